import type { Change } from "../../core/plan.ts";
import { type Ids } from "../changes.ts";
import type { Live } from "../provider.ts";
import type { Client } from "./client.ts";
export type Body = Record<string, unknown>;
/** Gives a refusal that is known by its text a code and a way out of its own. */
export declare function explain<Result>(written: Promise<Result>, known: {
    readonly text: RegExp;
    readonly code: string;
    readonly message: string;
}): Promise<Result>;
/** The id of a new record. An answer without one leaves open what was made. */
export declare function create(client: Client, path: string, body: Body): Promise<string>;
export declare function createLine(client: Client, change: Change, live: Live, ids: Ids): Promise<string>;
export declare function updateLine(client: Client, change: Change, live: Live): Promise<string>;
