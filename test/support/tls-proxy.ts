/** Https in front of a local server, for clients that speak nothing else. Its certificate is signed by itself. */
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSigned } from "./certificates.ts";

export interface TlsProxy {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  close(): Promise<void>;
}

/** Passes `https://HOST/x` on to `UPSTREAM/x`, and its answer back as it is. */
export async function startTlsProxy(upstream: string): Promise<TlsProxy> {
  const server = createServer(selfSigned, (incoming, outgoing) => {
    const headers = { ...incoming.headers, host: new URL(upstream).host };
    const passed = request(`${upstream}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
