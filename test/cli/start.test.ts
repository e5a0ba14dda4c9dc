/** What a start costs, in the one figure that no busy machine moves: the files it loads. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

const TELLS_FILES = asModule(`
  import { writeSync } from "node:fs";
  export const load = (url, context, next) => {
    if (url.startsWith("file:")) writeSync(2, url + "\\n");
    return next(url, context);
  };`);

/** The files of ours that Node loads while `concordat validate` runs, from the package's folder on. */
function filesOfValidate(): string[] {
  const hook = asModule(`import { register } from "node:module"; register(${JSON.stringify(TELLS_FILES)});`);
  const words = ["validate", "--workspace", "config-examples/microsoft-csp-to-autotask"];
  const ended = spawnSync(process.execPath, ["--import", hook, "dist/cli.js", ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(ended.stdout).toContain("the workspace is valid");
  return ended.stderr
    .trim()
    .split("\n")
    .map((url) => url.slice(url.indexOf(ROOT) + ROOT.length));
}

it("a command loads a handful of files, not every one that it is written in, and nothing of other commands", () => {
  const files = filesOfValidate();
  expect(files[0]).toBe("dist/cli.js");
  expect(files.length).toBeLessThanOrEqual(20);
  expect(files.join("\n")).not.toMatch(/sandbox|autotask|connectwise|partner-center|simple-git|luxon|\/ky\//);
});
