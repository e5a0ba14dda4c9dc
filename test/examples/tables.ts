/** The figures of the example's README: its tables, each known by its header, and the sums written out in backticks. */

export const HEADERS = {
  lines: "Customer Contract Product From Written Units Unit-price Unit-cost Price-a-month Cost-a-month",
  contracts: "Customer Contract Account Name First-day Last-day Period Lines",
  catalogue: "Tenant Service Name Active Price-before Cost-before Price-after Cost-after",
  byHand: "Customer Product First-day Last-day Units Unit-price Price Cost",
  invoices: "Customer Before This-one",
  totals: "Tenant Price-before Cost-before Price-after Cost-after",
} as const;

export type TableName = keyof typeof HEADERS;
/** Cells by column, the column's spaces written as hyphens. */
export type Cells = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<TableName, readonly Cells[]>>;

function cellsOf(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

export function readTables(markdown: string): Tables {
  const blocks = markdown
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.startsWith("|")))
    .filter((block) => block.length > 2);
  const entries = Object.entries(HEADERS).map(([name, header]) => {
    const columns = header.split(" ");
    const block = blocks.find(
      ([head = ""]) =>
        cellsOf(head)
          .map((cell) => cell.replaceAll(" ", "-"))
          .join(" ") === header,
    );
    if (block === undefined) throw new Error(`the README has no table with the columns ${header}`);
    const rows = block.slice(2).map((line) => {
      const cells = cellsOf(line);
      if (cells.length !== columns.length) throw new Error(`not ${columns.length} cells: ${line}`);
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
    });
    return [name, rows] as const;
  });
  return Object.fromEntries(entries) as unknown as Tables;
}

/** Hundredths of a cent-exact amount; NaN for what is none. */
export function cents(text: string | undefined): number {
  const found = /^(-?)(\d+)\.(\d{2})$/.exec(text ?? "");
  return found === null ? Number.NaN : Number(`${found[1]}${found[2]}${found[3]}`);
}

/** A quotient of whole numbers, halves up. */
export function halfUp(top: number, bottom: number): number {
  return Math.floor((2 * top + bottom) / (2 * bottom));
}

export interface Sum {
  /** As written: `5 × 20.60 × 4/31`. */
  readonly sum: string;
  /** What is written after the equals sign. */
  readonly is: string;
  /** What it comes to in hundredths, halves up. */
  readonly comesTo: number;
}

/** Every `… = 12.34` in backticks. */
export function readSums(markdown: string): readonly Sum[] {
  return [...markdown.matchAll(/`([^`\n]+) = (\d+(?:\.\d+)?)`/g)].map(([, sum = "", is = ""]) => ({
    sum,
    is,
    comesTo: inCents(sum),
  }));
}

/** Sums of products of decimals and fractions, in whole numbers all the way. */
function inCents(sum: string): number {
  let [top, bottom] = [0n, 1n];
  for (const term of sum.split(" + ")) {
    let [termTop, termBottom] = [1n, 1n];
    for (const factor of term.split(" × ")) {
      const [over = "", under = "1"] = factor.split("/");
      for (const [text, up] of [
        [over, true],
        [under, false],
      ] as const) {
        const [whole = "", part = ""] = text.split(".");
        const [digits, scale] = [BigInt(whole + part), 10n ** BigInt(part.length)];
        termTop *= up ? digits : scale;
        termBottom *= up ? scale : digits;
      }
    }
    [top, bottom] = [top * termBottom + termTop * bottom, bottom * termBottom];
  }
  return Number((200n * top + bottom) / (2n * bottom));
}
