/**
 * From Partner Center's rows to charges, in our words. Pure.
 * Formulas: https://learn.microsoft.com/partner-center/billing/modern-invoice-reconciliation-file
 */
import Big from "big.js";
import type { Charge, ChargeKind } from "../../core/charges.ts";
import { earlier, later } from "../../core/day.ts";
import type { Day, Decimal, Origin } from "../../core/model.ts";
import { canonical } from "../../core/money.ts";
import { centsOf, cutProduct, sayCents } from "./formats/cents.ts";
import type { ReconRow } from "./wire.ts";

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

/** What the texts of a term and a billing frequency say together. Few of them stand in a file, in many rows. */
export interface Wording {
  /** Billed one time. */
  readonly isOnce: boolean;
  /** The Azure plan and perpetual software have neither term nor billing frequency; a meter tells them apart. */
  readonly isNone: boolean;
  /** Undefined: not readable. */
  readonly term: TermReading | undefined;
}

export function wordingOf(term: string, frequency: string): Wording {
  return {
    isOnce: /^one[\s_-]*time$/i.test(frequency) || /perpetual|one[\s-]time/i.test(term),
    isNone: term === "" && frequency === "",
    term: termOf(term, frequency),
  };
}

/** Licence rows leave UnitType empty in Microsoft's samples; its subscriptions say Licenses, License(s) or none. */
function isMetered(row: ReconRow, wording: Wording): boolean {
  if (row.unitType !== "" && !/^none$|licen[cs]e/i.test(row.unitType)) return true;
  return wording.isNone && row.meter !== "";
}

/** The kind of a row, by this table from top to bottom. Amounts are read, not the wording around them. */
export function kindOf(row: ReconRow, wording: Wording = wordingOf(row.term, row.frequency)): KindReading {
  const type = row.chargeType.trim().toLowerCase();
  const role = roles.get(type) ?? (type.startsWith("credit") ? "credit" : undefined);
  const net = Number(row.subtotal);
  if (role === undefined) return { unclear: `the charge type "${row.chargeType}" is not known` };
  if (role === "credit") return { kind: "credit" };
  if (role === "return" && net > 0)
    return { unclear: `a charge of type "${row.chargeType}" bills money instead of giving it back` };
  if (row.product.startsWith(azurePlan)) return ofSubscription(row, "usage");
  if (wording.isOnce) return { kind: "one-time" };
  if (isMetered(row, wording)) return ofSubscription(row, "usage");
  if (wording.isNone) return { kind: "one-time" };
  // A free subscription's rows hold no money: then the sign of the seats tells.
  const back = role === "return" || net < 0 || (net === 0 && Number(row.quantity) < 0);
  return ofSubscription(row, back ? "refund" : "recurring");
}

function ofSubscription(row: ReconRow, kind: ChargeKind): KindReading {
  return row.subscription === "" ? { unclear: "it names no subscription" } : { kind };
}

type Term = "P1M" | "P1Y" | "P3Y";
export type Plan = "monthly" | "annual" | "triennial";

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

/** Whether whole cents already show that a row's amounts follow from its prices; false says nothing. */
function isPlainlyRight(row: ReconRow, kind: ChargeKind): boolean {
  const [subtotal, tax, total] = [centsOf(row.subtotal), centsOf(row.tax), centsOf(row.total)];
  if (subtotal === undefined || tax === undefined || subtotal + tax !== total) return false;
  const right = kind === "usage" ? usageCents(row) : licenceCents(row);
  return right !== undefined && (subtotal === right || (subtotal < 0 && subtotal === -right));
}

function licenceCents(row: ReconRow): number | undefined {
  const unit = cutProduct(row.price, row.rate);
  return unit === undefined || row.quantity.includes(".") ? undefined : unit * Number(row.quantity);
}

function usageCents(row: ReconRow): number | undefined {
  const used = cutProduct(row.price, row.quantity);
  return used === undefined ? undefined : cutProduct(sayCents(used), row.rate);
}

/** A line whose amounts do not follow from its own prices and units. */
export interface AmountFault {
  readonly message: string;
  /** Written minus right. */
  readonly difference: Decimal;
}

/** Checks a row by Microsoft's formulas (decision 10). Credits and one-time rows may follow either. */
export function checkAmounts(row: ReconRow, kind: ChargeKind): readonly AmountFault[] {
  if (isPlainlyRight(row, kind)) return [];
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
export function chargeOf(
  row: ReconRow,
  kind: ChargeKind,
  term: TermReading | undefined,
  id: string,
  origin: Origin,
): Charge {
  return new RowCharge(row, kind, term, id, origin);
}

/** A class, since an object that is given its terms only later takes a third more memory, and bills have many lines. */
class RowCharge implements Charge {
  readonly id: string;
  readonly invoice: string;
  readonly customer: string;
  readonly subscription: string;
  readonly product: string;
  readonly title: string;
  readonly kind: ChargeKind;
  readonly chargeType: string;
  readonly from: Day;
  readonly to: Day;
  readonly quantity: number;
  readonly unitCost: Decimal;
  readonly net: Decimal;
  readonly currency: string;
  readonly origin: Origin;
  declare readonly term?: NonNullable<Charge["term"]>;
  declare readonly plan?: NonNullable<Charge["plan"]>;
  declare readonly termStart?: Day;
  declare readonly termEnd?: Day;

  constructor(row: ReconRow, kind: ChargeKind, term: TermReading | undefined, id: string, origin: Origin) {
    const [cents, unitCents] = [centsOf(row.subtotal), cutProduct(row.price, row.rate)];
    const net = cents === undefined ? canonical(row.subtotal) : sayCents(cents);
    const licenceCost = unitCents === undefined ? canonical(unitCostOf(row).abs()) : sayCents(Math.abs(unitCents));
    this.id = id;
    this.invoice = row.invoice;
    this.customer = row.customer;
    this.subscription = row.subscription;
    this.product = row.product;
    this.title = row.title;
    this.kind = kind;
    this.chargeType = row.chargeType;
    this.from = row.from;
    this.to = row.to;
    this.quantity = kind === "usage" ? 1 : Math.abs(Number(row.quantity));
    this.unitCost = kind === "usage" ? net : licenceCost;
    this.net = net;
    this.currency = row.currency;
    this.origin = origin;
    if (term?.term !== undefined) this.term = term.term;
    if (term?.plan !== undefined) this.plan = term.plan;
    if (row.termStart !== undefined) this.termStart = row.termStart;
    if (row.termEnd !== undefined) this.termEnd = row.termEnd;
  }
}

/** Two usage charges of one subscription, product and invoice as one (decision 6): first line, widest days, added amounts. */
export function addUsage(sum: Charge, charge: Charge): Charge {
  const net = canonical(new Big(sum.net).plus(charge.net));
  return {
    ...sum,
    from: earlier(sum.from, charge.from),
    to: later(sum.to, charge.to),
    unitCost: net,
    net,
  };
}
