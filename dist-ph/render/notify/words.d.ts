/** Topics and money of notices in words. Pure. */
import Big from "big.js";
import type { About } from "../../core/audience.ts";
import type { Money } from "../../core/model.ts";
export declare function topicInWords(about: About, count: number): string;
/** `EUR 24.60`, one for each currency. */
export declare function sumsOf(amounts: readonly Money[]): string[];
export declare function total(amounts: readonly string[]): Big;
/** At most so many characters, the last one an ellipsis where there were more. */
export declare function cut(text: string, most: number): string;
