/**
 * The README's figures were worked out by hand. The example is planned and applied over HTTP, what Autotask then holds
 * is read back with @apigrate/autotask-restapi, and every figure must be there.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { differences, type Facts } from "./compare.ts";
import { type Ended, EXAMPLE, readExample, type Stage, setStage } from "./stage.ts";
import { type Cells, cents, HEADERS, readSums, readTables, type TableName, type Tables } from "./tables.ts";

const README = readExample("README.md");
const TABLES = readTables(README);

/** What the YAML says of customers and services, read without the engine. */
function readDeclared(): Pick<Facts, "customers" | "services"> {
  const customers = new Map<string, { tenant: string; account: string }>();
  const services = new Map<string, string>();
  for (const tenant of readdirSync(join(EXAMPLE, "tenants"))) {
    for (const file of readdirSync(join(EXAMPLE, "tenants", tenant, "customers"))) {
      const { account } = parse(readExample(`tenants/${tenant}/customers/${file}`)) as { account: { id: number } };
      customers.set(file.replace(/\.yaml$/, ""), { tenant, account: String(account.id) });
    }
    const { products } = parse(readExample(`tenants/${tenant}/services.yaml`)) as {
      products: Record<string, { title: string; service?: { psa: number } }>;
    };
    for (const { title, service } of Object.values(products))
      if (service !== undefined) services.set(`${tenant} ${title}`, String(service.psa));
  }
  return { customers, services };
}

let stage: Stage;
let facts: Facts;
let applied: Ended;
let again: Ended;
beforeAll(async () => {
  stage = await setStage();
  const before = await stage.read();
  await stage.plan("plan.json");
  const plan = stage.saved("plan.json");
  applied = await stage.apply("plan.json");
  const after = await stage.read();
  again = await stage.plan("again.json");
  const declared = readDeclared();
  // Product sync made this one: services.yaml names no id.
  const made = after.services.find((service) => service.name === "PC_CFQ7TTC0H9MP:0001");
  const services = new Map([...declared.services, ["fabrikam-msp Power BI Pro", String(made?.id)]]);
  facts = { before, after, plan, customers: declared.customers, services };
});
afterAll(() => stage.close());

describe("the example", () => {
  it("is applied as a whole", () => {
    expect(applied).toMatchObject({ code: 0, err: "" });
  });

  it("comes to the README's figures, in the plan and in Autotask", () => {
    expect(differences(TABLES, facts)).toEqual([]);
  });

  it("plans to no change afterwards", () => {
    expect(again.out).toMatch(/^No changes: apply has nothing to write today/);
    expect(stage.saved("again.json").result).toBe("no-changes");
  });

  it("lists every customer of the workspace", () => {
    const listed = new Set(TABLES.contracts.map((row) => row.Customer));
    expect([...facts.customers.keys()].sort()).toEqual([...listed].sort());
  });
});

describe("the README's arithmetic", () => {
  it("is right in every sum that is written out", () => {
    const sums = readSums(README);
    const wrong = sums.filter(({ is, comesTo }) => Math.round(Number(is) * 100) !== comesTo);
    expect(sums.length).toBeGreaterThan(90);
    expect(wrong).toEqual([]);
  });

  it("is there for every amount of the tables that is not a price or a cost of one", () => {
    const sums = new Set(readSums(README).map(({ is }) => is));
    const given = new Set([...TABLES.lines.flatMap((row) => [row["Unit-price"], row["Unit-cost"]]), "-"]);
    const amounts = [
      ...TABLES.lines.flatMap((row) => [row["Price-a-month"], row["Cost-a-month"]]),
      ...TABLES.byHand.flatMap((row) => [row.Price, row.Cost]),
      ...TABLES.invoices.flatMap((row) => [row.Before, row["This-one"]]),
      ...TABLES.totals.flatMap((row) => Object.values(row).slice(1)),
    ];
    expect(amounts.filter((amount) => !sums.has(amount ?? "") && !given.has(amount ?? ""))).toEqual([]);
  });
});

/** Another value of the same kind. */
function alter(cell: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell))
    return new Date(Date.parse(`${cell}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  if (/^\d+\.\d{2}$/.test(cell))
    return `${(cents(cell) + 1) / 100}`.replace(/^(\d+)$/, "$1.00").replace(/\.(\d)$/, ".$10");
  if (/^\d+$/.test(cell)) return String(Number(cell) + 1);
  if (cell === "-") return "1.00";
  return `${cell}x`;
}

describe("one cell altered", () => {
  const cells = (Object.keys(HEADERS) as TableName[]).flatMap((table) =>
    TABLES[table].flatMap((row, index) => Object.keys(row).map((column) => ({ table, index, column }))),
  );

  it.each(Object.keys(HEADERS) as TableName[])("is noticed, each cell of the table %s in turn", (table) => {
    const unnoticed = cells
      .filter((cell) => cell.table === table)
      .filter(({ index, column }) => {
        const rows = TABLES[table].map(
          (row, place): Cells => (place === index ? { ...row, [column]: alter(row[column] ?? "") } : row),
        );
        const altered: Tables = { ...TABLES, [table]: rows };
        return differences(altered, facts).length === 0;
      });
    expect(unnoticed).toEqual([]);
  });

  it.each(Object.keys(HEADERS) as TableName[])("a row of the table %s left out is noticed", (table) => {
    const unnoticed = TABLES[table].filter((_, index) => {
      const rows = TABLES[table].filter((_row, place) => place !== index);
      return differences({ ...TABLES, [table]: rows }, facts).length === 0;
    });
    expect(unnoticed).toEqual([]);
  });
});
