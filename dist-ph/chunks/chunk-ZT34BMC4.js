import {
  lines,
  must,
  openRepository
} from "./chunk-DUJATQ3J.js";

// src/outside/git-branches.ts
async function remoteDefault(repository, remote) {
  const { out } = await must(repository, `asking ${remote} for its default branch`, [
    "ls-remote",
    "--symref",
    remote,
    "HEAD"
  ]);
  return lines(out).flatMap((line) => /^ref: refs\/heads\/(.+)\tHEAD$/.exec(line)?.[1] ?? [])[0];
}
async function userName(repository) {
  const { out } = await must(repository, "reading user.name", ["config", "--get", "--default", "", "user.name"]);
  return out.trim() === "" ? void 0 : out.trim();
}
async function prefixOf(repository, folder) {
  const { out } = await must({ ...repository, top: folder }, "reading the repository", ["rev-parse", "--show-prefix"]);
  return out.replace(/\n$/, "");
}
async function changedBetween(repository, { from, to, folder }) {
  const { out } = await must({ ...repository, top: folder }, "comparing two commits", [
    "diff",
    "--name-only",
    "--no-renames",
    "--relative",
    "-z",
    from,
    to,
    "--",
    "."
  ]);
  return out.split("\0").filter((path) => path !== "").sort();
}

// src/commands/actor.ts
async function actorOf({ env, account, folder }) {
  if (env.GITHUB_ACTOR !== void 0) return `github:${env.GITHUB_ACTOR}`;
  if (env.GITLAB_USER_LOGIN !== void 0) return `gitlab:${env.GITLAB_USER_LOGIN}`;
  const known = [env.USER, env.USERNAME, account?.()].find((name) => name !== void 0 && name !== "");
  return known ?? await userName(await openRepository(folder, env)) ?? "unknown";
}

export {
  remoteDefault,
  prefixOf,
  changedBetween,
  actorOf
};
