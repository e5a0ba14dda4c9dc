/**
 * Builds Partner Center's new-commerce reconciliation file: 47 columns in Microsoft's order, with right amounts.
 * Amounts are worked out here by integers, apart from the program, by the vendor's published formulas:
 * licence Subtotal = ROUNDDOWN(EffectiveUnitPrice × PCToBCExchangeRate, 2) × BillableQuantity,
 * usage Subtotal = ROUNDDOWN(ROUNDDOWN(EffectiveUnitPrice × BillableQuantity, 2) × PCToBCExchangeRate, 2),
 * Total = Subtotal + TaxTotal.
 */

export const reconColumns = [
  "PartnerId",
  "CustomerId",
  "CustomerName",
  "CustomerDomainName",
  "CustomerCountry",
  "InvoiceNumber",
  "MpnId",
  "Tier2MpnId",
  "OrderId",
  "OrderDate",
  "ProductId",
  "SkuId",
  "AvailabilityId",
  "SkuName",
  "ProductName",
  "ChargeType",
  "UnitPrice",
  "Quantity",
  "Subtotal",
  "TaxTotal",
  "Total",
  "Currency",
  "PriceAdjustmentDescription",
  "PublisherName",
  "PublisherId",
  "SubscriptionDescription",
  "SubscriptionId",
  "ChargeStartDate",
  "ChargeEndDate",
  "TermAndBillingCycle",
  "EffectiveUnitPrice",
  "UnitType",
  "AlternateId",
  "BillableQuantity",
  "BillingFrequency",
  "PricingCurrency",
  "PCToBCExchangeRate",
  "PCToBCExchangeRateDate",
  "MeterDescription",
  "ReservationOrderId",
  "CreditReasonCode",
  "SubscriptionStartDate",
  "SubscriptionEndDate",
  "ReferenceId",
  "ProductQualifiers",
  "PromotionId",
  "ProductCategory",
] as const;

export type ReconColumn = (typeof reconColumns)[number];

/** One line of the file, every value as written in it. */
export type ReconLine = Readonly<Record<ReconColumn, string>>;

export interface ReconOptions {
  /** Which columns, in which order; default: all 47 in Microsoft's order. */
  readonly columns?: readonly ReconColumn[];
  /** How a column is written in the header, for example in lower case. */
  readonly heading?: (column: ReconColumn) => string;
  readonly newline?: "\n" | "\r\n";
  readonly byteOrderMark?: boolean;
  /** Default: values are quoted where they need to be. */
  readonly quote?: "always" | "needed";
}

/** Microsoft's id of the Azure plan. */
export const azurePlan = "DZH318Z0BPS6";

/** 25 seats of a yearly commitment paid monthly, 20.60 each, for October 2026. */
const usual: ReconLine = {
  PartnerId: "934f3416-bc2f-47f3-b492-77e517d4e572",
  CustomerId: "0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88",
  CustomerName: "Northwind Traders",
  CustomerDomainName: "northwind.onmicrosoft.com",
  CustomerCountry: "NL",
  InvoiceNumber: "G016907411",
  MpnId: "5357564",
  Tier2MpnId: "0",
  OrderId: "5f9d52bb1408",
  OrderDate: "2026-10-01T18:48:30.6168285Z",
  ProductId: "CFQ7TTC0LCHC",
  SkuId: "0002",
  AvailabilityId: "CFQ7TTC0K59S",
  SkuName: "Microsoft 365 Business Premium",
  ProductName: "Microsoft 365 Business Premium",
  ChargeType: "cycleCharge",
  UnitPrice: "20.6",
  Quantity: "25",
  Subtotal: "515",
  TaxTotal: "0",
  Total: "515",
  Currency: "EUR",
  PriceAdjustmentDescription: '["Price for given billing period"]',
  PublisherName: "Microsoft Corporation",
  PublisherId: "",
  SubscriptionDescription: "Microsoft 365 Business Premium",
  SubscriptionId: "9d7d1f3d-c8de-461c-db6d-91debd5129f0",
  ChargeStartDate: "2026-10-01T00:00:00Z",
  ChargeEndDate: "2026-10-31T00:00:00Z",
  TermAndBillingCycle: "One-Year commitment for monthly/yearly billing",
  EffectiveUnitPrice: "20.6",
  UnitType: "",
  AlternateId: "5f9d52bb1408",
  BillableQuantity: "25",
  BillingFrequency: "Monthly",
  PricingCurrency: "EUR",
  PCToBCExchangeRate: "1",
  PCToBCExchangeRateDate: "2026-10-01T00:00:00",
  MeterDescription: "",
  ReservationOrderId: "8fdebb4a-7110-496e-9570-623e4c992797",
  CreditReasonCode: "",
  SubscriptionStartDate: "2026-10-01T00:00:00Z",
  SubscriptionEndDate: "2027-09-30T00:00:00Z",
  ReferenceId: "28b535e0-68f4-40b5-84f7-8ed9241eb149",
  ProductQualifiers: "[]",
  PromotionId: "",
  ProductCategory: "",
};

interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

function scaled(text: string): Scaled {
  const [whole = "0", part = ""] = text.split(".");
  return { digits: BigInt(whole + part), scale: part.length };
}

function times(a: Scaled, b: Scaled): Scaled {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Cuts towards zero, as ROUNDDOWN does: BigInt division drops the rest. */
function cut(value: Scaled, places: number): Scaled {
  if (value.scale <= places) return value;
  return { digits: value.digits / 10n ** BigInt(value.scale - places), scale: places };
}

function plus(a: Scaled, b: Scaled): Scaled {
  const scale = Math.max(a.scale, b.scale);
  const lift = (value: Scaled) => value.digits * 10n ** BigInt(scale - value.scale);
  return { digits: lift(a) + lift(b), scale };
}

/** Always with two decimals at least, for example `515.00`. */
function written(value: Scaled): string {
  const { digits, scale } = plus(value, { digits: 0n, scale: 2 });
  const bare = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  return `${digits < 0n ? "-" : ""}${bare.slice(0, -scale)}.${bare.slice(-scale)}`;
}

function subtotalOf(line: ReconLine): string {
  const [price, rate, units] = [line.EffectiveUnitPrice, line.PCToBCExchangeRate, line.BillableQuantity].map(scaled);
  if (!price || !rate || !units) throw new Error("unreachable: three values in, three out");
  const usage = line.ProductId === azurePlan || line.MeterDescription !== "";
  return written(usage ? cut(times(cut(times(price, units), 2), rate), 2) : times(cut(times(price, rate), 2), units));
}

/**
 * A right line: what is not given is usual, and what follows from something given is worked out
 * (BillableQuantity from Quantity, EffectiveUnitPrice from UnitPrice, Subtotal, Total). Give a wrong amount to get a wrong line.
 */
export function reconLine(given: Partial<ReconLine> = {}): ReconLine {
  const price = given.EffectiveUnitPrice ?? given.UnitPrice ?? usual.EffectiveUnitPrice;
  const units = given.BillableQuantity ?? given.Quantity ?? usual.BillableQuantity;
  const line = {
    ...usual,
    UnitPrice: price,
    EffectiveUnitPrice: price,
    Quantity: units,
    BillableQuantity: units,
    ...given,
  };
  const subtotal = given.Subtotal ?? subtotalOf(line);
  return {
    ...line,
    Subtotal: subtotal,
    Total: given.Total ?? written(plus(scaled(subtotal), scaled(line.TaxTotal))),
  };
}

/** A month of Azure plan usage of one meter. */
export function usageLine(given: Partial<ReconLine> = {}): Partial<ReconLine> {
  return {
    ProductId: azurePlan,
    SkuId: "0001",
    SkuName: "Azure plan",
    ProductName: "Azure plan",
    ChargeType: "new",
    SubscriptionId: "a4c1340d-6911-4758-bba3-0c4c6007d161",
    SubscriptionDescription: "Azure plan",
    TermAndBillingCycle: "",
    BillingFrequency: "",
    UnitType: "1 Hour",
    MeterDescription: "Virtual Machines - D2s v3",
    SubscriptionStartDate: "",
    SubscriptionEndDate: "",
    UnitPrice: "0.085",
    Quantity: "745",
    ...given,
  };
}

/** What the invoice of these lines comes to: the sum of Total. */
export function reconTotal(lines: readonly Partial<ReconLine>[]): string {
  return written(lines.map((line) => scaled(reconLine(line).Total)).reduce(plus, { digits: 0n, scale: 2 }));
}

/** The text of a reconciliation file that holds these lines. */
export function reconCsv(lines: readonly Partial<ReconLine>[], options: ReconOptions = {}): string {
  const columns = options.columns ?? reconColumns;
  const newline = options.newline ?? "\r\n";
  const cell = (text: string) =>
    options.quote === "always" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = [
    columns.map((column) => cell(options.heading?.(column) ?? column)),
    ...lines.map(reconLine).map((line) => columns.map((column) => cell(line[column]))),
  ];
  return (options.byteOrderMark ? "\uFEFF" : "") + rows.map((row) => row.join(",") + newline).join("");
}

/** The v1 invoices answer, saved beside the files: one entry an invoice. */
export function invoicesJson(
  invoices: readonly { id: string; total: number; currency?: string; from?: string; to?: string }[],
): string {
  const items = invoices.map(({ id, total, currency = "EUR", from = "2026-10-01", to = "2026-10-31" }) => ({
    id,
    invoiceDate: `${to}T22:40:37.5897767Z`,
    billingPeriodStartDate: `${from}T22:40:37.5897767Z`,
    billingPeriodEndDate: `${to}T22:40:37.5897767Z`,
    totalCharges: total,
    currencyCode: currency,
    documentType: "invoice",
    invoiceType: "OneTime",
  }));
  return JSON.stringify({ totalCount: items.length, items, attributes: { objectType: "Collection" } }, undefined, 2);
}
