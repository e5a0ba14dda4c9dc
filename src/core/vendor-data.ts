/** How old the vendor's bills are that a plan rests on, and which of them should be here by now. Pure. */
import type { Billing, Statement } from "./charges.ts";
import { addDays, addMonths, daysInclusive, MONTH_NAMES, sayDay, saySpan } from "./day.ts";
import type { CustomerWish } from "./desired.ts";
import type { Day, Finding } from "./model.ts";
import type { VendorData } from "./plan-limits.ts";
import type { Program, Tenant } from "./workspace.ts";

/** So many missing invoices are named. */
const NAMED_AT_MOST = 12;

/** The newest invoice of every program that is billed. */
export function vendorDataOf(
  tenant: Tenant,
  billings: ReadonlyMap<string, Billing>,
  titles: ReadonlyMap<string, string>,
): readonly VendorData[] {
  return billed(tenant, billings).map(({ program, billing }) => {
    const newest = newestOf(billing.statements);
    return {
      program: program.key,
      title: titles.get(program.from) ?? program.from,
      ...(newest === undefined ? {} : { invoice: newest.invoice, from: newest.from, to: newest.to }),
    };
  });
}

function billed(tenant: Tenant, billings: ReadonlyMap<string, Billing>) {
  return tenant.programs.flatMap((program) => {
    const billing = billings.get(program.from);
    return program.enabled && billing !== undefined ? [{ program, billing }] : [];
  });
}

/** Of the invoices that bill seats, where there are such: usage is billed on others, at other times. */
function newestOf(statements: readonly Statement[]): Statement | undefined {
  const seats = statements.filter((statement) => statement.recurring > 0);
  return (seats.length > 0 ? seats : statements).reduce<Statement | undefined>(
    (newest, statement) => (newest === undefined || statement.to > newest.to ? statement : newest),
    undefined,
  );
}

/** A warning for each program of which an invoice is overdue: what is missing, and what carries on without it (decision 1). */
export function overdueInvoices(
  tenant: Tenant,
  data: readonly VendorData[],
  carried: Carried,
  today: Day,
): readonly Finding[] {
  return data.flatMap((one): Finding[] => {
    const program = tenant.programs.find(({ key }) => key === one.program);
    const { from, to } = one;
    if (program === undefined || from === undefined || to === undefined) return [];
    const missing = missingAfter({ from, to }, program, today);
    const due = missing[0];
    if (due === undefined) return [];
    const names = missing.map((period) => sayPeriod(period, today));
    const those = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are` : `${names[0]} is`;
    return [
      {
        severity: "warning",
        rule: "STALE_DATA",
        message: `${one.title}'s ${names.length > 1 ? "invoices" : "invoice"} for ${those} not here: the newest is ${one.invoice} for ${sayPeriod({ from, to }, today)}, the next was due by ${sayDay(addDays(due.to, program.staleAfter))}${carriedOn(carried.get(program.key))}`,
        fix: `Put it where the files of connection ${program.from} are, then plan again. If it comes later as a rule, say so with staleAfter of ${program.key}.`,
        origin: program.origin,
      },
    ];
  });
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The periods after it whose invoice should be here. */
function missingAfter(newest: Span, program: Program, today: Day): readonly Span[] {
  const missing: Span[] = [];
  for (let period = next(newest); missing.length < NAMED_AT_MOST; period = next(period)) {
    if (addDays(period.to, program.staleAfter) >= today) break;
    missing.push(period);
  }
  return missing;
}

/** As many whole months as the period has, else as many days. */
function next({ from, to }: Span): Span {
  const start = addDays(to, 1);
  const months = [1, 3, 6, 12].find((count) => addMonths(from, count) === start);
  const end = months === undefined ? addDays(to, daysInclusive(from, to)) : addDays(addMonths(start, months), -1);
  return { from: start, to: end };
}

/** `October`, with its year where that is another than today's; any other period by its days. */
function sayPeriod({ from, to }: Span, today: Day): string {
  const isMonth = from.endsWith("-01") && addMonths(from, 1) === addDays(to, 1);
  if (!isMonth) return saySpan(from, to, today);
  const month = MONTH_NAMES[Number(from.slice(5, 7)) - 1] ?? "";
  return from.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${from.slice(0, 4)}`;
}

/** Lines whose units no charge proves today, and their customers, by program. */
export type Carried = Map<string, { lines: number; customers: number }>;

/** Adds what one customer's lines carry on. */
export function countCarried(carried: Carried, { customer, lines }: CustomerWish, today: Day): void {
  const unproven = lines.filter(({ chargedThrough }) => chargedThrough !== undefined && chargedThrough < today);
  if (unproven.length === 0) return;
  for (const program of new Set(customer.contracts.flatMap(({ programs }) => programs))) {
    const contracts = customer.contracts.filter(({ programs }) => programs.includes(program));
    const own = new Set(contracts.map(({ key }) => key));
    const count = unproven.filter(({ key }) => own.has(key.split("/")[2] ?? "")).length;
    if (count === 0) continue;
    const known = carried.get(program) ?? { lines: 0, customers: 0 };
    carried.set(program, { lines: known.lines + count, customers: known.customers + 1 });
  }
}

function carriedOn({ lines, customers } = { lines: 0, customers: 0 }): string {
  if (lines === 0) return "";
  const [line, goes, customer] = [
    lines === 1 ? "line" : "lines",
    lines === 1 ? "carries" : "carry",
    customers === 1 ? "customer" : "customers",
  ];
  return `. ${lines} ${line} of ${customers} ${customer} ${goes} on as last billed, provisionally`;
}

/** Days from the last day of the newest invoice's period to today; undefined where there is no invoice. */
export function ageOf({ to }: VendorData, today: Day): number | undefined {
  return to === undefined ? undefined : Math.max(0, daysInclusive(to, today) - 1);
}
