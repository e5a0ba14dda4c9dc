import { describe, expect, it } from "vitest";
import { planCustomer } from "../../src/core/plan-customer.ts";
import { aBound, aDesiredLine, anObservedLine, seg } from "../support/builders.ts";
import { aCustomerContext, aWish, GROWN, TEN, VISIO, VISIO_LINE } from "../support/wishes.ts";

describe("money a month: now, after apply, and from each later day", () => {
  // Premium: 10 → 15 from 10 Nov at 24.00/20.00, 25.00 from 1 Apr 2027. Visio: 3 at 15.40/12.80.
  const line = aDesiredLine({
    segments: [TEN, seg("2026-11-10", 15, "24.00", "20.00"), seg("2027-04-01", 15, "25.00", "20.00")],
  });
  const lines = [anObservedLine(), VISIO_LINE];
  const money = () =>
    planCustomer(aWish({ bound: [aBound({ lines })], lines: [line, VISIO] }), aCustomerContext()).money;

  it("adds up its lines", () => {
    // 10 × 24.00 + 3 × 15.40 = 286.20; cost 200.00 + 38.40. After: 15 × 24.00 + 46.20 = 406.20; cost 338.40
    expect(money()?.now).toEqual({ price: "286.20", cost: "238.40" });
    expect(money()?.after).toEqual({ price: "406.20", cost: "338.40" });
  });

  it("counts a later step from its day on", () => {
    // 15 × 1.00 more
    expect(money()?.later).toEqual([{ day: "2027-04-01", amounts: { price: "421.20", cost: "338.40" } }]);
  });

  it("works out this period's invoice and the one before it, by days", () => {
    // November: 240.00 × 9/30 + 360.00 × 21/30 + 46.20 = 72.00 + 252.00 + 46.20; October: 286.20
    expect(money()?.invoice).toEqual({ from: "2026-11-01", to: "2026-11-30", price: "370.20", previous: "286.20" });
  });

  it("adds what is entered by hand to the invoice", () => {
    // 5 × 24.00 × 4/31 = 15.48 for October; November whole at 15 × 24.00
    const owed = aDesiredLine({ segments: [TEN, seg("2026-10-28", 15, "24.00", "20.00")] });
    const { money } = planCustomer(aWish({ lines: [owed] }), aCustomerContext());
    expect(money?.onceByHand).toEqual({ price: "15.48", cost: "12.90" });
    expect(money?.invoice?.price).toBe("375.48");
  });

  it("says no previous invoice where it was not read", () => {
    const { money } = planCustomer(aWish({ bound: [aBound({ readFrom: "2026-10-15" })] }), aCustomerContext());
    expect(money).toHaveProperty("invoice");
    expect(money?.invoice).not.toHaveProperty("previous");
  });

  it("says no invoice where contracts have other periods", () => {
    const other = aBound({ key: "fabrikam-msp/contoso/other", startsOn: "2026-07-15" });
    const { money } = planCustomer(
      aWish({ bound: [aBound(), other], lines: [aDesiredLine(), aDesiredLine({ key: "k", contract: other.key })] }),
      aCustomerContext(),
    );
    expect(money).not.toHaveProperty("invoice");
  });

  it("counts a yearly contract by the month", () => {
    const yearly = aBound({
      months: 12,
      lines: [anObservedLine({ segments: [seg("2026-07-01", 10, "240.00", "200.00")] })],
    });
    const { money } = planCustomer(
      aWish({ bound: [yearly], lines: [aDesiredLine({ segments: [seg("2026-07-01", 10, "240.00", "200.00")] })] }),
      aCustomerContext(),
    );
    expect(money?.now).toEqual({ price: "200.00", cost: "166.67" });
  });

  it("reads after apply on the first open day where today is posted", () => {
    const posted = anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    const { money, seats } = planCustomer(
      aWish({ bound: [aBound({ lines: [posted] })], lines: [GROWN] }),
      aCustomerContext(),
    );
    expect(money?.after.price).toBe("360.00");
    expect(seats?.billed).toBe(15);
  });
});
