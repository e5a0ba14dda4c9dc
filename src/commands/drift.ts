/** `drift`: what people changed in the PSA since the last apply. Writes nothing to any system. */
import { ledgerOf } from "../audit/memory.ts";
import { type DriftReport, driftOf, hasDrift } from "../core/drift.ts";
import type { Ledger } from "../core/drift-ledger.ts";
import type { Finding } from "../core/model.ts";
import { renderDriftMarkdown } from "../render/drift-markdown.ts";
import { renderDrift } from "../render/drift-text.ts";
import { forJson, forTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { type Context, EXIT, type Selection, tenantsIn } from "./context.ts";
import { gather } from "./gather.ts";
import { relativeOrigins } from "./origins.ts";
import { readWorkspace } from "./workspace.ts";

export interface DriftOptions extends Selection {
  readonly format: "text" | "markdown" | "json";
  readonly exitCode: boolean;
}

/** What was found; only findings where the files cannot be read, and then nothing is known of any tenant. */
export type FoundDrift =
  | { readonly report: DriftReport; readonly ledgers: ReadonlyMap<string, Ledger> }
  | { readonly findings: readonly Finding[] };

export async function drift(context: Context, options: DriftOptions): Promise<number> {
  const found = await findDrift(context, options);
  const { format } = options;
  if ("findings" in found) {
    const { findings } = found;
    if (format === "json")
      context.out(`${forJson(JSON.stringify({ kind: "drift", formatVersion: 1, tenants: [], findings }, null, 2))}\n`);
    else context.talk(renderFindings(findings, { colour: context.colour, width: context.width }));
    return EXIT.config;
  }
  const { report } = found;
  if (format === "json") context.out(`${forJson(JSON.stringify(report, null, 2))}\n`);
  else if (format === "markdown") context.out(renderDriftMarkdown(report));
  else context.out(renderDrift(report, { colour: context.colour, width: context.width }));
  return exitCodeOf(report, options.exitCode);
}

/** Reads everything a plan reads, and compares what stands with what the last apply left. */
export async function findDrift(context: Context, options: Selection): Promise<FoundDrift> {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some(({ severity }) => severity === "error"))
    return { findings: relativeOrigins(workspace.findings, workspace.folder) };
  const { plan, store } = await gather(context, options, workspace);
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}\n`);
  const named = tenantsIn(options);
  const { customer: only } = options;
  const asked = workspace.tenants
    .filter(({ name }) => named === undefined || named.includes(name))
    .filter(({ customers }) => only === undefined || customers.some(({ key }) => key === only));
  const inputs = await Promise.all(
    asked.map(async (tenant) => ({ tenant, ledger: ledgerOf(await store.readState(tenant.name)) })),
  );
  return {
    report: relativeOrigins(driftOf(plan, inputs), workspace.folder),
    ledgers: new Map(inputs.map(({ tenant, ledger }) => [tenant.name, ledger])),
  };
}

function exitCodeOf({ tenants, findings }: DriftReport, detailed: boolean): number {
  if (findings.some(({ severity }) => severity === "error")) return EXIT.failed;
  if (!detailed) return EXIT.done;
  if (tenants.some(hasDrift)) return EXIT.changes;
  return tenants.some(({ unread }) => unread.length > 0) ? EXIT.blocked : EXIT.done;
}
