import { describe, expect, it } from "vitest";
import { decide } from "../../src/apply/decide.ts";
import type { DesiredStanding } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { Blocked } from "../../src/core/plan.ts";
import { planLine } from "../../src/core/plan-line.ts";
import { planStandings } from "../../src/core/plan-standing.ts";
import {
  aBound,
  aDesiredLine,
  aMemory,
  anObservedContract,
  anObservedLine,
  aPlanContext,
  aTarget,
  CONTRACT,
  LINE,
  origin,
  seg,
  TODAY,
} from "../support/builders.ts";
import { aWish } from "../support/wishes.ts";

const standing = (is: DesiredStanding["is"], lastBilled = "2026-10-31"): DesiredStanding => ({
  kind: "standing",
  key: CONTRACT,
  customer: "contoso",
  is,
  lastBilled,
  reason: { rule: "ZC-17", text: "Microsoft bills its subscription no more.", origin: origin() },
});

const TEN = seg("2026-07-01", 10, "24.00", "20.00");

interface Facts {
  readonly bound?: Parameters<typeof aBound>[0];
  readonly is?: DesiredStanding["is"];
  /** What the line is to hold; default: nothing from 1 November on. */
  readonly wanted?: readonly ReturnType<typeof seg>[];
  readonly line?: Parameters<typeof aDesiredLine>[0];
  readonly observed?: Parameters<typeof anObservedContract>[0];
  readonly stops?: "status" | "end";
  readonly memory?: typeof noMemory;
  readonly blocked?: readonly Blocked[];
}

function plan(facts: Facts = {}) {
  const { wanted = [TEN, seg("2026-11-01", 0)], stops = "status", memory = noMemory, blocked = [] } = facts;
  const observed = anObservedContract(facts.observed);
  const bound = { ...aBound(facts.bound), observed };
  const line = planLine(aDesiredLine({ segments: wanted, ...facts.line }), bound, aPlanContext());
  const wish = aWish({ bound: [bound], standings: [standing(facts.is ?? "ended")] });
  const targets = new Map([["psa", aTarget({ standing: stops })]]);
  const context = { today: TODAY, currency: "EUR", memory, targets };
  return planStandings(wish, [{ bound, line }], blocked, context);
}

const said = ({ after, before, later }: ReturnType<typeof plan>) => [
  ...[...before.values(), ...after].flatMap(({ fields }) => fields.map((one) => `${one.path} ${one.after}`)),
  ...later.flatMap(({ day, fields }) => fields.map((one) => `${one.path} ${one.after} on ${day}`)),
];

describe("ZC-17: a contract stops once nothing of ours is held on it", () => {
  it.each<readonly [string, Facts, readonly string[]]>([
    ["its units go to 0 in this plan", {}, ["status inactive"]],
    ["they go to 0 by its last billed day", { stops: "end" }, ["endsOn 2026-10-31"]],
    ["they hold on for ever", { wanted: [TEN] }, []],
    ["a decrease waits", { wanted: [TEN, seg("2026-12-01", 0)] }, ["status inactive on 2026-12-01"]],
    ["units come from a later day on", { wanted: [TEN, seg("2026-11-01", 0), seg("2027-01-01", 2)] }, []],
    [
      "the days up to the end of the month are posted already",
      {
        bound: { openFrom: "2026-12-01" },
        observed: { lines: [anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" })] },
        wanted: [TEN, seg("2026-12-01", 0)],
        stops: "end",
      },
      ["endsOn 2026-11-30 on 2026-12-01"],
    ],
    ["one is billed", { is: "billed" }, []],
    ["it ends by then anyway", { stops: "end", observed: { endsOn: "2026-10-31" } }, []],
    [
      "a line of it is blocked",
      { blocked: [{ key: `${CONTRACT}/x`, title: "x", reason: { rule: "ZC-1", text: "" }, fix: "" }] },
      [],
    ],
    [
      "a line of another contract is blocked",
      { blocked: [{ key: `${CONTRACT}-2/x`, title: "x", reason: { rule: "ZC-1", text: "" }, fix: "" }] },
      ["status inactive"],
    ],
  ])("%s", (_, facts, expected) => {
    expect(said(plan(facts))).toEqual(expected);
  });

  it("decision 6: usage stands at 0 with its unit", () => {
    const usage = (price: string) => ({
      line: { usage: true, opinionFrom: "2026-11-01" },
      wanted: [seg("2026-11-01", 1, price, price)],
      observed: { lines: [anObservedLine({ segments: [seg("2026-11-01", 1, price, price)] })] },
    });
    expect(said(plan(usage("0.00")))).toEqual(["status inactive"]);
    expect(said(plan(usage("80.00")))).toEqual([]);
  });

  it("decision 18: one that bills whole periods ends with one of them", () => {
    const observed = { changesOn: "period-starts", lines: [anObservedLine()] } as const;
    const facts = { observed, wanted: [TEN, seg("2026-11-10", 0)], stops: "end" } as const;
    expect(said(plan(facts))).toEqual(["endsOn 2026-11-30"]);
  });

  it("waits for what is to be entered by hand on it", () => {
    // Two seats too many were posted for October.
    const facts = {
      wanted: [seg("2026-07-01", 8, "24.00", "20.00"), seg("2026-11-01", 0)],
      line: { opinionFrom: "2026-10-01" },
    };
    expect(said(plan(facts))).toEqual([]);
  });
});

describe("ZC-17: one that a run stopped", () => {
  const inactive = { observed: { active: false, lines: [anObservedLine({ segments: [] })] }, wanted: [] };
  const stopped = { ...inactive, bound: { stopped: "inactive" as const } };

  it("stays as long as nothing is billed, and comes back where something is", () => {
    expect(said(plan(stopped))).toEqual([]);
    expect(said(plan({ ...stopped, is: "billed" }))).toEqual(["status active"]);
  });

  it("does not stop again on the day it came back, and does where a person brought it back", () => {
    const on = (status: string) => aMemory({ applied: { [CONTRACT]: { status } }, taken: { [CONTRACT]: [TODAY] } });
    expect(said(plan({ memory: on("active") }))).toEqual(["status inactive on 2026-11-23"]);
    expect(said(plan({ memory: on("inactive") }))).toEqual(["status inactive"]);
    const ended = aMemory({
      applied: { [CONTRACT]: { endsOn: "2027-06-30", formerEnd: null } },
      taken: { [CONTRACT]: [TODAY] },
    });
    expect(said(plan({ memory: ended, stops: "end" }))).toEqual(["endsOn 2026-10-31 on 2026-11-23"]);
  });
});

describe("H1: what a contract bills beside our lines", () => {
  const foreign = [
    anObservedLine(),
    anObservedLine({ id: "8002", segments: [seg("2026-07-01", 3, "15.40", "12.80")] }),
  ];

  it("is told of an inactive contract, and keeps another from ending", () => {
    const status = plan({ observed: { lines: foreign } });
    expect(said(status)).toEqual(["status inactive"]);
    // 3 × 15.40
    expect(status.findings).toMatchObject([{ rule: "ZC-17", severity: "warning", money: { amount: "46.20" } }]);
    const end = plan({ observed: { lines: foreign }, stops: "end" });
    expect(said(end)).toEqual([]);
    expect(end.findings[0]?.message).toContain("contract 4711 is not ended");
  });

  it("counts a line that begins later, an amount of its own, and says that a price is not known", () => {
    const coming = anObservedLine({ id: "8002", segments: [seg("2026-12-01", 3)] });
    const observed = { lines: [anObservedLine(), coming], besides: "450.00" };
    expect(plan({ observed, stops: "end" }).findings).toMatchObject([
      {
        message: expect.stringContaining(
          "3 units on line 8002, which is not ours, some at a price that is not known, and an amount of its own",
        ),
        money: { amount: "450.00" },
      },
    ]);
  });
});

describe("apply: a change of status", () => {
  const [change] = plan().after;
  const live = (active: boolean) => ({ contract: anObservedContract({ active }) });

  it("is written where it stands as planned, is done where it is so already, and stale where it is gone", () => {
    if (change === undefined) throw new Error("no change");
    expect(change.dependsOn).toHaveLength(1);
    expect(change.key).not.toBe(LINE);
    expect(decide(change, live(true), [])).toEqual({ verdict: "write" });
    expect(decide(change, live(false), [])).toEqual({ verdict: "done", remoteId: "4711" });
    expect(decide(change, {}, [])).toMatchObject({ verdict: "stale" });
  });
});
