/** Plans for tests: everything has a usual value, so that a test states only what matters in it. */

import type { Finding, Segments } from "../../src/core/model.ts";
import type { Report } from "../../src/core/notices.ts";
import type {
  AsIs,
  Blocked,
  Change,
  ContractView,
  CustomerPlan,
  Later,
  ManualStep,
  Plan,
  PriceAndCost,
  Reason,
  TenantPlan,
  Version,
} from "../../src/core/plan.ts";

const contractKey = "fabrikam-msp/contoso/m365";
const digest = "8c41d0f2a7b94e6583d1c0a96e7f5b3421d8c7e0f9ab6d5c4e3f2a1b0c9d8e7f";

export function aReason(given: Partial<Reason> = {}): Reason {
  return {
    rule: "ZC-16",
    text: "Units follow the vendor.",
    origin: { file: "customers/contoso.yaml", line: 12, column: 5 },
    ...given,
  };
}

export function money(price: string, cost: string): PriceAndCost {
  return { price, cost };
}

/** A version of a line that can be written from 1 November 2026 on. */
export function aLineVersion(segments: Segments, openFrom = "2026-11-01"): Version {
  return { kind: "line", openFrom, segments };
}

/** 42 seats become 47 on 1 November 2026, at 20.60 each. */
export function aChange(given: Partial<Change> = {}): Change {
  return {
    id: `line:${given.key ?? `${contractKey}/m365-business-premium`}:update:2026-11-01`,
    connection: "psa",
    system: "autotask",
    kind: "line",
    key: `${contractKey}/m365-business-premium`,
    title: "Microsoft 365 Business Premium",
    action: "update",
    effective: "2026-11-01",
    remoteId: "88121",
    fields: [{ path: "quantity", before: 42, after: 47 }],
    values: { contractId: "4711" },
    base: aLineVersion([{ from: "2026-11-01", quantity: 42, unitCost: "17.20", unitPrice: "20.60" }]),
    target: aLineVersion([{ from: "2026-11-01", quantity: 47, unitCost: "17.20", unitPrice: "20.60" }]),
    reason: aReason(),
    mover: "vendor",
    monthly: money("103.00", "86.00"),
    flags: [],
    dependsOn: [],
    fingerprint: "3b1f6c0d9e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c",
    ...given,
  };
}

/** A contract that is made. */
export function aContractChange(given: Partial<Change> = {}): Change {
  const { remoteId: _none, monthly: _unknown, ...line } = aChange();
  return {
    ...line,
    id: "contract:fabrikam-msp/contoso/cloud-2027:create:2027-01-01",
    kind: "contract",
    key: "fabrikam-msp/contoso/cloud-2027",
    title: "Contract cloud-2027",
    action: "create",
    effective: "2027-01-01",
    fields: [],
    values: { name: "Cloud for Contoso BV", startsOn: "2027-01-01", endsOn: "2027-12-31", period: "monthly" },
    base: { kind: "absent" },
    target: { kind: "fields", fields: { name: "Cloud for Contoso BV", startsOn: "2027-01-01", endsOn: "2027-12-31" } },
    mover: "config",
    ...given,
  };
}

/** An item of the catalogue that is made. */
export function aServiceChange(given: Partial<Change> = {}): Change {
  return aContractChange({
    id: "service:fabrikam-msp/services/visio-plan-2:create:2026-11-21",
    kind: "service",
    key: "fabrikam-msp/services/visio-plan-2",
    title: "Visio Plan 2",
    effective: "2026-11-21",
    values: { name: "PC_CFQ7TTC0HD32:0002", unitPrice: "15.40", unitCost: "12.80", billingCode: "Cloud subscriptions" },
    target: { kind: "fields", fields: { name: "PC_CFQ7TTC0HD32:0002" } },
    ...given,
  });
}

/** The price of the 47 seats goes from 20.60 to 21.60 on 1 January 2027. */
export function aLater(given: Partial<Later> = {}): Later {
  return {
    key: `${contractKey}/m365-business-premium`,
    title: "Microsoft 365 Business Premium",
    day: "2027-01-01",
    fields: [{ path: "unitPrice", before: "20.60", after: "21.60" }],
    reason: aReason({
      rule: "PR-20",
      text: "Declared price.",
      origin: { file: "customers/contoso.yaml", line: 21, column: 7 },
    }),
    monthly: money("47.00", "0.00"),
    ...given,
  };
}

export function aBlocked(given: Partial<Blocked> = {}): Blocked {
  return {
    key: `${contractKey}/exchange-online-plan-1`,
    title: "Exchange Online (Plan 1)",
    quantity: 6,
    unitPrice: "4.10",
    reason: aReason({
      rule: "ZC-1",
      text: "Nothing maps CFQ7TTC0LH16:000J.",
      origin: { file: "services.yaml", line: 41, column: 3 },
    }),
    fix: "add the new id to services.yaml:41, then plan again.",
    ...given,
  };
}

export function aManualStep(given: Partial<ManualStep> = {}): ManualStep {
  return {
    marker: "CONCORDAT-m365-2026-10-28",
    key: contractKey,
    title: "Charge Contoso EUR 13.29 for 28 to 31 October: 5 seats × 20.60 × 4/31 days",
    why: "October is approved and posted, so units cannot be dated before 1 Nov",
    where: "Autotask, contract 4711, Charges, New",
    url: "https://psa.example/contracts/4711/charges",
    enter: [
      { field: "Name", value: "CONCORDAT-m365-2026-10-28 Business Premium, 28 to 31 Oct" },
      { field: "Billing code", value: "Cloud subscriptions" },
      { field: "Purchase date", value: "1 Nov 2026" },
      { field: "Quantity", value: "1" },
      { field: "Unit price", value: "13.29" },
      { field: "Unit cost", value: "11.10" },
    ],
    recognisedBy: "the next run looks for the charge on contract 4711 and ticks it off",
    once: money("13.29", "11.10"),
    reason: aReason(),
    ...given,
  };
}

export function anAsIs(given: Partial<AsIs> = {}): AsIs {
  return { key: `${contractKey}/visio-plan-2`, title: "Visio Plan 2", quantity: 3, unitPrice: "15.40", ...given };
}

export function aContractView(given: Partial<ContractView> = {}): ContractView {
  return {
    key: contractKey,
    name: "m365",
    remoteId: "4711",
    period: "monthly",
    startsOn: "2026-07-01",
    endsOn: "2027-06-30",
    postedThrough: "2026-10-31",
    isNew: false,
    ...given,
  };
}

export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    severity: "error",
    rule: "ZC-1",
    message: "Nothing maps CFQ7TTC0LH16:000J.",
    origin: { file: "services.yaml", line: 41, column: 3 },
    ...given,
  };
}

/** Contoso, with nothing to say. */
export function aCustomerPlan(given: Partial<CustomerPlan> = {}): CustomerPlan {
  return {
    key: "contoso",
    name: "Contoso BV",
    account: { connection: "psa", system: "autotask", id: "29683512" },
    vendors: [{ connection: "csp", id: "6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11", domain: "contoso.onmicrosoft.com" }],
    status: "planned",
    contracts: [aContractView()],
    changes: [],
    later: [],
    blocked: [],
    asIs: [],
    asIsCount: given.asIs?.length ?? 0,
    manual: [],
    left: [],
    findings: [],
    origin: { file: "customers/contoso.yaml", line: 1, column: 1 },
    ...given,
  };
}

export function aTenantPlan(given: Partial<TenantPlan> = {}): TenantPlan {
  return {
    tenant: "fabrikam-msp",
    timezone: "Europe/Amsterdam",
    currency: "EUR",
    reads: [
      { connection: "csp", system: "partner-center", title: "Microsoft", at: "2026-11-21T08:12:00Z", requests: 3 },
      { connection: "psa", system: "autotask", title: "Autotask", at: "2026-11-21T08:13:00Z", requests: 5 },
    ],
    services: [],
    customers: [aCustomerPlan()],
    findings: [],
    refusals: [],
    api: [],
    ...given,
  };
}

/** A plan of one tenant with one customer; give `tenants` for more. */
export function aPlan(given: Partial<Plan> = {}): Plan {
  return {
    formatVersion: 1,
    tool: { name: "concordat", version: "1.0.0" },
    workspace: {
      digest: "77aa3f9c2ab0d1e2f3a4b5c6d7e8f90123456789abcdef0123456789abcdef01",
      commit: "3f9c2ab4c5d6e7f8091a2b3c4d5e6f708192a3b4",
    },
    asOf: "2026-11-21",
    createdAt: "2026-11-21T08:13:30Z",
    scope: {},
    tenants: [aTenantPlan()],
    findings: [],
    result: "changes",
    digest,
    ...given,
  };
}

/** A plan of one tenant with these customers. */
export function aPlanOf(customers: readonly CustomerPlan[], given: Partial<Plan> = {}): Plan {
  return aPlan({ tenants: [aTenantPlan({ customers })], ...given });
}

/** A change, a later price, a blocked mapping, a step by hand and an unchanged line: one of each, with money and seats. */
export function contosoPlan(): Plan {
  const contoso = aCustomerPlan({
    changes: [
      aChange({
        reason: aReason({
          text: "5 seats were added at Microsoft on 28 Oct. October is posted, so 1 Nov is the first open day; 28 to 31 Oct is step 1 below.",
        }),
      }),
    ],
    later: [
      aLater({
        reason: aReason({
          rule: "PR-20",
          text: "Declared price. The run of 1 Jan 2027 writes it; nothing is written today.",
          origin: { file: "customers/contoso.yaml", line: 21, column: 7 },
        }),
      }),
    ],
    blocked: [
      aBlocked({
        reason: aReason({
          rule: "ZC-1",
          text: "Stale mapping: services.yaml:41 names CFQ7TTC0LH16:0001, but these seats renewed on 15 Nov as CFQ7TTC0LH16:000J, which nothing maps. The 6 units stay; none is zeroed.",
          origin: { file: "services.yaml", line: 41, column: 3 },
        }),
        fix: "add the new id to services.yaml:41, or ignore it with a reason; then plan again.",
      }),
    ],
    asIs: [anAsIs()],
    manual: [aManualStep()],
    money: {
      currency: "EUR",
      now: money("936.00", "781.50"),
      after: money("1039.00", "867.50"),
      later: [{ day: "2027-01-01", amounts: money("1086.00", "867.50") }],
      onceByHand: money("13.29", "11.10"),
      invoice: { from: "2026-11-01", to: "2026-11-30", price: "1052.29", previous: "936.00" },
    },
    seats: { vendor: 56, billed: 50, blocked: 6, excluded: 0, ignored: 0 },
  });
  const api = [{ connection: "psa", system: "autotask", predictedRequests: 4, minutes: 0.03 }];
  return aPlan({ tenants: [aTenantPlan({ customers: [contoso], api })], result: "blocked" });
}

/** What a plan alone leaves for people: no run has begun. */
export function aReport(plan: Plan | undefined, given: Partial<Report> = {}): Report {
  return {
    isRun: false,
    findings: [],
    events: [],
    stopped: [],
    left: 0,
    ...(plan === undefined ? {} : { plan }),
    ...given,
  };
}
