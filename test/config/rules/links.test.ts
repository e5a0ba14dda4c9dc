import { describe, expect, it } from "vitest";
import { customerOf, edit, example, findingsOf, load, onlyTenant, say, tenantAt } from "../folder.ts";

const tenant = `${tenantAt}/tenant.yaml`;
const services = `${tenantAt}/services.yaml`;
const contoso = `${tenantAt}/customers/contoso.yaml`;
const northwind = `${tenantAt}/customers/northwind.yaml`;
const text = (file: string) => example[file] ?? "";

describe("references", () => {
  it("a line names a product of services.yaml, and a near miss is suggested", () => {
    const { findings } = load(edit(contoso, "product: m365-business-premium", "product: m365-busines-premium"));
    expect(findings.map(say)).toEqual([
      'customers/contoso.yaml:18:18 UNKNOWN_PRODUCT product "m365-busines-premium" is not in services.yaml',
    ]);
    expect(findings[0]?.fix).toBe("did you mean m365-business-premium?");
  });

  it("of an unreadable services.yaml nothing is said but that it cannot be read", () => {
    expect(findingsOf({ [services]: "kind: [\n" }).length).toBe(1);
  });

  it("names that every object has are no products, connections or programs", () => {
    expect(findingsOf(edit(contoso, "product: m365-business-premium", "product: constructor"))).toEqual([
      'customers/contoso.yaml:18:18 UNKNOWN_PRODUCT product "constructor" is not in services.yaml',
    ]);
    expect(findingsOf(edit(contoso, "in: psa", "in: constructor"))).toEqual([
      'customers/contoso.yaml:3:16 ZC-3 connection "constructor" is not in tenants/fabrikam-msp/tenant.yaml',
    ]);
  });

  it("ZC-3: a customer's account is in a PSA of the tenant", () => {
    expect(findingsOf(edit(contoso, "in: psa", "in: pca"))).toEqual([
      'customers/contoso.yaml:3:16 ZC-3 connection "pca" is not in tenants/fabrikam-msp/tenant.yaml',
    ]);
    const { findings } = load(edit(contoso, "in: psa", "in: csp"));
    expect(findings.map(say)).toEqual([
      'customers/contoso.yaml:3:16 ZC-3 connection "csp" (partner-center) is not a PSA to bill in',
    ]);
    expect(findings[0]?.fix).toBe("use psa");
  });

  it("ZC-3: what feeds a customer is a source of charges", () => {
    expect(findingsOf(edit(northwind, "from: csp", "from: psa"))).toEqual([
      'customers/northwind.yaml:5:13 ZC-3 connection "psa" (autotask) is not a source of charges',
      'customers/northwind.yaml:10:16 PR-18 m365 bills microsoft-csp, but no entry of vendors comes from "csp"',
    ]);
  });

  it("ZC-3: a program is billed in the PSA where the account is, of the customer or of the contract", () => {
    const second =
      "  psa2:\n    system: autotask\n    username: { env: A }\n    secret: { env: B }\n    integrationCode: { env: C }\n  csp:";
    const both = edit(tenant, "  csp:", second);
    expect(findingsOf({ ...both, ...edit(northwind, "in: psa", "in: psa2") })).toEqual([]);
    const own = (connection: string) => `key: m365\n    account: { in: ${connection}, id: 19 }`;
    expect(findingsOf({ ...both, ...edit(northwind, "key: m365", own("psa2")) })).toEqual([]);
    expect(findingsOf({ ...both, ...edit(northwind, "key: m365", own("csp")) })).toEqual([
      'customers/northwind.yaml:9:20 ZC-3 connection "csp" (partner-center) is not a PSA to bill in',
    ]);
  });

  it("ZC-3: a product's services stand in PSAs", () => {
    expect(findingsOf(edit(services, "service: { psa: 9001 }", "service: { csp: 9001 }"))).toEqual([
      'services.yaml:6:16 ZC-3 connection "csp" (partner-center) is not a PSA to bill in',
    ]);
  });

  it("PR-2: a program that is not known is refused, and the known ones are listed", () => {
    const findings = findingsOf(edit(tenant, "  microsoft-csp:", "  google-workspace:"));
    expect(findings).toEqual([
      'customers/contoso.yaml:9:16 UNKNOWN_PROGRAM program "microsoft-csp" is not in tenants/fabrikam-msp/tenant.yaml',
      'customers/contoso.yaml:14:16 UNKNOWN_PROGRAM program "microsoft-csp" is not in tenants/fabrikam-msp/tenant.yaml',
      'customers/northwind.yaml:10:16 UNKNOWN_PROGRAM program "microsoft-csp" is not in tenants/fabrikam-msp/tenant.yaml',
      'services.yaml:5:24 UNKNOWN_PROGRAM program "microsoft-csp" is not in tenants/fabrikam-msp/tenant.yaml',
      'services.yaml:10:24 UNKNOWN_PROGRAM program "microsoft-csp" is not in tenants/fabrikam-msp/tenant.yaml',
      'tenant.yaml:13:3 PR-2 program "google-workspace" is not known; the known ones are: microsoft-csp',
    ]);
  });

  it("PR-3: a program and a customer may be switched off, and are on by default", () => {
    const off = load({
      ...edit(tenant, "enabled: true", "enabled: false"),
      ...edit(contoso, "name: Contoso BV", "name: Contoso BV\nenabled: false"),
    });
    expect(off.findings).toEqual([]);
    expect(onlyTenant(off).programs[0]?.enabled).toBe(false);
    expect(customerOf(off, "contoso").enabled).toBe(false);
    const on = load(edit(tenant, "    enabled: true\n", ""));
    expect(onlyTenant(on).programs[0]?.enabled).toBe(true);
    expect(customerOf(on, "contoso").enabled).toBe(true);
  });

  it("PR-18: a program needs both its ends, of the right kind, and its billing code", () => {
    expect(findingsOf(edit(tenant, "    from: csp\n    to: psa", "    from: psa\n    to: csp"))).toEqual(
      expect.arrayContaining([
        'tenant.yaml:14:11 PR-18 connection "psa" (autotask) is not a source of charges',
        'tenant.yaml:15:9 PR-18 connection "csp" (partner-center) is not a PSA to bill in',
      ]),
    );
    expect(findingsOf(edit(tenant, "    billingCode: Cloud subscriptions\n", ""))).toEqual([
      'tenant.yaml:14:5 MISSING_KEY microsoft-csp has no "billingCode"',
    ]);
  });

  it("PR-18, PR-22: a contract that is fed by nothing is refused, unless its customer is switched off", () => {
    const unfed = text(northwind).replace(/vendors:\n.*\n/, "");
    expect(findingsOf({ [northwind]: unfed })).toEqual([
      'customers/northwind.yaml:8:16 PR-18 m365 bills microsoft-csp, but no entry of vendors comes from "csp"',
    ]);
    expect(
      findingsOf({ [northwind]: unfed.replace("name: Northwind Traders", "name: Northwind Traders\nenabled: false") }),
    ).toEqual([]);
  });
});
