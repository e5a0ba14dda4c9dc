/** What was not made is told with what stands of it, and with what comes next; what came half-way goes on from there. */
import { describe, expect, it } from "vitest";
import { aWorkspace, type Stand } from "../support/run.ts";
import { eventsOf } from "../support/said.ts";
import { contoso, premium, seats, VISIO, visio } from "../support/workspace.ts";

const bought = {
  product: VISIO,
  subscription: "11111111-0000-4000-8000-000000000006",
  title: "Visio Plan 2",
};
/** 10.00 × 21/30 days. */
const rest = { ...bought, from: "2026-11-10", cost: "7.00" };

/** A new line of 5 units, 8 from 10 November. */
function aNewLine(): Promise<Stand> {
  return aWorkspace({
    products: { premium: premium(), visio: visio() },
    customers: [contoso()],
    bills: {
      "G-11": [
        seats(),
        seats({ ...bought, quantity: 5, cost: "10.00" }),
        seats({ ...rest, quantity: -5, columns: { ChargeType: "removeQuantity" } }),
        seats({ ...rest, quantity: 8, columns: { ChargeType: "addQuantity" } }),
      ],
    },
  });
}

describe("a change that was not made", () => {
  it("decision 22: a line that stands without its units is named, ends the run with 5, and is not made twice", async () => {
    const stand = await aNewLine();
    const refusal = { errors: ["unitChange: Value 5 does not exist or is invalid"] };
    await stand.control("faults", [
      {
        match: { method: "POST", entity: "ContractServiceAdjustments" },
        at: 1,
        do: "status",
        status: 500,
        body: refusal,
      },
    ]);
    const first = await stand.apply();
    const [line] = await stand.linesOf(4711, 9002);
    expect([first.code, eventsOf(first)]).toEqual([
      5,
      ["failed create contoso/m365/visio", "stale update contoso/m365/visio"],
    ]);
    const [failed, stale] = first.events;
    expect(failed?.remoteId).toBe(String(line?.id));
    expect(failed?.message).toContain(
      `line ${line?.id} stands on contract 4711, but its 5 units are not set: Autotask`,
    );
    expect(stale?.message).toBe(
      "it depends on Visio Plan 2 (create line), which was not made. The next run makes both",
    );

    const second = await stand.apply();
    expect(second.code).toBe(0);
    expect(await stand.linesOf(4711, 9002)).toHaveLength(1);
    expect(await stand.holding(Number(line?.id), "2026-11-22")).toEqual({ units: 8, price: 12, cost: 10 });
  });

  it("says that nothing was written where its record could not be read", async () => {
    const stand = await aNewLine();
    const page = { do: "status", status: 200, body: "Please sign in." };
    const { code } = await stand.plan();
    expect(code).toBe(0);
    const seen = (await stand.requests()).find(({ entity, kind }) => entity === "Contracts" && kind === "query");
    await stand.control("faults", [
      { match: { entity: "Contracts", kind: "query" }, at: (seen?.sinceReset ?? 0) + 1, ...page },
    ]);
    const applied = await stand.apply();
    expect(applied.code).toBe(4);
    for (const { kind, message } of applied.events) {
      expect(kind).toBe("failed");
      expect(message).toContain("Autotask Contracts/query: the answer is");
      expect(message).toContain("check the connection's url and the network, then run again");
      expect(message).toContain("Nothing of it was written; the next run makes it");
    }
    expect(applied.events).toHaveLength(2);
    expect((await stand.apply()).code).toBe(0);
  });
});
