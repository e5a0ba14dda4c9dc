import { describe, expect, it } from "vitest";
import type { Memory } from "../../../src/core/memory.ts";
import { noMemory } from "../../../src/core/memory.ts";
import type { LateUsage } from "../../../src/syncs/subscriptions/draft.ts";
import {
  handOn,
  isIgnored,
  type LateUsages,
  unbillable,
  untaken,
  waitingFor,
  withLate,
} from "../../../src/syncs/subscriptions/late-usage.ts";
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
  aRule,
  aStatement,
  aSyncContext,
  CONTRACT,
  origin,
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

describe("decision 6: what a contract could not bill is handed on to the one that follows it", () => {
  const TODAY = "2026-12-08";
  const AWS = aProduct({ key: "aws", title: "AWS", usage: true });
  const usage = (product: typeof AZURE, id: string): LateUsage => ({
    product,
    charge: aCharge({ id, kind: "usage", quantity: 1, net: "50.00", origin: origin("billing/G-11.csv", 9) }),
  });
  const [azure, aws] = [usage(AZURE, "G-11/9"), usage(AWS, "G-11/10")];
  const customer = aCustomer({ contracts: [aContract(), next] });
  const from = { ...aFeed({ charges: [azure.charge] }), customer };
  const to = (given: Partial<typeof next> = {}) => ({
    ...aFeed({ charges: [aCharge()] }),
    customer,
    contract: { ...next, ...given },
  });
  const handed = (...late: readonly LateUsage[]): LateUsages => {
    const book: LateUsages = new Map();
    handOn(from, late, book);
    return book;
  };
  const ignoring = (product: string, until?: string) => ({
    lines: [
      aRule({
        product,
        ignore: { reason: "paid elsewhere", origin: origin(), ...(until === undefined ? {} : { until }) },
      }),
    ],
  });
  const charges = (feed: ReturnType<typeof to>) => feed.charges.map(({ id }) => id);
  const TOLD = {
    severity: "error",
    rule: "decision 6",
    message: "usage of 50.00 EUR for Azure (invoice G-11) has no open period left on contract m365",
    fix: "Let next, which follows it, bill azure; or bill it by hand and declare ignore: { reason: …, until: 2026-11-30 } for azure on m365.",
    origin: origin("billing/G-11.csv", 9),
    customer: "contoso",
    product: "azure",
    money: { amount: "50.00", currency: "EUR" },
  };

  it("which takes it, once, and nothing of it is told", () => {
    const book = handed(azure, aws);
    expect(charges(withLate(to(), book, TODAY))).toEqual(["G-11/1", "G-11/9", "G-11/10"]);
    expect([book.size, untaken(book)]).toEqual([0, []]);
  });

  it("not to a contract under another program, and not where nothing is late or nobody follows", () => {
    const book = handed(azure);
    const other = to();
    const elsewhere = { ...other, program: { ...other.program, key: "google" } };
    expect(withLate(elsewhere, book, TODAY)).toBe(elsewhere);
    expect(untaken(book)).toHaveLength(1);
    expect(handed().size).toBe(0);
    const alone: LateUsages = new Map();
    handOn({ ...from, customer: aCustomer() }, [azure], alone);
    expect(alone.size).toBe(0);
  });

  it("what that one ignores stays, and is told with its money and both ways out", () => {
    const book = handed(azure, aws);
    expect(charges(withLate(to(ignoring("azure")), book, TODAY))).toEqual(["G-11/1", "G-11/10"]);
    expect(untaken(book)).toEqual([TOLD]);
  });

  it("where nobody follows, it is to be billed by hand, or its contract to run longer", () => {
    expect(unbillable(azure, { ...from, customer: aCustomer() })).toEqual({
      ...TOLD,
      fix: "Bill it by hand, or move the contract's end.",
    });
  });

  it("one that is made later bills it then: that is noted, and needs nobody", () => {
    const book = handed(azure);
    const { fix: _none, ...told } = TOLD;
    expect(waitingFor(to(), "2027-01-01", book)).toEqual([
      { ...told, severity: "note", message: `${TOLD.message}; next bills it from 1 Jan 2027 on` },
    ]);
    expect([waitingFor(to(), "2027-01-01", book), untaken(book)]).toEqual([[], []]);
  });

  it("an ignore counts while it lasts, and for what was charged while it lasted", () => {
    const ignored = (until?: string) => isIgnored(azure, to(ignoring("azure", until)), TODAY);
    // The charge is through 30 November.
    expect(["2026-12-08", "2026-12-07", "2026-11-30", "2026-11-29"].map(ignored)).toEqual([true, true, true, false]);
    expect(ignored()).toBe(true);
    const over = { ...azure, charge: { ...azure.charge, to: "2026-12-31" } };
    expect(isIgnored(over, to(ignoring("azure", "2026-12-07")), TODAY)).toBe(false);
    expect(isIgnored(over, to(ignoring("azure", "2026-12-08")), TODAY)).toBe(true);
    expect(isIgnored(azure, to(ignoring("aws")), TODAY)).toBe(false);
    expect(isIgnored(azure, to(), TODAY)).toBe(false);
  });

  it("one of the product counts on every contract, unless its line has one of its own", () => {
    const ignore = { reason: "ours", origin: origin() };
    const own = { ...azure, product: { ...AZURE, ignore } };
    expect(isIgnored(own, to(), TODAY)).toBe(true);
    expect(isIgnored(own, to(ignoring("azure", "2026-10-31")), TODAY)).toBe(false);
  });
});
