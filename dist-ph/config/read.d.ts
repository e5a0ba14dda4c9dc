import type { Finding } from "../core/model.ts";
/** A file that stands there. Without text it could not be read, and a finding says why: unknown is never absent. */
export interface SourceText {
    /** Relative to the workspace folder, with forward slashes. */
    readonly file: string;
    readonly text?: string;
}
export interface TenantTexts {
    /** The folder's name. */
    readonly key: string;
    /** As seen from the workspace folder, for example `tenants/fabrikam-msp`. */
    readonly folder: string;
    readonly tenant?: SourceText;
    readonly services?: SourceText;
    /** In order of file name; the key is the file's name without `.yaml`. */
    readonly customers: readonly (SourceText & {
        readonly key: string;
    })[];
    /** In order of file name. */
    readonly approvals: readonly SourceText[];
}
export interface WorkspaceTexts {
    readonly workspace?: SourceText;
    readonly tenants: readonly TenantTexts[];
    readonly findings: readonly Finding[];
}
/** Reads every file of the workspace in `folder` (absolute). Never throws for what it finds there. */
export declare function readWorkspace(folder: string): WorkspaceTexts;
