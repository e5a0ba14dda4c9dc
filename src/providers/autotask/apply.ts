/**
 * One change of a plan becomes requests to Autotask. Units change by dated adjustments that carry a difference, so what
 * stands on the day is subtracted from what should. An answer that was lost is never sent again here.
 */
import { sayDay } from "../../core/day.ts";
import type { Decimal, Segment, Segments } from "../../core/model.ts";
import type { Change } from "../../core/plan.ts";
import { at } from "../../core/segments.ts";
import { ProviderError, UnknownOutcomeError } from "../../errors.ts";
import type { Live, Receipt } from "../provider.ts";
import type { Client } from "./client.ts";
import { ACTIVE, INACTIVE, periodTypeOf, RECURRING, TEXT_LENGTH } from "./limits.ts";
import * as wire from "./wire.ts";

/** Remote ids of records made in this run, by key. */
type Ids = ReadonlyMap<string, string>;
type Body = Record<string, unknown>;

/** Autotask: two adjustments of one service on one day. */
const SAME_DAY = /duplicate data into contract_service_period/i;
/** Whether a contract takes the same service twice is not documented for ContractServices. */
const REPEATED = /allowRepeatService|already (on|part of) (the|this) contract/i;
const NAME_TAKEN = /unique key constraint|IX_service/i;

function unplanned(change: Change, why: string): ProviderError {
  const facts = { change: change.id, key: change.key };
  return new ProviderError("CHANGE_INCOMPLETE", `${change.title}: ${why}; plan again`, facts);
}

/** Gives a refusal that is known by its text a code and a way out of its own. */
async function explain<Result>(
  written: Promise<Result>,
  known: { readonly text: RegExp; readonly code: string; readonly message: string },
): Promise<Result> {
  try {
    return await written;
  } catch (cause) {
    if (!(cause instanceof ProviderError && cause.code === "REFUSED" && known.text.test(cause.message))) throw cause;
    throw new ProviderError(known.code, known.message, cause.facts, { cause });
  }
}

function text(change: Change, name: string): string {
  const value = change.values[name];
  if (typeof value === "string" && value !== "") return value;
  throw unplanned(change, `the change does not say its ${name}`);
}

const textOrNull = (change: Change, name: string): string | null =>
  change.values[name] === null || change.values[name] === undefined ? null : text(change, name);

/** An id as Autotask takes it: a number. */
function number(change: Change, name: string, value: string | undefined): number {
  if (value !== undefined && /^\d+$/.test(value)) return Number(value);
  throw unplanned(change, `"${value ?? ""}" is not an Autotask id (${name})`);
}

/** Amounts travel as JSON numbers; a decimal of at most 15 digits comes through unchanged. */
const amount = (value: Decimal): number => Number(value);

/** Days travel as midnight; Autotask takes the date as sent, without a zone (Autotask: REST API Calls). */
const midnight = (day: string): string => `${day}T00:00:00Z`;

function periodType(change: Change): number {
  const found = periodTypeOf(Number(change.values.months));
  if (found === undefined)
    throw unplanned(change, `Autotask has no billing period of ${String(change.values.months)} months`);
  return found;
}

/** The id of a new record. An answer without one leaves open what was made. */
async function create(client: Client, path: string, body: Body): Promise<string> {
  const id = await client.write("POST", path, body);
  if (id !== null) return id;
  throw new UnknownOutcomeError("ANSWER_LOST", `Autotask took POST ${path} but named no new record`, { request: path });
}

async function createService(client: Client, change: Change): Promise<string> {
  const vendor = textOrNull(change, "vendor");
  const description = textOrNull(change, "description");
  const sku = textOrNull(change, "sku");
  const body: Body = {
    name: text(change, "name"),
    unitPrice: amount(text(change, "unitPrice")),
    unitCost: amount(text(change, "unitCost")),
    billingCodeID: number(change, "billing code", text(change, "billingCode")),
    periodType: periodType(change),
    isActive: true,
    externalID: text(change, "marker"),
    ...(description === null ? {} : { description }),
    ...(vendor === null ? {} : { vendorCompanyID: number(change, "vendor", vendor) }),
    ...(sku === null ? {} : { sku }),
  };
  const fix = "name its id under service in services.yaml, or rename it in Autotask";
  const message = `Autotask has a service named "${text(change, "name")}" already; ${fix}`;
  return explain(create(client, "Services", body), { text: NAME_TAKEN, code: "NAME_TAKEN", message });
}

async function createContract(client: Client, change: Change, lineOfBusiness: string | undefined): Promise<string> {
  const category = textOrNull(change, "category");
  const body: Body = {
    companyID: number(change, "account", text(change, "account")),
    contractName: text(change, "name"),
    contractType: RECURRING,
    status: ACTIVE,
    startDate: midnight(text(change, "startsOn")),
    endDate: midnight(text(change, "endsOn")),
    contractPeriodType: periodType(change),
    contractNumber: text(change, "marker"),
    timeReportingRequiresStartAndStopTimes: 0,
    ...(category === null ? {} : { contractCategory: number(change, "category", category) }),
  };
  if (lineOfBusiness !== undefined)
    body.organizationalLevelAssociationID = await findLineOfBusiness(client, lineOfBusiness);
  return create(client, "Contracts", body);
}

async function findLineOfBusiness(client: Client, name: string): Promise<number> {
  const fields = await client.describe("Contracts", "/fields");
  const choices = wire.readPickList(fields, "Contracts", "organizationalLevelAssociationID");
  const found = choices.find(({ label, active }) => active && label.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found.value;
  const known = choices.map(({ label }) => label).join(", ") || "none";
  const message = `Autotask has no line of business "${name}" (it has: ${known}); correct it on the connection`;
  throw new ProviderError("UNKNOWN_LINE_OF_BUSINESS", message, { name });
}

function statusOf(change: Change, after: unknown): number {
  if (after === true || after === "active") return ACTIVE;
  if (after === false || after === "inactive") return INACTIVE;
  throw unplanned(change, `"${String(after)}" is not a status of a contract`);
}

async function updateContract(client: Client, change: Change, id: string): Promise<void> {
  const body: Body = { id: number(change, "contract", id) };
  for (const { path, after } of change.fields) {
    if (path === "endsOn") body.endDate = midnight(String(after));
    else if (path === "status" || path === "active") body.status = statusOf(change, after);
    else throw unplanned(change, `${path} of a contract cannot be changed in Autotask`);
  }
  await client.write("PATCH", "Contracts", body);
}

async function updateService(client: Client, change: Change, id: string): Promise<void> {
  const body: Body = { id: number(change, "service", id) };
  for (const { path, after } of change.fields) {
    if (path === "unitPrice" || path === "unitCost") body[path] = amount(String(after));
    else throw unplanned(change, `${path} of a service is written when it is created only (PR-13)`);
  }
  await client.write("PATCH", "Services", body);
}

/** What the line should hold on the day the change takes effect. */
function wantedOf(change: Change): Segment {
  if (change.target.kind === "line") return at(change.target.segments, change.effective);
  if (change.action === "end") return { from: change.effective, quantity: 0 };
  throw unplanned(change, "the change does not say what the line should hold");
}

/** The amount in force on a day; where units are held but no amount is known that day, the one known nearest before it. */
function standing(segments: Segments, day: string, field: "unitPrice" | "unitCost"): Decimal | undefined {
  if (at(segments, day).quantity === 0) return undefined;
  return segments.findLast((one) => one.from <= day && one[field] !== undefined)?.[field];
}

/** The catalogue's price and cost: what a unit comes to on a line that says nothing else. */
async function readList(client: Client, service: string, live: Live): Promise<Pick<Segment, "unitPrice" | "unitCost">> {
  if (live.service?.id === service) return live.service;
  const [row] = await client.queryIn(wire.services, "id", [Number(service)]);
  if (row !== undefined) return row;
  throw new ProviderError("GONE", `Autotask has no service ${service} any more; plan again`, { service });
}

interface Place {
  readonly contract: string;
  readonly line: string;
  readonly service: string;
}

/**
 * Price and cost always go with an adjustment: what leaving them out does is not documented
 * (Autotask: ContractServiceAdjustments).
 */
async function adjust(client: Client, change: Change, place: Place, present: Segments, live: Live): Promise<void> {
  const wanted = wantedOf(change);
  const day = change.effective;
  const price = wanted.unitPrice ?? standing(present, day, "unitPrice");
  const cost = wanted.unitCost ?? standing(present, day, "unitCost");
  const list = price === undefined || cost === undefined ? await readList(client, place.service, live) : undefined;
  const body: Body = {
    contractID: Number(place.contract),
    contractServiceID: Number(place.line),
    effectiveDate: midnight(day),
    unitChange: wanted.quantity - at(present, day).quantity,
    adjustedUnitPrice: amount(price ?? list?.unitPrice ?? "0"),
    adjustedUnitCost: amount(cost ?? list?.unitCost ?? "0"),
  };
  const fix = "Autotask takes one change a day of a service; date this one a day later, or correct the other one there";
  const message = `${change.title} was changed on ${sayDay(day)} already (decision 15): ${fix}`;
  const written = client.write("POST", `Contracts/${place.contract}/ServiceAdjustments`, body);
  await explain(written, { text: SAME_DAY, code: "SAME_DAY", message });
}

async function createLine(client: Client, change: Change, live: Live, ids: Ids): Promise<string> {
  const contract = resolve(change, "contract", ids);
  const service = resolve(change, "service", ids);
  const words = textOrNull(change, "text");
  const marker = text(change, "marker").slice(0, TEXT_LENGTH);
  // A line that an interrupted run made is there already; only its units are still to be set.
  const known = live.line?.marker === marker ? live.line : undefined;
  const line =
    known?.id ??
    (await explain(
      create(client, `Contracts/${contract}/Services`, {
        contractID: Number(contract),
        serviceID: Number(service),
        internalDescription: marker,
        ...(words === null ? {} : { invoiceDescription: words }),
      }),
      { text: REPEATED, code: "REPEATED_SERVICE", message: repeatedInWords(change, contract) },
    ));
  const { quantity } = wantedOf(change);
  try {
    const present = known?.segments ?? (await readPresent(client, line, change.effective));
    if (quantity !== 0 || at(present, change.effective).quantity !== 0)
      await adjust(client, change, { contract, line, service }, present, live);
  } catch (cause) {
    if (!(cause instanceof ProviderError) || cause instanceof UnknownOutcomeError) throw cause;
    const half = `line ${line} stands on contract ${contract}, but its ${quantity} units are not set`;
    throw cause.ledBy(half, { made: line });
  }
  return line;
}

function repeatedInWords(change: Change, contract: string): string {
  const fix = "give the seats of the other price a product of their own, with a service of its own, in services.yaml";
  return `${change.title}: Autotask refuses a second line of the same service on contract ${contract}; ${fix}`;
}

/** Units of a line just made: its rows are whole periods still, so the one that covers the day says all. */
async function readPresent(client: Client, line: string, day: string): Promise<Segments> {
  const rows = await client.query(wire.unitRows, [
    { op: "eq", field: "contractServiceID", value: Number(line) },
    { op: "gte", field: "endDate", value: midnight(day) },
    { op: "lte", field: "startDate", value: midnight(day) },
  ]);
  const newest = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return [{ from: day, quantity: newest?.units ?? 0 }];
}

/** A record's id: named by the change, else made in this run under its key. */
function resolve(change: Change, name: "contract" | "service", ids: Ids): string {
  const named = textOrNull(change, name);
  const found = (named === null ? undefined : ids.get(named)) ?? named ?? ids.get(text(change, `${name}Key`));
  return String(number(change, name, found));
}

async function updateLine(client: Client, change: Change, live: Live): Promise<string> {
  const { line } = live;
  const facts = { key: change.key, line: change.remoteId };
  if (line === undefined)
    throw new ProviderError("GONE", `${change.title}: its line is not in Autotask any more; plan again`, facts);
  if (line.unclear !== undefined) throw new ProviderError("UNCLEAR_UNITS", `${change.title}: ${line.unclear}`, facts);
  await adjust(client, change, { contract: line.contract, line: line.id, service: line.service }, line.segments, live);
  return line.id;
}

/** What the target lends a write beside the change itself. */
interface Surroundings {
  readonly live: Live;
  readonly ids: Ids;
  readonly lineOfBusiness: string | undefined;
}

async function write(client: Client, change: Change, { live, ids, lineOfBusiness }: Surroundings): Promise<string> {
  const creates = change.action === "create";
  if (change.kind === "line") return creates ? createLine(client, change, live, ids) : updateLine(client, change, live);
  if (creates && change.kind === "service") return createService(client, change);
  if (creates) return createContract(client, change, lineOfBusiness);
  const id = change.remoteId ?? ids.get(change.key);
  if (id === undefined) throw unplanned(change, `the change does not say which ${change.kind} it is`);
  await (change.kind === "service" ? updateService(client, change, id) : updateContract(client, change, id));
  return id;
}

/**
 * Writes one change. `live` is the record as read a moment ago.
 * @throws UnknownOutcomeError where an answer was lost: it is settled by observing
 * @throws ProviderError `REFUSED`, `SAME_DAY`, `NAME_TAKEN`, `GONE`, `UNCLEAR_UNITS`, `CHANGE_INCOMPLETE`
 */
export async function apply(client: Client, change: Change, surroundings: Surroundings): Promise<Receipt> {
  const before = client.sent();
  const remoteId = await write(client, change, surroundings);
  return { remoteId, requests: client.sent() - before };
}

/** Requests that the changes will take: a new line is made, its units are read, then set. */
export function predict(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + (change.kind === "line" && change.action === "create" ? 3 : 1), 0);
}
