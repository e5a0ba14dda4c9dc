/** What may lie in a workspace's folder besides files: it is told, and reading comes to an end. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadWorkspace } from "../../src/config/index.ts";
import { readSecret } from "../../src/outside/secrets.ts";
import { makeFolder, onlyTenant, say, tenantAt } from "../config/folder.ts";

const customers = `${tenantAt}/customers`;
const contoso = `${customers}/contoso.yaml`;

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

const makePipe = (path: string) => execFileSync("mkfifo", [path]);
const makeSocket = (path: string) =>
  new Promise<void>((done) => {
    servers.push(createServer().listen(path, done));
  });

describe("in the place of a file", () => {
  it.each(["concordat.yaml", `${tenantAt}/tenant.yaml`, `${tenantAt}/services.yaml`, contoso])(
    "a pipe is not read: %s",
    (file) => {
      const folder = makeFolder({ [file]: null });
      makePipe(join(folder, file));
      const { findings } = loadWorkspace(folder);
      expect(findings.map(({ rule, origin, message }) => [rule, origin?.file, message])).toContainEqual([
        "UNREADABLE",
        file,
        `${file} is not a file`,
      ]);
    },
  );

  it("a socket is not read", async () => {
    const folder = makeFolder({ [contoso]: null });
    await makeSocket(join(folder, contoso));
    expect(loadWorkspace(folder).findings.map(({ rule, origin }) => [rule, origin?.file])).toEqual([
      ["UNREADABLE", contoso],
    ]);
  });

  it.each(["/dev/zero", "/dev/stdin", "/proc/self/environ", "/etc/passwd"])(
    "a link to %s is not followed",
    (target) => {
      const folder = makeFolder();
      unlinkSync(join(folder, contoso));
      symlinkSync(target, join(folder, contoso));
      const { findings } = loadWorkspace(folder);
      expect(findings.map(say)).toEqual([
        `customers/contoso.yaml:1:1 OUTSIDE ${contoso} is a link to a place outside the workspace`,
      ]);
    },
  );

  it("a gigabyte is refused by its size, before a byte of it is read", () => {
    const folder = makeFolder({ [contoso]: "" });
    truncateSync(join(folder, contoso), 1_000_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const workspace = loadWorkspace(folder);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
    expect(workspace.findings.map(({ rule }) => rule)).toEqual(["TOO_BIG"]);
    expect(onlyTenant(workspace).customers.map(({ key }) => key)).toEqual(["northwind"]);
  });

  it("one text of a megabyte less a little is read, and one letter more than the bound is not", () => {
    const fill = (bytes: number) => {
      const head = "kind: customer\n# ";
      return loadWorkspace(makeFolder({ [contoso]: head + "x".repeat(bytes - head.length) })).findings;
    };
    expect(fill(1_000_000).map(({ rule }) => rule)).not.toContain("TOO_BIG");
    expect(fill(1_000_001).map(({ rule }) => rule)).toEqual(["TOO_BIG"]);
  });
});

describe("links that lead in a circle", () => {
  it("of folders: each is told, and reading ends", () => {
    const folder = makeFolder();
    symlinkSync("..", join(folder, "tenants", "around"));
    symlinkSync(".", join(folder, customers, "again"));
    symlinkSync("fabrikam-msp", join(folder, "tenants", "twin"));
    symlinkSync("self", join(folder, "tenants", "self"));
    const { findings } = loadWorkspace(folder);
    const told = new Set(findings.map(({ origin }) => origin?.file));
    expect(told).toContain("tenants/around/tenant.yaml");
    expect(told).toContain(`${customers}/again`);
    expect(told).toContain("tenants/twin/tenant.yaml");
  });

  it("a folder of customers elsewhere is not read", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "concordat-elsewhere-"));
    writeFileSync(join(elsewhere, "zeta.yaml"), "kind: customer\n");
    const folder = makeFolder({ [contoso]: null, [`${customers}/northwind.yaml`]: null });
    rmSync(join(folder, customers), { recursive: true, force: true });
    symlinkSync(elsewhere, join(folder, customers));
    const { findings } = loadWorkspace(folder);
    expect(findings.map(({ rule, origin }) => [rule, origin?.file])).toEqual([["OUTSIDE", `${customers}/zeta.yaml`]]);
    rmSync(elsewhere, { recursive: true });
  });
});

describe("the file of a secret", () => {
  const folder = mkdtempSync(join(tmpdir(), "concordat-secret-"));
  const read = (file: string) => readSecret({ file }, {}, folder);

  it.each(["/dev/zero", "/dev/urandom"])("that is the device %s is not read", async (device) => {
    await expect(read(device)).rejects.toMatchObject({
      code: "SECRET_UNREADABLE",
      message: expect.stringContaining("is not a file"),
    });
  });

  it("that is a pipe or a folder is not read", async () => {
    makePipe(join(folder, "pipe"));
    mkdirSync(join(folder, "inside"));
    for (const file of ["pipe", "inside"])
      await expect(read(file)).rejects.toMatchObject({ code: "SECRET_UNREADABLE", facts: { file } });
  });

  it("that is a gigabyte is not read", async () => {
    writeFileSync(join(folder, "big"), "");
    truncateSync(join(folder, "big"), 1_000_000_000);
    await expect(read("big")).rejects.toMatchObject({ code: "SECRET_UNREADABLE" });
  });
});
