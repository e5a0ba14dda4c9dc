/** What cross-file rules look at: the parsed files of a workspace, whether or not each is right in itself. */
import type { Finding } from "../../core/model.ts";
import { type Place } from "../node.ts";
import type { ParsedFile } from "../parse.ts";
export interface TenantDraft {
    /** The folder's name. */
    readonly key: string;
    readonly tenant?: ParsedFile;
    /** True where services.yaml stands there but could not be read: then nothing is said about what it may hold. */
    readonly servicesUnread: boolean;
    readonly customers: readonly CustomerDraft[];
    readonly approvals: readonly Place[];
    readonly products: ReadonlyMap<string, Place>;
    readonly programs: ReadonlyMap<string, Place>;
    /** The system of each connection, where it is readable. */
    readonly connections: ReadonlyMap<string, string | undefined>;
}
/** A customer's file, with the ways into it that many rules take. */
export interface CustomerDraft {
    readonly key: string;
    readonly root: Place;
    readonly contracts: readonly Place[];
    readonly contractsByKey: Contracts;
    /** What its contracts say of single products. */
    readonly lines: readonly LineDraft[];
}
/** The contracts of one customer, by key. */
export type Contracts = ReadonlyMap<string, Place>;
export interface LineDraft {
    readonly place: Place;
    /** The key of its product, or what stands in for it in a message. */
    readonly product: string;
}
export interface Draft {
    readonly workspace?: ParsedFile;
    readonly tenants: readonly TenantDraft[];
}
/** A finding that also concerns other files than the one it points at: none of them is planned. */
export interface RuleFinding extends Finding {
    readonly alsoIn?: readonly string[];
}
export type CrossFileRule = (draft: Draft) => RuleFinding[];
export declare function draftTenant(key: string, tenant: ParsedFile | undefined, services: ParsedFile | "absent" | "unread", customers: readonly {
    readonly key: string;
    readonly file: ParsedFile;
}[], approvals: readonly ParsedFile[]): TenantDraft;
/** Runs a rule on each tenant. */
export declare function inEachTenant(rule: (tenant: TenantDraft) => RuleFinding[]): CrossFileRule;
/** Runs a rule on each customer. */
export declare function inEachCustomer(rule: (customer: CustomerDraft, tenant: TenantDraft) => RuleFinding[]): CrossFileRule;
/** Runs a rule on each contract of each customer. */
export declare function inEachContract(rule: (contract: Place, customer: CustomerDraft, tenant: TenantDraft) => RuleFinding[]): CrossFileRule;
/** Runs a rule on what each contract says of each product. */
export declare function inEachLine(rule: (line: Place, product: string) => RuleFinding[]): CrossFileRule;
export declare function contractsOf(customer: Place): Place[];
export declare function contractsByKey(contracts: readonly Place[]): Contracts;
/** The key of a contract, or what stands in for it in a message. */
export declare function keyOf(contract: Place): string;
