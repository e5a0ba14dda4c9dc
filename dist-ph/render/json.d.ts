/** A plan as JSON (schema/plan.schema.json): what apply reads, and what scripts read. */
import type { Plan } from "../core/plan.ts";
/**
 * The order in which an object's keys are written, whatever the order they were put in: what a thing is, then what
 * happens to it, then why, then its parts. Free keys (the names of fields) come last, by name.
 */
export declare const keyOrder: readonly string[];
/**
 * The plan in a stable order with two spaces of indent and a line break at the end: the same plan gives the same bytes.
 * Texts are exactly as they are; JSON's own escapes keep out what a terminal or a log would act on.
 */
export declare function renderJson(plan: Plan): string;
