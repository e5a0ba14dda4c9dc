import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHistory, verifyHistory } from "../../src/audit/history.ts";
import { recordRun } from "../../src/audit/run.ts";
import { type AuditStore, openAudit } from "../../src/audit/store.ts";
import { makePlayground, type Playground } from "../support/repo.ts";
import { fact, runEvents, TENANT } from "./facts.ts";

const BRANCH = "concordat-audit";
const FOLDER = `audit/${TENANT}`;
let play: Playground;
let bare: string;
let base: string;
let clone: string;
const open = (): Promise<AuditStore> => openAudit({ folder: clone, env: play.env, branch: BRANCH });

/** Three runs: r1 and r2 in December (entries 1 to 4 and 5 to 7), r3 in January (8 to 10). */
beforeAll(async () => {
  play = makePlayground();
  bare = play.remote();
  clone = play.clone(bare, "clone");
  const store = await open();
  await recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1", [1, 2]) });
  await recordRun(store, { tenant: TENANT, run: "r2", events: runEvents("r2", [3], "2026-12-02T06:00:00.000Z") });
  const other = {
    entry: fact({ run: "r3", at: "2027-01-01T06:00:00.000Z", customer: "northwind", contract: "m365", line: "visio" }),
  };
  const third = runEvents("r3", [4], "2027-01-01T06:00:00.000Z");
  await recordRun(store, { tenant: TENANT, run: "r3", events: [...third.slice(0, 2), other] });
  base = play.git(bare, "rev-parse", BRANCH);
});
afterAll(() => play.remove());

describe("readHistory", () => {
  it("gives the trail of a customer, a contract or a line, oldest first, each with its file and line", async () => {
    const store = await open();
    const places = async (wanted: { customer?: string; contract?: string; line?: string }): Promise<string[]> => {
      const { entries, findings } = await readHistory(store, { tenant: TENANT, ...wanted });
      expect(findings).toEqual([]);
      return entries.map(({ file, line }) => `${file.slice(FOLDER.length + 1)}:${line}`);
    };
    expect(await places({ customer: "northwind" })).toEqual(["2027/01/r3.jsonl:3"]);
    expect(await places({ customer: "contoso", line: "line-0" })).toEqual([
      "2026/12/r1.jsonl:2",
      "2026/12/r2.jsonl:2",
      "2027/01/r3.jsonl:2",
    ]);
    expect(await places({ customer: "contoso", contract: "cloud-2027", line: "line-1" })).toEqual([
      "2026/12/r1.jsonl:3",
    ]);
    expect(await places({ customer: "nobody" })).toEqual([]);
    expect(await places({})).toHaveLength(10);
  });
});

describe("verifyHistory", () => {
  const file = (run: string): string => `${FOLDER}/${run === "r3" ? "2027/01" : "2026/12"}/${run}.jsonl`;
  const STATE = `state/${TENANT}.json`;
  type Files = Readonly<Record<string, string | undefined>>;
  const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
  const join = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join("");

  it("finds nothing in a trail that nobody touched", async () => {
    expect(await verifyHistory(await open(), TENANT)).toEqual({ runs: 3, entries: 10, findings: [] });
  });

  it("nor for a tenant without a trail", async () => {
    expect(await verifyHistory(await open(), "nobody")).toEqual({ runs: 0, entries: 0, findings: [] });
  });

  it.each<[string, (read: (path: string) => string) => Files, [string, RegExp][]]>([
    [
      "a changed value",
      (read) => ({ [file("r2")]: read(file("r2")).replace('"after":3', '"after":30') }),
      [[`${file("r2")}:2`, /entry 6 was altered/]],
    ],
    [
      "a changed time of the first entry",
      (read) => ({ [file("r1")]: read(file("r1")).replace("06:00", "07:00") }),
      [[`${file("r1")}:1`, /entry 1 was altered/]],
    ],
    [
      "added spaces",
      (read) => ({ [file("r2")]: read(file("r2")).replace('":3', '": 3') }),
      [[`${file("r2")}:2`, /edited/]],
    ],
    [
      "a removed entry",
      (read) => ({ [file("r1")]: join(lines(read(file("r1"))).toSpliced(1, 1)) }),
      [[`${file("r1")}:2`, /entry 3 stands where entry 2 belongs/]],
    ],
    [
      "swapped entries",
      (read) => {
        const [a = "", b = "", ...rest] = lines(read(file("r1")));
        return { [file("r1")]: join([b, a, ...rest]) };
      },
      // Read by its first line it seems to start with entry 2.
      [
        [`${file("r1")}:2`, /entry 1 stands where entry 3 belongs/],
        [`${file("r1")}:1`, /entries 1 to 1 before it are missing/],
      ],
    ],
    [
      "a removed last entry of a run in the middle",
      (read) => ({ [file("r2")]: join(lines(read(file("r2"))).slice(0, -1)) }),
      [[`${file("r3")}:1`, /entries 7 to 7 before it are missing/]],
    ],
    [
      "a removed end of the trail",
      (read) => ({ [file("r3")]: join(lines(read(file("r3"))).slice(0, -1)) }),
      [[`${STATE}:1`, /should end with entry 10 of run r3, and ends with entry 9/]],
    ],
    [
      "a file cut off in a line",
      (read) => ({ [file("r3")]: read(file("r3")).slice(0, -20) }),
      [
        [`${file("r3")}:3`, /cut off/],
        [`${STATE}:1`, /ends with entry 9/],
      ],
    ],
    [
      "an emptied file",
      () => ({ [file("r2")]: "" }),
      [
        [`${file("r2")}:1`, /empty/],
        [`${file("r3")}:1`, /entries 5 to 7 before it are missing/],
      ],
    ],
    [
      "a removed file",
      () => ({ [file("r2")]: undefined }),
      [
        [`${file("r3")}:1`, /entries 5 to 7 before it are missing/],
        [`${file("r2")}:1`, /was removed by commit [0-9a-f]{40}/],
      ],
    ],
    [
      "the last file removed",
      () => ({ [file("r3")]: undefined }),
      [
        [`${STATE}:1`, /ends with entry 7/],
        [`${file("r3")}:1`, /was removed by commit/],
      ],
    ],
    [
      "a file moved to another month",
      (read) => ({ [file("r2")]: undefined, [`${FOLDER}/2026/11/r2.jsonl`]: read(file("r2")) }),
      [
        [`${FOLDER}/2026/11/r2.jsonl:1`, /belongs in another month/],
        [`${file("r2")}:1`, /was removed by commit/],
      ],
    ],
    [
      "a file copied under another name",
      (read) => ({ [`${FOLDER}/2026/12/r9.jsonl`]: read(file("r2")) }),
      [
        [`${FOLDER}/2026/12/r9.jsonl:1`, /belongs to run r2/],
        [`${FOLDER}/2026/12/r9.jsonl:1`, /entry 5 stands where entry 8 belongs/],
      ],
    ],
    ["a foreign file", () => ({ [`${FOLDER}/notes.txt`]: "x" }), [[`${FOLDER}/notes.txt:1`, /no run wrote it/]]],
    [
      "a state that names another end",
      (read) => ({ [STATE]: read(STATE).replace(/"hash": "[0-9a-f]{4}/, '"hash": "beef') }),
      [[`${STATE}:1`, /another content/]],
    ],
    [
      "a state set back to an earlier end",
      (read) => ({ [STATE]: read(STATE).replace('"seq": 10', '"seq": 7') }),
      [[`${STATE}:1`, /ends with entry 10/]],
    ],
    ["a removed state", () => ({ [STATE]: undefined }), [[`${STATE}:1`, /ends with entry 10/]]],
  ])("names the place of %s", async (_name, tamper, expected) => {
    play.git(bare, "update-ref", `refs/heads/${BRANCH}`, base);
    const read = (path: string): string => `${play.git(bare, "show", `${base}:${path}`)}\n`;
    play.tamper(bare, BRANCH, tamper(read));
    const { findings } = await verifyHistory(await open(), TENANT);
    const found = findings.map(({ rule, severity, origin, message }) => [
      `${origin?.file}:${origin?.line}`,
      `${severity} ${rule} ${message}`,
    ]);
    expect(found).toEqual(
      expected.map(([place, why]) => [place, expect.stringMatching(new RegExp(`error AUDIT_BROKEN .*${why.source}`))]),
    );
  });

  it("still gives what can be read of a damaged trail, and says what cannot", async () => {
    play.git(bare, "update-ref", `refs/heads/${BRANCH}`, base);
    play.tamper(bare, BRANCH, { [file("r2")]: "nonsense\n" });
    const { entries, findings } = await readHistory(await open(), { tenant: TENANT });
    expect(entries).toHaveLength(7);
    expect(findings).toMatchObject([{ rule: "AUDIT_BROKEN", origin: { file: file("r2"), line: 1, column: 1 } }]);
  });
});
