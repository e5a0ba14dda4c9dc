/** The hour that Autotask counts requests in: all integrations of a database together. */

const MINUTE = 60_000;
const WINDOW_MINUTES = 60;

/** Counts by minute; what is older than an hour of `now` no longer counts. */
export function createWindow(now: () => number) {
  const minutes = new Map<number, number>();

  function total(): number {
    const oldest = Math.floor(now() / MINUTE) - WINDOW_MINUTES;
    let sum = 0;
    for (const [minute, count] of minutes) {
      if (minute <= oldest) minutes.delete(minute);
      else sum += count;
    }
    return sum;
  }

  return {
    total,
    count(): number {
      const minute = Math.floor(now() / MINUTE);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
      return total();
    },
    clear: () => minutes.clear(),
  };
}
