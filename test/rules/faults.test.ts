/**
 * Faults while it runs, on the real path: what is tried again and what is not, where a run stops, what it leaves, and that
 * the next run goes on from there.
 */
import { type AddressInfo, createServer } from "node:net";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import type { Struck } from "../support/psa/psa.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace, type Ended, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf } from "../support/said.ts";
import { type CustomerFacts, contoso, seats, TENANT_FILE, type WorkspaceFacts } from "../support/workspace.ts";

const waits: number[] = [];
vi.mock("../../src/outside/clock.ts", async (original) => ({
  ...(await original<typeof import("../../src/outside/clock.ts")>()),
  wait: async (milliseconds: number) => void waits.push(milliseconds),
}));
beforeEach(() => waits.splice(0));

const COUNT = 6;
const numbers = Array.from({ length: COUNT }, (_, index) => index);
const vendorOf = (index: number) => `44444444-4444-4444-8444-44444444444${index}`;

/** Six customers, whose lines 8000 to 8005 on contracts 4700 to 4705 go from 25 to 27 units. */
function six(given: WorkspaceFacts = {}): WorkspaceFacts {
  return {
    customers: numbers.map(
      (index): CustomerFacts => ({
        ...contoso({ adopt: 4700 + index }),
        key: `c${index}`,
        name: `Customer ${index}`,
        account: 500 + index,
        vendors: [vendorOf(index)],
      }),
    ),
    bills: {
      "G-11": numbers.map((index) =>
        seats({
          customer: vendorOf(index),
          subscription: `11111111-0000-4000-8000-00000000000${index}`,
          quantity: 27,
        }),
      ),
    },
    held: {
      accounts: numbers.map((index) => ({ id: 500 + index, name: `Customer ${index}` })),
      contracts: numbers.map((index) =>
        heldContract({ id: 4700 + index, account: 500 + index, lines: [heldLine({ id: 8000 + index })] }),
      ),
    },
    ...given,
  };
}

/** Text as it reads, whatever the width it was wrapped to. */
const flat = ({ out, err }: Ended) => `${out}${err}`.replace(/\s+/g, " ");

interface Asked {
  readonly method: string;
  readonly entity: string;
  readonly kind: string;
  readonly status: number | null;
}

async function traffic(stand: Stand): Promise<readonly Asked[]> {
  return ((await stand.control("traffic")) as { readonly requests: readonly Asked[] }).requests;
}

const forget = (stand: Stand) => stand.control("traffic/reset", {});

/** Units that each of the six lines holds today. */
async function held(stand: Stand): Promise<readonly number[]> {
  return Promise.all(numbers.map(async (index) => (await stand.holding(8000 + index, "2026-11-22")).units));
}

/** Writes of units that took effect since the traffic was last forgotten. */
async function written(stand: Stand): Promise<number> {
  const taken = (await traffic(stand)).filter(({ status }) => status === 200);
  return taken.filter(({ entity, kind }) => psa.about(entity, kind).writes).length;
}

/** Requests that write, since the counters were last reset. */
async function writes(stand: Stand) {
  return (await stand.asked()).filter((asked) => asked.writes);
}

const SECRET = "Sesam-Open-U-9xW2";
const one: WorkspaceFacts = { bills: { "G-11": [seats({ quantity: 27 })] } };

describe("what is tried again", () => {
  it.each([500, 502, 503, 504])("a read that a gateway answers with %i: after 1, 2 and 4 seconds", async (status) => {
    const stand = await aWorkspace(one);
    const page = { do: "status", status, text: "<h1>Gateway</h1>" };
    await stand.fault("page of contracts", ...[1, 2, 3].map((at) => ({ ...page, at })));
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it("a read four times without an answer ends it, with what was asked and why", async () => {
    const stand = await aWorkspace(one);
    await stand.fault("page of contracts", { do: "status", status: 503, text: "" });
    const planned = await stand.read();
    expect(planned.code).toBe(1);
    expect(flat(planned)).toContain(
      `no usable answer to ${psa.words.pageOfContracts}, asked 4 times (status 503 without a reason); run again later`,
    );
  });

  it("a refusal of a write: not, since the PSA said no", async () => {
    const stand = await aWorkspace(one);
    await stand.fault("write of units", { do: "status", ...psa.refusal("unitChange is out of range") });
    const applied = await stand.apply();
    expect(eventsOf(applied)).toEqual(["failed update contoso/m365/premium"]);
    expect(applied.events[0]?.message).toContain("unitChange is out of range");
    expect(applied.code).toBe(4);
    expect(waits).toEqual([]);
    expect(await writes(stand)).toEqual([expect.objectContaining({ record: "line", count: 1 })]);
  });

  it("a write that broke at the PSA: not, and the record says what is true", async () => {
    const stand = await aWorkspace(one);
    await stand.fault("write of units", { do: "status", ...psa.broken });
    const applied = await stand.apply();
    expect(eventsOf(applied)).toEqual(["unknown update contoso/m365/premium", "failed update contoso/m365/premium"]);
    expect(applied.events[1]?.message).toContain("read back: it was not made");
    expect(await writes(stand)).toEqual([expect.objectContaining({ record: "line", count: 1 })]);
    await stand.heal();
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update contoso/m365/premium"]);
  });

  it.each([
    ["seconds", "7", 7000],
    ["a date", "Sun, 22 Nov 2026 09:01:30 GMT", 30_000],
  ])("a write refused for crowding, after as long as Retry-After says in %s", async (_what, after, waited) => {
    const stand = await aWorkspace(one);
    const headers = { "retry-after": after };
    await stand.fault("write of units", { at: 1, do: "status", ...psa.refusal("Slow down."), status: 429, headers });
    const applied = await stand.apply();
    expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium"]);
    expect(waits).toEqual([waited]);
  });

  it("asked to wait for an hour, the run stops instead and says when to go on", async () => {
    const stand = await aWorkspace(one);
    const headers = { "retry-after": "3600" };
    await stand.fault("write of units", { do: "status", ...psa.refusal("Slow down."), status: 429, headers });
    const applied = await stand.apply();
    expect(waits).toEqual([]);
    expect(applied.code).toBe(1);
    // The first call of a stand is made at 09:01 UTC, which is 10:01 in Amsterdam.
    expect(applied.err).toContain("0 made, 1 failed, 0 of the changes are left for the next run.");
    expect(applied.err).toContain("Go on from 11:01 (Amsterdam) with: concordat apply");
  });

  it("a host that refuses connections: half a second, and its place in the files is named", async () => {
    const stand = await aWorkspace(one);
    const gone = createServer();
    await new Promise<void>((done) => gone.listen(0, "127.0.0.1", done));
    const host = `127.0.0.1:${(gone.address() as AddressInfo).port}`;
    await new Promise((done) => gone.close(done));
    stand.commit({ [TENANT_FILE]: stand.text(TENANT_FILE).replaceAll(stand.url, `http://${host}`) });
    const planned = await stand.read();
    expect(planned.code).toBe(1);
    expect(flat(planned)).toContain(`${host} refuses connections (ECONNREFUSED), nothing was sent`);
    expect(planned.out).toContain(stand.place(TENANT_FILE, "psa:"));
    expect(waits).toEqual([500]);
    const checked = await stand.doctor();
    expect(checked.code).toBe(1);
    expect(checked.out).toContain(stand.place(TENANT_FILE, "psa:"));
  });

  it("a redirect is not followed: the host it names gets nothing", async () => {
    const stand = await aWorkspace(one);
    const headers = { location: "https://login.example/" };
    await stand.fault("page of contracts", { do: "status", status: 302, headers, text: "" });
    const planned = await stand.read();
    expect(planned.code).toBe(1);
    expect(flat(planned)).toContain(psa.words.redirected);
  });
});

describe("the hour's requests", () => {
  /** An hour later nothing of what was sent counts any more; a moved clock empties the sandbox's hour. */
  const anHourLater = async (stand: Stand) => {
    await stand.setClock("2026-11-23");
    await stand.setClock("2026-11-22");
  };

  it("are foretold: apply asks for no more than the plan says, and for hardly less", async () => {
    const stand = await aWorkspace(six());
    const { plan } = await stand.plan({ out: "p.json" });
    const foretold = plan.tenants[0]?.api[0]?.predictedRequests ?? 0;
    await stand.control("counters/reset", {});
    expect((await stand.apply({ file: "p.json" })).code).toBe(0);
    const sent = (await stand.requests()).reduce((sum, { sinceReset }) => sum + sinceReset, 0);
    // Besides, a run asks once for the zone and once for the limit.
    expect(sent - 2).toBeLessThanOrEqual(foretold);
    expect(sent - 2).toBeGreaterThan(foretold * 0.7);
  });

  it("used up: a run stops between records, says when to go on, and the next ones make what is left, once", async () => {
    // Of 100 an hour the connection may use half. Planning takes some, each contract 9.
    const stand = await aWorkspace(six());
    await stand.limitAnHour(100);
    await stand.plan({ out: "p.json" });
    await anHourLater(stand);
    await forget(stand);
    const first = await stand.apply({ file: "p.json" });
    const made = first.events.length;
    expect(new Set(first.events.map(({ kind }) => kind))).toEqual(new Set(["applied"]));
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(COUNT);
    expect(first.code).toBe(5);
    expect(first.err).toContain(`${made} made, ${COUNT - made} of the changes are left for the next run.`);
    expect(first.err).toContain("Go on from 11:02 (Amsterdam) with: concordat apply p.json");
    expect(first.err).toContain(stand.place(TENANT_FILE, "psa:"));
    expect(await held(stand)).toEqual(numbers.map((index) => (index < made ? 27 : 25)));
    expect((await traffic(stand)).filter(({ status }) => status !== 200)).toEqual([]);
    expect((await stand.history()).out).toContain(`${COUNT - made} left`);

    await anHourLater(stand);
    const second = await stand.apply({ file: "p.json" });
    const kinds = second.events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "skipped")).toHaveLength(made);
    expect(kinds.filter((kind) => kind === "applied").length).toBeGreaterThan(0);

    for (let run = 0; run < 3 && (await held(stand)).includes(25); run += 1) {
      await anHourLater(stand);
      await stand.apply();
    }
    expect(await held(stand)).toEqual(numbers.map(() => 27));
    expect(await written(stand)).toBe(COUNT);
    expect((await stand.history({ verify: true })).code).toBe(0);
    await anHourLater(stand);
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("without room for one record: nothing is written, exit 1", async () => {
    const stand = await aWorkspace(six());
    await stand.plan({ out: "p.json" });
    await stand.limitAnHour(20);
    await anHourLater(stand);
    const before = await stand.dump();
    // What other integrations use counts too: 12 of the 20 are gone.
    for (let n = 0; n < 12; n += 1) await psa.ask(stand.url);
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(1);
    expect(applied.events).toEqual([]);
    expect(flat(applied)).toMatch(/1[2-5] of the 20 requests that Autotask allows this database in an hour are used/);
    expect(await stand.dump()).toEqual(before);
  });

  it.each(["429", "500"] as const)(
    "the API suspended in between (status %s): not asked again",
    async (hourlyAnswer) => {
      const stand = await aWorkspace(six({ psa: { budgetShare: "100%" } }), { switches: { hourlyAnswer } });
      await stand.plan({ out: "p.json" });
      await stand.fault("write of units", {
        from: 3,
        do: "status",
        status: Number(hourlyAnswer),
        body: psa.suspended(),
      });
      await forget(stand);
      const applied = await stand.apply({ file: "p.json" });
      expect(applied.code).toBe(5);
      expect(eventsOf(applied)).toEqual([
        "applied update c0/m365/premium",
        "applied update c1/m365/premium",
        "failed update c2/m365/premium",
      ]);
      expect(applied.err).toContain("Go on from 11:02 (Amsterdam)");
      expect((await traffic(stand)).findIndex(({ status }) => status !== 200)).toBe((await traffic(stand)).length - 1);
      await stand.heal();
      await applyAndSettle(stand);
      expect(await held(stand)).toEqual(numbers.map(() => 27));
    },
  );

  it("the plan says how many runs it takes, and doctor what is left", async () => {
    const stand = await aWorkspace(six());
    await stand.limitAnHour(60);
    await anHourLater(stand);
    const read = await stand.read();
    const { plan } = await stand.plan();
    const api = plan.tenants[0]?.api[0];
    expect(api).toMatchObject({ hourlyLimit: 60, hourlyAllowed: 30 });
    const room = 30 - (api?.usedThisHour ?? 0);
    expect(api?.runs).toBe(1 + Math.ceil(((api?.predictedRequests ?? 0) - Math.max(0, room)) / 30));
    expect(api?.runs).toBeGreaterThan(1);
    expect(flat(read)).toMatch(/Apply stops at 30 and goes on when it is run again an hour later: \d runs/);
    expect(flat(await stand.read({ format: "markdown" }))).toMatch(/\d runs, an hour apart/);
    await anHourLater(stand);
    const checked = await stand.doctor();
    expect(flat(checked)).toMatch(/1 of 60 used by all integrations .*; 29 left for this connection/);
  });
});

describe("this machine's clock", () => {
  const theirs = (stand: Stand, at: string) => stand.control("date", { at });

  it("some minutes off: a warning in the plan and in doctor, and apply goes on", async () => {
    const stand = await aWorkspace(one);
    // The first call is made at 09:01 by our clock.
    await theirs(stand, "2026-11-22T08:51:00Z");
    const planned = await stand.read();
    expect(planned.code).toBe(2);
    expect(flat(planned)).toContain("this machine's clock is 10 minutes ahead of the one of psa");
    expect((await stand.apply()).code).toBe(0);
    const checked = await stand.doctor();
    expect(checked.code).toBe(1);
    expect(flat(checked)).toContain("12 minutes ahead of the system's");
  });

  it.each([
    ["13 hours behind", "2026-11-22T22:01:00Z", /clock is 13 hours behind the one of psa/],
    ["a day ahead", "2026-11-21T09:01:00Z", /clock is 24 hours ahead of the one of psa/],
  ])("%s: nothing is planned and nothing applied, since today decides money", async (_what, at, words) => {
    const stand = await aWorkspace(one);
    await stand.plan({ out: "p.json" });
    await theirs(stand, at);
    const before = await stand.dump();
    for (const ended of [await stand.read(), await stand.apply(), await stand.apply({ file: "p.json" })]) {
      expect(ended.code).toBe(1);
      expect(flat(ended)).toMatch(words);
    }
    expect(await stand.dump()).toEqual(before);
    expect(flat(await stand.doctor())).toMatch(words);
  });

  it("a day that the user names asks no clock", async () => {
    const stand = await aWorkspace(one);
    await theirs(stand, "2026-11-24T09:00:00Z");
    expect((await stand.apply({ asOf: "2026-11-22" })).code).toBe(0);
  });
});

describe("a login or a right that is lost in between", () => {
  const lost: readonly (readonly [what: string, on: Struck, fault: object, code: string, words: string | RegExp])[] = [
    [
      "the password",
      "write of units",
      { from: 3, do: "status", ...psa.refusal("Unauthorized"), status: 401 },
      "WRONG_SECRET",
      psa.words.checkSecret,
    ],
    [
      "the right to adjust",
      "write of units",
      { from: 3, do: "status", status: 403, text: "" },
      "NO_RIGHTS",
      psa.words.writeDenied,
    ],
    [
      "the right to read lines",
      "reading of a line",
      { from: 2 * psa.readsOfALine + 1, do: "status", status: 403, text: "" },
      "NO_RIGHTS",
      psa.words.readDenied,
    ],
  ];
  it.each(lost)(
    "%s: stops at once, records what was done, and says what lacks",
    async (_what, struck, broken, code, words) => {
      const stand = await aWorkspace(six());
      await stand.plan({ out: "p.json" });
      await stand.fault(struck, { ...broken });
      await forget(stand);
      const applied = await stand.apply({ file: "p.json" });
      expect(applied.code).toBe(5);
      expect(await held(stand)).toEqual([27, 27, 25, 25, 25, 25]);
      expect(applied.events.filter(({ kind }) => kind === "applied")).toHaveLength(2);
      expect(flat(applied)).toMatch(words);
      expect(flat(applied)).toMatch(/2 made, (1 failed, 3|4) of the changes are left for the next run/);
      expect(JSON.parse(applied.out)).toMatchObject({ stopped: [{ connection: "psa", code }] });
      const refused = (await traffic(stand)).filter(({ status }) => status === 401 || status === 403);
      expect(refused.length).toBeLessThanOrEqual(2);
      expect((await stand.history({ verify: true })).code).toBe(0);
      await stand.heal();
      expect((await stand.apply({ file: "p.json" })).code).toBe(0);
      expect(await held(stand)).toEqual(numbers.map(() => 27));
    },
  );

  it("a user that is locked, which reads like any refusal: so the login is tried once, and no more is sent", async () => {
    const stand = await aWorkspace(six());
    await stand.plan({ out: "p.json" });
    const locked = { do: "status", ...psa.refusal("The API user is locked.") };
    await stand.fault("login", { from: 2, ...locked });
    await stand.fault("write of units", { from: 3, ...locked });
    await forget(stand);
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(5);
    expect(flat(applied)).toMatch(/refused the login: The API user is locked\..*active and not locked/);
    expect((await traffic(stand)).filter(({ status }) => status === 500)).toHaveLength(2);
    expect(await held(stand)).toEqual([27, 27, 25, 25, 25, 25]);
  });

  it("a refusal that only speaks of a user stops nobody else: the login was tried and is in order", async () => {
    const stand = await aWorkspace(six());
    await stand.plan({ out: "p.json" });
    const refusal = psa.refusal("The user may not change this contract.");
    await stand.fault("write of units", { path: "/4702/", do: "status", ...refusal });
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(5);
    expect(applied.events.filter(({ kind }) => kind === "applied")).toHaveLength(5);
    expect(JSON.parse(applied.out)).toMatchObject({ stopped: [], left: 0 });
  });

  it("while it is read: the tenant is not planned, and hardly another request is refused", async () => {
    const stand = await aWorkspace(six());
    await stand.fault("any reading of lines", { do: "status", status: 401, text: "" });
    const planned = await stand.read();
    expect(planned.code).toBe(1);
    expect(flat(planned)).toContain(psa.words.checkSecret);
    const all = await traffic(stand);
    const refused = all.filter(({ status }) => status === 401);
    expect(refused.length).toBeLessThanOrEqual(2);
    expect(all.indexOf(refused[0] as Asked)).toBeGreaterThanOrEqual(all.length - 2);
  });
});

describe("a file that asks for what this version does not do", () => {
  it("is no fault of a system: the customer is told as unsupported, exit 4, and the others are applied", async () => {
    const stand = await aWorkspace(six());
    const file = "tenants/fabrikam-msp/customers/c0.yaml";
    stand.commit({ [file]: `${stand.text(file)}    onMissing: cancel\n` });
    const planned = await stand.plan({ exitCode: true });
    expect(customerOf(planned, "c0")).toMatchObject({ status: "unsupported", changes: [] });
    expect(planned.code).toBe(2);
    expect((await stand.apply()).code).toBe(4);
    expect(await held(stand)).toEqual([25, 27, 27, 27, 27, 27]);
  });
});

describe("what apply says", () => {
  it("where nothing can be applied: why, and what to do, also beside --json", async () => {
    const unmapped = seats({ product: "CFQ7TTC0HD33:0001", subscription: "s2" });
    const stand = await aWorkspace({ bills: { "G-11": [seats(), unmapped] } });
    // The first run records what the plan settled; the second has nothing at all to do.
    for (const ended of [await stand.apply(), await stand.apply()]) {
      expect(ended).toMatchObject({ code: 4, events: [] });
      expect(ended.err.replace(/\s+/g, " ")).toMatch(/Contoso BV, .*CFQ7TTC0HD33:0001/);
    }
  });

  it("holds no secret, though a system repeats one in its refusal", async () => {
    const stand = await aWorkspace({ ...one, held: { login: { secret: SECRET } } });
    stand.env[psa.words.credentials.password.variable] = SECRET;
    await stand.fault("write of units", { do: "status", ...psa.refusal(`no: ${SECRET}`) });
    const applied = await stand.apply();
    expect(eventsOf(applied)).toEqual(["failed update contoso/m365/premium"]);
    expect(applied.out + applied.err).toContain("no: ***");
    expect(applied.out + applied.err).not.toContain(SECRET);
  });
});
