import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../../src/render/github/annotations.ts";
import { renderCheck } from "../../../src/render/github/check.ts";
import { markOf, renderComment } from "../../../src/render/github/comment.ts";
import { renderSummary } from "../../../src/render/github/summary.ts";
import {
  aBlocked,
  aChange,
  aCustomerPlan,
  aFinding,
  aManualStep,
  aPlan,
  aPlanOf,
  aReason,
  aTenantPlan,
  contosoPlan,
  money,
} from "../../support/plans.ts";

const URL = "https://github.com/fabrikam/contracts/actions/runs/71";
const place = { folder: "", shard: "", url: URL, commit: "4f2c9e1a7b".padEnd(40, "0") };
const bytes = (text: string) => Buffer.byteLength(text);

/** What a stranger may call a customer. */
const ESC = String.fromCharCode(27);
const NAME = `@all <img src=x onerror=alert(1)> | \`\`\` ${ESC}[31m\u202E --> ::error::x\n::warning::y`;

function hostilePlan() {
  return aPlan({
    tenants: [
      aTenantPlan({
        customers: [
          aCustomerPlan({
            name: NAME,
            status: "planned",
            changes: [aChange({ title: NAME, reason: aReason({ text: NAME }) })],
            blocked: [aBlocked({ title: NAME, fix: NAME, reason: aReason({ text: NAME }) })],
            manual: [aManualStep({ title: NAME, why: NAME })],
            findings: [aFinding({ message: NAME, fix: NAME })],
          }),
        ],
      }),
    ],
    findings: [aFinding({ message: NAME, fix: NAME })],
    result: "failed",
  });
}

/** 1,250 customers, four changes each. */
function longPlan() {
  const customers = Array.from({ length: 1250 }, (_, index) =>
    aCustomerPlan({
      key: `c${index}`,
      name: `Customer ${index} 株式会社`,
      changes: ["Business Premium", "Visio", "Exchange", "Power BI"].map((title, at) =>
        aChange({ key: `fabrikam-msp/c${index}/m365/p${at}`, title, monthly: money("1.00", "0.80") }),
      ),
    }),
  );
  return aPlanOf(customers);
}

describe("the comment of a pull request", () => {
  it("begins with a mark that shows nothing, and ends with the way to everything", () => {
    const text = renderComment(contosoPlan(), place);
    expect(text.split("\n").slice(0, 2)).toEqual([
      "<!-- concordat plan . . -->",
      "### Concordat plan for fabrikam-msp: 1 change, EUR +103.00 a month",
    ]);
    expect(text.trimEnd().split("\n").at(-1)).toBe(
      `<sub>[Job summary and artifacts](${URL}) · Of commit 4f2c9e1 · This comment follows the pull request: each push replaces it.</sub>`,
    );
  });

  it("names the workspace and the shard where a repository has several, in the mark and for people", () => {
    const text = renderComment(contosoPlan(), { ...place, folder: "billing/emea", shard: "2" });
    expect(text.split("\n")[0]).toBe("<!-- concordat plan billing%2Femea 2 -->");
    expect(text).toContain(" · billing/emea, 2 · ");
  });

  it("has a mark that no folder's name can end, or make another's", () => {
    const marks = ["", "a", "a b", "a --> b", "--", "é"].map((folder) => markOf("plan", { folder, shard: "" }));
    expect(marks.every((mark) => /^<!-- concordat plan [\w.%]+ \. -->$/.test(mark))).toBe(true);
    expect(new Set(marks).size).toBe(marks.length);
    expect(markOf("plan", { folder: "a", shard: "" }).startsWith(markOf("plan", { folder: "", shard: "" }))).toBe(
      false,
    );
  });

  it("of 5,000 changes is no longer than GitHub takes, and says where all of it stands", () => {
    const text = renderComment(longPlan(), place);
    expect(bytes(text)).toBeLessThanOrEqual(65_536);
    expect(bytes(text)).toBeGreaterThan(55_000);
    expect(text).toContain("### Concordat plan for fabrikam-msp: 5,000 changes, EUR +5,000.00 a month");
    expect(text).toContain("<b>1,230 more customers</b>");
    expect(text).toContain("In full: the job summary, and plan.json among the run's artifacts.");
    expect(text.trimEnd().endsWith("each push replaces it.</sub>")).toBe(true);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });
});

describe("the page of the run", () => {
  it("tells all of 5,000 changes within the 1 MiB that GitHub shows", () => {
    const text = renderSummary(longPlan());
    expect(bytes(text)).toBeLessThan(1_048_576);
    expect(text.match(/^\| Customer \d+ 株式会社 \| 4 changes \|/gm)).toHaveLength(1250);
    expect(text.match(/<details><summary><b>Customer/g)?.length).toBeGreaterThan(600);
  });

  it("tells what was read of which system, and what apply will ask of it", () => {
    expect(renderSummary(contosoPlan())).toContain("| fabrikam-msp | Autotask | psa | 09:13 (Amsterdam) | 5 | 4 |");
  });
});

describe("a check", () => {
  it.each([
    ["no-changes", true, "success"],
    ["changes", true, "success"],
    ["blocked", true, "failure"],
    ["blocked", false, "neutral"],
    ["failed", false, "failure"],
  ] as const)("of a plan with %s (fail-on-blocked %s) is %s", (result, failOnBlocked, conclusion) => {
    const check = renderCheck(aPlanOf([], { result }), [], { failOnBlocked });
    expect(check.conclusion).toBe(conclusion);
  });

  it("has what GitHub takes: a title of 255 characters, a summary of 65,535, remarks with a line", () => {
    const plan = { ...longPlan(), findings: [aFinding(), { ...aFinding(), severity: "note" as const }] };
    const annotations = [
      ...annotationsOf(plan, "billing"),
      { level: "error" as const, title: "x".repeat(300), message: "no place" },
    ];
    const check = renderCheck(plan, annotations, { failOnBlocked: true });
    expect(check.title.length).toBeLessThanOrEqual(255);
    expect(bytes(check.summary)).toBeLessThanOrEqual(65_535);
    expect(check.annotations).toEqual([
      {
        path: "billing/services.yaml",
        start_line: 41,
        end_line: 41,
        annotation_level: "failure",
        title: "ZC-1",
        message: "Nothing maps CFQ7TTC0LH16:000J.",
      },
      expect.objectContaining({ annotation_level: "notice" }),
    ]);
  });
});

describe("a customer's hostile name does no harm", () => {
  const plan = hostilePlan();

  it.each([
    ["the comment", renderComment(plan, { ...place, folder: "a --> <img>", shard: "@all" })],
    ["the summary", renderSummary(plan)],
    ["the check", renderCheck(plan, [], { failOnBlocked: true }).summary],
  ])("in %s: no mention, tag, code, comment's end or hidden character of theirs", (_where, text) => {
    expect(text).not.toMatch(/@(?!&#8203;)/);
    expect(text).not.toContain("<img");
    expect(text).not.toContain("```");
    expect(text.match(/-->/g)?.length ?? 0).toBe(text.startsWith("<!--") ? 1 : 0);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(new Set(rows.map((row) => row.split("|").length)).size).toBeLessThanOrEqual(3);
  });

  it("in remarks beside the files: no hidden character, and no command of a log", () => {
    const all = annotationsOf(plan, "");
    expect(all.length).toBe(3);
    for (const { title, message } of all) {
      expect(title + message).not.toMatch(/[^\P{C}\n]/u);
      expect(title + message).not.toMatch(/::(?:error|warning)/);
      expect(title).not.toContain("\n");
    }
    expect(renderCheck(plan, all, { failOnBlocked: true }).title).not.toMatch(/\p{C}/u);
  });
});
