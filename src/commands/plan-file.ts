/**
 * Reads a plan file strictly: a plan of another version, workspace or configuration, or an edited one, is refused. What it
 * says of guardrails, approvals and freezes is not taken from it: its changes are judged again.
 */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fingerprint } from "../core/fingerprint.ts";
import { judge } from "../core/judge.ts";
import type { Day } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";
import { digestOf, resultOf } from "../core/plan-tenant.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import { validatePlan } from "../generated/plan-validator.ts";
import { dayIn } from "../outside/zones.ts";
import { forTerminal } from "../render/escape.ts";
import type { Context } from "./context.ts";

/** Bytes. */
const LONGEST_PLAN = 500_000_000;

/** `asOf`: the day, where the user named it. */
export async function readPlanFile(context: Context, file: string, workspace: Workspace, asOf?: Day): Promise<Plan> {
  const value = await parse(context, file);
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (version !== 1) {
    const shown = typeof version === "object" ? "none" : (JSON.stringify(version)?.slice(0, 40) ?? "none");
    throw new UsageError(
      "PLAN_VERSION",
      `${file} has plan format ${shown}; this program reads 1. Plan again with this version`,
      { file, version: shown },
    );
  }
  if (!validatePlan(value)) {
    const first = (validatePlan as { errors?: readonly { instancePath: string; message?: string }[] | null })
      .errors?.[0];
    // A pointer is made of the file's own keys.
    const place = forTerminal(first?.instancePath.slice(0, 200) || "its top");
    throw new UsageError(
      "PLAN_BROKEN",
      `${file} is not a whole plan: ${place} ${first?.message ?? "is wrong"}. Plan again`,
      { file, place },
    );
  }
  const plan = value as unknown as Plan;
  const { digest, ...body } = plan;
  if (digestOf(body) !== digest || !hasOwnFingerprints(plan))
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
  const tenants = plan.tenants.map((planned) => {
    const tenant = workspace.tenants.find(({ name }) => name === planned.tenant);
    return tenant === undefined ? planned : judge(planned, tenant, dayIn(tenant.timezone, context.now(), asOf));
  });
  return { ...plan, tenants, result: resultOf(tenants, plan.findings) };
}

/** An approval names a change by its fingerprint, so that must be the change's own. */
function hasOwnFingerprints({ tenants }: Plan): boolean {
  return tenants
    .flatMap(({ services, withheld = [], customers }) => [
      ...services,
      ...withheld,
      ...customers.flatMap(({ changes }) => changes),
    ])
    .every((change) => fingerprint(change, change.base, change.target) === change.fingerprint);
}

async function parse(context: Context, file: string): Promise<unknown> {
  let text: string;
  try {
    const path = resolve(context.folder, file);
    // What does not fit into one text is no plan.
    text = (await stat(path)).size > LONGEST_PLAN ? "" : await readFile(path, "utf8");
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
