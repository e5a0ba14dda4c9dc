/** A line's change as requests. What a change says is read by providers/changes.ts. */
import type { Change } from "../../../src/core/plan.ts";
import { type Ids, wantedOf } from "../../../src/providers/changes.ts";
import type { Live } from "../../../src/providers/provider.ts";
import type { Client } from "./client.ts";
import { notWritten } from "./refusals.ts";

/** What the target lends a write beside the change itself. */
export interface Surroundings {
  readonly live: Live;
  readonly ids: Ids;
}

/** Returns the line's id. */
export async function writeLine(client: Client, change: Change, { live, ids }: Surroundings): Promise<string> {
  const { quantity } = wantedOf(change);
  const from = live.line?.segments.at(-1)?.quantity ?? 0;
  throw notWritten(`bringing ${change.title} from ${from} to ${quantity} (${client.sent()} sent, ${ids.size} made)`);
}
