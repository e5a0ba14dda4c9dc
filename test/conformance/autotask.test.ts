import { openHttp } from "../../src/outside/http.ts";
import { autotask } from "../../src/providers/autotask/index.ts";
import type { Target } from "../../src/providers/provider.ts";
import { type SandboxSeed, type Switches, startSandbox } from "../../src/sandbox/server.ts";
import { describeTarget, type Stand } from "./target.ts";

const SECRETS: Readonly<Record<string, string>> = { USER: "api@sandbox.example", SECRET: "sandbox", CODE: "SANDBOX" };

function seedOf(contracts: number): SandboxSeed {
  const one = {
    companyID: 100,
    contractName: "Cloud",
    startDate: "2026-07-01",
    endDate: "2027-06-30",
    postedThrough: "2026-10-31",
  };
  const line = { id: 8001, serviceID: 9001, units: 42, unitPrice: 20.6, unitCost: 18.37 };
  const many = Array.from({ length: contracts }, (_, index) => ({
    ...one,
    id: 500_000 + index,
    services: [9001, 9002].map((serviceID) => ({ serviceID, units: 3 })),
  }));
  return {
    autotask: {
      companies: [{ id: 100, companyName: "Contoso BV" }],
      billingCodes: [{ id: 300, name: "Cloud subscriptions" }],
      services: [
        { id: 9001, name: "Business Premium", unitPrice: 19.9, unitCost: 17, billingCodeID: 300 },
        { id: 9002, name: "Exchange Online", unitPrice: 4.1, unitCost: 3.5, billingCodeID: 300 },
        { id: 9003, name: "Old", unitPrice: 1, unitCost: 1, billingCodeID: 300, isActive: false },
      ],
      contracts: [{ ...one, id: 4711, services: [line] }, ...many],
    },
  };
}

async function openTarget(url: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Target> {
  const connection = {
    key: "psa",
    system: "autotask",
    folder: "/",
    origin: { file: "tenant.yaml", line: 1, column: 1 },
    settings: {
      url: `${url}/autotask/atservicesrest/`,
      username: { env: "USER" },
      secret: { env: "SECRET" },
      integrationCode: { env: "CODE" },
      ...settings,
    },
  };
  const opened = await autotask.open(connection, {
    send: openHttp({ timeoutMs: 10_000 }),
    secret: async (ref) => SECRETS["env" in ref ? ref.env : ""] ?? "",
    now: () => new Date("2026-11-22T08:00:00Z"),
    wait: async () => {},
    report: () => {},
  });
  if (!("apply" in opened)) throw new Error("autotask is no target");
  return opened;
}

async function start(switches: Partial<Switches> = {}, contracts = 0): Promise<Stand> {
  const sandbox = await startSandbox({ clock: "2026-11-22", seed: seedOf(contracts), switches });
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, init);
    const text = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(text)}`);
    return text;
  };
  return {
    target: await openTarget(sandbox.url),
    fault: async (...faults) => void (await control("POST", "faults", faults)),
    heal: async () => void (await control("DELETE", "faults")),
    counters: async () => ((await control("GET", "counters")) as { requests: never[] }).requests,
    close: () => sandbox.close(),
  };
}

describeTarget({
  title: "Autotask",
  held: {
    account: "100",
    contract: "4711",
    line: "8001",
    service: "9001",
    spareService: "9002",
    inactiveService: "9003",
    billingCode: "300",
  },
  settings: [
    { name: "midPeriodRow: total", switches: {} },
    { name: "midPeriodRow: delta", switches: { midPeriodRow: "delta" } },
    { name: "earlierRowEnds: effective-date", switches: { earlierRowEnds: "effective-date" } },
    { name: "rowAmount: full", switches: { rowAmount: "full" } },
    { name: "rowAmount: full and midPeriodRow: delta", switches: { rowAmount: "full", midPeriodRow: "delta" } },
    {
      name: "rowAmount: full and earlierRowEnds: effective-date",
      switches: { rowAmount: "full", earlierRowEnds: "effective-date" },
    },
    { name: "omittedPrice: list", switches: { omittedPrice: "list" } },
    { name: "laterPrices: overwritten", switches: { laterPrices: "overwritten" } },
    { name: "threadAnswer: 500, hourlyAnswer: 500", switches: { threadAnswer: "500", hourlyAnswer: "500" } },
    { name: "missingItem: 404, patchNull: clears", switches: { missingItem: "404", patchNull: "clears" } },
    {
      name: "postedPeriod: catches-up, belowZero: accepts",
      switches: { postedPeriod: "catches-up", belowZero: "accepts" },
    },
  ],
  start,
  writesUnits: { entity: "ContractServiceAdjustments", method: "POST" },
  makesService: { entity: "Services", kind: "create" },
  readsPage: { entity: "ContractServiceUnits", method: "POST" },
  crowded: {
    status: 500,
    body: { errors: ["The Autotask API thread threshold of 3 threads has been exceeded. (Itgenatr005)"] },
  },
});
