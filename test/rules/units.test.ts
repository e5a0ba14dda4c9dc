/** From what the vendor bills to what the lines hold: mapping, units, days. */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine, heldVisio, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  type ChargeFacts,
  contoso,
  northwind,
  premium,
  SERVICES_FILE,
  seats,
  VISIO,
  visio,
} from "../support/workspace.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };
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

describe("ZC-1, decision 21: what nothing maps is named with its money and billed nowhere", () => {
  const stray = { product: "CFQ7TTC0LH16:0001", title: "Exchange Online (Plan 1)", subscription: OTHER };

  it("it blocks its own line; the others are applied, and apply exits 4 until it is mapped", async () => {
    const stand = await aWorkspace({
      bills: { "G-11": [seats({ quantity: 27 }), seats({ ...stray, quantity: 6, cost: "4.10" })] },
    });
    expect((await stand.validate()).code).toBe(0);
    const planned = await stand.plan();
    expect(planned.plan.result).toBe("blocked");
    // 6 seats at 4.10.
    expect(customerOf(planned).blocked).toMatchObject([
      { title: "Exchange Online (Plan 1)", quantity: 6, money: { amount: "24.60", currency: "EUR" } },
    ]);
    expect(blockedOf(planned)[0]).toMatch(/^ZC-1 .*CFQ7TTC0LH16:0001.*services\.yaml/s);
    const applied = await applyAndSettle(stand);
    expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium"]);
    expect(applied.code).toBe(4);
    expect((await stand.plan({ exitCode: true })).code).toBe(4);
  });

  it("ignored with a reason and a last day, it blocks nothing until that day has passed", async () => {
    const ignore = { reason: "billed by its parent", until: "2026-11-30" };
    const exchange = premium({
      title: "Exchange Online",
      vendor: { program: "microsoft-csp", ids: ["CFQ7TTC0LH16:0001"] },
      service: undefined,
      ignore,
    });
    const stand = await aWorkspace({
      products: { premium: premium(), exchange },
      bills: { "G-11": [seats(), seats({ ...stray, quantity: 6, cost: "4.10" })] },
    });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(customerOf(planned).left).toMatchObject([{ why: "ignored until 30 Nov 2026: billed by its parent" }]);
    expect(customerOf(planned).seats).toMatchObject({ vendor: 31, billed: 25, ignored: 6 });
    stand.today = "2026-12-01";
    expect(changesOf(await stand.plan()).join("\n")).toContain("create contoso/m365/exchange");
  });

  it("seats that were renewed under an id that nothing maps stay as they are; none is zeroed", async () => {
    const stand = await aWorkspace({
      bills: {
        "G-10": [seats(OCTOBER)],
        "G-11": [seats({ product: "CFQ7TTC0LCHC:000J" })],
      },
    });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(blockedOf(planned).join("\n")).toContain(
      `Add CFQ7TTC0LCHC:000J to the ids of premium in ${stand.place(SERVICES_FILE, "CFQ7TTC0LCHC:0002")}`,
    );
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it("D1, decision 21: a vendor customer with charges and no file is told with its money, and blocks the result", async () => {
    const stray = { customer: "33333333-3333-4333-8333-333333333333", quantity: 4, subscription: OTHER };
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 }), seats(stray)] } });
    const planned = await stand.plan();
    // 4 seats at 20.00.
    const said = findingsOf(planned).join("\n");
    expect(said).toContain("error ZC-3 Customer 3333 (c3333.onmicrosoft.com, 33333333-3333-4333-8333-333333333333)");
    expect(said).toContain("is billed 80.00 EUR on invoice G-11");
    expect(planned.plan.result).toBe("blocked");
    const applied = await applyAndSettle(stand);
    expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium"]);
    expect(applied.code).toBe(4);
  });
});

describe("ZC-16: units and services are kept up to date", () => {
  it("a service that is missing is added, with its units and price from the first open day", async () => {
    const stand = await aWorkspace({ products: both, bills: { "G-11": [seats(), visios()] } });
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied create contoso/m365/visio"]);
    const [line] = await stand.linesOf(4711, 9002);
    // Cost 10.00 plus 20 %.
    expect(await stand.holding(Number(line?.id), "2026-11-01")).toEqual({ units: 5, price: 12, cost: 10 });
    expect(await stand.holding(Number(line?.id), "2026-10-31")).toMatchObject({ units: 0 });
  });

  it("excluded seats are left out up to and including their last day", async () => {
    const exclude = { quantity: 2, reason: "our own admins", until: "2026-11-25" };
    const facts = { customers: [contoso({ lines: [{ product: "premium", exclude }] })] };
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 23 });
    stand.today = "2026-11-26";
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-25")).toMatchObject({ units: 23 });
    expect(await stand.holding(8001, "2026-11-26")).toMatchObject({ units: 25 });
  });
});

describe("decision 1: from charges to days", () => {
  it("a change inside a month comes as a refund and a charge, and takes effect on its own day", async () => {
    const stand = await aWorkspace({ bills: { "G-11": fromTheTenth(30) } });
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-09")).toEqual({ units: 25, price: 24, cost: 20 });
    expect(await stand.holding(8001, "2026-11-10")).toEqual({ units: 30, price: 24, cost: 20 });
  });

  it("after the last charge the units carry on, and a change made then is called provisional", async () => {
    const stand = await aWorkspace({
      today: "2026-12-05",
      held: { contracts: [heldContract({ postedThrough: "2026-11-30" })] },
      bills: { "G-11": [seats({ quantity: 27 })] },
    });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-12-01 quantity 25→27"]);
    expect(customerOf(planned).changes[0]?.flags).toEqual(["provisional"]);
  });

  it("subscriptions of one cost are summed on one line", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats(), seats({ subscription: OTHER, quantity: 3 })] } });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→28"]);
  });

  it("one bought inside the month joins them: what its part of the month cost is the same price, rounded", async () => {
    // 20.00 × 7/30 = 4.666…, cut to 4.66; 4.66 × 30/7 would be 19.97, but 20.00 is what seats cost here.
    const part = { subscription: OTHER, quantity: 3, from: "2026-11-24", cost: "4.666667", term: "2026-11-24" };
    const stand = await aWorkspace({ today: "2026-11-25", bills: { "G-11": [seats(), seats(part)] } });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-24 quantity 25→28"]);
  });

  it("another cost makes a line of its own, with the start of its commitment in its key", async () => {
    const dearer = { subscription: OTHER, quantity: 3, cost: "21.50", term: "2026-11-01" };
    const stand = await aWorkspace({ bills: { "G-11": [seats(), seats(dearer)] } });
    expect(eventsOf(await applyAndSettle(stand))).toContain("applied create contoso/m365/premium@2026-11-01");
    expect(await stand.holding(8001, "2026-11-01")).toEqual({ units: 25, price: 24, cost: 20 });
    const line = (await stand.linesOf(4711)).find((row) => row.id !== 8001);
    // 21.50 plus 20 %.
    expect(await stand.holding(Number(line?.id), "2026-11-01")).toEqual({ units: 3, price: 25.8, cost: 21.5 });
  });

  it("charges that do not say how many units there are block the line", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats(), seats({ quantity: 26, from: "2026-11-05" })] } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(blockedOf(planned)[0]).toMatch(/^decision 1 .*25 units and 26 units are both charged/s);
    expect((await stand.apply()).code).toBe(4);
  });
});

describe("decision 5: missing is what a final statement no longer bills", () => {
  const bills = { "G-10": [seats(OCTOBER), visios(OCTOBER)], "G-11": [seats()] };
  const facts = {
    products: both,
    bills,
    held: { contracts: [heldContract({ lines: [heldLine(), heldVisio()] })] },
  };

  it("onMissing zero, the default: 0 units from the day after its last charge", async () => {
    const stand = await aWorkspace(facts);
    expect(changesOf(await stand.plan())).toEqual(["end contoso/m365/visio 2026-11-01 quantity 5→0"]);
    await applyAndSettle(stand);
    expect(await stand.holding(8002, "2026-11-01")).toMatchObject({ units: 0 });
    expect(await stand.holding(8001, "2026-11-01")).toMatchObject({ units: 25 });
  });

  it("onMissing keep: the units stay", async () => {
    const stand = await aWorkspace({ ...facts, program: { onMissing: "keep" } });
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("a statement whose total is not known proves nothing (decision 10)", async () => {
    const stand = await aWorkspace({ ...facts, unchecked: ["G-11"] });
    const planned = await stand.plan({ exitCode: true });
    expect(changesOf(planned)).toEqual([]);
    expect(planned.code).toBe(0);
    expect(findingsOf(planned).join()).toContain("total not checked");
  });

  it("one missing invoice of several is not missing: a second one for the month is declared and not here", async () => {
    const stand = await aWorkspace(facts);
    const invoices = stand.text("tenants/fabrikam-msp/tenant.yaml");
    const second = '      - id: G-11B\n        total: "50.00"\n        currency: EUR\n';
    stand.commit({
      "tenants/fabrikam-msp/tenant.yaml": invoices.replace("    invoices:\n", () => `    invoices:\n${second}`),
    });
    const planned = await stand.plan();
    expect(findingsOf(planned).join()).toContain("G-11B");
    expect(changesOf(planned)).toEqual([]);
  });

  it("an annual charge that still runs is not missing, though the month's invoice does not bill it", async () => {
    const yearly = { from: "2026-07-01", to: "2027-06-30", cost: "240.00", columns: { BillingFrequency: "Annual" } };
    const product = { program: "microsoft-csp", ids: ["CFQ7TTC0LCHC:0002"], term: "P1Y" };
    const line = heldLine({ price: 288, cost: 240 });
    const stand = await aWorkspace({
      products: { premium: premium({ vendor: { ...product, plan: "annual" } }), monthly: visio() },
      customers: [contoso({ manageFrom: "2026-07-01" }), northwind()],
      bills: { "G-07": [seats(yearly)], "G-11": [visios({ customer: "0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88" })] },
      held: {
        services: [
          { id: 9001, name: "Business Premium, a year", price: 288, cost: 240, months: 12 },
          { id: 9002, name: "Visio", price: 12, cost: 10 },
        ],
        contracts: [
          heldContract({ months: 12, postedThrough: undefined, lines: [line] }),
          northwindHeld({ lines: [heldVisio({ id: 8101 })] }),
        ],
      },
    });
    const planned = await stand.plan({ exitCode: true });
    expect(changesOf(planned)).toEqual([]);
    expect(planned.code).toBe(0);
  });
});
