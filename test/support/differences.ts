/**
 * Where the PSAs differ, so that a rule test expects something else of one of them than of Autotask, for which the tests
 * are written. A row names its tests as the reports do, file first. Of each it either gives what is expected there, by the
 * names under which the test asks {@link expected} for it, or says that the rule has no counterpart: the test then has to
 * end at the hand or the request that the system does not have. rules.ts checks that each test is there and still differs.
 */
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { psa } from "./psa/target.ts";

/** Values that a test asks for by name, or that the rule has no counterpart. */
type Expects = Readonly<Record<string, unknown>> | "no counterpart";

interface Difference {
  readonly psa: "connectwise";
  readonly differs: string;
  /** Why, and who says so. */
  readonly why: string;
  /** By file in test/rules and names from the outermost on: `days > describe > test`. */
  readonly tests: Readonly<Record<string, Expects>>;
}

export const differences: readonly Difference[] = [
  {
    psa: "connectwise",
    differs: "a second change of a line on one day is made on that day, and no day's money is lost",
    why: "decision 15: Autotask refuses a second adjustment on one day; an addition that begins on the day is changed in place",
    tests: {
      "days > decision 15: a day takes one change of a line > a second change on a changed day is dated the next day, and the plan names the day's money":
        {
          change: "update contoso/m365/premium 2026-11-10 quantity 27→30",
          "money of the day": "Contract 4711 holds 27.",
          "units of the day": 30,
        },
      "days > decision 15: a day takes one change of a line > so is one on the period's first day, which an earlier apply changed":
        { change: "update contoso/m365/premium 2026-11-01 quantity 27→28" },
      // 1 December was set to 0 ahead and carries all of 80.00, at 20 % more.
      "usage > decision 2: an amount that a period was posted without is a catch-up > usage that arrives after its days were posted is none: the open period bills it":
        { change: "2026-12-01 unitPrice 0.00→96.00, unitCost 0.00→80.00" },
      // No later day has to give back what 1 November billed.
      "usage > decision 21: an ignored product comes to nothing from the first open period on > what was written for one month is taken back, and is not billed every month":
        { change: "update contoso/m365/azure 2026-11-01 unitPrice 120.00→0.00, unitCost 100.00→0.00" },
    },
  },
  {
    psa: "connectwise",
    differs: "a contract stops by its end: its status cannot be written",
    why: "decision 13: in ConnectWise agreementStatus is read only, and an agreement that has ended bills nothing more (ConnectWise: Agreement)",
    tests: {
      "standing > ZC-17, decision 13: all of its subscriptions have ended > its units go to 0, and then the contract stops; planned again, there is nothing to do":
        {
          changes: [
            "end contoso/m365/premium 2026-11-01 quantity 25→0",
            "update contoso/m365 2026-11-22 endsOn 2027-06-30→2026-10-31",
          ],
          flags: ["destructive"],
          reason:
            "Microsoft bills its subscription no more: the last day billed is 31 Oct 2026, and invoice G-11 has no charge after it.",
          contract: { endsOn: "2026-10-31" },
          stopped: "ended",
        },
      "standing > ZC-17, decision 13: all of its subscriptions have ended > a person reads what becomes of it, and the record keeps it":
        { plan: "ends on: 30 Jun 2027 → 31 Oct 2026", history: "to 2027-06-30 → 2026-10-31" },
      "standing > ZC-17, decision 13: all of its subscriptions have ended > cut off between its units and its stop, the next run makes the stop":
        { contract: { endsOn: "2026-10-31" } },
      "standing > ZC-17, decision 13: one is billed again > the contract comes back, and then its units": {
        contract: "update contoso/m365 2026-12-05 endsOn 2026-10-31→2027-06-30",
      },
      "standing > ZC-17, decision 13: one is billed again > and stops again once that one has ended, too, but not on the day it came back":
        { again: "update contoso/m365 2027-01-06 endsOn 2027-06-30→2026-12-31" },
      "standing > H1: what else a contract bills > is told with its money: an inactive contract goes on billing it, and an end would stop it":
        {
          changes: ["end contoso/m365/premium 2026-11-01 quantity 25→0"],
          said: "contract 4711 is not ended, though no subscription is billed on it any more: it bills 5 units on line 8002, which is not ours",
        },
      "standing > what a person does with the status > made active by hand it is drift, and is made inactive again": {
        "by hand": { endsOn: "2027-06-30" },
        drift: [{ path: "endsOn", declared: "2026-10-31", applied: "2026-10-31", live: "2027-06-30" }],
        "to keep it": "endsOn: 2027-06-30",
        contract: { endsOn: "2026-10-31" },
      },
      "replaced-invoices > decision 5: while nothing took the place of a voided invoice, no other invoice ends what it may have billed > its seats stand, with a warning, once its file is gone; without the list they would be taken as ended":
        { "the contract": "update contoso/m365 2026-11-22 endsOn 2027-06-30→2026-10-31" },
      "replaced-invoices > decision 5: while nothing took the place of a voided invoice, no other invoice ends what it may have billed > one that is declared to come to 0 bills nothing for good, and what it billed alone has ended":
        { "the contract": "update contoso/m365 2026-11-22 endsOn 2027-06-30→2026-10-31" },
      "guardrails > decision 22: guardrails > ends": { ends: "2" },
      "standing > what else looks at it > decision 22: an end counts for the guardrail on ends; a status ends nothing":
        {
          refused: [["ends", "2"]],
        },
    },
  },
  {
    psa: "connectwise",
    differs: "no subcategory is wrong for a catalog item that recurs",
    why: "PR-6: Autotask's billing codes have a use; a product subcategory of ConnectWise is for whatever is sold",
    tests: {
      "catalogue > a service is made for a product in use > PR-6: a billing code that is not one for recurring services stops it, and the line with it":
        "no counterpart",
    },
  },
  {
    psa: "connectwise",
    differs: "there is always a price and a cost",
    why: "an addition without one bills its catalog item's, and an item without one costs 0.00 (ConnectWise: Agreement, Addition)",
    tests: Object.fromEntries(
      [
        "seats at a price that is not stated > PR-20: are left as they are, and told with what is wanted and its money",
        "seats at a price that is not stated > nothing is told of an amount that is not ours to say",
        "seats at a price that is not stated > a step that writes one leaves only the days before it to be told",
        "units that change where the price is the PSA's own > PR-20: are blocked where their day states none; where it does, it is sent as it stands",
        "units that change where the price is the PSA's own > nor are they written by a plan that was made while it was stated",
        "units that change where the price is the PSA's own > a price that is declared is written, and an end needs none",
        "units that change where the price is the PSA's own > a cost that nobody states is not made up: it stays as it is",
        "decision 9: a margin whose cost nobody states is not known > so minMargin refuses seats that are added, and nothing is written",
      ]
        .map((test) => `unknown-prices > ${test}`)
        .concat(
          "guardrails > decision 22: a contract that is to end takes its money along > what is not known of it cannot be within the limit, and the plan says so",
        )
        .map((test) => [test, "no counterpart"]),
    ),
  },
  {
    psa: "connectwise",
    differs: "a line is made with its units, in one request",
    why: "an addition takes its quantity when it is created; Autotask's ContractService gets its units by an adjustment",
    tests: {
      "resumed > a line that stands without its units is gone on with by the same plan file, and made once":
        "no counterpart",
      "resumed > one that is not seen any more is not made a second time by the same plan file": "no counterpart",
      "stale > an answer that is lost > a new line that stands without its units says so where its answer is lost, and the next run sets them":
        "no counterpart",
      "stale > an answer that is lost > a new line that stands without its units says so where it is refused, and the next run sets them":
        "no counterpart",
    },
  },
  {
    psa: "connectwise",
    differs: "a step inside a version takes two requests: the version ends the day before, then the next one is made",
    why: "decision 18: cancel and create; the end goes first, so that what is cut off in between bills nothing until the next run, and never twice",
    tests: {
      // The end was written, so writing began and the line holds nothing from then on.
      "stale > an answer that is lost > reset-after: it is read back, never sent again": {
        ending: "failed update contoso/m365/premium",
        "exit code": 5,
      },
      "faults-process > a signal while records are written > SIGINT twice: ends at once; the journal says what was under way, and the next run finds out":
        {
          // It reads neither as before nor as planned: that is said first, then it is gone on with.
          "events of the next run": [
            "stale update contoso/m365/premium",
            "applied update contoso/m365/premium",
            "applied update northwind/m365/premium",
          ],
        },
    },
  },
  {
    psa: "connectwise",
    differs: "no hour's requests are counted",
    why: "ConnectWise limits requests by the minute and for all integrations (Developer Guide: Rate Limiting); the client waits for the next one",
    tests: Object.fromEntries(
      [
        "used up: a run stops between records, says when to go on, and the next ones make what is left, once",
        "without room for one record: nothing is written, exit 1",
        "the API suspended in between (status 429): not asked again",
        "the API suspended in between (status 500): not asked again",
        "the plan says how many runs it takes, and doctor what is left",
      ].map((test) => [`faults > the hour's requests > ${test}`, "no counterpart"]),
    ),
  },
  {
    psa: "connectwise",
    differs: "a refused login is never told like a refused write",
    why: "each request carries its keys and is answered 401, or 404, where they do not count; Autotask says of a locked user what it says of a wrong value",
    tests: {
      "faults > a login or a right that is lost in between > a user that is locked, which reads like any refusal: so the login is tried once, and no more is sent":
        "no counterpart",
    },
  },
];

/** Names that a test asked for, by its name. */
export const asked = new Map<string, Set<string>>();

/** The test that runs, as rows name it. */
function nameOfTest(): string {
  const { testPath = "", currentTestName = "" } = expect.getState();
  return `${/([^/]+)\.test\.ts$/.exec(testPath)?.[1]} > ${currentTestName}`;
}

/** What is expected of the PSA that this run is for: `usual`, unless the table gives another value under this name. */
export function expected<Value>(name: string, usual: Value): Value {
  const test = nameOfTest();
  const row = differences.find(({ tests }) => test in tests);
  const values = row?.tests[test];
  if (row === undefined || typeof values !== "object" || !(name in values))
    throw new Error(`differences.ts gives no "${name}" for ${test}`);
  const other = values[name] as Value;
  if (isDeepStrictEqual(other, usual)) throw new Error(`"${name}" is no difference: take it out of differences.ts`);
  asked.set(test, (asked.get(test) ?? new Set()).add(name));
  return row.psa === psa.name ? other : usual;
}
