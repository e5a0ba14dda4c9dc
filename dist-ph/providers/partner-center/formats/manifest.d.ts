export interface Manifest {
    readonly file: string;
    /** Names of the blobs, without a folder. */
    readonly blobs: readonly string[];
    /** Why it cannot be relied on. */
    readonly wrong?: string;
}
/** A manifest, or an operation's answer that holds one; undefined where it is another document. */
export declare function manifestOf(document: unknown, file: string): Manifest | undefined;
/** The files of a manifest's blobs, which lie beside it (packed, or unpacked by the program that saved them). */
export declare function filesOf({ file, blobs }: Manifest, all: ReadonlySet<string>): {
    readonly files: readonly string[];
    readonly missing: readonly string[];
};
