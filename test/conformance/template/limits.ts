/** What the system cannot hold, as data with the page that says so, and the check of a write against it. Pure. */
import type { Finding } from "../../../src/core/model.ts";
import type { Limit, Proposal } from "../../../src/providers/provider.ts";

export const limits: readonly Limit[] = [];

/** What the system would refuse of a write, in words; empty where it takes it. */
export function accept(proposal: Proposal): readonly Finding[] {
  const message = `Template PSA cannot hold a ${proposal.kind}: accept is not written yet`;
  return [{ severity: "error", rule: "NOT_WRITTEN", message, fix: "write limits.ts" }];
}
