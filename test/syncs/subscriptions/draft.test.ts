import { describe, expect, it } from "vitest";
import { shortMarker } from "../../../src/core/match.ts";
import type { ObservedLine } from "../../../src/core/observed.ts";
import { blockProduct, openFromOf, serviceIdOf } from "../../../src/syncs/subscriptions/draft.ts";
import {
  aBound,
  aCharge,
  aDraft,
  aFeed,
  aMemory,
  anObservedLine,
  aProduct,
  aService,
  aSyncContext,
  CONTRACT,
  LINE,
  origin,
  SERVICE,
  seg,
} from "../../support/builders.ts";

const REASON = { rule: "ZC-1", text: "Nothing maps it.", origin: origin() };

/** Seven seats at 20.00 are blocked. */
function block(
  given: { readonly units?: number; readonly amount?: string } = {},
  line?: ObservedLine,
  lines: readonly ObservedLine[] = line === undefined ? [] : [line],
) {
  const draft = aDraft();
  const facts = { units: 7, charge: aCharge({ quantity: 7 }), reason: REASON, fix: "Map it.", ...given };
  blockProduct(aProduct(), facts, aFeed(), aBound({ lines }), draft, line);
  return { ...draft, one: draft.blocked[0] };
}

describe("decision 21: a blocked product stays as it is, and is told with what stands", () => {
  it("without a line: what the vendor bills, which nobody bills on", () => {
    const { one, seats, taken } = block();
    expect(one).toEqual({
      key: LINE,
      customer: "contoso",
      contract: CONTRACT,
      title: "Microsoft 365 Business Premium",
      quantity: 7,
      // 7 × 20.00
      money: { amount: "140.00", currency: "EUR" },
      reason: REASON,
      fix: "Map it.",
    });
    expect(seats.blocked).toBe(7);
    expect([...taken]).toEqual([]);
  });

  it("with the line that stands for it: its last units at its last price, which go on", () => {
    const steps = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2027-01-01", 12, "26.00", "20.00")];
    const { one, seats, taken } = block({}, anObservedLine({ segments: steps }));
    expect(one).toMatchObject({ quantity: 12, unitPrice: "26.00", money: { amount: "140.00" } });
    expect(seats.blocked).toBe(7);
    expect([...taken]).toEqual(["8001"]);
  });

  it("a line of the same service that may not be the one says nothing of it, and is not taken", () => {
    const { one, taken } = block({}, undefined, [anObservedLine()]);
    expect(one).toMatchObject({ quantity: 7 });
    expect(one).not.toHaveProperty("unitPrice");
    expect([...taken]).toEqual([]);
  });

  it("a price that the line does not state is not told", () => {
    const { one } = block({}, anObservedLine({ segments: [seg("2026-07-01", 10)] }));
    expect(one).toMatchObject({ quantity: 10 });
    expect(one).not.toHaveProperty("unitPrice");
  });

  it("a line that never held anything leaves the vendor's units", () => {
    expect(block({}, anObservedLine({ segments: [] })).one).toMatchObject({ quantity: 7 });
  });

  it("no units are told where there are none, and an amount that is given goes before units × cost", () => {
    const { one } = block({ units: 0, amount: "12.50" });
    expect(one).not.toHaveProperty("quantity");
    expect(one?.money).toEqual({ amount: "12.50", currency: "EUR" });
  });
});

describe("PR-12, PR-14: the service of a product", () => {
  const unmapped = aProduct({ service: {} });
  const memory = aMemory({ ids: { [SERVICE]: "9100" } });
  const read = (...services: readonly ReturnType<typeof aService>[]) => ({
    services: new Map(services.map((service) => [service.id, service])),
    markedServices: new Map(
      services.flatMap((service) => (service.marker ? [[service.marker, service] as const] : [])),
    ),
  });

  it("is the one declared for the contract's connection, whatever else is known", () => {
    const context = { ...aSyncContext({ memory }), ...read(aService({ id: "9100" })) };
    expect(serviceIdOf(aProduct(), "psa", context)).toBe("9001");
    expect(serviceIdOf(aProduct(), "other", aSyncContext())).toBeUndefined();
  });

  it("else the recorded one that is still there", () => {
    const found = read(aService({ id: "9100" }), aService({ id: "9200", marker: shortMarker(SERVICE) }));
    expect(serviceIdOf(unmapped, "psa", { ...aSyncContext({ memory }), ...found })).toBe("9100");
  });

  it("else the one that carries our marker; else none", () => {
    const found = read(aService({ id: "9200", marker: shortMarker(SERVICE) }));
    expect(serviceIdOf(unmapped, "psa", { ...aSyncContext({ memory }), ...found })).toBe("9200");
    expect(serviceIdOf(unmapped, "psa", { ...aSyncContext(), ...found })).toBe("9200");
    expect(serviceIdOf(unmapped, "psa", { ...aSyncContext({ memory }), ...read() })).toBeUndefined();
  });
});

describe("decision 2: the first day on which lines can be written", () => {
  const opens = (openFrom: string, id = "8001") => anObservedLine({ id, openFrom });

  it("is the earliest of theirs, in whatever order they come", () => {
    const lines = [opens("2026-12-15"), opens("2026-12-01", "8002"), opens("2027-01-01", "8003")];
    expect(openFromOf(lines, aBound())).toBe("2026-12-01");
  });

  it("is the contract's where there is no line, and never before it", () => {
    expect(openFromOf([], aBound())).toBe("2026-11-01");
    expect(openFromOf([opens("2026-10-01")], aBound())).toBe("2026-11-01");
  });

  it("ZC-21: is never before the contract is managed", () => {
    expect(openFromOf([opens("2026-12-01")], aBound({ manageFrom: "2027-02-01" }))).toBe("2027-02-01");
  });
});
