/** What Autotask answered to one full read, to be answered again with something wrong in it. */
import { openHttp } from "../../src/outside/http.ts";
import { autotask } from "../../src/providers/autotask/index.ts";
import type { HttpRequest, Observation, Outside, Target } from "../../src/providers/provider.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { aScope } from "../conformance/change.ts";

/** Everything that a read may ask for, so that every shape of answer occurs. */
export const scope = aScope({
  accounts: ["100"],
  contracts: [{ id: "4711", from: "2026-10-01", ahead: true }],
  services: ["9001"],
  serviceMarkers: ["concordat:t/services/bp"],
  billingCodes: ["Cloud subscriptions"],
  vendors: ["Microsoft"],
  categories: ["Standard"],
  chargesOn: ["4711"],
});

const seed = {
  companies: [
    { id: 100, companyName: "Contoso BV" },
    { id: 200, companyName: "Microsoft" },
  ],
  billingCodes: [{ id: 300, name: "Cloud subscriptions" }],
  services: [
    { id: 9001, name: "Premium", unitPrice: 20.6, unitCost: 18.37, externalID: "concordat:t/services/bp" },
    { id: 9002, name: "Visio", unitPrice: 12, unitCost: 10 },
  ],
  contracts: [
    {
      ...{ id: 4711, companyID: 100, contractName: "Cloud", startDate: "2026-07-01", endDate: "2027-06-30" },
      services: [
        { id: 8001, serviceID: 9001, units: 42, unitPrice: 20.6, unitCost: 18.37 },
        { id: 8002, serviceID: 9002, units: 3, unitPrice: 12, unitCost: 10 },
      ],
      postedThrough: "2026-10-31",
    },
  ],
  charges: [{ contractID: 4711, name: "CONCORDAT-1", unitPrice: 13.29, unitQuantity: 1, datePurchased: "2026-11-01" }],
};

/** Bodies by request. */
export type Answers = ReadonlyMap<string, unknown>;

export function keyOf({ method, url, body }: HttpRequest): string {
  return `${method} ${new URL(url).pathname.replace(/^.*\/v1\.0\//i, "")} ${JSON.stringify(body) ?? ""}`.trim();
}

export async function openWith(url: string, send: Outside["send"]): Promise<Target> {
  const opened = await autotask.open(
    {
      key: "psa",
      system: "autotask",
      folder: "/",
      origin: { file: "tenant.yaml", line: 1, column: 1 },
      settings: {
        url: `${url}/autotask/atservicesrest/`,
        ...{ username: { env: "USER" }, secret: { env: "SECRET" }, integrationCode: { env: "CODE" } },
      },
    },
    {
      send,
      secret: async (ref) =>
        ({ USER: "api@sandbox.example", SECRET: "sandbox", CODE: "SANDBOX" })["env" in ref ? ref.env : ""] ?? "",
      now: () => new Date("2026-11-22T08:00:00Z"),
      wait: async () => {},
      report: () => {},
    },
  );
  if (!("apply" in opened)) throw new Error("autotask is no target");
  return opened;
}

/** Reads everything from the sandbox once. */
export async function record(): Promise<{ url: string; answers: Answers; observed: Observation }> {
  const sandbox = await startSandbox({ clock: "2026-11-22", seed: { autotask: seed } });
  const answers = new Map<string, unknown>();
  const send = openHttp({ timeoutMs: 10_000 });
  const target = await openWith(sandbox.url, async (request) => {
    const answer = await send(request);
    answers.set(keyOf(request), answer.body);
    return answer;
  });
  const observed = await target.observe(scope);
  await sandbox.close();
  return { url: sandbox.url, answers, observed };
}

export interface Replayed {
  readonly observed?: Observation;
  readonly error?: unknown;
  readonly requests: readonly HttpRequest[];
}

/** Reads everything again from these answers. */
export async function replay(url: string, answers: Answers): Promise<Replayed> {
  const requests: HttpRequest[] = [];
  const target = await openWith(url, async (request) => {
    requests.push(request);
    const key = keyOf(request);
    if (!answers.has(key)) throw new Error(`never asked before: ${key}`);
    return { status: 200, headers: {}, body: answers.get(key) };
  });
  try {
    return { observed: await target.observe(scope), requests };
  } catch (error) {
    return { error, requests };
  }
}

export type Path = readonly (string | number)[];

/** The path of every value in a body, the body itself included. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return [path, ...inner];
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

/** The value with another one at the path; undefined takes it away. */
export function withAt(value: unknown, path: Path, other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (index === step ? withAt(item, rest, other) : item));
    return rest.length === 0 && other === undefined ? items.filter((_, index) => index !== step) : items;
  }
  const { [step]: inner, ...others } = value as Record<string | number, unknown>;
  const changed = withAt(inner, rest, other);
  return rest.length === 0 && other === undefined ? others : { ...others, [step]: changed };
}
