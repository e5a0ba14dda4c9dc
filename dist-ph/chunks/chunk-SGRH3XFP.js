import {
  asOfInWords,
  columnsFor,
  connectionsOf,
  footnoteOf,
  freezeInWords,
  hasSomethingToSay,
  headLine,
  largestInWords,
  linesOfBanner,
  linesOfRows,
  linkInWords,
  moneyRowsOf,
  planInWords,
  readTimes,
  recordInWords,
  refusedInWords,
  requestsInWords,
  rowOfChange,
  seatsInWords,
  sectionsOf,
  serviceStatus,
  stack,
  statusMarks,
  tallyOfPlan,
  termsInWords,
  textColumn,
  unlistedLines,
  verdictOf
} from "./chunk-LNNEKWE3.js";
import {
  changeInWords,
  freezeReason,
  recordOf,
  refusedServices
} from "./chunk-3R27VUDY.js";
import {
  countFindings,
  linesOfFindings,
  paintWith
} from "./chunk-DTSY5WOK.js";
import {
  configInWords,
  counted,
  differenceInWords,
  displayWidth,
  moneyInWords,
  numberInWords,
  padLeft,
  padRight,
  placeInFile,
  shortDigest,
  spread,
  wrap,
  wrapIndented,
  wrapParts
} from "./chunk-BZ6C3EK6.js";
import {
  forTerminal,
  forTerminalThroughout
} from "./chunk-MQEHHU24.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";

// src/render/approval.ts
var LONGEST_COMMENT = 93;
function draftApproval(tenant, asOf) {
  const refused = refusedServices(tenant.refusals);
  const changes = [
    ...tenant.services,
    ...tenant.withheld ?? [],
    ...tenant.customers.flatMap((customer) => customer.changes)
  ].filter(({ fingerprint }) => refused.has(fingerprint));
  const [first] = changes;
  if (first === void 0) return void 0;
  return {
    file: `tenants/${tenant.tenant}/approvals/${asOf}-${first.fingerprint.slice(0, 6)}.yaml`,
    yaml: [
      "kind: approval",
      "by:",
      "reason:",
      `on: ${asOf}`,
      "changes:",
      ...changes.flatMap((change) => [
        `  # ${comment(change, tenant.currency)}`,
        `  - record: ${recordOf(change)}`,
        `    fingerprint: ${change.fingerprint}`
      ])
    ]
  };
}
function comment(change, currency) {
  const text = forTerminal(`${change.title}: ${changeInWords(change, currency)}`).replaceAll("`", "'");
  return text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT - 1)}\u2026` : text;
}

// src/render/text/manual.ts
var labelColumn = 7;
var valueColumn = 14;
var pitch = 23;
var gridColumns = 3;
function placeFields(enter, room) {
  const columns = Math.max(1, Math.min(gridColumns, Math.floor(room / pitch)));
  const label = Math.max(...enter.map(({ field }) => displayWidth(field)));
  const rows = [];
  let next = columns;
  for (const { field, value } of enter) {
    const needed = label + 2 + displayWidth(value);
    const lastWidth = room - (columns - 1) * pitch;
    const spanFrom = (column) => {
      const toTheEdge = (columns - 1 - column) * pitch + lastWidth;
      if (needed > toTheEdge) return void 0;
      return Math.min(columns - column, Math.ceil((needed + 2) / pitch));
    };
    let span = next < columns ? spanFrom(next) : void 0;
    if (span === void 0) {
      rows.push([]);
      next = 0;
      span = spanFrom(0) ?? columns;
    }
    rows.at(-1)?.push({ field, value, column: next });
    next += span;
  }
  return rows;
}
function linesOfFields(enter, page) {
  const rows = placeFields(enter, page.width - valueColumn);
  const labels = Array.from(
    { length: gridColumns },
    (_, column) => Math.max(0, ...rows.flat().map((placed) => placed.column === column ? displayWidth(placed.field) : 0))
  );
  return rows.flatMap((row) => {
    let line = "";
    for (const { field, value, column } of row) {
      const label = `${padRight(field, labels[column] ?? 0)}  `;
      const [first = "", ...rest] = wrap(value, page.width - valueColumn - column * pitch - displayWidth(label));
      line = `${padRight(line, column * pitch)}${label}${first}`;
      if (rest.length > 0) return [line, ...rest.map((each) => " ".repeat(displayWidth(label)) + each)];
    }
    return [line];
  });
}
function labelled(label, lines) {
  return lines.map(
    (line, index) => " ".repeat(labelColumn) + padRight(index === 0 ? label : "", valueColumn - labelColumn) + line
  );
}
function linesOfPlace(step, room) {
  if (step.url === void 0) return wrap(step.where, room);
  const together = `${step.where}    ${step.url}`;
  return displayWidth(together) <= room ? [together] : [...wrap(step.where, room), step.url];
}
function linesOfStep(step, number, saysTick, page) {
  const room = page.width - valueColumn;
  const lead = padRight(`[ ] ${number} `, labelColumn);
  const [first = "", ...rest] = wrap(step.title, page.width - displayWidth(lead));
  return [
    page.paint("bold", lead + first),
    ...rest.map((line) => " ".repeat(labelColumn) + line),
    ...labelled("Why", wrap(step.why, room)),
    ...labelled("Where", linesOfPlace(step, room)),
    ...step.enter.length === 0 ? [] : labelled("Enter", linesOfFields(step.enter, page)),
    ...saysTick ? labelled("Ticked", wrap(step.recognisedBy, room)) : []
  ];
}
function linesOfSteps(steps, page) {
  const [one] = steps;
  if (one === void 0) return [];
  const isShared = steps.every((step) => step.recognisedBy === one.recognisedBy);
  const head = `By hand: ${counted(steps.length, "step")}${isShared ? ` (${one.recognisedBy})` : ""}`;
  return [
    ...wrapIndented(head, 0, page.width).map((line) => page.paint("bold", line)),
    ...steps.flatMap((step, index) => ["", ...linesOfStep(step, index + 1, !isShared, page)])
  ];
}

// src/render/text/money.ts
function linesOfMoney(money, page) {
  const rows = moneyRowsOf(money);
  const widest = (least, cell) => Math.max(least, ...rows.map((row) => displayWidth(cell(row))));
  const label = widest(21, (row) => row.label);
  const [price, cost, margin] = [
    widest(9, (row) => row.price),
    widest(9, (row) => row.cost),
    widest(9, (row) => row.margin)
  ];
  const [up, more] = [0, 1].map((index) => widest(0, (row) => row.differences?.[index] ?? ""));
  const lay = (name, cells) => padRight(name, label + 2) + padLeft(cells[0], price + 2) + padLeft(cells[1], cost + 2) + padLeft(cells[2], margin + 2);
  const head = lay(money.currency, ["price", "cost", "margin"]);
  return [
    page.paint("dim", head),
    ...rows.flatMap((row) => {
      const numbers = lay(`  ${row.label}`, [row.price, row.cost, row.margin]) + padLeft(row.share, 9);
      const [price2, margin2] = row.differences ?? ["", ""];
      const remark = row.differences === void 0 ? row.remark : `${padLeft(price2, up ?? 0)} price, ${padLeft(margin2, more ?? 0)} margin`;
      if (displayWidth(numbers) + 4 + displayWidth(remark) <= page.width) return [`${numbers}    ${remark}`.trimEnd()];
      return [numbers.trimEnd(), padLeft(remark, page.width)];
    })
  ];
}

// src/render/text/customer.ts
function headerLines(customer, tenant, page) {
  const { name } = customer;
  const [first = "", ...rest] = spread(name, asOfInWords(page.asOf, tenant), page.width);
  return [
    first.startsWith(name) ? page.paint("bold", name) + first.slice(name.length) : first,
    ...rest,
    ...spread(linkInWords(customer, tenant), readTimes(tenant, connectionsOf(customer), page.asOf), page.width)
  ];
}
function bannerLines({ status, because }, page) {
  if (status === "planned") return [];
  const [mark, style] = statusMarks[status];
  if (because === void 0) return linesOfBanner(mark, style, "No reason was given.", page);
  return linesOfBanner(mark, style, because.text, page, footnoteOf(because));
}
function contractHead(contract, customer, tenant, page) {
  const record = recordInWords(contract, customer, tenant);
  const parts = [`Contract ${contract.name}`, record, ...termsInWords(contract, page.asOf)];
  return wrapParts(parts, textColumn, page.width).map((line) => page.paint("bold", line));
}
function contractBlocks(customer, tenant, page) {
  const sections = sectionsOf(customer);
  const columns = columnsFor(
    sections.flatMap(({ rows }) => rows),
    tenant.currency,
    page
  );
  const unlisted = unlistedLines(customer);
  return [
    ...sections.map(({ contract, name, rows }) => [
      ...contract === void 0 ? [page.paint("bold", name === void 0 ? "On no contract" : `Contract ${name}`)] : contractHead(contract, customer, tenant, page),
      ...rows.length === 0 ? [] : ["", headLine(columns, tenant.currency, page), ...linesOfRows(rows, columns, page)]
    ]),
    unlisted === 0 ? [] : [`= as is    ${counted(unlisted, "more line")}`]
  ];
}
function linesOfLeft(left, page) {
  if (left.length === 0) return [];
  const width = Math.max(...left.map(({ count }) => numberInWords(count).length));
  return [
    page.paint("bold", "Left alone"),
    ...left.flatMap(({ what, why, count, origin }) => {
      const place = origin === void 0 ? "" : ` (${placeInFile(origin)})`;
      const indent = width + 4;
      return wrap(`${what}: ${why}${place}`, page.width - indent).map(
        (line, index) => index === 0 ? `  ${padLeft(numberInWords(count), width)}  ${line}` : padRight("", indent) + line
      );
    })
  ];
}
function findingLines(customer, page) {
  if (customer.findings.length === 0) return [];
  return [
    page.paint("bold", `Findings: ${countFindings(customer.findings)}`),
    ...linesOfFindings(customer.findings, page.width, page.paint)
  ];
}
function moneyLines(customer, tenant, page) {
  if (customer.money !== void 0) return linesOfMoney(customer.money, page);
  const isMoneyExpected = customer.changes.length > 0 || customer.later.length > 0;
  return isMoneyExpected ? [`${tenant.currency}: the money of this customer is not known`] : [];
}
function seatLines(customer, tenant, page) {
  const seats = seatsInWords(customer, tenant);
  if (seats === void 0) return [];
  return wrap(seats.text, page.width).map((line) => seats.isBalanced ? line : page.paint("red", line));
}
function linesOfCustomer(customer, tenant, page) {
  return stack([
    headerLines(customer, tenant, page),
    bannerLines(customer, page),
    ...contractBlocks(customer, tenant, page),
    findingLines(customer, page),
    linesOfLeft(customer.left, page),
    linesOfSteps(customer.manual, page),
    moneyLines(customer, tenant, page),
    seatLines(customer, tenant, page)
  ]);
}

// src/render/text/tenant.ts
var namedAtMost = 10;
function headerLines2(tenant, page) {
  const name = `Tenant ${tenant.tenant} \xB7 ${counted(tenant.customers.length, "customer")}`;
  const asOf = asOfInWords(page.asOf, tenant);
  const times = readTimes(
    tenant,
    tenant.reads.map((read) => read.connection),
    page.asOf
  );
  return [
    ...spread(name, asOf, page.width).map((line) => page.paint("bold", line)),
    ...times === "" ? [] : wrap(times, page.width),
    page.paint("dim", "\u2550".repeat(page.width))
  ];
}
function catalogueLines(tenant, page) {
  if (tenant.services.length === 0) return [];
  const statusOf = serviceStatus(tenant);
  const rows = tenant.services.map((change) => rowOfChange(change, statusOf(change)));
  const columns = columnsFor(rows, tenant.currency, page);
  const head = page.paint("bold", `Catalogue \xB7 ${counted(tenant.services.length, "service")}`);
  return [head, "", headLine(columns, tenant.currency, page), ...linesOfRows(rows, columns, page)];
}
function freezeLines({ freeze }, page) {
  if (freeze === void 0) return [];
  return linesOfBanner("| frozen", "blue", freezeInWords(freeze), page, footnoteOf(freezeReason(freeze)));
}
function refusalLines(refusals, page) {
  return refusals.flatMap((refusal) => {
    const { guardrail, limit, value, message, origin } = refusal;
    return linesOfBanner("! refused", "red", message, page, {
      rule: guardrail,
      parts: [
        `${value}, limit ${limit}`,
        `refused for ${refusedInWords(refusal)}`,
        ...largestInWords(refusal),
        ...origin === void 0 ? [] : [placeInFile(origin)]
      ]
    });
  });
}
function approvalLines(tenant, page) {
  const draft = draftApproval(tenant, page.asOf);
  if (draft === void 0) return [];
  const text = `To approve it, save the lines below as ${draft.file}: take out what is not approved, and say by whom and why.`;
  return [...wrap(text, page.width).map((line) => page.paint("bold", line)), "", ...draft.yaml];
}
function crowdLine(mark, customers, saying, page) {
  if (customers.length === 0) return [];
  const lines = customers.reduce((sum, customer) => sum + customer.asIsCount, 0);
  const counts = `${counted(customers.length, "customer")} ${saying}${lines === 0 ? "" : `, ${counted(lines, "line")}`}`;
  const names = customers.length > namedAtMost ? "" : `: ${customers.map((customer) => customer.name).join(", ")}`;
  return linesOfBanner(mark, "dim", counts + names, page);
}
function totalLines(tenant, page) {
  const known = tenant.customers.flatMap(
    ({ money, status }) => (
      // What is held, refused or not read is not applied.
      money === void 0 ? [] : [{ now: money.now, after: status === "planned" ? money.after : money.now }]
    )
  );
  if (known.length < 2) return [];
  const sum = (amounts) => amounts.reduce((total, amount) => total.plus(amount), new big_default(0));
  const now = sum(known.map((money) => money.now.price));
  const after = sum(known.map((money) => money.after.price));
  const text = `All ${numberInWords(known.length)} customers with money known, ${tenant.currency} a month: ${moneyInWords(now)} now, ${moneyInWords(after)} after apply (${differenceInWords(after.minus(now))})`;
  return wrap(text, page.width);
}
function budgetLines({ connection, predictedRequests, hourlyLimit, usedThisHour = 0, hourlyAllowed, runs = 1 }, page) {
  if (hourlyLimit === void 0 || runs === 1 && usedThisHour + predictedRequests <= hourlyLimit) return [];
  const used = `${numberInWords(usedThisHour)} of ${numberInWords(hourlyLimit)} an hour are used`;
  const stop = hourlyAllowed === void 0 ? "there" : `at ${numberInWords(hourlyAllowed)}`;
  const text = `${connection}: ${counted(predictedRequests, "request")} to come, and ${used}. Apply stops ${stop} and goes on when it is run again an hour later${runs > 1 ? `: ${runs} runs` : ""}.`;
  return linesOfBanner("! slow", "yellow", text, page);
}
function isSolo(tenant) {
  return tenant.customers.length === 1 && tenant.freeze === void 0 && tenant.services.length + tenant.findings.length + tenant.refusals.length === 0;
}
function linesOfTenant(tenant, page) {
  const [only] = tenant.customers;
  if (isSolo(tenant) && only !== void 0) return linesOfCustomer(only, tenant, page);
  const loud = tenant.customers.filter(hasSomethingToSay);
  const quiet = tenant.customers.filter((customer) => !hasSomethingToSay(customer));
  const rule = page.paint("dim", "\u2500".repeat(page.width));
  const findings = tenant.findings.length === 0 ? [] : [page.paint("bold", `Findings: ${countFindings(tenant.findings)}`)];
  return stack([
    headerLines2(tenant, page),
    freezeLines(tenant, page),
    catalogueLines(tenant, page),
    ...loud.map((customer, index) => {
      const lines = linesOfCustomer(customer, tenant, page);
      return index === 0 && tenant.services.length === 0 ? lines : [rule, ...lines];
    }),
    [
      ...quiet.length === 0 || loud.length + tenant.services.length === 0 ? [] : [rule],
      ...crowdLine(
        "= as is",
        quiet.filter(({ status }) => status !== "disabled"),
        "as they should be",
        page
      ),
      ...crowdLine(
        "= off",
        quiet.filter(({ status }) => status === "disabled"),
        "switched off",
        page
      )
    ],
    refusalLines(tenant.refusals, page),
    approvalLines(tenant, page),
    [...findings, ...linesOfFindings(tenant.findings, page.width, page.paint)],
    tenant.api.flatMap((budget) => budgetLines(budget, page)),
    totalLines(tenant, page)
  ]);
}

// src/render/text.ts
function narrow(plan, only) {
  const tenants = plan.tenants.filter((tenant) => only.tenant === void 0 || tenant.tenant === only.tenant);
  const { customer } = only;
  if (customer === void 0) return { ...plan, tenants };
  return {
    ...plan,
    tenants: tenants.flatMap((tenant) => {
      const customers = tenant.customers.filter(
        (each) => each.key === customer || each.key === `${tenant.tenant}/${customer}`
      );
      return customers.length === 0 ? [] : [{ ...tenant, customers, services: [], findings: [], refusals: [] }];
    })
  };
}
function guardrailsInWords(plan) {
  const refusals = plan.tenants.reduce((sum, tenant) => sum + tenant.refusals.length, 0);
  if (refusals > 0) return [`${counted(refusals, "guardrail")} refused`];
  return tallyOfPlan(plan).changes > 0 ? ["guardrails passed"] : [];
}
function summaryLines(plan, page) {
  const parts = [...planInWords(plan), ...guardrailsInWords(plan), ...requestsInWords(plan)];
  return wrapParts(parts, 0, page.width).map((line) => page.paint("bold", line));
}
function shellWord(name) {
  return /^[\w./@%+=:,-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
function lastLines(plan, saved, page) {
  const digests = `${shortDigest(plan.digest, 6)}, config ${configInWords(plan.workspace)}`;
  if (saved === void 0) return [`Plan ${digests}.`];
  const file = forTerminal(saved);
  const sentences = [`Saved ${file} (${digests}).`, `Next: concordat apply ${shellWord(file)}`];
  const line = sentences.join(" ");
  return displayWidth(line) <= page.width ? [line] : sentences;
}
function renderText(plan, options) {
  const shown = forTerminalThroughout(options.only === void 0 ? plan : narrow(plan, options.only));
  const page = { width: Math.max(options.width ?? 97, 60), paint: paintWith(options.colour), asOf: shown.asOf };
  const verdict = verdictOf(shown);
  const findings = shown.findings.length === 0 ? [] : [
    page.paint("bold", `Findings of the workspace: ${countFindings(shown.findings)}`),
    ...linesOfFindings(shown.findings, page.width, page.paint)
  ];
  const body = stack([
    verdict === void 0 ? [] : wrap(verdict, page.width).map((line) => page.paint("bold", line)),
    ...shown.tenants.map((tenant2) => linesOfTenant(tenant2, page)),
    findings
  ]);
  const [tenant] = shown.tenants;
  const endsInSeats = shown.tenants.length === 1 && findings.length === 0 && tenant !== void 0 && isSolo(tenant) && tenant.customers[0]?.seats !== void 0;
  const summary = summaryLines(shown, page);
  const lines = endsInSeats ? [...body, ...summary] : stack([body, summary]);
  return `${stack([lines, lastLines(shown, options.saved, page)]).join("\n")}
`;
}

export {
  draftApproval,
  renderText
};
