/** Which billing period of a contract bills a statement of usage, and what is known of each (decisions 4 and 6). Pure. */
import type { Charge } from "../../core/charges.ts";
import { addDays, earlier, earliest, later, latest, periodOf, saySpan } from "../../core/day.ts";
import type { BoundContract, DesiredLine } from "../../core/desired.ts";
import { openDay } from "../../core/line-diff.ts";
import type { Day, Decimal, Finding, Segment } from "../../core/model.ts";
import { add, isZero, sum } from "../../core/money.ts";
import type { ObservedLine } from "../../core/observed.ts";
import { at, integrate, knownTotal } from "../../core/segments.ts";
import type { Contract, Product, Tenant } from "../../core/workspace.ts";
import type { Draft, LateUsage, LineContext } from "./draft.ts";
import { successorOf } from "./ends.ts";
import { contractKey, type Feed, productOf } from "./gather.ts";
import { isIgnored, unbillable } from "./late-usage.ts";

/** State entry that holds the period a statement's usage is billed in. */
export function usageSlot(lineKey: string, invoice: string): string {
  return `${lineKey}.usage.${invoice}`;
}

/**
 * Charges by the first day of the period that bills them; what no open period is left for is late. An invoice that took
 * the place of another is billed where that one was, so that a period comes to what holds of it and to nothing beside.
 * What the contract that follows has billed once stays there, though a period is opened again here (decision 4).
 */
export function periodsToBill(
  product: Product,
  charges: readonly Charge[],
  open: Day,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): ReadonlyMap<Day, readonly Charge[]> {
  const key = `${bound.key}/${product.key}`;
  const replaced = replacedBy(feed);
  const next = successorOf(feed.contract, feed.customer, feed.program.key);
  const amounts = new Map<Day, Charge[]>();
  const gone = new Map<string, Charge[]>();
  for (const charge of charges) {
    const invoices = [charge.invoice, ...(replaced.get(charge.invoice) ?? [])];
    const recorded = (line: string) =>
      earliest(invoices.flatMap((invoice) => context.memory.resolved(usageSlot(line, invoice)) ?? []));
    const known =
      recorded(key) ??
      (next === undefined ? undefined : recorded(`${contractKey(context.tenant, feed.customer, next)}/${product.key}`));
    const biller = known === undefined ? goneBiller(product, invoices, feed, context) : undefined;
    if (biller !== undefined) {
      gone.set(biller, [...(gone.get(biller) ?? []), charge]);
      continue;
    }
    const day = known ?? periodToBill(charge, open, bound);
    if (day <= bound.endsOn) amounts.set(day, [...(amounts.get(day) ?? []), charge]);
    else if (next === undefined) draft.findings.push(unbillable({ product, charge }, feed));
    else draft.late.push({ product, charge });
  }
  for (const [contract, billed] of gone) draft.findings.push(billedBefore(product, contract, billed, feed));
  return amounts;
}

/** The contract that billed one of the invoices, and that the files do not name for the program any more. */
function goneBiller(
  product: Product,
  invoices: readonly string[],
  { customer, program }: Feed,
  { tenant, memory }: LineContext,
): string | undefined {
  const isNamed = (key: string): boolean =>
    customer.contracts.some((one) => one.key === key && one.programs.includes(program.key));
  for (const invoice of invoices) {
    const billers = memory.resolvedOnContracts(`${tenant.name}/${customer.key}`, usageSlot(product.key, invoice));
    for (const key of billers.keys()) if (!isNamed(key)) return key;
  }
  return undefined;
}

function billedBefore(product: Product, contract: string, charges: readonly Charge[], feed: Feed): Finding {
  const names = [...new Set(charges.map(({ invoice }) => invoice))].sort().join(", ");
  return {
    severity: "note",
    rule: "decision 4",
    message: `usage of ${sumOf(charges)} ${charges[0]?.currency ?? ""} for ${product.title} (invoice ${names}) was billed by ${contract}, which bills it no longer; ${feed.contract.key} does not bill it again`,
    fix: `If ${contract} did not bill all of it, bill what is missing by hand.`,
    origin: feed.contract.origin,
    customer: feed.customer.key,
    product: product.key,
  };
}

export function sumOf(charges: readonly Charge[]): Decimal {
  return add(...charges.map(({ net }) => net));
}

/** By an invoice: those it took the place of. */
function replacedBy({ statements }: Feed): ReadonlyMap<string, readonly string[]> {
  return new Map(statements.map(({ invoice, replaces = [] }) => [invoice, replaces]));
}

/** What a contract that is over and was made inactive has not billed, so that nothing of it is lost (decision 6). */
export function unbilledBy(
  feed: Feed,
  { tenant, today, memory }: Pick<LineContext, "tenant" | "today" | "memory">,
): readonly LateUsage[] {
  if (!feed.program.azure) return [];
  const billed = new Set(billedUsage(feed, { tenant, memory }));
  return usageOf(feed, tenant).filter((one) => !isIgnored(one, feed, today) && !billed.has(one.charge));
}

/** Charges of usage that this contract bills by what earlier runs recorded, whichever contract's days they are of. */
export function billedUsage(feed: Feed, { tenant, memory }: Pick<LineContext, "tenant" | "memory">): readonly Charge[] {
  const replaced = replacedBy(feed);
  return usageOf(feed, tenant).flatMap(({ product, charge }) => {
    const invoices = [charge.invoice, ...(replaced.get(charge.invoice) ?? [])];
    const slots = invoices.map((invoice) => usageSlot(`${feed.key}/${product.key}`, invoice));
    return slots.some((slot) => memory.resolved(slot) !== undefined) ? charge : [];
  });
}

function usageOf({ charges, program }: Feed, tenant: Tenant): readonly LateUsage[] {
  const products = tenant.products.filter((product) => product.program === program.key && product.usage);
  return charges.flatMap((charge) => {
    const product = charge.kind === "usage" ? productOf(products, charge) : undefined;
    return product === undefined ? [] : [{ product, charge }];
  });
}

function periodToBill(charge: Charge, open: Day, bound: BoundContract): Day {
  const natural = periodOf(bound.periodsFrom, bound.months, later(charge.to, bound.startsOn)).from;
  return natural >= open ? natural : firstWholePeriod(open, bound);
}

/** The first period that is open from its first day on. */
export function firstWholePeriod(open: Day, bound: BoundContract): Day {
  const period = periodOf(bound.periodsFrom, bound.months, open);
  return period.from === open ? open : addDays(period.to, 1);
}

/** Periods that earlier runs billed an invoice in of which no charge is here, with those invoices. */
export interface Uncharged {
  /** Of invoices that are not read: what such a period should come to is not known, and unknown is never nothing. */
  readonly unread: ReadonlyMap<Day, readonly string[]>;
  /** Of invoices that are read, themselves or what took their place: they bill nothing of it any more. */
  readonly emptied: ReadonlyMap<Day, readonly string[]>;
}

export function unchargedPeriods(
  key: string,
  charges: readonly Charge[],
  { statements, contract, billing }: Feed,
  { memory }: LineContext,
): Uncharged {
  const { billsFrom } = contract;
  const charged = new Set(charges.map(({ invoice }) => invoice));
  /** The invoice that is read, by its own id and by those it took the place of. */
  const read = new Map<string, string>();
  for (const { invoice, replaces = [], to } of statements) {
    if (charged.has(invoice)) for (const id of replaces) charged.add(id);
    if (to >= (billsFrom ?? "")) for (const id of [invoice, ...replaces]) read.set(id, invoice);
  }
  const [unread, emptied] = [new Map<Day, string[]>(), new Map<Day, string[]>()];
  for (const [invoice, day] of memory.resolvedBelow(`${key}.usage`)) {
    if (charged.has(invoice)) continue;
    const now = read.get(invoice);
    // What is not taken since it ended before `billsFrom` is not given back either.
    if (now !== undefined && billsFrom !== undefined && endsUsageBefore(billing.charges, now, billsFrom)) continue;
    const found = now === undefined ? unread : emptied;
    found.set(day, [...(found.get(day) ?? []), invoice]);
  }
  return { unread, emptied };
}

function endsUsageBefore(charges: readonly Charge[], invoice: string, day: Day): boolean {
  return charges.some((charge) => charge.invoice === invoice && charge.kind === "usage" && charge.to < day);
}

/** What the line comes to in a period as it stands, as the amount of that period; without one where it is not known. */
export function asItStands(found: ObservedLine | undefined, day: Day, bound: BoundContract): Segment {
  const last = earlier(periodOf(bound.periodsFrom, bound.months, day).to, bound.endsOn);
  const stands = knownTotal(integrate(found?.segments ?? [], day, last, bound.periodsFrom, bound.months));
  const amounts = stands === undefined ? {} : { unitCost: stands.cost, unitPrice: stands.price };
  return { from: day, quantity: at(found?.segments ?? [], last).quantity, ...amounts };
}

/**
 * Periods of a line that are not judged, since what they bill is not known: no price or no cost is stated there, or they
 * are closed and the line that billed them is gone (one that no run ever made billed nothing, which is known). Unknown
 * is never 0, so nothing is owed for them or given back.
 */
export function unknownPeriods(
  line: DesiredLine,
  bound: BoundContract,
): readonly { readonly from: Day; readonly to: Day }[] {
  const found = bound.observed?.lines.find(({ id }) => id === line.existing);
  const open = openDay(line, found, bound);
  const first = latest([line.opinionFrom, bound.startsOn, bound.manageFrom, bound.readFrom]) ?? line.opinionFrom;
  const last = earlier(later(open, line.writeAhead ?? open), bound.endsOn);
  const unknown: { from: Day; to: Day }[] = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(bound.periodsFrom, bound.months, day);
    const to = earlier(period.to, bound.endsOn);
    const parts = integrate(found?.segments ?? [], period.from, to, bound.periodsFrom, bound.months);
    const isGone =
      found === undefined && line.unmade !== true && to < open && !isZero(at(line.segments, day).unitPrice ?? "0.00");
    if (period.from >= first && (isGone || knownTotal(parts) === undefined)) unknown.push({ from: period.from, to });
    day = addDays(period.to, 1);
  }
  return unknown;
}

/** Tells them, with what they should have come to. */
export function notJudged(
  product: Product,
  line: DesiredLine,
  periods: readonly { readonly from: Day; readonly to: Day }[],
  feed: Feed,
  { tenant, today }: LineContext,
): readonly Finding[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted = sum(periods.map(({ from }) => at(line.segments, from).unitPrice ?? "0.00"));
  const why =
    line.existing === undefined ? "its line is gone" : `line ${line.existing} states no price or no cost there`;
  return [
    {
      severity: "warning",
      rule: "decision 6",
      message: `${feed.customer.name}: what ${product.title} bills for ${saySpan(first.from, last.to, today)} is not known, since ${why}; it should come to ${wanted} ${tenant.currency}, and nothing is charged or given back for it`,
      fix: "Compare with what the customer was invoiced, and enter what is missing by hand.",
      origin: line.origin,
      customer: feed.customer.key,
      product: product.key,
      money: { amount: wanted, currency: tenant.currency },
    },
  ];
}

/**
 * Usage is billed by the contract that runs on its last day; units are clipped to a contract's days by themselves. What it
 * took over from the one before, and billed, is its own as well: that one may not hand it on any more (decision 4).
 */
export function ownUsage(
  feed: Feed,
  { startsOn, endsOn }: Pick<BoundContract, "startsOn" | "endsOn">,
  input: Pick<LineContext, "tenant" | "memory">,
): Feed {
  const { contract, customer, charges, program } = feed;
  const isLast = successorOf(contract, customer, program.key) === undefined;
  const before = customer.contracts.find(({ key }) => key === contract.follows);
  const isFirst = before?.programs.includes(program.key) !== true;
  if (isFirst && isLast) return feed;
  const billed = new Set(isFirst || before === undefined ? [] : takenOver(feed, before, input));
  const isOwn = (charge: Charge) =>
    charge.kind !== "usage" ||
    ((isLast || charge.to <= endsOn) && (isFirst || charge.to >= startsOn || billed.has(charge)));
  return { ...feed, charges: charges.filter(isOwn) };
}

/**
 * Usage that this contract billed in place of the one before. What is recorded is an invoice, which may hold charges of
 * both: those of an invoice that the one before billed are its own.
 */
function takenOver(feed: Feed, before: Contract, input: Pick<LineContext, "tenant" | "memory">): readonly Charge[] {
  const theirs = new Set(billedUsage({ ...feed, key: contractKey(input.tenant, feed.customer, before) }, input));
  return billedUsage(feed, input).filter((charge) => !theirs.has(charge));
}
