/** What public material does not say about ConnectWise, each as a setting. README.md says what each stands for. */
import { isRecord } from "../system.ts";

export interface ConnectWiseSwitches {
  /** Status of the refusal of wrong keys. */
  readonly wrongLogin: "401" | "404";
  /** Whether an addition's cancelledDate is still billed. */
  readonly cancelledDate: "last-day" | "next-day";
  /** What an agreement's nextInvoiceDate says of its first period that is not invoiced. */
  readonly nextInvoiceDate: "period-start" | "period-end" | "absent-until-first";
  /** How nextInvoiceDate, a plain text, is written. */
  readonly plainDates: "datetime" | "day";
  /** Whether moving the clock past a 1st invoices. */
  readonly invoices: "by-hand" | "on-the-1st";
  /** What of a version within a period is billed where the agreement prorates. */
  readonly midPeriodProration: "by-days" | "starts-only" | "whole-period";
  /** The report AgreementAdditions. */
  readonly report: "present" | "missing" | "denied";
  /** How a report writes days. */
  readonly reportDates: "datetime" | "local";
  /** DELETE of an addition or agreement that is on an invoice. */
  readonly deleteInvoiced: "409" | "204";
  /** `or` in conditions on the collections below an agreement. */
  readonly orConditions: "accepted" | "refused";
  /** Which dates conditions take. */
  readonly dateFilters: "iso" | "next-day-only";
  /** A name in `fields` or `columns` that is not there. */
  readonly unknownFields: "dropped" | "refused";
  /** A PATCH of a part of a reference, for example `company/identifier`. */
  readonly subPath: "false-200" | "refused";
  /** A read-only field in a body. */
  readonly readOnly: "refused" | "ignored";
  /** An endDate where noEndingDateFlag is true. */
  readonly endBesideNoEnd: "refused" | "dropped";
  /** The Link header of the last page of forward-only paging. */
  readonly lastPageLink: "next" | "empty";
  /** The codebase v4_6_release once the company has moved to another. */
  readonly fixedCodebase: "gone" | "routed";
  /** `IsCloud` in companyinfo. */
  readonly isCloud: "text" | "boolean";
  /** `errors` of a refusal that has none. */
  readonly noErrors: "null" | "absent";
}

/** Every switch with its settings, the default first. */
export const SWITCHES: { readonly [Name in keyof ConnectWiseSwitches]: readonly ConnectWiseSwitches[Name][] } = {
  wrongLogin: ["401", "404"],
  cancelledDate: ["last-day", "next-day"],
  nextInvoiceDate: ["period-start", "period-end", "absent-until-first"],
  plainDates: ["datetime", "day"],
  invoices: ["by-hand", "on-the-1st"],
  midPeriodProration: ["by-days", "starts-only", "whole-period"],
  report: ["present", "missing", "denied"],
  reportDates: ["datetime", "local"],
  deleteInvoiced: ["409", "204"],
  orConditions: ["accepted", "refused"],
  dateFilters: ["iso", "next-day-only"],
  unknownFields: ["dropped", "refused"],
  subPath: ["false-200", "refused"],
  readOnly: ["refused", "ignored"],
  endBesideNoEnd: ["refused", "dropped"],
  lastPageLink: ["next", "empty"],
  fixedCodebase: ["gone", "routed"],
  isCloud: ["text", "boolean"],
  noErrors: ["null", "absent"],
};

export const DEFAULT_SWITCHES: ConnectWiseSwitches = {
  wrongLogin: "401",
  cancelledDate: "last-day",
  nextInvoiceDate: "period-start",
  plainDates: "datetime",
  invoices: "by-hand",
  midPeriodProration: "by-days",
  report: "present",
  reportDates: "datetime",
  deleteInvoiced: "409",
  orConditions: "accepted",
  dateFilters: "iso",
  unknownFields: "dropped",
  subPath: "false-200",
  readOnly: "refused",
  endBesideNoEnd: "refused",
  lastPageLink: "next",
  fixedCodebase: "gone",
  isCloud: "text",
  noErrors: "null",
};

/** Every mistake in a set of switches; none means that it may be used. */
export function checkSwitches(switches: unknown): string[] {
  if (!isRecord(switches)) return ["switches.connectwise: expected an object"];
  const known: Readonly<Record<string, readonly string[]>> = SWITCHES;
  return Object.entries(switches).flatMap(([name, value]) => {
    const settings = known[name];
    if (settings === undefined)
      return [`switches.connectwise.${name}: unknown; expected one of ${Object.keys(SWITCHES).join(", ")}`];
    return settings.includes(String(value)) ? [] : [`switches.connectwise.${name}: expected ${settings.join(" or ")}`];
  });
}
