/**
 * What of a tenant's plan may be written today: holds, freezes, approvals and guardrails, laid over what is planned.
 * A plan is judged when it is made and once more when it is applied from a file, over the changes in that file and by the
 * limits, approvals and freezes of the workspace as it is then. Judging twice is judging once. Pure.
 */
import { APPROVALS, approvalFindings, approver } from "./approvals.ts";
import { FREEZE, freezeReason, frozenOn, HOLD, holdOn } from "./freeze.ts";
import { guard } from "./guard.ts";
import type { Day } from "./model.ts";
import { groupBy } from "./observed-index.ts";
import type { Change, CustomerPlan, Reason, TenantPlan } from "./plan.ts";
import type { Frozen, GuardrailRefusal } from "./plan-limits.ts";
import type { Tenant } from "./workspace.ts";

export function judge(plan: TenantPlan, tenant: Tenant, today: Day): TenantPlan {
  const { freeze: _thawed, withheld = [], ...rest } = plan;
  const approve = approver(tenant, today);
  const catalogue = [...plan.services, ...withheld].map(approve);
  const declared = new Map(tenant.customers.map((customer) => [customer.key, customer]));
  const planned = plan.customers.map((customer) => {
    const own = declared.get(customer.key);
    return withApprovals(asPlanned(customer, own === undefined ? undefined : holdOn(own, today)), approve);
  });
  const frozen = frozenOn(tenant.freeze, today);
  const held = frozen === undefined ? planned : planned.map((customer) => freezeCustomer(customer, frozen));
  const refusals =
    frozen === undefined
      ? guard({
          tenant,
          today,
          customers: held,
          services: neededBy(held, catalogue),
          vendorData: plan.vendorData ?? [],
        })
      : [];
  const concerned = refusals.flatMap((refusal) => refusal.customers.map((customer) => ({ customer, refusal })));
  const refusing = groupBy(concerned, ({ customer }) => customer);
  const customers = held.map((customer) =>
    refuseCustomer(customer, refusing.get(customer.key)?.map(({ refusal }) => refusal) ?? []),
  );
  const services = neededBy(customers, catalogue);
  const waiting = waitingServices(customers, catalogue, services);
  return {
    ...rest,
    ...(frozen === undefined ? {} : { freeze: frozen }),
    services,
    ...(waiting.length === 0 ? {} : { withheld: waiting }),
    customers,
    findings: [
      ...plan.findings.filter(({ rule }) => rule !== APPROVALS),
      ...approvalFindings(tenant, customers, catalogue, today),
    ],
    refusals,
  };
}

/** As it was before it was judged, and held where its own file says so. */
function asPlanned(customer: CustomerPlan, hold: Reason | undefined): CustomerPlan {
  const { because, ...rest } = customer;
  const wasJudged =
    customer.status === "refused" ||
    (customer.status === "held" && (because?.rule === FREEZE || because?.rule === HOLD));
  if (wasJudged || customer.status === "planned")
    return hold === undefined ? { ...rest, status: "planned" } : { ...rest, status: "held", because: hold };
  return customer;
}

function withApprovals(customer: CustomerPlan, approve: (change: Change) => Change): CustomerPlan {
  const changes = customer.changes.map(approve);
  return changes.every((change, index) => change === customer.changes[index]) ? customer : { ...customer, changes };
}

function freezeCustomer(customer: CustomerPlan, frozen: Frozen): CustomerPlan {
  if (customer.status !== "planned" || customer.changes.length === 0) return customer;
  return { ...customer, status: "held", because: freezeReason(frozen) };
}

function refuseCustomer(customer: CustomerPlan, mine: readonly GuardrailRefusal[]): CustomerPlan {
  const [first] = mine;
  if (first === undefined) return customer;
  return {
    ...customer,
    status: "refused",
    because: {
      rule: "guardrail",
      text: `${mine.map(({ message }) => message).join("; ")}.`,
      ...(first.origin === undefined ? {} : { origin: first.origin }),
    },
  };
}

function needs(customers: readonly CustomerPlan[]): ReadonlySet<string> {
  return new Set(customers.flatMap(({ changes }) => changes.flatMap(({ dependsOn }) => dependsOn)));
}

/** Services are made only for lines that will be written; price updates stand on their own. */
function neededBy(customers: readonly CustomerPlan[], catalogue: readonly Change[]): readonly Change[] {
  const needed = needs(customers.filter(({ status }) => status === "planned"));
  return catalogue.filter(({ action, id }) => action !== "create" || needed.has(id));
}

/** Services that only customers need whose changes wait. */
function waitingServices(
  customers: readonly CustomerPlan[],
  catalogue: readonly Change[],
  services: readonly Change[],
): readonly Change[] {
  const made = new Set(services);
  const needed = needs(customers);
  return catalogue.filter((change) => !made.has(change) && needed.has(change.id));
}
