/** What a run leaves as a whole, whom a report is about, and what becomes of what was told before. */
import { describe, expect, it } from "vitest";
import { findNotices, type Known, type Report } from "../../src/core/notices.ts";
import type { CustomerStatus, Plan } from "../../src/core/plan.ts";
import {
  aChange,
  aContractView,
  aCustomerPlan,
  aFinding,
  aPlan,
  aPlanOf,
  aReason,
  aServiceChange,
  aTenantPlan,
} from "../support/plans.ts";

const TENANT = "fabrikam-msp";
const found = (plan: Plan | undefined, given: Partial<Report> = {}) =>
  findNotices(
    { isRun: false, findings: [], events: [], stopped: [], left: 0, ...(plan === undefined ? {} : { plan }), ...given },
    [],
  );
const fingerprint = expect.stringMatching(/^[0-9a-f]{16}$/);
const change = aChange();
const plan = aPlanOf([aCustomerPlan({ changes: [change] })]);
const event = { tenant: TENANT, customer: "contoso", change };

describe("what a run leaves for people, as a whole", () => {
  const left = (given: Partial<Report>, of = plan) => found(of, { isRun: true, ...given }).notices;

  it("a change that failed, or had moved", () => {
    const whole = {
      id: `errors:run:${change.key}`,
      fingerprint,
      about: "errors",
      tenant: TENANT,
      customer: { key: "contoso", name: "Contoso BV" },
      record: change.key,
      title: "Microsoft 365 Business Premium could not be written",
      text: "no right",
      fix: "The next run tries again; if it fails again, mend what is named.",
      origin: { file: "customers/contoso.yaml", line: 12, column: 5 },
    };
    expect(left({ events: [{ ...event, kind: "failed", message: "no right" }] })).toEqual([whole]);
    expect(left({ events: [{ ...event, kind: "stale", message: "it ends on 3 May" }] })).toEqual([
      {
        ...whole,
        title: "Microsoft 365 Business Premium had moved, and was left",
        text: "it ends on 3 May",
        fix: "The next run plans it again.",
      },
    ]);
  });

  it("one of the catalogue is nobody's; a customer that the plan has not is called by its key", () => {
    const { origin: _none, ...reason } = aReason();
    const service = aServiceChange({ reason });
    const [notice] = left({ events: [{ tenant: TENANT, change: service, kind: "failed" }] });
    expect(notice?.text).toBe("");
    for (const field of ["customer", "origin"]) expect(notice).not.toHaveProperty(field);
    expect(left({ events: [{ ...event, customer: "tailspin", kind: "failed" }] })[0]?.customer).toEqual({
      key: "tailspin",
      name: "tailspin",
    });
  });

  it("of each tenant what is its own", () => {
    const both = aPlan({ tenants: [aTenantPlan({ customers: [] }), aTenantPlan({ tenant: "other", customers: [] })] });
    const stop = { tenant: "other", connection: "psa", code: "LIMIT", message: "used up" };
    const notices = left({ stopped: [stop], events: [{ ...event, kind: "failed" }] }, both);
    expect(notices.map(({ tenant, id }) => [tenant, id])).toEqual([
      [TENANT, `errors:run:${change.key}`],
      ["other", "errors:stop:psa"],
    ]);
    expect(notices[1]).toEqual({
      id: "errors:stop:psa",
      fingerprint,
      about: "errors",
      tenant: "other",
      title: "psa took nothing more",
      text: "used up",
      fix: "Mend what is named; the next run goes on from there, and makes nothing twice.",
    });
  });

  it("an end before the end, of the tenant where it is known", () => {
    const error = { code: "DISK", message: "full" };
    const whole = {
      id: "errors:ended",
      fingerprint,
      about: "errors",
      title: "The run ended early",
      text: "full",
      fix: "Mend what is named; the next run goes on from there, and makes nothing twice.",
    };
    expect(left({ error })).toEqual([{ ...whole, tenant: TENANT }]);
    expect(found(undefined, { isRun: true, error }).notices).toEqual([whole]);
  });

  it("changes that were not come to are counted, where no stop says why", () => {
    const other = aChange({ id: "other", key: "fabrikam-msp/contoso/m365/x" });
    const third = aChange({ id: "third", key: "fabrikam-msp/contoso/m365/y" });
    const three = aPlanOf([aCustomerPlan({ changes: [change, other, third] })]);
    const applied = { ...event, kind: "applied" };
    const text = (given: Partial<Report>) => left(given, three).map((notice) => notice.text);
    expect(text({ left: 2, events: [applied] })).toEqual(["2 of its changes were not come to"]);
    const done = [applied, { ...applied, change: other }];
    expect(text({ left: 1, events: done })).toEqual(["1 of its changes was not come to"]);
    expect(text({ left: 0, events: done })).toEqual([]);
    // Those that were not come to are another tenant's.
    expect(text({ left: 1, events: [...done, { ...applied, change: third }] })).toEqual([]);
    // A change of the same id that another tenant made is not this one's.
    expect(text({ left: 1, events: [...done, { ...applied, tenant: "other", change: third }] })).toHaveLength(1);
    const stop = { tenant: TENANT, connection: "psa", code: "LIMIT", message: "used up" };
    expect(text({ left: 2, events: [applied], stopped: [stop] })).toEqual(["used up"]);
  });
});

describe("whom a report is about", () => {
  it("the tenants of its plan, then those whose files are wrong, each once", () => {
    const at = (tenant: string) => ({ file: `tenants/${tenant}/customers/x.yaml`, line: 1, column: 1 });
    const findings = [aFinding({ origin: at("broken") }), aFinding({ origin: at(TENANT) }), aFinding()];
    expect(found(aPlan({ findings })).tenants).toEqual([TENANT, "broken"]);
    expect(found(undefined).tenants).toEqual([]);
  });

  it("a shard leaves mistakes of other tenants to their own run", () => {
    const at = (tenant: string) => aFinding({ origin: { file: `tenants/${tenant}/tenant.yaml`, line: 1, column: 1 } });
    const findings = [at("one"), at("two"), at("three"), aFinding()];
    const told = (scope: Plan["scope"]) =>
      found(aPlan({ tenants: [], findings, scope })).notices.map(({ tenant }) => tenant);
    expect(told({ tenant: "one,three" })).toEqual(["one", "three", undefined]);
    expect(told({})).toEqual(["one", "two", "three", undefined]);
  });

  it("one notice of what is found twice, the first; of two tenants two", () => {
    const one = aFinding({ rule: "PR-6", message: "m", fix: "first" });
    const notices = found(aPlan({ tenants: [], findings: [{ ...one, fix: "second" }] }), { findings: [one] }).notices;
    expect(notices.map(({ fix }) => fix)).toEqual(["first"]);
    const tenants = [TENANT, "other"].map((tenant) => aTenantPlan({ tenant, customers: [], findings: [one] }));
    expect(found(aPlan({ tenants })).notices).toHaveLength(2);
  });
});

describe("what becomes of a notice that is not found again", () => {
  const known: Known = { about: "blocked", title: "", since: "2026-11-01T00:00:00Z" };
  const ours: Known = { ...known, customer: "contoso" };
  const of = (status: CustomerStatus) => aPlanOf([aCustomerPlan({ status })]);
  const judge = (given: {
    readonly plan?: Plan | undefined;
    readonly report?: Partial<Report>;
    readonly id?: string;
    readonly tenant?: string;
    readonly known?: Known;
  }) =>
    found("plan" in given ? given.plan : plan, given.report).judge(
      given.tenant ?? TENANT,
      given.id ?? "x",
      given.known ?? ours,
    );

  it("of a customer that was read it is resolved; one that was not was not looked at", () => {
    for (const status of ["planned", "held", "refused", "disabled"] as const)
      expect(judge({ plan: of(status) })).toBe("resolved");
    for (const status of ["failed", "unsupported"] as const) expect(judge({ plan: of(status) })).toBe("unseen");
  });

  it("without a plan, or of a tenant that the plan has not, it was not looked at", () => {
    expect(judge({ plan: undefined })).toBe("unseen");
    expect(judge({ tenant: "other" })).toBe("unseen");
    expect(judge({ tenant: "other", known })).toBe("unseen");
  });

  it("a price change is over by itself", () => {
    expect(judge({ known: { ...ours, about: "price-changes" } })).toBe("over");
  });

  it("of a customer that left the files it is resolved, unless its file cannot be read or others were not looked at", () => {
    const gone: Known = { ...known, customer: "tailspin" };
    expect(judge({ known: gone })).toBe("resolved");
    expect(judge({ known: gone, plan: { ...plan, scope: { customer: "contoso" } } })).toBe("unseen");
    const origin = { file: `tenants/${TENANT}/customers/tailspin.yaml`, line: 1, column: 1 };
    const broken = { ...plan, findings: [aFinding({ rule: "SCHEMA", origin })] };
    expect(judge({ known: gone, plan: broken })).toBe("unseen");
    // What nothing maps is no mistake that hides a file, nor is another tenant's.
    const unmapped = { ...plan, findings: [aFinding({ origin })] };
    expect(judge({ known: gone, plan: unmapped })).toBe("resolved");
    const elsewhere = { ...origin, file: "tenants/other/customers/x.yaml" };
    expect(judge({ known: gone, plan: { ...plan, findings: [aFinding({ rule: "SCHEMA", origin: elsewhere })] } })).toBe(
      "resolved",
    );
  });

  it("of no customer it is resolved by a plan of the whole tenant; an end by any run", () => {
    const one = { ...plan, scope: { customer: "contoso" } };
    expect(judge({ known })).toBe("resolved");
    expect(judge({ known, plan: one })).toBe("unseen");
    expect(judge({ known, plan: one, id: "errors:ended", report: { isRun: true } })).toBe("resolved");
  });

  it("of a change that was not made it stands until a run makes it, or no plan holds it any more", () => {
    const id = `errors:run:${change.key}`;
    const made = (kind: string) => judge({ id, report: { isRun: true, events: [{ ...event, kind }] } });
    expect(["applied", "settled", "skipped"].map(made)).toEqual(["resolved", "resolved", "resolved"]);
    expect(["unknown", "not-applied", "applied-in-part"].map(made)).toEqual(["unseen", "unseen", "unseen"]);
    expect(judge({ id })).toBe("unseen");
    expect(judge({ id, plan: of("planned") })).toBe("resolved");
    // A line's change says nothing of another record.
    expect(judge({ id: "errors:run:fabrikam-msp/contoso/m365/x" })).toBe("resolved");
    const service = aServiceChange();
    for (const given of [{ services: [service] }, { withheld: [service] }])
      expect(judge({ id: `errors:run:${service.key}`, known, plan: aPlan({ tenants: [aTenantPlan(given)] }) })).toBe(
        "unseen",
      );
  });

  it("of a contract it is over on the day after its end, and no earlier", () => {
    const contract = aContractView({ endsOn: "2026-12-31", stopped: "ended" });
    const on = (asOf: string) =>
      judge({ id: `expiring:${contract.key}`, plan: aPlanOf([aCustomerPlan({ contracts: [contract] })], { asOf }) });
    expect([on("2026-12-31"), on("2027-01-01")]).toEqual(["resolved", "over"]);
    const { endsOn: _none, ...open } = contract;
    expect(judge({ id: `expiring:${contract.key}`, plan: aPlanOf([aCustomerPlan({ contracts: [open] })]) })).toBe(
      "resolved",
    );
  });
});
