import type { Fault, RowBatch, RowReader, TextRow } from "../wire.ts";
/** The rows of a CSV file whose header `open` takes; a header it refuses is the end. */
export declare function readRows<Row>(pieces: AsyncIterable<Uint8Array>, open: (header: TextRow) => RowReader<Row> | readonly Fault[]): AsyncGenerator<RowBatch<Row>>;
/**
 * The records of a UTF-8 CSV file, a batch for each piece that completes one. Line numbers are those of an editor:
 * line breaks within quotes count. Blank lines are left out. Reading ends at damaged text and at a quote that never closes.
 */
export declare function readCsv(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<RowBatch<TextRow>>;
