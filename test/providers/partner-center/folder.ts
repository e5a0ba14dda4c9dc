import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { Billing } from "../../../src/core/charges.ts";
import type { PartnerCenterSettings } from "../../../src/providers/partner-center/index.ts";
import { observeBilling } from "../../../src/providers/partner-center/observe.ts";

/** A folder that holds these files for the length of a test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "partner-center-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

export interface Observed extends Billing {
  readonly folder: string;
}

/** What is observed of a folder that holds these files and nothing else. */
export async function observe(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: Partial<PartnerCenterSettings> = {},
): Promise<Observed> {
  const folder = await folderOf(files);
  const billing = await observeBilling({ files: ".", ...settings }, folder, "2026-11-21T00:00:00.000Z");
  return { ...billing, folder };
}

/** The findings in one line each: severity, rule, line, message. */
export function told({ findings }: Billing): string[] {
  return findings.map(({ severity, rule, origin, message }) => `${severity} ${rule} :${origin?.line} ${message}`);
}

/** All of the source is unread: nothing is planned on a part of an invoice. */
export function expectUnread(billing: Observed, why: string | RegExp): void {
  expect(billing.unread).toEqual([{ customer: "*", why: expect.stringMatching(why) }]);
}
