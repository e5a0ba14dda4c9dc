/**
 * From charges to a step function per subscription (decisions 1 and 5).
 *
 * Premise: a recurring charge says how many units its subscription has, and what one costs, from its first to its last
 * day. A change in the middle of a cycle comes as a pair: a refund that takes the old charge back for the rest of the
 * cycle, and a charge for the new number. Numbers are never added up: a refund shortens the charge it takes back, and
 * what then covers a day is what holds on it.
 *
 *   cover  = the recurring charges, each from its first to its last day
 *   for each refund: find the charge it takes back; cut the refunded days out of its cover
 *   a day covered twice              → not understood: the subscription is blocked
 *   a refund that takes back nothing → not understood, unless a new charge stands for the same days
 *   after the last covered day the units carry on, provisionally, until a final statement proves them gone
 */
import type { Charge, Statement } from "../../core/charges.ts";
import type { Day, Decimal, Origin } from "../../core/model.ts";
export interface VendorStep {
    readonly from: Day;
    readonly quantity: number;
    /** Of one unit for one full billing cycle. */
    readonly unitCost: Decimal;
    /** Days whose price sheet may give the retail price, best first: the start of the commitment, then the charge's. */
    readonly priceDays: readonly Day[];
    /** The charge that says so; absent where the step is an end. */
    readonly charge?: Charge;
}
export interface Timeline {
    readonly subscription: string;
    readonly customer: string;
    readonly steps: readonly VendorStep[];
    /** Last day a charge covers. */
    readonly chargedThrough: Day;
    /** First day a final statement proves it is no longer billed. */
    readonly missingFrom?: Day;
    readonly missingBy?: Statement;
    /** The latest charge: names the product, term and plan it goes by now. */
    readonly latest: Charge;
    readonly firstTermStart: Day;
    readonly origin: Origin;
    /** Why its charges cannot be turned into units. */
    readonly unclear?: {
        readonly message: string;
        readonly charge: Charge;
    };
}
export declare const CYCLE_MONTHS: {
    readonly monthly: 1;
    readonly annual: 12;
    readonly triennial: 36;
};
/** On the grid of its commitment where that is known: 30 January to 27 February is no whole month of one from the 28th. */
export declare function isFullCycle(charge: Charge): boolean;
/** What a charge for a whole cycle says by itself, from its first day on. */
export declare function stepOf(charge: Charge): VendorStep;
/** Costs of one unit for a whole cycle that the charges of a product state, each once. */
export declare function statedCosts(charges: readonly Charge[]): readonly Decimal[];
/**
 * Turns the recurring charges and refunds of one subscription into steps. `charges` must not be empty. `known` are
 * costs of the product from elsewhere: its other subscriptions, the price sheet.
 */
export declare function timelineOf(charges: readonly Charge[], statements: readonly Statement[], known?: readonly Decimal[]): Timeline;
/** One timeline per subscription, in order of subscription id. Usage, one-time charges and credits are not units. */
export declare function timelines(charges: readonly Charge[], statements: readonly Statement[]): readonly Timeline[];
