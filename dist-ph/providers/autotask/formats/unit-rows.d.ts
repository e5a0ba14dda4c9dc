import type { Day, Decimal } from "../../../core/model.ts";
import { type Grid } from "../limits.ts";
import type * as wire from "../wire.ts";
/** The rows of one line in order of their start, the grid they lie on, and unit amounts known without a day. */
export interface LineRows {
    readonly rows: readonly wire.UnitRow[];
    readonly grid: Grid;
    readonly hints: Hints;
}
/** What the connection says of the database's rows; `detect`: they are to show it. */
export interface RowSettings {
    readonly unitRows: "detect" | "total" | "delta";
    readonly rowAmounts: "detect" | Amounts;
}
/** What the amount of a part of a period is for: its days' share, or the whole period. */
declare const PARTS: readonly ["prorated", "full"];
type Amounts = (typeof PARTS)[number];
type Votes = Readonly<Record<Amounts, number>>;
export interface Evidence {
    /** What a row that starts inside a period holds. */
    readonly units: "total" | "delta" | "unknown";
    /** `likely-full`: one row alone speaks for it. Unknown: rows speak for both, and too few for `full` to decide. */
    readonly amounts: Amounts | "likely-full" | "unknown";
    /** Parts of periods that fit known unit prices in one of the readings only; absent where there are none. */
    readonly votes?: Votes;
}
/** What all lines read show about the rows; where the lines read `before` showed more, what those showed. */
export declare function weigh(lines: readonly LineRows[], settings: RowSettings, before?: Evidence): Evidence;
/** Days on which nothing steps, with the units held on them. */
export interface Stretch {
    readonly from: Day;
    readonly to: Day;
    readonly units: number;
    /** One row that is a whole period. */
    readonly whole: boolean;
    readonly startsPeriod: boolean;
    /** The rows that cover it; `scale` brings a row's days to its whole period. */
    readonly parts: readonly {
        readonly row: wire.UnitRow;
        readonly scale: number;
    }[];
}
type Field = "price" | "cost";
export type Hints = Readonly<Record<Field, readonly number[]>>;
export declare function toDecimal(parts: number): Decimal;
/** The last day a row holds: where rows hold totals, the next one takes over on its first day. */
export declare function lastDayOf(rows: readonly wire.UnitRow[], index: number, units: Evidence["units"]): Day;
export declare function layOut({ rows, grid }: Pick<LineRows, "rows" | "grid">, units: Evidence["units"]): readonly Stretch[];
/** Unit amounts by stretch: none where the rows tell none, since unknown is never 0.00. */
export interface UnitAmounts {
    readonly amounts: readonly (number | undefined)[];
    /** Known amounts that a stretch comes to in the other reading: which one it is cannot be told. */
    readonly others: ReadonlyMap<number, number>;
}
export declare function findUnitAmounts(stretches: readonly Stretch[], field: Field, hints: readonly number[], amounts: Evidence["amounts"]): UnitAmounts;
/** True where a later row is needed to tell the first open day, what a period's last day holds, or a unit amount. */
export declare function needsLaterRows({ rows, grid }: Pick<LineRows, "rows" | "grid">): boolean;
/** Unit amounts that the line itself and the catalogue name, without a day. */
export declare function findHints(line: wire.LineRow, service: wire.ServiceRow | undefined): Hints;
/** The row that fits both readings of units and comes to different ones, in words. */
export declare function doubtUnits({ rows, grid }: LineRows, from: Day): string | undefined;
/** The part of a period whose amount comes to two known unit amounts, in words. */
export declare function doubtAmounts(stretches: readonly Stretch[], read: Readonly<Record<Field, UnitAmounts>>, from: Day): string | undefined;
export {};
