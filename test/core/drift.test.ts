import { describe, expect, it } from "vitest";
import { driftedOf, driftOf, hasDrift, type TenantDrift } from "../../src/core/drift.ts";
import type { Ledger } from "../../src/core/drift-ledger.ts";
import type { Segments } from "../../src/core/model.ts";
import type { Change, Plan, Version } from "../../src/core/plan.ts";
import { aTenant, CONTRACT, LINE, origin, SERVICE, seg } from "../support/builders.ts";
import {
  aChange,
  aContractChange,
  aCustomerPlan,
  aLineVersion,
  aPlan,
  aPlanOf,
  aServiceChange,
  aTenantPlan,
  money,
} from "../support/plans.ts";

const RUN = { run: "20261101T080000Z-1", at: "2026-11-01T08:00:00.000Z" };

type Fields = Readonly<Record<string, unknown>>;

/** What runs left: the fields of each key, all by one run. */
function left(applied: Readonly<Record<string, Fields>>, ids: Readonly<Record<string, string>> = {}): Ledger {
  return {
    ids: Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, { system: "autotask", id }])),
    lastApplied: Object.fromEntries(Object.entries(applied).map(([key, fields]) => [key, { fields, ...RUN }])),
  };
}

function tenantDrift(plan: Plan, ledger: Ledger): TenantDrift {
  const [drift] = driftOf(plan, [{ tenant: aTenant(), ledger }]).tenants;
  if (drift === undefined) throw new Error("no tenant");
  return drift;
}

const drifted = (changes: readonly Change[], ledger: Ledger) =>
  driftedOf(tenantDrift(aPlanOf([aCustomerPlan({ changes })]), ledger));
/** `quantity 47 45 42`: declared, last applied, live. */
const told = (changes: readonly Change[], ledger: Ledger) =>
  drifted(changes, ledger).flatMap(({ fields }) =>
    fields.map(({ path, declared, applied, live }) => [path, declared, applied, live].map(String).join(" ")),
  );

const NOV = "2026-11-01";
const wrote = (...segments: Segments) => left({ [LINE]: { openFrom: NOV, segments } });

/** The line as it stands, as it was left, and as it is declared, all from 1 November on. */
function line(live: Segments | undefined, declared: Segments, given: Partial<Change> = {}): Change {
  const base: Version = live === undefined ? { kind: "absent" } : aLineVersion(live);
  return aChange({ base, target: aLineVersion(declared), ...given });
}

describe("a line drifted where it stands neither as it was left nor as it is declared", () => {
  it.each<readonly [string, Segments | undefined, Segments, Segments, readonly string[]]>([
    ["moved by hand", [seg(NOV, 30)], [seg(NOV, 27)], [seg(NOV, 27)], ["quantity 27 27 30"]],
    ["all three apart", [seg(NOV, 30)], [seg(NOV, 27)], [seg(NOV, 28)], ["quantity 28 27 30"]],
    ["moved to what is declared by now", [seg(NOV, 28)], [seg(NOV, 27)], [seg(NOV, 28)], []],
    ["as it was left", [seg(NOV, 27)], [seg(NOV, 27)], [seg(NOV, 28)], []],
    ["set to nothing", [], [seg(NOV, 27)], [seg(NOV, 27)], ["quantity 27 27 0"]],
    ["deleted", undefined, [seg(NOV, 27)], [seg(NOV, 27)], ["quantity 27 27 null"]],
    ["left at nothing, and deleted", undefined, [], [seg(NOV, 27)], []],
  ])("units: %s", (_, live, applied, declared, expected) => {
    expect(told([line(live, declared)], wrote(...applied))).toEqual(expected);
  });

  const ten = (price?: string, cost?: string) => [seg(NOV, 10, price, cost)];

  it.each<readonly [string, Segments, Segments, Segments, readonly string[]]>([
    ["a price", ten("26.00", "20.00"), ten("24.00", "20.00"), ten("25.00", "20.00"), ["unitPrice 25.00 24.00 26.00"]],
    ["a cost", ten("24.00", "19.00"), ten("24.00", "20.00"), ten("24.00", "20.00"), ["unitCost 20.00 20.00 19.00"]],
    ["as left, in other digits", ten("24.0"), ten("24.00"), ten("25.00"), []],
    ["as declared, in other digits", ten("25.0"), ten("24.00"), ten("25.00"), []],
    ["one that does not stand there", ten(), ten("24.00"), ten("25.00"), []],
    ["one that was never ours", ten("26.00"), ten(), ten("25.00"), []],
    ["one that nothing declares", ten("26.00"), ten("24.00"), ten(), []],
  ])("amounts: %s", (_, live, applied, declared, expected) => {
    expect(told([line(live, declared)], wrote(...applied))).toEqual(expected);
  });

  it("one that stands as it was left is not among what drifted", () => {
    expect(drifted([line(ten("24.00"), ten("25.00"))], wrote(...ten("24.00")))).toEqual([]);
  });

  it("decision 16: at 0 units there is no amount, on whichever side they are 0", () => {
    const none = [seg(NOV, 0, "26.00")];
    expect(told([line(none, ten("24.00"))], wrote(...ten("24.00")))).toEqual(["quantity 10 10 0"]);
    expect(told([line(ten("26.00"), [seg(NOV, 12, "24.00")])], wrote(seg(NOV, 0, "24.00")))).toEqual([
      "quantity 12 0 10",
    ]);
  });

  it("as each of them is on the day of the change", () => {
    const later = line([seg(NOV, 30), seg("2026-11-15", 31)], [seg(NOV, 27), seg("2026-11-15", 29)], {
      effective: "2026-11-20",
    });
    expect(told([later], wrote(seg(NOV, 27), seg("2026-11-15", 28)))).toEqual(["quantity 29 28 31"]);
  });

  it("on the days that its last run could write, and not before them", () => {
    const on = (effective: string) =>
      told(
        [line([seg(NOV, 30)], [seg(NOV, 27)], { effective })],
        left({ [LINE]: { openFrom: "2026-11-10", segments: [seg(NOV, 27)] } }),
      );
    expect(on("2026-11-09")).toEqual([]);
    expect(on("2026-11-10")).toEqual(["quantity 27 27 30"]);
  });

  it("not where no run left anything of it", () => {
    const moved = line([seg(NOV, 30)], [seg(NOV, 27)]);
    expect(told([moved], left({}))).toEqual([]);
    expect(told([moved], left({ [LINE]: { openFrom: NOV } }))).toEqual([]);
  });

  it("not where another record stands for it by now; where it has no id on either side it is the same", () => {
    const moved = line([seg(NOV, 30)], [seg(NOV, 27)], { remoteId: "8001" });
    const { remoteId: _none, ...unnamed } = moved;
    const applied = { [LINE]: { openFrom: NOV, segments: [seg(NOV, 27)] } };
    expect(told([moved], left(applied, { [LINE]: "8000" }))).toEqual([]);
    expect(told([moved], left(applied, { [LINE]: "8001" }))).toHaveLength(1);
    expect(told([moved], left(applied))).toHaveLength(1);
    expect(told([unnamed], left(applied, { [LINE]: "8000" }))).toHaveLength(1);
  });
});

describe("the changes of one line undo one and the same", () => {
  const applied = wrote(seg(NOV, 27));
  const first = line([seg(NOV, 30)], [seg(NOV, 27)]);
  /** The next step begins with what the first one leaves. */
  const next = (declared: number) =>
    line([seg(NOV, 27)], [seg(NOV, 27), seg("2026-11-15", declared)], { id: "next", effective: "2026-11-15" });

  it("so it is told once, with the day from which it stands otherwise", () => {
    const again = line([seg(NOV, 27)], [seg(NOV, 27)], { effective: "2026-11-15" });
    expect(drifted([first, again], applied).map(({ day }) => day)).toEqual([NOV]);
  });

  it("a later step is judged by what stands now, and not by what the first step makes of it", () => {
    const steps = [seg(NOV, 30), seg("2026-11-15", 33)];
    expect(told([line(steps, [seg(NOV, 27)]), next(27)], applied)).toEqual(["quantity 27 27 30", "quantity 27 27 33"]);
  });

  it("one that was told is not told again for what only the files move", () => {
    expect(told([first, next(29)], applied)).toEqual(["quantity 27 27 30"]);
  });
});

describe("what is told of a record that drifted", () => {
  it("the record, the money a month the other way round, who applied it, and why it is declared so", () => {
    const change = line([seg(NOV, 30)], [seg(NOV, 27)], { remoteId: "8001", monthly: money("-72.00", "-60.00") });
    const [found] = drifted([change], wrote(seg(NOV, 27)));
    expect(found).toEqual({
      key: LINE,
      title: "Microsoft 365 Business Premium",
      kind: "line",
      connection: "psa",
      system: "autotask",
      remoteId: "8001",
      gone: false,
      day: NOV,
      fields: [{ path: "quantity", declared: 27, applied: 27, live: 30 }],
      monthly: { price: "72.00", cost: "60.00" },
      applied: RUN,
      reason: change.reason,
    });
  });

  it("one that was deleted is gone; money that is not known is left out, and so is an id that it has not", () => {
    const { remoteId: _id, monthly: _money, ...change } = line(undefined, [seg(NOV, 27)], { action: "create" });
    const [found] = drifted([change], wrote(seg(NOV, 27)));
    expect(found?.gone).toBe(true);
    expect(found).not.toHaveProperty("monthly");
    expect(found).not.toHaveProperty("remoteId");
  });
});

describe("a contract, or an item of the catalogue, drifted field by field", () => {
  type Recorded = Readonly<Record<string, string | number | boolean | null>>;
  const record = (live: Recorded | undefined, declared: Recorded, paths = ["endsOn"]) =>
    aContractChange({
      key: CONTRACT,
      fields: paths.map((path) => ({ path, before: null, after: null })),
      base: live === undefined ? { kind: "absent" } : { kind: "fields", fields: live },
      target: { kind: "fields", fields: declared },
    });
  const fields = (change: Change, applied: Fields) => told([change], left({ [CONTRACT]: applied }));
  const [JUNE, DECEMBER, MARCH] = ["2026-06-30", "2026-12-31", "2027-03-31"];

  it.each<readonly [string, Recorded | undefined, Fields, Recorded, readonly string[]]>([
    [
      "moved by hand",
      { endsOn: MARCH },
      { endsOn: DECEMBER },
      { endsOn: JUNE },
      [`endsOn ${JUNE} ${DECEMBER} ${MARCH}`],
    ],
    ["as it was left", { endsOn: DECEMBER }, { endsOn: DECEMBER }, { endsOn: JUNE }, []],
    ["as it is declared", { endsOn: JUNE }, { endsOn: DECEMBER }, { endsOn: JUNE }, []],
    ["never applied", { endsOn: MARCH }, {}, { endsOn: JUNE }, []],
    ["taken away", {}, { endsOn: DECEMBER }, { endsOn: JUNE }, [`endsOn ${JUNE} ${DECEMBER} null`]],
    ["deleted", undefined, { endsOn: DECEMBER }, { endsOn: JUNE }, [`endsOn ${JUNE} ${DECEMBER} null`]],
    ["declared no more", { endsOn: MARCH }, { endsOn: DECEMBER }, {}, [`endsOn null ${DECEMBER} ${MARCH}`]],
    ["left empty, and empty", { endsOn: null }, { endsOn: null }, { endsOn: JUNE }, []],
  ])("%s", (_, live, applied, declared, expected) => {
    expect(fields(record(live, declared), applied)).toEqual(expected);
  });

  it("amounts as amounts, other words letter by letter", () => {
    const prices = (live: string, declared: string) =>
      record({ unitPrice: live }, { unitPrice: declared }, ["unitPrice"]);
    expect(fields(prices("24.0", "25.00"), { unitPrice: "24.00" })).toEqual([]);
    expect(fields(prices("26.00", "25.00"), { unitPrice: "24.00" })).toEqual(["unitPrice 25.00 24.00 26.00"]);
    const name = record({ name: "Cloud" }, { name: "Cloud 2026" }, ["name"]);
    expect(fields(name, { name: "cloud" })).toEqual(["name Cloud 2026 cloud Cloud"]);
  });

  it("only in the fields that its change is of", () => {
    const change = record({ endsOn: DECEMBER, name: "mine" }, { endsOn: JUNE, name: "Cloud" });
    expect(fields(change, { endsOn: DECEMBER, name: "Cloud" })).toEqual([]);
  });

  it("not one whose change leaves no fields of it", () => {
    const change = { ...record({ endsOn: MARCH }, {}), target: { kind: "absent" as const } };
    expect(fields(change, { endsOn: DECEMBER })).toEqual([]);
  });
});

describe("the report of a tenant", () => {
  const moved = line([seg(NOV, 30)], [seg(NOV, 27)]);
  const service = aServiceChange({
    key: SERVICE,
    fields: [{ path: "unitPrice", before: "22.00", after: "24.00" }],
    base: { kind: "fields", fields: { unitPrice: "22.00" } },
    target: { kind: "fields", fields: { unitPrice: "24.00" } },
  });
  const ledger = left({ [LINE]: { openFrom: NOV, segments: [seg(NOV, 27)] }, [SERVICE]: { unitPrice: "24.00" } });
  const because = { rule: "hold", text: "dispute on October" };
  const held = aCustomerPlan({ changes: [moved], status: "held", because });
  const quiet = aCustomerPlan({ key: "northwind", name: "Northwind" });
  const plan = (given: Partial<Plan> = {}) =>
    aPlan({ tenants: [aTenantPlan({ services: [service], customers: [quiet, held] })], ...given });

  it("names the customers with drift alone, with what keeps apply from putting it back, the catalogue's first", () => {
    const drift = tenantDrift(plan(), ledger);
    expect(drift.customers).toMatchObject([
      { key: "contoso", name: "Contoso BV", status: "held", because, contracts: [{ remoteId: "4711" }] },
    ]);
    expect(driftedOf(drift).map(({ key }) => key)).toEqual([SERVICE, LINE]);
    expect(hasDrift(drift)).toBe(true);
    const { because: _none, ...planned } = held;
    const [customer] = tenantDrift(aPlanOf([planned]), ledger).customers;
    expect(customer).not.toHaveProperty("because");
  });

  it("drift of the catalogue alone is drift; none is none", () => {
    expect(hasDrift({ customers: [], services: driftedOf(tenantDrift(plan(), ledger)) })).toBe(true);
    expect(hasDrift(tenantDrift(aPlanOf([held]), ledger))).toBe(true);
    expect(hasDrift(tenantDrift(plan(), left({})))).toBe(false);
  });

  it("of one customer says nothing of the catalogue, nor what others have orphaned", () => {
    const gone = { openFrom: NOV, segments: [seg(NOV, 5, "24.00")] };
    const keys = ["fabrikam-msp/contoso/old/premium", "fabrikam-msp/northwind/m365/premium"];
    const more = left(
      { [SERVICE]: { unitPrice: "24.00" }, ...Object.fromEntries(keys.map((key) => [key, gone])) },
      Object.fromEntries(keys.map((key, index) => [key, `810${index}`])),
    );
    const orphans = (drift: TenantDrift) => drift.orphaned.map(({ key }) => key);
    const all = tenantDrift(plan(), more);
    expect([all.services.length, orphans(all)]).toEqual([1, keys]);
    const one = tenantDrift(plan({ scope: { customer: "contoso" } }), more);
    expect([one.services, orphans(one)]).toEqual([[], keys.slice(0, 1)]);
  });

  it("names the newest run that wrote anything of it, whichever stands last", () => {
    const by = (...days: readonly string[]): Ledger => ({
      ids: {},
      lastApplied: Object.fromEntries(
        days.map((at) => [`fabrikam-msp/${at}`, { fields: {}, at, run: `run of ${at}` }]),
      ),
    });
    const last = (...days: readonly string[]) => tenantDrift(plan(), by(...days)).lastApply;
    const newest = { run: "run of 2026-11-03", at: "2026-11-03" };
    expect(last("2026-11-01", "2026-11-03", "2026-11-02")).toEqual(newest);
    expect(last("2026-11-03", "2026-11-01")).toEqual(newest);
    expect(tenantDrift(plan(), by())).not.toHaveProperty("lastApply");
  });

  it("passes a freeze and the reads on, and knows nothing of a tenant that was not planned", () => {
    const freeze = { until: "2026-12-01", reason: "year end", origin: origin() };
    const frozen = tenantDrift(plan({ tenants: [aTenantPlan({ freeze })] }), ledger);
    expect([frozen.freeze, frozen.reads.length]).toEqual([freeze, 2]);
    const unread = tenantDrift(plan({ tenants: [] }), ledger);
    expect(unread).not.toHaveProperty("freeze");
    // A line and a service were applied, and neither could be compared.
    expect(unread).toMatchObject({ customers: [], services: [], reads: [], compared: 0, unread: [{ records: 2 }] });
  });

  it("judges orphans by the day of the plan", () => {
    const key = "fabrikam-msp/northwind/m365/premium";
    const ends = { openFrom: NOV, segments: [seg(NOV, 5, "24.00"), seg("2026-12-01", 0)] };
    const on = (asOf: string) => tenantDrift(plan({ asOf }), left({ [key]: ends }, { [key]: "8101" })).orphaned.length;
    expect([on("2026-11-30"), on("2026-12-01")]).toEqual([1, 0]);
  });

  it("carries the plan's own facts", () => {
    const given = plan();
    const { tool, workspace, asOf, createdAt, scope, findings } = given;
    expect(driftOf(given, [])).toEqual({
      kind: "drift",
      formatVersion: 1,
      tool,
      workspace,
      asOf,
      createdAt,
      scope,
      tenants: [],
      findings,
    });
  });
});
