/** What a target is asked for and what it answers, in the engine's words. Ids are the target's, as text. Pure types. */
import type { Day, Decimal, Segments } from "./model.ts";

/** What the engine wants to know of a target. Ids are the target's, as text. */
export interface TargetScope {
  readonly today: Day;
  readonly accounts: readonly string[];
  readonly contracts: readonly ContractScope[];
  /** Services by id (mapped, or recorded) and by marker (to find again what an interrupted run made). */
  readonly services: readonly string[];
  readonly serviceMarkers: readonly string[];
  /** Names as the YAML writes them; answered by `references`. */
  readonly billingCodes: readonly string[];
  readonly vendors: readonly string[];
  readonly categories: readonly string[];
  /** Look for one-time charges that carry a manual step's marker on these contracts, named by id or by their marker. */
  readonly chargesOn: readonly string[];
}

export interface ContractScope {
  /** By id where it is declared or recorded, else by the marker we write on contracts we make. */
  readonly id?: string;
  readonly marker?: string;
  /** The account it stands on: some systems can look for a marker among the contracts of an account only. */
  readonly account?: string;
  /** First day whose units matter. */
  readonly from: Day;
  /**
   * True where it bills usage, whose periods are judged as wholes and set ahead: it is read from the start of the contract
   * period that holds `from`, and through the period after today's. One that bills whole periods is read from there anyway.
   */
  readonly ahead: boolean;
}

export interface ObservedAccount {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** What no contract can be made without, in words that follow "it has no". */
  readonly lacks?: string;
}

export interface ObservedService {
  readonly id: string;
  readonly name: string;
  readonly marker?: string;
  readonly active: boolean;
  readonly unitPrice: Decimal;
  /** Absent where the system states none: it is not known, and not 0. */
  readonly unitCost?: Decimal;
  /** Months of its billing period. */
  readonly months: number;
}

/** Days of one billing period on which one and the same is held, whose unit amounts are told by what they come to. */
export interface RoundedStretch {
  readonly from: Day;
  /** Absent: the contract's last. What follows is billed by amounts of its own. */
  readonly to?: Day;
  /** Its share of the period, where its amounts are for its days; 1 and 1 where they are for the whole period. */
  readonly days: number;
  readonly daysInPeriod: number;
  readonly unitPrice?: RoundedAmount;
  readonly unitCost?: RoundedAmount;
}

export interface RoundedAmount {
  /** What is billed for the days, to the cent. */
  readonly amount: Decimal;
  /** What other rows bill of the units for a whole period; 0.00 where none does. */
  readonly besides: Decimal;
}

export interface ObservedLine {
  readonly id: string;
  readonly contract: string;
  readonly service: string;
  /** What we wrote at creation: the line's key (decision 19). */
  readonly marker?: string;
  /** From the scope's `from` to `readThrough`. */
  readonly segments: Segments;
  readonly readThrough: Day;
  /** Where other unit amounts than those of `segments` may stand as well, since they come to the same cents. */
  readonly rounded?: readonly RoundedStretch[];
  /** First day that is not approved and posted (decision 2). */
  readonly openFrom: Day;
  readonly postedThrough?: Day;
  /** Days that can take no further change in this system (decision 15). */
  readonly changedOn: readonly Day[];
  /** Set where the rows do not tell what they mean: the line is refused, never guessed. */
  readonly unclear?: string;
}

export interface ObservedContract {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly marker?: string;
  /** Only a recurring-service contract can hold lines; `type` is the system's own word for a message. */
  readonly recurring: boolean;
  readonly type: string;
  readonly active: boolean;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** A day on which one of its billing periods begins; the others follow from it. */
  readonly periodsFrom: Day;
  /** Months of its billing period. */
  readonly months: number;
  /** `period-starts` where it bills whole periods, whatever the day on which units or prices change (decision 18). */
  readonly changesOn: "any-day" | "period-starts";
  /** First day that is not invoiced, where the system tells it of the contract and not of each line. */
  readonly openFrom?: Day;
  /** What it bills a period on no line, where the system has such an amount and it is not 0. */
  readonly besides?: Decimal;
  /** What makes it unfit to hold lines, in words that follow its name. */
  readonly problem?: string;
  readonly url?: string;
  readonly lines: readonly ObservedLine[];
}

export interface NamedReference {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** Billing codes: usable for recurring services (PR-6). Others: true. */
  readonly usable: boolean;
}

export interface ObservedCharge {
  readonly id: string;
  readonly contract: string;
  readonly name: string;
  readonly amount: Decimal;
  /** The day that decides which invoice bills it, where the system has one. */
  readonly day?: Day;
}

/** Everything a target answered. What was asked for and is not in it does not exist, or may not be seen. */
export interface Observation {
  readonly accounts: readonly ObservedAccount[];
  readonly contracts: readonly ObservedContract[];
  readonly services: readonly ObservedService[];
  readonly billingCodes: readonly NamedReference[];
  readonly vendors: readonly NamedReference[];
  readonly categories: readonly NamedReference[];
  readonly charges: readonly ObservedCharge[];
  /** `period-starts` where contracts that are made there bill whole periods. Absent: any day. */
  readonly newContractsChangeOn?: ObservedContract["changesOn"];
  readonly readAt: string;
  readonly requests: number;
  /** Requests an hour: that the system takes of everybody, that are used, and up to which this connection may go. */
  readonly limits?: { readonly hourly: number; readonly used: number; readonly allowed?: number };
}
