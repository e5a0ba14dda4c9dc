/** `init` writes a workspace that is valid, whole or not at all, and never over a file that is there. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "./program.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "concordat-init-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FACTS = ["--tenant", "fabrikam-msp", "--timezone", "Europe/Amsterdam", "--currency", "EUR"];
const init = (...args: readonly string[]) => run(["init", "--workspace", folder, ...args]);
const text = (path: string) => readFileSync(join(folder, path), "utf8");

describe("init", () => {
  it.each(["autotask", "connectwise"])(
    "%s: what it writes is valid, for GitHub too, and names that PSA's secrets alone",
    async (psa) => {
      const { code, out } = await init(...FACTS, "--psa", psa, "--ci", "github");
      expect([code, out]).toEqual([0, expect.stringContaining("wrote tenants/fabrikam-msp/tenant.yaml")]);
      expect((await run(["validate", "--workspace", folder])).out).toContain(
        "1 tenant, 0 customers: the workspace is valid",
      );
      const workflow = text(".github/workflows/contracts-apply.yml");
      expect(workflow).toContain(psa === "autotask" ? "AUTOTASK_SECRET" : "CONNECTWISE_PRIVATE_KEY");
      if (psa === "connectwise") expect(workflow).not.toMatch(/autotask/i);
      for (const name of workflow.matchAll(/^ +#? +([A-Z_]+)=/gm))
        expect(text("tenants/fabrikam-msp/tenant.yaml")).toContain(`{ env: ${name[1]} }`);
    },
  );

  it("a second tenant comes beside the first; what is there already stays as it is", async () => {
    await init(...FACTS, "--psa", "autotask");
    writeFileSync(join(folder, "concordat.yaml"), "kind: workspace # ours\n");
    const { code, out } = await init(...FACTS.with(1, "tailspin-it"), "--psa", "connectwise", "--ci", "gitlab");
    expect([code, out]).toEqual([0, expect.stringContaining("kept concordat.yaml, which was there")]);
    expect(text("concordat.yaml")).toBe("kind: workspace # ours\n");
    expect(existsSync(join(folder, ".gitlab-ci.yml"))).toBe(true);
    expect((await run(["validate", "--workspace", folder])).out).toContain("2 tenants");
  });

  it("a tenant that is there is not written over, and nothing else is written either", async () => {
    mkdirSync(join(folder, "tenants/fabrikam-msp"), { recursive: true });
    writeFileSync(join(folder, "tenants/fabrikam-msp/tenant.yaml"), "kind: tenant\n");
    const { code, err } = await init(...FACTS, "--psa", "autotask");
    expect([code, err]).toEqual([
      3,
      expect.stringContaining("FILES_THERE: nothing is written, since the tenant fabrikam-msp is there"),
    ]);
    expect(readdirSync(folder)).toEqual(["tenants"]);
  });

  it.each([
    [["--psa", "autotask"], "init also needs --tenant, --timezone, --currency"],
    [[...FACTS, "--psa", "halo"], '--psa is autotask or connectwise, not "halo"'],
    [[...FACTS, "--psa", "autotask", "--ci", "jenkins"], '--ci is github or gitlab, not "jenkins"'],
    [[...FACTS.with(1, "../../x"), "--psa", "autotask"], "--tenant becomes a folder's name"],
    [[...FACTS.with(3, "Europe/Nowhere"), "--psa", "autotask"], 'there is no time zone "Europe/Nowhere"'],
    [[...FACTS.with(5, "euro"), "--psa", "autotask"], "must be a currency code"],
    [[...FACTS, "--psa", "autotask", "--url", "http://psa.example/"], "must be an https address"],
  ])("%j: says what is wrong, exits 3, writes nothing", async (args, words) => {
    const { code, err } = await init(...args);
    expect([code, err.replace(/\s+/g, " ")]).toEqual([3, expect.stringContaining(words)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
