import { describe, expect, it } from "vitest";
import { aSandbox, aSeed, basic, LOGIN } from "./support.ts";

const ONE = "finance/agreements/123";

describe("companyinfo", () => {
  it("needs no login, and names the codebase with a slash at its end", async () => {
    const { api, site } = await aSandbox();
    const { status, body } = await api("GET", `${site}/login/companyinfo/sandbox`, undefined, {});
    expect(status).toBe(200);
    expect(body).toMatchObject({ Codebase: "v4_6_release/", VersionCode: "v4_6_release", IsCloud: "True" });
  });

  it("answers null for a company that it does not know", async () => {
    const { api, site } = await aSandbox();
    expect(await api("GET", `${site}/login/companyinfo/who`, undefined, {})).toMatchObject({ status: 200, body: null });
  });

  it("the cloud's codebase moves: companyinfo tells, the old path is gone, the new one answers", async () => {
    const { api, site, control } = await aSandbox();
    await control("POST", "connectwise/codebase", { codebase: "v2026_5" });
    expect((await api("GET", `${site}/login/companyinfo/sandbox`, undefined, {})).body.Codebase).toBe("v2026_5/");
    expect((await api("GET", ONE)).status).toBe(404);
    const moved = await api("GET", `${site}/v2026_5/apis/3.0/${ONE}`);
    expect(moved.body).toMatchObject({
      id: 123,
      company: { _info: { company_href: `${site}/v2026_5/apis/3.0/company/companies/19` } },
    });
  });

  it("switches: v4_6_release stays routed; IsCloud is a boolean", async () => {
    const { api, site, control } = await aSandbox({ switches: { fixedCodebase: "routed", isCloud: "boolean" } });
    await control("POST", "connectwise/codebase", { codebase: "v2026_5/" });
    expect((await api("GET", ONE)).status).toBe(200);
    expect((await api("GET", `${site}/login/companyinfo/sandbox`, undefined, {})).body.IsCloud).toBe(true);
  });
});

describe("who asks", () => {
  it.each(["other+public:private", "sandbox+public:wrong", "sandbox+other:private", "public:private"])(
    "wrong keys are a 401, or a 404 of the cloud: %s",
    async (login) => {
      const headers = { ...LOGIN, Authorization: basic(login) };
      const { api, control } = await aSandbox();
      expect(await api("GET", ONE, undefined, headers)).toMatchObject({
        status: 401,
        body: { code: "Unauthorized", errors: null },
      });
      await control("POST", "connectwise/switches", { wrongLogin: "404" });
      expect((await api("GET", ONE, undefined, headers)).status).toBe(404);
    },
  );

  it("a missing clientId is a 403", async () => {
    const { api } = await aSandbox();
    const { clientId: _, ...headers } = LOGIN;
    expect((await api("GET", ONE, undefined, headers)).status).toBe(403);
  });

  it("Accept pins the version, which the answer repeats; one that does not exist yet is refused", async () => {
    const { api } = await aSandbox();
    const pin = (version: string) => ({ ...LOGIN, Accept: `application/vnd.connectwise.com+json; version=${version}` });
    const { headers } = await api("GET", ONE, undefined, pin("2025.1"));
    expect(headers.get("content-type")).toBe("application/vnd.connectwise.com+json; version=2025.1; charset=utf-8");
    expect((await api("GET", ONE, undefined, { ...LOGIN, Accept: "*/*" })).headers.get("content-type")).toContain(
      "version=2026.4",
    );
    expect((await api("GET", ONE, undefined, pin("2027.1"))).status).toBe(400);
  });

  it("a member without rights on a kind of record gets 403 there, and only there; one may read and not write", async () => {
    const members = [
      { identifier: "m", publicKey: "a", privateKey: "b", denied: ["Invoice", "Report"], readOnly: ["Addition"] },
    ];
    const { api } = await aSandbox({ seed: aSeed({}, {}, { members }) });
    const login = { ...LOGIN, Authorization: basic("sandbox+a:b") };
    const status = async (method: string, path: string, body?: unknown) =>
      (await api(method, path, body, login)).status;
    expect(await status("GET", "finance/invoices")).toBe(403);
    expect(await status("GET", "system/reports/AgreementAdditions")).toBe(403);
    expect(await status("GET", `${ONE}/additions`)).toBe(200);
    expect(await status("PATCH", `${ONE}/additions/456`, [])).toBe(403);
    expect(await status("PATCH", ONE, [])).toBe(200);
  });

  it("system/info tells its version without a login", async () => {
    const { api } = await aSandbox();
    expect((await api("GET", "system/info", undefined, {})).body.version).toBe("v2026.4.105333");
  });
});

describe("limits", () => {
  it("over the limit a minute: 429 with Retry-After and a body of its own; a minute later it goes on", async () => {
    let now = 1_000_000;
    const { api, control } = await aSandbox({ now: () => now });
    await control("POST", "connectwise/limit", { requestsPerMinute: 2 });
    expect((await api("GET", ONE)).status).toBe(200);
    now += 20_000;
    expect((await api("GET", ONE)).status).toBe(200);
    const refused = await api("GET", ONE);
    expect(refused).toMatchObject({
      status: 429,
      body: { error: "ConnectWiseAPI", message: "Too many requests. Please try again in 40 seconds." },
    });
    expect(refused.headers.get("retry-after")).toBe("40");
    now += 40_000;
    expect((await api("GET", ONE)).status).toBe(200);
  });

  it("an address beyond 2,000 characters does not reach the API", async () => {
    const { list } = await aSandbox();
    const conditions = (count: number) => `id in (${Array.from({ length: count }, (_, at) => at + 100_000).join(",")})`;
    expect((await list("finance/agreements", { conditions: conditions(100) })).status).toBe(200);
    expect((await list("finance/agreements", { conditions: conditions(300) })).status).toBe(404);
  });
});

describe("paths and verbs", () => {
  it.each([
    ["GET", "finance/nothing", 404],
    ["GET", "procurement/subcategories", 404],
    ["GET", "procurement/subcategories/", 200],
    ["GET", "FINANCE/Agreements/123/Additions", 200],
    ["GET", "finance/agreements/999", 404],
    ["GET", "finance/agreements/999/additions", 404],
    ["GET", "finance/agreements/123/additions/999", 404],
    ["PUT", "finance/agreements", 405],
    ["POST", "finance/invoices", 405],
    ["DELETE", "system/reports/AgreementAdditions", 405],
    ["GET", "system/reports/AgreementNothing", 404],
  ])("%s %s: %i", async (method, path, status) => {
    const { api } = await aSandbox();
    expect((await api(method, path)).status).toBe(status);
  });

  it("an addition is found under its own agreement alone", async () => {
    const { api, base } = await aSandbox();
    const other = {
      name: "Other",
      company: { id: 19 },
      contact: { id: 190 },
      type: { id: 31 },
      noEndingDateFlag: true,
    };
    const { body } = await api("POST", "finance/agreements", other);
    expect((await api("GET", `${base}/finance/agreements/${body.id}/additions/456`)).status).toBe(404);
  });

  it("a body of another type is a 415, one that is no JSON a 400", async () => {
    const { api } = await aSandbox();
    const headers = { ...LOGIN, "Content-Type": "text/plain" };
    expect((await api("PATCH", ONE, "[]", headers)).status).toBe(415);
    expect((await api("PATCH", ONE, "<xml/>")).status).toBe(400);
  });

  it("a refusal without a list of errors has null for it, or none at all", async () => {
    const { api, control } = await aSandbox();
    expect((await api("GET", "finance/nothing")).body).toEqual({
      code: "ConnectWiseApi",
      message: "The endpoint does not exist.",
      errors: null,
    });
    await control("POST", "connectwise/switches", { noErrors: "absent" });
    expect(Object.keys((await api("GET", "finance/nothing")).body)).toEqual(["code", "message"]);
  });

  it("counts requests by kind of record, and lets faults strike them", async () => {
    const { api, control } = await aSandbox();
    await control("POST", "faults", [
      {
        match: { entity: "Addition", kind: "list" },
        at: 1,
        do: "status",
        status: 429,
        headers: { "retry-after": "3" },
      },
    ]);
    expect((await api("GET", `${ONE}/additions`)).headers.get("retry-after")).toBe("3");
    expect((await control("GET", "counters")).body.requests).toEqual([
      expect.objectContaining({ system: "connectwise", method: "GET", entity: "Addition", kind: "list", total: 1 }),
    ]);
    const { body } = await control("GET", "traffic");
    expect(body.requests[0].headers).toMatchObject({ authorization: "***", clientid: "***" });
  });
});
