/** Words of the files that stand for a number. Each is checked by its schema before it comes here. */
import type { Decimal } from "../core/model.ts";

/** `1 year` → 12, `18 months` → 18. */
export function monthsIn(text: string): number {
  const [count = "", unit = ""] = text.split(" ");
  return Number(count) * (unit.startsWith("year") ? 12 : 1);
}

/** `30 days` → 30. */
export function daysIn(text: string): number {
  return Number.parseInt(text, 10);
}

/** `20%` → `20`. */
export function percentIn(text: string): Decimal {
  return text.replace(/ ?%$/, "");
}
