/**
 * What stands right though no run had to write it, recorded by the apply that found it so: what people change there later
 * is known for theirs. One record a contract, since a tenant may have 100,000 lines:
 *
 *   <contract's key>.stood.<day>
 *   4711; premium 8001 2026-11-01 25 24.00 20.00; visio 8002 2026-11-01 5 12.00 -, 2027-01-01 6 12.00 -
 *
 * The contract's id, which is recorded even where there is no line to tell (whose contract `adopt` once named, a later one
 * may bill beside), then of each line its key below the contract's, its id, and its steps from the first open day on: day,
 * units, price, cost (- where an amount is not ours or not stated). A later record holds the lines that were found right
 * otherwise than they were left by then. A record speaks of the instant its plan was begun, so what a run wrote since wins.
 * Pure.
 */
import type { BoundContract } from "./desired.ts";
import type { Memory } from "./memory.ts";
import type { Day, Segment, Segments } from "./model.ts";
import { canonical } from "./money.ts";
import type { ObservedLine } from "./observed.ts";
import type { PlannedOn } from "./plan-contract.ts";
import type { PlannedLine } from "./plan-line.ts";
import { at, sameHolding, stepDays } from "./segments.ts";

/** Between a contract's key and the day. */
const STOOD = ".stood.";

/** A line as it was found right, from the day of its first step on. */
export interface Stood {
  /** Ids of the records that it stood on. */
  readonly contract: string;
  readonly line: string;
  readonly segments: Segments;
}

/** What a line is known to have been left at, from a day on. */
export interface LeftAt {
  readonly from: Day;
  readonly segments: Segments;
}

/** The key of the contract whose lines a name in the state speaks of; undefined for any other name. Such a key holds no dot. */
export function stoodOn(name: string): string | undefined {
  const end = name.indexOf(".");
  if (end === -1 || !name.startsWith(STOOD, end)) return undefined;
  const key = name.slice(0, end);
  return key.split("/").length === 3 ? key : undefined;
}

/** What a line was left at: as last applied, or as it was found right since. */
export function lastLeft(
  key: string,
  observed: ObservedLine | undefined,
  bound: BoundContract,
  memory: Memory,
): LeftAt | undefined {
  const stood = memory.stood(key);
  if (stood !== undefined) {
    const isSame = stood.contract === bound.observed?.id && stood.line === (observed?.id ?? stood.line);
    return isSame ? { from: firstDay(stood), segments: stood.segments } : undefined;
  }
  const { segments, openFrom } = memory.lastApplied(key) ?? {};
  if (!Array.isArray(segments)) return undefined;
  return { from: typeof openFrom === "string" ? openFrom : "", segments: segments as Segments };
}

export function firstDay({ segments }: Stood): Day {
  return segments[0]?.from ?? "";
}

/**
 * What of a customer's lines is right and stands otherwise than it was left, or was never left by a run: what somebody's
 * hand made and nothing speaks against. Usage is written by runs alone.
 */
export function newlyRight(
  planned: readonly PlannedOn[],
  { today, memory }: { readonly today: Day; readonly memory: Memory },
): Readonly<Record<string, string>> {
  const records: Record<string, string> = {};
  const seen = new Set<BoundContract>();
  for (const { bound, line: found } of planned) {
    const { line, observed, diff } = found;
    if (bound.observed === undefined || today < bound.manageFrom || today > bound.endsOn) continue;
    const name = `${bound.key}${STOOD}${today}`;
    const record = encodeName(bound.observed.id);
    if (bound.adopted && !seen.has(bound) && !memory.boundTo(bound.key).includes(bound.observed.id))
      records[name] ??= record;
    seen.add(bound);
    if (observed === undefined || line.usage || !isRight(found, today)) continue;
    const left = lastLeft(line.key, observed, bound, memory);
    if (left !== undefined && isSame(left.segments, diff.observed, diff.openFrom)) continue;
    const said = `${encodeName(line.key.slice(bound.key.length + 1))} ${encodeName(observed.id)} ${write(diff.observed, diff.openFrom)}`;
    records[name] = `${records[name] ?? record}; ${said}`;
  }
  return records;
}

/**
 * Nothing is to be written, and what is wanted by today stands: a step that its day has no room for any more is not made,
 * and is not right for that. What stands ahead of today is wanted, or there is a change that ends it.
 */
function isRight({ steady, changes, diff }: PlannedLine, today: Day): boolean {
  if (steady !== undefined) return true;
  return changes.length === 0 && isSame(diff.wanted, diff.observed, diff.openFrom, today);
}

/** Whether two hold the same on all days between two, both included. */
function isSame(a: Segments, b: Segments, first: Day, last?: Day): boolean {
  const [[one], [other]] = [a, b];
  // Nearly every line holds one and the same.
  if (a.length === 1 && b.length === 1 && one !== undefined && other !== undefined)
    if (one.from <= first && other.from <= first) return sameHolding(one, other);
  const days = [first, ...stepDays(a, b).filter((day) => day > first && (last === undefined || day <= last))];
  return days.every((day) => sameHolding(at(a, day), at(b, day)));
}

function write(segments: Segments, open: Day): string {
  const steps = [{ ...at(segments, open), from: open }, ...segments.filter(({ from }) => from > open)];
  return steps
    .map(({ from, quantity, unitPrice, unitCost }) => {
      const [price, cost] = [unitPrice, unitCost].map((amount) => (amount === undefined ? "-" : canonical(amount)));
      return `${from} ${quantity} ${price} ${cost}`;
    })
    .join(", ");
}

/** The id of the contract that a record speaks of. */
export function contractIn(record: string): string {
  const end = record.indexOf(";");
  return decodeName(end === -1 ? record : record.slice(0, end));
}

/** Every line that a record speaks of, by its key below the contract's. */
export function readStood(record: string): ReadonlyMap<string, Stood> {
  const contract = contractIn(record);
  const lines = new Map<string, Stood>();
  for (let start = record.indexOf("; "); start !== -1; ) {
    const end = record.indexOf("; ", start + 2);
    const words = record.slice(start + 2, end === -1 ? undefined : end).split(" ");
    const segments: Segment[] = [];
    for (let place = 2; place < words.length; place += 4) segments.push(readStep(words, place));
    lines.set(decodeName(words[0] ?? ""), { contract, line: decodeName(words[1] ?? ""), segments });
    start = end;
  }
  return lines;
}

/** Day, units, price and cost, of which the last has a comma behind it where another step follows. */
function readStep(words: readonly string[], place: number): Segment {
  const [from = "", quantity = "", price = "-"] = [words[place], words[place + 1], words[place + 2]];
  const last = words[place + 3] ?? "-";
  const cost = last.endsWith(",") ? last.slice(0, -1) : last;
  return {
    from,
    quantity: Number(quantity),
    ...(price === "-" ? {} : { unitPrice: price }),
    ...(cost === "-" ? {} : { unitCost: cost }),
  };
}

/** A key may hold a piece of the vendor's name of a subscription. */
function encodeName(text: string): string {
  return /[%;, ]/.test(text) ? text.replace(/[%;, ]/g, encodeURIComponent) : text;
}

function decodeName(text: string): string {
  return text.includes("%") ? text.replace(/%(?:20|25|2C|3B)/g, decodeURIComponent) : text;
}
