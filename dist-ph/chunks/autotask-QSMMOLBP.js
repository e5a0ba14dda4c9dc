import {
  amountOf,
  isRecord,
  midnight,
  numberOf,
  readRetryAfter,
  readSecret,
  readShare,
  readersOf,
  resolveId,
  textOf,
  textOrNull,
  unplanned,
  wantedOf
} from "./chunk-57IWVBD6.js";
import {
  groupBy
} from "./chunk-QE7SUMQK.js";
import {
  at,
  from,
  sameHolding
} from "./chunk-JI6ABTPW.js";
import {
  multiply
} from "./chunk-CV2I5QFJ.js";
import "./chunk-E7OH3MJV.js";
import {
  addDays,
  daysInclusive,
  earliest,
  latest,
  periodOf,
  sayDay
} from "./chunk-FPSXHBRJ.js";
import {
  OutOfServiceError,
  ProviderError,
  UnknownOutcomeError
} from "./chunk-2OJCSNGY.js";

// src/providers/autotask/limits.ts
var RECURRING = 7;
var CONTRACT_TYPES = {
  1: "Time & Materials",
  3: "Fixed Price",
  4: "Block Hours",
  6: "Retainer",
  7: "Recurring Service",
  8: "Per Ticket",
  9: "Umbrella"
};
var ACTIVE = 1;
var INACTIVE = 0;
var SERVICE_CODE = 5;
var NAME_LENGTH = 100;
var TEXT_LENGTH = 100;
var LIST = 500;
var MONTHS = /* @__PURE__ */ new Map([
  [2, 1],
  [3, 3],
  [4, 6],
  [5, 12]
]);
function monthsOf(periodType2) {
  return periodType2 === null ? void 0 : MONTHS.get(periodType2);
}
function isRecurring(contract) {
  return contract.type === RECURRING && monthsOf(contract.periodType) !== void 0;
}
function periodTypeOf(months) {
  return [...MONTHS].find(([, own]) => own === months)?.[0];
}
function isWhole({ from: from2, to }, grid) {
  const period = grid.periodOf(from2);
  return from2 === period.from && to === period.to;
}
function createGrids() {
  const known = /* @__PURE__ */ new Map();
  return ({ startsOn, endsOn, periodType: periodType2 }) => {
    const months = monthsOf(periodType2) ?? 1;
    const periods = known.get(`${startsOn}/${months}`) ?? /* @__PURE__ */ new Map();
    known.set(`${startsOn}/${months}`, periods);
    const find = (day) => {
      const period = periods.get(day) ?? periodOf(startsOn, months, day);
      periods.set(day, period);
      return period;
    };
    return { start: startsOn, end: endsOn, periodOf: find };
  };
}
var ENTITIES = "https://www.autotask.net/help/developerhelp/Content/APIs/REST/Entities";
var LINKS = {
  contracts: `${ENTITIES}/ContractsEntity.htm`,
  lines: `${ENTITIES}/ContractServicesEntity.htm`,
  units: `${ENTITIES}/ContractServiceUnitsEntity.htm`,
  adjustments: `${ENTITIES}/ContractServiceAdjustmentsEntity.htm`,
  services: `${ENTITIES}/ServicesEntity.htm`,
  threads: "https://ww1.autotask.net/help/DeveloperHelp/Content/APIs/General/ThreadLimiting.htm"
};
var VERIFIED = "2026-11-21";
var limit = (code, rule, link) => ({
  code,
  rule,
  link: LINKS[link],
  verifiedOn: VERIFIED
});
var limits = [
  limit("NAME_TOO_LONG", "the name of a contract or a service has at most 100 characters", "contracts"),
  limit("NO_END", "a recurring contract starts on or before the day it ends, and has an end", "contracts"),
  limit("PERIOD_UNKNOWN", "a billing period has 1, 3, 6 or 12 months and never changes", "contracts"),
  limit("NOT_RECURRING", "only a contract of the type Recurring Service holds services", "lines"),
  limit("OUTSIDE_CONTRACT", "units and prices change on a day between the contract's start and end", "adjustments"),
  limit("UNITS_NOT_WHOLE", "units are whole numbers from 0 to 2,147,483,647", "adjustments"),
  limit("PRICE_TOO_FINE", "a unit price or unit cost has at most 4 decimals", "adjustments"),
  limit("ONE_CHANGE_A_DAY", "a service of a contract takes one change a day (decision 15)", "adjustments"),
  limit("SERVICE_INACTIVE", "an inactive service cannot be put on a contract", "services"),
  limit("NOT_REMOVABLE", "a service cannot be taken off a contract; its units are set to 0", "lines"),
  limit(
    "ROUNDED_AMOUNTS",
    "rows hold amounts rounded to the cent, so a unit price is known within that rounding",
    "units"
  ),
  limit(
    "STATUS_BILLS_ON",
    "an inactive contract is billed on; only its end or 0 units stop it (decision 13)",
    "contracts"
  ),
  limit(
    "HOURLY_REQUESTS",
    "10,000 requests an hour for the whole database, and 3 at a time for one kind of record",
    "threads"
  )
];
var LARGEST_UNITS = 2147483647;
function refuse(rule, message, fix) {
  return { severity: "error", rule, message: `Autotask cannot hold this: ${message}`, fix };
}
function checkName(name) {
  if (name.trim() === "") return [refuse("NAME_EMPTY", "the name is empty", "give it a name")];
  if (name.length <= NAME_LENGTH) return [];
  return [
    refuse(
      "NAME_TOO_LONG",
      `the name "${name}" has ${name.length} characters, and ${NAME_LENGTH} fit`,
      "shorten the name"
    )
  ];
}
function checkAmount(what, amount) {
  const decimals = (amount ?? "").replace(/0+$/, "").split(".")[1]?.length ?? 0;
  if (decimals <= 4) return [];
  return [
    refuse(
      "PRICE_TOO_FINE",
      `the ${what} ${amount} has ${decimals} decimals, and 4 fit`,
      "round it, for example with round: 0.01"
    )
  ];
}
function checkLine(proposal) {
  const { contract, service, segments } = proposal;
  if (!contract.recurring) {
    return [
      refuse(
        "NOT_RECURRING",
        "the contract is not of the type Recurring Service",
        "adopt another contract, or have one created"
      )
    ];
  }
  const found = [];
  if (proposal.creates && service?.active === false) {
    const fix = "set it active in Autotask, Admin, Products & Services, or map the product to another service";
    found.push(
      refuse("SERVICE_INACTIVE", `the service "${service.name}" is inactive and cannot be put on a contract`, fix)
    );
  }
  for (const { from: from2, quantity, unitPrice, unitCost } of segments) {
    if (from2 < contract.startsOn || from2 > contract.endsOn) {
      const message = `${sayDay(from2)} lies outside the contract, ${sayDay(contract.startsOn)} to ${sayDay(contract.endsOn)}`;
      found.push(
        refuse(
          "OUTSIDE_CONTRACT",
          message,
          "extend the contract first (endsOn or renew), or let a following contract hold it"
        )
      );
    }
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > LARGEST_UNITS) {
      found.push(
        refuse("UNITS_NOT_WHOLE", `${quantity} units from ${sayDay(from2)}`, "units are whole numbers, 0 or more")
      );
    }
    found.push(...checkAmount("unit price", unitPrice), ...checkAmount("unit cost", unitCost));
  }
  return found;
}
function accept(proposal) {
  switch (proposal.kind) {
    case "line":
      return checkLine(proposal);
    case "service":
      return [
        ...checkName(proposal.name),
        ...checkAmount("unit price", proposal.unitPrice),
        ...checkAmount("unit cost", proposal.unitCost)
      ];
    case "contract": {
      const found = [...checkName(proposal.name)];
      if (proposal.endsOn < proposal.startsOn) {
        const message = `the contract would end on ${sayDay(proposal.endsOn)}, before it starts on ${sayDay(proposal.startsOn)}`;
        found.push(refuse("NO_END", message, "correct endsOn, startsOn or the term"));
      }
      if (periodTypeOf(proposal.months) === void 0) {
        found.push(
          refuse(
            "PERIOD_UNKNOWN",
            `a billing period of ${proposal.months} months`,
            "use monthly, quarterly, half-yearly or yearly"
          )
        );
      }
      return found;
    }
  }
}

// src/providers/autotask/formats/unit-rows.ts
var PARTS = ["prorated", "full"];
function readPair(earlier, row, grid) {
  if (earlier === void 0 || earlier.from === row.from) return void 0;
  const shared = daysInclusive(row.from, earliest([earlier.to, row.to]) ?? row.to);
  if (shared >= 2) return "delta";
  if (shared === 1 && earlier.to === row.to) return "unknown";
  return shared >= 0 && grid.periodOf(row.from).from < row.from ? "total" : void 0;
}
function weighUnits(lines) {
  let endsEarly = false;
  let balance = 0;
  for (const { rows, grid } of lines) {
    for (const [index, row] of rows.entries()) {
      const [earlier, next] = [rows[index - 1], rows[index + 1]];
      const shown = readPair(earlier, row, grid);
      if (shown === "delta") return shown;
      if (shown === "total") endsEarly = true;
      if (shown !== "unknown" || !earlier?.units || next?.from !== addDays(row.to, 1)) continue;
      if (next.units === row.units) balance += 1;
      if (next.units === earlier.units + row.units) balance -= 1;
    }
  }
  if (endsEarly || balance > 0) return "total";
  return balance < 0 ? "delta" : "unknown";
}
function countVotes(lines, units) {
  const votes = { prorated: 0, full: 0 };
  for (const line of lines) {
    if (line.rows.every((row) => isWhole(row, line.grid))) continue;
    const stretches = layOut(line, units);
    const told = stretches.map((one) => readTold(one, "price", line.hints.price));
    const known = [...told.filter((unit) => unit !== void 0), ...line.hints.price];
    for (const one of stretches) {
      if (isTold(one) || !tells(one, "price")) continue;
      const [prorated, full] = PARTS.map((reading) => known.some((unit) => fits(unit, one, "price", reading)));
      if (prorated && !full) votes.prorated += 1;
      if (full && !prorated) votes.full += 1;
    }
  }
  return votes;
}
function judge({ prorated, full }) {
  if (full === 0 || prorated > full) return "prorated";
  if (full > prorated + 1) return "full";
  return prorated === 0 ? "likely-full" : "unknown";
}
function weigh(lines, settings, before) {
  const shown = settings.unitRows === "detect" ? weighUnits(lines) : settings.unitRows;
  const units = shown === "unknown" ? before?.units ?? shown : shown;
  if (settings.rowAmounts !== "detect") return { units, amounts: settings.rowAmounts };
  const own = countVotes(lines, units);
  const count = ({ prorated, full }) => prorated + full;
  const votes = before?.votes !== void 0 && count(before.votes) >= count(own) ? before.votes : own;
  return { units, amounts: judge(votes), ...count(votes) === 0 ? {} : { votes } };
}
var HALF_CENT = 50;
var FLOAT_NOISE = 1e-3;
var toParts = (amount) => Math.round(Number(amount) * 1e4);
var written = /* @__PURE__ */ new Map();
function toDecimal(parts) {
  const known = written.get(parts);
  if (known !== void 0) return known;
  const digits = String(Math.abs(parts)).padStart(5, "0");
  const amount = `${parts < 0 ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4).replace(/0{1,2}$/, "")}`;
  written.set(parts, amount);
  return amount;
}
function lastDayOf(rows, index, units) {
  const [to, next] = [rows[index]?.to ?? "", rows[index + 1]];
  return units !== "delta" && next !== void 0 && next.from <= to ? addDays(next.from, -1) : to;
}
function toStretch(from2, to, held, grid) {
  const period = grid.periodOf(from2);
  const whole = held.length === 1 && from2 === period.from && to === period.to;
  return {
    from: from2,
    to,
    units: held.reduce((sum, { row }) => sum + row.units, 0),
    whole,
    startsPeriod: from2 === period.from,
    parts: held.map((one) => ({ row: one.row, scale: whole ? 1 : period.days / daysInclusive(one.row.from, one.to) }))
  };
}
function layOut({ rows, grid }, units) {
  const all = rows.map((row, index) => ({ row, to: lastDayOf(rows, index, units) }));
  const held = all.filter(({ row, to }) => row.from <= to);
  if (units !== "delta") return held.map((one) => toStretch(one.row.from, one.to, [one], grid));
  const bounds = [...new Set(held.flatMap(({ row, to }) => [row.from, addDays(to, 1)]))].sort();
  return bounds.slice(0, -1).flatMap((from2, index) => {
    const to = addDays(bounds[index + 1] ?? from2, -1);
    const covering = held.filter((one) => one.row.from <= from2 && one.to >= to);
    return covering.length === 0 ? [] : toStretch(from2, to, covering, grid);
  });
}
function tells({ units, parts }, field) {
  return units !== 0 && parts.every(({ row }) => row.units === 0 || row[field] !== null);
}
function extend({ parts }, field, amounts) {
  let [value, within] = [0, 0];
  for (const { row, scale } of parts) {
    const by = amounts === "full" ? 1 : scale;
    value += toParts(row[field] ?? 0) * by;
    within += HALF_CENT * by;
  }
  return { value, within };
}
function fits(unit, stretch, field, amounts) {
  const { value, within } = extend(stretch, field, amounts);
  return Math.abs(stretch.units * unit - value) <= within + FLOAT_NOISE;
}
function estimate(stretch, field, amounts) {
  const { value } = extend(stretch, field, amounts);
  const round = (step) => Math.round(value / stretch.units / step) * step;
  const exact = Math.abs(round(1) * stretch.units - value) <= FLOAT_NOISE;
  return [100, exact ? 1 : 10].map(round).find((unit) => fits(unit, stretch, field, amounts)) ?? round(1);
}
function isTold({ parts }) {
  return parts.every(({ scale }) => scale === 1);
}
function readTold(stretch, field, hints) {
  if (!isTold(stretch) || !tells(stretch, field)) return void 0;
  return hints.find((hint) => fits(hint, stretch, field, "full")) ?? estimate(stretch, field, "full");
}
var READINGS = {
  prorated: ["prorated"],
  full: ["full"],
  "likely-full": ["full", "prorated"],
  unknown: ["prorated", "full"]
};
function findUnitAmounts(stretches, field, hints, amounts) {
  const found = stretches.map((one) => readTold(one, field, hints));
  const others = /* @__PURE__ */ new Map();
  const [reading, other] = READINGS[amounts];
  for (const [index, one] of stretches.entries()) {
    if (isTold(one) || !tells(one, field)) continue;
    const next = found.find((amount2, place) => place > index && amount2 !== void 0);
    const previous = found.findLast((amount2, place) => place < index && amount2 !== void 0);
    const beside = one.startsPeriod ? [previous, next] : [next, previous];
    const near = [...beside, ...hints].filter((amount2) => amount2 !== void 0);
    const amount = near.find((unit) => fits(unit, one, field, reading)) ?? estimate(one, field, reading);
    const or = other && near.find((unit) => fits(unit, one, field, other));
    if (or !== void 0 && or !== amount) others.set(index, or);
    found[index] = amount;
  }
  return { amounts: found, others };
}
function needsLaterRows({ rows, grid }) {
  if (rows.every((row) => row.posted)) return true;
  return rows.some((row) => {
    if (row.posted || row.units === 0 || row.to === grid.end || isWhole(row, grid)) return false;
    return row.from === row.to || Math.abs(row.units) * daysInclusive(row.from, row.to) < grid.periodOf(row.from).days;
  });
}
function findHints(line, service) {
  const rate = Number(line.internalUnitPrice) / Number(line.unitPrice);
  const internal = line.internalAdjustedPrice;
  const adjusted = internal === null ? null : Number(internal) / (rate > 0 && rate < Infinity ? rate : 1);
  const known = (...values) => values.filter((value) => value !== null && value !== void 0).map(toParts);
  return { price: known(adjusted, line.unitPrice, service?.unitPrice), cost: known(line.unitCost, service?.unitCost) };
}
function doubtUnits({ rows, grid }, from2) {
  const place = rows.findIndex((row2, index) => {
    const earlier2 = rows[index - 1];
    return row2.to >= from2 && earlier2?.units !== 0 && readPair(earlier2, row2, grid) === "unknown";
  });
  const [earlier, row] = [rows[place - 1], rows[place]];
  if (earlier === void 0 || row === void 0) return void 0;
  const readings = `all units (${row.units}) or only the change (then ${earlier.units + row.units} in all)`;
  const fix = "set unitRows: total or unitRows: delta on the connection";
  return `the row of ${sayDay(row.from)} may hold ${readings}, and no other row tells which; ${fix}`;
}
function doubtAmounts(stretches, read2, from2) {
  for (const [index, one] of stretches.entries())
    for (const field of ["price", "cost"]) {
      const [amount, or] = [read2[field].amounts[index], read2[field].others.get(index)];
      if (one.to < from2 || amount === void 0 || or === void 0) continue;
      const [higher, lower] = [Math.max(amount, or), Math.min(amount, or)].map(toDecimal);
      const what = `the unit ${field} of ${one.units} units from ${sayDay(one.from)} may be`;
      const readings = `${higher} if their row is for its days, or ${lower} if it is for the whole period`;
      const fix = "set rowAmounts: prorated or rowAmounts: full on the connection";
      return `${what} ${readings}, and no other rows tell which; ${fix}`;
    }
  return void 0;
}

// src/providers/autotask/mapping.ts
function toLine(line, own, view) {
  const { rows, grid } = own;
  const { units: reading, amounts } = view.evidence;
  const stretches = layOut(own, reading);
  const prices = findUnitAmounts(stretches, "price", own.hints.price, amounts);
  const costs = findUnitAmounts(stretches, "cost", own.hints.cost, amounts);
  const segments = [];
  const changed = new Set(rows.map((row) => row.from).filter((day) => grid.periodOf(day).from < day));
  for (const [index, { from: from2, units }] of stretches.entries()) {
    const [before, last] = [stretches[index - 1], segments.at(-1)];
    const segment = toSegment(from2, units, prices.amounts[index], costs.amounts[index]);
    if (last === void 0 ? from2 === grid.start && units !== 0 : !sameHolding(last, segment)) changed.add(from2);
    const gap = before === void 0 ? from2 : addDays(before.to, 1);
    if (gap < from2) segments.push({ from: gap, quantity: 0 });
    segments.push(segment);
  }
  const postedThrough = latest(rows.flatMap((row, index) => row.posted ? lastDayOf(rows, index, reading) : []));
  const unclear = (reading === "unknown" ? doubtUnits(own, view.from) : void 0) ?? doubtAmounts(stretches, { price: prices, cost: costs }, view.from);
  return {
    id: line.id,
    contract: line.contract,
    service: line.service,
    ...line.description ? { marker: line.description } : {},
    // Copied, since a list that was added to keeps room for sixteen more.
    segments: from([...segments], view.from),
    readThrough: view.readThrough,
    openFrom: postedThrough === void 0 ? latest([grid.start, view.from]) ?? view.from : addDays(postedThrough, 1),
    ...postedThrough === void 0 ? {} : { postedThrough },
    changedOn: changed.size === 0 ? NO_DAYS : [...changed].sort(),
    ...unclear === void 0 ? {} : { unclear }
  };
}
var NO_DAYS = [];
function toSegment(from2, quantity, price, cost) {
  if (price !== void 0 && cost !== void 0)
    return { from: from2, quantity, unitPrice: toDecimal(price), unitCost: toDecimal(cost) };
  return {
    from: from2,
    quantity,
    ...price === void 0 ? {} : { unitPrice: toDecimal(price) },
    ...cost === void 0 ? {} : { unitCost: toDecimal(cost) }
  };
}
function toContract(row, lines, url) {
  return {
    id: row.id,
    name: row.name,
    account: row.company,
    ...row.number ? { marker: row.number } : {},
    recurring: isRecurring(row),
    type: CONTRACT_TYPES[row.type] ?? `type ${row.type}`,
    active: row.status === ACTIVE,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    periodsFrom: row.startsOn,
    changesOn: "any-day",
    months: monthsOf(row.periodType) ?? 1,
    ...url === void 0 ? {} : { url },
    lines
  };
}
function toService({ externalId, periodType: periodType2, unitCost, ...row }) {
  const marker = externalId ? { marker: externalId } : {};
  return { ...row, months: monthsOf(periodType2) ?? 1, ...marker, ...unitCost === null ? {} : { unitCost } };
}
function toCharge({ purchasedOn, unitPrice, quantity, ...row }) {
  return { ...row, amount: multiply(unitPrice, quantity), ...purchasedOn === null ? {} : { day: purchasedOn } };
}
function toReference(row, usable = true) {
  return { id: row.id, name: row.name, active: row.active, usable };
}

// src/providers/autotask/wire.ts
var read = readersOf("Autotask", false);
function shape(entity, fields, of) {
  const readOne = (raw) => of(raw, `${entity} ${typeof raw.id === "number" ? raw.id : "without id"}`);
  return { entity, fields: ["id", ...fields.split(" ")], read: readOne };
}
var companies = shape("Companies", "companyName isActive", (raw, at2) => ({
  id: read.id(raw, "id", at2),
  name: read.text(raw, "companyName", at2),
  active: read.flag(raw, "isActive", at2)
}));
var contracts = shape(
  "Contracts",
  "companyID contractName contractNumber contractType status startDate endDate contractPeriodType",
  (raw, at2) => ({
    id: read.id(raw, "id", at2),
    company: read.id(raw, "companyID", at2),
    name: read.text(raw, "contractName", at2),
    number: read.textOrNull(raw, "contractNumber", at2),
    type: read.integer(raw, "contractType", at2),
    status: read.integer(raw, "status", at2),
    startsOn: read.day(raw, "startDate", at2),
    endsOn: read.day(raw, "endDate", at2),
    periodType: read.integerOrNull(raw, "contractPeriodType", at2)
  })
);
var contractServices = shape(
  "ContractServices",
  "contractID serviceID internalDescription unitPrice unitCost internalCurrencyUnitPrice internalCurrencyAdjustedPrice",
  (raw, at2) => ({
    id: read.id(raw, "id", at2),
    contract: read.owner(raw, "contractID", at2),
    service: read.owner(raw, "serviceID", at2),
    description: read.textOrNull(raw, "internalDescription", at2),
    unitPrice: read.decimalOrNull(raw, "unitPrice", at2),
    unitCost: read.decimalOrNull(raw, "unitCost", at2),
    internalUnitPrice: read.decimalOrNull(raw, "internalCurrencyUnitPrice", at2),
    internalAdjustedPrice: read.decimalOrNull(raw, "internalCurrencyAdjustedPrice", at2)
  })
);
var unitRows = shape(
  "ContractServiceUnits",
  "contractServiceID startDate endDate units price cost approveAndPostDate",
  (raw, at2) => ({
    id: read.integer(raw, "id", at2),
    line: read.integer(raw, "contractServiceID", at2),
    from: read.day(raw, "startDate", at2),
    to: read.day(raw, "endDate", at2),
    units: read.integer(raw, "units", at2),
    price: read.decimalOrNull(raw, "price", at2),
    cost: read.decimalOrNull(raw, "cost", at2),
    posted: read.dayOrNull(raw, "approveAndPostDate", at2) !== null
  })
);
var services = shape("Services", "name externalID isActive unitPrice unitCost periodType", (raw, at2) => ({
  id: read.id(raw, "id", at2),
  name: read.text(raw, "name", at2),
  externalId: read.textOrNull(raw, "externalID", at2),
  active: read.flag(raw, "isActive", at2),
  unitPrice: read.decimal(raw, "unitPrice", at2),
  unitCost: read.decimalOrNull(raw, "unitCost", at2),
  periodType: read.integer(raw, "periodType", at2)
}));
var billingCodes = shape("BillingCodes", "name isActive useType", (raw, at2) => ({
  id: read.id(raw, "id", at2),
  name: read.text(raw, "name", at2),
  active: read.flag(raw, "isActive", at2),
  useType: read.integerOrNull(raw, "useType", at2)
}));
var contractCharges = shape(
  "ContractCharges",
  "contractID name datePurchased unitPrice unitQuantity",
  (raw, at2) => ({
    id: read.id(raw, "id", at2),
    contract: read.id(raw, "contractID", at2),
    name: read.text(raw, "name", at2),
    purchasedOn: read.dayOrNull(raw, "datePurchased", at2),
    unitPrice: read.decimalOrNull(raw, "unitPrice", at2) ?? "0.00",
    quantity: read.decimal(raw, "unitQuantity", at2)
  })
);
function readPage(shaped, body, seen) {
  const at2 = `${shaped.entity}/query`;
  const answer = read.record(body, at2);
  const items = read.list(answer, "items", at2);
  const details = read.record(answer.pageDetails, at2, "pageDetails");
  if (read.integer(details, "count", at2) !== items.length)
    read.misread(at2, "pageDetails.count", details.count, `${items.length}, the records on the page`);
  const records = items.map((item, index) => read.record(item, at2, `items[${index}]`));
  for (const [index, one] of records.entries()) {
    if (seen.has(one.id))
      read.misread(at2, `items[${index}].id`, one.id, "a record that the query has not named already");
    seen.add(one.id);
  }
  const rows = records.map(shaped.read);
  return { rows, next: read.textOrNull(details, "nextPageUrl", at2) };
}
function readItemId(body, at2) {
  const answer = read.record(body, at2);
  if (answer.itemId === void 0) read.misread(at2, "itemId", void 0, "a whole number or null");
  const found = read.integerOrNull(answer, "itemId", at2);
  return found === null ? null : String(found);
}
function readZone(body) {
  const at2 = "zoneInformation";
  const answer = read.record(body, at2);
  const slashed = (address) => address.endsWith("/") ? address : `${address}/`;
  return {
    name: read.text(answer, "zoneName", at2),
    url: slashed(read.text(answer, "url", at2)),
    webUrl: slashed(read.text(answer, "webUrl", at2))
  };
}
function readThreshold(body) {
  const at2 = "ThresholdInformation";
  const answer = read.record(body, at2);
  return {
    hourly: read.integer(answer, "externalRequestThreshold", at2),
    used: read.integer(answer, "currentTimeframeRequestCount", at2)
  };
}
function readPickList(body, entity, field) {
  const at2 = `${entity}/entityInformation/fields`;
  const fields = read.list(read.record(body, at2), "fields", at2).map((item, index) => read.record(item, at2, `fields[${index}]`));
  const found = fields.find((one) => String(one.name).toLowerCase() === field.toLowerCase());
  if (found === void 0) return read.misread(at2, field, void 0, "a field of that name");
  if (found.picklistValues === null || found.picklistValues === void 0) return [];
  return read.list(found, "picklistValues", at2).map((item, index) => {
    const choice = read.record(item, at2, `${field}.picklistValues[${index}]`);
    return {
      value: Number(read.text(choice, "value", at2)),
      label: read.text(choice, "label", at2),
      active: choice.isActive !== false
    };
  });
}
function readRights(body, entity) {
  const at2 = `${entity}/entityInformation`;
  const info = read.record(read.record(body, at2).info, at2, "info");
  const may = (can, access) => read.flag(info, can, at2) && String(info[access] ?? "All").toLowerCase() !== "none";
  return { create: may("canCreate", "userAccessForCreate"), update: may("canUpdate", "userAccessForUpdate") };
}
function readReasons(body) {
  if (!isRecord(body)) return [];
  if (Array.isArray(body.errors)) return body.errors.map(String);
  return typeof body.Message === "string" ? [body.Message] : [];
}

// src/providers/autotask/apply-line.ts
var SAME_DAY = /duplicate data into contract_service_period/i;
var REPEATED = /allowRepeatService|already (on|part of) (the|this) contract/i;
async function explain(written2, known) {
  try {
    return await written2;
  } catch (cause) {
    if (!(cause instanceof ProviderError && cause.code === "REFUSED" && known.text.test(cause.message))) throw cause;
    throw new ProviderError(known.code, known.message, cause.facts, { cause });
  }
}
async function create(client, path, body) {
  const id = await client.write("POST", path, body);
  if (id !== null) return id;
  throw new UnknownOutcomeError("ANSWER_LOST", `Autotask took POST ${path} but named no new record`, { request: path });
}
async function readList(client, service, live) {
  if (live.service?.id === service) return live.service;
  const [row] = await client.queryIn(services, "id", [Number(service)]);
  if (row !== void 0) return toService(row);
  throw new ProviderError("GONE", `Autotask has no service ${service} any more; plan again`, { service });
}
async function adjust(client, change, place, present, live) {
  const wanted = wantedOf(change);
  const day = change.effective;
  const held = at(present, day);
  const stands = held.quantity === 0 ? void 0 : held;
  const price = wanted.unitPrice ?? stands?.unitPrice;
  const own = wanted.unitCost ?? stands?.unitCost;
  const isListed = price === void 0 || own === void 0 && stands === void 0;
  const list = isListed ? await readList(client, place.service, live) : void 0;
  const cost = own ?? list?.unitCost;
  const body = {
    contractID: Number(place.contract),
    contractServiceID: Number(place.line),
    effectiveDate: midnight(day),
    unitChange: wanted.quantity - held.quantity,
    adjustedUnitPrice: amountOf(price ?? list?.unitPrice ?? "0"),
    ...cost === void 0 ? {} : { adjustedUnitCost: amountOf(cost) }
  };
  const fix = "Autotask takes one change a day of a service; date this one a day later, or correct the other one there";
  const message = `${change.title} was changed on ${sayDay(day)} already (decision 15): ${fix}`;
  const written2 = client.write("POST", `Contracts/${place.contract}/ServiceAdjustments`, body);
  await explain(written2, { text: SAME_DAY, code: "SAME_DAY", message });
}
async function createLine(client, change, live, ids) {
  const contract = resolveId(change, "contract", ids);
  const service = resolveId(change, "service", ids);
  const words = textOrNull(change, "text");
  const marker = textOf(change, "marker").slice(0, TEXT_LENGTH);
  const known = live.line?.marker === marker ? live.line : void 0;
  const line = known?.id ?? await explain(
    create(client, `Contracts/${contract}/Services`, {
      contractID: Number(contract),
      serviceID: Number(service),
      internalDescription: marker,
      ...words === null ? {} : { invoiceDescription: words }
    }),
    { text: REPEATED, code: "REPEATED_SERVICE", message: repeatedInWords(change, contract) }
  );
  const { quantity } = wantedOf(change);
  try {
    const present = known?.segments ?? await readPresent(client, line, change.effective);
    if (quantity !== 0 || at(present, change.effective).quantity !== 0)
      await adjust(client, change, { contract, line, service }, present, live);
  } catch (cause) {
    if (!(cause instanceof ProviderError) || cause instanceof UnknownOutcomeError) throw cause;
    const half = `line ${line} stands on contract ${contract}, but its ${quantity} units are not set`;
    throw cause.ledBy(half, { made: line });
  }
  return line;
}
function repeatedInWords(change, contract) {
  const fix = "give the seats of the other price a product of their own, with a service of its own, in services.yaml";
  return `${change.title}: Autotask refuses a second line of the same service on contract ${contract}; ${fix}`;
}
async function readPresent(client, line, day) {
  const rows = await client.query(unitRows, [
    { op: "eq", field: "contractServiceID", value: Number(line) },
    { op: "gte", field: "endDate", value: midnight(day) },
    { op: "lte", field: "startDate", value: midnight(day) }
  ]);
  const newest = rows.toSorted((a, b) => a.from < b.from ? -1 : 1).at(-1);
  return [{ from: day, quantity: newest?.units ?? 0 }];
}
async function updateLine(client, change, live) {
  const { line } = live;
  const refuse2 = (code, why) => new ProviderError(code, `${change.title}: ${why}`, { key: change.key, line: change.remoteId });
  if (line === void 0) throw refuse2("GONE", "its line is not in Autotask any more; plan again");
  if (line.unclear !== void 0) throw refuse2("UNCLEAR_UNITS", line.unclear);
  const both = [at(line.segments, change.effective), wantedOf(change)];
  if (both.every(({ quantity, unitPrice }) => quantity > 0 && unitPrice === void 0)) {
    const why = `line ${line.id} states no price on ${sayDay(change.effective)}, and a change of its units sends one`;
    throw refuse2("UNCLEAR_PRICE", `${why}; enter its price in Autotask, then plan again`);
  }
  await adjust(client, change, { contract: line.contract, line: line.id, service: line.service }, line.segments, live);
  return line.id;
}

// src/providers/autotask/apply.ts
var NAME_TAKEN = /unique key constraint|IX_service/i;
function periodType(change) {
  const found = periodTypeOf(Number(change.values.months));
  if (found === void 0)
    throw unplanned(change, `Autotask has no billing period of ${String(change.values.months)} months`);
  return found;
}
async function createService(client, change) {
  const vendor = textOrNull(change, "vendor");
  const description = textOrNull(change, "description");
  const sku = textOrNull(change, "sku");
  const body = {
    name: textOf(change, "name"),
    unitPrice: amountOf(textOf(change, "unitPrice")),
    unitCost: amountOf(textOf(change, "unitCost")),
    billingCodeID: numberOf(change, "billing code", textOf(change, "billingCode")),
    periodType: periodType(change),
    isActive: true,
    externalID: textOf(change, "marker"),
    ...description === null ? {} : { description },
    ...vendor === null ? {} : { vendorCompanyID: numberOf(change, "vendor", vendor) },
    ...sku === null ? {} : { sku }
  };
  const fix = "name its id under service in services.yaml, or rename it in Autotask";
  const message = `Autotask has a service named "${textOf(change, "name")}" already; ${fix}`;
  return explain(create(client, "Services", body), { text: NAME_TAKEN, code: "NAME_TAKEN", message });
}
async function createContract(client, change, lineOfBusiness) {
  const category = textOrNull(change, "category");
  const body = {
    companyID: numberOf(change, "account", textOf(change, "account")),
    contractName: textOf(change, "name"),
    contractType: RECURRING,
    status: ACTIVE,
    startDate: midnight(textOf(change, "startsOn")),
    endDate: midnight(textOf(change, "endsOn")),
    contractPeriodType: periodType(change),
    contractNumber: textOf(change, "marker"),
    timeReportingRequiresStartAndStopTimes: 0,
    ...category === null ? {} : { contractCategory: numberOf(change, "category", category) }
  };
  if (lineOfBusiness !== void 0)
    body.organizationalLevelAssociationID = await findLineOfBusiness(client, lineOfBusiness);
  return create(client, "Contracts", body);
}
async function findLineOfBusiness(client, name) {
  const fields = await client.describe("Contracts", "/fields");
  const choices = readPickList(fields, "Contracts", "organizationalLevelAssociationID");
  const found = choices.find(({ label, active }) => active && label.toLowerCase() === name.toLowerCase());
  if (found !== void 0) return found.value;
  const known = choices.map(({ label }) => label).join(", ") || "none";
  const message = `Autotask has no line of business "${name}" (it has: ${known}); correct it on the connection`;
  throw new ProviderError("UNKNOWN_LINE_OF_BUSINESS", message, { name });
}
function statusOf(change, after) {
  if (after === true || after === "active") return ACTIVE;
  if (after === false || after === "inactive") return INACTIVE;
  throw unplanned(change, `"${String(after)}" is not a status of a contract`);
}
async function updateContract(client, change, id) {
  const body = { id: numberOf(change, "contract", id) };
  for (const { path, after } of change.fields) {
    if (path === "endsOn") body.endDate = midnight(String(after));
    else if (path === "status" || path === "active") body.status = statusOf(change, after);
    else throw unplanned(change, `${path} of a contract cannot be changed in Autotask`);
  }
  await client.write("PATCH", "Contracts", body);
}
async function updateService(client, change, id) {
  const body = { id: numberOf(change, "service", id) };
  for (const { path, after } of change.fields) {
    if (path === "unitPrice" || path === "unitCost") body[path] = amountOf(String(after));
    else throw unplanned(change, `${path} of a service is written when it is created only (PR-13)`);
  }
  await client.write("PATCH", "Services", body);
}
async function write(client, change, { live, ids, lineOfBusiness }) {
  const creates = change.action === "create";
  if (change.kind === "line") return creates ? createLine(client, change, live, ids) : updateLine(client, change, live);
  if (creates && change.kind === "service") return createService(client, change);
  if (creates) return createContract(client, change, lineOfBusiness);
  const id = change.remoteId ?? ids.get(change.key);
  if (id === void 0) throw unplanned(change, `the change does not say which ${change.kind} it is`);
  await (change.kind === "service" ? updateService(client, change, id) : updateContract(client, change, id));
  return id;
}
async function apply(client, change, surroundings) {
  const before = client.sent();
  const remoteId = await write(client, change, surroundings);
  return { remoteId, requests: client.sent() - before };
}
function predict(changes) {
  return changes.reduce((sum, change) => sum + (change.kind === "line" && change.action === "create" ? 3 : 1), 0);
}

// src/providers/autotask/client.ts
import pLimit from "p-limit";

// src/providers/autotask/refusals.ts
function isTrusted(address, configured) {
  const [next, own] = [URL.parse(address), URL.parse(configured)];
  if (next === null || own === null) return false;
  const isVendors = ({ protocol, hostname }) => protocol === "https:" && hostname.endsWith(".autotask.net");
  return next.origin === own.origin || isVendors(next) && isVendors(own);
}
function requireOwnPage(at2, next, zoneUrl, seen) {
  const host = URL.parse(next)?.host ?? "no address";
  if (URL.parse(next)?.origin !== URL.parse(zoneUrl)?.origin) {
    const message = `Autotask ${at2}: the next page is said to be at ${host}, which is not the database's zone; it was not asked`;
    throw new ProviderError("FOREIGN_ADDRESS", message, { at: at2, host });
  }
  if (seen.has(next)) {
    const message = `Autotask ${at2}: the same next page was named twice, so the list cannot be read; run again`;
    throw new ProviderError("BAD_ANSWER", message, { at: at2, host });
  }
  seen.add(next);
}
var CROWDED = /itgenatr005|thread threshold/i;
var SUSPENDED = /\bAPI\b.*\bsuspended\b|threshold of [\d,.]+ requests|request threshold/i;
function isCrowded(answer) {
  return answer.status === 429 || CROWDED.test(readReasons(answer.body).join(" "));
}
function isSuspended(answer) {
  return answer.status >= 400 && SUSPENDED.test(readReasons(answer.body).join(" "));
}
var FAULT = /unexpected error|internal (server )?error|timeout expired|timed out|deadlock|try again later|temporarily/i;
function isRefusal(answer) {
  const said = readReasons(answer.body).join(" ");
  if (CROWDED.test(said) || SUSPENDED.test(said)) return true;
  return answer.status === 500 && said !== "" && !FAULT.test(said);
}
function speaksOfLogin(said) {
  return /log ?in|credential|password|integration ?code|tracking identifier|unauthori[sz]ed|\b(api )?user\b|locked|expired/i.test(
    said
  );
}
function sayCrowded(request, times, resumeAt) {
  const fix = "run again later, with fewer integrations at once or lower threads on the connection";
  const message = `Autotask refused ${request} ${times === 1 ? "once" : `${times} times`} because too many requests were in flight; ${fix}`;
  return new OutOfServiceError("RATE_LIMITED", message, { request, ...resumeAt === void 0 ? {} : { resumeAt } });
}
function saySuspended(request, answer, resumeAt) {
  const said = readReasons(answer.body).join("; ");
  const fix = "run again when other integrations of this database use less";
  const message = `Autotask takes no requests for now: ${said}; ${fix}`;
  return new OutOfServiceError("HOURLY_BUDGET", message, { request, resumeAt });
}
function sayUsedUp(facts, requests) {
  const { used, hourly, share, connection } = facts;
  const state = `${used} of the ${hourly} requests that Autotask allows this database in an hour are used`;
  const part = `the ${Math.round(share * 100)}% allowed to ${connection}`;
  const why = requests === 0 ? `more than ${part}` : `and the next ${Math.ceil(requests)} do not fit into ${part}`;
  const message = `${state}, ${why}; run again later, or raise budgetShare on the connection`;
  return new OutOfServiceError("HOURLY_BUDGET", message, facts);
}
function sayUnanswered(request, times, cause) {
  if (cause.code === "NOT_SENT") return cause;
  const why = typeof cause.facts.why === "string" ? ` (${cause.facts.why})` : "";
  const message = `Autotask gave no usable answer to ${request}, asked ${times} times${why}; run again later`;
  if (cause.code === "BAD_ANSWER") return new ProviderError("BAD_ANSWER", message, { request }, { cause });
  return new OutOfServiceError("NO_ANSWER", message, { request }, { cause });
}
function sayWrongLogin(reasons) {
  const fix = "check the username and the integration code (a wrong password would be a 401), and in Autotask whether the API user is active and not locked";
  const message = `Autotask refused the login: ${reasons.join("; ")}; ${fix}`;
  return new OutOfServiceError("WRONG_LOGIN", message, { status: 500 });
}
function sayRefused(request, answer) {
  const { status } = answer;
  const reasons = readReasons(answer.body);
  const entity = request.split(/[ /]/)[1] ?? request;
  const said = reasons.join("; ") || `status ${status}`;
  const facts = { status, entity, request, reasons };
  if (status >= 300 && status < 400) {
    const message = `Autotask answered ${request} with a redirect (${status}), which is not followed; check the connection's url`;
    return new OutOfServiceError("REDIRECTED", message, facts);
  }
  switch (status) {
    case 401: {
      const message = "Autotask refused the API user's password; check the connection's secret";
      return new OutOfServiceError("WRONG_SECRET", message, facts);
    }
    case 403: {
      const why = "without the right its records look as if they did not exist, so nothing is planned";
      const message = `the API user may not use ${entity} (${request}); ${why}; give its security level the right`;
      return new OutOfServiceError("NO_RIGHTS", message, facts);
    }
    case 404:
    case 405: {
      const message = `Autotask has no such call as ${request}: ${said}; check the connection's url`;
      return new ProviderError("NO_SUCH_CALL", message, facts);
    }
    default:
      return new ProviderError(
        "REFUSED",
        `Autotask refused ${request}: ${said.replace(/\.$/, "")}; correct what it names, there or in the YAML, then run again`,
        facts
      );
  }
}

// src/providers/autotask/client.ts
var DEFAULT_URL = "https://webservices.autotask.net/atservicesrest/";
var CROWDED_WAITS = [1e3, 2e3, 4e3, 8e3, 8e3];
var LOST_WAITS = [1e3, 2e3, 4e3];
var FIRST_WAITS = [500];
var LONGEST_WAIT = 6e4;
var ASK_AGAIN = 250;
var HOUR = 36e5;
async function openClient(connection, outside) {
  const { url = DEFAULT_URL, threads = 2, budgetShare } = connection.settings;
  const base = String(url).endsWith("/") ? String(url) : `${String(url)}/`;
  const user = await readSecret(connection, outside, "username");
  const headers = {
    UserName: user,
    Secret: await readSecret(connection, outside, "secret"),
    ApiIntegrationCode: await readSecret(connection, outside, "integrationCode"),
    "Content-Type": "application/json"
  };
  const share = readShare(budgetShare);
  const limit2 = pLimit(Number(threads));
  const harmless = /* @__PURE__ */ new Set();
  let sent = 0;
  let answered = false;
  let stopped;
  let zone;
  let zoneAsked;
  let budgetAsked;
  const later = (ms) => new Date(outside.now().getTime() + ms).toISOString();
  function stop(error) {
    if (error instanceof OutOfServiceError) stopped = error;
    return error;
  }
  async function attempt({
    method,
    url: address,
    headers: signed,
    body,
    what
  }) {
    sent += 1;
    try {
      const answer = await outside.send({ method, url: address, headers: signed, body });
      answered = true;
      if (answer.status < 500 || isRefusal(answer)) return answer;
      const why = readReasons(answer.body).join("; ") || `status ${answer.status} without a reason`;
      const message = `the answer to ${what} was lost (${why}); it may have taken effect`;
      return new UnknownOutcomeError("ANSWER_LOST", message, { request: what, status: answer.status, why });
    } catch (error) {
      if (error instanceof UnknownOutcomeError) return error;
      if (error instanceof ProviderError && (error.code === "BAD_ANSWER" || error.facts.passing === true)) return error;
      throw error;
    }
  }
  async function send(call2) {
    for (let crowded = 0, lost = 0; ; ) {
      if (stopped !== void 0) throw stopped;
      const answer = await attempt(call2);
      if (answer instanceof ProviderError) {
        if (call2.writes && answer.code !== "NOT_SENT") throw answer;
        const pause2 = (answered ? LOST_WAITS : FIRST_WAITS)[lost];
        if (pause2 === void 0) throw sayUnanswered(call2.what, lost + 1, answer);
        lost += 1;
        await outside.wait(pause2);
        continue;
      }
      if (isSuspended(answer)) throw stop(saySuspended(call2.what, answer, later(HOUR)));
      if (!isCrowded(answer)) return answer;
      const asked = readRetryAfter(answer.headers, outside.now());
      const pause = asked ?? CROWDED_WAITS[crowded];
      const over = asked !== void 0 && asked > LONGEST_WAIT;
      if (over) throw stop(sayCrowded(call2.what, crowded + 1, later(asked)));
      if (pause === void 0 || crowded === CROWDED_WAITS.length) throw sayCrowded(call2.what, crowded + 1);
      crowded += 1;
      await outside.wait(pause);
    }
  }
  async function discover() {
    const address = `${base}v1.0/zoneInformation?user=${encodeURIComponent(user)}`;
    const what = "GET zoneInformation";
    const answer = await send({ method: "GET", url: address, headers: {}, what, writes: false });
    if (answer.status !== 200) {
      if (answer.status < 400) throw sayRefused(what, answer);
      const reasons = readReasons(answer.body).join("; ") || `status ${answer.status}`;
      const fix = "check the username, which is the API user's Username (Key), and the connection's url";
      const message = `Autotask does not know where this user's database is: ${reasons}; ${fix}`;
      throw new ProviderError("WRONG_LOGIN", message, { request: what, status: answer.status });
    }
    const found = readZone(answer.body);
    if (!isTrusted(found.url, base)) {
      const host = URL.parse(found.url)?.host ?? "no address";
      const message = `Autotask named ${host} as the database's zone; credentials are sent to Autotask's own hosts only`;
      throw new ProviderError("FOREIGN_ADDRESS", message, { host });
    }
    zone = found;
    return found;
  }
  async function findZone() {
    zoneAsked ??= discover();
    return zoneAsked;
  }
  async function makeCall(method, path, writes, body) {
    const address = path.startsWith("http") ? path : `${(await findZone()).url}V1.0/${path}`;
    const shown = URL.parse(address)?.pathname.replace(/^.*\/v1\.0\//i, "") ?? path;
    return { method, url: address, headers, body, what: `${method} ${shown}`, writes };
  }
  async function askBudget() {
    const call2 = await makeCall("GET", "ThresholdInformation", false);
    const answer = await send(call2);
    if (answer.status === 500) throw sayWrongLogin(readReasons(answer.body));
    if (answer.status !== 200) throw stop(sayRefused(call2.what, answer));
    const budget = readThreshold(answer.body);
    return { ...budget, allowed: Math.floor(budget.hourly * share), sentBefore: sent };
  }
  async function readBudget() {
    budgetAsked ??= askBudget();
    return budgetAsked;
  }
  const usedNow = ({ used, sentBefore }) => used + sent - sentBefore;
  function requireRoom(budget, requests) {
    const used = usedNow(budget);
    if (used + requests <= budget.allowed) return;
    const facts = { used, hourly: budget.hourly, share, connection: connection.key, resumeAt: later(HOUR) };
    throw sayUsedUp(facts, requests);
  }
  async function ready(requests) {
    const known = await readBudget();
    const needed = Math.min(requests, known.allowed / 2);
    const old = sent - known.sentBefore >= ASK_AGAIN;
    if (old || usedNow(known) + needed > known.allowed) budgetAsked = askBudget();
    requireRoom(await readBudget(), needed);
  }
  async function explain2(what, answer) {
    const said = readReasons(answer.body).join("; ");
    if (answer.status === 500 && speaksOfLogin(said) && !harmless.has(said)) {
      const error = await askBudget().catch((thrown) => thrown);
      if (error instanceof OutOfServiceError) return stop(error);
      harmless.add(said);
    }
    const refused = sayRefused(what, answer);
    return answer.status === 401 ? stop(refused) : refused;
  }
  async function call(method, path, writes, body) {
    const made = await makeCall(method, path, writes, body);
    const answer = await limit2(async () => {
      requireRoom(await readBudget(), 0);
      return send(made);
    });
    if (answer.status !== 200) throw await explain2(made.what, answer);
    return answer.body;
  }
  async function query(shape2, filter) {
    const body = { MaxRecords: LIST, IncludeFields: shape2.fields, Filter: filter };
    const rows = [];
    const [asked, ids] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    let path = `${shape2.entity}/query`;
    while (path !== null) {
      const answer = await call("POST", path, false, body);
      const { rows: page, next } = readPage(shape2, answer, ids);
      for (const row of page) rows.push(row);
      outside.report({ what: `Autotask ${shape2.entity}`, done: rows.length });
      if (next !== null) requireOwnPage(`${shape2.entity}/query`, next, (await findZone()).url, asked);
      path = next;
    }
    return rows;
  }
  async function queryIn(shape2, field, values, filter = []) {
    const own = [...new Set(values)];
    const lists = Array.from(
      { length: Math.ceil(own.length / LIST) },
      (_, at2) => own.slice(at2 * LIST, (at2 + 1) * LIST)
    );
    const pages = await Promise.all(lists.map((value) => query(shape2, [{ op: "in", field, value }, ...filter])));
    return pages.flat();
  }
  async function peek(entity) {
    const filter = [{ op: "gte", field: "id", value: 0 }];
    await call("POST", `${entity}/query`, false, { MaxRecords: 1, IncludeFields: ["id"], Filter: filter });
  }
  async function describe(entity, part = "") {
    return call("GET", `${entity}/entityInformation${part}`, false);
  }
  async function write2(method, path, body) {
    const answer = await call(method, path, true, body);
    try {
      return readItemId(answer, `${method} ${path}`);
    } catch (cause) {
      const message = `Autotask took ${method} ${path}, but its answer cannot be read`;
      throw new UnknownOutcomeError("BAD_ANSWER", message, { request: path }, { cause });
    }
  }
  return { sent: () => sent, zone: () => zone, findZone, readBudget, ready, query, queryIn, peek, describe, write: write2 };
}

// src/providers/autotask/observe.ts
var CHARGE_PREFIX = "CONCORDAT-";
function toIds(ids) {
  return ids.filter((id) => /^\d+$/.test(id)).map(Number);
}
async function readCategories(client, names) {
  if (names.length === 0) return [];
  const choices = readPickList(await client.describe("Contracts", "/fields"), "Contracts", "contractCategory");
  return choices.map(({ value, label, active }) => toReference({ id: String(value), name: label, active }));
}
async function readContracts(client, scopes) {
  const byId = client.queryIn(contracts, "id", toIds(scopes.flatMap(({ id }) => id ?? [])));
  const markers = scopes.flatMap(({ marker }) => marker ?? []);
  const byMarker = client.queryIn(contracts, "contractNumber", markers);
  const found = new Map((await Promise.all([byId, byMarker])).flat().map((row) => [row.id, row]));
  return [...found.values()];
}
function findAsked(rows, scope) {
  const gridOf = createGrids();
  const byId = groupBy(scope.contracts, ({ id }) => id);
  const byMarker = groupBy(scope.contracts, ({ marker }) => marker);
  return rows.flatMap((contract) => {
    if (!isRecurring(contract)) return [];
    const own = [...byId.get(contract.id) ?? [], ...byMarker.get(contract.number ?? "") ?? []];
    const ahead = own.some((one) => one.ahead);
    const grid = gridOf(contract);
    const first = own.map((one) => one.from).sort()[0] ?? scope.today;
    const from2 = ahead ? grid.periodOf(first).from : first;
    const started = contract.startsOn <= scope.today;
    const now = grid.periodOf(started ? scope.today : contract.startsOn);
    const next = grid.periodOf(addDays(now.to, 1));
    const laterThrough = started || ahead ? next.to : now.to;
    return { contract, grid, from: from2, ahead, started, through: now.to, laterThrough };
  });
}
function group(asked) {
  const byMonth = /* @__PURE__ */ new Map();
  for (const one of asked) {
    const month = one.from.slice(0, 7);
    const members = byMonth.get(month);
    if (members === void 0) byMonth.set(month, [one]);
    else members.push(one);
  }
  return [...byMonth.values()].flatMap((members) => {
    const sorted = members.sort((a, b) => a.through < b.through ? -1 : a.through > b.through ? 1 : 0);
    return Array.from({ length: Math.ceil(sorted.length / LIST) }, (_, index) => {
      const part = sorted.slice(index * LIST, (index + 1) * LIST);
      return { members: part, from: earliest(part.map(({ from: from2 }) => from2)) ?? "", through: part[0]?.through ?? "" };
    });
  });
}
function dated(field, op, day) {
  return { op, field, value: `${day}T00:00:00Z` };
}
var idsOf = (asked) => asked.map(({ contract }) => Number(contract.id));
async function readUnits(client, asked) {
  const units = { byLine: /* @__PURE__ */ new Map(), readThrough: /* @__PURE__ */ new Map() };
  for (const { contract } of asked) units.readThrough.set(contract.id, addDays(contract.startsOn, -1));
  const read2 = async ({ members, from: from2, through }) => {
    const filter = [dated("endDate", "gte", from2), dated("startDate", "lte", through)];
    addRows(units, await client.queryIn(unitRows, "contractID", idsOf(members), filter));
    for (const { contract } of members) units.readThrough.set(contract.id, through);
  };
  await Promise.all(group(asked.filter(({ started }) => started)).map(read2));
  return units;
}
function byStart(a, b) {
  return a.from === b.from ? a.id - b.id : a.from < b.from ? -1 : 1;
}
var NO_ROWS = [];
function rowsOf({ byLine }, line) {
  return byLine.get(Number(line)) ?? NO_ROWS;
}
function addRows(units, rows) {
  for (const row of rows) {
    const known = units.byLine.get(row.line);
    if (known === void 0) units.byLine.set(row.line, [row]);
    else if (!known.some(({ id }) => id === row.id)) known.push(row);
  }
}
async function readLaterUnits(client, asked, lines, units) {
  const linesOf = groupBy(lines, ({ contract }) => contract);
  const needed = asked.filter(({ contract, grid, ahead, started }) => {
    const own = linesOf.get(contract.id) ?? [];
    if (own.length === 0 || contract.endsOn <= (units.readThrough.get(contract.id) ?? "")) return false;
    return ahead || !started || own.some(({ id }) => needsLaterRows({ rows: rowsOf(units, id), grid }));
  });
  const read2 = async ({ members }) => {
    const after = earliest(members.map(({ contract }) => units.readThrough.get(contract.id) ?? contract.startsOn)) ?? "";
    const through = latest(members.map(({ laterThrough }) => laterThrough)) ?? "";
    const filter = [dated("startDate", "gt", after), dated("startDate", "lte", through)];
    addRows(units, await client.queryIn(unitRows, "contractID", idsOf(members), filter));
    for (const { contract, laterThrough } of members) units.readThrough.set(contract.id, laterThrough);
  };
  await Promise.all(group(needed).map(read2));
}
async function readBound(client, scope, reading) {
  const [rows, marked] = await Promise.all([
    readContracts(client, scope.contracts),
    client.queryIn(services, "externalID", scope.serviceMarkers)
  ]);
  const asked = findAsked(rows, scope);
  const chargesOn = new Set(scope.chargesOn);
  const byMarker = rows.flatMap(({ id, number }) => chargesOn.has(number ?? "") ? id : []);
  const [lines, units, charges] = await Promise.all([
    client.queryIn(contractServices, "contractID", idsOf(asked)),
    readUnits(client, asked),
    client.queryIn(contractCharges, "contractID", toIds([...chargesOn, ...byMarker]), [
      { op: "beginsWith", field: "name", value: CHARGE_PREFIX }
    ])
  ]);
  const [named] = await Promise.all([
    client.queryIn(services, "id", toIds([...scope.services, ...lines.map(({ service }) => service)])),
    readLaterUnits(client, asked, lines, units)
  ]);
  const services2 = new Map([...marked, ...named].map((row) => [row.id, row]));
  const askedOf = new Map(asked.map((one) => [one.contract.id, one]));
  const laid = lines.flatMap((line) => {
    const own = askedOf.get(line.contract);
    if (own === void 0) return [];
    const hints = findHints(line, services2.get(line.service));
    return { line, from: own.from, rows: [...rowsOf(units, line.id)].sort(byStart), grid: own.grid, hints };
  });
  const evidence = weigh(laid, reading.rows, reading.known.evidence);
  reading.known.evidence = evidence;
  const linesOf = new Map(rows.map((row) => [row.id, []]));
  for (const { line, from: from2, ...own } of laid) {
    const readThrough = units.readThrough.get(line.contract) ?? scope.today;
    linesOf.get(line.contract)?.push(toLine(line, own, { from: from2, readThrough, evidence }));
  }
  const contracts2 = rows.map((row) => toContract(row, linesOf.get(row.id) ?? [], reading.urlOf(row.id)));
  return { contracts: contracts2, services: [...services2.values()].map(toService), charges: charges.map(toCharge) };
}
async function observe(client, scope, reading, now) {
  const before = client.sent();
  const [limits2, bound, accounts, vendors, billingCodes2, categories] = await Promise.all([
    client.readBudget(),
    readBound(client, scope, reading),
    client.queryIn(companies, "id", toIds(scope.accounts)),
    client.queryIn(companies, "companyName", scope.vendors),
    client.queryIn(billingCodes, "name", scope.billingCodes),
    readCategories(client, scope.categories)
  ]);
  return {
    ...bound,
    accounts,
    vendors: vendors.map((row) => toReference(row)),
    billingCodes: billingCodes2.map((row) => toReference(row, row.useType === SERVICE_CODE)),
    categories,
    readAt: now().toISOString(),
    requests: client.sent() - before,
    limits: {
      hourly: limits2.hourly,
      used: limits2.used + client.sent() - limits2.sentBefore,
      allowed: limits2.allowed
    }
  };
}
var READ = [
  "Companies",
  "Contracts",
  "ContractServices",
  "ContractServiceUnits",
  "Services",
  "BillingCodes",
  "ContractCharges"
];
var WRITTEN = [
  { entity: "Contracts", create: true, update: true },
  { entity: "ContractServices", create: true, update: false },
  { entity: "ContractServiceAdjustments", create: true, update: false },
  { entity: "Services", create: true, update: true }
];
var RIGHTS_FIX = "in Autotask, Admin, Security Levels, give the API user's level the right";
function saysFailure(what, error, fix) {
  return {
    what,
    ok: false,
    detail: error instanceof Error ? error.message : String(error),
    ...fix === void 0 ? {} : { fix }
  };
}
async function checkRight(what, ask) {
  try {
    const refused = await ask();
    return refused === void 0 ? { what, ok: true, detail: "allowed" } : { what, ok: false, detail: refused, fix: RIGHTS_FIX };
  } catch (error) {
    return saysFailure(what, error, RIGHTS_FIX);
  }
}
async function checkAccess(client) {
  const checks = [];
  try {
    const { name, url } = await client.findZone();
    checks.push({ what: "zone", ok: true, detail: `${name}, ${new URL(url).host}` });
    const { hourly, used, allowed } = await client.readBudget();
    checks.push({ what: "login", ok: true, detail: "accepted" });
    const left = Math.max(0, allowed - used);
    const detail = `${used} of ${hourly} used by all integrations of this database; ${left} left for this connection, which may use up to ${allowed}`;
    checks.push({ what: "hourly requests", ok: left > 0, detail, fix: "wait for an hour, or raise budgetShare" });
    if (left === 0) return checks;
  } catch (error) {
    return [...checks, saysFailure(checks.length === 0 ? "zone" : "login", error)];
  }
  const reads = READ.map((entity) => checkRight(`read ${entity}`, async () => void await client.peek(entity)));
  const writes = WRITTEN.map(
    ({ entity, create: create2, update }) => checkRight(`write ${entity}`, async () => {
      const may = readRights(await client.describe(entity), entity);
      const lacking = [...create2 && !may.create ? ["create"] : [], ...update && !may.update ? ["change"] : []];
      return lacking.length === 0 ? void 0 : `the API user may not ${lacking.join(" or ")} ${entity}`;
    })
  );
  return [...checks, ...await Promise.all([...reads, ...writes])];
}

// src/providers/autotask/index.ts
var TITLE = "Autotask";
function contractUrl(webUrl, contract) {
  return `${webUrl}contracts/views/contractView.asp?contractID=${encodeURIComponent(contract)}`;
}
function readRowSettings({ unitRows: unitRows2, rowAmounts }) {
  return {
    unitRows: unitRows2 === "total" || unitRows2 === "delta" ? unitRows2 : "detect",
    rowAmounts: rowAmounts === "prorated" || rowAmounts === "full" ? rowAmounts : "detect"
  };
}
function predictRead(scope) {
  const { contracts: contracts2, services: services2, serviceMarkers, accounts, vendors, billingCodes: billingCodes2, categories, chargesOn } = scope;
  const lists = [serviceMarkers, accounts, vendors, billingCodes2, categories, chargesOn];
  const named = lists.filter((list) => list.length > 0).length;
  if (contracts2.length === 0) return named + (services2.length > 0 ? 1 : 0);
  const byId = contracts2.some(({ id }) => id !== void 0);
  const byMarker = contracts2.some(({ marker }) => marker !== void 0);
  const ahead = contracts2.some((contract) => contract.ahead);
  return named + Number(byId) + Number(byMarker) + 3 + Number(ahead);
}
var autotask = {
  system: "autotask",
  role: "target",
  title: TITLE,
  async open(connection, outside) {
    const client = await openClient(connection, outside);
    const { lineOfBusiness } = connection.settings;
    const businessLine = typeof lineOfBusiness === "string" ? lineOfBusiness : void 0;
    const urlOf = (contract) => {
      const zone = client.zone();
      return zone === void 0 ? void 0 : contractUrl(zone.webUrl, contract);
    };
    const reading = { rows: readRowSettings(connection.settings), known: {}, urlOf };
    return {
      title: TITLE,
      writing: { oneChangeADay: true, steps: "differences" },
      standing: "status",
      limits,
      check: () => checkAccess(client),
      observe: (scope) => observe(client, scope, reading, outside.now),
      accept,
      predict,
      predictRead,
      ready: (requests) => client.ready(requests),
      enter: ({ contract, name, marker, billingCode, day, price, cost }) => {
        const url = urlOf(contract);
        return {
          where: `Autotask, contract ${contract}, Charges, New`,
          ...url === void 0 ? {} : { url },
          fields: [
            { field: "Name", value: name },
            { field: "Billing code", value: billingCode },
            { field: "Purchase date", value: sayDay(day) },
            { field: "Quantity", value: "1" },
            { field: "Unit price", value: price },
            { field: "Unit cost", value: cost }
          ],
          recognisedBy: `a charge on contract ${contract} whose name starts with ${marker}`
        };
      },
      apply: (change, live, ids) => apply(client, change, { live, ids, lineOfBusiness: businessLine })
    };
  }
};
export {
  autotask
};
