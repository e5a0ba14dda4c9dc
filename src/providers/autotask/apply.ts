/** One change of a plan becomes requests to Autotask. An answer that was lost is never sent again here. */
import type { Change } from "../../core/plan.ts";
import { ProviderError } from "../../errors.ts";
import { amountOf, type Ids, midnight, numberOf, textOf, textOrNull, unplanned } from "../changes.ts";
import type { Live, Receipt } from "../provider.ts";
import { type Body, create, createLine, explain, updateLine } from "./apply-line.ts";
import type { Client } from "./client.ts";
import { ACTIVE, INACTIVE, periodTypeOf, RECURRING } from "./limits.ts";
import * as wire from "./wire.ts";

const NAME_TAKEN = /unique key constraint|IX_service/i;

function periodType(change: Change): number {
  const found = periodTypeOf(Number(change.values.months));
  if (found === undefined)
    throw unplanned(change, `Autotask has no billing period of ${String(change.values.months)} months`);
  return found;
}

async function createService(client: Client, change: Change): Promise<string> {
  const vendor = textOrNull(change, "vendor");
  const description = textOrNull(change, "description");
  const sku = textOrNull(change, "sku");
  const body: Body = {
    name: textOf(change, "name"),
    unitPrice: amountOf(textOf(change, "unitPrice")),
    unitCost: amountOf(textOf(change, "unitCost")),
    billingCodeID: numberOf(change, "billing code", textOf(change, "billingCode")),
    periodType: periodType(change),
    isActive: true,
    externalID: textOf(change, "marker"),
    ...(description === null ? {} : { description }),
    ...(vendor === null ? {} : { vendorCompanyID: numberOf(change, "vendor", vendor) }),
    ...(sku === null ? {} : { sku }),
  };
  const fix = "name its id under service in services.yaml, or rename it in Autotask";
  const message = `Autotask has a service named "${textOf(change, "name")}" already; ${fix}`;
  return explain(create(client, "Services", body), { text: NAME_TAKEN, code: "NAME_TAKEN", message });
}

async function createContract(client: Client, change: Change, lineOfBusiness: string | undefined): Promise<string> {
  const category = textOrNull(change, "category");
  const body: Body = {
    companyID: numberOf(change, "account", textOf(change, "account")),
    contractName: textOf(change, "name"),
    contractType: RECURRING,
    status: ACTIVE,
    startDate: midnight(textOf(change, "startsOn")),
    endDate: midnight(textOf(change, "endsOn")),
    contractPeriodType: periodType(change),
    contractNumber: textOf(change, "marker"),
    timeReportingRequiresStartAndStopTimes: 0,
    ...(category === null ? {} : { contractCategory: numberOf(change, "category", category) }),
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
  const body: Body = { id: numberOf(change, "contract", id) };
  for (const { path, after } of change.fields) {
    if (path === "endsOn") body.endDate = midnight(String(after));
    else if (path === "status" || path === "active") body.status = statusOf(change, after);
    else throw unplanned(change, `${path} of a contract cannot be changed in Autotask`);
  }
  await client.write("PATCH", "Contracts", body);
}

async function updateService(client: Client, change: Change, id: string): Promise<void> {
  const body: Body = { id: numberOf(change, "service", id) };
  for (const { path, after } of change.fields) {
    if (path === "unitPrice" || path === "unitCost") body[path] = amountOf(String(after));
    else throw unplanned(change, `${path} of a service is written when it is created only (PR-13)`);
  }
  await client.write("PATCH", "Services", body);
}

/** What the target lends a write beside the change itself. */
type Surroundings = { readonly live: Live; readonly ids: Ids; readonly lineOfBusiness: string | undefined };

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
 * @throws ProviderError `REFUSED`, `SAME_DAY`, `NAME_TAKEN`, `GONE`, `UNCLEAR_UNITS`, `UNCLEAR_PRICE`, `CHANGE_INCOMPLETE`
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
