/** Reads what a run left: the report of an apply, or a plan as plan --out saves it. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { RunReport } from "../apply/report.ts";
import type { Report } from "../core/notices.ts";
import type { Plan } from "../core/plan.ts";
import { UsageError } from "../errors.ts";
import { validatePlan } from "../generated/plan-validator.ts";
import { faultOf } from "../outside/files.ts";
import type { Context } from "./context.ts";

/** Bytes. */
const LONGEST_REPORT = 500_000_000;

const WAY = "make one with: concordat apply --out report.json, or concordat plan --out plan.json";

export interface SavedReport extends Report {
  /** The run's name, where something was written. */
  readonly run?: string;
}

/** @throws {UsageError} `REPORT_UNREADABLE`, `REPORT_BROKEN`, `REPORT_VERSION` */
export async function readReport(context: Context, file: string): Promise<SavedReport> {
  const value = await parse(context, file);
  const broken = (why: string) => new UsageError("REPORT_BROKEN", `${file} is no report: ${why}; ${WAY}`, { file });
  if (!isGroup(value)) throw broken("it holds no run and no plan");
  const version = value.formatVersion;
  if (version !== 1) {
    const shown = JSON.stringify(version)?.slice(0, 40) ?? "none";
    const message = `${file} has report format ${shown}; this program reads 1. Notify with the version that wrote it`;
    throw new UsageError("REPORT_VERSION", message, { file, version: shown });
  }
  if (value.kind === "run") {
    if (value.plan !== undefined && !validatePlan(value.plan)) throw broken("its plan is not whole");
    const lists = [value.findings, value.events, value.stopped];
    if (!lists.every((list) => Array.isArray(list) && list.every(isGroup))) throw broken("it is not whole");
    const { events, stopped } = value;
    if (!(events as Group[]).every((event) => isGroup(event.change) && isText(event.tenant) && isText(event.kind)))
      throw broken("its events are not whole");
    if (!(stopped as Group[]).every((stop) => [stop.tenant, stop.connection, stop.code, stop.message].every(isText)))
      throw broken("it is not whole at what was stopped");
    if (!(value.findings as Group[]).every((finding) => isText(finding.message) && isText(finding.rule)))
      throw broken("its findings are not whole");
    if (typeof value.left !== "number") throw broken("it does not say what is left");
    const { error } = value;
    if (error !== undefined && !(isGroup(error) && isText(error.code) && isText(error.message)))
      throw broken("its error is not whole");
    return { ...(value as Group & RunReport), isRun: true };
  }
  if (!validatePlan(value)) throw broken("it holds no run and no plan");
  return { isRun: false, plan: value as Group & Plan, findings: [], events: [], stopped: [], left: 0 };
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

async function parse(context: Context, file: string): Promise<unknown> {
  let text: string;
  try {
    const path = resolve(context.folder, file);
    text = (await stat(path)).size > LONGEST_REPORT ? "" : await readFile(path, "utf8");
  } catch (cause) {
    const message = `the report ${file} could not be read (${faultOf(cause) ?? "unknown reason"}); ${WAY}`;
    throw new UsageError("REPORT_UNREADABLE", message, { file }, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(
      "REPORT_BROKEN",
      `${file} is not JSON: it is cut short or is no report; ${WAY}`,
      { file },
      { cause },
    );
  }
}
