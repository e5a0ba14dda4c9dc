/** Contracts that end on another day than the PSA has, and those that follow them (ZC-22 to ZC-25, decision 12). Pure. */
import { addDays } from "./day.ts";
import type { BoundContract, CustomerWish, DesiredEnd } from "./desired.ts";
import { changeId, fingerprint } from "./fingerprint.ts";
import type { Memory } from "./memory.ts";
import type { Day, Segment } from "./model.ts";
import { sum } from "./money.ts";
import { moverOf } from "./moved.ts";
import type { Change, Version } from "./plan.ts";
import type { PlannedOn } from "./plan-contract.ts";
import { monthlyDifference, monthOf, type PlannedLine } from "./plan-line.ts";
import { at } from "./segments.ts";
import { FORMER_END } from "./standing.ts";

interface End {
  readonly change: Change;
  readonly before: Day;
  readonly after: Day;
}

type Ends = ReadonlyMap<string, End>;

/** A contract, and what is on it, waits until the one that it follows is cut: else both bill the days in between. */
export function cutBefore(key: string, wish: CustomerWish, ends: Ends): readonly string[] {
  const own = wish.customer.contracts.find((contract) => key.endsWith(`/${contract.key}`));
  const before = wish.bound.find(({ contract }) => own !== undefined && contract.key === own.follows);
  const end = ends.get(before?.key ?? "");
  return end !== undefined && end.after < end.before ? [end.change.id] : [];
}

/** The change of each contract's end, by the contract's key, with the end it has now. */
export function endChanges(
  wish: CustomerWish,
  context: {
    readonly today: Day;
    readonly memory: Memory;
    readonly targets: ReadonlyMap<string, { readonly system: string }>;
  },
  refused: ReadonlyMap<string, unknown> = new Map(),
): Ends {
  const found = new Map<string, End>();
  for (const end of wish.ends) {
    const target = context.targets.get(end.connection);
    const bound = wish.bound.find(({ key }) => key === end.key);
    if (target === undefined || bound === undefined) continue;
    const next = takerOf(bound, wish, refused);
    const held = next === "all" ? undefined : heldAfter(end.after, bound);
    const facts = { system: target.system, today: context.today, memory: context.memory, months: bound.months };
    const text = (next === "none" ? end.unfollowed : undefined) ?? end.reason.text;
    const told = { ...end, reason: { ...end.reason, text } };
    found.set(end.key, { change: endChange(told, facts, held), before: end.before, after: end.after });
  }
  return found;
}

/**
 * Another end of a contract, due at once (decision 12). `held`: what its lines hold on the day after the earlier of the two
 * ends; undefined where somebody goes on billing it.
 */
function endChange(
  end: DesiredEnd,
  facts: { readonly system: string; readonly today: Day; readonly memory: Memory; readonly months: number },
  held: readonly Segment[] | undefined,
): Change {
  const { key, before, after } = end;
  const fields = [{ path: "endsOn", before, after }];
  const values = { contractKey: key };
  const [base, target]: [Version, Version] = [
    { kind: "fields", fields: { endsOn: before } },
    { kind: "fields", fields: { endsOn: after, ...(end.restores === true ? { [FORMER_END]: null } : {}) } },
  ];
  const money = after < before && held !== undefined && held.length > 0 ? goneWith(held, facts.months) : undefined;
  return {
    id: changeId("contract", key, "update", after),
    connection: end.connection,
    system: facts.system,
    kind: "contract",
    key,
    remoteId: end.remoteId,
    title: end.title,
    action: "update",
    effective: facts.today,
    fields,
    values,
    base,
    target,
    reason: end.reason,
    mover: moverOf(end, fields, end.restores === true ? "vendor" : "config", facts.memory),
    ...money,
    flags: after < before ? ["destructive"] : [],
    dependsOn: [],
    fingerprint: fingerprint({ kind: "contract", key, remoteId: end.remoteId, values, ...money }, base, target),
  };
}

/** What is no longer billed a month, and units at a price that is not known, whose money is not in it. */
function goneWith(held: readonly Segment[], months: number): Pick<Change, "monthly" | "unknownPrice"> {
  const gone = held.map((one) => ({ one, monthly: monthlyDifference(one, { ...one, quantity: 0 }, months) }));
  const known = gone.flatMap(({ monthly }) => monthly ?? []);
  const monthly = { price: sum(known.map(({ price }) => price)), cost: sum(known.map(({ cost }) => cost)) };
  const unknown = gone.reduce((units, one) => units + (one.monthly === undefined ? one.one.quantity : 0), 0);
  return { monthly, ...(unknown === 0 ? {} : { unknownPrice: unknown }) };
}

/** What the contract that this one follows billed for the same product on its last day, once that has come. */
export function takenOver(
  bound: BoundContract,
  { line }: PlannedLine,
  planned: readonly PlannedOn[],
): Pick<Change, "takesOver"> {
  const product = line.key.slice(bound.key.length);
  const before = planned.find(
    (one) =>
      one.bound.contract.key === bound.contract.follows && one.line.line.key.slice(one.bound.key.length) === product,
  );
  if (before === undefined || before.bound.endsOn >= bound.startsOn) return {};
  return { takesOver: monthOf(before.line.before(before.bound.endsOn), before.bound.months) };
}

/** How much of what it bills another contract takes over: one that stands, or that can be made as far as is known today. */
function takerOf(
  bound: BoundContract,
  { customer, bound: standing, laterContracts }: CustomerWish,
  refused: ReadonlyMap<string, unknown>,
): "all" | "part" | "none" {
  const { key, programs } = bound.contract;
  const next = customer.contracts.find(({ follows }) => follows === key);
  if (next === undefined) return "none";
  const nextKey = `${bound.key.slice(0, -key.length)}${next.key}`;
  const isReady = [...standing, ...laterContracts].some((one) => one.key === nextKey) && !refused.has(nextKey);
  if (!isReady) return "none";
  return programs.every((program) => next.programs.includes(program)) ? "all" : "part";
}

/** What a contract's lines would hold on the day after its end. */
function heldAfter(end: Day, { observed }: BoundContract): readonly Segment[] {
  return (observed?.lines ?? [])
    .map(({ segments }) => at(segments, addDays(end, 1)))
    .filter(({ quantity }) => quantity > 0);
}
