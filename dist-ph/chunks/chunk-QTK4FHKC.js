import {
  tenantsIn
} from "./chunk-7UPMKILO.js";
import {
  loadWorkspace
} from "./chunk-BZ6C3EK6.js";
import {
  nearest
} from "./chunk-C32G3P3X.js";
import {
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/commands/workspace.ts
function readWorkspace(context, selection) {
  const workspace = loadWorkspace(context.folder);
  const known = workspace.tenants.map((tenant) => tenant.name);
  const unknown = tenantsIn(selection)?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) {
    if (workspace.findings.some((finding) => finding.severity === "error")) return workspace;
    throw new UsageError(
      "UNKNOWN_TENANT",
      `there is no tenant ${unknown.map((name) => `"${name}"`).join(", ")}; there are: ${known.join(", ") || "none"}`,
      { tenant: unknown.join(",") }
    );
  }
  const { customer } = selection;
  if (customer !== void 0 && !workspace.tenants.some((tenant) => tenant.customers.some((candidate) => candidate.key === customer)) && !workspace.findings.some((finding) => finding.severity === "error")) {
    const keys = workspace.tenants.flatMap((tenant) => tenant.customers.map(({ key }) => key));
    const near = nearest(customer.replace(/\.ya?ml$/, ""), keys);
    throw new UsageError(
      "UNKNOWN_CUSTOMER",
      `there is no customer file "${customer}.yaml"; ${near === void 0 ? "name the file without .yaml" : `did you mean ${near}?`}`,
      { customer }
    );
  }
  return workspace;
}

export {
  readWorkspace
};
