/** One tenant: its catalogue, its guardrails, each customer that has something to say, and the others as counts. */
import Big from "big.js";
import { freezeReason } from "../../core/freeze.ts";
import type { ApiBudget, CustomerPlan, TenantPlan } from "../../core/plan.ts";
import type { GuardrailRefusal } from "../../core/plan-limits.ts";
import { draftApproval } from "../approval.ts";
import { countFindings, linesOfFindings } from "../findings.ts";
import { asOfInWords, readTimes } from "../heads.ts";
import { footnoteOf, rowOfChange, serviceStatus } from "../rows.ts";
import { freezeInWords, largestInWords, refusedInWords } from "../stops.ts";
import { hasSomethingToSay } from "../tally.ts";
import { spread, wrap } from "../width.ts";
import { counted, differenceInWords, moneyInWords, numberInWords, placeInFile } from "../words.ts";
import { linesOfCustomer } from "./customer.ts";
import { type Page, stack } from "./page.ts";
import { columnsFor, headLine, linesOfBanner, linesOfRows } from "./rows.ts";

/** Up to so many quiet customers are named; more are a count. */
const namedAtMost = 10;

function headerLines(tenant: TenantPlan, page: Page): string[] {
  const name = `Tenant ${tenant.tenant} · ${counted(tenant.customers.length, "customer")}`;
  const asOf = asOfInWords(page.asOf, tenant);
  const times = readTimes(
    tenant,
    tenant.reads.map((read) => read.connection),
    page.asOf,
  );
  return [
    ...spread(name, asOf, page.width).map((line) => page.paint("bold", line)),
    ...(times === "" ? [] : wrap(times, page.width)),
    page.paint("dim", "═".repeat(page.width)),
  ];
}

function catalogueLines(tenant: TenantPlan, page: Page): string[] {
  if (tenant.services.length === 0) return [];
  const statusOf = serviceStatus(tenant);
  const rows = tenant.services.map((change) => rowOfChange(change, statusOf(change)));
  const columns = columnsFor(rows, tenant.currency, page);
  const head = page.paint("bold", `Catalogue · ${counted(tenant.services.length, "service")}`);
  return [head, "", headLine(columns, tenant.currency, page), ...linesOfRows(rows, columns, page)];
}

function freezeLines({ freeze }: TenantPlan, page: Page): string[] {
  if (freeze === undefined) return [];
  return linesOfBanner("| frozen", "blue", freezeInWords(freeze), page, footnoteOf(freezeReason(freeze)));
}

function refusalLines(refusals: readonly GuardrailRefusal[], page: Page): string[] {
  return refusals.flatMap((refusal) => {
    const { guardrail, limit, value, message, origin } = refusal;
    return linesOfBanner("! refused", "red", message, page, {
      rule: guardrail,
      parts: [
        `${value}, limit ${limit}`,
        `refused for ${refusedInWords(refusal)}`,
        ...largestInWords(refusal),
        ...(origin === undefined ? [] : [placeInFile(origin)]),
      ],
    });
  });
}

/** Its lines are never wrapped: they are to be copied. */
function approvalLines(tenant: TenantPlan, page: Page): string[] {
  const draft = draftApproval(tenant, page.asOf);
  if (draft === undefined) return [];
  const text = `To approve it, save the lines below as ${draft.file}: take out what is not approved, and say by whom and why.`;
  return [...wrap(text, page.width).map((line) => page.paint("bold", line)), "", ...draft.yaml];
}

/** Customers in one sentence: `9 customers as they should be, 41 lines`, with their names where they are few. */
function crowdLine(mark: string, customers: readonly CustomerPlan[], saying: string, page: Page): string[] {
  if (customers.length === 0) return [];
  const lines = customers.reduce((sum, customer) => sum + customer.asIsCount, 0);
  const counts = `${counted(customers.length, "customer")} ${saying}${lines === 0 ? "" : `, ${counted(lines, "line")}`}`;
  const names = customers.length > namedAtMost ? "" : `: ${customers.map((customer) => customer.name).join(", ")}`;
  return linesOfBanner(mark, "dim", counts + names, page);
}

/** `All 9 customers with money known, EUR a month: 12,345.00 now, 12,448.00 after apply (+103.00)`. */
function totalLines(tenant: TenantPlan, page: Page): string[] {
  const known = tenant.customers.flatMap(({ money, status }) =>
    // What is held, refused or not read is not applied.
    money === undefined ? [] : [{ now: money.now, after: status === "planned" ? money.after : money.now }],
  );
  if (known.length < 2) return [];
  const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total.plus(amount), new Big(0));
  const now = sum(known.map((money) => money.now.price));
  const after = sum(known.map((money) => money.after.price));
  const text = `All ${numberInWords(known.length)} customers with money known, ${tenant.currency} a month: ${moneyInWords(now)} now, ${moneyInWords(after)} after apply (${differenceInWords(after.minus(now))})`;
  return wrap(text, page.width);
}

function budgetLines(
  { connection, predictedRequests, hourlyLimit, usedThisHour = 0, hourlyAllowed, runs = 1 }: ApiBudget,
  page: Page,
): string[] {
  if (hourlyLimit === undefined || (runs === 1 && usedThisHour + predictedRequests <= hourlyLimit)) return [];
  const used = `${numberInWords(usedThisHour)} of ${numberInWords(hourlyLimit)} an hour are used`;
  const stop = hourlyAllowed === undefined ? "there" : `at ${numberInWords(hourlyAllowed)}`;
  const text = `${connection}: ${counted(predictedRequests, "request")} to come, and ${used}. Apply stops ${stop} and goes on when it is run again an hour later${runs > 1 ? `: ${runs} runs` : ""}.`;
  return linesOfBanner("! slow", "yellow", text, page);
}

/** Whether one customer is all there is to say about the tenant, so that it needs no head of its own. */
export function isSolo(tenant: TenantPlan): boolean {
  return (
    tenant.customers.length === 1 &&
    tenant.freeze === undefined &&
    tenant.services.length + tenant.findings.length + tenant.refusals.length === 0
  );
}

export function linesOfTenant(tenant: TenantPlan, page: Page): string[] {
  const [only] = tenant.customers;
  if (isSolo(tenant) && only !== undefined) return linesOfCustomer(only, tenant, page);
  const loud = tenant.customers.filter(hasSomethingToSay);
  const quiet = tenant.customers.filter((customer) => !hasSomethingToSay(customer));
  const rule = page.paint("dim", "─".repeat(page.width));
  const findings =
    tenant.findings.length === 0 ? [] : [page.paint("bold", `Findings: ${countFindings(tenant.findings)}`)];
  return stack([
    headerLines(tenant, page),
    freezeLines(tenant, page),
    catalogueLines(tenant, page),
    ...loud.map((customer, index) => {
      const lines = linesOfCustomer(customer, tenant, page);
      return index === 0 && tenant.services.length === 0 ? lines : [rule, ...lines];
    }),
    [
      ...(quiet.length === 0 || loud.length + tenant.services.length === 0 ? [] : [rule]),
      ...crowdLine(
        "= as is",
        quiet.filter(({ status }) => status !== "disabled"),
        "as they should be",
        page,
      ),
      ...crowdLine(
        "= off",
        quiet.filter(({ status }) => status === "disabled"),
        "switched off",
        page,
      ),
    ],
    refusalLines(tenant.refusals, page),
    approvalLines(tenant, page),
    [...findings, ...linesOfFindings(tenant.findings, page.width, page.paint)],
    tenant.api.flatMap((budget) => budgetLines(budget, page)),
    totalLines(tenant, page),
  ]);
}
