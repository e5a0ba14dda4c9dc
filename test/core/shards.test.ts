/** Decision 26: tenants in groups of like size, none divided and none left out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Load, shardsOf } from "../../src/core/shards.ts";

const loads = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 })
  .chain((names) =>
    fc
      .array(fc.integer({ min: 1, max: 900 }), { minLength: names.length, maxLength: names.length })
      .map((sizes): Load[] => names.map((tenant, at) => ({ tenant, requests: sizes[at] ?? 1 }))),
  );

/** The best that any division reaches, by trying them all. */
function leastPossible(sizes: readonly number[], most: number, sums: readonly number[] = []): number {
  const [size, ...rest] = sizes;
  if (size === undefined) return Math.max(...sums);
  const fuller = sums.map((sum, at) => leastPossible(rest, most, sums.with(at, sum + size)));
  return Math.min(...fuller, ...(sums.length < most ? [leastPossible(rest, most, [...sums, size])] : []));
}

describe("decision 26: groups of tenants", () => {
  it("hold each tenant once, are as many as asked for or as there are tenants, and know what they hold", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 5 }), (tenants, most) => {
        const groups = shardsOf(tenants, most);
        expect(groups.flatMap((group) => group.tenants).sort()).toEqual(tenants.map(({ tenant }) => tenant).sort());
        expect(groups.map(({ shard }) => shard)).toEqual(
          Array.from({ length: Math.min(most, tenants.length) }, (_, at) => at + 1),
        );
        for (const group of groups) {
          const own = tenants.filter(({ tenant }) => group.tenants.includes(tenant));
          expect(group.requests).toBe(own.reduce((sum, { requests }) => sum + requests, 0));
        }
      }),
    );
  });

  it("are the same in whatever order the tenants come", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 5 }), (tenants, most) => {
        expect(shardsOf([...tenants].reverse(), most)).toEqual(shardsOf(tenants, most));
      }),
    );
  });

  it("the largest is at most a third above the best division there is", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 4 }), (tenants, most) => {
        const best = leastPossible(
          tenants.map(({ requests }) => requests),
          most,
        );
        const largest = Math.max(...shardsOf(tenants, most).map(({ requests }) => requests));
        expect(largest * 3).toBeLessThanOrEqual(best * 4);
      }),
    );
  });

  it("by hand: of 9, 7, 6, 5 and 3 in two groups 6 goes to 7, 5 to 9, and 3 to 7 and 6", () => {
    const tenants = [3, 9, 5, 7, 6].map((requests) => ({ tenant: `t${requests}`, requests }));
    expect(shardsOf(tenants, 2)).toEqual([
      { shard: 1, tenants: ["t5", "t9"], requests: 14 },
      { shard: 2, tenants: ["t3", "t6", "t7"], requests: 16 },
    ]);
  });
});
