/** `plan`: what apply would do, in units, days and money. Writes nothing to any system. */
import { resolve } from "node:path";
import type { Finding } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";
import { dueChanges, makePlan } from "../core/plan-tenant.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { explainFault, faultOf, writeWhole } from "../outside/files.ts";
import { forTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { renderJson } from "../render/json.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { renderText } from "../render/text.ts";
import { configInWords } from "../render/words.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { gather } from "./gather.ts";
import { readWorkspace } from "./workspace.ts";

export interface PlanOptions extends Selection {
  readonly out?: string;
  readonly format: "text" | "markdown" | "json";
  readonly exitCode: boolean;
}

export async function plan(context: Context, options: PlanOptions): Promise<number> {
  const { made, isReadable } = await workOutPlan(context, options);
  if (options.out !== undefined) await savePlan(context, made, options.out);
  say(context, options, made);
  return isReadable ? exitCodeOf(made, options.exitCode) : EXIT.config;
}

export interface WorkedOut {
  readonly made: Plan;
  /** False where the workspace has errors: then they are all that the plan holds. */
  readonly isReadable: boolean;
}

export async function workOutPlan(context: Context, selection: Selection): Promise<WorkedOut> {
  const workspace = readWorkspace(context, selection);
  if (workspace.findings.some((finding) => finding.severity === "error"))
    return { made: failedPlan(context, selection, workspace.digest, workspace.findings), isReadable: false };
  const watch = { skews: new Map(), isStopped: () => context.signal.aborted };
  const { plan: made, store } = await gather(context, selection, workspace, watch);
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}\n`);
  return { made, isReadable: true };
}

/** A plan is written on every ending, so that a script never reads the one of an earlier run. */
export function failedPlan(context: Context, options: Selection, digest: string, findings: readonly Finding[]): Plan {
  const at = context.now().toISOString();
  return makePlan({
    version: context.version,
    workspace: { digest },
    asOf: options.asOf ?? at.slice(0, 10),
    createdAt: at,
    scope: {},
    tenants: [],
    findings,
  });
}

const USERS_FAULTS: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM"]);

/** @throws {ConcordatError} `PLAN_NOT_SAVED` */
export async function savePlan(context: Context, made: Plan, file: string): Promise<void> {
  try {
    await writeWhole(resolve(context.folder, file), renderJson(made));
  } catch (cause) {
    const message = `the plan could not be saved to ${file}: ${explainFault(cause)}; a plan that was there before is still there, and is not this one`;
    // A wrong path is the user's; a full disk is not.
    const Kind = USERS_FAULTS.has(faultOf(cause) ?? "") ? UsageError : ConcordatError;
    throw new Kind("PLAN_NOT_SAVED", message, { file }, { cause });
  }
}

function say(context: Context, { format, out: saved }: PlanOptions, made: Plan): void {
  if (format === "json") context.out(renderJson(made));
  else if (format === "markdown") context.out(renderMarkdown(made));
  else context.out(planAsText(context, made, saved));
  if (saved !== undefined && format !== "text" && made.tenants.length > 0) {
    const next = made.tenants.some((tenant) => dueChanges(tenant).length > 0) ? ` Next: concordat apply ${saved}` : "";
    context.talk(`Saved ${saved} (${made.digest.slice(0, 6)}, config ${configInWords(made.workspace)}).${next}\n`);
  }
}

/** The plan as a person reads it; where there is none, what stood in its way. */
export function planAsText({ colour, width }: Context, made: Plan, saved?: string): string {
  if (made.tenants.length === 0) return renderFindings(made.findings, { colour, width });
  return renderText(made, { colour, width, ...(saved === undefined ? {} : { saved }) });
}

function exitCodeOf(made: Plan, detailed: boolean): number {
  if (made.result === "failed") return EXIT.failed;
  if (!detailed) return EXIT.done;
  if (made.tenants.some((tenant) => dueChanges(tenant).length > 0)) return EXIT.changes;
  return made.result === "blocked" ? EXIT.blocked : EXIT.done;
}
