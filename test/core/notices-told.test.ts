/** Notices as a whole: what stands in each, and what makes it the same or another one next time. */
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/model.ts";
import type { Notice } from "../../src/core/notice.ts";
import { findNotices, type Report } from "../../src/core/notices.ts";
import type { CustomerPlan, Plan, TenantPlan } from "../../src/core/plan.ts";
import { aContract, aCustomer, aProduct, aTenant } from "../support/builders.ts";
import {
  aBlocked,
  aChange,
  aContractView,
  aCustomerPlan,
  aFinding,
  aLater,
  aPlan,
  aPlanOf,
  aReport,
  aServiceChange,
  aTenantPlan,
  money,
} from "../support/plans.ts";

type Tenants = Parameters<typeof findNotices>[1];
const found = (plan: Plan | undefined, given: Partial<Report> = {}, tenants: Tenants = []) =>
  findNotices(aReport(plan, given), tenants);
const ofTenant = (given: Partial<TenantPlan>, tenants: Tenants = []) =>
  found(aPlan({ tenants: [aTenantPlan({ customers: [], ...given })] }), {}, tenants).notices;
const ofCustomer = (given: Partial<CustomerPlan>, plan: Partial<Plan> = {}, tenants: Tenants = []) =>
  found(aPlanOf([aCustomerPlan(given)], plan), {}, tenants).notices;

const TENANT = "fabrikam-msp";
const customer = { key: "contoso", name: "Contoso BV" };
const fingerprint = expect.stringMatching(/^[0-9a-f]{16}$/);
const origin = { file: "customers/contoso.yaml", line: 12, column: 5 };
/** Whether both are one notice, and whether they say the same. */
const sameness = (one: Notice | undefined, other: Notice | undefined) => [
  one?.id === other?.id,
  one?.fingerprint === other?.fingerprint,
];

describe("a customer, or the catalogue, that is not written", () => {
  const refused = (given: Partial<CustomerPlan> = {}) =>
    ofCustomer({ status: "refused", because: { rule: "guardrail", text: "too much" }, ...given });

  it("says why, where and what to do", () => {
    expect(refused()).toEqual([
      {
        id: "blocked:customer:contoso",
        fingerprint,
        about: "blocked",
        tenant: TENANT,
        customer,
        title: "Refused by a guardrail",
        text: "too much",
        fix: "Look at the plan: approve these changes in approvals/, or correct what causes them.",
        origin: { file: "customers/contoso.yaml", line: 1, column: 1 },
      },
    ]);
    expect(refused({ because: { rule: "guardrail", text: "too much", origin } })[0]?.origin).toEqual(origin);
    expect(ofCustomer({ status: "failed" })).toEqual([]);
  });

  it("is another refusal under another guardrail, the same whatever the order of its changes", () => {
    const limit = { limit: "500", value: "501", message: "m" };
    const under = (guardrail: string | undefined, ...fingerprints: readonly string[]) => {
      const refusals = guardrail === undefined ? [] : [{ ...limit, guardrail, customers: ["contoso"] }];
      const changes = fingerprints.map((one) => aChange({ fingerprint: one }));
      const plan = aCustomerPlan({ status: "refused", because: { rule: "guardrail", text: "x" }, changes });
      return ofTenant({ refusals, customers: [plan] })[0];
    };
    expect(sameness(under("changes", "a", "b"), under("changes", "b", "a"))).toEqual([true, true]);
    expect(sameness(under("changes", "a"), under("unitsDown", "a"))).toEqual([true, false]);
    expect(sameness(under(undefined, "a"), under("unitsDown", "a"))).toEqual([true, false]);
  });

  it("one that could not be read is another for another reason, and the same on another day", () => {
    const failed = (text: string) => ofCustomer({ status: "failed", because: { rule: "LOGIN", text } })[0];
    expect(sameness(failed("refused on 3 Nov"), failed("refused on 4 Nov"))).toEqual([true, true]);
    expect(sameness(failed("refused"), failed("timed out"))).toEqual([true, false]);
  });

  it("a refusal of the catalogue alone is told; one of customers is theirs", () => {
    const refusal = { guardrail: "changes", limit: "2", value: "3", message: "3 changes of the catalogue" };
    const changes = [{ record: "services/visio-plan-2", fingerprint: "a" }];
    const told = (given: object, customers: readonly string[] = []) =>
      ofTenant({ refusals: [{ ...refusal, customers, changes, ...given }] });
    expect(told({ origin })).toEqual([
      {
        id: "blocked:guardrail:changes",
        fingerprint,
        about: "blocked",
        tenant: TENANT,
        title: "Refused by a guardrail",
        text: "3 changes of the catalogue",
        fix: "Look at the plan: approve these changes in approvals/, or correct what causes them.",
        origin,
      },
    ]);
    expect(told({}, ["contoso"])).toEqual([]);
    expect(told({})[0]).not.toHaveProperty("origin");
    const other = [{ record: "services/visio-plan-2", fingerprint: "b" }];
    expect(sameness(told({})[0], told({ value: "4" })[0])).toEqual([true, true]);
    expect(sameness(told({})[0], told({ changes: other })[0])).toEqual([true, false]);
    expect(sameness(told({})[0], told({ changes: undefined })[0])).toEqual([true, false]);
  });
});

describe("what is blocked, or mapped by nothing", () => {
  it("names the record, what is at stake, and the place", () => {
    const blocked = aBlocked({ money: { amount: "24.60", currency: "EUR" } });
    expect(ofCustomer({ blocked: [blocked] })).toEqual([
      {
        id: expect.stringMatching(/^unmapped:fabrikam-msp\/contoso\/m365\/exchange-online-plan-1:[0-9a-f]{8}$/),
        fingerprint,
        about: "unmapped",
        tenant: TENANT,
        customer,
        record: "fabrikam-msp/contoso/m365/exchange-online-plan-1",
        title: "Exchange Online (Plan 1)",
        text: "Nothing maps CFQ7TTC0LH16:000J.",
        fix: "add the new id to services.yaml:41, then plan again.",
        money: { amount: "24.60", currency: "EUR" },
        origin: { file: "services.yaml", line: 41, column: 3 },
      },
    ]);
    const bare = ofCustomer({ blocked: [aBlocked({ reason: { rule: "decision 8", text: "x" } })] })[0];
    expect(bare).not.toHaveProperty("origin");
    expect(bare).not.toHaveProperty("money");
  });

  it("two currencies of one product are two notices", () => {
    const of = (currency: string) => aBlocked({ money: { amount: "1.00", currency } });
    expect(new Set(ofCustomer({ blocked: [of("EUR"), of("USD")] }).map(({ id }) => id)).size).toBe(2);
  });
});

describe("findings", () => {
  const finding = aFinding({
    rule: "PR-6",
    message: "no price",
    fix: "Write one.",
    product: "visio",
    money: { amount: "9.00", currency: "EUR" },
  });
  const told = (given: Partial<Finding>) => ofTenant({ findings: [{ ...finding, ...given }] })[0];

  it("of a customer have its name, with product, money, place and fix", () => {
    const whole = {
      id: expect.stringMatching(/^errors:PR-6:[0-9a-f]{16}$/),
      fingerprint,
      about: "errors",
      tenant: TENANT,
      customer,
      product: "visio",
      title: "no price",
      text: "",
      fix: "Write one.",
      money: { amount: "9.00", currency: "EUR" },
      origin: { file: "services.yaml", line: 41, column: 3 },
    };
    expect(ofCustomer({ findings: [finding] })).toEqual([whole]);
    // A finding of the tenant that names a customer of the plan, or one that the plan has not.
    const plan = { customers: [aCustomerPlan()], findings: [{ ...finding, customer: "contoso" }] };
    expect(ofTenant(plan)).toEqual([whole]);
    expect(told({ customer: "tailspin" })?.customer).toEqual({ key: "tailspin", name: "tailspin" });
  });

  it("leave out what they do not say", () => {
    const { fix: _fix, product: _product, money: _money, origin: _origin, ...bare } = finding;
    const [notice] = found(undefined, { findings: [bare] }).notices;
    for (const field of ["tenant", "customer", "product", "fix", "money", "origin"])
      expect(notice).not.toHaveProperty(field);
  });

  it("an unlinked vendor customer is unmapped where money stands on nobody's account", () => {
    const about = (given: Partial<Finding>) => told({ rule: "ZC-3", ...given })?.about;
    const { money: _none, ...moneyless } = finding;
    expect(about({})).toBe("unmapped");
    expect(about({ customer: "contoso" })).toBe("errors");
    expect(ofTenant({ findings: [{ ...moneyless, rule: "ZC-3" }] })[0]?.about).toBe("errors");
    expect(about({ rule: "PR-6" })).toBe("errors");
  });

  it("a mistake is known by its place, too; what nothing maps is not", () => {
    const at = (line: number) => ({ file: "services.yaml", line, column: 3 });
    expect(sameness(told({ origin: at(41) }), told({ origin: at(42) }))[0]).toBe(false);
    expect(sameness(told({ rule: "ZC-1", origin: at(41) }), told({ rule: "ZC-1", origin: at(42) }))[0]).toBe(true);
  });

  it("what begins with the tenant's name is known by its words, unless it is a system's answer to the whole tenant", () => {
    const of = (message: string, given: Partial<Finding> = {}) =>
      found(undefined, {
        findings: [
          aFinding({
            rule: "LOGIN",
            message,
            origin: { ...origin, file: "tenants/fabrikam-msp/tenant.yaml" },
            ...given,
          }),
        ],
      }).notices[0];
    const [a, b] = ["fabrikam-msp: 10 requests", "fabrikam-msp: 20 requests"];
    expect(sameness(of(a), of(b))[0]).toBe(true);
    // A rule of ours is no system's code, and a customer's finding is no tenant's.
    expect(sameness(of(a, { rule: "PR-6" }), of(b, { rule: "PR-6" }))[0]).toBe(false);
    expect(sameness(of(a, { rule: "decision A" }), of(b, { rule: "decision A" }))[0]).toBe(false);
    expect(sameness(of(a, { customer: "contoso" }), of(b, { customer: "contoso" }))[0]).toBe(false);
  });
});

describe("a price that moves", () => {
  const cost = { path: "unitCost", before: "17.20", after: "18.00" };

  it("names the record and its product, without its vintage, with the money a month", () => {
    const change = aChange({
      key: "fabrikam-msp/contoso/m365/premium@2026-10-01",
      fields: [cost],
      monthly: money("0.00", "8.00"),
    });
    expect(ofCustomer({ changes: [change] })).toEqual([
      {
        id: expect.stringMatching(/^price-changes:fabrikam-msp\/contoso\/m365\/premium@2026-10-01:[0-9a-f]{8}$/),
        fingerprint,
        about: "price-changes",
        tenant: TENANT,
        customer,
        record: "fabrikam-msp/contoso/m365/premium@2026-10-01",
        product: "premium",
        title: "Microsoft 365 Business Premium",
        text: "cost 17.20 → 18.00",
        day: "2026-11-01",
        monthly: { price: "0.00", cost: "8.00" },
        origin,
      },
    ]);
  });

  it("of the catalogue is nobody's, and says no money a month", () => {
    const service = aServiceChange({ action: "update", fields: [cost], reason: { rule: "PR-8", text: "x" } });
    const [notice] = ofTenant({ services: [service] });
    for (const field of ["customer", "monthly", "origin"]) expect(notice).not.toHaveProperty(field);
    expect(ofTenant({ withheld: [service] })).toHaveLength(1);
  });

  it("that is taken away is no price change; a product that is billed by seats beside one billed by usage is", () => {
    expect(ofCustomer({ changes: [aChange({ fields: [{ ...cost, after: null }] })] })).toEqual([]);
    const tenant = aTenant({ products: [aProduct({ key: "azure", usage: true }), aProduct()] });
    expect(ofCustomer({ later: [aLater()] }, {}, [tenant])).toHaveLength(1);
  });
});

describe("a contract that ends", () => {
  const ending = (endsOn: string | undefined, asOf = "2026-11-21", given: Parameters<typeof aContractView>[0] = {}) => {
    const { endsOn: _none, ...open } = aContractView(given);
    return ofCustomer({ contracts: [endsOn === undefined ? open : { ...open, endsOn }] }, { asOf })[0];
  };

  it("is told with its names and its day", () => {
    expect(ending("2026-12-31", undefined, { remoteName: "Cloud" })).toEqual({
      id: "expiring:fabrikam-msp/contoso/m365",
      fingerprint,
      about: "expiring",
      tenant: TENANT,
      customer,
      record: "fabrikam-msp/contoso/m365",
      title: "Contract m365 (Cloud, 4711)",
      text: "no other contract follows it, so that nobody is billed for it from the day after",
      fix: "Move its end in the PSA, or declare its successor (follows).",
      day: "2026-12-31",
      origin: { file: "customers/contoso.yaml", line: 1, column: 1 },
    });
    expect(ending("2026-12-31")?.title).toBe("Contract m365 (4711)");
    const { remoteId: _none, ...unnamed } = aContractView({ endsOn: "2026-12-31" });
    expect(ofCustomer({ contracts: [unnamed] })[0]?.title).toBe("Contract m365");
  });

  it("from 60 days before its end to that day, not where it is made, and not where it has none", () => {
    // 60 days after 21 November is 20 January.
    expect(ending("2027-01-20")).toBeDefined();
    expect(ending("2027-01-21")).toBeUndefined();
    expect(ending("2026-11-21")).toBeDefined();
    expect(ending("2026-11-20")).toBeUndefined();
    expect(ending("2026-12-31", undefined, { isNew: true })).toBeUndefined();
    expect(ending(undefined)).toBeUndefined();
  });

  it("is told anew 30, 14 and 7 days before, and where its end moves; not in between", () => {
    const on = (asOf: string) => ending("2026-12-31", asOf);
    const same = (one: string, other: string) => sameness(on(one), on(other));
    // 30 days before is 1 December, 14 are 17 December, 7 are 24 December.
    expect(same("2026-11-21", "2026-11-30")).toEqual([true, true]);
    expect(same("2026-11-30", "2026-12-01")).toEqual([true, false]);
    expect(same("2026-12-01", "2026-12-16")).toEqual([true, true]);
    expect(same("2026-12-16", "2026-12-17")).toEqual([true, false]);
    expect(same("2026-12-17", "2026-12-23")).toEqual([true, true]);
    expect(same("2026-12-23", "2026-12-24")).toEqual([true, false]);
    expect(same("2026-12-24", "2026-12-31")).toEqual([true, true]);
    expect(sameness(ending("2026-12-31"), ending("2026-12-30"))).toEqual([true, false]);
  });

  it("only its own successor, or its own tombstone, keeps it from being told", () => {
    const tenant = aTenant({
      customers: [
        aCustomer({ key: "northwind", contracts: [aContract({ key: "next", follows: "m365" })] }),
        aCustomer({
          contracts: [aContract(), aContract({ key: "backup", ended: { on: "2026-12-31", reason: "x", origin } })],
        }),
      ],
    });
    const contracts = [aContractView({ endsOn: "2026-12-31" })];
    expect(ofCustomer({ contracts }, {}, [tenant])).toHaveLength(1);
    // The files of another tenant say nothing of it.
    const other = aTenant({
      name: "other",
      customers: [aCustomer({ contracts: [aContract(), aContract({ key: "next", follows: "m365" })] })],
    });
    expect(ofCustomer({ contracts }, {}, [other, aTenant()])).toHaveLength(1);
  });
});
