// src/core/fingerprint.ts
import { createHash } from "node:crypto";
function canonicalJson(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += text === "" ? canonicalJson(item ?? null) : `,${canonicalJson(item ?? null)}`;
    return `[${text}]`;
  }
  for (const key of sortedKeys(value)) {
    const inner = value[key];
    if (inner !== void 0) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${text}}`;
}
var MANY = 40;
function sortedKeys(value) {
  const keys = Object.keys(value);
  if (keys.length > MANY) return keys.sort();
  for (let place = 1; place < keys.length; place += 1) {
    const key = keys[place] ?? "";
    let at = place;
    for (let before = keys[at - 1]; before !== void 0 && before > key; before = keys[at - 1]) {
      keys[at] = before;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
var APART = 5;
var PIECE = 65536;
function digestJson(value) {
  const hash = createHash("sha256");
  let waiting = "";
  const write = (text) => {
    waiting += text;
    if (waiting.length < PIECE) return;
    hash.update(waiting);
    waiting = "";
  };
  writeApart(value, write, APART);
  return hash.update(waiting).digest("hex");
}
function writeApart(value, write, levels) {
  if (levels === 0 || value === null || typeof value !== "object") return write(canonicalJson(value));
  let isFirst = true;
  const begin = (key) => {
    write(isFirst ? key : `,${key}`);
    isFirst = false;
  };
  if (Array.isArray(value)) {
    write("[");
    for (const item of value) {
      begin("");
      writeApart(item ?? null, write, levels - 1);
    }
    return write("]");
  }
  write("{");
  for (const key of sortedKeys(value)) {
    const inner = value[key];
    if (inner === void 0) continue;
    begin(`${JSON.stringify(key)}:`);
    writeApart(inner, write, levels - 1);
  }
  write("}");
}
function fingerprint(record, base, target) {
  const { kind, key, remoteId, values, monthly, unknownPrice } = record;
  const { service, serviceKey, usage } = values;
  const ends = kind === "contract" && monthly !== void 0;
  const billed = kind === "line" ? [[service, serviceKey, usage, monthly?.price]] : ends ? [[monthly.price, unknownPrice]] : [];
  return sha256(canonicalJson([key, remoteId, base, target, ...billed]));
}
function changeId(kind, key, action, effective) {
  return sha256(canonicalJson([kind, key, action, effective])).slice(0, 12);
}

export {
  canonicalJson,
  sha256,
  digestJson,
  fingerprint,
  changeId
};
