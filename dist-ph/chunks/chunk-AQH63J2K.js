import {
  customerInWords,
  footnoteOf,
  linkInWords,
  moneyRowsOf,
  recordInWords,
  seatsInWords,
  sectionsOf,
  statusMarks,
  termsInWords,
  unlistedLines
} from "./chunk-LNNEKWE3.js";
import {
  counted,
  moneyInWords,
  placeInFile
} from "./chunk-BZ6C3EK6.js";
import {
  forMarkdown
} from "./chunk-MQEHHU24.js";

// src/render/github/limits.ts
var MOST_COMMENT = 65536;
var MOST_SUMMARY = 1048576 - 16384;

// src/render/markdown/tag.ts
var written = (part) => typeof part === "object" ? part.markdown : forMarkdown(String(part));
function md(strings, ...parts) {
  return {
    markdown: strings.map((string, index) => string + (index < parts.length ? written(parts[index] ?? "") : "")).join("")
  };
}
function joined(parts, separator) {
  return { markdown: parts.map(written).join(separator) };
}
function tableRow(cells) {
  return { markdown: `| ${cells.map(written).join(" | ")} |` };
}
function linked(text, url) {
  if (url === void 0 || !/^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/?#=&+,;:-]*)?$/.test(url))
    return md`${text}`;
  return { markdown: `[${forMarkdown(text)}](${url})` };
}

// src/render/markdown/budget.ts
var bytesOf = ({ markdown }) => new TextEncoder().encode(markdown).length;
var least = 200;
function takeFitting(items, write, room, extra = 0) {
  const kept = [];
  const out = [];
  let bytes = 0;
  for (const item of items) {
    if (room - bytes < least) {
      out.push(item);
      continue;
    }
    const markdown = write(item);
    const cost = bytesOf(markdown) + 2 + (kept.length === 0 ? extra : 0);
    if (bytes + cost > room) out.push(item);
    else {
      kept.push(markdown);
      bytes += cost;
    }
  }
  return { kept, out, bytes };
}
function someNames(names) {
  const most = 10;
  const { kept } = takeFitting(names.slice(0, most), (name) => md`${name}`, 600 + least);
  const more = names.length - kept.length;
  const shown = joined(kept, ", ");
  if (kept.length === 0) return md`${more}`;
  return more === 0 ? shown : md`${shown} and ${more} more`;
}

// src/render/markdown/customer.ts
function blocksAsMarkdown(blocks) {
  const filled = blocks.filter((block) => block.length > 0);
  return joined(
    filled.map((block) => joined(block, "\n")),
    "\n\n"
  );
}
function footnoteAsMarkdown({ rule, parts }) {
  return md`<sub>${[rule, ...parts].join(" \xB7 ")}</sub>`;
}
function rowsAsTable(rows, currency) {
  if (rows.length === 0) return [];
  return [
    tableRow(["", "", "Units", "Unit price", `${currency} a month`, "From", "Why"]),
    md`| :-- | :-- | --: | --: | --: | --: | :-- |`,
    ...rows.map(({ mark, title, cells, fields, paragraphs, footnote }) => {
      const reasons = [...fields.length === 0 ? [] : [fields.join(" \xB7 ")], ...paragraphs].map((each) => md`${each}`);
      const why = [...reasons, ...footnote === void 0 ? [] : [footnoteAsMarkdown(footnote)]];
      return tableRow([mark, title, cells.units, cells.price, cells.amount, cells.from, joined(why, "<br>")]);
    })
  ];
}
function findingAsItem({ severity, rule, message, fix, origin, customer, money }) {
  const place = origin === void 0 ? customer ?? "" : placeInFile(origin);
  const stake = money === void 0 ? "" : ` (${money.currency} ${moneyInWords(money.amount)})`;
  const sentence = md`- **${severity}** ${rule}${place === "" ? "" : ` \xB7 ${place}`}: ${message + stake}`;
  return fix === void 0 ? sentence : md`${sentence}<br>Fix: ${fix}`;
}
function stepAsItem({ title, why, where, url, enter, recognisedBy }, index) {
  const fields = joined(
    enter.map(({ field, value }) => md`${field} **${value}**`),
    " \xB7 "
  );
  return joined(
    [
      md`- [ ] **${index + 1}. ${title}**`,
      md`Why: ${why}`,
      md`Where: ${linked(where, url)}`,
      ...enter.length === 0 ? [] : [md`Enter: ${fields}`],
      md`Ticked off: ${recognisedBy}`
    ],
    "<br>"
  );
}
function moneyAsTable({ money }) {
  if (money === void 0) return [];
  return [
    tableRow([money.currency, "Price", "Cost", "Margin", "", "Change"]),
    md`| :-- | --: | --: | --: | --: | :-- |`,
    ...moneyRowsOf(money).map(({ label, price, cost, margin, share, differences, remark }) => {
      const change = differences === void 0 ? remark : `${differences[0]} price, ${differences[1]} margin`;
      return tableRow([label, price, cost, margin, share, change]);
    })
  ];
}
function statusBlock({ status, because }) {
  if (status === "planned") return [];
  const [mark] = statusMarks[status];
  if (because === void 0) return [md`**${mark}**`];
  return [md`**${mark}** ${because.text}<br>${footnoteAsMarkdown(footnoteOf(because))}`];
}
function contractBlocks(customer, tenant, asOf) {
  const unlisted = unlistedLines(customer);
  return [
    ...sectionsOf(customer).flatMap(({ contract, name, rows }) => {
      const head = contract === void 0 ? md`**${name === void 0 ? "On no contract" : `Contract ${name}`}**` : md`**Contract ${contract.name}** · ${linked(recordInWords(contract, customer, tenant), contract.url)} · ${termsInWords(contract, asOf).join(" \xB7 ")}`;
      return [[head], rowsAsTable(rows, tenant.currency)];
    }),
    unlisted === 0 ? [] : [md`${counted(unlisted, "more line")} as is`]
  ];
}
function customerAsMarkdown(customer, tenant, asOf) {
  const { name, findings, manual, left } = customer;
  const seats = seatsInWords(customer, tenant);
  return blocksAsMarkdown([
    [md`<details><summary><b>${name}</b>: ${customerInWords(customer).join(" \xB7 ")}</summary>`],
    [md`${linkInWords(customer, tenant)}`],
    statusBlock(customer),
    ...contractBlocks(customer, tenant, asOf),
    findings.map(findingAsItem),
    left.length === 0 ? [] : [md`**Left alone**`],
    left.map(({ what, why, count, origin }) => {
      const place = origin === void 0 ? "" : ` (${placeInFile(origin)})`;
      return md`- ${counted(count, what, what)}: ${why + place}`;
    }),
    manual.length === 0 ? [] : [md`**By hand: ${counted(manual.length, "step")}**`],
    manual.map(stepAsItem),
    moneyAsTable(customer),
    seats === void 0 ? [] : [md`${seats.text}`],
    [md`</details>`]
  ]);
}

export {
  MOST_COMMENT,
  MOST_SUMMARY,
  md,
  joined,
  tableRow,
  linked,
  bytesOf,
  takeFitting,
  someNames,
  blocksAsMarkdown,
  rowsAsTable,
  findingAsItem,
  customerAsMarkdown
};
