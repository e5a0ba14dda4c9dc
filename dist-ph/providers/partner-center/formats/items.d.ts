import { type Fault, type Memory, type ReconRow } from "../wire.ts";
import { type Place } from "./json.ts";
export interface ItemReader {
    /** An item as a row; neither, where it is of a kind that {@link ItemReader.end} refuses. */
    read(item: unknown, place: Place): {
        readonly row?: ReconRow;
        readonly faults?: readonly Fault[];
    };
    /** What is refused of all that was read. */
    end(): readonly Fault[];
}
export declare function openItemReader(memory: Memory): ItemReader;
