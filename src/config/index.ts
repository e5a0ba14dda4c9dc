/** The way from a folder of YAML files to a workspace. */
import { join, resolve } from "node:path";
import { digestJson } from "../core/fingerprint.ts";
import type { Finding } from "../core/model.ts";
import type { Tenant, Workspace } from "../core/workspace.ts";
import { numberPaths } from "../generated/number-paths.ts";
import type { WorkspaceFile } from "../generated/types.ts";
import { checkFile, type FileKind } from "./check.ts";
import { compare, sortFindings } from "./finding.ts";
import { type ParsedFile, parseYaml } from "./parse.ts";
import { readWorkspace, type SourceText, type TenantTexts } from "./read.ts";
import { defaultBranch, resolveTenant } from "./resolve.ts";
import { resolveNotify } from "./resolve-notify.ts";
import { draftTenant } from "./rules/draft.ts";
import { crossFileRules } from "./rules.ts";

interface ParsedTenant {
  readonly texts: TenantTexts;
  readonly tenant: ParsedFile | undefined;
  readonly services: ParsedFile | "absent" | "unread";
  readonly customers: readonly { readonly key: string; readonly file: ParsedFile }[];
  readonly approvals: readonly ParsedFile[];
}

/**
 * Reads, checks and resolves the workspace in a folder. Every mistake in it becomes a finding, all at once; it throws
 * for none. A tenant or customer with an error in its own files is left out of `tenants`; so are all tenants where
 * concordat.yaml itself has one, since it holds the guardrails.
 */
export function loadWorkspace(folder: string): Workspace {
  const absolute = resolve(folder);
  const texts = readWorkspace(absolute);
  const findings: Finding[] = [...texts.findings];
  const contents = new Map<string, unknown>();
  const broken = new Set<string>();

  const workspace = parse(texts.workspace, "workspace");
  const tenants = texts.tenants.map((each): ParsedTenant => {
    const services = parse(each.services, "services");
    return {
      texts: each,
      tenant: parse(each.tenant, "tenant"),
      services: services ?? (each.services === undefined ? "absent" : "unread"),
      customers: each.customers.flatMap((customer) => {
        const file = parse(customer, "customer");
        return file === undefined ? [] : [{ key: customer.key, file }];
      }),
      approvals: each.approvals.flatMap((approval) => parse(approval, "approval") ?? []),
    };
  });
  const draft = {
    ...(workspace === undefined ? {} : { workspace }),
    tenants: tenants.map(({ texts: { key }, tenant, services, customers, approvals }) =>
      draftTenant(key, tenant, services, customers, approvals),
    ),
  };
  for (const rule of crossFileRules) {
    for (const { alsoIn = [], ...finding } of rule(draft)) {
      findings.push(finding);
      if (finding.severity === "error") for (const file of alsoIn) broken.add(file);
    }
  }
  for (const { severity, origin } of findings)
    if (severity === "error" && origin !== undefined) broken.add(origin.file);

  const notify = workspace === undefined || broken.has(workspace.file) ? undefined : resolveNotify(workspace, absolute);
  return {
    folder: absolute,
    digest: digestOf(contents),
    audit: { branch: branchOf(workspace) },
    apply: protectedBranchOf(workspace),
    ...(notify === undefined ? {} : { notify }),
    tenants:
      workspace === undefined || broken.has(workspace.file)
        ? []
        : tenants.flatMap((each) => resolveSound(each, workspace)),
    findings: sortFindings(findings),
  };

  function parse(source: SourceText | undefined, kind: FileKind): ParsedFile | undefined {
    if (source?.text === undefined) return undefined;
    const { parsed, findings: mistakes } = parseYaml(source.file, source.text, numberPaths[kind]);
    // Decision 23: to approve a change does not make the plan stale that shows it.
    if (kind !== "approval") contents.set(source.file, parsed === undefined ? { unparsed: source.text } : parsed.value);
    findings.push(...mistakes);
    if (parsed !== undefined) findings.push(...checkFile(parsed, kind));
    return parsed;
  }

  function resolveSound(
    { texts: own, tenant, services, customers, approvals }: ParsedTenant,
    shared: ParsedFile,
  ): Tenant[] {
    if (tenant === undefined || services === "unread" || broken.has(tenant.file)) return [];
    if (services !== "absent" && broken.has(services.file)) return [];
    const sound = customers.filter(({ file }) => !broken.has(file.file));
    const files = {
      folder: join(absolute, own.folder),
      tenant,
      customers: sound,
      approvals: approvals.filter(({ file }) => !broken.has(file)),
    };
    return [resolveTenant(services === "absent" ? files : { ...files, services }, shared)];
  }
}

function branchOf(workspace: ParsedFile | undefined): string {
  const branch = (workspace?.value as Partial<WorkspaceFile> | null | undefined)?.audit?.branch;
  return typeof branch === "string" ? branch : defaultBranch;
}

/** The branch that a concordat.yaml names under `apply`; undefined where it names none, or cannot be read. */
export function protectedBranchIn(text: string): string | undefined {
  return protectedBranchOf(parseYaml("concordat.yaml", text, numberPaths.workspace).parsed).branch;
}

function protectedBranchOf(workspace: ParsedFile | undefined): Workspace["apply"] {
  const branch = (workspace?.value as Partial<WorkspaceFile> | null | undefined)?.apply?.branch;
  return typeof branch === "string" ? { branch } : {};
}

function digestOf(contents: ReadonlyMap<string, unknown>): string {
  const files = [...contents].sort(([a], [b]) => compare(a, b));
  return digestJson(files);
}
