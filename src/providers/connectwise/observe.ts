/**
 * Everything the engine asks of ConnectWise, in as few requests as the API allows: records by lists of ids, additions of
 * all agreements by a report where the server has it, else agreement by agreement. A page that cannot be read ends the
 * read: what is unknown is never taken for absent.
 */
import type { Day } from "../../core/model.ts";
import type {
  ContractScope,
  NamedReference,
  Observation,
  ObservedCharge,
  ObservedLine,
  TargetScope,
} from "../../core/observed.ts";
import { ProviderError } from "../../errors.ts";
import type { Check, Outside } from "../provider.ts";
import type { Client } from "./client.ts";
import * as limits from "./limits.ts";
import * as mapping from "./mapping.ts";
import * as wire from "./wire.ts";

/** What the connection says, and what this run found out. */
export interface Reading extends mapping.Reading {
  readonly additions: "detect" | "report" | "agreement";
  /** Whether the server has the report, once it was asked. */
  readonly known: { hasReport?: boolean };
  readonly urlOf: (agreement: string) => string;
}

const isId = (id: string): boolean => /^\d+$/.test(id);
const numbers = (ids: readonly string[]): readonly string[] => ids.filter(isId);

/** Records whose text is one of the names; names are compared by ConnectWise. */
async function listNamed<Row>(client: Client, shape: wire.Shape<Row>, field: string, names: readonly string[]) {
  const conditions = [...new Set(names)].map((name) => `${field}=${limits.quote(name)}`);
  const lists = limits.inLists(conditions, 600 + shape.fields.join(",").length);
  const pages = await Promise.all(lists.map((some) => client.list(shape, some.join(" or "))));
  return pages.flat();
}

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

/** Refusals that mean: this server has no such report, or this member may not read it. */
const NO_REPORT: ReadonlySet<string> = new Set(["REFUSED", "NO_SUCH_CALL", "NO_RIGHTS"]);

async function readByReport(client: Client, ids: readonly string[]): Promise<readonly wire.AdditionRow[]> {
  const lists = limits.inLists(ids, 700);
  const pages = await Promise.all(
    lists.map((some) => client.report(wire.REPORT, wire.REPORT_COLUMNS, `AGR_RecID in (${some.join(",")})`)),
  );
  return pages.flat();
}

async function readAdditions(client: Client, ids: readonly string[], reading: Reading) {
  const { additions, known } = reading;
  const wantsReport = additions === "report" || (additions === "detect" && ids.length > 1 && known.hasReport !== false);
  if (wantsReport) {
    try {
      const rows = await readByReport(client, ids);
      known.hasReport = true;
      return rows;
    } catch (error) {
      if (additions === "report" || !(error instanceof ProviderError && NO_REPORT.has(error.code))) throw error;
      known.hasReport = false;
    }
  }
  return (await Promise.all(ids.map((id) => client.list(wire.additionsOf(id))))).flat();
}

/** The first day asked for of each agreement. */
function daysAsked(rows: readonly wire.AgreementRow[], scopes: readonly ContractScope[], today: Day): Map<string, Day> {
  const firsts = new Map<string, Day>();
  const note = (name: string, day: Day): void => {
    const known = firsts.get(name);
    if (known === undefined || day < known) firsts.set(name, day);
  };
  for (const { id, marker, from } of scopes) {
    if (id !== undefined) note(`id ${id}`, from);
    if (marker !== undefined) note(`marker ${marker}`, from);
  }
  return new Map(
    rows.map((row) => {
      const days = [firsts.get(`id ${row.id}`), firsts.get(`marker ${mapping.markerNoted(row.notes)}`)];
      return [row.id, days.filter((day) => day !== undefined).sort()[0] ?? today];
    }),
  );
}

async function readBound(client: Client, scope: TargetScope, reading: Reading) {
  const [rows, cycleRows, marked] = await Promise.all([
    readAgreements(client, scope.contracts),
    scope.contracts.length === 0 ? [] : client.list(wire.billingCycles),
    listNamed(client, wire.catalog, "integrationXRef", scope.serviceMarkers),
  ]);
  const cycles = new Map(cycleRows.map((row) => [row.id, row]));
  const additions = await readAdditions(
    client,
    rows.map(({ id }) => id),
    reading,
  );
  const products = additions.map(({ product }) => product);
  const named = await client.listIn(wire.catalog, "id", numbers([...scope.services, ...products]));
  const items = new Map([...marked, ...named].map((row) => [row.id, row]));
  const byAgreement = new Map<string, wire.AdditionRow[]>();
  for (const row of additions) {
    const own = byAgreement.get(row.agreement);
    if (own === undefined) byAgreement.set(row.agreement, [row]);
    else own.push(row);
  }
  const firsts = daysAsked(rows, scope.contracts, scope.today);
  const chargesOn = new Set(scope.chargesOn);
  const charges: ObservedCharge[] = [];
  const contracts = rows.map((row) => {
    const grid = mapping.gridOf(row, cycles);
    const own = byAgreement.get(row.id) ?? [];
    const entered = chargesOn.has(row.id) || chargesOn.has(mapping.markerNoted(row.notes) ?? "");
    if (entered)
      charges.push(...own.filter(mapping.isCharge).map((one) => mapping.toCharge(one, items.get(one.product))));
    const place = { today: scope.today, url: reading.urlOf(row.id) };
    return mapping.toContract(row, grid, toLines(row.id, own, grid), place);
  });
  const months = new Map(cycleRows.map((row) => [row.id, limits.monthsOf(row.options)]));
  const services = [...items.values()].map((row) => mapping.toService(row, months.get(row.billingCycle ?? "") ?? 1));
  return { contracts, services, charges };

  function toLines(agreement: string, own: readonly wire.AdditionRow[], grid: mapping.Grid | string): ObservedLine[] {
    if (typeof grid === "string") return [];
    const versions = own.filter((row) => !mapping.isCharge(row)).map((row) => mapping.toVersion(row, grid, reading));
    const from = firsts.get(agreement) ?? scope.today;
    return mapping
      .groupVersions(versions)
      .map((line) => mapping.toLine(line, agreement, grid, from, items.get(line.product)));
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
    listNamed(client, wire.companies, "name", scope.vendors),
    listNamed(client, wire.subcategories, "name", scope.billingCodes),
    readTypes(client, scope.categories),
  ]);
  const references = (rows: readonly Omit<NamedReference, "usable">[]) =>
    rows.map(({ id, name, active }) => ({ id, name, active, usable: true }));
  return {
    ...bound,
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

const READ: readonly (readonly [what: string, path: string])[] = [
  ["companies", "company/companies"],
  ["agreements", "finance/agreements"],
  ["agreement types", "finance/agreements/types"],
  ["billing cycles", "finance/billingCycles"],
  ["the product catalog", "procurement/catalog"],
  ["product subcategories", "procurement/subcategories/"],
  ["product types", "procurement/types"],
];
const RIGHTS_FIX =
  "in ConnectWise, System, Security Roles, give the API member's role the right (Companies, Finance Agreements, Procurement Catalog)";

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
  const reads = READ.map(async ([what, path]): Promise<Check> => {
    try {
      await client.get(`${path}?pageSize=1`);
      return { what: `read ${what}`, ok: true, detail: "allowed" };
    } catch (error) {
      return fails(`read ${what}`, error, RIGHTS_FIX);
    }
  });
  const report = async (): Promise<Check> => {
    const what = "read additions by report";
    if (reading.additions === "agreement") return { what, ok: true, detail: "not used (additions: agreement)" };
    try {
      await client.report(wire.REPORT, wire.REPORT_COLUMNS, "AGR_RecID in (0)");
      return { what, ok: true, detail: "allowed" };
    } catch {
      return { what, ok: true, detail: "not there: additions are read agreement by agreement, which takes longer" };
    }
  };
  return [...checks, ...(await Promise.all([...reads, report()]))];
}
