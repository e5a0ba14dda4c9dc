import type { Change } from "../../core/plan.ts";
import { ProviderError } from "../../errors.ts";
import { type Ids } from "../changes.ts";
import type { Live } from "../provider.ts";
import type { Client } from "./client.ts";
import * as mapping from "./mapping.ts";
import * as wire from "./wire.ts";
export type Body = Record<string, unknown>;
/** What the target lends a write beside the change itself. */
export interface Surroundings {
    readonly live: Live;
    readonly ids: Ids;
    readonly reading: mapping.Reading & Kinds;
}
/** Names that the connection's settings give for the kinds of new records. */
export interface Kinds {
    readonly agreementType: string | undefined;
    readonly productType: string | undefined;
}
/** A reference is written whole: a part of one may be answered with 200 and change nothing. */
export declare function referenceTo(change: Change, name: string, value: string | undefined): {
    readonly id: number;
};
/** `facts.made`: the id of a record that a POST made, though not as it was sent. */
export declare function notTaken(what: string, field: string, sent: unknown, shows: unknown, facts?: {
    readonly made?: string;
}): ProviderError;
/**
 * Reads a record again after it was written.
 * @throws UnknownOutcomeError where it cannot be read: what the write came to is not known
 */
export declare function readAgain<Row>(client: Client, path: string, read: (record: ReturnType<typeof wire.readRecord>) => Row, what: string, facts?: {
    readonly made?: string;
}): Promise<Row>;
/** The id of a new record. An answer without one leaves open what was made. */
export declare function create(client: Client, path: string, body: Body): Promise<string>;
export declare function writeLine(client: Client, change: Change, around: Surroundings): Promise<string>;
