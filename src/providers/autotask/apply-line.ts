/**
 * A line's change as requests to Autotask. Units change by dated adjustments that carry a difference, so what stands on
 * the day is subtracted from what should.
 */
import { sayDay } from "../../core/day.ts";
import type { Segment, Segments } from "../../core/model.ts";
import type { Change } from "../../core/plan.ts";
import { at } from "../../core/segments.ts";
import { ProviderError, UnknownOutcomeError } from "../../errors.ts";
import { amountOf, type Ids, midnight, resolveId, textOf, textOrNull, wantedOf } from "../changes.ts";
import type { Live } from "../provider.ts";
import type { Client } from "./client.ts";
import { TEXT_LENGTH } from "./limits.ts";
import { toService } from "./mapping.ts";
import * as wire from "./wire.ts";

export type Body = Record<string, unknown>;

/** Autotask: two adjustments of one service on one day. */
const SAME_DAY = /duplicate data into contract_service_period/i;
/** Whether a contract takes the same service twice is not documented for ContractServices. */
const REPEATED = /allowRepeatService|already (on|part of) (the|this) contract/i;

/** Gives a refusal that is known by its text a code and a way out of its own. */
export async function explain<Result>(
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

/** The id of a new record. An answer without one leaves open what was made. */
export async function create(client: Client, path: string, body: Body): Promise<string> {
  const id = await client.write("POST", path, body);
  if (id !== null) return id;
  throw new UnknownOutcomeError("ANSWER_LOST", `Autotask took POST ${path} but named no new record`, { request: path });
}

/** The catalogue's price and cost: what a unit comes to on a line that says nothing else. */
async function readList(client: Client, service: string, live: Live): Promise<Pick<Segment, "unitPrice" | "unitCost">> {
  if (live.service?.id === service) return live.service;
  const [row] = await client.queryIn(wire.services, "id", [Number(service)]);
  if (row !== undefined) return toService(row);
  throw new ProviderError("GONE", `Autotask has no service ${service} any more; plan again`, { service });
}

interface Place {
  readonly contract: string;
  readonly line: string;
  readonly service: string;
}

/**
 * The price always goes with an adjustment, and the cost where it is known: what leaving them out does is not documented
 * (Autotask: ContractServiceAdjustments). What is not declared is what stands; where no units stand, the catalogue's.
 */
async function adjust(client: Client, change: Change, place: Place, present: Segments, live: Live): Promise<void> {
  const wanted = wantedOf(change);
  const day = change.effective;
  const held = at(present, day);
  const stands = held.quantity === 0 ? undefined : held;
  const price = wanted.unitPrice ?? stands?.unitPrice;
  const own = wanted.unitCost ?? stands?.unitCost;
  const isListed = price === undefined || (own === undefined && stands === undefined);
  const list = isListed ? await readList(client, place.service, live) : undefined;
  const cost = own ?? list?.unitCost;
  const body: Body = {
    contractID: Number(place.contract),
    contractServiceID: Number(place.line),
    effectiveDate: midnight(day),
    unitChange: wanted.quantity - held.quantity,
    adjustedUnitPrice: amountOf(price ?? list?.unitPrice ?? "0"),
    ...(cost === undefined ? {} : { adjustedUnitCost: amountOf(cost) }),
  };
  const fix = "Autotask takes one change a day of a service; date this one a day later, or correct the other one there";
  const message = `${change.title} was changed on ${sayDay(day)} already (decision 15): ${fix}`;
  const written = client.write("POST", `Contracts/${place.contract}/ServiceAdjustments`, body);
  await explain(written, { text: SAME_DAY, code: "SAME_DAY", message });
}

export async function createLine(client: Client, change: Change, live: Live, ids: Ids): Promise<string> {
  const contract = resolveId(change, "contract", ids);
  const service = resolveId(change, "service", ids);
  const words = textOrNull(change, "text");
  const marker = textOf(change, "marker").slice(0, TEXT_LENGTH);
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

export async function updateLine(client: Client, change: Change, live: Live): Promise<string> {
  const { line } = live;
  const refuse = (code: string, why: string) =>
    new ProviderError(code, `${change.title}: ${why}`, { key: change.key, line: change.remoteId });
  if (line === undefined) throw refuse("GONE", "its line is not in Autotask any more; plan again");
  if (line.unclear !== undefined) throw refuse("UNCLEAR_UNITS", line.unclear);
  const both = [at(line.segments, change.effective), wantedOf(change)];
  if (both.every(({ quantity, unitPrice }) => quantity > 0 && unitPrice === undefined)) {
    const why = `line ${line.id} states no price on ${sayDay(change.effective)}, and a change of its units sends one`;
    throw refuse("UNCLEAR_PRICE", `${why}; enter its price in Autotask, then plan again`);
  }
  await adjust(client, change, { contract: line.contract, line: line.id, service: line.service }, line.segments, live);
  return line.id;
}
