/** Usage whose line could not be made is billed by nobody: it is never taken for billed, and never lost (decisions 2 and 4). */
import { describe, expect, it } from "vitest";
import { heldContract } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import { azure, premium, seats, TENANT, usage, type WorkspaceFacts } from "../support/workspace.ts";

const SLOT = `${TENANT}/contoso/m365/azure.usage.G-10`;

const october = { "G-10": [usage("100.00")] };
/** Two seats more, and October's usage of 100.00, sold at cost plus 20 %, whose line is still to be made in November. */
const facts: WorkspaceFacts = {
  program: { azure: true },
  products: { azure: azure(), premium: premium() },
  bills: { ...october, "G-11": [seats({ quantity: 27 })] },
  held: { contracts: [heldContract()] },
};

const refuse = (stand: Stand) =>
  stand.fault("making of a line", { at: 1, do: "status", ...stand.psa.refusal("no right to do this") });

async function postNovember(stand: Stand): Promise<void> {
  await stand.setClock("2026-12-08");
  await stand.post("2026-11-30");
  stand.today = "2026-12-08";
  stand.change({
    ...facts,
    today: "2026-12-08",
    bills: { ...facts.bills, "G-12": [seats({ quantity: 27, from: "2026-12-01", to: "2026-12-31" })] },
  });
}

const isSettled = (stand: Stand) => stand.state().resolved?.[SLOT];

async function billed(stand: Stand, from: string, to: string): Promise<readonly number[]> {
  const [line] = await stand.linesOf(4711, 9003);
  return stand.billed(Number(line?.id), from, to);
}

/** Nothing bills it in November, December does, and after it nothing. */
async function expectBilledInDecember(stand: Stand): Promise<void> {
  await postNovember(stand);
  const planned = await stand.plan();
  expect(changesOf(planned)[0]).toBe(
    "create contoso/m365/azure 2026-12-01 quantity 0→1, unitPrice null→120.00, unitCost null→100.00",
  );
  expect([customerOf(planned).manual, findingsOf(planned).filter((finding) => finding.includes("Azure"))]).toEqual([
    [],
    [],
  ]);
  await applyAndSettle(stand);
  expect([await billed(stand, "2026-11-01", "2026-12-31"), await billed(stand, "2027-01-01", "2027-06-30")]).toEqual([
    [120, 100],
    [0, 0],
  ]);
  expect(isSettled(stand)).toMatchObject({ value: "2026-12-01" });
}

describe("decision 4: the period that bills a statement is settled by the event that makes its line", () => {
  it("where the PSA refuses the line all month, the first open period bills it, once", async () => {
    const stand = await aWorkspace(facts);
    await refuse(stand);
    // The seats are written: that settles nothing of another line.
    expect(eventsOf(await stand.apply())).toContain("failed create contoso/m365/azure");
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 27 });
    expect(isSettled(stand)).toBeUndefined();
    await stand.heal();
    await expectBilledInDecember(stand);
  });

  it("where its service is inactive all month, so that its line is blocked, too", async () => {
    const stand = await aWorkspace(facts);
    const active = (active: boolean) => stand.edit("service", 9003, { active });
    await active(false);
    expect(blockedOf(await stand.plan()).join()).toContain("inactive");
    await stand.apply();
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 27 });
    expect(isSettled(stand)).toBeUndefined();
    await active(true);
    await expectBilledInDecember(stand);
  });

  it("with nothing but a blocked line there is nothing to record: apply is no run", async () => {
    const contracts = [heldContract({ lines: [] })];
    const stand = await aWorkspace({ ...facts, bills: october, held: { contracts } });
    await stand.edit("service", 9003, { active: false });
    expect(blockedOf(await stand.plan())).toHaveLength(1);
    expect([(await stand.apply()).run, stand.auditTip()]).toEqual([null, ""]);
  });

  it("where the month goes on, a later run of it makes the line, and settles it in November", async () => {
    const stand = await aWorkspace(facts);
    await refuse(stand);
    await stand.apply();
    await stand.heal();
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
    expect(isSettled(stand)).toMatchObject({ value: "2026-11-01" });
  });
});

describe("decision 2: a state of an earlier version that holds the period of a line which was never made", () => {
  /** The seats were written; the line of Azure was refused, and its period recorded all the same. */
  async function recorded(): Promise<Stand> {
    const stand = await aWorkspace(facts);
    await refuse(stand);
    await stand.apply();
    await stand.heal();
    const state = stand.state();
    const resolved = { ...state.resolved, [SLOT]: { value: "2026-11-01", at: "2026-11-22T09:00:00.000Z", run: "R1" } };
    stand.playground.tamper(stand.bare, "concordat-audit", {
      [`state/${TENANT}.json`]: `${JSON.stringify({ ...state, resolved }, null, 2)}\n`,
    });
    return stand;
  }

  it("owes all of it once the period is posted, until it is entered by hand", async () => {
    const stand = await recorded();
    await postNovember(stand);
    const owed = {
      marker: "CONCORDAT-m365-azure-2026-11-01",
      once: { price: "120.00", cost: "100.00" },
      title: "Charge Contoso BV EUR 120.00 for 1 to 30 Nov: usage of 120.00 instead of the 0.00 that was posted",
    };
    const planned = await stand.plan();
    expect(customerOf(planned).manual).toMatchObject([owed]);
    expect(findingsOf(planned).filter((finding) => finding.includes("its line is gone"))).toEqual([]);
    // The line is made in December, at nothing; what November owes stays.
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2027-06-30")).toEqual([0, 0]);
    expect(customerOf(await stand.plan()).manual).toMatchObject([owed]);
    await stand.enterCharge({ name: `${owed.marker} Azure`, price: 120, day: "2026-12-01" });
    expect(customerOf(await stand.plan()).manual).toEqual([]);
  });

  it("bills it there while the period is open", async () => {
    const stand = await recorded();
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
    expect(customerOf(await stand.plan()).manual).toEqual([]);
  });
});

it("decision 6: a line that a run made and that is gone is told, and nothing is charged again for it", async () => {
  const stand = await aWorkspace(facts);
  await applyAndSettle(stand);
  const [line] = await stand.linesOf(4711, 9003);
  await postNovember(stand);
  await stand.remove("line", Number(line?.id));
  const planned = await stand.plan();
  expect(customerOf(planned).manual).toEqual([]);
  expect(findingsOf(planned).join()).toContain("is not known, since its line is gone; it should come to 120.00 EUR");
});
