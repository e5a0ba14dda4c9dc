/** ConnectWise's models made strict: closed, with their lengths, choices, days and required fields. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { modelOf, type OpenModel, type OpenProperty, type OpenSpec } from "../../support/open-api.ts";
import { type Misfit, sayMisfit } from "../../support/spec.ts";
import { DAYS, POINTS_TO_SOMETHING, READ_ONLY, RULES } from "./conventions.ts";

type Schema = Readonly<Record<string, unknown>>;

/** What a body is sent for, or `answer`. `part`: an answer to a request that named its fields. */
export type Use = "create" | "replace" | "answer" | "part";
const USES: readonly Use[] = ["create", "replace", "answer", "part"];

/** `Max length: 50;` stands in the description alone. */
const lengthOf = ({ description = "" }: OpenProperty): number | undefined => {
  const found = /Max length: (\d+)/.exec(description)?.[1];
  return found === undefined ? undefined : Number(found);
};

const isReferenceModel = (model: string): boolean => /Reference$/.test(model);

export function schemaOf(name: string, property: OpenProperty, use: Use): Schema {
  const model = modelOf(property);
  if (model !== undefined) return { $ref: `${use}#/$defs/${model}` };
  if (property.items !== undefined) return { type: "array", items: schemaOf(name, property.items, use) };
  const { type, format, enum: choices } = property;
  const maxLength = lengthOf(property);
  return {
    ...(type === undefined ? {} : { type }),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(format === "int32" ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } : {}),
    ...(format === "date-time" ? { format } : {}),
    ...(format === "date-time" && DAYS.has(name) ? { pattern: "^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$" } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

function schemaOfModel(model: string, { properties = {}, required = [] }: OpenModel, use: Use): Schema {
  const isWritten = use === "create" || use === "replace";
  const isReference = isReferenceModel(model);
  const closed = READ_ONLY[model] ?? [];
  const own = Object.entries(properties).filter(
    ([name]) => use !== "create" || isReference || (name !== "id" && name !== "_info" && !closed.includes(name)),
  );
  const owed = use === "part" ? [] : use === "answer" && !isReference && properties.id ? ["id", ...required] : required;
  const rules = [
    ...(isWritten ? (RULES[model] ?? []) : []),
    ...(isWritten && isReference ? [POINTS_TO_SOMETHING] : []),
  ];
  return {
    type: "object",
    additionalProperties: false,
    // Fields that hold nothing are left out of answers; bodies may clear them only by PATCH.
    properties: Object.fromEntries(own.map(([name, property]) => [name, schemaOf(name, property, use)])),
    required: owed,
    ...(rules.length === 0 ? {} : { allOf: rules }),
  };
}

export function createCheck(spec: OpenSpec) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  for (const use of USES) {
    const models = Object.entries(spec.models).map(([name, model]) => [name, schemaOfModel(name, model, use)]);
    ajv.addSchema({ $id: use, $defs: Object.fromEntries(models) });
  }
  const known = new Map<string, ValidateFunction>();

  function check(schema: Schema, value: unknown): readonly Misfit[] {
    const key = JSON.stringify(schema);
    const validate = known.get(key) ?? ajv.compile(schema);
    known.set(key, validate);
    return validate(value) === true ? [] : (validate.errors ?? []).map(sayMisfit);
  }

  /** A PATCH: operations on bare names of fields that may be written, with values that fit them. */
  function checkPatch(model: string, body: unknown): readonly Misfit[] {
    const { properties = {}, required = [] } = spec.models[model] ?? {};
    const shape = {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["op", "path"],
        properties: { op: { enum: ["add", "replace", "remove"] }, path: { type: "string" }, value: {} },
      },
    };
    const misfits = check(shape, body);
    if (misfits.length > 0) return misfits;
    return (body as { op: string; path: string; value?: unknown }[]).flatMap(({ op, path, value }, at) => {
      const property = properties[path];
      const isClosed = path === "id" || path === "_info" || READ_ONLY[model]?.includes(path) === true;
      if (property === undefined || isClosed) return [{ place: `[${at}].path`, problem: `${path} cannot be patched` }];
      if (op === "remove") {
        return required.includes(path) ? [{ place: `[${at}].path`, problem: `${path} is required` }] : [];
      }
      if (value === undefined) return [{ place: `[${at}].value`, problem: "is missing" }];
      return check(schemaOf(path, property, "create"), value).map(({ place, problem }) => ({
        place: `[${at}].value${place === "" ? "" : `.${place}`}`,
        problem,
      }));
    });
  }

  return { check, checkPatch };
}
