/** Checks a parsed file against its schema and says what is wrong in plain words, one finding for one mistake. */
import type { Finding } from "../core/model.ts";
import type { SchemaError, Validate } from "../generated/validate.ts";
import {
  validateApproval,
  validateCustomer,
  validateServices,
  validateTenant,
  validateWorkspace,
} from "../generated/validators.ts";
import { anyOf, errorAt, moreAt, mostTold, nearest, sortFindings, suggest } from "./finding.ts";
import { isGroup } from "./node.ts";
import type { ParsedFile, Path } from "./parse.ts";

export type FileKind = "workspace" | "tenant" | "services" | "customer" | "approval";

const validators: Readonly<Record<FileKind, Validate>> = {
  workspace: validateWorkspace,
  tenant: validateTenant,
  services: validateServices,
  customer: validateCustomer,
  approval: validateApproval,
};

/** A schema error with its path taken apart. */
interface Mistake extends SchemaError {
  readonly path: Path;
}

/** What in the file does not fit its schema, the first {@link mostTold} one by one. A secret's value is never quoted. */
export function checkFile(parsed: ParsedFile, kind: FileKind): Finding[] {
  const validate = validators[kind];
  if (validate(parsed.value)) return [];
  const mistakes = (validate.errors ?? []).map((error) => ({
    ...error,
    path: readPointer(error.instancePath, parsed.value),
  }));
  const told = isGroup(parsed.value) ? parsed.value.kind : undefined;
  if (typeof told === "string" && told !== kind && Object.hasOwn(validators, told)) {
    const message = `this is a ${told} file, but a ${kind} file is expected here`;
    return [errorAt(parsed.originOf(["kind"]), "BAD_VALUE", message, `move it, or write kind: ${kind}`)];
  }
  const findings = sortFindings(collapse(mistakes).map((mistake) => explain(mistake, parsed)));
  const next = findings[mostTold]?.origin;
  if (next === undefined) return findings;
  return [...findings.slice(0, mostTold), moreAt(next, findings.length - mostTold)];
}

/** Arrays need numbers as steps, groups need text: `/contracts/0` is told apart by what stands there. */
function readPointer(pointer: string, root: unknown): Path {
  let node = root;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(node) ? Number(key) : key;
      node = Array.isArray(node) ? node[Number(key)] : isGroup(node) ? node[key] : undefined;
      return step;
    });
}

/** Drops the errors that only follow from others: of branches not meant, and all but the first about one value. */
function collapse(mistakes: readonly Mistake[]): Mistake[] {
  const branching = mistakes.filter((mistake) => mistake.keyword === "anyOf" || mistake.keyword === "oneOf");
  const typesAt = (branch: Mistake) =>
    mistakes.flatMap(({ instancePath, keyword, params }) =>
      instancePath === branch.instancePath && keyword === "type" ? [params.type].flat() : [],
    );
  const kept = mistakes.filter((mistake) => {
    if (mistake.keyword === "if" || (mistake.propertyName !== undefined && mistake.keyword !== "propertyNames"))
      return false;
    const pointer = mistake.instancePath;
    const around = branching.find(
      (branch) => pointer === branch.instancePath || pointer.startsWith(`${branch.instancePath}/`),
    );
    if (around === undefined) return true;
    const deeper = mistakes.some((other) => isInBranch(other, around));
    return deeper ? isInBranch(mistake, around) : mistake === around;
  });
  const typed = kept.map((mistake) =>
    branching.includes(mistake) ? { ...mistake, params: { type: typesAt(mistake) } } : mistake,
  );
  const seen = new Set<string>();
  return typed.filter((mistake) => {
    const id = `${mistake.instancePath} ${mistake.keyword === "additionalProperties" || mistake.keyword === "required" || mistake.keyword === "propertyNames" ? keyOf(mistake) : ""}`;
    return seen.has(id) ? false : seen.add(id);
  });
}

/** An error that shows which branch was meant: its value has that branch's type. */
function isInBranch(mistake: Mistake, branch: Mistake): boolean {
  if (mistake.keyword === "anyOf" || mistake.keyword === "oneOf") return false;
  if (mistake.instancePath === branch.instancePath) return mistake.keyword !== "type";
  return mistake.instancePath.startsWith(`${branch.instancePath}/`);
}

/** The key an error about a key is about. */
function keyOf({ params }: SchemaError): string {
  return String(params.additionalProperty ?? params.missingProperty ?? params.propertyName ?? "");
}

function explain(mistake: Mistake, parsed: ParsedFile): Finding {
  const { keyword, path, params, parentSchema = {} } = mistake;
  const origin = parsed.originOf(path);
  const name = nameOf(path);
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    const key = keyOf(mistake) || String(params.unevaluatedProperty ?? "");
    const known = Object.keys(isGroup(parentSchema.properties) ? parentSchema.properties : {});
    const place = parsed.originOf([...path, key], "key");
    // Whoever writes a secret in its place may make a key of it.
    if (parentSchema.writeOnly === true && nearest(key, known) === undefined) {
      return errorAt(place, "UNKNOWN_KEY", `unknown key in ${name}`, `a secret is given by one of ${anyOf(known)}`);
    }
    const fix = /^\d+$/.test(key) ? "write amounts with a point, such as 24.50" : suggest(key, known);
    return errorAt(place, "UNKNOWN_KEY", `unknown key "${key}"${path.length === 0 ? "" : ` in ${name}`}`, fix);
  }
  if (keyword === "required" || keyword === "dependentRequired") {
    const key = keyOf(mistake);
    const properties = isGroup(parentSchema.properties) ? parentSchema.properties : {};
    const described = isGroup(properties[key]) ? properties[key].description : undefined;
    const where = path.length === 0 ? "the file" : name;
    return errorAt(
      origin,
      "MISSING_KEY",
      `${where} has no "${key}"`,
      typeof described === "string" ? `add it: ${firstSentence(described)}` : "add it",
    );
  }
  if (keyword === "propertyNames") {
    const key = keyOf(mistake);
    const fix = "use lower case letters, digits and single hyphens, such as cloud-2026";
    return errorAt(parsed.originOf([...path, key], "key"), "BAD_VALUE", `"${key}" cannot be a key`, fix);
  }
  if (parentSchema.writeOnly === true) return explainSecret(mistake, parsed);
  return explainValue(mistake, parsed);
}

function explainSecret(mistake: Mistake, parsed: ParsedFile): Finding {
  const origin = parsed.originOf(mistake.path);
  const name = nameOf(mistake.path);
  const ways = "{ env: NAME }, { exec: [command, …] } or { file: PATH }";
  if (mistake.keyword !== "type")
    return errorAt(origin, "BAD_VALUE", `${name} needs exactly one of env, exec and file`, `write ${ways}`);
  if (mistake.data === null) return errorAt(origin, "WRONG_TYPE", `${name} is empty`, `write ${ways}`);
  const message = `${name} is written out: secrets are only ever {env}, {exec} or {file}`;
  return errorAt(
    origin,
    "LITERAL_SECRET",
    message,
    `write ${ways}, and replace this secret where it was issued: git keeps it`,
  );
}

function explainValue(mistake: Mistake, parsed: ParsedFile): Finding {
  const { keyword, path, params, data, parentSchema = {} } = mistake;
  const origin = parsed.originOf(path);
  const name = nameOf(path);
  // A secret pasted beside its place must not be repeated.
  const quoted = mayHoldSecret(path) ? "" : `, not ${show(data)}`;
  const words = typeof parentSchema.patternErrorMessage === "string" ? parentSchema.patternErrorMessage : undefined;
  switch (keyword) {
    case "type":
    case "anyOf":
    case "oneOf": {
      if (data === null) return errorAt(origin, "WRONG_TYPE", `${name} is empty`, "write its value, or remove the key");
      const types = [params.type].flat().map((type) => typeNames[String(type)] ?? "another value");
      if (types.length === 0) return errorAt(origin, "BAD_VALUE", `${name} does not have the form it needs${quoted}`);
      const fix =
        typeof data === "boolean" && types.includes("text") ? "put it in quotes if it is meant as text" : undefined;
      return errorAt(origin, "WRONG_TYPE", `${name} must be ${anyOf([...new Set(types)])}${quoted}`, fix);
    }
    case "enum":
    case "const": {
      const choices = [params.allowedValues ?? params.allowedValue].flat().map(String);
      const near = typeof data === "string" ? nearest(data, choices) : undefined;
      return errorAt(
        origin,
        "BAD_VALUE",
        `${name} must be ${anyOf(choices)}${quoted}`,
        near === undefined ? undefined : `did you mean ${near}?`,
      );
    }
    case "maxLength":
      return errorAt(origin, "BAD_VALUE", `${name} is longer than ${String(params.limit)} characters`);
    case "minItems":
      return errorAt(origin, "BAD_VALUE", `${name} needs at least ${String(params.limit)} entry`);
    case "maxItems":
      return errorAt(origin, "BAD_VALUE", `${name} has more than ${String(params.limit)} entries`);
    case "minProperties":
      return errorAt(origin, "BAD_VALUE", `${name} is empty`, "add at least one entry");
    case "uniqueItems": {
      const twice = Array.isArray(data) ? data[Number(params.i)] : undefined;
      return errorAt(
        parsed.originOf([...path, Number(params.i)]),
        "BAD_VALUE",
        `${name} holds ${show(twice)} twice`,
        "keep one of them",
      );
    }
    case "minimum":
    case "exclusiveMinimum":
      return errorAt(
        origin,
        "BAD_VALUE",
        `${name} must be ${keyword === "minimum" ? "at least" : "more than"} ${String(params.limit)}${quoted}`,
      );
    case "maximum":
    case "exclusiveMaximum":
      return errorAt(
        origin,
        "BAD_VALUE",
        `${name} must be ${keyword === "maximum" ? "at most" : "less than"} ${String(params.limit)}${quoted}`,
      );
    default:
      return errorAt(origin, "BAD_VALUE", `${name} ${words ?? "does not have the form it needs"}${quoted}`);
  }
}

/** Of a connection only the system's name is quoted, of who is told only what of. */
function mayHoldSecret(path: Path): boolean {
  if (path[0] === "connections") return path.at(-1) !== "system";
  return path[0] === "notify" && !path.includes("about");
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  null: "empty",
};

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last === "string") return last;
  const list = path.at(-2);
  return `entry ${last + 1}${typeof list === "string" ? ` of ${list}` : ""}`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isGroup(value)) return "a group of keys";
  const text = typeof value === "string" && value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return JSON.stringify(text) ?? "nothing";
}

/** The first sentence of a description, to stand inside another sentence. */
function firstSentence(text: string): string {
  const sentence = (text.split(/(?<=\.)\s+(?=[A-Z])/)[0] ?? text).replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
