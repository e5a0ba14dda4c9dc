/**
 * Everything the engine asks of ConnectWise, in as few requests as the API allows: records by lists of ids, additions of
 * all agreements by a report where the server has it, else agreement by agreement. A page that cannot be read ends the
 * read: what is unknown is never taken for absent.
 */
import { earliest, isDay } from "../../core/day.ts";
import type { Day } from "../../core/model.ts";
import type {
  ContractScope,
  NamedReference,
  Observation,
  ObservedCharge,
  ObservedLine,
  TargetScope,
} from "../../core/observed.ts";
import type { Change } from "../../core/plan.ts";
import { ProviderError } from "../../errors.ts";
import type { Check, Moved, Outside } from "../provider.ts";
import { findKind, KIND_OF } from "./apply.ts";
import type { Kinds } from "./apply-line.ts";
import type { Client } from "./client.ts";
import * as limits from "./limits.ts";
import * as mapping from "./mapping.ts";
import * as wire from "./wire.ts";

/** What the connection says, and what this run found out. */
export interface Reading extends mapping.Reading, Kinds {
  readonly additions: "detect" | "report" | "agreement";
  /** Whether the server has the report, once it was asked; the periods of the agreements that were read. */
  readonly known: { hasReport?: boolean; readonly grids: Map<string, limits.Grid> };
  readonly urlOf: (agreement: string) => string;
}

const isId = (id: string): boolean => /^\d+$/.test(id);
const numbers = (ids: readonly string[]): readonly string[] => ids.filter(isId);

/**
 * Agreements by id; those that are known by our marker only are looked for among the agreements of their companies, since
 * no field that takes the marker can be asked for.
 */
async function readAgreements(client: Client, scopes: readonly ContractScope[]): Promise<readonly wire.AgreementRow[]> {
  const marked = scopes.filter(({ id, marker }) => id === undefined && marker !== undefined);
  const markers = new Set(marked.map(({ marker }) => marker));
  const accounts = marked.flatMap(({ account }) => account ?? []);
  const [byId, byAccount] = await Promise.all([
    client.listIn(wire.agreements, "id", numbers(scopes.flatMap(({ id }) => id ?? []))),
    client.listIn(wire.agreements, "company/id", numbers(accounts)),
  ]);
  const ours = byAccount.filter((row) => markers.has(mapping.markerNoted(row.notes)));
  return [...new Map([...byId, ...ours].map((row) => [row.id, row])).values()];
}

/** This server has no such list or report, this member may not read it, or it does not say what is asked of it. */
const NOT_TO_BE_HAD: ReadonlySet<string> = new Set(["REFUSED", "NO_SUCH_CALL", "NO_RIGHTS", "BAD_ANSWER"]);

async function readAdditions(client: Client, ids: readonly string[], reading: Reading) {
  const { additions, known } = reading;
  const wantsReport = additions === "report" || (additions === "detect" && ids.length > 1 && known.hasReport !== false);
  if (wantsReport) {
    try {
      const rows = await client.reportIn(ids);
      known.hasReport = true;
      return rows;
    } catch (error) {
      if (additions === "report" || !(error instanceof ProviderError && NOT_TO_BE_HAD.has(error.code))) throw error;
      known.hasReport = false;
    }
  }
  return (await Promise.all(ids.map((id) => client.list(wire.additionsOf(id))))).flat();
}

/**
 * Agreements of ours that say no next invoice date and have no invoice: nothing of them is invoiced yet. Of those that
 * others made, the date may as well be hidden from the API member, and so may their invoices.
 */
async function readFresh(client: Client, rows: readonly wire.AgreementRow[]): Promise<ReadonlySet<string>> {
  const undated = rows.filter(({ nextInvoiceDate, notes }) => nextInvoiceDate === null && mapping.markerNoted(notes));
  const ids = undated.map(({ id }) => id);
  try {
    const found = await Promise.all([
      client.listIn(wire.invoices, "agreement/id", ids),
      client.listIn(wire.invoices, 'applyToType="Agreement" and applyToId', ids),
    ]);
    const invoiced = new Set(found.flat().map(({ agreement }) => agreement));
    return new Set(ids.filter((id) => !invoiced.has(id)));
  } catch (error) {
    if (error instanceof ProviderError && NOT_TO_BE_HAD.has(error.code)) return new Set();
    throw error;
  }
}

/** What is asked of an agreement: by its id or its marker, the widest where several scopes name it. */
function scopesOf(scopes: readonly ContractScope[]): (row: wire.AgreementRow) => readonly ContractScope[] {
  const named = new Map<string, ContractScope[]>();
  const note = (name: string, scope: ContractScope): void => void named.set(name, [...(named.get(name) ?? []), scope]);
  for (const scope of scopes) {
    if (scope.id !== undefined) note(`id ${scope.id}`, scope);
    if (scope.marker !== undefined) note(`marker ${scope.marker}`, scope);
  }
  return ({ id, notes }) => [
    ...(named.get(`id ${id}`) ?? []),
    ...(named.get(`marker ${mapping.markerNoted(notes)}`) ?? []),
  ];
}

/** The first day whose units matter. Where usage is judged, or periods are billed whole, the whole period that holds it. */
function firstDay(scopes: readonly ContractScope[], grid: limits.Grid, today: Day): Day {
  const days = scopes.map(({ from, ahead }) => (ahead || !grid.prorates ? limits.periodAt(grid, from).from : from));
  return earliest(days) ?? today;
}

async function readBound(client: Client, scope: TargetScope, reading: Reading) {
  const [rows, cycleRows, marked] = await Promise.all([
    readAgreements(client, scope.contracts),
    scope.contracts.length === 0 ? [] : client.list(wire.billingCycles),
    client.listNamed(wire.catalog, "integrationXRef", scope.serviceMarkers),
  ]);
  const cycles = new Map(cycleRows.map((row) => [row.id, row]));
  const [additions, fresh] = await Promise.all([
    readAdditions(
      client,
      rows.map(({ id }) => id),
      reading,
    ),
    readFresh(client, rows),
  ]);
  const products = additions.map(({ product }) => product);
  const named = await client.listIn(wire.catalog, "id", numbers([...scope.services, ...products]));
  const items = new Map([...marked, ...named].map((row) => [row.id, row]));
  const byAgreement = new Map<string, wire.AdditionRow[]>();
  for (const row of additions) {
    const own = byAgreement.get(row.agreement);
    if (own === undefined) byAgreement.set(row.agreement, [row]);
    else own.push(row);
  }
  const scopeOf = scopesOf(scope.contracts);
  const chargesOn = new Set(scope.chargesOn);
  const charges: ObservedCharge[] = [];
  const contracts = rows.map((row) => {
    const grid = limits.gridOf(row, cycles, fresh.has(row.id), reading.proration);
    const own = byAgreement.get(row.id) ?? [];
    const entered = chargesOn.has(row.id) || chargesOn.has(mapping.markerNoted(row.notes) ?? "");
    if (entered)
      charges.push(...own.filter(mapping.isCharge).map((one) => mapping.toCharge(one, items.get(one.product))));
    const place = { today: scope.today, url: reading.urlOf(row.id) };
    return mapping.toContract(row, grid, typeof grid === "string" ? [] : toLines(row, own, grid), place);
  });
  const months = new Map(cycleRows.map((row) => [row.id, limits.monthsOf(row.options)]));
  const services = [...items.values()].map((row) => mapping.toService(row, months.get(row.billingCycle ?? "") ?? 1));
  return { contracts, services, charges };

  function toLines(row: wire.AgreementRow, own: readonly wire.AdditionRow[], grid: limits.Grid): ObservedLine[] {
    reading.known.grids.set(row.id, grid);
    const from = firstDay(scopeOf(row), grid, scope.today);
    const lines = mapping.groupAdditions(own, grid, reading);
    return lines.map((line) => mapping.toLine(line, row.id, grid, from, items.get(line.product)));
  }
}

async function readTypes(client: Client, names: readonly string[]): Promise<readonly NamedReference[]> {
  if (names.length === 0) return [];
  return (await client.list(wire.agreementTypes)).map((row) => ({ ...row, usable: true }));
}

export async function observe(
  client: Client,
  scope: TargetScope,
  reading: Reading,
  now: Outside["now"],
): Promise<Observation> {
  const before = client.sent();
  const [bound, accounts, vendors, subcategories, categories] = await Promise.all([
    readBound(client, scope, reading),
    client.listIn(wire.companies, "id", numbers(scope.accounts)),
    client.listNamed(wire.companies, "name", scope.vendors),
    client.listNamed(wire.subcategories, "name", scope.billingCodes),
    readTypes(client, scope.categories),
  ]);
  const references = (rows: readonly Omit<NamedReference, "usable">[]) =>
    rows.map(({ id, name, active }) => ({ id, name, active, usable: true }));
  return {
    ...bound,
    ...(reading.proration === "by-days" ? {} : { newContractsChangeOn: "period-starts" }),
    accounts: accounts.map(({ contact, ...row }) => ({
      ...row,
      ...(contact === null ? { lacks: "a contact, which an agreement needs" } : {}),
    })),
    vendors: references(vendors),
    billingCodes: references(subcategories),
    categories,
    readAt: now().toISOString(),
    requests: client.sent() - before,
  };
}

/** The record whose trail tells of a change, and the words by which it does; undefined where there is none to ask. */
async function trailFor(
  client: Client,
  change: Change,
  reading: Reading,
): Promise<{ readonly type: wire.TrailType; readonly id: string; readonly names: readonly RegExp[] } | undefined> {
  const names = change.fields.flatMap(({ path }) => limits.TRAIL_WORDS[path] ?? []);
  const { kind, remoteId: id } = change;
  if (kind !== "line")
    return id === undefined ? undefined : { type: kind === "contract" ? "Agreement" : "ProductCatalog", id, names };
  const agreement = String(change.values.contract);
  const grid = reading.known.grids.get(agreement);
  if (grid === undefined) return undefined;
  const rows = await client.list(wire.additionsOf(agreement));
  const line = mapping.groupAdditions(rows, grid, reading).find((one) => one.id === id);
  // The one that the line holds on the change's day, or held last.
  const last = line?.versions.findLast((one) => mapping.billedDays(one, grid).from <= change.effective);
  if (last === undefined) return undefined;
  const isOver = mapping.billedDays(last, grid).to < change.effective;
  return { type: "AgreementAddition", id: last.row.id, names: isOver ? [/cancel/] : [/created/, ...names] };
}

/** Who last moved one of the change's fields, or made or ended the addition that holds them. */
async function findMover(client: Client, change: Change, reading: Reading): Promise<Moved | undefined> {
  const trail = await trailFor(client, change, reading);
  if (trail === undefined) return undefined;
  const found = wire
    .readTrail(await client.get(wire.trailOf(trail.type, trail.id, limits.PAGE)))
    .filter(
      ({ text, by }) => by !== "" && trail.names.some((name) => name.test(text.toLowerCase().replaceAll(" ", ""))),
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return found !== undefined && isDay(found.at.slice(0, 10)) ? { by: found.by, on: found.at.slice(0, 10) } : undefined;
}

/** Two requests a line, one any other. The first that is refused ends it: the trail is a courtesy, and needs a right of its own. */
export async function whoMoved(client: Client, changes: readonly Change[], reading: Reading) {
  const before = client.sent();
  const movers = new Map<string, Moved>();
  try {
    for (const change of changes) {
      const moved = await findMover(client, change, reading);
      if (moved !== undefined) movers.set(change.id, moved);
    }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
  }
  return { movers, requests: client.sent() - before };
}

/** The lines of `doctor`: codebase, login, then every collection that is read. Rights to write are not told by the API. */
export async function checkAccess(client: Client, reading: Reading): Promise<readonly Check[]> {
  const fails = (what: string, error: unknown, fix?: string): Check => ({
    what,
    ok: false,
    detail: error instanceof Error ? error.message : String(error),
    ...(fix === undefined ? {} : { fix }),
  });
  const checks: Check[] = [];
  try {
    const base = await client.findBase();
    checks.push({
      what: "site",
      ok: true,
      detail: `${URL.parse(base)?.host ?? base}, ${base.replace(/^https?:\/\/[^/]+/, "")}`,
    });
    await client.get("finance/billingCycles?pageSize=1");
    checks.push({ what: "login", ok: true, detail: "accepted" });
  } catch (error) {
    return [...checks, fails(checks.length === 0 ? "site" : "login", error)];
  }
  const reads = limits.READ.map(async ([what, path]): Promise<Check> => {
    try {
      await client.get(`${path}?pageSize=1`);
      return { what: `read ${what}`, ok: true, detail: "allowed" };
    } catch (error) {
      return fails(`read ${what}`, error, limits.RIGHTS_FIX);
    }
  });
  const report = async (): Promise<Check> => {
    const what = "read additions by report";
    if (reading.additions === "agreement") return { what, ok: true, detail: "not used (additions: agreement)" };
    try {
      await client.reportIn(["0"]);
      return { what, ok: true, detail: "allowed" };
    } catch (error) {
      if (reading.additions === "report") return fails(what, error, "write additions: agreement on the connection");
      return { what, ok: true, detail: "not to be had: additions are read agreement by agreement, which takes longer" };
    }
  };
  const named = [KIND_OF.agreement, KIND_OF.product].map(async (kind): Promise<Check | undefined> => {
    const name = reading[kind.setting];
    if (name === undefined) return undefined;
    try {
      await findKind(client, kind, name);
      return { what: kind.setting, ok: true, detail: name };
    } catch (error) {
      return fails(kind.setting, error);
    }
  });
  const found = await Promise.all([...reads, report(), ...named]);
  return [...checks, ...found.filter((check) => check !== undefined)];
}
