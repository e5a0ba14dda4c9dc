/**
 * What the kills share. The law: killed anywhere, the next run converges. The built program runs apply as a child process and is killed
 * (SIGKILL) at every request, before and after it took effect, and before and after every git command. Then one more
 * apply runs to its end: the PSA is as after an uninterrupted run, the next plan is empty, the audit's chain is whole,
 * and every change that was made stands in it, as made or as cut off.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, expect } from "vitest";
import { type StoppingProxy, startProxy } from "./proxy.ts";
import { allHeld, heldContract, heldLine, heldVisio } from "./psa/held.ts";
import { psa } from "./psa/target.ts";
import { aWorkspace, type Stand } from "./run.ts";
import { customerOf } from "./said.ts";
import {
  azure,
  contoso,
  contract,
  NORTHWIND,
  northwind,
  premium,
  seats,
  usage,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "./workspace.ts";

const TEAMS = "CFQ7TTC0HD33:0001";
const TAILSPIN = "3a9d1c7e-5b2f-4e8a-9d60-7c1b2a3f4e55";

const october = { from: "2026-10-01", to: "2026-10-31" };
const fromTheTenth = { from: "2026-11-10", cost: "14.00" };
const fiveVisio = {
  product: VISIO,
  subscription: "11111111-0000-4000-8000-000000000007",
  quantity: 5,
  cost: "10.00",
};
const made = {
  adopt: undefined,
  manageFrom: undefined,
  create: { name: "Cloud for %customer%", period: "monthly", term: "1 year" },
};

/**
 * Every kind of change. A service is made. Contoso: two steps of units, a price inside a period, a line that ends, usage,
 * and a step by hand, since October is posted. Northwind: a contract and its line made. Tailspin: a contract that is cut
 * and followed by another one.
 */
const facts: WorkspaceFacts = {
  program: { azure: true },
  products: {
    premium: premium(),
    visio: visio(),
    teams: visio({
      title: "Teams",
      vendor: { program: "microsoft-csp", ids: [TEAMS], term: "P1Y", plan: "monthly" },
      service: undefined,
    }),
    azure: azure(),
  },
  customers: [
    contoso({
      manageFrom: "2026-10-01",
      lines: [{ product: "premium", prices: [{ from: "2026-11-20", amount: 25 }] }],
    }),
    northwind({ ...made, startsOn: "2026-11-01" }),
    {
      key: "tailspin",
      name: "Tailspin Toys",
      account: 29685001,
      vendors: [TAILSPIN],
      contracts: [
        contract({ key: "old", adopt: 6001, manageFrom: "2026-10-01", endsOn: "2026-11-15" }),
        contract({ ...made, key: "new", follows: "old" }),
      ],
    },
  ],
  bills: {
    "G-10": [seats({ ...october, quantity: 26 }), seats({ ...october, ...fiveVisio })],
    "G-11": [
      seats({ quantity: 27 }),
      seats({ ...fromTheTenth, quantity: -27, columns: { ChargeType: "removeQuantity" } }),
      seats({ ...fromTheTenth, quantity: 30, columns: { ChargeType: "addQuantity" } }),
      usage("100.00"),
      seats({
        customer: NORTHWIND,
        product: TEAMS,
        subscription: "11111111-0000-4000-8000-000000000006",
        quantity: 5,
        cost: "10.00",
      }),
      seats({ customer: TAILSPIN, subscription: "11111111-0000-4000-8000-000000000009", quantity: 12 }),
    ],
  },
  held: {
    accounts: [...allHeld().accounts, { id: 29685001, name: "Tailspin Toys" }],
    contracts: [
      heldContract({ lines: [heldLine(), heldVisio()] }),
      heldContract({
        id: 6001,
        account: 29685001,
        name: "Tailspin cloud",
        lines: [heldLine({ id: 8201, units: 12 })],
      }),
    ],
  },
};

/** What the trail has to name afterwards, however often the work was cut off. */
const CHANGED: readonly string[] = [
  "services/teams",
  "contoso / m365 / azure",
  "contoso / m365 / premium",
  "contoso / m365 / visio",
  "northwind / m365:",
  "northwind / m365 / teams",
  "tailspin / old:",
  "tailspin / new:",
  "tailspin / new / premium",
];

/** What the PSA holds, apart from when it was written. */
export function essence(dump: unknown): unknown {
  const volatile = new Set(["lastModifiedDateTime", "lastModifiedDate", "createDate", "lastActivityDate", "_info"]);
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

/**
 * `npm run soak` kills before and after every one. CI kills at every one on Autotask, by turns before and after it, and at
 * every second one on ConnectWise; a plain test run at every seventh.
 */
export const STRIDE = strideOf(process.env);

function strideOf({ SOAK, EVERY_KILL }: Readonly<Record<string, string | undefined>>): number {
  if (SOAK !== undefined) return 1;
  if (EVERY_KILL === undefined) return 7;
  return psa.name === "autotask" ? 2 : 4;
}

/** Half a stride lies between the two moments. */
export function firstOf(when: "before" | "after"): number {
  return when === "before" ? 1 : 1 + Math.floor(STRIDE / 2);
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
  expect(customerOf(planned).manual.length, where).toBe(1);
  const verified = await stand.history({ verify: true });
  expect(verified.code, `${where}: ${verified.out}`).toBe(0);
  const told = await stand.history();
  for (const change of CHANGED) expect(told.out, where).toContain(change);
}
