/**
 * Decision 19: a line that is known to stand for a product goes on billing when the files send the product elsewhere: to
 * another service, to another contract, or by another product. Nothing is made beside it until a person says which it is,
 * whether a run wrote the line or only found it right.
 */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf } from "../support/said.ts";
import { CONTOSO_FILE, contoso, premium, seats, type WorkspaceFacts } from "../support/workspace.ts";

const SERVICES = "tenants/fabrikam-msp/services.yaml";
const services = [
  { id: 9001, name: "Business Premium", price: 24, cost: 20 },
  { id: 9005, name: "Business Premium, new", price: 24, cost: 20 },
];
const held = {
  services,
  contracts: [heldContract(), heldContract({ id: 4712, name: "Cloud, new", lines: [] })],
};
const bill = (quantity: number): WorkspaceFacts => ({ held, bills: { "G-11": [seats({ quantity })] } });
const FOUND_RIGHT = bill(25);
const WRITTEN = bill(27);
const elsewhere = { products: { premium: premium({ service: { psa: 9005 } }) } };

async function standing(facts: WorkspaceFacts): Promise<Stand> {
  const stand = await aWorkspace(facts);
  expect((await applyAndSettle(stand)).code).toBe(0);
  return stand;
}

/** The plan makes nothing, apply refuses and writes nothing; what is said of it. */
async function refused(stand: Stand): Promise<string> {
  const before = await stand.dump();
  const planned = await stand.plan();
  expect(changesOf(planned)).toEqual([]);
  expect((await stand.apply()).code).toBe(4);
  expect(await stand.dump()).toEqual(before);
  return blockedOf(planned).join();
}

describe("decision 19: a line that was found right, whose product is given another service", () => {
  it("is not billed beside: it is named with its units, its money and the ways out", async () => {
    const stand = await standing(FOUND_RIGHT);
    stand.change({ ...FOUND_RIGHT, ...elsewhere });
    const said = await refused(stand);
    expect(said).toContain(
      "Contoso BV: line 8001 of contract 4711 bills 25 units of Business Premium for the same seats already, from 1 Nov 2026 on, 600.00 EUR a month. With another line that would be billed twice",
    );
    expect(said).toContain("write existing: 8001 for premium under lines of m365");
    expect(said).toContain(`map the service as before in ${stand.place(SERVICES, "premium:")}`);
    expect(said).toContain("set line 8001 to 0 units from 1 Nov 2026 on by hand");
    expect(customerOf(await stand.plan()).seats).toMatchObject({ vendor: 25, billed: 0, blocked: 25 });
  });

  it("stays as it is where `existing` says that it is the one", async () => {
    const stand = await standing(FOUND_RIGHT);
    const lines = [{ product: "premium", existing: "8001" }];
    stand.change({ ...FOUND_RIGHT, ...elsewhere, customers: [contoso({ lines })] });
    expect(changesOf(await stand.plan())).toEqual([]);
    expect((await stand.apply()).code).toBe(0);
  });

  it("is no obstacle once a person has set it to 0 for the days that are managed", async () => {
    const stand = await standing(FOUND_RIGHT);
    await stand.adjust(8001, { day: "2026-11-20", more: -25 });
    stand.change({ ...FOUND_RIGHT, ...elsewhere });
    expect(await refused(stand)).toContain(
      "bills 25 units of Business Premium for the same seats already, 1 to 19 Nov, ",
    );
    stand.change({ ...FOUND_RIGHT, ...elsewhere, customers: [contoso({ manageFrom: "2026-11-20" })] });
    expect(changesOf(await stand.plan())).toEqual([
      "create contoso/m365/premium 2026-11-20 quantity 0→25, unitPrice null→24.00, unitCost null→20.00",
    ]);
  });

  it("is no obstacle once a person has deleted it", async () => {
    const stand = await standing(FOUND_RIGHT);
    await stand.remove("line", 8001);
    stand.change({ ...FOUND_RIGHT, ...elsewhere });
    expect(changesOf(await stand.plan())).toEqual([
      "create contoso/m365/premium 2026-11-01 quantity 0→25, unitPrice null→24.00, unitCost null→20.00",
    ]);
  });

  it("is not billed on a line that stands beside it, either", async () => {
    const beside = heldLine({ id: 8005, service: 9005, units: 3 });
    const facts = { ...FOUND_RIGHT, held: { services, contracts: [heldContract({ lines: [heldLine(), beside] })] } };
    const stand = await standing(facts);
    stand.change({ ...facts, ...elsewhere });
    expect(await refused(stand)).toContain("line 8001 of contract 4711 bills 25 units");
  });
});

describe.each([
  ["was found right", FOUND_RIGHT, "25 units", "600.00"],
  ["a run wrote", WRITTEN, "27 units", "648.00"],
] as const)("decision 19: a line that %s", (_, facts, units, money) => {
  it("is not billed on another contract that `adopt` names instead", async () => {
    const stand = await standing(facts);
    stand.change({ ...facts, customers: [contoso({ adopt: 4712 })] });
    const said = await refused(stand);
    expect(said).toContain(`line 8001 of contract 4711 bills ${units} of Business Premium for the same seats already`);
    expect(said).toContain(`${money} EUR a month`);
    expect(said).toContain(`adopt contract 4711 again in ${stand.place(CONTOSO_FILE, "adopt:")}`);
    stand.change(facts);
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("is no obstacle there once its contract has ended", async () => {
    const stand = await standing(facts);
    await stand.edit("contract", 4711, { endsOn: "2026-11-30" });
    stand.change({ ...facts, customers: [contoso({ adopt: 4712, manageFrom: "2026-12-01" })] });
    await stand.setClock("2026-12-01");
    stand.today = "2026-12-01";
    expect(changesOf(await stand.plan())).toHaveLength(1);
  });

  it("is not billed by another product that takes its subscription over", async () => {
    const stand = await standing(facts);
    const products = { "premium-2": premium({ service: { psa: 9005 } }) };
    stand.change({ ...facts, products });
    const said = await refused(stand);
    expect(said).toContain(`line 8001 of contract 4711 bills ${units} of Business Premium for the same seats already`);
    expect(said).toContain("write existing: 8001 for premium-2 under lines of m365");
  });
});
