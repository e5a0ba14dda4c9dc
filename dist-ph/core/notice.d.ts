/** A notice: one thing that a run left for somebody, told once while it says the same. */
import type { About } from "./audience.ts";
import type { Day, Money, Origin } from "./model.ts";
import type { PriceAndCost } from "./plan.ts";
export interface Notice {
    /** The same from run to run while it is about the same thing. */
    readonly id: string;
    /** Digest of what it says, without days and times: another one, and it is told as changed. */
    readonly fingerprint: string;
    readonly about: About;
    /** Absent: the whole workspace. */
    readonly tenant?: string;
    readonly customer?: {
        readonly key: string;
        readonly name: string;
    };
    /** Key of the contract, the line or the service. */
    readonly record?: string;
    /** Key of the product. */
    readonly product?: string;
    /** What it is about, in a few words. */
    readonly title: string;
    readonly text: string;
    /** What to do next. */
    readonly fix?: string;
    /** The day from or on which it holds. */
    readonly day?: Day;
    /** At stake. */
    readonly money?: Money;
    /** What a price change comes to a month, in the tenant's currency. */
    readonly monthly?: PriceAndCost;
    readonly origin?: Origin;
}
/** A message without what changes from run to run though nothing happened. */
export declare function lasting(message: string): string;
/** 16 hex digits of what it says. */
export declare function saying(...parts: readonly unknown[]): string;
