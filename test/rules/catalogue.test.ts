/** Product sync: the services of the PSA that products in use are billed with (PR-4 to PR-16, decision 20). */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine, heldVisio, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  contoso,
  NORTHWIND,
  northwind,
  premium,
  seats,
  TENANT_FILE,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000002";
/** No service is mapped and none of ours is in the catalogue yet. */
const making: WorkspaceFacts = {
  products: { premium: premium({ service: undefined }) },
  held: { contracts: [heldContract({ lines: [] })] },
};

async function ours(stand: Stand) {
  const [found, ...more] = (await stand.services()).filter(({ marker }) => marker !== null);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} services of ours`);
  return found;
}

describe("a service is made for a product in use", () => {
  it("PR-10, PR-11, PR-6, PR-7, PR-16: with our prefix and the SKU, its billing code, its vendor, active", async () => {
    const stand = await aWorkspace({ ...making, program: { vendor: "Microsoft" } });
    expect(changesOf(await stand.plan())).toEqual([
      "create services/premium 2026-11-22 name null→PC_CFQ7TTC0LCHC:0002, unitPrice null→24.00, unitCost null→20.00",
      "create contoso/m365/premium 2026-11-01 quantity 0→25, unitPrice null→24.00, unitCost null→20.00",
    ]);
    await applyAndSettle(stand);
    const made = await ours(stand);
    expect(made).toMatchObject({
      name: "PC_CFQ7TTC0LCHC:0002",
      price: 24,
      cost: 20,
      code: 300,
      vendor: 29684000,
      months: 1,
      active: true,
    });
    const [line] = await stand.linesOf(4711);
    expect(line).toMatchObject({ service: made.id });
  });

  it("PR-11: the prefix is a setting", async () => {
    const stand = await aWorkspace({ ...making, program: { servicePrefix: "MS-" } });
    await stand.apply();
    expect(await ours(stand)).toMatchObject({ name: "MS-CFQ7TTC0LCHC:0002" });
  });

  it("decision 20: term and plan stand in the name where the SKU has several", async () => {
    const vendor = { program: "microsoft-csp", ids: ["CFQ7TTC0LCHC:0002"], term: "P1Y", plan: "annual" };
    const stand = await aWorkspace({
      ...making,
      products: { premium: premium({ service: undefined }), yearly: premium({ service: undefined, vendor }) },
    });
    await stand.apply();
    expect(await ours(stand)).toMatchObject({ name: "PC_CFQ7TTC0LCHC:0002:P1Y:monthly" });
  });

  it("PR-4: in use only: not one that no invoice bills, nor one that only a switched-off customer uses", async () => {
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio({ service: undefined }), unused: unusedProduct() },
      sheet: [{}, { product: "CFQ7TTC0XXXX:0001" }],
      customers: [contoso(), northwind({}, { enabled: false })],
      bills: { "G-11": [seats(), seats({ customer: NORTHWIND, subscription: OTHER, product: VISIO })] },
      held: { contracts: [heldContract(), northwindHeld()] },
    });
    const planned = await stand.plan({ exitCode: true });
    expect(changesOf(planned)).toEqual([]);
    expect(planned.code).toBe(0);
  });

  it.each([
    ["does not exist", "Nobody's code", [], 'billing code "Nobody\'s code" does not exist'],
    [
      "is not one for recurring services",
      "Hourly work",
      [{ id: 301, name: "Hourly work", recurring: false }],
      'billing code "Hourly work" is not a code for recurring',
    ],
  ])("PR-6: a billing code that %s stops it, and the line with it", async (_what, billingCode, more, words) => {
    const codes = [{ id: 300, name: "Cloud subscriptions" }, ...more];
    const stand = await aWorkspace({ ...making, program: { billingCode }, held: { ...making.held, codes } });
    const before = await stand.dump();
    const planned = await stand.plan();
    const said = findingsOf(planned).join("\n");
    expect(said).toContain(`error PR-6 ${words}`);
    expect(said).toContain(stand.place(TENANT_FILE, "microsoft-csp:"));
    expect(customerOf(planned).blocked).toHaveLength(1);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });
});

function unusedProduct() {
  const vendor = { program: "microsoft-csp", ids: ["CFQ7TTC0XXXX:0001"] };
  return premium({ title: "Nobody's product", vendor, service: undefined });
}

describe("after that only its price and cost are ours", () => {
  it("PR-11, PR-12, PR-13: renamed, described, put under another code and vendor: no change, and its price still follows", async () => {
    const stand = await aWorkspace(making);
    await applyAndSettle(stand);
    const { id } = await ours(stand);
    const set = { name: "Premium, all in", description: "Ours", vendor: 29684000 };
    await stand.edit("service", id, set);
    expect(changesOf(await stand.plan())).toEqual([]);
    stand.change({ ...making, products: { premium: premium({ service: undefined, retail: { markup: "25%" } }) } });
    const applied = await applyAndSettle(stand);
    // 20.00 plus 25 %.
    expect(eventsOf(applied)).toEqual(["applied update services/premium", "applied update contoso/m365/premium"]);
    expect(await ours(stand)).toMatchObject({ id, ...set, price: 25, cost: 20 });
  });

  it("PR-12: it is found by its recorded id, not by name: another service under our name is not touched", async () => {
    const stand = await aWorkspace(making);
    await applyAndSettle(stand);
    const { id } = await ours(stand);
    await stand.edit("service", id, { name: "Renamed", marker: null });
    await stand.edit("service", 9002, { name: "PC_CFQ7TTC0LCHC:0002" });
    stand.change({ ...making, products: { premium: premium({ service: undefined, retail: { markup: "25%" } }) } });
    await applyAndSettle(stand);
    const services = await stand.services();
    expect(services).toHaveLength(4);
    expect(services.find((row) => row.id === id)).toMatchObject({ name: "Renamed", price: 25 });
    expect(services.find((row) => row.id === 9002)).toMatchObject({ price: 12 });
  });

  it("PR-12: a declared service that does not exist is an error, never made anew", async () => {
    const stand = await aWorkspace({ products: { premium: premium({ service: { psa: 9999 } }) } });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(findingsOf(planned).join()).toContain(`error PR-12 ${stand.title} has no service 9999`);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it("PR-14: one that was deleted is made again, and its new id is recorded", async () => {
    const stand = await aWorkspace(making);
    await applyAndSettle(stand);
    const { id } = await ours(stand);
    await stand.remove("service", id);
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.services[0]).toMatchObject({
      action: "create",
      flags: ["recreate", "irreversible"],
    });
    expect((await applyAndSettle(stand)).code).toBe(0);
    const made = await ours(stand);
    expect(made.id).not.toBe(id);
    expect(stand.state().ids?.["fabrikam-msp/services/premium"]).toMatchObject({ id: String(made.id) });
    const [line] = await stand.linesOf(4711, Number(made.id));
    expect(await stand.holding(Number(line?.id), "2026-11-01")).toEqual({ units: 25, price: 24, cost: 20 });
  });

  it("PR-15: one that the vendor no longer sells stays; only its line goes to 0", async () => {
    const october = { from: "2026-10-01", to: "2026-10-31" };
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio() },
      bills: {
        "G-10": [
          seats(october),
          seats({ ...october, product: VISIO, subscription: OTHER, quantity: 5, cost: "10.00" }),
        ],
        "G-11": [seats()],
      },
      held: {
        contracts: [
          heldContract({
            lines: [heldLine(), heldVisio()],
          }),
        ],
      },
    });
    const before = await stand.services();
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied end contoso/m365/visio"]);
    expect(await stand.services()).toEqual(before);
  });

  it("PR-16: an inactive one stays inactive and is still priced", async () => {
    const stand = await aWorkspace(making);
    await applyAndSettle(stand);
    const { id } = await ours(stand);
    await stand.edit("service", id, { active: false });
    stand.change({ ...making, products: { premium: premium({ service: undefined, retail: { markup: "25%" } }) } });
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await ours(stand)).toMatchObject({ id, active: false, price: 25 });
  });
});

describe("what switches a program or a customer off", () => {
  it("PR-3: nothing of a program that is switched off is planned or asked for", async () => {
    const stand = await aWorkspace({ program: { enabled: false }, bills: { "G-11": [seats({ quantity: 27 })] } });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(customerOf(planned)).toMatchObject({ status: "disabled", changes: [] });
    expect(await stand.requests()).toEqual([]);
    expect((await stand.apply()).code).toBe(0);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 25 });
  });

  it("PR-22: a customer that is switched off keeps its mapping and is not planned; the others are", async () => {
    const stand = await aWorkspace({
      customers: [contoso({}, { enabled: false }), northwind()],
      bills: { "G-11": [seats({ quantity: 27 }), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 30 })] },
      held: { contracts: [heldContract(), northwindHeld()] },
    });
    const planned = await stand.plan();
    expect(customerOf(planned)).toMatchObject({ status: "disabled", changes: [] });
    expect(findingsOf(planned)).toEqual([]);
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update northwind/m365/premium"]);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 25 });
  });

  it("PR-18: a customer cannot be switched on without its mapping: a vendor customer, a known account's PSA", async () => {
    const stand = await aWorkspace({ customers: [{ ...contoso(), vendors: [] }] });
    const ended = await stand.read();
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("PR-18");
    expect(ended.out).toContain("add to vendors");
    expect((await stand.apply()).code).toBe(3);
  });

  it("PR-23, PR-24: one customer is planned and applied alone", async () => {
    const stand = await aWorkspace({
      customers: [contoso(), northwind()],
      bills: { "G-11": [seats({ quantity: 27 }), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 30 })] },
      held: { contracts: [heldContract(), northwindHeld()] },
    });
    expect(eventsOf(await stand.apply({ customer: "northwind" }))).toEqual(["applied update northwind/m365/premium"]);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 25 });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
  });
});
