/** What apply refuses before it reads anything. */
import { relative, resolve, sep } from "node:path";
import { pathSettings, systemRoles } from "../config/systems.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import { isLoopback } from "../outside/http.ts";

/** Real systems are written on the real day; another one is for a sandbox. */
export function refuseOtherDay(workspace: Workspace, asOf: string): void {
  const real = workspace.tenants.flatMap((tenant) =>
    Object.values(tenant.connections).filter(({ system, settings }) => {
      const url = typeof settings.url === "string" ? URL.parse(settings.url) : null;
      return systemRoles[system] === "target" && (url === null || !isLoopback(url.hostname));
    }),
  );
  const first = real[0];
  if (first !== undefined)
    throw new UsageError(
      "AS_OF_REAL",
      `apply --as-of ${asOf} is for a sandbox on this machine; connection ${first.key} (${first.origin.file}:${first.origin.line}) is a real system. Leave out --as-of, or use it with plan`,
      { asOf, connection: first.key },
    );
}

/** Whether a path under the workspace's folder says what is applied: its YAML, its tenants, and bills that stand elsewhere in it. */
export function inputsOf({ folder, tenants }: Pick<Workspace, "folder" | "tenants">): (path: string) => boolean {
  const places = new Set<string>();
  for (const { connections } of tenants)
    for (const { system, settings, folder: own } of Object.values(connections))
      for (const name of pathSettings[system] ?? [])
        for (const entry of [settings[name]].flat())
          if (typeof entry === "string") places.add(relative(folder, resolve(own, entry)).split(sep).join("/"));
  return (path) =>
    path === "concordat.yaml" ||
    path.startsWith("tenants/") ||
    [...places].some((place) => place === "" || path === place || path.startsWith(`${place}/`));
}

/** What the commit does not hold of the files that say what is applied. */
export function uncommittedInputs(
  dirty: readonly string[],
  workspace: Pick<Workspace, "folder" | "tenants">,
): readonly string[] {
  const isInput = inputsOf(workspace);
  return dirty.filter((path) => /\.ya?ml$/.test(path) || isInput(path));
}

/** The audit names the commit that was applied, so what is applied must be in it. */
export function refuseUncommitted(
  commit: string | undefined,
  dirty: readonly string[],
  workspace: Pick<Workspace, "folder" | "tenants">,
): string {
  if (commit === undefined)
    throw new UsageError("NO_COMMIT", "the repository has no commit yet; commit the workspace, then apply", {});
  const files = uncommittedInputs(dirty, workspace);
  if (files.length > 0)
    throw new UsageError(
      "UNCOMMITTED",
      `not committed: ${files.slice(0, 5).join(", ")}${files.length > 5 ? ` and ${files.length - 5} more` : ""}; commit (or restore) them, so that the audit can name what was applied`,
      { files },
    );
  return commit;
}
