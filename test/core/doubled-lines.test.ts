/** Decision 19: what another line bills already, by its marker, or as far as the state knows that it stood for the same. */
import { describe, expect, it } from "vitest";
import type { BoundContract, DesiredLine } from "../../src/core/desired.ts";
import { watchForDoubles } from "../../src/core/doubled-lines.ts";
import { lineMarker, versionMarker } from "../../src/core/match.ts";
import type { Memory } from "../../src/core/memory.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { ObservedLine } from "../../src/core/observed.ts";
import { planCustomer } from "../../src/core/plan-customer.ts";
import { planLine } from "../../src/core/plan-line.ts";
import {
  aBound,
  aDesiredLine,
  aMemory,
  aNewBound,
  aNewLine,
  anObservedContract,
  anObservedLine,
  aPlanContext,
  CONTRACT,
  LINE,
  origin,
  seg,
} from "../support/builders.ts";
import { aCustomerContext, aWish } from "../support/wishes.ts";

const OLD = `${CONTRACT}/old-premium`;
const OURS = { marker: `concordat:${OLD}` };
const place = origin("services.yaml", 7);

/** What is said of a line of ten seats, from 1 November on, beside what the contract holds. */
function said(
  lines: readonly Partial<ObservedLine>[],
  memory: Memory = noMemory,
  line = aNewLine({ segments: [seg("2026-11-01", 10, "24.00", "20.00")], opinionFrom: "2026-11-01", origin: place }),
) {
  const bound = aBound({ lines: lines.map((one) => anObservedLine(one)) });
  return judged(line, bound, memory);
}

function judged(line: DesiredLine, bound: BoundContract, memory: Memory = noMemory) {
  const contracts = bound.observed === undefined ? [] : [bound.observed];
  const doubles = watchForDoubles(aWish({ bound: [bound], lines: [line] }), {
    ...aCustomerContext({}, { contracts }),
    memory,
  });
  return doubles(planLine(line, bound, aPlanContext()), bound);
}

describe("decision 19: no line is made beside one of ours that bills the same service", () => {
  it("it is said which one, for what it was made, and both ways out", () => {
    expect(said([OURS])).toEqual([
      {
        severity: "error",
        rule: "decision 19",
        message: `Line 8001 of contract 4711 bills this service already; it was made for ${OLD}. With another line it would be billed twice`,
        fix: "If they are the same seats, write existing: 8001 for m365-business-premium under lines of m365, or give it its old key back. If they are not, set line 8001 to 0 units by hand.",
        origin: place,
      },
    ]);
  });

  it("what it was made for is told by the state first, since a marker may be cut short", () => {
    const memory = aMemory({ ids: { [`${CONTRACT}/other`]: "8009", [`${CONTRACT}/x`]: "8001" } });
    expect(said([OURS], memory)[0]?.message).toContain(`it was made for ${CONTRACT}/x.`);
  });

  it("a vintage of it is named by its product", () => {
    const line = aNewLine({ key: `${LINE}@2026-11-01`, opinionFrom: "2026-11-01" });
    expect(said([OURS], noMemory, line)[0]?.fix).toContain("for m365-business-premium under");
  });

  it.each<readonly [string, Partial<ObservedLine>]>([
    ["that another service is billed with", { ...OURS, service: "9002" }],
    ["that is not ours", {}],
    ["that a person marked", { marker: "old-premium" }],
    ["that has ended", { ...OURS, segments: [seg("2026-07-01", 10), seg("2026-11-01", 0)] }],
    ["that holds nothing", { ...OURS, segments: [] }],
  ])("not beside one %s", (_, line) => {
    expect(said([line])).toEqual([]);
  });

  it("beside one that begins later, or ends later", () => {
    expect(said([{ ...OURS, segments: [seg("2027-01-01", 10)] }])).toHaveLength(1);
    expect(said([{ ...OURS, segments: [seg("2026-07-01", 10), seg("2026-11-02", 0)] }])).toHaveLength(1);
  });

  it("not for a line that stands already, that nothing is to be written of, or on a contract that is made", () => {
    const grown = aDesiredLine({ segments: [seg("2026-07-01", 12, "24.00", "20.00")], opinionFrom: "2026-11-01" });
    expect(said([OURS], noMemory, grown)).toEqual([]);
    expect(said([OURS], noMemory, aNewLine({ segments: [] }))).toEqual([]);
    const bound = aNewBound();
    expect(judged(aNewLine(), bound)).toEqual([]);
  });
});

describe("decision 1: lines of the same product, each for a price vintage of its own, stand beside each other", () => {
  it.each<readonly [string, Partial<ObservedLine>, Memory]>([
    ["by the product's own marker", { marker: lineMarker(LINE) }, noMemory],
    ["by the marker of one of its versions", { marker: versionMarker(LINE) }, noMemory],
    ["by the marker of a vintage", { marker: `concordat:${LINE}@2026-10-01` }, noMemory],
    ["by the state, of the product", OURS, aMemory({ ids: { [LINE]: "8001" } })],
    ["by the state, of a vintage", OURS, aMemory({ ids: { [`${LINE}@2026-10-01`]: "8001" } })],
    [
      "by a marker that the state knows the vintage of",
      { marker: versionMarker(`${LINE}@2026-10-01`) },
      aMemory({ ids: { [`${LINE}@2026-10-01`]: "7999" } }),
    ],
  ])("%s", (_, line, memory) => {
    // A line that the state knows by this very key is left behind where the files send the product elsewhere.
    if (memory.remoteId(LINE) === undefined) expect(said([line], memory)).toEqual([]);
    const vintage = aNewLine({ key: `${LINE}@2026-11-01`, opinionFrom: "2026-11-01" });
    expect(said([line], memory, vintage)).toEqual([]);
  });

  it("a product whose name only begins like it is another", () => {
    const longer = `${LINE}-annual`;
    expect(said([{ marker: `concordat:${longer}` }])).toHaveLength(1);
    expect(said([OURS], aMemory({ ids: { [longer]: "8001" } }))).toHaveLength(1);
  });
});

describe("decision 19: units of a subscription that was recorded on another line", () => {
  const other = aNewLine({
    key: `${CONTRACT}/other`,
    subscriptions: ["sub-a"],
    segments: [seg("2026-11-01", 4, "24.00", "20.00")],
  });
  const memory = {
    ...noMemory,
    boundTo: () => ["4711"],
    linesOf: (customer: string, subscription: string) =>
      customer === "fabrikam-msp/contoso" && subscription === "sub-a" ? [LINE] : [],
    stood: (key: string) =>
      key === LINE
        ? { contract: "4711", line: "8001", segments: [seg("2026-11-01", 10, "24.00", "20.00")] }
        : undefined,
  };
  const plan = (lines: readonly ReturnType<typeof aNewLine>[], stands = anObservedLine()) => {
    const contracts = [anObservedContract({ lines: [stands] })];
    const wish = aWish({ bound: [aBound({ lines: [stands] })], lines });
    return planCustomer(wish, { ...aCustomerContext({}, { contracts }), memory });
  };

  it("are not made while that line bills and nothing of the files is it", () => {
    const { changes, blocked } = plan([other]);
    expect(changes).toEqual([]);
    expect(blocked.map(({ key, reason }) => [key, reason.rule])).toEqual([[other.key, "decision 19"]]);
  });

  it("are made beside a line that the files keep: it is brought to what is left on it", () => {
    const kept = aDesiredLine({ subscriptions: ["sub-b"], segments: [seg("2026-07-01", 6, "24.00", "20.00")] });
    const { changes, blocked } = plan([kept, other]);
    expect(blocked).toEqual([]);
    expect(changes.map(({ key, action }) => [key, action])).toEqual([
      [LINE, "update"],
      [other.key, "create"],
    ]);
  });

  it("are made where that line bills nothing on the days that are open", () => {
    const ended = anObservedLine({ segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-01", 0)] });
    const free = anObservedLine({ segments: [seg("2026-07-01", 10, "0.00", "0.00")] });
    for (const stands of [ended, free])
      expect(plan([{ ...other, opinionFrom: "2026-11-01" }], stands).changes.map(({ action }) => action)).toEqual([
        "create",
      ]);
  });
});
