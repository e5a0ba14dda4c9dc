/**
 * Kills a command inside this process. A killed command never gets another answer from the network or from git, which is
 * what a killed process does; what it holds open is let go when it is buried.
 *
 * Import it before anything that loads src/: it stands in front of simple-git and of the global fetch.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, vi } from "vitest";

export type When = "before" | "after";

export interface Life {
  /** Commands that git was given so far. */
  readonly gitSteps: number;
  /** Nothing is answered from now on. */
  kill(): void;
  /** Kills before or after the n-th git command from now. */
  killAtGit(n: number, when: When): void;
  /** What the work came to, or undefined where it was killed first. */
  live<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
  /** Ends what a killed command still waits for, so that it closes its files. Remove its folder first. */
  bury(): Promise<void>;
}

interface Mortal {
  dead: boolean;
  buried: boolean;
  gitSteps: number;
  killAt: { readonly n: number; readonly when: When } | undefined;
  readonly frozen: (() => void)[];
  kill(): void;
}

const lives = new AsyncLocalStorage<Mortal>();

class Killed extends Error {}

/** Waits for the burial, then fails. */
function freeze(mortal: Mortal): Promise<never> {
  return new Promise((_, reject) => {
    const wake = () => reject(new Killed("killed"));
    if (mortal.buried) wake();
    else mortal.frozen.push(wake);
  });
}

async function whileAlive<Result>(work: () => Promise<Result>): Promise<Result> {
  const mortal = lives.getStore();
  if (mortal === undefined) return work();
  if (mortal.dead) return freeze(mortal);
  const [outcome] = await Promise.allSettled([work()]);
  if (mortal.dead) return freeze(mortal);
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}

async function gitStep<Result>(work: () => Promise<Result>): Promise<Result> {
  const mortal = lives.getStore();
  if (mortal === undefined || mortal.dead) return whileAlive(work);
  mortal.gitSteps += 1;
  const mine = mortal.killAt?.n === mortal.gitSteps ? mortal.killAt.when : undefined;
  if (mine === "before") mortal.kill();
  return whileAlive(async () => {
    const result = await work();
    if (mine === "after") mortal.kill();
    return result;
  });
}

/** What git says of a clone that nobody works in: asked of git once a folder, since starting git is slow. */
const ALWAYS_SO = /^(rev-parse --(path-format|show-prefix)|remote$|config --list|status |worktree list)/;
const known = new Map<string, Promise<string>>();

/** Forgets what git said of a folder. */
export function forgetGit(folder: string): void {
  for (const name of known.keys()) if (name.startsWith(`${folder} `)) known.delete(name);
}

function ask(folder: string, args: readonly string[], work: () => Promise<string>): Promise<string> {
  const words = args.join(" ");
  if (!ALWAYS_SO.test(words)) return work();
  const name = `${folder} ${words}`;
  const answer = known.get(name) ?? work();
  known.set(name, answer);
  return answer;
}

vi.mock("simple-git", async (load) => {
  const real = await load<typeof import("simple-git")>();
  const simpleGit = (...options: Parameters<typeof real.simpleGit>) => {
    const client = real.simpleGit(...options);
    const [settings] = options;
    const folder = typeof settings === "object" ? String(settings.baseDir) : "";
    return {
      env(variables: Record<string, string>) {
        const ready = client.env(variables);
        return {
          raw: (args: string[]) => gitStep(() => ask(folder, args, async () => ready.raw(args))),
          binaryCatFile: (args: string[]) => gitStep(async () => ready.binaryCatFile(args)),
        };
      },
    };
  };
  return { ...real, simpleGit };
});

const realFetch = globalThis.fetch;
globalThis.fetch = (...request: Parameters<typeof fetch>) => whileAlive(() => realFetch(...request));

/** The longest wait that ends at once: those before a request is repeated, and simple-git's 50 ms after a silent command. */
const LONGEST_SKIPPED_MS = 60_000;
const realTimeout = globalThis.setTimeout;
const hasty = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
  realTimeout(work, ms > LONGEST_SKIPPED_MS ? ms : 0, ...args);
globalThis.setTimeout = Object.assign(hasty, realTimeout) as typeof setTimeout;

afterAll(() => {
  globalThis.fetch = realFetch;
  globalThis.setTimeout = realTimeout;
});

export function newLife(): Life {
  let died = (): void => {};
  const death = new Promise<undefined>((resolve) => {
    died = () => resolve(undefined);
  });
  const works: Promise<unknown>[] = [];
  const mortal: Mortal = {
    dead: false,
    buried: false,
    gitSteps: 0,
    killAt: undefined,
    frozen: [],
    kill() {
      mortal.dead = true;
      died();
    },
  };
  return {
    get gitSteps() {
      return mortal.gitSteps;
    },
    kill: mortal.kill,
    killAtGit(n, when) {
      mortal.killAt = { n: mortal.gitSteps + n, when };
    },
    live(work) {
      const working = lives.run(mortal, work);
      works.push(working.catch(() => undefined));
      return Promise.race([working, death]);
    },
    async bury() {
      mortal.dead = true;
      mortal.buried = true;
      for (const wake of mortal.frozen.splice(0)) wake();
      await Promise.all(works);
    },
  };
}
