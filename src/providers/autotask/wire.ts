/**
 * Autotask's answers, read strictly: only the fields that are used, each with its type. What does not fit is an error
 * that names entity, record, field and value; nothing is guessed and nothing is defaulted.
 */
import { isRecord, type Raw, type Readers, readersOf } from "../answers.ts";

const read: Readers = readersOf("Autotask", false);

/** An entity as it is queried: which fields are asked for, and how a record is read. */
export interface Shape<Row> {
  readonly entity: string;
  readonly fields: readonly string[];
  readonly read: (raw: Raw) => Row;
}

type RowOf<Shaped> = Shaped extends Shape<infer Row> ? Row : never;
export type ContractRow = RowOf<typeof contracts>;
export type LineRow = RowOf<typeof contractServices>;
/**
 * One stretch of one line. Its amounts are extended: for all its units, and possibly for its days only; null: not known.
 * Its ids are the numbers they come as, since a database has far more of them than of any other record.
 */
export type UnitRow = RowOf<typeof unitRows>;
export type ServiceRow = RowOf<typeof services>;
export type ChargeRow = RowOf<typeof contractCharges>;

export interface PickListItem {
  readonly value: number;
  readonly label: string;
  readonly active: boolean;
}

function shape<Row>(entity: string, fields: string, of: (raw: Raw, at: string) => Row): Shape<Row> {
  const readOne = (raw: Raw): Row => of(raw, `${entity} ${typeof raw.id === "number" ? raw.id : "without id"}`);
  return { entity, fields: ["id", ...fields.split(" ")], read: readOne };
}

export const companies = shape("Companies", "companyName isActive", (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "companyName", at),
  active: read.flag(raw, "isActive", at),
}));

export const contracts = shape(
  "Contracts",
  "companyID contractName contractNumber contractType status startDate endDate contractPeriodType",
  (raw, at) => ({
    id: read.id(raw, "id", at),
    company: read.id(raw, "companyID", at),
    name: read.text(raw, "contractName", at),
    number: read.textOrNull(raw, "contractNumber", at),
    type: read.integer(raw, "contractType", at),
    status: read.integer(raw, "status", at),
    startsOn: read.day(raw, "startDate", at),
    endsOn: read.day(raw, "endDate", at),
    periodType: read.integerOrNull(raw, "contractPeriodType", at),
  }),
);

export const contractServices = shape(
  "ContractServices",
  "contractID serviceID internalDescription unitPrice unitCost internalCurrencyUnitPrice internalCurrencyAdjustedPrice",
  (raw, at) => ({
    id: read.id(raw, "id", at),
    contract: read.owner(raw, "contractID", at),
    service: read.owner(raw, "serviceID", at),
    description: read.textOrNull(raw, "internalDescription", at),
    unitPrice: read.decimalOrNull(raw, "unitPrice", at),
    unitCost: read.decimalOrNull(raw, "unitCost", at),
    internalUnitPrice: read.decimalOrNull(raw, "internalCurrencyUnitPrice", at),
    internalAdjustedPrice: read.decimalOrNull(raw, "internalCurrencyAdjustedPrice", at),
  }),
);

export const unitRows = shape(
  "ContractServiceUnits",
  "contractServiceID startDate endDate units price cost approveAndPostDate",
  (raw, at) => ({
    id: read.integer(raw, "id", at),
    line: read.integer(raw, "contractServiceID", at),
    from: read.day(raw, "startDate", at),
    to: read.day(raw, "endDate", at),
    units: read.integer(raw, "units", at),
    price: read.decimalOrNull(raw, "price", at),
    cost: read.decimalOrNull(raw, "cost", at),
    posted: read.dayOrNull(raw, "approveAndPostDate", at) !== null,
  }),
);

export const services = shape("Services", "name externalID isActive unitPrice unitCost periodType", (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "name", at),
  externalId: read.textOrNull(raw, "externalID", at),
  active: read.flag(raw, "isActive", at),
  unitPrice: read.decimal(raw, "unitPrice", at),
  unitCost: read.decimalOrNull(raw, "unitCost", at),
  periodType: read.integer(raw, "periodType", at),
}));

export const billingCodes = shape("BillingCodes", "name isActive useType", (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "name", at),
  active: read.flag(raw, "isActive", at),
  useType: read.integerOrNull(raw, "useType", at),
}));

export const contractCharges = shape(
  "ContractCharges",
  "contractID name datePurchased unitPrice unitQuantity",
  (raw, at) => ({
    id: read.id(raw, "id", at),
    contract: read.id(raw, "contractID", at),
    name: read.text(raw, "name", at),
    purchasedOn: read.dayOrNull(raw, "datePurchased", at),
    unitPrice: read.decimalOrNull(raw, "unitPrice", at) ?? "0.00",
    quantity: read.decimal(raw, "unitQuantity", at),
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
  const answer = read.record(body, at);
  const items = read.list(answer, "items", at);
  const details = read.record(answer.pageDetails, at, "pageDetails");
  if (read.integer(details, "count", at) !== items.length)
    read.misread(at, "pageDetails.count", details.count, `${items.length}, the records on the page`);
  const records = items.map((item, index) => read.record(item, at, `items[${index}]`));
  for (const [index, one] of records.entries()) {
    if (seen.has(one.id))
      read.misread(at, `items[${index}].id`, one.id, "a record that the query has not named already");
    seen.add(one.id);
  }
  const rows = records.map(shaped.read);
  return { rows, next: read.textOrNull(details, "nextPageUrl", at) };
}

/** The id that a write answers with; an adjustment that succeeded answers null (Autotask: ContractServiceAdjustments). */
export function readItemId(body: unknown, at: string): string | null {
  const answer = read.record(body, at);
  if (answer.itemId === undefined) read.misread(at, "itemId", undefined, "a whole number or null");
  const found = read.integerOrNull(answer, "itemId", at);
  return found === null ? null : String(found);
}

/** Where the database of a user lives. Both addresses end in a slash. */
export function readZone(body: unknown): { readonly name: string; readonly url: string; readonly webUrl: string } {
  const at = "zoneInformation";
  const answer = read.record(body, at);
  const slashed = (address: string): string => (address.endsWith("/") ? address : `${address}/`);
  return {
    name: read.text(answer, "zoneName", at),
    url: slashed(read.text(answer, "url", at)),
    webUrl: slashed(read.text(answer, "webUrl", at)),
  };
}

export function readThreshold(body: unknown): { readonly hourly: number; readonly used: number } {
  const at = "ThresholdInformation";
  const answer = read.record(body, at);
  return {
    hourly: read.integer(answer, "externalRequestThreshold", at),
    used: read.integer(answer, "currentTimeframeRequestCount", at),
  };
}

/** The choices of one picklist field. Values are texts here, although records hold numbers (Autotask: entityInformation). */
export function readPickList(body: unknown, entity: string, field: string): readonly PickListItem[] {
  const at = `${entity}/entityInformation/fields`;
  const fields = read
    .list(read.record(body, at), "fields", at)
    .map((item, index) => read.record(item, at, `fields[${index}]`));
  const found = fields.find((one) => String(one.name).toLowerCase() === field.toLowerCase());
  if (found === undefined) return read.misread(at, field, undefined, "a field of that name");
  if (found.picklistValues === null || found.picklistValues === undefined) return [];
  return read.list(found, "picklistValues", at).map((item, index) => {
    const choice = read.record(item, at, `${field}.picklistValues[${index}]`);
    return {
      value: Number(read.text(choice, "value", at)),
      label: read.text(choice, "label", at),
      active: choice.isActive !== false,
    };
  });
}

/** What the user may do with an entity: `canCreate` and the like say what the entity allows, `userAccessFor…` what the user may. */
export function readRights(body: unknown, entity: string): { readonly create: boolean; readonly update: boolean } {
  const at = `${entity}/entityInformation`;
  const info = read.record(read.record(body, at).info, at, "info");
  const may = (can: string, access: string): boolean =>
    read.flag(info, can, at) && String(info[access] ?? "All").toLowerCase() !== "none";
  return { create: may("canCreate", "userAccessForCreate"), update: may("canUpdate", "userAccessForUpdate") };
}

/** The reasons of a refusal: `errors` from the API itself, `Message` from the web server before it. */
export function readReasons(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  if (Array.isArray(body.errors)) return body.errors.map(String);
  return typeof body.Message === "string" ? [body.Message] : [];
}
