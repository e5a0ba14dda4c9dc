import { type CrossFileRule } from "./draft.ts";
/** A tenant is named as its folder is, since its state and its audit are kept under that name. */
export declare const tenantsAreNamedAsTheirFolder: CrossFileRule;
/** A customer's key is its file name, so that must have the form of a key, and not name the catalogue's records. */
export declare const customerFilesAreNamedByKey: CrossFileRule;
/** Days need a time zone that exists. */
export declare const timezonesExist: CrossFileRule;
/** Decision 6: usage has no price but the one that is written, so a strategy that writes none cannot bill it. */
export declare const usageIsPriced: CrossFileRule;
/** Decision 6: usage is an amount a period, which only a markup turns into a price. */
export declare const usageIsSoldByMarkup: CrossFileRule;
/** Decision 8: a retail price comes from one place. */
export declare const retailComesFromOneRule: CrossFileRule;
