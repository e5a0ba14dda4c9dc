import { describe, expect, it } from "vitest";
import { OutOfServiceError, ProviderError, UnknownOutcomeError } from "../../../src/errors.ts";
import { openClient } from "../../../src/providers/autotask/client.ts";
import { companies } from "../../../src/providers/autotask/wire.ts";
import { aConnection, budget, CROWDED, page, play, refusal, type Step, ZONE, zone } from "./playback.ts";

const contoso = { id: 100, companyName: "Contoso BV", isActive: true };
const lost = () => new UnknownOutcomeError("ANSWER_LOST", "the answer was lost");
const query = "POST Companies/query";

async function open(steps: readonly Step[], settings: Readonly<Record<string, unknown>> = {}) {
  const played = play(...steps);
  return { ...played, client: await openClient(aConnection(settings), played.outside) };
}

describe("the zone", () => {
  it("is asked for once, without credentials, and everything else is sent there, signed", async () => {
    const { client, requests, unused } = await open([zone, budget(1), [query, page([contoso])], [query, page([])]]);
    await client.queryIn(companies, "id", [100]);
    await client.queryIn(companies, "id", [200]);
    expect(unused()).toEqual([]);
    expect(requests[0]?.url).toContain("?user=the%20USER");
    expect(requests[0]?.headers).toEqual({});
    expect(requests[2]?.headers).toMatchObject({
      UserName: "the USER",
      Secret: "the SECRET",
      ApiIntegrationCode: "the CODE",
    });
    expect(requests[2]?.url).toBe(`${ZONE}V1.0/Companies/query`);
  });

  it("at a host that is not Autotask's is refused before a credential is sent", async () => {
    const evil: Step = [
      zone[0],
      { body: { zoneName: "x", url: "https://autotask.net.evil.example/", webUrl: "https://evil.example/", ci: 1 } },
    ];
    const { client, requests } = await open([evil]);
    await expect(client.queryIn(companies, "id", [100])).rejects.toMatchObject({ code: "FOREIGN_ADDRESS" });
    expect(requests).toHaveLength(1);
  });

  it("that is not known for the user is a wrong login, with Autotask's words and no user name", async () => {
    const { client } = await open([[zone[0], refusal(500, "Zone information could not be determined")]]);
    const error = await client.findZone().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "WRONG_LOGIN" });
    expect(String(error)).toContain("Zone information could not be determined");
    expect(String(error)).not.toContain("the USER");
  });
});

describe("queries", () => {
  it("page by POST with the same body, and ask for id with the fields", async () => {
    const next = `${ZONE}V1.0/Companies/query/next?paging=abc`;
    const second: Step = ["POST Companies/query/next", page([{ ...contoso, id: 101 }])];
    const { client, requests } = await open([zone, budget(1), [query, page([contoso], next)], second]);
    const rows = await client.queryIn(companies, "id", [100, 101]);
    expect(rows.map(({ id }) => id)).toEqual(["100", "101"]);
    expect(requests[2]?.body).toEqual({
      MaxRecords: 500,
      IncludeFields: ["id", "companyName", "isActive"],
      Filter: [{ op: "in", field: "id", value: [100, 101] }],
    });
    expect(requests[3]).toMatchObject({ method: "POST", url: next, body: requests[2]?.body });
  });

  it("refuse a next page outside the zone, and one that was read already", async () => {
    const elsewhere = await open([zone, budget(1), [query, page([contoso], "https://evil.example/next")]]);
    await expect(elsewhere.client.queryIn(companies, "id", [100])).rejects.toMatchObject({ code: "FOREIGN_ADDRESS" });
    const next = `${ZONE}V1.0/Companies/query/next?paging=abc`;
    const again: Step = ["POST Companies/query/next", page([contoso], next)];
    const circle = await open([zone, budget(1), [query, page([contoso], next)], again]);
    await expect(circle.client.queryIn(companies, "id", [100])).rejects.toMatchObject({ code: "BAD_ANSWER" });
  });

  it("put at most 500 ids into one list, each once", async () => {
    const { client, requests } = await open([zone, budget(1), [query, page([])], [query, page([])]], { threads: 1 });
    await client.queryIn(companies, "id", [...Array.from({ length: 501 }, (_, id) => id), 0, 1]);
    const sizes = requests
      .slice(2)
      .map(({ body }) => (body as { Filter: { value: unknown[] }[] }).Filter[0]?.value.length);
    expect(sizes).toEqual([500, 1]);
  });

  it("ask for nothing where nothing is asked for", async () => {
    const { client, requests } = await open([]);
    await expect(client.queryIn(companies, "id", [])).resolves.toEqual([]);
    expect(requests).toEqual([]);
  });

  it("name entity, record, field and value of what does not fit", async () => {
    const { client } = await open([zone, budget(1), [query, page([{ ...contoso, isActive: "yes" }])]]);
    const error = await client.queryIn(companies, "id", [100]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "BAD_ANSWER",
      facts: { at: "Companies 100", path: "isActive", value: '"yes"' },
    });
  });

  it("run no more at once than threads allows", async () => {
    const { outside } = play();
    let now = 0;
    let most = 0;
    const send: typeof outside.send = async ({ url }) => {
      if (url.includes("zoneInformation"))
        return { status: 200, headers: {}, body: zone[1] instanceof Error ? "" : zone[1].body };
      if (url.includes("Threshold"))
        return {
          status: 200,
          headers: {},
          body: { externalRequestThreshold: 10_000, currentTimeframeRequestCount: 1 },
        };
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return { status: 200, headers: {}, body: page([]).body };
    };
    const client = await openClient(aConnection({ threads: 3 }), { ...outside, send });
    await client.queryIn(
      companies,
      "id",
      Array.from({ length: 5000 }, (_, id) => id),
    );
    expect(most).toBe(3);
  });
});

describe("a lost answer", () => {
  it("to a read is asked for again, three times at most", async () => {
    const { client, waits } = await open([
      zone,
      budget(1),
      [query, lost()],
      [query, { status: 503, body: "" }],
      [query, lost()],
      [query, page([contoso])],
    ]);
    await expect(client.queryIn(companies, "id", [100])).resolves.toHaveLength(1);
    expect(waits).toEqual([1000, 2000, 4000]);
    const never = await open([zone, budget(1), [query, lost()], [query, lost()], [query, lost()], [query, lost()]]);
    await expect(never.client.queryIn(companies, "id", [100])).rejects.toMatchObject({ code: "NO_ANSWER" });
    expect(never.unused()).toEqual([]);
  });

  it("to a write is an unknown outcome at once, also behind a gateway that failed", async () => {
    for (const answer of [lost(), { status: 502, body: "<h1>Bad gateway</h1>" }, { body: "taken" }]) {
      const { client, unused } = await open([zone, budget(1), ["POST Contracts", answer]]);
      await expect(client.write("POST", "Contracts", {})).rejects.toBeInstanceOf(UnknownOutcomeError);
      expect(unused()).toEqual([]);
    }
  });

  it("that was never sent is not asked for again", async () => {
    const error = new ProviderError("NOT_SENT", "could not be reached");
    const { client } = await open([zone, budget(1), [query, error]]);
    await expect(client.queryIn(companies, "id", [100])).rejects.toBe(error);
  });
});

describe("limits", () => {
  it("too many in flight: known by its text whatever the status, done by nobody, sent again after 1, 2, 4 seconds", async () => {
    const crowded: Step = ["POST Contracts", refusal(500, CROWDED)];
    const told: Step = ["POST Contracts", { ...refusal(429, "slow down"), headers: { "retry-after": "7" } }];
    const { client, waits } = await open([
      zone,
      budget(1),
      crowded,
      crowded,
      told,
      ["POST Contracts", { body: { itemId: 7001 } }],
    ]);
    await expect(client.write("POST", "Contracts", {})).resolves.toBe("7001");
    expect(waits).toEqual([1000, 2000, 7000]);
  });

  it("too many in flight six times is given up, and nothing was done", async () => {
    const crowded: Step = ["POST Contracts", refusal(429, CROWDED)];
    const { client, waits } = await open([zone, budget(1), ...Array.from({ length: 6 }, () => crowded)]);
    const error = await client.write("POST", "Contracts", {}).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "RATE_LIMITED" });
    expect(error).not.toBeInstanceOf(UnknownOutcomeError);
    expect(waits).toEqual([1000, 2000, 4000, 8000, 8000]);
  });

  it("the hour's requests: nothing is sent beyond the share that the connection may use", async () => {
    const { client } = await open([zone, budget(5001)]);
    const error = await client.queryIn(companies, "id", [100]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "HOURLY_BUDGET", facts: { used: 5001, hourly: 10_000, share: 0.5 } });
    expect(String(error)).toContain("5001 of the 10000");
  });

  it("the hour's requests: own ones count from the first answer on, and the share is a setting", async () => {
    const steps: Step[] = [zone, budget(8, 100), [query, page([])], [query, page([])]];
    const { client, unused } = await open(steps, { budgetShare: "9%" });
    await client.queryIn(companies, "id", [1]);
    await client.queryIn(companies, "id", [2]);
    await expect(client.queryIn(companies, "id", [3])).rejects.toMatchObject({ code: "HOURLY_BUDGET" });
    expect(unused()).toEqual([]);
  });

  it("a suspended database is not asked again", async () => {
    const text =
      "The Autotask API is suspended for this database: the threshold of 10000 requests in 60 minutes has been exceeded.";
    const { client, waits } = await open([zone, budget(1), [query, refusal(429, text)]]);
    await expect(client.queryIn(companies, "id", [1])).rejects.toMatchObject({ code: "HOURLY_BUDGET" });
    expect(waits).toEqual([]);
  });
});

describe("what could not be sent", () => {
  const passing = () => new OutOfServiceError("NOT_SENT", "the name server gave no answer", { passing: true });

  it("and may pass is sent again, a write too, since nothing was done", async () => {
    const write = "POST Contracts";
    const steps: Step[] = [zone, budget(1), [write, passing()], [write, passing()], [write, { body: { itemId: 7 } }]];
    const { client, waits } = await open(steps);
    await expect(client.write("POST", "Contracts", {})).resolves.toBe("7");
    expect(waits).toEqual([1000, 2000]);
  });

  it("from the first request on is tried twice within half a second", async () => {
    const error = passing();
    const { client, waits, unused } = await open([
      [zone[0], passing()],
      [zone[0], error],
    ]);
    await expect(client.findZone()).rejects.toBe(error);
    expect(waits).toEqual([500]);
    expect(unused()).toEqual([]);
  });
});

describe("room for what comes next", () => {
  it("is there while all of it fits into the share; then Autotask is asked anew", async () => {
    // Of 100 an hour 50 are allowed: 25 used and 25 more fit, 26 and 25 do not, until Autotask says that fewer are used.
    const fits = await open([zone, budget(25, 100)]);
    await expect(fits.client.ready(25)).resolves.toBeUndefined();
    const full = await open([zone, budget(26, 100), budget(26, 100)]);
    const error = await full.client.ready(25).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutOfServiceError);
    // It is 8:00 in the script; an hour later nothing that is counted now counts.
    expect(error).toMatchObject({ code: "HOURLY_BUDGET", facts: { used: 26, resumeAt: "2026-11-22T09:00:00.000Z" } });
    expect(String(error)).toContain("the next 25 do not fit into the 50% allowed to psa");
    const eased = await open([zone, budget(26, 100), budget(5, 100)]);
    await expect(eased.client.ready(25)).resolves.toBeUndefined();
    expect(eased.unused()).toEqual([]);
  });

  it("for more than half of the share at once is half of it: one large contract is begun all the same", async () => {
    const { client } = await open([zone, budget(25, 100)]);
    await expect(client.ready(4000)).resolves.toBeUndefined();
  });
});

describe("a login that is lost", () => {
  it("401: nothing more is sent, whatever is asked", async () => {
    const { client, requests } = await open([zone, budget(1), [query, refusal(401, "Unauthorized")]]);
    await expect(client.queryIn(companies, "id", [1])).rejects.toMatchObject({ code: "WRONG_SECRET" });
    await expect(client.write("POST", "Contracts", {})).rejects.toMatchObject({ code: "WRONG_SECRET" });
    expect(requests).toHaveLength(3);
  });

  it("a refusal that speaks of it is looked into once; in order, it is a refusal like others", async () => {
    const no: Step = ["POST Contracts", refusal(500, "The user may not do this.")];
    const { client, unused } = await open([zone, budget(1), no, budget(3), no]);
    for (let time = 0; time < 2; time += 1)
      await expect(client.write("POST", "Contracts", {})).rejects.toMatchObject({ code: "REFUSED" });
    expect(unused()).toEqual([]);
  });
});

describe("refusals", () => {
  const cases: readonly (readonly [string, Step, string])[] = [
    ["a wrong password", ["GET ThresholdInformation", refusal(401, "Unauthorized")], "WRONG_SECRET"],
    [
      "an unknown user or a wrong code, which Autotask answers with 500",
      ["GET ThresholdInformation", refusal(500, "not valid")],
      "WRONG_LOGIN",
    ],
  ];
  it.each(cases)("%s", async (_, step, code) => {
    const { client } = await open([zone, step]);
    await expect(client.readBudget()).rejects.toMatchObject({ code });
  });

  it("no rights: names the entity, and that its records would look absent", async () => {
    const { client } = await open([zone, budget(1), [query, refusal(403)]]);
    const error = await client.queryIn(companies, "id", [1]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "NO_RIGHTS", facts: { entity: "Companies" } });
    expect(String(error)).toContain("as if they did not exist");
  });

  it("a 500 with reasons is a refusal, never repeated, with Autotask's words, the entity and the request", async () => {
    const { client, unused } = await open([
      zone,
      budget(1),
      ["POST Contracts/4711/Services", refusal(500, "first", "second")],
    ]);
    const error = await client.write("POST", "Contracts/4711/Services", {}).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "REFUSED",
      facts: { entity: "Contracts", request: "POST Contracts/4711/Services", reasons: ["first", "second"] },
    });
    expect(error).not.toBeInstanceOf(UnknownOutcomeError);
    expect(String(error)).toContain("first; second; correct what it names, there or in the YAML, then run again");
    expect(unused()).toEqual([]);
  });

  it.each([404, 405])("%i gives the web server's own words", async (status) => {
    const { client } = await open([
      zone,
      budget(1),
      [query, { status, body: { Message: "The requested resource does not support http method 'GET'." } }],
    ]);
    const error = await client.queryIn(companies, "id", [1]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "NO_SUCH_CALL" });
    expect(String(error)).toContain("does not support http method");
  });

  it("no message and no fact holds a credential", async () => {
    const scripts: readonly (readonly Step[])[] = [
      [[zone[0], refusal(500, "no")]],
      [zone, ["GET ThresholdInformation", refusal(401)]],
      [zone, budget(1), [query, refusal(403)]],
      [zone, budget(1), [query, refusal(500, "no")]],
      [zone, budget(9999)],
    ];
    for (const script of scripts) {
      const { client } = await open(script);
      const error = await client.queryIn(companies, "id", [1]).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ProviderError);
      if (error instanceof ProviderError)
        expect(`${error.message} ${JSON.stringify(error.facts)}`).not.toMatch(/the (USER|SECRET|CODE)/);
    }
  });
});

it("an adjustment that names no record succeeded", async () => {
  const { client } = await open([zone, budget(1), ["POST Contracts/1/ServiceAdjustments", { body: { itemId: null } }]]);
  await expect(client.write("POST", "Contracts/1/ServiceAdjustments", {})).resolves.toBeNull();
});
