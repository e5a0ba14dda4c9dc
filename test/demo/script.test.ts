/** The demo runs what the example's README says, read from the README itself. */
import { describe, expect, it } from "vitest";
import { readScript } from "../../src/commands/demo.ts";
import { readExample } from "../examples/stage.ts";

const SHORT = `
\`\`\`sh
concordat sandbox --port 8181 --seed sandbox.json
\`\`\`
\`\`\`sh
git init
export A_USER=one@example A_SECRET=two
export CODE=three=3
\`\`\`
<!-- demo -->

\`\`\`sh
concordat validate

git log --stat
\`\`\`
`;

describe("readScript", () => {
  it("reads the sandbox's line, the exported variables and the marked block, and nothing beside them", () => {
    expect(readScript(SHORT)).toEqual({
      sandbox: ["concordat", "sandbox", "--port", "8181", "--seed", "sandbox.json"],
      variables: { A_USER: "one@example", A_SECRET: "two", CODE: "three=3" },
      commands: [
        ["concordat", "validate"],
        ["git", "log", "--stat"],
      ],
    });
  });

  it.each([
    ["the sandbox's line", SHORT.replace("concordat sandbox", "sandbox")],
    ["the marked block", SHORT.replace("<!-- demo -->", "")],
    ["a command", SHORT.replace("concordat validate\n\ngit log --stat\n", "")],
    ["the variables", SHORT.replaceAll("export", "set")],
  ])("refuses a README without %s", (_, readme) => {
    expect(() => readScript(readme)).toThrowError(expect.objectContaining({ code: "DEMO_BROKEN" }));
  });

  it("finds the whole story in the example's README: plan, apply, plan again, and the record of it", () => {
    const { commands, variables } = readScript(readExample("README.md"));
    const verbs = commands.map(([program, verb]) => (program === "concordat" ? verb : program));
    expect(verbs).toEqual(["validate", "plan", "apply", "plan", "history", "history", "git"]);
    expect(Object.keys(variables)).toContain("AUTOTASK_CODE");
  });
});
