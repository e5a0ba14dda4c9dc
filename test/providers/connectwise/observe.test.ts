/** Over HTTP against the sandbox: what is asked, how often, and what comes of it. Today is 22 November 2026. */
import { afterEach, describe, expect, it } from "vitest";
import { at } from "../../../src/core/segments.ts";
import type { Live, Target } from "../../../src/providers/provider.ts";
import type { SandboxSeed } from "../../../src/sandbox/server.ts";
import { aScope, findLine, lineChange, observeContract } from "../../conformance/change.ts";
import { openStand, openTarget, type StandOptions } from "./stand.ts";

type Seed = NonNullable<SandboxSeed["connectwise"]>;
type Stand = Awaited<ReturnType<typeof openStand>>;

const stands: Stand[] = [];
afterEach(async () => {
  await Promise.all(stands.splice(0).map((stand) => stand.close()));
});

const addition = { id: 8001, product: 9001, quantity: 42, unitPrice: 20.6, unitCost: 18.37 };
const agreement = {
  id: 4711,
  name: "Cloud",
  company: 100,
  startDate: "2026-07-01",
  endDate: "2027-06-30",
  prorateFlag: true,
  invoicedThrough: "2026-10-01",
  additions: [addition],
};

function seed(facts: Partial<Seed> = {}): Seed {
  return {
    companies: [
      { id: 100, name: "Contoso BV" },
      { id: 101, name: "Nobody BV", contacts: [] },
      { id: 200, name: 'Micro"soft\\ & Sons (EU)' },
      { id: 201, name: "Closed", deletedFlag: true },
    ],
    agreementTypes: [
      { id: 12, name: "Managed Services" },
      { id: 13, name: "Cloud", inactiveFlag: true },
    ],
    subcategories: [
      { id: 300, name: "Cloud subscriptions" },
      { id: 301, name: "Old", inactiveFlag: true },
    ],
    catalog: [
      {
        id: 9001,
        identifier: "Business Premium",
        price: 20.6,
        cost: 18.37,
        integrationXRef: "concordat:t/services/bp",
      },
      { id: 9002, identifier: "Bundle", productClass: "Bundle" },
    ],
    agreements: [agreement],
    ...facts,
  };
}

async function open(facts: Partial<Seed> = {}, options: StandOptions = {}): Promise<Stand> {
  const stand = await openStand(seed(facts), options);
  stands.push(stand);
  return stand;
}

/** Requests by entity, without the codebase. */
async function asked(stand: Stand): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { entity, kind, sinceReset } of await stand.counters())
    if (sinceReset > 0 && kind !== "companyinfo") sums[entity] = (sums[entity] ?? 0) + sinceReset;
  return sums;
}

const named = { id: "4711", from: "2026-10-01", ahead: false };
const lineOf = async ({ target }: Stand) => (await observeContract(target, { id: "4711" })).lines[0];

describe("only what is asked for is asked of ConnectWise", () => {
  it("nothing: no request", async () => {
    const stand = await open();
    await expect(stand.target.observe(aScope())).resolves.toMatchObject({
      requests: 0,
      readAt: "2026-11-22T08:00:00.000Z",
    });
    expect(await asked(stand)).toEqual({});
  });

  it("names: accounts, vendors, subcategories; all agreement types, so that a message can name them", async () => {
    const stand = await open();
    const observed = await stand.target.observe(
      aScope({
        accounts: ["100", "101", "201", "999", "x"],
        billingCodes: ["cloud SUBSCRIPTIONS", "Old", "None"],
        vendors: ['Micro"soft\\ & Sons (EU)'],
        categories: ["Cloud", "None"],
      }),
    );
    expect(observed.accounts).toEqual([
      { id: "100", name: "Contoso BV", active: true },
      { id: "101", name: "Nobody BV", active: true, lacks: "a contact, which an agreement needs" },
      { id: "201", name: "Closed", active: false },
    ]);
    expect(observed.vendors).toEqual([{ id: "200", name: 'Micro"soft\\ & Sons (EU)', active: true, usable: true }]);
    expect(observed.billingCodes).toEqual([
      { id: "300", name: "Cloud subscriptions", active: true, usable: true },
      { id: "301", name: "Old", active: false, usable: true },
    ]);
    expect(observed.categories).toEqual([
      { id: "12", name: "Managed Services", active: true, usable: true },
      { id: "13", name: "Cloud", active: false, usable: true },
    ]);
    expect(await asked(stand)).toEqual({ Company: 2, SubCategory: 1, AgreementType: 1 });
  });

  it("an agreement with its additions and their items: one request for each kind of record", async () => {
    const stand = await open();
    const observed = await stand.target.observe(aScope({ contracts: [named] }));
    expect(observed.contracts).toMatchObject([
      { id: "4711", account: "100", lines: [{ id: "8001", service: "9001" }] },
    ]);
    expect(observed.services).toMatchObject([
      { id: "9001", marker: "concordat:t/services/bp", unitPrice: "20.60", months: 1 },
    ]);
    expect(await asked(stand)).toEqual({ Agreement: 1, BillingCycle: 1, Addition: 1, CatalogItem: 1 });
    // And the codebase, once for the connection.
    expect(observed.requests).toBe(5);
    expect((await stand.target.observe(aScope({ contracts: [named] }))).requests).toBe(4);
  });

  it("by our marker: among the agreements of the company, in its internal notes", async () => {
    const noted = { ...agreement, internalNotes: "Signed in May.\nconcordat:fabrikam/contoso/cloud; see the offer" };
    const other = { ...agreement, id: 4712, additions: [], internalNotes: "concordat:fabrikam/contoso/cloud-2" };
    const stand = await open({ agreements: [noted, other] });
    const scope = { marker: "concordat:fabrikam/contoso/cloud", account: "100", from: "2026-10-01", ahead: false };
    const observed = await stand.target.observe(aScope({ contracts: [scope] }));
    expect(observed.contracts).toMatchObject([{ id: "4711", marker: "concordat:fabrikam/contoso/cloud" }]);
    expect(await asked(stand)).toEqual({ Agreement: 1, BillingCycle: 1, Addition: 1, CatalogItem: 1 });
  });

  it("services by id and by marker, each once; a bundle cannot be put on a contract", async () => {
    const stand = await open();
    const observed = await stand.target.observe(
      aScope({ services: ["9001", "9002"], serviceMarkers: ["concordat:t/services/bp"] }),
    );
    expect(observed.services.map(({ id, active }) => [id, active])).toEqual([
      ["9001", true],
      ["9002", false],
    ]);
    expect(await asked(stand)).toEqual({ CatalogItem: 2 });
  });

  it("charges that a person entered stand apart from lines, with what was entered", async () => {
    const charge = {
      id: 8100,
      product: 9001,
      quantity: 2,
      unitPrice: 6.65,
      effectiveDate: "2026-11-01",
      cancelledDate: "2026-11-30",
      serialNumber: "CONCORDAT-m365-premium-2026-10-28",
    };
    const stand = await open({ agreements: [{ ...agreement, additions: [addition, charge] }] });
    const observed = await stand.target.observe(aScope({ contracts: [named], chargesOn: ["4711"] }));
    expect(observed.contracts[0]?.lines.map(({ id }) => id)).toEqual(["8001"]);
    expect(observed.charges).toEqual([
      { id: "8100", contract: "4711", name: "CONCORDAT-m365-premium-2026-10-28", amount: "13.30", day: "2026-11-01" },
    ]);
    expect((await stand.target.observe(aScope({ contracts: [named] }))).charges).toEqual([]);
  });

  it("predicts its requests", async () => {
    const others = Array.from({ length: 120 }, (_, index) => ({
      ...agreement,
      id: 5000 + index,
      additions: [{ product: 9001 }],
    }));
    const stand = await open({ agreements: [agreement, ...others] });
    const contracts = others.map(({ id }) => ({ ...named, id: String(id) }));
    const scopes = [
      aScope({ contracts: [named] }),
      aScope({ contracts, accounts: ["100", "101"], vendors: ["Closed"], categories: ["Cloud"], services: ["9001"] }),
      aScope({ services: ["9001"], serviceMarkers: ["concordat:t/services/bp"] }),
    ];
    await stand.target.check();
    for (const scope of scopes) {
      const { requests } = await stand.target.observe(scope);
      expect(requests).toBe(stand.target.predictRead(scope));
    }
  });
});

describe("additions of many agreements", () => {
  const two = [agreement, { ...agreement, id: 4712, additions: [{ ...addition, id: 8002 }] }];
  const both = aScope({ contracts: [named, { ...named, id: "4712" }] });
  const lines = [
    [{ id: "8001", segments: [{ from: "2026-10-01", quantity: 42, unitPrice: "20.60" }] }],
    [{ id: "8002" }],
  ];

  it("come by the report, of a single agreement by itself", async () => {
    const stand = await open({ agreements: two });
    const observed = await stand.target.observe(both);
    expect(observed.contracts.map((one) => one.lines)).toMatchObject(lines);
    expect(await asked(stand)).toEqual({ Agreement: 1, BillingCycle: 1, Report: 1, CatalogItem: 1 });
  });

  it("read the same by the report as one by one, units not billed and days cut short among them", async () => {
    const additions = [
      { ...addition, cancelledDate: "2026-11-09" },
      {
        ...addition,
        id: 8003,
        quantity: 47,
        lessIncluded: 2,
        effectiveDate: "2026-11-10",
        serialNumber: "concordat:#8001@2026-11-10",
      },
      { ...addition, id: 8004, product: 9002, quantity: 1.5, billCustomer: "DoNotBill" },
    ];
    const agreements = [{ ...agreement, additions }, ...two.slice(1)];
    const reads = await Promise.all(
      ["report", "agreement"].map(async (how) => {
        const stand = await open({ agreements }, { settings: { additions: how } });
        return (await stand.target.observe(both)).contracts.map((one) => one.lines);
      }),
    );
    expect(reads[0]).toEqual(reads[1]);
    expect(reads[0]?.[0]).toMatchObject([
      { id: "8001" },
      { id: "8004", unclear: expect.stringContaining("addition 8004 is set not to be billed") },
    ]);
  });

  it.each(["missing", "denied"])(
    "come agreement by agreement where the report is %s, which is asked for once",
    async (report) => {
      const stand = await open({ agreements: two }, { switches: { report } });
      for (const _ of ["first", "second"])
        expect((await stand.target.observe(both)).contracts.map((one) => one.lines)).toMatchObject(lines);
      expect(await asked(stand)).toMatchObject({ Report: 1, Addition: 4 });
    },
  );

  it("additions: report: without it the read ends, in words", async () => {
    for (const report of ["missing", "denied"]) {
      const { target } = await open({ agreements: two }, { switches: { report }, settings: { additions: "report" } });
      await expect(target.observe(both)).rejects.toMatchObject({
        code: report === "missing" ? "NO_SUCH_CALL" : "NO_RIGHTS",
      });
    }
  });

  it("a report that does not say what is asked of it is left alone for good", async () => {
    const stand = await open({ agreements: two });
    const columns = [{ AGR_RecID: { type: "Numeric" } }];
    const body = { column_definitions: columns, row_values: [[4711]] };
    await stand.fault({ match: { entity: "Report" }, rate: 1, do: "status", status: 200, body });
    expect((await stand.target.observe(both)).contracts.map((one) => one.lines)).toMatchObject(lines);
  });

  it("a page that ends the report's list is asked for where the one before is full", async () => {
    // 2 × 501 additions of one product each, which share days: each is a line of its own.
    const many = (id: number) => ({
      ...agreement,
      id,
      additions: Array.from({ length: 501 }, (_, index) => ({ product: 9001, quantity: index + 1 })),
    });
    const stand = await open({ agreements: [many(4711), many(4712)] });
    const observed = await stand.target.observe(both);
    expect(observed.contracts.map((one) => one.lines.length)).toEqual([501, 501]);
    expect(await asked(stand)).toMatchObject({ Report: 2 });
  });
});

describe("days", () => {
  it("usage is read from the start of the period that holds its first day (decision 6)", async () => {
    const stand = await open({
      agreements: [{ ...agreement, billingCycle: "Quarterly", invoicedThrough: "2026-07-01" }],
    });
    const read = async (ahead: boolean) => {
      const observed = await stand.target.observe(aScope({ contracts: [{ ...named, from: "2026-11-15", ahead }] }));
      return observed.contracts[0]?.lines[0]?.segments[0]?.from;
    };
    expect([await read(false), await read(true)]).toEqual(["2026-11-15", "2026-10-01"]);
  });

  it("decision 2: what is invoiced is closed; an invoice that is deleted opens its period again", async () => {
    const stand = await open();
    expect(await lineOf(stand)).toMatchObject({ openFrom: "2026-11-01", postedThrough: "2026-10-31" });
    await stand.control("POST", "connectwise/invoice", { through: "2026-11-01" });
    expect(await lineOf(stand)).toMatchObject({ openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    await stand.control("POST", "connectwise/uninvoice", { agreementId: 4711 });
    expect(await lineOf(stand)).toMatchObject({ openFrom: "2026-11-01", postedThrough: "2026-10-31" });
  });

  it("an agreement by weeks, or one that was invoiced one time and for all, holds no lines, in words", async () => {
    const weekly = { ...agreement, billingCycle: "Weekly" };
    const once = { ...agreement, id: 4712, billOneTimeFlag: true, additions: [] };
    const stand = await open({ agreements: [weekly, once] });
    const observed = await stand.target.observe(aScope({ contracts: [named, { ...named, id: "4712" }] }));
    expect(observed.contracts).toMatchObject([
      { recurring: false, problem: "is billed Weekly, which is no whole number of months", lines: [] },
      { recurring: false, problem: "does not say what is invoiced (its next invoice date is empty)", lines: [] },
    ]);
  });

  it("of ours, without a next invoice date and without an invoice: open from its start", async () => {
    const internalNotes = "concordat:fabrikam/contoso/cloud";
    const { invoicedThrough: _, ...fresh } = agreement;
    const agreements = [
      { ...fresh, internalNotes },
      { ...fresh, id: 4712, additions: [] },
    ];
    const contracts = [named, { ...named, id: "4712" }];
    const options = { switches: { nextInvoiceDate: "absent-until-first" } };
    const stand = await open({ agreements }, options);
    const hidden = "does not say what is invoiced (its next invoice date is empty)";
    const read = async (from: Stand) => (await from.target.observe(aScope({ contracts }))).contracts;
    expect(await read(stand)).toMatchObject([
      { openFrom: "2026-07-01", recurring: true, lines: [{ id: "8001", openFrom: "2026-07-01" }] },
      // What others made may have invoices that are not shown.
      { problem: hidden },
    ]);
    await stand.control("POST", "connectwise/invoice", { through: "2026-07-01", agreementId: 4711 });
    expect((await read(stand))[0]).toMatchObject({ openFrom: "2026-08-01" });
    // The date is hidden, and the invoice is not.
    const undated = {
      ...{ id: 4711, name: "Cloud", type: { id: 12, name: "Cloud" }, company: { id: 100 }, billingCycle: { id: 2 } },
      ...{ startDate: "2026-07-01T00:00:00Z", endDate: "2027-06-30T00:00:00Z", internalNotes },
    };
    await stand.fault({ match: { entity: "Agreement" }, rate: 1, do: "status", status: 200, body: [undated] });
    expect((await read(stand))[0]).toMatchObject({ problem: hidden });
    const member = { identifier: "concordat", publicKey: "public", privateKey: "private", denied: ["Invoice"] };
    expect((await read(await open({ agreements, members: [member] }, options)))[0]).toMatchObject({ problem: hidden });
  });

  it("an agreement that has no end is read for good", async () => {
    const stand = await open({ agreements: [{ ...agreement, endDate: undefined }] });
    expect(await observeContract(stand.target, { id: "4711" })).toMatchObject({
      endsOn: "9999-12-31",
      lines: [{ segments: [{ quantity: 42 }], readThrough: "9999-12-31" }],
    });
  });
});

const nobody: ReadonlyMap<string, string> = new Map();
const up = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }], { remoteId: "8001" });

async function live(target: Target): Promise<Live> {
  const contract = await observeContract(target, { id: "4711" });
  return { contract, line: findLine(contract, "8001") };
}

describe("what a step comes to on the invoice", () => {
  interface Invoiced {
    readonly periods: readonly {
      readonly first: string;
      readonly total: number;
      readonly lines: readonly {
        readonly first: string;
        readonly last: string;
        readonly quantity: number;
        readonly amount: number;
      }[];
    }[];
  }
  const november = async ({ control }: Stand) => {
    await control("POST", "connectwise/invoice", { through: "2026-12-01" });
    const { periods } = (await control("GET", "connectwise/invoiced?agreementId=4711")) as Invoiced;
    return periods
      .filter(({ first }) => first >= "2026-11-01")
      .map(({ lines, total }) => [
        total,
        ...lines.map(({ first, last, quantity, amount }) => [first, last, quantity, amount]),
      ]);
  };

  it.each(["last-day", "next-day"])(
    "cancelledDate: %s: no day is billed twice, none is left out",
    async (cancelledDate) => {
      const stand = await open({}, { switches: { cancelledDate }, settings: { cancelledDate } });
      await stand.target.apply(up, await live(stand.target), nobody);
      // 42 × 20.60 × 9/30 = 259.56; 47 × 20.60 × 21/30 = 677.74; together 937.30. December 47 × 20.60 = 968.20.
      expect(await november(stand)).toEqual([
        [937.3, ["2026-11-01", "2026-11-09", 42, 259.56], ["2026-11-10", "2026-11-30", 47, 677.74]],
        [968.2, ["2026-12-01", "2026-12-31", 47, 968.2]],
      ]);
    },
  );

  it("without proration each period is billed for one version (decision 18)", async () => {
    const stand = await open({ agreements: [{ ...agreement, prorateFlag: false }] });
    const inPlace = lineChange("update", "2026-11-01", [{ from: "2026-11-01", quantity: 47 }], { remoteId: "8001" });
    await stand.target.apply(inPlace, await live(stand.target), nobody);
    const down = lineChange("update", "2026-12-01", [{ from: "2026-12-01", quantity: 40 }], { remoteId: "8001" });
    await stand.target.apply(down, await live(stand.target), nobody);
    // 47 × 20.60 = 968.20; 40 × 20.60 = 824.00.
    expect(await november(stand)).toEqual([
      [968.2, ["2026-11-01", "2026-11-30", 47, 968.2]],
      [824, ["2026-12-01", "2026-12-31", 40, 824]],
    ]);
  });
});

describe("killed between the end of one addition and the next one", () => {
  it("the next run makes it, and the line is one line with no day billed twice", async () => {
    const stand = await open();
    await stand.fault({ match: { entity: "Addition", method: "POST" }, at: 1, do: "reset-before" });
    await expect(stand.target.apply(up, await live(stand.target), nobody)).rejects.toMatchObject({
      code: "ANSWER_LOST",
    });
    await stand.heal();
    const half = await live(stand.target);
    expect(half.line?.segments).toMatchObject([{ quantity: 42 }, { from: "2026-11-10", quantity: 0 }]);
    // Another run, on another machine.
    const target = await openTarget(stand.url);
    const back = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }], { remoteId: "8001" });
    await target.apply(back, await live(target), nobody);
    const contract = await observeContract(target, { id: "4711" });
    expect(contract.lines).toHaveLength(1);
    expect(contract.lines[0]).toMatchObject({
      id: "8001",
      segments: [
        { from: "2026-10-01", quantity: 42 },
        { from: "2026-11-10", quantity: 47, unitPrice: "20.60" },
      ],
    });
    expect(contract.lines[0]?.unclear).toBeUndefined();
  });

  it("law: killed at any request, run again, the line holds what was planned and nothing twice", async () => {
    const requests = ["PATCH before", "PATCH after", "POST before", "POST after"].map((one) => one.split(" "));
    for (const [method, when] of requests) {
      const stand = await open();
      await stand.fault({ match: { entity: "Addition", method }, at: 1, do: `reset-${when}` });
      const written = stand.target.apply(up, await live(stand.target), nobody);
      await expect(written).rejects.toMatchObject({ code: "ANSWER_LOST" });
      await stand.heal();
      const seen = await live(stand.target);
      if (at(seen.line?.segments ?? [], "2026-11-10").quantity !== 47) await stand.target.apply(up, seen, nobody);
      const { contract, line } = await live(stand.target);
      expect(contract?.lines, `${method} ${when}`).toHaveLength(1);
      expect(
        line?.segments.map(({ from, quantity }) => [from, quantity]),
        `${method} ${when}`,
      ).toEqual([
        ["2026-10-01", 42],
        ["2026-11-10", 47],
      ]);
      expect(line?.unclear).toBeUndefined();
    }
  });
});

describe("doctor", () => {
  const failed = async (stand: Stand) => (await stand.target.check()).filter(({ ok }) => !ok);

  it("everything in order: codebase, login, each collection, the report, the settings", async () => {
    const stand = await open({}, { settings: { agreementType: "managed services", productType: "Cloud" } });
    const checks = await stand.target.check();
    expect(checks.every(({ ok }) => ok)).toBe(true);
    expect(checks.map(({ what }) => what)).toEqual([
      ...["site", "login", "read companies", "read agreements", "read agreement types", "read billing cycles"],
      ...["read the product catalog", "read product subcategories", "read product types", "read additions by report"],
      ...["agreementType", "productType"],
    ]);
  });

  it.each(["401", "404"])("wrong keys, answered with %s", async (wrongLogin) => {
    const stand = await open({}, { switches: { wrongLogin }, settings: { privateKey: { env: "NONE" } } });
    expect(await failed(stand)).toMatchObject([
      { what: "login", detail: expect.stringContaining(wrongLogin === "401" ? "privateKey" : "companyId and keys") },
    ]);
  });

  it("an unknown company", async () => {
    const stand = await open({}, { settings: { companyId: "nobody" } });
    expect(await failed(stand)).toMatchObject([
      { what: "site", detail: expect.stringContaining('knows no company "nobody"') },
    ]);
  });

  it("a right that lacks, with what to do; the report only where it must be there", async () => {
    const member = {
      identifier: "concordat",
      publicKey: "public",
      privateKey: "private",
      denied: ["CatalogItem", "Report"],
    };
    const stand = await open({ members: [member] });
    expect(await failed(stand)).toMatchObject([
      { what: "read the product catalog", fix: expect.stringContaining("Security Roles") },
    ]);
    const strict = await open({ members: [member] }, { settings: { additions: "report" } });
    expect((await failed(strict)).map(({ what }) => what)).toEqual([
      "read the product catalog",
      "read additions by report",
    ]);
  });

  it("a setting that names what is not there, with what is", async () => {
    const stand = await open({}, { settings: { agreementType: "Cloud" } });
    expect(await failed(stand)).toMatchObject([
      {
        what: "agreementType",
        detail:
          'ConnectWise has no agreement type "Cloud" (it has: Managed Services); write one at agreementType on the connection',
      },
    ]);
  });
});

it("a charge by hand is entered for its whole period, so that proration leaves it whole", async () => {
  const stand = await open();
  const entry = {
    contract: "4711",
    name: "CONCORDAT-m365-premium-2026-10-28 Business Premium",
    marker: "CONCORDAT-m365-premium-2026-10-28",
    billingCode: "Cloud subscriptions",
    service: "Business Premium",
    day: "2026-11-01",
    price: "13.30",
    cost: "11.00",
  };
  expect(stand.target.enter(entry).fields.at(-1)).toEqual({
    field: "Cancelled Date",
    value: "the last day of the billing period that holds 1 Nov 2026",
  });
  await stand.target.observe(aScope({ contracts: [named] }));
  expect(stand.target.enter(entry)).toMatchObject({
    where: "ConnectWise, agreement 4711, Additions, New",
    fields: [
      { field: "Product", value: "Business Premium" },
      { field: "Serial Number", value: "CONCORDAT-m365-premium-2026-10-28" },
      { field: "Quantity", value: "1" },
      { field: "Unit Price", value: "13.30" },
      { field: "Unit Cost", value: "11.00" },
      { field: "Effective Date", value: "1 Nov 2026" },
      { field: "Cancelled Date", value: "30 Nov 2026" },
    ],
    recognisedBy: "an addition on agreement 4711 whose serial number is CONCORDAT-m365-premium-2026-10-28",
  });
});
