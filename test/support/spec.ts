/**
 * A vendor's Swagger document made strict. Such documents are lax: nothing is required, unknown properties pass, nobody
 * may be null. Here models are closed, `x-required`, `x-readOnly` and `x-maxLength` hold, dates and whole numbers are
 * well formed, and what the document leaves out or gets wrong is stated as data, each with its reason.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;

export interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly items?: Property;
  readonly readOnly?: boolean;
  readonly "x-required"?: boolean;
  readonly "x-readOnly"?: boolean;
  readonly "x-maxLength"?: number;
}

export interface Operation {
  readonly method: string;
  /** As in the document, for example `/V1.0/Contracts/{parentId}/Services`. */
  readonly template: string;
  /** Names of models; absent where the document declares none. */
  readonly body?: string;
  readonly answers: ReadonlyMap<number, string | undefined>;
  readonly query: readonly { readonly name: string; readonly required: boolean }[];
  /** Headers that have to be sent, lower case. */
  readonly headers: readonly string[];
}

export interface Spec {
  readonly basePath: string;
  readonly operations: readonly Operation[];
  readonly models: Readonly<Record<string, Readonly<Record<string, Property>>>>;
}

/** What a body is sent for, or `answer`. Updates are sparse, replacements are whole. */
export type Use = "create" | "update" | "replace" | "query" | "answer";

/** What one vendor's document does not say, or says wrongly. Every list here owes its reason where it is filled. */
export interface Conventions {
  /** Properties that hold a day: midnight UTC and nothing else. */
  readonly days: ReadonlySet<string>;
  /** By model: read-only properties that may be set at creation although they are not required. */
  readonly createOnly: Readonly<Record<string, readonly string[]>>;
  /** Properties of models without an id that may be null in an answer. */
  readonly nullable: ReadonlySet<string>;
  /** By model without an id: properties that an answer or a query may leave out. */
  readonly optional: Readonly<Record<string, readonly string[]>>;
  /** Models that the document declares wrongly. */
  readonly replaced: Readonly<Record<string, Schema>>;
  /** By model and use: rules beside the document's. */
  readonly rules: Readonly<Record<string, Partial<Record<Use, readonly Schema[]>>>>;
}

/** Something that does not fit: where in the value, and what is wrong with it. */
export interface Misfit {
  readonly place: string;
  readonly problem: string;
}

interface SwaggerParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: { readonly $ref: string };
  readonly $ref?: string;
}

interface Swagger {
  readonly basePath: string;
  readonly parameters: Readonly<Record<string, SwaggerParameter>>;
  readonly definitions: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Property>> }>>;
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly SwaggerParameter[];
            readonly responses: Readonly<Record<string, { readonly schema?: { readonly $ref: string } }>>;
          }
        >
      >
    >
  >;
}

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

/** The document of that name beside the repository; undefined where it is not there. */
export function readSpec(name: string): Spec | undefined {
  const file = fileURLToPath(new URL(`../../../shared/specs/${name}`, import.meta.url));
  if (!existsSync(file)) return undefined;
  const document = JSON.parse(readFileSync(file, "utf8")) as Swagger;
  const operations = Object.entries(document.paths).flatMap(([template, verbs]) =>
    Object.entries(verbs).map(([verb, { parameters = [], responses }]): Operation => {
      const all = parameters.map((one) => (one.$ref === undefined ? one : document.parameters[nameOf(one.$ref)]));
      const known = all.filter((one) => one !== undefined);
      const body = known.find((one) => one.in === "body")?.schema;
      const answers = Object.entries(responses).map(
        ([status, { schema }]) => [Number(status), schema === undefined ? undefined : nameOf(schema.$ref)] as const,
      );
      return {
        method: verb.toUpperCase(),
        template,
        ...(body === undefined ? {} : { body: nameOf(body.$ref) }),
        answers: new Map(answers),
        query: known
          .filter((one) => one.in === "query")
          .map(({ name: key, required = false }) => ({ name: key, required })),
        headers: known.filter((one) => one.in === "header" && one.required).map((one) => one.name.toLowerCase()),
      };
    }),
  );
  const models = Object.entries(document.definitions).map(
    ([model, { properties = {} }]) => [model, properties] as const,
  );
  return { basePath: document.basePath, operations, models: Object.fromEntries(models) };
}

/** Records are named by numbers; what else a path names, such as a report, by a text. */
const fitsParameter = (name: string, text: string): boolean => (/id\}$/i.test(name) ? /^\d+$/ : /^[^/]+$/).test(text);

/** The operations of a path, whatever its case, and the numbers in it by their names in the template. */
export function findOperations<Own extends Pick<Operation, "template">>(
  spec: { readonly basePath: string; readonly operations: readonly Own[] },
  path: string,
) {
  const parts = path.split("/");
  const fits = (template: string): boolean => {
    const own = `${spec.basePath}${template}`.split("/");
    return (
      own.length === parts.length &&
      own.every((part, at) =>
        part.startsWith("{") ? fitsParameter(part, parts[at] ?? "") : part.toLowerCase() === parts[at]?.toLowerCase(),
      )
    );
  };
  const operations = spec.operations.filter(({ template }) => fits(template));
  const own = `${spec.basePath}${operations[0]?.template ?? ""}`.split("/");
  const numbers = own.flatMap((part, at) =>
    part.startsWith("{") ? [[part.slice(1, -1), Number(parts[at])] as const] : [],
  );
  return { operations, numbers: new Map(numbers) };
}

/** A model of a record has an id; the others are wrappers around records, or describe them. */
export const isRecordModel = (spec: Spec, model: string): boolean => spec.models[model]?.id !== undefined;

/** A property that the document holds for the server's own use: it is never sent and never comes. */
export const isArtefact = (property: Property): boolean => property.type === "object" && property.readOnly === true;

const MIDNIGHT = "^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$";

function schemaOfProperty(name: string, property: Property, use: Use, conventions: Conventions): Schema {
  if (property.$ref !== undefined) return { $ref: `#/$defs/${nameOf(property.$ref)}` };
  if (property.items !== undefined) {
    return { type: "array", items: schemaOfProperty(name, property.items, use, conventions) };
  }
  const { type, format, "x-maxLength": maxLength } = property;
  return {
    ...(type === undefined ? {} : { type }),
    ...(format === undefined ? {} : { format }),
    // A whole number beyond 2^53 would not come through JSON unchanged.
    ...(format === "int64" ? { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } : {}),
    ...(format === "date-time" && conventions.days.has(name) ? { pattern: MIDNIGHT } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

/** Whether a body may hold the property. */
export function isWritable(
  model: string,
  name: string,
  property: Property,
  use: Use,
  conventions: Conventions,
): boolean {
  if (isArtefact(property)) return false;
  if (property["x-readOnly"] !== true || name === "id") return true;
  if (use !== "create") return false;
  return property["x-required"] === true || conventions.createOnly[model]?.includes(name) === true;
}

function schemaOfRecord(spec: Spec, model: string, use: Use, conventions: Conventions): Schema {
  const all = Object.entries(spec.models[model] ?? {});
  const answers = use === "answer";
  const own = all.filter(([name, property]) =>
    answers ? !isArtefact(property) : isWritable(model, name, property, use, conventions),
  );
  const isRequired = ([name, property]: (typeof all)[number]): boolean =>
    name === "id" || property["x-required"] === true;
  const properties = own.map(([name, property]) => {
    const schema = schemaOfProperty(name, property, use, conventions);
    if (use === "create" && name === "id") return [name, { const: 0 }];
    // The document knows no null; the API answers with it wherever a record holds nothing.
    return [name, answers && !isRequired([name, property]) ? { anyOf: [schema, { type: "null" }] } : schema];
  });
  const required = {
    create: own.filter(([name, property]) => name !== "id" && property["x-required"] === true),
    replace: own.filter(isRequired),
    update: own.filter(([name]) => name === "id"),
    query: [],
    // A query may name the fields it wants, so whether all of them came is checked where the request is known.
    answer: [],
  }[use];
  return {
    properties: Object.fromEntries(properties),
    required: required.map(([name]) => name),
    minProperties: use === "answer" ? 0 : use === "create" ? 1 : 2,
  };
}

function schemaOfWrapper(spec: Spec, model: string, use: Use, conventions: Conventions): Schema {
  // Names in a query are read in any case; they are compared in lower case.
  const spell = (name: string): string => (use === "query" ? name.toLowerCase() : name);
  const own = Object.entries(spec.models[model] ?? {});
  const properties = own.map(([name, property]) => {
    const schema = schemaOfProperty(name, property, use, conventions);
    const mayBeNull = use === "answer" && conventions.nullable.has(name);
    return [spell(name), mayBeNull ? { anyOf: [schema, { type: "null" }] } : schema];
  });
  const required = own.map(([name]) => name).filter((name) => !conventions.optional[model]?.includes(name));
  return { properties: Object.fromEntries(properties), required: required.map(spell) };
}

const at = (path: string, key?: string): string =>
  [...path.split("/").slice(1), ...(key === undefined ? [] : [key])]
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");

/** One of ajv's errors, with the place as it is written in JavaScript. */
export function sayMisfit(error: ErrorObject): Misfit {
  const { instancePath, keyword, params } = error as ErrorObject<string, Record<string, unknown>>;
  if (keyword === "required") return { place: at(instancePath, String(params.missingProperty)), problem: "is missing" };
  if (keyword === "additionalProperties") {
    return { place: at(instancePath, String(params.additionalProperty)), problem: "may not be there" };
  }
  if (keyword === "pattern") return { place: at(instancePath), problem: `must match ${String(params.pattern)}` };
  return { place: at(instancePath), problem: error.message ?? keyword };
}

/** Checks values against the document's models, made strict. */
export function createStrictCheck(spec: Spec, conventions: Conventions) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  addFormats.default(ajv);
  for (const use of ["create", "update", "replace", "query", "answer"] as const) {
    const models = Object.keys(spec.models).map((model) => {
      const make = isRecordModel(spec, model) ? schemaOfRecord : schemaOfWrapper;
      const closed = { type: "object", additionalProperties: false, ...make(spec, model, use, conventions) };
      const rules = conventions.rules[model]?.[use] ?? [];
      return [model, conventions.replaced[model] ?? { ...closed, ...(rules.length === 0 ? {} : { allOf: rules }) }];
    });
    ajv.addSchema({ $id: use, $defs: Object.fromEntries(models) });
  }
  return (model: string, use: Use, value: unknown): readonly Misfit[] => {
    const validate = ajv.getSchema(`${use}#/$defs/${model}`);
    if (validate === undefined) throw new Error(`the document has no model ${model}`);
    return validate(value) === true ? [] : (validate.errors ?? []).map(sayMisfit);
  };
}
