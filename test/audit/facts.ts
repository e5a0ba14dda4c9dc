/** Builders of audit facts and events: only what matters to a test is named in it. */
import type { AuditFacts } from "../../src/audit/entry.ts";
import type { RunEvent } from "../../src/audit/run.ts";

export const TENANT = "fabrikam-msp";

export function fact(over: Partial<AuditFacts> = {}): AuditFacts {
  return {
    run: "r1",
    at: "2026-12-01T06:00:00.000Z",
    tenant: TENANT,
    customer: "contoso",
    contract: "cloud-2027",
    line: "m365-business-premium",
    actor: "github:maria",
    configCommit: "4f2d1c0b9a8877665544332211ffeeddccbbaa00",
    planDigest: "sha256:1234",
    kind: "applied",
    ...over,
  };
}

/** Events of one run: started, one applied line for each unit count, finished. */
export function runEvents(
  run: string,
  units: readonly number[] = [1],
  at = "2026-12-01T06:00:00.000Z",
  tenant = TENANT,
): RunEvent[] {
  const base = { run, at, tenant };
  const frame = (kind: "run-started" | "run-finished"): RunEvent => {
    const { customer: _customer, contract: _contract, line: _line, ...rest } = fact({ ...base, kind });
    return { entry: rest };
  };
  const applied = units.map((quantity, index): RunEvent => {
    const key = `${tenant}/contoso/cloud-2027/line-${index}`;
    return {
      entry: fact({
        ...base,
        line: `line-${index}`,
        ref: key,
        action: "update",
        fields: [{ path: "quantity", before: 0, after: quantity }],
      }),
      learned: [{ kind: "applied", key, fields: { quantity }, at, run }],
    };
  });
  return [frame("run-started"), ...applied, frame("run-finished")];
}
