import { describe, expect, it } from "vitest";
import { accept, limits, monthsOf, periodTypeOf } from "../../../src/providers/autotask/limits.ts";
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

const rulesOf = (proposal: Proposal): readonly string[] => accept(proposal).map(({ rule }) => rule);

describe("what Autotask takes", () => {
  it.each([
    line(),
    line({
      segments: [
        { from: "2026-07-01", quantity: 0 },
        { from: "2027-06-30", quantity: 2_147_483_647, unitPrice: "0.1234", unitCost: "-5.00" },
      ],
    }),
    line({ creates: false, service: { active: false, name: "Old" } }),
    { kind: "contract", name: "x".repeat(100), startsOn: "2026-12-01", endsOn: "2026-12-01", months: 6 } as const,
    { kind: "service", name: "PC_CFQ7TTC0LCHC:0002", unitPrice: "20.1000000", unitCost: "0" } as const,
  ])("%j", (proposal) => {
    expect(accept(proposal)).toEqual([]);
  });
});

describe("what Autotask refuses, in words with a way out", () => {
  const at = (from: string, quantity: number, unitPrice = "20.60"): Proposal =>
    line({ segments: [{ from, quantity, unitPrice }] });
  it.each([
    ["a day before the contract", at("2026-06-30", 47), "OUTSIDE_CONTRACT"],
    ["a day after the contract", at("2027-07-01", 47), "OUTSIDE_CONTRACT"],
    ["less than no units", at("2026-11-10", -1), "UNITS_NOT_WHOLE"],
    ["half a unit", at("2026-11-10", 0.5), "UNITS_NOT_WHOLE"],
    ["more units than fit", at("2026-11-10", 2_147_483_648), "UNITS_NOT_WHOLE"],
    ["five decimals", at("2026-11-10", 1, "0.12345"), "PRICE_TOO_FINE"],
    [
      "a new line of an inactive service",
      line({ creates: true, service: { active: false, name: "Old" } }),
      "SERVICE_INACTIVE",
    ],
    ["a contract of another type", line({ contract: { ...contract, recurring: false } }), "NOT_RECURRING"],
    [
      "a contract's long name",
      { kind: "contract", name: "x".repeat(101), startsOn: "2026-12-01", endsOn: "2027-11-30", months: 1 },
      "NAME_TOO_LONG",
    ],
    [
      "an end before the start",
      { kind: "contract", name: "x", startsOn: "2026-12-01", endsOn: "2026-11-30", months: 1 },
      "NO_END",
    ],
    [
      "two months a period",
      { kind: "contract", name: "x", startsOn: "2026-12-01", endsOn: "2027-11-30", months: 2 },
      "PERIOD_UNKNOWN",
    ],
    [
      "a service's long name",
      { kind: "service", name: "x".repeat(101), unitPrice: "1.00", unitCost: "1.00" },
      "NAME_TOO_LONG",
    ],
    ["a service without a name", { kind: "service", name: " ", unitPrice: "1.00", unitCost: "1.00" }, "NAME_EMPTY"],
  ] as const)("%s", (_, proposal, rule) => {
    expect(rulesOf(proposal)).toEqual([rule]);
    for (const finding of accept(proposal))
      expect(finding).toMatchObject({ severity: "error", fix: expect.stringMatching(/\w+ \w+/) });
  });

  it("all at once, each with its day or value", () => {
    const segments = [{ from: "2026-06-30", quantity: -1, unitPrice: "1.00001" }];
    const found = accept(line({ segments }));
    expect(found.map(({ rule }) => rule)).toEqual(["OUTSIDE_CONTRACT", "UNITS_NOT_WHOLE", "PRICE_TOO_FINE"]);
    expect(found.map(({ message }) => message).join(" ")).toMatch(/30 Jun 2026.*-1 units.*1\.00001/);
  });
});

it("every limit names its page and the day it was read", () => {
  expect(new Set(limits.map(({ code }) => code)).size).toBe(limits.length);
  for (const { link, verifiedOn } of limits) {
    expect(link).toMatch(/^https:\/\/ww\w+\.autotask\.net\/help\/developerhelp\//i);
    expect(verifiedOn).toBe("2026-11-21");
  }
});

it("every rule that accept cites is in the table, but for an empty name", () => {
  const codes = limits.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      "OUTSIDE_CONTRACT",
      "UNITS_NOT_WHOLE",
      "PRICE_TOO_FINE",
      "SERVICE_INACTIVE",
      "NOT_RECURRING",
      "NAME_TOO_LONG",
      "NO_END",
      "PERIOD_UNKNOWN",
    ]),
  );
});

it("period types have 1, 3, 6 and 12 months, both ways", () => {
  expect([2, 3, 4, 5].map(monthsOf)).toEqual([1, 3, 6, 12]);
  expect([1, 3, 6, 12].map(periodTypeOf)).toEqual([2, 3, 4, 5]);
  expect([monthsOf(null), monthsOf(1), periodTypeOf(24)]).toEqual([undefined, undefined, undefined]);
});
