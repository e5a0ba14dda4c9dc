export interface AutotaskSwitches {
    /** What the unit row that starts mid-period holds: the total from that day, or the difference alone. */
    readonly midPeriodRow: "total" | "delta";
    /** Where the row before it ends (with `total` only). */
    readonly earlierRowEnds: "day-before" | "effective-date";
    /** Whether the row of a part of a period holds the part's amount or the whole period's. */
    readonly rowAmount: "prorated" | "full";
    /** What leaving out adjustedUnitPrice or adjustedUnitCost does. */
    readonly omittedPrice: "keeps" | "list";
    /** What a price dated before a later price change does to the later one. */
    readonly laterPrices: "kept" | "overwritten";
    /** An adjustment dated inside a posted period. */
    readonly postedPeriod: "refuses" | "catches-up";
    /** An adjustment that would bring the units below 0. */
    readonly belowZero: "refuses" | "accepts";
    /** The same service a second time by POST /Contracts/{id}/Services. */
    readonly repeatService: "allowed" | "refused";
    /** Status of the refusal of a fourth request in flight. */
    readonly threadAnswer: "429" | "500";
    /** Status of the refusal over the hourly limit. */
    readonly hourlyAnswer: "429" | "500";
    /** GET by an id that does not exist. */
    readonly missingItem: "null" | "404";
    /** A null in a PATCH. */
    readonly patchNull: "ignored" | "clears";
}
/** Every switch with its settings, the default first. */
export declare const SWITCHES: {
    readonly [Name in keyof AutotaskSwitches]: readonly AutotaskSwitches[Name][];
};
export declare const DEFAULT_SWITCHES: AutotaskSwitches;
/** Every mistake in a set of switches; none means that it may be used. */
export declare function checkSwitches(switches: unknown): string[];
