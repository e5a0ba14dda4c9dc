/** Decision 19: what another line bills already, as far as the state knows that it stood for the same. */
import { describe, expect, it } from "vitest";
import { noMemory } from "../../src/core/memory.ts";
import { planCustomer } from "../../src/core/plan-customer.ts";
import {
  aBound,
  aDesiredLine,
  aNewLine,
  anObservedContract,
  anObservedLine,
  CONTRACT,
  LINE,
  seg,
} from "../support/builders.ts";
import { aCustomerContext, aWish } from "../support/wishes.ts";

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
