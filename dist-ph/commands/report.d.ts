import type { RunReport } from "../apply/report.ts";
import { type Context } from "./context.ts";
export interface Report {
    /** Adds what is known by now; later facts go before earlier ones. */
    note(facts: Partial<Omit<RunReport, "kind" | "formatVersion" | "at" | "exit" | "error">>): void;
    /** What ended the command before its end; answers with its exit code. */
    fail(error: unknown): number;
    /** Never throws: a report that cannot be written is told, and changes nothing that was done. */
    save(context: Context, file: string, exit: number): Promise<void>;
}
export declare function startReport(): Report;
