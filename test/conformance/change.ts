/** Hand-made changes, with defaults, so that a test names only the facts that matter. */
import type { Segments } from "../../src/core/model.ts";
import type {
  ContractScope,
  Observation,
  ObservedContract,
  ObservedLine,
  TargetScope,
} from "../../src/core/observed.ts";
import type { Change } from "../../src/core/plan.ts";
import type { Target } from "../../src/providers/provider.ts";

export function aChange(facts: Partial<Change> & Pick<Change, "kind" | "action">): Change {
  return {
    id: "change-1",
    connection: "psa",
    system: "sandbox",
    key: "fabrikam/contoso/cloud/m365",
    title: "Microsoft 365 Business Premium",
    effective: "2026-11-22",
    fields: [],
    values: {},
    base: { kind: "absent" },
    target: { kind: "absent" },
    reason: { rule: "ZC-16", text: "test" },
    mover: "config",
    flags: [],
    dependsOn: [],
    fingerprint: "0",
    ...facts,
  };
}

/** A change of a line that brings it to `segments`. */
export function lineChange(
  action: Change["action"],
  effective: string,
  segments: Segments,
  facts: Partial<Change> = {},
): Change {
  return aChange({
    kind: "line",
    action,
    effective,
    target: { kind: "line", openFrom: effective, segments },
    ...facts,
  });
}

export function aScope(facts: Partial<TargetScope> = {}): TargetScope {
  const none = {
    accounts: [],
    contracts: [],
    services: [],
    serviceMarkers: [],
    billingCodes: [],
    vendors: [],
    categories: [],
    chargesOn: [],
  };
  return { today: "2026-11-22", ...none, ...facts };
}

/** The contract as it stands, from October on. */
export async function observeContract(
  target: Target,
  named: Pick<ContractScope, "id" | "marker" | "account">,
): Promise<ObservedContract> {
  const observed = await target.observe(aScope({ contracts: [{ ...named, from: "2026-10-01", ahead: true }] }));
  const contract = observed.contracts[0];
  if (contract === undefined || observed.contracts.length > 1)
    throw new Error(`${observed.contracts.length} contracts were found`);
  return contract;
}

export function findLine(contract: ObservedContract, id: string): ObservedLine {
  const line = contract.lines.find((one) => one.id === id);
  if (line === undefined) throw new Error(`contract ${contract.id} has no line ${id}`);
  return line;
}

export async function observeService(target: Target, marker: string): Promise<Observation["services"]> {
  return (await target.observe(aScope({ serviceMarkers: [marker] }))).services;
}
