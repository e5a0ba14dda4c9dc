import { describe, expect, it } from "vitest";
import type { DesiredLine } from "../../src/core/desired.ts";
import { changeId, fingerprint } from "../../src/core/fingerprint.ts";
import type { Finding, Segments } from "../../src/core/model.ts";
import { contractChange, filledSteps, viewOf } from "../../src/core/plan-contract.ts";
import { planCustomer, type TargetFacts } from "../../src/core/plan-customer.ts";
import { planLine } from "../../src/core/plan-line.ts";
import {
  aBound,
  aDesiredLine,
  aNewBound,
  aNewLine,
  anObservedContract,
  anObservedLine,
  aPlanContext,
  CONTRACT,
  LINE,
  seg,
} from "../support/builders.ts";
import { aCustomerContext, aDesiredContract, aWish, GROWN, NO, TEN } from "../support/wishes.ts";

describe("a contract is made before its lines", () => {
  const ground = { startsOn: "2026-11-01", endsOn: "2027-10-31", manageFrom: "2026-11-01", openFrom: "2026-11-01" };
  const line: DesiredLine = aNewLine({
    segments: [seg("2026-11-01", 10, "24.00", "20.00")],
    opinionFrom: "2026-11-01",
  });
  const wish = aWish({ contracts: [aDesiredContract()], bound: [aNewBound(ground)], lines: [line] });

  it("ZC-7: with every value of a new record, and the line waiting for it", () => {
    const [made, first] = planCustomer(wish, aCustomerContext()).changes;
    const fields = {
      account: "29683512",
      name: "Cloud for Contoso BV",
      startsOn: "2026-11-01",
      endsOn: "2027-10-31",
      months: 1,
      category: "12",
      marker: `concordat:${CONTRACT}`,
    };
    expect(made).toEqual({
      id: made?.id,
      connection: "psa",
      system: "autotask",
      kind: "contract",
      key: CONTRACT,
      title: "Cloud for Contoso BV",
      action: "create",
      effective: "2026-11-01",
      fields: [
        { path: "startsOn", before: null, after: "2026-11-01" },
        { path: "endsOn", before: null, after: "2027-10-31" },
      ],
      values: fields,
      base: { kind: "absent" },
      target: { kind: "fields", fields },
      reason: { rule: "ZC-12", text: "Made by Concordat." },
      mover: "config",
      flags: ["irreversible"],
      dependsOn: [],
      fingerprint: made?.fingerprint,
    });
    expect(first?.dependsOn).toEqual([made?.id]);
  });

  it("decision 23: by an id and a fingerprint that follow from what it says", () => {
    const change = contractChange(aDesiredContract(), "autotask");
    expect(change.id).toBe(changeId("contract", CONTRACT, "create", "2026-11-01"));
    expect(change.fingerprint).toBe(fingerprint(change, change.base, change.target));
    const dearer = contractChange(aDesiredContract({ months: 12 }), "autotask");
    expect(dearer.id).toBe(change.id);
    expect(dearer.fingerprint).not.toBe(change.fingerprint);
  });

  it("decision 3: flags a start that bills periods gone by", () => {
    const back = planCustomer({ ...wish, contracts: [aDesiredContract({ backBilling: true })] }, aCustomerContext());
    expect(back.changes[0]?.flags).toEqual(["back-billing", "irreversible"]);
  });

  it("decision 3: says what the periods gone by come to, of this contract alone", () => {
    const since = { startsOn: "2026-09-01", endsOn: "2027-08-31", manageFrom: "2026-09-01", openFrom: "2026-09-01" };
    const early = aNewLine({ segments: [seg("2026-09-01", 10, "24.00", "20.00")], opinionFrom: "2026-09-01" });
    const plan = planCustomer(
      aWish({
        contracts: [aDesiredContract({ startsOn: "2026-09-01", endsOn: "2027-08-31", backBilling: true })],
        bound: [aNewBound(since), aBound({ key: "fabrikam-msp/contoso/other" })],
        lines: [early, aDesiredLine({ key: "k", contract: "fabrikam-msp/contoso/other" })],
      }),
      aCustomerContext(),
    );
    // September and October, whole: 2 × 10 × 24.00
    expect(plan.changes[0]?.reason).toMatchObject({
      rule: "decision 3",
      text: "Made by Concordat. It bills 1 Sep to 31 Oct as well: 480.00 EUR.",
    });
  });

  it("decision 3: says no amount where nothing of it is billed", () => {
    const empty = { ...wish, contracts: [aDesiredContract({ backBilling: true })], lines: [] };
    expect(planCustomer(empty, aCustomerContext()).changes[0]?.reason.text).toBe("Made by Concordat.");
  });

  it("is made where the system only warns", () => {
    const warning: Finding = { ...NO, severity: "warning" };
    const accept: TargetFacts["accept"] = ({ kind }) => (kind === "contract" ? [warning] : []);
    const { changes, blocked } = planCustomer(wish, aCustomerContext({ accept }));
    expect([changes.map(({ kind }) => kind), blocked]).toEqual([["contract", "line"], []]);
  });

  it("blocks the lines of a contract the system refuses", () => {
    const plan = planCustomer(
      wish,
      aCustomerContext({ accept: (proposal) => (proposal.kind === "contract" ? [NO] : []) }),
    );
    expect(plan.changes).toEqual([]);
    expect(plan.blocked.map(({ key, reason, fix }) => [key, reason.rule, reason.text, fix])).toEqual([
      [CONTRACT, "AT-1", "the unit price has more than 4 decimals.", "Round it."],
      [LINE, "ZC-7", "contract m365 cannot be made.", "See the contract's own entry."],
    ]);
  });

  it("shows the contract as new", () => {
    expect(planCustomer(wish, aCustomerContext()).contracts).toMatchObject([{ isNew: true, name: "m365" }]);
  });
});

describe("a contract is shown as it stands", () => {
  it.each([
    [1, "monthly"],
    [3, "quarterly"],
    [6, "half-yearly"],
    [12, "yearly"],
    [24, "every 24 months"],
  ])("its period of %i months by its name", (months, period) => {
    expect(viewOf(aBound({ months })).period).toBe(period);
  });

  it("with its record, its page and the last day that any of its lines is posted up to", () => {
    const { postedThrough: _never, ...unposted } = anObservedLine({ id: "8004" });
    const lines = [
      unposted,
      anObservedLine({ postedThrough: "2026-09-30" }),
      anObservedLine({ id: "8002", postedThrough: "2026-10-31" }),
      anObservedLine({ id: "8003", postedThrough: "2026-08-31" }),
    ];
    const observed = anObservedContract({ lines, url: "https://psa.example/contracts/4711" });
    expect(viewOf({ ...aBound(), observed })).toEqual({
      key: CONTRACT,
      name: "m365",
      remoteId: "4711",
      remoteName: "Cloud",
      url: "https://psa.example/contracts/4711",
      period: "monthly",
      startsOn: "2026-07-01",
      endsOn: "2027-06-30",
      postedThrough: "2026-10-31",
      isNew: false,
    });
  });

  it("with nothing of a record where there is none", () => {
    expect(viewOf(aNewBound())).toStrictEqual({
      key: CONTRACT,
      name: "m365",
      period: "monthly",
      startsOn: "2026-07-01",
      endsOn: "2027-06-30",
      isNew: true,
    });
  });
});

describe("what a line holds between two days, both included", () => {
  const planned = (segments: Segments, endsOn = "2026-11-25") =>
    planLine(aDesiredLine({ segments }), aBound({ endsOn }), aPlanContext());

  it("from its first day on: once, though it steps on that day; nothing after the contract's end", () => {
    const line = planned(GROWN.segments);
    const fifteen = seg("2026-11-10", 15, "24.00", "20.00");
    expect(filledSteps(line, "2026-11-10", "2026-11-25")).toEqual([fifteen]);
    expect(filledSteps(line, "2026-11-10", "2026-11-26")).toEqual([fifteen, seg("2026-11-26", 0)]);
    expect(filledSteps(line, "2026-11-09", "2026-11-10")).toEqual([seg("2026-11-09", 10, "24.00", "20.00"), fifteen]);
  });

  it("decision 7: before and after apply, with the amounts that are not ours", () => {
    const line = planned([seg("2026-07-01", 10, undefined, "21.00")]);
    const held = (which: "before" | "after") => filledSteps(line, "2026-11-05", "2026-11-20", which);
    expect(held("before")).toEqual([seg("2026-11-05", 10, "24.00", "20.00")]);
    expect(held("after")).toEqual([seg("2026-11-05", 10, "24.00", "21.00")]);
  });
});

describe("what a change adds to open days of earlier periods, once", () => {
  /** October is open still; today is in November. */
  function once(segments: Segments, stands: Segments = [TEN]) {
    const line = anObservedLine({ segments: stands, openFrom: "2026-10-01", postedThrough: "2026-09-30" });
    const { changes } = planLine(
      aDesiredLine({ segments }),
      aBound({ openFrom: "2026-10-01", lines: [line] }),
      aPlanContext(),
    );
    return changes.map((change) => [change.effective, change.once]);
  }

  it("counts the last day of them: up to the next change, and from it on", () => {
    // October stands at 240.00. Twelve from the 20th to the 30th: 240.00 × 19/31 (147.10) + 288.00 × 11/31 (102.19)
    // + 240.00 × 1/31 (7.74) = 257.03; fifteen on the 31st: 360.00 × 1/31 (11.61) for 7.74.
    // Cost: 122.58 + 85.16 + 6.45 = 214.19 for 200.00; then 9.68 for 6.45.
    const steps = [TEN, seg("2026-10-20", 12, "24.00", "20.00"), seg("2026-10-31", 15, "24.00", "20.00")];
    expect(once(steps)).toEqual([
      ["2026-10-20", { price: "17.03", cost: "14.19" }],
      ["2026-10-31", { price: "3.87", cost: "3.23" }],
    ]);
    // Alone: 5 × 24.00 × 1/31 and 5 × 20.00 × 1/31.
    expect(once([TEN, seg("2026-10-31", 15, "24.00", "20.00")])).toEqual([
      ["2026-10-31", { price: "3.87", cost: "3.23" }],
    ]);
  });

  it("cuts a stretch on the days on which it steps itself, and on no other: changes come to what the invoice differs by", () => {
    // October, 3 × 15.40 = 46.20 as it stands. Then 9 days of 3, 10 of 6 and 12 of 4: 13.41 + 29.81 + 23.85 = 67.07,
    // which is 20.87 more. Up to the second change: 13.41 + 29.81 and 12 days of 3 (17.88) = 61.10: 14.90, then 5.97.
    const three = seg("2026-07-01", 3, "15.40", "0.00");
    const steps = [three, seg("2026-10-10", 6, "15.40", "0.00"), seg("2026-10-20", 4, "15.40", "0.00")];
    expect(once(steps, [three])).toEqual([
      ["2026-10-10", { price: "14.90", cost: "0.00" }],
      ["2026-10-20", { price: "5.97", cost: "0.00" }],
    ]);
  });

  it("tells a price that moves alone, and a cost that moves alone", () => {
    // 10 × 2.00 × 4/31 and 10 × 1.00 × 4/31
    expect(once([TEN, seg("2026-10-28", 10, "26.00", "20.00")])).toEqual([
      ["2026-10-28", { price: "2.58", cost: "0.00" }],
    ]);
    expect(once([TEN, seg("2026-10-28", 10, "24.00", "21.00")])).toEqual([
      ["2026-10-28", { price: "0.00", cost: "1.29" }],
    ]);
  });

  it("says nothing where it comes to nothing", () => {
    const free = [seg("2026-07-01", 10, "0.00", "0.00")];
    expect(once([...free, seg("2026-10-28", 15, "0.00", "0.00")], free)).toEqual([["2026-10-28", undefined]]);
  });
});
