import { describe, expect, it } from "vitest";
import type { Segments } from "../../../src/core/model.ts";
import type { LineRule, Policies, Product } from "../../../src/core/workspace.ts";
import { reasonsOf } from "../../../src/syncs/subscriptions/reasons.ts";
import { type Timeline, timelineOf } from "../../../src/syncs/subscriptions/timeline.ts";
import {
  aBound,
  aCharge,
  aContract,
  aProduct,
  aProgram,
  aRule,
  aStatement,
  aSyncContext,
  origin,
  policies,
  seg,
} from "../../support/builders.ts";

interface Facts {
  /** After what is excluded, and after what waits: as the vendor bills it where nothing is said. */
  readonly excluded?: Segments;
  readonly delayed?: Segments;
  readonly rule?: Partial<LineRule>;
  readonly product?: Partial<Product>;
  readonly decreases?: Policies["decreases"];
  readonly members?: readonly { readonly timeline: Timeline }[];
}

function reasons(
  vendor: Segments,
  { excluded = vendor, delayed = excluded, rule, product = {}, decreases = "next-period", members = [] }: Facts = {},
) {
  const contract = aContract({ policies: policies({ decreases }) });
  return reasonsOf(
    aProduct(product),
    rule === undefined ? undefined : aRule(rule),
    members,
    { vendor, excluded, delayed },
    aBound({ contract }),
    aSyncContext(),
    aProgram().origin,
  );
}

const said = (...facts: Parameters<typeof reasons>) =>
  reasons(...facts).map(({ day, mover, reason }) => [day, mover, reason.rule, reason.text]);

const units = (...steps: readonly (readonly [string, number])[]) =>
  steps.map(([day, quantity]) => seg(day, quantity, "24.00", "20.00"));

describe("ZC-16: what the vendor does to the units, in billing words", () => {
  it("begins, adds and removes, one or several", () => {
    const steps = units(["2026-11-01", 1], ["2026-11-05", 2], ["2026-11-10", 5], ["2026-11-15", 4], ["2026-11-20", 1]);
    expect(said(steps)).toEqual([
      ["2026-11-01", "vendor", "ZC-16", "Microsoft bills 1 seat from 1 Nov."],
      ["2026-11-05", "vendor", "ZC-16", "1 seat was added at Microsoft on 5 Nov."],
      ["2026-11-10", "vendor", "ZC-16", "3 seats were added at Microsoft on 10 Nov."],
      ["2026-11-15", "vendor", "ZC-16", "1 seat was removed at Microsoft on 15 Nov."],
      ["2026-11-20", "vendor", "ZC-16", "3 seats were removed at Microsoft on 20 Nov."],
    ]);
  });

  it("says where it is declared: on the line's rule, else on the contract", () => {
    expect(reasons(units(["2026-11-01", 10]))[0]?.reason.origin).toEqual(origin("customers/contoso.yaml", 12));
    expect(reasons(units(["2026-11-01", 10]), { rule: {} })[0]?.reason.origin).toEqual(
      origin("customers/contoso.yaml", 18),
    );
  });

  it("PR-20: the same units at another cost are no units that moved", () => {
    const dearer = [seg("2026-11-01", 10, "24.00", "20.00"), seg("2026-11-15", 10, "25.20", "21.00")];
    expect(said(dearer)[1]).toEqual(["2026-11-15", "vendor", "PR-20", "Microsoft's unit cost is 21.00 from 15 Nov."]);
    expect(said([seg("2026-11-01", 10, "24.00", "20.00"), seg("2026-11-15", 10, "25.20")])[1]?.[3]).toBe(
      "Microsoft's unit cost is unknown from 15 Nov.",
    );
    // It waits for nothing, though seats that went before are still billed.
    const after = { delayed: units(["2026-11-01", 12]) };
    expect(said(dearer, after)[1]?.[3]).toBe("Microsoft's unit cost is 21.00 from 15 Nov.");
  });

  it("PR-20: units of none are units all the same where the line begins", () => {
    expect(said([seg("2026-11-01", 0, "24.00", "20.00")])[0]).toEqual([
      "2026-11-01",
      "vendor",
      "ZC-16",
      "Microsoft bills 0 seats from 1 Nov.",
    ]);
  });
});

describe("decision 17: a decrease that waits says so, and is dated on the day it takes effect", () => {
  const fewer = units(["2026-11-01", 10], ["2026-11-10", 8]);

  it("the next billing period", () => {
    expect(said(fewer, { delayed: units(["2026-11-01", 10], ["2026-12-01", 8]) })[1]).toEqual([
      "2026-12-01",
      "vendor",
      "ZC-16",
      "2 seats were removed at Microsoft on 10 Nov. Decreases take effect at the next billing period (decreases: next-period).",
    ]);
  });

  it("the end of the term", () => {
    const delayed = units(["2026-11-01", 10], ["2027-07-01", 8]);
    expect(said(fewer, { delayed, decreases: "term-end" })[1]).toEqual([
      "2027-07-01",
      "vendor",
      "ZC-16",
      "2 seats were removed at Microsoft on 10 Nov. Decreases take effect at the end of the term (decreases: term-end).",
    ]);
  });

  it("one that takes effect at once says nothing of it", () => {
    expect(said(fewer, { decreases: "now" })[1]).toEqual([
      "2026-11-10",
      "vendor",
      "ZC-16",
      "2 seats were removed at Microsoft on 10 Nov.",
    ]);
  });

  it("an increase while one waits is dated on its own day", () => {
    const steps = units(["2026-11-01", 10], ["2026-11-10", 7], ["2026-11-20", 8]);
    const delayed = units(["2026-11-01", 10], ["2026-12-01", 8]);
    expect(said(steps, { delayed })[1]).toEqual([
      "2026-11-20",
      "vendor",
      "ZC-16",
      "1 seat was added at Microsoft on 20 Nov.",
    ]);
  });
});

describe("decision 5: seats that are gone", () => {
  const gone = (quantity: number, final: boolean) => {
    const timeline = timelineOf([aCharge({ quantity })], final ? [aStatement()] : []);
    return { timeline: final ? timeline : { ...timeline, missingFrom: "2026-12-01" } };
  };
  const to = (left: number, from = 10) => units(["2026-11-01", from], ["2026-12-01", left]);
  const last = (...facts: Parameters<typeof reasons>) => said(...facts).at(-1);

  it("by a final invoice that has no charge for them, one or several", () => {
    expect(last(to(0), { members: [gone(10, true)] })).toEqual([
      "2026-12-01",
      "vendor",
      "decision 5",
      "Microsoft stopped billing 10 seats: the final invoice G-12 has no charge for them from 1 Dec.",
    ]);
    expect(last(to(9), { members: [gone(1, true)] })?.[3]).toBe(
      "Microsoft stopped billing 1 seat: the final invoice G-12 has no charge for it from 1 Dec.",
    );
  });

  it("because they go on under another product, one or several", () => {
    expect(last(to(0), { members: [gone(10, false)] })?.[3]).toBe("10 seats go on under another product from 1 Dec.");
    expect(last(to(9), { members: [gone(1, false)] })?.[3]).toBe("1 seat goes on under another product from 1 Dec.");
  });

  it("wait for nothing, though others that went before do", () => {
    const delayed = units(["2026-11-01", 10], ["2026-12-01", 3]);
    expect(last(to(0), { members: [gone(10, true)], delayed })).toEqual([
      "2026-12-01",
      "vendor",
      "decision 5",
      "Microsoft stopped billing 10 seats: the final invoice G-12 has no charge for them from 1 Dec.",
    ]);
  });
});

describe("PR-20: a declared price is told on its day, with its place", () => {
  it("among the others, by day; of one day, what the vendor did comes first", () => {
    const prices = [
      { from: "2026-10-01", amount: "22.00", origin: origin("customers/contoso.yaml", 20) },
      { from: "2026-11-10", amount: "23.00", origin: origin("customers/contoso.yaml", 21) },
      { from: "2026-11-20", amount: "23.50", origin: origin("customers/contoso.yaml", 22) },
    ];
    const found = reasons(units(["2026-11-01", 10], ["2026-11-10", 12], ["2026-11-15", 13]), { rule: { prices } });
    expect(found.map(({ day, mover, reason }) => [day, mover, reason.rule, reason.origin?.line])).toEqual([
      ["2026-10-01", "config", "PR-20", 20],
      ["2026-11-01", "vendor", "ZC-16", 18],
      ["2026-11-10", "vendor", "ZC-16", 18],
      ["2026-11-10", "config", "PR-20", 21],
      ["2026-11-15", "vendor", "ZC-16", 18],
      ["2026-11-20", "config", "PR-20", 22],
    ]);
    expect(found[0]?.reason.text).toBe("Declared price.");
  });
});

describe("ZC-16: what is excluded", () => {
  const exclude = (quantity: number, given = {}) => ({
    rule: { exclude: { quantity, reason: "our own admin accounts", origin: origin(), ...given } },
  });

  it("stands beside the seats, one or several, and by itself before every step", () => {
    const taking = (quantity: number) =>
      said(units(["2026-11-01", 10]), { excluded: units(["2026-11-01", 10 - quantity]), ...exclude(quantity) });
    expect(taking(2)).toEqual([
      ["0000-01-01", "config", "ZC-16", "2 units are excluded: our own admin accounts."],
      [
        "2026-11-01",
        "vendor",
        "ZC-16",
        "Microsoft bills 10 seats from 1 Nov. 2 of them are excluded: our own admin accounts.",
      ],
    ]);
    expect(taking(1)[1]?.[3]).toBe(
      "Microsoft bills 10 seats from 1 Nov. 1 of them is excluded: our own admin accounts.",
    );
  });

  it("says nothing beside seats of days it does not hold on", () => {
    const found = said(units(["2026-11-01", 10]), {
      excluded: units(["2026-11-01", 10], ["2026-11-15", 8]),
      ...exclude(2, { from: "2026-11-15", until: "2026-12-31" }),
    });
    expect(found).toEqual([
      ["2026-11-01", "vendor", "ZC-16", "Microsoft bills 10 seats from 1 Nov."],
      ["2026-11-15", "config", "ZC-16", "2 units are excluded: our own admin accounts."],
      ["2027-01-01", "config", "ZC-16", "The exclusion of 2 units ended on 31 Dec."],
    ]);
  });

  it("does not say that fewer are billed before the vendor billed any: it held from the beginning", () => {
    const found = said(units(["2026-11-01", 10]), { excluded: units(["2026-11-01", 8]), ...exclude(2) });
    expect(found[0]?.[3]).toBe("2 units are excluded: our own admin accounts.");
  });
});

describe("decision 21: an ignored product", () => {
  const ignore = (line: number) => ({ reason: "billed by the parent", origin: origin("customers/contoso.yaml", line) });

  it("says so before every step, by the line's own word, else by the product's", () => {
    const own = reasons(units(["2026-11-01", 10]), { rule: { ignore: ignore(30) }, product: { ignore: ignore(31) } });
    expect(own[0]).toEqual({
      day: "0000-01-02",
      mover: "config",
      reason: { rule: "ZC-16", text: "Ignored: billed by the parent.", origin: origin("customers/contoso.yaml", 30) },
    });
    const product = reasons(units(["2026-11-01", 10]), { product: { ignore: ignore(31) } });
    expect(product[0]?.reason.origin?.line).toBe(31);
  });
});
