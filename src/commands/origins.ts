/** Readers know absolute paths; people and plans know paths from the workspace's folder. */
import { relative, sep } from "node:path";

/** The same value with every origin's absolute file path made relative to `folder`. */
export function relativeOrigins<Value>(value: Value, folder: string): Value {
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk);
    if (inner === null || typeof inner !== "object") return inner;
    const entries = Object.entries(inner).map(([key, member]) => [
      key,
      key === "file" && typeof member === "string" && member.startsWith(prefix)
        ? relative(folder, member).split(sep).join("/")
        : walk(member),
    ]);
    return Object.fromEntries(entries);
  };
  return walk(value) as Value;
}
