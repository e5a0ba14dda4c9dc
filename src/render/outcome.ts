/** What an apply did, for people: one line an event, and the closing lines. Pure. */
import type { ApplyEvent } from "../apply/run.ts";
import { sayDay } from "../core/day.ts";
import type { FieldChange, Plan } from "../core/plan.ts";
import { paintWith } from "./colour.ts";
import { forTerminal } from "./escape.ts";
import { wrap } from "./width.ts";

const SIGNS = {
  attempt: "…",
  applied: "✓",
  settled: "✓",
  skipped: "=",
  stale: "!",
  failed: "✗",
  unknown: "?",
} as const;
const WORDS = {
  attempt: "being made",
  applied: "made",
  settled: "made",
  skipped: "already so",
  stale: "not made",
  failed: "failed",
  unknown: "answer lost",
} as const;

export function sayEvent(event: ApplyEvent, options: { readonly colour: boolean; readonly width: number }): string {
  const paint = paintWith(options.colour);
  const { change } = event;
  const who = event.customer === undefined ? event.tenant : event.customer;
  const what = `${SIGNS[event.kind]} ${WORDS[event.kind]}  ${who}  ${change.title}: ${fieldsInWords(change.fields)}  ${sayDay(change.effective)}${event.remoteId === undefined ? "" : `  (${change.system} ${event.remoteId})`}`;
  const colour =
    event.kind === "failed" ? "red" : event.kind === "stale" || event.kind === "unknown" ? "yellow" : "green";
  const lines = wrap(forTerminal(what), options.width - 2).map((line, index) => (index === 0 ? line : `  ${line}`));
  const notes =
    event.message === undefined || event.kind === "skipped"
      ? []
      : wrap(forTerminal(event.message), options.width - 4).map((line) => `    ${line}`);
  return `${paint(colour, (lines[0] ?? "").trimEnd())}\n${[...lines.slice(1), ...notes].map((line) => `${line}\n`).join("")}`;
}

function fieldsInWords(fields: readonly FieldChange[]): string {
  const words: Readonly<Record<string, string>> = {
    quantity: "units",
    unitPrice: "price",
    unitCost: "cost",
    startsOn: "from",
    endsOn: "to",
  };
  return fields
    .map(
      (field) =>
        `${words[field.path] ?? field.path} ${field.before === null ? "" : `${field.before} → `}${field.after}`,
    )
    .join(", ");
}

export interface RunPlace {
  readonly run: string;
  readonly branch: string;
  readonly commit?: string;
  readonly pushed: boolean;
}

export function sayOutcome(plan: Plan, events: readonly ApplyEvent[], place: RunPlace | undefined): string {
  const count = (...kinds: readonly string[]) => events.filter((event) => kinds.includes(event.kind)).length;
  if (place === undefined) return "Nothing to apply: every change is made, or waits for its day or a person.\n";
  const parts = [
    `${count("applied", "settled")} made`,
    ...(count("skipped") > 0 ? [`${count("skipped")} already so`] : []),
    ...(count("stale") > 0 ? [`${count("stale")} not made: the record had moved`] : []),
    ...(count("failed") > 0 ? [`${count("failed")} failed`] : []),
  ];
  const open = plan.tenants
    .flatMap((tenant) => tenant.customers)
    .reduce((sum, customer) => sum + customer.manual.length, 0);
  const lines = [
    `${parts.join(" · ")}${open > 0 ? ` · ${open} by hand (see the plan)` : ""}`,
    `Run ${place.run}, recorded on ${forTerminal(place.branch)}${place.commit === undefined ? "" : ` as ${place.commit.slice(0, 7)}`}${place.pushed ? "" : " (in this clone only: it has no remote)"}`,
  ];
  if (count("stale", "failed") > 0) lines.push("Plan again to see what is left: concordat plan");
  return `\n${lines.join("\n")}\n`;
}

/**
 * What was done and stands nowhere in the audit yet, one line each.
 *
 * @param journal the file that holds it for the next run; undefined where not even that could be written
 */
export function sayUnrecorded(
  events: readonly ApplyEvent[],
  { journal }: { readonly journal: string | undefined },
): string {
  const lines = events.map((event) => sayEvent(event, { colour: false, width: 200 }));
  if (lines.length === 0) return "";
  const head =
    journal === undefined
      ? "What follows was done and could not be recorded; keep it. The next plan reads what the systems hold:"
      : `What follows was done and is not in the audit yet; ${forTerminal(journal)} holds it, and the next run here records it:`;
  return `${head}\n${lines.join("")}`;
}
