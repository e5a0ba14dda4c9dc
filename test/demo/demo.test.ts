/** `concordat demo`, as a user starts it: the built program, in a folder for temporary files of its own. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { readScript } from "../../src/commands/demo.ts";
import { readExample } from "../examples/stage.ts";

const PROGRAM = new URL("../../dist/cli.js", import.meta.url).pathname;
const LONGEST_MS = 150_000;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Where its temporary files go. */
  readonly folder: string;
  /** In the environment of it and of every process it starts. */
  readonly mark: string;
}

async function runDemo(
  options: { readonly args?: readonly string[]; readonly interruptAt?: string } = {},
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), "concordat-test-"));
  folders.push(folder);
  const mark = randomUUID();
  const child = spawn(process.execPath, [PROGRAM, "demo", ...(options.args ?? [])], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, USER: "tester", DEMO_MARK: mark },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err, interrupted] = ["", "", false];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    if (options.interruptAt === undefined || interrupted || !out.includes(options.interruptAt)) return;
    interrupted = true;
    child.kill("SIGINT");
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err, folder, mark };
}

/** Processes that have the mark in their environment; where the system does not tell, none. */
function leftOf({ mark }: Ran): readonly string[] {
  if (!existsSync("/proc/self/environ")) return [];
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/environ`, "utf8").includes(mark);
    } catch {
      return false;
    }
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

const portOf = ({ out }: Ran): number => Number(/the sandbox listens on port (\d+)/.exec(out)?.[1]);

it(
  "runs every command of the README, comes to no change, and leaves nothing behind",
  async () => {
    const ran = await runDemo();
    expect(ran).toMatchObject({ code: 0 });
    const echoed = ran.out.split("\n").filter((line) => line.startsWith("$ "));
    const { commands } = readScript(readExample("README.md"));
    expect(echoed).toEqual(commands.map((words) => `$ ${words.join(" ")}`));
    expect(ran.out).toContain("No changes: apply has nothing to write today.");
    expect(ran.out).toContain("tailspin-it: 9 entries in 1 run, the chain is whole");
    expect(ran.out).toContain("Plan-Digest: ");
    expect(leftOf(ran)).toEqual([]);
    expect(await isListening(portOf(ran))).toBe(false);
    expect(readdirSync(ran.folder).filter((name) => name.startsWith("concordat-"))).toEqual([]);
  },
  LONGEST_MS,
);

it(
  "takes another port where the README's is taken, says so, and keeps its folder when asked to",
  async () => {
    const named = Number(/--port (\d+)/.exec(readExample("README.md"))?.[1]);
    const squatter = createServer();
    // Where another program has the port already, it is as taken as it is to be.
    await new Promise<void>((resolve) => squatter.once("error", () => resolve()).listen(named, "127.0.0.1", resolve));
    const ran = await runDemo({ args: ["--keep"] });
    await new Promise((resolve) => squatter.close(resolve));
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain(`Port ${named} is taken. The sandbox uses ${portOf(ran)}`);
    const kept = /^Kept: (.+)$/m.exec(ran.out)?.[1] ?? "";
    const workspace = join(kept, "microsoft-csp-to-autotask");
    for (const tenant of ["fabrikam-msp", "tailspin-it"])
      expect(readFileSync(join(workspace, "tenants", tenant, "tenant.yaml"), "utf8")).toContain(
        `http://127.0.0.1:${portOf(ran)}/autotask/`,
      );
    expect(existsSync(join(workspace, "plan.json"))).toBe(true);
    expect(leftOf(ran)).toEqual([]);
  },
  LONGEST_MS,
);

it(
  "interrupted half-way it ends the sandbox and removes its folder",
  async () => {
    const ran = await runDemo({ interruptAt: "$ concordat plan" });
    expect(ran.code).toBe(1);
    expect(ran.out).not.toContain("$ concordat apply");
    expect(leftOf(ran)).toEqual([]);
    expect(await isListening(portOf(ran))).toBe(false);
    expect(readdirSync(ran.folder).filter((name) => name.startsWith("concordat-"))).toEqual([]);
  },
  LONGEST_MS,
);
