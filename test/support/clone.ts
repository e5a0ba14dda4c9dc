/** A clone with its bare remote for each test, copied instead of made. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { makePlayground, type Playground } from "./repo.ts";

let pattern: Playground | undefined;
afterAll(() => pattern?.remove());

/** A clone with its bare remote, copied from one that was made by git once a file: git is slow to start. */
export function copyClone(to: Playground): string {
  if (pattern === undefined) {
    pattern = makePlayground();
    pattern.clone(pattern.remote(), "workspace");
  }
  for (const name of ["remote.git", "workspace"])
    cpSync(join(pattern.folder, name), join(to.folder, name), { recursive: true });
  const folder = join(to.folder, "workspace");
  const config = join(folder, ".git", "config");
  writeFileSync(
    config,
    readFileSync(config, "utf8").replaceAll(pattern.folder, () => to.folder),
  );
  return folder;
}
