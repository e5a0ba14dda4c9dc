/** Drift as text for a terminal or a log: declared, last applied and live beside each other. */
import { type CustomerDrift, type Drifted, type DriftReport, hasDrift, type TenantDrift } from "../core/drift.ts";
import { paintWith } from "./colour.ts";
import {
  type DriftRow,
  driftInWords,
  footnotesOf,
  ORPHANS_WAY_OUT,
  orphanInWords,
  paragraphsOf,
  rowsOfDrifted,
  unreadInWords,
} from "./drift.ts";
import { forTerminalThroughout } from "./escape.ts";
import { countFindings, linesOfFindings } from "./findings.ts";
import { asOfInWords, linkInWords, readTimes, recordInWords, statusMarks } from "./heads.ts";
import { type Page, stack, textColumn } from "./text/page.ts";
import { linesOfBanner } from "./text/rows.ts";
import { displayWidth, padLeft, padRight, spread, wrap, wrapParts } from "./width.ts";
import { timeInWords } from "./words.ts";

interface Columns {
  readonly field: number;
  readonly declared: number;
  readonly applied: number;
  readonly live: number;
  readonly amount: number;
}

const HEAD: DriftRow = {
  field: "",
  declared: "declared",
  applied: "last applied",
  live: "live",
  amount: "",
  from: "from",
};
const NEXT = "Next: concordat plan shows all that apply would do; concordat apply puts back what was moved.";
const GAP = 2;
const DAY = "15 Nov 2026".length;

function columnsFor(drifted: readonly Drifted[], currency: string, page: Page): Columns {
  const rows = [{ ...HEAD, amount: `${currency} a month` }, ...drifted.flatMap(rowsOfDrifted)];
  const widest = (cell: (row: DriftRow) => string) => Math.max(...rows.map((row) => displayWidth(cell(row))));
  const [declared, applied, live] = [
    widest((row) => row.declared),
    widest((row) => row.applied),
    widest((row) => row.live),
  ];
  const amount = widest((row) => row.amount);
  const taken = textColumn + declared + applied + live + amount + DAY + 5 * GAP + 1;
  return {
    field: Math.max(
      widest((row) => row.field),
      page.width - taken,
    ),
    declared,
    applied,
    live,
    amount,
  };
}

function layOut(row: DriftRow, columns: Columns): string {
  const numbers =
    padLeft(row.declared, columns.declared + GAP) +
    padLeft(row.applied, columns.applied + GAP) +
    padLeft(row.live, columns.live + GAP) +
    padLeft(row.amount, columns.amount + GAP + 1);
  const from = /\d$/.test(row.from) ? padLeft(row.from, DAY + GAP) : `${" ".repeat(GAP + 1)}${row.from}`;
  return `${" ".repeat(textColumn)}${padRight(row.field, columns.field)}${numbers}${from}`.trimEnd();
}

function linesOfDrifted(
  drifted: Drifted,
  customer: CustomerDrift | undefined,
  tenant: TenantDrift,
  columns: Columns,
  page: Page,
): string[] {
  const width = page.width - textColumn;
  const indented = (lines: readonly string[]) => lines.map((line) => " ".repeat(textColumn) + line);
  const [first = "", ...rest] = wrap(drifted.title, width);
  const mark = drifted.gone
    ? page.paint("red", padRight("- deleted", textColumn))
    : page.paint("yellow", padRight("≠ moved", textColumn));
  return [
    mark + page.paint("bold", first),
    ...indented(rest),
    ...rowsOfDrifted(drifted).map((row) => layOut(row, columns)),
    ...indented(paragraphsOf(drifted, customer, tenant).flatMap((paragraph) => wrap(paragraph, width))),
    ...indented(wrapParts(footnotesOf(drifted, tenant, page.asOf), 0, width).map((line) => page.paint("dim", line))),
  ];
}

/** Records below each other, under the heads of their columns. */
function linesOfTable(
  list: readonly Drifted[],
  customer: CustomerDrift | undefined,
  tenant: TenantDrift,
  page: Page,
): string[] {
  if (list.length === 0) return [];
  const columns = columnsFor(list, tenant.currency, page);
  const head = layOut({ ...HEAD, amount: `${tenant.currency} a month` }, columns);
  return [
    page.paint("dim", head),
    ...list.flatMap((one, index) => [
      ...(index === 0 ? [] : [""]),
      ...linesOfDrifted(one, customer, tenant, columns, page),
    ]),
  ];
}

function linesOfCustomer(customer: CustomerDrift, tenant: TenantDrift, page: Page): string[] {
  const on = (key: string) => customer.drifted.filter((one) => one.key === key || one.key.startsWith(`${key}/`));
  const shown = customer.contracts.filter(({ key }) => on(key).length > 0);
  const loose = customer.drifted.filter(
    ({ key }) => !customer.contracts.some((one) => key === one.key || key.startsWith(`${one.key}/`)),
  );
  const [mark, style] = customer.status === "planned" ? ["", "dim" as const] : statusMarks[customer.status];
  return stack([
    [page.paint("bold", customer.name), ...wrap(linkInWords(customer, tenant), page.width)],
    mark === "" || customer.because === undefined ? [] : linesOfBanner(mark, style, customer.because.text, page),
    ...shown.map((contract) => [
      ...wrapParts(
        [`Contract ${contract.name}`, recordInWords(contract, customer, tenant)],
        textColumn,
        page.width,
      ).map((line) => page.paint("bold", line)),
      "",
      ...linesOfTable(on(contract.key), customer, tenant, page),
    ]),
    linesOfTable(loose, customer, tenant, page),
  ]);
}

function headerLines(tenant: TenantDrift, page: Page): string[] {
  const last =
    tenant.lastApply === undefined
      ? "never applied"
      : `last apply ${timeInWords(tenant.lastApply.at, tenant.timezone, page.asOf)}`;
  const times = readTimes(
    tenant,
    tenant.reads.map(({ connection }) => connection),
    page.asOf,
  );
  return [
    ...spread(`Tenant ${tenant.tenant}`, asOfInWords(page.asOf, tenant, "drift"), page.width).map((line) =>
      page.paint("bold", line),
    ),
    ...wrapParts([last, ...(times === "" ? [] : [times])], 0, page.width),
    page.paint("dim", "═".repeat(page.width)),
  ];
}

function linesOfList(head: string, items: readonly string[], page: Page): string[] {
  if (items.length === 0) return [];
  return [
    page.paint("bold", head),
    ...items.flatMap((item) =>
      wrap(item, page.width - 4).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)),
    ),
  ];
}

function linesOfTenant(tenant: TenantDrift, page: Page): string[] {
  const rule = page.paint("dim", "─".repeat(page.width));
  return stack([
    headerLines(tenant, page),
    tenant.services.length === 0
      ? []
      : [page.paint("bold", "Catalogue"), "", ...linesOfTable(tenant.services, undefined, tenant, page)],
    ...tenant.customers.map((customer, index) => {
      const lines = linesOfCustomer(customer, tenant, page);
      return index + tenant.services.length === 0 ? lines : [rule, ...lines];
    }),
    hasDrift(tenant) && tenant.orphaned.length + tenant.unread.length > 0 ? [rule] : [],
    [
      ...linesOfList(
        "Left the files",
        tenant.orphaned.map((one) => orphanInWords(one, tenant, page.asOf)),
        page,
      ),
      ...(tenant.orphaned.length === 0 ? [] : wrap(`    ${ORPHANS_WAY_OUT}`, page.width)),
    ],
    linesOfList("Not compared", tenant.unread.map(unreadInWords), page),
    wrapParts(driftInWords(tenant), 0, page.width).map((line) => page.paint("bold", line)),
  ]);
}

/**
 * The whole report as lines of at most `width` columns, ending with a line break. Everything from outside is made harmless.
 */
export function renderDrift(
  report: DriftReport,
  options: { readonly colour: boolean; readonly width: number },
): string {
  const shown = forTerminalThroughout(report);
  const page: Page = { width: Math.max(options.width, 60), paint: paintWith(options.colour), asOf: shown.asOf };
  const findings = shown.findings.filter(({ severity }) => severity === "error");
  const isDue = shown.tenants.some((tenant) => hasDrift(tenant));
  return `${stack([
    ...shown.tenants.map((tenant) => linesOfTenant(tenant, page)),
    findings.length === 0
      ? []
      : [
          page.paint("bold", `Findings: ${countFindings(findings)}`),
          ...linesOfFindings(findings, page.width, page.paint),
        ],
    isDue ? wrap(NEXT, page.width) : [],
  ]).join("\n")}\n`;
}
