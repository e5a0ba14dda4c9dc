/** The example on a stage: a copy in a git clone with a bare remote, the sandbox beside it, the commands called in turn. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { apply } from "../../src/commands/apply.ts";
import type { Context } from "../../src/commands/context.ts";
import { readScript } from "../../src/commands/demo.ts";
import { plan } from "../../src/commands/plan.ts";
import type { Plan } from "../../src/core/plan.ts";
import { type SandboxSeed, startSandbox } from "../../src/sandbox/index.ts";
import { makePlayground } from "../support/repo.ts";

export const EXAMPLE = new URL("../../config-examples/microsoft-csp-to-autotask", import.meta.url).pathname;
export const TODAY = "2026-11-21";

export function readExample(path: string): string {
  return readFileSync(join(EXAMPLE, path), "utf8");
}

export type Row = Readonly<Record<string, unknown>>;

/** What Autotask holds, as a client written by others reads it. */
export interface Books {
  readonly contracts: readonly Row[];
  readonly lines: readonly Row[];
  readonly units: readonly Row[];
  readonly services: readonly Row[];
}

interface Entity {
  query(search: object): Promise<{ items: Row[] }>;
}
type Client = Record<"Contracts" | "ContractServices" | "ContractServiceUnits" | "Services", Entity>;
interface Library {
  readonly AutotaskRestApi: new (user: string, secret: string, code: string, options: { base_url: string }) => Client;
}
const { AutotaskRestApi } = createRequire(import.meta.url)("@apigrate/autotask-restapi") as Library;

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Stage {
  readonly folder: string;
  /** The plan as a person reads it, and as JSON where it is saved to a file. */
  plan(out: string, customer?: string): Promise<Ended>;
  apply(file: string): Promise<Ended>;
  /** A saved plan, with the port that the example names. */
  saved(file: string): Plan;
  read(): Promise<Books>;
  /** What the last commit of the audit branch says. */
  audit(): string;
  close(): Promise<void>;
}

/** Replaces one text of a file by another; it must be there once. */
export type Edit = { readonly path: string; readonly from: string; readonly to: string };

function edit(folder: string, { path, from, to }: Edit): void {
  const file = join(folder, path);
  const parts = readFileSync(file, "utf8").split(from);
  if (parts.length !== 2) throw new Error(`${path}: "${from}" stands there ${parts.length - 1} times`);
  writeFileSync(file, parts.join(to));
}

export async function setStage(edits: readonly Edit[] = []): Promise<Stage> {
  const sandbox = await startSandbox({
    clock: TODAY,
    seed: JSON.parse(readExample("sandbox.json")) as SandboxSeed,
  });
  const playground = makePlayground();
  const folder = join(playground.folder, "workspace");
  const bare = playground.remote();
  cpSync(EXAMPLE, folder, { recursive: true });
  for (const one of edits) edit(folder, one);
  for (const tenant of readdirSync(join(folder, "tenants")))
    edit(folder, { path: `tenants/${tenant}/tenant.yaml`, from: "127.0.0.1:8181", to: `127.0.0.1:${sandbox.port}` });
  playground.git(folder, "init", "--quiet");
  playground.git(folder, "add", ".");
  playground.git(folder, "commit", "--quiet", "-m", "Workspace");
  playground.git(folder, "remote", "add", "origin", bare);

  const env = { ...playground.env, USER: "tester", ...readScript(readExample("README.md")).variables };
  let runs = 0;
  async function call(command: (context: Context) => Promise<number>): Promise<Ended> {
    let [out, err] = ["", ""];
    runs += 1;
    const context: Context = {
      folder,
      env,
      version: "0.0.0",
      // 09:12 in Amsterdam, and a minute later each time.
      now: () => new Date(Date.parse(`${TODAY}T08:11:00Z`) + runs * 60_000),
      pid: 4_000_000 + runs,
      out: (text) => {
        out += text;
      },
      talk: (text) => {
        err += text;
      },
      colour: false,
      width: 97,
      interactive: false,
      signal: new AbortController().signal,
    };
    const code = await command(context);
    return { code, out, err };
  }

  async function read(): Promise<Books> {
    const [user = ""] = Object.values(readScript(readExample("README.md")).variables);
    const address = `${sandbox.url}/autotask/atservicesrest/`;
    const client = new AutotaskRestApi(user, "sandbox", "SANDBOX", { base_url: address });
    const all = async (entity: Entity) => {
      const { items } = await entity.query({ filter: [{ op: "gte", field: "id", value: 1 }] });
      if (items.length >= 500) throw new Error("more than one page: this read would be cut short");
      return items;
    };
    return {
      contracts: await all(client.Contracts),
      lines: await all(client.ContractServices),
      units: await all(client.ContractServiceUnits),
      services: await all(client.Services),
    };
  }

  return {
    folder,
    read,
    audit: () => playground.git(bare, "log", "-1", "--format=%B", "concordat-audit").trim(),
    plan: (out, customer) =>
      call((context) => {
        const selection = { asOf: TODAY, ...(customer === undefined ? {} : { customer }) };
        return plan(context, { ...selection, format: "text", exitCode: false, out });
      }),
    apply: (file) => call((context) => apply(context, { asOf: TODAY, file, json: false })),
    saved: (file) =>
      JSON.parse(readFileSync(join(folder, file), "utf8").replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8181")) as Plan,
    async close() {
      await sandbox.close();
      playground.remove();
    },
  };
}
