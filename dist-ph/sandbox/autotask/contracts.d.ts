import { type Row, type State } from "./store.ts";
import { type WriteMode } from "./writes.ts";
type Body = Readonly<Record<string, unknown>>;
export declare function createContract(state: State, body: Body): number;
export declare function updateContract(state: State, current: Row, body: Body, mode: WriteMode): void;
/** Under a contract's URL, the body names the same contract or none. */
export declare function checkParent(contractID: unknown, parent: number | undefined): void;
export declare function createContractService(state: State, parent: number, body: Body): number;
export declare function updateContractService(state: State, current: Row, body: Body, mode: WriteMode): void;
/** Books an adjustment and returns its id; the API itself answers with `itemId: null`. */
export declare function createAdjustment(state: State, parent: number | undefined, body: Body): number;
/** Puts a charge into the books; also used by a seed. */
export declare function insertCharge(state: State, values: Row): Row;
export declare function createCharge(state: State, parent: number, body: Body): number;
export declare function updateCharge(state: State, current: Row, body: Body, mode: WriteMode): void;
export declare function deleteCharge(state: State, current: Row): void;
export {};
