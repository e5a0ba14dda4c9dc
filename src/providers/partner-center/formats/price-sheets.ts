/**
 * Licence-based price sheets: their rows, and the retail prices (ERP) that come of them.
 * https://learn.microsoft.com/partner-center/developer/get-a-price-sheet
 */
import type { SheetPrice } from "../../../core/charges.ts";
import { addDays } from "../../../core/day.ts";
import type { Day, Decimal, Finding } from "../../../core/model.ts";
import { canonical, sameAmount } from "../../../core/money.ts";
import type { Plan } from "../mapping.ts";
import { type Fault, openReader, productOf, type ReconRow, type RowReader, type TextRow } from "../wire.ts";

export interface SheetRow extends Pick<ReconRow, "line" | "product" | "title" | "term" | "currency" | "from"> {
  readonly plan: string;
  readonly market: string;
  readonly segment: string;
  readonly cost: Decimal;
  readonly retail: Decimal;
  /** First number of seats the price is for; empty where it does not depend on it. */
  readonly tierFrom: string;
  readonly to?: Day;
}

const sheetNeeded = `ProductId, SkuId, TermDuration, BillingPlan, Market, Currency, UnitPrice, EffectiveStartDate,
  EffectiveEndDate, ERP Price, Segment`.split(/,\s+/);

/** Opens a licence-based price sheet by its header; faults where it is another file. */
export function openSheet(header: TextRow): RowReader<SheetRow> | readonly Fault[] {
  return openReader(header, sheetNeeded, "licence-based price sheet", (cells, { line }): SheetRow => {
    const to = cells.openDay("EffectiveEndDate");
    return {
      line,
      product: productOf(cells),
      title: cells.keep(cells.text("SkuTitle") || cells.text("ProductTitle")),
      term: cells.text("TermDuration"),
      plan: cells.text("BillingPlan"),
      market: cells.text("Market"),
      segment: cells.text("Segment"),
      currency: cells.name("Currency").toUpperCase(),
      cost: cells.number("UnitPrice"),
      retail: cells.number("ERP Price"),
      tierFrom: cells.text("PricingTierRangeMin"),
      from: cells.day("EffectiveStartDate"),
      ...(to === undefined ? {} : { to }),
    };
  });
}

/** Why a price sheet row gives no price, for a count in a note. */
export type PriceReading = { readonly price: SheetPrice } | { readonly leftOut: string };

const sheetPlans: Readonly<Record<string, Plan | "">> = {
  monthly: "monthly",
  annual: "annual",
  triennial: "triennial",
  none: "",
  onetime: "",
  "": "",
};

/** A price sheet row as a retail price (ERP) of one product, term and plan. */
export function priceOf(row: SheetRow, file: string): PriceReading {
  const term = row.term.toUpperCase();
  const plan = sheetPlans[row.plan.replace(/[\s_-]/g, "").toLowerCase()];
  if (Number(row.tierFrom) > 1) return { leftOut: `of a seat tier from ${row.tierFrom} seats` };
  if (plan === undefined) return { leftOut: `of billing plan ${row.plan}` };
  if (!["P1M", "P1Y", "P3Y", "NOTERM", ""].includes(term)) return { leftOut: `of term ${row.term}` };
  const known = (["P1M", "P1Y", "P3Y"] as const).find((name) => name === term);
  return {
    price: {
      product: row.product,
      title: row.title,
      ...(known === undefined ? {} : { term: known }),
      ...(plan === "" ? {} : { plan }),
      currency: row.currency,
      unitCost: canonical(row.cost),
      retail: canonical(row.retail),
      from: row.from,
      ...(row.to === undefined ? {} : { to: row.to }),
      origin: { file, line: row.line, column: 1 },
    },
  };
}

const noEnd = "9999-12-31";

/**
 * Prices without those that contradict: where two rows give one product, term, plan and currency different retail prices
 * or costs on one day, none of its prices is taken. The day on which one row ends and the next begins is the next one's.
 * A row with an end goes on after a shorter one inside it, as a promotion is.
 */
export function settlePrices(prices: readonly SheetPrice[]): {
  readonly prices: readonly SheetPrice[];
  readonly findings: readonly Finding[];
} {
  const groups = new Map<string, SheetPrice[]>();
  for (const price of prices) {
    const key = [price.product, price.term, price.plan, price.currency].join(" ");
    const group = groups.get(key);
    if (group) group.push(price);
    else groups.set(key, [price]);
  }
  const settled = [...groups.values()].map(settleGroup);
  return {
    prices: settled.flatMap((group) => group.prices),
    findings: settled.flatMap(({ finding }) => finding ?? []),
  };
}

function settleGroup(group: readonly SheetPrice[]): {
  readonly prices: readonly SheetPrice[];
  readonly finding?: Finding;
} {
  const kept: SheetPrice[] = [];
  const pending: SheetPrice[] = [];
  /** Takes up the rows that a shorter one interrupted, as far as they reach before `day`. */
  const resume = (day: Day): void => {
    for (let row = pending.at(-1); row !== undefined; row = pending.at(-1)) {
      const passed = kept.at(-1)?.to;
      const from = passed === undefined ? noEnd : addDays(passed, 1);
      if (from >= day) return;
      pending.pop();
      if ((row.to ?? noEnd) >= from) kept.push({ ...row, from });
    }
  };
  for (const price of [...group].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    resume(price.from);
    const before = kept.at(-1);
    if (before && sameAmounts(before, price) && (before.to ?? noEnd) >= (price.to ?? noEnd)) continue;
    const clash = kept.find((one) => one.from === price.from && !sameAmounts(one, price));
    if (clash) return { prices: [], finding: overlap(clash, price) };
    // Sheets are published monthly and leave a price's end open, so a later row ends the one before it.
    if (before && before.from < price.from && (before.to ?? noEnd) >= price.from) {
      kept[kept.length - 1] = { ...before, to: addDays(price.from, -1) };
      if (before.to !== undefined && before.to > (price.to ?? noEnd)) pending.push(before);
    }
    kept.push(price);
  }
  resume(noEnd);
  return { prices: kept };
}

function sameAmounts(one: SheetPrice, other: SheetPrice): boolean {
  return sameAmount(one.retail, other.retail) && sameAmount(one.unitCost, other.unitCost);
}

function overlap(one: SheetPrice, other: SheetPrice): Finding {
  const name = [one.title || one.product, one.term, one.plan].filter((part) => part !== undefined).join(" ");
  const days = (price: SheetPrice) => `${price.from} to ${price.to ?? "no end"}`;
  const [what, left, right] = sameAmount(one.retail, other.retail)
    ? ["costs", one.unitCost, other.unitCost]
    : ["retail prices", one.retail, other.retail];
  return {
    severity: "error",
    rule: "PRICE_TWICE",
    message: `${name}: two ${what} on ${other.from}: ${left} ${one.currency} (${days(one)}, line ${one.origin.line}) and ${right} ${other.currency} (${days(other)}); neither is taken`,
    fix: "Keep one of the two rows: remove the older price sheet, or fetch sheets with timeline=history, which close the older row.",
    origin: other.origin,
    product: one.product,
  };
}
