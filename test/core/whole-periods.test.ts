import { describe, expect, it } from "vitest";
import type { Segments } from "../../src/core/model.ts";
import type { ObservedLine } from "../../src/core/observed.ts";
import { planCustomer } from "../../src/core/plan-customer.ts";
import { boundaryFrom, inWholePeriods } from "../../src/core/whole-periods.ts";
import {
  aBound,
  aDesiredLine,
  aNewBound,
  aNewLine,
  anObservedContract,
  anObservedLine,
  origin,
  seg,
  TODAY,
} from "../support/builders.ts";
import { aCustomerContext, aWish } from "../support/wishes.ts";

const whole = (given: Parameters<typeof aBound>[0] = {}) => aBound({ changesOn: "period-starts", ...given });
const aligned = (segments: Segments, bound = whole()) =>
  inWholePeriods(aDesiredLine({ segments, opinionFrom: segments[0]?.from ?? TODAY }), bound, TODAY);
const TEN = seg("2026-07-01", 10, "24.00", "20.00");

describe("decision 18: a contract that bills whole periods bills one for the most units held on any of its days", () => {
  it("more units count from the start of their period", () => {
    const { segments } = aligned([TEN, seg("2026-11-15", 12, "24.00", "20.00")]);
    expect(segments).toEqual([TEN, seg("2026-11-01", 12, "24.00", "20.00")]);
  });

  it("fewer units count from the next period on", () => {
    const { segments } = aligned([TEN, seg("2026-11-10", 8, "24.00", "20.00")]);
    expect(segments).toEqual([TEN, seg("2026-12-01", 8, "24.00", "20.00")]);
  });

  it("units that come and go within a period are billed for all of it, and not after it", () => {
    const steps = [TEN, seg("2026-10-05", 15, "24.00", "20.00"), seg("2026-10-09", 10, "24.00", "20.00")];
    expect(aligned(steps).segments).toEqual([
      TEN,
      seg("2026-10-01", 15, "24.00", "20.00"),
      seg("2026-11-01", 10, "24.00", "20.00"),
    ]);
  });

  it("units that go and come back within a period were there all along", () => {
    const steps = [TEN, seg("2026-10-05", 8, "24.00", "20.00"), seg("2026-10-20", 10, "24.00", "20.00")];
    expect(aligned(steps).segments).toEqual([TEN]);
  });

  it("another price counts from the next period on; one that comes with more units from the start of theirs", () => {
    expect(aligned([TEN, seg("2026-11-10", 10, "26.00", "21.00")]).segments).toEqual([
      TEN,
      seg("2026-12-01", 10, "26.00", "21.00"),
    ]);
    expect(aligned([TEN, seg("2026-11-10", 11, "26.00", "21.00")]).segments).toEqual([
      TEN,
      seg("2026-11-01", 11, "26.00", "21.00"),
    ]);
  });

  it("a step on a period's first day stays, whether up or down", () => {
    const steps = [TEN, seg("2026-10-01", 12, "24.00", "20.00"), seg("2026-11-01", 9, "24.00", "20.00")];
    expect(aligned(steps).segments).toEqual(steps);
  });

  it("days that have not come yet stay as they are", () => {
    const steps = [TEN, seg("2026-12-15", 12, "24.00", "20.00")];
    expect(aligned(steps).segments).toEqual(steps);
  });

  it("a step on a period's last day counts for that period", () => {
    expect(aligned([TEN, seg("2026-10-31", 12, "24.00", "20.00")]).segments).toEqual([
      TEN,
      seg("2026-10-01", 12, "24.00", "20.00"),
    ]);
  });

  it("fewer units today count from the next period on", () => {
    expect(aligned([TEN, seg(TODAY, 8, "24.00", "20.00")]).segments).toEqual([
      TEN,
      seg("2026-12-01", 8, "24.00", "20.00"),
    ]);
  });

  it("today has come: its step, and its reason, count from the start of the period", () => {
    const reason = { rule: "ZC-16", text: "Two more.", origin: origin() };
    const line = aDesiredLine({
      segments: [TEN, seg(TODAY, 12, "24.00", "20.00")],
      steps: [{ day: TODAY, mover: "vendor", reason }],
    });
    expect(inWholePeriods(line, whole(), TODAY)).toMatchObject({
      segments: [TEN, seg("2026-11-01", 12, "24.00", "20.00")],
      steps: [{ day: "2026-11-01" }],
    });
  });

  it("nothing counts before the contract starts, and periods are the contract's own", () => {
    // Calendar quarters, begun in the middle of one: 15 August lies in July to September.
    const quarters = whole({ startsOn: "2026-08-15", periodsFrom: "2026-01-01", months: 3, lines: [] });
    const line = aligned([seg("2026-09-10", 5, "24.00", "20.00"), seg("2026-11-10", 4, "24.00", "20.00")], quarters);
    expect(line.segments).toEqual([seg("2026-08-15", 5, "24.00", "20.00"), seg("2027-01-01", 4, "24.00", "20.00")]);
    expect(line.opinionFrom).toBe("2026-08-15");
  });

  it("each reason stands where its step counts, and says so", () => {
    const reason = (text: string) => ({ rule: "ZC-16", text, origin: origin() });
    const line = aDesiredLine({
      segments: [TEN, seg("2026-10-15", 12, "24.00", "20.00"), seg("2026-11-10", 8, "24.00", "20.00")],
      steps: [
        { day: "2026-07-01", mover: "vendor", reason: reason("Ten.") },
        { day: "2026-10-15", mover: "vendor", reason: reason("Two more.") },
        { day: "2026-11-10", mover: "vendor", reason: reason("Four less.") },
        { day: "2026-12-15", mover: "config", reason: reason("Later.") },
      ],
    });
    const told = inWholePeriods(line, whole(), TODAY).steps.map(({ day, reason: { text } }) => [day, text]);
    expect(told).toEqual([
      ["2026-07-01", "Ten."],
      ["2026-10-01", "Two more. The contract bills whole periods, so it counts from 1 Oct 2026."],
      ["2026-12-01", "Four less. The contract bills whole periods, so it counts from 1 Dec 2026."],
      ["2026-12-15", "Later."],
    ]);
  });

  it("usage, and a contract that prorates, are left alone", () => {
    const line = aDesiredLine({ segments: [TEN, seg("2026-11-15", 12, "24.00", "20.00")] });
    expect(inWholePeriods(line, aBound(), TODAY)).toBe(line);
    const usage = { ...line, usage: true };
    expect(inWholePeriods(usage, whole(), TODAY)).toBe(usage);
  });
});

describe("days of the first period on which the vendor says nothing", () => {
  const from15 = (units: number, line: Partial<ObservedLine> = {}) =>
    aligned(
      [seg("2026-11-15", units, "24.00", "20.00")],
      whole({ lines: [anObservedLine({ segments: [seg("2026-07-01", 20, "24.00", "20.00")], ...line })] }),
    );

  it("keep what stands on them: fewer units begin with the next period, more count from the start of theirs", () => {
    expect(from15(12).segments).toEqual([
      seg("2026-11-01", 20, "24.00", "20.00"),
      seg("2026-12-01", 12, "24.00", "20.00"),
    ]);
    expect(from15(25).segments).toEqual([seg("2026-11-01", 25, "24.00", "20.00")]);
  });

  it("units that stand from within the days on are kept, too", () => {
    const segments = [seg("2026-07-01", 5, "24.00", "20.00"), seg("2026-11-08", 20, "24.00", "20.00")];
    expect(from15(12, { segments }).segments[0]).toEqual(seg("2026-11-01", 20, "24.00", "20.00"));
  });

  it("no price becomes ours by that", () => {
    const { segments } = inWholePeriods(
      aDesiredLine({ segments: [seg("2026-11-15", 12)], opinionFrom: "2026-11-15" }),
      whole({ lines: [anObservedLine({ segments: [seg("2026-07-01", 20, "24.00", "20.00")] })] }),
      TODAY,
    );
    expect(segments).toEqual([seg("2026-11-01", 20), seg("2026-12-01", 12)]);
  });

  it("of a line that we made, only what stood before the period counts", () => {
    const marker = "concordat:fabrikam-msp/contoso/m365/premium";
    const since = (from: string) => ({ marker, segments: [seg(from, 20, "24.00", "20.00")] });
    expect(from15(12, since("2026-11-01")).segments).toEqual([seg("2026-11-01", 12, "24.00", "20.00")]);
    expect(from15(12, since("2026-10-01")).segments[0]).toEqual(seg("2026-11-01", 20, "24.00", "20.00"));
  });

  it("what stands is that of its own line, and nothing where the contract is made", () => {
    const lines = [
      anObservedLine({ id: "8000", segments: [seg("2026-07-01", 40, "24.00", "20.00")] }),
      anObservedLine({ segments: [seg("2026-07-01", 20, "24.00", "20.00")] }),
    ];
    const steps = [seg("2026-11-15", 12, "24.00", "20.00")];
    expect(aligned(steps, whole({ lines })).segments[0]).toEqual(seg("2026-11-01", 20, "24.00", "20.00"));
    const made = aNewLine({ segments: steps, opinionFrom: "2026-11-15" });
    const bound = aNewBound({ changesOn: "period-starts" });
    expect(inWholePeriods(made, bound, TODAY).segments).toEqual([seg("2026-11-01", 12, "24.00", "20.00")]);
  });

  it("where no unit is left on them, the line goes to 0 with the next period, and not within this one", () => {
    const stood = anObservedLine({ segments: [seg("2026-07-01", 20, "24.00", "20.00")] });
    const none = aDesiredLine({ segments: [], opinionFrom: "2026-11-15" });
    const bound = { ...whole(), observed: anObservedContract({ lines: [stood], changesOn: "period-starts" }) };
    const plan = planCustomer(aWish({ bound: [bound], lines: [none] }), aCustomerContext());
    expect(plan.changes).toEqual([]);
    expect(plan.later).toMatchObject([{ day: "2026-12-01", fields: [{ path: "quantity", before: 20, after: 0 }] }]);
  });

  it("the reason of fewer units says that they count from the next period", () => {
    const line = aDesiredLine({
      segments: [seg("2026-11-15", 12, "24.00", "20.00")],
      opinionFrom: "2026-11-15",
      steps: [{ day: "2026-11-15", mover: "vendor", reason: { rule: "ZC-16", text: "Twelve.", origin: origin() } }],
    });
    const lines = [anObservedLine({ segments: [seg("2026-07-01", 20, "24.00", "20.00")] })];
    expect(inWholePeriods(line, whole({ lines }), TODAY).steps).toMatchObject([{ day: "2026-12-01" }]);
  });
});

describe("boundaryFrom: the first day from a day on that a change can be dated on", () => {
  it("is the day itself on a period's first day, on or before the contract's own, and where any day will do", () => {
    expect(["2026-11-01", "2026-07-01", "2026-03-10"].map((day) => boundaryFrom(day, whole()))).toEqual([
      "2026-11-01",
      "2026-07-01",
      "2026-03-10",
    ]);
    expect(boundaryFrom("2026-11-15", aBound())).toBe("2026-11-15");
    // Calendar months, begun on the 20th: the contract's first day is one, too.
    const begun = whole({ startsOn: "2026-10-20", periodsFrom: "2026-01-01" });
    expect(["2026-10-20", "2026-10-21"].map((day) => boundaryFrom(day, begun))).toEqual(["2026-10-20", "2026-11-01"]);
  });

  it("is the next period's first day otherwise", () => {
    expect(boundaryFrom("2026-11-02", whole())).toBe("2026-12-01");
    expect(boundaryFrom("2026-11-30", whole({ months: 3 }))).toBe("2027-01-01");
  });
});
