import { describe, expect, it } from "vitest";
import { guard } from "../../src/core/guard.ts";
import type { Change } from "../../src/core/plan.ts";
import type { Guardrails } from "../../src/core/workspace.ts";
import { aTenant, origin, seg, TODAY } from "../support/builders.ts";
import { aChange, aCustomerPlan, aLineVersion, aServiceChange, money } from "../support/plans.ts";

/** A service whose price goes from `before` to `after`. */
function moves(title: string, before: string, after: string, given: Partial<Change> = {}): Change {
  return aServiceChange({
    title,
    action: "update",
    key: `fabrikam-msp/services/${title}`,
    fingerprint: title,
    fields: [{ path: "unitPrice", before, after }],
    values: { unitPrice: after, unitCost: "8.00" },
    ...given,
  });
}

const refusals = (guardrails: Guardrails, services: readonly Change[], customers = [aCustomerPlan()]) =>
  guard({ tenant: aTenant({ guardrails }), customers, services, vendorData: [], today: TODAY });

describe("decision 22: catalogue prices that move too far", () => {
  const over = (way: "up" | "down", ...services: readonly Change[]) =>
    refusals({ servicePrices: { [way]: "5" } }, services).map(({ message, value, limit }) => [message, value, limit]);

  it("are told the furthest first, either way, then by name", () => {
    // 20 %, 10 % and 10 %
    const up = [moves("c", "10.00", "11.00"), moves("b", "10.00", "12.00"), moves("a", "10.00", "11.00")];
    expect(over("up", ...up)).toEqual([
      [
        "in the catalogue the price of b would go from 10.00 to 12.00, the price of a would go from 10.00 to 11.00, the price of c would go from 10.00 to 11.00; 5 % up is allowed",
        "20.00 %",
        "5 %",
      ],
    ]);
    const down = [moves("a", "10.00", "9.00"), moves("b", "10.00", "8.00")];
    expect(over("down", ...down).map(([, value]) => value)).toEqual(["-20.00 %"]);
  });

  it("are named up to five, and the rest counted", () => {
    const rising = (count: number) =>
      "abcdefg"
        .slice(0, count)
        .split("")
        .map((title) => moves(title, "10.00", "11.00"));
    const message = (count: number) => over("up", ...rising(count))[0]?.[0];
    expect(message(5)).toMatch(/the price of e would go from 10\.00 to 11\.00; 5 % up is allowed$/);
    expect(message(7)).toMatch(/the price of e would go from 10\.00 to 11\.00 and 2 more; 5 % up is allowed$/);
  });

  it("are those of services that stand; one that is made has moved from nothing", () => {
    expect(over("up", moves("a", "10.00", "11.00", { action: "create" }))).toEqual([]);
  });

  it("count costs too, and no other field", () => {
    const fields = [
      { path: "name", before: "1.00", after: "2.00" },
      { path: "unitCost", before: "8.00", after: "9.00" },
    ];
    expect(over("up", moves("a", "", "", { fields })).map(([message]) => message)).toEqual([
      "in the catalogue the cost of a would go from 8.00 to 9.00; 5 % up is allowed",
    ]);
  });
});

describe("decision 9: services of the catalogue below the least margin", () => {
  const low = (...services: readonly Change[]) => refusals({ minMargin: "10" }, services);
  const at = (title: string, unitPrice: string | null, unitCost: string | null) =>
    moves(title, "1.00", "1.00", { fields: [], values: { unitPrice, unitCost } });

  it("are refused with the lowest; one at the least margin is none", () => {
    // 10 %, 5 % and −10 % of 10.00
    expect(low(at("a", "10.00", "9.00"), at("b", "10.00", "9.50"), at("c", "10.00", "11.00"))).toMatchObject([
      {
        guardrail: "minMargin",
        limit: "10 %",
        value: "-10.00 %",
        message:
          "in the catalogue b would stand at a margin of 5.00 %, c would stand at a margin of -10.00 %; 10 % is the least",
        changes: [{ fingerprint: "b" }, { fingerprint: "c" }],
      },
    ]);
  });

  it("are not known where a price or a cost is not, nor where both are nothing: usage", () => {
    expect(low(at("a", null, "9.00"), at("b", "10.00", null), at("usage", "0.00", "0.00"))).toEqual([]);
    expect(low(at("gift", "0.00", "9.00"))).toMatchObject([{ value: "-100.00 %" }]);
  });
});

describe("decision 23: the margin that the rest would leave is read on the day that the plan reads it on", () => {
  const approved = { by: "Jo", on: TODAY, reason: "agreed", origin: origin() };
  const margin = (effective: string, target: Change["target"]) => {
    const changes = [
      aChange({ id: "1", effective, target, approved, monthly: money("20.00", "10.00") }),
      aChange({ id: "2", fingerprint: "open", monthly: money("1.00", "1.00") }),
    ];
    const after = { currency: "EUR", now: money("0.00", "0.00"), after: money("100.00", "95.00"), later: [] };
    return refusals({ minMargin: "50" }, [], [aCustomerPlan({ changes, money: after })])[0]?.value;
  };
  const line = (openFrom: string) => aLineVersion([seg("2026-11-01", 1, "10.00", "8.00")], openFrom);

  it("today, or the line's first open day where today is posted", () => {
    // Counted out: 80.00 − 85.00 is −6.25 %; left in: 5.00 of 100.00.
    expect(margin(TODAY, line("2026-11-01"))).toBe("-6.25 %");
    expect(margin("2026-11-23", line("2026-11-01"))).toBe("5.00 %");
    expect(margin("2026-12-01", line("2026-12-01"))).toBe("-6.25 %");
    expect(margin("2026-12-02", line("2026-12-01"))).toBe("5.00 %");
    expect(margin("2026-12-01", { kind: "fields", fields: {} })).toBe("5.00 %");
  });
});
