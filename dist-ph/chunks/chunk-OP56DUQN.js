import {
  draftApproval
} from "./chunk-SGRH3XFP.js";
import {
  MOST_COMMENT,
  blocksAsMarkdown,
  bytesOf,
  customerAsMarkdown,
  findingAsItem,
  joined,
  md,
  rowsAsTable,
  someNames,
  tableRow,
  takeFitting
} from "./chunk-AQH63J2K.js";
import {
  customerInWords,
  freezeInWords,
  hasSomethingToSay,
  largestInWords,
  movesOf,
  noneInWords,
  planInWords,
  refusedInWords,
  rowOfChange,
  runsInWords,
  serviceStatus,
  tallyOfPlan,
  unitsOf,
  verdictOf
} from "./chunk-LNNEKWE3.js";
import {
  configInWords,
  counted,
  dayInWords,
  dayWithWeekday,
  differenceInWords,
  numberInWords,
  placeInFile,
  shortDigest
} from "./chunk-BZ6C3EK6.js";

// src/render/markdown/tables.ts
function summaryRow(customer) {
  const { changes } = customer;
  const moves = movesOf(changes);
  const { up, down } = unitsOf(changes);
  const units = [...up === 0 ? [] : [`+${numberInWords(up)}`], ...down === 0 ? [] : [numberInWords(down)]].join(
    " and "
  );
  const first = changes.map((change) => change.effective).sort()[0];
  const amount = (money) => moves.isPartial && money.eq(0) ? "not known" : differenceInWords(money);
  const amounts = changes.length === 0 ? ["", ""] : [amount(moves.up), amount(moves.down)];
  return tableRow([
    customer.name,
    customerInWords({ ...customer, asIsCount: 0 }).join(", "),
    units,
    ...amounts,
    first === void 0 ? "" : dayInWords(first)
  ]);
}
function summaryHead(tenant) {
  const { currency } = tenant;
  const head = tableRow(["Customer", "What", "Units", `${currency} a month, up`, `${currency} a month, down`, "From"]);
  return joined([head, md`| :-- | :-- | --: | --: | --: | --: |`], "\n");
}
function quietLine(customers) {
  const quiet = customers.filter((customer) => !hasSomethingToSay(customer));
  const off = quiet.filter(({ status }) => status === "disabled").length;
  const parts = [
    ...quiet.length > off ? [`${counted(quiet.length - off, "customer")} as they should be`] : [],
    ...off > 0 ? [`${counted(off, "customer")} switched off`] : []
  ];
  return parts.length === 0 ? [] : [md`${parts.join(" \xB7 ")}`];
}
var isLoud = (tenant) => tenant.customers.some(hasSomethingToSay);
function tablesOf(plan, room, write) {
  const blocks = [];
  let [out, bytes] = [0, 0];
  for (const tenant of plan.tenants.filter(isLoud)) {
    const title = plan.tenants.length > 1 ? [md`#### ${tenant.tenant}`] : [];
    const quiet = quietLine(tenant.customers);
    const around = bytesOf(blocksAsMarkdown([title, quiet])) + 4;
    const table = write(tenant, room - bytes - around);
    if (table.blocks.length > 0) blocks.push(title, ...table.blocks, quiet);
    out += table.out;
    bytes += table.bytes + (table.blocks.length > 0 ? around : 0);
  }
  const others = plan.tenants.filter((tenant) => !isLoud(tenant));
  const crowd = quietLine(others.flatMap(({ customers }) => customers));
  if (plan.tenants.length < 2 || others.length === 0) blocks.push(crowd);
  else blocks.push([md`${someNames(others.map(({ tenant }) => tenant))}: ${joined(crowd, "")}`]);
  return { blocks, out, bytes };
}
function plainTable(tenant, room) {
  const head = summaryHead(tenant);
  const rows = takeFitting(tenant.customers.filter(hasSomethingToSay), summaryRow, room, bytesOf(head) + 4);
  return {
    blocks: rows.kept.length === 0 ? [] : [[head, ...rows.kept]],
    out: rows.out.length,
    bytes: rows.bytes
  };
}
var FIRST = 20;
function foldedTable(tenant, room) {
  const customers = byWeight(tenant.customers.filter(hasSomethingToSay));
  const head = summaryHead(tenant);
  const order = md`Who needs somebody comes first, then who gains or loses most a month.`;
  const first = takeFitting(customers.slice(0, FIRST), summaryRow, room, bytesOf(head) + bytesOf(order) + 6);
  const others = customers.slice(FIRST);
  const open = md`<details><summary><b>${counted(others.length, "more customer")}</b></summary>`;
  const close = md`</details>`;
  const around = bytesOf(open) + bytesOf(head) + bytesOf(close) + 8;
  const rest = takeFitting(others, summaryRow, room - first.bytes, around);
  return {
    blocks: [
      ...first.kept.length === 0 ? [] : [[order], [head, ...first.kept]],
      ...rest.kept.length === 0 ? [] : [[open], [head, ...rest.kept], [close]]
    ],
    out: first.out.length + rest.out.length,
    bytes: first.bytes + rest.bytes
  };
}
function byWeight(customers) {
  const weighed = customers.map((customer) => {
    const { status, blocked, findings, changes } = customer;
    const waits = blocked.length > 0 || findings.some(({ severity }) => severity === "error");
    const isOpen = waits || status !== "planned" && status !== "held" && status !== "disabled";
    const { up, down } = movesOf(changes);
    return { customer, rank: isOpen ? 0 : 1, money: up.minus(down) };
  });
  return weighed.sort((a, b) => a.rank - b.rank || b.money.cmp(a.money)).map(({ customer }) => customer);
}

// src/render/markdown.ts
var reserve = 2e3;
function upAndDown({ up, down, isPartial }) {
  const parts = [...up.eq(0) ? [] : [differenceInWords(up)], ...down.eq(0) ? [] : [differenceInWords(down)]];
  return `${parts.length === 0 ? "0" : parts.join(" and ")}${isPartial ? " (not all known)" : ""}`;
}
function changesOf(tenant) {
  return tenant.customers.filter(({ status }) => status === "planned").flatMap(({ changes }) => changes);
}
function newsOf(plan) {
  const tally = tallyOfPlan(plan);
  const currencies = [...new Set(plan.tenants.map(({ currency }) => currency))];
  const money = currencies.flatMap((currency) => {
    const changes = plan.tenants.filter((each) => each.currency === currency).flatMap(changesOf);
    return changes.length === 0 ? [] : [`${currency} ${upAndDown(movesOf(changes))} a month`];
  });
  return tally.changes === 0 ? noneInWords(plan).toLowerCase() : [counted(tally.changes, "change"), ...money].join(", ");
}
function headOf(plan) {
  const [tenant] = plan.tenants;
  const named = plan.tenants.length === 1 && tenant !== void 0 ? ` for ${tenant.tenant}` : "";
  const verdict = verdictOf(plan);
  const counts = [...planInWords(plan), ...runsInWords(plan)];
  return blocksAsMarkdown([
    [md`### Concordat plan${named}: ${newsOf(plan)}`],
    verdict === void 0 ? [] : [md`**${verdict}**`],
    // A lone count is in the headline already.
    counts.length === 1 ? [] : [md`${counts.join(" \xB7 ")}`],
    [
      md`<sub>As of ${dayWithWeekday(plan.asOf)} · plan ${shortDigest(plan.digest, 6)} · config ${configInWords(plan.workspace)}</sub>`
    ]
  ]);
}
function freezeItems({ tenant, freeze }) {
  if (freeze === void 0) return [];
  return [md`- **frozen** ${tenant}: ${freezeInWords(freeze)} (${placeInFile(freeze.origin)})`];
}
function refusalItems(tenant) {
  return tenant.refusals.map((refusal) => {
    const { guardrail, value, limit, customers, message, origin } = refusal;
    const whom = customers.length === 0 ? refusedInWords(refusal) : customers.join(", ");
    const more = [...largestInWords(refusal), ...origin === void 0 ? [] : [placeInFile(origin)]];
    const item = md`- **refused** by ${guardrail} (${value}, limit ${limit}): ${message} Customers: ${whom}.`;
    return more.length === 0 ? item : md`${item}<br>${more.join(" \xB7 ")}`;
  });
}
function approvalOf(draft) {
  const summary = md`<details><summary><b>Approve</b> what is refused</summary>`;
  const text = md`Save this as ${draft.file}: take out what is not approved, and say by whom and why.`;
  const block = { markdown: ["```yaml", ...draft.yaml, "```"].join("\n") };
  return blocksAsMarkdown([[summary], [text], [block], [md`</details>`]]);
}
function catalogueOf(tenant) {
  const statusOf = serviceStatus(tenant);
  const rows = tenant.services.map((change) => rowOfChange(change, statusOf(change)));
  const summary = md`<details><summary><b>Catalogue</b>: ${counted(rows.length, "service")}</summary>`;
  return blocksAsMarkdown([[summary], rowsAsTable(rows, tenant.currency), [md`</details>`]]);
}
function detailsOf(plan, tenant, inOrder) {
  const draft = draftApproval(tenant, plan.asOf);
  return [
    ...draft === void 0 ? [] : [{ name: "Approve", write: () => approvalOf(draft) }],
    ...tenant.services.length === 0 ? [] : [{ name: "Catalogue", write: () => catalogueOf(tenant) }],
    ...inOrder(tenant.customers.filter(hasSomethingToSay)).map((customer) => ({
      name: customer.name,
      write: () => customerAsMarkdown(customer, tenant, plan.asOf)
    }))
  ];
}
function leftOutOf({ findings, rows, details }, full, saysNames) {
  const named = saysNames ? md` (${someNames(details)})` : md``;
  const parts = [
    ...findings === 0 ? [] : [counted(findings, "finding")],
    ...rows === 0 ? [] : [`${counted(rows, "row")} of the table`],
    ...details.length === 0 ? [] : [md`the details of ${counted(details.length, "part")}${named}`]
  ];
  if (parts.length === 0) return [];
  return [md`**Left out for length:** ${joined(parts, ", ")}. In full: ${full}.`];
}
function renderMarkdown(plan, options = {}) {
  const { limit = MOST_COMMENT, full = "the plan file" } = options;
  const head = headOf(plan);
  const room = limit - bytesOf(head) - reserve;
  const remarks = [
    ...plan.findings,
    ...plan.tenants.flatMap((tenant) => [...freezeItems(tenant), ...refusalItems(tenant), ...tenant.findings])
  ];
  const findings = takeFitting(remarks, (item) => "markdown" in item ? item : findingAsItem(item), room / 2);
  const left = room - findings.bytes;
  const all = tablesOf(plan, Number.POSITIVE_INFINITY, plainTable);
  const isLong = all.bytes > left / 2;
  const tables = isLong ? tablesOf(plan, left / 2, foldedTable) : all;
  const parts = plan.tenants.flatMap((tenant) => detailsOf(plan, tenant, isLong ? byWeight : (same) => same));
  const details = takeFitting(parts, (part) => part.write(), room - findings.bytes - tables.bytes);
  const leftOut = { findings: findings.out.length, rows: tables.out, details: details.out.map(({ name }) => name) };
  const nothing = { findings: remarks.length, rows: 0, details: parts.map(({ name }) => name) };
  const shapes = [
    () => [
      [head],
      ...tables.blocks,
      findings.kept,
      leftOutOf(leftOut, full, true),
      ...details.kept.map((part) => [part])
    ],
    () => [[head], leftOutOf(nothing, full, false)],
    () => [[md`### Concordat plan: see ${full}`]]
  ];
  const texts = shapes.map((shape) => md`${blocksAsMarkdown(shape())}\n`);
  return (texts.find((text) => bytesOf(text) <= limit) ?? joined(texts.slice(-1), "")).markdown;
}

export {
  upAndDown,
  newsOf,
  renderMarkdown
};
