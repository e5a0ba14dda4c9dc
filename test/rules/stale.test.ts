/** `apply p.json`: what moved since the plan is not made, nor what depends on it; the rest is (done when 4, decision 24). */
import { describe, expect, it } from "vitest";
import { expected } from "../support/differences.ts";
import { heldContract, heldLine, heldVisio } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, eventsOf } from "../support/said.ts";
import {
  type CustomerFacts,
  contoso,
  NORTHWIND,
  northwind,
  premium,
  seats,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const NAMES = ["contoso", "northwind", "litware", "tailspin", "wingtip"] as const;
const indexOf = (name: (typeof NAMES)[number]) => NAMES.indexOf(name);
const vendorOf = (index: number) => `44444444-4444-4444-8444-44444444444${index}`;
const subscriptionOf = (index: number) => `11111111-0000-4000-8000-00000000000${index}`;

/** Five customers whose lines 8000 … 8004 on contracts 4700 … 4704 go from 25 to 27; Visio's service from 11.00 to 12.00. */
function facts(): WorkspaceFacts {
  const customers = NAMES.map(
    (key, index): CustomerFacts => ({
      ...contoso({ adopt: 4700 + index }),
      key,
      name: key,
      account: 500 + index,
      vendors: [vendorOf(index)],
    }),
  );
  const visios = { product: VISIO, subscription: subscriptionOf(9), quantity: 5, cost: "10.00" };
  return {
    customers,
    products: { premium: premium(), visio: visio() },
    bills: {
      "G-11": [
        ...NAMES.map((_, index) =>
          seats({ customer: vendorOf(index), subscription: subscriptionOf(index), quantity: 27 }),
        ),
        seats({ ...visios, customer: vendorOf(0) }),
      ],
    },
    held: {
      accounts: NAMES.map((name, index) => ({ id: 500 + index, name: name })),
      services: [
        { id: 9001, name: "Business Premium", price: 24, cost: 20 },
        { id: 9002, name: "Visio", price: 11, cost: 10 },
      ],
      contracts: NAMES.map((name, index) =>
        heldContract({
          id: 4700 + index,
          account: 500 + index,
          name: name,
          lines: [heldLine({ id: 8000 + index }), ...(index === 0 ? [heldVisio({ id: 8010 })] : [])],
        }),
      ),
    },
  };
}

const adjust = (stand: Stand, line: number, more: number, day = "2026-11-01") => stand.adjust(line, { day, more });

describe("records that moved between plan and apply", () => {
  it("a line, a contract, a service and a deleted record are refused; one that is so already is skipped; the rest is made", async () => {
    const stand = await aWorkspace(facts());
    const planned = await stand.plan({ out: "p.json" });
    expect(changesOf(planned)).toHaveLength(6);
    await adjust(stand, 8000 + indexOf("contoso"), 1, "2026-11-03");
    await adjust(stand, 8000 + indexOf("northwind"), 2);
    await stand.remove("line", 8000 + indexOf("tailspin"));
    const setActive = (active: boolean) => stand.edit("contract", 4700 + indexOf("wingtip"), { active });
    await setActive(false);
    await stand.edit("service", 9002, { price: 11.5 });

    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied).toSorted()).toEqual([
      "applied update litware/m365/premium",
      "skipped update northwind/m365/premium",
      "stale update contoso/m365/premium",
      "stale update services/visio",
      "stale update tailspin/m365/premium",
      "stale update wingtip/m365/premium",
    ]);
    expect(applied.code).toBe(5);
    const why = new Map(applied.events.map(({ change, message }) => [change.key.split("/")[1] ?? "", message]));
    expect(why.get("contoso")).toMatch(/line 8000 holds 26 units.* now.* 25 .*when it was planned/);
    expect(why.get("tailspin")).toContain("line 8003 no longer exists");
    expect(why.get("wingtip")).toContain("contract 4704 is inactive");
    expect(why.get("services")).toContain("the unit price of service 9002 is 11.50 now, 11.00 when it was planned");
    expect(await stand.holding(8000, "2026-11-02")).toMatchObject({ units: 25 });
    expect(await stand.holding(8000, "2026-11-22")).toMatchObject({ units: 26 });
    expect(await stand.holding(8002, "2026-11-22")).toMatchObject({ units: 27 });
    expect((await stand.history({ verify: true })).code).toBe(0);

    await setActive(true);
    expect((await applyAndSettle(stand)).code).toBe(0);
    const units = await Promise.all([8000, 8001, 8002, 8004].map((line) => stand.holding(line, "2026-11-22")));
    expect(units.map((held) => held.units)).toEqual([27, 27, 27, 27]);
    const [again] = await stand.linesOf(4703);
    expect(await stand.holding(Number(again?.id), "2026-11-22")).toEqual({ units: 27, price: 24, cost: 20 });
  });

  it("where all of it moved, nothing is written and apply exits 4", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    await stand.plan({ out: "p.json" });
    await adjust(stand, 8001, 1);
    const before = await stand.dump();
    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied)).toEqual(["stale update contoso/m365/premium"]);
    expect(applied.code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it("what a run has made since the plan, and does not read so, is not made a second time", async () => {
    const visios = seats({ product: VISIO, subscription: subscriptionOf(9), quantity: 5, cost: "10.00" });
    const products = { premium: premium(), visio: visio() };
    const stand = await aWorkspace({ products, bills: { "G-11": [seats({ quantity: 27 }), visios] } });
    await stand.plan({ out: "p.json" });
    const first = await stand.apply({ file: "p.json" });
    expect([first.code, eventsOf(first).toSorted()]).toEqual([
      0,
      ["applied create contoso/m365/visio", "applied update contoso/m365/premium"],
    ]);
    // As a system would answer from before that run.
    const [made] = await stand.linesOf(4711, 9002);
    await stand.remove("line", Number(made?.id));
    await adjust(stand, 8001, -2, "2026-11-02");
    const before = await stand.dump();
    const again = await stand.apply({ file: "p.json" });
    expect(eventsOf(again).toSorted()).toEqual([
      "stale create contoso/m365/visio",
      "stale update contoso/m365/premium",
    ]);
    const [create] = again.events.filter(({ change }) => change.action === "create");
    expect(create?.message).toContain(`run ${first.run} made it since this plan was made`);
    expect(create?.message).toContain("Plan again");
    expect(await stand.dump()).toEqual(before);
    expect((await applyAndSettle(stand)).code).toBe(0);
  });

  it("decision 24: a record changed to the planned value is already so, and nothing is sent", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    await stand.plan({ out: "p.json" });
    await adjust(stand, 8001, 2);
    const before = await stand.dump();
    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied)).toEqual(["skipped update contoso/m365/premium"]);
    expect(applied.code).toBe(0);
    expect(await stand.dump()).toEqual(before);
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("the same plan applied twice is applied once", async () => {
    const stand = await aWorkspace(facts());
    await stand.plan({ out: "p.json" });
    expect((await stand.apply({ file: "p.json" })).code).toBe(0);
    const before = await stand.dump();
    const again = await stand.apply({ file: "p.json" });
    expect(new Set(again.events.map(({ kind }) => kind))).toEqual(new Set(["skipped"]));
    expect(again.code).toBe(0);
    expect(await stand.dump()).toEqual(before);
  });

  it("a second step of a line that moved is not made either", async () => {
    const rest = { from: "2026-11-10", cost: "14.00" };
    const stand = await aWorkspace({
      bills: {
        "G-11": [
          seats({ quantity: 27 }),
          seats({ ...rest, quantity: -27, columns: { ChargeType: "removeQuantity" } }),
          seats({ ...rest, quantity: 30, columns: { ChargeType: "addQuantity" } }),
        ],
      },
    });
    expect(changesOf(await stand.plan({ out: "p.json" })).filter((change) => change.includes("premium 2026"))).toEqual([
      "update contoso/m365/premium 2026-11-01 quantity 25→27",
      "update contoso/m365/premium 2026-11-10 quantity 27→30",
    ]);
    await adjust(stand, 8001, 4, "2026-11-05");
    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied).filter((event) => event.includes("contoso"))).toEqual([
      "stale update contoso/m365/premium",
      "stale update contoso/m365/premium",
    ]);
    // What differs is told where it differs: from the 5th on.
    expect(applied.events[0]?.message).toMatch(/5 Nov|2026-11-05/);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 29 });
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 30 });
  });

  it("decision 15: a day that a person changed without our knowing is met once, and the next run goes on from there", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    await adjust(stand, 8001, 1);
    const first = await stand.apply();
    if (first.code !== 0) {
      expect(eventsOf(first)).toEqual(["failed update contoso/m365/premium"]);
      expect(first.events[0]?.message).toContain("changed on 1 Nov 2026 already");
      expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-02 quantity 26→27"]);
      expect((await applyAndSettle(stand)).code).toBe(0);
    }
    expect(await stand.holding(8001, "2026-11-02")).toMatchObject({ units: 27 });
  });

  it("a period that was posted meanwhile is not written into", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    await stand.plan({ out: "p.json" });
    await stand.post("2026-11-30");
    const before = await stand.dump();
    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied)).toEqual(["stale update contoso/m365/premium"]);
    expect(applied.events[0]?.message).toContain("posted meanwhile");
    expect(await stand.dump()).toEqual(before);
  });

  it("what depends on a record that could not be made is not made: the service's name was taken", async () => {
    const making: WorkspaceFacts = {
      products: { premium: premium({ service: undefined }), visio: visio() },
      bills: {
        "G-11": [seats(), seats({ product: VISIO, subscription: subscriptionOf(9), quantity: 6, cost: "10.00" })],
      },
      held: {
        contracts: [heldContract({ lines: [heldVisio()] })],
      },
    };
    const stand = await aWorkspace(making);
    await stand.plan({ out: "p.json" });
    await stand.edit("service", 9003, { name: "PC_CFQ7TTC0LCHC:0002" });
    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied)).toEqual([
      "failed create services/premium",
      "stale create contoso/m365/premium",
      "applied update contoso/m365/visio",
    ]);
    expect(applied.events[0]?.message).toContain(psa.words.nameTaken("PC_CFQ7TTC0LCHC:0002"));
    expect(applied.code).toBe(5);
    expect(await stand.linesOf(4711)).toHaveLength(1);
  });
});

describe("an answer that is lost", () => {
  it.each([
    ["reset-after", "settled update contoso/m365/premium", 0],
    ["reset-before", "failed update contoso/m365/premium", 4],
  ])("%s: it is read back, never sent again", async (fault, ending, code) => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    await stand.fault("write of units", { at: 1, do: fault });
    const applied = await stand.apply();
    const lost = fault === "reset-after";
    const [end, exit] = lost ? [expected("ending", ending), expected("exit code", code)] : [ending, code];
    expect(eventsOf(applied)).toEqual(["unknown update contoso/m365/premium", end]);
    expect(applied.code).toBe(exit);
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 27 });
    const line = (await stand.lines()).find(({ id }) => id === 8001);
    expect(line?.steps.filter(({ on }) => on > "2026-07-01")).toHaveLength(1);
  });

  it.each([
    [
      "its answer is lost",
      { do: "reset-before" },
      /^read back: line \d+ was made, but its 25 units were not set\. The next run sets them$/,
    ],
    [
      "it is refused",
      { do: "status", ...psa.refusal("Value is not allowed.") },
      /^line \d+ stands on contract 4711, but its 25 units are not set: .*Value is not allowed/,
    ],
  ])(
    "a new line that stands without its units says so where %s, and the next run sets them",
    async (_why, fault, said) => {
      const stand = await aWorkspace({ held: { contracts: [heldContract({ lines: [] })] } });
      await stand.fault("setting of a new line's units", { at: 1, ...fault });
      const applied = await stand.apply();
      expect(applied.events.at(-1)?.message).toMatch(said);
      await applyAndSettle(stand);
      const [line, ...more] = await stand.linesOf(4711);
      expect(more).toEqual([]);
      expect(await stand.holding(Number(line?.id), "2026-11-22")).toMatchObject({ units: 25 });
    },
  );

  it.each([
    ["reset-after", "settled", "it was made", []],
    ["reset-before", "stale", "it was not made", ["applied create northwind/m365"]],
  ])(
    "%s, and cannot be read: the next run that reads it says in the trail what came of it",
    async (fault, kind, found, made) => {
      const create = { name: "Cloud for %customer%", period: "monthly", term: "1 year" };
      const stand = await aWorkspace({
        customers: [northwind({ adopt: undefined, manageFrom: undefined, create, startsOn: "2026-11-01" })],
        bills: { "G-11": [seats({ customer: NORTHWIND })] },
      });
      await stand.fault("making of a contract", { at: 1, do: fault });
      // The plan reads contracts once, and so does what looks at the record before it is written.
      await stand.fault("page of contracts", { from: 3, do: "status", status: 403, text: "" });
      const lost = await stand.apply();
      expect(eventsOf(lost)).toEqual(["unknown create northwind/m365", "failed create northwind/m365"]);
      expect(lost.code).toBe(5);

      await stand.heal();
      const next = await stand.apply();
      expect(next.code).toBe(0);
      expect(eventsOf(next)).toEqual([
        `${kind} create northwind/m365`,
        ...made,
        "applied create northwind/m365/premium",
      ]);
      expect(next.events[0]?.message).toBe(`run ${lost.run} did not learn what came of it; read now: ${found}`);
      expect(stand.state().unknown).toBeUndefined();
      const [contract, ...others] = (await stand.contracts()).filter(({ account }) => account === 29683977);
      expect(others).toEqual([]);
      expect(stand.state().ids?.["fabrikam-msp/northwind/m365"]).toMatchObject({ id: String(contract?.id) });
      const told = await stand.history({ customer: "northwind" });
      expect(told.out).toContain(`read now: ${found}`);
      // It is said once.
      expect(await stand.apply()).toMatchObject({ code: 0, run: null, events: [] });
    },
  );
});
