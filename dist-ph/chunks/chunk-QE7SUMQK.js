import {
  addDays,
  latest
} from "./chunk-FPSXHBRJ.js";

// src/core/observed-index.ts
var built = /* @__PURE__ */ new WeakMap();
function indexOf(observation) {
  const known = built.get(observation);
  if (known !== void 0) return known;
  const index = {
    accounts: byKey(observation.accounts, ({ id }) => id),
    contracts: byKey(observation.contracts, ({ id }) => id),
    markedContracts: groupBy(observation.contracts, ({ marker }) => marker),
    services: byKey(observation.services, ({ id }) => id),
    markedServices: byKey(observation.services, ({ marker }) => marker),
    charges: groupBy(observation.charges, ({ contract }) => contract)
  };
  built.set(observation, index);
  return index;
}
function byKey(items, keyOf) {
  const found = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== void 0 && !found.has(key)) found.set(key, item);
  }
  return found;
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
function postedThrough({ openFrom, startsOn, lines }) {
  if (openFrom === void 0) return latest(lines.flatMap((line) => line.postedThrough ?? []));
  return openFrom > startsOn ? addDays(openFrom, -1) : void 0;
}

export {
  indexOf,
  groupBy,
  postedThrough
};
