/** The ConnectWise target, opened on a sandbox of its own. */
import { openHttp } from "../../../src/outside/http.ts";
import { connectwise } from "../../../src/providers/connectwise/index.ts";
import type { Target } from "../../../src/providers/provider.ts";
import { type SandboxSeed, startSandbox } from "../../../src/sandbox/server.ts";

const SECRETS: Readonly<Record<string, string>> = { PUBLIC: "public", PRIVATE: "private", CLIENT: "7c2b0c1e-sandbox" };

export async function openTarget(url: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Target> {
  const connection = {
    key: "psa",
    system: "connectwise",
    folder: "/",
    origin: { file: "tenant.yaml", line: 1, column: 1 },
    settings: {
      url: `${url}/connectwise`,
      companyId: "sandbox",
      publicKey: { env: "PUBLIC" },
      privateKey: { env: "PRIVATE" },
      clientId: { env: "CLIENT" },
      ...settings,
    },
  };
  const opened = await connectwise.open(connection, {
    send: openHttp({ timeoutMs: 10_000 }),
    secret: async (ref) => SECRETS["env" in ref ? ref.env : ""] ?? "wrong",
    now: () => new Date("2026-11-22T08:00:00Z"),
    wait: async () => {},
    report: () => {},
  });
  if (!("apply" in opened)) throw new Error("connectwise is no target");
  return opened;
}

export interface Count {
  readonly method: string;
  readonly entity: string;
  readonly kind: string;
  readonly sinceReset: number;
}

export interface StandOptions {
  readonly switches?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export async function openStand(connectwiseSeed: NonNullable<SandboxSeed["connectwise"]>, options: StandOptions = {}) {
  const seed = { connectwise: connectwiseSeed };
  const sandbox = await startSandbox({ clock: "2026-11-22", seed });
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, init);
    const text = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(text)}`);
    return text;
  };
  if (options.switches !== undefined) await control("POST", "connectwise/switches", options.switches);
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
