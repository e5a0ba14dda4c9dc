/** What a guard asks of a branch: which one a remote stands on, and which files differ between two commits. Uses git.ts. */
import { lines, must, type Repository } from "./git.ts";

/** The branch a remote's HEAD names (on git hosts, the default branch), or undefined where it names none that exists. */
export async function remoteDefault(repository: Repository, remote: string): Promise<string | undefined> {
  const { out } = await must(repository, `asking ${remote} for its default branch`, [
    "ls-remote",
    "--symref",
    remote,
    "HEAD",
  ]);
  return lines(out).flatMap((line) => /^ref: refs\/heads\/(.+)\tHEAD$/.exec(line)?.[1] ?? [])[0];
}

/** The name that git would put on a commit here (user.name), or undefined where none is set. */
export async function userName(repository: Repository): Promise<string | undefined> {
  const { out } = await must(repository, "reading user.name", ["config", "--get", "--default", "", "user.name"]);
  return out.trim() === "" ? undefined : out.trim();
}

/** Where a folder lies in its repository: empty at the top, else with a slash at the end. */
export async function prefixOf(repository: Repository, folder: string): Promise<string> {
  const { out } = await must({ ...repository, top: folder }, "reading the repository", ["rev-parse", "--show-prefix"]);
  return out.replace(/\n$/, "");
}

/** Files under a folder that differ between two commits of this clone, relative to the repository's top, sorted. */
export async function changedBetween(
  repository: Repository,
  { from, to, folder }: { readonly from: string; readonly to: string; readonly folder: string },
): Promise<readonly string[]> {
  const { out } = await must({ ...repository, top: folder }, "comparing two commits", [
    "diff",
    "--name-only",
    "--no-renames",
    "--relative",
    "-z",
    from,
    to,
    "--",
    ".",
  ]);
  return out
    .split("\0")
    .filter((path) => path !== "")
    .sort();
}
