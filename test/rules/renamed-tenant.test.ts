/**
 * Decision 19: a run's keys, markers and state begin with the tenant's name. A tenant that is given another name has an empty
 * state, and what it made stands on in the PSA: nothing of it is made a second time until a person says which it is.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { northwindHeld } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  type CustomerFacts,
  contoso,
  contract,
  NORTHWIND,
  northwind,
  seats,
  TENANT,
  type WorkspaceFacts,
  workspaceFiles,
} from "../support/workspace.ts";

/** How often the files of a commit were listed. */
const listed = vi.hoisted(() => ({ times: 0 }));

vi.mock("../../src/outside/git-objects.ts", async (load) => {
  const own = await load<typeof import("../../src/outside/git-objects.ts")>();
  return {
    ...own,
    listTree: (...asked: Parameters<typeof own.listTree>) => {
      listed.times += 1;
      return own.listTree(...asked);
    },
  };
});

const RENAMED = "northern-msp";
const create = { name: "Cloud for %customer%", period: "monthly", term: "1 year" };
const made = (key: string, more: object = {}) =>
  contract({ key, adopt: undefined, manageFrom: undefined, create, startsOn: "2026-11-01", ...more });
const bills = {
  "G-11": [seats(), seats({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002", quantity: 30 })],
};
const CONTOSO = { ...contoso(), contracts: [made("m365")] };
const both: WorkspaceFacts = {
  customers: [CONTOSO, { ...northwind(), contracts: [made("m365")] }],
  bills,
  held: { contracts: [] },
};

/** The files of the tenant by its other name. */
function renamedFiles(stand: Stand, facts: WorkspaceFacts): Record<string, string> {
  const files = Object.entries(workspaceFiles(facts, stand.url, psa));
  return Object.fromEntries(
    files.map(([path, text]) => [
      path.replace(`tenants/${TENANT}/`, `tenants/${RENAMED}/`),
      path.endsWith("/tenant.yaml") ? text.replace(`name: ${TENANT}`, `name: ${RENAMED}`) : text,
    ]),
  );
}

function rename(stand: Stand, facts: WorkspaceFacts): void {
  rmSync(join(stand.folder, "tenants"), { recursive: true });
  stand.commit(renamedFiles(stand, facts));
}

async function standing(facts: WorkspaceFacts = both): Promise<Stand> {
  const stand = await aWorkspace(facts);
  await applyAndSettle(stand);
  return stand;
}

const idOf = async (stand: Stand, name: string): Promise<number> =>
  Number((await stand.contracts()).find((one) => one.name === name)?.id);

describe("contracts that a tenant made before it was given another name", () => {
  it("are not made again: both names, how many they are and their ids are told", async () => {
    const stand = await standing();
    const before = await stand.dump();
    const [first, second] = [
      await idOf(stand, "Cloud for Contoso BV"),
      await idOf(stand, "Cloud for Northwind Traders"),
    ];
    rename(stand, both);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(blockedOf(planned)).toEqual([
      `decision 19 Contract ${first} (Cloud for Contoso BV) was made for fabrikam-msp/contoso/m365, which no file names any more, and bills Contoso BV up to 31 Oct 2027: with another contract it would be billed twice. Fix: Name the tenant fabrikam-msp again; or write adopt: ${first} with a manageFrom in place of create; or end it in ${stand.title} first.`,
    ]);
    expect(findingsOf(planned)).toContain(
      `error decision 19 No file names the tenant fabrikam-msp any more, and 2 contracts that it made would be made again for northern-msp: their customers would be billed twice, so none of them is made Fix: If it was given another name, name it fabrikam-msp again: its folder, and name in its tenant.yaml. If it is to be northern-msp, adopt its contracts in place of create: contoso/m365 adopt: ${first}, northwind/m365 adopt: ${second}.`,
    );
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
    stand.change(both);
    rmSync(join(stand.folder, "tenants", RENAMED), { recursive: true });
    const again = await stand.plan();
    expect(changesOf(again)).toEqual([]);
    expect(findingsOf(again).filter((one) => one.startsWith("error"))).toEqual([]);
  });

  it("are not made by a later run either, once another customer was applied under the new name", async () => {
    const stand = await standing({ ...both, customers: [CONTOSO], held: { contracts: [northwindHeld()] } });
    const now: WorkspaceFacts = { customers: [CONTOSO, northwind()], bills };
    rename(stand, now);
    expect(eventsOf(await stand.apply({ customer: "northwind" }))).toEqual(["applied update northwind/m365/premium"]);
    for (let run = 0; run < 2; run += 1) {
      const applied = await stand.apply();
      expect([applied.code, eventsOf(applied)]).toEqual([4, []]);
    }
    expect((await stand.contracts()).filter(({ name }) => name === "Cloud for Contoso BV")).toHaveLength(1);
  });

  it("adopted by their ids, with their lines named, go on as they are", async () => {
    const stand = await standing({ ...both, customers: [CONTOSO] });
    const id = await idOf(stand, "Cloud for Contoso BV");
    const [line] = await stand.linesOf(id, 9001);
    const lines = [{ product: "premium", existing: String(line?.id) }];
    const adopted: CustomerFacts = {
      ...contoso(),
      contracts: [contract({ adopt: id, manageFrom: "2026-11-01", lines })],
    };
    rename(stand, { ...both, customers: [adopted] });
    expect(eventsOf(await applyAndSettle(stand))).toEqual([]);
    expect(await stand.contracts()).toHaveLength(1);
  });

  it("by another key of the contract, too, are found by what they bill", async () => {
    const stand = await standing({ ...both, customers: [CONTOSO] });
    rename(stand, { ...both, customers: [{ ...contoso(), contracts: [made("cloud")] }] });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(blockedOf(planned).join()).toContain("was made for fabrikam-msp/contoso/m365");
  });

  it("on another account are no obstacle: a tenant that is gone had a customer of that name", async () => {
    const stand = await standing({ ...both, customers: [CONTOSO] });
    const other: CustomerFacts = { ...northwind(), key: "contoso", contracts: [made("m365")] };
    rename(stand, { ...both, customers: [other] });
    expect(eventsOf(await applyAndSettle(stand))).toEqual([
      "applied create contoso/m365",
      "applied create contoso/m365/premium",
    ]);
  });
});

describe("tenants that stand in the files", () => {
  it("are no former ones, though only the other one is asked for", async () => {
    const stand = await standing({ ...both, customers: [CONTOSO] });
    stand.commit(renamedFiles(stand, { ...both, customers: [CONTOSO] }));
    const planned = await stand.plan({ tenant: RENAMED });
    expect(blockedOf(planned)).toEqual([]);
    expect(changesOf(planned)).toHaveLength(2);
  });

  it("cost no git command more where every contract is known", async () => {
    const stand = await aWorkspace({ ...both, customers: [CONTOSO] });
    const listings = async (): Promise<number> => {
      listed.times = 0;
      await stand.plan();
      return listed.times;
    };
    await stand.apply();
    expect(await listings()).toBe(0);
    stand.change(both);
    expect(await listings()).toBe(1);
  });
});
