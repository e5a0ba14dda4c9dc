/** What keeps an apply from writing some of a plan: freezes, and what guardrails refuse. Pure. */
import { addDays } from "../core/day.ts";
import type { Plan } from "../core/plan.ts";
import type { Frozen, GuardrailRefusal } from "../core/plan-limits.ts";
import { paintWith, type Style } from "./colour.ts";
import { forTerminal } from "./escape.ts";
import { wrap, wrapIndented } from "./width.ts";
import { dayInWords, differenceInWords, listed, numberInWords, placeInFile } from "./words.ts";

/** So many customers are named; more are a count. */
const NAMED_AT_MOST = 10;

/** `contoso, northwind and 12 more`; `the catalogue` where no customer is concerned. */
export function refusedInWords({ customers, changes = [] }: GuardrailRefusal): string {
  const catalogue = changes.some(({ record }) => record.startsWith("services/")) ? ["the catalogue"] : [];
  const named = customers.slice(0, NAMED_AT_MOST);
  const more = customers.length - named.length;
  return listed([...named, ...(more > 0 ? [`${numberInWords(more)} more`] : []), ...catalogue]);
}

/** `most of it: Contoso BV +48.00, Northwind Traders +24.00`; nothing where no customer stands out. */
export function largestInWords({ largest = [] }: GuardrailRefusal): string[] {
  if (largest.length === 0) return [];
  return [`most of it: ${largest.map(({ name, price }) => `${name} ${differenceInWords(price)}`).join(", ")}`];
}

/** `Frozen until 3 Dec 2026: month-end close. Apply goes on from 4 Dec 2026.` */
export function freezeInWords(freeze: Frozen): string {
  const { until, reason } = freeze;
  const stop = /[.!?]$/.test(reason) ? "" : ".";
  return `Frozen until ${dayInWords(until)}: ${reason}${stop} Apply goes on from ${dayInWords(addDays(until, 1))}.`;
}

/** Empty where nothing stops it. Ends with a line break. */
export function sayStops(plan: Plan, options: { readonly colour: boolean; readonly width: number }): string {
  const paint = paintWith(options.colour);
  const say = (style: Style, text: string, more: readonly string[]) => [
    ...wrap(forTerminal(text), options.width).map((line) => paint(style, line)),
    ...wrapIndented(forTerminal(more.join(" · ")), 2, options.width),
  ];
  return plan.tenants
    .flatMap(({ tenant, freeze, refusals }) => [
      ...(freeze === undefined ? [] : say("blue", `${tenant}: ${freezeInWords(freeze)}`, [placeInFile(freeze.origin)])),
      ...refusals.flatMap((refusal) =>
        say("red", `${tenant}: refused by ${refusal.guardrail}: ${refusal.message}`, [
          `not made: ${refusedInWords(refusal)}`,
          ...largestInWords(refusal),
          ...(refusal.origin === undefined ? [] : [placeInFile(refusal.origin)]),
        ]),
      ),
    ])
    .map((line) => `${line}\n`)
    .join("");
}
