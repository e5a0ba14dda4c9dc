import {
  boundaryFrom,
  formerEndOf,
  holdOn,
  openDay,
  stoppedByUs
} from "./chunk-3R27VUDY.js";
import {
  isOurMarker,
  lineMarker,
  matchLine,
  shortMarker,
  versionMarker
} from "./chunk-6PVIOFPJ.js";
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
  stepDays
} from "./chunk-JI6ABTPW.js";
import {
  add,
  canonical,
  compare,
  isZero,
  markUp,
  multiply,
  roundTo,
  sum,
  toCents
} from "./chunk-CV2I5QFJ.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";
import {
  NO_END,
  addDays,
  addMonths,
  daysInclusive,
  earlier,
  earliest,
  later,
  latest,
  periodOf,
  sayDay,
  sayShort,
  saySpan
} from "./chunk-FPSXHBRJ.js";

// src/syncs/subscriptions/ends.ts
function declaredEnd({ ended, endsOn, key, origin }) {
  if (ended !== void 0)
    return { on: ended.on, reason: { rule: "ZC-25", text: `${ended.reason}.`, origin: ended.origin } };
  if (endsOn === void 0) return void 0;
  return { on: endsOn, reason: { rule: "ZC-25", text: `The end of ${key} is declared.`, origin } };
}
function successorOf(contract, customer, program) {
  return customer.contracts.find(({ follows, programs }) => follows === contract.key && programs.includes(program));
}
function endOf(feed, contract) {
  const declared = declaredEnd(feed.contract);
  if (declared === void 0 || declared.on === contract.endsOn) return { endsOn: contract.endsOn };
  const posted = postedThrough(contract);
  const { on, reason } = declared;
  if (on < contract.startsOn)
    return { endsOn: on, problem: `begins on ${sayDay(contract.startsOn)}, after it is to end` };
  if (posted !== void 0 && on < posted)
    return {
      endsOn: on,
      problem: `is posted up to ${sayDay(posted)}: it cannot end on ${sayDay(on)} unless that is taken back first`
    };
  const period = periodOf(contract.periodsFrom, contract.months, on);
  if (contract.changesOn === "period-starts" && on !== period.to)
    return {
      endsOn: on,
      problem: `bills whole periods, so it cannot end on ${sayDay(on)}: the period ends on ${sayDay(period.to)}`
    };
  const next = successorOf(feed.contract, feed.customer, feed.program.key);
  const after = next === void 0 ? "nothing is billed on it after that day" : `${next.key} takes over on ${sayDay(addDays(on, 1))}`;
  const lost = `It ends earlier: ${next?.key}, which is to take over on ${sayDay(addDays(on, 1))}, cannot be made, so nothing is billed after that day.`;
  const end = {
    kind: "end",
    key: feed.key,
    customer: feed.customer.key,
    title: contract.name,
    connection: feed.connection,
    remoteId: contract.id,
    before: contract.endsOn,
    after: on,
    reason: {
      ...reason,
      text: `${reason.text} ${on < contract.endsOn ? `It ends earlier: ${after}.` : "It runs on."}`
    },
    ...next === void 0 || on > contract.endsOn ? {} : { unfollowed: `${reason.text} ${lost}` }
  };
  return { endsOn: on, end };
}
function gapBetween(end, start, today) {
  const apart = daysInclusive(addDays(end, 1), addDays(start, -1));
  if (apart === 0) return void 0;
  const [from2, to] = apart > 0 ? [addDays(end, 1), addDays(start, -1)] : [start, end];
  const days = daysInclusive(from2, to);
  const span = days === 1 ? `${sayDay(from2)} would be` : `${days} days (${saySpan(from2, to, today)}) would be`;
  return `${span} ${apart > 0 ? "billed by nobody" : "billed twice"}`;
}

// src/syncs/subscriptions/gather.ts
function contractKey(tenant, customer, contract) {
  return `${tenant.name}/${customer.key}/${contract.key}`;
}
function serviceKey(tenant, product, connection) {
  const home = tenant.programs.find(({ key }) => key === product.program)?.to ?? connection;
  return `${tenant.name}/services/${connection === home ? "" : `${connection}/`}${product.key}`;
}
function isOff(tenant, customer) {
  if (!customer.enabled) return true;
  const programs = customer.contracts.flatMap((contract) => contract.programs);
  return programs.length > 0 && programs.every((key) => tenant.programs.find((program) => program.key === key)?.enabled === false);
}
function feedsOf(tenant, customer, billings) {
  if (!customer.enabled) return [];
  return customer.contracts.flatMap(
    (contract) => contract.programs.flatMap((name) => {
      const program = tenant.programs.find((candidate) => candidate.key === name);
      const billing = program === void 0 ? void 0 : billings.get(program.from);
      if (program === void 0 || billing === void 0 || !program.enabled) return [];
      const account = contract.account ?? customer.account;
      const ids = new Set(customer.vendors.filter((link) => link.from === program.from).map((link) => link.id));
      const billsFrom = contract.billsFrom ?? "0000-01-01";
      const charges = chargesOf(billing, ids).filter((charge) => charge.to >= billsFrom);
      return [
        {
          customer,
          contract,
          key: contractKey(tenant, customer, contract),
          program,
          account,
          connection: account.in,
          billing,
          charges,
          statements: billing.statements
        }
      ];
    })
  );
}
var indexes = /* @__PURE__ */ new WeakMap();
function chargesOf(billing, ids) {
  let index = indexes.get(billing);
  if (index === void 0) {
    const built = /* @__PURE__ */ new Map();
    for (const charge of billing.charges) {
      const list = built.get(charge.customer);
      if (list === void 0) built.set(charge.customer, [charge]);
      else list.push(charge);
    }
    index = built;
    indexes.set(billing, built);
  }
  return [...ids].flatMap((id) => index.get(id) ?? []);
}
function scopeFrom(feed, today) {
  const first = earliest(feed.charges.map(({ kind, from: from3 }) => kind === "usage" ? `${from3.slice(0, 7)}-01` : from3)) ?? today;
  const floor = latest([feed.contract.billsFrom, feed.contract.manageFrom].filter((day) => day !== void 0));
  const from2 = floor !== void 0 && floor > first ? floor : first;
  const month = `${today.slice(0, 7)}-01`;
  const end = feed.contract.ended?.on ?? feed.contract.endsOn;
  return earliest([from2, month, ...end === void 0 ? [] : [addDays(end, 1)]]) ?? month;
}
function takesUsage({ charges }) {
  return charges.some(({ kind }) => kind === "usage");
}
function productOf(products, charge) {
  let best;
  for (const product of products) {
    if (!product.ids.includes(charge.product)) continue;
    if (product.term !== void 0 && product.term !== charge.term) continue;
    if (product.plan !== void 0 && product.plan !== charge.plan) continue;
    if (best === void 0 || precision(product) > precision(best)) best = product;
  }
  return best;
}
var mappings = /* @__PURE__ */ new WeakMap();
function productsById(tenant, program) {
  const ofTenant = mappings.get(tenant) ?? /* @__PURE__ */ new Map();
  mappings.set(tenant, ofTenant);
  const known = ofTenant.get(program);
  if (known !== void 0) return known;
  const mapped = tenant.products.filter((product) => product.program === program).flatMap((product) => product.ids.map((id) => ({ id, product })));
  const grouped = [...groupBy(mapped, ({ id }) => id)];
  const byId = new Map(grouped.map(([id, own]) => [id, own.map(({ product }) => product)]));
  ofTenant.set(program, byId);
  return byId;
}
function useOrder(charge, subscription) {
  return `${charge.termStart ?? charge.from} ${charge.from} ${subscription}`;
}
function precision(product) {
  return (product.term === void 0 ? 0 : 1) + (product.plan === void 0 ? 0 : 1);
}
var unnamed = /* @__PURE__ */ new WeakMap();
function unnamedContracts(tenant, memory) {
  const known = unnamed.get(memory);
  if (known !== void 0) return known;
  const named = new Set(
    tenant.customers.flatMap((customer) => customer.contracts.map((one) => contractKey(tenant, customer, one)))
  );
  const services = `${tenant.name}/services/`;
  const found = memory.identified(`${tenant.name}/`).filter((key) => key.split("/").length === 3 && !key.startsWith(services) && !named.has(key));
  unnamed.set(memory, found);
  return found;
}
function unnamedScopes(tenant, feeds, today, memory) {
  const isNew = ({ contract, key }) => contract.source.mode === "create" && memory.remoteId(key) === void 0;
  if (!feeds.some(isNew)) return [];
  const ids = unnamedContracts(tenant, memory).flatMap((key) => memory.remoteId(key) ?? []);
  return ids.map((id) => ({ id, from: today, ahead: false }));
}
function scopeOf(tenant, connection, feeds, today, memory) {
  const mine = feeds.filter((feed) => feed.connection === connection);
  const products = tenant.products.filter((product) => mine.some((feed) => feed.program.key === product.program));
  const programs = [...new Set(mine.map((feed) => feed.program))];
  const contracts = mine.map((feed) => {
    const { source } = feed.contract;
    const id = source.mode === "adopt" ? source.id : memory.remoteId(feed.key);
    return {
      ...id === void 0 ? {} : { id },
      ...source.mode === "create" ? { marker: shortMarker(feed.key) } : {},
      account: feed.account.id,
      from: scopeFrom(feed, today),
      ahead: takesUsage(feed)
    };
  });
  const services = products.flatMap(
    (product) => product.service[connection] ?? memory.remoteId(serviceKey(tenant, product, connection)) ?? []
  );
  return {
    today,
    accounts: [...new Set(mine.map((feed) => feed.account.id))].sort(),
    contracts: [...contracts, ...unnamedScopes(tenant, mine, today, memory)],
    services: [...new Set(services)].sort(),
    serviceMarkers: products.filter((product) => product.service[connection] === void 0).map((product) => shortMarker(serviceKey(tenant, product, connection))),
    billingCodes: [...new Set(programs.map((program) => program.billingCode))],
    vendors: [...new Set(programs.flatMap((program) => program.vendor ?? []))],
    categories: [
      ...new Set(
        mine.flatMap(({ contract }) => contract.source.mode === "create" ? contract.source.category ?? [] : [])
      )
    ],
    chargesOn: contracts.flatMap(({ id, marker }) => [id, marker].filter((name) => name !== void 0))
  };
}

// src/syncs/subscriptions/timeline.ts
var CYCLE_MONTHS = { monthly: 1, annual: 12, triennial: 36 };
function cycleMonths(charge) {
  return CYCLE_MONTHS[charge.plan ?? "monthly"];
}
function isFullCycle(charge) {
  if (charge.plan === void 0) return true;
  const months = cycleMonths(charge);
  const whole = addDays(charge.to, 1) >= addMonths(charge.from, months);
  if (!whole || charge.termStart === void 0 || charge.termStart > charge.from) return whole;
  const cycle = periodOf(charge.termStart, months, charge.from);
  return cycle.from === charge.from || daysInclusive(charge.from, charge.to) >= cycle.days;
}
function stepOf(charge) {
  const { from: from2, quantity, unitCost, termStart } = charge;
  return { from: from2, quantity, unitCost, priceDays: termStart === void 0 ? [from2] : [termStart, from2], charge };
}
function cycleDays(charge) {
  const months = cycleMonths(charge);
  const { from: from2, to, termStart } = charge;
  const own = termStart === void 0 || termStart > from2 ? void 0 : periodOf(termStart, months, from2);
  if (own?.to === to) return [own.days];
  const next = addDays(to, 1);
  const first = addMonths(next, -months);
  const days = daysInclusive(first, to);
  const last = addDays(next, 1).endsWith("-01") ? addDays(addMonths(`${first.slice(0, 7)}-01`, 1), -1) : first;
  return [days, ...Array.from({ length: daysInclusive(first, last) - 1 }, (_, index) => days - 1 - index)];
}
function scaleToCycle(charge) {
  return toCents(new big_default(charge.unitCost).times(cycleDays(charge)[0]).div(daysInclusive(charge.from, charge.to)));
}
function mayCost(charge, cost) {
  const ofDays = new big_default(cost).times(daysInclusive(charge.from, charge.to));
  return cycleDays(charge).some((days) => {
    const prorated = ofDays.div(days);
    return [big_default.roundDown, big_default.roundHalfUp].some((mode) => prorated.round(2, mode).eq(charge.unitCost));
  });
}
function cycleCost(charge, all, known) {
  if (isFullCycle(charge)) return charge.unitCost;
  const full = all.filter(isFullCycle);
  const sameTerm = full.filter((other) => other.termStart === charge.termStart);
  const held2 = sameTerm.findLast((other) => other.from <= charge.from) ?? sameTerm[0];
  if (held2 !== void 0) return held2.unitCost;
  const costs = [...full.map((other) => other.unitCost), ...known];
  return costs.find((cost) => mayCost(charge, cost)) ?? scaleToCycle(charge);
}
function statedCosts(charges) {
  const full = charges.filter((charge) => charge.kind === "recurring" && isFullCycle(charge));
  return [...new Set(full.map((charge) => charge.unitCost))].sort();
}
function byDays(a, b) {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function takeBack(covers, refund) {
  const taken = covers.find(
    (cover) => cover.charge.quantity === refund.quantity && cover.from <= refund.from && cover.to >= refund.to
  );
  if (taken === void 0) return void 0;
  const rest = [];
  if (taken.from < refund.from) rest.push({ ...taken, to: addDays(refund.from, -1) });
  if (taken.to > refund.to) rest.push({ ...taken, from: addDays(refund.to, 1) });
  return covers.flatMap((cover) => cover === taken ? rest : [cover]);
}
function timelineOf(charges, statements, known = []) {
  const sorted = [...charges].sort(byDays);
  const recurring = sorted.filter((charge) => charge.kind === "recurring");
  const refunds = sorted.filter((charge) => charge.kind === "refund");
  const latest2 = recurring.at(-1) ?? sorted.at(-1);
  let covers = recurring.map((charge) => ({ from: charge.from, to: charge.to, charge }));
  let unclear;
  const ends = [];
  for (const refund of refunds) {
    const replaced = covers.some((cover) => cover.from === refund.from && cover.charge.quantity !== refund.quantity);
    const next = takeBack(covers, refund);
    if (next === void 0) {
      if (!replaced)
        unclear ??= {
          message: `a refund of ${refund.quantity} units takes back no charge that is here`,
          charge: refund
        };
      continue;
    }
    covers = next;
    if (!covers.some((cover) => cover.from <= refund.from && cover.to >= refund.from)) ends.push(refund.from);
  }
  const ordered = [...covers].sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
  for (const [index, cover] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next !== void 0 && next.from <= cover.to)
      unclear ??= {
        message: `${cover.charge.quantity} units and ${next.charge.quantity} units are both charged from ${next.from}`,
        charge: next.charge
      };
  }
  const steps = ordered.map(({ from: from2, charge }) => ({
    ...stepOf(charge),
    from: from2,
    unitCost: cycleCost(charge, recurring, known)
  }));
  for (const day of ends) steps.push({ from: day, quantity: 0, unitCost: "0.00", priceDays: [day] });
  steps.sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
  const chargedThrough = ordered.at(-1)?.to ?? addDays(sorted[0]?.from ?? latest2.from, -1);
  const stillRuns = (steps.at(-1)?.quantity ?? 0) > 0;
  const dayAfter = addDays(chargedThrough, 1);
  const covering = statements.filter((statement) => statement.from <= dayAfter && statement.to >= dayAfter);
  const proven = stillRuns && covering.length > 0 && covering.every((statement) => statement.final);
  const missingBy = proven ? covering.find((statement) => statement.recurring > 0) : void 0;
  return {
    subscription: latest2.subscription,
    customer: latest2.customer,
    steps,
    chargedThrough,
    ...missingBy === void 0 ? {} : { missingFrom: dayAfter, missingBy },
    latest: latest2,
    firstTermStart: recurring[0]?.termStart ?? recurring[0]?.from ?? latest2.from,
    origin: latest2.origin,
    ...unclear === void 0 ? {} : { unclear }
  };
}
function timelines(charges, statements) {
  const bySubscription = /* @__PURE__ */ new Map();
  for (const charge of charges) {
    if (charge.kind !== "recurring" && charge.kind !== "refund") continue;
    const list = bySubscription.get(charge.subscription);
    if (list === void 0) bySubscription.set(charge.subscription, [charge]);
    else list.push(charge);
  }
  return [...bySubscription.keys()].sort().map((subscription) => timelineOf(bySubscription.get(subscription) ?? [], statements));
}

// src/syncs/subscriptions/standing.ts
function standingOf(bound, billed, today) {
  const { contract } = bound;
  const [first] = billed;
  const isOurs = contract.policies.status === "follow" && bound.observed !== void 0 && today >= bound.manageFrom;
  if (!isOurs || first === void 0 || bound.endsOn < today) return void 0;
  if (billed.length < contract.programs.length) return void 0;
  const subscriptions = billed.flatMap((one) => one.subscriptions.filter(wasBilled));
  const usage = billed.flatMap((one) => one.usage);
  const lastBilled = latest([...subscriptions.map(lastDayOf), ...usage.map(({ to }) => to)]);
  if (lastBilled === void 0) return void 0;
  const common = { kind: "standing", key: bound.key, customer: first.feed.customer.key, lastBilled };
  const say = (text) => ({ ...common, reason: { rule: "ZC-17", text, origin: contract.origin } });
  const vendor = [...new Set(billed.map((one) => one.vendor))].join(" and ");
  const running = subscriptions.find((one) => !hasEnded(one));
  if (running !== void 0) {
    const { title, from: from2, invoice } = running.latest;
    return { ...say(`${vendor} bills ${title} from ${sayDay(from2)} (invoice ${invoice}).`), is: "billed" };
  }
  const amount = billed.flatMap(({ feed, usage: own }) => ({ feed, last: own.reduce(later2, void 0) })).find(({ feed, last }) => last !== void 0 && !hasUsageEnded(last, feed.statements))?.last;
  if (amount !== void 0)
    return { ...say(`${vendor} bills usage of ${amount.title} (invoice ${amount.invoice}).`), is: "billed" };
  const isFollowed = billed.some(({ feed }) => successorOf(contract, feed.customer, feed.program.key) !== void 0);
  if (isFollowed || declaredEnd(contract) !== void 0) return void 0;
  if (lastBilled < bound.startsOn) return void 0;
  return { ...say(`${vendor} bills ${sayEnded(subscriptions, usage, lastBilled)}`), is: "ended" };
}
function sayEnded(subscriptions, usage, lastBilled) {
  const count = subscriptions.length + (usage.length > 0 ? 1 : 0);
  const proof = subscriptions.find((one) => lastDayOf(one) === lastBilled)?.missingBy;
  const what = count === 1 ? "its subscription no more" : `none of its ${count} subscriptions any more`;
  return `${what}: the last day billed is ${sayDay(lastBilled)}${proof === void 0 ? "" : `, and invoice ${proof.invoice} has no charge after it`}.`;
}
function later2(last, charge) {
  return last === void 0 || charge.to > last.to ? charge : last;
}
function wasBilled({ steps }) {
  return steps.some(({ quantity }) => quantity > 0);
}
function hasEnded({ steps, missingFrom }) {
  return missingFrom !== void 0 || steps.at(-1)?.quantity === 0;
}
function lastDayOf({ steps, missingFrom, chargedThrough }) {
  const last = steps.at(-1);
  if (missingFrom !== void 0) return addDays(missingFrom, -1);
  return last?.quantity === 0 ? addDays(last.from, -1) : chargedThrough;
}
function hasUsageEnded({ to }, statements) {
  const next = addDays(to, 1);
  return [next, addMonths(next, 1)].every((day) => {
    const covering = statements.filter((one) => one.from <= day && one.to >= day);
    return covering.length > 0 && covering.every(({ final }) => final);
  });
}
function endWanted(feed, contract, context) {
  const former = formerEndOf(feed.key, contract, context.memory);
  const { contract: declared, customer, program } = feed;
  if (former === void 0 || declared.policies.status === "never" || declaredEnd(declared) !== void 0)
    return endOf(feed, contract);
  if (former <= contract.endsOn || successorOf(declared, customer, program.key) !== void 0)
    return endOf(feed, contract);
  const again = billedAfter(contract.endsOn, feed, context);
  if (again === void 0) return endOf(feed, contract);
  const end = {
    kind: "end",
    key: feed.key,
    customer: feed.customer.key,
    title: contract.name,
    connection: feed.connection,
    remoteId: contract.id,
    before: contract.endsOn,
    after: former,
    reason: {
      rule: "ZC-17",
      text: `${again.title} is billed again from ${sayDay(again.from)} (invoice ${again.invoice}). The contract was ended since nothing was billed on it any more; it gets the end back that it had before.`,
      origin: declared.origin
    },
    restores: true
  };
  return { endsOn: former, end };
}
function billedAfter(day, feed, { tenant }) {
  const products = tenant.products.filter((product) => product.program === feed.program.key);
  const mapped = feed.charges.filter((charge) => productOf(products, charge) !== void 0);
  const usage = feed.program.azure ? mapped.filter(({ kind, from: from2 }) => kind === "usage" && from2 > day) : [];
  const seats = timelines(mapped, feed.statements).flatMap(
    ({ steps }) => steps.flatMap(({ quantity, charge }, index) => {
      const until = steps[index + 1]?.from;
      const stands = quantity > 0 && charge !== void 0 && charge.to > day && (until === void 0 || until > addDays(day, 1));
      return stands ? [charge] : [];
    })
  );
  return [...seats, ...usage].sort((a, b) => a.from < b.from ? -1 : 1)[0];
}

// src/syncs/subscriptions/binding.ts
function refuse(feed, rule, text, fix, origin = feed.contract.source.origin) {
  return {
    findings: [],
    slots: {},
    blocked: {
      key: feed.key,
      customer: feed.customer.key,
      contract: feed.key,
      title: `Contract ${feed.contract.key}`,
      reason: { rule, text, origin },
      fix
    }
  };
}
function unusable(contract, feed, { memory }) {
  if (contract.account !== feed.account.id)
    return `belongs to account ${contract.account}, not to ${feed.account.id} (${feed.customer.name})`;
  if (contract.problem !== void 0) return contract.problem;
  if (!contract.recurring)
    return `is a ${contract.type} contract; only a recurring-service contract holds subscriptions`;
  const follows = feed.contract.policies.status === "follow";
  if (!contract.active && !(follows && stoppedByUs(feed.key, contract, memory) === "inactive")) return "is inactive";
  return void 0;
}
var SOON_DAYS = 30;
function endedBefore(contract, feed, context, place) {
  if (successorOf(feed.contract, feed.customer, feed.program.key) !== void 0) return {};
  if (contract.endsOn >= context.today || feed.charges.every((charge) => charge.to <= contract.endsOn)) return {};
  const isOurs = stoppedByUs(feed.key, contract, context.memory) !== void 0;
  if (isOurs && billedAfter(contract.endsOn, feed, context) === void 0) return {};
  const { blocked } = refuse(
    feed,
    "ZC-24",
    `Contract ${contract.id} (${contract.name}) ended on ${sayDay(contract.endsOn)}; what the vendor bills after that day is billed by nobody.`,
    `Move its end in ${context.target}, or name its successor in ${place}.`
  );
  return blocked === void 0 ? {} : { blocked };
}
function endsSoon(contract, feed, context) {
  if (contract.endsOn < context.today || contract.endsOn > addDays(context.today, SOON_DAYS)) return [];
  if (successorOf(feed.contract, feed.customer, feed.program.key) !== void 0) return [];
  if (stoppedByUs(feed.key, contract, context.memory) !== void 0) return [];
  return [
    {
      severity: "warning",
      rule: "ZC-19",
      message: `contract ${contract.id} ends on ${sayDay(contract.endsOn)}; from the day after nobody bills ${feed.customer.name} for it`,
      fix: `Move its end in ${context.target}, or have its successor ready.`,
      origin: feed.contract.origin,
      customer: feed.customer.key
    }
  ];
}
function separation(feed, startsOn, context) {
  const { follows, key } = feed.contract;
  if (follows === void 0) return void 0;
  const end = context.predecessor?.endsOn;
  const place = `${feed.contract.origin.file}:${feed.contract.origin.line}`;
  if (end === void 0 || end >= NO_END)
    return refuse(
      feed,
      "ZC-24",
      `${key} follows ${follows}, ${end === void 0 ? "which is not planned, so when it ends is not known" : "which has no end"}.`,
      end === void 0 ? `See ${follows}.` : `Declare endsOn on ${follows}.`
    );
  const gap = startsOn === void 0 ? void 0 : gapBetween(end, startsOn, context.today);
  if (gap === void 0 || startsOn === void 0) return void 0;
  return refuse(
    feed,
    "ZC-24",
    `${follows} ends on ${sayDay(end)} and ${key} starts on ${sayDay(startsOn)}: ${gap}.`,
    `Declare endsOn: ${addDays(startsOn, -1)} on ${follows}, or correct the start of ${key} in ${place}.`
  );
}
function bindObserved(feed, observed, manageFrom, adopted, { today, memory }) {
  const posted = latest(observed.lines.flatMap((line) => line.postedThrough ?? []));
  const unknown = observed.lines.length === 0 && !feed.contract.policies.allowBackBilling;
  const present = periodOf(observed.periodsFrom, observed.months, today).from;
  const start = unknown && adopted ? later(observed.startsOn, present) : observed.startsOn;
  const stopped = stoppedByUs(feed.key, observed, memory);
  const openFrom = observed.openFrom ?? (posted === void 0 ? start : addDays(posted, 1));
  return {
    key: feed.key,
    contract: feed.contract,
    connection: feed.connection,
    adopted,
    observed,
    startsOn: observed.startsOn,
    endsOn: observed.endsOn,
    periodsFrom: observed.periodsFrom,
    months: observed.months,
    changesOn: observed.changesOn,
    readFrom: readFromOf(feed, observed, today),
    manageFrom: boundaryFrom(manageFrom, observed),
    openFrom,
    ...stopped === void 0 ? {} : { stopped }
  };
}
function managedLater(feed, observed, manageFrom, { today }) {
  const boundary = boundaryFrom(manageFrom, observed);
  if (boundary === manageFrom || today >= boundary || feed.contract.manageFrom === void 0) return [];
  const { from: from2 } = periodOf(observed.periodsFrom, observed.months, manageFrom);
  const { file, line } = feed.contract.origin;
  return [
    {
      severity: "note",
      rule: "decision 18",
      message: `contract ${observed.id} bills whole periods: it is managed from ${sayDay(boundary)}, the first one after ${sayDay(manageFrom)}`,
      fix: `Write manageFrom: ${boundary} in ${file}:${line}, or ${from2} to have the present period managed.`,
      origin: feed.contract.origin,
      customer: feed.customer.key
    }
  ];
}
function readFromOf(feed, { periodsFrom, months, changesOn }, today) {
  const from2 = scopeFrom(feed, today);
  return takesUsage(feed) || changesOn === "period-starts" ? periodOf(periodsFrom, months, from2).from : from2;
}
function bindOver(contract, feed, { today }) {
  const goesOn = successorOf(feed.contract, feed.customer, feed.program.key) !== void 0;
  const { startsOn, endsOn } = contract;
  if (!goesOn || contract.active || contract.account !== feed.account.id || endsOn >= today) return void 0;
  return { findings: [], slots: {}, endsOn, over: { startsOn, endsOn } };
}

// src/syncs/subscriptions/bind-new.ts
var PERIOD_MONTHS = { monthly: 1, quarterly: 3, "half-yearly": 6, yearly: 12 };
function make(feed, source, context) {
  const place = `${source.origin.file}:${source.origin.line}`;
  const marker = shortMarker(feed.key);
  const recorded = context.memory.remoteId(feed.key);
  const { contracts, markedContracts } = indexOf(context.observation);
  const byId = contracts.get(recorded ?? "");
  const own = [.../* @__PURE__ */ new Set([...byId === void 0 ? [] : [byId], ...markedContracts.get(marker) ?? []])];
  if (own.length > 1)
    return refuse(
      feed,
      "decision 19",
      `Contracts ${own.map(({ id }) => id).join(" and ")} both carry the marker ${marker}; which one is ours cannot be told.`,
      `Clear the external contract number of the wrong one in ${context.target}.`
    );
  const existing = own[0];
  if (existing !== void 0) {
    const over = bindOver(existing, feed, context);
    if (over !== void 0) return over;
    const problem = unusable(existing, feed, context);
    if (problem !== void 0)
      return refuse(
        feed,
        "ZC-7",
        `Contract ${existing.id} (${existing.name}), made for ${place}, ${problem}.`,
        `Mend the contract in ${context.target}, or remove the contract from ${place}.`
      );
    const { endsOn: endsOn2, end, problem: unending } = endWanted(feed, existing, context);
    if (unending !== void 0)
      return refuse(
        feed,
        "ZC-25",
        `Contract ${existing.id} (${existing.name}), made for ${place}, ${unending}.`,
        `Correct the end of ${feed.contract.key} in ${place}.`
      );
    const apart2 = separation(feed, existing.startsOn, context);
    if (apart2 !== void 0) return apart2;
    const manageFrom = feed.contract.manageFrom ?? existing.startsOn;
    return {
      ...endedBefore({ ...existing, endsOn: endsOn2 }, feed, context, place),
      findings: [
        ...endsSoon({ ...existing, endsOn: endsOn2 }, feed, context),
        ...managedLater(feed, existing, manageFrom, context)
      ],
      slots: {},
      ...end === void 0 ? {} : { end },
      endsOn: endsOn2,
      bound: { ...bindObserved(feed, existing, manageFrom, false, context), endsOn: endsOn2 }
    };
  }
  const slot = `${feed.key}.startsOn`;
  const before = feed.contract.follows === void 0 ? void 0 : context.predecessor?.endsOn;
  const startsOn = source.startsOn === "subscription" ? context.memory.resolved(slot) ?? firstSubscription(feed, context.tenant) : source.startsOn === "predecessor" ? before === void 0 ? void 0 : addDays(before, 1) : source.startsOn;
  const apart = separation(feed, startsOn, context);
  if (apart !== void 0) return apart;
  if (startsOn === void 0)
    return refuse(
      feed,
      "ZC-8",
      "The contract starts with its first subscription, but no mapped subscription is billed yet.",
      `Write a day at startsOn in ${place}, or wait for the first invoice.`
    );
  const doubled = billedByUnnamed(feed, startsOn, context, place);
  if (doubled !== void 0) return doubled;
  const account = indexOf(context.observation).accounts.get(feed.account.id);
  if (account?.lacks !== void 0)
    return refuse(
      feed,
      "ZC-7",
      `A contract cannot be made for account ${account.id} (${account.name}): it has no ${account.lacks}.`,
      `Give it one in ${context.target}, or adopt an existing contract in ${place}.`
    );
  const category = source.category === void 0 ? null : context.observation.categories.find(
    (one) => one.active && one.name.toLowerCase() === source.category?.toLowerCase()
  );
  if (category === void 0)
    return refuse(
      feed,
      "ZC-7",
      `${context.target} has no contract category "${source.category ?? ""}".`,
      `Use one of: ${context.observation.categories.map((candidate) => candidate.name).join(", ")}; in ${place}.`
    );
  const months = PERIOD_MONTHS[source.period];
  const endsOn = declaredEnd(feed.contract)?.on ?? addDays(addMonths(startsOn, source.termMonths), -1);
  const name = source.name.replaceAll("%customer%", feed.customer.name);
  const reason = {
    rule: startsOn > context.today ? "ZC-13" : "ZC-12",
    text: `Made by Concordat; runs ${sayDay(startsOn)} to ${sayDay(endsOn)}.`,
    origin: source.origin
  };
  if (startsOn > context.today)
    return {
      findings: [],
      slots: {},
      endsOn,
      later: {
        key: feed.key,
        title: name,
        day: startsOn,
        fields: [
          { path: "startsOn", before: null, after: startsOn },
          { path: "endsOn", before: null, after: endsOn }
        ],
        reason: {
          ...reason,
          text: `Starts on ${sayDay(startsOn)}: nothing is written before that day. The run of ${sayDay(startsOn)} makes it.`
        },
        asked: { connection: feed.connection, name, startsOn, endsOn, months }
      }
    };
  if (endsOn < context.today)
    return refuse(
      feed,
      "ZC-8",
      `Its term ended on ${sayDay(endsOn)}, before today.`,
      `Write a later startsOn or a longer term in ${place}.`
    );
  const present = periodOf(startsOn, months, context.today);
  const backBilling = startsOn < present.from;
  if (backBilling && !feed.contract.policies.allowBackBilling)
    return refuse(
      feed,
      "decision 3",
      `A start on ${sayDay(startsOn)} makes ${context.target} bill the periods up to ${sayDay(addDays(present.from, -1))} as well.`,
      `Set allowBackBilling: true on ${feed.contract.key} in ${place} to bill them, or write startsOn: ${present.from}.`
    );
  const grid = {
    startsOn,
    periodsFrom: startsOn,
    months,
    changesOn: context.observation.newContractsChangeOn ?? "any-day"
  };
  return {
    findings: [],
    slots: source.startsOn === "subscription" ? { [slot]: startsOn } : {},
    endsOn,
    desired: {
      kind: "contract",
      key: feed.key,
      customer: feed.customer.key,
      title: name,
      connection: feed.connection,
      marker,
      account: feed.account.id,
      name,
      startsOn,
      endsOn,
      months,
      category: category?.id ?? null,
      backBilling,
      reason
    },
    bound: {
      key: feed.key,
      contract: feed.contract,
      connection: feed.connection,
      adopted: false,
      ...grid,
      endsOn,
      readFrom: startsOn,
      manageFrom: boundaryFrom(feed.contract.manageFrom ?? startsOn, grid),
      openFrom: startsOn
    }
  };
}
function billedByUnnamed(feed, startsOn, context, place) {
  const { tenant, memory, observation, target } = context;
  const products = tenant.products.filter(({ program }) => program === feed.program.key);
  const services = new Set(
    products.flatMap(
      (one) => one.service[feed.connection] ?? memory.remoteId(serviceKey(tenant, one, feed.connection)) ?? []
    )
  );
  for (const key of unnamedContracts(tenant, memory)) {
    const other = indexOf(observation).contracts.get(memory.remoteId(key) ?? "");
    if (other === void 0 || other.marker !== shortMarker(key) || other.account !== feed.account.id) continue;
    const goesOn = other.lines.some(
      ({ service, segments }) => services.has(service) && from(segments, startsOn).some(({ quantity }) => quantity > 0)
    );
    if (!goesOn || other.endsOn < startsOn) continue;
    return refuse(
      feed,
      "decision 19",
      `Contract ${other.id} (${other.name}) was made for ${key}, which no file names any more, and bills ${feed.customer.name} up to ${sayDay(other.endsOn)}: with another contract it would be billed twice.`,
      `Give it its old key back in ${place}; or write adopt: ${other.id} with a manageFrom in place of create; or end it in ${target} first.`
    );
  }
  return void 0;
}
function firstSubscription(feed, tenant) {
  const mapped = feed.charges.filter((charge) => productOf(tenant.products, charge) !== void 0);
  const active = timelines(mapped, feed.statements).filter(
    ({ steps, missingFrom }) => missingFrom === void 0 && (steps.at(-1)?.quantity ?? 0) > 0
  );
  return earliest(active.map((timeline) => timeline.firstTermStart));
}

// src/syncs/subscriptions/bind.ts
function bindContract(feed, context) {
  const { account } = feed;
  const place = `${account.origin.file}:${account.origin.line}`;
  const found = indexOf(context.observation).accounts.get(account.id);
  if (found === void 0)
    return refuse(
      feed,
      "ZC-3",
      `${context.target} has no account ${account.id}, or the API user may not see it. Nothing is planned for ${feed.customer.name}.`,
      `Correct account.id in ${place}, or give the API user rights on the account.`,
      account.origin
    );
  if (!found.active)
    return refuse(
      feed,
      "ZC-3",
      `Account ${account.id} (${found.name}) is inactive in ${context.target}.`,
      `Activate it in ${context.target}, or link another account in ${place}, or set enabled: false.`,
      account.origin
    );
  const { source } = feed.contract;
  return source.mode === "adopt" ? adopt(feed, source, context) : make(feed, source, context);
}
function adopt(feed, source, context) {
  const place = `${source.origin.file}:${source.origin.line}`;
  const contract = indexOf(context.observation).contracts.get(source.id);
  if (contract === void 0)
    return refuse(
      feed,
      "PR-17",
      `${context.target} has no contract ${source.id}, or the API user may not see it. An adopted contract must exist.`,
      `Correct adopt in ${place}, or use create instead.`
    );
  const over = bindOver(contract, feed, context);
  if (over !== void 0) return over;
  const problem = unusable(contract, feed, context);
  if (problem !== void 0)
    return refuse(
      feed,
      "PR-17",
      `Contract ${source.id} (${contract.name}) ${problem}.`,
      `Correct adopt in ${place}, or mend the contract in ${context.target}.`
    );
  const { endsOn, end, problem: unending } = endWanted(feed, contract, context);
  if (unending !== void 0)
    return refuse(
      feed,
      "ZC-25",
      `Contract ${source.id} (${contract.name}) ${unending}.`,
      `Correct the end of ${feed.contract.key} in ${place}.`
    );
  const apart = separation(feed, contract.startsOn, context);
  if (apart !== void 0) return apart;
  const slot = `${feed.key}.manageFrom`;
  const isDefault = feed.contract.manageFrom === void 0 && feed.contract.follows === void 0;
  const byDefault = (isDefault ? context.memory.resolved(slot) : void 0) ?? addDays(contract.endsOn, 1);
  const declared = feed.contract.manageFrom ?? (feed.contract.follows === void 0 ? byDefault : contract.startsOn);
  const manageFrom = boundaryFrom(declared, contract);
  const findings = [
    ...endsSoon({ ...contract, endsOn }, feed, context),
    ...managedLater(feed, contract, declared, context)
  ];
  if (manageFrom > endsOn && end === void 0)
    findings.push({
      severity: "warning",
      rule: "ZC-20",
      message: `contract ${source.id} is managed from ${sayDay(manageFrom)} only, after its end on ${sayDay(endsOn)}: nothing will be written to it`,
      fix: `Set manageFrom on ${feed.contract.key} in ${place} to the day from which it is to be kept in line.`,
      origin: feed.contract.origin,
      customer: feed.customer.key
    });
  return {
    ...endedBefore({ ...contract, endsOn }, feed, context, place),
    findings,
    slots: isDefault ? { [slot]: byDefault } : {},
    ...end === void 0 ? {} : { end },
    endsOn,
    bound: { ...bindObserved(feed, contract, manageFrom, true, context), endsOn }
  };
}

// src/syncs/subscriptions/prices.ts
var MASKS = {
  "cost-and-retail": { create: { cost: true, price: true }, update: { cost: true, price: true } },
  "cost-only": { create: { cost: true, price: false }, update: { cost: true, price: false } },
  none: { create: { cost: false, price: false }, update: { cost: false, price: false } },
  "none-on-update": { create: { cost: true, price: true }, update: { cost: false, price: false } }
};
function maskOf(strategy, creates) {
  return creates ? MASKS[strategy].create : MASKS[strategy].update;
}
function declaredOn(prices, day) {
  return prices.findLast((price) => price.from <= day);
}
function bookKey(sold) {
  return `${sold.product}|${sold.term ?? ""}|${sold.plan ?? ""}|${sold.currency}`;
}
var opened = /* @__PURE__ */ new WeakMap();
function openPriceBook(prices) {
  const known = opened.get(prices);
  if (known !== void 0) return known;
  const book = indexPrices(prices);
  opened.set(prices, book);
  return book;
}
function indexPrices(prices) {
  const byKey = /* @__PURE__ */ new Map();
  for (const price of prices) {
    const key = bookKey(price);
    const list = byKey.get(key);
    if (list === void 0) byKey.set(key, [price]);
    else list.push(price);
  }
  return {
    find: (sold, day) => byKey.get(bookKey(sold))?.find((price) => price.from <= day && (price.to === void 0 || day <= price.to))
  };
}
function retailOf(rule, sold, unitCost, days, book) {
  const round = (amount) => rule?.round === void 0 ? toCents(amount) : roundTo(amount, rule.round);
  if (rule?.fixed !== void 0) return { amount: round(rule.fixed), because: `fixed at ${rule.fixed}` };
  if (rule?.markup !== void 0)
    return { amount: round(markUp(unitCost, rule.markup)), because: `cost ${unitCost} plus ${rule.markup} %` };
  const sheet = days.map((day) => book.find(sold, day)).find((price) => price !== void 0);
  if (sheet === void 0)
    return {
      missing: `no price sheet row for ${sold.product}${sold.term === void 0 ? "" : ` ${sold.term}`}${sold.plan === void 0 ? "" : ` ${sold.plan}`} in ${sold.currency} on ${days.join(" or ")}`
    };
  if (rule?.discount !== void 0) {
    const amount = new big_default(sheet.retail).times(new big_default(100).minus(rule.discount)).div(100);
    return { amount: round(amount), because: `retail ${sheet.retail} less ${rule.discount} %` };
  }
  return { amount: round(sheet.retail), because: `retail price of the price sheet from ${sheet.from}` };
}

// src/syncs/subscriptions/catalogue.ts
function newerUse(known, use) {
  const order = (one) => `${isRead(one) ? 1 : 0} ${useOrder(one.charge, one.charge.subscription)}`;
  return known === void 0 || order(use) > order(known) ? use : known;
}
function catalogueOf(connection, uses, context) {
  const services = [];
  const findings = [];
  const problems = /* @__PURE__ */ new Map();
  for (const use of [...uses].sort((a, b) => a.product.key < b.product.key ? -1 : 1)) {
    const { product } = use;
    const { program } = use.feed;
    if (!isRead(use)) continue;
    const key = serviceKey(context.tenant, product, connection);
    if (use.charge.currency !== context.tenant.currency) {
      problems.set(key, `It is billed in ${use.charge.currency}, not in ${context.tenant.currency}.`);
      continue;
    }
    const declared = product.service[connection];
    const found = findService(declared, key, context);
    const prices = pricesOf(use, context, context.book(use.feed.program.from));
    if (found === void 0 && declared !== void 0) {
      const message = `${context.target} has no service ${declared}, or the API user may not see it`;
      findings.push({
        severity: "error",
        rule: "PR-12",
        message: `${message}: ${product.title} cannot be billed`,
        fix: `Correct the service of ${product.key} in ${product.origin.file}:${product.origin.line}, or leave it out to have it made.`,
        origin: product.origin,
        product: product.key
      });
      problems.set(key, `${message}.`);
      continue;
    }
    if (found === void 0) {
      const reference = references(program, context);
      if ("problem" in reference) {
        problems.set(key, reference.problem);
        findings.push({
          severity: "error",
          rule: "PR-6",
          message: reference.problem,
          fix: reference.fix,
          origin: program.origin,
          product: product.key
        });
        continue;
      }
      if (prices.unitPrice === void 0) {
        problems.set(key, prices.missing ?? "No source of a price.");
        findings.push({
          severity: "error",
          rule: "decision 8",
          message: `the service for ${product.title} cannot be made: ${prices.missing ?? "no source of a price"}`,
          fix: `Add the price sheet or a retail rule to ${product.key} in ${product.origin.file}:${product.origin.line}.`,
          origin: product.origin,
          product: product.key
        });
        continue;
      }
      const recreate = context.memory.remoteId(key) !== void 0;
      services.push({
        ...frame(product, key, connection, use, reference, context),
        recreate,
        unitPrice: prices.unitPrice,
        unitCost: prices.unitCost,
        reason: recreate ? { rule: "PR-14", text: "The service was deleted; an equivalent one is made.", origin: product.origin } : { rule: "PR-10", text: "In use and not in the catalogue yet.", origin: product.origin }
      });
      continue;
    }
    const mask = maskOf(program.policies.pricingStrategy, false);
    if (product.usage || !mask.cost && !mask.price) continue;
    services.push({
      ...frame(product, key, connection, use, { billingCode: "", vendor: null }, context),
      remoteId: found.id,
      recreate: false,
      ...mask.price && prices.unitPrice !== void 0 ? { unitPrice: prices.unitPrice } : {},
      ...mask.cost ? { unitCost: prices.unitCost } : {},
      reason: {
        rule: "PR-13",
        text: `${prices.because} The name and everything else stay as they are.`,
        origin: product.origin
      }
    });
  }
  findings.push(
    ...orphans(
      new Set(uses.map(({ product }) => serviceKey(context.tenant, product, connection))),
      connection,
      context
    )
  );
  return { services, findings, problems };
}
function isRead({ product, charge }) {
  return product.usage || charge.plan !== void 0;
}
function orphans(used, connection, { tenant, memory, target }) {
  const prefix = `${tenant.name}/services/`;
  const home = tenant.programs.some(({ to }) => to === connection);
  const idle = memory.identified(prefix).filter((key) => !used.has(key)).map((key) => key.slice(prefix.length)).filter((name) => name.includes("/") ? name.startsWith(`${connection}/`) : home).map((name) => name.slice(name.indexOf("/") + 1));
  if (idle.length === 0) return [];
  const names = idle.slice(0, 5).join(", ") + (idle.length > 5 ? ` and ${idle.length - 5} more` : "");
  return [
    {
      severity: "note",
      rule: "PR-15",
      message: `no customer planned here is billed for ${names}: the services stay in ${target}'s catalogue`,
      origin: tenant.origin
    }
  ];
}
function findService(declared, key, context) {
  const { services } = context.observation;
  const id = declared ?? context.memory.remoteId(key);
  const byId = services.find((service) => service.id === id);
  if (byId !== void 0 || declared !== void 0) return byId;
  const marker = shortMarker(key);
  return services.find((service) => service.marker === marker);
}
function references(program, context) {
  const place = `${program.origin.file}:${program.origin.line}`;
  const codes = context.observation.billingCodes.filter((code2) => code2.name === program.billingCode);
  const code = codes.find((candidate) => candidate.usable && candidate.active);
  if (code === void 0) {
    const why = codes.length === 0 ? "does not exist" : codes.some((candidate) => candidate.usable) ? "is inactive" : "is not a code for recurring contract services";
    return {
      problem: `billing code "${program.billingCode}" ${why} in ${context.target}`,
      fix: `Correct billingCode of ${program.key} in ${place}.`
    };
  }
  if (program.vendor === void 0) return { billingCode: code.id, vendor: null };
  const vendors = context.observation.vendors.filter((vendor) => vendor.name === program.vendor && vendor.active);
  if (vendors.length !== 1)
    return {
      problem: vendors.length === 0 ? `${context.target} has no active vendor account "${program.vendor}"` : `${context.target} has ${vendors.length} active accounts named "${program.vendor}"`,
      fix: `Correct vendor of ${program.key} in ${place}, or leave it out.`
    };
  return { billingCode: code.id, vendor: vendors[0]?.id ?? null };
}
function pricesOf(use, context, book) {
  if (use.product.usage) return { unitPrice: "0.00", unitCost: "0.00", because: "Usage: the line carries the amount." };
  const sheet = book.find(use.charge, context.today);
  const unitCost = sheet?.unitCost ?? use.unitCost;
  const retail = retailOf(use.product.retail, use.charge, unitCost, [context.today, use.charge.from], book);
  const because = sheet === void 0 ? `Cost as last charged.` : `Price sheet in force from ${sayDay(sheet.from)}.`;
  return "missing" in retail ? { unitCost, because, missing: retail.missing } : { unitPrice: retail.amount, unitCost, because };
}
function serviceName(product, program, id, tenant) {
  const several = tenant.products.filter((other) => other.ids.includes(id)).length > 1;
  const suffix = several ? [product.term, product.plan].filter((part) => part !== void 0).map((part) => `:${part}`).join("") : "";
  return `${program.servicePrefix}${id}${suffix}`;
}
function frame(product, key, connection, use, reference, context) {
  const id = product.ids.includes(use.charge.product) ? use.charge.product : product.ids[0] ?? use.charge.product;
  return {
    kind: "service",
    key,
    title: product.title,
    connection,
    marker: shortMarker(key),
    name: serviceName(product, use.feed.program, id, context.tenant),
    sku: id,
    description: product.title,
    months: { monthly: 1, annual: 12, triennial: 36 }[use.charge.plan ?? "monthly"],
    ...reference
  };
}

// src/syncs/subscriptions/late-usage.ts
var placeOf = (contract, { program }) => `${contract} ${program.key}`;
function handOn(from2, late, book) {
  const next = successorOf(from2.contract, from2.customer, from2.program.key);
  if (next !== void 0 && late.length > 0) book.set(placeOf(next.key, from2), { from: from2, late });
}
function withLate(feed, book, today) {
  const place = placeOf(feed.contract.key, feed);
  const handed = book.get(place);
  if (handed === void 0) return feed;
  const left = handed.late.filter((one) => isIgnored(one, feed, today));
  if (left.length === 0) book.delete(place);
  else book.set(place, { ...handed, late: left });
  const taken = handed.late.filter((one) => !left.includes(one)).map(({ charge }) => charge);
  return { ...feed, charges: [.../* @__PURE__ */ new Set([...feed.charges, ...taken])] };
}
function isIgnored({ product, charge }, { contract }, today) {
  const rule = contract.lines.find((line) => line.product === product.key);
  const ignore = rule?.ignore ?? product.ignore;
  return ignore !== void 0 && (ignore.until === void 0 || ignore.until >= today || ignore.until >= charge.to);
}
function waitingFor(feed, startsOn, book) {
  const place = placeOf(feed.contract.key, feed);
  const { from: from2, late } = book.get(place) ?? { late: [] };
  book.delete(place);
  return late.map((one) => {
    const { fix: _none, ...finding } = unbillable(one, from2 ?? feed);
    const text = `${finding.message}; ${feed.contract.key} bills it from ${sayDay(startsOn)} on`;
    return { ...finding, severity: "note", message: text };
  });
}
function untaken(book) {
  return [...book.values()].flatMap(({ from: from2, late }) => late.map((one) => unbillable(one, from2)));
}
function unbillable({ product, charge }, { contract, customer, program }) {
  const next = successorOf(contract, customer, program.key)?.key;
  return {
    severity: "error",
    rule: "decision 6",
    message: `usage of ${charge.net} ${charge.currency} for ${product.title} (invoice ${charge.invoice}) has no open period left on contract ${contract.key}`,
    fix: next === void 0 ? "Bill it by hand, or move the contract's end." : `Let ${next}, which follows it, bill ${product.key}; or bill it by hand and declare ignore: { reason: \u2026, until: ${charge.to} } for ${product.key} on ${contract.key}.`,
    origin: charge.origin,
    customer: customer.key,
    product: product.key,
    money: { amount: charge.net, currency: charge.currency }
  };
}

// src/syncs/subscriptions/draft.ts
function blockProduct(product, facts, feed, bound, draft, line) {
  draft.seats.blocked += facts.units;
  if (line !== void 0) draft.taken.add(line.id);
  const standing = line ?? bound.observed?.lines.find((one) => one.service === product.service[bound.connection]);
  const held2 = standing?.segments.at(-1);
  const unitPrice = held2?.unitPrice;
  const quantity = held2 === void 0 || line === void 0 ? facts.units : held2.quantity;
  draft.blocked.push({
    key: `${bound.key}/${product.key}`,
    customer: feed.customer.key,
    contract: bound.key,
    title: product.title,
    ...quantity === 0 ? {} : { quantity },
    ...unitPrice === void 0 || line === void 0 ? {} : { unitPrice },
    money: { amount: facts.amount ?? multiply(facts.charge.unitCost, facts.units), currency: facts.charge.currency },
    reason: facts.reason,
    fix: facts.fix
  });
}
function serviceIdOf(product, connection, context) {
  const declared = product.service[connection];
  if (declared !== void 0) return declared;
  const key = serviceKey(context.tenant, product, connection);
  const recorded = context.services.get(context.memory.remoteId(key) ?? "");
  return (recorded ?? context.markedServices.get(shortMarker(key)))?.id;
}
function openFromOf(lines, bound) {
  const open = earliest(lines.map((line) => line.openFrom)) ?? bound.openFrom;
  return later(later(open, bound.openFrom), bound.manageFrom);
}

// src/syncs/subscriptions/holding.ts
function vendorSegments(timeline, priced, onMissing) {
  const segments = priced.map(
    ({ from: from2, quantity, unitCost, unitPrice }) => unitPrice === void 0 ? { from: from2, quantity, unitCost } : { from: from2, quantity, unitCost, unitPrice }
  );
  if (timeline.missingFrom !== void 0 && onMissing !== "keep")
    segments.push({ from: timeline.missingFrom, quantity: 0 });
  return normalise(segments);
}
function sum2(functions) {
  const [only] = functions;
  if (only !== void 0 && functions.length === 1) return normalise(only);
  return normalise(
    stepDays(...functions).map((day) => {
      const holdings = functions.map((segments) => at(segments, day));
      const quantity = holdings.reduce((units, holding) => units + holding.quantity, 0);
      const speaks = holdings.find((holding) => holding.quantity > 0);
      return {
        from: day,
        quantity,
        ...speaks?.unitCost === void 0 ? {} : { unitCost: speaks.unitCost },
        ...speaks?.unitPrice === void 0 ? {} : { unitPrice: speaks.unitPrice }
      };
    })
  );
}
function excludeSegments(exclude) {
  if (exclude === void 0) return [];
  const on = { from: exclude.from ?? "0000-01-01", quantity: exclude.quantity };
  return exclude.until === void 0 ? [on] : [on, { from: addDays(exclude.until, 1), quantity: 0 }];
}
function takeOff(segments, off) {
  if (off.length === 0) return { kept: segments, left: off };
  const less = (day) => Math.min(at(segments, day).quantity, at(off, day).quantity);
  const days = stepDays(segments, off);
  return {
    kept: normalise(
      days.map((day) => ({ ...at(segments, day), from: day, quantity: at(segments, day).quantity - less(day) }))
    ),
    left: normalise(days.map((day) => ({ from: day, quantity: at(off, day).quantity - less(day) })))
  };
}
function ignored(segments, from2, until) {
  const after = until === void 0 ? void 0 : addDays(until, 1);
  const kept = segments.filter((segment) => segment.from < from2 || after !== void 0 && segment.from > after);
  const back = after === void 0 ? [] : [{ ...at(segments, after), from: after }];
  return normalise([...kept, { from: from2, quantity: 0 }, ...back]);
}
function delayDecreases(segments, policy, grid, exempt) {
  if (policy === "now") return segments;
  const result = [];
  let pending;
  const boundaryAfter = (day) => {
    if (policy === "term-end") return addDays(grid.endsOn, 1);
    const period = periodOf(grid.anchor, grid.months, day);
    return period.from === day ? day : addDays(period.to, 1);
  };
  const settle = (before) => {
    if (pending !== void 0 && pending.day < before) {
      result.push({ ...at(segments, pending.day), from: pending.day });
      pending = void 0;
    }
  };
  let billed = 0;
  for (const segment of segments) {
    settle(segment.from);
    const held2 = result.at(-1)?.quantity ?? 0;
    const atOnce = exempt.has(segment.from) ? Math.max(0, billed - segment.quantity) : 0;
    const kept = Math.max(segment.quantity, held2 - atOnce);
    billed = segment.quantity;
    const day = boundaryAfter(segment.from);
    if (kept === segment.quantity || day === segment.from) {
      pending = void 0;
      result.push(segment);
      continue;
    }
    pending ??= { day };
    result.push({ ...segment.quantity === 0 ? result.at(-1) : segment, from: segment.from, quantity: kept });
  }
  if (pending !== void 0) result.push({ ...at(segments, pending.day), from: pending.day });
  return normalise(result);
}

// src/syncs/subscriptions/reasons.ts
function reasonsOf(product, rule, members, stages, bound, context, programOrigin) {
  const origin = rule?.origin ?? bound.contract.origin;
  const reasons = [];
  let previous = { from: "0000-01-01", quantity: 0 };
  for (const [index, segment] of stages.vendor.entries()) {
    const missing = members.find(({ timeline }) => timeline.missingFrom === segment.from)?.timeline;
    const change = segment.quantity - previous.quantity;
    const day = sayShort(segment.from, context.today);
    const later3 = change < 0 && missing === void 0 && at(stages.delayed, segment.from).quantity > at(stages.excluded, segment.from).quantity;
    const text = missing !== void 0 ? goneInWords(missing, -change, day, context) : index === 0 ? `${context.vendor} bills ${seatsInWords(segment.quantity)} from ${day}.` : change > 0 ? `${seatsInWords(change)} ${change === 1 ? "was" : "were"} added at ${context.vendor} on ${day}.` : change < 0 ? `${seatsInWords(-change)} ${change === -1 ? "was" : "were"} removed at ${context.vendor} on ${day}.` : `${context.vendor}'s unit cost is ${segment.unitCost ?? "unknown"} from ${day}.`;
    const atEnd = bound.contract.policies.decreases === "term-end";
    const policy = later3 ? ` Decreases take effect at ${atEnd ? "the end of the term" : "the next billing period"} (decreases: ${bound.contract.policies.decreases}).` : "";
    const lastHeld = () => atEnd ? bound.endsOn : periodOf(bound.periodsFrom, bound.months, segment.from).to;
    const effective = later3 ? addDays(lastHeld(), 1) : segment.from;
    const off = excludedInWords(rule?.exclude, segment.quantity, at(stages.excluded, segment.from).quantity);
    reasons.push({
      day: effective,
      mover: "vendor",
      reason: {
        rule: missing === void 0 ? change === 0 && index > 0 ? "PR-20" : "ZC-16" : "decision 5",
        text: text + off + policy,
        origin
      }
    });
    previous = segment;
  }
  for (const price of rule?.prices ?? [])
    reasons.push({
      day: price.from,
      mover: "config",
      reason: { rule: "PR-20", text: "Declared price.", origin: price.origin }
    });
  const exclude = rule?.exclude;
  if (exclude !== void 0) {
    const day = exclude.from ?? "0000-01-01";
    const billed = at(stages.vendor, day).quantity;
    const taken = billed - at(stages.excluded, day).quantity;
    const said = `${sayUnits(exclude.quantity)} ${exclude.quantity === 1 ? "is" : "are"} excluded: ${exclude.reason}.`;
    const isWhole = exclude.from === void 0 || taken === exclude.quantity;
    const text = isWhole ? said : `${said} Only ${billed} ${billed === 1 ? "is" : "are"} billed here.`;
    reasons.push({
      day,
      mover: "config",
      reason: { rule: "ZC-16", text, origin: exclude.origin }
    });
    if (exclude.until !== void 0)
      reasons.push({
        day: addDays(exclude.until, 1),
        mover: "config",
        reason: {
          rule: "ZC-16",
          text: `The exclusion of ${sayUnits(exclude.quantity)} ended on ${sayShort(exclude.until, context.today)}.`,
          origin: exclude.origin
        }
      });
  }
  const ignore = rule?.ignore ?? product.ignore;
  if (ignore !== void 0)
    reasons.push({
      day: "0000-01-02",
      mover: "config",
      reason: { rule: "ZC-16", text: `Ignored: ${ignore.reason}.`, origin: ignore.origin }
    });
  return reasons.sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0).map(
    (step) => step.reason.origin === void 0 ? { ...step, reason: { ...step.reason, origin: programOrigin } } : step
  );
}
function excludedInWords(exclude, billed, left) {
  const taken = billed - left;
  if (exclude === void 0 || taken <= 0) return "";
  const { quantity, reason, origin } = exclude;
  const place = `${origin.file}:${origin.line}`;
  if (left > 0) return ` ${taken} of them ${taken === 1 ? "is" : "are"} excluded: ${reason}.`;
  return ` All of them are excluded${quantity > taken ? ` (${place} excludes ${quantity})` : ""}: ${reason}.`;
}
function seatsInWords(units) {
  return `${units} ${units === 1 ? "seat" : "seats"}`;
}
function goneInWords({ missingBy }, units, day, { vendor }) {
  return missingBy === void 0 ? `${seatsInWords(units)} ${units === 1 ? "goes" : "go"} on under another product from ${day}.` : `${vendor} stopped billing ${seatsInWords(units)}: the final invoice ${missingBy.invoice} has no charge for ${units === 1 ? "it" : "them"} from ${day}.`;
}
function sayUnits(quantity) {
  return `${quantity} ${quantity === 1 ? "unit" : "units"}`;
}

// src/syncs/subscriptions/vintages.ts
function sharesLine(a, b, open) {
  const days = [open, ...stepDays(a, b).filter((day) => day > open)];
  return days.every((day) => {
    const left = at(a, day);
    const right = at(b, day);
    if (left.quantity === 0 || right.quantity === 0) return true;
    return sameHolding({ ...left, quantity: 1 }, { ...right, quantity: 1 });
  });
}
function groupByCost(members, open, productKey, memory) {
  const oldestFirst = [...members].sort((a, b) => {
    const left = `${a.timeline.firstTermStart} ${a.timeline.subscription}`;
    const right = `${b.timeline.firstTermStart} ${b.timeline.subscription}`;
    return left < right ? -1 : left > right ? 1 : 0;
  });
  const groups = [];
  for (const member of oldestFirst) {
    const group = groups.find((candidate) => candidate.every((other) => sharesLine(other.steps, member.steps, open)));
    if (group === void 0) groups.push([member]);
    else group.push(member);
  }
  const recorded = recordedKeys(productKey, members, memory);
  const used = /* @__PURE__ */ new Set();
  const keys = groups.map((group) => {
    const kept = group.map((member) => recorded.get(member.timeline.subscription)).find((key) => key !== void 0 && !used.has(key));
    if (kept !== void 0) used.add(kept);
    return kept;
  });
  return groups.map((group, index) => {
    const vintage = group[0]?.timeline.firstTermStart ?? open;
    let key = keys[index];
    if (key === void 0) {
      key = used.has(productKey) ? `${productKey}@${vintage}` : productKey;
      if (used.has(key)) key = `${productKey}@${vintage}-${group[0]?.timeline.subscription.slice(0, 8) ?? ""}`;
      used.add(key);
    }
    const subscriptions = group.map(({ timeline }) => timeline.subscription);
    const unrecorded = subscriptions.filter((subscription) => recorded.get(subscription) !== key);
    return { key, isFirst: key === productKey, vintage, members: group, unrecorded };
  });
}
function lineSlot(productKey, subscription) {
  return `${productKey}.line.${subscription}`;
}
function recordedKeys(productKey, members, memory) {
  const found = /* @__PURE__ */ new Map();
  for (const { timeline } of members) {
    const key = memory.resolved(lineSlot(productKey, timeline.subscription));
    if (key !== void 0) found.set(timeline.subscription, key);
  }
  return found;
}

// src/syncs/subscriptions/assemble.ts
function priceSteps(timeline, product, rule, context) {
  return timeline.steps.map((step) => priceStep(step, step.charge ?? timeline.latest, product, rule, context));
}
function priceStep({ from: from2, quantity, unitCost, priceDays }, sold, product, rule, context) {
  if (quantity === 0) return { from: from2, quantity, unitCost };
  const retail = retailOf(product.retail, sold, unitCost, priceDays, context.book);
  if ("missing" in retail) return { from: from2, quantity, unitCost, missing: retail.missing };
  return { from: from2, quantity, unitCost, unitPrice: declaredOn(rule?.prices ?? [], from2)?.amount ?? retail.amount };
}
function assemble(product, rule, group, found, off, feed, bound, context, draft) {
  const { policies } = bound.contract;
  const service = serviceKey(context.tenant, product, bound.connection);
  const serviceId = serviceIdOf(product, bound.connection, context);
  const marker = lineMarker(group.key);
  if (found !== void 0) draft.taken.add(found.id);
  const vendor = sum2(group.members.map(({ timeline, steps }) => vendorSegments(timeline, steps, policies.onMissing)));
  const { kept: excluded, left } = takeOff(vendor, off);
  const missing = new Set(group.members.flatMap(({ timeline }) => timeline.missingFrom ?? []));
  if (rule?.exclude?.from !== void 0) missing.add(rule.exclude.from);
  const delayed = delayDecreases(
    excluded,
    policies.decreases,
    { anchor: bound.periodsFrom, months: bound.months, endsOn: bound.endsOn },
    missing
  );
  const waiting = at(delayed, context.today).quantity - at(excluded, context.today).quantity;
  if (waiting > 0) draft.seats.waiting = (draft.seats.waiting ?? 0) + waiting;
  const ignore = rule?.ignore ?? product.ignore;
  const from2 = openFromOf(found === void 0 ? [] : [found], bound);
  const laid = ignore === void 0 || ignore.until !== void 0 && ignore.until < from2 ? delayed : ignored(delayed, from2, ignore.until);
  const mask = maskOf(policies.pricingStrategy, found === void 0);
  const segments = applyPrices(laid, rule, mask);
  const running = group.members.filter(({ timeline }) => isRunning(timeline));
  const chargedThrough = earliest(running.map(({ timeline }) => timeline.chargedThrough));
  const line = {
    kind: "line",
    key: group.key,
    customer: feed.customer.key,
    contract: bound.key,
    title: group.isFirst ? product.title : `${product.title} (price of ${sayDay(group.vintage)})`,
    connection: bound.connection,
    marker,
    serviceKey: service,
    ...serviceId === void 0 ? {} : { serviceId },
    ...found === void 0 ? {} : { existing: found.id },
    segments,
    opinionFrom: later(opinionFrom(group, ignore, from2, context.today), bound.contract.billsFrom ?? bound.startsOn),
    ...chargedThrough === void 0 ? {} : { chargedThrough },
    ...rule?.prices[0] === void 0 ? {} : { declaredPriceFrom: rule.prices[0].from },
    usage: false,
    steps: reasonsOf(product, rule, group.members, { vendor, excluded, delayed }, bound, context, feed.program.origin),
    subscriptions: group.members.map(({ timeline }) => timeline.subscription),
    ...group.unrecorded.length === 0 ? {} : {
      slots: Object.fromEntries(
        group.unrecorded.map((subscription) => [lineSlot(`${bound.key}/${product.key}`, subscription), group.key])
      )
    },
    origin: rule?.origin ?? bound.contract.origin
  };
  return { line, left };
}
function isRunning({ steps, missingFrom }) {
  return missingFrom === void 0 && (steps.at(-1)?.quantity ?? 0) > 0;
}
function opinionFrom(group, ignore, open, today) {
  const first = earliest(group.members.map(({ timeline }) => timeline.steps[0]?.from ?? today)) ?? today;
  if (ignore === void 0) return first;
  return later(first, ignore.until === void 0 || ignore.until >= open ? open : addDays(ignore.until, 1));
}
function applyPrices(segments, rule, mask) {
  const prices = rule?.prices ?? [];
  const days = prices.length === 0 ? segments.map(({ from: from2 }) => from2) : stepDays(
    segments,
    prices.map((price) => ({ from: price.from, quantity: 0 }))
  );
  return normalise(
    days.map((day) => {
      const { unitCost, unitPrice, quantity } = at(segments, day);
      const declared = declaredOn(prices, day)?.amount;
      const price = declared ?? (mask.price ? unitPrice : void 0);
      const segment = { from: day, quantity };
      if (mask.cost && unitCost !== void 0) segment.unitCost = unitCost;
      if (price !== void 0 && quantity > 0) segment.unitPrice = price;
      return segment;
    })
  );
}

// src/syncs/subscriptions/leftovers.ts
function endMerged(product, existing, feed, bound, context, draft) {
  const rest = existing.filter(({ id, marker }) => isOurMarker(marker) && !draft.taken.has(id));
  if (rest.length === 0) return;
  const prefix = `${bound.key}/${product.key}`;
  const known = [prefix, ...context.memory.identified(prefix)];
  for (const line of rest) {
    const own = (one) => context.memory.remoteId(one) === line.id || [lineMarker(one), versionMarker(one)].includes(line.marker ?? "");
    const key = known.find(own) ?? line.marker?.slice("concordat:".length) ?? "";
    if (key !== prefix && !key.startsWith(`${prefix}@`)) continue;
    draft.taken.add(line.id);
    const from2 = openFromOf([line], bound);
    draft.lines.push({
      kind: "line",
      key,
      customer: feed.customer.key,
      contract: bound.key,
      title: product.title,
      connection: bound.connection,
      marker: line.marker ?? "",
      serviceKey: serviceKey(context.tenant, product, bound.connection),
      serviceId: line.service,
      existing: line.id,
      segments: [],
      opinionFrom: from2,
      usage: false,
      steps: [
        {
          day: from2,
          mover: "vendor",
          reason: {
            rule: "decision 1",
            text: "Its subscriptions now cost the same as the others and are billed on their line.",
            origin: bound.contract.origin
          }
        }
      ],
      subscriptions: [],
      origin: bound.contract.origin
    });
  }
}
function reportUnbilled(feed, bound, context, draft, billed) {
  if (bound.endsOn < context.today) return;
  const rest = bound.observed?.lines.filter(({ id }) => !draft.taken.has(id)) ?? [];
  if (rest.length === 0) return;
  const products = context.tenant.products.filter((product) => product.program === feed.program.key);
  const byService = new Map(
    products.flatMap((product) => {
      const id = serviceIdOf(product, bound.connection, context);
      return id === void 0 ? [] : [[id, product]];
    })
  );
  let others = 0;
  for (const line of rest) {
    const held2 = at(line.segments, context.today);
    const product = byService.get(line.service);
    if (product === void 0) {
      others += 1;
      continue;
    }
    if (held2.quantity === 0 || draft.blocked.some(({ key }) => key === `${bound.key}/${product.key}`)) continue;
    const second = billed.has(product.key);
    draft.findings.push({
      severity: "warning",
      rule: "decision 5",
      message: second ? `contract ${bound.observed?.id ?? ""} bills ${held2.quantity} more units of ${product.title} on line ${line.id}, which no charge stands for` : `contract ${bound.observed?.id ?? ""} bills ${held2.quantity} units of ${product.title}, for which ${context.vendor} has no charge here`,
      fix: "If nobody should pay for them, set the line to 0 units by hand; it is left as it is.",
      origin: bound.contract.origin,
      customer: feed.customer.key,
      product: product.key,
      ...held2.unitPrice === void 0 ? {} : { money: { amount: multiply(held2.unitPrice, held2.quantity), currency: context.tenant.currency } }
    });
    draft.left.push({
      what: product.title,
      why: "on the contract, but not billed by the vendor in the files read",
      count: 1
    });
  }
  if (others > 0)
    draft.left.push({
      what: `${others === 1 ? "line" : "lines"} of contract ${bound.observed?.id ?? ""}`,
      why: `${others === 1 ? "its service is" : "their services are"} not in services.yaml`,
      count: others
    });
}
function reportIdleRules(sorted, feed, bound, context, draft) {
  const billed = new Set(sorted.byProduct.map(([product]) => product.key));
  for (const rule of bound.contract.lines) {
    if (billed.has(rule.product) || rule.exclude === void 0 && rule.prices.length === 0) continue;
    const what = rule.exclude === void 0 ? "the price" : `the exclusion of ${sayUnits(rule.exclude.quantity)}`;
    draft.findings.push({
      severity: "warning",
      rule: "ZC-16",
      message: `${what} of ${rule.product} has no effect: ${context.vendor} bills ${feed.customer.name} none of it`,
      fix: "Correct the product's key, or take the line out.",
      origin: rule.exclude?.origin ?? rule.origin,
      customer: feed.customer.key,
      product: rule.product
    });
  }
}

// src/syncs/subscriptions/plain.ts
function takePlain(product, rule, charges, sorted, feed, bound, context, draft) {
  const run = inOneRun(charges);
  const [first, newest] = [run?.[0], run?.at(-1)];
  if (run === void 0 || first === void 0 || newest === void 0) return false;
  if (!isPlainly(newest, sorted, feed, bound, context)) return false;
  const line = plainLine(product, rule, run, feed, bound, context, draft.taken);
  if (line?.existing === void 0) return false;
  draft.subscriptions.push({ steps: [stepOf(first)], latest: newest, chargedThrough: newest.to });
  draft.uses.push({ product, feed, charge: newest, unitCost: newest.unitCost });
  if (first.from <= context.today) draft.seats.vendor += first.quantity;
  draft.taken.add(line.existing);
  draft.lines.push(line);
  return true;
}
function inOneRun(charges) {
  if (!charges.every(isFullCycle)) return void 0;
  if (charges.length === 1) return charges;
  const run = [...charges].sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
  for (const [index, charge] of run.entries()) {
    const before = run[index - 1];
    if (before !== void 0 && (addDays(before.to, 1) !== charge.from || SAID.some((what) => before[what] !== charge[what])))
      return void 0;
  }
  return run;
}
var SAID = [
  "kind",
  "subscription",
  "quantity",
  "unitCost",
  "currency",
  "product",
  "term",
  "plan",
  "termStart"
];
function plainLine(product, rule, run, feed, bound, context, taken) {
  if (rule?.exclude !== void 0 || rule?.ignore !== void 0 || rule?.existing !== void 0) return void 0;
  if (product.ignore !== void 0) return void 0;
  const key = `${bound.key}/${product.key}`;
  const slot = lineSlot(key, run[0]?.subscription ?? "");
  const recorded = context.memory.resolved(slot);
  if (recorded !== void 0 && recorded !== key) return void 0;
  const serviceId = serviceIdOf(product, bound.connection, context);
  if (serviceId === void 0) return void 0;
  const found = onlyLine(serviceId, key, bound, context, taken);
  if (found === void 0) return void 0;
  const segments = held(run, product, rule, bound, context);
  if (segments === void 0) return void 0;
  const line = new PlainLine(run, product, rule, feed, bound, context);
  line.serviceId = serviceId;
  line.existing = found.id;
  line.segments = segments;
  if (recorded === void 0) line.slots = { [slot]: key };
  return line;
}
var PlainLine = class {
  kind = "line";
  key;
  customer;
  contract;
  title;
  connection;
  marker;
  serviceKey;
  opinionFrom;
  chargedThrough;
  usage = false;
  subscriptions;
  origin;
  #tell;
  constructor(run, product, rule, { customer, program }, bound, context) {
    const { key, contract, connection, startsOn } = bound;
    const [first, newest] = [run[0], run.at(-1)];
    this.key = `${key}/${product.key}`;
    this.customer = customer.key;
    this.contract = key;
    this.title = product.title;
    this.connection = connection;
    this.marker = lineMarker(this.key);
    this.serviceKey = serviceKey(context.tenant, product, connection);
    this.opinionFrom = later(first.from, contract.billsFrom ?? startsOn);
    this.chargedThrough = newest.to;
    const declared = rule?.prices[0];
    if (declared !== void 0) this.declaredPriceFrom = declared.from;
    this.subscriptions = [first.subscription];
    this.origin = rule?.origin ?? contract.origin;
    this.#tell = () => {
      const vendor = [{ from: first.from, quantity: first.quantity, unitCost: first.unitCost }];
      return reasonsOf(
        product,
        rule,
        [],
        { vendor, excluded: vendor, delayed: vendor },
        bound,
        context,
        program.origin
      );
    };
  }
  get steps() {
    return this.#tell();
  }
};
function isPlainly(charge, sorted, feed, bound, context) {
  if (charge.kind !== "recurring" || charge.quantity <= 0 || charge.plan === void 0) return false;
  if (charge.currency !== context.tenant.currency || CYCLE_MONTHS[charge.plan] !== bound.months) return false;
  if (sorted.unmapped.length > 0 || sorted.movedOn.has(charge.subscription)) return false;
  const dayAfter = addDays(charge.to, 1);
  return !feed.statements.some((statement) => statement.from <= dayAfter && statement.to >= dayAfter);
}
function onlyLine(service, key, { observed, adopted }, { memory }, taken) {
  let found;
  let isMarked = false;
  for (const line of observed?.lines ?? []) {
    if (isOurMarker(line.marker)) isMarked = true;
    if (line.service !== service) continue;
    if (found !== void 0) return void 0;
    found = line;
  }
  if (found === void 0 || taken.has(found.id)) return void 0;
  const recorded = memory.remoteId(key);
  return recorded === found.id || recorded === void 0 && adopted && !isMarked ? found : void 0;
}
function held(run, product, rule, bound, context) {
  const mask = maskOf(bound.contract.policies.pricingStrategy, false);
  const [step, ...others] = run.map((charge) => priceStep(stepOf(charge), charge, product, rule, context));
  if (step === void 0 || others.some((other) => other.unitPrice !== step.unitPrice)) return void 0;
  const isUnpriced = step.missing !== void 0 || others.some(({ missing }) => missing !== void 0);
  return isUnpriced && mask.price ? void 0 : applyPrices([step], rule, mask);
}

// src/syncs/subscriptions/refusals.ts
var judges = [staleMapping, unclearCharges, unclearPlan, foreignCurrency, otherPeriod];
var refusalOf = (...facts) => {
  for (const judge of judges) {
    const refusal = judge(...facts);
    if (refusal !== void 0) return refusal;
  }
  return void 0;
};
function staleMapping(...[product, charges, timelines2, sorted]) {
  if (sorted.unmapped.length === 0) return void 0;
  const subscriptions = new Set(charges.map((charge) => charge.subscription));
  const ended = timelines2.some((timeline) => timeline.missingFrom !== void 0);
  const renewedAs = sorted.unmapped.find(
    (stray2) => stray2.charges.some((charge) => subscriptions.has(charge.subscription) || ended && sameProductId(charge, product))
  );
  const stray = renewedAs?.charges[0];
  const first = charges[0];
  if (stray === void 0 || first === void 0) return void 0;
  const place = product.idOrigins[product.ids[0] ?? ""] ?? product.origin;
  return {
    charge: first,
    reason: {
      rule: "ZC-1",
      text: `Stale mapping: ${place.file}:${place.line} names ${product.ids.join(", ")}, but seats are billed as ${stray.product} from ${sayDay(stray.from)}, which nothing maps. The units stay; none is zeroed.`,
      origin: place
    },
    fix: `Add ${stray.product} to the ids of ${product.key} in ${place.file}:${place.line}, or ignore it with a reason; then plan again.`
  };
}
function sameProductId(charge, product) {
  const id = charge.product.split(":")[0];
  return product.ids.some((candidate) => candidate.split(":")[0] === id);
}
function unclearCharges(...[, , timelines2, , , context]) {
  const unclear = timelines2.find((timeline) => timeline.unclear !== void 0)?.unclear;
  if (unclear === void 0) return void 0;
  return {
    charge: unclear.charge,
    reason: {
      rule: "decision 1",
      text: `${context.vendor}'s charges do not say how many units there are: ${unclear.message}. The units stay.`,
      origin: unclear.charge.origin
    },
    fix: "Add the invoice file that holds the missing lines to the billing folder, or ask the vendor for a corrected file."
  };
}
function unclearPlan(...[, charges, , , , context]) {
  const charge = charges.find(({ kind, plan }) => kind === "recurring" && plan === void 0);
  return charge === void 0 ? void 0 : { charge, ...unreadPlan(charge, context.vendor) };
}
function unreadPlan(charge, vendor) {
  const place = `${charge.origin.file}:${charge.origin.line}`;
  return {
    reason: {
      rule: "decision 1",
      text: `${vendor}'s invoice ${charge.invoice} names no term and billing frequency for ${charge.product} that can be read, so what its price is for is not known. Nothing is planned for it.`,
      origin: charge.origin
    },
    fix: `Compare ${place} with the invoice and get a corrected file; until then ignore the product with a reason and bill it by hand.`
  };
}
function foreignCurrency(...[, charges, , , , context]) {
  const foreign = charges.find((charge) => charge.currency !== context.tenant.currency);
  return foreign === void 0 ? void 0 : currencyRefusal(foreign, context);
}
function currencyRefusal(charge, { tenant }) {
  return {
    charge,
    reason: {
      rule: "decision 10",
      text: `Billed in ${charge.currency}, but ${tenant.name} bills in ${tenant.currency}. Currencies are never converted.`,
      origin: charge.origin
    },
    fix: `Ask the vendor to bill in ${tenant.currency}, or bill it by hand and ignore it with a reason.`
  };
}
function otherPeriod(...[product, charges, , , bound, context]) {
  const other = charges.find(({ plan }) => plan !== void 0 && CYCLE_MONTHS[plan] !== bound.months);
  if (other?.plan === void 0) return void 0;
  const cycle = CYCLE_MONTHS[other.plan];
  return {
    charge: other,
    reason: {
      rule: "PR-17",
      text: `Billed every ${cycle === 1 ? "month" : `${cycle} months`} by ${context.vendor}, but the contract bills every ${bound.months === 1 ? "month" : `${bound.months} months`}. Its price would be wrong on every invoice.`,
      origin: product.origin
    },
    fix: "Give this product a contract whose billing period is the vendor's."
  };
}
function unpricedRefusal(product, charge, missing) {
  return {
    charge,
    reason: {
      rule: "decision 8",
      text: `No source of a price: ${missing}. The line stays as it is.`,
      origin: product.retail?.origin ?? product.origin
    },
    fix: `Add the price sheet, or a retail rule to ${product.key} in ${product.origin.file}:${product.origin.line}, or a price on the contract's line.`
  };
}
function ambiguousRefusal(product, charge, problem, origin) {
  return {
    charge,
    reason: { rule: "decision 19", text: `${problem}; which of them bills ${product.title} cannot be told.`, origin },
    fix: "Name the line with `existing` on the contract's line; then plan again."
  };
}

// src/syncs/subscriptions/sorting.ts
function sortCharges(feed, tenant, vendor) {
  const products = productsById(tenant, feed.program.key);
  const byProduct = /* @__PURE__ */ new Map();
  const unmapped = /* @__PURE__ */ new Map();
  const chargedAs = /* @__PURE__ */ new Map();
  let moves = false;
  const findings = [];
  for (const charge of feed.charges) {
    if (charge.kind === "one-time" || charge.kind === "credit") {
      findings.push({
        severity: "note",
        rule: "decision 10",
        message: `${charge.kind === "credit" ? "credit" : "one-off charge"} of ${charge.net} ${charge.currency} for ${charge.title}, ${sayDay(charge.from)}: listed, never units`,
        fix: "Bill or credit it by hand where it is the customer's.",
        origin: charge.origin,
        customer: feed.customer.key,
        money: { amount: charge.net, currency: charge.currency }
      });
      continue;
    }
    if (charge.kind === "usage" && !feed.program.azure) {
      findings.push({
        severity: "warning",
        rule: "PR-5",
        message: `usage of ${charge.net} ${charge.currency} for ${charge.title} is not billed: azure is off for ${feed.program.key}`,
        fix: `Set azure: true on ${feed.program.key} in ${feed.program.origin.file}, or bill it by hand.`,
        origin: charge.origin,
        customer: feed.customer.key,
        money: { amount: charge.net, currency: charge.currency }
      });
      continue;
    }
    const product = productOf(products.get(charge.product) ?? [], charge);
    if (!chargedAs.has(charge.subscription)) chargedAs.set(charge.subscription, charge.product);
    else if (chargedAs.get(charge.subscription) !== charge.product) {
      chargedAs.set(charge.subscription, void 0);
      moves = true;
    }
    if (product === void 0) {
      const key = `${charge.product}|${charge.term ?? ""}|${charge.plan ?? ""}`;
      unmapped.set(key, [...unmapped.get(key) ?? [], charge]);
    } else {
      const entry = byProduct.get(product.key);
      if (entry === void 0) byProduct.set(product.key, { product, charges: [charge] });
      else entry.charges.push(charge);
    }
  }
  const movedOn2 = /* @__PURE__ */ new Map();
  for (const charge of moves ? feed.charges : [])
    if (chargedAs.has(charge.subscription) && chargedAs.get(charge.subscription) === void 0)
      movedOn2.set(charge.subscription, [...movedOn2.get(charge.subscription) ?? [], charge]);
  return {
    byProduct: [...byProduct.values()].sort((a, b) => a.product.key < b.product.key ? -1 : 1).map(({ product, charges }) => [product, charges]),
    unmapped: [...unmapped.values()].map((charges) => strayOf(charges, tenant, vendor)),
    movedOn: movedOn2,
    findings
  };
}
function strayOf(charges, tenant, vendor) {
  const newest = charges.reduce((latest2, charge) => charge.from >= latest2.from ? charge : latest2);
  const term = [newest.term, newest.plan].filter((part) => part !== void 0).join(" ");
  const near = tenant.products.find((product) => product.ids.includes(newest.product));
  const known = near === void 0 ? "which no product of services.yaml names" : `but ${near.key} maps it only for ${[near.term, near.plan].filter(Boolean).join(" ")}`;
  const place = near?.origin ?? tenant.products[0]?.origin;
  if (newest.kind === "recurring" && newest.plan === void 0)
    return { title: newest.title, charges, ...unreadPlan(newest, vendor) };
  return {
    title: newest.title,
    charges,
    reason: {
      rule: "ZC-1",
      text: `${vendor} bills it as ${newest.product}${term === "" ? "" : ` (${term})`}, ${known}. Nothing is billed for it until it is mapped.`,
      origin: newest.origin
    },
    fix: `Add ${newest.product} to a product in ${place?.file ?? "services.yaml"}, or ignore it with a reason; then plan again.`
  };
}

// src/syncs/subscriptions/usage-periods.ts
function usageSlot(lineKey, invoice) {
  return `${lineKey}.usage.${invoice}`;
}
function periodsToBill(product, charges, open, feed, bound, context, draft) {
  const key = `${bound.key}/${product.key}`;
  const replaced = replacedBy(feed);
  const next = successorOf(feed.contract, feed.customer, feed.program.key);
  const amounts = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Map();
  for (const charge of charges) {
    const invoices = [charge.invoice, ...replaced.get(charge.invoice) ?? []];
    const recorded = (line) => earliest(invoices.flatMap((invoice) => context.memory.resolved(usageSlot(line, invoice)) ?? []));
    const known = recorded(key) ?? (next === void 0 ? void 0 : recorded(`${contractKey(context.tenant, feed.customer, next)}/${product.key}`));
    const biller = known === void 0 ? goneBiller(product, invoices, feed, context) : void 0;
    if (biller !== void 0) {
      gone.set(biller, [...gone.get(biller) ?? [], charge]);
      continue;
    }
    const day = known ?? periodToBill(charge, open, bound);
    if (day <= bound.endsOn) amounts.set(day, [...amounts.get(day) ?? [], charge]);
    else if (next === void 0) draft.findings.push(unbillable({ product, charge }, feed));
    else draft.late.push({ product, charge });
  }
  for (const [contract, billed] of gone) draft.findings.push(billedBefore(product, contract, billed, feed));
  return amounts;
}
function goneBiller(product, invoices, { customer, program }, { tenant, memory }) {
  const isNamed = (key) => customer.contracts.some((one) => one.key === key && one.programs.includes(program.key));
  for (const invoice of invoices) {
    const billers = memory.resolvedOnContracts(`${tenant.name}/${customer.key}`, usageSlot(product.key, invoice));
    for (const key of billers.keys()) if (!isNamed(key)) return key;
  }
  return void 0;
}
function billedBefore(product, contract, charges, feed) {
  const names = [...new Set(charges.map(({ invoice }) => invoice))].sort().join(", ");
  return {
    severity: "note",
    rule: "decision 4",
    message: `usage of ${sumOf(charges)} ${charges[0]?.currency ?? ""} for ${product.title} (invoice ${names}) was billed by ${contract}, which bills it no longer; ${feed.contract.key} does not bill it again`,
    fix: `If ${contract} did not bill all of it, bill what is missing by hand.`,
    origin: feed.contract.origin,
    customer: feed.customer.key,
    product: product.key
  };
}
function sumOf(charges) {
  return add(...charges.map(({ net }) => net));
}
function replacedBy({ statements }) {
  return new Map(statements.map(({ invoice, replaces = [] }) => [invoice, replaces]));
}
function unbilledBy(feed, { tenant, today, memory }) {
  if (!feed.program.azure) return [];
  const billed = new Set(billedUsage(feed, { tenant, memory }));
  return usageOf(feed, tenant).filter((one) => !isIgnored(one, feed, today) && !billed.has(one.charge));
}
function billedUsage(feed, { tenant, memory }) {
  const replaced = replacedBy(feed);
  return usageOf(feed, tenant).flatMap(({ product, charge }) => {
    const invoices = [charge.invoice, ...replaced.get(charge.invoice) ?? []];
    const slots = invoices.map((invoice) => usageSlot(`${feed.key}/${product.key}`, invoice));
    return slots.some((slot) => memory.resolved(slot) !== void 0) ? charge : [];
  });
}
function usageOf({ charges, program }, tenant) {
  const products = tenant.products.filter((product) => product.program === program.key && product.usage);
  return charges.flatMap((charge) => {
    const product = charge.kind === "usage" ? productOf(products, charge) : void 0;
    return product === void 0 ? [] : [{ product, charge }];
  });
}
function periodToBill(charge, open, bound) {
  const natural = periodOf(bound.periodsFrom, bound.months, later(charge.to, bound.startsOn)).from;
  return natural >= open ? natural : firstWholePeriod(open, bound);
}
function firstWholePeriod(open, bound) {
  const period = periodOf(bound.periodsFrom, bound.months, open);
  return period.from === open ? open : addDays(period.to, 1);
}
function unchargedPeriods(key, charges, { statements, contract, billing }, { memory }) {
  const { billsFrom } = contract;
  const charged = new Set(charges.map(({ invoice }) => invoice));
  const read = /* @__PURE__ */ new Map();
  for (const { invoice, replaces = [], to } of statements) {
    if (charged.has(invoice)) for (const id of replaces) charged.add(id);
    if (to >= (billsFrom ?? "")) for (const id of [invoice, ...replaces]) read.set(id, invoice);
  }
  const [unread, emptied] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const [invoice, day] of memory.resolvedBelow(`${key}.usage`)) {
    if (charged.has(invoice)) continue;
    const now = read.get(invoice);
    if (now !== void 0 && billsFrom !== void 0 && endsUsageBefore(billing.charges, now, billsFrom)) continue;
    const found = now === void 0 ? unread : emptied;
    found.set(day, [...found.get(day) ?? [], invoice]);
  }
  return { unread, emptied };
}
function endsUsageBefore(charges, invoice, day) {
  return charges.some((charge) => charge.invoice === invoice && charge.kind === "usage" && charge.to < day);
}
function asItStands(found, day, bound) {
  const last = earlier(periodOf(bound.periodsFrom, bound.months, day).to, bound.endsOn);
  const stands = knownTotal(integrate(found?.segments ?? [], day, last, bound.periodsFrom, bound.months));
  const amounts = stands === void 0 ? {} : { unitCost: stands.cost, unitPrice: stands.price };
  return { from: day, quantity: at(found?.segments ?? [], last).quantity, ...amounts };
}
function unknownPeriods(line, bound) {
  const found = bound.observed?.lines.find(({ id }) => id === line.existing);
  const open = openDay(line, found, bound);
  const first = latest([line.opinionFrom, bound.startsOn, bound.manageFrom, bound.readFrom]) ?? line.opinionFrom;
  const last = earlier(later(open, line.writeAhead ?? open), bound.endsOn);
  const unknown = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(bound.periodsFrom, bound.months, day);
    const to = earlier(period.to, bound.endsOn);
    const parts = integrate(found?.segments ?? [], period.from, to, bound.periodsFrom, bound.months);
    const isGone = found === void 0 && line.unmade !== true && to < open && !isZero(at(line.segments, day).unitPrice ?? "0.00");
    if (period.from >= first && (isGone || knownTotal(parts) === void 0)) unknown.push({ from: period.from, to });
    day = addDays(period.to, 1);
  }
  return unknown;
}
function notJudged(product, line, periods, feed, { tenant, today }) {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === void 0 || last === void 0) return [];
  const wanted = sum(periods.map(({ from: from2 }) => at(line.segments, from2).unitPrice ?? "0.00"));
  const why = line.existing === void 0 ? "its line is gone" : `line ${line.existing} states no price or no cost there`;
  return [
    {
      severity: "warning",
      rule: "decision 6",
      message: `${feed.customer.name}: what ${product.title} bills for ${saySpan(first.from, last.to, today)} is not known, since ${why}; it should come to ${wanted} ${tenant.currency}, and nothing is charged or given back for it`,
      fix: "Compare with what the customer was invoiced, and enter what is missing by hand.",
      origin: line.origin,
      customer: feed.customer.key,
      product: product.key,
      money: { amount: wanted, currency: tenant.currency }
    }
  ];
}
function ownUsage(feed, { startsOn, endsOn }, input) {
  const { contract, customer, charges, program } = feed;
  const isLast = successorOf(contract, customer, program.key) === void 0;
  const before = customer.contracts.find(({ key }) => key === contract.follows);
  const isFirst = before?.programs.includes(program.key) !== true;
  if (isFirst && isLast) return feed;
  const billed = new Set(isFirst || before === void 0 ? [] : takenOver(feed, before, input));
  const isOwn = (charge) => charge.kind !== "usage" || (isLast || charge.to <= endsOn) && (isFirst || charge.to >= startsOn || billed.has(charge));
  return { ...feed, charges: charges.filter(isOwn) };
}
function takenOver(feed, before, input) {
  const theirs = new Set(billedUsage({ ...feed, key: contractKey(input.tenant, feed.customer, before) }, input));
  return billedUsage(feed, input).filter((charge) => !theirs.has(charge));
}

// src/syncs/subscriptions/usage.ts
function usageLine(product, charges, feed, bound, context, draft) {
  if (charges.some((charge) => charge.currency !== context.tenant.currency)) {
    blockForeign(product, charges, feed, bound, context, draft);
    return;
  }
  const rule = bound.contract.lines.find((candidate) => candidate.product === product.key);
  const ignore = rule?.ignore ?? product.ignore;
  const match = matchUsage(product, rule, bound, context, draft);
  if (ignore !== void 0 && (ignore.until === void 0 || ignore.until >= context.today)) {
    ignoreUsage(product, ignore, charges, match.found, feed, bound, context, draft);
    return;
  }
  if (match.found === void 0 && match.problem !== void 0) {
    const refused = ambiguousRefusal(
      product,
      charges[0],
      match.problem,
      rule?.origin ?? bound.contract.origin
    );
    blockProduct(product, { units: 0, amount: sumOf(charges), ...refused }, feed, bound, draft);
    return;
  }
  if (match.found !== void 0) draft.taken.add(match.found.id);
  const open = openFromOf(match.found === void 0 ? [] : [match.found], bound);
  const counted = charges.filter(({ to }) => ignore?.until === void 0 || to > ignore.until);
  const amounts = periodsToBill(product, counted, open, feed, bound, context, draft);
  const key = `${bound.key}/${product.key}`;
  const { unread, emptied } = unchargedPeriods(key, charges, feed, context);
  const days = [.../* @__PURE__ */ new Set([...amounts.keys(), ...emptied.keys()])].sort();
  const first = days[0];
  if (first === void 0) return;
  if (product.retail === void 0) draft.findings.push(soldAtCost(product, feed));
  const segments = [];
  const steps = [];
  const origin = rule?.origin ?? bound.contract.origin;
  for (const day of days) {
    const billed = amounts.get(day) ?? [];
    const cost = sumOf(billed);
    const next = addDays(periodOf(bound.periodsFrom, bound.months, day).to, 1);
    segments.push({ from: day, quantity: 1, unitCost: cost, unitPrice: retailAmount(product, cost) });
    steps.push(
      vendorStep(
        day,
        usageInWords(billed, emptied.get(day) ?? [], cost, bound, context),
        billed.at(-1)?.origin ?? product.origin
      ),
      vendorStep(next, "Set to 0 until the next statement arrives, so that nothing is billed twice.", origin)
    );
    if (!days.includes(next)) segments.push({ from: next, quantity: 1, unitCost: "0.00", unitPrice: "0.00" });
  }
  for (const [day, invoices] of unread) {
    if (day < first) continue;
    const { to } = periodOf(bound.periodsFrom, bound.months, day);
    const after = { ...at(normalise(segments), addDays(to, 1)), from: addDays(to, 1) };
    segments.push(asItStands(match.found, day, bound), after);
    if (day >= open || days.includes(day)) draft.findings.push(leftUnread(product, day, invoices, feed));
  }
  const line = {
    ...frame2(product, match.found, feed, bound, context),
    segments: normalise(segments.filter((segment) => segment.from <= bound.endsOn)),
    writeAhead: addDays(periodOf(bound.periodsFrom, bound.months, days.at(-1) ?? first).to, 1),
    opinionFrom: first,
    ...match.found === void 0 && context.memory.remoteId(key) === void 0 ? { unmade: true } : {},
    ...unread.size === 0 ? {} : { unread: [...unread.keys()] },
    steps,
    subscriptions: [...new Set(charges.map((charge) => charge.subscription))],
    slots: Object.fromEntries(
      [...amounts].flatMap(
        ([day, billed]) => billed.map(({ invoice }) => {
          const slot = usageSlot(key, invoice);
          return [slot, context.memory.resolved(slot) ?? day];
        })
      )
    ),
    origin
  };
  draft.lines.push(line);
  draft.findings.push(...notJudged(product, line, unknownPeriods(line, bound), feed, context));
}
function matchUsage(product, rule, bound, context, draft) {
  if (bound.observed === void 0) return {};
  const key = `${bound.key}/${product.key}`;
  const serviceId = serviceIdOf(product, bound.connection, context);
  const wanted = { key, marker: lineMarker(key), serviceId, existing: rule?.existing };
  return matchLine(wanted, bound.observed, bound.adopted, context.memory, draft.taken);
}
function frame2(product, found, feed, bound, context) {
  const key = `${bound.key}/${product.key}`;
  const serviceId = serviceIdOf(product, bound.connection, context);
  return {
    kind: "line",
    key,
    customer: feed.customer.key,
    contract: bound.key,
    title: product.title,
    connection: bound.connection,
    marker: lineMarker(key),
    serviceKey: serviceKey(context.tenant, product, bound.connection),
    ...serviceId === void 0 ? {} : { serviceId },
    ...found === void 0 ? {} : { existing: found.id },
    usage: true
  };
}
function ignoreUsage(product, ignore, charges, found, feed, bound, context, draft) {
  const newest = charges.reduce((latest2, charge) => charge.to >= latest2.to ? charge : latest2);
  const amount = sumOf(charges.filter(({ invoice }) => invoice === newest.invoice));
  const until = ignore.until === void 0 ? "" : ` until ${sayDay(ignore.until)}`;
  const from2 = firstWholePeriod(openFromOf(found === void 0 ? [] : [found], bound), bound);
  const stands = found === void 0 ? void 0 : at(found.segments, context.today);
  const goesOn = found === void 0 || from2 <= context.today || bound.endsOn < context.today || isNothing(stands) ? "" : `; line ${found.id} bills ${multiply(stands?.unitPrice ?? "0.00", stands?.quantity ?? 0)} ${newest.currency} up to ${sayDay(earlier(addDays(from2, -1), bound.endsOn))}`;
  draft.left.push({
    what: `${product.title}, ${amount} ${newest.currency} of usage on invoice ${newest.invoice}`,
    why: `ignored${until}: ${ignore.reason}${goesOn}`,
    count: 1,
    origin: ignore.origin
  });
  if (found === void 0) return;
  draft.taken.add(found.id);
  const held2 = [at(found.segments, from2), ...found.segments.filter((segment) => segment.from > from2)];
  if (from2 > bound.endsOn || held2.every(isNothing)) return;
  const text = `Ignored${until}: ${ignore.reason}.`;
  draft.lines.push({
    ...frame2(product, found, feed, bound, context),
    segments: [{ from: from2, quantity: 1, unitCost: "0.00", unitPrice: "0.00" }],
    writeAhead: from2,
    opinionFrom: from2,
    steps: [{ day: from2, mover: "config", reason: { rule: "decision 21", text, origin: ignore.origin } }],
    subscriptions: [],
    origin: ignore.origin
  });
}
function isNothing(holding) {
  if (holding === void 0 || holding.quantity === 0) return true;
  const { unitPrice, unitCost } = holding;
  return unitPrice !== void 0 && isZero(unitPrice) && (unitCost === void 0 || isZero(unitCost));
}
function blockForeign(product, charges, feed, bound, context, draft) {
  const foreign = charges.find((charge) => charge.currency !== context.tenant.currency);
  const refused = currencyRefusal(foreign, context);
  for (const currency of new Set(charges.map((charge) => charge.currency))) {
    const own = charges.filter((charge) => charge.currency === currency);
    const amount = sumOf(own);
    blockProduct(product, { units: 0, amount, ...refused, charge: own[0] }, feed, bound, draft);
  }
}
function vendorStep(day, text, origin) {
  return { day, mover: "vendor", reason: { rule: "PR-5", text, origin } };
}
function retailAmount(product, cost) {
  const { retail } = product;
  if (retail?.markup === void 0) return canonical(cost);
  const price = markUp(cost, retail.markup);
  return retail.round === void 0 ? toCents(price) : roundTo(price, retail.round);
}
function usageInWords(charges, emptied, cost, { contract, startsOn }, { tenant, today }) {
  if (charges.length === 0) return `No usage is billed any more in place of what invoice ${emptied.join(", ")} billed.`;
  const from2 = earliest(charges.map((charge) => charge.from)) ?? today;
  const to = latest(charges.map((charge) => charge.to)) ?? today;
  const invoices = [...new Set(charges.map((charge) => charge.invoice))].join(", ");
  const late = contract.follows !== void 0 && charges.some((charge) => charge.to < startsOn) ? ` ${contract.follows} is posted up to its end, so ${contract.key} bills what came after it.` : "";
  return `Usage of ${saySpan(from2, to, today)}, invoice ${invoices}: ${cost} ${tenant.currency} at cost.${late}`;
}
function soldAtCost(product, feed) {
  return {
    severity: "warning",
    rule: "decision 6",
    message: `${product.title} is sold at cost: it has no retail rule`,
    fix: `Add retail: { markup: \u2026 % } to ${product.key} in ${product.origin.file}:${product.origin.line}.`,
    origin: product.origin,
    customer: feed.customer.key,
    product: product.key
  };
}
function leftUnread(product, day, invoices, feed) {
  const names = [...invoices].sort().join(", ");
  return {
    severity: "warning",
    rule: "decision 6",
    message: `${feed.customer.name}: what ${product.title} bills from ${sayDay(day)} is left as it is, since ${invoices.length === 1 ? `invoice ${names}, which it bills, is` : `invoices ${names}, which it bills, are`} not among the files read`,
    fix: "Put the file back into the billing folder; a vendor corrects an invoice by another one.",
    origin: product.origin,
    customer: feed.customer.key,
    product: product.key
  };
}

// src/syncs/subscriptions/lines.ts
function linesOf(feed, bound, context) {
  const draft = {
    lines: [],
    blocked: [],
    left: [],
    findings: [],
    uses: [],
    late: [],
    subscriptions: [],
    usage: [],
    seats: { vendor: 0, blocked: 0, excluded: 0, ignored: 0 },
    taken: /* @__PURE__ */ new Set()
  };
  const sorted = sortCharges(feed, context.tenant, context.vendor);
  draft.findings.push(...sorted.findings);
  for (const stray of sorted.unmapped) blockStray(stray, feed, bound, context, draft);
  for (const [product, charges] of sorted.byProduct)
    lineOfProduct(product, charges, sorted, feed, bound, context, draft);
  reportIdleRules(sorted, feed, bound, context, draft);
  reportUnbilled(feed, bound, context, draft, new Set(sorted.byProduct.map(([product]) => product.key)));
  return draft;
}
function blockStray(stray, feed, bound, context, draft) {
  const all = timelines(stray.charges, feed.statements);
  for (const currency of new Set(stray.charges.map((charge) => charge.currency))) {
    const running = all.filter(({ latest: latest2 }) => latest2.currency === currency);
    const usage = stray.charges.filter((charge) => charge.kind === "usage" && charge.currency === currency);
    if (running.length === 0 && usage.length === 0) continue;
    const { units, amount } = billedOn(running, context.today);
    draft.seats.vendor += units;
    draft.seats.blocked += units;
    draft.blocked.push({
      key: `${bound.key}/${stray.charges[0]?.product ?? ""}`,
      customer: feed.customer.key,
      contract: bound.key,
      title: stray.title,
      ...usage.length > 0 ? {} : { quantity: units },
      money: { amount: add(amount, ...usage.map((charge) => charge.net)), currency },
      reason: stray.reason,
      fix: stray.fix
    });
  }
}
function billedOn(timelines2, day) {
  const held2 = timelines2.map((timeline) => ({
    units: unitsOn(timeline, day),
    unitCost: timeline.steps.at(-1)?.unitCost ?? "0"
  }));
  return {
    units: held2.reduce((total, { units }) => total + units, 0),
    amount: add(...held2.map(({ units, unitCost }) => multiply(unitCost, units)))
  };
}
function unitsOn(timeline, day) {
  if (timeline.missingFrom !== void 0 && timeline.missingFrom <= day) return 0;
  return timeline.steps.findLast((step) => step.from <= day)?.quantity ?? 0;
}
function ruleFor(contract, product) {
  return contract.lines.find((rule) => rule.product === product.key);
}
function lineOfProduct(product, charges, sorted, feed, bound, context, draft) {
  const first = charges[0];
  if (product.usage) {
    draft.uses.push({ product, feed, charge: first, unitCost: "0.00" });
    draft.usage.push(charges.reduce((last, charge) => charge.to > last.to ? charge : last));
    usageLine(product, charges, feed, bound, context, draft);
    return;
  }
  const rule = ruleFor(bound.contract, product);
  if (takePlain(product, rule, charges, sorted, feed, bound, context, draft)) return;
  const bySubscription = groupBy(charges, ({ subscription }) => subscription);
  const known = charges.every(isFullCycle) ? [] : knownCosts(charges, context);
  const own = [...bySubscription.values()].map((one) => movedOn(timelineOf(one, feed.statements, known), sorted));
  draft.subscriptions.push(...own);
  const newest = newestStep(own);
  draft.uses.push({ product, feed, charge: newest?.charge ?? first, unitCost: newest?.unitCost ?? first.unitCost });
  const units = own.reduce((total, timeline) => total + unitsOn(timeline, context.today), 0);
  draft.seats.vendor += units;
  const refusal = refusalOf(product, charges, own, sorted, bound, context);
  if (refusal !== void 0) {
    blockByCurrency(product, own, refusal, feed, bound, context, draft);
    return;
  }
  const service = serviceIdOf(product, bound.connection, context);
  const existing = bound.observed?.lines.filter((line) => line.service === service) ?? [];
  const ignore = rule?.ignore ?? product.ignore;
  if (ignore !== void 0 && (ignore.until === void 0 || ignore.until >= context.today)) {
    draft.seats.ignored += units;
    draft.left.push({
      what: `${product.title}, ${units} units`,
      why: `ignored${ignore.until === void 0 ? "" : ` until ${sayDay(ignore.until)}`}: ${ignore.reason}`,
      count: 1,
      origin: ignore.origin
    });
    if (existing.length === 0) return;
  }
  const priced = own.map((timeline) => ({ timeline, steps: priceSteps(timeline, product, rule, context) }));
  const openDay2 = openFromOf(existing, bound);
  let off = excludeSegments(rule?.exclude);
  if (rule?.exclude !== void 0) countExcluded(product, rule.exclude, units, feed, context, draft);
  let blocked = false;
  for (const group of groupByCost(priced, openDay2, `${bound.key}/${product.key}`, context.memory)) {
    const match = matchGroup(product, group.isFirst ? rule?.existing : void 0, group.key, bound, context, draft);
    const refusal2 = groupRefusal(product, rule, group, match, bound);
    if (refusal2 !== void 0) {
      const timelines2 = group.members.map(({ timeline }) => timeline);
      blockProduct(product, { ...refusal2, ...billedOn(timelines2, context.today) }, feed, bound, draft, match.found);
      blocked = true;
      continue;
    }
    const { line, left } = assemble(product, rule, group, match.found, off, feed, bound, context, draft);
    draft.lines.push(line);
    off = left;
  }
  if (blocked) return;
  endMerged(product, existing, feed, bound, context, draft);
}
function blockByCurrency(product, own, refusal, feed, bound, context, draft) {
  const currencies = new Set(own.map(({ latest: latest2 }) => latest2.currency));
  for (const currency of currencies) {
    const mine = own.filter(({ latest: latest2 }) => latest2.currency === currency);
    const { units, amount } = billedOn(mine, context.today);
    const charge = refusal.charge.currency === currency ? refusal.charge : mine[0]?.latest ?? refusal.charge;
    blockProduct(product, { ...refusal, units, amount, charge }, feed, bound, draft);
  }
}
function groupRefusal(product, rule, group, match, bound) {
  const charge = group.members[0]?.timeline.latest;
  if (match.found === void 0 && match.problem !== void 0)
    return ambiguousRefusal(product, charge, match.problem, rule?.origin ?? bound.contract.origin);
  if (!maskOf(bound.contract.policies.pricingStrategy, match.found === void 0).price) return void 0;
  for (const { steps } of group.members)
    for (const { missing, quantity, from: from2 } of steps)
      if (missing !== void 0 && quantity > 0 && declaredOn(rule?.prices ?? [], from2) === void 0)
        return unpricedRefusal(product, charge, missing);
  return void 0;
}
function countExcluded(product, exclude, units, feed, context, draft) {
  const place = `${exclude.origin.file}:${exclude.origin.line}`;
  if (exclude.quantity > units && (exclude.until === void 0 || exclude.until >= context.today))
    draft.findings.push({
      severity: "warning",
      rule: "ZC-16",
      message: `${feed.customer.name}: ${exclude.quantity} units of ${product.title} are excluded (${exclude.reason}), but ${context.vendor} bills only ${units}, so ${feed.customer.name} pays for none of them`,
      fix: units === 0 ? `Take exclude out of ${place}.` : `Lower the quantity in ${place} to ${units} at most, or take exclude out.`,
      origin: exclude.origin,
      customer: feed.customer.key,
      product: product.key
    });
  const off = at(excludeSegments(exclude), context.today).quantity;
  draft.seats.excluded += Math.min(off, units);
}
function knownCosts(charges, context) {
  const sheet = charges.flatMap(
    (charge) => [charge.termStart ?? charge.from, charge.from].flatMap((day) => context.book.find(charge, day)?.unitCost ?? [])
  );
  return [.../* @__PURE__ */ new Set([...statedCosts(charges), ...sheet])];
}
function newestStep(timelines2) {
  let newest;
  for (const { subscription, steps } of timelines2)
    for (const { charge, unitCost, quantity } of steps) {
      if (charge === void 0 || quantity === 0) continue;
      const order = useOrder(charge, subscription);
      if (newest === void 0 || order >= newest.order) newest = { charge, unitCost, order };
    }
  return newest;
}
function matchGroup(product, existing, key, bound, context, draft) {
  if (bound.observed === void 0) return {};
  const serviceId = serviceIdOf(product, bound.connection, context);
  return matchLine(
    { key, marker: lineMarker(key), serviceId, existing },
    bound.observed,
    bound.adopted,
    context.memory,
    draft.taken
  );
}
function movedOn(timeline, sorted) {
  const day = addDays(timeline.chargedThrough, 1);
  const elsewhere = sorted.movedOn.get(timeline.subscription);
  if (elsewhere === void 0 || timeline.missingFrom !== void 0) return timeline;
  const next = elsewhere.find((charge) => charge.from >= day && charge.product !== timeline.latest.product);
  return next === void 0 ? timeline : { ...timeline, missingFrom: day };
}

// src/syncs/subscriptions/rules.ts
function unlinkedVendorCustomers(tenant, connection, billing) {
  const linked = new Set(
    tenant.customers.flatMap(
      (customer) => customer.vendors.filter((link) => link.from === connection).map((link) => link.id)
    )
  );
  const findings = [];
  for (const vendor of billing.customers) {
    if (linked.has(vendor.id)) continue;
    const charges = billing.charges.filter((charge) => charge.customer === vendor.id);
    const newest = charges.reduce(
      (latest2, charge) => latest2 === void 0 || charge.from > latest2.from ? charge : latest2,
      void 0
    );
    if (newest === void 0) continue;
    const invoiced = charges.filter(
      (charge) => charge.invoice === newest.invoice && charge.currency === newest.currency
    );
    const amount = add(...invoiced.map((charge) => charge.net));
    findings.push({
      severity: "error",
      rule: "ZC-3",
      message: `${vendor.name} (${vendor.domain}, ${vendor.id}) is billed ${amount} ${newest.currency} on invoice ${newest.invoice} and belongs to no customer file`,
      fix: `Add it to vendors of a customer in tenants/${tenant.name}/customers/, with enabled: false if it is not to be billed.`,
      origin: newest.origin,
      money: { amount, currency: newest.currency }
    });
  }
  return findings.sort((a, b) => compare(b.money?.amount ?? "0", a.money?.amount ?? "0"));
}
function uncheckedStatements(billing) {
  const wrong = new Set(
    billing.findings.filter(({ severity }) => severity === "error").map(({ origin }) => `${origin?.file}:${origin?.line}`)
  );
  return billing.statements.filter(({ final, origin }) => !final && !wrong.has(`${origin.file}:${origin.line}`)).map((statement) => ({
    severity: "warning",
    rule: "decision 10",
    message: `invoice ${statement.invoice} (${sayDay(statement.from)} to ${sayDay(statement.to)}, ${statement.total} ${statement.currency}): ${statement.because ?? "total not checked"}`,
    fix: "Declare its total under invoices of the connection; until then no subscription is taken as ended because of it.",
    origin: statement.origin
  }));
}
function notBuilt(tenant, customer) {
  const findings = [];
  const refuse2 = (what, contract, origin = contract.origin) => findings.push({
    severity: "error",
    rule: "NOT_BUILT",
    message: `${what} on contract ${contract.key} is not built yet`,
    fix: "Take it out of the file for now; nothing of this customer is planned until then.",
    origin,
    customer: customer.key
  });
  for (const contract of customer.contracts) {
    if (contract.renew !== void 0) refuse2("renew", contract, contract.renew.origin);
    if (contract.policies.catchUp !== "manual") refuse2(`catchUp: ${contract.policies.catchUp}`, contract);
    if (contract.policies.onMissing === "cancel") refuse2("onMissing: cancel", contract);
    for (const line of contract.lines)
      if (line.split !== void 0 && line.split.length > 0) refuse2(`split of ${line.product}`, contract, line.origin);
    for (const key of contract.programs) {
      const program = tenant.programs.find((candidate) => candidate.key === key);
      if (program?.basis === "subscriptions") refuse2(`basis: subscriptions (program ${key})`, contract, program.origin);
      if (program?.products === "all") refuse2(`products: all (program ${key})`, contract, program.origin);
    }
  }
  return findings;
}

// src/syncs/subscriptions/desire.ts
var NO_SEATS = { vendor: 0, blocked: 0, excluded: 0, ignored: 0 };
function desire(input) {
  const uses = /* @__PURE__ */ new Map();
  return { customers: wishesOf(input, uses), catalogue: () => desireCatalogue(input, uses) };
}
function* wishesOf(input, uses) {
  for (const customer of input.tenant.customers)
    if (input.only === void 0 || customer.key === input.only) yield desireCustomer(customer, input, uses);
}
function keepNewest(uses, use) {
  const key = `${use.feed.connection} ${use.product.key}`;
  uses.set(key, newerUse(uses.get(key), use));
}
function desireCatalogue(input, uses) {
  const { tenant, billings } = input;
  const findings = [...billings].flatMap(([connection, billing]) => [
    ...billing.findings,
    ...uncheckedStatements(billing),
    ...unlinkedVendorCustomers(tenant, connection, billing)
  ]);
  const services = [];
  const problems = /* @__PURE__ */ new Map();
  for (const [connection, observation] of input.observations) {
    const mine = [...uses.values()].filter((use) => use.feed.connection === connection);
    const catalogue = catalogueOf(connection, mine, {
      tenant,
      today: input.today,
      observation,
      memory: input.memory,
      target: input.titles.get(connection) ?? connection,
      book: (source) => openPriceBook(billings.get(source)?.prices ?? [])
    });
    services.push(...catalogue.services);
    findings.push(...catalogue.findings);
    for (const [key, problem] of catalogue.problems) problems.set(key, problem);
  }
  return { services, findings, problems };
}
function desireCustomer(customer, input, uses) {
  const { tenant, today, billings } = input;
  const empty = {
    customer,
    bound: [],
    contracts: [],
    ends: [],
    standings: [],
    laterContracts: [],
    lines: [],
    blocked: [],
    left: [],
    findings: [],
    seats: NO_SEATS,
    slots: {}
  };
  if (isOff(tenant, customer))
    return {
      ...empty,
      status: "disabled",
      because: {
        rule: "PR-22",
        text: customer.enabled ? "Its program is switched off." : "Switched off in its file.",
        origin: customer.origin
      }
    };
  const refusals = notBuilt(tenant, customer);
  if (refusals.length > 0)
    return {
      ...empty,
      status: "unsupported",
      findings: refusals,
      because: { rule: "NOT_BUILT", text: "It asks for something this version does not do.", origin: customer.origin }
    };
  const unread = unreadFor(customer, billings);
  if (unread !== void 0)
    return {
      ...empty,
      status: "failed",
      because: {
        rule: "UNREAD",
        text: `${unread} Unknown is never absent: nothing is planned for ${customer.name}.`,
        origin: customer.origin
      }
    };
  const hold = holdOn(customer, today);
  const wish = {
    ...empty,
    bound: [],
    contracts: [],
    ends: [],
    standings: [],
    laterContracts: [],
    lines: [],
    blocked: [],
    left: [],
    findings: [],
    slots: {}
  };
  const settle = (slots) => {
    for (const [name, value] of Object.entries(slots))
      if (input.memory.resolved(name) !== value) wish.slots[name] = value;
  };
  const seats = { ...NO_SEATS };
  const bindings = /* @__PURE__ */ new Map();
  const late = /* @__PURE__ */ new Map();
  const billed = /* @__PURE__ */ new Map();
  for (const feed of inSuccession(feedsOf(tenant, customer, billings))) {
    const observation = input.observations.get(feed.connection);
    if (observation === void 0) continue;
    const binding = bindContract(feed, {
      tenant,
      today,
      observation,
      memory: input.memory,
      target: input.titles.get(feed.connection) ?? feed.connection,
      ...predecessorOf(feed, bindings)
    });
    bindings.set(feed.contract.key, binding);
    wish.findings.push(...binding.findings);
    settle(binding.slots);
    if (binding.blocked !== void 0)
      for (const money of moneyOf(feed, today)) wish.blocked.push({ ...binding.blocked, ...money });
    if (binding.later !== void 0) {
      wish.laterContracts.push(binding.later);
      wish.findings.push(...waitingFor(feed, binding.later.day, late));
    }
    if (binding.desired !== void 0) wish.contracts.push(binding.desired);
    if (binding.end !== void 0) wish.ends.push(binding.end);
    if (binding.over !== void 0) {
      const own = withLate(ownUsage(feed, binding.over, input), late, today);
      handOn(feed, unbilledBy(own, input), late);
    }
    if (binding.bound === void 0) continue;
    wish.bound.push(binding.bound);
    const index = indexOf(observation);
    const vendor = input.titles.get(feed.program.from) ?? feed.program.from;
    const lines = linesOf(withLate(ownUsage(feed, binding.bound, input), late, today), binding.bound, {
      tenant,
      today,
      book: openPriceBook(feed.billing.prices),
      memory: input.memory,
      services: index.services,
      markedServices: index.markedServices,
      vendor
    });
    const { bound, by } = billed.get(feed.key) ?? { bound: binding.bound, by: [] };
    billed.set(feed.key, { bound, by: [...by, { ...lines, feed, vendor }] });
    wish.lines.push(...lines.lines);
    wish.blocked.push(...lines.blocked);
    wish.left.push(...lines.left);
    wish.findings.push(...lines.findings);
    handOn(feed, lines.late, late);
    for (const use of lines.uses) keepNewest(uses, use);
    for (const line of lines.lines) settle(line.slots ?? {});
    if (binding.blocked !== void 0 || binding.bound.endsOn < today) continue;
    seats.vendor += lines.seats.vendor;
    seats.blocked += lines.seats.blocked;
    seats.excluded += lines.seats.excluded;
    seats.ignored += lines.seats.ignored;
    if (lines.seats.waiting !== void 0) seats.waiting = (seats.waiting ?? 0) + lines.seats.waiting;
  }
  for (const { bound, by } of billed.values()) {
    const standing = standingOf(bound, by, today);
    if (standing !== void 0) wish.standings.push(standing);
  }
  wish.findings.push(...untaken(late));
  return {
    ...wish,
    seats,
    status: hold === void 0 ? "planned" : "held",
    ...hold === void 0 ? {} : { because: hold }
  };
}
function predecessorOf(feed, bindings) {
  const predecessor = bindings.get(feed.contract.follows ?? "");
  return predecessor === void 0 ? {} : { predecessor };
}
function inSuccession(feeds) {
  const rank = (feed) => {
    const before = feeds.find(({ contract }) => contract.key === feed.contract.follows);
    return before === void 0 ? 0 : rank(before) + 1;
  };
  return feeds.some(({ contract }) => contract.follows !== void 0) ? feeds.map((feed) => ({ feed, rank: rank(feed) })).sort((a, b) => a.rank - b.rank).map(({ feed }) => feed) : feeds;
}
function unreadFor(customer, billings) {
  for (const [connection, billing] of billings) {
    const ids = customer.vendors.filter((link) => link.from === connection).map((link) => link.id);
    if (ids.length === 0) continue;
    const unread = billing.unread.find((entry) => entry.customer === "*" || ids.includes(entry.customer));
    if (unread !== void 0) return unread.why.endsWith(".") ? unread.why : `${unread.why}.`;
  }
  return void 0;
}
function moneyOf(feed, today) {
  const current = feed.charges.filter(
    (charge) => charge.kind === "recurring" && charge.from <= today && today <= charge.to
  );
  if (current.length === 0) return [{}];
  return [...new Set(current.map((charge) => charge.currency))].map((currency) => {
    const own = current.filter((charge) => charge.currency === currency);
    return { money: { amount: add(...own.map((charge) => charge.net)), currency } };
  });
}

export {
  feedsOf,
  scopeOf,
  desire
};
