import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadWorkspace } from "../../src/config/index.ts";
import { example, findingsOf, load, makeFolder, onlyTenant, say, tenantAt } from "./folder.ts";

const contoso = `${tenantAt}/customers/contoso.yaml`;

describe("what cannot be read is told, and is never taken as absent", () => {
  it("a folder without concordat.yaml says where it was looked for", () => {
    const folder = mkdtempSync(join(tmpdir(), "concordat-none-"));
    const workspace = loadWorkspace(folder);
    expect(workspace.findings.map(say)).toEqual([`concordat.yaml:1:1 NO_WORKSPACE no concordat.yaml in ${folder}`]);
    expect(workspace.tenants).toEqual([]);
    rmSync(folder, { recursive: true });
    expect(loadWorkspace(folder).findings.map(({ rule }) => rule)).toEqual(["NO_WORKSPACE"]);
  });

  it("a file of 50 MB is refused without being read", () => {
    const folder = makeFolder({ [contoso]: "" });
    truncateSync(join(folder, contoso), 50_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const workspace = loadWorkspace(folder);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
    expect(workspace.findings.map(say)).toEqual([
      `customers/contoso.yaml:1:1 TOO_BIG ${contoso} is 50.0 MB, more than the 1 MB a file may have`,
    ]);
    expect(onlyTenant(workspace).customers.map(({ key }) => key)).toEqual(["northwind"]);
  });

  it("a file that is not UTF-8 names the byte and its line", () => {
    // "kind: customer\n" has 15 bytes, "name: Caf" 9 more: byte 24 is Latin-1's é.
    const latin1 = Buffer.from("kind: customer\nname: Café\n", "latin1");
    expect(findingsOf({ [contoso]: latin1 })).toEqual([
      "customers/contoso.yaml:2:10 NOT_UTF8 byte 24 (hex e9) is not UTF-8 text",
    ]);
  });

  it("the sign that stands for what is no letter is one itself where somebody wrote it", () => {
    const text = (example[contoso] ?? "").replace(/^name: .*$/m, "name: Contoso \ufffd BV");
    const workspace = load({ [contoso]: `\ufeff${text}` });
    expect(workspace.findings).toEqual([]);
    expect(onlyTenant(workspace).customers[0]?.name).toBe("Contoso \ufffd BV");
  });

  it("a file cut inside a letter names the first byte of the cut letter", () => {
    const cut = Buffer.from("kind: customer\nname: €", "utf8").subarray(0, -1);
    expect(findingsOf({ [contoso]: cut })).toEqual([
      "customers/contoso.yaml:2:7 NOT_UTF8 byte 21 (hex e2) is not UTF-8 text",
    ]);
  });

  it("a mark of byte order and Windows line ends change nothing, not even a column", () => {
    const text = `\uFEFF${example[contoso]}`.replaceAll("\n", "\r\n");
    const workspace = load({ [contoso]: text });
    expect(workspace.findings).toEqual([]);
    expect(workspace.digest).toBe(load().digest);
    expect(findingsOf({ [contoso]: text.replace("kind: customer", "kind: custome") })).toEqual([
      'customers/contoso.yaml:1:7 BAD_VALUE kind must be customer, not "custome"',
    ]);
  });

  it("an empty file is a mistake, not an absent customer", () => {
    expect(findingsOf({ [contoso]: "" })).toEqual(["customers/contoso.yaml:1:1 EMPTY_FILE the file is empty"]);
    expect(findingsOf({ [contoso]: "# nothing yet\n" })).toEqual([
      "customers/contoso.yaml:1:1 EMPTY_FILE the file is empty",
    ]);
  });

  it("a link out of the workspace is refused, a link inside it is followed", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "concordat-elsewhere-"));
    writeFileSync(join(elsewhere, "secret.yaml"), "kind: customer\n");
    const folder = makeFolder({
      "shared/northwind.yaml": example[`${tenantAt}/customers/northwind.yaml`] ?? "",
      [`${tenantAt}/customers/northwind.yaml`]: null,
    });
    symlinkSync(join(elsewhere, "secret.yaml"), join(folder, tenantAt, "customers", "zeta.yaml"));
    symlinkSync(elsewhere, join(folder, "tenants", "outside"));
    symlinkSync("../../../shared/northwind.yaml", join(folder, tenantAt, "customers", "northwind.yaml"));
    const workspace = loadWorkspace(folder);
    expect(workspace.findings.map(say)).toEqual([
      `customers/zeta.yaml:1:1 OUTSIDE ${tenantAt}/customers/zeta.yaml is a link to a place outside the workspace`,
      "tenants/outside:1:1 OUTSIDE tenants/outside is a link to a place outside the workspace",
    ]);
    expect(onlyTenant(workspace).customers.map(({ key }) => key)).toEqual(["contoso", "northwind"]);
    rmSync(elsewhere, { recursive: true });
  });

  it("a link that leads nowhere and a folder named like a file are told", () => {
    const folder = makeFolder({ [contoso]: null });
    symlinkSync("gone.yaml", join(folder, contoso));
    mkdirSync(join(folder, tenantAt, "customers", "zeta.yaml"));
    expect(loadWorkspace(folder).findings.map(say)).toEqual([
      `customers/contoso.yaml:1:1 UNREADABLE ${contoso} cannot be read (ENOENT)`,
      `customers/zeta.yaml:1:1 UNREADABLE ${tenantAt}/customers/zeta.yaml is not a file`,
    ]);
  });

  it("a link to itself is told", () => {
    const folder = makeFolder({ [contoso]: null });
    symlinkSync("contoso.yaml", join(folder, contoso));
    expect(loadWorkspace(folder).findings.map(say)).toEqual([
      `customers/contoso.yaml:1:1 UNREADABLE ${contoso} cannot be read (ELOOP)`,
    ]);
  });

  it("a tenant without tenant.yaml, and files under a name that nobody reads, are told", () => {
    const files = {
      [`${tenantAt}/customers/zeta.yml`]: "kind: customer\n",
      [`${tenantAt}/customers/new/alpha.yaml`]: "kind: customer\n",
      [`${tenantAt}/service.yaml`]: "kind: services\n",
      [`${tenantAt}/notes.yaml`]: "a: 1\n",
      "tenants/other/services.yaml": "kind: services\nproducts: {}\n",
    };
    const workspace = load(files);
    expect(workspace.findings.map((finding) => `${finding.severity} ${say(finding)} → ${finding.fix}`)).toEqual([
      `error customers/new:1:1 STRAY_FILE ${tenantAt}/customers/new is not read: customer files stand directly in ${tenantAt}/customers → move its files to ${tenantAt}/customers`,
      `error customers/zeta.yml:1:1 STRAY_FILE ${tenantAt}/customers/zeta.yml is not read under this name → rename it to zeta.yaml`,
      `warning notes.yaml:1:1 STRAY_FILE ${tenantAt}/notes.yaml is not read → a tenant's files are tenant.yaml, services.yaml, customers/*.yaml and approvals/*.yaml`,
      `error service.yaml:1:1 STRAY_FILE ${tenantAt}/service.yaml is not read under this name → did you mean services.yaml?`,
      "error tenants/other/tenant.yaml:1:1 MISSING_FILE tenants/other has no tenant.yaml → add it, or remove the folder",
    ]);
    expect(workspace.tenants.map(({ name }) => name)).toEqual(["fabrikam-msp"]);
  });

  it("a workspace without tenants is told as a warning", () => {
    const folder = makeFolder(
      Object.fromEntries(
        Object.keys(example).map((file) => [file, file === "concordat.yaml" ? (example[file] ?? "") : null]),
      ),
    );
    const { findings, tenants } = loadWorkspace(folder);
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(["warning NO_TENANT"]);
    expect(tenants).toEqual([]);
  });
});

describe("an error leaves out what it is about, and no more", () => {
  const broken = "kind: [\n";
  it.each([
    ["a customer file: that customer", contoso, ["northwind"]],
    ["services.yaml: the tenant", `${tenantAt}/services.yaml`, undefined],
    ["tenant.yaml: the tenant", `${tenantAt}/tenant.yaml`, undefined],
    ["concordat.yaml, which holds the guardrails: every tenant", "concordat.yaml", undefined],
  ])("%s", (_what, file, customers) => {
    const workspace = load({ [file]: broken });
    expect(workspace.tenants[0]?.customers.map(({ key }) => key)).toEqual(customers);
    expect(workspace.findings.map(({ rule }) => rule)).toEqual(["YAML_SYNTAX"]);
  });
});
