/**
 * Which charges belong to which contract, and what of the target has to be read for them. Pure.
 */
import type { Billing, Charge, Statement } from "../../core/charges.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day } from "../../core/model.ts";
import type { TargetScope } from "../../core/observed.ts";
import type { Contract, Customer, Product, Program, Tenant } from "../../core/workspace.ts";
export declare function contractKey(tenant: Tenant, customer: Customer, contract: Contract): string;
/**
 * The key of a product's service. Where a program is billed in several PSAs, services of those beside the program's own
 * (`to`) have the connection in their key.
 */
export declare function serviceKey(tenant: Tenant, product: Product, connection: string): string;
/** One contract under one program, with everything the vendor bills for it. */
export interface Feed {
    readonly customer: Customer;
    readonly contract: Contract;
    readonly key: string;
    readonly program: Program;
    /** The PSA's record of the customer that the contract stands on: the contract's own, or the customer's. */
    readonly account: Customer["account"];
    /** The PSA it is billed in: where that account is. */
    readonly connection: string;
    readonly billing: Billing;
    /** Charges of its linked vendor customers from `billsFrom` on (PR-21). */
    readonly charges: readonly Charge[];
    readonly statements: readonly Statement[];
}
/** True where nothing of this customer is planned: it, or every program it uses, is switched off (PR-3, PR-22). */
export declare function isOff(tenant: Tenant, customer: Customer): boolean;
export declare function feedsOf(tenant: Tenant, customer: Customer, billings: ReadonlyMap<string, Billing>): readonly Feed[];
/**
 * The first day whose units in the PSA matter: nothing is said about days before the first charge taken. The present
 * month is read whole, so that what it comes to can be told.
 */
export declare function scopeFrom(feed: Feed, today: Day): Day;
export declare function takesUsage({ charges }: Feed): boolean;
/** The product that a charge's id, term and plan are mapped to, if any. An exact term and plan wins over "any". */
export declare function productOf(products: readonly Product[], charge: Pick<Charge, "product" | "term" | "plan">): Product | undefined;
/** The products of a program by each id that they map, in the order of the file. Built once: it is asked per charge. */
export declare function productsById(tenant: Tenant, program: string): ReadonlyMap<string, readonly Product[]>;
/** Sorts uses of a product by age: the newest commitment last, then the newest charge; subscriptions break a tie. */
export declare function useOrder(charge: Charge, subscription: string): string;
/** Keys of contracts that runs made or bound and that no file names any more; looked for once. */
export declare function unnamedContracts(tenant: Tenant, memory: Memory): readonly string[];
/** Everything one target has to be asked for these feeds, in one scope. */
export declare function scopeOf(tenant: Tenant, connection: string, feeds: readonly Feed[], today: Day, memory: Memory): TargetScope;
