import { describe, expect, it } from "vitest";
import { decide } from "../../src/apply/decide.ts";
import type { DesiredEnd } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import { cutBefore, endChanges, takenOver } from "../../src/core/plan-ends.ts";
import { planLine } from "../../src/core/plan-line.ts";
import {
  aBound,
  aContract,
  aCustomer,
  aDesiredLine,
  aMemory,
  aNewBound,
  aNewLine,
  anObservedContract,
  anObservedLine,
  aPlanContext,
  aTarget,
  CONTRACT,
  origin,
  seg,
  TODAY,
} from "../support/builders.ts";
import { aWish } from "../support/wishes.ts";

const NEXT = "fabrikam-msp/contoso/cloud-2027";
const next = aContract({ key: "cloud-2027", follows: "m365" });

function end(after: string, before = "2027-06-30"): DesiredEnd {
  const reason = { rule: "ZC-25", text: "The end of m365 is declared.", origin: origin() };
  const record = { title: "Cloud", connection: "psa", remoteId: "4711" };
  return { kind: "end", key: CONTRACT, customer: "contoso", ...record, before, after, reason };
}

const context = { today: TODAY, memory: noMemory, targets: new Map([["psa", aTarget()]]) };
const followed = (after: string, programs = next.programs) =>
  aWish({
    customer: aCustomer({ contracts: [aContract(), { ...next, programs }] }),
    bound: [aBound(), aNewBound({ key: NEXT, contract: next })],
    ends: [end(after)],
  });
const changeOf = (wish: ReturnType<typeof aWish>) => endChanges(wish, context).get(CONTRACT)?.change;

describe("ZC-25, decision 12: another end is due at once, even before the contract is managed", () => {
  it("an earlier one is destructive, and says what a month is no longer billed", () => {
    // Ten seats at 24.00, cost 20.00.
    expect(changeOf(aWish({ ends: [end("2026-12-31")] }))).toMatchObject({
      kind: "contract",
      action: "update",
      remoteId: "4711",
      effective: TODAY,
      fields: [{ path: "endsOn", before: "2027-06-30", after: "2026-12-31" }],
      monthly: { price: "-240.00", cost: "-200.00" },
      flags: ["destructive"],
    });
  });

  it("a later one is neither, and says no money", () => {
    const change = changeOf(aWish({ ends: [end("2027-12-31")] }));
    expect([change?.flags, change?.monthly]).toEqual([[], undefined]);
  });

  it("where another contract goes on billing all of it, no money is said to go; of a part it is", () => {
    expect(changeOf(followed("2026-12-31"))?.monthly).toBeUndefined();
    expect(changeOf(followed("2026-12-31", []))?.monthly).toEqual({ price: "-240.00", cost: "-200.00" });
    // It bills the first of two programs on.
    const two = { ...aContract(), programs: ["microsoft-csp", "google"] };
    const partly = {
      ...followed("2026-12-31"),
      bound: [aBound({ contract: two }), aNewBound({ key: NEXT, contract: next })],
    };
    expect(changeOf(partly)?.monthly).toEqual({ price: "-240.00", cost: "-200.00" });
  });

  it("one that is made later goes on billing it; one that is refused, or that is not planned, does not", () => {
    const wish = followed("2026-12-31");
    const money = (given: Partial<typeof wish>, refused?: ReadonlyMap<string, unknown>) =>
      endChanges({ ...wish, ...given }, context, refused).get(CONTRACT)?.change.monthly;
    const reason = { rule: "ZC-13", text: "Starts later." };
    const asked = { connection: "psa", name: "Cloud", startsOn: "2027-01-01", endsOn: "2027-12-31", months: 1 };
    const later = { key: NEXT, title: "Cloud", day: "2027-01-01", fields: [], reason, asked };
    expect(money({ bound: [aBound()], laterContracts: [later] })).toBeUndefined();
    expect(money({ bound: [aBound()] })).toEqual({ price: "-240.00", cost: "-200.00" });
    expect(money({}, new Map([[NEXT, "refused"]]))).toEqual({ price: "-240.00", cost: "-200.00" });
  });

  it("it says why; where the one that is to follow cannot be made, that", () => {
    const wish = followed("2026-12-31");
    const ends = [{ ...end("2026-12-31"), unfollowed: "cloud-2027 cannot be made." }];
    const { reason } = end("2026-12-31");
    expect(changeOf({ ...wish, ends })?.reason).toEqual(reason);
    expect(changeOf({ ...wish, ends, bound: [aBound()] })?.reason).toEqual({
      ...reason,
      text: "cloud-2027 cannot be made.",
    });
  });

  it("says no money where nothing is held on it any more", () => {
    const ended = anObservedLine({ segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-01", 0)] });
    const change = (lines: Parameters<typeof aBound>[0]) =>
      changeOf(aWish({ bound: [aBound(lines)], ends: [end("2026-12-31")] }));
    expect(change({ lines: [ended] })).not.toHaveProperty("monthly");
    // Held on the last day, and no more on the day after.
    expect(
      change({ lines: [{ ...ended, segments: [seg("2026-07-01", 10), seg("2027-01-01", 0)] }] }),
    ).not.toHaveProperty("monthly");
  });

  it("is of its own contract among several, and of none where that is not bound or its system is not there", () => {
    const backup = { key: "fabrikam-msp/contoso/backup", contract: aContract({ key: "backup" }) };
    const few = anObservedLine({ id: "8009", segments: [seg("2026-07-01", 1, "5.00", "4.00")] });
    const bound = [aBound({ ...backup, lines: [few] }), aBound()];
    expect(changeOf(aWish({ bound, ends: [end("2026-12-31")] }))?.monthly?.price).toBe("-240.00");
    expect(endChanges(aWish({ bound: [], ends: [end("2026-12-31")] }), context).size).toBe(0);
    expect(endChanges(aWish({ ends: [end("2026-12-31")] }), { ...context, targets: new Map() }).size).toBe(0);
  });
});

describe("ZC-17: an end that a run set is taken back", () => {
  const moved = { [CONTRACT]: { endsOn: "2026-11-30" } };

  it("by the vendor; the state forgets the end it had before", () => {
    const change = changeOf(aWish({ ends: [{ ...end("2027-06-30", "2026-10-31"), restores: true }] }));
    expect(change).toMatchObject({
      mover: "vendor",
      base: { kind: "fields", fields: { endsOn: "2026-10-31" } },
      flags: [],
      dependsOn: [],
    });
    expect(change?.target).toEqual({ kind: "fields", fields: { endsOn: "2027-06-30", formerEnd: null } });
  });

  it("a declared end is the files', and says nothing of an earlier one; the end of a person is the person's", () => {
    const wish = aWish({ ends: [end("2026-12-31")] });
    expect(changeOf(wish)).toMatchObject({ mover: "config", values: { contractKey: CONTRACT }, dependsOn: [] });
    expect(changeOf(wish)?.target).toEqual({ kind: "fields", fields: { endsOn: "2026-12-31" } });
    const memory = aMemory({ applied: moved });
    expect(endChanges(wish, { ...context, memory }).get(CONTRACT)?.change.mover).toBe("person");
  });
});

describe("ZC-24: what begins on a contract that follows another takes over what that billed on its last day", () => {
  const line = aDesiredLine();
  const first = aBound({ endsOn: "2026-12-31" });
  const second = aNewBound({ key: NEXT, contract: next, startsOn: "2027-01-01", endsOn: "2027-12-31" });
  const on = (product: string) => planLine(aNewLine({ key: `${NEXT}/${product}` }), second, aPlanContext());
  const taken = (bound = first, product = "m365-business-premium", contract = second) => {
    const before = { bound, line: planLine(line, bound, aPlanContext()) };
    const own = { bound: contract, line: on(product) };
    return takenOver(contract, own.line, [own, before]);
  };

  it("with its money a month", () => {
    expect(taken()).toEqual({ takesOver: { price: "240.00", cost: "200.00" } });
    // A quarter's 240.00 is 80.00 a month.
    expect(taken({ ...first, months: 3 })).toEqual({ takesOver: { price: "80.00", cost: "66.67" } });
  });

  it("not of another product, of another contract, or of one that still runs when it begins", () => {
    expect(taken(first, "visio-plan-2")).toEqual({});
    expect(taken({ ...first, contract: aContract({ key: "backup" }) })).toEqual({});
    expect(taken({ ...first, endsOn: "2027-01-01" })).toEqual({});
    expect(taken(first, "m365-business-premium", { ...second, contract: aContract({ key: "cloud-2027" }) })).toEqual(
      {},
    );
  });

  it("as it stands on that last day, not as it is to stand after it", () => {
    const grows = aBound({
      endsOn: "2026-12-31",
      lines: [
        anObservedLine({
          segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-31", 12, "24.00", "20.00")],
        }),
      ],
    });
    // 12 × 24.00, 12 × 20.00
    expect(taken(grows)).toEqual({ takesOver: { price: "288.00", cost: "240.00" } });
  });
});

describe("decision 22: what an end takes away at a price that is not known is not known", () => {
  const ending = (...prices: readonly (string | undefined)[]) =>
    changeOf(
      aWish({
        bound: [
          aBound({
            lines: prices.map((price, index) =>
              anObservedLine({ id: `800${index}`, segments: [seg("2026-07-01", 10, price, "20.00")] }),
            ),
          }),
        ],
        ends: [end("2026-12-31")],
      }),
    );

  it("the units are said, and the sum is without theirs", () => {
    expect(ending("24.00", undefined)).toMatchObject({ monthly: { price: "-240.00" }, unknownPrice: 10 });
    expect(ending(undefined)).toMatchObject({ monthly: { price: "0.00" }, unknownPrice: 10 });
    expect(ending("24.00", "12.00")).toMatchObject({ monthly: { price: "-360.00" } });
    expect(ending("24.00")).not.toHaveProperty("unknownPrice");
  });

  it("decision 23: what is known and what is not are both part of its fingerprint", () => {
    const prints = [["24.00"], ["26.00"], [undefined], ["24.00", undefined], ["26.00", undefined], []].map(
      (prices) => ending(...prices)?.fingerprint,
    );
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe("ZC-24: what follows a contract waits until that is cut", () => {
  const waits = (wish: ReturnType<typeof aWish>, key: string) => cutBefore(key, wish, endChanges(wish, context));

  it("so that a cut that fails leaves nothing billed twice", () => {
    const wish = followed("2026-12-31");
    expect(waits(wish, NEXT)).toEqual([changeOf(wish)?.id]);
  });

  it("it does not wait for an end that moves away, nor does the contract itself", () => {
    expect(waits(followed("2027-12-31"), NEXT)).toEqual([]);
    expect(waits(followed("2026-12-31"), CONTRACT)).toEqual([]);
  });
});

describe("an end is written as it was planned, and not into what was posted since", () => {
  const planned = () => {
    const change = changeOf(aWish({ ends: [end("2026-10-15")] }));
    if (change === undefined) throw new Error("there is no change");
    return change;
  };
  const verdict = (given: Parameters<typeof anObservedContract>[0]) =>
    decide(planned(), { contract: anObservedContract(given) }, []);

  it("as the plan saw it: written; already so: done; moved: stale; gone: stale", () => {
    const lines = [anObservedLine({ postedThrough: "2026-09-30" })];
    expect(verdict({ lines })).toEqual({ verdict: "write" });
    expect(verdict({ lines, endsOn: "2026-10-15" })).toEqual({ verdict: "done", remoteId: "4711" });
    expect(verdict({ lines, endsOn: "2027-01-31" })).toEqual({
      verdict: "stale",
      why: "contract 4711 ends on 31 Jan 2027 now, and ended on 30 Jun 2027 when it was planned",
    });
    expect(decide(planned(), {}, [])).toMatchObject({ verdict: "stale" });
  });

  it("posted beyond the day meanwhile, on a line or on the contract: stale", () => {
    const why = "contract 4711 was posted up to 31 Oct 2026 meanwhile";
    expect(verdict({ lines: [anObservedLine({ postedThrough: "2026-10-31" })] })).toEqual({ verdict: "stale", why });
    expect(verdict({ lines: [], openFrom: "2026-11-01" })).toEqual({ verdict: "stale", why });
  });
});
