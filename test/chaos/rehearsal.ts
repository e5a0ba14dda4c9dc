/** One workspace under chaos: applies it, looks at what came of it, and puts everything back to the beginning. */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { AuditEntry } from "../../src/audit/entry.ts";
import type { Dice } from "../support/dice.ts";
import { type FaultyProxy, isTaken, startFaultyProxy } from "../support/faulty-proxy.ts";
import { forgetGit, type Life, newLife } from "../support/lives.ts";
import { type Applied, aWorkspace, type Ended, type Stand } from "../support/run.ts";
import { seedOf } from "../support/workspace.ts";
import type { Size, Storm, Weather } from "./storm.ts";
import type { ChaosTarget, World, Written } from "./target.ts";

/** One apply and what came of it. */
export interface Round {
  readonly name: string;
  /** Undefined: it was killed. */
  readonly ended: Applied | undefined;
  /** Undefined: it found nothing to do, or was killed before it began to write. */
  readonly run: string | undefined;
  readonly written: readonly Written[];
  readonly size: Size;
  /** What the target held afterwards. */
  readonly essence: unknown;
}

export type Rehearsal = Awaited<ReturnType<typeof openRehearsal>>;

interface Traffic {
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly body: string;
    readonly status: number | null;
  }[];
}

const PLAN_FILE = "plan.json";
const SUFFIX = ".jsonl";

export async function openRehearsal<Held>(target: ChaosTarget<Held>, dice: Dice) {
  const proxy: FaultyProxy = await startFaultyProxy((asked) => target.endpointOf(asked) !== undefined);
  const world: World = target.build(dice, proxy.url);
  const stand: Stand = await aWorkspace(world.facts, world.options);
  Object.assign(stand.env, target.secrets);
  proxy.face(stand.url);
  const lives: Life[] = [];
  const runs = new Set<string>();
  const texts: string[] = [];
  const journalFolder = join(stand.folder, ".git", "concordat", "runs");

  const journals = (): readonly string[] => (existsSync(journalFolder) ? readdirSync(journalFolder).sort() : []);

  return {
    world,
    /** All that was said, written and committed so far. */
    texts,
    /** Runs that are not recorded yet, by their journals' names. */
    journals,

    async apply(name: string, weather?: Weather, storm?: Storm): Promise<Round> {
      const life = newLife();
      lives.push(life);
      await stand.control("traffic/reset", {});
      storm?.unleash(proxy, life);
      const stopAfter = weather?.stopAfter;
      const ended = await life.live(() =>
        stand.apply({
          ...(weather?.fromFile === true ? { file: PLAN_FILE } : {}),
          ...(stopAfter === undefined ? {} : { stopAfter }),
        }),
      );
      proxy.disarm();
      const held = await target.read(stand);
      const { requests } = (await stand.control("traffic")) as Traffic;
      const written = requests
        .filter((one) => isTaken(one.status) && target.endpointOf(one) !== undefined)
        .map((one) => target.describe(one, held, world));
      const left = journals();
      // A run that is killed before it has a journal may leave the one before it behind.
      const begun = left.map((journal) => journal.slice(0, -SUFFIX.length)).find((run) => !runs.has(run));
      const run = ended === undefined ? begun : (ended.run ?? undefined);
      if (run !== undefined) runs.add(run);
      texts.push(ended?.out ?? "", ended?.err ?? "");
      for (const journal of left) texts.push(readFileSync(join(journalFolder, journal), "utf8"));
      return {
        name,
        ended,
        run,
        written,
        size: { requests: requests.length, writes: written.length, gitSteps: life.gitSteps },
        essence: target.essenceOf(held, world),
      };
    },

    /** Saves a plan of how things stand now, for applies from a file. */
    async savePlan(): Promise<void> {
      const saved = await stand.plan({ out: PLAN_FILE });
      if (saved.code !== 0) throw new Error(`no plan can be made: ${saved.err}`);
    },

    /** A machine that goes down may leave half a line behind. */
    tearJournal(): void {
      const last = journals().at(-1);
      if (last !== undefined) appendFileSync(join(journalFolder, last), '{"entry":{"action":"upd');
    },

    /** The target and the audit as they were at the beginning. */
    async restart(): Promise<void> {
      await stand.control("seed", { clock: stand.today, ...seedOf(world.facts) });
      proxy.face(stand.url);
      for (const folder of [stand.bare, join(stand.folder, ".git")])
        for (const ref of ["refs/heads/concordat-audit", "refs/concordat", "refs/remotes/origin/concordat-audit"])
          rmSync(join(folder, ref), { recursive: true, force: true });
    },

    async verify(): Promise<Ended> {
      const verified = await stand.history({ verify: true });
      texts.push(verified.out, verified.err);
      return verified;
    },

    /** The whole trail, in order. */
    readAudit(): readonly AuditEntry[] {
      const tip = stand.auditTip();
      if (tip === "") return [];
      const cwd = world.options.remote === false ? stand.folder : stand.bare;
      const git = (...args: readonly string[]) =>
        execFileSync("git", args, { cwd, env: { ...stand.playground.env }, encoding: "utf8", maxBuffer: 2 ** 28 });
      texts.push(git("log", "--patch", "--format=%an %ae %B", tip));
      return git("grep", "--no-line-number", "-h", "-e", "", tip, "--", `audit/*${SUFFIX}`)
        .split("\n")
        .filter((row) => row !== "")
        .map((row) => JSON.parse(row) as AuditEntry)
        .sort((a, b) => a.seq - b.seq);
    },

    /** Ids by our key, what the state says and what the target holds, and the keys whose outcome it does not know. */
    async readState(): Promise<{
      readonly said: ReadonlyMap<string, string>;
      readonly held: ReadonlyMap<string, string>;
      readonly open: readonly string[];
    }> {
      const { ids = {}, unknown = {} } = stand.state();
      const said = Object.entries(ids).map(([key, { id }]) => [key, String(id)] as const);
      const keys = said.map(([key]) => key);
      const held = target.idsOf(await target.read(stand), world, keys);
      return { said: new Map(said), held, open: Object.keys(unknown) };
    },

    async close(): Promise<void> {
      await stand.close();
      forgetGit(stand.folder);
      await proxy.close();
      for (const life of lives) await life.bury();
    },
  };
}
