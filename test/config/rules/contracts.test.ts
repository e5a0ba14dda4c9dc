import { describe, expect, it } from "vitest";
import { customerOf, edit, findingsOf, load, program, say, tenantAt, withContracts } from "../folder.ts";

const contoso = `${tenantAt}/customers/contoso.yaml`;

describe("a contract", () => {
  it("ZC-7: one that is created has no existing reference", () => {
    expect(
      findingsOf(
        edit(
          contoso,
          "    programs: [microsoft-csp]\n    follows",
          "    adopt: 4712\n    programs: [microsoft-csp]\n    follows",
        ),
      ),
    ).toEqual([
      "customers/contoso.yaml:13:5 ZC-7 cloud-2027 has both adopt and create: a contract that is created has no id yet",
    ]);
  });

  it("ZC-2: one is either adopted or created", () => {
    expect(findingsOf(withContracts(`  - { key: a, ${program} }\n`))).toEqual([
      "customers/contoso.yaml:6:5 ZC-2 a says neither adopt nor create",
    ]);
  });

  it("ZC-18: the start of an adopted one is never written", () => {
    expect(findingsOf(withContracts(`  - { key: a, adopt: 1, ${program}, startsOn: 2026-01-01 }\n`))).toEqual([
      "customers/contoso.yaml:6:52 ZC-18 a is adopted: its start stands in the PSA and is never written",
    ]);
  });

  it("decision 11: a created one needs its start and its term", () => {
    expect(findingsOf(withContracts(`  - { key: a, create: { name: A, period: monthly }, ${program} }\n`))).toEqual([
      "customers/contoso.yaml:6:15 decision 11 a is created but does not say when it starts",
      "customers/contoso.yaml:6:15 decision 11 a is created but does not say how long it runs",
    ]);
  });

  it("decision 3: it may start with its earliest subscription, or on a day; a term in months or years is months", () => {
    const create = (term: string, start: string) =>
      withContracts(
        `  - { key: a, create: { name: A, period: yearly, term: ${term} }, ${program}, startsOn: ${start} }\n`,
      );
    const source = (files: Record<string, string>) => customerOf(load(files), "contoso").contracts[0]?.source;
    expect(source(create("3 years", "subscription"))).toMatchObject({ startsOn: "subscription", termMonths: 36 });
    expect(source(create("18 months", "2027-02-01"))).toMatchObject({ startsOn: "2027-02-01", termMonths: 18 });
    expect(findingsOf(create("1 year", "soon"))).toEqual([
      'customers/contoso.yaml:6:103 BAD_VALUE startsOn must be a day such as 2026-12-31, or the word subscription, not "soon"',
    ]);
  });

  it("its name stands for the customer's name only", () => {
    expect(findingsOf(edit(contoso, "Cloud for %customer%", "Cloud %year%"))).toEqual([
      "customers/contoso.yaml:13:21 BAD_VALUE %year% stands for nothing",
    ]);
  });

  it("does not end before it starts", () => {
    const created = `create: { name: A, period: monthly, term: 1 year }, ${program}, startsOn: 2027-01-01`;
    expect(findingsOf(withContracts(`  - { key: a, ${created}, endsOn: 2026-12-31 }\n`))).toEqual([
      "customers/contoso.yaml:6:124 BAD_VALUE a ends on 31 Dec 2026, before it starts on 1 Jan 2027",
    ]);
  });

  it("ZC-20: one that is managed only after its end is a warning, unless it renews", () => {
    const late = edit(contoso, "manageFrom: 2026-12-01", "manageFrom: 2027-01-01");
    const workspace = load(late);
    expect(workspace.findings.map(say)).toEqual([
      "customers/contoso.yaml:10:17 ZC-20 cloud-2026 ends on 31 Dec 2026, before it is managed from 1 Jan 2027",
    ]);
    expect(workspace.findings[0]?.severity).toBe("warning");
    expect(customerOf(workspace, "contoso").key).toBe("contoso");
  });
});
