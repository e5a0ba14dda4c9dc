/** `sandbox`: local servers that speak every system's protocol, seeded, until they are stopped. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { type SandboxSeed, startSandbox } from "../sandbox/index.ts";
import { type Context, EXIT } from "./context.ts";

export interface SandboxOptions {
  readonly port?: number;
  readonly seed?: string;
  readonly clock?: string;
}

type System = "autotask" | "connectwise";
const SYSTEMS: readonly System[] = ["autotask", "connectwise"];

/** What each system's connection needs to reach the sandbox, as lines of YAML. */
const SETTINGS: Readonly<Record<System, (url: string, seed: SandboxSeed) => readonly string[]>> = {
  autotask(url, { autotask }) {
    const user = autotask?.users?.[0];
    return [
      `    url: ${url}/autotask/atservicesrest/`,
      `    username: { env: AUTOTASK_USERNAME }        # ${user?.userName ?? "api@sandbox.example"}`,
      `    secret: { env: AUTOTASK_SECRET }            # ${user?.secret ?? "sandbox"}`,
      `    integrationCode: { env: AUTOTASK_CODE }     # ${user?.integrationCode ?? "SANDBOX"}`,
    ];
  },
  connectwise(url, { connectwise }) {
    const member = connectwise?.members?.[0];
    return [
      `    url: ${url}/connectwise/`,
      `    companyId: ${connectwise?.companyId ?? "sandbox"}`,
      `    publicKey: { env: CONNECTWISE_PUBLIC_KEY }    # ${member?.publicKey ?? "public"}`,
      `    privateKey: { env: CONNECTWISE_PRIVATE_KEY }  # ${member?.privateKey ?? "private"}`,
      "    clientId: { env: CONNECTWISE_CLIENT_ID }      # any, for example SANDBOX",
    ];
  },
};

export async function sandbox(context: Context, options: SandboxOptions): Promise<number> {
  const seed = options.seed === undefined ? undefined : await readSeed(context, options.seed);
  const running = await startSandbox({
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(seed === undefined ? {} : { seed }),
  });
  const shown = SYSTEMS.filter((system) => seed === undefined || seed[system] !== undefined);
  const systems = shown.length === 0 ? SYSTEMS : shown;
  context.out(
    `${[
      `Sandbox on ${running.url} (stop it with Ctrl-C)`,
      "",
      "connections:",
      ...systems.flatMap((system) => [
        `  ${systems.length === 1 ? "psa" : system}:`,
        `    system: ${system}`,
        ...SETTINGS[system](running.url, seed ?? {}),
      ]),
      "",
      `Look inside: curl ${running.url}/__sandbox/dump`,
    ].join("\n")}\n`,
  );
  await new Promise<void>((done) => {
    if (context.signal.aborted) done();
    context.signal.addEventListener("abort", () => done(), { once: true });
  });
  await running.close();
  return EXIT.done;
}

async function readSeed(context: Context, file: string): Promise<SandboxSeed> {
  let text: string;
  try {
    text = await readFile(resolve(context.folder, file), "utf8");
  } catch (cause) {
    throw new UsageError(
      "SEED_UNREADABLE",
      `the seed ${file} could not be read (${cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason"})`,
      { file },
      { cause },
    );
  }
  try {
    return JSON.parse(text) as SandboxSeed;
  } catch (cause) {
    throw new UsageError(
      "SEED_BROKEN",
      `the seed ${file} is not JSON: ${cause instanceof Error ? cause.message : ""}`,
      { file },
      { cause },
    );
  }
}
