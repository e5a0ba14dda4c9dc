/** The only clock, and the only source of waiting and chance. Everything else is handed its time as an argument. */
/** This instant. */
export declare function now(): Date;
/**
 * How far this machine's clock is ahead of a server's, in milliseconds; negative where it is behind.
 *
 * @param headers of an answer that has just arrived
 * @returns undefined where the answer names no time, or where it was kept by a cache in between
 */
export declare function skewOf(headers: Readonly<Record<string, string>>, at: Date): number | undefined;
/** Resolves after so many milliseconds. Passed in where a wait is needed, so that tests never sleep. */
export declare function wait(milliseconds: number): Promise<void>;
/** A number from 0 up to 1, for spreading retries. */
export declare function chance(): number;
