import {
  isMoneyUnknown,
  refusedServices
} from "./chunk-3R27VUDY.js";
import {
  paintWith
} from "./chunk-DTSY5WOK.js";
import {
  counted,
  dayInWords,
  dayWithWeekday,
  differenceInWords,
  displayWidth,
  durationInWords,
  fieldInWords,
  isWholeMonth,
  listed,
  marginInWords,
  moneyInWords,
  monthBefore,
  monthOf,
  numberInWords,
  padLeft,
  padRight,
  placeInFile,
  placeOf,
  priceInWords,
  timeInWords,
  valueInWords,
  wrap,
  wrapIndented,
  wrapParts
} from "./chunk-BZ6C3EK6.js";
import {
  forTerminal
} from "./chunk-MQEHHU24.js";
import {
  at
} from "./chunk-JI6ABTPW.js";
import {
  compare,
  isDecimal
} from "./chunk-CV2I5QFJ.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";
import {
  addDays,
  saySpan
} from "./chunk-FPSXHBRJ.js";

// src/render/cells.ts
var shownInColumns = ["quantity", "unitPrice"];
function holdingOn(version, day) {
  return version.kind === "line" ? at(version.segments, day) : void 0;
}
function isSame(before, after) {
  if (typeof before === "string" && typeof after === "string" && isDecimal(before) && isDecimal(after)) {
    return compare(before, after) === 0;
  }
  return before === after;
}
function beforeAndAfter(before, after, say) {
  const told = (value) => typeof value === "string" || typeof value === "number" ? say(value) : "";
  const [old, wanted] = [told(before), told(after)];
  if (old === "" || wanted === "" || isSame(before, after)) return wanted === "" ? old : wanted;
  return `${old} \u2192 ${wanted}`;
}
var sayUnits = (value) => numberInWords(Number(value));
var sayPrice = (value) => priceInWords(String(value));
function sayMonthly(monthly, unknown) {
  return monthly === void 0 ? unknown : differenceInWords(monthly.price);
}
function fieldOf(fields, path) {
  return fields.find((field) => field.path === path);
}
function unitsOf(change) {
  if (change.kind !== "line") return "";
  const field = fieldOf(change.fields, "quantity");
  const before = field?.before ?? holdingOn(change.base, change.effective)?.quantity;
  if (change.action === "end") return beforeAndAfter(before, field?.after ?? 0, sayUnits);
  const after = field?.after ?? holdingOn(change.target, change.effective)?.quantity ?? change.values.quantity;
  return beforeAndAfter(field === void 0 || change.action === "create" ? void 0 : before, after, sayUnits);
}
function priceOf(change) {
  const field = fieldOf(change.fields, "unitPrice");
  if (field !== void 0) return beforeAndAfter(field.before, field.after, sayPrice);
  const held = holdingOn(change.target, change.effective)?.unitPrice ?? holdingOn(change.base, change.effective)?.unitPrice;
  return beforeAndAfter(void 0, held ?? change.values.unitPrice, sayPrice);
}
function cellsOfChange(change) {
  return {
    units: unitsOf(change),
    price: priceOf(change),
    amount: isMoneyUnknown(change) ? "not known" : sayMonthly(change.monthly, "-"),
    from: dayInWords(change.effective)
  };
}
function holdingBefore(later, customer) {
  const change = customer.changes.findLast((each) => each.key === later.key && each.target.kind === "line");
  if (change !== void 0) return holdingOn(change.target, later.day) ?? {};
  return customer.asIs.find((each) => each.key === later.key) ?? {};
}
function cellsOfLater(later, customer) {
  const held = holdingBefore(later, customer);
  const cell = (path, say) => {
    const field = fieldOf(later.fields, path);
    return field === void 0 ? beforeAndAfter(void 0, held[path], say) : beforeAndAfter(field.before, field.after, say);
  };
  return {
    units: cell("quantity", sayUnits),
    price: cell("unitPrice", sayPrice),
    amount: sayMonthly(later.monthly, "-"),
    from: dayInWords(later.day)
  };
}
function cellsOfStanding(standing2) {
  return {
    units: beforeAndAfter(void 0, standing2.quantity, sayUnits),
    price: beforeAndAfter(void 0, standing2.unitPrice, sayPrice),
    amount: "0",
    from: "-"
  };
}
function otherFields(item) {
  const inColumns = "kind" in item && item.kind !== "line" ? ["unitPrice"] : shownInColumns;
  const told = item.fields.filter((field) => !inColumns.includes(field.path) && !isSame(field.before, field.after)).map(({ path, before, after }) => {
    const wanted = valueInWords(path, after);
    return before === null ? `${fieldInWords(path)}: ${wanted}` : `${fieldInWords(path)}: ${valueInWords(path, before)} \u2192 ${wanted}`;
  });
  const values = "values" in item && item.action === "create" && item.kind !== "line" && item.fields.length === 0 ? item.values : {};
  const written = Object.entries(values).filter(([path, value]) => !inColumns.includes(path) && value !== null).map(([path, value]) => `${fieldInWords(path)}: ${valueInWords(path, value)}`);
  const { price = "0", cost = "0" } = item.monthly ?? {};
  const costOnly = compare(price, "0") === 0 && compare(cost, "0") !== 0;
  return [...told, ...written, ...costOnly ? [`cost a month: ${differenceInWords(cost)}`] : []];
}
var flagWords = {
  destructive: "destructive",
  irreversible: "cannot be undone",
  provisional: "provisional until the next invoice",
  recreate: "made anew",
  "below-cost": "sold below cost",
  "back-billing": "bills past periods"
};
function approvalInWords({ by, on, origin }) {
  return [`approved by ${by} on ${dayInWords(on)}`, placeInFile(origin)];
}
function warningsOf(change) {
  return [
    ...change.flags.map((flag) => flagWords[flag]),
    ...change.mover === "person" ? ["undoes a change made by hand in the PSA"] : [],
    ...change.approved === void 0 ? [] : approvalInWords(change.approved)
  ];
}

// src/render/rows.ts
var marks = {
  create: ["+ new", "green"],
  update: ["~ change", "yellow"],
  end: ["- end", "red"]
};
var bars = { held: "| ", refused: "! " };
function footnoteOf(reason, warnings = []) {
  const place = reason.origin === void 0 ? [] : [placeInFile(reason.origin)];
  return { rule: reason.rule, parts: [...place, ...warnings] };
}
function wayOut({ approved }) {
  return approved === void 0 ? "Refused by a guardrail: have it approved (see below), raise the limit, or take it out." : "Approved. It waits for the other changes of this customer, which a guardrail refuses.";
}
function serviceStatus({ freeze, refusals }) {
  const refused = refusedServices(refusals);
  return (change) => freeze !== void 0 ? "held" : refused.has(change.fingerprint) ? "refused" : "planned";
}
function rowOfChange(change, status) {
  const [mark, style] = marks[change.action];
  const approval = status === "refused" ? [wayOut(change)] : [];
  return {
    mark: (bars[status] ?? "") + mark,
    style: status === "held" ? "blue" : style,
    title: change.title,
    cells: cellsOfChange(change),
    fields: otherFields(change),
    paragraphs: [change.reason.text, ...approval],
    footnote: footnoteOf(change.reason, warningsOf(change))
  };
}
function rowOfLater(later, customer) {
  return {
    mark: "> later",
    style: "cyan",
    title: later.title,
    cells: cellsOfLater(later, customer),
    fields: otherFields(later),
    paragraphs: [later.reason.text],
    footnote: footnoteOf(later.reason)
  };
}
function rowOfBlocked(blocked) {
  return {
    mark: "! blocked",
    style: "magenta",
    title: blocked.title,
    cells: cellsOfStanding(blocked),
    fields: [],
    paragraphs: [blocked.reason.text, `Fix: ${blocked.fix}`],
    footnote: footnoteOf(blocked.reason)
  };
}
function rowOfAsIs(asIs) {
  return { mark: "= as is", style: "dim", title: asIs.title, cells: cellsOfStanding(asIs), fields: [], paragraphs: [] };
}
var belongsTo = (key, contract) => key === contract.key || key.startsWith(`${contract.key}/`);
var contractNameOf = (key) => key.split("/")[2];
function sectionsOf(customer) {
  const rows = [
    ...customer.changes.map((change) => ({ key: change.key, row: rowOfChange(change, customer.status) })),
    ...customer.later.map((later) => ({ key: later.key, row: rowOfLater(later, customer) })),
    ...customer.blocked.map((blocked) => ({ key: blocked.key, row: rowOfBlocked(blocked) })),
    ...customer.asIs.map((asIs) => ({ key: asIs.key, row: rowOfAsIs(asIs) }))
  ];
  const loose = rows.filter(({ key }) => !customer.contracts.some((contract) => belongsTo(key, contract)));
  return [
    ...customer.contracts.map((contract) => ({
      contract,
      rows: rows.filter(({ key }) => belongsTo(key, contract)).map(({ row }) => row)
    })),
    ...[...new Set(loose.map(({ key }) => contractNameOf(key)))].sort((a, b) => Number(a === void 0) - Number(b === void 0)).map((name) => ({
      ...name === void 0 ? {} : { name },
      rows: loose.filter(({ key }) => contractNameOf(key) === name).map(({ row }) => row)
    }))
  ];
}
function unlistedLines(customer) {
  return customer.asIs.length === 0 ? 0 : customer.asIsCount - customer.asIs.length;
}

// src/render/tally.ts
var nothing = {
  changes: 0,
  held: 0,
  refused: 0,
  later: 0,
  blocked: 0,
  byHand: 0,
  asIs: 0,
  failed: 0,
  errors: 0,
  warnings: 0
};
function sum(tallies) {
  const total = { ...nothing };
  for (const tally of tallies) {
    for (const [name, count] of Object.entries(tally)) total[name] += count;
  }
  return total;
}
function tallyOfFindings(findings) {
  const count = (severity) => findings.filter((each) => each.severity === severity).length;
  return { ...nothing, errors: count("error"), warnings: count("warning") };
}
function tallyOfCustomer(customer) {
  const { status, changes, later, blocked, manual, asIsCount, findings } = customer;
  return {
    ...tallyOfFindings(findings),
    changes: status === "planned" ? changes.length : 0,
    held: status === "held" ? changes.length : 0,
    refused: status === "refused" ? changes.length : 0,
    failed: isUnplanned(status) ? 1 : 0,
    later: later.length,
    blocked: blocked.length,
    byHand: manual.length,
    asIs: asIsCount
  };
}
function tallyOfTenant(tenant) {
  const services = tenant.services.map(serviceStatus(tenant));
  const count = (status) => services.filter((each) => each === status).length;
  return sum([
    {
      ...tallyOfFindings(tenant.findings),
      changes: count("planned"),
      held: count("held"),
      refused: count("refused")
    },
    ...tenant.customers.map(tallyOfCustomer)
  ]);
}
function tallyOfPlan(plan) {
  return sum([tallyOfFindings(plan.findings), ...plan.tenants.map(tallyOfTenant)]);
}
function standing(tally) {
  return [
    ...tally.held > 0 ? [counted(tally.held, "held", "held")] : [],
    ...tally.refused > 0 ? [counted(tally.refused, "refused", "refused")] : [],
    ...tally.later > 0 ? [counted(tally.later, "later", "later")] : [],
    ...tally.blocked > 0 ? [counted(tally.blocked, "blocked", "blocked")] : [],
    ...tally.byHand > 0 ? [counted(tally.byHand, "by hand", "by hand")] : []
  ];
}
function isUnplanned(status) {
  return status === "failed" || status === "unsupported";
}
function countsOf(tally, none) {
  return [
    tally.changes === 0 ? none : counted(tally.changes, "change"),
    ...standing(tally),
    ...tally.asIs > 0 ? [counted(tally.asIs, "as is", "as is")] : [],
    ...tally.failed > 0 ? [counted(tally.failed, "customer not planned", "customers not planned")] : [],
    ...tally.errors > 0 ? [counted(tally.errors, "error")] : [],
    ...tally.warnings > 0 ? [counted(tally.warnings, "warning")] : []
  ];
}
function customerInWords(customer) {
  const tally = tallyOfCustomer(customer);
  const [changes = "", ...others] = countsOf({ ...tally, failed: 0 }, "No changes");
  const unread = isUnplanned(customer.status) ? ["not planned"] : [];
  return tally.changes === 0 && others.length + unread.length > 0 ? [...unread, ...others] : [changes, ...others];
}
var isIncomplete = (plan, tally) => plan.result === "failed" || tally.failed > 0;
function noneInWords(plan) {
  const tally = tallyOfPlan(plan);
  if (isIncomplete(plan, tally)) return "Nothing planned";
  return tally.refused > 0 ? "Nothing to apply" : "No changes";
}
function planInWords(plan) {
  return countsOf(tallyOfPlan(plan), noneInWords(plan));
}
function verdictOf(plan) {
  const tally = tallyOfPlan(plan);
  if (tally.failed > 0) {
    return `This plan is not complete: ${counted(tally.failed, "customer")} could not be planned; each says why.`;
  }
  if (isIncomplete(plan, tally)) {
    return tally.errors > 0 ? "This plan is not complete: see the errors below." : "This plan is not complete.";
  }
  if (tally.changes > 0) return void 0;
  const below = standing({ ...tally, refused: 0 });
  const stands = below.length === 0 ? "" : ` Below: ${listed(below)}.`;
  if (tally.refused === 0) return `No changes: apply has nothing to write today.${stands}`;
  return `Nothing can be applied: guardrails refuse ${counted(tally.refused, "change")}.${stands}`;
}
function movesOf(changes) {
  const prices = changes.flatMap((change) => change.monthly === void 0 ? [] : [new big_default(change.monthly.price)]);
  const add = (numbers) => numbers.reduce((total, each) => total.plus(each), new big_default(0));
  return {
    up: add(prices.filter((price) => price.gt(0))),
    down: add(prices.filter((price) => price.lt(0))),
    isPartial: changes.some(isMoneyUnknown)
  };
}
function unitsOf2(changes) {
  const steps = changes.filter((change) => change.kind === "line").map((change) => {
    const field = change.fields.find(({ path }) => path === "quantity");
    return Number(field?.after ?? 0) - Number(field?.before ?? 0);
  });
  const add = (numbers) => numbers.reduce((total, each) => total + each, 0);
  return { up: add(steps.filter((step) => step > 0)), down: add(steps.filter((step) => step < 0)) };
}
function hasSomethingToSay(customer) {
  const { status, changes, later, blocked, manual, findings } = customer;
  if (status === "held" || status === "refused" || isUnplanned(status)) return true;
  return [changes, later, blocked, manual, findings].some((list) => list.length > 0);
}
function runsInWords(plan) {
  const runs = Math.max(1, ...plan.tenants.flatMap(({ api }) => api.map((budget) => budget.runs ?? 1)));
  return runs === 1 ? [] : [`${runs} runs, an hour apart`];
}
function requestsInWords(plan) {
  const budgets = plan.tenants.flatMap(({ api }) => api);
  const requests = budgets.reduce((sum2, budget) => sum2 + budget.predictedRequests, 0);
  const minutes = budgets.reduce((sum2, budget) => sum2 + budget.minutes, 0);
  return requests === 0 ? [] : [`${counted(requests, "request")}, ${durationInWords(minutes)}`, ...runsInWords(plan)];
}

// src/render/heads.ts
function systemTitle(customer, tenant, connection = customer.account.connection) {
  const { system } = customer.account;
  return tenant.reads.find((read) => read.connection === connection)?.title ?? system;
}
function readTimes(tenant, connections, asOf) {
  const reads = connections.flatMap((connection) => tenant.reads.filter((read) => read.connection === connection));
  const times = reads.map((read) => `${read.title} ${timeInWords(read.at, tenant.timezone, asOf)}`);
  return times.length === 0 ? "" : `read: ${times.join(", ")}`;
}
function connectionsOf(customer) {
  const own = customer.contracts.flatMap(({ connection }) => connection ?? []);
  return [.../* @__PURE__ */ new Set([...customer.vendors.map((vendor) => vendor.connection), customer.account.connection, ...own])];
}
function asOfInWords(asOf, tenant, what = "plan") {
  return `${what} as of ${dayWithWeekday(asOf)}, ${placeOf(tenant.timezone)}`;
}
function linkInWords(customer, tenant) {
  const { account, vendors, name } = customer;
  const named = account.name === void 0 || account.name === name ? "" : ` (${account.name})`;
  const domains = vendors.map((vendor) => vendor.domain ?? vendor.id).join(", ");
  return `${domains === "" ? "" : `${domains} \u2192 `}${systemTitle(customer, tenant)} account ${account.id}${named}`;
}
function spanInWords(from, to) {
  if (from === void 0) return to === void 0 ? "" : `up to ${dayInWords(to)}`;
  return to === void 0 ? `from ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(to)}`;
}
function recordInWords(contract, customer, tenant) {
  const system = systemTitle(customer, tenant, contract.connection);
  const record = contract.isNew ? `new in ${system}` : `${system} ${contract.remoteId ?? "(no id)"}`;
  return contract.remoteName === void 0 ? record : `${record}, ${contract.remoteName}`;
}
function termsInWords(contract, asOf) {
  const { period, startsOn, endsOn, postedThrough, stopped } = contract;
  const posted = postedThrough === void 0 ? "" : `posted up to ${dayInWords(postedThrough, asOf)}`;
  return [period, spanInWords(startsOn, endsOn), posted, stopped ?? ""].filter((part) => part !== "");
}
var statusMarks = {
  held: ["| held", "blue"],
  refused: ["! refused", "red"],
  failed: ["! stopped", "red"],
  unsupported: ["! not done", "red"],
  disabled: ["= off", "dim"]
};

// src/render/stops.ts
var NAMED_AT_MOST = 10;
function refusedInWords({ customers, changes = [] }) {
  const catalogue = changes.some(({ record }) => record.startsWith("services/")) ? ["the catalogue"] : [];
  const named = customers.slice(0, NAMED_AT_MOST);
  const more = customers.length - named.length;
  return listed([...named, ...more > 0 ? [`${numberInWords(more)} more`] : [], ...catalogue]);
}
function largestInWords({ largest = [] }) {
  if (largest.length === 0) return [];
  return [`most of it: ${largest.map(({ name, price }) => `${name} ${differenceInWords(price)}`).join(", ")}`];
}
function freezeInWords(freeze) {
  const { until, reason } = freeze;
  const stop = /[.!?]$/.test(reason) ? "" : ".";
  return `Frozen until ${dayInWords(until)}: ${reason}${stop} Apply goes on from ${dayInWords(addDays(until, 1))}.`;
}
function sayStops(plan, options) {
  const paint = paintWith(options.colour);
  const say = (style, text, more) => [
    ...wrap(forTerminal(text), options.width).map((line) => paint(style, line)),
    ...wrapIndented(forTerminal(more.join(" \xB7 ")), 2, options.width)
  ];
  return plan.tenants.flatMap(({ tenant, freeze, refusals }) => [
    ...freeze === void 0 ? [] : say("blue", `${tenant}: ${freezeInWords(freeze)}`, [placeInFile(freeze.origin)]),
    ...refusals.flatMap(
      (refusal) => say("red", `${tenant}: refused by ${refusal.guardrail}: ${refusal.message}`, [
        `not made: ${refusedInWords(refusal)}`,
        ...largestInWords(refusal),
        ...refusal.origin === void 0 ? [] : [placeInFile(refusal.origin)]
      ])
    )
  ]).map((line) => `${line}
`).join("");
}

// src/render/text/page.ts
var textColumn = 11;
function stack(blocks) {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => index === 0 ? block : ["", ...block]);
}

// src/render/text/rows.ts
var gaps = { units: 2, price: 2, amount: 3, from: 2 };
var dayWidth = "15 Nov 2026".length;
function columnsFor(rows, currency, page) {
  const widest = (least, cell) => Math.max(least, ...rows.map((row) => displayWidth(cell(row))));
  const units = widest("42 \u2192 47".length, (row) => row.cells.units);
  const price = widest("20.60 \u2192 21.60".length, (row) => row.cells.price);
  const amount = widest(`${currency} a month`.length, (row) => row.cells.amount);
  const taken = textColumn + units + price + amount + dayWidth + gaps.units + gaps.price + gaps.amount + gaps.from;
  return { title: Math.max(16, page.width - taken), units, price, amount };
}
function layOut(title, cells, columns) {
  const numbers = padLeft(cells.units, columns.units + gaps.units) + padLeft(cells.price, columns.price + gaps.price) + padLeft(cells.amount, columns.amount + gaps.amount);
  const from = /\d$/.test(cells.from) ? padLeft(cells.from, dayWidth) : ` ${cells.from}`;
  return `${padRight(title, columns.title)}${numbers}${" ".repeat(gaps.from)}${from}`.trimEnd();
}
function headLine(columns, currency, page) {
  const heads = { units: "units", price: "unit price", amount: `${currency} a month`, from: "from" };
  return page.paint("dim", " ".repeat(textColumn) + layOut("", heads, columns));
}
function linesOfRow(row, columns, page) {
  const [first = "", ...rest] = wrap(row.title, columns.title);
  return [
    page.paint(row.style, padRight(row.mark, textColumn)) + layOut(first, row.cells, columns),
    ...indented([
      ...rest,
      ...wrapParts(row.fields, 0, page.width - textColumn),
      ...row.paragraphs.flatMap((paragraph) => wrap(paragraph, page.width - textColumn))
    ]),
    ...row.footnote === void 0 ? [] : linesOfFootnote(row.footnote, page)
  ];
}
var indented = (lines) => lines.map((line) => " ".repeat(textColumn) + line);
function linesOfFootnote({ rule, parts }, page) {
  const [first = "", ...rest] = parts;
  const lines = wrapParts([`${padRight(rule, 5)}  ${first}`.trimEnd(), ...rest], 0, page.width - textColumn);
  return indented(lines.map((line) => page.paint("dim", line)));
}
function linesOfRows(rows, columns, page) {
  return rows.flatMap((row, index) => {
    const previous = rows[index - 1];
    const isClose = previous === void 0 || row.footnote === void 0 && previous.footnote === void 0;
    return [...isClose ? [] : [""], ...linesOfRow(row, columns, page)];
  });
}
function linesOfBanner(mark, style, text, page, footnote) {
  const [first = "", ...rest] = wrap(text, page.width - textColumn);
  return [
    page.paint(style, padRight(mark, textColumn)) + first,
    ...indented(rest),
    ...footnote === void 0 ? [] : linesOfFootnote(footnote, page)
  ];
}

// src/render/money.ts
function rowOf(label, amounts, since) {
  const row = { label, price: new big_default(amounts.price), cost: new big_default(amounts.cost), showsShare: true };
  return since === void 0 ? row : { ...row, since };
}
function rowOfInvoice(invoice) {
  const { from, to, price, previous } = invoice;
  const isMonth = isWholeMonth(from, to);
  const before = isMonth ? `${monthBefore(from)}'s was` : "the one before was";
  return {
    label: isMonth ? `${monthOf(from)}'s invoice` : `invoice from ${dayInWords(from, to)}`,
    price: new big_default(price),
    showsShare: false,
    ...previous === void 0 ? {} : { remark: `${before} ${moneyInWords(previous)}` }
  };
}
function amountsOf(money) {
  const { now, after, later, onceByHand, onceEarlier, invoice } = money;
  return [
    rowOf("a month, now", now),
    rowOf("a month, after apply", after, now),
    ...later.map(
      ({ day, amounts }, index) => rowOf(`a month, ${dayInWords(day)}`, amounts, later[index - 1]?.amounts ?? after)
    ),
    ...onceByHand === void 0 ? [] : [{ ...rowOf("once, by hand", onceByHand), showsShare: false }],
    ...onceEarlier === void 0 ? [] : [
      {
        ...rowOf(`once, ${saySpan(onceEarlier.from, onceEarlier.to, onceEarlier.to)}`, onceEarlier),
        showsShare: false
      }
    ],
    ...invoice === void 0 ? [] : [rowOfInvoice(invoice)]
  ];
}
function cellsOf(row) {
  const { label, price, cost, since, showsShare, remark = "" } = row;
  const up = since === void 0 ? void 0 : price.minus(since.price);
  const margin = since === void 0 || cost === void 0 ? void 0 : price.minus(cost).minus(since.price).plus(since.cost);
  const isMoved = up !== void 0 && margin !== void 0 && !(up.eq(0) && margin.eq(0));
  return {
    label,
    price: moneyInWords(price),
    cost: cost === void 0 ? "" : moneyInWords(cost),
    margin: cost === void 0 ? "" : moneyInWords(price.minus(cost)),
    share: showsShare && cost !== void 0 ? marginInWords(price, cost) : "",
    differences: isMoved ? [differenceInWords(up), differenceInWords(margin)] : void 0,
    remark
  };
}
function moneyRowsOf(money) {
  return amountsOf(money).map(cellsOf);
}
function blockedMoney(blocked) {
  const amounts = blocked.map(
    ({ quantity, unitPrice }) => quantity === void 0 || unitPrice === void 0 ? void 0 : new big_default(unitPrice).times(quantity)
  );
  const known = amounts.filter((amount) => amount !== void 0);
  if (known.length === 0 || known.length < amounts.length) return "";
  return ` (${moneyInWords(known.reduce((sum2, amount) => sum2.plus(amount), new big_default(0)))} a month, as before)`;
}
function seatsInWords(customer, tenant) {
  const { seats, vendors, blocked } = customer;
  if (seats === void 0) return void 0;
  const reads = tenant.reads.filter((read) => vendors.some(({ connection }) => connection === read.connection));
  const titles = [...new Set(reads.map((read) => read.title))];
  const vendor = titles.length === 0 ? "the vendor" : titles.join(" and ");
  const parts = [
    `${numberInWords(seats.billed)} billed as they are after apply`,
    ...seats.blocked === 0 ? [] : [`${numberInWords(seats.blocked)} blocked${blockedMoney(blocked)}`],
    ...seats.excluded === 0 ? [] : [`${numberInWords(seats.excluded)} excluded`],
    ...seats.ignored === 0 ? [] : [`${numberInWords(seats.ignored)} ignored`]
  ];
  const waiting = seats.waiting ?? 0;
  const apart = seats.vendor + waiting - seats.billed - seats.blocked - seats.excluded - seats.ignored;
  const isBalanced = apart === 0;
  const difference = `${numberInWords(Math.abs(apart))} ${apart > 0 ? "not accounted for" : "too many"}`;
  const sum2 = `${isBalanced ? "=" : "\u2260"} ${parts.join(" + ")}${waiting === 0 ? "" : ` \u2212 ${numberInWords(waiting)} that wait for their day`}${isBalanced ? "" : `: ${difference}`}`;
  return { text: `Seats at ${vendor} ${numberInWords(seats.vendor)} ${sum2}`, isBalanced };
}

export {
  readTimes,
  connectionsOf,
  asOfInWords,
  linkInWords,
  recordInWords,
  termsInWords,
  statusMarks,
  moneyRowsOf,
  seatsInWords,
  footnoteOf,
  serviceStatus,
  rowOfChange,
  sectionsOf,
  unlistedLines,
  tallyOfPlan,
  customerInWords,
  noneInWords,
  planInWords,
  verdictOf,
  movesOf,
  unitsOf2 as unitsOf,
  hasSomethingToSay,
  runsInWords,
  requestsInWords,
  refusedInWords,
  largestInWords,
  freezeInWords,
  sayStops,
  textColumn,
  stack,
  columnsFor,
  headLine,
  linesOfRows,
  linesOfBanner
};
