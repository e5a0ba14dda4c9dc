/** A sandbox that holds a small known ConnectWise, and a bare client for it. */
import { afterEach } from "vitest";
import { type SandboxSeed, type Switches, startSandbox } from "../../../src/sandbox/index.ts";
import type { Traffic } from "../log.ts";

const HEADERS = {
  Authorization: `Basic ${Buffer.from("sandbox+public:private").toString("base64")}`,
  clientId: "0f8fad5b-d9cb-469f-a165-70867728950e",
  Accept: "application/vnd.connectwise.com+json; version=2026.4",
  "Content-Type": "application/json",
};

/** Contoso with agreement 4711 of 1 July 2026, without an end, monthly, invoiced up to October, 42 units at 20.60. */
export function aSeed(): SandboxSeed {
  return {
    clock: "2026-11-22",
    connectwise: {
      companies: [
        { id: 100, identifier: "Contoso", name: "Contoso BV", contacts: [{ id: 190, firstName: "Ann" }] },
        { id: 102, identifier: "Microsoft", name: "Microsoft", types: [{ id: 3, name: "Vendor" }], contacts: [] },
      ],
      agreementTypes: [{ id: 31, name: "Cloud", prorateFlag: true }],
      catalog: [
        { id: 9001, identifier: "PREMIUM", description: "Business Premium", price: 20.6, cost: 18.37, vendor: 102 },
        { id: 9002, identifier: "MAIL", description: "Exchange Online", price: 4.1, cost: 3.5 },
        { id: 9003, identifier: "PACK", productClass: "Bundle" },
      ],
      agreements: [
        {
          id: 4711,
          name: "Cloud",
          company: 100,
          startDate: "2026-07-01",
          invoicedThrough: "2026-10-31",
          additions: [{ id: 8001, product: 9001, quantity: 42, serialNumber: "concordat:a@2026-07-01" }],
        },
      ],
    },
  };
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

/** Closed after the test. */
export async function aSandbox(switches: Partial<Switches["connectwise"]> = {}) {
  const sandbox = await startSandbox({ seed: aSeed(), switches: { connectwise: switches } });
  open.push(sandbox);
  const read = async (path: string): Promise<unknown> => (await fetch(`${sandbox.url}/__sandbox/${path}`)).json();
  return {
    url: sandbox.url,
    traffic: async () => (await read("traffic")) as Traffic,
    dump: () => read("dump"),
    control: async (path: string, body: unknown) =>
      void (await fetch(`${sandbox.url}/__sandbox/${path}`, { method: "POST", body: JSON.stringify(body) })),
    async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const base = path.startsWith("login/") ? "connectwise" : "connectwise/v4_6_release/apis/3.0";
      const answer = await fetch(`${sandbox.url}/${base}/${path}`, {
        method,
        headers: { ...HEADERS, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as unknown };
    },
  };
}
