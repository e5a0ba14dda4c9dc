/** Why a product of a contract cannot be planned: its units stay as they are until somebody acts. Pure. */
import type { Charge } from "../../core/charges.ts";
import type { BoundContract } from "../../core/desired.ts";
import type { Origin } from "../../core/model.ts";
import type { Reason } from "../../core/plan.ts";
import type { Product } from "../../core/workspace.ts";
import type { LineContext } from "./draft.ts";
import type { SortedCharges } from "./sorting.ts";
import { type Timeline } from "./timeline.ts";
export interface Refusal {
    readonly charge: Charge;
    readonly reason: Reason;
    readonly fix: string;
}
type Judge = (product: Product, charges: readonly Charge[], timelines: readonly Timeline[], sorted: SortedCharges, bound: BoundContract, context: LineContext) => Refusal | undefined;
export declare const refusalOf: Judge;
export declare function unreadPlan(charge: Charge, vendor: string): Omit<Refusal, "charge">;
export declare function currencyRefusal(charge: Charge, { tenant }: LineContext): Refusal;
export declare function unpricedRefusal(product: Product, charge: Charge, missing: string): Refusal;
export declare function ambiguousRefusal(product: Product, charge: Charge, problem: string, origin: Origin): Refusal;
export {};
