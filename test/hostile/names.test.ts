/** A name or a reason that a stranger typed, in every output: it is still known, and it does nothing. */
import { describe, expect, it } from "vitest";
import type { ApplyEvent } from "../../src/apply/run.ts";
import { type AuditFacts, chainAll, ENTRY_KINDS, START } from "../../src/audit/entry.ts";
import { renderPage } from "../../src/audit/page.ts";
import type { Plan } from "../../src/core/plan.ts";
import { renderChecks } from "../../src/render/checks.ts";
import { forJson } from "../../src/render/escape.ts";
import { renderFindings } from "../../src/render/findings.ts";
import { renderHistory } from "../../src/render/history.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { sayEvent, sayOutcome } from "../../src/render/outcome.ts";
import { renderText } from "../../src/render/text.ts";
import {
  aContractChange,
  aCustomerPlan,
  aFinding,
  aPlan,
  aServiceChange,
  aTenantPlan,
  contosoPlan,
} from "../support/plans.ts";
import { harmIn, harmInMarkdown, hostileTexts } from "./harm.ts";

/** What people or systems wrote freely, wherever it stands in a plan; and what a file that was tampered with may hold. */
const free = new Set(
  [
    "name",
    "title",
    "text",
    "message",
    "fix",
    "why",
    "where",
    "what",
    "field",
    "value",
    "domain",
    "recognisedBy",
  ].concat([
    "file",
    "url",
    "connection",
    "system",
    "rule",
    "key",
    "tenant",
    "id",
    "period",
    "guardrail",
    "limit",
    "remoteId",
  ]),
);

/** The value with the text put into every free text of it. */
function poison<T>(value: T, text: string, key = ""): T {
  if (typeof value === "string") return (free.has(key) ? `Contoso ${text} BV` : value) as T;
  if (Array.isArray(value)) return value.map((inner) => poison(inner, text, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, text, name)])) as T;
}

/** One of everything that a plan can show. */
function fullPlan(): Plan {
  const plan = contosoPlan();
  const refusal = {
    guardrail: "unitsDown",
    value: "40 %",
    limit: "20 %",
    customers: ["Contoso"],
    message: "Too many units go.",
  } as const;
  const statuses = ["planned", "held", "refused", "failed", "disabled"] as const;
  const others = statuses.map((status) =>
    aCustomerPlan({ status, because: { rule: "ZC-1", text: "Why." }, changes: [aContractChange()] }),
  );
  const [tenant] = plan.tenants;
  const customers = [...(tenant?.customers ?? []), ...others];
  return aPlan({
    tenants: [
      aTenantPlan({
        customers,
        services: [aServiceChange()],
        findings: [aFinding(), aFinding({ customer: "contoso" })],
        refusals: [refusal],
      }),
      aTenantPlan(),
    ],
    findings: [aFinding()],
  });
}

const plan = fullPlan();
const change = contosoPlan().tenants[0]?.customers[0]?.changes[0] ?? aContractChange();
const kinds = ["applied", "settled", "skipped", "stale", "failed", "unknown"] as const;

function factsWith(text: string): AuditFacts[] {
  const name = `Contoso ${text} BV`;
  return ENTRY_KINDS.map((kind) => ({
    ...{ run: "r1", at: "2026-11-22T06:00:00.000Z", tenant: "fabrikam-msp", actor: name, kind, message: name },
    ...{ customer: name, contract: name, line: name, configCommit: name, planDigest: name, action: name, system: name },
    ...{ remoteId: name, ref: name, effective: "2026-11-01", money: { monthly: "1.00", currency: name } },
    fields: [{ path: name, before: name, after: name }],
  }));
}

const eachText = Object.entries(hostileTexts);

describe("the law of the outputs itself", () => {
  it("finds harm in every one of the texts but those that are harmless as plain words", () => {
    const harmless = eachText.filter(([, text]) => harmInMarkdown(text).length === 0).map(([name]) => name);
    // Bars and lines do harm in a table or a message only, and a formula in a spreadsheet.
    expect(harmless).toEqual(["table", "entity", "heading", "trailer", "path", "combining", "long", "words"]);
  });
});

describe.each(eachText)("%s", (_name, text) => {
  const hostile = poison(plan, text);

  it.each([
    ["without colour", false, 97],
    ["with colour", true, 97],
    ["on a narrow terminal", false, 60],
  ])("in a plan as text, %s", (_how, colour, width) => {
    const shown = renderText(hostile, { colour, width, saved: `plan ${text}.json` });
    expect(harmIn(shown, colour)).toEqual([]);
    expect(shown).toContain("Contoso");
  });

  it("in a plan as a comment on a pull request", () => {
    const shown = renderMarkdown(hostile);
    expect(harmInMarkdown(shown)).toEqual([]);
    expect(shown).toContain("Contoso");
    expect(new TextEncoder().encode(shown).length).toBeLessThanOrEqual(65_536);
  });

  it("in a plan as JSON, which says it exactly", () => {
    const written = renderJson(hostile);
    expect(harmIn(written)).toEqual([]);
    expect(JSON.parse(written)).toEqual(hostile);
    expect(JSON.parse(forJson(JSON.stringify({ [text]: text })))).toEqual({ [text]: text });
  });

  it("in what an apply says", () => {
    for (const kind of kinds) {
      const event: ApplyEvent = poison({ ...anEvent(kind), message: "x" }, text);
      expect(harmIn(sayEvent(event, { colour: true, width: 97 }), true)).toEqual([]);
      expect(harmIn(sayOutcome(hostile, [event], { run: "r1", branch: text, pushed: false }))).toEqual([]);
    }
  });

  it("in findings and checks", () => {
    const findings = poison([aFinding(), aFinding({ severity: "warning", fix: "x" })], text);
    expect(harmIn(renderFindings(findings, { colour: true, width: 80 }), true)).toEqual([]);
    const checks = poison([{ what: "x", ok: false, detail: text, fix: "x" }], text);
    const connections = [{ tenant: text, connection: text, system: text, checks }];
    expect(harmIn(renderChecks(connections, { colour: true, width: 80 }), true)).toEqual([]);
  });

  it("in the history and on the page of the audit", () => {
    const entries = chainAll(START, factsWith(text));
    const history = renderHistory(text, entries, { colour: true, width: 97 });
    expect(harmIn(history, true)).toEqual([]);
    expect(history).toContain("Contoso");
    const page = renderPage(text, entries);
    expect(harmInMarkdown(page)).toEqual([]);
    expect(page).toContain("Contoso");
  });
});

function anEvent(kind: ApplyEvent["kind"]): ApplyEvent {
  return { kind, tenant: "fabrikam-msp", customer: "contoso", change, remoteId: "8001" };
}
