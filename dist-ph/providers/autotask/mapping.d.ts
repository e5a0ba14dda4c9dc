import type { Day } from "../../core/model.ts";
import type * as observed from "../../core/observed.ts";
import { type Evidence, type LineRows } from "./formats/unit-rows.ts";
import type * as wire from "./wire.ts";
/** What a line is read with: the days asked for, and what the database shows. */
export interface LineView {
    readonly from: Day;
    readonly readThrough: Day;
    readonly evidence: Evidence;
}
export declare function toLine(line: wire.LineRow, own: LineRows, view: LineView): observed.ObservedLine;
export declare function toContract(row: wire.ContractRow, lines: readonly observed.ObservedLine[], url: string | undefined): observed.ObservedContract;
export declare function toService({ externalId, periodType, unitCost, ...row }: wire.ServiceRow): observed.ObservedService;
export declare function toCharge({ purchasedOn, unitPrice, quantity, ...row }: wire.ChargeRow): observed.ObservedCharge;
export declare function toReference(row: Omit<observed.NamedReference, "usable">, usable?: boolean): observed.NamedReference;
