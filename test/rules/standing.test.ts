/** ZC-17, decision 13: a contract is active while any of its subscriptions is; once all have ended it stops, and comes back. */
import { describe, expect, it } from "vitest";
import { expected } from "../support/differences.ts";
import { heldContract, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf } from "../support/said.ts";
import { contoso, NORTHWIND, northwind, seats, type WorkspaceFacts } from "../support/workspace.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };
const DECEMBER = { from: "2026-12-01", to: "2026-12-31" };
const others = (given = {}) =>
  seats({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002", ...given });

/** Another subscription than the one that ended. */
const again = { subscription: "11111111-0000-4000-8000-000000000003", term: "2026-12-01" };

/** Contoso's 25 seats were billed for October; November's invoice, which adds up, bills Northwind alone. */
const bills = { "G-10": [seats(OCTOBER), others(OCTOBER)], "G-11": [others()] };
const ended: WorkspaceFacts = {
  customers: [contoso(), northwind()],
  bills,
  held: { contracts: [heldContract(), northwindHeld()] },
};

async function contract(stand: Stand) {
  return (await stand.contracts()).find(({ id }) => id === 4711);
}

describe("ZC-17, decision 13: all of its subscriptions have ended", () => {
  it("its units go to 0, and then the contract stops; planned again, there is nothing to do", async () => {
    const stand = await aWorkspace(ended);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(
      expected("changes", [
        "end contoso/m365/premium 2026-11-01 quantity 25→0",
        "update contoso/m365 2026-11-22 status active→inactive",
      ]),
    );
    const [units, stop] = customerOf(planned).changes;
    expect(stop?.dependsOn).toEqual([units?.id]);
    expect(stop?.reason.rule).toBe("ZC-17");
    expect(eventsOf(await applyAndSettle(stand))).toEqual([
      "applied end contoso/m365/premium",
      "applied update contoso/m365",
    ]);
    expect(await contract(stand)).toMatchObject(expected("contract", { active: false, endsOn: "2027-06-30" }));
    expect(await stand.holding(8001, "2026-11-01")).toMatchObject({ units: 0 });
  });

  it("it comes back where one is billed again, first the contract, then its units", async () => {
    const stand = await aWorkspace(ended);
    await applyAndSettle(stand);
    await stand.setClock("2026-12-05");
    stand.change({
      ...ended,
      today: "2026-12-05",
      bills: { ...bills, "G-12": [seats({ ...DECEMBER, ...again, quantity: 7 }), others(DECEMBER)] },
    });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(
      expected("changes", [
        "update contoso/m365 2026-12-05 status inactive→active",
        "update contoso/m365/premium 2026-12-01 quantity 0→7, unitPrice null→24.00, unitCost null→20.00",
      ]),
    );
    await applyAndSettle(stand);
    expect(await contract(stand)).toMatchObject({ active: true, endsOn: "2027-06-30" });
    expect(await stand.holding(8001, "2026-12-01")).toMatchObject({ units: 7 });
  });
});
