import { describe, expect, it } from "vitest";
import type { DesiredLine, StepReason } from "../../src/core/desired.ts";
import { isAsIs, monthlyDifference, monthOf, planLine } from "../../src/core/plan-line.ts";
import {
  aBound,
  aDesiredLine,
  aMemory,
  aNewBound,
  aNewLine,
  anObservedLine,
  aPlanContext,
  LINE,
  origin,
  SERVICE,
  seg,
} from "../support/builders.ts";

const TEN = seg("2026-07-01", 10, "24.00", "20.00");

function because(
  day: string,
  text: string,
  given: Partial<StepReason["reason"]> & { mover?: StepReason["mover"] } = {},
): StepReason {
  const { mover = "vendor", ...reason } = given;
  return { day, mover, reason: { rule: "ZC-16", text, origin: origin(), ...reason } };
}

const BILLED = because("2026-07-01", "Microsoft bills 10 seats from 1 Jul.");
const ADDED = because("2026-10-28", "5 seats were added at Microsoft on 28 Oct.");

/** 10 seats, 15 from 28 October on; October is posted. */
function grown(given: Partial<DesiredLine> = {}): DesiredLine {
  return aDesiredLine({ segments: [TEN, seg("2026-10-28", 15, "24.00", "20.00")], steps: [BILLED, ADDED], ...given });
}

describe("a month's money is units × unit amount ÷ months in the period, to the cent", () => {
  it("divides a yearly contract's amounts by twelve", () => {
    expect(monthOf(seg("2026-11-01", 10, "24.00", "20.00"), 1)).toEqual({ price: "240.00", cost: "200.00" });
    // 7 × 100.00 ÷ 12 = 58.3333
    expect(monthOf(seg("2026-11-01", 7, "100.00"), 12)).toEqual({ price: "58.33", cost: "0.00" });
    expect(
      monthlyDifference(seg("2026-11-01", 10, "24.00", "20.00"), seg("2026-11-01", 0, "24.00", "20.00"), 1),
    ).toEqual({
      price: "-240.00",
      cost: "-200.00",
    });
  });
});

describe("decision 22: a month's money is told only where the price is known", () => {
  const seats = [seg("2026-07-01", 10), seg("2026-11-01", 15)];
  const held = anObservedLine({ segments: [seg("2026-07-01", 10)] });
  const changeWith = (given: Parameters<typeof aPlanContext>[0]) =>
    planLine(aDesiredLine({ segments: seats }), aBound({ lines: [held] }), aPlanContext(given)).changes[0];

  it("not where neither the line nor the catalogue has one", () => {
    expect(changeWith({ services: new Map() })).not.toHaveProperty("monthly");
  });

  it("the catalogue's stands in for the line's own", () => {
    // 5 × 24.00 and 5 × 20.00.
    expect(changeWith({})?.monthly).toEqual({ price: "120.00", cost: "100.00" });
  });

  it("nothing has no price, and a cost that is not known is not the price", () => {
    expect(monthlyDifference(seg("2026-11-01", 0), seg("2026-11-01", 5, "24.00"), 1)?.price).toBe("120.00");
    expect(monthlyDifference(seg("2026-11-01", 5, "24.00"), seg("2026-11-01", 6), 1)).toBeUndefined();
  });

  it("decision 23: at another price of the catalogue it is another change", () => {
    const [service] = aPlanContext().services.values();
    if (service === undefined) throw new Error("no service");
    const dearer = new Map([["9001", { ...service, unitPrice: "100.00" }]]);
    expect(changeWith({ services: dearer })?.fingerprint).not.toBe(changeWith({})?.fingerprint);
  });
});

describe("a change says what, when, why, by whom and for how much", () => {
  const planned = planLine(grown(), aBound(), aPlanContext());
  const [change, ...more] = planned.changes;

  it("is one update on the first open day", () => {
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: "line",
      key: LINE,
      action: "update",
      effective: "2026-11-01",
      remoteId: "8001",
      connection: "psa",
      system: "autotask",
      mover: "vendor",
      flags: [],
      dependsOn: [],
    });
    expect(change?.fields).toEqual([{ path: "quantity", before: 10, after: 15 }]);
  });

  it("costs 5 × 24.00 a month more, at a cost of 5 × 20.00", () => {
    expect(change?.monthly).toEqual({ price: "120.00", cost: "100.00" });
  });

  it("carries the version it was planned on and the one it leads to", () => {
    expect(change?.base).toEqual({
      kind: "line",
      openFrom: "2026-11-01",
      segments: [seg("2026-11-01", 10, "24.00", "20.00")],
    });
    expect(change?.target).toEqual({
      kind: "line",
      openFrom: "2026-11-01",
      segments: [seg("2026-11-01", 15, "24.00", "20.00")],
    });
  });

  it("says why, why on this day, and that the closed days are by hand", () => {
    expect(change?.reason).toEqual({
      rule: "ZC-16",
      text: "5 seats were added at Microsoft on 28 Oct. October is posted, so 1 Nov is the first open day. 28 to 31 Oct is by hand below.",
      origin: origin(),
    });
  });

  it("shows what stands before and after, day by day", () => {
    expect(planned.before("2026-10-31").quantity).toBe(10);
    expect(planned.before("2026-11-01").quantity).toBe(10);
    expect(planned.after("2026-10-31").quantity).toBe(10);
    expect(planned.after("2026-11-01")).toMatchObject({ quantity: 15, unitPrice: "24.00", unitCost: "20.00" });
    expect(isAsIs(planned)).toBe(false);
  });
});

describe("a line that is as it should be says nothing", () => {
  it("has no change, nothing later and nothing by hand", () => {
    const planned = planLine(aDesiredLine(), aBound(), aPlanContext());
    expect([planned.changes, planned.later, planned.manual, isAsIs(planned)]).toEqual([[], [], [], true]);
  });
});

describe("reasons", () => {
  const text = (line: DesiredLine, observed = anObservedLine(), bound = aBound({ lines: [observed] })) =>
    planLine(line, bound, aPlanContext()).changes.map((change) => [
      change.effective,
      change.reason.rule,
      change.reason.text,
    ]);

  it("tells what the contract holds where that is not what the vendor billed before", () => {
    const line = aDesiredLine({
      segments: [TEN, seg("2026-11-10", 12, "24.00", "20.00")],
      steps: [BILLED, because("2026-11-10", "2 seats were added at Microsoft on 10 Nov.")],
      opinionFrom: "2026-11-10",
    });
    const seven = anObservedLine({ segments: [seg("2026-07-01", 7, "24.00", "20.00")] });
    expect(text(line, seven)).toEqual([
      ["2026-11-10", "ZC-16", "2 seats were added at Microsoft on 10 Nov. Contract 4711 holds 7."],
    ]);
  });

  it("tells that the contract does not bill it yet, and which days are by hand", () => {
    const bound = aBound({ lines: [anObservedLine({ id: "8002", service: "9002" })] });
    const line = aNewLine({
      segments: [seg("2026-07-01", 5, "24.00", "20.00"), seg("2026-10-28", 7, "24.00", "20.00")],
      steps: [BILLED, because("2026-10-28", "2 seats were added at Microsoft on 28 Oct.")],
    });
    expect(text(line, undefined, bound)).toEqual([
      [
        "2026-11-01",
        "ZC-16",
        "2 seats were added at Microsoft on 28 Oct. Contract 4711 does not bill it yet. October is posted, so 1 Nov is the first open day. 1 Jul to 31 Oct is by hand below.",
      ],
    ]);
  });

  it("names the first day it is managed where that is what held it back", () => {
    const line = aDesiredLine({
      segments: [seg("2026-07-01", 12, "24.00", "20.00")],
      steps: [because("2026-07-01", "Microsoft bills 12 seats from 1 Jul.")],
    });
    const managed = aBound({ manageFrom: "2026-11-15" });
    expect(text(line, anObservedLine(), managed)).toEqual([
      [
        "2026-11-15",
        "ZC-16",
        "Microsoft bills 12 seats from 1 Jul. Contract 4711 holds 10. The contract is managed from 15 Nov 2026.",
      ],
    ]);
  });

  it("PR-20: gives the declared price as the reason of a price, with where it is declared", () => {
    const declared = because("2026-11-15", "Declared price.", {
      rule: "PR-20",
      mover: "config",
      origin: origin("customers/contoso.yaml", 21),
    });
    const line = aDesiredLine({ segments: [TEN, seg("2026-11-15", 10, "26.00", "20.00")], steps: [BILLED, declared] });
    const [change] = planLine(line, aBound(), aPlanContext()).changes;
    expect(change).toMatchObject({
      effective: "2026-11-15",
      mover: "config",
      fields: [{ path: "unitPrice", before: "24.00", after: "26.00" }],
      monthly: { price: "20.00", cost: "0.00" },
      reason: { rule: "PR-20", text: "Declared price.", origin: { line: 21 } },
    });
  });

  const declared = (day: string) =>
    because(day, "Declared price.", { rule: "PR-20", mover: "config", origin: origin("customers/contoso.yaml", 21) });
  const costs = (day: string) => because(day, "Microsoft's unit cost is 21.00 from 1 Nov.", { rule: "PR-20" });
  const reason = (segments: DesiredLine["segments"], steps: readonly StepReason[]) =>
    planLine(aDesiredLine({ segments, steps }), aBound(), aPlanContext()).changes.map(({ reason, mover }) => [
      mover,
      reason.text,
      reason.origin?.line,
    ]);

  it("decision 7: a declared price of a posted day is the reason of the price, not the vendor's later cost", () => {
    const segments = [TEN, seg("2026-10-15", 10, "26.00", "20.00"), seg("2026-11-01", 10, "26.00", "21.00")];
    expect(reason(segments, [BILLED, declared("2026-10-15"), costs("2026-11-01")])).toEqual([
      ["config", expect.stringMatching(/^Declared price\. October is posted, so 1 Nov is the first open day\./), 21],
    ]);
  });

  it("a new cost alone is the vendor's, whatever price was declared before or after it", () => {
    const segments = [TEN, seg("2026-11-01", 10, "24.00", "21.00")];
    const steps = [BILLED, costs("2026-11-01"), declared("2026-11-01")];
    expect(reason(segments, steps)).toEqual([["vendor", "Microsoft's unit cost is 21.00 from 1 Nov.", 12]]);
  });

  it("a price that moves while the cost stands is not laid to the vendor's cost", () => {
    const segments = [seg("2026-07-01", 10, "25.00", "20.00")];
    const [[, text] = []] = reason(segments, [BILLED, costs("2026-08-01")]);
    expect(text).toMatch(/^Price 24\.00 → 25\.00 EUR a unit\./);
  });

  it("decision 7: units that move with a declared price name the place of the price", () => {
    const segments = [TEN, seg("2026-11-01", 12, "26.00", "20.00")];
    const added = because("2026-11-01", "2 seats were added at Microsoft on 1 Nov.");
    expect(reason(segments, [BILLED, added, declared("2026-11-01")])).toEqual([
      [
        "vendor",
        "2 seats were added at Microsoft on 1 Nov. Price 24.00 → 26.00 EUR a unit. The price is declared in customers/contoso.yaml:21.",
        12,
      ],
    ]);
  });

  it("says a period that is longer than a month by its days", () => {
    const quarterly = aBound({
      months: 3,
      openFrom: "2026-10-01",
      lines: [anObservedLine({ openFrom: "2026-10-01", postedThrough: "2026-09-30" })],
    });
    const line = aDesiredLine({
      segments: [TEN, seg("2026-09-28", 12, "24.00", "20.00")],
      steps: [BILLED, because("2026-09-28", "2 seats were added at Microsoft on 28 Sep.")],
    });
    const { changes, manual } = planLine(line, quarterly, aPlanContext());
    expect(changes[0]?.reason.text).toContain("1 Jul to 30 Sep is posted, so 1 Oct is the first open day.");
    expect(manual[0]?.why).toBe("1 Jul to 30 Sep is approved and posted, so units cannot be dated before 1 Oct");
  });

  it("decision 6: says what the period comes to where fewer days carry it", () => {
    const taken = anObservedLine({ segments: [seg("2026-11-01", 1, "0.00", "0.00")], changedOn: ["2026-11-01"] });
    const line = aDesiredLine({
      usage: true,
      segments: [seg("2026-11-01", 1, "60.00", "50.00")],
      opinionFrom: "2026-11-01",
      steps: [because("2026-11-01", "Usage of October.", { rule: "PR-5" })],
    });
    // 60.00 × 30/29 = 62.07
    const [change] = planLine(line, aBound({ lines: [taken] }), aPlanContext()).changes;
    expect(change?.fields[0]).toEqual({ path: "unitPrice", before: "0.00", after: "62.07" });
    expect(change?.reason.text).toBe("Usage of October. 29 of the period's 30 days carry the 60.00 EUR it comes to.");
  });

  it("decision 9: what usage gives back is no sale below cost", () => {
    const line = aDesiredLine({
      usage: true,
      segments: [seg("2026-11-01", 1, "-30.00", "-25.00")],
      opinionFrom: "2026-11-01",
    });
    const [change] = planLine(line, aBound({ lines: [anObservedLine({ segments: [] })] }), aPlanContext()).changes;
    expect(change?.flags).not.toContain("below-cost");
  });

  it("PR-20: says which amounts move where nothing in the files did", () => {
    const line = aDesiredLine({ segments: [seg("2026-07-01", 10, "25.20", "21.00")], steps: [BILLED] });
    expect(text(line)).toEqual([
      ["2026-11-01", "PR-20", expect.stringMatching(/^Price 24\.00 → 25\.20, cost 20\.00 → 21\.00 EUR a unit\./)],
    ]);
  });

  it("PR-5: says which usage an amount is of", () => {
    const text = "Usage of 1 to 30 Nov, invoice G-11: 50.00 EUR at cost.";
    const line = aDesiredLine({
      usage: true,
      segments: [seg("2026-11-01", 1, "60.00", "50.00")],
      opinionFrom: "2026-11-01",
      steps: [because("2026-11-01", text, { rule: "PR-5" })],
    });
    const zero = anObservedLine({ segments: [seg("2026-11-01", 1, "0.00", "0.00")] });
    expect(
      planLine(line, aBound({ lines: [zero] }), aPlanContext()).changes.map(({ reason }) => [reason.rule, reason.text]),
    ).toEqual([["PR-5", text]]);
  });

  it("decision 15: says that the day is taken, and what the day's money is", () => {
    const line = aDesiredLine({
      segments: [TEN, seg("2026-11-20", 12, "24.00", "20.00")],
      steps: [BILLED, because("2026-11-20", "2 seats were added at Microsoft on 20 Nov.")],
    });
    // 2 × 24.00 a month ÷ 30
    expect(text(line, anObservedLine({ changedOn: ["2026-11-20"] }))).toEqual([
      [
        "2026-11-21",
        "ZC-16",
        "2 seats were added at Microsoft on 20 Nov. Autotask takes one change a day for a line, so it is dated 21 Nov (the day before comes to 1.60 EUR).",
      ],
    ]);
  });

  it("decision 15: a day on record as written counts as taken, though the rows do not show it", () => {
    const line = aDesiredLine({
      segments: [TEN, seg("2026-11-20", 12, "24.00", "20.00")],
      steps: [BILLED, because("2026-11-20", "2 seats were added at Microsoft on 20 Nov.")],
    });
    const dated = (id: string) => {
      const memory = aMemory({ ids: { [LINE]: id }, taken: { [LINE]: ["2026-11-20"] } });
      return planLine(line, aBound(), aPlanContext({ memory })).changes.map(({ effective }) => effective);
    };
    expect(dated("8001")).toEqual(["2026-11-21"]);
    // What was written to another record, since deleted, says nothing of this one.
    expect(dated("7777")).toEqual(["2026-11-20"]);
  });
});

describe("decision 16: price and cost are sent again when units return", () => {
  it("writes all three fields, from none", () => {
    const line = aDesiredLine({
      segments: [TEN, seg("2026-10-01", 0), seg("2026-11-10", 4, "24.00", "20.00")],
      steps: [because("2026-11-10", "4 seats were added at Microsoft on 10 Nov.")],
    });
    const gone = anObservedLine({ segments: [TEN, seg("2026-10-01", 0)] });
    const [change] = planLine(line, aBound({ lines: [gone] }), aPlanContext()).changes;
    expect(change?.fields).toEqual([
      { path: "quantity", before: 0, after: 4 },
      { path: "unitPrice", before: null, after: "24.00" },
      { path: "unitCost", before: null, after: "20.00" },
    ]);
    expect(change?.monthly).toEqual({ price: "96.00", cost: "80.00" });
  });

  it("a line that goes to 0 units ends, and names no price", () => {
    const line = aDesiredLine({
      segments: [TEN, seg("2026-11-16", 0)],
      steps: [BILLED, because("2026-11-16", "10 seats were removed.")],
    });
    const [change] = planLine(line, aBound(), aPlanContext()).changes;
    expect(change).toMatchObject({ action: "end", fields: [{ path: "quantity", before: 10, after: 0 }] });
    expect(change?.monthly).toEqual({ price: "-240.00", cost: "-200.00" });
  });
});

describe("a new line", () => {
  const line = aNewLine({ segments: [seg("2026-11-05", 5, "24.00", "20.00")], opinionFrom: "2026-11-05", steps: [] });

  it("is a create with everything it needs, on a line that was absent", () => {
    const [change] = planLine(line, aBound({ lines: [] }), aPlanContext()).changes;
    expect(change).toMatchObject({ action: "create", effective: "2026-11-05", base: { kind: "absent" } });
    expect(change).not.toHaveProperty("remoteId");
    expect(change?.values).toMatchObject({
      contract: "4711",
      service: "9001",
      marker: `concordat:${LINE}`,
      quantity: 5,
      unitPrice: "24.00",
      unitCost: "20.00",
    });
  });

  it("waits for its contract and its service, where this plan makes them", () => {
    const { serviceId: _none, ...unserved } = line;
    const context = aPlanContext({
      contractChange: "c1",
      services: new Map(),
      newServices: new Map([[SERVICE, { id: "s1", unitPrice: "24.00", unitCost: "20.00" }]]),
    });
    const [change] = planLine(unserved, aNewBound(), context).changes;
    expect(change?.dependsOn).toEqual(["c1", "s1"]);
    expect(change?.values).toMatchObject({ contract: null, service: null });
  });

  it("steps after its first are updates that wait for it", () => {
    const twice = aNewLine({
      segments: [...line.segments, seg("2026-11-15", 6, "24.00", "20.00")],
      opinionFrom: "2026-11-05",
    });
    const [create, update] = planLine(twice, aBound({ lines: [] }), aPlanContext()).changes;
    expect([create?.action, update?.action]).toEqual(["create", "update"]);
    expect(update?.dependsOn).toEqual([create?.id]);
    expect(update?.base).toEqual(create?.target);
  });

  it("decision 7: is sold at the service's own price where the strategy writes none", () => {
    const costOnly = aNewLine({ segments: [seg("2026-11-05", 5, undefined, "20.00")], opinionFrom: "2026-11-05" });
    const planned = planLine(costOnly, aBound({ lines: [] }), aPlanContext());
    expect(planned.changes[0]?.values).toMatchObject({ unitPrice: null, unitCost: "20.00" });
    // 5 × 24.00 of service 9001
    expect(planned.changes[0]?.monthly).toEqual({ price: "120.00", cost: "100.00" });
    expect(planned.after("2026-11-05").unitPrice).toBe("24.00");
  });
});

describe("flags", () => {
  const flags = (line: DesiredLine) => planLine(line, aBound(), aPlanContext()).changes.map((change) => change.flags);

  it("decision 1: a step after the last charged day is provisional, one on it is not", () => {
    const on = (day: string, chargedThrough: string) =>
      aDesiredLine({ segments: [TEN, seg(day, 12, "24.00", "20.00")], chargedThrough });
    expect(flags(on("2026-11-15", "2026-11-14"))).toEqual([["provisional"]]);
    expect(flags(on("2026-11-15", "2026-11-15"))).toEqual([[]]);
  });

  it("decision 9: selling below cost is told, selling at cost is not", () => {
    const at = (price: string) => aDesiredLine({ segments: [seg("2026-07-01", 10, price, "20.00")] });
    expect(flags(at("19.99"))).toEqual([["below-cost"]]);
    expect(flags(at("20.00"))).toEqual([[]]);
  });

  it("decision 9: counts a price that is not ours against the new cost", () => {
    expect(flags(aDesiredLine({ segments: [seg("2026-07-01", 10, undefined, "24.50")] }))).toEqual([["below-cost"]]);
  });
});

describe("who moved it", () => {
  const mover = (applied: unknown) =>
    planLine(grown(), aBound(), aPlanContext({ memory: aMemory({ applied: { [LINE]: { segments: applied } } }) }))
      .changes[0]?.mover;

  it("is the one who caused the step where the line holds what was last applied", () => {
    expect(mover([TEN])).toBe("vendor");
  });

  it("is a person where the line holds something else", () => {
    expect(mover([seg("2026-07-01", 9, "24.00", "20.00")])).toBe("person");
  });

  it("is the one who caused the step where nothing was applied yet", () => {
    expect(mover(undefined)).toBe("vendor");
  });
});

describe("ZC-13: what is later says its fields, its money and the run that writes it", () => {
  it("tells a declared price of next year", () => {
    const declared = because("2027-04-01", "Declared price.", { rule: "PR-20", mover: "config" });
    const line = aDesiredLine({ segments: [TEN, seg("2027-04-01", 10, "26.00", "20.00")], steps: [BILLED, declared] });
    expect(planLine(line, aBound(), aPlanContext()).later).toEqual([
      {
        key: LINE,
        title: line.title,
        day: "2027-04-01",
        fields: [{ path: "unitPrice", before: "24.00", after: "26.00" }],
        reason: {
          rule: "PR-20",
          text: "Declared price. The run of 1 Apr 2027 writes it; nothing is written today.",
          origin: origin(),
        },
        monthly: { price: "20.00", cost: "0.00" },
      },
    ]);
  });

  it("ZC-21: names the day from which the contract is managed", () => {
    const [later] = planLine(grown(), aBound({ manageFrom: "2026-12-01" }), aPlanContext()).later;
    expect(later?.reason).toMatchObject({
      rule: "ZC-21",
      text: "Managed from 1 Dec 2026. The run of 1 Dec 2026 writes it; nothing is written today.",
    });
  });

  it("ZC-21: gives what follows that day its own reason", () => {
    const declared = because("2027-04-01", "Declared price.", { rule: "PR-20", mover: "config" });
    const line = grown({
      segments: [TEN, seg("2026-10-28", 15, "24.00", "20.00"), seg("2027-04-01", 15, "26.00", "20.00")],
      steps: [BILLED, ADDED, declared],
    });
    const { later } = planLine(line, aBound({ manageFrom: "2026-12-01" }), aPlanContext());
    expect(later.map(({ day, reason }) => [day, reason.rule])).toEqual([
      ["2026-12-01", "ZC-21"],
      ["2027-04-01", "PR-20"],
    ]);
  });

  it("measures a later price against the price that stands, though that one is not ours", () => {
    // The line is sold at 22.50, its service at 24.00; 26.00 is declared from April: 10 × 3.50 more a month.
    const observed = anObservedLine({ segments: [seg("2026-07-01", 10, "22.50", "20.00")] });
    const line = aDesiredLine({
      segments: [seg("2026-07-01", 10, undefined, "20.00"), seg("2027-04-01", 8, "26.00", "20.00")],
      steps: [BILLED],
    });
    const [later] = planLine(line, aBound({ lines: [observed] }), aPlanContext()).later;
    expect(later?.fields).toEqual([
      { path: "quantity", before: 10, after: 8 },
      { path: "unitPrice", before: "22.50", after: "26.00" },
    ]);
    // 8 × 26.00 − 10 × 22.50 = 208.00 − 225.00; cost 160.00 − 200.00
    expect(later?.monthly).toEqual({ price: "-17.00", cost: "-40.00" });
  });
});
