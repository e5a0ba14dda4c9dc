import type { Rules } from "./records.ts";
export declare const additionRules: Rules;
