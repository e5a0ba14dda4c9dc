/**
 * Autotask for a bench: the sandbox answers each request once, and from then on the same bytes come from memory, so that
 * the server's work weighs the same for whoever asks. `GET /asked` lists the requests in the order they came.
 * Started as a process of its own: `playback.ts LINES [OFF_BY]`; prints its address.
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { startSandbox } from "../../src/sandbox/index.ts";
import { autotaskSeed } from "./workspace.ts";

const [lines = "1000", offBy] = process.argv.slice(2);
const answers = new Map<string, { readonly status: number; readonly text: Buffer }>();
const asked: { readonly method: string; readonly path: string; readonly body: string }[] = [];

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const sandbox = await startSandbox({
  seed: {
    clock: "2026-11-22",
    autotask: autotaskSeed(Number(lines), offBy === undefined ? undefined : Number(offBy)),
  },
});

const server = createServer(async (request, response) => {
  const [method, path] = [request.method ?? "GET", request.url ?? "/"];
  const body = await read(request);
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (path === "/asked") {
    response.end(JSON.stringify(asked.splice(0)));
    return;
  }
  asked.push({ method, path, body });
  const key = `${method} ${path} ${body}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === "string" && !["host", "connection", "content-length"].includes(name))
        headers.set(name, value);
    const real = await fetch(`${sandbox.url}${path}`, { method, headers, ...(body === "" ? {} : { body }) });
    const text = (await real.text()).replaceAll(sandbox.url, own);
    answer = { status: real.status, text: Buffer.from(text) };
    answers.set(key, answer);
  }
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": answer.text.length,
  });
  response.end(answer.text);
});
server.listen(0, "127.0.0.1", () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);
