/** A window of real time that a vendor counts requests in. */

const MINUTE = 60_000;

/** Autotask counts an hour, all integrations of a database together. */
export const AN_HOUR: Span = { step: MINUTE, steps: 60 };
/** ConnectWise counts a minute. */
export const A_MINUTE: Span = { step: 1_000, steps: 60 };

interface Span {
  /** Milliseconds that are counted together. */
  readonly step: number;
  readonly steps: number;
}

/** Counts by step; what is older than the span before `now` no longer counts. */
export function createWindow(now: () => number, { step, steps }: Span) {
  const counts = new Map<number, number>();

  function total(): number {
    const oldest = Math.floor(now() / step) - steps;
    let sum = 0;
    for (const [at, count] of counts) {
      if (at <= oldest) counts.delete(at);
      else sum += count;
    }
    return sum;
  }

  return {
    total,
    count(): number {
      const at = Math.floor(now() / step);
      counts.set(at, (counts.get(at) ?? 0) + 1);
      return total();
    },
    /** Milliseconds until the oldest requests no longer count; 0 where none do. */
    untilOldestLeaves(): number {
      total();
      const [oldest] = counts.keys();
      return oldest === undefined ? 0 : (oldest + steps) * step - now();
    },
    clear: () => counts.clear(),
  };
}
