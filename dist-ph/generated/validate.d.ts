/** Written by `npm run generate` from schema/. Change the schemas, not this file. */
/** One thing that does not fit the schema; `parentSchema` is the schema that says so. */
export interface SchemaError {
    readonly keyword: string;
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
    /** Set where a key's name is what does not fit. */
    readonly propertyName?: string;
    readonly parentSchema?: Readonly<Record<string, unknown>>;
    readonly data?: unknown;
}
/** True when the value fits; otherwise `errors` tells all that does not, until the next call. */
export interface Validate {
    (value: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}
