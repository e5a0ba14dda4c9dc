/** The state that the ConnectWise sandbox starts from. Every mistake is reported with its place. */
import type { Day } from "../../core/model.ts";
import { isDay } from "../calendar.ts";
import { isRecord } from "../system.ts";
import type { Author } from "./audit.ts";
import { entityOf, findEntity } from "./entities.ts";
import { invoice } from "./invoicing.ts";
import { rulesOf, storeRow } from "./records.ts";
import { checkGiven, checkList, checkWhole, type Mistakes } from "./seed-check.ts";
import { idOf, type Member, type Row, type State, showDay, tableOf, type Values } from "./store.ts";

/**
 * Any field of the record, by its API name; what is left out gets a default. References may be an id or a name, days go
 * without a time. `legacy: true` lets a row hold what the API would refuse.
 */
interface SeedRow {
  readonly id?: number;
  readonly legacy?: boolean;
  readonly [field: string]: unknown;
}

interface SeedMember {
  readonly identifier: string;
  readonly publicKey: string;
  readonly privateKey: string;
  /** Entities, or `Report`, on which the member has no rights. */
  readonly denied?: readonly string[];
  /** Entities that the member may only read. */
  readonly readOnly?: readonly string[];
}

interface SeedCompany extends SeedRow {
  /** Default: one, which is the defaultContact. */
  readonly contacts?: readonly SeedRow[];
}

/** Default: no end, monthly, calendar year, the first type, the company's first contact. */
interface SeedAgreement extends SeedRow {
  readonly name: string;
  readonly startDate: Day;
  /** Default: 1 unit at the product's price and cost, billable, from the agreement's start. */
  readonly additions?: readonly SeedRow[];
  /** Periods that start on or before this day are invoiced. */
  readonly invoicedThrough?: Day;
}

export interface ConnectWiseSeed {
  /** The company of the login. Default `sandbox`. */
  readonly companyId?: string;
  /** Default `v4_6_release/`. */
  readonly codebase?: string;
  /** Default 1,000. */
  readonly requestsPerMinute?: number;
  /** Default: `concordat` with the keys `public` and `private`. */
  readonly members?: readonly SeedMember[];
  readonly companies?: readonly SeedCompany[];
  /** Default: Weekly 1, Monthly 2, Quarterly 3, BiMonthly 4, SemiAnnual 5, Yearly 6. */
  readonly billingCycles?: readonly SeedRow[];
  /** Default: Managed Services. */
  readonly agreementTypes?: readonly SeedRow[];
  /** Default: Cloud subscriptions. */
  readonly subcategories?: readonly SeedRow[];
  /** Default: Cloud. */
  readonly productTypes?: readonly SeedRow[];
  /** Needs identifier. Default: the first subcategory and product type. */
  readonly catalog?: readonly SeedRow[];
  readonly agreements?: readonly SeedAgreement[];
}

const DEFAULT_MEMBER: SeedMember = { identifier: "concordat", publicKey: "public", privateKey: "private" };
const AUTHOR: Author = { identifier: "admin1", source: "Application" };

const cycle = (id: number, identifier: string, name: string, billingOptions: string): SeedRow => ({
  id,
  identifier,
  name,
  billingOptions,
});
const DEFAULTS = {
  billingCycles: [
    cycle(1, "W", "Weekly", "Weekly"),
    cycle(2, "M", "Monthly", "Monthly"),
    cycle(3, "Q", "Quarterly", "Quarterly"),
    cycle(4, "B", "Bi-Monthly", "BiMonthly"),
    cycle(5, "S", "Semi-Annual", "SemiAnnual"),
    cycle(6, "Y", "Yearly", "Yearly"),
  ],
  agreementTypes: [{ id: 1, name: "Managed Services" }],
  subcategories: [{ id: 1, name: "Cloud subscriptions" }],
  productTypes: [{ id: 1, name: "Cloud" }],
} satisfies ConnectWiseSeed;

const KEYS: ReadonlySet<string> = new Set([
  ...["companyId", "codebase", "requestsPerMinute", "members", "companies", "billingCycles", "agreementTypes"],
  ...["subcategories", "productTypes", "catalog", "agreements"],
]);
const NONE: ReadonlySet<string> = new Set();

function loadSettings(state: State, seed: ConnectWiseSeed, mistakes: Mistakes): void {
  for (const name of Object.keys(seed)) {
    if (!KEYS.has(name)) mistakes.push(`connectwise.${name}: unknown; expected one of ${[...KEYS].join(", ")}`);
  }
  for (const name of ["companyId", "codebase"] as const) {
    if (seed[name] !== undefined && typeof seed[name] !== "string") mistakes.push(`connectwise.${name}: expected text`);
  }
  const { requestsPerMinute = state.requestsPerMinute } = seed;
  if (!Number.isInteger(requestsPerMinute)) mistakes.push("connectwise.requestsPerMinute: expected a whole number");
  state.companyId = seed.companyId ?? state.companyId;
  state.codebase = `${(seed.codebase ?? state.codebase).replace(/\/$/, "")}/`;
  state.requestsPerMinute = requestsPerMinute;
}

function loadMembers(state: State, seed: ConnectWiseSeed, mistakes: Mistakes): void {
  const members = checkList(seed.members ?? [DEFAULT_MEMBER], "connectwise.members", mistakes);
  state.members = members.map((given, index): Member => {
    const at = `connectwise.members[${index}]`;
    for (const name of ["identifier", "publicKey", "privateKey"]) {
      if (typeof given[name] !== "string") mistakes.push(`${at}.${name}: expected text`);
    }
    const names = (key: string): readonly string[] => {
      const list = Array.isArray(given[key]) ? given[key].map(String) : [];
      for (const name of list) {
        if (name !== "Report" && findEntity(name) === undefined) mistakes.push(`${at}.${key}: no entity ${name}`);
      }
      return list;
    };
    return {
      identifier: String(given.identifier),
      publicKey: String(given.publicKey),
      privateKey: String(given.privateKey),
      denied: names("denied"),
      readOnly: names("readOnly"),
    };
  });
}

/** Puts one row into its table; undefined where it holds a mistake. */
function loadRow(
  state: State,
  name: string,
  given: Readonly<Record<string, unknown>>,
  defaults: Values,
  at: string,
  beside: ReadonlySet<string>,
  mistakes: Mistakes,
  parent?: number,
): Row | undefined {
  const entity = entityOf(name);
  const known = mistakes.length;
  const { values: own, empty } = checkGiven(state, entity, given, at, beside, mistakes);
  const filled = { ...rulesOf(entity).fill(state, { ...defaults, ...own }) };
  for (const field of empty) delete filled[field];
  if (given.legacy !== true && mistakes.length === known) checkWhole(state, entity, filled, at, mistakes);
  if (mistakes.length > known) return undefined;
  const id = given.id === undefined ? tableOf(state, name).newId() : Number(given.id);
  return storeRow(
    state,
    entity,
    undefined,
    { id, values: filled, ...(parent === undefined ? {} : { parent }) },
    AUTHOR,
  );
}

function loadRows(state: State, name: string, list: unknown, key: string, defaults: Values, mistakes: Mistakes): void {
  const identifiers = new Set<string>();
  checkList(list, `connectwise.${key}`, mistakes).forEach((given, index) => {
    const at = `connectwise.${key}[${index}]`;
    const row = loadRow(state, name, given, defaults, at, NONE, mistakes);
    if (name !== "CatalogItem" || row === undefined) return;
    const identifier = String(row.values.identifier).toLowerCase();
    if (identifiers.has(identifier)) mistakes.push(`${at}.identifier: another item has it`);
    identifiers.add(identifier);
  });
}

const BESIDE_COMPANY: ReadonlySet<string> = new Set(["contacts"]);

function loadCompanies(state: State, seed: ConnectWiseSeed, mistakes: Mistakes): void {
  checkList(seed.companies ?? [], "connectwise.companies", mistakes).forEach((given, index) => {
    const at = `connectwise.companies[${index}]`;
    const name = typeof given.name === "string" ? given.name : "";
    const identifier = name.replace(/[^A-Za-z0-9]/g, "").slice(0, 25);
    const company = loadRow(state, "Company", given, { identifier }, at, BESIDE_COMPANY, mistakes);
    if (company === undefined) return;
    const contacts = checkList(
      given.contacts ?? [{ firstName: "Main", lastName: "Contact" }],
      `${at}.contacts`,
      mistakes,
    );
    const own = { company: { id: company.id } };
    const rows = contacts.map((contact, place) =>
      loadRow(state, "Contact", contact, own, `${at}.contacts[${place}]`, NONE, mistakes),
    );
    const first = rows[0];
    if (first === undefined || company.values.defaultContact !== undefined || given.defaultContact === null) return;
    const values = { ...company.values, defaultContact: { id: first.id } };
    storeRow(state, entityOf("Company"), company, { id: company.id, values }, AUTHOR);
  });
}

const BESIDE_AGREEMENT: ReadonlySet<string> = new Set(["additions", "invoicedThrough"]);

function loadAgreement(
  state: State,
  given: Record<string, unknown>,
  defaults: Values,
  at: string,
  mistakes: Mistakes,
): void {
  const known = mistakes.length;
  const company = checkGiven(state, entityOf("Agreement"), { company: given.company }, at, NONE, []).values.company;
  const contact = tableOf(state, "Company").get(idOf(company) ?? 0)?.values.defaultContact;
  const open = given.endDate === undefined ? { noEndingDateFlag: true } : {};
  const own = { ...defaults, ...open, ...(contact === undefined ? {} : { contact }) };
  const agreement = loadRow(state, "Agreement", given, own, at, BESIDE_AGREEMENT, mistakes);
  if (given.invoicedThrough !== undefined && !isDay(given.invoicedThrough)) {
    mistakes.push(`${at}.invoicedThrough: expected a day as YYYY-MM-DD`);
  }
  if (agreement === undefined || mistakes.length > known) return;
  if (given.legacy !== true) {
    const problems = rulesOf(entityOf("Agreement")).check(state, agreement.values, undefined);
    mistakes.push(...problems.map(({ field, message }) => `${at}.${field}: ${message.replace(/\.$/, "")}`));
  }
  const from = agreement.values.startDate ?? showDay(state.today);
  const start = { billCustomer: "Billable", effectiveDate: from };
  checkList(given.additions ?? [], `${at}.additions`, mistakes).forEach((addition, place) => {
    loadRow(state, "Addition", addition, start, `${at}.additions[${place}]`, NONE, mistakes, agreement.id);
  });
  if (isDay(given.invoicedThrough)) invoice(state, given.invoicedThrough, agreement.id);
}

function firstOf(state: State, name: string): { readonly id: number } | undefined {
  const id = tableOf(state, name).sorted()[0]?.id;
  return id === undefined ? undefined : { id };
}

/** Fills an empty state. Returns every mistake; with one, the state must not be used. */
export function loadSeed(state: State, given: unknown): readonly string[] {
  if (!isRecord(given)) return ["connectwise: expected an object"];
  const seed = given as ConnectWiseSeed;
  const mistakes: string[] = [];
  loadSettings(state, seed, mistakes);
  loadMembers(state, seed, mistakes);
  loadRows(state, "BillingCycle", seed.billingCycles ?? DEFAULTS.billingCycles, "billingCycles", {}, mistakes);
  const monthly = tableOf(state, "BillingCycle")
    .sorted()
    .find((row) => row.values.billingOptions === "Monthly");
  loadRows(
    state,
    "AgreementType",
    seed.agreementTypes ?? DEFAULTS.agreementTypes,
    "agreementTypes",
    {
      employeeCompRate: "Actual",
      employeeCompNotExceed: "Billing",
      invoicingCycle: "CalendarYear",
      billTime: "NoDefault",
      billExpenses: "NoDefault",
      billProducts: "NoDefault",
      ...(monthly === undefined ? {} : { billingCycle: { id: monthly.id } }),
    },
    mistakes,
  );
  const category = { category: { id: 1, name: "Software" } };
  loadRows(state, "SubCategory", seed.subcategories ?? DEFAULTS.subcategories, "subcategories", category, mistakes);
  loadRows(state, "ProductType", seed.productTypes ?? DEFAULTS.productTypes, "productTypes", {}, mistakes);
  loadCompanies(state, seed, mistakes);
  loadCatalog(state, seed, mistakes);
  const type = firstOf(state, "AgreementType");
  checkList(seed.agreements ?? [], "connectwise.agreements", mistakes).forEach((agreement, index) => {
    loadAgreement(state, agreement, type === undefined ? {} : { type }, `connectwise.agreements[${index}]`, mistakes);
  });
  return mistakes;
}

function loadCatalog(state: State, seed: ConnectWiseSeed, mistakes: Mistakes): void {
  const subcategory = firstOf(state, "SubCategory");
  const type = firstOf(state, "ProductType");
  const defaults = { ...(subcategory && { subcategory }), ...(type && { type }) };
  // What a customer reads is the item's description, where nothing else is given.
  const items = checkList(seed.catalog ?? [], "connectwise.catalog", mistakes).map((item) => {
    const description = item.description ?? item.identifier;
    return { description, customerDescription: item.customerDescription ?? description, ...item };
  });
  loadRows(state, "CatalogItem", items, "catalog", defaults, mistakes);
}
