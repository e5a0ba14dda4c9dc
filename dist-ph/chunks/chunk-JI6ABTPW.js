import {
  prorateUnits,
  sameAmount,
  sum
} from "./chunk-CV2I5QFJ.js";
import {
  addDays,
  daysInclusive,
  earlier,
  periodOf
} from "./chunk-FPSXHBRJ.js";

// src/core/segments.ts
var NOTHING = { from: "0000-01-01", quantity: 0 };
function at(segments, day) {
  let low = 0;
  let high = segments.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = low + high >> 1;
    if ((segments[middle]?.from ?? "") <= day) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return segments[found] ?? NOTHING;
}
function sameHolding(left, right) {
  if (left.quantity !== right.quantity) return false;
  if (left.quantity === 0) return true;
  const price = left.unitPrice === void 0 || right.unitPrice === void 0 || sameAmount(left.unitPrice, right.unitPrice);
  const cost = left.unitCost === void 0 || right.unitCost === void 0 || sameAmount(left.unitCost, right.unitCost);
  return price && cost;
}
function identical(left, right) {
  if (left.quantity !== right.quantity) return false;
  if (left.quantity === 0) return true;
  return sameAmount(left.unitPrice, right.unitPrice) && sameAmount(left.unitCost, right.unitCost);
}
function normalise(segments) {
  if (segments.length < 2) return segments[0]?.quantity === 0 ? [] : segments;
  const byDay = /* @__PURE__ */ new Map();
  for (const segment of segments) byDay.set(segment.from, segment);
  const sorted = [...byDay.values()].sort((a, b) => a.from < b.from ? -1 : 1);
  const kept = [];
  for (const segment of sorted) {
    const previous = kept.at(-1) ?? NOTHING;
    if (!identical(previous, segment)) kept.push(segment);
  }
  return kept;
}
function stepDays(...functions) {
  const days = [];
  for (const segments of functions) for (const { from: from2 } of segments) if (!days.includes(from2)) days.push(from2);
  return days.length < 2 ? days : days.sort();
}
function from(segments, day) {
  if (segments[0]?.from === day) return normalise(segments);
  const first = { ...at(segments, day), from: day };
  return normalise([first, ...segments.filter((segment) => segment.from > day)]);
}
function splice(before, day, after) {
  const head = before.filter((segment) => segment.from < day);
  const joint = { ...at(after, day), from: day };
  return normalise([...head, joint, ...after.filter((segment) => segment.from > day)]);
}
function stretches(days, first, last) {
  if (first > last) return [];
  const found = [];
  let from2 = first;
  for (const day of days) {
    if (day <= from2 || day > last) continue;
    found.push({ from: from2, to: addDays(day, -1) });
    from2 = day;
  }
  found.push({ from: from2, to: last });
  return found;
}
function integrate(segments, first, last, anchor, months) {
  const steps = stepDays(segments);
  const parts = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(anchor, months, day);
    const end = earlier(period.to, last);
    for (const { from: from2, to } of stretches(steps, day, end)) {
      const holding = at(segments, from2);
      const days = daysInclusive(from2, to);
      const price = share(holding.unitPrice, holding.quantity, days, period.days);
      const cost = share(holding.unitCost, holding.quantity, days, period.days);
      parts.push({ from: from2, to, days, daysInPeriod: period.days, holding, price, cost });
    }
    day = addDays(period.to, 1);
  }
  return parts;
}
function share(unit, units, days, daysInPeriod) {
  return unit === void 0 ? "0.00" : prorateUnits(unit, units, days, daysInPeriod);
}
function knownTotal(parts) {
  const isKnown = ({ quantity, unitPrice, unitCost }) => quantity === 0 || unitPrice !== void 0 && unitCost !== void 0;
  return parts.every(({ holding }) => isKnown(holding)) ? total(parts) : void 0;
}
function total(parts) {
  return { price: sum(parts.map((part) => part.price)), cost: sum(parts.map((part) => part.cost)) };
}

export {
  at,
  sameHolding,
  normalise,
  stepDays,
  from,
  splice,
  stretches,
  integrate,
  knownTotal,
  total
};
