import { describe, expect, it } from "vitest";
import type { BoundContract, DesiredLine, StepReason } from "../../src/core/desired.ts";
import type { Segments } from "../../src/core/model.ts";
import type { ObservedLine } from "../../src/core/observed.ts";
import type { Mover } from "../../src/core/plan.ts";
import { planLine } from "../../src/core/plan-line.ts";
import { aBound, aDesiredLine, anObservedLine, aPlanContext, origin, seg, TODAY } from "../support/builders.ts";

const TEN = seg("2026-07-01", 10, "24.00", "20.00");

function because(day: string, text: string, rule = "ZC-16", mover: Mover = "vendor", line = 40): StepReason {
  return { day, mover, reason: { rule, text, origin: origin("customers/contoso.yaml", line) } };
}

interface Facts {
  readonly steps?: readonly StepReason[];
  readonly line?: Partial<ObservedLine>;
  readonly others?: readonly ObservedLine[];
  readonly bound?: Partial<Omit<BoundContract, "observed">>;
  readonly desired?: Partial<DesiredLine>;
  readonly today?: string;
}

function planned(
  segments: Segments,
  { steps = [], line = {}, others = [], bound = {}, desired = {}, today = TODAY }: Facts = {},
) {
  const contract = aBound({ ...bound, lines: [anObservedLine(line), ...others] });
  return planLine(aDesiredLine({ segments, steps, ...desired }), contract, aPlanContext({ today }));
}

const said = (...facts: Parameters<typeof planned>) => planned(...facts).changes.map(({ reason }) => reason.text);
const grown = (day: string, units = 15) => [TEN, seg(day, units, "24.00", "20.00")];

describe("a change says why, by the latest reason up to its day", () => {
  it("not by one of a later day", () => {
    const steps = [because("2026-11-10", "Five were added."), because("2026-12-01", "Another thing.")];
    expect(said(grown("2026-11-10"), { steps })).toEqual(["Five were added."]);
  });

  it("by whom it was moved, under which rule, and where that stands", () => {
    const [change] = planned(grown("2026-11-10"), { steps: [because("2026-11-10", "Five were added.")] }).changes;
    expect(change).toMatchObject({ mover: "vendor", reason: { rule: "ZC-16", origin: { line: 40 } } });
  });

  it("without any, by the files: the line's own place", () => {
    const [change] = planned(grown("2026-11-10")).changes;
    expect(change).toMatchObject({ mover: "config", reason: { rule: "PR-20", text: "", origin: origin() } });
  });

  it("PR-20: a price that nobody declared is told as amounts; an exclusion is none", () => {
    const steps = [because("2026-07-01", "2 units are excluded.", "ZC-16", "config")];
    const [change] = planned([TEN, seg("2026-11-01", 10, "26.00", "20.00")], { steps }).changes;
    expect(change?.reason).toEqual({ rule: "PR-20", text: "Price 24.00 → 26.00 EUR a unit.", origin: origin() });
  });

  it("decision 7: a declared price beside units that move, with its place", () => {
    const price = because("2026-07-01", "Declared price.", "PR-20", "config", 41);
    const units = because("2026-11-10", "Five were added.");
    const segments = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 15, "26.00", "20.00")];
    expect(said(segments, { steps: [price, units] })).toEqual([
      "Five were added. Price 24.00 → 26.00 EUR a unit. The price is declared in customers/contoso.yaml:41.",
    ]);
  });

  it("an amount that the system does not state is none", () => {
    const unstated = { line: { segments: [seg("2026-07-01", 10)] } };
    expect(said(grown("2026-11-10", 12), unstated)).toEqual(["Price none → 24.00, cost none → 20.00 EUR a unit."]);
  });
});

describe("a change says what the contract holds where that is not what went before", () => {
  const wanted = [seg("2026-10-01", 10, "24.00", "20.00"), seg("2026-11-01", 12, "24.00", "20.00")];
  const steps = [because("2026-10-01", "Ten are billed."), because("2026-11-01", "Two were added.")];

  it("another number, none up to a later day, or nothing yet", () => {
    const holding = (...segments: Segments) => said(wanted, { steps, line: { segments } })[0];
    expect(holding(seg("2026-07-01", 7, "24.00", "20.00"))).toBe("Two were added. Contract 4711 holds 7.");
    expect(holding(TEN)).toBe("Two were added.");
    expect(holding(seg("2026-11-15", 7, "24.00", "20.00"))).toBe("Two were added. Contract 4711 holds 0.");
    expect(holding()).toBe("Two were added. Contract 4711 does not bill it yet.");
  });

  it("a line that billed before, and nothing since, is not one that bills nothing yet", () => {
    const segments = [seg("2026-07-01", 7, "24.00", "20.00"), seg("2026-10-16", 0)];
    expect(said(wanted, { steps, line: { segments } })[0]).toBe("Two were added. Contract 4711 holds 0.");
  });

  it("decision 6: usage is an amount, and its unit is no number of seats", () => {
    const desired = { usage: true, opinionFrom: "2026-11-01", writeAhead: "2026-12-01" };
    const usage = [seg("2026-11-01", 1, "120.00", "100.00"), seg("2026-12-01", 1, "0.00", "0.00")];
    const facts = { desired, steps: [because("2026-11-01", "Usage of November.", "PR-5")] };
    expect(said(usage, { ...facts, line: { segments: [] } })[0]).toBe("Usage of November.");
  });
});

describe("decision 2: a change that is written later than it is meant says why", () => {
  const steps = [because("2026-10-28", "Five were added on 28 Oct.")];
  const late = grown("2026-10-28");

  it("its days are posted, and what they owe is by hand", () => {
    expect(said(late, { steps })).toEqual([
      "Five were added on 28 Oct. October is posted, so 1 Nov is the first open day. 28 to 31 Oct is by hand below.",
    ]);
  });

  it("its days are posted and owe nothing", () => {
    // A price of October that nobody declared was agreed then, and is not owed (decision 2).
    const cost = because("2026-10-01", "Microsoft's unit cost is 18.00 from 1 Oct.", "PR-20");
    expect(said([TEN, seg("2026-10-01", 10, "24.00", "18.00")], { steps: [cost] })).toEqual([
      "Microsoft's unit cost is 18.00 from 1 Oct. October is posted, so 1 Nov is the first open day.",
    ]);
  });

  it("one line of several is posted: its days are closed for all", () => {
    const { postedThrough: _none, ...fresh } = anObservedLine({ id: "8002", service: "9002" });
    expect(said(late, { steps, others: [fresh] })[0]).toContain("October is posted");
  });

  it("ZC-21: its days are not managed; that nothing is posted is not said", () => {
    const managed = { bound: { manageFrom: "2026-11-01" } };
    expect(said(late, { steps, ...managed })).toEqual([
      "Five were added on 28 Oct. The contract is managed from 1 Nov 2026.",
    ]);
  });

  it("a line that is open later by itself, with nothing posted, says neither", () => {
    const { postedThrough: _none, ...open } = anObservedLine({ openFrom: "2026-11-01" });
    const contract = aBound({ lines: [open], openFrom: "2026-07-01" });
    const found = planLine(aDesiredLine({ segments: late, steps }), contract, aPlanContext());
    expect(found.changes.map(({ reason }) => reason.text)).toEqual(["Five were added on 28 Oct."]);
  });

  it("one that is meant for the first open day, or a later one, has nothing to explain", () => {
    const on = (day: string) => said(grown(day), { steps: [because(day, "Five were added.")] });
    expect([on("2026-11-01"), on("2026-11-02")]).toEqual([["Five were added."], ["Five were added."]]);
  });

  it("what held from the beginning is no reason of a day", () => {
    const since = [because("0000-01-01", "2 units are excluded.", "ZC-16", "config")];
    expect(said([seg("2026-07-01", 8, "24.00", "20.00")], { steps: since })).toEqual([
      "2 units are excluded. Contract 4711 holds 10.",
    ]);
  });
});

describe("decision 15: a second change of a day is dated on the next free one, with the money of the days between", () => {
  const text = (...changedOn: readonly string[]) =>
    said(grown("2026-11-10"), { steps: [because("2026-11-10", "Five were added.")], line: { changedOn } })[0];

  it("one day, or several", () => {
    // 5 × 24.00 × 1/30 and × 2/30
    expect(text("2026-11-10")).toBe(
      "Five were added. Autotask takes one change a day for a line, so it is dated 11 Nov (the day before comes to 4.00 EUR).",
    );
    expect(text("2026-11-10", "2026-11-11")).toBe(
      "Five were added. Autotask takes one change a day for a line, so it is dated 12 Nov (2 days before come to 8.00 EUR).",
    );
  });
});

describe("a change of a later day says that nothing is written yet", () => {
  const later = (...facts: Parameters<typeof planned>) =>
    planned(...facts).later.map(({ day, reason }) => [day, reason.rule, reason.text, reason.origin?.line]);
  const steps = [because("2026-12-01", "Five go."), because("2027-02-01", "Another thing.", "PR-20", "config", 41)];

  it("by the latest reason up to its day", () => {
    expect(later([TEN, seg("2026-12-01", 5, "24.00", "20.00")], { steps })).toEqual([
      ["2026-12-01", "ZC-16", "Five go. The run of 1 Dec 2026 writes it; nothing is written today.", 40],
    ]);
  });

  it("ZC-21: because the contract is not managed yet, up to its first managed day and not beyond", () => {
    const bound = { manageFrom: "2026-12-15" };
    const segments = [seg("2026-07-01", 12, "24.00", "20.00"), seg("2027-01-01", 5, "24.00", "20.00")];
    expect(later(segments, { steps, bound })).toEqual([
      [
        "2026-12-15",
        "ZC-21",
        "Managed from 15 Dec 2026. The run of 15 Dec 2026 writes it; nothing is written today.",
        40,
      ],
      ["2027-01-01", "ZC-16", "Five go. The run of 1 Jan 2027 writes it; nothing is written today.", 40],
    ]);
  });

  it("without any reason, by the line's own place", () => {
    expect(later([TEN, seg("2026-12-01", 5, "24.00", "20.00")])).toEqual([
      ["2026-12-01", "PR-20", "The run of 1 Dec 2026 writes it; nothing is written today.", 12],
    ]);
  });
});
