import { describe, expect, it } from "vitest";
import type { BoundContract, DesiredLine } from "../../src/core/desired.ts";
import type { Segments } from "../../src/core/model.ts";
import { planLine } from "../../src/core/plan-line.ts";
import { isMoneyUnknown, unknownAmounts, unstatedPrice } from "../../src/core/unknown-amounts.ts";
import {
  aBound,
  aContract,
  aCustomer,
  aDesiredLine,
  aNewLine,
  anObservedLine,
  aPlanContext,
  origin,
  policies,
  seg,
  TODAY,
} from "../support/builders.ts";
import { aChange, aContractChange } from "../support/plans.ts";

const FROM = "2026-07-01";
const facts = { customer: aCustomer(), today: TODAY, currency: "EUR", target: "Autotask" };

interface Given {
  readonly line?: Partial<DesiredLine>;
  readonly bound?: Partial<Omit<BoundContract, "observed">>;
  readonly readThrough?: string;
  /** The line is to be made; what stands beside it is another's. */
  readonly isNew?: boolean;
}

function planned(held: Segments, wanted: Segments, { line = {}, bound: given = {}, readThrough, isNew }: Given) {
  const lines = [anObservedLine({ segments: held, ...(readThrough === undefined ? {} : { readThrough }) })];
  const bound = aBound({ lines, ...given });
  const desired =
    isNew === true ? aNewLine({ segments: wanted, ...line }) : aDesiredLine({ segments: wanted, ...line });
  return { bound, line: planLine(desired, bound, aPlanContext()) };
}

describe("PR-20: a change of units sends a price along", () => {
  const said = (held: Segments, wanted: Segments, given: Given = {}) => {
    const { bound, line } = planned(held, wanted, given);
    return unstatedPrice(line, bound, facts);
  };
  const [ten, twelve] = [[seg(FROM, 10, undefined, "20.00")], [seg(FROM, 12, undefined, "20.00")]];

  it("where it is not ours to say and none stands there, there is none to send", () => {
    const contract = aContract({ policies: policies({ pricingStrategy: "cost-only" }) });
    expect(said(ten, twelve, { bound: { contract } })).toEqual([
      {
        severity: "error",
        rule: "UNCLEAR",
        message:
          "Line 8001 states no price for the 10 units it holds on 1 Nov 2026, which a change of units needs, and under pricingStrategy cost-only none is set",
        fix: "Enter its price in Autotask, or declare one under prices.",
        origin: origin(),
      },
    ]);
  });

  it("is told for the first step without one", () => {
    const steps = [...twelve, seg("2026-11-10", 14, undefined, "20.00")];
    // The first step has the price of what stands, the second has none.
    const held = [seg(FROM, 10, "24.00", "20.00"), seg("2026-11-10", 11, undefined, "20.00")];
    expect(said(held, steps)[0]?.message).toContain("for the 11 units it holds on 10 Nov 2026");
  });

  it.each<readonly [string, Segments, Segments, Given]>([
    ["one is declared", ten, [seg(FROM, 12, "24.00", "20.00")], {}],
    ["one stands there", [seg(FROM, 10, "24.00", "20.00")], twelve, {}],
    ["no units change", ten, ten, {}],
    ["no units are left", ten, [], {}],
    ["no units stood there", [], twelve, {}],
    ["the line is to be made", [], twelve, { isNew: true }],
  ])("not where %s", (_, held, wanted, given) => {
    expect(said(held, wanted, given)).toEqual([]);
  });
});

describe("PR-20: an amount that is wanted and not stated is told, and not written over", () => {
  const wanted = [seg(FROM, 10, "24.00", "20.00")];
  const said = (held: Segments, given: Given = {}, want: Segments = wanted) => {
    const { bound, line } = planned(held, want, given);
    expect(line.changes).toEqual([]);
    return unknownAmounts(line, bound, facts);
  };
  const unpriced = [seg(FROM, 10, undefined, "20.00")];
  const span = (held: Segments, given: Given = {}, want: Segments = wanted) =>
    said(held, given, want).map(({ message }) => /Premium (.*?), where/.exec(message)?.[1]);

  it("with its days and what is wanted for them a month", () => {
    expect(said(unpriced)).toEqual([
      {
        severity: "warning",
        rule: "PR-20",
        message:
          "Contoso BV: line 8001 states no price for its 10 units of Microsoft 365 Business Premium from 1 Nov on, where 24.00 EUR a unit is wanted, 240.00 EUR a month; what is billed for them is not known, and left as it is",
        fix: "Enter it in Autotask, or give the API user the right to see it.",
        origin: origin(),
        customer: "contoso",
        money: { amount: "240.00", currency: "EUR" },
      },
    ]);
  });

  it("a cost by its cost, both by the price, of a quarter a third", () => {
    const [cost] = said([seg(FROM, 10, "24.00")]);
    expect([cost?.message, cost?.money?.amount]).toEqual([
      expect.stringContaining(
        "states no cost for its 10 units of Microsoft 365 Business Premium from 1 Nov on, where 20.00 EUR",
      ),
      "200.00",
    ]);
    const [both] = said([seg(FROM, 10)]);
    expect([both?.message, both?.money?.amount]).toEqual([
      expect.stringContaining("states no price and no cost for its 10 units"),
      "240.00",
    ]);
    expect(said(unpriced, { bound: { months: 3 } })[0]?.money?.amount).toBe("80.00");
  });

  it("from the first day it is not stated on to the last", () => {
    const known = (from: string) => seg(from, 10, "24.00", "20.00");
    const unknown = (from: string) => seg(from, 10, undefined, "20.00");
    expect(span([unknown(FROM), known("2026-11-15")])).toEqual(["1 to 14 Nov"]);
    expect(span([known(FROM), unknown("2026-11-10")])).toEqual(["from 10 Nov on"]);
    // Known again, and lost again: the first days are told.
    expect(span([unknown(FROM), known("2026-11-10"), unknown("2026-11-20")])).toEqual(["1 to 9 Nov"]);
    expect(span([known(FROM), unknown("2026-11-10"), known("2026-11-20")])).toEqual(["10 to 19 Nov"]);
    // On posted days nothing is written, whatever is stated there.
    expect(span([unknown(FROM), known("2026-11-01")])).toEqual([]);
  });

  it("over all days on which it is not stated, though another one is wanted on some of them", () => {
    expect(span(unpriced, {}, [...wanted, seg("2026-11-10", 10, "26.00", "20.00")])).toEqual(["from 1 Nov on"]);
  });

  it("one of the two amounts is enough, on some of the days", () => {
    expect(span([seg(FROM, 10, "24.00", "20.00"), seg("2026-11-10", 10, "24.00")])).toEqual(["from 10 Nov on"]);
  });

  it("up to the contract's last day, as far as it was read", () => {
    const later = [seg(FROM, 10, "24.00", "20.00"), seg("2026-11-21", 10, undefined, "20.00")];
    expect(span(later, { bound: { endsOn: "2026-11-20" } })).toEqual([]);
    expect(span(later, { bound: { endsOn: "2026-11-21" } })).toEqual(["from 21 Nov on"]);
    expect(span(later, { readThrough: "2026-11-20" })).toEqual([]);
    expect(span(later, { readThrough: "2026-11-21" })).toEqual(["from 21 Nov on"]);
  });

  it("from the day the contract is managed on", () => {
    expect(span(unpriced, { bound: { manageFrom: TODAY } })).toEqual(["from 22 Nov on"]);
    expect(span(unpriced, { bound: { manageFrom: "2026-11-23" } })).toEqual([]);
  });

  it.each<readonly [string, Segments, Given, Segments]>([
    ["it is not ours to say", unpriced, {}, [seg(FROM, 10, undefined, "20.00")]],
    ["no units are held", [], {}, []],
    ["it is stated", wanted, {}, wanted],
    ["it is usage, which is told by its period", unpriced, { line: { usage: true } }, wanted],
    ["the line is to be made, and nothing of it is due", [], { isNew: true }, []],
  ])("not where %s", (_, held, given, want) => {
    expect(said(held, given, want)).toEqual([]);
  });
});

describe("decision 22: what a change comes to is not known", () => {
  it("where units at an unknown price move, or a line states none; a contract moves none by itself", () => {
    const { monthly: _known, ...line } = aChange();
    expect(
      [aChange(), line, aChange({ unknownPrice: 3 }), aContractChange(), aContractChange({ unknownPrice: 3 })].map(
        isMoneyUnknown,
      ),
    ).toEqual([false, true, true, false, true]);
  });
});
