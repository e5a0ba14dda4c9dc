import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import { endWanted, standingOf } from "../../../src/syncs/subscriptions/standing.ts";
import { timelines } from "../../../src/syncs/subscriptions/timeline.ts";
import {
  aBound,
  aCharge,
  aContract,
  aFeed,
  aMemory,
  anObservedContract,
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

  it("a declared end goes before it", () => {
    expect(wanted([again], ours, { endsOn: "2026-12-31" }).end).toMatchObject({ after: "2026-12-31" });
  });
});
