/** Microsoft's files, damaged on their way: unread, or the same bill. Never a smaller one. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Big from "big.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Billing } from "../../src/core/charges.ts";
import { observeBilling } from "../../src/providers/partner-center/observe.ts";
import { invoicesJson, reconCsv, reconTotal } from "../support/recon.ts";

const lines = [
  { OrderId: "one", CustomerName: 'Café Zürich, the "first"' },
  { OrderId: "two", SubscriptionId: "11111111-0000-4000-8000-000000000002", Quantity: "7", UnitPrice: "10.50" },
];
const csv = Buffer.from(reconCsv(lines));
const id = "G016907411";
// 25 × 20.60 + 7 × 10.50
const total = "588.50";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-bills-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function observe(
  files: Readonly<Record<string, string | Uint8Array>>,
  invoices: readonly object[] = [{ id, total, currency: "EUR" }],
): Promise<Billing> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  try {
    return await observeBilling({ files: Object.keys(files), invoices } as never, folder, "2026-11-21T00:00:00.000Z");
  } finally {
    for (const name of Object.keys(files)) await rm(join(folder, name));
  }
}

/** Every charge's amount, and whom it is for; undefined where the source is unread. */
function billOf({ charges, unread }: Billing): string | undefined {
  if (unread.length > 0) return undefined;
  return charges.map(({ customer, net, quantity }) => `${customer} ${quantity} ${net}`).join("\n");
}

const sumOf = ({ charges }: Billing) => charges.reduce((sum, { net }) => sum.plus(net), new Big(0)).toFixed(2);

describe("a reconciliation file", () => {
  it("comes to 588.50 as it is", async () => {
    expect(reconTotal(lines)).toBe(total);
    const whole = await observe({ "a.csv": csv });
    expect([whole.unread, sumOf(whole), whole.charges.length]).toEqual([[], total, 2]);
  });

  it("that was cut at any byte is unread, or the same bill", async () => {
    const whole = billOf(await observe({ "a.csv": csv }));
    for (let end = 0; end < csv.length; end += 1) {
      const cut = await observe({ "a.csv": csv.subarray(0, end) });
      const bill = billOf(cut);
      // The last line's end may be missing: no value is.
      if (bill !== undefined) expect([end, bill]).toEqual([Math.max(end, csv.length - 2), whole]);
      else expect(cut.findings.some(({ severity }) => severity === "error")).toBe(true);
    }
  });

  it("with any byte changed is unread, or comes to its total", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(csv.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = await observe({ "a.csv": csv.with(at, (csv[at] ?? 0) ^ change) });
        if (damaged.unread.length === 0) expect(sumOf(damaged)).toBe(total);
      }),
      { numRuns: 400 },
    );
  });

  it("with lines left out, doubled or swapped is unread, or comes to its total", async () => {
    const rows = csv.toString().trimEnd().split("\r\n");
    const place = fc.nat(rows.length - 1);
    const edits = fc.oneof(
      place.map((index) => rows.toSpliced(index, 1)),
      place.map((index) => rows.toSpliced(index, 0, rows[index] ?? "")),
      fc.tuple(place, place).map(([one, other]) => rows.with(one, rows[other] ?? "").with(other, rows[one] ?? "")),
    );
    await fc.assert(
      fc.asyncProperty(edits, async (edited) => {
        const observed = await observe({ "a.csv": edited.map((row) => `${row}\r\n`).join("") });
        if (observed.unread.length === 0) expect(sumOf(observed)).toBe(total);
      }),
      { numRuns: 60 },
    );
  });
});

it("an invoices list that was cut at any byte proves nothing: the bill is unread, or its total is not checked", async () => {
  const list = Buffer.from(invoicesJson([{ id, total: 588.5 }]));
  for (let end = 0; end < list.length - 1; end += 3) {
    const observed = await observe({ "a.csv": csv, "invoices.json": list.subarray(0, end) }, []);
    const finals = observed.statements.filter((statement) => statement.final);
    expect([end, observed.unread.length > 0 || finals.length === 0]).toEqual([end, true]);
  }
});

describe("in the place of a file", () => {
  /** The source read from a folder, or from one path, beside a true file. */
  async function read(name: string, files: string | readonly string[] = "."): Promise<Billing> {
    await writeFile(join(folder, "a.csv"), csv);
    try {
      return await observeBilling({ files } as never, folder, "2026-11-21T00:00:00.000Z");
    } finally {
      for (const one of [name, "a.csv"]) await rm(join(folder, one), { recursive: true });
    }
  }
  const told = ({ findings }: Billing) => findings.map(({ rule, message, origin }) => [rule, message, origin?.file]);

  it.each(["b.csv", "b.json", "b.jsonl.gz", "notes"])(
    "a pipe named %s is a finding, and nobody waits",
    async (name) => {
      const refused = [["FILE_REFUSED", "it is a pipe, not a file", join(folder, name)]];
      for (const files of [".", [name, "a.csv"]]) {
        execFileSync("mkfifo", [join(folder, name)]);
        const billing = await read(name, files);
        expect(told(billing)).toEqual(expect.arrayContaining(refused));
        expect(billing.unread).toEqual([{ customer: "*", why: expect.stringContaining(`${name}: it is a pipe`) }]);
      }
    },
  );

  it("a socket is a finding", async () => {
    const server = createServer();
    await new Promise<void>((done) => {
      server.listen(join(folder, "b.csv"), done);
    });
    // Closing it would take it away.
    const billing = await read("b.csv").finally(() => server.close());
    expect(told(billing)).toContainEqual(["FILE_REFUSED", "it is a socket, not a file", join(folder, "b.csv")]);
    expect(billing.unread).toHaveLength(1);
  });

  it.each([
    ["/dev/zero", "a device"],
    ["/dev/null", "a device"],
    ["/tmp", "a folder"],
    [".", "a folder"],
  ])("a link to %s is a finding, and the tenant is read on", async (target, what) => {
    await symlink(target, join(folder, "b.csv"));
    const billing = await read("b.csv");
    expect(told(billing)).toContainEqual(["FILE_REFUSED", `it is ${what}, not a file`, join(folder, "b.csv")]);
    expect(billing.unread).toHaveLength(1);
  });

  it("a link to a file is that file, and a folder is passed over", async () => {
    await symlink("a.csv", join(folder, "b.csv"));
    expect((await read("b.csv", "b.csv")).unread).toEqual([]);
    await mkdir(join(folder, "archive"));
    expect((await read("archive")).unread).toEqual([]);
  });
});

describe("a packed file", () => {
  /** Ten gigabytes of one byte, as a hundred packed parts of 100 MB: some ten megabytes on the disk. */
  const bomb = (byte: string) => {
    const part = gzipSync(Buffer.alloc(100_000_000, byte), { level: 1 });
    return Buffer.concat(Array.from({ length: 100 }, () => part));
  };

  it.each([
    ["zeros", "\0"],
    ["spaces", " "],
    ["one letter", "x"],
    ["brackets", "["],
    ["quotes", '"'],
  ])("of 10 GB of %s is refused in bounded memory, by its name", async (_what, byte) => {
    const packed = bomb(byte);
    for (const name of ["part-0.jsonl.gz", "part-0.json.gz", "a.csv.gz"]) {
      const before = process.memoryUsage().rss;
      const observed = await observe({ "a.csv": csv, [name]: packed });
      expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
      expect(observed.unread.length).toBeGreaterThan(0);
      expect(observed.findings.map(({ origin }) => origin?.file)).toContain(join(folder, name));
    }
  });

  it("that was cut, or is none, is refused", async () => {
    const packed = gzipSync(csv);
    for (const content of [packed.subarray(0, -1), packed.subarray(0, 40), packed.subarray(0, 3), Buffer.from("x")]) {
      const observed = await observe({ "a.csv.gz": content });
      expect(observed.unread.length).toBeGreaterThan(0);
    }
  });
});
