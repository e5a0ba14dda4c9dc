import { describe, expect, it } from "vitest";
import type { DesiredLine } from "../../src/core/desired.ts";
import type { Segments } from "../../src/core/model.ts";
import type { ObservedCharge } from "../../src/core/observed.ts";
import { planLine } from "../../src/core/plan-line.ts";
import {
  aBound,
  aDesiredLine,
  aNewLine,
  anObservedLine,
  aPlanContext,
  LINE,
  origin,
  seg,
} from "../support/builders.ts";

const TEN = seg("2026-07-01", 10, "24.00", "20.00");
const MARKER = "CONCORDAT-m365-m365-business-premium-2026-10-28";

function steps(
  segments: Segments,
  given: Partial<DesiredLine> = {},
  bound = aBound(),
  charges: readonly ObservedCharge[] = [],
) {
  return planLine(aDesiredLine({ segments, ...given }), bound, aPlanContext({ charges }));
}

const GROWN = [TEN, seg("2026-10-28", 15, "24.00", "20.00")];

describe("decision 25: a step by hand says screen, fields, values, the reason and how it is recognised", () => {
  it("charges 5 seats × 24.00 × 4/31 days", () => {
    expect(steps(GROWN).manual).toEqual([
      {
        marker: MARKER,
        key: LINE,
        title: "Charge Contoso EUR 15.48 for 28 to 31 Oct: 5 seats × 24.00 × 4/31 days",
        why: "October is approved and posted, so units cannot be dated before 1 Nov",
        where: "Autotask, contract 4711, Charges, New",
        enter: [
          { field: "Name", value: `${MARKER} Microsoft 365 Business Premium` },
          { field: "Billing code", value: "Cloud subscriptions" },
          { field: "Purchase date", value: "1 Nov 2026" },
          { field: "Quantity", value: "1" },
          { field: "Unit price", value: "15.48" },
          { field: "Unit cost", value: "12.90" },
        ],
        recognisedBy: `a charge on contract 4711 whose name starts with ${MARKER}`,
        once: { price: "15.48", cost: "12.90" },
        reason: {
          rule: "decision 2",
          text: "Microsoft 365 Business Premium: the days were billed otherwise and are posted.",
          origin: origin(),
        },
      },
    ]);
  });

  it("credits a seat in the singular, with the amount below nothing in the field", () => {
    // −1 × 24.00 × 16/31 = −12.387; cost −10.322
    const [step] = steps([TEN, seg("2026-10-16", 9, "24.00", "20.00")]).manual;
    expect(step?.title).toBe("Credit Contoso EUR 12.39 for 16 to 31 Oct: 1 seat × 24.00 × 16/31 days");
    expect(step?.enter.slice(4)).toEqual([
      { field: "Unit price", value: "-12.39" },
      { field: "Unit cost", value: "-10.32" },
    ]);
  });

  it("makes one step a closed period, each with its own marker", () => {
    const found = steps([TEN, seg("2026-09-25", 12, "24.00", "20.00")]).manual;
    expect(found.map(({ marker }) => marker)).toEqual([
      "CONCORDAT-m365-m365-business-premium-2026-09-25",
      "CONCORDAT-m365-m365-business-premium-2026-10-01",
    ]);
  });

  it("adds up the parts of one period", () => {
    // 1 × 24.00 × 9/31 = 6.97; 3 × 24.00 × 22/31 = 51.10
    const [step] = steps([
      TEN,
      seg("2026-10-01", 11, "24.00", "20.00"),
      seg("2026-10-10", 13, "24.00", "20.00"),
    ]).manual;
    expect(step?.title).toBe(
      "Charge Contoso EUR 58.07 for 1 to 31 Oct: 1 seat × 24.00 × 9/31 days + 3 seats × 24.00 × 22/31 days",
    );
  });

  it("decision 7: says a difference in price as such: 10 seats × 2.00", () => {
    const declared = { segments: [TEN, seg("2026-10-01", 10, "26.00", "20.00")], declaredPriceFrom: "2026-10-01" };
    const [step] = steps(declared.segments, declared).manual;
    expect(step?.once).toEqual({ price: "20.00", cost: "0.00" });
    expect(step?.title).toBe("Charge Contoso EUR 20.00 for 1 to 31 Oct: 10 seats × 2.00 × 31/31 days");
  });

  it("decision 7: units without a price of their own are charged at the service's", () => {
    // cost-only: the line is to be made, its price is that of service 9001. 5 × 24.00 × 4/31 = 15.48
    const segments = [seg("2026-10-28", 5, undefined, "20.00")];
    const line = aNewLine({ segments, opinionFrom: "2026-10-28" });
    const [step] = planLine(line, aBound({ lines: [] }), aPlanContext()).manual;
    expect(step?.once).toEqual({ price: "15.48", cost: "12.90" });
  });

  it("decision 2: it is never lost, not even where the strategy writes neither price nor cost", () => {
    const line = aNewLine({ segments: [seg("2026-10-28", 5)], opinionFrom: "2026-10-28" });
    const { manual } = planLine(line, aBound({ lines: [] }), aPlanContext());
    expect(manual.map(({ once }) => once)).toEqual([{ price: "15.48", cost: "12.90" }]);
  });

  it("decision 2: units that return under cost-only are charged at the price the line holds when it holds units", () => {
    // The line stood at 0 in October and holds 10 at 22.50 since 1 November. 10 × 22.50 × 4/31 = 29.032; cost 25.806
    const observed = anObservedLine({ segments: [seg("2026-11-01", 10, "22.50", "20.00")] });
    const line = { segments: [seg("2026-10-28", 10, undefined, "20.00")], opinionFrom: "2026-10-28" };
    expect(steps(line.segments, line, aBound({ lines: [observed] })).manual.map(({ once }) => once)).toEqual([
      { price: "29.03", cost: "25.81" },
    ]);
  });
});

describe("decision 6: usage that a period was posted without", () => {
  const line: Partial<DesiredLine> = {
    title: "Azure",
    usage: true,
    opinionFrom: "2026-10-01",
    steps: [
      {
        day: "2026-10-01",
        mover: "vendor",
        reason: { rule: "PR-5", text: "Usage of September, invoice G-9.", origin: origin("billing/G-9.csv", 4) },
      },
    ],
  };
  const wanted = [seg("2026-10-01", 1, "120.00", "100.00"), seg("2026-11-01", 1, "0.00", "0.00")];
  const posted = (price: string, cost: string) =>
    aBound({
      lines: [anObservedLine({ segments: [seg("2026-10-01", 1, price, cost), seg("2026-11-01", 1, "0.00", "0.00")] })],
    });

  it("is a step by hand that says both amounts, and the invoice it is of", () => {
    const [step, ...more] = steps(wanted, line, posted("90.00", "75.00")).manual;
    expect(more).toEqual([]);
    expect(step).toMatchObject({
      marker: "CONCORDAT-m365-m365-business-premium-2026-10-01",
      title: "Charge Contoso EUR 30.00 for 1 to 31 Oct: usage of 120.00 instead of the 90.00 that was posted",
      why: "October is approved and posted, so its amount cannot be set any more",
      once: { price: "30.00", cost: "25.00" },
      reason: {
        rule: "decision 2",
        text: "Usage of September, invoice G-9. The period was posted with 90.00 EUR instead of 120.00 EUR.",
        origin: { file: "billing/G-9.csv", line: 4 },
      },
    });
  });

  it("is a credit where it was posted with too much, and recognised once it is entered", () => {
    const bound = posted("132.00", "110.00");
    expect(steps(wanted, line, bound).manual[0]?.title).toBe(
      "Credit Contoso EUR 12.00 for 1 to 31 Oct: usage of 120.00 instead of the 132.00 that was posted",
    );
    const name = "CONCORDAT-m365-m365-business-premium-2026-10-01 Azure";
    const entered = { id: "5501", contract: "4711", name, amount: "-12.00" };
    expect(steps(wanted, line, bound, [entered]).manual).toEqual([]);
  });
});

describe("decision 25: the step stays open until the next run recognises it", () => {
  const charge = (given: Partial<ObservedCharge>): ObservedCharge => ({
    id: "5501",
    contract: "4711",
    name: MARKER,
    amount: "15.48",
    ...given,
  });
  const open = (...charges: readonly ObservedCharge[]) => steps(GROWN, {}, aBound(), charges).manual.length;

  it("recognises a charge by its name, with or without words after the marker", () => {
    expect(open(charge({}))).toBe(0);
    expect(open(charge({ name: `${MARKER} Business Premium, 28 to 31 Oct` }))).toBe(0);
  });

  it("tells what was entered against what was worked out", () => {
    const { recognised, manual } = steps(GROWN, {}, aBound(), [charge({ amount: "15.00" })]);
    expect(recognised).toEqual([charge({ amount: "15.00" })]);
    expect(manual.map(({ once }) => once.price)).toEqual(["0.48"]);
  });

  it("decision 2: a charge that was entered counts where the days that differ turn out to be others of its month", () => {
    // 2 × 24.00 × 27/31 = 41.81 from 5 October; 22 days from 10 October were entered as 34.06.
    const since = (day: string) => [TEN, seg(day, 12, "24.00", "20.00")];
    const name = "CONCORDAT-m365-m365-business-premium-2026-10-10 Business Premium";
    const entered = charge({ name, amount: "34.06" });
    const corrected = steps(since("2026-10-05"), {}, aBound(), [entered]);
    expect(corrected.manual.map(({ once }) => once.price)).toEqual(["7.75"]);
    expect(corrected.recognised).toEqual([entered]);
    // 28 to 31 October come to 6.19 only: −27.87 is given back.
    expect(steps(since("2026-10-28"), {}, aBound(), [entered]).manual.map(({ once }) => once.price)).toEqual([
      "-27.87",
    ]);
  });

  it("does not take a charge of another period", () => {
    const september = charge({ name: "CONCORDAT-m365-m365-business-premium-2026-09-30 Business Premium" });
    // October's stays whole; for September nothing is owed, so what was entered for it is given back.
    const { manual } = steps(GROWN, {}, aBound(), [september]);
    expect(manual.map(({ once }) => once.price)).toEqual(["-15.48", "15.48"]);
    expect(open(charge({ name: "CONCORDAT-m365-m365-business-premium-2026-11-01 Business Premium" }))).toBe(1);
  });

  it("decision 2: gives back what was entered for days that nothing is owed for any more", () => {
    const { manual, recognised, entries } = steps([TEN], {}, aBound(), [charge({})]);
    expect(manual).toMatchObject([
      {
        marker: MARKER,
        title:
          "Credit Contoso EUR 15.48 for 28 to 31 Oct: nothing is owed for these days any more, less 15.48 EUR entered as charge 5501",
        why: "October is approved and posted, so units cannot be dated before 1 Nov",
        once: { price: "-15.48", cost: "0.00" },
      },
    ]);
    expect(recognised).toEqual([charge({})]);
    expect(entries).toEqual([{ day: "2026-11-01", price: "-15.48" }]);
    const back = charge({ id: "5502", amount: "-15.48" });
    expect(steps([TEN], {}, aBound(), [charge({}), back]).manual).toEqual([]);
  });

  it("says nothing of what was entered for days that are not judged", () => {
    const later = { opinionFrom: "2026-11-01" };
    expect(steps([TEN], later, aBound(), [charge({})])).toMatchObject({ manual: [], recognised: [] });
    expect(steps([TEN], {}, aBound({ manageFrom: "2026-11-01" }), [charge({})]).manual).toEqual([]);
  });

  describe("usage", () => {
    // October was posted at 120.00, as it should be; 12.00 more was entered when its invoice said 110.00 at cost.
    const usage = [seg("2026-10-01", 1, "120.00", "100.00"), seg("2026-11-01", 1, "0.00", "0.00")];
    const line = { usage: true, opinionFrom: "2026-10-01" };
    const bound = aBound({ lines: [anObservedLine({ segments: usage })] });
    const name = "CONCORDAT-m365-m365-business-premium-2026-10-01 Azure";
    const entered = charge({ name, amount: "12.00" });

    it("gives back what was entered for a period that came to what it should", () => {
      expect(steps(usage, line, bound, [entered]).manual).toMatchObject([
        {
          title:
            "Credit Contoso EUR 12.00 for 1 to 31 Oct: nothing is owed for these days any more, less 12.00 EUR entered as charge 5501",
          once: { price: "-12.00", cost: "0.00" },
        },
      ]);
    });

    it("but not where an invoice that it bills was not read: what it should come to is not known", () => {
      expect(steps(usage, { ...line, unread: ["2026-10-01"] }, bound, [entered]).manual).toEqual([]);
    });
  });

  it("does not take another contract's charge, a broken day's, or a longer name for it", () => {
    expect(open(charge({ contract: "4712" }))).toBe(1);
    expect(open(charge({ name: "CONCORDAT-m365-m365-business-premium-2026-10-2" }))).toBe(1);
    expect(open(charge({ name: `${MARKER}0` }))).toBe(1);
    expect(open(charge({ name: `about ${MARKER}` }))).toBe(1);
  });
});
