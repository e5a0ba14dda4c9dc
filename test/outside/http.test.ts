import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ProviderError, UnknownOutcomeError } from "../../src/errors.ts";
import { openHttp } from "../../src/outside/http.ts";
import type { HttpRequest } from "../../src/providers/provider.ts";

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const send = openHttp({ timeoutMs: 5000 });
const get = (url: string): HttpRequest => ({ method: "GET", url, headers: { Secret: "hunter2-secret" } });
const post = (url: string): HttpRequest => ({
  method: "POST",
  url,
  headers: { Secret: "hunter2-secret" },
  body: { name: "x" },
});

async function failure(request: HttpRequest, sender = send): Promise<ProviderError> {
  const error = await sender(request).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`expected a ProviderError, got ${String(error)}`);
}

describe("any status is an answer, asked once", () => {
  for (const status of [200, 302, 404, 429, 500, 503]) {
    it(`${status} is returned with its headers and body, and nothing is sent again`, async () => {
      let asked = 0;
      const url = await serve((_, response) => {
        asked += 1;
        response.writeHead(status, { "content-type": "application/json", "retry-after": "7", location: "/elsewhere" });
        response.end('{"errors":["no"]}');
      });
      const answer = await send(get(url));
      expect(answer).toMatchObject({ status, body: { errors: ["no"] } });
      expect(answer.headers["retry-after"]).toBe("7");
      expect(asked).toBe(1);
    });
  }

  it("sends method, headers and JSON body as stated", async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      let text = "";
      request.on("data", (chunk) => {
        text += String(chunk);
      });
      request.on("end", () => {
        seen.push(request.method, request.url, request.headers.secret, request.headers["content-type"], text);
        response.end();
      });
    });
    const answer = await send({ ...post(`${url}/a?b=c`), method: "PATCH" });
    expect(seen).toEqual(["PATCH", "/a?b=c", "hunter2-secret", "application/json", '{"name":"x"}']);
    expect(answer.body).toBe("");
  });

  it("a body that claims no JSON is its text", async () => {
    const url = await serve((_, response) =>
      response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
    );
    await expect(send(get(url))).resolves.toMatchObject({ status: 502, body: "<h1>Bad gateway</h1>" });
  });
});

describe("an answer that was lost", () => {
  it("a connection cut after the request arrived is an unknown outcome", async () => {
    const url = await serve((request) => request.socket.resetAndDestroy());
    const error = await failure(post(`${url}/Contracts`));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error.code).toBe("ANSWER_LOST");
    expect(error.message).toContain("/Contracts");
  });

  it("no answer in time is an unknown outcome", async () => {
    const url = await serve(() => {});
    const error = await failure(post(url), openHttp({ timeoutMs: 50 }));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error.message).toContain("no answer within 0.05 s");
  });

  it("a body that never ends is cut off at the same time", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"items":[');
    });
    expect((await failure(post(url), openHttp({ timeoutMs: 100 }))).code).toBe("BAD_ANSWER");
  });

  const half: RequestListener = (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"itemId":', () => response.destroy());
  };
  const wrong: RequestListener = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"itemId":');
  };
  for (const [name, listener] of Object.entries({ half, wrong })) {
    it(`${name} a body: a read was not answered, a write may have taken effect`, async () => {
      const url = await serve(listener);
      const read = await failure(get(url));
      expect(read.code).toBe("BAD_ANSWER");
      expect(read).not.toBeInstanceOf(UnknownOutcomeError);
      const written = await failure(post(url));
      expect(written.code).toBe("BAD_ANSWER");
      expect(written).toBeInstanceOf(UnknownOutcomeError);
    });
  }
});

describe("a request that was not sent", () => {
  it("a refused connection did nothing, and the message says what to check", async () => {
    const url = await serve(() => {});
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    const error = await failure(post(url));
    expect(error.code).toBe("NOT_SENT");
    expect(error).not.toBeInstanceOf(UnknownOutcomeError);
    expect(error.message).toContain(new URL(url).host);
    expect(error.message).toContain("nothing was sent");
  });

  it("a name that does not resolve did nothing", async () => {
    const cause = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed", { cause });
    };
    expect((await failure(post("https://psa.example/x"), openHttp({ fetch, timeoutMs: 1000 }))).code).toBe("NOT_SENT");
  });

  it("both addresses of a name refusing is a refused connection", async () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed", { cause: new AggregateError([refused, refused]) });
    };
    expect((await failure(post("https://psa.example/x"), openHttp({ fetch, timeoutMs: 1000 }))).code).toBe("NOT_SENT");
  });

  for (const url of ["http://psa.example/x", "http://127.0.0.1.psa.example/x", "ftp://127.0.0.1/x", "not an address"]) {
    it(`${url} is not https, so credentials are not sent there`, async () => {
      expect((await failure(post(url))).code).toBe("INSECURE_URL");
    });
  }
});

it("no message and no fact holds a header, a body or the query of a URL", async () => {
  const url = await serve((request) => request.socket.resetAndDestroy());
  const errors = [
    await failure(post(`${url}/x?user=me%40example.com`)),
    await failure(post("http://psa.example/x?user=me")),
  ];
  for (const error of errors) {
    expect(`${error.message} ${JSON.stringify(error.facts)}`).not.toMatch(/hunter2|me%40|user=/);
  }
});
