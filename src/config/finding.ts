import type { Finding, Origin } from "../core/model.ts";

/** An error at a place; `fix` says what to do next. */
export function errorAt(origin: Origin, rule: string, message: string, fix?: string): Finding {
  return { severity: "error", rule, message, origin, ...(fix === undefined ? {} : { fix }) };
}

export function warningAt(origin: Origin, rule: string, message: string, fix?: string): Finding {
  return { ...errorAt(origin, rule, message, fix), severity: "warning" };
}

/** Mistakes of one file that are told one by one. */
export const mostTold = 100;

/** Stands where the first of the mistakes stands that are not told. */
export function moreAt(origin: Origin, count: number): Finding {
  return errorAt(origin, "MORE", `${count} more mistakes in this file`, "correct these first");
}

/** The first character of a file: where a finding about the whole file points. */
export function startOf(file: string): Origin {
  return { file, line: 1, column: 1 };
}

/** By file, line and column, so that the list reads like the files do. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.origin?.file ?? "", b.origin?.file ?? "") ||
      (a.origin?.line ?? 0) - (b.origin?.line ?? 0) ||
      (a.origin?.column ?? 0) - (b.origin?.column ?? 0) ||
      compare(a.rule, b.rule),
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `a`, `a or b`, `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

/** The known word nearest to a mistyped one, if one is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = countEdits(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** `did you mean x?`, or else which ones there are. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const choices = [...known];
  const near = nearest(word, choices);
  if (near !== undefined) return `did you mean ${near}?`;
  if (choices.length === 0) return undefined;
  const shown = choices.slice(0, 8);
  return `known: ${shown.join(", ")}${choices.length > shown.length ? ` and ${choices.length - shown.length} more` : ""}`;
}

/** Letters to add, drop or replace (Levenshtein). */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
