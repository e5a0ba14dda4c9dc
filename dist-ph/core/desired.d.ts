/**
 * What should stand in a target. A sync turns configuration and observation into these; the diff knows nothing else.
 * Every default is resolved, every price is worked out, every step has its reason.
 */
import type { Day, Decimal, Finding, Money, Origin, Segments } from "./model.ts";
import type { ObservedContract } from "./observed.ts";
import type { CustomerStatus, Later, Left, Mover, Reason } from "./plan.ts";
import type { Stopped } from "./standing.ts";
import type { Contract, Customer } from "./workspace.ts";
/** Why a line steps on a day. Where several steps meet, the latest reason on or before the day is shown. */
export interface StepReason {
    readonly day: Day;
    readonly reason: Reason;
    readonly mover: Mover;
}
/** An item of the PSA's catalogue (PR-10 to PR-16). */
export interface DesiredService {
    readonly kind: "service";
    readonly key: string;
    readonly title: string;
    readonly connection: string;
    readonly marker: string;
    /** Declared or recorded id; absent: to be made. */
    readonly remoteId?: string;
    /** True where an id is recorded but the record is gone (PR-14). */
    readonly recreate: boolean;
    readonly name: string;
    readonly sku: string;
    readonly description: string | null;
    readonly months: number;
    readonly billingCode: string;
    readonly vendor: string | null;
    /** Absent: not ours to write on an update; a create always has both. */
    readonly unitPrice?: Decimal;
    readonly unitCost?: Decimal;
    readonly reason: Reason;
}
/** A contract to be made. Adopted contracts are bound, not written. */
export interface DesiredContract {
    readonly kind: "contract";
    readonly key: string;
    readonly customer: string;
    readonly title: string;
    readonly connection: string;
    readonly marker: string;
    readonly account: string;
    readonly name: string;
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly months: number;
    readonly category: string | null;
    readonly backBilling: boolean;
    readonly reason: Reason;
}
/** A contract that is made on a later day, with what is asked of the target then. */
export interface LaterContract extends Later {
    readonly asked: Pick<DesiredContract, "connection" | "name" | "startsOn" | "endsOn" | "months">;
}
/** The end of a contract that stands in the PSA, where the files declare another one (ZC-25, decision 12). */
export interface DesiredEnd {
    readonly kind: "end";
    /** The contract's key. */
    readonly key: string;
    readonly customer: string;
    readonly title: string;
    readonly connection: string;
    readonly remoteId: string;
    readonly before: Day;
    readonly after: Day;
    readonly reason: Reason;
    /** The reason in words where the contract that is to follow cannot be made. */
    readonly unfollowed?: string;
    /** It is the end that it had before a run set the one it has now (ZC-17). */
    readonly restores?: true;
}
/** Whether the vendor bills any subscription of a contract that stands in the PSA (ZC-17, decision 13). */
export interface DesiredStanding {
    readonly kind: "standing";
    /** The contract's key. */
    readonly key: string;
    readonly customer: string;
    /** `ended`: each subscription that was ever billed on it is proven to have ended (decision 5). */
    readonly is: "billed" | "ended";
    /** The last day on which any of them was billed. */
    readonly lastBilled: Day;
    readonly reason: Reason;
}
export interface DesiredLine {
    readonly kind: "line";
    readonly key: string;
    readonly customer: string;
    /** The contract's key. */
    readonly contract: string;
    readonly title: string;
    readonly connection: string;
    readonly marker: string;
    readonly serviceKey: string;
    readonly serviceId?: string;
    /** Remote id the YAML names for this line, where the service alone is ambiguous. */
    readonly existing?: string;
    /**
     * The whole function. A price or cost that is not ours to write is absent. Steps after today are shown as later,
     * except those up to `writeAhead`, which are set now because waiting would bill twice (usage, decision 6).
     */
    readonly segments: Segments;
    readonly writeAhead?: Day;
    /** First day on which the vendor's data says anything; before it the line is left as it is. */
    readonly opinionFrom: Day;
    /** After this day the units carry on without a charge that proves them (decision 1). */
    readonly chargedThrough?: Day;
    /** From this day on the price is declared in YAML, so a closed day at another price is owed (decision 7). */
    readonly declaredPriceFrom?: Day;
    readonly usage: boolean;
    /** Of usage: first days of periods that bill an invoice which was not read. What they should come to is not known. */
    readonly unread?: readonly Day[];
    /** Of usage: no line stands for it and no run made one, so no period that is posted by now has billed it. */
    readonly unmade?: boolean;
    readonly steps: readonly StepReason[];
    readonly subscriptions: readonly string[];
    /** Defaults this line settles, recorded in the state at its first apply (decision 4): name → value. */
    readonly slots?: Readonly<Record<string, string>>;
    readonly origin: Origin;
}
/** A line that must stay as it is until somebody acts. */
export interface BlockedLine {
    readonly key: string;
    readonly customer: string;
    readonly contract: string;
    readonly title: string;
    readonly quantity?: number;
    readonly unitPrice?: Decimal;
    readonly money?: Money;
    readonly reason: Reason;
    readonly fix: string;
}
/** A declared contract that is bound to a live one, or about to be made. */
export interface BoundContract {
    readonly key: string;
    readonly contract: Contract;
    readonly connection: string;
    readonly adopted: boolean;
    readonly observed?: ObservedContract;
    readonly startsOn: Day;
    readonly endsOn: Day;
    /** A day on which one of its billing periods begins. */
    readonly periodsFrom: Day;
    readonly months: number;
    readonly changesOn: ObservedContract["changesOn"];
    /** First day whose units were read; what stood before it is not known. */
    readonly readFrom: Day;
    /** Nothing is written that takes effect before this day. */
    readonly manageFrom: Day;
    /** First day that is not posted on the contract as a whole. */
    readonly openFrom: Day;
    /** How an earlier run stopped it, where it stands so. */
    readonly stopped?: Stopped;
}
/** What one customer's contracts should hold. */
export interface CustomerWish {
    readonly customer: Customer;
    readonly status: CustomerStatus;
    readonly because?: Reason;
    readonly bound: readonly BoundContract[];
    readonly contracts: readonly DesiredContract[];
    readonly ends: readonly DesiredEnd[];
    /** Of contracts whose status follows their subscriptions, where that can be told. */
    readonly standings: readonly DesiredStanding[];
    readonly laterContracts: readonly LaterContract[];
    readonly lines: readonly DesiredLine[];
    readonly blocked: readonly BlockedLine[];
    readonly left: readonly Left[];
    readonly findings: readonly Finding[];
    readonly seats: {
        readonly vendor: number;
        readonly blocked: number;
        readonly excluded: number;
        readonly ignored: number;
        readonly waiting?: number;
    };
    /** Defaults settled in this run, recorded at the first apply (decision 4). */
    readonly slots: Readonly<Record<string, string>>;
}
export interface TenantWish {
    /** One at a time, worked out as it is asked for: a tenant of any size is planned in the memory of a few customers. */
    readonly customers: Iterable<CustomerWish>;
    /** What the catalogue should hold: right only once `customers` was gone through to its end. */
    readonly catalogue: () => CatalogueWish;
}
export interface CatalogueWish {
    readonly services: readonly DesiredService[];
    /** Why a service cannot be had, by its key: lines that need it made are blocked. */
    readonly problems: ReadonlyMap<string, string>;
    readonly findings: readonly Finding[];
}
