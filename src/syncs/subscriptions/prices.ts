/**
 * Prices and costs of a line: where retail comes from (decision 8), which of them a strategy writes (PR-20), and what
 * a declared price does to both (decision 7).
 */

import Big from "big.js";
import type { SheetPrice } from "../../core/charges.ts";
import type { Day, Decimal } from "../../core/model.ts";
import { markUp, roundTo, toCents } from "../../core/money.ts";
import type { DeclaredPrice, PricingStrategy, RetailRule } from "../../core/workspace.ts";

/** Which of cost and price a strategy writes when a line is made and when it is updated (PR-20). */
export interface Mask {
  readonly cost: boolean;
  readonly price: boolean;
}

const MASKS: Readonly<Record<PricingStrategy, { readonly create: Mask; readonly update: Mask }>> = {
  "cost-and-retail": { create: { cost: true, price: true }, update: { cost: true, price: true } },
  "cost-only": { create: { cost: true, price: false }, update: { cost: true, price: false } },
  none: { create: { cost: false, price: false }, update: { cost: false, price: false } },
  "none-on-update": { create: { cost: true, price: true }, update: { cost: false, price: false } },
};

export function maskOf(strategy: PricingStrategy, creates: boolean): Mask {
  return creates ? MASKS[strategy].create : MASKS[strategy].update;
}

/** The declared price in force on `day`, if any. `prices` are sorted by day. */
export function declaredOn(prices: readonly DeclaredPrice[], day: Day): DeclaredPrice | undefined {
  return prices.findLast((price) => price.from <= day);
}

export interface Sold {
  readonly product: string;
  readonly term?: string | undefined;
  readonly plan?: string | undefined;
  readonly currency: string;
}

/** Price sheets, indexed once; asked per product and day. */
export interface PriceBook {
  find(sold: Sold, day: Day): SheetPrice | undefined;
}

function bookKey(sold: Sold): string {
  return `${sold.product}|${sold.term ?? ""}|${sold.plan ?? ""}|${sold.currency}`;
}

const opened = new WeakMap<readonly SheetPrice[], PriceBook>();

export function openPriceBook(prices: readonly SheetPrice[]): PriceBook {
  const known = opened.get(prices);
  if (known !== undefined) return known;
  const book = indexPrices(prices);
  opened.set(prices, book);
  return book;
}

function indexPrices(prices: readonly SheetPrice[]): PriceBook {
  const byKey = new Map<string, SheetPrice[]>();
  for (const price of prices) {
    const key = bookKey(price);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [price]);
    else list.push(price);
  }
  return {
    find: (sold, day) =>
      byKey.get(bookKey(sold))?.find((price) => price.from <= day && (price.to === undefined || day <= price.to)),
  };
}

/** Where a price came from, for the plan's reason; or why there is none. */
export type Retail = { readonly amount: Decimal; readonly because: string } | { readonly missing: string };

/**
 * The retail price of one unit for one cycle. `days` are tried in order against the price sheet: the start of the
 * commitment first, since costs and prices are held for it. Never 0 for want of a source (decision 8).
 */
export function retailOf(
  rule: RetailRule | undefined,
  sold: Sold,
  unitCost: Decimal,
  days: readonly Day[],
  book: PriceBook,
): Retail {
  const round = (amount: Big | Decimal) => (rule?.round === undefined ? toCents(amount) : roundTo(amount, rule.round));
  if (rule?.fixed !== undefined) return { amount: round(rule.fixed), because: `fixed at ${rule.fixed}` };
  if (rule?.markup !== undefined)
    return { amount: round(markUp(unitCost, rule.markup)), because: `cost ${unitCost} plus ${rule.markup} %` };
  const sheet = days.map((day) => book.find(sold, day)).find((price) => price !== undefined);
  if (sheet === undefined)
    return {
      missing: `no price sheet row for ${sold.product}${sold.term === undefined ? "" : ` ${sold.term}`}${sold.plan === undefined ? "" : ` ${sold.plan}`} in ${sold.currency} on ${days.join(" or ")}`,
    };
  if (rule?.discount !== undefined) {
    const amount = new Big(sheet.retail).times(new Big(100).minus(rule.discount)).div(100);
    return { amount: round(amount), because: `retail ${sheet.retail} less ${rule.discount} %` };
  }
  return { amount: round(sheet.retail), because: `retail price of the price sheet from ${sheet.from}` };
}
