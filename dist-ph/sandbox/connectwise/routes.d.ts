import type { Entity } from "./fields.ts";
type Kind = "companyinfo" | "info" | "audit" | "reports" | "report" | "list" | "count" | "get" | "create" | "update" | "replace" | "delete" | "unknown";
export interface Route {
    readonly kind: Kind;
    readonly entity?: Entity;
    readonly id?: number;
    /** The agreement whose addition it is. */
    readonly parent?: number;
    /** companyinfo: the company. Reports: the report, and what of it. */
    readonly name?: string;
    readonly about?: "rows" | "count" | "columns";
    /** Set where there is no such route, or not with this verb. */
    readonly refused?: 404 | 405;
}
/** Codebase and path of a request below `/connectwise/`; undefined where it is no request to the API. */
export declare function splitCodebase(path: string): {
    readonly codebase: string;
    readonly rest: string;
} | undefined;
/** @param path below `/connectwise/`, for example `v4_6_release/apis/3.0/finance/agreements/7/additions`. */
export declare function findRoute(method: string, path: string): Route;
export {};
