/** The money table in aligned columns. */
import type { CustomerMoney } from "../../core/plan.ts";
import type { Page } from "./page.ts";
/** Rows of label, price, cost, margin and its share, and what changed since the row above. Numbers are right-aligned. */
export declare function linesOfMoney(money: CustomerMoney, page: Page): string[];
