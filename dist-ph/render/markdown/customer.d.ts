/** A customer's part of a pull request comment, folded: rows by contract, findings, steps by hand, money. */
import type { Day, Finding } from "../../core/model.ts";
import type { CustomerPlan, TenantPlan } from "../../core/plan.ts";
import { type Row } from "../rows.ts";
import { type Markdown } from "./tag.ts";
/** Lines of one block; blocks are parted by an empty line, without which GitHub does not see a table or a list. */
export type Block = readonly Markdown[];
export declare function blocksAsMarkdown(blocks: readonly Block[]): Markdown;
/** The rows as a table, with the reason in its last column. */
export declare function rowsAsTable(rows: readonly Row[], currency: string): Block;
/** One finding as an item of a list. */
export declare function findingAsItem({ severity, rule, message, fix, origin, customer, money }: Finding): Markdown;
/** The folded part of one customer. */
export declare function customerAsMarkdown(customer: CustomerPlan, tenant: TenantPlan, asOf: Day): Markdown;
