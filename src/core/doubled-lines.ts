/**
 * A line that is to be made where one of ours, made for another key, bills the same service on the same contract: somebody
 * gave the product, the contract or the customer another key. Both would bill the same seats, so none is made until a
 * person says which line it is (decision 19: never a guess). Pure.
 */
import type { BoundContract } from "./desired.ts";
import { isOurMarker, lineMarker, versionMarker } from "./match.ts";
import type { Memory } from "./memory.ts";
import type { Finding } from "./model.ts";
import type { ObservedLine } from "./observed.ts";
import type { PlannedLine } from "./plan-line.ts";
import { from as startFrom } from "./segments.ts";

export function doubledLine(
  { line, observed, changes, diff }: PlannedLine,
  { observed: contract, contract: declared, key }: BoundContract,
  memory: Memory,
): readonly Finding[] {
  if (observed !== undefined || contract === undefined || changes.length === 0) return [];
  const bills = ({ segments }: ObservedLine) => startFrom(segments, diff.openFrom).some(({ quantity }) => quantity > 0);
  const ours = contract.lines.filter(
    (one) => one.service === line.serviceId && isOurMarker(one.marker) && bills(one) && !isOf(line.key, one, memory),
  );
  const [other] = ours;
  if (other === undefined) return [];
  const madeFor = memory.identified("").find((one) => memory.remoteId(one) === other.id);
  const product = line.key.slice(key.length + 1).split("@")[0] ?? "";
  return [
    {
      severity: "error",
      rule: "decision 19",
      message: `Line ${other.id} of contract ${contract.id} bills this service already; it was made for ${madeFor ?? other.marker?.replace("concordat:", "")}. With another line it would be billed twice`,
      fix: `If they are the same seats, write existing: ${other.id} for ${product} under lines of ${declared.key}, or give it its old key back. If they are not, set line ${other.id} to 0 units by hand.`,
      origin: line.origin,
    },
  ];
}

/** Whether it was made for the same product, though perhaps for another of its price vintages. */
function isOf(key: string, one: ObservedLine, memory: Memory): boolean {
  const product = key.split("@")[0] ?? key;
  const known = [product, ...memory.identified(product).filter((other) => other.startsWith(`${product}@`))];
  return (
    one.marker?.startsWith(`concordat:${product}@`) === true ||
    known.some(
      (other) =>
        memory.remoteId(other) === one.id || [lineMarker(other), versionMarker(other)].includes(one.marker ?? ""),
    )
  );
}
