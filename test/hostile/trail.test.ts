/** The audit's files, cut or edited: the check names the line, and nothing is ever made of less than there was. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainAll, parseEntries, START, verifyChain, writeEntries } from "../../src/audit/entry.ts";
import { parseJournal } from "../../src/audit/left-behind.ts";
import { emptyState, parseState, recordAll, serialiseState } from "../../src/audit/state.ts";
import { aWorkspace } from "../support/run.ts";
import { seats, TENANT } from "../support/workspace.ts";
import { harmIn } from "./harm.ts";

const at = "2026-11-22T06:00:00.000Z";
const base = { run: "r1", at, tenant: "t", actor: "maria", configCommit: "4f2d", planDigest: "77aa" };
const entries = chainAll(START, [
  { ...base, kind: "run-started", message: "2 changes to make" },
  { ...base, kind: "applied", customer: "contoso", fields: [{ path: "quantity", before: 25, after: 27 }] },
  { ...base, kind: "failed", customer: "Café €", message: "refused" },
  { ...base, kind: "run-finished" },
]);
const text = writeEntries(entries);

/** The lines of which the check says something; empty where it finds the text whole. */
function linesTold(content: string): number[] {
  const { entries: found, breaks } = parseEntries(content);
  if (breaks.length > 0) return breaks.map(({ line }) => line);
  const wrong = verifyChain(found.map(({ entry }) => entry));
  return wrong === undefined ? [] : [wrong.line];
}

describe("a run's file", () => {
  it("that was cut inside a line names that line", () => {
    const whole = Buffer.from(text);
    for (let end = 0; end < whole.length; end += 1) {
      const cut = whole.subarray(0, end).toString();
      const lines = cut.split("\n");
      const told = linesTold(cut);
      // At the end of a line the rest is missing as a whole, which the state's last entry tells.
      if (lines.at(-1) === "" && end > 0) expect(told).toEqual([]);
      else expect(told).toContain(Math.max(lines.length, 1));
    }
  });

  it("with any byte changed names the line, or the one after it", () => {
    const whole = Buffer.from(text);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const edited = whole.with(place, (whole[place] ?? 0) ^ change);
        const line = whole.subarray(0, place).toString("latin1").split("\n").length;
        const told = linesTold(Buffer.from(edited).toString());
        expect(told.length).toBeGreaterThan(0);
        expect(Math.abs((told[0] ?? 0) - line)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it("with lines left out, doubled, swapped or added names the first that does not follow", () => {
    const rows = text.trimEnd().split("\n");
    const place = fc.nat(rows.length - 1);
    const edits = fc.oneof(
      place.map((index) => rows.toSpliced(index, 1)),
      place.map((index) => rows.toSpliced(index, 0, rows[index] ?? "")),
      fc.tuple(place, place).map(([one, other]) => rows.with(one, rows[other] ?? "").with(other, rows[one] ?? "")),
      fc
        .tuple(place, fc.constantFrom("", "{}", "[]", "null", "0", '{"hash":1}', "[".repeat(9_999)))
        .map(([index, row]) => rows.toSpliced(index, 0, row)),
    );
    fc.assert(
      fc.property(edits, (edited) => {
        const first = edited.findIndex((row, index) => row !== rows[index]);
        const told = linesTold(edited.map((row) => `${row}\n`).join(""));
        // A shorter beginning is whole as far as it goes: the state names the entry that it should end with.
        if (first === -1) expect(told).toEqual([]);
        else expect(told).toContain(first + 1);
      }),
      { numRuns: 300 },
    );
  });

  it("with a value changed names the line, even where the text is JSON in good order", () => {
    const rows = text.trimEnd().split("\n");
    const edits: readonly [RegExp, string][] = [
      [/"after":27/, '"after":2700'],
      [/"customer":"contoso"/, '"customer":"contosa"'],
      [/"kind":"failed"/, '"kind":"applied"'],
      [/"seq":2/, '"seq":3'],
      [/"formatVersion":1/, '"formatVersion":2'],
      [/"actor":"maria"/, '"__proto__":{"x":1},"actor":"maria"'],
      [/"actor":"maria"/, '"actor":["maria"]'],
      [/"hash":"[0-9a-f]/, '"hash":"'],
      [/"previous":"[0-9a-f]/, '"previous":"g'],
    ];
    for (const [from, to] of edits)
      for (const [index, row] of rows.entries()) {
        if (!from.test(row)) continue;
        expect(
          linesTold(
            rows
              .with(index, row.replace(from, to))
              .map((each) => `${each}\n`)
              .join(""),
          )[0],
        ).toBe(index + 1);
      }
  });
});

describe("a value nested 50,000 levels deep", () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;

  it("in a run's file is a break on its line, and the other lines are given", () => {
    const rows = text.trimEnd().split("\n");
    for (const index of rows.keys())
      for (const row of [deep, rows[index]?.replace("{", `{"aa":${deep},`), rows[index]?.replace(":1,", `:${deep},`)]) {
        const { entries: found, breaks } = parseEntries(
          rows
            .with(index, row ?? "")
            .map((each) => `${each}\n`)
            .join(""),
        );
        expect(breaks).toEqual([{ line: index + 1, why: expect.stringContaining("more than 100 levels deep") }]);
        expect(found).toHaveLength(rows.length - 1);
      }
  });

  it("in a state's file is refused, with what to do", () => {
    const whole = serialiseState(emptyState("t"));
    for (const content of [
      deep,
      whole.replace('"formatVersion": 1', `"formatVersion": ${deep}`),
      whole.replace('"tenant": "t"', `"tenant": ${deep}`),
      whole.replace('"ids": {}', `"ids": {"x": ${deep}}`),
    ]) {
      const reading = parseState(content, "t", "state/t.json");
      expect(reading.ok ? "read" : reading.findings.map(({ rule, fix }) => [rule, fix])).toEqual([
        ["STATE_BROKEN", "restore the file from an earlier commit of the audit branch"],
      ]);
    }
  });
});

describe("a state's file", () => {
  const state = recordAll(emptyState("t"), [
    { at, run: "r1", kind: "identified", key: "t/contoso/m365", system: "autotask", id: "4711" },
    { at, run: "r1", kind: "applied", key: "t/contoso/m365/premium", fields: { quantity: 27, unitPrice: "24.00" } },
    { at, run: "r1", kind: "resolved", key: "t/contoso/m365", what: "startsOn", value: "2026-07-01" },
    { at, run: "r1", kind: "manual", change: "x", status: "open" },
  ]);
  const whole = serialiseState({ ...state, chain: { run: "r1", seq: 4, hash: "a".repeat(64) } });

  it("that was cut at any place is refused, never taken for an empty one", () => {
    for (let end = 0; end < whole.length - 1; end += 1) {
      const reading = parseState(whole.slice(0, end), "t", "state/t.json");
      expect(reading.ok ? "read" : reading.findings[0]?.rule).toBe("STATE_BROKEN");
    }
    expect(parseState("", "t", "state/t.json").ok).toBe(false);
    expect(parseState("{}", "t", "state/t.json").ok).toBe(false);
  });

  it("that lacks a table, or has a row of another form, is refused with the place", () => {
    const value = JSON.parse(whole) as Record<string, Record<string, unknown>>;
    for (const table of ["ids", "lastApplied", "resolved", "manual"]) {
      const { [table]: rows = {}, ...rest } = value;
      for (const wrong of [undefined, null, [], "", 1]) {
        const reading = parseState(JSON.stringify({ ...rest, [table]: wrong }), "t", "state/t.json");
        expect(reading.ok ? "read" : reading.findings[0]?.message).toContain(`"${table}"`);
      }
      const [key = ""] = Object.keys(rows);
      for (const wrong of [null, [], "", 1, {}, { at, run: 1 }, { at: "yesterday", run: "r1" }]) {
        const reading = parseState(JSON.stringify({ ...rest, [table]: { [key]: wrong } }), "t", "state/t.json");
        expect(reading.ok ? "read" : reading.findings[0]?.message).toContain(`"${table}.${key}"`);
      }
    }
  });

  it("of another tenant, another version, or with a member that nobody knows is refused", () => {
    const value = JSON.parse(whole) as Record<string, unknown>;
    for (const change of [
      { tenant: "u" },
      { formatVersion: 2 },
      { formatVersion: "1" },
      { surprise: 1 },
      { chain: {} },
    ])
      expect(parseState(JSON.stringify({ ...value, ...change }), "t", "state/t.json").ok).toBe(false);
    expect(parseState(whole.replace('"ids"', '"__proto__"'), "t", "state/t.json").ok).toBe(false);
  });
});

it("with a damaged trail or state in the audit branch nothing is written, and the check says where", async () => {
  const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
  await stand.apply();
  stand.change({ bills: { "G-11": [seats({ quantity: 29 })] } });
  const git = (...args: string[]) => stand.playground.git(stand.bare, ...args);
  const run =
    git("ls-tree", "-r", "--name-only", "concordat-audit")
      .split("\n")
      .find((path) => path.endsWith(".jsonl")) ?? "";
  const stateFile = `state/${TENANT}.json`;
  const [trail, state] = [run, stateFile].map((path) => `${git("show", `concordat-audit:${path}`)}\n`);
  const before = await stand.dump();

  stand.playground.tamper(stand.bare, "concordat-audit", { [run]: trail?.replace('"after":27', '"after":26') });
  const verified = await stand.history({ verify: true });
  expect(verified.code).toBe(1);
  expect(verified.out).toMatch(new RegExp(`${run}:2:1 .*AUDIT_BROKEN`));

  for (const damaged of ["", "{}", state?.slice(0, 100) ?? "", state?.replace('"8001"', "8001") ?? ""]) {
    stand.playground.tamper(stand.bare, "concordat-audit", { [stateFile]: damaged });
    const tip = stand.auditTip();
    const applied = await stand.apply();
    expect(applied.code).toBe(1);
    expect(applied.out + applied.err).toContain(stateFile);
    expect([await stand.dump(), stand.auditTip()]).toEqual([before, tip]);
  }
});

describe("a journal that a cut-off run left behind", () => {
  const entry = { ...base, kind: "applied", ref: "t/contoso/m365/premium", fields: [{ path: "quantity", after: 27 }] };
  const learned = [{ at, run: "r1", kind: "applied", key: "t/contoso/m365/premium", fields: { quantity: 27 } }];
  const header = JSON.stringify({ formatVersion: 1, run: "r1", pid: 7 });
  const read = (...rows: readonly unknown[]) =>
    parseJournal(`${[header, ...rows.map((row) => JSON.stringify(row))].join("\n")}\n`, "x/r1.jsonl", "r1");
  const wrong: readonly unknown[] = [
    ...[null, [], 1, "x", {}, { entry: null }, { entry: {} }, { entry: [] }, { entry: "x" }, { intent: null }],
    ...[{ intent: {} }, { intent: { entry: {} } }, { learned }],
    ...["run", "at", "tenant", "actor", "configCommit", "planDigest", "kind"].flatMap((name) =>
      [undefined, null, 1, [], {}, "no such \n"].flatMap((other) =>
        /actor|config|plan/.test(name) && typeof other === "string"
          ? []
          : [{ entry: { ...entry, [name]: other }, learned }],
      ),
    ),
    ...["customer", "contract", "line", "change", "action", "system", "remoteId", "ref", "effective", "message"].map(
      (name) => ({ entry: { ...entry, [name]: 1 }, learned }),
    ),
    ...[
      { fields: 1 },
      { fields: [1] },
      { fields: [{}] },
      { reason: 1 },
      { reason: {} },
      { money: 1 },
      { money: {} },
    ].map((other) => ({ entry: { ...entry, ...other }, learned })),
    ...[{ tenant: "../../x" }, { at: "yesterday" }, { run: "r2" }].map((other) => ({ entry: { ...entry, ...other } })),
    ...[1, {}, [null], [{}], [{ ...learned[0], kind: "toString" }], [{ ...learned[0], at: 1 }]].map((other) => ({
      entry,
      learned: other,
    })),
    ...[{ key: 1 }, { fields: 1 }, { run: 1 }].map((other) => ({ entry, learned: [{ ...learned[0], ...other }] })),
    ...[
      { kind: "identified", key: "k" },
      { kind: "resolved", key: "k", what: "w" },
      { kind: "manual", change: "c" },
    ].map((other) => ({ entry, learned: [{ at, run: "r1", ...other }] })),
  ];

  it("gives its events and what was about to be written last", () => {
    const intent = { entry: { ...entry, kind: "unknown" } };
    expect(read({ entry, learned }, { intent })).toEqual({
      pid: 7,
      tenants: [],
      events: [{ entry, learned }, intent],
      notes: [],
    });
    expect(read({ intent }, { entry, learned }).events).toEqual([{ entry, learned }]);
  });

  it("loses each line that is no event of that run, with a note of its place, and keeps the others", () => {
    for (const row of wrong) {
      const { events, notes } = read({ entry, learned }, row, { entry });
      expect([row, events]).toEqual([row, [{ entry, learned }, { entry }]]);
      expect(notes).toEqual(["x/r1.jsonl:3: the line cannot be read and is dropped"]);
    }
  });

  it("loses a line nested too deep, and a write whose outcome cannot be read stays unknown", () => {
    const intent = { entry: { ...entry, kind: "unknown" } };
    const rows = [header, JSON.stringify({ intent }), `{"entry":${"[".repeat(50_000)}${"]".repeat(50_000)}}`];
    const { events, notes } = parseJournal(`${rows.join("\n")}\n`, "x/r1.jsonl", "r1");
    expect(events).toEqual([intent]);
    expect(notes).toEqual(["x/r1.jsonl:3: the line cannot be read and is dropped"]);
  });

  it("stops no apply, and its name does no harm", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    // Of no process on any machine.
    const header = JSON.stringify({ formatVersion: 1, run: "r1", pid: 4_999_999 });
    const runs = join(stand.folder, ".git/concordat/runs");
    mkdirSync(runs, { recursive: true });
    writeFileSync(join(runs, "r1.jsonl"), `${header}\n{"entry":null}\n{"entry":{}}\n`);
    writeFileSync(join(runs, "r\u001B[31m\u202E##[error]x.jsonl"), `${header}\n{"entry":null}\n`);
    const applied = await stand.apply();
    expect(applied.code).toBe(0);
    expect(applied.events.map(({ kind }) => kind)).toEqual(["applied"]);
    expect(applied.err).toContain("r1.jsonl:2: the line cannot be read and is dropped");
    expect(applied.err).toContain("r1.jsonl:3: the line cannot be read and is dropped");
    expect(harmIn(applied.err)).toEqual([]);
    expect(readdirSync(runs)).toEqual([]);
  });
});

it("whoever caused a run is named in the commit by visible characters alone", async () => {
  const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
  stand.env.USER = "mar\u001B[31mia\u009B2J \u202Efdp\u2067 ##[error]x\nRun: forged 👩‍👩‍👧 ☎️";
  await stand.apply();
  const message = execFileSync("git", ["log", "-1", "--format=%B", "concordat-audit"], {
    ...{ cwd: stand.bare, env: stand.playground.env, encoding: "utf8" as const },
  });
  expect(harmIn(message)).toEqual([]);
  expect(message).toContain("Actor: mar\\u{1b}[31mia\\u{9b}2J \\u{202e}fdp\\u{2067} #\\u{23}[error]x Run: forged 👩");
});
