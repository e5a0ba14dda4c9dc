/** Reads the workspace a command is about. Apart from what gathers, so that `validate` loads no network and no git. */
import { nearest } from "../config/finding.ts";
import { loadWorkspace } from "../config/index.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import type { Context, Selection } from "./context.ts";

/** The workspace, or an error that names every mistake in it. Tenants whose files have errors are never planned. */
export function readWorkspace(context: Context, selection: Selection): Workspace {
  const workspace = loadWorkspace(context.folder);
  if (selection.tenant !== undefined && !workspace.tenants.some((tenant) => tenant.name === selection.tenant)) {
    if (workspace.findings.some((finding) => finding.severity === "error")) return workspace;
    throw new UsageError(
      "UNKNOWN_TENANT",
      `there is no tenant "${selection.tenant}"; there are: ${workspace.tenants.map((tenant) => tenant.name).join(", ") || "none"}`,
      { tenant: selection.tenant },
    );
  }
  const { customer } = selection;
  if (
    customer !== undefined &&
    !workspace.tenants.some((tenant) => tenant.customers.some((candidate) => candidate.key === customer)) &&
    !workspace.findings.some((finding) => finding.severity === "error")
  ) {
    const known = workspace.tenants.flatMap((tenant) => tenant.customers.map(({ key }) => key));
    const near = nearest(customer.replace(/\.ya?ml$/, ""), known);
    throw new UsageError(
      "UNKNOWN_CUSTOMER",
      `there is no customer file "${customer}.yaml"; ${near === undefined ? "name the file without .yaml" : `did you mean ${near}?`}`,
      { customer },
    );
  }
  return workspace;
}
