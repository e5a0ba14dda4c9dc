/**
 * Rows worked out by hand for 42 units at 20.60 a month, and 5 more from 10 November 2026 (30 days):
 * 42 × 20.60 = 865.20, of it 9 days 865.20 × 9/30 = 259.56; 47 × 20.60 = 968.20, of it 21 days 677.74;
 * 5 × 20.60 = 103.00, of it 21 days 72.10. December holds 47: 968.20.
 */
import { describe, expect, it } from "vitest";
import { needsLaterRows, weigh } from "../../../src/providers/autotask/formats/unit-rows.ts";
import { toContract } from "../../../src/providers/autotask/mapping.ts";
import { aContract, posted, read, row, rowsOf, say } from "./rows.ts";

const october = row("2026-10-01", "2026-10-31", 42, "865.20", posted);
const december = row("2026-12-01", "2026-12-31", 47, "968.20");

const totals = {
  "total, day before, prorated": [
    row("2026-11-01", "2026-11-09", 42, "259.56"),
    row("2026-11-10", "2026-11-30", 47, "677.74"),
  ],
  "total, day before, full": [
    row("2026-11-01", "2026-11-09", 42, "865.20"),
    row("2026-11-10", "2026-11-30", 47, "968.20"),
  ],
  "total, effective date, prorated": [
    row("2026-11-01", "2026-11-10", 42, "259.56"),
    row("2026-11-10", "2026-11-30", 47, "677.74"),
  ],
  "total, effective date, full": [
    row("2026-11-01", "2026-11-10", 42, "865.20"),
    row("2026-11-10", "2026-11-30", 47, "968.20"),
  ],
  "delta, prorated": [row("2026-11-01", "2026-11-30", 42, "865.20"), row("2026-11-10", "2026-11-30", 5, "72.10")],
  "delta, full": [row("2026-11-01", "2026-11-30", 42, "865.20"), row("2026-11-10", "2026-11-30", 5, "103.00")],
};

describe("a change inside a period reads the same, whatever its rows look like", () => {
  for (const [name, november] of Object.entries(totals)) {
    it(`${name}: 42 units, then 47 from 10 November, at 20.60 throughout`, () => {
      const line = read([october, ...november, december], { from: "2026-10-01" });
      expect(say(line)).toEqual(
        ["2026-10-01 42 20.6", "2026-11-10 47 20.6"].map((one) => one.replace("20.6", "20.60")),
      );
      expect(line.unclear).toBeUndefined();
    });

    it(`${name}: the same without October and December`, () => {
      const proof = [row("2026-10-01", "2026-10-31", 10, "50.00"), row("2026-11-01", "2026-11-30", 10, "50.00")];
      const line = read(november, { others: [proof], line: { internalAdjustedPrice: "20.60" } });
      expect(say(line)).toEqual(["2026-11-01 42 20.60", "2026-11-10 47 20.60"]);
    });

    it(`${name}: 10 November takes no second change (decision 15)`, () => {
      expect(read([october, ...november, december], { from: "2026-10-01" }).changedOn).toEqual(["2026-11-10"]);
    });
  }
});

describe("a change on the last day of a period", () => {
  // 42 × 20.60 × 29/30 = 836.36; 47 × 20.60 × 1/30 = 32.27 (32.2733); 5 × 20.60 × 1/30 = 3.43 (3.4333).
  const totalsOnOneDay = [row("2026-11-01", "2026-11-30", 42, "836.36"), row("2026-11-30", "2026-11-30", 47, "32.27")];
  const delta = [row("2026-11-01", "2026-11-30", 42, "865.20"), row("2026-11-30", "2026-11-30", 5, "3.43")];

  it("is told by the next period: it holds the last row's units, so rows hold totals", () => {
    expect(say(read([...totalsOnOneDay, december]))).toEqual(["2026-11-01 42 20.60", "2026-11-30 47 20.60"]);
  });

  it("is told by the next period: it holds the sum, so rows hold changes", () => {
    expect(say(read([...delta, december]))).toEqual(["2026-11-01 42 20.60", "2026-11-30 47 20.60"]);
  });

  it("is told by another line of the database whose rows overlap by days", () => {
    const other = [row("2026-11-01", "2026-11-30", 3, "30.00"), row("2026-11-05", "2026-11-30", 1, "8.67")];
    expect(say(read(delta, { others: [other] }))).toEqual(["2026-11-01 42 20.60", "2026-11-30 47 20.60"]);
  });

  it("is told by another line of the database whose earlier row ends early", () => {
    const other = [row("2026-11-01", "2026-11-04", 3, "4.00"), row("2026-11-05", "2026-11-30", 4, "34.67")];
    expect(say(read(totalsOnOneDay, { others: [other] }))).toEqual(["2026-11-01 42 20.60", "2026-11-30 47 20.60"]);
  });

  it("is told by the setting unitRows", () => {
    expect(say(read(delta, { unitRows: "delta" })).at(-1)).toBe("2026-11-30 47 20.60");
    expect(say(read(totalsOnOneDay, { unitRows: "total" })).at(-1)).toBe("2026-11-30 47 20.60");
  });

  it("without any of these the line is refused with the setting to write, never guessed", () => {
    const { unclear } = read(delta);
    expect(unclear).toContain("30 Nov 2026");
    expect(unclear).toContain("unitRows: total or unitRows: delta");
  });

  it("with nothing before it both readings agree, so the line is clear", () => {
    const line = read([row("2026-11-01", "2026-11-30", 0), row("2026-11-30", "2026-11-30", 5, "3.43")]);
    expect(line.unclear).toBeUndefined();
    expect(line.segments.at(-1)).toMatchObject({ from: "2026-11-30", quantity: 5 });
  });
});

describe("unit amounts", () => {
  it("a whole period's amount divided by its units is the unit price, exact to four decimals", () => {
    expect(say(read([row("2026-11-01", "2026-11-30", 47, "968.20")]))).toEqual(["2026-11-01 47 20.60"]);
    expect(say(read([row("2026-11-01", "2026-11-30", 8, "0.10")]))).toEqual(["2026-11-01 8 0.0125"]);
  });

  it("0 units have no unit price and no unit cost (decision 16)", () => {
    const line = read([row("2026-11-01", "2026-11-30", 3, "30.00"), row("2026-12-01", "2026-12-31", 0)]);
    expect(line.segments).toEqual([
      { from: "2026-11-01", quantity: 3, unitPrice: "10.00", unitCost: "0.00" },
      { from: "2026-12-01", quantity: 0 },
    ]);
  });

  // 1 × 20.65 × 9/30 = 6.195, shown as 6.20; 6.20 × 30/9 = 20.67, two cents off.
  it("few units on few days: the next period's price is taken where it comes to the same row amount", () => {
    const rows = [
      row("2026-11-01", "2026-11-21", 0),
      row("2026-11-22", "2026-11-30", 1, "6.20"),
      row("2026-12-01", "2026-12-31", 1, "20.65"),
    ];
    expect(say(read(rows))).toEqual(["2026-11-22 1 20.65"]);
  });

  it("few units on few days: the line's own adjusted price is taken where no next period was read", () => {
    const rows = [row("2026-11-01", "2026-11-21", 0), row("2026-11-22", "2026-11-30", 1, "6.20")];
    expect(say(read(rows, { line: { internalAdjustedPrice: "20.65" } }))).toEqual(["2026-11-22 1 20.65"]);
  });

  it("an adjusted price in the internal currency is brought to the customer's by the two list prices", () => {
    const rows = [row("2026-11-01", "2026-11-21", 0), row("2026-11-22", "2026-11-30", 1, "6.20")];
    // 22.715 ÷ (22.00 ÷ 20.00) = 20.65
    const line = { unitPrice: "20.00", internalUnitPrice: "22.00", internalAdjustedPrice: "22.715" };
    expect(say(read(rows, { line }))).toEqual(["2026-11-22 1 20.65"]);
  });

  it("a price that the row contradicts is not taken", () => {
    const rows = [row("2026-11-01", "2026-11-21", 0), row("2026-11-22", "2026-11-30", 1, "6.20")];
    expect(say(read(rows, { line: { internalAdjustedPrice: "25.00" } }))).toEqual(["2026-11-22 1 20.67"]);
  });

  it("needs the next period's row where a cent's rounding hides the price, and not where units are many", () => {
    expect(
      needsLaterRows(rowsOf([row("2026-11-01", "2026-11-21", 0), row("2026-11-22", "2026-11-30", 1, "6.20")])),
    ).toBe(true);
    expect(
      needsLaterRows(
        rowsOf([row("2026-11-01", "2026-11-09", 42, "259.56"), row("2026-11-10", "2026-11-30", 47, "677.74")]),
      ),
    ).toBe(false);
  });

  it("a price change at a period's start, and one inside a period (21 days at 21.60: 47 × 21.60 × 21/30 = 710.64)", () => {
    const rows = [
      october,
      row("2026-11-01", "2026-11-09", 42, "259.56"),
      row("2026-11-10", "2026-11-30", 47, "710.64"),
      row("2026-12-01", "2026-12-31", 47, "1015.20"),
    ];
    const line = read(rows, { from: "2026-10-01" });
    expect(say(line)).toEqual(["2026-10-01 42 20.60", "2026-11-10 47 21.60"]);
    const boundary = read([october, row("2026-11-01", "2026-11-30", 42, "907.20")], { from: "2026-10-01" });
    expect(say(boundary)).toEqual(["2026-10-01 42 20.60", "2026-11-01 42 21.60"]);
    expect(boundary.changedOn).toEqual(["2026-11-01"]);
  });

  it("a part of the last period, cut by the contract's end, is read by its days: 10 × 15.40 × 15/30 = 77.00", () => {
    const contract = aContract({ endsOn: "2026-11-15" });
    const rows = [row("2026-10-01", "2026-10-31", 10, "154.00"), row("2026-11-01", "2026-11-15", 10, "77.00")];
    expect(say(read(rows, { contract, from: "2026-10-01" }))).toEqual(["2026-10-01 10 15.40"]);
  });

  it("votes of the database decide how a part's amount is read where the line alone cannot tell", () => {
    // Elsewhere 10 units hold 100.00 in October and 110.00 for the 11 of 20 November days: whole-period amounts.
    const other = [
      row("2026-10-01", "2026-10-31", 10, "100.00"),
      row("2026-11-01", "2026-11-10", 10, "100.00"),
      row("2026-11-11", "2026-11-30", 11, "110.00"),
    ];
    const rows = [row("2026-11-01", "2026-11-15", 0), row("2026-11-16", "2026-11-30", 2, "41.20")];
    expect(say(read(rows, { others: [other] }))).toEqual(["2026-11-16 2 20.60"]);
    expect(say(read(rows))).toEqual(["2026-11-16 2 41.20"]);
  });
});

describe("half a month at twice the price comes to what a whole one did before", () => {
  // 37 × 12.00 = 444.00, which is 37 × 24.00 × 15/30 as well; 37 × 24.00 = 888.00; 37 × 12.00 × 15/30 = 222.00.
  const since16 = [
    row("2026-11-01", "2026-11-15", 0),
    row("2026-11-16", "2026-11-30", 37, "444.00", { cost: "370.00" }),
  ];
  const whole = [row("2026-11-01", "2026-11-15", 37, "444.00"), row("2026-11-16", "2026-11-30", 37, "888.00")];
  const line = { unitPrice: "12.00", unitCost: "10.00", internalUnitPrice: "12.00", internalAdjustedPrice: "24.00" };
  // Elsewhere: 10 × 20.00 × 10/30 = 66.67, the price that October had.
  const proration = [row("2026-10-01", "2026-10-31", 10, "200.00"), row("2026-11-01", "2026-11-10", 10, "66.67")];

  it("a part that fits known prices both ways speaks for neither, and is read in proportion, its cost with it", () => {
    const read24 = read(since16, { line });
    expect(read24.segments).toEqual([{ from: "2026-11-16", quantity: 37, unitPrice: "24.00", unitCost: "20.00" }]);
    expect(read24.unclear).toBeUndefined();
  });

  it("once a row speaks for the whole period alone, the line is refused with the setting to write", () => {
    const { unclear } = read(whole, { line });
    expect(unclear).toContain(
      "37 units from 1 Nov 2026 may be 24.00 if their row is for its days, or 12.00 if it is for",
    );
    expect(unclear).toContain("rowAmounts: prorated or rowAmounts: full");
  });

  it("is told by the setting rowAmounts", () => {
    expect(say(read(whole, { line, rowAmounts: "full" }))).toEqual(["2026-11-01 37 12.00", "2026-11-16 37 24.00"]);
    expect(say(read(whole, { line, rowAmounts: "prorated" }))).toEqual(["2026-11-01 37 24.00", "2026-11-16 37 48.00"]);
    expect(read(whole, { line, rowAmounts: "full" }).unclear).toBeUndefined();
  });

  it("where other rows are in proportion, one that fits the old price as a whole period's is so too", () => {
    const twice = read([...since16, row("2026-10-01", "2026-10-31", 37, "444.00")], { others: [proration, proration] });
    expect(say(twice)).toEqual(["2026-11-16 37 24.00"]);
    expect(twice.unclear).toBeUndefined();
  });

  it("where rows speak for both, and none has the majority, it is refused", () => {
    const even = read([...since16, row("2026-10-01", "2026-10-31", 37, "444.00")], { others: [proration] });
    expect(even.unclear).toContain("16 Nov 2026 may be 24.00");
  });

  it("a read of one contract does not turn what the whole database showed", () => {
    const settings = { unitRows: "detect", rowAmounts: "detect" } as const;
    const before = weigh([rowsOf(proration), rowsOf(proration)], settings);
    const alone = [rowsOf([row("2026-10-01", "2026-10-31", 37, "444.00"), ...since16])];
    expect(weigh(alone, settings).amounts).toBe("likely-full");
    expect(weigh(alone, settings, before).amounts).toBe("prorated");
  });
});

describe("open days", () => {
  it("decision 2: the first open day is the day after the last posted row", () => {
    const line = read([october, row("2026-11-01", "2026-11-30", 42, "865.20")], { from: "2026-10-01" });
    expect(line).toMatchObject({ openFrom: "2026-11-01", postedThrough: "2026-10-31" });
  });

  it("a posted row that shows the next one's first day as its end leaves that day open", () => {
    const rows = [row("2026-11-01", "2026-11-10", 42, "259.56", posted), row("2026-11-10", "2026-11-30", 47, "677.74")];
    expect(read(rows)).toMatchObject({ openFrom: "2026-11-10", postedThrough: "2026-11-09" });
  });

  it("with nothing posted it is the later of the contract's start and the first day asked for", () => {
    const rows = [row("2026-11-01", "2026-11-30", 42, "865.20")];
    expect(read(rows, { from: "2026-06-01" }).openFrom).toBe("2026-07-01");
    expect(read(rows, { from: "2026-11-12" }).openFrom).toBe("2026-11-12");
    expect(read(rows)).not.toHaveProperty("postedThrough");
  });

  it("a line whose rows are all posted needs the rows of the period after", () => {
    expect(needsLaterRows(rowsOf([october]))).toBe(true);
    expect(needsLaterRows(rowsOf([october, row("2026-11-01", "2026-11-30", 42, "865.20")]))).toBe(false);
  });
});

describe("periods step from the contract's start", () => {
  it("a contract that starts on 31 January has whole periods 28 February to 30 March and 31 March to 29 April", () => {
    const contract = aContract({ startsOn: "2026-01-31", endsOn: "2027-01-30" });
    const rows = [row("2026-02-28", "2026-03-30", 7, "70.00"), row("2026-03-31", "2026-04-29", 7, "77.00")];
    const line = read(rows, { contract, from: "2026-02-28" });
    expect(say(line)).toEqual(["2026-02-28 7 10.00", "2026-03-31 7 11.00"]);
    expect(line.changedOn).toEqual(["2026-03-31"]);
  });

  it("the units a contract starts with count as a change on its first day", () => {
    expect(read([row("2026-07-01", "2026-07-31", 4, "40.00")], { from: "2026-07-01" }).changedOn).toEqual([
      "2026-07-01",
    ]);
    expect(read([row("2026-07-01", "2026-07-31", 0)], { from: "2026-07-01" }).changedOn).toEqual([]);
  });
});

it("a database that gives no evidence is unknown, and prorated until a row shows otherwise", () => {
  expect(weigh([rowsOf([october])], { unitRows: "detect", rowAmounts: "detect" })).toEqual({
    units: "unknown",
    amounts: "prorated",
  });
});

it("only type 7 with a period type that Autotask bills is recurring", () => {
  expect(toContract(aContract(), [], undefined)).toMatchObject({
    recurring: true,
    months: 1,
    type: "Recurring Service",
  });
  expect(toContract(aContract({ type: 4, periodType: null }), [], undefined)).toMatchObject({
    recurring: false,
    type: "Block Hours",
  });
  expect(toContract(aContract({ periodType: 3 }), [], undefined).months).toBe(3);
  expect(toContract(aContract({ status: 0, number: "CC-1" }), [], undefined)).toMatchObject({
    active: false,
    marker: "CC-1",
  });
});
