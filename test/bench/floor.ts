/** The least that a plan costs: reads the same files and answers, compares them as text. `floor.js FOLDER REQUESTS`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import Papa from "papaparse";

type Customer = { vendors: { id: string }[]; contracts: { adopt: number }[] };
type Services = { products: Record<string, { vendor: { ids: string[] }; service: { psa: number } }> };
const [folder = "", requests = ""] = process.argv.slice(2);
const { origin, asked } = JSON.parse(readFileSync(requests, "utf8"));
const read = (...names: string[]) => readFileSync(join(folder, "tenants/bench", ...names), "utf8");
const contractOf = new Map<string, string>();
for (const name of readdirSync(join(folder, "tenants/bench/customers"))) {
  const { vendors, contracts } = load(read("customers", name)) as Customer;
  for (const { id } of vendors) contractOf.set(id, String(contracts[0]?.adopt));
}
const serviceOf = new Map<string, string>();
for (const { vendor, service } of Object.values((load(read("services.yaml")) as Services).products))
  for (const id of vendor.ids) serviceOf.set(id, String(service.psa));
const desired = new Map<string, string>();
const [head = [], ...rows] = Papa.parse<string[]>(read("billing", "bill.csv"), { skipEmptyLines: true }).data;
const places = ["CustomerId", "ProductId", "SkuId", "BillableQuantity", "UnitPrice"].map((name) => head.indexOf(name));
for (const row of rows) {
  const [customer = "", product, sku, quantity, cost] = places.map((place) => row[place]);
  desired.set(`${contractOf.get(customer)} ${serviceOf.get(`${product}:${sku}`)}`, `${quantity} ${Number(cost)}`);
}
const lines = new Map<number, { key: string; cost: number }>();
const units = new Map<number, number>();
for (const { method, path, body } of asked) {
  const answer = await fetch(origin + path, { method, body: body || null });
  for (const item of JSON.parse(await answer.text()).items ?? [])
    if (item.units !== undefined) units.set(item.contractServiceID, item.units);
    else if (item.contractID) lines.set(item.id, { key: `${item.contractID} ${item.serviceID}`, cost: item.unitCost });
}
const observed = new Map([...lines].map(([id, { key, cost }]) => [key, `${units.get(id)} ${cost}`]));
const differ = [...desired].filter(([key, value]) => observed.get(key) !== value);
process.stdout.write(`${differ.length} of ${desired.size} differ\n`);
