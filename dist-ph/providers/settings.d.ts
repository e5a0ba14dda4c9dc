/** What a connection's settings say, read the same way for every system. */
import type { Connection } from "../core/workspace.ts";
import type { Outside } from "./provider.ts";
/** @throws ProviderError `NO_CREDENTIALS` where the settings name no place for it. */
export declare function readSecret(connection: Connection, outside: Outside, name: string): Promise<string>;
/** A percentage as written in the settings, `50%`, as a share; half where none is written. */
export declare function readShare(value: unknown): number;
