import type { Observation, TargetScope } from "../../core/observed.ts";
import type { Change } from "../../core/plan.ts";
import type { Check, Moved, Outside } from "../provider.ts";
import type { Kinds } from "./apply-line.ts";
import type { Client } from "./client.ts";
import * as limits from "./limits.ts";
import * as mapping from "./mapping.ts";
/** What the connection says, and what this run found out. */
export interface Reading extends mapping.Reading, Kinds {
    readonly additions: "detect" | "report" | "agreement";
    /** Whether the server has the report, once it was asked; the periods of the agreements that were read. */
    readonly known: {
        hasReport?: boolean;
        readonly grids: Map<string, limits.Grid>;
    };
    readonly urlOf: (agreement: string) => string;
}
export declare function observe(client: Client, scope: TargetScope, reading: Reading, now: Outside["now"]): Promise<Observation>;
/** Two requests a line, one any other. The first that is refused ends it: the trail is a courtesy, and needs a right of its own. */
export declare function whoMoved(client: Client, changes: readonly Change[], reading: Reading): Promise<{
    movers: Map<string, Moved>;
    requests: number;
}>;
/** The lines of `doctor`: codebase, login, then every collection that is read. Rights to write are not told by the API. */
export declare function checkAccess(client: Client, reading: Reading): Promise<readonly Check[]>;
