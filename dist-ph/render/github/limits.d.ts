/** What GitHub takes of a text. It counts characters in some places and bytes in others; bytes are never fewer. */
/** Bytes of UTF-8 in a comment, or in the text of an issue. */
export declare const MOST_COMMENT = 65536;
/** Bytes of UTF-8 that one step may add to its job's summary: a mebibyte, and some room for what the step says besides. */
export declare const MOST_SUMMARY: number;
