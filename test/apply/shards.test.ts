/**
 * Two hundred shards as sixteen processes side by side (so many in `npm run soak`) against one bare remote, killed (SIGKILL) at random before and
 * after git commands; some shards are given to two jobs at once. The laws: the audit is complete and every chain
 * verifies; no tenant is applied by two runs at once; the PSA holds what each tenant's bill says, once.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { diceOf } from "../support/dice.ts";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { contoso, seats, TENANT, workspaceFiles } from "../support/workspace.ts";

/** `npm run soak` runs all of it; CI all the jobs side by side, over fewer shards; a plain test run a part. */
const SOAK = process.env.SOAK !== undefined;
const CI = process.env.EVERY_KILL !== undefined;
const SHARDS = SOAK ? 200 : CI ? 40 : 24;
const JOBS = SOAK || CI ? 16 : 6;
const PROGRAM = new URL("../../dist/cli.js", import.meta.url).pathname;
const DAY = "2026-11-22";
const name = (index: number) => `tenant-${String(index).padStart(3, "0")}`;
const units = (index: number) => 26 + (index % 7);

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
});

/** Tenants of one line each: 25 units stand, the bill says something else. */
function filesOf(url: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < SHARDS; index++) {
    const own = workspaceFiles(
      { customers: [contoso({ adopt: 10_000 + index })], bills: { "G-11": [seats({ quantity: units(index) })] } },
      url,
    );
    for (const [path, text] of Object.entries(own))
      files[path.replace(`tenants/${TENANT}/`, `tenants/${name(index)}/`)] = text.replace(
        `name: ${TENANT}\n`,
        `name: ${name(index)}\n`,
      );
  }
  return files;
}

interface Ended {
  readonly code: number | null;
  readonly killed: boolean;
  readonly said: string;
}

function run(stand: Stand, clone: string, args: readonly string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: clone, env: { ...stand.env, ...env } });
    children.add(child);
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    child.on("close", (code, signal) => {
      children.delete(child);
      resolve({ code, killed: signal === "SIGKILL", said });
    });
  });
}

/** A git that kills the program which called it, at its n-th command. */
function killingGit(folder: string, n: number, when: "before" | "after"): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const real = (process.env.PATH ?? "")
    .split(":")
    .map((place) => join(place, "git"))
    .find((place) => existsSync(place));
  const script = [
    "#!/bin/sh",
    `n=$(( $(cat "${folder}/count" 2>/dev/null || echo 0) + 1 ))`,
    `echo $n > "${folder}/count"`,
    ...(when === "before" ? [`[ $n -eq ${n} ] && { kill -9 $PPID; exit 1; }`] : []),
    `"${real ?? "git"}" "$@"`,
    "code=$?",
    ...(when === "after" ? [`[ $n -eq ${n} ] && kill -9 $PPID`] : []),
    "exit $code",
    "",
  ].join("\n");
  writeFileSync(join(folder, "git"), script);
  chmodSync(join(folder, "git"), 0o755);
  return { PATH: `${folder}:${process.env.PATH ?? ""}` };
}

it("many shards side by side, killed at random: nothing is lost, nothing is done twice", {
  timeout: 1_500_000,
}, async () => {
  const contracts = Array.from({ length: SHARDS }, (_, index) =>
    heldContract({ id: 10_000 + index, name: `Cloud ${index}`, lines: [heldLine({ id: 20_000 + index })] }),
  );
  const stand = await aWorkspace({ held: { contracts } });
  stand.playground.git(stand.folder, "rm", "-rq", "--", `tenants/${TENANT}`);
  stand.commit(filesOf(stand.url));
  stand.playground.git(stand.folder, "push", "--quiet", "origin", "HEAD:main");

  const listed = await run(stand, stand.folder, ["shards", "--json"], {});
  const { include } = JSON.parse(listed.said) as { include: readonly { shard: number; tenants: string }[] };
  expect(include.map(({ tenants }) => tenants).sort()).toEqual(
    Array.from({ length: SHARDS }, (_, index) => name(index)),
  );

  const dice = diceOf("shards");
  // Every sixth shard is given to two jobs.
  const queue = include.flatMap(({ tenants }, index) => (index % 6 === 0 ? [tenants, tenants] : [tenants]));
  let kills = 0;
  const job = async (number: number): Promise<void> => {
    const clone = join(stand.playground.folder, `job-${number}`);
    stand.playground.git(stand.playground.folder, "clone", "--quiet", `file://${stand.bare}`, clone);
    for (let tenant = queue.shift(); tenant !== undefined; tenant = queue.shift()) {
      for (let attempt = 1; ; attempt++) {
        expect(attempt, `${tenant} never came to an end`).toBeLessThan(100);
        const shim = join(stand.playground.folder, `shim-${number}-${tenant}-${attempt}`);
        const doomed = attempt < 3 && dice.chance(0.3);
        const env = doomed ? killingGit(shim, dice.whole(1, 45), dice.chance(0.5) ? "before" : "after") : {};
        const ended = await run(stand, clone, ["apply", "--as-of", DAY, "--tenant", tenant], env);
        if (ended.code === 0) break;
        if (ended.killed) kills += 1;
        // Whoever holds the lease may have been killed; its own job takes it up again.
        else if (ended.code !== 4 || !ended.said.includes("LEASE_HELD"))
          throw new Error(`${tenant} ended with ${ended.code}: ${ended.said}`);
      }
    }
  };
  await Promise.all(Array.from({ length: JOBS }, (_, number) => job(number)));
  expect(kills).toBeGreaterThan(SHARDS / 10);

  const lines = await stand.lines();
  for (let index = 0; index < SHARDS; index++) {
    expect(
      lines.filter(({ contract }) => contract === 10_000 + index),
      name(index),
    ).toHaveLength(1);
    expect((await stand.holding(20_000 + index, DAY)).units, name(index)).toBe(units(index));
  }
  const verified = await run(stand, stand.folder, ["history", "--verify"], {});
  expect(verified.code, verified.said).toBe(0);
  expect(verified.said.match(/the chain is whole/g)).toHaveLength(SHARDS);

  const told = await run(stand, stand.folder, ["history", "--json"], {});
  const entries = JSON.parse(told.said) as readonly Entry[];
  for (let index = 0; index < SHARDS; index++) {
    const own = entries.filter(({ tenant }) => tenant === name(index));
    const made = own.filter(({ kind }) => kind === "applied" || kind === "settled");
    const cutOff = own.filter(({ kind }) => kind === "unknown");
    expect(made.length, `${name(index)} made twice`).toBeLessThanOrEqual(1);
    expect(made.length + cutOff.length, `${name(index)} is not in the trail`).toBeGreaterThan(0);
    expectOneAtATime(own);
  }
});

interface Entry {
  readonly tenant: string;
  readonly run: string;
  readonly at: string;
  readonly kind: string;
}

/** Each run of a tenant ends, or is cut off, before the next one begins. */
function expectOneAtATime(entries: readonly Entry[]): void {
  const spans = new Map<string, { from: string; to: string }>();
  for (const { run: id, at } of entries) {
    const span = spans.get(id);
    spans.set(id, { from: span?.from ?? at, to: at });
  }
  const sorted = [...spans.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, { to }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined) expect(next.from >= to, `${JSON.stringify(sorted)}`).toBe(true);
  }
}
