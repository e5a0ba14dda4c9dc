import { describe, expect, it } from "vitest";
import { noMemory } from "../../../src/core/memory.ts";
import type { PricedStep } from "../../../src/syncs/subscriptions/holding.ts";
import { timelineOf } from "../../../src/syncs/subscriptions/timeline.ts";
import { groupByCost, lineSlot, type Member } from "../../../src/syncs/subscriptions/vintages.ts";
import { aCharge, aMemory, LINE } from "../../support/builders.ts";

const OPEN = "2026-11-01";

/** A subscription whose commitment began on `term`, with its steps as day, units, cost, price. */
function member(
  subscription: string,
  term: string,
  ...steps: readonly (readonly [string, number, string, string?])[]
): Member<PricedStep> {
  return {
    timeline: timelineOf([aCharge({ subscription, termStart: term })], []),
    steps: steps.map(([from, quantity, unitCost, unitPrice]) => ({
      from,
      quantity,
      unitCost,
      ...(unitPrice === undefined ? {} : { unitPrice }),
    })),
  };
}

function groups(members: readonly Member<PricedStep>[], memory = noMemory, open = OPEN) {
  return groupByCost(members, open, LINE, memory).map(({ key, members: own }) => [
    key,
    own.map(({ timeline }) => timeline.subscription).join("+"),
  ]);
}

const JULY = member("sub-a", "2026-07-01", ["2026-07-01", 10, "20.00", "24.00"]);
const SEPTEMBER = member("sub-b", "2026-09-01", ["2026-09-01", 5, "21.00", "25.20"]);

describe("decision 1: subscriptions of one cost share a line, others have their own, with the vintage in the key", () => {
  it("puts one cost on one line", () => {
    const more = member("sub-b", "2026-09-01", ["2026-09-01", 5, "20.0", "24.00"]);
    expect(groups([JULY, more])).toEqual([[LINE, "sub-a+sub-b"]]);
  });

  it("gives the oldest commitment the plain key, in whatever order they come", () => {
    const expected = [
      [LINE, "sub-a"],
      [`${LINE}@2026-09-01`, "sub-b"],
    ];
    expect(groups([JULY, SEPTEMBER])).toEqual(expected);
    expect(groups([SEPTEMBER, JULY])).toEqual(expected);
  });

  it("says which is first, and since when it has been", () => {
    const [first, second] = groupByCost([SEPTEMBER, JULY], OPEN, LINE, noMemory);
    expect(first).toMatchObject({ isFirst: true, vintage: "2026-07-01" });
    expect(second).toMatchObject({ isFirst: false, vintage: "2026-09-01" });
  });

  it("splits what costs the same and sells differently", () => {
    expect(groups([JULY, member("sub-b", "2026-09-01", ["2026-09-01", 5, "20.00", "25.00"])])).toHaveLength(2);
  });

  it("tells two vintages of one day apart by subscription", () => {
    const keys = groups([
      JULY,
      member("bbbbbbbb-1", "2026-09-01", ["2026-09-01", 1, "21.00"]),
      member("cccccccc-1", "2026-09-01", ["2026-09-01", 1, "22.00"]),
    ]).map(([key]) => key);
    expect(keys).toEqual([LINE, `${LINE}@2026-09-01`, `${LINE}@2026-09-01-cccccccc`]);
  });
});

describe("only open days divide: what is posted cannot be written any more", () => {
  it("joins those that cost the same from the first open day on", () => {
    const rising = member(
      "sub-b",
      "2025-11-01",
      ["2026-07-01", 5, "18.00", "21.60"],
      ["2026-11-01", 5, "20.00", "24.00"],
    );
    expect(groups([JULY, rising])).toEqual([[LINE, "sub-b+sub-a"]]);
    expect(groups([JULY, rising], noMemory, "2026-10-31")).toHaveLength(2);
  });

  it("divides those that part on a later day", () => {
    const parting = member(
      "sub-b",
      "2026-07-01",
      ["2026-07-01", 5, "20.00", "24.00"],
      ["2026-12-01", 5, "21.00", "25.20"],
    );
    expect(groups([JULY, parting])).toHaveLength(2);
  });

  it("does not mind the cost of one that holds nothing then", () => {
    const ended = member("sub-b", "2026-07-02", ["2026-07-02", 5, "18.00"], ["2026-10-01", 0, "0.00"]);
    expect(groups([JULY, ended])).toEqual([[LINE, "sub-a+sub-b"]]);
  });
});

describe("a key that was recorded for a subscription is kept, so that a renewal renames no line", () => {
  const recorded = (slots: Readonly<Record<string, string>>) =>
    aMemory({ slots: Object.fromEntries(Object.entries(slots).map(([sub, key]) => [lineSlot(LINE, sub), key])) });

  it("keeps both keys where the older subscription renews at a new cost", () => {
    const memory = recorded({ "sub-a": LINE, "sub-b": `${LINE}@2026-09-01` });
    const renewed = member("sub-a", "2027-07-01", ["2026-07-01", 10, "20.00"], ["2027-07-01", 10, "22.00"]);
    expect(groups([renewed, SEPTEMBER], memory, "2027-07-01")).toEqual([
      [`${LINE}@2026-09-01`, "sub-b"],
      [LINE, "sub-a"],
    ]);
  });

  it("keeps the vintage's key where the plain one's subscription is gone", () => {
    expect(groups([SEPTEMBER], recorded({ "sub-b": `${LINE}@2026-09-01` }))).toEqual([[`${LINE}@2026-09-01`, "sub-b"]]);
  });

  it("gives a newcomer a key of its own", () => {
    const older = member("sub-0", "2026-01-01", ["2026-01-01", 3, "19.00"]);
    expect(groups([JULY, older], recorded({ "sub-a": LINE }))).toEqual([
      [`${LINE}@2026-01-01`, "sub-0"],
      [LINE, "sub-a"],
    ]);
  });

  it("joins two lines on the key of the older, and uses no key twice", () => {
    const memory = recorded({ "sub-a": LINE, "sub-b": `${LINE}@2026-09-01` });
    const same = member("sub-b", "2026-09-01", ["2026-09-01", 5, "20.00", "24.00"]);
    expect(groups([JULY, same], memory)).toEqual([[LINE, "sub-a+sub-b"]]);
    // Two that shared a line and part: the older keeps it.
    const shared = recorded({ "sub-a": LINE, "sub-b": LINE });
    expect(groups([JULY, SEPTEMBER], shared)).toEqual([
      [LINE, "sub-a"],
      [`${LINE}@2026-09-01`, "sub-b"],
    ]);
  });
});
