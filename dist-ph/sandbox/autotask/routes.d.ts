/** The URL grammar: which entity a path is about and what is asked of it. Paths are read in any case. */
import { type Entity } from "./entities.ts";
type Kind = "zone" | "threshold" | "version" | "query" | "count" | "next" | "get" | "list" | "create" | "update" | "replace" | "delete" | "metadata" | "unknown";
export interface Route {
    readonly kind: Kind;
    /** Empty where the path is about none. */
    readonly entity?: Entity;
    readonly id?: number;
    /** The contract whose child it is. */
    readonly parent?: number;
    /** `entityInformation`: what about. */
    readonly about?: "entity" | "fields" | "udfs";
    /** Set where there is no such route, or not with this verb. */
    readonly refused?: 404 | 405;
}
/** @param path below `/autotask/`, for example `ATServicesRest/V1.0/Contracts/7/Services`. */
export declare function findRoute(method: string, path: string): Route;
export {};
