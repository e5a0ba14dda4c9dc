/**
 * Price vintages (decision 1): subscriptions of one product that cost or sell differently on an open day cannot share a
 * line. The oldest group keeps the product's plain key; the others carry the start of their commitment in theirs. A key
 * that earlier runs recorded for a subscription is kept, so that a renewal does not rename lines.
 */
import type { Memory } from "../../core/memory.ts";
import type { Day } from "../../core/model.ts";
import { at, sameHolding, stepDays } from "../../core/segments.ts";
import type { PricedStep } from "./holding.ts";
import type { Timeline } from "./timeline.ts";

export interface Member<Step extends PricedStep> {
  readonly timeline: Timeline;
  readonly steps: readonly Step[];
}

export interface Vintage<Step extends PricedStep> {
  readonly key: string;
  readonly isFirst: boolean;
  /** Start of the oldest commitment in it. */
  readonly vintage: Day;
  readonly members: readonly Member<Step>[];
  /** Subscriptions whose line the state does not hold yet, or holds as another. */
  readonly unrecorded: readonly string[];
}

/** Same cost and price on every day from `open` on where both hold units. */
function sharesLine(a: readonly PricedStep[], b: readonly PricedStep[], open: Day): boolean {
  const days = [open, ...stepDays(a, b).filter((day) => day > open)];
  return days.every((day) => {
    const left = at(a, day);
    const right = at(b, day);
    if (left.quantity === 0 || right.quantity === 0) return true;
    return sameHolding({ ...left, quantity: 1 }, { ...right, quantity: 1 });
  });
}

export function groupByCost<Step extends PricedStep & { readonly missing?: string }>(
  members: readonly Member<Step>[],
  open: Day,
  productKey: string,
  memory: Memory,
): readonly Vintage<Step>[] {
  const oldestFirst = [...members].sort((a, b) => {
    const left = `${a.timeline.firstTermStart} ${a.timeline.subscription}`;
    const right = `${b.timeline.firstTermStart} ${b.timeline.subscription}`;
    return left < right ? -1 : left > right ? 1 : 0;
  });
  const groups: Member<Step>[][] = [];
  for (const member of oldestFirst) {
    const group = groups.find((candidate) => candidate.every((other) => sharesLine(other.steps, member.steps, open)));
    if (group === undefined) groups.push([member]);
    else group.push(member);
  }
  const recorded = recordedKeys(productKey, members, memory);
  const used = new Set<string>();
  const keys = groups.map((group) => {
    const kept = group
      .map((member) => recorded.get(member.timeline.subscription))
      .find((key) => key !== undefined && !used.has(key));
    if (kept !== undefined) used.add(kept);
    return kept;
  });
  return groups.map((group, index) => {
    const vintage = group[0]?.timeline.firstTermStart ?? open;
    let key = keys[index];
    if (key === undefined) {
      key = used.has(productKey) ? `${productKey}@${vintage}` : productKey;
      if (used.has(key)) key = `${productKey}@${vintage}-${group[0]?.timeline.subscription.slice(0, 8) ?? ""}`;
      used.add(key);
    }
    const subscriptions = group.map(({ timeline }) => timeline.subscription);
    const unrecorded = subscriptions.filter((subscription) => recorded.get(subscription) !== key);
    return { key, isFirst: key === productKey, vintage, members: group, unrecorded };
  });
}

/** State entry that holds the line a subscription is billed on. */
export function lineSlot(productKey: string, subscription: string): string {
  return `${productKey}.line.${subscription}`;
}

/** Line keys that earlier runs recorded for these subscriptions. */
function recordedKeys<Step extends PricedStep>(
  productKey: string,
  members: readonly Member<Step>[],
  memory: Memory,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { timeline } of members) {
    const key = memory.resolved(lineSlot(productKey, timeline.subscription));
    if (key !== undefined) found.set(timeline.subscription, key);
  }
  return found;
}
