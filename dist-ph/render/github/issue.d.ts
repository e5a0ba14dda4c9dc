/** The one open issue of a tenant: what drifted, under a mark that finds it again, and what became of it. Pure. */
import { type TenantDrift } from "../../core/drift.ts";
export declare const DRIFT_LABEL = "concordat-drift";
/** A record as the issue remembers it. */
export interface Remembered {
    readonly key: string;
    /** Absent where the records are so many, or their titles so long, that the key has to do. */
    readonly title?: string;
    /** The run that had written it last, when it drifted. */
    readonly run: string;
}
/** What an issue's text says of itself. */
export interface IssueState {
    /** Of what drifted: the same while the same records stand at the same values. */
    readonly digest: string;
    /** True where nothing was left of it, and it was closed for that; false where a person closed it. */
    readonly resolved: boolean;
    readonly remembered: readonly Remembered[];
}
/** First line of the issue up to its state, not shown. An issue is a tenant's, whichever shard finds it. */
export declare function markOfIssue(folder: string, tenant: string): string;
export interface RenderedIssue {
    readonly title: string;
    readonly body: string;
    readonly digest: string;
}
/** Says nothing of the run that found it: the same drift gives the same text, which is then left as it is. */
export declare function renderIssue(tenant: TenantDrift, folder: string): RenderedIssue;
/** The same text, marked as closed because nothing was left. */
export declare function asResolved(body: string): string;
/** Reads the first line; what cannot be read, since somebody wrote into it, is taken for nothing known. */
export declare function readIssue(body: string): IssueState;
/** Mark of the comment that says what resolved it. */
export declare function markOfResolution(digest: string): string;
export interface Resolution {
    readonly state: IssueState;
    readonly tenant: TenantDrift;
    /** What runs recorded by now, by key. */
    readonly lastApplied: Readonly<Record<string, {
        readonly run: string;
        readonly at: string;
    }>>;
    /** The page of the run that found nothing left. */
    readonly url: string;
}
/** What became of each record: a later run wrote it, it left the files, or both sides agree again without one. */
export declare function renderResolution({ state, tenant, lastApplied, url }: Resolution): string;
