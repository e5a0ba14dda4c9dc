/**
 * A part of a month comes to cents that several unit amounts come to: 1 seat for 3 of 30 days is 1.83 at 18.33 and at 18.30.
 * Where a contract ends with that month no later one tells which it is, and no invoice depends on it.
 */
import { expect, it } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace } from "../support/run.ts";
import { changesOf, eventsOf } from "../support/said.ts";
import { seats } from "../support/workspace.ts";

/** Of what is not known of the PSA, that which says how rows are read. */
const ROWS = ["midPeriodRow", "earlierRowEnds", "rowAmount"];
const settings = psa.settings.filter(({ switches }) => Object.keys(switches).every((name) => ROWS.includes(name)));
const today = "2026-11-29";
const sinceThe28th = { quantity: 1, cost: "18.33", from: "2026-11-28", to: "2026-12-27", term: "2026-01-28" };

it.each(settings)(
  "what is written for a contract's last 3 days stands when it is read back, with %j",
  async (setting) => {
    const { switches, psa: told = {} } = setting;
    const other = seats({ subscription: "11111111-0000-4000-8000-000000000002", ...sinceThe28th });
    const held = { contracts: [heldContract({ endsOn: "2026-11-30" })] };
    const stand = await aWorkspace({ today, bills: { "G-11": [seats(), other] }, held, psa: told }, { switches });
    const first = await stand.apply();
    expect(first.code).toBe(0);
    expect(eventsOf(first)).toEqual([
      "applied update contoso/m365/premium",
      "applied create contoso/m365/premium@2026-07-01",
    ]);
    expect(changesOf(await stand.plan())).toEqual([]);
    expect(eventsOf(await stand.apply())).toEqual([]);
  },
);

/** 1 seat is left on 28 November, at that cost; Microsoft bills 18.33. */
async function planAt(cost: number, endsOn: string) {
  const contract = heldContract({ endsOn, lines: [heldLine({ units: 2, price: 22, cost })] });
  const stand = await aWorkspace({ today, bills: { "G-11": [seats(sinceThe28th)] }, held: { contracts: [contract] } });
  await stand.adjust(8001, { day: "2026-11-28", more: -1 });
  return changesOf(await stand.plan()).filter((change) => !change.includes("services/"));
}

it("a cent on the last invoice is corrected", async () => {
  // 18.20 × 3/30 = 1.82; 18.33 × 3/30 = 1.83.
  const [change, ...others] = await planAt(18.2, "2026-11-30");
  expect(change).toMatch(/^update contoso\/m365\/premium 2026-11-2[89] unitCost 18.20→18.33$/);
  expect(others).toEqual([]);
});

it("where the contract goes on, the next month tells which it is, and would bill it: it is corrected", async () => {
  const [change, ...others] = await planAt(18.3, "2027-06-30");
  expect(change).toMatch(/^update contoso\/m365\/premium 2026-11-2[89] unitCost 18.30→18.33$/);
  expect(others).toEqual([]);
});
