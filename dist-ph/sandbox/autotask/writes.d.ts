import type { Entity } from "./entities.ts";
import { type Row, type State } from "./store.ts";
/** POST, PATCH or PUT. */
export type WriteMode = "create" | "patch" | "put";
export declare function parseBody(text: string): Record<string, unknown>;
/**
 * The values that a body sets, by field. Throws a refusal with every mistake in it.
 * With `put`, a writable field that the body leaves out is set to null; read-only ones are never among the values.
 */
export declare function readWrite(state: State, entity: Entity, body: Readonly<Record<string, unknown>>, mode: WriteMode, current?: Row): Row;
/** Puts values into a row, leaving out what a row does not show. */
export declare function applyValues(entity: Entity, row: Row, values: Row): void;
