import type { Workspace } from "../core/workspace.ts";
import { type Repository } from "../outside/git.ts";
import type { Context } from "./context.ts";
/**
 * Where no CI is at work, only a branch that `apply: { branch }` names is held to. In CI the commit under test has no say
 * in it: what counts is what concordat.yaml says on the remote's default branch.
 *
 * @throws {UsageError} `NOT_MERGED`, `SUPERSEDED`, `NO_PROTECTED_BRANCH`, `HISTORY_MISSING`
 */
export declare function refuseUnmerged(context: Pick<Context, "env">, workspace: Pick<Workspace, "folder" | "apply" | "tenants">, repository: Repository, commit: string): Promise<void>;
