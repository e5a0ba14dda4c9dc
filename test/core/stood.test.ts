/** What stood on lines that no run had to write: one record a contract, read back line by line. */
import { describe, expect, it } from "vitest";
import { ledgerOf, memoryOf } from "../../src/audit/memory.ts";
import { emptyState, recordAll } from "../../src/audit/state.ts";
import { type Memory, noMemory } from "../../src/core/memory.ts";
import type { Day } from "../../src/core/model.ts";
import { type CustomerContext, planCustomer } from "../../src/core/plan-customer.ts";
import { readStood } from "../../src/core/stood.ts";
import { aBound, aDesiredLine, aMemory, anObservedLine, CONTRACT, LINE, seg, TODAY } from "../support/builders.ts";
import { aCustomerContext, aWish, GROWN, TEN, VISIO, VISIO_LINE } from "../support/wishes.ts";

const RECORD = [
  "4711",
  "premium 8001 2026-11-01 25 24.00 20.00",
  "visio/hq 8002 2026-11-01 5 12.00 -, 2027-01-01 6 12.00 -",
  "visio@2026-11-01-a%3B%20b%2C%25 8003 2026-11-01 0 - -",
].join("; ");

const at = (minute: number) => ({ at: `2026-11-22T10:0${minute}:00.000Z`, run: `r${minute}` });

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

describe("what is recorded as found right", () => {
  const NAME = `${CONTRACT}.stood.${TODAY}`;
  const bound: Memory = { ...noMemory, boundTo: () => ["4711"] };
  const settled = (wish: Parameters<typeof aWish>[0], context: Partial<CustomerContext> = {}) =>
    planCustomer(aWish(wish), { ...aCustomerContext(), memory: bound, ...context }).settles;

  it("is each line that has to be written nothing, on one record of its contract", () => {
    const both = [aBound({ lines: [anObservedLine(), VISIO_LINE] })];
    expect(settled({ bound: both, lines: [aDesiredLine(), VISIO] })).toEqual({
      [NAME]: "4711; m365-business-premium 8001 2026-11-01 10 24.00 20.00; visio-plan-2 8002 2026-11-01 3 15.40 12.80",
    });
  });

  it("is no line that differs, is refused, is usage, or whose contract or customer is not written now", () => {
    const unclear = anObservedLine({ unclear: "its rows fit two readings" });
    const none: readonly Parameters<typeof aWish>[0][] = [
      { lines: [GROWN] },
      { bound: [aBound({ lines: [unclear] })] },
      { lines: [aDesiredLine({ usage: true })] },
      { bound: [aBound({ manageFrom: "2026-12-01" })] },
      { bound: [aBound({ endsOn: "2026-11-20" })] },
      { status: "held" },
    ];
    expect(none.map((wish) => settled(wish))).toEqual(none.map(() => undefined));
  });

  it("is no line whose step finds no day any more: it stays as it is, and is not right for that", () => {
    const taken = anObservedLine({ changedOn: ["2026-11-21"] });
    const ends = [aBound({ lines: [taken], endsOn: "2026-11-21" })];
    const lines = [aDesiredLine({ segments: [TEN, seg("2026-11-21", 15, "24.00", "20.00")] })];
    const planned = planCustomer(aWish({ bound: ends, lines }), {
      ...aCustomerContext({}, {}, "2026-11-21"),
      memory: bound,
    });
    expect(planned.changes).toEqual([]);
    expect(planned).not.toHaveProperty("settles");
  });

  it("is told once, and again where it stands on another record or is right at something else", () => {
    const knows = (said: string, contract = "4711"): CustomerContext => ({
      ...aCustomerContext(),
      memory: memoryOf(
        recordAll(emptyState("fabrikam-msp"), [
          { ...at(1), kind: "resolved", key: `${CONTRACT}.stood`, what: "2026-10-01", value: `${contract}; ${said}` },
        ]),
      ),
    });
    const told = (context: CustomerContext) => planCustomer(aWish(), context).settles !== undefined;
    // What stood on days that are closed by now does not matter.
    expect(told(knows("m365-business-premium 8001 2026-10-01 9 24.00 20.00, 2026-11-01 10 24.00 20.00"))).toBe(false);
    expect(told(knows("m365-business-premium 8001 2026-10-01 10 24.00 -"))).toBe(false);
    expect(told(knows("m365-business-premium 8001 2026-10-01 9 24.00 20.00"))).toBe(true);
    expect(told(knows("m365-business-premium 8002 2026-10-01 10 24.00 20.00"))).toBe(true);
    expect(told(knows("m365-business-premium 8001 2026-10-01 10 24.00 20.00", "4712"))).toBe(true);
  });

  it("is told of no line that stands as a run left it", () => {
    const applied = { [LINE]: { openFrom: "2026-10-01", segments: [TEN] } };
    expect(settled({}, { memory: { ...aMemory({ applied }), boundTo: () => ["4711"] } })).toBeUndefined();
  });

  it("is the contract that is adopted, too, where no line of it is told", () => {
    const told = (given: Parameters<typeof aBound>[0], memory: Memory) =>
      settled({ bound: [aBound(given)], lines: [GROWN] }, { memory });
    expect(told({}, noMemory)).toEqual({ [NAME]: "4711" });
    expect(told({}, { ...noMemory, boundTo: () => ["4712"] })).toEqual({ [NAME]: "4711" });
    expect(told({ adopted: false }, noMemory)).toBeUndefined();
    expect(told({ manageFrom: "2026-12-01" }, noMemory)).toBeUndefined();
  });
});

describe("who moved a line that was found right", () => {
  it("is told from the day on from which it was: what stood before that day was nobody's to leave", () => {
    const stood = { contract: "4711", line: "8001", segments: [seg("2026-11-10", 10, "24.00", "20.00")] };
    const memory = { ...noMemory, stood: () => stood };
    const moverOf = (from: Day) => {
      const lines = [anObservedLine({ segments: [TEN, seg(from, 12, "24.00", "20.00")] })];
      return planCustomer(aWish({ bound: [aBound({ lines })] }), { ...aCustomerContext(), memory }).changes[0]?.mover;
    };
    expect(moverOf("2026-11-10")).toBe("person");
    expect(moverOf("2026-11-09")).not.toBe("person");
  });
});

describe("what the state knows of where a line stood", () => {
  const recorded = (key: string, what: string, value: string, minute = 1) => ({
    ...at(minute),
    kind: "resolved" as const,
    key,
    what,
    value,
  });
  const memory = memoryOf(
    recordAll(emptyState("fabrikam-msp"), [
      recorded(`${CONTRACT}.stood`, "2026-11-23", "4712", 2),
      recorded(`${CONTRACT}.stood`, "2026-11-22", "4711; premium 8001 2026-11-01 25 24.00 20.00"),
      recorded(`${CONTRACT}/premium.line`, "sub-a", `${CONTRACT}/premium`),
      recorded(`${CONTRACT}/premium-2.line`, "sub-a", `${CONTRACT}/premium-2@2026-07-01`),
      recorded("fabrikam-msp/northwind/m365/premium.line", "sub-a", "fabrikam-msp/northwind/m365/premium"),
    ]),
  );

  it("is each contract that its key was adopted for, the oldest first", () => {
    expect(memory.boundTo(CONTRACT)).toEqual(["4711", "4712"]);
    expect(memory.boundTo("fabrikam-msp/northwind/m365")).toEqual([]);
  });

  it("is each line of the customer that a subscription was recorded on", () => {
    expect(memory.linesOf("fabrikam-msp/contoso", "sub-a")).toEqual([
      `${CONTRACT}/premium`,
      `${CONTRACT}/premium-2@2026-07-01`,
    ]);
    expect(memory.linesOf("fabrikam-msp/contoso", "sub-b")).toEqual([]);
  });

  it("is no default of any other name", () => {
    expect(memory.resolved(`${CONTRACT}/premium.line.sub-a`)).toBe(`${CONTRACT}/premium`);
    expect(memory.resolved(`${CONTRACT}.stood.2026-11-22`)).toBeUndefined();
  });
});
