import { describe, expect, it } from "vitest";
import type { Charge, Statement } from "../../../src/core/charges.ts";
import { statedCosts, timelineOf, timelines } from "../../../src/syncs/subscriptions/timeline.ts";
import { aCharge, aRefund, aStatement } from "../../support/builders.ts";

function steps(charges: readonly Charge[], statements: readonly Statement[] = []) {
  return timelineOf(charges, statements).steps.map(({ from, quantity, unitCost }) => [from, quantity, unitCost]);
}

/** Seats from a day in November to its end, at a cost that the vendor prorated. */
function rest(quantity: number, from: string, unitCost = "14.00", given: Partial<Charge> = {}): Charge {
  return aCharge({ quantity, from, unitCost, chargeType: "addQuantity", id: `G-11/${quantity}@${from}`, ...given });
}

const OCTOBER = aCharge({ invoice: "G-10", from: "2026-10-01", to: "2026-10-31", id: "G-10/1" });
const NOVEMBER = aCharge();

describe("decision 1: a charge sets units and cost from its first to its last day, and they carry on", () => {
  it("gives one step a charge, and the last charged day", () => {
    const line = timelineOf([NOVEMBER, OCTOBER], []);
    expect(line.steps.map(({ from, quantity, unitCost }) => [from, quantity, unitCost])).toEqual([
      ["2026-10-01", 10, "20.00"],
      ["2026-11-01", 10, "20.00"],
    ]);
    expect(line).toMatchObject({
      subscription: "sub-a",
      chargedThrough: "2026-11-30",
      firstTermStart: "2026-07-01",
      latest: NOVEMBER,
    });
    expect(line).not.toHaveProperty("unclear");
    expect(line).not.toHaveProperty("missingFrom");
  });

  it("does not care in which order the lines of the files come", () => {
    const charges = [OCTOBER, NOVEMBER, aRefund(10, "2026-11-10", "2026-11-30"), rest(12, "2026-11-10")];
    expect(steps([...charges].reverse())).toEqual(steps(charges));
  });

  it("looks a price up on the commitment's first day, then on the charge's", () => {
    expect(timelineOf([NOVEMBER], []).steps[0]?.priceDays).toEqual(["2026-07-01", "2026-11-01"]);
    const { termStart: _none, ...loose } = NOVEMBER;
    expect(timelineOf([loose], []).steps[0]?.priceDays).toEqual(["2026-11-01"]);
    expect(timelineOf([loose], []).firstTermStart).toBe("2026-11-01");
  });
});

describe("a change in a cycle is a pair: a refund of the old number and a charge for the new one", () => {
  it("never adds the two up: 10, then 12", () => {
    const charges = [NOVEMBER, aRefund(10, "2026-11-10", "2026-11-30"), rest(12, "2026-11-10")];
    expect(steps(charges)).toEqual([
      ["2026-11-01", 10, "20.00"],
      ["2026-11-10", 12, "20.00"],
    ]);
    expect(timelineOf(charges, []).chargedThrough).toBe("2026-11-30");
  });

  it("follows several changes of one cycle", () => {
    const charges = [
      NOVEMBER,
      aRefund(10, "2026-11-10", "2026-11-30"),
      rest(12, "2026-11-10"),
      aRefund(12, "2026-11-20", "2026-11-30"),
      rest(9, "2026-11-20", "7.33"),
    ];
    expect(steps(charges).map(([day, units]) => [day, units])).toEqual([
      ["2026-11-01", 10],
      ["2026-11-10", 12],
      ["2026-11-20", 9],
    ]);
  });

  it("takes the last of several changes on one day", () => {
    const charges = [
      NOVEMBER,
      aRefund(10, "2026-11-10", "2026-11-30"),
      rest(12, "2026-11-10"),
      aRefund(12, "2026-11-10", "2026-11-30", { id: "G-11/r2" }),
      rest(15, "2026-11-10"),
    ];
    expect(steps(charges).map(([day, units]) => [day, units])).toEqual([
      ["2026-11-01", 10],
      ["2026-11-10", 15],
    ]);
  });

  it("follows seats that were added and taken back on one day", () => {
    const charges = [
      NOVEMBER,
      aRefund(10, "2026-11-10", "2026-11-30"),
      rest(12, "2026-11-10"),
      aRefund(12, "2026-11-10", "2026-11-30", { id: "G-11/r2" }),
      rest(10, "2026-11-10"),
    ];
    const line = timelineOf(charges, []);
    expect(line.unclear).toBeUndefined();
    expect(line.steps.at(-1)).toMatchObject({ from: "2026-11-10", quantity: 10, unitCost: "20.00" });
  });

  it("takes a change on the cycle's first day for the whole cycle", () => {
    const charges = [NOVEMBER, aRefund(10, "2026-11-01", "2026-11-30"), rest(12, "2026-11-01", "20.00")];
    expect(steps(charges)).toEqual([["2026-11-01", 12, "20.00"]]);
  });

  it("goes back to the old number after a refund that ends before the cycle does", () => {
    const charges = [
      NOVEMBER,
      aRefund(10, "2026-11-10", "2026-11-19"),
      rest(12, "2026-11-10", "6.67", { to: "2026-11-19" }),
    ];
    expect(steps(charges).map(([day, units]) => [day, units])).toEqual([
      ["2026-11-01", 10],
      ["2026-11-10", 12],
      ["2026-11-20", 10],
    ]);
  });
});

describe("a refund that nothing replaces is an end", () => {
  it("ends on the first day given back", () => {
    const line = timelineOf([NOVEMBER, aRefund(10, "2026-11-10", "2026-11-30")], [aStatement()]);
    expect(line.steps.map(({ from, quantity }) => [from, quantity])).toEqual([
      ["2026-11-01", 10],
      ["2026-11-10", 0],
    ]);
    expect(line.chargedThrough).toBe("2026-11-09");
    // It is known to have ended: no statement has to prove it.
    expect(line).not.toHaveProperty("missingFrom");
  });

  it("leaves nothing of a charge that is given back whole", () => {
    const line = timelineOf([NOVEMBER, aRefund(10, "2026-11-01", "2026-11-30")], []);
    expect(line.steps.map(({ from, quantity }) => [from, quantity])).toEqual([["2026-11-01", 0]]);
    expect(line.chargedThrough).toBe("2026-10-31");
  });

  it("ends once where the number was changed on the same day before", () => {
    const charges = [
      NOVEMBER,
      aRefund(10, "2026-11-10", "2026-11-30"),
      rest(12, "2026-11-10"),
      aRefund(12, "2026-11-10", "2026-11-30", { id: "G-11/r2" }),
    ];
    expect(steps(charges)).toEqual([
      ["2026-11-01", 10, "20.00"],
      ["2026-11-10", 0, "0.00"],
    ]);
  });

  it("starts again with a later charge", () => {
    const charges = [OCTOBER, aRefund(10, "2026-10-10", "2026-10-31", { invoice: "G-10" }), NOVEMBER];
    expect(steps(charges).map(([day, units]) => [day, units])).toEqual([
      ["2026-10-01", 10],
      ["2026-10-10", 0],
      ["2026-11-01", 10],
    ]);
  });
});

describe("what cannot be turned into units is said, never guessed", () => {
  it("refuses a refund that takes back nothing that is here", () => {
    expect(timelineOf([NOVEMBER, aRefund(7, "2026-11-10", "2026-11-30")], []).unclear?.message).toBe(
      "a refund of 7 units takes back no charge that is here",
    );
    // The charge it takes back does not reach as far.
    expect(timelineOf([NOVEMBER, aRefund(10, "2026-11-10", "2026-12-09")], []).unclear?.charge.kind).toBe("refund");
  });

  it("takes the new charge where the one taken back is in a file that is not here", () => {
    const line = timelineOf([aRefund(10, "2026-11-10", "2026-11-30"), rest(12, "2026-11-10")], []);
    expect(line.unclear).toBeUndefined();
    // 14.00 for 21 of 30 days is 20.00 a month.
    expect(line.steps).toMatchObject([{ from: "2026-11-10", quantity: 12, unitCost: "20.00" }]);
  });

  it("refuses a day that is charged twice", () => {
    const line = timelineOf([NOVEMBER, rest(12, "2026-11-10")], []);
    expect(line.unclear?.message).toBe("10 units and 12 units are both charged from 2026-11-10");
    expect(timelineOf([NOVEMBER, aCharge({ id: "G-11/2" })], []).unclear).toBeDefined();
  });

  it("takes charges that meet without a day between them as they are", () => {
    expect(timelineOf([OCTOBER, NOVEMBER], []).unclear).toBeUndefined();
  });
});

describe("decision 5: one missing invoice of several is not an end", () => {
  it("carries the units over the gap", () => {
    const september = aCharge({ from: "2026-09-01", to: "2026-09-30", id: "G-9/1", quantity: 8 });
    const october = aStatement({ invoice: "G-10", from: "2026-10-01", to: "2026-10-31" });
    const line = timelineOf([september, NOVEMBER], [october]);
    expect(line.steps.map(({ from, quantity }) => [from, quantity])).toEqual([
      ["2026-09-01", 8],
      ["2026-11-01", 10],
    ]);
    expect(line.unclear).toBeUndefined();
    expect(line).not.toHaveProperty("missingFrom");
  });
});

describe("decision 5: missing means that a final statement covers the day after the last charge, and does not bill it", () => {
  const missing = (...statements: readonly Statement[]) => timelineOf([OCTOBER, NOVEMBER], statements).missingFrom;

  it("is missing from that day, and says by which invoice", () => {
    const december = aStatement();
    expect(timelineOf([NOVEMBER], [december])).toMatchObject({ missingFrom: "2026-12-01", missingBy: december });
  });

  it("is not missing where the statement is not final", () => {
    expect(missing(aStatement({ final: false, because: "total not checked" }))).toBeUndefined();
  });

  it("is not missing where no statement covers that day: the day before, the day after, or unread", () => {
    expect(missing()).toBeUndefined();
    expect(missing(aStatement({ from: "2026-11-01", to: "2026-11-30" }))).toBeUndefined();
    expect(missing(aStatement({ from: "2026-12-02", to: "2026-12-31" }))).toBeUndefined();
    expect(missing(aStatement({ from: "2026-12-01", to: "2026-12-01" }))).toBe("2026-12-01");
  });

  it("is not missing while an annual charge still runs", () => {
    const annual = aCharge({ plan: "annual", from: "2026-07-01", to: "2027-06-30" });
    expect(timelineOf([annual], [aStatement()])).not.toHaveProperty("missingFrom");
  });
});

describe("what a unit costs for a whole cycle", () => {
  const cost = (...charges: readonly Charge[]) => timelineOf(charges, []).steps.map(({ unitCost }) => unitCost);

  it("is that of the nearest whole charge of the same commitment, not the prorated one", () => {
    expect(cost(NOVEMBER, aRefund(10, "2026-11-10", "2026-11-30"), rest(12, "2026-11-10", "13.99"))).toEqual([
      "20.00",
      "20.00",
    ]);
  });

  it("prefers its own commitment to another, and the one before to the one after", () => {
    const old = aCharge({
      from: "2026-10-01",
      to: "2026-10-31",
      termStart: "2025-11-01",
      unitCost: "18.00",
      id: "G-10/1",
    });
    const part = rest(10, "2026-11-10", "15.40", { termStart: "2026-11-10", to: "2026-11-30" });
    const next = aCharge({
      from: "2026-12-01",
      to: "2026-12-31",
      termStart: "2026-11-10",
      unitCost: "22.00",
      id: "G-12/1",
    });
    expect(cost(old, part, next)).toEqual(["18.00", "22.00", "22.00"]);
    // Without a whole charge of its own commitment, one it can be a part of: 15.40 × 30/21 is 22.00, never 18.00.
    expect(cost(old, part)).toEqual(["18.00", "22.00"]);
  });

  it("is scaled up by days where no whole charge is there", () => {
    // 14.00 for 10 to 30 November, 21 of 30 days; 13.33 for 11 to 30 November, 20 of 30: 19.995, up
    expect(cost(rest(5, "2026-11-10", "14.00"))).toEqual(["20.00"]);
    expect(cost(rest(5, "2026-11-11", "13.33"))).toEqual(["20.00"]);
    // The cycle that ends on 19 November started on 20 October, 31 days: 11 of them at 7.10 is 20.01 (20.0090…)
    expect(cost(rest(5, "2026-11-09", "7.10", { to: "2026-11-19" }))).toEqual(["20.01"]);
  });

  it("is a cost the product is known to have, where the charge can be a part of it", () => {
    const known = (unitCost: string, ...costs: readonly string[]) =>
      timelineOf([rest(3, "2026-11-24", unitCost)], [], costs).steps.map((step) => step.unitCost);
    // 20.00 × 7/30 = 4.666…: 4.66 where the vendor cuts it, 4.67 where it rounds. Scaled up: 19.97 and 20.01.
    expect(known("4.66", "20.00")).toEqual(["20.00"]);
    expect(known("4.67", "20.00")).toEqual(["20.00"]);
    expect(known("4.66")).toEqual(["19.97"]);
    // 4.65 is no part of 20.00: 19.93; nor is 4.68: 20.06.
    expect(known("4.65", "20.00")).toEqual(["19.93"]);
    expect(known("4.68", "20.00")).toEqual(["20.06"]);
    expect(known("4.66", "18.00", "20.00")).toEqual(["20.00"]);
  });

  it("is known of a product from its whole charges, each cost once", () => {
    const charges = [
      NOVEMBER,
      OCTOBER,
      rest(12, "2026-11-10"),
      aCharge({ unitCost: "18.00" }),
      aRefund(10, "2026-11-01", "2026-11-30"),
    ];
    expect(statedCosts(charges)).toEqual(["18.00", "20.00"]);
  });

  it("is scaled to a year for an annual plan", () => {
    // 132.60 for 242 of the 365 days up to 30 June 2027: 199.9958
    expect(cost(aCharge({ plan: "annual", from: "2026-11-01", to: "2027-06-30", unitCost: "132.60" }))).toEqual([
      "200.00",
    ]);
    expect(cost(aCharge({ plan: "annual", from: "2026-07-01", to: "2027-06-30", unitCost: "200.00" }))).toEqual([
      "200.00",
    ]);
  });

  it("takes a short month for a whole cycle", () => {
    expect(cost(aCharge({ from: "2027-02-01", to: "2027-02-28" }))).toEqual(["20.00"]);
    // A commitment from the 31st: 31 January to 27 February, 28 February to 30 March.
    const since = { termStart: "2026-07-31" };
    expect(cost(aCharge({ from: "2027-01-31", to: "2027-02-27", ...since }))).toEqual(["20.00"]);
    expect(cost(aCharge({ from: "2027-02-28", to: "2027-03-30", ...since }))).toEqual(["20.00"]);
  });

  it("does not take 30 January to 27 February for a whole cycle where the commitment's cycles start on the 28th", () => {
    // 29 of the 31 days from 28 January: 20.00 × 29/31 = 18.71 is a part of 20.00.
    const whole = aCharge({ from: "2027-01-28", to: "2027-02-27", termStart: "2026-07-28", id: "G-1/1" });
    const more = rest(12, "2027-01-30", "18.71", { to: "2027-02-27", termStart: "2026-07-28" });
    expect(cost(whole, aRefund(10, "2027-01-30", "2027-02-27"), more)).toEqual(["20.00", "20.00"]);
  });
});

describe("one timeline a subscription", () => {
  it("in order of their ids, with nothing of usage, one-off charges and credits", () => {
    const found = timelines(
      [
        aCharge({ subscription: "sub-b" }),
        aCharge({ subscription: "sub-a", quantity: 3 }),
        aRefund(3, "2026-11-10", "2026-11-30", { subscription: "sub-a" }),
        aCharge({ subscription: "sub-c", kind: "usage" }),
        aCharge({ subscription: "sub-a", kind: "credit" }),
        aCharge({ subscription: "sub-d", kind: "one-time" }),
      ],
      [],
    );
    expect(found.map((line) => [line.subscription, line.steps.map(({ quantity }) => quantity)])).toEqual([
      ["sub-a", [3, 0]],
      ["sub-b", [10]],
    ]);
  });
});
