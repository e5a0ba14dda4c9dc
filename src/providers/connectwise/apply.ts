/** One change of a plan becomes requests to ConnectWise. An answer that was lost is never sent again here. */
import { NO_END } from "../../core/day.ts";
import { sameAmount } from "../../core/money.ts";
import type { Change } from "../../core/plan.ts";
import { ProviderError } from "../../errors.ts";
import { amountOf, midnight, textOf, textOrNull, unplanned } from "../changes.ts";
import type { Receipt } from "../provider.ts";
import { type Body, create, notTaken, readAgain, referenceTo, type Surroundings, writeLine } from "./apply-line.ts";
import type { Client } from "./client.ts";
import { optionOf } from "./limits.ts";
import * as wire from "./wire.ts";

/** Names of catalog items are unique, but the text of the refusal is not documented. */
const NAME_TAKEN = /identifier.*(already|exist|unique|duplicate)|(already|duplicate).*identifier/i;

async function createService(client: Client, change: Change, around: Surroundings): Promise<string> {
  const [vendor, description, sku] = ["vendor", "description", "sku"].map((name) => textOrNull(change, name));
  const identifier = textOf(change, "name");
  const cycle = await findCycle(client, change);
  const words = (description ?? change.title).slice(0, 60);
  const body: Body = {
    identifier,
    description: words,
    customerDescription: description ?? change.title,
    subcategory: referenceTo(change, "billing code", textOf(change, "billingCode")),
    type: referenceTo(change, "product type", await findKind(client, KIND_OF.product, around.reading.productType)),
    productClass: "Agreement",
    price: amountOf(textOf(change, "unitPrice")),
    cost: amountOf(textOf(change, "unitCost")),
    integrationXRef: textOf(change, "marker"),
    recurringFlag: true,
    recurringBillCycle: referenceTo(change, "billing cycle", cycle),
    ...(vendor === null || vendor === undefined ? {} : { vendor: referenceTo(change, "vendor", vendor) }),
    ...(sku === null || sku === undefined ? {} : { vendorSku: sku.slice(0, 50) }),
  };
  try {
    return await create(client, "procurement/catalog", body);
  } catch (cause) {
    if (!(cause instanceof ProviderError && cause.code === "REFUSED" && NAME_TAKEN.test(cause.message))) throw cause;
    const fix = "name its id under service in services.yaml, or rename it in ConnectWise";
    const message = `ConnectWise has a catalog item "${identifier}" already; ${fix}`;
    throw new ProviderError("NAME_TAKEN", message, cause.facts, { cause });
  }
}

async function findCycle(client: Client, change: Change): Promise<string> {
  const option = optionOf(Number(change.values.months));
  const found = (await client.list(wire.billingCycles)).find(({ options }) => options === option);
  if (found !== undefined) return found.id;
  const message = `ConnectWise has no billing cycle of ${String(change.values.months)} months; add one in ConnectWise, Setup Tables, Billing Cycle`;
  throw new ProviderError("UNKNOWN_CYCLE", message, { months: change.values.months });
}

/** Kinds of agreements and of catalog items: a new record needs one, and the connection may name it. */
export const KIND_OF = {
  agreement: { what: "agreement type", shape: wire.agreementTypes, setting: "agreementType" },
  product: { what: "product type", shape: wire.productTypes, setting: "productType" },
} as const;

type Kind = (typeof KIND_OF)[keyof typeof KIND_OF];

/** The id of the kind of that name; without a name, of the only one there is. @throws ProviderError `UNKNOWN_NAME` */
export async function findKind(
  client: Client,
  { what, shape, setting }: Kind,
  name: string | undefined,
): Promise<string> {
  const all = (await client.list(shape)).filter(({ active }) => active);
  const named = all.filter((one) => name === undefined || one.name.toLowerCase() === name.toLowerCase());
  const [found, ...others] = named;
  if (found !== undefined && others.length === 0) return found.id;
  const known = all.map((one) => one.name).join(", ") || "none";
  const problem = name === undefined ? `does not say which ${what} new records are of` : `has no ${what} "${name}"`;
  const message = `ConnectWise ${problem} (it has: ${known}); write one at ${setting} on the connection`;
  throw new ProviderError("UNKNOWN_NAME", message, { name });
}

async function createContract(client: Client, change: Change, around: Surroundings): Promise<string> {
  const company = textOf(change, "account");
  const [row] = await client.listIn(wire.companies, "id", [company]);
  if (row === undefined || row.contact === null) {
    const message = `${change.title}: company ${company} has no contact, and an agreement needs one; give it a default contact in ConnectWise`;
    throw new ProviderError("NO_CONTACT", message, { company });
  }
  const category = textOrNull(change, "category");
  const type = category ?? (await findKind(client, KIND_OF.agreement, around.reading.agreementType));
  const [startsOn, endsOn] = [textOf(change, "startsOn"), textOf(change, "endsOn")];
  // Where a part of a period may be billed twice, it is billed whole as documented: without the flag.
  const prorates = around.reading.proration === "by-days";
  const made = await client.write("POST", "finance/agreements", {
    name: textOf(change, "name"),
    type: referenceTo(change, "category", type),
    company: referenceTo(change, "account", company),
    contact: referenceTo(change, "contact", row.contact),
    startDate: midnight(startsOn),
    endDate: midnight(endsOn),
    noEndingDateFlag: false,
    billStartDate: midnight(startsOn),
    billingCycle: referenceTo(change, "billing cycle", await findCycle(client, change)),
    billOneTimeFlag: false,
    oneTimeFlag: false,
    invoicingCycle: "ContractYear",
    prorateFlag: prorates,
    applicationUnits: "Amount",
    applicationUnlimitedFlag: true,
    internalNotes: textOf(change, "marker"),
  });
  const shown = wire.agreements.read(made);
  const sent = { startsOn, endsOn, prorates, oneTime: false, invoicingCycle: "ContractYear" } as const;
  for (const [field, value] of Object.entries(sent)) {
    const shows = shown[field as keyof typeof sent];
    if (shows !== value) throw notTaken("POST finance/agreements", field, value, shows, { made: shown.id });
  }
  return shown.id;
}

async function updateContract(client: Client, change: Change, id: string): Promise<void> {
  const operations = change.fields.flatMap(({ path, after }) => {
    if (path !== "endsOn") throw unplanned(change, `${path} of an agreement cannot be changed in ConnectWise`);
    const isOpen = after === NO_END;
    return [
      { op: "replace", path: "endDate", value: isOpen ? null : midnight(String(after)) },
      { op: "replace", path: "noEndingDateFlag", value: isOpen },
    ];
  });
  const path = `finance/agreements/${id}`;
  await client.write("PATCH", path, operations);
  const shown = await readAgain(client, path, wire.agreements.read, `PATCH ${path}`);
  for (const { after } of change.fields)
    if ((shown.endsOn ?? NO_END) !== after) throw notTaken(`PATCH ${path}`, "endDate", after, shown.endsOn);
}

async function updateService(client: Client, change: Change, id: string): Promise<void> {
  const operations = change.fields.map(({ path, after }) => {
    if (path !== "unitPrice" && path !== "unitCost")
      throw unplanned(change, `${path} of a service is written when it is created only (PR-13)`);
    return { op: "replace", path: path === "unitPrice" ? "price" : "cost", value: amountOf(String(after)) };
  });
  const path = `procurement/catalog/${id}`;
  const what = `PATCH ${path}`;
  await client.write("PATCH", path, operations);
  const shown = await readAgain(client, path, wire.catalog.read, what);
  for (const { path, after } of change.fields) {
    const value = path === "unitPrice" ? shown.price : shown.cost;
    if (!sameAmount(String(after), value ?? undefined)) throw notTaken(what, path, after, value);
  }
}

async function write(client: Client, change: Change, around: Surroundings): Promise<string> {
  if (change.kind === "line") return writeLine(client, change, around);
  if (change.action === "create")
    return change.kind === "service" ? createService(client, change, around) : createContract(client, change, around);
  const id = change.remoteId ?? around.ids.get(change.key);
  if (id === undefined) throw unplanned(change, `the change does not say which ${change.kind} it is`);
  await (change.kind === "service" ? updateService(client, change, id) : updateContract(client, change, id));
  return id;
}

/**
 * Writes one change. `live` is the record as read a moment ago.
 * @throws UnknownOutcomeError where an answer was lost: it is settled by observing
 * @throws ProviderError `REFUSED`, `NOT_TAKEN`, `NAME_TAKEN`, `NO_CONTACT`, `GONE`, `UNCLEAR_UNITS`, `CHANGE_INCOMPLETE`
 */
export async function apply(client: Client, change: Change, around: Surroundings): Promise<Receipt> {
  const before = client.sent();
  const remoteId = await write(client, change, around);
  return { remoteId, requests: client.sent() - before };
}

/** Requests that the changes will take at most: each write is read back. */
export function predict(changes: readonly Change[]): number {
  return changes.reduce((sum, { kind, action }) => {
    // The additions are read, one ends, its successor is made, and each is read back.
    if (kind === "line") return sum + (action === "create" ? 3 : 5);
    // What the record names is looked up first: cycle and type, or contact, type and cycle.
    if (action === "create") return sum + (kind === "service" ? 3 : 4);
    return sum + 2;
  }, 0);
}
