/** What an apply came to, as the page of its run and as a short comment to the pull request that was merged. Pure. */
import type { RunReport } from "../../apply/report.ts";
import { type Place } from "./comment.ts";
export interface RunPlaces extends Place {
    /** The page of the run. */
    readonly url: string;
    /** The pages of the repository's commits, without the commit. */
    readonly commits: string;
}
/** Everything the run did and did not do; the plan that it was made from, folded, as far as it fits. */
export declare function renderRun(report: RunReport, places: RunPlaces): string;
/** The same in short, under a mark of its own: a job that runs again replaces it. */
export declare function renderRunComment(report: RunReport, places: RunPlaces): string;
/** `12 made, EUR +103.00 a month`; where nothing was, why in two or three words. */
export declare function runInWords({ events, left, plan, error, barred, stopped }: RunReport): string;
