/** The page of a run, for a plan: what the comment says, with all its details, and what was read of which system. Pure. */
import type { Plan } from "../../core/plan.ts";
import { blocksAsMarkdown } from "../markdown/customer.ts";
import { md, tableRow } from "../markdown/tag.ts";
import { renderMarkdown } from "../markdown.ts";
import { numberInWords, placeOf, timeInWords } from "../words.ts";
import { MOST_SUMMARY } from "./limits.ts";

export function renderSummary(plan: Plan): string {
  const reads = readsOf(plan);
  const limit = MOST_SUMMARY - Buffer.byteLength(reads);
  return `${renderMarkdown(plan, { limit, full: "plan.json, among the run's artifacts" })}${reads}`;
}

function readsOf(plan: Plan): string {
  const rows = plan.tenants.flatMap(({ tenant, timezone, reads, api }) =>
    reads.slice(0, 20).map(({ connection, title, at, requests }) => {
      const budget = api.find((each) => each.connection === connection);
      const apply =
        budget === undefined || budget.predictedRequests === 0 ? "" : numberInWords(budget.predictedRequests);
      return tableRow([
        tenant,
        title,
        connection,
        `${timeInWords(at, timezone, plan.asOf)} (${placeOf(timezone)})`,
        numberInWords(requests),
        apply,
      ]);
    }),
  );
  if (rows.length === 0) return "";
  const shown = rows.slice(0, 200);
  return `\n${
    blocksAsMarkdown([
      [md`#### What was read`],
      [
        tableRow(["Tenant", "System", "Connection", "Read at", "Requests", "Requests of apply"]),
        md`| :-- | :-- | :-- | :-- | --: | --: |`,
        ...shown,
      ],
      rows.length > shown.length ? [md`and ${numberInWords(rows.length - shown.length)} more`] : [],
    ]).markdown
  }\n`;
}
