/** Over HTTP against the sandbox: what is asked, how often, and what comes of it. Today is 22 November 2026. */
import { afterEach, describe, expect, it } from "vitest";
import type { SandboxSeed } from "../../../src/sandbox/server.ts";
import { aScope } from "../../conformance/change.ts";
import { openStand, type StandOptions } from "./stand.ts";

type Seed = NonNullable<SandboxSeed["autotask"]>;
type Stand = Awaited<ReturnType<typeof openStand>>;

const stands: Stand[] = [];
afterEach(async () => {
  await Promise.all(stands.splice(0).map((stand) => stand.close()));
});

const line = { id: 8001, serviceID: 9001, units: 42, unitPrice: 20.6, unitCost: 18.37 };
const contract = {
  id: 4711,
  companyID: 100,
  contractName: "Cloud",
  startDate: "2026-07-01",
  endDate: "2027-06-30",
  services: [line],
};

function seed(facts: Partial<Seed> = {}): Seed {
  return {
    companies: [
      { id: 100, companyName: "Contoso BV" },
      { id: 200, companyName: "Microsoft" },
      { id: 201, companyName: "Closed", isActive: false },
    ],
    billingCodes: [
      { id: 300, name: "Cloud subscriptions" },
      { id: 301, name: "Hours", useType: 1 },
    ],
    services: [
      {
        id: 9001,
        name: "Business Premium",
        unitPrice: 20.6,
        unitCost: 18.37,
        billingCodeID: 300,
        externalID: "concordat:t/services/bp",
      },
    ],
    contracts: [contract],
    ...facts,
  };
}

async function open(facts: Partial<Seed> = {}, options: StandOptions = {}): Promise<Stand> {
  const stand = await openStand(seed(facts), options);
  stands.push(stand);
  return stand;
}

/** Requests by entity and kind, without the zone and the hourly limit. */
async function asked(stand: Stand): Promise<Record<string, number>> {
  const counts = (await stand.counters()).filter(
    ({ kind, sinceReset }) => sinceReset > 0 && !["zone", "threshold"].includes(kind),
  );
  const sums: Record<string, number> = {};
  for (const { entity, sinceReset } of counts) sums[entity] = (sums[entity] ?? 0) + sinceReset;
  return sums;
}

const named = { id: "4711", from: "2026-10-01", ahead: false };

describe("only what is asked for is asked of Autotask", () => {
  it("nothing: the hourly limit alone", async () => {
    const stand = await open();
    const observed = await stand.target.observe(aScope());
    expect(await asked(stand)).toEqual({});
    expect(observed).toMatchObject({ requests: 2, readAt: "2026-11-22T08:00:00.000Z", limits: { hourly: 10_000 } });
  });

  it("names: accounts, vendors, billing codes with their use (PR-6), categories by label", async () => {
    const stand = await open();
    const observed = await stand.target.observe(
      aScope({
        accounts: ["100", "201", "999", "x"],
        billingCodes: ["Cloud subscriptions", "Hours", "None"],
        vendors: ["Microsoft"],
        categories: ["Cloud", "None"],
      }),
    );
    expect(observed.accounts).toEqual([
      { id: "100", name: "Contoso BV", active: true },
      { id: "201", name: "Closed", active: false },
    ]);
    expect(observed.vendors).toEqual([{ id: "200", name: "Microsoft", active: true, usable: true }]);
    expect(observed.billingCodes).toMatchObject([
      { id: "300", usable: true },
      { id: "301", usable: false },
    ]);
    // All of them, so that a message can name the ones there are.
    expect(observed.categories).toEqual([
      { id: "12", name: "Managed Services", active: true, usable: true },
      { id: "13", name: "Cloud", active: true, usable: true },
      { id: "14", name: "Backup", active: true, usable: true },
    ]);
    expect(await asked(stand)).toEqual({ Companies: 2, BillingCodes: 1, Contracts: 1 });
  });

  it("a contract with its lines and the services on them, by id or by marker: one query for each kind of record", async () => {
    const stand = await open({ contracts: [{ ...contract, contractNumber: "CC-1" }] });
    for (const scope of [named, { marker: "CC-1", from: "2026-10-01", ahead: false }]) {
      await stand.control("POST", "counters/reset");
      const observed = await stand.target.observe(aScope({ contracts: [scope] }));
      expect(observed.contracts).toMatchObject([
        { id: "4711", marker: "CC-1", lines: [{ id: "8001", service: "9001" }] },
      ]);
      expect(observed.services).toMatchObject([{ id: "9001", marker: "concordat:t/services/bp", unitPrice: "20.60" }]);
      expect(await asked(stand)).toEqual({ Contracts: 1, ContractServices: 1, ContractServiceUnits: 1, Services: 1 });
    }
  });

  it("services by id and by marker, each once", async () => {
    const stand = await open();
    const observed = await stand.target.observe(
      aScope({ services: ["9001"], serviceMarkers: ["concordat:t/services/bp"] }),
    );
    expect(observed.services).toHaveLength(1);
  });

  it("charges that stand for a manual step, with what was entered", async () => {
    const charges = [
      {
        id: 1,
        contractID: 4711,
        name: "CONCORDAT-m365-2026-10-28 Business Premium",
        datePurchased: "2026-11-01",
        unitQuantity: 2,
        unitPrice: 6.65,
      },
      { id: 2, contractID: 4711, name: "Setup", unitQuantity: 1, unitPrice: 99 },
    ];
    const stand = await open({ charges });
    const observed = await stand.target.observe(aScope({ chargesOn: ["4711"] }));
    expect(observed.charges).toEqual([
      {
        id: "1",
        contract: "4711",
        name: "CONCORDAT-m365-2026-10-28 Business Premium",
        amount: "13.30",
        day: "2026-11-01",
      },
    ]);
  });

  it("a contract that holds no services is not asked for any", async () => {
    const stand = await open({ contracts: [{ ...contract, services: [], contractType: 4 }] });
    const observed = await stand.target.observe(aScope({ contracts: [named] }));
    expect(observed.contracts).toMatchObject([{ recurring: false, type: "Block Hours", lines: [] }]);
    expect(await asked(stand)).toEqual({ Contracts: 1 });
  });
});

describe("unit rows", () => {
  it("of open periods only: from the first day asked for to the end of the present period", async () => {
    const stand = await open();
    const observed = await stand.target.observe(aScope({ contracts: [{ ...named, from: "2026-11-01" }] }));
    expect(observed.contracts[0]?.lines[0]).toMatchObject({
      segments: [{ from: "2026-11-01", quantity: 42, unitPrice: "20.60", unitCost: "18.37" }],
      readThrough: "2026-11-30",
      openFrom: "2026-11-01",
    });
  });

  it("a change later in the present period is seen before its day", async () => {
    const stand = await open({
      contracts: [{ ...contract, services: [{ ...line, changes: [{ on: "2026-11-28", unitChange: 3 }] }] }],
    });
    const observed = await stand.target.observe(aScope({ contracts: [named] }));
    expect(observed.contracts[0]?.lines[0]?.segments.map(({ from, quantity }) => [from, quantity])).toEqual([
      ["2026-10-01", 42],
      ["2026-11-28", 45],
    ]);
  });

  it("decision 2: where the present period is posted, the next one is read, and is open", async () => {
    const stand = await open({ contracts: [{ ...contract, postedThrough: "2026-11-30" }] });
    const observed = await stand.target.observe(aScope({ contracts: [named] }));
    expect(observed.contracts[0]?.lines[0]).toMatchObject({
      openFrom: "2026-12-01",
      postedThrough: "2026-11-30",
      readThrough: "2026-12-31",
    });
    expect((await asked(stand)).ContractServiceUnits).toBe(2);
  });

  it("ahead: the next period is read too (usage, decision 6)", async () => {
    const changes = [{ on: "2026-12-01", unitChange: 0, unitPrice: 25 }];
    const stand = await open({ contracts: [{ ...contract, services: [{ ...line, changes }] }] });
    const read = async (ahead: boolean) =>
      (await stand.target.observe(aScope({ contracts: [{ ...named, ahead }] }))).contracts[0]?.lines[0];
    expect((await read(false))?.segments.at(-1)).toMatchObject({ unitPrice: "20.60" });
    expect(await read(true)).toMatchObject({ readThrough: "2026-12-31" });
    expect((await read(true))?.segments.at(-1)).toMatchObject({ from: "2026-12-01", unitPrice: "25.00" });
  });

  it("a contract that starts after today is read through its first period", async () => {
    const stand = await open({ contracts: [{ ...contract, startDate: "2026-12-15", endDate: "2027-12-14" }] });
    const observed = await stand.target.observe(aScope({ contracts: [named] }));
    expect(observed.contracts[0]?.lines[0]).toMatchObject({
      segments: [{ from: "2026-12-15", quantity: 42, unitPrice: "20.60" }],
      readThrough: "2027-01-14",
      openFrom: "2026-12-15",
    });
  });

  it("a single seat added late in a period: the next period tells its price to the cent", async () => {
    const services = [{ ...line, units: 1, unitPrice: 20.65, unitCost: 18.44, from: "2026-11-22" }];
    const stand = await open({ contracts: [{ ...contract, services }] });
    const observed = await stand.target.observe(aScope({ contracts: [named] }));
    expect(observed.contracts[0]?.lines[0]?.segments).toEqual([
      { from: "2026-11-22", quantity: 1, unitPrice: "20.65", unitCost: "18.44" },
    ]);
  });

  it("what a whole read showed of the database's rows holds for a later read of one contract", async () => {
    const own = {
      ...contract,
      endDate: "2026-11-30",
      services: [{ ...line, changes: [{ on: "2026-11-30", unitChange: 5 }] }],
    };
    const proof = {
      ...contract,
      id: 4712,
      services: [{ ...line, id: 8002, changes: [{ on: "2026-11-10", unitChange: 5 }] }],
    };
    const stand = await open({ contracts: [own, proof] }, { switches: { midPeriodRow: "delta" } });
    const alone = aScope({ contracts: [{ ...named, from: "2026-11-01" }] });
    expect((await stand.target.observe(alone)).contracts[0]?.lines[0]?.unclear).toContain("unitRows");
    await stand.target.observe(aScope({ contracts: [named, { ...named, id: "4712" }] }));
    const after = (await stand.target.observe(alone)).contracts[0]?.lines[0];
    expect(after?.unclear).toBeUndefined();
    expect(after?.segments.at(-1)).toMatchObject({ from: "2026-11-30", quantity: 47 });
  });

  it("the setting unitRows decides where rows show nothing", async () => {
    const own = {
      ...contract,
      endDate: "2026-11-30",
      services: [{ ...line, changes: [{ on: "2026-11-30", unitChange: 5 }] }],
    };
    const options = { switches: { midPeriodRow: "delta" as const }, settings: { unitRows: "delta" } };
    const stand = await open({ contracts: [own] }, options);
    const observed = await stand.target.observe(aScope({ contracts: [{ ...named, from: "2026-11-01" }] }));
    expect(observed.contracts[0]?.lines[0]?.unclear).toBeUndefined();
  });
});

describe("contracts of different grids in one read", () => {
  it("each line is read on its own contract's periods, from its own first day", async () => {
    const stand = await open({
      contracts: [
        { ...contract, id: 1, startDate: "2026-01-31", endDate: "2027-01-30", services: [{ ...line, id: 11 }] },
        {
          ...contract,
          id: 2,
          startDate: "2026-07-15",
          endDate: "2027-07-14",
          contractPeriodType: 3,
          services: [{ ...line, id: 12 }],
        },
        {
          ...contract,
          id: 3,
          startDate: "2025-12-01",
          endDate: "2026-11-25",
          contractPeriodType: 5,
          services: [{ ...line, id: 13 }],
        },
      ],
    });
    const contracts = ["1", "2", "3"].map((id) => ({ id, from: "2026-10-01", ahead: false }));
    const observed = await stand.target.observe(aScope({ contracts }));
    expect(observed.contracts.map(({ months }) => months)).toEqual([1, 3, 12]);
    for (const { lines } of observed.contracts) {
      expect(lines[0]?.segments).toEqual([{ from: "2026-10-01", quantity: 42, unitPrice: "20.60", unitCost: "18.37" }]);
    }
  });

  it("many first days do not make many queries", async () => {
    const contracts = Array.from({ length: 60 }, (_, index) => ({
      ...contract,
      id: index + 1,
      services: [{ ...line, id: 100 + index }],
    }));
    const stand = await open({ contracts });
    const scopes = contracts.map(({ id }) => ({
      id: String(id),
      from: `2026-${id % 2 === 0 ? 10 : 11}-${String(1 + (id % 20)).padStart(2, "0")}`,
      ahead: false,
    }));
    const observed = await stand.target.observe(aScope({ contracts: scopes }));
    expect((await asked(stand)).ContractServiceUnits).toBe(2);
    for (const { id, lines } of observed.contracts) {
      expect(lines[0]?.segments[0]?.from).toBe(scopes.find((scope) => scope.id === id)?.from);
    }
  });
});

describe("doctor", () => {
  it("all is allowed", async () => {
    const checks = await (await open()).target.check();
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "zone",
        "login",
        "hourly requests",
        "read ContractServiceUnits",
        "write ContractServiceAdjustments",
      ]),
    );
  });

  it("a missing right is named, with what to do", async () => {
    const users = [
      {
        userName: "api@sandbox.example",
        secret: "sandbox",
        integrationCode: "SANDBOX",
        denied: ["Services", "ContractServiceAdjustments"],
      },
    ];
    const failed = (await (await open({ users })).target.check()).filter(({ ok }) => !ok);
    expect(failed.map(({ what }) => what)).toEqual([
      "read Services",
      "write ContractServiceAdjustments",
      "write Services",
    ]);
    expect(failed.every(({ fix }) => fix?.includes("Security Levels"))).toBe(true);
  });

  it("a wrong password ends it at the login", async () => {
    const stand = await open({}, { settings: { secret: { env: "OTHER" } } });
    const checks = await stand.target.check();
    expect(checks.map(({ what, ok }) => [what, ok])).toEqual([
      ["zone", true],
      ["login", false],
    ]);
  });
});

it("decision 25: a charge by hand is entered in its fields on the contract's screen, whose address is known with the zone", async () => {
  const { target, url } = await open();
  const entry = {
    contract: "4711",
    name: "CONCORDAT-m365-premium-2026-10-28 Business Premium",
    marker: "CONCORDAT-m365-premium-2026-10-28",
    billingCode: "Cloud subscriptions",
    day: "2026-11-01",
    price: "6.19",
    cost: "5.16",
  };
  expect(target.enter(entry)).toEqual({
    where: "Autotask, contract 4711, Charges, New",
    fields: [
      { field: "Name", value: entry.name },
      { field: "Billing code", value: "Cloud subscriptions" },
      { field: "Purchase date", value: "1 Nov 2026" },
      { field: "Quantity", value: "1" },
      { field: "Unit price", value: "6.19" },
      { field: "Unit cost", value: "5.16" },
    ],
    recognisedBy: "a charge on contract 4711 whose name starts with CONCORDAT-m365-premium-2026-10-28",
  });
  await target.observe(aScope());
  expect(target.enter(entry).url).toContain(`${url}/autotask/`);
});
