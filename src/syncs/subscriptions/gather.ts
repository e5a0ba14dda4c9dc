/**
 * Which charges belong to which contract, and what of the target has to be read for them. Pure.
 */
import type { Billing, Charge, Statement } from "../../core/charges.ts";
import { addDays, earliest, latest } from "../../core/day.ts";
import { shortMarker } from "../../core/match.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day } from "../../core/model.ts";
import type { ContractScope, TargetScope } from "../../core/observed.ts";
import { groupBy } from "../../core/observed-index.ts";
import type { Contract, Customer, Product, Program, Tenant } from "../../core/workspace.ts";

export function contractKey(tenant: Tenant, customer: Customer, contract: Contract): string {
  return `${tenant.name}/${customer.key}/${contract.key}`;
}

/**
 * The key of a product's service. Where a program is billed in several PSAs, services of those beside the program's own
 * (`to`) have the connection in their key.
 */
export function serviceKey(tenant: Tenant, product: Product, connection: string): string {
  const home = tenant.programs.find(({ key }) => key === product.program)?.to ?? connection;
  return `${tenant.name}/services/${connection === home ? "" : `${connection}/`}${product.key}`;
}

/** One contract under one program, with everything the vendor bills for it. */
export interface Feed {
  readonly customer: Customer;
  readonly contract: Contract;
  readonly key: string;
  readonly program: Program;
  /** The PSA's record of the customer that the contract stands on: the contract's own, or the customer's. */
  readonly account: Customer["account"];
  /** The PSA it is billed in: where that account is. */
  readonly connection: string;
  readonly billing: Billing;
  /** Charges of its linked vendor customers from `billsFrom` on (PR-21). */
  readonly charges: readonly Charge[];
  readonly statements: readonly Statement[];
}

/** True where nothing of this customer is planned: it, or every program it uses, is switched off (PR-3, PR-22). */
export function isOff(tenant: Tenant, customer: Customer): boolean {
  if (!customer.enabled) return true;
  const programs = customer.contracts.flatMap((contract) => contract.programs);
  return (
    programs.length > 0 &&
    programs.every((key) => tenant.programs.find((program) => program.key === key)?.enabled === false)
  );
}

export function feedsOf(tenant: Tenant, customer: Customer, billings: ReadonlyMap<string, Billing>): readonly Feed[] {
  if (!customer.enabled) return [];
  return customer.contracts.flatMap((contract) =>
    contract.programs.flatMap((name) => {
      const program = tenant.programs.find((candidate) => candidate.key === name);
      const billing = program === undefined ? undefined : billings.get(program.from);
      if (program === undefined || billing === undefined || !program.enabled) return [];
      const account = contract.account ?? customer.account;
      const ids = new Set(customer.vendors.filter((link) => link.from === program.from).map((link) => link.id));
      const billsFrom = contract.billsFrom ?? "0000-01-01";
      const charges = chargesOf(billing, ids).filter((charge) => charge.to >= billsFrom);
      return [
        {
          customer,
          contract,
          key: contractKey(tenant, customer, contract),
          program,
          account,
          connection: account.in,
          billing,
          charges,
          statements: billing.statements,
        },
      ];
    }),
  );
}

const indexes = new WeakMap<Billing, ReadonlyMap<string, readonly Charge[]>>();

/** Charges of a set of vendor customers; the index is built once per billing. */
function chargesOf(billing: Billing, ids: ReadonlySet<string>): readonly Charge[] {
  let index = indexes.get(billing);
  if (index === undefined) {
    const built = new Map<string, Charge[]>();
    for (const charge of billing.charges) {
      const list = built.get(charge.customer);
      if (list === undefined) built.set(charge.customer, [charge]);
      else list.push(charge);
    }
    index = built;
    indexes.set(billing, built);
  }
  return [...ids].flatMap((id) => index.get(id) ?? []);
}

/**
 * The first day whose units in the PSA matter: nothing is said about days before the first charge taken. The present
 * month is read whole, so that what it comes to can be told.
 */
export function scopeFrom(feed: Feed, today: Day): Day {
  // Usage is judged by what its whole period comes to.
  const first =
    earliest(feed.charges.map(({ kind, from }) => (kind === "usage" ? `${from.slice(0, 7)}-01` : from))) ?? today;
  const floor = latest([feed.contract.billsFrom, feed.contract.manageFrom].filter((day) => day !== undefined));
  const from = floor !== undefined && floor > first ? floor : first;
  const month = `${today.slice(0, 7)}-01`;
  // A contract does not end before what is posted, so what comes after its declared end is read.
  const end = feed.contract.ended?.on ?? feed.contract.endsOn;
  return earliest([from, month, ...(end === undefined ? [] : [addDays(end, 1)])]) ?? month;
}

export function takesUsage({ charges }: Feed): boolean {
  return charges.some(({ kind }) => kind === "usage");
}

/** The product that a charge's id, term and plan are mapped to, if any. An exact term and plan wins over "any". */
export function productOf(
  products: readonly Product[],
  charge: Pick<Charge, "product" | "term" | "plan">,
): Product | undefined {
  let best: Product | undefined;
  for (const product of products) {
    if (!product.ids.includes(charge.product)) continue;
    if (product.term !== undefined && product.term !== charge.term) continue;
    if (product.plan !== undefined && product.plan !== charge.plan) continue;
    if (best === undefined || precision(product) > precision(best)) best = product;
  }
  return best;
}

const mappings = new WeakMap<Tenant, Map<string, ReadonlyMap<string, readonly Product[]>>>();

/** The products of a program by each id that they map, in the order of the file. Built once: it is asked per charge. */
export function productsById(tenant: Tenant, program: string): ReadonlyMap<string, readonly Product[]> {
  const ofTenant = mappings.get(tenant) ?? new Map<string, ReadonlyMap<string, readonly Product[]>>();
  mappings.set(tenant, ofTenant);
  const known = ofTenant.get(program);
  if (known !== undefined) return known;
  const mapped = tenant.products
    .filter((product) => product.program === program)
    .flatMap((product) => product.ids.map((id) => ({ id, product })));
  const grouped = [...groupBy(mapped, ({ id }) => id)];
  const byId = new Map(grouped.map(([id, own]) => [id, own.map(({ product }) => product)]));
  ofTenant.set(program, byId);
  return byId;
}

/** Sorts uses of a product by age: the newest commitment last, then the newest charge; subscriptions break a tie. */
export function useOrder(charge: Charge, subscription: string): string {
  return `${charge.termStart ?? charge.from} ${charge.from} ${subscription}`;
}

function precision(product: Product): number {
  return (product.term === undefined ? 0 : 1) + (product.plan === undefined ? 0 : 1);
}

const unnamed = new WeakMap<Memory, readonly string[]>();

/**
 * Keys of contracts that runs made or bound and that no file names any more, of this tenant and of those it may have been
 * before; looked for once.
 */
export function unnamedContracts(tenant: Tenant, memory: Memory): readonly string[] {
  const known = unnamed.get(memory);
  if (known !== undefined) return known;
  const named = new Set(
    tenant.customers.flatMap((customer) => customer.contracts.map((one) => contractKey(tenant, customer, one))),
  );
  const found = memory.identified("").filter((key) => {
    const [, place, ...rest] = key.split("/");
    return rest.length === 1 && place !== "services" && !named.has(key);
  });
  unnamed.set(memory, found);
  return found;
}

/** Whether any contract of the tenant is to be made that no run recorded; `ids`: what runs recorded. */
export function hasUnmade(tenant: Tenant, ids: Readonly<Record<string, unknown>>): boolean {
  return tenant.customers.some((customer) =>
    customer.contracts.some(
      (one) => one.source.mode === "create" && !Object.hasOwn(ids, contractKey(tenant, customer, one)),
    ),
  );
}

/** They are read where a contract is to be made, since it may be one of them by another key. */
function unnamedScopes(tenant: Tenant, feeds: readonly Feed[], today: Day, memory: Memory): readonly ContractScope[] {
  const isNew = ({ contract, key }: Feed) => contract.source.mode === "create" && memory.remoteId(key) === undefined;
  if (!feeds.some(isNew)) return [];
  const ids = unnamedContracts(tenant, memory).flatMap((key) => memory.remoteId(key) ?? []);
  return ids.map((id) => ({ id, from: today, ahead: false }));
}

/** Contracts that the keys of adopted ones stood for before: what they go on billing must not be billed a second time. */
function formerScopes(feeds: readonly Feed[], today: Day, memory: Memory): readonly ContractScope[] {
  return feeds.flatMap((feed) => {
    const { source } = feed.contract;
    if (source.mode !== "adopt") return [];
    const former = memory.boundTo(feed.key).filter((id) => id !== source.id);
    const [from, ahead] = former.length === 0 ? [today, false] : [scopeFrom(feed, today), takesUsage(feed)];
    return former.map((id) => ({ id, account: feed.account.id, from, ahead }));
  });
}

/** Everything one target has to be asked for these feeds, in one scope. */
export function scopeOf(
  tenant: Tenant,
  connection: string,
  feeds: readonly Feed[],
  today: Day,
  memory: Memory,
): TargetScope {
  const mine = feeds.filter((feed) => feed.connection === connection);
  const products = tenant.products.filter((product) => mine.some((feed) => feed.program.key === product.program));
  const programs = [...new Set(mine.map((feed) => feed.program))];
  const contracts: ContractScope[] = mine.map((feed) => {
    const { source } = feed.contract;
    const id = source.mode === "adopt" ? source.id : memory.remoteId(feed.key);
    return {
      ...(id === undefined ? {} : { id }),
      ...(source.mode === "create" ? { marker: shortMarker(feed.key) } : {}),
      account: feed.account.id,
      from: scopeFrom(feed, today),
      ahead: takesUsage(feed),
    };
  });
  const services = products.flatMap(
    (product) => product.service[connection] ?? memory.remoteId(serviceKey(tenant, product, connection)) ?? [],
  );
  return {
    today,
    accounts: [...new Set(mine.map((feed) => feed.account.id))].sort(),
    contracts: [...contracts, ...formerScopes(mine, today, memory), ...unnamedScopes(tenant, mine, today, memory)],
    services: [...new Set(services)].sort(),
    serviceMarkers: products
      .filter((product) => product.service[connection] === undefined)
      .map((product) => shortMarker(serviceKey(tenant, product, connection))),
    billingCodes: [...new Set(programs.map((program) => program.billingCode))],
    vendors: [...new Set(programs.flatMap((program) => program.vendor ?? []))],
    categories: [
      ...new Set(
        mine.flatMap(({ contract }) => (contract.source.mode === "create" ? (contract.source.category ?? []) : [])),
      ),
    ],
    chargesOn: contracts.flatMap(({ id, marker }) => [id, marker].filter((name) => name !== undefined)),
  };
}
