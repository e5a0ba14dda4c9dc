/** What stands in the PSA before a test begins, in the project's own words; each target turns it into its sandbox's seed. */

export interface HeldAccount {
  readonly id: number;
  readonly name: string;
  /** Default true. */
  readonly active?: boolean;
  /** Sells to us, for example Microsoft. */
  readonly vendor?: boolean;
}

export interface HeldCode {
  readonly id: number;
  readonly name: string;
  /** False: not for recurring services. */
  readonly recurring?: boolean;
}

export interface HeldService {
  readonly id: number;
  readonly name: string;
  readonly price: number;
  readonly cost: number | null;
  /** Of its period; default 1. */
  readonly months?: number;
}

/** What a line holds from a day on; what is left out stays as it was. */
export interface HeldStep {
  readonly on: string;
  readonly units?: number;
  readonly price?: number;
  readonly cost?: number;
}

export interface HeldLine {
  readonly id: number;
  readonly service: number;
  readonly units: number;
  readonly price: number;
  readonly cost: number;
  /** The key of ours that it carries. */
  readonly key?: string;
  readonly steps?: readonly HeldStep[];
}

export interface HeldContract {
  readonly id: number;
  readonly account: number;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Periods that end on or before this day are billed for good. */
  readonly postedThrough?: string | undefined;
  readonly lines: readonly HeldLine[];
  /** Of a period, which follows the contract's start; default 1. */
  readonly months?: number;
  /** Default true. False: it bills whole periods, whatever the day of a change. */
  readonly prorates?: boolean;
  /** Default true. */
  readonly active?: boolean;
  /** False: of a kind that has no periods, so that it holds no lines. */
  readonly recurring?: boolean;
  /** The key of ours that it carries. */
  readonly key?: string;
}

/** How the API user gets in, and what it may not see. */
export interface HeldLogin {
  /** Default: the one that the stand knows. */
  readonly secret?: string;
  readonly linesDenied?: boolean;
}

export interface Held {
  readonly accounts: readonly HeldAccount[];
  readonly codes: readonly HeldCode[];
  readonly services: readonly HeldService[];
  readonly contracts: readonly HeldContract[];
  readonly login?: HeldLogin;
}

/** Left out: line 8001, 25 units of service 9001 at 24.00, cost 20.00. */
export function heldLine(given: Partial<HeldLine> = {}): HeldLine {
  return { id: 8001, service: 9001, units: 25, price: 24, cost: 20, ...given };
}

/** Line 8002: 5 units of Visio, service 9002, at 12.00, cost 10.00. */
export function heldVisio(given: Partial<HeldLine> = {}): HeldLine {
  return heldLine({ id: 8002, service: 9002, units: 5, price: 12, cost: 10, ...given });
}

/** Left out: contract 4711 of Contoso with its line. */
export function heldContract(given: Partial<HeldContract> = {}): HeldContract {
  return {
    id: 4711,
    account: 29683512,
    name: "Contoso cloud",
    startsOn: "2026-07-01",
    endsOn: "2027-06-30",
    postedThrough: "2026-10-31",
    lines: [heldLine()],
    ...given,
  };
}

/** Contract 5120 of Northwind, with line 8101. */
export function northwindHeld(given: Partial<HeldContract> = {}): HeldContract {
  const lines = [heldLine({ id: 8101 })];
  return heldContract({ id: 5120, account: 29683977, name: "Northwind cloud", lines, ...given });
}

/** All of it, of which a test states what matters to it. */
export function allHeld(given: Partial<Held> = {}): Held {
  return {
    accounts: [
      { id: 29683512, name: "Contoso BV" },
      { id: 29683977, name: "Northwind Traders" },
      { id: 29684000, name: "Microsoft", vendor: true },
    ],
    codes: [{ id: 300, name: "Cloud subscriptions" }],
    services: [
      { id: 9001, name: "Business Premium", price: 24, cost: 20 },
      { id: 9002, name: "Visio", price: 12, cost: 10 },
      { id: 9003, name: "Azure usage", price: 0, cost: 0 },
    ],
    contracts: [heldContract()],
    ...given,
  };
}
