/** Faults of the process: signals, a terminal that goes, a full disk behind `>`, a limit on files, a certificate. The built program. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { authority, expired, selfSigned } from "../support/certificates.ts";
import { expected } from "../support/differences.ts";
import type { Struck } from "../support/psa/psa.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { changesOf, eventsOf } from "../support/said.ts";
import { TENANT_FILE, twoChanges } from "../support/workspace.ts";

const NORTHWIND_MADE = "applied update northwind/m365/premium";
const PROGRAM = new URL("../../dist/cli.js", import.meta.url).pathname;

async function units(stand: Stand): Promise<readonly number[]> {
  return [(await stand.holding(8001, "2026-11-22")).units, (await stand.holding(8101, "2026-11-22")).units];
}

interface Child {
  readonly child: ChildProcess;
  readonly err: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
});

function start(stand: Stand, command: string): Child {
  const child = spawn(process.execPath, [PROGRAM, command, "--as-of", stand.today], {
    cwd: stand.folder,
    env: stand.env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  children.push(child);
  let err = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.on("close", (code, signal) => done({ code, signal })),
  );
  return { child, err: () => err, ended };
}

/** The program through a shell, for redirections and limits. */
function shell(stand: Stand, script: string): Promise<{ readonly code: number | null; readonly err: string }> {
  const child = spawn("sh", ["-c", script], {
    cwd: stand.folder,
    env: { ...stand.env, NODE: process.execPath, PROGRAM },
    stdio: ["ignore", "ignore", "pipe"],
  });
  children.push(child);
  let err = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((done) => child.on("close", (code) => done({ code, err })));
}

/** Resolves when a fault has fired: the request it struck is under way. */
async function underWay(stand: Stand): Promise<void> {
  for (;;) {
    const { fired } = (await stand.control("faults")) as { readonly fired: readonly unknown[] };
    if (fired.length > 0) return;
  }
}

const slowly = (stand: Stand, struck: Struck) => stand.fault(struck, { at: 1, do: "latency", ms: 700 });

describe("a signal while records are written", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s: the request under way is finished, what was done is recorded, exit 5, the next run goes on",
    async (signal) => {
      const stand = await aWorkspace(twoChanges());
      await slowly(stand, "write of units");
      const { child, err, ended } = start(stand, "apply");
      await underWay(stand);
      child.kill(signal);
      expect(await ended).toEqual({ code: 5, signal: null });
      expect(err()).toContain("Stopping after the request under way, and recording what was done.");
      expect(err()).toContain("1 made, 1 of the changes are left for the next run. Go on with: concordat apply");
      expect(await units(stand)).toEqual([27, 25]);
      expect((await stand.history()).out).toContain("stopped on request");
      const next = await stand.apply();
      expect([next.code, eventsOf(next)]).toEqual([0, [NORTHWIND_MADE]]);
      expect((await stand.history({ verify: true })).code).toBe(0);
    },
  );

  it("SIGINT twice: ends at once; the journal says what was under way, and the next run finds out", async () => {
    const stand = await aWorkspace(twoChanges());
    await slowly(stand, "write of units");
    const { child, err, ended } = start(stand, "apply");
    await underWay(stand);
    child.kill("SIGINT");
    while (!err().includes("Stopping")) await new Promise(setImmediate);
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: null, signal: "SIGINT" });
    const folder = join(stand.folder, ".git/concordat/runs");
    const [journal = ""] = readdirSync(folder);
    expect(readFileSync(join(folder, journal), "utf8")).toContain('"intent"');
    // The request arrived, so it may take effect yet, or has.
    while ((await units(stand))[0] === 25) await new Promise(setImmediate);
    const next = await stand.apply();
    const events = ["settled update contoso/m365/premium", NORTHWIND_MADE];
    expect([next.code, eventsOf(next)]).toEqual([0, expected("events of the next run", events)]);
    expect(await units(stand)).toEqual([27, 30]);
    expect((await stand.history({ verify: true })).code).toBe(0);
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("while it is still read: nothing is written, exit 1", async () => {
    const stand = await aWorkspace(twoChanges());
    await slowly(stand, "page of contracts");
    const { child, err, ended } = start(stand, "apply");
    await underWay(stand);
    child.kill("SIGTERM");
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(err()).toContain("Stopped on request; nothing was written.");
    expect(await units(stand)).toEqual([25, 25]);
    expect(stand.auditTip()).toBe("");
  });

  it("a plan is ended at once: there is nothing to bring to an end", async () => {
    const stand = await aWorkspace(twoChanges());
    await slowly(stand, "page of contracts");
    const { child, ended } = start(stand, "plan");
    await underWay(stand);
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: null, signal: "SIGINT" });
  });
});

describe("an output that takes no more", () => {
  it("plan into a reader that has seen enough: no word, no stack", async () => {
    const stand = await aWorkspace(twoChanges());
    const piped = await shell(stand, `"$NODE" "$PROGRAM" plan --as-of ${stand.today} | head -n 1`);
    expect(piped).toEqual({ code: 0, err: "" });
  });

  it("a full disk behind > loses the print and not the audit", async () => {
    const stand = await aWorkspace(twoChanges());
    const planned = await shell(stand, `"$NODE" "$PROGRAM" plan --as-of ${stand.today} > /dev/full`);
    expect(planned.code).toBe(1);
    expect(planned.err).toBe("OUTPUT_LOST: stdout could not be written (ENOSPC); what was printed is not whole\n");
    const applied = await shell(stand, `"$NODE" "$PROGRAM" apply --as-of ${stand.today} > /dev/full 2> err.txt`);
    expect(applied.code).toBe(1);
    expect(await units(stand)).toEqual([27, 30]);
    expect((await stand.history()).out).toContain("25 → 30");
    expect((await stand.apply()).code).toBe(0);
  });
});

describe("a limit on how large a file may become", () => {
  it("met by the journal in the midst: the run stops, tells what it did, and the next one goes on", async () => {
    const stand = await aWorkspace(twoChanges());
    // Blocks of 512 bytes: room for the journal's first lines, not for the second customer's.
    let last: { readonly code: number | null; readonly err: string } = { code: null, err: "" };
    for (let blocks = 2; blocks < 20 && last.code !== 5; blocks += 1) {
      const script = `ulimit -f ${blocks}; exec "$NODE" "$PROGRAM" apply --as-of ${stand.today}`;
      last = await shell(stand, script);
      if (last.code !== 5) expect([last.code, await units(stand)], last.err).toEqual([1, [25, 25]]);
    }
    expect(last.code).toBe(5);
    expect(last.err).toContain("larger than this process may write (EFBIG)");
    expect(await units(stand)).toEqual([27, 25]);
    const next = await stand.apply();
    expect([next.code, eventsOf(next)]).toEqual([0, [NORTHWIND_MADE]]);
    expect((await stand.history({ verify: true })).code).toBe(0);
  });
});

describe("a certificate", () => {
  /** Serves over TLS in the sandbox's place, and counts what it was asked. */
  async function serve(stand: Stand, certificate: { readonly key: string; readonly cert: string }) {
    let asked = 0;
    const server = createServer(certificate, (_, answer) => {
      asked += 1;
      answer.end("{}");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stand.commit({ [TENANT_FILE]: stand.text(TENANT_FILE).replaceAll(stand.url, url) });
    return { asked: () => asked, close: () => new Promise((done) => server.close(done)) };
  }

  it("that nobody signed, or that has expired: no request leaves, and the words say which it is", async () => {
    const stand = await aWorkspace(twoChanges());
    const unsigned = await serve(stand, selfSigned);
    const refused = await stand.cli("plan");
    expect(refused.code).toBe(1);
    expect(refused.out.replace(/\s+/g, " ")).toMatch(/shows a certificate that nobody .*NODE_EXTRA_CA_CERTS/);
    expect(unsigned.asked()).toBe(0);
    await unsigned.close();

    stand.commit({ [TENANT_FILE]: stand.text(TENANT_FILE).replace(/https:\/\/127\.0\.0\.1:\d+/, stand.url) });
    const server = await serve(stand, expired);
    const trusted = join(stand.playground.folder, "ca.pem");
    writeFileSync(trusted, authority);
    stand.env.NODE_EXTRA_CA_CERTS = trusted;
    const late = await stand.cli("plan");
    expect(late.code).toBe(1);
    expect(late.out.replace(/\s+/g, " ")).toMatch(
      /certificate of 127\.0\.0\.1:\d+ has expired .*clock of this machine/,
    );
    expect(server.asked()).toBe(0);
    await server.close();
  });
});
