/** Autotask's provider, opened as the commands open it, on a sandbox that holds a small known state. */
import { afterEach } from "vitest";
import { openHttp } from "../../src/outside/http.ts";
import { autotask } from "../../src/providers/autotask/index.ts";
import type { Target } from "../../src/providers/provider.ts";
import { type SandboxSeed, type Switches, startSandbox } from "../../src/sandbox/index.ts";
import type { Traffic } from "./traffic.ts";

const LOGIN: Readonly<Record<string, string>> = {
  username: "api@sandbox.example",
  secret: "sandbox",
  integrationCode: "SANDBOX",
};
const HEADERS = {
  UserName: "api@sandbox.example",
  Secret: "sandbox",
  ApiIntegrationCode: "SANDBOX",
  "Content-Type": "application/json",
};

/**
 * Contoso with one contract of 1 July 2026 to 30 June 2027, monthly, posted up to 31 October, 42 units at 20.60 (cost
 * 18.37), and one charge. `crowd` contracts with two lines each stand beside it.
 */
export function aSeed(crowd = 0): SandboxSeed {
  const months = { companyID: 100, startDate: "2026-07-01", endDate: "2027-06-30", postedThrough: "2026-10-31" };
  const line = { id: 8001, serviceID: 9001, units: 42, unitPrice: 20.6, unitCost: 18.37 };
  const others = Array.from({ length: crowd }, (_, index) => ({
    ...months,
    id: 500_000 + index,
    contractName: `Cloud ${index}`,
    services: [9001, 9002].map((serviceID) => ({ serviceID, units: 3 })),
  }));
  return {
    clock: "2026-11-22",
    autotask: {
      companies: [
        { id: 100, companyName: "Contoso BV" },
        { id: 101, companyName: "Fabrikam BV" },
        { id: 102, companyName: "Microsoft", companyType: 7 },
      ],
      billingCodes: [{ id: 300, name: "Cloud subscriptions" }],
      services: [
        {
          id: 9001,
          name: "Business Premium",
          unitPrice: 19.9,
          unitCost: 17,
          billingCodeID: 300,
          externalID: "concordat:premium",
        },
        { id: 9002, name: "Exchange Online", unitPrice: 4.1, unitCost: 3.5, billingCodeID: 300 },
      ],
      contracts: [{ ...months, id: 4711, contractName: "Cloud", contractNumber: "CC-26", services: [line] }, ...others],
      charges: [
        {
          contractID: 4711,
          name: "CONCORDAT-catch-up-1",
          datePurchased: "2026-11-01",
          chargeType: 1,
          unitQuantity: 1,
          unitPrice: 13.29,
        },
      ],
      udfs: { Contracts: ["note"] },
    },
  };
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

/** A sandbox and a bare client for it; closed after the test. */
export async function aSandbox(seed: SandboxSeed = aSeed(), switches: Partial<Switches> = {}) {
  const sandbox = await startSandbox({ seed, switches });
  open.push(sandbox);
  const read = async (path: string): Promise<unknown> => (await fetch(`${sandbox.url}/__sandbox/${path}`)).json();
  return {
    url: sandbox.url,
    traffic: async () => (await read("traffic")) as Traffic,
    dump: () => read("dump"),
    /** Makes every request from now on take so long that requests sent together overlap. */
    async slow(): Promise<void> {
      const body = JSON.stringify([{ do: "latency", ms: 30 }]);
      await fetch(`${sandbox.url}/__sandbox/faults`, { method: "POST", body });
    },
    async send(method: string, path: string, body?: unknown): Promise<Reply> {
      const answer = await fetch(`${sandbox.url}/autotask/ATServicesRest/V1.0/${path}`, {
        method,
        headers: HEADERS,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: await answer.json() };
    },
  };
}

/** The provider, with the sandbox as the address that users configure. */
export async function openAutotask(url: string): Promise<Target> {
  const settings = Object.fromEntries(Object.keys(LOGIN).map((name) => [name, { env: name }]));
  const connection = {
    key: "psa",
    system: "autotask",
    folder: "/",
    origin: { file: "tenant.yaml", line: 1, column: 1 },
    settings: { ...settings, url: `${url}/autotask/atservicesrest/` },
  };
  const opened = await autotask.open(connection, {
    send: openHttp({ timeoutMs: 10_000 }),
    secret: async (ref) => LOGIN["env" in ref ? ref.env : ""] ?? "",
    now: () => new Date("2026-11-22T08:00:00Z"),
    wait: async () => {},
    report: () => {},
  });
  if (!("apply" in opened)) throw new Error("autotask is no target");
  return opened;
}
