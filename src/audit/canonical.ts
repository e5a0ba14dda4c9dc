/** One text for one value: JSON without spaces, keys sorted, so that a hash over it does not depend on who wrote it. Pure. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Levels of the deepest value that any of our files holds, and many more. */
export const MOST_LEVELS = 100;

/** Whether a value is nested deeper than that: to write it would take more room than there is on the stack. */
export function isTooDeep(value: unknown, levels = MOST_LEVELS): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === "object" && isTooDeep(inner, levels - 1)) return true;
  }
  return false;
}

/** Members without a value are left out, as in JSON. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** The value with every object's keys in order, for printing. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Object.fromEntries defines members, so that a key like `__proto__` is kept as what it is.
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}
