/**
 * Text from outside (names, titles, ids, messages of other systems) made harmless for where it is shown.
 * A customer's name is typed by strangers: it may hold terminal commands, invisible characters, HTML or mentions.
 */

/** Characters that move, hide or reorder what a reader sees: controls, formats, line separators, lone surrogates, ignorables. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Most text is plain, and is let through without a closer look. */
const plain = /^[\x20-\x7E]*$/;

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
 * Text for a terminal, on one line: whatever a reader would not see is written as a visible escape, for example `\u{1b}`
 * for ESC and `\n` for a line break. Letters of every script stay as they are.
 */
export function forTerminal(text: string): string {
  return plain.test(text) ? text : text.replace(invisible, visible);
}

/** The same value with every text in it, keys included, made harmless for a terminal. */
export function forTerminalThroughout<T>(value: T): T {
  if (typeof value === "string") return forTerminal(value) as T;
  if (Array.isArray(value)) return value.map(forTerminalThroughout) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [forTerminal(key), forTerminalThroughout(inner)]),
  ) as T;
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
