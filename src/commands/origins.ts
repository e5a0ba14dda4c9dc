/** Readers know absolute paths; people and plans know paths from the workspace's folder. */
import { relative, sep } from "node:path";

/** The same value with every origin's absolute file path made relative to `folder`. */
export function relativeOrigins<Value>(value: Value, folder: string): Value {
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  // What holds no such path is kept as it is: nearly all of a plan.
  const walk = (inner: unknown): unknown => {
    if (inner === null || typeof inner !== "object") return inner;
    let copy: Record<string, unknown> | unknown[] | undefined;
    for (const key of Object.keys(inner)) {
      const member = (inner as Readonly<Record<string, unknown>>)[key];
      const isPath = key === "file" && typeof member === "string" && member.startsWith(prefix);
      const shown = isPath ? relative(folder, member).split(sep).join("/") : walk(member);
      if (shown === member) continue;
      copy ??= Array.isArray(inner) ? [...inner] : { ...inner };
      Object.assign(copy, { [key]: shown });
    }
    return copy ?? inner;
  };
  return walk(value) as Value;
}
