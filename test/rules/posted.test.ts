/** What is posted is never billed again: not by a new line, not by one that is gone, and a catch-up stays until it is entered. */
import { describe, expect, it } from "vitest";
import { heldContract } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { changesOf, customerOf } from "../support/said.ts";
import { contoso, premium, seats, VISIO, visio } from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000009";

describe("decision 2: a new line on a contract with posted months", () => {
  it("starts on the first open day; the posted month stays by hand in every later plan, and nothing is written twice", async () => {
    const bill = (from: string, to: string) => [
      seats({ from, to }),
      seats({ from, to, product: VISIO, subscription: OTHER, quantity: 3, cost: "10.00", term: "2026-10-01" }),
    ];
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio() },
      customers: [contoso({ manageFrom: "2026-10-01" })],
      bills: { "G-10": bill("2026-10-01", "2026-10-31"), "G-11": bill("2026-11-01", "2026-11-30") },
    });
    const first = await stand.apply();
    expect(first.code).toBe(0);
    const steps = customerOf(await stand.plan()).manual.map(({ once }) => once.price);
    expect(steps).toHaveLength(1);

    const second = await stand.plan({ exitCode: true });
    expect([second.code, changesOf(second)]).toEqual([0, []]);
    expect(customerOf(second).manual.map(({ once }) => once.price)).toEqual(steps);
    const before = await stand.dump();
    expect((await stand.apply()).code).toBe(0);
    expect(await stand.dump()).toEqual(before);
  });
});

describe("decision 3: a contract without any line tells nothing of what was billed", () => {
  it("its first line starts with the present period, and the earlier days are shown by hand", async () => {
    const stand = await aWorkspace({
      customers: [contoso({ manageFrom: "2026-10-01" })],
      bills: { "G-10": [seats({ from: "2026-10-01", to: "2026-10-31" })], "G-11": [seats()] },
      held: { contracts: [heldContract({ lines: [] })] },
    });
    const made = await stand.plan();
    expect(changesOf(made)).toEqual([
      "create contoso/m365/premium 2026-11-01 quantity 0→25, unitPrice null→24.00, unitCost null→20.00",
    ]);
    // 25 × 24.00 for October
    expect(customerOf(made).manual.map(({ once }) => once.price)).toEqual(["600.00"]);
  });
});
