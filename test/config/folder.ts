/** A workspace in a temporary folder, from the files of the worked example with some of them replaced or added. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { loadWorkspace } from "../../src/config/index.ts";
import type { Finding } from "../../src/core/model.ts";
import type { Customer, Tenant, Workspace } from "../../src/core/workspace.ts";

export const tenantAt = "tenants/fabrikam-msp";

export const example: Readonly<Record<string, string>> = {
  "concordat.yaml": `kind: workspace
audit: { branch: concordat-audit }
guardrails: { shareOfLines: 30%, unitsDown: 20%, monthlyMoney: { up: 500, down: 200 } }
`,
  [`${tenantAt}/tenant.yaml`]: `kind: tenant
name: fabrikam-msp
timezone: Europe/Amsterdam
currency: EUR
connections:
  psa:
    system: autotask
    username: { env: AUTOTASK_USERNAME }
    secret: { exec: [op, read, "op://msp/autotask/secret"] }
    integrationCode: { env: AUTOTASK_CODE }
  csp: { system: partner-center, files: billing/microsoft/ }
programs:
  microsoft-csp:
    from: csp
    to: psa
    enabled: true
    basis: invoices            # invoices | subscriptions
    products: in-use           # all | in-use
    azure: true
    billingCode: Cloud subscriptions
    vendor: Microsoft
    pricingStrategy: cost-and-retail   # cost-and-retail | cost-only | none | none-on-update
    notify: [billing@fabrikam.example]
`,
  [`${tenantAt}/services.yaml`]: `kind: services
products:
  m365-business-premium:
    title: Microsoft 365 Business Premium
    vendor: { program: microsoft-csp, ids: [CFQ7TTC0LCHC:0002], term: P1Y, plan: monthly }
    service: { psa: 9001 }     # left out: created by product sync
    retail: { markup: 20%, round: 0.05 }
  visio-plan-2:
    title: Visio Plan 2
    vendor: { program: microsoft-csp, ids: [cfq7ttc0hd32:0001] }
`,
  [`${tenantAt}/customers/contoso.yaml`]: `kind: customer
name: Contoso BV
account: { in: psa, id: 29683512 }
vendors:                       # several domains may feed one account
  - { from: csp, id: 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11, domain: contoso.onmicrosoft.com }
contracts:
  - key: cloud-2026
    adopt: 4711                # stands in Autotask; never created, its start never written
    programs: [microsoft-csp]
    manageFrom: 2026-12-01     # lines, status and renewal are not written before this day
    endsOn: 2026-12-31         # opt-in: we set this end, at the first apply (decision 12)
  - key: cloud-2027
    create: { name: "Cloud for %customer%", period: monthly, term: 1 year, category: Cloud }
    programs: [microsoft-csp]
    follows: cloud-2026        # so it starts 2027-01-01; a gap or overlap is an error
    renew: { within: 30 days, by: 1 year }
    lines:
      - product: m365-business-premium
        prices: [{ from: 2027-04-01, amount: 24.50 }]
`,
  [`${tenantAt}/customers/northwind.yaml`]: `kind: customer
name: Northwind Traders
account: { in: psa, id: 29683977 }
vendors:
  - { from: csp, id: 0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88, domain: northwind.onmicrosoft.com }
hold: { until: 2026-12-10, reason: dispute on October }        # plan shows, apply waits
contracts:
  - key: m365
    adopt: 5120
    programs: [microsoft-csp]
    billsFrom: 2026-11-01      # UTC; an invoice is taken when its charge period ends on or after this day
    manageFrom: 2026-12-01
    pricingStrategy: cost-only
    lines:
      - product: m365-business-premium
        exclude: { quantity: 2, reason: our own admin accounts, until: 2027-06-30 }
        prices: [{ from: 2026-12-01, amount: 20.60 }, { from: 2027-04-01, amount: 22.00 }]
        split:                 # after exclude; more fixed seats than billed = error
          - { key: sales, text: Sales, quantity: 12, existing: 88121 }
          - { key: office, text: Head office, rest: true }
      - product: visio-plan-2
        ignore: { reason: billed by Northwind's parent, until: 2027-03-31 }
`,
};

/** The one known program, as a contract names it. */
export const program = "programs: [microsoft-csp]";

/** Contoso with these contracts, which begin in line 6. */
export function withContracts(contracts: string): Record<string, string> {
  const head = `kind: customer
name: Contoso BV
account: { in: psa, id: 29683512 }
vendors: [{ from: csp, id: 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11 }]
contracts:
`;
  return { [`${tenantAt}/customers/contoso.yaml`]: head + contracts };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Writes the example, changed by `files`: a text or bytes replace or add a file, null leaves it out. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "concordat-config-"));
  made.push(folder);
  for (const [file, content] of Object.entries({ ...example, ...files })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

export function load(files: Readonly<Record<string, string | Uint8Array | null>> = {}): Workspace {
  return loadWorkspace(makeFolder(files));
}

/** The example's text of a file with one piece replaced, which must stand in it. */
export function edit(file: string, from: string, to: string): Record<string, string> {
  const text = example[file] ?? "";
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  return { [file]: text.replace(from, () => to) };
}

/** `file:line:column RULE message`, as a person reads it; the tenant's folder is left out. */
export function say({ rule, message, origin }: Finding): string {
  const file = (origin?.file ?? "").replace(`${tenantAt}/`, "");
  return `${file}:${origin?.line}:${origin?.column} ${rule} ${message}`;
}

export function findingsOf(files: Readonly<Record<string, string | Uint8Array | null>>): string[] {
  return load(files).findings.map(say);
}

export function onlyTenant(workspace: Workspace): Tenant {
  const [tenant, ...others] = workspace.tenants;
  if (tenant === undefined || others.length > 0)
    throw new Error(`${workspace.tenants.length} tenants: ${workspace.findings.map(say).join("; ")}`);
  return tenant;
}

export function customerOf(workspace: Workspace, key: string): Customer {
  const customer = onlyTenant(workspace).customers.find((each) => each.key === key);
  if (customer === undefined) throw new Error(`no customer ${key}: ${workspace.findings.map(say).join("; ")}`);
  return customer;
}
