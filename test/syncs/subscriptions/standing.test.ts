import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import { billedAfter, endWanted, standingOf } from "../../../src/syncs/subscriptions/standing.ts";
import { timelines } from "../../../src/syncs/subscriptions/timeline.ts";
import {
  aBound,
  aCharge,
  aContract,
  aCustomer,
  aFeed,
  aMemory,
  aNewBound,
  anObservedContract,
  aProduct,
  aProgram,
  aRefund,
  aStatement,
  aTenant,
  CONTRACT,
  policies,
  TODAY,
} from "../../support/builders.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31", invoice: "G-10" };
const month = (from: string, to: string, final = true) => aStatement({ invoice: `G-${from}`, from, to, final });
const NOVEMBER = month("2026-11-01", "2026-11-30");
const DECEMBER = month("2026-12-01", "2026-12-31");

interface Facts {
  readonly charges?: readonly Charge[];
  readonly statements?: ReturnType<typeof aStatement>[];
  readonly contract?: Parameters<typeof aContract>[0];
  readonly today?: string;
}

function standing({ charges = [aCharge(OCTOBER)], statements = [NOVEMBER], contract = {}, today = TODAY }: Facts = {}) {
  const feed = aFeed({ charges, statements, contract });
  const subscriptions = timelines(charges, statements);
  const usage = charges.filter(({ kind }) => kind === "usage");
  const bound = aBound({ contract: aContract(contract) });
  return standingOf(bound, [{ feed, subscriptions, usage, vendor: "Microsoft" }], today);
}

describe("decision 13: a contract is active while any of its subscriptions is billed", () => {
  it.each<readonly [string, Facts, string | undefined]>([
    ["proven missing", {}, "ended"],
    ["billed", { charges: [aCharge()] }, "billed"],
    ["one of two", { charges: [aCharge(OCTOBER), aCharge({ subscription: "sub-b" })] }, "billed"],
    ["not proven: no statement", { statements: [] }, "billed"],
    ["not proven: not final", { statements: [month("2026-11-01", "2026-11-30", false)] }, "billed"],
    ["taken back", { charges: [aCharge(), aRefund(10, "2026-11-10", "2026-11-30")] }, "ended"],
    ["never billed", { charges: [] }, undefined],
    ["policy never", { contract: { policies: policies({ status: "never" }) } }, undefined],
    ["not managed yet", { contract: {}, today: "2026-06-30" }, undefined],
    ["its end is declared", { contract: { endsOn: "2027-06-30" } }, undefined],
    ["billed, and its end is declared", { charges: [aCharge()], contract: { endsOn: "2027-06-30" } }, "billed"],
    ["a second program that was not read", { contract: { programs: ["microsoft-csp", "google"] } }, undefined],
  ])("%s", (_, facts, is) => {
    expect(standing(facts)?.is).toBe(is);
  });

  it("says by which invoice, and up to which day", () => {
    expect(standing()?.reason.text).toBe(
      "Microsoft bills its subscription no more: the last day billed is 31 Oct 2026, and invoice G-2026-11-01 has no charge after it.",
    );
    const both = [aCharge({ ...OCTOBER, to: "2026-10-31" }), aCharge({ ...OCTOBER, subscription: "sub-b" })];
    expect(standing({ charges: both })?.reason.text).toContain("none of its 2 subscriptions any more");
    expect(standing({ charges: [aCharge(), aRefund(10, "2026-11-10", "2026-11-30")] })?.lastBilled).toBe("2026-11-09");
  });

  it.each<readonly [string, Facts, string | undefined]>([
    ["managed from today", { contract: {}, today: "2026-07-01" }, "ended"],
    ["its last day", { today: "2027-06-30" }, "ended"],
    ["the contract is over", { today: "2027-07-01" }, undefined],
    ["all that was billed is taken back", { charges: [aCharge(), aRefund(10, "2026-11-01", "2026-11-30")] }, undefined],
    [
      "taken back in two steps",
      {
        charges: [
          aCharge(),
          aRefund(10, "2026-11-10", "2026-11-30"),
          aCharge({ id: "x", quantity: 8, from: "2026-11-10" }),
          aRefund(8, "2026-11-20", "2026-11-30"),
        ],
      },
      "ended",
    ],
  ])("%s", (_, facts, is) => {
    expect(standing(facts)?.is).toBe(is);
  });

  it("what ended before the contract began was billed on another one; on its first day it was its own", () => {
    const until = (to: string) =>
      standing({ charges: [aCharge({ from: "2026-06-01", to })], statements: [month("2026-06-30", "2026-07-31")] });
    expect(until("2026-06-30")).toBeUndefined();
    expect(until("2026-07-01")).toMatchObject({ is: "ended", lastBilled: "2026-07-01" });
  });

  it("a contract that stands nowhere yet, that nothing is billed on, or that another one follows has none", () => {
    const contract = aContract();
    const one = { feed: aFeed({ charges: [aCharge(OCTOBER)] }), usage: [], vendor: "Microsoft" };
    const billed = { ...one, subscriptions: timelines([aCharge(OCTOBER)], [NOVEMBER]) };
    expect(standingOf(aBound(), [billed], TODAY)?.is).toBe("ended");
    expect(standingOf(aNewBound(), [billed], TODAY)).toBeUndefined();
    expect(standingOf(aBound({ contract: { ...contract, programs: [] } }), [], TODAY)).toBeUndefined();
    const next = aContract({ key: "next", follows: "m365", programs: ["google"] });
    const customer = aCustomer({ contracts: [contract, next] });
    const google = {
      ...billed,
      vendor: "Google",
      feed: { ...billed.feed, customer, program: aProgram({ key: "google" }) },
    };
    const both = aBound({ contract: { ...contract, programs: ["microsoft-csp", "google"] } });
    const microsoft = { ...billed, feed: { ...billed.feed, customer } };
    // The one that follows bills only one of its programs.
    expect(standingOf(both, [microsoft, google], TODAY)).toBeUndefined();
    const alone = { ...google, feed: { ...google.feed, customer: aCustomer() } };
    expect(standingOf(both, [billed, alone], TODAY)).toMatchObject({
      is: "ended",
      reason: { rule: "ZC-17", text: expect.stringMatching(/^Microsoft and Google bills none of its 2 subscriptions/) },
    });
  });

  it("says what is billed on it", () => {
    expect(standing({ charges: [aCharge()] })?.reason).toMatchObject({
      rule: "ZC-17",
      text: "Microsoft bills Microsoft 365 Business Premium from 1 Nov 2026 (invoice G-11).",
    });
    expect(standing({ charges: [aCharge({ ...OCTOBER, kind: "usage", title: "Azure" })] })?.reason.text).toBe(
      "Microsoft bills usage of Azure (invoice G-10).",
    );
    const ended = [aCharge(OCTOBER), aCharge({ ...OCTOBER, kind: "usage" })];
    expect(standing({ charges: ended, statements: [NOVEMBER, DECEMBER] })?.reason.text).toContain(
      "none of its 2 subscriptions any more: the last day billed is 31 Oct 2026",
    );
    const usage = [aCharge({ ...OCTOBER, kind: "usage" })];
    expect(standing({ charges: usage, statements: [NOVEMBER, DECEMBER] })?.reason.text).toBe(
      "Microsoft bills its subscription no more: the last day billed is 31 Oct 2026.",
    );
  });

  it("proven by the invoice after the one that was billed last", () => {
    const earlier = aCharge({ subscription: "sub-0", from: "2026-09-01", to: "2026-09-30", invoice: "G-9" });
    const statements = [month("2026-10-01", "2026-10-31"), NOVEMBER];
    expect(standing({ charges: [earlier, aCharge(OCTOBER)], statements })?.reason.text).toContain(
      "the last day billed is 31 Oct 2026, and invoice G-2026-11-01 has no charge after it",
    );
  });

  it("usage is judged by the last day of any of it, and by statements of the very months after it", () => {
    const september = aCharge({ id: "s", from: "2026-09-01", to: "2026-09-30", kind: "usage" });
    const october = aCharge({ ...OCTOBER, kind: "usage" });
    // Two months after September, and one after October.
    const statements = [month("2026-10-01", "2026-10-31"), NOVEMBER];
    for (const charges of [
      [september, october],
      [october, september],
    ])
      expect(standing({ charges, statements })?.is).toBe("billed");
    expect(standing({ charges: [september], statements })?.is).toBe("ended");
    expect(standing({ charges: [october], statements: [DECEMBER] })?.is).toBe("billed");
    const other = month("2026-11-01", "2026-11-30", false);
    expect(standing({ charges: [october], statements: [NOVEMBER, other, DECEMBER] })?.is).toBe("billed");
  });

  it("usage has ended only after two final invoices without any: it comes with the next month's", () => {
    const usage = [aCharge({ ...OCTOBER, kind: "usage" })];
    expect(standing({ charges: usage })?.is).toBe("billed");
    expect(standing({ charges: usage, statements: [NOVEMBER, DECEMBER] })?.is).toBe("ended");
    const open = month("2026-12-01", "2026-12-31", false);
    expect(standing({ charges: usage, statements: [NOVEMBER, open] })?.is).toBe("billed");
  });
});

describe("ZC-17: an end that a run set is taken back where a subscription is billed again", () => {
  const contract = anObservedContract({ endsOn: "2026-10-31" });
  const ours = { endsOn: "2026-10-31", formerEnd: "2027-06-30" };
  const again = aCharge({ subscription: "sub-b", from: "2026-12-01", to: "2026-12-31", invoice: "G-12" });
  const wanted = (charges: readonly Charge[], applied: object = ours, given: Facts["contract"] = {}, id = "4711") =>
    endWanted(aFeed({ charges, contract: given }), contract, {
      tenant: aTenant(),
      memory: aMemory({ ids: { [CONTRACT]: id }, applied: { [CONTRACT]: { ...applied } } }),
    });

  it("to the one it had before", () => {
    expect(wanted([aCharge(OCTOBER), again])).toMatchObject({
      endsOn: "2027-06-30",
      end: { before: "2026-10-31", after: "2027-06-30", restores: true, reason: { rule: "ZC-17" } },
    });
  });

  it.each<readonly [string, () => ReturnType<typeof wanted>]>([
    ["nothing is billed after it", () => wanted([aCharge(OCTOBER)])],
    [
      "what was billed is taken back",
      () => wanted([again, aRefund(10, "2026-12-01", "2026-12-31", { subscription: "sub-b" })]),
    ],
    ["a credit comes after it", () => wanted([{ ...again, kind: "credit" }])],
    ["nothing maps what is billed", () => wanted([{ ...again, product: "X:1" }])],
    ["a person has moved the end since", () => wanted([again], { ...ours, endsOn: "2026-09-30" })],
    ["a run has given it back already", () => wanted([again], { endsOn: "2026-10-31", formerEnd: null })],
    ["it was not ended by a run", () => wanted([again], {})],
    ["another record stood for it then", () => wanted([again], ours, {}, "4710")],
    ["the policy is never", () => wanted([again], ours, { policies: policies({ status: "never" }) })],
    ["that end was no later", () => wanted([again], { ...ours, formerEnd: "2026-10-30" })],
    ["that end was the same", () => wanted([again], { ...ours, formerEnd: "2026-10-31" })],
  ])("not where %s", (_, found) => {
    expect(found()).toEqual({ endsOn: "2026-10-31" });
  });

  it("to nobody's but its own where another one follows it", () => {
    const feed = aFeed({ charges: [again] });
    const next = aContract({ key: "next", follows: "m365" });
    const followed = { ...feed, customer: aCustomer({ contracts: [feed.contract, next] }) };
    const memory = aMemory({ ids: { [CONTRACT]: "4711" }, applied: { [CONTRACT]: ours } });
    expect(endWanted(followed, contract, { tenant: aTenant(), memory })).toEqual({ endsOn: "2026-10-31" });
  });

  it("says what is billed again, from which day", () => {
    expect(wanted([again]).end).toMatchObject({
      kind: "end",
      key: CONTRACT,
      remoteId: "4711",
      reason: {
        text: "Microsoft 365 Business Premium is billed again from 1 Dec 2026 (invoice G-12). The contract was ended since nothing was billed on it any more; it gets the end back that it had before.",
      },
    });
  });

  it("a declared end goes before it", () => {
    expect(wanted([again], ours, { endsOn: "2026-12-31" }).end).toMatchObject({ after: "2026-12-31" });
  });
});

describe("what is billed after a day", () => {
  const AZURE = aProduct({ key: "azure", usage: true, ids: ["AZ:1"] });
  const tenant = aTenant({ products: [aProduct(), AZURE, aProduct({ key: "g", program: "google", ids: ["G:1"] })] });
  const firstOf = (charges: readonly Charge[], day = "2026-11-30", program: Parameters<typeof aProgram>[0] = {}) =>
    billedAfter(day, aFeed({ charges, program }), { tenant })?.id;
  const seats = (id: string, from: string, to: string, given: Partial<Charge> = {}) =>
    aCharge({ id, subscription: id, from, to, ...given });
  const december = seats("d", "2026-12-01", "2026-12-31");

  it("is a charge of which a day comes after it, the earliest first", () => {
    expect(firstOf([december])).toBe("d");
    expect(firstOf([december], "2026-12-30")).toBe("d");
    expect(firstOf([december], "2026-12-31")).toBeUndefined();
    const later = seats("a", "2026-12-05", "2026-12-31");
    expect([firstOf([later, december]), firstOf([december, later])]).toEqual(["d", "d"]);
  });

  it("not one whose units are taken back by that day, or of which another charge has taken the place", () => {
    const back = (from: string) => aRefund(10, from, "2026-12-31", { subscription: "d" });
    expect(firstOf([december, back("2026-12-11")], "2026-12-10")).toBeUndefined();
    expect(firstOf([december, back("2026-12-12")], "2026-12-10")).toBe("d");
    expect(firstOf([december, back("2026-12-01")])).toBeUndefined();
  });

  it("of usage: what begins after it, where the program takes usage", () => {
    const usage = (from: string) => seats("u", from, "2026-12-31", { kind: "usage", product: "AZ:1" });
    expect(firstOf([usage("2026-12-01")])).toBe("u");
    expect(firstOf([usage("2026-11-30")])).toBeUndefined();
    expect(firstOf([usage("2026-12-01")], "2026-11-30", { azure: false })).toBeUndefined();
    const second = seats("z", "2026-12-05", "2026-12-31");
    expect(firstOf([second, december])).toBe("d");
    // Seats that begin later than the usage does.
    const later = seats("a", "2026-12-05", "2026-12-31");
    expect(firstOf([later, usage("2026-12-01")])).toBe("u");
  });

  it("not a credit, nor what only another program maps", () => {
    expect(firstOf([seats("c", "2026-12-01", "2026-12-31", { kind: "credit" })])).toBeUndefined();
    expect(firstOf([seats("g", "2026-12-01", "2026-12-31", { product: "G:1" })])).toBeUndefined();
    expect(firstOf([seats("g", "2026-12-01", "2026-12-31", { product: "G:1", kind: "usage" })])).toBeUndefined();
  });
});
