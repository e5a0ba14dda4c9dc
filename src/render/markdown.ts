/** A plan as a pull request comment: a headline, a table by customer, findings, and each customer folded. */
import type { Change, CustomerPlan, Plan, TenantPlan } from "../core/plan.ts";
import { type ApprovalDraft, draftApproval } from "./approval.ts";
import { MOST_COMMENT } from "./github/limits.ts";
import { bytesOf, someNames, takeFitting } from "./markdown/budget.ts";
import { blocksAsMarkdown, customerAsMarkdown, findingAsItem, rowsAsTable } from "./markdown/customer.ts";
import { byWeight, foldedTable, plainTable, tablesOf } from "./markdown/tables.ts";
import { joined, type Markdown, md } from "./markdown/tag.ts";
import { rowOfChange, serviceStatus } from "./rows.ts";
import { freezeInWords, largestInWords, refusedInWords } from "./stops.ts";
import {
  hasSomethingToSay,
  type Moves,
  movesOf,
  noneInWords,
  planInWords,
  runsInWords,
  tallyOfPlan,
  verdictOf,
} from "./tally.ts";
import { configInWords, counted, dayWithWeekday, differenceInWords, placeInFile, shortDigest } from "./words.ts";

/** Bytes kept free for the sentences that name what was left out. */
const reserve = 2_000;

export interface MarkdownOptions {
  /** Bytes of UTF-8 at most; default what GitHub takes in one comment. */
  readonly limit?: number;
  /** Where the plan stands in full, named where something is left out; default `the plan file`. */
  readonly full?: string;
}

/** Money both ways: `+103.00 and -20.50`. */
export function upAndDown({ up, down, isPartial }: Moves): string {
  const parts = [...(up.eq(0) ? [] : [differenceInWords(up)]), ...(down.eq(0) ? [] : [differenceInWords(down)])];
  return `${parts.length === 0 ? "0" : parts.join(" and ")}${isPartial ? " (not all known)" : ""}`;
}

/** What apply would write today, of a tenant. */
function changesOf(tenant: TenantPlan): Change[] {
  return tenant.customers.filter(({ status }) => status === "planned").flatMap(({ changes }) => changes);
}

/** What happens, with its money: `2 changes, EUR +103.00 and -20.50 a month`. */
export function newsOf(plan: Plan): string {
  const tally = tallyOfPlan(plan);
  const currencies = [...new Set(plan.tenants.map(({ currency }) => currency))];
  const money = currencies.flatMap((currency) => {
    const changes = plan.tenants.filter((each) => each.currency === currency).flatMap(changesOf);
    return changes.length === 0 ? [] : [`${currency} ${upAndDown(movesOf(changes))} a month`];
  });
  return tally.changes === 0
    ? noneInWords(plan).toLowerCase()
    : [counted(tally.changes, "change"), ...money].join(", ");
}

function headOf(plan: Plan): Markdown {
  const [tenant] = plan.tenants;
  const named = plan.tenants.length === 1 && tenant !== undefined ? ` for ${tenant.tenant}` : "";
  const verdict = verdictOf(plan);
  const counts = [...planInWords(plan), ...runsInWords(plan)];
  return blocksAsMarkdown([
    [md`### Concordat plan${named}: ${newsOf(plan)}`],
    verdict === undefined ? [] : [md`**${verdict}**`],
    // A lone count is in the headline already.
    counts.length === 1 ? [] : [md`${counts.join(" · ")}`],
    [
      md`<sub>As of ${dayWithWeekday(plan.asOf)} · plan ${shortDigest(plan.digest, 6)} · config ${configInWords(plan.workspace)}</sub>`,
    ],
  ]);
}

function freezeItems({ tenant, freeze }: TenantPlan): Markdown[] {
  if (freeze === undefined) return [];
  return [md`- **frozen** ${tenant}: ${freezeInWords(freeze)} (${placeInFile(freeze.origin)})`];
}

function refusalItems(tenant: TenantPlan): Markdown[] {
  return tenant.refusals.map((refusal) => {
    const { guardrail, value, limit, customers, message, origin } = refusal;
    const whom = customers.length === 0 ? refusedInWords(refusal) : customers.join(", ");
    const more = [...largestInWords(refusal), ...(origin === undefined ? [] : [placeInFile(origin)])];
    const item = md`- **refused** by ${guardrail} (${value}, limit ${limit}): ${message} Customers: ${whom}.`;
    return more.length === 0 ? item : md`${item}<br>${more.join(" · ")}`;
  });
}

/** A code block to copy: nothing in it is escaped, and nothing in it can end it. */
function approvalOf(draft: ApprovalDraft): Markdown {
  const summary = md`<details><summary><b>Approve</b> what is refused</summary>`;
  const text = md`Save this as ${draft.file}: take out what is not approved, and say by whom and why.`;
  const block = { markdown: ["```yaml", ...draft.yaml, "```"].join("\n") };
  return blocksAsMarkdown([[summary], [text], [block], [md`</details>`]]);
}

function catalogueOf(tenant: TenantPlan): Markdown {
  const statusOf = serviceStatus(tenant);
  const rows = tenant.services.map((change) => rowOfChange(change, statusOf(change)));
  const summary = md`<details><summary><b>Catalogue</b>: ${counted(rows.length, "service")}</summary>`;
  return blocksAsMarkdown([[summary], rowsAsTable(rows, tenant.currency), [md`</details>`]]);
}

interface Detail {
  readonly name: string;
  readonly write: () => Markdown;
}

/** The folded parts: the file that approves what is refused, the catalogue, and each customer that has something to say. */
function detailsOf(
  plan: Plan,
  tenant: TenantPlan,
  inOrder: (customers: readonly CustomerPlan[]) => readonly CustomerPlan[],
): Detail[] {
  const draft = draftApproval(tenant, plan.asOf);
  return [
    ...(draft === undefined ? [] : [{ name: "Approve", write: () => approvalOf(draft) }]),
    ...(tenant.services.length === 0 ? [] : [{ name: "Catalogue", write: () => catalogueOf(tenant) }]),
    ...inOrder(tenant.customers.filter(hasSomethingToSay)).map((customer) => ({
      name: customer.name,
      write: () => customerAsMarkdown(customer, tenant, plan.asOf),
    })),
  ];
}

interface LeftOut {
  readonly findings: number;
  readonly rows: number;
  readonly details: readonly string[];
}

function leftOutOf({ findings, rows, details }: LeftOut, full: string, saysNames: boolean): Markdown[] {
  const named = saysNames ? md` (${someNames(details)})` : md``;
  const parts = [
    ...(findings === 0 ? [] : [counted(findings, "finding")]),
    ...(rows === 0 ? [] : [`${counted(rows, "row")} of the table`]),
    ...(details.length === 0 ? [] : [md`the details of ${counted(details.length, "part")}${named}`]),
  ];
  if (parts.length === 0) return [];
  return [md`**Left out for length:** ${joined(parts, ", ")}. In full: ${full}.`];
}

/**
 * The plan as GitHub Markdown, never longer than the limit: cut at whole findings, rows and customers, saying what was
 * left out and where it stands. Everything from outside is escaped. Pure: the same plan gives the same text.
 */
export function renderMarkdown(plan: Plan, options: MarkdownOptions = {}): string {
  const { limit = MOST_COMMENT, full = "the plan file" } = options;
  const head = headOf(plan);
  const room = limit - bytesOf(head) - reserve;
  const remarks = [
    ...plan.findings,
    ...plan.tenants.flatMap((tenant) => [...freezeItems(tenant), ...refusalItems(tenant), ...tenant.findings]),
  ];
  // Half the room at most, so that many findings never push out the table.
  const findings = takeFitting(remarks, (item) => ("markdown" in item ? item : findingAsItem(item)), room / 2);
  const left = room - findings.bytes;
  const all = tablesOf(plan, Number.POSITIVE_INFINITY, plainTable);
  // A table that would push out the details is folded, and both are told by weight.
  const isLong = all.bytes > left / 2;
  const tables = isLong ? tablesOf(plan, left / 2, foldedTable) : all;
  const parts = plan.tenants.flatMap((tenant) => detailsOf(plan, tenant, isLong ? byWeight : (same) => same));
  const details = takeFitting(parts, (part) => part.write(), room - findings.bytes - tables.bytes);
  const leftOut = { findings: findings.out.length, rows: tables.out, details: details.out.map(({ name }) => name) };
  const nothing = { findings: remarks.length, rows: 0, details: parts.map(({ name }) => name) };
  const shapes = [
    () => [
      [head],
      ...tables.blocks,
      findings.kept,
      leftOutOf(leftOut, full, true),
      ...details.kept.map((part) => [part]),
    ],
    () => [[head], leftOutOf(nothing, full, false)],
    () => [[md`### Concordat plan: see ${full}`]],
  ];
  const texts = shapes.map((shape) => md`${blocksAsMarkdown(shape())}\n`);
  return (texts.find((text) => bytesOf(text) <= limit) ?? joined(texts.slice(-1), "")).markdown;
}
