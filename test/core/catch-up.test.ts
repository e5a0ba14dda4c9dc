import { describe, expect, it } from "vitest";
import { catchUps } from "../../src/core/catch-up.ts";
import type { DesiredLine } from "../../src/core/desired.ts";
import type { Segments } from "../../src/core/model.ts";
import type { ObservedLine } from "../../src/core/observed.ts";
import { aBound, aDesiredLine, aNewLine, anObservedLine, seg } from "../support/builders.ts";

const OPEN = "2026-11-01";
const GROUND = aBound();
const TEN = seg("2026-07-01", 10, "24.00", "20.00");

function owed(
  wanted: Segments,
  observed: ObservedLine | undefined = anObservedLine(),
  line: Partial<DesiredLine> = {},
  open = OPEN,
) {
  return catchUps(aDesiredLine({ segments: wanted, ...line }), wanted, observed, GROUND, open);
}

function money(found: ReturnType<typeof owed>) {
  return found.map(({ from, to, price, cost }) => [from, to, price, cost]);
}

describe("decision 2: closed days that were billed otherwise are owed, worked out to the cent", () => {
  it("owes nothing where they were billed as they should", () => {
    expect(owed([TEN])).toEqual([]);
  });

  it("units × price × days ÷ days in the period: 5 seats from 28 October", () => {
    // 5 × 24.00 × 4/31 = 15.4838; 5 × 20.00 × 4/31 = 12.9032
    const found = owed([TEN, seg("2026-10-28", 15, "24.00", "20.00")]);
    expect(money(found)).toEqual([["2026-10-28", "2026-10-31", "15.48", "12.90"]]);
    expect(found[0]?.parts).toMatchObject([
      {
        from: "2026-10-28",
        to: "2026-10-31",
        days: 4,
        daysInPeriod: 31,
        terms: [{ units: 5, unitPrice: "24.00" }],
        price: "15.48",
        cost: "12.90",
      },
    ]);
  });

  it("stops at the first open day: what is open is written, not charged", () => {
    expect(owed([TEN, seg("2026-11-01", 15, "24.00", "20.00")])).toEqual([]);
  });

  it("gives one entry a billing period", () => {
    // September: 2 × 24.00 × 6/30 = 9.60, cost 8.00. October, whole: 2 × 24.00 = 48.00, cost 40.00.
    expect(money(owed([TEN, seg("2026-09-25", 12, "24.00", "20.00")]))).toEqual([
      ["2026-09-25", "2026-09-30", "9.60", "8.00"],
      ["2026-10-01", "2026-10-31", "48.00", "40.00"],
    ]);
  });

  it("adds up the stretches of one period, each rounded by itself", () => {
    // 1 to 9 Oct: 1 × 24.00 × 9/31 = 6.9677; 10 to 31 Oct: 3 × 24.00 × 22/31 = 51.0967; cost 5.8064 and 42.5806
    const found = owed([TEN, seg("2026-10-01", 11, "24.00", "20.00"), seg("2026-10-10", 13, "24.00", "20.00")]);
    expect(money(found)).toEqual([["2026-10-01", "2026-10-31", "58.07", "48.39"]]);
    expect(found[0]?.parts.map(({ days, terms, price }) => [days, terms[0]?.units, price])).toEqual([
      [9, 1, "6.97"],
      [22, 3, "51.10"],
    ]);
  });

  it("credits units that were billed too many", () => {
    // −3 × 24.00 × 16/31 = −37.161; cost −3 × 20.00 × 16/31 = −30.967
    const found = owed([TEN, seg("2026-10-16", 7, "24.00", "20.00")]);
    expect(money(found)).toEqual([["2026-10-16", "2026-10-31", "-37.16", "-30.97"]]);
    expect(found[0]?.parts[0]?.terms).toEqual([{ units: -3, unitPrice: "24.00" }]);
  });

  it("credits a line that should not have been billed at all, at the price it was billed at", () => {
    // −10 × 24.00 = −240.00 for the whole of October
    expect(money(owed([TEN, seg("2026-10-01", 0)]))).toEqual([["2026-10-01", "2026-10-31", "-240.00", "-200.00"]]);
  });

  it("keeps an entry whose charges and credits are not of one period", () => {
    // September 2 too few for 30 days: 48.00; October 2 too many for 31: −48.00.
    const wanted = [TEN, seg("2026-09-01", 12, "24.00", "20.00"), seg("2026-10-01", 8, "24.00", "20.00")];
    expect(owed(wanted).map(({ price }) => price)).toEqual(["48.00", "-48.00"]);
  });
});

describe("only days that are ours to judge are judged", () => {
  const wanted = [seg("2026-07-01", 12, "24.00", "20.00")];

  it("not before the contract is managed", () => {
    const ground = aBound({ manageFrom: "2026-10-01" });
    // October only: 2 × 24.00
    expect(money(catchUps(aDesiredLine(), wanted, anObservedLine(), ground, OPEN))).toEqual([
      ["2026-10-01", "2026-10-31", "48.00", "40.00"],
    ]);
    expect(catchUps(aDesiredLine(), wanted, anObservedLine(), aBound({ manageFrom: OPEN }), OPEN)).toEqual([]);
  });

  it("not before the vendor's data starts", () => {
    // 29 to 31 October: 2 × 24.00 × 3/31 = 4.645
    expect(money(owed(wanted, anObservedLine(), { opinionFrom: "2026-10-29" }))).toEqual([
      ["2026-10-29", "2026-10-31", "4.65", "3.87"],
    ]);
  });

  it("not after the contract's end", () => {
    const ground = aBound({ endsOn: "2026-10-15", manageFrom: "2026-10-01" });
    // 2 × 24.00 × 15/31 = 23.2258
    expect(money(catchUps(aDesiredLine(), wanted, anObservedLine(), ground, OPEN))).toEqual([
      ["2026-10-01", "2026-10-15", "23.23", "19.35"],
    ]);
  });

  it("keeps to the contract's own periods", () => {
    // From the 15th: 15 Sep to 14 Oct has 30 days, 15 Oct to 14 Nov 31. 2 × 24.00 × 5/30 = 8.00; 2 × 24.00 × 17/31 = 26.32
    const ground = aBound({ startsOn: "2026-07-15", manageFrom: "2026-10-10" });
    expect(catchUps(aDesiredLine(), wanted, anObservedLine(), ground, OPEN).map(({ price }) => price)).toEqual([
      "8.00",
      "26.32",
    ]);
  });
});

describe("decision 6: usage is judged by what a whole closed period was posted with", () => {
  /** 120.00 for October, 100.00 at cost, nothing for November. */
  const wanted = [seg("2026-10-01", 1, "120.00", "100.00"), seg("2026-11-01", 1, "0.00", "0.00")];
  const usage = (posted: Segments, open = OPEN, ground = GROUND) =>
    catchUps(
      aDesiredLine({ segments: wanted, usage: true, opinionFrom: "2026-10-01" }),
      wanted,
      anObservedLine({ segments: posted }),
      ground,
      open,
    );

  it("owes the difference, and nothing where it was posted as it should, a cent of rounding aside", () => {
    expect(usage([seg("2026-10-01", 1, "120.00", "100.00")])).toEqual([]);
    expect(usage([seg("2026-10-01", 1, "120.01", "100.00")])).toEqual([]);
    expect(usage([seg("2026-10-01", 1, "90.00", "75.00")])).toEqual([
      {
        from: "2026-10-01",
        to: "2026-10-31",
        parts: [],
        usage: { owed: "120.00", posted: "90.00" },
        price: "30.00",
        cost: "25.00",
      },
    ]);
  });

  it("owes all of it where nothing was posted, and gives back what was posted too much", () => {
    expect(money(usage([]))).toEqual([["2026-10-01", "2026-10-31", "120.00", "100.00"]]);
    // 110.00 at 20 % more
    expect(money(usage([seg("2026-10-01", 1, "132.00", "110.00")]))).toEqual([
      ["2026-10-01", "2026-10-31", "-12.00", "-10.00"],
    ]);
  });

  it("owes nothing for another retail rule: it has no day, so it holds from the first open period on", () => {
    // 100.00 was sold at 15 % more, at cost, and at 50 % more.
    for (const price of ["115.00", "100.00", "150.00"])
      expect(usage([seg("2026-10-01", 1, price, "100.00")])).toEqual([]);
  });

  it("prices what the vendor corrected as the period was posted, where the rule is another one by now", () => {
    // 75.00 was sold at 15 % more: 86.25. The 25.00 on top come to 28.75, 115.00 in all.
    expect(usage([seg("2026-10-01", 1, "86.25", "75.00")])).toMatchObject([
      { usage: { owed: "115.00", posted: "86.25" }, price: "28.75", cost: "25.00" },
    ]);
    // 150.00 was sold at 10 % more: −50.00 × 1.10
    expect(money(usage([seg("2026-10-01", 1, "165.00", "150.00")]))).toEqual([
      ["2026-10-01", "2026-10-31", "-55.00", "-50.00"],
    ]);
  });

  it("judges by price alone where the posted cost or price says nothing of a rule", () => {
    expect(money(usage([seg("2026-10-01", 1, "90.00", "0.00")]))).toEqual([
      ["2026-10-01", "2026-10-31", "30.00", "100.00"],
    ]);
    expect(money(usage([seg("2026-10-01", 1, "0.00", "100.00")]))).toEqual([
      ["2026-10-01", "2026-10-31", "120.00", "0.00"],
    ]);
  });

  it("does not judge a posted amount that is not known: it is never 0", () => {
    expect(usage([seg("2026-10-01", 1)])).toEqual([]);
    expect(usage([seg("2026-10-01", 1, undefined, "100.00")])).toEqual([]);
    expect(usage([seg("2026-10-01", 1, "120.00", "100.00"), seg("2026-10-11", 1)])).toEqual([]);
    const line = aNewLine({ segments: wanted, usage: true, opinionFrom: "2026-10-01" });
    expect(catchUps(line, wanted, undefined, GROUND, OPEN)).toEqual([]);
  });

  it("gives back an amount that went on into a month that bills none", () => {
    const posted = [seg("2026-10-01", 1, "120.00", "100.00")];
    expect(money(usage(posted, "2026-12-01"))).toEqual([["2026-11-01", "2026-11-30", "-120.00", "-100.00"]]);
  });

  it("adds up what a period was posted with, however its days are cut", () => {
    // 60.00 × 10/31 = 19.35, 148.57 × 21/31 = 100.64: 119.99, a cent off.
    expect(usage([seg("2026-10-01", 1, "60.00", "50.00"), seg("2026-10-11", 1, "148.57", "123.81")])).toEqual([]);
  });

  it("not where a part of the period is open still: that part carries the rest", () => {
    expect(usage([seg("2026-10-01", 1, "90.00", "75.00")], "2026-10-20")).toEqual([]);
  });

  it("not a period that was not read whole", () => {
    const posted = [seg("2026-10-05", 1, "120.00", "100.00")];
    expect(usage(posted, OPEN, aBound({ readFrom: "2026-10-05" }))).toEqual([]);
    expect(usage(posted, OPEN, aBound({ readFrom: "2026-10-01" }))).toHaveLength(1);
  });

  it("up to the contract's end, where that lies inside a period", () => {
    // 240.00 × 15/31 = 116.13 of the 120.00 for the days up to the 15th.
    const ground = aBound({ endsOn: "2026-10-15" });
    expect(money(usage([seg("2026-10-01", 1, "240.00", "200.00")], OPEN, ground))).toEqual([
      ["2026-10-01", "2026-10-15", "3.87", "3.23"],
    ]);
  });
});

describe("the price of a closed day", () => {
  it("is the one it was billed at: a price that a rule gives now is not owed backwards", () => {
    expect(owed([seg("2026-07-01", 10, "26.00", "21.00")])).toEqual([]);
    // 2 more units, at the 24.00 of the line, for October: 48.00
    const found = owed([seg("2026-07-01", 10, "26.00", "20.00"), seg("2026-10-01", 12, "26.00", "20.00")]);
    expect(money(found)).toEqual([["2026-10-01", "2026-10-31", "48.00", "40.00"]]);
  });

  it("decision 7: is the declared one from its day on, so what was billed otherwise is owed", () => {
    // 10 × (26.00 − 24.00) = 20.00 for the whole of October, the cost as it was
    const wanted = [TEN, seg("2026-10-01", 10, "26.00", "20.00")];
    expect(money(owed(wanted, anObservedLine(), { declaredPriceFrom: "2026-10-01" }))).toEqual([
      ["2026-10-01", "2026-10-31", "20.00", "0.00"],
    ]);
  });

  it("decision 7: the declared price goes for units that are missing too", () => {
    // 12 × 26.00 − 10 × 24.00 = 72.00, which is 2 × 26.00 + 10 × 2.00; cost 2 × 20.00
    const wanted = [TEN, seg("2026-10-01", 12, "26.00", "20.00")];
    const [entry] = owed(wanted, anObservedLine(), { declaredPriceFrom: "2026-10-01" });
    expect(entry?.parts[0]?.terms).toEqual([
      { units: 2, unitPrice: "26.00" },
      { units: 10, unitPrice: "2.00" },
    ]);
    expect(money(owed(wanted, anObservedLine(), { declaredPriceFrom: "2026-10-01" }))).toEqual([
      ["2026-10-01", "2026-10-31", "72.00", "40.00"],
    ]);
  });

  it("a declared price that is lower is a credit", () => {
    const wanted = [TEN, seg("2026-10-01", 10, "22.50", "20.00")];
    expect(owed(wanted, anObservedLine(), { declaredPriceFrom: "2026-10-01" })[0]?.price).toBe("-15.00");
  });

  it("is the wanted one where the line did not stand", () => {
    const wanted = [seg("2026-10-01", 10, "24.00", "20.00")];
    const found = catchUps(aNewLine({ opinionFrom: "2026-10-01" }), wanted, undefined, GROUND, OPEN);
    expect(money(found)).toEqual([["2026-10-01", "2026-10-31", "240.00", "200.00"]]);
  });

  it("is that of the first open day where nothing else says one", () => {
    // The line stood at 0 units in October, and nothing was said of its price then.
    const wanted = [seg("2026-10-01", 10), seg("2026-11-01", 10, "24.00", "20.00")];
    const found = catchUps(aNewLine({ opinionFrom: "2026-10-01" }), wanted, undefined, GROUND, OPEN);
    expect(money(found)).toEqual([["2026-10-01", "2026-10-31", "240.00", "200.00"]]);
  });

  it("decision 2: units at a price the PSA did not tell owe their difference only", () => {
    const untold = anObservedLine({ segments: [seg("2026-07-01", 10)] });
    expect(owed([TEN], untold)).toEqual([]);
    // 2 × 24.00 for October
    expect(money(owed([TEN, seg("2026-10-01", 12, "24.00", "20.00")], untold))).toEqual([
      ["2026-10-01", "2026-10-31", "48.00", "40.00"],
    ]);
  });
});
