/** A parsed YAML tree → a plain value, with where each part of it stands in the text. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { NumberPaths } from "../generated/number-paths.ts";

/**
 * For each list and group of a value: where each entry's key and value begin, as pairs of offsets in the order of
 * `Object.keys`. Bare numbers, since a workspace has hundreds of thousands of them.
 */
type Places = Map<object, readonly number[]>;

/** Where the entry of a list or group begins, and its key; undefined where it has none. */
export function placeOf(
  places: Places,
  around: unknown,
  step: string | number,
): { readonly key: number; readonly value: number } | undefined {
  const offsets = typeof around === "object" && around !== null ? places.get(around) : undefined;
  if (offsets === undefined) return undefined;
  const index = Array.isArray(around) ? Number(step) : Object.keys(around as object).indexOf(String(step));
  const [key, value] = [offsets[index * 2], offsets[index * 2 + 1]];
  return key === undefined || value === undefined ? undefined : { key, value };
}

export interface TreeMistake {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

export interface Tree {
  readonly value: unknown;
  readonly places: Places;
  /** Where the value as a whole begins. */
  readonly start: number;
  readonly mistakes: readonly TreeMistake[];
}

export const maxDepth = 32;
const maxAliases = 100;
/** Values reached through aliases: a few lines can stand for billions. */
const maxAliasedValues = 5_000;
/** Far above any list a person keeps; checking a list takes the square of its length. */
export const maxEntries = 5_000;

/** Control characters but tab and line ends, lone surrogates, and marks that make text read other than it is. */
export const hiddenCharacter = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * Numbers are text as written, except at the paths in `numbers`. Tags, keys that are not text, keys that stand twice and
 * aliases beyond a bound are mistakes; with any mistake the value is not to be used.
 */
export function readTree(root: Node, numbers: NumberPaths, lineAt: (offset: number) => number): Tree {
  const anchors = new Map<string, Node>();
  const places: Places = new Map();
  const mistakes: TreeMistake[] = [];
  let aliases = 0;
  let aliased = 0;
  let bomb = false;
  const value = visit(root, numbers, 0, false);
  return { value, places, start: startOf(root), mistakes };

  function visit(node: Node | null, paths: NumberPaths | true, depth: number, throughAlias: boolean): unknown {
    if (node === null || bomb) return null;
    if (throughAlias && ++aliased > maxAliasedValues) return refuseAliases(node);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined) {
        report(startOf(node), "YAML_SYNTAX", `nothing above is marked &${node.source}`, "write the value out");
        return null;
      }
      if (++aliases > maxAliases || depth >= maxDepth) return refuseAliases(node);
      return visit(target, paths, depth + 1, true);
    }
    if (node.tag !== undefined) report(startOf(node), "TAG", "a tag (!) is not allowed", "write the value without it");
    if (isAnchored(node)) anchors.set(node.anchor, node);
    if (isScalar(node)) return readScalar(node, paths);
    if (isMap(node)) return readMap(node, paths === true ? {} : paths, depth, throughAlias);
    if (!isSeq(node)) return null;
    const inner = paths === true ? {} : (paths["*"] ?? {});
    const children = node.items as (Node | null)[];
    if (children.length > maxEntries) return refuseLength(node, children.length);
    const list = children.map((child) => visit(child, inner, depth + 1, throughAlias));
    places.set(
      list,
      children.flatMap((child) => [startOf(child), startOf(child)]),
    );
    return list;
  }

  function readMap(node: YAMLMap, paths: NumberPaths, depth: number, throughAlias: boolean): unknown {
    const group: Record<string, unknown> = {};
    const keys: string[] = [];
    const offsets: number[] = [];
    for (const pair of node.items as Pair<Node | null, Node | null>[]) {
      const key = readKey(pair.key);
      const at = startOf(pair.key ?? node);
      const first = key === undefined || !Object.hasOwn(group, key) ? undefined : offsets[keys.indexOf(key) * 2];
      if (key === undefined) {
        report(at, "BAD_KEY", "a key must be plain text", "write the key as one word before the colon");
      } else if (first !== undefined) {
        const message = `"${key}" stands twice: first in line ${lineAt(first)}`;
        if (!throughAlias) report(at, "DUPLICATE_KEY", message, "keep one of them");
      } else {
        keys.push(key);
        offsets.push(at, pair.value === null || isEmpty(pair.value) ? at : startOf(pair.value));
        group[key] = visit(pair.value, paths[key] ?? paths["*"] ?? {}, depth + 1, throughAlias);
      }
    }
    places.set(group, keys.some(isIndex) ? reorder(group, keys, offsets) : offsets);
    return group;
  }

  function readScalar(node: Node & { value: unknown; source?: string }, paths: NumberPaths | true): unknown {
    const { value, source } = node;
    if (typeof value === "string" && hiddenCharacter.test(value)) {
      report(startOf(node), "CONTROL_CHARACTER", "an invisible character is escaped in this text", "remove it");
    }
    if (typeof value !== "number") return value;
    const written = source ?? String(value);
    return paths === true && isSafeNumber(written) ? Number(written) : written;
  }

  function report(offset: number, rule: string, message: string, fix: string): void {
    mistakes.push({ offset, rule, message, fix });
  }

  function refuseLength(node: Node, length: number): null {
    const message = `a list of ${length} entries, more than the ${maxEntries} a list may have`;
    report(startOf(node), "TOO_LONG", message, "check that it is the right file");
    return null;
  }

  function refuseAliases(node: Node): null {
    const message = "the aliases (*) of this file stand for too many values";
    if (!bomb) report(startOf(node), "ALIAS_BOMB", message, "write the values out");
    bomb = true;
    return null;
  }
}

/** Keys that are whole numbers come first among a group's keys, whatever their order in the file. */
function isIndex(key: string): boolean {
  return /^\d/.test(key);
}

function reorder(group: object, keys: readonly string[], offsets: readonly number[]): readonly number[] {
  return Object.keys(group).flatMap((key) => offsets.slice(keys.indexOf(key) * 2, keys.indexOf(key) * 2 + 2));
}

/** The text of a key; a number as a key is the text it was written as. */
function readKey(key: Node | null): string | undefined {
  if (!isScalar(key) || key.tag !== undefined || isAnchored(key)) return undefined;
  if (typeof key.value === "number") return key.source;
  return typeof key.value === "string" && key.value !== "" && key.value !== "__proto__" ? key.value : undefined;
}

function isAnchored(node: Node): node is Node & { anchor: string } {
  return "anchor" in node && typeof node.anchor === "string";
}

export function isSafeNumber(written: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(written) && Number.isSafeInteger(Math.trunc(Number(written)));
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? "") === "";
}
