/** What ConnectWise can and cannot hold, as data with the page that says so, and the check of a write against it. Pure. */
import { later, NO_END, type Period, periodOf, sayDay } from "../../core/day.ts";
import type { Day, Decimal, Finding } from "../../core/model.ts";
import type { Limit, Proposal } from "../provider.ts";
import type * as wire from "./wire.ts";

/** Records on a page; a larger page is cut to this without a word. */
export const PAGE = 1000;
/** Ids in one condition, so that the address stays below 2,000 characters. */
export const LIST = 100;
const NAME_LENGTH = 100;
const IDENTIFIER_LENGTH = 75;
const LONGEST_ADDRESS = 2_000;

/** Words by which an entry of the audit trail names a field; inferred, since no page says how the texts read. */
export const TRAIL_WORDS: Readonly<Record<string, RegExp>> = {
  quantity: /quantity|lessincluded/,
  unitPrice: /price/,
  unitCost: /cost/,
  endsOn: /end(ing)?date/,
};

/** Collections that are read: what a login must be allowed to read. */
export const READ: readonly (readonly [what: string, path: string])[] = [
  ["companies", "company/companies"],
  ["agreements", "finance/agreements"],
  ["agreement types", "finance/agreements/types"],
  ["billing cycles", "finance/billingCycles"],
  ["the product catalog", "procurement/catalog"],
  ["product subcategories", "procurement/subcategories/"],
  ["product types", "procurement/types"],
];
export const RIGHTS_FIX =
  "in ConnectWise, System, Security Roles, give the API member's role the right (Companies, Finance Agreements, Procurement Catalog)";

/** Months of BillingCycle.billingOptions; the others have no whole months, or no cycle. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["Monthly", 1],
  ["BiMonthly", 2],
  ["Quarterly", 3],
  ["SemiAnnual", 6],
  ["Yearly", 12],
]);

export function monthsOf(billingOptions: string): number | undefined {
  return MONTHS.get(billingOptions);
}

/** The option of so many months; undefined where ConnectWise has none. */
export function optionOf(months: number): string | undefined {
  return [...MONTHS].find(([, own]) => own === months)?.[0];
}

/** Whole months from a day through another: what the single period of a one-time agreement has. */
function monthsBetween(from: Day, to: Day): number {
  const apart =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const months = Math.max(1, apart);
  return periodOf(from, months, from).to < to ? months + 1 : months;
}

/** The days of an agreement, its billing periods, and what of it is invoiced. */
export interface Grid {
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** A day on which a period begins. */
  readonly anchor: Day;
  readonly months: number;
  readonly prorates: boolean;
  /** First day that is billed and not invoiced. */
  readonly openFrom: Day;
}

export function periodAt(grid: Grid, day: Day): Period {
  return periodOf(grid.anchor, grid.months, day);
}

/** What of a version that begins or ends within a period is billed where the agreement has prorateFlag. */
export type Proration = "by-days" | "whole-periods";

/**
 * Where the periods of an agreement begin and what of them is invoiced; in words what keeps it from being known. Inferred:
 * that calendar cycles begin with the calendar year, and that `nextInvoiceDate` lies in the first period not invoiced.
 *
 * @param neverInvoiced known to have no invoice, so that a missing date says nothing else
 * @param proration where it is whole periods, no agreement is taken to prorate, whatever it says
 */
export function gridOf(
  row: wire.AgreementRow,
  cycles: ReadonlyMap<string, wire.CycleRow>,
  neverInvoiced = false,
  proration: Proration = "by-days",
): Grid | string {
  const { startsOn, nextInvoiceDate } = row;
  const endsOn = row.endsOn ?? NO_END;
  if (startsOn === null) return "has no start date";
  if (row.oneTime && row.endsOn === null) return "is billed one time and has no end date, so its period is not known";
  const cycle = row.billingCycle === null ? undefined : cycles.get(row.billingCycle);
  const months = row.oneTime ? monthsBetween(startsOn, endsOn) : monthsOf(cycle?.options ?? "");
  if (months === undefined)
    return cycle === undefined ? "has no billing cycle" : `is billed ${cycle.name}, which is no whole number of months`;
  const own = row.billsFrom ?? startsOn;
  const anchor = row.oneTime ? startsOn : row.invoicingCycle === "CalendarYear" ? `${own.slice(0, 4)}-01-01` : own;
  if (nextInvoiceDate === null && !neverInvoiced)
    return "does not say what is invoiced (its next invoice date is empty)";
  const prorates = row.prorates && proration === "by-days" && !row.oneTime;
  // Where periods are billed whole, so is the one in which billing starts: it changes on its first day.
  const first = prorates ? own : periodOf(anchor, months, own).from;
  const openFrom = later(later(startsOn, first), periodOf(anchor, months, nextInvoiceDate ?? own).from);
  return { startsOn, endsOn, anchor, months, prorates, openFrom };
}

const GUIDE = "https://developer.connectwise.com/Products/ConnectWise_PSA/Developer_Guide";
const REFERENCE = "https://developer.connectwise.com/Products/ConnectWise_PSA/REST";
const VERIFIED = "2026-11-22";
const limit = (code: string, rule: string, link = REFERENCE): Limit => ({ code, rule, link, verifiedOn: VERIFIED });

export const limits: readonly Limit[] = [
  limit(
    "NAME_TOO_LONG",
    `an agreement's name has at most ${NAME_LENGTH} characters, a catalog item's identifier ${IDENTIFIER_LENGTH}`,
  ),
  limit("NO_CONTACT", "an agreement needs a contact"),
  limit("NO_END", "an agreement ends on its start or later"),
  limit("PERIOD_UNKNOWN", "a billing cycle has 1, 2, 3, 6 or 12 months"),
  limit("NOT_RECURRING", "an agreement whose cycle is no whole number of months has no periods, and holds no lines"),
  limit("OUTSIDE_CONTRACT", "an addition takes effect on a day between the agreement's start and end"),
  limit("UNITS_NEGATIVE", "units are 0 or more; a part of one is taken"),
  limit("PRICE_TOO_FINE", "a unit price or unit cost has at most 4 decimals"),
  limit("SERVICE_INACTIVE", "an inactive catalog item, or a bundle, cannot be an addition"),
  limit("INVOICED", "a period that is invoiced takes no change; its difference is charged once (decision 2)"),
  limit(
    "WHOLE_PERIODS",
    "an agreement that does not prorate, or any by the setting proration, bills whole periods (decision 18)",
  ),
  limit("REQUESTS_A_MINUTE", "about 1,000 requests a minute", GUIDE),
  limit("NO_SAFE_REPEAT", "nothing tells a repeated request from a new one, so none that writes is sent twice", GUIDE),
];

function refuse(rule: string, message: string, fix: string): Finding {
  return { severity: "error", rule, message: `ConnectWise cannot hold this: ${message}`, fix };
}

function checkName(name: string, most: number): readonly Finding[] {
  if (name.trim() === "") return [refuse("NAME_EMPTY", "the name is empty", "give it a name")];
  if (name.length <= most) return [];
  const message = `the name "${name}" has ${name.length} characters, and ${most} fit`;
  return [refuse("NAME_TOO_LONG", message, "shorten the name")];
}

function checkAmount(what: string, amount: Decimal | undefined): readonly Finding[] {
  const decimals = (amount ?? "").replace(/0+$/, "").split(".")[1]?.length ?? 0;
  if (decimals <= 4) return [];
  const message = `the ${what} ${amount} has ${decimals} decimals, and 4 fit`;
  return [refuse("PRICE_TOO_FINE", message, "round it, for example with round: 0.01")];
}

function checkLine(proposal: Extract<Proposal, { kind: "line" }>): readonly Finding[] {
  const { contract, service, segments } = proposal;
  if (!contract.recurring) {
    const message = "the agreement has no billing periods of whole months, or does not say what of them is invoiced";
    return [refuse("NOT_RECURRING", message, "adopt another agreement, or have one created")];
  }
  const found: Finding[] = [];
  if (proposal.creates && service?.active === false) {
    const message = `the catalog item "${service.name}" is inactive and cannot be an addition`;
    const fix = "make it active in ConnectWise, Procurement, Product Catalog, or map the product to another one";
    found.push(refuse("SERVICE_INACTIVE", message, fix));
  }
  for (const { from, quantity, unitPrice, unitCost } of segments) {
    if (from < contract.startsOn || from > contract.endsOn) {
      const span = `${sayDay(contract.startsOn)} to ${sayDay(contract.endsOn)}`;
      const fix = "extend the agreement first (endsOn or renew), or let a following contract hold it";
      found.push(refuse("OUTSIDE_CONTRACT", `${sayDay(from)} lies outside the agreement, ${span}`, fix));
    }
    if (!(quantity >= 0)) {
      const message = `${quantity} units from ${sayDay(from)}`;
      found.push(refuse("UNITS_NEGATIVE", message, "units are 0 or more"));
    }
    found.push(...checkAmount("unit price", unitPrice), ...checkAmount("unit cost", unitCost));
  }
  return found;
}

/** What ConnectWise would refuse of a write, in words; empty where it takes it. */
export function accept(proposal: Proposal): readonly Finding[] {
  switch (proposal.kind) {
    case "line":
      return checkLine(proposal);
    case "service":
      return [
        ...checkName(proposal.name, IDENTIFIER_LENGTH),
        ...checkAmount("unit price", proposal.unitPrice),
        ...checkAmount("unit cost", proposal.unitCost),
      ];
    case "contract": {
      const found = [...checkName(proposal.name, NAME_LENGTH)];
      if (proposal.endsOn < proposal.startsOn) {
        const message = `the agreement would end on ${sayDay(proposal.endsOn)}, before it starts on ${sayDay(proposal.startsOn)}`;
        found.push(refuse("NO_END", message, "correct endsOn, startsOn or the term"));
      }
      if (optionOf(proposal.months) === undefined) {
        const fix = "use monthly, quarterly, half-yearly or yearly";
        found.push(refuse("PERIOD_UNKNOWN", `a billing period of ${proposal.months} months`, fix));
      }
      return found;
    }
  }
}

/** Text as a condition writes it: in double quotes, its own escaped. Single quotes mean nothing there. */
export function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/**
 * The values in lists, each of which fits into one address.
 *
 * @param room characters that the rest of the address takes
 * @param joint what stands between two values
 */
export function inLists(values: readonly string[], room: number, joint = ","): readonly (readonly string[])[] {
  const lists: string[][] = [];
  // As URLSearchParams writes them: brackets and the like count three, too.
  const lengthOf = (text: string): number => encodeURIComponent(text).replaceAll(/[!'()*~]/g, "%00").length;
  const apart = lengthOf(joint);
  let length = LONGEST_ADDRESS;
  for (const value of values) {
    const own = lengthOf(value) + apart;
    const last = lists.at(-1);
    if (last === undefined || last.length === LIST || length + own > LONGEST_ADDRESS) {
      lists.push([value]);
      length = room + own;
    } else {
      last.push(value);
      length += own;
    }
  }
  return lists;
}
