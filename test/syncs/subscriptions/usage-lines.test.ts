import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import type { BoundContract } from "../../../src/core/desired.ts";
import type { ObservedLine } from "../../../src/core/observed.ts";
import type { Ignore, LineRule, Product } from "../../../src/core/workspace.ts";
import { usageLine } from "../../../src/syncs/subscriptions/usage.ts";
import { usageSlot } from "../../../src/syncs/subscriptions/usage-periods.ts";
import {
  aBound,
  aCharge,
  aContract,
  aDraft,
  aFeed,
  aMemory,
  anObservedLine,
  aProduct,
  aRule,
  aSyncContext,
  CONTRACT,
  origin,
  type SyncFacts,
  seg,
} from "../../support/builders.ts";

const KEY = `${CONTRACT}/azure`;
const AZURE = aProduct({ key: "azure", title: "Azure", usage: true, service: { psa: "9005" } });

function usage(net: string, given: Partial<Charge> = {}): Charge {
  return aCharge({ kind: "usage", quantity: 1, net, unitCost: net, ...given });
}

const OCTOBER = usage("100.00", { invoice: "G-10", from: "2026-10-01", to: "2026-10-31" });
const NOVEMBER = usage("50.00");
const DECEMBER = usage("70.00", { invoice: "G-12", from: "2026-12-01", to: "2026-12-31" });

interface Facts extends SyncFacts {
  readonly product?: Product;
  readonly rules?: readonly LineRule[];
  readonly bound?: Partial<BoundContract>;
  readonly lines?: readonly ObservedLine[];
}

/** The line, and everything said beside it; no line stands unless one is given. October is posted. */
function bill(
  charges: readonly Charge[],
  { product = AZURE, rules = [], bound = {}, lines = [], ...sync }: Facts = {},
) {
  const draft = aDraft();
  const standing = { ...aBound({ lines, ...bound }), contract: aContract({ lines: rules }) };
  const context = aSyncContext({ ...sync, tenant: { products: [product] } });
  usageLine(product, charges, aFeed({ charges }), standing, context, draft);
  return { ...draft, line: draft.lines[0] };
}

const amounts = ({ line }: ReturnType<typeof bill>) =>
  line?.segments.map(({ from, unitCost, unitPrice }) => [from, unitCost, unitPrice]);

const posted = (given: Partial<ObservedLine> = {}) =>
  anObservedLine({ service: "9005", openFrom: "2026-12-01", postedThrough: "2026-11-30", ...given });

describe("decision 6: a line of usage", () => {
  it("says where it is declared, and by which line of the file its amount is billed", () => {
    const last = usage("0.45", { id: "G-11/2", origin: origin("billing/G-11.csv", 7) });
    const origins = (rules: readonly LineRule[]) => {
      const { line } = bill([NOVEMBER, last], { rules });
      return [line?.origin.line, ...(line?.steps.map(({ mover, reason }) => [mover, reason.origin?.line]) ?? [])];
    };
    expect(origins([])).toEqual([12, ["vendor", 7], ["vendor", 12]]);
    expect(origins([aRule({ product: "azure" })])).toEqual([18, ["vendor", 7], ["vendor", 18]]);
  });

  it("heeds its own rule, and no other product's", () => {
    const ignore = { reason: "billed by the parent", origin: origin() };
    expect(bill([NOVEMBER], { rules: [aRule({ product: "visio", ignore })] }).lines).toHaveLength(1);
  });

  it("has a service only where there is one", () => {
    expect(bill([NOVEMBER], { product: { ...AZURE, service: {} } }).line).not.toHaveProperty("serviceId");
  });

  it("speaks from its first period on and is written to its last one's end, in whatever order they come", () => {
    expect(bill([DECEMBER, NOVEMBER]).line).toMatchObject({ opinionFrom: "2026-11-01", writeAhead: "2027-01-01" });
  });

  it("decision 2: is billed from its own first open day, where that is later than the contract's", () => {
    expect(amounts(bill([NOVEMBER], { lines: [posted({ segments: [] })] }))).toEqual([
      ["2026-12-01", "50.00", "60.00"],
      ["2027-01-01", "0.00", "0.00"],
    ]);
  });

  it("is set to 0 on the contract's last day still", () => {
    expect(amounts(bill([NOVEMBER], { bound: { endsOn: "2026-12-01" } }))).toEqual([
      ["2026-11-01", "50.00", "60.00"],
      ["2026-12-01", "0.00", "0.00"],
    ]);
  });

  it("is billed in the period that begins on the contract's last day; for a later one it is told", () => {
    expect(amounts(bill([DECEMBER], { bound: { endsOn: "2026-12-01" } }))).toEqual([["2026-12-01", "70.00", "84.00"]]);
    const { lines, findings } = bill([DECEMBER], { bound: { endsOn: "2026-11-30" } });
    expect(lines).toEqual([]);
    expect(findings).toEqual([
      {
        severity: "error",
        rule: "decision 6",
        message: "usage of 70.00 EUR for Azure (invoice G-12) has no open period left on contract m365",
        fix: "Bill it by hand, or move the contract's end.",
        origin: DECEMBER.origin,
        customer: "contoso",
        product: "azure",
        money: { amount: "70.00", currency: "EUR" },
      },
    ]);
  });

  it("decision 21: is blocked with all its money, where two lines could be it", () => {
    const two = [anObservedLine({ id: "1", service: "9005" }), anObservedLine({ id: "2", service: "9005" })];
    const blocked = (rules: readonly LineRule[]) =>
      bill([NOVEMBER, usage("0.45", { id: "G-11/2" })], { lines: two, rules });
    // 50.00 + 0.45
    expect(blocked([])).toMatchObject({
      lines: [],
      seats: { vendor: 0, blocked: 0 },
      blocked: [{ money: { amount: "50.45", currency: "EUR" }, reason: { rule: "decision 19", origin: { line: 12 } } }],
    });
    expect(blocked([aRule({ product: "azure" })]).blocked[0]?.reason.origin?.line).toBe(18);
  });

  it("without a retail rule is told with the place to put one", () => {
    const { retail: _none, ...atCost } = AZURE;
    expect(bill([NOVEMBER], { product: atCost }).findings[0]?.fix).toBe(
      "Add retail: { markup: … % } to azure in services.yaml:3.",
    );
  });
});

describe("unknown is never nothing: a period that billed an invoice which is not read any more", () => {
  const slots = (days: Readonly<Record<string, string>>) =>
    aMemory({ slots: Object.fromEntries(Object.entries(days).map(([id, day]) => [usageSlot(KEY, id), day])) });
  const standing = [seg("2026-11-01", 1, "216.00", "180.00"), seg("2026-12-01", 1, "0.00", "0.00")];

  it("names all its invoices, and what to do", () => {
    const memory = slots({ "G-9": "2026-11-01", "G-8": "2026-11-01", "G-10": "2026-11-01" });
    const { findings } = bill([OCTOBER], { memory, lines: [anObservedLine({ service: "9005", segments: standing })] });
    expect(findings).toEqual([
      {
        severity: "warning",
        rule: "decision 6",
        message:
          "Contoso BV: what Azure bills from 1 Nov 2026 is left as it is, since invoices G-8, G-9, which it bills, are not among the files read",
        fix: "Put the file back into the billing folder; a vendor corrects an invoice by another one.",
        origin: origin("services.yaml", 3),
        customer: "contoso",
        product: "azure",
      },
    ]);
  });

  it("stands between what is known before it and after it, and is told while it is open", () => {
    const memory = slots({ "G-10": "2026-10-01", "G-9": "2026-11-01" });
    const open = bill([OCTOBER], { memory, lines: [anObservedLine({ service: "9005", segments: standing })] });
    expect(amounts(open)).toEqual([
      ["2026-10-01", "100.00", "120.00"],
      ["2026-11-01", "180.00", "216.00"],
      ["2026-12-01", "0.00", "0.00"],
    ]);
    expect(open.findings).toHaveLength(1);
    const closed = bill([OCTOBER], {
      memory,
      today: "2026-12-08",
      bound: { openFrom: "2026-12-01", readFrom: "2026-10-01" },
      lines: [posted({ segments: standing })],
    });
    expect(closed.findings.filter(({ message }) => message.includes("left as it is"))).toEqual([]);
  });
});

describe("decision 6: what a period bills and is not known", () => {
  const memory = aMemory({ slots: { [usageSlot(KEY, "G-10")]: "2026-11-01" } });
  const unpriced = posted({ segments: [seg("2026-11-01", 1), seg("2026-12-01", 1, "0.00", "0.00")] });
  const tell = (lines: readonly ObservedLine[], bound: Partial<BoundContract> = {}) =>
    bill([OCTOBER], { memory, lines, today: "2026-12-08", bound: { openFrom: "2026-12-01", ...bound } }).findings;

  it("is told with what to do", () => {
    expect(tell([unpriced])).toMatchObject([
      {
        rule: "decision 6",
        fix: "Compare with what the customer was invoiced, and enter what is missing by hand.",
        product: "azure",
      },
    ]);
  });

  it("is told of its own line, not of another one", () => {
    const known = posted({
      segments: [seg("2026-11-01", 1, "120.00", "100.00"), seg("2026-12-01", 1, "0.00", "0.00")],
    });
    expect(tell([anObservedLine({ id: "7", segments: [seg("2026-07-01", 10)] }), known])).toEqual([]);
  });

  it("is told of whole periods: of one that was read in part nothing is said", () => {
    expect(tell([unpriced], { readFrom: "2026-11-10" })).toEqual([]);
  });

  it("is told up to the period that is set to 0 ahead", () => {
    const row = anObservedLine({
      service: "9005",
      segments: [seg("2026-11-01", 1, "60.00", "50.00"), seg("2026-12-01", 1)],
    });
    expect(bill([NOVEMBER], { lines: [row] }).findings).toMatchObject([
      { message: expect.stringContaining("what Azure bills for 1 to 31 Dec is not known, since line 8001 states") },
    ]);
  });
});

describe("decision 21: usage that is ignored", () => {
  const ignore: Ignore = { reason: "own agreement", origin: origin("services.yaml", 9) };
  const product = { ...AZURE, ignore };
  const left = (charges: readonly Charge[], given: Facts = {}) => bill(charges, { product, ...given }).left[0];
  const held = [seg("2026-07-01", 1, "60.00", "50.00")];

  it("is told by the invoice of the latest days, in whatever order they come", () => {
    const what = "Azure, 50.00 EUR of usage on invoice G-11";
    expect([left([OCTOBER, NOVEMBER])?.what, left([NOVEMBER, OCTOBER])?.what]).toEqual([what, what]);
  });

  it("ends from its line's own first open day, for good, and names no subscription", () => {
    const { line } = bill([NOVEMBER], { product, lines: [posted({ segments: held })] });
    expect(line).toMatchObject({ segments: [{ from: "2026-12-01", unitPrice: "0.00" }], subscriptions: [] });
  });

  it("says nothing of what goes on where no line stands, it stands for nothing, or its days are over", () => {
    const why = "ignored: own agreement";
    const ahead = { openFrom: "2026-12-01" };
    const line = posted({ segments: held });
    expect(left([NOVEMBER], { bound: ahead })?.why).toBe(why);
    expect(left([NOVEMBER], { bound: ahead, lines: [posted({ segments: [] })] })?.why).toBe(why);
    expect(left([NOVEMBER], { bound: ahead, lines: [line], today: "2026-12-01" })?.why).toBe(why);
    expect(left([NOVEMBER], { bound: { ...ahead, endsOn: "2026-11-21" }, lines: [line] })?.why).toBe(why);
  });

  it("is not written past the contract's end", () => {
    const lines = [posted({ segments: held })];
    expect(bill([NOVEMBER], { product, lines, bound: { endsOn: "2026-11-30" } }).lines).toEqual([]);
    expect(bill([NOVEMBER], { product, lines, bound: { endsOn: "2026-12-01" } }).lines).toHaveLength(1);
  });

  it("is written where anything is billed, or may be: never taken for nothing since it is not stated", () => {
    const written = (...segments: readonly ReturnType<typeof seg>[]) =>
      bill([NOVEMBER], { product, lines: [anObservedLine({ service: "9005", segments })] }).lines.length;
    expect(written(seg("2026-07-01", 0, "60.00", "50.00"))).toBe(0);
    expect(written(seg("2026-07-01", 1, "0.00"))).toBe(0);
    expect(written(seg("2026-07-01", 1, "0.00", "50.00"))).toBe(1);
    expect(written(seg("2026-07-01", 1, undefined, "0.00"))).toBe(1);
    expect(written(seg("2026-07-01", 1))).toBe(1);
  });
});
