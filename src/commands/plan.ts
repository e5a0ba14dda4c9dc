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
import { type Context, EXIT, type Selection } from "./context.ts";
import { gather } from "./gather.ts";
import { readWorkspace } from "./workspace.ts";

export interface PlanOptions extends Selection {
  readonly out?: string;
  readonly format: "text" | "markdown" | "json";
  readonly exitCode: boolean;
}

export async function plan(context: Context, options: PlanOptions): Promise<number> {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    await report(context, options, failedPlan(context, options, workspace.digest, workspace.findings));
    return EXIT.config;
  }
  const { plan: made, store } = await gather(context, options, workspace);
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}\n`);
  await report(context, options, made);
  return exitCodeOf(made, options.exitCode);
}

/** A plan is written on every ending, so that a script never reads the one of an earlier run. */
function failedPlan(context: Context, options: Selection, digest: string, findings: readonly Finding[]): Plan {
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

async function report(context: Context, options: PlanOptions, made: Plan): Promise<void> {
  const saved = options.out;
  if (saved !== undefined) {
    try {
      await writeWhole(resolve(context.folder, saved), renderJson(made));
    } catch (cause) {
      const message = `the plan could not be saved to ${saved}: ${explainFault(cause)}; a plan that was there before is still there, and is not this one`;
      // A wrong path is the user's; a full disk is not.
      const Kind = USERS_FAULTS.has(faultOf(cause) ?? "") ? UsageError : ConcordatError;
      throw new Kind("PLAN_NOT_SAVED", message, { file: saved }, { cause });
    }
  }
  if (options.format === "json") context.out(renderJson(made));
  else if (options.format === "markdown") context.out(renderMarkdown(made));
  else if (made.tenants.length === 0)
    context.out(renderFindings(made.findings, { colour: context.colour, width: context.width }));
  else
    context.out(
      renderText(made, { colour: context.colour, width: context.width, ...(saved === undefined ? {} : { saved }) }),
    );
  if (saved !== undefined && options.format !== "text" && made.tenants.length > 0) {
    const next = made.tenants.some((tenant) => dueChanges(tenant).length > 0) ? ` Next: concordat apply ${saved}` : "";
    context.talk(`Saved ${saved} (${made.digest.slice(0, 6)}, config ${made.workspace.digest.slice(0, 7)}).${next}\n`);
  }
}

function exitCodeOf(made: Plan, detailed: boolean): number {
  if (made.result === "failed") return EXIT.failed;
  if (!detailed) return EXIT.done;
  if (made.tenants.some((tenant) => dueChanges(tenant).length > 0)) return EXIT.changes;
  return made.result === "blocked" ? EXIT.blocked : EXIT.done;
}
