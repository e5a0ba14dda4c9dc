import type { CrossFileRule } from "./rules/draft.ts";
export declare const crossFileRules: readonly CrossFileRule[];
