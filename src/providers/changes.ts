/** What a change of a plan says, as a request needs it. Pure. */
import type { Day, Decimal, Segment } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import { at } from "../core/segments.ts";
import { ProviderError } from "../errors.ts";

/** Remote ids of records made in this run, by key. */
export type Ids = ReadonlyMap<string, string>;

export function unplanned(change: Change, why: string): ProviderError {
  const facts = { change: change.id, key: change.key };
  return new ProviderError("CHANGE_INCOMPLETE", `${change.title}: ${why}; plan again`, facts);
}

/** @throws ProviderError `CHANGE_INCOMPLETE` where the change does not say it. */
export function textOf(change: Change, name: string): string {
  const value = change.values[name];
  if (typeof value === "string" && value !== "") return value;
  throw unplanned(change, `the change does not say its ${name}`);
}

export function textOrNull(change: Change, name: string): string | null {
  return change.values[name] === null || change.values[name] === undefined ? null : textOf(change, name);
}

/** An id as the PSAs take it: a number. */
export function numberOf(change: Change, name: string, value: string | undefined): number {
  if (value !== undefined && /^\d+$/.test(value)) return Number(value);
  throw unplanned(change, `"${value ?? ""}" is no id of its system (${name})`);
}

/** The id of the contract or service that a line is about: named by the change, else made in this run under its key. */
export function resolveId(change: Change, name: "contract" | "service", ids: Ids): string {
  const named = textOrNull(change, name);
  const found = (named === null ? undefined : ids.get(named)) ?? named ?? ids.get(textOf(change, `${name}Key`));
  return String(numberOf(change, name, found));
}

/** What the line should hold on the day the change takes effect. */
export function wantedOf(change: Change): Segment {
  if (change.target.kind === "line") return at(change.target.segments, change.effective);
  if (change.action === "end") return { from: change.effective, quantity: 0 };
  throw unplanned(change, "the change does not say what the line should hold");
}

/** Amounts travel as JSON numbers; a decimal of at most 15 digits comes through unchanged. */
export function amountOf(value: Decimal): number {
  return Number(value);
}

/** Days travel as midnight UTC and are days without a zone. */
export function midnight(day: Day): string {
  return `${day}T00:00:00Z`;
}
