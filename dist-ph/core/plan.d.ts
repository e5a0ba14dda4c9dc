/**
 * The plan: JSON and nothing else (schema/plan.schema.json). Every rendering and every apply reads only this.
 * It holds no functions and no secrets. Nested by tenant and customer, because that is how people read it.
 */
import type { Day, Decimal, Finding, Kind, Money, Origin, Segments } from "./model.ts";
import type { Approved, Frozen, GuardrailRefusal, VendorData } from "./plan-limits.ts";
import type { Stopped } from "./standing.ts";
export type Action = "create" | "update" | "end";
/** Who caused a change: the YAML, a person in the PSA, or the vendor. */
export type Mover = "config" | "person" | "vendor";
export interface FieldChange {
    /** `quantity`, `unitPrice`, `unitCost`, `name`, `endsOn`, … in our words. */
    readonly path: string;
    readonly before: string | number | boolean | null;
    readonly after: string | number | boolean | null;
}
export interface Reason {
    readonly rule: string;
    /** Why, in billing words: one to three sentences. */
    readonly text: string;
    readonly origin?: Origin;
}
/** Price and cost, each a decimal in the tenant's currency. Signed where it is a difference. */
export interface PriceAndCost {
    readonly price: Decimal;
    readonly cost: Decimal;
}
/** The record as the plan saw it and as it will be; what apply compares with the live one. */
export type Version = {
    readonly kind: "absent";
} | {
    readonly kind: "fields";
    readonly fields: Readonly<Record<string, string | number | boolean | null>>;
} | {
    readonly kind: "line";
    /** First day that could be written when the plan was made. */
    readonly openFrom: Day;
    /** From `openFrom` on. Only owned fields are present in it. */
    readonly segments: Segments;
    /** What it may read as instead: how far an amount carries over later steps is not known of every system. */
    readonly or?: readonly Segments[];
};
export interface Change {
    /** Stable for the same change of the same record: kind, key, action, day. */
    readonly id: string;
    readonly connection: string;
    readonly system: string;
    readonly kind: Kind;
    /** `tenant/customer/contract/line`, `tenant/customer/contract`, `tenant/services/product`. */
    readonly key: string;
    /** What a person calls it: the product's or the contract's title. */
    readonly title: string;
    readonly action: Action;
    /** The day it takes effect. */
    readonly effective: Day;
    /** The record's id in the system; absent for a create. */
    readonly remoteId?: string;
    readonly fields: readonly FieldChange[];
    /** Everything a create writes, and what an update needs beside its fields (for example the contract's id). */
    readonly values: Readonly<Record<string, string | number | boolean | null>>;
    readonly base: Version;
    readonly target: Version;
    readonly reason: Reason;
    readonly mover: Mover;
    /** Difference a month, from the effective day on. */
    readonly monthly?: PriceAndCost;
    /** Units that an end takes away at a price that is not known: `monthly` is without theirs. Left out where none. */
    readonly unknownPrice?: number;
    /** What the contract that it follows billed for the same a month, on its last day: no rise of what is billed (ZC-24). */
    readonly takesOver?: PriceAndCost;
    /** What it adds, until the line's next change, to open days before the period that holds today; left out where nothing. */
    readonly once?: PriceAndCost;
    readonly flags: readonly ("destructive" | "irreversible" | "provisional" | "recreate" | "below-cost" | "back-billing")[];
    readonly dependsOn: readonly string[];
    /** sha256 of record, base version and new values: what an approval names and apply checks. */
    readonly fingerprint: string;
    /** Who approved it; guardrails leave it out of their sums (decision 23). */
    readonly approved?: Approved;
}
/** Something that will be due on its day; nothing is written before it (ZC-13). */
export interface Later {
    readonly key: string;
    readonly title: string;
    readonly day: Day;
    readonly fields: readonly FieldChange[];
    readonly reason: Reason;
    readonly monthly?: PriceAndCost;
}
/** A line or a contract that cannot be planned until somebody acts; its units stay as they are. */
export interface Blocked {
    readonly key: string;
    readonly title: string;
    /** Units and price the vendor bills, or the PSA holds, where known. */
    readonly quantity?: number;
    readonly unitPrice?: Decimal;
    readonly money?: Money;
    readonly reason: Reason;
    readonly fix: string;
}
/** What a system's API cannot do, or a person must decide (decision 25). */
export interface ManualStep {
    /** Written into the record so that the next run recognises it, for example `CONCORDAT-m365-2026-10-28`. */
    readonly marker: string;
    readonly key: string;
    readonly title: string;
    readonly why: string;
    /** The way to the screen, as the target words it. */
    readonly where: string;
    readonly url?: string;
    /** Field and value, in the order of the screen. */
    readonly enter: readonly {
        readonly field: string;
        readonly value: string;
    }[];
    readonly recognisedBy: string;
    readonly once: PriceAndCost;
    readonly reason: Reason;
}
export interface AsIs {
    readonly key: string;
    readonly title: string;
    readonly quantity: number;
    readonly unitPrice?: Decimal;
}
/** Seen and deliberately not touched. */
export interface Left {
    readonly what: string;
    readonly why: string;
    readonly count: number;
    readonly origin?: Origin;
}
export interface ContractView {
    readonly key: string;
    /** The PSA it stands in: the customer's own, unless the contract has an account elsewhere. */
    readonly connection?: string;
    /** The contract's key in the YAML. */
    readonly name: string;
    readonly remoteId?: string;
    readonly remoteName?: string;
    readonly url?: string;
    readonly period: string;
    readonly startsOn?: Day;
    readonly endsOn?: Day;
    /** Last day approved and posted. */
    readonly postedThrough?: Day;
    /** How an earlier run stopped it, since nothing is billed on it any more (ZC-17). Left out: it runs. */
    readonly stopped?: Stopped;
    readonly isNew: boolean;
}
export interface CustomerMoney {
    readonly currency: string;
    /** A month, before anything is written. */
    readonly now: PriceAndCost;
    readonly after: PriceAndCost;
    /** Units that stand after apply at a cost that is not known: `after.cost` is without theirs. Left out where none do. */
    readonly unknownCost?: number;
    readonly later: readonly {
        readonly day: Day;
        readonly amounts: PriceAndCost;
    }[];
    readonly onceByHand?: PriceAndCost;
    /** What the changes add to open days of earlier periods: once, on the invoices of those. */
    readonly onceEarlier?: PriceAndCost & {
        readonly from: Day;
        readonly to: Day;
    };
    /** What the period that holds `asOf` comes to after apply, catch-ups included, and the period before it. */
    readonly invoice?: {
        readonly from: Day;
        readonly to: Day;
        readonly price: Decimal;
        readonly previous?: Decimal;
    };
}
/** Control totals: what the vendor bills against what will be billed (seats, not money). */
export interface SeatControl {
    readonly vendor: number;
    readonly billed: number;
    readonly blocked: number;
    readonly excluded: number;
    readonly ignored: number;
    /** Billed still, because a decrease waits for its day (decision 17). */
    readonly waiting?: number;
}
/** `failed`: something could not be read. `unsupported`: its file asks for something this version does not do. */
export type CustomerStatus = "planned" | "held" | "refused" | "failed" | "unsupported" | "disabled";
export interface CustomerPlan {
    readonly key: string;
    readonly name: string;
    readonly account: {
        readonly connection: string;
        readonly system: string;
        readonly id: string;
        readonly name?: string;
    };
    readonly vendors: readonly {
        readonly connection: string;
        readonly id: string;
        readonly domain?: string;
    }[];
    readonly status: CustomerStatus;
    /** Why it is held, refused by a guardrail, not read or switched off. */
    readonly because?: Reason;
    readonly contracts: readonly ContractView[];
    readonly changes: readonly Change[];
    readonly later: readonly Later[];
    readonly blocked: readonly Blocked[];
    /** Listed only for a customer that has something else to say; `asIsCount` always counts. */
    readonly asIs: readonly AsIs[];
    readonly asIsCount: number;
    readonly manual: readonly ManualStep[];
    readonly left: readonly Left[];
    readonly findings: readonly Finding[];
    readonly money?: CustomerMoney;
    readonly seats?: SeatControl;
    /** Defaults this plan resolves, recorded at the first apply so that they do not move later (decision 4). */
    readonly settles?: Readonly<Record<string, string>>;
    readonly origin: Origin;
}
export interface ReadReport {
    readonly connection: string;
    readonly system: string;
    /** What people call the system. */
    readonly title: string;
    readonly at: string;
    readonly requests: number;
}
export interface ApiBudget {
    readonly connection: string;
    readonly system: string;
    readonly predictedRequests: number;
    readonly minutes: number;
    readonly hourlyLimit?: number;
    readonly usedThisHour?: number;
    /** What this connection may use of the limit: apply stops there, and goes on when it is run again an hour later. */
    readonly hourlyAllowed?: number;
    /** How many runs that makes. */
    readonly runs?: number;
}
export interface TenantPlan {
    readonly tenant: string;
    readonly timezone: string;
    readonly currency: string;
    readonly reads: readonly ReadReport[];
    readonly vendorData?: readonly VendorData[];
    readonly freeze?: Frozen;
    /** Changes of the catalogue; they belong to no customer. */
    readonly services: readonly Change[];
    /** What is to be made in the catalogue only for customers that are not written now. */
    readonly withheld?: readonly Change[];
    readonly customers: readonly CustomerPlan[];
    readonly findings: readonly Finding[];
    readonly refusals: readonly GuardrailRefusal[];
    readonly api: readonly ApiBudget[];
}
export type PlanResult = "no-changes" | "changes" | "blocked" | "failed";
export interface Plan {
    readonly formatVersion: 1;
    readonly tool: {
        readonly name: "concordat";
        readonly version: string;
    };
    readonly workspace: {
        readonly digest: string;
        readonly commit?: string;
    };
    /** The tenants' own day that the plan was made for. */
    readonly asOf: Day;
    readonly createdAt: string;
    readonly scope: {
        readonly tenant?: string;
        readonly customer?: string;
    };
    readonly tenants: readonly TenantPlan[];
    /** Findings of the files (validate), and what ended the run if it did. */
    readonly findings: readonly Finding[];
    readonly result: PlanResult;
    /** sha256 of everything above except `createdAt` and the reads' times: the same plan has the same digest. */
    readonly digest: string;
}
