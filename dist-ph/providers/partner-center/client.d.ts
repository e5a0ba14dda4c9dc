/** What stands at an entry of a setting. */
export interface Place {
    /** Absolute. */
    readonly path: string;
    /** Absolute paths by name; undefined where nothing is there. */
    readonly files: readonly string[] | undefined;
}
/**
 * The files behind the entries of a setting, in the order given: each a file, or a folder whose files are taken (not
 * those of its folders, nor hidden ones).
 * @throws ProviderError where the disk refuses.
 */
export declare function listFiles(folder: string, entries: string | readonly string[]): Promise<readonly Place[]>;
/** Why a file is not whole, of what a read threw; undefined where the disk refused it, or it is no trouble of a file. */
export declare function whyBroken(error: unknown): string | undefined;
/** A file's bytes in pieces. @throws ProviderError where the disk refuses, and where the file changes meanwhile. */
export declare function readPieces(path: string): AsyncGenerator<Uint8Array>;
/**
 * The bytes of gzip'd pieces; at most `most`, since a small file can unpack to any size.
 * @throws ProviderError where they break off or are damaged, and beyond `most`.
 */
export declare function unpack(pieces: AsyncIterable<Uint8Array>, most?: number): AsyncGenerator<Uint8Array>;
/** A file's content, unpacked where it is packed. @throws ProviderError as {@link readPieces} and {@link unpack} do. */
export declare function readContent(path: string, isPacked: boolean): AsyncGenerator<Uint8Array>;
/** The whole text of a document. @throws ProviderError as above, where it is not UTF-8, and where it is too large. */
export declare function readDocument(path: string, isPacked: boolean): Promise<string>;
/** How a file begins: enough to tell what it is. */
export interface Head {
    /** Unpacked. */
    readonly bytes: Uint8Array;
    readonly isPacked: boolean;
    /** The whole file is in it. */
    readonly isAll: boolean;
}
/**
 * What stands in the place of a file, in words; undefined: a file. To open a pipe would wait for whoever writes into it.
 * @throws ProviderError where the disk refuses.
 */
export declare function otherThanFile(path: string): Promise<string | undefined>;
/** @throws ProviderError where the disk refuses. */
export declare function readHead(path: string): Promise<Head>;
