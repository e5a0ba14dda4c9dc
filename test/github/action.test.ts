/** The runner of composite actions does what GitHub's does, where an action of ours depends on it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type ActionRun, runAction } from "../support/github/action.ts";
import { commandsIn } from "../support/github/commands.ts";
import { evaluate, fill, isDue, type Scene } from "../support/github/expressions.ts";

const scene: Scene = {
  contexts: {
    inputs: { command: "plan", "fail-on-blocked": "true" },
    github: { event: { pull_request: { number: 7 } }, ref: "refs/heads/main" },
    env: { HOME: "/root" },
    steps: { run: { outputs: { changes: "3" }, outcome: "success" } },
  },
  failed: false,
};

describe("expressions", () => {
  it.each([
    ["inputs.command == 'PLAN'", true],
    ["inputs['fail-on-blocked'] != 'true'", false],
    ["github.event.pull_request.number", 7],
    ["github.event.issue.number", null],
    ["steps.run.outputs.changes > 2 && !failure()", true],
    ["steps.run.outputs.nothing || 'none'", "none"],
    ["steps.run.outputs.changes == 3", true],
    ["always() && (inputs.command == 'apply' || inputs.command == 'plan')", true],
    ["format('it''s {0}', inputs.command)", "it's plan"],
    ["startsWith(github.ref, 'refs/heads/')", true],
  ])("%s is %s", (source, value) => {
    expect(evaluate(source, scene)).toEqual(value);
  });

  it.each([
    "inputs.comand",
    "steps.other.outputs.x",
    "github.reff",
    "secrets.TOKEN",
    "hashFiles('a')",
    "inputs.command ==",
    "inputs.command inputs.command",
    "a ? b : c",
  ])("%s is an error, not an empty text", (source) => {
    expect(() => evaluate(source, scene)).toThrow("the expression");
  });

  it("asks for success() where a condition asks for no status", () => {
    const failed = { ...scene, failed: true };
    expect([isDue(undefined, failed), isDue("inputs.command == 'plan'", failed)]).toEqual([false, false]);
    expect([isDue(`\${{ always() }}`, failed), isDue("failure() && true", failed)]).toEqual([true, true]);
    expect(fill(`\${{ inputs.command }}-\${{ github.event.none }}.`, scene)).toBe("plan-.");
  });
});

describe("workflow commands", () => {
  it("become annotations, decoded", () => {
    const log = "read\n::error file=a%2Cb.yaml,line=3,title=PR-10::50 %25 of%0Athem: 10%3A\n::debug::no\n::notice::so";
    expect(commandsIn(log)).toEqual([
      { kind: "error", file: "a,b.yaml", line: 3, title: "PR-10", message: "50 % of\nthem: 10%3A" },
      { kind: "notice", message: "so" },
    ]);
  });

  it("are not taken between stop-commands and its word", () => {
    expect(commandsIn("::stop-commands::x1\n::error::hostile\n::x1::\n::warning::ours")).toEqual([
      { kind: "warning", message: "ours" },
    ]);
  });
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function run(yaml: string, more: Partial<ActionRun> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "concordat-action-"));
  folders.push(folder);
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "action.yml"), yaml);
  const env = { PATH: process.env.PATH ?? "" };
  return runAction({
    action: folder,
    workspace: folder,
    github: { token: "t", sha: "abc" },
    event: { number: 7 },
    env,
    ...more,
  });
}

describe("a composite action", () => {
  it("hands outputs, environment, path and summary on from step to step", async () => {
    const ran = await run(
      `
inputs:
  name: { required: true }
  token: { default: "\${{ github.token }}" }
outputs:
  said: { value: "\${{ steps.one.outputs.said }}" }
runs:
  using: composite
  steps:
    - id: one
      shell: bash
      working-directory: sub
      env: { NAME: "\${{ inputs.name }}", TOKEN: "\${{ inputs.token }}" }
      run: |
        echo "said=$NAME $TOKEN $GITHUB_SHA $(basename "$PWD")" >> "$GITHUB_OUTPUT"
        printf 'LONG<<END\\na\\nb\\nEND\\n' >> "$GITHUB_ENV"
        echo "# One" >> "$GITHUB_STEP_SUMMARY"
    - uses: actions/upload-artifact@0123
      id: up
      with: { name: plan, number: "\${{ github.event.number }}" }
    - name: Last \${{ inputs.name }}
      shell: bash
      run: |
        echo "$LONG" | wc -l
        echo "::warning::\${{ steps.up.outputs.url }} \${NAME:-no name} \${GITHUB_TOKEN:-no token}"
        grep -o '"number":7' "$GITHUB_EVENT_PATH"
`,
      {
        inputs: { name: "O'Brien" },
        uses: { "actions/upload-artifact": ({ name, number }) => ({ url: `${name}/${number}` }) },
      },
    );
    expect(ran.log).toContain('2\n::warning::plan/7 no name no token\n"number":7\n');
    expect(ran).toMatchObject({
      ok: true,
      outputs: { said: "O'Brien t abc sub" },
      summary: "# One\n",
      annotations: [{ kind: "warning", message: "plan/7 no name no token" }],
    });
    expect(ran.steps.map(({ name }) => name)).toEqual(["one", "up", "Last O'Brien"]);
  });

  it("leaves the steps after a failed one, but for those that ask for it", async () => {
    const ran = await run(`
runs:
  using: composite
  steps:
    - { id: soft, shell: bash, run: exit 4, continue-on-error: true }
    - { shell: bash, run: "false | cat; echo not reached" }
    - { name: skipped, shell: bash, run: "true" }
    - { name: report, if: always(), shell: bash, run: "echo \${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}" }
`);
    expect(ran.ok).toBe(false);
    expect(ran.steps.map(({ name, ran: did, code }) => [name, did, code])).toEqual([
      ["soft", true, 4],
      ["step 2", true, 1],
      ["skipped", false, 0],
      ["report", true, 0],
    ]);
    expect(ran.steps[3]?.log).toBe("failure success\n");
  });

  it("refuses an input that is not declared, one that is missing, and an action without a stand-in", async () => {
    const yaml = "inputs: { a: { required: true } }\nruns: { using: composite, steps: [{ uses: x/y@1 }] }\n";
    await expect(run(yaml, { inputs: { a: "1", b: "2" } })).rejects.toThrow('no input "b"');
    await expect(run(yaml)).rejects.toThrow('needs the input "a"');
    await expect(run(yaml, { inputs: { a: "1" } })).rejects.toThrow("x/y@1, which has no stand-in");
  });
});
