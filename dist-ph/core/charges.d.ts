/** What a vendor bills, in one form for every source (decision 1, api/sources.md 7). Pure types. */
import type { Day, Decimal, Finding, Origin } from "./model.ts";
/**
 * - `recurring`: sets units and cost of its subscription from `from` to `to`.
 * - `refund`: takes back a recurring charge (negative amount) from `from` to `to`.
 * - `usage`: an amount for a period, no units (decision 6).
 * - `one-time`, `credit`: listed with their amount, never units (decision 10).
 */
export type ChargeKind = "recurring" | "refund" | "usage" | "one-time" | "credit";
export interface Charge {
    /** `invoice/line`, stable for the same file content. */
    readonly id: string;
    readonly invoice: string;
    /** The vendor's customer id, lower case. */
    readonly customer: string;
    readonly subscription: string;
    /** `productId:skuId`, upper case. */
    readonly product: string;
    readonly title: string;
    readonly term?: "P1M" | "P1Y" | "P3Y";
    readonly plan?: "monthly" | "annual" | "triennial";
    readonly kind: ChargeKind;
    /** As the vendor wrote it. */
    readonly chargeType: string;
    /** First and last day, both included, UTC. */
    readonly from: Day;
    readonly to: Day;
    /** The commitment the charge belongs to: costs are held for it. */
    readonly termStart?: Day;
    readonly termEnd?: Day;
    /** Seats, always positive for a recurring charge and for the charge a refund takes back; 1 for usage. */
    readonly quantity: number;
    /** Billing currency, cut to 2 decimals: what one unit costs for the days of this charge, before tax. */
    readonly unitCost: Decimal;
    /** Before tax, signed. */
    readonly net: Decimal;
    readonly currency: string;
    readonly origin: Origin;
}
/** A vendor customer that has charges, whether or not a customer file links it. */
export interface VendorCustomer {
    readonly id: string;
    readonly name: string;
    readonly domain: string;
}
/** One invoice. Only a final one proves that a subscription is missing (decisions 5, 10). */
export interface Statement {
    readonly invoice: string;
    readonly currency: string;
    /** Sum of the lines, tax included. */
    readonly total: Decimal;
    readonly final: boolean;
    /** Why it is not final, for the plan: for example "total not checked". */
    readonly because?: string;
    /** The billing period it answers for. */
    readonly from: Day;
    readonly to: Day;
    readonly lines: number;
    /** Recurring charges among them: an invoice without any says nothing about seats. */
    readonly recurring: number;
    /** Invoices it took the place of, in full: it bills what they billed. Absent: none. */
    readonly replaces?: readonly string[];
    readonly origin: Origin;
}
/** A retail price of the vendor's price sheet (ERP), in force on the days from `from` to `to`. */
export interface SheetPrice {
    readonly product: string;
    readonly title: string;
    readonly term?: "P1M" | "P1Y" | "P3Y";
    readonly plan?: "monthly" | "annual" | "triennial";
    readonly currency: string;
    readonly unitCost: Decimal;
    readonly retail: Decimal;
    readonly from: Day;
    readonly to?: Day;
    readonly origin: Origin;
}
/** Everything one source observed in one read. */
export interface Billing {
    readonly customers: readonly VendorCustomer[];
    readonly charges: readonly Charge[];
    readonly statements: readonly Statement[];
    readonly prices: readonly SheetPrice[];
    readonly findings: readonly Finding[];
    /**
     * What could not be read. Unknown is never absent: a customer named here (or all of them, by "*") is not planned.
     */
    readonly unread: readonly {
        readonly customer: string;
        readonly why: string;
    }[];
    /** When it was read, ISO instant, and how many requests or files it took. */
    readonly readAt: string;
    readonly requests: number;
}
