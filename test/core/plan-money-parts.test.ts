import { describe, expect, it } from "vitest";
import type { BoundContract, DesiredLine } from "../../src/core/desired.ts";
import type { Segments } from "../../src/core/model.ts";
import type { CustomerMoney } from "../../src/core/plan.ts";
import { planLine } from "../../src/core/plan-line.ts";
import { afterDay, moneyOf } from "../../src/core/plan-money.ts";
import {
  aBound,
  aDesiredLine,
  aNewBound,
  aNewLine,
  anObservedLine,
  aPlanContext,
  seg,
  TODAY,
} from "../support/builders.ts";

const TEN = seg("2026-07-01", 10, "24.00", "20.00");
/** Five seats of another product, at 10.00, cost 8.00. */
const FIVE = seg("2026-07-01", 5, "10.00", "8.00");

interface Planned {
  readonly segments?: Segments;
  /** What stands; ten seats. */
  readonly stands?: Segments;
  readonly bound?: Partial<Omit<BoundContract, "observed">>;
  readonly openFrom?: string;
  readonly line?: Partial<DesiredLine>;
}

function money(lines: readonly Planned[], today = TODAY): CustomerMoney {
  const planned = lines.map(({ segments = [TEN], stands = [TEN], bound = {}, openFrom = "2026-11-01", line = {} }) => {
    const contract = aBound({ openFrom, ...bound, lines: [anObservedLine({ openFrom, segments: stands })] });
    return { bound: contract, line: planLine(aDesiredLine({ segments, ...line }), contract, aPlanContext({ today })) };
  });
  return moneyOf(planned, { today, currency: "EUR" });
}

describe("what a customer's lines come to a month", () => {
  it("now, after apply, and on each later day, with everything before it", () => {
    // 240.00 + 50.00; from January 12 × 24.00 and 5 × 10.00, from March 12 × 24.00 and 6 × 10.00.
    const grows = [TEN, seg("2027-01-01", 12, "24.00", "20.00")];
    const other = [FIVE, seg("2027-03-01", 6, "10.00", "8.00")];
    const found = money([
      { segments: other, stands: [FIVE] },
      { segments: grows, stands: [TEN] },
    ]);
    expect([found.now, found.after]).toEqual([
      { price: "290.00", cost: "240.00" },
      { price: "290.00", cost: "240.00" },
    ]);
    expect(found.later).toEqual([
      { day: "2027-01-01", amounts: { price: "338.00", cost: "280.00" } },
      { day: "2027-03-01", amounts: { price: "348.00", cost: "288.00" } },
    ]);
  });

  it("reads `after apply` on today, or on the first open day where that is later", () => {
    const planned = (openFrom: string) => {
      const bound = aBound({ openFrom, lines: [anObservedLine({ openFrom })] });
      return afterDay(planLine(aDesiredLine(), bound, aPlanContext()), TODAY);
    };
    expect([planned("2026-11-01"), planned(TODAY), planned("2026-12-01")]).toEqual([TODAY, TODAY, "2026-12-01"]);
  });

  it("nothing, of no line", () => {
    expect(money([])).toEqual({
      currency: "EUR",
      now: { price: "0.00", cost: "0.00" },
      after: { price: "0.00", cost: "0.00" },
      later: [],
    });
  });
});

describe("once by hand", () => {
  const posted = { openFrom: "2026-11-01", bound: {} };
  const october = (units: number) => [TEN, seg("2026-10-01", units, "24.00", "20.00")];

  it("is the sum of the steps; none where there are none", () => {
    // October whole: two seats more on one line, one less on the other.
    const found = money([
      { segments: october(12), ...posted },
      { segments: october(9), ...posted },
    ]);
    expect(found.onceByHand).toEqual({ price: "24.00", cost: "20.00" });
    expect(money([{}])).not.toHaveProperty("onceByHand");
  });

  it("is not told where the steps come to nothing; it is where the cost alone does not", () => {
    const up = { segments: october(12), ...posted };
    const down = { segments: october(8), ...posted };
    expect(money([up, down])).not.toHaveProperty("onceByHand");
    const cheaper = [seg("2026-07-01", 10, "24.00", "18.00")];
    const dear = { segments: [...cheaper, seg("2026-10-01", 8, "24.00", "18.00")], stands: cheaper, ...posted };
    // 2 × 20.00 − 2 × 18.00
    expect(money([up, dear]).onceByHand).toEqual({ price: "0.00", cost: "4.00" });
  });
});

describe("once on open days of earlier periods", () => {
  const open = "2026-10-01";
  const from = (day: string, units: number) => [TEN, seg(day, units, "24.00", "20.00")];

  it("is summed over the lines, from the first of their days", () => {
    // 16 of 31 days × 1 × 24.00 = 12.39, and 31 of 31 × 2 × 24.00 = 48.00
    const found = money([
      { segments: from("2026-10-16", 11), openFrom: open },
      { segments: from("2026-10-01", 12), openFrom: open },
      { segments: from("2026-11-10", 15), openFrom: open },
    ]);
    expect(found.onceEarlier).toMatchObject({ from: "2026-10-01", to: "2026-10-31", price: "60.39" });
  });

  it("is told of the last day before this period alone", () => {
    // 1 of 31 days × 31 × 24.00
    const last = money([{ segments: from("2026-10-31", 41), openFrom: open }]);
    expect(last.onceEarlier).toEqual({ from: "2026-10-31", to: "2026-10-31", price: "24.00", cost: "20.00" });
  });

  it("is not told where the lines come to nothing together; it is where the cost alone does not", () => {
    const up = { segments: from("2026-10-01", 12), openFrom: open };
    const down = { segments: from("2026-10-01", 8), openFrom: open };
    expect(money([up, down])).not.toHaveProperty("onceEarlier");
    const cheap = [seg("2026-07-01", 10, "24.00", "18.00")];
    const other = { segments: [...cheap, seg("2026-10-01", 8, "24.00", "18.00")], stands: cheap, openFrom: open };
    expect(money([up, other]).onceEarlier).toMatchObject({ price: "0.00", cost: "4.00" });
  });
});

describe("what the invoice of the present period comes to", () => {
  it("is told for contracts of one grid only: as many months, from one day of the month", () => {
    expect(money([{}, {}]).invoice?.price).toBe("480.00");
    expect(money([{}, { bound: { months: 3 } }])).not.toHaveProperty("invoice");
    const fifteenth = { startsOn: "2026-07-15", periodsFrom: "2026-07-15" };
    expect(money([{}, { bound: fifteenth }])).not.toHaveProperty("invoice");
  });

  it("is told from the contract's first day to its last", () => {
    const on = (startsOn: string, endsOn: string) => money([{ bound: { startsOn, endsOn } }]);
    expect(on(TODAY, "2027-06-30")).toHaveProperty("invoice");
    expect(on("2026-11-23", "2027-06-30")).not.toHaveProperty("invoice");
    expect(on("2026-07-01", TODAY)).toHaveProperty("invoice");
    expect(on("2026-07-01", "2026-11-21")).not.toHaveProperty("invoice");
  });

  it("is not told where a line was not read from the period's first day on", () => {
    expect(money([{ bound: { readFrom: "2026-11-01" } }]).invoice?.price).toBe("240.00");
    expect(money([{ bound: { readFrom: "2026-11-02" } }])).not.toHaveProperty("invoice");
    expect(money([{}, { bound: { readFrom: "2026-11-02" } }])).not.toHaveProperty("invoice");
  });

  it("has the one before it beside it where all of that was read, and the contract had begun", () => {
    const previous = (...bounds: readonly Planned["bound"][]) =>
      money(bounds.map((bound) => ({ bound: bound ?? {} }))).invoice?.previous;
    expect(previous({ readFrom: "2026-10-01" })).toBe("240.00");
    expect(previous({ readFrom: "2026-10-02" })).toBeUndefined();
    expect(previous({}, { readFrom: "2026-10-02" })).toBeUndefined();
    expect(previous({ startsOn: "2026-10-01" })).toBe("240.00");
    expect(previous({ startsOn: "2026-10-02", periodsFrom: "2026-07-01" })).toBeUndefined();
  });

  it("of a contract that is to be made, by itself: nothing was billed before", () => {
    const bound = aNewBound({ startsOn: "2026-11-01", openFrom: "2026-11-01", readFrom: "2026-11-01" });
    const { existing: _none, ...line } = aNewLine({ segments: [seg("2026-11-01", 10, "24.00", "20.00")] });
    const planned = planLine(line, bound, aPlanContext());
    expect(moneyOf([{ bound, line: planned }], { today: TODAY, currency: "EUR" }).invoice).toEqual({
      from: "2026-11-01",
      to: "2026-11-30",
      price: "240.00",
    });
  });
});

describe("decision 9: units at a cost that the system does not state", () => {
  it("are counted over the lines, as they stand after apply; none where every cost is known", () => {
    const unstated = (units: number) => ({
      segments: [seg("2026-07-01", units, "24.00")],
      stands: [seg("2026-07-01", units, "24.00")],
    });
    const planned = [unstated(3), unstated(4), {}].map(({ segments = [TEN], stands = [TEN] }: Planned) => {
      const bound = aBound({ lines: [anObservedLine({ service: "9005", segments: stands })] });
      return { bound, line: planLine(aDesiredLine({ segments, serviceId: "9005" }), bound, aPlanContext()) };
    });
    expect(moneyOf(planned, { today: TODAY, currency: "EUR" }).unknownCost).toBe(7);
    expect(money([{}])).not.toHaveProperty("unknownCost");
  });
});
