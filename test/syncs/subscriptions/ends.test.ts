import { describe, expect, it } from "vitest";
import type { Contract } from "../../../src/core/workspace.ts";
import { declaredEnd, endOf, gapBetween, successorOf } from "../../../src/syncs/subscriptions/ends.ts";
import {
  aContract,
  aCustomer,
  aFeed,
  anObservedContract,
  anObservedLine,
  origin,
  TODAY,
} from "../../support/builders.ts";

const feed = (contract: Partial<Contract>) => aFeed({ contract });

describe("ZC-25: the end of a contract is the PSA's, unless the files declare another", () => {
  it("nothing declared, or what stands already: no change", () => {
    const contract = anObservedContract({ endsOn: "2027-06-30" });
    expect(endOf(feed({}), contract)).toEqual({ endsOn: "2027-06-30" });
    expect(endOf(feed({ endsOn: "2027-06-30" }), contract)).toEqual({ endsOn: "2027-06-30" });
    expect(declaredEnd(aContract())).toBeUndefined();
  });

  it("earlier, or later: with the day it has and the one it is to have", () => {
    const contract = anObservedContract({ endsOn: "2027-06-30" });
    expect(endOf(feed({ endsOn: "2026-12-31" }), contract)).toMatchObject({
      endsOn: "2026-12-31",
      end: {
        remoteId: "4711",
        before: "2027-06-30",
        after: "2026-12-31",
        reason: {
          rule: "ZC-25",
          text: "The end of m365 is declared. It ends earlier: nothing is billed on it after that day.",
        },
      },
    });
    expect(endOf(feed({ endsOn: "2027-12-31" }), contract).end?.reason.text).toBe(
      "The end of m365 is declared. It runs on.",
    );
  });

  it("a tombstone ends it for the reason it gives, and goes before endsOn", () => {
    const ended = { on: "2026-12-31", reason: "They left", origin: origin("customers/contoso.yaml", 20) };
    expect(declaredEnd(aContract({ ended, endsOn: "2027-01-31" }))).toEqual({
      on: "2026-12-31",
      reason: { rule: "ZC-25", text: "They left.", origin: ended.origin },
    });
  });

  it("not before what is posted, on a line or on the contract as a whole, nor before it starts", () => {
    const lines = [anObservedLine({ postedThrough: "2026-10-31" }), anObservedLine({ postedThrough: "2026-09-30" })];
    const problem = (on: string, given: Parameters<typeof anObservedContract>[0]) =>
      endOf(feed({ endsOn: on }), anObservedContract(given)).problem;
    const posted = "is posted up to 31 Oct 2026: it cannot end on 30 Oct 2026 unless that is taken back first";
    expect(problem("2026-10-30", { lines })).toBe(posted);
    expect(problem("2026-10-31", { lines })).toBeUndefined();
    expect(problem("2026-10-30", { lines: [], openFrom: "2026-11-01" })).toBe(posted);
    expect(problem("2026-10-31", { lines: [], openFrom: "2026-11-01" })).toBeUndefined();
    expect(problem("2026-06-30", { lines: [] })).toBe("begins on 1 Jul 2026, after it is to end");
    // For a day.
    expect(problem("2026-07-01", { lines: [] })).toBeUndefined();
  });

  it("says who takes over, or that nobody does should that one not be made; a later end says neither", () => {
    const ending = (endsOn: string) => {
      const own = feed({ endsOn });
      const next = aContract({ key: "cloud-2027", follows: "m365" });
      return endOf({ ...own, customer: aCustomer({ contracts: [own.contract, next] }) }, anObservedContract()).end;
    };
    expect(ending("2026-12-31")).toMatchObject({
      kind: "end",
      key: "fabrikam-msp/contoso/m365",
      reason: { text: "The end of m365 is declared. It ends earlier: cloud-2027 takes over on 1 Jan 2027." },
      unfollowed:
        "The end of m365 is declared. It ends earlier: cloud-2027, which is to take over on 1 Jan 2027, cannot be made, so nothing is billed after that day.",
    });
    expect(ending("2027-12-31")).not.toHaveProperty("unfollowed");
    expect(endOf(feed({ endsOn: "2026-12-31" }), anObservedContract()).end).not.toHaveProperty("unfollowed");
  });
});

describe("decision 18: a contract that bills whole periods", () => {
  it("ends with one of them", () => {
    const contract = anObservedContract({ changesOn: "period-starts", lines: [] });
    expect(endOf(feed({ endsOn: "2026-11-15" }), contract).problem).toBe(
      "bills whole periods, so it cannot end on 15 Nov 2026: the period ends on 30 Nov 2026",
    );
    expect(endOf(feed({ endsOn: "2026-11-30" }), contract).problem).toBeUndefined();
    // One that prorates ends on any day.
    expect(endOf(feed({ endsOn: "2026-11-15" }), anObservedContract()).problem).toBeUndefined();
  });
});

describe("ZC-24: no day unbilled, none billed twice", () => {
  it("nothing separates a contract from one that begins the day after", () => {
    expect(gapBetween("2026-11-30", "2026-12-01", TODAY)).toBeUndefined();
    expect(gapBetween("2028-02-29", "2028-03-01", TODAY)).toBeUndefined();
  });

  it("a gap and an overlap are told with their days", () => {
    expect(gapBetween("2026-11-30", "2026-12-02", TODAY)).toBe("1 Dec 2026 would be billed by nobody");
    expect(gapBetween("2026-11-28", "2026-12-01", TODAY)).toBe("2 days (29 to 30 Nov) would be billed by nobody");
    expect(gapBetween("2026-12-01", "2026-12-01", TODAY)).toBe("1 Dec 2026 would be billed twice");
    expect(gapBetween("2026-12-05", "2026-12-01", TODAY)).toBe("5 days (1 to 5 Dec) would be billed twice");
  });

  it("the successor is the contract that names it and bills the program", () => {
    const [first, second] = [aContract({ key: "cloud-2026" }), aContract({ key: "cloud-2027", follows: "cloud-2026" })];
    const customer = aCustomer({ contracts: [first, second] });
    const next = (contract: Contract, program: string) => successorOf(contract, customer, program)?.key;
    expect([next(first, "microsoft-csp"), next(second, "microsoft-csp")]).toEqual(["cloud-2027", undefined]);
    expect(next(first, "google")).toBeUndefined();
  });
});
