import type { Change } from "../../core/plan.ts";
import type { Receipt } from "../provider.ts";
import { type Surroundings } from "./apply-line.ts";
import type { Client } from "./client.ts";
import * as wire from "./wire.ts";
/** Kinds of agreements and of catalog items: a new record needs one, and the connection may name it. */
export declare const KIND_OF: {
    readonly agreement: {
        readonly what: "agreement type";
        readonly shape: wire.Shape<{
            id: string;
            name: string;
            active: boolean;
        }>;
        readonly setting: "agreementType";
    };
    readonly product: {
        readonly what: "product type";
        readonly shape: wire.Shape<{
            id: string;
            name: string;
            active: boolean;
        }>;
        readonly setting: "productType";
    };
};
type Kind = (typeof KIND_OF)[keyof typeof KIND_OF];
/** The id of the kind of that name; without a name, of the only one there is. @throws ProviderError `UNKNOWN_NAME` */
export declare function findKind(client: Client, { what, shape, setting }: Kind, name: string | undefined): Promise<string>;
/**
 * Writes one change. `live` is the record as read a moment ago.
 * @throws UnknownOutcomeError where an answer was lost: it is settled by observing
 * @throws ProviderError `REFUSED`, `NOT_TAKEN`, `NAME_TAKEN`, `NO_CONTACT`, `GONE`, `UNCLEAR_UNITS`, `CHANGE_INCOMPLETE`
 */
export declare function apply(client: Client, change: Change, around: Surroundings): Promise<Receipt>;
/** Requests that the changes will take at most: each write is read back. */
export declare function predict(changes: readonly Change[]): number;
export {};
