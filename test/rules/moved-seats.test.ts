/**
 * Decision 17: a decrease waits for the next period. Seats that go on under another subscription at another price are
 * none: on no day is the customer billed for more seats than the vendor bills.
 */
import { expect, it } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, customerOf } from "../support/said.ts";
import { premium, seats, type WorkspaceFacts } from "../support/workspace.ts";

const SUBSCRIPTION = "11111111-0000-4000-8000-00000000000";
const held = { contracts: [heldContract({ lines: [heldLine({ units: 35 })] })] };
/** 25 seats that stay, and 10 of another subscription that are given back on 16 November. */
const given = [
  seats(),
  seats({ subscription: `${SUBSCRIPTION}3`, quantity: 10 }),
  seats({
    subscription: `${SUBSCRIPTION}3`,
    quantity: -10,
    cost: "10.00",
    from: "2026-11-16",
    columns: { ChargeType: "removeQuantity" },
  }),
];
/** Bought anew on that day, at 22.00. */
const anew = (quantity: number) =>
  seats({
    subscription: `${SUBSCRIPTION}4`,
    quantity,
    cost: "22.00",
    from: "2026-11-16",
    to: "2026-12-15",
    term: "2026-11-16",
  });

async function billedOn(stand: Stand, day: string): Promise<readonly number[]> {
  const lines = await stand.linesOf(4711, 9001);
  const units = await Promise.all(lines.map(async ({ id }) => (await stand.holding(Number(id), day)).units));
  return units.sort((a, b) => b - a);
}

it.each([
  ["all of them", 10, [25, 10]],
  ["four of ten: the other six wait", 4, [31, 4]],
  ["more than were given back", 12, [25, 12]],
])("seats bought anew at another price on the day they are given back, %s", async (_, quantity, units) => {
  const stand = await aWorkspace({ bills: { "G-11": [...given, anew(quantity)] }, held });
  await applyAndSettle(stand);
  expect(await billedOn(stand, "2026-11-15")).toEqual([35, 0]);
  expect(await billedOn(stand, "2026-11-16")).toEqual(units);
  expect(customerOf(await stand.plan()).seats?.waiting ?? 0).toBe(quantity < 10 ? 10 - quantity : 0);
});

it("while the new price has no source, no line bills them anew, so those that are given back wait", async () => {
  const sheet = [{ from: "2026-01-01", to: "2026-11-10" }];
  const facts: WorkspaceFacts = { products: { premium: premium({ retail: undefined }) }, sheet, held };
  const stand = await aWorkspace({ ...facts, bills: { "G-11": [...given, anew(10)] } });
  await stand.apply();
  expect(await billedOn(stand, "2026-11-20")).toEqual([35]);
});

it("decision 1: seats bought to end with a commitment of the 31st cost what its seats cost, and join their line", async () => {
  // Its November runs from 31 October to 29 November: 20.00 × 20/30 = 13.33.
  const bills = {
    "G-11": [
      seats({ term: "2026-01-31", from: "2026-10-31", to: "2026-11-29" }),
      seats({
        subscription: `${SUBSCRIPTION}4`,
        quantity: 3,
        cost: "13.33",
        from: "2026-11-10",
        to: "2026-11-29",
        term: "2026-11-10",
      }),
    ],
  };
  const stand = await aWorkspace({ bills });
  await applyAndSettle(stand);
  expect(await stand.linesOf(4711, 9001)).toHaveLength(1);
  expect(await stand.holding(8001, "2026-11-10")).toEqual({ units: 28, price: 24, cost: 20 });
});
