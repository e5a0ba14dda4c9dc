/**
 * What the kills share. The law: killed anywhere, the next run converges. The built program runs apply as a child process and is killed
 * (SIGKILL) at every request, before and after it took effect, and before and after every git command. Then one more
 * apply runs to its end: the PSA is as after an uninterrupted run, the next plan is empty, the audit's chain is whole,
 * and every change that was made stands in it, as made or as cut off.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, expect } from "vitest";
import { type StoppingProxy, startProxy } from "./proxy.ts";
import { aWorkspace, type Dump, type Stand } from "./run.ts";
import {
  azure,
  contoso,
  NORTHWIND,
  northwind,
  premium,
  seats,
  usage,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "./workspace.ts";

const rest = { from: "2026-11-10", cost: "14.00" };

/** Every kind of change: a service made and one repriced, a contract and its line made, two steps of a line, usage. */
const facts: WorkspaceFacts = {
  program: { azure: true },
  products: { premium: premium(), visio: visio({ service: undefined }), azure: azure() },
  customers: [
    contoso(),
    northwind({
      adopt: undefined,
      manageFrom: undefined,
      create: { name: "Cloud for %customer%", period: "monthly", term: "1 year" },
      startsOn: "2026-11-01",
    }),
  ],
  bills: {
    "G-11": [
      seats({ quantity: 27 }),
      seats({ ...rest, quantity: -27, columns: { ChargeType: "removeQuantity" } }),
      seats({ ...rest, quantity: 30, columns: { ChargeType: "addQuantity" } }),
      seats({
        customer: NORTHWIND,
        product: VISIO,
        subscription: "11111111-0000-4000-8000-000000000006",
        quantity: 5,
        cost: "10.00",
      }),
      usage("100.00"),
    ],
  },
};

/** What the PSA holds, apart from when it was written. */
export function essence(dump: Dump): unknown {
  const volatile = new Set(["lastModifiedDateTime", "lastModifiedDate", "createDate", "lastActivityDate"]);
  return JSON.parse(JSON.stringify(dump, (key, value: unknown) => (volatile.has(key) ? undefined : value)));
}

const proxies: StoppingProxy[] = [];
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});

export async function aStand(): Promise<{ readonly stand: Stand; readonly proxy: StoppingProxy }> {
  const stand = await aWorkspace(facts);
  const proxy = await startProxy(stand.url);
  proxies.push(proxy);
  const file = "tenants/fabrikam-msp/tenant.yaml";
  stand.commit({ [file]: stand.text(file).replaceAll(stand.url, proxy.url) });
  return { stand, proxy };
}

/** CI and `npm run soak` kill at every one; a plain test run at every seventh. */
export const STRIDE = process.env.EVERY_KILL === undefined && process.env.SOAK === undefined ? 7 : 1;

export function firstOf(when: "before" | "after"): number {
  return STRIDE === 1 || when === "before" ? 1 : 4;
}

const PROGRAM = new URL("../../dist/cli.js", import.meta.url).pathname;

/** Runs apply as a child; resolves when it has ended, by itself or killed. */
export function applyAsChild(
  stand: Stand,
  env: Record<string, string | undefined> = {},
): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [PROGRAM, "apply", "--as-of", stand.today], {
    cwd: stand.folder,
    env: { ...stand.env, ...env },
    stdio: "ignore",
  });
  return { child, ended: new Promise((done) => child.on("exit", (code) => done(code))) };
}

export async function expectConverged(stand: Stand, whole: unknown, where: string): Promise<void> {
  const again = await stand.apply();
  expect(again.code, `${where}: ${again.err}`).toBe(0);
  expect(essence(await stand.dump()), where).toEqual(whole);
  const planned = await stand.plan({ exitCode: true });
  expect([planned.code, planned.plan.result], where).toEqual([0, "no-changes"]);
  const verified = await stand.history({ verify: true });
  expect(verified.code, `${where}: ${verified.out}`).toBe(0);
  const told = await stand.history();
  for (const made of [
    "contoso / m365 / premium",
    "contoso / m365 / azure",
    "northwind / m365 / visio",
    "services/visio",
  ])
    expect(told.out, where).toContain(made);
}
