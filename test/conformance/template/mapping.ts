/** The system's records in the engine's words. Say here what a record means, and how that is known. Pure. */
import type { ObservedContract } from "../../../src/core/observed.ts";
import { notWritten } from "./refusals.ts";
import type { ContractRow } from "./wire.ts";

export function toContract(row: ContractRow): ObservedContract {
  throw notWritten(`what contract ${row.id} holds`);
}
