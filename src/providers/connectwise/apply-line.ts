/**
 * A line's change as requests to ConnectWise. A line changes by dated versions: the addition in force is changed in place
 * where its period is not invoiced and it begins there, else it is ended the day before and another one takes over
 * (decision 18). The end is written first: killed in between, days are not billed yet, but never twice. What was written
 * is read back, since ConnectWise may answer 200 and change nothing.
 */
import { addDays, earlier, NO_END, sayDay } from "../../core/day.ts";
import { versionMarker } from "../../core/match.ts";
import type { Day, Decimal } from "../../core/model.ts";
import { sameAmount } from "../../core/money.ts";
import type { Change } from "../../core/plan.ts";
import { ProviderError, UnknownOutcomeError } from "../../errors.ts";
import { amountOf, type Ids, midnight, numberOf, resolveId, textOrNull, wantedOf } from "../changes.ts";
import type { Live } from "../provider.ts";
import type { Client } from "./client.ts";
import { type Grid, gridOf, periodAt } from "./limits.ts";
import * as mapping from "./mapping.ts";
import * as wire from "./wire.ts";

export type Body = Record<string, unknown>;

/** What the target lends a write beside the change itself. */
export interface Surroundings {
  readonly live: Live;
  readonly ids: Ids;
  readonly reading: mapping.Reading & Kinds;
}

/** Names that the connection's settings give for the kinds of new records. */
export interface Kinds {
  readonly agreementType: string | undefined;
  readonly productType: string | undefined;
}

/** A reference is written whole: a part of one may be answered with 200 and change nothing. */
export function referenceTo(change: Change, name: string, value: string | undefined): { readonly id: number } {
  return { id: numberOf(change, name, value) };
}

/** `facts.made`: the id of a record that a POST made, though not as it was sent. */
export function notTaken(
  what: string,
  field: string,
  sent: unknown,
  shows: unknown,
  facts: { readonly made?: string } = {},
): ProviderError {
  const message = `ConnectWise took ${what} but did not change ${field}: it was sent ${String(sent)} and shows ${String(shows ?? "nothing")}; look at the record in ConnectWise, then plan again`;
  return new ProviderError("NOT_TAKEN", message, { request: what, field, ...facts });
}

interface Written {
  readonly quantity?: number;
  readonly unitPrice?: Decimal;
  readonly unitCost?: Decimal;
  readonly effectiveDate?: Day;
  readonly cancelledDate?: Day;
  readonly serialNumber?: string;
}

const isAmount = (field: string): boolean => field === "unitPrice" || field === "unitCost";

/**
 * Reads a record again after it was written.
 * @throws UnknownOutcomeError where it cannot be read: what the write came to is not known
 */
export async function readAgain<Row>(
  client: Client,
  path: string,
  read: (record: ReturnType<typeof wire.readRecord>) => Row,
  what: string,
  facts: { readonly made?: string } = {},
): Promise<Row> {
  try {
    return read(wire.readRecord(await client.get(path), what));
  } catch (cause) {
    if (!(cause instanceof ProviderError)) throw cause;
    const message = `ConnectWise took ${what}, but the record could not be read back (${cause.message})`;
    throw new UnknownOutcomeError("NOT_READ_BACK", message, { request: what, ...facts }, { cause });
  }
}

/**
 * Reads an addition again after it was written.
 * @throws ProviderError `NOT_TAKEN` where it does not show what was written; and as {@link readAgain}
 */
async function readBack(client: Client, agreement: string, id: string, wanted: Written, what: string): Promise<void> {
  const made = what.startsWith("POST") ? { made: id } : {};
  const path = `finance/agreements/${agreement}/additions/${id}`;
  const shows = await readAgain(client, path, (record) => wire.readAddition(record, agreement, what), what, made);
  for (const [field, value] of Object.entries(wanted)) {
    const shown = shows[field as keyof Written];
    const same = isAmount(field)
      ? sameAmount(String(value), shown === null ? undefined : String(shown))
      : shown === value;
    if (!same) throw notTaken(what, field, value, shown, made);
  }
}

function toBody(written: Written): Body {
  return Object.fromEntries(
    Object.entries(written).map(([field, value]) => {
      if (isAmount(field)) return [field, amountOf(String(value))];
      return [field, field.endsWith("Date") ? midnight(String(value)) : value];
    }),
  );
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
  readonly grid: Grid;
  readonly versions: readonly mapping.Version[];
  readonly text: string | null;
}

/** A day that is not billed any more, or that no version may begin on, was open when it was planned. */
function requireOpen(change: Change, { agreement, grid }: Line): void {
  const day = change.effective;
  const refuse = (code: string, why: string) =>
    new ProviderError(code, `${change.title}: ${why}; plan again`, { key: change.key, agreement });
  if (day < grid.openFrom || day > grid.endsOn) {
    const open = `${sayDay(grid.openFrom)} to ${grid.endsOn === NO_END ? "any day" : sayDay(grid.endsOn)}`;
    throw refuse("CLOSED_DAY", `agreement ${agreement} takes changes from ${open}, and this one is of ${sayDay(day)}`);
  }
  if (!grid.prorates && day !== grid.startsOn && periodAt(grid, day).from !== day) {
    const why = `agreement ${agreement} does not prorate, so it changes at the start of a period (decision 18)`;
    throw refuse("WHOLE_PERIODS", `${why}, and ${sayDay(day)} is inside one`);
  }
}

/**
 * Brings a line to what is wanted from a day on. The version that bills the day is changed in place where it begins
 * there; else it ends the day before, and its successor bills through the day that it would have billed through.
 */
async function step(client: Client, change: Change, line: Line, reading: mapping.Reading): Promise<string> {
  requireOpen(change, line);
  const day = change.effective;
  const { quantity, unitPrice, unitCost } = wantedOf(change);
  const standing = line.versions.find((one) => {
    const days = mapping.billedDays(one, line.grid);
    return days.from <= day && day <= days.to;
  });
  // Where nothing is billed on the day, what the line held last is taken up again.
  const before = standing ?? line.versions.findLast(({ from }) => from < day);
  const values: Written = {
    quantity: quantity + (before?.row.lessIncluded ?? 0),
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(unitCost === undefined ? {} : { unitCost }),
  };
  if (standing !== undefined && !standing.row.billable) {
    const why = `addition ${standing.row.id} is set not to be billed (Do Not Bill or No Charge)`;
    throw new ProviderError(
      "UNCLEAR_UNITS",
      `${change.title}: ${why}; set it to Billable in ConnectWise, then plan again`,
    );
  }
  if (standing !== undefined && mapping.billedDays(standing, line.grid).from === day) {
    // At 0 units price and cost say nothing (decision 16).
    await patchAddition(client, standing.row, quantity === 0 ? { quantity: before?.row.lessIncluded ?? 0 } : values);
    return standing.row.id;
  }
  if (standing !== undefined) {
    const cancelledDate = mapping.cancelledDateOf(addDays(day, -1), reading);
    await patchAddition(client, standing.row, { cancelledDate });
  }
  if (quantity === 0) return standing?.row.id ?? "";
  return succeed(client, change, line, { standing, before }, values, reading);
}

/** Makes the version from the day on, through the day before the next one. */
async function succeed(
  client: Client,
  change: Change,
  line: Line,
  {
    standing,
    before,
  }: { readonly standing: mapping.Version | undefined; readonly before: mapping.Version | undefined },
  values: Written,
  reading: mapping.Reading,
): Promise<string> {
  const day = change.effective;
  const { grid, agreement, marker } = line;
  const next = line.versions.find((one) => one.from > day && one.from <= one.to);
  const last = earlier(
    standing?.to ?? grid.endsOn,
    next === undefined ? grid.endsOn : addDays(mapping.billedDays(next, grid).from, -1),
  );
  // A price that is not ours stays what it was.
  const price = values.unitPrice ?? before?.row.unitPrice ?? undefined;
  const cost = values.unitCost ?? before?.row.unitCost ?? undefined;
  const written: Written = {
    ...values,
    ...(price === undefined ? {} : { unitPrice: price }),
    ...(cost === undefined ? {} : { unitCost: cost }),
    effectiveDate: day,
    ...(last < grid.endsOn ? { cancelledDate: mapping.cancelledDateOf(last, reading) } : {}),
    serialNumber: `${marker}@${day}`,
  };
  const path = `finance/agreements/${agreement}/additions`;
  let id: string;
  try {
    id = await create(client, path, {
      ...(before?.row.kept ?? {}),
      product: referenceTo(change, "service", line.product),
      lessIncluded: before?.row.lessIncluded ?? 0,
      billCustomer: "Billable",
      ...toBody(written),
      ...(line.text === null ? {} : { invoiceDescription: line.text }),
    });
  } catch (cause) {
    if (standing === undefined || !(cause instanceof ProviderError) || cause instanceof UnknownOutcomeError)
      throw cause;
    const half = `addition ${standing.row.id} of agreement ${agreement} now ends on ${sayDay(addDays(day, -1))}, but the one after it is not made: from ${sayDay(day)} nothing is billed until the next run`;
    throw cause.ledBy(half, { made: standing.row.id });
  }
  await readBack(client, agreement, id, written, `POST ${path}`);
  return id;
}

/** The days of the agreement as the engine has just read them, else as they are read now. One made in this run is open. */
async function readGrid(
  client: Client,
  change: Change,
  agreement: string,
  { live, ids, reading }: Surroundings,
): Promise<Grid> {
  const { contract } = live;
  if (contract?.id === agreement && contract.openFrom !== undefined) {
    const { startsOn, endsOn, openFrom, periodsFrom: anchor, months } = contract;
    return { startsOn, endsOn, openFrom, anchor, months, prorates: contract.changesOn === "any-day" };
  }
  const [rows, cycles] = await Promise.all([
    client.listIn(wire.agreements, "id", [agreement]),
    client.list(wire.billingCycles),
  ]);
  const [row] = rows;
  if (row === undefined) throw gone(change, `agreement ${agreement} is`);
  const isNew = [...ids.values()].includes(agreement);
  const grid = gridOf(row, new Map(cycles.map((cycle) => [cycle.id, cycle])), isNew, reading.proration);
  if (typeof grid !== "string") return grid;
  throw new ProviderError("NOT_RECURRING", `${change.title}: agreement ${agreement} ${grid}`, { key: change.key });
}

function gone(change: Change, what: string): ProviderError {
  const facts = { key: change.key, line: change.remoteId };
  return new ProviderError("GONE", `${change.title}: ${what} not in ConnectWise any more; plan again`, facts);
}

export async function writeLine(client: Client, change: Change, around: Surroundings): Promise<string> {
  const { live, ids, reading } = around;
  const creates = change.action === "create";
  const agreement = creates ? resolveId(change, "contract", ids) : live.line?.contract;
  if (agreement === undefined) throw gone(change, "its additions are");
  const grid = await readGrid(client, change, agreement, around);
  const rows = await client.list(wire.additionsOf(agreement, true));
  const lines = mapping.groupAdditions(rows, grid, reading);
  const own = versionMarker(change.key);
  // A line that is to be made may stand already, made by a run that was interrupted.
  const found = lines.find(({ id, marker }) => (creates ? marker === own : id === live.line?.id));
  if (found === undefined && !creates) throw gone(change, "its additions are");
  const unclear = found?.unclear ?? live.line?.unclear;
  if (unclear !== undefined)
    throw new ProviderError("UNCLEAR_UNITS", `${change.title}: ${unclear}`, { key: change.key });
  const line = {
    agreement,
    product: found?.product ?? resolveId(change, "service", ids),
    marker: found === undefined ? own : (found.marker ?? `concordat:#${found.id}`),
    grid,
    versions: found?.versions ?? [],
    text: textOrNull(change, "text"),
  };
  const id = await step(client, change, line, reading);
  return found?.id ?? id;
}
