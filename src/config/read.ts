/** Finds and reads the files of a workspace. Sync on purpose: for many small files it costs a seventh of async reads. */
import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Finding } from "../core/model.ts";
import { compare, errorAt, nearest, startOf, suggest, warningAt } from "./finding.ts";

/** A file that stands there. Without text it could not be read, and a finding says why: unknown is never absent. */
export interface SourceText {
  /** Relative to the workspace folder, with forward slashes. */
  readonly file: string;
  readonly text?: string;
}

export interface TenantTexts {
  /** The folder's name. */
  readonly key: string;
  /** As seen from the workspace folder, for example `tenants/fabrikam-msp`. */
  readonly folder: string;
  readonly tenant?: SourceText;
  readonly services?: SourceText;
  /** In order of file name; the key is the file's name without `.yaml`. */
  readonly customers: readonly (SourceText & { readonly key: string })[];
  /** In order of file name. */
  readonly approvals: readonly SourceText[];
}

export interface WorkspaceTexts {
  readonly workspace?: SourceText;
  readonly tenants: readonly TenantTexts[];
  readonly findings: readonly Finding[];
}

const maxBytes = 1_000_000;
const tenantFiles = ["tenant.yaml", "services.yaml"];

/** Reads every file of the workspace in `folder` (absolute). Never throws for what it finds there. */
export function readWorkspace(folder: string): WorkspaceTexts {
  const findings: Finding[] = [];
  const root = realOrNothing(folder);
  if (root === undefined || !has(list(folder, "", findings), "concordat.yaml")) {
    findings.push(
      errorAt(
        startOf("concordat.yaml"),
        "NO_WORKSPACE",
        `no concordat.yaml in ${folder}`,
        "run concordat in the folder that holds concordat.yaml, or make one with concordat init",
      ),
    );
    return { tenants: [], findings };
  }
  const workspace = read("concordat.yaml");
  const tenants = list(folder, "tenants", findings)
    .filter((entry) => !entry.name.startsWith(".") && isFolder(`tenants/${entry.name}`, entry))
    .map((entry) => readTenant(entry.name));
  if (tenants.length === 0) {
    findings.push(
      warningAt(
        startOf("concordat.yaml"),
        "NO_TENANT",
        "the folder tenants holds no tenant",
        "add tenants/<tenant>/tenant.yaml",
      ),
    );
  }
  return { workspace, tenants, findings };

  function readTenant(key: string): TenantTexts {
    const at = `tenants/${key}`;
    const entries = list(folder, at, findings);
    warnOfStrays(at, entries);
    if (!has(entries, "tenant.yaml")) {
      findings.push(
        errorAt(
          startOf(`${at}/tenant.yaml`),
          "MISSING_FILE",
          `${at} has no tenant.yaml`,
          "add it, or remove the folder",
        ),
      );
    }
    return {
      key,
      folder: at,
      ...(has(entries, "tenant.yaml") ? { tenant: read(`${at}/tenant.yaml`) } : {}),
      ...(has(entries, "services.yaml") ? { services: read(`${at}/services.yaml`) } : {}),
      customers: has(entries, "customers") ? readFiles(`${at}/customers`, "customer") : [],
      approvals: has(entries, "approvals") ? readFiles(`${at}/approvals`, "approval") : [],
    };
  }

  function readFiles(at: string, kind: string): TenantTexts["customers"] {
    const files: (SourceText & { readonly key: string })[] = [];
    const real = realOrNothing(join(folder, at));
    const isWithin = real !== undefined && isInside(real);
    for (const entry of list(folder, at, findings)) {
      const file = `${at}/${entry.name}`;
      if (entry.name.startsWith(".")) continue;
      if (entry.name.endsWith(".yaml"))
        files.push({ key: entry.name.slice(0, -".yaml".length), ...read(file, isWithin && entry.isFile()) });
      else if (/\.ya?ml$/i.test(entry.name)) findings.push(misnamed(file, entry.name));
      else if (isFolder(file, entry) && list(folder, file, findings).some((inner) => /\.ya?ml$/i.test(inner.name))) {
        findings.push(
          errorAt(
            startOf(file),
            "STRAY_FILE",
            `${file} is not read: ${kind} files stand directly in ${at}`,
            `move its files to ${at}`,
          ),
        );
      }
    }
    return files;
  }

  function warnOfStrays(at: string, entries: readonly Dirent[]): void {
    for (const { name } of entries) {
      if (!/\.ya?ml$/i.test(name) || tenantFiles.includes(name)) continue;
      const file = `${at}/${name}`;
      if (!name.endsWith(".yaml") || nearest(name, tenantFiles) !== undefined) findings.push(misnamed(file, name));
      else
        findings.push(
          warningAt(
            startOf(file),
            "STRAY_FILE",
            `${file} is not read`,
            `a tenant's files are ${tenantFiles.join(", ")}, customers/*.yaml and approvals/*.yaml`,
          ),
        );
    }
  }

  function misnamed(file: string, name: string): Finding {
    const fix = name.endsWith(".yaml")
      ? suggest(name, tenantFiles)
      : `rename it to ${name.replace(/\.ya?ml$/i, ".yaml")}`;
    return errorAt(startOf(file), "STRAY_FILE", `${file} is not read under this name`, fix);
  }

  function isFolder(file: string, entry: Dirent): boolean {
    if (entry.isDirectory()) return true;
    if (!entry.isSymbolicLink()) return false;
    const real = realOrNothing(join(folder, file));
    if (real === undefined || !statSync(real).isDirectory()) return false;
    if (isInside(real)) return true;
    findings.push(outside(file));
    return false;
  }

  function isInside(real: string): boolean {
    return real === root || real.startsWith(root + sep);
  }

  /** `isWithin`: known to be no link, in a folder within the workspace; following the way to each file takes time. */
  function read(file: string, isWithin = false): SourceText {
    const path = join(folder, file);
    try {
      if (!isWithin && !isInside(realpathSync(path))) return unread(outside(file));
      const facts = statSync(path);
      if (!facts.isFile()) return unread(errorAt(startOf(file), "UNREADABLE", `${file} is not a file`));
      if (facts.size > maxBytes) return unread(tooBig(file, facts.size));
      const read = readFileSync(path, "utf8");
      // It stands for what is no UTF-8, unless somebody wrote it: the bytes tell, and the text is theirs.
      const bytes = read.includes("\uFFFD") ? readFileSync(path) : undefined;
      if (bytes !== undefined && !isUtf8(bytes)) return unread(notUtf8(file, bytes));
      const text = bytes?.toString("utf8") ?? read;
      // More than it was a moment ago.
      const size = Buffer.byteLength(text);
      if (size > maxBytes) return unread(tooBig(file, size));
      return { file, text: text.startsWith("\uFEFF") ? text.slice(1) : text };
    } catch (error) {
      return unread(unreadable(file, error));
    }
    function unread(finding: Finding): SourceText {
      findings.push(finding);
      return { file };
    }
  }
}

function list(folder: string, at: string, findings: Finding[]): Dirent[] {
  try {
    return readdirSync(join(folder, at), { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") findings.push(unreadable(at, error));
    return [];
  }
}

function has(entries: readonly Dirent[], name: string): boolean {
  return entries.some((entry) => entry.name === name);
}

function realOrNothing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

function unreadable(file: string, error: unknown): Finding {
  return errorAt(
    startOf(file),
    "UNREADABLE",
    `${file || "the workspace folder"} cannot be read (${codeOf(error)})`,
    "check that it exists and may be read",
  );
}

function outside(file: string): Finding {
  return errorAt(
    startOf(file),
    "OUTSIDE",
    `${file} is a link to a place outside the workspace`,
    "put the file itself here",
  );
}

function tooBig(file: string, bytes: number): Finding {
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return errorAt(
    startOf(file),
    "TOO_BIG",
    `${file} is ${size}, more than the 1 MB a file may have`,
    "check that it is the right file",
  );
}

function notUtf8(file: string, bytes: Buffer): Finding {
  const offset = findBadByte(bytes);
  const before = bytes.subarray(0, offset);
  const line = before.reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
  const origin = { file, line, column: offset - before.lastIndexOf(10) };
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  return errorAt(origin, "NOT_UTF8", `byte ${offset} (hex ${value}) is not UTF-8 text`, "save the file as UTF-8");
}

/** The offset of the first byte that does not continue valid UTF-8: the end of the longest valid prefix. */
function findBadByte(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startsValid(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

function startsValid(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
