/**
 * A JSON text with every number as its source text, in plain digits: `1.10` is "1.10" and `8.82E-04` is "0.000882".
 * Undefined: it is not JSON.
 */
export declare function parseJson(text: string): unknown;
export type JsonRecord = Readonly<Record<string, unknown>>;
export declare function isRecord(value: unknown): value is JsonRecord;
/** The text of a value; empty where there is none. A list or an object stands as its JSON. */
export declare function textOf(value: unknown): string;
/** Where something stands in a text, both from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
/** Where the entries of the list begin that the document's outermost object holds under `name`. */
export declare function placesOfEntries(text: string, name: string): readonly Place[];
