import { describe, expect, it } from "vitest";
import type { Memory } from "../../../src/core/memory.ts";
import { noMemory } from "../../../src/core/memory.ts";
import { withLate } from "../../../src/syncs/subscriptions/late-usage.ts";
import { usageLine } from "../../../src/syncs/subscriptions/usage.ts";
import { billedUsage, usageSlot } from "../../../src/syncs/subscriptions/usage-periods.ts";
import {
  aBound,
  aCharge,
  aContract,
  aCustomer,
  aDraft,
  aFeed,
  aMemory,
  aProduct,
  aStatement,
  aSyncContext,
  CONTRACT,
} from "../../support/builders.ts";

const AZURE = aProduct({ key: "azure", title: "Azure", usage: true, service: { psa: "9005" } });
const NOVEMBER = aCharge({ kind: "usage", quantity: 1, net: "50.00", unitCost: "50.00" });
const next = aContract({ key: "next", follows: "m365" });

/** What m365 makes of November's usage: it ends on 30 November and is open from a day on; next follows it. */
function bill(openFrom: string, memory: Memory = noMemory) {
  const draft = aDraft();
  const feed = { ...aFeed({ charges: [NOVEMBER] }), customer: aCustomer({ contracts: [aContract(), next] }) };
  const bound = aBound({ endsOn: "2026-11-30", openFrom, lines: [] });
  usageLine(AZURE, [NOVEMBER], feed, bound, aSyncContext({ memory, tenant: { products: [AZURE] } }), draft);
  return [draft.lines.length, draft.late, draft.findings.filter(({ severity }) => severity === "error")];
}

const LATE = [0, [{ product: AZURE, charge: NOVEMBER }], []];

describe("usage of a contract that another one follows", () => {
  it("is its own while its last period is open, and late once that is posted", () => {
    expect(bill("2026-11-01")).toEqual([1, [], []]);
    expect(bill("2026-12-01")).toEqual(LATE);
  });

  it("decision 4: what the one that follows has billed stays there, though the period is opened again", () => {
    const slots = { [usageSlot("fabrikam-msp/contoso/next/azure", "G-11")]: "2026-12-01" };
    expect(bill("2026-11-01", aMemory({ slots }))).toEqual(LATE);
  });

  it("decision 4: what it billed itself stays with it, though it is posted by now", () => {
    const slots = { [usageSlot(`${CONTRACT}/azure`, "G-11")]: "2026-11-01" };
    expect(bill("2026-12-01", aMemory({ slots }))).toEqual([1, [], []]);
  });
});

describe("decision 4: usage that a contract has billed for the one before it stays its own", () => {
  const tenant = aSyncContext({ tenant: { products: [AZURE] } }).tenant;
  const billed = (slots: Record<string, string>, replaces: readonly string[] = []) =>
    billedUsage(aFeed({ charges: [NOVEMBER, aCharge()], statements: [aStatement({ invoice: "G-11", replaces })] }), {
      tenant,
      memory: aMemory({ slots }),
    });

  it("by its own invoice, or by one that this took the place of", () => {
    expect(billed({ [usageSlot(`${CONTRACT}/azure`, "G-11")]: "2026-12-01" })).toEqual([NOVEMBER]);
    expect(billed({ [usageSlot(`${CONTRACT}/azure`, "G-10")]: "2026-12-01" }, ["G-10"])).toEqual([NOVEMBER]);
    expect(billed({ [usageSlot(`${CONTRACT}/azure`, "G-10")]: "2026-12-01" })).toEqual([]);
  });

  it("not what another contract or another product billed", () => {
    expect(billed({ [usageSlot("fabrikam-msp/contoso/next/azure", "G-11")]: "2026-12-01" })).toEqual([]);
    expect(billed({ [usageSlot(`${CONTRACT}/premium`, "G-11")]: "2026-12-01" })).toEqual([]);
  });

  it("and what is handed on beside it is billed once", () => {
    const feed = { ...aFeed({ charges: [NOVEMBER] }), contract: next };
    const book = new Map([[`next ${feed.program.key}`, { from: feed, late: [{ product: AZURE, charge: NOVEMBER }] }]]);
    expect(withLate(feed, book, "2026-12-08").charges).toEqual([NOVEMBER]);
  });
});
