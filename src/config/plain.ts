/**
 * The short way from the parts of a YAML text to its value, for files as people write them: block maps and lists,
 * collections on one line, text on one line, comments. It saves the tree between parts and value, half of what reading
 * costs. Whatever else stands in a file (anchors, tags, escapes, text over several lines, mistakes) is answered with
 * undefined: such a file goes the whole way through `yaml`. test/hostile/yaml-plain.test.ts holds the two ways equal.
 */
import type { CST } from "yaml";
import type { NumberPaths } from "../generated/number-paths.ts";
import { isSafeNumber, maxEntries, type Tree } from "./tree.ts";

/** Far below the 1,024 characters that YAML allows. */
const maxKey = 200;
const notWords = /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
/** First characters that mean something else in YAML, or stand there by mistake; a minus before a digit does not. */
const special = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?!\d))/;

/** Thrown, and caught in {@link readPlain} alone: out of any depth to the long way. */
const notPlain = new Error("not plain");

/** As `readTree`, of a text that is plain throughout; undefined of any other. `tokens` are those of the whole `text`. */
export function readPlain(tokens: readonly CST.Token[], text: string, numbers: NumberPaths): Tree | undefined {
  if (text.includes("\t") || text.includes("\r")) return undefined;
  const places = new Map<object, readonly number[]>();
  let root: CST.BlockMap | undefined;
  for (const token of tokens) {
    if (token.type === "document" && root === undefined && token.value?.type === "block-map" && isFiller(token.end))
      root = isFiller(token.start) ? token.value : undefined;
    else if (token.type !== "newline" && token.type !== "comment" && token.type !== "space") return undefined;
  }
  if (root?.indent !== 0) return undefined;
  try {
    return { value: readBlockMap(root, numbers), places, start: root.offset, mistakes: [] };
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }

  function readBlockMap(map: CST.BlockMap, paths: NumberPaths): unknown {
    const group: Record<string, unknown> = {};
    const offsets: number[] = [];
    for (const [index, { start, key, sep, value }] of map.items.entries()) {
      if (!isFiller(start) || key?.type !== "scalar" || key.indent !== map.indent) throw notPlain;
      if (index > 0 && !beginsLine(key.offset, map.indent)) throw notPlain;
      const name = readKey(key, group);
      const ended = readSeparator(sep);
      offsets.push(key.offset, value?.offset ?? key.offset);
      const inner = paths[name] ?? paths["*"] ?? {};
      if (value === undefined || value === null) group[name] = null;
      else if (value.type === "block-map") {
        if (!ended || value.indent <= map.indent) throw notPlain;
        group[name] = readBlockMap(value, inner === true ? {} : inner);
      } else if (value.type === "block-seq") {
        if (!ended || value.indent < map.indent) throw notPlain;
        group[name] = readBlockList(value, inner === true ? {} : inner);
      } else if (ended) throw notPlain;
      else group[name] = readOnLine(value, inner);
    }
    places.set(group, offsets);
    return group;
  }

  function readBlockList(list: CST.BlockSequence, paths: NumberPaths): unknown {
    const inner = innerOf(paths);
    if (list.items.length > maxEntries) throw notPlain;
    const offsets: number[] = [];
    const values = list.items.map(({ start, key, sep, value }, index) => {
      const mark = start.findIndex(({ type }) => type === "seq-item-ind");
      const after = start[mark + 1];
      if (mark === -1 || key || sep || !value || start.length !== mark + 2 || after?.type !== "space") throw notPlain;
      if (!isFiller(start.slice(0, mark))) throw notPlain;
      if (index > 0 && !beginsLine(start[mark]?.offset ?? -1, list.indent)) throw notPlain;
      offsets.push(value.offset, value.offset);
      if (value.type !== "block-map") return readOnLine(value, inner);
      if (value.indent <= list.indent) throw notPlain;
      return readBlockMap(value, inner === true ? {} : inner);
    });
    places.set(values, offsets);
    return values;
  }

  /** What begins and ends on the line of its key or mark. */
  function readOnLine(token: CST.Token, paths: NumberPaths | true): unknown {
    if (token.type !== "flow-collection") return readScalar(token, paths);
    const { start, items, end } = token;
    const isMap = start.type === "flow-map-start";
    const [close, ...rest] = end;
    if (close?.type !== (isMap ? "flow-map-end" : "flow-seq-end") || !isFiller(rest)) throw notPlain;
    if (text.slice(token.offset, close.offset).includes("\n")) throw notPlain;
    if (items.length > maxEntries) throw notPlain;
    const offsets: number[] = [];
    const group: Record<string, unknown> = {};
    const list: unknown[] = [];
    const inner = paths === true ? {} : paths;
    for (const [index, item] of items.entries()) {
      const { value } = item;
      // What follows the last comma, or stands between the brackets of an empty one.
      if (!value && !item.key && !item.sep && index === items.length - 1 && index === 0 && isFiller(item.start)) break;
      const [first, ...others] = item.start;
      if (!value || (first?.type === "comma") !== index > 0) throw notPlain;
      if (!isFiller(index > 0 ? others : item.start)) throw notPlain;
      if (isMap) {
        if (item.key?.type !== "scalar" || !isFiller(item.key.end) || readSeparator(item.sep)) throw notPlain;
        const name = readKey(item.key, group);
        offsets.push(item.key.offset, value.offset);
        group[name] = readOnLine(value, inner[name] ?? inner["*"] ?? {});
      } else {
        if (item.key || item.sep) throw notPlain;
        offsets.push(value.offset, value.offset);
        list.push(readOnLine(value, innerOf(inner)));
      }
    }
    places.set(isMap ? group : list, offsets);
    return isMap ? group : list;
  }

  function readScalar(token: CST.Token, paths: NumberPaths | true): unknown {
    if (token.type !== "scalar" && token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
      throw notPlain;
    const { source } = token;
    if (source.includes("\n") || !isFiller(token.end)) throw notPlain;
    if (token.type === "scalar") {
      if (special.test(source) || source === "") throw notPlain;
      if (notWords.test(source)) return /^t/i.test(source) ? true : /^f/i.test(source) ? false : null;
      return paths === true && isSafeNumber(source) ? Number(source) : source;
    }
    const inner = source.slice(1, -1);
    if (source.length < 2 || source.at(-1) !== source[0]) throw notPlain;
    if (token.type === "double-quoted-scalar" ? /["\\]/.test(inner) : inner.includes("'")) throw notPlain;
    return inner;
  }

  /** A key that stands in its group once, and keeps its place among the group's keys. */
  function readKey({ source }: CST.FlowScalar, group: object): string {
    if (source === "" || source.length > maxKey || source.includes("\n") || special.test(source)) throw notPlain;
    if (/^\d/.test(source) || notWords.test(source) || source === "__proto__" || source === "<<") throw notPlain;
    if (Object.hasOwn(group, source)) throw notPlain;
    return source;
  }

  /** Past the colon; whether a line ends there. */
  function readSeparator(sep: readonly CST.SourceToken[] | undefined): boolean {
    const [colon, ...rest] = sep ?? [];
    if (colon?.type !== "map-value-ind" || !isFiller(rest)) throw notPlain;
    return rest.some(({ type }) => type === "newline");
  }

  /** Only spaces, line ends, and comments that something of the two stands before. */
  function isFiller(tokens: readonly CST.SourceToken[] | undefined): boolean {
    if (tokens === undefined) return true;
    for (const { type, offset } of tokens) {
      if (type === "space" || type === "newline") continue;
      if (type !== "comment") return false;
      const before = text[offset - 1];
      if (before !== undefined && before !== " " && before !== "\n") return false;
    }
    return true;
  }

  function beginsLine(offset: number, indent: number): boolean {
    return text[offset - indent - 1] === "\n";
  }
}

function innerOf(paths: NumberPaths): NumberPaths | true {
  return paths["*"] ?? {};
}
