import { describe, expect, it } from "vitest";
import type { Charge, Statement } from "../../../src/core/charges.ts";
import type { ObservedLine } from "../../../src/core/observed.ts";
import { planLine } from "../../../src/core/plan-line.ts";
import type { Contract, Product } from "../../../src/core/workspace.ts";
import { linesOf } from "../../../src/syncs/subscriptions/lines.ts";
import { lineSlot } from "../../../src/syncs/subscriptions/vintages.ts";
import {
  aBound,
  aCharge,
  aContract,
  aFeed,
  aMemory,
  aNewBound,
  anObservedLine,
  aPlanContext,
  aProduct,
  aRefund,
  aRule,
  aSheetPrice,
  aStatement,
  aSyncContext,
  CONTRACT,
  LINE,
  origin,
  policies,
  type SyncFacts,
  seg,
} from "../../support/builders.ts";

interface Facts extends SyncFacts {
  readonly charges?: readonly Charge[];
  readonly statements?: readonly Statement[];
  readonly contract?: Partial<Contract>;
  readonly product?: Partial<Product>;
  readonly lines?: readonly ObservedLine[];
}

function linesFor({ charges = [aCharge()], statements = [], contract = {}, product = {}, lines, ...sync }: Facts = {}) {
  const declared = aContract(contract);
  const bound = aBound({ contract: declared, ...(lines === undefined ? {} : { lines }) });
  const tenant = { products: [aProduct(product)], ...sync.tenant };
  return { bound, ...linesOf(aFeed({ charges, statements, contract }), bound, aSyncContext({ ...sync, tenant })) };
}

const segments = (found: ReturnType<typeof linesFor>) => found.lines.map((line) => [line.key, line.segments]);
const units = (found: ReturnType<typeof linesFor>) =>
  found.lines.map((line) => line.segments.map(({ from, quantity }) => [from, quantity]));

/** 5 seats of another commitment, from 1 September 2026, at 21.00. */
const SECOND = aCharge({
  id: "G-11/2",
  subscription: "sub-b",
  quantity: 5,
  unitCost: "21.00",
  termStart: "2026-09-01",
});
const VINTAGE = `${LINE}@2026-09-01`;

describe("ZC-16: what the vendor bills becomes a line that stands for the contract's own", () => {
  it("with units, cost, price, the days it speaks of, and where it is declared", () => {
    const { lines, seats, blocked } = linesFor();
    expect(lines).toMatchObject([
      {
        key: LINE,
        title: "Microsoft 365 Business Premium",
        connection: "psa",
        serviceId: "9001",
        existing: "8001",
        segments: [seg("2026-11-01", 10, "24.00", "20.00")],
        opinionFrom: "2026-11-01",
        chargedThrough: "2026-11-30",
        usage: false,
        subscriptions: ["sub-a"],
        slots: { [lineSlot(LINE, "sub-a")]: LINE },
        origin: origin(),
      },
    ]);
    expect(blocked).toEqual([]);
    expect(seats).toEqual({ vendor: 10, blocked: 0, excluded: 0, ignored: 0 });
  });

  it("says who moved what, sentence by sentence", () => {
    const charges = [
      aCharge(),
      aRefund(10, "2026-11-10", "2026-11-30"),
      aCharge({ id: "n", quantity: 12, from: "2026-11-10", unitCost: "14.00" }),
    ];
    expect(
      linesFor({ charges }).lines[0]?.steps.map(({ day, mover, reason }) => [day, mover, reason.rule, reason.text]),
    ).toEqual([
      ["2026-11-01", "vendor", "ZC-16", "Microsoft bills 10 seats from 1 Nov."],
      ["2026-11-10", "vendor", "ZC-16", "2 seats were added at Microsoft on 10 Nov."],
    ]);
  });

  it("decision 17: dates a decrease on the next period, and says so", () => {
    const charges = [
      aCharge(),
      aRefund(10, "2026-11-10", "2026-11-30"),
      aCharge({ id: "n", quantity: 9, from: "2026-11-10", unitCost: "14.00" }),
    ];
    const found = linesFor({ charges });
    expect(units(found)).toEqual([
      [
        ["2026-11-01", 10],
        ["2026-12-01", 9],
      ],
    ]);
    expect(found.lines[0]?.steps.at(-1)).toMatchObject({
      day: "2026-12-01",
      reason: {
        text: "1 seat was removed at Microsoft on 10 Nov. Decreases take effect at the next billing period (decreases: next-period).",
      },
    });
  });

  it("decision 17: says that a decrease waits for the term's end, and dates it there", () => {
    const charges = [
      aCharge(),
      aRefund(10, "2026-11-10", "2026-11-30"),
      aCharge({ id: "n", quantity: 9, from: "2026-11-10", unitCost: "14.00" }),
    ];
    const found = linesFor({ charges, contract: { policies: policies({ decreases: "term-end" }) } });
    expect(units(found)).toEqual([
      [
        ["2026-11-01", 10],
        ["2027-07-01", 9],
      ],
    ]);
    const removed = found.lines[0]?.steps.find(({ reason }) => reason.text.includes("removed"));
    expect(removed?.reason.text).not.toContain("next billing period");
    expect(removed?.day).toBe("2027-07-01");
  });

  it("decision 5: ends what a final invoice no longer bills, and names the invoice", () => {
    const found = linesFor({ statements: [aStatement()] });
    expect(units(found)).toEqual([
      [
        ["2026-11-01", 10],
        ["2026-12-01", 0],
      ],
    ]);
    expect(found.lines[0]?.steps.at(-1)).toMatchObject({
      day: "2026-12-01",
      reason: {
        rule: "decision 5",
        text: "Microsoft stopped billing 10 seats: the final invoice G-12 has no charge for them from 1 Dec.",
      },
    });
    expect(
      units(linesFor({ statements: [aStatement()], contract: { policies: policies({ onMissing: "keep" }) } })),
    ).toEqual([[["2026-11-01", 10]]]);
  });

  it("decision 1: counts as charged through the earliest last day of those that still run", () => {
    const short = aCharge({ id: "s", subscription: "sub-b", to: "2026-11-19", from: "2026-10-20" });
    expect(linesFor({ charges: [aCharge(), short] }).lines[0]?.chargedThrough).toBe("2026-11-19");
    // One that was cancelled in October has ended: it makes nothing of the others provisional.
    const ended = [
      aCharge({ id: "e", subscription: "sub-b", from: "2026-10-01", to: "2026-10-31" }),
      aRefund(10, "2026-10-10", "2026-10-31", { subscription: "sub-b" }),
    ];
    expect(linesFor({ charges: [aCharge(), ...ended] }).lines[0]?.chargedThrough).toBe("2026-11-30");
  });
});

describe("decision 1: price vintages have lines of their own", () => {
  it("the oldest stands for the contract's line, the next is made", () => {
    const { lines, seats } = linesFor({ charges: [aCharge(), SECOND] });
    expect(lines.map(({ key, title, existing, segments: own }) => [key, title, existing, own])).toEqual([
      [LINE, "Microsoft 365 Business Premium", "8001", [seg("2026-11-01", 10, "24.00", "20.00")]],
      [
        VINTAGE,
        "Microsoft 365 Business Premium (price of 1 Sep 2026)",
        undefined,
        [seg("2026-11-01", 5, "25.20", "21.00")],
      ],
    ]);
    expect(seats.vendor).toBe(15);
  });

  it("decision 19: `existing` names the line of the oldest, and of no other", () => {
    const contract = { lines: [aRule({ existing: "8001" })] };
    expect(linesFor({ charges: [aCharge(), SECOND], contract }).lines.map(({ existing }) => existing)).toEqual([
      "8001",
      undefined,
    ]);
  });

  it("ends the line of a vintage that has come to cost the same", () => {
    const lines = [
      anObservedLine(),
      anObservedLine({
        id: "8002",
        marker: `concordat:${VINTAGE}`,
        segments: [seg("2026-09-01", 5, "25.20", "21.00")],
      }),
    ];
    const found = linesFor({ charges: [aCharge(), { ...SECOND, unitCost: "20.00" }], lines });
    expect(segments(found)).toEqual([
      [LINE, [seg("2026-11-01", 15, "24.00", "20.00")]],
      [VINTAGE, []],
    ]);
    expect(found.lines[1]).toMatchObject({ existing: "8002", opinionFrom: "2026-11-01" });
  });

  it("decision 21: does not end the line of a vintage that is blocked: its units stay", () => {
    // The sheet has a price for commitments from July on, and none for those of June 2026.
    const { retail: _none, ...sheet } = aProduct();
    const june = { ...SECOND, termStart: "2026-06-01", from: "2026-11-01" };
    const key = `${LINE}@2026-06-01`;
    const memory = aMemory({ slots: { [lineSlot(LINE, "sub-a")]: LINE, [lineSlot(LINE, "sub-b")]: key } });
    const lines = [
      anObservedLine(),
      anObservedLine({ id: "8002", marker: `concordat:${key}`, segments: [seg("2026-07-01", 5, "25.20", "21.00")] }),
    ];
    const old = aSheetPrice({ from: "2026-07-01", to: "2026-10-31", retail: "24.00" });
    const found = linesFor({
      charges: [aCharge(), june],
      lines,
      memory,
      prices: [old],
      tenant: { products: [sheet] },
    });
    expect(found.lines.map((line) => line.key)).toEqual([LINE]);
    expect(found.blocked.map(({ reason }) => reason.rule)).toEqual(["decision 8"]);
    // 5 of the 15 seats are blocked; the other 10 are billed.
    expect(found.blocked[0]?.quantity).toBe(5);
    expect(found.seats).toMatchObject({ vendor: 15, blocked: 5 });
  });

  it("decision 19: two vintages that cannot be told apart block their own seats, each once", () => {
    const lines = [anObservedLine({ id: "1" }), anObservedLine({ id: "2" })];
    const found = linesFor({ charges: [aCharge(), SECOND], lines });
    expect(found.lines).toEqual([]);
    expect(found.seats).toMatchObject({ vendor: 15, blocked: 15 });
  });
});

describe("ZC-16: excluded units", () => {
  const exclude = (quantity: number, given = {}) => ({
    lines: [aRule({ exclude: { quantity, reason: "our own admin accounts", origin: origin(), ...given } })],
  });

  it("are taken off the line, and counted", () => {
    const found = linesFor({ contract: exclude(2) });
    expect(units(found)).toEqual([[["2026-11-01", 8]]]);
    expect(found.seats).toMatchObject({ vendor: 10, excluded: 2 });
  });

  it("are not counted on days they do not hold", () => {
    expect(linesFor({ contract: exclude(2, { until: "2026-11-21" }) }).seats.excluded).toBe(0);
    expect(linesFor({ contract: exclude(2, { until: "2026-11-22" }) }).seats.excluded).toBe(2);
    expect(linesFor({ contract: exclude(2, { from: "2026-11-23" }) }).seats.excluded).toBe(0);
  });

  it("are told where they begin and where they end", () => {
    const found = linesFor({ contract: exclude(2, { from: "2026-11-10", until: "2026-11-20" }) });
    expect(found.lines[0]?.steps.slice(1).map(({ day, mover, reason }) => [day, mover, reason.text])).toEqual([
      ["2026-11-10", "config", "2 units are excluded: our own admin accounts."],
      ["2026-11-21", "config", "The exclusion of 2 units ended on 20 Nov."],
    ]);
  });

  it("decision 17: take effect on their own day, whatever the policy for decreases", () => {
    const found = linesFor({ contract: exclude(2, { from: "2026-11-16" }) });
    expect(units(found)).toEqual([
      [
        ["2026-11-01", 10],
        ["2026-11-16", 8],
      ],
    ]);
  });

  it("are warned of where the vendor bills fewer, and never make the line less than nothing", () => {
    const found = linesFor({ contract: exclude(12) });
    expect(found.findings).toMatchObject([
      {
        severity: "warning",
        rule: "ZC-16",
        message:
          "Contoso BV: 12 units of Microsoft 365 Business Premium are excluded (our own admin accounts), but Microsoft bills only 10, so Contoso BV pays for none of them",
        fix: "Lower the quantity in customers/contoso.yaml:12 to 10 at most, or take exclude out.",
      },
    ]);
    expect(units(found)).toEqual([[]]);
    expect(found.seats.excluded).toBe(10);
  });

  it("are warned of as long as they hold", () => {
    expect(linesFor({ contract: exclude(12, { until: "2026-11-22" }) }).findings).toHaveLength(1);
    expect(linesFor({ contract: exclude(12, { until: "2026-11-21" }) }).findings).toEqual([]);
  });

  it("stand beside what the vendor bills in the reason of the line's units", () => {
    const text = (quantity: number) => linesFor({ contract: exclude(quantity) }).lines[0]?.steps[1]?.reason.text;
    expect(text(2)).toBe("Microsoft bills 10 seats from 1 Nov. 2 of them are excluded: our own admin accounts.");
    expect(text(10)).toBe("Microsoft bills 10 seats from 1 Nov. All of them are excluded: our own admin accounts.");
    expect(text(12)).toBe(
      "Microsoft bills 10 seats from 1 Nov. All of them are excluded (customers/contoso.yaml:12 excludes 12): our own admin accounts.",
    );
  });

  it("say that fewer are billed where they begin", () => {
    const found = linesFor({ contract: exclude(12, { from: "2026-11-10" }) });
    expect(found.lines[0]?.steps.at(-1)?.reason.text).toBe(
      "12 units are excluded: our own admin accounts. Only 10 are billed here.",
    );
  });

  it("are taken off the next vintage where the oldest has too few", () => {
    // 10 at 20.00 and 5 at 21.00, 12 excluded: 0 and 3 are left.
    const found = linesFor({ charges: [aCharge(), SECOND], contract: exclude(12) });
    const left = found.lines.reduce((sum, line) => sum + (line.segments.at(-1)?.quantity ?? 0), 0);
    expect(left).toBe(3);
    expect(found.seats).toMatchObject({ vendor: 15, excluded: 12 });
  });

  it("are taken off though the subscription of the plain line is gone", () => {
    const memory = aMemory({ slots: { [lineSlot(LINE, "sub-b")]: VINTAGE } });
    const found = linesFor({ charges: [SECOND], contract: exclude(2), memory });
    expect(units(found)).toEqual([[["2026-11-01", 3]]]);
  });
});

describe("two currencies are never added", () => {
  const dollars = { id: "G-11/9", subscription: "sub-d", quantity: 4, unitCost: "21.00", currency: "USD" };
  const told = (found: ReturnType<typeof linesFor>) =>
    found.blocked.map(({ quantity, money, reason }) => [reason.rule, quantity, money?.amount, money?.currency]);

  it("a product billed in both is told once for each, with its own seats", () => {
    const found = linesFor({ charges: [aCharge(), aCharge(dollars)] });
    // 10 × 20.00 and 4 × 21.00
    expect(told(found)).toEqual([
      ["decision 10", 10, "200.00", "EUR"],
      ["decision 10", 4, "84.00", "USD"],
    ]);
    expect(found.seats).toMatchObject({ vendor: 14, blocked: 14 });
  });

  it("what nothing maps is told once for each", () => {
    const unknown = { product: "CFQ7TTC0XXXX:0001" };
    const found = linesFor({ charges: [aCharge(unknown), aCharge({ ...dollars, ...unknown })] });
    expect(told(found)).toEqual([
      ["ZC-1", 10, "200.00", "EUR"],
      ["ZC-1", 4, "84.00", "USD"],
    ]);
    expect(found.seats).toMatchObject({ vendor: 14, blocked: 14 });
  });

  it("usage that nothing maps is told once for each", () => {
    const unknown = { product: "DZH318Z0XXXX:0001", kind: "usage" as const, quantity: 1 };
    const charges = [
      aCharge({ ...unknown, net: "12.00" }),
      aCharge({ ...unknown, id: "G-11/2", net: "0.50" }),
      aCharge({ ...unknown, id: "G-11/3", net: "9.00", currency: "USD" }),
    ];
    expect(told(linesFor({ charges }))).toEqual([
      ["ZC-1", undefined, "12.50", "EUR"],
      ["ZC-1", undefined, "9.00", "USD"],
    ]);
  });
});

describe("decision 1: a charge whose term and billing frequency cannot be read is never taken for a monthly one", () => {
  const { term: _term, plan: _plan, ...unread } = aCharge();
  const { term: _noTerm, plan: _noPlan, ...any } = aProduct();

  it("blocks a product that is mapped for any term, with its seats and its money", () => {
    const draft = linesFor({ charges: [unread] });
    expect(draft.lines).toEqual([]);
    const bound = aBound();
    const found = linesOf(aFeed({ charges: [unread] }), bound, aSyncContext({ tenant: { products: [any] } }));
    expect(found.lines).toEqual([]);
    expect(found.blocked).toMatchObject([
      {
        quantity: 10,
        money: { amount: "200.00", currency: "EUR" },
        reason: {
          rule: "decision 1",
          text: `Microsoft's invoice G-11 names no term and billing frequency for ${unread.product} that can be read, so what its price is for is not known. Nothing is planned for it.`,
          origin: { file: "billing/G-11.csv", line: 2 },
        },
        fix: expect.stringContaining("Compare billing/G-11.csv:2 with the invoice"),
      },
    ]);
    expect(found.seats).toMatchObject({ vendor: 10, blocked: 10 });
  });

  it("says so too where the product is mapped for another term", () => {
    expect(linesFor({ charges: [unread] }).blocked).toMatchObject([
      { quantity: 10, reason: { rule: "decision 1" }, fix: expect.stringContaining("corrected file") },
    ]);
  });
});

describe("an ignored product", () => {
  const ignore = (until?: string) => ({
    lines: [
      aRule({
        ignore: { reason: "billed by the parent", origin: origin(), ...(until === undefined ? {} : { until }) },
      }),
    ],
  });

  it("is left where the contract does not hold it", () => {
    const found = linesFor({ contract: ignore(), lines: [] });
    expect(found.lines).toEqual([]);
    expect(found.left).toMatchObject([
      { what: "Microsoft 365 Business Premium, 10 units", why: "ignored: billed by the parent" },
    ]);
    expect(found.seats).toEqual({ vendor: 10, blocked: 0, excluded: 0, ignored: 10 });
  });

  it("goes to 0 units on the first open day where the contract holds it, until its last day", () => {
    expect(units(linesFor({ contract: ignore() }))).toEqual([[]]);
    const found = linesFor({ contract: ignore("2026-12-31") });
    expect(units(found)).toEqual([[["2027-01-01", 10]]]);
    expect(found.left[0]?.why).toBe("ignored until 31 Dec 2026: billed by the parent");
  });

  it("is billed again after its last day", () => {
    const found = linesFor({ contract: ignore("2026-11-21") });
    expect(units(found)).toEqual([[["2026-11-22", 10]]]);
    expect(found.seats.ignored).toBe(0);
  });

  it("owes nothing for posted days on which it was ignored and not billed", () => {
    // The line stands at 0 units; October is posted. Microsoft bills 10 seats since 1 October.
    const charges = [aCharge({ invoice: "G-10", id: "o", from: "2026-10-01", to: "2026-10-31" }), aCharge()];
    const none = anObservedLine({ segments: [] });
    for (const until of [undefined, "2027-03-31", "2026-10-31"]) {
      const { lines, bound } = linesFor({ charges, contract: ignore(until), lines: [none] });
      expect(lines.flatMap((line) => planLine(line, bound, aPlanContext()).manual)).toEqual([]);
    }
  });
});

describe("decisions 7 and 8, PR-20: price and cost of a line", () => {
  const strategy = (pricingStrategy: Contract["policies"]["pricingStrategy"], given: Partial<Contract> = {}) => ({
    policies: policies({ pricingStrategy }),
    ...given,
  });
  const priced = (amount: string, from = "2026-11-01") => ({
    lines: [aRule({ prices: [{ from, amount, origin: origin() }] })],
  });

  it.each([
    ["cost-and-retail", seg("2026-11-01", 10, "24.00", "20.00")],
    ["cost-only", seg("2026-11-01", 10, undefined, "20.00")],
    ["none", seg("2026-11-01", 10)],
    ["none-on-update", seg("2026-11-01", 10)],
  ] as const)("an existing line under %s", (name, expected) => {
    expect(linesFor({ contract: strategy(name) }).lines[0]?.segments).toEqual([expected]);
  });

  it.each([
    ["cost-and-retail", seg("2026-11-01", 10, "24.00", "20.00")],
    ["cost-only", seg("2026-11-01", 10, undefined, "20.00")],
    ["none", seg("2026-11-01", 10)],
    ["none-on-update", seg("2026-11-01", 10, "24.00", "20.00")],
  ] as const)("a new line under %s", (name, expected) => {
    expect(linesFor({ contract: strategy(name), lines: [] }).lines[0]?.segments).toEqual([expected]);
  });

  it.each(["cost-and-retail", "cost-only", "none", "none-on-update"] as const)(
    "decision 7: a declared price is written under %s",
    (name) => {
      const found = linesFor({ contract: strategy(name, priced("26.00")) });
      expect(found.lines[0]?.segments.map(({ from, unitPrice }) => [from, unitPrice])).toEqual([
        ["2026-11-01", "26.00"],
      ]);
      expect(found.lines[0]?.declaredPriceFrom).toBe("2026-11-01");
    },
  );

  it("steps on the day the price is declared for", () => {
    expect(linesFor({ contract: priced("26.00", "2027-04-01") }).lines[0]?.segments).toEqual([
      seg("2026-11-01", 10, "24.00", "20.00"),
      seg("2027-04-01", 10, "26.00", "20.00"),
    ]);
  });

  it("decision 8: no source of a price blocks the line, and its units stay", () => {
    const { retail: _none, ...sheet } = aProduct();
    const found = linesFor({ tenant: { products: [sheet] } });
    expect(found.lines).toEqual([]);
    expect(found.blocked).toMatchObject([
      {
        key: LINE,
        quantity: 10,
        unitPrice: "24.00",
        money: { amount: "200.00", currency: "EUR" },
        reason: { rule: "decision 8" },
      },
    ]);
    expect(found.seats).toMatchObject({ vendor: 10, blocked: 10 });
  });

  it("decision 8: is not asked for one where none is written, or one is declared", () => {
    const { retail: _none, ...sheet } = aProduct();
    const tenant = { products: [sheet] };
    expect(linesFor({ tenant, contract: strategy("cost-only") }).blocked).toEqual([]);
    expect(linesFor({ tenant, contract: priced("26.00") }).lines[0]?.segments).toEqual([
      seg("2026-11-01", 10, "26.00", "20.00"),
    ]);
  });

  it("decision 8: a vintage that is made under none-on-update needs a price too", () => {
    const { retail: _none, ...sheet } = aProduct();
    const found = linesFor({
      charges: [aCharge(), SECOND],
      tenant: { products: [sheet] },
      contract: strategy("none-on-update"),
    });
    expect(found.lines.map(({ key }) => key)).toEqual([LINE]);
    expect(found.blocked.map(({ reason }) => reason.rule)).toEqual(["decision 8"]);
  });
});

describe("decision 21: what nothing maps is blocked with its units and its money", () => {
  const stray = (given: Partial<Charge>) =>
    aCharge({ product: "CFQ7TTC0LH16:000J", title: "Exchange Online (Plan 1)", unitCost: "4.10", ...given });

  it("and does not touch what is mapped", () => {
    const found = linesFor({ charges: [aCharge(), stray({ id: "s", subscription: "sub-s", quantity: 6 })] });
    expect(found.lines).toHaveLength(1);
    // 6 × 4.10
    expect(found.blocked).toMatchObject([
      {
        key: `${CONTRACT}/CFQ7TTC0LH16:000J`,
        quantity: 6,
        money: { amount: "24.60", currency: "EUR" },
        reason: { rule: "ZC-1" },
      },
    ]);
    expect(found.seats).toMatchObject({ vendor: 16, blocked: 6 });
  });

  it("adds up its subscriptions", () => {
    const charges = [
      stray({ subscription: "sub-s", quantity: 6 }),
      stray({ id: "t", subscription: "sub-t", quantity: 4 }),
    ];
    const found = linesFor({ charges });
    // 10 × 4.10
    expect(found.blocked).toMatchObject([{ quantity: 10, money: { amount: "41.00", currency: "EUR" } }]);
    expect(found.seats).toMatchObject({ vendor: 10, blocked: 10 });
  });

  it("usage by its amount, and no seats", () => {
    const found = linesFor({
      charges: [
        stray({ kind: "usage", quantity: 1, net: "70.00" }),
        stray({ kind: "usage", id: "u", quantity: 1, net: "5.50" }),
      ],
    });
    expect(found.blocked[0]).toMatchObject({ money: { amount: "75.50", currency: "EUR" } });
    expect(found.blocked[0]).not.toHaveProperty("quantity");
    expect(found.seats.vendor).toBe(0);
  });
});

describe("a subscription that goes on under another product ends here the day before", () => {
  it("and goes on there, without a day unbilled or billed twice", () => {
    const visio = aProduct({
      key: "visio-plan-2",
      title: "Visio Plan 2",
      ids: ["CFQ7TTC0HD32:0002"],
      service: { psa: "9002" },
    });
    const charges = [
      aCharge({ invoice: "G-10", id: "o", from: "2026-10-01", to: "2026-10-31" }),
      aCharge({ product: "CFQ7TTC0HD32:0002" }),
    ];
    const found = linesFor({ charges, tenant: { products: [aProduct(), visio] } });
    expect(units(found)).toEqual([
      [
        ["2026-10-01", 10],
        ["2026-11-01", 0],
      ],
      [["2026-11-01", 10]],
    ]);
    expect(found.seats.vendor).toBe(10);
  });

  it("and does not blame an invoice for it", () => {
    const visio = aProduct({
      key: "visio-plan-2",
      title: "Visio Plan 2",
      ids: ["CFQ7TTC0HD32:0002"],
      service: { psa: "9002" },
    });
    const charges = [
      aCharge({ invoice: "G-10", id: "o", from: "2026-10-01", to: "2026-10-31" }),
      aCharge({ product: "CFQ7TTC0HD32:0002" }),
    ];
    const [ended] = linesFor({ charges, tenant: { products: [aProduct(), visio] } }).lines;
    expect(ended?.steps.at(-1)?.day).toBe("2026-11-01");
    expect(ended?.steps.at(-1)?.reason.text).not.toContain("final invoice");
  });
});

describe("what a contract holds beside", () => {
  it("decision 5: a managed product the vendor does not bill is told with its money, and left", () => {
    const found = linesFor({ charges: [] });
    expect(found.lines).toEqual([]);
    // 10 × 24.00
    expect(found.findings).toMatchObject([
      {
        severity: "warning",
        rule: "decision 5",
        message:
          "contract 4711 bills 10 units of Microsoft 365 Business Premium, for which Microsoft has no charge here",
        money: { amount: "240.00", currency: "EUR" },
      },
    ]);
    expect(linesFor({ charges: [], lines: [anObservedLine({ segments: [] })] }).findings).toEqual([]);
  });

  it("lines of services nobody maps are counted, and left", () => {
    const others = [
      anObservedLine(),
      anObservedLine({ id: "8101", service: "1" }),
      anObservedLine({ id: "8102", service: "2" }),
    ];
    expect(linesFor({ lines: others }).left).toEqual([
      { what: "lines of contract 4711", why: "their services are not in services.yaml", count: 2 },
    ]);
  });
});

describe("PR-13: what the catalogue should cost is the newest commitment's whole cycle", () => {
  it("not the prorated cost of seats added in the middle of it", () => {
    const charges = [
      aCharge(),
      aRefund(10, "2026-11-10", "2026-11-30"),
      aCharge({ id: "n", quantity: 12, from: "2026-11-10", unitCost: "14.00" }),
    ];
    expect(linesFor({ charges }).uses.map(({ unitCost }) => unitCost)).toEqual(["20.00"]);
    expect(linesFor({ charges: [SECOND, aCharge()] }).uses.map(({ unitCost }) => unitCost)).toEqual(["21.00"]);
  });
});

describe("a contract that does not exist yet", () => {
  it("gets its lines, bound to nothing", () => {
    const bound = aNewBound();
    const { lines } = linesOf(aFeed({ charges: [aCharge()] }), bound, aSyncContext());
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toHaveProperty("existing");
  });
});
