/**
 * Everything the engine asks of Autotask, in as few requests as the API allows: records by lists of ids, 500 a query;
 * unit rows of open periods only. No request is made per contract or per line. A page that cannot be read ends the read:
 * what is unknown is never taken for absent.
 */
import { addDays, earliest, latest } from "../../core/day.ts";
import type { Day } from "../../core/model.ts";
import type { ContractScope, NamedReference, Observation, ObservedLine, TargetScope } from "../../core/observed.ts";
import { groupBy } from "../../core/observed-index.ts";
import type { Check, Outside } from "../provider.ts";
import type { Client, Condition } from "./client.ts";
import { type Evidence, findHints, needsLaterRows, type RowSettings, weigh } from "./formats/unit-rows.ts";
import { createGrids, type Grid, isRecurring, LIST, SERVICE_CODE } from "./limits.ts";
import * as mapping from "./mapping.ts";
import * as wire from "./wire.ts";

/** Names of one-time charges that stand for a manual step begin with this. */
const CHARGE_PREFIX = "CONCORDAT-";

export interface Reading {
  readonly rows: RowSettings;
  /** What the database's rows showed so far: a later read of one contract alone may show nothing. */
  readonly known: { evidence?: Evidence };
  /** The screen of a contract, once the zone is known. */
  readonly urlOf: (contract: string) => string | undefined;
}

/** A recurring contract whose unit rows are read, and for which days. */
interface Asked {
  readonly contract: wire.ContractRow;
  readonly grid: Grid;
  readonly from: Day;
  readonly ahead: boolean;
  /** False: it starts after today. */
  readonly started: boolean;
  /** Last start of a row in the first read, and in the one that follows where it is needed. */
  readonly through: Day;
  readonly laterThrough: Day;
}

/** Ids as Autotask's queries take them: numbers. An id that is none finds nothing. */
function toIds(ids: readonly string[]): readonly number[] {
  return ids.filter((id) => /^\d+$/.test(id)).map(Number);
}

async function readCategories(client: Client, names: readonly string[]): Promise<readonly NamedReference[]> {
  if (names.length === 0) return [];
  const choices = wire.readPickList(await client.describe("Contracts", "/fields"), "Contracts", "contractCategory");
  return choices.map(({ value, label, active }) => mapping.toReference({ id: String(value), name: label, active }));
}

async function readContracts(client: Client, scopes: readonly ContractScope[]): Promise<readonly wire.ContractRow[]> {
  const byId = client.queryIn(wire.contracts, "id", toIds(scopes.flatMap(({ id }) => id ?? [])));
  const markers = scopes.flatMap(({ marker }) => marker ?? []);
  const byMarker = client.queryIn(wire.contracts, "contractNumber", markers);
  const found = new Map((await Promise.all([byId, byMarker])).flat().map((row) => [row.id, row]));
  return [...found.values()];
}

/** What is asked of each contract: by its id or its marker, the widest where several scopes name it. */
function findAsked(rows: readonly wire.ContractRow[], scope: TargetScope): readonly Asked[] {
  const gridOf = createGrids();
  const byId = groupBy(scope.contracts, ({ id }) => id);
  const byMarker = groupBy(scope.contracts, ({ marker }) => marker);
  return rows.flatMap((contract) => {
    if (!isRecurring(contract)) return [];
    const own = [...(byId.get(contract.id) ?? []), ...(byMarker.get(contract.number ?? "") ?? [])];
    const ahead = own.some((one) => one.ahead);
    const grid = gridOf(contract);
    const first = own.map((one) => one.from).sort()[0] ?? scope.today;
    const from = ahead ? grid.periodOf(first).from : first;
    const started = contract.startsOn <= scope.today;
    const now = grid.periodOf(started ? scope.today : contract.startsOn);
    const next = grid.periodOf(addDays(now.to, 1));
    const laterThrough = started || ahead ? next.to : now.to;
    return { contract, grid, from, ahead, started, through: now.to, laterThrough };
  });
}

interface Group {
  readonly members: readonly Asked[];
  readonly from: Day;
  /** The earliest end among the members' present periods, so that no row of a later period is read. */
  readonly through: Day;
}

/** Contracts that share a query: up to 500, first days in one month, present periods that end together where possible. */
function group(asked: readonly Asked[]): readonly Group[] {
  const byMonth = new Map<string, Asked[]>();
  for (const one of asked) {
    const month = one.from.slice(0, 7);
    const members = byMonth.get(month);
    if (members === undefined) byMonth.set(month, [one]);
    else members.push(one);
  }
  return [...byMonth.values()].flatMap((members) => {
    const sorted = members.sort((a, b) => (a.through < b.through ? -1 : a.through > b.through ? 1 : 0));
    return Array.from({ length: Math.ceil(sorted.length / LIST) }, (_, index) => {
      const part = sorted.slice(index * LIST, (index + 1) * LIST);
      return { members: part, from: earliest(part.map(({ from }) => from)) ?? "", through: part[0]?.through ?? "" };
    });
  });
}

function dated(field: string, op: "gt" | "gte" | "lte", day: Day): Condition {
  return { op, field, value: `${day}T00:00:00Z` };
}

const idsOf = (asked: readonly Asked[]): readonly number[] => asked.map(({ contract }) => Number(contract.id));

/** Unit rows by line, and through which day those of each contract are read. */
interface Units {
  readonly byLine: Map<number, wire.UnitRow[]>;
  readonly readThrough: Map<string, Day>;
}

async function readUnits(client: Client, asked: readonly Asked[]): Promise<Units> {
  const units: Units = { byLine: new Map(), readThrough: new Map() };
  for (const { contract } of asked) units.readThrough.set(contract.id, addDays(contract.startsOn, -1));
  const read = async ({ members, from, through }: Group): Promise<void> => {
    const filter = [dated("endDate", "gte", from), dated("startDate", "lte", through)];
    addRows(units, await client.queryIn(wire.unitRows, "contractID", idsOf(members), filter));
    for (const { contract } of members) units.readThrough.set(contract.id, through);
  };
  await Promise.all(group(asked.filter(({ started }) => started)).map(read));
  return units;
}

function byStart(a: wire.UnitRow, b: wire.UnitRow): number {
  return a.from === b.from ? a.id - b.id : a.from < b.from ? -1 : 1;
}

function addRows(units: Units, rows: readonly wire.UnitRow[]): void {
  for (const row of rows) {
    const known = units.byLine.get(row.line);
    if (known === undefined) units.byLine.set(row.line, [row]);
    else if (!known.some(({ id }) => id === row.id)) known.push(row);
  }
}

/** Rows of the period after: where it is asked for, where all rows read are posted, or where it tells a unit amount. */
async function readLaterUnits(
  client: Client,
  asked: readonly Asked[],
  lines: readonly wire.LineRow[],
  units: Units,
): Promise<void> {
  const linesOf = groupBy(lines, ({ contract }) => contract);
  const needed = asked.filter(({ contract, grid, ahead, started }) => {
    const own = linesOf.get(contract.id) ?? [];
    if (own.length === 0 || contract.endsOn <= (units.readThrough.get(contract.id) ?? "")) return false;
    return (
      ahead || !started || own.some(({ id }) => needsLaterRows({ rows: units.byLine.get(Number(id)) ?? [], grid }))
    );
  });
  const read = async ({ members }: Group): Promise<void> => {
    const after =
      earliest(members.map(({ contract }) => units.readThrough.get(contract.id) ?? contract.startsOn)) ?? "";
    const through = latest(members.map(({ laterThrough }) => laterThrough)) ?? "";
    const filter = [dated("startDate", "gt", after), dated("startDate", "lte", through)];
    addRows(units, await client.queryIn(wire.unitRows, "contractID", idsOf(members), filter));
    for (const { contract, laterThrough } of members) units.readThrough.set(contract.id, laterThrough);
  };
  await Promise.all(group(needed).map(read));
}

async function readBound(client: Client, scope: TargetScope, reading: Reading) {
  const [rows, marked] = await Promise.all([
    readContracts(client, scope.contracts),
    client.queryIn(wire.services, "externalID", scope.serviceMarkers),
  ]);
  const asked = findAsked(rows, scope);
  const chargesOn = new Set(scope.chargesOn);
  const byMarker = rows.flatMap(({ id, number }) => (chargesOn.has(number ?? "") ? id : []));
  const [lines, units, charges] = await Promise.all([
    client.queryIn(wire.contractServices, "contractID", idsOf(asked)),
    readUnits(client, asked),
    client.queryIn(wire.contractCharges, "contractID", toIds([...chargesOn, ...byMarker]), [
      { op: "beginsWith", field: "name", value: CHARGE_PREFIX },
    ]),
  ]);
  const [named] = await Promise.all([
    client.queryIn(wire.services, "id", toIds([...scope.services, ...lines.map(({ service }) => service)])),
    readLaterUnits(client, asked, lines, units),
  ]);
  const services = new Map([...marked, ...named].map((row) => [row.id, row]));
  const askedOf = new Map(asked.map((one) => [one.contract.id, one]));
  const laid = lines.flatMap((line) => {
    const own = askedOf.get(line.contract);
    const unitRows = units.byLine.get(Number(line.id)) ?? [];
    if (own === undefined) return [];
    const hints = findHints(line, services.get(line.service));
    return { line, from: own.from, rows: unitRows.sort(byStart), grid: own.grid, hints };
  });
  const evidence = weigh(laid, reading.rows, reading.known.evidence);
  reading.known.evidence = evidence;
  const linesOf = new Map<string, ObservedLine[]>(rows.map((row) => [row.id, []]));
  for (const { line, from, ...own } of laid) {
    const readThrough = units.readThrough.get(line.contract) ?? scope.today;
    linesOf.get(line.contract)?.push(mapping.toLine(line, own, { from, readThrough, evidence }));
  }
  const contracts = rows.map((row) => mapping.toContract(row, linesOf.get(row.id) ?? [], reading.urlOf(row.id)));
  return { contracts, services: [...services.values()].map(mapping.toService), charges: charges.map(mapping.toCharge) };
}

export async function observe(
  client: Client,
  scope: TargetScope,
  reading: Reading,
  now: Outside["now"],
): Promise<Observation> {
  const before = client.sent();
  const [limits, bound, accounts, vendors, billingCodes, categories] = await Promise.all([
    client.readBudget(),
    readBound(client, scope, reading),
    client.queryIn(wire.companies, "id", toIds(scope.accounts)),
    client.queryIn(wire.companies, "companyName", scope.vendors),
    client.queryIn(wire.billingCodes, "name", scope.billingCodes),
    readCategories(client, scope.categories),
  ]);
  return {
    ...bound,
    accounts,
    vendors: vendors.map((row) => mapping.toReference(row)),
    billingCodes: billingCodes.map((row) => mapping.toReference(row, row.useType === SERVICE_CODE)),
    categories,
    readAt: now().toISOString(),
    requests: client.sent() - before,
    limits: {
      hourly: limits.hourly,
      used: limits.used + client.sent() - limits.sentBefore,
      allowed: limits.allowed,
    },
  };
}

const READ = [
  "Companies",
  "Contracts",
  "ContractServices",
  "ContractServiceUnits",
  "Services",
  "BillingCodes",
  "ContractCharges",
];
const WRITTEN = [
  { entity: "Contracts", create: true, update: true },
  { entity: "ContractServices", create: true, update: false },
  { entity: "ContractServiceAdjustments", create: true, update: false },
  { entity: "Services", create: true, update: true },
];
const RIGHTS_FIX = "in Autotask, Admin, Security Levels, give the API user's level the right";

function saysFailure(what: string, error: unknown, fix?: string): Check {
  return {
    what,
    ok: false,
    detail: error instanceof Error ? error.message : String(error),
    ...(fix === undefined ? {} : { fix }),
  };
}

async function checkRight(what: string, ask: () => Promise<string | undefined>): Promise<Check> {
  try {
    const refused = await ask();
    return refused === undefined
      ? { what, ok: true, detail: "allowed" }
      : { what, ok: false, detail: refused, fix: RIGHTS_FIX };
  } catch (error) {
    return saysFailure(what, error, RIGHTS_FIX);
  }
}

/** The lines of `doctor`: zone, login and hourly use, then every right that reading and writing need. */
export async function checkAccess(client: Client): Promise<readonly Check[]> {
  const checks: Check[] = [];
  try {
    const { name, url } = await client.findZone();
    checks.push({ what: "zone", ok: true, detail: `${name}, ${new URL(url).host}` });
    const { hourly, used, allowed } = await client.readBudget();
    checks.push({ what: "login", ok: true, detail: "accepted" });
    const left = Math.max(0, allowed - used);
    const detail = `${used} of ${hourly} used by all integrations of this database; ${left} left for this connection, which may use up to ${allowed}`;
    checks.push({ what: "hourly requests", ok: left > 0, detail, fix: "wait for an hour, or raise budgetShare" });
    if (left === 0) return checks;
  } catch (error) {
    return [...checks, saysFailure(checks.length === 0 ? "zone" : "login", error)];
  }
  const reads = READ.map((entity) => checkRight(`read ${entity}`, async () => void (await client.peek(entity))));
  const writes = WRITTEN.map(({ entity, create, update }) =>
    checkRight(`write ${entity}`, async () => {
      const may = wire.readRights(await client.describe(entity), entity);
      const lacking = [...(create && !may.create ? ["create"] : []), ...(update && !may.update ? ["change"] : [])];
      return lacking.length === 0 ? undefined : `the API user may not ${lacking.join(" or ")} ${entity}`;
    }),
  );
  return [...checks, ...(await Promise.all([...reads, ...writes]))];
}
