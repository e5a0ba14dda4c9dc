import {
  sha256
} from "./chunk-J3UCM6WL.js";

// src/core/match.ts
var LINE_MARKER_LENGTH = 100;
var SHORT_MARKER_LENGTH = 50;
var VERSION_MARKER_LENGTH = 39;
function markerOf(key, length) {
  const marker = `concordat:${key}`;
  return marker.length <= length ? marker : `${marker.slice(0, length - 13)}~${sha256(key).slice(0, 12)}`;
}
function shortMarker(key) {
  return markerOf(key, SHORT_MARKER_LENGTH);
}
function lineMarker(key) {
  return markerOf(key, LINE_MARKER_LENGTH);
}
function versionMarker(key) {
  return markerOf(key, VERSION_MARKER_LENGTH);
}
function isOurMarker(marker) {
  return marker?.startsWith("concordat:") === true;
}
function markedWith({ key, marker }, contract) {
  const ours = contract.lines.filter((line) => isOurMarker(line.marker));
  if (ours.length === 0) return ours;
  const markers = [marker, versionMarker(key)];
  return ours.filter((line) => markers.includes(line.marker ?? ""));
}
function matchLine(line, contract, adopted, memory, taken) {
  const recordedId = memory.remoteId(line.key);
  const recorded = contract.lines.find((candidate) => candidate.id === recordedId);
  const marked = markedWith(line, contract);
  if (recorded === void 0 && marked.length > 1)
    return {
      problem: `lines ${marked.map(({ id }) => id).join(" and ")} of contract ${contract.id} both carry our marker`
    };
  const ours = recorded ?? marked[0];
  if (line.existing !== void 0) {
    const named = contract.lines.find((candidate) => candidate.id === line.existing);
    if (named === void 0) return { problem: `contract ${contract.id} has no line ${line.existing}` };
    if (ours !== void 0 && ours.id !== named.id)
      return {
        problem: `line ${ours.id} of contract ${contract.id} stands for it already, and the file names ${named.id}`
      };
    if (taken.has(named.id))
      return { problem: `line ${named.id} of contract ${contract.id} stands for another product already` };
    return { found: named };
  }
  if (ours !== void 0) return { found: ours };
  if (!adopted || line.serviceId === void 0) return {};
  const pair = contract.lines.filter(
    (candidate) => candidate.service === line.serviceId && !isOurMarker(candidate.marker) && !taken.has(candidate.id)
  );
  if (pair.length > 1)
    return { problem: `contract ${contract.id} holds this service on lines ${pair.map(({ id }) => id).join(" and ")}` };
  return pair[0] === void 0 ? {} : { found: pair[0] };
}

export {
  shortMarker,
  lineMarker,
  versionMarker,
  isOurMarker,
  matchLine
};
