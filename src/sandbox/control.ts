/** `/__sandbox/`: how a test or a person looks into the sandbox and sets it up. Not part of any vendor's protocol. */
import { isDay } from "./calendar.ts";
import type { Faults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import { type Answer, isRecord, type SandboxSystem } from "./system.ts";

export interface Controlled {
  readonly systems: readonly SandboxSystem[];
  readonly journal: Journal;
  readonly faults: Faults;
  /** `date`: what answers carry as their `Date`; absent: they carry none. */
  readonly clock: { today: string; date?: string };
}

const done: Answer = { status: 200, body: { ok: true } };
const wrong = (errors: readonly string[]): Answer => ({ status: 400, body: { errors } });

/** Puts a seed into the systems that it names. A system that it does not name is left empty. */
export function applySeed(to: Controlled, seed: unknown): readonly string[] {
  if (!isRecord(seed)) return ["seed: expected an object"];
  const names = to.systems.map((system) => system.name);
  const errors = Object.keys(seed)
    .filter((key) => key !== "clock" && !names.includes(key))
    .map((key) => `${key}: unknown; expected clock, ${names.join(", ")}`);
  if (seed.clock !== undefined && !isDay(seed.clock)) errors.push("clock: expected a day as YYYY-MM-DD");
  if (errors.length > 0) return errors;
  const before = to.clock.today;
  if (isDay(seed.clock)) setToday(to, seed.clock);
  const found = to.systems.flatMap((system) => system.seed(seed[system.name] ?? {}));
  if (found.length > 0) setToday(to, before);
  return found;
}

/** Moves the clock of every system. */
function setToday(to: Controlled, day: string): void {
  to.clock.today = day;
  for (const system of to.systems) system.setToday(day);
}

function moveClock(to: Controlled, day: string): Answer {
  const before = to.clock.today;
  setToday(to, day);
  for (const system of to.systems) system.passTime?.(before);
  return { status: 200, body: { day } };
}

/** Answers a request below `/__sandbox/`. */
export function control(
  to: Controlled,
  method: string,
  path: string,
  body: unknown,
  query: URLSearchParams = new URLSearchParams(),
): Answer {
  const [first = "", second = ""] = path.split("/").filter((part) => part !== "");
  const system = to.systems.find((candidate) => candidate.name === first);
  if (system !== undefined) {
    const answer = system.control(method, second, body, query);
    if (answer !== undefined) return answer;
  }
  switch (`${method} ${[first, second].filter((part) => part !== "").join("/")}`) {
    case "GET dump":
      return { status: 200, body: Object.fromEntries(to.systems.map((one) => [one.name, one.dump()])) };
    case "POST seed": {
      const errors = applySeed(to, body);
      return errors.length > 0 ? wrong(errors) : done;
    }
    case "GET counters":
      return { status: 200, body: to.journal.counters() };
    case "POST counters/reset":
      to.journal.resetCounters();
      return done;
    case "GET traffic":
      return { status: 200, body: to.journal.traffic() };
    case "POST traffic/reset":
      to.journal.resetTraffic();
      return done;
    case "GET clock":
      return { status: 200, body: { day: to.clock.today } };
    case "POST clock":
      if (!isRecord(body) || !isDay(body.day)) return wrong(["day: expected a day as YYYY-MM-DD"]);
      return moveClock(to, body.day);
    case "POST date": {
      const at = isRecord(body) && typeof body.at === "string" ? Date.parse(body.at) : Number.NaN;
      if (Number.isNaN(at)) return wrong(["at: expected an instant, for example 2026-11-22T09:00:00Z"]);
      to.clock.date = new Date(at).toUTCString();
      return { status: 200, body: { date: to.clock.date } };
    }
    case "GET faults":
      return { status: 200, body: to.faults.list() };
    case "POST faults": {
      const errors = to.faults.add(isRecord(body) ? (body.faults ?? [body]) : body);
      return errors.length > 0 ? wrong(errors) : done;
    }
    case "DELETE faults":
      to.faults.clear();
      return done;
    default:
      return { status: 404, body: { errors: [`no such control: ${method} /__sandbox/${path}`] } };
  }
}
