/** On which day a change takes effect: days that are taken, decreases that wait, invoices before the start. */
import { describe, expect, it } from "vitest";
import { expected } from "../support/differences.ts";
import { heldContract, heldLine, heldVisio } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf } from "../support/said.ts";
import { type ChargeFacts, contoso, premium, seats, VISIO, visio } from "../support/workspace.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };
const DECEMBER = { from: "2026-12-01", to: "2026-12-31" };
const OTHER = "11111111-0000-4000-8000-000000000002";
const both = { premium: premium(), visio: visio() };
/** Five seats of Visio at 10.00. */
const visios = (given: ChargeFacts = {}) =>
  seats({ product: VISIO, title: "Visio Plan 2", subscription: OTHER, quantity: 5, cost: "10.00", ...given });

/** From 10 November on so many seats instead of 25: a refund of the rest of the month, and a charge for it (× 21/30). */
function fromTheTenth(quantity: number) {
  const rest = { from: "2026-11-10", cost: "14.00" };
  return [
    seats(),
    seats({ ...rest, quantity: -25, columns: { ChargeType: "removeQuantity" } }),
    seats({ ...rest, quantity, columns: { ChargeType: "addQuantity" } }),
  ];
}

describe("decision 15: a day takes one change of a line", () => {
  it("a second change on a changed day is dated the next day, and the plan names the day's money", async () => {
    const steps = [{ on: "2026-11-10", units: 27 }];
    const stand = await aWorkspace({
      bills: { "G-11": fromTheTenth(30) },
      held: { contracts: [heldContract({ lines: [heldLine({ steps })] })] },
    });
    const planned = await stand.plan();
    const change = expected("change", "update contoso/m365/premium 2026-11-11 quantity 27→30");
    expect(changesOf(planned)).toEqual([change]);
    // 3 units × 24.00 ÷ 30 days.
    expect(customerOf(planned).changes[0]?.reason.text).toContain(expected("money of the day", "2.40 EUR"));
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-10")).toMatchObject({ units: expected("units of the day", 27) });
    expect(await stand.holding(8001, "2026-11-11")).toMatchObject({ units: 30 });
  });

  it("so is one on the period's first day, which an earlier apply changed", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    await applyAndSettle(stand);
    // The vendor corrects the invoice: 28 seats.
    stand.change({ bills: { "G-11": [seats({ quantity: 28 })] } });
    const change = expected("change", "update contoso/m365/premium 2026-11-02 quantity 27→28");
    expect(changesOf(await stand.plan())).toEqual([change]);
    const applied = await applyAndSettle(stand);
    expect(applied.code).toBe(0);
    expect(await stand.holding(8001, "2026-11-02")).toMatchObject({ units: 28 });
  });
});

describe("decision 16: 0 units hide the price", () => {
  it("it is sent again when units return", async () => {
    const stand = await aWorkspace({
      bills: { "G-11": [seats({ from: "2026-11-10", cost: "14.00", term: "2026-11-10" })] },
      held: { contracts: [heldContract({ lines: [heldLine({ units: 0, price: 30, cost: 19 })] })] },
    });
    await applyAndSettle(stand);
    // 14.00 for 21 of 30 days is 20.00 a month.
    expect(await stand.holding(8001, "2026-11-10")).toEqual({ units: 25, price: 24, cost: 20 });
  });

  it("it is not compared while there are none", async () => {
    const stand = await aWorkspace({
      products: both,
      customers: [contoso({ lines: [{ product: "visio", prices: [{ from: "2026-11-01", amount: "15.00" }] }] })],
      bills: { "G-10": [seats(OCTOBER), visios(OCTOBER)], "G-11": [seats()] },
      held: { contracts: [heldContract({ lines: [heldLine(), heldVisio({ units: 0, price: 99 })] })] },
    });
    const planned = await stand.plan({ exitCode: true });
    expect(changesOf(planned)).toEqual([]);
    expect(planned.code).toBe(0);
  });
});

describe("decision 17: when fewer units take effect", () => {
  it("next-period, the default: on the next period's first day, and not before", async () => {
    const bills = { "G-11": fromTheTenth(20) };
    const stand = await aWorkspace({ bills });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(customerOf(planned).later).toMatchObject([
      { day: "2026-12-01", fields: [{ path: "quantity", before: 25, after: 20 }] },
    ]);
    stand.change({ bills: { ...bills, "G-12": [seats({ ...DECEMBER, quantity: 20 })] } });
    stand.today = "2026-12-01";
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-30")).toMatchObject({ units: 25 });
    expect(await stand.holding(8001, "2026-12-01")).toMatchObject({ units: 20 });
  });

  it("now: on the day itself", async () => {
    const stand = await aWorkspace({ bills: { "G-11": fromTheTenth(20) }, program: { decreases: "now" } });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-10 quantity 25→20"]);
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-09")).toMatchObject({ units: 25 });
    expect(await stand.holding(8001, "2026-11-10")).toMatchObject({ units: 20 });
  });

  it("term-end: not while the contract runs", async () => {
    const bills = { "G-11": fromTheTenth(20), "G-12": [seats({ ...DECEMBER, quantity: 20 })] };
    const stand = await aWorkspace({ today: "2026-12-05", bills, program: { decreases: "term-end" } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(customerOf(planned).later).toEqual([]);
  });

  it("never below what the vendor still bills: an increase after a delayed decrease is whole", async () => {
    // 25, then 20 from the 10th, then 30 from the 20th: 25 to the 19th, 30 after it.
    const [usual, back, less] = fromTheTenth(20);
    const rest = { from: "2026-11-20", cost: "7.33" };
    const stand = await aWorkspace({
      bills: {
        "G-11": [
          usual ?? {},
          back ?? {},
          less ?? {},
          seats({ ...rest, quantity: -20, columns: { ChargeType: "removeQuantity" } }),
          seats({ ...rest, quantity: 30, columns: { ChargeType: "addQuantity" } }),
        ],
      },
    });
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-19")).toMatchObject({ units: 25 });
    expect(await stand.holding(8001, "2026-11-20")).toMatchObject({ units: 30 });
    expect(customerOf(await stand.plan()).later).toEqual([]);
  });
});

describe("PR-21, decision 32: an invoice is taken when its charge period ends on or after the start day, UTC", () => {
  const open = heldContract({ postedThrough: "2026-09-30" });
  const straddling = { from: "2026-10-15", to: "2026-11-14", quantity: 30 };
  const plan = async (billsFrom: string, charge: ChargeFacts) => {
    const stand = await aWorkspace({
      held: { contracts: [open] },
      customers: [contoso({ manageFrom: "2026-10-01", billsFrom })],
      bills: { "G-10": [seats(charge)] },
    });
    return changesOf(await stand.plan());
  };

  it("one that ends on that day is taken, from that day on", async () => {
    expect(await plan("2026-11-14", straddling)).toEqual(["update contoso/m365/premium 2026-11-14 quantity 25→30"]);
  });

  it("one that ends the day before is not", async () => {
    expect(await plan("2026-11-15", straddling)).toEqual([]);
  });

  it("the last day is read in UTC, not in the tenant's zone", async () => {
    // 23:30 UTC on 31 October is 1 November in Amsterdam.
    const columns = { ChargeEndDate: "2026-10-31T23:30:00Z" };
    expect(await plan("2026-11-01", { ...OCTOBER, quantity: 30, columns })).toEqual([]);
  });
});
