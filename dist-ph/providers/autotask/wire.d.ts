/**
 * Autotask's answers, read strictly: only the fields that are used, each with its type. What does not fit is an error
 * that names entity, record, field and value; nothing is guessed and nothing is defaulted.
 */
import { type Raw } from "../answers.ts";
/** An entity as it is queried: which fields are asked for, and how a record is read. */
export interface Shape<Row> {
    readonly entity: string;
    readonly fields: readonly string[];
    readonly read: (raw: Raw) => Row;
}
type RowOf<Shaped> = Shaped extends Shape<infer Row> ? Row : never;
export type ContractRow = RowOf<typeof contracts>;
export type LineRow = RowOf<typeof contractServices>;
/**
 * One stretch of one line. Its amounts are extended: for all its units, and possibly for its days only; null: not known.
 * Its ids are the numbers they come as, since a database has far more rows than anything else.
 */
export type UnitRow = RowOf<typeof unitRows>;
export type ServiceRow = RowOf<typeof services>;
export type ChargeRow = RowOf<typeof contractCharges>;
export interface PickListItem {
    readonly value: number;
    readonly label: string;
    readonly active: boolean;
}
export declare const companies: Shape<{
    id: string;
    name: string;
    active: boolean;
}>;
export declare const contracts: Shape<{
    id: string;
    company: string;
    name: string;
    number: string | null;
    type: number;
    status: number;
    startsOn: string;
    endsOn: string;
    periodType: number | null;
}>;
export declare const contractServices: Shape<{
    id: string;
    contract: string;
    service: string;
    description: string | null;
    unitPrice: string | null;
    unitCost: string | null;
    internalUnitPrice: string | null;
    internalAdjustedPrice: string | null;
}>;
export declare const unitRows: Shape<{
    id: number;
    line: number;
    from: string;
    to: string;
    units: number;
    price: string | null;
    cost: string | null;
    posted: boolean;
}>;
export declare const services: Shape<{
    id: string;
    name: string;
    externalId: string | null;
    active: boolean;
    unitPrice: string;
    unitCost: string | null;
    periodType: number;
}>;
export declare const billingCodes: Shape<{
    id: string;
    name: string;
    active: boolean;
    useType: number | null;
}>;
export declare const contractCharges: Shape<{
    id: string;
    contract: string;
    name: string;
    purchasedOn: string | null;
    unitPrice: string;
    quantity: string;
}>;
/**
 * One page of a query. `pageDetails.count` is the number of records in it: a page with fewer is not whole. `seen` holds
 * the ids of the query's pages so far: a record that comes twice would be held twice.
 */
export declare function readPage<Row>(shaped: Shape<Row>, body: unknown, seen: Set<unknown>): {
    readonly rows: readonly Row[];
    readonly next: string | null;
};
/** The id that a write answers with; an adjustment that succeeded answers null (Autotask: ContractServiceAdjustments). */
export declare function readItemId(body: unknown, at: string): string | null;
/** Where the database of a user lives. Both addresses end in a slash. */
export declare function readZone(body: unknown): {
    readonly name: string;
    readonly url: string;
    readonly webUrl: string;
};
export declare function readThreshold(body: unknown): {
    readonly hourly: number;
    readonly used: number;
};
/** The choices of one picklist field. Values are texts here, although records hold numbers (Autotask: entityInformation). */
export declare function readPickList(body: unknown, entity: string, field: string): readonly PickListItem[];
/** What the user may do with an entity: `canCreate` and the like say what the entity allows, `userAccessFor…` what the user may. */
export declare function readRights(body: unknown, entity: string): {
    readonly create: boolean;
    readonly update: boolean;
};
/** The reasons of a refusal: `errors` from the API itself, `Message` from the web server before it. */
export declare function readReasons(body: unknown): readonly string[];
export {};
