/** What earlier runs recorded, against what the files and a plan still know of: what left the files, what was not compared. Pure. */
import type { Day, Decimal, Origin, Segments } from "./model.ts";
import { multiply } from "./money.ts";
import type { CustomerPlan, TenantPlan } from "./plan.ts";
import { at } from "./segments.ts";
import type { Stood } from "./stood.ts";
import type { Tenant } from "./workspace.ts";

/** The part of the state that drift is judged by. */
export interface Ledger {
  readonly ids: Readonly<Record<string, { readonly system: string; readonly id: string }>>;
  readonly lastApplied: Readonly<Record<string, LastLeft>>;
}

/** What a record was left at: as it was applied, or, with `stood`, as it was found right on that record. */
export interface LastLeft {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly run: string;
  readonly stood?: Stood;
}

/** A line that runs wrote and no file speaks of any more. It bills on as it stands, and nobody keeps it right. */
export interface Orphaned {
  readonly key: string;
  /** The customer's key in the YAML, as it was. */
  readonly customer: string;
  /** What left: the customer's file, the contract in it, or the product. */
  readonly left: "customer" | "contract" | "product";
  readonly system: string;
  readonly remoteId: string;
  /** What it was last left at, for today; what stands there now was not read. */
  readonly quantity: number;
  readonly unitPrice?: Decimal;
  /** Of a period of its contract. */
  readonly amount?: Decimal;
  readonly at: string;
  readonly run: string;
}

/** What was applied once and could not be compared now. */
export interface Unread {
  /** What people call it: the tenant, the customer, or customer and line. */
  readonly what: string;
  readonly why: string;
  readonly fix?: string;
  readonly origin?: Origin;
  /** How many records it is about. */
  readonly records: number;
}

/** `tenant/customer/contract/line` taken apart; undefined for another kind of key. A line of a price vintage ends in `@…`. */
function lineKey(key: string): { customer: string; contract: string; product: string } | undefined {
  const [, customer, contract, ...rest] = key.split("/");
  if (customer === undefined || contract === undefined || rest.length === 0) return undefined;
  return { customer, contract, product: rest.join("/").split("@")[0] ?? "" };
}

/** Lines that were left billing something, and stand in no file any more. */
export function orphanedFrom(tenant: Tenant, ledger: Ledger, today: Day): readonly Orphaned[] {
  const customers = new Map(tenant.customers.map((customer) => [customer.key, customer]));
  const products = new Set(tenant.products.map(({ key }) => key));
  return Object.entries(ledger.lastApplied).flatMap(([key, { fields, at: when, run }]): Orphaned[] => {
    const line = lineKey(key);
    const id = ledger.ids[key];
    if (line === undefined || id === undefined || !Array.isArray(fields.segments)) return [];
    const customer = customers.get(line.customer);
    const hasContract = customer?.contracts.some((contract) => contract.key === line.contract) === true;
    if (hasContract && products.has(line.product)) return [];
    const { quantity, unitPrice } = at(fields.segments as Segments, today);
    if (quantity === 0) return [];
    return [
      {
        key,
        customer: line.customer,
        left: customer === undefined ? "customer" : hasContract ? "product" : "contract",
        system: id.system,
        remoteId: id.id,
        quantity,
        ...(unitPrice === undefined ? {} : { unitPrice, amount: multiply(unitPrice, quantity) }),
        at: when,
        run,
      },
    ];
  });
}

/** Statuses of customers that were not compared. One that is switched off is so by its file. */
const NOT_READ: ReadonlySet<CustomerPlan["status"]> = new Set(["failed", "unsupported"]);

/**
 * What could not be compared, and how many records were. `planned`: undefined where the tenant could not be planned.
 */
export function notCompared(
  tenant: Tenant,
  ledger: Ledger,
  planned: TenantPlan | undefined,
  { only, orphaned }: { readonly only: string | undefined; readonly orphaned: readonly Orphaned[] },
): { readonly unread: readonly Unread[]; readonly compared: number } {
  const gone = new Set(orphaned.map(({ key }) => key));
  const prefix = only === undefined ? `${tenant.name}/` : `${tenant.name}/${only}/`;
  const applied = Object.keys(ledger.lastApplied).filter((key) => key.startsWith(prefix) && !gone.has(key));
  if (planned === undefined) {
    const why = "Nothing of it could be read or planned; see the findings.";
    return { unread: [{ what: tenant.name, why, origin: tenant.origin, records: applied.length }], compared: 0 };
  }
  const below = countBelow(applied);
  const unread: Unread[] = [];
  let off = 0;
  for (const customer of planned.customers) {
    const records = below.get(`${tenant.name}/${customer.key}`) ?? 0;
    if (customer.status === "disabled") off += records;
    else if (records > 0) unread.push(...unreadOf(customer, records, below));
  }
  const missed = unread.reduce((sum, { records }) => sum + records, 0);
  return { unread, compared: applied.length - off - missed };
}

function unreadOf(customer: CustomerPlan, records: number, below: ReadonlyMap<string, number>): readonly Unread[] {
  const { name, status, because, blocked } = customer;
  if (NOT_READ.has(status))
    return [
      {
        what: name,
        why: because?.text ?? "It could not be planned.",
        origin: because?.origin ?? customer.origin,
        records,
      },
    ];
  return blocked.flatMap(({ key, title, reason, fix }): Unread[] => {
    // A contract that is blocked keeps all its lines from being compared.
    const count = below.get(key) ?? 0;
    if (count === 0) return [];
    const origin = reason.origin === undefined ? {} : { origin: reason.origin };
    return [{ what: `${name}, ${title}`, why: reason.text, fix, ...origin, records: count }];
  });
}

/** How many of the keys each of them, and each key above one, stands for. */
function countBelow(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys)
    for (let end = key.indexOf("/"); ; end = key.indexOf("/", end + 1)) {
      const above = end === -1 ? key : key.slice(0, end);
      counts.set(above, (counts.get(above) ?? 0) + 1);
      if (end === -1) break;
    }
  return counts;
}
