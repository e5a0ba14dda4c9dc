/** Digests: what makes two plans, two changes or two records the same. */
import { createHash } from "node:crypto";
import type { Version } from "./plan.ts";

/** JSON with sorted keys, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
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
