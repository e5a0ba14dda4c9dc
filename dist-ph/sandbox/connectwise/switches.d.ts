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
export declare const SWITCHES: {
    readonly [Name in keyof ConnectWiseSwitches]: readonly ConnectWiseSwitches[Name][];
};
export declare const DEFAULT_SWITCHES: ConnectWiseSwitches;
/** Every mistake in a set of switches; none means that it may be used. */
export declare function checkSwitches(switches: unknown): string[];
