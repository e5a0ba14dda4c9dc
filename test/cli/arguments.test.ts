/** Arguments: what is wrong is said in one line with the way out, on stderr, and exits 3; help and version are data. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./program.ts";

const COMMANDS = ["validate", "plan", "apply", "history", "doctor", "sandbox", "demo"];

describe("help", () => {
  it.each([[["--help"]], [["-h"]]])("is data when it is asked for: %s", async (args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(0);
    expect(err).toBe("");
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}concordat ${command}\\b`, "m"));
    expect(out).toContain("Exit codes: 0 done · 1 failed · 2 changes · 3 your files or arguments");
  });

  it("is talk when nothing was said, and that is a mistake of the caller", async () => {
    const { code, out, err } = await run([]);
    expect(code).toBe(3);
    expect(out).toBe("");
    expect(err).toContain("concordat plan");
  });

  it.each(COMMANDS)("tells a command's own options: %s --help", async (command) => {
    const { code, out, err } = await run([command, "--help"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(new RegExp(`^concordat ${command}\\b`));
    expect(out).toContain("--workspace DIR");
  });

  it("names every option of plan, and none of another command", async () => {
    const { out } = await run(["plan", "--help"]);
    const options = [...out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name]) => name).sort();
    expect(options).toEqual([
      "--as-of",
      "--customer",
      "--exit-code",
      "--format",
      "--json",
      "--out",
      "--tenant",
      "--workspace",
    ]);
  });
});

describe("version", () => {
  it("is the package's", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("mistakes", () => {
  it.each([
    [["pln"], 'there is no command "pln"; did you mean plan?'],
    [
      ["terraform"],
      'there is no command "terraform"; known: validate, plan, apply, drift, history, notify, shards, github, doctor, sandbox, demo',
    ],
    [
      ["toString"],
      'there is no command "toString"; known: validate, plan, apply, drift, history, notify, shards, github, doctor, sandbox, demo',
    ],
    [["plan", "--tennant", "x"], "there is no option --tennant; did you mean --tenant?"],
    [["plan", "--zzzzzz"], "there is no option --zzzzzz"],
    [["plan", "-x"], "there is no option -x"],
    [["plan", "--tenant"], "--tenant needs a value: --tenant NAME"],
    [["plan", "--tenant", "--json"], "--tenant needs a value: --tenant NAME"],
    [["plan", "--tenant="], "--tenant is empty"],
    [["plan", "--json=yes"], "--json takes no value"],
    [["plan", "--tenant", "a", "--tenant", "b"], "--tenant is given twice"],
    [["demo", "--tenant", "a"], "demo has no option --tenant; it has --keep, --workspace"],
    [["plan", "plan.json"], 'plan does not know what to do with "plan.json"'],
    [["apply", "a.json", "b.json"], 'apply does not know what to do with "b.json"'],
    [["plan", "--format", "yaml"], '--format is text, markdown or json, not "yaml"'],
    [["plan", "--json", "--format", "text"], "--json and --format text ask for two things; leave one out"],
    [["plan", "--as-of", "tomorrow"], '--as-of is a day, written as 2026-12-31, not "tomorrow"'],
    [["plan", "--as-of", "2026-02-30"], '--as-of is a day, written as 2026-12-31, not "2026-02-30"'],
    [["sandbox", "--clock", "22-11-2026"], '--clock is a day, written as 2026-12-31, not "22-11-2026"'],
    [["sandbox", "--port", "70000"], '--port is a number from 0 to 65535, not "70000"'],
    [["sandbox", "--port", "0x50"], '--port is a number from 0 to 65535, not "0x50"'],
  ])("are said with the way out and nothing is begun: %s", async (args, message) => {
    expect(await run(args)).toEqual({ code: 3, out: "", err: `${message}\nSee: concordat --help\n` });
  });

  it("are shown harmless: no control character of an argument reaches the terminal", async () => {
    const { err } = await run(["\u001b[31mplan"]);
    expect(err).not.toContain("\u001b");
  });
});
