import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, padLeft, padRight, spread, wrap, wrapParts } from "../../src/render/width.ts";

describe("the columns a text takes", () => {
  it.each([
    ["plain", "Contoso BV", 10],
    ["accents, arrows, dots", "Café → ö · ×", 12],
    ["a combining accent", "Cafe\u0301", 4],
    ["Chinese", "株式会社", 8],
    ["Korean", "삼성전자", 8],
    ["full width Latin", "ＡＢ", 4],
    ["half width katakana", "ｱｲｳ", 3],
    ["an emoji", "🏢", 2],
    ["an emoji of several parts", "👩🏽", 2],
    ["nothing", "", 0],
  ])("%s", (_what, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("padding counts columns, and never cuts", () => {
    expect(padRight("株", 4)).toBe("株  ");
    expect(padLeft("株", 4)).toBe("  株");
    expect(padLeft("12,345", 3)).toBe("12,345");
  });
});

describe("wrapping", () => {
  it("keeps days and money together", () => {
    expect(wrap("these seats renewed on 15 Nov as new", 25)).toEqual(["these seats renewed on", "15 Nov as new"]);
    expect(wrap("it starts on 1 Nov 2026 then", 19)).toEqual(["it starts on", "1 Nov 2026 then"]);
    expect(wrap("it comes to EUR 13.29 now", 15)).toEqual(["it comes to", "EUR 13.29 now"]);
  });

  it("breaks a word that is wider than the line, except an address", () => {
    expect(wrap(`a ${"x".repeat(25)}`, 10)).toEqual(["a", "xxxxxxxxxx", "xxxxxxxxxx", "xxxxx"]);
    expect(wrap("at https://psa.example/4711 now", 10)).toEqual(["at", "https://psa.example/4711", "now"]);
  });

  it("gives the first line less room where something stands before it", () => {
    expect(wrap("one two three", 9, 4)).toEqual(["one", "two three"]);
    expect(wrap("sixteen two", 9, 4)).toEqual(["", "sixteen", "two"]);
  });

  it("breaks parts between parts where they fit", () => {
    expect(wrapParts(["1 change", "2 later", "3 blocked"], 2, 20)).toEqual(["1 change · 2 later", "  3 blocked"]);
  });

  it("puts two texts at both edges, or the right one below", () => {
    expect(spread("left", "right", 12)).toEqual(["left   right"]);
    expect(spread("leftleft", "right", 12)).toEqual(["leftleft", "       right"]);
  });

  it("loses no word, and no line is wider than the width", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(..."abc株é1"), minLength: 1, maxLength: 30 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (list, width) => {
        const lines = wrap(list.join(" "), width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(list.join(""));
      }),
    );
  });
});
