/** Topics and money of notices in words. Pure. */
import Big from "big.js";
import type { About } from "../../core/audience.ts";
import type { Money } from "../../core/model.ts";
import { counted, moneyInWords } from "../words.ts";

export function topicInWords(about: About, count: number): string {
  switch (about) {
    case "errors":
      return counted(count, "error");
    case "blocked":
      return counted(count, "blocked", "blocked");
    case "unmapped":
      return counted(count, "unmapped", "unmapped");
    case "price-changes":
      return counted(count, "price change");
    case "expiring":
      return counted(count, "contract ending", "contracts ending");
  }
}

/** `EUR 24.60`, one for each currency. */
export function sumsOf(amounts: readonly Money[]): string[] {
  const sums = new Map<string, Big>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? new Big(0)).plus(amount));
  return [...sums].map(([currency, sum]) => `${currency} ${moneyInWords(sum)}`);
}

export function total(amounts: readonly string[]): Big {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}

/** At most so many characters, the last one an ellipsis where there were more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // No half of a pair is left at the end.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
