/** For every write: bodies that have to be refused, by the check and by the sandbox alike. They are kept as data. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Traffic, Violation } from "./log.ts";

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
    readonly right: unknown;
    readonly wrong: readonly WrongBody[];
  }[];
  readonly verbs: readonly {
    readonly why: string;
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
  }[];
}

interface Stand {
  send(method: string, path: string, body?: unknown): Promise<{ readonly status: number }>;
  traffic(): Promise<Traffic>;
  dump(): Promise<unknown>;
}

export interface Refused {
  readonly title: string;
  /** Whether the vendor's document is not there. */
  readonly isMissing: boolean;
  /** Below wrong-bodies/. */
  readonly file: string;
  /** `METHOD /path` of every write that is kept. */
  readonly writes: readonly string[];
  /** Statuses of a write that succeeds. */
  readonly taken: readonly number[];
  /** Status of a body that is refused. */
  readonly refused: number;
  readonly aSandbox: () => Promise<Stand>;
  readonly checkTraffic: (traffic: Traffic) => readonly Violation[];
}

function bodyOf(right: unknown, { body, without, set = {}, long = {} }: WrongBody): unknown {
  if (body !== undefined) return body;
  const texts = Object.entries(long).map(([name, length]) => [name, "x".repeat(length)]);
  const own = { ...(right as object), ...set, ...Object.fromEntries(texts) };
  return Object.fromEntries(Object.entries(own).filter(([name]) => name !== without));
}

export function describeRefused(system: Refused): void {
  const { aSandbox, checkTraffic } = system;
  const file = new URL(`wrong-bodies/${system.file}`, import.meta.url);
  const wrongBodies = JSON.parse(readFileSync(file, "utf8")) as WrongBodies;

  describe.skipIf(system.isMissing)(system.title, () => {
    it("are kept for every write", () => {
      expect(wrongBodies.writes.map(({ write }) => write).sort()).toEqual([...system.writes].sort());
    });

    for (const { write, path, right, wrong } of wrongBodies.writes) {
      const method = write.split(" ")[0] ?? "";

      it(`${write}: the right one is taken by the check and by the sandbox`, async () => {
        const { send, traffic } = await aSandbox();
        expect(system.taken).toContain((await send(method, path, right)).status);
        expect(checkTraffic(await traffic())).toEqual([]);
      });

      it.each(wrong)(`${write}: refused by the check and by the sandbox: $why`, async (one) => {
        const { send, traffic, dump } = await aSandbox();
        const before = await dump();
        expect((await send(method, path, bodyOf(right, one))).status).toBe(system.refused);
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
}
