import type { Finding, Origin } from "../core/model.ts";
import type { NumberPaths } from "../generated/number-paths.ts";
export type Path = readonly (string | number)[];
export interface ParsedFile {
    readonly file: string;
    readonly value: unknown;
    /** Where the value (or its key) at a path stands; of what is not there, where the nearest thing around it stands. */
    originOf(path: Path, part?: "key" | "value"): Origin;
}
export interface Parsed {
    /** Absent when the text is not sound YAML: then nothing of it can be trusted. */
    readonly parsed?: ParsedFile;
    readonly findings: readonly Finding[];
}
export declare function parseYaml(file: string, text: string, numbers?: NumberPaths): Parsed;
