import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseYaml } from "../../src/config/parse.ts";
import { draftApproval } from "../../src/render/approval.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { sayStops } from "../../src/render/stops.ts";
import { aChange, aCustomerPlan, aPlan, aServiceChange, aTenantPlan } from "../support/plans.ts";

const evil = "Visio ``` </details> \u001b[31m \u202E\n::set-env name=x::y @all";
const change = aChange({ key: "fabrikam-msp/contoso/m365/visio", title: evil });
const refusal = {
  guardrail: "monthlyMoney.up",
  limit: "50 EUR",
  value: "103.00 EUR",
  customers: ["contoso"],
  message: "the customers would pay 103.00 EUR a month more; 50 is allowed",
  changes: [{ record: "contoso/m365/visio", fingerprint: change.fingerprint }],
};
const tenant = aTenantPlan({
  customers: [aCustomerPlan({ status: "refused", changes: [change] })],
  refusals: [refusal],
});

describe("decision 23: the approval file that a plan prints", () => {
  it("holds what is refused and nothing else, with what each is beside it", () => {
    const other = aChange({ key: "fabrikam-msp/contoso/m365/other", fingerprint: "f".repeat(64) });
    const plan = aTenantPlan({ customers: [aCustomerPlan({ changes: [aChange(), other] })], refusals: [refusal] });
    expect(draftApproval(plan, "2026-11-22")).toEqual({
      file: "tenants/fabrikam-msp/approvals/2026-11-22-3b1f6c.yaml",
      yaml: [
        "kind: approval",
        "by:",
        "reason:",
        "on: 2026-11-22",
        "changes:",
        "  # Microsoft 365 Business Premium: units 42 → 47, EUR +103.00 a month, from 1 Nov 2026",
        "  - record: contoso/m365/m365-business-premium",
        `    fingerprint: ${change.fingerprint}`,
      ],
    });
  });

  it("is none where nothing is refused", () => {
    expect(draftApproval(aTenantPlan({ services: [aServiceChange()] }), "2026-11-22")).toBeUndefined();
  });

  it("holds no text that ends its line, its code block or its comment, and reads as a file of ours", () => {
    const yaml = draftApproval(tenant, "2026-11-21")?.yaml ?? [];
    const comment = yaml.find((line) => line.includes("Visio")) ?? "";
    expect(comment).toMatch(/^ {2}# Visio '{3} /);
    expect(comment.length).toBeLessThanOrEqual(97);
    expect(parseYaml("a.yaml", yaml.join("\n")).findings).toEqual([]);
    expect(parse(yaml.join("\n"))).toMatchObject({ kind: "approval", by: null, changes: [{}] });
    const markdown = renderMarkdown(aPlan({ tenants: [tenant] }));
    const block = /```yaml\n([\s\S]*?)\n```/.exec(markdown)?.[1];
    expect(block).toBe(yaml.join("\n"));
  });
});

describe("what stops an apply from a file", () => {
  it("is told by tenant: the freeze, and each refusal with whom it concerns and who adds most", () => {
    const origin = { file: "concordat.yaml", line: 4, column: 3 };
    const largest = [{ customer: "contoso", name: "Contoso BV", price: "103.00" }];
    const many = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const catalogue = [{ record: "services/visio", fingerprint: "x" }];
    const plan = aPlan({
      tenants: [
        aTenantPlan({ freeze: { until: "2026-12-03", reason: "month end", origin } }),
        aTenantPlan({ refusals: [{ ...refusal, origin, largest, customers: many }] }),
        aTenantPlan({ refusals: [{ ...refusal, changes: catalogue, customers: [] }] }),
      ],
    });
    expect(sayStops(plan, { colour: false, width: 120 })).toBe(
      `fabrikam-msp: Frozen until 3 Dec 2026: month end. Apply goes on from 4 Dec 2026.
  concordat.yaml:4
fabrikam-msp: refused by monthlyMoney.up: the customers would pay 103.00 EUR a month more; 50 is allowed
  not made: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 2 more · most of it: Contoso BV +103.00 · concordat.yaml:4
fabrikam-msp: refused by monthlyMoney.up: the customers would pay 103.00 EUR a month more; 50 is allowed
  not made: the catalogue
`,
    );
  });

  it("is nothing where nothing does", () => {
    expect(sayStops(aPlan(), { colour: false, width: 97 })).toBe("");
  });
});
