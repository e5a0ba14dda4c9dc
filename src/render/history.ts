/** The trail of a tenant for people: one block a run, one line an event. Pure. */
import type { AuditEntry } from "../audit/entry.ts";
import { sayDay } from "../core/day.ts";
import { paintWith } from "./colour.ts";
import { forTerminal, forTerminalThroughout } from "./escape.ts";
import { wrap } from "./width.ts";

const WORDS: Readonly<Record<string, string>> = {
  applied: "made",
  settled: "made",
  skipped: "already so",
  stale: "not made",
  failed: "failed",
  unknown: "answer lost",
  "manual-done": "done by hand",
  waived: "waived",
};
const FIELDS: Readonly<Record<string, string>> = {
  quantity: "units",
  unitPrice: "price",
  unitCost: "cost",
  startsOn: "from",
  endsOn: "to",
  name: "name",
};

/** Oldest first, as they were written. */
export function renderHistory(
  tenant: string,
  entries: readonly AuditEntry[],
  options: { readonly colour: boolean; readonly width: number },
): string {
  if (entries.length === 0) return `${forTerminal(tenant)}: nothing was ever applied to it here\n`;
  const paint = paintWith(options.colour);
  const lines: string[] = [];
  let run = "";
  for (const entry of forTerminalThroughout(entries)) {
    if (entry.run !== run) {
      run = entry.run;
      if (lines.length > 0) lines.push("");
      const at = `${sayDay(entry.at.slice(0, 10))} ${entry.at.slice(11, 16)} UTC`;
      lines.push(paint("bold", `${forTerminal(tenant)}  ${at}  run ${run}  by ${entry.actor}`));
      lines.push(`  config ${entry.configCommit.slice(0, 7)}, plan ${entry.planDigest.slice(0, 6)}`);
    }
    if (entry.kind === "run-started") {
      // How many changes there were to make shows by what follows; what it took over does not.
      const takenOver = entry.message?.split("; ").slice(1).join("; ") ?? "";
      if (takenOver !== "") lines.push(...wrap(takenOver, options.width - 6).map((line) => `  ${line}`));
      continue;
    }
    if (entry.kind === "run-finished") {
      lines.push(`  ${entry.message ?? "finished"}`);
      continue;
    }
    const where = [entry.customer, entry.contract, entry.line].filter((part) => part !== undefined).join(" / ");
    const fields = (entry.fields ?? [])
      .map(
        (field) =>
          `${FIELDS[field.path] ?? field.path} ${field.before === null || field.before === undefined ? "" : `${String(field.before)} → `}${String(field.after)}`,
      )
      .join(", ");
    const day = entry.effective === undefined ? "" : ` from ${sayDay(entry.effective)}`;
    const id = entry.remoteId === undefined ? "" : ` (${entry.system ?? ""} ${entry.remoteId})`;
    const text = `${WORDS[entry.kind] ?? entry.kind}  ${where === "" ? (entry.ref ?? "") : where}: ${fields}${day}${id}`;
    lines.push(...wrap(text, options.width - 6).map((line, index) => (index === 0 ? `  ${line}` : `      ${line}`)));
    if (entry.message !== undefined && entry.kind !== "skipped")
      lines.push(...wrap(entry.message, options.width - 6).map((line) => `      ${line}`));
  }
  return `${lines.join("\n")}\n`;
}
