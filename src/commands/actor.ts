import { openRepository } from "../outside/git.ts";
import { userName } from "../outside/git-branches.ts";
import type { Context } from "./context.ts";

/** Who runs this, for the record. */
export async function actorOf({ env, account, folder }: Context): Promise<string> {
  if (env.GITHUB_ACTOR !== undefined) return `github:${env.GITHUB_ACTOR}`;
  if (env.GITLAB_USER_LOGIN !== undefined) return `gitlab:${env.GITLAB_USER_LOGIN}`;
  // A scheduled job and a container often have neither variable.
  const known = [env.USER, env.USERNAME, account?.()].find((name) => name !== undefined && name !== "");
  return known ?? (await userName(await openRepository(folder, env))) ?? "unknown";
}
