import { describe, expect, it } from "vitest";
import { customerOf, edit, findingsOf, load, onlyTenant, program, say, tenantAt, withContracts } from "../folder.ts";

const services = `${tenantAt}/services.yaml`;
const contoso = `${tenantAt}/customers/contoso.yaml`;
const northwind = `${tenantAt}/customers/northwind.yaml`;

describe("what may stand once", () => {
  it("ZC-5: one vendor customer feeds one customer, and both places are named", () => {
    const files = edit(northwind, "0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88", "6F1C0A52-8D5E-4F0B-9C36-0B3F3F0C7A11");
    const workspace = load(files);
    expect(workspace.findings.map(say)).toEqual([
      "customers/northwind.yaml:5:22 ZC-5 this vendor customer already feeds tenants/fabrikam-msp/customers/contoso.yaml:5: it would be billed twice",
    ]);
    expect(onlyTenant(workspace).customers).toEqual([]);
  });

  it("ZC-5: several vendor customers feed one account", () => {
    const workspace = load(
      edit(contoso, "contracts:", "  - { from: csp, id: 11111111-1d4a-4f43-8a5d-3f1f5a6b7c88 }\ncontracts:"),
    );
    expect(workspace.findings).toEqual([]);
    expect(customerOf(workspace, "contoso").vendors.map(({ id }) => id)).toEqual([
      "6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11",
      "11111111-1d4a-4f43-8a5d-3f1f5a6b7c88",
    ]);
  });

  it("ZC-14: an existing contract is adopted once", () => {
    const workspace = load(edit(northwind, "adopt: 5120", "adopt: 4711"));
    expect(workspace.findings.map(say)).toEqual([
      "customers/northwind.yaml:9:12 ZC-14 contract 4711 is already adopted in tenants/fabrikam-msp/customers/contoso.yaml:8",
    ]);
    expect(onlyTenant(workspace).customers).toEqual([]);
  });

  it("decision 21: a vendor product is mapped once, in any letter case", () => {
    expect(findingsOf(edit(services, "cfq7ttc0hd32:0001", "cfq7ttc0lchc:0002"))).toEqual([
      "services.yaml:10:45 decision 21 cfq7ttc0lchc:0002 is already mapped by product m365-business-premium in tenants/fabrikam-msp/services.yaml:5",
    ]);
  });

  it("decision 21: or once for each term or plan", () => {
    expect(findingsOf(edit(services, "[cfq7ttc0hd32:0001]", "[CFQ7TTC0LCHC:0002], term: P1M"))).toEqual([]);
    expect(findingsOf(edit(services, "[cfq7ttc0hd32:0001]", "[CFQ7TTC0LCHC:0002], plan: annual"))).toEqual([]);
    expect(findingsOf(edit(services, "[cfq7ttc0hd32:0001]", "[CFQ7TTC0LCHC:0002], term: P1Y")).length).toBe(1);
  });

  it("the keys of contracts, and the products of one contract", () => {
    expect(
      findingsOf(
        withContracts(
          `  - { key: a, adopt: 1, ${program}, endsOn: 2026-12-31 }\n  - { key: a, adopt: 2, ${program}, manageFrom: 2027-01-01 }\n`,
        ),
      ),
    ).toEqual([
      'customers/contoso.yaml:7:12 DUPLICATE_KEY contract key "a" stands twice: first in tenants/fabrikam-msp/customers/contoso.yaml:6',
    ]);
    expect(findingsOf(edit(northwind, "product: visio-plan-2", "product: m365-business-premium"))).toEqual([
      'customers/northwind.yaml:21:18 DUPLICATE_KEY product "m365-business-premium" stands twice on m365: first in tenants/fabrikam-msp/customers/northwind.yaml:15',
    ]);
  });

  it("decision 19: an existing line stands for one thing", () => {
    expect(findingsOf(edit(northwind, "text: Head office, rest: true", "rest: true, existing: 88121"))).toEqual([
      "customers/northwind.yaml:20:50 decision 19 contract line 88121 is already named in tenants/fabrikam-msp/customers/northwind.yaml:19",
    ]);
  });
});
