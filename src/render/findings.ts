/** Findings as `file:line:column  severity  RULE  message`, each with its money and its way out. */
import type { Finding } from "../core/model.ts";
import { type Paint, paintWith, type Style } from "./colour.ts";
import { forTerminalThroughout } from "./escape.ts";
import { displayWidth, wrap, wrapIndented } from "./width.ts";
import { counted, moneyInWords } from "./words.ts";

export interface FindingsOptions {
  readonly colour: boolean;
  /** Columns; default 97. */
  readonly width?: number;
}

const indent = 4;

const styles: Readonly<Record<Finding["severity"], Style>> = { error: "red", warning: "yellow", note: "cyan" };

function placeOfFinding(finding: Finding): string[] {
  const { origin, customer } = finding;
  if (origin !== undefined) return [`${origin.file}:${origin.line}:${origin.column}`];
  return customer === undefined ? [] : [customer];
}

function linesOfFinding(finding: Finding, width: number, paint: Paint): string[] {
  const { severity, rule, message, money, fix } = finding;
  const lead = [...placeOfFinding(finding), severity, rule].join("  ");
  const [first = "", ...rest] = wrap(message, width - indent, width - displayWidth(lead) - 2);
  const head = [...placeOfFinding(finding), paint(styles[severity], severity), paint("bold", rule)].join("  ");
  return [
    first === "" ? head : `${head}  ${first}`,
    ...rest.map((line) => " ".repeat(indent) + line),
    ...(money === undefined ? [] : [`${" ".repeat(indent)}Money: ${money.currency} ${moneyInWords(money.amount)}`]),
    ...(fix === undefined ? [] : wrapIndented(`Fix: ${fix}`, indent, width)),
  ];
}

/** The findings in lines, in the order given. Texts must already be harmless for a terminal. */
export function linesOfFindings(findings: readonly Finding[], width: number, paint: Paint): string[] {
  return findings.flatMap((finding) => linesOfFinding(finding, width, paint));
}

/** How many of each: `2 errors, 1 warning`; empty where there are none. */
export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  return (["error", "warning", "note"] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => counted(count(severity), severity))
    .join(", ");
}

/**
 * All findings, sorted as given, and how many there are. Ends with a line break; everything from outside is made harmless.
 */
export function renderFindings(findings: readonly Finding[], options: FindingsOptions): string {
  const shown = forTerminalThroughout(findings);
  const lines = linesOfFindings(shown, options.width ?? 97, paintWith(options.colour));
  const count = countFindings(shown);
  return `${[...lines, ...(count === "" ? ["No errors, no warnings"] : ["", count])].join("\n")}\n`;
}
