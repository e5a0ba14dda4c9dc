/** What git said (in English, see git.ts), as an error a billing lead can act on. Pure. */
import { ConcordatError } from "../errors.ts";
/** Takes a login out of the URLs in a text. */
export declare function hideLogin(text: string): string;
/** @param what what was being done, for example `reading the audit branch concordat-audit from origin` */
export declare function explainGit(what: string, said: string, facts?: Readonly<Record<string, unknown>>): ConcordatError;
/** Whether a refused push or ref update means only that somebody else was first, or that the server was busy. */
export declare function isMoved(said: string): boolean;
