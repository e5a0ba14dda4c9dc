import { describe, expect, it } from "vitest";
import { decide } from "../../src/apply/decide.ts";
import type { DesiredEnd } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import { cutBefore, endChanges } from "../../src/core/plan-ends.ts";
import {
  aBound,
  aContract,
  aCustomer,
  aNewBound,
  anObservedContract,
  anObservedLine,
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
  const change = changeOf(aWish({ ends: [end("2026-10-15")] }));
  const verdict = (given: Parameters<typeof anObservedContract>[0]) => {
    if (change === undefined) throw new Error("there is no change");
    return decide(change, { contract: anObservedContract(given) }, []);
  };

  it("as the plan saw it: written; already so: done; moved: stale; gone: stale", () => {
    const lines = [anObservedLine({ postedThrough: "2026-09-30" })];
    expect(verdict({ lines })).toEqual({ verdict: "write" });
    expect(verdict({ lines, endsOn: "2026-10-15" })).toEqual({ verdict: "done", remoteId: "4711" });
    expect(verdict({ lines, endsOn: "2027-01-31" })).toEqual({
      verdict: "stale",
      why: "contract 4711 ends on 31 Jan 2027 now, and ended on 30 Jun 2027 when it was planned",
    });
    expect(change && decide(change, {}, [])).toMatchObject({ verdict: "stale" });
  });

  it("posted beyond the day meanwhile, on a line or on the contract: stale", () => {
    const why = "contract 4711 was posted up to 31 Oct 2026 meanwhile";
    expect(verdict({ lines: [anObservedLine({ postedThrough: "2026-10-31" })] })).toEqual({ verdict: "stale", why });
    expect(verdict({ lines: [], openFrom: "2026-11-01" })).toEqual({ verdict: "stale", why });
  });
});
