import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson, placesOfEntries, textOf } from "../../../../src/providers/partner-center/formats/json.ts";

describe("a number is read as it is written, never through a double", () => {
  it.each([
    ["0", "0"],
    ["-0", "-0"],
    ["1.10", "1.10"],
    ["-3.20", "-3.20"],
    ["0.30000000000000000004", "0.30000000000000000004"],
    ["12345678901234567890.12", "12345678901234567890.12"],
    // .NET writes small doubles so.
    ["8.82E-04", "0.000882"],
    ["1e2", "100"],
    ["-1.5e+3", "-1500"],
  ])("%s is %s", (written, text) => {
    expect(parseJson(`{"a":${written}}`)).toEqual({ a: text });
    expect(parseJson(`[${written}, ${written}]`)).toEqual([text, text]);
    expect(parseJson(written)).toBe(text);
    expect(parseJson(` { "a" : [ ${written} ] , "b" : { "c" :${written}\n} } `)).toEqual({ a: [text], b: { c: text } });
  });

  it("an exponent that would be written out over pages stays as it is, which is no amount", () => {
    expect(parseJson('{"a":1e400}')).toEqual({ a: "1e400" });
  });

  it.each([
    ['{"a":"1.10, -2"}', { a: "1.10, -2" }],
    ['{"a 1":"x"}', { "a 1": "x" }],
    [String.raw`{"a":"say \"1\" and 2","b":3}`, { a: 'say "1" and 2', b: "3" }],
    [String.raw`{"a":"ends in a slash \\","b":3}`, { a: "ends in a slash \\", b: "3" }],
    [String.raw`{"a":"[\"Price 1.0\",\"2\"]","b":3}`, { a: '["Price 1.0","2"]', b: "3" }],
    [String.raw`{"\\\"1":"é1 1"}`, { '\\"1': "é1 1" }],
    ['{"a":true,"b":null,"c":false}', { a: true, b: null, c: false }],
  ])("digits within strings and names are left alone: %s", (text, value) => expect(parseJson(text)).toEqual(value));
});

describe("what is no JSON stays no JSON", () => {
  it.each([
    "",
    "{",
    "1 2",
    '{"a":1 2}',
    '{"a":01}',
    '{"a":-}',
    '{"a":1.}',
    '{"a":.5}',
    '{"a":+1}',
    '{"a":1.2.3}',
    '{"a":1e}',
    '{"a":0x10}',
    '{"a":1-2}',
    '{"a":NaN}',
    '{"a":Infinity}',
    "{1:2}",
    "{1 : 2}",
    "{-1.5\n:2}",
    '{"a":1,}',
    '{"a":"1}',
    '{"a":"1,"b":2}',
    '{"a":tru1e}',
    '{"a":1true}',
    '{"a":"x"1}',
    '{"a":1"x"}',
    "{'a':1}",
    '{"a":1}}',
    '{"a":1}\n{"a":2}',
    String.raw`{"a":"\"}`,
    '{"a":"\u0000"}',
  ])("%j", (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(parseJson(text)).toBeUndefined();
  });

  it("law: it reads what JSON.parse reads and refuses what it refuses, cut or changed anywhere", () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const change = fc.record({
      at: fc.nat(200),
      cut: fc.nat(3),
      put: fc.constantFrom("", "1", '"', "-", ":", ",", "e"),
    });
    fc.assert(
      fc.property(value, change, (of, { at, cut, put }) => {
        const whole = JSON.stringify(of);
        const place = at % (whole.length + 1);
        for (const text of [whole, whole.slice(0, place) + put + whole.slice(place + cut)]) {
          let expected: unknown;
          try {
            expected = JSON.parse(text);
          } catch {
            expect(parseJson(text)).toBeUndefined();
            continue;
          }
          expect(withNumbers(parseJson(text))).toEqual(withNumbers(expected));
        }
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  /** Every number, and every text that reads as one, as the double it stands for. */
  function withNumbers(value: unknown): unknown {
    if (typeof value === "string")
      return /^-?\d/.test(value) && !Number.isNaN(Number(value)) ? Number(value) + 0 : value;
    if (typeof value === "number") return value + 0;
    if (Array.isArray(value)) return value.map(withNumbers);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withNumbers(one)]));
  }

  it("a text of a million quotes and slashes is read in one pass", () => {
    const long = JSON.stringify({ a: '\\"'.repeat(500_000), b: 1 });
    expect(parseJson(long)).toHaveProperty("b", "1");
    expect(parseJson(long.slice(0, -10))).toBeUndefined();
  });
});

describe("the text of a value", () => {
  it.each([
    ["a", "a"],
    [null, ""],
    [undefined, ""],
    [true, "true"],
    [["AddOn", "Trial"], '["AddOn","Trial"]'],
  ])("%j is %j", (value, text) => expect(textOf(value)).toBe(text));
});

describe("the places of a list's entries", () => {
  it("are those of an editor, whatever stands before, within and after them", () => {
    const text =
      '{\n  "n": [{"items": [{}]}],\n  "items": [\n    {"a": [{}], "b": "}{"},\n    {\n    }, {}],\n "z": [{}]}';
    expect(placesOfEntries(text, "items")).toEqual([
      { line: 4, column: 5 },
      { line: 5, column: 5 },
      { line: 6, column: 8 },
    ]);
    expect(placesOfEntries('{"items":[{},{}]}', "items")).toEqual([
      { line: 1, column: 11 },
      { line: 1, column: 14 },
    ]);
  });
});
