/**
 * One figure of Microsoft's bill moves, and the plan moves by exactly that.
 *
 * Wingtip Toys is billed 30 seats of Exchange Online for November at 3.40: 102.00, and 21 % tax, 21.42, together 123.42.
 * With 33 seats it is 33 × 3.40 = 112.20, tax 112.20 × 0.21 = 23.562, to the cent 23.56, together 135.76.
 * That is 12.34 more, so the invoice comes to 2823.82 + 12.34 = 2836.16.
 * At a price of 3.80 three seats more are 3 × 3.80 = 11.40 a month, at cost 3 × 3.40 = 10.20.
 */
import { afterEach, expect, it } from "vitest";
import type { CustomerPlan, Plan } from "../../src/core/plan.ts";
import { type Edit, type Stage, setStage } from "./stage.ts";

const FILE = "tenants/fabrikam-msp/billing/microsoft/2026-11-G046233912.csv";
const SEATS: readonly Edit[] = [
  { path: FILE, from: ",30,102.00,21.42,123.42,", to: ",33,112.20,23.56,135.76," },
  { path: FILE, from: ",30,Monthly,", to: ",33,Monthly," },
];
const TOTAL: Edit = { path: "tenants/fabrikam-msp/tenant.yaml", from: "total: 2823.82", to: "total: 2836.16" };

const open: Stage[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((stage) => stage.close()));
});

async function planOf(...edits: readonly Edit[]): Promise<Plan> {
  const stage = await setStage(edits);
  open.push(stage);
  await stage.plan("plan.json");
  return stage.saved("plan.json");
}

const customersOf = (plan: Plan): readonly CustomerPlan[] => plan.tenants.flatMap((tenant) => tenant.customers);

it("three seats more on the bill are three units and their money more in the plan, and nothing else", async () => {
  const [before, after] = [await planOf(), await planOf(...SEATS, TOTAL)];
  const wingtip = customersOf(after).find((customer) => customer.key === "wingtip");
  expect(wingtip?.changes).toHaveLength(1);
  expect(wingtip?.changes[0]).toMatchObject({
    action: "update",
    effective: "2026-11-01",
    fields: [{ path: "quantity", before: 30, after: 33 }],
    monthly: { price: "11.40", cost: "10.20" },
  });
  expect(wingtip?.money?.after).toEqual({ price: "125.40", cost: "112.20" });
  expect(wingtip?.money?.invoice).toMatchObject({ price: "125.40", previous: "114.00" });
  const others = (plan: Plan) => customersOf(plan).filter((customer) => customer.key !== "wingtip");
  expect(others(after)).toEqual(others(before));
});

it("decision 10: lines that no longer come to the invoice's total leave the whole tenant alone", async () => {
  const plan = await planOf(...SEATS);
  const fabrikam = plan.tenants.find((tenant) => tenant.tenant === "fabrikam-msp");
  expect(fabrikam?.customers.flatMap((customer) => customer.changes)).toEqual([]);
  expect(fabrikam?.findings.map((finding) => finding.message).join("\n")).toContain(
    "its lines come to 2836.16 EUR; its total is 2823.82: -12.34 EUR differ",
  );
});
