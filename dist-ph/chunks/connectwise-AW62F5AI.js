import {
  isOurMarker,
  versionMarker
} from "./chunk-6PVIOFPJ.js";
import "./chunk-J3UCM6WL.js";
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
  from,
  normalise
} from "./chunk-JI6ABTPW.js";
import {
  isZero,
  multiply,
  sameAmount
} from "./chunk-CV2I5QFJ.js";
import "./chunk-E7OH3MJV.js";
import {
  NO_END,
  addDays,
  earlier,
  earliest,
  isDay,
  later,
  periodOf,
  sayDay
} from "./chunk-FPSXHBRJ.js";
import {
  OutOfServiceError,
  ProviderError,
  UnknownOutcomeError
} from "./chunk-2OJCSNGY.js";

// src/providers/connectwise/limits.ts
var PAGE = 1e3;
var LIST = 100;
var NAME_LENGTH = 100;
var IDENTIFIER_LENGTH = 75;
var LONGEST_ADDRESS = 2e3;
var TRAIL_WORDS = {
  quantity: /quantity|lessincluded/,
  unitPrice: /price/,
  unitCost: /cost/,
  endsOn: /end(ing)?date/
};
var READ = [
  ["companies", "company/companies"],
  ["agreements", "finance/agreements"],
  ["agreement types", "finance/agreements/types"],
  ["billing cycles", "finance/billingCycles"],
  ["the product catalog", "procurement/catalog"],
  ["product subcategories", "procurement/subcategories/"],
  ["product types", "procurement/types"]
];
var RIGHTS_FIX = "in ConnectWise, System, Security Roles, give the API member's role the right (Companies, Finance Agreements, Procurement Catalog)";
var MONTHS = /* @__PURE__ */ new Map([
  ["Monthly", 1],
  ["BiMonthly", 2],
  ["Quarterly", 3],
  ["SemiAnnual", 6],
  ["Yearly", 12]
]);
function monthsOf(billingOptions) {
  return MONTHS.get(billingOptions);
}
function optionOf(months) {
  return [...MONTHS].find(([, own]) => own === months)?.[0];
}
function monthsBetween(from2, to) {
  const apart = (Number(to.slice(0, 4)) - Number(from2.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from2.slice(5, 7));
  const months = Math.max(1, apart);
  return periodOf(from2, months, from2).to < to ? months + 1 : months;
}
function periodAt(grid, day) {
  return periodOf(grid.anchor, grid.months, day);
}
function gridOf(row, cycles, neverInvoiced = false, proration = "by-days") {
  const { startsOn, nextInvoiceDate } = row;
  const endsOn = row.endsOn ?? NO_END;
  if (startsOn === null) return "has no start date";
  if (row.oneTime && row.endsOn === null) return "is billed one time and has no end date, so its period is not known";
  const cycle = row.billingCycle === null ? void 0 : cycles.get(row.billingCycle);
  const months = row.oneTime ? monthsBetween(startsOn, endsOn) : monthsOf(cycle?.options ?? "");
  if (months === void 0)
    return cycle === void 0 ? "has no billing cycle" : `is billed ${cycle.name}, which is no whole number of months`;
  const own = row.billsFrom ?? startsOn;
  const anchor = row.oneTime ? startsOn : row.invoicingCycle === "CalendarYear" ? `${own.slice(0, 4)}-01-01` : own;
  if (nextInvoiceDate === null && !neverInvoiced)
    return "does not say what is invoiced (its next invoice date is empty)";
  const prorates = row.prorates && proration === "by-days" && !row.oneTime;
  const first = prorates ? own : periodOf(anchor, months, own).from;
  const openFrom = later(later(startsOn, first), periodOf(anchor, months, nextInvoiceDate ?? own).from);
  return { startsOn, endsOn, anchor, months, prorates, openFrom };
}
var GUIDE = "https://developer.connectwise.com/Products/ConnectWise_PSA/Developer_Guide";
var REFERENCE = "https://developer.connectwise.com/Products/ConnectWise_PSA/REST";
var VERIFIED = "2026-11-22";
var limit = (code, rule, link = REFERENCE) => ({ code, rule, link, verifiedOn: VERIFIED });
var limits = [
  limit(
    "NAME_TOO_LONG",
    `an agreement's name has at most ${NAME_LENGTH} characters, a catalog item's identifier ${IDENTIFIER_LENGTH}`
  ),
  limit("NO_CONTACT", "an agreement needs a contact"),
  limit("NO_END", "an agreement ends on its start or later"),
  limit("PERIOD_UNKNOWN", "a billing cycle has 1, 2, 3, 6 or 12 months"),
  limit("NOT_RECURRING", "an agreement whose cycle is no whole number of months has no periods, and holds no lines"),
  limit("OUTSIDE_CONTRACT", "an addition takes effect on a day between the agreement's start and end"),
  limit("UNITS_NEGATIVE", "units are 0 or more; a part of one is taken"),
  limit("PRICE_TOO_FINE", "a unit price or unit cost has at most 4 decimals"),
  limit("SERVICE_INACTIVE", "an inactive catalog item, or a bundle, cannot be an addition"),
  limit("INVOICED", "a period that is invoiced takes no change; its difference is charged once (decision 2)"),
  limit(
    "WHOLE_PERIODS",
    "an agreement that does not prorate, or any by the setting proration, bills whole periods (decision 18)"
  ),
  limit("REQUESTS_A_MINUTE", "about 1,000 requests a minute", GUIDE),
  limit("NO_SAFE_REPEAT", "nothing tells a repeated request from a new one, so none that writes is sent twice", GUIDE)
];
function refuse(rule, message, fix) {
  return { severity: "error", rule, message: `ConnectWise cannot hold this: ${message}`, fix };
}
function checkName(name, most) {
  if (name.trim() === "") return [refuse("NAME_EMPTY", "the name is empty", "give it a name")];
  if (name.length <= most) return [];
  const message = `the name "${name}" has ${name.length} characters, and ${most} fit`;
  return [refuse("NAME_TOO_LONG", message, "shorten the name")];
}
function checkAmount(what, amount) {
  const decimals = (amount ?? "").replace(/0+$/, "").split(".")[1]?.length ?? 0;
  if (decimals <= 4) return [];
  const message = `the ${what} ${amount} has ${decimals} decimals, and 4 fit`;
  return [refuse("PRICE_TOO_FINE", message, "round it, for example with round: 0.01")];
}
function checkLine(proposal) {
  const { contract, service, segments } = proposal;
  if (!contract.recurring) {
    const message = "the agreement has no billing periods of whole months, or does not say what of them is invoiced";
    return [refuse("NOT_RECURRING", message, "adopt another agreement, or have one created")];
  }
  const found = [];
  if (proposal.creates && service?.active === false) {
    const message = `the catalog item "${service.name}" is inactive and cannot be an addition`;
    const fix = "make it active in ConnectWise, Procurement, Product Catalog, or map the product to another one";
    found.push(refuse("SERVICE_INACTIVE", message, fix));
  }
  for (const { from: from2, quantity, unitPrice, unitCost } of segments) {
    if (from2 < contract.startsOn || from2 > contract.endsOn) {
      const span = `${sayDay(contract.startsOn)} to ${sayDay(contract.endsOn)}`;
      const fix = "extend the agreement first (endsOn or renew), or let a following contract hold it";
      found.push(refuse("OUTSIDE_CONTRACT", `${sayDay(from2)} lies outside the agreement, ${span}`, fix));
    }
    if (!(quantity >= 0)) {
      const message = `${quantity} units from ${sayDay(from2)}`;
      found.push(refuse("UNITS_NEGATIVE", message, "units are 0 or more"));
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
        ...checkName(proposal.name, IDENTIFIER_LENGTH),
        ...checkAmount("unit price", proposal.unitPrice),
        ...checkAmount("unit cost", proposal.unitCost)
      ];
    case "contract": {
      const found = [...checkName(proposal.name, NAME_LENGTH)];
      if (proposal.endsOn < proposal.startsOn) {
        const message = `the agreement would end on ${sayDay(proposal.endsOn)}, before it starts on ${sayDay(proposal.startsOn)}`;
        found.push(refuse("NO_END", message, "correct endsOn, startsOn or the term"));
      }
      if (optionOf(proposal.months) === void 0) {
        const fix = "use monthly, quarterly, half-yearly or yearly";
        found.push(refuse("PERIOD_UNKNOWN", `a billing period of ${proposal.months} months`, fix));
      }
      return found;
    }
  }
}
function quote(text) {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
function inLists(values, room, joint = ",") {
  const lists = [];
  const lengthOf = (text) => encodeURIComponent(text).replaceAll(/[!'()*~]/g, "%00").length;
  const apart = lengthOf(joint);
  let length = LONGEST_ADDRESS;
  for (const value of values) {
    const own = lengthOf(value) + apart;
    const last = lists.at(-1);
    if (last === void 0 || last.length === LIST || length + own > LONGEST_ADDRESS) {
      lists.push([value]);
      length = room + own;
    } else {
      last.push(value);
      length += own;
    }
  }
  return lists;
}

// src/providers/connectwise/mapping.ts
function toVersion(row, grid, reading) {
  const from2 = later(row.effectiveDate ?? grid.startsOn, grid.startsOn);
  const cancelled = row.cancelledDate ?? grid.endsOn;
  const last = row.cancelledDate !== null && reading.cancelledDate === "next-day" ? addDays(cancelled, -1) : cancelled;
  return { row, from: from2, to: earlier(last, grid.endsOn), ends: row.cancelledDate !== null && last <= grid.endsOn };
}
function cancelledDateOf(last, reading) {
  return reading.cancelledDate === "next-day" ? addDays(last, 1) : last;
}
var DATED = /^(concordat:.+)@(\d{4}-\d{2}-\d{2})$/;
var AFTER = /^concordat:#(\d+)$/;
var CHARGE_PREFIX = "CONCORDAT-";
function markerIn(serialNumber) {
  const marker = DATED.exec(serialNumber ?? "")?.[1] ?? serialNumber ?? void 0;
  return isOurMarker(marker) ? marker : void 0;
}
function isCharge(row) {
  return row.serialNumber?.startsWith(CHARGE_PREFIX) === true;
}
var byDay = (a, b) => a.from === b.from ? Number(a.row.id) - Number(b.row.id) : a.from < b.from ? -1 : 1;
var byId = (a, b) => Number(a.row.id) - Number(b.row.id);
function meet(one, other) {
  const shares = (a, b) => later(a.from, b.from) <= earlier(a.to, b.to);
  return one.some((a) => other.some((b) => shares(a, b)));
}
function toLineVersions(versions, known = {}) {
  const [oldest] = versions.toSorted(byId);
  if (oldest === void 0) return void 0;
  const { id, product } = oldest.row;
  return { id, product, versions: versions.toSorted(byDay), ...known };
}
function areApart(versions) {
  let last = "";
  return versions.toSorted(byDay).every(({ from: from2, to }) => {
    if (from2 > to) return true;
    const apart = from2 > last;
    last = later(last, to);
    return apart;
  });
}
function toLooseLines(trees) {
  if (areApart(trees.flat())) return [toLineVersions(trees.flat())];
  const met = trees.map((tree) => trees.find((other) => other !== tree && meet(tree, other)));
  const first = met.findIndex((other) => other !== void 0);
  if (first < 0) return [toLineVersions(trees.flat())];
  const both = [trees[first], met[first]].map((tree) => tree?.[0]?.row.id).join(" and ");
  return trees.map((tree, index) => {
    if (met[index] !== void 0) return toLineVersions(tree);
    const unclear = `additions ${both} of the same product bill the same days, so which of them follows addition ${tree[0]?.row.id} is not known; cancel one of them in ConnectWise`;
    return toLineVersions(tree, { unclear });
  });
}
function groupAdditions(rows, grid, reading) {
  return groupVersions(rows.filter((row) => !isCharge(row)).map((row) => toVersion(row, grid, reading)));
}
function groupVersions(versions) {
  const keyed = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Map();
  const followers = [];
  for (const version of versions) {
    const marker = markerIn(version.row.serialNumber);
    if (marker === void 0) roots.set(version.row.id, [version]);
    else if (AFTER.test(marker)) followers.push(version);
    else keyed.set(marker, [...keyed.get(marker) ?? [], version]);
  }
  for (const version of followers) {
    const root = AFTER.exec(markerIn(version.row.serialNumber) ?? "")?.[1] ?? version.row.id;
    roots.set(root, [...roots.get(root) ?? [], version]);
  }
  const byProduct = /* @__PURE__ */ new Map();
  for (const tree of roots.values()) {
    const product = tree[0]?.row.product ?? "";
    byProduct.set(product, [...byProduct.get(product) ?? [], tree]);
  }
  return [
    ...[...keyed].map(([marker, own]) => toLineVersions(own, { marker })),
    ...[...byProduct.values()].flatMap(toLooseLines)
  ].filter((line) => line !== void 0);
}
function billedDays({ from: from2, to }, grid) {
  if (grid.prorates || from2 > to) return { from: from2, to };
  const [first, last] = [periodAt(grid, from2).from, to >= grid.endsOn ? grid.endsOn : periodAt(grid, to).to];
  return { from: later(first, grid.startsOn), to: earlier(last, grid.endsOn) };
}
function billedUnits({ quantity, lessIncluded }) {
  return Number((quantity - lessIncluded).toFixed(6));
}
function toSegment({ row }, from2, item) {
  const [price, cost] = [row.unitPrice ?? item?.price, row.unitCost ?? item?.cost];
  return {
    from: from2,
    quantity: billedUnits(row),
    ...price === null || price === void 0 ? {} : { unitPrice: price },
    ...cost === null || cost === void 0 ? {} : { unitCost: cost }
  };
}
function findDoubt(versions, grid) {
  const open = versions.filter((one) => one.from <= one.to && one.to >= grid.openFrom);
  const free = open.find(({ row }) => !row.billable && row.quantity !== 0);
  if (free !== void 0)
    return `addition ${free.row.id} is set not to be billed (Do Not Bill or No Charge); set it to Billable in ConnectWise, or ignore the product`;
  for (const [index, one] of open.entries()) {
    const [own, next] = [billedDays(one, grid), open[index + 1]];
    const after = next === void 0 ? void 0 : billedDays(next, grid);
    if (next === void 0 || after === void 0 || after.from > own.to) continue;
    const both = `additions ${one.row.id} and ${next.row.id} both bill ${sayDay(later(own.from, after.from))}`;
    return grid.prorates ? `${both}; cancel one of them in ConnectWise` : `${both}, since the agreement does not prorate; date them on the first day of a period in ConnectWise`;
  }
  return void 0;
}
function toLine(line, agreement, grid, from2, item) {
  const segments = [];
  for (const version of line.versions) {
    const days = billedDays(version, grid);
    if (days.from > days.to) continue;
    while ((segments.at(-1)?.from ?? "") >= days.from) segments.pop();
    segments.push(toSegment(version, days.from, item));
    if (version.ends || days.to < grid.endsOn) segments.push({ from: addDays(days.to, 1), quantity: 0 });
  }
  const postedThrough = grid.openFrom > grid.startsOn ? addDays(grid.openFrom, -1) : void 0;
  const unclear = line.unclear ?? findDoubt(line.versions, grid);
  return {
    id: line.id,
    contract: agreement,
    service: line.product,
    ...line.marker === void 0 ? {} : { marker: line.marker },
    segments: from(normalise(segments), from2),
    readThrough: grid.endsOn,
    openFrom: grid.openFrom,
    ...postedThrough === void 0 ? {} : { postedThrough },
    changedOn: [],
    ...unclear === void 0 ? {} : { unclear }
  };
}
function isActive(row, today) {
  if (row.cancelled || row.status === "Cancelled" || row.status === "Inactive") return false;
  return row.status !== "Expired" || row.endsOn !== null && row.endsOn < today;
}
var NOTED = /concordat:[a-z0-9/~-]+/;
function markerNoted(notes) {
  return NOTED.exec(notes ?? "")?.[0];
}
function toContract(row, grid, lines, place) {
  const marker = markerNoted(row.notes);
  const usable = typeof grid !== "string";
  const startsOn = row.startsOn ?? place.today;
  return {
    id: row.id,
    name: row.name,
    account: row.company,
    ...marker === void 0 ? {} : { marker },
    recurring: usable,
    type: row.type,
    active: isActive(row, place.today),
    startsOn,
    endsOn: row.endsOn ?? NO_END,
    periodsFrom: usable ? grid.anchor : startsOn,
    months: usable ? grid.months : 1,
    changesOn: usable && !grid.prorates ? "period-starts" : "any-day",
    ...usable ? { openFrom: grid.openFrom } : { problem: grid },
    ...row.amount === null || isZero(row.amount) ? {} : { besides: row.amount },
    url: place.url,
    lines
  };
}
function toService(row, months) {
  const unitCost = row.cost ?? void 0;
  return {
    id: row.id,
    name: row.identifier,
    ...row.marker === null || row.marker === "" ? {} : { marker: row.marker },
    active: row.active && row.productClass !== "Bundle",
    unitPrice: row.price ?? "0.00",
    ...unitCost === void 0 ? {} : { unitCost },
    months
  };
}
function toCharge(row, item) {
  return {
    id: row.id,
    contract: row.agreement,
    name: row.serialNumber ?? "",
    amount: multiply(row.unitPrice ?? item?.price ?? "0.00", billedUnits(row)),
    ...row.effectiveDate === null ? {} : { day: row.effectiveDate }
  };
}

// src/providers/connectwise/wire.ts
var read = readersOf("ConnectWise", true);
function shape(path, fields, of) {
  const readOne = (raw) => of(raw, `${path} ${typeof raw.id === "number" ? raw.id : "without id"}`);
  return { path, fields: ["id", ...fields.split(" ")], read: readOne };
}
function reference(raw, field, at) {
  if (raw[field] === null || raw[field] === void 0) return null;
  return read.id(read.record(raw[field], at, field), "id", `${at} ${field}`);
}
var required = (raw, field, at) => reference(raw, field, at) ?? read.misread(at, field, void 0, "a reference");
var companies = shape("company/companies", "name deletedFlag defaultContact billingContact", (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "name", at),
  active: read.flagOrNull(raw, "deletedFlag", at) !== true,
  // The billing contact may belong to another company, which an agreement's contact may not.
  contact: reference(raw, "defaultContact", at) ?? reference(raw, "billingContact", at)
}));
var agreements = shape(
  "finance/agreements",
  "name type company startDate endDate noEndingDateFlag cancelledFlag billingCycle billOneTimeFlag invoicingCycle billStartDate prorateFlag nextInvoiceDate agreementStatus internalNotes billAmount",
  (raw, at) => ({
    id: read.id(raw, "id", at),
    name: read.text(raw, "name", at),
    type: read.textOrNull(read.record(raw.type, at, "type"), "name", at) ?? "",
    company: required(raw, "company", at),
    startsOn: read.dayOrNull(raw, "startDate", at),
    endsOn: read.flagOrNull(raw, "noEndingDateFlag", at) === true ? null : read.dayOrNull(raw, "endDate", at),
    cancelled: read.flagOrNull(raw, "cancelledFlag", at) === true,
    billingCycle: reference(raw, "billingCycle", at),
    oneTime: read.flagOrNull(raw, "billOneTimeFlag", at) === true,
    invoicingCycle: read.textOrNull(raw, "invoicingCycle", at),
    billsFrom: read.dayOrNull(raw, "billStartDate", at),
    prorates: read.flagOrNull(raw, "prorateFlag", at) === true,
    nextInvoiceDate: read.dayOrNull(raw, "nextInvoiceDate", at),
    status: read.textOrNull(raw, "agreementStatus", at),
    notes: read.textOrNull(raw, "internalNotes", at),
    amount: read.decimalOrNull(raw, "billAmount", at)
  })
);
var catalog = shape(
  "procurement/catalog",
  "identifier description inactiveFlag price cost vendorSku integrationXRef productClass recurringBillCycle",
  (raw, at) => ({
    id: read.id(raw, "id", at),
    identifier: read.text(raw, "identifier", at),
    active: read.flagOrNull(raw, "inactiveFlag", at) !== true,
    price: read.decimalOrNull(raw, "price", at),
    cost: read.decimalOrNull(raw, "cost", at),
    marker: read.textOrNull(raw, "integrationXRef", at),
    productClass: read.textOrNull(raw, "productClass", at),
    billingCycle: reference(raw, "recurringBillCycle", at)
  })
);
var billingCycles = shape("finance/billingCycles", "name billingOptions", (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "name", at),
  options: read.text(raw, "billingOptions", at)
}));
var invoices = shape("finance/invoices", "agreement applyToType applyToId", (raw, at) => ({
  id: read.id(raw, "id", at),
  agreement: reference(raw, "agreement", at) ?? (raw.applyToType === "Agreement" ? String(read.integerOrNull(raw, "applyToId", at)) : null)
}));
var named = (path, inactive) => shape(path, `name ${inactive}`, (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "name", at),
  active: read.flagOrNull(raw, inactive, at) !== true
}));
var agreementTypes = named("finance/agreements/types", "inactiveFlag");
var subcategories = named("procurement/subcategories/", "inactiveFlag");
var productTypes = named("procurement/types", "inactiveFlag");
var ADDITION_FIELDS = "product quantity lessIncluded unitPrice unitCost billCustomer effectiveDate cancelledDate serialNumber";
var KEPT = ["invoiceDescription", "taxableFlag"];
function additionsOf(agreement, toFollow = false) {
  const fields = toFollow ? `${ADDITION_FIELDS} ${KEPT.join(" ")} invoiceGrouping` : ADDITION_FIELDS;
  return shape(`finance/agreements/${agreement}/additions`, fields, (raw, at) => readAddition(raw, agreement, at));
}
function readKept(raw, at) {
  const grouping = reference(raw, "invoiceGrouping", at);
  return {
    ...Object.fromEntries(KEPT.flatMap((field) => raw[field] === void 0 ? [] : [[field, raw[field]]])),
    ...grouping === null ? {} : { invoiceGrouping: { id: Number(grouping) } }
  };
}
function readAddition(raw, agreement, at) {
  return {
    id: read.id(raw, "id", at),
    agreement,
    product: required(raw, "product", at),
    quantity: read.numberOrNull(raw, "quantity", at) ?? 0,
    lessIncluded: read.numberOrNull(raw, "lessIncluded", at) ?? 0,
    unitPrice: read.decimalOrNull(raw, "unitPrice", at),
    unitCost: read.decimalOrNull(raw, "unitCost", at),
    billable: read.text(raw, "billCustomer", at) === "Billable",
    effectiveDate: read.dayOrNull(raw, "effectiveDate", at),
    cancelledDate: read.dayOrNull(raw, "cancelledDate", at),
    serialNumber: read.textOrNull(raw, "serialNumber", at),
    kept: readKept(raw, at)
  };
}
var REPORT = "system/reports/AgreementAdditions";
var REPORT_COLUMNS = [
  "AGR_RecID",
  "Addition_RecId",
  "Product_RecId",
  "Total_Quantity",
  "Less_Included",
  "Unit_Price",
  "Unit_Cost",
  "Bill_Customer",
  "Effective_Date",
  "Cancelled_Date",
  "Serial_Number"
];
var MIDNIGHT = /^\d{4}-\d{2}-\d{2}(T00:00:00(\.0+)?Z?)?$/;
function readReportDay(raw, column, at) {
  const value = raw[column];
  if (typeof value === "string" && !MIDNIGHT.test(value)) read.misread(at, column, value, "a day, at midnight");
  return read.dayOrNull(raw, column, at);
}
function readReport(body, seen) {
  const at = REPORT;
  const answer = read.record(body, at);
  const columns = read.list(answer, "column_definitions", at).map((one, index) => Object.keys(read.record(one, at, `column_definitions[${index}]`))[0] ?? "");
  for (const column of REPORT_COLUMNS)
    if (!columns.includes(column)) read.misread(at, column, void 0, "a column of that name");
  return read.list(answer, "row_values", at).map((values, index) => {
    const place = `${at} row ${index + 1}`;
    if (!Array.isArray(values) || values.length !== columns.length)
      return read.misread(at, `row_values[${index}]`, values, `${columns.length} values`);
    const raw = Object.fromEntries(columns.map((column, column_) => [column, values[column_]]));
    const id = read.id(raw, "Addition_RecId", place);
    if (seen.has(id)) read.misread(place, "Addition_RecId", id, "an addition that the report has not named already");
    seen.add(id);
    return {
      id,
      agreement: read.id(raw, "AGR_RecID", place),
      product: read.id(raw, "Product_RecId", place),
      quantity: read.numberOrNull(raw, "Total_Quantity", place) ?? 0,
      lessIncluded: read.numberOrNull(raw, "Less_Included", place) ?? 0,
      unitPrice: read.decimalOrNull(raw, "Unit_Price", place),
      unitCost: read.decimalOrNull(raw, "Unit_Cost", place),
      billable: read.flag(raw, "Bill_Customer", place),
      effectiveDate: readReportDay(raw, "Effective_Date", place),
      cancelledDate: readReportDay(raw, "Cancelled_Date", place),
      serialNumber: read.textOrNull(raw, "Serial_Number", place),
      kept: {}
    };
  });
}
function readPage(shaped, body, seen) {
  if (!Array.isArray(body)) return read.misread(shaped.path, "the answer", body, "a list");
  return body.map((item, index) => {
    const raw = read.record(item, shaped.path, `[${index}]`);
    if (seen.has(raw.id))
      read.misread(shaped.path, `[${index}].id`, raw.id, "a record that the list has not named already");
    seen.add(raw.id);
    return shaped.read(raw);
  });
}
function readNext(headers, at) {
  if (headers.link === void 0) return read.misread(at, "the Link header", void 0, "the address of the next page");
  const next = headers.link.split(/,\s*(?=<)/).find((part) => /;\s*rel="?next"?/i.test(part));
  return /<([^>]*)>/.exec(next ?? "")?.[1];
}
function readCodebase(body) {
  if (body === null) return void 0;
  const codebase = read.text(read.record(body, "login/companyinfo"), "Codebase", "login/companyinfo");
  return codebase.endsWith("/") ? codebase : `${codebase}/`;
}
var trailOf = (type, id, most) => `system/audittrail?type=${type}&id=${id}&orderBy=enteredDate%20desc&pageSize=${most}`;
function readTrail(body) {
  const at = "system/audittrail";
  if (!Array.isArray(body)) return read.misread(at, "the answer", body, "a list");
  return body.map((one) => {
    const raw = read.record(one, at);
    const say = (field) => read.textOrNull(raw, field, at) ?? "";
    return { text: say("text"), by: say("enteredBy"), at: say("enteredDate") };
  });
}
function readRecord(body, at) {
  const raw = read.record(body, at);
  read.id(raw, "id", at);
  return raw;
}
function readReasons(body) {
  if (!isRecord(body)) return [];
  const details = Array.isArray(body.errors) ? body.errors.filter(isRecord) : [];
  const told = details.flatMap(({ message, field }) => {
    if (typeof message !== "string" || message === "") return [];
    return typeof field === "string" && field !== "" && !message.includes(field) ? `${field}: ${message}` : message;
  });
  if (told.length > 0) return told;
  return typeof body.message === "string" && body.message !== "" ? [body.message] : [];
}
function readRefusedFields(body) {
  if (!isRecord(body) || !Array.isArray(body.errors)) return [];
  return body.errors.flatMap(
    (one) => isRecord(one) && typeof one.field === "string" ? one.field.split("/")[0] ?? one.field : []
  );
}
function readCode(body) {
  if (!isRecord(body)) return "";
  return typeof body.code === "string" ? body.code : typeof body.error === "string" ? body.error : "";
}

// src/providers/connectwise/apply-line.ts
function referenceTo(change, name, value) {
  return { id: numberOf(change, name, value) };
}
function notTaken(what, field, sent, shows, facts = {}) {
  const message = `ConnectWise took ${what} but did not change ${field}: it was sent ${String(sent)} and shows ${String(shows ?? "nothing")}; look at the record in ConnectWise, then plan again`;
  return new ProviderError("NOT_TAKEN", message, { request: what, field, ...facts });
}
var isAmount = (field) => field === "unitPrice" || field === "unitCost";
async function readAgain(client, path, read2, what, facts = {}) {
  try {
    return read2(readRecord(await client.get(path), what));
  } catch (cause) {
    if (!(cause instanceof ProviderError)) throw cause;
    const message = `ConnectWise took ${what}, but the record could not be read back (${cause.message})`;
    throw new UnknownOutcomeError("NOT_READ_BACK", message, { request: what, ...facts }, { cause });
  }
}
async function readBack(client, agreement, id, wanted, what) {
  const made = what.startsWith("POST") ? { made: id } : {};
  const path = `finance/agreements/${agreement}/additions/${id}`;
  const shows = await readAgain(client, path, (record) => readAddition(record, agreement, what), what, made);
  for (const [field, value] of Object.entries(wanted)) {
    const shown = shows[field];
    const same = isAmount(field) ? sameAmount(String(value), shown === null ? void 0 : String(shown)) : shown === value;
    if (!same) throw notTaken(what, field, value, shown, made);
  }
}
function toBody(written) {
  return Object.fromEntries(
    Object.entries(written).map(([field, value]) => {
      if (isAmount(field)) return [field, amountOf(String(value))];
      return [field, field.endsWith("Date") ? midnight(String(value)) : value];
    })
  );
}
async function patchAddition(client, row, written) {
  const path = `finance/agreements/${row.agreement}/additions/${row.id}`;
  const operations = Object.entries(toBody(written)).map(([field, value]) => ({ op: "replace", path: field, value }));
  await client.write("PATCH", path, operations);
  await readBack(client, row.agreement, row.id, written, `PATCH ${path}`);
}
async function create(client, path, body) {
  return String((await client.write("POST", path, body)).id);
}
function requireOpen(change, { agreement, grid }) {
  const day = change.effective;
  const refuse2 = (code, why) => new ProviderError(code, `${change.title}: ${why}; plan again`, { key: change.key, agreement });
  if (day < grid.openFrom || day > grid.endsOn) {
    const open = `${sayDay(grid.openFrom)} to ${grid.endsOn === NO_END ? "any day" : sayDay(grid.endsOn)}`;
    throw refuse2("CLOSED_DAY", `agreement ${agreement} takes changes from ${open}, and this one is of ${sayDay(day)}`);
  }
  if (!grid.prorates && day !== grid.startsOn && periodAt(grid, day).from !== day) {
    const why = `agreement ${agreement} does not prorate, so it changes at the start of a period (decision 18)`;
    throw refuse2("WHOLE_PERIODS", `${why}, and ${sayDay(day)} is inside one`);
  }
}
async function step(client, change, line, reading) {
  requireOpen(change, line);
  const day = change.effective;
  const { quantity, unitPrice, unitCost } = wantedOf(change);
  const standing = line.versions.find((one) => {
    const days = billedDays(one, line.grid);
    return days.from <= day && day <= days.to;
  });
  const before = standing ?? line.versions.findLast(({ from: from2 }) => from2 < day);
  const values = {
    quantity: quantity + (before?.row.lessIncluded ?? 0),
    ...unitPrice === void 0 ? {} : { unitPrice },
    ...unitCost === void 0 ? {} : { unitCost }
  };
  if (standing !== void 0 && !standing.row.billable) {
    const why = `addition ${standing.row.id} is set not to be billed (Do Not Bill or No Charge)`;
    throw new ProviderError(
      "UNCLEAR_UNITS",
      `${change.title}: ${why}; set it to Billable in ConnectWise, then plan again`
    );
  }
  if (standing !== void 0 && billedDays(standing, line.grid).from === day) {
    await patchAddition(client, standing.row, quantity === 0 ? { quantity: before?.row.lessIncluded ?? 0 } : values);
    return standing.row.id;
  }
  if (standing !== void 0) {
    const cancelledDate = cancelledDateOf(addDays(day, -1), reading);
    await patchAddition(client, standing.row, { cancelledDate });
  }
  if (quantity === 0) return standing?.row.id ?? "";
  return succeed(client, change, line, { standing, before }, values, reading);
}
async function succeed(client, change, line, {
  standing,
  before
}, values, reading) {
  const day = change.effective;
  const { grid, agreement, marker } = line;
  const next = line.versions.find((one) => one.from > day && one.from <= one.to);
  const last = earlier(
    standing?.to ?? grid.endsOn,
    next === void 0 ? grid.endsOn : addDays(billedDays(next, grid).from, -1)
  );
  const price = values.unitPrice ?? before?.row.unitPrice ?? void 0;
  const cost = values.unitCost ?? before?.row.unitCost ?? void 0;
  const written = {
    ...values,
    ...price === void 0 ? {} : { unitPrice: price },
    ...cost === void 0 ? {} : { unitCost: cost },
    effectiveDate: day,
    ...last < grid.endsOn ? { cancelledDate: cancelledDateOf(last, reading) } : {},
    serialNumber: `${marker}@${day}`
  };
  const path = `finance/agreements/${agreement}/additions`;
  let id;
  try {
    id = await create(client, path, {
      ...before?.row.kept ?? {},
      product: referenceTo(change, "service", line.product),
      lessIncluded: before?.row.lessIncluded ?? 0,
      billCustomer: "Billable",
      ...toBody(written),
      ...line.text === null ? {} : { invoiceDescription: line.text }
    });
  } catch (cause) {
    if (standing === void 0 || !(cause instanceof ProviderError) || cause instanceof UnknownOutcomeError)
      throw cause;
    const half = `addition ${standing.row.id} of agreement ${agreement} now ends on ${sayDay(addDays(day, -1))}, but the one after it is not made: from ${sayDay(day)} nothing is billed until the next run`;
    throw cause.ledBy(half, { made: standing.row.id });
  }
  await readBack(client, agreement, id, written, `POST ${path}`);
  return id;
}
async function readGrid(client, change, agreement, { live, ids, reading }) {
  const { contract } = live;
  if (contract?.id === agreement && contract.openFrom !== void 0) {
    const { startsOn, endsOn, openFrom, periodsFrom: anchor, months } = contract;
    return { startsOn, endsOn, openFrom, anchor, months, prorates: contract.changesOn === "any-day" };
  }
  const [rows, cycles] = await Promise.all([
    client.listIn(agreements, "id", [agreement]),
    client.list(billingCycles)
  ]);
  const [row] = rows;
  if (row === void 0) throw gone(change, `agreement ${agreement} is`);
  const isNew = [...ids.values()].includes(agreement);
  const grid = gridOf(row, new Map(cycles.map((cycle) => [cycle.id, cycle])), isNew, reading.proration);
  if (typeof grid !== "string") return grid;
  throw new ProviderError("NOT_RECURRING", `${change.title}: agreement ${agreement} ${grid}`, { key: change.key });
}
function gone(change, what) {
  const facts = { key: change.key, line: change.remoteId };
  return new ProviderError("GONE", `${change.title}: ${what} not in ConnectWise any more; plan again`, facts);
}
async function writeLine(client, change, around) {
  const { live, ids, reading } = around;
  const creates = change.action === "create";
  const agreement = creates ? resolveId(change, "contract", ids) : live.line?.contract;
  if (agreement === void 0) throw gone(change, "its additions are");
  const grid = await readGrid(client, change, agreement, around);
  const rows = await client.list(additionsOf(agreement, true));
  const lines = groupAdditions(rows, grid, reading);
  const own = versionMarker(change.key);
  const found = lines.find(({ id: id2, marker }) => creates ? marker === own : id2 === live.line?.id);
  if (found === void 0 && !creates) throw gone(change, "its additions are");
  const unclear = found?.unclear ?? live.line?.unclear;
  if (unclear !== void 0)
    throw new ProviderError("UNCLEAR_UNITS", `${change.title}: ${unclear}`, { key: change.key });
  const line = {
    agreement,
    product: found?.product ?? resolveId(change, "service", ids),
    marker: found === void 0 ? own : found.marker ?? `concordat:#${found.id}`,
    grid,
    versions: found?.versions ?? [],
    text: textOrNull(change, "text")
  };
  const id = await step(client, change, line, reading);
  return found?.id ?? id;
}

// src/providers/connectwise/apply.ts
var NAME_TAKEN = /identifier.*(already|exist|unique|duplicate)|(already|duplicate).*identifier/i;
async function createService(client, change, around) {
  const [vendor, description, sku] = ["vendor", "description", "sku"].map((name) => textOrNull(change, name));
  const identifier = textOf(change, "name");
  const cycle = await findCycle(client, change);
  const words = (description ?? change.title).slice(0, 60);
  const body = {
    identifier,
    description: words,
    customerDescription: description ?? change.title,
    subcategory: referenceTo(change, "billing code", textOf(change, "billingCode")),
    type: referenceTo(change, "product type", await findKind(client, KIND_OF.product, around.reading.productType)),
    productClass: "Agreement",
    price: amountOf(textOf(change, "unitPrice")),
    cost: amountOf(textOf(change, "unitCost")),
    integrationXRef: textOf(change, "marker"),
    recurringFlag: true,
    recurringBillCycle: referenceTo(change, "billing cycle", cycle),
    ...vendor === null || vendor === void 0 ? {} : { vendor: referenceTo(change, "vendor", vendor) },
    ...sku === null || sku === void 0 ? {} : { vendorSku: sku.slice(0, 50) }
  };
  try {
    return await create(client, "procurement/catalog", body);
  } catch (cause) {
    if (!(cause instanceof ProviderError && cause.code === "REFUSED" && NAME_TAKEN.test(cause.message))) throw cause;
    const fix = "name its id under service in services.yaml, or rename it in ConnectWise";
    const message = `ConnectWise has a catalog item "${identifier}" already; ${fix}`;
    throw new ProviderError("NAME_TAKEN", message, cause.facts, { cause });
  }
}
async function findCycle(client, change) {
  const option = optionOf(Number(change.values.months));
  const found = (await client.list(billingCycles)).find(({ options }) => options === option);
  if (found !== void 0) return found.id;
  const message = `ConnectWise has no billing cycle of ${String(change.values.months)} months; add one in ConnectWise, Setup Tables, Billing Cycle`;
  throw new ProviderError("UNKNOWN_CYCLE", message, { months: change.values.months });
}
var KIND_OF = {
  agreement: { what: "agreement type", shape: agreementTypes, setting: "agreementType" },
  product: { what: "product type", shape: productTypes, setting: "productType" }
};
async function findKind(client, { what, shape: shape2, setting }, name) {
  const all = (await client.list(shape2)).filter(({ active }) => active);
  const named2 = all.filter((one) => name === void 0 || one.name.toLowerCase() === name.toLowerCase());
  const [found, ...others] = named2;
  if (found !== void 0 && others.length === 0) return found.id;
  const known = all.map((one) => one.name).join(", ") || "none";
  const problem = name === void 0 ? `does not say which ${what} new records are of` : `has no ${what} "${name}"`;
  const message = `ConnectWise ${problem} (it has: ${known}); write one at ${setting} on the connection`;
  throw new ProviderError("UNKNOWN_NAME", message, { name });
}
async function createContract(client, change, around) {
  const company = textOf(change, "account");
  const [row] = await client.listIn(companies, "id", [company]);
  if (row === void 0 || row.contact === null) {
    const message = `${change.title}: company ${company} has no contact, and an agreement needs one; give it a default contact in ConnectWise`;
    throw new ProviderError("NO_CONTACT", message, { company });
  }
  const category = textOrNull(change, "category");
  const type = category ?? await findKind(client, KIND_OF.agreement, around.reading.agreementType);
  const [startsOn, endsOn] = [textOf(change, "startsOn"), textOf(change, "endsOn")];
  const prorates = around.reading.proration === "by-days";
  const made = await client.write("POST", "finance/agreements", {
    name: textOf(change, "name"),
    type: referenceTo(change, "category", type),
    company: referenceTo(change, "account", company),
    contact: referenceTo(change, "contact", row.contact),
    startDate: midnight(startsOn),
    endDate: midnight(endsOn),
    noEndingDateFlag: false,
    billStartDate: midnight(startsOn),
    billingCycle: referenceTo(change, "billing cycle", await findCycle(client, change)),
    billOneTimeFlag: false,
    oneTimeFlag: false,
    invoicingCycle: "ContractYear",
    prorateFlag: prorates,
    applicationUnits: "Amount",
    applicationUnlimitedFlag: true,
    internalNotes: textOf(change, "marker")
  });
  const shown = agreements.read(made);
  const sent = { startsOn, endsOn, prorates, oneTime: false, invoicingCycle: "ContractYear" };
  for (const [field, value] of Object.entries(sent)) {
    const shows = shown[field];
    if (shows !== value) throw notTaken("POST finance/agreements", field, value, shows, { made: shown.id });
  }
  return shown.id;
}
async function updateContract(client, change, id) {
  const operations = change.fields.flatMap(({ path: path2, after }) => {
    if (path2 !== "endsOn") throw unplanned(change, `${path2} of an agreement cannot be changed in ConnectWise`);
    const isOpen = after === NO_END;
    return [
      { op: "replace", path: "endDate", value: isOpen ? null : midnight(String(after)) },
      { op: "replace", path: "noEndingDateFlag", value: isOpen }
    ];
  });
  const path = `finance/agreements/${id}`;
  await client.write("PATCH", path, operations);
  const shown = await readAgain(client, path, agreements.read, `PATCH ${path}`);
  for (const { after } of change.fields)
    if ((shown.endsOn ?? NO_END) !== after) throw notTaken(`PATCH ${path}`, "endDate", after, shown.endsOn);
}
async function updateService(client, change, id) {
  const operations = change.fields.map(({ path: path2, after }) => {
    if (path2 !== "unitPrice" && path2 !== "unitCost")
      throw unplanned(change, `${path2} of a service is written when it is created only (PR-13)`);
    return { op: "replace", path: path2 === "unitPrice" ? "price" : "cost", value: amountOf(String(after)) };
  });
  const path = `procurement/catalog/${id}`;
  const what = `PATCH ${path}`;
  await client.write("PATCH", path, operations);
  const shown = await readAgain(client, path, catalog.read, what);
  for (const { path: path2, after } of change.fields) {
    const value = path2 === "unitPrice" ? shown.price : shown.cost;
    if (!sameAmount(String(after), value ?? void 0)) throw notTaken(what, path2, after, value);
  }
}
async function write(client, change, around) {
  if (change.kind === "line") return writeLine(client, change, around);
  if (change.action === "create")
    return change.kind === "service" ? createService(client, change, around) : createContract(client, change, around);
  const id = change.remoteId ?? around.ids.get(change.key);
  if (id === void 0) throw unplanned(change, `the change does not say which ${change.kind} it is`);
  await (change.kind === "service" ? updateService(client, change, id) : updateContract(client, change, id));
  return id;
}
async function apply(client, change, around) {
  const before = client.sent();
  const remoteId = await write(client, change, around);
  return { remoteId, requests: client.sent() - before };
}
function predict(changes) {
  return changes.reduce((sum, { kind, action }) => {
    if (kind === "line") return sum + (action === "create" ? 3 : 5);
    if (action === "create") return sum + (kind === "service" ? 3 : 4);
    return sum + 2;
  }, 0);
}

// src/providers/connectwise/client.ts
import pLimit from "p-limit";

// src/providers/connectwise/refusals.ts
function requireOwnPage(at, next, site, seen) {
  const host = URL.parse(next)?.host ?? "no address";
  if (URL.parse(next)?.origin !== URL.parse(site)?.origin) {
    const message = `ConnectWise ${at}: the next page is said to be at ${host}, which is not the connection's site; it was not asked`;
    throw new ProviderError("FOREIGN_ADDRESS", message, { at, host });
  }
  if (seen.has(next)) {
    const message = `ConnectWise ${at}: the same next page was named twice, so the list cannot be read; run again`;
    throw new ProviderError("BAD_ANSWER", message, { at, host });
  }
  seen.add(next);
}
function sayUnknownCompany(company, site) {
  const message = `${site} knows no company "${company}"; correct companyId or url on the connection (companyId is the one of the login page)`;
  return new OutOfServiceError("UNKNOWN_COMPANY", message, { company });
}
function sayCrowded(request, times, resumeAt) {
  const fix = "run again later, with fewer integrations at once or a lower budgetShare on the connection";
  const message = `ConnectWise refused ${request} ${times === 1 ? "once" : `${times} times`} because of too many requests in a minute; ${fix}`;
  return new OutOfServiceError("RATE_LIMITED", message, { request, ...resumeAt === void 0 ? {} : { resumeAt } });
}
function sayUnanswered(request, times, cause) {
  if (cause.code === "NOT_SENT") return cause;
  const why = typeof cause.facts.why === "string" ? ` (${cause.facts.why})` : "";
  const message = `ConnectWise gave no usable answer to ${request}, asked ${times} times${why}; run again later`;
  if (cause.code === "BAD_ANSWER") return new ProviderError("BAD_ANSWER", message, { request }, { cause });
  return new OutOfServiceError("NO_ANSWER", message, { request }, { cause });
}
function sayUntouched(body, sent) {
  const fields = readRefusedFields(body);
  if (sent.length === 0 || fields.length === 0 || fields.some((field) => sent.includes(field)))
    return "; correct what it names, there or in the YAML, then run again";
  return `; what is refused (${fields.join(", ")}) stood there before this change: correct it in ConnectWise, then run again`;
}
function sayRefused(request, answer, sent = []) {
  const { status } = answer;
  const [code, reasons] = [readCode(answer.body), readReasons(answer.body)];
  const said = reasons.join("; ") || `status ${status}`;
  const what = request.split(" ")[1] ?? request;
  const facts = { status, code, request, entity: what, reasons };
  if (status >= 300 && status < 400) {
    const message = `ConnectWise answered ${request} with a redirect (${status}), which is not followed; check the connection's url`;
    return new OutOfServiceError("REDIRECTED", message, facts);
  }
  if (code === "Security" && /ssl/i.test(said)) {
    const message = `ConnectWise wants its API host: ${said}; write https://api-\u2026 at url, for example https://api-eu.myconnectwise.net`;
    return new OutOfServiceError("WRONG_HOST", message, facts);
  }
  switch (status) {
    case 401: {
      const message = `ConnectWise refused the login (${said}); check companyId, publicKey and privateKey of the connection`;
      return new OutOfServiceError("WRONG_SECRET", message, facts);
    }
    case 403: {
      if (/clientid/i.test(said)) {
        const message2 = `ConnectWise refused the clientId (${said}); check clientId of the connection`;
        return new OutOfServiceError("WRONG_SECRET", message2, facts);
      }
      const why = "without the right its records look as if they did not exist, so nothing is planned";
      const message = `the API member may not use ${what} (${request}: ${said}); ${why}; give its security role the right`;
      return new OutOfServiceError("NO_RIGHTS", message, facts);
    }
    case 404:
    case 405: {
      const fix = "check the connection's url, companyId and keys: ConnectWise answers a wrong login like this, too";
      return new ProviderError(
        "NO_SUCH_CALL",
        `ConnectWise has no such record or call as ${request}: ${said}; ${fix}`,
        facts
      );
    }
    case 409:
      return new ProviderError(
        "IN_USE",
        `ConnectWise refused ${request}, since the record is in use: ${said}; run again`,
        facts
      );
    default:
      return new ProviderError(
        "REFUSED",
        `ConnectWise refused ${request}: ${said.replace(/\.$/, "")}${sayUntouched(answer.body, sent)}`,
        facts
      );
  }
}

// src/providers/connectwise/client.ts
var VERSION = "2026.4";
var CROWDED_WAITS = [1e3, 2e3, 4e3, 8e3, 16e3];
var LOST_WAITS = [1e3, 2e3, 4e3];
var FIRST_WAITS = [500];
var LONGEST_WAIT = 12e4;
var MINUTE = 6e4;
var OR = " or ";
var REQUESTS_A_MINUTE = 1e3;
async function openClient(connection, outside) {
  const { url, threads = 4, budgetShare } = connection.settings;
  const site = String(url).replace(/\/+$/, "");
  const company = String(connection.settings.companyId);
  const [publicKey, privateKey, clientId] = await Promise.all(
    ["publicKey", "privateKey", "clientId"].map((name) => readSecret(connection, outside, name))
  );
  const headers = {
    Authorization: `Basic ${Buffer.from(`${company}+${publicKey}:${privateKey}`).toString("base64")}`,
    clientId: clientId ?? "",
    Accept: `application/vnd.connectwise.com+json; version=${VERSION}`,
    "Content-Type": "application/json"
  };
  const allowed = Math.max(1, Math.floor(REQUESTS_A_MINUTE * readShare(budgetShare)));
  const limit2 = pLimit(Number(threads));
  let sent = 0;
  let answered = false;
  let stopped;
  let base;
  let lookedInto;
  const recent = [];
  function stop(error) {
    if (error instanceof OutOfServiceError) stopped = error;
    return error;
  }
  async function pace() {
    for (; ; ) {
      const now = outside.now().getTime();
      while (recent[0] !== void 0 && (recent[0] <= now - MINUTE || recent[0] > now)) recent.shift();
      const [first] = recent;
      if (first === void 0 || recent.length < allowed) {
        recent.push(now);
        return;
      }
      await outside.wait(first + MINUTE - now);
      if (outside.now().getTime() <= now) recent.shift();
    }
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
      if (answer.status < 500) return answer;
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
      await pace();
      const answer = await attempt(call2);
      if (answer instanceof ProviderError) {
        if (call2.writes && answer.code !== "NOT_SENT") throw answer;
        const pause2 = (answered ? LOST_WAITS : FIRST_WAITS)[lost];
        if (pause2 === void 0) throw sayUnanswered(call2.what, lost + 1, answer);
        lost += 1;
        await outside.wait(pause2);
        continue;
      }
      if (answer.status !== 429) return answer;
      const asked = readRetryAfter(answer.headers, outside.now());
      const pause = asked ?? CROWDED_WAITS[crowded];
      if (asked !== void 0 && asked > LONGEST_WAIT) {
        const resumeAt = new Date(outside.now().getTime() + asked).toISOString();
        throw stop(sayCrowded(call2.what, crowded + 1, resumeAt));
      }
      if (pause === void 0 || crowded === CROWDED_WAITS.length) throw sayCrowded(call2.what, crowded + 1);
      crowded += 1;
      await outside.wait(pause);
    }
  }
  async function discover() {
    const what = "GET login/companyinfo";
    const address = `${site}/login/companyinfo/${encodeURIComponent(company)}`;
    const answer = await send({ method: "GET", url: address, headers: {}, what, writes: false });
    if (answer.status !== 200) throw stop(sayRefused(what, answer));
    const codebase = readCodebase(answer.body);
    if (codebase === void 0) throw stop(sayUnknownCompany(company, site));
    return `${site}/${codebase}apis/3.0/`;
  }
  async function findBase() {
    base ??= discover();
    return base;
  }
  async function findMoved(from2) {
    if (await findBase() === from2 && lookedInto !== from2) {
      lookedInto = from2;
      base = discover();
    }
    return findBase();
  }
  async function call(method, path, { body, more = {} } = {}) {
    const what = `${method} ${whatOf(path)}`;
    const signed = { ...headers, ...more };
    const ask = (from3) => limit2(() => send({ method, url: `${from3}${path}`, headers: signed, body, what, writes: method !== "GET" }));
    const isWhole = path.startsWith("http");
    const from2 = isWhole ? "" : await findBase();
    let answer = await ask(from2);
    if (answer.status === 404 && !isWhole) {
      const moved = await findMoved(from2);
      if (moved !== from2) answer = await ask(moved);
    }
    if (answer.status >= 200 && answer.status < 300) return answer;
    const fields = Array.isArray(body) ? body.map((operation) => operation.path) : [];
    const refused = sayRefused(what, answer, fields);
    throw refused.code === "NO_RIGHTS" ? refused : stop(refused);
  }
  function whatOf(path) {
    return (URL.parse(path)?.pathname.replace(/^.*\/apis\/3\.0\//i, "") ?? path).split("?")[0] ?? path;
  }
  async function list(shape2, conditions) {
    const words = new URLSearchParams({ fields: shape2.fields.join(","), pageSize: String(PAGE) });
    if (conditions !== void 0) words.set("conditions", conditions);
    const rows = [];
    const seen = /* @__PURE__ */ new Set();
    const asked = /* @__PURE__ */ new Set();
    let path = `${shape2.path}?${encode(words)}`;
    while (path !== void 0) {
      const answer = await call("GET", path, { more: { "pagination-type": "forward-only" } });
      const page = readPage(shape2, answer.body, seen);
      rows.push(...page);
      outside.report({ what: `ConnectWise ${shape2.path}`, done: rows.length });
      const next = page.length < PAGE ? void 0 : readNext(answer.headers, shape2.path);
      if (next === void 0) break;
      requireOwnPage(shape2.path, next, site, asked);
      path = next;
    }
    return rows;
  }
  async function listIn(shape2, field, ids) {
    const lists = inLists([...new Set(ids)], roomOf(shape2.path, shape2.fields));
    return (await Promise.all(lists.map((some) => list(shape2, `${field} in (${some.join(",")})`)))).flat();
  }
  async function listNamed(shape2, field, texts) {
    const each = [...new Set(texts)].map((text) => `${field}=${quote(text)}`);
    const lists = inLists(each, roomOf(shape2.path, shape2.fields), OR);
    return (await Promise.all(lists.map((some) => list(shape2, some.join(OR))))).flat();
  }
  function roomOf(path, names) {
    return site.length + path.length + encode(new URLSearchParams({ fields: names.join(",") })).length + 250;
  }
  async function reportIn(agreements2) {
    const lists = inLists(agreements2, roomOf(REPORT, REPORT_COLUMNS));
    return (await Promise.all(lists.map(reportOf))).flat();
  }
  async function reportOf(agreements2) {
    const rows = [];
    const seen = /* @__PURE__ */ new Set();
    const conditions = `AGR_RecID in (${agreements2.join(",")})`;
    const asked = { columns: REPORT_COLUMNS.join(","), conditions, orderBy: "Addition_RecId asc" };
    for (let page = 1; ; page += 1) {
      const words = new URLSearchParams({ ...asked, page: String(page), pageSize: String(PAGE) });
      const found = readReport((await call("GET", `${REPORT}?${encode(words)}`)).body, seen);
      rows.push(...found);
      outside.report({ what: `ConnectWise ${REPORT}`, done: rows.length });
      if (found.length < PAGE) return rows;
    }
  }
  async function write2(method, path, body) {
    const answer = await call(method, path, { body });
    try {
      return readRecord(answer.body, path);
    } catch (cause) {
      const message = `ConnectWise took ${method} ${path}, but its answer cannot be read`;
      throw new UnknownOutcomeError("BAD_ANSWER", message, { request: path }, { cause });
    }
  }
  async function get(path) {
    return (await call("GET", path)).body;
  }
  return {
    sent: () => sent,
    site: () => site,
    company: () => company,
    findBase,
    list,
    listIn,
    listNamed,
    reportIn,
    get,
    write: write2
  };
}
function encode(words) {
  return words.toString().replaceAll("+", "%20");
}

// src/providers/connectwise/observe.ts
var isId = (id) => /^\d+$/.test(id);
var numbers = (ids) => ids.filter(isId);
async function readAgreements(client, scopes) {
  const marked = scopes.filter(({ id, marker }) => id === void 0 && marker !== void 0);
  const markers = new Set(marked.map(({ marker }) => marker));
  const accounts = marked.flatMap(({ account }) => account ?? []);
  const [byId2, byAccount] = await Promise.all([
    client.listIn(agreements, "id", numbers(scopes.flatMap(({ id }) => id ?? []))),
    client.listIn(agreements, "company/id", numbers(accounts))
  ]);
  const ours = byAccount.filter((row) => markers.has(markerNoted(row.notes)));
  return [...new Map([...byId2, ...ours].map((row) => [row.id, row])).values()];
}
var NOT_TO_BE_HAD = /* @__PURE__ */ new Set(["REFUSED", "NO_SUCH_CALL", "NO_RIGHTS", "BAD_ANSWER"]);
async function readAdditions(client, ids, reading) {
  const { additions, known } = reading;
  const wantsReport = additions === "report" || additions === "detect" && ids.length > 1 && known.hasReport !== false;
  if (wantsReport) {
    try {
      const rows = await client.reportIn(ids);
      known.hasReport = true;
      return rows;
    } catch (error) {
      if (additions === "report" || !(error instanceof ProviderError && NOT_TO_BE_HAD.has(error.code))) throw error;
      known.hasReport = false;
    }
  }
  return (await Promise.all(ids.map((id) => client.list(additionsOf(id))))).flat();
}
async function readFresh(client, rows) {
  const undated = rows.filter(({ nextInvoiceDate, notes }) => nextInvoiceDate === null && markerNoted(notes));
  const ids = undated.map(({ id }) => id);
  try {
    const found = await Promise.all([
      client.listIn(invoices, "agreement/id", ids),
      client.listIn(invoices, 'applyToType="Agreement" and applyToId', ids)
    ]);
    const invoiced = new Set(found.flat().map(({ agreement }) => agreement));
    return new Set(ids.filter((id) => !invoiced.has(id)));
  } catch (error) {
    if (error instanceof ProviderError && NOT_TO_BE_HAD.has(error.code)) return /* @__PURE__ */ new Set();
    throw error;
  }
}
function scopesOf(scopes) {
  const named2 = /* @__PURE__ */ new Map();
  const note = (name, scope) => void named2.set(name, [...named2.get(name) ?? [], scope]);
  for (const scope of scopes) {
    if (scope.id !== void 0) note(`id ${scope.id}`, scope);
    if (scope.marker !== void 0) note(`marker ${scope.marker}`, scope);
  }
  return ({ id, notes }) => [
    ...named2.get(`id ${id}`) ?? [],
    ...named2.get(`marker ${markerNoted(notes)}`) ?? []
  ];
}
function firstDay(scopes, grid, today) {
  const days = scopes.map(({ from: from2, ahead }) => ahead || !grid.prorates ? periodAt(grid, from2).from : from2);
  return earliest(days) ?? today;
}
async function readBound(client, scope, reading) {
  const [rows, cycleRows, marked] = await Promise.all([
    readAgreements(client, scope.contracts),
    scope.contracts.length === 0 ? [] : client.list(billingCycles),
    client.listNamed(catalog, "integrationXRef", scope.serviceMarkers)
  ]);
  const cycles = new Map(cycleRows.map((row) => [row.id, row]));
  const [additions, fresh] = await Promise.all([
    readAdditions(
      client,
      rows.map(({ id }) => id),
      reading
    ),
    readFresh(client, rows)
  ]);
  const products = additions.map(({ product }) => product);
  const named2 = await client.listIn(catalog, "id", numbers([...scope.services, ...products]));
  const items = new Map([...marked, ...named2].map((row) => [row.id, row]));
  const byAgreement = /* @__PURE__ */ new Map();
  for (const row of additions) {
    const own = byAgreement.get(row.agreement);
    if (own === void 0) byAgreement.set(row.agreement, [row]);
    else own.push(row);
  }
  const scopeOf = scopesOf(scope.contracts);
  const chargesOn = new Set(scope.chargesOn);
  const charges = [];
  const contracts = rows.map((row) => {
    const grid = gridOf(row, cycles, fresh.has(row.id), reading.proration);
    const own = byAgreement.get(row.id) ?? [];
    const entered = chargesOn.has(row.id) || chargesOn.has(markerNoted(row.notes) ?? "");
    if (entered)
      charges.push(...own.filter(isCharge).map((one) => toCharge(one, items.get(one.product))));
    const place = { today: scope.today, url: reading.urlOf(row.id) };
    return toContract(row, grid, typeof grid === "string" ? [] : toLines(row, own, grid), place);
  });
  const months = new Map(cycleRows.map((row) => [row.id, monthsOf(row.options)]));
  const services = [...items.values()].map((row) => toService(row, months.get(row.billingCycle ?? "") ?? 1));
  return { contracts, services, charges };
  function toLines(row, own, grid) {
    reading.known.grids.set(row.id, grid);
    const from2 = firstDay(scopeOf(row), grid, scope.today);
    const lines = groupAdditions(own, grid, reading);
    return lines.map((line) => toLine(line, row.id, grid, from2, items.get(line.product)));
  }
}
async function readTypes(client, names) {
  if (names.length === 0) return [];
  return (await client.list(agreementTypes)).map((row) => ({ ...row, usable: true }));
}
async function observe(client, scope, reading, now) {
  const before = client.sent();
  const [bound, accounts, vendors, subcategories2, categories] = await Promise.all([
    readBound(client, scope, reading),
    client.listIn(companies, "id", numbers(scope.accounts)),
    client.listNamed(companies, "name", scope.vendors),
    client.listNamed(subcategories, "name", scope.billingCodes),
    readTypes(client, scope.categories)
  ]);
  const references = (rows) => rows.map(({ id, name, active }) => ({ id, name, active, usable: true }));
  return {
    ...bound,
    ...reading.proration === "by-days" ? {} : { newContractsChangeOn: "period-starts" },
    accounts: accounts.map(({ contact, ...row }) => ({
      ...row,
      ...contact === null ? { lacks: "a contact, which an agreement needs" } : {}
    })),
    vendors: references(vendors),
    billingCodes: references(subcategories2),
    categories,
    readAt: now().toISOString(),
    requests: client.sent() - before
  };
}
async function trailFor(client, change, reading) {
  const names = change.fields.flatMap(({ path }) => TRAIL_WORDS[path] ?? []);
  const { kind, remoteId: id } = change;
  if (kind !== "line")
    return id === void 0 ? void 0 : { type: kind === "contract" ? "Agreement" : "ProductCatalog", id, names };
  const agreement = String(change.values.contract);
  const grid = reading.known.grids.get(agreement);
  if (grid === void 0) return void 0;
  const rows = await client.list(additionsOf(agreement));
  const line = groupAdditions(rows, grid, reading).find((one) => one.id === id);
  const last = line?.versions.findLast((one) => billedDays(one, grid).from <= change.effective);
  if (last === void 0) return void 0;
  const isOver = billedDays(last, grid).to < change.effective;
  return { type: "AgreementAddition", id: last.row.id, names: isOver ? [/cancel/] : [/created/, ...names] };
}
async function findMover(client, change, reading) {
  const trail = await trailFor(client, change, reading);
  if (trail === void 0) return void 0;
  const found = readTrail(await client.get(trailOf(trail.type, trail.id, PAGE))).filter(
    ({ text, by }) => by !== "" && trail.names.some((name) => name.test(text.toLowerCase().replaceAll(" ", "")))
  ).toSorted((a, b) => a.at < b.at ? 1 : -1)[0];
  return found !== void 0 && isDay(found.at.slice(0, 10)) ? { by: found.by, on: found.at.slice(0, 10) } : void 0;
}
async function whoMoved(client, changes, reading) {
  const before = client.sent();
  const movers = /* @__PURE__ */ new Map();
  try {
    for (const change of changes) {
      const moved = await findMover(client, change, reading);
      if (moved !== void 0) movers.set(change.id, moved);
    }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
  }
  return { movers, requests: client.sent() - before };
}
async function checkAccess(client, reading) {
  const fails = (what, error, fix) => ({
    what,
    ok: false,
    detail: error instanceof Error ? error.message : String(error),
    ...fix === void 0 ? {} : { fix }
  });
  const checks = [];
  try {
    const base = await client.findBase();
    checks.push({
      what: "site",
      ok: true,
      detail: `${URL.parse(base)?.host ?? base}, ${base.replace(/^https?:\/\/[^/]+/, "")}`
    });
    await client.get("finance/billingCycles?pageSize=1");
    checks.push({ what: "login", ok: true, detail: "accepted" });
  } catch (error) {
    return [...checks, fails(checks.length === 0 ? "site" : "login", error)];
  }
  const reads = READ.map(async ([what, path]) => {
    try {
      await client.get(`${path}?pageSize=1`);
      return { what: `read ${what}`, ok: true, detail: "allowed" };
    } catch (error) {
      return fails(`read ${what}`, error, RIGHTS_FIX);
    }
  });
  const report = async () => {
    const what = "read additions by report";
    if (reading.additions === "agreement") return { what, ok: true, detail: "not used (additions: agreement)" };
    try {
      await client.reportIn(["0"]);
      return { what, ok: true, detail: "allowed" };
    } catch (error) {
      if (reading.additions === "report") return fails(what, error, "write additions: agreement on the connection");
      return { what, ok: true, detail: "not to be had: additions are read agreement by agreement, which takes longer" };
    }
  };
  const named2 = [KIND_OF.agreement, KIND_OF.product].map(async (kind) => {
    const name = reading[kind.setting];
    if (name === void 0) return void 0;
    try {
      await findKind(client, kind, name);
      return { what: kind.setting, ok: true, detail: name };
    } catch (error) {
      return fails(kind.setting, error);
    }
  });
  const found = await Promise.all([...reads, report(), ...named2]);
  return [...checks, ...found.filter((check) => check !== void 0)];
}

// src/providers/connectwise/index.ts
var TITLE = "ConnectWise";
function agreementUrl(site, company, agreement) {
  const host = site.replace("://api-", "://");
  const query = new URLSearchParams({ companyName: company, recordType: "AgreementFV", recid: agreement });
  return `${host}/v4_6_release/services/system_io/router/openrecord.rails?${query}`;
}
function textOf2(value) {
  return typeof value === "string" ? value : void 0;
}
function predictRead(scope, additions) {
  const { contracts, accounts, services } = scope;
  const lists = (count) => Math.ceil(count / LIST);
  const named2 = [scope.serviceMarkers, scope.vendors, scope.billingCodes].map(
    (names) => inLists(
      names.map((name) => `identifier=${quote(name)}`),
      500,
      " or "
    ).length
  );
  const asked = lists(accounts.length) + (scope.categories.length > 0 ? 1 : 0) + named2.reduce((sum, one) => sum + one, 0);
  if (contracts.length === 0) return asked + lists(services.length);
  const byId2 = contracts.filter(({ id }) => id !== void 0).length;
  const companies2 = new Set(contracts.flatMap((one) => one.id === void 0 ? one.account ?? [] : []));
  const read2 = additions === "agreement" ? contracts.length : lists(contracts.length);
  return asked + lists(byId2) + lists(companies2.size) + 1 + read2 + Math.max(1, lists(services.length));
}
function sayChargeEnd(day, grid, reading) {
  if (grid === void 0) return `the last day of the billing period that holds ${sayDay(day)}`;
  return sayDay(cancelledDateOf(earlier(periodAt(grid, day).to, grid.endsOn), reading));
}
var connectwise = {
  system: "connectwise",
  role: "target",
  title: TITLE,
  async open(connection, outside) {
    const client = await openClient(connection, outside);
    const { additions, cancelledDate, proration, productType, agreementType } = connection.settings;
    const reading = {
      additions: additions === "report" || additions === "agreement" ? additions : "detect",
      cancelledDate: cancelledDate === "next-day" ? cancelledDate : "last-day",
      proration: proration === "whole-periods" ? proration : "by-days",
      known: { grids: /* @__PURE__ */ new Map() },
      agreementType: textOf2(agreementType),
      productType: textOf2(productType),
      urlOf: (agreement) => agreementUrl(client.site(), client.company(), agreement)
    };
    return {
      title: TITLE,
      writing: { oneChangeADay: false, steps: "versions" },
      standing: "end",
      limits,
      check: () => checkAccess(client, reading),
      observe: (scope) => observe(client, scope, reading, outside.now),
      whoMoved: (changes) => whoMoved(client, changes, reading),
      accept,
      predict,
      predictRead: (scope) => predictRead(scope, reading.additions),
      enter: ({ contract, marker, service, day, price, cost }) => ({
        where: `ConnectWise, agreement ${contract}, Additions, New`,
        url: reading.urlOf(contract),
        fields: [
          { field: "Product", value: service ?? "the product of the line" },
          { field: "Serial Number", value: marker },
          { field: "Quantity", value: "1" },
          { field: "Unit Price", value: price },
          { field: "Unit Cost", value: cost },
          { field: "Effective Date", value: sayDay(day) },
          { field: "Cancelled Date", value: sayChargeEnd(day, reading.known.grids.get(contract), reading) }
        ],
        recognisedBy: `an addition on agreement ${contract} whose serial number is ${marker}`
      }),
      apply: (change, live, ids) => apply(client, change, { live, ids, reading })
    };
  }
};
export {
  connectwise
};
