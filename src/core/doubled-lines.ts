/**
 * Units that are to be written on one line while another bills the same seats already. Both would bill them, so nothing is
 * written until a person says which line it is (decision 19: never a guess). Pure.
 *
 *   made for another key   a line of ours on the contract that bills the same service: the product, the contract or the
 *                          customer was given another key
 *   left behind            the line that the state knows for this key, or for these subscriptions, where no line of the
 *                          files is it any more: the product was given another service or other ids of the vendor's, or the
 *                          contract's `adopt` names another contract
 */
import { addDays, latest, sayDay, saySpan } from "./day.ts";
import type { BoundContract, CustomerWish } from "./desired.ts";
import { isOurMarker, lineMarker, versionMarker } from "./match.ts";
import type { Memory } from "./memory.ts";
import type { Day, Finding, Origin, Segment } from "./model.ts";
import { isZero } from "./money.ts";
import type { Observation, ObservedContract, ObservedLine } from "./observed.ts";
import { indexOf } from "./observed-index.ts";
import { monthOf, type PlannedLine } from "./plan-line.ts";
import { at, from as startFrom, stepDays } from "./segments.ts";

export interface DoublesContext {
  readonly tenant: string;
  readonly today: Day;
  readonly currency: string;
  readonly memory: Memory;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly targets: ReadonlyMap<string, { readonly title: string }>;
  /** Where each product is declared, by its key. */
  readonly products: ReadonlyMap<string, Origin>;
}

/** Asked of each line of one customer, as it is planned. */
export function watchForDoubles(
  wish: CustomerWish,
  context: DoublesContext,
): (planned: PlannedLine, bound: BoundContract) => readonly Finding[] {
  let kept: ReadonlySet<string> | undefined;
  return (planned, bound) => {
    if (!planned.diff.steps.some(({ before, after }) => after.quantity > before.quantity)) return [];
    kept ??= new Set(wish.lines.flatMap(({ existing }) => existing ?? []));
    const renamed = madeForAnotherKey(planned, bound, context.memory);
    return renamed.length > 0 ? renamed : leftBehind(planned, bound, wish, kept, context);
  };
}

function madeForAnotherKey(
  { line, observed, changes, diff }: PlannedLine,
  { observed: contract, contract: declared, key }: BoundContract,
  memory: Memory,
): readonly Finding[] {
  if (observed !== undefined || contract === undefined || changes.length === 0) return [];
  const bills = ({ segments }: ObservedLine) => startFrom(segments, diff.openFrom).some(({ quantity }) => quantity > 0);
  const ours = contract.lines.filter(
    (one) => one.service === line.serviceId && isOurMarker(one.marker) && bills(one) && !isOf(line.key, one, memory),
  );
  const [other] = ours;
  if (other === undefined) return [];
  const madeFor = memory.identified("").find((one) => memory.remoteId(one) === other.id);
  return [
    {
      severity: "error",
      rule: "decision 19",
      message: `Line ${other.id} of contract ${contract.id} bills this service already; it was made for ${madeFor ?? other.marker?.replace("concordat:", "")}. With another line it would be billed twice`,
      fix: `If they are the same seats, write existing: ${other.id} for ${productOf(line.key, key)} under lines of ${declared.key}, or give it its old key back. If they are not, set line ${other.id} to 0 units by hand.`,
      origin: line.origin,
    },
  ];
}

/** Whether it was made for the same product, though perhaps for another of its price vintages. */
function isOf(key: string, one: ObservedLine, memory: Memory): boolean {
  const product = key.split("@")[0] ?? key;
  const known = [product, ...memory.identified(product).filter((other) => other.startsWith(`${product}@`))];
  return (
    one.marker?.startsWith(`concordat:${product}@`) === true ||
    known.some(
      (other) =>
        memory.remoteId(other) === one.id || [lineMarker(other), versionMarker(other)].includes(one.marker ?? ""),
    )
  );
}

/** The key of a line's product, of a line below `contract`. */
function productOf(line: string, contract: string): string {
  return line.slice(contract.length + 1).split("@")[0] ?? "";
}

/** A line that stood for a key, and the contract it stands on. */
interface StandingLine {
  readonly key: string;
  readonly line: ObservedLine;
  readonly contract: ObservedContract;
}

function leftBehind(
  planned: PlannedLine,
  bound: BoundContract,
  wish: CustomerWish,
  kept: ReadonlySet<string>,
  context: DoublesContext,
): readonly Finding[] {
  const { line, observed } = planned;
  const product = productOf(line.key, bound.key);
  // A person has said which line it is; what another one bills is told beside it.
  if (bound.contract.lines.some((rule) => rule.product === product && rule.existing === (observed?.id ?? "")))
    return [];
  const blocked = new Set(wish.blocked.map(({ key }) => key));
  const customer = `${context.tenant}/${line.customer}`;
  const recorded = line.subscriptions.flatMap((one) => context.memory.linesOf(customer, one));
  for (const key of new Set([line.key, ...recorded])) {
    // A blocked line is told with its money where it is blocked.
    if (key !== line.key && blocked.has(key)) continue;
    const other = standingFor(key, bound, context);
    if (other === undefined || kept.has(other.line.id) || other.line.id === observed?.id) continue;
    const days = billedDays(planned, bound, other, endOf(other.contract, wish));
    if (days !== undefined) return [doubled(planned, bound, wish, other, days, context)];
  }
  return [];
}

/** The line that the state knows for a key, where it is still there: found right on its contract, or written by a run. */
function standingFor(
  key: string,
  bound: BoundContract,
  { memory, observations }: DoublesContext,
): StandingLine | undefined {
  const observation = observations.get(bound.connection);
  if (observation === undefined) return undefined;
  const stood = memory.stood(key);
  const id = stood?.line ?? memory.remoteId(key);
  if (id === undefined) return undefined;
  const owner = key.split("/", 3).join("/");
  const made = owner === bound.key ? bound.observed?.id : memory.remoteId(owner);
  const on = stood === undefined ? [...(made === undefined ? [] : [made]), ...memory.boundTo(owner)] : [stood.contract];
  for (const one of on) {
    const contract = indexOf(observation).contracts.get(one);
    const line = contract?.lines.find((candidate) => candidate.id === id);
    // Another customer's contract may have the same id in another system.
    if (contract !== undefined && line !== undefined && isOnAccount(contract, bound)) return { key, line, contract };
  }
  return undefined;
}

/** The end that the files give a contract, where they name it. */
function endOf({ id, endsOn }: ObservedContract, { bound }: CustomerWish): Day {
  return bound.find(({ observed }) => observed?.id === id)?.endsOn ?? endsOn;
}

function isOnAccount({ account }: ObservedContract, { observed }: BoundContract): boolean {
  return observed === undefined || observed.account === account;
}

/**
 * The first days that both would bill, up to the day on which that ends: of the days that are written, and, where the
 * planned line is owed posted ones too, of those. Undefined where there are none.
 */
function billedDays(
  { line, diff, manual }: PlannedLine,
  bound: BoundContract,
  { line: other }: StandingLine,
  endsOn: Day,
): { readonly from: Day; readonly to?: Day; readonly held: Segment } | undefined {
  const judged = latest([line.opinionFrom, bound.startsOn, bound.manageFrom]) ?? diff.openFrom;
  const first = manual.length > 0 && judged < diff.openFrom ? judged : diff.openFrom;
  const days = [first, ...stepDays(other.segments, diff.wanted, diff.projected).filter((day) => day > first)];
  const both = (day: Day) =>
    day <= endsOn &&
    day <= bound.endsOn &&
    bills(at(other.segments, day)) &&
    at(day < diff.openFrom ? diff.wanted : diff.projected, day).quantity > 0;
  const from = days.find(both);
  if (from === undefined) return undefined;
  const free = days.find((day) => day > from && !both(day));
  const to = free === undefined ? endsOn : addDays(free, -1);
  return { from, held: at(other.segments, from), ...(to >= bound.endsOn ? {} : { to }) };
}

function bills({ quantity, unitPrice }: Segment): boolean {
  return quantity > 0 && (unitPrice === undefined || !isZero(unitPrice));
}

function doubled(
  { line }: PlannedLine,
  bound: BoundContract,
  { customer }: CustomerWish,
  { key, line: other, contract }: StandingLine,
  { from, to, held }: { readonly from: Day; readonly to?: Day; readonly held: Segment },
  { today, currency, observations, targets, products }: DoublesContext,
): Finding {
  const where = `line ${other.id} of contract ${contract.id}`;
  const product = productOf(line.key, bound.key);
  const place = (origin: Origin | undefined) =>
    origin === undefined ? "services.yaml" : `${origin.file}:${origin.line}`;
  const declared = place(bound.contract.origin);
  const units = held.quantity === 1 ? "1 unit" : `${held.quantity} units`;
  const observation = observations.get(bound.connection);
  const service = observation && indexOf(observation).services.get(other.service)?.name;
  const month = held.unitPrice === undefined ? "" : `, ${monthOf(held, contract.months).price} ${currency} a month`;
  const what = line.usage ? "the same usage" : `${units} of ${service ?? line.title} for the same seats`;
  const span = to === undefined ? `from ${sayDay(from)} on` : saySpan(from, to, today);
  const keep =
    contract.id !== bound.observed?.id
      ? `If it is to stay there, adopt contract ${contract.id} again in ${place(bound.contract.source.origin)}.`
      : `If it is to stay there, write existing: ${other.id} for ${product} under lines of ${bound.contract.key} (${declared}), or map ${key === line.key ? "the service" : productOf(key, key.split("/", 3).join("/"))} as before in ${place(products.get(product))}.`;
  return {
    severity: "error",
    rule: "decision 19",
    message: `${customer.name}: ${where} bills ${what} already, ${span}${month}. With another line that would be billed twice`,
    fix: `${keep} If not, set line ${other.id} to 0 units from ${sayDay(from)} on by hand in ${targets.get(bound.connection)?.title ?? bound.connection}, or from a later day on and write that day at manageFrom of ${bound.contract.key}.`,
    origin: line.origin,
  };
}
