/** The files of a new workspace, as text. Pure. */

export const psas = ["autotask", "connectwise"] as const;
export type Psa = (typeof psas)[number];
export const hosts = ["github", "gitlab"] as const;
export type Host = (typeof hosts)[number];

export function isPsa(text: string): text is Psa {
  return (psas as readonly string[]).includes(text);
}

export function isHost(text: string): text is Host {
  return (hosts as readonly string[]).includes(text);
}

export interface InitFacts {
  readonly tenant: string;
  readonly psa: Psa;
  readonly url?: string;
  readonly timezone: string;
  readonly currency: string;
}

const CONNECTIONS: Readonly<Record<Psa, (url: string | undefined) => readonly string[]>> = {
  autotask: (url) => [
    ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
    "username: { env: AUTOTASK_USERNAME }",
    "secret: { env: AUTOTASK_SECRET }",
    "integrationCode: { env: AUTOTASK_CODE }",
  ],
  connectwise: (url) => [
    url === undefined
      ? "url: https://api-eu.myconnectwise.net # or api-na, api-au, or your own server"
      : `url: ${JSON.stringify(url)}`,
    "companyId: your-company # what you write on the login page",
    "publicKey: { env: CONNECTWISE_PUBLIC_KEY }",
    "privateKey: { env: CONNECTWISE_PRIVATE_KEY }",
    "clientId: { env: CONNECTWISE_CLIENT_ID }",
  ],
};

const schema = (up: string, name: string) =>
  `# yaml-language-server: $schema=${up}node_modules/concordat/schema/${name}.schema.json`;

/** Path → text. */
export function workspaceFiles({
  tenant,
  psa,
  url,
  timezone,
  currency,
}: InitFacts): readonly (readonly [string, string])[] {
  const folder = `tenants/${tenant}`;
  return [
    [
      "concordat.yaml",
      `${schema("", "workspace")}
kind: workspace
guardrails: # what a plan may do before somebody approves it by name
  shareOfLines: 30%
  unitsDown: 20%
  monthlyMoney: { up: 500, down: 200 }
`,
    ],
    [
      `${folder}/tenant.yaml`,
      `${schema("../../", "tenant")}
kind: tenant
name: ${tenant}
timezone: ${timezone}
currency: ${currency}
connections:
  psa:
    system: ${psa}
${CONNECTIONS[psa](url)
  .map((line) => `    ${line}\n`)
  .join("")}  csp:
    system: partner-center
    files: billing/microsoft/
    # invoices: what each invoice's first page says it comes to, tax included; it proves that a file is whole
    #   - { id: G012345678, total: 1234.50, currency: ${currency} }
programs:
  microsoft-csp:
    from: csp
    to: psa
    billingCode: Cloud subscriptions # a billing code of the PSA, for what is entered by hand
`,
    ],
    [
      `${folder}/services.yaml`,
      `${schema("../../", "services")}
kind: services
products:
  business-premium:
    title: Microsoft 365 Business Premium
    vendor: { program: microsoft-csp, ids: [CFQ7TTC0LCHC:0002], term: P1Y, plan: monthly }
    service: { psa: 9001 } # the id of the service in the PSA
    retail: { markup: 20% }
`,
    ],
    [
      `${folder}/customers/README.md`,
      `One file a customer, named as you like: \`contoso.yaml\`.

\`\`\`yaml
kind: customer
name: Contoso BV
account: { in: psa, id: 2001 }
vendors:
  - { from: csp, id: 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11, domain: contoso.onmicrosoft.com }
contracts:
  - key: m365
    adopt: 5101 # the id of the contract in the PSA
    programs: [microsoft-csp]
    manageFrom: 2026-12-01 # nothing of it is written for days before
\`\`\`

A customer whose turn has not come yet has \`enabled: false\` and no contracts.
`,
    ],
    [
      `${folder}/billing/microsoft/README.md`,
      "Microsoft's invoice files, as downloaded from Partner Center (Billing, Reconciliation): one a month, kept.\n",
    ],
    [".gitignore", "node_modules/\nplan.json\nreport.json\n"],
    [
      ".vscode/settings.json",
      `${JSON.stringify(
        {
          "yaml.schemas": Object.fromEntries([
            ["node_modules/concordat/schema/workspace.schema.json", "concordat.yaml"],
            ["node_modules/concordat/schema/tenant.schema.json", "tenants/*/tenant.yaml"],
            ["node_modules/concordat/schema/services.schema.json", "tenants/*/services.yaml"],
            ["node_modules/concordat/schema/customer.schema.json", "tenants/*/customers/*.yaml"],
            ["node_modules/concordat/schema/approval.schema.json", "tenants/*/approvals/*.yaml"],
          ]),
        },
        null,
        2,
      )}\n`,
    ],
  ];
}
