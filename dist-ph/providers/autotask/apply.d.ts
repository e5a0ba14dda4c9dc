/** One change of a plan becomes requests to Autotask. An answer that was lost is never sent again here. */
import type { Change } from "../../core/plan.ts";
import { type Ids } from "../changes.ts";
import type { Live, Receipt } from "../provider.ts";
import type { Client } from "./client.ts";
/** What the target lends a write beside the change itself. */
type Surroundings = {
    readonly live: Live;
    readonly ids: Ids;
    readonly lineOfBusiness: string | undefined;
};
/**
 * Writes one change. `live` is the record as read a moment ago.
 * @throws UnknownOutcomeError where an answer was lost: it is settled by observing
 * @throws ProviderError `REFUSED`, `SAME_DAY`, `NAME_TAKEN`, `GONE`, `UNCLEAR_UNITS`, `UNCLEAR_PRICE`, `CHANGE_INCOMPLETE`
 */
export declare function apply(client: Client, change: Change, surroundings: Surroundings): Promise<Receipt>;
/** Requests that the changes will take: a new line is made, its units are read, then set. */
export declare function predict(changes: readonly Change[]): number;
export {};
