/** ZC-17, decision 13: a contract is active while any of its subscriptions is; once all have ended it stops, and comes back. */
import { describe, expect, it } from "vitest";
import { expected } from "../support/differences.ts";
import { bills, CAME_BACK, ENDED, OCTOBER, theirs, UNITS_END } from "../support/ended.ts";
import { heldContract, heldLine, heldVisio, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  azure,
  CONTOSO_FILE,
  contoso,
  northwind,
  premium,
  seats,
  TENANT,
  usage,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

type Entry = Readonly<Record<string, unknown>>;

async function contractNow(stand: Stand) {
  return (await stand.contracts()).find(({ id }) => id === 4711);
}

async function comeBack(stand: Stand, facts: WorkspaceFacts = CAME_BACK): Promise<void> {
  await stand.setClock("2026-12-05");
  stand.change(facts);
}

describe("ZC-17, decision 13: all of its subscriptions have ended", () => {
  it("its units go to 0, and then the contract stops; planned again, there is nothing to do", async () => {
    const stand = await aWorkspace(ENDED);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(
      expected("changes", [UNITS_END, "update contoso/m365 2026-11-22 status active→inactive"]),
    );
    const [units, stop] = customerOf(planned).changes;
    expect(stop).toMatchObject({ dependsOn: [units?.id], mover: "vendor", flags: expected("flags", []) });
    expect(stop?.reason).toEqual({
      rule: "ZC-17",
      text: expected(
        "reason",
        "Microsoft bills its subscription no more: the last day billed is 31 Oct 2026, and invoice G-11 has no charge after it. Autotask goes on billing what stands on an inactive contract; what is ours stands at 0.",
      ),
      origin: expect.objectContaining({ file: CONTOSO_FILE }),
    });
    expect(eventsOf(await applyAndSettle(stand))).toEqual([
      "applied end contoso/m365/premium",
      "applied update contoso/m365",
    ]);
    expect(await contractNow(stand)).toMatchObject(expected("contract", { active: false, endsOn: "2027-06-30" }));
    expect(await stand.holding(8001, "2026-11-01")).toMatchObject({ units: 0 });
    const [view] = customerOf(await stand.plan()).contracts;
    expect(view).toMatchObject({ stopped: expected("stopped", "inactive") });
  });

  it("a person reads what becomes of it, and the record keeps it", async () => {
    const stand = await aWorkspace(ENDED);
    const { out } = await stand.read({ customer: "contoso" });
    expect(out).toContain(expected("plan", "status: active → inactive"));
    expect((await stand.read({ customer: "contoso", format: "markdown" })).out).toContain("ZC-17");
    await stand.apply();
    const { out: told } = await stand.history({ customer: "contoso" });
    expect(told).toContain(expected("history", "status active → inactive"));
  });

  it("applied twice from one file it is made once", async () => {
    const stand = await aWorkspace(ENDED);
    await stand.plan({ out: "p.json" });
    stand.commit({});
    expect((await stand.apply({ file: "p.json" })).code).toBe(0);
    const before = await stand.dump();
    const twice = await stand.apply({ file: "p.json" });
    expect([twice.code, eventsOf(twice)]).toEqual([
      0,
      ["skipped end contoso/m365/premium", "skipped update contoso/m365"],
    ]);
    expect(await stand.dump()).toEqual(before);
  });

  it("cut off between its units and its stop, the next run makes the stop", async () => {
    const stand = await aWorkspace(ENDED);
    const first = await stand.apply({ stopAfter: 2 });
    expect(eventsOf(first)).toEqual(["applied end contoso/m365/premium"]);
    await applyAndSettle(stand);
    expect(await contractNow(stand)).toMatchObject(expected("contract", { active: false, endsOn: "2027-06-30" }));
  });
});

describe("ZC-17, decision 13: one is billed again", () => {
  it("the contract comes back, and then its units", async () => {
    const stand = await aWorkspace(ENDED);
    await applyAndSettle(stand);
    await comeBack(stand);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([
      expected("contract", "update contoso/m365 2026-12-05 status inactive→active"),
      "update contoso/m365/premium 2026-12-01 quantity 0→7, unitPrice null→24.00, unitCost null→20.00",
    ]);
    const [back, units] = customerOf(planned).changes;
    expect(units?.dependsOn).toContain(back?.id);
    await applyAndSettle(stand);
    expect(await contractNow(stand)).toMatchObject({ active: true, endsOn: "2027-06-30" });
    expect(await stand.holding(8001, "2026-12-01")).toMatchObject({ units: 7 });
    // Nothing of the month in which nobody was billed.
    expect(await stand.billed(8001, "2026-11-01", "2026-11-30")).toEqual([0, 0]);
    expect(await stand.billed(8001, "2026-12-01", "2026-12-31")).toEqual([168, 140]);
  });

  it("and stops again once that one has ended, too, but not on the day it came back", async () => {
    const stand = await aWorkspace(ENDED);
    await applyAndSettle(stand);
    const january: WorkspaceFacts = {
      ...CAME_BACK,
      today: "2027-01-05",
      bills: { ...CAME_BACK.bills, "G-01": [theirs({ from: "2027-01-01", to: "2027-01-31" })] },
    };
    await stand.setClock("2027-01-05");
    stand.change(january);
    await applyAndSettle(stand);
    const [waiting] = customerOf(await stand.plan()).later.filter(({ key }) => key === `${TENANT}/contoso/m365`);
    expect(waiting?.day).toBe("2027-01-06");
    await stand.setClock("2027-01-06");
    stand.change({ ...january, today: "2027-01-06" });
    expect(changesOf(await stand.plan())).toEqual([
      expected("again", "update contoso/m365 2027-01-06 status active→inactive"),
    ]);
    await applyAndSettle(stand);
    // 7 seats in December: 7 × 24.00, 7 × 20.00.
    expect(await stand.billed(8001, "2026-12-01", "2027-06-30")).toEqual([168, 140]);
  });
});

describe("ZC-17: what proves nothing leaves a contract as it is", () => {
  const of = (given: Entry): WorkspaceFacts => ({ ...ENDED, customers: [contoso(given), northwind()] });
  const two = { premium: premium(), visio: visio() };
  const visios = (given = {}) =>
    seats({
      product: VISIO,
      subscription: "11111111-0000-4000-8000-000000000004",
      quantity: 5,
      cost: "10.00",
      ...given,
    });
  const withVisio = [heldContract({ lines: [heldLine(), heldVisio()] }), northwindHeld()];

  it.each<readonly [string, WorkspaceFacts, readonly string[]]>([
    ["status: never on the contract", of({ status: "never" }), [UNITS_END]],
    ["status: never on the program", { ...ENDED, program: { status: "never" } }, [UNITS_END]],
    ["the total of the invoice is not checked (decision 10)", { ...ENDED, unchecked: ["G-11"] }, []],
    ["November's invoice is not here", { ...ENDED, bills: { "G-10": bills["G-10"] } }, []],
    ["onMissing: keep, so its units stay", of({ onMissing: "keep" }), []],
    [
      "another subscription is billed, a suspended one too",
      {
        ...ENDED,
        products: two,
        bills: { "G-10": [...bills["G-10"], visios(OCTOBER)], "G-11": [...bills["G-11"], visios()] },
        held: { contracts: withVisio },
      },
      [UNITS_END],
    ],
    [
      "another one is billed that nothing maps (decision 21)",
      { ...ENDED, bills: { ...bills, "G-11": [...bills["G-11"], visios()] } },
      [UNITS_END],
    ],
    [
      "another one is billed that the files ignore",
      {
        ...of({ lines: [{ product: "visio", ignore: { reason: "billed by their parent" } }] }),
        products: two,
        bills: { ...bills, "G-11": [...bills["G-11"], visios()] },
      },
      [UNITS_END],
    ],
    ["its end is declared", of({ endsOn: "2027-06-30" }), [UNITS_END]],
    ["it is not managed yet", of({ manageFrom: "2026-12-01" }), []],
    [
      "no subscription was ever billed on it",
      { ...ENDED, bills: { "G-10": [theirs(OCTOBER)], "G-11": [theirs()] } },
      [],
    ],
    [
      "usage is billed on it",
      {
        ...ENDED,
        program: { azure: true },
        products: { premium: premium(), azure: azure() },
        bills: { ...bills, "G-11": [...bills["G-11"], usage("80.00")] },
      },
      [UNITS_END],
    ],
  ])("%s", async (_, facts, changes) => {
    const planned = await (await aWorkspace(facts)).plan();
    const own = changesOf(planned).filter((change) => !change.includes("/azure "));
    expect(own).toEqual(changes);
    expect(customerOf(planned).later.filter(({ key }) => key === `${TENANT}/contoso/m365`)).toEqual([]);
  });

  it("on hold the plan shows it and apply waits", async () => {
    const hold = { until: "2026-12-10", reason: "dispute on October" };
    const stand = await aWorkspace({ ...ENDED, customers: [contoso({}, { hold }), northwind()] });
    const before = await stand.dump();
    expect(changesOf(await stand.plan())).toHaveLength(2);
    expect((await stand.apply()).code).toBe(0);
    expect(await stand.dump()).toEqual(before);
  });

  it("a decrease that waits for the next period keeps it until that day, which is told", async () => {
    // All 25 are taken back from 10 November on; decreases wait for 1 December.
    const rest = { from: "2026-11-10", cost: "14.00", quantity: -25, columns: { ChargeType: "removeQuantity" } };
    const stand = await aWorkspace({ ...ENDED, bills: { "G-11": [seats(), seats(rest), theirs()] } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    const [units, stop] = customerOf(planned).later;
    expect([units?.day, stop?.key, stop?.day]).toEqual(["2026-12-01", `${TENANT}/contoso/m365`, "2026-12-01"]);
  });
});

describe("H1: what else a contract bills", () => {
  const foreign: WorkspaceFacts = {
    ...ENDED,
    held: { contracts: [heldContract({ lines: [heldLine(), heldVisio()] }), northwindHeld()] },
  };

  it("is told with its money: an inactive contract goes on billing it, and an end would stop it", async () => {
    const stand = await aWorkspace(foreign);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(
      expected("changes", [UNITS_END, "update contoso/m365 2026-11-22 status active→inactive"]),
    );
    const told = customerOf(planned).findings.find(({ rule }) => rule === "ZC-17");
    // 5 × 12.00
    expect(told).toMatchObject({ severity: "warning", money: { amount: "60.00", currency: "EUR" } });
    expect(told?.message).toBe(
      expected(
        "said",
        "Autotask goes on billing contract 4711 while it is inactive: 5 units on line 8002, which is not ours",
      ),
    );
    await applyAndSettle(stand);
    // Told as long as it stands, and billed as before.
    expect(findingsOf(await stand.plan()).join()).toContain("5 units on line 8002");
    expect(await stand.billed(8002, "2026-12-01", "2026-12-31")).toEqual([60, 50]);
  });
});

describe("what a person does with the status", () => {
  it("made active by hand it is drift, and is made inactive again", async () => {
    const stand = await aWorkspace(ENDED);
    await applyAndSettle(stand);
    await stand.edit("contract", 4711, expected("by hand", { active: true }));
    const compared = await stand.drift();
    expect(compared.code).toBe(2);
    expect(compared.report.tenants[0]?.customers[0]?.drifted).toMatchObject([
      {
        key: `${TENANT}/contoso/m365`,
        fields: expected("drift", [{ path: "status", declared: "inactive", applied: "inactive", live: "active" }]),
      },
    ]);
    expect((await stand.readDrift()).out).toContain(expected("to keep it", "status: never"));
    await applyAndSettle(stand);
    expect(await contractNow(stand)).toMatchObject(expected("contract", { active: false }));
  });

  it("made inactive by hand it stays so, and is told, whatever is billed on it", async () => {
    const stand = await aWorkspace({ ...ENDED, bills: { "G-11": [seats(), theirs()] } });
    await stand.edit("contract", 4711, { active: false });
    const before = await stand.dump();
    expect(blockedOf(await stand.plan())[0]).toContain("is inactive");
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });
});

describe("what else looks at it", () => {
  it("decision 22: an end counts for the guardrail on ends; a status ends nothing", async () => {
    const stand = await aWorkspace({ ...ENDED, guardrails: { ends: 1 } });
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals.map(({ guardrail, value }) => [guardrail, value])).toEqual(
      expected("refused", []),
    );
  });

  it("the end of a contract that stopped is no news to anybody", async () => {
    const held = { contracts: [heldContract({ endsOn: "2026-12-15" }), northwindHeld()] };
    const stand = await aWorkspace({ ...ENDED, held });
    expect(findingsOf(await stand.plan()).join()).toContain("contract 4711 ends on 15 Dec 2026");
    await applyAndSettle(stand);
    expect(findingsOf(await stand.plan()).join()).not.toContain("4711 ends on");
  });
});
