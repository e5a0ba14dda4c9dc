import { describe, expect, it } from "vitest";
import type { CustomerWish, DesiredContract, DesiredLine, LaterContract } from "../../src/core/desired.ts";
import type { Finding } from "../../src/core/model.ts";
import { planCustomer, type TargetFacts } from "../../src/core/plan-customer.ts";
import type { Customer } from "../../src/core/workspace.ts";
import {
  aBound,
  aCustomer,
  aDesiredLine,
  aNewLine,
  anObservedLine,
  CONTOSO,
  CONTRACT,
  LINE,
  origin,
  seg,
  TODAY,
} from "../support/builders.ts";
import {
  aCustomerContext,
  aDesiredContract,
  aWish,
  GROWN,
  NO,
  TEN,
  twoLines,
  VISIO,
  VISIO_LINE,
} from "../support/wishes.ts";

describe("a customer that is in order says so in one line", () => {
  it("counts what is as it is, and lists it only beside something else", () => {
    const plan = planCustomer(aWish(), aCustomerContext());
    expect(plan.changes).toEqual([]);
    expect(plan.asIsCount).toBe(1);
    expect(plan.asIs).toEqual([]);
    const speaking = planCustomer(twoLines(), aCustomerContext());
    expect(speaking.asIs).toEqual([{ key: VISIO.key, title: "Visio Plan 2", quantity: 3, unitPrice: "15.40" }]);
  });

  it("names the account, the vendor customers and the contract with what is posted", () => {
    const plan = planCustomer(aWish(), aCustomerContext());
    expect(plan.account).toEqual({ connection: "psa", system: "autotask", id: "29683512", name: "Contoso BV" });
    expect(plan.vendors).toEqual([{ connection: "csp", id: CONTOSO, domain: "contoso.onmicrosoft.com" }]);
    expect(plan.contracts).toEqual([
      {
        key: CONTRACT,
        name: "m365",
        remoteId: "4711",
        remoteName: "Cloud",
        period: "monthly",
        startsOn: "2026-07-01",
        endsOn: "2027-06-30",
        postedThrough: "2026-10-31",
        isNew: false,
      },
    ]);
  });

  it("passes on the defaults it settles, and why it is held", () => {
    const because = { rule: "hold", text: "waits until 10 Dec 2026: dispute", origin: origin() };
    const held = planCustomer(
      aWish({ status: "held", because, slots: { [`${CONTRACT}.startsOn`]: "2026-07-01" } }),
      aCustomerContext(),
    );
    expect(held).toMatchObject({ status: "held", because, settles: { [`${CONTRACT}.startsOn`]: "2026-07-01" } });
    expect(planCustomer(aWish({ lines: [] }), aCustomerContext())).not.toHaveProperty("settles");
  });

  it("leaves out what it does not know: an account that was not found, a vendor customer's domain", () => {
    const account = (given: Partial<Customer>) =>
      planCustomer(aWish({ customer: aCustomer(given) }), aCustomerContext()).account;
    expect(account({ account: { in: "psa", id: "404", origin: origin() } })).toEqual({
      connection: "psa",
      system: "autotask",
      id: "404",
    });
    // Of a connection that was not read, not even the system is known.
    expect(account({ account: { in: "other", id: "404", origin: origin() } })).toEqual({
      connection: "other",
      system: "other",
      id: "404",
    });
    const nameless = aCustomer({ vendors: [{ from: "csp", id: CONTOSO, origin: origin() }] });
    expect(planCustomer(aWish({ customer: nameless }), aCustomerContext()).vendors).toEqual([
      { connection: "csp", id: CONTOSO },
    ]);
  });

  it("has no money where nothing is planned", () => {
    expect(planCustomer(aWish(), aCustomerContext())).toHaveProperty("money");
    expect(planCustomer(aWish({ lines: [] }), aCustomerContext())).not.toHaveProperty("money");
  });

  it("passes on what the sync found and what it left alone", () => {
    const finding: Finding = { severity: "note", rule: "ZC-2", message: "Visio is billed by somebody else." };
    const left = { what: "Visio Plan 2", why: "ignored: billed by hand", count: 3 };
    const plan = planCustomer(aWish({ findings: [finding], left: [left] }), aCustomerContext());
    expect([plan.findings, plan.left]).toEqual([[finding], [left]]);
  });
});

describe("what is as it should be is listed beside whatever else there is to say", () => {
  const APRIL = seg("2027-04-01", 10, "25.00", "20.00");
  const waiting: LaterContract = {
    key: "fabrikam-msp/contoso/cloud-2027",
    title: "Contract cloud-2027",
    day: "2027-07-01",
    fields: [],
    asked: { connection: "psa", name: "Cloud 2027", startsOn: "2027-07-01", endsOn: "2028-06-30", months: 1 },
    reason: { rule: "ZC-13", text: "Made on its day." },
  };
  const blocked = {
    key: `${CONTRACT}/x`,
    customer: "contoso",
    contract: CONTRACT,
    title: "X",
    reason: { rule: "ZC-1", text: "Nothing maps it." },
    fix: "Map it.",
  };
  // 5 seats on ten days of October, which is posted: to be charged by hand, and nothing to write.
  const owed = [TEN, seg("2026-10-10", 15, "24.00", "20.00"), seg("2026-10-20", 10, "24.00", "20.00")];

  it.each<[string, Partial<CustomerWish>]>([
    ["a change", {}],
    ["a step that is later", { lines: [aDesiredLine({ segments: [TEN, APRIL] }), VISIO] }],
    ["a step by hand", { lines: [aDesiredLine({ segments: owed }), VISIO] }],
    ["a line that is blocked", { lines: [VISIO], blocked: [blocked] }],
    ["a contract that is made later", { lines: [VISIO], laterContracts: [waiting] }],
  ])("%s", (_what, given) => {
    const plan = planCustomer(twoLines(given), aCustomerContext());
    expect(plan.asIs.map(({ key }) => key)).toEqual([VISIO.key]);
    expect(plan.asIsCount).toBe(1);
  });

  it("tells contracts that are made later, then the lines' later steps", () => {
    const lines = [aDesiredLine({ segments: [TEN, APRIL] })];
    const plan = planCustomer(aWish({ lines, laterContracts: [waiting] }), aCustomerContext());
    expect(plan.later.map(({ key, day }) => [key, day])).toEqual([
      [waiting.key, "2027-07-01"],
      [LINE, "2027-04-01"],
    ]);
  });
});

describe("a customer's plan is JSON and nothing else: what is not known is left out", () => {
  const unpriced = aDesiredLine({ segments: [seg("2026-07-01", 10)] });
  const silent = anObservedLine({ segments: [seg("2026-07-01", 10)] });
  const nowhere: DesiredContract = aDesiredContract({ reason: { rule: "ZC-12", text: "Made by Concordat." } });
  const moreVisio = { ...VISIO, segments: [seg("2026-07-01", 4, "15.40", "12.80")] };
  const nameless = aCustomer({
    account: { in: "other", id: "404", origin: origin() },
    vendors: [{ from: "csp", id: CONTOSO, origin: origin() }],
  });

  it.each<[string, CustomerWish, Partial<TargetFacts>]>([
    ["as it should be", aWish(), {}],
    ["with nothing planned", aWish({ customer: nameless, lines: [] }), {}],
    ["with a change", twoLines(), {}],
    [
      "as it is, at a price nobody knows",
      twoLines({ bound: [aBound({ lines: [silent, VISIO_LINE] })], lines: [unpriced, moreVisio] }),
      {},
    ],
    [
      "blocked, at no price",
      twoLines({ bound: [aBound({ lines: [] })], lines: [aNewLine({ segments: [seg("2026-11-05", 5)] }), unpriced] }),
      { accept: () => [{ severity: "error", rule: "X", message: "no" }] },
    ],
    [
      "with a contract that is declared nowhere and refused",
      aWish({ contracts: [nowhere] }),
      { accept: ({ kind }) => (kind === "contract" ? [NO] : []) },
    ],
  ])("%s", (_what, wish, target) => {
    const plan = planCustomer(wish, aCustomerContext(target, { services: [] }));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });
});

describe("control totals: seats at the vendor are billed, blocked, excluded or ignored", () => {
  it("counts what is billed after apply", () => {
    const plan = planCustomer(
      aWish({ lines: [GROWN], seats: { vendor: 15, blocked: 0, excluded: 0, ignored: 0 } }),
      aCustomerContext(),
    );
    expect(plan.seats).toEqual({ vendor: 15, billed: 15, blocked: 0, excluded: 0, ignored: 0 });
  });

  it("counts none before every contract is managed", () => {
    const later = aBound({ manageFrom: "2026-12-01" });
    const other = { ...later, key: "fabrikam-msp/contoso/other" };
    for (const bound of [[later], [aBound(), other]])
      expect(planCustomer(aWish({ bound }), aCustomerContext())).not.toHaveProperty("seats");
    expect(planCustomer(aWish({ bound: [aBound({ manageFrom: TODAY })] }), aCustomerContext())).toHaveProperty("seats");
  });

  it("does not count usage as a seat", () => {
    const usage = aDesiredLine({
      usage: true,
      segments: [seg("2026-11-01", 1, "120.00", "100.00")],
      opinionFrom: "2026-11-01",
    });
    const observed = anObservedLine({ segments: [seg("2026-11-01", 1, "120.00", "100.00")] });
    const plan = planCustomer(aWish({ bound: [aBound({ lines: [observed] })], lines: [usage] }), aCustomerContext());
    expect(plan.seats?.billed).toBe(0);
  });

  it("moves the seats of a line the system refuses from billed to blocked", () => {
    const refusing = aCustomerContext({ accept: () => [NO] });
    const plan = planCustomer(
      aWish({ lines: [GROWN], seats: { vendor: 15, blocked: 0, excluded: 0, ignored: 0 } }),
      refusing,
    );
    expect(plan.seats).toMatchObject({ vendor: 15, billed: 0, blocked: 15 });
  });

  it("moves them by what is wanted on the first open day where today is posted", () => {
    const posted = anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    const wish = aWish({ bound: [aBound({ lines: [posted] })], lines: [GROWN] });
    expect(planCustomer(wish, aCustomerContext({ accept: () => [NO] })).seats?.blocked).toBe(15);
  });

  it("says nothing of seats where there are none, and counts those that are only blocked", () => {
    const seats = (blocked: number) =>
      planCustomer(aWish({ lines: [], seats: { vendor: 0, blocked, excluded: 0, ignored: 0 } }), aCustomerContext())
        .seats;
    expect(seats(0)).toBeUndefined();
    expect(seats(2)).toEqual({ vendor: 0, billed: 0, blocked: 2, excluded: 0, ignored: 0 });
  });
});

describe("what a person should know", () => {
  it("decision 9: warns of a sale below cost with the month's loss", () => {
    const cheap = aDesiredLine({ segments: [seg("2026-07-01", 10, "19.00", "20.00")] });
    const { findings } = planCustomer(aWish({ lines: [cheap] }), aCustomerContext());
    expect(findings).toEqual([
      {
        severity: "warning",
        rule: "decision 9",
        message: "Microsoft 365 Business Premium is sold below cost from 1 Nov 2026: 19.00 against 20.00 EUR a unit",
        fix: "Raise the price, or accept it.",
        origin: origin(),
        customer: "contoso",
        money: { amount: "-10.00", currency: "EUR" },
      },
    ]);
  });

  it("decision 2: ticks off a catch-up that was entered, and asks for what is still owed", () => {
    const owed = aDesiredLine({ segments: [TEN, seg("2026-10-28", 15, "24.00", "20.00")] });
    const name = "CONCORDAT-m365-m365-business-premium-2026-10-28";
    const plan = planCustomer(
      aWish({ lines: [owed] }),
      aCustomerContext({}, { charges: [{ id: "5501", contract: "4711", name, amount: "15.00" }] }),
    );
    // 15.48 worked out, 15.00 entered; cost 12.90 × 0.48 ÷ 15.48 = 0.40
    expect(plan.manual.map(({ once }) => once)).toEqual([{ price: "0.48", cost: "0.40" }]);
    expect(plan.manual[0]?.title).toContain("less 15.00 EUR entered as charge 5501");
    const whole = { id: "5502", contract: "4711", name: `${name} more`, amount: "0.48" };
    const both = [{ id: "5501", contract: "4711", name, amount: "15.00" }, whole];
    expect(planCustomer(aWish({ lines: [owed] }), aCustomerContext({}, { charges: both })).manual).toEqual([]);
    expect(plan.left).toEqual([{ what: `catch-up ${name}`, why: "entered as charge 5501", count: 1 }]);
  });

  it("decision 25: names the billing code of the product that is charged by hand", () => {
    const owed = aDesiredLine({ segments: [TEN, seg("2026-10-28", 15, "24.00", "20.00")] });
    const code = (line: DesiredLine) =>
      planCustomer(aWish({ lines: [line] }), aCustomerContext()).manual[0]?.enter.find(
        ({ field }) => field === "Billing code",
      )?.value;
    expect(code(owed)).toBe("Cloud subscriptions");
    expect(code({ ...owed, serviceKey: "fabrikam-msp/services/other" })).toBe("");
  });
});
