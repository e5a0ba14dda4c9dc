/**
 * Which record of the target stands for which key (decision 19): the id in the state, else the marker in the record,
 * else what the YAML declares. Never a name. Two candidates are an error, never a guess.
 */

import { sha256 } from "./fingerprint.ts";
import type { Memory } from "./memory.ts";
import type { ObservedContract, ObservedLine } from "./observed.ts";

const LINE_MARKER_LENGTH = 100;
const SHORT_MARKER_LENGTH = 50;
/** Leaves room for a day behind it in a field of 50 characters. */
const VERSION_MARKER_LENGTH = 39;

function markerOf(key: string, length: number): string {
  const marker = `concordat:${key}`;
  return marker.length <= length ? marker : `${marker.slice(0, length - 13)}~${sha256(key).slice(0, 12)}`;
}

/** Written on a contract or a service we make; at most 50 characters. */
export function shortMarker(key: string): string {
  return markerOf(key, SHORT_MARKER_LENGTH);
}

/** Written on a line we make; at most 100 characters. */
export function lineMarker(key: string): string {
  return markerOf(key, LINE_MARKER_LENGTH);
}

/** Written on each version of a line, a day behind it, where a line is made of dated versions; at most 39 characters. */
export function versionMarker(key: string): string {
  return markerOf(key, VERSION_MARKER_LENGTH);
}

export function isOurMarker(marker: string | undefined): boolean {
  return marker?.startsWith("concordat:") === true;
}

/** The lines that carry our marker for a key, as a line or as a version of one. */
function markedWith({ key, marker }: LineIdentity, contract: ObservedContract): readonly ObservedLine[] {
  const ours = contract.lines.filter((line) => isOurMarker(line.marker));
  // On most contracts that stood before us no line is marked: then the key's digest is not asked for.
  if (ours.length === 0) return ours;
  const markers = [marker, versionMarker(key)];
  return ours.filter((line) => markers.includes(line.marker ?? ""));
}

export type LineMatch = { readonly found: ObservedLine } | { readonly found?: undefined; readonly problem?: string };

export interface LineIdentity {
  readonly key: string;
  readonly marker: string;
  readonly serviceId?: string | undefined;
  readonly existing?: string | undefined;
}

/**
 * The line of `contract` that stands for `line`. `adopted`: the pair contract + service identifies a line that nobody
 * marked. `taken` holds ids already bound to other keys.
 */
export function matchLine(
  line: LineIdentity,
  contract: ObservedContract,
  adopted: boolean,
  memory: Memory,
  taken: ReadonlySet<string>,
): LineMatch {
  const recordedId = memory.remoteId(line.key);
  const recorded = contract.lines.find((candidate) => candidate.id === recordedId);
  const marked = markedWith(line, contract);
  if (recorded === undefined && marked.length > 1)
    return {
      problem: `lines ${marked.map(({ id }) => id).join(" and ")} of contract ${contract.id} both carry our marker`,
    };
  const ours = recorded ?? marked[0];
  if (line.existing !== undefined) {
    const named = contract.lines.find((candidate) => candidate.id === line.existing);
    if (named === undefined) return { problem: `contract ${contract.id} has no line ${line.existing}` };
    if (ours !== undefined && ours.id !== named.id)
      return {
        problem: `line ${ours.id} of contract ${contract.id} stands for it already, and the file names ${named.id}`,
      };
    if (taken.has(named.id))
      return { problem: `line ${named.id} of contract ${contract.id} stands for another product already` };
    return { found: named };
  }
  if (ours !== undefined) return { found: ours };
  if (!adopted || line.serviceId === undefined) return {};
  const pair = contract.lines.filter(
    (candidate) => candidate.service === line.serviceId && !isOurMarker(candidate.marker) && !taken.has(candidate.id),
  );
  if (pair.length > 1)
    return { problem: `contract ${contract.id} holds this service on lines ${pair.map(({ id }) => id).join(" and ")}` };
  return pair[0] === undefined ? {} : { found: pair[0] };
}
