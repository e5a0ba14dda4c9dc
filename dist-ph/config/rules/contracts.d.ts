import { type CrossFileRule } from "./draft.ts";
/** ZC-2, ZC-7: a contract is either adopted or created. */
export declare const contractsAreAdoptedOrCreated: CrossFileRule;
/** ZC-18: the start of an adopted contract is never written, so the file cannot set it. */
export declare const adoptedContractsKeepTheirStart: CrossFileRule;
/** Decision 11: a created contract needs its start and its term. */
export declare const createdContractsHaveStartAndTerm: CrossFileRule;
/** A contract name may stand for the customer's name, and for nothing else. */
export declare const namesUseKnownPlaceholders: CrossFileRule;
/** A contract does not end before it starts. */
export declare const contractsEndAfterTheyStart: CrossFileRule;
/** ZC-20: managing a contract only after it has ended does nothing, unless it is renewed first. */
export declare const contractsAreManagedWhileTheyRun: CrossFileRule;
