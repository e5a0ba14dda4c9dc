/** Written by `npm run generate` from schema/. Change the schemas, not this file. */
/** Where a file of this kind holds a number: `*` stands for any key or item. Elsewhere a plain number is read as text. */
export interface NumberPaths {
    readonly [key: string]: true | NumberPaths;
}
export declare const numberPaths: Readonly<Record<"approval" | "customer" | "services" | "tenant" | "workspace", NumberPaths>>;
