/**
 * From Partner Center's rows to charges and prices, in our words. Pure.
 * Formulas: https://learn.microsoft.com/partner-center/billing/modern-invoice-reconciliation-file
 */
import Big from "big.js";
import type { Charge, ChargeKind, SheetPrice } from "../../core/charges.ts";
import { addDays, earliest, latest } from "../../core/day.ts";
import type { Decimal, Finding } from "../../core/model.ts";
import { canonical, sameAmount } from "../../core/money.ts";
import type { ReconRow, SheetRow } from "./wire.ts";

/** What a row is; or why that cannot be told, in words. */
export type KindReading = { readonly kind: ChargeKind } | { readonly unclear: string };

/**
 * What a charge type does, by its lower-case name. `charge` bills for units (a negative amount takes such a charge back),
 * `return` gives money back, `credit` is money without units. Microsoft publishes no complete list, so a name that is
 * not here is refused, not guessed.
 */
const roles: ReadonlyMap<string, "charge" | "return" | "credit"> = new Map([
  // Published: https://learn.microsoft.com/partner-center/billing/recon-file-charge-types
  ["new", "charge"],
  ["addquantity", "charge"],
  ["removequantity", "charge"],
  ["convert", "charge"],
  ["cancel", "return"],
  // Older names of New and Cancel in Microsoft's API.
  ["purchase", "charge"],
  ["refund", "return"],
  // Seen in resellers' documentation of their Microsoft invoices.
  ["cyclecharge", "charge"],
  ["customercredit", "credit"],
  // Inferred from the names.
  ["renew", "charge"],
  ["cancelimmediate", "return"],
]);

/** Microsoft's id of the Azure plan. */
const azurePlan = "DZH318Z0BPS6:";

/** Billed one time. */
function isBilledOnce(row: ReconRow): boolean {
  return /^one[\s_-]*time$/i.test(row.frequency) || /perpetual|one[\s-]time/i.test(row.term);
}

/** Licence rows leave UnitType empty in Microsoft's samples; its subscriptions say Licenses, License(s) or none. */
function isMetered(row: ReconRow): boolean {
  if (row.unitType !== "" && !/^none$|licen[cs]e/i.test(row.unitType)) return true;
  return hasNoTerm(row) && row.meter !== "";
}

/** The Azure plan and perpetual software have neither term nor billing frequency; a meter tells them apart. */
function hasNoTerm(row: ReconRow): boolean {
  return row.term === "" && row.frequency === "";
}

/** The kind of a row, by this table from top to bottom. Amounts are read, not the wording around them. */
export function kindOf(row: ReconRow): KindReading {
  const type = row.chargeType.trim().toLowerCase();
  const role = roles.get(type) ?? (type.startsWith("credit") ? "credit" : undefined);
  const net = Number(row.subtotal);
  if (role === undefined) return { unclear: `the charge type "${row.chargeType}" is not known` };
  if (role === "credit") return { kind: "credit" };
  if (role === "return" && net > 0)
    return { unclear: `a charge of type "${row.chargeType}" bills money instead of giving it back` };
  if (row.product.startsWith(azurePlan)) return ofSubscription(row, "usage");
  if (isBilledOnce(row)) return { kind: "one-time" };
  if (isMetered(row)) return ofSubscription(row, "usage");
  if (hasNoTerm(row)) return { kind: "one-time" };
  // A free subscription's rows hold no money: then the sign of the seats tells.
  const back = role === "return" || net < 0 || (net === 0 && Number(row.quantity) < 0);
  return ofSubscription(row, back ? "refund" : "recurring");
}

function ofSubscription(row: ReconRow, kind: ChargeKind): KindReading {
  return row.subscription === "" ? { unclear: "it names no subscription" } : { kind };
}

type Term = "P1M" | "P1Y" | "P3Y";
type Plan = "monthly" | "annual" | "triennial";

export interface TermReading {
  readonly term?: Term;
  readonly plan?: Plan;
}

const termPatterns: readonly (readonly [RegExp, Term])[] = [
  [/\b(one|1)[\s-]month/i, "P1M"],
  [/\b(one|1)[\s-]year/i, "P1Y"],
  [/\b(three|3)[\s-]years?/i, "P3Y"],
];

/** Plans each term can have: https://learn.microsoft.com/partner-center/customers/billing-frequency-changes */
const plansOf: Readonly<Record<Term, readonly Plan[]>> = {
  P1M: ["monthly"],
  P1Y: ["monthly", "annual"],
  P3Y: ["monthly", "annual", "triennial"],
};

function planOf(text: string): Plan | undefined {
  if (/month/i.test(text)) return /year|annual/i.test(text) ? undefined : "monthly";
  if (/trienn|(three|3)[\s-]?year/i.test(text)) return "triennial";
  return /annual|year/i.test(text) ? "annual" : undefined;
}

/**
 * Term and plan out of TermAndBillingCycle ("One-Year commitment for monthly/yearly billing") and BillingFrequency
 * ("Monthly"), which decides where the first leaves both open. Undefined: not readable, or the two contradict.
 */
export function termOf(termAndCycle: string, frequency: string): TermReading | undefined {
  const term = termPatterns.find(([pattern]) => pattern.test(termAndCycle))?.[1];
  if (term === undefined) return undefined;
  const [cycle = ""] = /\bfor\b.*/i.exec(termAndCycle) ?? [];
  const [said, stated] = [planOf(cycle), planOf(frequency)];
  if (said && stated && said !== stated) return undefined;
  const plan = stated ?? said ?? (term === "P1M" ? "monthly" : undefined);
  return plan && plansOf[term].includes(plan) ? { term, plan } : undefined;
}

/** `ROUNDDOWN(EffectiveUnitPrice × PCToBCExchangeRate, 2)`: cut towards zero, not rounded. */
function unitCostOf(row: ReconRow): Big {
  return new Big(row.price).times(row.rate).round(2, Big.roundDown);
}

function usageSubtotal(row: ReconRow): Big {
  return new Big(row.price).times(row.quantity).round(2, Big.roundDown).times(row.rate).round(2, Big.roundDown);
}

/** A line whose amounts do not follow from its own prices and units. */
export interface AmountFault {
  readonly message: string;
  /** Written minus right. */
  readonly difference: Decimal;
}

/** Checks a row by Microsoft's formulas (decision 10). Credits and one-time rows may follow either. */
export function checkAmounts(row: ReconRow, kind: ChargeKind): readonly AmountFault[] {
  const faults: AmountFault[] = [];
  const subtotal = new Big(row.subtotal);
  const rights = rightSubtotals(row, kind);
  const right = rights[0];
  if (right && !rights.some((amount) => isWritten(subtotal, amount))) {
    const units = kind === "usage" ? "units used" : "seats";
    const sum = `${row.quantity} ${units} at ${row.price}${row.rate === "1" ? "" : ` × rate ${row.rate}`}`;
    faults.push({
      message: `Subtotal says ${canonical(subtotal)} ${row.currency}, ${sum} come to ${canonical(right)}`,
      difference: canonical(subtotal.minus(right)),
    });
  }
  const total = subtotal.plus(row.tax);
  if (!total.eq(row.total)) {
    faults.push({
      message: `Total says ${canonical(row.total)} ${row.currency}, Subtotal ${canonical(subtotal)} and tax ${canonical(row.tax)} come to ${canonical(total)}`,
      difference: canonical(new Big(row.total).minus(total)),
    });
  }
  return faults;
}

function rightSubtotals(row: ReconRow, kind: ChargeKind): readonly Big[] {
  if (kind === "usage") return [usageSubtotal(row)];
  const licence = unitCostOf(row).times(row.quantity);
  return kind === "credit" || kind === "one-time" ? [licence, usageSubtotal(row)] : [licence];
}

/** Where money is given back the minus may stand on the price, on the units, or on the Subtotal alone. */
function isWritten(subtotal: Big, right: Big): boolean {
  return subtotal.eq(right) || (subtotal.lt(0) && subtotal.abs().eq(right));
}

/** A row as a charge. Units and unit cost are positive; `net` carries the sign. */
export function chargeOf(row: ReconRow, kind: ChargeKind, term: TermReading | undefined, file: string): Charge {
  return {
    id: `${row.invoice}/${row.line}`,
    invoice: row.invoice,
    customer: row.customer,
    subscription: row.subscription,
    product: row.product,
    title: row.title,
    ...term,
    kind,
    chargeType: row.chargeType,
    from: row.from,
    to: row.to,
    ...(row.termStart === undefined ? {} : { termStart: row.termStart }),
    ...(row.termEnd === undefined ? {} : { termEnd: row.termEnd }),
    quantity: kind === "usage" ? 1 : Math.abs(Number(row.quantity)),
    unitCost: canonical(kind === "usage" ? row.subtotal : unitCostOf(row).abs()),
    net: canonical(row.subtotal),
    currency: row.currency,
    origin: { file, line: row.line, column: 1 },
  };
}

/** Two usage charges of one subscription, product and invoice as one (decision 6): first line, widest days, added amounts. */
export function addUsage(sum: Charge, charge: Charge): Charge {
  const net = canonical(new Big(sum.net).plus(charge.net));
  return {
    ...sum,
    from: earliest([sum.from, charge.from]) ?? sum.from,
    to: latest([sum.to, charge.to]) ?? sum.to,
    unitCost: net,
    net,
  };
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
 * Prices without those that contradict: where two rows give one product, term, plan and currency different retail
 * prices on one day, none of its prices is taken. The day on which one row ends and the next begins is the next one's.
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
  for (const price of [...group].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const before = kept.at(-1);
    if (before && sameAmount(before.retail, price.retail) && sameAmount(before.unitCost, price.unitCost)) {
      if ((before.to ?? noEnd) >= (price.to ?? noEnd)) continue;
    }
    const clash = kept.find(({ from, retail }) => from === price.from && !sameAmount(retail, price.retail));
    if (clash) return { prices: [], finding: overlap(clash, price) };
    // Sheets are published monthly and leave a price's end open, so a later row ends the one before it.
    if (before && before.from < price.from && (before.to ?? noEnd) >= price.from)
      kept[kept.length - 1] = { ...before, to: addDays(price.from, -1) };
    kept.push(price);
  }
  return { prices: kept };
}

function overlap(one: SheetPrice, other: SheetPrice): Finding {
  const name = [one.title || one.product, one.term, one.plan].filter((part) => part !== undefined).join(" ");
  const days = (price: SheetPrice) => `${price.from} to ${price.to ?? "no end"}`;
  return {
    severity: "error",
    rule: "PRICE_TWICE",
    message: `${name}: two retail prices on ${other.from}: ${one.retail} ${one.currency} (${days(one)}, line ${one.origin.line}) and ${other.retail} ${other.currency} (${days(other)}); neither is taken`,
    fix: "Keep one of the two rows: remove the older price sheet, or fetch sheets with timeline=history, which close the older row.",
    origin: other.origin,
    product: one.product,
  };
}
