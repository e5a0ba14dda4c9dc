/**
 * Who moved: a change that undoes what a person did in the PSA says so, whatever record it is on; what the files or the
 * vendor moved does not. Live is compared with what was last applied (design: declared, last applied, live).
 */
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/core/plan.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { customerOf } from "../support/said.ts";
import { contoso, premium, seats, type WorkspaceFacts } from "../support/workspace.ts";

const BY_HAND = "undoes a change made by hand in the PSA";
const bill = (quantity: number): WorkspaceFacts => ({ bills: { "G-11": [seats({ quantity })] } });

async function applied(facts: WorkspaceFacts): Promise<Stand> {
  const stand = await aWorkspace(facts);
  const { code, err } = await stand.apply();
  if (code !== 0) throw new Error(err);
  return stand;
}

/** The plan's one change of a kind, and whether its text says that it undoes somebody's work. */
async function planned(stand: Stand, kind: Change["kind"]) {
  const made = await stand.plan();
  const all = [...made.plan.tenants.flatMap(({ services }) => services), ...customerOf(made).changes];
  const [change, ...more] = all.filter((one) => one.kind === kind);
  if (change === undefined || more.length > 0) throw new Error(`not one change of a ${kind}: ${JSON.stringify(all)}`);
  const { out } = await stand.read();
  return { mover: change.mover, fields: change.fields, saysByHand: out.replaceAll(/\s+/g, " ").includes(BY_HAND) };
}

describe("decision 12: the end of a contract", () => {
  it("that was moved by hand after an apply is put back as such", async () => {
    const stand = await applied({ ...bill(27), customers: [contoso({ endsOn: "2026-12-31" })] });
    await stand.edit("contract", 4711, { endsOn: "2027-03-31" });
    expect(await planned(stand, "contract")).toEqual({
      mover: "person",
      fields: [{ path: "endsOn", before: "2027-03-31", after: "2026-12-31" }],
      saysByHand: true,
    });
  });

  it("that nobody moved since, and that no run ever wrote, is the files' to move", async () => {
    const facts = (endsOn: string) => ({ ...bill(27), customers: [contoso({ endsOn })] });
    const stand = await aWorkspace(facts("2026-12-31"));
    expect(await planned(stand, "contract")).toMatchObject({ mover: "config", saysByHand: false });
    await stand.apply();
    stand.change(facts("2027-01-31"));
    expect(await planned(stand, "contract")).toMatchObject({ mover: "config", saysByHand: false });
  });
});

describe("PR-16: the price of a service", () => {
  const held = { services: [{ id: 9001, name: "Business Premium", price: 23, cost: 20 }] };

  it("that was moved by hand after an apply is put back as such", async () => {
    const stand = await applied({ ...bill(27), held });
    await stand.edit("service", 9001, { price: 22 });
    expect(await planned(stand, "service")).toEqual({
      mover: "person",
      fields: [{ path: "unitPrice", before: "22.00", after: "24.00" }],
      saysByHand: true,
    });
  });

  it("is still known as applied after a run that wrote its cost alone", async () => {
    const stand = await applied({ ...bill(27), held });
    // A fixed price, so that another cost moves the cost alone.
    const fixed = { products: { premium: premium({ retail: { fixed: 24 } }) } };
    stand.change({ ...fixed, bills: { "G-11": [seats({ quantity: 27, cost: "21.00" })] } });
    expect((await stand.apply()).code).toBe(0);
    await stand.edit("service", 9001, { price: 22 });
    expect(await planned(stand, "service")).toMatchObject({
      mover: "person",
      fields: [{ path: "unitPrice", before: "22.00", after: "24.00" }],
    });
  });

  it("that the vendor moved, or that no run ever wrote, is the vendor's", async () => {
    const stand = await aWorkspace({ ...bill(27), held });
    expect(await planned(stand, "service")).toMatchObject({ mover: "vendor", saysByHand: false });
    await stand.apply();
    stand.change({ bills: { "G-11": [seats({ quantity: 27, cost: "21.00" })] } });
    expect(await planned(stand, "service")).toMatchObject({ mover: "vendor", saysByHand: false });
  });
});

describe("a line that was right from the start, and that no run had to write", () => {
  const right = bill(25);

  it("is recorded once by the first apply that finds it so, and never again", async () => {
    const stand = await applied(right);
    const recorded = stand.auditTip();
    expect(recorded).not.toBe("");
    expect((await stand.apply()).code).toBe(0);
    stand.today = "2026-11-24";
    expect((await stand.apply()).code).toBe(0);
    expect(stand.auditTip()).toEqual(recorded);
  });

  it("is put back as moved by hand once it was, in the plan and in drift, and then is at rest", async () => {
    const stand = await applied(right);
    await stand.adjust(8001, { day: "2026-11-15", more: 3 });
    expect(await planned(stand, "line")).toMatchObject({ mover: "person", saysByHand: true });
    const fields = async () =>
      (await stand.drift()).report.tenants.flatMap(({ customers }) =>
        customers.flatMap(({ drifted }) => drifted.flatMap((one) => one.fields)),
      );
    expect(await fields()).toEqual([{ path: "quantity", declared: 25, applied: 25, live: 28 }]);
    expect((await stand.apply()).code).toBe(0);
    expect(await fields()).toEqual([]);
    expect(customerOf(await stand.plan()).changes).toEqual([]);
  });

  it("is the vendor's to move, and the files' to move", async () => {
    const stand = await applied(right);
    stand.change(bill(27));
    expect(await planned(stand, "line")).toMatchObject({ mover: "vendor", saysByHand: false });
  });

  it("that a person moved to what the vendor bills by now was accepted: the vendor's next move is no hand's", async () => {
    const stand = await applied(right);
    await stand.adjust(8001, { day: "2026-11-01", more: 2 });
    stand.change(bill(27));
    stand.today = "2026-11-24";
    expect((await stand.apply()).code).toBe(0);
    stand.change(bill(30));
    expect(await planned(stand, "line")).toMatchObject({ mover: "vendor", saysByHand: false });
  });

  it("is nobody's business before it is managed: what people enter until then is theirs", async () => {
    const facts = (quantity: number) => ({ ...bill(quantity), customers: [contoso({ manageFrom: "2026-11-24" })] });
    const stand = await applied(facts(25));
    await stand.adjust(8001, { day: "2026-11-23", more: 2 });
    stand.today = "2026-11-24";
    stand.change(facts(30));
    expect(await planned(stand, "line")).toMatchObject({ saysByHand: false });
  });

  it("keeps what a run wrote since the plan was made: an older plan that is applied later says nothing newer", async () => {
    const prices = [{ from: "2026-11-24", amount: 25 }];
    const facts = { ...right, customers: [contoso({ lines: [{ product: "premium", prices }] })] };
    const stand = await aWorkspace(facts);
    await stand.plan({ out: "p.json" });
    stand.today = "2026-11-24";
    await stand.setClock("2026-11-24");
    expect((await stand.apply()).code).toBe(0);
    expect((await stand.apply({ file: "p.json" })).code).toBe(0);
    await stand.adjust(8001, { day: "2026-11-25", more: 0, price: 24 });
    stand.today = "2026-11-25";
    await stand.setClock("2026-11-25");
    expect(await planned(stand, "line")).toMatchObject({ mover: "person" });
  });
});
