/** Figures are worked out by hand: 42 × 20.60 = 865.20 and 47 × 20.60 = 968.20 a month; November has 30 days. */
import { describe, expect, it } from "vitest";
import type { Switches } from "../../../src/sandbox/index.ts";
import { aSandbox, aSeed } from "./support.ts";

const AGREEMENT = "finance/agreements/123";

/** 42 units through 14 November, 47 from the 15th. */
const STEP = [
  { id: 456, product: 77, quantity: 42, cancelledDate: "2026-11-14" },
  { id: 457, product: 77, quantity: 47, effectiveDate: "2026-11-15" },
];

const next = async ({ api }: Awaited<ReturnType<typeof aSandbox>>) =>
  (await api("GET", AGREEMENT)).body.nextInvoiceDate as string | undefined;

describe("a step within a period", () => {
  const invoiceNovember = async (agreement: object, switches: Partial<Switches["connectwise"]>) => {
    const seed = aSeed({ additions: STEP, invoicedThrough: "2026-10-01", ...agreement });
    const { control, invoiced } = await aSandbox({ seed, switches });
    await control("POST", "connectwise/invoice", { through: "2026-11-01" });
    return (await invoiced()).filter(([first]) => String(first) >= "2026-11-01");
  };
  const whole = [
    ["2026-11-01", 30, 42, 20.6, 865.2],
    ["2026-11-15", 30, 47, 20.6, 968.2],
  ];

  it("prorated: 14 of 30 days of 865.20 and 16 of 30 of 968.20, to the cent", async () => {
    expect(await invoiceNovember({}, {})).toEqual([
      ["2026-11-01", 14, 42, 20.6, 403.76],
      ["2026-11-15", 16, 47, 20.6, 516.37],
    ]);
  });

  it("without prorateFlag: the whole period's price of every version that holds a day of it", async () => {
    expect(await invoiceNovember({ prorateFlag: false }, {})).toEqual(whole);
  });

  it("cancelledDate as the first day that is not billed: 13 of 30 days", async () => {
    expect((await invoiceNovember({}, { cancelledDate: "next-day" }))[0]).toEqual([
      ...["2026-11-01", 13, 42, 20.6, 374.92],
    ]);
  });

  it("only a start prorated: the version that ends is billed whole", async () => {
    expect(await invoiceNovember({}, { midPeriodProration: "starts-only" })).toEqual([
      ["2026-11-01", 30, 42, 20.6, 865.2],
      ["2026-11-15", 16, 47, 20.6, 516.37],
    ]);
  });

  it("nothing prorated, whatever the flag", async () => {
    expect(await invoiceNovember({}, { midPeriodProration: "whole-period" })).toEqual(whole);
  });
});

describe("what is billed", () => {
  const august = async (agreement: object, addition: object) => {
    const own = await aSandbox({ seed: aSeed({ invoicedThrough: "2026-08-31", ...agreement }, addition as never) });
    return (await own.invoiced()).slice(1);
  };

  it.each([
    [{ lessIncluded: 2 }, [["2026-08-01", 31, 40, 20.6, 824]]],
    [{ billCustomer: "NoCharge" }, []],
    [{ billCustomer: "DoNotBill" }, []],
    [{ effectiveDate: "2026-09-01" }, []],
    // 1.5 × 20.61 = 30.915: half a cent goes up.
    [{ quantity: 1.5, unitPrice: 20.61 }, [["2026-08-01", 31, 1.5, 20.61, 30.92]]],
  ])("%j", async (addition, expected) => {
    const lines = await august({}, addition);
    expect(lines.filter(([first]) => first === "2026-08-01")).toEqual(expected);
  });

  it("an addition without prices bills the item's: 42 × 21.00", async () => {
    const seed = aSeed({}, { unitPrice: null });
    const { patch, control, invoiced } = await aSandbox({ seed });
    await patch("procurement/catalog/77", { price: 21 });
    await control("POST", "connectwise/invoice", { through: "2026-07-01" });
    expect(await invoiced()).toEqual([["2026-07-01", 31, 42, 21, 882]]);
  });

  it("the agreement's end cuts the last period: 15 of 31 days; nothing is invoiced after it", async () => {
    const own = await aSandbox({ seed: aSeed({ endDate: "2026-08-15", invoicedThrough: "2026-12-31" }) });
    expect(await own.invoiced()).toEqual([
      ["2026-07-01", 31, 42, 20.6, 865.2],
      ["2026-08-01", 15, 42, 20.6, 418.65],
    ]);
    expect(await next(own)).toBe("2026-09-01T00:00:00Z");
  });

  it("a change of what is invoiced already takes effect with the next period only", async () => {
    const { patch, control, invoiced } = await aSandbox({ seed: aSeed({ invoicedThrough: "2026-11-01" }) });
    await patch(`${AGREEMENT}/additions/456`, { quantity: 47 });
    await control("POST", "connectwise/invoice", { through: "2026-12-01" });
    expect((await invoiced()).slice(-2)).toEqual([
      ["2026-11-01", 30, 42, 20.6, 865.2],
      ["2026-12-01", 31, 47, 20.6, 968.2],
    ]);
  });
});

describe("periods", () => {
  it.each([
    [{ billingCycle: "Quarterly", startDate: "2026-05-17", invoicedThrough: "2026-06-30" }, 1, "2026-07-01"],
    [{ billingCycle: "Bi-Monthly", startDate: "2026-02-10", invoicedThrough: "2026-03-01" }, 2, "2026-05-01"],
    [{ billingCycle: "Semi-Annual", invoicedThrough: "2026-07-01" }, 1, "2027-01-01"],
    [{ billingCycle: "Yearly", invoicedThrough: "2026-11-01" }, 1, "2027-01-01"],
    [
      {
        billingCycle: "Yearly",
        invoicingCycle: "ContractYear",
        startDate: "2026-07-15",
        invoicedThrough: "2026-11-01",
      },
      1,
      "2027-07-15",
    ],
    // The 31st is the last day of shorter months.
    [{ invoicingCycle: "ContractYear", startDate: "2026-01-31", invoicedThrough: "2026-02-28" }, 2, "2026-03-31"],
    [{ billingCycle: "Weekly", startDate: "2026-11-04", invoicedThrough: "2026-11-20" }, 3, "2026-11-25"],
    [{ billStartDate: "2026-09-10", invoicedThrough: "2026-10-01" }, 2, "2026-11-01"],
  ] as const)("%j: %i invoiced, the next one from %s", async (agreement, count, day) => {
    const own = await aSandbox({ seed: aSeed(agreement) });
    expect((await own.control("GET", "connectwise/invoiced")).body.periods).toHaveLength(count);
    expect(await next(own)).toBe(`${day}T00:00:00Z`);
  });

  it("an agreement that starts within a quarter bills 45 of its 91 days", async () => {
    const seed = aSeed({ billingCycle: "Quarterly", startDate: "2026-05-17", invoicedThrough: "2026-06-30" });
    const { invoiced } = await aSandbox({ seed });
    expect(await invoiced()).toEqual([["2026-05-17", 45, 42, 20.6, 427.85]]);
  });

  it("a one-time agreement is billed once, whole, and then names no next invoice", async () => {
    const own = await aSandbox({ seed: aSeed({ billOneTimeFlag: true, endDate: "2027-06-30" }) });
    expect(await next(own)).toBe("2026-07-01T00:00:00Z");
    for (const through of ["2026-07-01", "2027-12-31"]) {
      await own.control("POST", "connectwise/invoice", { through, agreementId: 123 });
    }
    expect(await own.invoiced()).toEqual([["2026-07-01", 365, 42, 20.6, 865.2]]);
    expect(await next(own)).toBeUndefined();
  });
});

describe("invoices", () => {
  it("are made for every period that starts by then and is not invoiced yet, of every agreement or of one", async () => {
    const { control, api } = await aSandbox({ seed: aSeed({ invoicedThrough: "2026-10-31" }) });
    const make = async (body: object) => (await control("POST", "connectwise/invoice", body)).body;
    expect(await make({ through: "2026-10-31" })).toEqual({ invoices: 0 });
    expect(await make({ through: "2026-12-01", agreementId: 123 })).toEqual({ invoices: 2 });
    expect(await make({ through: "2026-12-01" })).toEqual({ invoices: 0 });
    const { body } = await api("GET", "finance/invoices?conditions=agreement/id=123&orderBy=date desc&pageSize=1");
    expect(body).toMatchObject([
      {
        type: "Agreement",
        company: { identifier: "Contoso" },
        agreement: { id: 123, name: "Cloud", type: "Cloud" },
        date: "2026-12-01T00:00:00Z",
        total: 865.2,
      },
    ]);
    expect((await control("POST", "connectwise/invoice", { agreementId: 5 })).status).toBe(400);
    expect((await control("POST", "connectwise/invoice", { through: "2026-12-01", agreementId: 5 })).status).toBe(400);
  });

  it("the last one is taken back, and its period is open again", async () => {
    const own = await aSandbox({ seed: aSeed({ invoicedThrough: "2026-11-01" }) });
    expect(await next(own)).toBe("2026-12-01T00:00:00Z");
    await own.control("POST", "connectwise/uninvoice", { agreementId: 123 });
    expect(await next(own)).toBe("2026-11-01T00:00:00Z");
    expect((await own.api("GET", "finance/invoices/count")).body).toEqual({ count: 4 });
    expect((await own.control("POST", "connectwise/uninvoice", { agreementId: 5 })).status).toBe(400);
  });

  it("nextInvoiceDate: the next period's first day, its last, or nothing before the first; a day alone by the switch", async () => {
    const own = await aSandbox();
    const set = (switches: object) => own.control("POST", "connectwise/switches", switches);
    expect(await next(own)).toBe("2026-07-01T00:00:00Z");
    await set({ nextInvoiceDate: "period-end", plainDates: "day" });
    expect(await next(own)).toBe("2026-07-31");
    await set({ nextInvoiceDate: "absent-until-first" });
    expect(await next(own)).toBeUndefined();
    await own.control("POST", "connectwise/invoice", { through: "2026-07-01" });
    expect(await next(own)).toBe("2026-08-01");
  });

  it("by the clock: none until a 1st has passed, then every period that starts in its month", async () => {
    const seed = aSeed({ invoicingCycle: "ContractYear", startDate: "2026-07-15", invoicedThrough: "2026-11-30" });
    const { control, invoiced } = await aSandbox({ seed, switches: { invoices: "on-the-1st" } });
    const last = async (day: string) => {
      await control("POST", "clock", { day });
      return (await invoiced()).at(-1)?.[0];
    };
    expect(await last("2026-11-30")).toBe("2026-11-15");
    expect(await last("2026-12-01")).toBe("2026-12-15");
    expect(await last("2026-12-31")).toBe("2026-12-15");
  });

  it("by hand: the clock alone invoices nothing", async () => {
    const { control, invoiced } = await aSandbox();
    await control("POST", "clock", { day: "2027-03-01" });
    expect(await invoiced()).toEqual([]);
  });
});
