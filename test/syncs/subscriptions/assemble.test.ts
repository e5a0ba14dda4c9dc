import { describe, expect, it } from "vitest";
import type { Charge, Statement } from "../../../src/core/charges.ts";
import type { ObservedLine } from "../../../src/core/observed.ts";
import type { LineRule, Product } from "../../../src/core/workspace.ts";
import { linesOf } from "../../../src/syncs/subscriptions/lines.ts";
import { lineSlot } from "../../../src/syncs/subscriptions/vintages.ts";
import {
  aBound,
  aCharge,
  aContract,
  aFeed,
  aMemory,
  anObservedLine,
  aProduct,
  aRefund,
  aRule,
  aSheetPrice,
  aStatement,
  aSyncContext,
  LINE,
  origin,
  type SyncFacts,
  seg,
} from "../../support/builders.ts";

interface Facts extends SyncFacts {
  readonly statements?: readonly Statement[];
  readonly rule?: Partial<LineRule>;
  readonly product?: Product;
  readonly lines?: readonly ObservedLine[];
}

function assembled(charges: readonly Charge[], { statements = [], rule, product, lines, ...sync }: Facts = {}) {
  const contract = aContract({ lines: rule === undefined ? [] : [aRule(rule)] });
  const bound = aBound({ contract, ...(lines === undefined ? {} : { lines }) });
  const context = aSyncContext({ ...sync, tenant: { products: [product ?? aProduct()] } });
  const found = linesOf(aFeed({ charges, statements, contract }), bound, context);
  return { ...found, line: found.lines[0] };
}

const OCTOBER = aCharge({ id: "o", from: "2026-10-01", to: "2026-10-31" });
const SECOND = aCharge({
  id: "G-11/2",
  subscription: "sub-b",
  quantity: 5,
  unitCost: "21.00",
  termStart: "2026-09-01",
});

describe("decision 8: every step is sold as its own charge was bought", () => {
  it("by the sheet of its own term, where a subscription goes over to another", () => {
    const { retail: _none, term: _term, ...unpriced } = aProduct();
    const { termStart: _start, ...loose } = OCTOBER;
    const monthly = { ...loose, term: "P1M" as const };
    const yearly = { ...loose, id: "n", from: "2026-11-01", to: "2026-11-30" };
    const prices = [aSheetPrice({ term: "P1M", retail: "26.00" }), aSheetPrice({ retail: "22.00" })];
    expect(assembled([monthly, yearly], { product: unpriced, prices }).line?.segments).toEqual([
      seg("2026-10-01", 10, "26.00", "20.00"),
      seg("2026-11-01", 10, "22.00", "20.00"),
    ]);
  });
});

describe("decision 5: seats that are proven gone drop on their day, not at the next period", () => {
  const gone = { statements: [aStatement({ from: "2026-11-15", to: "2026-12-14" })] };
  const half = aCharge({ from: "2026-10-15", to: "2026-11-14" });

  it("whatever the policy for decreases", () => {
    expect(assembled([half], gone).line?.segments).toStrictEqual([
      seg("2026-10-15", 10, "24.00", "20.00"),
      seg("2026-11-15", 0),
    ]);
  });

  it("decision 16: and have no price, though one is declared", () => {
    const prices = [{ from: "2026-10-15", amount: "26.00", origin: origin() }];
    expect(assembled([half], { ...gone, rule: { prices } }).line?.segments).toStrictEqual([
      seg("2026-10-15", 10, "26.00", "20.00"),
      seg("2026-11-15", 0),
    ]);
  });
});

describe("decision 1: the last day that is charged", () => {
  it("is that of those still billed: one that is proven gone has none", () => {
    // Sub-a was charged for October; the invoice for November has no charge for it, and one for sub-b.
    const november = aStatement({ invoice: "G-11", from: "2026-11-01", to: "2026-11-30" });
    const other = aCharge({ subscription: "sub-b", quantity: 5 });
    expect(assembled([OCTOBER, other], { statements: [november] }).line?.chargedThrough).toBe("2026-11-30");
  });

  it("is none where all are gone", () => {
    const { line } = assembled([aCharge()], { statements: [aStatement()] });
    expect(line).not.toHaveProperty("chargedThrough");
    expect(assembled([aCharge(), aRefund(10, "2026-11-01", "2026-11-30")]).line).not.toHaveProperty("chargedThrough");
  });
});

describe("decision 17: seats that wait for the next period are counted", () => {
  const fewer = (subscription: string, given: Partial<Charge>, quantity: number, left: number) => [
    aCharge({ id: `${subscription}1`, subscription, quantity, ...given }),
    aRefund(quantity, "2026-11-10", "2026-11-30", { id: `${subscription}r`, subscription }),
    aCharge({ ...given, id: `${subscription}2`, subscription, quantity: left, from: "2026-11-10", unitCost: "14.00" }),
  ];

  it("on every vintage's line", () => {
    // 10 → 7 and 5 → 4: three and one wait.
    const second = { unitCost: "21.00", termStart: "2026-09-01" };
    const charges = [...fewer("sub-a", {}, 10, 7), ...fewer("sub-b", second, 5, 4)];
    expect(assembled(charges).seats).toMatchObject({ vendor: 11, waiting: 4 });
  });

  it("where none waits, nothing is said of it", () => {
    expect(assembled([aCharge()]).seats).not.toHaveProperty("waiting");
  });
});

describe("decision 21: an ignore holds on open days, and has no say on others", () => {
  const ignore = (until?: string) => ({
    rule: { ignore: { reason: "own", origin: origin(), ...(until === undefined ? {} : { until }) } },
  });
  const both = [OCTOBER, aCharge()];
  const units = ({ line }: ReturnType<typeof assembled>) =>
    line?.segments.map(({ from, quantity }) => [from, quantity]);

  it("from the line's own first open day on", () => {
    const lines = [anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" })];
    expect(units(assembled(both, { ...ignore(), lines }))).toEqual([
      ["2026-10-01", 10],
      ["2026-12-01", 0],
    ]);
  });

  it("up to and including its last day; one that ended before the first open day holds nowhere", () => {
    expect(units(assembled(both, ignore("2026-11-01")))).toEqual([
      ["2026-10-01", 10],
      ["2026-11-01", 0],
      ["2026-11-02", 10],
    ]);
    expect(units(assembled(both, ignore("2026-10-15")))).toEqual([["2026-10-01", 10]]);
  });

  it("decision 2: what the charges say of posted days counts from the day after it", () => {
    const opinion = (facts: Facts) => assembled(both, facts).line?.opinionFrom;
    expect(opinion({})).toBe("2026-10-01");
    expect(opinion(ignore("2026-10-15"))).toBe("2026-10-16");
    expect(opinion(ignore("2026-11-01"))).toBe("2026-11-01");
    expect(opinion(ignore())).toBe("2026-11-01");
  });
});

describe("decision 4: the line a subscription is billed on is settled once", () => {
  it("for those that the state does not hold yet, or holds as another", () => {
    const slot = lineSlot(LINE, "sub-a");
    expect(assembled([aCharge()]).line?.slots).toEqual({ [slot]: LINE });
    expect(assembled([aCharge()], { memory: aMemory({ slots: { [slot]: LINE } }) }).line).not.toHaveProperty("slots");
    const same = { ...SECOND, unitCost: "20.00" };
    const known = aMemory({ slots: { [slot]: LINE, [lineSlot(LINE, "sub-b")]: `${LINE}@2026-09-01` } });
    expect(assembled([aCharge(), same], { memory: known }).line?.slots).toEqual({ [lineSlot(LINE, "sub-b")]: LINE });
  });
});
