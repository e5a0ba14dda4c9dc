/** What one change, later item, blocked or unchanged line says in the columns units, unit price, money and day. */
import type { Day, Segment } from "../core/model.ts";
import { compare, isDecimal } from "../core/money.ts";
import type { AsIs, Blocked, Change, CustomerPlan, FieldChange, Later, PriceAndCost, Version } from "../core/plan.ts";
import type { Approved } from "../core/plan-limits.ts";
import { at } from "../core/segments.ts";
import { isMoneyUnknown } from "../core/unknown-amounts.ts";
import {
  dayInWords,
  differenceInWords,
  fieldInWords,
  numberInWords,
  placeInFile,
  priceInWords,
  valueInWords,
} from "./words.ts";

export interface Cells {
  /** `47`, `42 → 47`, or empty where units mean nothing. */
  readonly units: string;
  /** `20.60`, `20.60 → 21.60`, or empty where it is not known. */
  readonly price: string;
  /** The difference a month, `0`, `-`, or `not known`. */
  readonly amount: string;
  /** The day, or `-`. */
  readonly from: string;
}

const shownInColumns: readonly string[] = ["quantity", "unitPrice"];

type Value = FieldChange["before"] | undefined;

/** The line's units and price on a day, in a version of the record. */
function holdingOn(version: Version, day: Day): Segment | undefined {
  return version.kind === "line" ? at(version.segments, day) : undefined;
}

function isSame(before: Value, after: Value): boolean {
  if (typeof before === "string" && typeof after === "string" && isDecimal(before) && isDecimal(after)) {
    return compare(before, after) === 0;
  }
  return before === after;
}

/** `20.60 → 21.60`; one value where nothing stood before or nothing changes. */
function beforeAndAfter(before: Value, after: Value, say: (value: string | number) => string): string {
  const told = (value: Value) => (typeof value === "string" || typeof value === "number" ? say(value) : "");
  const [old, wanted] = [told(before), told(after)];
  if (old === "" || wanted === "" || isSame(before, after)) return wanted === "" ? old : wanted;
  return `${old} → ${wanted}`;
}

const sayUnits = (value: string | number) => numberInWords(Number(value));
const sayPrice = (value: string | number) => priceInWords(String(value));

function sayMonthly(monthly: PriceAndCost | undefined, unknown: string): string {
  return monthly === undefined ? unknown : differenceInWords(monthly.price);
}

function fieldOf(fields: readonly FieldChange[], path: string): FieldChange | undefined {
  return fields.find((field) => field.path === path);
}

function unitsOf(change: Change): string {
  if (change.kind !== "line") return "";
  const field = fieldOf(change.fields, "quantity");
  const before = field?.before ?? holdingOn(change.base, change.effective)?.quantity;
  if (change.action === "end") return beforeAndAfter(before, field?.after ?? 0, sayUnits);
  const after = field?.after ?? holdingOn(change.target, change.effective)?.quantity ?? change.values.quantity;
  return beforeAndAfter(field === undefined || change.action === "create" ? undefined : before, after, sayUnits);
}

function priceOf(change: Change): string {
  const field = fieldOf(change.fields, "unitPrice");
  if (field !== undefined) return beforeAndAfter(field.before, field.after, sayPrice);
  const held =
    holdingOn(change.target, change.effective)?.unitPrice ?? holdingOn(change.base, change.effective)?.unitPrice;
  return beforeAndAfter(undefined, held ?? change.values.unitPrice, sayPrice);
}

export function cellsOfChange(change: Change): Cells {
  return {
    units: unitsOf(change),
    price: priceOf(change),
    amount: isMoneyUnknown(change) ? "not known" : sayMonthly(change.monthly, "-"),
    from: dayInWords(change.effective),
  };
}

/** What the line will hold before the later day, from the customer's changes and unchanged lines. */
function holdingBefore(later: Later, customer: CustomerPlan): { quantity?: number; unitPrice?: string } {
  const change = customer.changes.findLast((each) => each.key === later.key && each.target.kind === "line");
  if (change !== undefined) return holdingOn(change.target, later.day) ?? {};
  return customer.asIs.find((each) => each.key === later.key) ?? {};
}

export function cellsOfLater(later: Later, customer: CustomerPlan): Cells {
  const held = holdingBefore(later, customer);
  const cell = (path: "quantity" | "unitPrice", say: (value: string | number) => string) => {
    const field = fieldOf(later.fields, path);
    return field === undefined
      ? beforeAndAfter(undefined, held[path], say)
      : beforeAndAfter(field.before, field.after, say);
  };
  return {
    units: cell("quantity", sayUnits),
    price: cell("unitPrice", sayPrice),
    amount: sayMonthly(later.monthly, "-"),
    from: dayInWords(later.day),
  };
}

export function cellsOfStanding(standing: Blocked | AsIs): Cells {
  return {
    units: beforeAndAfter(undefined, standing.quantity, sayUnits),
    price: beforeAndAfter(undefined, standing.unitPrice, sayPrice),
    amount: "0",
    from: "-",
  };
}

/** The fields that have no column of their own: `ends on: 30 Jun 2027 → 31 Dec 2026`. */
export function otherFields(item: Change | Later): string[] {
  const inColumns = "kind" in item && item.kind !== "line" ? ["unitPrice"] : shownInColumns;
  const told = item.fields
    .filter((field) => !inColumns.includes(field.path) && !isSame(field.before, field.after))
    .map(({ path, before, after }) => {
      const wanted = valueInWords(path, after);
      return before === null
        ? `${fieldInWords(path)}: ${wanted}`
        : `${fieldInWords(path)}: ${valueInWords(path, before)} → ${wanted}`;
    });
  const values =
    "values" in item && item.action === "create" && item.kind !== "line" && item.fields.length === 0 ? item.values : {};
  const written = Object.entries(values)
    .filter(([path, value]) => !inColumns.includes(path) && value !== null)
    .map(([path, value]) => `${fieldInWords(path)}: ${valueInWords(path, value)}`);
  const { price = "0", cost = "0" } = item.monthly ?? {};
  const costOnly = compare(price, "0") === 0 && compare(cost, "0") !== 0;
  return [...told, ...written, ...(costOnly ? [`cost a month: ${differenceInWords(cost)}`] : [])];
}

const flagWords: Readonly<Record<Change["flags"][number], string>> = {
  destructive: "destructive",
  irreversible: "cannot be undone",
  provisional: "provisional until the next invoice",
  recreate: "made anew",
  "below-cost": "sold below cost",
  "back-billing": "bills past periods",
};

function approvalInWords({ by, on, origin }: Approved): string[] {
  return [`approved by ${by} on ${dayInWords(on)}`, placeInFile(origin)];
}

/** What a reviewer should know besides: the flags in words, that a person moved it, and who approved it. */
export function warningsOf(change: Change): string[] {
  return [
    ...change.flags.map((flag) => flagWords[flag]),
    ...(change.mover === "person" ? ["undoes a change made by hand in the PSA"] : []),
    ...(change.approved === undefined ? [] : approvalInWords(change.approved)),
  ];
}
