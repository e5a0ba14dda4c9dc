/** Drift as a billing lead reads it, and the issue that keeps it: harmless, within GitHub's limits, the same for the same drift. */
import { describe, expect, it } from "vitest";
import { type Drifted, type DriftReport, driftOf, type TenantDrift } from "../../src/core/drift.ts";
import { renderDriftMarkdown } from "../../src/render/drift-markdown.ts";
import { renderDrift } from "../../src/render/drift-text.ts";
import { asResolved, markOfIssue, readIssue, renderIssue, renderResolution } from "../../src/render/github/issue.ts";
import { aChange, aCustomerPlan, aPlan, aTenantPlan } from "../support/plans.ts";

const applied = { run: "20261101T080000Z-1", at: "2026-11-01T08:00:00.000Z" };

function aDrifted(given: Partial<Drifted> = {}): Drifted {
  return {
    key: "fabrikam-msp/contoso/m365/premium",
    title: "Microsoft 365 Business Premium",
    kind: "line",
    connection: "psa",
    system: "autotask",
    remoteId: "8001",
    gone: false,
    day: "2026-11-15",
    fields: [{ path: "quantity", declared: 27, applied: 27, live: 30 }],
    monthly: { price: "72.00", cost: "60.00" },
    applied,
    reason: {
      rule: "ZC-16",
      text: "Microsoft bills 27 seats from 1 Nov.",
      origin: { file: "tenants/fabrikam-msp/customers/contoso.yaml", line: 10, column: 5 },
    },
    ...given,
  };
}

function aTenantDrift(
  given: Partial<TenantDrift> & { readonly name?: string; readonly drifted?: readonly Drifted[] } = {},
) {
  const { name = "Contoso BV", drifted = [aDrifted()], ...rest } = given;
  const customer = {
    key: "contoso",
    name,
    account: { connection: "psa", system: "autotask", id: "29683512" },
    vendors: [],
    status: "planned" as const,
    contracts: [],
    drifted,
    origin: { file: "tenants/fabrikam-msp/customers/contoso.yaml", line: 2, column: 7 },
  };
  return {
    tenant: "fabrikam-msp",
    timezone: "Europe/Amsterdam",
    currency: "EUR",
    reads: [],
    lastApply: applied,
    customers: [customer],
    services: [],
    compared: 3,
    orphaned: [],
    unread: [],
    ...rest,
  } satisfies TenantDrift;
}

function aReport(...tenants: readonly TenantDrift[]): DriftReport {
  return {
    kind: "drift",
    formatVersion: 1,
    tool: { name: "concordat", version: "0.0.0" },
    workspace: { digest: "d" },
    asOf: "2026-11-22",
    createdAt: "2026-11-22T09:00:00.000Z",
    scope: {},
    tenants,
    findings: [],
  };
}

const HOSTILE = "@all <img src=x onerror=alert(1)> | ```\u001b[31m\u202e";
/** Of GitHub's Markdown: what would be a mention, HTML, a cell's end, code, a terminal's command. */
const HARMFUL = /@all|<img|```|\p{Cc}(?<!\n)|\u202e/u;

describe("drift in text", () => {
  it("says fields three ways, with the money, what apply does, and what to write should it stay", () => {
    const text = renderDrift(aReport(aTenantDrift()), { colour: false, width: 97 });
    expect(text).toMatch(/^ {11}units +27 +27 +30 +\+72\.00 +15 Nov 2026$/m);
    expect(text).toContain("Apply puts it back.\n");
    expect(text).toContain("contoso.yaml:10");
    expect(text).toContain("last applied 1 Nov 09:00 by run 20261101T080000Z-1");
    expect(text).toContain("1 record changed by hand · +72.00 EUR a month");
  });

  it.each([80, 97, 120])("keeps to %i columns, whatever the names", (width) => {
    const long = "A customer with a very long name that goes on and on, and then some more words";
    const drifted = [aDrifted({ title: `${long} ${long}` }), aDrifted({ key: "x/y/z/q", gone: true })];
    const text = renderDrift(aReport(aTenantDrift({ name: long, drifted })), { colour: false, width });
    const widest = Math.max(...text.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(width);
  });

  it("lets no name act on a terminal", () => {
    const text = renderDrift(aReport(aTenantDrift({ name: HOSTILE })), { colour: false, width: 97 });
    expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
    expect(text).toContain("\\u{1b}[31m");
  });
});

describe("drift in Markdown", () => {
  it("lets no name mention anybody, and none be HTML or end its cell", () => {
    const tenant = aTenantDrift({
      name: HOSTILE,
      drifted: [aDrifted({ title: HOSTILE, reason: { rule: "ZC-16", text: HOSTILE } })],
    });
    for (const text of [
      renderDriftMarkdown(aReport(tenant)),
      renderIssue(tenant, "").body,
      renderIssue(tenant, "").title,
    ])
      expect(
        text
          .split("\n")
          .filter((line) => !line.startsWith("<!--"))
          .join("\n"),
      ).not.toMatch(HARMFUL);
  });

  it("stays within GitHub's 65,536 characters with 5,000 records, and says what was left out", () => {
    const many = Array.from({ length: 250 }, (_, at) => ({
      ...aTenantDrift({
        drifted: Array.from({ length: 20 }, (_, line) => aDrifted({ key: `fabrikam-msp/c${at}/m365/p${line}` })),
      }).customers[0],
      key: `c${at}`,
      name: `Customer ${at}`,
    }));
    const tenant = { ...aTenantDrift(), customers: many } as TenantDrift;
    for (const text of [renderDriftMarkdown(aReport(tenant)), renderIssue(tenant, "").body]) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
      expect(Buffer.byteLength(text)).toBeGreaterThan(40_000);
      expect(text).toMatch(/\*\*Left out for length:\*\* 2\d\d customers/);
    }
    expect(renderIssue(tenant, "").title).toBe(
      "Drift in fabrikam-msp: 5,000 records changed by hand, +360,000.00 EUR a month",
    );
  });
});

describe("the issue", () => {
  it("has the same text for the same drift, on another day and in another run", () => {
    const read = (at: string) => ({ connection: "psa", system: "autotask", title: "Autotask", at, requests: 9 });
    const [today, tomorrow] = ["2026-11-22T09:00:00Z", "2026-11-23T10:30:00Z"].map((at) =>
      renderIssue(aTenantDrift({ reads: [read(at)], compared: at.length }), "msp"),
    );
    expect(tomorrow).toEqual(today);
    expect(renderIssue(aTenantDrift(), "").body).toContain("last applied 1 Nov 2026 09:00 by run");
  });

  it("is found by the workspace's folder and the tenant, and no other's is", () => {
    const body = renderIssue(aTenantDrift(), "msp").body;
    expect(body.startsWith(markOfIssue("msp", "fabrikam-msp"))).toBe(true);
    for (const [folder, tenant] of [
      ["", "fabrikam-msp"],
      ["msp", "fabrikam"],
      ["msp", "fabrikam-msp2"],
    ] as const)
      expect(body.startsWith(markOfIssue(folder, tenant))).toBe(false);
    // A comment of HTML ends at two dashes.
    expect(markOfIssue("a--b", "-->")).not.toMatch(/--.*--/);
  });

  it("remembers its records, and that it was resolved", () => {
    const { body, digest } = renderIssue(aTenantDrift(), "");
    const remembered = [
      { key: "fabrikam-msp/contoso/m365/premium", title: "Microsoft 365 Business Premium", run: applied.run },
    ];
    expect(readIssue(body)).toEqual({ digest, resolved: false, remembered });
    expect(readIssue(asResolved(body))).toEqual({ digest, resolved: true, remembered });
    expect(asResolved(body).split("\n").slice(1)).toEqual(body.split("\n").slice(1));
    // Somebody wrote into it.
    expect(readIssue(body.replace(" open %5B", " open %ZZ"))).toMatchObject({ resolved: false, remembered: [] });
    expect(readIssue("my own words")).toEqual({ digest: "", resolved: false, remembered: [] });
  });

  it("remembers records by their keys alone where long titles would fill it, and no more of them than fit", () => {
    const issueOf = (keyOf: (line: number) => string) => {
      const drifted = Array.from({ length: 100 }, (_, line) =>
        aDrifted({ key: `fabrikam-msp/contoso/m365/${keyOf(line)}`, title: `${line} ${"株式会社の製品".repeat(10)}` }),
      );
      return renderIssue(aTenantDrift({ drifted }), "").body;
    };
    const short = issueOf((line) => `p${line}`);
    const long = issueOf((line) => `${"x".repeat(300)}${line}`);
    for (const body of [short, long]) {
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
      expect((body.split("\n")[0] ?? "").length).toBeLessThan(16_384 + 100);
    }
    const state = readIssue(short);
    expect(state.remembered).toHaveLength(100);
    expect(readIssue(long).remembered.length).toBeGreaterThan(30);
    const text = renderResolution({
      state,
      tenant: aTenantDrift({ drifted: [] }),
      lastApplied: {},
      url: "https://x.example",
    });
    expect(text).toContain("- **contoso/m365/p99**: it left the files");
  });

  it("has another digest once anything moves on", () => {
    const digest = (...fields: Drifted["fields"]) =>
      renderIssue(aTenantDrift({ drifted: [aDrifted({ fields })] }), "").digest;
    const [field] = aDrifted().fields;
    if (field === undefined) throw new Error("no field");
    expect(digest(field)).toBe(digest({ ...field }));
    expect(digest({ ...field, live: 31 })).not.toBe(digest(field));
    expect(digest({ ...field, declared: 28 })).not.toBe(digest(field));
  });

  it("says what became of each record", () => {
    const drifted = ["a", "b", "c"].map((line) =>
      aDrifted({ key: `fabrikam-msp/contoso/m365/${line}`, title: `Product ${line}` }),
    );
    const state = readIssue(renderIssue(aTenantDrift({ drifted }), "").body);
    const text = renderResolution({
      state,
      tenant: aTenantDrift({ drifted: [] }),
      lastApplied: {
        "fabrikam-msp/contoso/m365/a": { run: "20261123T080000Z-2", at: "2026-11-23T08:00:00.000Z" },
        "fabrikam-msp/contoso/m365/b": applied,
      },
      url: "https://github.com/fabrikam/contracts/actions/runs/7",
    });
    expect(text).toContain(
      "- **Product a** (contoso/m365/a): apply wrote it, 23 Nov 2026 09:00, run 20261123T080000Z-2",
    );
    expect(text).toContain("- **Product b** (contoso/m365/b): put back by hand, or written into the files");
    expect(text).toContain("- **Product c** (contoso/m365/c): it left the files");
    expect(text).toContain("[this run](https://github.com/fabrikam/contracts/actions/runs/7)");
  });
});

describe("drift of a plan", () => {
  const key = aChange().key;
  const tenants = (fields: Readonly<Record<string, unknown>>, id = "88121") => [
    {
      tenant: { name: "fabrikam-msp", customers: [], products: [], origin: { file: "t", line: 1, column: 1 } } as never,
      ledger: { ids: { [key]: { system: "autotask", id } }, lastApplied: { [key]: { fields, ...applied } } },
    },
  ];
  const plan = aPlan({ tenants: [aTenantPlan({ customers: [aCustomerPlan({ changes: [aChange()] })] })] });
  const driftedOf = (...given: Parameters<typeof tenants>) =>
    driftOf(plan, tenants(...given)).tenants[0]?.customers.flatMap(({ drifted }) =>
      drifted.flatMap(({ fields }) => fields),
    );
  const held = (quantity: number, from = "2026-11-01") => ({
    openFrom: from,
    segments: [{ from, quantity, unitPrice: "20.60" }],
  });

  it("is told against what was applied to the same record alone, from its first day on", () => {
    expect(driftedOf(held(40))).toEqual([{ path: "quantity", declared: 47, applied: 40, live: 42 }]);
    expect(driftedOf(held(42))).toEqual([]);
    // Another line stands for it by now.
    expect(driftedOf(held(40), "9")).toEqual([]);
    // What was applied says nothing of days before.
    expect(driftedOf(held(40, "2026-12-01"))).toEqual([]);
  });
});
