import {
  explainFault
} from "./chunk-LT5JZP3V.js";
import {
  EXIT
} from "./chunk-7UPMKILO.js";
import {
  renderFindings
} from "./chunk-DTSY5WOK.js";
import {
  loadWorkspace
} from "./chunk-BZ6C3EK6.js";
import "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import {
  forTerminal
} from "./chunk-MQEHHU24.js";
import "./chunk-E7OH3MJV.js";
import "./chunk-FPSXHBRJ.js";
import {
  ConcordatError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/commands/init.ts
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/commands/init-files.ts
var psas = ["autotask", "connectwise"];
var hosts = ["github", "gitlab"];
function isPsa(text) {
  return psas.includes(text);
}
function isHost(text) {
  return hosts.includes(text);
}
var CONNECTIONS = {
  autotask: (url) => [
    ...url === void 0 ? [] : [`url: ${JSON.stringify(url)}`],
    "username: { env: AUTOTASK_USERNAME }",
    "secret: { env: AUTOTASK_SECRET }",
    "integrationCode: { env: AUTOTASK_CODE }"
  ],
  connectwise: (url) => [
    url === void 0 ? "url: https://api-eu.myconnectwise.net # or api-na, api-au, or your own server" : `url: ${JSON.stringify(url)}`,
    "companyId: your-company # what you write on the login page",
    "publicKey: { env: CONNECTWISE_PUBLIC_KEY }",
    "privateKey: { env: CONNECTWISE_PRIVATE_KEY }",
    "clientId: { env: CONNECTWISE_CLIENT_ID }"
  ]
};
var schema = (up, name) => `# yaml-language-server: $schema=${up}node_modules/concordat/schema/${name}.schema.json`;
function workspaceFiles({
  tenant,
  psa,
  url,
  timezone,
  currency
}) {
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
`
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
${CONNECTIONS[psa](url).map((line) => `    ${line}
`).join("")}  csp:
    system: partner-center
    files: billing/microsoft/
    # invoices: what each invoice's first page says it comes to, tax included; it proves that a file is whole
    #   - { id: G012345678, total: 1234.50, currency: ${currency} }
programs:
  microsoft-csp:
    from: csp
    to: psa
    billingCode: Cloud subscriptions # a billing code of the PSA, for what is entered by hand
`
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
`
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
`
    ],
    [
      `${folder}/billing/microsoft/README.md`,
      "Microsoft's invoice files, as downloaded from Partner Center (Billing, Reconciliation): one a month, kept.\n"
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
            ["node_modules/concordat/schema/approval.schema.json", "tenants/*/approvals/*.yaml"]
          ])
        },
        null,
        2
      )}
`
    ]
  ];
}

// src/commands/init.ts
var PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
async function init(context, options) {
  const facts = factsIn(options);
  const host = hostIn(options.ci);
  const files = new Map([...workspaceFiles(facts), ...host === void 0 ? [] : await workflowsOf(host, facts)]);
  const there = await present(context.folder, [...files.keys()]);
  const taken = there.filter((path) => path.startsWith("tenants/"));
  if (taken.length > 0)
    throw new UsageError(
      "FILES_THERE",
      `nothing is written, since the tenant ${facts.tenant} is there already: ${taken.join(", ")}. Name another --tenant, or another folder (--workspace)`,
      { files: taken }
    );
  const made = [...files].filter(([path]) => !there.includes(path));
  const draft = await mkdtemp(join(tmpdir(), "concordat-init-"));
  try {
    for (const [path, text] of files) await write(join(draft, path), text);
    const { findings } = loadWorkspace(draft);
    if (findings.some(({ severity }) => severity === "error")) {
      context.talk(renderFindings(findings, { colour: context.colour, width: context.width }));
      return EXIT.config;
    }
    await mkdir(context.folder, { recursive: true });
    for (const path of there) await rm(join(draft, path));
    await cp(draft, context.folder, { recursive: true, force: false, errorOnExist: true });
  } catch (cause) {
    if (cause instanceof ConcordatError) throw cause;
    throw new UsageError(
      "NOT_WRITTEN",
      `the workspace could not be written to ${context.folder}: ${explainFault(cause)}`,
      { folder: context.folder },
      { cause }
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  context.out(
    `${made.map(([path]) => `wrote ${forTerminal(path)}
`).join("")}${there.map((path) => `kept ${forTerminal(path)}, which was there
`).join("")}
Next: put Microsoft's invoice files into tenants/${facts.tenant}/billing/microsoft/, say in services.yaml
which product is which service, and write a file for each customer into customers/. Then: concordat plan
`
  );
  return EXIT.done;
}
function factsIn({ tenant, psa, timezone, currency, url }) {
  const missing = Object.entries({ tenant, psa, timezone, currency }).flatMap(
    ([name, value]) => value === void 0 ? [`--${name}`] : []
  );
  const example = "concordat init --tenant fabrikam-msp --psa autotask --timezone Europe/Amsterdam --currency EUR";
  if (tenant === void 0 || psa === void 0 || timezone === void 0 || currency === void 0)
    throw new UsageError("INIT_NEEDS", `init also needs ${missing.join(", ")}; for example: ${example}`, { missing });
  if (!isPsa(psa))
    throw new UsageError("UNKNOWN_SYSTEM", `--psa is ${psas.join(" or ")}, not "${psa}"`, { system: psa });
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(tenant))
    throw new UsageError("BAD_NAME", `--tenant becomes a folder's name, such as fabrikam-msp, not "${tenant}"`, {
      tenant
    });
  return { tenant, psa, timezone, currency, ...url === void 0 ? {} : { url } };
}
function hostIn(ci) {
  if (ci === void 0 || isHost(ci)) return ci;
  throw new UsageError("UNKNOWN_HOST", `--ci is ${hosts.join(" or ")}, not "${ci}"`, { ci });
}
async function workflowsOf(host, { psa }) {
  const text = async (path) => inWordsOf(psa, await readFile(join(PACKAGE, path), "utf8"));
  const examples = "config-examples/ci";
  if (host === "gitlab") return [[".gitlab-ci.yml", await text(`${examples}/gitlab/.gitlab-ci.yml`)]];
  const reusable = (await readdir(join(PACKAGE, ".github/workflows"))).filter((name) => name.startsWith("concordat-"));
  const callers = await readdir(join(PACKAGE, examples, "github"));
  const files = [];
  for (const name of reusable.sort())
    files.push([`.github/workflows/${name}`, await text(`.github/workflows/${name}`)]);
  for (const name of callers.sort())
    files.push([`.github/workflows/${name}`, await text(`${examples}/github/${name}`)]);
  return files;
}
function inWordsOf(psa, text) {
  if (psa === "autotask") return text;
  return text.replaceAll("AUTOTASK_READ_USERNAME", "CONNECTWISE_READ_PUBLIC_KEY").replaceAll("AUTOTASK_READ_SECRET", "CONNECTWISE_READ_PRIVATE_KEY").replaceAll("AUTOTASK_USERNAME", "CONNECTWISE_PUBLIC_KEY").replaceAll("AUTOTASK_SECRET", "CONNECTWISE_PRIVATE_KEY").replaceAll("AUTOTASK_CODE", "CONNECTWISE_CLIENT_ID").replaceAll("AUTOTASK_", "CONNECTWISE_");
}
async function present(folder, paths) {
  const found = [];
  for (const path of paths) if (await stat(join(folder, path)).catch(() => void 0) !== void 0) found.push(path);
  return found;
}
async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
export {
  init
};
