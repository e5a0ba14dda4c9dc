/** What Autotask can and cannot hold, as data with the page that says so, and the check of a write against it. Pure. */
import { type Period, periodOf, sayDay } from "../../core/day.ts";
import type { Day, Decimal, Finding } from "../../core/model.ts";
import type { Limit, Proposal } from "../provider.ts";

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
