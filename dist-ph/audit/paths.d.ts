/** Whether a tenant's or a run's name can be a file's. */
export declare function isName(name: string): boolean;
/** The folder of a tenant's trail, with a final slash. */
export declare function trailFolder(tenant: string): string;
/** The file of one run; the month is that of its start, in UTC. */
export declare function runFile(tenant: string, run: string, startedAt: string): string;
/** The run a file of a tenant's trail belongs to; undefined for any other file. */
export declare function runOf(tenant: string, path: string): string | undefined;
/** The page that people read. */
export declare function pageFile(tenant: string): string;
/** The ledger of what was last applied. */
export declare function stateFile(tenant: string): string;
/** Who was told of what: of a tenant, or of the whole workspace. */
export declare function noticesFile(tenant: string | undefined): string;
