/** What a plan of contracts that stop says, writes and waits for; when they stop stands in plan-standing.test.ts. */
import { describe, expect, it } from "vitest";
import type { BoundContract, DesiredStanding } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { Segments } from "../../src/core/model.ts";
import type { Blocked } from "../../src/core/plan.ts";
import { type PlannedLine, planLine } from "../../src/core/plan-line.ts";
import { planStandings } from "../../src/core/plan-standing.ts";
import {
  aBound,
  aContract,
  aDesiredLine,
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
import { aWish, VISIO, VISIO_LINE } from "../support/wishes.ts";

const BACKUP = "fabrikam-msp/contoso/backup";
const TEN = seg("2026-07-01", 10, "24.00", "20.00");
const GONE = [TEN, seg("2026-11-01", 0)];

const standing = (given: Partial<DesiredStanding> = {}): DesiredStanding => ({
  kind: "standing",
  key: CONTRACT,
  customer: "contoso",
  is: "ended",
  lastBilled: "2026-10-31",
  reason: { rule: "ZC-17", text: "Microsoft bills its subscription no more.", origin: origin() },
  ...given,
});

const on = (bound: BoundContract, segments: Segments = GONE, given: Parameters<typeof aDesiredLine>[0] = {}) => ({
  bound,
  line: planLine(aDesiredLine({ segments, ...given }), bound, aPlanContext()),
});

interface Scene {
  readonly stops?: "status" | "end";
  readonly standings?: readonly DesiredStanding[];
  readonly blocked?: readonly Blocked[];
  readonly bound?: readonly BoundContract[];
}

function plan(planned: readonly { readonly bound: BoundContract; readonly line: PlannedLine }[], scene: Scene = {}) {
  const { stops = "status", standings = [standing()], blocked = [] } = scene;
  const bound = scene.bound ?? [...new Set(planned.map((one) => one.bound))];
  const targets = new Map([["psa", aTarget({ standing: stops })]]);
  return planStandings(aWish({ bound, standings }), planned, blocked, {
    today: TODAY,
    currency: "EUR",
    memory: noMemory,
    targets,
  });
}

const stops = (found: ReturnType<typeof plan>) => found.after.map(({ key }) => key);

describe("ZC-17: which contract stops", () => {
  const backup = aBound({ key: BACKUP, contract: aContract({ key: "backup" }) });

  it("each by its own subscriptions and its own lines", () => {
    const both = [on(aBound(), [TEN]), on(backup)];
    expect(stops(plan(both, { standings: [standing(), standing({ key: BACKUP })] }))).toEqual([BACKUP]);
    // Nothing is known of the first one's subscriptions.
    expect(stops(plan([on(aBound()), on(backup)], { standings: [standing({ key: BACKUP })] }))).toEqual([BACKUP]);
  });

  it("none of which one line holds on, whatever the others do, in whichever order they stand", () => {
    const bound = aBound({ lines: [anObservedLine(), VISIO_LINE] });
    const emptied = planLine({ ...VISIO, segments: [...VISIO.segments, seg("2026-11-01", 0)] }, bound, aPlanContext());
    const [holds, ends] = [on(bound, [TEN]), { bound, line: emptied }];
    expect([stops(plan([holds, ends])), stops(plan([ends, holds]))]).toEqual([[], []]);
  });

  it("none that is not made yet, or whose system is not there; one that two programs bill on, once", () => {
    expect(plan([on(aNewBound(), [])])).toMatchObject({ after: [], findings: [] });
    expect(stops(plan([on({ ...aBound(), connection: "other" })]))).toEqual([]);
    const bound = aBound();
    expect(stops(plan([on(bound)], { bound: [bound, bound] }))).toEqual([CONTRACT]);
  });

  it("none that is blocked itself", () => {
    const blocked = [{ key: CONTRACT, title: "x", reason: { rule: "ZC-1", text: "" }, fix: "" }];
    expect(stops(plan([on(aBound())], { blocked }))).toEqual([]);
  });

  it("none while anything is to be entered by hand on one of its lines", () => {
    const bound = aBound({ lines: [anObservedLine(), VISIO_LINE] });
    const { line } = on(bound, [seg("2026-07-01", 0)], { opinionFrom: "2026-10-01" });
    expect(line.manual).toHaveLength(1);
    const emptied = planLine({ ...VISIO, segments: [...VISIO.segments, seg("2026-11-01", 0)] }, bound, aPlanContext());
    expect(stops(plan([{ bound, line: emptied }, on(bound)]))).toEqual([CONTRACT]);
    expect(
      stops(
        plan([
          { bound, line: emptied },
          { bound, line },
        ]),
      ),
    ).toEqual([]);
  });

  it("an end waits for what was entered by hand on days that are not posted; a status does not", () => {
    const bound = aBound({ lines: [anObservedLine(), VISIO_LINE] });
    const own = on(bound);
    const emptied = planLine({ ...VISIO, segments: [...VISIO.segments, seg("2026-11-01", 0)] }, bound, aPlanContext());
    const entered = (day: string, way: "status" | "end") =>
      stops(
        plan(
          [
            { bound, line: { ...own.line, entries: [{ day, price: "13.29" }] } },
            { bound, line: emptied },
          ],
          {
            stops: way,
          },
        ),
      );
    expect([entered("2026-11-01", "end"), entered("2026-10-31", "end"), entered("2026-11-01", "status")]).toEqual([
      [],
      [CONTRACT],
      [CONTRACT],
    ]);
  });

  it("where nothing was ever posted, what is entered on its first day is not invoiced yet", () => {
    const { postedThrough: _none, ...open } = anObservedLine({ segments: [], openFrom: "2026-07-01" });
    const bound = aBound({ lines: [open], openFrom: "2026-07-01" });
    const { line } = on(bound, []);
    const entered = (day: string) => ({ bound, line: { ...line, entries: [{ day, price: "13.29" }] } });
    expect(stops(plan([entered("2026-07-01")], { stops: "end" }))).toEqual([]);
    expect(stops(plan([{ bound, line }], { stops: "end" }))).toEqual([CONTRACT]);
  });

  it("a line that holds nothing and never stood does not keep it", () => {
    const bound = aBound();
    const never = planLine(aNewLine({ key: `${CONTRACT}/x`, segments: [] }), bound, aPlanContext());
    const found = plan([on(bound), { bound, line: never }]);
    expect([stops(found), found.findings]).toEqual([[CONTRACT], []]);
  });

  it("decision 6: usage that costs something, at whatever price, is held", () => {
    const usage = (price: string | undefined, cost: string | undefined) => {
      const held = [seg("2026-11-01", 1, price, cost)];
      return on(aBound({ lines: [anObservedLine({ segments: held })] }), held, {
        usage: true,
        opinionFrom: "2026-11-01",
      });
    };
    expect(stops(plan([usage("0.00", "0.00")]))).toEqual([CONTRACT]);
    expect(stops(plan([usage("0.00", "80.00")]))).toEqual([]);
    expect(stops(plan([usage("0.00", undefined)]))).toEqual([]);
  });

  it("on the first day on which nothing is held: today is due", () => {
    const until = (day: string) => plan([on(aBound(), [TEN, seg(day, 0)])]);
    expect(stops(until(TODAY))).toEqual([CONTRACT]);
    expect(until("2026-11-23")).toMatchObject({ after: [], later: [{ day: "2026-11-23" }] });
  });
});

describe("ZC-17: how it stops", () => {
  it("once the last change of each of its lines is written", () => {
    const bound = aBound({ lines: [anObservedLine(), VISIO_LINE] });
    const { line } = on(bound, [TEN, seg("2026-11-01", 8, "24.00", "20.00"), seg("2026-11-10", 0)]);
    const visio = planLine({ ...VISIO, segments: [...VISIO.segments, seg("2026-11-01", 0)] }, bound, aPlanContext());
    const asIs = planLine(aDesiredLine({ key: `${CONTRACT}/x`, segments: [] }), aNewBound(), aPlanContext());
    expect(line.changes).toHaveLength(2);
    const [change] = plan([line, asIs, visio].map((one) => ({ bound, line: one }))).after;
    expect(change?.dependsOn).toEqual([line.changes[1]?.id, visio.changes[0]?.id]);
  });

  it("by its status: what it was, what it becomes, and that what is not ours goes on being billed", () => {
    const [change] = plan([on(aBound())]).after;
    expect(change).toMatchObject({
      kind: "contract",
      action: "update",
      remoteId: "4711",
      values: { contractKey: CONTRACT },
      effective: TODAY,
      mover: "vendor",
      flags: [],
      reason: {
        rule: "ZC-17",
        text: "Microsoft bills its subscription no more. Autotask goes on billing what stands on an inactive contract; what is ours stands at 0.",
        origin: origin(),
      },
    });
    expect([change?.base, change?.target]).toEqual([
      { kind: "fields", fields: { status: "active" } },
      { kind: "fields", fields: { status: "inactive" } },
    ]);
  });

  it("by its end: destructive, and the state keeps the end it had", () => {
    const [change] = plan([on(aBound())], { stops: "end" }).after;
    expect(change?.flags).toEqual(["destructive"]);
    expect([change?.base, change?.target]).toEqual([
      { kind: "fields", fields: { endsOn: "2027-06-30" } },
      { kind: "fields", fields: { endsOn: "2026-10-31", formerEnd: "2027-06-30" } },
    ]);
  });

  it("its end is the last day billed; where that is another day, it says why", () => {
    const ended = (day: string, lastBilled: string, given: Parameters<typeof anObservedContract>[0] = {}) => {
      const bound = { ...aBound(), observed: anObservedContract(given) };
      const [change] = plan([on(bound, [TEN, seg(day, 0)])], {
        stops: "end",
        standings: [standing({ lastBilled })],
      }).after;
      return [change?.fields[0]?.after, change?.reason.text.replace("Microsoft bills its subscription no more.", "")];
    };
    // Not the last day of a period, which it needs not be where it prorates.
    expect(ended("2026-11-10", "2026-11-09")).toEqual(["2026-11-09", ""]);
    // Posted through 31 October.
    expect(ended("2026-11-01", "2026-10-20")).toEqual([
      "2026-10-31",
      " It is invoiced up to 31 Oct 2026, so it ends then.",
    ]);
    expect(ended("2026-11-10", "2026-11-05")).toEqual([
      "2026-11-09",
      " It ends on 9 Nov 2026, the last day that it bills.",
    ]);
    expect(ended("2026-11-10", "2026-11-09", { changesOn: "period-starts" })).toEqual([
      "2026-11-30",
      " It ends on 30 Nov 2026, the last day that it bills.",
    ]);
  });

  it("a line that never held anything does not put it off, though it is managed only later", () => {
    const empty = anObservedLine({ segments: [] });
    const bound = { ...aBound({ manageFrom: "2026-11-20" }), observed: anObservedContract({ lines: [empty] }) };
    const [change] = plan([on(bound, [])], { stops: "end" }).after;
    expect(change?.fields[0]?.after).toBe("2026-10-31");
  });

  it("one of which nothing was posted ends no earlier than it began", () => {
    const { postedThrough: _none, ...open } = anObservedLine({ segments: [], openFrom: "2026-07-01" });
    const bound = aBound({ lines: [open], openFrom: "2026-07-01" });
    const [change] = plan([on(bound, [])], { stops: "end", standings: [standing({ lastBilled: "2026-06-15" })] }).after;
    expect(change?.fields[0]?.after).toBe("2026-07-01");
  });
});

describe("ZC-17: one that a run made inactive is active again", () => {
  const inactive = { ...aBound({ stopped: "inactive" }), observed: anObservedContract({ active: false }) };
  const back = (segments: readonly ReturnType<typeof seg>[], standings: readonly DesiredStanding[]) =>
    plan([on(inactive, [TEN]), on(inactive, segments)], { standings }).before.get(CONTRACT);
  const GROWN = [TEN, seg("2026-11-10", 12, "24.00", "20.00")];

  it("where something is billed on it, or one of its lines is to change; not otherwise", () => {
    const reason = { ...standing().reason, text: "Microsoft bills Business Premium." };
    const billed = back([TEN], [standing({ is: "billed", reason })]);
    expect(billed?.fields).toEqual([{ path: "status", before: "inactive", after: "active" }]);
    expect(billed?.dependsOn).toEqual([]);
    expect(billed?.reason.text).toBe(
      "Microsoft bills Business Premium. It was made inactive since nothing was billed on it any more.",
    );
    expect(back(GROWN, [])?.reason.text).toBe(
      "Its lines are to change, which is done on an active contract only. It was made inactive since nothing was billed on it any more.",
    );
    expect(back(GROWN, [standing()])?.reason.text).toContain("Its lines are to change");
    expect(back([TEN], [])).toBeUndefined();
    expect(back([TEN], [standing()])).toBeUndefined();
  });
});

describe("H1: what a contract bills beside our lines is told with its money a period", () => {
  const foreign = (id: string, ...segments: readonly ReturnType<typeof seg>[]) => anObservedLine({ id, segments });
  const three = foreign("8002", seg("2026-07-01", 3, "15.40", "12.80"));
  const beside = (lines: readonly ReturnType<typeof anObservedLine>[], stops: "status" | "end", besides?: string) => {
    const given = { lines: [anObservedLine(), ...lines], ...(besides === undefined ? {} : { besides }) };
    return plan([on({ ...aBound(), observed: anObservedContract(given) })], { stops }).findings;
  };
  const told = (...args: Parameters<typeof beside>) =>
    beside(...args).map(({ message, money }) => [
      message.replace(/^.*(inactive|bills):? (?=\d|an)/, ""),
      money?.amount,
    ]);

  it("as a whole, on one that is made inactive and on one that is not ended", () => {
    const common = { severity: "warning", rule: "ZC-17", origin: origin(), customer: "contoso" };
    // 3 × 15.40
    const money = { amount: "46.20", currency: "EUR" };
    expect(beside([three], "status")).toEqual([
      {
        ...common,
        message: "Autotask goes on billing contract 4711 while it is inactive: 3 units on line 8002, which is not ours",
        fix: "If nobody is to pay for that, set the units to 0 or end the contract in Autotask; to keep it active, write status: never in customers/contoso.yaml:12.",
        money,
      },
    ]);
    expect(beside([three], "end")).toEqual([
      {
        ...common,
        message:
          "contract 4711 is not ended, though no subscription is billed on it any more: it bills 3 units on line 8002, which is not ours",
        fix: "To end it, write ended: { on, reason } in customers/contoso.yaml:12; to leave it, write status: never there.",
        money,
      },
    ]);
  });

  it("several lines are added up, and one price that is not known is said", () => {
    const one = foreign("8003", seg("2026-07-01", 2, "10.00"));
    expect(told([three, one], "end")).toEqual([["5 units on 2 lines, which are not ours", "66.20"]]);
    const unknown = foreign("8003", seg("2026-07-01", 2));
    expect(told([three, unknown], "end")).toEqual([
      ["5 units on 2 lines, which are not ours, some at a price that is not known", "46.20"],
    ]);
    expect(told([foreign("8002", seg("2026-07-01", 1, "15.40"))], "end")).toEqual([
      ["1 unit on line 8002, which is not ours", "15.40"],
    ]);
  });

  it("as it stands today, or, where it holds nothing today, as it begins", () => {
    const grows = foreign("8002", seg("2026-07-01", 3, "15.40"), seg("2027-01-01", 5, "15.40"));
    expect(told([grows], "end")).toEqual([["3 units on line 8002, which is not ours", "46.20"]]);
    const begins = foreign("8002", seg("2027-01-01", 5, "15.40"));
    expect(told([begins], "end")).toEqual([["5 units on line 8002, which is not ours", "77.00"]]);
    const ended = foreign("8002", seg("2026-07-01", 3, "15.40"), seg("2026-11-01", 0));
    expect(told([ended], "end")).toEqual([]);
  });

  it("an amount of its own alone, and with a line", () => {
    expect(told([], "end", "450.00")).toEqual([["an amount of its own", "450.00"]]);
    // 450.00 + 46.20
    expect(told([three], "end", "450.00")).toEqual([
      ["3 units on line 8002, which is not ours, and an amount of its own", "496.20"],
    ]);
  });
});
