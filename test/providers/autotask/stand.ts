/** The Autotask target, opened on a sandbox of its own. */
import { openHttp } from "../../../src/outside/http.ts";
import { autotask } from "../../../src/providers/autotask/index.ts";
import type { Target } from "../../../src/providers/provider.ts";
import { type SandboxSeed, type Switches, startSandbox } from "../../../src/sandbox/server.ts";

const SECRETS: Readonly<Record<string, string>> = { USER: "api@sandbox.example", SECRET: "sandbox", CODE: "SANDBOX" };

export async function openTarget(url: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Target> {
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
    secret: async (ref) => SECRETS["env" in ref ? ref.env : ""] ?? "wrong",
    now: () => new Date("2026-11-22T08:00:00Z"),
    wait: async () => {},
    report: () => {},
  });
  if (!("apply" in opened)) throw new Error("autotask is no target");
  return opened;
}

export interface Count {
  readonly method: string;
  readonly entity: string;
  readonly kind: string;
  readonly sinceReset: number;
}

export interface StandOptions {
  readonly switches?: Partial<Switches>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export async function openStand(autotaskSeed: NonNullable<SandboxSeed["autotask"]>, options: StandOptions = {}) {
  const seed = { autotask: autotaskSeed };
  const sandbox = await startSandbox({ clock: "2026-11-22", seed, switches: options.switches ?? {} });
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, init);
    const text = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(text)}`);
    return text;
  };
  return {
    url: sandbox.url,
    target: await openTarget(sandbox.url, options.settings),
    control,
    fault: async (...faults: readonly object[]) => void (await control("POST", "faults", faults)),
    heal: async () => void (await control("DELETE", "faults")),
    counters: async () => ((await control("GET", "counters")) as { requests: readonly Count[] }).requests,
    close: () => sandbox.close(),
  };
}
