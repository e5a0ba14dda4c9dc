/** README's "Adopt it", word by word: a scratch repository with a bare remote, the sandbox as PSA, and a first applied pull request. */
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { makePlayground, type Playground } from "../support/repo.ts";
import { ROOT } from "../support/source-files.ts";

let play: Playground | undefined;
afterEach(() => play?.remove());

/** The commands of the section, in order. */
function script(): string {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const section = /\n## Adopt it\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
  return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block).join("\n");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** npm without a registry: what it would install is this package as it stands here. */
function withoutRegistry(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const npm = `#!/bin/sh\nif [ "$1" = init ]; then echo '{"name":"contracts","private":true}' > package.json; fi\nif [ "$1" = install ]; then mkdir -p node_modules; ln -s '${ROOT}' node_modules/concordat; fi\n`;
  const npx = `#!/bin/sh\nshift\nexec '${process.execPath}' node_modules/concordat/dist/cli.js "$@"\n`;
  const sleep = `#!/bin/sh\nn=0; until grep -q 127.0.0.1 sandbox.log; do n=$((n + 1)); [ $n -gt 600 ] && exit 1; /bin/sleep 0.1; done\n`;
  for (const [name, text] of Object.entries({ npm, npx, sleep })) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

it("ends in a first applied pull request: Contoso's units are 27, the next plan is empty, the audit says why", {
  timeout: 300_000,
}, async () => {
  play = makePlayground();
  const origin = join(play.folder, "origin.git");
  play.git(play.folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  const port = await freePort();
  const steps = script()
    .replace(/export ORIGIN=.*/, `export ORIGIN='file://${origin}'`)
    .replaceAll("8181", String(port));
  expect(steps).toContain("npx concordat apply");
  const whole = `trap 'kill $(jobs -p) 2>/dev/null' EXIT\n${steps}`;
  const env = {
    ...play.env,
    GIT_AUTHOR_NAME: "Sanne",
    GIT_AUTHOR_EMAIL: "sanne@fabrikam.example",
    GIT_COMMITTER_NAME: "Sanne",
    GIT_COMMITTER_EMAIL: "sanne@fabrikam.example",
    USER: "sanne",
    PATH: `${withoutRegistry(play.folder)}:${process.env.PATH ?? ""}`,
  };
  const folder = play.folder;
  const ended = await new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = execFile(
      "bash",
      ["--noprofile", "--norc", "-euo", "pipefail", "-c", whole],
      { cwd: folder, env },
      (_error, out, err) => resolve({ code: child.exitCode, out: `${out}\n${err}` }),
    );
  });
  expect(ended.code, ended.out).toBe(0);
  expect(ended.out).toContain("units 25 → 27");
  expect(ended.out).toContain("No changes");
  const log = execFileSync("git", ["log", "--format=%s", "concordat-audit"], { cwd: origin, encoding: "utf8" });
  expect(log).toMatch(/^audit: fabrikam-msp, run \S+: 1 applied\n/);
});
