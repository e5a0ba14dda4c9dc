/** `audit/<tenant>/README.md`: the latest runs as a page that people read on their git host. Pure. */
import type { AuditEntry } from "./entry.ts";

/** How many runs the page holds; older ones stay in the trail. */
export const PAGE_RUNS = 50;
/** How many rows of one run; a git host cuts off very long pages. */
const PAGE_ROWS = 200;
const LONGEST_CELL = 200;
/** What only frames a run, and is told in its heading. */
const FRAME = new Set(["run-started", "run-finished"]);

/** @param entries of the latest runs, in any order */
export function renderPage(tenant: string, entries: readonly AuditEntry[]): string {
  const runs = new Map<string, AuditEntry[]>();
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq))
    runs.set(entry.run, [...(runs.get(entry.run) ?? []), entry]);
  const shown = [...runs.values()].reverse().slice(0, PAGE_RUNS);
  const head = [
    `# Audit of ${escapeMarkdown(tenant)}`,
    "",
    `Written by Concordat at each run; the latest ${PAGE_RUNS} runs are here, newest first. Do not edit: it is written anew.`,
    "The whole trail stands in the folders beside this page. `concordat history --verify` checks that nothing in it was changed.",
    "",
  ];
  return [...head, ...shown.flatMap(renderRun)].join("\n");
}

function renderRun(entries: readonly AuditEntry[]): string[] {
  const first = entries[0];
  if (first === undefined) return [];
  const rows = entries.filter(({ kind }) => !FRAME.has(kind));
  const notes = entries.flatMap((entry) =>
    FRAME.has(entry.kind) && entry.message !== undefined ? [cell(entry.message), ""] : [],
  );
  const by = `By ${cell(first.actor)} · run ${cell(first.run)} · configuration ${cell(first.configCommit.slice(0, 12))} · plan ${cell(first.planDigest.slice(0, 12))}`;
  const title = `## ${escapeMarkdown(first.at.slice(0, 16).replace("T", " "))} UTC: ${countKinds(rows)}`;
  if (rows.length === 0) return [title, "", by, "", ...notes];
  const table = rows
    .slice(0, PAGE_ROWS)
    .map(
      (entry) =>
        `| ${[entry.customer ?? "", what(entry), entry.effective ?? "", money(entry)].map(cell).join(" | ")} |`,
    );
  const more = rows.length > PAGE_ROWS ? [`and ${rows.length - PAGE_ROWS} more in the run's file`, ""] : [];
  return [
    title,
    "",
    by,
    "",
    ...notes,
    "| customer | what | from day | money |",
    "| --- | --- | --- | --- |",
    ...table,
    "",
    ...more,
  ];
}

/** For example `3 applied, 1 failed`. */
export function countKinds(entries: readonly Pick<AuditEntry, "kind">[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of entries) if (!FRAME.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts.size === 0 ? "nothing to do" : [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}

function what(entry: AuditEntry): string {
  const place = [entry.contract, entry.line].filter((part) => part !== undefined).join(" / ");
  const fields = (entry.fields ?? [])
    .map(({ path, before, after }) => `${path} ${show(before)} → ${show(after)}`)
    .join(", ");
  const doing = [entry.kind, entry.action].filter((part) => part !== undefined).join(": ");
  return [place, doing, fields, entry.message].filter((part) => part !== undefined && part !== "").join(" · ");
}

function show(value: unknown): string {
  if (value === undefined || value === null) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function money({ money }: AuditEntry): string {
  if (money === undefined) return "";
  const parts = [
    money.monthly === undefined ? [] : [`${money.monthly} ${money.currency} a month`],
    money.once === undefined ? [] : [`${money.once} ${money.currency} once`],
  ];
  return parts.flat().join(", ");
}

function cell(text: string): string {
  const letters = [...text];
  return escapeMarkdown(letters.length <= LONGEST_CELL ? text : `${letters.slice(0, LONGEST_CELL - 1).join("")}…`);
}

/**
 * Text from outside as plain words in Markdown: no markup, HTML, table bar, link, mention or issue number comes to life, and no
 * control or direction character hides or reorders what stands beside it.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      // Variation selectors 15 and 16 only choose how the character before them is drawn.
      .replace(/(?:(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}])+/gu, " ")
      .replace(
        /[&<>"'`|\\*_~{}[\]()!^$=]|(?<=:)\/|(?<=^\s*)[-+](?=[\s-]|$)|(?<=^\s*\d+)\.(?=\s|$)/gu,
        (character) => `&#${character.codePointAt(0)};`,
      )
      // A host turns these into links after Markdown was read: an empty comment keeps the word apart from its sign.
      .replace(/(?<!&)[@#]/g, (sign) => `${sign}<!-- -->`)
      .replace(/\bwww\./gi, "www&#46;")
  );
}
