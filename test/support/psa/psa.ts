/** What a rule test asks of a PSA, whichever it is: one way to put facts in, one to look, and a person's hands. */
import type { SandboxSeed, Switches } from "../../../src/sandbox/index.ts";
import type { Held } from "./held.ts";

type Entry = Readonly<Record<string, unknown>>;

/** The sandbox, as its control pages and its API are reached. */
export interface Reach {
  readonly url: string;
  control(path: string, body?: unknown): Promise<unknown>;
}

export interface ContractNow {
  readonly id: number;
  readonly account: number;
  readonly name: string;
  readonly marker: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly months: number;
  readonly active: boolean;
  /** Of the kind that holds lines. */
  readonly recurring: boolean;
}

/** What a line holds from a day on. */
export interface StepNow {
  readonly on: string;
  readonly units: number;
  readonly price: number;
  readonly cost: number;
}

export interface LineNow {
  readonly id: number;
  readonly contract: number;
  readonly service: number;
  readonly marker: string | null;
  readonly steps: readonly StepNow[];
}

export interface ServiceNow {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly price: number;
  readonly cost: number | null;
  readonly code: number | null;
  readonly vendor: number | null;
  readonly months: number;
  readonly active: boolean;
  readonly marker: string | null;
}

/** What is billed for a part of a period. */
export interface Part {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly price: number;
  readonly cost: number;
}

/** A line's units in one posted period. */
export interface Posted {
  readonly from: string;
  readonly price: number;
}

export interface Now {
  readonly contracts: readonly ContractNow[];
  readonly lines: readonly LineNow[];
  readonly services: readonly ServiceNow[];
  /** Of open periods too: what is billed as things stand. */
  readonly parts: readonly Part[];
  readonly posted: readonly Posted[];
}

export interface Edits {
  readonly contract: { readonly endsOn?: string; readonly active?: boolean };
  readonly service: {
    readonly name?: string;
    readonly price?: number;
    readonly active?: boolean;
    readonly marker?: null;
    readonly description?: string;
    readonly vendor?: number;
  };
}

/** A change of a line by hand. */
export interface Adjustment {
  readonly day: string;
  /** Units beside those it holds; fewer are negative. Default 0. */
  readonly more?: number;
  readonly price?: number;
  readonly cost?: number;
}

/** A one-time charge by hand. */
export interface ChargeByHand {
  readonly name: string;
  readonly price: number;
  readonly day: string;
  readonly cost?: number;
}

/** Requests that a fault can strike. */
export type Struck =
  | "write of units"
  | "making of a line"
  | "setting of a new line's units"
  | "making of a contract"
  | "page of contracts"
  | "reading of a line"
  | "any reading of lines"
  | "login";

/** What a request is about: a kind of record, read or written. */
export interface About {
  readonly record: string;
  readonly writes: boolean;
}

/** A wrong value of a variable of the environment, and what is said of it. */
export interface Credential {
  readonly variable: string;
  readonly value: string | undefined;
  readonly said: string;
}

/** What is said in the system's own words. */
export interface Words {
  readonly credentials: Readonly<Record<"password" | "user" | "integration", Credential>>;
  /** Where the password is wrong, wherever that is found out. */
  readonly checkSecret: string;
  /** Where the API user may not see lines. */
  readonly linesDenied: readonly string[];
  /** A request for a page of contracts. */
  readonly pageOfContracts: string;
  /** Where a write is forbidden in between. */
  readonly writeDenied: RegExp;
  readonly readDenied: RegExp;
  /** Where a service is to be made under a name that another has. */
  nameTaken(name: string): string;
  /** Of a contract that has no periods. */
  readonly noPeriods: string;
  /** Where a one-time charge is entered on contract 4711, and how the step says so. */
  readonly charge: {
    readonly where: string;
    /** Part of the screen's address. */
    readonly url: string;
    readonly recognisedBy: string;
    /** The field that the marker goes into. */
    readonly marked: string;
    fields(amounts: { readonly price: string; readonly cost: string }): Readonly<Record<string, string>>;
  };
  /** How a redirect is told. */
  readonly redirected: string;
}

/** Every setting of what is not known of the system, and what the connection says where it has to be told. */
export interface Setting {
  readonly switches: Partial<Switches>;
  readonly psa?: Entry;
}

/** What a person does in the PSA. */
export interface PersonsHands {
  post(reach: Reach, through: string): Promise<void>;
  edit<Kind extends keyof Edits>(reach: Reach, kind: Kind, id: number, set: Edits[Kind]): Promise<void>;
  remove(reach: Reach, kind: "contract" | "line" | "service", id: number): Promise<void>;
  adjust(reach: Reach, line: number, adjustment: Adjustment): Promise<void>;
  enterCharge(reach: Reach, contract: number, charge: ChargeByHand): Promise<void>;
  /** Takes the price, the cost or both out of what a line holds in a month, as nobody had entered them. */
  forgetAmounts(reach: Reach, line: number, month: string, which: readonly ("price" | "cost")[]): Promise<void>;
}

export interface Psa extends PersonsHands {
  readonly name: "autotask" | "connectwise";
  /** As messages name it. */
  readonly title: string;
  readonly env: Readonly<Record<string, string>>;
  readonly words: Words;
  readonly settings: readonly Setting[];
  connection(address: string): Entry;
  seed(held: Held): SandboxSeed;
  /** What a line that we make carries. */
  lineMarker(key: string): string;
  now(dump: unknown): Now;
  about(entity: string, kind: string): About;
  /** What a fault has to match; null: the system has no such request. */
  readonly strikes: Readonly<Record<Struck, readonly object[] | null>>;
  /** How often the lines of a contract are read around a write. */
  readonly readsOfALine: number;
  /** An answer that says nothing of what was done. */
  readonly broken: { readonly status: number; readonly body: unknown };
  /** A refusal with these words, as status and body of a fault. */
  refusal(words: string): { readonly status: number; readonly body: unknown };
  /** How many requests the system takes in an hour. */
  limitAnHour(reach: Reach, requests: number): Promise<void>;
  /** A request of somebody else's, which counts in the hour. */
  ask(url: string): Promise<void>;
  /** What is answered once the hour's requests are used up. */
  suspended(): unknown;
}

/** A rule of one system asked of another: its test is a row of differences.ts. */
export class NoCounterpart extends Error {
  override readonly name = "NoCounterpart";
}
