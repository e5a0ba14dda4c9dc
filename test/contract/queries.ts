/** What the document's model of a query cannot say: the fields that it names, and the values that they are compared with. */
import { isArtefact, type Misfit, type Property } from "../support/spec.ts";

type Fields = Readonly<Record<string, Property>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A query as it is read: names of properties in any case. Values stay as they are. */
export function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => {
      const name = key.toLowerCase();
      return [name, name === "value" ? own : lowerKeys(own)];
    }),
  );
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** A text compared with a number finds nothing and says nothing, so the types have to agree. */
function fits({ type, format }: Property, value: unknown): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "string" && format === "date-time") return typeof value === "string" && DATE_TIME.test(value);
  return typeof value === type;
}

function findField(fields: Fields, name: unknown): Property | undefined {
  const wanted = String(name).toLowerCase();
  const found = Object.entries(fields).find(([own, property]) => own.toLowerCase() === wanted && !isArtefact(property));
  return found?.[1];
}

interface Condition {
  readonly op: string;
  readonly field?: string;
  readonly udf?: boolean;
  readonly value?: unknown;
  readonly items?: readonly Condition[];
}

function checkCondition(fields: Fields, condition: Condition, place: string): readonly Misfit[] {
  const { op, field, udf, value, items = [] } = condition;
  if (op === "and" || op === "or") {
    return items.flatMap((item, at) => checkCondition(fields, item, `${place}.items[${at}]`));
  }
  const property = udf === true ? { type: "string" } : findField(fields, field);
  if (property === undefined) return [{ place: `${place}.field`, problem: `there is no field ${field}` }];
  if (op === "exist" || op === "notExist") return [];
  const listed = op === "in" || op === "notIn";
  if (listed !== Array.isArray(value))
    return [{ place: `${place}.value`, problem: `${op} takes ${listed ? "a" : "no"} list` }];
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((one) => !fits(property, one))
    .map((one) => ({
      place: `${place}.value`,
      problem: `${JSON.stringify(one)} is no ${property.format ?? property.type}`,
    }));
}

/** Conditions joined by OR, which is what a list of values is. */
function countAlternatives(conditions: readonly Condition[]): number {
  return conditions.reduce((sum, { op, value, items = [] }) => {
    const own = op === "or" ? items.length : op === "in" && Array.isArray(value) ? value.length : 0;
    return sum + own + countAlternatives(items);
  }, 0);
}

/** Checks a query, in lower case and of the right shape, against the fields of its records. */
export function checkFilter(fields: Fields, query: unknown): readonly Misfit[] {
  const { filter, includefields = [] } = query as {
    readonly filter: readonly Condition[];
    readonly includefields?: readonly string[];
  };
  const unknown = includefields.filter((name) => findField(fields, name) === undefined);
  // Autotask: thresholds. A query holds 500 conditions joined by OR at most.
  const alternatives = countAlternatives(filter);
  return [
    ...filter.flatMap((condition, at) => checkCondition(fields, condition, `filter[${at}]`)),
    ...unknown.map((name) => ({ place: "includefields", problem: `there is no field ${name}` })),
    ...(alternatives <= 500 ? [] : [{ place: "filter", problem: `joins ${alternatives} conditions by OR` }]),
  ];
}
