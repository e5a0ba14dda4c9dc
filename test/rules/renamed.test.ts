/**
 * Decision 19: what a run made is known by its key. A contract, a customer or a product that is given another key in the
 * files still stands in the PSA under the old one, and goes on billing: nothing is made beside it until a person says
 * which it is.
 */
import { describe, expect, it } from "vitest";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf } from "../support/said.ts";
import {
  CONTOSO_FILE,
  contoso,
  contract,
  premium,
  seats,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000002";
const bills = { "G-11": [seats(), seats({ product: VISIO, subscription: OTHER, quantity: 5, cost: "10.00" })] };

describe("a line that was made on an adopted contract", () => {
  const facts: WorkspaceFacts = { products: { premium: premium(), visio: visio() }, bills };
  const withVisio = async (): Promise<Stand> => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    return stand;
  };
  const lineOf = async (stand: Stand) => Number((await stand.linesOf(4711, 9002))[0]?.id);
  const cloud = (more: object = {}) => [{ ...contoso(), contracts: [contract({ key: "cloud", ...more })] }];

  it("by another key of its contract: no second line is made, and `existing` says that it is the same", async () => {
    const stand = await withVisio();
    const before = await stand.dump();
    stand.change({ ...facts, customers: cloud() });
    const [said] = blockedOf(await stand.plan());
    expect(said).toContain(
      "it was made for fabrikam-msp/contoso/m365/visio. With another line it would be billed twice",
    );
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
    const existing = String(await lineOf(stand));
    expect(said).toContain(`write existing: ${existing} for visio under lines of cloud`);
    stand.change({ ...facts, customers: cloud({ lines: [{ product: "visio", existing }] }) });
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await stand.linesOf(4711, 9002)).toHaveLength(1);
  });

  it("by another key of its product, likewise; its seats count as blocked", async () => {
    const stand = await withVisio();
    const before = await stand.dump();
    stand.change({ ...facts, products: { premium: premium(), "visio-2": visio() } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(customerOf(planned).seats).toMatchObject({ vendor: 30, billed: 25, blocked: 5 });
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it("once a person has set it to 0, the other line is made", async () => {
    const stand = await withVisio();
    stand.change({ ...facts, products: { premium: premium(), "visio-2": visio() } });
    await stand.adjust(await lineOf(stand), { day: "2026-11-02", more: -5 });
    await stand.setClock("2026-12-08");
    await stand.post("2026-11-30");
    const december = bills["G-11"].map((bill) => ({
      ...bill,
      ChargeStartDate: "2026-12-01",
      ChargeEndDate: "2026-12-31",
    }));
    stand.change({
      ...facts,
      products: { premium: premium(), "visio-2": visio() },
      customers: [contoso({ manageFrom: "2026-12-01" })],
      today: "2026-12-08",
      bills: { "G-12": december },
    });
    expect(changesOf(await stand.plan())).toContain(
      "create contoso/m365/visio-2 2026-12-01 quantity 0→5, unitPrice null→12.00, unitCost null→10.00",
    );
  });

  it("a vintage of the same product is no other key: it gets its line", async () => {
    const stand = await withVisio();
    const dearer = seats({
      product: VISIO,
      subscription: `${OTHER.slice(0, -1)}3`,
      quantity: 2,
      cost: "11.00",
      term: "2026-11-01",
    });
    stand.change({ ...facts, bills: { "G-11": [...bills["G-11"], dearer] } });
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await stand.linesOf(4711, 9002)).toHaveLength(2);
  });
});

describe("a contract that was made", () => {
  const create = { name: "Cloud for %customer%", period: "monthly", term: "1 year" };
  const own = (key: string, more: object = {}) =>
    contract({ key, adopt: undefined, manageFrom: undefined, create, startsOn: "2026-11-01", ...more });
  const made = (key: string, customer = "contoso") => [{ ...contoso(), key: customer, contracts: [own(key)] }];
  const standing = async (): Promise<Stand> => {
    const stand = await aWorkspace({ customers: made("m365"), held: { contracts: [] } });
    await applyAndSettle(stand);
    return stand;
  };

  it("by another key: no second contract is made, and its file and the way out are named", async () => {
    const stand = await standing();
    const before = await stand.dump();
    stand.change({ customers: made("cloud") });
    const [said] = blockedOf(await stand.plan());
    expect(said).toContain("was made for fabrikam-msp/contoso/m365, which no file names any more");
    expect(said).toContain(`Give it its old key back in ${stand.place(CONTOSO_FILE, "create:")}`);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
    stand.change({ customers: made("m365") });
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("by another name of its customer's file, likewise", async () => {
    const stand = await standing();
    const before = await stand.dump();
    stand.commit({ [CONTOSO_FILE]: undefined });
    stand.change({ customers: made("m365", "contoso-bv") });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(blockedOf(planned, "contoso-bv").join()).toContain("was made for fabrikam-msp/contoso/m365");
    await stand.apply();
    expect(await stand.dump()).toEqual(before);
  });

  it("adopted by its id, with its line named, it goes on as it is", async () => {
    const stand = await standing();
    const [{ id } = { id: 0 }] = await stand.contracts();
    const [line] = await stand.linesOf(id, 9001);
    const lines = [{ product: "premium", existing: String(line?.id) }];
    const adopted = contract({ key: "cloud", adopt: id, manageFrom: "2026-11-01", lines });
    stand.change({ customers: [{ ...contoso(), contracts: [adopted] }] });
    expect(eventsOf(await applyAndSettle(stand))).toEqual([]);
    expect(await stand.contracts()).toHaveLength(1);
  });

  it("ended before the other begins, it is no obstacle", async () => {
    const stand = await standing();
    const [{ id } = { id: 0 }] = await stand.contracts();
    await stand.edit("contract", id, { endsOn: "2026-11-30" });
    stand.today = "2026-12-01";
    await stand.setClock("2026-12-01");
    const december = { "G-12": [seats({ from: "2026-12-01", to: "2026-12-31" })] };
    const customers = [{ ...contoso(), contracts: [own("cloud", { startsOn: "2026-12-01" })] }];
    stand.change({ customers, today: "2026-12-01", bills: december });
    expect(changesOf(await stand.plan())).toEqual([
      "create contoso/cloud 2026-12-01 startsOn null→2026-12-01, endsOn null→2027-11-30",
      "create contoso/cloud/premium 2026-12-01 quantity 0→25, unitPrice null→24.00, unitCost null→20.00",
    ]);
  });
});
