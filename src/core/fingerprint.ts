/** Digests: what makes two plans, two changes or two records the same. */
import { createHash } from "node:crypto";
import type { Version } from "./plan.ts";

/** JSON with sorted keys, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += `,${canonicalJson(item ?? null)}`;
    return `[${text.slice(1)}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner !== undefined) text += `,${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${text.slice(1)}}`;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What an approval names and apply checks: the record, the version it was planned on, and its new values. */
export function fingerprint(
  record: { readonly key: string; readonly remoteId?: string | undefined },
  base: Version,
  target: Version,
): string {
  return sha256(canonicalJson([record.key, record.remoteId ?? null, base, target]));
}

/** Stable for the same change of the same record. */
export function changeId(kind: string, key: string, action: string, effective: string): string {
  return sha256(canonicalJson([kind, key, action, effective])).slice(0, 12);
}
