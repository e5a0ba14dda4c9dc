import type { SecretRef } from "../core/workspace.ts";
/**
 * The secret a reference names; from then on {@link redact} masks it.
 *
 * @param folder where a relative file path, and the command, start from: the tenant's folder
 * @throws {ConcordatError} `SECRET_MISSING`, `SECRET_EMPTY`, `SECRET_UNREADABLE`. The message names the variable, the
 *   program or the file, and never the value.
 */
export declare function readSecret(ref: SecretRef, env: Readonly<Record<string, string | undefined>>, folder: string): Promise<string>;
/** Has a value masked from now on, also where it stands escaped in a URL or in JSON. */
export declare function rememberSecret(value: string): void;
/** The text with every secret read so far masked. For logs, errors, and whatever else leaves the process. */
export declare function redact(text: string): string;
