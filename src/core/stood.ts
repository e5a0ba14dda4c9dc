/**
 * What stood on lines that no run had to write, recorded by the apply that found them right, so that what people change
 * there later is known for theirs. By contract, since a tenant may have 100,000 lines:
 *
 *   <contract's key>.stood.<day>    4711; premium 8001 25 24.00 20.00; visio 8002 5 12.00 10.00, 2027-01-01 6 12.00 10.00
 *
 * The contract's id, then of each line its key below the contract's, its id, and units, price and cost (- where they are
 * not ours or not stated) from the first open day on, further steps with their days. Pure.
 */
import type { BoundContract } from "./desired.ts";
import type { Memory } from "./memory.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { canonical } from "./money.ts";
import type { ObservedLine } from "./observed.ts";
import type { PlannedLine } from "./plan-line.ts";
import { at, sameHolding, stepDays } from "./segments.ts";

/** Between a contract's key and the day. */
export const STOOD = ".stood.";
/** Before the first record of a day can begin. */
const EVER = "0000-01-01";

export interface Stood {
  /** Ids of the records that it stood on. */
  readonly contract: string;
  readonly line: string;
  readonly segments: Segments;
}

/** What a line is known to have been left at: as last applied, or as it was found right since. */
export function lastLeft(
  key: string,
  observed: ObservedLine | undefined,
  bound: BoundContract,
  memory: Memory,
): Segments | undefined {
  const stood = memory.stood(key);
  if (stood !== undefined) {
    const isSame = stood.contract === bound.observed?.id && stood.line === (observed?.id ?? stood.line);
    return isSame ? stood.segments : undefined;
  }
  const last = memory.lastApplied(key)?.segments;
  return Array.isArray(last) ? (last as Segments) : undefined;
}

/**
 * What of a contract's lines is right and stands otherwise than it was left, or was never left by a run: the values that
 * somebody else's hand made and that nothing speaks against. Usage is written by runs alone.
 */
export function newlyRight(
  lines: readonly PlannedLine[],
  bound: BoundContract,
  context: { readonly today: Day; readonly memory: Memory },
): Readonly<Record<string, string>> {
  const { today, memory } = context;
  if (bound.observed === undefined || today < bound.manageFrom || today > bound.endsOn) return {};
  const found = lines.flatMap(({ line, observed, changes, diff }) => {
    if (observed === undefined || line.usage || changes.length > 0) return [];
    const left = lastLeft(line.key, observed, bound, memory);
    if (left !== undefined && stands(left, diff.observed, diff.openFrom)) return [];
    return [`${line.key.slice(bound.key.length + 1)} ${observed.id} ${write(diff.observed, diff.openFrom)}`];
  });
  return found.length === 0 ? {} : { [`${bound.key}${STOOD}${today}`]: [bound.observed.id, ...found].join("; ") };
}

function stands(left: Segments, live: Segments, open: Day): boolean {
  const days = [open, ...stepDays(left, live).filter((day) => day > open)];
  return days.every((day) => sameHolding(at(left, day), at(live, day)));
}

function write(segments: Segments, open: Day): string {
  const say = ({ quantity, unitPrice, unitCost }: Segment): string =>
    [quantity, ...[unitPrice, unitCost].map((amount) => (amount === undefined ? "-" : canonical(amount)))].join(" ");
  const further = segments.filter(({ from }) => from > open).map((segment) => `${segment.from} ${say(segment)}`);
  return [say(at(segments, open)), ...further].join(", ");
}

/** What a record says of a line; undefined where it says nothing of it. */
export function readStood(text: string, line: string): Stood | undefined {
  const found = text.indexOf(`; ${line} `);
  if (found === -1) return undefined;
  const start = found + line.length + 3;
  const end = text.indexOf(";", start);
  const [first = "", ...further] = text.slice(start, end === -1 ? undefined : end).split(", ");
  const [id = "", ...holding] = first.split(" ");
  const steps = [[EVER, ...holding], ...further.map((step) => step.split(" "))];
  return { contract: text.slice(0, text.indexOf(";")), line: id, segments: steps.map(readStep) };
}

/** Every line that a record speaks of, by its key below the contract's. */
export function readAllStood(text: string): ReadonlyMap<string, Stood> {
  const lines = text.split("; ").slice(1);
  return new Map(
    lines.flatMap((said) => {
      const line = said.slice(0, said.indexOf(" "));
      const stood = readStood(text, line);
      return stood === undefined ? [] : [[line, stood] as const];
    }),
  );
}

function readStep([from = EVER, quantity = "0", price = "-", cost = "-"]: readonly string[]): Segment {
  const amount = (name: "unitPrice" | "unitCost", text: Decimal) => (text === "-" ? {} : { [name]: text });
  return { from, quantity: Number(quantity), ...amount("unitPrice", price), ...amount("unitCost", cost) };
}
