/** What a change of a plan says, as a request needs it. Pure. */
import type { Day, Decimal, Segment } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import { ProviderError } from "../errors.ts";
/** Remote ids of records made in this run, by key. */
export type Ids = ReadonlyMap<string, string>;
export declare function unplanned(change: Change, why: string): ProviderError;
/** @throws ProviderError `CHANGE_INCOMPLETE` where the change does not say it. */
export declare function textOf(change: Change, name: string): string;
export declare function textOrNull(change: Change, name: string): string | null;
/** An id as the PSAs take it: a number. */
export declare function numberOf(change: Change, name: string, value: string | undefined): number;
/** The id of the contract or service that a line is about: named by the change, else made in this run under its key. */
export declare function resolveId(change: Change, name: "contract" | "service", ids: Ids): string;
/** What the line should hold on the day the change takes effect. */
export declare function wantedOf(change: Change): Segment;
/** Amounts travel as JSON numbers; a decimal of at most 15 digits comes through unchanged. */
export declare function amountOf(value: Decimal): number;
/** Days travel as midnight UTC and are days without a zone. */
export declare function midnight(day: Day): string;
