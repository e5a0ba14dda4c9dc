/**
 * Usage that arrives when its contract is over and posted, as the last month's always does: a statement comes after its
 * month. The contract that follows bills it in its first open period, as any contract bills what arrives after its own
 * days were posted (decision 6). So the customer has it on the next invoice, once, and nobody enters anything by hand.
 * Where the one that follows cannot, it is told with its money. Pure.
 */
import { sayDay } from "../../core/day.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { LateUsage } from "./draft.ts";
import { successorOf } from "./ends.ts";
import type { Feed } from "./gather.ts";

/** What a contract could not bill, for the one that follows it. */
export interface HandedOn {
  readonly from: Feed;
  readonly late: readonly LateUsage[];
}

/** By the contract that is to bill it. */
export type LateUsages = Map<string, HandedOn>;

const placeOf = (contract: string, { program }: Feed): string => `${contract} ${program.key}`;

export function handOn(from: Feed, late: readonly LateUsage[], book: LateUsages): void {
  const next = successorOf(from.contract, from.customer, from.program.key);
  if (next !== undefined && late.length > 0) book.set(placeOf(next.key, from), { from, late });
}

/** The contract's charges with those it takes over. What it ignores is not taken: its ignore is of its own days. */
export function withLate(feed: Feed, book: LateUsages, today: Day): Feed {
  const place = placeOf(feed.contract.key, feed);
  const handed = book.get(place);
  if (handed === undefined) return feed;
  const left = handed.late.filter((one) => isIgnored(one, feed, today));
  if (left.length === 0) book.delete(place);
  else book.set(place, { ...handed, late: left });
  const taken = handed.late.filter((one) => !left.includes(one)).map(({ charge }) => charge);
  return { ...feed, charges: [...new Set([...feed.charges, ...taken])] };
}

export function isIgnored({ product, charge }: LateUsage, { contract }: Feed, today: Day): boolean {
  const rule = contract.lines.find((line) => line.product === product.key);
  const ignore = rule?.ignore ?? product.ignore;
  return ignore !== undefined && (ignore.until === undefined || ignore.until >= today || ignore.until >= charge.to);
}

/** The contract that follows is made later, and bills it then. */
export function waitingFor(feed: Feed, startsOn: Day, book: LateUsages): readonly Finding[] {
  const place = placeOf(feed.contract.key, feed);
  const { from, late } = book.get(place) ?? { late: [] };
  book.delete(place);
  return late.map((one) => {
    const { fix: _none, ...finding } = unbillable(one, from ?? feed);
    const text = `${finding.message}; ${feed.contract.key} bills it from ${sayDay(startsOn)} on`;
    return { ...finding, severity: "note", message: text };
  });
}

/** What no contract took. */
export function untaken(book: LateUsages): readonly Finding[] {
  return [...book.values()].flatMap(({ from, late }) => late.map((one) => unbillable(one, from)));
}

/** Usage for which no contract has an open period left: told with its money, never lost. */
export function unbillable({ product, charge }: LateUsage, { contract, customer, program }: Feed): Finding {
  const next = successorOf(contract, customer, program.key)?.key;
  return {
    severity: "error",
    rule: "decision 6",
    message: `usage of ${charge.net} ${charge.currency} for ${product.title} (invoice ${charge.invoice}) has no open period left on contract ${contract.key}`,
    fix:
      next === undefined
        ? "Bill it by hand, or move the contract's end."
        : `Let ${next}, which follows it, bill ${product.key}; or bill it by hand and declare ignore: { reason: …, until: ${charge.to} } for ${product.key} on ${contract.key}.`,
    origin: charge.origin,
    customer: customer.key,
    product: product.key,
    money: { amount: charge.net, currency: charge.currency },
  };
}
