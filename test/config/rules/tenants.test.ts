import { describe, expect, it } from "vitest";
import { customerOf, edit, example, findingsOf, load, onlyTenant, say, tenantAt } from "../folder.ts";

const tenant = `${tenantAt}/tenant.yaml`;
const services = `${tenantAt}/services.yaml`;
const contoso = `${tenantAt}/customers/contoso.yaml`;
const northwind = `${tenantAt}/customers/northwind.yaml`;
const text = (file: string) => example[file] ?? "";

describe("a tenant", () => {
  it("is named as its folder", () => {
    expect(findingsOf(edit(tenant, "name: fabrikam-msp", "name: fabrikam"))).toEqual([
      'tenant.yaml:2:7 BAD_VALUE the tenant is named "fabrikam", but its folder is "fabrikam-msp"',
    ]);
  });

  it("has a time zone that exists", () => {
    expect(findingsOf(edit(tenant, "Europe/Amsterdam", "Europe/Rotterdam"))).toEqual([
      'tenant.yaml:3:11 BAD_VALUE there is no time zone "Europe/Rotterdam"',
    ]);
  });

  it("has customers whose file names are keys", () => {
    const files = { [`${tenantAt}/customers/Contoso BV.yaml`]: text(contoso), [contoso]: null };
    expect(load(files).findings.map(say)).toEqual([
      `customers/Contoso BV.yaml:1:1 BAD_VALUE the file name "Contoso BV" cannot be a customer's key`,
    ]);
  });

  it("decision 23: has no customer whose records would be named as the catalogue's are", () => {
    const files = { [`${tenantAt}/customers/services.yaml`]: text(contoso), [contoso]: null };
    expect(load(files).findings.map(say)).toEqual([
      `customers/services.yaml:1:1 BAD_VALUE "services" cannot be a customer's key: records of the catalogue are named services/…`,
    ]);
  });

  it.each(["none", "none-on-update"])(
    "decision 6: usage is not billed under pricingStrategy %s, on a program or a contract",
    (strategy) => {
      expect(findingsOf(edit(tenant, "pricingStrategy: cost-and-retail ", `pricingStrategy: ${strategy} `))).toEqual([
        `tenant.yaml:22:22 decision 6 pricingStrategy ${strategy} writes no price, so the usage (azure: true) of microsoft-csp could not be billed`,
      ]);
      expect(findingsOf(edit(northwind, "pricingStrategy: cost-only", `pricingStrategy: ${strategy}`))).toEqual([
        `customers/northwind.yaml:13:22 decision 6 pricingStrategy ${strategy} writes no price, so the usage (azure: true) of microsoft-csp could not be billed`,
      ]);
      expect(
        findingsOf({
          ...edit(tenant, "azure: true", "azure: false"),
          ...edit(northwind, "pricingStrategy: cost-only", `pricingStrategy: ${strategy}`),
        }),
      ).toEqual([]);
    },
  );

  it("decision 8: a retail price comes from one rule, which leaves a price", () => {
    const retail = (rule: string) => findingsOf(edit(services, "{ markup: 20%, round: 0.05 }", rule));
    expect(retail("{ markup: 20%, fixed: 24.50 }")).toEqual([
      "services.yaml:7:15 decision 8 the retail price of m365-business-premium has two rules: fixed and markup",
    ]);
    expect(retail("{ sheet: true, round: 0.00 }")).toEqual([
      "services.yaml:7:35 decision 8 a price of m365-business-premium cannot be rounded to a multiple of 0",
    ]);
    expect(retail("{ discount: 101% }")).toEqual([
      "services.yaml:7:25 decision 8 a discount of 101% on m365-business-premium leaves a price below 0",
    ]);
  });

  it("decision 8: every rule resolves to its figures; rounding alone means the price sheet", () => {
    const retail = (rule: string) =>
      onlyTenant(load(edit(services, "{ markup: 20%, round: 0.05 }", rule))).products[0]?.retail;
    expect(retail("{ fixed: 24.50 }")).toMatchObject({ fixed: "24.50" });
    expect(retail("{ discount: 12.5 % }")).toMatchObject({ discount: "12.5" });
    expect(retail("{ sheet: true }")).toMatchObject({ sheet: true });
    expect(retail("{ round: 0.05 }")).toMatchObject({ sheet: true, round: "0.05" });
  });

  it("may narrow the guardrails of the workspace, limit by limit", () => {
    const workspace = load(
      edit(tenant, "programs:", "guardrails: { unitsDown: 5%, ends: 2, changes: 40, minMargin: 7.5% }\nprograms:"),
    );
    expect(onlyTenant(workspace).guardrails).toEqual({
      shareOfLines: "30",
      unitsDown: "5",
      monthlyMoney: { up: "500", down: "200" },
      ends: 2,
      changes: 40,
      minMargin: "7.5",
      places: {
        shareOfLines: { file: "concordat.yaml", line: 3, column: 15 },
        monthlyMoney: { file: "concordat.yaml", line: 3, column: 50 },
        "monthlyMoney.up": { file: "concordat.yaml", line: 3, column: 66 },
        "monthlyMoney.down": { file: "concordat.yaml", line: 3, column: 75 },
        unitsDown: { file: tenant, line: 12, column: 15 },
        ends: { file: tenant, line: 12, column: 30 },
        changes: { file: tenant, line: 12, column: 39 },
        minMargin: { file: tenant, line: 12, column: 52 },
      },
      origin: { file: tenant, line: 12, column: 1 },
    });
  });
});

describe("policies", () => {
  it("of a contract come before those of its program, which come before the defaults", () => {
    const files = {
      ...edit(
        tenant,
        "    vendor: Microsoft",
        "    vendor: Microsoft\n    decreases: term-end\n    onMissing: keep\n    catchUp: charge",
      ),
      ...edit(
        northwind,
        "pricingStrategy: cost-only",
        "pricingStrategy: cost-only\n    onMissing: cancel\n    status: never\n    allowBackBilling: true",
      ),
    };
    const workspace = load(files);
    expect(customerOf(workspace, "northwind").contracts[0]?.policies).toEqual({
      pricingStrategy: "cost-only",
      decreases: "term-end",
      onMissing: "cancel",
      catchUp: "charge",
      status: "never",
      allowBackBilling: true,
    });
    expect(customerOf(workspace, "contoso").contracts[0]?.policies).toEqual({
      pricingStrategy: "cost-and-retail",
      decreases: "term-end",
      onMissing: "keep",
      catchUp: "charge",
      status: "follow",
      allowBackBilling: false,
    });
  });
});
