import {
  validatePlan
} from "./chunk-GC27DDDZ.js";
import {
  dayIn
} from "./chunk-SLBPCLTN.js";
import {
  digestOf,
  judge,
  resultOf
} from "./chunk-3R27VUDY.js";
import {
  fingerprint
} from "./chunk-J3UCM6WL.js";
import {
  forTerminal
} from "./chunk-MQEHHU24.js";
import {
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/commands/plan-file.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var LONGEST_PLAN = 5e8;
async function readPlanFile(context, file, workspace, asOf) {
  const value = await parse(context, file);
  const version = value?.formatVersion;
  if (version !== 1) {
    const shown = typeof version === "object" ? "none" : JSON.stringify(version)?.slice(0, 40) ?? "none";
    throw new UsageError(
      "PLAN_VERSION",
      `${file} has plan format ${shown}; this program reads 1. Plan again with this version`,
      { file, version: shown }
    );
  }
  if (!validatePlan(value)) {
    const first = validatePlan.errors?.[0];
    const place = forTerminal(first?.instancePath.slice(0, 200) || "its top");
    throw new UsageError(
      "PLAN_BROKEN",
      `${file} is not a whole plan: ${place} ${first?.message ?? "is wrong"}. Plan again`,
      { file, place }
    );
  }
  const plan = value;
  const { digest, ...body } = plan;
  if (digestOf(body) !== digest || !hasOwnFingerprints(plan))
    throw new UsageError(
      "PLAN_EDITED",
      `${file} was changed after it was made: its content does not fit its digest ${digest.slice(0, 6)}. Plan again`,
      { file, digest }
    );
  if (plan.workspace.digest !== workspace.digest)
    throw new UsageError(
      "PLAN_FOREIGN",
      `${file} was made from configuration ${plan.workspace.digest.slice(0, 7)}, and this workspace is ${workspace.digest.slice(0, 7)}: it is of another workspace, or the YAML changed since. Plan again`,
      { file, planned: plan.workspace.digest, now: workspace.digest }
    );
  const tenants = plan.tenants.map((planned) => {
    const tenant = workspace.tenants.find(({ name }) => name === planned.tenant);
    return tenant === void 0 ? planned : judge(planned, tenant, dayIn(tenant.timezone, context.now(), asOf));
  });
  return { ...plan, tenants, result: resultOf(tenants, plan.findings) };
}
function hasOwnFingerprints({ tenants }) {
  return tenants.flatMap(({ services, withheld = [], customers }) => [
    ...services,
    ...withheld,
    ...customers.flatMap(({ changes }) => changes)
  ]).every((change) => fingerprint(change, change.base, change.target) === change.fingerprint);
}
async function parse(context, file) {
  let text;
  try {
    const path = resolve(context.folder, file);
    text = (await stat(path)).size > LONGEST_PLAN ? "" : await readFile(path, "utf8");
  } catch (cause) {
    throw new UsageError(
      "PLAN_UNREADABLE",
      `the plan file ${file} could not be read (${cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason"}); make one with: concordat plan --out ${file}`,
      { file },
      { cause }
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(
      "PLAN_BROKEN",
      `${file} is not JSON: it is cut short or is not a plan. Plan again with: concordat plan --out ${file}`,
      { file },
      { cause }
    );
  }
}

export {
  readPlanFile
};
