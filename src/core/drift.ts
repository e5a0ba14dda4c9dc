/**
 * Drift: what people changed in a system since the last apply. Each field three ways: what is declared now, what was last
 * applied, what stands there. Pure.
 *
 *   live = last applied, declared another    the files or the vendor moved; an ordinary change, and not drift
 *   live ≠ last applied, declared another    somebody moved it by hand: drift
 *   live ≠ last applied, live = declared     somebody moved it to what is wanted; nothing is left to do
 *
 * What was never applied has nothing to be compared with: the plan shows how it differs from what is declared.
 */
import { type Ledger, notCompared, type Orphaned, orphanedFrom, type Unread } from "./drift-ledger.ts";
import type { Day, Decimal, Finding, Kind, Origin, Segment, Segments } from "./model.ts";
import { negate, sameAmount } from "./money.ts";
import { sameValue } from "./moved.ts";
import type {
  Change,
  ContractView,
  CustomerPlan,
  CustomerStatus,
  FieldChange,
  Plan,
  PriceAndCost,
  ReadReport,
  Reason,
  TenantPlan,
  Version,
} from "./plan.ts";
import type { Frozen } from "./plan-limits.ts";
import { at } from "./segments.ts";
import type { Tenant } from "./workspace.ts";

type Value = FieldChange["before"];

/** One field three ways. `live` is null where the record, or the value, is not there. */
export interface DriftedField {
  readonly path: string;
  readonly declared: Value;
  readonly applied: Value;
  readonly live: Value;
}

/** A run that wrote a record: its name, and the instant. */
export interface AppliedBy {
  readonly run: string;
  readonly at: string;
}

/** A record that stands otherwise than it was left. */
export interface Drifted {
  readonly key: string;
  readonly title: string;
  readonly kind: Kind;
  readonly connection: string;
  readonly system: string;
  readonly remoteId?: string;
  /** True where somebody deleted it. */
  readonly gone: boolean;
  /** The day from which it stands otherwise, as far as that day can be written. */
  readonly day: Day;
  readonly fields: readonly DriftedField[];
  /** What it makes a month beside what is declared; left out where that is not known. */
  readonly monthly?: PriceAndCost;
  readonly applied: AppliedBy;
  /** Why it is declared as it is, and who moved it where the system tells. */
  readonly reason: Reason;
}

export interface CustomerDrift {
  readonly key: string;
  readonly name: string;
  readonly account: CustomerPlan["account"];
  readonly vendors: CustomerPlan["vendors"];
  /** Whether apply puts it back: it does where this is `planned`. */
  readonly status: CustomerStatus;
  readonly because?: Reason;
  readonly contracts: readonly ContractView[];
  readonly drifted: readonly Drifted[];
  readonly origin: Origin;
}

export interface TenantDrift {
  readonly tenant: string;
  readonly timezone: string;
  readonly currency: string;
  readonly reads: readonly ReadReport[];
  readonly freeze?: Frozen;
  /** The newest run that wrote anything of it, or found it right. */
  readonly lastApply?: AppliedBy;
  /** Customers with drift. */
  readonly customers: readonly CustomerDrift[];
  /** Of the catalogue. */
  readonly services: readonly Drifted[];
  /** Records that were compared with what was last applied. */
  readonly compared: number;
  readonly orphaned: readonly Orphaned[];
  /** What was applied once and could not be compared: that nothing is told of it does not mean that it stands. */
  readonly unread: readonly Unread[];
}

export interface DriftReport {
  readonly kind: "drift";
  readonly formatVersion: 1;
  readonly tool: Plan["tool"];
  readonly workspace: Plan["workspace"];
  readonly asOf: Day;
  readonly createdAt: string;
  readonly scope: Plan["scope"];
  readonly tenants: readonly TenantDrift[];
  /** Mistakes of the files, and what could not be read. */
  readonly findings: readonly Finding[];
}

/** A tenant of the files that was asked for, with what earlier runs recorded of it. */
export interface DriftInput {
  readonly tenant: Tenant;
  readonly ledger: Ledger;
}

/** `tenants`: all that were asked for; those that the plan lacks could not be read. */
export function driftOf(plan: Plan, tenants: readonly DriftInput[]): DriftReport {
  const planned = new Map(plan.tenants.map((one) => [one.tenant, one]));
  const { customer: only } = plan.scope;
  return {
    kind: "drift",
    formatVersion: 1,
    tool: plan.tool,
    workspace: plan.workspace,
    asOf: plan.asOf,
    createdAt: plan.createdAt,
    scope: plan.scope,
    tenants: tenants.map((input) => driftOfTenant(input, planned.get(input.tenant.name), plan.asOf, only)),
    findings: plan.findings,
  };
}

function driftOfTenant(
  { tenant, ledger }: DriftInput,
  planned: TenantPlan | undefined,
  asOf: Day,
  only: string | undefined,
): TenantDrift {
  const services = planned === undefined || only !== undefined ? [] : driftIn(planned.services, ledger);
  const customers = (planned?.customers ?? []).flatMap((customer): CustomerDrift[] => {
    const drifted = driftIn(customer.changes, ledger);
    return drifted.length === 0 ? [] : [{ ...headOf(customer), drifted }];
  });
  const orphaned = orphanedFrom(tenant, ledger, asOf).filter(({ customer }) => only === undefined || customer === only);
  const { unread, compared } = notCompared(tenant, ledger, planned, { only, orphaned });
  const last = Object.values(ledger.lastApplied).reduce<AppliedBy | undefined>(
    (newest, { run, at: when }) => (newest === undefined || newest.at < when ? { run, at: when } : newest),
    undefined,
  );
  return {
    tenant: tenant.name,
    timezone: tenant.timezone,
    currency: tenant.currency,
    reads: planned?.reads ?? [],
    ...(planned?.freeze === undefined ? {} : { freeze: planned.freeze }),
    ...(last === undefined ? {} : { lastApply: last }),
    customers,
    services,
    compared,
    orphaned,
    unread,
  };
}

function headOf(customer: CustomerPlan): Omit<CustomerDrift, "drifted"> {
  const { key, name, account, vendors, status, because, contracts, origin } = customer;
  return { key, name, account, vendors, status, ...(because === undefined ? {} : { because }), contracts, origin };
}

/** What of a list of changes undoes somebody's work. The changes of a line stand in the order of their days. */
function driftIn(changes: readonly Change[], ledger: Ledger): readonly Drifted[] {
  const found: Drifted[] = [];
  /** Of each line: what stands before its first change, and what of it was told already. */
  const lines = new Map<string, { readonly live: Version; told: string }>();
  for (const change of changes) {
    const last = ledger.lastApplied[change.key];
    const known = ledger.ids[change.key];
    if (last === undefined) continue;
    const { stood } = last;
    // Another record stands for the key by now: what was left was left on the one before.
    const record = stood?.line ?? known?.id;
    if (change.remoteId !== undefined && record !== undefined && record !== change.remoteId) continue;
    if (stood !== undefined && change.values.contract !== stood.contract) continue;
    const line = lines.get(change.key) ?? { live: change.base, told: "" };
    lines.set(change.key, line);
    const fields = fieldsOf(change, line.live, last.fields);
    // A later step of the line undoes the same once more.
    const told = JSON.stringify(fields.map(({ path, applied, live }) => [path, applied, live]));
    if (fields.length === 0 || told === line.told) continue;
    line.told = told;
    found.push({
      key: change.key,
      title: change.title,
      kind: change.kind,
      connection: change.connection,
      system: change.system,
      ...(change.remoteId === undefined ? {} : { remoteId: change.remoteId }),
      gone: line.live.kind === "absent",
      day: change.effective,
      fields,
      ...(change.monthly === undefined
        ? {}
        : { monthly: { price: negate(change.monthly.price), cost: negate(change.monthly.cost) } }),
      applied: { run: last.run, at: last.at },
      reason: change.reason,
    });
  }
  return found;
}

function fieldsOf(change: Change, live: Version, applied: Readonly<Record<string, unknown>>): readonly DriftedField[] {
  if (change.target.kind !== "line") return fieldsOfRecord(change, live, applied);
  const { segments, openFrom } = applied;
  if (!Array.isArray(segments) || (typeof openFrom === "string" && change.effective < openFrom)) return [];
  const left = at(segments as Segments, change.effective);
  const stands = live.kind === "line" ? at(live.segments, change.effective) : undefined;
  return fieldsOfLine(at(change.target.segments, change.effective), left, stands);
}

/** An amount that one side does not state is not compared; at 0 units there is none (decision 16). */
function fieldsOfLine(declared: Segment, applied: Segment, live: Segment | undefined): readonly DriftedField[] {
  const fields: DriftedField[] = [];
  const stands = live?.quantity ?? 0;
  if (stands !== applied.quantity && stands !== declared.quantity)
    fields.push({
      path: "quantity",
      declared: declared.quantity,
      applied: applied.quantity,
      live: live === undefined ? null : stands,
    });
  if (live === undefined || stands === 0 || applied.quantity === 0) return fields;
  for (const path of ["unitPrice", "unitCost"] as const) {
    const [wanted, left, now]: (Decimal | undefined)[] = [declared[path], applied[path], live[path]];
    if (wanted === undefined || left === undefined || now === undefined) continue;
    if (!sameAmount(now, left) && !sameAmount(now, wanted))
      fields.push({ path, declared: wanted, applied: left, live: now });
  }
  return fields;
}

function fieldsOfRecord(
  change: Change,
  live: Version,
  applied: Readonly<Record<string, unknown>>,
): readonly DriftedField[] {
  if (change.target.kind !== "fields") return [];
  const { fields: wanted } = change.target;
  return change.fields.flatMap(({ path }): DriftedField[] => {
    const left = applied[path] as Value | undefined;
    const now = live.kind === "fields" ? (live.fields[path] ?? null) : null;
    const declared = wanted[path] ?? null;
    if (left === undefined || sameValue(now, left) || sameValue(now, declared)) return [];
    return [{ path, declared, applied: left, live: now }];
  });
}

/** Whether anything drifted. */
export function hasDrift({ customers, services }: Pick<TenantDrift, "customers" | "services">): boolean {
  return customers.length + services.length > 0;
}

/** All that drifted of a tenant, the catalogue's first. */
export function driftedOf({ customers, services }: Pick<TenantDrift, "customers" | "services">): readonly Drifted[] {
  return [...services, ...customers.flatMap(({ drifted }) => drifted)];
}
