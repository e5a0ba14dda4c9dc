/** A customer's part of a pull request comment, folded: rows by contract, findings, steps by hand, money. */
import type { Day, Finding } from "../../core/model.ts";
import type { CustomerPlan, ManualStep, TenantPlan } from "../../core/plan.ts";
import { linkInWords, recordInWords, statusMarks, termsInWords } from "../heads.ts";
import { moneyRowsOf, seatsInWords } from "../money.ts";
import { type Footnote, footnoteOf, type Row, sectionsOf, unlistedLines } from "../rows.ts";
import { customerInWords } from "../tally.ts";
import { counted, moneyInWords, placeInFile } from "../words.ts";
import { joined, linked, type Markdown, md, tableRow } from "./tag.ts";

/** Lines of one block; blocks are parted by an empty line, without which GitHub does not see a table or a list. */
export type Block = readonly Markdown[];

export function blocksAsMarkdown(blocks: readonly Block[]): Markdown {
  const filled = blocks.filter((block) => block.length > 0);
  return joined(
    filled.map((block) => joined(block, "\n")),
    "\n\n",
  );
}

function footnoteAsMarkdown({ rule, parts }: Footnote): Markdown {
  return md`<sub>${[rule, ...parts].join(" · ")}</sub>`;
}

/** The rows as a table, with the reason in its last column. */
export function rowsAsTable(rows: readonly Row[], currency: string): Block {
  if (rows.length === 0) return [];
  return [
    tableRow(["", "", "Units", "Unit price", `${currency} a month`, "From", "Why"]),
    md`| :-- | :-- | --: | --: | --: | --: | :-- |`,
    ...rows.map(({ mark, title, cells, fields, paragraphs, footnote }) => {
      const reasons = [...(fields.length === 0 ? [] : [fields.join(" · ")]), ...paragraphs].map((each) => md`${each}`);
      const why = [...reasons, ...(footnote === undefined ? [] : [footnoteAsMarkdown(footnote)])];
      return tableRow([mark, title, cells.units, cells.price, cells.amount, cells.from, joined(why, "<br>")]);
    }),
  ];
}

/** One finding as an item of a list. */
export function findingAsItem({ severity, rule, message, fix, origin, customer, money }: Finding): Markdown {
  const place = origin === undefined ? (customer ?? "") : placeInFile(origin);
  const stake = money === undefined ? "" : ` (${money.currency} ${moneyInWords(money.amount)})`;
  const sentence = md`- **${severity}** ${rule}${place === "" ? "" : ` · ${place}`}: ${message + stake}`;
  return fix === undefined ? sentence : md`${sentence}<br>Fix: ${fix}`;
}

function stepAsItem({ title, why, where, url, enter, recognisedBy }: ManualStep, index: number): Markdown {
  const fields = joined(
    enter.map(({ field, value }) => md`${field} **${value}**`),
    " · ",
  );
  return joined(
    [
      md`- [ ] **${index + 1}. ${title}**`,
      md`Why: ${why}`,
      md`Where: ${linked(where, url)}`,
      ...(enter.length === 0 ? [] : [md`Enter: ${fields}`]),
      md`Ticked off: ${recognisedBy}`,
    ],
    "<br>",
  );
}

function moneyAsTable({ money }: CustomerPlan): Block {
  if (money === undefined) return [];
  return [
    tableRow([money.currency, "Price", "Cost", "Margin", "", "Change"]),
    md`| :-- | --: | --: | --: | --: | :-- |`,
    ...moneyRowsOf(money).map(({ label, price, cost, margin, share, differences, remark }) => {
      const change = differences === undefined ? remark : `${differences[0]} price, ${differences[1]} margin`;
      return tableRow([label, price, cost, margin, share, change]);
    }),
  ];
}

function statusBlock({ status, because }: CustomerPlan): Block {
  if (status === "planned") return [];
  const [mark] = statusMarks[status];
  if (because === undefined) return [md`**${mark}**`];
  return [md`**${mark}** ${because.text}<br>${footnoteAsMarkdown(footnoteOf(because))}`];
}

function contractBlocks(customer: CustomerPlan, tenant: TenantPlan, asOf: Day): Block[] {
  const unlisted = unlistedLines(customer);
  return [
    ...sectionsOf(customer).flatMap(({ contract, name, rows }): Block[] => {
      const head =
        contract === undefined
          ? md`**${name === undefined ? "On no contract" : `Contract ${name}`}**`
          : md`**Contract ${contract.name}** · ${linked(recordInWords(contract, customer, tenant), contract.url)} · ${termsInWords(contract, asOf).join(" · ")}`;
      return [[head], rowsAsTable(rows, tenant.currency)];
    }),
    unlisted === 0 ? [] : [md`${counted(unlisted, "more line")} as is`],
  ];
}

/** The folded part of one customer. */
export function customerAsMarkdown(customer: CustomerPlan, tenant: TenantPlan, asOf: Day): Markdown {
  const { name, findings, manual, left } = customer;
  const seats = seatsInWords(customer, tenant);
  return blocksAsMarkdown([
    [md`<details><summary><b>${name}</b>: ${customerInWords(customer).join(" · ")}</summary>`],
    [md`${linkInWords(customer, tenant)}`],
    statusBlock(customer),
    ...contractBlocks(customer, tenant, asOf),
    findings.map(findingAsItem),
    left.length === 0 ? [] : [md`**Left alone**`],
    left.map(({ what, why, count, origin }) => {
      const place = origin === undefined ? "" : ` (${placeInFile(origin)})`;
      return md`- ${counted(count, what, what)}: ${why + place}`;
    }),
    manual.length === 0 ? [] : [md`**By hand: ${counted(manual.length, "step")}**`],
    manual.map(stepAsItem),
    moneyAsTable(customer),
    seats === undefined ? [] : [md`${seats.text}`],
    [md`</details>`],
  ]);
}
