/**
 * A part of a month at twice the price comes to what the whole month came to before. Where a contract ends with that month
 * no later one tells which it is: what is written must still come to rest, under every setting of the PSA, or be refused.
 */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine, northwindHeld } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace } from "../support/run.ts";
import { blockedOf, eventsOf } from "../support/said.ts";
import { contoso, NORTHWIND, northwind, seats, type WorkspaceFacts } from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000002";
const services = [{ id: 9001, name: "Business Premium", price: 12, cost: 10 }];
const cut = (lines = [heldLine({ units: 37, price: 12, cost: 10 })]) => heldContract({ endsOn: "2026-11-30", lines });
/** 37 seats since the middle of November at 20.00; the catalogue follows the newer commitment, at 10.00. */
const sinceThe16th = {
  "G-11": [
    seats({ quantity: 37, cost: "10.00", from: "2026-11-16" }),
    seats({ quantity: 37, cost: "20.00", from: "2026-12-01", to: "2026-12-31" }),
    seats({ customer: NORTHWIND, subscription: OTHER, cost: "10.00", term: "2026-10-01" }),
  ],
};
const madeThen: WorkspaceFacts = {
  customers: [contoso(), northwind()],
  bills: sinceThe16th,
  held: { services, contracts: [cut([]), northwindHeld({ lines: [heldLine({ id: 8101, price: 12, cost: 10 })] })] },
};

const cases: Readonly<Record<string, WorkspaceFacts>> = {
  "a declared price doubles": {
    customers: [contoso({ lines: [{ product: "premium", prices: [{ from: "2026-11-16", amount: "24.00" }] }] })],
    bills: { "G-11": [seats({ quantity: 37, cost: "10.00" })] },
    held: { services, contracts: [cut()] },
  },
  "price and cost doubled for the whole month, and seats change within it": {
    bills: {
      "G-11": [
        seats({ quantity: 37 }),
        seats({ quantity: -37, cost: "10.00", from: "2026-11-16", columns: { ChargeType: "removeQuantity" } }),
        seats({ quantity: 39, cost: "10.00", from: "2026-11-16", columns: { ChargeType: "addQuantity" } }),
      ],
    },
    held: { services, contracts: [cut()] },
  },
  "a line is made at twice what the catalogue says": madeThen,
  "a line is made at twice the catalogue's cost, at the catalogue's price": {
    ...madeThen,
    customers: [contoso({ pricingStrategy: "cost-only" }), northwind()],
  },
};

/** Of what is not known of the PSA, that which says how rows are read. */
const ROWS = ["midPeriodRow", "earlierRowEnds", "rowAmount"];
const settings = psa.settings.filter(({ switches }) => Object.keys(switches).every((name) => ROWS.includes(name)));

describe.each(settings)("with %j", ({ switches, psa: told = {} }) => {
  it.each(Object.keys(cases))("%s: no run writes what another wrote already", async (name) => {
    const stand = await aWorkspace({ ...cases[name], psa: told }, { switches });
    const first = await stand.apply();
    expect(eventsOf(first).filter((event) => !event.startsWith("applied"))).toEqual([]);
    expect(eventsOf(await stand.apply())).toEqual([]);
    for (const refused of blockedOf(await stand.plan()))
      expect(refused).toMatch(/rowAmounts: prorated or rowAmounts: full/);
  });
});

it("a line made in the middle of its contract's last month stands at what was written, though it reads as half of it", async () => {
  const stand = await aWorkspace(madeThen);
  await stand.apply();
  const planned = await stand.plan({ exitCode: true });
  expect(planned.code).toBe(0);
  expect(blockedOf(planned)).toEqual([]);
});
