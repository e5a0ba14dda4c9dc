import { describe, expect, it } from "vitest";
import { decide, matches } from "../../src/apply/decide.ts";
import type { Segments } from "../../src/core/model.ts";
import type { Change } from "../../src/core/plan.ts";
import { anObservedContract, anObservedLine, aService, seg } from "../support/builders.ts";
import { aChange, aContractChange, aLineVersion, aServiceChange } from "../support/plans.ts";

const TEN = seg("2026-11-01", 10, "24.00", "20.00");
const TWELVE = seg("2026-11-01", 12, "24.00", "20.00");

/** 10 units become 12 on 1 November. */
const UPDATE = aChange({
  remoteId: "8001",
  base: aLineVersion([TEN]),
  target: aLineVersion([TWELVE]),
  effective: "2026-11-01",
});

/** 12 units where nothing stood. */
const { remoteId: _none, ...record } = UPDATE;
const CREATE: Change = {
  ...record,
  action: "create",
  base: { kind: "absent" },
  values: { contract: "4711", service: "9001" },
};

function holding(...segments: Segments) {
  return anObservedLine({ segments });
}

function live(
  line: ReturnType<typeof anObservedLine> | undefined,
  contract: Parameters<typeof anObservedContract>[0] = {},
) {
  return { contract: anObservedContract(contract), ...(line === undefined ? {} : { line }) };
}

describe("a line that is as the plan saw it is written", () => {
  it("in units, price and cost", () => {
    expect(decide(UPDATE, live(holding(TEN)), [])).toEqual({ verdict: "write" });
  });

  it("whatever it held on days the plan does not touch", () => {
    expect(decide(UPDATE, live(holding(seg("2026-07-01", 3, "9.00", "8.00"), TEN)), []).verdict).toBe("write");
  });

  it("and whatever it says in fields that are not ours", () => {
    const costOnly = {
      ...UPDATE,
      base: aLineVersion([seg("2026-11-01", 10, undefined, "20.00")]),
      target: aLineVersion([seg("2026-11-01", 12, undefined, "20.00")]),
    };
    expect(decide(costOnly, live(holding(seg("2026-11-01", 10, "31.00", "20.00"))), []).verdict).toBe("write");
  });
});

describe("decision 24: a record that holds the planned value already is done, not stale", () => {
  it("the same change", () => {
    expect(decide(UPDATE, live(holding(TWELVE)), [])).toEqual({ verdict: "done", remoteId: "8001" });
  });

  it("with amounts written otherwise", () => {
    expect(decide(UPDATE, live(holding(seg("2026-11-01", 12, "24", "20.000"))), []).verdict).toBe("done");
  });

  it("a later change of the same plan, where an earlier run was interrupted after it", () => {
    const next = aLineVersion([TWELVE, seg("2026-11-15", 14, "24.00", "20.00")]);
    expect(decide(UPDATE, live(holding(TWELVE, seg("2026-11-15", 14, "24.00", "20.00"))), [next]).verdict).toBe("done");
    expect(decide(UPDATE, live(holding(TWELVE, seg("2026-11-15", 14, "24.00", "20.00"))), []).verdict).toBe("stale");
  });

  it("a line that was made", () => {
    expect(decide(CREATE, live(holding(TWELVE)), [])).toEqual({ verdict: "done", remoteId: "8001" });
  });
});

describe("a line may read in more than one way, since a system does not say how far an amount carries", () => {
  const later = seg("2026-11-15", 14, "26.00", "20.00");
  const carried = seg("2026-11-15", 14, "24.00", "20.00");
  const two = {
    ...UPDATE,
    base: aLineVersion([TEN, later]),
    target: { kind: "line" as const, openFrom: "2026-11-01", segments: [TWELVE, later], or: [[TWELVE, carried]] },
  };

  it("is done in either of them", () => {
    expect(decide(two, live(holding(TWELVE, later)), []).verdict).toBe("done");
    expect(decide(two, live(holding(TWELVE, carried)), []).verdict).toBe("done");
    expect(decide(two, live(holding(TWELVE, seg("2026-11-15", 14, "25.00", "20.00"))), []).verdict).toBe("stale");
  });

  it("is as planned on in either of them", () => {
    const base = { kind: "line" as const, openFrom: "2026-11-01", segments: [TEN, later], or: [[TEN, carried]] };
    expect(decide({ ...two, base }, live(holding(TEN, carried)), []).verdict).toBe("write");
    expect(decide(two, live(holding(TEN, carried)), []).verdict).toBe("stale");
  });
});

describe("a line that is neither as planned nor as it was is stale, and says what it holds", () => {
  it("other units", () => {
    expect(decide(UPDATE, live(holding(seg("2026-11-01", 11, "24.00", "20.00"))), [])).toEqual({
      verdict: "stale",
      why: "line 8001 holds 11 units at 24.00 now from 1 Nov 2026, and held 10 at 24.00 when it was planned",
    });
  });

  it("another price, where the price is ours", () => {
    expect(decide(UPDATE, live(holding(seg("2026-11-01", 10, "25.00", "20.00"))), [])).toMatchObject({
      verdict: "stale",
      why: "line 8001 holds 10 units at 25.00 now from 1 Nov 2026, and held 10 at 24.00 when it was planned",
    });
  });

  it("the same on the day, and a step of somebody's after it", () => {
    expect(decide(UPDATE, live(holding(TEN, seg("2026-12-01", 9, "24.00", "20.00"))), []).verdict).toBe("stale");
  });

  it("gone", () => {
    expect(decide(UPDATE, live(undefined), [])).toEqual({ verdict: "stale", why: "line 8001 no longer exists" });
  });

  it("posted meanwhile: the day can no longer be written", () => {
    const posted = anObservedLine({ segments: [TEN], openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    expect(decide(UPDATE, live(posted), [])).toEqual({
      verdict: "stale",
      why: "2026-11-30 and before was posted meanwhile",
    });
    // A change dated on the first open day still can.
    const december = { ...UPDATE, effective: "2026-12-01" };
    expect(decide(december, live(posted), []).verdict).toBe("write");
  });

  it("not clear any more: refused, never guessed", () => {
    const why = "two rows of 1 Nov hold different units";
    expect(decide(UPDATE, live(anObservedLine({ segments: [TEN], unclear: why })), [])).toEqual({
      verdict: "stale",
      why,
    });
    expect(decide(UPDATE, live(anObservedLine({ segments: [TWELVE], unclear: why })), []).verdict).toBe("stale");
  });
});

describe("a line waits for a contract that can hold it", () => {
  it.each([
    ["contract 4711 is inactive now", { active: false }],
    ["contract 4711 is no longer a recurring-service contract", { recurring: false }],
    ["contract 4711 now runs 2026-07-01 to 2026-10-31", { endsOn: "2026-10-31" }],
    ["contract 4711 now runs 2026-11-02 to 2027-06-30", { startsOn: "2026-11-02" }],
  ] as const)("%s", (why, contract) => {
    expect(decide(UPDATE, live(holding(TEN), contract), [])).toEqual({ verdict: "stale", why });
  });

  it("takes its first and its last day", () => {
    expect(decide(UPDATE, live(holding(TEN), { startsOn: "2026-11-01" }), []).verdict).toBe("write");
    expect(decide(UPDATE, live(holding(TEN), { endsOn: "2026-11-01" }), []).verdict).toBe("write");
  });
});

describe("a line that was absent", () => {
  it("is made where it still is", () => {
    expect(decide(CREATE, live(undefined, { lines: [] }), [])).toEqual({ verdict: "write" });
  });

  it("is finished where an interrupted run made it and wrote no units", () => {
    expect(decide(CREATE, live(holding(), { lines: [] }), []).verdict).toBe("write");
  });

  it("is stale where somebody made it with something else", () => {
    expect(decide(CREATE, live(holding(TEN), { lines: [] }), [])).toEqual({
      verdict: "stale",
      why: "line 8001 was made meanwhile and holds something else",
    });
  });

  it("is stale where its day was posted on the contract meanwhile", () => {
    const lines = [anObservedLine({ id: "8002", postedThrough: "2026-11-30" })];
    expect(decide(CREATE, live(undefined, { lines }), [])).toEqual({
      verdict: "stale",
      why: "2026-11-30 and before was posted meanwhile",
    });
    expect(decide(CREATE, live(undefined, { lines: [anObservedLine({ id: "8002" })] }), []).verdict).toBe("write");
  });

  it("is stale where its contract is gone, and made where this plan makes the contract", () => {
    expect(decide(CREATE, {}, [])).toEqual({ verdict: "stale", why: "contract 4711 no longer exists" });
    expect(decide({ ...CREATE, values: { contract: null } }, {}, [])).toEqual({ verdict: "write" });
  });
});

describe("a plan that does not say what a line holds is not carried out", () => {
  it("without a target", () => {
    expect(decide({ ...UPDATE, target: { kind: "absent" } }, live(holding(TEN)), [])).toEqual({
      verdict: "stale",
      why: "the plan does not say what the line should hold",
    });
  });

  it("without a base", () => {
    expect(decide({ ...UPDATE, base: { kind: "fields", fields: {} } }, live(holding(TEN)), [])).toEqual({
      verdict: "stale",
      why: "the plan does not say what the line held",
    });
  });
});

describe("a contract is made where none is there, else it is done", () => {
  it("by our marker or its id", () => {
    expect(decide(aContractChange(), {}, [])).toEqual({ verdict: "write" });
    expect(decide(aContractChange(), { contract: anObservedContract({ id: "5000" }) }, [])).toEqual({
      verdict: "done",
      remoteId: "5000",
    });
  });
});

describe("a service", () => {
  const { remoteId: _id, ...made } = aServiceChange();
  const update: Change = {
    ...made,
    action: "update",
    remoteId: "9001",
    title: "Visio Plan 2",
    fields: [
      { path: "unitPrice", before: "24.00", after: "25.20" },
      { path: "unitCost", before: "20.00", after: "21.00" },
    ],
  };

  it("is made where none is there, else it is done", () => {
    expect(decide(made, {}, [])).toEqual({ verdict: "write" });
    expect(decide(made, { service: aService() }, [])).toEqual({ verdict: "done", remoteId: "9001" });
  });

  it("is written where it is as planned on, done where it is as planned", () => {
    expect(decide(update, { service: aService({ unitPrice: "24", unitCost: "20.0" }) }, [])).toEqual({
      verdict: "write",
    });
    expect(decide(update, { service: aService({ unitPrice: "25.2", unitCost: "21" }) }, [])).toEqual({
      verdict: "done",
      remoteId: "9001",
    });
  });

  it("is stale where a field holds neither, and says which", () => {
    expect(decide(update, { service: aService({ unitPrice: "26.00" }) }, [])).toEqual({
      verdict: "stale",
      why: "the unit price of service 9001 is 26.00 now, 24.00 when it was planned",
    });
    expect(decide(update, { service: aService({ unitPrice: "26.00", unitCost: "19.5" }) }, [])).toMatchObject({
      why: "the unit price of service 9001 is 26.00 now, 24.00 when it was planned; the unit cost of service 9001 is 19.50 now, 20.00 when it was planned",
    });
  });

  it("is stale where it is gone", () => {
    expect(decide(update, {}, [])).toEqual({ verdict: "stale", why: "service 9001 (Visio Plan 2) no longer exists" });
  });
});

describe("equal on every day from a day to the last day read, in the fields that are stated", () => {
  it("does not look past what was read", () => {
    const near = anObservedLine({ segments: [TEN], readThrough: "2026-11-30" });
    const wanted = [TEN, seg("2026-12-01", 12, "24.00", "20.00")];
    expect(matches(near, wanted, "2026-11-01")).toBe(true);
    expect(matches({ ...near, readThrough: "2026-12-01" }, wanted, "2026-11-01")).toBe(false);
  });

  it("does not look before the day", () => {
    expect(matches(holding(seg("2026-10-01", 4), TEN), [TEN], "2026-11-01")).toBe(true);
    expect(matches(holding(seg("2026-10-01", 4), TEN), [TEN], "2026-10-31")).toBe(false);
  });
});
