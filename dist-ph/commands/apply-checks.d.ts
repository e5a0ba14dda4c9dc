import type { Workspace } from "../core/workspace.ts";
/** Real systems are written on the real day; another one is for a sandbox. */
export declare function refuseOtherDay(workspace: Workspace, asOf: string): void;
/** Whether a path under the workspace's folder says what is applied: its YAML, its tenants, and bills that stand elsewhere in it. */
export declare function inputsOf({ folder, tenants }: Pick<Workspace, "folder" | "tenants">): (path: string) => boolean;
/** What the commit does not hold of the files that say what is applied. */
export declare function uncommittedInputs(dirty: readonly string[], workspace: Pick<Workspace, "folder" | "tenants">): readonly string[];
/** The audit names the commit that was applied, so what is applied must be in it. */
export declare function refuseUncommitted(commit: string | undefined, dirty: readonly string[], workspace: Pick<Workspace, "folder" | "tenants">): string;
