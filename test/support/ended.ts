/** ZC-17: a contract whose subscriptions have all ended, and what it is billed for when one comes back. */
import { heldContract, northwindHeld } from "./psa/held.ts";
import { contoso, NORTHWIND, northwind, seats, type WorkspaceFacts } from "./workspace.ts";

export const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };
const DECEMBER = { from: "2026-12-01", to: "2026-12-31" };

export const theirs = (given: Parameters<typeof seats>[0] = {}) =>
  seats({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002", ...given });
/** Another subscription than the one that ended. */
const again = { subscription: "11111111-0000-4000-8000-000000000003", term: "2026-12-01" };

/** Contoso's 25 seats were billed for October; November's invoice, which adds up, bills Northwind alone. */
export const bills = { "G-10": [seats(OCTOBER), theirs(OCTOBER)], "G-11": [theirs()] };
export const ENDED: WorkspaceFacts = {
  customers: [contoso(), northwind()],
  bills,
  held: { contracts: [heldContract(), northwindHeld()] },
};
/** December's invoice bills 7 seats of a new subscription. */
export const CAME_BACK: WorkspaceFacts = {
  ...ENDED,
  today: "2026-12-05",
  bills: { ...bills, "G-12": [seats({ ...DECEMBER, ...again, quantity: 7 }), theirs(DECEMBER)] },
};

/** The change that takes its units away. */
export const UNITS_END = "end contoso/m365/premium 2026-11-01 quantity 25→0";
