/** @apigrate/autotask-restapi, a client written by others, against the sandbox. */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { aSandbox } from "../support.ts";

interface Records {
  query(search: object): Promise<{ items: Record<string, unknown>[] }>;
  count(search: object): Promise<{ queryCount: number }>;
  get(id: number): Promise<{ item: Record<string, unknown> | null }>;
  create(parentOrRecord: number | object, record?: object): Promise<{ itemId: number | null }>;
  update(parentOrRecord: number | object, record?: object): Promise<{ itemId: number | null }>;
  fieldInfo(): Promise<{ fields: { name: string }[] }>;
}
type Client = Record<
  "Contracts" | "ContractServices" | "ContractServiceUnits" | "ContractServiceAdjustments" | "Services",
  Records
>;
interface Library {
  readonly AutotaskRestApi: new (user: string, secret: string, code: string, options: { base_url: string }) => Client;
}

const { AutotaskRestApi } = createRequire(import.meta.url)("@apigrate/autotask-restapi") as Library;

async function aClient(secret = "sandbox") {
  const { url } = await aSandbox();
  return new AutotaskRestApi("api@sandbox.example", secret, "SANDBOX", { base_url: `${url}/autotask/atservicesrest/` });
}

describe("@apigrate/autotask-restapi", () => {
  it("finds its zone, reads, counts and reads metadata", async () => {
    const client = await aClient();
    const filter = [{ op: "eq", field: "contractID", value: 4711 }];
    expect((await client.ContractServices.query({ filter })).items).toHaveLength(1);
    expect(await client.ContractServiceUnits.count({ filter })).toEqual({ queryCount: 12 });
    expect((await client.Services.get(9001)).item?.name).toBe("Microsoft 365 Business Premium");
    expect((await client.Services.get(1)).item).toBeNull();
    expect((await client.Contracts.fieldInfo()).fields.map((field) => field.name)).toContain("contractPeriodType");
  });

  it("puts a new service on a contract, adjusts it and extends the contract", async () => {
    const client = await aClient();
    const service = { id: 0, name: "Power BI Pro", unitPrice: 9.4, billingCodeID: 501, periodType: 2 };
    const { itemId: serviceID } = await client.Services.create(service);
    const { itemId: lineID } = await client.ContractServices.create(4711, { contractID: 4711, serviceID });
    const change = { contractID: 4711, serviceID, unitChange: 10, effectiveDate: "2026-12-01" };
    expect(await client.ContractServiceAdjustments.create(4711, change)).toEqual({ itemId: null });
    expect(await client.Contracts.update({ id: 4711, endDate: "2027-07-31" })).toEqual({ itemId: 4711 });
    const filter = [
      { op: "eq", field: "contractServiceID", value: lineID },
      { op: "eq", field: "startDate", value: "2027-07-01" },
    ];
    expect((await client.ContractServiceUnits.query({ filter })).items).toEqual([
      expect.objectContaining({ units: 10, price: 94 }),
    ]);
  });

  it("sees refusals with their status and texts", async () => {
    const wrong = await aClient("wrong");
    await expect(wrong.Services.get(9001)).rejects.toMatchObject({ status: 401 });
    const client = await aClient();
    await expect(client.Services.create({ name: "x" })).rejects.toMatchObject({
      status: 500,
      details: { errors: expect.arrayContaining(["Missing Required Field: unitPrice."]) },
    });
  });
});
