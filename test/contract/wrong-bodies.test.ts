/** For every write of the provider: bodies that have to be refused, by the check and by the sandbox alike. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkTraffic, isMissing, skipped } from "./document.ts";
import { KINDS } from "./scenario.ts";
import { aSandbox } from "./stand.ts";

interface WrongBody {
  readonly why: string;
  /** The place that the check names. */
  readonly place: string;
  /** The whole body, or how it departs from the right one. */
  readonly body?: unknown;
  readonly without?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly long?: Readonly<Record<string, number>>;
}

interface WrongBodies {
  readonly writes: readonly {
    readonly write: string;
    readonly path: string;
    readonly right: Readonly<Record<string, unknown>>;
    readonly wrong: readonly WrongBody[];
  }[];
  readonly verbs: readonly {
    readonly why: string;
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
  }[];
}

const wrongBodies = JSON.parse(
  readFileSync(new URL("wrong-bodies/autotask.json", import.meta.url), "utf8"),
) as WrongBodies;

function bodyOf(right: Readonly<Record<string, unknown>>, { body, without, set = {}, long = {} }: WrongBody): unknown {
  if (body !== undefined) return body;
  const texts = Object.entries(long).map(([name, length]) => [name, "x".repeat(length)]);
  const own = { ...right, ...set, ...Object.fromEntries(texts) };
  return Object.fromEntries(Object.entries(own).filter(([name]) => name !== without));
}

describe.skipIf(isMissing)(`bodies that Autotask refuses${skipped}`, () => {
  it("are kept for every write that the provider sends", () => {
    const kept = wrongBodies.writes.map(({ write }) => write).sort();
    expect(kept).toEqual(KINDS.filter((kind) => !kind.startsWith("GET") && !kind.includes("/query")).sort());
  });

  for (const { write, path, right, wrong } of wrongBodies.writes) {
    const method = write.split(" ")[0] ?? "";

    it(`${write}: the right one is taken by the check and by the sandbox`, async () => {
      const { send, traffic } = await aSandbox();
      expect(await send(method, path, right)).toMatchObject({ status: 200 });
      expect(checkTraffic(await traffic())).toEqual([]);
    });

    it.each(wrong)(`${write}: refused by the check and by the sandbox: $why`, async (one) => {
      const { send, traffic, dump } = await aSandbox();
      const before = await dump();
      expect((await send(method, path, bodyOf(right, one))).status).toBe(500);
      expect(await dump()).toEqual(before);
      expect(checkTraffic(await traffic()).map(({ place }) => place)).toContain(one.place);
    });
  }

  it.each(wrongBodies.verbs)("$method $path: no such write: $why", async ({ method, path, body }) => {
    const { send, traffic, dump } = await aSandbox();
    const before = await dump();
    expect([404, 405]).toContain((await send(method, path, body)).status);
    expect(await dump()).toEqual(before);
    expect(checkTraffic(await traffic())).toMatchObject([{ place: "path" }]);
  });
});
