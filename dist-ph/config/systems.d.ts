/** What each system is for: charges are read from a source and billed in a target. */
export declare const systemRoles: Readonly<Record<string, "source" | "target">>;
/** Settings of a connection that name files or folders which say what is billed. */
export declare const pathSettings: Readonly<Record<string, readonly string[]>>;
/** The programs there are, and the systems their charges can be read from (PR-2). */
export declare const knownPrograms: Readonly<Record<string, readonly string[]>>;
