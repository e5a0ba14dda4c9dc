import {
  startSandbox
} from "./chunk-LKMJ3ZBI.js";
import {
  EXIT
} from "./chunk-7UPMKILO.js";
import {
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/commands/sandbox.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
var SYSTEMS = ["autotask", "connectwise"];
var SETTINGS = {
  autotask(url, { autotask }) {
    const user = autotask?.users?.[0];
    return [
      `    url: ${url}/autotask/atservicesrest/`,
      `    username: { env: AUTOTASK_USERNAME }        # ${user?.userName ?? "api@sandbox.example"}`,
      `    secret: { env: AUTOTASK_SECRET }            # ${user?.secret ?? "sandbox"}`,
      `    integrationCode: { env: AUTOTASK_CODE }     # ${user?.integrationCode ?? "SANDBOX"}`
    ];
  },
  connectwise(url, { connectwise }) {
    const member = connectwise?.members?.[0];
    return [
      `    url: ${url}/connectwise/`,
      `    companyId: ${connectwise?.companyId ?? "sandbox"}`,
      `    publicKey: { env: CONNECTWISE_PUBLIC_KEY }    # ${member?.publicKey ?? "public"}`,
      `    privateKey: { env: CONNECTWISE_PRIVATE_KEY }  # ${member?.privateKey ?? "private"}`,
      "    clientId: { env: CONNECTWISE_CLIENT_ID }      # any, for example SANDBOX"
    ];
  }
};
async function sandbox(context, options) {
  const seed = options.seed === void 0 ? void 0 : await readSeed(context, options.seed);
  const running = await startSandbox({
    ...options.port === void 0 ? {} : { port: options.port },
    ...options.clock === void 0 ? {} : { clock: options.clock },
    ...seed === void 0 ? {} : { seed }
  });
  const shown = SYSTEMS.filter((system) => seed === void 0 || seed[system] !== void 0);
  const systems = shown.length === 0 ? SYSTEMS : shown;
  context.out(
    `${[
      `Sandbox on ${running.url} (stop it with Ctrl-C)`,
      "",
      "connections:",
      ...systems.flatMap((system) => [
        `  ${systems.length === 1 ? "psa" : system}:`,
        `    system: ${system}`,
        ...SETTINGS[system](running.url, seed ?? {})
      ]),
      "",
      `Look inside: curl ${running.url}/__sandbox/dump`
    ].join("\n")}
`
  );
  await new Promise((done) => {
    if (context.signal.aborted) done();
    context.signal.addEventListener("abort", () => done(), { once: true });
  });
  await running.close();
  return EXIT.done;
}
async function readSeed(context, file) {
  let text;
  try {
    text = await readFile(resolve(context.folder, file), "utf8");
  } catch (cause) {
    throw new UsageError(
      "SEED_UNREADABLE",
      `the seed ${file} could not be read (${cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason"})`,
      { file },
      { cause }
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(
      "SEED_BROKEN",
      `the seed ${file} is not JSON: ${cause instanceof Error ? cause.message : ""}`,
      { file },
      { cause }
    );
  }
}
export {
  sandbox
};
