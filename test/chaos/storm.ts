/** What goes wrong in one apply: worked out from a seed and from each request itself, so that it repeats. */
import type { Dice } from "../support/dice.ts";
import { diceOf } from "../support/dice.ts";
import type { Asked, FaultyProxy, Spoken, Strike } from "../support/faulty-proxy.ts";
import type { Life, When } from "../support/lives.ts";
import type { ChaosTarget } from "./target.ts";

/** How often each kind of write was struck before and after it took effect. */
export type Coverage = Map<string, Record<When, number>>;

interface Kill {
  readonly of: "request" | "write" | "git";
  readonly n: number;
  readonly when: When;
}

/** What one apply has to stand. */
export interface Weather {
  /** Shares of reads and of writes that are struck. */
  readonly reads: number;
  readonly writes: number;
  readonly kill?: Kill;
  /** A stop is asked for at this look at the signal. */
  readonly stopAfter?: number;
  /** Applies the plan that was saved before anything was written. */
  readonly fromFile: boolean;
}

/** How much there is to strike: what the same workspace took without a fault. */
export interface Size {
  readonly requests: number;
  readonly writes: number;
  readonly gitSteps: number;
}

export function forecast(dice: Dice, size: Size): Weather {
  const of = dice.pick(["request", "write", "write", "git"] as const);
  const most = { request: size.requests, write: size.writes, git: size.gitSteps }[of];
  const kill = { of, n: dice.whole(1, Math.max(1, most)), when: dice.pick(["before", "after"] as const) };
  const killed = dice.chance(0.35);
  const stopped = dice.chance(0.08);
  return {
    reads: dice.pick([0, 0.02, 0.08, 0.25]),
    writes: dice.pick([0.1, 0.3, 0.6]),
    fromFile: dice.chance(0.3),
    ...(killed ? { kill } : {}),
    ...(stopped ? { stopAfter: dice.whole(1, 2 * size.writes) } : {}),
  };
}

const HTML: Spoken = {
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<html><body>Please sign in to the network.</body></html>",
};
const BAD_GATEWAY: Spoken = { status: 502, headers: { "content-type": "text/html" }, body: "<h1>502 Bad Gateway</h1>" };

const BEFORE: Readonly<Record<string, Strike>> = {
  "reset before": { before: "reset" },
  "hang-up before": { before: "hang-up" },
  "real 500": { before: { status: 500, headers: { "content-type": "text/html" }, body: "<h1>Server Error</h1>" } },
  "503 with Retry-After": { before: { status: 503, headers: { "retry-after": "1" }, body: "" } },
  "sign-in page before": { before: HTML },
};
const AFTER: Readonly<Record<string, Strike>> = {
  "reset after": { after: "reset" },
  "hang-up after": { after: "hang-up" },
  "bad gateway after": { after: BAD_GATEWAY },
  "half a body": { after: "half" },
  "broken JSON": {
    after: { status: 200, headers: { "content-type": "application/json" }, body: '{"itemId": 2968' },
  },
  "sign-in page after": { after: HTML },
  "empty body": { after: { status: 200, body: "" } },
  "right JSON as text": { after: "text" },
};

type Struck = Pick<ChaosTarget<never>, "endpointOf" | "refusals" | "quirks">;

export interface Storm {
  /** What was struck, in words, in order. */
  readonly struck: readonly string[];
  /** Makes the proxy and the life go wrong from now on. */
  unleash(proxy: FaultyProxy, life: Life): void;
}

export function stormOf(target: Struck, weather: Weather, seed: readonly number[], coverage: Coverage): Storm {
  const struck: string[] = [];
  const seen = new Map<string, number>();
  const counts = { request: 0, write: 0 };
  let stale = false;
  const refusals = Object.entries(target.refusals).map(([name, before]) => [name, { before }] as const);
  const befores: readonly (readonly [string, Strike])[] = [...Object.entries(BEFORE), ...refusals];
  const afters = Object.entries(AFTER);
  const quirks = Object.entries(target.quirks ?? {});

  function choose(asked: Asked, endpoint: string | undefined): readonly [string, Strike] | undefined {
    const name = `${asked.method} ${asked.path} ${asked.body}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const dice = diceOf(...seed, name, times);
    if (!dice.chance(endpoint === undefined ? weather.reads : weather.writes)) return undefined;
    if (endpoint === undefined && !stale && dice.chance(0.25)) {
      stale = true;
      return ["stale read", { stale: true }];
    }
    const own = quirks.flatMap(([quirk, { method, strike }]) =>
      method === asked.method ? [[quirk, strike] as const] : [],
    );
    if (own.length > 0 && dice.chance(0.25)) return dice.pick(own);
    return dice.pick(dice.chance(0.5) ? befores : afters);
  }

  function killing(endpoint: string | undefined, life: Life): readonly [string, Strike] | undefined {
    counts.request += 1;
    if (endpoint !== undefined) counts.write += 1;
    const { kill } = weather;
    if (kill === undefined || kill.of === "git" || counts[kill.of] !== kill.n) return undefined;
    if (kill.of === "write" && endpoint === undefined) return undefined;
    const now = () => life.kill();
    return [`killed ${kill.when}`, kill.when === "before" ? { before: now } : { after: now }];
  }

  return {
    struck,
    unleash(proxy, life) {
      const { kill } = weather;
      if (kill?.of === "git") {
        life.killAtGit(kill.n, kill.when);
        struck.push(`killed ${kill.when} git command ${kill.n}, if it comes to that`);
      }
      proxy.arm((asked) => {
        const endpoint = target.endpointOf(asked);
        const found = killing(endpoint, life) ?? choose(asked, endpoint);
        if (found === undefined) return undefined;
        const [name, strike] = found;
        struck.push(`${name}: ${asked.method} ${asked.path.replace(/\?.*/, "")} (request ${counts.request})`);
        if (endpoint === undefined) return { strike };
        const took = (effect: boolean) => {
          const row = coverage.get(endpoint) ?? { before: 0, after: 0 };
          coverage.set(endpoint, row);
          if ("before" in strike) row.before += 1;
          else if (effect) row.after += 1;
        };
        return { strike, took };
      });
    },
  };
}
