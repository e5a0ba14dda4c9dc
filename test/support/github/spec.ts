/**
 * GitHub's own description of its REST API, as a check of what was asked and what was answered. Bodies are closed: a member
 * that the description does not name is wrong, in a request (GitHub would ignore it) as in an answer (we made it up).
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly parameters?: readonly (Parameter & { readonly $ref?: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Answer["content"] };
  readonly responses: Readonly<Record<string, Answer>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const FILE = "../../../node_modules/@octokit/openapi/generated/api.github.com.json";

let read: Document | undefined;

function document(): Document {
  read ??= JSON.parse(readFileSync(fileURLToPath(new URL(FILE, import.meta.url)), "utf8")) as Document;
  return read;
}

/** What `#/components/kind/name` stands for. */
function resolve(ref: string): unknown {
  const [, , kind = "", name = ""] = ref.split("/");
  return document().components[kind]?.[name];
}

/** The description's own example of a record, to be changed where a test has something to say. */
export function exampleOf(name: string): Readonly<Record<string, unknown>> {
  const { value } = resolve(`#/components/examples/${name}`) as { readonly value: Record<string, unknown> };
  return structuredClone(value);
}

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const added = new Set<string>();
const compiled = new Map<string, ValidateFunction>();

/** As JSON Schema: what OpenAPI 3.0 calls nullable is a type, and an object holds what is named and nothing else. */
function toJsonSchema(schema: unknown, open = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => toJsonSchema(one));
  if (schema === null || typeof schema !== "object") return schema;
  const { nullable, example: _example, examples: _examples, discriminator: _d, ...given } = schema as Schema;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (key === "properties" || key === "patternProperties")
      out[key] = Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, toJsonSchema(one)]));
    else if (key === "$ref") {
      need(value as string);
      out.$ref = idOf(value as string);
    } else if (key === "enum" || key === "default" || key === "required" || key === "description") out[key] = value;
    else if (key === "allOf") out[key] = (value as unknown[]).map((one) => toJsonSchema(one, true));
    // Beside properties of its own, an alternative says only what else has to be there.
    else if (key === "anyOf" || key === "oneOf")
      out.anyOf = (value as unknown[]).map((one) => toJsonSchema(one, open || "properties" in given));
    else out[key] = toJsonSchema(value);
  }
  const isClosed = !open && "properties" in out && !("additionalProperties" in out) && !("allOf" in out);
  if (isClosed) out.additionalProperties = false;
  if (nullable !== true) return out;
  return { anyOf: [out, { type: "null" }] };
}

function idOf(ref: string): string {
  return `concordat://${ref.slice("#/components/".length)}`;
}

function need(ref: string): void {
  if (added.has(ref)) return;
  added.add(ref);
  ajv.addSchema(toJsonSchema(resolve(ref)) as object, idOf(ref));
}

function validatorOf(name: string, schema: Schema): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const made = ajv.compile(toJsonSchema(schema) as object);
  compiled.set(name, made);
  return made;
}

function check(name: string, schema: Schema, value: unknown): readonly string[] {
  const validate = validatorOf(name, schema);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .slice(0, 8)
    .map(({ instancePath, message, params }) => `${name}: ${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
}

export interface Called {
  readonly method: string;
  /** As in the description, for example `/repos/{owner}/{repo}/issues`. */
  readonly template: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

function operationOf({ method, template }: Pick<Called, "method" | "template">): Operation {
  const found = document().paths[template]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`GitHub's description has no ${method} ${template}`);
  return found;
}

const COERCE: Readonly<Record<string, (text: string) => unknown>> = {
  integer: Number,
  number: Number,
  boolean: (text) => text === "true",
};

/** What is wrong with a request; empty where nothing is. */
export function requestProblems(called: Called): readonly string[] {
  const operation = operationOf(called);
  const name = `${called.method} ${called.template}`;
  const parameters = (operation.parameters ?? []).map((one) =>
    one.$ref === undefined ? one : (resolve(one.$ref) as Parameter),
  );
  const asked = parameters.filter((one) => one.in === "query");
  const wrong = [...called.query].flatMap(([key, text]) => {
    const parameter = asked.find((one) => one.name === key);
    if (parameter === undefined) return [`${name}: there is no parameter ${key}`];
    const value = COERCE[String(parameter.schema.type)]?.(text) ?? text;
    return check(`${name}?${key}`, parameter.schema, value);
  });
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  if (schema !== undefined && (called.body !== undefined || operation.requestBody?.required === true))
    return [...wrong, ...check(`${name} body`, schema, called.body ?? null)];
  return called.body === undefined || schema !== undefined ? wrong : [...wrong, `${name}: takes no body`];
}

/** Every operation may answer so, named in its list or not: no right, no login, wrong in itself, too fast, broken. */
const ALWAYS = new Set([401, 403, 404, 422, 429, 500, 502, 503]);

/** What is wrong with an answer; empty where nothing is. */
export function answerProblems(called: Called, status: number, body: unknown): readonly string[] {
  const name = `${called.method} ${called.template} ${status}`;
  const listed = operationOf(called).responses[String(status)];
  if (listed === undefined) return ALWAYS.has(status) ? [] : [`${name}: GitHub does not answer so`];
  const answer = listed.$ref === undefined ? listed : (resolve(listed.$ref) as Answer);
  const schema = answer.content?.["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? [] : [`${name}: has no body`];
  return check(name, schema, body ?? null);
}
