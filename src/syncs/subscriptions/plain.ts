/**
 * The short way to a line, for a product as nearly all are: billed by charges for whole cycles that all say the same of
 * one subscription, on a contract that holds one line for it, with nothing said of it but prices.
 *
 * Law: where it answers, it answers what `lines.ts` works out by the long way. Such charges are a timeline of one step, so
 * there is one vintage; it lowers nothing, so no policy delays it; nothing is excluded or ignored, so what the vendor
 * bills is what the line holds. Whatever else may be true of a product is left to the long way.
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
import { maskOf } from "./prices.ts";
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
  const run = inOneRun(charges);
  const [first, newest] = [run?.[0], run?.at(-1)];
  if (run === undefined || first === undefined || newest === undefined) return false;
  if (!isPlainly(newest, sorted, feed, bound, context)) return false;
  const line = plainLine(product, rule, run, feed, bound, context, draft.taken);
  if (line?.existing === undefined) return false;
  draft.subscriptions.push({ steps: [stepOf(first)], latest: newest, chargedThrough: newest.to });
  draft.uses.push({ product, feed, charge: newest, unitCost: newest.unitCost });
  if (first.from <= context.today) draft.seats.vendor += first.quantity;
  draft.taken.add(line.existing);
  draft.lines.push(line);
  return true;
}

/** Charges for whole cycles, each beginning the day after the one before, where all say the same. */
function inOneRun(charges: readonly Charge[]): readonly Charge[] | undefined {
  if (!charges.every(isFullCycle)) return undefined;
  if (charges.length === 1) return charges;
  const run = [...charges].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const [index, charge] of run.entries()) {
    const before = run[index - 1];
    if (
      before !== undefined &&
      (addDays(before.to, 1) !== charge.from || SAID.some((what) => before[what] !== charge[what]))
    )
      return undefined;
  }
  return run;
}

const SAID = [
  "kind",
  "subscription",
  "quantity",
  "unitCost",
  "currency",
  "product",
  "term",
  "plan",
  "termStart",
] as const;

function plainLine(
  product: Product,
  rule: LineRule | undefined,
  run: readonly Charge[],
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  taken: ReadonlySet<string>,
): DesiredLine | undefined {
  if (rule?.exclude !== undefined || rule?.ignore !== undefined || rule?.existing !== undefined) return undefined;
  if (product.ignore !== undefined) return undefined;
  const key = `${bound.key}/${product.key}`;
  const slot = lineSlot(key, run[0]?.subscription ?? "");
  const recorded = context.memory.resolved(slot);
  if (recorded !== undefined && recorded !== key) return undefined;
  const serviceId = serviceIdOf(product, bound.connection, context);
  if (serviceId === undefined) return undefined;
  const found = onlyLine(serviceId, key, bound, context, taken);
  if (found === undefined) return undefined;
  const segments = held(run, product, rule, bound, context);
  if (segments === undefined) return undefined;

  const line = new PlainLine(run, product, rule, feed, bound, context);
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
    run: readonly Charge[],
    product: Product,
    rule: LineRule | undefined,
    { customer, program }: Feed,
    bound: BoundContract,
    context: LineContext,
  ) {
    const { key, contract, connection, startsOn } = bound;
    const [first, newest] = [run[0] as Charge, run.at(-1) as Charge];
    this.key = `${key}/${product.key}`;
    this.customer = customer.key;
    this.contract = key;
    this.title = product.title;
    this.connection = connection;
    this.marker = lineMarker(this.key);
    this.serviceKey = serviceKey(context.tenant, product, connection);
    this.opinionFrom = later(first.from, contract.billsFrom ?? startsOn);
    this.chargedThrough = newest.to;
    const declared = rule?.prices[0];
    if (declared !== undefined) this.declaredPriceFrom = declared.from;
    this.subscriptions = [first.subscription];
    this.origin = rule?.origin ?? contract.origin;
    this.#tell = () => {
      const vendor: Segments = [{ from: first.from, quantity: first.quantity, unitCost: first.unitCost }];
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

/** Whether the newest charge of a subscription says what it goes on holding, and nothing keeps that from being billed. */
function isPlainly(charge: Charge, sorted: SortedCharges, feed: Feed, bound: BoundContract, context: LineContext) {
  if (charge.kind !== "recurring" || charge.quantity <= 0 || charge.plan === undefined) return false;
  if (charge.currency !== context.tenant.currency || CYCLE_MONTHS[charge.plan] !== bound.months) return false;
  if (sorted.unmapped.length > 0 || sorted.movedOn.has(charge.subscription)) return false;
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

/** What the line holds, at the price it is sold at; undefined where that changes, or is ours to write and has no source. */
function held(
  run: readonly Charge[],
  product: Product,
  rule: LineRule | undefined,
  bound: BoundContract,
  context: LineContext,
): Segments | undefined {
  const mask = maskOf(bound.contract.policies.pricingStrategy, false);
  const [step, ...others] = run.map((charge) => priceStep(stepOf(charge), charge, product, rule, context));
  if (step === undefined || others.some((other) => other.unitPrice !== step.unitPrice)) return undefined;
  const isUnpriced = step.missing !== undefined || others.some(({ missing }) => missing !== undefined);
  return isUnpriced && mask.price ? undefined : applyPrices([step], rule, mask);
}
