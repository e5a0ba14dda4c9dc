import { describe, expect, it } from "vitest";
import { accept, inLists, limits, monthsOf, optionOf, quote } from "../../../src/providers/connectwise/limits.ts";
import type { Proposal } from "../../../src/providers/provider.ts";

const contract = { startsOn: "2026-07-01", endsOn: "2027-06-30", recurring: true };

function line(facts: Partial<Extract<Proposal, { kind: "line" }>> = {}): Proposal {
  return {
    kind: "line",
    contract,
    creates: false,
    segments: [{ from: "2026-11-10", quantity: 47, unitPrice: "20.60" }],
    ...facts,
  };
}

describe("what ConnectWise takes", () => {
  it.each([
    line(),
    line({
      segments: [
        { from: "2026-07-01", quantity: 0 },
        { from: "2027-06-30", quantity: 42.5, unitPrice: "0.1234", unitCost: "-5.00" },
      ],
    }),
    line({ service: { active: false, name: "Old" } }),
    line({ contract: { ...contract, endsOn: "9999-12-31" }, segments: [{ from: "2099-01-01", quantity: 1 }] }),
    { kind: "contract", name: "x".repeat(100), startsOn: "2026-12-01", endsOn: "2026-12-01", months: 2 } as const,
    { kind: "service", name: "x".repeat(75), unitPrice: "20.1000000", unitCost: "0" } as const,
  ])("%j", (proposal) => {
    expect(accept(proposal)).toEqual([]);
  });
});

describe("what ConnectWise refuses, in words with a way out", () => {
  const at = (from: string, quantity: number, unitPrice = "20.60"): Proposal =>
    line({ segments: [{ from, quantity, unitPrice }] });
  it.each([
    ["a day before the agreement", at("2026-06-30", 47), "OUTSIDE_CONTRACT"],
    ["a day after the agreement", at("2027-07-01", 47), "OUTSIDE_CONTRACT"],
    ["less than no units", at("2026-11-10", -1), "UNITS_NEGATIVE"],
    ["units that are no number", at("2026-11-10", Number.NaN), "UNITS_NEGATIVE"],
    ["five decimals", at("2026-11-10", 1, "0.12345"), "PRICE_TOO_FINE"],
    [
      "a new line of an inactive item",
      line({ creates: true, service: { active: false, name: "Old" } }),
      "SERVICE_INACTIVE",
    ],
    ["an agreement without periods", line({ contract: { ...contract, recurring: false } }), "NOT_RECURRING"],
    [
      "an agreement's long name",
      { kind: "contract", name: "x".repeat(101), startsOn: "2026-12-01", endsOn: "2027-11-30", months: 1 },
      "NAME_TOO_LONG",
    ],
    [
      "an end before the start",
      { kind: "contract", name: "x", startsOn: "2026-12-01", endsOn: "2026-11-30", months: 1 },
      "NO_END",
    ],
    [
      "four months a period",
      { kind: "contract", name: "x", startsOn: "2026-12-01", endsOn: "2027-11-30", months: 4 },
      "PERIOD_UNKNOWN",
    ],
    [
      "an item's long identifier",
      { kind: "service", name: "x".repeat(76), unitPrice: "1.00", unitCost: "1.00" },
      "NAME_TOO_LONG",
    ],
    [
      "an item without an identifier",
      { kind: "service", name: " ", unitPrice: "1.00", unitCost: "1.00" },
      "NAME_EMPTY",
    ],
  ] as const)("%s", (_, proposal, rule) => {
    expect(accept(proposal).map((finding) => finding.rule)).toEqual([rule]);
    for (const finding of accept(proposal))
      expect(finding).toMatchObject({ severity: "error", fix: expect.stringMatching(/\w+ \w+/) });
  });

  it("all at once, each with its day or value", () => {
    const found = accept(line({ segments: [{ from: "2026-06-30", quantity: -1, unitPrice: "1.00001" }] }));
    expect(found.map(({ rule }) => rule)).toEqual(["OUTSIDE_CONTRACT", "UNITS_NEGATIVE", "PRICE_TOO_FINE"]);
    expect(found.map(({ message }) => message).join(" ")).toMatch(/30 Jun 2026.*-1 units.*1\.00001/);
  });
});

it("every limit names its page and the day it was read", () => {
  expect(new Set(limits.map(({ code }) => code)).size).toBe(limits.length);
  for (const { link, verifiedOn } of limits) {
    expect(link).toMatch(/^https:\/\/developer\.connectwise\.com\/Products\/ConnectWise_PSA\//);
    expect(verifiedOn).toBe("2026-11-22");
  }
});

it("every rule that accept cites is in the table, but for an empty name", () => {
  const cited = ["OUTSIDE_CONTRACT", "UNITS_NEGATIVE", "PRICE_TOO_FINE", "SERVICE_INACTIVE", "NOT_RECURRING"];
  const ofContracts = ["NAME_TOO_LONG", "NO_END", "PERIOD_UNKNOWN"];
  expect(limits.map(({ code }) => code)).toEqual(expect.arrayContaining([...cited, ...ofContracts]));
});

it("billing cycles of 1, 2, 3, 6 and 12 months, both ways; no weeks", () => {
  const options = ["Monthly", "BiMonthly", "Quarterly", "SemiAnnual", "Yearly"];
  expect(options.map(monthsOf)).toEqual([1, 2, 3, 6, 12]);
  expect([1, 2, 3, 6, 12].map(optionOf)).toEqual(options);
  expect([monthsOf("Weekly"), monthsOf("BiWeekly"), monthsOf("NotRecurring"), optionOf(4)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it("text stands in double quotes, its own escaped", () => {
  expect(quote("Müller & Söhne")).toBe('"Müller & Söhne"');
  expect(quote('a "b" \\ c')).toBe('"a \\"b\\" \\\\ c"');
});

describe("lists of values", () => {
  it("hold 100 at most, and keep their order", () => {
    const values = Array.from({ length: 201 }, (_, index) => String(index));
    const lists = inLists(values, 100);
    expect(lists.map((list) => list.length)).toEqual([100, 100, 1]);
    expect(lists.flat()).toEqual(values);
  });

  it("law: with the rest of the address, each is no longer than 2,000 characters as it is sent", () => {
    for (const joint of [",", " or "])
      for (const length of [1, 10, 60, 300]) {
        const values = Array.from({ length: 150 }, (_, index) => `é"(${index})`.padEnd(length, "*x"));
        const lists = inLists(values, 600, joint);
        expect(lists.flat()).toEqual(values);
        for (const list of lists) {
          const sent = new URLSearchParams({ q: list.join(joint) }).toString().replaceAll("+", "%20");
          expect(600 + sent.length - "q=".length).toBeLessThanOrEqual(2000);
        }
      }
  });

  it("of nothing are none", () => {
    expect(inLists([], 100)).toEqual([]);
  });
});
