/** The requests of each change, as they are sent, against a script that knows no other. */
import { describe, expect, it } from "vitest";
import type { ObservedContract, ObservedLine } from "../../../src/core/observed.ts";
import type { Change } from "../../../src/core/plan.ts";
import { OutOfServiceError, UnknownOutcomeError } from "../../../src/errors.ts";
import { apply, predict } from "../../../src/providers/connectwise/apply.ts";
import { openClient } from "../../../src/providers/connectwise/client.ts";
import type { HttpAnswer, Live } from "../../../src/providers/provider.ts";
import { aChange, lineChange } from "../../conformance/change.ts";
import { aConnection, found, invalid, page, play, queryOf, refusal, type Step } from "./playback.ts";

const ADDITIONS = "finance/agreements/4711/additions";
const KEY = "fabrikam/contoso/m365";
const MARKER = "concordat:fabrikam/contoso/m365";

type Raw = Readonly<Record<string, unknown>>;

/** An addition as ConnectWise answers it: days as midnights, empty fields left out. */
function raw(id: number, from: string, to: string | undefined, quantity: number, facts: Raw = {}): Raw {
  return {
    id,
    product: { id: 9001, identifier: "Business Premium" },
    quantity,
    lessIncluded: 0,
    unitPrice: 20.6,
    unitCost: 18.37,
    billCustomer: "Billable",
    effectiveDate: `${from}T00:00:00Z`,
    ...(to === undefined ? {} : { cancelledDate: `${to}T00:00:00Z` }),
    ...facts,
  };
}

/** The agreement as the engine has read it: from 1 July 2026 to 30 June 2027, by the month, invoiced through October. */
function aContract(facts: Partial<ObservedContract> = {}): ObservedContract {
  return {
    id: "4711",
    name: "Cloud",
    account: "100",
    recurring: true,
    type: "Managed Services",
    active: true,
    startsOn: "2026-07-01",
    endsOn: "2027-06-30",
    periodsFrom: "2026-01-01",
    months: 1,
    changesOn: "any-day",
    openFrom: "2026-11-01",
    lines: [],
    ...facts,
  };
}

function aLine(facts: Partial<ObservedLine> = {}): ObservedLine {
  return {
    id: "8001",
    contract: "4711",
    service: "9001",
    segments: [],
    readThrough: "2027-06-30",
    openFrom: "2026-11-01",
    changedOn: [],
    ...facts,
  };
}

const live: Live = { contract: aContract(), line: aLine() };

interface Options {
  readonly live?: Live;
  readonly ids?: ReadonlyMap<string, string>;
  readonly reading?: Partial<Parameters<typeof apply>[2]["reading"]>;
}

async function run(change: Change, steps: readonly Step[], options: Options = {}) {
  const played = play(found(), ...steps);
  const client = await openClient(aConnection({ threads: 1 }), played.outside);
  const reading = {
    cancelledDate: "last-day",
    proration: "by-days",
    productType: undefined,
    agreementType: undefined,
    ...options.reading,
  } as const;
  const around = { live: options.live ?? live, ids: options.ids ?? new Map(), reading };
  const result = await apply(client, change, around).catch((error: unknown) => error);
  expect(played.unused()).toEqual([]);
  const sent = played.requests.filter(({ method }) => method !== "GET");
  return { result, bodies: sent.map(({ body }) => body), requests: played.requests };
}

const additions = (...rows: readonly Raw[]): Step => [`GET ${ADDITIONS}`, page(rows)];
/** A write that ConnectWise answers with the whole record, and the record read back. */
const write = (verb: "PATCH" | "POST", record: Raw, shown: Raw = record): readonly Step[] => [
  [
    verb === "POST" ? `POST ${ADDITIONS}` : `PATCH ${ADDITIONS}/${String(record.id)}`,
    { status: verb === "POST" ? 201 : 200, body: record },
  ],
  [`GET ${ADDITIONS}/${String(record.id)}`, { body: shown }],
];
const up = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }], { key: KEY, remoteId: "8001" });
const of42 = raw(8001, "2026-07-01", undefined, 42);
const ended = (to: string): Raw => ({ ...of42, cancelledDate: `${to}T00:00:00Z` });

const END = { op: "replace", path: "cancelledDate", value: "2026-11-09T00:00:00Z" };

describe("a step inside the days of an addition", () => {
  const of47 = raw(9000, "2026-11-10", undefined, 47, { serialNumber: "concordat:#8001@2026-11-10" });

  it("ends it the day before, first, then makes the one that follows it; each is read back", async () => {
    const { result, bodies, requests } = await run(up, [
      additions(of42),
      ...write("PATCH", ended("2026-11-09")),
      ...write("POST", of47),
    ]);
    expect(bodies).toEqual([
      [END],
      {
        product: { id: 9001 },
        quantity: 47,
        lessIncluded: 0,
        unitPrice: 20.6,
        unitCost: 18.37,
        billCustomer: "Billable",
        effectiveDate: "2026-11-10T00:00:00Z",
        serialNumber: "concordat:#8001@2026-11-10",
      },
    ]);
    expect(result).toEqual({ remoteId: "8001", requests: 6 });
    expect(queryOf(requests[1]).fields).toContain("invoiceDescription,taxableFlag,invoiceGrouping");
  });

  it("cancelledDate: next-day: ends it on the day itself", async () => {
    const patched = { ...of42, cancelledDate: "2026-11-10T00:00:00Z" };
    const reading = { cancelledDate: "next-day" } as const;
    const { bodies } = await run(up, [additions(of42), ...write("PATCH", patched), ...write("POST", of47)], {
      reading,
    });
    expect(bodies[0]).toEqual([{ ...END, value: "2026-11-10T00:00:00Z" }]);
  });

  it("the next one takes over what is not ours: text, tax, grouping, what is included", async () => {
    const theirs = {
      lessIncluded: 2,
      invoiceDescription: "Sales",
      taxableFlag: true,
      invoiceGrouping: { id: 5, name: "Cloud", _info: {} },
    };
    const made = { ...of47, quantity: 49 };
    const { bodies } = await run(up, [
      additions({ ...of42, ...theirs }),
      ...write("PATCH", ended("2026-11-09")),
      ...write("POST", made),
    ]);
    expect(bodies[1]).toMatchObject({
      quantity: 49,
      lessIncluded: 2,
      invoiceDescription: "Sales",
      taxableFlag: true,
      invoiceGrouping: { id: 5 },
    });
  });

  it("a declared price goes before the one in force", async () => {
    const change = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47, unitPrice: "21.60" }]);
    const made = { ...of47, unitPrice: 21.6 };
    const { bodies } = await run(change, [
      additions(of42),
      ...write("PATCH", ended("2026-11-09")),
      ...write("POST", made),
    ]);
    expect(bodies[1]).toMatchObject({ unitPrice: 21.6, unitCost: 18.37 });
  });

  it("a price that the addition leaves to the catalog stays with the catalog", async () => {
    const bare = { unitPrice: undefined, unitCost: undefined };
    const { bodies } = await run(up, [
      additions({ ...of42, ...bare }),
      ...write("PATCH", ended("2026-11-09")),
      ...write("POST", { ...of47, ...bare }),
    ]);
    expect(bodies[1]).not.toHaveProperty("unitPrice");
    expect(bodies[1]).not.toHaveProperty("unitCost");
  });

  it("bills no longer than the one it follows, and ends before a later version begins, which stays", async () => {
    const untilMarch = raw(8001, "2026-07-01", "2027-03-31", 42);
    const shorter = { ...of47, cancelledDate: "2027-03-31T00:00:00Z" };
    const first = await run(up, [
      additions(untilMarch),
      ...write("PATCH", ended("2026-11-09")),
      ...write("POST", shorter),
    ]);
    expect(first.bodies[1]).toMatchObject({ cancelledDate: "2027-03-31T00:00:00Z" });
    const rows = [raw(8001, "2026-07-01", "2026-11-30", 42), raw(8002, "2026-12-01", undefined, 50)];
    const between = { ...of47, cancelledDate: "2026-11-30T00:00:00Z" };
    const second = await run(up, [
      additions(...rows),
      ...write("PATCH", ended("2026-11-09")),
      ...write("POST", between),
    ]);
    expect(second.bodies).toEqual([[END], expect.objectContaining({ cancelledDate: "2026-11-30T00:00:00Z" })]);
  });

  it("a line we made goes on under its own marker, a line recorded under another key, too", async () => {
    const ours = raw(8001, "2026-07-01", undefined, 42, { serialNumber: `${MARKER}@2026-07-01` });
    for (const key of [KEY, "fabrikam/contoso/renamed"]) {
      const made = { ...of47, serialNumber: `${MARKER}@2026-11-10` };
      const { bodies } = await run({ ...up, key }, [
        additions(ours),
        ...write("PATCH", ended("2026-11-09")),
        ...write("POST", made),
      ]);
      expect(bodies[1]).toMatchObject({ serialNumber: `${MARKER}@2026-11-10` });
    }
  });

  it("to 0 units: it ends, and nothing follows", async () => {
    const change = lineChange("end", "2026-11-10", [{ from: "2026-11-10", quantity: 0 }]);
    const { result, bodies } = await run(change, [additions(of42), ...write("PATCH", ended("2026-11-09"))]);
    expect(bodies).toEqual([[END]]);
    expect(result).toMatchObject({ remoteId: "8001" });
  });

  it("decision 18: without proration it ends with the period before", async () => {
    const whole = { contract: aContract({ changesOn: "period-starts" }), line: aLine() };
    const change = lineChange("update", "2026-12-01", [{ from: "2026-12-01", quantity: 40 }]);
    const made = raw(9000, "2026-12-01", undefined, 40, { serialNumber: "concordat:#8001@2026-12-01" });
    const { bodies } = await run(
      change,
      [additions(of42), ...write("PATCH", ended("2026-11-30")), ...write("POST", made)],
      { live: whole },
    );
    expect(bodies[0]).toEqual([{ ...END, value: "2026-11-30T00:00:00Z" }]);
    // A later version from 15 January bills all of January, so the one before it ends with December.
    const rows = [raw(8001, "2026-07-01", "2026-11-30", 42), raw(8002, "2027-01-15", undefined, 50)];
    const short = { ...made, cancelledDate: "2026-12-31T00:00:00Z" };
    const before = await run(change, [additions(...rows), ...write("POST", short)], { live: whole });
    expect(before.bodies[0]).toMatchObject({ cancelledDate: "2026-12-31T00:00:00Z" });
  });
});

describe("a step on the day an addition begins, in an open period", () => {
  const from10 = raw(9000, "2026-11-10", undefined, 47, { serialNumber: "concordat:#8001@2026-11-10" });
  const rows = [raw(8001, "2026-07-01", "2026-11-09", 42), from10];
  const again = lineChange("update", "2026-11-10", [
    { from: "2026-11-10", quantity: 48, unitPrice: "21.60", unitCost: "19.00" },
  ]);

  it("changes it in place: units, price and cost in one PATCH", async () => {
    const { result, bodies } = await run(again, [
      additions(...rows),
      ...write("PATCH", { ...from10, quantity: 48, unitPrice: 21.6, unitCost: 19 }),
    ]);
    expect(bodies).toEqual([
      [
        { op: "replace", path: "quantity", value: 48 },
        { op: "replace", path: "unitPrice", value: 21.6 },
        { op: "replace", path: "unitCost", value: 19 },
      ],
    ]);
    expect(result).toMatchObject({ remoteId: "8001" });
  });

  it("to 0 units: what is included stays, price and cost are left alone (decision 16)", async () => {
    const included = { ...from10, lessIncluded: 3, quantity: 50 };
    const none = lineChange("end", "2026-11-10", [{ from: "2026-11-10", quantity: 0 }]);
    const { bodies } = await run(none, [
      additions(rows[0] ?? {}, included),
      ...write("PATCH", { ...included, quantity: 3 }),
    ]);
    expect(bodies).toEqual([[{ op: "replace", path: "quantity", value: 3 }]]);
  });

  it("decision 18: without proration also where it begins later in the period, which it bills whole", async () => {
    const whole = { contract: aContract({ changesOn: "period-starts" }), line: aLine() };
    const change = lineChange("update", "2026-11-01", [{ from: "2026-11-01", quantity: 50 }]);
    const from15 = raw(8001, "2026-11-15", undefined, 47);
    const { bodies } = await run(change, [additions(from15), ...write("PATCH", { ...from15, quantity: 50 })], {
      live: whole,
    });
    expect(bodies).toEqual([[{ op: "replace", path: "quantity", value: 50 }]]);
  });
});

describe("a step where nothing is billed on the day", () => {
  it("makes an addition with what the last one left: units that return, and a run that was killed in between", async () => {
    const last = raw(8001, "2026-07-01", "2026-11-09", 42, { lessIncluded: 2, invoiceDescription: "Sales" });
    const made = raw(9000, "2026-11-10", undefined, 49, { serialNumber: "concordat:#8001@2026-11-10" });
    const { result, bodies } = await run(up, [additions(last), ...write("POST", made)]);
    expect(bodies).toEqual([
      {
        product: { id: 9001 },
        quantity: 49,
        lessIncluded: 2,
        unitPrice: 20.6,
        unitCost: 18.37,
        billCustomer: "Billable",
        effectiveDate: "2026-11-10T00:00:00Z",
        serialNumber: "concordat:#8001@2026-11-10",
        invoiceDescription: "Sales",
      },
    ]);
    expect(result).toMatchObject({ remoteId: "8001" });
  });

  it("to 0 units sends nothing", async () => {
    const change = lineChange("end", "2026-11-10", [{ from: "2026-11-10", quantity: 0 }]);
    const { result, bodies } = await run(change, [additions(raw(8001, "2026-07-01", "2026-11-09", 42))]);
    expect(bodies).toEqual([]);
    expect(result).toMatchObject({ remoteId: "8001" });
  });
});

describe("a new line", () => {
  const values = { contract: "4711", service: "9001", marker: MARKER, text: "Head office" };
  const segments = [{ from: "2026-11-10", quantity: 3, unitPrice: "4.25", unitCost: "3.55" }];
  const change = lineChange("create", "2026-11-10", segments, { key: KEY, values });
  const onIt: Live = { contract: aContract() };
  const made = raw(9000, "2026-11-10", undefined, 3, {
    unitPrice: 4.25,
    unitCost: 3.55,
    serialNumber: `${MARKER}@2026-11-10`,
  });

  it("is one addition with its marker and its day, beside those of others", async () => {
    const { result, bodies } = await run(change, [additions(of42), ...write("POST", made)], { live: onIt });
    expect(bodies).toEqual([
      {
        product: { id: 9001 },
        quantity: 3,
        lessIncluded: 0,
        unitPrice: 4.25,
        unitCost: 3.55,
        billCustomer: "Billable",
        effectiveDate: "2026-11-10T00:00:00Z",
        serialNumber: `${MARKER}@2026-11-10`,
        invoiceDescription: "Head office",
      },
    ]);
    expect(result).toEqual({ remoteId: "9000", requests: 4 });
  });

  it("that an interrupted run made is not made again: it is brought in place to what is wanted", async () => {
    const { result, bodies } = await run(change, [additions(of42, { ...made, quantity: 2 }), ...write("PATCH", made)], {
      live: onIt,
    });
    expect(bodies).toEqual([
      [
        { op: "replace", path: "quantity", value: 3 },
        { op: "replace", path: "unitPrice", value: 4.25 },
        { op: "replace", path: "unitCost", value: 3.55 },
      ],
    ]);
    expect(result).toMatchObject({ remoteId: "9000" });
  });

  it("of a long key carries its digest: with its day, 50 characters fit the field", async () => {
    const key = `fabrikam/contoso/${"very-".repeat(12)}long`;
    const steps: Step[] = [additions(of42), [`POST ${ADDITIONS}`, refusal(400, "X", "stop")]];
    const { bodies } = await run({ ...change, key }, steps, { live: onIt });
    const serial = String((bodies[0] as Raw).serialNumber);
    expect(serial).toMatch(/^concordat:fabrikam\/contoso~[0-9a-f]{12}@2026-11-10$/);
    expect(serial.length).toBeLessThanOrEqual(50);
  });

  it("on an agreement and of an item made in this run: by their keys, the agreement read as it stands", async () => {
    const keyed = {
      ...values,
      contract: null,
      contractKey: "t/c/k",
      service: null,
      serviceKey: "t/services/l",
      text: null,
    };
    const ids = new Map([
      ["t/c/k", "4711"],
      ["t/services/l", "9001"],
    ]);
    const agreement = {
      id: 4711,
      name: "Cloud",
      type: { id: 1, name: "Managed Services" },
      company: { id: 100 },
      startDate: "2026-11-10T00:00:00Z",
      endDate: "2027-11-09T00:00:00Z",
      billStartDate: "2026-11-10T00:00:00Z",
      billingCycle: { id: 2, name: "Monthly" },
      invoicingCycle: "ContractYear",
      prorateFlag: true,
      nextInvoiceDate: "2026-11-10",
    };
    const reads: readonly Step[] = [
      ["GET finance/agreements", page([agreement])],
      ["GET finance/billingCycles", page([{ id: 2, name: "Monthly", billingOptions: "Monthly" }])],
      additions(),
    ];
    const { bodies } = await run({ ...change, values: keyed }, [...reads, ...write("POST", made)], { live: {}, ids });
    expect(bodies[0]).toMatchObject({ product: { id: 9001 }, effectiveDate: "2026-11-10T00:00:00Z" });
    const hidden = { ...agreement, nextInvoiceDate: undefined };
    const dateless: Step = ["GET finance/agreements", page([hidden])];
    const fresh = await run({ ...change, values: keyed }, [dateless, ...reads.slice(1), ...write("POST", made)], {
      live: {},
      ids,
    });
    expect(fresh.result).toMatchObject({ remoteId: "9000" });
    const refused = await run(change, [dateless, ...reads.slice(1, 2)], { live: {} });
    expect(refused.result).toMatchObject({ code: "NOT_RECURRING" });
    expect(String(refused.result)).toContain("agreement 4711 does not say what is invoiced");
    const gone = await run({ ...change, values: keyed }, [["GET finance/agreements", page([])], ...reads.slice(1, 2)], {
      live: {},
      ids,
    });
    expect(gone.result).toMatchObject({ code: "GONE" });
  });
});

describe("nothing is sent", () => {
  const refused = async (change: Change, own: Live, ...rows: readonly Raw[]) => {
    const { result, bodies } = await run(change, [additions(...rows)], { live: own });
    expect(bodies).toEqual([]);
    return result;
  };

  it("on a day that was invoiced meanwhile, or that lies outside the agreement", async () => {
    const invoiced = { contract: aContract({ openFrom: "2026-12-01" }), line: aLine() };
    expect(await refused(up, invoiced, of42)).toMatchObject({
      code: "CLOSED_DAY",
      message: expect.stringContaining(
        "takes changes from 1 Dec 2026 to 30 Jun 2027, and this one is of 10 Nov 2026; plan again",
      ),
    });
    const late = lineChange("update", "2027-07-01", [{ from: "2027-07-01", quantity: 1 }]);
    expect(await refused(late, live, of42)).toMatchObject({ code: "CLOSED_DAY" });
  });

  it("inside a period that is billed whole (decision 18)", async () => {
    const whole = { contract: aContract({ changesOn: "period-starts" }), line: aLine() };
    expect(await refused(up, whole, of42)).toMatchObject({ code: "WHOLE_PERIODS" });
  });

  it("for a line in doubt, or one that was set not to be billed since it was read", async () => {
    const unclear = { contract: aContract(), line: aLine({ unclear: "additions 8001 and 8002 both bill 1 Nov 2026" }) };
    expect(await refused(up, unclear, of42)).toMatchObject({ code: "UNCLEAR_UNITS" });
    expect(await refused(up, live, { ...of42, billCustomer: "NoCharge" })).toMatchObject({ code: "UNCLEAR_UNITS" });
  });

  it("for a line whose additions are gone, or belong to another line now", async () => {
    expect(await refused(up, live)).toMatchObject({ code: "GONE" });
    expect(await refused(up, live, { ...of42, serialNumber: `${MARKER}@2026-07-01`, id: 7000 })).toMatchObject({
      code: "GONE",
    });
    const played = play();
    const client = await openClient(aConnection(), played.outside);
    const reading = {
      cancelledDate: "last-day",
      proration: "by-days",
      productType: undefined,
      agreementType: undefined,
    } as const;
    const written = apply(client, up, { live: {}, ids: new Map(), reading });
    await expect(written).rejects.toMatchObject({ code: "GONE" });
    expect(played.requests).toEqual([]);
  });
});

describe("what went wrong on the way", () => {
  const of47 = raw(9000, "2026-11-10", undefined, 47, { serialNumber: "concordat:#8001@2026-11-10" });
  const cut = ended("2026-11-09");

  it("a 200 that changed nothing: what was sent and what it shows", async () => {
    const { result } = await run(up, [additions(of42), ...write("PATCH", of42)]);
    expect(result).toMatchObject({
      code: "NOT_TAKEN",
      message: `ConnectWise took PATCH ${ADDITIONS}/8001 but did not change cancelledDate: it was sent 2026-11-09 and shows nothing; look at the record in ConnectWise, then plan again`,
      facts: { field: "cancelledDate" },
    });
    expect(result).not.toMatchObject({ facts: { made: "8001" } });
  });

  it("a 201 for something else names the addition that stands now", async () => {
    const { result } = await run(up, [
      additions(of42),
      ...write("PATCH", cut),
      ...write("POST", of47, { ...of47, unitPrice: 19.9 }),
    ]);
    expect(result).toMatchObject({ code: "NOT_TAKEN", facts: { field: "unitPrice", made: "9000" } });
    expect(String(result)).toContain("sent 20.60 and shows 19.90");
    expect(String(result)).not.toContain("not made");
  });

  it("the one that follows is refused: what stands now, and from when on nothing is billed", async () => {
    const { result } = await run(up, [
      additions(of42),
      ...write("PATCH", cut),
      [`POST ${ADDITIONS}`, invalid(["quantity", "quantity is too large"])],
    ]);
    expect(result).toMatchObject({ code: "REFUSED", facts: { made: "8001" } });
    expect(String(result)).toMatch(
      /addition 8001 of agreement 4711 now ends on 9 Nov 2026, but the one after it is not made: from 10 Nov 2026 nothing is billed until the next run: .*quantity is too large/,
    );
  });

  it("a lost answer is unknown, is not sent again, and has no half-truth in front of it", async () => {
    const lost = new UnknownOutcomeError("ANSWER_LOST", "the answer was lost");
    const first = await run(up, [additions(of42), [`PATCH ${ADDITIONS}/8001`, lost]]);
    expect(first.result).toBe(lost);
    const second = await run(up, [additions(of42), ...write("PATCH", cut), [`POST ${ADDITIONS}`, lost]]);
    expect(second.result).toBe(lost);
  });

  it("a write that cannot be read back is unknown, too", async () => {
    const away: Partial<HttpAnswer> = { status: 503, body: "" };
    const reads = Array.from({ length: 4 }, (): Step => [`GET ${ADDITIONS}/8001`, away]);
    const { result } = await run(up, [additions(of42), [`PATCH ${ADDITIONS}/8001`, { body: cut }], ...reads]);
    expect(result).toBeInstanceOf(UnknownOutcomeError);
    expect(result).not.toBeInstanceOf(OutOfServiceError);
    expect(result).toMatchObject({ code: "NOT_READ_BACK" });
  });
});

describe("agreements", () => {
  const values = {
    account: "100",
    name: "Cloud 2027",
    startsOn: "2027-01-01",
    endsOn: "2027-12-31",
    months: 3,
    category: "13",
    marker: "concordat:fabrikam/contoso/cloud-2027",
  };
  const change = aChange({ kind: "contract", action: "create", values });
  const company: Step = [
    "GET company/companies",
    page([{ id: 100, name: "Contoso BV", defaultContact: { id: 190 }, billingContact: { id: 191 } }]),
  ];
  const quarterly: Step = [
    "GET finance/billingCycles",
    page([
      { id: 2, name: "Monthly", billingOptions: "Monthly" },
      { id: 3, name: "Quarterly", billingOptions: "Quarterly" },
    ]),
  ];
  const types = (...names: readonly string[]): Step => [
    "GET finance/agreements/types",
    page(names.map((name, index) => ({ id: 13 + index, name }))),
  ];
  const body = {
    name: "Cloud 2027",
    type: { id: 13 },
    company: { id: 100 },
    contact: { id: 190 },
    startDate: "2027-01-01T00:00:00Z",
    endDate: "2027-12-31T00:00:00Z",
    noEndingDateFlag: false,
    billStartDate: "2027-01-01T00:00:00Z",
    billingCycle: { id: 3 },
    billOneTimeFlag: false,
    oneTimeFlag: false,
    invoicingCycle: "ContractYear",
    prorateFlag: true,
    applicationUnits: "Amount",
    applicationUnlimitedFlag: true,
    internalNotes: "concordat:fabrikam/contoso/cloud-2027",
  };
  const made: Step = ["POST finance/agreements", { status: 201, body: { ...body, id: 7001 } }];

  it("are made with a contact of the company, the cycle, proration and our marker", async () => {
    const { result, bodies } = await run(change, [company, quarterly, made]);
    expect(bodies).toEqual([body]);
    expect(result).toMatchObject({ remoteId: "7001" });
  });

  it("get the type of the setting where the contract names no category, else the only one", async () => {
    const plain = { ...change, values: { ...values, category: null } };
    const reading = { agreementType: "cloud" };
    const named = await run(plain, [company, types("Managed", "Cloud"), quarterly, made], { reading });
    expect(named.bodies).toMatchObject([{ type: { id: 14 } }]);
    const only = await run(plain, [company, types("Managed"), quarterly, made]);
    expect(only.bodies).toMatchObject([{ type: { id: 13 } }]);
    const several = await run(plain, [company, types("Managed", "Cloud")]);
    expect(several.result).toMatchObject({ code: "UNKNOWN_NAME" });
    expect(String(several.result)).toContain(
      "which agreement type new records are of (it has: Managed, Cloud); write one at agreementType on the connection",
    );
  });

  it("need a contact, and a cycle of so many months", async () => {
    const alone: Step = ["GET company/companies", page([{ id: 100, name: "Contoso BV" }])];
    expect((await run(change, [alone])).result).toMatchObject({ code: "NO_CONTACT" });
    const monthly: Step = ["GET finance/billingCycles", page([{ id: 2, name: "Monthly", billingOptions: "Monthly" }])];
    expect((await run(change, [company, monthly])).result).toMatchObject({ code: "UNKNOWN_CYCLE" });
  });

  it("that a type made otherwise are told, with their id", async () => {
    const other: Step = ["POST finance/agreements", { status: 201, body: { ...body, id: 7001, prorateFlag: false } }];
    const { result } = await run(change, [company, quarterly, other]);
    expect(result).toMatchObject({ code: "NOT_TAKEN", facts: { made: "7001" } });
  });

  const moved = [{ path: "endsOn", before: "2027-06-30", after: "2026-12-31" }];
  const update = aChange({ kind: "contract", action: "update", remoteId: "4711", fields: moved });
  const agreement = { ...body, id: 4711, endDate: "2026-12-31T00:00:00Z" };

  it("move their end, one that had none, too; it is read back", async () => {
    const read: Step = ["GET finance/agreements/4711", { body: agreement }];
    const { bodies } = await run(update, [["PATCH finance/agreements/4711", { body: agreement }], read]);
    expect(bodies).toEqual([
      [
        { op: "replace", path: "endDate", value: "2026-12-31T00:00:00Z" },
        { op: "replace", path: "noEndingDateFlag", value: false },
      ],
    ]);
    const kept: Step = [
      "GET finance/agreements/4711",
      { body: { ...agreement, noEndingDateFlag: true, endDate: undefined } },
    ];
    const { result } = await run(update, [["PATCH finance/agreements/4711", { body: agreement }], kept]);
    expect(result).toMatchObject({ code: "NOT_TAKEN", facts: { field: "endDate" } });
  });

  it("an end that was taken and cannot be read back is unknown: it may stand", async () => {
    const { result } = await run(update, [
      ["PATCH finance/agreements/4711", { body: agreement }],
      ["GET finance/agreements/4711", refusal(403, "Forbidden", "Insufficient permissions.")],
    ]);
    expect(result).toBeInstanceOf(UnknownOutcomeError);
    expect(result).toMatchObject({ code: "NOT_READ_BACK" });
  });

  it("never move their start (ZC-18) or their status (decision 13)", async () => {
    for (const path of ["startsOn", "status"]) {
      const fields = [{ path, before: "a", after: "b" }];
      const played = play();
      const client = await openClient(aConnection(), played.outside);
      const reading = {
        cancelledDate: "last-day",
        proration: "by-days",
        productType: undefined,
        agreementType: undefined,
      } as const;
      const written = apply(client, { ...update, fields }, { live: {}, ids: new Map(), reading });
      await expect(written).rejects.toMatchObject({ code: "CHANGE_INCOMPLETE" });
      expect(played.requests).toEqual([]);
    }
  });
});

describe("catalog items", () => {
  const values = {
    name: "PC_X:1",
    unitPrice: "24.50",
    unitCost: "20.15",
    billingCode: "300",
    vendor: "200",
    months: 12,
    marker: "concordat:fabrikam/services/x",
    sku: "X:1",
    description: "Words ".repeat(20).trim(),
  };
  const change = aChange({ kind: "service", action: "create", values });
  const yearly: Step = ["GET finance/billingCycles", page([{ id: 6, name: "Yearly", billingOptions: "Yearly" }])];
  const types: Step = ["GET procurement/types", page([{ id: 7, name: "Agreement" }])];

  it("PR-10, PR-16: are made with subcategory, vendor, SKU, cycle and our marker", async () => {
    const made: Step = ["POST procurement/catalog", { status: 201, body: { id: 9001 } }];
    const { result, bodies } = await run(change, [yearly, types, made]);
    expect(bodies).toEqual([
      {
        identifier: "PC_X:1",
        description: "Words ".repeat(10),
        customerDescription: "Words ".repeat(20).trim(),
        subcategory: { id: 300 },
        type: { id: 7 },
        productClass: "Agreement",
        price: 24.5,
        cost: 20.15,
        integrationXRef: "concordat:fabrikam/services/x",
        recurringFlag: true,
        recurringBillCycle: { id: 6 },
        vendor: { id: 200 },
        vendorSku: "X:1",
      },
    ]);
    expect(result).toMatchObject({ remoteId: "9001" });
  });

  it("an identifier that is taken is refused by name, with the way out", async () => {
    const taken = invalid(["identifier", "PC_X:1 exists already."]);
    const { result } = await run(change, [yearly, types, ["POST procurement/catalog", taken]]);
    expect(result).toMatchObject({ code: "NAME_TAKEN" });
    expect(String(result)).toContain("services.yaml");
  });

  const update = (...fields: Change["fields"]) =>
    aChange({ kind: "service", action: "update", remoteId: "9001", fields });
  const item = { id: 9001, identifier: "PC_X:1", price: 24.5, cost: 20.15 };

  it("PR-13: only price and cost are written afterwards, and read back", async () => {
    const cost = { path: "unitCost", before: "20.15", after: "20.20" };
    const shown: Step = ["GET procurement/catalog/9001", { body: { ...item, cost: 20.2 } }];
    const { bodies } = await run(update(cost), [["PATCH procurement/catalog/9001", { body: item }], shown]);
    expect(bodies).toEqual([[{ op: "replace", path: "cost", value: 20.2 }]]);
    const same: Step = ["GET procurement/catalog/9001", { body: item }];
    const { result } = await run(update(cost), [["PATCH procurement/catalog/9001", { body: item }], same]);
    expect(result).toMatchObject({ code: "NOT_TAKEN" });
    const denied: Step = ["GET procurement/catalog/9001", refusal(403, "Forbidden", "Insufficient permissions.")];
    const lost = await run(update(cost), [["PATCH procurement/catalog/9001", { body: item }], denied]);
    expect(lost.result).toBeInstanceOf(UnknownOutcomeError);
    expect(lost.result).toMatchObject({ code: "NOT_READ_BACK" });
  });
});

it("predicts what a change takes at most", () => {
  const of = (kind: Change["kind"], action: Change["action"]) => predict([aChange({ kind, action })]);
  expect([of("line", "create"), of("line", "update"), of("line", "end")]).toEqual([3, 5, 5]);
  expect([
    of("service", "create"),
    of("service", "update"),
    of("contract", "create"),
    of("contract", "update"),
  ]).toEqual([3, 2, 4, 2]);
});
