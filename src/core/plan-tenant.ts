/** A tenant's plan, and the plan of all tenants: assembled, guarded, digested. Pure. */
import type { Billing } from "./charges.ts";
import type { CustomerWish, DesiredLine, TenantWish } from "./desired.ts";
import { digestJson } from "./fingerprint.ts";
import { judge } from "./judge.ts";
import type { Memory } from "./memory.ts";
import type { Day, Finding } from "./model.ts";
import type { Observation } from "./observed.ts";
import { indexOf } from "./observed-index.ts";
import type { ApiBudget, Change, CustomerPlan, Plan, PlanResult, ReadReport, TenantPlan } from "./plan.ts";
import { planCustomer, type TargetFacts } from "./plan-customer.ts";
import { refusedServices } from "./plan-limits.ts";
import { serviceChange } from "./plan-service.ts";
import { at } from "./segments.ts";
import { type Carried, countCarried, overdueInvoices, vendorDataOf } from "./vendor-data.ts";
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

/** Requests a minute that a run can count on; some systems slow callers down from half their hourly limit on. */
const REQUESTS_A_MINUTE = 60;

export function planTenant(input: TenantInput): TenantPlan {
  const { tenant, wish } = input;
  const billingCodes = new Map(
    tenant.products.flatMap((product) => {
      const code = tenant.programs.find((program) => program.key === product.program)?.billingCode ?? "";
      // In a PSA beside the program's own the connection stands in a service's key.
      const places = ["", ...Object.keys(tenant.connections).map((connection) => `${connection}/`)];
      return places.map((place) => [`${tenant.name}/services/${place}${product.key}`, code] as const);
    }),
  );
  const newServices = new Map<string, { id: string; unitPrice?: string; unitCost?: string }>();
  const context = {
    tenant: tenant.name,
    today: input.today,
    currency: tenant.currency,
    memory: input.memory,
    targets: input.targets,
    observations: input.observations,
    newServices,
    billingCodes,
    products: new Map(tenant.products.map(({ key, origin }) => [key, origin])),
  };
  // Who needs a service that is not there waits for the catalogue, which is known once every customer was seen.
  const waiting: { readonly place: number; readonly wish: CustomerWish }[] = [];
  const plans: (CustomerPlan | undefined)[] = [];
  const carried: Carried = new Map();
  for (const one of wish.customers) {
    countCarried(carried, one, input.today);
    const waits = one.lines.some((line) => !hasService(line, input.observations));
    if (waits) waiting.push({ place: plans.length, wish: one });
    plans.push(waits ? undefined : planCustomer(one, context));
  }
  const catalogue = wish.catalogue();
  const findings: Finding[] = [...catalogue.findings];
  const changes: Change[] = [];
  for (const service of catalogue.services) {
    const target = input.targets.get(service.connection);
    if (target === undefined) continue;
    const observation = input.observations.get(service.connection);
    const observed = observation && indexOf(observation).services.get(service.remoteId ?? "");
    const change = serviceChange(service, observed, target, input.today, input.memory);
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
  for (const { place, wish: one } of waiting)
    plans[place] = planCustomer(withoutService(one, catalogue.problems, input), context);
  const customers = plans.filter((plan) => plan !== undefined);
  const titles = new Map(input.reads.map(({ connection, title }) => [connection, title]));
  const vendorData = vendorDataOf(tenant, input.billings, titles);
  findings.push(...overdueInvoices(tenant, vendorData, carried, input.today));
  const plan = judge(
    {
      tenant: tenant.name,
      timezone: tenant.timezone,
      currency: tenant.currency,
      reads: input.reads,
      ...(vendorData.length === 0 ? {} : { vendorData }),
      services: changes,
      customers,
      findings,
      refusals: [],
      api: [],
    },
    tenant,
    input.today,
  );
  const due = dueChanges(plan);
  return {
    ...plan,
    api: [...input.observations].map(([connection, observation]) => budgetOf(connection, observation, input, due)),
  };
}

function hasService(line: DesiredLine, observations: TenantInput["observations"]): boolean {
  const observation = observations.get(line.connection);
  return observation !== undefined && indexOf(observation).services.has(line.serviceId ?? "");
}

/** Lines whose service cannot be had are blocked; nothing is written for them. */
function withoutService(
  wish: CustomerWish,
  problems: ReadonlyMap<string, string>,
  { today, observations }: Pick<TenantInput, "today" | "observations">,
): CustomerWish {
  const stuck = wish.lines.filter((line) => problems.has(line.serviceKey) && !hasService(line, observations));
  if (stuck.length === 0) return wish;
  const seats = stuck.reduce((units, line) => units + (line.usage ? 0 : at(line.segments, today).quantity), 0);
  return {
    ...wish,
    seats: { ...wish.seats, blocked: wish.seats.blocked + seats },
    lines: wish.lines.filter((line) => !stuck.includes(line)),
    blocked: [
      ...wish.blocked,
      ...stuck.map((line) => ({
        key: line.key,
        customer: line.customer,
        contract: line.contract,
        title: line.title,
        reason: {
          rule: "PR-12",
          text: `Its service cannot be used: ${problems.get(line.serviceKey) ?? ""}`,
          origin: line.origin,
        },
        fix: "See the finding on the product.",
      })),
    ],
  };
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
    ...runsOf(predictedRequests, observation.limits),
  };
}

/** Runs that so many requests take, an hour apart: the first has what is left of this hour. */
function runsOf(
  requests: number,
  limits: Observation["limits"],
): Pick<ApiBudget, "hourlyAllowed" | "runs"> | undefined {
  if (limits?.allowed === undefined || limits.allowed < 1) return undefined;
  const beyond = requests - Math.max(0, limits.allowed - limits.used);
  return { hourlyAllowed: limits.allowed, runs: 1 + Math.ceil(Math.max(0, beyond) / limits.allowed) };
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
  return digestJson({ ...rest, tenants });
}

/** Changes that apply would make now: not those of customers on hold, refused or not read, nor what a freeze holds. */
export function dueChanges(
  tenant: Pick<TenantPlan, "services" | "customers" | "freeze" | "refusals">,
): readonly Change[] {
  if (tenant.freeze !== undefined) return [];
  const customers = tenant.customers.filter((customer) => customer.status === "planned");
  const due = customers.flatMap((customer) => customer.changes);
  const needed = new Set(due.flatMap((change) => change.dependsOn));
  const refused = refusedServices(tenant.refusals);
  return [
    ...tenant.services.filter(
      (change) => !refused.has(change.fingerprint) && (change.action !== "create" || needed.has(change.id)),
    ),
    ...due,
  ];
}

function hasError({ findings }: CustomerPlan): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/** What a plan comes to, for people and exit codes. */
export function resultOf(tenants: readonly TenantPlan[], findings: readonly Finding[]): PlanResult {
  const customers = tenants.flatMap((tenant) => tenant.customers);
  if (
    findings.some((finding) => finding.severity === "error") ||
    customers.some((customer) => customer.status === "failed")
  )
    return "failed";
  const blocked =
    customers.some((customer) => customer.status === "refused" || customer.blocked.length > 0 || hasError(customer)) ||
    tenants.some((tenant) => tenant.refusals.length > 0) ||
    tenants.some((tenant) => tenant.findings.some((finding) => finding.severity === "error"));
  if (blocked) return "blocked";
  return tenants.some((tenant) => dueChanges(tenant).length > 0) ? "changes" : "no-changes";
}
