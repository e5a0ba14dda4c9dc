/**
 * A workspace in a git clone with a bare remote, a PSA's sandbox beside it, and the commands run on them over real
 * HTTP and real git. Each command is called as the command line calls it; `cli` starts the built program itself.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import type { ApplyEvent } from "../../src/apply/run.ts";
import { apply } from "../../src/commands/apply.ts";
import type { Context, Selection } from "../../src/commands/context.ts";
import { doctor } from "../../src/commands/doctor.ts";
import { drift } from "../../src/commands/drift.ts";
import { history } from "../../src/commands/history.ts";
import { plan } from "../../src/commands/plan.ts";
import { validate } from "../../src/commands/validate.ts";
import type { DriftReport } from "../../src/core/drift.ts";
import type { Plan } from "../../src/core/plan.ts";
import { ConcordatError, UsageError } from "../../src/errors.ts";
import { type Sandbox, type Switches, startSandbox } from "../../src/sandbox/index.ts";
import { copyClone } from "./clone.ts";
import type { Dump } from "./psa/autotask-read.ts";
import { type Hands, handsOf } from "./psa/hands.ts";
import type { Psa } from "./psa/psa.ts";
import { psa as target } from "./psa/target.ts";
import { makePlayground, type Playground } from "./repo.ts";
import { seedOf, TENANT, TODAY, type WorkspaceFacts, workspaceFiles } from "./workspace.ts";

export type { Dump } from "./psa/autotask-read.ts";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Planned extends Ended {
  readonly plan: Plan;
}

export interface Compared extends Ended {
  readonly report: DriftReport;
}

export interface Applied extends Ended {
  readonly run: string | null;
  readonly events: readonly ApplyEvent[];
}

type Row = Readonly<Record<string, unknown>>;

export interface Stand extends Hands {
  readonly psa: Psa;
  /** Of the PSA, as messages name it. */
  readonly title: string;
  readonly url: string;
  readonly folder: string;
  readonly bare: string;
  readonly playground: Playground;
  /** Today, as the commands see it; may be moved. */
  today: string;
  readonly env: Record<string, string | undefined>;
  plan(options?: Selection & { readonly out?: string; readonly exitCode?: boolean }): Promise<Planned>;
  /** The plan as a person reads it. */
  read(options?: Selection & { readonly format?: "text" | "markdown" }): Promise<Ended>;
  drift(options?: Selection & { readonly exitCode?: boolean }): Promise<Compared>;
  /** Drift as a person reads it. */
  readDrift(options?: Selection & { readonly format?: "text" | "markdown" }): Promise<Ended>;
  /** `stopAfter`: a stop is asked for when so many looks at the signal found none. */
  apply(
    options?: Selection & { readonly file?: string; readonly out?: string; readonly stopAfter?: number },
  ): Promise<Applied>;
  validate(): Promise<Ended>;
  doctor(): Promise<Ended>;
  history(options?: Selection & { readonly verify?: boolean }): Promise<Ended>;
  /** The built program, as a child process. */
  cli(...args: readonly string[]): Promise<Ended>;
  /** Writes files (undefined: removes) and commits them. */
  commit(files: Readonly<Record<string, string | undefined>>): void;
  /** Commits the files that these facts stand for, in place of the present ones. */
  change(facts: WorkspaceFacts): void;
  text(path: string): string;
  /** `file:line` of the first line that holds the text. */
  place(path: string, text: string): string;
  control(path: string, body?: unknown): Promise<unknown>;
  /** All that the sandbox holds, in the system's own words: to be compared with itself. */
  dump(): Promise<Dump>;
  /** Requests since the last reset, by entity and verb. */
  requests(): Promise<readonly { method: string; entity: string; kind: string; sinceReset: number }[]>;
  /** Commit at the tip of the audit branch; empty where there is none. */
  auditTip(): string;
  state(): Record<string, Record<string, Row>>;
  close(): Promise<void>;
}

const open: Stand[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((stand) => stand.close()));
});

export interface StandOptions {
  readonly switches?: Partial<Switches>;
  /** False: the clone has no remote. */
  readonly remote?: boolean;
  /** Of a test that is about one PSA; default: the one that this run of the tests is for. */
  readonly psa?: Psa;
}

/** Writes the workspace, starts the sandbox, commits. Closed after the test. */
export async function aWorkspace(facts: WorkspaceFacts = {}, options: StandOptions = {}): Promise<Stand> {
  const { today = TODAY } = facts;
  const { psa = target } = options;
  const sandbox = await startSandbox({
    clock: today,
    seed: seedOf(facts, psa),
    ...(options.switches === undefined ? {} : { switches: options.switches }),
  });
  const playground = makePlayground();
  const bare = join(playground.folder, "remote.git");
  const folder = options.remote === false ? playground.lone("workspace") : copyClone(playground);
  const stand = standOn(sandbox, playground, bare, folder, today, psa);
  open.push(stand);
  stand.commit(workspaceFiles(facts, sandbox.url, psa));
  return stand;
}

function standOn(
  sandbox: Sandbox,
  playground: Playground,
  bare: string,
  folder: string,
  today: string,
  psa: Psa,
): Stand {
  const env: Record<string, string | undefined> = {
    ...playground.env,
    USER: "tester",
    ...psa.env,
  };
  let runs = 0;

  async function call(command: (context: Context) => Promise<number>, stopAfter = Infinity): Promise<Ended> {
    let [out, err] = ["", ""];
    runs += 1;
    const context: Context = {
      folder,
      env,
      version: "0.0.0",
      // A minute later each time, so that no two runs of a test share a name.
      now: () => new Date(Date.parse(`${stand.today}T09:00:00Z`) + runs * 60_000),
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
      signal: signalAfter(stopAfter),
    };
    try {
      return { code: await command(context), out, err };
    } catch (error) {
      if (!(error instanceof ConcordatError)) throw error;
      const mine = error instanceof UsageError || error.code === "NO_REPOSITORY" || error.code === "NO_REMOTE";
      return { code: mine ? 3 : 1, out, err: `${err}${error.code}: ${error.message}\n` };
    }
  }

  async function control(path: string, body?: unknown): Promise<unknown> {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, init);
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(said)}`);
    return said;
  }

  const stand: Stand = {
    ...handsOf(psa, { url: sandbox.url, control }),
    psa,
    title: psa.title,
    url: sandbox.url,
    folder,
    bare,
    playground,
    today,
    env,
    async plan({ out, exitCode = false, ...selection } = {}) {
      const ended = await call((context) =>
        plan(context, { ...selection, format: "json", exitCode, ...(out === undefined ? {} : { out }) }),
      );
      const made = (ended.out === "" ? {} : JSON.parse(ended.out)) as Plan;
      return { ...ended, plan: made };
    },
    read: ({ format = "text", ...selection } = {}) =>
      call((context) => plan(context, { ...selection, format, exitCode: true })),
    async drift({ exitCode = true, ...selection } = {}) {
      const ended = await call((context) => drift(context, { ...selection, format: "json", exitCode }));
      return { ...ended, report: (ended.out === "" ? {} : JSON.parse(ended.out)) as DriftReport };
    },
    readDrift: ({ format = "text", ...selection } = {}) =>
      call((context) => drift(context, { ...selection, format, exitCode: true })),
    async apply({ stopAfter, ...selected } = {}) {
      const ended = await call((context) => apply(context, { ...selected, json: true }), stopAfter);
      const said = ended.out === "" ? {} : (JSON.parse(ended.out) as Partial<Applied>);
      return { ...ended, run: said.run ?? null, events: said.events ?? [] };
    },
    validate: () => call((context) => validate(context, { json: false })),
    doctor: () => call((context) => doctor(context, { json: false })),
    history: ({ verify = false, ...selection } = {}) =>
      call((context) => history(context, { ...selection, verify, json: false })),
    cli(...args) {
      const program = new URL("../../dist/cli.js", import.meta.url).pathname;
      // Not the sync call: the sandbox lives in this process and could not answer.
      return new Promise((resolve) => {
        const child = execFile(process.execPath, [program, ...args], { cwd: folder, env }, (_error, out, err) =>
          resolve({ code: child.exitCode ?? -1, out, err }),
        );
      });
    },
    commit(files) {
      for (const [path, content] of Object.entries(files)) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        if (content === undefined) rmSync(file, { force: true });
        else writeFileSync(file, content);
      }
      playground.git(folder, "add", "--all");
      playground.git(folder, "commit", "--quiet", "--allow-empty", "-m", "change");
    },
    change(facts) {
      const present = playground.git(folder, "ls-files", "tenants").split("\n");
      const gone = Object.fromEntries(present.filter((path) => path !== "").map((path) => [path, undefined]));
      stand.commit({ ...gone, ...workspaceFiles(facts, sandbox.url, psa) });
      if (facts.today !== undefined) stand.today = facts.today;
    },
    text: (path) => readFileSync(join(folder, path), "utf8"),
    place(path, text) {
      const line =
        stand
          .text(path)
          .split("\n")
          .findIndex((row) => row.includes(text)) + 1;
      if (line === 0) throw new Error(`"${text}" is not in ${path}`);
      return `${path}:${line}`;
    },
    control,
    dump: async () => ((await control("dump")) as Readonly<Record<Psa["name"], Dump>>)[psa.name],
    async requests() {
      const { requests } = (await control("counters")) as { requests: never[] };
      return requests;
    },
    auditTip() {
      const where = existsSync(bare) && playground.git(folder, "remote") !== "" ? bare : folder;
      return execFileSync("git", ["for-each-ref", "--format=%(objectname)", "refs/heads/concordat-audit"], {
        cwd: where,
        env: playground.env,
        encoding: "utf8",
      }).trim();
    },
    state() {
      const tip = stand.auditTip();
      if (tip === "") return {};
      const where = playground.git(folder, "remote") !== "" ? bare : folder;
      return JSON.parse(playground.git(where, "show", `${tip}:state/${TENANT}.json`)) as never;
    },
    async close() {
      const place = open.indexOf(stand);
      if (place >= 0) open.splice(place, 1);
      await sandbox.close();
      playground.remove();
    },
  };
  return stand;
}

/** A signal that is found aborted from the look after `looks` on. */
function signalAfter(looks: number): AbortSignal {
  let seen = 0;
  return Object.defineProperty(new AbortController().signal, "aborted", {
    get: () => {
      seen += 1;
      return seen > looks;
    },
  });
}
