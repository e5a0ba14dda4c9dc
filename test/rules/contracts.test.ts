/** Which contract a declared contract is: adopted or made, bound by its id, and never guessed. */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine, northwindHeld } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import { CONTOSO_FILE, contoso, seats, type WorkspaceFacts } from "../support/workspace.ts";

const create = { name: "Cloud for %customer%", period: "monthly", term: "1 year" };
/** Contoso's contract is made instead of adopted, and the PSA has none yet. */
const making = (given: Readonly<Record<string, unknown>> = {}): WorkspaceFacts => ({
  customers: [contoso({ adopt: undefined, manageFrom: undefined, create, startsOn: "2026-11-01", ...given })],
  held: { contracts: [] },
});

describe("a contract is either adopted or created", () => {
  it("ZC-2: one that says neither is refused before anything is asked", async () => {
    const stand = await aWorkspace({ customers: [contoso({ adopt: undefined })] });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(planned.code).toBe(3);
    expect(findingsOf(planned).join()).toContain("error ZC-2 m365 says neither adopt nor create");
    expect((await stand.apply()).code).toBe(3);
    expect(await stand.requests()).toEqual([]);
    expect(await stand.dump()).toEqual(before);
  });

  it("ZC-7: one that is created names no existing contract", async () => {
    const stand = await aWorkspace({ customers: [contoso({ create, startsOn: "2026-11-01" })] });
    const ended = await stand.read();
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("ZC-7");
    expect(ended.out).toContain(stand.place(CONTOSO_FILE, "create:"));
  });

  it("ZC-7, ZC-12, decision 11: it is made with its term, its account and our marker, and its lines with it", async () => {
    const stand = await aWorkspace(making());
    expect(changesOf(await stand.plan())).toEqual([
      "create contoso/m365 2026-11-01 startsOn null→2026-11-01, endsOn null→2027-10-31",
      "create contoso/m365/premium 2026-11-01 quantity 0→25, unitPrice null→24.00, unitCost null→20.00",
    ]);
    expect((await applyAndSettle(stand)).code).toBe(0);
    const [made, ...others] = await stand.contracts();
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      account: 29683512,
      name: "Cloud for Contoso BV",
      marker: "concordat:fabrikam-msp/contoso/m365",
      recurring: true,
      months: 1,
      active: true,
      startsOn: "2026-11-01",
      endsOn: "2027-10-31",
    });
    const [line] = await stand.linesOf(Number(made?.id), 9001);
    expect(await stand.holding(Number(line?.id), "2026-11-01")).toEqual({ units: 25, price: 24, cost: 20 });
  });

  it("ZC-13: nothing is written before the day it starts; the run of that day makes it", async () => {
    const stand = await aWorkspace(making({ startsOn: "2026-12-01" }));
    const before = await stand.dump();
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(customerOf(planned).later).toMatchObject([{ key: "fabrikam-msp/contoso/m365", day: "2026-12-01" }]);
    expect((await stand.apply()).code).toBe(0);
    expect(await stand.dump()).toEqual(before);
    stand.today = "2026-12-01";
    expect(eventsOf(await applyAndSettle(stand))).toEqual([
      "applied create contoso/m365",
      "applied create contoso/m365/premium",
    ]);
  });
});

describe("an adopted contract is bound by its id", () => {
  it("ZC-14: its line is found by contract and service, and no second one is made", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update contoso/m365/premium"]);
    expect(await stand.linesOf(4711)).toHaveLength(1);
    expect(await stand.holding(8001, "2026-11-01")).toEqual({ units: 27, price: 24, cost: 20 });
    expect(await stand.contracts()).toHaveLength(1);
  });

  it("ZC-18: nothing of the contract itself is written, its start least of all", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    const [before] = await stand.contracts();
    await stand.apply();
    expect(await stand.contracts()).toEqual([before]);
    expect(await stand.written()).toEqual(["line"]);
  });

  it("ZC-18: a file that sets its start is refused", async () => {
    const stand = await aWorkspace({ customers: [contoso({ startsOn: "2026-08-01" })] });
    const ended = await stand.read();
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("ZC-18");
    expect(ended.out).toContain(stand.place(CONTOSO_FILE, "startsOn"));
  });

  it("PR-17: one that does not exist is blocked, never made", async () => {
    const stand = await aWorkspace({ customers: [contoso({ adopt: 4712 })] });
    const before = await stand.dump();
    const [said = ""] = blockedOf(await stand.plan());
    expect(said).toMatch(new RegExp(`^PR-17 ${stand.title} has no contract 4712`));
    expect(said).toContain(`Correct adopt in ${stand.place(CONTOSO_FILE, "adopt: 4712")}`);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it.each([
    ["of another account (PR-19)", { account: 29683977 }, "belongs to account 29683977, not to 29683512"],
    ["of another type", { recurring: false, lines: [], postedThrough: undefined }, psa.words.noPeriods],
    ["that is inactive", { active: false }, "is inactive"],
  ])("PR-17, PR-19: a contract %s is blocked, and nothing is written", async (_what, given, words) => {
    const stand = await aWorkspace({ held: { contracts: [heldContract(given)] } });
    const before = await stand.dump();
    const [said = ""] = blockedOf(await stand.plan());
    expect(said).toContain("4711");
    expect(said).toContain(words);
    expect(said).toContain(stand.place(CONTOSO_FILE, "adopt"));
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
    expect(stand.auditTip()).toBe("");
  });
});

describe("the customer's account is a link of its own", () => {
  it.each([
    ["does not exist", [], "has no account 29683512"],
    ["is inactive", [{ id: 29683512, name: "Contoso BV", active: false }], "is inactive"],
  ])("ZC-3: an account that %s stops the customer", async (_what, own, words) => {
    const accounts = [...own, { id: 29683977, name: "Northwind Traders" }];
    const contracts = [own.length === 0 ? northwindHeld() : heldContract()];
    const stand = await aWorkspace({
      held: { accounts, contracts },
      bills: { "G-11": [seats({ quantity: 27 })] },
    });
    const before = await stand.dump();
    const [said = ""] = blockedOf(await stand.plan());
    expect(said).toMatch(/^ZC-3 /);
    expect(said).toContain(words);
    expect(said).toContain(stand.place(CONTOSO_FILE, "account:"));
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });
});

describe("decision 3: a start in the past", () => {
  const bills = {
    "G-09": [seats({ from: "2026-09-01", to: "2026-09-30" })],
    "G-10": [seats({ from: "2026-10-01", to: "2026-10-31" })],
    "G-11": [seats()],
  };

  it("that bills periods before the present one needs allowBackBilling", async () => {
    const stand = await aWorkspace({ ...making({ startsOn: "2026-09-01" }), bills });
    const [said = ""] = blockedOf(await stand.plan());
    expect(said).toMatch(/^decision 3 /);
    expect(said).toContain("the periods up to 31 Oct 2026");
    expect(said).toContain("allowBackBilling: true");
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.contracts()).toEqual([]);
  });

  it("with it, the contract and its units start there, and the plan shows the money", async () => {
    const stand = await aWorkspace({ ...making({ startsOn: "2026-09-01", allowBackBilling: true }), bills });
    const planned = await stand.plan();
    expect(customerOf(planned).changes[0]?.flags).toContain("back-billing");
    // September and October: 2 × 25 × 24.00.
    expect(JSON.stringify(customerOf(planned))).toMatch(/1,?200\.00/);
    await applyAndSettle(stand);
    const [made] = await stand.contracts();
    const [line] = await stand.linesOf(Number(made?.id));
    expect(await stand.holding(Number(line?.id), "2026-09-01")).toEqual({ units: 25, price: 24, cost: 20 });
  });

  it("ZC-8: the start of the subscription is the earliest of the mapped ones", async () => {
    // 20.00 × 26/30 and × 21/30.
    const from5 = { from: "2026-11-05", term: "2026-11-05", cost: "17.333333" };
    const from10 = { from: "2026-11-10", term: "2026-11-10", cost: "14.00" };
    const first = { subscription: "11111111-0000-4000-8000-000000000001", ...from5 };
    const second = { subscription: "11111111-0000-4000-8000-000000000002", ...from10 };
    const unmapped = { product: "CFQ7TTC0LH16:0001", subscription: "11111111-0000-4000-8000-000000000003" };
    const stand = await aWorkspace({
      ...making({ startsOn: "subscription" }),
      bills: { "G-11": [seats(second), seats(first), seats({ ...unmapped, from: "2026-11-02", term: "2026-11-02" })] },
    });
    const planned = await stand.plan();
    expect(changesOf(planned)).toContain(
      "create contoso/m365 2026-11-05 startsOn null→2026-11-05, endsOn null→2027-11-04",
    );
  });
});

describe("decision 4: a default is resolved once", () => {
  it("ZC-20: manageFrom of a running contract is the day after its end, as it stood at the first apply", async () => {
    const ending = heldContract({ endsOn: "2026-11-30" });
    const customers = [contoso({ manageFrom: undefined })];
    const bills = { "G-11": [seats({ quantity: 27 })] };
    const stand = await aWorkspace({ held: { contracts: [ending] }, customers, bills });
    expect(findingsOf(await stand.plan()).join()).toMatch(
      /warning ZC-20 contract 4711 is managed from 1 Dec 2026 only/,
    );
    const first = await stand.apply();
    expect(first.code).toBe(0);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 25 });
    // In the PSA somebody prolongs the contract by half a year; the first managed day stays 1 December.
    await stand.edit("contract", 4711, { endsOn: "2027-05-31" });
    stand.change({
      customers,
      bills: { ...bills, "G-12": [seats({ quantity: 27, from: "2026-12-01", to: "2026-12-31" })] },
    });
    stand.today = "2026-12-02";
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-12-01 quantity 25→27"]);
  });

  it("the start of a contract that was made stays, though an older subscription turns up", async () => {
    const stand = await aWorkspace({
      ...making({ startsOn: "subscription" }),
      bills: { "G-11": [seats({ from: "2026-11-05", term: "2026-11-05", cost: "17.333333" })] },
    });
    await applyAndSettle(stand);
    expect(Object.values(stand.state().resolved ?? {}).map((one) => one.value)).toContain("2026-11-05");
    const older = {
      subscription: "11111111-0000-4000-8000-000000000009",
      from: "2026-11-02",
      term: "2026-11-02",
      cost: "19.333333",
    };
    stand.change({
      ...making({ startsOn: "subscription" }),
      bills: { "G-11": [seats({ from: "2026-11-05", term: "2026-11-05", cost: "17.333333" }), seats(older)] },
    });
    const planned = await stand.plan();
    expect(customerOf(planned).contracts).toMatchObject([{ startsOn: "2026-11-05", isNew: false }]);
    expect(changesOf(planned).every((change) => !change.startsWith("create contoso/m365 "))).toBe(true);
  });
});

it("ZC-11: a plan writes nothing anywhere; the apply that follows writes what it said", async () => {
  const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
  const before = await stand.dump();
  const planned = await stand.plan({ exitCode: true, out: "p.json" });
  expect(planned.code).toBe(2);
  expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
  expect(await stand.dump()).toEqual(before);
  expect(stand.auditTip()).toBe("");
  expect(await stand.written()).toEqual([]);
  const applied = await stand.apply({ file: "p.json" });
  expect(applied.code).toBe(0);
  expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium"]);
});

describe("decision 19: which line a product is billed on", () => {
  it("a line that we made carries our marker and is found by it, even without the state", async () => {
    const stand = await aWorkspace({ held: { contracts: [heldContract({ lines: [] })] } });
    await applyAndSettle(stand);
    const [line] = await stand.linesOf(4711);
    expect(line).toMatchObject({ marker: stand.psa.lineMarker("fabrikam-msp/contoso/m365/premium") });
    // The audit branch is lost on both sides.
    stand.playground.git(stand.bare, "update-ref", "-d", "refs/heads/concordat-audit");
    for (const ref of ["refs/concordat/audit/concordat-audit", "refs/remotes/origin/concordat-audit"])
      stand.playground.git(stand.folder, "update-ref", "-d", ref);
    const again = await stand.plan({ exitCode: true });
    expect(again.err).toBe("");
    expect(again.code).toBe(0);
    expect(await stand.linesOf(4711)).toHaveLength(1);
  });

  const twice = [heldLine(), heldLine({ id: 8002, units: 3 })];

  it("a service that stands twice is never guessed at", async () => {
    const stand = await aWorkspace({ held: { contracts: [heldContract({ lines: twice })] } });
    const before = await stand.dump();
    const [said = ""] = blockedOf(await stand.plan());
    expect(said).toMatch(/^decision 19 /);
    expect(said).toContain("8001");
    expect(said).toContain("8002");
    expect(said).toContain("existing");
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it("`existing` names the line that is meant; the other is left alone", async () => {
    const stand = await aWorkspace({
      held: { contracts: [heldContract({ lines: twice })] },
      customers: [contoso({ lines: [{ product: "premium", existing: 8002 }] })],
    });
    await applyAndSettle(stand);
    expect(await stand.holding(8002, "2026-11-01")).toMatchObject({ units: 25 });
    expect(await stand.holding(8001, "2026-11-01")).toMatchObject({ units: 25 });
  });
});
