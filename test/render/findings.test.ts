import { describe, expect, it } from "vitest";
import { renderFindings } from "../../src/render/findings.ts";
import { aFinding } from "../support/plans.ts";

describe("findings read as file:line:column  severity  rule  message", () => {
  it("in the order given, with money and fix, and the counts last", () => {
    const findings = [
      aFinding({
        rule: "ZC-2",
        message: "Second by line, first as given.",
        money: { amount: "1234.5", currency: "EUR" },
        fix: "map it.",
      }),
      aFinding({
        severity: "warning",
        rule: "PR-21",
        message: "Total not checked.",
        origin: { file: "tenant.yaml", line: 2, column: 1 },
      }),
      aFinding({ severity: "error" }),
    ];
    expect(renderFindings(findings, { colour: false })).toBe(
      [
        "services.yaml:41:3  error  ZC-2  Second by line, first as given.",
        "    Money: EUR 1,234.50",
        "    Fix: map it.",
        "tenant.yaml:2:1  warning  PR-21  Total not checked.",
        "services.yaml:41:3  error  ZC-1  Nothing maps CFQ7TTC0LH16:000J.",
        "",
        "2 errors, 1 warning",
        "",
      ].join("\n"),
    );
  });

  it("a finding without a place names its customer", () => {
    const { origin: _none, ...finding } = aFinding({ customer: "northwind" });
    expect(renderFindings([finding], { colour: false })).toContain("northwind  error  ZC-1  Nothing maps");
  });

  it("long messages hang under their first line", () => {
    const message = "Nothing maps these seats, so their units stay as they are until somebody maps them.";
    expect(
      renderFindings([aFinding({ message })], { colour: false, width: 60 })
        .split("\n")
        .slice(0, 3),
    ).toEqual([
      "services.yaml:41:3  error  ZC-1  Nothing maps these seats,",
      "    so their units stay as they are until somebody maps",
      "    them.",
    ]);
  });

  it("none", () => {
    expect(renderFindings([], { colour: false })).toBe("No errors, no warnings\n");
  });

  it("colour repeats the severity, and text from outside does no harm", () => {
    const esc = String.fromCharCode(27);
    const text = renderFindings([aFinding({ message: `a${esc}[2Jb` })], { colour: true });
    expect(text).toContain(`${esc}[31merror${esc}[39m`);
    expect(text).toContain("a\\u{1b}[2Jb");
  });
});
