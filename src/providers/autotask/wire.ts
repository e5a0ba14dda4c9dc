/**
 * Autotask's answers, read strictly: only the fields that are used, each with its type. What does not fit is an error
 * that names entity, record, field and value; nothing is guessed and nothing is defaulted.
 */
import { isDay } from "../../core/day.ts";
import type { Day, Decimal } from "../../core/model.ts";
import { canonical } from "../../core/money.ts";
import { ProviderError } from "../../errors.ts";

export type Raw = Readonly<Record<string, unknown>>;

/** An entity as it is queried: which fields are asked for, and how a record is read. */
export interface Shape<Row> {
  readonly entity: string;
  readonly fields: readonly string[];
  readonly read: (raw: Raw) => Row;
}

type RowOf<Shaped> = Shaped extends Shape<infer Row> ? Row : never;
export type ContractRow = RowOf<typeof contracts>;
export type LineRow = RowOf<typeof contractServices>;
/** One stretch of one line. Its amounts are extended: for all its units, and possibly for its days only; null: not known. */
export type UnitRow = RowOf<typeof unitRows>;
export type ServiceRow = RowOf<typeof services>;
export type ChargeRow = RowOf<typeof contractCharges>;

export interface PickListItem {
  readonly value: number;
  readonly label: string;
  readonly active: boolean;
}

/** A value as a message shows it: short, whatever its length or depth. */
function show(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return `an object (${Object.keys(value).slice(0, 5).join(", ").slice(0, 80) || "empty"})`;
  return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value);
}

/** @throws ProviderError `BAD_ANSWER`, always. */
function misread(at: string, path: string, value: unknown, expected: string): never {
  const shown = show(value);
  // Where JSON was asked for, text is a web page: of a proxy, or of a network that wants a login first.
  const page =
    path === "the answer" && typeof value === "string" ? "a proxy or sign-in page answers in its place; " : "";
  const fix = `${page}check the connection's url and the network, then run again`;
  const message = `Autotask ${at}: ${path} is ${shown}, expected ${expected}; nothing is done on an answer that is not understood; ${fix}`;
  throw new ProviderError("BAD_ANSWER", message, { at, path, value: shown });
}

function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object that `value` must be. */
export function record(value: unknown, at: string, path = "the answer"): Raw {
  return isRecord(value) ? value : misread(at, path, value, "an object");
}

function list(raw: Raw, field: string, at: string): readonly unknown[] {
  const value = raw[field];
  return Array.isArray(value) ? value : misread(at, field, value, "a list");
}

function text(raw: Raw, field: string, at: string): string {
  const value = raw[field];
  return typeof value === "string" ? value : misread(at, field, value, "text");
}

/** What is empty is null; a field that was asked for and is not there is not understood. */
function textOrNull(raw: Raw, field: string, at: string): string | null {
  return raw[field] === null ? null : text(raw, field, at);
}

function integer(raw: Raw, field: string, at: string): number {
  const value = raw[field];
  return typeof value === "number" && Number.isSafeInteger(value) ? value : misread(at, field, value, "a whole number");
}

function integerOrNull(raw: Raw, field: string, at: string): number | null {
  return raw[field] === null ? null : integer(raw, field, at);
}

function flag(raw: Raw, field: string, at: string): boolean {
  const value = raw[field];
  return typeof value === "boolean" ? value : misread(at, field, value, "true or false");
}

/** The shortest decimal that reads back as the same JSON number: 20.6 is `20.60`, never 20.600000000000001. */
function decimal(raw: Raw, field: string, at: string): Decimal {
  const value = raw[field];
  if (typeof value !== "number" || !Number.isFinite(value)) return misread(at, field, value, "a number");
  // Almost every amount has at most two decimals; for those no arithmetic is needed.
  const written = String(value);
  const decimals =
    /^-?\d+(?:\.(\d{1,2}))?$/.exec(written)?.[1]?.length ?? (Number.isSafeInteger(value) ? 0 : undefined);
  if (decimals === undefined || Object.is(value, -0)) return canonical(written);
  return decimals === 2 ? written : decimals === 1 ? `${written}0` : `${written}.00`;
}

function decimalOrNull(raw: Raw, field: string, at: string): Decimal | null {
  return raw[field] === null ? null : decimal(raw, field, at);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Contract days come as midnight UTC (`2026-12-28T00:00:00Z`) and are days without a zone (Autotask: REST API Calls). */
function day(raw: Raw, field: string, at: string): Day {
  const value = raw[field];
  const found = typeof value === "string" && INSTANT.test(value) ? value.slice(0, 10) : "";
  return isDay(found) ? found : misread(at, field, value, "a date");
}

function dayOrNull(raw: Raw, field: string, at: string): Day | null {
  return raw[field] === null ? null : day(raw, field, at);
}

const id = (raw: Raw, field: string, at: string): string => String(integer(raw, field, at));

function shape<Row>(entity: string, fields: string, read: (raw: Raw, at: string) => Row): Shape<Row> {
  const readOne = (raw: Raw): Row => read(raw, `${entity} ${typeof raw.id === "number" ? raw.id : "without id"}`);
  return { entity, fields: ["id", ...fields.split(" ")], read: readOne };
}

export const companies = shape("Companies", "companyName isActive", (raw, at) => ({
  id: id(raw, "id", at),
  name: text(raw, "companyName", at),
  active: flag(raw, "isActive", at),
}));

export const contracts = shape(
  "Contracts",
  "companyID contractName contractNumber contractType status startDate endDate contractPeriodType",
  (raw, at) => ({
    id: id(raw, "id", at),
    company: id(raw, "companyID", at),
    name: text(raw, "contractName", at),
    number: textOrNull(raw, "contractNumber", at),
    type: integer(raw, "contractType", at),
    status: integer(raw, "status", at),
    startsOn: day(raw, "startDate", at),
    endsOn: day(raw, "endDate", at),
    periodType: integerOrNull(raw, "contractPeriodType", at),
  }),
);

export const contractServices = shape(
  "ContractServices",
  "contractID serviceID internalDescription unitPrice unitCost internalCurrencyUnitPrice internalCurrencyAdjustedPrice",
  (raw, at) => ({
    id: id(raw, "id", at),
    contract: id(raw, "contractID", at),
    service: id(raw, "serviceID", at),
    description: textOrNull(raw, "internalDescription", at),
    unitPrice: decimalOrNull(raw, "unitPrice", at),
    unitCost: decimalOrNull(raw, "unitCost", at),
    internalUnitPrice: decimalOrNull(raw, "internalCurrencyUnitPrice", at),
    internalAdjustedPrice: decimalOrNull(raw, "internalCurrencyAdjustedPrice", at),
  }),
);

export const unitRows = shape(
  "ContractServiceUnits",
  "contractID contractServiceID startDate endDate units price cost approveAndPostDate",
  (raw, at) => ({
    id: id(raw, "id", at),
    contract: id(raw, "contractID", at),
    line: id(raw, "contractServiceID", at),
    from: day(raw, "startDate", at),
    to: day(raw, "endDate", at),
    units: integer(raw, "units", at),
    price: decimalOrNull(raw, "price", at),
    cost: decimalOrNull(raw, "cost", at),
    posted: dayOrNull(raw, "approveAndPostDate", at) !== null,
  }),
);

export const services = shape("Services", "name externalID isActive unitPrice unitCost periodType", (raw, at) => ({
  id: id(raw, "id", at),
  name: text(raw, "name", at),
  externalId: textOrNull(raw, "externalID", at),
  active: flag(raw, "isActive", at),
  unitPrice: decimal(raw, "unitPrice", at),
  unitCost: decimalOrNull(raw, "unitCost", at) ?? "0.00",
  periodType: integer(raw, "periodType", at),
}));

export const billingCodes = shape("BillingCodes", "name isActive useType", (raw, at) => ({
  id: id(raw, "id", at),
  name: text(raw, "name", at),
  active: flag(raw, "isActive", at),
  useType: integerOrNull(raw, "useType", at),
}));

export const contractCharges = shape(
  "ContractCharges",
  "contractID name datePurchased unitPrice unitQuantity",
  (raw, at) => ({
    id: id(raw, "id", at),
    contract: id(raw, "contractID", at),
    name: text(raw, "name", at),
    purchasedOn: dayOrNull(raw, "datePurchased", at),
    unitPrice: decimalOrNull(raw, "unitPrice", at) ?? "0.00",
    quantity: decimal(raw, "unitQuantity", at),
  }),
);

/**
 * One page of a query. `pageDetails.count` is the number of records in it: a page with fewer is not whole. `seen` holds
 * the ids of the query's pages so far: a record that comes twice would be held twice.
 */
export function readPage<Row>(
  shaped: Shape<Row>,
  body: unknown,
  seen: Set<unknown>,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const at = `${shaped.entity}/query`;
  const answer = record(body, at);
  const items = list(answer, "items", at);
  const details = record(answer.pageDetails, at, "pageDetails");
  if (integer(details, "count", at) !== items.length)
    misread(at, "pageDetails.count", details.count, `${items.length}, the records on the page`);
  const records = items.map((item, index) => record(item, at, `items[${index}]`));
  for (const [index, one] of records.entries()) {
    if (seen.has(one.id)) misread(at, `items[${index}].id`, one.id, "a record that the query has not named already");
    seen.add(one.id);
  }
  const rows = records.map(shaped.read);
  return { rows, next: textOrNull(details, "nextPageUrl", at) };
}

/** The id that a write answers with; an adjustment that succeeded answers null (Autotask: ContractServiceAdjustments). */
export function readItemId(body: unknown, at: string): string | null {
  const answer = record(body, at);
  if (answer.itemId === undefined) misread(at, "itemId", undefined, "a whole number or null");
  const found = integerOrNull(answer, "itemId", at);
  return found === null ? null : String(found);
}

/** Where the database of a user lives. Both addresses end in a slash. */
export function readZone(body: unknown): { readonly name: string; readonly url: string; readonly webUrl: string } {
  const at = "zoneInformation";
  const answer = record(body, at);
  const slashed = (address: string): string => (address.endsWith("/") ? address : `${address}/`);
  return {
    name: text(answer, "zoneName", at),
    url: slashed(text(answer, "url", at)),
    webUrl: slashed(text(answer, "webUrl", at)),
  };
}

export function readThreshold(body: unknown): { readonly hourly: number; readonly used: number } {
  const at = "ThresholdInformation";
  const answer = record(body, at);
  return {
    hourly: integer(answer, "externalRequestThreshold", at),
    used: integer(answer, "currentTimeframeRequestCount", at),
  };
}

/** Milliseconds that an answer asks to wait: `Retry-After` in seconds, or as a date (RFC 9110). */
export function readRetryAfter(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const text = headers["retry-after"]?.trim() ?? "";
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return ms > 0 ? ms : undefined;
}

/** The choices of one picklist field. Values are texts here, although records hold numbers (Autotask: entityInformation). */
export function readPickList(body: unknown, entity: string, field: string): readonly PickListItem[] {
  const at = `${entity}/entityInformation/fields`;
  const fields = list(record(body, at), "fields", at).map((item, index) => record(item, at, `fields[${index}]`));
  const found = fields.find((one) => String(one.name).toLowerCase() === field.toLowerCase());
  if (found === undefined) misread(at, field, undefined, "a field of that name");
  if (found.picklistValues === null || found.picklistValues === undefined) return [];
  return list(found, "picklistValues", at).map((item, index) => {
    const choice = record(item, at, `${field}.picklistValues[${index}]`);
    return {
      value: Number(text(choice, "value", at)),
      label: text(choice, "label", at),
      active: choice.isActive !== false,
    };
  });
}

/** What the user may do with an entity: `canCreate` and the like say what the entity allows, `userAccessFor…` what the user may. */
export function readRights(body: unknown, entity: string): { readonly create: boolean; readonly update: boolean } {
  const at = `${entity}/entityInformation`;
  const info = record(record(body, at).info, at, "info");
  const may = (can: string, access: string): boolean =>
    flag(info, can, at) && String(info[access] ?? "All").toLowerCase() !== "none";
  return { create: may("canCreate", "userAccessForCreate"), update: may("canUpdate", "userAccessForUpdate") };
}

/** The reasons of a refusal: `errors` from the API itself, `Message` from the web server before it. */
export function readReasons(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  if (Array.isArray(body.errors)) return body.errors.map(String);
  return typeof body.Message === "string" ? [body.Message] : [];
}
