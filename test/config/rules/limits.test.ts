import { describe, expect, it } from "vitest";
import { edit, findingsOf, load, onlyTenant, tenantAt } from "../folder.ts";

const tenant = `${tenantAt}/tenant.yaml`;
const approval = `${tenantAt}/approvals/november.yaml`;
const fingerprint = "3b1f6c0d9e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c";
const signed = (record: string, more = "") => ({
  [approval]: `kind: approval
by: Sanne de Vries
reason: agreed
on: 2026-11-20
${more}changes:
  - record: ${record}
    fingerprint: ${fingerprint}
`,
});

describe("freezes", () => {
  it("of the workspace come before those of the tenant, and each knows its place", () => {
    const workspace = load({
      ...edit("concordat.yaml", "audit:", "freeze: [{ monthly: { from: 28, to: 3 }, reason: month end }]\naudit:"),
      ...edit(tenant, "programs:", "freeze:\n  - { from: 2026-12-24, to: 2027-01-02, reason: year end }\nprograms:"),
    });
    expect(onlyTenant(workspace).freeze).toEqual([
      { monthly: { from: 28, to: 3 }, reason: "month end", origin: { file: "concordat.yaml", line: 2, column: 10 } },
      { from: "2026-12-24", to: "2027-01-02", reason: "year end", origin: { file: tenant, line: 13, column: 5 } },
    ]);
  });

  it("say why, and name days of a month", () => {
    const freeze = (text: string) => findingsOf(edit("concordat.yaml", "audit:", `freeze: [${text}]\naudit:`));
    expect(freeze("{ monthly: { from: 28, to: 3 } }")).toEqual([
      'concordat.yaml:2:10 MISSING_KEY entry 1 of freeze has no "reason"',
    ]);
    expect(freeze("{ monthly: { from: 0, to: 32 }, reason: x }")).toEqual([
      "concordat.yaml:2:29 BAD_VALUE from must be at least 1, not 0",
      "concordat.yaml:2:36 BAD_VALUE to must be at most 31, not 32",
    ]);
    expect(freeze("{ from: 2026-12-24, to: 2026-02-30, reason: x }")).toEqual([
      'concordat.yaml:2:34 BAD_VALUE to must be a day that exists, written like 2026-12-31, not "2026-02-30"',
    ]);
  });

  it("leave a day of the month between them, those of the workspace and of the tenant together", () => {
    const both = (to: number) =>
      findingsOf({
        ...edit("concordat.yaml", "audit:", "freeze: [{ monthly: { from: 16, to: 31 }, reason: x }]\naudit:"),
        ...edit(tenant, "programs:", `freeze: [{ monthly: { from: 1, to: ${to} }, reason: x }]\nprograms:`),
      });
    expect(both(14)).toEqual([]);
    expect(both(15)).toEqual([
      "tenant.yaml:12:10 FREEZE with this freeze every day of every month is frozen: nothing could ever be applied",
    ]);
  });
});

describe("decision 23: approvals", () => {
  it("are read from the tenant's folder, and are outside the digest of the configuration", () => {
    const record = "contoso/cloud-2027/m365-business-premium";
    const workspace = load(signed(record, "until: 2026-12-01\n"));
    expect(workspace.findings).toEqual([]);
    expect(onlyTenant(workspace).approvals).toEqual([
      {
        by: "Sanne de Vries",
        reason: "agreed",
        on: "2026-11-20",
        until: "2026-12-01",
        changes: [{ record, fingerprint, origin: { file: approval, line: 7, column: 5 } }],
        origin: { file: approval, line: 2, column: 1 },
      },
    ]);
    expect(workspace.digest).toBe(load().digest);
  });

  it("say by whom, why and when", () => {
    expect(findingsOf({ [approval]: "kind: approval\nchanges: []\n" })).toEqual([
      'approvals/november.yaml:1:1 MISSING_KEY the file has no "by"',
      'approvals/november.yaml:1:1 MISSING_KEY the file has no "reason"',
      'approvals/november.yaml:1:1 MISSING_KEY the file has no "on"',
      "approvals/november.yaml:2:10 BAD_VALUE changes needs at least 1 entry",
    ]);
  });

  it("name fingerprints as the plan prints them; one of digits alone stays text", () => {
    const digits = "1".repeat(64);
    const file = signed("contoso/cloud-2027")[approval] ?? "";
    const [read] = onlyTenant(load({ [approval]: file.replace(fingerprint, digits) })).approvals;
    expect(read?.changes[0]?.fingerprint).toBe(digits);
    expect(findingsOf({ [approval]: file.replace(fingerprint, "3b1f6c") })[0]).toContain(
      "approvals/november.yaml:7:18 BAD_VALUE fingerprint must be a fingerprint as the plan prints it",
    );
  });

  it("hold for a day at least", () => {
    expect(findingsOf(signed("contoso/cloud-2027", "until: 2026-11-19\n"))).toEqual([
      "approvals/november.yaml:5:8 decision 23 the approval of 2026-11-20 holds until 2026-11-19 only: it never holds",
    ]);
  });

  it("of a customer or a product that the tenant does not have are told, and stop nothing", () => {
    const told = (record: string) =>
      load(signed(record)).findings.map(({ severity, message, fix }) => `${severity} ${message}: ${fix}`);
    expect(told("northwin/m365")).toEqual([
      'warning this tenant has no customer "northwin": nothing of it can be approved: did you mean northwind?',
    ]);
    expect(told("services/visio-plan-3")).toEqual([
      'warning this tenant has no product "visio-plan-3": nothing of it can be approved: did you mean visio-plan-2?',
    ]);
    expect(told("services/visio-plan-2")).toEqual([]);
  });
});

it("a tenant overrides the guardrails of the workspace way by way, and a customer those that are judged for it", () => {
  const own = "{ monthlyMoney: { up: 900 }, servicePrices: { up: 25% }, vendorData: { maxAge: 45 days } }";
  const workspace = load({
    ...edit(tenant, "programs:", `guardrails: ${own}\nprograms:`),
    ...edit(`${tenantAt}/customers/northwind.yaml`, "hold:", "guardrails: { unitsDown: 50% }\nhold:"),
  });
  const { guardrails, customers } = onlyTenant(workspace);
  expect(guardrails).toMatchObject({
    monthlyMoney: { up: "900", down: "200" },
    servicePrices: { up: "25" },
    vendorData: { maxAgeDays: 45 },
    unitsDown: "20",
  });
  expect(customers.find(({ key }) => key === "northwind")?.guardrails).toEqual({
    unitsDown: "50",
    places: { unitsDown: { file: `${tenantAt}/customers/northwind.yaml`, line: 6, column: 15 } },
  });
});
