import type { Observation, TargetScope } from "../../core/observed.ts";
import type { Check, Outside } from "../provider.ts";
import type { Client } from "./client.ts";
import { type Evidence, type RowSettings } from "./formats/unit-rows.ts";
export interface Reading {
    readonly rows: RowSettings;
    /** What the database's rows showed so far: a later read of one contract alone may show nothing. */
    readonly known: {
        evidence?: Evidence;
    };
    /** The screen of a contract, once the zone is known. */
    readonly urlOf: (contract: string) => string | undefined;
}
export declare function observe(client: Client, scope: TargetScope, reading: Reading, now: Outside["now"]): Promise<Observation>;
/** The lines of `doctor`: zone, login and hourly use, then every right that reading and writing need. */
export declare function checkAccess(client: Client): Promise<readonly Check[]>;
