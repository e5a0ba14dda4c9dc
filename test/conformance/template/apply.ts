/** One change of a plan becomes requests. An answer that was lost is never sent again here. */
import type { Change } from "../../../src/core/plan.ts";
import type { Receipt } from "../../../src/providers/provider.ts";
import { type Surroundings, writeLine } from "./apply-line.ts";
import type { Client } from "./client.ts";
import { notWritten } from "./refusals.ts";

export async function apply(client: Client, change: Change, around: Surroundings): Promise<Receipt> {
  const before = client.sent();
  if (change.kind !== "line") throw notWritten(`writing a ${change.kind}`);
  const remoteId = await writeLine(client, change, around);
  return { remoteId, requests: client.sent() - before };
}

/** Requests that the changes will take. */
export function predict(changes: readonly Change[]): number {
  return changes.length;
}
