/**
 * Three clients of ConnectWise's REST API written by others, on one sandbox with the provider: each reads what the
 * provider wrote, and the provider reads what they wrote. Figures are worked out by hand. Two of them insist on https.
 */
import { globalAgent } from "node:https";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { at } from "../../src/core/segments.ts";
import type { Live, Target } from "../../src/providers/provider.ts";
import { aChange, findLine, lineChange, observeContract } from "../conformance/change.ts";
import { checkTraffic, isMissing } from "../contract/connectwise/document.ts";
import { aSandbox } from "../contract/connectwise/stand.ts";
import { openTarget } from "../providers/connectwise/stand.ts";
import { selfSigned } from "../support/certificates.ts";
import { startTlsProxy, type TlsProxy } from "../support/tls-proxy.ts";

type Row = Readonly<Record<string, unknown>>;

/** What each client is asked for, by its own means. */
interface Peer {
  agreement(id: number): Promise<Row>;
  additions(agreement: number): Promise<readonly Row[]>;
  item(id: number): Promise<Row>;
  addAddition(agreement: number, addition: Row): Promise<Row>;
  patchAddition(agreement: number, id: number, operations: readonly Row[]): Promise<Row>;
}

const require = createRequire(import.meta.url);
const LOGIN = { companyId: "sandbox", publicKey: "public", privateKey: "private", clientId: "0f8fad5b-peer" };

type Calls<Name extends string> = Readonly<Record<Name, (...parameters: never[]) => Promise<unknown>>>;

/** connectwise-rest: axios, types of 2022.1. Its base URL is `https://COMPANY_URL/ENTRY_POINT/apis/3.0`. */
function openRest(host: string): Peer {
  type Finance = Calls<
    | "getFinanceAgreementsById"
    | "getFinanceAgreementsByParentIdAdditions"
    | "postFinanceAgreementsByParentIdAdditions"
    | "patchFinanceAgreementsByParentIdAdditionsById"
  >;
  interface Client {
    readonly FinanceAPI: Finance;
    readonly ProcurementAPI: Calls<"getProcurementCatalogById">;
    paginate(call: unknown, paging: object, ...parameters: unknown[]): Promise<unknown>;
  }
  const { ManageAPI } = require("connectwise-rest") as { readonly ManageAPI: new (options: object) => Client };
  const client = new ManageAPI({ ...LOGIN, companyUrl: host, apiVersion: "2026.4", logger: () => {} });
  const { FinanceAPI: finance, ProcurementAPI: procurement } = client;
  return {
    agreement: async (id) => (await finance.getFinanceAgreementsById(...([id] as never[]))) as Row,
    additions: async (id) =>
      (await finance.getFinanceAgreementsByParentIdAdditions(...([id, { pageSize: 1000 }] as never[]))) as Row[],
    item: async (id) => (await procurement.getProcurementCatalogById(...([id] as never[]))) as Row,
    addAddition: async (id, addition) =>
      (await finance.postFinanceAgreementsByParentIdAdditions(...([id, addition] as never[]))) as Row,
    patchAddition: async (parent, id, operations) =>
      (await finance.patchFinanceAgreementsByParentIdAdditionsById(...([id, parent, operations] as never[]))) as Row,
  };
}

/** connectwise-rest-api: fetch, generated from the document of 2017. It takes plain http. */
function openSwagger(url: string): Peer {
  interface Api {
    defaultHeaders: Record<string, string>;
    [call: string]: unknown;
  }
  const classes = require("connectwise-rest-api/release/api/api") as Readonly<
    Record<string, new (base: string) => Api>
  >;
  const base = `${url}/connectwise/v4_6_release/apis/3.0`;
  const open = (name: string): ((call: string, parameters: object) => Promise<unknown>) => {
    const Class = classes[name];
    if (Class === undefined) throw new Error(`connectwise-rest-api has no ${name}`);
    const api = new Class(base);
    const login = `${LOGIN.companyId}+${LOGIN.publicKey}:${LOGIN.privateKey}`;
    api.defaultHeaders = {
      Authorization: `Basic ${Buffer.from(login).toString("base64")}`,
      clientId: LOGIN.clientId,
      Accept: "application/vnd.connectwise.com+json; version=2026.4",
    };
    return (call, parameters) => (api[call] as (given: object) => Promise<unknown>).call(api, parameters);
  };
  const [agreements, additions, items] = ["AgreementsApi", "AgreementAdditionsApi", "CatalogsItemApi"].map(open);
  if (agreements === undefined || additions === undefined || items === undefined) throw new Error("three classes");
  return {
    agreement: async (id) => (await agreements("financeAgreementsIdGet", { id })) as Row,
    additions: async (id) => (await additions("financeAgreementsIdAdditionsGet", { id, pageSize: 1000 })) as Row[],
    item: async (id) => (await items("procurementCatalogIdGet", { id })) as Row,
    addAddition: async (id, addition) => (await additions("financeAgreementsIdAdditionsPost", { id, addition })) as Row,
    patchAddition: async (id, additionId, operations) =>
      (await additions("financeAgreementsIdAdditionsAdditionIdPatch", { id, additionId, operations })) as Row,
  };
}

/** connectwise-manage-rest-api: fetch, any path. It finds the codebase by the company first, and pins no version. */
function openPaths(host: string): Peer {
  type Client = Readonly<Record<"get" | "post" | "patch", (path: string, body?: object) => Promise<unknown>>>;
  const open = require("connectwise-manage-rest-api") as (options: object) => Client;
  const client = open({ ...LOGIN, fqdn: host });
  return {
    agreement: async (id) => (await client.get(`finance/agreements/${id}`)) as Row,
    additions: async (id) => (await client.get(`finance/agreements/${id}/additions?pageSize=1000`)) as Row[],
    item: async (id) => (await client.get(`procurement/catalog/${id}`)) as Row,
    addAddition: async (id, addition) => (await client.post(`finance/agreements/${id}/additions`, addition)) as Row,
    patchAddition: async (parent, id, operations) =>
      (await client.patch(`finance/agreements/${parent}/additions/${id}`, operations)) as Row,
  };
}

const PEERS = [
  { name: "connectwise-rest", open: (_: string, host: string) => openRest(host) },
  { name: "connectwise-rest-api", open: (url: string) => openSwagger(url) },
  { name: "connectwise-manage-rest-api", open: (_: string, host: string) => openPaths(host) },
] as const;

const own = globalAgent.options.ca;
beforeAll(() => {
  globalAgent.options.ca = selfSigned.cert;
});
afterAll(() => {
  globalAgent.options.ca = own;
});

const proxies: TlsProxy[] = [];
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});

/** Provider and peer on one sandbox. Agreement 4711 holds 42 units of item 9001 at 20.60, cost 18.37, monthly. */
async function aPair({ open }: (typeof PEERS)[number]) {
  const { url, traffic, control } = await aSandbox();
  const proxy = await startTlsProxy(`${url}/connectwise`);
  proxies.push(proxy);
  return { target: await openTarget(url), peer: open(url, proxy.host), traffic, control };
}

const nobody: ReadonlyMap<string, string> = new Map();

async function live(target: Target, line: string): Promise<Live> {
  const contract = await observeContract(target, { id: "4711" });
  return { contract, line: findLine(contract, line) };
}

const dayOf = (value: unknown): string | undefined => (typeof value === "string" ? value.slice(0, 10) : undefined);

/** From, to, units, price and cost of an agreement's additions of one product, in order of their days. */
async function additionsOf(peer: Peer, agreement: number, product: number) {
  return (await peer.additions(agreement))
    .filter((row) => (row.product as Row).id === product)
    .map((row) => [
      dayOf(row.effectiveDate),
      dayOf(row.cancelledDate),
      ...[row.quantity, row.unitPrice, row.unitCost, row.billCustomer],
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

describe.each(PEERS)("what the provider writes, $name reads", (kind) => {
  it("a new catalog item, a new agreement on the customer's company, and the addition on it", async () => {
    const { target, peer, traffic } = await aPair(kind);
    const service = await target.apply(
      aChange({
        kind: "service",
        action: "create",
        key: "fabrikam/services/visio",
        values: {
          name: "PC_CFQ7TTC0HD32:0001",
          unitPrice: "24.50",
          unitCost: "20.15",
          billingCode: "1",
          vendor: "102",
          months: 1,
          marker: "concordat:fabrikam/services/visio",
          sku: "CFQ7TTC0HD32:0001",
          description: "Visio Plan 2",
        },
      }),
      {},
      nobody,
    );
    const contract = await target.apply(
      aChange({
        kind: "contract",
        action: "create",
        key: "fabrikam/contoso/cloud-2027",
        values: {
          account: "100",
          name: "Cloud 2027",
          startsOn: "2026-11-15",
          endsOn: "2027-11-14",
          months: 1,
          category: "31",
          marker: "concordat:fabrikam/contoso/cloud-2027",
        },
      }),
      {},
      nobody,
    );
    const line = await target.apply(
      lineChange("create", "2026-11-15", [{ from: "2026-11-15", quantity: 5, unitPrice: "24.50", unitCost: "20.15" }], {
        key: "fabrikam/contoso/cloud-2027/visio",
        values: {
          contract: contract.remoteId,
          service: service.remoteId,
          marker: "concordat:fabrikam/contoso/cloud-2027/visio",
          text: "Visio, head office",
        },
      }),
      {},
      nobody,
    );
    // What the provider sent and was answered fits the vendor's document, word for word.
    if (!isMissing) expect(checkTraffic(await traffic())).toEqual([]);
    const [item, agreement] = [service, contract].map(({ remoteId }) => Number(remoteId));

    expect(await peer.item(item ?? 0)).toMatchObject({
      id: item,
      identifier: "PC_CFQ7TTC0HD32:0001",
      description: "Visio Plan 2",
      customerDescription: "Visio Plan 2",
      productClass: "Agreement",
      price: 24.5,
      cost: 20.15,
      vendor: { id: 102, name: "Microsoft" },
      vendorSku: "CFQ7TTC0HD32:0001",
      integrationXRef: "concordat:fabrikam/services/visio",
      recurringFlag: true,
      recurringBillCycle: { name: "Monthly" },
      inactiveFlag: false,
    });
    expect(await peer.agreement(agreement ?? 0)).toMatchObject({
      id: agreement,
      name: "Cloud 2027",
      type: { id: 31, name: "Cloud" },
      company: { id: 100, identifier: "Contoso" },
      contact: { id: 190 },
      startDate: "2026-11-15T00:00:00Z",
      endDate: "2027-11-14T00:00:00Z",
      billStartDate: "2026-11-15T00:00:00Z",
      billingCycle: { name: "Monthly" },
      invoicingCycle: "ContractYear",
      prorateFlag: true,
      agreementStatus: "Active",
      internalNotes: "concordat:fabrikam/contoso/cloud-2027",
    });
    expect(await peer.additions(agreement ?? 0)).toMatchObject([
      {
        id: Number(line.remoteId),
        product: { id: item },
        quantity: 5,
        lessIncluded: 0,
        unitPrice: 24.5,
        unitCost: 20.15,
        // 5 × 24.50 and 5 × 20.15.
        extPrice: 122.5,
        extCost: 100.75,
        billCustomer: "Billable",
        effectiveDate: "2026-11-15T00:00:00Z",
        invoiceDescription: "Visio, head office",
        // concordat:KEY has 43 characters, and 39 fit: the key gives way to its digest.
        serialNumber: expect.stringMatching(/^concordat:fabrikam\/contoso~[0-9a-f]{12}@2026-11-15$/),
        agreementId: agreement,
      },
    ]);
  });

  it("a change inside a period as an end and a successor, one in place, and an end", async () => {
    const { target, peer, control } = await aPair(kind);
    const segments = [{ from: "2026-11-10", quantity: 47, unitPrice: "21.60", unitCost: "18.37" }];
    await target.apply(lineChange("update", "2026-11-10", segments), await live(target, "8001"), nobody);
    expect(await additionsOf(peer, 4711, 9001)).toEqual([
      ["2026-07-01", "2026-11-09", 42, 20.6, 18.37, "Billable"],
      ["2026-11-10", undefined, 47, 21.6, 18.37, "Billable"],
    ]);
    const again = [{ from: "2026-11-10", quantity: 48, unitPrice: "21.60", unitCost: "19.00" }];
    await target.apply(lineChange("update", "2026-11-10", again), await live(target, "8001"), nobody);
    await target.apply(
      lineChange("end", "2026-11-25", [{ from: "2026-11-25", quantity: 0 }]),
      await live(target, "8001"),
      nobody,
    );
    expect(await additionsOf(peer, 4711, 9001)).toEqual([
      ["2026-07-01", "2026-11-09", 42, 20.6, 18.37, "Billable"],
      ["2026-11-10", "2026-11-24", 48, 21.6, 19, "Billable"],
    ]);
    // 42 × 20.60 × 9/30 = 259.56; 48 × 21.60 × 15/30 = 518.40; together 777.96.
    await control("connectwise/invoice", { through: "2026-11-01" });
    expect((await peer.agreement(4711)).nextInvoiceDate).toBe("2026-12-01T00:00:00Z");
  });
});

describe.each(PEERS)("what $name writes, the provider observes", (kind) => {
  it("an addition, its end, and the one after it, which the provider's next change goes on from", async () => {
    const { target, peer } = await aPair(kind);
    const addition = { product: { id: 9002 }, billCustomer: "Billable", lessIncluded: 0 };
    const first = await peer.addAddition(4711, {
      ...addition,
      quantity: 12,
      unitPrice: 4.5,
      effectiveDate: "2026-11-01T00:00:00Z",
    });
    await peer.patchAddition(4711, Number(first.id), [
      { op: "replace", path: "cancelledDate", value: "2026-11-14T00:00:00Z" },
    ]);
    await peer.addAddition(4711, { ...addition, quantity: 15, unitPrice: 4.5, effectiveDate: "2026-11-15T00:00:00Z" });
    const seen = await live(target, String(first.id));
    const unitsOn = (days: readonly string[], from: Live) =>
      days.map((day) => at(from.line?.segments ?? [], day).quantity);
    expect(unitsOn(["2026-10-31", "2026-11-01", "2026-11-14", "2026-11-15"], seen)).toEqual([0, 12, 12, 15]);
    // The catalog's cost of 3.50, which the sandbox writes on what names none.
    expect(at(seen.line?.segments ?? [], "2026-11-15")).toMatchObject({ unitPrice: "4.50", unitCost: "3.50" });

    const change = lineChange("update", "2026-11-22", [{ from: "2026-11-22", quantity: 20 }]);
    await target.apply(change, seen, nobody);
    expect(await additionsOf(peer, 4711, 9002)).toEqual([
      ["2026-11-01", "2026-11-14", 12, 4.5, 3.5, "Billable"],
      ["2026-11-15", "2026-11-21", 15, 4.5, 3.5, "Billable"],
      ["2026-11-22", undefined, 20, 4.5, 3.5, "Billable"],
    ]);
    expect(unitsOn(["2026-11-21", "2026-11-22"], await live(target, String(first.id)))).toEqual([15, 20]);
  });
});
