import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/model.ts";
import type { Notice } from "../../src/core/notice.ts";
import { findNotices } from "../../src/core/notices.ts";
import type { CustomerPlan } from "../../src/core/plan.ts";
import { concernsOf, recipientsOf } from "../../src/core/recipients.ts";
import { aContract, aCustomer, aProduct, aProgram, aTenant } from "../support/builders.ts";
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
} from "../support/plans.ts";

function noticesOf(
  customer: Partial<CustomerPlan>,
  tenants: Parameters<typeof findNotices>[1] = [],
): readonly Notice[] {
  return findNotices(aReport(aPlanOf([aCustomerPlan(customer)])), tenants).notices;
}

const about = (notices: readonly Notice[]) => notices.map((notice) => notice.about);

describe("what a plan leaves for people", () => {
  it("what nothing maps, with its money (decision 21), apart from what is blocked", () => {
    const unmapped = aBlocked({ money: { amount: "24.60", currency: "EUR" } });
    const blocked = aBlocked({ title: "Visio", reason: { rule: "decision 8", text: "No source of a price." } });
    const notices = noticesOf({ blocked: [unmapped, blocked] });
    expect(notices).toMatchObject([
      {
        about: "unmapped",
        title: "Exchange Online (Plan 1)",
        money: { amount: "24.60" },
        customer: { name: "Contoso BV" },
      },
      { about: "blocked", title: "Visio", text: "No source of a price." },
    ]);
  });

  it("a vendor's customer without a file is unmapped money, the same next month by another invoice (decision 21)", () => {
    const plan = (amount: string, invoice: string) =>
      aPlan({
        tenants: [
          aTenantPlan({
            findings: [
              aFinding({
                rule: "ZC-3",
                message: `Tailspin is billed ${amount} EUR on invoice ${invoice} and belongs to no customer file`,
                money: { amount, currency: "EUR" },
              }),
            ],
          }),
        ],
      });
    const [first] = findNotices(aReport(plan("10.00", "G-10")), []).notices;
    const [second] = findNotices(aReport(plan("12.00", "G-11")), []).notices;
    expect([first?.about, first?.id === second?.id, first?.fingerprint === second?.fingerprint]).toEqual([
      "unmapped",
      true,
      false,
    ]);
  });

  it("a customer that a guardrail refuses, one that could not be read and one that is not planned; not one that is held", () => {
    const because = { rule: "guardrail", text: "too much" };
    for (const status of ["refused", "failed", "unsupported"] as const)
      expect(about(noticesOf({ status, because }))).toEqual(["blocked"]);
    expect(noticesOf({ status: "held", because })).toEqual([]);
    expect(noticesOf({ status: "disabled", because, blocked: [aBlocked()] })).toEqual([]);
  });

  it("a refusal is told anew when other changes are refused, not when its figures move", () => {
    const refused = (text: string, fingerprint: string) =>
      noticesOf({ status: "refused", because: { rule: "guardrail", text }, changes: [aChange({ fingerprint })] })[0];
    expect(refused("up 501.00", "a")?.fingerprint).toBe(refused("up 502.00", "a")?.fingerprint);
    expect(refused("up 501.00", "a")?.fingerprint).not.toBe(refused("up 501.00", "b")?.fingerprint);
  });

  it("mistakes, not warnings and notes; a sale below cost is told with the prices (decision 9)", () => {
    const findings = (["error", "warning", "note"] as const).map((severity) => aFinding({ severity, rule: "PR-6" }));
    expect(about(noticesOf({ findings }))).toEqual(["errors"]);
    expect(about(noticesOf({ findings: [aFinding({ severity: "warning", rule: "decision 9" })] }))).toEqual([
      "price-changes",
    ]);
  });
});

describe("price changes (PR-8)", () => {
  const cost = { path: "unitCost", before: "17.20", after: "18.00" };

  it("of lines, of the catalogue, and of a later day", () => {
    const service = aServiceChange({
      action: "update",
      fields: [{ path: "unitPrice", before: "20.60", after: "21.60" }, cost],
    });
    const customer = aCustomerPlan({ changes: [aChange({ fields: [cost] })], later: [aLater()] });
    const plan = aPlan({ tenants: [aTenantPlan({ services: [service], customers: [customer] })] });
    expect(findNotices(aReport(plan), []).notices.map(({ text, day }) => [text, day])).toEqual([
      ["price 20.60 → 21.60, cost 17.20 → 18.00", "2026-11-21"],
      ["cost 17.20 → 18.00", "2026-11-01"],
      ["price 20.60 → 21.60", "2027-01-01"],
    ]);
  });

  it("not a first price, not the same amount in other digits, not units", () => {
    const fields = [
      { path: "unitPrice", before: null, after: "21.60" },
      { path: "unitCost", before: "17.2", after: "17.20" },
      { path: "quantity", before: 1, after: 2 },
    ];
    expect(noticesOf({ changes: [aChange({ fields })] })).toEqual([]);
  });

  it("not the amount of usage, which is another every month", () => {
    const key = "fabrikam-msp/contoso/m365/azure";
    expect(noticesOf({ changes: [aChange({ fields: [cost], values: { usage: true } })] })).toEqual([]);
    const tenant = aTenant({ products: [aProduct({ key: "azure", usage: true })] });
    expect(noticesOf({ later: [aLater({ key })] }, [tenant])).toEqual([]);
  });

  it("of the catalogue keep their name from day to day, though they take effect on the day of the run", () => {
    const on = (effective: string) => {
      const service = aServiceChange({ action: "update", effective, fields: [cost] });
      return findNotices(aReport(aPlan({ tenants: [aTenantPlan({ services: [service], customers: [] })] })), [])
        .notices[0];
    };
    const [one, other] = [on("2026-11-21"), on("2026-11-22")];
    expect([one?.id, one?.fingerprint]).toEqual([other?.id, other?.fingerprint]);
  });
});

describe("contracts that end", () => {
  const ending = { contracts: [aContractView({ endsOn: "2026-12-31" })] };

  it("within 60 days are told, unless another follows or they are declared as ended", () => {
    expect(noticesOf(ending)).toMatchObject([{ about: "expiring", day: "2026-12-31" }]);
    expect(noticesOf({ contracts: [aContractView({ endsOn: "2027-01-21" })] })).toEqual([]);
    // ZC-17: on one that a run stopped nothing is billed by the vendor.
    expect(noticesOf({ contracts: [aContractView({ endsOn: "2026-12-31", stopped: "ended" })] })).toEqual([]);
    const followed = aTenant({
      customers: [aCustomer({ contracts: [aContract(), aContract({ key: "next", follows: "m365" })] })],
    });
    expect(noticesOf(ending, [followed])).toEqual([]);
    const ended = { on: "2026-12-31", reason: "leaves", origin: { file: "x", line: 1, column: 1 } };
    expect(noticesOf(ending, [aTenant({ customers: [aCustomer({ contracts: [aContract({ ended })] })] })])).toEqual([]);
  });

  it("once ended are neither told nor resolved", () => {
    const found = findNotices(aReport(aPlanOf([aCustomerPlan(ending)], { asOf: "2027-01-01" })), []);
    const known = { about: "expiring" as const, title: "", customer: "contoso", since: "2026-12-01T00:00:00Z" };
    expect(found.notices).toEqual([]);
    expect(found.judge("fabrikam-msp", "expiring:fabrikam-msp/contoso/m365", known)).toBe("over");
    expect(found.judge("fabrikam-msp", "expiring:fabrikam-msp/contoso/other", known)).toBe("resolved");
  });
});

describe("what a run leaves for people", () => {
  const change = aChange();
  const event = { tenant: "fabrikam-msp", customer: "contoso", change };
  const plan = aPlanOf([aCustomerPlan({ changes: [change] })]);

  it("what failed or was stale, by its last outcome; a system that took no more; an end before the end", () => {
    const { notices } = findNotices(
      aReport(plan, {
        isRun: true,
        events: [
          { ...event, kind: "unknown" },
          { ...event, kind: "failed", message: "no right" },
        ],
        stopped: [{ tenant: "fabrikam-msp", connection: "psa", code: "LIMIT", message: "the hour is used up" }],
        error: { code: "JOURNAL_FAILED", message: "the disk is full" },
      }),
      [],
    );
    expect(notices.map(({ title, text }) => [title, text])).toEqual([
      ["Microsoft 365 Business Premium could not be written", "no right"],
      ["psa took nothing more", "the hour is used up"],
      ["The run ended early", "the disk is full"],
    ]);
    const settled = [
      { ...event, kind: "unknown" },
      { ...event, kind: "settled" },
    ];
    expect(findNotices(aReport(plan, { isRun: true, events: settled }), []).notices).toEqual([]);
  });

  it("a run that was asked to stop tells what it did not come to, and the next one that it did", () => {
    const cut = findNotices(aReport(plan, { isRun: true, left: 1 }), []).notices;
    expect(cut.map(({ id, title, text }) => [id, title, text])).toEqual([
      ["errors:ended", "The run ended early", "1 of its changes was not come to"],
    ]);
    const known = { about: "errors" as const, title: "", since: "2026-11-22T00:00:00Z" };
    const done = findNotices(aReport(plan, { isRun: true, events: [{ ...event, kind: "applied" }] }), []);
    expect([done.notices, done.judge("fabrikam-msp", "errors:ended", known)]).toEqual([[], "resolved"]);
  });

  it("a stop is resolved by a run, not by a plan", () => {
    const known = { about: "errors" as const, title: "", since: "2026-11-22T00:00:00Z" };
    expect(findNotices(aReport(plan), []).judge("fabrikam-msp", "errors:stop:psa", known)).toBe("unseen");
    expect(findNotices(aReport(plan, { isRun: true }), []).judge("fabrikam-msp", "errors:stop:psa", known)).toBe(
      "resolved",
    );
  });
});

describe("a tenant that could not be read (CW-14)", () => {
  const unread = (message: string, given: Partial<Finding> = {}) => {
    const origin = { file: "tenants/fabrikam-msp/tenant.yaml", line: 9, column: 3 };
    const finding = aFinding({ rule: "HOURLY_BUDGET", message: `fabrikam-msp: ${message}`, origin, ...given });
    return findNotices(aReport(aPlan({ tenants: [], findings: [finding] })), []).notices[0];
  };
  const first = unread("9951 of the 10000 requests are used, more than the 75% allowed to psa");

  it("is told once, whatever the system counts or answers next time", () => {
    for (const other of ["9977 of the 10000 requests are used", "no usable answer to POST /Companies/query"]) {
      const next = unread(other);
      expect([next?.id, next?.fingerprint, next?.tenant]).toEqual([first?.id, first?.fingerprint, "fabrikam-msp"]);
    }
  });

  it("is another one for another reason, or on another connection", () => {
    const line = { file: "tenants/fabrikam-msp/tenant.yaml", line: 14, column: 3 };
    expect(unread("the login is refused", { rule: "WRONG_LOGIN" })?.id).not.toBe(first?.id);
    expect(unread("9951 of the 10000 requests are used", { origin: line })?.id).not.toBe(first?.id);
  });

  it("a mistake of its files is known by its words", () => {
    const mistake = (message: string) => {
      const finding = aFinding({ rule: "UNKNOWN_FIELD", message });
      return findNotices(aReport(undefined, { findings: [finding] }), []).notices[0]?.id;
    };
    expect(mistake("no field colour")).not.toBe(mistake("no field size"));
  });
});

describe("an end before there was a plan", () => {
  const known = { about: "errors" as const, title: "", since: "2026-11-22T00:00:00Z" };
  const error = { code: "REMOTE_UNREACHABLE", message: "the remote does not answer" };
  const shard = aPlanOf([], { scope: { tenant: "fabrikam-msp" } });

  it("is resolved by a run that came to a plan, also one of a shard alone", () => {
    const ended = findNotices(aReport(undefined, { isRun: true, error }), []).notices;
    expect(ended.map(({ id, tenant }) => [id, tenant])).toEqual([["errors:ended", undefined]]);
    const ran = findNotices(aReport(shard, { isRun: true }), []);
    expect(ran.judge(undefined, "errors:ended", known)).toBe("resolved");
  });

  it("is resolved neither by a plan alone nor by a run that ended early again", () => {
    for (const given of [{ isRun: false }, { isRun: true, error }])
      expect(findNotices(aReport(shard, given), []).judge(undefined, "errors:ended", known)).toBe("unseen");
  });
});

describe("programs (PR-8)", () => {
  it("hear of what is theirs, and of what may be anyone's", () => {
    const tenant = aTenant({
      programs: [aProgram({ notify: ["a@x.example"] }), aProgram({ key: "other", notify: ["b@x.example"] })],
      customers: [aCustomer({ contracts: [aContract(), aContract({ key: "backup", programs: ["other"] })] })],
    });
    const workspace = { folder: "/", digest: "", audit: { branch: "b" }, apply: {}, tenants: [tenant], findings: [] };
    const heard = (notice: Partial<Notice>) =>
      recipientsOf(workspace, [tenant.name])
        .filter(({ interests }) =>
          concernsOf(tenant)(interests.get(tenant.name) ?? [], {
            id: "",
            fingerprint: "",
            about: "errors",
            title: "",
            text: "",
            ...notice,
          }),
        )
        .map(({ name }) => name);
    expect(heard({ record: `${tenant.name}/contoso/m365/x`, customer: { key: "contoso", name: "" } })).toEqual([
      "mail a@x.example",
    ]);
    expect(heard({ record: `${tenant.name}/contoso/backup/x`, customer: { key: "contoso", name: "" } })).toEqual([
      "mail b@x.example",
    ]);
    expect(heard({})).toEqual(["mail a@x.example", "mail b@x.example"]);
    expect(heard({ about: "unmapped" })).toEqual([]);
  });
});
