import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import { statedCosts, timelineOf } from "../../../src/syncs/subscriptions/timeline.ts";
import { aCharge, aRefund, aStatement } from "../../support/builders.ts";

/** Ten seats for a month, at a cost of its own. */
const month = (from: string, to: string, unitCost: string, given: Partial<Charge> = {}) =>
  aCharge({ id: `${from}/1`, from, to, unitCost, ...given });

/** Cost of a whole cycle, on the day a charge begins. */
const costOn = (day: string, ...charges: readonly Charge[]) =>
  timelineOf(charges, []).steps.find(({ from }) => from === day)?.unitCost;

const units = (...charges: readonly Charge[]) =>
  timelineOf(charges, []).steps.map(({ from, quantity }) => [from, quantity]);

describe("decision 1: the cost of a part of a cycle is that of its commitment's nearest whole one", () => {
  const september = month("2026-09-01", "2026-09-30", "18.00");
  const october = month("2026-10-01", "2026-10-31", "19.00");
  const december = month("2026-12-01", "2026-12-31", "21.00");
  // 16 to 30 November: half of a month at 20.00, which no whole month cost.
  const half = month("2026-11-16", "2026-11-30", "10.00");

  it("the last one before it, else the first one after it", () => {
    expect(costOn("2026-11-16", september, october, half, december)).toBe("19.00");
    expect(costOn("2026-11-16", half, december)).toBe("21.00");
  });

  it("never that of another commitment, unless it comes to the same", () => {
    const renewed = { ...october, termStart: "2026-01-01" };
    // 19.00 × 15/30 is 9.50, not 10.00: 10.00 × 30/15
    expect(costOn("2026-11-16", renewed, half)).toBe("20.00");
    expect(costOn("2026-11-16", { ...renewed, unitCost: "20.01" }, half)).toBe("20.01");
  });

  it("a charge whose billing frequency cannot be read stands as it is", () => {
    const { plan: _none, ...unread } = half;
    expect(costOn("2026-11-16", october, unread)).toBe("10.00");
  });

  it("as many days as the commitment's cycle has are a whole one, wherever they begin", () => {
    // 30 days from 5 November; the commitment's November has as many.
    expect(costOn("2026-11-05", october, month("2026-11-05", "2026-12-04", "22.00"))).toBe("22.00");
  });

  it("a month from the commitment's own month end is a whole one, however short", () => {
    // From 31 January on: the second cycle begins on 28 February. The first was dearer.
    const termStart = "2027-01-31";
    const first = month("2027-01-31", "2027-02-27", "19.00", { termStart });
    expect(costOn("2027-02-28", first, month("2027-02-28", "2027-03-27", "20.00", { termStart }))).toBe("20.00");
  });

  it("what a product's charges state is what was charged for whole cycles, not what was given back", () => {
    expect(statedCosts([october, half, aRefund(10, "2026-09-01", "2026-09-30", { unitCost: "17.00" })])).toEqual([
      "19.00",
    ]);
  });
});

describe("the newest charge names what a subscription goes by now", () => {
  const latest = (...charges: readonly Charge[]) => timelineOf(charges, []).latest.id;
  const october = month("2026-10-01", "2026-10-31", "20.00");
  const november = month("2026-11-01", "2026-11-30", "20.00");
  const december = month("2026-12-01", "2026-12-31", "20.00");

  it("by its first day, then its last, then its place, in whatever order they come", () => {
    expect(latest(october, december, november)).toBe(december.id);
    const short = { ...november, id: "z", to: "2026-11-15" };
    expect([latest(short, november), latest(november, short)]).toEqual([november.id, november.id]);
    const second = { ...november, id: "z" };
    expect([latest(second, november), latest(november, second)]).toEqual(["z", "z"]);
  });

  it("never by what is given back, unless there is nothing else", () => {
    expect(latest(november, aRefund(10, "2026-11-10", "2026-11-30"))).toBe(november.id);
    const alone = timelineOf([aRefund(10, "2026-11-10", "2026-11-30")], []);
    expect(alone).toMatchObject({
      latest: { kind: "refund" },
      firstTermStart: "2026-11-10",
      unclear: { message: "a refund of 10 units takes back no charge that is here" },
    });
  });
});

describe("a refund takes back a charge that holds all its days", () => {
  const unclear = (...charges: readonly Charge[]) => timelineOf(charges, []).unclear?.message;
  const nothing = "a refund of 10 units takes back no charge that is here";

  it("not one that begins after it, or ends before it", () => {
    expect(unclear(aCharge(), aRefund(10, "2026-10-25", "2026-11-30"))).toBe(nothing);
    const short = aCharge({ from: "2026-11-10", to: "2026-11-20" });
    expect(unclear(short, aRefund(10, "2026-11-10", "2026-11-30"))).toBe(nothing);
  });

  it("unless a charge for another number stands for its days, whatever else was charged before", () => {
    const october = month("2026-10-01", "2026-10-31", "20.00");
    const twelve = aCharge({ id: "n", quantity: 12, from: "2026-11-10", unitCost: "14.00" });
    const charges = [october, aRefund(10, "2026-11-10", "2026-11-30"), twelve];
    expect(unclear(...charges)).toBeUndefined();
    expect(units(...charges)).toEqual([
      ["2026-10-01", 10],
      ["2026-11-10", 12],
    ]);
  });

  it("a number that comes back inside the cycle is charged through the cycle's end, and no day twice", () => {
    const charges = [
      aCharge(),
      aRefund(10, "2026-11-10", "2026-11-19"),
      aCharge({ id: "n", quantity: 12, from: "2026-11-10", to: "2026-11-19", unitCost: "6.67" }),
    ];
    const line = timelineOf(charges, []);
    expect(line.unclear).toBeUndefined();
    expect(line.chargedThrough).toBe("2026-11-30");
  });

  it("one day that is charged twice is not understood", () => {
    const next = aCharge({ id: "n", quantity: 12, from: "2026-11-30", to: "2026-12-29" });
    expect(unclear(aCharge(), next)).toBe("10 units and 12 units are both charged from 2026-11-30");
    expect(unclear(aCharge(), { ...next, from: "2026-12-01", to: "2026-12-31" })).toBeUndefined();
  });

  it("what was taken back whole was charged through no day", () => {
    const charges = [
      month("2026-10-01", "2026-10-31", "20.00"),
      aRefund(10, "2026-10-01", "2026-10-31"),
      month("2026-11-01", "2026-11-30", "20.00"),
      aRefund(10, "2026-11-01", "2026-11-30"),
    ];
    expect(timelineOf(charges, []).chargedThrough).toBe("2026-09-30");
  });
});

describe("decision 5: missing is what every invoice for the day after proves", () => {
  const missing = (charges: readonly Charge[], ...statements: readonly ReturnType<typeof aStatement>[]) =>
    timelineOf(charges, statements).missingFrom;
  const seats = [aCharge()];

  it("one that is not final may bill it still", () => {
    expect(missing(seats, aStatement())).toBe("2026-12-01");
    expect(missing(seats, aStatement(), aStatement({ invoice: "G-12b", final: false }))).toBeUndefined();
    expect(missing(seats, aStatement({ invoice: "G-12b", final: false }), aStatement())).toBeUndefined();
  });

  it("one that bills no seats at all proves nothing of seats, and is not the one named", () => {
    const usage = aStatement({ invoice: "U-12", recurring: 0 });
    expect(missing(seats, usage)).toBeUndefined();
    expect(timelineOf(seats, [usage, aStatement()]).missingBy?.invoice).toBe("G-12");
  });

  it("what was given back has ended, and is not missing", () => {
    const ended = [aCharge(), aRefund(10, "2026-11-10", "2026-11-30")];
    const november = aStatement({ invoice: "G-11", from: "2026-11-01", to: "2026-11-30" });
    expect(missing(ended, november)).toBeUndefined();
    expect(units(...ended)).toEqual([
      ["2026-11-01", 10],
      ["2026-11-10", 0],
    ]);
  });
});

describe("decision 1: a charge that is cut to end with a commitment of a month's last days is a part of that one's cycle", () => {
  // The 31st has its cycles from 31 October to 29 November: 20.00 × 20/30 is 13.33. From the 30th they had 31 days.
  const part = month("2026-11-10", "2026-11-29", "13.33", { termStart: "2026-11-10" });
  const of = (charge: Charge, ...known: readonly string[]) => timelineOf([charge], [], known).steps[0]?.unitCost;

  it("costs what the product is known to cost, where that comes to it in one of the cycles that end on the day", () => {
    expect(of(part, "19.00", "20.00")).toBe("20.00");
    // 20.00 × 20/31 is 12.90.
    expect(of({ ...part, unitCost: "12.90" }, "20.00")).toBe("20.00");
    // 18 of the 28 days from 31 January, and of the 31 from 28 January.
    const february = month("2027-02-10", "2027-02-27", "12.86", { termStart: "2027-02-10" });
    expect(of(february, "20.00")).toBe("20.00");
    expect(of({ ...february, unitCost: "11.61" }, "20.00")).toBe("20.00");
  });

  it("none of the known ones where no such cycle comes to it: it is taken up to the longest", () => {
    // 13.33 × 31/20
    expect(of(part, "19.00")).toBe("20.66");
  });

  it("on another day of the month there is one cycle only", () => {
    // 20.00 × 19/31 is 12.26, of 30 days 12.67.
    const before = month("2026-11-10", "2026-11-28", "12.67", { termStart: "2026-11-10" });
    expect(of(before, "20.00")).toBe("20.67");
    expect(of({ ...before, unitCost: "12.26" }, "20.00")).toBe("20.00");
  });

  it("its own commitment's cycle, where that ends on the day, is the only one", () => {
    const own = { ...part, termStart: "2026-01-31" };
    expect(of(own)).toBe("20.00");
    expect(of({ ...own, unitCost: "12.90" }, "20.00")).toBe("19.35");
  });
});
