/** Bytes to text: UTF-8 in pieces, a character split between two of them kept whole, and damage said with its byte. */
import { downloadAgain } from "../limits.ts";
import type { Fault } from "../wire.ts";

export interface TextReader {
  /** The text of the next piece up to what is damaged, and that damage. */
  read(piece: Uint8Array): { readonly text: string; readonly damage?: string };
  /** Damage at the end: the text breaks off within a character. */
  end(): string | undefined;
}

export function openText(): TextReader {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held: Uint8Array = new Uint8Array(0);
  let before = 0;
  return {
    read(piece) {
      const bytes =
        held.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([held, piece]);
      const end = bytes.length - splitCharacter(bytes);
      const whole = bytes.subarray(0, end);
      const [at, first] = [before, before === 0];
      held = new Uint8Array(bytes.subarray(end));
      before += end;
      // A download that sets its room aside first leaves NUL bytes where nothing was written yet.
      const nul = whole.indexOf(0);
      const wrong = (byte: number, what: string) => ({
        text: withoutMark(whole.subarray(0, byte).toString("utf8"), first),
        damage: `byte ${at + byte} ${what}`,
      });
      try {
        const text = decoder.decode(whole);
        if (nul !== -1) return wrong(nul, "is NUL: the file is damaged, or its download never finished");
        return { text: withoutMark(text, first) };
      } catch {
        return wrong(goodBytes(whole), "is not UTF-8 text");
      }
    },
    end: () => (held.length > 0 ? `byte ${before} is not UTF-8 text` : undefined),
  };
}

/** Without the byte order mark that some programs write at a file's start. */
function withoutMark(text: string, first: boolean): string {
  return first && text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** A fault for damage that stands on a line. */
export function damaged(line: number, message: string): Fault {
  return { line, code: "FILE_UNREADABLE", message, fix: downloadAgain };
}

/** How many lines end in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** How many bytes at the end begin a character without completing it (0 to 3). */
function splitCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xf0) return back < 4 ? back : 0;
    if (byte >= 0xe0) return back < 3 ? back : 0;
    if (byte >= 0xc0) return back < 2 ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** The length of the longest start that is UTF-8. */
function goodBytes(bytes: Buffer): number {
  const loose = bytes.toString("utf8");
  for (let at = loose.indexOf("\uFFFD"); at !== -1; at = loose.indexOf("\uFFFD", at + 1)) {
    const offset = Buffer.byteLength(loose.slice(0, at));
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) return offset;
  }
  return bytes.length;
}
