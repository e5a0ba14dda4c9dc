/** `doctor`: is each connection reachable, authorised, with the rights it needs, and with calls to spare (PR-1)? Writes nothing. */
import { ConcordatError } from "../errors.ts";
import { redact } from "../outside/secrets.ts";
import { judgeSkew } from "../outside/zones.ts";
import type { Check } from "../providers/provider.ts";
import { loadProvider } from "../providers/registry.ts";
import { renderChecks } from "../render/checks.ts";
import { forJson } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { type Context, EXIT, type Selection, tenantsIn } from "./context.ts";
import { openConnection } from "./gather.ts";
import { relativeOrigins } from "./origins.ts";
import { skewInWords, type Watch } from "./outside.ts";
import { readWorkspace } from "./workspace.ts";

export interface DoctorOptions extends Selection {
  readonly json: boolean;
}

export interface ConnectionReport {
  readonly tenant: string;
  readonly connection: string;
  readonly system: string;
  /** `file:line` at which it is declared. */
  readonly place: string;
  readonly checks: readonly Check[];
}

export async function doctor(context: Context, options: DoctorOptions): Promise<number> {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
    if (workspace.tenants.length === 0) return EXIT.config;
  }
  const reports: ConnectionReport[] = [];
  const named = tenantsIn(options);
  for (const tenant of workspace.tenants) {
    if (named !== undefined && !named.includes(tenant.name)) continue;
    for (const connection of Object.values(tenant.connections)) {
      const { file, line } = relativeOrigins(connection.origin, workspace.folder);
      reports.push({
        tenant: tenant.name,
        connection: connection.key,
        system: connection.system,
        place: `${file}:${line}`,
        checks: await check(context, tenant, connection.key, connection.system),
      });
    }
  }
  if (options.json) context.out(`${forJson(JSON.stringify(reports, null, 2))}\n`);
  else context.out(renderChecks(reports, context));
  return reports.every((report) => report.checks.every((one) => one.ok)) ? EXIT.done : EXIT.failed;
}

async function check(
  context: Context,
  tenant: Parameters<typeof openConnection>[0],
  key: string,
  system: string,
): Promise<readonly Check[]> {
  const watch: Watch = { skews: new Map() };
  try {
    const module = await loadProvider(system);
    const opened = await openConnection(tenant, key, module?.role ?? "source", context, watch);
    return [...(await opened.check()), ...checkClock(context, tenant.timezone, watch)];
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    return [{ what: "connection", ok: false, detail: redact(error.message) }];
  }
}

/** Today decides what is billed, and today comes from this machine. Nothing is said of a system that tells no time. */
function checkClock(context: Context, timezone: string, { skews }: Watch): readonly Check[] {
  return [...skews.values()].map((skew): Check => {
    const ok = judgeSkew(skew, timezone, context.now()) === "fine";
    const detail = ok ? "as the system's" : `${skewInWords(skew)} the system's`;
    return { what: "clock", ok, detail, fix: "set the clock of this machine (time service, NTP)" };
  });
}
