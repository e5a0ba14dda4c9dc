import { type ClientRequest, request as openRequest } from "node:http";
import { describe, expect, it } from "vitest";
import { aSandbox, aSeed, filter, LOGIN } from "../support.ts";

const ALL = filter("id", "gte", 0);

describe("who asks", () => {
  it("zoneInformation needs no credentials and answers the sandbox's own address", async () => {
    const { api, url } = await aSandbox();
    const { status, body } = await api("GET", "zoneInformation?user=api%40sandbox.example", undefined, {});
    expect(status).toBe(200);
    expect(body).toEqual({
      zoneName: "Sandbox",
      url: `${url}/autotask/ATServicesRest/`,
      webUrl: `${url}/autotask/`,
      ci: 1,
    });
  });

  it("zoneInformation of an unknown user is a 500", async () => {
    const { api } = await aSandbox();
    expect(await api("GET", "zoneInformation?user=who", undefined, {})).toEqual({
      status: 500,
      body: { errors: ["Zone information could not be determined"] },
    });
  });

  it("a wrong secret is a 401; an unknown user or integration code is a 500", async () => {
    const { api } = await aSandbox();
    const status = async (change: Record<string, string>) =>
      (await api("GET", "Services/9001", undefined, { ...LOGIN, ...change })).status;
    expect(await status({ Secret: "no" })).toBe(401);
    expect(await status({ UserName: "who" })).toBe(500);
    expect(await status({ ApiIntegrationCode: "no" })).toBe(500);
    expect(await status({})).toBe(200);
  });

  it("a user without rights on an entity gets 403 there, and only there", async () => {
    const seed = aSeed();
    const user = { userName: "a", secret: "b", integrationCode: "c", denied: ["BillingItems"] };
    const { api } = await aSandbox({ seed: { ...seed, autotask: { ...seed.autotask, users: [user] } } });
    const login = { ...LOGIN, UserName: "a", Secret: "b", ApiIntegrationCode: "c" };
    expect((await api("POST", "BillingItems/query", ALL, login)).status).toBe(403);
    expect((await api("POST", "Services/query", ALL, login)).status).toBe(200);
    const { body } = await api("GET", "BillingItems/entityInformation", undefined, login);
    expect(body.info).toMatchObject({ canQuery: true, userAccessForQuery: "None" });
  });
});

describe("paths and verbs", () => {
  it("reads the path and the header names in any case, with or without a slash at the end", async () => {
    const { api, url } = await aSandbox();
    const upper = { USERNAME: LOGIN.UserName, SECRET: LOGIN.Secret, apiintegrationcode: LOGIN.ApiIntegrationCode };
    for (const path of ["ATServicesRest/V1.0/Services/9001", "atservicesrest/v1.0/services/9001/"]) {
      expect((await api("GET", `${url}/autotask/${path}`, undefined, upper)).body.item.id).toBe(9001);
    }
  });

  it.each([
    ["PATCH", "Contracts/4711"],
    ["DELETE", "Contracts/4711"],
    ["DELETE", "Services/9001"],
    ["DELETE", "Contracts/4711/Services/8001"],
    ["POST", "ContractServices"],
    ["POST", "ContractServiceUnits"],
    ["POST", "Contracts/4711/ServiceUnits"],
    ["POST", "BillingCodes"],
    ["GET", "ContractServiceAdjustments"],
    ["POST", "ContractServiceAdjustments/query"],
    ["GET", "Contracts/4711/ServiceAdjustments"],
    ["GET", "Contracts"],
  ])("%s %s is not among the verbs: 405 with a Message, not errors", async (method, path) => {
    const { api } = await aSandbox();
    expect(await api(method, path, method === "GET" ? undefined : {})).toEqual({
      status: 405,
      body: { Message: `The requested resource does not support http method '${method}'.` },
    });
  });

  it("an unknown entity is a 404 with a Message", async () => {
    const { api } = await aSandbox();
    const { status, body } = await api("GET", "ContractThings/1");
    expect(status).toBe(404);
    expect(Object.keys(body)).toEqual(["Message"]);
  });

  it("VersionInformation lies beside the version, ThresholdInformation below it", async () => {
    const { api, url } = await aSandbox();
    expect((await api("GET", `${url}/autotask/atservicesrest/versioninformation`)).body).toEqual({
      apiVersions: ["1.0"],
    });
    expect((await api("GET", "ThresholdInformation")).body).toEqual({
      externalRequestThreshold: 10_000,
      requestThresholdTimeframe: 60,
      currentTimeframeRequestCount: 2,
    });
  });
});

describe("limits", () => {
  it.each(["429", "500"] as const)(
    "hourlyAnswer %s: over the hourly limit everything is refused, until the hour has passed",
    async (setting) => {
      let now = 0;
      const { api, control } = await aSandbox({ switches: { hourlyAnswer: setting }, now: () => now });
      await control("POST", "autotask/threshold", { externalRequestThreshold: 2 });
      const get = async () => (await api("GET", "Services/9001")).status;
      expect([await get(), await get(), await get()]).toEqual([200, 200, Number(setting)]);
      expect((await api("GET", "zoneInformation?user=api@sandbox.example", undefined, {})).status).toBe(200);
      now = 61 * 60_000;
      expect(await get()).toBe(200);
    },
  );

  it.each(["429", "500"] as const)(
    "threadAnswer %s: the fourth request in flight at one entity is refused by its text",
    async (setting) => {
      const { api, base, control } = await aSandbox({ switches: { threadAnswer: setting } });
      const open: ClientRequest[] = [];
      const answered: Promise<unknown>[] = [];
      for (let n = 0; n < 3; n += 1) {
        const headers = { ...LOGIN, "Content-Length": "100" };
        const held = openRequest(`${base}/Services/query`, { method: "POST", headers });
        answered.push(new Promise((resolve) => held.on("error", resolve)));
        held.flushHeaders();
        open.push(held);
      }
      const inFlight = async () => (await control("GET", "counters")).body.inFlight.autotask?.Services ?? 0;
      while ((await inFlight()) < 3);
      const refused = await api("POST", "Services/query", ALL);
      expect(refused.status).toBe(Number(setting));
      expect(refused.body.errors[0]).toContain("The Autotask API thread threshold of 3 threads has been exceeded.");
      expect(refused.body.errors[0]).toContain("Itgenatr005");
      expect((await api("POST", "Contracts/query", ALL)).status).toBe(200);
      expect((await control("GET", "counters")).body.maxInFlight.autotask.Services).toBe(4);
      for (const held of open) held.destroy();
      await Promise.all(answered);
      while ((await inFlight()) > 0);
      expect((await api("POST", "Services/query", ALL)).status).toBe(200);
    },
  );
});

describe("metadata", () => {
  it("a picklist's values are text, and system lists say so", async () => {
    const { api } = await aSandbox();
    const { body } = await api("GET", "Contracts/entityInformation/fields");
    const field = (name: string) => body.fields.find((one: { name: string }) => one.name === name);
    expect(field("contractPeriodType")).toMatchObject({ dataType: "integer", isPickList: true, isReadOnly: true });
    expect(
      field("contractPeriodType").picklistValues.map((item: { value: string; label: string }) => [
        item.value,
        item.label,
      ]),
    ).toEqual([
      ["2", "Monthly"],
      ["3", "Quarterly"],
      ["4", "Semi-Annual"],
      ["5", "Yearly"],
    ]);
    expect(field("contractNumber")).toMatchObject({ length: 50, isRequired: false, isReadOnly: false });
    expect(field("companyID")).toMatchObject({ isRequired: true, isReference: true, referenceEntityType: "Company" });
  });

  it("says which verbs there are and which user-defined fields", async () => {
    const { api } = await aSandbox();
    expect((await api("GET", "Contracts/entityInformation")).body.info).toMatchObject({
      name: "Contract",
      canCreate: true,
      canUpdate: true,
      canDelete: false,
      hasUserDefinedFields: true,
    });
    const { body } = await api("GET", "Contracts/entityInformation/userDefinedFields");
    expect(body.fields.map((field: { name: string }) => field.name)).toEqual(["concordat-key", "note"]);
    expect((await api("GET", "Contracts/4711/Services/entityInformation/fields")).status).toBe(200);
  });
});
