import { type Memory, type ReconRow, type RowBatch } from "../wire.ts";
/** The rows of a file, a batch for each piece that completes a line. Reading ends at damaged text and at an endless line. */
export declare function readLines(pieces: AsyncIterable<Uint8Array>, memory?: Memory): AsyncGenerator<RowBatch<ReconRow>>;
