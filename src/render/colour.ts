/** Colour for a terminal. It repeats what the symbols say, and is never the only carrier of a meaning. */
const codes = {
  bold: ["\u001B[1m", "\u001B[22m"],
  dim: ["\u001B[2m", "\u001B[22m"],
  red: ["\u001B[31m", "\u001B[39m"],
  green: ["\u001B[32m", "\u001B[39m"],
  yellow: ["\u001B[33m", "\u001B[39m"],
  blue: ["\u001B[34m", "\u001B[39m"],
  magenta: ["\u001B[35m", "\u001B[39m"],
  cyan: ["\u001B[36m", "\u001B[39m"],
} as const;

export type Style = keyof typeof codes;

/** Puts a style around text that is already padded and wrapped, since the codes take no columns. */
export type Paint = (style: Style, text: string) => string;

export function paintWith(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => {
    const [open, close] = codes[style];
    return text === "" ? "" : open + text + close;
  };
}
