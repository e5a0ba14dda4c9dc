/** Checked files → the workspace: defaults applied, references followed, words turned into values. */
import type { Origin } from "../core/model.ts";
import type { Ignore, Policies, Tenant } from "../core/workspace.ts";
import type { IgnoredProduct } from "../generated/types.ts";
import type { ParsedFile } from "./parse.ts";
export declare const defaultBranch = "concordat-audit";
/** The parsed files of a tenant, each free of errors. `folder` is absolute. */
export interface TenantFiles {
    readonly folder: string;
    readonly tenant: ParsedFile;
    readonly services?: ParsedFile;
    readonly customers: readonly {
        readonly key: string;
        readonly file: ParsedFile;
    }[];
    readonly approvals: readonly ParsedFile[];
}
export declare function resolveTenant(files: TenantFiles, workspace: ParsedFile): Tenant;
/** What `stated` leaves out stays as it is in `base`. */
export declare function overridePolicies(base: Policies, stated: Partial<Policies>): Policies;
export declare function resolveIgnore({ reason, until }: IgnoredProduct, origin: Origin): Ignore;
