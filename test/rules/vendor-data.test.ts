/** Vendor data that is late: which invoice is missing is said; how old the bills may be is a guardrail. */
import { describe, expect, it } from "vitest";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import { azure, CONTOSO, contract, premium, seats, usage, type WorkspaceFacts } from "../support/workspace.ts";

const october = { from: "2026-10-01", to: "2026-10-31" };
const september = { from: "2026-09-01", to: "2026-09-30" };
/** The newest bill is September's; a declared price of 26.00 is to be written. */
const facts = (given: WorkspaceFacts = {}): WorkspaceFacts => ({
  bills: { "G-09": [seats(september)] },
  customers: [
    {
      key: "contoso",
      name: "Contoso BV",
      account: 29683512,
      vendors: [CONTOSO],
      contracts: [contract({ lines: [{ product: "premium", prices: [{ from: "2026-11-01", amount: "26.00" }] }] })],
    },
  ],
  ...given,
});
const late = async (given: WorkspaceFacts) =>
  findingsOf(await (await aWorkspace(given)).plan()).filter((finding) => finding.includes("STALE_DATA"));

describe("an invoice that should be here", () => {
  it("is named, with what carries on without it", async () => {
    expect(await late(facts())).toEqual([
      "warning STALE_DATA Microsoft's invoice for October is not here: the newest is G-09 for September, the next was due by 10 Nov 2026. 1 line of 1 customer carries on as last billed, provisionally Fix: Put it where the files of connection csp are, then plan again. If it comes later as a rule, say so with staleAfter of microsoft-csp.",
    ]);
  });

  it("is due ten days after its period, and not before; staleAfter of the program says otherwise", async () => {
    // October's is due by 10 November.
    const stand = await aWorkspace(facts({ today: "2026-11-10" }));
    const warnings = async () => findingsOf(await stand.plan()).filter((finding) => finding.includes("STALE_DATA"));
    expect(await warnings()).toEqual([]);
    stand.today = "2026-11-11";
    expect(await warnings()).toHaveLength(1);
    // 31 October and 22 days are 22 November.
    expect(await late(facts({ program: { staleAfter: "22 days" } }))).toEqual([]);
    expect(await late(facts({ program: { staleAfter: "21 days" } }))).toHaveLength(1);
  });

  it("several that are missing are all named; the newest of several counts", async () => {
    const bills = { "G-08": [seats({ from: "2026-08-01", to: "2026-08-31" })] };
    expect((await late(facts({ bills })))[0]).toContain("Microsoft's invoices for September and October are not here");
    const both = { "G-10": [seats(october)], "G-08": [seats({ from: "2026-08-01", to: "2026-08-31" })] };
    expect(await late(facts({ bills: both }))).toEqual([]);
  });

  it("the month of an invoice that bills usage only does not stand for that of the seats", async () => {
    const bills = { "G-09": [seats(september)], "G-11": [usage("12.00", { from: "2026-11-01", to: "2026-11-30" })] };
    const products = { premium: premium(), azure: azure() };
    expect((await late(facts({ bills, products, program: { azure: true } })))[0]).toContain("October is not here");
  });
});

describe("guardrails.vendorData", () => {
  // From 30 September to 22 November are 53 days.
  it("refuses what rests on bills older than that, and nothing on newer ones", async () => {
    const stand = await aWorkspace(facts({ guardrails: { vendorData: { maxAge: "52 days" } } }));
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      {
        guardrail: "vendorData",
        limit: "52 days",
        value: "53 days",
        customers: ["contoso"],
        message:
          "the newest invoice of Microsoft (microsoft-csp) answers for days up to 2026-09-30, 53 days ago; 52 days are allowed",
      },
    ]);
    expect(customerOf(planned).because?.origin).toEqual({ file: "concordat.yaml", line: 5, column: 3 });
    const before = await stand.dump();
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
    const newer = await aWorkspace(facts({ guardrails: { vendorData: { maxAge: "53 days" } } }));
    expect((await applyAndSettle(newer)).code).toBe(0);
  });

  it("is judged on the day of the apply: a plan that was young enough is too old a day later", async () => {
    const stand = await aWorkspace(facts({ guardrails: { vendorData: { maxAge: "53 days" } } }));
    await stand.plan({ out: "p.json" });
    stand.today = "2026-11-23";
    const late = await stand.apply({ file: "p.json" });
    expect(late).toMatchObject({ code: 4, events: [] });
    expect(late.err).toContain("refused by vendorData");
    stand.today = "2026-11-22";
    expect(eventsOf(await stand.apply({ file: "p.json" }))).toEqual(["applied update contoso/m365/premium"]);
  });
});
