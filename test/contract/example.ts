/** An example workspace, run as its reader runs it: a git repository, the built program, and the sandbox beside it. */
import { spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type SandboxSeed, startSandbox } from "../../src/sandbox/index.ts";
import { makePlayground } from "../support/repo.ts";
import type { Traffic } from "./traffic.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const EXAMPLES = join(ROOT, "config-examples");
/** The sandbox's address in an example; its port is taken anew here. */
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/g;
const SETTING = /^\s*(username|secret|integrationCode|publicKey|privateKey|clientId): \{ env: (\w+) \}/gm;

const filesBelow = (folder: string, ends: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ends));

/** Examples that bring a sandbox's state, by folder. */
export function findExamples(): readonly string[] {
  return filesBelow(EXAMPLES, "sandbox.json").map((file) => file.slice(0, -"/sandbox.json".length));
}

interface Ended {
  readonly command: string;
  readonly code: number | null;
  readonly said: string;
}

/** The variables that tenants' connections name. A tenant's login is the one whose user name holds its first word. */
function variablesOf(folder: string, seed: SandboxSeed): Record<string, string> {
  const users = seed.autotask?.users ?? [];
  const pairs = filesBelow(folder, "tenant.yaml").flatMap((file) => {
    const [word = ""] = file.split("/").at(-2)?.split("-") ?? [];
    const user = users.find(({ userName }) => userName.includes(word)) ?? users[0];
    const login: Readonly<Record<string, string>> = {
      username: user?.userName ?? "api@sandbox.example",
      secret: user?.secret ?? "sandbox",
      integrationCode: user?.integrationCode ?? "SANDBOX",
      publicKey: "public",
      privateKey: "private",
      clientId: "SANDBOX",
    };
    const text = readFileSync(join(folder, file), "utf8");
    return [...text.matchAll(SETTING)].map(([, name = "", variable = ""]) => [variable, login[name] ?? ""] as const);
  });
  return Object.fromEntries(pairs);
}

/** Runs doctor, plan, apply and plan again; answers how each ended and what went over the wire. */
export async function runExample(
  name: string,
): Promise<{ readonly ended: readonly Ended[]; readonly traffic: Traffic }> {
  const seed = JSON.parse(readFileSync(join(EXAMPLES, name, "sandbox.json"), "utf8")) as SandboxSeed;
  const sandbox = await startSandbox({ seed });
  const playground = makePlayground();
  try {
    const bare = playground.remote();
    const folder = playground.clone(bare, "workspace");
    cpSync(join(EXAMPLES, name), folder, { recursive: true });
    for (const file of filesBelow(folder, "tenant.yaml")) {
      const text = readFileSync(join(folder, file), "utf8");
      writeFileSync(join(folder, file), text.replace(ADDRESS, sandbox.url));
    }
    playground.git(folder, "add", "--all");
    playground.git(folder, "commit", "--quiet", "-m", "the example");
    playground.git(folder, "push", "--quiet", "origin", "HEAD:main");

    const env = { ...playground.env, ...variablesOf(folder, seed), NO_COLOR: "1" };
    const day = ["--as-of", seed.clock ?? ""];
    const run = (...args: readonly string[]): Promise<Ended> =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(ROOT, "dist", "cli.js"), ...args], { cwd: folder, env });
        let said = "";
        for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
        child.on("error", reject);
        child.on("close", (code) => resolve({ command: args.join(" "), code, said }));
      });
    const ended = [
      await run("doctor"),
      await run("plan", ...day, "--out", "plan.json"),
      await run("apply", "plan.json", ...day),
      await run("plan", ...day, "--exit-code"),
    ];
    const traffic = (await (await fetch(`${sandbox.url}/__sandbox/traffic`)).json()) as Traffic;
    // Of the systems that an example may have, this document is Autotask's.
    const requests = traffic.requests.filter(({ path }) => path.toLowerCase().startsWith("/autotask/"));
    return { ended, traffic: { ...traffic, requests } };
  } finally {
    await sandbox.close();
    playground.remove();
  }
}
