/** Connections that lack their secrets where a whole run was given none, each told with everything it lacks. */
import type { Finding } from "../core/model.ts";
import type { Tenant } from "../core/workspace.ts";
import { listed } from "../render/words.ts";
import type { Context } from "./context.ts";

/** Empty where the run was given secrets, or the tenant's connections take none from the environment. */
export function missingSecrets(tenant: Tenant, { noSecrets, env }: Context): readonly Finding[] {
  if (noSecrets === undefined) return [];
  const used = new Set(tenant.programs.flatMap(({ enabled, from, to }) => (enabled ? [from, to] : [])));
  return Object.values(tenant.connections).flatMap(({ key, settings, origin }): readonly Finding[] => {
    const missing = Object.values(settings)
      .flatMap(variableOf)
      .filter((name) => (env[name] ?? "") === "");
    if (!used.has(key) || missing.length === 0) return [];
    return [
      {
        severity: "error",
        rule: "SECRET_MISSING",
        message: `${tenant.name}, connection ${key}: no value for ${listed(missing)}: ${noSecrets.why}`,
        fix: `${noSecrets.fix} Nothing of this tenant is planned here; its files were checked.`,
        origin,
      },
    ];
  });
}

/** The variable that a setting names as the place of its secret. */
function variableOf(setting: unknown): readonly string[] {
  if (typeof setting !== "object" || setting === null || !("env" in setting)) return [];
  return typeof setting.env === "string" ? [setting.env] : [];
}
