import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forMarkdown, forTerminal, forTerminalThroughout } from "../../src/render/escape.ts";

const esc = String.fromCharCode(27);

describe("text for a terminal shows what it holds and does nothing", () => {
  it.each([
    ["a terminal command", `${esc}[31mred`, "\\u{1b}[31mred"],
    ["a C1 command", "\u009B2J", "\\u{9b}2J"],
    ["a line break", "one\r\ntwo\tthree", "one\\r\\ntwo\\tthree"],
    ["reordering", "invoice\u202Efdp.exe", "invoice\\u{202e}fdp.exe"],
    ["an isolate", "\u2066x\u2069", "\\u{2066}x\\u{2069}"],
    ["zero width", "a\u200Bb\uFEFFc\u00ADd", "a\\u{200b}b\\u{feff}c\\u{ad}d"],
    ["a line separator", "a\u2028b", "a\\u{2028}b"],
    ["an invisible letter", "a\u3164b", "a\\u{3164}b"],
    ["tags", "a\u{E0041}b", "a\\u{e0041}b"],
    ["half a character", "a\uD800b", "a\\u{d800}b"],
  ])("%s", (_what, text, seen) => {
    expect(forTerminal(text)).toBe(seen);
  });

  it.each(["Contoso BV", "Café Zürich", "株式会社", "شركة", "חברה", "☎️ Phone & Co. – 50 % → ok"])(
    "%s stays as it is",
    (name) => {
      expect(forTerminal(name)).toBe(name);
    },
  );

  it("whatever the text, no character that acts is left", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(forTerminal(text))),
    );
  });

  it("goes through lists and objects, keys included, and leaves numbers alone", () => {
    expect(forTerminalThroughout({ "a\n": ["\u0007", 5, null, true] })).toEqual({ "a\\n": ["\\u{7}", 5, null, true] });
  });
});

describe("text for Markdown shows as written and means nothing", () => {
  const breaker = "&#8203;";

  it.each([
    ["HTML", "<img src=x onerror=alert(1)>", "&#60;img src=x onerror=alert(1)&#62;"],
    ["an entity", "&lt;b&gt;", "&#38;lt;b&#38;gt;"],
    ["a cell's end", "a | b", "a &#124; b"],
    ["code", "```js", "&#96;&#96;&#96;js"],
    ["emphasis", "*a* __b__ ~c~", "&#42;a&#42; &#95;&#95;b&#95;&#95; &#126;c&#126;"],
    ["a link", "[x](y)", "&#91;x&#93;(y)"],
    ["an image", "![x](y)", "!&#91;x&#93;(y)"],
    ["a mention", "@all hands", `&#64;${breaker}all hands`],
    ["an issue", "see #12 and GH-12", `see &#35;${breaker}12 and GH-${breaker}12`],
    ["a heading", "# Head", "&#35; Head"],
    ["a list", "- item", "&#45; item"],
    ["a numbered list", "1. item", "1&#46; item"],
    ["a rule", "---", "&#45;--"],
    ["an address", "https://evil.example", `https&#58;${breaker}//evil.example`],
    ["a bare address", "www.evil.example", `www${breaker}.evil.example`],
    ["a mail address", "a@b.example", `a&#64;${breaker}b.example`],
    ["mathematics", "$x$", "&#36;x&#36;"],
    ["an escape", "a\\", "a&#92;"],
    ["a line break", "a\n# b", "a&#92;n&#35; b"],
  ])("%s", (_what, text, written) => {
    expect(forMarkdown(text)).toBe(written);
  });

  it.each(["+103.00", "-5.00", "42 → 47", "1 Nov 2026", "Exchange Online (Plan 1)", "O'Reilly", "12.5 %"])(
    "%s stays as it is",
    (text) => {
      expect(forMarkdown(text)).toBe(text);
    },
  );

  it("whatever the text, it stays on one line and holds no tag, cell end, code, or mention", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>|`@#[]*_&\\\n\r a1-+.:/") }), (text) => {
        const rest = forMarkdown(text).replaceAll(/&#\d+;/g, "");
        return !/[<>|`@#[\]*_&\\\n\r]/.test(rest) && !rest.includes("://");
      }),
    );
  });
});
