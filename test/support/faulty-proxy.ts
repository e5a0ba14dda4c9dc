/**
 * A proxy between the program and a server that makes requests go wrong: over a real socket, before or after they took
 * effect. Which request is struck by what is the caller's to say.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
}

/** An answer that is given in place of the server's own, or of none. */
export interface Spoken {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Strike =
  /** Nothing reaches the server. `unchanged`: the record is answered as it stands, as if the request had been taken. */
  | { readonly before: Spoken | "reset" | "hang-up" | "unchanged" | (() => void) }
  /** It took effect; the answer is lost, or another one comes in its place. */
  | { readonly after: Spoken | "reset" | "hang-up" | "half" | "text" | (() => void) }
  /** The answer that the same request got before the last write; where there is none, the true one. */
  | { readonly stale: true };

export interface FaultyProxy {
  readonly url: string;
  /** The server it stands before. */
  face(upstream: string): void;
  /** From now on: asked of every request; `took` tells afterwards whether the server took it. */
  arm(
    strike: (asked: Asked) => { readonly strike: Strike; readonly took?: (effect: boolean) => void } | undefined,
  ): void;
  disarm(): void;
  close(): Promise<void>;
}

interface Passed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const isTaken = (status: number | null): boolean => status === 200 || status === 201;

const isText = (value: unknown): value is string => typeof value === "string";

function pass(upstream: string, asked: Asked, headers: IncomingMessage["headers"]): Promise<Passed> {
  return new Promise((resolve, reject) => {
    const own = { ...headers, host: new URL(upstream).host };
    const passed = request(`${upstream}${asked.path}`, { method: asked.method, headers: own }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const kept = Object.entries(answer.headers).filter(
          ([name, value]) => isText(value) && name !== "content-length" && name !== "transfer-encoding",
        );
        resolve({
          status: answer.statusCode ?? 500,
          headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(parts).toString(),
        });
      });
    });
    passed.on("error", reject);
    passed.end(asked.body);
  });
}

function say(outgoing: ServerResponse, spoken: Spoken): void {
  const length = { "content-length": String(Buffer.byteLength(spoken.body)) };
  outgoing.writeHead(spoken.status, { ...spoken.headers, ...length });
  outgoing.end(spoken.body);
}

/** Promises the whole answer, sends half, and hangs up. */
function sayHalf(outgoing: ServerResponse, spoken: Spoken): void {
  const bytes = Buffer.from(spoken.body);
  outgoing.writeHead(spoken.status, { ...spoken.headers, "content-length": String(bytes.length) });
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
}

/** @param isWrite tells writes from reads, for what is stale */
export async function startFaultyProxy(isWrite: (asked: Asked) => boolean): Promise<FaultyProxy> {
  let upstream = "";
  let url = "";
  let decide: Parameters<FaultyProxy["arm"]>[0] = () => undefined;
  let writes = 0;
  const remembered = new Map<string, { readonly writes: number; readonly answer: Passed }[]>();

  const nameOf = ({ method, path, body }: Asked) => `${method} ${path} ${body}`;
  const older = (asked: Asked) => remembered.get(nameOf(asked))?.findLast((one) => one.writes < writes)?.answer;

  async function forward(asked: Asked, incoming: IncomingMessage): Promise<Passed> {
    const answer = await pass(upstream, asked, incoming.headers);
    // The zone's and the next page's addresses lead back through the proxy.
    const led = { ...answer, body: answer.body.replaceAll(upstream, url) };
    if (!isTaken(answer.status)) return led;
    if (isWrite(asked)) writes += 1;
    else remembered.set(nameOf(asked), [...(remembered.get(nameOf(asked)) ?? []), { writes, answer: led }]);
    return led;
  }

  function lose(how: Spoken | "reset" | "hang-up" | (() => void), incoming: IncomingMessage, outgoing: ServerResponse) {
    if (how === "reset") incoming.socket.resetAndDestroy();
    else if (how === "hang-up") incoming.socket.destroy();
    else if (typeof how === "function") how();
    else say(outgoing, how);
  }

  async function serve(asked: Asked, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const decided = decide(asked);
    const strike = decided?.strike;
    if (strike !== undefined && "before" in strike) {
      decided?.took?.(false);
      if (strike.before === "unchanged")
        return say(outgoing, await forward({ ...asked, method: "GET", body: "" }, incoming));
      return lose(strike.before, incoming, outgoing);
    }
    const past = strike !== undefined && "stale" in strike ? older(asked) : undefined;
    if (past !== undefined) return say(outgoing, past);
    const answer = await forward(asked, incoming);
    decided?.took?.(isTaken(answer.status));
    if (strike === undefined || !("after" in strike)) return say(outgoing, answer);
    const { after } = strike;
    if (after === "half") sayHalf(outgoing, answer);
    else if (after === "text")
      say(outgoing, { ...answer, headers: { ...answer.headers, "content-type": "text/plain" } });
    else lose(after, incoming, outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    // The time of day is the server's to tell.
    outgoing.sendDate = false;
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const asked = { method: incoming.method ?? "", path: incoming.url ?? "", body: Buffer.concat(chunks).toString() };
      serve(asked, incoming, outgoing).catch(() => incoming.socket.destroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    face(address) {
      upstream = address;
      writes = 0;
      remembered.clear();
    },
    arm(strike) {
      decide = strike;
    },
    disarm() {
      decide = () => undefined;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
