/** Decision 4, PR-5: one invoice with usage of a contract and of the one that follows it is billed once, each part by its own. */
import { expect, it } from "vitest";
import { heldContract } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { changesOf } from "../support/said.ts";
import { azure, contoso, contract, usage, type WorkspaceFacts } from "../support/workspace.ts";

const create = { name: "Cloud 2027", period: "monthly", term: "1 year" };
const next = contract({ key: "next", adopt: undefined, manageFrom: undefined, create, follows: "m365" });
const other = { columns: { SubscriptionId: "b4c1340d-6911-4758-bba3-0c4c6007d162" } };
const facts: WorkspaceFacts = {
  program: { azure: true },
  products: { azure: azure() },
  bills: { "G-10": [usage("100.00")] },
  customers: [{ ...contoso(), contracts: [contract({}), next] }],
  held: { contracts: [heldContract({ endsOn: "2026-11-30", lines: [] })] },
};

it("what the first contract billed is not billed again by the second, whose usage stands on the same invoice", async () => {
  const stand = await aWorkspace(facts);
  await stand.apply();
  await stand.setClock("2026-12-08");
  stand.change({ ...facts, today: "2026-12-08" });
  await stand.apply();
  await stand.setClock("2026-12-20");
  const both = [
    usage("80.00", { from: "2026-11-01", to: "2026-11-30" }),
    usage("50.00", { from: "2026-12-01", to: "2026-12-18", ...other }),
  ];
  stand.change({ ...facts, today: "2026-12-20", bills: { ...facts.bills, "G-11": both } });
  await stand.apply();
  expect(changesOf(await stand.plan())).toEqual([]);
  const made = (await stand.contracts()).find(({ id }) => id !== 4711);
  const [line] = await stand.linesOf(Number(made?.id), 9003);
  // 50.00 × 1.2; the 80.00 are November's, and the first contract's.
  expect(await stand.billed(Number(line?.id), "2026-12-01", "2027-03-31")).toEqual([60, 50]);
});
