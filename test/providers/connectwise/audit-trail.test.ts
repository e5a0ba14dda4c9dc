/**
 * Who moved a field: ConnectWise's audit trail, asked only where a live value is not what was last written. Contoso's
 * agreement 4711 holds 25 seats of addition 8001; Microsoft bills 27; today is 22 November.
 */
import { describe, expect, it } from "vitest";
import { connectwise } from "../../support/psa/connectwise.ts";
import { heldContract, heldLine } from "../../support/psa/held.ts";
import { aWorkspace, type Stand } from "../../support/run.ts";
import { applyAndSettle, customerOf } from "../../support/said.ts";
import { contoso, premium, seats } from "../../support/workspace.ts";

const facts = { bills: { "G-11": [seats({ quantity: 27 })] } };

async function applied(): Promise<Stand> {
  const stand = await aWorkspace(facts, { psa: connectwise });
  await applyAndSettle(stand);
  return stand;
}

/** Changes the addition that is in force, as a member does by hand. */
async function edit(stand: Stand, set: object, by = "Dana Reyes"): Promise<void> {
  const { Addition = [] } = await stand.dump();
  await stand.control("connectwise/edit", { entity: "Addition", id: Addition.at(-1)?.id, set, by });
}

/** The plan's first change, and how often the trail was asked for it. */
async function planned(stand: Stand) {
  await stand.control("counters/reset", {});
  const made = await stand.plan();
  const asked = (await stand.requests()).filter(({ entity }) => entity === "AuditTrail");
  const sent = (await stand.requests()).reduce((sum, { sinceReset }) => sum + sinceReset, 0);
  const [change] = customerOf(made).changes;
  return {
    change,
    text: change?.reason.text ?? "",
    asked: asked.reduce((sum, { sinceReset }) => sum + sinceReset, 0),
    isCounted: made.plan.tenants[0]?.reads.find(({ connection }) => connection === "psa")?.requests === sent,
  };
}

describe("a change that undoes what a person did says who that was", () => {
  it("by the trail of the addition in force: who, and on which day", async () => {
    const stand = await applied();
    await stand.setClock("2026-11-23");
    await edit(stand, { taxableFlag: true }, "Somebody Else");
    await edit(stand, { quantity: 20 });
    await stand.setClock("2026-11-24");
    // Of another field, later.
    await edit(stand, { invoiceDescription: "Premium" }, "Somebody Else");
    stand.today = "2026-11-24";
    const { change, text, asked, isCounted } = await planned(stand);
    expect([change?.mover, change?.fields]).toEqual(["person", [{ path: "quantity", before: 20, after: 27 }]]);
    expect(text).toMatch(/ Dana Reyes changed it on 23 Nov 2026 \(audit trail\)\.$/);
    expect([asked, isCounted]).toEqual([1, true]);
    // What is written does not hang on it.
    expect((await applyAndSettle(stand)).events.map(({ kind }) => kind)).toContain("applied");
  });

  it("an addition that was cancelled by hand is told by who cancelled it", async () => {
    const stand = await applied();
    await edit(stand, { cancelledDate: "2026-11-09" });
    const { change, text } = await planned(stand);
    expect([change?.mover, change?.effective]).toEqual(["person", "2026-11-10"]);
    expect(text).toContain("Dana Reyes changed it on 22 Nov 2026 (audit trail).");
  });

  it("by the trail of the agreement, where its end was moved, and of the catalog item, where its price was", async () => {
    const services = [{ id: 9001, name: "Business Premium", price: 23, cost: 20 }];
    const stand = await aWorkspace(
      { ...facts, customers: [contoso({ endsOn: "2026-12-31" })], held: { services } },
      { psa: connectwise },
    );
    await applyAndSettle(stand);
    const by = "Dana Reyes";
    await stand.setClock("2026-11-23");
    await stand.control("connectwise/edit", {
      entity: "Agreement",
      id: 4711,
      set: { endDate: "2027-03-31T00:00:00Z" },
      by,
    });
    await stand.control("connectwise/edit", { entity: "CatalogItem", id: 9001, set: { price: 22 }, by });
    await stand.setClock("2026-11-24");
    // Of other fields, later.
    const other = { by: "Somebody Else" };
    await stand.control("connectwise/edit", { entity: "Agreement", id: 4711, set: { name: "Cloud" }, ...other });
    await stand.control("connectwise/edit", {
      entity: "CatalogItem",
      id: 9001,
      set: { description: "Premium" },
      ...other,
    });
    stand.today = "2026-11-24";
    await stand.control("counters/reset", {});
    const made = await stand.plan();
    const [service] = made.plan.tenants[0]?.services ?? [];
    const [end] = customerOf(made).changes;
    const named = / Dana Reyes changed it on 23 Nov 2026 \(audit trail\)\.$/;
    expect([end?.fields[0]?.path, end?.mover]).toEqual(["endsOn", "person"]);
    expect(end?.reason.text).toMatch(named);
    expect([service?.fields, service?.mover]).toEqual([
      [{ path: "unitPrice", before: "22.00", after: "24.00" }],
      "person",
    ]);
    expect(service?.reason.text).toMatch(named);
    const trails = (await stand.requests()).filter(({ entity }) => entity === "AuditTrail");
    expect(trails.reduce((sum, { sinceReset }) => sum + sinceReset, 0)).toBe(2);
    expect((await applyAndSettle(stand)).code).toBe(0);
  });

  it("nothing is asked where nobody moved anything, or the vendor did", async () => {
    const stand = await applied();
    stand.change({ bills: { "G-11": [seats({ quantity: 30 })] } });
    const { change, text, asked, isCounted } = await planned(stand);
    expect([change?.mover, asked, isCounted]).toEqual(["vendor", 0, true]);
    expect(text).not.toContain("audit trail");
  });

  it.each([
    ["refused", { status: 403, body: { code: "Security", message: "You do not have permission." } }],
    ["not there", { status: 404, body: { code: "NotFound", message: "No such endpoint." } }],
    ["of another form", { status: 200, body: { entries: [] } }],
    [
      "in other words",
      { status: 200, body: [{ text: "Antal ändrat", enteredBy: "Dana Reyes", enteredDate: "2026-11-22" }] },
    ],
    ["without a day", { status: 200, body: [{ text: "Quantity changed", enteredBy: "Dana Reyes" }] }],
  ])("a trail that is %s leaves the plan as it is, and apply goes on", async (_what, { status, body }) => {
    const stand = await applied();
    await edit(stand, { quantity: 20 });
    await stand.control("faults", [{ match: { entity: "AuditTrail" }, do: "status", status, body }]);
    const { change, text } = await planned(stand);
    expect(change?.mover).toBe("person");
    expect(text).not.toContain("audit trail");
    expect((await applyAndSettle(stand)).code).toBe(0);
  });

  it("at most 20 changes are asked about, with two requests each", async () => {
    const products = Array.from({ length: 22 }, (_, index) => index);
    const idOf = (product: number) => `CFQ7TTC0C${String(product).padStart(3, "0")}:0001`;
    const bills = (quantity: number) => ({
      "G-11": products.map((product) =>
        seats({
          product: idOf(product),
          quantity,
          subscription: `66666666-6666-4666-8666-${String(product).padStart(12, "0")}`,
        }),
      ),
    });
    const given = {
      products: Object.fromEntries(
        products.map((product) => {
          const vendor = { program: "microsoft-csp", ids: [idOf(product)] };
          return [`p${product}`, premium({ title: `Product ${product}`, vendor, service: { psa: 9100 + product } })];
        }),
      ),
      held: {
        services: products.map((product) => ({ id: 9100 + product, name: `S${product}`, price: 24, cost: 20 })),
        contracts: [
          heldContract({
            lines: products.map((product) => heldLine({ id: 8000 + product, service: 9100 + product })),
          }),
        ],
      },
    };
    const stand = await aWorkspace({ ...given, bills: bills(27) }, { psa: connectwise });
    await applyAndSettle(stand);
    const { Addition = [] } = await stand.dump();
    const made = Addition.filter(({ id }) => Number(id) > 9000);
    for (const { id } of made)
      await stand.control("connectwise/edit", { entity: "Addition", id, set: { quantity: 20 }, by: "Dana Reyes" });
    await stand.control("counters/reset", {});
    const { changes } = customerOf(await stand.plan());
    const named = changes.filter(({ reason }) => reason.text.includes("Dana Reyes changed it"));
    expect([made.length, changes.length, named.length]).toEqual([22, 22, 20]);
    const sent = (await stand.requests()).filter(({ sinceReset }) => sinceReset > 0);
    const of = (name: string) => sent.find(({ entity, method }) => entity === name && method === "GET")?.sinceReset;
    // One agreement's additions are read once more for each, beside the first read of them.
    expect([of("AuditTrail"), of("Addition")]).toEqual([20, 21]);
  });
});
