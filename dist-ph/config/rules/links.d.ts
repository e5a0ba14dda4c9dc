import { type CrossFileRule } from "./draft.ts";
/** ZC-3: a customer is linked to an account of a PSA, and so is a contract that stands on an account of its own. */
export declare const accountsAreInAPsa: CrossFileRule;
/** ZC-3: what feeds a customer comes from a source of charges. */
export declare const vendorsComeFromASource: CrossFileRule;
/** PR-2: only programs that are known can be billed, each from a system that has its charges. */
export declare const programsAreKnown: CrossFileRule;
/** PR-18: a program needs both its ends before it can be billed. */
export declare const programsJoinASourceAndAPsa: CrossFileRule;
/** A product is sold by a program of the tenant. */
export declare const productsBelongToAProgram: CrossFileRule;
/** ZC-3: a product's services stand in PSAs of the tenant. */
export declare const servicesAreInAPsa: CrossFileRule;
/** A line names a product of services.yaml. */
export declare const linesNameProducts: CrossFileRule;
/** A contract bills programs of the tenant. */
export declare const contractsBillPrograms: CrossFileRule;
/** PR-18: a contract that bills a program needs a vendor customer of it, else it would bill nothing and say nothing. */
export declare const contractsAreFed: CrossFileRule;
