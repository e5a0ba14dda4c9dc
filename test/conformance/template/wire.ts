/** The system's answers, read strictly: only the fields that are used, each with its type. Pure. */
import { type Raw, type Readers, readersOf } from "../../../src/providers/answers.ts";

/** `false`: a field that is missing is not understood; true for a system that leaves empty fields out. */
const read: Readers = readersOf("Template PSA", false);

export type ContractRow = ReturnType<typeof readContract>;

export function readContract(raw: Raw) {
  const at = `contract ${typeof raw.id === "number" ? raw.id : "without id"}`;
  return {
    id: read.id(raw, "id", at),
    name: read.text(raw, "name", at),
    startsOn: read.day(raw, "startDate", at),
    endsOn: read.day(raw, "endDate", at),
  };
}
