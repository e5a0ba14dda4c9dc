/** What a run left half-done, or did without telling: the next one takes it up where it stands, and does nothing twice. */
import { expect, it } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf } from "../support/said.ts";
import { contoso, premium, seats, VISIO, visio } from "../support/workspace.ts";

const SUBSCRIPTION = "11111111-0000-4000-8000-000000000009";

const refuse = (stand: Stand) =>
  stand.fault("setting of a new line's units", { do: "status", ...stand.psa.refusal("out of service") });

/** A line of Visio is to be made; it is, and its 5 units are refused. */
async function halfMade(): Promise<{ readonly stand: Stand; readonly line: number }> {
  const stand = await aWorkspace({
    products: { premium: premium(), visio: visio() },
    bills: {
      "G-11": [seats(), seats({ product: VISIO, subscription: SUBSCRIPTION, quantity: 5, cost: "10.00" })],
    },
  });
  expect(changesOf(await stand.plan({ out: "p.json" }))).toEqual([
    "create contoso/m365/visio 2026-11-01 quantity 0→5, unitPrice null→12.00, unitCost null→10.00",
  ]);
  await refuse(stand);
  expect(eventsOf(await stand.apply({ file: "p.json" }))).toEqual(["failed create contoso/m365/visio"]);
  await stand.heal();
  const lines = await stand.linesOf(4711, 9002);
  expect(lines).toHaveLength(1);
  return { stand, line: Number(lines[0]?.id) };
}

it("a line that stands without its units is gone on with by the same plan file, and made once", async () => {
  const { stand, line } = await halfMade();
  const applied = await stand.apply({ file: "p.json" });
  expect([applied.code, eventsOf(applied)]).toEqual([0, ["applied create contoso/m365/visio"]]);
  expect(await stand.linesOf(4711, 9002)).toHaveLength(1);
  expect(await stand.holding(line, "2026-11-22")).toEqual({ units: 5, price: 12, cost: 10 });
  // Once more, as a person would who is not sure: it is so already.
  const again = await stand.apply({ file: "p.json" });
  expect([again.code, eventsOf(again)]).toEqual([0, ["skipped create contoso/m365/visio"]]);
  expect(changesOf(await stand.plan())).toEqual([]);
});

it("one that is not seen any more is not made a second time by the same plan file", async () => {
  const { stand, line } = await halfMade();
  // As a system would answer from before that run.
  await stand.remove("line", line);
  const applied = await stand.apply({ file: "p.json" });
  expect(eventsOf(applied)).toEqual(["stale create contoso/m365/visio"]);
  expect(applied.events[0]?.message).toContain("made it since this plan was made");
  expect(await stand.linesOf(4711, 9002)).toEqual([]);
});

it("decision 25: what was entered on a contract that is found by its marker alone is recognised", async () => {
  const create = { name: "Cloud for %customer%", period: "monthly", term: "1 year" };
  // A run made contract 4711 and was cut off before it recorded its id. 2 more seats since 28 October; October is posted.
  const late = { term: "2026-10-28", subscription: SUBSCRIPTION, quantity: 2 };
  const stand = await aWorkspace({
    customers: [contoso({ adopt: undefined, manageFrom: "2026-10-01", create, startsOn: "2026-07-01" })],
    bills: {
      "G-10": [
        seats({ from: "2026-10-01", to: "2026-10-31" }),
        seats({ ...late, from: "2026-10-28", to: "2026-10-31" }),
      ],
      "G-11": [seats(), seats(late)],
    },
    held: {
      contracts: [
        heldContract({
          key: "fabrikam-msp/contoso/m365",
          lines: [heldLine({ key: "fabrikam-msp/contoso/m365/premium" })],
        }),
      ],
    },
  });
  const reads = async () => (await stand.asked()).filter(({ writes }) => !writes);
  const asked = async () => {
    await stand.control("counters/reset", {});
    const planned = await stand.plan();
    return { planned, count: (await reads()).reduce((sum, { count }) => sum + count, 0) };
  };
  const first = await asked();
  // 2 × 24.00 × 4 ÷ 31 = 6.1935.
  const [step] = customerOf(first.planned).manual;
  expect(step?.once.price).toBe("6.19");
  expect(stand.state().ids ?? {}).toEqual({});
  await stand.enterCharge({ name: `${step?.marker} Business Premium`, price: 6.19, day: "2026-11-02" });

  const second = await asked();
  expect(customerOf(second.planned).manual).toEqual([]);
  expect(customerOf(second.planned).left.map(({ what }) => what)).toEqual([
    expect.stringContaining(`catch-up ${step?.marker}`),
  ]);
  expect(second.count).toBe(first.count);

  await applyAndSettle(stand);
  expect(customerOf(await stand.plan()).manual).toEqual([]);
});

it("for a contract that is still to be made no charges are asked for", async () => {
  const create = { name: "Cloud for %customer%", period: "monthly", term: "1 year" };
  const stand = await aWorkspace({
    customers: [contoso({ adopt: undefined, manageFrom: undefined, create, startsOn: "2026-11-01" })],
    held: { contracts: [] },
  });
  await stand.control("counters/reset", {});
  expect(changesOf(await stand.plan())).toHaveLength(2);
  expect((await stand.asked()).filter(({ record }) => record === "charge")).toEqual([]);
});
