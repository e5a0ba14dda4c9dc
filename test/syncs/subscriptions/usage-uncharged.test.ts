import { describe, expect, it } from "vitest";
import type { Charge, Statement } from "../../../src/core/charges.ts";
import { usageLine } from "../../../src/syncs/subscriptions/usage.ts";
import { asItStands, unchargedPeriods, usageSlot } from "../../../src/syncs/subscriptions/usage-periods.ts";
import {
  aBound,
  aCharge,
  aDraft,
  aFeed,
  aMemory,
  anObservedLine,
  aProduct,
  aStatement,
  aSyncContext,
  CONTRACT,
  seg,
} from "../../support/builders.ts";

const KEY = `${CONTRACT}/azure`;
const AZURE = aProduct({ key: "azure", title: "Azure", usage: true, service: { psa: "9005" } });

function usage(net: string, invoice: string, month: string, given: Partial<Charge> = {}): Charge {
  const [from, to] = [`${month}-01`, `${month}-${month.endsWith("-11") ? "30" : "31"}`];
  return aCharge({ kind: "usage", quantity: 1, net, unitCost: net, invoice, from, to, ...given });
}

const OCTOBER = usage("100.00", "G-10", "2026-10");
const remembered = (days: Readonly<Record<string, string>>) =>
  aMemory({ slots: Object.fromEntries(Object.entries(days).map(([id, day]) => [usageSlot(KEY, id), day])) });

describe("decision 6: a period that billed an invoice of which no charge is here", () => {
  interface Facts {
    readonly charges?: readonly Charge[];
    readonly statements?: readonly Statement[];
    readonly billsFrom?: string;
    /** Everything the vendor billed, also what ended before billsFrom. */
    readonly all?: readonly Charge[];
  }

  /** G-9 was billed in October's period, as earlier runs recorded. */
  function periods({ charges = [OCTOBER], statements = [], billsFrom, all = charges }: Facts): string {
    const feed = aFeed({ charges, statements, contract: billsFrom === undefined ? {} : { billsFrom } });
    const context = aSyncContext({ memory: remembered({ "G-9": "2026-10-01" }) });
    const billing = { ...feed.billing, charges: all };
    const { unread, emptied } = unchargedPeriods(KEY, charges, { ...feed, billing }, context);
    return JSON.stringify([[...unread], [...emptied]]);
  }
  const UNREAD = JSON.stringify([[["2026-10-01", ["G-9"]]], []]);
  const EMPTIED = JSON.stringify([[], [["2026-10-01", ["G-9"]]]]);
  const NEITHER = JSON.stringify([[], []]);
  const g9 = aStatement({ invoice: "G-9", from: "2026-09-01", to: "2026-09-30" });
  const a9 = aStatement({ invoice: "A-9", from: "2026-09-01", to: "2026-09-30", replaces: ["G-9"] });

  it("is not known where the invoice is not read, and comes to nothing where it, or its successor, is", () => {
    expect(periods({})).toBe(UNREAD);
    expect([periods({ statements: [g9] }), periods({ statements: [a9] })]).toEqual([EMPTIED, EMPTIED]);
  });

  it("is none where the invoice, or what took its place, has a charge", () => {
    expect(periods({ charges: [OCTOBER, usage("80.00", "G-9", "2026-10")] })).toBe(NEITHER);
    expect(periods({ charges: [usage("80.00", "A-9", "2026-10")], statements: [a9] })).toBe(NEITHER);
  });

  it("PR-21: an invoice that ended before billsFrom counts as not read; on that very day as read", () => {
    expect(periods({ statements: [g9], billsFrom: "2026-10-01" })).toBe(UNREAD);
    expect(periods({ statements: [g9], billsFrom: "2026-09-30" })).toBe(EMPTIED);
  });

  it("PR-21: usage that ended before billsFrom is not taken, and not given back either", () => {
    const long = aStatement({ invoice: "G-9", from: "2026-09-01", to: "2026-10-31" });
    const ends = (given: Partial<Charge>, billsFrom: string | undefined = "2026-10-15") =>
      periods({
        statements: [long],
        all: [usage("80.00", "G-9", "2026-10", { to: "2026-10-14", ...given })],
        ...(billsFrom === "" ? {} : { billsFrom }),
      });
    expect(ends({})).toBe(NEITHER);
    expect(ends({ to: "2026-10-15" })).toBe(EMPTIED);
    expect(ends({ kind: "recurring" })).toBe(EMPTIED);
    expect(ends({ invoice: "G-8" })).toBe(EMPTIED);
    expect(ends({}, "")).toBe(EMPTIED);
  });

  it("bills nothing where no line stands, and what stands as one amount where one does", () => {
    expect(asItStands(undefined, "2026-11-01", aBound())).toEqual({
      from: "2026-11-01",
      quantity: 0,
      unitCost: "0.00",
      unitPrice: "0.00",
    });
    // 15 of 30 days of 60.00 and of 50.00: the contract ends on 15 November.
    const line = anObservedLine({ segments: [seg("2026-11-01", 1, "60.00", "50.00")] });
    expect(asItStands(line, "2026-11-01", aBound({ endsOn: "2026-11-15" }))).toMatchObject({
      quantity: 1,
      unitCost: "25.00",
      unitPrice: "30.00",
    });
  });
});

describe("a line of usage carries what the plan has to know of it", () => {
  function bill(
    charges: readonly Charge[],
    slots: Readonly<Record<string, string>> = {},
    lines = [standing()],
    id?: string,
  ) {
    const draft = aDraft();
    const memory = { ...remembered(slots), remoteId: (key: string) => (key === KEY ? id : undefined) };
    const context = aSyncContext({ memory, tenant: { products: [AZURE] } });
    const statements = [aStatement({ invoice: "G-8" }), aStatement({ invoice: "G-7" })];
    usageLine(AZURE, charges, aFeed({ charges, statements }), aBound({ lines }), context, draft);
    return draft.lines[0];
  }
  const standing = () =>
    anObservedLine({
      service: "9005",
      segments: [seg("2026-11-01", 1, "216.00", "180.00"), seg("2026-12-01", 1, "0.00", "0.00")],
    });

  it("that no run ever made it: none stands, and none is on record", () => {
    expect(bill([OCTOBER], {}, [])?.unmade).toBe(true);
    expect(bill([OCTOBER], {}, [], "8001")).not.toHaveProperty("unmade");
    expect(bill([OCTOBER])).not.toHaveProperty("unmade");
  });

  it("which periods bill an invoice that is not read; none before all that is", () => {
    expect(bill([OCTOBER])).not.toHaveProperty("unread");
    expect(bill([OCTOBER], { "G-9": "2026-11-01", "G-10": "2026-11-01" })?.unread).toEqual(["2026-11-01"]);
    const early = bill([OCTOBER], { "G-9": "2026-09-01", "G-10": "2026-11-01" });
    expect(early?.segments.map(({ from }) => from)).toEqual(["2026-11-01", "2026-12-01"]);
  });

  it("the day up to which it is written ahead, the last of several", () => {
    const months = [
      usage("50.00", "G-11", "2026-11"),
      usage("70.00", "G-12", "2026-12"),
      usage("9.00", "G-1", "2027-01"),
    ];
    expect(bill(months)?.writeAhead).toBe("2027-02-01");
  });

  it("every invoice whose usage is billed no more, and the last line of the file of what is", () => {
    const empty = bill([OCTOBER], { "G-7": "2026-10-01", "G-8": "2026-10-01", "G-10": "2026-11-01" });
    expect(empty?.steps[0]?.reason.text).toBe("No usage is billed any more in place of what invoice G-7, G-8 billed.");
    const lines = [2, 3, 4].map((line) =>
      usage("1.00", "G-11", "2026-11", { id: `${line}`, origin: { file: "billing/G-11.csv", line, column: 1 } }),
    );
    expect(bill(lines)?.steps[0]?.reason.origin?.line).toBe(4);
  });
});
