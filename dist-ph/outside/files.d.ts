/** The code of an error of the file system, or undefined for any other error. */
export declare function faultOf(error: unknown): string | undefined;
/** Why a file could not be read or written, in words. */
export declare function explainFault(error: unknown): string;
/**
 * Writes a file so that at any instant the path holds the old text or the new one, whole. A device or a pipe is written
 * straight. Where it fails, the old text stands and nothing is left behind.
 */
export declare function writeWhole(path: string, text: string): Promise<void>;
