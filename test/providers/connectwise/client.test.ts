/** Calls as they go over the wire, against a script that knows no other. */
import { describe, expect, it } from "vitest";
import { ConcordatError, OutOfServiceError, ProviderError, UnknownOutcomeError } from "../../../src/errors.ts";
import { openClient } from "../../../src/providers/connectwise/client.ts";
import { additionsOf, agreements, companies } from "../../../src/providers/connectwise/wire.ts";
import type { HttpAnswer, HttpRequest } from "../../../src/providers/provider.ts";
import {
  aConnection,
  BASE,
  CROWDED,
  found,
  INFO,
  invalid,
  page,
  play,
  queryOf,
  refusal,
  SITE,
  type Step,
} from "./playback.ts";

const contoso = { id: 100, name: "Contoso BV" };
const lost = () => new UnknownOutcomeError("ANSWER_LOST", "the answer was lost");
const list = "GET company/companies";
const PATCH = "PATCH finance/agreements/1/additions/2";
const operations = [{ op: "replace", path: "quantity", value: 5 }];

async function open(steps: readonly Step[], settings: Readonly<Record<string, unknown>> = {}) {
  const played = play(...steps);
  return { ...played, client: await openClient(aConnection(settings), played.outside) };
}

async function failing(steps: readonly Step[], settings: Readonly<Record<string, unknown>> = {}) {
  const played = await open(steps, settings);
  const error = await played.client.listIn(companies, "id", ["100"]).catch((thrown: unknown) => thrown);
  if (!(error instanceof ConcordatError)) throw new Error(`no error of ours: ${String(error)}`);
  expect(played.unused()).toEqual([]);
  return { ...played, error };
}

describe("the codebase", () => {
  it("is asked for once, without credentials, and everything else is sent there, signed", async () => {
    const { client, requests, unused } = await open([
      found("v2026_4/"),
      ...twice(`GET ${SITE}/v2026_4/apis/3.0/company/companies`),
    ]);
    await client.listIn(companies, "id", ["100"]);
    await client.listIn(companies, "id", ["200"]);
    expect(unused()).toEqual([]);
    expect(requests[0]).toMatchObject({ url: `${SITE}/login/companyinfo/fabrikam`, headers: {} });
    // base64 of "fabrikam+the PUBLIC:the PRIVATE"
    expect(requests[1]?.headers).toMatchObject({
      Authorization: "Basic ZmFicmlrYW0rdGhlIFBVQkxJQzp0aGUgUFJJVkFURQ==",
      clientId: "the CLIENT",
      Accept: "application/vnd.connectwise.com+json; version=2026.4",
      "pagination-type": "forward-only",
    });
  });

  it("of an unknown company: ConnectWise answers null, and is told in words", async () => {
    const { error, requests } = await failing([[INFO, { body: null }]]);
    expect(error).toMatchObject({ code: "UNKNOWN_COMPANY" });
    expect(error.message).toContain('knows no company "fabrikam"; correct companyId or url');
    expect(requests).toHaveLength(1);
  });

  it("that moved with a release: a 404 is looked into once, and asked again there, a write too", async () => {
    const gone: Step = [list, refusal(404, "ConnectWiseApi", "The endpoint does not exist.")];
    const there = `GET ${SITE}/v2026_5/apis/3.0/company/companies`;
    const moved = await open([found(), gone, found("v2026_5/"), [there, page([contoso])], [there, page([])]]);
    await expect(moved.client.listIn(companies, "id", ["100"])).resolves.toHaveLength(1);
    await moved.client.listIn(companies, "id", ["100"]);
    expect(moved.unused()).toEqual([]);
    const write = await open([
      found(),
      [PATCH, refusal(404, "ConnectWiseApi", "The endpoint does not exist.")],
      found("v2026_5/"),
      [`PATCH ${SITE}/v2026_5/apis/3.0/finance/agreements/1/additions/2`, { body: { id: 2 } }],
    ]);
    await expect(write.client.write("PATCH", "finance/agreements/1/additions/2", operations)).resolves.toEqual({
      id: 2,
    });
  });

  it("that moved while several calls were under way is found by all of them, and asked for once more", async () => {
    const { outside } = play();
    const asked: string[] = [];
    let codebase = "old/";
    const send = async ({ url }: HttpRequest): Promise<HttpAnswer> => {
      asked.push(url.includes("companyinfo") ? "companyinfo" : (/net\/(\w+)/.exec(url)?.[1] ?? ""));
      await new Promise((resolve) => setImmediate(resolve));
      if (url.includes("companyinfo")) return { status: 200, headers: {}, body: { Codebase: codebase } };
      if (!url.includes(`/${codebase}`)) return { status: 404, headers: {}, body: "" };
      return { status: 200, headers: { link: "" }, body: [] };
    };
    const client = await openClient(aConnection(), { ...outside, send });
    await client.list(companies);
    codebase = "new/";
    await Promise.all(Array.from({ length: 8 }, () => client.list(companies)));
    expect(asked.filter((one) => one === "companyinfo")).toHaveLength(2);
    expect(asked.filter((one) => one === "new")).toHaveLength(8);
  });
});

describe("lists", () => {
  it("ask for the fields that are read, 1,000 a page, spaces as %20", async () => {
    const { client, requests } = await open([found(), [list, page([])]]);
    await client.listIn(companies, "id", ["100", "101", "100"]);
    expect(queryOf(requests[1])).toEqual({
      fields: "id,name,deletedFlag,defaultContact,billingContact",
      pageSize: "1000",
      conditions: "id in (100,101)",
    });
    expect(requests[1]?.url).toContain("id%20in%20%28100%2C101%29");
  });

  const full = Array.from({ length: 1000 }, (_, index) => ({ id: index + 1, name: "x" }));
  const next = `${BASE}company/companies?pageSize=1000&pageId=1000`;

  it("go on to the next page while pages are full, and end with one that is not", async () => {
    const { client, requests, unused } = await open([
      found(),
      [list, page(full, next)],
      [list, page([{ id: 1001, name: "x" }], `${BASE}company/companies?pageId=1001`)],
    ]);
    await expect(client.list(companies)).resolves.toHaveLength(1001);
    expect(requests[2]).toMatchObject({ url: next, headers: { "pagination-type": "forward-only" } });
    expect(unused()).toEqual([]);
  });

  it("end with a full page that names no next one; without any Link header a full page is no answer", async () => {
    const ends = await open([found(), [list, page(full)]]);
    await expect(ends.client.list(companies)).resolves.toHaveLength(1000);
    const silent = await open([found(), [list, { body: full }]]);
    const error = await silent.client.list(companies).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "BAD_ANSWER" });
    expect(String(error)).toContain("company/companies: the Link header is missing");
  });

  it("refuse a next page that is not the site's before a credential is sent there", async () => {
    const elsewhere = "https://api-eu.myconnectwise.net.evil.example/v4_6_release/apis/3.0/company/companies?pageId=1";
    const { client, requests } = await open([found(), [list, page(full, elsewhere)]]);
    await expect(client.list(companies)).rejects.toMatchObject({ code: "FOREIGN_ADDRESS" });
    expect(requests).toHaveLength(2);
  });

  it("refuse the same page twice, by its address or by its records", async () => {
    const byRecords = await open([found(), [list, page(full, next)], [list, page(full, next)]]);
    const error = await byRecords.client.list(companies).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "BAD_ANSWER" });
    expect(String(error)).toContain("a record that the list has not named already");
    const others = full.map((row) => ({ ...row, id: row.id + 1000 }));
    const byAddress = await open([found(), [list, page(full, next)], [list, page(others, next)]]);
    await expect(byAddress.client.list(companies)).rejects.toMatchObject({ code: "BAD_ANSWER" });
  });

  it("500 ids: five calls, each address below 2,000 characters, each id once", async () => {
    const ids = Array.from({ length: 500 }, (_, index) => String(2_000_000_000 + index));
    const { client, requests, unused } = await open(
      [found(), ...Array.from({ length: 5 }, (): Step => ["GET finance/agreements", page([])])],
      { threads: 1 },
    );
    await client.listIn(agreements, "id", [...ids, ...ids]);
    expect(unused()).toEqual([]);
    const lists = requests.slice(1);
    expect(Math.max(...lists.map(({ url }) => url.length))).toBeLessThan(2000);
    expect(lists.flatMap((one) => /\((.*)\)/.exec(queryOf(one).conditions ?? "")?.[1]?.split(","))).toEqual(ids);
  });

  it("long names stay below 2,000 characters, too, in double quotes, their own escaped", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index} "Übergröße" & Söhne ${"x".repeat(60)}`);
    const outside = play();
    const asked: HttpRequest[] = [];
    const send = async (request: HttpRequest): Promise<HttpAnswer> => {
      asked.push(request);
      return {
        status: 200,
        headers: {},
        body: request.url.includes("companyinfo") ? { Codebase: "v4_6_release" } : [],
      };
    };
    const client = await openClient(aConnection(), { ...outside.outside, send });
    await client.listNamed(companies, "name", names);
    expect(Math.max(...asked.map(({ url }) => url.length))).toBeLessThan(2000);
    const conditions = asked.slice(1).flatMap((one) => queryOf(one).conditions?.split(" or ") ?? []);
    expect(conditions).toHaveLength(40);
    expect(conditions[7]).toBe(`name="7 \\"Übergröße\\" & Söhne ${"x".repeat(60)}"`);
  });

  it("name collection, record, field and value of what does not fit", async () => {
    const { error } = await failing([found(), [list, page([{ ...contoso, deletedFlag: "no" }])]]);
    expect(error).toMatchObject({
      code: "BAD_ANSWER",
      facts: { at: "company/companies 100", path: "deletedFlag", value: '"no"' },
    });
  });

  it("run no more at once than threads allows", async () => {
    const { outside } = play();
    let now = 0;
    let most = 0;
    const send = async ({ url }: HttpRequest): Promise<HttpAnswer> => {
      if (url.includes("companyinfo")) return { status: 200, headers: {}, body: { Codebase: "v4_6_release/" } };
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return { status: 200, headers: { link: "" }, body: [] };
    };
    const client = await openClient(aConnection({ threads: 3 }), { ...outside, send });
    await Promise.all(Array.from({ length: 20 }, (_, index) => client.list(additionsOf(String(index)))));
    expect(most).toBe(3);
  });
});

function twice(request: string): readonly Step[] {
  return [
    [request, page([])],
    [request, page([])],
  ];
}

describe("the report of additions", () => {
  const COLUMNS = [
    ...["AGR_RecID", "Addition_RecId", "Product_RecId", "Total_Quantity", "Less_Included", "Unit_Price", "Unit_Cost"],
    ...["Bill_Customer", "Effective_Date", "Cancelled_Date", "Serial_Number"],
  ];
  const REPORT = "GET system/reports/AgreementAdditions";
  const answer = (rows: readonly (readonly unknown[])[], columns = COLUMNS): Partial<HttpAnswer> => ({
    body: { column_definitions: columns.map((name) => ({ [name]: { type: "Text" } })), row_values: rows },
  });
  const row = (id: number, more: Readonly<Record<string, unknown>> = {}): readonly unknown[] => {
    const own: Readonly<Record<string, unknown>> = {
      AGR_RecID: 4711,
      Addition_RecId: id,
      Product_RecId: 9001,
      Total_Quantity: 42,
      Less_Included: 2,
      Unit_Price: 20.6,
      Unit_Cost: null,
      Bill_Customer: true,
      Effective_Date: "2026-07-01T00:00:00",
      Cancelled_Date: null,
      Serial_Number: null,
      ...more,
    };
    return COLUMNS.map((name) => own[name]);
  };

  it("is read by its columns' names, page by page in order of its additions, for 100 agreements at once", async () => {
    const first = Array.from({ length: 1000 }, (_, index) => row(index + 1));
    const { client, requests, unused } = await open([found(), [REPORT, answer(first)], [REPORT, answer([row(1001)])]]);
    const rows = await client.reportIn(["4711", "4712"]);
    expect(unused()).toEqual([]);
    expect(rows).toHaveLength(1001);
    expect(rows[1000]).toEqual({
      id: "1001",
      agreement: "4711",
      product: "9001",
      quantity: 42,
      lessIncluded: 2,
      unitPrice: "20.60",
      unitCost: null,
      billable: true,
      effectiveDate: "2026-07-01",
      cancelledDate: null,
      serialNumber: null,
      kept: {},
    });
    expect(queryOf(requests[2])).toEqual({
      columns: COLUMNS.join(","),
      conditions: "AGR_RecID in (4711,4712)",
      orderBy: "Addition_RecId asc",
      page: "2",
      pageSize: "1000",
    });
  });

  it.each([
    ["a column less", answer([row(1).slice(0, -1)], COLUMNS.slice(0, -1)), "Serial_Number is missing"],
    ["a value less", answer([row(1).slice(0, -1)]), "row_values[0] is a list of 10, expected 11 values"],
    ["an addition twice, as where pages are not told apart", answer([row(1), row(1)]), "not named already"],
    [
      "an instant, whose day depends on a zone",
      answer([row(1, { Effective_Date: "2026-06-30T22:00:00Z" })]),
      "at midnight",
    ],
    ["words where there was a choice", answer([row(1, { Bill_Customer: "Y" })]), "Bill_Customer"],
    ["rows without columns", { body: { row_values: [] } }, "column_definitions is missing"],
  ] as const)("is not understood with %s", async (_, body, words) => {
    const { client } = await open([found(), [REPORT, body]]);
    const error = await client.reportIn(["4711"]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "BAD_ANSWER" });
    expect(String(error)).toContain(words);
  });
});

describe("a lost answer", () => {
  it("to a read is asked for again, three times at most, 5xx like a broken connection", async () => {
    const steps: Step[] = [
      found(),
      [list, lost()],
      [list, { status: 503, body: "" }],
      [list, lost()],
      [list, page([contoso])],
    ];
    const { client, waits } = await open(steps);
    await expect(client.listIn(companies, "id", ["100"])).resolves.toHaveLength(1);
    expect(waits).toEqual([1000, 2000, 4000]);
    const down: Step = [list, { status: 500, body: { code: "X", message: "the database is away" } }];
    const { error } = await failing([found(), down, down, down, down]);
    expect(error).toBeInstanceOf(OutOfServiceError);
    expect(error).toMatchObject({ code: "NO_ANSWER" });
    expect(error.message).toContain("GET company/companies, asked 4 times (the database is away); run again later");
  });

  it("that is cut off is no answer either", async () => {
    const cut = () => new ProviderError("BAD_ANSWER", "the answer is not whole");
    const { error, waits } = await failing([found(), [list, cut()], [list, cut()], [list, cut()], [list, cut()]]);
    expect(error).toMatchObject({ code: "BAD_ANSWER" });
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it("to a write is an unknown outcome at once, also behind a gateway that failed, or without a record", async () => {
    for (const answer of [lost(), { status: 502, body: "<h1>Bad gateway</h1>" }, { body: "taken" }, { body: {} }]) {
      const { client, unused } = await open([found(), [PATCH, answer]]);
      const written = client.write("PATCH", "finance/agreements/1/additions/2", operations);
      await expect(written).rejects.toBeInstanceOf(UnknownOutcomeError);
      expect(unused()).toEqual([]);
    }
  });

  it("that was never sent is not asked for again, unless it may pass by itself", async () => {
    const error = new ProviderError("NOT_SENT", "could not be reached");
    const { client } = await open([found(), [list, error]]);
    await expect(client.listIn(companies, "id", ["100"])).rejects.toBe(error);
    const passing = new OutOfServiceError("NOT_SENT", "the name server gave no answer", { passing: true });
    const { client: again, waits } = await open([
      found(),
      [PATCH, passing],
      [PATCH, passing],
      [PATCH, { body: { id: 2 } }],
    ]);
    await expect(again.write("PATCH", "finance/agreements/1/additions/2", operations)).resolves.toEqual({ id: 2 });
    expect(waits).toEqual([1000, 2000]);
  });
});

describe("too many requests", () => {
  it("429 with its own body: done by nobody, sent again after 1, 2 seconds or as Retry-After says, a write too", async () => {
    const told = { ...CROWDED, headers: { "retry-after": "30" } };
    const { client, waits } = await open([
      found(),
      [PATCH, CROWDED],
      [PATCH, CROWDED],
      [PATCH, told],
      [PATCH, { body: { id: 2 } }],
    ]);
    await expect(client.write("PATCH", "finance/agreements/1/additions/2", operations)).resolves.toEqual({ id: 2 });
    expect(waits).toEqual([1000, 2000, 30_000]);
  });

  it("six times is given up, and nothing was done", async () => {
    const { client, waits } = await open([found(), ...Array.from({ length: 6 }, (): Step => [PATCH, CROWDED])]);
    const error = await client
      .write("PATCH", "finance/agreements/1/additions/2", operations)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "RATE_LIMITED" });
    expect(error).not.toBeInstanceOf(UnknownOutcomeError);
    expect(String(error)).toContain(
      "refused PATCH finance/agreements/1/additions/2 6 times because of too many requests in a minute; run again later, with fewer integrations at once",
    );
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000]);
  });

  it("asked to wait for longer than two minutes, the run stops and says from when on it may go on", async () => {
    const { error, requests, client } = await failing([
      found(),
      [list, { ...CROWDED, headers: { "retry-after": "600" } }],
    ]);
    // It is 8:00 in the script.
    expect(error).toMatchObject({ code: "RATE_LIMITED", facts: { resumeAt: "2026-11-22T08:10:00.000Z" } });
    await expect(client.list(companies)).rejects.toBe(error);
    expect(requests).toHaveLength(2);
  });
});

describe("1,000 requests a minute, of which a share is used", () => {
  async function sendMany(count: number, budgetShare?: string) {
    const { outside, waits } = play();
    const at: number[] = [];
    const send = async ({ url }: HttpRequest): Promise<HttpAnswer> => {
      at.push(outside.now().getTime());
      return {
        status: 200,
        headers: { link: "" },
        body: url.includes("companyinfo") ? { Codebase: "v4_6_release/" } : [],
      };
    };
    const settings = { threads: 1, ...(budgetShare === undefined ? {} : { budgetShare }) };
    const client = await openClient(aConnection(settings), { ...outside, send });
    for (let sent = 0; sent < count; sent += 1) await client.list(companies);
    const first = at[0] ?? 0;
    return { waits, at: at.map((instant) => instant - first) };
  }

  it("half of it by default: the 501st waits until the first is a minute old", async () => {
    // The codebase is one request: 499 lists fit, the 500th waits.
    expect((await sendMany(499)).waits).toEqual([]);
    const { waits, at } = await sendMany(500);
    expect(waits).toEqual([60_000]);
    expect(at[500]).toBe(60_000);
  });

  it("never more in any minute than the share", async () => {
    const { at } = await sendMany(35, "1%");
    for (const start of at)
      expect(at.filter((instant) => instant >= start && instant < start + 60_000).length).toBeLessThanOrEqual(10);
    // 36 requests, ten a minute: the last ones in the fourth minute.
    expect(at.at(-1)).toBe(180_000);
  });

  it("a clock that is set back is not waited for", async () => {
    const { outside, waits } = play();
    let set = 0;
    const now = () => new Date(outside.now().getTime() - set);
    const send = async ({ url }: HttpRequest): Promise<HttpAnswer> => {
      set = 3_600_000;
      return { status: 200, headers: { link: "" }, body: url.includes("companyinfo") ? { Codebase: "x/" } : [] };
    };
    const client = await openClient(aConnection({ budgetShare: "0.1%" }), { ...outside, send, now });
    await client.list(companies);
    expect(waits).toEqual([]);
  });
});

describe("refusals, in words", () => {
  const cases: readonly (readonly [what: string, answer: Partial<HttpAnswer>, code: string, words: RegExp])[] = [
    [
      "wrong keys",
      refusal(401, "Unauthorized", "UserNotAuthenticated"),
      "WRONG_SECRET",
      /login \(UserNotAuthenticated\); check companyId, publicKey/,
    ],
    [
      "a missing clientId",
      refusal(403, "Security", "The clientId header is missing or not valid."),
      "WRONG_SECRET",
      /refused the clientId .* check clientId of the connection/,
    ],
    [
      "no right",
      refusal(403, "Security", "You do not have permission."),
      "NO_RIGHTS",
      /may not use company\/companies .* as if they did not exist/,
    ],
    [
      "a host without api-",
      refusal(400, "Security", "SSL is required."),
      "WRONG_HOST",
      /wants its API host: SSL is required\.; write https:\/\/api-…/,
    ],
    [
      "a record in use",
      refusal(409, "Conflict", "record possibly in use"),
      "IN_USE",
      /in use: record possibly in use; run again/,
    ],
    ["a redirect", { status: 302, body: "" }, "REDIRECTED", /redirect \(302\), which is not followed/],
    [
      "a mistake in the query",
      refusal(400, "ApiFindCondition", "x is not a recognized name."),
      "REFUSED",
      /x is not a recognized name; correct what it names, there or in the YAML, then run again/,
    ],
    ["a refusal without a word", { status: 400, body: "" }, "REFUSED", /status 400/],
  ];
  it.each(cases)("%s", async (_, answer, code, words) => {
    const { error } = await failing([found(), [list, answer]]);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
  });

  it("404: a wrong login may be answered like this, and is named beside the missing call", async () => {
    const { error } = await failing([
      found(),
      [list, refusal(404, "ConnectWiseApi", "The endpoint does not exist.")],
      found(),
    ]);
    expect(error).toMatchObject({ code: "NO_SUCH_CALL" });
    expect(error.message).toMatch(/The endpoint does not exist\.; check the connection's url, companyId and keys/);
  });

  it("every problem of a record, with its field", async () => {
    const { client } = await open([
      found(),
      [PATCH, invalid(["quantity", "must be positive"], ["unitPrice", "unitPrice is too large"])],
    ]);
    const error = await client
      .write("PATCH", "finance/agreements/1/additions/2", operations)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "REFUSED",
      facts: { request: PATCH, reasons: ["quantity: must be positive", "unitPrice is too large"] },
    });
    expect(String(error)).toContain("quantity: must be positive; unitPrice is too large");
    expect(String(error)).not.toContain("stood there before");
  });

  it("a value that stood in the record before is told as such: a PATCH is judged with the whole record", async () => {
    const { client } = await open([found(), [PATCH, invalid(["serialNumber", "at most 50 characters"])]]);
    const error = await client
      .write("PATCH", "finance/agreements/1/additions/2", operations)
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(
      /what is refused \(serialNumber\) stood there before this change: correct it in ConnectWise/,
    );
  });

  it("after a login that is refused nothing more is sent, whatever is asked", async () => {
    const { client, requests } = await failing([found(), [list, refusal(401, "Unauthorized", "UserNotAuthenticated")]]);
    await expect(client.write("PATCH", "finance/agreements/1/additions/2", operations)).rejects.toMatchObject({
      code: "WRONG_SECRET",
    });
    expect(requests).toHaveLength(2);
  });

  it("a right that lacks for one collection keeps none from the others", async () => {
    const denied: Step = [list, refusal(403, "Security", "You do not have permission.")];
    const { client } = await open([found(), denied, ["GET finance/agreements", page([])]]);
    await expect(client.list(companies)).rejects.toMatchObject({ code: "NO_RIGHTS" });
    await expect(client.list(agreements)).resolves.toEqual([]);
  });

  it("no message and no fact holds a credential", async () => {
    const SECRET = /the (PUBLIC|PRIVATE|CLIENT)|ZmFicmlrYW0r/;
    const scripts: readonly (readonly Step[])[] = [
      [[INFO, { body: null }]],
      [[INFO, refusal(401, "Unauthorized", "no")]],
      ...cases.map(([, answer]): readonly Step[] => [found(), [list, answer]]),
      [found(), [list, { body: "<html>" }]],
      [found(), [list, page([{ id: 1 }])]],
    ];
    for (const script of scripts) {
      const { error } = await failing(script);
      expect(`${error.message} ${JSON.stringify(error.facts)}`).not.toMatch(SECRET);
    }
  });
});
