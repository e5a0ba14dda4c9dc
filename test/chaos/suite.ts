/** The runs of chaos as tests, divided over the files that stand beside this one so that vitest's workers share them. */
import { describe, expect, it } from "vitest";
import { runChaos } from "./run.ts";
import type { Coverage } from "./storm.ts";
import type { ChaosTarget } from "./target.ts";

/**
 * A plain run tries the same seeds each time; `SOAK=1` tries new ones. `CHAOS_RUNS` says how many of each target, `CHAOS_SEED` which one,
 * and `CHAOS_PRINT=1` prints a line for each.
 */
const SOAK = process.env.SOAK !== undefined;
/** Of each target. */
const USUAL = 100;
const RUNS = Number(process.env.CHAOS_RUNS ?? (SOAK ? 2_500 : USUAL));
const BASE = SOAK ? Math.floor(Date.now() / 1_000) * 10_000 : 0;
const ONLY = process.env.CHAOS_SEED;
const TALKS = SOAK || process.env.CHAOS_PRINT !== undefined;

function seedsOf(part: number, parts: number): readonly number[] {
  if (ONLY !== undefined) return [Number(ONLY)];
  return Array.from({ length: RUNS }, (_, n) => BASE + n + 1).filter((seed) => seed % parts === part % parts);
}

function tableOf(target: { readonly endpoints: readonly string[] }, coverage: Coverage): string {
  const widest = Math.max(...target.endpoints.map((endpoint) => endpoint.length));
  return [...new Set([...target.endpoints, ...coverage.keys()])]
    .map((endpoint) => {
      const { before = 0, after = 0 } = coverage.get(endpoint) ?? {};
      return `${endpoint.padEnd(widest)}  ${String(before).padStart(6)} before  ${String(after).padStart(6)} after\n`;
    })
    .join("");
}

/** @param part from 1 to `parts` */
export function chaosSuite<Held>(target: ChaosTarget<Held>, part: number, parts: number): void {
  const coverage: Coverage = new Map();
  describe(`under seeded faults and kills, ${target.name} comes to the same, nothing is done twice, and the audit is true`, () => {
    it.each(seedsOf(part, parts))("seed %i", async (seed) => {
      const { summary, struck, broken } = await runChaos(target, seed, coverage);
      if (TALKS) process.stderr.write(`${summary}\n`);
      const repeat = `repeat it: CHAOS_SEED=${seed} npx vitest run --config test/vitest.config.ts --project ${target.name} test/chaos/${target.name}-1.test.ts`;
      expect(broken, [summary, ...struck, repeat].join("\n")).toEqual([]);
    });

    if (ONLY === undefined && RUNS >= USUAL)
      it("every kind of write was struck before and after it took effect", () => {
        const table = tableOf(target, coverage);
        process.stderr.write(table);
        expect([...coverage.keys()].filter((endpoint) => !target.endpoints.includes(endpoint))).toEqual([]);
        for (const endpoint of target.endpoints) {
          const { before = 0, after = 0 } = coverage.get(endpoint) ?? {};
          expect([before > 0, after > 0], `${endpoint}\n${table}`).toEqual([true, true]);
        }
      });
  });
}
