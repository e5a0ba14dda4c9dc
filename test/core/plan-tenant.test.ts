import { describe, expect, it } from "vitest";
import type { CustomerWish, DesiredService } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { Finding } from "../../src/core/model.ts";
import type { CustomerPlan, TenantPlan } from "../../src/core/plan.ts";
import { digestOf, dueChanges, makePlan, planTenant, type TenantInput } from "../../src/core/plan-tenant.ts";
import {
  aBound,
  aCustomer,
  aDesiredLine,
  aNewLine,
  anObservation,
  aTarget,
  aTenant,
  LINE,
  origin,
  SERVICE,
  seg,
  TODAY,
} from "../support/builders.ts";
import { aBlocked, aChange, aCustomerPlan, aFinding, aServiceChange, aTenantPlan } from "../support/plans.ts";

const NO: Finding = { severity: "error", rule: "AT-9", message: "a name like this is taken", fix: "Rename it." };

function aDesiredService(given: Partial<DesiredService> = {}): DesiredService {
  return {
    kind: "service",
    key: SERVICE,
    title: "Microsoft 365 Business Premium",
    connection: "psa",
    marker: `concordat:${SERVICE}`,
    recreate: false,
    name: "PC_CFQ7TTC0LCHC:0002",
    sku: "CFQ7TTC0LCHC:0002",
    description: "Microsoft 365 Business Premium",
    months: 1,
    billingCode: "7001",
    vendor: null,
    unitPrice: "24.00",
    unitCost: "20.00",
    reason: { rule: "PR-10", text: "In use and not in the catalogue yet.", origin: origin("services.yaml", 3) },
    ...given,
  };
}

function aWish(given: Partial<CustomerWish> = {}): CustomerWish {
  return {
    customer: aCustomer(),
    status: "planned",
    bound: [aBound()],
    contracts: [],
    ends: [],
    standings: [],
    laterContracts: [],
    lines: [aDesiredLine()],
    blocked: [],
    left: [],
    findings: [],
    seats: { vendor: 10, blocked: 0, excluded: 0, ignored: 0 },
    slots: {},
    ...given,
  };
}

/** A line on a service that does not exist yet. */
function unserved() {
  const { serviceId: _none, ...line } = aNewLine({
    segments: [seg("2026-11-05", 5, "24.00", "20.00")],
    opinionFrom: "2026-11-05",
  });
  return aWish({ bound: [aBound({ lines: [] })], lines: [line] });
}

interface InputFacts extends Partial<Omit<TenantInput, "wish">> {
  readonly wish?: {
    readonly customers: readonly CustomerWish[];
    readonly services: readonly DesiredService[];
    readonly findings: readonly Finding[];
    readonly problems?: ReadonlyMap<string, string>;
  };
}

function input(facts: InputFacts = {}): TenantInput {
  const { wish = { customers: [aWish()], services: [], findings: [] }, ...given } = facts;
  const { customers, services, findings, problems = new Map() } = wish;
  return {
    tenant: aTenant(),
    today: TODAY,
    wish: { customers, catalogue: () => ({ services, findings, problems }) },
    memory: noMemory,
    targets: new Map([["psa", aTarget()]]),
    observations: new Map([["psa", anObservation()]]),
    billings: new Map(),
    reads: [],
    predict: (_connection, changes) => changes.length * 3,
    ...given,
  };
}

describe("PR-10, PR-13: a service is made whole, and afterwards only its price and cost are written", () => {
  it("makes it for a line that needs it, and the line waits", () => {
    const plan = planTenant(input({ wish: { customers: [unserved()], services: [aDesiredService()], findings: [] } }));
    const [service] = plan.services;
    expect(service).toMatchObject({
      kind: "service",
      action: "create",
      effective: TODAY,
      flags: ["irreversible"],
      values: {
        name: "PC_CFQ7TTC0LCHC:0002",
        unitPrice: "24.00",
        unitCost: "20.00",
        billingCode: "7001",
        vendor: null,
        months: 1,
      },
    });
    expect(plan.customers[0]?.changes[0]?.dependsOn).toEqual([service?.id]);
  });

  it("does not make it where no line that is written needs it", () => {
    const plan = planTenant(input({ wish: { customers: [aWish()], services: [aDesiredService()], findings: [] } }));
    expect(plan.services).toEqual([]);
  });

  it("changes the price and leaves the rest, by its id", () => {
    const wish = {
      customers: [],
      services: [aDesiredService({ remoteId: "9001", name: "PC_new", unitPrice: "25.2" })],
      findings: [],
    };
    const [change, ...more] = planTenant(input({ wish })).services;
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      action: "update",
      remoteId: "9001",
      fields: [{ path: "unitPrice", before: "24.00", after: "25.20" }],
      base: { kind: "fields", fields: { unitPrice: "24.00" } },
      target: { kind: "fields", fields: { unitPrice: "25.20" } },
    });
  });

  it("has nothing to change where price and cost are as they should be, or not ours", () => {
    const { unitPrice: _price, unitCost: _cost, ...unpriced } = aDesiredService({ remoteId: "9001" });
    const wish = {
      customers: [],
      services: [aDesiredService({ remoteId: "9001", unitPrice: "24" }), unpriced],
      findings: [],
    };
    expect(planTenant(input({ wish })).services).toEqual([]);
  });

  it("PR-14: a service that was deleted is made again, and says so", () => {
    const wish = { customers: [unserved()], services: [aDesiredService({ recreate: true })], findings: [] };
    expect(planTenant(input({ wish })).services).toMatchObject([
      { flags: ["recreate", "irreversible"], mover: "person" },
    ]);
  });

  it("a service the system refuses is a finding, and the line that needs it is blocked, not written without it", () => {
    const targets = new Map([["psa", aTarget({ accept: (proposal) => (proposal.kind === "service" ? [NO] : []) })]]);
    const plan = planTenant(
      input({ targets, wish: { customers: [unserved()], services: [aDesiredService()], findings: [] } }),
    );
    expect(plan.services).toEqual([]);
    expect(plan.findings).toEqual([{ ...NO, origin: origin("services.yaml", 3) }]);
    expect(plan.customers[0]?.changes).toEqual([]);
    expect(plan.customers[0]?.blocked.map(({ key }) => key)).toEqual([LINE]);
  });
});

describe("a line whose service cannot be had is blocked; nothing is written for it", () => {
  const gone = new Map([["psa", anObservation({ services: [] })]]);
  const problems = new Map([[SERVICE, "Autotask has no service 9001, or the API user may not see it."]]);
  const rise = aDesiredLine({ segments: [seg("2026-07-01", 12, "24.00", "20.00")] });
  const [customer] = planTenant(
    input({
      observations: gone,
      wish: { customers: [aWish({ lines: [rise] })], services: [], findings: [], problems },
    }),
  ).customers;

  it("PR-12: with the reason that stands on the product", () => {
    expect(customer?.changes).toEqual([]);
    expect(customer?.blocked).toMatchObject([
      {
        key: LINE,
        reason: {
          rule: "PR-12",
          text: "Its service cannot be used: Autotask has no service 9001, or the API user may not see it.",
        },
      },
    ]);
  });

  it("and its seats", () => {
    expect(customer?.seats).toMatchObject({ vendor: 10, blocked: 12, billed: 0 });
  });
});

describe("decision 22: what a guardrail refuses, it refuses for the customers concerned", () => {
  const fall = aDesiredLine({
    segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 2, "24.00", "20.00")],
  });
  const rise = aDesiredLine({
    segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 11, "24.00", "20.00")],
  });
  const tenant = aTenant({ guardrails: { unitsDown: "20", origin: origin("concordat.yaml", 7) } });
  const wish = {
    customers: [
      aWish({ lines: [fall] }),
      aWish({ customer: aCustomer({ key: "northwind", name: "Northwind" }), lines: [rise] }),
    ],
    services: [],
    findings: [],
  };
  const plan = planTenant(input({ tenant, wish }));

  it("marks the one refused, with the reason and where the limit stands", () => {
    expect(plan.customers.map(({ key, status }) => [key, status])).toEqual([
      ["contoso", "refused"],
      ["northwind", "planned"],
    ]);
    expect(plan.customers[0]?.because).toEqual({
      rule: "guardrail",
      text: "Contoso BV would lose 8 of 10 units (80.00 %); 20 % are allowed.",
      origin: origin("concordat.yaml", 7),
    });
    expect(plan.refusals).toHaveLength(1);
  });

  it("still shows its changes, and applies the others' only", () => {
    expect(plan.customers[0]?.changes).toHaveLength(1);
    expect(dueChanges(plan).map(({ key }) => key)).toEqual([LINE]);
    expect(dueChanges(plan)[0]?.fields).toEqual([{ path: "quantity", before: 10, after: 11 }]);
  });

  it("makes no service for a refused customer's lines", () => {
    const strict = aTenant({ guardrails: { monthlyMoney: { up: "100" } } });
    const refused = planTenant(
      input({ tenant: strict, wish: { customers: [unserved()], services: [aDesiredService()], findings: [] } }),
    );
    expect(refused.customers[0]?.status).toBe("refused");
    expect(refused.services).toEqual([]);
  });
});

describe("requests are foretold from what apply would write", () => {
  it("counts due changes of the connection, and passes on the system's own limit", () => {
    const held = aWish({
      customer: aCustomer({ key: "northwind" }),
      status: "held",
      lines: [aDesiredLine({ segments: [seg("2026-07-01", 12, "24.00", "20.00")] })],
    });
    const due = aWish({ lines: [aDesiredLine({ segments: [seg("2026-07-01", 12, "24.00", "20.00")] })] });
    const observations = new Map([["psa", anObservation({ limits: { hourly: 10_000, used: 12 } })]]);
    // One change is due, the held customer's is not: 3 requests, at 60 a minute 0.05 minutes.
    expect(
      planTenant(input({ observations, wish: { customers: [due, held], services: [], findings: [] } })).api,
    ).toEqual([
      {
        connection: "psa",
        system: "autotask",
        predictedRequests: 3,
        minutes: 0.05,
        hourlyLimit: 10_000,
        usedThisHour: 12,
      },
    ]);
  });
});

describe("changes that are due: of planned customers, with the services they wait for", () => {
  const service = aServiceChange({ id: "s1" });
  const price = aServiceChange({ id: "s2", action: "update" });
  const waiting = aChange({ id: "l1", dependsOn: ["s1"] });

  it("leaves out held, refused and unread customers, and the services only they need", () => {
    for (const status of ["held", "refused", "failed", "disabled"] as const) {
      const tenant = aTenantPlan({
        services: [service, price],
        customers: [aCustomerPlan({ status, changes: [waiting] })],
      });
      expect(dueChanges(tenant).map(({ id }) => id)).toEqual(["s2"]);
    }
    const planned = aTenantPlan({ services: [service, price], customers: [aCustomerPlan({ changes: [waiting] })] });
    expect(dueChanges(planned).map(({ id }) => id)).toEqual(["s1", "s2", "l1"]);
  });
});

function resultOf(tenant: Partial<TenantPlan>, findings: readonly Finding[] = []) {
  return plan({ tenants: [aTenantPlan(tenant)], findings }).result;
}

function plan(given: Partial<Parameters<typeof makePlan>[0]> = {}) {
  return makePlan({
    version: "1.0.0",
    workspace: { digest: "77aa" },
    asOf: TODAY,
    createdAt: "2026-11-22T08:13:30Z",
    scope: {},
    tenants: [aTenantPlan({ customers: [aCustomerPlan({ changes: [aChange()] })] })],
    findings: [],
    ...given,
  });
}

describe("the result: failed, else blocked, else changes, else no changes", () => {
  const changing: Partial<CustomerPlan> = { changes: [aChange()] };

  it("is changes where apply would make one", () => {
    expect(resultOf({ customers: [aCustomerPlan(changing)] })).toBe("changes");
    expect(resultOf({ services: [aServiceChange({ action: "update" })], customers: [] })).toBe("changes");
  });

  it("is no changes where everything is as it is, later, by hand or on hold", () => {
    expect(resultOf({ customers: [aCustomerPlan()] })).toBe("no-changes");
    expect(resultOf({ customers: [aCustomerPlan({ ...changing, status: "held" })] })).toBe("no-changes");
    expect(resultOf({ customers: [aCustomerPlan({ status: "disabled" })] })).toBe("no-changes");
  });

  it("decision 21: is blocked where a line, a guardrail or an unlinked customer waits for somebody", () => {
    expect(resultOf({ customers: [aCustomerPlan({ ...changing, blocked: [aBlocked()] })] })).toBe("blocked");
    expect(resultOf({ customers: [aCustomerPlan({ ...changing, status: "refused" })] })).toBe("blocked");
    expect(resultOf({ customers: [aCustomerPlan(changing)], findings: [aFinding()] })).toBe("blocked");
    expect(resultOf({ customers: [aCustomerPlan(changing)], findings: [aFinding({ severity: "warning" })] })).toBe(
      "changes",
    );
  });

  it("is failed where a customer or a file could not be read, whatever else", () => {
    expect(
      resultOf({
        customers: [aCustomerPlan({ ...changing, status: "failed" }), aCustomerPlan({ blocked: [aBlocked()] })],
      }),
    ).toBe("failed");
    expect(resultOf({ customers: [aCustomerPlan(changing)] }, [aFinding()])).toBe("failed");
  });
});

describe("the digest: the same plan has the same one, whenever it was made", () => {
  const made = plan();

  it("does not move with the moment, the reads, or the requests", () => {
    const later = plan({
      createdAt: "2026-11-22T09:00:00Z",
      tenants: made.tenants.map((tenant) => ({
        ...tenant,
        reads: [],
        api: [{ connection: "psa", system: "autotask", predictedRequests: 9, minutes: 1 }],
      })),
    });
    expect(later.digest).toBe(made.digest);
    expect(made.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it("moves with the day, the files, the scope, a change and the result", () => {
    const tenants = [aTenantPlan({ customers: [aCustomerPlan({ changes: [aChange({ fingerprint: "other" })] })] })];
    const others = [
      plan({ asOf: "2026-11-23" }),
      plan({ workspace: { digest: "88bb" } }),
      plan({ scope: { customer: "contoso" } }),
      plan({ tenants }),
      plan({ findings: [aFinding()] }),
    ].map(({ digest }) => digest);
    expect(new Set([made.digest, ...others]).size).toBe(6);
  });

  it("can be worked out again from the plan as written", () => {
    const { digest, ...body } = made;
    expect(digestOf(JSON.parse(JSON.stringify(body)))).toBe(digest);
  });
});
