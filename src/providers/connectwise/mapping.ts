/**
 * ConnectWise's records in the engine's words. Pure.
 *
 * Premise of the additions. An addition is a version of a line: it bills its quantity, less what is included, from its
 * effective date through its cancelled date. What changes is written as a version after the one before it, so a line is
 * the versions that follow each other:
 *
 *     serial number concordat:KEY@DAY  -> a version of the line of that key, made by us
 *     serial number concordat:#ID@DAY  -> made by us after addition ID, which nobody marked
 *     other additions of one product   -> one line where no two of them bill the same day; else each is a line of its own
 *
 * An agreement that does not prorate bills a version for every period of which it holds a day (decision 18), so its
 * versions are read as holding whole periods. One that is billed one time has a single period, and does not prorate.
 */
import { addDays, earlier, later, NO_END, sayDay } from "../../core/day.ts";
import { isOurMarker } from "../../core/match.ts";
import type { Day, Decimal, Segment } from "../../core/model.ts";
import { isZero, multiply } from "../../core/money.ts";
import type * as observed from "../../core/observed.ts";
import { normalise, from as startingOn } from "../../core/segments.ts";
import { type Grid, type Proration, periodAt } from "./limits.ts";
import type * as wire from "./wire.ts";

/** What the connection says of things that ConnectWise's documentation leaves open. */
export interface Reading {
  /** Whether an addition bills on its cancelled date (inferred: it does). */
  readonly cancelledDate: "last-day" | "next-day";
  readonly proration: Proration;
}

/** An addition as days: what it bills, and from when to when. */
export interface Version {
  readonly row: wire.AdditionRow;
  readonly from: Day;
  /** The last day it bills; before `from` where it bills none. */
  readonly to: Day;
  /** True where it ends by itself, and would not run on with its agreement. */
  readonly ends: boolean;
}

function toVersion(row: wire.AdditionRow, grid: Pick<Grid, "startsOn" | "endsOn">, reading: Reading): Version {
  const from = later(row.effectiveDate ?? grid.startsOn, grid.startsOn);
  const cancelled = row.cancelledDate ?? grid.endsOn;
  const last = row.cancelledDate !== null && reading.cancelledDate === "next-day" ? addDays(cancelled, -1) : cancelled;
  return { row, from, to: earlier(last, grid.endsOn), ends: row.cancelledDate !== null && last <= grid.endsOn };
}

/** The cancelled date of an addition whose last billed day this is. */
export function cancelledDateOf(last: Day, reading: Reading): Day {
  return reading.cancelledDate === "next-day" ? addDays(last, 1) : last;
}

const DATED = /^(concordat:.+)@(\d{4}-\d{2}-\d{2})$/;
const AFTER = /^concordat:#(\d+)$/;
/** Serial numbers of one-time charges that stand for a manual step begin with this. */
const CHARGE_PREFIX = "CONCORDAT-";

/** The marker in a serial number, without the day behind it. */
function markerIn(serialNumber: string | null): string | undefined {
  const marker = DATED.exec(serialNumber ?? "")?.[1] ?? serialNumber ?? undefined;
  return isOurMarker(marker) ? marker : undefined;
}

export function isCharge(row: wire.AdditionRow): boolean {
  return row.serialNumber?.startsWith(CHARGE_PREFIX) === true;
}

/** The versions of one line in order of their days. Its id is that of the oldest addition. */
export interface LineVersions {
  readonly id: string;
  readonly product: string;
  readonly marker?: string;
  readonly versions: readonly Version[];
  /** Why it is not known which additions follow these, in words. */
  readonly unclear?: string;
}

const byDay = (a: Version, b: Version): number =>
  a.from === b.from ? Number(a.row.id) - Number(b.row.id) : a.from < b.from ? -1 : 1;
const byId = (a: Version, b: Version): number => Number(a.row.id) - Number(b.row.id);

function meet(one: readonly Version[], other: readonly Version[]): boolean {
  const shares = (a: Version, b: Version) => later(a.from, b.from) <= earlier(a.to, b.to);
  return one.some((a) => other.some((b) => shares(a, b)));
}

function toLineVersions(
  versions: readonly Version[],
  known: Pick<LineVersions, "marker" | "unclear"> = {},
): LineVersions | undefined {
  const [oldest] = versions.toSorted(byId);
  if (oldest === undefined) return undefined;
  const { id, product } = oldest.row;
  return { id, product, versions: versions.toSorted(byDay), ...known };
}

/** True where no day is billed twice. */
function areApart(versions: readonly Version[]): boolean {
  let last: Day = "";
  return versions.toSorted(byDay).every(({ from, to }) => {
    if (from > to) return true;
    const apart = from > last;
    last = later(last, to);
    return apart;
  });
}

/** The lines that additions of one product are which nobody marked, each with those that follow it by our marker. */
function toLooseLines(trees: readonly (readonly Version[])[]): readonly (LineVersions | undefined)[] {
  if (areApart(trees.flat())) return [toLineVersions(trees.flat())];
  const met = trees.map((tree) => trees.find((other) => other !== tree && meet(tree, other)));
  const first = met.findIndex((other) => other !== undefined);
  if (first < 0) return [toLineVersions(trees.flat())];
  const both = [trees[first], met[first]].map((tree) => tree?.[0]?.row.id).join(" and ");
  return trees.map((tree, index) => {
    if (met[index] !== undefined) return toLineVersions(tree);
    const unclear = `additions ${both} of the same product bill the same days, so which of them follows addition ${tree[0]?.row.id} is not known; cancel one of them in ConnectWise`;
    return toLineVersions(tree, { unclear });
  });
}

/** The lines that the additions of one agreement are; charges that a person entered are none. */
export function groupAdditions(
  rows: readonly wire.AdditionRow[],
  grid: Pick<Grid, "startsOn" | "endsOn">,
  reading: Reading,
): readonly LineVersions[] {
  return groupVersions(rows.filter((row) => !isCharge(row)).map((row) => toVersion(row, grid, reading)));
}

function groupVersions(versions: readonly Version[]): readonly LineVersions[] {
  const keyed = new Map<string, Version[]>();
  const roots = new Map<string, Version[]>();
  const followers: Version[] = [];
  for (const version of versions) {
    const marker = markerIn(version.row.serialNumber);
    if (marker === undefined) roots.set(version.row.id, [version]);
    else if (AFTER.test(marker)) followers.push(version);
    else keyed.set(marker, [...(keyed.get(marker) ?? []), version]);
  }
  for (const version of followers) {
    const root = AFTER.exec(markerIn(version.row.serialNumber) ?? "")?.[1] ?? version.row.id;
    roots.set(root, [...(roots.get(root) ?? []), version]);
  }
  const byProduct = new Map<string, (readonly Version[])[]>();
  for (const tree of roots.values()) {
    const product = tree[0]?.row.product ?? "";
    byProduct.set(product, [...(byProduct.get(product) ?? []), tree]);
  }
  return [
    ...[...keyed].map(([marker, own]) => toLineVersions(own, { marker })),
    ...[...byProduct.values()].flatMap(toLooseLines),
  ].filter((line) => line !== undefined);
}

/** The days that a version is billed for: whole periods where the agreement does not prorate. */
export function billedDays({ from, to }: Version, grid: Grid): { readonly from: Day; readonly to: Day } {
  if (grid.prorates || from > to) return { from, to };
  const [first, last] = [periodAt(grid, from).from, to >= grid.endsOn ? grid.endsOn : periodAt(grid, to).to];
  return { from: later(first, grid.startsOn), to: earlier(last, grid.endsOn) };
}

/** Units as they are billed. Quantities are doubles: 10.3 less 0.1 is 10.2, and not 10.200000000000001. */
function billedUnits({ quantity, lessIncluded }: wire.AdditionRow): number {
  return Number((quantity - lessIncluded).toFixed(6));
}

function toSegment({ row }: Version, from: Day, item: wire.CatalogRow | undefined): Segment {
  const [price, cost] = [row.unitPrice ?? item?.price, row.unitCost ?? item?.cost];
  return {
    from,
    quantity: billedUnits(row),
    ...(price === null || price === undefined ? {} : { unitPrice: price }),
    ...(cost === null || cost === undefined ? {} : { unitCost: cost }),
  };
}

/** Why a line cannot be kept in line by itself, in words: of days that are open. */
function findDoubt(versions: readonly Version[], grid: Grid): string | undefined {
  const open = versions.filter((one) => one.from <= one.to && one.to >= grid.openFrom);
  const free = open.find(({ row }) => !row.billable && row.quantity !== 0);
  if (free !== undefined)
    return `addition ${free.row.id} is set not to be billed (Do Not Bill or No Charge); set it to Billable in ConnectWise, or ignore the product`;
  for (const [index, one] of open.entries()) {
    const [own, next] = [billedDays(one, grid), open[index + 1]];
    const after = next === undefined ? undefined : billedDays(next, grid);
    if (next === undefined || after === undefined || after.from > own.to) continue;
    const both = `additions ${one.row.id} and ${next.row.id} both bill ${sayDay(later(own.from, after.from))}`;
    return grid.prorates
      ? `${both}; cancel one of them in ConnectWise`
      : `${both}, since the agreement does not prorate; date them on the first day of a period in ConnectWise`;
  }
  return undefined;
}

/** One line, from the day that matters on. */
export function toLine(
  line: LineVersions,
  agreement: string,
  grid: Grid,
  from: Day,
  item: wire.CatalogRow | undefined,
): observed.ObservedLine {
  const segments: Segment[] = [];
  for (const version of line.versions) {
    const days = billedDays(version, grid);
    if (days.from > days.to) continue;
    // Where two bill one day the line is in doubt; the later one is shown.
    while ((segments.at(-1)?.from ?? "") >= days.from) segments.pop();
    segments.push(toSegment(version, days.from, item));
    if (version.ends || days.to < grid.endsOn) segments.push({ from: addDays(days.to, 1), quantity: 0 });
  }
  const postedThrough = grid.openFrom > grid.startsOn ? addDays(grid.openFrom, -1) : undefined;
  const unclear = line.unclear ?? findDoubt(line.versions, grid);
  return {
    id: line.id,
    contract: agreement,
    service: line.product,
    ...(line.marker === undefined ? {} : { marker: line.marker }),
    segments: startingOn(normalise(segments), from),
    readThrough: grid.endsOn,
    openFrom: grid.openFrom,
    ...(postedThrough === undefined ? {} : { postedThrough }),
    changedOn: [],
    ...(unclear === undefined ? {} : { unclear }),
  };
}

/** Cancelled and inactive agreements bill nothing; one that expired on its end date is told by that day. */
function isActive(row: wire.AgreementRow, today: Day): boolean {
  if (row.cancelled || row.status === "Cancelled" || row.status === "Inactive") return false;
  return row.status !== "Expired" || (row.endsOn !== null && row.endsOn < today);
}

const NOTED = /concordat:[a-z0-9/~-]+/;

/** Our marker in the internal notes of an agreement we made: no other field of it takes a key and can be read back. */
export function markerNoted(notes: string | null): string | undefined {
  return NOTED.exec(notes ?? "")?.[0];
}

export function toContract(
  row: wire.AgreementRow,
  grid: Grid | string,
  lines: readonly observed.ObservedLine[],
  place: { readonly today: Day; readonly url: string },
): observed.ObservedContract {
  const marker = markerNoted(row.notes);
  const usable = typeof grid !== "string";
  const startsOn = row.startsOn ?? place.today;
  return {
    id: row.id,
    name: row.name,
    account: row.company,
    ...(marker === undefined ? {} : { marker }),
    recurring: usable,
    type: row.type,
    active: isActive(row, place.today),
    startsOn,
    endsOn: row.endsOn ?? NO_END,
    periodsFrom: usable ? grid.anchor : startsOn,
    months: usable ? grid.months : 1,
    changesOn: usable && !grid.prorates ? "period-starts" : "any-day",
    ...(usable ? { openFrom: grid.openFrom } : { problem: grid }),
    ...(row.amount === null || isZero(row.amount) ? {} : { besides: row.amount }),
    url: place.url,
    lines,
  };
}

/** ConnectWise gives an item without a price the price 0.00. */
export function toService(row: wire.CatalogRow, months: number): observed.ObservedService {
  const unitCost: Decimal | undefined = row.cost ?? undefined;
  return {
    id: row.id,
    name: row.identifier,
    ...(row.marker === null || row.marker === "" ? {} : { marker: row.marker }),
    active: row.active && row.productClass !== "Bundle",
    unitPrice: row.price ?? "0.00",
    ...(unitCost === undefined ? {} : { unitCost }),
    months,
  };
}

/** A one-time charge that a person entered for a manual step. */
export function toCharge(row: wire.AdditionRow, item: wire.CatalogRow | undefined): observed.ObservedCharge {
  return {
    id: row.id,
    contract: row.agreement,
    name: row.serialNumber ?? "",
    amount: multiply(row.unitPrice ?? item?.price ?? "0.00", billedUnits(row)),
    ...(row.effectiveDate === null ? {} : { day: row.effectiveDate }),
  };
}
