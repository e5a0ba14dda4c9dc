/** The audit trail: who changed what, one entry a field (ConnectWise: /system/audittrail). */
import type { Entity } from "./fields.ts";
import { type AuditEntry, type Row, type State } from "./store.ts";
/** Who writes, and by which way. */
export interface Author {
    readonly identifier: string;
    readonly source: "API" | "Application";
}
/** Types that the trail takes, whether the sandbox keeps entries of them or not. */
export declare const AUDIT_TYPES: ReadonlySet<string>;
export declare const trailOf: (state: State, type: string, id: number) => readonly AuditEntry[];
/** Takes note of a record that was made (`before` absent), changed or deleted (`after` absent). */
export declare function recordChange(state: State, entity: Entity, before: Row | undefined, after: Row | undefined, author: Author): void;
