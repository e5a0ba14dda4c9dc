/** An agreement that is ended since nothing is billed on it any more (ZC-17): by its own days, and never with what else it bills. */
import { expect, it } from "vitest";
import { CAME_BACK, ENDED, theirs, UNITS_END } from "../../support/ended.ts";
import { connectwise } from "../../support/psa/connectwise.ts";
import { heldContract, northwindHeld } from "../../support/psa/held.ts";
import { aWorkspace, type Stand } from "../../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf } from "../../support/said.ts";
import { seats, type WorkspaceFacts } from "../../support/workspace.ts";

const aStand = (facts: WorkspaceFacts = ENDED): Promise<Stand> => aWorkspace(facts, { psa: connectwise });

async function change(stand: Stand, set: Readonly<Record<string, unknown>>): Promise<void> {
  await stand.control("connectwise/edit", { entity: "Agreement", id: 4711, set });
}

it("one without an end gets one, and has none again where a subscription is billed again", async () => {
  const stand = await aStand();
  await change(stand, { endDate: null, noEndingDateFlag: true });
  expect(changesOf(await stand.plan())).toContain("update contoso/m365 2026-11-22 endsOn 9999-12-31→2026-10-31");
  expect((await stand.read({ customer: "contoso" })).out).toContain("ends on: no end → 31 Oct 2026");
  await applyAndSettle(stand);
  await stand.setClock("2026-12-05");
  stand.change(CAME_BACK);
  expect(changesOf(await stand.plan())[0]).toBe("update contoso/m365 2026-12-05 endsOn 2026-10-31→9999-12-31");
  await applyAndSettle(stand);
  const { Agreement } = (await stand.dump()) as unknown as { Agreement: readonly Readonly<Record<string, unknown>>[] };
  expect(Agreement.find(({ id }) => id === 4711)).toMatchObject({ noEndingDateFlag: true });
});

it("one that bills an amount of its own is not ended: an end would stop that, too", async () => {
  const stand = await aStand();
  await change(stand, { billAmount: 450 });
  const planned = await stand.plan();
  expect(changesOf(planned)).toEqual([UNITS_END]);
  expect(customerOf(planned).findings).toMatchObject([
    {
      rule: "ZC-17",
      message:
        "contract 4711 is not ended, though no subscription is billed on it any more: it bills an amount of its own",
      money: { amount: "450.00", currency: "EUR" },
    },
  ]);
});

it("decision 18: one that bills whole periods ends with one of them", async () => {
  // 25 seats up to 14 November, taken back from the 15th on.
  const part = [
    seats(),
    seats({ from: "2026-11-15", cost: "10.666667", quantity: -25, columns: { ChargeType: "removeQuantity" } }),
    theirs(),
  ];
  const held = { contracts: [heldContract({ prorates: false }), northwindHeld()] };
  const facts = { ...ENDED, held, bills: { "G-11": part } };
  const stand = await aStand(facts);
  const [, stop] = customerOf(await stand.plan()).later;
  expect(stop).toMatchObject({ day: "2026-12-01", fields: [{ path: "endsOn", after: "2026-11-30" }] });
  await stand.setClock("2026-12-01");
  stand.change({ ...facts, today: "2026-12-01" });
  expect(changesOf(await stand.plan())).toContain("update contoso/m365 2026-12-01 endsOn 2027-06-30→2026-11-30");
  await applyAndSettle(stand);
});

it("an end that a person moved since is not moved back: what is billed after it is told", async () => {
  const stand = await aStand();
  await applyAndSettle(stand);
  await change(stand, { endDate: "2026-11-30T00:00:00Z" });
  await stand.setClock("2026-12-05");
  stand.change(CAME_BACK);
  const planned = await stand.plan();
  expect(changesOf(planned)).toEqual([]);
  expect(blockedOf(planned)[0]).toContain("Contract 4711 (Contoso cloud) ended on 30 Nov 2026");
});
