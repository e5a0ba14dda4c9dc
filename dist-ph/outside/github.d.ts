import { type Clock } from "./github-errors.ts";
import type { GitHub } from "./github-port.ts";
export interface GitHubOptions extends Clock {
    readonly token: string;
    /** `https://api.github.com`, or a server's own: `https://github.example/api/v3`. */
    readonly apiUrl: string;
    /** `owner/name`. */
    readonly repository: string;
    readonly version: string;
}
/**
 * Every function throws ConcordatError, by meaning: see {@link attempt}.
 *
 * @throws {ConcordatError} `GITHUB_URL` where the token would travel in the open
 */
export declare function openGitHub(options: GitHubOptions): GitHub;
