/** The requests of each change, as they are sent, against a script that knows no other. */
import { describe, expect, it } from "vitest";
import type { ObservedLine } from "../../../src/core/observed.ts";
import type { Change } from "../../../src/core/plan.ts";
import { apply } from "../../../src/providers/autotask/apply.ts";
import { openClient } from "../../../src/providers/autotask/client.ts";
import type { Live } from "../../../src/providers/provider.ts";
import { aChange, lineChange } from "../../conformance/change.ts";
import { aConnection, budget, page, play, refusal, type Step, zone } from "./playback.ts";

const ADJUST = "POST Contracts/4711/ServiceAdjustments";
const done: Step = [ADJUST, { body: { itemId: null } }];

function aLine(facts: Partial<ObservedLine> = {}): ObservedLine {
  return {
    id: "8001",
    contract: "4711",
    service: "9001",
    segments: [{ from: "2026-10-01", quantity: 42, unitPrice: "20.60", unitCost: "18.37" }],
    readThrough: "2026-11-30",
    openFrom: "2026-11-01",
    changedOn: [],
    ...facts,
  };
}

interface Options {
  readonly live?: Live;
  readonly ids?: ReadonlyMap<string, string>;
  readonly lineOfBusiness?: string;
}

async function run(
  change: Change,
  steps: readonly Step[],
  { live = { line: aLine() }, ids = new Map(), lineOfBusiness }: Options = {},
  opening: readonly Step[] = [zone, budget(1)],
) {
  const played = play(...opening, ...steps);
  const client = await openClient(aConnection(), played.outside);
  const result = await apply(client, change, { live, ids, lineOfBusiness }).catch((error: unknown) => error);
  expect(played.unused()).toEqual([]);
  return { result, bodies: played.requests.slice(2).map(({ body }) => body) };
}

describe("units", () => {
  it("travel as the difference, with the price and cost in force", async () => {
    const { result, bodies } = await run(lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]), [
      done,
    ]);
    expect(bodies).toEqual([
      {
        contractID: 4711,
        contractServiceID: 8001,
        effectiveDate: "2026-11-10T00:00:00Z",
        unitChange: 5,
        adjustedUnitPrice: 20.6,
        adjustedUnitCost: 18.37,
      },
    ]);
    expect(result).toMatchObject({ remoteId: "8001" });
  });

  it("a declared price goes before the one in force", async () => {
    const { bodies } = await run(
      lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 40, unitPrice: "21.60" }]),
      [done],
    );
    expect(bodies).toMatchObject([{ unitChange: -2, adjustedUnitPrice: 21.6, adjustedUnitCost: 18.37 }]);
  });

  it("decision 16: where units return after 0, what is not declared is the catalogue's", async () => {
    const line = aLine({
      segments: [
        { from: "2026-10-01", quantity: 5, unitPrice: "1.00", unitCost: "1.00" },
        { from: "2026-11-01", quantity: 0 },
      ],
    });
    const change = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 4, unitPrice: "21.60" }]);
    const service = { id: "9001", name: "x", active: true, unitPrice: "19.90", unitCost: "17.00", months: 1 };
    const known = await run(change, [done], { live: { line, service } });
    expect(known.bodies).toMatchObject([{ unitChange: 4, adjustedUnitPrice: 21.6, adjustedUnitCost: 17 }]);
    const listed = {
      id: 9001,
      name: "x",
      externalID: null,
      isActive: true,
      unitPrice: 19.9,
      unitCost: 17,
      periodType: 2,
    };
    const asked = await run(change, [["POST Services/query", page([listed])], done], { live: { line } });
    expect(asked.bodies.at(-1)).toMatchObject({ unitChange: 4, adjustedUnitPrice: 21.6, adjustedUnitCost: 17 });
  });

  it("PR-20: are not written where they stand at a price that is not stated, and none is declared", async () => {
    const unpriced = aLine({
      segments: [
        { from: "2026-10-01", quantity: 42, unitPrice: "20.60", unitCost: "18.37" },
        { from: "2026-11-01", quantity: 42, unitCost: "18.37" },
      ],
    });
    const to = (segment: object) =>
      lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47, ...segment }]);
    const refused = await run(to({}), [], { live: { line: unpriced } }, []);
    expect(refused.result).toMatchObject({ code: "UNCLEAR_PRICE" });
    expect(String(refused.result)).toContain("line 8001 states no price on 10 Nov 2026");
    const declared = await run(to({ unitPrice: "21.60" }), [done], { live: { line: unpriced } });
    expect(declared.bodies).toMatchObject([{ unitChange: 5, adjustedUnitPrice: 21.6, adjustedUnitCost: 18.37 }]);
  });

  it("a cost that is not stated is not made up", async () => {
    const line = aLine({ segments: [{ from: "2026-10-01", quantity: 42, unitPrice: "20.60" }] });
    const change = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]);
    const { bodies } = await run(change, [done], { live: { line } });
    expect(bodies[0]).toMatchObject({ unitChange: 5, adjustedUnitPrice: 20.6 });
    expect(bodies[0]).not.toHaveProperty("adjustedUnitCost");
  });

  it("an end takes all units away", async () => {
    const { bodies } = await run(aChange({ kind: "line", action: "end", effective: "2026-11-15" }), [done]);
    expect(bodies).toMatchObject([{ unitChange: -42, effectiveDate: "2026-11-15T00:00:00Z", adjustedUnitPrice: 20.6 }]);
  });

  it("decision 15: a second change on a day is refused with the day and the way out", async () => {
    const text = "Attempt to insert duplicate data into contract_service_period";
    const { result } = await run(lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]), [
      [ADJUST, refusal(500, text)],
    ]);
    expect(result).toMatchObject({ code: "SAME_DAY", facts: { entity: "Contracts", reasons: [text] } });
    expect(String(result)).toContain("10 Nov 2026");
  });

  it("of a line that is gone, or whose rows do not tell what they mean, are not written", async () => {
    const change = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]);
    for (const [live, code] of [
      [{}, "GONE"],
      [{ line: aLine({ unclear: "set unitRows" }) }, "UNCLEAR_UNITS"],
    ] as const) {
      const played = play();
      const client = await openClient(aConnection(), played.outside);
      await expect(apply(client, change, { live, ids: new Map(), lineOfBusiness: undefined })).rejects.toMatchObject({
        code,
      });
    }
  });
});

describe("a new line", () => {
  const values = { contract: "4711", service: "9001", marker: "concordat:t/c/k/l", text: "Sales" };
  const change = lineChange(
    "create",
    "2026-11-10",
    [{ from: "2026-11-10", quantity: 3, unitPrice: "4.25", unitCost: "3.55" }],
    { values },
  );
  const unitRow = {
    id: 1,
    contractID: 4711,
    contractServiceID: 8009,
    startDate: "2026-11-01T00:00:00Z",
    endDate: "2026-11-30T00:00:00Z",
    price: 0,
    cost: 0,
    approveAndPostDate: null,
  };
  const made: Step = ["POST Contracts/4711/Services", { body: { itemId: 8009 } }];

  it("is made with its marker, its units are read, then set", async () => {
    const { result, bodies } = await run(
      change,
      [made, ["POST ContractServiceUnits/query", page([{ ...unitRow, units: 1 }])], done],
      { live: {} },
    );
    expect(bodies[0]).toEqual({
      contractID: 4711,
      serviceID: 9001,
      internalDescription: "concordat:t/c/k/l",
      invoiceDescription: "Sales",
    });
    expect(bodies[2]).toEqual({
      contractID: 4711,
      contractServiceID: 8009,
      effectiveDate: "2026-11-10T00:00:00Z",
      unitChange: 2,
      adjustedUnitPrice: 4.25,
      adjustedUnitCost: 3.55,
    });
    expect(result).toMatchObject({ remoteId: "8009" });
  });

  it("that stands without its units says so beside the refusal", async () => {
    const { result } = await run(
      change,
      [
        made,
        ["POST ContractServiceUnits/query", page([{ ...unitRow, units: 0 }])],
        [ADJUST, refusal(500, "Value is not allowed.")],
      ],
      { live: {} },
    );
    expect(result).toMatchObject({
      code: "REFUSED",
      message: expect.stringMatching(
        /^line 8009 stands on contract 4711, but its 3 units are not set: .*Value is not allowed/,
      ),
    });
  });

  it("that an interrupted run made is not made again: only its units are set", async () => {
    const line = aLine({ id: "8009", marker: "concordat:t/c/k/l", segments: [] });
    const { result, bodies } = await run(change, [done], { live: { line } });
    expect(bodies).toMatchObject([{ contractServiceID: 8009, unitChange: 3 }]);
    expect(result).toMatchObject({ remoteId: "8009" });
  });

  it("names records made in this run by their keys", async () => {
    const keyed = {
      ...change,
      values: {
        contract: null,
        contractKey: "t/c/k",
        service: null,
        serviceKey: "t/services/l",
        marker: "m",
        text: null,
      },
    };
    const ids = new Map([
      ["t/c/k", "4711"],
      ["t/services/l", "9001"],
    ]);
    const { bodies } = await run(keyed, [made, ["POST ContractServiceUnits/query", page([])], done], { live: {}, ids });
    expect(bodies[0]).toEqual({ contractID: 4711, serviceID: 9001, internalDescription: "m" });
  });

  it("that holds nothing on its day is made without units", async () => {
    const none = {
      ...change,
      target: { kind: "line" as const, openFrom: "2026-11-10", segments: [{ from: "2026-12-01", quantity: 3 }] },
    };
    await run(none, [made, ["POST ContractServiceUnits/query", page([{ ...unitRow, units: 0 }])]], { live: {} });
  });
});

describe("contracts", () => {
  const values = {
    account: "100",
    name: "Cloud 2027",
    startsOn: "2027-01-01",
    endsOn: "2027-12-31",
    months: 3,
    category: "13",
    marker: "CC-27",
  };
  const change = aChange({ kind: "contract", action: "create", values });
  const body = {
    companyID: 100,
    contractName: "Cloud 2027",
    contractType: 7,
    status: 1,
    startDate: "2027-01-01T00:00:00Z",
    endDate: "2027-12-31T00:00:00Z",
    contractPeriodType: 3,
    contractNumber: "CC-27",
    timeReportingRequiresStartAndStopTimes: 0,
    contractCategory: 13,
  };
  const field = {
    name: "organizationalLevelAssociationID",
    picklistValues: [{ value: "18", label: "Cloud", isActive: true }],
  };
  const fields: Step = ["GET Contracts/entityInformation/fields", { body: { fields: [field] } }];

  it("are made as recurring, active and numbered with our marker", async () => {
    const { result, bodies } = await run(change, [["POST Contracts", { body: { itemId: 7001 } }]]);
    expect(bodies).toEqual([body]);
    expect(result).toMatchObject({ remoteId: "7001" });
  });

  it("get the line of business by its name, where one is set", async () => {
    const { bodies } = await run(change, [fields, ["POST Contracts", { body: { itemId: 7001 } }]], {
      lineOfBusiness: "cloud",
    });
    expect(bodies.at(-1)).toEqual({ ...body, organizationalLevelAssociationID: 18 });
    const { result } = await run(change, [fields], { lineOfBusiness: "Backup" });
    expect(result).toMatchObject({ code: "UNKNOWN_LINE_OF_BUSINESS" });
    expect(String(result)).toContain("Cloud");
  });

  it("move their end and status in one PATCH with the id in the body", async () => {
    const moved = [
      { path: "endsOn", before: "2027-06-30", after: "2026-12-31" },
      { path: "status", before: "active", after: "inactive" },
    ];
    const { bodies } = await run(aChange({ kind: "contract", action: "update", remoteId: "4711", fields: moved }), [
      ["PATCH Contracts", { body: { itemId: 4711 } }],
    ]);
    expect(bodies).toEqual([{ id: 4711, endDate: "2026-12-31T00:00:00Z", status: 0 }]);
  });

  it("never move their start (ZC-18)", async () => {
    const fields = [{ path: "startsOn", before: "2026-07-01", after: "2026-08-01" }];
    const client = await openClient(aConnection(), play().outside);
    const written = apply(client, aChange({ kind: "contract", action: "update", remoteId: "4711", fields }), {
      live: {},
      ids: new Map(),
      lineOfBusiness: undefined,
    });
    await expect(written).rejects.toMatchObject({ code: "CHANGE_INCOMPLETE" });
  });
});

describe("services", () => {
  const values = {
    name: "PC_X:1",
    unitPrice: "24.50",
    unitCost: "20.15",
    billingCode: "300",
    vendor: "200",
    months: 1,
    marker: "m",
    sku: "X:1",
    description: "Words",
  };
  const change = aChange({ kind: "service", action: "create", values });

  it("PR-10, PR-16: are made active, with billing code, vendor and marker", async () => {
    const { bodies } = await run(change, [["POST Services", { body: { itemId: 9001 } }]]);
    expect(bodies).toEqual([
      {
        name: "PC_X:1",
        unitPrice: 24.5,
        unitCost: 20.15,
        billingCodeID: 300,
        periodType: 2,
        isActive: true,
        externalID: "m",
        description: "Words",
        vendorCompanyID: 200,
        sku: "X:1",
      },
    ]);
  });

  it("PR-13: only price and cost are written afterwards", async () => {
    const fields = [{ path: "unitCost", before: "20.15", after: "20.20" }];
    const { bodies } = await run(aChange({ kind: "service", action: "update", remoteId: "9001", fields }), [
      ["PATCH Services", { body: { itemId: 9001 } }],
    ]);
    expect(bodies).toEqual([{ id: 9001, unitCost: 20.2 }]);
  });

  it("a name that is taken is refused by name, with the way out", async () => {
    const { result } = await run(change, [
      ["POST Services", refusal(500, "Violation of UNIQUE KEY constraint 'IX_service'")],
    ]);
    expect(result).toMatchObject({ code: "NAME_TAKEN" });
    expect(String(result)).toContain("services.yaml");
  });
});
