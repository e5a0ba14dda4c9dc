/**
 * Holds the README's figures against what a plan says and what Autotask holds before and after the apply. Imports
 * nothing of the engine but its plan's type; what a line should come to is worked out here, in cents.
 */
import type { Change, CustomerPlan, FieldChange, Later, Plan } from "../../src/core/plan.ts";
import type { Books, Row } from "./stage.ts";
import { type Cells, cents, halfUp, type Tables } from "./tables.ts";

export interface Facts {
  readonly before: Books;
  readonly after: Books;
  readonly plan: Plan;
  /** By customer: account, tenant. */
  readonly customers: ReadonlyMap<string, { readonly tenant: string; readonly account: string }>;
  /** Service ids by tenant and product title; absent: none is mapped. */
  readonly services: ReadonlyMap<string, string>;
}

/** Every difference, in words; empty where all figures agree. */
export function differences(tables: Tables, facts: Facts): readonly string[] {
  const found: string[] = [];
  const say = (what: string) => found.push(what);
  compareLines(tables, facts, say);
  compareContracts(tables, facts, say);
  compareCatalogue(tables, facts, say);
  compareByHand(tables, facts, say);
  compareInvoices(tables, facts, say);
  compareTotals(tables, facts, say);
  return found;
}

type Say = (what: string) => void;

const dayOf = (value: unknown): string => String(value).slice(0, 10);
const centsOf = (value: unknown): number => Math.round(Number(value) * 100);

/** Days since 1970. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The period of a contract that holds a day: the contracts here begin on a day from 1 to 28, and are monthly. */
function periodOf(start: string, day: string): { readonly from: string; readonly days: number } {
  const anchor = Number(start.slice(8));
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - (Number(day.slice(8)) < anchor ? 2 : 1)];
  const [from, next] = [Date.UTC(year, month, anchor), Date.UTC(year, month + 1, anchor)];
  return { from: new Date(from).toISOString().slice(0, 10), days: (next - from) / 86_400_000 };
}

const customerOf = (plan: Plan, key: string | undefined): CustomerPlan | undefined =>
  plan.tenants.flatMap((tenant) => tenant.customers).find((customer) => customer.key === key);

function contractOf(row: Cells, { before, after, customers }: Facts): Row | undefined {
  const known = new Set(before.contracts.map(({ id }) => id));
  const found = after.contracts.filter((contract) =>
    row.Contract === "new" ? !known.has(contract.id) : String(contract.id) === row.Contract,
  );
  const account = customers.get(row.Customer ?? "")?.account;
  return found.find((contract) => String(contract.companyID) === account);
}

function serviceOf(row: Cells, facts: Facts): string | undefined {
  const tenant = facts.customers.get(row.Customer ?? "")?.tenant;
  const mapped = facts.services.get(`${tenant} ${row.Product}`);
  const named = facts.after.services.find((service) => service.name === row.Product);
  return mapped ?? (named === undefined ? undefined : String(named.id));
}

const lineIn = (books: Books, contract: Row, service: string | undefined): Row | undefined =>
  books.lines.find((line) => line.contractID === contract.id && String(line.serviceID) === service);

function groupLines(rows: readonly Cells[]): readonly (readonly Cells[])[] {
  const groups = new Map<string, Cells[]>();
  for (const row of rows) {
    const key = `${row.Customer} ${row.Contract} ${row.Product}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function compareLines({ lines }: Tables, facts: Facts, say: Say): void {
  const groups = groupLines(lines);
  if (groups.length !== facts.after.lines.length)
    say(`${groups.length} lines in the README, ${facts.after.lines.length} in Autotask`);
  const counts = { apply: 0, hold: 0, later: 0 };
  for (const rows of groups) {
    const name = `${rows[0]?.Customer} ${rows[0]?.Product}`;
    const contract = rows[0] === undefined ? undefined : contractOf(rows[0], facts);
    const service = rows[0] === undefined ? undefined : serviceOf(rows[0], facts);
    if (contract === undefined) {
      say(`${name}: no such contract of this customer`);
      continue;
    }
    const stands = rows.filter((row) => row.Written === "stands");
    const written = rows.filter((row) => row.Written === "stands" || row.Written === "apply");
    compareUnits(name, stands, facts.before, contract, service, say);
    compareUnits(name, written, facts.after, contract, service, say);
    for (const [index, row] of rows.entries()) {
      if (halfUp(cents(row["Unit-price"]) * Number(row.Units), 1) !== cents(row["Price-a-month"]))
        say(`${name} ${row.From}: ${row["Price-a-month"]} is not units times price`);
      if (halfUp(cents(row["Unit-cost"]) * Number(row.Units), 1) !== cents(row["Cost-a-month"]))
        say(`${name} ${row.From}: ${row["Cost-a-month"]} is not units times cost`);
      if (row.Written === "stands") continue;
      if (row.Written !== "apply" && row.Written !== "hold" && row.Written !== "later") {
        say(`${name}: "${row.Written}" is no way of writing`);
        continue;
      }
      counts[row.Written] += 1;
      comparePlanned(name, row, rows[index - 1], facts.plan, say);
    }
  }
  const all = facts.plan.tenants.flatMap((tenant) => tenant.customers);
  const changes = (status: CustomerPlan["status"]) =>
    all
      .filter((customer) => customer.status === status)
      .flatMap((customer) => customer.changes.filter((change) => change.kind === "line")).length;
  const planned = { apply: changes("planned"), hold: changes("held"), later: all.flatMap(({ later }) => later).length };
  for (const way of ["apply", "hold", "later"] as const)
    if (counts[way] !== planned[way]) say(`${way}: ${counts[way]} in the README, ${planned[way]} in the plan`);
}

/** The unit rows of a line against the steps of the README: units, and what each row comes to by its days. */
function compareUnits(
  name: string,
  steps: readonly Cells[],
  books: Books,
  contract: Row,
  service: string | undefined,
  say: Say,
): void {
  const line = lineIn(books, contract, service);
  if (line === undefined) {
    if (steps.length > 0) say(`${name}: Autotask has no such line`);
    return;
  }
  const own = books.units.filter((row) => row.contractServiceID === line.id);
  if (own.length === 0) say(`${name}: no unit rows`);
  const start = dayOf(contract.startDate);
  for (const step of steps)
    if (!own.some((row) => dayOf(row.startDate) === step.From)) say(`${name}: nothing changes on ${step.From}`);
  for (const row of own) {
    const [from, to] = [dayOf(row.startDate), dayOf(row.endDate)];
    const step = steps.filter((candidate) => (candidate.From ?? "") <= from).at(-1);
    const units = Number(step?.Units ?? 0);
    const days = dayNumber(to) - dayNumber(from) + 1;
    const comesTo = (amount: string | undefined) =>
      units === 0 ? 0 : halfUp(units * cents(amount) * days, periodOf(start, from).days);
    if (row.units !== units) say(`${name} ${from}: ${units} units in the README, ${row.units} in Autotask`);
    if (centsOf(row.price) !== comesTo(step?.["Unit-price"])) say(`${name} ${from}: price ${row.price} in Autotask`);
    if (centsOf(row.cost) !== comesTo(step?.["Unit-cost"])) say(`${name} ${from}: cost ${row.cost} in Autotask`);
  }
}

const COLUMNS = [
  ["quantity", "Units"],
  ["unitPrice", "Unit-price"],
  ["unitCost", "Unit-cost"],
] as const;

/** A step of the README against the change or the later item of the plan: its fields, no more and no less, and its money. */
function comparePlanned(name: string, row: Cells, before: Cells | undefined, plan: Plan, say: Say): void {
  const customer = customerOf(plan, row.Customer);
  const status = row.Written === "hold" ? "held" : "planned";
  if (customer?.status !== status) say(`${name}: ${row.Customer} is ${customer?.status}`);
  const items: readonly (Change | Later)[] = (row.Written === "later" ? customer?.later : customer?.changes) ?? [];
  const item = items.find(
    (candidate) =>
      candidate.title === row.Product && ("day" in candidate ? candidate.day : candidate.effective) === row.From,
  );
  if (item === undefined) {
    say(`${name}: the plan has nothing for it on ${row.From}`);
    return;
  }
  const shown = new Map(item.fields.map((field: FieldChange) => [field.path, field]));
  for (const [path, column] of COLUMNS) {
    const [was, is] = [before?.[column], row[column]];
    const field = shown.get(path);
    const none = path === "quantity" ? "0" : "null";
    const same = was === is ? field === undefined : `${field?.before} ${field?.after}` === `${was ?? none} ${is}`;
    if (!same) say(`${name} ${row.From}: ${path} ${field?.before} → ${field?.after} in the plan`);
  }
  for (const [side, column] of [
    ["price", "Price-a-month"],
    ["cost", "Cost-a-month"],
  ] as const) {
    const difference = cents(row[column]) - cents(before?.[column] ?? "0.00");
    if (cents(item.monthly?.[side]) !== difference) say(`${name} ${row.From}: ${item.monthly?.[side]} ${side} a month`);
  }
}

function compareContracts({ contracts }: Tables, facts: Facts, say: Say): void {
  if (contracts.length !== facts.after.contracts.length) say(`${facts.after.contracts.length} contracts in Autotask`);
  for (const row of contracts) {
    const found = contractOf(row, facts);
    const held = found && {
      Account: String(found.companyID),
      Name: String(found.contractName),
      "First-day": dayOf(found.startDate),
      "Last-day": dayOf(found.endDate),
      Period: found.contractPeriodType === 2 ? "monthly" : "other",
      Lines: String(facts.after.lines.filter((line) => line.contractID === found.id).length),
    };
    for (const [column, value] of Object.entries(held ?? { Contract: "none" }))
      if (row[column] !== value) say(`contract ${row.Contract} of ${row.Customer}: ${column} is ${value} in Autotask`);
  }
}

function compareCatalogue({ catalogue }: Tables, facts: Facts, say: Say): void {
  const { before, after } = facts;
  if (catalogue.length !== after.services.length) say(`${after.services.length} services in Autotask`);
  for (const row of catalogue) {
    const [was, is] = [before, after].map(({ services }) =>
      services.find((service) =>
        row.Service === "new" ? service.name === row.Name : String(service.id) === row.Service,
      ),
    );
    const used = after.lines
      .filter((line) => line.serviceID === is?.id)
      .map((line) => after.contracts.find((contract) => contract.id === line.contractID));
    const tenants = [...facts.customers.values()].filter(({ account }) =>
      used.some((contract) => String(contract?.companyID) === account),
    );
    const same =
      is?.name === row.Name &&
      is?.isActive === (row.Active === "yes" ? true : row.Active === "no" ? false : undefined) &&
      tenants.length > 0 &&
      tenants.every(({ tenant }) => tenant === row.Tenant) &&
      (row.Service === "new") === (was === undefined) &&
      centsOf(is?.unitPrice) === cents(row["Price-after"]) &&
      centsOf(is?.unitCost) === cents(row["Cost-after"]) &&
      (was === undefined
        ? row["Price-before"] === "-" && row["Cost-before"] === "-"
        : centsOf(was.unitPrice) === cents(row["Price-before"]) && centsOf(was.unitCost) === cents(row["Cost-before"]));
    if (!same) say(`service ${row.Service} ${row.Name}: not so in Autotask`);
  }
}

function compareByHand({ byHand, lines }: Tables, { plan }: Facts, say: Say): void {
  const all = plan.tenants.flatMap((tenant) => tenant.customers).flatMap((customer) => customer.manual);
  if (all.length !== byHand.length) say(`${all.length} steps by hand in the plan`);
  for (const row of byHand) {
    const first = row["First-day"] ?? "";
    const step = customerOf(plan, row.Customer)?.manual.find((candidate) => candidate.marker.endsWith(`-${first}`));
    const line = lines.find((one) => one.Customer === row.Customer && one.Product === row.Product);
    const days = dayNumber(row["Last-day"] ?? "") - dayNumber(first) + 1;
    const inMonth = periodOf("2026-01-01", first).days;
    const comesTo = (amount: string | undefined) => halfUp(Number(row.Units) * cents(amount) * days, inMonth);
    const same =
      step !== undefined &&
      cents(step.once.price) === cents(row.Price) &&
      cents(step.once.cost) === cents(row.Cost) &&
      comesTo(row["Unit-price"]) === cents(row.Price) &&
      comesTo(line?.["Unit-cost"]) === cents(row.Cost) &&
      step.title.includes(`${row.Units} seats × ${row["Unit-price"]} × ${days}/${inMonth} days`);
    if (!same) say(`by hand for ${row.Customer}: the plan says ${step?.title}, ${step?.once.cost} at cost`);
  }
}

function compareInvoices({ invoices }: Tables, { plan }: Facts, say: Say): void {
  const billed = plan.tenants.flatMap((tenant) => tenant.customers).filter((customer) => customer.money?.invoice);
  if (billed.length !== invoices.length) say(`${billed.length} invoices in the plan`);
  for (const row of invoices) {
    const invoice = customerOf(plan, row.Customer)?.money?.invoice;
    if (cents(invoice?.price) !== cents(row["This-one"]) || (invoice?.previous ?? "-") !== row.Before)
      say(`invoice of ${row.Customer}: ${invoice?.previous} and ${invoice?.price} in the plan`);
  }
}

/** What waits for a hold is not in a month after the apply. */
function compareTotals({ totals }: Tables, { plan }: Facts, say: Say): void {
  if (totals.length !== plan.tenants.length) say(`${plan.tenants.length} tenants in the plan`);
  for (const row of totals) {
    const customers = plan.tenants.find((tenant) => tenant.tenant === row.Tenant)?.customers ?? [];
    const sum = (of: (customer: CustomerPlan) => string | undefined) =>
      customers.reduce((total, customer) => total + (customer.money === undefined ? 0 : cents(of(customer))), 0);
    const sides = {
      "Price-before": sum(({ money }) => money?.now.price),
      "Cost-before": sum(({ money }) => money?.now.cost),
      "Price-after": sum(({ status, money }) => (status === "planned" ? money?.after.price : money?.now.price)),
      "Cost-after": sum(({ status, money }) => (status === "planned" ? money?.after.cost : money?.now.cost)),
    };
    for (const [column, value] of Object.entries(sides))
      if (cents(row[column]) !== value) say(`${row.Tenant}: ${column} is ${value / 100} in the plan`);
  }
}
