/** Contracts in succession: one ends on a declared day, the next begins the day after, and every day is billed once. */
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/core/plan-tenant.ts";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import { azure, CONTOSO_FILE, contoso, contract, seats, usage, type WorkspaceFacts } from "../support/workspace.ts";

const create = { name: "Cloud 2027", period: "monthly", term: "1 year" };
/** Contoso's m365, and next, which is made the day after m365 ends. */
const inSuccession = (m365: object = {}, next: object = {}) => ({
  ...contoso(),
  contracts: [
    contract({ ...m365 }),
    contract({ key: "next", adopt: undefined, manageFrom: undefined, create, follows: "m365", ...next }),
  ],
});

const DECEMBER = { from: "2026-12-01", to: "2026-12-31" };
/** The contract of that name, and units of Premium on it on a day. */
async function unitsOn(stand: Stand, name: string, day: string): Promise<number> {
  const made = (await stand.contracts()).find((one) => one.name === name);
  const [line] = await stand.linesOf(Number(made?.id), 9001);
  return (await stand.holding(Number(line?.id), day)).units;
}

describe("ZC-9, for the days that the files name (startsOn, manageFrom): a future day is waited for", () => {
  it("startsOn: a contract that begins on a later day is not made before it, and on it with what is billed then", async () => {
    const made = contoso({ adopt: undefined, manageFrom: undefined, create, startsOn: "2026-12-10" });
    const bills = { "G-12": [seats(DECEMBER)] };
    const stand = await aWorkspace({ customers: [made], held: { contracts: [] } });
    expect(customerOf(await stand.plan()).later).toMatchObject([
      { key: "fabrikam-msp/contoso/m365", day: "2026-12-10", reason: { rule: "ZC-13" } },
    ]);
    for (const today of ["2026-11-22", "2026-12-09"]) {
      stand.change({ customers: [made], today, bills });
      expect((await stand.apply()).code).toBe(0);
      expect(await stand.contracts()).toEqual([]);
    }
    stand.change({ customers: [made], today: "2026-12-10", bills });
    await applyAndSettle(stand);
    expect(await stand.contracts()).toMatchObject([{ startsOn: "2026-12-10", endsOn: "2027-12-09" }]);
    expect(await unitsOn(stand, "Cloud 2027", "2026-12-10")).toBe(25);
  });

  it("manageFrom: a contract that stands is not written before a later day, and from it on is kept in line", async () => {
    const facts = { customers: [contoso({ manageFrom: "2026-12-10" })] };
    const bills = { "G-12": [seats({ ...DECEMBER, quantity: 27 })] };
    const stand = await aWorkspace({ ...facts, bills: { "G-11": [seats({ quantity: 27 })] } });
    const before = await stand.dump();
    expect((await stand.apply()).code).toBe(0);
    expect(await stand.dump()).toEqual(before);
    stand.change({ ...facts, today: "2026-12-10", bills });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-12-10 quantity 25→27"]);
  });
});

describe("ZC-15: an existing contract goes on, or the next one begins where it ends", () => {
  it("adopt with endsOn: its services and its end date are brought to what the files say, in one plan", async () => {
    const stand = await aWorkspace({
      customers: [contoso({ endsOn: "2027-12-31" })],
      bills: { "G-11": [seats({ quantity: 27 })] },
    });
    expect(changesOf(await stand.plan())).toEqual([
      "update contoso/m365 2026-11-22 endsOn 2027-06-30→2027-12-31",
      "update contoso/m365/premium 2026-11-01 quantity 25→27",
    ]);
    await applyAndSettle(stand);
    expect(await stand.contracts()).toMatchObject([{ startsOn: "2026-07-01", endsOn: "2027-12-31" }]);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 27 });
  });

  it("follows: the next contract begins the day after the end that the PSA has, with the same seats", async () => {
    const held = { contracts: [heldContract({ endsOn: "2026-11-30" })] };
    const stand = await aWorkspace({ customers: [inSuccession()], held });
    expect(customerOf(await stand.plan()).later).toMatchObject([
      { key: "fabrikam-msp/contoso/next", day: "2026-12-01" },
    ]);
    await stand.setClock("2026-12-01");
    stand.change({ customers: [inSuccession()], today: "2026-12-01", bills: { "G-12": [seats(DECEMBER)] } });
    await applyAndSettle(stand);
    expect(await unitsOn(stand, "Cloud 2027", "2026-12-01")).toBe(25);
    // Nothing was written to the one before.
    expect((await stand.contracts()).find(({ id }) => id === 4711)?.endsOn).toBe("2026-11-30");
  });
});

describe("ZC-23, by the end of the one before (endsOn): the day of the next contract is the one that the files name", () => {
  it("cut at once, since a posted period cannot be; the next one is made the day after, and each day is billed once", async () => {
    const customers = [inSuccession({ endsOn: "2026-12-31" })];
    const bills = { "G-12": [seats(DECEMBER)] };
    const stand = await aWorkspace({ customers });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365 2026-11-22 endsOn 2027-06-30→2026-12-31"]);
    await applyAndSettle(stand);
    expect((await stand.contracts())[0]?.endsOn).toBe("2026-12-31");
    stand.change({ customers, today: "2026-12-31", bills });
    expect((await stand.apply()).code).toBe(0);
    expect(await stand.contracts()).toHaveLength(1);
    const january = { from: "2027-01-01", to: "2027-01-31" };
    await stand.setClock("2027-01-01");
    stand.change({ customers, today: "2027-01-01", bills: { ...bills, "G-01": [seats(january)] } });
    await applyAndSettle(stand);
    const [next] = (await stand.contracts()).filter(({ id }) => id !== 4711);
    expect(next).toMatchObject({ startsOn: "2027-01-01", endsOn: "2027-12-31" });
    const [line] = await stand.linesOf(Number(next?.id), 9001);
    // 25 × 24.00 in either month, each from one contract.
    expect(await stand.billed(8001, "2026-12-01", "2027-12-31")).toEqual([600, 500]);
    expect(await stand.billed(Number(line?.id), "2027-01-01", "2027-01-31")).toEqual([600, 500]);
  });

  it("a day written beside it counts where it fits; one that leaves days to nobody, or to both, is refused with them", async () => {
    const on = async (startsOn: string): Promise<readonly [number, string]> => {
      const stand = await aWorkspace({ customers: [inSuccession({ endsOn: "2026-12-31" }, { startsOn })] });
      const planned = await stand.plan();
      return [planned.code, findingsOf(planned).join()];
    };
    const [early, late] = [await on("2026-12-31"), await on("2027-01-03")];
    expect([early[0], late[0]]).toEqual([3, 3]);
    expect(late[1]).toContain(
      "error ZC-24 m365 ends on 31 Dec 2026 and next starts on 3 Jan 2027: 2 days (1 Jan 2027 to 2 Jan 2027) are unbilled",
    );
    expect(early[1]).toMatch(/error ZC-24 m365 ends on 31 Dec 2026 and next starts on 31 Dec 2026: .* billed twice/);
    expect(await on("2027-01-01")).toEqual([0, ""]);
  });
});

describe("ZC-23: a contract that can be seen not to be makeable takes nothing over", () => {
  it.each([
    ["a category that the PSA has not", { category: "No such" }, "ZC-7"],
    ["a name that it does not take", { name: "x".repeat(200) }, ""],
  ])("%s is told before its day, and the end of the one before says what nobody bills", async (_, given, rule) => {
    const next = { create: { ...create, ...given } };
    const stand = await aWorkspace({ customers: [inSuccession({ endsOn: "2026-11-30" }, next)] });
    const plan = customerOf(await stand.plan());
    expect(plan.later).toEqual([]);
    expect(plan.blocked).toMatchObject([{ key: "fabrikam-msp/contoso/next" }]);
    expect(plan.blocked[0]?.reason.rule).toContain(rule);
    // 25 units at 24.00, which cost 20.00.
    expect(plan.changes).toMatchObject([
      { key: "fabrikam-msp/contoso/m365", action: "update", monthly: { price: "-600.00", cost: "-500.00" } },
    ]);
    expect(plan.changes[0]?.reason.text).toBe(
      "The end of m365 is declared. It ends earlier: next, which is to take over on 1 Dec 2026, cannot be made, so nothing is billed after that day.",
    );
  });
});

describe("a change whose dependency is neither made nor found made is not made", () => {
  it("without the cut of the one before, the next contract and its lines are stale, and nothing is billed twice", async () => {
    const customers = [inSuccession({ endsOn: "2026-11-30" })];
    const stand = await aWorkspace({ customers, today: "2026-12-02", bills: { "G-12": [seats(DECEMBER)] } });
    const { plan: made } = await stand.plan({ out: "p.json" });
    const { digest: _digest, ...body } = {
      ...made,
      tenants: made.tenants.map((tenant) => ({
        ...tenant,
        customers: tenant.customers.map((customer) => ({
          ...customer,
          changes: customer.changes.filter(({ action, kind }) => kind !== "contract" || action !== "update"),
        })),
      })),
    };
    stand.commit({ "p.json": JSON.stringify({ ...body, digest: digestOf(body) }) });
    const before = await stand.dump();
    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied)).toEqual(["stale create contoso/next", "stale create contoso/next/premium"]);
    expect(applied.events[0]?.message).toMatch(
      /^it depends on a change \([0-9a-f]{12}\) that is not in this plan, so whether that was made is not known\. Plan again$/,
    );
    expect(applied.events[1]?.message).toContain("it depends on Cloud 2027 (create contract), which was not made");
    expect(applied.code).toBe(4);
    expect(await stand.dump()).toEqual(before);
    // The whole plan makes all of it.
    await applyAndSettle(stand);
    expect(await stand.contracts()).toHaveLength(2);
  });
});

describe("decision 6: usage that arrives after its contract has ended and was posted", () => {
  const november = { from: "2026-11-01", to: "2026-11-30" };
  /** October's usage of 100.00 is billed by m365 in November, its last month; at cost plus 20 %. */
  const facts: WorkspaceFacts = {
    program: { azure: true },
    products: { azure: azure() },
    bills: { "G-10": [usage("100.00")] },
    customers: [inSuccession()],
    held: { contracts: [heldContract({ endsOn: "2026-11-30", lines: [] })] },
  };
  const bills = { ...facts.bills, "G-11": [usage("80.00", november)] };

  async function afterItsEnd(given: WorkspaceFacts = {}): Promise<Stand> {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await stand.setClock("2026-12-08");
    await stand.post("2026-11-30");
    stand.change({ ...facts, today: "2026-12-08", bills, ...given });
    return stand;
  }

  async function lineOfNext(stand: Stand): Promise<number> {
    const made = (await stand.contracts()).find(({ id }) => id !== 4711);
    const [line] = await stand.linesOf(Number(made?.id), 9003);
    return Number(line?.id);
  }

  it("is billed by the contract that follows, in its first open period, once", async () => {
    const stand = await afterItsEnd();
    const planned = await stand.plan();
    expect(findingsOf(planned).filter((finding) => finding.startsWith("error"))).toEqual([]);
    expect(changesOf(planned)).toEqual([
      "create contoso/next 2026-12-01 startsOn null→2026-12-01, endsOn null→2027-11-30",
      "create contoso/next/azure 2026-12-01 quantity 0→1, unitPrice null→96.00, unitCost null→80.00",
      "update contoso/next/azure 2027-01-01 unitPrice 96.00→0.00, unitCost 80.00→0.00",
    ]);
    expect(customerOf(planned).changes[1]?.reason.text).toBe(
      "Usage of 1 to 30 Nov, invoice G-11: 80.00 EUR at cost. m365 is posted up to its end, so next bills what came after it.",
    );
    await applyAndSettle(stand);
    expect(await stand.billed(await lineOfNext(stand), "2026-12-01", "2027-11-30")).toEqual([96, 80]);
    // m365 billed October's 100.00, and nothing else.
    const [before] = await stand.linesOf(4711, 9003);
    expect(await stand.billed(Number(before?.id), "2026-07-01", "2026-11-30")).toEqual([120, 100]);
  });

  it("December's usage comes beside it in no period: each has its own", async () => {
    const stand = await afterItsEnd();
    await applyAndSettle(stand);
    await stand.setClock("2027-01-08");
    await stand.post("2026-12-31");
    const december = usage("50.00", { from: "2026-12-01", to: "2026-12-31" });
    stand.change({ ...facts, today: "2027-01-08", bills: { ...bills, "G-12": [december] } });
    await applyAndSettle(stand);
    const id = await lineOfNext(stand);
    expect(await stand.billed(id, "2026-12-01", "2026-12-31")).toEqual([96, 80]);
    expect(await stand.billed(id, "2027-01-01", "2027-11-30")).toEqual([60, 50]);
  });

  it.each([
    ["still open", false],
    ["posted", true],
  ])("made inactive since, it takes nothing back that the one that follows billed in a month %s", async (_, posted) => {
    const stand = await afterItsEnd();
    await applyAndSettle(stand);
    await stand.edit("contract", 4711, { active: false });
    await stand.setClock("2027-01-08");
    const december = usage("50.00", { from: "2026-12-01", to: "2026-12-31" });
    stand.change({ ...facts, today: "2027-01-08", bills: { ...bills, "G-12": [december] } });
    if (posted) await stand.post("2026-12-31");
    await applyAndSettle(stand);
    const id = await lineOfNext(stand);
    // November's 80.00 and December's 50.00, each at plus 20 %; October's 100.00 is m365's own.
    expect(await stand.billed(id, "2026-12-01", "2026-12-31")).toEqual(posted ? [96, 80] : [156, 130]);
    expect(await stand.billed(id, "2027-01-01", "2027-11-30")).toEqual(posted ? [60, 50] : [0, 0]);
    expect(customerOf(await stand.plan()).manual).toEqual([]);
  });

  it("made inactive before the statement came, it leaves that to the one that follows, less what it ignores", async () => {
    const stand = await afterItsEnd();
    await stand.edit("contract", 4711, { active: false });
    const byHand = { product: "azure", ignore: { reason: "billed by hand", until: "2026-11-30" } };
    stand.change({ ...facts, today: "2026-12-08", bills, customers: [inSuccession({ lines: [byHand] })] });
    expect(changesOf(await stand.plan())).toEqual([
      "create contoso/next 2026-12-01 startsOn null→2026-12-01, endsOn null→2027-11-30",
    ]);
    stand.change({ ...facts, today: "2026-12-08", bills });
    await applyAndSettle(stand);
    expect(await stand.billed(await lineOfNext(stand), "2026-12-01", "2027-11-30")).toEqual([96, 80]);
  });

  it("decision 4: taken out of the files, what it billed is not billed again by another contract, and that is said", async () => {
    const stand = await afterItsEnd();
    await applyAndSettle(stand);
    await stand.setClock("2027-01-08");
    await stand.post("2026-12-31");
    const december = usage("50.00", { from: "2026-12-01", to: "2026-12-31" });
    const own = { key: "next", adopt: undefined, manageFrom: undefined, create, startsOn: "2026-12-01" };
    const customers = [{ ...contoso(), contracts: [contract(own)] }];
    stand.change({ ...facts, customers, today: "2027-01-08", bills: { ...bills, "G-12": [december] } });
    expect(findingsOf(await stand.plan())).toContain(
      "note decision 4 usage of 100.00 EUR for Azure (invoice G-10) was billed by m365, which bills it no longer; next does not bill it again Fix: If m365 did not bill all of it, bill what is missing by hand.",
    );
    await applyAndSettle(stand);
    const id = await lineOfNext(stand);
    // November's 80.00, which came late, and December's 50.00; October's 100.00 is on m365.
    expect(await stand.billed(id, "2026-12-01", "2026-12-31")).toEqual([96, 80]);
    expect(await stand.billed(id, "2027-01-01", "2027-11-30")).toEqual([60, 50]);
  });

  describe.each([
    ["ignore", { lines: [{ product: "azure", ignore: { reason: "over" } }] }],
    ["ignore up to its end", { lines: [{ product: "azure", ignore: { reason: "over", until: "2026-11-30" } }] }],
    ["billsFrom after its end", { billsFrom: "2026-12-01" }],
  ])("decision 4: %s, set on the contract that has ended once the one that follows billed what came late", (_, set) => {
    it.each([
      ["is still open", false],
      ["is posted", true],
    ])("takes nothing back that the customer used, while the month %s", async (_, posted) => {
      const stand = await afterItsEnd();
      await applyAndSettle(stand);
      await stand.setClock("2027-01-08");
      if (posted) await stand.post("2026-12-31");
      const december = usage("50.00", { from: "2026-12-01", to: "2026-12-31" });
      const customers = [inSuccession(set)];
      stand.change({ ...facts, customers, today: "2027-01-08", bills: { ...bills, "G-12": [december] } });
      await applyAndSettle(stand);
      const id = await lineOfNext(stand);
      // November's 80.00 stays where it was billed, and December's 50.00 comes to it, or after it; each at plus 20 %.
      expect(await stand.billed(id, "2026-12-01", "2026-12-31")).toEqual(posted ? [96, 80] : [156, 130]);
      expect(await stand.billed(id, "2027-01-01", "2027-11-30")).toEqual(posted ? [60, 50] : [0, 0]);
      expect(customerOf(await stand.plan()).manual).toEqual([]);
    });
  });

  it("while that one has not begun, it is told when it will be billed, and nothing is an error", async () => {
    const lines = [heldLine({ service: 9003, units: 1, price: 0, cost: 0 })];
    const posted = heldContract({ endsOn: "2026-11-30", postedThrough: "2026-11-30", lines });
    const stand = await aWorkspace({ ...facts, held: { contracts: [posted] } });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(findingsOf(planned)).toContain(
      "note decision 6 usage of 100.00 EUR for Azure (invoice G-10) has no open period left on contract m365; next bills it from 1 Dec 2026 on Fix: ",
    );
    stand.today = "2026-12-01";
    expect(changesOf(await stand.plan())).toContain(
      "create contoso/next/azure 2026-12-01 quantity 0→1, unitPrice null→120.00, unitCost null→100.00",
    );
  });

  it("where that one ignores it, it is told with its money and the way out, which the next plan takes", async () => {
    const ignore = { reason: "billed by Contoso's parent" };
    const ignored = { lines: [{ product: "azure", ignore }] };
    const stand = await afterItsEnd({ customers: [inSuccession({}, ignored)] });
    const [said = "", ...more] = findingsOf(await stand.plan()).filter((finding) => finding.startsWith("error"));
    expect(more).toEqual([]);
    expect(said).toContain("usage of 80.00 EUR for Azure (invoice G-11) has no open period left on contract m365");
    expect(said).toContain("declare ignore: { reason: …, until: 2026-11-30 } for azure on m365");
    const byHand = { product: "azure", ignore: { reason: "billed by hand", until: "2026-11-30" } };
    stand.change({
      ...facts,
      today: "2026-12-08",
      bills,
      customers: [inSuccession({ lines: [byHand] }, ignored)],
    });
    expect(findingsOf(await stand.plan()).filter((finding) => finding.startsWith("error"))).toEqual([]);
    expect(stand.place(CONTOSO_FILE, "billed by hand")).toContain(CONTOSO_FILE);
  });
});
