/**
 * The workspace as the engine sees it: every file read, checked, its defaults and references resolved.
 * Written by config/resolve.ts, read by syncs, commands and providers. Pure types.
 */
import type { NotifySettings } from "./audience.ts";
import type { Day, Decimal, Finding, Origin } from "./model.ts";
/** A secret is named, never written: resolved by outside/secrets.ts when a connection is opened. */
export type SecretRef = {
    readonly env: string;
} | {
    readonly exec: readonly string[];
} | {
    readonly file: string;
};
/** Credentials and endpoint of one system. `settings` fits schema/systems/<system>.schema.json. */
export interface Connection {
    readonly key: string;
    readonly system: string;
    readonly settings: Readonly<Record<string, unknown>>;
    /** The folder that relative paths in `settings` start from: the tenant's folder, absolute. */
    readonly folder: string;
    readonly origin: Origin;
}
export type PricingStrategy = "cost-and-retail" | "cost-only" | "none" | "none-on-update";
export type Decreases = "now" | "next-period" | "term-end";
export type OnMissing = "zero" | "cancel" | "keep";
export type CatchUpPolicy = "manual" | "charge" | "waive";
export type StatusPolicy = "follow" | "never";
/** How the lines of a contract follow the vendor; set on a program, overridden on a contract. */
export interface Policies {
    readonly pricingStrategy: PricingStrategy;
    readonly decreases: Decreases;
    readonly onMissing: OnMissing;
    readonly catchUp: CatchUpPolicy;
    readonly status: StatusPolicy;
    readonly allowBackBilling: boolean;
}
/** A vendor's programme and where it is billed (PR-2 to PR-8). */
export interface Program {
    readonly key: string;
    /** Connection keys: the source and the target. */
    readonly from: string;
    readonly to: string;
    readonly enabled: boolean;
    readonly basis: "invoices" | "subscriptions";
    readonly products: "in-use" | "all";
    /** Days after the end of a billing period in which its invoice is due. */
    readonly staleAfter: number;
    readonly azure: boolean;
    /** Name of the PSA's billing code for services (PR-6). */
    readonly billingCode: string;
    /** Name of the PSA's vendor company (PR-7). */
    readonly vendor?: string;
    readonly servicePrefix: string;
    /** Mail addresses of those who are told of its errors and price changes (PR-8). */
    readonly notify: readonly string[];
    readonly policies: Policies;
    readonly origin: Origin;
}
/** Where a retail price comes from (decision 8). Exactly one of the rules. */
export interface RetailRule {
    /** The vendor's price sheet (the default when no rule is written). */
    readonly sheet?: true;
    readonly fixed?: Decimal;
    /** Percent, for example `20` for 20 %: on the unit cost. */
    readonly markup?: Decimal;
    /** Percent off the price sheet's retail price. */
    readonly discount?: Decimal;
    /** Round half up to a multiple of this amount, for example `0.05`. Default: the cent. */
    readonly round?: Decimal;
    readonly origin?: Origin;
}
/** Our name for what a vendor sells, and the service that bills it. */
export interface Product {
    readonly key: string;
    readonly title: string;
    /** Program key, as tenant.yaml has it. */
    readonly program: string;
    /** Vendor ids `productId:skuId`, upper case. */
    readonly ids: readonly string[];
    /** Where the id stands in services.yaml, by id. */
    readonly idOrigins: Readonly<Record<string, Origin>>;
    /** Left out: any term, any plan. */
    readonly term?: "P1M" | "P1Y" | "P3Y";
    readonly plan?: "monthly" | "annual" | "triennial";
    /** Usage (Azure): an amount per period instead of seats (decision 6). */
    readonly usage: boolean;
    /** Service id by connection key; missing: created by product sync (PR-10). */
    readonly service: Readonly<Record<string, string>>;
    readonly retail?: RetailRule;
    /** Ignored in the whole tenant, with a reason and the last day it holds. */
    readonly ignore?: Ignore;
    readonly origin: Origin;
}
export interface Ignore {
    readonly reason: string;
    /** The last day it holds. */
    readonly until?: Day;
    readonly origin: Origin;
}
export interface Exclude {
    readonly quantity: number;
    readonly reason: string;
    readonly from?: Day;
    /** The last day it holds. */
    readonly until?: Day;
    readonly origin: Origin;
}
/** A declared price, in force from its day until the next one (PR-20, decision 7). */
export interface DeclaredPrice {
    readonly from: Day;
    readonly amount: Decimal;
    readonly origin: Origin;
}
/** What a customer's contract says about one product. */
export interface LineRule {
    readonly product: string;
    readonly exclude?: Exclude;
    readonly ignore?: Ignore;
    readonly prices: readonly DeclaredPrice[];
    /** The contract line (remote id) that stands for this product, where the service alone is ambiguous. */
    readonly existing?: string;
    readonly split?: readonly Split[];
    readonly origin: Origin;
}
/** One part of a split line; exactly one part of a split has `rest`. */
export interface Split {
    readonly key: string;
    readonly text?: string;
    readonly quantity?: number;
    readonly rest: boolean;
    readonly existing?: string;
    readonly origin: Origin;
}
export type ContractSource = 
/** Binds an existing contract by its id in the PSA (ZC-14). */
{
    readonly mode: "adopt";
    readonly id: string;
    readonly origin: Origin;
}
/** Makes a contract (ZC-7). */
 | {
    readonly mode: "create";
    readonly name: string;
    readonly period: "monthly" | "quarterly" | "half-yearly" | "yearly";
    /** For example `1 year`, `36 months`: months. */
    readonly termMonths: number;
    readonly category?: string;
    /**
     * A day, or the earliest start among its subscriptions (decision 3), or the day after the contract it follows ends,
     * where the files do not say when that is.
     */
    readonly startsOn: Day | "subscription" | "predecessor";
    readonly origin: Origin;
};
/** The PSA's record of a customer: the link (ZC-3). */
export interface AccountLink {
    /** Connection key. */
    readonly in: string;
    readonly id: string;
    readonly origin: Origin;
}
export interface Contract {
    readonly key: string;
    readonly source: ContractSource;
    /** Where it does not stand on the customer's own account: another one, or one in another PSA. */
    readonly account?: AccountLink;
    readonly programs: readonly string[];
    /** An invoice is taken when its charge period ends on or after this day (PR-21, decision 32). UTC. */
    readonly billsFrom?: Day;
    /** No line, status or renewal is written that takes effect before this day (ZC-21). */
    readonly manageFrom?: Day;
    readonly endsOn?: Day;
    readonly follows?: string;
    readonly renew?: {
        readonly withinDays: number;
        readonly byMonths: number;
        readonly origin: Origin;
    };
    readonly ended?: {
        readonly on: Day;
        readonly reason: string;
        readonly origin: Origin;
    };
    readonly policies: Policies;
    /** True where the contract itself names the strategy, so that a message can point at it. */
    readonly lines: readonly LineRule[];
    readonly origin: Origin;
}
/** One vendor customer (Entra tenant) whose charges feed this customer (ZC-5). */
export interface VendorLink {
    readonly from: string;
    readonly id: string;
    readonly domain?: string;
    readonly origin: Origin;
}
export interface Customer {
    /** The file's name without `.yaml`, unique in the tenant. */
    readonly key: string;
    readonly name: string;
    readonly enabled: boolean;
    /** The link: customer to account (ZC-3). */
    readonly account: AccountLink;
    readonly vendors: readonly VendorLink[];
    readonly hold?: {
        readonly until: Day;
        readonly reason: string;
        readonly origin: Origin;
    };
    /** In place of the tenant's, of the limits that are judged customer by customer. */
    readonly guardrails?: Pick<Guardrails, "unitsDown" | "minMargin" | "places">;
    readonly contracts: readonly Contract[];
    readonly origin: Origin;
}
/** Each way by itself. Absent: no limit that way. */
export interface BothWays {
    readonly up?: Decimal;
    readonly down?: Decimal;
}
/** Limits on what one apply may do to a tenant (decisions 9, 22). Shares in percent. Absent: no limit. */
export interface Guardrails {
    readonly changes?: number;
    readonly shareOfLines?: Decimal;
    readonly unitsDown?: Decimal;
    readonly monthlyMoney?: BothWays;
    readonly onceMoney?: BothWays;
    /** Percent of what the price or the cost was. */
    readonly servicePrices?: BothWays;
    readonly minMargin?: Decimal;
    readonly ends?: number;
    readonly vendorData?: {
        readonly maxAgeDays: number;
    };
    /** Where each limit stands, by its name in the YAML, for example `monthlyMoney.up`. */
    readonly places?: Readonly<Record<string, Origin>>;
    readonly origin?: Origin;
}
/** Days on which apply writes nothing: from a day to a day, or from a day of every month to another; all included. */
export type Freeze = {
    readonly reason: string;
    readonly origin: Origin;
} & ({
    readonly from: Day;
    readonly to: Day;
} | {
    readonly monthly: {
        readonly from: number;
        readonly to: number;
    };
});
/** Changes that somebody approved, exactly as a plan showed them (decision 23). */
export interface Approval {
    readonly by: string;
    readonly reason: string;
    readonly on: Day;
    /** The last day it holds. */
    readonly until?: Day;
    readonly changes: readonly {
        /** A change's key without its tenant. */
        readonly record: string;
        readonly fingerprint: string;
        readonly origin: Origin;
    }[];
    readonly origin: Origin;
}
/** A managed service provider. */
export interface Tenant {
    readonly name: string;
    readonly timezone: string;
    readonly currency: string;
    readonly connections: Readonly<Record<string, Connection>>;
    readonly programs: readonly Program[];
    readonly products: readonly Product[];
    readonly customers: readonly Customer[];
    readonly guardrails: Guardrails;
    /** Those of the workspace, then its own. */
    readonly freeze: readonly Freeze[];
    readonly approvals: readonly Approval[];
    /** Who is told of this tenant beside those whom concordat.yaml names, and the mail server in place of its. */
    readonly notify?: NotifySettings;
    readonly origin: Origin;
}
export interface Workspace {
    /** Absolute path. */
    readonly folder: string;
    /** sha256 over the parsed content of every file but approvals, in order of path; comments and layout do not count. */
    readonly digest: string;
    readonly audit: {
        readonly branch: string;
    };
    /** The branch whose commits may be applied; absent: in CI, the remote's default. */
    readonly apply: {
        readonly branch?: string;
    };
    /** Who is told of every tenant. */
    readonly notify?: NotifySettings;
    readonly tenants: readonly Tenant[];
    readonly findings: readonly Finding[];
}
