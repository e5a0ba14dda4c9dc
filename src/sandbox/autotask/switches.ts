/** What public material does not say about Autotask, each as a setting. README.md says what each stands for. */
import { isRecord } from "../system.ts";

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
export const SWITCHES: { readonly [Name in keyof AutotaskSwitches]: readonly AutotaskSwitches[Name][] } = {
  midPeriodRow: ["total", "delta"],
  earlierRowEnds: ["day-before", "effective-date"],
  rowAmount: ["prorated", "full"],
  omittedPrice: ["keeps", "list"],
  laterPrices: ["kept", "overwritten"],
  postedPeriod: ["refuses", "catches-up"],
  belowZero: ["refuses", "accepts"],
  repeatService: ["allowed", "refused"],
  threadAnswer: ["429", "500"],
  hourlyAnswer: ["429", "500"],
  missingItem: ["null", "404"],
  patchNull: ["ignored", "clears"],
};

export const DEFAULT_SWITCHES: AutotaskSwitches = {
  midPeriodRow: "total",
  earlierRowEnds: "day-before",
  rowAmount: "prorated",
  omittedPrice: "keeps",
  laterPrices: "kept",
  postedPeriod: "refuses",
  belowZero: "refuses",
  repeatService: "allowed",
  threadAnswer: "429",
  hourlyAnswer: "429",
  missingItem: "null",
  patchNull: "ignored",
};

/** Every mistake in a set of switches; none means that it may be used. */
export function checkSwitches(switches: unknown): string[] {
  if (!isRecord(switches)) return ["switches: expected an object"];
  const known: Readonly<Record<string, readonly string[]>> = SWITCHES;
  return Object.entries(switches).flatMap(([name, value]) => {
    const settings = known[name];
    if (settings === undefined)
      return [`switches.${name}: unknown; expected one of ${Object.keys(SWITCHES).join(", ")}`];
    return settings.includes(String(value)) ? [] : [`switches.${name}: expected ${settings.join(" or ")}`];
  });
}
