/** A tenant's plan, and the plan of all tenants: assembled, guarded, digested. Pure. */
import type { Billing } from "./charges.ts";
import type { DesiredService, TenantWish } from "./desired.ts";
import { canonicalJson, changeId, fingerprint, sha256 } from "./fingerprint.ts";
import { guard } from "./guard.ts";
import type { Memory } from "./memory.ts";
import type { Day, Finding } from "./model.ts";
import { canonical, sameAmount } from "./money.ts";
import type { Observation, ObservedService } from "./observed.ts";
import type {
  ApiBudget,
  Change,
  CustomerPlan,
  FieldChange,
  Plan,
  PlanResult,
  ReadReport,
  TenantPlan,
  Version,
} from "./plan.ts";
import { planCustomer, type TargetFacts } from "./plan-customer.ts";
import type { Tenant } from "./workspace.ts";

export interface TenantInput {
  readonly tenant: Tenant;
  readonly today: Day;
  readonly wish: TenantWish;
  readonly memory: Memory;
  readonly targets: ReadonlyMap<string, TargetFacts>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly billings: ReadonlyMap<string, Billing>;
  readonly reads: readonly ReadReport[];
  /** Requests that applying changes will take, by connection. */
  readonly predict: (connection: string, changes: readonly Change[]) => number;
}

/** Requests a minute that a run can count on; Autotask slows callers down from half its hourly limit on. */
const REQUESTS_A_MINUTE = 60;

export function planTenant(input: TenantInput): TenantPlan {
  const { tenant, wish } = input;
  const services = new Map(
    [...input.observations].map(([connection, observation]) => [
      connection,
      new Map(observation.services.map((service) => [service.id, service])),
    ]),
  );
  const findings: Finding[] = [...wish.findings];
  const changes: Change[] = [];
  const newServices = new Map<string, { id: string; unitPrice?: string; unitCost?: string }>();
  for (const service of wish.services) {
    const target = input.targets.get(service.connection);
    if (target === undefined) continue;
    const change = serviceChange(
      service,
      services.get(service.connection)?.get(service.remoteId ?? ""),
      target,
      input.today,
    );
    if (change === undefined) continue;
    const refusals = target.accept({
      kind: "service",
      name: service.name,
      unitPrice: service.unitPrice ?? "0.00",
      unitCost: service.unitCost ?? "0.00",
    });
    findings.push(
      ...refusals.map((finding) => ({
        ...finding,
        ...(service.reason.origin === undefined ? {} : { origin: service.reason.origin }),
      })),
    );
    if (refusals.some((finding) => finding.severity === "error")) continue;
    changes.push(change);
    if (service.remoteId === undefined)
      newServices.set(service.key, {
        id: change.id,
        ...(service.unitPrice === undefined ? {} : { unitPrice: service.unitPrice }),
        ...(service.unitCost === undefined ? {} : { unitCost: service.unitCost }),
      });
  }
  const billingCodes = new Map(
    tenant.products.map((product) => [
      `${tenant.name}/services/${product.key}`,
      tenant.programs.find((program) => program.key === product.program)?.billingCode ?? "",
    ]),
  );
  const customers = wish.customers.map((customer) =>
    planCustomer(customer, {
      tenant: tenant.name,
      today: input.today,
      currency: tenant.currency,
      memory: input.memory,
      targets: input.targets,
      observations: input.observations,
      services,
      newServices,
      billingCodes,
    }),
  );
  const refusals = guard(customers, tenant.guardrails, tenant.currency);
  const refused = new Set(refusals.flatMap((refusal) => refusal.customers));
  const guarded = customers.map((customer): CustomerPlan => {
    if (!refused.has(customer.key)) return customer;
    const texts = refusals
      .filter((refusal) => refusal.customers.includes(customer.key))
      .map((refusal) => refusal.message);
    return {
      ...customer,
      status: "refused",
      because: {
        rule: "guardrail",
        text: `${texts.join("; ")}.`,
        ...(tenant.guardrails.origin === undefined ? {} : { origin: tenant.guardrails.origin }),
      },
    };
  });
  const plan: Omit<TenantPlan, "api"> = {
    tenant: tenant.name,
    timezone: tenant.timezone,
    currency: tenant.currency,
    reads: input.reads,
    services: neededServices(changes, guarded),
    customers: guarded,
    findings,
    refusals,
  };
  const due = dueChanges(plan);
  return {
    ...plan,
    api: [...input.observations].map(([connection, observation]) => budgetOf(connection, observation, input, due)),
  };
}

/** Services are made only for lines that will be written; price updates stand on their own. */
function neededServices(services: readonly Change[], customers: readonly CustomerPlan[]): readonly Change[] {
  const needed = new Set(
    customers
      .filter((customer) => customer.status === "planned")
      .flatMap((customer) => customer.changes.flatMap((change) => change.dependsOn)),
  );
  return services.filter((change) => change.action !== "create" || needed.has(change.id));
}

function budgetOf(
  connection: string,
  observation: Observation,
  input: TenantInput,
  changes: readonly Change[],
): ApiBudget {
  const due = changes.filter((change) => change.connection === connection);
  const predictedRequests = input.predict(connection, due);
  return {
    connection,
    system: input.targets.get(connection)?.system ?? connection,
    predictedRequests,
    minutes: predictedRequests / REQUESTS_A_MINUTE,
    ...(observation.limits === undefined
      ? {}
      : { hourlyLimit: observation.limits.hourly, usedThisHour: observation.limits.used }),
  };
}

function serviceChange(
  service: DesiredService,
  observed: ObservedService | undefined,
  target: TargetFacts,
  today: Day,
): Change | undefined {
  const frame = {
    connection: service.connection,
    system: target.system,
    kind: "service" as const,
    key: service.key,
    title: service.title,
    effective: today,
    reason: service.reason,
    dependsOn: [],
  };
  if (observed === undefined) {
    const values = {
      name: service.name,
      unitPrice: canonical(service.unitPrice ?? "0"),
      unitCost: canonical(service.unitCost ?? "0"),
      billingCode: service.billingCode,
      vendor: service.vendor,
      months: service.months,
      marker: service.marker,
      sku: service.sku,
      description: service.description,
    };
    const after: Version = { kind: "fields", fields: values };
    return {
      ...frame,
      id: changeId("service", service.key, "create", ""),
      action: "create",
      fields: [
        { path: "name", before: null, after: service.name },
        { path: "unitPrice", before: null, after: values.unitPrice },
        { path: "unitCost", before: null, after: values.unitCost },
      ],
      values,
      base: { kind: "absent" },
      target: after,
      mover: service.recreate ? "person" : "vendor",
      flags: service.recreate ? ["recreate", "irreversible"] : ["irreversible"],
      fingerprint: fingerprint({ key: service.key }, { kind: "absent" }, after),
    };
  }
  const fields: FieldChange[] = [];
  for (const path of ["unitPrice", "unitCost"] as const) {
    const wanted = service[path];
    if (wanted !== undefined && !sameAmount(observed[path], wanted))
      fields.push({ path, before: canonical(observed[path]), after: canonical(wanted) });
  }
  if (fields.length === 0) return undefined;
  const base: Version = {
    kind: "fields",
    fields: Object.fromEntries(fields.map((field) => [field.path, field.before])),
  };
  const after: Version = {
    kind: "fields",
    fields: Object.fromEntries(fields.map((field) => [field.path, field.after])),
  };
  return {
    ...frame,
    id: changeId("service", service.key, "update", ""),
    action: "update",
    remoteId: observed.id,
    fields,
    values: { name: observed.name },
    base,
    target: after,
    mover: "vendor",
    flags: [],
    fingerprint: fingerprint({ key: service.key, remoteId: observed.id }, base, after),
  };
}

export interface PlanInput {
  readonly version: string;
  readonly workspace: Plan["workspace"];
  readonly asOf: Day;
  readonly createdAt: string;
  readonly scope: Plan["scope"];
  readonly tenants: readonly TenantPlan[];
  readonly findings: readonly Finding[];
}

export function makePlan(input: PlanInput): Plan {
  const body = {
    formatVersion: 1 as const,
    tool: { name: "concordat" as const, version: input.version },
    workspace: input.workspace,
    asOf: input.asOf,
    createdAt: input.createdAt,
    scope: input.scope,
    tenants: input.tenants,
    findings: input.findings,
    result: resultOf(input.tenants, input.findings),
  };
  return { ...body, digest: digestOf(body) };
}

/** Everything but the moments at which things were read: the same plan has the same digest. */
export function digestOf(plan: Omit<Plan, "digest">): string {
  const { createdAt: _createdAt, ...rest } = plan;
  const tenants = rest.tenants.map(({ reads: _reads, api: _api, ...tenant }) => tenant);
  return sha256(canonicalJson({ ...rest, tenants }));
}

/** Changes that apply would make now: not those of customers on hold, refused or not read. */
export function dueChanges(tenant: Pick<TenantPlan, "services" | "customers">): readonly Change[] {
  const customers = tenant.customers.filter((customer) => customer.status === "planned");
  const due = customers.flatMap((customer) => customer.changes);
  const needed = new Set(due.flatMap((change) => change.dependsOn));
  return [...tenant.services.filter((change) => change.action !== "create" || needed.has(change.id)), ...due];
}

function hasError({ findings }: CustomerPlan): boolean {
  return findings.some((finding) => finding.severity === "error");
}

function resultOf(tenants: readonly TenantPlan[], findings: readonly Finding[]): PlanResult {
  const customers = tenants.flatMap((tenant) => tenant.customers);
  if (
    findings.some((finding) => finding.severity === "error") ||
    customers.some((customer) => customer.status === "failed")
  )
    return "failed";
  const blocked =
    customers.some((customer) => customer.status === "refused" || customer.blocked.length > 0 || hasError(customer)) ||
    tenants.some((tenant) => tenant.findings.some((finding) => finding.severity === "error"));
  if (blocked) return "blocked";
  return tenants.some((tenant) => dueChanges(tenant).length > 0) ? "changes" : "no-changes";
}
