import { type CrossFileRule } from "./draft.ts";
/** A freeze says its days in one way, and they are in order. */
export declare const freezesHaveTheirDays: CrossFileRule;
/** Between two freezes there is a day, else nothing could ever be applied. */
export declare const freezesLeaveADay: CrossFileRule;
/** Decision 23: an approval that ends before it begins never holds. */
export declare const approvalsHoldForADay: CrossFileRule;
/** Decision 23: an approval names a record of this tenant. One of a customer that has left is told, not refused. */
export declare const approvalsNameRecords: CrossFileRule;
