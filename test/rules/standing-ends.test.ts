/**
 * ZC-17, decision 13, on a system whose contracts stop by their end: an end stops what a contract bills, so it waits for
 * what is still to be invoiced on it, and is not made once anything else is billed there.
 */
import { describe, expect, it } from "vitest";
import { connectwise } from "../support/psa/connectwise.ts";
import { heldContract, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { blockedOf, changesOf, customerOf, eventsOf } from "../support/said.ts";
import { type ChargeFacts, contoso, NORTHWIND, northwind, seats, type WorkspaceFacts } from "../support/workspace.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };
const theirs = (given: ChargeFacts = {}) =>
  seats({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002", ...given });

const aStand = (facts: WorkspaceFacts) =>
  aWorkspace(
    { customers: [contoso(), northwind()], held: { contracts: [heldContract(), northwindHeld()] }, ...facts },
    { psa: connectwise },
  );

async function endOf(stand: Stand): Promise<string | undefined> {
  return (await stand.contracts()).find(({ id }) => id === 4711)?.endsOn;
}

describe("a contract that is to end", () => {
  it("waits until what was entered by hand on it is invoiced", async () => {
    const stand = await aStand({
      customers: [contoso({ manageFrom: "2026-10-01" }), northwind()],
      held: { contracts: [heldContract({ postedThrough: "2026-10-31" }), northwindHeld()] },
      bills: { "G-10": [seats({ ...OCTOBER, quantity: 20 }), theirs(OCTOBER)], "G-11": [theirs()] },
    });
    const [credit] = customerOf(await stand.plan()).manual;
    expect(credit?.once?.price).toBe("-120.00");
    await stand.apply();
    await stand.enterCharge({ name: credit?.marker ?? "", price: -120, day: "2026-11-01", cost: -100 });
    expect(changesOf(await stand.plan())).toEqual([]);
    expect((await stand.apply()).code).toBe(0);
    expect(await endOf(stand)).toBe("2027-06-30");
  });

  it("is not ended by a plan of before, once it bills an amount of its own", async () => {
    const stand = await aStand({ bills: { "G-10": [seats(OCTOBER), theirs(OCTOBER)], "G-11": [theirs()] } });
    await stand.plan({ out: "p.json" });
    await stand.control("connectwise/edit", { entity: "Agreement", id: 4711, set: { billAmount: 450 } });
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(5);
    expect(eventsOf(applied).join()).toContain("stale");
    expect(await endOf(stand)).toBe("2027-06-30");
  });

  it("once ended, is not asked to bill what was taken back", async () => {
    const back = { from: "2026-11-15", cost: "10.666667", quantity: -25, columns: { ChargeType: "removeQuantity" } };
    const stand = await aStand({ program: { decreases: "now" }, bills: { "G-11": [seats(), seats(back), theirs()] } });
    expect((await stand.apply()).code).toBe(0);
    expect(await endOf(stand)).toBe("2026-11-14");
    expect(blockedOf(await stand.plan())).toEqual([]);
    expect((await stand.apply()).code).toBe(0);
  });
});
