/** Usage (Azure): an amount for each contract period, never billed twice (PR-5, decision 6). */
import { describe, expect, it } from "vitest";
import { expected } from "../support/differences.ts";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  azure,
  contoso,
  premium,
  SERVICES_FILE,
  seats,
  TENANT_FILE,
  usage,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const november = { from: "2026-11-01", to: "2026-11-30" };
/** October's usage of 100.00, on an invoice of early November; October is posted. Sold at cost plus 20 %. */
const facts: WorkspaceFacts = {
  program: { azure: true },
  products: { azure: azure() },
  bills: { "G-10": [usage("100.00")] },
  held: { contracts: [heldContract({ lines: [] })] },
};

async function azureLine(stand: Stand): Promise<number> {
  const [line, ...more] = await stand.linesOf(4711, 9003);
  if (line === undefined || more.length > 0) throw new Error(`${more.length + 1} Azure lines`);
  return Number(line.id);
}

/** What the line bills between two days, price and cost. */
async function billed(stand: Stand, from: string, to: string): Promise<readonly number[]> {
  return stand.billed(await azureLine(stand), from, to);
}

/** The next month: November is posted, today is 8 December, and November's usage of 80.00 has come. */
async function nextMonth(stand: Stand): Promise<void> {
  await stand.setClock("2026-12-08");
  await stand.post("2026-11-30");
  stand.change({ ...facts, today: "2026-12-08", bills: { ...facts.bills, "G-11": [usage("80.00", november)] } });
}

describe("usage is billed in the period that holds its last day, or the first open one", () => {
  it("PR-5: quantity 1 at the month's total, and 0 in the next period until its statement comes", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    const id = await azureLine(stand);
    // 100.00 plus 20 %. October is posted, so November bills it.
    expect(await stand.holding(id, "2026-11-01")).toEqual({ units: 1, price: 120, cost: 100 });
    expect(await stand.holding(id, "2026-12-01")).toEqual({ units: 1, price: 0, cost: 0 });
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
    expect(await billed(stand, "2026-12-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("the amounts of one invoice are added up before the markup", async () => {
    const bills = { "G-10": [usage("10.01"), usage("20.02", { columns: { MeterDescription: "Storage" } })] };
    const stand = await aWorkspace({ ...facts, bills });
    await applyAndSettle(stand);
    // 30.03 × 1.2 = 36.036.
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([36.04, 30.03]);
  });

  it("the next statement is billed once, in the next period, and the one before it is not billed again", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await nextMonth(stand);
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
    // 80.00 plus 20 %.
    expect(await billed(stand, "2026-12-01", "2026-12-31")).toEqual([96, 80]);
    expect(await billed(stand, "2027-01-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("decision 4: its period does not move: after it was posted, nothing is left to do", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await stand.setClock("2026-12-08");
    await stand.post("2026-11-30");
    stand.today = "2026-12-08";
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("an invoice that is corrected before its period is posted comes to the new amount", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    stand.change({ ...facts, bills: { "G-10": [usage("110.00")] } });
    await applyAndSettle(stand);
    // 110.00 plus 20 %.
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([132, 110]);
    expect(await billed(stand, "2026-12-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("periods follow the contract's own start, not the calendar", async () => {
    const fifteenth = { lines: [], startsOn: "2026-07-15", endsOn: "2027-07-14", postedThrough: "2026-11-14" };
    // A line that is posted up to 14 November tells that the period with 31 October is closed.
    const lines = [heldLine({ id: 8003, service: 9001, units: 1 })];
    const contracts = [heldContract({ ...fifteenth, lines })];
    const stand = await aWorkspace({
      ...facts,
      customers: [contoso({ manageFrom: "2026-07-15" })],
      held: { contracts },
    });
    await applyAndSettle(stand);
    const id = await azureLine(stand);
    expect(await stand.holding(id, "2026-11-14")).toMatchObject({ units: 0 });
    expect(await stand.holding(id, "2026-11-15")).toEqual({ units: 1, price: 120, cost: 100 });
    expect(await stand.holding(id, "2026-12-15")).toEqual({ units: 1, price: 0, cost: 0 });
    expect(await billed(stand, "2026-11-15", "2026-12-14")).toEqual([120, 100]);
  });

  it("a quarter's amount is written once, whichever of its months the statement is for", async () => {
    // From 1 July by quarters; posted through September. November's 100.00 plus 20 % falls into October to December.
    const contracts = [
      heldContract({
        months: 3,
        postedThrough: "2026-09-30",
        lines: [heldLine({ id: 8003, service: 9001, units: 1 })],
      }),
    ];
    const stand = await aWorkspace({
      ...facts,
      today: "2026-12-05",
      customers: [contoso({ manageFrom: "2026-10-01" })],
      bills: { "G-11": [usage("100.00", november)] },
      held: { contracts },
    });
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-10-01", "2026-12-31")).toEqual([120, 100]);
    expect(changesOf(await stand.plan())).toEqual([]);
    stand.change({ customers: [contoso({ manageFrom: "2026-10-01", billsFrom: "2026-11-15" })] });
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("a period that began in the month before is read from its start", async () => {
    // Periods begin on the 15th. October's usage ends in the one from 15 October, which is open and holds the amount.
    const fifteenth = { startsOn: "2026-07-15", endsOn: "2027-07-14", postedThrough: "2026-09-14" };
    const contracts = [heldContract({ ...fifteenth, lines: [heldLine({ id: 8003, service: 9001, units: 1 })] })];
    const stand = await aWorkspace({
      ...facts,
      bills: { "G-10": [usage("100.00", { from: "2026-10-01", to: "2026-10-10" })] },
      customers: [contoso({ manageFrom: "2026-09-15" })],
      held: { contracts },
    });
    await applyAndSettle(stand);
    // 10 October lies in 15 September to 14 October.
    expect(await billed(stand, "2026-09-15", "2026-10-14")).toEqual([120, 100]);
    expect(await billed(stand, "2026-10-15", "2027-06-30")).toEqual([0, 0]);
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("a run later in the same period changes nothing", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    stand.today = "2026-11-29";
    expect(changesOf(await stand.plan())).toEqual([]);
    expect(eventsOf(await stand.apply())).toEqual([]);
  });
});

describe("where usage cannot be priced as it should", () => {
  it("without a retail rule it is sold at cost, with a warning", async () => {
    const stand = await aWorkspace({ ...facts, products: { azure: azure({ retail: undefined }) } });
    const planned = await stand.plan();
    expect(findingsOf(planned).join()).toContain("warning decision 6 Azure is sold at cost");
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([100, 100]);
  });

  it("PR-5: with azure off it is told with its amount and not billed", async () => {
    const stand = await aWorkspace({ ...facts, program: {} });
    const planned = await stand.plan({ exitCode: true });
    expect(changesOf(planned)).toEqual([]);
    expect(customerOf(planned).findings).toMatchObject([
      { severity: "warning", rule: "PR-5", money: { amount: "100.00", currency: "EUR" } },
    ]);
  });

  it.each(["none", "none-on-update"])("decision 6: pricingStrategy %s with azure on is refused", async (strategy) => {
    const stand = await aWorkspace({ ...facts, program: { azure: true, pricingStrategy: strategy } });
    const ended = await stand.read();
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("decision 6");
    expect(ended.out).toContain(stand.place(TENANT_FILE, "pricingStrategy"));
  });

  it("decision 6: cost-only does not keep its price back: usage is exempt from strategies", async () => {
    const stand = await aWorkspace({ ...facts, program: { azure: true, pricingStrategy: "cost-only" } });
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
  });

  it("seats and usage stand side by side", async () => {
    const stand = await aWorkspace({
      ...facts,
      products: { azure: azure(), premium: premium() },
      bills: { "G-10": [usage("100.00")], "G-11": [seats({ quantity: 27 })] },
      held: {},
    });
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-01")).toEqual({ units: 27, price: 24, cost: 20 });
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
  });
});

const MARKER = "CONCORDAT-m365-azure-2026-11-01";

/** November is posted, and today is a day of December. */
async function postNovember(stand: Stand): Promise<void> {
  await stand.setClock("2026-12-08");
  await stand.post("2026-11-30");
  stand.today = "2026-12-08";
}

describe("decision 2: an amount that a period was posted without is a catch-up", () => {
  it("a correction of the invoice that comes too late is charged by hand, and recognised when it is there", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await postNovember(stand);
    stand.change({ ...facts, today: "2026-12-08", bills: { "G-10": [usage("110.00")] } });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(changesOf(planned)).toEqual([]);
    // 110.00 plus 20 % is 132.00; 120.00 was posted.
    const [step, ...more] = customerOf(planned).manual;
    expect(more).toEqual([]);
    expect(step).toMatchObject({
      marker: MARKER,
      once: { price: "12.00", cost: "10.00" },
      title: "Charge Contoso BV EUR 12.00 for 1 to 30 Nov: usage of 132.00 instead of the 120.00 that was posted",
      why: "November is approved and posted, so its amount cannot be set any more",
      reason: {
        rule: "decision 2",
        text: "Usage of 1 to 31 Oct, invoice G-10: 110.00 EUR at cost. The period was posted with 120.00 EUR instead of 132.00 EUR.",
        origin: { file: expect.stringContaining("billing/G-10.csv") },
      },
    });
    expect(customerOf(planned).money).toMatchObject({ onceByHand: { price: "12.00", cost: "10.00" } });
    await stand.enterCharge({ name: `${MARKER} Azure`, price: 12, day: "2026-12-01" });
    const again = customerOf(await stand.plan());
    expect(again.manual).toEqual([]);
    expect(again.left.map(({ what }) => what)).toEqual([`catch-up ${MARKER} Azure`]);
  });

  it("decision 6: another markup holds from the first open period on, and owes nothing for what is posted", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await postNovember(stand);
    const retail = { markup: "30%" };
    stand.change({ ...facts, today: "2026-12-08", products: { azure: azure({ retail }) } });
    const planned = customerOf(await stand.plan());
    expect([planned.manual, changesOf(await stand.plan())]).toEqual([[], []]);
    // The vendor bills 10.00 more: they are owed as the rest was sold, at 20 % more.
    const bills = { "G-10": [usage("110.00")] };
    stand.change({ ...facts, today: "2026-12-08", products: { azure: azure({ retail }) }, bills });
    expect(customerOf(await stand.plan()).manual).toMatchObject([
      { marker: MARKER, once: { price: "12.00", cost: "10.00" } },
    ]);
  });

  it("what somebody took off before it was posted is charged", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await stand.adjust(await azureLine(stand), { day: "2026-11-02", price: 0, cost: 0 });
    await postNovember(stand);
    // One of 30 days was billed: 4.00 of 120.00, 3.33 of 100.00.
    expect(customerOf(await stand.plan()).manual).toMatchObject([
      { marker: MARKER, once: { price: "116.00", cost: "96.67" } },
    ]);
  });

  it("an amount that went on into the next month is given back", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await stand.adjust(await azureLine(stand), { day: "2026-12-02", price: 120, cost: 100 });
    await stand.setClock("2027-01-08");
    await stand.post("2026-12-31");
    stand.today = "2027-01-08";
    const planned = await stand.plan();
    // 120.00 × 30/31 = 116.129; nothing was to be billed in December. January is set to 0.
    expect(customerOf(planned).manual).toMatchObject([
      { marker: "CONCORDAT-m365-azure-2026-12-01", once: { price: "-116.13", cost: "-96.77" } },
    ]);
    expect(changesOf(planned).join()).toContain("2027-01-01 unitPrice 120.00→0.00");
    await applyAndSettle(stand);
    expect(await billed(stand, "2027-01-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("usage that arrives after its days were posted is none: the open period bills it", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await nextMonth(stand);
    const planned = await stand.plan();
    expect(customerOf(planned).manual).toEqual([]);
    // 1 December took the change to 0, so 30 of 31 days carry it: 96.00 × 31/30, 80.00 × 31/30.
    const change = expected("change", "2026-12-02 unitPrice 0.00→99.20, unitCost 0.00→82.67");
    expect(changesOf(planned)[0]).toContain(change);
  });

  it("an invoice whose file is taken away gives nothing back: what is not read is not known", async () => {
    const both = { "G-9": [usage("50.00", { from: "2026-09-01", to: "2026-09-30" })], "G-10": [usage("100.00")] };
    const stand = await aWorkspace({ ...facts, bills: both });
    await applyAndSettle(stand);
    // 150.00 plus 20 %.
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([180, 150]);
    stand.change(facts);
    const open = await stand.plan();
    expect(changesOf(open)).toEqual([]);
    expect(findingsOf(open).join()).toContain(
      "warning decision 6 Contoso BV: what Azure bills from 1 Nov 2026 is left as it is, since invoice G-9, which it bills, is not among the files read",
    );
    await postNovember(stand);
    expect(customerOf(await stand.plan()).manual).toEqual([]);
  });
});

describe("decision 21: an ignored product comes to nothing from the first open period on", () => {
  const ignore = { reason: "billed by its parent", until: "2026-12-31" };

  it("what was written for one month is taken back, and is not billed every month", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    stand.change({ ...facts, products: { azure: azure({ ignore }) } });
    const planned = await stand.plan();
    // 1 November took a change already and bills 4.00 and 3.33 of 30 days; 29 days give it back: 4.00 × 30/29.
    const change = "update contoso/m365/azure 2026-11-02 unitPrice 120.00→-4.14, unitCost 100.00→-3.44";
    expect(changesOf(planned)).toEqual([expected("change", change)]);
    expect(customerOf(planned).findings).toEqual([]);
    expect(customerOf(planned).left).toMatchObject([
      {
        what: "Azure, 100.00 EUR of usage on invoice G-10",
        why: "ignored until 31 Dec 2026: billed by its parent",
        origin: { file: SERVICES_FILE },
      },
    ]);
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("what an adopted line bills every month ends with the first open period, and says for how long it goes on", async () => {
    const line = heldLine({ id: 8003, service: 9003, units: 1, price: 120, cost: 100 });
    const stand = await aWorkspace({
      ...facts,
      customers: [contoso({ manageFrom: "2026-12-01" })],
      products: { azure: azure({ ignore }) },
      held: { contracts: [heldContract({ lines: [line] })] },
    });
    const planned = customerOf(await stand.plan());
    expect(planned.left).toMatchObject([
      { why: "ignored until 31 Dec 2026: billed by its parent; line 8003 bills 120.00 EUR up to 30 Nov 2026" },
    ]);
    await stand.setClock("2026-12-01");
    stand.today = "2026-12-01";
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
    expect(await billed(stand, "2026-12-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("what was used while it was ignored is billed by nobody when it is over", async () => {
    const stand = await aWorkspace({
      ...facts,
      products: { azure: azure({ ignore: { ...ignore, until: "2026-11-30" } }) },
    });
    expect(changesOf(await stand.plan())).toEqual([]);
    await stand.setClock("2027-01-08");
    await stand.post("2026-12-31");
    const december = { from: "2026-12-01", to: "2026-12-31" };
    stand.change({
      ...facts,
      today: "2027-01-08",
      products: { azure: azure({ ignore: { ...ignore, until: "2026-11-30" } }) },
      bills: { ...facts.bills, "G-11": [usage("80.00", november)], "G-12": [usage("70.00", december)] },
    });
    await applyAndSettle(stand);
    // December's alone: 70.00 plus 20 %.
    expect(await billed(stand, "2027-01-01", "2027-01-31")).toEqual([84, 70]);
    expect(await billed(stand, "2026-11-01", "2026-12-31")).toEqual([0, 0]);
  });
});

describe("decision 6: usage is sold by a markup, and has no units", () => {
  it.each([
    ["sheet: true", { sheet: true }, "retail sheet of azure prices one unit, and usage is an amount a period"],
    ["fixed: 12", { fixed: "12.00" }, "retail fixed of azure prices one unit, and usage is an amount a period"],
    ["discount: 5%", { discount: "5%" }, "retail discount of azure prices one unit, and usage is an amount a period"],
    ["round alone", { round: "0.05" }, "retail of azure does not say what its usage is sold at"],
  ])("retail %s is refused, with its place and the way out", async (_name, retail, message) => {
    const stand = await aWorkspace({ ...facts, products: { azure: azure({ retail }) } });
    const ended = await stand.validate();
    expect(ended.code).toBe(3);
    expect(ended.out.replace(/\s+/g, " ")).toContain(message);
    const place = message.startsWith("retail of") ? "retail:" : `${Object.keys(retail)[0]}:`;
    expect(ended.out).toContain(stand.place(SERVICES_FILE, place));
    expect(ended.out).toContain("write markup, for example { markup: 15% }");
  });

  it.each([
    ["exclude", { exclude: { quantity: 1, reason: "ours" } }],
    ["prices", { prices: [{ from: "2026-11-01", amount: "9.00" }] }],
  ])("%s on its line is refused", async (name, given) => {
    const stand = await aWorkspace({ ...facts, customers: [contoso({ lines: [{ product: "azure", ...given }] })] });
    const ended = await stand.validate();
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("decision 6");
    expect(ended.out).toContain(`take ${name} out`);
  });
});

describe("a contract that ends inside a month", () => {
  const ends = (day: string) => ({ held: { contracts: [heldContract({ lines: [], endsOn: day })] } });

  it("the days up to its end carry the whole amount", async () => {
    const stand = await aWorkspace({ ...facts, today: "2026-11-10", ...ends("2026-11-15") });
    const planned = await stand.plan();
    // 15 of 30 days are billed: 240.00 × 15/30 = 120.00.
    expect(changesOf(planned).join()).toContain("unitPrice null→240.00");
    expect(customerOf(planned).changes[0]?.reason.text).toContain(
      "15 of the period's 30 days carry the 120.00 EUR it comes to.",
    );
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
  });

  it("is planned up to its end when it is over, and what comes after is told", async () => {
    const stand = await aWorkspace({
      ...facts,
      bills: { "G-10": [usage("100.00")], "G-11": [usage("40.00", { ...november })] },
      ...ends("2026-11-15"),
    });
    const planned = await stand.plan();
    expect(blockedOf(planned).join()).toContain("ended on 15 Nov 2026; what the vendor bills after that day");
    expect((await stand.apply()).code).toBe(4);
    expect(changesOf(await stand.plan())).toEqual([]);
    // 100.00 and 40.00, plus 20 %.
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([168, 140]);
  });
});

it("a contract that ends before the next period is not set ahead beyond its end", async () => {
  const ending = heldContract({ lines: [], endsOn: "2026-11-30" });
  const stand = await aWorkspace({ ...facts, customers: [contoso()], held: { contracts: [ending] } });
  expect((await applyAndSettle(stand)).code).toBe(0);
  expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
});
