// src/config/finding.ts
function errorAt(origin, rule, message, fix) {
  return { severity: "error", rule, message, origin, ...fix === void 0 ? {} : { fix } };
}
function warningAt(origin, rule, message, fix) {
  return { ...errorAt(origin, rule, message, fix), severity: "warning" };
}
var mostTold = 100;
function moreAt(origin, count) {
  return errorAt(origin, "MORE", `${count} more mistakes in this file`, "correct these first");
}
function startOf(file) {
  return { file, line: 1, column: 1 };
}
function sortFindings(findings) {
  return [...findings].sort(
    (a, b) => compare(a.origin?.file ?? "", b.origin?.file ?? "") || (a.origin?.line ?? 0) - (b.origin?.line ?? 0) || (a.origin?.column ?? 0) - (b.origin?.column ?? 0) || compare(a.rule, b.rule)
  );
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function anyOf(words) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
function nearest(word, known) {
  let best;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = countEdits(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
function suggest(word, known) {
  const choices = [...known];
  const near = nearest(word, choices);
  if (near !== void 0) return `did you mean ${near}?`;
  if (choices.length === 0) return void 0;
  const shown = choices.slice(0, 8);
  return `known: ${shown.join(", ")}${choices.length > shown.length ? ` and ${choices.length - shown.length} more` : ""}`;
}
function countEdits(a, b) {
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

export {
  errorAt,
  warningAt,
  mostTold,
  moreAt,
  startOf,
  sortFindings,
  compare,
  anyOf,
  nearest,
  suggest
};
