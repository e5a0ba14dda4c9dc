/**
 * JSON whose numbers are read as they are written. `JSON.parse` makes a double of a number, and a double does not hold
 * every amount; so number tokens are put between quotes first, and everything that comes out is text.
 */
import Big from "big.js";

/**
 * A JSON text with every number as its source text, in plain digits: `1.10` is "1.10" and `8.82E-04` is "0.000882".
 * Undefined: it is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(quoteNumbers(text));
  } catch {
    return undefined;
  }
}

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a value; empty where there is none. A list or an object stands as its JSON. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return JSON.stringify(value);
}

const [QUOTE, BACKSLASH, MINUS, POINT, ZERO, NINE, PLUS, UPPER_E, LOWER_E, COLON] = [
  0x22, 0x5c, 0x2d, 0x2e, 0x30, 0x39, 0x2b, 0x45, 0x65, 0x3a,
];
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Beyond it a number with an exponent is left as it is, which is no amount: written out it would be of any length. */
const mostPlaces = 40;

/**
 * Puts number tokens that stand outside strings between quotes. What is no JSON stays no JSON: a token that is not
 * exactly a JSON number, or that stands where a name belongs, is left as it is for the parser to refuse.
 */
function quoteNumbers(text: string): string {
  let quoted = "";
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterString(text, at);
    } else if (isDigit(code) || code === MINUS) {
      const end = afterNumber(text, at);
      const plain = isName(text, end) ? undefined : plainNumber(text.slice(at, end));
      if (plain !== undefined) {
        quoted += `${text.slice(copied, at)}"${plain}"`;
        copied = end;
      }
      at = end;
    } else {
      at += 1;
    }
  }
  return copied === 0 ? text : quoted + text.slice(copied);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Past the closing quote of the string that opens at `start`; the text's end where it does not close. */
function afterString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function isEscaped(text: string, quote: number, start: number): boolean {
  let slash = quote - 1;
  while (slash > start && text.charCodeAt(slash) === BACKSLASH) slash -= 1;
  return (quote - 1 - slash) % 2 === 1;
}

/** Past every character that a number may be written with, so that `1.2.3` is one token and no number. */
function afterNumber(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); isOfNumber(code); code = text.charCodeAt(end)) end += 1;
  return end;
}

function isOfNumber(code: number): boolean {
  return isDigit(code) || code === POINT || code === MINUS || code === PLUS || code === UPPER_E || code === LOWER_E;
}

/** A number before a colon stands where JSON has a name in quotes: between quotes it would pass for one. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (" \t\r\n".includes(text.charAt(at)) && at < text.length) at += 1;
  return text.charCodeAt(at) === COLON;
}

function plainNumber(token: string): string | undefined {
  if (!jsonNumber.test(token)) return undefined;
  if (!/e/i.test(token)) return token;
  const plain = new Big(token);
  return Math.abs(plain.e) > mostPlaces ? token : plain.toFixed();
}

/** Where something stands in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the entries of the list begin that the document's outermost object holds under `name`. */
export function placesOfEntries(text: string, name: string): readonly Place[] {
  const places: Place[] = [];
  let [depth, line, lineStart, isInside] = [0, 1, 0, false];
  let at = 0;
  let key = "";
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = afterString(text, at);
      if (depth === 1) key = text.slice(at + 1, end - 1);
      at = end;
      continue;
    }
    if (char === "\n") [line, lineStart] = [line + 1, at + 1];
    if (char === "{" || char === "[") {
      depth += 1;
      if (depth === 2) isInside = char === "[" && key === name;
      if (depth === 3 && isInside) places.push({ line, column: at - lineStart + 1 });
    }
    if (char === "}" || char === "]") depth -= 1;
    at += 1;
  }
  return places;
}
