/** A workspace in a clone with a bare remote, a report, and notify on them; its mails and messages arrive on this machine. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { stringify } from "yaml";
import type { RunReport } from "../../src/apply/report.ts";
import type { Context } from "../../src/commands/context.ts";
import { notify } from "../../src/commands/notify.ts";
import type { Plan } from "../../src/core/plan.ts";
import { ConcordatError } from "../../src/errors.ts";
import { copyClone } from "../support/clone.ts";
import { type Channel, type MailBox, startChannel, startMail } from "../support/mail.ts";
import { aBlocked, aCustomerPlan, aPlanOf } from "../support/plans.ts";
import { makePlayground, type Playground } from "../support/repo.ts";
import { contoso, northwind, TENANT, type WorkspaceFacts, workspaceFiles } from "../support/workspace.ts";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface NotifyStand {
  readonly folder: string;
  readonly bare: string;
  readonly playground: Playground;
  readonly env: Record<string, string | undefined>;
  readonly box: MailBox;
  readonly channel: Channel;
  /** The instant it is. */
  now: string;
  write(path: string, value: unknown): void;
  /** With this report, which is a plan or a run. */
  notify(report: unknown, options?: { readonly json?: boolean }): Promise<Ended>;
  /** A file of the audit branch at the remote. */
  audit(path: string): string | undefined;
  commits(): readonly string[];
  /** The path of a file that holds a certificate to be trusted. */
  trust(certificate: string): string;
}

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

type Entry = Readonly<Record<string, unknown>>;

export interface NotifyFacts {
  /** notify of concordat.yaml, given the mail server; left out: billing@fabrikam.example hears of all. */
  readonly shared?: (server: string) => Entry | undefined;
  /** notify of tenant.yaml. */
  readonly own?: (server: string) => Entry;
  readonly workspace?: WorkspaceFacts;
}

export const BILLING = "billing@fabrikam.example";
export const FROM = "concordat@fabrikam.example";

export async function aNotifyStand(facts: NotifyFacts = {}): Promise<NotifyStand> {
  const box = await startMail();
  const channel = await startChannel();
  const playground = makePlayground();
  open.push(box.close, channel.close, () => playground.remove());
  const folder = copyClone(playground);
  const server = `127.0.0.1:${box.port}`;
  const env: Record<string, string | undefined> = { ...playground.env, USER: "tester", HOOK: channel.url };
  const files = workspaceFiles({ customers: [contoso(), northwind()], ...facts.workspace }, "http://127.0.0.1:1");
  const shared = (facts.shared ?? ((at) => ({ mail: { server: at, from: FROM }, audiences: [{ mail: [BILLING] }] })))(
    server,
  );
  if (shared !== undefined) files["concordat.yaml"] += stringify({ notify: shared });
  if (facts.own !== undefined) files[`tenants/${TENANT}/tenant.yaml`] += stringify({ notify: facts.own(server) });
  const bare = join(playground.folder, "remote.git");
  const stand: NotifyStand = {
    folder,
    bare,
    playground,
    env,
    box,
    channel,
    now: "2026-11-23T06:00:00.000Z",
    write(path, value) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof value === "string" ? value : JSON.stringify(value));
    },
    async notify(report, { json = false } = {}) {
      stand.write("report.json", report);
      let [out, err] = ["", ""];
      const context: Context = {
        folder,
        env,
        version: "0.0.0",
        now: () => new Date(stand.now),
        pid: 4_000_001,
        out: (text) => {
          out += text;
        },
        talk: (text) => {
          err += text;
        },
        colour: false,
        width: 97,
        interactive: false,
        signal: new AbortController().signal,
      };
      try {
        return { code: await notify(context, { json, file: "report.json" }), out, err };
      } catch (error) {
        if (!(error instanceof ConcordatError)) throw error;
        return { code: -1, out, err: `${err}${error.code}: ${error.message}\n` };
      }
    },
    trust(certificate) {
      const path = join(playground.folder, "trusted.pem");
      writeFileSync(path, certificate);
      return path;
    },
    audit(path) {
      try {
        return playground.git(bare, "show", `concordat-audit:${path}`);
      } catch {
        return undefined;
      }
    },
    commits() {
      try {
        return playground.git(bare, "log", "--format=%s", "concordat-audit").split("\n");
      } catch {
        return [];
      }
    },
  };
  for (const [path, text] of Object.entries(files)) stand.write(path, text);
  return stand;
}

/** Six seats that nothing maps, EUR 24.60, and nothing else. */
export function unmappedPlan(given: Partial<Plan> = {}): Plan {
  const blocked = [aBlocked({ money: { amount: "24.60", currency: "EUR" } })];
  return aPlanOf([aCustomerPlan({ blocked }), aCustomerPlan({ key: "northwind", name: "Northwind Traders" })], {
    result: "blocked",
    ...given,
  });
}

/** The same workspace with nothing to say. */
export function calmPlan(given: Partial<Plan> = {}): Plan {
  return aPlanOf([aCustomerPlan(), aCustomerPlan({ key: "northwind", name: "Northwind Traders" })], {
    result: "no-changes",
    ...given,
  });
}

export function aRun(given: Partial<RunReport> = {}): RunReport {
  return {
    kind: "run",
    formatVersion: 1,
    barred: [],
    at: "2026-11-23T06:00:00.000Z",
    exit: 0,
    findings: [],
    events: [],
    stopped: [],
    left: 0,
    ...given,
  };
}
