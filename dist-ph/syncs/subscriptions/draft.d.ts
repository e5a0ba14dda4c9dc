/** What is gathered while the products of one contract are worked through. Types, and the one way to block a product. */
import type { Charge } from "../../core/charges.ts";
import type { BlockedLine, BoundContract, DesiredLine } from "../../core/desired.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Decimal, Finding } from "../../core/model.ts";
import type { ObservedLine, ObservedService } from "../../core/observed.ts";
import type { Left, Reason } from "../../core/plan.ts";
import type { Product, Tenant } from "../../core/workspace.ts";
import { type Feed } from "./gather.ts";
import type { PriceBook } from "./prices.ts";
import type { Timeline } from "./timeline.ts";
export interface LineContext {
    readonly tenant: Tenant;
    readonly today: Day;
    readonly book: PriceBook;
    readonly memory: Memory;
    /** Services of the target that were read, by id and by our marker. */
    readonly services: ReadonlyMap<string, ObservedService>;
    readonly markedServices: ReadonlyMap<string, ObservedService>;
    /** What people call the source, for sentences. */
    readonly vendor: string;
}
/** A product in use, with what its catalogue service should cost (PR-4, PR-13). */
export interface ProductUse {
    readonly product: Product;
    readonly feed: Feed;
    /** The newest charge of the newest commitment. */
    readonly charge: Charge;
    /** Of one unit for a full cycle, at that charge. */
    readonly unitCost: Decimal;
}
/** Usage for which its contract has no open period left. */
export interface LateUsage {
    readonly product: Product;
    readonly charge: Charge;
}
/** What tells whether a subscription is billed still. */
export type BilledSubscription = Pick<Timeline, "steps" | "latest" | "chargedThrough" | "missingFrom" | "missingBy">;
export interface LinesOfContract {
    readonly lines: readonly DesiredLine[];
    readonly blocked: readonly BlockedLine[];
    readonly left: readonly Left[];
    readonly findings: readonly Finding[];
    readonly uses: readonly ProductUse[];
    readonly late: readonly LateUsage[];
    /** Mapped subscriptions, those of ignored products among them, and the last charge of each product's usage. */
    readonly subscriptions: readonly BilledSubscription[];
    readonly usage: readonly Charge[];
    readonly seats: {
        readonly vendor: number;
        readonly blocked: number;
        readonly excluded: number;
        readonly ignored: number;
        readonly waiting?: number;
    };
}
/** Everything gathered while the products of one contract are worked through. */
export interface Draft {
    readonly lines: DesiredLine[];
    readonly blocked: BlockedLine[];
    readonly left: Left[];
    readonly findings: Finding[];
    readonly uses: ProductUse[];
    readonly late: LateUsage[];
    readonly subscriptions: BilledSubscription[];
    readonly usage: Charge[];
    readonly seats: {
        vendor: number;
        blocked: number;
        excluded: number;
        ignored: number;
        waiting?: number;
    };
    readonly taken: Set<string>;
}
/**
 * Blocks one product, or one of its vintages: its units stay as they are until somebody acts. `line` is what stands for
 * it, where that is known.
 */
export declare function blockProduct(product: Product, facts: {
    readonly units: number;
    readonly charge: Charge;
    readonly reason: Reason;
    readonly fix: string;
    /** Where units × cost does not say it. */
    readonly amount?: Decimal;
}, feed: Feed, bound: BoundContract, draft: Draft, line?: ObservedLine): void;
/** The service that bills a product: declared, else recorded and still there, else found by our marker (PR-12, PR-14). */
export declare function serviceIdOf(product: Product, connection: string, context: LineContext): string | undefined;
/** The first day any of the lines can be written, or the contract's first day. */
export declare function openFromOf(lines: readonly ObservedLine[], bound: BoundContract): Day;
