/** How many columns text takes in a terminal, and the padding and wrapping that follow from it. */

/** Text in which every UTF-16 unit is one column: ASCII, Latin, dashes, dots and arrows. */
const plain = /^[\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u2190-\u21FF]*$/;

/** The wide and fullwidth blocks of Unicode's East Asian Width (UAX 11). */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

let graphemes: Intl.Segmenter | undefined;

function charactersOf(text: string): string[] {
  // Made when a text first asks for it: it takes 9 ms, a tenth of a short command.
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (/^\p{M}+$/u.test(character)) return 0;
  if (/^\p{Emoji_Presentation}/u.test(character) || character.includes("\uFE0F")) return 2;
  return wideBlocks.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns that the text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** The text with spaces after it up to the width; longer text stays whole. */
export function padRight(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to the width; longer text stays whole. */
export function padLeft(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

const joint = "\u00A0";

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
const dateBeforeMonth = new RegExp(`\\b(\\d{1,2}) (?=${month}\\b)`, "g");
const monthBeforeYear = new RegExp(`\\b(${month}) (?=\\d{4}\\b)`, "g");
const currencyBeforeAmount = /\b([A-Z]{3}) (?=[-+]?\d)/g;

/** Days (`15 Nov 2026`) and money (`EUR 13.29`) read as one word, so a line never ends inside them. */
function joinDaysAndMoney(text: string): string {
  const tied = `$1${joint}`;
  return text.replace(dateBeforeMonth, tied).replace(monthBeforeYear, tied).replace(currencyBeforeAmount, tied);
}

/** A word wider than the line is broken, except an address, which must stay one piece to be of use. */
function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width || /^https?:\/\//.test(word)) return [word];
  // Telling characters apart costs a thousand times more, and long names are mostly plain.
  if (plain.test(word))
    return Array.from({ length: Math.ceil(word.length / width) }, (_, at) => word.slice(at * width, (at + 1) * width));
  const pieces: string[] = [];
  let piece = "";
  for (const character of charactersOf(word)) {
    if (piece !== "" && displayWidth(piece) + characterWidth(character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/**
 * The text in lines no wider than the width, broken at spaces; the first line may have less room, and is then empty
 * where its first word does not fit. Always at least one line.
 */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = [];
  const roomOf = () => (lines.length === 0 ? firstWidth : width);
  let line = "";
  for (const word of joinDaysAndMoney(text).split(" ")) {
    for (const piece of breakWord(word, Math.max(width, 8))) {
      const longer = line === "" ? piece : `${line} ${piece}`;
      const startsShort = lines.length === 0 && firstWidth < width;
      if ((line !== "" || startsShort) && displayWidth(longer) > roomOf()) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return [...lines, line].map((each) => each.replaceAll(joint, " "));
}

/** Wrapped lines, each after the same indent. */
export function wrapIndented(text: string, indent: number, width: number): string[] {
  return wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
}

/** Parts joined by ` · `, broken only between parts where they fit; lines after the first are indented. */
export function wrapParts(parts: readonly string[], indent: number, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 3 + displayWidth(part) <= width)
      lines[lines.length - 1] = `${last} · ${part}`;
    else {
      const [first = "", ...rest] = wrap(part, width - indent);
      lines.push(
        (last === undefined ? "" : " ".repeat(indent)) + first,
        ...rest.map((line) => " ".repeat(indent) + line),
      );
    }
  }
  return lines;
}

/** One text at the left edge and one at the right, on one line where both fit, else the right one goes below. */
export function spread(left: string, right: string, width: number): string[] {
  const lines = wrap(left, width);
  if (right === "") return lines;
  const last = lines.at(-1) ?? "";
  const gap = width - displayWidth(last) - displayWidth(right);
  if (gap >= 2) return [...lines.slice(0, -1), last + " ".repeat(gap) + right];
  return [...lines, ...wrap(right, width).map((line) => padLeft(line, width))];
}
