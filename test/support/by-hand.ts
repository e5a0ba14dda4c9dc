/** What a person does in Autotask, over its API. */
import type { Stand } from "./run.ts";

const HEADERS = {
  UserName: "api@sandbox.example",
  Secret: "sandbox",
  ApiIntegrationCode: "SANDBOX",
  "Content-Type": "application/json",
};

async function post(stand: Stand, path: string, body: object): Promise<void> {
  const address = `${stand.url}/autotask/ATServicesRest/V1.0/${path}`;
  const answer = await fetch(address, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
  if (answer.status !== 200) throw new Error(`${path}: ${await answer.text()}`);
}

/** Enters a one-time charge on contract 4711, bought on `day`. */
export function enterCharge(
  stand: Stand,
  given: { readonly name: string; readonly unitPrice: number; readonly day: string },
): Promise<void> {
  return post(stand, "Contracts/4711/Charges", {
    contractID: 4711,
    name: given.name,
    billingCodeID: 300,
    chargeType: 1,
    datePurchased: `${given.day}T00:00:00Z`,
    unitQuantity: 1,
    unitPrice: given.unitPrice,
    unitCost: 0,
  });
}

/** Changes price and cost of a line of contract 4711 from `day` on. */
export function changePrice(
  stand: Stand,
  given: { readonly line: number; readonly day: string; readonly price: number; readonly cost: number },
): Promise<void> {
  return post(stand, "Contracts/4711/ServiceAdjustments", {
    contractID: 4711,
    contractServiceID: given.line,
    effectiveDate: `${given.day}T00:00:00Z`,
    unitChange: 0,
    adjustedUnitPrice: given.price,
    adjustedUnitCost: given.cost,
  });
}
