/** In CI, apply runs only from a commit that is on the protected branch; the engine asks git itself (design: plan and apply). */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseUnmerged } from "../../src/commands/protected.ts";
import { openRepository } from "../../src/outside/git.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { CONTOSO_FILE, contoso, seats, TENANT_FILE, workspaceFiles } from "../support/workspace.ts";

const facts = { bills: { "G-11": [seats({ quantity: 27 })] } };

async function inCi(): Promise<Stand> {
  const stand = await aWorkspace(facts);
  stand.env.CI = "true";
  return stand;
}

const push = (stand: Stand, branch = "main") =>
  stand.playground.git(stand.folder, "push", "--quiet", "origin", `HEAD:${branch}`);
const units = async (stand: Stand) => (await stand.holding(8001, "2026-11-22")).units;
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("apply in CI", () => {
  it("refuses a commit that was never merged, before anything is written; the same commit is applied once it is on the branch", async () => {
    const stand = await inCi();
    push(stand, "a-pull-request");
    const refused = await stand.apply();
    expect(refused.code).toBe(3);
    expect(flat(refused.err)).toMatch(/NOT_MERGED: [0-9a-f]{7} is not on main of origin, .* merge it first/);
    expect([await units(stand), stand.auditTip()]).toEqual([25, ""]);
    expect((await stand.plan()).code).toBe(0);
    push(stand);
    expect((await stand.apply()).code).toBe(0);
    expect(await units(stand)).toBe(27);
  });

  it("does not believe what the job says of its own branch", async () => {
    const stand = await inCi();
    Object.assign(stand.env, { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main", GITHUB_REF_PROTECTED: "true" });
    expect((await stand.apply()).code).toBe(3);
    expect(await units(stand)).toBe(25);
  });

  it("refuses an older commit once the branch holds other customers' files, and names them; other files may change", async () => {
    const stand = await inCi();
    push(stand);
    const older = stand.playground.git(stand.folder, "rev-parse", "HEAD");
    stand.commit({ "README.md": "how we work\n" });
    push(stand);
    stand.playground.git(stand.folder, "checkout", "--quiet", older);
    expect((await stand.plan()).code).toBe(0);
    stand.playground.git(stand.folder, "checkout", "--quiet", "main");
    const files = workspaceFiles({ ...facts, customers: [contoso({ manageFrom: "2026-12-01" })] }, stand.url);
    stand.commit({ [CONTOSO_FILE]: files[CONTOSO_FILE] });
    push(stand);
    stand.playground.git(stand.folder, "checkout", "--quiet", older);
    const refused = await stand.apply();
    expect(refused.code).toBe(3);
    expect(flat(refused.err)).toContain(
      `SUPERSEDED: main has moved on since ${older.slice(0, 7)}: ${CONTOSO_FILE} changed`,
    );
    expect(flat(refused.err)).not.toContain("README");
    expect(await units(stand)).toBe(25);
  });

  it("applies an older commit where what changed since says nothing of what is applied", async () => {
    const stand = await inCi();
    push(stand);
    const older = stand.playground.git(stand.folder, "rev-parse", "HEAD");
    stand.commit({ "README.md": "how we work\n" });
    push(stand);
    stand.playground.git(stand.folder, "checkout", "--quiet", older);
    expect((await stand.apply()).code).toBe(0);
    expect(await units(stand)).toBe(27);
  });

  it("does not believe what the commit says of its own branch: concordat.yaml of the default branch counts", async () => {
    const stand = await inCi();
    push(stand);
    stand.commit({
      "concordat.yaml": "kind: workspace\naudit: { branch: concordat-audit }\napply: { branch: feature }\n",
    });
    push(stand, "feature");
    const refused = await stand.apply();
    expect([refused.code, await units(stand)]).toEqual([3, 25]);
    expect(refused.err).toContain("NOT_MERGED");
    // Merged, it is agreed: from now on the branch is another.
    push(stand);
    expect((await stand.apply()).code).toBe(0);
    expect(await units(stand)).toBe(27);
  });

  it("counts bills that stand outside tenants/: newer ones supersede, and none may be uncommitted", async () => {
    const stand = await inCi();
    const bill = stand.text("tenants/fabrikam-msp/billing/G-11.csv");
    stand.commit({
      "billing/G-11.csv": bill,
      "tenants/fabrikam-msp/billing/G-11.csv": undefined,
      [TENANT_FILE]: stand.text(TENANT_FILE).replace("files: billing/", "files: ../../billing"),
    });
    push(stand);
    const older = stand.playground.git(stand.folder, "rev-parse", "HEAD");
    writeFileSync(join(stand.folder, "billing/G-11.csv"), `${bill}\r\n`);
    expect((await stand.apply()).err).toContain("UNCOMMITTED: not committed: billing/G-11.csv");
    stand.commit({ "billing/G-11.csv": `${bill}\r\n` });
    push(stand);
    stand.playground.git(stand.folder, "checkout", "--quiet", older);
    expect((await stand.apply()).err.replace(/\s+/g, " ")).toContain("billing/G-11.csv changed up to");
    expect(await units(stand)).toBe(25);
  });

  it("says what to do where the clone holds too little history to tell", async () => {
    const stand = await inCi();
    push(stand);
    stand.commit({ "README.md": "one\n" });
    push(stand);
    stand.commit({ "README.md": "two\n" });
    push(stand, "a-pull-request");
    const { playground, bare, env } = stand;
    const shallow = join(playground.folder, "shallow");
    playground.git(
      playground.folder,
      "clone",
      "--quiet",
      "--depth=1",
      "--branch=a-pull-request",
      `file://${bare}`,
      shallow,
    );
    const commit = playground.git(shallow, "rev-parse", "HEAD");
    const asked = refuseUnmerged(
      { env },
      { folder: shallow, apply: {}, tenants: [] },
      await openRepository(shallow, env),
      commit,
    );
    await expect(asked).rejects.toMatchObject({
      code: "HISTORY_MISSING",
      message: expect.stringContaining("actions/checkout: fetch-depth: 0"),
    });
  });

  it("without a remote there is no branch to protect, unless the workspace names one", async () => {
    const lone = await aWorkspace(facts, { remote: false });
    lone.env.CI = "true";
    expect((await lone.apply()).code).toBe(0);

    const named = await aWorkspace(facts, { remote: false });
    named.commit({ "concordat.yaml": "kind: workspace\napply: { branch: release }\n" });
    const refused = await named.apply();
    expect([refused.code, flat(refused.err)]).toEqual([3, expect.stringContaining("this clone has no branch release")]);
    named.playground.git(named.folder, "branch", "release");
    expect((await named.apply()).code).toBe(0);
  });

  it("a branch that the workspace names is held to on every machine", async () => {
    const stand = await aWorkspace(facts);
    stand.commit({
      "concordat.yaml": "kind: workspace\naudit: { branch: concordat-audit }\napply: { branch: main }\n",
    });
    expect((await stand.apply()).err).toContain("NOT_MERGED");
    push(stand);
    expect((await stand.apply()).code).toBe(0);
  });
});
