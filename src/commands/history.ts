/** `history`: what was done to a tenant, a customer, a contract or a line, from the audit; `--verify` checks its chain. */
import { readHistory, verifyHistory } from "../audit/history.ts";
import { openAudit } from "../audit/store.ts";
import type { Finding } from "../core/model.ts";
import { forJson, forTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { renderHistory } from "../render/history.ts";
import { type Context, EXIT, type Selection, tenantsIn } from "./context.ts";
import { readWorkspace } from "./workspace.ts";

export interface HistoryOptions extends Selection {
  readonly contract?: string;
  readonly line?: string;
  readonly verify: boolean;
  readonly json: boolean;
}

export async function history(context: Context, options: HistoryOptions): Promise<number> {
  const workspace = readWorkspace(context, options);
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}\n`);
  const names = tenantsIn(options) ?? workspace.tenants.map((tenant) => tenant.name);
  const findings: Finding[] = [];
  const rows: unknown[] = [];
  for (const tenant of names) {
    const filter = {
      tenant,
      ...(options.customer === undefined ? {} : { customer: options.customer }),
      ...(options.contract === undefined ? {} : { contract: options.contract }),
      ...(options.line === undefined ? {} : { line: options.line }),
    };
    if (options.verify) {
      const checked = await verifyHistory(store, tenant);
      findings.push(...checked.findings);
      if (options.json) rows.push({ tenant, ...checked });
      else if (checked.findings.length === 0)
        context.out(
          `${tenant}: ${checked.entries} entries in ${checked.runs} ${checked.runs === 1 ? "run" : "runs"}, the chain is whole\n`,
        );
      continue;
    }
    const read = await readHistory(store, filter);
    findings.push(...read.findings);
    if (options.json) rows.push(...read.entries.map(({ entry }) => entry));
    else
      context.out(
        renderHistory(
          tenant,
          read.entries.map(({ entry }) => entry),
          context,
        ),
      );
  }
  if (options.json) context.out(`${forJson(JSON.stringify(rows, null, 2))}\n`);
  if (findings.length > 0 && !options.json)
    context.out(renderFindings(findings, { colour: context.colour, width: context.width }));
  return findings.length > 0 ? EXIT.failed : EXIT.done;
}
