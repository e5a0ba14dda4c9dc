import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import type { ObservedLine } from "../../../src/core/observed.ts";
import type { Product } from "../../../src/core/workspace.ts";
import { usageLine } from "../../../src/syncs/subscriptions/usage.ts";
import { usageSlot } from "../../../src/syncs/subscriptions/usage-periods.ts";
import {
  aBound,
  aCharge,
  aDraft,
  aFeed,
  aMemory,
  aNewBound,
  anObservedLine,
  aProduct,
  aRule,
  aStatement,
  aSyncContext,
  CONTRACT,
  origin,
  type SyncFacts,
  seg,
} from "../../support/builders.ts";

const KEY = `${CONTRACT}/azure`;
const AZURE = aProduct({
  key: "azure",
  title: "Azure",
  ids: ["DZH318Z0BPS6:000B"],
  usage: true,
  service: { psa: "9005" },
});
const OCTOBER = usage("100.00", { invoice: "G-10", from: "2026-10-01", to: "2026-10-31" });
const SEPTEMBER = usage("80.00", { invoice: "G-9", from: "2026-09-01", to: "2026-09-30" });
const NOVEMBER = usage("50.00", { invoice: "G-11" });

function usage(net: string, given: Partial<Charge> = {}): Charge {
  return aCharge({ kind: "usage", product: "DZH318Z0BPS6:000B", quantity: 1, net, unitCost: net, ...given });
}

/** The line, and everything said beside it. October is posted. */
function bill(
  charges: readonly Charge[],
  {
    product = AZURE,
    bound = aBound(),
    ...sync
  }: SyncFacts & { readonly product?: Product; readonly bound?: ReturnType<typeof aBound> } = {},
) {
  const draft = aDraft();
  const context = aSyncContext({ ...sync, tenant: { products: [product], ...sync.tenant } });
  usageLine(product, charges, aFeed({ charges }), bound, context, draft);
  return { ...draft, line: draft.lines[0] };
}

const amounts = ({ line }: ReturnType<typeof bill>) =>
  line?.segments.map(({ from, quantity, unitCost, unitPrice }) => [from, quantity, unitCost, unitPrice]);

describe("decision 6, PR-5: an amount per period: quantity 1, cost the month's total, price by the rule, then 0", () => {
  it("bills it in the period that holds its last day, and sets the next one to 0", () => {
    // 50.00 × 1.20
    expect(amounts(bill([NOVEMBER]))).toEqual([
      ["2026-11-01", 1, "50.00", "60.00"],
      ["2026-12-01", 1, "0.00", "0.00"],
    ]);
  });

  it("is written one period ahead, and says what about", () => {
    const { line } = bill([NOVEMBER]);
    expect(line).toMatchObject({
      key: KEY,
      usage: true,
      serviceId: "9005",
      writeAhead: "2026-12-01",
      opinionFrom: "2026-11-01",
    });
    expect(line?.steps.map(({ day, reason }) => [day, reason.rule, reason.text])).toEqual([
      ["2026-11-01", "PR-5", "Usage of 1 to 30 Nov, invoice G-11: 50.00 EUR at cost."],
      ["2026-12-01", "PR-5", "Set to 0 until the next statement arrives, so that nothing is billed twice."],
    ]);
  });

  it("adds up what one period bills: meters, subscriptions, credits", () => {
    const meters = [
      NOVEMBER,
      usage("0.45", { id: "G-11/2", subscription: "sub-b" }),
      usage("-10.00", { id: "G-11/3" }),
    ];
    // 50.00 + 0.45 − 10.00 = 40.45; × 1.20 = 48.54
    const billed = bill(meters);
    expect(amounts(billed)?.[0]).toEqual(["2026-11-01", 1, "40.45", "48.54"]);
    expect(billed.line?.subscriptions).toEqual(["sub-a", "sub-b"]);
  });

  it("bills two periods one after the other, with a 0 after the last only", () => {
    const december = usage("70.00", { invoice: "G-12", from: "2026-12-01", to: "2026-12-31" });
    expect(amounts(bill([december, NOVEMBER]))).toEqual([
      ["2026-11-01", 1, "50.00", "60.00"],
      ["2026-12-01", 1, "70.00", "84.00"],
      ["2027-01-01", 1, "0.00", "0.00"],
    ]);
  });

  it("gives back what a statement credits, by the same rule it was sold by", () => {
    // −25.00 × 1.20
    expect(amounts(bill([usage("-25.00")]))?.[0]).toEqual(["2026-11-01", 1, "-25.00", "-30.00"]);
  });

  it("keeps to the contract's own periods", () => {
    // Periods from the 15th: 30 November lies in 15 November to 14 December.
    const bound = aBound({ startsOn: "2026-07-15", lines: [] });
    expect(amounts(bill([NOVEMBER], { bound }))?.map(([from]) => from)).toEqual(["2026-11-15", "2026-12-15"]);
  });
});

describe("decision 2: what falls in a posted period is billed in the first open one", () => {
  it("moves October, which is posted, into November", () => {
    expect(amounts(bill([OCTOBER]))).toEqual([
      ["2026-11-01", 1, "100.00", "120.00"],
      ["2026-12-01", 1, "0.00", "0.00"],
    ]);
  });

  it("adds it to what that period bills anyway, and names both invoices and all the days", () => {
    const billed = bill([OCTOBER, NOVEMBER]);
    expect(amounts(billed)?.[0]).toEqual(["2026-11-01", 1, "150.00", "180.00"]);
    expect(billed.line?.steps[0]?.reason.text).toBe(
      "Usage of 1 Oct to 30 Nov, invoice G-10, G-11: 150.00 EUR at cost.",
    );
  });

  it("goes by the contract's open day too: what is posted there is closed for every line", () => {
    const line = anObservedLine({ service: "9005", openFrom: "2026-10-01", postedThrough: "2026-09-30" });
    expect(amounts(bill([OCTOBER], { bound: aBound({ lines: [line] }) }))?.[0]?.[0]).toBe("2026-11-01");
    const open = aBound({ lines: [line], openFrom: "2026-10-01" });
    expect(amounts(bill([OCTOBER], { bound: open }))?.[0]?.[0]).toBe("2026-10-01");
  });

  it("takes the next whole period where the first open day lies inside one", () => {
    // Managed from 10 November: the first whole period is December.
    expect(amounts(bill([OCTOBER], { bound: aBound({ manageFrom: "2026-11-10", lines: [] }) }))?.[0]?.[0]).toBe(
      "2026-12-01",
    );
  });

  it("bills usage of days before the contract in its first period", () => {
    const bound = aNewBound({
      startsOn: "2026-11-01",
      manageFrom: "2026-11-01",
      openFrom: "2026-11-01",
      endsOn: "2027-10-31",
    });
    expect(amounts(bill([SEPTEMBER], { bound }))?.[0]?.[0]).toBe("2026-11-01");
  });

  it("is never lost: where no open period is left, it is told with its money", () => {
    const over = aBound({ endsOn: "2026-10-31", lines: [] });
    const { line, blocked, findings } = bill([OCTOBER], { bound: over });
    expect(line?.segments ?? []).toEqual([]);
    expect([...blocked, ...findings].map(({ money }) => money)).toEqual([{ amount: "100.00", currency: "EUR" }]);
  });
});

describe("decision 4: the period a statement is billed in is settled once", () => {
  const slot = usageSlot(KEY, "G-10");

  it("records it by invoice", () => {
    expect(bill([OCTOBER, NOVEMBER]).line?.slots).toEqual({
      [usageSlot(KEY, "G-10")]: "2026-11-01",
      [usageSlot(KEY, "G-11")]: "2026-11-01",
    });
  });

  it("does not move it when that period is posted in turn", () => {
    const memory = aMemory({ slots: { [slot]: "2026-11-01" } });
    const posted = aBound({
      openFrom: "2026-12-01",
      lines: [anObservedLine({ service: "9005", openFrom: "2026-12-01" })],
    });
    const billed = bill([OCTOBER, NOVEMBER], { memory, bound: posted, today: "2026-12-10" });
    // October stays in November; November's own statement goes to the first open period, December.
    expect(amounts(billed)).toEqual([
      ["2026-11-01", 1, "100.00", "120.00"],
      ["2026-12-01", 1, "50.00", "60.00"],
      ["2027-01-01", 1, "0.00", "0.00"],
    ]);
  });

  it("is that of the invoice which another took the place of, the first one of several, and is recorded for it", () => {
    const note = usage("110.00", { invoice: "A-11", from: "2026-10-01", to: "2026-10-31" });
    const statements = [aStatement({ invoice: "A-11", replaces: ["G-10", "A-10"] })];
    const settled = (slots: Readonly<Record<string, string>>) => {
      const draft = aDraft();
      const context = aSyncContext({ memory: aMemory({ slots }), tenant: { products: [AZURE] } });
      usageLine(AZURE, [note], aFeed({ charges: [note], statements }), aBound(), context, draft);
      return [draft.lines[0]?.segments[0], draft.lines[0]?.slots, draft.findings];
    };
    const amount = { from: "2026-11-01", quantity: 1, unitCost: "110.00", unitPrice: "132.00" };
    const own = usageSlot(KEY, "A-11");
    const both = { [slot]: "2026-11-01", [usageSlot(KEY, "A-10")]: "2026-12-01" };
    expect(settled(both)).toEqual([amount, { [own]: "2026-11-01" }, []]);
    // What was recorded for it otherwise stays as it is (decision 4), and does not count.
    expect(settled({ ...both, [own]: "2026-12-01" })).toEqual([amount, { [own]: "2026-12-01" }, []]);
    // Without any, it goes where its own days say.
    expect(settled({})).toEqual([amount, { [own]: "2026-11-01" }, []]);
  });

  it("finds each line's and each invoice's own", () => {
    expect(usageSlot(KEY, "G-10")).not.toBe(usageSlot(KEY, "G-1"));
    expect(usageSlot(KEY, "G-10")).not.toBe(usageSlot(`${KEY}-2`, "G-10"));
  });
});

describe("an invoice that was billed and is not read any more", () => {
  const memory = aMemory({ slots: { [usageSlot(KEY, "G-9")]: "2026-11-01", [usageSlot(KEY, "G-10")]: "2026-11-01" } });
  const standing = anObservedLine({
    service: "9005",
    segments: [seg("2026-11-01", 1, "216.00", "180.00"), seg("2026-12-01", 1, "0.00", "0.00")],
  });
  const bound = aBound({ lines: [standing] });

  it("leaves its period as it stands, since what it should come to is not known", () => {
    const billed = bill([OCTOBER], { memory, bound });
    expect(amounts(billed)).toEqual([
      ["2026-11-01", 1, "180.00", "216.00"],
      ["2026-12-01", 1, "0.00", "0.00"],
    ]);
    expect(billed.findings).toMatchObject([
      {
        severity: "warning",
        message:
          "Contoso BV: what Azure bills from 1 Nov 2026 is left as it is, since invoice G-9, which it bills, is not among the files read",
      },
    ]);
  });

  it("as one amount, however its days are cut", () => {
    // 100.00 × 10/30 + 100.00 × 20/30 at another price: 33.33 + 80.00; cost 33.33 + 66.67
    const cut = {
      ...standing,
      segments: [seg("2026-11-01", 1, "100.00", "100.00"), seg("2026-11-11", 1, "120.00", "100.00")],
    };
    expect(amounts(bill([OCTOBER], { memory, bound: aBound({ lines: [cut] }) }))?.[0]).toEqual([
      "2026-11-01",
      1,
      "100.00",
      "113.33",
    ]);
  });

  it("not where its statement is read and bills no usage of it: then it comes to nothing", () => {
    const draft = aDraft();
    const statements = [aStatement({ invoice: "G-9", from: "2026-09-01", to: "2026-09-30" })];
    const context = aSyncContext({ memory, tenant: { products: [AZURE] } });
    usageLine(AZURE, [OCTOBER], aFeed({ charges: [OCTOBER], statements }), bound, context, draft);
    expect(draft.lines[0]?.segments[0]).toMatchObject({ from: "2026-11-01", unitCost: "100.00" });
    expect(draft.findings).toEqual([]);
  });

  it("nor where another took its place that bills none: the period it was billed in alone comes to nothing", () => {
    const replacing = aStatement({ invoice: "A-9", replaces: ["G-9"] });
    const alone = aMemory({ slots: { [usageSlot(KEY, "G-9")]: "2026-10-01", [usageSlot(KEY, "G-10")]: "2026-11-01" } });
    for (const statements of [[replacing], [aStatement({ invoice: "G-9" })]]) {
      const draft = aDraft();
      const context = aSyncContext({ memory: alone, tenant: { products: [AZURE] } });
      usageLine(AZURE, [OCTOBER], aFeed({ charges: [OCTOBER], statements }), bound, context, draft);
      expect(amounts({ line: draft.lines[0] } as ReturnType<typeof bill>)).toEqual([
        ["2026-10-01", 1, "0.00", "0.00"],
        ["2026-11-01", 1, "100.00", "120.00"],
        ["2026-12-01", 1, "0.00", "0.00"],
      ]);
      expect(draft.lines[0]?.steps[0]?.reason.text).toBe(
        "No usage is billed any more in place of what invoice G-9 billed.",
      );
      expect(draft.findings).toEqual([]);
    }
  });

  it("PR-21: nor is what ended before billsFrom given back, though its statement is read", () => {
    const draft = aDraft();
    const statements = [aStatement({ invoice: "G-9", from: "2026-10-01", to: "2026-10-31" })];
    const slots = { [usageSlot(KEY, "G-9")]: "2026-10-01", [usageSlot(KEY, "G-10")]: "2026-11-01" };
    const context = aSyncContext({ memory: aMemory({ slots }), tenant: { products: [AZURE] } });
    const feed = aFeed({ charges: [OCTOBER], statements, contract: { billsFrom: "2026-10-15" } });
    const taken = { ...feed, billing: { ...feed.billing, charges: [SEPTEMBER, OCTOBER] } };
    usageLine(AZURE, [OCTOBER], taken, bound, context, draft);
    expect(draft.lines[0]?.segments.map(({ from }) => from)).toEqual(["2026-11-01", "2026-12-01"]);
  });

  it("says nothing of one from before all that is read", () => {
    const old = aMemory({ slots: { [usageSlot(KEY, "G-8")]: "2026-10-01", [usageSlot(KEY, "G-10")]: "2026-11-01" } });
    expect(bill([OCTOBER], { memory: old, bound }).findings).toEqual([]);
  });
});

describe("decision 6: what a period bills and is not known is told, never taken for 0", () => {
  const memory = aMemory({ slots: { [usageSlot(KEY, "G-10")]: "2026-11-01" } });
  const posted = { openFrom: "2026-12-01" };
  const tell = (lines: readonly ObservedLine[], known = memory) =>
    bill([OCTOBER], { memory: known, today: "2026-12-08", bound: aBound({ ...posted, lines }) }).findings;

  it("where the posted row states no price, or no cost", () => {
    for (const segment of [seg("2026-11-01", 1), seg("2026-11-01", 1, "120.00")]) {
      const line = anObservedLine({
        ...posted,
        service: "9005",
        segments: [segment, seg("2026-12-01", 1, "0.00", "0.00")],
      });
      // 100.00 × 1.20
      expect(tell([line])).toMatchObject([
        {
          severity: "warning",
          rule: "decision 6",
          message:
            "Contoso BV: what Azure bills for 1 to 30 Nov is not known, since line 8001 states no price or no cost there; it should come to 120.00 EUR, and nothing is charged or given back for it",
          money: { amount: "120.00", currency: "EUR" },
        },
      ]);
    }
  });

  it("where the line that billed it is gone; one that no run ever made billed nothing, which is known", () => {
    const made = aMemory({ ids: { [KEY]: "8005" }, slots: { [usageSlot(KEY, "G-10")]: "2026-11-01" } });
    expect(tell([])).toEqual([]);
    expect(tell([], made)).toMatchObject([
      { message: expect.stringContaining("is not known, since its line is gone"), money: { amount: "120.00" } },
    ]);
  });

  it("is nothing to tell where it is known, or where the line is still to be made", () => {
    const segments = [seg("2026-11-01", 1, "120.00", "100.00"), seg("2026-12-01", 1, "0.00", "0.00")];
    expect(tell([anObservedLine({ ...posted, service: "9005", segments })])).toEqual([]);
    expect(bill([NOVEMBER], { bound: aBound({ lines: [] }) }).findings).toEqual([]);
  });

  it("an unread invoice's period keeps its unknown amount", () => {
    const both = aMemory({ slots: { [usageSlot(KEY, "G-9")]: "2026-11-01", [usageSlot(KEY, "G-10")]: "2026-11-01" } });
    const line = anObservedLine({ service: "9005", segments: [seg("2026-11-01", 1)] });
    expect(amounts(bill([OCTOBER], { memory: both, bound: aBound({ lines: [line] }) }))?.[0]).toEqual([
      "2026-11-01",
      1,
      undefined,
      undefined,
    ]);
  });
});

describe("decision 6: the price of usage", () => {
  it("is at cost without a rule, with a warning", () => {
    const { retail: _none, ...product } = AZURE;
    const billed = bill([NOVEMBER], { product });
    expect(amounts(billed)?.[0]).toEqual(["2026-11-01", 1, "50.00", "50.00"]);
    expect(billed.findings).toMatchObject([
      {
        severity: "warning",
        rule: "decision 6",
        message: "Azure is sold at cost: it has no retail rule",
        product: "azure",
      },
    ]);
    expect(bill([NOVEMBER]).findings).toEqual([]);
  });

  it("is rounded to the cent, or to the rule's own step", () => {
    // 33.33 × 1.20 = 39.996; 33.38 × 1.20 = 40.056 → 40.05
    expect(amounts(bill([usage("33.33")]))?.[0]?.[3]).toBe("40.00");
    const product = { ...AZURE, retail: { markup: "20", round: "0.05" } };
    expect(amounts(bill([usage("33.38")], { product }))?.[0]?.[3]).toBe("40.05");
  });

  it("is set back to 0 only inside the contract", () => {
    const last = aBound({ endsOn: "2026-11-30", lines: [] });
    expect(amounts(bill([NOVEMBER], { bound: last }))).toEqual([["2026-11-01", 1, "50.00", "60.00"]]);
  });
});

describe("decision 19: the line that bills usage is found as any other", () => {
  it("by the pair on an adopted contract, and is taken", () => {
    const line = anObservedLine({ id: "8005", service: "9005", segments: [seg("2026-07-01", 1, "0.00", "0.00")] });
    const billed = bill([NOVEMBER], { bound: aBound({ lines: [line] }) });
    expect(billed.line?.existing).toBe("8005");
    expect(billed.taken.has("8005")).toBe(true);
  });

  it("two candidates block it", () => {
    const two: readonly ObservedLine[] = [
      anObservedLine({ id: "1", service: "9005" }),
      anObservedLine({ id: "2", service: "9005" }),
    ];
    const { lines, blocked } = bill([NOVEMBER], { bound: aBound({ lines: two }) });
    expect(lines).toEqual([]);
    expect(blocked).toMatchObject([{ key: KEY, reason: { rule: "decision 19" } }]);
  });
});

describe("usage that is blocked", () => {
  const two = aBound({
    lines: [anObservedLine({ id: "1", service: "9005" }), anObservedLine({ id: "2", service: "9005" })],
  });
  const blocked = bill([NOVEMBER, usage("0.45", { id: "G-11/2" })], { bound: two });

  it("decision 21: is told with all its money", () => {
    // 50.00 + 0.45
    expect(blocked.blocked.map(({ money }) => money)).toEqual([{ amount: "50.45", currency: "EUR" }]);
  });

  it("is no seat", () => {
    expect(blocked.seats).toEqual({ vendor: 0, blocked: 0, excluded: 0, ignored: 0 });
  });
});

describe("what is not billed", () => {
  it("decision 10: usage in another currency is blocked with its money", () => {
    const { lines, blocked } = bill([usage("50.00", { currency: "USD" })]);
    expect(lines).toEqual([]);
    expect(blocked).toMatchObject([{ money: { amount: "50.00", currency: "USD" }, reason: { rule: "decision 10" } }]);
  });

  it("decision 10: two currencies are told each with its own amount", () => {
    const { blocked } = bill([NOVEMBER, usage("30.00", { id: "G-11/2", currency: "USD" })]);
    expect(blocked.map(({ money }) => money)).toEqual([
      { amount: "50.00", currency: "EUR" },
      { amount: "30.00", currency: "USD" },
    ]);
  });

  const ignore = (until?: string) => ({
    product: {
      ...AZURE,
      ignore: {
        reason: "billed by the parent",
        origin: origin("services.yaml", 9),
        ...(until === undefined ? {} : { until }),
      },
    },
  });

  it("an ignored product is left, until its last day has passed", () => {
    const left = bill([NOVEMBER], ignore("2026-11-22"));
    expect(left.lines).toEqual([]);
    expect(left.left).toMatchObject([
      { what: "Azure, 50.00 EUR of usage on invoice G-11", why: "ignored until 22 Nov 2026: billed by the parent" },
    ]);
    expect(bill([NOVEMBER], ignore("2026-11-21")).lines).toHaveLength(1);
  });

  it("says the newest invoice's amount alone", () => {
    expect(bill([NOVEMBER, OCTOBER, usage("0.45", { id: "G-11/2" })], ignore()).left).toMatchObject([
      { what: "Azure, 50.45 EUR of usage on invoice G-11", why: "ignored: billed by the parent" },
    ]);
  });

  it("ZC-16: an ignored product's line comes to nothing from the first open period on, as ignored seats do", () => {
    const line = anObservedLine({ service: "9005", segments: [seg("2026-07-01", 1, "60.00", "50.00")] });
    const billed = bill([NOVEMBER], { ...ignore("2026-11-22"), bound: aBound({ lines: [line] }) });
    expect(amounts(billed)).toEqual([["2026-11-01", 1, "0.00", "0.00"]]);
    expect(billed.line).toMatchObject({
      existing: "8001",
      usage: true,
      writeAhead: "2026-11-01",
      opinionFrom: "2026-11-01",
      steps: [
        {
          mover: "config",
          reason: {
            rule: "decision 21",
            text: "Ignored until 22 Nov 2026: billed by the parent.",
            origin: { file: "services.yaml", line: 9 },
          },
        },
      ],
    });
    expect(billed.taken.has("8001")).toBe(true);
  });

  it("a line that comes to nothing already is left as it is", () => {
    const line = anObservedLine({
      service: "9005",
      segments: [seg("2026-10-01", 1, "60.00", "50.00"), seg("2026-11-01", 1, "0.00", "0.00")],
    });
    const billed = bill([NOVEMBER], { ...ignore(), bound: aBound({ lines: [line] }) });
    expect(billed.lines).toEqual([]);
    expect(billed.taken.has("8001")).toBe(true);
  });

  it("an amount that comes back in a later period is taken off too", () => {
    const line = anObservedLine({
      service: "9005",
      segments: [seg("2026-11-01", 1, "0.00", "0.00"), seg("2026-12-01", 1, "60.00", "50.00")],
    });
    expect(bill([NOVEMBER], { ...ignore(), bound: aBound({ lines: [line] }) }).lines).toHaveLength(1);
  });

  it("says what goes on being billed where this period cannot be changed any more", () => {
    const line = anObservedLine({
      service: "9005",
      segments: [seg("2026-07-01", 1, "60.00", "50.00")],
      openFrom: "2026-12-01",
      postedThrough: "2026-11-30",
    });
    const bound = aBound({ openFrom: "2026-12-01", lines: [line] });
    expect(bill([NOVEMBER], { ...ignore(), bound }).left).toMatchObject([
      { why: "ignored: billed by the parent; line 8001 bills 60.00 EUR up to 30 Nov 2026" },
    ]);
  });

  it("it goes on up to the contract's last day at most", () => {
    const line = anObservedLine({
      service: "9005",
      segments: [seg("2026-07-01", 1, "60.00", "50.00")],
      openFrom: "2026-12-01",
      postedThrough: "2026-11-30",
    });
    const bound = aBound({ openFrom: "2026-12-01", endsOn: "2026-11-25", lines: [line] });
    expect(bill([NOVEMBER], { ...ignore(), bound }).left).toMatchObject([
      { why: "ignored: billed by the parent; line 8001 bills 60.00 EUR up to 25 Nov 2026" },
    ]);
  });

  it("what was used up to the last day of an ignore stays unbilled when it is over", () => {
    const december = { today: "2026-12-10", bound: aBound({ openFrom: "2026-11-01", lines: [] }) };
    expect(amounts(bill([OCTOBER, NOVEMBER], { ...ignore("2026-10-31"), ...december }))?.[0]).toEqual([
      "2026-11-01",
      1,
      "50.00",
      "60.00",
    ]);
    expect(bill([OCTOBER, NOVEMBER], { ...ignore("2026-11-30"), ...december }).lines).toEqual([]);
  });

  it("a line's own ignore goes before the tenant's", () => {
    const rule = aRule({ product: "azure", ignore: { reason: "own agreement", origin: origin() } });
    const bound = aBound();
    const { left } = bill([NOVEMBER], { bound: { ...bound, contract: { ...bound.contract, lines: [rule] } } });
    expect(left).toMatchObject([{ why: "ignored: own agreement" }]);
  });
});
