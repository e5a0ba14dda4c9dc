/**
 * The short way to a line, for a product as nearly all of a month's are: billed by one charge for a whole cycle, on a
 * contract that holds one line for it, with nothing said of it but prices.
 *
 * Law: where it answers, it answers what `lines.ts` works out by the long way. One recurring charge is a timeline of one
 * step, so there is one vintage; it lowers nothing, so no policy delays it; nothing is excluded or ignored, so what the
 * vendor bills is what the line holds. Whatever else may be true of a product is answered with undefined.
 * test/laws/short-ways.test.ts holds the two ways equal.
 */
import type { Charge } from "../../core/charges.ts";
import { addDays, later } from "../../core/day.ts";
import type { BoundContract, DesiredLine, StepReason } from "../../core/desired.ts";
import { isOurMarker, lineMarker } from "../../core/match.ts";
import type { Day, Origin, Segments } from "../../core/model.ts";
import type { ObservedLine } from "../../core/observed.ts";
import type { LineRule, Product } from "../../core/workspace.ts";
import { applyPrices, priceStep } from "./assemble.ts";
import { type Draft, type LineContext, serviceIdOf } from "./draft.ts";
import { type Feed, serviceKey } from "./gather.ts";
import { declaredOn, maskOf } from "./prices.ts";
import { reasonsOf } from "./reasons.ts";
import type { SortedCharges } from "./sorting.ts";
import { CYCLE_MONTHS, isFullCycle, stepOf } from "./timeline.ts";
import { lineSlot } from "./vintages.ts";

/** True where the product's line is in the draft, with all that comes with it; else the draft is as it was. */
export function takePlain(
  product: Product,
  rule: LineRule | undefined,
  charges: readonly Charge[],
  sorted: SortedCharges,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): boolean {
  const [charge] = charges;
  if (charge === undefined || charges.length > 1 || !isPlainly(charge, sorted, feed, bound, context)) return false;
  const line = plainLine(product, rule, charge, feed, bound, context, draft.taken);
  if (line?.existing === undefined) return false;
  draft.subscriptions.push({ steps: [stepOf(charge)], latest: charge, chargedThrough: charge.to });
  draft.uses.push({ product, feed, charge, unitCost: charge.unitCost });
  if (charge.from <= context.today) draft.seats.vendor += charge.quantity;
  draft.taken.add(line.existing);
  draft.lines.push(line);
  return true;
}

function plainLine(
  product: Product,
  rule: LineRule | undefined,
  charge: Charge,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  taken: ReadonlySet<string>,
): DesiredLine | undefined {
  if (rule?.exclude !== undefined || rule?.ignore !== undefined || rule?.existing !== undefined) return undefined;
  if (product.ignore !== undefined) return undefined;
  const key = `${bound.key}/${product.key}`;
  const slot = lineSlot(key, charge.subscription);
  const recorded = context.memory.resolved(slot);
  if (recorded !== undefined && recorded !== key) return undefined;
  const serviceId = serviceIdOf(product, bound.connection, context);
  if (serviceId === undefined) return undefined;
  const found = onlyLine(serviceId, key, bound, context, taken);
  if (found === undefined) return undefined;
  const segments = held(charge, product, rule, bound, context);
  if (segments === undefined) return undefined;

  const line = new PlainLine(charge, product, rule, feed, bound, context);
  line.serviceId = serviceId;
  line.existing = found.id;
  line.segments = segments;
  if (recorded === undefined) line.slots = { [slot]: key };
  return line;
}

/** A line whose reasons are worked out when they are asked for: nobody asks why a line is as it should be. */
class PlainLine implements DesiredLine {
  readonly kind = "line";
  readonly key: string;
  readonly customer: string;
  readonly contract: string;
  readonly title: string;
  readonly connection: string;
  readonly marker: string;
  readonly serviceKey: string;
  declare serviceId: string;
  declare existing: string;
  declare segments: Segments;
  readonly opinionFrom: Day;
  readonly chargedThrough: Day;
  declare readonly declaredPriceFrom?: Day;
  readonly usage = false;
  readonly subscriptions: readonly string[];
  declare slots?: Readonly<Record<string, string>>;
  readonly origin: Origin;
  readonly #tell: () => readonly StepReason[];

  constructor(
    charge: Charge,
    product: Product,
    rule: LineRule | undefined,
    { customer, program }: Feed,
    bound: BoundContract,
    context: LineContext,
  ) {
    const { key, contract, connection, startsOn } = bound;
    this.key = `${key}/${product.key}`;
    this.customer = customer.key;
    this.contract = key;
    this.title = product.title;
    this.connection = connection;
    this.marker = lineMarker(this.key);
    this.serviceKey = serviceKey(context.tenant, product, connection);
    this.opinionFrom = later(charge.from, contract.billsFrom ?? startsOn);
    this.chargedThrough = charge.to;
    const declared = rule?.prices[0];
    if (declared !== undefined) this.declaredPriceFrom = declared.from;
    this.subscriptions = [charge.subscription];
    this.origin = rule?.origin ?? contract.origin;
    this.#tell = () => {
      const vendor: Segments = [{ from: charge.from, quantity: charge.quantity, unitCost: charge.unitCost }];
      return reasonsOf(
        product,
        rule,
        [],
        { vendor, excluded: vendor, delayed: vendor },
        bound,
        context,
        program.origin,
      );
    };
  }

  get steps(): readonly StepReason[] {
    return this.#tell();
  }
}

/** Whether a charge, alone, says what its subscription holds, and nothing keeps it from being billed as it stands. */
function isPlainly(charge: Charge, sorted: SortedCharges, feed: Feed, bound: BoundContract, context: LineContext) {
  if (charge.kind !== "recurring" || charge.quantity <= 0 || charge.plan === undefined) return false;
  if (charge.currency !== context.tenant.currency || CYCLE_MONTHS[charge.plan] !== bound.months) return false;
  if (sorted.unmapped.length > 0 || sorted.movedOn.has(charge.subscription) || !isFullCycle(charge)) return false;
  // A statement of the day after could prove that it is gone (decision 5).
  const dayAfter = addDays(charge.to, 1);
  return !feed.statements.some((statement) => statement.from <= dayAfter && statement.to >= dayAfter);
}

/** The contract's line of a service, where there is one and nothing makes another claim to it. */
function onlyLine(
  service: string,
  key: string,
  { observed, adopted }: BoundContract,
  { memory }: LineContext,
  taken: ReadonlySet<string>,
): ObservedLine | undefined {
  let found: ObservedLine | undefined;
  let isMarked = false;
  for (const line of observed?.lines ?? []) {
    if (isOurMarker(line.marker)) isMarked = true;
    if (line.service !== service) continue;
    if (found !== undefined) return undefined;
    found = line;
  }
  if (found === undefined || taken.has(found.id)) return undefined;
  const recorded = memory.remoteId(key);
  return recorded === found.id || (recorded === undefined && adopted && !isMarked) ? found : undefined;
}

/** What the line holds, at the prices it is sold at; undefined where there is no source of a price that is ours to write. */
function held(
  charge: Charge,
  product: Product,
  rule: LineRule | undefined,
  bound: BoundContract,
  context: LineContext,
): Segments | undefined {
  const mask = maskOf(bound.contract.policies.pricingStrategy, false);
  const step = priceStep(stepOf(charge), charge, product, rule, context);
  const { missing, ...billed } = step;
  if (missing === undefined) return applyPrices([step], rule, mask);
  const isDeclared = declaredOn(rule?.prices ?? [], charge.from) !== undefined;
  return isDeclared || !mask.price ? applyPrices([billed], rule, mask) : undefined;
}
