/** The only clock, and the only source of waiting and chance. Everything else is handed its time as an argument. */

/** This instant. */
export function now(): Date {
  return new Date();
}

/**
 * How far this machine's clock is ahead of a server's, in milliseconds; negative where it is behind.
 *
 * @param headers of an answer that has just arrived
 * @returns undefined where the answer names no time, or where it was kept by a cache in between
 */
export function skewOf(headers: Readonly<Record<string, string>>, at: Date): number | undefined {
  const theirs = Date.parse(headers.date ?? "");
  return Number.isNaN(theirs) || headers.age !== undefined ? undefined : at.getTime() - theirs;
}

/** Resolves after so many milliseconds. Passed in where a wait is needed, so that tests never sleep. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A number from 0 up to 1, for spreading retries. */
export function chance(): number {
  return Math.random();
}
