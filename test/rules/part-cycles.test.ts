/** Charges for a part of a cycle: what a whole one costs, and which line they join. */
import { expect, it } from "vitest";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle } from "../support/said.ts";
import { seats } from "../support/workspace.ts";

const SUBSCRIPTION = "11111111-0000-4000-8000-00000000000";

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
