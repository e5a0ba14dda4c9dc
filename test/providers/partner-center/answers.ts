/** Bills as Microsoft's APIs answer them: the same lines as {@link reconCsv} writes, as v1 pages and as Graph's JSON lines. */
import { gzipSync } from "node:zlib";
import { type ReconColumn, type ReconLine, reconColumns, reconLine } from "../../support/recon.ts";

const numbers: ReadonlySet<ReconColumn> = new Set<ReconColumn>([
  "UnitPrice",
  "Quantity",
  "Subtotal",
  "TaxTotal",
  "Total",
  "EffectiveUnitPrice",
  "BillableQuantity",
  "PCToBCExchangeRate",
]);

const apiNames: Partial<Record<ReconColumn, string>> = {
  Total: "totalForCustomer",
  Tier2MpnId: "resellerMpnId",
  PCToBCExchangeRate: "pcToBCExchangeRate",
  PCToBCExchangeRateDate: "pcToBCExchangeRateDate",
};

function apiName(column: ReconColumn): string {
  return apiNames[column] ?? `${column.charAt(0).toLowerCase()}${column.slice(1)}`;
}

/** JSON text of one line. Numbers are written as they stand, not by way of a double, and between quotes where asked. */
function itemText(line: ReconLine, name: (column: ReconColumn) => string, quoted: boolean, omit: boolean): string {
  const columns = reconColumns.filter((column) => !omit || line[column] !== "");
  const fields = columns.map((column) => {
    const text = line[column];
    const value = numbers.has(column) && !quoted && text !== "" ? text : JSON.stringify(text);
    return `${JSON.stringify(name(column))}:${value}`;
  });
  return `{${fields.join(",")}}`;
}

export interface PageOptions {
  readonly totalCount?: number;
  /** The token of the page after this one. Left out: this is the last. */
  readonly next?: string;
  /** The token by which this page was asked. Left out: the first page, or one that does not say. */
  readonly at?: string;
  /** Items as they are, beside the lines. */
  readonly items?: readonly unknown[];
  /** Broken over lines, as a person saves it. */
  readonly pretty?: boolean;
}

function link(invoice: string, token: string | undefined): object {
  const uri = `/invoices/OneTime-${invoice}/lineitems?provider=OneTime&invoicelineitemtype=BillingLineItems&size=2000`;
  if (token === undefined) return { uri, method: "GET", headers: [] };
  const headers = [{ key: "MS-ContinuationToken", value: token }];
  return { uri: `${uri}&seekOperation=Next`, method: "GET", headers };
}

/** One answer of `GET /v1/invoices/{id}/lineitems`. Every second line writes its numbers between quotes. */
export function pageText(
  invoice: string,
  lines: readonly Partial<ReconLine>[],
  { totalCount, next, at, items = [], pretty = false }: PageOptions = {},
): string {
  const own = lines.map((line, index) =>
    itemText(reconLine({ ...line, InvoiceNumber: line.InvoiceNumber ?? invoice }), apiName, index % 2 === 1, false),
  );
  const all = [...own, ...items.map((item) => JSON.stringify(item))];
  const links = { self: link(invoice, at), ...(next === undefined ? {} : { next: link(invoice, next) }) };
  const head = `"totalCount":${totalCount ?? all.length}`;
  const tail = `"links":${JSON.stringify(links)},"attributes":{"objectType":"Collection"}`;
  const gap = pretty ? "\n  " : "";
  return `{${gap}${head},${gap}"items":[${all.map((item) => `${gap}${item}`).join(",")}],${gap}${tail}${pretty ? "\n" : ""}}`;
}

/** Graph's export: one line item a line, names in PascalCase, what is empty left out. */
export function linesText(invoice: string, lines: readonly Partial<ReconLine>[]): string {
  return lines
    .map((line) => reconLine({ ...line, InvoiceNumber: line.InvoiceNumber ?? invoice }))
    .map((line) => `${itemText(line, (column) => column, false, true)}\n`)
    .join("");
}

/** One blob of it. */
export function blob(invoice: string, lines: readonly Partial<ReconLine>[]): Uint8Array {
  return gzipSync(linesText(invoice, lines));
}

export function manifestText(names: readonly string[], given: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify(
    {
      id: "6fe687d7-1e0f-4bd6-9091-4672691f64bc",
      schemaVersion: "1",
      dataFormat: "compressedJSON",
      createdDateTime: "2026-11-09T06:34:34.87Z",
      eTag: "WYjLro78HdMg6vUWR",
      partnerTenantId: "0e195b37-4574-4539-bc42-0e539b9684c0",
      rootDirectory: "https://recon.blob.core.windows.net/billed/v1/InvoiceId=G016907411/Fragment=full",
      sasToken: "",
      partitionType: "Default",
      blobCount: names.length,
      blobs: names.map((name) => ({ name, partitionValue: "default" })),
      ...given,
    },
    undefined,
    2,
  );
}

/** An entry of `GET /v1/invoices`. */
export function invoiceEntry(id: string, total: number, given: Readonly<Record<string, unknown>> = {}): object {
  return {
    id,
    invoiceDate: "2026-11-08T22:40:37.5897767Z",
    billingPeriodStartDate: "2026-10-01T00:00:00Z",
    billingPeriodEndDate: "2026-10-31T23:59:59Z",
    totalCharges: total,
    paidAmount: 0,
    currencyCode: "EUR",
    documentType: "invoice",
    invoiceType: "OneTime",
    ...given,
  };
}

export function invoiceList(...items: readonly object[]): string {
  return JSON.stringify({ totalCount: items.length, items, attributes: { objectType: "Collection" } });
}
