import { describe, expect, it } from "vitest";
import type { CustomerWish, DesiredContract, DesiredLine } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { Finding } from "../../src/core/model.ts";
import type { Observation } from "../../src/core/observed.ts";
import { type CustomerContext, planCustomer, type TargetFacts } from "../../src/core/plan-customer.ts";
import {
  aBound,
  aCustomer,
  aDesiredLine,
  aNewBound,
  aNewLine,
  anObservation,
  anObservedLine,
  aService,
  aTarget,
  CONTRACT,
  LINE,
  origin,
  SERVICE,
  seg,
  TODAY,
} from "../support/builders.ts";

const TEN = seg("2026-07-01", 10, "24.00", "20.00");
const GROWN = aDesiredLine({ segments: [TEN, seg("2026-11-10", 15, "24.00", "20.00")] });

/** Visio: 3 units at 15.40, cost 12.80, as they should be. */
const VISIO = aDesiredLine({
  key: `${CONTRACT}/visio-plan-2`,
  title: "Visio Plan 2",
  serviceKey: "fabrikam-msp/services/visio-plan-2",
  serviceId: "9002",
  existing: "8002",
  segments: [seg("2026-07-01", 3, "15.40", "12.80")],
});
const VISIO_LINE = anObservedLine({ id: "8002", service: "9002", segments: [seg("2026-07-01", 3, "15.40", "12.80")] });

function aWish(given: Partial<CustomerWish> = {}): CustomerWish {
  return {
    customer: aCustomer(),
    status: "planned",
    bound: [aBound()],
    contracts: [],
    laterContracts: [],
    lines: [aDesiredLine()],
    blocked: [],
    left: [],
    findings: [],
    seats: { vendor: 10, blocked: 0, excluded: 0, ignored: 0 },
    slots: {},
    ...given,
  };
}

function context(
  target: Partial<TargetFacts> = {},
  observation: Partial<Observation> = {},
  today = TODAY,
): CustomerContext {
  return {
    tenant: "fabrikam-msp",
    today,
    currency: "EUR",
    memory: noMemory,
    targets: new Map([["psa", aTarget(target)]]),
    observations: new Map([["psa", anObservation({ services: [aService()], ...observation })]]),
    newServices: new Map(),
    billingCodes: new Map([[SERVICE, "Cloud subscriptions"]]),
  };
}

const NO: Finding = {
  severity: "error",
  rule: "AT-1",
  message: "the unit price has more than 4 decimals",
  fix: "Round it.",
};

describe("a customer that is in order says so in one line", () => {
  const plan = planCustomer(aWish(), context());

  it("counts what is as it is, and lists it only beside something else", () => {
    expect(plan.changes).toEqual([]);
    expect(plan.asIsCount).toBe(1);
    expect(plan.asIs).toEqual([]);
    const speaking = planCustomer(
      aWish({ bound: [aBound({ lines: [anObservedLine(), VISIO_LINE] })], lines: [GROWN, VISIO] }),
      context(),
    );
    expect(speaking.asIs).toEqual([{ key: VISIO.key, title: "Visio Plan 2", quantity: 3, unitPrice: "15.40" }]);
  });

  it("names the account, the vendor customers and the contract with what is posted", () => {
    expect(plan.account).toEqual({ connection: "psa", system: "autotask", id: "29683512", name: "Contoso BV" });
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
      context(),
    );
    expect(held).toMatchObject({ status: "held", because, settles: { [`${CONTRACT}.startsOn`]: "2026-07-01" } });
    expect(plan).not.toHaveProperty("settles");
  });
});

describe("control totals: seats at the vendor are billed, blocked, excluded or ignored", () => {
  it("counts what is billed after apply", () => {
    const plan = planCustomer(
      aWish({ lines: [GROWN], seats: { vendor: 15, blocked: 0, excluded: 0, ignored: 0 } }),
      context(),
    );
    expect(plan.seats).toEqual({ vendor: 15, billed: 15, blocked: 0, excluded: 0, ignored: 0 });
  });

  it("counts none before every contract is managed", () => {
    const plan = planCustomer(aWish({ bound: [aBound({ manageFrom: "2026-12-01" })] }), context());
    expect(plan).not.toHaveProperty("seats");
    expect(planCustomer(aWish({ bound: [aBound({ manageFrom: TODAY })] }), context())).toHaveProperty("seats");
  });

  it("does not count usage as a seat", () => {
    const usage = aDesiredLine({
      usage: true,
      segments: [seg("2026-11-01", 1, "120.00", "100.00")],
      opinionFrom: "2026-11-01",
    });
    const observed = anObservedLine({ segments: [seg("2026-11-01", 1, "120.00", "100.00")] });
    const plan = planCustomer(aWish({ bound: [aBound({ lines: [observed] })], lines: [usage] }), context());
    expect(plan.seats?.billed).toBe(0);
  });

  it("moves the seats of a line the system refuses from billed to blocked", () => {
    const refusing = context({ accept: () => [NO] });
    const plan = planCustomer(
      aWish({ lines: [GROWN], seats: { vendor: 15, blocked: 0, excluded: 0, ignored: 0 } }),
      refusing,
    );
    expect(plan.seats).toMatchObject({ vendor: 15, billed: 0, blocked: 15 });
  });
});

describe("what the system cannot take is blocked, and the rest goes on", () => {
  const twoLines = aWish({ bound: [aBound({ lines: [anObservedLine(), VISIO_LINE] })], lines: [GROWN, VISIO] });

  it("blocks the line with the system's reason and way out, and writes nothing of it", () => {
    const plan = planCustomer(twoLines, context({ accept: (proposal) => (proposal.kind === "line" ? [NO] : []) }));
    expect(plan.changes).toEqual([]);
    expect(plan.blocked).toEqual([
      {
        key: LINE,
        title: "Microsoft 365 Business Premium",
        reason: { rule: "AT-1", text: "the unit price has more than 4 decimals.", origin: origin() },
        fix: "Round it.",
        quantity: 10,
        unitPrice: "24.00",
      },
    ]);
    // A line that changes nothing is not asked for.
    expect(plan.asIsCount).toBe(1);
  });

  it("lets a warning pass, and tells it", () => {
    const warning: Finding = { ...NO, severity: "warning" };
    const plan = planCustomer(twoLines, context({ accept: () => [warning] }));
    expect(plan.changes).toHaveLength(1);
    expect(plan.findings).toEqual([warning]);
  });

  it("refuses a line whose rows do not tell what they mean, though nothing would change", () => {
    const unclear = anObservedLine({ unclear: "two rows of 1 Nov hold different units" });
    const plan = planCustomer(aWish({ bound: [aBound({ lines: [unclear] })] }), context());
    expect(plan.blocked).toMatchObject([
      { reason: { rule: "UNCLEAR", text: "two rows of 1 Nov hold different units." } },
    ]);
  });

  it("passes on what the sync blocked, without its inner fields", () => {
    const blocked = {
      key: `${CONTRACT}/x`,
      customer: "contoso",
      contract: CONTRACT,
      title: "X",
      reason: { rule: "ZC-1", text: "Nothing maps it." },
      fix: "Map it.",
    };
    const plan = planCustomer(aWish({ blocked: [blocked] }), context());
    expect(plan.blocked).toEqual([{ key: `${CONTRACT}/x`, title: "X", reason: blocked.reason, fix: "Map it." }]);
  });
});

describe("a contract is made before its lines", () => {
  const contract: DesiredContract = {
    kind: "contract",
    key: CONTRACT,
    customer: "contoso",
    title: "Cloud for Contoso BV",
    connection: "psa",
    marker: `concordat:${CONTRACT}`,
    account: "29683512",
    name: "Cloud for Contoso BV",
    startsOn: "2026-11-01",
    endsOn: "2027-10-31",
    months: 1,
    category: "12",
    backBilling: false,
    reason: { rule: "ZC-12", text: "Made by Concordat." },
  };
  const ground = { startsOn: "2026-11-01", endsOn: "2027-10-31", manageFrom: "2026-11-01", openFrom: "2026-11-01" };
  const line: DesiredLine = aNewLine({
    segments: [seg("2026-11-01", 10, "24.00", "20.00")],
    opinionFrom: "2026-11-01",
  });
  const wish = aWish({ contracts: [contract], bound: [aNewBound(ground)], lines: [line] });

  it("ZC-7: with every value of a new record, and the line waiting for it", () => {
    const [made, first] = planCustomer(wish, context()).changes;
    expect(made).toMatchObject({
      kind: "contract",
      action: "create",
      effective: "2026-11-01",
      base: { kind: "absent" },
      flags: ["irreversible"],
      values: {
        account: "29683512",
        name: "Cloud for Contoso BV",
        startsOn: "2026-11-01",
        endsOn: "2027-10-31",
        months: 1,
        category: "12",
        marker: `concordat:${CONTRACT}`,
      },
    });
    expect(first?.dependsOn).toEqual([made?.id]);
  });

  it("decision 3: flags a start that bills periods gone by", () => {
    const back = planCustomer({ ...wish, contracts: [{ ...contract, backBilling: true }] }, context());
    expect(back.changes[0]?.flags).toEqual(["back-billing", "irreversible"]);
  });

  it("decision 3: says what the periods gone by come to, of this contract alone", () => {
    const since = { startsOn: "2026-09-01", endsOn: "2027-08-31", manageFrom: "2026-09-01", openFrom: "2026-09-01" };
    const early = aNewLine({ segments: [seg("2026-09-01", 10, "24.00", "20.00")], opinionFrom: "2026-09-01" });
    const plan = planCustomer(
      aWish({
        contracts: [{ ...contract, startsOn: "2026-09-01", endsOn: "2027-08-31", backBilling: true }],
        bound: [aNewBound(since), aBound({ key: "fabrikam-msp/contoso/other" })],
        lines: [early, aDesiredLine({ key: "k", contract: "fabrikam-msp/contoso/other" })],
      }),
      context(),
    );
    // September and October, whole: 2 × 10 × 24.00
    expect(plan.changes[0]?.reason).toMatchObject({
      rule: "decision 3",
      text: "Made by Concordat. It bills 1 Sep to 31 Oct as well: 480.00 EUR.",
    });
  });

  it("blocks the lines of a contract the system refuses", () => {
    const plan = planCustomer(wish, context({ accept: (proposal) => (proposal.kind === "contract" ? [NO] : []) }));
    expect(plan.changes).toEqual([]);
    expect(plan.blocked.map(({ key, reason }) => [key, reason.rule])).toEqual([
      [CONTRACT, "AT-1"],
      [LINE, "ZC-7"],
    ]);
  });

  it("shows the contract as new", () => {
    expect(planCustomer(wish, context()).contracts).toMatchObject([{ isNew: true, name: "m365" }]);
  });
});

describe("money a month: now, after apply, and from each later day", () => {
  // Premium: 10 → 15 from 10 Nov at 24.00/20.00, 25.00 from 1 Apr 2027. Visio: 3 at 15.40/12.80.
  const line = aDesiredLine({
    segments: [TEN, seg("2026-11-10", 15, "24.00", "20.00"), seg("2027-04-01", 15, "25.00", "20.00")],
  });
  const lines = [anObservedLine(), VISIO_LINE];
  const plan = planCustomer(aWish({ bound: [aBound({ lines })], lines: [line, VISIO] }), context());

  it("adds up its lines", () => {
    // 10 × 24.00 + 3 × 15.40 = 286.20; cost 200.00 + 38.40. After: 15 × 24.00 + 46.20 = 406.20; cost 338.40
    expect(plan.money?.now).toEqual({ price: "286.20", cost: "238.40" });
    expect(plan.money?.after).toEqual({ price: "406.20", cost: "338.40" });
  });

  it("counts a later step from its day on", () => {
    // 15 × 1.00 more
    expect(plan.money?.later).toEqual([{ day: "2027-04-01", amounts: { price: "421.20", cost: "338.40" } }]);
  });

  it("works out this period's invoice and the one before it, by days", () => {
    // November: 240.00 × 9/30 + 360.00 × 21/30 + 46.20 = 72.00 + 252.00 + 46.20; October: 286.20
    expect(plan.money?.invoice).toEqual({ from: "2026-11-01", to: "2026-11-30", price: "370.20", previous: "286.20" });
  });

  it("adds what is entered by hand to the invoice", () => {
    // 5 × 24.00 × 4/31 = 15.48 for October; November whole at 15 × 24.00
    const owed = aDesiredLine({ segments: [TEN, seg("2026-10-28", 15, "24.00", "20.00")] });
    const { money } = planCustomer(aWish({ lines: [owed] }), context());
    expect(money?.onceByHand).toEqual({ price: "15.48", cost: "12.90" });
    expect(money?.invoice?.price).toBe("375.48");
  });

  it("says no previous invoice where it was not read", () => {
    const { money } = planCustomer(aWish({ bound: [aBound({ readFrom: "2026-10-15" })] }), context());
    expect(money).toHaveProperty("invoice");
    expect(money?.invoice).not.toHaveProperty("previous");
  });

  it("says no invoice where contracts have other periods", () => {
    const other = aBound({ key: "fabrikam-msp/contoso/other", startsOn: "2026-07-15" });
    const { money } = planCustomer(
      aWish({ bound: [aBound(), other], lines: [aDesiredLine(), aDesiredLine({ key: "k", contract: other.key })] }),
      context(),
    );
    expect(money).not.toHaveProperty("invoice");
  });

  it("counts a yearly contract by the month", () => {
    const yearly = aBound({
      months: 12,
      lines: [anObservedLine({ segments: [seg("2026-07-01", 10, "240.00", "200.00")] })],
    });
    const { money } = planCustomer(
      aWish({ bound: [yearly], lines: [aDesiredLine({ segments: [seg("2026-07-01", 10, "240.00", "200.00")] })] }),
      context(),
    );
    expect(money?.now).toEqual({ price: "200.00", cost: "166.67" });
  });

  it("reads after apply on the first open day where today is posted", () => {
    const posted = anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    const { money, seats } = planCustomer(aWish({ bound: [aBound({ lines: [posted] })], lines: [GROWN] }), context());
    expect(money?.after.price).toBe("360.00");
    expect(seats?.billed).toBe(15);
  });
});

describe("what a person should know", () => {
  it("decision 9: warns of a sale below cost with the month's loss", () => {
    const cheap = aDesiredLine({ segments: [seg("2026-07-01", 10, "19.00", "20.00")] });
    const { findings } = planCustomer(aWish({ lines: [cheap] }), context());
    expect(findings).toMatchObject([
      {
        severity: "warning",
        rule: "decision 9",
        message: "Microsoft 365 Business Premium is sold below cost from 1 Nov 2026: 19.00 against 20.00 EUR a unit",
        money: { amount: "-10.00", currency: "EUR" },
      },
    ]);
  });

  it("decision 2: ticks off a catch-up that was entered, and asks for what is still owed", () => {
    const owed = aDesiredLine({ segments: [TEN, seg("2026-10-28", 15, "24.00", "20.00")] });
    const name = "CONCORDAT-m365-m365-business-premium-2026-10-28";
    const plan = planCustomer(
      aWish({ lines: [owed] }),
      context({}, { charges: [{ id: "5501", contract: "4711", name, amount: "15.00" }] }),
    );
    // 15.48 worked out, 15.00 entered; cost 12.90 × 0.48 ÷ 15.48 = 0.40
    expect(plan.manual.map(({ once }) => once)).toEqual([{ price: "0.48", cost: "0.40" }]);
    expect(plan.manual[0]?.title).toContain("less 15.00 EUR entered as charge 5501");
    const whole = { id: "5502", contract: "4711", name: `${name} more`, amount: "0.48" };
    const both = [{ id: "5501", contract: "4711", name, amount: "15.00" }, whole];
    expect(planCustomer(aWish({ lines: [owed] }), context({}, { charges: both })).manual).toEqual([]);
    expect(plan.left).toEqual([{ what: `catch-up ${name}`, why: "entered as charge 5501", count: 1 }]);
  });
});
