/**
 * Text from outside (names, titles, ids, messages of other systems) made harmless for where it is shown.
 * A customer's name is typed by strangers: it may hold terminal commands, invisible characters, HTML or mentions.
 */

/** Characters that move, hide or reorder what a reader sees: controls, formats, line separators, lone surrogates, ignorables. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The same but the line breaks between JSON's parts: those inside its texts are escaped already. */
const invisibleInJson = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Most text is plain, and is let through without a closer look. */
const plain = /^[\x20-\x7E]*$/;

/**
 * What a log of GitHub Actions (`::add-mask::`, also after spaces; `##[error]` anywhere), Azure Pipelines (`##vso[`) or
 * TeamCity (`##teamcity[`) takes for a command: the second sign of each.
 */
const command = /(?<=:):|(?<=#)#(?=\w*\[)/g;

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Variation selectors 15 and 16 only choose how the character before them is drawn. */
function isPresentation(character: string): boolean {
  return character === "\uFE0E" || character === "\uFE0F";
}

function visible(character: string): string {
  if (isPresentation(character)) return character;
  return shortEscapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * Text for a terminal or a log, on one line: whatever a reader would not see, and what makes a command of a line, is
 * written as a visible escape, for example `\u{1b}` for ESC and `\n` for a line break. Letters of every script stay as
 * they are.
 */
export function forTerminal(text: string): string {
  const seen = plain.test(text) ? text : text.replace(invisible, visible);
  return seen.includes("::") || seen.includes("##") ? seen.replace(command, visible) : seen;
}

/** The same for text of several lines, which stay lines. */
export function linesForTerminal(text: string): string {
  return text.split("\n").map(forTerminal).join("\n");
}

/** JSON as text: the same value, with everything that a terminal or a log would act on as `\u` escapes of JSON. */
export function forJson(json: string): string {
  const units = (found: string) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
      "",
    );
  return json
    .replace(invisibleInJson, (found) => (isPresentation(found) ? found : units(found)))
    .replace(command, units);
}

/** The same value with every text in it, keys included, made harmless for a terminal. */
export function forTerminalThroughout<T>(value: T): T {
  // What is harmless is kept as it is: nearly all of a plan.
  if (isHarmless(value)) return value;
  if (typeof value === "string") return forTerminal(value) as T;
  if (Array.isArray(value)) return value.map(forTerminalThroughout) as T;
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, inner]) => [forTerminal(key), forTerminalThroughout(inner)])) as T;
}

/** True where {@link forTerminal} would change no text in the value. */
function isHarmless(value: unknown): boolean {
  if (typeof value === "string") return forTerminal(value) === value;
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isHarmless);
  return Object.keys(value).every((key) => isHarmless(key) && isHarmless((value as Record<string, unknown>)[key]));
}

const entity = (character: string) => `&#${character.codePointAt(0) ?? 0};`;

/** Breaks a word for GitHub's filters without showing anything. */
const breaker = "&#8203;";

/** What means something in HTML or Markdown anywhere, and what starts a list, a heading line or an address. */
const meaningful = /[&<>"`|*_~[\]\\$@#]|:(?=\/\/)|^[-+=](?=[-+=\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/g;

/**
 * Text for GitHub's Markdown, on one line: it shows as written and means nothing as HTML, Markdown, mention or link.
 * Entities keep Markdown and HTML out. GitHub looks for mentions, issue numbers and addresses after it has resolved
 * entities, so a zero-width space breaks those.
 */
export function forMarkdown(text: string): string {
  return forTerminal(text)
    .replace(meaningful, entity)
    .replace(/&#(?:64|35);(?=[\p{L}\p{N}])|&#58;/gu, (found) => found + breaker)
    .replace(/\b(?:www(?=\.)|gh-(?=\d))/gi, (found) => found + breaker);
}
