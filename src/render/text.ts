/** A plan as text for a terminal or a log: the same words and columns with and without colour. */
import type { Plan } from "../core/plan.ts";
import { paintWith } from "./colour.ts";
import { forTerminal, forTerminalThroughout } from "./escape.ts";
import { countFindings, linesOfFindings } from "./findings.ts";
import { planInWords, requestsInWords, tallyOfPlan, verdictOf } from "./tally.ts";
import { type Page, stack } from "./text/page.ts";
import { isSolo, linesOfTenant } from "./text/tenant.ts";
import { displayWidth, wrap, wrapParts } from "./width.ts";
import { configInWords, counted, shortDigest } from "./words.ts";

export interface TextOptions {
  /** Columns; default 97. At least 80 keeps the columns beside each other; numbers are never cut to fit. */
  readonly width?: number;
  readonly colour: boolean;
  /** Shows these tenants and customers alone; the counts are theirs. */
  readonly only?: { readonly tenant?: string; readonly customer?: string };
  /** The file the plan was saved to, named in the last line. */
  readonly saved?: string;
}

/** The plan with only what was asked for in it. */
function narrow(plan: Plan, only: NonNullable<TextOptions["only"]>): Plan {
  const tenants = plan.tenants.filter((tenant) => only.tenant === undefined || tenant.tenant === only.tenant);
  const { customer } = only;
  if (customer === undefined) return { ...plan, tenants };
  return {
    ...plan,
    tenants: tenants.flatMap((tenant) => {
      const customers = tenant.customers.filter(
        (each) => each.key === customer || each.key === `${tenant.tenant}/${customer}`,
      );
      return customers.length === 0 ? [] : [{ ...tenant, customers, services: [], findings: [], refusals: [] }];
    }),
  };
}

function guardrailsInWords(plan: Plan): string[] {
  const refusals = plan.tenants.reduce((sum, tenant) => sum + tenant.refusals.length, 0);
  if (refusals > 0) return [`${counted(refusals, "guardrail")} refused`];
  return tallyOfPlan(plan).changes > 0 ? ["guardrails passed"] : [];
}

function summaryLines(plan: Plan, page: Page): string[] {
  const parts = [...planInWords(plan), ...guardrailsInWords(plan), ...requestsInWords(plan)];
  return wrapParts(parts, 0, page.width).map((line) => page.paint("bold", line));
}

/** A file name as a shell takes it. */
function shellWord(name: string): string {
  return /^[\w./@%+=:,-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

/** The command stays on one line, so that it can be copied. */
function lastLines(plan: Plan, saved: string | undefined, page: Page): string[] {
  const digests = `${shortDigest(plan.digest, 6)}, config ${configInWords(plan.workspace)}`;
  if (saved === undefined) return [`Plan ${digests}.`];
  const file = forTerminal(saved);
  const sentences = [`Saved ${file} (${digests}).`, `Next: concordat apply ${shellWord(file)}`];
  const line = sentences.join(" ");
  return displayWidth(line) <= page.width ? [line] : sentences;
}

/**
 * The whole plan as lines of at most `width` columns (an address may be longer), ending with a line break.
 * Pure: the same plan and options give the same text. Everything from outside is made harmless first.
 */
export function renderText(plan: Plan, options: TextOptions): string {
  const shown = forTerminalThroughout(options.only === undefined ? plan : narrow(plan, options.only));
  const page: Page = { width: Math.max(options.width ?? 97, 60), paint: paintWith(options.colour), asOf: shown.asOf };
  const verdict = verdictOf(shown);
  const findings =
    shown.findings.length === 0
      ? []
      : [
          page.paint("bold", `Findings of the workspace: ${countFindings(shown.findings)}`),
          ...linesOfFindings(shown.findings, page.width, page.paint),
        ];
  const body = stack([
    verdict === undefined ? [] : wrap(verdict, page.width).map((line) => page.paint("bold", line)),
    ...shown.tenants.map((tenant) => linesOfTenant(tenant, page)),
    findings,
  ]);
  const [tenant] = shown.tenants;
  const endsInSeats =
    shown.tenants.length === 1 &&
    findings.length === 0 &&
    tenant !== undefined &&
    isSolo(tenant) &&
    tenant.customers[0]?.seats !== undefined;
  const summary = summaryLines(shown, page);
  const lines = endsInSeats ? [...body, ...summary] : stack([body, summary]);
  return `${stack([lines, lastLines(shown, options.saved, page)]).join("\n")}\n`;
}
