/** `validate`: every mistake of the whole workspace, offline. */
import { forJson } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { readWorkspace } from "./workspace.ts";

export interface ValidateOptions extends Selection {
  readonly json: boolean;
}

export async function validate(context: Context, options: ValidateOptions): Promise<number> {
  const workspace = readWorkspace(context, options);
  const errors = workspace.findings.filter((finding) => finding.severity === "error").length;
  if (options.json) {
    context.out(`${forJson(JSON.stringify({ findings: workspace.findings, digest: workspace.digest }, null, 2))}\n`);
  } else if (workspace.findings.length > 0) {
    context.out(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
  }
  if (errors > 0) return EXIT.config;
  if (!options.json) {
    const customers = workspace.tenants.reduce((count, tenant) => count + tenant.customers.length, 0);
    context.out(
      `${count(workspace.tenants.length, "tenant")}, ${count(customers, "customer")}: the workspace is valid (config ${workspace.digest.slice(0, 7)})\n`,
    );
  }
  return EXIT.done;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
