/**
 * The laws on the real path: apply, and the next plan is empty; applied twice is applied once; the order of lines, files
 * and records does not matter. Under every setting of what is not known of the PSA.
 */
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/core/plan-tenant.ts";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace, type Planned } from "../support/run.ts";
import { changesOf } from "../support/said.ts";
import {
  azure,
  contoso,
  NORTHWIND,
  northwind,
  premium,
  seats,
  seedOf,
  usage,
  VISIO,
  visio,
  type WorkspaceFacts,
  workspaceFiles,
} from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000002";
const rest = { from: "2026-11-10", cost: "14.00" };
const create = { name: "Cloud for %customer%", period: "monthly", term: "1 year" };

/**
 * Something of everything: seats up in the middle of a month, a dearer vintage, a product whose service is made, one that
 * ends, usage, catch-up by hand, a contract that is made, a price for later, an unmapped product.
 */
const facts: WorkspaceFacts = {
  program: { azure: true, vendor: "Microsoft" },
  products: { premium: premium(), visio: visio({ service: undefined }), azure: azure(), old: oldProduct() },
  customers: [
    contoso({
      manageFrom: "2026-07-01",
      lines: [{ product: "visio", prices: [{ from: "2026-12-01", amount: "13.00" }] }],
    }),
    northwind({ adopt: undefined, manageFrom: undefined, create, startsOn: "2026-11-01" }),
  ],
  bills: {
    "G-10": [
      seats({ from: "2026-10-01", to: "2026-10-31", quantity: 26 }),
      seats({
        product: "CFQ7TTC0OLD1:0001",
        subscription: `${OTHER.slice(0, -1)}4`,
        from: "2026-10-01",
        to: "2026-10-31",
      }),
      usage("100.00"),
    ],
    "G-11": [
      seats({ quantity: 26 }),
      seats({ ...rest, quantity: -26, columns: { ChargeType: "removeQuantity" } }),
      seats({ ...rest, quantity: 30, columns: { ChargeType: "addQuantity" } }),
      seats({ subscription: `${OTHER.slice(0, -1)}5`, quantity: 3, cost: "21.50", term: "2026-11-01" }),
      seats({ product: VISIO, subscription: `${OTHER.slice(0, -1)}6`, quantity: 5, cost: "10.00" }),
      seats({ product: "CFQ7TTC0LH16:0001", subscription: `${OTHER.slice(0, -1)}7`, quantity: 6, cost: "4.10" }),
      seats({ customer: NORTHWIND, subscription: `${OTHER.slice(0, -1)}8`, quantity: 10 }),
    ],
  },
  held: {
    services: [
      { id: 9001, name: "Business Premium", price: 24, cost: 20 },
      { id: 9003, name: "Azure usage", price: 0, cost: 0 },
      { id: 9004, name: "Old product", price: 24, cost: 20 },
    ],
    contracts: [heldContract({ lines: [heldLine(), heldLine({ id: 8002, service: 9004 })] })],
  },
};

/** The vintage that costs more stands on a line of its own, of the same service. */
const DEARER = "fabrikam-msp/contoso/m365/premium@2026-11-01";

function oldProduct() {
  const vendor = { program: "microsoft-csp", ids: ["CFQ7TTC0OLD1:0001"] };
  return premium({ title: "Old product", vendor, service: { psa: 9004 } });
}

describe("apply, and the next plan is empty; twice is once", () => {
  it.each(psa.settings)("with %j", async ({ switches, psa: told = {} }) => {
    const stand = await aWorkspace({ ...facts, psa: told }, { switches });
    const applied = await stand.apply();
    expect(applied.events.length).toBeGreaterThan(8);
    const lost = applied.events.filter(({ kind }) => kind !== "applied");
    if (switches.repeatService === "refused" && lost.length > 0) {
      // A second line of one service may be refused: then that line alone is not made, and is told.
      expect(lost.map(({ change }) => change.key)).toEqual([DEARER]);
      expect(lost[0]?.message).toMatch(/service/i);
      expect(changesOf(await stand.plan())).toHaveLength(1);
      return;
    }
    expect(lost.map(({ message }) => message)).toEqual([]);
    const before = await stand.dump();
    const second = await stand.plan({ exitCode: true });
    expect(changesOf(second)).toEqual([]);
    // What is not mapped stays blocked: that is no change.
    expect(second.code).toBe(4);
    expect((await stand.apply()).events).toEqual([]);
    expect(await stand.dump()).toEqual(before);
    expect(await stand.holding(8001, "2026-11-09")).toEqual({ units: 26, price: 24, cost: 20 });
    expect(await stand.holding(8001, "2026-11-10")).toEqual({ units: 30, price: 24, cost: 20 });
    expect((await stand.holding(8002, "2026-11-22")).units).toBe(0);
  });

  it("the words: No changes, and exit code 0 with --exit-code", async () => {
    const { bills = {} } = facts;
    const mapped = { ...bills, "G-11": (bills["G-11"] ?? []).filter((line) => line.ProductId !== "CFQ7TTC0LH16") };
    const stand = await aWorkspace({ ...facts, bills: mapped });
    expect((await stand.plan({ exitCode: true })).code).toBe(2);
    expect((await stand.apply()).code).toBe(0);
    const read = await stand.read();
    expect(read.code).toBe(0);
    expect(read.out).toMatch(/^No changes/);
  });

  it("a plan file applied to a fresh copy of the same world does the same as plan and apply in one go", async () => {
    const [one, two] = [await aWorkspace(facts), await aWorkspace(facts)];
    await one.plan({ out: "p.json" });
    await one.apply({ file: "p.json" });
    await two.apply();
    expect(await one.dump()).toEqual(await two.dump());
  });
});

describe("order does not matter", () => {
  /** The same plan: all but the commit it was made from. */
  const sameness = ({ plan }: Planned): string => {
    const { digest: _digest, ...body } = plan;
    return digestOf({ ...body, workspace: { digest: body.workspace.digest } });
  };

  it("of lines in a file, of files, of customers and of records in the PSA", async () => {
    const stand = await aWorkspace(facts);
    const first = await stand.plan();
    expect(changesOf(first).length).toBeGreaterThan(8);

    const { bills = {} } = facts;
    const reversed = Object.fromEntries(Object.entries(bills).map(([id, lines]) => [id, lines.toReversed()]));
    stand.commit(workspaceFiles({ ...facts, bills: reversed }, stand.url));
    const second = await stand.plan();
    expect(changesOf(second)).toEqual(changesOf(first));

    const [ten, eleven] = ["G-10", "G-11"].map((id) => stand.text(`tenants/fabrikam-msp/billing/${id}.csv`));
    stand.commit({
      "tenants/fabrikam-msp/billing/G-10.csv": undefined,
      "tenants/fabrikam-msp/billing/G-11.csv": undefined,
      "tenants/fabrikam-msp/billing/a-november.csv": eleven,
      "tenants/fabrikam-msp/billing/b-october.csv": ten,
    });
    expect(changesOf(await stand.plan())).toEqual(changesOf(first));

    stand.commit({
      "tenants/fabrikam-msp/billing/a-november.csv": undefined,
      "tenants/fabrikam-msp/billing/b-october.csv": undefined,
    });
    stand.commit(workspaceFiles({ ...facts, customers: facts.customers?.toReversed() ?? [] }, stand.url));
    expect(sameness(await stand.plan())).toBe(sameness(first));

    const turned = Object.entries(seedOf(facts)[psa.name] ?? {}).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.toReversed() : list,
    ]);
    await stand.control("seed", { [psa.name]: Object.fromEntries(turned) });
    expect(sameness(await stand.plan())).toBe(sameness(first));
  });
});
