/**
 * One run of chaos: a random workspace is applied without a fault, which says what should come of it. Then the same
 * workspace is applied under faults, up to three times, and calmly until nothing is left to do. Both must come to the
 * same, by the laws of laws.ts. Everything follows from the seed.
 */
import type { AuditEntry } from "../../src/audit/entry.ts";
import { type Dice, diceOf } from "../support/dice.ts";
import type { Ended } from "../support/run.ts";
import { brokenLaws } from "./laws.ts";
import { openRehearsal, type Rehearsal, type Round } from "./rehearsal.ts";
import { type Coverage, forecast, stormOf } from "./storm.ts";
import type { ChaosTarget } from "./target.ts";

/** All that came of a workspace. */
export interface Course {
  readonly target: Pick<ChaosTarget<never>, "partsOf" | "secrets">;
  /** The apply without a fault. */
  readonly whole: Round;
  readonly rounds: readonly Round[];
  /** The last apply found nothing to do. */
  readonly isEmpty: boolean;
  /** The whole trail, in order. */
  readonly entries: readonly AuditEntry[];
  /** Ids by our key: what the state says, and what the target holds. */
  readonly ids: { readonly said: ReadonlyMap<string, string>; readonly held: ReadonlyMap<string, string> };
  /** Keys of writes of which the state still does not know what came of them. */
  readonly open: readonly string[];
  /** What `history --verify` says of it. */
  readonly verified: Ended;
  /** Journals that nobody recovered. */
  readonly journals: readonly string[];
  /** All that was said, written and committed. */
  readonly texts: readonly string[];
}

export interface Outcome {
  readonly summary: string;
  /** The faults, apply by apply. */
  readonly struck: readonly string[];
  /** Laws that were broken, in words. */
  readonly broken: readonly string[];
}

/** After so many calm applies everything is made; one more finds nothing to do. */
const MOST_CALM = 4;

const isEmpty = (round: Round | undefined): boolean => round?.ended?.code === 0 && round.run === undefined;

async function applyWhole(rehearsal: Rehearsal): Promise<Round> {
  const whole = await rehearsal.apply("without a fault");
  if (whole.size.gitSteps === 0) throw new Error("lives.ts does not stand in front of git: it was imported too late");
  if (whole.ended?.code !== 0)
    throw new Error(`the workspace cannot be applied at all: ${whole.ended?.out}${whole.ended?.err}`);
  return whole;
}

/** @param coverage is added to */
export async function runChaos<Held>(target: ChaosTarget<Held>, seed: number, coverage: Coverage): Promise<Outcome> {
  const dice: Dice = diceOf("chaos", target.name, seed);
  const rehearsal = await openRehearsal(target, dice);
  const struck: string[] = [];
  try {
    const whole = await applyWhole(rehearsal);
    await rehearsal.restart();
    const rounds: Round[] = [];
    const weathers = Array.from({ length: dice.whole(1, 3) }, () => forecast(dice, whole.size));
    if (weathers.some(({ fromFile }) => fromFile)) await rehearsal.savePlan();
    for (const [index, weather] of weathers.entries()) {
      const storm = stormOf(target, weather, [seed, index], coverage);
      const round = await rehearsal.apply(`faulty ${index + 1}`, weather, storm);
      if (round.ended === undefined && dice.chance(0.3)) rehearsal.tearJournal();
      rounds.push(round);
      struck.push(`  ${round.name} ${JSON.stringify(weather)}: ${round.ended?.code ?? "killed"}`);
      struck.push(...storm.struck.map((row) => `    ${row}`));
    }
    for (let n = 1; n <= MOST_CALM + 1 && (n === 1 || !isEmpty(rounds.at(-1))); n += 1)
      rounds.push(await rehearsal.apply(`calm ${n}`));
    const verified = await rehearsal.verify();
    const entries = rehearsal.readAudit();
    const { texts } = rehearsal;
    const { open, ...ids } = await rehearsal.readState();
    const journals = rehearsal.journals();
    const course = {
      target,
      whole,
      rounds,
      isEmpty: isEmpty(rounds.at(-1)),
      entries,
      ids,
      open,
      verified,
      journals,
      texts,
    };
    const customers = rehearsal.world.facts.customers?.length ?? 0;
    const codes = rounds.map(({ ended }) => ended?.code ?? "killed").join(" ");
    return {
      summary: `${target.name} seed ${seed}: ${customers} customers, ${whole.size.writes} writes, exit codes ${codes}`,
      struck,
      broken: brokenLaws(course),
    };
  } finally {
    await rehearsal.close();
  }
}
