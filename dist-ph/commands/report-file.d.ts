import type { Report } from "../core/notices.ts";
import type { Context } from "./context.ts";
export interface SavedReport extends Report {
    /** The run's name, where something was written. */
    readonly run?: string;
}
/** @throws {UsageError} `REPORT_UNREADABLE`, `REPORT_BROKEN`, `REPORT_VERSION` */
export declare function readReport(context: Context, file: string): Promise<SavedReport>;
