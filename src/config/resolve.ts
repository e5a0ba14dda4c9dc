/** Checked files → the workspace: defaults applied, references followed, words turned into values. */
import type { Origin } from "../core/model.ts";
import type {
  Connection,
  Customer,
  Ignore,
  Policies,
  Product,
  Program,
  RetailRule,
  Tenant,
} from "../core/workspace.ts";
import type {
  CustomerFile,
  IgnoredProduct,
  Product as ProductEntry,
  Program as ProgramEntry,
  RetailRule as RetailEntry,
  ServicesFile,
  TenantFile,
} from "../generated/types.ts";
import { daysIn, percentIn } from "./durations.ts";
import type { ParsedFile, Path } from "./parse.ts";
import { resolveContracts } from "./resolve-contract.ts";
import { resolveApproval, resolveCustomerGuardrails, resolveFreezes, resolveGuardrails } from "./resolve-limits.ts";
import { resolveNotify } from "./resolve-notify.ts";

const defaultPolicies: Policies = {
  pricingStrategy: "cost-and-retail",
  decreases: "next-period",
  onMissing: "zero",
  catchUp: "manual",
  status: "follow",
  allowBackBilling: false,
};

/** Days in which the invoice of a billing period that ended is due, where the program does not say. */
const staleAfter = 10;

export const defaultBranch = "concordat-audit";

/** The parsed files of a tenant, each free of errors. `folder` is absolute. */
export interface TenantFiles {
  readonly folder: string;
  readonly tenant: ParsedFile;
  readonly services?: ParsedFile;
  readonly customers: readonly { readonly key: string; readonly file: ParsedFile }[];
  readonly approvals: readonly ParsedFile[];
}

export function resolveTenant(files: TenantFiles, workspace: ParsedFile): Tenant {
  const { tenant, services } = files;
  const entry = tenant.value as TenantFile;
  const programs = Object.entries(entry.programs ?? {}).flatMap(([key, program]) =>
    program === undefined ? [] : [resolveProgram(key, program, tenant.originOf(["programs", key], "key"))],
  );
  const products = services === undefined ? {} : (services.value as ServicesFile).products;
  const connections = Object.entries(entry.connections).flatMap(([key, connection]): [string, Connection][] => {
    if (connection === undefined) return [];
    const { system, ...settings } = connection;
    const origin = tenant.originOf(["connections", key], "key");
    return [[key, { key, system, settings, folder: files.folder, origin }]];
  });
  const notify = resolveNotify(tenant, files.folder);
  return {
    name: entry.name,
    timezone: entry.timezone,
    currency: entry.currency,
    connections: Object.fromEntries(connections),
    programs,
    products: Object.entries(products).flatMap(([key, product]) =>
      product === undefined || services === undefined ? [] : [resolveProduct(key, product, services)],
    ),
    customers: files.customers.map(({ key, file }) => resolveCustomer(key, file, programs)),
    guardrails: resolveGuardrails([workspace, tenant]),
    freeze: [workspace, tenant].flatMap(resolveFreezes),
    approvals: files.approvals.map(resolveApproval),
    ...(notify === undefined ? {} : { notify }),
    origin: tenant.originOf(["name"]),
  };
}

function resolveProgram(key: string, entry: ProgramEntry, origin: Origin): Program {
  return {
    key,
    from: entry.from,
    to: entry.to,
    enabled: entry.enabled ?? true,
    basis: entry.basis ?? "invoices",
    products: entry.products ?? "in-use",
    staleAfter: entry.staleAfter === undefined ? staleAfter : daysIn(entry.staleAfter),
    azure: entry.azure ?? false,
    billingCode: entry.billingCode,
    ...(entry.vendor === undefined ? {} : { vendor: entry.vendor }),
    servicePrefix: entry.servicePrefix ?? "PC_",
    notify: entry.notify ?? [],
    policies: overridePolicies(defaultPolicies, entry),
    origin,
  };
}

/** What `stated` leaves out stays as it is in `base`. */
export function overridePolicies(base: Policies, stated: Partial<Policies>): Policies {
  return {
    pricingStrategy: stated.pricingStrategy ?? base.pricingStrategy,
    decreases: stated.decreases ?? base.decreases,
    onMissing: stated.onMissing ?? base.onMissing,
    catchUp: stated.catchUp ?? base.catchUp,
    status: stated.status ?? base.status,
    allowBackBilling: stated.allowBackBilling ?? base.allowBackBilling,
  };
}

function resolveProduct(key: string, entry: ProductEntry, file: ParsedFile): Product {
  const at: Path = ["products", key];
  const { program, ids, term, plan } = entry.vendor;
  const places = ids.map((id, index): [string, Origin] => [
    id.toUpperCase(),
    file.originOf([...at, "vendor", "ids", index]),
  ]);
  return {
    key,
    title: entry.title,
    program,
    ids: places.map(([id]) => id),
    idOrigins: Object.fromEntries(places),
    ...(term === undefined ? {} : { term }),
    ...(plan === undefined ? {} : { plan }),
    usage: entry.usage ?? false,
    service: Object.fromEntries(
      Object.entries(entry.service ?? {}).flatMap(([connection, id]) => (id === undefined ? [] : [[connection, id]])),
    ),
    ...(entry.retail === undefined
      ? {}
      : { retail: resolveRetail(entry.retail, file.originOf([...at, "retail"], "key")) }),
    ...(entry.ignore === undefined
      ? {}
      : { ignore: resolveIgnore(entry.ignore, file.originOf([...at, "ignore"], "key")) }),
    origin: file.originOf(at, "key"),
  };
}

/** A rule that names no source of the price, only how to round it, means the price sheet. */
function resolveRetail(entry: RetailEntry, origin: Origin): RetailRule {
  const { fixed, markup, discount, round } = entry;
  const rounding = round === undefined ? {} : { round };
  if (fixed !== undefined) return { fixed, ...rounding, origin };
  if (markup !== undefined) return { markup: percentIn(markup), ...rounding, origin };
  if (discount !== undefined) return { discount: percentIn(discount), ...rounding, origin };
  return { sheet: true, ...rounding, origin };
}

export function resolveIgnore({ reason, until }: IgnoredProduct, origin: Origin): Ignore {
  return { reason, ...(until === undefined ? {} : { until }), origin };
}

function resolveCustomer(key: string, file: ParsedFile, programs: readonly Program[]): Customer {
  const entry = file.value as CustomerFile;
  const policiesOf = (names: readonly string[]) =>
    programs.find((program) => program.key === names[0])?.policies ?? defaultPolicies;
  return {
    key,
    name: entry.name,
    enabled: entry.enabled ?? true,
    account: { in: entry.account.in, id: entry.account.id, origin: file.originOf(["account"], "key") },
    vendors: (entry.vendors ?? []).map(({ from, id, domain }, index) => ({
      from,
      id: id.toLowerCase(),
      ...(domain === undefined ? {} : { domain }),
      origin: file.originOf(["vendors", index]),
    })),
    ...(entry.hold === undefined ? {} : { hold: { ...entry.hold, origin: file.originOf(["hold"], "key") } }),
    ...(entry.guardrails === undefined ? {} : { guardrails: resolveCustomerGuardrails(entry.guardrails, file) }),
    contracts: resolveContracts(file, policiesOf),
    origin: file.originOf(["name"]),
  };
}
