/** Autotask's REST API v1.0, for a provider to be proven against over HTTP. */
import type { SandboxSystem } from "../system.ts";
import { AN_HOUR, createWindow } from "../window.ts";
import { control, setSwitches } from "./control.ts";
import { refreshPrice } from "./lines.ts";
import { answer, THREADS } from "./router.ts";
import { findRoute } from "./routes.ts";
import { loadSeed } from "./seed.ts";
import { createState, type State } from "./store.ts";

/** What a request without an entity is counted as. */
const OTHERS: Readonly<Record<string, string>> = {
  zone: "ZoneInformation",
  threshold: "ThresholdInformation",
  version: "Version",
};

export interface AutotaskOptions {
  /** The server's address, once it listens. */
  readonly origin: () => string;
  /** Milliseconds of real time. */
  readonly now: () => number;
  readonly today: string;
}

export interface AutotaskSandbox extends SandboxSystem {
  /** Returns every mistake; with one, nothing is set. */
  setSwitches(switches: unknown): readonly string[];
}

export function createAutotask(options: AutotaskOptions): AutotaskSandbox {
  let state: State = createState(options.today);
  const window = createWindow(options.now, AN_HOUR);
  const surroundings = { origin: options.origin, countRequest: window.count, requestsInWindow: window.total };

  return {
    name: "autotask",
    prefix: "autotask",
    inspect(method, path, headers) {
      const { kind, entity } = findRoute(method, path);
      const subject = { entity: entity?.name ?? OTHERS[kind] ?? "unknown", kind };
      if (kind === "zone") return subject;
      const lane = { key: `${headers.apiintegrationcode ?? ""} ${subject.entity}`, limit: THREADS };
      return { ...subject, lane };
    },
    answer: (request, crowded) => answer(state, surroundings, request, crowded),
    control(method, verb, body) {
      return control(state, method, verb, body);
    },
    seed(seed) {
      const next = createState(state.today, state.switches);
      const errors = loadSeed(next, seed);
      if (errors.length > 0) return errors;
      state = next;
      window.clear();
      return [];
    },
    dump: () => ({
      today: state.today,
      switches: state.switches,
      ...Object.fromEntries([...state.tables].map(([name, table]) => [name, table.sorted()])),
      lines: [...state.lines.values()].map(({ id, contractID, basePrice, baseCost, effects }) => ({
        contractServiceID: id,
        contractID,
        basePrice,
        baseCost,
        effects,
      })),
    }),
    setToday(day) {
      if (day !== state.today) window.clear();
      state.today = day;
      for (const line of state.lines.values()) refreshPrice(state, line);
    },
    setSwitches: (switches) => setSwitches(state, switches),
  };
}
