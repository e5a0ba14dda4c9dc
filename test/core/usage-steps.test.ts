import { describe, expect, it } from "vitest";
import type { Segments } from "../../src/core/model.ts";
import { comesToTheSame, freeDay, usageAsSteps } from "../../src/core/usage-steps.ts";
import { aBound, seg } from "../support/builders.ts";

const NOVEMBER = seg("2026-11-01", 1, "120.00", "100.00");
const NONE = seg("2026-12-01", 1, "0.00", "0.00");

interface Facts {
  readonly readThrough?: string;
  readonly open?: string;
  readonly taken?: readonly string[];
  readonly endsOn?: string;
}

/** The steps that `due` comes to where `seen` stands. Monthly periods, open from 1 November on. */
function steps(due: Segments, seen: Segments, { readThrough, open = "2026-11-01", taken = [], endsOn }: Facts = {}) {
  const ground = aBound(endsOn === undefined ? {} : { endsOn });
  return usageAsSteps(due, seen, readThrough, open, new Set(taken), ground);
}

describe("decision 6: a period that comes to the wanted amount stays as it is cut", () => {
  it("with every step inside it, up to its last day, and none of the next period", () => {
    // 90.00 × 10/30 + 135.00 × 20/30 = 120.00; 75.00 × 10/30 + 112.50 × 20/30 = 100.00
    const cut = [seg("2026-11-01", 1, "90.00", "75.00"), seg("2026-11-11", 1, "135.00", "112.50")];
    const astray = [...cut, NONE, seg("2026-12-15", 1, "70.00", "60.00")];
    expect(steps([NOVEMBER, NONE], astray)).toEqual([...cut, NONE]);
    // 3600.00 × 1/30 on the last day
    const last = [seg("2026-11-01", 1, "0.00", "0.00"), seg("2026-11-30", 1, "3600.00", "3000.00")];
    expect(steps([NOVEMBER, NONE], [...last, NONE])).toEqual([...last, NONE]);
  });

  it("a price, a cost or a number of units that is another is written", () => {
    expect(steps([NOVEMBER, NONE], [seg("2026-11-01", 1, "110.00", "100.00"), NONE])).toEqual([NOVEMBER, NONE]);
    expect(steps([NOVEMBER, NONE], [seg("2026-11-01", 1, "120.00", "90.00"), NONE])).toEqual([NOVEMBER, NONE]);
    expect(steps([NOVEMBER, NONE], [seg("2026-11-01", 2, "60.00", "50.00"), NONE])).toEqual([NOVEMBER, NONE]);
  });
});

describe("unknown is never 0: amounts that are not stated", () => {
  const unstated = seg("2026-11-01", 1);

  it("one that is wanted unknown stays as it stands", () => {
    expect(steps([unstated, NONE], [unstated, NONE])).toEqual([unstated, NONE]);
  });

  it("one that is wanted unknown is not written as 0 over what is known by now", () => {
    expect(steps([unstated, NONE], [NOVEMBER, NONE])[0]).toStrictEqual(unstated);
  });

  it("one that is known is written over what is not, and so is none at all", () => {
    expect(steps([NOVEMBER, NONE], [unstated, NONE])).toEqual([NOVEMBER, NONE]);
    expect(steps([seg("2026-11-01", 0)], [unstated])).toEqual([]);
  });

  it("where the first days' amount is not known, the whole period is left", () => {
    expect(steps([NOVEMBER, NONE], [unstated, NONE], { open: "2026-11-11" })).toEqual([seg("2026-11-11", 1), NONE]);
  });
});

describe("decisions 2 and 15: days that can take nothing leave the whole amount to the others", () => {
  it("the last day alone, where the day before took a change", () => {
    // 30.00 × 29/30 = 29.00 has passed; (120.00 − 29.00) × 30/1. Cost: 25.00 × 29/30 = 24.17; 75.83 × 30.
    const standing = seg("2026-11-01", 1, "30.00", "25.00");
    expect(steps([NOVEMBER, NONE], [standing, NONE], { open: "2026-11-29", taken: ["2026-11-29"] })).toEqual([
      seg("2026-11-29", 1, "30.00", "25.00"),
      seg("2026-11-30", 1, "2730.00", "2274.90"),
      NONE,
    ]);
  });

  it("no day at all: no other period carries it", () => {
    const standing = seg("2026-11-01", 1, "30.00", "25.00");
    const found = steps([NOVEMBER, NONE], [standing, NONE], { open: "2026-11-30", taken: ["2026-11-30"] });
    expect(found.filter(({ from }) => from > "2026-11-30")).toEqual([NONE]);
  });

  it("up to the contract's end", () => {
    // 15 of 30 days: 120.00 × 30/15
    expect(steps([NOVEMBER], [], { endsOn: "2026-11-15" })[0]).toEqual(seg("2026-11-01", 1, "240.00", "200.00"));
  });

  it("what carries one period's amount is none for the next, as far as was read", () => {
    // 10 of 30 days are closed: 120.00 × 30/20 and 100.00 × 30/20
    const carries = seg("2026-11-11", 1, "180.00", "150.00");
    const from = (readThrough?: string) =>
      steps([NOVEMBER], [], { open: "2026-11-11", ...(readThrough === undefined ? {} : { readThrough }) });
    const next = { ...NOVEMBER, from: "2026-12-01" };
    expect([from(), from("2026-12-01"), from("2026-11-30")]).toEqual([[carries, next], [carries, next], [carries]]);
  });
});

describe("where it begins, and where it ends", () => {
  it("speaks of no period before the first one due, nor after the last", () => {
    const before = seg("2026-11-01", 1, "60.00", "50.00");
    const december = seg("2026-12-01", 1, "70.00", "60.00");
    const after = seg("2027-01-01", 1, "0.00", "0.00");
    expect(steps([december, after], [before])).toEqual([december, after]);
    expect(steps([], [before])).toEqual([]);
  });

  it("every period between two that are due", () => {
    const february = seg("2027-02-01", 1, "0.00", "0.00");
    const cut = { open: "2026-12-16" };
    // December's 60.00 on 16 of 31 days, and January's 60.00 whole: 60.00 × 31/16; cost 50.00 × 31/16
    expect(steps([seg("2026-12-01", 1, "60.00", "50.00"), february], [], cut)).toEqual([
      seg("2026-12-16", 1, "116.25", "96.88"),
      seg("2027-01-01", 1, "60.00", "50.00"),
      february,
    ]);
  });
});

describe("decision 15: the first free day", () => {
  it("is the day itself, or the first after it that took no change", () => {
    const taken = new Set(["2026-11-30", "2026-12-01", "2026-12-03"]);
    expect([freeDay("2026-11-29", taken), freeDay("2026-11-30", taken)]).toEqual(["2026-11-29", "2026-12-02"]);
  });
});

describe("two amounts come to the same", () => {
  it("within a cent, either way", () => {
    const pairs = [
      ["1.00", "1.01"],
      ["1.01", "1.00"],
      ["1.00", "1.02"],
      ["-1.00", "1.00"],
    ] as const;
    expect(pairs.map(([left, right]) => comesToTheSame(left, right))).toEqual([true, true, false, false]);
  });
});
