/**
 * A workspace that is in order, of which a test states only what matters to it.
 *
 * What stands without a word: today is 22 November 2026. Contoso (account 29683512) has contract 4711, monthly from
 * 1 July 2026 to 30 June 2027, posted up to 31 October, managed from 1 November. Its line 8001 holds 25 units of service
 * 9001 at 24.00, cost 20.00. Microsoft bills 25 seats at 20.00 for November on invoice G-11, whose total is declared;
 * Business Premium is sold at cost plus 20 %, which is 24.00. So there is nothing to do.
 */
import { stringify } from "yaml";
import type { SandboxSeed } from "../../src/sandbox/index.ts";
import { allHeld, type Held, heldContract, northwindHeld } from "./psa/held.ts";
import type { Psa } from "./psa/psa.ts";
import { psa } from "./psa/target.ts";
import { type ReconLine, reconCsv, reconTotal, usageLine } from "./recon.ts";

export { seedContract } from "./psa/autotask-seed.ts";

export const TENANT = "fabrikam-msp";
export const CONTOSO = "6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11";
export const NORTHWIND = "0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88";
export const TODAY = "2026-11-22";

type Entry = Readonly<Record<string, unknown>>;
type AutotaskSeed = NonNullable<SandboxSeed["autotask"]>;
type ConnectWiseSeed = NonNullable<SandboxSeed["connectwise"]>;

/** Seats that Microsoft bills. Left out: 25 seats of Business Premium at 20.00 for Contoso in November. */
export interface ChargeFacts {
  readonly customer?: string;
  readonly subscription?: string;
  /** `productId:skuId`. */
  readonly product?: string;
  readonly title?: string;
  readonly quantity?: number;
  readonly cost?: string;
  readonly from?: string;
  /** Last day, included. */
  readonly to?: string;
  /** Start of the commitment. */
  readonly term?: string;
  /** Columns as the file writes them, over all of this. */
  readonly columns?: Partial<ReconLine>;
}

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  [CONTOSO]: ["Contoso BV", "contoso.onmicrosoft.com"],
  [NORTHWIND]: ["Northwind Traders", "northwind.onmicrosoft.com"],
};

function names(customer: string): Partial<ReconLine> {
  const [name, domain] = NAMES[customer] ?? [
    `Customer ${customer.slice(-4)}`,
    `c${customer.slice(-4)}.onmicrosoft.com`,
  ];
  return { CustomerId: customer, CustomerName: name, CustomerDomainName: domain };
}

export function seats(given: ChargeFacts = {}): Partial<ReconLine> {
  const { customer = CONTOSO, product = "CFQ7TTC0LCHC:0002", from = "2026-11-01", to = "2026-11-30" } = given;
  const { title = "Microsoft 365 Business Premium", term = "2026-07-01" } = given;
  const [ProductId = "", SkuId = ""] = product.split(":");
  return {
    ...names(customer),
    ProductId,
    SkuId,
    SkuName: title,
    ProductName: title,
    SubscriptionDescription: title,
    SubscriptionId: given.subscription ?? "9d7d1f3d-c8de-461c-db6d-91debd5129f0",
    UnitPrice: given.cost ?? "20.00",
    Quantity: String(given.quantity ?? 25),
    ChargeStartDate: `${from}T00:00:00Z`,
    ChargeEndDate: `${to}T00:00:00Z`,
    SubscriptionStartDate: `${term}T00:00:00Z`,
    SubscriptionEndDate: `${Number(term.slice(0, 4)) + 1}${term.slice(4)}T00:00:00Z`,
    ...given.columns,
  };
}

/** Azure usage of one meter that comes to `amount`, for October unless said otherwise. */
export function usage(amount: string, given: ChargeFacts = {}): Partial<ReconLine> {
  const { customer = CONTOSO, from = "2026-10-01", to = "2026-10-31" } = given;
  return usageLine({
    ...names(customer),
    UnitPrice: amount,
    Quantity: "1",
    ChargeStartDate: `${from}T00:00:00Z`,
    ChargeEndDate: `${to}T00:00:00Z`,
    ...given.columns,
  });
}

/** A row of the vendor's price sheet. Left out: Business Premium, a year paid monthly, 22.00 retail at a cost of 20.00. */
export interface SheetFacts {
  readonly product?: string;
  readonly cost?: string;
  readonly retail?: string;
  readonly from?: string;
  readonly to?: string;
}

function sheetCsv(rows: readonly SheetFacts[]): string {
  const head = [
    "ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,BillingPlan,Market",
    "Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment",
  ].join(",");
  const lines = rows.map(({ product = "CFQ7TTC0LCHC:0002", cost = "20.00", retail = "22.00", from, to }) => {
    const [id, sku] = product.split(":");
    const days = `${from ?? "2026-01-01"}T00:00:00Z,${to ?? "9999-12-31"}T00:00:00Z`;
    return `A title,${id},${sku},A title,Microsoft,,,P1Y,Monthly,NL,EUR,${cost},,,${days},,${retail},Commercial`;
  });
  return [head, ...lines, ""].join("\r\n");
}

export interface CustomerFacts {
  /** The file's name without `.yaml`. */
  readonly key: string;
  readonly name: string;
  readonly account: number;
  readonly vendors: readonly string[];
  /** Whole contracts of the file. */
  readonly contracts: readonly Entry[];
  /** Anything else of the file: `enabled`, `hold`. */
  readonly more?: Entry;
}

/** The contract of Contoso's file, changed by `given`; `undefined` takes a key away. */
export function contract(given: Entry = {}): Entry {
  const usual = { key: "m365", adopt: 4711, programs: ["microsoft-csp"], manageFrom: "2026-11-01", ...given };
  return Object.fromEntries(Object.entries(usual).filter(([, value]) => value !== undefined));
}

/** Contoso's file. `given` changes its one contract. */
export function contoso(given: Entry = {}, more: Entry = {}): CustomerFacts {
  const contracts = [contract(given)];
  return { key: "contoso", name: "Contoso BV", account: 29683512, vendors: [CONTOSO], contracts, more };
}

/** A second customer, Northwind, on contract 5120, with the same seats at the same price. */
export function northwind(given: Entry = {}, more: Entry = {}): CustomerFacts {
  const contracts = [contract({ adopt: 5120, ...given })];
  return { key: "northwind", name: "Northwind Traders", account: 29683977, vendors: [NORTHWIND], contracts, more };
}

/** The product premium, changed by `given`; `undefined` takes a key away. */
export function premium(given: Entry = {}): Entry {
  const usual = {
    title: "Microsoft 365 Business Premium",
    vendor: { program: "microsoft-csp", ids: ["CFQ7TTC0LCHC:0002"], term: "P1Y", plan: "monthly" },
    service: { psa: 9001 },
    retail: { markup: "20%" },
    ...given,
  };
  return Object.fromEntries(Object.entries(usual).filter(([, value]) => value !== undefined));
}

/** Visio Plan 2: a second product, mapped to service 9002, 10.00 at cost and 12.00 to the customer. */
export const VISIO = "CFQ7TTC0HD32:0001";
export function visio(given: Entry = {}): Entry {
  const vendor = { program: "microsoft-csp", ids: [VISIO], term: "P1Y", plan: "monthly" };
  return premium({ title: "Visio Plan 2", vendor, service: { psa: 9002 }, ...given });
}

/** Azure, as a product billed by usage and mapped to service 9003. */
export function azure(given: Entry = {}): Entry {
  const vendor = { program: "microsoft-csp", ids: ["DZH318Z0BPS6:0001"] };
  return premium({ title: "Azure", vendor, usage: true, service: { psa: 9003 }, ...given });
}

export interface WorkspaceFacts {
  /** The tenant's today. */
  readonly today?: string;
  /** Over the program microsoft-csp. */
  readonly program?: Entry;
  /** Over the connection psa. */
  readonly psa?: Entry;
  readonly guardrails?: Entry;
  /** By product key; replaces the one product. */
  readonly products?: Readonly<Record<string, Entry>>;
  readonly customers?: readonly CustomerFacts[];
  /** Lines by invoice number. */
  readonly bills?: Readonly<Record<string, readonly Partial<ReconLine>[]>>;
  /** Invoices whose total nobody declared. */
  readonly unchecked?: readonly string[];
  readonly sheet?: readonly SheetFacts[];
  /** What stands in the PSA, over the usual, list by list. */
  readonly held?: Partial<Held>;
  /** Over what stands in Autotask, list by list, in its own fields. */
  readonly autotask?: Partial<AutotaskSeed>;
  /** The same over what stands in ConnectWise. */
  readonly connectwise?: Partial<ConnectWiseSeed>;
  /** Files by path, written as they are; the last word. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The sandbox's seed that these facts stand for. */
export function seedOf({ held, autotask, connectwise }: WorkspaceFacts, on: Psa = psa): SandboxSeed {
  const seed = on.seed(allHeld(held));
  return {
    ...seed,
    ...(autotask === undefined ? {} : { autotask: { ...seed.autotask, ...autotask } }),
    ...(connectwise === undefined ? {} : { connectwise: { ...seed.connectwise, ...connectwise } }),
  };
}

/** Two changes wait: Contoso's line 8001 from 25 to 27, Northwind's line 8101 from 25 to 30. */
export function twoChanges(): WorkspaceFacts {
  return {
    customers: [contoso(), northwind()],
    bills: {
      "G-11": [
        seats({ quantity: 27 }),
        seats({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002", quantity: 30 }),
      ],
    },
    held: { contracts: [heldContract(), northwindHeld()] },
  };
}

const folder = `tenants/${TENANT}`;
export const TENANT_FILE = `${folder}/tenant.yaml`;
export const SERVICES_FILE = `${folder}/services.yaml`;
export const CONTOSO_FILE = `${folder}/customers/contoso.yaml`;

/** The files of a workspace by path. */
export function workspaceFiles(facts: WorkspaceFacts, address: string, on: Psa = psa): Record<string, string> {
  const bills = facts.bills ?? { "G-11": [seats()] };
  const unchecked = new Set(facts.unchecked ?? []);
  const invoices = Object.entries(bills)
    .filter(([id]) => !unchecked.has(id))
    .map(([id, lines]) => ({ id, total: reconTotal(lines), currency: "EUR" }));
  const files: Record<string, string> = {
    "concordat.yaml": stringify({
      kind: "workspace",
      audit: { branch: "concordat-audit" },
      ...(facts.guardrails === undefined ? {} : { guardrails: facts.guardrails }),
    }),
    [TENANT_FILE]: stringify({
      kind: "tenant",
      name: TENANT,
      timezone: "Europe/Amsterdam",
      currency: "EUR",
      connections: {
        psa: { ...on.connection(address), ...facts.psa },
        csp: {
          system: "partner-center",
          files: "billing/",
          ...(facts.sheet === undefined ? {} : { priceSheets: "prices/" }),
          ...(invoices.length === 0 ? {} : { invoices }),
        },
      },
      programs: {
        "microsoft-csp": { from: "csp", to: "psa", billingCode: "Cloud subscriptions", ...facts.program },
      },
    }),
    [SERVICES_FILE]: stringify({ kind: "services", products: facts.products ?? { premium: premium() } }),
  };
  for (const customer of facts.customers ?? [contoso()])
    files[`${folder}/customers/${customer.key}.yaml`] = stringify({
      kind: "customer",
      name: customer.name,
      account: { in: "psa", id: customer.account },
      vendors: customer.vendors.map((id) => ({ from: "csp", id })),
      ...customer.more,
      contracts: customer.contracts,
    });
  for (const [id, lines] of Object.entries(bills))
    files[`${folder}/billing/${id}.csv`] = reconCsv(lines.map((line) => ({ ...line, InvoiceNumber: id })));
  if (facts.sheet !== undefined) files[`${folder}/prices/sheet.csv`] = sheetCsv(facts.sheet);
  return { ...files, ...facts.files };
}
