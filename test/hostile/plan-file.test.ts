/** A plan's file that was damaged or forged: refused by name, exit 3, and nothing is written. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../src/commands/context.ts";
import { readPlanFile } from "../../src/commands/plan-file.ts";
import { loadWorkspace } from "../../src/config/index.ts";
import type { Plan } from "../../src/core/plan.ts";
import { digestOf } from "../../src/core/plan-tenant.ts";
import type { Workspace } from "../../src/core/workspace.ts";
import { UsageError } from "../../src/errors.ts";
import { aWorkspace } from "../support/run.ts";
import { seats } from "../support/workspace.ts";
import { type Path, pathsIn, valueAt, withAt } from "./answers.ts";
import { harmIn } from "./harm.ts";

const folder = mkdtempSync(join(tmpdir(), "concordat-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

const context: Context = {
  folder,
  env: {},
  version: "0.0.0",
  now: () => new Date("2026-11-22T09:00:00Z"),
  pid: 1,
  out: () => {},
  talk: () => {},
  colour: false,
  width: 97,
  interactive: false,
  signal: new AbortController().signal,
};

let workspace: Workspace;
let text: string;
let plan: Plan;
beforeAll(async () => {
  const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
  plan = (await stand.plan({ out: "p.json" })).plan;
  text = stand.text("p.json");
  workspace = loadWorkspace(stand.folder);
  await stand.close();
});

/** What reading it comes to: the code of the refusal, or `read`. */
async function read(content: string | Uint8Array): Promise<string> {
  writeFileSync(join(folder, "p.json"), content);
  try {
    await readPlanFile(context, "p.json", workspace);
    return "read";
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.message).toContain("p.json");
    expect(error.message).toMatch(/plan again/i);
    expect(error.message.length).toBeLessThan(600);
    expect(harmIn(error.message)).toEqual([]);
    return error.code;
  }
}

/** The body as a plan whose digest is right, so that the digest is not what refuses it; where it can have one at all. */
function forge(body: unknown): string {
  const { digest, ...rest } = body as Plan;
  let own = digest;
  try {
    own = digestOf(rest);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return JSON.stringify({ ...rest, digest: own });
}

/** What apply goes by: when and with how many requests the plan was made is for people to know. */
function withoutReads({ createdAt: _createdAt, tenants, ...rest }: Plan) {
  return { ...rest, tenants: tenants.map(({ reads: _reads, api: _api, ...tenant }) => tenant) };
}

describe("a plan's file", () => {
  it("is read as it was written, and with a digest of our own making", async () => {
    expect(await read(text)).toBe("read");
    expect(await read(forge(plan))).toBe("read");
  });

  it("that was cut at any place is refused", async () => {
    const whole = Buffer.from(text);
    // The last byte is the end of the last line, which JSON does not need.
    for (let at = 0; at < whole.length - 1; at += 7) expect(await read(whole.subarray(0, at))).toBe("PLAN_BROKEN");
  });

  it("with any byte changed is refused, or is the same plan", async () => {
    const whole = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.with(at, byte);
        const ended = await read(damaged);
        if (ended === "read")
          expect(withoutReads(JSON.parse(Buffer.from(damaged).toString()))).toEqual(withoutReads(plan));
        else expect(ended).toMatch(/^PLAN_/);
      }),
      { numRuns: 300 },
    );
  });

  it("with any value of another type is refused, though its digest is right", async () => {
    const others = [undefined, null, {}, [], "x", -1, 1e308, true, ["x"], { x: 1 }, "\u001B[31m\n::error::x"];
    // A value before or after is of any kind that a field can have.
    const isFree = (path: Path) =>
      /^(before|after)$/.test(String(path.at(-1))) || path.some((step) => step === "values");
    const paths = pathsIn(plan).filter((path) => path.length > 0 && path[0] !== "digest" && !isFree(path));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.constantFrom(...others), async (path: Path, other) => {
        fc.pre(typeof other !== typeof valueAt(plan, path) || other === null);
        const ended = await read(forge(withAt(plan, path, other)));
        // What may be absent or empty, and the changed digest of the workspace, are no change of type.
        if (ended === "read") expect([undefined, null, Array.isArray(other) ? other : {}]).toContainEqual(other);
        else expect(ended).toMatch(/^PLAN_(BROKEN|EDITED|VERSION|FOREIGN)$/);
      }),
      { numRuns: 400 },
    );
  });

  it("with a key that nobody knows is refused, those of the language too", async () => {
    for (const key of ["surprise", "__proto__", "constructor", "toString", "hasOwnProperty", "x\n::error::y"])
      for (const path of pathsIn(plan)) {
        const value = valueAt(plan, path);
        if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
        const written = JSON.stringify({ ...value, surprise: 1 }).replace('"surprise"', JSON.stringify(key));
        const ended = await read(forge(withAt(plan, path, JSON.parse(written))));
        // Fields and settled values have free names.
        const isFree = /^(values|settles|fields)$/.test(String(path.at(-1)));
        if (!isFree) expect([path.join("."), ended]).toEqual([path.join("."), "PLAN_BROKEN"]);
        expect(({} as Record<string, unknown>).surprise).toBeUndefined();
      }
  });

  it.each<[string, unknown]>([
    ["another number", 2],
    ["a text", "1"],
    ["a long text", "x".repeat(100_000)],
    ["a harmful text", "\u001B[31m\n::error::x"],
    ["a list", [1]],
    ["nothing", undefined],
    ["a very deep list", JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
  ])("of a version that is %s is refused as such", async (_what, formatVersion) => {
    const written = deepJson({ ...plan, formatVersion });
    expect(await read(written)).toBe("PLAN_VERSION");
  });

  it.each([
    ["nothing", ""],
    ["null", "null"],
    ["a number", "1e999"],
    ["a text", '"plan"'],
    ["a list", "[]"],
    ["an empty object", "{}"],
    ["very deep", "[".repeat(1_000_000)],
    ["very deep and whole", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["two plans", "{}{}"],
    ["HTML", "<html>"],
  ])("that holds %s is refused", async (_what, content) => {
    expect(await read(content)).toMatch(/^PLAN_(BROKEN|VERSION)$/);
  });

  it("of a gigabyte is refused before it is read", async () => {
    writeFileSync(join(folder, "p.json"), "");
    truncateSync(join(folder, "p.json"), 1_000_000_000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readPlanFile(context, "p.json", workspace)).rejects.toMatchObject({ code: "PLAN_BROKEN" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });
});

it("apply with such a file ends with 3, and nothing is written", async () => {
  const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
  await stand.plan({ out: "p.json" });
  const whole = readFileSync(join(stand.folder, "p.json"), "utf8");
  const before = await stand.dump();
  for (const content of ["", whole.slice(0, -20), whole.replace('"after": 27', '"after": 2700'), "[".repeat(100_000)]) {
    writeFileSync(join(stand.folder, "p.json"), content);
    expect((await stand.apply({ file: "p.json" })).code).toBe(3);
  }
  expect(await stand.dump()).toEqual(before);
  expect(stand.auditTip()).toBe("");
});

/** JSON of a value of any depth: JSON.stringify goes as deep as the stack does. */
function deepJson(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const isDeep = key === "formatVersion" && Array.isArray(inner) && inner.length > 0 && Array.isArray(inner[0]);
    const written = isDeep ? `${"[".repeat(100_000)}${"]".repeat(100_000)}` : JSON.stringify(inner);
    return [`${JSON.stringify(key)}:${written}`];
  });
  return `{${members.join(",")}}`;
}
