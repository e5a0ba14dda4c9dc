/** What the document says of no parameter: the fields that conditions, orderBy and fields name, and what they compare. */
import { modelOf, type OpenProperty, type OpenSpec } from "../../support/open-api.ts";
import type { Misfit } from "../../support/spec.ts";
import { REPORT_COLUMNS } from "./conventions.ts";

const LITERAL = /^(?:"(?:[^"\\]|\\.)*"|\[[^\]]+\]|-?\d+(?:\.\d+)?|true|false|null)$/i;
const TOKEN = /"(?:[^"\\]|\\.)*"|\[[^\]]*\]|-?\d+(?:\.\d+)?|!=|<=|>=|[=<>(),]|[A-Za-z_][\w/]*/g;
const WORDS = /^(?:and|or|not|in|like|contains|true|false|null)$/i;
const DATE = /^\[\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?\]$/;

/** The property that a name leads to, for example `company/id`. */
function findProperty(spec: OpenSpec, model: string, name: string): OpenProperty | undefined {
  const [first = "", member] = name.split("/");
  if (name === "lastUpdated" || name === "_info/lastUpdated") return { type: "string", format: "date-time" };
  const property = spec.models[model]?.properties?.[first];
  if (member === undefined)
    return modelOf(property) === undefined && property?.items === undefined ? property : undefined;
  return spec.models[modelOf(property) ?? ""]?.properties?.[member];
}

const kindOf = (literal: string): string =>
  literal.startsWith('"') ? "text" : literal.startsWith("[") ? "date" : /^-?\d/.test(literal) ? "number" : "word";

function fits({ type, format, enum: choices }: OpenProperty, literal: string): boolean {
  if (/^null$/i.test(literal)) return true;
  if (format === "date-time") return DATE.test(literal);
  if (type === "boolean") return /^(?:true|false)$/i.test(literal);
  if (type === "integer" || type === "number") return kindOf(literal) === "number";
  return kindOf(literal) === "text" && (choices === undefined || choices.includes(literal.slice(1, -1)));
}

/** Every comparison's name and values; a mistake of form is a misfit. */
function checkConditions(text: string, find: (name: string) => OpenProperty | undefined): readonly Misfit[] {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join("") !== text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ""))) {
    return [{ place: "query.conditions", problem: `cannot be read: ${text}` }];
  }
  const misfits: Misfit[] = [];
  let current: OpenProperty | undefined;
  for (const token of tokens) {
    if (LITERAL.test(token)) {
      if (current !== undefined && !fits(current, token)) {
        misfits.push({ place: "query.conditions", problem: `${token} is no ${current.format ?? current.type}` });
      }
    } else if (/^[A-Za-z_]/.test(token) && !WORDS.test(token)) {
      current = find(token);
      if (current === undefined) misfits.push({ place: "query.conditions", problem: `there is no field ${token}` });
    }
  }
  return misfits;
}

const named = (text: string): readonly string[] => text.split(",").map((part) => part.trim());

/** Checks the parameters of a list of records. */
export function checkListQuery(spec: OpenSpec, model: string, query: URLSearchParams): readonly Misfit[] {
  const find = (name: string) => findProperty(spec, model, name);
  const conditions = query.get("conditions");
  const orders = query.get("orderBy") === null ? [] : named(query.get("orderBy") ?? "");
  const fields = query.get("fields") === null ? [] : named(query.get("fields") ?? "");
  const known = (name: string): boolean =>
    find(name) !== undefined || spec.models[model]?.properties?.[name] !== undefined;
  return [
    ...(conditions === null ? [] : checkConditions(conditions, find)),
    ...orders
      .map((order) => order.split(/\s+/)[0] ?? "")
      .filter((name) => find(name) === undefined)
      .map((name) => ({ place: "query.orderBy", problem: `there is no field ${name}` })),
    ...fields
      .filter((name) => !known(name))
      .map((name) => ({ place: "query.fields", problem: `there is no field ${name}` })),
  ];
}

/** A report's columns are numbers, texts and dates; which is which, the document does not say. */
export function checkReportQuery(query: URLSearchParams): readonly Misfit[] {
  const conditions = query.get("conditions");
  const columns = query.get("columns") === null ? [] : named(query.get("columns") ?? "");
  const anything = (name: string): OpenProperty | undefined =>
    REPORT_COLUMNS.has(name) ? (/_RecI[dD]$/.test(name) ? { type: "integer" } : undefined) : undefined;
  return [
    ...(conditions === null ? [] : checkConditions(conditions, anything)),
    ...columns
      .filter((name) => !REPORT_COLUMNS.has(name))
      .map((name) => ({ place: "query.columns", problem: `there is no column ${name}` })),
  ];
}

const COUNTS: ReadonlySet<string> = new Set(["page", "pageSize", "pageId", "id"]);

/** Parameters that are numbers are written as such. */
export const checkCounts = (query: URLSearchParams): readonly Misfit[] =>
  [...query]
    .filter(([name, value]) => COUNTS.has(name) && !/^\d+$/.test(value))
    .map(([name]) => ({ place: `query.${name}`, problem: "must be a whole number" }));
