/**
 * Drift: what people changed in the PSA since the last apply, each field three ways. What the vendor or the files moved is
 * an ordinary change; what was never applied has nothing to be compared with.
 */
import { describe, expect, it } from "vitest";
import type { TenantDrift } from "../../src/core/drift.ts";
import { heldContract, heldLine, heldVisio } from "../support/psa/held.ts";
import { aWorkspace, type Compared, type Stand } from "../support/run.ts";
import {
  CONTOSO_FILE,
  contoso,
  northwind,
  premium,
  seats,
  TENANT,
  twoChanges,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

function tenantOf({ report }: Compared): TenantDrift {
  const [tenant] = report.tenants;
  if (tenant === undefined) throw new Error(`no tenant in ${JSON.stringify(report)}`);
  return tenant;
}

/** Each field that drifted: `contoso/m365/premium quantity 27 27 30`, declared, last applied, live. */
function driftOf(compared: Compared): readonly string[] {
  const tenant = tenantOf(compared);
  const drifted = [...tenant.services, ...tenant.customers.flatMap((customer) => customer.drifted)];
  return drifted.flatMap(({ key, fields }) =>
    fields.map(({ path, declared, applied, live }) =>
      [key.slice(TENANT.length + 1), path, declared, applied, live].join(" "),
    ),
  );
}

const bill = (quantity: number): WorkspaceFacts => ({ bills: { "G-11": [seats({ quantity })] } });

/** Contoso's line 8001 is brought from 25 to 27 units at 24.00, as the vendor bills them. */
async function applied(facts: WorkspaceFacts = bill(27)): Promise<Stand> {
  const stand = await aWorkspace(facts);
  const { code, err } = await stand.apply();
  if (code !== 0) throw new Error(err);
  return stand;
}

describe("drift", () => {
  it("has nothing to compare before the first apply, and none after it", async () => {
    const stand = await aWorkspace(twoChanges());
    const before = await stand.drift();
    expect([before.code, driftOf(before), tenantOf(before).compared]).toEqual([0, [], 0]);
    await stand.apply();
    const after = await stand.drift();
    expect([after.code, driftOf(after), tenantOf(after).compared]).toEqual([0, [], 2]);
    expect(after.report.tenants[0]?.lastApply?.run).toBe(tenantOf(after).lastApply?.run);
  });

  it("tells units and a price that were changed by hand, three ways, with the money a month", async () => {
    const stand = await applied();
    await stand.adjust(8001, { day: "2026-11-15", more: 3, price: 26, cost: 20 });
    const compared = await stand.drift();
    expect(compared.code).toBe(2);
    expect(driftOf(compared)).toEqual([
      "contoso/m365/premium quantity 27 27 30",
      "contoso/m365/premium unitPrice 24.00 24.00 26.00",
    ]);
    // 30 × 26.00 - 27 × 24.00 = 132.00, and 3 × 20.00 of cost.
    expect(tenantOf(compared).customers[0]?.drifted[0]).toMatchObject({
      monthly: { price: "132.00", cost: "60.00" },
      remoteId: "8001",
      gone: false,
      reason: { rule: "ZC-16", origin: { file: CONTOSO_FILE } },
    });
    // Whoever only looks at the exit code of a report is not stopped by it.
    expect((await stand.drift({ exitCode: false })).code).toBe(0);
  });

  it("is over once apply has put it back", async () => {
    const stand = await applied();
    await stand.adjust(8001, { day: "2026-11-15", more: 3 });
    expect(driftOf(await stand.drift())).toEqual(["contoso/m365/premium quantity 27 27 30"]);
    await stand.apply();
    expect(driftOf(await stand.drift())).toEqual([]);
  });

  it("is not what the vendor moves", async () => {
    const stand = await applied();
    stand.change(bill(28));
    expect((await stand.plan({ exitCode: true })).code).toBe(2);
    const compared = await stand.drift();
    expect([compared.code, driftOf(compared)]).toEqual([0, []]);
  });

  it("is not what the files move", async () => {
    const stand = await applied();
    const lines = [{ product: "premium", prices: [{ from: "2026-11-20", amount: 25 }] }];
    stand.change({ ...bill(27), customers: [contoso({ lines })] });
    expect((await stand.plan({ exitCode: true })).code).toBe(2);
    expect(driftOf(await stand.drift())).toEqual([]);
  });

  it("is not what somebody moved to what is wanted by now", async () => {
    const stand = await applied();
    await stand.adjust(8001, { day: "2026-11-15", more: 3 });
    stand.change(bill(30));
    // The days before the 15th are still to be brought to 30.
    expect((await stand.plan({ exitCode: true })).code).toBe(2);
    expect(driftOf(await stand.drift())).toEqual([]);
  });

  it("holds all three apart where the vendor moved as well", async () => {
    const stand = await applied();
    await stand.adjust(8001, { day: "2026-11-15", more: 3 });
    stand.change(bill(28));
    expect(driftOf(await stand.drift())).toContain("contoso/m365/premium quantity 28 27 30");
  });

  it("tells a line that was deleted by hand", async () => {
    const products = { premium: premium(), visio: visio() };
    const subscription = "11111111-0000-4000-8000-000000000003";
    const other = seats({ product: VISIO, title: "Visio Plan 2", quantity: 6, cost: "10.00", subscription });
    const stand = await applied({
      products,
      bills: { "G-11": [seats(), other] },
      held: { contracts: [heldContract({ lines: [heldLine(), heldVisio()] })] },
    });
    const [line] = (await stand.linesOf(4711, 9002)).slice(-1);
    await stand.remove("line", line?.id ?? 0);
    const compared = await stand.drift();
    expect(tenantOf(compared).customers[0]?.drifted).toMatchObject([
      { title: "Visio Plan 2", gone: true, fields: [{ path: "quantity", declared: 6, applied: 6, live: null }] },
    ]);
    // 6 × 12.00 are billed no more.
    expect(tenantOf(compared).customers[0]?.drifted[0]?.monthly?.price).toBe("-72.00");
  });

  it("tells a contract whose end was moved by hand", async () => {
    const stand = await applied({ customers: [contoso({ endsOn: "2026-12-31" })] });
    expect((await stand.contracts())[0]?.endsOn).toBe("2026-12-31");
    await stand.edit("contract", 4711, { endsOn: "2027-03-31" });
    const compared = await stand.drift();
    expect(driftOf(compared)).toEqual(["contoso/m365 endsOn 2026-12-31 2026-12-31 2027-03-31"]);
  });

  it("tells a service whose price was changed by hand", async () => {
    const services = [{ id: 9001, name: "Business Premium", price: 23, cost: 20 }];
    const stand = await applied({ held: { services } });
    expect((await stand.services())[0]?.price).toBe(24);
    expect(driftOf(await stand.drift())).toEqual([]);
    await stand.edit("service", 9001, { price: 22 });
    expect(driftOf(await stand.drift())).toEqual(["services/premium unitPrice 24.00 24.00 22.00"]);
    await stand.edit("service", 9001, { price: 24 });
    expect(driftOf(await stand.drift())).toEqual([]);
  });

  it("tells apart what left the files, and counts it as no drift", async () => {
    const stand = await applied(twoChanges());
    stand.commit({ [`tenants/${TENANT}/customers/northwind.yaml`]: undefined });
    const compared = await stand.drift();
    expect([compared.code, driftOf(compared)]).toEqual([0, []]);
    // 30 × 24.00 a month.
    expect(tenantOf(compared).orphaned).toMatchObject([
      { key: `${TENANT}/northwind/m365/premium`, left: "customer", remoteId: "8101", quantity: 30, amount: "720.00" },
    ]);
    expect(tenantOf(compared).compared).toBe(1);
  });

  it("says what could not be compared: that nothing is told of it does not mean that it stands", async () => {
    const stand = await applied(twoChanges());
    // There is no contract 999, so Contoso's is blocked, and with it the line on it.
    stand.change({ ...twoChanges(), customers: [contoso({ adopt: 999 }), northwind()] });
    const compared = await stand.drift();
    expect([compared.code, driftOf(compared)]).toEqual([4, []]);
    expect(tenantOf(compared)).toMatchObject({ compared: 1, unread: [{ records: 1 }] });
  });

  it("knows nothing of a tenant that could not be read", async () => {
    const stand = await applied();
    const { variable, value } = stand.psa.words.credentials.password;
    stand.env[variable] = value;
    const compared = await stand.drift();
    expect(compared.code).toBe(1);
    expect(tenantOf(compared)).toMatchObject({ compared: 0, customers: [], unread: [{ what: TENANT, records: 1 }] });
  });

  it("says what apply does about it, and what to write should it stay", async () => {
    const stand = await applied();
    await stand.adjust(8001, { day: "2026-11-15", more: -2, price: 26, cost: 20 });
    const { out } = await stand.readDrift();
    expect(out).toContain("Apply puts it back.");
    expect(out).toContain("To keep it: exclude 2 more units on the product's line in");
    expect(out).toMatch(/To keep it: prices: \[\{ from: 2026-11-1[56], amount: 26\.00 \}\] on the product's line in/);
    expect(out).toMatch(/last applied 10:0\d by run 20261122T/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(97);
    const hold = { until: "2026-12-10", reason: "dispute on October" };
    stand.change({ ...bill(27), customers: [contoso({}, { hold })] });
    expect((await stand.readDrift()).out).toContain("Apply puts it back once the hold is over.");
  });
});
