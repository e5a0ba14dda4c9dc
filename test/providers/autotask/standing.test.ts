/** A contract of Autotask that was made inactive since nothing is billed on it any more (ZC-17), and what a person does to it. */
import { expect, it } from "vitest";
import { autotask } from "../../support/psa/autotask.ts";
import { heldContract, northwindHeld } from "../../support/psa/held.ts";
import { aWorkspace } from "../../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf } from "../../support/said.ts";
import { contoso, NORTHWIND, northwind, seats, TENANT, type WorkspaceFacts } from "../../support/workspace.ts";

const theirs = (given = {}) =>
  seats({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002", ...given });
const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };
const over: WorkspaceFacts = {
  customers: [contoso(), northwind()],
  bills: { "G-10": [seats(OCTOBER), theirs(OCTOBER)], "G-11": [theirs()] },
  held: { contracts: [heldContract(), northwindHeld()] },
};

it("units that are added by hand are taken off again: it is active for that, and inactive from the next day on", async () => {
  const stand = await aWorkspace(over, { psa: autotask });
  await applyAndSettle(stand);
  await stand.adjust(8001, { day: "2026-11-10", more: 3, price: 24, cost: 20 });
  expect(changesOf(await stand.plan())).toEqual([
    "update contoso/m365 2026-11-22 status inactive→active",
    "end contoso/m365/premium 2026-11-11 quantity 3→0",
  ]);
  expect(eventsOf(await applyAndSettle(stand))).toEqual([
    "applied update contoso/m365",
    "applied end contoso/m365/premium",
  ]);
  expect(customerOf(await stand.plan()).later).toMatchObject([
    { key: `${TENANT}/contoso/m365`, day: "2026-11-23", fields: [{ path: "status", after: "inactive" }] },
  ]);
  await stand.setClock("2026-11-23");
  stand.change({ ...over, today: "2026-11-23" });
  expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update contoso/m365"]);
  expect((await stand.contracts()).find(({ id }) => id === 4711)).toMatchObject({ active: false });
});

it.each(["reset-after", "reset-before"])(
  "the answer to its status lost (%s): the run reads what came of it, or the next one makes it",
  async (lost) => {
    const stand = await aWorkspace(over, { psa: autotask });
    await stand.control("faults", [{ match: { entity: "Contracts", kind: "update" }, at: 1, do: lost }]);
    const first = await stand.apply();
    const came = lost === "reset-after" ? ["settled update contoso/m365"] : [];
    expect(eventsOf(first)).toEqual(expect.arrayContaining(["applied end contoso/m365/premium", ...came]));
    await stand.heal();
    await applyAndSettle(stand);
    expect((await stand.contracts()).find(({ id }) => id === 4711)).toMatchObject({ active: false });
    expect(eventsOf(await stand.apply())).toEqual([]);
  },
);
