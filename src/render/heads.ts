/** Who a customer is and which record a contract is, in the words of a heading. */
import type { Day } from "../core/model.ts";
import type { ContractView, CustomerPlan, TenantPlan } from "../core/plan.ts";
import { dayInWords, dayWithWeekday, placeOf, timeInWords } from "./words.ts";

/** What a heading needs to know of a customer and of its tenant. */
type Named = Pick<CustomerPlan, "name" | "account" | "vendors" | "contracts">;
type Reads = Pick<TenantPlan, "reads" | "timezone">;

/** What people call the system behind a connection; its id where nothing was read from it. */
function systemTitle(customer: Named, tenant: Reads, connection = customer.account.connection): string {
  const { system } = customer.account;
  return tenant.reads.find((read) => read.connection === connection)?.title ?? system;
}

/** `read: Microsoft 09:12, Autotask 09:13`; empty where nothing was read. */
export function readTimes(tenant: Reads, connections: readonly string[], asOf: Day): string {
  const reads = connections.flatMap((connection) => tenant.reads.filter((read) => read.connection === connection));
  const times = reads.map((read) => `${read.title} ${timeInWords(read.at, tenant.timezone, asOf)}`);
  return times.length === 0 ? "" : `read: ${times.join(", ")}`;
}

/** The connections a customer is read from: its vendors first, then its PSA. */
export function connectionsOf(customer: Named): string[] {
  const own = customer.contracts.flatMap(({ connection }) => connection ?? []);
  return [...new Set([...customer.vendors.map((vendor) => vendor.connection), customer.account.connection, ...own])];
}

/** `plan as of Sat 21 Nov 2026, Amsterdam`. */
export function asOfInWords(asOf: Day, tenant: Reads, what = "plan"): string {
  return `${what} as of ${dayWithWeekday(asOf)}, ${placeOf(tenant.timezone)}`;
}

/** `contoso.onmicrosoft.com → Autotask account 29683512`; the account's own name too where it is another. */
export function linkInWords(customer: Named, tenant: Reads): string {
  const { account, vendors, name } = customer;
  const named = account.name === undefined || account.name === name ? "" : ` (${account.name})`;
  const domains = vendors.map((vendor) => vendor.domain ?? vendor.id).join(", ");
  return `${domains === "" ? "" : `${domains} → `}${systemTitle(customer, tenant)} account ${account.id}${named}`;
}

function spanInWords(from: Day | undefined, to: Day | undefined): string {
  if (from === undefined) return to === undefined ? "" : `up to ${dayInWords(to)}`;
  return to === undefined ? `from ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(to)}`;
}

/** The record in the system: `Autotask 4711, Cloud for Contoso`, or `new in Autotask`. */
export function recordInWords(contract: ContractView, customer: Named, tenant: Reads): string {
  const system = systemTitle(customer, tenant, contract.connection);
  const record = contract.isNew ? `new in ${system}` : `${system} ${contract.remoteId ?? "(no id)"}`;
  return contract.remoteName === undefined ? record : `${record}, ${contract.remoteName}`;
}

/** Period, start and end, and what is closed: `monthly`, `1 Jul 2026 to 30 Jun 2027`, `posted up to 31 Oct`. */
export function termsInWords(contract: ContractView, asOf: Day): string[] {
  const { period, startsOn, endsOn, postedThrough, stopped } = contract;
  const posted = postedThrough === undefined ? "" : `posted up to ${dayInWords(postedThrough, asOf)}`;
  return [period, spanInWords(startsOn, endsOn), posted, stopped ?? ""].filter((part) => part !== "");
}

/** Why a customer as a whole is not written, with its symbol; undefined where it is. */
export const statusMarks = {
  held: ["| held", "blue"],
  refused: ["! refused", "red"],
  failed: ["! stopped", "red"],
  unsupported: ["! not done", "red"],
  disabled: ["= off", "dim"],
} as const;
