/** A running sandbox with a small, known state, and a bare client for it. */
import { afterEach } from "vitest";
import { type Sandbox, type SandboxSeed, type Switches, startSandbox } from "../../src/sandbox/index.ts";

export const LOGIN = {
  UserName: "api@sandbox.example",
  Secret: "sandbox",
  ApiIntegrationCode: "SANDBOX",
  "Content-Type": "application/json",
};

/** Contoso, one service at 20.60 (cost 15.00), one contract of 1 July 2026 to 30 June 2027 with 42 units of it. */
export function aSeed(contract: Record<string, unknown> = {}, line: Record<string, unknown> = {}): SandboxSeed {
  return {
    clock: "2026-11-22",
    autotask: {
      companies: [
        { id: 29683512, companyName: "Contoso BV" },
        { id: 29683600, companyName: "Gone Ltd", isActive: false },
      ],
      billingCodes: [
        { id: 501, name: "Cloud subscriptions" },
        { id: 502, name: "Hardware", useType: 4 },
      ],
      services: [
        { id: 9001, name: "Microsoft 365 Business Premium", unitPrice: 20.6, unitCost: 15 },
        { id: 9002, name: "Visio Plan 2", unitPrice: 14, unitCost: 11 },
        { id: 9003, name: "Retired", unitPrice: 1, isActive: false },
      ],
      contracts: [
        {
          id: 4711,
          companyID: 29683512,
          contractName: "Cloud",
          startDate: "2026-07-01",
          endDate: "2027-06-30",
          services: [{ id: 8001, serviceID: 9001, units: 42, ...line }],
          ...contract,
        },
      ],
      udfs: { Contracts: ["concordat-key", "note"] },
    },
  };
}

export interface Reply {
  readonly status: number;
  /** Untyped as parsed: each test states the shape that it expects. */
  readonly body: ReturnType<typeof JSON.parse>;
}

const running: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function send(url: string, method: string, headers: Record<string, string>, body: unknown): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

export async function aSandbox(options: { seed?: SandboxSeed; switches?: Partial<Switches>; now?: () => number } = {}) {
  const sandbox = await startSandbox({ seed: aSeed(), ...options });
  running.push(sandbox);
  const base = `${sandbox.url}/autotask/atservicesrest/v1.0`;
  return {
    url: sandbox.url,
    base,
    api: (method: string, path: string, body?: unknown, headers: Record<string, string> = LOGIN) =>
      send(path.startsWith("http") ? path : `${base}/${path}`, method, headers, body),
    control: (method: string, path: string, body?: unknown) =>
      send(`${sandbox.url}/__sandbox/${path}`, method, {}, body),
    /** Start, end, units, price of the rows of a contract service from a day on, in order of start. */
    async rows(contractServiceID = 8001, from = "2026-11-01", to = "2026-12-31") {
      const { body } = await send(`${base}/ContractServiceUnits/query`, "POST", LOGIN, {
        filter: [
          { op: "eq", field: "contractServiceID", value: contractServiceID },
          { op: "gte", field: "startDate", value: from },
          { op: "lte", field: "startDate", value: to },
        ],
      });
      return (body.items as Record<string, unknown>[])
        .map((row) => [String(row.startDate).slice(0, 10), String(row.endDate).slice(0, 10), row.units, row.price])
        .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    },
    adjust: (body: Record<string, unknown>) =>
      send(`${base}/Contracts/4711/ServiceAdjustments`, "POST", LOGIN, { contractID: 4711, serviceID: 9001, ...body }),
  };
}

export const filter = (field: string, op: string, value?: unknown) => ({ filter: [{ op, field, value }] });
