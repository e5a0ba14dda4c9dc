/** YAML that was damaged, or written to do harm: it is told, or it means what it shows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../src/config/check.ts";
import { loadWorkspace } from "../../src/config/index.ts";
import { parseYaml } from "../../src/config/parse.ts";
import { numberPaths } from "../../src/generated/number-paths.ts";
import { makeFolder, tenantAt } from "../config/folder.ts";

const text = `kind: customer
name: Contoso BV # as they write it
account: { in: psa, id: 29683512 }
contracts:
  - key: m365
    adopt: 4711
    programs: [microsoft-csp]
    lines:
      - product: premium
        prices: [{ from: 2026-12-01, amount: 20.60 }]
        exclude: { quantity: 2, reason: "our own" }
`;

/** The customer as it is read; undefined where a finding says why not. */
function read(content: string): unknown {
  const { parsed } = parseYaml("f.yaml", content, numberPaths.customer);
  return parsed !== undefined && checkFile(parsed, "customer").length === 0 ? parsed.value : undefined;
}

/** The two texts of the file that people write freely. */
function withTexts(value: unknown, name: string, reason: string): unknown {
  return JSON.parse(
    JSON.stringify(value).replace('"Contoso BV"', JSON.stringify(name)).replace('"our own"', JSON.stringify(reason)),
  );
}

const original = read(text);

describe("an odd character anywhere in a file", () => {
  it.each([
    ["a byte order mark", "\uFEFF"],
    ["NUL", "\0"],
    ["ESC", "\u001B"],
    ["NEL", "\u0085"],
    ["a C1 command", "\u009B"],
    ["DEL", "\u007F"],
    ["a form feed", "\f"],
    ["an override to the left", "\u202E"],
    ["an isolate", "\u2067"],
    ["half a character", "\uD800"],
  ])("%s is refused wherever it stands, in comments too", (_what, odd) => {
    const from = odd === "\uFEFF" ? 1 : 0;
    for (let at = from; at <= text.length; at += 1) {
      const { parsed, findings } = parseYaml("f.yaml", text.slice(0, at) + odd + text.slice(at));
      expect([parsed, findings[0]?.rule]).toEqual([undefined, "CONTROL_CHARACTER"]);
      expect(findings[0]?.origin).toMatchObject({ line: text.slice(0, at).split("\n").length });
    }
  });

  it.each([
    ["a tab", "\t"],
    ["a no-break space", "\u00A0"],
    ["a line separator", "\u2028"],
    ["a paragraph separator", "\u2029"],
    ["a zero-width space", "\u200B"],
    ["a soft hyphen", "\u00AD"],
    ["a mark of direction", "\u200F"],
    ["an ideographic space", "\u3000"],
    ["an invisible letter", "\u3164"],
    ["a tag", "\u{E0041}"],
    ["a carriage return", "\r"],
  ])("%s is refused, or changes nothing but the free text it stands in", (_what, odd) => {
    for (let at = 0; at <= text.length; at += 1) {
      const value = read(text.slice(0, at) + odd + text.slice(at));
      if (value === undefined) continue;
      const { name, contracts } = value as { name: string; contracts: [{ lines: [{ exclude: { reason: string } }] }] };
      const { reason } = contracts[0].lines[0].exclude;
      // Beside a # or a quote it makes the comment or the quote part of the text, and stands in it to be seen.
      expect(name === "Contoso BV" || name.includes(odd), name).toBe(true);
      expect(reason === "our own" || reason.includes(odd), reason).toBe(true);
      expect(value).toEqual(withTexts(original, name, reason));
    }
  });
});

describe("a file that was cut", () => {
  /** Every leaf of a value, by its path. */
  function leaves(value: unknown, path = ""): [string, unknown][] {
    if (typeof value !== "object" || value === null) return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
  }

  it("at any place is told, or says nothing that the whole file does not begin with", () => {
    const whole = new Map(leaves(original));
    for (let at = 0; at < text.length; at += 1) {
      const value = read(text.slice(0, at));
      for (const [path, leaf] of value === undefined ? [] : leaves(value))
        expect(String(whole.get(path)).startsWith(String(leaf)), `${at}: ${path}`).toBe(true);
    }
  });
});

describe("damaged bytes on the disk", () => {
  const bytes = Buffer.from(text.replace("Contoso BV", "Café Zürich €"));
  const damage = fc.oneof(
    fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }).map(({ at, byte }) => bytes.with(at, byte)),
    fc.nat(bytes.length).map((at) => bytes.subarray(0, at)),
    fc
      .record({ at: fc.nat(bytes.length), piece: fc.uint8Array({ minLength: 1, maxLength: 4 }) })
      .map(({ at, piece }) => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])),
    fc.record({ one: fc.nat(10), other: fc.nat(10) }).map(({ one, other }) => {
      const lines = bytes.toString().split("\n");
      return Buffer.from(
        lines
          .with(one, lines[other] ?? "")
          .with(other, lines[one] ?? "")
          .join("\n"),
      );
    }),
  );

  it("a file is told at a place in it, or is a customer; nothing throws, and the others stand", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 40, maxLength: 40 }), (damaged) => {
        // Each in a tenant of its own, so that what two files share is no mistake.
        const at = (index: number) => `tenants/t-${index}/customers/contoso.yaml`;
        const { tenants, findings } = loadWorkspace(
          makeFolder(
            Object.fromEntries(
              damaged.flatMap((content, index) => [
                [`tenants/t-${index}/tenant.yaml`, tenantFile.replace("NAME", `t-${index}`)],
                [`tenants/t-${index}/services.yaml`, servicesFile],
                [at(index), content],
              ]),
            ),
          ),
        );
        expect(tenants.some(({ name }) => tenantAt.endsWith(name))).toBe(true);
        for (const [index, content] of damaged.entries()) {
          const told = findings.filter(({ severity, origin }) => severity === "error" && origin?.file === at(index));
          const customers = tenants.find(({ name }) => name === `t-${index}`)?.customers;
          expect(customers?.map(({ key }) => key)).toEqual(told.length === 0 ? ["contoso"] : []);
          const lines = Buffer.from(content).toString("latin1").split("\n").length;
          for (const { origin } of told) expect(origin?.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 12 },
    );
  });

  const tenantFile = `kind: tenant
name: NAME
timezone: UTC
currency: EUR
connections:
  psa: { system: autotask, username: { env: A }, secret: { env: B }, integrationCode: { env: C } }
  csp: { system: partner-center, files: billing/ }
programs: { microsoft-csp: { from: csp, to: psa, billingCode: Cloud } }
`;
  const servicesFile = `kind: services
products:
  premium:
    title: Premium
    vendor: { program: microsoft-csp, ids: ["CFQ7TTC0LCHC:0002"] }
`;
});

describe("text that is made to wear the reader out", () => {
  const many = (piece: string, bytes = 60_000) => piece.repeat(Math.floor(bytes / piece.length));
  const contract = "kind: customer\ncontracts:\n  - key: a\n";

  it.each([
    ["brackets", many("["), "TOO_DEEP"],
    ["braces", many("{a: "), "TOO_DEEP"],
    ["dashes", many("- "), "TOO_DEEP"],
    ["question marks", many("? "), "TOO_DEEP"],
    ["colons", many(": "), "YAML_SYNTAX"],
    ["ever deeper lines", Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), "TOO_DEEP"],
    ["closing brackets", many("]"), "YAML_SYNTAX"],
    ["quotes", many('"'), "YAML_SYNTAX"],
    ["commas", `[${many(",")}`, "YAML_SYNTAX"],
    ["anchors", many("&a "), "YAML_SYNTAX"],
    ["tags", many("!a "), "YAML_SYNTAX"],
    ["directives", many("%A b\n"), "YAML_SYNTAX"],
    ["documents", many("---\n"), "SEVERAL_DOCUMENTS"],
    ["empty lines", many("\n"), "EMPTY_FILE"],
    ["empty keys", many("?\n"), "BAD_KEY"],
    ["one key again and again", many("a: 1\n"), "DUPLICATE_KEY"],
    ["merges of one group", `a: &a {b: 1}\n${many("<<: *a\n")}`, "DUPLICATE_KEY"],
    ["a list that holds itself", "a: &a [*a]", "ALIAS_BOMB"],
    [
      "lists of lists of lists",
      `a: &a [${many("x,", 100)}x]\n${[..."bcdefghij"]
        .map((key, index) => `${key}: &${key} [${`*${"abcdefghi"[index]}, `.repeat(9)}x]\n`)
        .join("")}`,
      "ALIAS_BOMB",
    ],
    ["contracts", `kind: customer\ncontracts:\n${many("  - x\n")}`, "TOO_LONG"],
    ["lines", `${contract}    lines:\n${many("      - {}\n")}`, "TOO_LONG"],
    [
      "programs, each another one",
      `${contract}    programs: [${Array.from({ length: 20_000 }, (_, number) => `p${number}`).join(", ")}]`,
      "TOO_LONG",
    ],
  ])("%s are told by their name", (_what, content, rule) => {
    const { parsed, findings } = parseYaml("f.yaml", content, numberPaths.customer);
    expect([parsed, findings[0]?.rule]).toEqual([undefined, rule]);
    expect(findings.length).toBeLessThanOrEqual(101);
  });

  it("of many mistakes of the same kind a hundred are told, and how many more there are", () => {
    // 12,000 keys, of which the first is no repetition.
    const { findings } = parseYaml("f.yaml", many("a: 1\n"));
    expect(findings).toHaveLength(101);
    expect(findings[100]).toMatchObject({ rule: "MORE", message: "11899 more mistakes in this file" });
    expect(findings[100]?.origin).toEqual({ file: "f.yaml", line: 102, column: 1 });
  });

  it("a list of 5,000 entries is read, one of 5,001 is not", () => {
    const list = (length: number) => parseYaml("f.yaml", `a: [${"x, ".repeat(length - 1)}x]`).findings;
    expect(list(5_000)).toEqual([]);
    expect(list(5_001).map(({ rule, origin }) => [rule, origin?.line, origin?.column])).toEqual([["TOO_LONG", 1, 4]]);
  });
});
