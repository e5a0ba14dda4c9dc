/** Which records there are, where they stand, and which fields each has (ConnectWise: public endpoints, 2026.4). */
import { type Entity } from "./fields.ts";
export declare const ENTITIES: readonly Entity[];
export declare const findEntity: (name: string) => Entity | undefined;
/** By its collection's path, lower case. */
export declare const findByPath: (path: string) => Entity | undefined;
export declare function entityOf(name: string): Entity;
