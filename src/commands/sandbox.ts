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

export async function sandbox(context: Context, options: SandboxOptions): Promise<number> {
  const seed = options.seed === undefined ? undefined : await readSeed(context, options.seed);
  const running = await startSandbox({
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(seed === undefined ? {} : { seed }),
  });
  const user = seed?.autotask?.users?.[0];
  context.out(
    `${[
      `Sandbox on ${running.url} (stop it with Ctrl-C)`,
      "",
      "connections:",
      "  psa:",
      "    system: autotask",
      `    url: ${running.url}/autotask/atservicesrest/`,
      `    username: { env: AUTOTASK_USERNAME }        # ${user?.userName ?? "api@sandbox.example"}`,
      `    secret: { env: AUTOTASK_SECRET }            # ${user?.secret ?? "sandbox"}`,
      `    integrationCode: { env: AUTOTASK_CODE }     # ${user?.integrationCode ?? "SANDBOX"}`,
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
