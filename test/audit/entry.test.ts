import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/audit/canonical.ts";
import {
  type AuditEntry,
  chain,
  chainAll,
  factsOf,
  GENESIS,
  parseEntries,
  START,
  verifyChain,
  writeEntries,
} from "../../src/audit/entry.ts";
import { fact } from "./facts.ts";

describe("canonical JSON", () => {
  it("has sorted keys, no spaces, and no members without a value", () => {
    expect(canonical({ b: [1, { d: null, c: "é" }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"é","d":null}]}',
    );
  });

  it("reads back as the same value, whatever its keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonical(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });
});

describe("an entry names the hash of the one before it", () => {
  it("and its own: sha-256 over its canonical JSON without the hash", () => {
    const entry = chain(GENESIS, { ...fact({ run: "r1", kind: "run-started" }), seq: 1 });
    const { hash, ...rest } = entry;
    expect(entry.previous).toBe("0000000000000000000000000000000000000000000000000000000000000000");
    expect(hash).toBe(createHash("sha256").update(canonical(rest)).digest("hex"));
    expect(chain(hash, { ...fact(), seq: 2 }).previous).toBe(hash);
  });

  it("a chain of entries holds, from any head, and counts on without a gap", () => {
    const entries = chainAll(START, [fact(), fact(), fact()]);
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(verifyChain(entries)).toBeUndefined();
    expect(verifyChain(entries.slice(1), { seq: 1, hash: entries[0]?.hash ?? "" })).toBeUndefined();
    expect(entries.map(factsOf)).toEqual([fact(), fact(), fact()]);
  });
});

describe("verifyChain names the first entry that does not follow", () => {
  const entries = chainAll(START, [
    fact({ message: "1" }),
    fact({ message: "2" }),
    fact({ message: "3" }),
    fact({ message: "4" }),
  ]);
  const at = (index: number): AuditEntry => entries[index] ?? raise();
  const raise = (): never => {
    throw new Error("no such entry");
  };

  it.each<[string, AuditEntry[], number, RegExp]>([
    ["an altered value", [at(0), { ...at(1), message: "two" }, at(2), at(3)], 2, /entry 2 was altered/],
    ["an altered hash", [at(0), { ...at(1), hash: GENESIS }, at(2), at(3)], 2, /entry 2 was altered/],
    ["a removed entry", [at(0), at(2), at(3)], 2, /entry 3 stands where entry 2 belongs/],
    ["two swapped entries", [at(0), at(2), at(1), at(3)], 2, /entry 3 stands where entry 2 belongs/],
    ["an entry written twice", [at(0), at(0), at(1)], 2, /entry 1 stands where entry 2 belongs/],
    [
      "a replaced entry with a right hash of its own",
      [at(0), chain(at(0).hash, { ...fact({ message: "forged" }), seq: 2 }), at(2)],
      3,
      /entry 3 does not follow/,
    ],
    ["a removed first entry", [at(1), at(2)], 1, /entry 2 stands where entry 1 belongs/],
  ])("%s", (_name, tampered, line, why) => {
    expect(verifyChain(tampered)).toEqual({ line, why: expect.stringMatching(why) });
  });
});

describe("a run's file is read strictly", () => {
  const entries = chainAll(START, [fact({ message: "1" }), fact({ message: "2" })]);
  const text = writeEntries(entries);

  it("and comes back as it was written", () => {
    expect(parseEntries(text)).toEqual({
      entries: entries.map((entry, index) => ({ entry, line: index + 1 })),
      breaks: [],
    });
  });

  it("no single changed byte goes unnoticed, by the reading or by the chain", () => {
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ flip;
        const { entries: read, breaks } = parseEntries(changed.toString());
        expect(breaks.length > 0 || verifyChain(read.map(({ entry }) => entry)) !== undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a file without a last line's end", text.slice(0, -1), 2, /cut off/],
    ["half a line", text.slice(0, -40), 2, /cut off/],
    ["an empty file", "", 1, /empty/],
    ["a line that is no JSON", `${text}nonsense\n`, 3, /not JSON/],
    ["a line that is no entry", `${text}[]\n`, 3, /not an entry/],
    ["spaces inside a line", text.replace('":', '": '), 1, /edited/],
    ["an entry of a newer program", text.replace('"formatVersion":1', '"formatVersion":2'), 1, /newer concordat/],
    ["an unknown kind", text.replace('"applied"', '"undone"'), 1, /"undone" is not known/],
    ["an entry without an actor", text.replace('"actor":"github:maria",', ""), 1, /no "actor"/],
  ])("%s", (_name, broken, line, why) => {
    expect(parseEntries(broken).breaks[0]).toEqual({ line, why: expect.stringMatching(why) });
  });
});
