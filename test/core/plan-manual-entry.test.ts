import { describe, expect, it } from "vitest";
import type { DesiredLine } from "../../src/core/desired.ts";
import type { Segments } from "../../src/core/model.ts";
import type { ObservedCharge } from "../../src/core/observed.ts";
import { planLine } from "../../src/core/plan-line.ts";
import type { Entry, EntryScreen } from "../../src/core/plan-manual.ts";
import {
  aBound,
  aDesiredLine,
  aPlanContext,
  aService,
  CONTRACT,
  enterCharge,
  origin,
  seg,
} from "../support/builders.ts";

const TEN = seg("2026-07-01", 10, "24.00", "20.00");
/** Five seats more from 28 October on; October is posted: 5 × 24.00 × 4/31 = 15.48, cost 12.90. */
const GROWN = [TEN, seg("2026-10-28", 15, "24.00", "20.00")];

interface Facts {
  readonly segments?: Segments;
  readonly line?: Partial<DesiredLine>;
  readonly charges?: readonly ObservedCharge[];
  readonly screen?: Partial<EntryScreen>;
  readonly services?: readonly ReturnType<typeof aService>[];
}

/** The steps by hand, and what the target was asked to have entered. */
function byHand({ segments = GROWN, line = {}, charges = [], screen = {}, services = [aService()] }: Facts = {}) {
  const entries: Entry[] = [];
  const enter = (entry: Entry) => {
    entries.push(entry);
    return { ...enterCharge(entry), ...screen };
  };
  const context = aPlanContext({ charges, enter, services: new Map(services.map((one) => [one.id, one])) });
  const { manual, recognised } = planLine(aDesiredLine({ segments, ...line }), aBound(), context);
  return { steps: manual, recognised, entries };
}

const charge = (name: string, amount: string, id = "5501"): ObservedCharge => ({ id, contract: "4711", name, amount });

describe("decision 25: what a target is asked to have entered", () => {
  it("is everything its screen may need, the service by its name where that is known", () => {
    const entry = {
      contract: "4711",
      name: "CONCORDAT-m365-m365-business-premium-2026-10-28 Microsoft 365 Business Premium",
      marker: "CONCORDAT-m365-m365-business-premium-2026-10-28",
      billingCode: "Cloud subscriptions",
      service: "PC_CFQ7TTC0LCHC:0002",
      day: "2026-11-01",
      price: "15.48",
      cost: "12.90",
    };
    expect(byHand().entries).toEqual([entry]);
    expect(byHand({ services: [] }).entries).toEqual([{ ...entry, service: "9001" }]);
    const { serviceId: _none, ...unserved } = aDesiredLine({ segments: GROWN });
    const seen: Entry[] = [];
    const enter = (one: Entry) => {
      seen.push(one);
      return enterCharge(one);
    };
    planLine(unserved, aBound(), aPlanContext({ enter }));
    expect(seen[0]).not.toHaveProperty("service");
  });

  it("has a link where the target has one", () => {
    const url = "https://autotask.example/4711";
    expect(byHand({ screen: { url } }).steps[0]?.url).toBe(url);
    expect(byHand().steps[0]).not.toHaveProperty("url");
  });

  it("fits a name of 100 letters", () => {
    const name = byHand({ line: { title: "x".repeat(120) } }).entries[0]?.name;
    expect(name).toBe(`CONCORDAT-m365-m365-business-premium-2026-10-28 ${"x".repeat(52)}`);
  });
});

describe("decision 25: a marker fits 50 letters, and is found again", () => {
  // `CONCORDAT-m365-` and `-2026-10-28` take 26 of them: a key of 24 letters fits, one of 25 does not.
  const withKey = (letters: number, charges: readonly ObservedCharge[] = []) =>
    byHand({ line: { key: `${CONTRACT}/${"k".repeat(letters)}` }, charges });

  it("as it is, up to the last of them; a longer one by a digest of the line's key", () => {
    expect(withKey(24).steps[0]?.marker).toBe(`CONCORDAT-m365-${"k".repeat(24)}-2026-10-28`);
    const long = withKey(25).steps[0]?.marker ?? "";
    expect(long).toMatch(/^CONCORDAT-[0-9a-f]{12}-2026-10-28$/);
    expect(withKey(26).steps[0]?.marker).not.toBe(long);
  });

  it("a long one is recognised once it is entered", () => {
    const marker = withKey(40).steps[0]?.marker ?? "";
    const entered = withKey(40, [charge(marker, "15.48")]);
    expect(entered.steps).toEqual([]);
    expect(entered.recognised.map(({ id }) => id)).toEqual(["5501"]);
  });
});

describe("decision 25: the sum says how it comes about", () => {
  it("decision 7: units and a declared price that move together", () => {
    // 5 × 26.00 + 10 × (26.00 − 24.00) = 15 × 26.00 − 10 × 24.00 = 150.00; × 4/31 = 19.35
    const segments = [TEN, seg("2026-10-28", 15, "26.00", "20.00")];
    expect(byHand({ segments, line: { declaredPriceFrom: "2026-10-28" } }).steps[0]?.title).toBe(
      "Charge Contoso EUR 19.35 for 28 to 31 Oct: (5 seats × 26.00 + 10 seats × 2.00) × 4/31 days",
    );
  });

  it("less each charge that was entered", () => {
    const name = "CONCORDAT-m365-m365-business-premium-2026-10-28";
    const charges = [charge(name, "5.00"), charge(`${name} more`, "4.00", "5502")];
    const [step] = byHand({ charges }).steps;
    expect(step?.title).toBe(
      "Charge Contoso EUR 6.48 for 28 to 31 Oct: 5 seats × 24.00 × 4/31 days, less 5.00 EUR entered as charge 5501, less 4.00 EUR entered as charge 5502",
    );
    // The cost goes with the price: 12.90 × 6.48 / 15.48
    expect(step?.once).toEqual({ price: "6.48", cost: "5.40" });
  });

  it("decision 2: what is given back since nothing is owed any more says so", () => {
    const [step] = byHand({
      segments: [TEN],
      charges: [charge("CONCORDAT-m365-m365-business-premium-2026-10-28", "15.48")],
    }).steps;
    expect(step?.title).toContain("Credit Contoso EUR 15.48");
    expect(step?.reason).toEqual({
      rule: "decision 2",
      text: "Microsoft 365 Business Premium: nothing is owed for these days any more, and what was entered for them stays on the invoice.",
      origin: origin(),
    });
  });
});

describe("decision 6: a posted period of usage says by which invoice it is owed", () => {
  const usage = (steps: DesiredLine["steps"]) =>
    byHand({
      segments: [seg("2026-10-01", 1, "300.00", "250.00"), seg("2026-11-01", 1, "0.00", "0.00")],
      line: { usage: true, opinionFrom: "2026-10-01", writeAhead: "2026-11-01", steps },
    }).steps[0]?.reason;
  const because = (day: string, text: string, line: number) =>
    ({ day, mover: "vendor", reason: { rule: "PR-5", text, origin: origin("billing/G-10.csv", line) } }) as const;
  // Ten units at 24.00 stand for October: 240.00.
  const posted = "The period was posted with 240.00 EUR instead of 300.00 EUR.";

  it("of that period, not of a later one; without any, at the line's own place", () => {
    const steps = [because("2026-10-01", "Usage of October.", 2), because("2026-11-01", "Set to 0.", 9)];
    expect(usage(steps)).toEqual({
      rule: "decision 2",
      text: `Usage of October. ${posted}`,
      origin: origin("billing/G-10.csv", 2),
    });
    expect(usage([])).toEqual({ rule: "decision 2", text: posted, origin: origin() });
  });
});
