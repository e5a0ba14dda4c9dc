import { describe, expect, it } from "vitest";
import { customerOf, findingsOf, load, program, withContracts } from "../folder.ts";

describe("ZC-24: contracts follow each other so that no day is unbilled and none billed twice", () => {
  const create = "create: { name: A, period: monthly, term: 1 year }";
  const first = `  - { key: a, adopt: 1, ${program}, endsOn: 2026-12-31 }\n`;

  it("a gap names its days", () => {
    expect(
      findingsOf(withContracts(`${first}  - { key: b, ${create}, ${program}, follows: a, startsOn: 2027-01-04 }\n`)),
    ).toEqual([
      "customers/contoso.yaml:7:116 ZC-24 a ends on 31 Dec 2026 and b starts on 4 Jan 2027: 3 days (1 Jan 2027 to 3 Jan 2027) are unbilled",
    ]);
  });

  it("an overlap names its days", () => {
    expect(
      findingsOf(withContracts(`${first}  - { key: b, ${create}, ${program}, follows: a, startsOn: 2026-12-31 }\n`)),
    ).toEqual([
      "customers/contoso.yaml:7:116 ZC-24 a ends on 31 Dec 2026 and b starts on 31 Dec 2026: 31 Dec 2026 is billed twice",
    ]);
  });

  it("the day after may be declared too", () => {
    expect(
      findingsOf(withContracts(`${first}  - { key: b, ${create}, ${program}, follows: a, startsOn: 2027-01-01 }\n`)),
    ).toEqual([]);
  });

  it("follows and the start of the subscription contradict each other", () => {
    expect(
      findingsOf(withContracts(`${first}  - { key: b, ${create}, ${program}, follows: a, startsOn: subscription }\n`)),
    ).toEqual(["customers/contoso.yaml:7:116 ZC-24 b has both follows and startsOn: subscription"]);
  });

  it("it follows a contract of the same customer", () => {
    expect(findingsOf(withContracts(`  - { key: b, ${create}, ${program}, follows: m365 }\n`))).toEqual([
      'customers/contoso.yaml:6:103 ZC-24 "m365" is no contract of this customer',
    ]);
  });

  it("a circle is refused, at each of its contracts", () => {
    const circle = `  - { key: a, ${create}, ${program}, follows: b }\n  - { key: b, ${create}, ${program}, follows: a }\n`;
    expect(findingsOf(withContracts(circle))).toEqual([
      "customers/contoso.yaml:6:103 ZC-24 contracts follow each other in a circle: a follows b follows a",
      "customers/contoso.yaml:7:103 ZC-24 contracts follow each other in a circle: b follows a follows b",
    ]);
    expect(findingsOf(withContracts(`  - { key: a, ${create}, ${program}, follows: a }\n`))).toEqual([
      "customers/contoso.yaml:6:103 ZC-24 contracts follow each other in a circle: a follows a",
    ]);
  });

  it("two contracts cannot follow the same one", () => {
    const both = `${first}  - { key: b, ${create}, ${program}, follows: a }\n  - { key: c, ${create}, ${program}, follows: a }\n`;
    expect(findingsOf(withContracts(both))).toEqual([
      "customers/contoso.yaml:8:78 ZC-24 b and c both bill microsoft-csp at the same time: each charge twice",
      "customers/contoso.yaml:8:103 ZC-24 b already follows a (tenants/fabrikam-msp/customers/contoso.yaml:7): its days would be billed twice",
    ]);
  });

  it("a contract that renews itself is never followed", () => {
    const renewing = `  - { key: a, adopt: 1, ${program}, renew: { within: 30 days, by: 1 year } }\n  - { key: b, ${create}, ${program}, follows: a }\n`;
    expect(findingsOf(withContracts(renewing))).toEqual([
      "customers/contoso.yaml:7:103 ZC-24 a renews itself (tenants/fabrikam-msp/customers/contoso.yaml:6), so b would never begin",
    ]);
  });

  it("two contracts at the same time cannot bill one program", () => {
    const both = `  - { key: a, adopt: 1, ${program} }\n  - { key: b, adopt: 2, ${program} }\n`;
    expect(findingsOf(withContracts(both))).toEqual([
      "customers/contoso.yaml:7:36 ZC-24 a and b both bill microsoft-csp at the same time: each charge twice",
    ]);
    const apart = `${first}  - { key: b, adopt: 2, ${program}, manageFrom: 2027-01-01 }\n`;
    expect(findingsOf(withContracts(apart))).toEqual([]);
  });

  it("a chain starts where start and term of the one before say it ends; month ends are kept", () => {
    const chain = `  - { key: a, create: { name: A, period: monthly, term: 1 month }, ${program}, startsOn: 2027-01-31 }
  - { key: b, create: { name: B, period: monthly, term: 1 year }, ${program}, follows: a }
  - { key: c, ${create}, ${program}, follows: b }\n`;
    const workspace = load(withContracts(chain));
    expect(workspace.findings).toEqual([]);
    // 31 January and a month is 28 February, so a ends on the 27th; b runs from 28 February 2027 to 27 February 2028.
    expect(
      customerOf(workspace, "contoso").contracts.map(({ source }) => source.mode === "create" && source.startsOn),
    ).toEqual(["2027-01-31", "2027-02-28", "2028-02-28"]);
  });

  it("where only the PSA knows the predecessor's end, the start is left to it", () => {
    const open = `  - { key: a, adopt: 1, ${program} }\n  - { key: b, ${create}, ${program}, follows: a }\n`;
    const workspace = load(withContracts(open));
    expect(workspace.findings).toEqual([]);
    expect(customerOf(workspace, "contoso").contracts[1]?.source).toMatchObject({ startsOn: "predecessor" });
  });

  it("a contract that was ended for good ends on that day", () => {
    const ended = `  - { key: a, adopt: 1, ${program}, ended: { on: 2026-11-30, reason: moved } }\n  - { key: b, ${create}, ${program}, follows: a }\n`;
    const { contracts } = customerOf(load(withContracts(ended)), "contoso");
    expect(contracts[0]?.ended).toMatchObject({ on: "2026-11-30", reason: "moved" });
    expect(contracts[1]?.source).toMatchObject({ startsOn: "2026-12-01" });
  });
});
