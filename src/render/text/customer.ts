/** One customer: who it is, what happens to each contract, what is left alone, what is done by hand, and the money. */
import type { ContractView, CustomerPlan, Left, TenantPlan } from "../../core/plan.ts";
import { countFindings, linesOfFindings } from "../findings.ts";
import {
  asOfInWords,
  connectionsOf,
  linkInWords,
  readTimes,
  recordInWords,
  statusMarks,
  termsInWords,
} from "../heads.ts";
import { seatsInWords } from "../money.ts";
import { footnoteOf, sectionsOf, unlistedLines } from "../rows.ts";
import { padLeft, padRight, spread, wrap, wrapParts } from "../width.ts";
import { counted, numberInWords, placeInFile } from "../words.ts";
import { linesOfSteps } from "./manual.ts";
import { linesOfMoney } from "./money.ts";
import { type Page, stack, textColumn } from "./page.ts";
import { columnsFor, headLine, linesOfBanner, linesOfRows } from "./rows.ts";

function headerLines(customer: CustomerPlan, tenant: TenantPlan, page: Page): string[] {
  const { name } = customer;
  const [first = "", ...rest] = spread(name, asOfInWords(page.asOf, tenant), page.width);
  return [
    first.startsWith(name) ? page.paint("bold", name) + first.slice(name.length) : first,
    ...rest,
    ...spread(linkInWords(customer, tenant), readTimes(tenant, connectionsOf(customer), page.asOf), page.width),
  ];
}

function bannerLines({ status, because }: CustomerPlan, page: Page): string[] {
  if (status === "planned") return [];
  const [mark, style] = statusMarks[status];
  if (because === undefined) return linesOfBanner(mark, style, "No reason was given.", page);
  return linesOfBanner(mark, style, because.text, page, footnoteOf(because));
}

function contractHead(contract: ContractView, customer: CustomerPlan, tenant: TenantPlan, page: Page): string[] {
  const record = recordInWords(contract, customer, tenant);
  const parts = [`Contract ${contract.name}`, record, ...termsInWords(contract, page.asOf)];
  return wrapParts(parts, textColumn, page.width).map((line) => page.paint("bold", line));
}

function contractBlocks(customer: CustomerPlan, tenant: TenantPlan, page: Page): string[][] {
  const sections = sectionsOf(customer);
  const columns = columnsFor(
    sections.flatMap(({ rows }) => rows),
    tenant.currency,
    page,
  );
  const unlisted = unlistedLines(customer);
  return [
    ...sections.map(({ contract, name, rows }) => [
      ...(contract === undefined
        ? [page.paint("bold", name === undefined ? "On no contract" : `Contract ${name}`)]
        : contractHead(contract, customer, tenant, page)),
      ...(rows.length === 0 ? [] : ["", headLine(columns, tenant.currency, page), ...linesOfRows(rows, columns, page)]),
    ]),
    unlisted === 0 ? [] : [`= as is    ${counted(unlisted, "more line")}`],
  ];
}

/** What was seen and deliberately not touched, counted. */
function linesOfLeft(left: readonly Left[], page: Page): string[] {
  if (left.length === 0) return [];
  const width = Math.max(...left.map(({ count }) => numberInWords(count).length));
  return [
    page.paint("bold", "Left alone"),
    ...left.flatMap(({ what, why, count, origin }) => {
      const place = origin === undefined ? "" : ` (${placeInFile(origin)})`;
      const indent = width + 4;
      return wrap(`${what}: ${why}${place}`, page.width - indent).map((line, index) =>
        index === 0 ? `  ${padLeft(numberInWords(count), width)}  ${line}` : padRight("", indent) + line,
      );
    }),
  ];
}

function findingLines(customer: CustomerPlan, page: Page): string[] {
  if (customer.findings.length === 0) return [];
  return [
    page.paint("bold", `Findings: ${countFindings(customer.findings)}`),
    ...linesOfFindings(customer.findings, page.width, page.paint),
  ];
}

function moneyLines(customer: CustomerPlan, tenant: TenantPlan, page: Page): string[] {
  if (customer.money !== undefined) return linesOfMoney(customer.money, page);
  const isMoneyExpected = customer.changes.length > 0 || customer.later.length > 0;
  return isMoneyExpected ? [`${tenant.currency}: the money of this customer is not known`] : [];
}

function seatLines(customer: CustomerPlan, tenant: TenantPlan, page: Page): string[] {
  const seats = seatsInWords(customer, tenant);
  if (seats === undefined) return [];
  return wrap(seats.text, page.width).map((line) => (seats.isBalanced ? line : page.paint("red", line)));
}

/** Everything about a customer, in blocks parted by empty lines. The seats come last, so that counts may follow them. */
export function linesOfCustomer(customer: CustomerPlan, tenant: TenantPlan, page: Page): string[] {
  return stack([
    headerLines(customer, tenant, page),
    bannerLines(customer, page),
    ...contractBlocks(customer, tenant, page),
    findingLines(customer, page),
    linesOfLeft(customer.left, page),
    linesOfSteps(customer.manual, page),
    moneyLines(customer, tenant, page),
    seatLines(customer, tenant, page),
  ]);
}
