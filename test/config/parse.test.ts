import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/config/parse.ts";
import { customerOf, edit, findingsOf, load, onlyTenant, tenantAt } from "./folder.ts";

const contoso = `${tenantAt}/customers/contoso.yaml`;
const northwind = `${tenantAt}/customers/northwind.yaml`;
const head = "kind: customer\nname: Contoso BV\naccount: { in: psa, id: 29683512 }\n";
const told = (text: string) => findingsOf({ [contoso]: text });

describe("numbers keep the digits they were written with", () => {
  it("in amounts and ids", () => {
    const changes = {
      ...edit(northwind, "amount: 20.60", "amount: 1.10"),
      ...edit(contoso, "adopt: 4711", "adopt: 0047110"),
    };
    const workspace = load(changes);
    expect(workspace.findings).toEqual([]);
    const [line] = customerOf(workspace, "northwind").contracts[0]?.lines ?? [];
    expect(line?.prices.map(({ amount }) => amount)).toEqual(["1.10", "22.00"]);
    expect(customerOf(workspace, "contoso").contracts[0]?.source).toMatchObject({ id: "0047110" });
  });

  it("in the settings of a connection", () => {
    const invoices = "files: billing/microsoft/, invoices: [{ id: 0012, total: 1234.50, currency: EUR }]";
    const workspace = load(edit(`${tenantAt}/tenant.yaml`, "files: billing/microsoft/", invoices));
    expect(workspace.findings).toEqual([]);
    expect(onlyTenant(workspace).connections.csp?.settings).toEqual({
      files: "billing/microsoft/",
      invoices: [{ id: "0012", total: "1234.50", currency: "EUR" }],
    });
    const threads = load(edit(`${tenantAt}/tenant.yaml`, "system: autotask", "system: autotask\n    threads: 3"));
    expect(onlyTenant(threads).connections.psa?.settings.threads).toBe(3);
  });

  it("also in quotes, and an integer stays an integer", () => {
    const workspace = load(edit(northwind, "amount: 20.60", 'amount: "20.60"'));
    const [line] = customerOf(workspace, "northwind").contracts[0]?.lines ?? [];
    expect(line?.prices[0]?.amount).toBe("20.60");
    expect(line?.split?.[0]?.quantity).toBe(12);
  });

  it.each(["1e3", ".5", "5.", "+5", "0x1F", ".nan", ".inf", "1_000", "24.12345", "-1", "007", "€ 24", "1 000"])(
    "an amount is not %s",
    (amount) => {
      expect(findingsOf(edit(northwind, "amount: 20.60", `amount: ${amount}`))).toEqual([
        `customers/northwind.yaml:17:46 BAD_VALUE amount must be an amount such as 24.50 (not below 0, at most 4 decimals), not "${amount}"`,
      ]);
    },
  );

  it("a comma in an amount is explained, in either way it can be read", () => {
    const files = edit(northwind, "{ from: 2026-12-01, amount: 20.60 }", "{ from: 2026-12-01, amount: 20,60 }");
    const [finding] = load(files).findings;
    expect(finding).toMatchObject({
      rule: "UNKNOWN_KEY",
      fix: "write amounts with a point, such as 24.50",
      origin: { line: 17, column: 49 },
    });
  });

  it.each([
    ["2.5", "2.5"],
    ['"2"', '"2"'],
    ["1e2", '"1e2"'],
    ["0x10", '"0x10"'],
    ["two", '"two"'],
    ["99999999999999999999", '"99999999999999999999"'],
  ])("a number of units is not %s", (written, shown) => {
    expect(findingsOf(edit(northwind, "quantity: 2,", `quantity: ${written},`))).toEqual([
      `customers/northwind.yaml:16:30 WRONG_TYPE quantity must be a whole number, not ${shown}`,
    ]);
  });

  it("words that older YAML turned into something else stay words", () => {
    expect(parseYaml("f", "a: NO\nb: 2026-12-01\nc: 12:30:45\nd: 0o14\n")).toMatchObject({
      parsed: { value: { a: "NO", b: "2026-12-01", c: "12:30:45", d: "0o14" } },
    });
  });
});

describe("YAML that is not sound is one finding, at its place", () => {
  it.each([
    [
      "a bracket left open",
      `${head}vendors: [\n`,
      "customers/contoso.yaml:5:1 YAML_SYNTAX the indentation does not fit what is above",
    ],
    [
      "a second colon",
      "kind: customer\nname: Contoso: BV\n",
      "customers/contoso.yaml:2:7 YAML_SYNTAX a second colon, or a line that is indented too far",
    ],
    [
      "a tab as indentation",
      `${head}hold:\n\tuntil: 2026-12-01\n`,
      "customers/contoso.yaml:5:1 YAML_SYNTAX a tab stands where the indentation should be",
    ],
    [
      "a quote left open",
      "kind: customer\nname: 'Contoso BV\n",
      "customers/contoso.yaml:3:1 YAML_SYNTAX a quote, bracket, comma or colon is missing",
    ],
    [
      "a text that begins with a sign",
      "kind: customer\nname: @Contoso\n",
      "customers/contoso.yaml:2:7 YAML_SYNTAX a text cannot begin with this sign",
    ],
    [
      "a list item beside keys",
      `${head}- a\n`,
      "customers/contoso.yaml:4:1 YAML_SYNTAX this is neither a key with its colon nor part of the value above",
    ],
    [
      "a merge that was not finished",
      `${head}<<<<<<< HEAD\nenabled: true\n=======\nenabled: false\n>>>>>>> contoso\n`,
      "customers/contoso.yaml:4:1 MERGE_CONFLICT a merge left both sides standing here, between <<<<<<< and >>>>>>>",
    ],
    [
      "two documents",
      `${head}---\nkind: customer\n`,
      "customers/contoso.yaml:4:1 SEVERAL_DOCUMENTS a second document begins here",
    ],
    [
      "a directive",
      "%YAML 1.1\n---\nkind: customer\n",
      "customers/contoso.yaml:1:1 DIRECTIVE a line that begins with % is not allowed",
    ],
    ["a tag", "kind: customer\nname: !!str Contoso\n", "customers/contoso.yaml:2:13 TAG a tag (!) is not allowed"],
    [
      "a tag of its own",
      "kind: customer\nname: !exec rm\n",
      "customers/contoso.yaml:2:13 TAG a tag (!) is not allowed",
    ],
    [
      "a key twice",
      `${head}name: Contoso Ltd\n`,
      'customers/contoso.yaml:4:1 DUPLICATE_KEY "name" stands twice: first in line 2',
    ],
    [
      "a number and the same text as keys",
      "1: a\n'1': b\n",
      'customers/contoso.yaml:2:1 DUPLICATE_KEY "1" stands twice: first in line 1',
    ],
    ["a list as a key", "? [a]\n: 1\n", "customers/contoso.yaml:1:3 BAD_KEY a key must be plain text"],
    ["a key that is no text", "true: 1\n", "customers/contoso.yaml:1:1 BAD_KEY a key must be plain text"],
    [
      "a key that changes objects",
      "__proto__: { kind: customer }\n",
      "customers/contoso.yaml:1:1 BAD_KEY a key must be plain text",
    ],
    [
      "an alias of nothing",
      "kind: customer\nname: *contoso\n",
      "customers/contoso.yaml:2:7 YAML_SYNTAX nothing above is marked &contoso",
    ],
    [
      "a control character",
      "kind: customer\nname: Con\u0007toso\n",
      "customers/contoso.yaml:2:10 CONTROL_CHARACTER the invisible character U+0007 is not allowed",
    ],
    [
      "an escaped control character",
      'kind: customer\nname: "Con\\u001b[2Jtoso"\n',
      "customers/contoso.yaml:2:7 CONTROL_CHARACTER an invisible character is escaped in this text",
    ],
    [
      "text that reads backwards",
      "kind: customer\nname: Con\u202Eotsot\n",
      "customers/contoso.yaml:2:10 CONTROL_CHARACTER the invisible character U+202E is not allowed",
    ],
    [
      "33 lists in lists",
      `kind: ${"[".repeat(33)}${"]".repeat(33)}\n`,
      "customers/contoso.yaml:1:39 TOO_DEEP nested more than 32 levels deep",
    ],
  ])("%s", (_what, text, finding) => {
    expect(told(text)).toEqual([finding]);
  });

  it("a deep nesting of every kind is refused at once, not by running out of stack", () => {
    for (const text of ["[".repeat(900_000), "a: {".repeat(200_000), "- ".repeat(400_000), "? ".repeat(400_000)]) {
      expect(parseYaml("f", text).findings.map(({ rule }) => rule)).toEqual(["TOO_DEEP"]);
    }
    const stairs = Array.from({ length: 60 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("");
    expect(parseYaml("f", stairs).findings.map(({ rule }) => rule)).toEqual(["TOO_DEEP"]);
  });

  it("an alias bomb is refused, however it is built", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [name, before] of ["ba", "cb", "dc", "ed", "fe"]) {
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`);
    }
    expect(told(`${lines.join("\n")}\n`)).toEqual([
      expect.stringContaining("ALIAS_BOMB the aliases (*) of this file stand for too many values"),
    ]);
    expect(told("a: &a [*a]\n")).toEqual([
      "customers/contoso.yaml:1:8 ALIAS_BOMB the aliases (*) of this file stand for too many values",
    ]);
    const many = `a: &a 1\nb: [${Array(101).fill("*a").join(", ")}]\n`;
    expect(told(many)).toEqual([expect.stringContaining("ALIAS_BOMB")]);
  });

  it("a few aliases are followed", () => {
    expect(parseYaml("f", "a: &a { b: 24.50 }\nc: *a\n").parsed?.value).toEqual({
      a: { b: "24.50" },
      c: { b: "24.50" },
    });
  });

  it("no message repeats the text, which may hold a secret", () => {
    for (const text of [
      'secret: "hunter2\n',
      "secret: @hunter2\n",
      "secret: hunter2: x\n",
      "\thunter2\n",
      "secret: [hunter2\n",
      "secret: !hunter2 x\n",
    ]) {
      const { findings } = parseYaml("f", text);
      expect(findings).toHaveLength(1);
      expect(JSON.stringify(findings)).not.toContain("hunter2");
    }
  });
});

describe("places are told as an editor counts them", () => {
  const { parsed } = parseYaml(
    "f.yaml",
    "a: é x\nlist:\n  - one\n  - k: |\n      text\n    empty:\n    'quoted': \"v\"\n",
  );
  const at = (path: readonly (string | number)[], part?: "key" | "value") => {
    const origin = parsed?.originOf(path, part);
    return `${origin?.line}:${origin?.column}`;
  };

  it("of keys, values, items, block texts, quoted and empty ones", () => {
    expect(at(["a"])).toBe("1:4");
    expect(at(["list"], "key")).toBe("2:1");
    expect(at(["list", 0])).toBe("3:5");
    expect(at(["list", 1])).toBe("4:5");
    expect(at(["list", 1, "k"])).toBe("4:8");
    expect(at(["list", 1, "empty"])).toBe("6:5");
    expect(at(["list", 1, "quoted"], "key")).toBe("7:5");
    expect(at(["list", 1, "quoted"])).toBe("7:15");
  });

  it("and of what is not there, the place around it", () => {
    expect(at(["list", 1, "none", "deeper"])).toBe("4:5");
    expect(at([])).toBe("1:1");
  });
});
