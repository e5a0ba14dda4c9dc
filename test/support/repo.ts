/** Real git repositories in temporary folders: a bare remote and clones of it, with nothing of the machine's own git settings. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The environment git runs in: this process's PATH, an empty home, no settings of the machine. */
export function gitEnvironment(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: home, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
}

export interface Playground {
  readonly folder: string;
  readonly env: Record<string, string>;
  /** Runs git in a folder of the playground and returns what it wrote, without the last newline. */
  git(folder: string, ...args: string[]): string;
  /** A bare repository whose `main` holds one commit with `concordat.yaml`. */
  remote(name?: string): string;
  /** A clone of a repository of the playground. */
  clone(from: string, name: string, ...flags: string[]): string;
  /** A repository with one commit and no remote. */
  lone(name?: string): string;
  /** Commits files directly onto a branch of a bare repository; a file without content is removed. */
  tamper(bare: string, branch: string, files: Readonly<Record<string, string | undefined>>): void;
  remove(): void;
}

export function makePlayground(): Playground {
  const folder = mkdtempSync(join(tmpdir(), "concordat-test-"));
  const env = gitEnvironment(folder);
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "init.defaultBranch=main"];
  const git = (at: string, ...args: string[]): string =>
    execFileSync("git", [...identity, ...args], {
      cwd: at,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).replace(/\n$/, "");
  let scratch = 0;

  function lone(name = "lone"): string {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    git(path, "init", "--quiet");
    writeFileSync(join(path, "concordat.yaml"), "kind: workspace\n");
    git(path, "add", ".");
    git(path, "commit", "--quiet", "-m", "workspace");
    return path;
  }

  return {
    folder,
    env,
    git,
    lone,
    remote(name = "remote.git") {
      const seed = lone(`seed-of-${name}`);
      const path = join(folder, name);
      git(folder, "clone", "--quiet", "--bare", seed, path);
      return path;
    },
    clone(from, name, ...flags) {
      const path = join(folder, name);
      git(folder, "clone", "--quiet", ...flags, `file://${from}`, path);
      return path;
    },
    tamper(bare, branch, files) {
      scratch += 1;
      const path = join(folder, `tamper-${scratch}`);
      git(folder, "clone", "--quiet", "--branch", branch, `file://${bare}`, path);
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        if (content === undefined) rmSync(join(path, file));
        else writeFileSync(join(path, file), content);
      }
      git(path, "add", "--all");
      git(path, "commit", "--quiet", "-m", "tampered");
      git(path, "push", "--quiet", "origin", branch);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/**
 * Everything git keeps of a clone that a user would notice changing: its work tree, index, HEAD, branches, settings and stashes.
 * Not what git remembers of the remote: every push updates that.
 */
export function fingerprint(playground: Playground, clone: string): Record<string, string> {
  const gitFolder = join(clone, ".git");
  const text = (name: string): string =>
    existsSync(join(gitFolder, name)) ? readFileSync(join(gitFolder, name)).toString("base64") : "none";
  return {
    files: readdirSync(clone, { recursive: true, encoding: "utf8" })
      .filter((path) => !path.startsWith(".git/") && path !== ".git")
      .sort()
      .join("\n"),
    index: text("index"),
    head: text("HEAD"),
    config: text("config"),
    shallow: text("shallow"),
    fetchHead: text("FETCH_HEAD"),
    branches: playground.git(clone, "for-each-ref", "refs/heads", "refs/tags", "refs/stash"),
    status: playground.git(clone, "--no-optional-locks", "status", "--porcelain=v2"),
    names: readdirSync(gitFolder).sort().join("\n"),
  };
}
