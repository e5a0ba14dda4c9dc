import { describe, expect, it } from "vitest";
import { annotationsOf, annotationsOfRun, annotationsOfStep } from "../../../src/render/github/annotations.ts";
import { aBlocked, aChange, aCustomerPlan, aFinding, aPlan, aReason, aTenantPlan } from "../../support/plans.ts";

const at = (file: string, line: number) => ({ file, line, column: 3 });

describe("remarks beside the files", () => {
  const plan = aPlan({
    findings: [
      aFinding({ severity: "warning", rule: "CLOCK_OFF", message: "The clock is off.", origin: at("tenant.yaml", 6) }),
    ],
    tenants: [
      aTenantPlan({
        refusals: [
          {
            guardrail: "unitsDown",
            limit: "20%",
            value: "40%",
            customers: ["contoso"],
            message: "Contoso loses 10 of 25 units.",
            origin: at("concordat.yaml", 4),
          },
        ],
        findings: [aFinding({ severity: "note", rule: "N-1", message: "A note." })],
        customers: [
          aCustomerPlan({
            name: "Contoso BV",
            blocked: [
              aBlocked({
                title: "Visio",
                quantity: 6,
                fix: "map it.",
                reason: aReason({ text: "Nothing maps it.", origin: at("services.yaml", 41) }),
              }),
            ],
            findings: [
              aFinding({
                rule: "ZC-9",
                message: "Too old.",
                fix: "Renew it.",
                money: { amount: "24.6", currency: "EUR" },
                origin: at("customers/contoso.yaml", 9),
              }),
            ],
          }),
          aCustomerPlan({
            key: "n",
            name: "Northwind",
            status: "failed",
            because: { rule: "X", text: "It could not be read." },
            origin: at("customers/northwind.yaml", 1),
          }),
        ],
      }),
    ],
  });

  it("tell every finding, refusal and blocked line with its way out, errors first, in the plan's order", () => {
    expect(
      annotationsOf(plan, "").map(({ level, title, message, file, line }) => [
        level,
        title,
        message,
        `${file}:${line}`,
      ]),
    ).toEqual([
      [
        "error",
        "Refused by unitsDown: 40%, limit 20%",
        "Contoso loses 10 of 25 units.\nNot made: contoso. An approval lifts it; the plan holds its file.",
        "concordat.yaml:4",
      ],
      ["error", "ZC-9", "Too old. (EUR 24.60)\nFix: Renew it.", "customers/contoso.yaml:9"],
      ["error", "Contoso BV: Visio is blocked", "Nothing maps it. (6 units)\nFix: map it.", "services.yaml:41"],
      ["error", "Northwind: not planned", "It could not be read.", "customers/northwind.yaml:1"],
      ["warning", "CLOCK_OFF", "The clock is off.", "tenant.yaml:6"],
      ["notice", "N-1", "A note.", "services.yaml:41"],
    ]);
  });

  it("stand at the file as the repository has it, not as the workspace", () => {
    expect(annotationsOf(plan, "billing/emea").map(({ file }) => file)).toContain(
      "billing/emea/customers/contoso.yaml",
    );
  });

  it("have no place where the file is outside of the repository", () => {
    const outside = aPlan({
      findings: [aFinding({ origin: at("/etc/x.yaml", 1) }), aFinding({ origin: at("../x.yaml", 1) })],
    });
    expect(annotationsOf(outside, "").map(({ file, line }) => [file, line])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe("of a step GitHub shows ten of each level", () => {
  const many = (level: "error" | "warning", count: number) =>
    Array.from({ length: count }, (_, index) => ({ level, title: `${level} ${index}`, message: "m" }));

  it("so ten stand as they are", () => {
    expect(annotationsOfStep(many("error", 10), "x")).toEqual(many("error", 10));
  });

  it("and of more the first nine, then a count and where they stand", () => {
    const shown = annotationsOfStep([...many("error", 30), ...many("warning", 11)], "the job summary");
    expect(shown.map(({ title }) => title)).toEqual([
      ...many("error", 9).map(({ title }) => title),
      "21 more errors",
      ...many("warning", 9).map(({ title }) => title),
      "2 more warnings",
    ]);
    expect(shown[9]?.message).toBe("All of them stand in the job summary.");
  });
});

describe("remarks of an apply", () => {
  it("tell what ended it, who was busy, and each change that was not made, at its line", () => {
    const change = aChange();
    const report = {
      kind: "run" as const,
      formatVersion: 1 as const,
      at: "2026-11-22T09:00:00Z",
      exit: 5,
      error: { code: "LEASE_LOST", message: "Another run took it." },
      barred: [{ code: "LEASE_HELD", message: "tailspin-it is held." }],
      findings: [],
      events: [
        { kind: "applied" as const, tenant: "fabrikam-msp", customer: "contoso", change },
        {
          kind: "stale" as const,
          tenant: "fabrikam-msp",
          customer: "contoso",
          change,
          message: "It has 30 units now.",
        },
      ],
      stopped: [
        { kind: "stopped" as const, tenant: "fabrikam-msp", connection: "psa", code: "LIMIT", message: "No more." },
      ],
      left: 2,
    };
    expect(annotationsOfRun(report, "").map(({ title, message, file }) => [title, message, file])).toEqual([
      ["LEASE_LOST", "Another run took it.", undefined],
      ["LEASE_HELD", "tailspin-it is held.", undefined],
      ["psa: LIMIT", "No more.", undefined],
      ["contoso: Microsoft 365 Business Premium was not made", "It has 30 units now.", "customers/contoso.yaml"],
    ]);
  });
});
