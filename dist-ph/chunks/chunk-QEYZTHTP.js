import {
  gather,
  relativeOrigins
} from "./chunk-HUYHB7JZ.js";
import {
  MOST_COMMENT,
  blocksAsMarkdown,
  bytesOf,
  findingAsItem,
  joined,
  linked,
  md,
  tableRow,
  takeFitting
} from "./chunk-AQH63J2K.js";
import {
  asOfInWords,
  freezeInWords,
  linesOfBanner,
  linkInWords,
  readTimes,
  recordInWords,
  stack,
  statusMarks,
  textColumn
} from "./chunk-LNNEKWE3.js";
import {
  STATUS,
  sameValue
} from "./chunk-3R27VUDY.js";
import {
  readWorkspace
} from "./chunk-QTK4FHKC.js";
import {
  EXIT,
  tenantsIn
} from "./chunk-7UPMKILO.js";
import {
  countFindings,
  linesOfFindings,
  paintWith,
  renderFindings
} from "./chunk-DTSY5WOK.js";
import {
  counted,
  dayInWords,
  dayWithWeekday,
  differenceInWords,
  displayWidth,
  fieldInWords,
  moneyInWords,
  numberInWords,
  padLeft,
  padRight,
  placeInFile,
  priceInWords,
  spread,
  timeInWords,
  valueInWords,
  wrap,
  wrapParts
} from "./chunk-BZ6C3EK6.js";
import {
  forJson,
  forTerminal,
  forTerminalThroughout
} from "./chunk-MQEHHU24.js";
import {
  at
} from "./chunk-JI6ABTPW.js";
import {
  multiply,
  negate,
  sameAmount
} from "./chunk-CV2I5QFJ.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";

// src/core/drift-ledger.ts
function lineKey(key) {
  const [, customer, contract, ...rest] = key.split("/");
  if (customer === void 0 || contract === void 0 || rest.length === 0) return void 0;
  return { customer, contract, product: rest.join("/").split("@")[0] ?? "" };
}
function orphanedFrom(tenant, ledger, today) {
  const customers = new Map(tenant.customers.map((customer) => [customer.key, customer]));
  const products = new Set(tenant.products.map(({ key }) => key));
  return Object.entries(ledger.lastApplied).flatMap(([key, { fields, at: when, run }]) => {
    const line = lineKey(key);
    const id = ledger.ids[key];
    if (line === void 0 || id === void 0 || !Array.isArray(fields.segments)) return [];
    const customer = customers.get(line.customer);
    const hasContract = customer?.contracts.some((contract) => contract.key === line.contract) === true;
    if (hasContract && products.has(line.product)) return [];
    const { quantity, unitPrice } = at(fields.segments, today);
    if (quantity === 0) return [];
    return [
      {
        key,
        customer: line.customer,
        left: customer === void 0 ? "customer" : hasContract ? "product" : "contract",
        system: id.system,
        remoteId: id.id,
        quantity,
        ...unitPrice === void 0 ? {} : { unitPrice, amount: multiply(unitPrice, quantity) },
        at: when,
        run
      }
    ];
  });
}
var NOT_READ = /* @__PURE__ */ new Set(["failed", "unsupported"]);
function notCompared(tenant, ledger, planned, { only, orphaned }) {
  const gone = new Set(orphaned.map(({ key }) => key));
  const prefix = only === void 0 ? `${tenant.name}/` : `${tenant.name}/${only}/`;
  const applied = Object.keys(ledger.lastApplied).filter((key) => key.startsWith(prefix) && !gone.has(key));
  if (planned === void 0) {
    const why = "Nothing of it could be read or planned; see the findings.";
    return { unread: [{ what: tenant.name, why, origin: tenant.origin, records: applied.length }], compared: 0 };
  }
  const below = countBelow(applied);
  const unread = [];
  let off = 0;
  for (const customer of planned.customers) {
    const records = below.get(`${tenant.name}/${customer.key}`) ?? 0;
    if (customer.status === "disabled") off += records;
    else if (records > 0) unread.push(...unreadOf(customer, records, below));
  }
  const missed = unread.reduce((sum, { records }) => sum + records, 0);
  return { unread, compared: applied.length - off - missed };
}
function unreadOf(customer, records, below) {
  const { name, status, because, blocked } = customer;
  if (NOT_READ.has(status))
    return [
      {
        what: name,
        why: because?.text ?? "It could not be planned.",
        origin: because?.origin ?? customer.origin,
        records
      }
    ];
  return blocked.flatMap(({ key, title, reason, fix }) => {
    const count = below.get(key) ?? 0;
    if (count === 0) return [];
    const origin = reason.origin === void 0 ? {} : { origin: reason.origin };
    return [{ what: `${name}, ${title}`, why: reason.text, fix, ...origin, records: count }];
  });
}
function countBelow(keys) {
  const counts = /* @__PURE__ */ new Map();
  for (const key of keys)
    for (let end = key.indexOf("/"); ; end = key.indexOf("/", end + 1)) {
      const above = end === -1 ? key : key.slice(0, end);
      counts.set(above, (counts.get(above) ?? 0) + 1);
      if (end === -1) break;
    }
  return counts;
}

// src/core/drift.ts
function driftOf(plan, tenants) {
  const planned = new Map(plan.tenants.map((one) => [one.tenant, one]));
  const { customer: only } = plan.scope;
  return {
    kind: "drift",
    formatVersion: 1,
    tool: plan.tool,
    workspace: plan.workspace,
    asOf: plan.asOf,
    createdAt: plan.createdAt,
    scope: plan.scope,
    tenants: tenants.map((input) => driftOfTenant(input, planned.get(input.tenant.name), plan.asOf, only)),
    findings: plan.findings
  };
}
function driftOfTenant({ tenant, ledger }, planned, asOf, only) {
  const services = planned === void 0 || only !== void 0 ? [] : driftIn(planned.services, ledger);
  const customers = (planned?.customers ?? []).flatMap((customer) => {
    const drifted = driftIn(customer.changes, ledger);
    return drifted.length === 0 ? [] : [{ ...headOf(customer), drifted }];
  });
  const orphaned = orphanedFrom(tenant, ledger, asOf).filter(({ customer }) => only === void 0 || customer === only);
  const { unread, compared } = notCompared(tenant, ledger, planned, { only, orphaned });
  const last = Object.values(ledger.lastApplied).reduce(
    (newest, { run, at: when }) => newest === void 0 || newest.at < when ? { run, at: when } : newest,
    void 0
  );
  return {
    tenant: tenant.name,
    timezone: tenant.timezone,
    currency: tenant.currency,
    reads: planned?.reads ?? [],
    ...planned?.freeze === void 0 ? {} : { freeze: planned.freeze },
    ...last === void 0 ? {} : { lastApply: last },
    customers,
    services,
    compared,
    orphaned,
    unread
  };
}
function headOf(customer) {
  const { key, name, account, vendors, status, because, contracts, origin } = customer;
  return { key, name, account, vendors, status, ...because === void 0 ? {} : { because }, contracts, origin };
}
function driftIn(changes, ledger) {
  const found = [];
  const lines = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const last = ledger.lastApplied[change.key];
    const known = ledger.ids[change.key];
    if (last === void 0 || change.remoteId !== void 0 && known !== void 0 && known.id !== change.remoteId)
      continue;
    const line = lines.get(change.key) ?? { live: change.base, told: "" };
    lines.set(change.key, line);
    const fields = fieldsOf(change, line.live, last.fields);
    const told = JSON.stringify(fields.map(({ path, applied, live }) => [path, applied, live]));
    if (fields.length === 0 || told === line.told) continue;
    line.told = told;
    found.push({
      key: change.key,
      title: change.title,
      kind: change.kind,
      connection: change.connection,
      system: change.system,
      ...change.remoteId === void 0 ? {} : { remoteId: change.remoteId },
      gone: line.live.kind === "absent",
      day: change.effective,
      fields,
      ...change.monthly === void 0 ? {} : { monthly: { price: negate(change.monthly.price), cost: negate(change.monthly.cost) } },
      applied: { run: last.run, at: last.at },
      reason: change.reason
    });
  }
  return found;
}
function fieldsOf(change, live, applied) {
  if (change.target.kind !== "line") return fieldsOfRecord(change, live, applied);
  const { segments, openFrom } = applied;
  if (!Array.isArray(segments) || typeof openFrom === "string" && change.effective < openFrom) return [];
  const left = at(segments, change.effective);
  const stands = live.kind === "line" ? at(live.segments, change.effective) : void 0;
  return fieldsOfLine(at(change.target.segments, change.effective), left, stands);
}
function fieldsOfLine(declared, applied, live) {
  const fields = [];
  const stands = live?.quantity ?? 0;
  if (stands !== applied.quantity && stands !== declared.quantity)
    fields.push({
      path: "quantity",
      declared: declared.quantity,
      applied: applied.quantity,
      live: live === void 0 ? null : stands
    });
  if (live === void 0 || stands === 0 || applied.quantity === 0) return fields;
  for (const path of ["unitPrice", "unitCost"]) {
    const [wanted, left, now] = [declared[path], applied[path], live[path]];
    if (wanted === void 0 || left === void 0 || now === void 0) continue;
    if (!sameAmount(now, left) && !sameAmount(now, wanted))
      fields.push({ path, declared: wanted, applied: left, live: now });
  }
  return fields;
}
function fieldsOfRecord(change, live, applied) {
  if (change.target.kind !== "fields") return [];
  const { fields: wanted } = change.target;
  return change.fields.flatMap(({ path }) => {
    const left = applied[path];
    const now = live.kind === "fields" ? live.fields[path] ?? null : null;
    const declared = wanted[path] ?? null;
    if (left === void 0 || sameValue(now, left) || sameValue(now, declared)) return [];
    return [{ path, declared, applied: left, live: now }];
  });
}
function hasDrift({ customers, services }) {
  return customers.length + services.length > 0;
}
function driftedOf({ customers, services }) {
  return [...services, ...customers.flatMap(({ drifted }) => drifted)];
}

// src/render/drift.ts
var NAMES = { quantity: "units" };
function nameOf(path) {
  return NAMES[path] ?? fieldInWords(path);
}
function amountInWords({ monthly, kind }) {
  if (monthly === void 0) return kind === "line" ? "not known" : "-";
  return differenceInWords(monthly.price);
}
function rowsOfDrifted(drifted) {
  return drifted.fields.map(({ path, declared, applied, live }, index) => ({
    field: nameOf(path),
    declared: valueInWords(path, declared),
    applied: valueInWords(path, applied),
    live: live === null && drifted.gone ? "deleted" : valueInWords(path, live),
    amount: index === 0 ? amountInWords(drifted) : "",
    from: index === 0 ? dayInWords(drifted.day) : ""
  }));
}
function paragraphsOf(drifted, customer, tenant) {
  const { price = "0", cost = "0" } = drifted.monthly ?? {};
  const costOnly = new big_default(price).eq(0) && !new big_default(cost).eq(0);
  return [
    drifted.reason.text,
    ...costOnly ? [`Its cost differs by ${differenceInWords(cost)} ${tenant.currency} a month.`] : [],
    putBackInWords(drifted, customer, tenant),
    ...drifted.fields.flatMap((field) => keepInWords(field, drifted, customer))
  ];
}
function footnotesOf({ reason, applied }, tenant, asOf) {
  const place = reason.origin === void 0 ? [] : [placeInFile(reason.origin)];
  return [
    reason.rule,
    ...place,
    `last applied ${timeInWords(applied.at, tenant.timezone, asOf)} by run ${applied.run}`
  ];
}
function putBackInWords({ gone }, customer, { freeze }) {
  const does = gone ? "makes it again" : "puts it back";
  if (freeze !== void 0) return `Apply ${does} after the freeze: ${freezeInWords(freeze)}`;
  const because = customer?.because === void 0 ? "" : ` ${customer.because.text}`;
  if (customer?.status === "held") return `Apply ${does} once the hold is over.${because}`;
  if (customer?.status === "refused") return `A guardrail keeps apply from that: approve it in the plan.${because}`;
  return `Apply ${does}.`;
}
function keepInWords({ path, declared, live }, { kind, gone, day, reason }, customer) {
  const file = customer?.origin.file ?? (reason.origin === void 0 ? "its file" : placeInFile(reason.origin));
  const line = `on the product's line in ${file}`;
  const amount = typeof live === "string" ? live : "";
  if (gone && kind === "line") return [`To leave it out: ${code("ignore: { reason: \u2026 }")} ${line}.`];
  if (path === "quantity") {
    const fewer = Number(declared) - Number(live);
    return fewer > 0 ? [`To keep it: exclude ${counted(fewer, "more unit")} ${line}, with the reason.`] : [
      `To keep it: the vendor does not bill ${counted(-fewer, "more unit")}, so put ${fewer === -1 ? "it" : "them"} on a service that is not managed.`
    ];
  }
  if (path === "unitPrice")
    return kind === "service" ? [`To keep it: ${code(`retail: { fixed: ${amount} }`)} on the product in ${file}.`] : [`To keep it: ${code(`prices: [{ from: ${day}, amount: ${amount} }]`)} ${line}.`];
  if (path === "endsOn") return [`To keep it: ${code(`endsOn: ${amount}`)} on the contract in ${file}.`];
  if (path === STATUS) return [`To keep it: ${code("status: never")} on the contract in ${file}.`];
  return [];
}
var JOINT = "\xA0";
function code(yaml) {
  return yaml.replaceAll(" ", JOINT);
}
function orphanInWords({ key, left, system, remoteId, quantity, unitPrice, amount, at: at2 }, { currency, timezone }, asOf) {
  const [, ...parts] = key.split("/");
  const price = unitPrice === void 0 ? "" : ` \xD7 ${priceInWords(unitPrice)}`;
  const comes = amount === void 0 ? "" : ` = ${moneyInWords(amount)} ${currency}`;
  const gone = {
    customer: "the customer's file is gone",
    contract: "the contract is not in the file",
    product: "the product is not in services.yaml"
  };
  return `${parts.join("/")} (${system} ${remoteId}): ${gone[left]}. Last applied ${timeInWords(at2, timezone, asOf)} at ${numberInWords(quantity)}${price}${comes} a period; it bills on as it stands.`;
}
var ORPHANS_WAY_OUT = "Put it back into the files, or end it in the system by hand.";
function unreadInWords({ what, why, fix, origin, records }) {
  const place = origin === void 0 ? "" : ` (${placeInFile(origin)})`;
  const sentence = `${what}, ${counted(records, "record")}: ${why}${place}`;
  return fix === void 0 ? sentence : `${sentence} Fix: ${fix}`;
}
function moneyOfDrift(tenant) {
  let [up, down, unknown] = [new big_default(0), new big_default(0), false];
  for (const { monthly, kind } of driftedOf(tenant)) {
    if (monthly === void 0) unknown ||= kind === "line";
    else if (new big_default(monthly.price).gt(0)) up = up.plus(monthly.price);
    else down = down.plus(monthly.price);
  }
  const parts = [...up.eq(0) ? [] : [differenceInWords(up)], ...down.eq(0) ? [] : [differenceInWords(down)]];
  const sums = parts.length === 0 ? "" : `${parts.join(" and ")} ${tenant.currency} a month`;
  return unknown ? `${sums}${sums === "" ? "money not known" : ", not all known"}` : sums;
}
function driftInWords(tenant) {
  const moved = driftedOf(tenant).length;
  const missed = tenant.unread.reduce((sum, { records }) => sum + records, 0);
  const money = moneyOfDrift(tenant);
  return [
    moved === 0 ? noneInWords(tenant) : `${counted(new Set(driftedOf(tenant).map(({ key }) => key)).size, "record")} changed by hand`,
    ...money === "" ? [] : [money],
    ...tenant.orphaned.length === 0 ? [] : [`${counted(tenant.orphaned.length, "line")} left the files`],
    ...tenant.unread.length === 0 ? [] : [missed === 0 ? "not read" : `${counted(missed, "record")} not compared`]
  ];
}
function noneInWords({ compared, lastApply, unread }) {
  if (lastApply === void 0 && unread.length === 0)
    return "Nothing was applied yet, so there is nothing to compare with";
  if (compared === 0) return "No drift is known";
  return `No drift: ${counted(compared, "record")} as the last apply left ${compared === 1 ? "it" : "them"}`;
}

// src/render/drift-markdown.ts
var RESERVE = 500;
function partOf(list, customer, tenant, asOf) {
  const head = customer === void 0 ? [md`#### Catalogue`] : [md`#### ${customer.name}`, md`${linkInWords(customer, tenant)}`];
  const rows = list.flatMap(
    (drifted) => rowsOfDrifted(drifted).map(
      ({ field, declared, applied, live, amount, from }, index) => tableRow([index === 0 ? md`**${drifted.title}**` : "", field, declared, applied, md`**${live}**`, amount, from])
    )
  );
  const notes = list.map((drifted) => {
    const contract = customer?.contracts.find(({ key }) => drifted.key === key || drifted.key.startsWith(`${key}/`));
    const place = contract === void 0 || customer === void 0 ? [] : [md`contract ${contract.name}: ${linked(recordInWords(contract, customer, tenant), contract.url)}`];
    return joined(
      [
        md`- **${drifted.title}**${place.length === 0 ? md`` : md`, ${joined(place, "")}`}`,
        ...paragraphsOf(drifted, customer, tenant).map((paragraph) => md`${paragraph.replaceAll("\xA0", " ")}`),
        md`<sub>${footnotesOf(drifted, tenant, asOf).join(" \xB7 ")}</sub>`
      ],
      "<br>"
    );
  });
  return blocksAsMarkdown([
    ...head.map((line) => [line]),
    [
      tableRow(["", "", "Declared", "Last applied", "Live", `${tenant.currency} a month`, "From"]),
      md`| :-- | :-- | --: | --: | --: | --: | --: |`,
      ...rows
    ],
    notes
  ]);
}
function tenantAsMarkdown(tenant, asOf, room) {
  const head = [[md`### ${tenant.tenant}: ${driftInWords(tenant).join(" \xB7 ")}`]];
  const tail = [
    tenant.orphaned.length === 0 ? [] : [
      md`**Left the files.** ${ORPHANS_WAY_OUT}`,
      ...tenant.orphaned.slice(0, 20).map((one) => md`- ${orphanInWords(one, tenant, asOf)}`)
    ],
    tenant.orphaned.length <= 20 ? [] : [md`and ${tenant.orphaned.length - 20} more`],
    tenant.unread.length === 0 ? [] : [
      md`**Not compared.** That nothing is told of these does not mean that they stand.`,
      ...tenant.unread.slice(0, 20).map((one) => md`- ${unreadInWords(one)}`)
    ],
    tenant.unread.length <= 20 ? [] : [md`and ${tenant.unread.length - 20} more`]
  ];
  const parts = [
    ...tenant.services.length === 0 ? [] : [() => partOf(tenant.services, void 0, tenant, asOf)],
    ...tenant.customers.map((customer) => () => partOf(customer.drifted, customer, tenant, asOf))
  ];
  const taken = bytesOf(blocksAsMarkdown([...head, ...tail])) + RESERVE;
  const { kept, out } = takeFitting(parts, (write) => write(), room - taken);
  const more = out.length === 0 ? [] : [md`**Left out for length:** ${counted(out.length, "customer")}. In full: concordat drift.`];
  return blocksAsMarkdown([...head, ...kept.map((part) => [part]), more, ...tail]);
}
function renderDriftMarkdown(report, most = MOST_COMMENT) {
  const findings = takeFitting(
    report.findings.filter(({ severity }) => severity === "error"),
    findingAsItem,
    most / 8
  );
  const loud = report.tenants.filter((tenant) => hasDrift(tenant) || tenant.orphaned.length + tenant.unread.length > 0);
  const quiet = report.tenants.filter((tenant) => !loud.includes(tenant));
  const sentences = takeFitting(
    quiet,
    (tenant) => md`- ${tenant.tenant}: ${driftInWords(tenant).join(" \xB7 ")}`,
    most / 8
  );
  const head = [
    md`<sub>Drift as of ${dayWithWeekday(report.asOf)}: what people changed in the PSA since the last apply</sub>`
  ];
  let room = most - findings.bytes - sentences.bytes - 1e3;
  const blocks = [];
  let out = 0;
  for (const tenant of loud) {
    const part = tenantAsMarkdown(tenant, report.asOf, room);
    if (bytesOf(part) > room) out += 1;
    else {
      blocks.push([part]);
      room -= bytesOf(part) + 2;
    }
  }
  const more = out + sentences.out.length;
  const rest = more === 0 ? [] : [md`**Left out for length:** ${counted(more, "tenant")}. In full: concordat drift.`];
  return `${blocksAsMarkdown([head, ...blocks, sentences.kept, findings.kept, rest]).markdown}
`;
}

// src/render/drift-text.ts
var HEAD = {
  field: "",
  declared: "declared",
  applied: "last applied",
  live: "live",
  amount: "",
  from: "from"
};
var NEXT = "Next: concordat plan shows all that apply would do; concordat apply puts back what was moved.";
var GAP = 2;
var DAY = "15 Nov 2026".length;
function columnsFor(drifted, currency, page) {
  const rows = [{ ...HEAD, amount: `${currency} a month` }, ...drifted.flatMap(rowsOfDrifted)];
  const widest = (cell) => Math.max(...rows.map((row) => displayWidth(cell(row))));
  const [declared, applied, live] = [
    widest((row) => row.declared),
    widest((row) => row.applied),
    widest((row) => row.live)
  ];
  const amount = widest((row) => row.amount);
  const taken = textColumn + declared + applied + live + amount + DAY + 5 * GAP + 1;
  return {
    field: Math.max(
      widest((row) => row.field),
      page.width - taken
    ),
    declared,
    applied,
    live,
    amount
  };
}
function layOut(row, columns) {
  const numbers = padLeft(row.declared, columns.declared + GAP) + padLeft(row.applied, columns.applied + GAP) + padLeft(row.live, columns.live + GAP) + padLeft(row.amount, columns.amount + GAP + 1);
  const from = /\d$/.test(row.from) ? padLeft(row.from, DAY + GAP) : `${" ".repeat(GAP + 1)}${row.from}`;
  return `${" ".repeat(textColumn)}${padRight(row.field, columns.field)}${numbers}${from}`.trimEnd();
}
function linesOfDrifted(drifted, customer, tenant, columns, page) {
  const width = page.width - textColumn;
  const indented = (lines) => lines.map((line) => " ".repeat(textColumn) + line);
  const [first = "", ...rest] = wrap(drifted.title, width);
  const mark = drifted.gone ? page.paint("red", padRight("- deleted", textColumn)) : page.paint("yellow", padRight("\u2260 moved", textColumn));
  return [
    mark + page.paint("bold", first),
    ...indented(rest),
    ...rowsOfDrifted(drifted).map((row) => layOut(row, columns)),
    ...indented(paragraphsOf(drifted, customer, tenant).flatMap((paragraph) => wrap(paragraph, width))),
    ...indented(wrapParts(footnotesOf(drifted, tenant, page.asOf), 0, width).map((line) => page.paint("dim", line)))
  ];
}
function linesOfTable(list, customer, tenant, page) {
  if (list.length === 0) return [];
  const columns = columnsFor(list, tenant.currency, page);
  const head = layOut({ ...HEAD, amount: `${tenant.currency} a month` }, columns);
  return [
    page.paint("dim", head),
    ...list.flatMap((one, index) => [
      ...index === 0 ? [] : [""],
      ...linesOfDrifted(one, customer, tenant, columns, page)
    ])
  ];
}
function linesOfCustomer(customer, tenant, page) {
  const on = (key) => customer.drifted.filter((one) => one.key === key || one.key.startsWith(`${key}/`));
  const shown = customer.contracts.filter(({ key }) => on(key).length > 0);
  const loose = customer.drifted.filter(
    ({ key }) => !customer.contracts.some((one) => key === one.key || key.startsWith(`${one.key}/`))
  );
  const [mark, style] = customer.status === "planned" ? ["", "dim"] : statusMarks[customer.status];
  return stack([
    [page.paint("bold", customer.name), ...wrap(linkInWords(customer, tenant), page.width)],
    mark === "" || customer.because === void 0 ? [] : linesOfBanner(mark, style, customer.because.text, page),
    ...shown.map((contract) => [
      ...wrapParts(
        [`Contract ${contract.name}`, recordInWords(contract, customer, tenant)],
        textColumn,
        page.width
      ).map((line) => page.paint("bold", line)),
      "",
      ...linesOfTable(on(contract.key), customer, tenant, page)
    ]),
    linesOfTable(loose, customer, tenant, page)
  ]);
}
function headerLines(tenant, page) {
  const last = tenant.lastApply === void 0 ? "never applied" : `last apply ${timeInWords(tenant.lastApply.at, tenant.timezone, page.asOf)}`;
  const times = readTimes(
    tenant,
    tenant.reads.map(({ connection }) => connection),
    page.asOf
  );
  return [
    ...spread(`Tenant ${tenant.tenant}`, asOfInWords(page.asOf, tenant, "drift"), page.width).map(
      (line) => page.paint("bold", line)
    ),
    ...wrapParts([last, ...times === "" ? [] : [times]], 0, page.width),
    page.paint("dim", "\u2550".repeat(page.width))
  ];
}
function linesOfList(head, items, page) {
  if (items.length === 0) return [];
  return [
    page.paint("bold", head),
    ...items.flatMap(
      (item) => wrap(item, page.width - 4).map((line, index) => index === 0 ? `  - ${line}` : `    ${line}`)
    )
  ];
}
function linesOfTenant(tenant, page) {
  const rule = page.paint("dim", "\u2500".repeat(page.width));
  return stack([
    headerLines(tenant, page),
    tenant.services.length === 0 ? [] : [page.paint("bold", "Catalogue"), "", ...linesOfTable(tenant.services, void 0, tenant, page)],
    ...tenant.customers.map((customer, index) => {
      const lines = linesOfCustomer(customer, tenant, page);
      return index + tenant.services.length === 0 ? lines : [rule, ...lines];
    }),
    hasDrift(tenant) && tenant.orphaned.length + tenant.unread.length > 0 ? [rule] : [],
    [
      ...linesOfList(
        "Left the files",
        tenant.orphaned.map((one) => orphanInWords(one, tenant, page.asOf)),
        page
      ),
      ...tenant.orphaned.length === 0 ? [] : wrap(`    ${ORPHANS_WAY_OUT}`, page.width)
    ],
    linesOfList("Not compared", tenant.unread.map(unreadInWords), page),
    wrapParts(driftInWords(tenant), 0, page.width).map((line) => page.paint("bold", line))
  ]);
}
function renderDrift(report, options) {
  const shown = forTerminalThroughout(report);
  const page = { width: Math.max(options.width, 60), paint: paintWith(options.colour), asOf: shown.asOf };
  const findings = shown.findings.filter(({ severity }) => severity === "error");
  const isDue = shown.tenants.some((tenant) => hasDrift(tenant));
  return `${stack([
    ...shown.tenants.map((tenant) => linesOfTenant(tenant, page)),
    findings.length === 0 ? [] : [
      page.paint("bold", `Findings: ${countFindings(findings)}`),
      ...linesOfFindings(findings, page.width, page.paint)
    ],
    isDue ? wrap(NEXT, page.width) : []
  ]).join("\n")}
`;
}

// src/commands/drift.ts
async function drift(context, options) {
  const found = await findDrift(context, options);
  const { format } = options;
  if ("findings" in found) {
    const { findings } = found;
    if (format === "json")
      context.out(`${forJson(JSON.stringify({ kind: "drift", formatVersion: 1, tenants: [], findings }, null, 2))}
`);
    else context.talk(renderFindings(findings, { colour: context.colour, width: context.width }));
    return EXIT.config;
  }
  const { report } = found;
  if (format === "json") context.out(`${forJson(JSON.stringify(report, null, 2))}
`);
  else if (format === "markdown") context.out(renderDriftMarkdown(report));
  else context.out(renderDrift(report, { colour: context.colour, width: context.width }));
  return exitCodeOf(report, options.exitCode);
}
async function findDrift(context, options) {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some(({ severity }) => severity === "error"))
    return { findings: relativeOrigins(workspace.findings, workspace.folder) };
  const { plan, store } = await gather(context, options, workspace);
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}
`);
  const named = tenantsIn(options);
  const { customer: only } = options;
  const asked = workspace.tenants.filter(({ name }) => named === void 0 || named.includes(name)).filter(({ customers }) => only === void 0 || customers.some(({ key }) => key === only));
  const inputs = await Promise.all(
    asked.map(async (tenant) => ({ tenant, ledger: await store.readState(tenant.name) }))
  );
  return {
    report: relativeOrigins(driftOf(plan, inputs), workspace.folder),
    ledgers: new Map(inputs.map(({ tenant, ledger }) => [tenant.name, ledger]))
  };
}
function exitCodeOf({ tenants, findings }, detailed) {
  if (findings.some(({ severity }) => severity === "error")) return EXIT.failed;
  if (!detailed) return EXIT.done;
  if (tenants.some(hasDrift)) return EXIT.changes;
  return tenants.some(({ unread }) => unread.length > 0) ? EXIT.blocked : EXIT.done;
}

export {
  hasDrift,
  driftedOf,
  driftInWords,
  tenantAsMarkdown,
  renderDriftMarkdown,
  renderDrift,
  drift,
  findDrift
};
