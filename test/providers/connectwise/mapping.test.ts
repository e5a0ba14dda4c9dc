/** Additions as lines, worked out by hand. The agreement runs from 1 July 2026 to 30 June 2027, by the month. */
import { describe, expect, it } from "vitest";
import { at } from "../../../src/core/segments.ts";
import { gridOf } from "../../../src/providers/connectwise/limits.ts";
import {
  cancelledDateOf,
  isCharge,
  markerNoted,
  toCharge,
  toContract,
  toService,
} from "../../../src/providers/connectwise/mapping.ts";
import type { AgreementRow, CatalogRow } from "../../../src/providers/connectwise/wire.ts";
import { addition, aGrid, anAgreement, cycles, read, say } from "./rows.ts";

const M = "concordat:fabrikam/contoso/m365";
const marked = (day: string, marker = M) => ({ serialNumber: `${marker}@${day}` });
const item = (facts: Partial<CatalogRow> = {}): CatalogRow => ({
  id: "9001",
  identifier: "Business Premium",
  active: true,
  price: "19.90",
  cost: "17.00",
  marker: null,
  productClass: "Agreement",
  billingCycle: "2",
  ...facts,
});

describe("an addition bills what is not included, from its effective through its cancelled date", () => {
  it.each([
    ["without dates: as long as the agreement", addition(1, null, null, 42), "1: 2026-07-01 42"],
    ["less what is included", addition(1, "2026-07-01", null, 42, { lessIncluded: 2 }), "1: 2026-07-01 40"],
    ["in tenths, exact", addition(1, "2026-07-01", null, 10.3, { lessIncluded: 0.1 }), "1: 2026-07-01 10.2"],
    ["through its cancelled date", addition(1, "2026-08-01", "2026-11-15", 5), "1: 2026-08-01 5, 2026-11-16 0"],
    ["on a single day", addition(1, "2026-11-15", "2026-11-15", 5), "1: 2026-11-15 5, 2026-11-16 0"],
    ["cancelled before it began", addition(1, "2026-11-15", "2026-11-14", 5), "1: "],
    ["from before the agreement", addition(1, "2026-01-01", "2026-07-31", 5), "1: 2026-07-01 5, 2026-08-01 0"],
    ["beyond the agreement's end", addition(1, "2026-07-01", "2027-12-31", 5), "1: 2026-07-01 5"],
    ["after the agreement's end", addition(1, "2027-08-01", null, 5), "1: "],
    // It ends by itself, so it would not run on where the agreement is made to end later.
    ["through the agreement's last day", addition(1, "2027-06-30", "2027-06-30", 5), "1: 2027-06-30 5, 2027-07-01 0"],
  ])("%s", (_, row, line) => {
    expect(say(read([row]))).toEqual([line]);
  });

  it("cancelledDate: next-day: the cancelled date itself is not billed any more", () => {
    const ended = addition(1, "2026-07-01", "2026-11-16", 42);
    expect(say(read([ended], { cancelledDate: "next-day" }))).toEqual(["1: 2026-07-01 42, 2026-11-16 0"]);
    expect(say(read([ended]))).toEqual(["1: 2026-07-01 42, 2026-11-17 0"]);
    const never = addition(1, "2026-11-16", "2026-11-16", 42);
    expect(say(read([never], { cancelledDate: "next-day" }))).toEqual(["1: "]);
    expect([
      cancelledDateOf("2026-11-30", { cancelledDate: "next-day", proration: "by-days" }),
      cancelledDateOf("2026-11-30", { cancelledDate: "last-day", proration: "by-days" }),
    ]).toEqual(["2026-12-01", "2026-11-30"]);
  });

  it("an agreement without an end: the last addition goes on for good", () => {
    const [line] = read([addition(1, "2026-07-01", null, 42)], { agreement: { endsOn: null } });
    expect(line).toMatchObject({ segments: [{ from: "2026-07-01", quantity: 42 }], readThrough: "9999-12-31" });
  });

  it("prices are the addition's, else the catalog item's; what neither states is left out", () => {
    const bare = { unitPrice: null, unitCost: null };
    const [listed] = read([addition(1, null, null, 3, bare)], { item: item() });
    expect(listed?.segments).toEqual([{ from: "2026-07-01", quantity: 3, unitPrice: "19.90", unitCost: "17.00" }]);
    const [half] = read([addition(1, null, null, 3, { unitPrice: null })], { item: item() });
    expect(half?.segments).toEqual([{ from: "2026-07-01", quantity: 3, unitPrice: "19.90", unitCost: "18.37" }]);
    const [unknown] = read([addition(1, null, null, 3, bare)], { item: item({ price: null, cost: null }) });
    expect(unknown?.segments).toEqual([{ from: "2026-07-01", quantity: 3 }]);
  });

  it("starts on the day that is asked for", () => {
    expect(say(read([addition(1, "2026-07-01", null, 42)], { from: "2026-10-15" }))).toEqual(["1: 2026-10-15 42"]);
  });
});

describe("additions that follow each other are one line, with the oldest one's id", () => {
  it("by our marker, whatever their order, with days between them", () => {
    const rows = [
      addition(12, "2026-12-01", null, 47, marked("2026-12-01")),
      addition(10, "2026-07-01", "2026-09-30", 40, marked("2026-07-01")),
      addition(11, "2026-10-10", "2026-11-30", 42, marked("2026-10-10")),
    ];
    const [line, ...others] = read(rows);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ id: "10", marker: M, service: "9001", contract: "4711" });
    expect(say([line].filter((one) => one !== undefined))).toEqual([
      "10: 2026-07-01 40, 2026-10-01 0, 2026-10-10 42, 2026-12-01 47",
    ]);
  });

  it("two of our markers are two lines, of one product, on the same days", () => {
    const rows = [
      addition(10, "2026-07-01", null, 12, marked("2026-07-01", `${M}/sales`)),
      addition(11, "2026-07-01", null, 30, marked("2026-07-01", `${M}/office`)),
    ];
    expect(read(rows).map(({ id, marker }) => [id, marker])).toEqual([
      ["10", `${M}/sales`],
      ["11", `${M}/office`],
    ]);
  });

  it("a key that was shortened by its digest is a marker like others; a marker without a day, too", () => {
    const short = "concordat:fabrikam/contoso~0123456789ab";
    const rows = [
      addition(10, "2026-07-01", "2026-07-31", 1, marked("2026-07-01", short)),
      addition(11, "2026-08-01", null, 2, { serialNumber: short }),
    ];
    expect(read(rows)).toMatchObject([{ id: "10", marker: short }]);
  });

  it("that nobody marked, of one product, where no two bill the same day", () => {
    const rows = [
      addition(20, "2026-10-01", null, 45),
      addition(10, "2026-07-01", "2026-08-31", 40),
      addition(30, "2026-07-01", null, 9, { product: "9002" }),
    ];
    expect(say(read(rows))).toEqual(["10: 2026-07-01 40, 2026-09-01 0, 2026-10-01 45", "30: 2026-07-01 9"]);
    expect(read(rows).every(({ marker }) => marker === undefined)).toBe(true);
  });

  it("a serial number of somebody else's is no marker", () => {
    const rows = [
      addition(10, "2026-07-01", "2026-08-31", 40, { serialNumber: "Cloudconsole" }),
      addition(11, "2026-09-01", null, 41, { serialNumber: "SN-1" }),
    ];
    expect(say(read(rows))).toEqual(["10: 2026-07-01 40, 2026-09-01 41"]);
  });

  it("one that we made after one that nobody marked: by that one's id", () => {
    const rows = [
      addition(8001, "2026-07-01", "2026-11-09", 42),
      addition(9000, "2026-11-10", "2026-11-21", 47, marked("2026-11-10", "concordat:#8001")),
      addition(9001, "2026-11-22", null, 40, marked("2026-11-22", "concordat:#8001")),
    ];
    const lines = read(rows);
    expect(say(lines)).toEqual(["8001: 2026-07-01 42, 2026-11-10 47, 2026-11-22 40"]);
    expect(lines[0]?.marker).toBeUndefined();
  });

  it("the first one is deleted: those that followed it stay one line, with the oldest one's id", () => {
    const rows = [
      addition(9000, "2026-11-10", "2026-11-21", 47, marked("2026-11-10", "concordat:#8001")),
      addition(9001, "2026-11-22", null, 40, marked("2026-11-22", "concordat:#8001")),
    ];
    expect(say(read(rows))).toEqual(["9000: 2026-11-10 47, 2026-11-22 40"]);
  });

  it("charges that a person entered for closed days are no line", () => {
    const charge = addition(50, "2026-11-01", "2026-11-30", 1, { serialNumber: "CONCORDAT-m365-premium-2026-10-20" });
    expect(isCharge(charge)).toBe(true);
    expect(read([charge])).toEqual([]);
    expect(toCharge({ ...charge, unitPrice: "-12.5" }, undefined)).toEqual({
      id: "50",
      contract: "4711",
      name: "CONCORDAT-m365-premium-2026-10-20",
      amount: "-12.50",
      day: "2026-11-01",
    });
    expect(toCharge({ ...charge, quantity: 3, unitPrice: null }, item()).amount).toBe("59.70");
  });
});

describe("additions of one product that bill the same days are lines of their own", () => {
  const both = [addition(20, "2026-09-01", null, 45), addition(30, "2026-11-01", null, 3)];

  it("each with its own id and nobody's doubt, so that existing may name one", () => {
    const lines = read(both);
    expect(say(lines)).toEqual(["20: 2026-09-01 45", "30: 2026-11-01 3"]);
    expect(lines.map(({ unclear }) => unclear)).toEqual([undefined, undefined]);
  });

  it("with those that follow them by our marker", () => {
    const rows = [
      addition(20, "2026-09-01", "2026-11-09", 45),
      addition(30, "2026-09-01", null, 3),
      addition(40, "2026-11-10", null, 46, marked("2026-11-10", "concordat:#20")),
    ];
    expect(say(read(rows))).toEqual(["20: 2026-09-01 45, 2026-11-10 46", "30: 2026-09-01 3"]);
  });

  it("one before them is in doubt: which of them follows it is not known, and a guess would bill twice", () => {
    const lines = read([addition(10, "2026-07-01", "2026-08-31", 40), ...both]);
    expect(say(lines)).toEqual(["10: 2026-07-01 40, 2026-09-01 0", "20: 2026-09-01 45", "30: 2026-11-01 3"]);
    expect(lines.find(({ id }) => id === "10")?.unclear).toBe(
      "additions 20 and 30 of the same product bill the same days, so which of them follows addition 10 is not known; cancel one of them in ConnectWise",
    );
  });

  it("an addition that bills no day shares none", () => {
    const never = addition(30, "2026-11-01", "2026-10-31", 3);
    expect(say(read([addition(20, "2026-09-01", null, 45), never]))).toEqual(["20: 2026-09-01 45"]);
  });

  // Each of n additions overlaps none, one or all: the number of lines is 1, or as many as there are additions.
  it("law: apart they are one line, and no day of it bills more than one of them", () => {
    const months = ["07", "08", "09", "10", "11", "12"];
    const rows = months.map((month, index) => addition(10 + index, `2026-${month}-01`, `2026-${month}-20`, index + 1));
    for (let rotated = 0; rotated < rows.length; rotated += 1) {
      const lines = read([...rows.slice(rotated), ...rows.slice(0, rotated)]);
      expect(lines).toHaveLength(1);
      for (const [index, month] of months.entries()) {
        expect(at(lines[0]?.segments ?? [], `2026-${month}-20`).quantity).toBe(index + 1);
        expect(at(lines[0]?.segments ?? [], `2026-${month}-21`).quantity).toBe(0);
      }
    }
  });
});

describe("what a line is refused for", () => {
  const unclearOf = (...rows: Parameters<typeof read>): string | undefined => read(...rows)[0]?.unclear;

  it("an addition that is not billed, on open days; not one with 0 units, and not on invoiced days", () => {
    const free = { billable: false };
    expect(unclearOf([addition(10, "2026-07-01", null, 5, free)])).toBe(
      "addition 10 is set not to be billed (Do Not Bill or No Charge); set it to Billable in ConnectWise, or ignore the product",
    );
    expect(unclearOf([addition(10, "2026-07-01", null, 0, free)])).toBeUndefined();
    expect(
      unclearOf([addition(10, "2026-07-01", "2026-10-31", 5, free), addition(11, "2026-11-01", null, 5)]),
    ).toBeUndefined();
  });

  it("two versions of our marker on one open day, as two runs at once may leave them", () => {
    const rows = [
      addition(10, "2026-07-01", null, 5, marked("2026-07-01")),
      addition(11, "2026-12-01", null, 6, marked("2026-12-01")),
    ];
    expect(unclearOf(rows)).toBe("additions 10 and 11 both bill 1 Dec 2026; cancel one of them in ConnectWise");
  });

  it("decision 18: two versions in one open period where periods are billed whole", () => {
    const rows = [addition(10, "2026-07-01", "2026-11-14", 5), addition(11, "2026-11-15", null, 6)];
    expect(unclearOf(rows)).toBeUndefined();
    expect(unclearOf(rows, { agreement: { prorates: false } })).toBe(
      "additions 10 and 11 both bill 1 Nov 2026, since the agreement does not prorate; date them on the first day of a period in ConnectWise",
    );
    expect(unclearOf(rows, { agreement: { prorates: false, nextInvoiceDate: "2026-12-01" } })).toBeUndefined();
  });
});

describe("decision 18: without proration a version bills every period of which it holds a day", () => {
  const off = { agreement: { prorates: false } };
  it.each([
    ["from within a period", addition(1, "2026-11-15", null, 5), "1: 2026-11-01 5"],
    ["cancelled within a period", addition(1, "2026-07-01", "2026-11-15", 5), "1: 2026-07-01 5, 2026-12-01 0"],
    ["a single day", addition(1, "2026-11-15", "2026-11-15", 5), "1: 2026-11-01 5, 2026-12-01 0"],
    ["cancelled before it began", addition(1, "2026-11-15", "2026-11-14", 5), "1: "],
    ["through the agreement's end", addition(1, "2027-06-15", "2027-06-20", 5), "1: 2027-06-01 5, 2027-07-01 0"],
  ])("%s", (_, row, line) => {
    expect(say(read([row], off))).toEqual([line]);
  });

  it("by the quarter, on a grid from the agreement's own start", () => {
    // From 15 August by three months: 15 August to 14 November, 15 November to 14 February.
    const agreement = {
      prorates: false,
      billingCycle: "3",
      invoicingCycle: "ContractYear",
      startsOn: "2026-08-15",
      billsFrom: "2026-08-15",
      nextInvoiceDate: "2026-08-15",
    };
    expect(say(read([addition(1, "2026-11-14", "2026-11-14", 5)], { agreement }))).toEqual([
      "1: 2026-08-15 5, 2026-11-15 0",
    ]);
    expect(say(read([addition(1, "2026-11-15", "2026-11-15", 5)], { agreement }))).toEqual([
      "1: 2026-11-15 5, 2027-02-15 0",
    ]);
  });

  it("the first period begins with the agreement, not before", () => {
    expect(
      say(
        read([addition(1, "2026-07-20", null, 5)], {
          agreement: { prorates: false, startsOn: "2026-07-10", billsFrom: "2026-07-10" },
        }),
      ),
    ).toEqual(["1: 2026-07-10 5"]);
  });
});

describe("the periods of an agreement, and what of them is invoiced", () => {
  const grid = (facts: Partial<AgreementRow>) => {
    const { anchor, months, openFrom, prorates } = aGrid(facts);
    return { anchor, months, openFrom, prorates };
  };

  it.each([
    ["by the calendar month", {}, { anchor: "2026-01-01", months: 1, openFrom: "2026-11-01", prorates: true }],
    [
      "next invoice date: the last day of the first open period reads the same as its first",
      { nextInvoiceDate: "2026-11-30" },
      { anchor: "2026-01-01", months: 1, openFrom: "2026-11-01", prorates: true },
    ],
    [
      "by the calendar quarter, from inside one: nothing is open before the agreement",
      { billingCycle: "3", startsOn: "2026-08-15", billsFrom: "2026-08-15", nextInvoiceDate: "2026-07-01" },
      { anchor: "2026-01-01", months: 3, openFrom: "2026-08-15", prorates: true },
    ],
    [
      "by the contract's own month",
      {
        invoicingCycle: "ContractYear",
        startsOn: "2026-07-15",
        billsFrom: "2026-07-15",
        nextInvoiceDate: "2026-11-20",
      },
      { anchor: "2026-07-15", months: 1, openFrom: "2026-11-15", prorates: true },
    ],
    [
      "by the contract's month from the 31st: the ends of months are kept",
      {
        invoicingCycle: "ContractYear",
        startsOn: "2026-08-31",
        billsFrom: "2026-08-31",
        nextInvoiceDate: "2027-03-01",
      },
      { anchor: "2026-08-31", months: 1, openFrom: "2027-02-28", prorates: true },
    ],
    [
      "by the contract's year from 29 February: from 28 February where there is no 29th",
      {
        billingCycle: "6",
        invoicingCycle: "ContractYear",
        startsOn: "2024-02-29",
        billsFrom: "2024-02-29",
        nextInvoiceDate: "2026-02-28",
      },
      { anchor: "2024-02-29", months: 12, openFrom: "2026-02-28", prorates: true },
    ],
    [
      "billed from a later day than it starts: days before it are not billed",
      { startsOn: "2026-07-01", billsFrom: "2026-12-15", nextInvoiceDate: "2026-12-15" },
      { anchor: "2026-01-01", months: 1, openFrom: "2026-12-15", prorates: true },
    ],
    [
      "one time: a single period, billed whole",
      { oneTime: true, billingCycle: null, nextInvoiceDate: "2026-07-01" },
      { anchor: "2026-07-01", months: 12, openFrom: "2026-07-01", prorates: false },
    ],
    [
      "one time for five months and a half: the period is not shorter than the agreement",
      {
        oneTime: true,
        startsOn: "2026-07-15",
        billsFrom: "2026-07-15",
        endsOn: "2026-12-31",
        nextInvoiceDate: "2026-07-15",
      },
      { anchor: "2026-07-15", months: 6, openFrom: "2026-07-15", prorates: false },
    ],
    [
      "half-yearly, invoiced to its end",
      { billingCycle: "5", nextInvoiceDate: "2027-07-01" },
      { anchor: "2026-01-01", months: 6, openFrom: "2027-07-01", prorates: true },
    ],
  ] as const)("%s", (_, facts, expected) => {
    expect(grid(facts)).toEqual(expected);
  });

  it.each([
    [
      "no next invoice date",
      { nextInvoiceDate: null },
      "does not say what is invoiced (its next invoice date is empty)",
    ],
    ["weeks", { billingCycle: "1" }, "is billed Weekly, which is no whole number of months"],
    ["a cycle that does not recur", { billingCycle: "7" }, "is billed None, which is no whole number of months"],
    ["no cycle", { billingCycle: null }, "has no billing cycle"],
    ["no start", { startsOn: null }, "has no start date"],
    [
      "one time without an end",
      { oneTime: true, endsOn: null },
      "is billed one time and has no end date, so its period is not known",
    ],
  ])("refused in words: %s", (_, facts, words) => {
    expect(gridOf(anAgreement(facts), cycles)).toBe(words);
  });

  it("invoiced days of a line are told; before the first invoice there are none", () => {
    expect(read([addition(1, null, null, 1)])[0]).toMatchObject({
      openFrom: "2026-11-01",
      postedThrough: "2026-10-31",
      changedOn: [],
    });
    const [fresh] = read([addition(1, null, null, 1)], { agreement: { nextInvoiceDate: "2026-07-01" } });
    expect(fresh?.openFrom).toBe("2026-07-01");
    expect(fresh?.postedThrough).toBeUndefined();
  });
});

describe("agreements and catalog items in the engine's words", () => {
  const place = { today: "2026-11-22", url: "https://eu.myconnectwise.net/x" };
  const contract = (facts: Partial<AgreementRow> = {}) =>
    toContract(anAgreement(facts), gridOf(anAgreement(facts), cycles), [], place);

  it("an agreement", () => {
    expect(contract()).toEqual({
      id: "4711",
      name: "Cloud",
      account: "100",
      recurring: true,
      type: "Managed Services",
      active: true,
      startsOn: "2026-07-01",
      endsOn: "2027-06-30",
      periodsFrom: "2026-01-01",
      months: 1,
      changesOn: "any-day",
      openFrom: "2026-11-01",
      url: "https://eu.myconnectwise.net/x",
      lines: [],
    });
    expect(contract({ prorates: false }).changesOn).toBe("period-starts");
    expect(contract({ endsOn: null }).endsOn).toBe("9999-12-31");
    expect(contract({ billingCycle: "1" })).toMatchObject({
      recurring: false,
      problem: "is billed Weekly, which is no whole number of months",
    });
  });

  it.each([
    [{}, true],
    [{ cancelled: true }, false],
    [{ status: "Cancelled" }, false],
    [{ status: "Inactive" }, false],
    // Over by its end date: that day is told, and says enough.
    [{ status: "Expired", endsOn: "2026-10-31" }, true],
    [{ status: "Expired" }, false],
    [{ status: "Expired", endsOn: null }, false],
    [{ status: null }, true],
  ])("%j is active: %s", (facts, active) => {
    expect(contract(facts).active).toBe(active);
  });

  it("our marker is found among a person's notes", () => {
    expect(markerNoted("Renewal by phone.\nconcordat:fabrikam/contoso/cloud-2026, do not delete")).toBe(
      "concordat:fabrikam/contoso/cloud-2026",
    );
    expect(markerNoted("(concordat:fabrikam/a-very-long-customer~0123456789ab)")).toBe(
      "concordat:fabrikam/a-very-long-customer~0123456789ab",
    );
    expect(markerNoted("see Concordat")).toBeUndefined();
    expect(markerNoted(null)).toBeUndefined();
    expect(contract({ notes: "concordat:a/b/c" }).marker).toBe("concordat:a/b/c");
  });

  it("a catalog item", () => {
    expect(toService(item({ marker: "concordat:t/services/bp" }), 12)).toEqual({
      id: "9001",
      name: "Business Premium",
      marker: "concordat:t/services/bp",
      active: true,
      unitPrice: "19.90",
      unitCost: "17.00",
      months: 12,
    });
    expect(toService(item({ productClass: "Bundle" }), 1).active).toBe(false);
    expect(toService(item({ active: false, price: null, cost: null, marker: "" }), 1)).toEqual({
      id: "9001",
      name: "Business Premium",
      active: false,
      unitPrice: "0.00",
      months: 1,
    });
  });
});
