import { describe, expect, it } from "vitest";
import { chainAll, START } from "../../src/audit/entry.ts";
import { escapeMarkdown, renderPage } from "../../src/audit/page.ts";
import { fact, runEvents, TENANT } from "./facts.ts";

const entries = (...facts: Parameters<typeof chainAll>[1]) => chainAll(START, facts);

describe("the audit page", () => {
  it("tells each run's changes in a table: customer, what, from day, money", () => {
    const change = fact({
      kind: "applied",
      action: "update",
      effective: "2027-01-01",
      fields: [{ path: "quantity", before: 10, after: 12 }],
      money: { monthly: "41.20", currency: "EUR" },
    });
    const page = renderPage(
      TENANT,
      entries(fact({ kind: "run-started" }), change, fact({ kind: "failed", line: "visio", message: "refused" })),
    );
    expect(page).toContain("## 2026-12-01 06:00 UTC: 1 applied, 1 failed\n");
    expect(page).toContain("By github:maria · run r1 · configuration 4f2d1c0b9a88 · plan sha256:1234\n");
    expect(page).toContain(
      "| contoso | cloud-2027 / m365-business-premium · applied: update · quantity 10 → 12 | 2027-01-01 | 41.20 EUR a month |\n",
    );
    expect(page).toContain("| contoso | cloud-2027 / visio · failed · refused |  |  |\n");
  });

  it("has the newest run first, whatever order the entries come in, and 50 runs at most", () => {
    const facts = Array.from({ length: 60 }, (_, index) =>
      runEvents(`run-${index + 1}`).map(({ entry }) => entry),
    ).flat();
    const page = renderPage(TENANT, entries(...facts).reverse());
    const runs = [...page.matchAll(/run (run-\d+) /g)].map((match) => match[1]);
    expect(runs).toEqual(Array.from({ length: 50 }, (_, index) => `run-${60 - index}`));
  });

  it("says so when a run had nothing to do, and what else its frame tells", () => {
    const page = renderPage(
      TENANT,
      entries(fact({ kind: "run-started" }), fact({ kind: "run-finished", message: "cut off" })),
    );
    expect(page).toContain("UTC: nothing to do\n");
    expect(page).toContain("\ncut off\n");
    expect(page).not.toContain("| --- |");
  });

  it("stays readable: a long text is shortened, and a very long run is counted", () => {
    const facts = Array.from({ length: 205 }, () => fact({ message: "x".repeat(5_000) }));
    const page = renderPage(TENANT, entries(...facts));
    expect(page.length).toBeLessThan(205 * 400);
    expect(page).toContain("and 5 more in the run's file");
  });
});

describe("text from outside is plain words in Markdown", () => {
  const nasty =
    "@all <img src=x onerror=alert(1)> | ``` [x](javascript:alert(1)) #12 www.evil.example https://evil.example \u202e\u0007\n# title";

  it("no markup, table bar, HTML, link or mention comes to life", () => {
    const page = renderPage(
      TENANT,
      entries(fact({ customer: nasty, message: nasty, fields: [{ path: nasty, before: nasty, after: "y" }] })),
    );
    const row = page.split("\n").find((line) => line.includes("evil")) ?? "";
    expect(row.match(/\|/g)).toHaveLength(5);
    expect(row.replaceAll("<!-- -->", "")).not.toMatch(/[<>`[\]()]/);
    expect(row).not.toMatch(/@\w|(?<!&)#\d|https:\/\/|www\.e/);
    expect(page.includes("\u202e") || page.includes("\u0007")).toBe(false);
  });

  it.each([
    ["a | b", "a &#124; b"],
    ["<b>&amp;</b>", "&#60;b&#62;&#38;amp;&#60;/b&#62;"],
    ["@all", "@<!-- -->all"],
    ["#12", "#<!-- -->12"],
    ["&#64;all", "&#38;#<!-- -->64;all"],
    ["`a` *b* _c_ ~d~", "&#96;a&#96; &#42;b&#42; &#95;c&#95; &#126;d&#126;"],
    ["- item", "&#45; item"],
    ["1. item", "1&#46; item"],
    ["two\nlines\r\nthree", "two lines three"],
    ["Contoso BV, 24.50", "Contoso BV, 24.50"],
  ])("%j", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});
