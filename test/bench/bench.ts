/**
 * `npm run bench`: what a plan costs beside the least it could cost (floor.ts), at 10,000 and 100,000 lines, with nothing
 * changed and with one line in a hundred; and how long the command takes to start. Engine and floor run in turns, so
 * that a busy machine slows both; the figures are medians, and ratios are what to look at. `npm run bench -- 10000`
 * measures that many lines alone.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { PRODUCTS, writeWorkspace } from "./workspace.ts";

const ROUNDS = 3;
const STARTS = 15;
const PAGE = 500;
const TODAY = "2026-11-22";
const CLI = resolve("dist/cli.js");
const KEYS = { AUTOTASK_USERNAME: "api@sandbox.example", AUTOTASK_SECRET: "sandbox", AUTOTASK_CODE: "SANDBOX" };

const root = mkdtempSync(join(tmpdir(), "concordat-bench-"));
const programs = join("node_modules", ".concordat-bench");

interface Figure {
  /** Seconds of the whole process, user and system. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly rss: number;
  readonly wall: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function middle(figures: readonly Figure[]): Figure {
  return {
    cpu: median(figures.map((figure) => figure.cpu)),
    rss: median(figures.map((figure) => figure.rss)),
    wall: median(figures.map((figure) => figure.wall)),
  };
}

/** Runs a program of Node's to its end, measured from inside it. */
function measure(words: readonly string[], cwd: string): Figure {
  const report = join(root, "figures.json");
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, ["--import", resolve(programs, "measure.mjs"), ...words], {
    cwd,
    env: { ...process.env, ...KEYS, CONCORDAT_MEASURE: report },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  return { ...JSON.parse(readFileSync(report, "utf8")), wall };
}

/** The wall time of a program, unmeasured from inside. */
function time(words: readonly string[], cwd: string): number {
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, words, { cwd, env: { ...process.env, ...KEYS }, stdio: "ignore" });
  return Number(process.hrtime.bigint() - started) / 1e9;
}

async function startPlayback(lines: number, offBy?: number) {
  const words = [
    "--import",
    "tsx",
    "test/bench/playback.ts",
    String(lines),
    ...(offBy === undefined ? [] : [String(offBy)]),
  ];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((found, failed) => {
    child.once("exit", (code) => failed(new Error(`the playback server ended with ${code}`)));
    child.stdout.once("data", (chunk: Buffer) => found(chunk.toString().trim()));
  });
  const asked = async () => (await fetch(`${address}/asked`)).json() as Promise<readonly unknown[]>;
  return { address, asked, stop: () => child.kill() };
}

function git(folder: string, ...words: string[]): void {
  execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", ...words], {
    cwd: folder,
    stdio: "ignore",
  });
}

const cell = (text: string | number, width: number): string => String(text).padStart(width);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function printRow(lines: number, what: string, engine: Figure, floor: Figure, requests: string): void {
  const ratio = (engine.cpu / floor.cpu).toFixed(2);
  const figures = [engine.cpu.toFixed(2), floor.cpu.toFixed(2), ratio, engine.wall.toFixed(1)];
  const memory = [Math.round(engine.rss), Math.round(floor.rss)];
  print(
    cell(lines.toLocaleString("en"), 8) +
      cell(what, 12) +
      figures.map((figure) => cell(figure, 9)).join("") +
      memory.map((figure) => cell(figure, 8)).join("") +
      cell(requests, 14),
  );
}

/** Contracts, companies and charges by 500 ids; lines and unit rows by pages of 500; zone, limit, billing code, services. */
function lowerBound(lines: number): number {
  const customers = Math.ceil(lines / PRODUCTS);
  const lists = Math.ceil(customers / PAGE);
  const pages = Array.from({ length: lists }, (_, at) =>
    Math.ceil((Math.min(PAGE, customers - at * PAGE) * PRODUCTS) / PAGE),
  ).reduce((sum, count) => sum + count, 0);
  return 3 * lists + 2 * pages + 4;
}

/** A plan of one state of the PSA, engine and floor in turns. */
async function benchPlan(
  lines: number,
  what: string,
  folder: string,
  playback: Awaited<ReturnType<typeof startPlayback>>,
) {
  const plan = [CLI, "plan", "--as-of", TODAY];
  measure(plan, folder);
  const asked = await playback.asked();
  const requests = join(root, "requests.json");
  writeFileSync(requests, JSON.stringify({ origin: playback.address, asked }));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    engine: measure(plan, folder),
    floor: measure([resolve(programs, "floor.mjs"), folder, requests], folder),
  }));
  const [engine, floor] = [middle(rounds.map((round) => round.engine)), middle(rounds.map((round) => round.floor))];
  printRow(lines, what, engine, floor, `${asked.length} of ${lowerBound(lines)}`);
}

async function benchLines(lines: number): Promise<string> {
  const folder = join(root, String(lines));
  const same = await startPlayback(lines);
  writeWorkspace(folder, lines, same.address);
  // The state of earlier runs is part of what a plan reads.
  time([CLI, "apply", "--as-of", TODAY], folder);
  await same.asked();
  await benchPlan(lines, "no change", folder, same);
  same.stop();
  const moved = await startPlayback(lines, 100);
  const tenant = join(folder, "tenants", "bench", "tenant.yaml");
  writeFileSync(tenant, readFileSync(tenant, "utf8").replace(same.address, moved.address));
  git(folder, "commit", "--all", "--message", "Another server");
  await benchPlan(lines, "1 % changed", folder, moved);
  moved.stop();
  return folder;
}

function benchValidate(folder: string, files: number): void {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: measure([CLI, "validate"], folder),
    alone: measure([resolve(programs, "yaml-alone.mjs"), folder], folder),
  }));
  const [ours, alone] = [middle(rounds.map((round) => round.ours)), middle(rounds.map((round) => round.alone))];
  const ratio = (ours.cpu / alone.cpu).toFixed(2);
  print(
    `validate of ${files.toLocaleString("en")} customer files: ${ours.cpu.toFixed(2)} s CPU, ${ratio} of yaml's parse alone (${alone.cpu.toFixed(2)} s), ${Math.round(ours.rss)} MB`,
  );
}

/** Wall time beside that of a Node that does nothing. */
function benchStart(what: string, words: readonly string[], cwd: string): void {
  const rounds = Array.from({ length: STARTS }, () => ({ ours: time(words, cwd), bare: time(["-e", "0"], cwd) }));
  const [ours, bare] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.bare))];
  print(
    `${what}: ${Math.round(ours * 1000)} ms, ${(ours / bare).toFixed(2)} of node -e 0 (${Math.round(bare * 1000)} ms)`,
  );
}

await build({
  entryPoints: ["floor", "yaml-alone", "measure"].map((name) => `test/bench/${name}.ts`),
  outdir: programs,
  outExtension: { ".js": ".mjs" },
  format: "esm",
  platform: "node",
  packages: "external",
});
try {
  const sizes = process.argv.slice(2).map(Number);
  print(`  lines        what   CPU s    floor    ratio   wall s      MB   floor      requests`);
  for (const lines of sizes.length === 0 ? [10_000, 100_000] : sizes) {
    const folder = await benchLines(lines);
    benchValidate(folder, Math.ceil(lines / PRODUCTS));
    rmSync(folder, { recursive: true });
  }
  benchStart("concordat --version", [CLI, "--version"], root);
  const small = join(root, "small");
  writeWorkspace(small, 7 * PRODUCTS, "http://127.0.0.1:1");
  benchStart("validate of 10 files", [CLI, "validate"], small);
} finally {
  rmSync(root, { recursive: true, force: true });
}
