import {
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/sandbox/server.ts
import { createServer } from "node:http";

// src/sandbox/window.ts
var MINUTE = 6e4;
var AN_HOUR = { step: MINUTE, steps: 60 };
var A_MINUTE = { step: 1e3, steps: 60 };
function createWindow(now, { step, steps }) {
  const counts = /* @__PURE__ */ new Map();
  function total() {
    const oldest = Math.floor(now() / step) - steps;
    let sum = 0;
    for (const [at, count] of counts) {
      if (at <= oldest) counts.delete(at);
      else sum += count;
    }
    return sum;
  }
  return {
    total,
    count() {
      const at = Math.floor(now() / step);
      counts.set(at, (counts.get(at) ?? 0) + 1);
      return total();
    },
    /** Milliseconds until the oldest requests no longer count; 0 where none do. */
    untilOldestLeaves() {
      total();
      const [oldest] = counts.keys();
      return oldest === void 0 ? 0 : (oldest + steps) * step - now();
    },
    clear: () => counts.clear()
  };
}

// src/sandbox/calendar.ts
var MS_A_DAY = 864e5;
var pad = (value, width) => String(value).padStart(width, "0");
var parts = (day) => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10))
];
var serial = (day) => {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date) / MS_A_DAY;
};
var isDay = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && addDays(value, 0) === value;
function addDays(day, days) {
  const moved = new Date((serial(day) + days) * MS_A_DAY);
  return `${pad(moved.getUTCFullYear(), 4)}-${pad(moved.getUTCMonth() + 1, 2)}-${pad(moved.getUTCDate(), 2)}`;
}
function addMonths(day, months) {
  const [year, month, date] = parts(day);
  const index = year * 12 + (month - 1) + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12;
  const last = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  return `${pad(inYear, 4)}-${pad(inMonth + 1, 2)}-${pad(Math.min(date, last), 2)}`;
}
function earlierOf(one, other) {
  if (one < other) return one;
  return other;
}
function laterOf(one, other) {
  if (one > other) return one;
  return other;
}
var countDays = (first, last) => serial(last) - serial(first) + 1;

// src/sandbox/system.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/sandbox/autotask/entities.ts
function parseField(text) {
  const found = /^(\w+):(int|long|dec|bool|dt|str)(?:\((\d+)\))?([*rcpnw]*)(?:>(\w+))?$/.exec(text);
  const [, name, type, length, flags = "", refersTo] = found ?? [];
  if (name === void 0 || type === void 0) throw new Error(`cannot read the field ${text}`);
  return {
    name,
    type,
    ...length === void 0 ? {} : { length: Number(length) },
    required: flags.includes("*"),
    readOnly: flags.includes("r"),
    createOnly: flags.includes("c"),
    pickList: flags.includes("p"),
    queryable: !flags.includes("n"),
    writeOnly: flags.includes("w"),
    ...refersTo === void 0 ? {} : { refersTo }
  };
}
function define(name, fields, verbs) {
  const parsed = ["id:longr", ...fields.trim().split(/\s+/)].map(parseField);
  return { ...verbs, name, fields: parsed, byName: new Map(parsed.map((field) => [field.name.toLowerCase(), field])) };
}
var ALL = [
  define(
    "Companies",
    `additionalAddressInformation:str(100) address1:str(128) address2:str(128) alternatePhone1:str(25)
     alternatePhone2:str(25) apiVendorID:int assetValue:dec billToCompanyLocationID:int
     billToAdditionalAddressInformation:str(100) billingAddress1:str(150) billingAddress2:str(150) billToAddressToUse:intp
     billToAttention:str(50) billToCity:str(50) billToCountryID:int billToState:str(128) billToZipCode:str(50) city:str(30)
     classification:intp companyName:str(100)* companyNumber:str(50) companyType:int*p competitorID:int countryID:int
     createDate:dtr createdByResourceID:intr currencyID:int fax:str(25) impersonatorCreatorResourceID:intr
     invoiceEmailMessageID:int invoiceMethod:intp invoiceNonContractItemsToParentCompany:bool invoiceTemplateID:int
     isActive:bool isClientPortalActive:bool isEnabledForComanaged:bool isTaskFireActive:bool isTaxExempt:bool
     lastActivityDate:dtr lastTrackedModifiedDateTime:dtr marketSegmentID:intp ownerResourceID:int*
     parentCompanyID:int>Companies phone:str(25)* postalCode:str(10) quoteEmailMessageID:int quoteTemplateID:int
     sicCode:str(32) state:str(40) stockMarket:str(10) stockSymbol:str(10) surveyCompanyRating:decr taxID:str(50)
     taxRegionID:int territoryID:intp webAddress:str(255) companyCategoryID:int purchaseOrderTemplateID:int`,
    { root: ["POST", "PATCH", "PUT"], queryable: true, hasUdfs: true }
  ),
  define(
    "Contracts",
    `billingPreference:intp billToCompanyContactID:int billToCompanyID:int>Companies companyID:int*c>Companies
     contactID:int contactName:str(250) contractCategory:intp contractExclusionSetID:int contractName:str(100)*
     contractNumber:str(50) contractPeriodType:intcp contractType:int*cp description:str(2000) endDate:dt*
     estimatedCost:dec estimatedHours:dec estimatedRevenue:dec exclusionContractID:longc
     internalCurrencyOverageBillingRate:decr internalCurrencySetupFee:decr isCompliant:bool isDefaultContract:bool
     opportunityID:int organizationalLevelAssociationID:int overageBillingRate:dec purchaseOrderNumber:str(50)
     renewedContractID:long>Contracts serviceLevelAgreementID:intp setupFee:dec setupFeeBillingCodeID:long>BillingCodes
     startDate:dt* status:int*p timeReportingRequiresStartAndStopTimes:int*p lastModifiedDateTime:dtr`,
    { root: ["POST", "PATCH", "PUT"], queryable: true, hasUdfs: true }
  ),
  define(
    "ContractServices",
    `contractID:int*c>Contracts internalCurrencyAdjustedPrice:decr internalCurrencyUnitPrice:decr
     internalDescription:str(100)c invoiceDescription:str(1000) quoteItemID:longc serviceID:int*c>Services unitCost:decc
     unitPrice:decr adjustedPrice:decw`,
    { root: [], child: { segment: "Services", verbs: ["POST", "PATCH", "PUT"] }, queryable: true, hasUdfs: false }
  ),
  define(
    "ContractServiceUnits",
    `approveAndPostDate:dtr contractID:int*r>Contracts contractServiceID:intr>ContractServices cost:decr endDate:dt*r
     internalCurrencyPrice:decr organizationalLevelAssociationID:intr price:decr serviceID:int*r>Services startDate:dt*r
     units:int*r vendorCompanyID:intr>Companies`,
    { root: [], child: { segment: "ServiceUnits", verbs: [] }, queryable: true, hasUdfs: false }
  ),
  define(
    "ContractServiceAdjustments",
    `adjustedUnitCost:dec adjustedUnitPrice:dec allowRepeatService:bool contractID:int>Contracts
     contractServiceID:int>ContractServices effectiveDate:dt* quoteItemID:int serviceID:int unitChange:int`,
    { root: ["POST"], child: { segment: "ServiceAdjustments", verbs: ["POST"] }, queryable: false, hasUdfs: false }
  ),
  define(
    "Services",
    `billingCodeID:int*>BillingCodes createDate:dtr creatorResourceID:intr description:str(400)
     invoiceDescription:str(1000) isActive:bool lastModifiedDate:dtr markupRate:decr name:str(100)* periodType:int*p
     serviceLevelAgreementID:longp unitCost:dec unitPrice:dec* updateResourceID:intr vendorCompanyID:int>Companies
     manufacturerServiceProvider:str(100) manufacturerServiceProviderProductNumber:str(50) catalogNumberPartNumber:str(50)
     sku:str(50) internalID:str(50) externalID:str(50) url:str(500)`,
    { root: ["POST", "PATCH", "PUT"], queryable: true, hasUdfs: true }
  ),
  define(
    "BillingCodes",
    `afterHoursWorkType:int billingCodeType:intp department:int description:str(500) externalNumber:str(100)
     generalLedgerAccount:int isActive:bool* isExcludedFromNewContracts:bool markupRate:decr name:str(200) taxCategoryID:int
     unitCost:dec* unitPrice:dec* useType:intp`,
    { root: [], queryable: true, hasUdfs: false }
  ),
  define(
    "ContractCharges",
    `billableAmount:decr billingCodeID:long>BillingCodes chargeType:int*p contractID:long*c>Contracts
     contractServiceBundleID:long contractServiceID:long>ContractServices createDate:dtr creatorResourceID:longr
     datePurchased:dt* description:str(2000) extendedCost:decr internalCurrencyBillableAmount:decr
     internalCurrencyUnitPrice:decr internalPurchaseOrderNumber:str(50) isBillableToCompany:bool isBilled:boolr
     name:str(100)* notes:str organizationalLevelAssociationID:intr productID:long purchaseOrderNumber:str(50) status:longrp
     statusLastModifiedBy:longr statusLastModifiedDate:dtr unitCost:dec unitPrice:dec unitQuantity:dec*`,
    {
      root: [],
      child: { segment: "Charges", verbs: ["POST", "PATCH", "PUT", "DELETE"] },
      queryable: true,
      hasUdfs: false
    }
  ),
  define(
    "BillingItems",
    `accountManagerWhenApprovedID:intr billingCodeID:intr billingItemType:int*rp companyID:intr>Companies
     configurationItemID:longr contractChargeID:longr contractID:intr>Contracts description:strr expenseItemID:intr
     extendedPrice:decr internalCurrencyExtendedPrice:decr internalCurrencyRate:decr internalCurrencyTaxDollars:decr
     internalCurrencyTotalAmount:decr invoiceID:intr itemApproverID:intr itemDate:dtr itemName:strr
     lineItemFullDescription:strrn lineItemGroupDescription:strrn milestoneID:longr nonBillable:int*r
     organizationalLevelAssociationID:intr ourCost:decr postedDate:dtr postedOnTime:dtr projectChargeID:longr projectID:intr
     purchaseOrderNumber:strr quantity:decr rate:decr roleID:intr serviceBundleID:longr serviceID:longr>Services subType:int*rp
     taskID:intr taxDollars:decr ticketChargeID:longr ticketID:intr timeEntryID:intr totalAmount:decr vendorID:longr
     webServiceDate:dt taxCategoryID:intr contractBlockID:intr contractServiceAdjustmentID:intr
     contractServiceBundleAdjustmentID:intr contractServiceBundleID:intr contractServiceBundlePeriodID:intr
     contractServiceID:intr contractServicePeriodID:intr sortOrderID:longr`,
    { root: ["PATCH", "PUT"], queryable: true, hasUdfs: false }
  )
];
var BY_NAME = new Map(ALL.map((entity) => [entity.name.toLowerCase(), entity]));
var BY_SEGMENT = new Map(
  ALL.flatMap((entity) => entity.child ? [[entity.child.segment.toLowerCase(), entity]] : [])
);
var ENTITIES = ALL;
var findEntity = (name) => BY_NAME.get(name.toLowerCase());
var findChild = (segment) => BY_SEGMENT.get(segment.toLowerCase());
function entityOf(name) {
  const entity = findEntity(name);
  if (entity === void 0) throw new Error(`no entity ${name}`);
  return entity;
}

// src/sandbox/amounts.ts
var MICRO = 1000000n;
var toMicro = (amount2) => {
  const [whole = "0", fraction = ""] = Math.abs(amount2).toFixed(6).split(".");
  const micro = BigInt(whole) * MICRO + BigInt(fraction);
  return amount2 < 0 ? -micro : micro;
};
function share(micro, days, of) {
  const top = micro * BigInt(days);
  const bottom = BigInt(of) * 10000n;
  const magnitude = top < 0n ? -top : top;
  const cents4 = (magnitude * 2n + bottom) / (bottom * 2n);
  return Number(top < 0n ? -cents4 : cents4) / 100;
}

// src/sandbox/autotask/periods.ts
var monthsOf = (periodType) => (/* @__PURE__ */ new Map([
  [2, 1],
  [3, 3],
  [4, 6],
  [5, 12]
])).get(periodType);
function listPeriods(span) {
  const periods = [];
  for (let step = 0; ; step += 1) {
    const first = addMonths(span.start, step * span.months);
    if (first > span.end) return periods;
    const last = addDays(addMonths(span.start, (step + 1) * span.months), -1);
    periods.push({ first, last, days: countDays(first, last) });
  }
}
function standingOn(line, day) {
  let units = 0;
  let price = line.basePrice;
  let cost = line.baseCost;
  for (const effect of line.effects) {
    if (effect.on > day) break;
    units += effect.unitChange;
    price = effect.unitPrice ?? price;
    cost = effect.unitCost ?? cost;
  }
  return { units, price, cost };
}
var money = (standing) => ({
  price: toMicro(standing.price) * BigInt(standing.units),
  cost: toMicro(standing.cost) * BigInt(standing.units)
});
function listOpen(span, periods, posted) {
  const open = [];
  for (const period of periods) {
    const cuts = posted.map((row) => addDays(row.last, 1)).filter((day) => day > period.first && day <= period.last);
    const starts = [.../* @__PURE__ */ new Set([period.first, ...cuts])].sort();
    starts.forEach((first, index) => {
      const next = starts[index + 1];
      const natural = next === void 0 ? period.last : addDays(next, -1);
      const last = earlierOf(natural, span.end);
      if (first > last || posted.some((row) => row.first <= last && row.last >= first)) return;
      open.push({ period, part: { first, last } });
    });
  }
  return open;
}
function generateRows(span, periods, line, posted, switches) {
  return listOpen(span, periods, posted).flatMap(({ period, part }) => {
    const splits = line.effects.map((effect) => effect.on).filter((on) => on > part.first && on <= part.last);
    const starts = [.../* @__PURE__ */ new Set([part.first, ...splits])].sort();
    const delta = switches.midPeriodRow === "delta";
    return starts.map((start, index) => {
      const next = starts[index + 1];
      const last = delta || next === void 0 ? part.last : addDays(next, -1);
      const end = !delta && next !== void 0 && switches.earlierRowEnds === "effective-date" ? next : last;
      const now = standingOn(line, start);
      const earlier = delta && index > 0 ? standingOn(line, addDays(start, -1)) : { units: 0, price: 0, cost: 0 };
      const days = switches.rowAmount === "full" ? period.days : countDays(start, last);
      return {
        start,
        end,
        last,
        units: now.units - earlier.units,
        price: share(money(now).price - money(earlier).price, days, period.days),
        cost: share(money(now).cost - money(earlier).cost, days, period.days)
      };
    });
  });
}
function amountOver(periods, line, over) {
  let price = 0;
  let cost = 0;
  for (const period of periods) {
    const first = laterOf(period.first, over.first);
    const last = earlierOf(period.last, over.last);
    if (first > last) continue;
    const splits = line.effects.map((effect) => effect.on).filter((on) => on > first && on <= last);
    const starts = [.../* @__PURE__ */ new Set([first, ...splits])].sort();
    starts.forEach((start, index) => {
      const next = starts[index + 1];
      const days = countDays(start, next === void 0 ? last : addDays(next, -1));
      const now = money(standingOn(line, start));
      price += share(now.price, days, period.days);
      cost += share(now.cost, days, period.days);
    });
  }
  return { price, cost };
}

// src/sandbox/autotask/switches.ts
var SWITCHES = {
  midPeriodRow: ["total", "delta"],
  earlierRowEnds: ["day-before", "effective-date"],
  rowAmount: ["prorated", "full"],
  omittedPrice: ["keeps", "list"],
  laterPrices: ["kept", "overwritten"],
  postedPeriod: ["refuses", "catches-up"],
  belowZero: ["refuses", "accepts"],
  repeatService: ["allowed", "refused"],
  threadAnswer: ["429", "500"],
  hourlyAnswer: ["429", "500"],
  missingItem: ["null", "404"],
  patchNull: ["ignored", "clears"]
};
var DEFAULT_SWITCHES = {
  midPeriodRow: "total",
  earlierRowEnds: "day-before",
  rowAmount: "prorated",
  omittedPrice: "keeps",
  laterPrices: "kept",
  postedPeriod: "refuses",
  belowZero: "refuses",
  repeatService: "allowed",
  threadAnswer: "429",
  hourlyAnswer: "429",
  missingItem: "null",
  patchNull: "ignored"
};
function checkSwitches(switches) {
  if (!isRecord(switches)) return ["switches: expected an object"];
  const known = SWITCHES;
  return Object.entries(switches).flatMap(([name, value]) => {
    const settings = known[name];
    if (settings === void 0)
      return [`switches.${name}: unknown; expected one of ${Object.keys(SWITCHES).join(", ")}`];
    return settings.includes(String(value)) ? [] : [`switches.${name}: expected ${settings.join(" or ")}`];
  });
}

// src/sandbox/autotask/store.ts
var FIRST_ID = 29683e3;
function createTable() {
  const rows = /* @__PURE__ */ new Map();
  let order;
  let next = FIRST_ID;
  return {
    get: (id) => rows.get(id),
    newId() {
      while (rows.has(next)) next += 1;
      next += 1;
      return next - 1;
    },
    put(row) {
      const id = Number(row.id);
      if (order !== void 0 && !rows.has(id)) {
        if (id > Number(order.at(-1)?.id ?? -1)) order.push(row);
        else order = void 0;
      }
      if (rows.has(id)) order = void 0;
      rows.set(id, row);
    },
    remove(id) {
      if (rows.delete(id)) order = void 0;
    },
    sorted() {
      order ??= [...rows.values()].sort((a, b) => Number(a.id) - Number(b.id));
      return order;
    }
  };
}
function createState(today, switches = DEFAULT_SWITCHES) {
  return {
    tables: new Map(ENTITIES.map((entity) => [entity.name, createTable()])),
    lines: /* @__PURE__ */ new Map(),
    linesOf: /* @__PURE__ */ new Map(),
    periodsOf: /* @__PURE__ */ new Map(),
    users: [],
    udfs: {},
    pickLists: {},
    switches,
    today,
    threshold: 1e4,
    nextAdjustment: FIRST_ID
  };
}
function tableOf(state, entity) {
  const table = state.tables.get(entity);
  if (table === void 0) throw new Error(`no table ${entity}`);
  return table;
}
function completeRow(state, entity, values) {
  const row = {};
  for (const field of entity.fields) if (!field.writeOnly) row[field.name] = values[field.name] ?? null;
  if (entity.hasUdfs) row.userDefinedFields = completeUdfs(state, entity, values.userDefinedFields);
  return row;
}
function completeUdfs(state, entity, given) {
  const values = new Map(Array.isArray(given) ? given.map((udf) => [udf.name, udf.value]) : []);
  return (state.udfs[entity.name] ?? []).map((name) => ({ name, value: values.get(name) ?? null }));
}
var insert = (state, entity, values) => {
  const row = completeRow(state, entityOf(entity), values);
  tableOf(state, entity).put(row);
  return row;
};
var showDay = (day) => `${day}T00:00:00Z`;
var dayOf = (value) => String(value).slice(0, 10);
var stamp = (state) => `${state.today}T12:00:00Z`;

// src/sandbox/autotask/posting.ts
var CHARGE_ITEM = 3;
var SERVICE_ITEM = 6;
function insertItem(state, line, values) {
  const contract = tableOf(state, "Contracts").get(line.contractID);
  const price = Number(values.extendedPrice);
  insert(state, "BillingItems", {
    id: tableOf(state, "BillingItems").newId(),
    contractID: line.contractID,
    companyID: contract?.companyID ?? null,
    organizationalLevelAssociationID: contract?.organizationalLevelAssociationID ?? null,
    nonBillable: 0,
    subType: 0,
    postedDate: showDay(state.today),
    postedOnTime: stamp(state),
    totalAmount: price,
    internalCurrencyExtendedPrice: price,
    internalCurrencyTotalAmount: price,
    ...values
  });
}
function serviceValues(state, line) {
  const serviceID = tableOf(state, "ContractServices").get(line.id)?.serviceID ?? null;
  const service = tableOf(state, "Services").get(Number(serviceID));
  return {
    contractServiceID: line.id,
    serviceID,
    itemName: service?.name ?? null,
    billingCodeID: service?.billingCodeID ?? null,
    vendorID: service?.vendorCompanyID ?? null,
    billingItemType: SERVICE_ITEM
  };
}
var cents = (amount2) => Math.round(amount2 * 100) / 100;
function bookCatchUp(state, line, effect, difference) {
  const rows = [...line.rows.values()].filter(
    (row) => dayOf(row.startDate) <= effect.on && dayOf(row.endDate) >= effect.on
  );
  insertItem(state, line, {
    ...serviceValues(state, line),
    contractServicePeriodID: rows.at(-1)?.id ?? null,
    contractServiceAdjustmentID: effect.id,
    itemDate: showDay(effect.on),
    quantity: effect.unitChange,
    rate: effect.unitPrice ?? null,
    extendedPrice: cents(difference.price),
    ourCost: cents(difference.cost)
  });
}
function linesToPost(state, contractID) {
  return contractID === void 0 ? state.lines.values() : state.linesOf.get(contractID) ?? [];
}
function lastDayOf(line, start, row, state) {
  const end = dayOf(row.endDate);
  if (state.switches.midPeriodRow === "delta" || end <= start || !line.rows.has(end)) return end;
  return addDays(end, -1);
}
function approveAndPost(state, posting) {
  let count = 0;
  for (const line of linesToPost(state, posting.contractID)) {
    for (const [start, row] of line.rows) {
      if (line.posted.has(start) || dayOf(row.endDate) > posting.through) continue;
      line.posted.set(start, { first: start, last: lastDayOf(line, start, row, state) });
      row.approveAndPostDate = showDay(state.today);
      count += 1;
      const units = Number(row.units);
      if (units === 0 && row.price === 0) continue;
      insertItem(state, line, {
        ...serviceValues(state, line),
        contractServicePeriodID: row.id ?? null,
        contractServiceAdjustmentID: line.effects.find((effect) => effect.on === start && effect.adjustment)?.id ?? null,
        itemDate: row.startDate ?? null,
        quantity: units,
        rate: units === 0 ? null : Number(row.price) / units,
        extendedPrice: row.price ?? null,
        ourCost: row.cost ?? null
      });
    }
  }
  return posting.charges === true ? count + postCharges(state, posting) : count;
}
function postCharges(state, posting) {
  const due = tableOf(state, "ContractCharges").sorted().filter((charge) => charge.isBilled !== true && charge.isBillableToCompany === true).filter((charge) => posting.contractID === void 0 || charge.contractID === posting.contractID).filter((charge) => dayOf(charge.datePurchased) <= posting.through);
  for (const charge of due) {
    charge.isBilled = true;
    insertItem(
      state,
      { contractID: Number(charge.contractID) },
      {
        billingItemType: CHARGE_ITEM,
        contractChargeID: charge.id ?? null,
        billingCodeID: charge.billingCodeID ?? null,
        itemName: charge.name ?? null,
        itemDate: charge.datePurchased ?? null,
        quantity: charge.unitQuantity ?? null,
        rate: charge.unitPrice ?? null,
        extendedPrice: charge.billableAmount ?? null,
        ourCost: charge.extendedCost ?? null
      }
    );
  }
  return due.length;
}
function unpost(state, posting) {
  const items2 = tableOf(state, "BillingItems");
  const opened = /* @__PURE__ */ new Set();
  const contracts = /* @__PURE__ */ new Set();
  for (const line of linesToPost(state, posting.contractID)) {
    for (const [start, span] of line.posted) {
      if (span.last > posting.through || span.last < (posting.from ?? "")) continue;
      line.posted.delete(start);
      const row = line.rows.get(start);
      if (row === void 0) continue;
      row.approveAndPostDate = null;
      opened.add(Number(row.id));
      contracts.add(line.contractID);
    }
  }
  for (const item of items2.sorted().filter((one) => opened.has(Number(one.contractServicePeriodID)))) {
    items2.remove(Number(item.id));
  }
  return [...contracts];
}

// src/sandbox/autotask/refusal.ts
var Refusal = class extends Error {
  answer;
  constructor(answer3) {
    super(JSON.stringify(answer3.body));
    this.answer = answer3;
  }
};
var refuse = (...errors) => new Refusal({ status: 500, body: { errors } });
var noRoute = (status, message) => new Refusal({ status, body: { Message: message } });

// src/sandbox/autotask/lines.ts
var OUTSIDE_CONTRACT = "ContractServiceAdjustment effectiveDate must be between the start date and end date of the Contract referenced by contractID.";
var DUPLICATE_PERIOD = "Attempt to insert duplicate data into contract_service_period: an adjustment of this service on this day exists.";
var POSTED_PERIOD = "Unable to make changes as it would result in the deletion/modification of an already approved and posted contract period";
function spanOf(contract) {
  return {
    start: dayOf(contract.startDate),
    end: dayOf(contract.endDate),
    months: monthsOf(contract.contractPeriodType) ?? 1
  };
}
var linesOf = (state, contractID) => state.linesOf.get(contractID) ?? [];
function postedThrough(line) {
  let last;
  for (const span of line.posted.values()) if (last === void 0 || span.last > last) last = span.last;
  return last;
}
function regenerate(state, line) {
  const contract = tableOf(state, "Contracts").get(line.contractID);
  const units = tableOf(state, "ContractServiceUnits");
  if (contract === void 0) return;
  const span = spanOf(contract);
  const known = state.periodsOf.get(line.contractID);
  const periods = known ?? listPeriods(span);
  if (known === void 0) state.periodsOf.set(line.contractID, periods);
  const drafts = generateRows(span, periods, line, [...line.posted.values()], state.switches);
  const starts = new Set(drafts.map((draft) => draft.start));
  for (const [start, row] of line.rows) {
    if (line.posted.has(start) || starts.has(start)) continue;
    units.remove(Number(row.id));
    line.rows.delete(start);
  }
  const service = tableOf(state, "Services").get(lineServiceID(state, line));
  for (const draft of drafts) {
    const row = line.rows.get(draft.start) ?? insert(state, "ContractServiceUnits", { id: units.newId() });
    Object.assign(row, {
      contractID: line.contractID,
      contractServiceID: line.id,
      serviceID: lineServiceID(state, line),
      startDate: showDay(draft.start),
      endDate: showDay(draft.end),
      units: draft.units,
      price: draft.price,
      cost: draft.cost,
      internalCurrencyPrice: draft.price,
      vendorCompanyID: service?.vendorCompanyID ?? null,
      organizationalLevelAssociationID: contract.organizationalLevelAssociationID ?? null
    });
    line.rows.set(draft.start, row);
  }
  refreshPrice(state, line);
}
function regenerateContract(state, contractID) {
  state.periodsOf.delete(contractID);
  for (const line of linesOf(state, contractID)) regenerate(state, line);
}
function refreshPrice(state, line) {
  const row = tableOf(state, "ContractServices").get(line.id);
  if (row === void 0) return;
  row.internalCurrencyUnitPrice = row.unitPrice ?? null;
  row.internalCurrencyAdjustedPrice = standingOn(line, state.today).price;
}
var lineServiceID = (state, line) => Number(tableOf(state, "ContractServices").get(line.id)?.serviceID ?? 0);
function addLine(state, values, terms) {
  const service = tableOf(state, "Services").get(Number(values.serviceID));
  const row = insert(state, "ContractServices", {
    ...values,
    id: values.id ?? tableOf(state, "ContractServices").newId(),
    unitPrice: values.unitPrice ?? service?.unitPrice ?? 0,
    unitCost: terms.cost
  });
  const line = {
    id: Number(row.id),
    contractID: Number(row.contractID),
    basePrice: terms.price,
    baseCost: terms.cost,
    effects: terms.effects ?? [],
    posted: /* @__PURE__ */ new Map(),
    rows: /* @__PURE__ */ new Map()
  };
  state.lines.set(line.id, line);
  const others = state.linesOf.get(line.contractID);
  if (others === void 0) state.linesOf.set(line.contractID, [line]);
  else others.push(line);
  regenerate(state, line);
  return line;
}
function removeLine(state, line) {
  for (const row of line.rows.values()) tableOf(state, "ContractServiceUnits").remove(Number(row.id));
  tableOf(state, "ContractServices").remove(line.id);
  state.lines.delete(line.id);
  state.linesOf.set(
    line.contractID,
    linesOf(state, line.contractID).filter((other) => other !== line)
  );
}
var without = (effect, field) => {
  const { [field]: _, ...rest } = effect;
  return rest;
};
function checkAdjustment(state, contract, line, adjustment) {
  const span = spanOf(contract);
  if (adjustment.on < span.start || adjustment.on > span.end) throw refuse(OUTSIDE_CONTRACT);
  if (line === void 0) {
    if (adjustment.unitChange < 0 && state.switches.belowZero === "refuses") throw refuse(belowZero(0, adjustment));
    return;
  }
  const taken = line.effects.some(
    (effect) => effect.on === adjustment.on && (effect.adjustment || effect.on > span.start)
  );
  if (taken) throw refuse(DUPLICATE_PERIOD);
  const settled = postedThrough(line);
  if (settled !== void 0 && adjustment.on <= settled && state.switches.postedPeriod === "refuses") {
    throw refuse(POSTED_PERIOD);
  }
  if (adjustment.unitChange >= 0 || state.switches.belowZero === "accepts") return;
  const days = [adjustment.on, ...line.effects.map((effect) => effect.on).filter((on) => on > adjustment.on)];
  const lowest = Math.min(...days.map((day) => standingOn(line, day).units));
  if (lowest + adjustment.unitChange < 0) throw refuse(belowZero(lowest, adjustment));
}
var belowZero = (units, adjustment) => `unitChange: ${adjustment.unitChange} would bring the units below 0 (${units} units on or after ${adjustment.on}).`;
function adjust(state, line, adjustment) {
  const { switches } = state;
  const list = tableOf(state, "ContractServices").get(line.id);
  const listed = switches.omittedPrice === "list";
  const unitPrice = adjustment.unitPrice ?? (listed ? Number(list?.unitPrice ?? 0) : void 0);
  const unitCost = adjustment.unitCost ?? (listed ? Number(list?.unitCost ?? 0) : void 0);
  const id = state.nextAdjustment;
  state.nextAdjustment += 1;
  const effect = {
    id,
    on: adjustment.on,
    unitChange: adjustment.unitChange,
    ...unitPrice === void 0 ? {} : { unitPrice },
    ...unitCost === void 0 ? {} : { unitCost },
    adjustment: true
  };
  const kept = line.effects.map((other) => {
    if (switches.laterPrices === "kept" || other.on <= effect.on) return other;
    const price = adjustment.unitPrice === void 0 ? other : without(other, "unitPrice");
    return adjustment.unitCost === void 0 ? price : without(price, "unitCost");
  });
  const before = { basePrice: line.basePrice, baseCost: line.baseCost, effects: line.effects };
  line.effects = [...kept, effect].sort((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id);
  const settled = postedThrough(line);
  if (settled !== void 0 && effect.on <= settled) {
    const periods = state.periodsOf.get(line.contractID) ?? [];
    const over = { first: effect.on, last: settled };
    const was = amountOver(periods, before, over);
    const is = amountOver(periods, line, over);
    bookCatchUp(state, line, effect, { price: is.price - was.price, cost: is.cost - was.cost });
  }
  regenerate(state, line);
  return id;
}
function moveEnd(state, contract, end) {
  const contractID = Number(contract.id);
  const nearer = end < dayOf(contract.endDate);
  const lines = linesOf(state, contractID);
  if (nearer && lines.some((line) => (postedThrough(line) ?? "") > end)) throw refuse(POSTED_PERIOD);
  if (nearer) for (const line of lines) line.effects = line.effects.filter((effect) => effect.on <= end);
  contract.endDate = showDay(end);
  regenerateContract(state, contractID);
}
function setPrice(state, line, price) {
  line.basePrice = price;
  line.effects = line.effects.map((effect) => without(effect, "unitPrice"));
  regenerate(state, line);
}

// src/sandbox/autotask/metadata.ts
var items = (...labels) => labels.map(([value, label]) => ({ value, label }));
var PERIOD_TYPES = items([2, "Monthly"], [3, "Quarterly"], [4, "Semi-Annual"], [5, "Yearly"]);
var SYSTEM = {
  "Contracts.contractType": items(
    [1, "Time & Materials"],
    [3, "Fixed Price"],
    [4, "Block Hours"],
    [6, "Retainer"],
    [7, "Recurring Service"],
    [8, "Per Ticket"],
    [9, "Umbrella"]
  ),
  "Contracts.status": items([0, "Inactive"], [1, "Active"]),
  "Contracts.contractPeriodType": PERIOD_TYPES,
  "Contracts.timeReportingRequiresStartAndStopTimes": items([0, "No"], [1, "Yes"]),
  "Services.periodType": PERIOD_TYPES,
  "BillingCodes.useType": items(
    [1, "General Allocation Code"],
    [2, "Expense Code"],
    [3, "Internal Allocation Code"],
    [4, "Material Cost Code"],
    [5, "Recurring Contract Service Code"],
    [6, "Milestone Code"],
    [7, "Product Code"]
  )
};
var DEFAULTS = {
  "Companies.companyType": items(
    [1, "Customer"],
    [2, "Lead"],
    [3, "Prospect"],
    [4, "Dead"],
    [7, "Vendor"],
    [8, "Partner"]
  ),
  "Contracts.contractCategory": items([12, "Managed Services"], [13, "Cloud"], [14, "Backup"]),
  "Contracts.billingPreference": items([1, "Post immediately"], [2, "Post when approved"]),
  "ContractCharges.chargeType": items([1, "Operational"], [2, "Capitalized"]),
  "ContractCharges.status": items([1, "New"], [7, "Delivered"]),
  "BillingItems.billingItemType": items([3, "Cost"], [6, "Recurring Service"]),
  "BillingItems.subType": items([0, "None"])
};
function findPickList(state, entity, field) {
  const key = `${entity.name}.${field.name}`;
  const system = SYSTEM[key];
  return (system ?? state.pickLists[key] ?? DEFAULTS[key] ?? []).map((item, index) => ({
    value: String(item.value),
    label: item.label,
    isDefaultValue: false,
    sortOrder: index + 1,
    parentValue: "",
    isActive: item.isActive ?? true,
    isSystem: system !== void 0
  }));
}
var DATA_TYPES = { int: "integer", long: "long", dec: "double", bool: "boolean", dt: "datetime", str: "string" };
var SINGULAR = {
  Companies: "Company",
  Contracts: "Contract",
  ContractServices: "ContractService",
  Services: "Service",
  BillingCodes: "BillingCode"
};
function describeEntity(entity, user) {
  const denied = user.denied.some((name) => name.toLowerCase() === entity.name.toLowerCase());
  const verbs = [...entity.root, ...entity.child?.verbs ?? []];
  const access = (possible) => possible && !denied ? "All" : "None";
  const canCreate = verbs.includes("POST");
  const canUpdate = verbs.includes("PATCH");
  const canDelete = verbs.includes("DELETE");
  return {
    info: {
      name: SINGULAR[entity.name] ?? entity.name.replace(/s$/, ""),
      canCreate,
      canDelete,
      canQuery: entity.queryable,
      canUpdate,
      userAccessForCreate: access(canCreate),
      userAccessForDelete: access(canDelete),
      userAccessForQuery: access(entity.queryable),
      userAccessForUpdate: access(canUpdate),
      hasUserDefinedFields: entity.hasUdfs,
      supportsWebhookCallouts: entity.name === "Companies"
    }
  };
}
function describeFields(state, entity) {
  return {
    fields: entity.fields.filter((field) => !field.writeOnly).map((field) => ({
      name: field.name,
      dataType: DATA_TYPES[field.type],
      length: field.length ?? 0,
      isRequired: field.required || field.name === "id",
      // Autotask flags what is fixed after creation as read-only too.
      isReadOnly: field.readOnly || field.createOnly,
      isQueryable: entity.queryable && field.queryable,
      isReference: field.refersTo !== void 0,
      referenceEntityType: field.refersTo === void 0 ? "" : SINGULAR[field.refersTo] ?? field.refersTo,
      isPickList: field.pickList,
      picklistValues: field.pickList ? findPickList(state, entity, field) : null,
      picklistParentValueField: ""
    }))
  };
}
function describeUdfs(state, entity) {
  return {
    fields: (state.udfs[entity.name] ?? []).map((name) => ({
      name,
      label: name,
      type: "string",
      length: 8e3,
      description: "",
      isRequired: false,
      isReadOnly: false,
      isQueryable: true,
      isReference: false,
      referenceEntityType: "",
      isPickList: false,
      picklistValues: null,
      picklistParentValueField: "",
      defaultValue: ""
    }))
  };
}
var PICK_LISTS = new Set(
  ENTITIES.flatMap(
    (entity) => entity.fields.filter((field) => field.pickList).map((field) => `${entity.name}.${field.name}`)
  )
);

// src/sandbox/autotask/writes.ts
var DATE_ONLY = /* @__PURE__ */ new Set(["startDate", "endDate", "effectiveDate", "datePurchased"]);
function parseBody(text) {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    throw refuse("The request body is not valid JSON.");
  }
  if (!isRecord(body)) throw refuse("The request body must be a JSON object.");
  return body;
}
var isMoment = (value) => isDay(value.slice(0, 10)) && /^(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(value.slice(10));
function readValue(field, value, errors) {
  const wrong4 = (expected) => {
    errors.push(`${field.name}: expects type ${expected} but got ${Array.isArray(value) ? "array" : typeof value}`);
    return void 0;
  };
  switch (field.type) {
    case "bool":
      return typeof value === "boolean" ? value : wrong4("boolean");
    case "dec":
      return typeof value === "number" ? value : wrong4("number");
    case "int":
    case "long":
      if (typeof value !== "number") return wrong4("number");
      if (Number.isSafeInteger(value)) return value;
      errors.push(`${field.name}: ${value} is not a whole number`);
      return void 0;
    case "dt":
      if (typeof value !== "string") return wrong4("string");
      if (!isMoment(value)) {
        errors.push(`${field.name}: ${value} is not a valid date`);
        return void 0;
      }
      return DATE_ONLY.has(field.name) ? `${value.slice(0, 10)}T00:00:00Z` : value;
    case "str":
      if (typeof value !== "string") return wrong4("string");
      if (field.length === void 0 || value.length <= field.length) return value;
      errors.push(`${field.name}: the maximum length is ${field.length} characters; got ${value.length}`);
      return void 0;
  }
}
function readUdfs(state, entity, given, current, mode, errors) {
  if (!Array.isArray(given)) {
    errors.push("userDefinedFields: expects type array");
    return [];
  }
  const names = state.udfs[entity.name] ?? [];
  const sent = [];
  for (const udf of given) {
    const name = isRecord(udf) ? names.find((known) => known.toLowerCase() === String(udf.name).toLowerCase()) : void 0;
    if (!isRecord(udf) || name === void 0) {
      errors.push(
        `Unable to find ${isRecord(udf) ? String(udf.name) : "userDefinedField"} in the ${entity.name} Entity.`
      );
    } else sent.push({ name, value: udf.value === null || udf.value === void 0 ? null : String(udf.value) });
  }
  const kept = mode === "patch" && Array.isArray(current?.userDefinedFields) ? current.userDefinedFields : [];
  return completeUdfs(state, entity, [...kept, ...sent]);
}
var INACTIVE_REFUSED = /* @__PURE__ */ new Set(["Companies", "Services", "BillingCodes"]);
function checkReference(state, field, value, errors) {
  if (field.refersTo === void 0 || !state.tables.has(field.refersTo)) return;
  const row = tableOf(state, field.refersTo).get(Number(value));
  if (row === void 0 || INACTIVE_REFUSED.has(field.refersTo) && row.isActive === false) {
    errors.push(`${field.name}: Value ${String(value)} does not exist or is invalid`);
  }
}
function readWrite(state, entity, body, mode, current) {
  const errors = [];
  const values = {};
  for (const [key, given] of Object.entries(body)) {
    if (key.toLowerCase() === "userdefinedfields" && entity.hasUdfs) {
      if (given !== null) values.userDefinedFields = readUdfs(state, entity, given, current, mode, errors);
      continue;
    }
    const field = entity.byName.get(key.toLowerCase());
    if (field === void 0) {
      errors.push(`Unable to find ${key} in the ${entity.name} Entity.`);
      continue;
    }
    if (field.name === "id") {
      if (mode === "create" && given !== 0 && given !== null) errors.push("id: must be 0 or left out on create");
      continue;
    }
    if (given === null) {
      if (field.type === "bool") errors.push(`${field.name}: expects type boolean but got null`);
      else if (mode === "put" || mode === "patch" && state.switches.patchNull === "clears") values[field.name] = null;
      continue;
    }
    const value = readValue(field, given, errors);
    if (value === void 0) continue;
    const locked = field.readOnly || mode !== "create" && field.createOnly;
    if (locked) {
      if (mode === "create" || current?.[field.name] !== value)
        errors.push(`${field.name} is read-only and cannot be changed.`);
      continue;
    }
    values[field.name] = value;
  }
  for (const field of entity.fields) {
    const locked = field.readOnly || mode !== "create" && field.createOnly;
    if (mode === "put" && !locked && values[field.name] === void 0) values[field.name] = null;
    if (locked) {
      delete values[field.name];
      continue;
    }
    const value = values[field.name];
    const missing = mode === "create" ? value === void 0 : value === null;
    if (field.required && missing && !errors.some((error) => error.startsWith(`${field.name}:`))) {
      errors.push(`Missing Required Field: ${field.name}.`);
    }
    if (value === void 0 || value === null || value === current?.[field.name]) continue;
    if (field.pickList && !findPickList(state, entity, field).some((item) => item.isActive && item.value === String(value))) {
      errors.push(`Value does not reference an existing entity for ${field.name} . `);
    }
    checkReference(state, field, value, errors);
  }
  if (mode === "put" && entity.hasUdfs) values.userDefinedFields ??= completeUdfs(state, entity, []);
  if (errors.length > 0) throw refuse(...errors);
  return values;
}
function applyValues(entity, row, values) {
  for (const [name, value] of Object.entries(values)) {
    if (entity.byName.get(name.toLowerCase())?.writeOnly !== true) row[name] = value;
  }
}

// src/sandbox/autotask/contracts.ts
var RECURRING = 7;
function checkDates(start, end) {
  if (end < start) throw refuse("endDate must be on or after startDate.");
}
function createContract(state, body) {
  const values = readWrite(state, entityOf("Contracts"), body, "create");
  checkDates(dayOf(values.startDate), dayOf(values.endDate));
  if (values.contractType === RECURRING && monthsOf(values.contractPeriodType) === void 0) {
    throw refuse("Missing Required Field: contractPeriodType.");
  }
  const row = insert(state, "Contracts", {
    ...values,
    id: tableOf(state, "Contracts").newId(),
    internalCurrencySetupFee: values.setupFee ?? null,
    lastModifiedDateTime: stamp(state)
  });
  return Number(row.id);
}
function updateContract(state, current, body, mode) {
  const values = readWrite(state, entityOf("Contracts"), body, mode, current);
  const { startDate = current.startDate, endDate = current.endDate, ...others } = values;
  checkDates(dayOf(startDate), dayOf(endDate));
  const hasServices = linesOf(state, Number(current.id)).length > 0;
  if (hasServices && dayOf(startDate) !== dayOf(current.startDate)) {
    throw refuse("startDate is read-only and cannot be changed: the contract contains services.");
  }
  if (dayOf(endDate) !== dayOf(current.endDate)) moveEnd(state, current, dayOf(endDate));
  applyValues(entityOf("Contracts"), current, others);
  current.startDate = startDate ?? null;
  current.internalCurrencySetupFee = current.setupFee ?? null;
  current.lastModifiedDateTime = stamp(state);
}
function requireRecurring(state, contractID) {
  const contract = tableOf(state, "Contracts").get(contractID);
  if (contract === void 0) throw refuse(`contractID: Value ${contractID} does not exist or is invalid`);
  if (contract.contractType !== RECURRING)
    throw refuse("The Contract referenced by contractID must be of type Recurring Service.");
  return contract;
}
function checkParent(contractID, parent) {
  if (parent !== void 0 && contractID !== void 0 && contractID !== null && contractID !== parent) {
    throw refuse(`contractID: Value ${String(contractID)} does not match the contract ${parent} of the URL`);
  }
}
function createContractService(state, parent, body) {
  const { adjustedPrice, ...values } = readWrite(state, entityOf("ContractServices"), body, "create");
  checkParent(values.contractID, parent);
  requireRecurring(state, parent);
  const present = linesOf(state, parent).some((line) => serviceOf(state, line) === values.serviceID);
  if (present && state.switches.repeatService === "refused") {
    throw refuse(
      "serviceID: the contract already contains this Service; allowRepeatService is needed to add it again."
    );
  }
  const service = tableOf(state, "Services").get(Number(values.serviceID));
  return addLine(state, values, {
    price: Number(adjustedPrice ?? service?.unitPrice ?? 0),
    cost: Number(values.unitCost ?? service?.unitCost ?? 0)
  }).id;
}
var serviceOf = (state, line) => tableOf(state, "ContractServices").get(line.id)?.serviceID;
function updateContractService(state, current, body, mode) {
  const { adjustedPrice, ...values } = readWrite(state, entityOf("ContractServices"), body, mode, current);
  applyValues(entityOf("ContractServices"), current, values);
  const line = state.lines.get(Number(current.id));
  if (line === void 0 || adjustedPrice === void 0) return;
  setPrice(state, line, Number(adjustedPrice ?? current.unitPrice ?? 0));
}
function findLine(state, values) {
  if (typeof values.contractServiceID === "number") {
    const line = state.lines.get(values.contractServiceID);
    if (line === void 0)
      throw refuse(`contractServiceID: Value ${values.contractServiceID} does not exist or is invalid`);
    return { contract: requireRecurring(state, line.contractID), line };
  }
  if (typeof values.contractID !== "number" || typeof values.serviceID !== "number") {
    throw refuse("Missing Required Field: contractServiceID, or contractID and serviceID.");
  }
  const contract = requireRecurring(state, values.contractID);
  const lines = linesOf(state, values.contractID).filter((line) => serviceOf(state, line) === values.serviceID);
  if (lines.length > 0 && values.allowRepeatService !== true) {
    if (lines.length > 1)
      throw refuse("serviceID: the contract contains this Service more than once; contractServiceID is needed.");
    return { contract, line: lines[0] };
  }
  const service = tableOf(state, "Services").get(values.serviceID);
  if (service === void 0 || service.isActive === false) {
    throw refuse(`serviceID: Value ${values.serviceID} does not exist or is invalid`);
  }
  return { contract, line: void 0 };
}
function createAdjustment(state, parent, body) {
  const values = readWrite(state, entityOf("ContractServiceAdjustments"), body, "create");
  checkParent(values.contractID, parent);
  const { contract, line } = findLine(state, values);
  checkParent(contract.id, parent);
  const adjustment = {
    on: dayOf(values.effectiveDate),
    unitChange: Number(values.unitChange ?? 0),
    ...typeof values.adjustedUnitPrice === "number" ? { unitPrice: values.adjustedUnitPrice } : {},
    ...typeof values.adjustedUnitCost === "number" ? { unitCost: values.adjustedUnitCost } : {}
  };
  checkAdjustment(state, contract, line, adjustment);
  return adjust(state, line ?? addFor(state, contract, values), adjustment);
}
function addFor(state, contract, values) {
  const service = tableOf(state, "Services").get(Number(values.serviceID));
  return addLine(
    state,
    { contractID: contract.id ?? null, serviceID: values.serviceID ?? null, quoteItemID: values.quoteItemID ?? null },
    { price: Number(service?.unitPrice ?? 0), cost: Number(service?.unitCost ?? 0) }
  );
}
var cents2 = (amount2) => Math.round(amount2 * 100) / 100;
function fillCharge(row) {
  const quantity = Number(row.unitQuantity ?? 0);
  const price = row.isBillableToCompany === true ? cents2(quantity * Number(row.unitPrice ?? 0)) : 0;
  row.billableAmount = price;
  row.internalCurrencyBillableAmount = price;
  row.internalCurrencyUnitPrice = row.unitPrice ?? null;
  row.extendedCost = cents2(quantity * Number(row.unitCost ?? 0));
}
function insertCharge(state, values) {
  const contract = tableOf(state, "Contracts").get(Number(values.contractID));
  const row = completeRow(state, entityOf("ContractCharges"), {
    isBillableToCompany: true,
    isBilled: false,
    status: 7,
    createDate: stamp(state),
    organizationalLevelAssociationID: contract?.organizationalLevelAssociationID ?? null,
    ...values,
    id: values.id ?? tableOf(state, "ContractCharges").newId()
  });
  fillCharge(row);
  tableOf(state, "ContractCharges").put(row);
  return row;
}
function createCharge(state, parent, body) {
  const values = readWrite(state, entityOf("ContractCharges"), body, "create");
  checkParent(values.contractID, parent);
  return Number(insertCharge(state, values).id);
}
function requireUnbilled(charge) {
  if (charge.isBilled === true) throw refuse("The charge cannot be changed: it is billed.");
}
function updateCharge(state, current, body, mode) {
  requireUnbilled(current);
  applyValues(entityOf("ContractCharges"), current, readWrite(state, entityOf("ContractCharges"), body, mode, current));
  fillCharge(current);
}
function deleteCharge(state, current) {
  requireUnbilled(current);
  tableOf(state, "ContractCharges").remove(Number(current.id));
}

// src/sandbox/autotask/control.ts
var done = (body = { ok: true }) => ({ status: 200, body });
var wrong = (...errors) => ({ status: 400, body: { errors } });
function readPosting(body) {
  if (!isRecord(body) || !isDay(body.through)) return void 0;
  return {
    through: body.through,
    ...isDay(body.from) ? { from: body.from } : {},
    ...typeof body.contractID === "number" ? { contractID: body.contractID } : {},
    ...body.charges === true ? { charges: true } : {}
  };
}
function post(state, body, open) {
  const posting = readPosting(body);
  if (posting === void 0) return wrong("through: expected a day as YYYY-MM-DD");
  if (!open) return done({ posted: approveAndPost(state, posting) });
  const contracts = unpost(state, posting);
  for (const contractID of contracts) regenerateContract(state, contractID);
  return done({ contracts: contracts.length });
}
var asShown = (entity, name, value) => entity.byName.get(name.toLowerCase())?.type === "dt" && isDay(value) ? `${value}T00:00:00Z` : value;
function edit(state, entity, row, set) {
  const errors = [];
  const values = {};
  for (const [name, value] of Object.entries(set)) {
    const field = entity.byName.get(name.toLowerCase());
    if (field === void 0 && name !== "userDefinedFields") errors.push(`set.${name}: no such field`);
    else values[field?.name ?? name] = asShown(entity, name, value);
  }
  if (errors.length > 0) return wrong(...errors);
  if (entity.name === "Services") {
    for (const line of state.lines.values()) {
      const service = tableOf(state, "ContractServices").get(line.id);
      if (service?.serviceID === row.id)
        for (const unit of line.rows.values()) unit.vendorCompanyID = row.vendorCompanyID ?? null;
    }
  }
  if (values.userDefinedFields !== void 0) {
    const current = Array.isArray(row.userDefinedFields) ? row.userDefinedFields : [];
    const given = Array.isArray(values.userDefinedFields) ? values.userDefinedFields : [];
    values.userDefinedFields = completeUdfs(state, entity, [...current, ...given]);
  }
  Object.assign(row, values);
  if (entity.name === "Contracts") {
    row.lastModifiedDateTime = stamp(state);
    regenerateContract(state, Number(row.id));
  }
  if (entity.name === "ContractServices") regenerateContract(state, Number(row.contractID));
  return done();
}
function remove(state, entity, row, cascade) {
  const id = Number(row.id);
  const table = tableOf(state, entity.name);
  if (entity.name === "Contracts") {
    for (const line of [...linesOf(state, id)]) removeLine(state, line);
    const charges = tableOf(state, "ContractCharges");
    for (const charge of charges.sorted().filter((one) => one.contractID === id)) charges.remove(Number(charge.id));
  }
  if (entity.name === "ContractServices") {
    const line = state.lines.get(id);
    if (line !== void 0) removeLine(state, line);
  }
  if (entity.name === "Services") {
    const lines = [...state.lines.values()].filter(
      (line) => tableOf(state, "ContractServices").get(line.id)?.serviceID === id
    );
    if (lines.length > 0 && !cascade)
      return wrong(`${lines.length} contract services use the service; add "cascade": true`);
    for (const line of lines) removeLine(state, line);
  }
  if (entity.name === "Contracts") state.periodsOf.delete(id);
  table.remove(id);
  return done();
}
function onRecord(state, body, act) {
  if (!isRecord(body)) return wrong("expected an object with entity and id");
  const entity = findEntity(String(body.entity));
  if (entity === void 0) return wrong(`entity: no entity ${String(body.entity)}`);
  const row = tableOf(state, entity.name).get(Number(body.id));
  return row === void 0 ? wrong(`id: no ${entity.name} ${String(body.id)}`) : act(entity, row, body);
}
function adjustByHand(state, body) {
  try {
    return done({ adjustmentID: createAdjustment(state, void 0, isRecord(body) ? body : {}) });
  } catch (error) {
    if (error instanceof Refusal) return { status: 400, body: error.answer.body };
    throw error;
  }
}
function setSwitches(state, switches) {
  const errors = checkSwitches(switches);
  if (errors.length > 0) return errors;
  state.switches = { ...state.switches, ...switches };
  for (const contractID of state.linesOf.keys()) regenerateContract(state, contractID);
  return [];
}
function control(state, method, verb, body) {
  switch (`${method} ${verb}`) {
    case "GET switches":
      return done(state.switches);
    case "POST switches": {
      const errors = setSwitches(state, body);
      return errors.length > 0 ? wrong(...errors) : done(state.switches);
    }
    case "POST approve-and-post":
      return post(state, body, false);
    case "POST unpost":
      return post(state, body, true);
    case "POST edit":
      return onRecord(
        state,
        body,
        (entity, row, { set }) => isRecord(set) ? edit(state, entity, row, set) : wrong("set: expected an object")
      );
    case "POST delete":
      return onRecord(state, body, (entity, row, { cascade }) => remove(state, entity, row, cascade === true));
    case "POST adjust":
      return adjustByHand(state, body);
    case "POST threshold":
      if (!isRecord(body) || !Number.isInteger(body.externalRequestThreshold)) {
        return wrong("externalRequestThreshold: expected a whole number");
      }
      state.threshold = Number(body.externalRequestThreshold);
      return done({ externalRequestThreshold: state.threshold });
    default:
      return void 0;
  }
}

// src/sandbox/autotask/catalogue.ts
var SERVICE_CODE = 5;
function checkService(state, values, own) {
  const errors = [];
  const name = String(values.name ?? "").toLowerCase();
  const taken = tableOf(state, "Services").sorted().some((service) => service !== own && String(service.name).toLowerCase() === name);
  if (values.name !== void 0 && taken) {
    errors.push(
      `Violation of UNIQUE KEY constraint 'IX_service'. Cannot insert duplicate key in object 'dbo.service'. The duplicate key value is (${String(values.name)}).`
    );
  }
  const code = values.billingCodeID;
  if (typeof code === "number" && tableOf(state, "BillingCodes").get(code)?.useType !== SERVICE_CODE) {
    errors.push(`billingCodeID: Value ${code} does not exist or is invalid`);
  }
  if (errors.length > 0) throw refuse(...errors);
}
function createService(state, body) {
  const values = readWrite(state, entityOf("Services"), body, "create");
  checkService(state, values);
  const row = insert(state, "Services", {
    isActive: true,
    ...values,
    id: tableOf(state, "Services").newId(),
    createDate: stamp(state),
    lastModifiedDate: stamp(state)
  });
  return Number(row.id);
}
function updateService(state, current, body, mode) {
  const values = readWrite(state, entityOf("Services"), body, mode, current);
  checkService(state, values, current);
  applyValues(entityOf("Services"), current, values);
  current.lastModifiedDate = stamp(state);
}
function createCompany(state, body) {
  const values = readWrite(state, entityOf("Companies"), body, "create");
  const row = insert(state, "Companies", {
    isActive: true,
    ...values,
    id: tableOf(state, "Companies").newId(),
    createDate: stamp(state),
    lastTrackedModifiedDateTime: stamp(state)
  });
  return Number(row.id);
}
function updatePlain(state, entity, current, body, mode) {
  applyValues(entity, current, readWrite(state, entity, body, mode, current));
  if (entity.name === "Companies") current.lastTrackedModifiedDateTime = stamp(state);
}

// src/sandbox/autotask/query.ts
var MOST_RECORDS = 500;
var MOST_OR_CONDITIONS = 500;
function lowerKeys(value) {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item]));
}
function toKey(field, value) {
  if (value === null || value === void 0) throw refuse(`${field.name}: the filter's value is missing or null.`);
  switch (field.type) {
    case "bool":
      if (typeof value !== "boolean") throw refuse(`${field.name}: expects type boolean but got ${typeof value}`);
      return value;
    case "long":
      return typeof value === "number" ? value : void 0;
    case "int":
    case "dec": {
      if (typeof value === "number") return value;
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
      if (Number.isNaN(number)) {
        throw refuse(
          `Conversion failed when converting varchar '${String(value)}' to data type ${field.type === "int" ? "int" : "numeric"}`
        );
      }
      return number;
    }
    case "dt": {
      const text = String(value);
      const moment = Date.parse(/Z$|[+-]\d{2}:\d{2}$/.test(text) || text.length === 10 ? text : `${text}Z`);
      if (Number.isNaN(moment))
        throw refuse("Conversion failed when converting date and/or time from character string.");
      return moment;
    }
    case "str":
      return String(value).toLowerCase();
  }
}
function rowKey(field, value) {
  if (value === null || value === void 0) return void 0;
  if (field.type === "dt") return Date.parse(String(value));
  return typeof value === "string" ? value.toLowerCase() : value;
}
var TEXT_OPERATORS = {
  beginswith: (row, wanted) => row.startsWith(wanted),
  endswith: (row, wanted) => row.endsWith(wanted),
  contains: (row, wanted) => row.includes(wanted)
};
var ORDER_OPERATORS = {
  eq: (row, wanted) => row === wanted,
  gt: (row, wanted) => row > wanted,
  gte: (row, wanted) => row >= wanted,
  lt: (row, wanted) => row < wanted,
  lte: (row, wanted) => row <= wanted
};
function compileCondition(op, field, value, read2) {
  const key = (row) => rowKey(field, read2(row));
  if (op === "exist") return (row) => key(row) !== void 0;
  if (op === "notexist") return (row) => key(row) === void 0;
  if (op === "in" || op === "notin") {
    if (!Array.isArray(value)) throw refuse(`${field.name}: the operator ${op} needs an array of values.`);
    const wanted2 = new Set(value.map((item) => toKey(field, item)));
    wanted2.delete(void 0);
    return (row) => {
      const own = key(row);
      return own !== void 0 && wanted2.has(own) === (op === "in");
    };
  }
  const wanted = toKey(field, value);
  if (op === "noteq") return (row) => key(row) !== wanted;
  const text = TEXT_OPERATORS[op];
  if (text !== void 0) {
    return (row) => {
      const own = key(row);
      return own !== void 0 && wanted !== void 0 && text(String(own), String(wanted));
    };
  }
  const compare = ORDER_OPERATORS[op];
  if (compare === void 0) throw refuse(`Invalid query syntax. The operator ${op} is not supported.`);
  return (row) => {
    const own = key(row);
    return own !== void 0 && wanted !== void 0 && compare(own, wanted);
  };
}
var UDF_FIELD = {
  name: "userDefinedField",
  type: "str",
  required: false,
  readOnly: false,
  createOnly: false,
  pickList: false,
  queryable: true,
  writeOnly: false
};
function findField(entity, name) {
  const field = entity.byName.get(name.toLowerCase());
  if (field === void 0 || field.writeOnly) throw refuse(`Unable to find ${name} in the ${entity.name} Entity.`);
  if (!field.queryable) throw refuse(`${field.name} cannot be used in a query of the ${entity.name} Entity.`);
  return field;
}
function compileUdf(state, entity, op, name, value) {
  const known = (state.udfs[entity.name] ?? []).find((udf) => udf.toLowerCase() === name.toLowerCase());
  if (known === void 0) throw refuse(`Unable to find ${name} in the ${entity.name} Entity.`);
  const read2 = (row) => (Array.isArray(row.userDefinedFields) ? row.userDefinedFields : []).find((udf) => udf.name === known)?.value;
  return compileCondition(op, UDF_FIELD, value, read2);
}
function compileItem(state, entity, item, budget) {
  if (!isRecord(item)) throw refuse("Invalid query syntax. A filter must be an object.");
  const { op, field, value, udf, items: items2 } = lowerKeys(item);
  const operator = String(op ?? "").toLowerCase();
  if (operator === "and" || operator === "or") {
    if (!Array.isArray(items2) || items2.length === 0)
      throw refuse(`Invalid query syntax. The group ${operator} has no items.`);
    if (operator === "or") budget.orConditions += items2.length;
    const parts2 = items2.map((part) => compileItem(state, entity, part, budget));
    return operator === "or" ? (row) => parts2.some((part) => part(row)) : (row) => parts2.every((part) => part(row));
  }
  if (typeof field !== "string") throw refuse("Invalid query syntax. A filter needs a field.");
  if (operator === "in" && Array.isArray(value)) budget.orConditions += value.length;
  if (udf === true) {
    budget.udfs += 1;
    return compileUdf(state, entity, operator, field, value);
  }
  const found = findField(entity, field);
  return compileCondition(operator, found, value, (row) => row[found.name]);
}
function compileQuery(state, entity, body) {
  if (!isRecord(body)) throw refuse("Invalid query syntax. The query must be a JSON object.");
  const { filter, maxrecords, includefields, ...rest } = lowerKeys(body);
  const unknown = Object.keys(rest);
  if (unknown.length > 0) throw refuse(`Invalid query syntax. Unknown: ${unknown.join(", ")}.`);
  if (!Array.isArray(filter) || filter.length === 0) throw refuse("Invalid query syntax. A filter is required.");
  const budget = { orConditions: 0, udfs: 0 };
  const parts2 = filter.map((item) => compileItem(state, entity, item, budget));
  if (budget.orConditions > MOST_OR_CONDITIONS) {
    throw refuse(`Invalid query syntax. Queries are limited to ${MOST_OR_CONDITIONS} or fewer 'OR' conditions.`);
  }
  if (budget.udfs > 1) throw refuse("Invalid query syntax. A query may hold one user-defined field.");
  const maxRecords = maxrecords ?? MOST_RECORDS;
  if (!Number.isInteger(maxRecords) || Number(maxRecords) < 1 || Number(maxRecords) > MOST_RECORDS) {
    throw refuse(`MaxRecords must be from 1 to ${MOST_RECORDS}.`);
  }
  const query = { matches: (row) => parts2.every((part) => part(row)), maxRecords: Number(maxRecords) };
  if (includefields === void 0 || includefields === null) return query;
  if (!Array.isArray(includefields)) throw refuse("IncludeFields must be an array of names.");
  const names = includefields.map(
    (name) => String(name).toLowerCase() === "userdefinedfields" && entity.hasUdfs ? "userDefinedFields" : findIncluded(state, entity, String(name))
  );
  return names.length === 0 ? query : { ...query, includeFields: names };
}
function findIncluded(state, entity, name) {
  const udf = (state.udfs[entity.name] ?? []).find((known) => known.toLowerCase() === name.toLowerCase());
  if (udf !== void 0) return "userDefinedFields";
  const field = entity.byName.get(name.toLowerCase());
  if (field === void 0 || field.writeOnly) throw refuse(`Unable to find ${name} in the ${entity.name} Entity.`);
  return field.name;
}
function project(row, names) {
  if (names === void 0) return row;
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
function seek(rows, after) {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (Number(rows[middle]?.id) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
function runQuery(state, entity, query, after) {
  const rows = tableOf(state, entity.name).sorted();
  const found = [];
  let more = false;
  for (let index = after === void 0 ? 0 : seek(rows, after); index < rows.length; index += 1) {
    const row = rows[index];
    if (row === void 0 || !query.matches(row)) continue;
    if (found.length === query.maxRecords) {
      more = true;
      break;
    }
    found.push(row);
  }
  const names = query.includeFields;
  if (more && names !== void 0 && !names.includes("id") && query.maxRecords === MOST_RECORDS) {
    throw refuse("IncludeFields must include id when a query has more than 500 results.");
  }
  const last = found.at(-1);
  return {
    items: found.map((row) => project(row, names)),
    ...more && last !== void 0 ? { next: Number(last.id) } : {}
  };
}
function countQuery(state, entity, query) {
  return tableOf(state, entity.name).sorted().filter(query.matches).length;
}

// src/sandbox/autotask/routes.ts
var WRITES = { POST: "create", PATCH: "update", PUT: "replace", DELETE: "delete" };
var METADATA = {
  "": "entity",
  fields: "fields",
  userdefinedfields: "udfs"
};
var isVerb = (method) => Object.hasOwn(WRITES, method);
function onlyGet(method, route2) {
  return method === "GET" ? route2 : { ...route2, refused: 405 };
}
function routeMetadata(method, entity, rest) {
  const about = METADATA[rest[0] ?? ""];
  if (about === void 0 || rest.length > 1) return { kind: "unknown", entity, refused: 404 };
  return onlyGet(method, { kind: "metadata", entity, about });
}
function routeQuery(method, entity, rest) {
  const kinds = { "": "query", count: "count", next: "next" };
  const kind = kinds[rest[0] ?? ""];
  if (kind === void 0 || rest.length > 1) return { kind: "unknown", entity, refused: 404 };
  const allowed = entity.queryable && (method === "GET" || method === "POST");
  return allowed ? { kind, entity } : { kind, entity, refused: 405 };
}
function routeRecords(method, entity, rest, parent) {
  const base = { entity, ...parent === void 0 ? {} : { parent } };
  const verbs = parent === void 0 ? entity.root : entity.child?.verbs ?? [];
  const [id] = rest;
  if (id === void 0) {
    if (isVerb(method) && method !== "DELETE" && verbs.includes(method)) return { ...base, kind: WRITES[method] };
    if (method === "GET" && parent !== void 0 && entity.queryable) return { ...base, kind: "list" };
    return { ...base, kind: isVerb(method) ? WRITES[method] : "list", refused: 405 };
  }
  if (!/^\d+$/.test(id) || rest.length > 1) return { kind: "unknown", entity, refused: 404 };
  const one = { ...base, id: Number(id) };
  if (method === "GET" && entity.queryable) return { ...one, kind: "get" };
  if (method === "DELETE" && verbs.includes("DELETE")) return { ...one, kind: "delete" };
  return { ...one, kind: isVerb(method) ? WRITES[method] : "get", refused: 405 };
}
function routeEntity(method, entity, rest, parent) {
  const [first = "", ...others] = rest;
  if (first === "entityinformation") return routeMetadata(method, entity, others);
  if (first === "query" && parent === void 0) return routeQuery(method, entity, others);
  return routeRecords(method, entity, rest, parent);
}
function findRoute(method, path) {
  const parts2 = path.toLowerCase().split("/").filter((part) => part !== "");
  const [service, version, ...rest] = parts2;
  const unknown = { kind: "unknown", refused: 404 };
  if (service !== "atservicesrest") return unknown;
  if (version === "versioninformation" && rest.length === 0) return onlyGet(method, { kind: "version" });
  if (version !== "v1.0") return unknown;
  const [name = "", ...below] = rest;
  if (below.length === 0) {
    if (name === "zoneinformation") return onlyGet(method, { kind: "zone" });
    if (name === "thresholdinformation") return onlyGet(method, { kind: "threshold" });
    if (name === "version") return onlyGet(method, { kind: "version" });
  }
  const entity = findEntity(name);
  if (entity === void 0) return unknown;
  const [parent = "", segment, ...others] = below;
  if (entity.name === "Contracts" && /^\d+$/.test(parent) && segment !== void 0) {
    const child = findChild(segment);
    return child === void 0 ? unknown : routeEntity(method, child, others, Number(parent));
  }
  return routeEntity(method, entity, below, void 0);
}

// src/sandbox/autotask/router.ts
var THREADS = 3;
var THREAD_TEXT = "The Autotask API thread threshold of 3 threads has been exceeded. (Itgenatr005)";
var LONGEST_URL = 2100;
var ok = (body) => ({ status: 200, body });
function authenticate(state, headers) {
  const name = headers.username ?? "";
  const user = state.users.find((candidate) => candidate.userName.toLowerCase() === name.toLowerCase());
  if (user === void 0) throw refuse("The user name or the integration code is not valid.");
  if (headers.secret !== user.secret) {
    throw new Refusal({ status: 401, body: { errors: ["Unauthorized"] } });
  }
  if (headers.apiintegrationcode !== user.integrationCode)
    throw refuse("The user name or the integration code is not valid.");
  return user;
}
function readPaging(text) {
  try {
    const paging = JSON.parse(Buffer.from(text ?? "", "base64url").toString("utf8"));
    if (Number.isInteger(paging.after)) return paging;
  } catch {
  }
  throw refuse("Invalid query syntax. The paging information is not valid.");
}
var parseSearch = (search) => parseBody(search ?? "");
function pageAddress(surroundings, entity, paging) {
  const token = Buffer.from(JSON.stringify(paging)).toString("base64url");
  return `${surroundings.origin()}/autotask/ATServicesRest/V1.0/${entity.name}/query/next?paging=${token}`;
}
function answerPage(state, surroundings, entity, search, after) {
  const query = compileQuery(state, entity, search.body);
  const page = runQuery(state, entity, query, after);
  const paging = page.next === void 0 ? void 0 : { after: page.next, ...search.text ? { search: search.text } : {} };
  return ok({
    items: page.items,
    pageDetails: {
      count: page.items.length,
      requestCount: query.maxRecords,
      prevPageUrl: null,
      nextPageUrl: paging === void 0 ? null : pageAddress(surroundings, entity, paging)
    }
  });
}
function answerQuery(state, surroundings, request, route2, entity) {
  const byGet = request.method === "GET";
  if (byGet && request.urlLength > LONGEST_URL) throw noRoute(404, "The request URL is too long.");
  if (route2.kind === "next") {
    const { after, search } = readPaging(request.query.get("paging"));
    if (byGet !== (search !== void 0)) throw wrongVerb(request.method);
    const body2 = search === void 0 ? parseBody(request.body) : parseSearch(search);
    return answerPage(state, surroundings, entity, { body: body2, ...search === void 0 ? {} : { text: search } }, after);
  }
  const text = request.query.get("search");
  const body = byGet ? parseSearch(text) : parseBody(request.body);
  if (route2.kind === "count") return ok({ queryCount: countQuery(state, entity, compileQuery(state, entity, body)) });
  return answerPage(state, surroundings, entity, { body, ...byGet && text !== null ? { text } : {} }, void 0);
}
var wrongVerb = (method) => noRoute(405, `The requested resource does not support http method '${method}'.`);
function answerGet(state, route2, entity) {
  const row = tableOf(state, entity.name).get(route2.id ?? -1);
  const found = row !== void 0 && (route2.parent === void 0 || row.contractID === route2.parent);
  if (!found && state.switches.missingItem === "404") throw noRoute(404, "No record was found with this id.");
  return ok({ item: found ? row : null });
}
function answerList(state, surroundings, route2, entity) {
  const body = { filter: [{ op: "eq", field: "contractID", value: route2.parent }] };
  return answerPage(state, surroundings, entity, { body, text: JSON.stringify(body) }, void 0);
}
function answerMetadata(state, route2, entity, user) {
  if (route2.about === "fields") return ok(describeFields(state, entity));
  if (route2.about === "udfs") return ok(describeUdfs(state, entity));
  return ok(describeEntity(entity, user));
}
function create(state, route2, entity, body) {
  const parent = route2.parent ?? 0;
  switch (entity.name) {
    case "Contracts":
      return createContract(state, body);
    case "Services":
      return createService(state, body);
    case "Companies":
      return createCompany(state, body);
    case "ContractServices":
      return createContractService(state, parent, body);
    case "ContractCharges":
      return createCharge(state, parent, body);
    default:
      createAdjustment(state, route2.parent, body);
      return null;
  }
}
function findCurrent(state, route2, entity, id) {
  const row = typeof id === "number" ? tableOf(state, entity.name).get(id) : void 0;
  if (id === void 0 || id === null) throw refuse("Missing Required Field: id.");
  if (row === void 0) throw refuse(`id: Value ${String(id)} does not exist or is invalid`);
  checkParent(row.contractID, route2.parent);
  return row;
}
function update(state, route2, entity, body, mode) {
  const id = Object.entries(body).find(([key]) => key.toLowerCase() === "id")?.[1];
  const current = findCurrent(state, route2, entity, id);
  if (entity.name === "Contracts") updateContract(state, current, body, mode);
  else if (entity.name === "Services") updateService(state, current, body, mode);
  else if (entity.name === "ContractServices") updateContractService(state, current, body, mode);
  else if (entity.name === "ContractCharges") updateCharge(state, current, body, mode);
  else updatePlain(state, entity, current, body, mode);
  return Number(current.id);
}
function answerEntity(state, surroundings, request, route2, user) {
  const { entity } = route2;
  if (route2.refused === 405) throw wrongVerb(request.method);
  if (entity === void 0 || route2.refused === 404) {
    throw noRoute(404, `No HTTP resource was found that matches the request URI '${request.path}'.`);
  }
  if (route2.kind === "metadata") return answerMetadata(state, route2, entity, user);
  if (user.denied.some((name) => name.toLowerCase() === entity.name.toLowerCase())) {
    throw new Refusal({ status: 403, body: { errors: [`The user has no rights on the ${entity.name} Entity.`] } });
  }
  switch (route2.kind) {
    case "get":
      return answerGet(state, route2, entity);
    case "list":
      return answerList(state, surroundings, route2, entity);
    case "create":
      return ok({ itemId: create(state, route2, entity, parseBody(request.body)) });
    case "update":
      return ok({ itemId: update(state, route2, entity, parseBody(request.body), "patch") });
    case "replace":
      return ok({ itemId: update(state, route2, entity, parseBody(request.body), "put") });
    case "delete":
      deleteCharge(state, findCurrent(state, route2, entity, route2.id));
      return ok({ itemId: route2.id ?? null });
    default:
      return answerQuery(state, surroundings, request, route2, entity);
  }
}
function answerZone(state, surroundings, request) {
  const name = request.query.get("user") ?? "";
  if (!state.users.some((user) => user.userName.toLowerCase() === name.toLowerCase())) {
    throw refuse("Zone information could not be determined");
  }
  const origin = surroundings.origin();
  return ok({ zoneName: "Sandbox", url: `${origin}/autotask/ATServicesRest/`, webUrl: `${origin}/autotask/`, ci: 1 });
}
function answer(state, surroundings, request, crowded) {
  try {
    const route2 = findRoute(request.method, request.path);
    if (route2.kind === "zone" && route2.refused === void 0) return answerZone(state, surroundings, request);
    const user = authenticate(state, request.headers);
    if (surroundings.countRequest() > state.threshold) {
      throw new Refusal({
        status: Number(state.switches.hourlyAnswer),
        body: {
          errors: [
            `The Autotask API is suspended for this database: the threshold of ${state.threshold} requests in 60 minutes has been exceeded.`
          ]
        }
      });
    }
    if (crowded) throw new Refusal({ status: Number(state.switches.threadAnswer), body: { errors: [THREAD_TEXT] } });
    if (route2.refused === void 0 && route2.kind === "threshold") {
      return ok({
        externalRequestThreshold: state.threshold,
        requestThresholdTimeframe: 60,
        currentTimeframeRequestCount: surroundings.requestsInWindow()
      });
    }
    if (route2.refused === void 0 && route2.kind === "version") return ok({ apiVersions: ["1.0"] });
    return answerEntity(state, surroundings, request, route2, user);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

// src/sandbox/autotask/seed-check.ts
var TYPES = {
  int: Number.isInteger,
  long: Number.isInteger,
  dec: (value) => typeof value === "number",
  bool: (value) => typeof value === "boolean",
  dt: (value) => typeof value === "string" && isDay(value.slice(0, 10)),
  str: (value) => typeof value === "string"
};
function checkList(list, at, mistakes) {
  const place = at.startsWith("autotask") ? at : `autotask.${at}`;
  if (!Array.isArray(list)) {
    mistakes.push(`${place}: expected a list`);
    return [];
  }
  return list.filter((item, index) => {
    if (isRecord(item)) return true;
    mistakes.push(`${place}[${index}]: expected an object`);
    return false;
  });
}
var show = (field, value) => field.type === "dt" && isDay(value) ? `${value}T00:00:00Z` : value;
function checkRow(state, name, given, defaults, at, beside, mistakes) {
  const entity = entityOf(name);
  const row = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    if (beside.has(key) || value === void 0) continue;
    if (key === "userDefinedFields" && entity.hasUdfs) {
      row.userDefinedFields = completeUdfs(state, entity, value);
      continue;
    }
    const field = entity.byName.get(key.toLowerCase());
    if (field === void 0 || field.name !== key) mistakes.push(`${at}.${key}: ${name} has no such field`);
    else if (value !== null && !TYPES[field.type](value)) mistakes.push(`${at}.${key}: expected type ${field.type}`);
    else row[key] = show(field, value);
  }
  if (typeof row.id === "number" && given.id !== void 0 && row.id !== 0 && tableOf(state, name).get(row.id) !== void 0) {
    mistakes.push(`${at}.id: ${row.id} is given twice`);
  }
  for (const field of entity.fields) {
    const value = row[field.name];
    if (field.required && (value === void 0 || value === null)) mistakes.push(`${at}.${field.name}: is required`);
    const target = field.refersTo;
    if (target === void 0 || typeof value !== "number" || !state.tables.has(target)) continue;
    if (tableOf(state, target).get(value) === void 0) mistakes.push(`${at}.${field.name}: no ${target} ${value}`);
  }
  return row;
}

// src/sandbox/autotask/seed.ts
var DEFAULT_USER = { userName: "api@sandbox.example", secret: "sandbox", integrationCode: "SANDBOX" };
var OWNER = 29682885;
var KEYS = /* @__PURE__ */ new Set([
  "users",
  "companies",
  "billingCodes",
  "services",
  "contracts",
  "charges",
  "udfs",
  "pickLists",
  "threshold"
]);
var NEXT_TO_FIELDS = /* @__PURE__ */ new Set(["services", "postedThrough"]);
var NONE = /* @__PURE__ */ new Set();
function loadUsers(state, seed, mistakes) {
  const users = checkList(seed.users ?? [DEFAULT_USER], "users", mistakes);
  users.forEach((user, index) => {
    for (const name of ["userName", "secret", "integrationCode"]) {
      if (typeof user[name] !== "string") mistakes.push(`autotask.users[${index}].${name}: expected text`);
    }
    for (const name of Array.isArray(user.denied) ? user.denied : []) {
      if (findEntity(String(name)) === void 0)
        mistakes.push(`autotask.users[${index}].denied: no entity ${String(name)}`);
    }
  });
  state.users = users.map((user) => ({
    userName: String(user.userName),
    secret: String(user.secret),
    integrationCode: String(user.integrationCode),
    denied: Array.isArray(user.denied) ? user.denied.map(String) : []
  }));
}
function loadSettings(state, seed, mistakes) {
  for (const name of Object.keys(seed)) {
    if (!KEYS.has(name)) mistakes.push(`autotask.${name}: unknown; expected one of ${[...KEYS].join(", ")}`);
  }
  for (const name of Object.keys(seed.udfs ?? {})) {
    if (findEntity(name)?.hasUdfs !== true) mistakes.push(`autotask.udfs.${name}: no entity with user-defined fields`);
  }
  for (const name of Object.keys(seed.pickLists ?? {})) {
    if (!PICK_LISTS.has(name)) mistakes.push(`autotask.pickLists.${name}: no such picklist`);
  }
  if (seed.threshold !== void 0 && !Number.isInteger(seed.threshold)) {
    mistakes.push("autotask.threshold: expected a whole number");
  }
  state.udfs = seed.udfs ?? {};
  state.pickLists = seed.pickLists ?? {};
  state.threshold = seed.threshold ?? state.threshold;
}
function loadRows(state, entity, list, at, defaults, mistakes) {
  const table = tableOf(state, entity);
  const names = /* @__PURE__ */ new Set();
  checkList(list ?? [], at, mistakes).forEach((given, index) => {
    const row = checkRow(state, entity, given, defaults(), `autotask.${at}[${index}]`, NONE, mistakes);
    if (entity === "Services") {
      const name = String(row.name).toLowerCase();
      if (names.has(name)) mistakes.push(`autotask.${at}[${index}].name: another service has it`);
      names.add(name);
    }
    if (entity === "ContractCharges") insertCharge(state, row);
    else insert(state, entity, { ...row, id: row.id ?? table.newId() });
  });
}
function loadLine(state, contract, line, at, mistakes) {
  const service = tableOf(state, "Services").get(Number(line.serviceID));
  const start = String(contract.startDate).slice(0, 10);
  const end = String(contract.endDate).slice(0, 10);
  const from = line.from ?? start;
  const inside = (day) => isDay(day) && day >= start && day <= end;
  const known = mistakes.length;
  if (service === void 0) mistakes.push(`${at}.serviceID: no service ${String(line.serviceID)}`);
  if (!Number.isInteger(line.units)) mistakes.push(`${at}.units: expected a whole number`);
  if (!inside(from)) mistakes.push(`${at}.from: expected a day inside the contract (${start} to ${end})`);
  const { serviceID, units, unitPrice, unitCost, from: _, changes = [], ...fields } = line;
  const list = checkList(changes, `${at}.changes`, mistakes);
  list.forEach((change, index) => {
    if (!inside(change.on))
      mistakes.push(`${at}.changes[${index}].on: expected a day inside the contract (${start} to ${end})`);
    if (!Number.isInteger(change.unitChange))
      mistakes.push(`${at}.changes[${index}].unitChange: expected a whole number`);
  });
  const row = checkRow(
    state,
    "ContractServices",
    { ...fields, contractID: contract.id, serviceID },
    {},
    at,
    NONE,
    mistakes
  );
  if (mistakes.length > known) return;
  const begun = { id: 0, on: String(from), unitChange: Number(units), adjustment: false };
  const adjusted = list.map((change) => {
    state.nextAdjustment += 1;
    return {
      id: state.nextAdjustment - 1,
      on: String(change.on),
      unitChange: Number(change.unitChange),
      ...change.unitPrice === void 0 ? {} : { unitPrice: Number(change.unitPrice) },
      ...change.unitCost === void 0 ? {} : { unitCost: Number(change.unitCost) },
      adjustment: true
    };
  });
  addLine(state, row, {
    price: Number(unitPrice ?? service?.unitPrice ?? 0),
    cost: Number(unitCost ?? service?.unitCost ?? 0),
    effects: [begun, ...adjusted].sort((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id)
  });
}
function loadContracts(state, seed, mistakes) {
  checkList(seed.contracts ?? [], "contracts", mistakes).forEach((given, index) => {
    const at = `autotask.contracts[${index}]`;
    const defaults = {
      contractType: 7,
      status: 1,
      contractPeriodType: 2,
      timeReportingRequiresStartAndStopTimes: 0,
      lastModifiedDateTime: stamp(state)
    };
    const known = mistakes.length;
    const row = checkRow(state, "Contracts", given, defaults, at, NEXT_TO_FIELDS, mistakes);
    if (String(row.endDate) < String(row.startDate)) mistakes.push(`${at}.endDate: lies before startDate`);
    if (given.postedThrough !== void 0 && !isDay(given.postedThrough)) {
      mistakes.push(`${at}.postedThrough: expected a day as YYYY-MM-DD`);
    }
    if (mistakes.length > known) return;
    const contract = insert(state, "Contracts", { ...row, id: row.id ?? tableOf(state, "Contracts").newId() });
    checkList(given.services ?? [], `${at}.services`, mistakes).forEach((line, place) => {
      loadLine(state, contract, line, `${at}.services[${place}]`, mistakes);
    });
    if (isDay(given.postedThrough))
      approveAndPost(state, { through: given.postedThrough, contractID: Number(contract.id) });
  });
}
function loadSeed(state, given) {
  if (!isRecord(given)) return ["autotask: expected an object"];
  const seed = given;
  const mistakes = [];
  loadSettings(state, seed, mistakes);
  loadUsers(state, seed, mistakes);
  const company = () => ({
    companyType: 1,
    ownerResourceID: OWNER,
    phone: "000",
    isActive: true,
    createDate: stamp(state),
    lastTrackedModifiedDateTime: stamp(state)
  });
  insert(state, "Companies", { ...company(), id: 0, companyName: "Our own company" });
  loadRows(state, "Companies", seed.companies, "companies", company, mistakes);
  const code = () => ({ useType: 5, isActive: true, unitCost: 0, unitPrice: 0 });
  loadRows(state, "BillingCodes", seed.billingCodes, "billingCodes", code, mistakes);
  const firstCode = tableOf(state, "BillingCodes").sorted().find((row) => row.useType === 5)?.id;
  const service = () => ({
    periodType: 2,
    isActive: true,
    unitCost: 0,
    ...firstCode === void 0 ? {} : { billingCodeID: firstCode },
    createDate: stamp(state),
    lastModifiedDate: stamp(state)
  });
  loadRows(state, "Services", seed.services, "services", service, mistakes);
  loadContracts(state, seed, mistakes);
  const charge = () => ({ chargeType: 1, unitQuantity: 1, datePurchased: showDay(state.today) });
  loadRows(state, "ContractCharges", seed.charges, "charges", charge, mistakes);
  return mistakes;
}

// src/sandbox/autotask/index.ts
var OTHERS = {
  zone: "ZoneInformation",
  threshold: "ThresholdInformation",
  version: "Version"
};
function createAutotask(options) {
  let state = createState(options.today);
  const window = createWindow(options.now, AN_HOUR);
  const surroundings = { origin: options.origin, countRequest: window.count, requestsInWindow: window.total };
  return {
    name: "autotask",
    prefix: "autotask",
    inspect(method, path, headers) {
      const { kind, entity } = findRoute(method, path);
      const subject = { entity: entity?.name ?? OTHERS[kind] ?? "unknown", kind };
      if (kind === "zone") return subject;
      const lane = { key: `${headers.apiintegrationcode ?? ""} ${subject.entity}`, limit: THREADS };
      return { ...subject, lane };
    },
    answer: (request, crowded) => answer(state, surroundings, request, crowded),
    control(method, verb, body) {
      return control(state, method, verb, body);
    },
    seed(seed) {
      const next = createState(state.today, state.switches);
      const errors = loadSeed(next, seed);
      if (errors.length > 0) return errors;
      state = next;
      window.clear();
      return [];
    },
    dump: () => ({
      today: state.today,
      switches: state.switches,
      ...Object.fromEntries([...state.tables].map(([name, table]) => [name, table.sorted()])),
      lines: [...state.lines.values()].map(({ id, contractID, basePrice, baseCost, effects }) => ({
        contractServiceID: id,
        contractID,
        basePrice,
        baseCost,
        effects
      }))
    }),
    setToday(day) {
      if (day !== state.today) window.clear();
      state.today = day;
      for (const line of state.lines.values()) refreshPrice(state, line);
    },
    setSwitches: (switches) => setSwitches(state, switches)
  };
}

// src/sandbox/connectwise/fields.ts
function parseField2(text) {
  const found = /^(\w+):(int|dec|bool|dt|str|enum|ref|list)(?:\(([^)]+)\))?([*ur]*)$/.exec(text);
  const [, name, type, argument, flags = ""] = found ?? [];
  if (name === void 0 || type === void 0) throw new Error(`cannot read the field ${text}`);
  return {
    name,
    type,
    ...type === "str" && argument !== void 0 ? { length: Number(argument) } : {},
    ...type === "enum" && argument !== void 0 ? { choices: argument.split("|") } : {},
    ...type === "ref" && argument !== void 0 ? { refersTo: argument } : {},
    required: flags.includes("*"),
    onUpdate: flags.includes("u"),
    readOnly: flags.includes("r")
  };
}
function defineEntity(entity, fields) {
  const parsed = fields.trim().split(/\s+/).map(parseField2);
  return {
    ...entity,
    resource: entity.name.charAt(0).toLowerCase() + entity.name.slice(1),
    fields: parsed,
    byName: new Map(parsed.map((field) => [field.name, field])),
    byLowerName: new Map(parsed.map((field) => [field.name.toLowerCase(), field]))
  };
}

// src/sandbox/connectwise/entities.ts
var CRUD = ["POST", "PATCH", "PUT", "DELETE"];
var CYCLES = "Contract2Weeks|Contract4Weeks|ContractYear|CalendarMonth|CalendarQuarter|CalendarWeek|ContractQuarter|CalendarYear";
var BILLING = "Billable|DoNotBill|NoCharge|NoDefault";
var OWN_FIELDS = Array.from({ length: 10 }, (_, at) => `userDefinedField${at + 1}:str(50)`).join(" ");
var ALL2 = [
  defineEntity(
    { name: "Company", path: "company/companies", verbs: CRUD, audited: "Company" },
    `identifier:str(156)* name:str(156)* status:ref addressLine1:str(50) addressLine2:str(50) city:str(50) state:str(50)
     zip:str(12) country:ref phoneNumber:str(30) faxNumber:str(30) website:str(255) territory:ref market:ref
     accountNumber:str defaultContact:ref(Contact) dateAcquired:dt sicCode:ref parentCompany:ref(Company) annualRevenue:dec
     creditLimit:dec additionalDebt:dec numberOfEmployees:int yearEstablished:int revenueYear:int ownershipType:ref
     timeZoneSetup:ref leadSource:str(50) leadFlag:bool unsubscribeFlag:bool calendar:ref ${OWN_FIELDS}
     vendorIdentifier:str taxIdentifier:str taxCode:ref billingTerms:ref invoiceTemplate:ref pricingSchedule:ref
     companyEntityType:ref billToCompany:ref(Company) billingSite:ref billingContact:ref(Contact)
     invoiceDeliveryMethod:ref emailTemplate:ref invoiceToEmailAddress:str invoiceCCEmailAddress:str deletedFlag:bool
     dateDeleted:dt deletedBy:str mobileGuid:str facebookUrl:str twitterUrl:str linkedInUrl:str currency:ref
     territoryManager:ref resellerIdentifier:str isVendorFlag:bool types:list site:ref integratorTags:list
     customFields:list`
  ),
  defineEntity(
    { name: "Contact", path: "company/contacts", verbs: CRUD, audited: "Contact" },
    `firstName:str lastName:str company:ref(Company) site:ref addressLine1:str addressLine2:str city:str state:str zip:str
     country:ref relationship:ref relationshipOverride:str department:ref inactiveFlag:bool defaultMergeContactId:int
     securityIdentifier:str managerContact:ref(Contact) assistantContact:ref(Contact) title:str school:str nickName:str
     marriedFlag:bool childrenFlag:bool children:str significantOther:str portalPassword:str portalSecurityLevel:int
     disablePortalLoginFlag:bool unsubscribeFlag:bool gender:enum(Female|Male) birthDay:str anniversary:str
     presence:enum(NoAgent|Online|DoNotDisturb|Away|Offline) mobileGuid:str facebookUrl:str twitterUrl:str linkedInUrl:str
     defaultPhoneType:str defaultPhoneNbr:str defaultPhoneExtension:str defaultBillingFlag:bool defaultFlag:bool
     ${OWN_FIELDS} companyLocation:ref communicationItems:list types:list integratorTags:list customFields:list photo:ref
     ignoreDuplicates:bool typeIds:list`
  ),
  defineEntity(
    { name: "AgreementType", path: "finance/agreements/types", verbs: CRUD },
    `name:str(50)* prefixSuffixOption:enum(Prefix|Suffix) defaultFlag:bool inactiveFlag:bool prePaymentFlag:bool
     invoicePreSuffix:str(5) location:ref department:ref restrictLocationFlag:bool restrictDepartmentFlag:bool sla:ref
     applicationUnits:enum(Amount|Hours|Incidents) applicationLimit:dec applicationCycle:enum(${CYCLES})
     applicationUnlimitedFlag:bool oneTimeFlag:bool coverAgreementTimeFlag:bool coverAgreementProductFlag:bool
     coverAgreementExpenseFlag:bool coverSalesTaxFlag:bool carryOverUnusedFlag:bool allowOverrunsFlag:bool expiredDays:int
     limit:int expireWhenZero:bool chargeToFirmFlag:bool employeeCompRate:enum(Actual|Hourly)*
     employeeCompNotExceed:enum(Billing|Amount|Percent)* compHourlyRate:dec compLimitAmount:dec
     billingCycle:ref(BillingCycle) billOneTimeFlag:bool billingTerms:ref invoicingCycle:enum(ContractYear|CalendarYear)*
     billAmount:dec taxableFlag:bool restrictDownPaymentFlag:bool invoiceDescription:str(4000) topCommentFlag:bool
     bottomCommentFlag:bool workRole:ref workType:ref projectType:ref invoiceTemplate:ref billTime:enum(${BILLING})*
     billExpenses:enum(${BILLING})* billProducts:enum(${BILLING})* billableTimeInvoiceFlag:bool
     billableExpenseInvoiceFlag:bool billableProductInvoiceFlag:bool copyWorkRolesFlag:bool copyWorkTypesFlag:bool
     exclusionWorkRoleIds:list addAllWorkRoleExclusions:bool removeAllWorkRoleExclusions:bool exclusionWorkTypeIds:list
     addAllWorkTypeExclusions:bool removeAllWorkTypeExclusions:bool integrationXRef:str(50) prorateFlag:bool
     emailTemplate:ref autoInvoiceFlag:bool billZeroAmountFlag:bool invoiceProratedAdditionsFlag:bool connectWiseId:str`
  ),
  defineEntity(
    { name: "Agreement", path: "finance/agreements", verbs: CRUD, audited: "Agreement" },
    `name:str(100)* type:ref(AgreementType)* company:ref(Company)* contact:ref(Contact)* site:ref
     subContractCompany:ref(Company) subContractContact:ref(Contact) parentAgreement:ref(Agreement) customerPO:str(50)
     location:ref department:ref restrictLocationFlag:bool restrictDepartmentFlag:bool startDate:dt endDate:dt
     noEndingDateFlag:bool opportunity:ref cancelledFlag:bool dateCancelled:dt reasonCancelled:str(100) sla:ref
     workOrder:str(20) internalNotes:str applicationUnits:enum(Amount|Hours|Incidents) applicationLimit:dec
     applicationCycle:enum(${CYCLES}) applicationUnlimitedFlag:bool oneTimeFlag:bool coverAgreementTime:bool
     coverAgreementProduct:bool coverAgreementExpense:bool coverSalesTax:bool carryOverUnused:bool allowOverruns:bool
     expiredDays:int limit:int expireWhenZero:bool chargeToFirm:bool employeeCompRate:enum(Actual|Hourly)u
     employeeCompNotExceed:enum(Billing|Amount|Percent) compHourlyRate:dec compLimitAmount:dec
     billingCycle:ref(BillingCycle) billOneTimeFlag:bool billingTerms:ref invoicingCycle:enum(ContractYear|CalendarYear)u
     billToCompany:ref(Company) billToContact:ref(Contact) billToSite:ref billAmount:dec taxable:bool prorateFirstBill:dec
     billStartDate:dt taxCode:ref restrictDownPayment:bool prorateFlag:bool invoiceProratedAdditionsFlag:bool
     invoiceDescription:str topComment:bool bottomComment:bool workRole:ref workType:ref projectType:ref
     invoiceTemplate:ref billTime:enum(${BILLING})u billExpenses:enum(${BILLING})u billProducts:enum(${BILLING})u
     billableTimeInvoice:bool billableExpenseInvoice:bool billableProductInvoice:bool currency:ref
     periodType:enum(Current|Future|Both|Undefined) autoInvoiceFlag:bool billZeroAmountFlag:bool nextInvoiceDate:strr
     companyLocation:ref shipToCompany:ref(Company) shipToContact:ref(Contact) shipToSite:ref
     agreementStatus:enum(Active|Cancelled|Expired|Inactive)r customFields:list`
  ),
  defineEntity(
    { name: "Addition", path: "additions", verbs: CRUD, audited: "AgreementAddition" },
    `product:ref(CatalogItem)* quantity:dec lessIncluded:dec unitPrice:dec unitCost:dec
     billCustomer:enum(Billable|DoNotBill|NoCharge)* effectiveDate:dt cancelledDate:dt taxableFlag:bool
     serialNumber:str(50) invoiceDescription:str(6000) purchaseItemFlag:bool specialOrderFlag:bool agreementId:intr
     description:str billedQuantity:decr uom:str extPrice:decr extCost:decr sequenceNumber:dec margin:decr prorateCost:dec
     proratePrice:dec extendedProrateCost:dec extendedProratePrice:dec prorateCurrentPeriodFlag:bool opportunity:ref
     agreementStatus:enum(Active|Cancelled|Expired|Inactive)r invoiceGrouping:ref customFields:list`
  ),
  defineEntity(
    { name: "CatalogItem", path: "procurement/catalog", verbs: CRUD, audited: "ProductCatalog" },
    `identifier:str(75)* description:str(60)* inactiveFlag:bool subcategory:ref(SubCategory)* type:ref(ProductType)*
     productClass:enum(Agreement|Bundle|Inventory|NonInventory|Service) serializedFlag:bool serializedCostFlag:bool
     phaseProductFlag:bool unitOfMeasure:ref minStockLevel:int price:dec cost:dec
     priceAttribute:enum(FixedFee|NotToExceed|OverrideRate|TimeAndMaterials) taxableFlag:bool dropShipFlag:bool
     specialOrderFlag:bool customerDescription:str(6000)* manufacturer:ref manufacturerPartNumber:str(50)
     vendor:ref(Company) vendorSku:str(50) notes:str integrationXRef:str(50) sla:ref entityType:ref recurringFlag:bool
     recurringRevenue:dec recurringCost:dec recurringOneTimeFlag:bool recurringBillCycle:ref(BillingCycle)
     recurringCycleType:enum(ContractYear|CalendarYear) calculatedPriceFlag:bool calculatedCostFlag:bool category:ref
     calculatedPrice:dec calculatedCost:dec billableOption:enum(${BILLING}) connectWiseID:str
     agreementType:ref(AgreementType) markupPercentage:dec markupFlag:bool autoUpdateUnitCostFlag:bool
     autoUpdateUnitPriceFlag:bool customFields:list`
  ),
  defineEntity(
    // Its collection ends with a slash, as the vendor's document has it.
    { name: "SubCategory", path: "procurement/subcategories", verbs: CRUD },
    "name:str(50)* inactiveFlag:bool integrationXref:str(50) defaultFlag:bool category:ref*"
  ),
  defineEntity(
    { name: "ProductType", path: "procurement/types", verbs: CRUD },
    "name:str(50)* inactiveFlag:bool typeXref:enum(InventoryPart|NonInventoryPart|OtherCharge|Service) defaultFlag:bool"
  ),
  defineEntity(
    { name: "BillingCycle", path: "finance/billingcycles", verbs: CRUD },
    `identifier:str(5)* name:str(50)* defaultFlag:bool
     billingOptions:enum(BiMonthly|BiWeekly|Monthly|NotRecurring|Quarterly|SemiAnnual|Weekly|Yearly)*`
  ),
  defineEntity(
    { name: "Invoice", path: "finance/invoices", verbs: [], audited: "Invoice" },
    `invoiceNumber:str(15)u type:enum(Agreement|CreditMemo|DownPayment|Miscellaneous|Progress|Standard|Consolidated)*
     status:ref company:ref(Company)* billToCompany:ref(Company) applyToType:enum(All|Agreement|Project|ProjectPhase|SalesOrder|Ticket)
     applyToId:int date:dt dueDate:dt agreementAmount:dec subtotal:dec total:dec salesTax:dec payments:dec credits:dec
     balance:dec agreement:ref(Agreement) customFields:list`
  )
];
var ENTITIES2 = ALL2;
var BY_NAME2 = new Map(ALL2.map((entity) => [entity.name, entity]));
var BY_PATH = new Map(ALL2.filter(({ name }) => name !== "Addition").map((entity) => [entity.path, entity]));
var findEntity2 = (name) => BY_NAME2.get(name);
var findByPath = (path) => BY_PATH.get(path);
function entityOf2(name) {
  const entity = BY_NAME2.get(name);
  if (entity === void 0) throw new Error(`no entity ${name}`);
  return entity;
}

// src/sandbox/connectwise/switches.ts
var SWITCHES2 = {
  wrongLogin: ["401", "404"],
  cancelledDate: ["last-day", "next-day"],
  nextInvoiceDate: ["period-start", "period-end", "absent-until-first"],
  plainDates: ["datetime", "day"],
  invoices: ["by-hand", "on-the-1st"],
  midPeriodProration: ["by-days", "starts-only", "whole-period"],
  report: ["present", "missing", "denied"],
  reportDates: ["datetime", "local"],
  deleteInvoiced: ["409", "204"],
  orConditions: ["accepted", "refused"],
  dateFilters: ["iso", "next-day-only"],
  unknownFields: ["dropped", "refused"],
  subPath: ["false-200", "refused"],
  readOnly: ["refused", "ignored"],
  endBesideNoEnd: ["refused", "dropped"],
  lastPageLink: ["next", "empty"],
  fixedCodebase: ["gone", "routed"],
  isCloud: ["text", "boolean"],
  noErrors: ["null", "absent"]
};
var DEFAULT_SWITCHES2 = {
  wrongLogin: "401",
  cancelledDate: "last-day",
  nextInvoiceDate: "period-start",
  plainDates: "datetime",
  invoices: "by-hand",
  midPeriodProration: "by-days",
  report: "present",
  reportDates: "datetime",
  deleteInvoiced: "409",
  orConditions: "accepted",
  dateFilters: "iso",
  unknownFields: "dropped",
  subPath: "false-200",
  readOnly: "refused",
  endBesideNoEnd: "refused",
  lastPageLink: "next",
  fixedCodebase: "gone",
  isCloud: "text",
  noErrors: "null"
};
function checkSwitches2(switches) {
  if (!isRecord(switches)) return ["switches.connectwise: expected an object"];
  const known = SWITCHES2;
  return Object.entries(switches).flatMap(([name, value]) => {
    const settings = known[name];
    if (settings === void 0)
      return [`switches.connectwise.${name}: unknown; expected one of ${Object.keys(SWITCHES2).join(", ")}`];
    return settings.includes(String(value)) ? [] : [`switches.connectwise.${name}: expected ${settings.join(" or ")}`];
  });
}

// src/sandbox/connectwise/store.ts
var FIRST_ID2 = 100001;
function createTable2() {
  const rows = /* @__PURE__ */ new Map();
  let order;
  let next = FIRST_ID2;
  function seek2(sorted, id) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((sorted[middle]?.id ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return {
    get: (id) => rows.get(id),
    newId() {
      while (rows.has(next)) next += 1;
      next += 1;
      return next - 1;
    },
    put(row) {
      if (order !== void 0) order.splice(seek2(order, row.id), rows.has(row.id) ? 1 : 0, row);
      rows.set(row.id, row);
    },
    remove(id) {
      if (rows.delete(id)) order = void 0;
    },
    sorted() {
      order ??= [...rows.values()].sort((a, b) => a.id - b.id);
      return order;
    }
  };
}
var FIXED_CODEBASE = "v4_6_release/";
function createState2(today, switches = DEFAULT_SWITCHES2) {
  return {
    tables: new Map(ENTITIES2.map((entity) => [entity.name, createTable2()])),
    additionsOf: /* @__PURE__ */ new Map(),
    invoiced: /* @__PURE__ */ new Map(),
    audit: /* @__PURE__ */ new Map(),
    members: [],
    companyId: "sandbox",
    codebase: FIXED_CODEBASE,
    requestsPerMinute: 1e3,
    switches,
    today,
    writes: 0
  };
}
function tableOf2(state, entity) {
  const table = state.tables.get(entity);
  if (table === void 0) throw new Error(`no table ${entity}`);
  return table;
}
function putRow(state, entity, row) {
  tableOf2(state, entity).put(row);
  if (row.parent === void 0) return;
  const siblings = state.additionsOf.get(row.parent) ?? /* @__PURE__ */ new Map();
  siblings.set(row.id, row);
  state.additionsOf.set(row.parent, siblings);
}
function removeRow(state, entity, row) {
  tableOf2(state, entity).remove(row.id);
  if (row.parent !== void 0) state.additionsOf.get(row.parent)?.delete(row.id);
}
var additionsOf = (state, agreement) => [...state.additionsOf.get(agreement)?.values() ?? []].sort((a, b) => a.id - b.id);
var isReference = (value) => typeof value === "object" && value !== null && "id" in value && typeof value.id === "number";
var idOf = (value) => isReference(value) ? value.id : void 0;
function follow(state, row, field, entity) {
  const id = idOf(row.values[field]);
  return id === void 0 ? void 0 : tableOf2(state, entity).get(id);
}
var showDay2 = (day) => `${day}T00:00:00Z`;
var dayOf2 = (value) => typeof value === "string" ? value.slice(0, 10) : void 0;
function stampWrite(state) {
  state.writes += 1;
  return new Date(Date.parse(`${state.today}T12:00:00Z`) + state.writes % 4e4 * 1e3).toISOString().replace(".000Z", "Z");
}

// src/sandbox/connectwise/periods.ts
var MONTHS = { Monthly: 1, BiMonthly: 2, Quarterly: 3, SemiAnnual: 6, Yearly: 12 };
var DAYS = { Weekly: 7, BiWeekly: 14 };
var NO_END = "9999-12-31";
function termOf(agreement) {
  const first = dayOf2(agreement.values.billStartDate) ?? dayOf2(agreement.values.startDate);
  if (first === void 0) return void 0;
  const open = agreement.values.noEndingDateFlag === true;
  const end = open ? NO_END : dayOf2(agreement.values.endDate) ?? NO_END;
  const cancelled = agreement.values.cancelledFlag === true ? dayOf2(agreement.values.dateCancelled) : void 0;
  return { first, last: earlierOf(end, cancelled ?? NO_END) };
}
function periodByMonths(anchor, months, day) {
  const apart = (Number(day.slice(0, 4)) - Number(anchor.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(anchor.slice(5, 7));
  let step = Math.floor(apart / months);
  if (addMonths(anchor, step * months) > day) step -= 1;
  return {
    first: addMonths(anchor, step * months),
    last: addDays(addMonths(anchor, (step + 1) * months), -1)
  };
}
var billingOptions = (state, agreement) => String(follow(state, agreement, "billingCycle", "BillingCycle")?.values.billingOptions ?? "Monthly");
function periodHolding(state, agreement, day) {
  const term = termOf(agreement);
  if (term === void 0) return void 0;
  const options = billingOptions(state, agreement);
  if (isOneTime(options, agreement)) return term;
  const days = DAYS[options];
  if (days !== void 0) {
    const step = Math.floor((countDays(term.first, day) - 1) / days);
    const first = addDays(term.first, step * days);
    return { first, last: addDays(first, days - 1) };
  }
  const anchor = agreement.values.invoicingCycle === "ContractYear" ? term.first : `${term.first.slice(0, 4)}-01-01`;
  return periodByMonths(anchor, MONTHS[options] ?? 1, day);
}
var isOneTime = (options, agreement) => agreement.values.billOneTimeFlag === true || options === "NotRecurring";
function nextPeriod(state, agreement) {
  const term = termOf(agreement);
  if (term === void 0) return void 0;
  const last = state.invoiced.get(agreement.id)?.at(-1);
  if (last === void 0) return periodHolding(state, agreement, term.first);
  if (isOneTime(billingOptions(state, agreement), agreement)) return void 0;
  const day = addDays(last.last, 1);
  const period = periodHolding(state, agreement, day);
  return period === void 0 ? void 0 : { first: day, last: period.last };
}

// src/sandbox/connectwise/computed.ts
var amountOf = (value) => typeof value === "number" ? value : 0;
var round = (amount2) => Math.round(amount2 * 1e6) / 1e6;
var billedQuantity = (row) => round(amountOf(row.values.quantity) - amountOf(row.values.lessIncluded));
var setOr = (name, compute2) => (state, row) => row.values[name] ?? compute2(state, row);
function statusOf(state, row) {
  const end = dayOf2(row.values.endDate);
  if (row.values.cancelledFlag === true) return "Cancelled";
  return row.values.noEndingDateFlag !== true && end !== void 0 && end < state.today ? "Expired" : "Active";
}
function nextInvoiceDate(state, row) {
  const { nextInvoiceDate: meaning, plainDates } = state.switches;
  if (meaning === "absent-until-first" && (state.invoiced.get(row.id) ?? []).length === 0) return void 0;
  const period = nextPeriod(state, row);
  if (period === void 0) return void 0;
  const day = meaning === "period-end" ? period.last : period.first;
  return plainDates === "day" ? day : showDay2(day);
}
var extend = (row, price) => round(billedQuantity(row) * amountOf(price));
function statusOfAddition(state, row) {
  const cancelled = dayOf2(row.values.cancelledDate);
  if (cancelled !== void 0 && cancelled < state.today) return "Cancelled";
  const agreement = tableOf2(state, "Agreement").get(row.parent ?? 0);
  return agreement === void 0 ? "Inactive" : String(compute(state, "Agreement", agreement, "agreementStatus"));
}
var COMPUTED = {
  Agreement: {
    agreementStatus: setOr("agreementStatus", statusOf),
    nextInvoiceDate: setOr("nextInvoiceDate", nextInvoiceDate)
  },
  Addition: {
    agreementId: (_, row) => row.parent,
    billedQuantity: (_, row) => billedQuantity(row),
    extPrice: setOr("extPrice", (_, row) => extend(row, row.values.unitPrice)),
    extCost: setOr("extCost", (_, row) => extend(row, row.values.unitCost)),
    margin: (_, row) => round(extend(row, row.values.unitPrice) - extend(row, row.values.unitCost)),
    agreementStatus: setOr("agreementStatus", statusOfAddition)
  }
};
function compute(state, entity, row, field) {
  const own = COMPUTED[entity]?.[field];
  return own === void 0 ? row.values[field] : own(state, row);
}

// src/sandbox/connectwise/invoicing.ts
var NO_END2 = "9999-12-31";
function spanOf2(state, addition, term, period) {
  const cancelled = dayOf2(addition.values.cancelledDate);
  const through = cancelled === void 0 ? NO_END2 : state.switches.cancelledDate === "last-day" ? cancelled : addDays(cancelled, -1);
  const first = laterOf(laterOf(dayOf2(addition.values.effectiveDate) ?? term.first, term.first), period.first);
  const last = earlierOf(earlierOf(through, term.last), period.last);
  return first <= last ? { first, last } : void 0;
}
function shareOf(state, agreement, span, period) {
  const of = countDays(period.first, period.last);
  if (agreement.values.prorateFlag !== true) return { days: of, of };
  switch (state.switches.midPeriodProration) {
    case "by-days":
      return { days: countDays(span.first, span.last), of };
    case "starts-only":
      return { days: countDays(span.first, period.last), of };
    case "whole-period":
      return { days: of, of };
  }
}
var amount = (value) => typeof value === "number" ? value : 0;
var times = (quantity, price) => toMicro(quantity) * toMicro(price) / 1000000n;
function lineOf(state, agreement, addition, period) {
  const term = termOf(agreement);
  if (term === void 0 || addition.values.billCustomer !== "Billable") return [];
  const span = spanOf2(state, addition, term, period);
  if (span === void 0) return [];
  const once = agreement.values.billOneTimeFlag === true;
  const { days, of } = once ? { days: 1, of: 1 } : shareOf(state, agreement, span, period);
  const product = follow(state, addition, "product", "CatalogItem")?.values ?? {};
  const quantity = billedQuantity(addition);
  const price = amount(addition.values.unitPrice ?? product.price);
  const cost = amount(addition.values.unitCost ?? product.cost);
  return [
    {
      addition: addition.id,
      product: idOf(addition.values.product) ?? 0,
      ...span,
      days: once ? countDays(span.first, span.last) : days,
      quantity,
      price,
      cost,
      amount: share(times(quantity, price), days, of),
      costAmount: share(times(quantity, cost), days, of)
    }
  ];
}
var cents3 = (value) => Math.round(value * 100) / 100;
function insertInvoice(state, agreement, period, total) {
  const invoices = tableOf2(state, "Invoice");
  const id = invoices.newId();
  const at = stampWrite(state);
  putRow(state, "Invoice", {
    id,
    info: { dateEntered: at, enteredBy: "billing", lastUpdated: at, updatedBy: "billing" },
    values: {
      invoiceNumber: String(id),
      type: "Agreement",
      status: { id: 1, name: "New", isClosed: false },
      ...agreement.values.company === void 0 ? {} : { company: agreement.values.company },
      applyToType: "Agreement",
      applyToId: agreement.id,
      date: showDay2(period.first),
      dueDate: showDay2(addDays(period.first, 30)),
      agreementAmount: total,
      subtotal: total,
      total,
      salesTax: 0,
      payments: 0,
      credits: 0,
      balance: total,
      agreement: { id: agreement.id }
    }
  });
  return id;
}
function invoiceAgreement(state, agreement, through) {
  const term = termOf(agreement);
  const additions = additionsOf(state, agreement.id);
  let count = 0;
  for (; ; ) {
    const period = nextPeriod(state, agreement);
    if (term === void 0 || period === void 0 || period.first > through || period.first > term.last) return count;
    const lines = additions.flatMap((addition) => lineOf(state, agreement, addition, period));
    const total = cents3(lines.reduce((sum, line) => sum + line.amount, 0));
    const invoice2 = insertInvoice(state, agreement, period, total);
    const done4 = { invoice: invoice2, agreement: agreement.id, ...period, lines, total };
    const periods = state.invoiced.get(agreement.id);
    if (periods === void 0) state.invoiced.set(agreement.id, [done4]);
    else periods.push(done4);
    count += 1;
  }
}
function invoice(state, through, agreementId) {
  const agreements = tableOf2(state, "Agreement");
  const only = agreementId === void 0 ? void 0 : agreements.get(agreementId);
  const chosen = agreementId === void 0 ? agreements.sorted() : [only].filter((row) => row !== void 0);
  return chosen.reduce((sum, agreement) => sum + invoiceAgreement(state, agreement, through), 0);
}
function uninvoice(state, agreementId) {
  const last = state.invoiced.get(agreementId)?.pop();
  if (last !== void 0) tableOf2(state, "Invoice").remove(last.invoice);
  return last;
}

// src/sandbox/connectwise/refusal.ts
var Refusal2 = class extends Error {
  answer;
  constructor(answer3) {
    super(JSON.stringify(answer3.body));
    this.answer = answer3;
  }
};
var refuse2 = (status, code, message) => new Refusal2({ status, body: { code, message, errors: null } });
var refuseRecord = (resource, errors) => new Refusal2({ status: 400, body: { code: "InvalidObject", message: `${resource} object is invalid`, errors } });
var refuseCondition = (message) => refuse2(400, "ApiFindCondition", message);
var noEndpoint = () => refuse2(404, "ConnectWiseApi", "The endpoint does not exist.");
var noRecord = (resource, id) => refuse2(404, "NotFound", `${resource} ${id} was not found.`);

// src/sandbox/connectwise/writes.ts
function parseBody2(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse2(400, "InvalidJson", "The request body is not valid JSON.");
  }
}
var problem = (entity, code, field, message) => ({
  code,
  message,
  resource: entity.resource,
  field
});
var isMoment2 = (value) => isDay(value.slice(0, 10)) && /^T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value.slice(10));
var TYPES2 = {
  int: (value) => Number.isInteger(value),
  dec: (value) => typeof value === "number" && Number.isFinite(value),
  bool: (value) => typeof value === "boolean",
  dt: (value) => typeof value === "string" && isMoment2(value),
  str: (value) => typeof value === "string",
  enum: (value) => typeof value === "string",
  ref: isRecord,
  list: Array.isArray
};
function readReference(state, field, value) {
  const { id, identifier } = value;
  if (field.refersTo === void 0) {
    return typeof id === "number" && Number.isInteger(id) && id > 0 ? value : void 0;
  }
  const table = tableOf2(state, field.refersTo);
  if (typeof id === "number") return table.get(id) === void 0 ? void 0 : { id };
  if (typeof identifier !== "string") return void 0;
  const wanted = identifier.toLowerCase();
  const found = table.sorted().find((row) => String(row.values.identifier).toLowerCase() === wanted);
  return found === void 0 ? void 0 : { id: found.id };
}
function readValue2(state, entity, field, value, problems) {
  if (!TYPES2[field.type](value)) {
    problems.push(problem(entity, "InvalidValue", field.name, `${field.name} does not take ${JSON.stringify(value)}.`));
    return void 0;
  }
  if (field.type !== "ref" || !isRecord(value)) return value;
  const reference = readReference(state, field, value);
  if (reference === void 0) {
    const what = JSON.stringify({ id: value.id, identifier: value.identifier });
    problems.push(problem(entity, "InvalidReference", `${field.name}/id`, `${field.name} ${what} was not found.`));
  }
  return reference;
}
var isMissing = (value) => value === void 0 || value === "";
function checkValues(state, entity, values, update2) {
  return entity.fields.flatMap((field) => {
    const value = values[field.name];
    const name = field.type === "ref" ? `${field.name}/id` : field.name;
    if ((field.required || update2 && field.onUpdate) && isMissing(value)) {
      return [problem(entity, "MissingRequiredField", name, `${field.name} is required.`)];
    }
    if (typeof value === "string" && field.length !== void 0 && value.length > field.length) {
      const text = `${field.name} must be at most ${field.length} characters; it has ${value.length}.`;
      return [problem(entity, "OutOfRange", field.name, text)];
    }
    if (field.choices !== void 0 && value !== void 0 && !field.choices.includes(String(value))) {
      return [problem(entity, "OutOfRange", field.name, `${field.name} must be one of ${field.choices.join(", ")}.`)];
    }
    const target = field.refersTo;
    if (target !== void 0 && isReference(value) && tableOf2(state, target).get(value.id) === void 0) {
      return [problem(entity, "InvalidReference", name, `${field.name} ${value.id} was not found.`)];
    }
    return [];
  });
}
function readWhole(state, entity, body, id) {
  if (!isRecord(body)) throw refuse2(400, "InvalidJson", `A ${entity.resource} object was expected.`);
  const problems = [];
  const values = {};
  for (const [name, given] of Object.entries(body)) {
    if (name === "_info") continue;
    if (name === "id") {
      if (given !== id && given !== 0 && given !== null) {
        problems.push(problem(entity, "InvalidValue", "id", "id cannot be chosen."));
      }
      continue;
    }
    const field = entity.byName.get(name);
    if (field === void 0) {
      problems.push(problem(entity, "InvalidField", name, `${name} is not a field of ${entity.resource}.`));
      continue;
    }
    if (field.readOnly) {
      if (id === void 0 && state.switches.readOnly === "refused") {
        problems.push(problem(entity, "ReadOnlyField", name, `${name} is read-only.`));
      }
      continue;
    }
    if (given === null) continue;
    const value = readValue2(state, entity, field, given, problems);
    if (value !== void 0) values[name] = value;
  }
  return { values, problems };
}
function requireNone(entity, problems) {
  if (problems.length > 0) throw refuseRecord(entity.resource, problems);
}

// src/sandbox/connectwise/additions.ts
var productOf = (state, values) => tableOf2(state, "CatalogItem").get(idOf(values.product) ?? 0);
function unitOf(product) {
  const unit = product.unitOfMeasure;
  return typeof unit === "object" && "name" in unit && typeof unit.name === "string" ? unit.name : void 0;
}
function fillAddition(state, values) {
  const product = productOf(state, values)?.values ?? {};
  const unit = unitOf(product);
  return {
    quantity: 1,
    lessIncluded: 0,
    unitPrice: product.price ?? 0,
    unitCost: product.cost ?? 0,
    effectiveDate: showDay2(state.today),
    taxableFlag: product.taxableFlag ?? false,
    description: product.description ?? "",
    ...unit === void 0 ? {} : { uom: unit },
    purchaseItemFlag: false,
    specialOrderFlag: false,
    sequenceNumber: 0,
    ...values
  };
}
function checkAddition(state, values, before) {
  const entity = entityOf2("Addition");
  const problems = [];
  const product = productOf(state, values);
  const isNew = idOf(before?.product) !== idOf(values.product);
  if (isNew && product?.values.inactiveFlag === true) {
    problems.push(problem(entity, "InvalidReference", "product/id", "The product is inactive."));
  }
  if (isNew && product?.values.productClass === "Bundle") {
    problems.push(problem(entity, "InvalidReference", "product/id", "A bundle cannot be an addition."));
  }
  const [from, through] = [dayOf2(values.effectiveDate), dayOf2(values.cancelledDate)];
  if (from !== void 0 && through !== void 0 && through < from) {
    problems.push(problem(entity, "OutOfRange", "cancelledDate", "cancelledDate must not lie before effectiveDate."));
  }
  return problems;
}
var additionRules = { fill: fillAddition, check: checkAddition };

// src/sandbox/connectwise/agreements.ts
var FROM_TYPE = [
  ...["location", "department", "restrictLocationFlag", "restrictDepartmentFlag", "sla", "applicationUnits"],
  ...["applicationLimit", "applicationCycle", "applicationUnlimitedFlag", "oneTimeFlag", "expiredDays", "limit"],
  ...["expireWhenZero", "employeeCompRate", "employeeCompNotExceed", "compHourlyRate", "compLimitAmount"],
  ...["billingCycle", "billOneTimeFlag", "billingTerms", "invoicingCycle", "billAmount", "invoiceDescription"],
  ...["workRole", "workType", "projectType", "invoiceTemplate", "billTime", "billExpenses", "billProducts"],
  ...["prorateFlag", "autoInvoiceFlag", "billZeroAmountFlag", "invoiceProratedAdditionsFlag"]
].map((name) => [name, name]);
var RENAMED = [
  ...["coverAgreementTime", "coverAgreementProduct", "coverAgreementExpense", "coverSalesTax", "carryOverUnused"],
  ...["allowOverruns", "chargeToFirm", "taxable", "restrictDownPayment", "topComment", "bottomComment"],
  ...["billableTimeInvoice", "billableExpenseInvoice", "billableProductInvoice"]
].map((name) => [name, `${name}Flag`]);
var FLAGS = entityOf2("Agreement").fields.filter(({ type }) => type === "bool");
function fillAgreement(state, values) {
  const type = tableOf2(state, "AgreementType").get(idOf(values.type) ?? 0)?.values ?? {};
  const filled = Object.fromEntries(FLAGS.map(({ name }) => [name, false]));
  for (const [name, source] of [...FROM_TYPE, ...RENAMED]) {
    const value = type[source];
    if (value !== void 0) filled[name] = value;
  }
  const startDate = values.startDate ?? showDay2(state.today);
  return { ...filled, periodType: "Current", startDate, billStartDate: startDate, ...values };
}
function completeAgreement(state, values) {
  const next = { ...values };
  if (next.noEndingDateFlag === true && state.switches.endBesideNoEnd === "dropped") delete next.endDate;
  if (next.cancelledFlag === true) next.dateCancelled ??= showDay2(state.today);
  return next;
}
function checkAgreement(state, values) {
  const entity = entityOf2("Agreement");
  const problems = [];
  const [start, end] = [dayOf2(values.startDate), dayOf2(values.endDate)];
  if (end === void 0 && values.noEndingDateFlag !== true) {
    problems.push(problem(entity, "MissingRequiredField", "endDate", "endDate or noEndingDateFlag is required."));
  }
  if (end !== void 0 && values.noEndingDateFlag === true) {
    problems.push(problem(entity, "InvalidValue", "endDate", "endDate is not allowed with noEndingDateFlag."));
  }
  if (start !== void 0 && end !== void 0 && end < start) {
    problems.push(problem(entity, "OutOfRange", "endDate", "endDate must not lie before startDate."));
  }
  const contact = tableOf2(state, "Contact").get(idOf(values.contact) ?? 0);
  if (contact !== void 0 && idOf(contact.values.company) !== idOf(values.company)) {
    problems.push(problem(entity, "InvalidReference", "contact/id", "contact does not belong to the company."));
  }
  return problems;
}
var agreementRules = {
  fill: (state, values) => fillAgreement(state, values),
  complete: completeAgreement,
  check: (state, values) => checkAgreement(state, values)
};

// src/sandbox/connectwise/audit.ts
var AUDIT_TYPES = /* @__PURE__ */ new Set([
  ...[
    "Ticket",
    "Contact",
    "Company",
    "Opportunity",
    "Time",
    "Activity",
    "ProductCatalog",
    "ProjectTicket",
    "Purchasing"
  ],
  ...["Configuration", "Schedule", "Agreement", "AgreementAddition", "Project", "Invoice", "PurchaseOrder", "Expense"],
  ...["ProductItem", "Survey", "Member", "PurchaseOrderLineItem", "Site", "None"]
]);
var trailOf = (state, type, id) => state.audit.get(`${type} ${id}`) ?? [];
function add(state, type, row, author, subType, texts) {
  const key = `${type} ${row.id}`;
  const entries = state.audit.get(key) ?? [];
  for (const text of texts) {
    entries.push({
      id: entries.length + 1,
      text,
      enteredDate: row.info.lastUpdated,
      enteredBy: author.identifier,
      auditType: type,
      auditSubType: subType,
      auditSource: author.source
    });
  }
  state.audit.set(key, entries);
}
var say = (value) => value === void 0 ? "" : isReference(value) ? String(value.id) : typeof value === "object" ? JSON.stringify(value) : String(value);
function recordChange(state, entity, before, after, author) {
  const type = entity.audited;
  const row = after ?? before;
  if (type === void 0 || row === void 0) return;
  if (before === void 0 || after === void 0) {
    const text = `${entity.name} has been ${before === void 0 ? "created" : "deleted"}.`;
    add(state, type, row, author, "Record", [text]);
    return;
  }
  const texts = entity.fields.map(({ name }) => ({ name, from: say(before.values[name]), to: say(after.values[name]) })).filter(({ from, to }) => from !== to).map(({ name, from, to }) => `${name} has been changed from "${from}" to "${to}".`);
  add(state, type, after, author, "Field", texts);
}

// src/sandbox/connectwise/catalogue.ts
function checkIdentifier(state, name, values, before) {
  const wanted = String(values.identifier).toLowerCase();
  if (String(before?.identifier).toLowerCase() === wanted) return [];
  const taken = tableOf2(state, name).sorted().some((row) => String(row.values.identifier).toLowerCase() === wanted);
  const entity = entityOf2(name);
  return taken ? [problem(entity, "ObjectExists", "identifier", `${String(values.identifier)} exists already.`)] : [];
}
function checkItem(state, values, before) {
  const problems = checkIdentifier(state, "CatalogItem", values, before);
  const isComplete = values.recurringBillCycle !== void 0 || values.recurringOneTimeFlag === true;
  if (values.recurringFlag === true && !isComplete) {
    const text = "recurringBillCycle or recurringOneTimeFlag is required.";
    problems.push(problem(entityOf2("CatalogItem"), "MissingRequiredField", "recurringBillCycle/id", text));
  }
  return problems;
}
var ITEM_FLAGS = entityOf2("CatalogItem").fields.filter(({ type }) => type === "bool");
var itemRules = {
  fill: (_, values) => ({
    ...Object.fromEntries(ITEM_FLAGS.map(({ name }) => [name, false])),
    productClass: "NonInventory",
    price: 0,
    cost: 0,
    ...values
  }),
  check: checkItem
};
var companyRules = {
  fill: (_, values) => ({ deletedFlag: false, ...values }),
  check: (state, values, before) => checkIdentifier(state, "Company", values, before)
};

// src/sandbox/connectwise/patch.ts
var OPERATIONS = /* @__PURE__ */ new Set(["add", "replace", "remove"]);
function applyPatch(state, entity, current, body) {
  if (!Array.isArray(body)) throw refuse2(400, "InvalidPatch", "A PATCH takes a list of operations.");
  const values = { ...current };
  const problems = [];
  for (const operation of body) {
    if (!isRecord(operation) || !OPERATIONS.has(operation.op) || typeof operation.path !== "string") {
      throw refuse2(400, "InvalidPatch", "An operation needs op (add, replace or remove) and path.");
    }
    const path = operation.path.replace(/^\//, "");
    const [name = "", ...rest] = path.split("/");
    const field = entity.byName.get(name);
    if (field === void 0) {
      problems.push(problem(entity, "InvalidField", path, `${path} is not a field of ${entity.resource}.`));
    } else if (rest.length > 0) {
      if (state.switches.subPath === "refused") {
        problems.push(problem(entity, "InvalidField", path, `${path} cannot be patched; replace ${name}.`));
      }
    } else if (field.readOnly) {
      if (state.switches.readOnly === "refused") {
        problems.push(problem(entity, "ReadOnlyField", name, `${name} is read-only.`));
      }
    } else if (operation.op === "remove" || operation.value === null) {
      delete values[name];
    } else {
      const value = readValue2(state, entity, field, operation.value, problems);
      if (value !== void 0) values[name] = value;
    }
  }
  return { values, problems };
}

// src/sandbox/connectwise/records.ts
var PLAIN = { fill: (_, values) => values, check: () => [] };
var RULES = {
  Agreement: agreementRules,
  Addition: additionRules,
  CatalogItem: itemRules,
  Company: companyRules
};
var rulesOf = (entity) => RULES[entity.name] ?? PLAIN;
function storeRow(state, entity, before, row, author) {
  const at = stampWrite(state);
  const info = {
    lastUpdated: at,
    updatedBy: author.identifier,
    dateEntered: before?.info.dateEntered ?? at,
    enteredBy: before?.info.enteredBy ?? author.identifier
  };
  const stored = { ...row, info };
  putRow(state, entity.name, stored);
  recordChange(state, entity, before, stored, author);
  return stored;
}
function createRecord(state, entity, parent, body, author) {
  const rules = rulesOf(entity);
  const { values: sent, problems } = readWhole(state, entity, body, void 0);
  const filled = rules.fill(state, sent);
  const values = rules.complete?.(state, filled) ?? filled;
  requireNone(entity, [
    ...problems,
    ...checkValues(state, entity, values, false),
    ...rules.check(state, values, void 0)
  ]);
  const id = tableOf2(state, entity.name).newId();
  return storeRow(state, entity, void 0, { id, values, ...parent === void 0 ? {} : { parent } }, author);
}
function updateRecord(state, entity, before, next, problems, author) {
  const rules = rulesOf(entity);
  const values = rules.complete?.(state, next) ?? next;
  requireNone(entity, [
    ...problems,
    ...checkValues(state, entity, values, true),
    ...rules.check(state, values, before.values)
  ]);
  return storeRow(state, entity, before, { ...before, values }, author);
}
function patchRecord(state, entity, before, body, author) {
  const { values, problems } = applyPatch(state, entity, before.values, body);
  return updateRecord(state, entity, before, values, problems, author);
}
function replaceRecord(state, entity, before, body, author) {
  const { values, problems } = readWhole(state, entity, body, before.id);
  return updateRecord(state, entity, before, rulesOf(entity).fill(state, values), problems, author);
}
var isInvoiced = (state, agreement, addition) => (state.invoiced.get(agreement) ?? []).some(
  ({ lines }) => addition === void 0 || lines.some((line) => line.addition === addition)
);
function isReferredTo(state, entity, id) {
  return ENTITIES2.filter(({ name }) => name !== "Invoice").some(({ name, fields }) => {
    const own = fields.filter(({ refersTo }) => refersTo === entity.name);
    if (own.length === 0) return false;
    return tableOf2(state, name).sorted().some((row) => own.some((field) => idOf(row.values[field.name]) === id));
  });
}
function dropRow(state, entity, row, author) {
  if (entity.name === "Agreement") {
    for (const addition of additionsOf(state, row.id)) removeRow(state, "Addition", addition);
    state.additionsOf.delete(row.id);
  }
  removeRow(state, entity.name, row);
  recordChange(state, entity, row, void 0, author);
}
function deleteRecord(state, entity, row, author) {
  const invoiced = entity.name === "Addition" && isInvoiced(state, row.parent ?? 0, row.id) || entity.name === "Agreement" && isInvoiced(state, row.id);
  if (invoiced && state.switches.deleteInvoiced === "409" || isReferredTo(state, entity, row.id)) {
    throw refuse2(409, "InUse", `${entity.resource} ${row.id} is in use and cannot be deleted.`);
  }
  dropRow(state, entity, row, author);
}

// src/sandbox/connectwise/seed-check.ts
function checkList2(list, at, mistakes) {
  if (!Array.isArray(list)) {
    mistakes.push(`${at}: expected a list`);
    return [];
  }
  return list.filter((item, index) => {
    if (isRecord(item)) return true;
    mistakes.push(`${at}[${index}]: expected an object`);
    return false;
  });
}
var named = (row, text) => row.values.name === text || row.values.identifier === text;
function readReference2(state, field, value) {
  if (field.refersTo === void 0) {
    if (typeof value === "number") return { id: value };
    return isReference(value) ? value : void 0;
  }
  const table = tableOf2(state, field.refersTo);
  if (typeof value === "string") {
    const found = table.sorted().find((row) => named(row, value));
    return found === void 0 ? void 0 : { id: found.id };
  }
  const id = isReference(value) ? value.id : value;
  return typeof id === "number" && table.get(id) !== void 0 ? { id } : void 0;
}
var PLAIN2 = {
  int: Number.isInteger,
  dec: (value) => typeof value === "number",
  bool: (value) => typeof value === "boolean",
  str: (value) => typeof value === "string",
  enum: (value) => typeof value === "string",
  list: Array.isArray
};
function readGiven(state, field, value, at, mistakes) {
  if (field.type === "ref") {
    const reference = readReference2(state, field, value);
    if (reference === void 0) mistakes.push(`${at}: no ${field.refersTo ?? "record"} ${JSON.stringify(value)}`);
    return reference;
  }
  if (field.type === "dt") {
    if (isDay(value)) return showDay2(value);
    if (typeof value === "string" && isDay(value.slice(0, 10))) return value;
    mistakes.push(`${at}: expected a day as YYYY-MM-DD`);
    return void 0;
  }
  if (PLAIN2[field.type](value)) return value;
  mistakes.push(`${at}: expected type ${field.type}`);
  return void 0;
}
function checkGiven(state, entity, given, at, beside, mistakes) {
  const values = {};
  const empty = [];
  for (const [name, value] of Object.entries(given)) {
    if (name === "id" || name === "legacy" || beside.has(name) || value === void 0) continue;
    const field = entity.byName.get(name);
    if (field === void 0) mistakes.push(`${at}.${name}: ${entity.name} has no such field`);
    else if (value === null) empty.push(name);
    else {
      const own = readGiven(state, field, value, `${at}.${name}`, mistakes);
      if (own !== void 0) values[name] = own;
    }
  }
  const { id } = given;
  if (id !== void 0 && (!Number.isInteger(id) || Number(id) < 1))
    mistakes.push(`${at}.id: expected a whole number from 1`);
  else if (id !== void 0 && tableOf2(state, entity.name).get(Number(id)) !== void 0) {
    mistakes.push(`${at}.id: ${String(id)} is given twice`);
  }
  return { values, empty };
}
function checkWhole(state, entity, values, at, mistakes) {
  for (const { field, message } of checkValues(state, entity, values, true)) {
    mistakes.push(`${at}.${field.replace(/\/id$/, "")}: ${message.replace(/\.$/, "")}`);
  }
}

// src/sandbox/connectwise/control.ts
var done2 = (body = { ok: true }) => ({ status: 200, body });
var wrong2 = (...errors) => ({ status: 400, body: { errors } });
var authorOf = (body) => ({
  identifier: typeof body.by === "string" ? body.by : "admin1",
  source: "Application"
});
function edit2(state, entity, row, body) {
  if (!isRecord(body.set)) return wrong2("set: expected an object");
  const errors = [];
  const values = { ...row.values };
  for (const [name, value] of Object.entries(body.set)) {
    const field = entity.byName.get(name);
    if (field === void 0) errors.push(`set.${name}: no such field`);
    else if (value === null) delete values[name];
    else {
      const own = readGiven(state, field, value, `set.${name}`, errors);
      if (own !== void 0) values[name] = own;
    }
  }
  if (errors.length > 0) return wrong2(...errors);
  storeRow(state, entity, row, { ...row, values }, authorOf(body));
  return done2();
}
function onRecord2(state, body, act) {
  if (!isRecord(body)) return wrong2("expected an object with entity and id");
  const entity = findEntity2(String(body.entity));
  if (entity === void 0) return wrong2(`entity: no entity ${String(body.entity)}`);
  const row = tableOf2(state, entity.name).get(Number(body.id));
  return row === void 0 ? wrong2(`id: no ${entity.name} ${String(body.id)}`) : act(entity, row, body);
}
function remove2(state, entity, row, body) {
  const author = authorOf(body);
  if (entity.name === "CatalogItem") {
    const additions = [...state.additionsOf.keys()].flatMap((agreement) => additionsOf(state, agreement)).filter(({ values }) => isRecord(values.product) && values.product.id === row.id);
    if (additions.length > 0 && body.cascade !== true) {
      return wrong2(`${additions.length} additions hold the item; add "cascade": true`);
    }
    const own = findEntity2("Addition");
    if (own !== void 0) for (const addition of additions) dropRow(state, own, addition, author);
  }
  dropRow(state, entity, row, author);
  return done2();
}
function invoiceThrough(state, body) {
  if (!isRecord(body) || !isDay(body.through)) return wrong2("through: expected a day as YYYY-MM-DD");
  const { agreementId } = body;
  if (agreementId === void 0) return done2({ invoices: invoice(state, body.through) });
  if (tableOf2(state, "Agreement").get(Number(agreementId)) === void 0) {
    return wrong2(`agreementId: no agreement ${String(agreementId)}`);
  }
  return done2({ invoices: invoice(state, body.through, Number(agreementId)) });
}
function takeBack(state, body) {
  const agreementId = isRecord(body) ? Number(body.agreementId) : Number.NaN;
  const last = uninvoice(state, agreementId);
  return last === void 0 ? wrong2("agreementId: no agreement with an invoice") : done2({ period: last });
}
function moveCodebase(state, body) {
  if (!isRecord(body) || typeof body.codebase !== "string" || !/^[^/]+\/?$/.test(body.codebase)) {
    return wrong2("codebase: expected a name, for example v2026_5/");
  }
  state.codebase = `${body.codebase.replace(/\/$/, "")}/`;
  return done2({ codebase: state.codebase });
}
function setSwitches2(state, switches) {
  const errors = checkSwitches2(switches);
  if (errors.length === 0) state.switches = { ...state.switches, ...switches };
  return errors;
}
function readInvoiced(state, query) {
  const agreementId = query.get("agreementId");
  if (agreementId === null) return done2({ periods: [...state.invoiced.values()].flat() });
  return done2({ periods: state.invoiced.get(Number(agreementId)) ?? [] });
}
function control2(state, method, verb, body, query) {
  switch (`${method} ${verb}`) {
    case "GET switches":
      return done2(state.switches);
    case "POST switches": {
      const errors = setSwitches2(state, body);
      return errors.length > 0 ? wrong2(...errors) : done2(state.switches);
    }
    case "POST invoice":
      return invoiceThrough(state, body);
    case "POST uninvoice":
      return takeBack(state, body);
    case "GET invoiced":
      return readInvoiced(state, query);
    case "POST edit":
      return onRecord2(state, body, (entity, row, own) => edit2(state, entity, row, own));
    case "POST delete":
      return onRecord2(state, body, (entity, row, own) => remove2(state, entity, row, own));
    case "POST codebase":
      return moveCodebase(state, body);
    case "POST limit":
      if (!isRecord(body) || !Number.isInteger(body.requestsPerMinute)) {
        return wrong2("requestsPerMinute: expected a whole number");
      }
      state.requestsPerMinute = Number(body.requestsPerMinute);
      return done2({ requestsPerMinute: state.requestsPerMinute });
    default:
      return void 0;
  }
}

// src/sandbox/connectwise/show.ts
function nameMembers(state, entity, row) {
  const { values } = row;
  switch (entity) {
    case "Company":
      return { identifier: String(values.identifier), name: String(values.name) };
    case "CatalogItem":
      return { identifier: String(values.identifier), serializedFlag: values.serializedFlag === true };
    case "Contact":
      return { name: [values.firstName, values.lastName].filter((part) => part !== void 0).join(" ") };
    case "Agreement": {
      const type = isReference(values.type) ? tableOf2(state, "AgreementType").get(values.type.id) : void 0;
      return { name: String(values.name), type: String(type?.values.name ?? "") };
    }
    default:
      return { name: String(values.name) };
  }
}
function showReference({ state, base }, field, value) {
  if (field.type !== "ref" || field.refersTo === void 0 || !isReference(value)) return value;
  const row = tableOf2(state, field.refersTo).get(value.id);
  if (row === void 0) return { id: value.id };
  const address = `${base}${entityOf2(field.refersTo).path}/${value.id}`;
  return {
    id: value.id,
    ...nameMembers(state, field.refersTo, row),
    _info: { [`${entityOf2(field.refersTo).resource}_href`]: address }
  };
}
function show2(view, entity, row) {
  const shown = { id: row.id };
  for (const field of entity.fields) {
    const value = compute(view.state, entity.name, row, field.name);
    if (value !== void 0) shown[field.name] = showReference(view, field, value);
  }
  shown.customFields ??= entity.byName.has("customFields") ? [] : void 0;
  if (shown.customFields === void 0) delete shown.customFields;
  shown._info = { ...row.info };
  return shown;
}
function project2(shown, fields, isKnown, unknownFields) {
  if (fields === null || fields.trim() === "") return shown;
  const kept = {};
  for (const path of fields.split(",").map((part) => part.trim())) {
    const [name = "", member] = path.split("/");
    if (!isKnown(name)) {
      if (unknownFields === "refused") throw refuseCondition(`${path} is not a recognized name.`);
      continue;
    }
    const value = shown[name];
    if (value === void 0) continue;
    if (member === void 0 || typeof value !== "object" || value === null) kept[name] = value;
    else {
      const own = value[member];
      if (own !== void 0) kept[name] = { ...kept[name], [member]: own };
    }
  }
  return kept;
}

// src/sandbox/connectwise/columns.ts
var MEMBERS = { id: "int", name: "str", identifier: "str" };
function referenceColumn(state, field, member) {
  const type = MEMBERS[member];
  if (type === void 0) return void 0;
  const read2 = (row) => {
    const value = row.values[field.name];
    if (!isReference(value)) return void 0;
    if (member === "id" || field.refersTo === void 0) return value[member];
    const target = tableOf2(state, field.refersTo).get(value.id);
    return target === void 0 ? void 0 : nameMembers(state, field.refersTo, target)[member];
  };
  return { type, read: read2 };
}
function columnsOf(state, entity) {
  return (name) => {
    const [first = "", member, ...rest] = name.toLowerCase().split("/");
    if (rest.length > 0) return void 0;
    if (name.toLowerCase() === "id") return { type: "int", read: (row) => row.id };
    if (name.toLowerCase() === "lastupdated" || name.toLowerCase() === "_info/lastupdated") {
      return { type: "dt", read: (row) => row.info.lastUpdated };
    }
    const field = entity.byLowerName.get(first);
    if (field === void 0 || field.type === "list") return void 0;
    if (field.type === "ref") return member === void 0 ? void 0 : referenceColumn(state, field, member);
    if (member !== void 0) return void 0;
    return {
      type: field.type,
      ...field.choices === void 0 ? {} : { choices: field.choices },
      read: (row) => compute(state, entity.name, row, field.name)
    };
  };
}
function memberColumns(prefix) {
  return (name) => {
    const path = name.split("/");
    const [first = "", member = first] = path;
    if (prefix !== "" && (path.length !== 2 || first.toLowerCase() !== prefix.toLowerCase())) return void 0;
    return { type: member === "id" ? "int" : "str", read: (item) => item[member] };
  };
}

// src/sandbox/connectwise/conditions.ts
var PATTERNS = [
  ["text", /"((?:[^"\\]|\\.)*)"/y],
  ["date", /\[([^\]]*)\]/y],
  ["number", /-?\d+(?:\.\d+)?/y],
  ["name", /[A-Za-z_][A-Za-z0-9_]*(?:\/[A-Za-z_][A-Za-z0-9_]*)*/y],
  ["operator", /!=|<=|>=|=|<|>/y],
  ["bracket", /[()]/y],
  ["comma", /,/y]
];
function split(text) {
  const tokens = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const before = at;
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null) continue;
      tokens.push({ kind, text: kind === "text" || kind === "date" ? found[1] ?? "" : found[0] });
      at = pattern.lastIndex;
      break;
    }
    if (at === before) throw refuseCondition(`Unexpected character '${text.charAt(at)}' at position ${at}.`);
  }
  return tokens;
}
var OPERATORS = /* @__PURE__ */ new Set(["contains", "like", "in"]);
function parseConditions(text) {
  const tokens = split(text);
  let next = 0;
  const peek = (ahead = 0) => tokens[next + ahead] ?? { kind: "end", text: "" };
  const isWord = (word, ahead = 0) => peek(ahead).kind === "name" && peek(ahead).text.toLowerCase() === word;
  const unexpected = () => refuseCondition(peek().kind === "end" ? "Unexpected end of the conditions." : `Unexpected '${peek().text}'.`);
  function take(kind, text2) {
    const token = peek();
    if (token.kind !== kind || text2 !== void 0 && token.text !== text2) throw unexpected();
    next += 1;
    return token;
  }
  function parseLiteral() {
    const token = peek();
    next += 1;
    if (token.kind === "text") return { kind: "text", value: token.text.replace(/\\(.)/g, "$1") };
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "date") return { kind: "date", value: token.text };
    const word = token.kind === "name" ? token.text.toLowerCase() : "";
    if (word === "true" || word === "false") return { kind: "bool", value: word === "true" };
    if (word === "null") return { kind: "null" };
    next -= 1;
    throw unexpected();
  }
  function parseList() {
    take("bracket", "(");
    const values = [parseLiteral()];
    while (peek().kind === "comma") {
      next += 1;
      values.push(parseLiteral());
    }
    take("bracket", ")");
    return values;
  }
  function parseComparison() {
    const name = take("name").text;
    const negated = isWord("not");
    if (negated) next += 1;
    const word = peek().text.toLowerCase();
    const isOperator = peek().kind === "operator" ? !negated : peek().kind === "name" && OPERATORS.has(word);
    if (!isOperator) throw unexpected();
    next += 1;
    const operator = word;
    const values = operator === "in" ? parseList() : [parseLiteral()];
    const part = { kind: "compare", name, operator, values };
    return negated ? { kind: "not", part } : part;
  }
  function parseUnit() {
    if (isWord("not")) {
      next += 1;
      return { kind: "not", part: parseUnit() };
    }
    if (peek().kind !== "bracket") return parseComparison();
    take("bracket", "(");
    const inner = parseJoined("or");
    take("bracket", ")");
    return inner;
  }
  function parseJoined(word) {
    const parsePart = () => word === "or" ? parseJoined("and") : parseUnit();
    const parts2 = [parsePart()];
    while (isWord(word)) {
      next += 1;
      parts2.push(parsePart());
    }
    const [only] = parts2;
    return parts2.length === 1 && only !== void 0 ? only : { kind: word, parts: parts2 };
  }
  const condition = parseJoined("or");
  if (next < tokens.length) throw unexpected();
  return condition;
}
var joinsByOr = (condition) => condition.kind === "or" || condition.kind === "and" && condition.parts.some(joinsByOr) || condition.kind === "not" && joinsByOr(condition.part);
function numbersOf(condition, name) {
  if (condition.kind === "and") {
    for (const part of condition.parts) {
      const found = numbersOf(part, name);
      if (found !== void 0) return found;
    }
    return void 0;
  }
  if (condition.kind !== "compare" || condition.name.toLowerCase() !== name.toLowerCase()) return void 0;
  if (condition.operator !== "in" && condition.operator !== "=") return void 0;
  return condition.values.flatMap((value) => value.kind === "number" ? [value.value] : []);
}

// src/sandbox/connectwise/predicate.ts
var KINDS = {
  int: "number",
  dec: "number",
  bool: "bool",
  dt: "date",
  str: "text",
  enum: "text"
};
function keyOf(column, row) {
  const value = column.read(row);
  if (value === void 0 || value === null) return void 0;
  if (column.type === "dt") return Date.parse(String(value));
  return typeof value === "string" ? value.toLowerCase() : value;
}
function readInstant(text, dateFilters) {
  const isDay2 = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!isDay2 && dateFilters === "next-day-only") throw refuseCondition(`[${text}] is not a valid date.`);
  const moment = Date.parse(isDay2 || /(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(moment)) throw refuseCondition(`[${text}] is not a valid date.`);
  return moment;
}
function literalKey(name, column, literal, dateFilters) {
  if (literal.kind === "null") throw refuseCondition(`${name} cannot be compared with null by this operator.`);
  if (literal.kind !== KINDS[column.type]) throw refuseCondition(`${name} cannot be compared with a ${literal.kind}.`);
  if (column.type === "enum" && !(column.choices ?? []).includes(String(literal.value))) {
    throw refuseCondition("Enum value supplied was invalid");
  }
  if (literal.kind === "date") return readInstant(literal.value, dateFilters);
  return typeof literal.value === "string" ? literal.value.toLowerCase() : literal.value;
}
var toPattern = (text) => new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/[%*]/g, ".*")}$`, "s");
function compileTest(name, operator, wanted, isDate, dateFilters) {
  if (operator === "contains" || operator === "like") {
    if (typeof wanted !== "string") throw refuseCondition(`${name}: ${operator} needs a text.`);
    if (operator === "contains") return (own) => String(own).includes(wanted);
    const pattern = toPattern(wanted);
    return (own) => pattern.test(String(own));
  }
  if (typeof wanted === "boolean" && operator !== "=" && operator !== "!=") {
    throw refuseCondition(`${name}: ${operator} does not compare True and False.`);
  }
  switch (operator) {
    case "=":
      return (own) => own === wanted;
    case "!=":
      return (own) => own !== wanted;
    case "<":
      return (own) => own < wanted;
    case "<=":
      return (own) => own <= wanted;
    case ">":
      return (own) => own > wanted;
    case ">=":
      return isDate && dateFilters === "next-day-only" ? (own) => own > wanted : (own) => own >= wanted;
  }
}
function compileConditions(condition, resolve, dateFilters) {
  if (condition.kind === "not") {
    const part = compileConditions(condition.part, resolve, dateFilters);
    return (row) => {
      const verdict = part(row);
      return verdict === null ? null : !verdict;
    };
  }
  if (condition.kind !== "compare") {
    const parts2 = condition.parts.map((part) => compileConditions(part, resolve, dateFilters));
    const decisive = condition.kind === "or";
    return (row) => {
      let verdict = !decisive;
      for (const part of parts2) {
        const own = part(row);
        if (own === decisive) return decisive;
        if (own === null) verdict = null;
      }
      return verdict;
    };
  }
  const { name, operator, values } = condition;
  const column = resolve(name);
  if (column === void 0) throw refuseCondition(`${name} is not a recognized name.`);
  const [first] = values;
  if (first?.kind === "null" && (operator === "=" || operator === "!=")) {
    return (row) => keyOf(column, row) === void 0 === (operator === "=");
  }
  const keys = values.map((value) => literalKey(name, column, value, dateFilters));
  const wanted = new Set(keys);
  const test = operator === "in" ? (own) => wanted.has(own) : compileTest(name, operator, keys[0] ?? "", column.type === "dt", dateFilters);
  return (row) => {
    const own = keyOf(column, row);
    return own === void 0 ? null : test(own);
  };
}

// src/sandbox/connectwise/list.ts
var DEFAULT_PAGE = 25;
var LARGEST_PAGE = 1e3;
function readConditions({ query, child, switches }) {
  const text = query.get("conditions") ?? "";
  if (text.trim() === "") return void 0;
  const condition = parseConditions(text);
  if (child && switches.orConditions === "refused" && joinsByOr(condition)) {
    throw refuseCondition("OR is not supported here.");
  }
  return condition;
}
function filterRows(rows, condition, resolve, { switches }) {
  if (condition === void 0) return rows;
  const test = compileConditions(condition, resolve, switches.dateFilters);
  return rows.filter((row) => test(row) === true);
}
function orderRows(rows, orderBy, resolve) {
  const terms = orderBy.split(",").map((term) => {
    const [name = "", direction = "asc", ...rest] = term.trim().split(/\s+/);
    const column = resolve(name);
    if (column === void 0) throw refuseCondition(`${name} is not a recognized name.`);
    const way = direction.toLowerCase();
    if (rest.length > 0 || way !== "asc" && way !== "desc")
      throw refuseCondition(`Cannot order by '${term.trim()}'.`);
    return { column, sign: way === "asc" ? 1 : -1 };
  });
  return [...rows].sort((a, b) => {
    for (const { column, sign } of terms) {
      const [one, other] = [keyOf(column, a), keyOf(column, b)];
      if (one === other) continue;
      if (one === void 0) return -sign;
      if (other === void 0) return sign;
      return one < other ? -sign : sign;
    }
    return 0;
  });
}
function readCount(query, name, absent) {
  const text = query.get(name);
  if (text === null) return absent;
  if (!/^\d+$/.test(text) || Number(text) < 1)
    throw refuse2(400, "InvalidParameter", `${name} must be a number from 1.`);
  return Number(text);
}
function addressOf({ address, query }, set) {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(set)) parameters.set(name, value);
  return `<${address}?${parameters.toString()}>`;
}
function pageForward(rows, idOf2, size, request) {
  const { query, switches } = request;
  if (query.get("orderBy") !== null) throw refuseCondition("orderBy is not supported with forward-only paging.");
  const after = query.get("pageId") === null ? 0 : Number(query.get("pageId"));
  if (!Number.isInteger(after)) throw refuse2(400, "InvalidParameter", "pageId must be a number.");
  const rest = rows.filter((row) => idOf2(row) > after);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const goesOn = last !== void 0 && (rest.length > page.length || switches.lastPageLink === "next");
  const next = { pageSize: String(size), pageId: String(last === void 0 ? after : idOf2(last)) };
  return { rows: page, headers: { link: goesOn ? `${addressOf(request, next)}; rel="next"` : "" } };
}
function pageByNumber(rows, size, request) {
  const page = readCount(request.query, "page", 1);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const links = [
    ...page > 1 ? [["first", 1], ["prev", Math.min(page - 1, pages)]] : [],
    ...page < pages ? [["next", page + 1], ["last", pages]] : []
  ].map(([rel, to]) => `${addressOf(request, { pageSize: String(size), page: String(to) })}; rel="${rel}"`);
  return {
    rows: rows.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") }
  };
}
function pageRows(rows, idOf2, resolve, request) {
  const size = Math.min(readCount(request.query, "pageSize", DEFAULT_PAGE), LARGEST_PAGE);
  if (request.forwardOnly) return pageForward(rows, idOf2, size, request);
  const orderBy = request.query.get("orderBy");
  return pageByNumber(orderBy === null ? rows : orderRows(rows, orderBy, resolve), size, request);
}

// src/sandbox/connectwise/login.ts
import { timingSafeEqual } from "node:crypto";
var CURRENT_VERSION = "2026.4";
function describeCompany(state, company) {
  if (company.toLowerCase() !== state.companyId.toLowerCase()) return null;
  return {
    CompanyName: state.companyId,
    Codebase: state.codebase,
    VersionCode: state.codebase.replace(/\/$/, ""),
    VersionNumber: `v${CURRENT_VERSION}.105333`,
    CompanyID: state.companyId,
    IsCloud: state.switches.isCloud === "text" ? "True" : true
  };
}
var equal = (one, other) => Buffer.byteLength(one) === Buffer.byteLength(other) && timingSafeEqual(Buffer.from(one), Buffer.from(other));
function authenticate2(state, headers) {
  const encoded = /^Basic (\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
  const login = Buffer.from(encoded, "base64").toString("utf8");
  const member = state.members.find(
    ({ publicKey, privateKey }) => equal(`${state.companyId}+${publicKey}:${privateKey}`, login)
  );
  if (member === void 0) {
    if (state.switches.wrongLogin === "404") throw refuse2(404, "ConnectWiseApi", "The endpoint does not exist.");
    throw refuse2(401, "Unauthorized", "UserNotAuthenticated");
  }
  if ((headers.clientid ?? "").trim() === "") {
    throw refuse2(403, "Security", "The clientId header is missing or not valid.");
  }
  return member;
}
function readVersion(headers) {
  const pinned = /application\/vnd\.connectwise\.com\+json\s*;\s*version=([^,;\s]+)/i.exec(headers.accept ?? "")?.[1];
  if (pinned === void 0) return CURRENT_VERSION;
  const order = (version) => {
    const [year = 0, release = 0] = version.split(".").map(Number);
    return year * 100 + release;
  };
  if (!/^\d{4}\.\d{1,2}$/.test(pinned) || order(pinned) > order(CURRENT_VERSION)) {
    throw refuse2(400, "ConnectWiseApi", `The version ${pinned} is not supported.`);
  }
  return pinned;
}
function requireRight(member, entity, writes) {
  const name = entity === "Report" ? entity : entity.name;
  if (member.denied.includes(name) || writes && member.readOnly.includes(name)) {
    throw refuse2(403, "Security", `You do not have permission to ${writes ? "change" : "read"} ${name} records.`);
  }
}

// src/sandbox/connectwise/reports.ts
var SHOWN = { dec: "Numeric", int: "Numeric", str: "Text", enum: "Text", dt: "Date", bool: "Boolean" };
var ADDITIONS = "AgreementAdditions";
var REPORTS = [ADDITIONS];
function columnsOf2(state) {
  const column = (name, type, read2, identity = false) => ({ name, type, read: read2, shown: SHOWN[type], identity });
  const value = (field) => (row) => compute(state, "Addition", row, field);
  const day = (read2) => (row) => {
    const own = read2(row);
    return state.switches.reportDates === "local" && typeof own === "string" ? own.replace(/Z$/, "") : own;
  };
  const agreement = (row) => tableOf2(state, "Agreement").get(row.parent ?? 0);
  return [
    column("AGR_RecID", "int", (row) => row.parent),
    column("Addition_RecId", "int", (row) => row.id, true),
    column("Addition_Status", "str", value("agreementStatus")),
    column("Bill_Customer", "bool", (row) => value("billCustomer")(row) === "Billable"),
    column("Cancelled_Date", "dt", day(value("cancelledDate"))),
    column("Effective_Date", "dt", day(value("effectiveDate"))),
    column("Ext_Cost", "dec", value("extCost")),
    column("Ext_Price", "dec", value("extPrice")),
    column(
      "Last_Update",
      "dt",
      day((row) => row.info.lastUpdated)
    ),
    column("Last_Update_UTC", "dt", (row) => row.info.lastUpdated),
    column("Less_Included", "dec", value("lessIncluded")),
    column("Margin", "dec", value("margin")),
    column("Product_Description", "str", value("description")),
    column("Product_RecId", "int", (row) => idOf(row.values.product)),
    column("Purchase_Item_Flag", "bool", value("purchaseItemFlag")),
    column("QuantityToBill", "dec", billedQuantity),
    column("Sequence_Number", "dec", value("sequenceNumber")),
    column("Serial_Number", "str", value("serialNumber")),
    column("Taxable", "bool", value("taxableFlag")),
    column("Time_Zone", "str", () => "UTC"),
    column("Total_Quantity", "dec", value("quantity")),
    column("Unit_Cost", "dec", value("unitCost")),
    column("Unit_Price", "dec", value("unitPrice")),
    column("Updated_By", "str", (row) => row.info.updatedBy),
    column("AGR_Name", "str", (row) => agreement(row)?.values.name)
  ];
}
function requireReport(state, name) {
  if (state.switches.report === "denied") {
    throw refuse2(403, "Security", `You do not have permission to read the report ${name}.`);
  }
  if (name.toLowerCase() !== ADDITIONS.toLowerCase()) throw noEndpoint();
  return columnsOf2(state);
}
var resolveIn = (columns) => (name) => columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
function selectRows(state, resolve, request) {
  const condition = readConditions(request);
  const agreements = condition === void 0 ? void 0 : numbersOf(condition, "AGR_RecID");
  const rows = agreements === void 0 ? tableOf2(state, "Addition").sorted() : [...new Set(agreements)].flatMap((id) => additionsOf(state, id)).sort((a, b) => a.id - b.id);
  return filterRows(rows, condition, resolve, request);
}
function selectColumns(columns, request) {
  const text = request.query.get("columns");
  if (text === null || text.trim() === "") return columns;
  return text.split(",").flatMap((part) => {
    const found = columns.find(({ name }) => name.toLowerCase() === part.trim().toLowerCase());
    if (found !== void 0) return [found];
    if (request.switches.unknownFields === "refused") throw refuseCondition(`${part.trim()} is not a recognized name.`);
    return [];
  });
}
var describe = (columns) => columns.map(({ name, shown, identity }) => ({
  [name]: { type: shown, isNullable: !identity, identityColumn: identity }
}));
function answerReport(state, name, request) {
  const columns = requireReport(state, name);
  const resolve = resolveIn(columns);
  const chosen = selectColumns(columns, request);
  const page = pageRows(selectRows(state, resolve, request), ({ id }) => id, resolve, request);
  const rowValues = page.rows.map((row) => chosen.map((column) => column.read(row) ?? null));
  return { body: { column_definitions: describe(chosen), row_values: rowValues }, headers: page.headers };
}
function countReport(state, name, request) {
  return selectRows(state, resolveIn(requireReport(state, name)), request).length;
}
var describeReport = (state, name) => describe(requireReport(state, name));

// src/sandbox/connectwise/routes.ts
var WRITES2 = { POST: "create", PATCH: "update", PUT: "replace", DELETE: "delete" };
var isVerb2 = (method) => Object.hasOwn(WRITES2, method);
var UNKNOWN = { kind: "unknown", refused: 404 };
var onlyGet2 = (method, route2) => method === "GET" ? route2 : { ...route2, refused: 405 };
function routeRecords2(method, entity, rest, parent) {
  const base = { entity, ...parent === void 0 ? {} : { parent } };
  const [id, ...more] = rest;
  if (more.length > 0) return UNKNOWN;
  if (id === "count") return onlyGet2(method, { ...base, kind: "count" });
  if (id === void 0) {
    if (method === "GET") return { ...base, kind: "list" };
    const allowed2 = method === "POST" && entity.verbs.includes("POST");
    return { ...base, kind: isVerb2(method) ? WRITES2[method] : "list", ...allowed2 ? {} : { refused: 405 } };
  }
  if (!/^\d+$/.test(id)) return UNKNOWN;
  const one = { ...base, id: Number(id) };
  if (method === "GET") return { ...one, kind: "get" };
  const allowed = isVerb2(method) && method !== "POST" && entity.verbs.includes(method);
  return { ...one, kind: isVerb2(method) ? WRITES2[method] : "get", ...allowed ? {} : { refused: 405 } };
}
function routeReport(method, rest) {
  const [name, about, ...more] = rest;
  if (name === void 0) return onlyGet2(method, { kind: "reports" });
  if (more.length > 0 || about !== void 0 && about !== "count" && about !== "columns") return UNKNOWN;
  return onlyGet2(method, { kind: "report", name, about: about ?? "rows" });
}
function findApiRoute(method, path) {
  const lower = path.toLowerCase();
  if (lower === "procurement/subcategories") return UNKNOWN;
  const ends = lower.endsWith("/");
  if (ends && lower !== "procurement/subcategories/") return UNKNOWN;
  const [module = "", collection = "", ...rest] = lower.split("/").filter((part) => part !== "");
  if (module === "system" && collection === "reports") return routeReport(method, path.split("/").slice(2));
  if (module === "system" && collection === "info" && rest.length === 0) return onlyGet2(method, { kind: "info" });
  if (module === "system" && collection === "audittrail") {
    if (rest.length === 0) return onlyGet2(method, { kind: "audit", about: "rows" });
    return rest.length === 1 && rest[0] === "count" ? onlyGet2(method, { kind: "audit", about: "count" }) : UNKNOWN;
  }
  const [first = "", second, ...others] = rest;
  if (`${module}/${collection}` === "finance/agreements") {
    if (first === "types") return routeRecords2(method, entityOf2("AgreementType"), rest.slice(1), void 0);
    if (second === "additions" && /^\d+$/.test(first)) {
      return routeRecords2(method, entityOf2("Addition"), others, Number(first));
    }
  }
  const entity = findByPath(`${module}/${collection}`);
  return entity === void 0 ? UNKNOWN : routeRecords2(method, entity, rest, void 0);
}
function splitCodebase(path) {
  const found = /^([^/]+\/)apis\/3\.0\/(.*)$/i.exec(path);
  return found === null ? void 0 : { codebase: found[1] ?? "", rest: found[2] ?? "" };
}
function findRoute2(method, path) {
  const info = /^login\/companyinfo\/([^/]+)$/i.exec(path);
  if (info !== null) return onlyGet2(method, { kind: "companyinfo", name: info[1] ?? "" });
  const api = splitCodebase(path);
  return api === void 0 ? UNKNOWN : findApiRoute(method, api.rest);
}

// src/sandbox/connectwise/router.ts
var LONGEST_URL2 = 2e3;
var ok2 = (body, headers = {}) => ({ status: 200, body, headers });
function listRequestOf({ state, request, route: route2, view }, pagesForward) {
  const path = splitCodebase(request.path)?.rest ?? "";
  return {
    query: request.query,
    address: `${view.base}${path}`,
    forwardOnly: pagesForward && (request.headers["pagination-type"] ?? "").toLowerCase() === "forward-only",
    switches: state.switches,
    child: route2.parent !== void 0
  };
}
function candidates(state, route2, entity, condition) {
  if (route2.parent !== void 0) return additionsOf(state, route2.parent);
  const table = tableOf2(state, entity.name);
  const ids = condition === void 0 ? void 0 : numbersOf(condition, "id");
  if (ids === void 0) return table.sorted();
  return [...new Set(ids)].sort((a, b) => a - b).map((id) => table.get(id)).filter((row) => row !== void 0);
}
function filterByItems(rows, text, list, request) {
  if (text === null || text.trim() === "") return rows;
  const condition = parseConditions(text);
  const name = list ?? /^[\s(]*(\w+)\//.exec(text)?.[1];
  if (name === void 0) throw refuseCondition("childConditions name a member of a list, for example types/name.");
  const prefix = list === void 0 ? name : "";
  const test = compileConditions(condition, memberColumns(prefix), request.switches.dateFilters);
  return rows.filter((row) => {
    const items2 = row.values[name];
    return Array.isArray(items2) && items2.some((item) => test(item) === true);
  });
}
function selectRows2(call, entity, resolve, list) {
  const condition = readConditions(list);
  const rows = filterRows(candidates(call.state, call.route, entity, condition), condition, resolve, list);
  const byChild = filterByItems(rows, list.query.get("childConditions"), void 0, list);
  return filterByItems(byChild, list.query.get("customFieldConditions"), "customFields", list);
}
function answerRecords(call, entity) {
  const { state, route: route2, request, view } = call;
  const list = listRequestOf(call, true);
  const resolve = columnsOf(state, entity);
  const rows = selectRows2(call, entity, resolve, list);
  if (route2.kind === "count") return ok2({ count: rows.length });
  const page = pageRows(rows, ({ id }) => id, resolve, list);
  return ok2(
    page.rows.map((row) => pick(call, entity, show2(view, entity, row), request.query.get("fields"))),
    page.headers
  );
}
var pick = ({ state }, entity, shown, fields) => project2(
  shown,
  fields,
  (name) => name === "id" || name === "_info" || entity.byName.has(name),
  state.switches.unknownFields
);
function findRow({ state, route: route2 }, entity) {
  const row = tableOf2(state, entity.name).get(route2.id ?? 0);
  if (row === void 0 || row.parent !== route2.parent) throw noRecord(entity.resource, route2.id ?? 0);
  return row;
}
function readBody({ request }) {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    throw refuse2(415, "UnsupportedMediaType", "The content type must be application/json.");
  }
  return parseBody2(request.body);
}
function answerEntity2(call, entity) {
  const { state, route: route2, request, member, view } = call;
  const reads = route2.kind === "list" || route2.kind === "count" || route2.kind === "get";
  requireRight(member, entity, !reads);
  if (route2.parent !== void 0 && tableOf2(state, "Agreement").get(route2.parent) === void 0) {
    throw noRecord("agreement", route2.parent);
  }
  const author = { identifier: member.identifier, source: "API" };
  switch (route2.kind) {
    case "get":
      return ok2(pick(call, entity, show2(view, entity, findRow(call, entity)), request.query.get("fields")));
    case "create": {
      const row = createRecord(state, entity, route2.parent, readBody(call), author);
      return { status: 201, body: show2(view, entity, row) };
    }
    case "update":
      return ok2(show2(view, entity, patchRecord(state, entity, findRow(call, entity), readBody(call), author)));
    case "replace":
      return ok2(show2(view, entity, replaceRecord(state, entity, findRow(call, entity), readBody(call), author)));
    case "delete":
      deleteRecord(state, entity, findRow(call, entity), author);
      return { status: 204 };
    default:
      return answerRecords(call, entity);
  }
}
function resolveAudit(name) {
  const names = ["text", "enteredBy", "auditType", "auditSubType", "auditSource", "enteredDate"];
  const found = names.find((one) => one.toLowerCase() === name.toLowerCase());
  return found === void 0 ? void 0 : { type: "str", read: (entry) => entry[found] };
}
function answerAudit(call) {
  const { state, request, route: route2 } = call;
  const type = request.query.get("type") ?? "";
  const id = request.query.get("id") ?? "";
  if (!AUDIT_TYPES.has(type)) throw refuse2(400, "InvalidParameter", `type does not take '${type}'.`);
  if (!/^\d+$/.test(id)) throw refuse2(400, "InvalidParameter", "id must be a number.");
  const list = listRequestOf(call, false);
  const entries = filterRows(trailOf(state, type, Number(id)), readConditions(list), resolveAudit, list);
  if (route2.about === "count") return ok2({ count: entries.length });
  const page = pageRows(entries, (entry) => entry.id, resolveAudit, list);
  return ok2(
    page.rows.map(({ id: _, ...entry }) => entry),
    page.headers
  );
}
function answerReports(call) {
  const { state, route: route2, member } = call;
  requireRight(member, "Report", false);
  if (state.switches.report === "missing") throw noEndpoint();
  if (route2.kind === "reports") return ok2(REPORTS.map((name2) => ({ name: name2 })));
  const name = route2.name ?? "";
  const list = listRequestOf(call, false);
  if (route2.about === "count") return ok2({ count: countReport(state, name, list) });
  if (route2.about === "columns") return ok2(describeReport(state, name));
  const { body, headers } = answerReport(state, name, list);
  return ok2(body, headers);
}
var describeServer = () => ({
  version: `v${CURRENT_VERSION}.105333`,
  isCloud: true,
  serverTimeZone: "UTC",
  licenseBits: [],
  cloudRegion: "NA",
  maxWorkFlowRecordsAllowed: 500
});
function answerCall(call) {
  const { route: route2 } = call;
  if (route2.kind === "audit") return answerAudit(call);
  if (route2.kind === "reports" || route2.kind === "report") return answerReports(call);
  if (route2.entity === void 0) throw noEndpoint();
  return answerEntity2(call, route2.entity);
}
function requireRoom(state, { requestsInWindow, countRequest, untilFree }) {
  if (requestsInWindow() >= state.requestsPerMinute) {
    const seconds = Math.max(1, Math.ceil(untilFree() / 1e3));
    throw new Refusal2({
      status: 429,
      body: { error: "ConnectWiseAPI", message: `Too many requests. Please try again in ${seconds} seconds.` },
      headers: { "retry-after": String(seconds) }
    });
  }
  countRequest();
}
function requireCodebase(state, codebase) {
  const wanted = codebase.toLowerCase();
  if (wanted === state.codebase.toLowerCase()) return;
  if (wanted === FIXED_CODEBASE && state.switches.fixedCodebase === "routed") return;
  throw noEndpoint();
}
function route(state, surroundings, request) {
  const found = findRoute2(request.method, request.path);
  const isWrongVerb = found.refused === 405;
  const wrongVerb2 = () => refuse2(405, "MethodNotAllowed", `The resource does not support ${request.method}.`);
  if (found.kind === "companyinfo") {
    if (isWrongVerb) throw wrongVerb2();
    return ok2(describeCompany(state, found.name ?? ""));
  }
  const api = splitCodebase(request.path);
  if (api === void 0 || request.urlLength > LONGEST_URL2) throw noEndpoint();
  requireCodebase(state, api.codebase);
  requireRoom(state, surroundings);
  if (found.kind === "info" && !isWrongVerb) return ok2(describeServer());
  const member = authenticate2(state, request.headers);
  const version = readVersion(request.headers);
  if (isWrongVerb) throw wrongVerb2();
  if (found.refused === 404) throw noEndpoint();
  const view = { state, base: `${surroundings.origin()}/connectwise/${state.codebase}apis/3.0/` };
  const answer3 = answerCall({ state, request, route: found, member, view });
  const type = `application/vnd.connectwise.com+json; version=${version}; charset=utf-8`;
  return answer3.status === 204 ? answer3 : { ...answer3, headers: { "content-type": type, "api-current-version": CURRENT_VERSION, ...answer3.headers } };
}
function answer2(state, surroundings, request) {
  try {
    return route(state, surroundings, request);
  } catch (error) {
    if (!(error instanceof Refusal2)) throw error;
    const { body } = error.answer;
    if (body.errors !== null || state.switches.noErrors === "null") return error.answer;
    const { errors: _, ...rest } = body;
    return { ...error.answer, body: rest };
  }
}

// src/sandbox/connectwise/seed.ts
var DEFAULT_MEMBER = { identifier: "concordat", publicKey: "public", privateKey: "private" };
var AUTHOR = { identifier: "admin1", source: "Application" };
var cycle = (id, identifier, name, billingOptions2) => ({
  id,
  identifier,
  name,
  billingOptions: billingOptions2
});
var DEFAULTS2 = {
  billingCycles: [
    cycle(1, "W", "Weekly", "Weekly"),
    cycle(2, "M", "Monthly", "Monthly"),
    cycle(3, "Q", "Quarterly", "Quarterly"),
    cycle(4, "B", "Bi-Monthly", "BiMonthly"),
    cycle(5, "S", "Semi-Annual", "SemiAnnual"),
    cycle(6, "Y", "Yearly", "Yearly")
  ],
  agreementTypes: [{ id: 1, name: "Managed Services" }],
  subcategories: [{ id: 1, name: "Cloud subscriptions" }],
  productTypes: [{ id: 1, name: "Cloud" }]
};
var KEYS2 = /* @__PURE__ */ new Set([
  ...["companyId", "codebase", "requestsPerMinute", "members", "companies", "billingCycles", "agreementTypes"],
  ...["subcategories", "productTypes", "catalog", "agreements"]
]);
var NONE2 = /* @__PURE__ */ new Set();
function loadSettings2(state, seed, mistakes) {
  for (const name of Object.keys(seed)) {
    if (!KEYS2.has(name)) mistakes.push(`connectwise.${name}: unknown; expected one of ${[...KEYS2].join(", ")}`);
  }
  for (const name of ["companyId", "codebase"]) {
    if (seed[name] !== void 0 && typeof seed[name] !== "string") mistakes.push(`connectwise.${name}: expected text`);
  }
  const { requestsPerMinute = state.requestsPerMinute } = seed;
  if (!Number.isInteger(requestsPerMinute)) mistakes.push("connectwise.requestsPerMinute: expected a whole number");
  state.companyId = seed.companyId ?? state.companyId;
  state.codebase = `${(seed.codebase ?? state.codebase).replace(/\/$/, "")}/`;
  state.requestsPerMinute = requestsPerMinute;
}
function loadMembers(state, seed, mistakes) {
  const members = checkList2(seed.members ?? [DEFAULT_MEMBER], "connectwise.members", mistakes);
  state.members = members.map((given, index) => {
    const at = `connectwise.members[${index}]`;
    for (const name of ["identifier", "publicKey", "privateKey"]) {
      if (typeof given[name] !== "string") mistakes.push(`${at}.${name}: expected text`);
    }
    const names = (key) => {
      const list = Array.isArray(given[key]) ? given[key].map(String) : [];
      for (const name of list) {
        if (name !== "Report" && findEntity2(name) === void 0) mistakes.push(`${at}.${key}: no entity ${name}`);
      }
      return list;
    };
    return {
      identifier: String(given.identifier),
      publicKey: String(given.publicKey),
      privateKey: String(given.privateKey),
      denied: names("denied"),
      readOnly: names("readOnly")
    };
  });
}
function loadRow(state, name, given, defaults, at, beside, mistakes, parent) {
  const entity = entityOf2(name);
  const known = mistakes.length;
  const { values: own, empty } = checkGiven(state, entity, given, at, beside, mistakes);
  const filled = { ...rulesOf(entity).fill(state, { ...defaults, ...own }) };
  for (const field of empty) delete filled[field];
  if (given.legacy !== true && mistakes.length === known) checkWhole(state, entity, filled, at, mistakes);
  if (mistakes.length > known) return void 0;
  const id = given.id === void 0 ? tableOf2(state, name).newId() : Number(given.id);
  return storeRow(
    state,
    entity,
    void 0,
    { id, values: filled, ...parent === void 0 ? {} : { parent } },
    AUTHOR
  );
}
function loadRows2(state, name, list, key, defaults, mistakes) {
  const identifiers = /* @__PURE__ */ new Set();
  checkList2(list, `connectwise.${key}`, mistakes).forEach((given, index) => {
    const at = `connectwise.${key}[${index}]`;
    const row = loadRow(state, name, given, defaults, at, NONE2, mistakes);
    if (name !== "CatalogItem" || row === void 0) return;
    const identifier = String(row.values.identifier).toLowerCase();
    if (identifiers.has(identifier)) mistakes.push(`${at}.identifier: another item has it`);
    identifiers.add(identifier);
  });
}
var BESIDE_COMPANY = /* @__PURE__ */ new Set(["contacts"]);
function loadCompanies(state, seed, mistakes) {
  checkList2(seed.companies ?? [], "connectwise.companies", mistakes).forEach((given, index) => {
    const at = `connectwise.companies[${index}]`;
    const name = typeof given.name === "string" ? given.name : "";
    const identifier = name.replace(/[^A-Za-z0-9]/g, "").slice(0, 25);
    const company = loadRow(state, "Company", given, { identifier }, at, BESIDE_COMPANY, mistakes);
    if (company === void 0) return;
    const contacts = checkList2(
      given.contacts ?? [{ firstName: "Main", lastName: "Contact" }],
      `${at}.contacts`,
      mistakes
    );
    const own = { company: { id: company.id } };
    const rows = contacts.map(
      (contact, place) => loadRow(state, "Contact", contact, own, `${at}.contacts[${place}]`, NONE2, mistakes)
    );
    const first = rows[0];
    if (first === void 0 || company.values.defaultContact !== void 0 || given.defaultContact === null) return;
    const values = { ...company.values, defaultContact: { id: first.id } };
    storeRow(state, entityOf2("Company"), company, { id: company.id, values }, AUTHOR);
  });
}
var BESIDE_AGREEMENT = /* @__PURE__ */ new Set(["additions", "invoicedThrough"]);
function loadAgreement(state, given, defaults, at, mistakes) {
  const known = mistakes.length;
  const company = checkGiven(state, entityOf2("Agreement"), { company: given.company }, at, NONE2, []).values.company;
  const contact = tableOf2(state, "Company").get(idOf(company) ?? 0)?.values.defaultContact;
  const open = given.endDate === void 0 ? { noEndingDateFlag: true } : {};
  const own = { ...defaults, ...open, ...contact === void 0 ? {} : { contact } };
  const agreement = loadRow(state, "Agreement", given, own, at, BESIDE_AGREEMENT, mistakes);
  if (given.invoicedThrough !== void 0 && !isDay(given.invoicedThrough)) {
    mistakes.push(`${at}.invoicedThrough: expected a day as YYYY-MM-DD`);
  }
  if (agreement === void 0 || mistakes.length > known) return;
  if (given.legacy !== true) {
    const problems = rulesOf(entityOf2("Agreement")).check(state, agreement.values, void 0);
    mistakes.push(...problems.map(({ field, message }) => `${at}.${field}: ${message.replace(/\.$/, "")}`));
  }
  const from = agreement.values.startDate ?? showDay2(state.today);
  const start = { billCustomer: "Billable", effectiveDate: from };
  checkList2(given.additions ?? [], `${at}.additions`, mistakes).forEach((addition, place) => {
    loadRow(state, "Addition", addition, start, `${at}.additions[${place}]`, NONE2, mistakes, agreement.id);
  });
  if (isDay(given.invoicedThrough)) invoice(state, given.invoicedThrough, agreement.id);
}
function firstOf(state, name) {
  const id = tableOf2(state, name).sorted()[0]?.id;
  return id === void 0 ? void 0 : { id };
}
function loadSeed2(state, given) {
  if (!isRecord(given)) return ["connectwise: expected an object"];
  const seed = given;
  const mistakes = [];
  loadSettings2(state, seed, mistakes);
  loadMembers(state, seed, mistakes);
  loadRows2(state, "BillingCycle", seed.billingCycles ?? DEFAULTS2.billingCycles, "billingCycles", {}, mistakes);
  const monthly = tableOf2(state, "BillingCycle").sorted().find((row) => row.values.billingOptions === "Monthly");
  loadRows2(
    state,
    "AgreementType",
    seed.agreementTypes ?? DEFAULTS2.agreementTypes,
    "agreementTypes",
    {
      employeeCompRate: "Actual",
      employeeCompNotExceed: "Billing",
      invoicingCycle: "CalendarYear",
      billTime: "NoDefault",
      billExpenses: "NoDefault",
      billProducts: "NoDefault",
      ...monthly === void 0 ? {} : { billingCycle: { id: monthly.id } }
    },
    mistakes
  );
  const category = { category: { id: 1, name: "Software" } };
  loadRows2(state, "SubCategory", seed.subcategories ?? DEFAULTS2.subcategories, "subcategories", category, mistakes);
  loadRows2(state, "ProductType", seed.productTypes ?? DEFAULTS2.productTypes, "productTypes", {}, mistakes);
  loadCompanies(state, seed, mistakes);
  loadCatalog(state, seed, mistakes);
  const type = firstOf(state, "AgreementType");
  checkList2(seed.agreements ?? [], "connectwise.agreements", mistakes).forEach((agreement, index) => {
    loadAgreement(state, agreement, type === void 0 ? {} : { type }, `connectwise.agreements[${index}]`, mistakes);
  });
  return mistakes;
}
function loadCatalog(state, seed, mistakes) {
  const subcategory = firstOf(state, "SubCategory");
  const type = firstOf(state, "ProductType");
  const defaults = { ...subcategory && { subcategory }, ...type && { type } };
  const items2 = checkList2(seed.catalog ?? [], "connectwise.catalog", mistakes).map((item) => {
    const description = item.description ?? item.identifier;
    return { description, customerDescription: item.customerDescription ?? description, ...item };
  });
  loadRows2(state, "CatalogItem", items2, "catalog", defaults, mistakes);
}

// src/sandbox/connectwise/index.ts
var OTHERS2 = {
  companyinfo: "CompanyInfo",
  info: "Info",
  audit: "AuditTrail",
  reports: "Report",
  report: "Report"
};
function createConnectWise(options) {
  let state = createState2(options.today);
  const window = createWindow(options.now, A_MINUTE);
  const surroundings = {
    origin: options.origin,
    requestsInWindow: window.total,
    countRequest: () => void window.count(),
    untilFree: window.untilOldestLeaves
  };
  return {
    name: "connectwise",
    prefix: "connectwise",
    inspect(method, path) {
      const { kind, entity } = findRoute2(method, path);
      return { entity: entity?.name ?? OTHERS2[kind] ?? "unknown", kind };
    },
    answer: (request) => answer2(state, surroundings, request),
    control: (method, verb, body, query) => control2(state, method, verb, body, query),
    seed(seed) {
      const next = createState2(state.today, state.switches);
      const errors = loadSeed2(next, seed);
      if (errors.length > 0) return errors;
      state = next;
      window.clear();
      return [];
    },
    dump: () => ({
      today: state.today,
      switches: state.switches,
      codebase: state.codebase,
      ...Object.fromEntries(
        ENTITIES2.map((entity) => [
          entity.name,
          tableOf2(state, entity.name).sorted().map((row) => show2({ state, base: "" }, entity, row))
        ])
      ),
      invoiced: [...state.invoiced.values()].flat()
    }),
    setToday(day) {
      if (day !== state.today) window.clear();
      state.today = day;
    },
    passTime(since) {
      const month = (day) => day.slice(0, 7);
      if (state.switches.invoices !== "on-the-1st" || month(since) >= month(state.today)) return;
      invoice(state, addDays(addMonths(`${month(state.today)}-01`, 1), -1));
    },
    setSwitches: (switches) => setSwitches2(state, switches)
  };
}

// src/sandbox/control.ts
var done3 = { status: 200, body: { ok: true } };
var wrong3 = (errors) => ({ status: 400, body: { errors } });
function applySeed(to, seed) {
  if (!isRecord(seed)) return ["seed: expected an object"];
  const names = to.systems.map((system) => system.name);
  const errors = Object.keys(seed).filter((key) => key !== "clock" && !names.includes(key)).map((key) => `${key}: unknown; expected clock, ${names.join(", ")}`);
  if (seed.clock !== void 0 && !isDay(seed.clock)) errors.push("clock: expected a day as YYYY-MM-DD");
  if (errors.length > 0) return errors;
  const before = to.clock.today;
  if (isDay(seed.clock)) setToday(to, seed.clock);
  const found = to.systems.flatMap((system) => system.seed(seed[system.name] ?? {}));
  if (found.length > 0) setToday(to, before);
  return found;
}
function setToday(to, day) {
  to.clock.today = day;
  for (const system of to.systems) system.setToday(day);
}
function moveClock(to, day) {
  const before = to.clock.today;
  setToday(to, day);
  for (const system of to.systems) system.passTime?.(before);
  return { status: 200, body: { day } };
}
function control3(to, method, path, body, query = new URLSearchParams()) {
  const [first = "", second = ""] = path.split("/").filter((part) => part !== "");
  const system = to.systems.find((candidate) => candidate.name === first);
  if (system !== void 0) {
    const answer3 = system.control(method, second, body, query);
    if (answer3 !== void 0) return answer3;
  }
  switch (`${method} ${[first, second].filter((part) => part !== "").join("/")}`) {
    case "GET dump":
      return { status: 200, body: Object.fromEntries(to.systems.map((one) => [one.name, one.dump()])) };
    case "POST seed": {
      const errors = applySeed(to, body);
      return errors.length > 0 ? wrong3(errors) : done3;
    }
    case "GET counters":
      return { status: 200, body: to.journal.counters() };
    case "POST counters/reset":
      to.journal.resetCounters();
      return done3;
    case "GET traffic":
      return { status: 200, body: to.journal.traffic() };
    case "POST traffic/reset":
      to.journal.resetTraffic();
      return done3;
    case "GET clock":
      return { status: 200, body: { day: to.clock.today } };
    case "POST clock":
      if (!isRecord(body) || !isDay(body.day)) return wrong3(["day: expected a day as YYYY-MM-DD"]);
      return moveClock(to, body.day);
    case "POST date": {
      const at = isRecord(body) && typeof body.at === "string" ? Date.parse(body.at) : Number.NaN;
      if (Number.isNaN(at)) return wrong3(["at: expected an instant, for example 2026-11-22T09:00:00Z"]);
      to.clock.date = new Date(at).toUTCString();
      return { status: 200, body: { date: to.clock.date } };
    }
    case "GET faults":
      return { status: 200, body: to.faults.list() };
    case "POST faults": {
      const errors = to.faults.add(isRecord(body) ? body.faults ?? [body] : body);
      return errors.length > 0 ? wrong3(errors) : done3;
    }
    case "DELETE faults":
      to.faults.clear();
      return done3;
    default:
      return { status: 404, body: { errors: [`no such control: ${method} /__sandbox/${path}`] } };
  }
}

// src/sandbox/faults.ts
var ACTIONS = ["status", "latency", "reset-before", "reset-after", "truncate"];
var KEYS3 = /* @__PURE__ */ new Set(["match", "at", "from", "rate", "seed", "do", "status", "body", "text", "headers", "ms", "once"]);
function createDraw(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
var isCount = (value) => Number.isInteger(value) && Number(value) >= 1;
function check(fault, place) {
  if (!isRecord(fault)) return [`${place}: expected an object`];
  const errors = Object.keys(fault).filter((key) => !KEYS3.has(key)).map((key) => `${place}.${key}: unknown property`);
  if (!ACTIONS.includes(String(fault.do))) errors.push(`${place}.do: expected one of ${ACTIONS.join(", ")}`);
  if (fault.at !== void 0 && !isCount(fault.at)) errors.push(`${place}.at: expected a whole number from 1`);
  if (fault.from !== void 0 && !isCount(fault.from)) errors.push(`${place}.from: expected a whole number from 1`);
  if (fault.headers !== void 0 && !isRecord(fault.headers)) errors.push(`${place}.headers: expected an object`);
  if (fault.text !== void 0 && typeof fault.text !== "string") errors.push(`${place}.text: expected a text`);
  if (fault.rate !== void 0 && !(Number(fault.rate) >= 0 && Number(fault.rate) <= 1)) {
    errors.push(`${place}.rate: expected a number from 0 to 1`);
  }
  if (fault.do === "status" && !Number.isInteger(fault.status)) errors.push(`${place}.status: expected an HTTP status`);
  if (fault.do === "latency" && !(Number(fault.ms) >= 0)) errors.push(`${place}.ms: expected milliseconds`);
  if (fault.match !== void 0 && !isRecord(fault.match)) errors.push(`${place}.match: expected an object`);
  return errors;
}
var same = (wanted, value) => wanted === void 0 || wanted.toLowerCase() === value.toLowerCase();
function createFaults() {
  let armed = [];
  let fired = [];
  return {
    /** Adds faults to those armed; returns every mistake in the list, and then adds none. */
    add(list) {
      if (!Array.isArray(list)) return ["faults: expected a list"];
      const errors = list.flatMap((fault, index) => check(fault, `faults[${index}]`));
      if (errors.length > 0) return errors;
      for (const fault of list) {
        armed.push({ fault, draw: createDraw(fault.seed ?? 1), matched: 0, fired: 0 });
      }
      return [];
    },
    clear() {
      armed = [];
      fired = [];
    },
    list: () => ({
      armed: armed.map(({ fault, matched, fired: times2 }) => ({ ...fault, matched, fired: times2 })),
      fired
    }),
    /** The faults that fire on this request: any number of latencies, and the first of the others. */
    strike(request) {
      const hits = [];
      for (const one of armed) {
        const { fault } = one;
        const match = fault.match ?? {};
        const fits = same(match.method, request.method) && same(match.entity, request.entity) && same(match.kind, request.kind) && (match.path === void 0 || request.path.toLowerCase().includes(match.path.toLowerCase()));
        if (!fits) continue;
        one.matched += 1;
        if (fault.once === true && one.fired > 0) continue;
        if (fault.at !== void 0 && one.matched !== fault.at) continue;
        if (fault.from !== void 0 && one.matched < fault.from) continue;
        if (fault.rate !== void 0 && one.draw() >= fault.rate) continue;
        if (fault.do !== "latency" && hits.some((hit) => hit.do !== "latency")) continue;
        one.fired += 1;
        fired.push({ n: request.n, do: fault.do, method: request.method, path: request.path });
        hits.push(fault);
      }
      return hits;
    }
  };
}

// src/sandbox/journal.ts
var SECRET_HEADERS = /* @__PURE__ */ new Set(["secret", "authorization", "cookie", "apiintegrationcode", "clientid"]);
var MOST_ENTRIES = 2e4;
var MOST_CHARACTERS = 96e6;
var mask = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name) ? "***" : value]));
function createJournal() {
  const counts = /* @__PURE__ */ new Map();
  const inFlight = /* @__PURE__ */ new Map();
  const admitted = /* @__PURE__ */ new Map();
  const maxInFlight = /* @__PURE__ */ new Map();
  let entries = [];
  let characters = 0;
  let dropped = 0;
  let number = 0;
  const move = (map, key, by) => {
    const next = (map.get(key) ?? 0) + by;
    map.set(key, next);
    return next;
  };
  function enter(system, method, subject) {
    const key = [system, method, subject.entity, subject.kind].join(" ");
    const count = counts.get(key) ?? {
      system,
      method,
      entity: subject.entity,
      kind: subject.kind,
      total: 0,
      sinceReset: 0
    };
    count.total += 1;
    count.sinceReset += 1;
    counts.set(key, count);
    number += 1;
    const place = `${system} ${subject.entity}`;
    const now = move(inFlight, place, 1);
    maxInFlight.set(place, Math.max(maxInFlight.get(place) ?? 0, now));
    const lane = subject.lane;
    const laneKey = lane === void 0 ? "" : `${system} ${lane.key}`;
    const crowded = lane !== void 0 && (admitted.get(laneKey) ?? 0) >= lane.limit;
    if (lane !== void 0 && !crowded) move(admitted, laneKey, 1);
    let over = false;
    const leave = () => {
      if (over) return;
      over = true;
      move(inFlight, place, -1);
      if (lane !== void 0 && !crowded) move(admitted, laneKey, -1);
    };
    return { n: number, crowded, leave };
  }
  function log(entry) {
    entries.push({ ...entry, headers: mask(entry.headers) });
    characters += entry.body.length + entry.answer.length;
    let cut = 0;
    while (entries.length - cut > MOST_ENTRIES || characters > MOST_CHARACTERS) {
      const oldest = entries[cut];
      if (oldest === void 0) break;
      characters -= oldest.body.length + oldest.answer.length;
      cut += 1;
    }
    if (cut > 0) {
      dropped += cut;
      entries = entries.slice(cut);
    }
  }
  const bySystem = (map) => {
    const out = {};
    for (const [place, value] of map) {
      const [system = "", entity = ""] = place.split(" ");
      out[system] = { ...out[system], [entity]: value };
    }
    return out;
  };
  return {
    enter,
    log,
    traffic: () => ({ dropped, requests: [...entries].sort((a, b) => a.n - b.n) }),
    resetTraffic: () => {
      entries = [];
      characters = 0;
      dropped = 0;
    },
    counters: () => ({
      total: [...counts.values()].reduce((sum, count) => sum + count.total, 0),
      sinceReset: [...counts.values()].reduce((sum, count) => sum + count.sinceReset, 0),
      requests: [...counts.values()].map((count) => ({ ...count })),
      inFlight: bySystem(inFlight),
      maxInFlight: bySystem(maxInFlight)
    }),
    resetCounters: () => {
      for (const count of counts.values()) count.sinceReset = 0;
      maxInFlight.clear();
    }
  };
}

// src/sandbox/server.ts
var DEFAULT_DAY = "2026-11-22";
function read(request) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", reject);
  });
}
var nextTurn = () => new Promise((resolve) => setImmediate(resolve));
var wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
function flattenHeaders(request) {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value ?? ""
    ])
  );
}
function send(response, status, text, headers = {}) {
  const length = Buffer.byteLength(text);
  response.writeHead(status, {
    ...status === 204 ? {} : { "content-type": "application/json; charset=utf-8", "content-length": length },
    ...headers
  });
  response.end(text);
}
function sendHalf(response, status, text) {
  const bytes = Buffer.from(text);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "content-length": bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
async function serveSystem(parts2, system, request, response, url) {
  response.sendDate = false;
  if (parts2.clock.date !== void 0) response.setHeader("date", parts2.clock.date);
  const method = request.method ?? "GET";
  const headers = flattenHeaders(request);
  const path = decodeURIComponent(url.pathname.slice(system.prefix.length + 2));
  const subject = system.inspect(method, path, headers);
  const { n, crowded, leave } = parts2.journal.enter(system.name, method, subject);
  response.on("close", leave);
  const body = await read(request);
  const faults = parts2.faults.strike({ n, method, path: url.pathname, ...subject });
  const latency = faults.reduce((sum, fault2) => sum + (fault2.do === "latency" ? fault2.ms ?? 0 : 0), 0);
  if (latency > 0) await wait(latency);
  else await nextTurn();
  const fault = faults.find((one) => one.do !== "latency");
  const log = (status, answer4) => parts2.journal.log({
    n,
    system: system.name,
    entity: subject.entity,
    kind: subject.kind,
    method,
    path: url.pathname,
    query: url.search,
    headers,
    body,
    status,
    answer: answer4,
    faults: faults.map((one) => one.do)
  });
  if (fault?.do === "reset-before") {
    log(null, "");
    request.socket.resetAndDestroy();
    return;
  }
  const answer3 = fault?.do === "status" ? { status: fault.status ?? 500, body: fault.body ?? { errors: ["An unexpected error has occurred."] } } : system.answer(
    { method, path, query: url.searchParams, headers, body, urlLength: (request.url ?? "").length },
    crowded
  );
  const text = fault?.text ?? (answer3.body === void 0 ? "" : JSON.stringify(answer3.body));
  log(fault?.do === "reset-after" ? null : answer3.status, text);
  if (fault?.do === "reset-after") request.socket.resetAndDestroy();
  else if (fault?.do === "truncate") sendHalf(response, answer3.status, text);
  else send(response, answer3.status, text, { ...answer3.headers, ...fault?.headers });
}
async function serveControl(parts2, request, response, url) {
  const text = await read(request);
  let body;
  try {
    body = text === "" ? void 0 : JSON.parse(text);
  } catch {
    send(response, 400, JSON.stringify({ errors: ["the body is not JSON"] }));
    return;
  }
  const answer3 = control3(
    parts2,
    request.method ?? "GET",
    url.pathname.slice("/__sandbox/".length),
    body,
    url.searchParams
  );
  send(response, answer3.status, JSON.stringify(answer3.body));
}
async function startSandbox(options = {}) {
  const address = { url: "" };
  const clock = { today: options.clock ?? DEFAULT_DAY };
  const errors = isDay(clock.today) ? [] : ["clock: expected a day as YYYY-MM-DD"];
  const surroundings = { origin: () => address.url, now: options.now ?? Date.now, today: clock.today };
  const autotask = createAutotask(surroundings);
  const connectwise = createConnectWise(surroundings);
  const systems = [autotask, connectwise];
  const parts2 = { systems, journal: createJournal(), faults: createFaults(), clock };
  const { connectwise: ofConnectWise = {}, ...ofAutotask } = options.switches ?? {};
  errors.push(...autotask.setSwitches(ofAutotask), ...connectwise.setSwitches(ofConnectWise));
  if (errors.length === 0) errors.push(...applySeed(parts2, options.seed ?? {}));
  if (errors.length > 0) {
    throw new UsageError("SANDBOX_SEED", `the sandbox cannot start from this seed: ${errors.join("; ")}`, { errors });
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const first = url.pathname.split("/")[1]?.toLowerCase() ?? "";
    const system = parts2.systems.find((candidate) => candidate.prefix === first);
    const served = system !== void 0 ? serveSystem(parts2, system, request, response, url) : first === "__sandbox" ? serveControl(parts2, request, response, url) : Promise.resolve(send(response, 404, JSON.stringify({ errors: [`nothing is mounted at ${url.pathname}`] })));
    served.catch((error) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, JSON.stringify({ sandboxError: error instanceof Error ? error.stack : String(error) }));
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  address.url = `http://127.0.0.1:${port}`;
  return {
    url: address.url,
    port,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => error === void 0 ? resolve() : reject(error));
      server.closeAllConnections();
    })
  };
}

export {
  startSandbox
};
