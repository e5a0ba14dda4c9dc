/** Digests: what makes two plans, two changes or two records the same. */
import { createHash } from "node:crypto";
import type { Kind } from "./model.ts";
import type { Change, PriceAndCost, Version } from "./plan.ts";

/** JSON with sorted keys, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += text === "" ? canonicalJson(item ?? null) : `,${canonicalJson(item ?? null)}`;
    return `[${text}]`;
  }
  for (const key of sortedKeys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${text}}`;
}

const MANY = 40;

/** Few keys, mostly in order: a plan has hundreds of thousands of such lists, for which `sort` does much in vain. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length > MANY) return keys.sort();
  for (let place = 1; place < keys.length; place += 1) {
    const key = keys[place] ?? "";
    let at = place;
    for (let before = keys[at - 1]; before !== undefined && before > key; before = keys[at - 1]) {
      keys[at] = before;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Members of lists and groups this far down are put into words one by one: a plan's customers, a workspace's files. */
const LEVELS_APART = 5;
/** Characters that are digested at a time. */
const PIECE = 65_536;

/** The same as `sha256(canonicalJson(value))`, without the whole text in memory: a plan's can be a hundred megabytes. */
export function digestJson(value: unknown): string {
  const hash = createHash("sha256");
  let waiting = "";
  const write = (text: string): void => {
    waiting += text;
    if (waiting.length < PIECE) return;
    hash.update(waiting);
    waiting = "";
  };
  writeApart(value, write, LEVELS_APART);
  return hash.update(waiting).digest("hex");
}

function writeApart(value: unknown, write: (text: string) => void, levels: number): void {
  if (levels === 0 || value === null || typeof value !== "object") {
    write(canonicalJson(value));
  } else if (Array.isArray(value)) {
    write("[");
    for (const [place, item] of value.entries()) {
      if (place > 0) write(",");
      writeApart(item ?? null, write, levels - 1);
    }
    write("]");
  } else {
    let before = "{";
    for (const key of sortedKeys(value)) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (inner === undefined) continue;
      write(`${before}${JSON.stringify(key)}:`);
      writeApart(inner, write, levels - 1);
      before = ",";
    }
    write(before === "{" ? "{}" : "}");
  }
}

/**
 * What an approval names and apply checks: the record, the version it was planned on, and its new values; of a line also
 * what it bills and what that comes to a month, since its versions are silent on the service and on prices that stand in
 * the catalogue; of an end what is no longer billed a month, since its versions say only the day.
 */
export function fingerprint(
  record: {
    readonly kind: Kind;
    readonly key: string;
    readonly remoteId?: string | undefined;
    readonly values: Change["values"];
    readonly monthly?: PriceAndCost | undefined;
    /** Of an end: units whose money is not known. */
    readonly unknownPrice?: number;
  },
  base: Version,
  target: Version,
): string {
  const { kind, key, remoteId, values, monthly, unknownPrice } = record;
  const { service, serviceKey, usage } = values;
  const ends = kind === "contract" && monthly !== undefined;
  const billed =
    kind === "line" ? [[service, serviceKey, usage, monthly?.price]] : ends ? [[monthly.price, unknownPrice]] : [];
  return sha256(canonicalJson([key, remoteId, base, target, ...billed]));
}

/** Stable for the same change of the same record. */
export function changeId(kind: string, key: string, action: string, effective: string): string {
  return sha256(canonicalJson([kind, key, action, effective])).slice(0, 12);
}
