/** Creates and updates of what stands on its own: services of the catalogue, companies, billing items. */
import { type Entity } from "./entities.ts";
import { type Row, type State } from "./store.ts";
import { type WriteMode } from "./writes.ts";
type Body = Readonly<Record<string, unknown>>;
export declare function createService(state: State, body: Body): number;
/** Name and description reach the contracts, since they refer to the service; its price and billing code do not. */
export declare function updateService(state: State, current: Row, body: Body, mode: WriteMode): void;
export declare function createCompany(state: State, body: Body): number;
/** An update without rules of its own. */
export declare function updatePlain(state: State, entity: Entity, current: Row, body: Body, mode: WriteMode): void;
export {};
