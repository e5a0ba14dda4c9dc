import { describe, expect, it } from "vitest";
import type { CustomerWish, DesiredLine, DesiredService } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { Finding } from "../../src/core/model.ts";
import type { Observation } from "../../src/core/observed.ts";
import { dueChanges, planTenant, type TenantInput } from "../../src/core/plan-tenant.ts";
import {
  aBilling,
  aBound,
  aCustomer,
  aDesiredLine,
  aNewLine,
  anObservation,
  anObservedLine,
  aProgram,
  aStatement,
  aTarget,
  aTenant,
  LINE,
  origin,
  SERVICE,
  seg,
  TODAY,
} from "../support/builders.ts";
import { aChange, aCustomerPlan, aFinding, aServiceChange, aTenantPlan } from "../support/plans.ts";
import { aWish, VISIO, VISIO_LINE } from "../support/wishes.ts";

const WANTED: DesiredService = {
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
};

/** Five seats from 5 November on a service that is still to be made. */
function unserved(segments: DesiredLine["segments"] = [seg("2026-11-05", 5, "24.00", "20.00")]): DesiredLine {
  const { serviceId: _none, ...line } = aNewLine({ segments, opinionFrom: "2026-11-05" });
  return line;
}

interface Facts extends Partial<Omit<TenantInput, "wish">> {
  readonly customers?: readonly CustomerWish[];
  readonly services?: readonly DesiredService[];
  readonly findings?: readonly Finding[];
  readonly problems?: ReadonlyMap<string, string>;
}

function plan({ customers = [aWish()], services = [], findings = [], problems = new Map(), ...given }: Facts = {}) {
  return planTenant({
    tenant: aTenant(),
    today: TODAY,
    wish: { customers, catalogue: () => ({ services, findings, problems }) },
    memory: noMemory,
    targets: new Map([["psa", aTarget()]]),
    observations: new Map([["psa", anObservation()]]),
    billings: new Map(),
    reads: [],
    predict: (_connection, changes) => changes.length,
    ...given,
  });
}

describe("PR-10: who needs a service that is not there waits for the catalogue", () => {
  const waiting = (lines: readonly DesiredLine[], key = "contoso") =>
    aWish({ customer: aCustomer({ key }), bound: [aBound({ lines: [VISIO_LINE] })], lines });

  it("with one such line among others, each customer in its own place", () => {
    const found = plan({
      customers: [waiting([VISIO, unserved()]), aWish({ customer: aCustomer({ key: "northwind" }) })],
      services: [WANTED],
    });
    expect(found.customers.map(({ key }) => key)).toEqual(["contoso", "northwind"]);
    expect(found.customers[0]?.changes.map(({ key, dependsOn }) => [key, dependsOn])).toEqual([
      [LINE, [found.services[0]?.id]],
    ]);
  });

  it("decision 7: is billed at the price and the cost the service is made with, where none is written", () => {
    // 5 × 24.00 and 5 × 20.00
    const monthly = (...amounts: readonly string[]) =>
      plan({ customers: [waiting([unserved([seg("2026-11-05", 5, ...amounts)])])], services: [WANTED] }).customers[0]
        ?.changes[0]?.monthly;
    expect(monthly()).toEqual({ price: "120.00", cost: "100.00" });
  });

  it("PR-12: only the lines without one are blocked, with their seats; usage has none", () => {
    const problems = new Map([[SERVICE, "The code is inactive."]]);
    const usage = { ...unserved(), key: `${LINE}-usage`, usage: true };
    const standing = aDesiredLine({ segments: [seg("2026-07-01", 12, "24.00", "20.00")] });
    const bound = [aBound({ lines: [anObservedLine()] })];
    const [stuck] = plan({ customers: [aWish({ bound, lines: [standing, unserved(), usage] })], problems }).customers;
    expect(stuck?.blocked).toEqual(
      [LINE, `${LINE}-usage`].map((key) => ({
        key,
        title: "Microsoft 365 Business Premium",
        reason: {
          rule: "PR-12",
          text: "Its service cannot be used: The code is inactive.",
          origin: origin(),
        },
        fix: "See the finding on the product.",
      })),
    );
    expect(stuck?.changes.map(({ fields }) => fields)).toEqual([[{ path: "quantity", before: 10, after: 12 }]]);
    expect(stuck?.seats?.blocked).toBe(5);
  });
});

describe("what the system says of a service", () => {
  const accepting = (...findings: readonly Finding[]) => {
    const asked: unknown[] = [];
    const accept = (proposal: { readonly kind: string }) => {
      if (proposal.kind !== "service") return [];
      asked.push(proposal);
      return findings;
    };
    const targets = new Map([["psa", aTarget({ accept })]]);
    return { asked, ...plan({ targets, customers: [aWish({ lines: [unserved()] })], services: [WANTED] }) };
  };

  it("is asked before it is made, with its name and its amounts", () => {
    expect(accepting().asked).toEqual([
      { kind: "service", name: "PC_CFQ7TTC0LCHC:0002", unitPrice: "24.00", unitCost: "20.00" },
    ]);
  });

  it("a warning is told where the product is declared, and does not stop it", () => {
    const warning = aFinding({ severity: "warning", rule: "AT-7", message: "it is cut to 100 letters" });
    const found = accepting(warning);
    expect(found.findings).toEqual([{ ...warning, origin: origin("services.yaml", 3) }]);
    expect(found.services).toHaveLength(1);
  });

  it("is none's matter where its system is not one of the targets", () => {
    const found = plan({ customers: [aWish({ lines: [unserved()] })], services: [{ ...WANTED, connection: "bms" }] });
    expect(found.services).toEqual([]);
  });
});

describe("a tenant's plan passes on", () => {
  it("what the catalogue found", () => {
    const finding = aFinding({ rule: "ZC-3" });
    expect(plan({ findings: [finding] }).findings).toEqual([finding]);
  });

  it("decision 1: the age of the vendor's bills, under the name it was read by; nothing where none was read", () => {
    const billings = new Map([["csp", aBilling({ statements: [aStatement()] })]]);
    const read = { connection: "csp", system: "partner-center", title: "Microsoft", at: "", requests: 1 };
    expect(plan({ billings, reads: [read] }).vendorData).toEqual([
      { program: "microsoft-csp", title: "Microsoft", invoice: "G-12", from: "2026-12-01", to: "2026-12-31" },
    ]);
    expect(plan()).not.toHaveProperty("vendorData");
  });

  it("PR-6: to a charge by hand the billing code of the product's own program", () => {
    const grown = aDesiredLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-10-28", 15, "24.00", "20.00")],
    });
    const tenant = aTenant({ programs: [aProgram({ key: "google", billingCode: "Workspace" }), aProgram()] });
    const [step] = plan({ tenant, customers: [aWish({ lines: [grown] })] }).customers[0]?.manual ?? [];
    expect(step?.enter).toContainEqual({ field: "Billing code", value: "Cloud subscriptions" });
  });
});

describe("requests are foretold by connection, against what its system allows", () => {
  const api = (limits?: Observation["limits"], requests = 0, given: Facts = {}) =>
    plan({
      observations: new Map([["psa", anObservation(limits === undefined ? {} : { limits })]]),
      predict: () => requests,
      ...given,
    }).api[0];
  const runs = (requests: number, used: number, allowed: number) =>
    api({ hourly: 1000, used, allowed }, requests)?.runs;

  it("for its own changes", () => {
    const other = anObservation();
    const { api: both } = plan({
      customers: [aWish({ lines: [aDesiredLine({ segments: [seg("2026-07-01", 12, "24.00", "20.00")] })] })],
      observations: new Map([
        ["psa", anObservation()],
        ["bms", other],
      ]),
      predict: (_connection, changes) => changes.length * 3,
    });
    expect(both.map(({ connection, system, predictedRequests }) => [connection, system, predictedRequests])).toEqual([
      ["psa", "autotask", 3],
      ["bms", "bms", 0],
    ]);
  });

  it("in as many runs as they take, an hour apart: the first has what is left of this one", () => {
    // 60 of 100 are left: 60 fit, 61 need a second run, 160 fill it, 161 need a third.
    expect([runs(60, 40, 100), runs(61, 40, 100), runs(160, 40, 100), runs(161, 40, 100)]).toEqual([1, 2, 2, 3]);
    // More is used up than we may use: all of them wait for the next hour.
    expect(runs(100, 120, 100)).toBe(2);
    expect(api({ hourly: 1000, used: 40, allowed: 100 })?.hourlyAllowed).toBe(100);
  });

  it("nothing is said of runs where it is not known how many are allowed, or none is", () => {
    expect(api({ hourly: 1000, used: 40 }, 60)).not.toHaveProperty("runs");
    expect(runs(60, 40, 0)).toBeUndefined();
    expect(runs(3, 0, 1)).toBe(3);
  });
});

describe("decision 22: a change of the catalogue that a guardrail refuses is not due", () => {
  it("by its fingerprint; another one is", () => {
    const price = aServiceChange({ id: "s1", action: "update", fingerprint: "refused" });
    const cost = aServiceChange({ id: "s2", action: "update", fingerprint: "fine" });
    const refusal = { guardrail: "servicePrices.up", limit: "10 %", value: "20 %", customers: [], message: "" };
    const due = (changes?: readonly { readonly record: string; readonly fingerprint: string }[]) =>
      dueChanges(
        aTenantPlan({
          services: [price, cost],
          customers: [aCustomerPlan({ changes: [aChange({ id: "l1" })] })],
          refusals: [{ ...refusal, ...(changes === undefined ? {} : { changes }) }],
        }),
      ).map(({ id }) => id);
    expect(due([{ record: "services/visio-plan-2", fingerprint: "refused" }])).toEqual(["s2", "l1"]);
    expect(due()).toEqual(["s1", "s2", "l1"]);
  });
});
