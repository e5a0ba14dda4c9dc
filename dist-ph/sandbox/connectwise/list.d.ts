/** A collection's answer: which rows, in which order, which page, and the Link header to the others. */
import { type Condition } from "./conditions.ts";
import { type Resolve } from "./predicate.ts";
import type { ConnectWiseSwitches } from "./switches.ts";
export interface ListRequest {
    readonly query: URLSearchParams;
    /** The collection's absolute address, without parameters. */
    readonly address: string;
    readonly forwardOnly: boolean;
    readonly switches: ConnectWiseSwitches;
    /** Where `or` may be refused. */
    readonly child: boolean;
}
export interface Page<T> {
    readonly rows: readonly T[];
    readonly headers: Readonly<Record<string, string>>;
}
/** The conditions of a request; undefined where it has none. */
export declare function readConditions({ query, child, switches }: ListRequest): Condition | undefined;
export declare function filterRows<T>(rows: readonly T[], condition: Condition | undefined, resolve: Resolve<T>, { switches }: ListRequest): readonly T[];
/** One page of rows that are filtered already, in order of id unless orderBy says otherwise. */
export declare function pageRows<T>(rows: readonly T[], idOf: (row: T) => number, resolve: Resolve<T>, request: ListRequest): Page<T>;
