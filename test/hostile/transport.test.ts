/** A server that answers with harm instead of JSON: each answer ends, in bounded memory, with an error of ours. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { ProviderError, UnknownOutcomeError } from "../../src/errors.ts";
import { openHttp } from "../../src/outside/http.ts";
import type { HttpRequest } from "../../src/providers/provider.ts";
import { openWith, scope } from "./answers.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A server on this machine that answers every request in this way. */
async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((incoming, response) => {
    incoming.resume();
    incoming.on("end", () => answer(response));
    response.on("error", () => {});
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = { "content-type": "application/json" };

/** Writes pieces for as long as anybody takes them. */
function pour(response: ServerResponse, piece: Buffer): void {
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
}

const send = openHttp({ timeoutMs: 20_000 });
const ask = (url: string, method: HttpRequest["method"]) => send({ method, url: `${url}/x`, headers: {} });

describe("an answer without an end", () => {
  const spaces = Buffer.alloc(1_048_576, " ");

  it.each([
    ["of spaces", spaces],
    ["of digits", Buffer.alloc(1_048_576, "1")],
    ["of brackets", Buffer.alloc(1_048_576, "[")],
  ])("%s is not read beyond its bound, and the message says so", async (_what, piece) => {
    const url = await serve((response) => {
      response.writeHead(200, json);
      pour(response, piece);
    });
    const before = process.memoryUsage().rss;
    const error: unknown = await ask(url, "GET").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProviderError);
    expect(error).toMatchObject({ code: "BAD_ANSWER" });
    expect(String(error)).toContain("longer than 64 MB");
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  });

  it("leaves open what became of a write", async () => {
    const url = await serve((response) => {
      response.writeHead(200, json);
      pour(response, spaces);
    });
    await expect(ask(url, "POST")).rejects.toBeInstanceOf(UnknownOutcomeError);
  });

  it("is as short packed as a bomb is: what counts is what it unpacks to", async () => {
    const bomb = gzipSync(Buffer.alloc(80_000_000, " "));
    expect(bomb.length).toBeLessThan(100_000);
    const url = await serve((response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bomb));
    await expect(ask(url, "GET")).rejects.toThrow("longer than 64 MB");
  });

  it("of 60 MB is read: the bound is for what never ends", async () => {
    const body = Buffer.concat([Buffer.alloc(60_000_000, " "), Buffer.from('{"a":1}')]);
    const url = await serve((response) => response.writeHead(200, json).end(body));
    expect((await ask(url, "GET")).body).toEqual({ a: 1 });
  });
});

describe("Autotask's answers on the wire", () => {
  const answers: readonly [string, (response: ServerResponse) => void][] = [
    ["nothing at all", (response) => response.writeHead(200, json).end()],
    ["nothing, and no type", (response) => response.writeHead(200).end()],
    ["HTML", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in</html>")],
    ["HTML that is said to be JSON", (response) => response.writeHead(200, json).end("<html>Sign in</html>")],
    ["half of the JSON", (response) => response.writeHead(200, json).end('{"zoneName":"x","url":"htt')],
    ["bytes of no text", (response) => response.writeHead(200, json).end(Buffer.from([0xff, 0xfe, 0, 1, 2]))],
    [
      "numbers beyond all bounds",
      (response) => response.writeHead(200, json).end(`{"ci":1e400,"url":${"9".repeat(400)}}`),
    ],
    ["no number", (response) => response.writeHead(200, json).end('{"externalRequestThreshold":NaN}')],
    ["a million brackets", (response) => response.writeHead(200, json).end("[".repeat(1_000_000))],
    [
      "a million brackets that close",
      (response) => response.writeHead(200, json).end("[".repeat(500_000) + "]".repeat(500_000)),
    ],
    ["damaged gzip", (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end("no gzip")],
    [
      "half of the gzip",
      (response) =>
        response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync('{"a":1}').subarray(0, 15)),
    ],
    [
      "less than was announced",
      (response) => {
        response.writeHead(200, { ...json, "content-length": "1000" });
        response.write('{"zoneName"');
        response.destroy();
      },
    ],
  ];

  it.each(answers)("%s: an error that names the system and the request, after a few tries", async (_what, answer) => {
    let asked = 0;
    const url = await serve((response) => {
      asked += 1;
      answer(response);
    });
    const target = await openWith(url, send);
    const error: unknown = await target.observe(scope).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProviderError);
    expect(String(error)).toContain("Autotask");
    expect(String(error)).toContain("zoneInformation");
    expect(String(error).length).toBeLessThan(500);
    expect(asked).toBeLessThanOrEqual(20);
  });
});
