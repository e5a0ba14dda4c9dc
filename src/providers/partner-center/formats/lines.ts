/**
 * JSON lines: one line item a line, as Microsoft Graph exports what was billed (gzip'd blobs, `part-….json.gz`).
 * https://learn.microsoft.com/partner-center/developer/billed-invoice-reconciliation
 */
import { longestLine } from "../limits.ts";
import { createMemory, type Fault, type Memory, type ReconRow, type RowBatch } from "../wire.ts";
import { openItemReader } from "./items.ts";
import { parseJson } from "./json.ts";
import { countLines, damaged, openText } from "./text.ts";

/** The rows of a file, a batch for each piece that completes a line. Reading ends at damaged text and at an endless line. */
export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
  memory: Memory = createMemory(),
): AsyncGenerator<RowBatch<ReconRow>> {
  const text = openText();
  const items = openItemReader(memory);
  let rest = "";
  let line = 1;
  const take = (lines: readonly string[], isCut: boolean): { rows: ReconRow[]; faults: Fault[] } => {
    const batch = { rows: [] as ReconRow[], faults: [] as Fault[] };
    for (const written of lines) {
      if (written.trim() !== "") {
        const item = parseJson(written);
        const read = item === undefined ? { faults: [notJson(line, isCut)] } : items.read(item, { line, column: 1 });
        if (read.row) batch.rows.push(read.row);
        batch.faults.push(...(read.faults ?? []));
      }
      line += 1;
    }
    return batch;
  };
  for await (const piece of pieces) {
    const read = text.read(piece);
    const lines = (rest + read.text).split("\n");
    rest = lines.pop() ?? "";
    const batch = take(lines, false);
    if (read.damage !== undefined) batch.faults.push(damaged(line + countLines(rest), read.damage));
    else if (rest.length > longestLine.characters) batch.faults.push(damaged(line, "the line does not end"));
    if (batch.rows.length > 0 || batch.faults.length > 0) yield batch;
    if (read.damage !== undefined || rest.length > longestLine.characters) return;
  }
  const last = take([rest], true);
  const damage = text.end();
  if (damage !== undefined) last.faults.splice(0, Infinity, damaged(line - 1, damage));
  yield { rows: last.rows, faults: [...last.faults, ...items.end()] };
}

function notJson(line: number, isCut: boolean): Fault {
  return damaged(line, isCut ? "the last line is cut off: the file is not whole" : "the line is not JSON");
}
