/** What stood on lines that no run had to write: one record a contract, read back line by line. */
import { describe, expect, it } from "vitest";
import { ledgerOf, memoryOf } from "../../src/audit/memory.ts";
import { emptyState, recordAll } from "../../src/audit/state.ts";
import { readStood } from "../../src/core/stood.ts";
import { CONTRACT } from "../support/builders.ts";

const RECORD = [
  "4711",
  "premium 8001 2026-11-01 25 24.00 20.00",
  "visio/hq 8002 2026-11-01 5 12.00 -, 2027-01-01 6 12.00 -",
  "visio@2026-11-01-a%3B%20b%2C%25 8003 2026-11-01 0 - -",
].join("; ");

describe("a record of what stood", () => {
  it("tells each line by its whole key, on its records, with the amounts that are ours", () => {
    const on = (line: string) => ({ contract: "4711", line });
    expect([...readStood(RECORD)]).toEqual([
      [
        "premium",
        { ...on("8001"), segments: [{ from: "2026-11-01", quantity: 25, unitPrice: "24.00", unitCost: "20.00" }] },
      ],
      [
        "visio/hq",
        {
          ...on("8002"),
          segments: [
            { from: "2026-11-01", quantity: 5, unitPrice: "12.00" },
            { from: "2027-01-01", quantity: 6, unitPrice: "12.00" },
          ],
        },
      ],
      ["visio@2026-11-01-a; b,%", { ...on("8003"), segments: [{ from: "2026-11-01", quantity: 0 }] }],
    ]);
  });

  const at = (minute: number) => ({ at: `2026-11-22T10:0${minute}:00.000Z`, run: `r${minute}` });
  const key = `${CONTRACT}/premium`;
  const stood = (minute: number, day: string, units: number) => ({
    ...at(minute),
    kind: "resolved" as const,
    key: `${CONTRACT}.stood`,
    what: day,
    value: `4711; premium 8001 2026-11-01 ${units} 24.00 20.00`,
  });
  const applied = (minute: number) => ({
    ...at(minute),
    kind: "applied" as const,
    key,
    fields: { openFrom: "2026-11-01", segments: [{ from: "2026-11-01", quantity: 27 }] },
  });

  it("holds until a later one speaks of the line, or a run writes it", () => {
    const units = (...events: Parameters<typeof recordAll>[1]) => {
      const state = recordAll(emptyState("fabrikam-msp"), events);
      return [memoryOf(state).stood(key)?.segments[0]?.quantity, ledgerOf(state).lastApplied[key]?.run];
    };
    expect(units(stood(1, "2026-11-22", 25))).toEqual([25, "r1"]);
    expect(units(stood(2, "2026-11-23", 26), stood(1, "2026-11-22", 25))).toEqual([26, "r2"]);
    expect(units(stood(1, "2026-11-22", 25), applied(2))).toEqual([undefined, "r2"]);
    expect(units(applied(1), stood(2, "2026-11-22", 25))).toEqual([25, "r2"]);
  });
});
