import { describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { aSandbox, aSeed, filter } from "./support.ts";

const ALL = filter("id", "gte", 0);

describe("the sandbox's control", () => {
  it("counts requests by method, entity and kind, and starts again on a reset", async () => {
    const { api, control } = await aSandbox();
    await api("POST", "Services/query", ALL);
    await api("POST", "Services/query", ALL);
    await api("POST", "Contracts/4711/Services", {});
    const { body } = await control("GET", "counters");
    expect(body).toMatchObject({
      total: 3,
      sinceReset: 3,
      maxInFlight: { autotask: { Services: 1, ContractServices: 1 } },
    });
    expect(body.requests).toContainEqual({
      system: "autotask",
      method: "POST",
      entity: "Services",
      kind: "query",
      total: 2,
      sinceReset: 2,
    });
    await control("POST", "counters/reset");
    const after = await control("GET", "counters");
    expect(after.body).toMatchObject({ total: 3, sinceReset: 0, maxInFlight: {} });
  });

  it("logs every request with its answer, and no secret", async () => {
    const { api, control } = await aSandbox();
    await api("GET", "Services/9001");
    const { body } = await control("GET", "traffic");
    expect(body.requests).toHaveLength(1);
    expect(body.requests[0]).toMatchObject({
      n: 1,
      method: "GET",
      entity: "Services",
      kind: "get",
      path: "/autotask/atservicesrest/v1.0/Services/9001",
      status: 200,
    });
    expect(body.requests[0].headers).toMatchObject({ secret: "***", apiintegrationcode: "***" });
    expect(JSON.parse(body.requests[0].answer).item.name).toBe("Microsoft 365 Business Premium");
    await control("POST", "traffic/reset");
    expect((await control("GET", "traffic")).body.requests).toEqual([]);
  });

  it("reports every mistake of a seed at once, and then keeps the state it had", async () => {
    const { api, control } = await aSandbox();
    const { status, body } = await control("POST", "seed", {
      autotask: {
        services: [{ id: 1, name: "S" }],
        contracts: [
          { companyID: 77, contractName: "C", startDate: "2026-01-01", endDate: "2025-01-01", colour: "red" },
        ],
        clients: [],
      },
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      expect.stringContaining("autotask.clients: unknown"),
      "autotask.services[0].billingCodeID: is required",
      "autotask.services[0].unitPrice: is required",
      "autotask.contracts[0].colour: Contracts has no such field",
      "autotask.contracts[0].companyID: no Companies 77",
      "autotask.contracts[0].endDate: lies before startDate",
    ]);
    expect((await api("GET", "Services/9001")).body.item.id).toBe(9001);
  });

  it("replaces the whole state with a seed", async () => {
    const { api, control } = await aSandbox();
    await control("POST", "seed", { clock: "2027-01-15", autotask: {} });
    expect((await api("POST", "Contracts/query/count", ALL)).body).toEqual({ queryCount: 0 });
    expect((await control("GET", "clock")).body).toEqual({ day: "2027-01-15" });
  });

  it("does not start from a wrong clock, switch or seed, and names all of them", async () => {
    const wrong = startSandbox({ clock: "2026-02-30", switches: { belowZero: "maybe" as "accepts" } });
    await expect(wrong).rejects.toMatchObject({
      code: "SANDBOX_SEED",
      facts: { errors: ["clock: expected a day as YYYY-MM-DD", "switches.belowZero: expected refuses or accepts"] },
    });
  });

  it("dumps what no API shows: the effects of a line", async () => {
    const { control, adjust } = await aSandbox();
    await adjust({ unitChange: 5, effectiveDate: "2026-12-01" });
    const { body } = await control("GET", "dump");
    expect(body.autotask.lines).toEqual([
      expect.objectContaining({
        contractServiceID: 8001,
        effects: [
          expect.objectContaining({ on: "2026-07-01", unitChange: 42, adjustment: false }),
          expect.objectContaining({ on: "2026-12-01", unitChange: 5, adjustment: true }),
        ],
      }),
    ]);
  });

  it("answers 404 for a control or a prefix that is not there", async () => {
    const { control, api, url } = await aSandbox();
    expect((await control("GET", "autotask/nothing")).status).toBe(404);
    expect((await api("GET", `${url}/connectwise/x`)).status).toBe(404);
  });
});

describe("faults", () => {
  const change = { unitChange: 5, effectiveDate: "2026-12-01" };

  it("fires on the n-th matching request from now, once", async () => {
    const { api, control } = await aSandbox();
    const faults = [
      { match: { entity: "Services", kind: "get" }, at: 2, do: "status", status: 503, body: { Message: "busy" } },
    ];
    await control("POST", "faults", faults);
    const statuses: number[] = [];
    for (const path of ["Services/9001", "Contracts/4711", "Services/9001", "Services/9001"]) {
      statuses.push((await api("GET", path)).status);
    }
    expect(statuses).toEqual([200, 200, 503, 200]);
    const { body } = await control("GET", "faults");
    expect(body.fired).toEqual([expect.objectContaining({ n: 3, do: "status" })]);
    expect(body.armed).toEqual([expect.objectContaining({ matched: 3, fired: 1 })]);
  });

  it("reset-before: the connection is cut and nothing was done", async () => {
    const { adjust, rows, control } = await aSandbox();
    await control("POST", "faults", [{ match: { method: "POST" }, once: true, do: "reset-before" }]);
    await expect(adjust(change)).rejects.toThrow();
    expect(await rows(8001, "2026-12-01")).toEqual([["2026-12-01", "2026-12-31", 42, 865.2]]);
  });

  it("reset-after: the connection is cut although it took effect", async () => {
    const { adjust, rows, control } = await aSandbox();
    await control("POST", "faults", [{ match: { path: "/serviceadjustments" }, once: true, do: "reset-after" }]);
    await expect(adjust(change)).rejects.toThrow();
    expect(await rows(8001, "2026-12-01")).toEqual([["2026-12-01", "2026-12-31", 47, 968.2]]);
    expect((await control("GET", "traffic")).body.requests[0]).toMatchObject({ status: null, faults: ["reset-after"] });
  });

  it("truncate: half an answer, then the end of the connection", async () => {
    const { api, control } = await aSandbox();
    await control("POST", "faults", [{ once: true, do: "truncate" }]);
    await expect(api("GET", "Services/9001")).rejects.toThrow();
    expect((await api("GET", "Services/9001")).status).toBe(200);
  });

  it("a rate draws the same requests from the same seed", async () => {
    const outcomes: number[][] = [];
    for (let run = 0; run < 2; run += 1) {
      const { api, control } = await aSandbox();
      await control("POST", "faults", [{ rate: 0.5, seed: 7, do: "status", status: 502 }]);
      const statuses: number[] = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await api("GET", "Services/9001")).status);
      outcomes.push(statuses);
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(new Set(outcomes[0])).toEqual(new Set([200, 502]));
  });

  it("latency overlaps requests, which the highest number in flight shows; clearing stops it", async () => {
    const { api, control } = await aSandbox();
    await control("POST", "faults", { do: "latency", ms: 30 });
    await Promise.all([api("GET", "Services/9001"), api("GET", "Services/9002"), api("GET", "Services/9003")]);
    expect((await control("GET", "counters")).body.maxInFlight.autotask.Services).toBe(3);
    await control("DELETE", "faults");
    expect((await control("GET", "faults")).body).toEqual({ armed: [], fired: [] });
  });

  it("refuses a list with a mistake in it as a whole", async () => {
    const { control } = await aSandbox();
    const { status, body } = await control("POST", "faults", [
      { do: "latency", ms: 1 },
      { do: "explode" },
      { do: "status" },
    ]);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(2);
    expect((await control("GET", "faults")).body.armed).toEqual([]);
  });
});

describe("what a person does", () => {
  it("edits past the API's rules: a service's name, a contract's end", async () => {
    const { api, control, rows } = await aSandbox();
    await control("POST", "autotask/edit", { entity: "Services", id: 9001, set: { name: "Renamed" } });
    await control("POST", "autotask/edit", {
      entity: "Contracts",
      id: 4711,
      set: { endDate: "2026-11-30", status: 0 },
    });
    expect((await api("GET", "Services/9001")).body.item.name).toBe("Renamed");
    expect((await api("GET", "Contracts/4711")).body.item).toMatchObject({
      endDate: "2026-11-30T00:00:00Z",
      status: 0,
    });
    expect(await rows()).toEqual([["2026-11-01", "2026-11-30", 42, 865.2]]);
  });

  it("deletes a contract with everything below it", async () => {
    const { api, control } = await aSandbox();
    await control("POST", "autotask/delete", { entity: "Contracts", id: 4711 });
    for (const entity of ["Contracts", "ContractServices", "ContractServiceUnits"]) {
      expect((await api("POST", `${entity}/query/count`, ALL)).body).toEqual({ queryCount: 0 });
    }
  });

  it("deletes a service that is on a contract only together with its lines", async () => {
    const { api, control } = await aSandbox();
    expect((await control("POST", "autotask/delete", { entity: "Services", id: 9001 })).status).toBe(400);
    expect((await control("POST", "autotask/delete", { entity: "Services", id: 9001, cascade: true })).status).toBe(
      200,
    );
    expect((await api("POST", "ContractServices/query/count", ALL)).body).toEqual({ queryCount: 0 });
  });

  it("adjusts by hand under the API's rules", async () => {
    const { control, rows } = await aSandbox();
    const change = { contractServiceID: 8001, effectiveDate: "2026-12-01", unitChange: -2 };
    expect((await control("POST", "autotask/adjust", change)).status).toBe(200);
    expect((await control("POST", "autotask/adjust", change)).status).toBe(400);
    expect(await rows(8001, "2026-12-01")).toEqual([["2026-12-01", "2026-12-31", 40, 824]]);
  });

  it("reads back the switches it set, and refuses unknown ones", async () => {
    const { control } = await aSandbox({ seed: aSeed() });
    await control("POST", "autotask/switches", { missingItem: "404" });
    expect((await control("GET", "autotask/switches")).body).toMatchObject({
      missingItem: "404",
      midPeriodRow: "total",
    });
    expect((await control("POST", "autotask/switches", { colour: "red" })).status).toBe(400);
  });
});
