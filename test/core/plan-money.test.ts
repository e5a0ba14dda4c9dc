import { describe, expect, it } from "vitest";
import type { DesiredLine } from "../../src/core/desired.ts";
import type { ObservedCharge } from "../../src/core/observed.ts";
import { planLine } from "../../src/core/plan-line.ts";
import { moneyOf } from "../../src/core/plan-money.ts";
import { aBound, aDesiredLine, anObservedLine, aPlanContext, seg } from "../support/builders.ts";

const TEN = seg("2026-07-01", 10, "24.00", "20.00");
/** Ten seats, fifteen from 28 October on. */
const GROWN = [TEN, seg("2026-10-28", 15, "24.00", "20.00")];
/** Posted up to 30 September: October is open still. */
const OPEN = anObservedLine({ openFrom: "2026-10-01", postedThrough: "2026-09-30" });

function money(
  segments: DesiredLine["segments"],
  {
    bound = aBound({ openFrom: "2026-10-01", lines: [OPEN] }),
    charges = [],
    today = "2026-11-22",
    line = {},
  }: {
    readonly bound?: ReturnType<typeof aBound>;
    readonly charges?: readonly ObservedCharge[];
    readonly today?: string;
    readonly line?: Partial<DesiredLine>;
  } = {},
) {
  const planned = planLine(aDesiredLine({ segments, ...line }), bound, aPlanContext({ charges, today }));
  return moneyOf([{ bound, line: planned }], { today, currency: "EUR" });
}

describe("what changes come to on open days of earlier periods is told once, with those days", () => {
  it("a change dated in a month before this one that is open still", () => {
    // 5 × 24.00 × 4/31 = 15.48: October's invoice is 10 × 24.00 × 27/31 + 15 × 24.00 × 4/31 = 209.03 + 46.45 = 255.48.
    // Cost: 174.19 + 38.71 − 200.00.
    const found = money(GROWN);
    expect(found.onceEarlier).toEqual({ from: "2026-10-28", to: "2026-10-31", price: "15.48", cost: "12.90" });
    expect(found.invoice).toEqual({ from: "2026-11-01", to: "2026-11-30", price: "360.00", previous: "255.48" });
    expect([found.now.price, found.after.price]).toEqual(["240.00", "360.00"]);
  });

  it("several months, each by its own days", () => {
    // August whole and September whole: 2 × 24.00 each; October 2 × 24.00.
    const old = anObservedLine({ openFrom: "2026-08-01", postedThrough: "2026-07-31" });
    const bound = aBound({ openFrom: "2026-08-01", lines: [old] });
    expect(money([TEN, seg("2026-08-01", 12, "24.00", "20.00")], { bound }).onceEarlier).toEqual({
      from: "2026-08-01",
      to: "2026-10-31",
      price: "144.00",
      cost: "120.00",
    });
  });

  it("usage of a month that is over and not posted", () => {
    const bound = aBound({ lines: [anObservedLine({ segments: [] })] });
    const found = money([seg("2026-11-01", 1, "120.00", "100.00"), seg("2026-12-01", 1, "0.00", "0.00")], {
      bound,
      today: "2026-12-08",
      line: { usage: true, opinionFrom: "2026-11-01", writeAhead: "2026-12-01" },
    });
    expect(found.onceEarlier).toEqual({ from: "2026-11-01", to: "2026-11-30", price: "120.00", cost: "100.00" });
    expect(found.invoice).toMatchObject({ price: "0.00", previous: "120.00" });
  });

  it("less, where seats went", () => {
    // −3 × 24.00 × 4/31 = −9.29: 240.00 − (209.03 + 7 × 24.00 × 4/31 = 21.68) = 9.29
    expect(money([TEN, seg("2026-10-28", 7, "24.00", "20.00")]).onceEarlier).toMatchObject({ price: "-9.29" });
  });

  it("nothing where all changes lie in this period", () => {
    expect(money([TEN, seg("2026-11-10", 15, "24.00", "20.00")])).not.toHaveProperty("onceEarlier");
    expect(money([TEN])).not.toHaveProperty("onceEarlier");
  });

  it("goes by a contract's own periods", () => {
    // Quarters from 1 July: 28 October lies in the one that holds today.
    const bound = aBound({ months: 3, openFrom: "2026-10-01", lines: [OPEN] });
    expect(money(GROWN, { bound })).not.toHaveProperty("onceEarlier");
  });
});

describe("each change says what it adds to those days, up to the line's next one", () => {
  const changesOf = (segments: DesiredLine["segments"]) =>
    planLine(
      aDesiredLine({ segments }),
      aBound({ openFrom: "2026-10-01", lines: [OPEN] }),
      aPlanContext({ today: "2026-11-22" }),
    ).changes;

  it("together they come to what October's invoice differs by; one of this period adds nothing", () => {
    // 10 × 24.00 = 240.00 stands. 13 from 10 Oct to 19 Oct: 69.68 + 13 × 24.00 × 10/31 (100.65) + 92.90 = 263.23.
    // 7 from 20 Oct to 31 Oct in place of ten: 69.68 + 100.65 + 7 × 24.00 × 12/31 (65.03) = 235.36.
    const steps = [
      TEN,
      seg("2026-10-10", 13, "24.00", "20.00"),
      seg("2026-10-20", 7, "24.00", "20.00"),
      seg("2026-11-10", 12, "24.00", "20.00"),
    ];
    expect(changesOf(steps).map(({ effective, once }) => [effective, once?.price])).toEqual([
      ["2026-10-10", "23.23"],
      ["2026-10-20", "-27.87"],
      ["2026-11-10", undefined],
    ]);
    expect(money(steps).onceEarlier).toMatchObject({ from: "2026-10-10", to: "2026-10-31", price: "-4.64" });
  });
});

describe("this period's invoice holds what is entered by hand in it, before and after it is entered", () => {
  const name = "CONCORDAT-m365-m365-business-premium-2026-10-28";
  const bound = aBound();
  const charge = (amount: string, day?: string): ObservedCharge => ({
    id: "5501",
    contract: "4711",
    name,
    amount,
    ...(day === undefined ? {} : { day }),
  });
  // November: 15 × 24.00 = 360.00; the four days of October 15.48.
  const invoice = (...charges: readonly ObservedCharge[]) => money(GROWN, { bound, charges }).invoice;

  it("decision 25: the step that is open", () => {
    expect(invoice()?.price).toBe("375.48");
  });

  it("decision 25: the charge that was entered for it", () => {
    expect(invoice(charge("15.48", "2026-11-01"))?.price).toBe("375.48");
  });

  it("decision 25: a part of it, and the rest", () => {
    expect(invoice(charge("15.00", "2026-11-03"))?.price).toBe("375.48");
  });

  it("not a charge of another month: that is on the invoice of its own", () => {
    expect(invoice(charge("15.48", "2026-10-30"))).toMatchObject({ price: "360.00", previous: "255.48" });
    expect(invoice(charge("15.48", "2026-12-01"))?.price).toBe("360.00");
  });

  it("not one whose day is not known", () => {
    expect(invoice(charge("15.48"))?.price).toBe("360.00");
  });

  it("not a step that is entered in the next month, because this one is posted", () => {
    const posted = anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    const ahead = aBound({ openFrom: "2026-12-01", lines: [posted] });
    // Nothing of November is left to charge but by hand, on 1 December: 10 seats stay.
    const found = money(GROWN, { bound: ahead });
    expect(found.invoice?.price).toBe("240.00");
    // October's four days, and November whole: 15.48 + 120.00
    expect(found.onceByHand?.price).toBe("135.48");
  });
});

describe("a contract that ends inside the period", () => {
  const ending = (endsOn: string) => aBound({ endsOn });

  it("bills its days up to the end", () => {
    // 10 × 24.00 × 15/30
    expect(money([TEN], { bound: ending("2026-11-25"), today: "2026-11-22" }).invoice?.price).toBe("200.00");
    expect(money([TEN], { bound: ending("2026-11-15"), today: "2026-11-10" }).invoice?.price).toBe("120.00");
  });

  it("bills nothing a month once it is over", () => {
    const found = money([TEN], { bound: ending("2026-11-15") });
    expect([found.now.price, found.after.price]).toEqual(["0.00", "0.00"]);
  });
});
