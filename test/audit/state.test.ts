import { describe, expect, it } from "vitest";
import {
  emptyState,
  headOf,
  parseState,
  record,
  recordAll,
  type State,
  type StateEvent,
  serialiseState,
} from "../../src/audit/state.ts";
import { aChange } from "../conformance/change.ts";

const FILE = "state/fabrikam-msp.json";
const KEY = "fabrikam-msp/contoso/cloud-2027/m365";
const first = { at: "2026-12-01T06:00:00.000Z", run: "r1" };
const second = { at: "2026-12-02T06:00:00.000Z", run: "r2" };
const stateAfter = (...events: StateEvent[]): State => events.reduce(record, emptyState("fabrikam-msp"));

describe("record", () => {
  it("keeps remote ids and last applied values by key, the newest of them", () => {
    const state = stateAfter(
      { kind: "identified", key: KEY, system: "autotask", id: "88121", ...first },
      { kind: "applied", key: KEY, fields: { quantity: 10 }, ...first },
      { kind: "applied", key: KEY, fields: { quantity: 12, unitPrice: "20.60" }, ...second },
    );
    expect(state.ids).toEqual({ [KEY]: { system: "autotask", id: "88121", ...first } });
    expect(state.lastApplied).toEqual({ [KEY]: { fields: { quantity: 12, unitPrice: "20.60" }, ...second } });
  });

  it("what was written to some fields of a record leaves what is known of the others", () => {
    const state = stateAfter(
      { kind: "applied", key: KEY, fields: { endsOn: "2026-12-31" }, ...first },
      { kind: "applied", key: KEY, fields: { status: "inactive" }, ...second },
    );
    expect(state.lastApplied[KEY]).toEqual({ fields: { endsOn: "2026-12-31", status: "inactive" }, ...second });
    const late = record(state, { kind: "applied", key: KEY, fields: { status: "active" }, ...first });
    expect(late.lastApplied[KEY]?.fields).toEqual({ endsOn: "2026-12-31", status: "inactive" });
  });

  it("a change of some fields leaves the others as they were last applied, until another record stands for the key", () => {
    const at = (minute: number) => ({ at: `2026-11-22T10:0${minute}:00.000Z`, run: "r" });
    const key = "services/premium";
    const first = recordAll(emptyState("fabrikam-msp"), [
      { ...at(1), kind: "identified", key, system: "autotask", id: "9001" },
      { ...at(1), kind: "applied", key, fields: { unitPrice: "24.00", unitCost: "20.00" } },
      { ...at(2), kind: "identified", key, system: "autotask", id: "9001" },
      { ...at(2), kind: "applied", key, fields: { unitCost: "21.00" } },
    ]);
    expect(first.lastApplied[key]?.fields).toEqual({ unitPrice: "24.00", unitCost: "21.00" });
    const another = recordAll(first, [
      { ...at(3), kind: "identified", key, system: "autotask", id: "9002" },
      { ...at(3), kind: "applied", key, fields: { unitCost: "22.00" } },
    ]);
    expect(another.lastApplied[key]?.fields).toEqual({ unitCost: "22.00" });
  });

  it("a late report of an earlier run does not undo a later one", () => {
    const late = stateAfter(
      { kind: "applied", key: KEY, fields: { quantity: 12 }, ...second },
      { kind: "applied", key: KEY, fields: { quantity: 10 }, ...first },
      { kind: "identified", key: KEY, system: "autotask", id: "2", ...second },
      { kind: "identified", key: KEY, system: "autotask", id: "1", ...first },
      { kind: "manual", change: "c1", status: "done", ...second },
      { kind: "manual", change: "c1", status: "open", ...first },
    );
    expect([late.lastApplied[KEY]?.run, late.ids[KEY]?.id, late.manual.c1?.status]).toEqual(["r2", "2", "done"]);
  });

  it("what was resolved once does not move later (decision 4)", () => {
    const state = stateAfter(
      { kind: "resolved", key: KEY, what: "startsOn", value: "2026-11-03", ...first },
      { kind: "resolved", key: KEY, what: "startsOn", value: "2026-12-01", ...second },
    );
    expect(state.resolved).toEqual({ [`${KEY}.startsOn`]: { value: "2026-11-03", ...first } });
  });

  it("a manual step stays until its change is done or waived (decision 25)", () => {
    const open = stateAfter({ kind: "manual", change: "c1", status: "open", ...first });
    expect(
      record(open, { kind: "manual", change: "c1", status: "waived", note: "goodwill", ...second }).manual,
    ).toEqual({
      c1: { status: "waived", note: "goodwill", ...second },
    });
  });

  it("a write whose outcome is unknown is kept until a run knows it, or applies its record again", () => {
    const change = aChange({ kind: "line", action: "update", key: KEY });
    const lost = { kind: "unknown", key: KEY, change, ...first } as const;
    expect(stateAfter(lost).unknown).toEqual({ [KEY]: { change, ...first } });
    expect(stateAfter(lost, { kind: "known", key: KEY, ...second }).unknown).toBeUndefined();
    expect(stateAfter(lost, { kind: "applied", key: KEY, fields: {}, ...second }).unknown).toBeUndefined();
    expect(stateAfter(lost, { kind: "forgotten", key: KEY, ...second }).unknown).toBeUndefined();
    const text = serialiseState(stateAfter(lost));
    expect(parseState(text, "fabrikam-msp", FILE)).toEqual({ ok: true, state: stateAfter(lost) });
  });

  it("a forgotten key takes its own values along, and none of a key that begins like it", () => {
    const other = "fabrikam-msp/contoso.nl";
    const state = stateAfter(
      { kind: "identified", key: "fabrikam-msp/contoso", system: "autotask", id: "1", ...first },
      { kind: "resolved", key: "fabrikam-msp/contoso", what: "startsOn", value: 1, ...first },
      { kind: "identified", key: other, system: "autotask", id: "2", ...first },
      { kind: "resolved", key: other, what: "startsOn", value: 2, ...first },
      { kind: "forgotten", key: "fabrikam-msp/contoso", ...second },
    );
    expect(Object.keys(state.ids)).toEqual([other]);
    expect(Object.keys(state.resolved)).toEqual([`${other}.startsOn`]);
  });

  it("changes no state it was given", () => {
    const before = stateAfter({ kind: "applied", key: KEY, fields: { quantity: 1 }, ...first });
    const text = serialiseState(before);
    record(before, { kind: "forgotten", key: KEY, ...second });
    expect(serialiseState(before)).toBe(text);
  });
});

describe("the file", () => {
  it("has keys in order and a final newline, whatever the order of events", () => {
    const a: StateEvent = { kind: "applied", key: "a", fields: { y: 1, x: 2 }, ...first };
    const b: StateEvent = { kind: "applied", key: "b", fields: { z: 3 }, ...first };
    const text = serialiseState(stateAfter(b, a));
    expect(text).toBe(serialiseState(stateAfter(a, b)));
    expect(text.endsWith("}\n")).toBe(true);
    expect(text.indexOf('"a"')).toBeLessThan(text.indexOf('"b"'));
    expect(parseState(text, "fabrikam-msp", FILE)).toEqual({ ok: true, state: stateAfter(a, b) });
  });

  it("that does not exist is an empty state, whose trail has not begun", () => {
    const reading = parseState(undefined, "fabrikam-msp", FILE);
    expect(reading).toEqual({ ok: true, state: emptyState("fabrikam-msp") });
    expect(headOf(emptyState("fabrikam-msp"))).toEqual({ seq: 0, hash: "0".repeat(64) });
  });
});

describe("a state that cannot be read is never an empty one", () => {
  const good = JSON.parse(serialiseState(emptyState("fabrikam-msp"))) as Record<string, unknown>;
  const text = (over: Record<string, unknown>): string => JSON.stringify({ ...good, ...over });
  const row = { at: first.at, run: "r1" };

  it.each([
    ["an empty file", "", "STATE_BROKEN", "is not JSON"],
    ["half a file", '{"formatVersion":1,', "STATE_BROKEN", "is not JSON"],
    ["a merge conflict", "<<<<<<< HEAD\n{}\n", "STATE_BROKEN", "is not JSON"],
    ["another kind of value", "[]", "STATE_BROKEN", "does not hold a state"],
    ["a newer format", text({ formatVersion: 2 }), "STATE_VERSION", "format version 2"],
    ["no format", text({ formatVersion: undefined }), "STATE_VERSION", "format version none"],
    ["another tenant's", text({ tenant: "acme" }), "STATE_FOREIGN", 'belongs to the tenant "acme"'],
    ["a missing table", text({ ids: undefined }), "STATE_BROKEN", 'damaged at "ids"'],
    ["a table of another shape", text({ manual: [] }), "STATE_BROKEN", 'damaged at "manual"'],
    ["an id without a system", text({ ids: { k: { id: "1", ...row } } }), "STATE_BROKEN", 'damaged at "ids.k"'],
    [
      "a value without a time",
      text({ lastApplied: { k: { fields: {}, run: "r1" } } }),
      "STATE_BROKEN",
      'damaged at "lastApplied.k"',
    ],
    [
      "a resolved default without value",
      text({ resolved: { "k.x": row } }),
      "STATE_BROKEN",
      'damaged at "resolved.k.x"',
    ],
    [
      "an unknown outcome of no change",
      text({ unknown: { k: { change: { key: "k" }, ...row } } }),
      "STATE_BROKEN",
      'damaged at "unknown.k"',
    ],
    ["a broken chain", text({ chain: { run: "r1", seq: 1, hash: "abc" } }), "STATE_BROKEN", 'damaged at "chain"'],
    [
      "a broken lease",
      text({ lease: { run: "r1", owner: "x", takenAt: first.at, expiresAt: "soon" } }),
      "STATE_BROKEN",
      'damaged at "lease"',
    ],
    ["a member nobody knows", text({ extra: 1 }), "STATE_BROKEN", 'damaged at "extra"'],
  ])("%s", (_name, content, rule, message) => {
    const reading = parseState(content, "fabrikam-msp", FILE);
    const finding = {
      severity: "error",
      rule,
      message: expect.stringContaining(message),
      origin: { file: FILE, line: 1, column: 1 },
    };
    expect(reading).toMatchObject({ ok: false, findings: [finding] });
  });

  it("all its damage is told at once", () => {
    const reading = parseState(text({ ids: { a: 1, b: 2 }, manual: 3 }), "fabrikam-msp", FILE);
    expect(reading.ok ? [] : reading.findings.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual([
      "ids.a",
      "ids.b",
      "manual",
    ]);
  });
});
