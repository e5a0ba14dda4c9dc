/** A sandbox's traffic log against Autotask's document: every request and every answer of a run. */
import type { TrafficEntry } from "../../src/sandbox/journal.ts";
import {
  createStrictCheck,
  findOperations,
  isArtefact,
  isRecordModel,
  type Misfit,
  type Operation,
  type Spec,
} from "../support/spec.ts";
import {
  conventions,
  MOUNT,
  UNDECLARED_ANSWERS,
  UNDECLARED_REQUESTS,
  WITHOUT_ITEM_ID,
  WITHOUT_LOGIN,
} from "./conventions.ts";
import { below, checkLog, isRecord, parse, SPOILT } from "./log.ts";
import { checkFilter, lowerKeys } from "./queries.ts";

export type { Traffic } from "./log.ts";

const USES = { POST: "create", PATCH: "update", PUT: "replace" } as const;

/** The model of the records that an operation answers with. */
function recordModelOf(spec: Spec, operation: Operation): string | undefined {
  const wrapper = spec.models[operation.answers.get(200) ?? ""] ?? {};
  const refs = [wrapper.item?.$ref, wrapper.items?.items?.$ref].filter((ref) => ref !== undefined);
  return refs[0]?.slice(refs[0].lastIndexOf("/") + 1);
}

export function createTrafficCheck(spec: Spec) {
  const check = createStrictCheck(spec, conventions);

  function checkHead(entry: TrafficEntry, operation: Operation, allowed: readonly string[]): readonly Misfit[] {
    const open = WITHOUT_LOGIN.some(({ path }) => path.test(entry.path));
    const headers = open ? [] : operation.headers.filter((name) => (entry.headers[name] ?? "") === "");
    const given = new URLSearchParams(entry.query);
    const missing = operation.query.filter(({ name, required }) => required && !given.has(name));
    const known = new Set([...operation.query.map(({ name }) => name), ...allowed]);
    const isJson = (entry.headers["content-type"] ?? "").startsWith("application/json");
    return [
      ...headers.map((name) => ({ place: `headers.${name}`, problem: "is missing" })),
      ...(entry.body === "" || isJson ? [] : [{ place: "headers.content-type", problem: "must be application/json" }]),
      ...missing.map(({ name }) => ({ place: `query.${name}`, problem: "is missing" })),
      ...[...given.keys()]
        .filter((name) => !known.has(name))
        .map((name) => ({ place: `query.${name}`, problem: "may not be there" })),
    ];
  }

  function checkQuery(operation: Operation, text: string): readonly Misfit[] {
    const { value } = parse(text);
    const query = lowerKeys(value);
    const model = recordModelOf(spec, operation) ?? modelOfCount(operation);
    const misfits = check("QueryModel", "query", query);
    return misfits.length > 0 || model === undefined ? misfits : checkFilter(spec.models[model] ?? {}, query);
  }

  /** A count answers without records; they are those of the query beside it. */
  function modelOfCount({ template, method }: Operation): string | undefined {
    const beside = template.replace(/\/count$/, "");
    const query = spec.operations.find((one) => one.template === beside && one.method === method);
    return query === undefined ? undefined : recordModelOf(spec, query);
  }

  function checkBody(entry: TrafficEntry, operation: Operation, parent: number | undefined): readonly Misfit[] {
    if (operation.query.some(({ name }) => name === "search")) {
      return below("query.search", checkQuery(operation, new URLSearchParams(entry.query).get("search") ?? ""));
    }
    if (operation.body === undefined) return entry.body === "" ? [] : [{ place: "body", problem: "may not be there" }];
    const { value } = parse(entry.body);
    if (value === undefined) return [{ place: "body", problem: "must be JSON" }];
    if (operation.body === "QueryModel") return below("body", checkQuery(operation, entry.body));
    const use = USES[entry.method as keyof typeof USES];
    const misfits = below("body", check(operation.body, use, value));
    const named = isRecord(value) ? value.contractID : undefined;
    if (parent === undefined || named === undefined || named === parent) return misfits;
    return [...misfits, { place: "body.contractID", problem: `must be ${parent}, the contract of the path` }];
  }

  /** Every field that was asked for, or every field there is, and no other. */
  function checkFields(model: string, item: unknown, asked: readonly string[] | undefined): readonly Misfit[] {
    if (!isRecord(item)) return [];
    const known = Object.entries(spec.models[model] ?? {}).filter(([, property]) => !isArtefact(property));
    const all = known.map(([name]) => name);
    const wanted = asked === undefined ? all : all.filter((name) => asked.includes(name.toLowerCase()));
    const missing = wanted.filter((name) => !Object.hasOwn(item, name));
    const foreign = Object.keys(item).filter((name) => all.includes(name) && !wanted.includes(name) && name !== "id");
    return [
      ...missing.map((place) => ({ place, problem: "is missing" })),
      ...foreign.map((place) => ({ place, problem: "was not asked for" })),
    ];
  }

  function askedFields(entry: TrafficEntry): readonly string[] | undefined {
    const search = new URLSearchParams(entry.query).get("search");
    const query = lowerKeys(parse(search ?? entry.body).value);
    const fields = isRecord(query) ? query.includefields : undefined;
    return Array.isArray(fields) && fields.length > 0 ? fields.map((name) => String(name).toLowerCase()) : undefined;
  }

  function checkAnswer(entry: TrafficEntry, operation: Operation): readonly Misfit[] {
    if (entry.status === null || entry.faults.some((fault) => SPOILT.has(fault))) return [];
    const { value } = parse(entry.answer);
    if (value === undefined) return [{ place: "answer", problem: "must be JSON" }];
    if (!operation.answers.has(entry.status)) {
      const undeclared = UNDECLARED_ANSWERS.find(({ status }) => status === entry.status);
      const isKnown = undeclared !== undefined && isRecord(value) && Object.hasOwn(value, undeclared.property);
      return isKnown ? [] : [{ place: "answer", problem: `the status ${entry.status} is not declared` }];
    }
    const model = operation.answers.get(entry.status);
    // 401 and 403 are declared without a body.
    if (model === undefined) return [];
    const misfits = check(model, "answer", value);
    if (misfits.length > 0 || !isRecord(value)) return below("answer", misfits);
    if (Object.hasOwn(value, "itemId")) {
      const nameless = value.itemId === null && !WITHOUT_ITEM_ID.has(operation.body ?? "");
      return nameless ? [{ place: "answer.itemId", problem: "must name the record" }] : [];
    }
    const record = recordModelOf(spec, operation);
    if (record === undefined || !isRecordModel(spec, record)) return [];
    const asked = askedFields(entry);
    if (Object.hasOwn(value, "item")) return below("answer.item", checkFields(record, value.item, asked));
    const items = Array.isArray(value.items) ? value.items : [];
    return items.flatMap((item, at) => below(`answer.items[${at}]`, checkFields(record, item, asked)));
  }

  function checkEntry(entry: TrafficEntry): readonly Misfit[] {
    if (!entry.path.toLowerCase().startsWith(`${MOUNT}/`)) return [{ place: "path", problem: "is not Autotask's" }];
    const undeclared = UNDECLARED_REQUESTS.find(({ path }) => path.test(entry.path));
    const path = entry.path.slice(MOUNT.length).replace(undeclared?.path ?? "", undeclared?.as ?? "");
    const { operations, numbers } = findOperations(spec, path);
    if (operations.length === 0) return [{ place: "path", problem: "is not in the document" }];
    const operation = operations.find(({ method }) => method === entry.method);
    if (operation === undefined) return [{ place: "path", problem: `takes no ${entry.method}` }];
    const parent = operation.template.includes("/Contracts/{parentId}/") ? numbers.get("parentId") : undefined;
    return [
      ...checkHead(entry, operation, undeclared?.query ?? []),
      ...checkBody(entry, operation, parent),
      ...checkAnswer(entry, operation),
    ];
  }

  return checkLog("autotask", checkEntry);
}

/** `POST /Contracts/{parentId}/Services` of a request; the address of a next page by its own name. */
export function kindOf(spec: Spec, { method, path }: Pick<TrafficEntry, "method" | "path">): string {
  const undeclared = UNDECLARED_REQUESTS.find((one) => one.path.test(path));
  if (undeclared !== undefined)
    return `${method} ${path.slice(path.lastIndexOf("/", path.search(undeclared.path) - 1))}`;
  const found = findOperations(spec, path.slice(MOUNT.length)).operations.find((one) => one.method === method);
  return `${method} ${found?.template.replace("/V1.0", "") ?? path}`;
}
