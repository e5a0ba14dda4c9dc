import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/render/markdown.ts";
import {
  aBlocked,
  aChange,
  aContractView,
  aCustomerPlan,
  aFinding,
  aManualStep,
  aPlan,
  aPlanOf,
  aReason,
  aServiceChange,
  aTenantPlan,
  contosoPlan,
  money,
} from "../support/plans.ts";

const bytes = (text: string) => Buffer.byteLength(text);

describe("a plan as a pull request comment", () => {
  it("has a headline with counts and money, a table by customer, and each customer folded", () => {
    const text = renderMarkdown(contosoPlan());
    expect(text.split("\n")[0]).toBe("### Concordat plan for fabrikam-msp: 1 change, EUR +103.00 a month");
    expect(text).toContain("\n1 change · 1 later · 1 blocked · 1 by hand · 1 as is\n");
    expect(text).toContain(
      [
        "",
        "| Customer | What | Units | EUR a month, up | EUR a month, down | From |",
        "| :-- | :-- | --: | --: | --: | --: |",
        "| Contoso BV | 1 change, 1 later, 1 blocked, 1 by hand | +5 | +103.00 | 0 | 1 Nov 2026 |",
        "",
      ].join("\n"),
    );
    expect(text).toContain(
      "<details><summary><b>Contoso BV</b>: 1 change · 1 later · 1 blocked · 1 by hand · 1 as is</summary>\n\n",
    );
    expect(text).toContain("| 42 → 47 | 20.60 | +103.00 | 1 Nov 2026 | 5 seats were added");
    expect(text).toContain("<br><sub>ZC-16 · customers/contoso.yaml:12</sub> |\n");
    expect(text).toContain(
      "| a month, after apply | 1,039.00 | 867.50 | 171.50 | 16.5 % | +103.00 price, +17.00 margin |\n",
    );
    expect(text).toContain("- [ ] **1. Charge Contoso EUR 13.29");
    expect(text).toContain("[Autotask, contract 4711, Charges, New](https://psa.example/contracts/4711/charges)");
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it("money goes both ways, and what is held is not in the headline", () => {
    const up = aCustomerPlan({ changes: [aChange()] });
    const down = aCustomerPlan({
      key: "b",
      name: "B",
      changes: [
        aChange({
          action: "end",
          effective: "2026-10-15",
          fields: [{ path: "quantity", before: 5, after: 0 }],
          monthly: money("-20.50", "-1"),
        }),
      ],
    });
    const held = aCustomerPlan({ key: "c", name: "C", status: "held", changes: [aChange()] });
    const text = renderMarkdown(aPlanOf([up, down, held]));
    expect(text.split("\n")[0]).toBe("### Concordat plan for fabrikam-msp: 2 changes, EUR +103.00 and -20.50 a month");
    expect(text).toContain("| B | 1 change | -5 | 0 | -20.50 | 15 Oct 2026 |");
    expect(text).toContain("| C | 1 held | +5 | +103.00 | 0 | 1 Nov 2026 |");
  });

  it("currencies are never added", () => {
    const customers = [aCustomerPlan({ changes: [aChange()] })];
    const text = renderMarkdown(
      aPlan({ tenants: [aTenantPlan({ customers }), aTenantPlan({ tenant: "b", currency: "USD", customers })] }),
    );
    expect(text.split("\n")[0]).toBe("### Concordat plan: 2 changes, EUR +103.00 a month, USD +103.00 a month");
  });

  it("says no changes, what could not be read, and what a guardrail refused", () => {
    expect(renderMarkdown(aPlanOf([aCustomerPlan({ asIsCount: 3 })], { result: "no-changes" }))).toContain(
      "### Concordat plan for fabrikam-msp: no changes\n\n**No changes: apply has nothing to write today.**",
    );
    const failed = aCustomerPlan({ status: "failed", because: aReason({ text: "Autotask did not answer." }) });
    const refusals = [{ guardrail: "ends", limit: "0", value: "1", customers: ["contoso"], message: "One line ends." }];
    const text = renderMarkdown(
      aPlan({
        tenants: [aTenantPlan({ customers: [failed], refusals, services: [aServiceChange()] })],
        result: "failed",
      }),
    );
    expect(text).toContain("**This plan is not complete: 1 customer could not be planned; each says why.**");
    expect(text).toContain("| Contoso BV | not planned |");
    expect(text).toContain("**! stopped** Autotask did not answer.");
    expect(text).toContain("- **refused** by ends (1, limit 0): One line ends. Customers: contoso.");
    expect(text).toContain("<details><summary><b>Catalogue</b>: 1 service</summary>");
  });

  it("findings carry their place, money and way out", () => {
    const text = renderMarkdown(
      aPlan({ findings: [aFinding({ money: { amount: "24.6", currency: "EUR" }, fix: "map it." })] }),
    );
    expect(text).toContain(
      "- **error** ZC-1 · services.yaml:41: Nothing maps CFQ7TTC0LH16:000J. (EUR 24.60)<br>Fix: map it.",
    );
  });
});

describe("text from outside does no harm in Markdown", () => {
  const esc = String.fromCharCode(27);
  const evil = `@all <img src=x onerror=alert(1)> | \`\`\` [x](https://evil.example) # h\n## h ${esc}[31m \u202Etxt </details> #12`;
  const text = renderMarkdown(
    aPlan({
      tenants: [
        aTenantPlan({
          customers: [
            aCustomerPlan({
              name: evil,
              account: { connection: "psa", system: "autotask", id: evil, name: evil },
              contracts: [aContractView({ remoteName: evil, url: `https://psa.example/) [x](https://evil.example` })],
              changes: [
                aChange({
                  title: evil,
                  reason: aReason({ text: evil }),
                  fields: [{ path: "name", before: evil, after: `${evil}!` }],
                }),
              ],
              blocked: [aBlocked({ title: evil, fix: evil })],
              manual: [aManualStep({ title: evil, url: "javascript:alert(1)", enter: [{ field: evil, value: evil }] })],
              findings: [aFinding({ message: evil, fix: evil })],
              left: [{ what: evil, why: evil, count: 1 }],
            }),
          ],
        }),
      ],
      findings: [aFinding({ message: evil })],
    }),
  );

  it("no mention, tag, code, link, issue, heading or hidden character of theirs is left", () => {
    expect(text).not.toMatch(/@/);
    expect(text).not.toContain("<img");
    expect(text).not.toContain("```");
    expect(text).not.toContain("://evil");
    expect(text).not.toContain("javascript:alert(1))");
    expect(text).not.toMatch(/(?<!&)#\d/);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text.match(/^#+ .*/gm)).toHaveLength(1);
    expect(text.match(/<\/details>/g)).toHaveLength(1);
  });

  it("tables keep their columns", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    const widths = rows.map((row) => row.split("|").length);
    // Six columns of the table by customer, seven of the rows; an outer pipe on each side.
    expect([...new Set(widths)].sort()).toEqual([8, 9]);
  });

  it("an address that is not plain is no link", () => {
    expect(text).not.toContain("](https://psa.example/)");
  });
});

describe("a comment is never longer than the limit", () => {
  const reason = aReason({ text: "Seats were added at Microsoft. ".repeat(20) });
  const customers = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aCustomerPlan({ key: `c${index}`, name: `Müller ${index} 株式会社`, changes: [aChange({ reason })] }),
    );

  it("cuts at whole customers, keeps the table, and says what is left out and where it stands", () => {
    const text = renderMarkdown(aPlanOf(customers(200)), { full: "the job summary" });
    expect(bytes(text)).toBeLessThanOrEqual(65_536);
    expect(bytes(text)).toBeGreaterThan(60_000);
    expect(text.match(/^\| Müller/gm)).toHaveLength(200);
    const shown = text.match(/<details>/g)?.length ?? 0;
    expect(text.match(/<\/details>/g)).toHaveLength(shown);
    expect(text).toContain(`**Left out for length:** the details of ${200 - shown} parts (Müller ${shown} 株式会社,`);
    expect(text).toContain("In full: the job summary.");
  });

  it("cuts the table and the findings too when there is no other way", () => {
    const findings = Array.from({ length: 5000 }, () => aFinding());
    const text = renderMarkdown(aPlanOf(customers(5000), { findings }));
    expect(bytes(text)).toBeLessThanOrEqual(65_536);
    const rows = text.match(/^\| Müller/gm)?.length ?? 0;
    const shown = text.match(/^- \*\*error\*\*/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(100);
    expect(shown).toBeGreaterThan(100);
    expect(text).toContain(
      `${(5000 - shown).toLocaleString("en")} findings, ${(5000 - rows).toLocaleString("en")} rows of the table`,
    );
    // Half of what is left is for details, so that the ones that matter most are read here.
    const folds = 1;
    const details = (text.match(/<details>/g)?.length ?? 0) - folds;
    expect(details).toBeGreaterThan(5);
    expect(text).toContain(`the details of ${(5000 - details).toLocaleString("en")} parts`);
  });

  it("of more customers than fit, tells first who needs somebody, then who moves most money, and folds the others", () => {
    const many = customers(2000).map((customer, index) => ({
      ...customer,
      changes: [aChange({ reason, monthly: money(index === 1500 ? "-900" : index === 1600 ? "800" : "5", "1") })],
      blocked: index === 1700 ? [aBlocked()] : [],
    }));
    const text = renderMarkdown(aPlanOf(many));
    const rows = text.match(/^\| Müller \d+/gm) ?? [];
    expect(rows.slice(0, 4)).toEqual(["| Müller 1700", "| Müller 1500", "| Müller 1600", "| Müller 0"]);
    const fold = text.indexOf("<details><summary><b>1,980 more customers</b></summary>");
    expect(text.slice(0, fold).match(/^\| Müller/gm)).toHaveLength(20);
    const details = [...text.matchAll(/<summary><b>(Müller \d+)/g)].map(([, name]) => name);
    expect(details.slice(0, 3)).toEqual(["Müller 1700", "Müller 1500", "Müller 1600"]);
    expect(bytes(text)).toBeLessThanOrEqual(65_536);
  });

  it.each([300, 1_000, 3_000, 5_000, 20_000])("of %i bytes", (limit) => {
    const many = renderMarkdown(aPlanOf(customers(50), { findings: [aFinding(), aFinding()] }), { limit });
    expect(bytes(many)).toBeLessThanOrEqual(limit);
    expect(many).toContain("### Concordat plan");
    expect(many).toContain("the plan file");
    expect(many.match(/<details>/g)?.length).toBe(many.match(/<\/details>/g)?.length);
  });

  it("leaves nothing out below the limit", () => {
    expect(renderMarkdown(contosoPlan())).not.toContain("Left out");
  });
});
