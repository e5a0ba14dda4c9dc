// src/render/escape.ts
var invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var invisibleInJson = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var plain = /^[\x20-\x7E]*$/;
var command = /(?<=:):|(?<=#)#(?=\w*\[)/g;
var shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function isPresentation(character) {
  return character === "\uFE0E" || character === "\uFE0F";
}
function visible(character) {
  if (isPresentation(character)) return character;
  return shortEscapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function forTerminal(text) {
  const seen = plain.test(text) ? text : text.replace(invisible, visible);
  return seen.includes("::") || seen.includes("##") ? seen.replace(command, visible) : seen;
}
function linesForTerminal(text) {
  return text.split("\n").map(forTerminal).join("\n");
}
function forJson(json) {
  const units = (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
    ""
  );
  return json.replace(invisibleInJson, (found) => isPresentation(found) ? found : units(found)).replace(command, units);
}
function forTerminalThroughout(value) {
  if (isHarmless(value)) return value;
  if (typeof value === "string") return forTerminal(value);
  if (Array.isArray(value)) return value.map(forTerminalThroughout);
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [forTerminal(key), forTerminalThroughout(inner)]));
}
function isHarmless(value) {
  if (typeof value === "string") return forTerminal(value) === value;
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isHarmless);
  return Object.keys(value).every((key) => isHarmless(key) && isHarmless(value[key]));
}
var entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
var breaker = "&#8203;";
var meaningful = /[&<>"`|*_~[\]\\$@#]|:(?=\/\/)|^[-+=](?=[-+=\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/g;
function forMarkdown(text) {
  return forTerminal(text).replace(meaningful, entity).replace(/&#(?:64|35);(?=[\p{L}\p{N}])|&#58;/gu, (found) => found + breaker).replace(/\b(?:www(?=\.)|gh-(?=\d))/gi, (found) => found + breaker);
}

export {
  forTerminal,
  linesForTerminal,
  forJson,
  forTerminalThroughout,
  forMarkdown
};
