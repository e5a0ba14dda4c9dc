/** Room in a comment: what does not fit stays out whole. */
import { joined, type Markdown, md } from "./tag.ts";

export const bytesOf = ({ markdown }: Markdown) => new TextEncoder().encode(markdown).length;

export interface Taken<T> {
  readonly kept: readonly Markdown[];
  readonly out: readonly T[];
  /** Bytes that the kept ones take, line breaks included. */
  readonly bytes: number;
}

/** With less room than this, nothing more is even written: no part is so short. */
const least = 200;

/** The items that fit into the room, in order. `extra` is what the first of them costs besides, for a heading. */
export function takeFitting<T>(items: readonly T[], write: (item: T) => Markdown, room: number, extra = 0): Taken<T> {
  const kept: Markdown[] = [];
  const out: T[] = [];
  let bytes = 0;
  for (const item of items) {
    if (room - bytes < least) {
      out.push(item);
      continue;
    }
    const markdown = write(item);
    // Two more for the line breaks after it.
    const cost = bytesOf(markdown) + 2 + (kept.length === 0 ? extra : 0);
    if (bytes + cost > room) out.push(item);
    else {
      kept.push(markdown);
      bytes += cost;
    }
  }
  return { kept, out, bytes };
}

/** The first names, as far as a sentence bears, and how many more: `Adatum, Litware and 12 more`. */
export function someNames(names: readonly string[]): Markdown {
  const most = 10;
  const { kept } = takeFitting(names.slice(0, most), (name) => md`${name}`, 600 + least);
  const more = names.length - kept.length;
  const shown = joined(kept, ", ");
  if (kept.length === 0) return md`${more}`;
  return more === 0 ? shown : md`${shown} and ${more} more`;
}
