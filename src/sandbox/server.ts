/**
 * One HTTP server on 127.0.0.1 for every system's sandbox, a path prefix each.
 *
 * A request counts as in flight from the arrival of its head to the end of its answer. Its answer is worked out in one
 * turn of the event loop, after the turn in which its body arrived, so that requests sent together overlap.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "../errors.ts";
import { createAutotask } from "./autotask/index.ts";
import type { AutotaskSeed } from "./autotask/seed.ts";
import type { AutotaskSwitches } from "./autotask/switches.ts";
import { isDay } from "./calendar.ts";
import { createConnectWise } from "./connectwise/index.ts";
import type { ConnectWiseSeed } from "./connectwise/seed.ts";
import type { ConnectWiseSwitches } from "./connectwise/switches.ts";
import { applySeed, type Controlled, control } from "./control.ts";
import { createFaults, type Fault } from "./faults.ts";
import { createJournal } from "./journal.ts";
import type { Answer, SandboxSystem } from "./system.ts";

/** State to start from: one property per system. */
export interface SandboxSeed {
  /** The sandbox's today, `YYYY-MM-DD`. */
  readonly clock?: string;
  readonly autotask?: AutotaskSeed;
  readonly connectwise?: ConnectWiseSeed;
}

/** What is not known of a vendor: Autotask's here, the others' below their names. README.md says what each stands for. */
export interface Switches extends AutotaskSwitches {
  readonly connectwise: Partial<ConnectWiseSwitches>;
}

export interface SandboxOptions {
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** The sandbox's today, `YYYY-MM-DD`. Default 2026-11-22. The seed's clock goes before it. */
  readonly clock?: string;
  readonly seed?: SandboxSeed;
  readonly switches?: Partial<Switches>;
  /** Milliseconds of real time, for the window of an hour. Default: the system clock. */
  readonly now?: () => number;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT` without a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const DEFAULT_DAY = "2026-11-22";

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", reject);
  });
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function flattenHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const length = Buffer.byteLength(text);
  response.writeHead(status, {
    ...(status === 204 ? {} : { "content-type": "application/json; charset=utf-8", "content-length": length }),
    ...headers,
  });
  response.end(text);
}

/** Promises the whole answer, sends half, and hangs up. */
function sendHalf(response: ServerResponse, status: number, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "content-length": bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

async function serveSystem(
  parts: Controlled,
  system: SandboxSystem,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  // The sandbox's day is not the machine's, so no answer names a time unless one was set.
  response.sendDate = false;
  if (parts.clock.date !== undefined) response.setHeader("date", parts.clock.date);
  const method = request.method ?? "GET";
  const headers = flattenHeaders(request);
  const path = decodeURIComponent(url.pathname.slice(system.prefix.length + 2));
  const subject = system.inspect(method, path, headers);
  const { n, crowded, leave } = parts.journal.enter(system.name, method, subject);
  response.on("close", leave);

  const body = await read(request);
  const faults = parts.faults.strike({ n, method, path: url.pathname, ...subject });
  const latency = faults.reduce((sum, fault) => sum + (fault.do === "latency" ? (fault.ms ?? 0) : 0), 0);
  if (latency > 0) await wait(latency);
  else await nextTurn();

  const fault: Fault | undefined = faults.find((one) => one.do !== "latency");
  const log = (status: number | null, answer: string): void =>
    parts.journal.log({
      n,
      system: system.name,
      entity: subject.entity,
      kind: subject.kind,
      method,
      path: url.pathname,
      query: url.search,
      headers,
      body,
      status,
      answer,
      faults: faults.map((one) => one.do),
    });

  if (fault?.do === "reset-before") {
    log(null, "");
    request.socket.resetAndDestroy();
    return;
  }
  const answer: Answer =
    fault?.do === "status"
      ? { status: fault.status ?? 500, body: fault.body ?? { errors: ["An unexpected error has occurred."] } }
      : system.answer(
          { method, path, query: url.searchParams, headers, body, urlLength: (request.url ?? "").length },
          crowded,
        );
  const text = fault?.text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
  log(fault?.do === "reset-after" ? null : answer.status, text);
  if (fault?.do === "reset-after") request.socket.resetAndDestroy();
  else if (fault?.do === "truncate") sendHalf(response, answer.status, text);
  else send(response, answer.status, text, { ...answer.headers, ...fault?.headers });
}

async function serveControl(
  parts: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const text = await read(request);
  let body: unknown;
  try {
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    send(response, 400, JSON.stringify({ errors: ["the body is not JSON"] }));
    return;
  }
  const answer = control(
    parts,
    request.method ?? "GET",
    url.pathname.slice("/__sandbox/".length),
    body,
    url.searchParams,
  );
  send(response, answer.status, JSON.stringify(answer.body));
}

/**
 * Starts the sandbox.
 * @throws UsageError `SANDBOX_SEED` when clock, seed or switches are not valid, with every mistake in `facts.errors`.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const address = { url: "" };
  const clock: Controlled["clock"] = { today: options.clock ?? DEFAULT_DAY };
  const errors: string[] = isDay(clock.today) ? [] : ["clock: expected a day as YYYY-MM-DD"];
  const surroundings = { origin: () => address.url, now: options.now ?? Date.now, today: clock.today };
  const autotask = createAutotask(surroundings);
  const connectwise = createConnectWise(surroundings);
  const systems = [autotask, connectwise];
  const parts: Controlled = { systems, journal: createJournal(), faults: createFaults(), clock };
  const { connectwise: ofConnectWise = {}, ...ofAutotask } = options.switches ?? {};
  errors.push(...autotask.setSwitches(ofAutotask), ...connectwise.setSwitches(ofConnectWise));
  if (errors.length === 0) errors.push(...applySeed(parts, options.seed ?? {}));
  if (errors.length > 0) {
    throw new UsageError("SANDBOX_SEED", `the sandbox cannot start from this seed: ${errors.join("; ")}`, { errors });
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const first = url.pathname.split("/")[1]?.toLowerCase() ?? "";
    const system = parts.systems.find((candidate) => candidate.prefix === first);
    const served =
      system !== undefined
        ? serveSystem(parts, system, request, response, url)
        : first === "__sandbox"
          ? serveControl(parts, request, response, url)
          : Promise.resolve(send(response, 404, JSON.stringify({ errors: [`nothing is mounted at ${url.pathname}`] })));
    served.catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, JSON.stringify({ sandboxError: error instanceof Error ? error.stack : String(error) }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  address.url = `http://127.0.0.1:${port}`;
  return {
    url: address.url,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
