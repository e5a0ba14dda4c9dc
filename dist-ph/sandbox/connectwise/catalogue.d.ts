import type { Rules } from "./records.ts";
export declare const itemRules: Rules;
export declare const companyRules: Rules;
