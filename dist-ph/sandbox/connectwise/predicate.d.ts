/** What a condition says of a row. Nothing compares with what is not there, as in SQL: neither `=` nor `!=` finds it. */
import type { Condition } from "./conditions.ts";
import type { ConnectWiseSwitches } from "./switches.ts";
/** A name that conditions and orderBy may use, and how a row's value of it is read. */
export interface Column<T> {
    readonly type: "int" | "dec" | "bool" | "dt" | "str" | "enum";
    readonly choices?: readonly string[];
    readonly read: (row: T) => unknown;
}
export type Resolve<T> = (name: string) => Column<T> | undefined;
/** Null: the row holds nothing to compare with. */
type Verdict = boolean | null;
type Key = string | number | boolean;
/** A row's value in the form in which it is compared: texts in any case, instants as numbers. */
export declare function keyOf<T>(column: Column<T>, row: T): Key | undefined;
/** @throws Refusal `ApiFindCondition` for a name or a value that does not fit. */
export declare function compileConditions<T>(condition: Condition, resolve: Resolve<T>, dateFilters: ConnectWiseSwitches["dateFilters"]): (row: T) => Verdict;
export {};
