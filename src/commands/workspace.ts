/** Reads the workspace a command is about. Apart from what gathers, so that `validate` loads no network and no git. */
import { nearest } from "../config/finding.ts";
import { loadWorkspace } from "../config/index.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import { growMemorySlowly } from "../outside/memory.ts";
import { type Context, type Selection, tenantsIn } from "./context.ts";

/** The workspace, or an error that names every mistake in it. Tenants whose files have errors are never planned. */
export function readWorkspace(context: Context, selection: Selection): Workspace {
  growMemorySlowly();
  const workspace = loadWorkspace(context.folder);
  const known = workspace.tenants.map((tenant) => tenant.name);
  const unknown = tenantsIn(selection)?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) {
    if (workspace.findings.some((finding) => finding.severity === "error")) return workspace;
    throw new UsageError(
      "UNKNOWN_TENANT",
      `there is no tenant ${unknown.map((name) => `"${name}"`).join(", ")}; there are: ${known.join(", ") || "none"}`,
      { tenant: unknown.join(",") },
    );
  }
  const { customer } = selection;
  if (
    customer !== undefined &&
    !workspace.tenants.some((tenant) => tenant.customers.some((candidate) => candidate.key === customer)) &&
    !workspace.findings.some((finding) => finding.severity === "error")
  ) {
    const keys = workspace.tenants.flatMap((tenant) => tenant.customers.map(({ key }) => key));
    const near = nearest(customer.replace(/\.ya?ml$/, ""), keys);
    throw new UsageError(
      "UNKNOWN_CUSTOMER",
      `there is no customer file "${customer}.yaml"; ${near === undefined ? "name the file without .yaml" : `did you mean ${near}?`}`,
      { customer },
    );
  }
  return workspace;
}
