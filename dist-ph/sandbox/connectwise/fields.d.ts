/**
 * How a record's fields are written down: `name:type(argument)flags`.
 *
 * Types: int, dec, bool, dt, str(longest), enum(A|B), ref(Entity) or ref to what the sandbox does not hold, list. Flags:
 * `*` required, `u` required on updates, `r` read-only.
 */
type FieldType = "int" | "dec" | "bool" | "dt" | "str" | "enum" | "ref" | "list";
export interface Field {
    readonly name: string;
    readonly type: FieldType;
    readonly length?: number;
    readonly choices?: readonly string[];
    /** The entity that it refers to. Absent: one that the sandbox does not hold, which is kept as it was sent. */
    readonly refersTo?: string;
    readonly required: boolean;
    readonly onUpdate: boolean;
    readonly readOnly: boolean;
}
export type Verb = "POST" | "PATCH" | "PUT" | "DELETE";
export interface Entity {
    readonly name: string;
    /** The API's name of a record in its errors, for example `catalogItem`. */
    readonly resource: string;
    /** Below the codebase, lower case; additions stand below their agreement. */
    readonly path: string;
    readonly fields: readonly Field[];
    readonly byName: ReadonlyMap<string, Field>;
    readonly byLowerName: ReadonlyMap<string, Field>;
    readonly verbs: readonly Verb[];
    /** The audit trail's type of record. */
    readonly audited?: string;
}
export declare function defineEntity(entity: Pick<Entity, "name" | "path" | "verbs"> & {
    readonly audited?: string;
}, fields: string): Entity;
export {};
