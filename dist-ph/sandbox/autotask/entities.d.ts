/**
 * Which entities there are, which verbs each knows and which fields each has.
 *
 * A field is written `name:type(length)flags>Entity`. Types: int, long, dec, bool, dt, str. Flags: `*` required, `r`
 * read-only, `c` written at creation only, `p` picklist, `n` readable but not queryable, `w` written but never read.
 */
type FieldType = "int" | "long" | "dec" | "bool" | "dt" | "str";
export interface Field {
    readonly name: string;
    readonly type: FieldType;
    readonly length?: number;
    readonly required: boolean;
    readonly readOnly: boolean;
    readonly createOnly: boolean;
    readonly pickList: boolean;
    readonly queryable: boolean;
    readonly writeOnly: boolean;
    /** The entity that it refers to. Only entities that the sandbox holds are looked up. */
    readonly refersTo?: string;
}
export type Verb = "POST" | "PATCH" | "PUT" | "DELETE";
export interface Entity {
    readonly name: string;
    readonly fields: readonly Field[];
    readonly byName: ReadonlyMap<string, Field>;
    /** Verbs at the root URL. */
    readonly root: readonly Verb[];
    /** Verbs below a contract, and the name of the collection there. */
    readonly child?: {
        readonly segment: string;
        readonly verbs: readonly Verb[];
    };
    readonly queryable: boolean;
    readonly hasUdfs: boolean;
}
export declare const ENTITIES: readonly Entity[];
/** By name, any case. */
export declare const findEntity: (name: string) => Entity | undefined;
/** By the name of its collection below a contract, any case. */
export declare const findChild: (segment: string) => Entity | undefined;
export declare function entityOf(name: string): Entity;
export {};
