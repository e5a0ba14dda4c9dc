/** A proxy that stands between the program and a server, and can stop the program at the n-th request. */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface StoppingProxy {
  readonly url: string;
  /** Requests seen since it was last armed. */
  readonly seen: () => number;
  /** From now on: calls `stop` at request `n`, before it is passed on or after it took effect, and answers nothing more. */
  arm(n: number, when: "before" | "after", stop: () => void): void;
  disarm(): void;
  close(): Promise<void>;
}

export async function startProxy(upstream: string): Promise<StoppingProxy> {
  let seen = 0;
  let armed: { n: number; when: "before" | "after"; stop: () => void } | undefined;
  let url = "";
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      seen += 1;
      const mine = armed !== undefined && seen === armed.n ? armed : undefined;
      if (armed !== undefined && seen > armed.n) return void incoming.socket.destroy();
      if (mine?.when === "before") {
        mine.stop();
        incoming.socket.destroy();
        return;
      }
      const headers = { ...incoming.headers, host: new URL(upstream).host };
      const passed = request(`${upstream}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          if (mine?.when === "after") {
            mine.stop();
            incoming.socket.destroy();
            return;
          }
          // The zone's and the next page's addresses lead back through the proxy.
          const body = Buffer.concat(parts).toString().replaceAll(upstream, url);
          // It tells the time of the server behind it, or none, and never its own.
          outgoing.sendDate = false;
          const { "content-length": _length, "transfer-encoding": _encoding, ...rest } = answer.headers;
          outgoing.writeHead(answer.statusCode ?? 500, { ...rest, "content-length": Buffer.byteLength(body) });
          outgoing.end(body);
        });
      });
      passed.end(Buffer.concat(chunks));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen: () => seen,
    arm: (n, when, stop) => {
      seen = 0;
      armed = { n, when, stop };
    },
    disarm: () => {
      seen = 0;
      armed = undefined;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
