import type { Workspace } from "../core/workspace.ts";
/**
 * Reads, checks and resolves the workspace in a folder. Every mistake in it becomes a finding, all at once; it throws
 * for none. A tenant or customer with an error in its own files is left out of `tenants`; so are all tenants where
 * concordat.yaml itself has one, since it holds the guardrails.
 */
export declare function loadWorkspace(folder: string): Workspace;
/** The branch that a concordat.yaml names under `apply`; undefined where it names none, or cannot be read. */
export declare function protectedBranchIn(text: string): string | undefined;
