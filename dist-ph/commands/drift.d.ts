/** `drift`: what people changed in the PSA since the last apply. Writes nothing to any system. */
import { type DriftReport } from "../core/drift.ts";
import type { Ledger } from "../core/drift-ledger.ts";
import type { Finding } from "../core/model.ts";
import { type Context, type Selection } from "./context.ts";
export interface DriftOptions extends Selection {
    readonly format: "text" | "markdown" | "json";
    readonly exitCode: boolean;
}
/** What was found; only findings where the files cannot be read, and then nothing is known of any tenant. */
export type FoundDrift = {
    readonly report: DriftReport;
    readonly ledgers: ReadonlyMap<string, Ledger>;
} | {
    readonly findings: readonly Finding[];
};
export declare function drift(context: Context, options: DriftOptions): Promise<number>;
/** Reads everything a plan reads, and compares what stands with what the last apply left. */
export declare function findDrift(context: Context, options: Selection): Promise<FoundDrift>;
