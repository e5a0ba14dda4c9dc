/** ConnectWise PSA's REST API 3.0, for a provider to be proven against over HTTP. */
import { addDays, addMonths } from "../calendar.ts";
import type { SandboxSystem } from "../system.ts";
import { A_MINUTE, createWindow } from "../window.ts";
import { control, setSwitches } from "./control.ts";
import { ENTITIES } from "./entities.ts";
import { invoice } from "./invoicing.ts";
import { answer } from "./router.ts";
import { findRoute } from "./routes.ts";
import { loadSeed } from "./seed.ts";
import { show } from "./show.ts";
import { createState, type State, tableOf } from "./store.ts";

/** What a request without an entity is counted as. */
const OTHERS: Readonly<Record<string, string>> = {
  companyinfo: "CompanyInfo",
  info: "Info",
  audit: "AuditTrail",
  reports: "Report",
  report: "Report",
};

interface ConnectWiseOptions {
  /** The server's address, once it listens. */
  readonly origin: () => string;
  /** Milliseconds of real time. */
  readonly now: () => number;
  readonly today: string;
}

interface ConnectWiseSandbox extends SandboxSystem {
  /** Returns every mistake; with one, nothing is set. */
  setSwitches(switches: unknown): readonly string[];
}

export function createConnectWise(options: ConnectWiseOptions): ConnectWiseSandbox {
  let state: State = createState(options.today);
  const window = createWindow(options.now, A_MINUTE);
  const surroundings = {
    origin: options.origin,
    requestsInWindow: window.total,
    countRequest: () => void window.count(),
    untilFree: window.untilOldestLeaves,
  };

  return {
    name: "connectwise",
    prefix: "connectwise",
    inspect(method, path) {
      const { kind, entity } = findRoute(method, path);
      return { entity: entity?.name ?? OTHERS[kind] ?? "unknown", kind };
    },
    answer: (request) => answer(state, surroundings, request),
    control: (method, verb, body, query) => control(state, method, verb, body, query),
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
      codebase: state.codebase,
      ...Object.fromEntries(
        ENTITIES.map((entity) => [
          entity.name,
          tableOf(state, entity.name)
            .sorted()
            .map((row) => show({ state, base: "" }, entity, row)),
        ]),
      ),
      invoiced: [...state.invoiced.values()].flat(),
    }),
    setToday(day) {
      if (day !== state.today) window.clear();
      state.today = day;
    },
    passTime(since) {
      // A period's invoice can be made from the 1st of the month that it starts in, whatever its own day.
      const month = (day: string): string => day.slice(0, 7);
      if (state.switches.invoices !== "on-the-1st" || month(since) >= month(state.today)) return;
      invoice(state, addDays(addMonths(`${month(state.today)}-01`, 1), -1));
    },
    setSwitches: (switches) => setSwitches(state, switches),
  };
}
