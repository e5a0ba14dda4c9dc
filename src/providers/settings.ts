/** What a connection's settings say, read the same way for every system. */
import type { Connection, SecretRef } from "../core/workspace.ts";
import { ProviderError } from "../errors.ts";
import type { Outside } from "./provider.ts";

function isSecretRef(value: unknown): value is SecretRef {
  return typeof value === "object" && value !== null && ("env" in value || "exec" in value || "file" in value);
}

/** @throws ProviderError `NO_CREDENTIALS` where the settings name no place for it. */
export async function readSecret(connection: Connection, outside: Outside, name: string): Promise<string> {
  const ref = connection.settings[name];
  if (isSecretRef(ref)) return outside.secret(ref, connection.folder);
  const message = `the connection ${connection.key} does not say where its ${name} is found`;
  throw new ProviderError("NO_CREDENTIALS", message, { setting: name });
}

/** A percentage as written in the settings, `50%`, as a share; half where none is written. */
export function readShare(value: unknown): number {
  return typeof value === "string" ? Number(value.replace("%", "").trim()) / 100 : 0.5;
}
