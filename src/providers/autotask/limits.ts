/** What Autotask can and cannot hold, as data with the page that says so, and the check of a write against it. Pure. */
import { type Period, periodOf, sayDay } from "../../core/day.ts";
import type { Day, Decimal, Finding } from "../../core/model.ts";
import { OutOfServiceError, ProviderError } from "../../errors.ts";
import type { HttpAnswer, Limit, Proposal } from "../provider.ts";
import { readReasons } from "./wire.ts";

/** Contracts.contractType of recurring services. */
export const RECURRING = 7;
export const CONTRACT_TYPES: Readonly<Record<number, string>> = {
  1: "Time & Materials",
  3: "Fixed Price",
  4: "Block Hours",
  6: "Retainer",
  7: "Recurring Service",
  8: "Per Ticket",
  9: "Umbrella",
};
/** Contracts.status. */
export const ACTIVE = 1;
export const INACTIVE = 0;
/** BillingCodes.useType of Recurring Contract Service codes (PR-6). */
export const SERVICE_CODE = 5;
export const NAME_LENGTH = 100;
export const TEXT_LENGTH = 100;
/** Records on a page, and conditions joined by OR in a query, which is what a list of ids becomes. */
export const LIST = 500;

/** Months of Contracts.contractPeriodType and Services.periodType. */
const MONTHS: ReadonlyMap<number, number> = new Map([
  [2, 1],
  [3, 3],
  [4, 6],
  [5, 12],
]);

/** The months of a period type; undefined for one that has no billing periods. */
export function monthsOf(periodType: number | null): number | undefined {
  return periodType === null ? undefined : MONTHS.get(periodType);
}

/** True for a contract that holds services and has billing periods. */
export function isRecurring(contract: { readonly type: number; readonly periodType: number | null }): boolean {
  return contract.type === RECURRING && monthsOf(contract.periodType) !== undefined;
}

/** The period type of so many months; undefined where Autotask has none. */
export function periodTypeOf(months: number): number | undefined {
  return [...MONTHS].find(([, own]) => own === months)?.[0];
}

/** What the billing periods of a contract follow from. */
interface GridFacts {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly periodType: number | null;
}

/** The billing periods of a contract: they step from its start. */
export interface Grid {
  readonly start: Day;
  readonly end: Day;
  readonly periodOf: (day: Day) => Period;
}

/** Whether days from and to are one whole period. */
export function isWhole({ from, to }: { readonly from: Day; readonly to: Day }, grid: Grid): boolean {
  const period = grid.periodOf(from);
  return from === period.from && to === period.to;
}

/** Makes grids; contracts that step alike share what was worked out. */
export function createGrids(): (contract: GridFacts) => Grid {
  const known = new Map<string, Map<Day, Period>>();
  return ({ startsOn, endsOn, periodType }) => {
    const months = monthsOf(periodType) ?? 1;
    const periods = known.get(`${startsOn}/${months}`) ?? new Map<Day, Period>();
    known.set(`${startsOn}/${months}`, periods);
    const find = (day: Day): Period => {
      const period = periods.get(day) ?? periodOf(startsOn, months, day);
      periods.set(day, period);
      return period;
    };
    return { start: startsOn, end: endsOn, periodOf: find };
  };
}

const ENTITIES = "https://www.autotask.net/help/developerhelp/Content/APIs/REST/Entities";
const LINKS = {
  contracts: `${ENTITIES}/ContractsEntity.htm`,
  lines: `${ENTITIES}/ContractServicesEntity.htm`,
  units: `${ENTITIES}/ContractServiceUnitsEntity.htm`,
  adjustments: `${ENTITIES}/ContractServiceAdjustmentsEntity.htm`,
  services: `${ENTITIES}/ServicesEntity.htm`,
  threads: "https://ww1.autotask.net/help/DeveloperHelp/Content/APIs/General/ThreadLimiting.htm",
} as const;

const VERIFIED = "2026-11-21";
const limit = (code: string, rule: string, link: keyof typeof LINKS): Limit => ({
  code,
  rule,
  link: LINKS[link],
  verifiedOn: VERIFIED,
});

export const limits: readonly Limit[] = [
  limit("NAME_TOO_LONG", "the name of a contract or a service has at most 100 characters", "contracts"),
  limit("NO_END", "a recurring contract starts on or before the day it ends, and has an end", "contracts"),
  limit("PERIOD_UNKNOWN", "a billing period has 1, 3, 6 or 12 months and never changes", "contracts"),
  limit("NOT_RECURRING", "only a contract of the type Recurring Service holds services", "lines"),
  limit("OUTSIDE_CONTRACT", "units and prices change on a day between the contract's start and end", "adjustments"),
  limit("UNITS_NOT_WHOLE", "units are whole numbers from 0 to 2,147,483,647", "adjustments"),
  limit("PRICE_TOO_FINE", "a unit price or unit cost has at most 4 decimals", "adjustments"),
  limit("ONE_CHANGE_A_DAY", "a service of a contract takes one change a day (decision 15)", "adjustments"),
  limit("SERVICE_INACTIVE", "an inactive service cannot be put on a contract", "services"),
  limit("NOT_REMOVABLE", "a service cannot be taken off a contract; its units are set to 0", "lines"),
  limit(
    "ROUNDED_AMOUNTS",
    "rows hold amounts rounded to the cent, so a unit price is known within that rounding",
    "units",
  ),
  limit(
    "STATUS_BILLS_ON",
    "an inactive contract is billed on; only its end or 0 units stop it (decision 13)",
    "contracts",
  ),
  limit(
    "HOURLY_REQUESTS",
    "10,000 requests an hour for the whole database, and 3 at a time for one kind of record",
    "threads",
  ),
];

const LARGEST_UNITS = 2_147_483_647;

function refuse(rule: string, message: string, fix: string): Finding {
  return { severity: "error", rule, message: `Autotask cannot hold this: ${message}`, fix };
}

function checkName(name: string): readonly Finding[] {
  if (name.trim() === "") return [refuse("NAME_EMPTY", "the name is empty", "give it a name")];
  if (name.length <= NAME_LENGTH) return [];
  return [
    refuse(
      "NAME_TOO_LONG",
      `the name "${name}" has ${name.length} characters, and ${NAME_LENGTH} fit`,
      "shorten the name",
    ),
  ];
}

function checkAmount(what: string, amount: Decimal | undefined): readonly Finding[] {
  const decimals = (amount ?? "").replace(/0+$/, "").split(".")[1]?.length ?? 0;
  if (decimals <= 4) return [];
  return [
    refuse(
      "PRICE_TOO_FINE",
      `the ${what} ${amount} has ${decimals} decimals, and 4 fit`,
      "round it, for example with round: 0.01",
    ),
  ];
}

function checkLine(proposal: Extract<Proposal, { kind: "line" }>): readonly Finding[] {
  const { contract, service, segments } = proposal;
  if (!contract.recurring) {
    return [
      refuse(
        "NOT_RECURRING",
        "the contract is not of the type Recurring Service",
        "adopt another contract, or have one created",
      ),
    ];
  }
  const found: Finding[] = [];
  if (proposal.creates && service?.active === false) {
    const fix = "set it active in Autotask, Admin, Products & Services, or map the product to another service";
    found.push(
      refuse("SERVICE_INACTIVE", `the service "${service.name}" is inactive and cannot be put on a contract`, fix),
    );
  }
  for (const { from, quantity, unitPrice, unitCost } of segments) {
    if (from < contract.startsOn || from > contract.endsOn) {
      const message = `${sayDay(from)} lies outside the contract, ${sayDay(contract.startsOn)} to ${sayDay(contract.endsOn)}`;
      found.push(
        refuse(
          "OUTSIDE_CONTRACT",
          message,
          "extend the contract first (endsOn or renew), or let a following contract hold it",
        ),
      );
    }
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > LARGEST_UNITS) {
      found.push(
        refuse("UNITS_NOT_WHOLE", `${quantity} units from ${sayDay(from)}`, "units are whole numbers, 0 or more"),
      );
    }
    found.push(...checkAmount("unit price", unitPrice), ...checkAmount("unit cost", unitCost));
  }
  return found;
}

/** What Autotask would refuse of a write, in words; empty where it takes it. */
export function accept(proposal: Proposal): readonly Finding[] {
  switch (proposal.kind) {
    case "line":
      return checkLine(proposal);
    case "service":
      return [
        ...checkName(proposal.name),
        ...checkAmount("unit price", proposal.unitPrice),
        ...checkAmount("unit cost", proposal.unitCost),
      ];
    case "contract": {
      const found = [...checkName(proposal.name)];
      if (proposal.endsOn < proposal.startsOn) {
        const message = `the contract would end on ${sayDay(proposal.endsOn)}, before it starts on ${sayDay(proposal.startsOn)}`;
        found.push(refuse("NO_END", message, "correct endsOn, startsOn or the term"));
      }
      if (periodTypeOf(proposal.months) === undefined) {
        found.push(
          refuse(
            "PERIOD_UNKNOWN",
            `a billing period of ${proposal.months} months`,
            "use monthly, quarterly, half-yearly or yearly",
          ),
        );
      }
      return found;
    }
  }
}

/** Whether credentials may be sent to an address that the directory of zones named: the vendor's, or the one configured. */
export function isTrusted(address: string, configured: string): boolean {
  const [next, own] = [URL.parse(address), URL.parse(configured)];
  if (next === null || own === null) return false;
  const isVendors = ({ protocol, hostname }: URL): boolean =>
    protocol === "https:" && hostname.endsWith(".autotask.net");
  return next.origin === own.origin || (isVendors(next) && isVendors(own));
}

/** A page elsewhere would be sent the credentials; the same page again would never end. */
export function requireOwnPage(at: string, next: string, zoneUrl: string, seen: Set<string>): void {
  const host = URL.parse(next)?.host ?? "no address";
  if (URL.parse(next)?.origin !== URL.parse(zoneUrl)?.origin) {
    const message = `Autotask ${at}: the next page is said to be at ${host}, which is not the database's zone; it was not asked`;
    throw new ProviderError("FOREIGN_ADDRESS", message, { at, host });
  }
  if (seen.has(next)) {
    const message = `Autotask ${at}: the same next page was named twice, so the list cannot be read; run again`;
    throw new ProviderError("BAD_ANSWER", message, { at, host });
  }
  seen.add(next);
}

const CROWDED = /itgenatr005|thread threshold/i;
const SUSPENDED = /\bAPI\b.*\bsuspended\b|threshold of [\d,.]+ requests|request threshold/i;

/** Three requests were in flight already; the status varies, the text does not (Autotask: Thread Limiting). */
export function isCrowded(answer: HttpAnswer): boolean {
  return answer.status === 429 || CROWDED.test(readReasons(answer.body).join(" "));
}

/** The hour's requests of the database are used up. */
export function isSuspended(answer: HttpAnswer): boolean {
  return answer.status >= 400 && SUSPENDED.test(readReasons(answer.body).join(" "));
}

/** What Autotask writes where the fault is its own: whether the request took effect is then not known. */
const FAULT =
  /unexpected error|internal (server )?error|timeout expired|timed out|deadlock|try again later|temporarily/i;

/** True for a refusal: Autotask gives reasons with a 500 for what it does not do (Autotask: REST API Calls). */
export function isRefusal(answer: HttpAnswer): boolean {
  const said = readReasons(answer.body).join(" ");
  if (CROWDED.test(said) || SUSPENDED.test(said)) return true;
  return answer.status === 500 && said !== "" && !FAULT.test(said);
}

/** The text for a locked user or an expired password is not documented; a hint is enough, the login is then tried. */
export function speaksOfLogin(said: string): boolean {
  return /log ?in|credential|password|integration ?code|tracking identifier|unauthori[sz]ed|\b(api )?user\b|locked|expired/i.test(
    said,
  );
}

export function sayCrowded(request: string, times: number, resumeAt?: string): ProviderError {
  const fix = "run fewer integrations at once, or lower threads on the connection";
  const message = `Autotask refused ${request} ${times === 1 ? "once" : `${times} times`} because too many requests were in flight; ${fix}`;
  return new OutOfServiceError("RATE_LIMITED", message, { request, ...(resumeAt === undefined ? {} : { resumeAt }) });
}

export function saySuspended(request: string, answer: HttpAnswer, resumeAt: string): ProviderError {
  const said = readReasons(answer.body).join("; ");
  const fix = "run again when other integrations of this database use less";
  const message = `Autotask takes no requests for now: ${said}; ${fix}`;
  return new OutOfServiceError("HOURLY_BUDGET", message, { request, resumeAt });
}

/** `requests`: how many more were about to be sent, 0 where it is only known that there is no room. */
export function sayUsedUp(
  facts: { readonly used: number; readonly hourly: number; readonly share: number; readonly connection: string },
  requests: number,
): ProviderError {
  const { used, hourly, share, connection } = facts;
  const state = `${used} of the ${hourly} requests that Autotask allows this database in an hour are used`;
  const part = `the ${Math.round(share * 100)}% allowed to ${connection}`;
  const why = requests === 0 ? `more than ${part}` : `and the next ${Math.ceil(requests)} do not fit into ${part}`;
  const message = `${state}, ${why}; run again later, or raise budgetShare on the connection`;
  return new OutOfServiceError("HOURLY_BUDGET", message, facts);
}

export function sayUnanswered(request: string, times: number, cause: ProviderError): ProviderError {
  if (cause.code === "NOT_SENT") return cause;
  const why = typeof cause.facts.why === "string" ? ` (${cause.facts.why})` : "";
  const message = `Autotask gave no usable answer to ${request}, asked ${times} times${why}; run again later`;
  if (cause.code === "BAD_ANSWER") return new ProviderError("BAD_ANSWER", message, { request }, { cause });
  return new OutOfServiceError("NO_ANSWER", message, { request }, { cause });
}

export function sayWrongLogin(reasons: readonly string[]): ProviderError {
  const fix =
    "check the username and the integration code (a wrong password would be a 401), and in Autotask whether the API user is active and not locked";
  const message = `Autotask refused the login: ${reasons.join("; ")}; ${fix}`;
  return new OutOfServiceError("WRONG_LOGIN", message, { status: 500 });
}

/** A refusal as an error: what was asked, what Autotask says, and what to do. */
export function sayRefused(request: string, answer: HttpAnswer): ProviderError {
  const { status } = answer;
  const reasons = readReasons(answer.body);
  const entity = request.split(/[ /]/)[1] ?? request;
  const said = reasons.join("; ") || `status ${status}`;
  const facts = { status, entity, request, reasons };
  if (status >= 300 && status < 400) {
    const message = `Autotask answered ${request} with a redirect (${status}), which is not followed; check the connection's url`;
    return new OutOfServiceError("REDIRECTED", message, facts);
  }
  switch (status) {
    case 401: {
      const message = "Autotask refused the API user's password; check the connection's secret";
      return new OutOfServiceError("WRONG_SECRET", message, facts);
    }
    case 403: {
      const why = "without the right its records look as if they did not exist, so nothing is planned";
      const message = `the API user may not use ${entity} (${request}); ${why}; give its security level the right`;
      return new OutOfServiceError("NO_RIGHTS", message, facts);
    }
    case 404:
    case 405: {
      const message = `Autotask has no such call as ${request}: ${said}; check the connection's url`;
      return new ProviderError("NO_SUCH_CALL", message, facts);
    }
    default:
      return new ProviderError("REFUSED", `Autotask refused ${request}: ${said}`, facts);
  }
}
