/** Reads a plan file strictly: a plan of another version, workspace or configuration, or an edited one, is refused. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plan } from "../core/plan.ts";
import { digestOf } from "../core/plan-tenant.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import { validatePlan } from "../generated/validators.ts";
import type { Context } from "./context.ts";

export async function readPlanFile(context: Context, file: string, workspace: Workspace): Promise<Plan> {
  const value = await parse(context, file);
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (version !== 1)
    throw new UsageError(
      "PLAN_VERSION",
      `${file} has plan format ${JSON.stringify(version) ?? "none"}; this program reads 1. Plan again with this version`,
      { file, version },
    );
  if (!validatePlan(value)) {
    const first = (validatePlan as { errors?: readonly { instancePath: string; message?: string }[] | null })
      .errors?.[0];
    throw new UsageError(
      "PLAN_BROKEN",
      `${file} is not a whole plan: ${first?.instancePath || "its top"} ${first?.message ?? "is wrong"}. Plan again`,
      { file, place: first?.instancePath },
    );
  }
  const plan = value as unknown as Plan;
  const { digest, ...body } = plan;
  if (digestOf(body) !== digest)
    throw new UsageError(
      "PLAN_EDITED",
      `${file} was changed after it was made: its content does not fit its digest ${digest.slice(0, 6)}. Plan again`,
      { file, digest },
    );
  if (plan.workspace.digest !== workspace.digest)
    throw new UsageError(
      "PLAN_FOREIGN",
      `${file} was made from configuration ${plan.workspace.digest.slice(0, 7)}, and this workspace is ${workspace.digest.slice(0, 7)}: it is of another workspace, or the YAML changed since. Plan again`,
      { file, planned: plan.workspace.digest, now: workspace.digest },
    );
  return plan;
}

async function parse(context: Context, file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(context.folder, file), "utf8");
  } catch (cause) {
    throw new UsageError(
      "PLAN_UNREADABLE",
      `the plan file ${file} could not be read (${cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason"}); make one with: concordat plan --out ${file}`,
      { file },
      { cause },
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(
      "PLAN_BROKEN",
      `${file} is not JSON: it is cut short or is not a plan. Plan again with: concordat plan --out ${file}`,
      { file },
      { cause },
    );
  }
}
