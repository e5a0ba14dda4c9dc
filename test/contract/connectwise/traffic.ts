/** A sandbox's traffic log against ConnectWise's document: every request and every answer of a run. */
import type { TrafficEntry } from "../../../src/sandbox/journal.ts";
import { modelOf, type OpenOperation, type OpenSpec } from "../../support/open-api.ts";
import { findOperations, type Misfit } from "../../support/spec.ts";
import { below, checkLog, isRecord, parse, SPOILT } from "../log.ts";
import { createCheck, schemaOf, type Use } from "./check.ts";
import { API, COMPANY_INFO, REFUSAL, REFUSALS, TOO_MANY, UNDECLARED_QUERY, WITHOUT_LOGIN } from "./conventions.ts";
import { checkCounts, checkListQuery, checkReportQuery } from "./queries.ts";

const VERSION = /^application\/vnd\.connectwise\.com\+json; ?version=20\d\d\.\d{1,2}\b/;

const REPORT = /\/system\/reports\/[^/]+(\/count)?$/i;

/** A column is described below its own name. */
const COLUMN = {
  type: "object",
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: { $ref: "answer#/$defs/ReportColumnDefinition" },
};

/** The operation that a request is of, by the vendor's own path. */
function findOperation(spec: OpenSpec, entry: Pick<TrafficEntry, "method" | "path">): OpenOperation | undefined {
  return findOperations(spec, entry.path.replace(API, "")).operations.find(({ method }) => method === entry.method);
}

/** `POST /finance/agreements/{parentId}/additions` of a request. */
export function kindOf(spec: OpenSpec, entry: Pick<TrafficEntry, "method" | "path">): string {
  if (COMPANY_INFO.path.test(entry.path)) return `${entry.method} /login/companyinfo/{companyId}`;
  return `${entry.method} ${findOperation(spec, entry)?.template ?? entry.path}`;
}

export function createTrafficCheck(spec: OpenSpec) {
  const { check, checkPatch } = createCheck(spec);

  function checkHead(entry: TrafficEntry, operation: OpenOperation): readonly Misfit[] {
    const open = WITHOUT_LOGIN.some(({ path }) => path.test(entry.path));
    const wanted = open ? [] : ["authorization", ...operation.headers];
    const query = new URLSearchParams(entry.query);
    const beside = UNDECLARED_QUERY.filter(({ path }) => path.test(entry.path)).flatMap(({ names }) => names);
    const known = new Set([...operation.query.map(({ name }) => name), ...beside]);
    const isJson = (entry.headers["content-type"] ?? "").startsWith("application/json");
    const pinned = open || VERSION.test(entry.headers.accept ?? "");
    return [
      ...wanted
        .filter((name) => (entry.headers[name] ?? "") === "")
        .map((name) => ({ place: `headers.${name}`, problem: "is missing" })),
      ...(pinned ? [] : [{ place: "headers.accept", problem: "must pin a version" }]),
      ...(entry.body === "" || isJson ? [] : [{ place: "headers.content-type", problem: "must be application/json" }]),
      ...[...query.keys()]
        .filter((name) => !known.has(name))
        .map((name) => ({ place: `query.${name}`, problem: "may not be there" })),
      ...checkCounts(query),
    ];
  }

  /** The records of a list; a count's are those of the list beside it. */
  function listModel({ template, answers }: OpenOperation): string | undefined {
    const own = modelOf(answers.get(200)?.items);
    if (own !== undefined || !template.endsWith("/count")) return own;
    const beside = template.slice(0, -"/count".length);
    return modelOf(
      spec.operations.find((one) => one.template === beside && one.method === "GET")?.answers.get(200)?.items,
    );
  }

  function checkQuery(entry: TrafficEntry, operation: OpenOperation): readonly Misfit[] {
    const query = new URLSearchParams(entry.query);
    if (REPORT.test(entry.path)) return checkReportQuery(query);
    const model = listModel(operation) ?? modelOf(operation.answers.get(200));
    return operation.method === "GET" && model !== undefined ? checkListQuery(spec, model, query) : [];
  }

  function checkBody(
    entry: TrafficEntry,
    { method, body }: OpenOperation,
    answer: string | undefined,
  ): readonly Misfit[] {
    if (body === undefined) return entry.body === "" ? [] : [{ place: "body", problem: "may not be there" }];
    const { value } = parse(entry.body);
    if (value === undefined) return [{ place: "body", problem: "must be JSON" }];
    if (method === "PATCH") return below("body", checkPatch(answer ?? "", value));
    return below("body", check(schemaOf("", body, method === "PUT" ? "replace" : "create"), value));
  }

  /** A report's cells are declared as objects; they are what its columns hold. */
  function checkReport(value: unknown): readonly Misfit[] {
    const cell = { type: ["string", "number", "boolean", "null"] };
    const misfits = check(
      {
        type: "object",
        additionalProperties: false,
        required: ["column_definitions", "row_values"],
        properties: {
          column_definitions: { type: "array", items: COLUMN },
          row_values: { type: "array", items: { type: "array", items: cell } },
        },
      },
      value,
    );
    if (misfits.length > 0 || !isRecord(value)) return misfits;
    const { column_definitions: columns, row_values: rows } = value as Record<string, unknown[]>;
    return (rows ?? []).flatMap((row, at) =>
      Array.isArray(row) && row.length === columns?.length
        ? []
        : [{ place: `row_values[${at}]`, problem: "must have a cell for every column" }],
    );
  }

  function checkRefusal(status: number, value: unknown): readonly Misfit[] {
    if (status === 429) return below("answer", check(TOO_MANY, value));
    if (REFUSALS.has(status)) return below("answer", check(REFUSAL, value));
    return [{ place: "answer", problem: `the status ${status} is not declared` }];
  }

  function checkAnswer(entry: TrafficEntry, { answers, template }: OpenOperation): readonly Misfit[] {
    if (entry.status === null || entry.faults.some((fault) => SPOILT.has(fault))) return [];
    if (answers.has(entry.status) && answers.get(entry.status) === undefined) {
      return entry.answer === "" ? [] : [{ place: "answer", problem: "may not have a body" }];
    }
    const { value } = parse(entry.answer);
    if (value === undefined) return [{ place: "answer", problem: "must be JSON" }];
    const schema = answers.get(entry.status);
    if (schema === undefined) return checkRefusal(entry.status, value);
    // Declared as a list of objects of which nothing is said.
    if (template.endsWith("/columns")) return below("answer", check({ type: "array", items: COLUMN }, value));
    if (modelOf(schema) === "ReportDataResponse") return below("answer", checkReport(value));
    const fields = new URLSearchParams(entry.query).get("fields");
    const use: Use = fields === null ? "answer" : "part";
    return below("answer", [...check(schemaOf("", schema, use), value), ...checkFields(value, fields)]);
  }

  /** No field that was not asked for. */
  function checkFields(value: unknown, fields: string | null): readonly Misfit[] {
    if (fields === null) return [];
    const asked = new Set(fields.split(",").map((name) => name.trim().split("/")[0] ?? ""));
    const records = Array.isArray(value) ? value : [value];
    return records.flatMap((record, at) =>
      Object.keys(isRecord(record) ? record : {})
        .filter((name) => !asked.has(name))
        .map((name) => ({ place: `${Array.isArray(value) ? `[${at}].` : ""}${name}`, problem: "was not asked for" })),
    );
  }

  function checkEntry(entry: TrafficEntry): readonly Misfit[] {
    if (COMPANY_INFO.path.test(entry.path)) {
      if (entry.method !== "GET") return [{ place: "path", problem: `takes no ${entry.method}` }];
      return below("answer", check(COMPANY_INFO.answer, parse(entry.answer).value));
    }
    if (!API.test(entry.path)) return [{ place: "path", problem: "is not ConnectWise's" }];
    const { operations } = findOperations(spec, entry.path.replace(API, ""));
    if (operations.length === 0) return [{ place: "path", problem: "is not in the document" }];
    const operation = operations.find(({ method }) => method === entry.method);
    if (operation === undefined) return [{ place: "path", problem: `takes no ${entry.method}` }];
    return [
      ...checkHead(entry, operation),
      ...checkQuery(entry, operation),
      ...checkBody(entry, operation, modelOf(operation.answers.get(200))),
      ...checkAnswer(entry, operation),
    ];
  }

  return checkLog("connectwise", checkEntry);
}
