/**
 * ConnectWise's additions as lines, by what the provider's page says of them and apart from its code: versions that follow
 * each other, and what each of them bills of a period that prorates by days.
 */
import type { LineNow, Part } from "./psa.ts";

export interface Addition {
  readonly id: number;
  readonly agreementId: number;
  readonly product: { readonly id: number };
  readonly quantity: number;
  readonly lessIncluded: number;
  readonly unitPrice?: number;
  readonly unitCost?: number;
  readonly effectiveDate: string;
  readonly cancelledDate?: string;
  readonly serialNumber?: string;
}

export interface Agreement {
  readonly id: number;
  readonly startDate: string;
  readonly endDate?: string;
  readonly months: number;
}

/** A version of a line, with its first and last day. */
export interface Version {
  readonly addition: Addition;
  readonly from: string;
  readonly to: string;
}

export interface ChainedLine extends Omit<LineNow, "steps"> {
  readonly versions: readonly Version[];
}

/** A seeded line's later versions have its id a thousandfold, and a number. */
export const VERSIONS_OF_A_LINE = 1_000;
const SEEDED_VERSION = 1_000_000;
const NO_END = "9999-12-31";

export const dayOf = (value: string): string => value.slice(0, 10);

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const isCharge = ({ serialNumber = "" }: Addition): boolean => serialNumber.startsWith("CONCORDAT-");

function toVersion(addition: Addition): Version {
  const { effectiveDate, cancelledDate = NO_END } = addition;
  return { addition, from: dayOf(effectiveDate), to: dayOf(cancelledDate) };
}

/** What stands before the day in a serial number of ours. */
const markerOf = ({ serialNumber = "" }: Addition): string | undefined =>
  /^(concordat:.*)@\d{4}-\d\d-\d\d$/.exec(serialNumber)?.[1];

/** The addition that a version follows, or itself. */
function rootOf(addition: Addition): number {
  const named = /^concordat:#(\d+)$/.exec(markerOf(addition) ?? "")?.[1];
  if (named !== undefined) return Number(named);
  return addition.id > SEEDED_VERSION ? Math.floor(addition.id / VERSIONS_OF_A_LINE) : addition.id;
}

const meets = (one: readonly Version[], other: readonly Version[]): boolean =>
  one.some((a) => other.some((b) => a.from <= b.to && b.from <= a.to && a.from <= a.to && b.from <= b.to));

/** Ours by their marker; the others by what they follow, and those of one product as one line where no two of them meet. */
export function chain(additions: readonly Addition[]): readonly ChainedLine[] {
  const groups = new Map<string, Version[]>();
  for (const addition of additions.filter((one) => !isCharge(one))) {
    const marker = markerOf(addition);
    const own = marker !== undefined && !marker.startsWith("concordat:#");
    const name = own ? `${addition.agreementId} ${marker}` : `${addition.agreementId} #${rootOf(addition)}`;
    groups.set(name, [...(groups.get(name) ?? []), toVersion(addition)]);
  }
  const lines: Version[][] = [];
  const loose = new Map<string, Version[][]>();
  for (const [name, versions] of groups) {
    const { agreementId, product } = (versions[0] as Version).addition;
    const pair = `${agreementId} ${product.id}`;
    if (name.includes(" #")) loose.set(pair, [...(loose.get(pair) ?? []), versions]);
    else lines.push(versions);
  }
  for (const trees of loose.values()) {
    const apart = trees.every((tree, place) => trees.slice(place + 1).every((other) => !meets(tree, other)));
    lines.push(...(apart ? [trees.flat()] : trees));
  }
  return lines.map((versions) => {
    const [oldest] = versions.toSorted((a, b) => a.addition.id - b.addition.id);
    const { id, agreementId, product } = (oldest as Version).addition;
    const marker = versions.map(({ addition }) => markerOf(addition)).find((one) => one?.includes("#") === false);
    return {
      id,
      contract: agreementId,
      service: product.id,
      marker: marker ?? null,
      versions: versions.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    };
  });
}

/** Prices as the item has them where the addition names none. */
export type Priced = (addition: Addition) => { readonly price: number; readonly cost: number };

export function toLineNow({ versions, ...line }: ChainedLine, priced: Priced): LineNow {
  const steps = versions
    .filter(({ from, to }) => from <= to)
    .flatMap(({ addition, from, to }) => {
      const held = { units: addition.quantity - addition.lessIncluded, ...priced(addition) };
      const ends = to === NO_END ? [] : [{ on: addDays(to, 1), ...held, units: 0 }];
      return [{ on: from, ...held }, ...ends];
    });
  // Where one ends and the next begins on the same day, the next one holds.
  return { ...line, steps: steps.filter(({ on }, place) => steps[place + 1]?.on !== on) };
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The period that holds a day, where periods of so many months follow the start. */
export function periodOf(
  startDate: string,
  months: number,
  day: string,
): { readonly first: string; readonly last: string } {
  const starts = dayOf(startDate);
  for (let place = 0; ; place += 1) {
    const last = addDays(addMonths(starts, (place + 1) * months), -1);
    if (day <= last) return { first: addMonths(starts, place * months), last };
  }
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** Units × amount × days ÷ days of the period, to the cent. */
const share = (units: number, amount: number, days: number, of: number): number =>
  Math.round((units * Math.round(amount * 10_000) * days) / of / 100) / 100;

/** What the versions of an agreement's lines bill of its periods, from a day on. */
export function partsOf(
  agreement: Agreement,
  lines: readonly ChainedLine[],
  openFrom: string,
  priced: Priced,
): readonly Part[] {
  const starts = dayOf(agreement.startDate);
  const ends = dayOf(agreement.endDate ?? NO_END);
  const parts: Part[] = [];
  for (let place = 0; ; place += 1) {
    const first = addMonths(starts, place * agreement.months);
    const last = addDays(addMonths(starts, (place + 1) * agreement.months), -1);
    if (first > ends) return parts;
    if (first < openFrom) continue;
    for (const { id, versions } of lines)
      for (const { addition, from, to } of versions) {
        const [begins, stops] = [from > first ? from : first, [to, last, ends].toSorted()[0] ?? last];
        if (begins > stops) continue;
        const units = addition.quantity - addition.lessIncluded;
        const { price, cost } = priced(addition);
        const [days, of] = [daysFrom(begins, stops), daysFrom(first, last)];
        parts.push({
          line: id,
          from: begins,
          to: stops,
          price: share(units, price, days, of),
          cost: share(units, cost, days, of),
        });
      }
  }
}
