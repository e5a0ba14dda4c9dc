import { describe, expect, it } from "vitest";
import { ABOUT } from "../../src/core/audience.ts";
import {
  type Comparison,
  compareWithLedger,
  makeDigest,
  type NoticeLedger,
  recordTold,
} from "../../src/core/digest.ts";
import type { Notice } from "../../src/core/notice.ts";
import { lasting } from "../../src/core/notice.ts";

const EMPTY: NoticeLedger = { notices: {}, audiences: {} };
const WHO = "mail billing@fabrikam.example";
const MONDAY = new Date("2026-11-23T06:00:00.000Z");

function aNotice(given: Partial<Notice> = {}): Notice {
  return { id: "unmapped:visio", fingerprint: "a", about: "unmapped", tenant: "t", title: "Visio", text: "", ...given };
}

function compare(notices: readonly Notice[], ledger: NoticeLedger, given: Partial<Comparison> = {}) {
  return compareWithLedger({
    audience: WHO,
    tenant: "t",
    notices,
    present: new Set(notices.map(({ id }) => id)),
    about: new Set(ABOUT),
    ledger,
    judge: () => "resolved",
    now: MONDAY,
    remindAfterDays: 3,
    ...given,
  });
}

/** The ledger after these were told on Monday. */
function told(notices: readonly Notice[], at = MONDAY): NoticeLedger {
  return recordTold(EMPTY, WHO, compare(notices, EMPTY).part, { at: at.toISOString() });
}

const later = (hours: number) => new Date(MONDAY.getTime() + hours * 3_600_000);

describe("nothing is told twice while nothing changed", () => {
  it("new, then silence, an hour and a day later", () => {
    expect(compare([aNotice()], EMPTY)).toMatchObject({ told: true, part: { fresh: [{ id: "unmapped:visio" }] } });
    const ledger = told([aNotice()]);
    expect(compare([aNotice()], ledger, { now: later(1) }).told).toBe(false);
    expect(compare([aNotice()], ledger, { now: later(24) }).told).toBe(false);
  });

  it("what says something else is told as changed, and stands since it was first seen", () => {
    const ledger = told([aNotice()]);
    const { told: again, part } = compare([aNotice({ fingerprint: "b" })], ledger, { now: later(1) });
    expect(again).toBe(true);
    expect([part.fresh, part.changed.length]).toEqual([[], 1]);
    const next = recordTold(ledger, WHO, part, { at: later(1).toISOString() });
    expect(next.notices["unmapped:visio"]?.since).toBe(MONDAY.toISOString());
  });

  it("a digest with news also says what still stands, and since when", () => {
    const { part } = compare([aNotice(), aNotice({ id: "new" })], told([aNotice()]), { now: later(5) });
    expect(part.standing).toMatchObject([{ id: "unmapped:visio", since: MONDAY.toISOString() }]);
  });
});

describe("reminders", () => {
  it("come after remindAfter, by the given clock, and then begin anew", () => {
    const ledger = told([aNotice()]);
    expect(compare([aNotice()], ledger, { now: later(71) }).told).toBe(false);
    const due = compare([aNotice()], ledger, { now: later(72) });
    expect(due).toMatchObject({ told: true, part: { because: "reminder", standing: [{ id: "unmapped:visio" }] } });
    const next = recordTold(ledger, WHO, due.part, { at: later(72).toISOString() });
    expect(compare([aNotice()], next, { now: later(73) }).told).toBe(false);
    expect(compare([aNotice()], next, { now: later(144) }).told).toBe(true);
  });

  it.each(["price-changes", "expiring"] as const)("%s alone are no reason for one", (about) => {
    const notice = aNotice({ about });
    expect(compare([notice], told([notice]), { now: later(2_000) }).told).toBe(false);
  });
});

describe("resolved", () => {
  it("is told once", () => {
    const ledger = told([aNotice()]);
    const { told: said, part } = compare([], ledger, { now: later(1) });
    expect([said, part.resolved.map(({ title }) => title)]).toEqual([true, ["Visio"]]);
    const next = recordTold(ledger, WHO, part, { at: later(1).toISOString() });
    expect(next.notices).toEqual({});
    expect(compare([], next, { now: later(2) }).told).toBe(false);
  });

  it("is not told of what was not looked at, which stays on record", () => {
    const ledger = told([aNotice()]);
    const { told: said, part } = compare([], ledger, { judge: () => "unseen" });
    expect([said, part.gone]).toEqual([false, []]);
  });

  it("is not told of what is over by itself, which leaves the record", () => {
    const ledger = told([aNotice()]);
    const { told: said, part } = compare([], ledger, { judge: () => "over" });
    expect(said).toBe(false);
    expect(recordTold(ledger, WHO, part, undefined).notices).toEqual({});
  });

  it("is not told where it still stands and is the audience's concern no more", () => {
    const ledger = told([aNotice()]);
    expect(compare([], ledger, { present: new Set(["unmapped:visio"]) }).told).toBe(false);
    expect(compare([], ledger, { about: new Set(["errors"]) }).told).toBe(false);
  });

  it("a notice that comes back is new again", () => {
    const ledger = told([aNotice()]);
    const gone = recordTold(ledger, WHO, compare([], ledger).part, { at: later(1).toISOString() });
    expect(compare([aNotice()], gone, { now: later(2) }).part.fresh.length).toBe(1);
  });
});

describe("the record", () => {
  it("keeps each audience's own: what one was told, another still hears", () => {
    const ledger = told([aNotice()]);
    expect(compare([aNotice()], ledger, { audience: "slack HOOK" }).told).toBe(true);
  });

  it("an older record does not turn back the day of a newer one", () => {
    const ledger = told([aNotice()], later(5));
    const next = recordTold(ledger, WHO, compare([aNotice({ id: "x" })], EMPTY).part, { at: MONDAY.toISOString() });
    expect(next.audiences[WHO]?.toldAt).toBe(later(5).toISOString());
    expect(Object.keys(next.audiences[WHO]?.notices ?? {}).sort()).toEqual(["unmapped:visio", "x"]);
  });
});

describe("a digest's fingerprint", () => {
  it("is the same for the same digest sent again, and another one for the same trouble at another time", () => {
    const first = compare([aNotice()], EMPTY).part;
    const repeated = compare([aNotice()], EMPTY, { now: later(1) }).part;
    expect(makeDigest(WHO, [repeated]).fingerprint).toBe(makeDigest(WHO, [first]).fingerprint);
    const ledger = told([aNotice()]);
    const gone = recordTold(ledger, WHO, compare([], ledger).part, { at: later(1).toISOString() });
    const back = compare([aNotice()], gone, { now: later(2) }).part;
    expect(makeDigest(WHO, [back]).fingerprint).not.toBe(makeDigest(WHO, [first]).fingerprint);
    expect(makeDigest("slack X", [first]).fingerprint).not.toBe(makeDigest(WHO, [first]).fingerprint);
  });

  it.each([
    ["read at 2026-11-22T09:12:00.000Z", "read at 2026-11-23T10:00:01Z"],
    ["go on from 10:42", "go on from 11:42"],
    ["the newest bill is 46 days old", "the newest bill is 47 days old"],
    ["closed on 20 Nov 2026", "closed on 21 Nov 2026"],
    ["no answer within 300 s", "no answer within 12 s"],
  ])("leaves out what moves by itself: %s", (one, other) => {
    expect(lasting(one)).toBe(lasting(other));
  });

  it("leaves in what matters", () => {
    expect(lasting("12 of 40 units")).not.toBe(lasting("13 of 40 units"));
    expect(lasting("invoice G-11")).not.toBe(lasting("invoice G-12"));
  });
});
