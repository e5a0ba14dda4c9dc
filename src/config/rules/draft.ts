/** What cross-file rules look at: the parsed files of a workspace, whether or not each is right in itself. */
import type { Finding } from "../../core/model.ts";
import { child, entries, items, type Place, rootOf, textOf } from "../node.ts";
import type { ParsedFile } from "../parse.ts";

export interface TenantDraft {
  /** The folder's name. */
  readonly key: string;
  readonly tenant?: ParsedFile;
  /** True where services.yaml stands there but could not be read: then nothing is said about what it may hold. */
  readonly servicesUnread: boolean;
  readonly customers: readonly CustomerDraft[];
  readonly approvals: readonly Place[];
  readonly products: ReadonlyMap<string, Place>;
  readonly programs: ReadonlyMap<string, Place>;
  /** The system of each connection, where it is readable. */
  readonly connections: ReadonlyMap<string, string | undefined>;
}

/** A customer's file, with the ways into it that many rules take. */
export interface CustomerDraft {
  readonly key: string;
  readonly root: Place;
  readonly contracts: readonly Place[];
  readonly contractsByKey: Contracts;
  /** What its contracts say of single products. */
  readonly lines: readonly LineDraft[];
}

/** The contracts of one customer, by key. */
export type Contracts = ReadonlyMap<string, Place>;

export interface LineDraft {
  readonly place: Place;
  /** The key of its product, or what stands in for it in a message. */
  readonly product: string;
}

export interface Draft {
  readonly workspace?: ParsedFile;
  readonly tenants: readonly TenantDraft[];
}

/** A finding that also concerns other files than the one it points at: none of them is planned. */
export interface RuleFinding extends Finding {
  readonly alsoIn?: readonly string[];
}

export type CrossFileRule = (draft: Draft) => RuleFinding[];

export function draftTenant(
  key: string,
  tenant: ParsedFile | undefined,
  services: ParsedFile | "absent" | "unread",
  customers: readonly { readonly key: string; readonly file: ParsedFile }[],
  approvals: readonly ParsedFile[],
): TenantDraft {
  const root = tenant === undefined ? undefined : rootOf(tenant);
  const connections = entries(child(root, "connections"));
  return {
    key,
    ...(tenant === undefined ? {} : { tenant }),
    servicesUnread: services === "unread",
    customers: customers.map((customer) => draftCustomer(customer.key, rootOf(customer.file))),
    approvals: approvals.map(rootOf),
    products: new Map(typeof services === "string" ? [] : entries(child(rootOf(services), "products"))),
    programs: new Map(entries(child(root, "programs"))),
    connections: new Map(connections.map(([name, place]) => [name, textOf(child(place, "system"))])),
  };
}

function draftCustomer(key: string, root: Place): CustomerDraft {
  const contracts = contractsOf(root);
  const lines = contracts
    .flatMap((contract) => items(child(contract, "lines")))
    .map((place): LineDraft => ({ place, product: textOf(child(place, "product")) ?? "this line" }));
  return { key, root, contracts, contractsByKey: contractsByKey(contracts), lines };
}

/** Runs a rule on each tenant. */
export function inEachTenant(rule: (tenant: TenantDraft) => RuleFinding[]): CrossFileRule {
  return (draft) => draft.tenants.flatMap(rule);
}

/** Runs a rule on each customer. */
export function inEachCustomer(rule: (customer: CustomerDraft, tenant: TenantDraft) => RuleFinding[]): CrossFileRule {
  return inEachTenant((tenant) => told(tenant.customers, (customer) => rule(customer, tenant)));
}

/** As `flatMap`, where nearly every item has nothing to tell: a workspace has thousands of each, and dozens of rules. */
function told<Item>(items: readonly Item[], rule: (item: Item) => RuleFinding[]): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const item of items) for (const finding of rule(item)) findings.push(finding);
  return findings;
}

/** Runs a rule on each contract of each customer. */
export function inEachContract(
  rule: (contract: Place, customer: CustomerDraft, tenant: TenantDraft) => RuleFinding[],
): CrossFileRule {
  return inEachCustomer((customer, tenant) => told(customer.contracts, (contract) => rule(contract, customer, tenant)));
}

/** Runs a rule on what each contract says of each product. */
export function inEachLine(rule: (line: Place, product: string) => RuleFinding[]): CrossFileRule {
  return inEachCustomer(({ lines }) => told(lines, ({ place, product }) => rule(place, product)));
}

export function contractsOf(customer: Place): Place[] {
  return items(child(customer, "contracts"));
}

export function contractsByKey(contracts: readonly Place[]): Contracts {
  return new Map(contracts.map((contract) => [keyOf(contract), contract]));
}

/** The key of a contract, or what stands in for it in a message. */
export function keyOf(contract: Place): string {
  return textOf(child(contract, "key")) ?? "this contract";
}
