import { describe, expect, it } from "vitest";
import { edit, example, findingsOf, load, say, tenantAt } from "./folder.ts";

const tenant = `${tenantAt}/tenant.yaml`;
const services = `${tenantAt}/services.yaml`;
const contoso = `${tenantAt}/customers/contoso.yaml`;
const northwind = `${tenantAt}/customers/northwind.yaml`;

/** Findings with what to do next. */
const told = (files: Record<string, string>) =>
  load(files).findings.map((finding) => `${say(finding)} → ${finding.fix}`);

describe("a file that does not fit its schema", () => {
  it.each([
    [
      "an unknown key",
      edit(contoso, "manageFrom:", "managedFrom:"),
      'customers/contoso.yaml:10:5 UNKNOWN_KEY unknown key "managedFrom" in entry 1 of contracts → did you mean manageFrom?',
    ],
    [
      "an unknown key far from any",
      edit("concordat.yaml", "audit:", "nonsense: 1\naudit:"),
      'concordat.yaml:2:1 UNKNOWN_KEY unknown key "nonsense" → known: kind, audit, apply, guardrails, notify, freeze',
    ],
    [
      "a missing key",
      edit(contoso, "    programs: [microsoft-csp]\n    manageFrom", "    manageFrom"),
      'customers/contoso.yaml:7:5 MISSING_KEY entry 1 of contracts has no "programs" → add it: the programs whose charges are billed on this contract, for example [microsoft-csp]',
    ],
    [
      "a missing key of the whole file",
      edit(tenant, "currency: EUR\n", ""),
      'tenant.yaml:1:1 MISSING_KEY the file has no "currency" → add it: the currency the tenant bills in, for example EUR',
    ],
    [
      "a wrong type",
      edit(northwind, "quantity: 12", "quantity: twelve"),
      'customers/northwind.yaml:19:50 WRONG_TYPE quantity must be a whole number, not "twelve" → undefined',
    ],
    [
      "a list where text is wanted",
      edit(contoso, "name: Contoso BV", "name: [Contoso, BV]"),
      "customers/contoso.yaml:2:7 WRONG_TYPE name must be text, not a list → undefined",
    ],
    [
      "a word that YAML takes for no text",
      edit(contoso, "name: Contoso BV", "name: true"),
      "customers/contoso.yaml:2:7 WRONG_TYPE name must be text, not true → put it in quotes if it is meant as text",
    ],
    [
      "yes for true",
      edit(contoso, "name: Contoso BV", "name: Contoso BV\nenabled: yes"),
      'customers/contoso.yaml:3:10 WRONG_TYPE enabled must be true or false, not "yes" → undefined',
    ],
    [
      "a key without its value",
      edit(contoso, "    manageFrom: 2026-12-01 ", "    manageFrom: "),
      "customers/contoso.yaml:10:5 WRONG_TYPE manageFrom is empty → write its value, or remove the key",
    ],
    [
      "a choice that is none",
      edit(tenant, "basis: invoices", "basis: invoice"),
      'tenant.yaml:17:12 BAD_VALUE basis must be invoices or subscriptions, not "invoice" → did you mean invoices?',
    ],
    [
      "a day that does not exist",
      edit(contoso, "endsOn: 2026-12-31", "endsOn: 2026-02-29"),
      'customers/contoso.yaml:11:13 BAD_VALUE endsOn must be a day that exists, written like 2026-12-31, not "2026-02-29" → undefined',
    ],
    [
      "a day in another order",
      edit(contoso, "endsOn: 2026-12-31", "endsOn: 31-12-2026"),
      'customers/contoso.yaml:11:13 BAD_VALUE endsOn must be a day that exists, written like 2026-12-31, not "31-12-2026" → undefined',
    ],
    [
      "a percentage without its sign",
      edit("concordat.yaml", "shareOfLines: 30%", "shareOfLines: 0.3"),
      'concordat.yaml:3:29 BAD_VALUE shareOfLines must be a percentage such as 20%, not "0.3" → undefined',
    ],
    [
      "a vendor customer id of another form",
      edit(contoso, "6f1c0a52-8d5e", "6f1c0a52"),
      'customers/contoso.yaml:5:22 BAD_VALUE id must be an id such as 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11, not "6f1c0a52-4f0b-9c36-0b3f3f0c7a11" → undefined',
    ],
    [
      "a product id without its sku",
      edit(services, "[CFQ7TTC0LCHC:0002]", "[CFQ7TTC0LCHC]"),
      'services.yaml:5:45 BAD_VALUE entry 1 of ids must be product:sku, such as CFQ7TTC0LCHC:0002, not "CFQ7TTC0LCHC" → undefined',
    ],
    [
      "a product key with capitals",
      edit(
        services,
        "  visio-plan-2:",
        "  Visio_Plan_1: { title: A, vendor: { program: microsoft-csp, ids: [A1:0001] } }\n  visio-plan-2:",
      ),
      'services.yaml:8:3 BAD_VALUE "Visio_Plan_1" cannot be a key → use lower case letters, digits and single hyphens, such as cloud-2026',
    ],
    [
      "a length of time without its unit",
      edit(contoso, "within: 30 days", "within: 30"),
      'customers/contoso.yaml:16:22 BAD_VALUE within must be a length such as 30 days, not "30" → undefined',
    ],
    [
      "an empty list",
      edit(northwind, "programs: [microsoft-csp]", "programs: []"),
      "customers/northwind.yaml:10:15 BAD_VALUE programs needs at least 1 entry → undefined",
    ],
    [
      "an entry twice",
      edit(northwind, "programs: [microsoft-csp]", "programs: [microsoft-csp, microsoft-csp]"),
      'customers/northwind.yaml:10:31 BAD_VALUE programs holds "microsoft-csp" twice → keep one of them',
    ],
    [
      "too few units",
      edit(northwind, "quantity: 2,", "quantity: 0,"),
      "customers/northwind.yaml:16:30 BAD_VALUE quantity must be at least 1, not 0 → undefined",
    ],
    [
      "an unknown system",
      edit(tenant, "system: autotask", "system: autotsk"),
      'tenant.yaml:7:13 BAD_VALUE system must be autotask, connectwise or partner-center, not "autotsk" → did you mean autotask?',
    ],
    [
      "a connection without its system",
      edit(tenant, "csp: { system: partner-center, files:", "csp: { files:"),
      'tenant.yaml:11:8 MISSING_KEY csp has no "system" → add it: the system this connection reaches: autotask or connectwise (a PSA), or partner-center (Microsoft\'s billing files)',
    ],
    [
      "a setting of the wrong type, said once",
      edit(tenant, "files: billing/microsoft/", "files: { a: b }"),
      "tenant.yaml:11:41 WRONG_TYPE files must be text or a list → undefined",
    ],
    [
      "an unknown setting",
      edit(tenant, "system: autotask", "system: autotask\n    thread: 2"),
      'tenant.yaml:8:5 UNKNOWN_KEY unknown key "thread" in psa → did you mean threads?',
    ],
    [
      "another kind of file",
      { [contoso]: example[services] ?? "" },
      "customers/contoso.yaml:1:7 BAD_VALUE this is a services file, but a customer file is expected here → move it, or write kind: customer",
    ],
    [
      "a list for a file",
      { [contoso]: "- kind: customer\n" },
      "customers/contoso.yaml:1:1 WRONG_TYPE the file must be a group of keys, not a list → undefined",
    ],
  ])("%s is one finding, at its place", (_what, files, finding) => {
    expect(told(files)).toEqual([finding]);
  });
});

describe("a secret is never written out", () => {
  it("and a literal one is not repeated", () => {
    const files = edit(tenant, 'secret: { exec: [op, read, "op://msp/autotask/secret"] }', "secret: hunter2-hunter2");
    const workspace = load(files);
    expect(workspace.findings.map(say)).toEqual([
      "tenant.yaml:9:13 LITERAL_SECRET secret is written out: secrets are only ever {env}, {exec} or {file}",
    ]);
    expect(workspace.findings[0]?.fix).toBe(
      "write { env: NAME }, { exec: [command, …] } or { file: PATH }, and replace this secret where it was issued: git keeps it",
    );
    expect(JSON.stringify(workspace)).not.toContain("hunter2");
  });

  it.each([
    ["as a list", "[hunter2]", "tenant.yaml:10:22 LITERAL_SECRET"],
    ["as a number", "20021", "tenant.yaml:10:22 LITERAL_SECRET"],
    ["as the name of a variable", "{ env: hunter2 hunter2 }", "tenant.yaml:10:29 BAD_VALUE"],
    ["under a key of its own", "{ value: hunter2 }", "tenant.yaml:10:24 UNKNOWN_KEY"],
    ["as a key", "{ hunter2 }", "tenant.yaml:10:24 UNKNOWN_KEY"],
    ["beside its place", "{ env: A, exec: [echo, hunter2] }", "tenant.yaml:10:22 BAD_VALUE"],
    ["as a command that is no list", "{ exec: echo hunter2 }", "tenant.yaml:10:30 WRONG_TYPE"],
    ["as another setting", "{ env: A }\n    threads: hunter2", "tenant.yaml:11:14 WRONG_TYPE"],
    ["in the address", "{ env: A }\n    url: https://user:hunter2@psa.example/", "tenant.yaml:11:10 BAD_VALUE"],
  ])("nor one %s", (_what, written, start) => {
    const { findings, tenants } = load(
      edit(tenant, "integrationCode: { env: AUTOTASK_CODE }", `integrationCode: ${written}`),
    );
    expect(findings.map(say)).toEqual([expect.stringMatching(new RegExp(`^${start}`))]);
    expect(JSON.stringify(findings)).not.toMatch(/hunter2|20021/);
    expect(tenants).toEqual([]);
  });
});

describe("an address of Autotask is https, or http on this machine", () => {
  const withUrl = (url: string) => findingsOf(edit(tenant, "system: autotask", `system: autotask\n    url: ${url}`));

  it.each([
    "https://webservices5.autotask.net/atservicesrest/",
    "http://127.0.0.1:8080/autotask/atservicesrest/",
    "http://localhost/",
    "http://[::1]:1/",
  ])("%s", (url) => {
    expect(withUrl(url)).toEqual([]);
  });

  it.each([
    "http://webservices5.autotask.net/",
    "http://127.0.0.1.example.com/",
    "http://localhost.example.com/",
    "https://a@b.example/",
    "ftp://a.example/",
    "https://a.example/?x=1",
  ])("not %s", (url) => {
    expect(withUrl(url)).toEqual([
      "tenant.yaml:8:10 BAD_VALUE url must be an https address without user name or query (http only on this machine)",
    ]);
  });
});

it("ten mistakes in five files are ten findings, in order of file and line", () => {
  const files = {
    "concordat.yaml": (example["concordat.yaml"] ?? "").replace("unitsDown: 20%", "unitsDown: 20"),
    [tenant]: (example[tenant] ?? "")
      .replace("azure: true", "azure: maybe")
      .replace("vendor: Microsoft", "vender: Microsoft"),
    [services]: (example[services] ?? "").replace("title: Visio Plan 2", "title: Visio Plan 2\n    usage: 1"),
    [contoso]: (example[contoso] ?? "")
      .replace("in: psa", "in: pas")
      .replace("adopt: 4711 ", "")
      .replace("period: monthly", "period: month")
      .replace("amount: 24.50", "amount: 1e3"),
    [northwind]: (example[northwind] ?? "")
      .replace("product: visio-plan-2", "product: visio-plan-3")
      .replace("key: m365", "key: M365"),
  };
  expect(findingsOf(files)).toEqual([
    'concordat.yaml:3:45 BAD_VALUE unitsDown must be a percentage such as 20%, not "20"',
    'customers/contoso.yaml:3:16 ZC-3 connection "pas" is not in tenants/fabrikam-msp/tenant.yaml',
    "customers/contoso.yaml:7:5 ZC-2 cloud-2026 says neither adopt nor create",
    'customers/contoso.yaml:13:53 BAD_VALUE period must be monthly, quarterly, half-yearly or yearly, not "month"',
    'customers/contoso.yaml:19:46 BAD_VALUE amount must be an amount such as 24.50 (not below 0, at most 4 decimals), not "1e3"',
    'customers/northwind.yaml:8:10 BAD_VALUE key must be lower case letters, digits and single hyphens, such as cloud-2026, not "M365"',
    'customers/northwind.yaml:21:18 UNKNOWN_PRODUCT product "visio-plan-3" is not in services.yaml',
    'services.yaml:10:12 WRONG_TYPE usage must be true or false, not "1"',
    'tenant.yaml:19:12 WRONG_TYPE azure must be true or false, not "maybe"',
    'tenant.yaml:21:5 UNKNOWN_KEY unknown key "vender" in microsoft-csp',
  ]);
});

describe("a file with more mistakes than anyone corrects at once", () => {
  const withUnknown = (count: number) =>
    edit(
      contoso,
      "kind: customer\n",
      `kind: customer\n${Array.from({ length: count }, (_, index) => `nonsense${index}: 1\n`).join("")}`,
    );

  it("has the first hundred told, in their order, then how many more there are and where", () => {
    const findings = findingsOf(withUnknown(5_000));
    expect(findings).toHaveLength(101);
    expect(findings[0]).toContain('contoso.yaml:2:1 UNKNOWN_KEY unknown key "nonsense0"');
    expect(findings[99]).toContain('contoso.yaml:101:1 UNKNOWN_KEY unknown key "nonsense99"');
    expect(findings[100]).toContain("contoso.yaml:102:1 MORE 4900 more mistakes in this file");
  });

  it("has all told where they are a hundred", () => {
    const findings = findingsOf(withUnknown(100));
    expect(findings.filter((one) => one.includes("UNKNOWN_KEY"))).toHaveLength(100);
    expect(findings.filter((one) => one.includes("MORE"))).toEqual([]);
  });
});
