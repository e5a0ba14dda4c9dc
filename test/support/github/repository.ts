/** A repository of a bare remote, and jobs in it as a workflow runs them: a fresh checkout, npm ci, the composite action. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aWorkspace, type Stand } from "../run.ts";
import { type WorkspaceFacts, workspaceFiles } from "../workspace.ts";
import { type ActionRan, type ActionRun, runAction } from "./action.ts";
import { type GitHub, REPOSITORY, startGitHub } from "./server.ts";
import type { Pull, Rights } from "./store.ts";

const ACTION = fileURLToPath(new URL("../../../.github/actions/concordat", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
/** What a job of the reusable workflows may. */
const RIGHTS: Readonly<Record<string, Rights>> = {
  plan: { contents: "read", checks: "write", "pull-requests": "write" },
  apply: { contents: "write", "pull-requests": "write" },
  drift: { contents: "read", issues: "write" },
};

export interface Job {
  readonly command: "plan" | "apply" | "drift";
  readonly event: "pull_request" | "push" | "schedule" | "workflow_dispatch";
  /** The commit that is checked out. */
  readonly sha: string;
  readonly pull?: Pull;
  readonly action?: string;
  readonly rights?: Rights;
  /** Values by name, where they are not the right ones. Empty: none are given, as to a fork. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Called with the step's shell once it runs, to cancel the job. */
  readonly onShell?: ActionRun["onShell"];
}

export class Repository {
  readonly stand: Stand;
  readonly github: GitHub;
  #jobs = 0;

  constructor(stand: Stand, github: GitHub) {
    this.stand = stand;
    this.github = github;
  }

  git(...args: string[]): string {
    return this.stand.playground.git(this.stand.folder, ...args);
  }

  /** Commits to a branch what these facts stand for, and pushes it. */
  push(branch: string, facts: WorkspaceFacts): string {
    this.git("checkout", "--quiet", "-B", branch);
    this.stand.commit(workspaceFiles(facts, this.stand.url));
    this.git("push", "--quiet", "--force", "origin", branch);
    return this.head();
  }

  /** Opens the pull request of a branch; `from`: of that fork. */
  open(branch: string, sha: string, from?: string): Pull {
    const baseSha = this.git("rev-parse", "main");
    return this.github.openPull({ branch, sha, baseSha, ...(from === undefined ? {} : { from }) });
  }

  /** Pushes what is committed on main. */
  pushMain(): string {
    this.git("push", "--quiet", "origin", "HEAD:main");
    return this.head();
  }

  merge(pull: Pull): string {
    this.git("checkout", "--quiet", "main");
    this.git("merge", "--quiet", "--no-ff", "-m", `Merge pull request #${pull.number}`, pull.branch);
    this.git("push", "--quiet", "origin", "main");
    pull.merged = this.head();
    pull.state = "closed";
    return pull.merged;
  }

  head(): string {
    return this.git("rev-parse", "HEAD");
  }

  /** Runs a job: a fresh checkout, npm ci, the action. */
  async run({ command, event, sha, pull, action = "synchronize", rights, secrets, onShell }: Job): Promise<ActionRan> {
    const { stand, github } = this;
    this.#jobs += 1;
    const folder = stand.playground.clone(stand.bare, `job-${this.#jobs}`);
    stand.playground.git(folder, "checkout", "--quiet", "--detach", sha);
    mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
    const program = `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`;
    writeFileSync(join(folder, "node_modules/.bin/concordat"), program, { mode: 0o755 });
    const credentials = Object.entries(secrets ?? stand.psa.env).map(([name, value]) => `${name}=${value}`);
    return runAction({
      action: ACTION,
      workspace: folder,
      inputs: { command, "as-of": stand.today, credentials: credentials.join("\n") },
      github: {
        token: github.token(rights ?? RIGHTS[command] ?? {}),
        api_url: github.url,
        server_url: "https://github.com",
        repository: REPOSITORY,
        run_id: String(7000 + this.#jobs),
        run_attempt: "1",
        event_name: event,
        ref: pull === undefined ? "refs/heads/main" : `refs/pull/${pull.number}/merge`,
        sha,
        actor: "sanne",
      },
      event: pull === undefined || event !== "pull_request" ? {} : github.pullEvent(pull, action),
      env: stand.playground.env,
      uses: { "actions/upload-artifact": () => ({}) },
      ...(onShell === undefined ? {} : { onShell }),
    });
  }
}

/** A repository whose main holds the workspace, with a sandbox and a GitHub beside it. Closed after the test. */
export async function aRepository(facts: WorkspaceFacts = {}): Promise<Repository> {
  const stand = await aWorkspace(facts);
  stand.commit({ ".gitignore": "node_modules/\n", "package.json": "{}\n" });
  stand.playground.git(stand.folder, "push", "--quiet", "origin", "HEAD:main");
  return new Repository(stand, await startGitHub());
}
