import type { Plan } from "../core/plan.ts";
import type { Frozen, GuardrailRefusal } from "../core/plan-limits.ts";
/** `contoso, northwind and 12 more`; `the catalogue` where no customer is concerned. */
export declare function refusedInWords({ customers, changes }: GuardrailRefusal): string;
/** `most of it: Contoso BV +48.00, Northwind Traders +24.00`; nothing where no customer stands out. */
export declare function largestInWords({ largest }: GuardrailRefusal): string[];
/** `Frozen until 3 Dec 2026: month-end close. Apply goes on from 4 Dec 2026.` */
export declare function freezeInWords(freeze: Frozen): string;
/** Empty where nothing stops it. Ends with a line break. */
export declare function sayStops(plan: Plan, options: {
    readonly colour: boolean;
    readonly width: number;
}): string;
