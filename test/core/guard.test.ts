import { describe, expect, it } from "vitest";
import { type GuardInput, guard } from "../../src/core/guard.ts";
import type { Change, CustomerPlan } from "../../src/core/plan.ts";
import type { VendorData } from "../../src/core/plan-limits.ts";
import type { Guardrails, Tenant } from "../../src/core/workspace.ts";
import { aTenant, origin, seg } from "../support/builders.ts";
import {
  aChange,
  aCustomerPlan,
  aLater,
  aLineVersion,
  aManualStep,
  anAsIs,
  aServiceChange,
  money,
} from "../support/plans.ts";

/** The line's units go from `before` to `after`; a month costs `price` more. */
function units(before: number, after: number, given: Partial<Change> = {}): Change {
  return aChange({
    fields: before === after ? [] : [{ path: "quantity", before, after }],
    base: aLineVersion([seg("2026-11-01", before, "10.00", "8.00")]),
    target: aLineVersion([seg("2026-11-01", after, "10.00", "8.00")]),
    monthly: money(`${(after - before) * 10}.00`, `${(after - before) * 8}.00`),
    ...given,
  });
}

function lines(count: number, change: (index: number) => Change): readonly Change[] {
  return Array.from({ length: count }, (_, index) => change(index));
}

function judged(tenant: Tenant, customers: readonly CustomerPlan[], given: Partial<GuardInput> = {}) {
  return guard({ tenant, customers, services: [], vendorData: [], today: "2026-11-22", ...given });
}

function refused(limits: Guardrails, ...customers: readonly Partial<CustomerPlan>[]) {
  return judged(aTenant({ guardrails: limits }), customers.map(aCustomerPlan));
}

function names(limits: Guardrails, ...customers: readonly Partial<CustomerPlan>[]) {
  return refused(limits, ...customers).map((refusal) => refusal.guardrail);
}

describe("decision 22: without a limit nothing is refused", () => {
  it("lets everything through", () => {
    const changes = lines(40, (index) => units(100, 0, { key: `k${index}`, action: "end" }));
    expect(names({}, { changes })).toEqual([]);
  });
});

describe("decision 22: changes in one run", () => {
  const changes = lines(3, (index) => units(1, 2, { key: `k${index}` }));

  it("allows as many as the limit, and not one more", () => {
    expect(names({ changes: 3 }, { changes })).toEqual([]);
    const [refusal] = refused({ changes: 2 }, { changes });
    expect(refusal).toMatchObject({ guardrail: "changes", limit: "2", value: "3", customers: ["contoso"] });
    expect(refusal?.message).toBe("3 changes in one run; 2 are allowed");
  });

  it("adds up over customers, and concerns those that change", () => {
    const [refusal] = refused(
      { changes: 3 },
      { key: "contoso", changes },
      { key: "northwind", changes: [units(1, 2)] },
      { key: "tailspin", changes: [] },
    );
    expect(refusal?.customers).toEqual(["contoso", "northwind"]);
  });

  it("counts nothing of customers that are held or not planned", () => {
    expect(
      names({ changes: 0 }, { status: "held", changes }, { status: "failed", changes }, { status: "disabled" }),
    ).toEqual([]);
  });
});

describe("decision 22: share of lines, from 20 managed lines up", () => {
  const four = lines(4, (index) => units(1, 2, { key: `k${index}` }));

  it("is not judged at 19 lines", () => {
    expect(names({ shareOfLines: "10" }, { changes: four, asIsCount: 15 })).toEqual([]);
  });

  it("is judged at 20: 4 of 20 lines are 20 %", () => {
    expect(names({ shareOfLines: "20" }, { changes: four, asIsCount: 16 })).toEqual([]);
    const [refusal] = refused({ shareOfLines: "19.99" }, { changes: four, asIsCount: 16 });
    expect(refusal).toMatchObject({ guardrail: "shareOfLines", limit: "19.99 %", value: "20.00 %" });
    expect(refusal?.message).toBe("4 of 20 lines change (20.00 %); 19.99 % are allowed");
  });

  it("counts a line that changes twice once", () => {
    const twice = [units(1, 2, { key: "k" }), units(2, 3, { key: "k", effective: "2026-11-15" })];
    // 1 of 20 lines: 5 %
    expect(names({ shareOfLines: "5" }, { changes: twice, asIsCount: 19 })).toEqual([]);
  });

  it("counts over all customers, and lines only", () => {
    const contract = aServiceChange({ kind: "contract", key: "c" });
    // 4 of 40 lines: 10 %
    expect(
      names({ shareOfLines: "10" }, { changes: [...four, contract], asIsCount: 16 }, { key: "n", asIsCount: 20 }),
    ).toEqual([]);
  });

  it("counts managed lines that wait for a day or a person", () => {
    const later = [
      aLater({ key: "later-1" }),
      aLater({ key: "later-1", day: "2027-04-01" }),
      aLater({ key: "later-2" }),
    ];
    const manual = [aManualStep({ key: "by-hand" })];
    // 1 changes, 16 as they are, 2 later, 1 by hand: 20 lines, of which 5 %.
    const customer = { changes: [units(1, 2)], asIsCount: 16, later, manual };
    expect(names({ shareOfLines: "4.99" }, customer)).toEqual(["shareOfLines"]);
    expect(names({ shareOfLines: "5" }, customer)).toEqual([]);
  });
});

describe("decision 22: units down, per customer, whatever the number of lines", () => {
  it("allows the limit, and not more: 2 of 10 units are 20 %", () => {
    expect(names({ unitsDown: "20" }, { changes: [units(10, 8)] })).toEqual([]);
    const [refusal] = refused({ unitsDown: "19.9" }, { changes: [units(10, 8)] });
    expect(refusal).toMatchObject({ guardrail: "unitsDown", value: "20.00 %", customers: ["contoso"] });
    expect(refusal?.message).toBe("Contoso BV would lose 2 of 10 units (20.00 %); 19.9 % are allowed");
  });

  it("measures against everything the customer holds, lines left as they are included", () => {
    // 2 of 10 + 90 units: 2 %
    expect(names({ unitsDown: "2" }, { changes: [units(10, 8)], asIs: [anAsIs({ quantity: 90 })] })).toEqual([]);
  });

  it("does not count what goes up against what goes down", () => {
    // 5 of 20 units go: 25 %, whatever else comes
    const changes = [units(10, 5, { key: "a" }), units(10, 30, { key: "b" })];
    expect(names({ unitsDown: "24" }, { changes })).toEqual(["unitsDown"]);
    expect(names({ unitsDown: "25" }, { changes })).toEqual([]);
  });

  it("refuses the customer concerned, and no other", () => {
    const [refusal, ...more] = refused(
      { unitsDown: "10" },
      { key: "contoso", changes: [units(10, 10)] },
      { key: "northwind", name: "Northwind", changes: [units(10, 5)] },
    );
    expect(refusal?.customers).toEqual(["northwind"]);
    expect(more).toEqual([]);
  });

  it("counts the units of a line whose price alone changes", () => {
    // 1 of 10 + 90 units: 1 %
    const price = units(90, 90, { key: "b", fields: [{ path: "unitPrice", before: "10.00", after: "11.00" }] });
    expect(names({ unitsDown: "5" }, { changes: [units(10, 9, { key: "a" }), price] })).toEqual([]);
  });

  it("counts a line that falls in two steps once: 4 of 10 units are 40 %", () => {
    const changes = [units(10, 8), units(8, 6, { effective: "2026-11-15" })];
    expect(names({ unitsDown: "39" }, { changes })).toEqual(["unitsDown"]);
    expect(names({ unitsDown: "40" }, { changes })).toEqual([]);
  });

  it("has nothing to say of units that only rise", () => {
    expect(names({ unitsDown: "0" }, { changes: [units(10, 12)] })).toEqual([]);
  });
});

describe("decision 22: monthly money, both ways, over the tenant", () => {
  const up = units(0, 50, { key: "up", monthly: money("500.00", "400.00") });
  const down = units(20, 0, { key: "down", monthly: money("-200.00", "-160.00") });

  it("allows the limit, and not a cent more", () => {
    expect(names({ monthlyMoney: { up: "500", down: "200" } }, { changes: [up, down] })).toEqual([]);
    expect(names({ monthlyMoney: { up: "499.99" } }, { changes: [up] })).toEqual(["monthlyMoney.up"]);
    expect(names({ monthlyMoney: { down: "199.99" } }, { changes: [down] })).toEqual(["monthlyMoney.down"]);
  });

  it("does not set one against the other", () => {
    const [refusal] = refused(
      { monthlyMoney: { up: "499.99" } },
      { key: "a", changes: [up] },
      { key: "b", changes: [down] },
    );
    expect(refusal).toMatchObject({ value: "500.00 EUR", limit: "499.99 EUR", customers: ["a", "b"] });
    expect(refusal?.message).toBe("the customers would pay 500.00 EUR a month more; 499.99 is allowed");
  });

  it("judges either way by itself, and says what would no longer be billed", () => {
    const [refusal] = refused({ monthlyMoney: { down: "100" } }, { changes: [up, down] });
    expect(refusal?.message).toBe("200.00 EUR a month would no longer be billed; 100 is allowed");
  });

  it("decision 6: takes usage that is set to 0 until its next statement for no fall", () => {
    const zero = { values: { usage: true, unitPrice: "0.00" }, monthly: money("-500.00", "-400.00") };
    expect(names({ monthlyMoney: { down: "0" } }, { changes: [units(1, 1, zero)] })).toEqual([]);
    const less = { values: { usage: true, unitPrice: "10.00" }, monthly: money("-490.00", "-400.00") };
    expect(names({ monthlyMoney: { down: "0" } }, { changes: [units(1, 1, less)] })).toEqual(["monthlyMoney.down"]);
  });

  it("judges money at any number of lines", () => {
    expect(names({ monthlyMoney: { up: "0" } }, { changes: [units(1, 2)], asIsCount: 0 })).toEqual(["monthlyMoney.up"]);
  });
});

describe("decision 22: ends", () => {
  const ends = lines(2, (index) => units(1, 0, { key: `k${index}`, action: "end" }));

  it("allows as many as the limit, and not one more", () => {
    expect(names({ ends: 2 }, { changes: ends })).toEqual([]);
    const [refusal] = refused({ ends: 1 }, { changes: ends });
    expect(refusal).toMatchObject({ guardrail: "ends", limit: "1", value: "2" });
    expect(names({ ends: 0 }, { changes: [units(10, 1)] })).toEqual([]);
  });
});

describe("decision 9: the least margin, per customer, after apply", () => {
  /** Price 100.00 a month after apply, and this cost. */
  const at = (cost: string, given: Partial<CustomerPlan> = {}): Partial<CustomerPlan> => ({
    changes: [units(10, 10)],
    money: { currency: "EUR", now: money("100.00", "80.00"), after: money("100.00", cost), later: [] },
    ...given,
  });

  it("allows the least margin, and not below it", () => {
    expect(names({ minMargin: "15" }, at("85.00"))).toEqual([]);
    const [refusal] = refused({ minMargin: "15" }, at("85.01"));
    expect(refusal).toMatchObject({ guardrail: "minMargin", limit: "15 %", value: "14.99 %", customers: ["contoso"] });
    expect(refusal?.message).toBe("Contoso BV would be left with a margin of 14.99 %; 15 % is the least");
  });

  it("counts a loss as a margin below nothing", () => {
    expect(refused({ minMargin: "0" }, at("110.00"))[0]?.value).toBe("-10.00 %");
  });

  it("has nothing to say of a customer that nothing changes for", () => {
    expect(names({ minMargin: "15" }, at("99.00", { changes: [] }))).toEqual([]);
  });

  it("refuses seats that cost money and are sold for nothing", () => {
    const free = { currency: "EUR", now: money("0.00", "0.00"), after: money("0.00", "80.00"), later: [] };
    expect(names({ minMargin: "15" }, at("80.00", { money: free }))).toEqual(["minMargin"]);
  });

  it("refuses what it cannot know: units stand at a cost that is not known", () => {
    const [now, after] = [money("0.00", "0.00"), money("100.00", "0.00")];
    const given = at("0.00", { money: { currency: "EUR", now, after, unknownCost: 1, later: [] } });
    expect(refused({ minMargin: "15" }, given)).toMatchObject([
      {
        guardrail: "minMargin",
        limit: "15 %",
        value: "not known",
        customers: ["contoso"],
        message: "the cost of 1 unit of Contoso BV is not known, so neither is its margin; 15 % is the least",
      },
    ]);
    expect(names({}, given)).toEqual([]);
    expect(names({ minMargin: "15" }, { ...given, changes: [] })).toEqual([]);
  });

  it("has nothing to say where nothing is billed and nothing costs", () => {
    const nothing = { currency: "EUR", now: money("100.00", "80.00"), after: money("0.00", "0.00"), later: [] };
    expect(names({ minMargin: "15" }, at("0.00", { money: nothing }))).toEqual([]);
  });
});

describe("every guardrail that is passed is told", () => {
  it("gives one refusal each", () => {
    const changes = [units(10, 0, { action: "end" }), units(0, 60, { key: "b" })];
    expect(
      names({ changes: 1, unitsDown: "20", monthlyMoney: { up: "500", down: "50" }, ends: 0 }, { changes }),
    ).toEqual(["changes", "unitsDown", "monthlyMoney.up", "monthlyMoney.down", "ends"]);
  });
});

describe("decision 22: money that is not known", () => {
  const { monthly: _untold, ...untold } = units(1, 2, { key: "k" });

  it("cannot be within a limit, and is refused for that customer", () => {
    const known = { key: "n", changes: [units(1, 2)] };
    const [refusal] = refused({ monthlyMoney: { up: "1000" } }, { changes: [untold] }, known);
    expect(refusal).toMatchObject({ guardrail: "monthlyMoney", value: "not known", customers: ["contoso"] });
    expect(refusal?.message).toBe("the money of 1 change of Contoso BV is not known, so it cannot be within the limit");
  });

  it("is nobody's matter where there is no limit, nor of a contract, which costs nothing by itself", () => {
    expect(names({ changes: 9 }, { changes: [untold] })).toEqual([]);
    const contract = aServiceChange({ kind: "contract", key: "c" });
    expect(names({ monthlyMoney: { up: "0" } }, { changes: [contract] })).toEqual([]);
  });
});

describe("decision 22: one-time money of days before this period", () => {
  const approved = { by: "Sanne", on: "2026-11-20", reason: "agreed", origin: origin("a.yaml", 6) };
  const once = (price: string, given: Partial<Change> = {}): Change =>
    units(1, 2, { effective: "2026-10-05", once: money(price, "0.00"), ...given });

  it("counts each way by itself, over the tenant", () => {
    const both = [
      { key: "a", changes: [once("60.00")] },
      { key: "b", changes: [once("-40.00")] },
      { key: "c", changes: [once("50.00")] },
    ];
    expect(refused({ onceMoney: { up: "109.99", down: "39.99" } }, ...both)).toMatchObject([
      {
        guardrail: "onceMoney.up",
        value: "110.00 EUR",
        customers: ["a", "b", "c"],
        largest: [
          { customer: "a", price: "60.00" },
          { customer: "c", price: "50.00" },
        ],
      },
      { guardrail: "onceMoney.down", value: "40.00 EUR" },
    ]);
    expect(names({ onceMoney: { up: "110", down: "40" } }, ...both)).toEqual([]);
  });

  it("does not set one line of a customer against another", () => {
    const changes = [once("-600.00", { key: "a" }), once("600.00", { key: "b", fingerprint: "b" })];
    expect(refused({ onceMoney: { up: "500", down: "600" } }, { changes })).toMatchObject([
      { guardrail: "onceMoney.up", value: "600.00 EUR", changes: [{ fingerprint: "b" }] },
    ]);
  });

  it("decision 23: an approved line is left out, whatever else is open for its customer", () => {
    const changes = [once("600.00", { key: "a", approved }), once("10.00", { key: "b" })];
    expect(names({ onceMoney: { up: "10" } }, { changes })).toEqual([]);
    expect(refused({ onceMoney: { up: "9.99" } }, { changes })).toMatchObject([{ value: "10.00 EUR" }]);
    const against = [once("-600.00", { key: "a", approved }), once("600.00", { key: "b" })];
    expect(names({ onceMoney: { up: "500" } }, { changes: against })).toEqual(["onceMoney.up"]);
  });

  it("decision 6: takes usage that comes with its statement, or goes until the next, for no move", () => {
    const usage = (before: string | null, after: string, price: string) =>
      once(price, { values: { usage: true, unitPrice: after }, fields: [{ path: "unitPrice", before, after }] });
    const arrives = usage("0.00", "1200.00", "1200.00");
    expect(names({ onceMoney: { up: "1000", down: "0" } }, { changes: [arrives] })).toEqual([]);
    expect(names({ onceMoney: { up: "0" } }, { changes: [usage(null, "1200.00", "1200.00")] })).toEqual([]);
    expect(names({ onceMoney: { down: "0" } }, { changes: [usage("1200.00", "0.00", "-1200.00")] })).toEqual([]);
    const corrected = usage("1200.00", "1300.00", "100.00");
    expect(names({ onceMoney: { up: "99.99" } }, { changes: [corrected] })).toEqual(["onceMoney.up"]);
  });

  it("has nothing to do with changes of this period", () => {
    expect(names({ onceMoney: { up: "0", down: "0" } }, { changes: [units(1, 2)] })).toEqual([]);
  });
});

describe("decision 12: a contract that is made to end earlier counts as an end", () => {
  const cut = aServiceChange({
    kind: "contract",
    key: "fabrikam-msp/contoso/m365",
    action: "update",
    flags: ["destructive"],
    fields: [{ path: "endsOn", before: "2027-06-30", after: "2026-12-31" }],
  });

  it("beside the lines that end, each once", () => {
    const changes = [cut, units(5, 3, { key: "k", action: "end" }), units(3, 0, { key: "k", action: "end" })];
    expect(names({ ends: 2 }, { changes })).toEqual([]);
    expect(refused({ ends: 1 }, { changes })).toMatchObject([{ value: "2", changes: [{}, {}, {}] }]);
  });
});

describe("a refusal says where its limit stands, and who adds most", () => {
  it("names the limit's own place, its group's, or the guardrails'", () => {
    const places = { changes: origin("a.yaml", 3), monthlyMoney: origin("a.yaml", 4) };
    const limits = { changes: 0, ends: 0, monthlyMoney: { down: "0" }, places, origin: origin("a.yaml", 2) };
    const refusals = refused(limits, { changes: [units(1, 0, { action: "end" })] });
    expect(refusals.map((one) => one.origin?.line)).toEqual([3, 4, 2]);
  });

  it("the five that add most money, the largest first; none that adds nothing", () => {
    const rises = [3, 7, 1, 6, 2, 5].map((count) => ({
      key: `c${count}`,
      name: `Customer ${count}`,
      changes: [units(0, count)],
    }));
    const [refusal] = refused({ monthlyMoney: { up: "0" } }, ...rises, { key: "down", changes: [units(9, 0)] });
    expect(refusal?.largest).toEqual(
      [7, 6, 5, 3, 2].map((count) => ({ customer: `c${count}`, name: `Customer ${count}`, price: `${count}0.00` })),
    );
    expect(refusal?.changes).toHaveLength(6);
  });
});

describe("decision 23: an approved change is left out of the sums", () => {
  const approved = { by: "Sanne", on: "2026-11-20", reason: "agreed", origin: origin("a.yaml", 6) };

  it("its units do not fall; the share is still of all that the customer held", () => {
    // 5 of 10 are approved; 2 of 10 are not: 2 of 20 are 10 %.
    const changes = [units(10, 5, { key: "a", approved }), units(10, 8, { key: "b", fingerprint: "b" })];
    expect(names({ unitsDown: "10" }, { changes })).toEqual([]);
    expect(refused({ unitsDown: "9.99" }, { changes })).toMatchObject([
      { value: "10.00 %", changes: [{ fingerprint: "b" }] },
    ]);
  });

  it("the rest of a customer is judged by the margin that it would leave by itself", () => {
    // Approved: -50.00 price, +0.00 cost. Without it the margin after apply is (150 - 100) / 150.
    const own = units(10, 10, { key: "a", approved, monthly: money("-50.00", "0.00") });
    const changes = [own, units(1, 2, { key: "b" })];
    const after = { currency: "EUR", now: money("150.00", "100.00"), after: money("100.00", "100.00"), later: [] };
    expect(names({ minMargin: "33.33" }, { changes, money: after })).toEqual([]);
    expect(refused({ minMargin: "33.34" }, { changes, money: after })).toMatchObject([{ value: "33.33 %" }]);
    expect(names({ minMargin: "99" }, { changes: [own], money: after })).toEqual([]);
  });

  it("the margin after apply is without approved changes of later days already: usage that goes until its next statement", () => {
    // 150.00 of seats and 1200.00 of November's usage, at 120.00 and 1000.00; on 1 December the usage goes.
    const usage = { key: "u", approved };
    const comes = units(1, 1, { ...usage, monthly: money("1200.00", "1000.00") });
    const leaves = units(1, 1, { ...usage, effective: "2026-12-01", monthly: money("-1200.00", "-1000.00") });
    const changes = [comes, leaves, units(1, 2, { key: "b" })];
    const after = { currency: "EUR", now: money("150.00", "120.00"), after: money("1350.00", "1120.00"), later: [] };
    // Without the usage: (150 - 120) / 150.
    expect(refused({ minMargin: "20.01" }, { changes, money: after })).toMatchObject([{ value: "20.00 %" }]);
    // A line that is posted up to 30 November is read on 1 December.
    const posted = { target: aLineVersion([seg("2026-12-01", 1, "10.00", "8.00")], "2026-12-01") };
    const next = units(1, 1, { ...usage, ...posted, effective: "2026-12-01", monthly: money("1200.00", "1000.00") });
    expect(refused({ minMargin: "20.01" }, { changes: [next, units(1, 2, { key: "b" })], money: after })).toMatchObject(
      [{ value: "20.00 %" }],
    );
  });

  it("lets a customer whose changes are all approved go, where the others are refused", () => {
    const [refusal] = refused(
      { changes: 0 },
      { key: "a", changes: [units(1, 2, { approved })] },
      { key: "b", changes: [units(1, 2)] },
    );
    expect(refusal).toMatchObject({ value: "1", customers: ["b"] });
  });
});

describe("decision 22: the catalogue's prices", () => {
  const service = (title: string, before: string, after: string, given: Partial<Change> = {}): Change =>
    aServiceChange({
      title,
      action: "update",
      key: `fabrikam-msp/services/${title}`,
      fingerprint: title,
      fields: [{ path: "unitPrice", before, after }],
      values: { unitPrice: after, unitCost: "1.00" },
      ...given,
    });
  const of = (limits: Guardrails, ...services: readonly Change[]) =>
    judged(aTenant({ guardrails: limits }), [], { services });

  it("may move as far as the limit, each way by itself, however few there are", () => {
    const two = [service("a", "10.00", "11.00"), service("b", "10.00", "9.00")];
    expect(of({ servicePrices: { up: "10", down: "10" } }, ...two)).toEqual([]);
    expect(of({ servicePrices: { up: "9.99", down: "9.99" } }, ...two)).toMatchObject([
      { guardrail: "servicePrices.up", value: "10.00 %", customers: [], changes: [{ fingerprint: "a" }] },
      { guardrail: "servicePrices.down", value: "-10.00 %", changes: [{ fingerprint: "b" }] },
    ]);
  });

  it("a price from nothing rises further than any limit; the furthest is told", () => {
    const [refusal] = of({ servicePrices: { up: "900" } }, service("a", "1.00", "12.00"), service("b", "0.00", "0.01"));
    expect(refusal?.value).toBe("from nothing");
    expect(refusal?.message).toBe(
      "in the catalogue the price of b would go from 0.00 to 0.01, the price of a would go from 1.00 to 12.00; 900 % up is allowed",
    );
  });

  it("decision 9: a service that is to be made below the least margin is refused, with the lines that wait for it", () => {
    const made = service("a", "0", "0", {
      id: "s",
      action: "create",
      values: { unitPrice: "10.00", unitCost: "9.60" },
    });
    const waiting = aCustomerPlan({ changes: [units(0, 1, { dependsOn: ["s"] })] });
    const refusals = judged(aTenant({ guardrails: { minMargin: "5" } }), [waiting], { services: [made] });
    expect(refusals).toMatchObject([{ guardrail: "minMargin", value: "4.00 %", customers: ["contoso"] }]);
  });
});

describe("decision 22: the age of the vendor's bills", () => {
  const tenant = aTenant({ guardrails: { vendorData: { maxAgeDays: 45 } } });
  const change = units(1, 2, { key: "fabrikam-msp/contoso/m365/p" });
  const data = (given: Partial<VendorData>) => ({
    vendorData: [{ program: "microsoft-csp", title: "Microsoft", ...given }],
  });

  it("is counted from the last day of the newest: 45 days are allowed, 46 are not, none at all is not", () => {
    const customer = aCustomerPlan({ changes: [change] });
    // 8 October and 45 days are 22 November.
    expect(judged(tenant, [customer], data({ to: "2026-10-08" }))).toEqual([]);
    expect(judged(tenant, [customer], data({ to: "2026-10-07" }))).toMatchObject([{ value: "46 days" }]);
    expect(judged(tenant, [customer], data({}))).toMatchObject([
      { value: "none", message: "no invoice of Microsoft (microsoft-csp) is here; 45 days are allowed" },
    ]);
    expect(judged(tenant, [customer], data({ to: "2027-01-31" }))).toEqual([]);
  });

  it("refuses the contracts and the products of that program, and no others", () => {
    const services = [
      aServiceChange({ action: "update", key: "fabrikam-msp/services/m365-business-premium", fingerprint: "ours" }),
      aServiceChange({ action: "update", key: "fabrikam-msp/services/other", fingerprint: "other" }),
    ];
    const other = aCustomerPlan({ key: "northwind", changes: [units(1, 2, { key: "fabrikam-msp/northwind/m365/p" })] });
    const [refusal] = judged(tenant, [aCustomerPlan({ changes: [change] }), other], { ...data({}), services });
    expect(refusal).toMatchObject({ customers: ["contoso"], changes: [{ fingerprint: "ours" }, {}] });
  });
});
