/**
 * Finds where the files of one kind hold numbers. YAML gives `24.50`, `4711` and `2` alike; only the schema knows that
 * the first two are text whose digits count, and the third is a number.
 */
import { posix } from "node:path";

export type Schema = Readonly<Record<string, unknown>>;
export interface Paths {
  [key: string]: true | Paths;
}

/** Throws when two branches of a schema disagree on whether a place holds a number. */
export function collectNumberPaths(schemas: ReadonlyMap<string, Schema>, start: string): Paths {
  const texts = new Set<string>();
  const numbers = new Map<string, readonly string[]>();
  visit(schemas.get(start), start, []);
  const paths: Paths = {};
  for (const [id, path] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (texts.has(id)) throw new Error(`${start} holds both a number and text at ${id}`);
    let node = paths;
    for (const key of path.slice(0, -1)) {
      const next = node[key];
      if (next === true) throw new Error(`${start} holds both a number and more at ${id}`);
      node = node[key] = next ?? {};
    }
    node[path.at(-1) ?? ""] = true;
  }
  return paths;

  function visit(schema: unknown, file: string, path: readonly string[]): void {
    if (typeof schema !== "object" || schema === null) return;
    const node = schema as Schema;
    const types = [node.type].flat();
    if (types.includes("integer") || types.includes("number")) numbers.set(path.join("/"), path);
    if (types.includes("string")) texts.add(path.join("/"));
    if (typeof node.$ref === "string") follow(node.$ref, file, path);
    for (const key of ["allOf", "anyOf", "oneOf"]) for (const branch of list(node[key])) visit(branch, file, path);
    for (const key of ["if", "then", "else"]) visit(node[key], file, path);
    for (const [key, value] of Object.entries((node.properties ?? {}) as Schema)) visit(value, file, [...path, key]);
    for (const value of Object.values((node.patternProperties ?? {}) as Schema)) visit(value, file, [...path, "*"]);
    for (const value of [node.additionalProperties, node.items, ...list(node.prefixItems)])
      visit(value, file, [...path, "*"]);
  }

  function follow(reference: string, file: string, path: readonly string[]): void {
    const [other = "", pointer = ""] = reference.split("#");
    const target = other === "" ? file : posix.join(posix.dirname(file), other);
    let node: unknown = schemas.get(target);
    for (const step of pointer.split("/").slice(1)) node = (node as Schema | undefined)?.[step];
    visit(node, target, path);
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
