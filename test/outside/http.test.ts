import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { OutOfServiceError, ProviderError, UnknownOutcomeError } from "../../src/errors.ts";
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

  it.each(["read", "write"])(
    "a way that goes during a %s may have taken the request with it: it is unknown",
    async (syscall) => {
      const cause = Object.assign(new Error(`${syscall} EHOSTUNREACH`), { code: "EHOSTUNREACH", syscall });
      const send = openHttp({
        timeoutMs: 1000,
        fetch: async () => {
          throw new TypeError("fetch failed", { cause });
        },
      });
      await expect(send({ method: "POST", url: "https://psa.example/x", headers: {}, body: {} })).rejects.toMatchObject(
        {
          code: "ANSWER_LOST",
        },
      );
    },
  );

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

  const codes: readonly (readonly [code: string, words: RegExp, passing: boolean])[] = [
    ["ECONNREFUSED", /psa\.example refuses connections .*host and port/, true],
    ["ENOTFOUND", /no machine is known by the name psa\.example .*how the connection's url is spelt/, false],
    ["EAI_AGAIN", /name server gave no answer for psa\.example/, true],
    ["UND_ERR_CONNECT_TIMEOUT", /no way from this machine to psa\.example .*firewall/, true],
    ["CERT_HAS_EXPIRED", /certificate of psa\.example has expired .*clock of this machine/, false],
    ["CERT_NOT_YET_VALID", /certificate of psa\.example is not valid yet/, false],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", /psa\.example shows a certificate .*NODE_EXTRA_CA_CERTS/, false],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /for psa\.example is for another name/, false],
  ];
  it.each(codes)("%s has words of its own, and says whether it may pass", async (code, words, passing) => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code }) });
    };
    const error = await failure(post("https://psa.example/x"), openHttp({ fetch, timeoutMs: 1000 }));
    expect(error).toBeInstanceOf(OutOfServiceError);
    expect(error.message).toMatch(words);
    expect(error.message).toContain("nothing was sent");
    expect(error.facts).toMatchObject({ host: "psa.example", code, passing });
  });

  it("a host that speaks plain http on an https address did nothing", async () => {
    const url = await serve((_, response) => response.end("{}"));
    const error = await failure(post(url.replace("http:", "https:")));
    expect(error.code).toBe("NOT_SENT");
    expect(error.message).toContain("does not speak https there");
  });

  for (const url of ["http://psa.example/x", "http://127.0.0.1.psa.example/x", "ftp://127.0.0.1/x", "not an address"]) {
    it(`${url} is not https, so credentials are not sent there`, async () => {
      expect((await failure(post(url))).code).toBe("INSECURE_URL");
    });
  }
});

describe("somebody in between", () => {
  it("a redirect to another host is not followed: it gets no request, so no credentials", async () => {
    let asked = 0;
    const elsewhere = await serve((_, response) => {
      asked += 1;
      response.end("{}");
    });
    const url = await serve((_, response) => response.writeHead(307, { location: `${elsewhere}/login` }).end());
    for (const request of [get(`${url}/x`), post(`${url}/x`)]) {
      const error = await failure(request);
      expect(error).toBeInstanceOf(OutOfServiceError);
      expect(error.code).toBe("REDIRECTED");
      expect(error.message).toContain(`redirect to ${new URL(elsewhere).host}`);
      expect(error.message).toContain("no credentials either");
    }
    expect(asked).toBe(0);
  });

  it("a 303 says that the request was taken: whether it took effect is found by reading", async () => {
    const url = await serve((_, response) => response.writeHead(303, { location: "https://login.example/" }).end());
    expect(await failure(post(url))).toBeInstanceOf(UnknownOutcomeError);
  });

  it("a proxy that asks for a login is named as what may be the matter; fetch hides its 407", async () => {
    const url = await serve((_, response) =>
      response.writeHead(407, { "proxy-authenticate": "Basic" }).end("<h1>Proxy</h1>"),
    );
    const error = await failure(post(url));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error.message).toContain("a proxy between this machine and the host asks for a login, 407");
  });
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
