import {
  isOurMarker,
  lineMarker,
  versionMarker
} from "./chunk-6PVIOFPJ.js";
import {
  changeId,
  digestJson,
  fingerprint,
  sha256
} from "./chunk-J3UCM6WL.js";
import {
  groupBy,
  indexOf,
  postedThrough
} from "./chunk-QE7SUMQK.js";
import {
  at,
  from,
  integrate,
  knownTotal,
  normalise,
  sameHolding,
  splice,
  stepDays,
  stretches,
  total
} from "./chunk-JI6ABTPW.js";
import {
  add,
  canonical,
  compare,
  isDecimal,
  isZero,
  multiply,
  negate,
  prorate,
  prorateUnits,
  sameAmount,
  shareOf,
  subtract,
  sum,
  toCents
} from "./chunk-CV2I5QFJ.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";
import {
  MONTH_NAMES,
  NO_END,
  addDays,
  addMonths,
  daysInclusive,
  earlier,
  earliest,
  isDay,
  later,
  latest,
  periodOf,
  sayDay,
  sayShort,
  saySpan,
  sayThrough
} from "./chunk-FPSXHBRJ.js";

// src/core/approvals.ts
var APPROVALS = "decision 23";
function recordOf(change) {
  return change.key.slice(change.key.indexOf("/") + 1);
}
function refusedChange(change) {
  return { record: recordOf(change), fingerprint: change.fingerprint };
}
var CATALOGUE_DAYS = 30;
var ofCatalogue = ({ record }) => record.startsWith("services/");
function lastDayOf({ until, on }, entry) {
  return until ?? (ofCatalogue(entry) ? addDays(on, CATALOGUE_DAYS) : void 0);
}
function holds(approval, entry, today) {
  const last = lastDayOf(approval, entry);
  return last === void 0 || today <= last;
}
function approver(tenant, today) {
  const named2 = /* @__PURE__ */ new Map();
  for (const approval of tenant.approvals)
    for (const entry of approval.changes) {
      if (!holds(approval, entry, today)) continue;
      const { by, on, reason } = approval;
      named2.set(`${entry.record} ${entry.fingerprint}`, { by, on, reason, origin: entry.origin });
    }
  return (change) => {
    if (named2.size === 0 && change.approved === void 0) return change;
    const approved = named2.get(`${recordOf(change)} ${change.fingerprint}`);
    if (approved === void 0 && change.approved === void 0) return change;
    const { approved: _before, ...plain } = change;
    return approved === void 0 ? plain : { ...plain, approved };
  };
}
function approvalFindings(tenant, customers, services, today) {
  if (tenant.approvals.length === 0) return [];
  const byRecord = /* @__PURE__ */ new Map();
  for (const change of [...services, ...customers.flatMap((customer) => customer.changes)]) {
    const record = recordOf(change);
    byRecord.set(record, [...byRecord.get(record) ?? [], change]);
  }
  const planned = new Set(
    customers.filter(({ status }) => status !== "failed" && status !== "unsupported" && status !== "disabled").map(({ key }) => key)
  );
  const whole = customers.length === tenant.customers.length && planned.size === customers.length;
  const isLookedAt = ({ record }) => {
    const owner = record.split("/")[0] ?? "";
    return owner === "services" ? whole : planned.has(owner);
  };
  return tenant.approvals.flatMap(
    (approval) => judgeApproval(approval, approval.changes.filter(isLookedAt), byRecord, tenant, today)
  );
}
function judgeApproval(approval, entries, byRecord, tenant, today) {
  const { by, on, until } = approval;
  const found = (entry) => byRecord.get(entry.record)?.find(({ fingerprint: fingerprint2 }) => fingerprint2 === entry.fingerprint);
  const current = new Set(entries.filter((entry) => found(entry) !== void 0).map(({ record }) => record));
  const findings = [];
  let done = 0;
  for (const entry of entries) {
    const same = found(entry);
    const others = byRecord.get(entry.record) ?? [];
    if (same !== void 0) {
      const last = lastDayOf(approval, entry);
      if (last === void 0 || today <= last) continue;
      const why = until === void 0 ? `, ${CATALOGUE_DAYS} days, since it names no until` : "";
      findings.push({
        severity: "warning",
        rule: APPROVALS,
        message: `the approval of ${entry.record} by ${by} held until ${sayDay(last)}${why}: it no longer counts`,
        fix: "Have the change approved again, or take the entry out.",
        origin: entry.origin
      });
    } else if (others.length > 0 && !current.has(entry.record)) {
      findings.push({
        severity: "warning",
        rule: APPROVALS,
        message: `${by} approved a change of ${entry.record} on ${sayDay(on)}, but the change is another now: ${others.map((change) => changeInWords(change, tenant.currency)).join("; ")}`,
        fix: "Look at it again: approve it as the plan shows it now, or take the entry out.",
        origin: entry.origin
      });
    } else done += 1;
  }
  if (done > 0)
    findings.push({
      severity: "note",
      rule: APPROVALS,
      message: `the approval by ${by} of ${sayDay(on)}: ${done} of its ${approval.changes.length} ${approval.changes.length === 1 ? "change is" : "changes are"} made or no longer planned`,
      fix: "Take them out, or remove the file; the record of what was done stays in the audit.",
      origin: approval.origin
    });
  return findings;
}
var WORDS = {
  quantity: "units",
  unitPrice: "price",
  unitCost: "cost",
  startsOn: "from",
  endsOn: "to"
};
function changeInWords(change, currency) {
  const { monthly, unknownPrice, fields } = change;
  const say = ({ path, before, after }) => `${WORDS[path] ?? path} ${before === null ? "" : `${String(before)} \u2192 `}${String(after)}`;
  const isAmount = ({ path }) => path === "unitPrice" || path === "unitCost";
  return [
    ...fields.filter((field) => !isAmount(field)).map(say),
    ...monthly === void 0 || compare(monthly.price, "0") === 0 ? [] : [`${currency} ${compare(monthly.price, "0") > 0 ? "+" : ""}${monthly.price} a month`],
    ...unknownPrice === void 0 ? [] : [`${unknownPrice} units at a price that is not known`],
    `from ${sayDay(change.effective)}`,
    ...fields.filter(isAmount).map(say)
  ].join(", ");
}

// src/core/freeze.ts
var LAST_YEAR = "9999-01-01";
function frozenOn(freezes, today) {
  const reasons = /* @__PURE__ */ new Set();
  let frozen;
  for (let day = today; ; ) {
    const holding = freezes.flatMap((freeze) => {
      const until = lastDay(freeze, day);
      return until === void 0 ? [] : [{ until, freeze }];
    }).sort((a, b) => a.until < b.until ? 1 : -1)[0];
    if (holding !== void 0) {
      reasons.add(holding.freeze.reason);
      frozen = { until: holding.until, origin: frozen?.origin ?? holding.freeze.origin };
    }
    if (holding === void 0 || holding.until >= LAST_YEAR)
      return frozen === void 0 ? void 0 : { ...frozen, reason: [...reasons].join("; ") };
    day = addDays(holding.until, 1);
  }
}
function lastDay(freeze, day) {
  if ("from" in freeze) return freeze.from <= day && day <= freeze.to ? freeze.to : void 0;
  const { from: from2, to } = freeze.monthly;
  const [first, last] = [dayOfMonth(day, from2), dayOfMonth(day, to)];
  if (from2 <= to) return first <= day && day <= last ? last : void 0;
  if (day <= last) return last;
  return day >= first ? dayOfMonth(addMonths(`${day.slice(0, 7)}-01`, 1), to) : void 0;
}
function dayOfMonth(day, number) {
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const wanted = `${day.slice(0, 7)}-${String(number).padStart(2, "0")}`;
  return wanted < last ? wanted : last;
}
function freezeReason({ until, reason, origin }) {
  return { rule: FREEZE, text: `frozen until ${sayDay(until)}: ${reason}`, origin };
}
var FREEZE = "freeze";
var HOLD = "hold";
function holdOn({ hold }, today) {
  if (hold === void 0 || today > hold.until) return void 0;
  return { rule: HOLD, text: `waits until ${sayDay(hold.until)}: ${hold.reason}`, origin: hold.origin };
}

// src/core/guard-scene.ts
var NAMED_AT_MOST = 5;
function refuse({ limits, changes, largest = [], ...said }) {
  const place = limits.places?.[said.guardrail] ?? limits.places?.[said.guardrail.split(".")[0] ?? ""] ?? limits.origin;
  return {
    ...said,
    ...place === void 0 ? {} : { origin: place },
    changes: changes.map(refusedChange),
    ...largest.length === 0 ? {} : { largest }
  };
}
function largestOf(customers, price) {
  const size = ({ price: amount }) => amount.startsWith("-") ? amount.slice(1) : amount;
  return customers.map((each) => ({ customer: each.customer.key, name: each.customer.name, price: price(each) })).filter((each) => compare(each.price, "0") !== 0).sort((a, b) => compare(size(b), size(a)) || (a.customer < b.customer ? -1 : 1)).slice(0, NAMED_AT_MOST);
}
function monthlyOf(changes) {
  return add(...changes.map((change) => change.monthly?.price ?? "0"));
}

// src/core/usage-steps.ts
function freeDay(day, taken) {
  let free = day;
  while (taken.has(free)) free = addDays(free, 1);
  return free;
}
function usageAsSteps(due, seen, readThrough, open, taken, ground) {
  const result = [];
  let day = latest([open, due[0]?.from ?? open]) ?? open;
  const end2 = due.length === 0 ? "" : latest([day, due.at(-1)?.from ?? day]) ?? day;
  while (day <= end2) {
    const period = periodOf(ground.periodsFrom, ground.months, day);
    const last = earlier(period.to, ground.endsOn);
    const comesTo = (to) => knownTotal(integrate(seen, period.from, to, ground.periodsFrom, ground.months));
    const want = { ...at(due, day), from: day };
    const { unitPrice: price = "0.00", unitCost: cost = "0.00" } = want;
    const now = comesTo(last);
    const free = freeDay(day, taken);
    const passed = free === period.from ? { price: "0.00", cost: "0.00" } : comesTo(earlier(addDays(free, -1), last));
    const isAsWanted = now === void 0 ? want.quantity > 0 && want.unitPrice === void 0 : at(seen, last).quantity === want.quantity && comesToTheSame(now.price, price) && comesToTheSame(now.cost, cost);
    if (isAsWanted || passed === void 0) {
      result.push({ ...at(seen, day), from: day });
      result.push(...seen.filter((step) => step.from > day && step.from <= last));
    } else if (free === period.from && last === period.to || free > last) result.push(want);
    else {
      const scale = (amount, gone) => toCents(new big_default(subtract(amount, gone)).times(period.days).div(daysInclusive(free, last)));
      if (free > day) result.push({ ...at(seen, day), from: day });
      const amounts = { unitPrice: scale(price, passed.price), unitCost: scale(cost, passed.cost) };
      result.push({ from: free, quantity: want.quantity, ...amounts });
    }
    day = addDays(period.to, 1);
    if (readThrough === void 0 || day <= readThrough) result.push({ ...at(due, day), from: day });
  }
  return normalise(result);
}
function comesToTheSame(left, right) {
  return new big_default(left).minus(right).abs().lte("0.01");
}

// src/core/catch-up.ts
function catchUps(desired, wanted, observed, ground, open, list = {}, entered = []) {
  if (desired.usage) return usageCatchUps(desired, wanted, observed, ground, open, entered);
  const first = latest([desired.opinionFrom, ground.startsOn, ground.manageFrom]) ?? ground.startsOn;
  const lastClosed = addDays(open, -1);
  const last = earlier(lastClosed, ground.endsOn);
  if (first > last) return [];
  const had = observed?.segments ?? [];
  const opening = at(wanted, open);
  const holding = had.findLast((segment) => segment.quantity > 0);
  const fallback = { ...list, ...amountsOf(holding), ...amountsOf(opening) };
  const found = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(ground.periodsFrom, ground.months, day);
    const end2 = earlier(period.to, last);
    const parts = stretches(stepDays(wanted, had), day, end2).flatMap((stretch) => {
      const want = at(wanted, stretch.from);
      const have = at(had, stretch.from);
      const days = daysInclusive(stretch.from, stretch.to);
      const part = shortfall(desired, want, have, fallback, stretch, days, period.days);
      return part === void 0 ? [] : [part];
    });
    const price = add(...parts.map((part) => part.price));
    const cost = add(...parts.map((part) => part.cost));
    const from2 = parts[0]?.from;
    const to = parts.at(-1)?.to;
    if (from2 !== void 0 && to !== void 0 && !(isZero(price) && isZero(cost)))
      found.push({ from: from2, to, parts, price, cost });
    else {
      const own = entered.find((one) => day <= one && one <= end2);
      if (own !== void 0) found.push({ from: own, to: end2, parts: [], price: "0.00", cost: "0.00" });
    }
    day = addDays(period.to, 1);
  }
  return found;
}
function usageCatchUps(desired, wanted, observed, ground, open, entered) {
  const first = latest([desired.opinionFrom, ground.startsOn, ground.manageFrom, ground.readFrom]) ?? ground.startsOn;
  const found = [];
  for (let day = first; ; ) {
    const period = periodOf(ground.periodsFrom, ground.months, day);
    const to = earlier(period.to, ground.endsOn);
    if (period.from > ground.endsOn || to >= open) return found;
    if (period.from >= first) {
      const want = at(wanted, period.from);
      const comesTo = {
        price: multiply(want.unitPrice ?? "0.00", want.quantity),
        cost: multiply(want.unitCost ?? "0.00", want.quantity)
      };
      const had = desired.unmade === true ? [] : observed?.segments;
      const posted = had && knownTotal(integrate(had, period.from, to, ground.periodsFrom, ground.months));
      const price = posted === void 0 ? "0.00" : priceOwed(comesTo, posted);
      const isEntered = entered.some((one) => period.from <= one && one <= to);
      const isToBeTold = !isZero(price) || isEntered && desired.unread?.includes(period.from) !== true;
      if (posted !== void 0 && isToBeTold)
        found.push({
          from: period.from,
          to,
          parts: [],
          usage: { owed: add(posted.price, price), posted: posted.price },
          price,
          cost: isZero(price) ? "0.00" : subtract(comesTo.cost, posted.cost)
        });
    }
    day = addDays(period.to, 1);
  }
}
function priceOwed(want, posted) {
  if (comesToTheSame(want.price, posted.price)) return "0.00";
  if (isZero(posted.cost) || isZero(posted.price)) return subtract(want.price, posted.price);
  if (comesToTheSame(want.cost, posted.cost)) return "0.00";
  if (!isZero(want.cost)) {
    const byRule = new big_default(want.price).times(posted.cost).div(want.cost);
    if (comesToTheSame(toCents(byRule), posted.price)) return subtract(want.price, posted.price);
  }
  return toCents(new big_default(posted.price).times(subtract(want.cost, posted.cost)).div(posted.cost));
}
function amountsOf(segment) {
  return {
    ...segment?.unitPrice === void 0 ? {} : { unitPrice: segment.unitPrice },
    ...segment?.unitCost === void 0 ? {} : { unitCost: segment.unitCost }
  };
}
function shortfall(desired, want, have, fallback, stretch, days, daysInPeriod) {
  const declared = desired.declaredPriceFrom !== void 0 && stretch.from >= desired.declaredPriceFrom;
  const held = have.quantity > 0;
  const billedAt = (held ? have.unitPrice : void 0) ?? want.unitPrice ?? fallback.unitPrice ?? "0.00";
  const owedAt = (declared ? want.unitPrice : void 0) ?? billedAt;
  const costAt = (held ? have.unitCost : void 0) ?? want.unitCost ?? fallback.unitCost ?? "0.00";
  const units = want.quantity - have.quantity;
  const difference = subtract(owedAt, billedAt);
  if (units === 0 && (isZero(difference) || want.quantity === 0)) return void 0;
  const owed = subtract(multiply(owedAt, want.quantity), multiply(billedAt, have.quantity));
  return {
    ...stretch,
    days,
    daysInPeriod,
    units,
    unitPrice: owedAt,
    terms: [
      ...units === 0 ? [] : [{ units, unitPrice: owedAt }],
      ...isZero(difference) || have.quantity === 0 || want.quantity === 0 ? [] : [{ units: have.quantity, unitPrice: difference }]
    ],
    price: prorate(owed, days, daysInPeriod),
    cost: prorate(multiply(costAt, units), days, daysInPeriod)
  };
}

// src/core/line-diff.ts
var OTHER_CARRIES = ["while-the-same", "on"];
function openDay(desired, observed, ground) {
  const days = [ground.startsOn, ground.manageFrom, desired.opinionFrom, ground.openFrom];
  if (observed !== void 0) days.push(observed.openFrom);
  return latest(days) ?? ground.startsOn;
}
function diffLine(desired, observed, ground, today, writing) {
  const open = openDay(desired, observed, ground);
  const limit = writeLimit(desired, observed, today);
  const inside = desired.segments.filter((segment) => segment.from <= ground.endsOn);
  const due = normalise(inside.filter((segment) => segment.from <= limit));
  const standing = observed === void 0 ? [] : from(ownedOnly(observed.segments, due), open);
  const taken = new Set(writing.oneChangeADay ? observed?.changedOn ?? [] : []);
  const wanted = desired.usage ? usageAsSteps(due, ownedOnly(observed?.segments ?? [], due), observed?.readThrough, open, taken, ground) : leaveAhead(from(due, open), standing, inside, { limit, open });
  const steps = [];
  let have = standing;
  const carries = writing.steps === "versions" ? [] : OTHER_CARRIES;
  let others = carries.map(() => standing);
  if (today >= ground.manageFrom) {
    for (const day of stepDays(wanted, standing)) {
      if (sameHolding(at(wanted, day), at(have, day))) continue;
      const free = freeDay(day, taken);
      const want = at(wanted, free);
      const before = at(have, free);
      if (free > ground.endsOn || sameHolding(want, before)) continue;
      const after = makeStep(have, free, want, writing.steps === "versions" ? "nowhere" : "to-next-step");
      const readings = carries.map((carry, index) => makeStep(others[index] ?? have, free, want, carry));
      steps.push({
        day: free,
        before,
        after: want,
        meantFor: reasonDay(due, day),
        ...free === day ? {} : { movedFrom: day },
        base: normalise(have),
        target: normalise(after),
        baseOr: besides(others, have),
        targetOr: besides(readings, after)
      });
      taken.add(free);
      have = after;
      others = readings;
    }
  }
  return {
    openFrom: open,
    steps,
    later: laterSteps(inside, { limit, open, today }, have, observed?.segments ?? [], ground),
    observed: standing,
    projected: normalise(have),
    wanted: due
  };
}
function leaveAhead(due, standing, inside, { limit, open }) {
  const days = stepDays(standing, inside, [{ from: open, quantity: 0 }]);
  const ahead = days.filter((day) => day > limit);
  if (ahead.length === 0) return due;
  const after = ahead.map((day) => {
    const stands = at(standing, day);
    return { ...sameHolding(stands, at(inside, day)) ? stands : at(due, day), from: day };
  });
  return normalise([...due, ...after]);
}
function writeLimit(desired, observed, today) {
  if (desired.writeAhead === void 0 || desired.writeAhead <= today) return today;
  return observed !== void 0 && observed.readThrough < desired.writeAhead ? today : desired.writeAhead;
}
function ownedOnly(segments, desired) {
  const price = desired.some((segment) => segment.unitPrice !== void 0);
  const cost = desired.some((segment) => segment.unitCost !== void 0);
  const empty = desired.length === 0;
  return normalise(
    segments.map(({ from: from2, quantity, unitCost, unitPrice }) => ({
      from: from2,
      quantity,
      ...(cost || empty) && unitCost !== void 0 ? { unitCost } : {},
      ...(price || empty) && unitPrice !== void 0 ? { unitPrice } : {}
    }))
  );
}
function reasonDay(due, day) {
  return due.filter((segment) => segment.from <= day).at(-1)?.from ?? day;
}
function besides(readings, plan) {
  const known = /* @__PURE__ */ new Set([JSON.stringify(normalise(plan))]);
  return readings.map(normalise).filter((reading) => {
    const text = JSON.stringify(reading);
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}
function makeStep(segments, day, want, carry) {
  const before = at(segments, day);
  const change = want.quantity - before.quantity;
  const amounts = {
    ...want.unitCost === void 0 ? {} : { unitCost: want.unitCost },
    ...want.unitPrice === void 0 ? {} : { unitPrice: want.unitPrice }
  };
  const stepped = segments.filter((segment) => segment.from > day).map((segment) => {
    const quantity = segment.quantity + (carry === "nowhere" ? 0 : change);
    const same = sameAmount(segment.unitPrice, before.unitPrice) && sameAmount(segment.unitCost, before.unitCost);
    const carries = carry === "on" || carry === "while-the-same" && same;
    return { ...segment, ...carries ? amounts : {}, quantity };
  });
  return [
    ...segments.filter((segment) => segment.from < day),
    { ...before, ...amounts, from: day, quantity: want.quantity },
    ...stepped
  ];
}
function laterSteps(inside, days, have, seen, ground) {
  const { limit, open, today } = days;
  const waits = today < ground.manageFrom && ground.manageFrom <= ground.endsOn;
  const first = waits ? [{ ...at(inside, ground.manageFrom), from: ground.manageFrom }] : [];
  const told = waits ? ground.manageFrom : limit;
  const steps = [...first, ...inside.filter((segment) => segment.from > told)];
  if (steps.length === 0) return [];
  const later2 = [];
  const start = limit < open ? open : limit;
  let before = { ...at(seen, start), ...at(have, start) };
  for (const after of steps) {
    const stands = { ...at(seen, after.from), ...at(have, after.from) };
    if (!sameHolding(before, after) && !sameHolding(stands, after)) later2.push({ day: after.from, before, after });
    before = { ...before, ...after };
  }
  return later2;
}

// src/core/plan-contract.ts
function contractChange(contract, system) {
  const values = {
    account: contract.account,
    name: contract.name,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    months: contract.months,
    category: contract.category,
    marker: contract.marker
  };
  const after = { kind: "fields", fields: values };
  return {
    id: changeId("contract", contract.key, "create", contract.startsOn),
    connection: contract.connection,
    system,
    kind: "contract",
    key: contract.key,
    title: contract.title,
    action: "create",
    effective: contract.startsOn,
    fields: [
      { path: "startsOn", before: null, after: contract.startsOn },
      { path: "endsOn", before: null, after: contract.endsOn }
    ],
    values,
    base: { kind: "absent" },
    target: after,
    reason: contract.reason,
    mover: "config",
    flags: contract.backBilling ? ["back-billing", "irreversible"] : ["irreversible"],
    dependsOn: [],
    fingerprint: fingerprint({ kind: "contract", key: contract.key, values }, { kind: "absent" }, after)
  };
}
function withBackBilling(change, planned, context) {
  const mine = planned.filter(({ bound }) => bound.key === change.key);
  const first = mine[0]?.bound;
  if (first === void 0) return change;
  const last = addDays(periodOf(first.periodsFrom, first.months, context.today).from, -1);
  const amounts = mine.map(
    ({ line, bound }) => total(integrate(filledSteps(line, bound.startsOn, last), bound.startsOn, last, bound.periodsFrom, bound.months))
  );
  const span = saySpan(first.startsOn, last, context.today);
  const text = `${change.reason.text} It bills ${span} as well: ${add(...amounts.map(({ price }) => price))} ${context.currency}.`;
  return { ...change, reason: { ...change.reason, rule: "decision 3", text } };
}
function filledSteps(line, from2, to, which = "after") {
  const end2 = line.endsOn < to ? [{ from: addDays(line.endsOn, 1), quantity: 0 }] : [];
  const steps = stepDays(line.diff.projected, line.observed?.segments ?? [], end2);
  const days = [from2, ...steps.filter((day) => day > from2 && day <= to)];
  return normalise(days.map((day) => ({ ...line[which](day), from: day })));
}
function lastEarlierDay({ periodsFrom, endsOn, months }, today) {
  return earlier(addDays(periodOf(periodsFrom, months, today).from, -1), endsOn);
}
function withOnce(line, bound, today) {
  const first = line.changes[0]?.effective;
  if (first === void 0) return line.changes;
  const to = lastEarlierDay(bound, today);
  if (first > to) return line.changes;
  const start = periodOf(bound.periodsFrom, bound.months, first).from;
  const comes = (steps) => total(integrate(steps, start, to, bound.periodsFrom, bound.months));
  const [before, after] = [filledSteps(line, start, to, "before"), filledSteps(line, start, to)];
  let so = comes(before);
  return line.changes.map((change, index) => {
    const next2 = line.changes[index + 1]?.effective;
    const made = comes(next2 === void 0 ? after : splice(after, next2, before));
    const once = { price: subtract(made.price, so.price), cost: subtract(made.cost, so.cost) };
    so = made;
    return isZero(once.price) && isZero(once.cost) ? change : { ...change, once };
  });
}
function viewOf(bound) {
  const posted = postedOn(bound);
  const { account } = bound.contract;
  return {
    key: bound.key,
    name: bound.contract.key,
    ...account === void 0 ? {} : { connection: account.in },
    ...bound.observed === void 0 ? {} : { remoteId: bound.observed.id, remoteName: bound.observed.name },
    ...bound.observed?.url === void 0 ? {} : { url: bound.observed.url },
    period: { 1: "monthly", 3: "quarterly", 6: "half-yearly", 12: "yearly" }[bound.months] ?? `every ${bound.months} months`,
    startsOn: bound.startsOn,
    ...bound.endsOn >= NO_END ? {} : { endsOn: bound.endsOn },
    ...posted === void 0 ? {} : { postedThrough: posted },
    ...bound.stopped === void 0 ? {} : { stopped: bound.stopped },
    isNew: bound.observed === void 0
  };
}
function postedOn({ observed }) {
  return observed === void 0 ? void 0 : postedThrough(observed);
}

// src/core/plan-reasons.ts
function reasonOf(step, line, bound, diff, owed, context, before) {
  const unitsMove = step.before.quantity !== step.after.quantity;
  const known = line.steps.filter((candidate) => candidate.day <= step.day);
  const declared = priceMoves(step) ? known.findLast(isDeclaredPrice) : void 0;
  const fitting = unitsMove ? known.findLast((candidate) => candidate.reason.rule !== "PR-20") : declared ?? (costMoves(step) ? known.findLast(isVendorCost) : void 0);
  const chosen = fitting ?? known.at(-1);
  const contract = bound.observed?.id;
  const sentences = [];
  if (unitsMove || line.usage || fitting !== void 0) sentences.push(chosen?.reason.text ?? "");
  else sentences.push(amountSentence(step, context.currency));
  const wantedBefore = at(diff.wanted, addDays(chosen?.day ?? step.day, -1)).quantity;
  if (unitsMove && !line.usage && bound.observed !== void 0 && step.before.quantity !== wantedBefore)
    sentences.push(
      `Contract ${contract ?? ""} ${step.before.quantity === 0 && !hasBilled(line, bound) ? "does not bill it yet" : `holds ${step.before.quantity}`}.`
    );
  if (unitsMove && step.before.quantity > 0) {
    const amounts = amountSentence(step, context.currency);
    if (amounts !== "") sentences.push(declared === void 0 ? amounts : `${amounts} ${declaredAt(declared)}`);
  }
  if (line.usage) sentences.push(spreadSentence(step, bound, diff, context));
  if ((step.meantFor < diff.openFrom || chosen === declared) && step.day === diff.openFrom && chosen !== void 0 && chosen.day < diff.openFrom && chosen.day > "1000-01-01") {
    const posted = bound.observed?.lines.some((candidate) => candidate.postedThrough !== void 0) === true && diff.openFrom > bound.manageFrom;
    const shown = owed.length === 0 ? "" : ` ${saySpan(owed[0]?.from ?? "", owed.at(-1)?.to ?? "", context.today)} is by hand below.`;
    if (posted)
      sentences.push(
        `${saySettled(addDays(diff.openFrom, -1), bound, context.today)} is posted, so ${sayShort(diff.openFrom, context.today)} is the first open day.${shown}`
      );
    else if (diff.openFrom === bound.manageFrom)
      sentences.push(`The contract is managed from ${sayDay(bound.manageFrom)}.`);
  }
  if (step.movedFrom !== void 0 && !line.usage) {
    const moved2 = daysInclusive(step.movedFrom, addDays(step.day, -1));
    const { days } = periodOf(bound.periodsFrom, bound.months, step.day);
    const amount = monthlyDifference(before, { ...before, ...step.after }, 1)?.price;
    const comes = amount === void 0 ? "" : ` (${moved2 === 1 ? "the day" : `${moved2} days`} before ${moved2 === 1 ? "comes" : "come"} to ${prorate(amount, moved2, days)} ${context.currency})`;
    sentences.push(
      `${context.target} takes one change a day for a line, so it is dated ${sayShort(step.day, context.today)}${comes}.`
    );
  }
  const base = unitsMove || line.usage || fitting !== void 0 ? chosen?.reason : void 0;
  return {
    reason: {
      rule: base?.rule ?? "PR-20",
      text: sentences.filter((sentence) => sentence !== "").join(" "),
      origin: base?.origin ?? line.origin
    },
    mover: chosen?.mover ?? "config"
  };
}
function hasBilled({ existing }, { observed }) {
  const found = observed?.lines.find(({ id }) => id === existing);
  return found?.segments.some(({ quantity }) => quantity > 0) === true;
}
function isDeclaredPrice({ mover, reason }) {
  return mover === "config" && reason.rule === "PR-20";
}
function isVendorCost({ mover, reason }) {
  return mover === "vendor" && reason.rule === "PR-20";
}
function declaredAt({ reason }) {
  return reason.origin === void 0 ? "" : `The price is declared in ${reason.origin.file}:${reason.origin.line}.`;
}
function priceMoves({ before, after }) {
  return after.unitPrice !== void 0 && !sameAmount(before.unitPrice, after.unitPrice);
}
function costMoves({ before, after }) {
  return after.unitCost !== void 0 && !sameAmount(before.unitCost, after.unitCost);
}
function spreadSentence(step, bound, diff, { currency }) {
  const { unitPrice } = at(diff.wanted, step.day);
  if (unitPrice === void 0 || sameAmount(unitPrice, step.after.unitPrice)) return "";
  const period = periodOf(bound.periodsFrom, bound.months, step.day);
  const days = daysInclusive(step.day, earlier(period.to, bound.endsOn));
  return `${days} of the period's ${period.days} days carry the ${unitPrice} ${currency} it comes to.`;
}
function saySettled(day, { periodsFrom, months }, today) {
  return months === 1 ? sayThrough(day, today) : saySpan(periodOf(periodsFrom, months, day).from, day, today);
}
function amountSentence(step, currency) {
  const parts = [];
  if (step.after.unitPrice !== void 0 && priceMoves(step))
    parts.push(`price ${step.before.unitPrice ?? "none"} \u2192 ${canonical(step.after.unitPrice)}`);
  if (step.after.unitCost !== void 0 && costMoves(step))
    parts.push(`cost ${step.before.unitCost ?? "none"} \u2192 ${canonical(step.after.unitCost)}`);
  if (parts.length === 0) return "";
  const text = `${parts.join(", ")} ${currency} a unit.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function laterReason(line, bound, day, context) {
  const known = line.steps.filter((candidate) => candidate.day <= day).at(-1);
  const text = day === bound.manageFrom && context.today < bound.manageFrom ? `Managed from ${sayDay(day)}.` : known?.reason.text ?? "";
  return {
    rule: day === bound.manageFrom && context.today < bound.manageFrom ? "ZC-21" : known?.reason.rule ?? "PR-20",
    text: `${text} The run of ${sayDay(day)} writes it; nothing is written today.`.trim(),
    origin: known?.reason.origin ?? line.origin
  };
}

// src/core/plan-manual.ts
var LONGEST_MARKER = 50;
function markerOf(day, line, bound) {
  const marker = `CONCORDAT-${bound.contract.key}-${line.key.slice(bound.key.length + 1)}-${day}`;
  return marker.length <= LONGEST_MARKER ? marker : `CONCORDAT-${sha256(line.key).slice(0, 12)}-${day}`;
}
var A_DAY = "0000-00-00";
function enteredFor(line, bound, context) {
  if (context.charges.length === 0) return [];
  const stem = markerOf(A_DAY, line, bound).slice(0, -A_DAY.length);
  const end2 = stem.length + A_DAY.length;
  return context.charges.flatMap((charge) => {
    const { contract, name } = charge;
    if (contract !== bound.observed?.id || !name.startsWith(stem)) return [];
    const [day, after] = [name.slice(stem.length, end2), name.charAt(end2)];
    return isDay(day) && (after === "" || after === " ") ? { day, charge } : [];
  });
}
function recognise(catchUp, entered, bound) {
  const { from: from2, to } = periodOf(bound.periodsFrom, bound.months, catchUp.from);
  return entered.flatMap(({ day, charge }) => from2 <= day && day <= to ? charge : []);
}
function remainder(catchUp, charges) {
  if (charges.length === 0) return catchUp;
  const price = subtract(catchUp.price, add(...charges.map((charge) => charge.amount)));
  if (isZero(price)) return void 0;
  const cost = isZero(catchUp.price) ? "0.00" : toCents(new big_default(catchUp.cost).times(price).div(catchUp.price));
  return { ...catchUp, price, cost };
}
function toManual(catchUp, entered, line, bound, context) {
  const marker = markerOf(catchUp.from, line, bound);
  const contract = bound.observed?.id ?? bound.contract.key;
  const screen = context.enter({
    contract,
    name: `${marker} ${line.title}`.slice(0, 100),
    marker,
    billingCode: context.billingCode,
    ...line.serviceId === void 0 ? {} : { service: context.services.get(line.serviceId)?.name ?? line.serviceId },
    day: entryDay(catchUp, bound),
    price: canonical(catchUp.price),
    cost: canonical(catchUp.cost)
  });
  const credit = compare(catchUp.price, "0") < 0;
  const span = saySpan(catchUp.from, catchUp.to, context.today);
  const amount = canonical(credit ? new big_default(catchUp.price).neg() : catchUp.price);
  return {
    marker,
    key: line.key,
    title: `${credit ? "Credit" : "Charge"} ${context.customerName} ${context.currency} ${amount} for ${span}: ${sumInWords(catchUp)}${enteredInWords(entered, context)}`,
    why: whyInWords(catchUp, bound, context),
    where: screen.where,
    ...screen.url === void 0 ? {} : { url: screen.url },
    enter: screen.fields,
    recognisedBy: screen.recognisedBy,
    once: { price: catchUp.price, cost: catchUp.cost },
    reason: reasonInWords(catchUp, line, context)
  };
}
function entryDay(catchUp, bound) {
  return addDays(postedOn(bound) ?? catchUp.to, 1);
}
function whyInWords(catchUp, bound, { today }) {
  const posted = `${saySettled(catchUp.to, bound, today)} is approved and posted`;
  if (catchUp.usage !== void 0) return `${posted}, so its amount cannot be set any more`;
  return `${posted}, so units cannot be dated before ${sayShort(entryDay(catchUp, bound), today)}`;
}
function reasonInWords(catchUp, line, { currency }) {
  const { usage } = catchUp;
  if (isSettled(catchUp))
    return {
      rule: "decision 2",
      text: `${line.title}: nothing is owed for these days any more, and what was entered for them stays on the invoice.`,
      origin: line.origin
    };
  if (usage === void 0)
    return {
      rule: "decision 2",
      text: `${line.title}: the days were billed otherwise and are posted.`,
      origin: line.origin
    };
  const cause = line.steps.findLast(({ day }) => day <= catchUp.from)?.reason;
  return {
    rule: "decision 2",
    text: `${cause?.text ?? ""} The period was posted with ${usage.posted} ${currency} instead of ${usage.owed} ${currency}.`.trim(),
    origin: cause?.origin ?? line.origin
  };
}
function isSettled({ parts, usage }) {
  return usage === void 0 ? parts.length === 0 : sameAmount(usage.owed, usage.posted);
}
function sumInWords(catchUp) {
  const { parts, usage } = catchUp;
  if (isSettled(catchUp)) return "nothing is owed for these days any more";
  if (usage !== void 0) return `usage of ${usage.owed} instead of the ${usage.posted} that was posted`;
  return parts.map(({ terms, days, daysInPeriod }) => `${termsInWords(terms)} \xD7 ${days}/${daysInPeriod} days`).join(" + ");
}
function termsInWords(terms) {
  const words = terms.map(({ units, unitPrice }) => {
    const seats = Math.abs(units);
    return `${seats} ${seats === 1 ? "seat" : "seats"} \xD7 ${unitPrice}`;
  });
  return words.length > 1 ? `(${words.join(" + ")})` : words[0] ?? "";
}
function enteredInWords(charges, { currency }) {
  return charges.map(({ id, amount }) => `, less ${amount} ${currency} entered as charge ${id}`).join("");
}

// src/core/plan-line.ts
function planLine(line, bound, context) {
  const observed = withTakenDays(
    bound.observed?.lines.find((candidate) => candidate.id === line.existing),
    line.key,
    context.memory
  );
  const diff = diffLine(line, observed, bound, context.today, context.writing);
  const list = listPrice(line, context);
  const entered = enteredFor(line, bound, context);
  const enteredOn = entered.map(({ day }) => day);
  const sorted = catchUps(line, diff.wanted, observed, bound, diff.openFrom, list, enteredOn).map((catchUp) => {
    const charges = recognise(catchUp, entered, bound);
    return { charges, open: remainder(catchUp, charges) };
  });
  const owed = sorted.flatMap(({ open }) => open ?? []);
  const changes = [];
  for (const step of diff.steps)
    changes.push(toChange(step, changes.at(-1), line, observed, bound, diff, owed, context, list));
  const planned = {
    line,
    ...observed === void 0 ? {} : { observed },
    diff,
    changes,
    later: diff.later.map(({ day, before, after }) => {
      const monthly = monthlyDifference(
        withAmounts(before, list),
        withAmounts({ ...before, ...after }, list),
        bound.months
      );
      return {
        key: line.key,
        title: line.title,
        day,
        fields: fieldsOf(before, after),
        reason: laterReason(line, bound, day, context),
        ...monthly === void 0 ? {} : { monthly }
      };
    }),
    manual: sorted.flatMap(
      ({ charges, open }) => open === void 0 ? [] : [toManual(open, charges, line, bound, context)]
    ),
    recognised: sorted.flatMap(({ charges }) => charges),
    entries: sorted.flatMap(({ charges, open }) => [
      ...charges.flatMap(({ day, amount }) => day === void 0 ? [] : [{ day, price: amount }]),
      ...open === void 0 ? [] : [{ day: entryDay(open, bound), price: open.price }]
    ]),
    endsOn: bound.endsOn,
    ...holdingsOf(observed, diff, list, bound.endsOn)
  };
  return changes.length === 0 ? planned : { ...planned, changes: withOnce(planned, bound, context.today) };
}
function holdingsOf(observed, { openFrom, projected }, list, endsOn) {
  const filled = (segments, day) => {
    const held = at(segments, day);
    const seen = observed === void 0 ? void 0 : at(observed.segments, day);
    const unitPrice = held.unitPrice ?? seen?.unitPrice ?? list.unitPrice;
    const unitCost = held.unitCost ?? seen?.unitCost ?? list.unitCost;
    if (unitPrice === held.unitPrice && unitCost === held.unitCost) return held;
    return {
      ...held,
      ...unitPrice === void 0 ? {} : { unitPrice },
      ...unitCost === void 0 ? {} : { unitCost }
    };
  };
  return {
    before: (day) => observed === void 0 || day > endsOn ? { from: day, quantity: 0 } : filled(observed.segments, day),
    after: (day) => {
      if (day > endsOn) return { from: day, quantity: 0 };
      return day < openFrom ? filled(observed?.segments ?? [], day) : filled(projected, day);
    }
  };
}
function withTakenDays(observed, key, memory) {
  const recorded = memory.remoteId(key);
  if (observed === void 0 || recorded !== void 0 && recorded !== observed.id) return observed;
  const taken = memory.takenOn(key);
  return taken.length === 0 ? observed : { ...observed, changedOn: [...observed.changedOn, ...taken] };
}
function listPrice(line, context) {
  return context.services.get(line.serviceId ?? "") ?? context.newServices.get(line.serviceKey) ?? {};
}
function withAmounts(holding, list) {
  return { ...list, ...holding };
}
function monthOf(holding, months) {
  const a = (unit) => unit === void 0 ? "0.00" : prorateUnits(unit, holding.quantity, 1, months);
  return { price: a(holding.unitPrice), cost: a(holding.unitCost) };
}
function monthlyDifference(before, after, months) {
  if ([before, after].some(({ quantity, unitPrice }) => quantity !== 0 && unitPrice === void 0)) return void 0;
  const left = monthOf(before, months);
  const right = monthOf(after, months);
  return { price: subtract(right.price, left.price), cost: subtract(right.cost, left.cost) };
}
function fieldsOf(before, after) {
  const fields = [];
  if (before.quantity !== after.quantity)
    fields.push({ path: "quantity", before: before.quantity, after: after.quantity });
  if (after.quantity === 0) return fields;
  for (const path of ["unitPrice", "unitCost"]) {
    const next2 = after[path];
    const now = before.quantity === 0 ? void 0 : before[path];
    if (next2 !== void 0 && !sameAmount(now, next2))
      fields.push({ path, before: now === void 0 ? null : canonical(now), after: canonical(next2) });
  }
  return fields;
}
function toChange(step, previous, line, observed, bound, diff, owed, context, list) {
  const creates = observed === void 0 && previous === void 0;
  const action = creates ? "create" : step.after.quantity === 0 ? "end" : "update";
  const service = context.newServices.get(line.serviceKey);
  const base = creates ? { kind: "absent" } : versionOf(diff.openFrom, step.base, step.baseOr);
  const target = versionOf(diff.openFrom, step.target, step.targetOr);
  const seen = observed === void 0 ? void 0 : at(observed.segments, step.day);
  const before = withAmounts({ ...list, ...definedAmounts(seen), ...step.before }, list);
  const after = { ...before, ...step.after };
  const sold = line.usage ? at(diff.wanted, step.day) : after;
  const belowCost = sold.quantity > 0 && sold.unitPrice !== void 0 && sold.unitCost !== void 0 && compare(sold.unitPrice, sold.unitCost) < 0 && !(line.usage && compare(sold.unitCost, "0") < 0);
  const dependsOn = [
    ...previous === void 0 ? [] : [previous.id],
    ...creates && context.contractChange !== void 0 ? [context.contractChange] : [],
    ...creates && line.serviceId === void 0 && service !== void 0 ? [service.id] : []
  ];
  const reason = reasonOf(step, line, bound, diff, owed, context, before);
  const values = {
    contract: bound.observed?.id ?? null,
    contractKey: bound.key,
    service: line.serviceId ?? null,
    serviceKey: line.serviceKey,
    marker: line.marker,
    text: null,
    quantity: step.after.quantity,
    unitPrice: step.after.unitPrice ?? null,
    unitCost: step.after.unitCost ?? null,
    usage: line.usage
  };
  const monthly = monthlyDifference(before, after, bound.months);
  return {
    id: changeId("line", line.key, action, step.day),
    connection: line.connection,
    system: context.system,
    kind: "line",
    key: line.key,
    title: line.title,
    action,
    effective: step.day,
    ...observed === void 0 ? {} : { remoteId: observed.id },
    fields: fieldsOf(step.before, { ...step.before, ...step.after }),
    values,
    base,
    target,
    reason: reason.reason,
    mover: movedBy(step, line, reason.mover, context),
    ...monthly === void 0 ? {} : { monthly },
    flags: [
      ...line.chargedThrough !== void 0 && step.day > line.chargedThrough ? ["provisional"] : [],
      ...belowCost ? ["below-cost"] : []
    ],
    dependsOn,
    fingerprint: fingerprint({ kind: "line", key: line.key, remoteId: observed?.id, values, monthly }, base, target)
  };
}
function versionOf(openFrom, segments, or) {
  return { kind: "line", openFrom, segments, ...or.length === 0 ? {} : { or } };
}
function definedAmounts(holding) {
  return {
    ...holding?.unitPrice === void 0 ? {} : { unitPrice: holding.unitPrice },
    ...holding?.unitCost === void 0 ? {} : { unitCost: holding.unitCost }
  };
}
function movedBy(step, line, cause, context) {
  const last = context.memory.lastApplied(line.key)?.segments;
  if (!Array.isArray(last)) return cause;
  return sameHolding(at(last, step.day), step.before) ? cause : "person";
}
function isAsIs(planned) {
  return planned.changes.length === 0 && planned.later.length === 0 && planned.manual.length === 0;
}

// src/core/unknown-amounts.ts
function isMoneyUnknown({ kind, monthly, unknownPrice }) {
  return unknownPrice !== void 0 || kind === "line" && monthly === void 0;
}
function unstatedPrice({ line, observed, diff }, { contract }, { target }) {
  const held = ({ day }) => at(observed?.segments ?? [], day);
  const step = diff.steps.find((one) => [one.after, held(one)].every((holding) => hasUnits(holding, "unitPrice")));
  if (observed === void 0 || step === void 0) return [];
  const { pricingStrategy } = contract.policies;
  return [
    {
      severity: "error",
      rule: "UNCLEAR",
      message: `Line ${observed.id} states no price for the ${held(step).quantity} units it holds on ${sayDay(step.day)}, which a change of units needs, and under pricingStrategy ${pricingStrategy} none is set`,
      fix: `Enter its price in ${target}, or declare one under prices.`,
      origin: line.origin
    }
  ];
}
var AMOUNTS = ["unitPrice", "unitCost"];
function hasUnits(holding, without2) {
  return holding.quantity > 0 && holding[without2] === void 0;
}
function unknownAmounts({ line, observed, diff }, bound, { customer, today, currency, target }) {
  if (observed === void 0 || line.usage || today < bound.manageFrom) return [];
  if (!diff.projected.some((holding) => AMOUNTS.some((amount2) => hasUnits(holding, amount2)))) return [];
  const last = earlier(observed.readThrough, bound.endsOn);
  const days = stepDays(diff.projected, diff.wanted, [{ from: diff.openFrom, quantity: 0 }]).filter(
    (day) => day >= diff.openFrom && day <= last
  );
  const missing = (day) => AMOUNTS.filter((amount2) => hasUnits(at(diff.projected, day), amount2) && at(diff.wanted, day)[amount2] !== void 0);
  const first = days.find((day) => missing(day).length > 0);
  if (first === void 0) return [];
  const known = days.find((day) => day > first && missing(day).length === 0);
  const span = known === void 0 ? `from ${sayShort(first, today)} on` : saySpan(first, addDays(known, -1), today);
  const [wanted, { quantity }] = [at(diff.wanted, first), at(diff.projected, first)];
  const month = monthOf({ ...wanted, quantity }, bound.months);
  const fields = missing(first);
  const words = fields.map((field) => field === "unitPrice" ? "no price" : "no cost").join(" and ");
  const [unit, amount] = fields.includes("unitPrice") ? [wanted.unitPrice, month.price] : [wanted.unitCost, month.cost];
  return [
    {
      severity: "warning",
      rule: "PR-20",
      message: `${customer.name}: line ${observed.id} states ${words} for its ${quantity} units of ${line.title} ${span}, where ${canonical(unit ?? "0")} ${currency} a unit is wanted, ${amount} ${currency} a month; what is billed for them is not known, and left as it is`,
      fix: `Enter it in ${target}, or give the API user the right to see it.`,
      origin: line.origin,
      customer: customer.key,
      money: { amount, currency }
    }
  ];
}

// src/core/guard-money.ts
var LIMITED = [
  {
    name: "monthlyMoney",
    priceOf: ({ monthly, takesOver }) => monthly === void 0 || takesOver === void 0 ? monthly?.price : subtract(monthly.price, takesOver.price),
    says: {
      up: (amount) => `the customers would pay ${amount} a month more`,
      down: (amount) => `${amount} a month would no longer be billed`
    }
  },
  {
    name: "onceMoney",
    priceOf: ({ once }) => once?.price,
    says: {
      up: (amount) => `${amount} would be billed once more for days before this period`,
      down: (amount) => `${amount} would be billed once less for days before this period`
    }
  }
];
function guardMoney(scene) {
  return [
    ...LIMITED.flatMap((limited) => ["up", "down"].flatMap((way) => guardWay(scene, limited, way))),
    ...guardUnknown(scene)
  ];
}
function goes(price, way) {
  return price !== void 0 && compare(price, "0") === (way === "up" ? 1 : -1);
}
function guardWay(scene, { name, priceOf, says }, way) {
  const { limits, customers, currency } = scene;
  const most = limits[name]?.[way];
  if (most === void 0) return [];
  const moved2 = new Map(
    customers.map((each) => {
      const changes = each.open.filter((change) => !comesAndGoes(change) && goes(priceOf(change), way));
      return [each, { changes, price: sum(changes.flatMap((change) => priceOf(change) ?? [])) }];
    })
  );
  const all = sum([...moved2.values()].map(({ price }) => price));
  const value = way === "up" ? all : negate(all);
  if (compare(value, most) <= 0) return [];
  return [
    refuse({
      limits,
      guardrail: `${name}.${way}`,
      limit: `${most} ${currency}`,
      value: `${value} ${currency}`,
      customers: scene.changing,
      message: `${says[way](`${value} ${currency}`)}; ${most} is allowed`,
      changes: [...moved2.values()].flatMap(({ changes }) => changes),
      largest: largestOf(customers, (each) => moved2.get(each)?.price ?? "0")
    })
  ];
}
function guardUnknown({ limits, customers }) {
  if (limits.monthlyMoney?.up === void 0 && limits.monthlyMoney?.down === void 0) return [];
  return customers.flatMap(({ customer, open }) => {
    const unknown = open.filter(isMoneyUnknown);
    if (unknown.length === 0) return [];
    const changes = unknown.length === 1 ? "1 change" : `${unknown.length} changes`;
    return [
      refuse({
        limits,
        guardrail: "monthlyMoney",
        limit: "known",
        value: "not known",
        customers: [customer.key],
        message: `the money of ${changes} of ${customer.name} is not known, so it cannot be within the limit`,
        changes: unknown
      })
    ];
  });
}
function comesAndGoes({ values, fields }) {
  if (values.usage !== true) return false;
  const price = fields.find((field) => field.path === "unitPrice");
  const isNothing = (value) => value === null || typeof value === "string" && isZero(value);
  return price === void 0 ? isNothing(values.unitPrice) : isNothing(price.before) || isNothing(price.after);
}

// src/core/guard-prices.ts
var NAMED_AT_MOST2 = 5;
var FURTHEST = "999999999999";
function guardServicePrices({ limits, services }) {
  const steps = services.filter(({ action }) => action === "update").flatMap(stepsOf);
  return ["up", "down"].flatMap((way) => {
    const most = limits.servicePrices?.[way];
    if (most === void 0) return [];
    const far = (share) => compare(way === "up" ? share : negate(share), most) > 0;
    const over = steps.filter(({ share }) => far(share)).sort((a, b) => furthest(a, b, way));
    const [first] = over;
    if (first === void 0) return [];
    return [
      refuse({
        limits,
        guardrail: `servicePrices.${way}`,
        limit: `${most} %`,
        value: first.says,
        customers: [],
        message: `in the catalogue ${named(over.map(({ words }) => words))}; ${most} % ${way} is allowed`,
        changes: [...new Set(over.map(({ service }) => service))]
      })
    ];
  });
}
function furthest(a, b, way) {
  const order = way === "up" ? compare(b.share, a.share) : compare(a.share, b.share);
  return order || (a.words < b.words ? -1 : 1);
}
var AMOUNTS2 = { unitPrice: "price", unitCost: "cost" };
function stepsOf(service) {
  return service.fields.flatMap(({ path, before, after }) => {
    const what = AMOUNTS2[path];
    if (what === void 0 || typeof after !== "string") return [];
    const stood = typeof before === "string" ? before : "0";
    const share = shareOf(subtract(after, stood), stood);
    const step = share === void 0 ? { share: FURTHEST, says: "from nothing" } : { share, says: `${share} %` };
    return [
      { service, ...step, words: `the ${what} of ${service.title} would go from ${before ?? "none"} to ${after}` }
    ];
  });
}
function named(words) {
  const more = words.length - NAMED_AT_MOST2;
  return words.slice(0, NAMED_AT_MOST2).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function guardMargin(scene, today) {
  const least = scene.limits.minMargin;
  const customers = scene.customers.flatMap(({ customer, open, limits }) => {
    const { unknownCost } = customer.money ?? {};
    if (limits.minMargin !== void 0 && unknownCost !== void 0 && open.length > 0)
      return [unknownMargin(limits, limits.minMargin, customer, unknownCost, open)];
    const rest = customer.money === void 0 ? void 0 : without(customer.money.after, customer.changes, today);
    const margin = rest === void 0 || open.length === 0 ? void 0 : marginOf(rest);
    if (limits.minMargin === void 0 || margin === void 0 || compare(margin, limits.minMargin) >= 0) return [];
    return [
      refuse({
        limits,
        guardrail: "minMargin",
        limit: `${limits.minMargin} %`,
        value: `${margin} %`,
        customers: [customer.key],
        message: `${customer.name} would be left with a margin of ${margin} %; ${limits.minMargin} % is the least`,
        changes: open
      })
    ];
  });
  if (least === void 0) return customers;
  const low = scene.services.flatMap((service) => {
    const { unitPrice, unitCost } = service.values;
    if (typeof unitPrice !== "string" || typeof unitCost !== "string") return [];
    const margin = marginOf({ price: unitPrice, cost: unitCost });
    return margin === void 0 || compare(margin, least) >= 0 ? [] : [{ service, margin }];
  });
  const worst = low.map(({ margin }) => margin).sort(compare)[0];
  if (worst === void 0) return customers;
  return [
    ...customers,
    refuse({
      limits: scene.limits,
      guardrail: "minMargin",
      limit: `${least} %`,
      value: `${worst} %`,
      customers: [],
      message: `in the catalogue ${named(low.map(({ service, margin }) => `${service.title} would stand at a margin of ${margin} %`))}; ${least} % is the least`,
      changes: low.map(({ service }) => service)
    })
  ];
}
function unknownMargin(limits, least, { key, name }, unitsWithout, changes) {
  const units = unitsWithout === 1 ? "1 unit" : `${unitsWithout} units`;
  return refuse({
    limits,
    guardrail: "minMargin",
    limit: `${least} %`,
    value: "not known",
    customers: [key],
    message: `the cost of ${units} of ${name} is not known, so neither is its margin; ${least} % is the least`,
    changes
  });
}
function without(after, changes, today) {
  const approved = changes.flatMap(
    (change) => change.approved === void 0 || change.effective > readOn(change, today) ? [] : change.monthly ?? []
  );
  if (approved.length === 0) return after;
  return {
    price: subtract(after.price, sum(approved.map(({ price }) => price))),
    cost: subtract(after.cost, sum(approved.map(({ cost }) => cost)))
  };
}
function readOn({ target }, today) {
  return target.kind === "line" && target.openFrom > today ? target.openFrom : today;
}
function marginOf({ price, cost }) {
  if (isZero(price)) return isZero(cost) ? void 0 : "-100.00";
  return shareOf(subtract(price, cost), price);
}

// src/core/vendor-data.ts
var NAMED_AT_MOST3 = 12;
function vendorDataOf(tenant, billings, titles) {
  return billed(tenant, billings).map(({ program, billing }) => {
    const newest = newestOf(billing.statements);
    return {
      program: program.key,
      title: titles.get(program.from) ?? program.from,
      ...newest === void 0 ? {} : { invoice: newest.invoice, from: newest.from, to: newest.to }
    };
  });
}
function billed(tenant, billings) {
  return tenant.programs.flatMap((program) => {
    const billing = billings.get(program.from);
    return program.enabled && billing !== void 0 ? [{ program, billing }] : [];
  });
}
function newestOf(statements) {
  const seats = statements.filter((statement) => statement.recurring > 0);
  return (seats.length > 0 ? seats : statements).reduce(
    (newest, statement) => newest === void 0 || statement.to > newest.to ? statement : newest,
    void 0
  );
}
function overdueInvoices(tenant, data, carried, today) {
  return data.flatMap((one) => {
    const program = tenant.programs.find(({ key }) => key === one.program);
    const { from: from2, to } = one;
    if (program === void 0 || from2 === void 0 || to === void 0) return [];
    const missing = missingAfter({ from: from2, to }, program, today);
    const due = missing[0];
    if (due === void 0) return [];
    const names = missing.map((period) => sayPeriod(period, today));
    const those = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are` : `${names[0]} is`;
    return [
      {
        severity: "warning",
        rule: "STALE_DATA",
        message: `${one.title}'s ${names.length > 1 ? "invoices" : "invoice"} for ${those} not here: the newest is ${one.invoice} for ${sayPeriod({ from: from2, to }, today)}, the next was due by ${sayDay(addDays(due.to, program.staleAfter))}${carriedOn(carried.get(program.key))}`,
        fix: `Put it where the files of connection ${program.from} are, then plan again. If it comes later as a rule, say so with staleAfter of ${program.key}.`,
        origin: program.origin
      }
    ];
  });
}
function missingAfter(newest, program, today) {
  const missing = [];
  for (let period = next(newest); missing.length < NAMED_AT_MOST3; period = next(period)) {
    if (addDays(period.to, program.staleAfter) >= today) break;
    missing.push(period);
  }
  return missing;
}
function next({ from: from2, to }) {
  const start = addDays(to, 1);
  const months = [1, 3, 6, 12].find((count) => addMonths(from2, count) === start);
  const end2 = months === void 0 ? addDays(to, daysInclusive(from2, to)) : addDays(addMonths(start, months), -1);
  return { from: start, to: end2 };
}
function sayPeriod({ from: from2, to }, today) {
  const isMonth = from2.endsWith("-01") && addMonths(from2, 1) === addDays(to, 1);
  if (!isMonth) return saySpan(from2, to, today);
  const month = MONTH_NAMES[Number(from2.slice(5, 7)) - 1] ?? "";
  return from2.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${from2.slice(0, 4)}`;
}
function countCarried(carried, { customer, lines }, today) {
  const unproven = lines.filter(({ chargedThrough }) => chargedThrough !== void 0 && chargedThrough < today);
  if (unproven.length === 0) return;
  for (const program of new Set(customer.contracts.flatMap(({ programs }) => programs))) {
    const contracts = customer.contracts.filter(({ programs }) => programs.includes(program));
    const own = new Set(contracts.map(({ key }) => key));
    const count = unproven.filter(({ key }) => own.has(key.split("/")[2] ?? "")).length;
    if (count === 0) continue;
    const known = carried.get(program) ?? { lines: 0, customers: 0 };
    carried.set(program, { lines: known.lines + count, customers: known.customers + 1 });
  }
}
function carriedOn({ lines, customers } = { lines: 0, customers: 0 }) {
  if (lines === 0) return "";
  const [line, goes2, customer] = [
    lines === 1 ? "line" : "lines",
    lines === 1 ? "carries" : "carry",
    customers === 1 ? "customer" : "customers"
  ];
  return `. ${lines} ${line} of ${customers} ${customer} ${goes2} on as last billed, provisionally`;
}
function ageOf({ to }, today) {
  return to === void 0 ? void 0 : Math.max(0, daysInclusive(to, today) - 1);
}

// src/core/guard.ts
var LINES_FOR_SHARES = 20;
function guard(input) {
  const scene = sceneOf(input);
  return withThoseInNeed(scene, [
    ...guardChanges(scene),
    ...guardShare(scene),
    ...guardUnits(scene),
    ...guardMoney(scene),
    ...guardServicePrices(scene),
    ...guardEnds(scene),
    ...guardMargin(scene, input.today),
    ...guardVendorData(scene, input)
  ]);
}
function withThoseInNeed(scene, refusals) {
  const made = scene.services.filter(({ action }) => action === "create");
  if (refusals.length === 0 || made.length === 0) return refusals;
  const idOf = new Map(made.map(({ fingerprint: fingerprint2, id }) => [fingerprint2, id]));
  const needs2 = scene.customers.flatMap(
    ({ customer }) => [...new Set(customer.changes.flatMap(({ dependsOn }) => dependsOn))].map((id) => ({ id, key: customer.key }))
  );
  const needing = groupBy(needs2, ({ id }) => id);
  return refusals.map((refusal) => {
    const ids = (refusal.changes ?? []).map(({ fingerprint: fingerprint2 }) => idOf.get(fingerprint2) ?? "");
    const customers = /* @__PURE__ */ new Set([
      ...refusal.customers,
      ...ids.flatMap((id) => needing.get(id)?.map(({ key }) => key) ?? [])
    ]);
    return customers.size === refusal.customers.length ? refusal : { ...refusal, customers: [...customers] };
  });
}
function sceneOf({ tenant, customers, services }) {
  const own = new Map(tenant.customers.map(({ key, guardrails }) => [key, guardrails]));
  const open = (changes) => changes.filter(({ approved }) => approved === void 0);
  const judged = customers.filter(({ status }) => status === "planned").map((customer) => ({
    customer,
    open: open(customer.changes),
    limits: { ...tenant.guardrails, ...own.get(customer.key) }
  }));
  return {
    limits: tenant.guardrails,
    currency: tenant.currency,
    customers: judged,
    changing: judged.filter((each) => each.open.length > 0).map(({ customer }) => customer.key),
    services: open(services)
  };
}
var byMonth = ({ open }) => monthlyOf(open);
function guardChanges(scene) {
  const { limits, customers, changing, services } = scene;
  const changes = [...services, ...customers.flatMap(({ open }) => open)];
  if (limits.changes === void 0 || changes.length <= limits.changes) return [];
  return [
    refuse({
      limits,
      guardrail: "changes",
      limit: String(limits.changes),
      value: String(changes.length),
      customers: changing,
      message: `${changes.length} ${changes.length === 1 ? "change" : "changes"} in one run; ${limits.changes} ${limits.changes === 1 ? "is" : "are"} allowed`,
      changes,
      largest: largestOf(customers, byMonth)
    })
  ];
}
function guardShare({ limits, customers, changing }) {
  const changes = customers.flatMap(({ open }) => open.filter(({ kind }) => kind === "line"));
  const touched = new Set(changes.map(({ key }) => key)).size;
  const lines = customers.reduce((count, { customer }) => count + managedLines(customer), 0);
  const share = shareOf(String(touched), String(Math.max(lines, 1)));
  if (limits.shareOfLines === void 0 || lines < LINES_FOR_SHARES || share === void 0) return [];
  if (compare(share, limits.shareOfLines) <= 0) return [];
  return [
    refuse({
      limits,
      guardrail: "shareOfLines",
      limit: `${limits.shareOfLines} %`,
      value: `${share} %`,
      customers: changing,
      message: `${touched} of ${lines} lines change (${share} %); ${limits.shareOfLines} % are allowed`,
      changes,
      largest: largestOf(customers, byMonth)
    })
  ];
}
function guardUnits({ customers }) {
  return customers.flatMap(({ customer, open, limits }) => {
    const falls = unitsByLine(open).map(({ before: before2, after }) => Math.max(0, before2 - after));
    const down = falls.reduce((units, fall) => units + fall, 0);
    if (limits.unitsDown === void 0 || down === 0) return [];
    const standing = customer.asIs.reduce((units, line) => units + line.quantity, 0);
    const before = unitsByLine(customer.changes).reduce((units, move) => units + move.before, standing);
    const share = shareOf(String(down), String(Math.max(before, 1)));
    if (share === void 0 || compare(share, limits.unitsDown) <= 0) return [];
    return [
      refuse({
        limits,
        guardrail: "unitsDown",
        limit: `${limits.unitsDown} %`,
        value: `${share} %`,
        customers: [customer.key],
        message: `${customer.name} would lose ${down} of ${before} units (${share} %); ${limits.unitsDown} % are allowed`,
        changes: open.filter(takesUnits)
      })
    ];
  });
}
function isEnd({ action, flags }) {
  return action === "end" || flags.includes("destructive");
}
function guardEnds({ limits, customers, changing }) {
  const changes = customers.flatMap(({ open }) => open.filter(isEnd));
  const ends = new Set(changes.map(({ key }) => key)).size;
  if (limits.ends === void 0 || ends <= limits.ends) return [];
  return [
    refuse({
      limits,
      guardrail: "ends",
      limit: String(limits.ends),
      value: String(ends),
      customers: changing,
      message: `${ends} ${ends === 1 ? "contract or line" : "contracts and lines"} would end in one run; ${limits.ends} ${limits.ends === 1 ? "is" : "are"} allowed`,
      changes,
      largest: largestOf(customers, ({ open }) => monthlyOf(open.filter(isEnd)))
    })
  ];
}
function guardVendorData(scene, { tenant, vendorData, today }) {
  const { limits, customers, services } = scene;
  const most = limits.vendorData?.maxAgeDays;
  if (most === void 0) return [];
  return vendorData.flatMap((data) => {
    const age = ageOf(data, today);
    if (age !== void 0 && age <= most) return [];
    const contracts = new Set(
      tenant.customers.flatMap(
        ({ key, contracts: declared }) => declared.filter(({ programs }) => programs.includes(data.program)).map((contract) => `${tenant.name}/${key}/${contract.key}`)
      )
    );
    const products = new Set(tenant.products.filter(({ program }) => program === data.program).map(({ key }) => key));
    const rests = ({ key }) => contracts.has(key.split("/").slice(0, 3).join("/"));
    const concerned = customers.filter(({ open }) => open.some(rests));
    const changes = [
      ...services.filter(({ key }) => products.has(key.slice(key.lastIndexOf("/") + 1))),
      ...concerned.flatMap(({ open }) => open.filter(rests))
    ];
    if (changes.length === 0) return [];
    const since = age === void 0 ? `no invoice of ${data.title} (${data.program}) is here` : `the newest invoice of ${data.title} (${data.program}) answers for days up to ${data.to}, ${age} days ago`;
    return [
      refuse({
        limits,
        guardrail: "vendorData",
        limit: `${most} days`,
        value: age === void 0 ? "none" : `${age} days`,
        customers: concerned.map(({ customer }) => customer.key),
        message: `${since}; ${most} days are allowed`,
        changes
      })
    ];
  });
}
function managedLines(customer) {
  const waiting = [...customer.later, ...customer.manual].filter(({ key }) => !isContractKey(key));
  const changing = customer.changes.filter((change) => change.kind === "line");
  return customer.asIsCount + new Set([...waiting, ...changing].map(({ key }) => key)).size;
}
function isContractKey(key) {
  return key.split("/").length === 3;
}
function moveOf(change) {
  if (change.kind !== "line" || change.target.kind !== "line") return void 0;
  const before = change.base.kind === "line" ? at(change.base.segments, change.effective).quantity : 0;
  return { before, after: at(change.target.segments, change.effective).quantity };
}
function takesUnits(change) {
  const move = moveOf(change);
  return move !== void 0 && move.after < move.before;
}
function unitsByLine(changes) {
  const lines = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const move = moveOf(change);
    if (move !== void 0)
      lines.set(change.key, { before: lines.get(change.key)?.before ?? move.before, after: move.after });
  }
  return [...lines.values()];
}

// src/core/judge.ts
function judge(plan, tenant, today) {
  const { freeze: _thawed, withheld = [], ...rest } = plan;
  const approve = approver(tenant, today);
  const catalogue = [...plan.services, ...withheld].map(approve);
  const declared = new Map(tenant.customers.map((customer) => [customer.key, customer]));
  const planned = plan.customers.map((customer) => {
    const own = declared.get(customer.key);
    return withApprovals(asPlanned(customer, own === void 0 ? void 0 : holdOn(own, today)), approve);
  });
  const frozen = frozenOn(tenant.freeze, today);
  const held = frozen === void 0 ? planned : planned.map((customer) => freezeCustomer(customer, frozen));
  const refusals = frozen === void 0 ? guard({
    tenant,
    today,
    customers: held,
    services: neededBy(held, catalogue),
    vendorData: plan.vendorData ?? []
  }) : [];
  const concerned = refusals.flatMap((refusal) => refusal.customers.map((customer) => ({ customer, refusal })));
  const refusing = groupBy(concerned, ({ customer }) => customer);
  const customers = held.map(
    (customer) => refuseCustomer(customer, refusing.get(customer.key)?.map(({ refusal }) => refusal) ?? [])
  );
  const services = neededBy(customers, catalogue);
  const waiting = waitingServices(customers, catalogue, services);
  return {
    ...rest,
    ...frozen === void 0 ? {} : { freeze: frozen },
    services,
    ...waiting.length === 0 ? {} : { withheld: waiting },
    customers,
    findings: [
      ...plan.findings.filter(({ rule }) => rule !== APPROVALS),
      ...approvalFindings(tenant, customers, catalogue, today)
    ],
    refusals
  };
}
function asPlanned(customer, hold) {
  const { because, ...rest } = customer;
  const wasJudged = customer.status === "refused" || customer.status === "held" && (because?.rule === FREEZE || because?.rule === HOLD);
  if (wasJudged || customer.status === "planned")
    return hold === void 0 ? { ...rest, status: "planned" } : { ...rest, status: "held", because: hold };
  return customer;
}
function withApprovals(customer, approve) {
  const changes = customer.changes.map(approve);
  return changes.every((change, index) => change === customer.changes[index]) ? customer : { ...customer, changes };
}
function freezeCustomer(customer, frozen) {
  if (customer.status !== "planned" || customer.changes.length === 0) return customer;
  return { ...customer, status: "held", because: freezeReason(frozen) };
}
function refuseCustomer(customer, mine) {
  const [first] = mine;
  if (first === void 0) return customer;
  return {
    ...customer,
    status: "refused",
    because: {
      rule: "guardrail",
      text: `${mine.map(({ message }) => message).join("; ")}.`,
      ...first.origin === void 0 ? {} : { origin: first.origin }
    }
  };
}
function needs(customers) {
  return new Set(customers.flatMap(({ changes }) => changes.flatMap(({ dependsOn }) => dependsOn)));
}
function neededBy(customers, catalogue) {
  const needed = needs(customers.filter(({ status }) => status === "planned"));
  return catalogue.filter(({ action, id }) => action !== "create" || needed.has(id));
}
function waitingServices(customers, catalogue, services) {
  const made = new Set(services);
  const needed = needs(customers);
  return catalogue.filter((change) => !made.has(change) && needed.has(change.id));
}

// src/core/accept-contracts.ts
function acceptContracts({ customer, contracts, laterContracts }, targets) {
  const refused = /* @__PURE__ */ new Map();
  const findings = [];
  for (const { key, title, reason, connection, name, startsOn, endsOn, months } of [
    ...contracts,
    ...laterContracts.map(({ asked, ...later3 }) => ({ ...later3, ...asked }))
  ]) {
    const said = targets.get(connection)?.accept({ kind: "contract", name, startsOn, endsOn, months }) ?? [];
    const problem = refusedBy(said, key, title, reason.origin);
    if (problem !== void 0) refused.set(key, problem);
    else findings.push(...said.map((finding) => ({ origin: reason.origin ?? customer.origin, ...finding })));
  }
  const later2 = laterContracts.filter(({ key }) => !refused.has(key)).map(({ asked: _asked, ...one }) => one);
  return { refused, findings, later: later2 };
}
function refusedBy(refusals, key, title, declaredAt2) {
  const errors = refusals.filter((finding) => finding.severity === "error");
  const [first] = errors;
  if (first === void 0) return void 0;
  const origin = first.origin ?? declaredAt2;
  return {
    key,
    title,
    reason: {
      rule: first.rule,
      text: `${errors.map((finding) => finding.message).join("; ")}.`,
      ...origin === void 0 ? {} : { origin }
    },
    fix: errors.map((finding) => finding.fix).find((fix) => fix !== void 0) ?? "Mend it, then plan again."
  };
}

// src/core/doubled-lines.ts
function doubledLine({ line, observed, changes, diff }, { observed: contract, contract: declared, key }, memory) {
  if (observed !== void 0 || contract === void 0 || changes.length === 0) return [];
  const bills2 = ({ segments }) => from(segments, diff.openFrom).some(({ quantity }) => quantity > 0);
  const ours = contract.lines.filter(
    (one) => one.service === line.serviceId && isOurMarker(one.marker) && bills2(one) && !isOf(line.key, one, memory)
  );
  const [other] = ours;
  if (other === void 0) return [];
  const madeFor = memory.identified("").find((one) => memory.remoteId(one) === other.id);
  const product = line.key.slice(key.length + 1).split("@")[0] ?? "";
  return [
    {
      severity: "error",
      rule: "decision 19",
      message: `Line ${other.id} of contract ${contract.id} bills this service already; it was made for ${madeFor ?? other.marker?.replace("concordat:", "")}. With another line it would be billed twice`,
      fix: `If they are the same seats, write existing: ${other.id} for ${product} under lines of ${declared.key}, or give it its old key back. If they are not, set line ${other.id} to 0 units by hand.`,
      origin: line.origin
    }
  ];
}
function isOf(key, one, memory) {
  const product = key.split("@")[0] ?? key;
  const known = [product, ...memory.identified(product).filter((other) => other.startsWith(`${product}@`))];
  return one.marker?.startsWith(`concordat:${product}@`) === true || known.some(
    (other) => memory.remoteId(other) === one.id || [lineMarker(other), versionMarker(other)].includes(one.marker ?? "")
  );
}

// src/core/moved.ts
function moverOf({ key, remoteId }, fields, cause, memory) {
  if ((memory.remoteId(key) ?? remoteId) !== remoteId) return cause;
  const last = memory.lastApplied(key) ?? {};
  const isMoved = ({ path, before }) => {
    const left = last[path];
    return before !== null && left !== void 0 && left !== null && !sameValue(before, left);
  };
  return fields.some(isMoved) ? "person" : cause;
}
function sameValue(left, right) {
  if (typeof left === "string" && typeof right === "string" && isDecimal(left) && isDecimal(right))
    return sameAmount(left, right);
  return left === right;
}

// src/core/standing.ts
var STATUS = "status";
var FORMER_END = "formerEnd";
function stoppedByUs(key, contract, memory) {
  if (!contract.active) return lastOf(key, contract, memory)?.[STATUS] === "inactive" ? "inactive" : void 0;
  return formerEndOf(key, contract, memory) === void 0 ? void 0 : "ended";
}
function formerEndOf(key, contract, memory) {
  const last = lastOf(key, contract, memory);
  const former = last?.[FORMER_END];
  return typeof former === "string" && last?.endsOn === contract.endsOn ? former : void 0;
}
function lastOf(key, { id }, memory) {
  return memory.remoteId(key) === id ? memory.lastApplied(key) : void 0;
}

// src/core/plan-ends.ts
function cutBefore(key, wish, ends) {
  const own = wish.customer.contracts.find((contract) => key.endsWith(`/${contract.key}`));
  const before = wish.bound.find(({ contract }) => own !== void 0 && contract.key === own.follows);
  const end2 = ends.get(before?.key ?? "");
  return end2 !== void 0 && end2.after < end2.before ? [end2.change.id] : [];
}
function endChanges(wish, context, refused = /* @__PURE__ */ new Map()) {
  const found = /* @__PURE__ */ new Map();
  for (const end2 of wish.ends) {
    const target = context.targets.get(end2.connection);
    const bound = wish.bound.find(({ key }) => key === end2.key);
    if (target === void 0 || bound === void 0) continue;
    const next2 = takerOf(bound, wish, refused);
    const held = next2 === "all" ? void 0 : heldAfter(end2.after, bound);
    const facts = { system: target.system, today: context.today, memory: context.memory, months: bound.months };
    const text = (next2 === "none" ? end2.unfollowed : void 0) ?? end2.reason.text;
    const told = { ...end2, reason: { ...end2.reason, text } };
    found.set(end2.key, { change: endChange(told, facts, held), before: end2.before, after: end2.after });
  }
  return found;
}
function endChange(end2, facts, held) {
  const { key, before, after } = end2;
  const fields = [{ path: "endsOn", before, after }];
  const values = { contractKey: key };
  const [base, target] = [
    { kind: "fields", fields: { endsOn: before } },
    { kind: "fields", fields: { endsOn: after, ...end2.restores === true ? { [FORMER_END]: null } : {} } }
  ];
  const money = after < before && held !== void 0 && held.length > 0 ? goneWith(held, facts.months) : void 0;
  return {
    id: changeId("contract", key, "update", after),
    connection: end2.connection,
    system: facts.system,
    kind: "contract",
    key,
    remoteId: end2.remoteId,
    title: end2.title,
    action: "update",
    effective: facts.today,
    fields,
    values,
    base,
    target,
    reason: end2.reason,
    mover: moverOf(end2, fields, end2.restores === true ? "vendor" : "config", facts.memory),
    ...money,
    flags: after < before ? ["destructive"] : [],
    dependsOn: [],
    fingerprint: fingerprint({ kind: "contract", key, remoteId: end2.remoteId, values, ...money }, base, target)
  };
}
function goneWith(held, months) {
  const gone = held.map((one) => ({ one, monthly: monthlyDifference(one, { ...one, quantity: 0 }, months) }));
  const known = gone.flatMap(({ monthly: monthly2 }) => monthly2 ?? []);
  const monthly = { price: sum(known.map(({ price }) => price)), cost: sum(known.map(({ cost }) => cost)) };
  const unknown = gone.reduce((units, one) => units + (one.monthly === void 0 ? one.one.quantity : 0), 0);
  return { monthly, ...unknown === 0 ? {} : { unknownPrice: unknown } };
}
function takenOver(bound, { line }, planned) {
  const product = line.key.slice(bound.key.length);
  const before = planned.find(
    (one) => one.bound.contract.key === bound.contract.follows && one.line.line.key.slice(one.bound.key.length) === product
  );
  if (before === void 0 || before.bound.endsOn >= bound.startsOn) return {};
  return { takesOver: monthOf(before.line.before(before.bound.endsOn), before.bound.months) };
}
function takerOf(bound, { customer, bound: standing, laterContracts }, refused) {
  const { key, programs } = bound.contract;
  const next2 = customer.contracts.find(({ follows }) => follows === key);
  if (next2 === void 0) return "none";
  const nextKey = `${bound.key.slice(0, -key.length)}${next2.key}`;
  const isReady = [...standing, ...laterContracts].some((one) => one.key === nextKey) && !refused.has(nextKey);
  if (!isReady) return "none";
  return programs.every((program) => next2.programs.includes(program)) ? "all" : "part";
}
function heldAfter(end2, { observed }) {
  return (observed?.lines ?? []).map(({ segments }) => at(segments, addDays(end2, 1))).filter(({ quantity }) => quantity > 0);
}

// src/core/plan-money.ts
function afterDay(line, today) {
  return line.diff.openFrom > today ? line.diff.openFrom : today;
}
function moneyOf(planned, context) {
  const { today } = context;
  const both = (amounts) => ({
    price: sum(amounts.map((amount) => amount.price)),
    cost: sum(amounts.map((amount) => amount.cost))
  });
  const months = planned.map(({ bound, line }) => {
    const held = line.steady ?? line.after(afterDay(line, today));
    const after2 = monthOf(held, bound.months);
    return { held, after: after2, now: line.steady === void 0 ? monthOf(line.before(today), bound.months) : after2 };
  });
  const now = both(months.map((month) => month.now));
  const after = both(months.map((month) => month.after));
  const unknownCost = months.reduce((units, { held }) => units + (held.unitCost === void 0 ? held.quantity : 0), 0);
  const days = [...new Set(planned.flatMap(({ line }) => line.later.map((later3) => later3.day)))].sort();
  const later2 = days.map((day) => ({
    day,
    amounts: both([
      after,
      ...planned.flatMap(
        ({ line }) => line.later.filter((entry) => entry.day <= day).flatMap((entry) => entry.monthly ?? [])
      )
    ])
  }));
  const steps = planned.flatMap(({ line }) => line.manual.map((step) => step.once));
  const byHand = both(steps);
  const onceEarlier = earlierOf(planned, today);
  const first = planned[0]?.bound;
  const invoice = first === void 0 ? void 0 : invoiceOf(planned, first, today);
  return {
    currency: context.currency,
    now,
    after,
    ...unknownCost === 0 ? {} : { unknownCost },
    later: later2,
    ...steps.length === 0 || isZero(byHand.price) && isZero(byHand.cost) ? {} : { onceByHand: byHand },
    ...onceEarlier === void 0 ? {} : { onceEarlier },
    ...invoice === void 0 ? {} : { invoice }
  };
}
function earlierOf(planned, today) {
  const found = planned.flatMap(({ line, bound }) => {
    const from3 = line.changes[0]?.effective;
    if (from3 === void 0) return [];
    const to2 = lastEarlierDay(bound, today);
    return from3 > to2 ? [] : [{ from: from3, to: to2, once: line.changes.flatMap(({ once: once2 }) => once2 ?? []) }];
  });
  const from2 = earliest(found.map((one) => one.from));
  const to = latest(found.map((one) => one.to));
  const once = found.flatMap((one) => one.once);
  const price = sum(once.map((one) => one.price));
  const cost = sum(once.map((one) => one.cost));
  return from2 === void 0 || to === void 0 || isZero(price) && isZero(cost) ? void 0 : { from: from2, to, price, cost };
}
function invoiceOf(planned, first, today) {
  if (planned.some(
    ({ bound }) => bound.months !== first.months || bound.periodsFrom.slice(8) !== first.periodsFrom.slice(8)
  ))
    return void 0;
  const period = periodOf(first.periodsFrom, first.months, today);
  if (today > first.endsOn || today < first.startsOn) return void 0;
  const comes = ({ from: from2, to }) => {
    const prices = [];
    for (const { line, bound } of planned) {
      const { steady } = line;
      if (steady !== void 0 && steady.from <= from2 && to <= line.endsOn && bound.periodsFrom === first.periodsFrom) {
        prices.push(prorateUnits(steady.unitPrice ?? "0", steady.quantity, 1, 1));
        continue;
      }
      const steps = filledSteps(line, from2, to);
      for (const part of integrate(steps, from2, to, bound.periodsFrom, bound.months)) prices.push(part.price);
      for (const { day, price } of line.entries) if (from2 <= day && day <= to) prices.push(price);
    }
    return sum(prices);
  };
  const previous = periodOf(first.periodsFrom, first.months, addDays(period.from, -1));
  if (planned.some(({ bound }) => bound.observed !== void 0 && bound.readFrom > period.from)) return void 0;
  const known = planned.every(({ bound }) => bound.observed !== void 0 && bound.readFrom <= previous.from);
  return {
    from: period.from,
    to: period.to,
    price: comes(period),
    ...known && previous.from >= first.startsOn ? { previous: comes(previous) } : {}
  };
}

// src/core/plan-standing.ts
function planStandings(wish, planned, blocked, context) {
  const before = /* @__PURE__ */ new Map();
  const after = [];
  const waiting = [];
  const findings = [];
  const seen = /* @__PURE__ */ new Set();
  for (const bound of wish.bound) {
    const { observed } = bound;
    const target = context.targets.get(bound.connection);
    if (observed === void 0 || target === void 0 || seen.has(bound.key)) continue;
    seen.add(bound.key);
    const standing = wish.standings.find(({ key }) => key === bound.key);
    const lines = planned.filter((one) => one.bound.key === bound.key).map(({ line }) => line);
    const scene = { bound, observed, lines, standing, target };
    if (bound.stopped === "inactive") {
      if (standing?.is === "billed" || lines.some(({ changes }) => changes.length > 0))
        before.set(bound.key, activate(scene, context.today));
      else findings.push(...billsBeside(scene, context));
      continue;
    }
    const isHeld = blocked.some(({ key }) => key === bound.key || key.startsWith(`${bound.key}/`));
    if (standing?.is !== "ended" || isHeld || lines.some(({ manual }) => manual.length > 0)) continue;
    const posted = postedThrough(observed) ?? addDays(observed.startsOn, -1);
    if (target.standing === "end" && lines.some(({ entries }) => entries.some(({ day: day2 }) => day2 > posted))) continue;
    const from2 = emptyFrom(lines, addDays(standing.lastBilled, 1));
    if (from2 === void 0) continue;
    const stop = target.standing === "status" ? inactivate(scene, standing, context.today) : end(scene, standing, from2, context.today);
    if (stop === void 0) continue;
    const beside = billsBeside(scene, context);
    findings.push(...beside);
    if (target.standing === "end" && beside.length > 0) continue;
    const day = later(from2, dayAfterReturn(bound.key, context.memory) ?? from2);
    const { fields, reason } = stop;
    if (day > context.today) waiting.push({ key: bound.key, title: observed.name, day, fields, reason });
    else after.push({ ...stop, dependsOn: lines.flatMap(({ changes }) => changes.at(-1)?.id ?? []) });
  }
  return { before, after, later: waiting, findings };
}
function dayAfterReturn(key, memory) {
  const last = memory.lastApplied(key);
  const day = last?.[STATUS] === "active" || last?.[FORMER_END] === null ? latest(memory.takenOn(key)) : void 0;
  return day === void 0 ? void 0 : addDays(day, 1);
}
function activate(scene, today) {
  const why = scene.standing?.is === "billed" ? scene.standing.reason.text : "Its lines are to change, which is done on an active contract only.";
  const text = `${why} It was made inactive since nothing was billed on it any more.`;
  return toChange2(scene, { path: STATUS, before: "inactive", after: "active" }, { text, today });
}
function inactivate(scene, { reason }, today) {
  const text = `${reason.text} ${scene.target.title} goes on billing what stands on an inactive contract; what is ours stands at 0.`;
  return toChange2(scene, { path: STATUS, before: "active", after: "inactive" }, { text, today });
}
function end(scene, { reason, lastBilled }, from2, today) {
  const { observed } = scene;
  const posted = postedThrough(observed) ?? observed.startsOn;
  const wanted = later(later(addDays(from2, -1), observed.startsOn), posted);
  const after = observed.changesOn === "any-day" ? wanted : periodOf(observed.periodsFrom, observed.months, wanted).to;
  if (after >= observed.endsOn) return void 0;
  const why = after === lastBilled ? "" : after === posted ? ` It is invoiced up to ${sayDay(posted)}, so it ends then.` : ` It ends on ${sayDay(after)}, the last day that it bills.`;
  return toChange2(scene, { path: "endsOn", before: observed.endsOn, after }, { text: `${reason.text}${why}`, today });
}
function toChange2({ bound, observed, target }, field, { text, today }) {
  const { key } = bound;
  const { path, before, after } = field;
  const ends = path === "endsOn";
  const base = { kind: "fields", fields: { [path]: before } };
  const wanted = { kind: "fields", fields: { [path]: after, ...ends ? { [FORMER_END]: before } : {} } };
  const record = { kind: "contract", key, remoteId: observed.id, values: { contractKey: key } };
  return {
    id: changeId("contract", key, "update", after),
    connection: bound.connection,
    system: target.system,
    ...record,
    title: observed.name,
    action: "update",
    effective: today,
    fields: [field],
    base,
    target: wanted,
    reason: { rule: "ZC-17", text, origin: bound.contract.origin },
    mover: "vendor",
    flags: ends ? ["destructive"] : [],
    dependsOn: [],
    fingerprint: fingerprint(record, base, wanted)
  };
}
function emptyFrom(lines, first) {
  let from2 = first;
  for (const line of lines) {
    const ahead = line.diff.later;
    const coming = [line.diff.openFrom, ...ahead.map(({ day }) => day)].map((from3) => ({ from: from3, quantity: 0 }));
    const days = stepDays(line.observed?.segments ?? [], line.diff.projected, coming);
    const last = days.findLastIndex(
      (day) => bills(line, ahead.findLast((one) => one.day <= day)?.after ?? line.after(day))
    );
    if (last === -1) continue;
    const next2 = days[last + 1];
    if (next2 === void 0) return void 0;
    from2 = later(from2, next2);
  }
  return from2;
}
function bills({ line }, { quantity, unitPrice, unitCost }) {
  if (quantity === 0) return false;
  return !line.usage || [unitPrice, unitCost].some((amount) => amount === void 0 || !isZero(amount));
}
function billsBeside({ bound, observed, lines, target }, { today, currency }) {
  const ours = new Set(lines.map((line) => line.observed?.id));
  const held = observed.lines.flatMap(({ id, segments }) => {
    if (ours.has(id)) return [];
    const coming = [at(segments, today), ...segments.filter(({ from: from2 }) => from2 > today)];
    return coming.filter(({ quantity }) => quantity > 0).slice(0, 1).map((one) => ({ ...one, id }));
  });
  const { besides: besides2 } = observed;
  const [first] = held;
  if (first === void 0 && besides2 === void 0) return [];
  const units = held.reduce((total2, { quantity }) => total2 + quantity, 0);
  const amount = add(
    besides2 ?? "0.00",
    ...held.map(({ unitPrice, quantity }) => multiply(unitPrice ?? "0.00", quantity))
  );
  const unstated = held.some(({ unitPrice }) => unitPrice === void 0) ? ", some at a price that is not known" : "";
  const which = held.length === 1 ? `line ${first?.id}, which is not ours` : `${held.length} lines, which are not ours`;
  const what = [
    ...first === void 0 ? [] : [`${units === 1 ? "1 unit" : `${units} units`} on ${which}${unstated}`],
    ...besides2 === void 0 ? [] : ["an amount of its own"]
  ].join(", and ");
  const place = `${bound.contract.origin.file}:${bound.contract.origin.line}`;
  const [message, fix] = target.standing === "status" ? [
    `${target.title} goes on billing contract ${observed.id} while it is inactive: ${what}`,
    `If nobody is to pay for that, set the units to 0 or end the contract in ${target.title}; to keep it active, write status: never in ${place}.`
  ] : [
    `contract ${observed.id} is not ended, though no subscription is billed on it any more: it bills ${what}`,
    `To end it, write ended: { on, reason } in ${place}; to leave it, write status: never there.`
  ];
  const money = { amount, currency };
  const customer = bound.key.split("/")[1] ?? "";
  return [{ severity: "warning", rule: "ZC-17", message, fix, origin: bound.contract.origin, customer, money }];
}

// src/core/steady.ts
function planSteady(line, bound, charges, list, today) {
  if (line.usage || line.writeAhead !== void 0 || charges.length > 0) return void 0;
  if (today < bound.manageFrom || today > bound.endsOn) return void 0;
  const observed = bound.observed?.lines.find(({ id }) => id === line.existing);
  if (observed === void 0 || line.segments.length !== 1 || observed.segments.length !== 1) return void 0;
  const [[wanted], [held]] = [line.segments, observed.segments];
  if (wanted === void 0 || held === void 0 || held.quantity === 0 || !sameHolding(wanted, held)) return void 0;
  const judged = latest([line.opinionFrom, bound.startsOn, bound.manageFrom]) ?? bound.startsOn;
  const openFrom = openDay(line, observed, bound);
  if (wanted.from > judged || held.from > judged || openFrom > today) return void 0;
  const stands = ownedOnly([{ ...held, from: openFrom }], line.segments);
  const diff = { openFrom, steps: [], later: [], observed: stands, projected: stands, wanted: line.segments };
  const holdings = holdingsOf(observed, diff, list, bound.endsOn);
  return {
    line,
    observed,
    diff,
    changes: [],
    later: [],
    manual: [],
    recognised: [],
    entries: [],
    endsOn: bound.endsOn,
    steady: holdings.before(today),
    ...holdings
  };
}

// src/core/whole-periods.ts
function boundaryFrom(day, {
  changesOn,
  startsOn,
  periodsFrom,
  months
}) {
  if (changesOn === "any-day" || day <= startsOn) return day;
  const { from: from2, to } = periodOf(periodsFrom, months, day);
  return from2 === day ? day : addDays(to, 1);
}
function inWholePeriods(line, bound, today) {
  if (bound.changesOn === "any-day" || line.usage || line.segments.length === 0) return line;
  const startOf = (day) => later(periodOf(bound.periodsFrom, bound.months, day).from, bound.startsOn);
  const first = startOf(line.opinionFrom);
  const come = withStanding(
    line.segments.filter(({ from: from2 }) => from2 <= today),
    first,
    line,
    bound
  );
  const billed2 = /* @__PURE__ */ new Map();
  for (const start of new Set(come.flatMap(({ from: from2 }) => [startOf(from2), nextStart(from2, bound)])))
    billed2.set(start, { ...mostHeld(come, start, bound), from: start });
  const segments = normalise([...billed2.values(), ...line.segments.filter(({ from: from2 }) => from2 > today)]);
  return {
    ...line,
    segments,
    opinionFrom: first,
    steps: line.steps.map((step) => step.day > today ? step : moved(step, come, segments, startOf(step.day), bound))
  };
}
function withStanding(segments, start, line, bound) {
  if (line.opinionFrom <= start) return segments;
  const found = bound.observed?.lines.find(({ id }) => id === line.existing);
  if (found === void 0) return segments;
  const stood = ownedOnly(found.segments, segments);
  const before = found.marker === void 0 ? from(stood, start) : [{ ...at(stood, addDays(start, -1)), from: start }];
  return splice(before, line.opinionFrom, segments);
}
function nextStart(day, bound) {
  return addDays(periodOf(bound.periodsFrom, bound.months, day).to, 1);
}
function mostHeld(segments, start, bound) {
  const { to } = periodOf(bound.periodsFrom, bound.months, start);
  const inside = [at(segments, start), ...segments.filter(({ from: from2 }) => from2 > start && from2 <= to)];
  return inside.reduce((most, one) => one.quantity > most.quantity ? one : most);
}
function moved(step, come, billed2, start, bound) {
  if (start === step.day) return step;
  const counts = sameHolding(at(come, step.day), at(billed2, start)) ? start : nextStart(step.day, bound);
  const text = `${step.reason.text} The contract bills whole periods, so it counts from ${sayDay(counts)}.`;
  return { ...step, day: counts, reason: { ...step.reason, text } };
}

// src/core/plan-customer.ts
function planCustomer(wish, context) {
  const { customer } = wish;
  const changes = [];
  const blocked = wish.blocked.map(({ contract: _contract, customer: _customer, ...rest }) => rest);
  const findings = [...wish.findings];
  const left = [...wish.left];
  const planned = [];
  let blockedSeats = wish.seats.blocked;
  const accepted = acceptContracts(wish, context.targets);
  blocked.push(...accepted.refused.values());
  findings.push(...accepted.findings);
  const ends = endChanges(wish, context, accepted.refused);
  for (const { change } of ends.values()) changes.push(change);
  const contractChanges = /* @__PURE__ */ new Map();
  for (const contract of wish.contracts) {
    const target = context.targets.get(contract.connection);
    if (target === void 0 || accepted.refused.has(contract.key)) continue;
    const change = { ...contractChange(contract, target.system), dependsOn: cutBefore(contract.key, wish, ends) };
    contractChanges.set(contract.key, change.id);
    changes.push(change);
  }
  for (const asked of wish.lines) {
    const bound = wish.bound.find((candidate) => candidate.key === asked.contract);
    const target = context.targets.get(asked.connection);
    const observed = observationOf(context, asked.connection);
    if (bound === void 0 || target === void 0 || observed === void 0) continue;
    const line = inWholePeriods(asked, bound, context.today);
    const contractId = contractChanges.get(bound.key);
    const entered = observed.charges.get(bound.observed?.id ?? "") ?? [];
    const known = { services: observed.services, newServices: context.newServices };
    const result = planSteady(line, bound, entered, listPrice(line, known), context.today) ?? planLine(line, bound, {
      today: context.today,
      currency: context.currency,
      system: target.system,
      target: target.title,
      writing: target.writing,
      memory: context.memory,
      ...known,
      ...contractId === void 0 ? {} : { contractChange: contractId },
      charges: entered,
      customerName: customer.name,
      billingCode: context.billingCodes.get(line.serviceKey) ?? "",
      enter: target.enter
    });
    const service = observed.services.get(line.serviceId ?? "");
    const facts = { customer, today: context.today, currency: context.currency, target: target.title };
    const refusals = [];
    if (result.observed?.unclear !== void 0) refusals.push(unclear(result.observed.unclear));
    refusals.push(...unstatedPrice(result, bound, facts));
    refusals.push(...doubledLine(result, bound, context.memory));
    if (result.changes.length > 0)
      refusals.push(
        ...target.accept({
          kind: "line",
          contract: { startsOn: bound.startsOn, endsOn: bound.endsOn, recurring: true },
          ...service === void 0 ? {} : { service },
          creates: result.observed === void 0,
          segments: result.diff.projected
        })
      );
    if (contractId === void 0 && bound.observed === void 0) refusals.push(notMade(bound));
    if (line.serviceId === void 0 && !context.newServices.has(line.serviceKey)) refusals.push(noService(line.title));
    const refused = refusedBy(refusals, line.key, line.title, line.origin);
    if (refused !== void 0) {
      const held = result.before(context.today);
      const wanted = result.after(afterDay(result, context.today)).quantity;
      blockedSeats += line.usage ? 0 : wanted;
      blocked.push({
        ...refused,
        quantity: held.quantity > 0 ? held.quantity : wanted,
        ...statedPrice(result, held)
      });
      continue;
    }
    findings.push(...refusals, ...unknownAmounts(result, bound, facts));
    findings.push(...lossFindings(result, customer.key, context.currency));
    for (const charge of result.recognised)
      left.push({ what: `catch-up ${charge.name}`, why: `entered as charge ${charge.id}`, count: 1 });
    planned.push({ bound, line: result });
  }
  const lines = planned.map(({ line }) => line);
  for (const [index, change] of changes.entries())
    if (change.flags.includes("back-billing")) changes[index] = withBackBilling(change, planned, context);
  const standings = planStandings(wish, planned, blocked, context);
  changes.push(...standings.before.values());
  findings.push(...standings.findings);
  for (const { bound, line } of planned) {
    if (line.changes.length === 0) continue;
    const end2 = ends.get(bound.key);
    const active = standings.before.get(bound.key);
    const taken = takenOver(bound, line, planned);
    const cut = cutBefore(bound.key, wish, ends);
    for (const change of line.changes) {
      const runsOn = end2 !== void 0 && change.effective > end2.before ? [end2.change.id] : [];
      const begins = change.action === "create" && change.effective === bound.startsOn;
      changes.push({
        ...change,
        ...begins ? taken : {},
        dependsOn: [...change.dependsOn, ...active === void 0 ? [] : [active.id], ...runsOn, ...cut]
      });
    }
  }
  changes.push(...standings.after);
  const asIs = lines.filter(isAsIs);
  const speaks = changes.length > 0 || blocked.length > 0 || lines.some((line) => line.later.length > 0 || line.manual.length > 0) || wish.laterContracts.length > 0;
  const billed2 = planned.reduce(
    (units, { line }) => units + (line.line.usage ? 0 : line.after(afterDay(line, context.today)).quantity),
    0
  );
  const account = accountOf(wish, context);
  return {
    key: customer.key,
    name: customer.name,
    account,
    vendors: customer.vendors.map((link) => ({
      connection: link.from,
      id: link.id,
      ...link.domain === void 0 ? {} : { domain: link.domain }
    })),
    status: wish.status,
    ...wish.because === void 0 ? {} : { because: wish.because },
    contracts: wish.bound.map(viewOf),
    changes,
    later: [...accepted.later, ...lines.flatMap((line) => line.later), ...standings.later],
    blocked,
    asIs: speaks ? asIs.map((line) => {
      const held = line.before(context.today);
      return {
        key: line.line.key,
        title: line.line.title,
        quantity: held.quantity,
        ...statedPrice(line, held)
      };
    }) : [],
    asIsCount: asIs.length,
    manual: lines.flatMap((line) => line.manual),
    left,
    findings,
    ...planned.length === 0 ? {} : { money: moneyOf(planned, context) },
    ...hasSeats(wish, billed2, context.today) ? { seats: { ...wish.seats, blocked: blockedSeats, billed: billed2 } } : {},
    ...Object.keys(wish.slots).length === 0 ? {} : { settles: wish.slots },
    origin: customer.origin
  };
}
function statedPrice({ observed }, held) {
  const isStated = observed !== void 0 && at(observed.segments, held.from).unitPrice !== void 0;
  return isStated && held.unitPrice !== void 0 ? { unitPrice: held.unitPrice } : {};
}
function hasSeats({ seats, bound }, billed2, today) {
  return bound.every((contract) => contract.manageFrom <= today) && seats.vendor + billed2 + seats.blocked > 0;
}
function observationOf(context, connection) {
  const observation = context.observations.get(connection);
  return observation === void 0 ? void 0 : indexOf(observation);
}
function accountOf(wish, context) {
  const { account } = wish.customer;
  const name = observationOf(context, account.in)?.accounts.get(account.id)?.name;
  return {
    connection: account.in,
    system: context.targets.get(account.in)?.system ?? account.in,
    id: account.id,
    ...name === void 0 ? {} : { name }
  };
}
function unclear(why) {
  return { severity: "error", rule: "UNCLEAR", message: why };
}
function noService(title) {
  return {
    severity: "error",
    rule: "PR-10",
    message: `the service that bills ${title} cannot be made`,
    fix: "See the finding on the product."
  };
}
function notMade(bound) {
  return {
    severity: "error",
    rule: "ZC-7",
    message: `contract ${bound.contract.key} cannot be made`,
    fix: "See the contract's own entry."
  };
}
function lossFindings(planned, customer, currency) {
  return planned.changes.filter((change) => change.flags.includes("below-cost")).map((change) => {
    const after = planned.after(change.effective);
    const month = monthOf(after, 1);
    return {
      severity: "warning",
      rule: "decision 9",
      message: `${change.title} is sold below cost from ${sayDay(change.effective)}: ${after.unitPrice ?? ""} against ${after.unitCost ?? ""} ${currency} a unit`,
      fix: "Raise the price, or accept it.",
      ...change.reason.origin === void 0 ? {} : { origin: change.reason.origin },
      customer,
      money: { amount: subtract(month.price, month.cost), currency }
    };
  });
}

// src/core/plan-limits.ts
function refusedServices(refusals) {
  return new Set(refusals.flatMap(({ changes = [] }) => changes.map(({ fingerprint: fingerprint2 }) => fingerprint2)));
}

// src/core/plan-service.ts
function serviceChange(service, observed, target, today, memory) {
  const frame = {
    connection: service.connection,
    system: target.system,
    kind: "service",
    key: service.key,
    title: service.title,
    effective: today,
    reason: service.reason,
    dependsOn: []
  };
  if (observed === void 0) {
    const values2 = {
      name: service.name,
      unitPrice: canonical(service.unitPrice ?? "0"),
      unitCost: canonical(service.unitCost ?? "0"),
      billingCode: service.billingCode,
      vendor: service.vendor,
      months: service.months,
      marker: service.marker,
      sku: service.sku,
      description: service.description
    };
    const after2 = { kind: "fields", fields: values2 };
    return {
      ...frame,
      id: changeId("service", service.key, "create", ""),
      action: "create",
      fields: [
        { path: "name", before: null, after: service.name },
        { path: "unitPrice", before: null, after: values2.unitPrice },
        { path: "unitCost", before: null, after: values2.unitCost }
      ],
      values: values2,
      base: { kind: "absent" },
      target: after2,
      mover: service.recreate ? "person" : "vendor",
      flags: service.recreate ? ["recreate", "irreversible"] : ["irreversible"],
      fingerprint: fingerprint({ ...frame, values: values2 }, { kind: "absent" }, after2)
    };
  }
  const fields = [];
  for (const path of ["unitPrice", "unitCost"]) {
    const wanted = service[path];
    const stands = observed[path];
    if (wanted !== void 0 && !sameAmount(stands, wanted))
      fields.push({ path, before: stands === void 0 ? null : canonical(stands), after: canonical(wanted) });
  }
  if (fields.length === 0) return void 0;
  const base = {
    kind: "fields",
    fields: Object.fromEntries(fields.map((field) => [field.path, field.before]))
  };
  const after = {
    kind: "fields",
    fields: Object.fromEntries(fields.map((field) => [field.path, field.after]))
  };
  const cost = service.unitCost ?? observed.unitCost;
  const values = {
    name: observed.name,
    unitPrice: canonical(service.unitPrice ?? observed.unitPrice),
    unitCost: cost === void 0 ? null : canonical(cost)
  };
  return {
    ...frame,
    id: changeId("service", service.key, "update", ""),
    action: "update",
    remoteId: observed.id,
    fields,
    values,
    base,
    target: after,
    mover: moverOf({ key: service.key, remoteId: observed.id }, fields, "vendor", memory),
    flags: [],
    fingerprint: fingerprint({ ...frame, values, remoteId: observed.id }, base, after)
  };
}

// src/core/plan-tenant.ts
var REQUESTS_A_MINUTE = 60;
function planTenant(input) {
  const { tenant, wish } = input;
  const billingCodes = new Map(
    tenant.products.flatMap((product) => {
      const code = tenant.programs.find((program) => program.key === product.program)?.billingCode ?? "";
      const places = ["", ...Object.keys(tenant.connections).map((connection) => `${connection}/`)];
      return places.map((place) => [`${tenant.name}/services/${place}${product.key}`, code]);
    })
  );
  const newServices = /* @__PURE__ */ new Map();
  const context = {
    tenant: tenant.name,
    today: input.today,
    currency: tenant.currency,
    memory: input.memory,
    targets: input.targets,
    observations: input.observations,
    newServices,
    billingCodes
  };
  const waiting = [];
  const plans = [];
  const carried = /* @__PURE__ */ new Map();
  for (const one of wish.customers) {
    countCarried(carried, one, input.today);
    const waits = one.lines.some((line) => !hasService(line, input.observations));
    if (waits) waiting.push({ place: plans.length, wish: one });
    plans.push(waits ? void 0 : planCustomer(one, context));
  }
  const catalogue = wish.catalogue();
  const findings = [...catalogue.findings];
  const changes = [];
  for (const service of catalogue.services) {
    const target = input.targets.get(service.connection);
    if (target === void 0) continue;
    const observation = input.observations.get(service.connection);
    const observed = observation && indexOf(observation).services.get(service.remoteId ?? "");
    const change = serviceChange(service, observed, target, input.today, input.memory);
    if (change === void 0) continue;
    const refusals = target.accept({
      kind: "service",
      name: service.name,
      unitPrice: service.unitPrice ?? "0.00",
      unitCost: service.unitCost ?? "0.00"
    });
    findings.push(
      ...refusals.map((finding) => ({
        ...finding,
        ...service.reason.origin === void 0 ? {} : { origin: service.reason.origin }
      }))
    );
    if (refusals.some((finding) => finding.severity === "error")) continue;
    changes.push(change);
    if (service.remoteId === void 0)
      newServices.set(service.key, {
        id: change.id,
        ...service.unitPrice === void 0 ? {} : { unitPrice: service.unitPrice },
        ...service.unitCost === void 0 ? {} : { unitCost: service.unitCost }
      });
  }
  for (const { place, wish: one } of waiting)
    plans[place] = planCustomer(withoutService(one, catalogue.problems, input), context);
  const customers = plans.filter((plan2) => plan2 !== void 0);
  const titles = new Map(input.reads.map(({ connection, title }) => [connection, title]));
  const vendorData = vendorDataOf(tenant, input.billings, titles);
  findings.push(...overdueInvoices(tenant, vendorData, carried, input.today));
  const plan = judge(
    {
      tenant: tenant.name,
      timezone: tenant.timezone,
      currency: tenant.currency,
      reads: input.reads,
      ...vendorData.length === 0 ? {} : { vendorData },
      services: changes,
      customers,
      findings,
      refusals: [],
      api: []
    },
    tenant,
    input.today
  );
  const due = dueChanges(plan);
  return {
    ...plan,
    api: [...input.observations].map(([connection, observation]) => budgetOf(connection, observation, input, due))
  };
}
function hasService(line, observations) {
  const observation = observations.get(line.connection);
  return observation !== void 0 && indexOf(observation).services.has(line.serviceId ?? "");
}
function withoutService(wish, problems, { today, observations }) {
  const stuck = wish.lines.filter((line) => problems.has(line.serviceKey) && !hasService(line, observations));
  if (stuck.length === 0) return wish;
  const seats = stuck.reduce((units, line) => units + (line.usage ? 0 : at(line.segments, today).quantity), 0);
  return {
    ...wish,
    seats: { ...wish.seats, blocked: wish.seats.blocked + seats },
    lines: wish.lines.filter((line) => !stuck.includes(line)),
    blocked: [
      ...wish.blocked,
      ...stuck.map((line) => ({
        key: line.key,
        customer: line.customer,
        contract: line.contract,
        title: line.title,
        reason: {
          rule: "PR-12",
          text: `Its service cannot be used: ${problems.get(line.serviceKey) ?? ""}`,
          origin: line.origin
        },
        fix: "See the finding on the product."
      }))
    ]
  };
}
function budgetOf(connection, observation, input, changes) {
  const due = changes.filter((change) => change.connection === connection);
  const predictedRequests = input.predict(connection, due);
  return {
    connection,
    system: input.targets.get(connection)?.system ?? connection,
    predictedRequests,
    minutes: predictedRequests / REQUESTS_A_MINUTE,
    ...observation.limits === void 0 ? {} : { hourlyLimit: observation.limits.hourly, usedThisHour: observation.limits.used },
    ...runsOf(predictedRequests, observation.limits)
  };
}
function runsOf(requests, limits) {
  if (limits?.allowed === void 0 || limits.allowed < 1) return void 0;
  const beyond = requests - Math.max(0, limits.allowed - limits.used);
  return { hourlyAllowed: limits.allowed, runs: 1 + Math.ceil(Math.max(0, beyond) / limits.allowed) };
}
function makePlan(input) {
  const body = {
    formatVersion: 1,
    tool: { name: "concordat", version: input.version },
    workspace: input.workspace,
    asOf: input.asOf,
    createdAt: input.createdAt,
    scope: input.scope,
    tenants: input.tenants,
    findings: input.findings,
    result: resultOf(input.tenants, input.findings)
  };
  return { ...body, digest: digestOf(body) };
}
function digestOf(plan) {
  const { createdAt: _createdAt, ...rest } = plan;
  const tenants = rest.tenants.map(({ reads: _reads, api: _api, ...tenant }) => tenant);
  return digestJson({ ...rest, tenants });
}
function dueChanges(tenant) {
  if (tenant.freeze !== void 0) return [];
  const customers = tenant.customers.filter((customer) => customer.status === "planned");
  const due = customers.flatMap((customer) => customer.changes);
  const needed = new Set(due.flatMap((change) => change.dependsOn));
  const refused = refusedServices(tenant.refusals);
  return [
    ...tenant.services.filter(
      (change) => !refused.has(change.fingerprint) && (change.action !== "create" || needed.has(change.id))
    ),
    ...due
  ];
}
function hasError({ findings }) {
  return findings.some((finding) => finding.severity === "error");
}
function resultOf(tenants, findings) {
  const customers = tenants.flatMap((tenant) => tenant.customers);
  if (findings.some((finding) => finding.severity === "error") || customers.some((customer) => customer.status === "failed"))
    return "failed";
  const blocked = customers.some((customer) => customer.status === "refused" || customer.blocked.length > 0 || hasError(customer)) || tenants.some((tenant) => tenant.refusals.length > 0) || tenants.some((tenant) => tenant.findings.some((finding) => finding.severity === "error"));
  if (blocked) return "blocked";
  return tenants.some((tenant) => dueChanges(tenant).length > 0) ? "changes" : "no-changes";
}

export {
  recordOf,
  changeInWords,
  freezeReason,
  holdOn,
  openDay,
  isMoneyUnknown,
  judge,
  sameValue,
  STATUS,
  FORMER_END,
  stoppedByUs,
  formerEndOf,
  boundaryFrom,
  refusedServices,
  planTenant,
  makePlan,
  digestOf,
  dueChanges,
  resultOf
};
