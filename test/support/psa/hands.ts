/** A stand's PSA in the project's own words: what it holds, what it was asked, what a person does there, what breaks. */
import {
  type Adjustment,
  type ChargeByHand,
  type ContractNow,
  type Edits,
  type LineNow,
  NoCounterpart,
  type Now,
  type Psa,
  type Reach,
  type ServiceNow,
  type Struck,
} from "./psa.ts";

/** Units, price and cost in force on a day. */
export interface Holding {
  readonly units: number;
  readonly price: number;
  readonly cost: number;
}

/** Requests of one kind since the last reset. */
export interface Asked {
  readonly record: string;
  readonly writes: boolean;
  readonly count: number;
}

/** A fault without what it strikes. */
type Fault = Readonly<Record<string, unknown>>;

export interface Hands {
  contracts(): Promise<readonly ContractNow[]>;
  services(): Promise<readonly ServiceNow[]>;
  /** All lines, each with its steps. */
  lines(): Promise<readonly LineNow[]>;
  /** Lines of a contract with this service. */
  linesOf(contract: number, service?: number): Promise<readonly LineNow[]>;
  /** What a line holds on a day, from what was booked. */
  holding(line: number, day: string): Promise<Holding>;
  /** Price and cost that a line bills in the periods of these days; of each part of them with `partsOf`. */
  billed(line: number, from: string, to: string): Promise<readonly [price: number, cost: number]>;
  partsOf(line: number, from: string, to: string): Promise<Now["parts"]>;
  /** Amounts of periods that are posted, from a day on. */
  posted(from: string): Promise<readonly number[]>;
  asked(): Promise<readonly Asked[]>;
  /** Kinds of records that were written since the last reset. */
  written(): Promise<readonly string[]>;
  /** Approves and posts, or invoices, the periods that end on or before this day. */
  post(through: string): Promise<void>;
  edit<Kind extends keyof Edits>(kind: Kind, id: number, set: Edits[Kind]): Promise<void>;
  remove(kind: "contract" | "line" | "service", id: number): Promise<void>;
  adjust(line: number, adjustment: Adjustment): Promise<void>;
  enterCharge(charge: ChargeByHand, contract?: number): Promise<void>;
  forgetAmounts(line: number, month: string, which: readonly ("price" | "cost")[]): Promise<void>;
  limitAnHour(requests: number): Promise<void>;
  /** Moves the sandbox's clock. */
  setClock(day: string): Promise<void>;
  fault(struck: Struck, ...faults: readonly Fault[]): Promise<void>;
  heal(): Promise<void>;
}

export function handsOf(psa: Psa, reach: Reach): Hands {
  const now = async (): Promise<Now> => psa.now(await reach.control("dump"));
  const partsOf: Hands["partsOf"] = async (line, from, to) =>
    (await now()).parts.filter((part) => part.line === line && part.from >= from && part.to <= to);
  const counters = async () => {
    const { requests } = (await reach.control("counters")) as {
      readonly requests: readonly { readonly entity: string; readonly kind: string; readonly sinceReset: number }[];
    };
    return requests;
  };
  const asked: Hands["asked"] = async () => {
    const counts = new Map<string, Asked>();
    for (const { entity, kind, sinceReset } of await counters()) {
      const about = psa.about(entity, kind);
      const name = `${about.record} ${about.writes}`;
      const count = (counts.get(name)?.count ?? 0) + sinceReset;
      if (count > 0) counts.set(name, { ...about, count });
    }
    return [...counts.values()];
  };
  return {
    contracts: async () => (await now()).contracts,
    services: async () => (await now()).services,
    lines: async () => (await now()).lines,
    async linesOf(contract, service) {
      const { lines } = await now();
      return lines.filter((line) => line.contract === contract && (service === undefined || line.service === service));
    },
    async holding(id, day) {
      const line = (await now()).lines.find((one) => one.id === id);
      const [first] = line?.steps ?? [];
      if (line === undefined || first === undefined) throw new Error(`there is no line ${id}`);
      const { on: _on, ...held } = line.steps.findLast(({ on }) => on <= day) ?? { ...first, units: 0 };
      return held;
    },
    partsOf,
    async billed(line, from, to) {
      const parts = await partsOf(line, from, to);
      const sum = (field: "price" | "cost") =>
        Math.round(parts.reduce((total, part) => total + part[field], 0) * 100) / 100;
      return [sum("price"), sum("cost")];
    },
    posted: async (from) => (await now()).posted.filter((one) => one.from >= from).map(({ price }) => price),
    asked,
    written: async () =>
      (await asked())
        .filter(({ writes }) => writes)
        .map(({ record }) => record)
        .toSorted(),
    post: (through) => psa.post(reach, through),
    edit: (kind, id, set) => psa.edit(reach, kind, id, set),
    remove: (kind, id) => psa.remove(reach, kind, id),
    adjust: (line, adjustment) => psa.adjust(reach, line, adjustment),
    enterCharge: (charge, contract = 4711) => psa.enterCharge(reach, contract, charge),
    forgetAmounts: async (line, month, which) => psa.forgetAmounts(reach, line, month, which),
    limitAnHour: async (requests) => psa.limitAnHour(reach, requests),
    async setClock(day) {
      await reach.control("clock", { day });
    },
    async fault(struck, ...faults) {
      const matches = psa.strikes[struck];
      if (matches === null) throw new NoCounterpart(`${psa.title} has no ${struck} of its own`);
      await reach.control(
        "faults",
        faults.flatMap(({ path, ...fault }) =>
          matches.map((match) => ({ ...fault, match: { ...match, ...(path === undefined ? {} : { path }) } })),
        ),
      );
    },
    async heal() {
      await fetch(`${reach.url}/__sandbox/faults`, { method: "DELETE" });
    },
  };
}
