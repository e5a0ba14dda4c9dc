/** What a person does by hand: numbered boxes with the screen, the values to enter and how the next run recognises it. */
import type { ManualStep } from "../../core/plan.ts";
import type { Page } from "./page.ts";
/** The by-hand section of a customer; nothing where there is nothing to do by hand. */
export declare function linesOfSteps(steps: readonly ManualStep[], page: Page): string[];
