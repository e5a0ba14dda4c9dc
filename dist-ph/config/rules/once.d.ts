import { type CrossFileRule } from "./draft.ts";
/** ZC-5: several vendor customers may feed one account, but one vendor customer feeds one customer. */
export declare const vendorCustomersFeedOneCustomer: CrossFileRule;
/** ZC-14: an existing contract is adopted once. */
export declare const contractsAreAdoptedOnce: CrossFileRule;
/** Decision 21: a vendor product is mapped by one product, else it is open which service bills it. */
export declare const vendorIdsAreMappedOnce: CrossFileRule;
/** PR-12: a service bills one product, else two would write its price and claim the same lines. */
export declare const servicesBillOneProduct: CrossFileRule;
/** The key of a contract is its identity: two of one customer may not share it. */
export declare const contractKeysAreUnique: CrossFileRule;
/** A product has one entry on a contract, and each existing line (decision 19) stands for one thing. */
export declare const linesAreDeclaredOnce: CrossFileRule;
