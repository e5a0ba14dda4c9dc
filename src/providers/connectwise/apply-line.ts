/**
 * A line's change as requests to ConnectWise. A line changes by dated versions: the addition in force is changed in place
 * where its period is not invoiced and it begins there, else it is ended the day before and another one takes over
 * (decision 18). The end is written first: killed in between, days are not billed yet, but never twice. What was written
 * is read back, since ConnectWise may answer 200 and change nothing.
 */
import { addDays, earlier, sayDay } from "../../core/day.ts";
import { versionMarker } from "../../core/match.ts";
import type { Day, Decimal } from "../../core/model.ts";
import { sameAmount } from "../../core/money.ts";
import type { ObservedContract } from "../../core/observed.ts";
import type { Change } from "../../core/plan.ts";
import { ProviderError, UnknownOutcomeError } from "../../errors.ts";
import { amountOf, type Ids, midnight, numberOf, resolveId, textOrNull, unplanned, wantedOf } from "../changes.ts";
import type { Live } from "../provider.ts";
import type { Client } from "./client.ts";
import * as mapping from "./mapping.ts";
import * as wire from "./wire.ts";

export type Body = Record<string, unknown>;

/** What the target lends a write beside the change itself. */
export interface Surroundings {
  readonly live: Live;
  readonly ids: Ids;
  readonly reading: mapping.Reading;
  readonly productType: string | undefined;
  readonly agreementType: string | undefined;
}

/** A reference is written whole: a part of one may be answered with 200 and change nothing. */
export function referenceTo(change: Change, name: string, value: string | undefined): { readonly id: number } {
  return { id: numberOf(change, name, value) };
}

export function notTaken(what: string, field: string, sent: unknown, shows: unknown): ProviderError {
  const message = `ConnectWise took ${what} but did not change ${field}: it was sent ${String(sent)} and shows ${String(shows ?? "nothing")}; look at the record in ConnectWise, then plan again`;
  return new ProviderError("NOT_TAKEN", message, { request: what, field });
}

interface Written {
  readonly quantity?: number;
  readonly unitPrice?: Decimal;
  readonly unitCost?: Decimal;
  readonly effectiveDate?: Day;
  readonly cancelledDate?: Day;
  readonly serialNumber?: string;
}

/** @throws ProviderError `NOT_TAKEN` where the addition does not show what was written */
function requireTaken(what: string, wanted: Written, shows: wire.AdditionRow): void {
  for (const [field, value] of Object.entries(wanted)) {
    const shown = shows[field as keyof Written];
    const same =
      field === "unitPrice" || field === "unitCost"
        ? sameAmount(String(value), (shown as Decimal | null) ?? undefined)
        : shown === value;
    if (!same) throw notTaken(what, field, value, shown);
  }
}

async function readBack(client: Client, agreement: string, id: string, wanted: Written, what: string): Promise<void> {
  const body = await client.get(`finance/agreements/${agreement}/additions/${id}`);
  requireTaken(what, wanted, wire.readAddition(wire.readRecord(body, what), agreement, what));
}

function toBody(written: Written): Body {
  const { quantity, unitPrice, unitCost, effectiveDate, cancelledDate, serialNumber } = written;
  return {
    ...(quantity === undefined ? {} : { quantity }),
    ...(unitPrice === undefined ? {} : { unitPrice: amountOf(unitPrice) }),
    ...(unitCost === undefined ? {} : { unitCost: amountOf(unitCost) }),
    ...(effectiveDate === undefined ? {} : { effectiveDate: midnight(effectiveDate) }),
    ...(cancelledDate === undefined ? {} : { cancelledDate: midnight(cancelledDate) }),
    ...(serialNumber === undefined ? {} : { serialNumber }),
  };
}

async function patchAddition(client: Client, row: wire.AdditionRow, written: Written): Promise<void> {
  const path = `finance/agreements/${row.agreement}/additions/${row.id}`;
  const operations = Object.entries(toBody(written)).map(([field, value]) => ({ op: "replace", path: field, value }));
  await client.write("PATCH", path, operations);
  await readBack(client, row.agreement, row.id, written, `PATCH ${path}`);
}

/** The id of a new record. An answer without one leaves open what was made. */
export async function create(client: Client, path: string, body: Body): Promise<string> {
  return String((await client.write("POST", path, body)).id);
}

interface Line {
  readonly agreement: string;
  readonly product: string;
  readonly marker: string;
  readonly grid: mapping.Grid;
  readonly versions: readonly mapping.Version[];
  readonly text: string | null;
}

/**
 * Brings a line to what is wanted from a day on. The version that bills the day is changed in place where it begins
 * there; else it ends the day before, and its successor bills through the day that it would have billed through.
 */
async function step(client: Client, change: Change, line: Line, reading: mapping.Reading): Promise<string> {
  const day = change.effective;
  const wanted = wantedOf(change);
  const standing = line.versions.find((one) => {
    const days = mapping.billedDays(one, line.grid);
    return days.from <= day && day <= days.to;
  });
  const values: Written = {
    quantity: wanted.quantity + (standing?.row.lessIncluded ?? 0),
    ...(wanted.unitPrice === undefined ? {} : { unitPrice: wanted.unitPrice }),
    ...(wanted.unitCost === undefined ? {} : { unitCost: wanted.unitCost }),
  };
  if (standing !== undefined && mapping.billedDays(standing, line.grid).from === day) {
    // At 0 units price and cost say nothing (decision 16).
    await patchAddition(client, standing.row, wanted.quantity === 0 ? { quantity: values.quantity ?? 0 } : values);
    return standing.row.id;
  }
  if (standing !== undefined) {
    const cancelledDate = mapping.cancelledDateOf(addDays(day, -1), reading);
    await patchAddition(client, standing.row, { cancelledDate });
  }
  if (wanted.quantity === 0) return standing?.row.id ?? "";
  try {
    return await succeed(client, change, line, standing, values, reading);
  } catch (cause) {
    if (standing === undefined || !(cause instanceof ProviderError) || cause instanceof UnknownOutcomeError)
      throw cause;
    const half = `addition ${standing.row.id} of agreement ${line.agreement} now ends on ${sayDay(addDays(day, -1))}, but the one after it is not made: from ${sayDay(day)} nothing is billed until the next run`;
    throw cause.ledBy(half, { made: standing.row.id });
  }
}

/** Makes the version from the day on. One that an interrupted run made already is found by its serial number. */
async function succeed(
  client: Client,
  change: Change,
  line: Line,
  standing: mapping.Version | undefined,
  values: Written,
  reading: mapping.Reading,
): Promise<string> {
  const day = change.effective;
  const serialNumber = `${line.marker}@${day}`;
  const next = line.versions.find((one) => one.from > day && one.from <= one.to);
  const last = earlier(
    standing?.to ?? line.grid.endsOn,
    next === undefined ? line.grid.endsOn : addDays(next.from, -1),
  );
  const prices = {
    ...(values.unitPrice === undefined && standing?.row.unitPrice ? { unitPrice: standing.row.unitPrice } : {}),
    ...(values.unitCost === undefined && standing?.row.unitCost ? { unitCost: standing.row.unitCost } : {}),
  };
  const written: Written = {
    ...values,
    ...prices,
    effectiveDate: day,
    ...(last < line.grid.endsOn ? { cancelledDate: mapping.cancelledDateOf(last, reading) } : {}),
    serialNumber,
  };
  const path = `finance/agreements/${line.agreement}/additions`;
  const id = await create(client, path, {
    product: referenceTo(change, "service", line.product),
    lessIncluded: standing?.row.lessIncluded ?? 0,
    billCustomer: "Billable",
    ...toBody(written),
    ...(line.text === null ? {} : { invoiceDescription: line.text }),
  });
  await readBack(client, line.agreement, id, written, `POST ${path}`);
  return id;
}

async function readVersions(
  client: Client,
  agreement: string,
  grid: Pick<mapping.Grid, "startsOn" | "endsOn">,
  reading: mapping.Reading,
): Promise<readonly mapping.LineVersions[]> {
  const rows = await client.list(wire.additionsOf(agreement));
  const versions = rows.filter((row) => !mapping.isCharge(row)).map((row) => mapping.toVersion(row, grid, reading));
  return mapping.groupVersions(versions);
}

/** The days of the agreement, as the engine has just read them. A new one has no live record yet: it is read. */
function groundOf(change: Change, contract: ObservedContract | undefined): Line["grid"] {
  if (contract === undefined || contract.openFrom === undefined)
    throw unplanned(change, "its agreement does not say what is invoiced");
  const { startsOn, endsOn, openFrom, periodsFrom: anchor, months } = contract;
  return { startsOn, endsOn, openFrom, anchor, months, prorates: contract.changesOn === "any-day" };
}

export async function writeLine(client: Client, change: Change, around: Surroundings): Promise<string> {
  const { live, ids, reading } = around;
  const agreement = change.action === "create" ? resolveId(change, "contract", ids) : live.line?.contract;
  if (agreement === undefined)
    throw new ProviderError("GONE", `${change.title}: its additions are not in ConnectWise any more; plan again`, {
      key: change.key,
      line: change.remoteId,
    });
  if (live.line?.unclear !== undefined)
    throw new ProviderError("UNCLEAR_UNITS", `${change.title}: ${live.line.unclear}`, { key: change.key });
  const grid = groundOf(change, live.contract);
  const lines = await readVersions(client, agreement, grid, reading);
  const own = versionMarker(change.key);
  const found = lines.find(({ id, marker }) => (change.action === "create" ? marker === own : id === live.line?.id));
  const marker =
    change.action === "create" || found?.marker === own ? own : `concordat:#${found?.id ?? live.line?.id ?? ""}`;
  const product = found?.product ?? resolveId(change, "service", ids);
  const line = { agreement, product, marker, grid, versions: found?.versions ?? [], text: textOrNull(change, "text") };
  const id = await step(client, change, line, reading);
  return found?.id ?? id;
}
