/** How much memory the process takes for what it holds. */
import { setFlagsFromString } from "node:v8";

/** V8 lets the memory of a process grow to four times what lives in it before it cleans up: a build job has no such room. */
const MOST_GROWTH_PERCENT = 30;

/**
 * From the next cleaning on, memory grows by {@link MOST_GROWTH_PERCENT} of what lives before it is cleaned again; whatever
 * Node was told of it at its start.
 */
export function growMemorySlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${MOST_GROWTH_PERCENT}`);
}
