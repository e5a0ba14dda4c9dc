/** The short way through plain files reads what the whole way reads, at the same places, or leaves the file to it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Composer, Lexer, Parser } from "yaml";
import { readPlain } from "../../src/config/plain.ts";
import { readTree, type Tree } from "../../src/config/tree.ts";
import { numberPaths } from "../../src/generated/number-paths.ts";
import { suiteCases } from "./yaml-suite.ts";

const numbers = { quantity: true, "*": { quantity: true, "*": { quantity: true } } } as const;

function partsOf(text: string) {
  const parser = new Parser();
  const tokens = [...new Lexer().lex(text)].flatMap((lexeme) => [...parser.next(lexeme)]);
  return [...tokens, ...parser.end()];
}

/** The whole way; the mistakes instead of a value where there are any. */
function readWhole(text: string, paths: Parameters<typeof readTree>[1]) {
  const composer = new Composer({ uniqueKeys: false, schema: "core", version: "1.2" });
  const documents = [...composer.compose(partsOf(text), true, text.length)];
  const problems = documents.flatMap(({ errors }) => errors.map(({ code }) => code));
  const root = documents[0]?.contents ?? null;
  if (problems.length > 0 || documents.length !== 1 || root === null) return { problems };
  const tree = readTree(root, paths, () => 1);
  return tree.mistakes.length > 0 ? { problems: tree.mistakes.map(({ rule }) => rule) } : tree;
}

/** Value and places in an order that can be compared. */
function spread(tree: Tree) {
  return { value: tree.value, start: tree.start, places: [...tree.places].map(([around, at]) => ({ around, at })) };
}

/** True where the short way took the file; fails where it took it for something else than the whole way does. */
function agree(text: string, paths: Parameters<typeof readTree>[1] = numbers): boolean {
  const plain = readPlain(partsOf(text), text, paths);
  if (plain === undefined) return false;
  const whole = readWhole(text, paths);
  const seen = "problems" in whole ? whole : spread(whole);
  expect(spread(plain), JSON.stringify(text)).toEqual(seen);
  return true;
}

const sample = `# head
kind: customer # a word
name: Contoso BV
account: { in: psa, id: 29683512, x: 'y' }
contracts:
  # inner
  - key: m365
    adopt: 4711
    programs: [microsoft-csp, true]
    empty:
    none: ~
    quantity: 12

    lines:
    - product: premium
      prices: [{ from: 2026-12-01, amount: 20.60, quantity: 2 }]
  - key: azure
    list:
      - one
      - "two"
      - { three: 3 }
more: -5
`;

describe("the short way through a plain file agrees with the whole way", () => {
  it("on every file of the examples, and takes nearly all of them", () => {
    const files = readdirSync("config-examples", { recursive: true, encoding: "utf8" })
      .filter((file) => /(customers|approvals)\/.*\.yaml$/.test(file.replaceAll("\\", "/")))
      .map((file) => readFileSync(join("config-examples", file), "utf8"));
    const taken = files.filter((text) => agree(text, numberPaths.customer)).length;
    expect(taken).toBeGreaterThan(files.length * 0.7);
  });

  it("on every case of the public suite", () => {
    const taken = suiteCases().filter(({ yaml }) => agree(yaml));
    // Most of the suite is what plain files do not hold; some of it is plain, and no broken case is.
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.filter(({ fail }) => fail)).toEqual([]);
  });

  it("on a text that shows all it reads, which it takes", () => {
    expect(agree(sample)).toBe(true);
    const { value } = readPlain(partsOf(sample), sample, numbers) ?? {};
    expect(value).toMatchObject({ account: { id: "29683512", x: "y" }, more: "-5" });
    expect(value).toMatchObject({
      contracts: [{ empty: null, none: null, quantity: 12, programs: ["microsoft-csp", true] }, {}],
    });
  });

  it("with any one character put in, put in its stead, or taken away", () => {
    const marks = [..." \n-:,#[]{}\"'&*!|>%@`?~.0a\t\r"];
    let taken = 0;
    for (let at = 0; at <= sample.length; at += 1) {
      if (agree(sample.slice(0, at) + sample.slice(at + 1))) taken++;
      for (const mark of marks) {
        if (agree(sample.slice(0, at) + mark + sample.slice(at))) taken++;
        if (agree(sample.slice(0, at) + mark + sample.slice(at + 1))) taken++;
      }
    }
    expect(taken).toBeGreaterThan(1_000);
  }, 120_000);

  it("with pieces of YAML in any order", () => {
    const pieces = [
      "a",
      "b: ",
      ": ",
      "- ",
      "\n",
      "\n  ",
      "\n    ",
      "{ ",
      " }",
      "[",
      "]",
      ", ",
      "# c",
      " # c",
      '"q"',
      "'s'",
    ];
    const words = [
      "true",
      "null",
      "~",
      "12",
      "1.50",
      "-3",
      "0x1F",
      ".5",
      "1e3",
      "2026-11-01",
      "<<",
      "---",
      "&a ",
      "*a",
      "x y",
    ];
    const text = fc
      .array(fc.constantFrom(...pieces, ...words), { maxLength: 14 })
      .map((parts) => `k: ${parts.join("")}`);
    fc.assert(
      fc.property(text, (one) => void agree(one)),
      { numRuns: process.env.SOAK === "1" ? 300_000 : 20_000 },
    );
  }, 120_000);
});
