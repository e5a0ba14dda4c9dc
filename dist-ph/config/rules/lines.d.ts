import { type CrossFileRule } from "./draft.ts";
/** PR-20: prices are in order of day, one a day, so that each is plainly in force until the next. */
export declare const pricesAreInOrder: CrossFileRule;
/** A split adds up: every part has a fixed quantity but one, which takes the rest. */
export declare const splitsAddUp: CrossFileRule;
/** Decision 6: usage has neither units to exclude nor a price for one. */
export declare const usageHasNoUnits: CrossFileRule;
/** Days of an exclusion are in order. */
export declare const exclusionsEndAfterTheyStart: CrossFileRule;
/** Decision 21: what is left unbilled has a last day, so that somebody looks at it again. */
export declare const ignoredProductsHaveALastDay: CrossFileRule;
