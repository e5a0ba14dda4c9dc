/** What a guard asks of a branch: which one a remote stands on, and which files differ between two commits. Uses git.ts. */
import { type Repository } from "./git.ts";
/** The branch a remote's HEAD names (on git hosts, the default branch), or undefined where it names none that exists. */
export declare function remoteDefault(repository: Repository, remote: string): Promise<string | undefined>;
/** The name that git would put on a commit here (user.name), or undefined where none is set. */
export declare function userName(repository: Repository): Promise<string | undefined>;
/** Where a folder lies in its repository: empty at the top, else with a slash at the end. */
export declare function prefixOf(repository: Repository, folder: string): Promise<string>;
/** Files under a folder that differ between two commits of this clone, relative to the repository's top, sorted. */
export declare function changedBetween(repository: Repository, { from, to, folder }: {
    readonly from: string;
    readonly to: string;
    readonly folder: string;
}): Promise<readonly string[]>;
