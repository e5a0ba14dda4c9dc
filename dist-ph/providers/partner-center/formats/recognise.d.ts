/** `document`: one JSON text; `lines`: a JSON text a line. */
export type Format = "csv" | "lines" | "document";
export interface Known {
    readonly path: string;
    readonly format: Format;
    /** gzip'd. */
    readonly isPacked: boolean;
}
/** Why a file is refused by name. */
export interface Refused {
    readonly path: string;
    readonly refused: string;
    readonly fix: string;
}
/** What a file is; undefined: no billing data (a note, an invoice's PDF). @throws ProviderError where the disk refuses. */
export declare function recognise(path: string): Promise<Known | Refused | undefined>;
/** One after the other: a folder may hold more files than may be open at once. */
export declare function recogniseAll(paths: readonly string[]): Promise<readonly (Known | Refused | undefined)[]>;
