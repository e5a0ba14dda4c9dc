import { describe, expect, it } from "vitest";
import { customerOf, example, load, onlyTenant, tenantAt } from "./folder.ts";

const at = (file: string, line: number, column: number) => ({
  file: file === "concordat.yaml" ? file : `${tenantAt}/${file}`,
  line,
  column,
});

describe("the worked example resolves as it is written", () => {
  const workspace = load();

  it("without a finding", () => {
    expect(workspace.findings).toEqual([]);
    expect(workspace.audit).toEqual({ branch: "concordat-audit" });
  });

  it("its tenant, with percentages and money as text", () => {
    const { connections, programs, products, customers, guardrails, ...tenant } = onlyTenant(workspace);
    expect(tenant).toEqual({
      name: "fabrikam-msp",
      timezone: "Europe/Amsterdam",
      currency: "EUR",
      freeze: [],
      approvals: [],
      origin: at("tenant.yaml", 2, 7),
    });
    expect(guardrails).toEqual({
      shareOfLines: "30",
      unitsDown: "20",
      monthlyMoney: { up: "500", down: "200" },
      places: {
        shareOfLines: at("concordat.yaml", 3, 15),
        unitsDown: at("concordat.yaml", 3, 34),
        monthlyMoney: at("concordat.yaml", 3, 50),
        "monthlyMoney.up": at("concordat.yaml", 3, 66),
        "monthlyMoney.down": at("concordat.yaml", 3, 75),
      },
      origin: at("concordat.yaml", 3, 1),
    });
    expect(customers.map(({ key }) => key)).toEqual(["contoso", "northwind"]);
  });

  it("its connections, with secrets still only named", () => {
    const { connections } = onlyTenant(workspace);
    expect(connections.psa).toEqual({
      key: "psa",
      system: "autotask",
      settings: {
        username: { env: "AUTOTASK_USERNAME" },
        secret: { exec: ["op", "read", "op://msp/autotask/secret"] },
        integrationCode: { env: "AUTOTASK_CODE" },
      },
      folder: `${workspace.folder}/${tenantAt}`,
      origin: at("tenant.yaml", 6, 3),
    });
    expect(connections.csp?.settings).toEqual({ files: "billing/microsoft/" });
  });

  it("its program, with defaults for what is left out", () => {
    expect(onlyTenant(workspace).programs).toEqual([
      {
        key: "microsoft-csp",
        from: "csp",
        to: "psa",
        enabled: true,
        basis: "invoices",
        products: "in-use",
        staleAfter: 10,
        azure: true,
        billingCode: "Cloud subscriptions",
        vendor: "Microsoft",
        servicePrefix: "PC_",
        notify: ["billing@fabrikam.example"],
        policies: {
          pricingStrategy: "cost-and-retail",
          decreases: "next-period",
          onMissing: "zero",
          catchUp: "manual",
          status: "follow",
          allowBackBilling: false,
        },
        origin: at("tenant.yaml", 13, 3),
      },
    ]);
  });

  it("its products: ids in upper case, service ids as text, the rule of the retail price", () => {
    expect(onlyTenant(workspace).products).toEqual([
      {
        key: "m365-business-premium",
        title: "Microsoft 365 Business Premium",
        program: "microsoft-csp",
        ids: ["CFQ7TTC0LCHC:0002"],
        idOrigins: { "CFQ7TTC0LCHC:0002": at("services.yaml", 5, 45) },
        term: "P1Y",
        plan: "monthly",
        usage: false,
        service: { psa: "9001" },
        retail: { markup: "20", round: "0.05", origin: at("services.yaml", 7, 5) },
        origin: at("services.yaml", 3, 3),
      },
      {
        key: "visio-plan-2",
        title: "Visio Plan 2",
        program: "microsoft-csp",
        ids: ["CFQ7TTC0HD32:0001"],
        idOrigins: { "CFQ7TTC0HD32:0001": at("services.yaml", 10, 45) },
        usage: false,
        service: {},
        origin: at("services.yaml", 8, 3),
      },
    ]);
  });

  it("two contracts in succession: ZC-22 and ZC-24 give the second its start, the day after the first ends", () => {
    const { contracts, ...customer } = customerOf(workspace, "contoso");
    expect(customer).toEqual({
      key: "contoso",
      name: "Contoso BV",
      enabled: true,
      account: { in: "psa", id: "29683512", origin: at("customers/contoso.yaml", 3, 1) },
      vendors: [
        {
          from: "csp",
          id: "6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11",
          domain: "contoso.onmicrosoft.com",
          origin: at("customers/contoso.yaml", 5, 5),
        },
      ],
      origin: at("customers/contoso.yaml", 2, 7),
    });
    const policies = onlyTenant(workspace).programs[0]?.policies;
    expect(contracts).toEqual([
      {
        key: "cloud-2026",
        source: { mode: "adopt", id: "4711", origin: at("customers/contoso.yaml", 8, 12) },
        programs: ["microsoft-csp"],
        manageFrom: "2026-12-01",
        endsOn: "2026-12-31",
        policies,
        lines: [],
        origin: at("customers/contoso.yaml", 7, 10),
      },
      {
        key: "cloud-2027",
        source: {
          mode: "create",
          name: "Cloud for Contoso BV",
          period: "monthly",
          termMonths: 12,
          category: "Cloud",
          startsOn: "2027-01-01",
          origin: at("customers/contoso.yaml", 13, 5),
        },
        programs: ["microsoft-csp"],
        follows: "cloud-2026",
        renew: { withinDays: 30, byMonths: 12, origin: at("customers/contoso.yaml", 16, 5) },
        policies,
        lines: [
          {
            product: "m365-business-premium",
            prices: [{ from: "2027-04-01", amount: "24.50", origin: at("customers/contoso.yaml", 19, 18) }],
            origin: at("customers/contoso.yaml", 18, 18),
          },
        ],
        origin: at("customers/contoso.yaml", 12, 10),
      },
    ]);
  });

  it("own prices, departments and an ignored product, with the contract's policy over the program's", () => {
    const customer = customerOf(workspace, "northwind");
    expect(customer.hold).toEqual({
      until: "2026-12-10",
      reason: "dispute on October",
      origin: at("customers/northwind.yaml", 6, 1),
    });
    const [contract] = customer.contracts;
    expect(contract?.policies.pricingStrategy).toBe("cost-only");
    expect(contract?.policies.decreases).toBe("next-period");
    expect(contract?.billsFrom).toBe("2026-11-01");
    expect(contract?.lines).toEqual([
      {
        product: "m365-business-premium",
        exclude: {
          quantity: 2,
          reason: "our own admin accounts",
          until: "2027-06-30",
          origin: at("customers/northwind.yaml", 16, 9),
        },
        prices: [
          { from: "2026-12-01", amount: "20.60", origin: at("customers/northwind.yaml", 17, 18) },
          { from: "2027-04-01", amount: "22.00", origin: at("customers/northwind.yaml", 17, 55) },
        ],
        split: [
          {
            key: "sales",
            text: "Sales",
            quantity: 12,
            rest: false,
            existing: "88121",
            origin: at("customers/northwind.yaml", 19, 13),
          },
          { key: "office", text: "Head office", rest: true, origin: at("customers/northwind.yaml", 20, 13) },
        ],
        origin: at("customers/northwind.yaml", 15, 18),
      },
      {
        product: "visio-plan-2",
        ignore: {
          reason: "billed by Northwind's parent",
          until: "2027-03-31",
          origin: at("customers/northwind.yaml", 22, 9),
        },
        prices: [],
        origin: at("customers/northwind.yaml", 21, 18),
      },
    ]);
  });
});

describe("the digest tells whether the content changed", () => {
  const digest = load().digest;
  const contoso = `${tenantAt}/customers/contoso.yaml`;
  const text = example[contoso] ?? "";

  it("and not its comments, layout or order of keys", () => {
    const moved = text.replace(
      "name: Contoso BV\naccount: { in: psa, id: 29683512 }",
      "account:\n  id: 29683512\n  in: psa\nname: 'Contoso BV' # moved",
    );
    expect(moved).not.toBe(text);
    expect(load({ [contoso]: moved }).digest).toBe(digest);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it("to the last digit of a price", () => {
    expect(load({ [contoso]: text.replace("24.50", "24.51") }).digest).not.toBe(digest);
  });

  it("and whether a file was added", () => {
    expect(load({ [`${tenantAt}/customers/contoso.yaml`]: null }).digest).not.toBe(digest);
  });
});
