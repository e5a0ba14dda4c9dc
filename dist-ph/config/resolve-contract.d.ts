import type { Contract, Policies } from "../core/workspace.ts";
import type { ParsedFile } from "./parse.ts";
/** The contracts of a customer file that has no errors; policies come from the contract's first program. */
export declare function resolveContracts(file: ParsedFile, policiesOf: (programs: readonly string[]) => Policies): Contract[];
