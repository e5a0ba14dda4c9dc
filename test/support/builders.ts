/**
 * Facts for the pure engine, of which a test states only what matters to it.
 *
 * What stands without a word: today is 22 November 2026. Contoso (account 29683512) has contract 4711, monthly from
 * 1 July 2026 to 30 June 2027, posted up to 31 October, managed from 1 July. Its line 8001 holds 10 units of service 9001
 * at 24.00, cost 20.00. Microsoft bills 10 seats at 20.00 for November; Business Premium is sold at cost plus 20 %.
 */
import type { Billing, Charge, SheetPrice, Statement } from "../../src/core/charges.ts";
import { sayDay } from "../../src/core/day.ts";
import type { BoundContract, DesiredLine } from "../../src/core/desired.ts";
import type { Writing } from "../../src/core/line-diff.ts";
import type { Memory } from "../../src/core/memory.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { Day, Decimal, Origin, Segment } from "../../src/core/model.ts";
import type {
  NamedReference,
  Observation,
  ObservedContract,
  ObservedLine,
  ObservedService,
} from "../../src/core/observed.ts";
import type { TargetFacts } from "../../src/core/plan-customer.ts";
import type { LineContext as PlanContext } from "../../src/core/plan-line.ts";
import type { Entry, EntryScreen } from "../../src/core/plan-manual.ts";
import type { Contract, Customer, LineRule, Policies, Product, Program, Tenant } from "../../src/core/workspace.ts";
import type { Draft, LineContext } from "../../src/syncs/subscriptions/draft.ts";
import type { Feed } from "../../src/syncs/subscriptions/gather.ts";
import { openPriceBook } from "../../src/syncs/subscriptions/prices.ts";

/** A target that takes differences, one a day; one that takes them on any day. */
export const ADJUSTING: Writing = { oneChangeADay: true, steps: "differences" };
export const ANY_DAY: Writing = { oneChangeADay: false, steps: "differences" };

export const TODAY = "2026-11-22";
export const CONTOSO = "6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11";
export const PREMIUM = "CFQ7TTC0LCHC:0002";
export const CONTRACT = "fabrikam-msp/contoso/m365";
export const LINE = `${CONTRACT}/m365-business-premium`;
export const SERVICE = "fabrikam-msp/services/m365-business-premium";

export const CUSTOMER_FILE = "customers/contoso.yaml";

export function origin(file = CUSTOMER_FILE, line = 12): Origin {
  return { file, line, column: 5 };
}

/** `seg("2026-11-01", 10, "24.00", "20.00")`: a price or cost that is left out is not stated. */
export function seg(from: Day, quantity: number, unitPrice?: Decimal, unitCost?: Decimal): Segment {
  return {
    from,
    quantity,
    ...(unitCost === undefined ? {} : { unitCost }),
    ...(unitPrice === undefined ? {} : { unitPrice }),
  };
}

/** 10 seats of Business Premium for November on invoice G-11. */
export function aCharge(given: Partial<Charge> = {}): Charge {
  const quantity = given.quantity ?? 10;
  return {
    id: `${given.invoice ?? "G-11"}/1`,
    invoice: "G-11",
    customer: CONTOSO,
    subscription: "sub-a",
    product: PREMIUM,
    title: "Microsoft 365 Business Premium",
    term: "P1Y",
    plan: "monthly",
    kind: "recurring",
    chargeType: "cycleCharge",
    from: "2026-11-01",
    to: "2026-11-30",
    termStart: "2026-07-01",
    termEnd: "2027-06-30",
    quantity,
    unitCost: "20.00",
    net: `${quantity * 20}.00`,
    currency: "EUR",
    origin: origin("billing/G-11.csv", 2),
    ...given,
  };
}

/** What takes `quantity` seats back from `from` to `to`. */
export function aRefund(quantity: number, from: Day, to: Day, given: Partial<Charge> = {}): Charge {
  return aCharge({ kind: "refund", chargeType: "removeQuantity", quantity, from, to, id: `G-11/r${from}`, ...given });
}

export function aStatement(given: Partial<Statement> = {}): Statement {
  return {
    invoice: "G-12",
    currency: "EUR",
    total: "200.00",
    final: true,
    from: "2026-12-01",
    to: "2026-12-31",
    lines: 1,
    recurring: 1,
    origin: origin("billing/G-12.csv", 1),
    ...given,
  };
}

/** 22.00 retail at a cost of 20.00, from 1 January 2026 on. */
export function aSheetPrice(given: Partial<SheetPrice> = {}): SheetPrice {
  return {
    product: PREMIUM,
    title: "Microsoft 365 Business Premium",
    term: "P1Y",
    plan: "monthly",
    currency: "EUR",
    unitCost: "20.00",
    retail: "22.00",
    from: "2026-01-01",
    origin: origin("billing/sheet.csv", 2),
    ...given,
  };
}

export function aBilling(given: Partial<Billing> = {}): Billing {
  return {
    customers: [{ id: CONTOSO, name: "Contoso BV", domain: "contoso.onmicrosoft.com" }],
    charges: [],
    statements: [],
    prices: [],
    findings: [],
    unread: [],
    readAt: "2026-11-22T08:12:00Z",
    requests: 1,
    ...given,
  };
}

export function policies(given: Partial<Policies> = {}): Policies {
  return {
    pricingStrategy: "cost-and-retail",
    decreases: "next-period",
    onMissing: "zero",
    catchUp: "manual",
    status: "follow",
    allowBackBilling: false,
    ...given,
  };
}

export function aProgram(given: Partial<Program> = {}): Program {
  return {
    key: "microsoft-csp",
    from: "csp",
    to: "psa",
    enabled: true,
    basis: "invoices",
    products: "in-use",
    azure: true,
    billingCode: "Cloud subscriptions",
    servicePrefix: "PC_",
    staleAfter: 10,
    notify: [],
    policies: policies(),
    origin: origin("tenant.yaml", 20),
    ...given,
  };
}

/** Sold at cost plus 20 %, billed with service 9001. */
export function aProduct(given: Partial<Product> = {}): Product {
  const place = origin("services.yaml", 3);
  return {
    key: "m365-business-premium",
    title: "Microsoft 365 Business Premium",
    program: "microsoft-csp",
    ids: [PREMIUM],
    idOrigins: { [PREMIUM]: origin("services.yaml", 5) },
    term: "P1Y",
    plan: "monthly",
    usage: false,
    service: { psa: "9001" },
    retail: { markup: "20" },
    origin: place,
    ...given,
  };
}

export function aRule(given: Partial<LineRule> = {}): LineRule {
  return { product: "m365-business-premium", prices: [], origin: origin(CUSTOMER_FILE, 18), ...given };
}

export function aContract(given: Partial<Contract> = {}): Contract {
  return {
    key: "m365",
    source: { mode: "adopt", id: "4711", origin: origin() },
    programs: ["microsoft-csp"],
    manageFrom: "2026-07-01",
    policies: policies(),
    lines: [],
    origin: origin(),
    ...given,
  };
}

export function aCustomer(given: Partial<Customer> = {}): Customer {
  return {
    key: "contoso",
    name: "Contoso BV",
    enabled: true,
    account: { in: "psa", id: "29683512", origin: origin(CUSTOMER_FILE, 3) },
    vendors: [{ from: "csp", id: CONTOSO, domain: "contoso.onmicrosoft.com", origin: origin(CUSTOMER_FILE, 5) }],
    contracts: [aContract()],
    origin: origin(CUSTOMER_FILE, 1),
    ...given,
  };
}

export function aTenant(given: Partial<Tenant> = {}): Tenant {
  return {
    name: "fabrikam-msp",
    timezone: "Europe/Amsterdam",
    currency: "EUR",
    connections: {},
    programs: [aProgram()],
    products: [aProduct()],
    customers: [aCustomer()],
    guardrails: {},
    freeze: [],
    approvals: [],
    origin: origin("tenant.yaml", 1),
    ...given,
  };
}

export interface FeedFacts {
  readonly charges?: readonly Charge[];
  readonly contract?: Partial<Contract>;
  readonly program?: Partial<Program>;
  readonly statements?: readonly Statement[];
}

export function aFeed({ charges = [], contract = {}, program = {}, statements = [] }: FeedFacts = {}): Feed {
  const declared = aContract(contract);
  const customer = aCustomer({ contracts: [declared] });
  const account = declared.account ?? customer.account;
  return {
    customer,
    account,
    connection: account.in,
    contract: declared,
    key: `fabrikam-msp/contoso/${declared.key}`,
    program: aProgram(program),
    billing: aBilling({ charges, statements }),
    charges,
    statements,
  };
}

/** Line 8001, posted up to 31 October. */
export function anObservedLine(given: Partial<ObservedLine> = {}): ObservedLine {
  return {
    id: "8001",
    contract: "4711",
    service: "9001",
    segments: [seg("2026-07-01", 10, "24.00", "20.00")],
    readThrough: "2027-06-30",
    openFrom: "2026-11-01",
    postedThrough: "2026-10-31",
    changedOn: [],
    ...given,
  };
}

export function anObservedContract(given: Partial<ObservedContract> = {}): ObservedContract {
  return {
    id: "4711",
    name: "Cloud",
    account: "29683512",
    recurring: true,
    type: "recurring service",
    active: true,
    startsOn: "2026-07-01",
    endsOn: "2027-06-30",
    // Periods begin with the contract, unless a test says otherwise.
    periodsFrom: given.startsOn ?? "2026-07-01",
    months: 1,
    changesOn: "any-day",
    lines: [anObservedLine()],
    ...given,
  };
}

export function aService(given: Partial<ObservedService> = {}): ObservedService {
  return {
    id: "9001",
    name: `PC_${PREMIUM}`,
    active: true,
    unitPrice: "24.00",
    unitCost: "20.00",
    months: 1,
    ...given,
  };
}

export function aReference(given: Partial<NamedReference> = {}): NamedReference {
  return { id: "7001", name: "Cloud subscriptions", active: true, usable: true, ...given };
}

export function anObservation(given: Partial<Observation> = {}): Observation {
  return {
    accounts: [{ id: "29683512", name: "Contoso BV", active: true }],
    contracts: [anObservedContract()],
    services: [aService()],
    billingCodes: [aReference()],
    vendors: [],
    categories: [],
    charges: [],
    readAt: "2026-11-22T08:13:00Z",
    requests: 5,
    ...given,
  };
}

/** Contract 4711, bound. `lines` are what it holds; `observed: undefined` takes the record away. */
export function aBound(
  given: Partial<Omit<BoundContract, "observed">> & { readonly lines?: readonly ObservedLine[] } = {},
): BoundContract {
  const { lines, ...rest } = given;
  return {
    key: CONTRACT,
    contract: aContract(),
    connection: "psa",
    adopted: true,
    observed: anObservedContract(lines === undefined ? {} : { lines }),
    startsOn: "2026-07-01",
    endsOn: "2027-06-30",
    periodsFrom: given.startsOn ?? "2026-07-01",
    months: 1,
    changesOn: "any-day",
    readFrom: "2026-07-01",
    manageFrom: "2026-07-01",
    openFrom: "2026-11-01",
    ...rest,
  };
}

/** A contract that does not exist yet: nothing observed, nothing posted. */
export function aNewBound(given: Partial<Omit<BoundContract, "observed">> = {}): BoundContract {
  const { observed: _none, ...bound } = aBound({ adopted: false, openFrom: "2026-07-01", ...given });
  return bound;
}

/** A line of 10 units at 24.00, cost 20.00, charged through 30 November, that stands for 8001. */
export function aDesiredLine(given: Partial<DesiredLine> = {}): DesiredLine {
  return {
    kind: "line",
    key: LINE,
    customer: "contoso",
    contract: CONTRACT,
    title: "Microsoft 365 Business Premium",
    connection: "psa",
    marker: `concordat:${LINE}`,
    serviceKey: SERVICE,
    serviceId: "9001",
    existing: "8001",
    segments: [seg("2026-07-01", 10, "24.00", "20.00")],
    opinionFrom: "2026-07-01",
    chargedThrough: "2026-11-30",
    usage: false,
    steps: [],
    subscriptions: ["sub-a"],
    origin: origin(),
    ...given,
  };
}

/** The same line where nothing stands for it yet. */
export function aNewLine(given: Partial<DesiredLine> = {}): DesiredLine {
  const { existing: _none, ...line } = aDesiredLine(given);
  return line;
}

export interface Remembered {
  readonly ids?: Readonly<Record<string, string>>;
  readonly slots?: Readonly<Record<string, string>>;
  readonly applied?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Days a line took a change on, by its key. */
  readonly taken?: Readonly<Record<string, readonly Day[]>>;
}

export function aMemory({ ids = {}, slots = {}, applied = {}, taken = {} }: Remembered): Memory {
  return {
    ...noMemory,
    remoteId: (key) => ids[key],
    identified: (prefix) => Object.keys(ids).filter((key) => key.startsWith(prefix)),
    resolved: (name) => slots[name],
    resolvedBelow: (key) =>
      new Map(
        Object.entries(slots).flatMap(([name, value]) =>
          name.slice(0, name.lastIndexOf(".")) === key ? [[name.slice(name.lastIndexOf(".") + 1), value] as const] : [],
        ),
      ),
    resolvedOnContracts: (customer, name) =>
      new Map(
        Object.entries(slots).flatMap(([slot, value]) => {
          const [tenant, key, contract = "", ...rest] = slot.split("/");
          return `${tenant}/${key}` === customer && rest.join("/") === name ? [[contract, value] as const] : [];
        }),
      ),
    takenOn: (key) => taken[key] ?? [],
    lastApplied: (key) => applied[key],
  };
}

export function enterCharge({ contract, name, marker, billingCode, day, price, cost }: Entry): EntryScreen {
  return {
    where: `Autotask, contract ${contract}, Charges, New`,
    fields: [
      { field: "Name", value: name },
      { field: "Billing code", value: billingCode },
      { field: "Purchase date", value: sayDay(day) },
      { field: "Quantity", value: "1" },
      { field: "Unit price", value: price },
      { field: "Unit cost", value: cost },
    ],
    recognisedBy: `a charge on contract ${contract} whose name starts with ${marker}`,
  };
}

export function aPlanContext(given: Partial<PlanContext> = {}): PlanContext {
  return {
    today: TODAY,
    currency: "EUR",
    system: "autotask",
    target: "Autotask",
    writing: ADJUSTING,
    memory: noMemory,
    services: new Map([["9001", aService()]]),
    newServices: new Map(),
    charges: [],
    customerName: "Contoso",
    billingCode: "Cloud subscriptions",
    enter: enterCharge,
    ...given,
  };
}

export function aTarget(given: Partial<TargetFacts> = {}): TargetFacts {
  return {
    system: "autotask",
    title: "Autotask",
    writing: ADJUSTING,
    standing: "status",
    accept: () => [],
    enter: enterCharge,
    ...given,
  };
}

export interface SyncFacts {
  readonly tenant?: Partial<Tenant>;
  readonly prices?: readonly SheetPrice[];
  readonly memory?: Memory;
  readonly today?: Day;
}

export function aSyncContext({
  tenant = {},
  prices = [],
  memory = noMemory,
  today = TODAY,
}: SyncFacts = {}): LineContext {
  return {
    tenant: aTenant(tenant),
    today,
    book: openPriceBook(prices),
    memory,
    services: new Map([["9001", aService()]]),
    markedServices: new Map(),
    vendor: "Microsoft",
  };
}

export function aDraft(): Draft {
  return {
    lines: [],
    blocked: [],
    left: [],
    findings: [],
    uses: [],
    late: [],
    subscriptions: [],
    usage: [],
    seats: { vendor: 0, blocked: 0, excluded: 0, ignored: 0 },
    taken: new Set(),
  };
}
