import { describe, expect, it } from "vitest";
import type { CustomerWish } from "../../src/core/desired.ts";
import type { Finding } from "../../src/core/model.ts";
import { type CustomerContext, type Proposal, planCustomer } from "../../src/core/plan-customer.ts";
import {
  aBound,
  aNewLine,
  anObservedLine,
  aService,
  CONTRACT,
  LINE,
  origin,
  SERVICE,
  seg,
} from "../support/builders.ts";
import { aCustomerContext, aDesiredContract, aWish, GROWN, NO, twoLines } from "../support/wishes.ts";

/** Five seats from 5 November on, of a line that does not stand yet. */
const FIVE = aNewLine({ segments: [seg("2026-11-05", 5, "24.00", "20.00")], opinionFrom: "2026-11-05" });

describe("what the system cannot take is blocked, and the rest goes on", () => {
  it("blocks the line with the system's reason and way out, and writes nothing of it", () => {
    const plan = planCustomer(
      twoLines(),
      aCustomerContext({ accept: (proposal) => (proposal.kind === "line" ? [NO] : []) }),
    );
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
    const plan = planCustomer(twoLines(), aCustomerContext({ accept: () => [warning] }));
    expect(plan.changes).toHaveLength(1);
    expect(plan.findings).toEqual([warning]);
  });

  it("lets a warning on a contract pass, too, and tells it where the contract is declared", () => {
    const warning: Finding = { severity: "warning", rule: "LONG_TERM", message: "a term of ten years" };
    const declared = { rule: "ZC-12", text: "Made by Concordat.", origin: origin() };
    const wish = aWish({ contracts: [aDesiredContract({ reason: declared })], lines: [] });
    const plan = planCustomer(wish, aCustomerContext({ accept: () => [warning] }));
    expect(plan.changes.map(({ kind }) => kind)).toEqual(["contract"]);
    expect(plan.findings).toEqual([{ ...warning, origin: origin() }]);
  });

  it("refuses a line whose rows do not tell what they mean, though nothing would change", () => {
    const unclear = anObservedLine({ unclear: "two rows of 1 Nov hold different units" });
    const plan = planCustomer(aWish({ bound: [aBound({ lines: [unclear] })] }), aCustomerContext());
    expect(plan.blocked).toMatchObject([
      {
        reason: { rule: "UNCLEAR", text: "two rows of 1 Nov hold different units.", origin: origin() },
        fix: "Mend it, then plan again.",
      },
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
    const plan = planCustomer(aWish({ blocked: [blocked] }), aCustomerContext());
    expect(plan.blocked).toEqual([{ key: `${CONTRACT}/x`, title: "X", reason: blocked.reason, fix: "Map it." }]);
  });

  it("tells every error at once, with the first way out there is; warnings are no reason", () => {
    const warning: Finding = { severity: "warning", rule: "W", message: "it is odd", fix: "Look at it." };
    const first: Finding = { severity: "error", rule: "AT-2", message: "the name is taken", origin: origin("psa", 7) };
    const plan = planCustomer(twoLines(), aCustomerContext({ accept: () => [warning, first, NO] }));
    expect(plan.blocked).toMatchObject([
      {
        reason: {
          rule: "AT-2",
          text: "the name is taken; the unit price has more than 4 decimals.",
          origin: origin("psa", 7),
        },
        fix: "Round it.",
      },
    ]);
    expect(plan.findings).toEqual([]);
  });

  it("names the units that wait for a line that does not stand yet, and no price", () => {
    const wish = aWish({ bound: [aBound({ lines: [] })], lines: [FIVE] });
    const [blocked] = planCustomer(wish, aCustomerContext({ accept: () => [NO] })).blocked;
    expect(blocked).toMatchObject({ key: LINE, quantity: 5 });
    expect(blocked).not.toHaveProperty("unitPrice");
  });

  it("PR-10: blocks a line whose service neither stands nor is made", () => {
    const { serviceId: _none, ...unserved } = FIVE;
    const wish = aWish({ bound: [aBound({ lines: [] })], lines: [unserved] });
    expect(planCustomer(wish, aCustomerContext()).blocked).toEqual([
      {
        key: LINE,
        title: "Microsoft 365 Business Premium",
        reason: {
          rule: "PR-10",
          text: "the service that bills Microsoft 365 Business Premium cannot be made.",
          origin: origin(),
        },
        fix: "See the finding on the product.",
        quantity: 5,
      },
    ]);
  });
});

describe("the system is asked for what would be written, and for nothing else", () => {
  function asked(wish: CustomerWish, context: Partial<CustomerContext> = {}): readonly Proposal[] {
    const proposals: Proposal[] = [];
    const accept = (proposal: Proposal) => {
      proposals.push(proposal);
      return [];
    };
    planCustomer(wish, { ...aCustomerContext({ accept }), ...context });
    return proposals;
  }
  const contract = { startsOn: "2026-07-01", endsOn: "2027-06-30", recurring: true };

  it("a line that stands: its contract, its service, and what it will hold", () => {
    expect(asked(twoLines())).toStrictEqual([
      {
        kind: "line",
        contract,
        service: aService(),
        creates: false,
        segments: [seg("2026-11-01", 10, "24.00", "20.00"), seg("2026-11-10", 15, "24.00", "20.00")],
      },
    ]);
  });

  it("a new line, of a service that is made by the same plan", () => {
    const { serviceId: _none, ...unserved } = FIVE;
    const newServices = new Map([[SERVICE, { id: "s1" }]]);
    expect(asked(aWish({ bound: [aBound({ lines: [] })], lines: [unserved] }), { newServices })).toStrictEqual([
      { kind: "line", contract, creates: true, segments: [seg("2026-11-05", 5, "24.00", "20.00")] },
    ]);
  });

  it("a contract: its name, its days and its period", () => {
    expect(asked(aWish({ contracts: [aDesiredContract()], lines: [] }))).toStrictEqual([
      { kind: "contract", name: "Cloud for Contoso BV", startsOn: "2026-11-01", endsOn: "2027-10-31", months: 1 },
    ]);
  });
});

describe("what cannot be asked for is left alone", () => {
  const wish = aWish({ contracts: [aDesiredContract()], lines: [GROWN] });

  it.each<[string, CustomerWish, Partial<CustomerContext>]>([
    ["a system that is not connected", wish, { targets: new Map() }],
    ["a system that was not read", aWish({ lines: [GROWN] }), { observations: new Map() }],
    ["a line of a contract that is not bound", aWish({ bound: [], lines: [GROWN] }), {}],
  ])("%s", (_what, given, context) => {
    const { changes, blocked, asIsCount } = planCustomer(given, { ...aCustomerContext(), ...context });
    expect({ changes, blocked, asIsCount }).toEqual({ changes: [], blocked: [], asIsCount: 0 });
  });
});
