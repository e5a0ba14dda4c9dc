/** What stands in the way of a plan, at the lines of YAML it rests on, as GitHub shows it beside them. Pure. */
import type { RunReport } from "../../apply/report.ts";
import type { Finding, Origin } from "../../core/model.ts";
import type { CustomerPlan, Plan, Reason, TenantPlan } from "../../core/plan.ts";
import { forTerminal, linesForTerminal } from "../escape.ts";
import { refusedInWords } from "../stops.ts";
import { counted, moneyInWords } from "../words.ts";

export type Level = "error" | "warning" | "notice";

export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** From the repository's top. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Annotations of a level that GitHub shows of one step; it drops the others without a word. */
const SHOWN = 10;

const LEVELS: readonly Level[] = ["error", "warning", "notice"];
const LEVEL_OF: Readonly<Record<Finding["severity"], Level>> = { error: "error", warning: "warning", note: "notice" };

interface Note {
  readonly level: Level;
  readonly title: string;
  /** Sentences, one a line. */
  readonly text: readonly string[];
  readonly origin?: Origin | undefined;
}

function noteOf({ severity, rule, message, fix, money, origin, customer }: Finding, at?: Origin): Note {
  const stake = money === undefined ? "" : ` (${money.currency} ${moneyInWords(money.amount)})`;
  return {
    level: LEVEL_OF[severity],
    title: customer === undefined || message.includes(customer) ? rule : `${rule}, ${customer}`,
    text: [message + stake, ...(fix === undefined ? [] : [`Fix: ${fix}`])],
    origin: origin ?? at,
  };
}

/** Errors of the whole plan first, then what is refused, then customer by customer in the plan's order. */
function notesOf(plan: Plan): readonly Note[] {
  return [...plan.findings.map((finding) => noteOf(finding)), ...plan.tenants.flatMap(notesOfTenant)];
}

function notesOfTenant({ refusals, findings, customers }: TenantPlan): readonly Note[] {
  return [
    ...refusals.map((refusal): Note => {
      const { guardrail, value, limit, message, origin } = refusal;
      const whom = `Not made: ${refusedInWords(refusal)}. An approval lifts it; the plan holds its file.`;
      return {
        level: "error",
        title: `Refused by ${guardrail}: ${value}, limit ${limit}`,
        text: [message, whom],
        origin,
      };
    }),
    ...findings.map((finding) => noteOf(finding)),
    ...customers.flatMap(notesOfCustomer),
  ];
}

function notesOfCustomer({ status, because, name, blocked, findings, origin }: CustomerPlan): readonly Note[] {
  const stopped = status === "failed" || status === "unsupported" ? because : undefined;
  const atReason = (reason: Reason) => reason.origin ?? origin;
  return [
    ...(stopped === undefined
      ? []
      : [{ level: "error" as const, title: `${name}: not planned`, text: [stopped.text], origin: atReason(stopped) }]),
    ...findings.map((finding) => noteOf(finding, origin)),
    ...blocked.map(({ title, reason, fix, quantity, money }): Note => {
      const stake = money === undefined ? [] : [`${money.currency} ${moneyInWords(money.amount)}`];
      const facts = [...(quantity === undefined ? [] : [counted(quantity, "unit")]), ...stake];
      const text = facts.length === 0 ? reason.text : `${reason.text} (${facts.join(", ")})`;
      return {
        level: "error",
        title: `${name}: ${title} is blocked`,
        text: [text, `Fix: ${fix}`],
        origin: atReason(reason),
      };
    }),
  ];
}

/**
 * Everything that is to be seen beside the files, the most important first.
 *
 * @param folder the workspace's folder from the repository's top; empty where it is the top
 */
export function annotationsOf(plan: Plan, folder: string): readonly Annotation[] {
  return annotationsFrom(notesOf(plan), folder);
}

/** Of an apply: what ended it, what was not made, and what stands in the way of the rest. */
export function annotationsOfRun(report: RunReport, folder: string): readonly Annotation[] {
  const { error, barred, stopped, events, findings, plan } = report;
  const failed = events.filter(({ kind }) => kind === "failed" || kind === "stale");
  const notes: readonly Note[] = [
    ...[...(error === undefined ? [] : [error]), ...barred].map(
      ({ code, message }): Note => ({ level: "error", title: code, text: [message] }),
    ),
    ...stopped.map(
      ({ code, message, connection }): Note => ({ level: "error", title: `${connection}: ${code}`, text: [message] }),
    ),
    ...failed.map(
      ({ kind, change, customer, tenant, message = "" }): Note => ({
        level: "error",
        title: `${customer ?? tenant}: ${change.title} ${kind === "failed" ? "failed" : "was not made"}`,
        text: [message],
        origin: change.reason.origin,
      }),
    ),
    ...findings.map((finding) => noteOf(finding)),
    ...(plan === undefined ? [] : notesOf(plan)),
  ];
  return annotationsFrom(notes, folder);
}

function annotationsFrom(notes: readonly Note[], folder: string): readonly Annotation[] {
  return LEVELS.flatMap((level) => notes.filter((note) => note.level === level)).map(
    ({ level, title, text, origin }) => ({
      level,
      title: forTerminal(title),
      message: linesForTerminal(text.map(forTerminal).join("\n")),
      ...(origin === undefined ? {} : placeOf(origin, folder)),
    }),
  );
}

function placeOf({ file, line, column }: Origin, folder: string): Pick<Annotation, "file" | "line" | "column"> {
  // A file outside the workspace has no place in the diff.
  if (file.startsWith("/") || file.startsWith("..")) return {};
  return { file: folder === "" ? file : `${folder}/${file}`, line, column };
}

/** As many as GitHub shows of a step; where there are more of a level, the last one says how many, and where they stand. */
export function annotationsOfStep(all: readonly Annotation[], full: string): readonly Annotation[] {
  return LEVELS.flatMap((level): readonly Annotation[] => {
    const those = all.filter((each) => each.level === level);
    if (those.length <= SHOWN) return those;
    const more = those.length - SHOWN + 1;
    const words = { error: "error", warning: "warning", notice: "note" }[level];
    return [
      ...those.slice(0, SHOWN - 1),
      { level, title: `${counted(more, `more ${words}`)}`, message: `All of them stand in ${full}.` },
    ];
  });
}
