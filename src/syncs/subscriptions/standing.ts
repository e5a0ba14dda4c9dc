/**
 * Whether a contract still has a subscription (ZC-17, decision 13). What is known of a subscription is its bill: billed is
 * active, a suspended one too, since the vendor goes on billing it; ended is proven missing (decision 5), or taken back.
 * What is not proven, is not read or is not mapped leaves a contract as it stands. Pure.
 */
import type { Charge, Statement } from "../../core/charges.ts";
import { addDays, addMonths, latest, sayDay } from "../../core/day.ts";
import type { BoundContract, DesiredEnd, DesiredStanding } from "../../core/desired.ts";
import type { Day } from "../../core/model.ts";
import type { ObservedContract } from "../../core/observed.ts";
import { formerEndOf } from "../../core/standing.ts";
import type { BindContext } from "./binding.ts";
import type { BilledSubscription, LinesOfContract } from "./draft.ts";
import { declaredEnd, endOf, successorOf } from "./ends.ts";
import { type Feed, productOf } from "./gather.ts";
import { timelines } from "./timeline.ts";

/** What one program bills on a contract. */
export interface Billed extends Pick<LinesOfContract, "subscriptions" | "usage"> {
  readonly feed: Feed;
  /** What people call the vendor. */
  readonly vendor: string;
}

/** Undefined where its status is not ours to follow, or cannot be told. `billed`: of each of its programs. */
export function standingOf(bound: BoundContract, billed: readonly Billed[], today: Day): DesiredStanding | undefined {
  const { contract } = bound;
  const [first] = billed;
  const isOurs = contract.policies.status === "follow" && bound.observed !== undefined && today >= bound.manageFrom;
  if (!isOurs || first === undefined || bound.endsOn < today) return undefined;
  // A program that is switched off was not read: its subscriptions may run.
  if (billed.length < contract.programs.length) return undefined;
  const subscriptions = billed.flatMap((one) => one.subscriptions.filter(wasBilled));
  const usage = billed.flatMap((one) => one.usage);
  const lastBilled = latest([...subscriptions.map(lastDayOf), ...usage.map(({ to }) => to)]);
  if (lastBilled === undefined) return undefined;
  const common = { kind: "standing" as const, key: bound.key, customer: first.feed.customer.key, lastBilled };
  const say = (text: string) => ({ ...common, reason: { rule: "ZC-17", text, origin: contract.origin } });
  const vendor = [...new Set(billed.map((one) => one.vendor))].join(" and ");
  const running = subscriptions.find((one) => !hasEnded(one));
  if (running !== undefined) {
    const { title, from, invoice } = running.latest;
    return { ...say(`${vendor} bills ${title} from ${sayDay(from)} (invoice ${invoice}).`), is: "billed" };
  }
  const amount = billed
    .flatMap(({ feed, usage: own }) => ({ feed, last: own.reduce<Charge | undefined>(later, undefined) }))
    .find(({ feed, last }) => last !== undefined && !hasUsageEnded(last, feed.statements))?.last;
  if (amount !== undefined)
    return { ...say(`${vendor} bills usage of ${amount.title} (invoice ${amount.invoice}).`), is: "billed" };
  const isFollowed = billed.some(({ feed }) => successorOf(contract, feed.customer, feed.program.key) !== undefined);
  if (isFollowed || declaredEnd(contract) !== undefined) return undefined;
  // What ended before the contract began was billed on another one.
  if (lastBilled < bound.startsOn) return undefined;
  return { ...say(`${vendor} bills ${sayEnded(subscriptions, usage, lastBilled)}`), is: "ended" };
}

function sayEnded(subscriptions: readonly BilledSubscription[], usage: readonly Charge[], lastBilled: Day): string {
  const count = subscriptions.length + (usage.length > 0 ? 1 : 0);
  const proof = subscriptions.find((one) => lastDayOf(one) === lastBilled)?.missingBy;
  const what = count === 1 ? "its subscription no more" : `none of its ${count} subscriptions any more`;
  return `${what}: the last day billed is ${sayDay(lastBilled)}${proof === undefined ? "" : `, and invoice ${proof.invoice} has no charge after it`}.`;
}

function later(last: Charge | undefined, charge: Charge): Charge {
  return last === undefined || charge.to > last.to ? charge : last;
}

function wasBilled({ steps }: BilledSubscription): boolean {
  return steps.some(({ quantity }) => quantity > 0);
}

/** Proven missing, or taken back for the rest of what was billed. */
function hasEnded({ steps, missingFrom }: BilledSubscription): boolean {
  return missingFrom !== undefined || steps.at(-1)?.quantity === 0;
}

function lastDayOf({ steps, missingFrom, chargedThrough }: BilledSubscription): Day {
  const last = steps.at(-1);
  if (missingFrom !== undefined) return addDays(missingFrom, -1);
  return last?.quantity === 0 ? addDays(last.from, -1) : chargedThrough;
}

/**
 * Usage comes with the invoice of its own month or of the next one, so two final invoices after its last day say that
 * there is none any more.
 */
function hasUsageEnded({ to }: Charge, statements: readonly Statement[]): boolean {
  const next = addDays(to, 1);
  return [next, addMonths(next, 1)].every((day) => {
    const covering = statements.filter((one) => one.from <= day && one.to >= day);
    return covering.length > 0 && covering.every(({ final }) => final);
  });
}

/**
 * The end that a contract is to have: the declared one; else, where a run ended it and the vendor bills on it again, the
 * end it had before. What a person set stays.
 */
export function endWanted(
  feed: Feed,
  contract: ObservedContract,
  context: Pick<BindContext, "tenant" | "memory">,
): ReturnType<typeof endOf> {
  const former = formerEndOf(feed.key, contract, context.memory);
  const { contract: declared, customer, program } = feed;
  if (former === undefined || declared.policies.status === "never" || declaredEnd(declared) !== undefined)
    return endOf(feed, contract);
  if (former <= contract.endsOn || successorOf(declared, customer, program.key) !== undefined)
    return endOf(feed, contract);
  const again = billedAfter(contract.endsOn, feed, context);
  if (again === undefined) return endOf(feed, contract);
  const end: DesiredEnd = {
    kind: "end",
    key: feed.key,
    customer: feed.customer.key,
    title: contract.name,
    connection: feed.connection,
    remoteId: contract.id,
    before: contract.endsOn,
    after: former,
    reason: {
      rule: "ZC-17",
      text: `${again.title} is billed again from ${sayDay(again.from)} (invoice ${again.invoice}). The contract was ended since nothing was billed on it any more; it gets the end back that it had before.`,
      origin: declared.origin,
    },
    restores: true,
  };
  return { endsOn: former, end };
}

/** The first charge of a mapped product for days after a day that nothing has taken back. */
export function billedAfter(day: Day, feed: Feed, { tenant }: Pick<BindContext, "tenant">): Charge | undefined {
  const products = tenant.products.filter((product) => product.program === feed.program.key);
  const mapped = feed.charges.filter((charge) => productOf(products, charge) !== undefined);
  const usage = feed.program.azure ? mapped.filter(({ kind, from }) => kind === "usage" && from > day) : [];
  const seats = timelines(mapped, feed.statements).flatMap(({ steps }) =>
    steps.flatMap(({ quantity, charge }, index) => {
      const until = steps[index + 1]?.from;
      const stands =
        quantity > 0 && charge !== undefined && charge.to > day && (until === undefined || until > addDays(day, 1));
      return stands ? [charge] : [];
    }),
  );
  return [...seats, ...usage].sort((a, b) => (a.from < b.from ? -1 : 1))[0];
}
