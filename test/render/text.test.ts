import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CustomerPlan } from "../../src/core/plan.ts";
import { renderText, type TextOptions } from "../../src/render/text.ts";
import { displayWidth } from "../../src/render/width.ts";
import {
  aBlocked,
  aChange,
  aContractChange,
  aContractView,
  aCustomerPlan,
  aFinding,
  aLater,
  aLineVersion,
  aManualStep,
  anAsIs,
  aPlan,
  aPlanOf,
  aReason,
  aServiceChange,
  aTenantPlan,
  contosoPlan,
  money,
} from "../support/plans.ts";

const golden = readFileSync(new URL("golden/contoso.txt", import.meta.url), "utf8");

function textOf(customer: Partial<CustomerPlan>, options: Partial<TextOptions> = {}): string {
  return renderText(aPlanOf([aCustomerPlan(customer)]), { colour: false, ...options });
}

function lineWith(text: string, part: string): string {
  const found = text.split("\n").find((line) => line.includes(part));
  if (found === undefined) throw new Error(`no line with ${part} in\n${text}`);
  return found;
}

const esc = String.fromCharCode(27);
const withoutColour = (text: string) => text.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "");

describe("a plan reads like a page a billing lead would write", () => {
  it("one customer with a change, a later price, a blocked mapping, a step by hand and the money", () => {
    expect(renderText(contosoPlan(), { colour: false, saved: "plan.json" })).toBe(golden);
  });

  it("colour only repeats what the symbols say: without it the text is the same", () => {
    const coloured = renderText(contosoPlan(), { colour: true, saved: "plan.json" });
    expect(coloured).not.toBe(golden);
    expect(withoutColour(coloured)).toBe(golden);
  });

  it.each([97, 100, 80, 120])(
    "no line is wider than %i columns, and numbers stand whole and right-aligned",
    (width) => {
      const lines = renderText(contosoPlan(), { colour: false, width }).split("\n");
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      const rows = lines.filter((line) => /^[~>!=] /.test(line));
      const ends = rows
        .map((row) => /(?:\+103\.00|\+47\.00| 0)(?= {2})/.exec(row))
        .map((found) => (found?.index ?? 0) + (found?.[0].length ?? 0));
      expect(rows).toHaveLength(4);
      expect(new Set(ends).size).toBe(1);
    },
  );

  it("the command of the last line can be copied: it stays on one line and quotes a name with spaces", () => {
    const text = renderText(contosoPlan(), { colour: false, width: 60, saved: "my plans/october plan.json" });
    expect(text.endsWith("\nNext: concordat apply 'my plans/october plan.json'\n")).toBe(true);
  });

  it("the same plan gives the same text", () => {
    expect(renderText(contosoPlan(), { colour: false })).toBe(
      renderText(structuredClone(contosoPlan()), { colour: false }),
    );
  });
});

describe("each kind of change has its own symbol", () => {
  it("a contract and its lines that are made: what will be written is listed", () => {
    const text = textOf({
      contracts: [aContractView({ key: "fabrikam-msp/contoso/cloud-2027", name: "cloud-2027", isNew: true })],
      changes: [
        aContractChange(),
        aChange({
          key: "fabrikam-msp/contoso/cloud-2027/m365-business-premium",
          action: "create",
          effective: "2027-01-01",
          fields: [{ path: "quantity", before: null, after: 47 }],
          base: { kind: "absent" },
          target: aLineVersion([{ from: "2027-01-01", quantity: 47, unitPrice: "20.60" }], "2027-01-01"),
          monthly: money("968.20", "808.40"),
        }),
      ],
    });
    expect(lineWith(text, "Contract cloud-2027 ·")).toContain("new in Autotask");
    expect(lineWith(text, "+ new      Contract cloud-2027")).toMatch(/ - {3}1 Jan 2027$/);
    expect(text).toContain("name: Cloud for Contoso BV · starts on: 1 Jan 2027 · ends on: 31 Dec 2027");
    expect(lineWith(text, "+ new      Microsoft")).toMatch(/ 47 +20\.60 +\+968\.20 {3}1 Jan 2027$/);
  });

  it("an end takes the units to 0 and says what cannot be undone", () => {
    const text = textOf({
      changes: [
        aChange({
          action: "end",
          effective: "2026-12-15",
          fields: [],
          target: aLineVersion([]),
          monthly: money("-865.20", "-722.40"),
          flags: ["destructive", "irreversible"],
        }),
      ],
    });
    expect(lineWith(text, "- end")).toMatch(
      /^- end {6}Microsoft 365 Business Premium {6,} 42 → 0 +20\.60 +-865\.20 {2}15 Dec 2026$/,
    );
    expect(text).toContain("customers/contoso.yaml:12 · destructive · cannot be undone");
  });

  it("fields without a column stand below: the contract's end, the unit cost", () => {
    const text = textOf({
      changes: [
        aContractChange({
          key: "fabrikam-msp/contoso/m365",
          action: "update",
          fields: [{ path: "endsOn", before: "2027-06-30", after: "2026-12-31" }],
        }),
        aChange({ fields: [{ path: "unitCost", before: "17.20", after: "18.205" }], monthly: money("0.00", "42.21") }),
      ],
    });
    expect(text).toContain("           ends on: 30 Jun 2027 → 31 Dec 2026\n");
    expect(text).toContain("           unit cost: 17.20 → 18.205 · cost a month: +42.21\n");
  });

  it("decision 6: usage is one unit at the month's total, with the decimals it has, and provisional", () => {
    const text = textOf({
      changes: [
        aChange({
          title: "Azure plan",
          fields: [{ path: "unitPrice", before: "0.00", after: "14123.4567" }],
          base: aLineVersion([{ from: "2026-11-01", quantity: 1, unitPrice: "0.00" }]),
          target: aLineVersion([{ from: "2026-11-01", quantity: 1, unitPrice: "14123.4567" }]),
          monthly: money("14123.4567", "12000.00"),
          flags: ["provisional"],
        }),
      ],
    });
    expect(lineWith(text, "Azure plan")).toMatch(/ 1 {2}0\.00 → 14,123\.4567 +\+14,123\.46 {3}1 Nov 2026$/);
    expect(text).toContain("provisional until the next invoice");
  });

  it("decision 16: zero units are shown as zero", () => {
    const text = textOf({
      changes: [
        aChange({ fields: [{ path: "quantity", before: 42, after: 0 }], monthly: money("-865.20", "-722.40") }),
      ],
    });
    expect(lineWith(text, "~ change")).toContain("42 → 0");
  });

  it("a later item knows the units of its line, from what apply writes or from what stands", () => {
    const key = "fabrikam-msp/contoso/m365/visio-plan-2";
    const later = aLater({
      key,
      title: "Visio Plan 2",
      fields: [{ path: "unitPrice", before: "15.40", after: "16.00" }],
      monthly: money("1.80", "0"),
    });
    const text = textOf({ changes: [aChange()], later: [aLater(), later], asIs: [anAsIs()] });
    expect(lineWith(text, "> later    Microsoft")).toMatch(/ 47 {2}20\.60 → 21\.60/);
    expect(lineWith(text, "> later    Visio")).toMatch(/ 3 {2}15\.40 → 16\.00/);
  });

  it("money that is not known is said, never shown as 0", () => {
    const { monthly: _none, ...change } = aChange();
    const text = textOf({ changes: [change] });
    expect(lineWith(text, "~ change")).toContain("not known");
    expect(text).toContain("EUR: the money of this customer is not known");
  });

  it("a change that undoes what a person did in the PSA says so", () => {
    expect(textOf({ changes: [aChange({ mover: "person" })] })).toContain("undoes a change made by hand in the PSA");
  });
});

describe("what apply does not write for a customer is shown all the same", () => {
  it("held: the reason first, a bar before each change, and no change counted", () => {
    const text = textOf({
      status: "held",
      because: aReason({
        rule: "hold",
        text: "Waits until 10 Dec 2026: dispute on October.",
        origin: { file: "customers/northwind.yaml", line: 6, column: 1 },
      }),
      changes: [
        aChange(),
        aChange({ key: "fabrikam-msp/contoso/m365/b", action: "create" }),
        aChange({ key: "fabrikam-msp/contoso/m365/c", action: "end" }),
      ],
    });
    expect(text).toContain(
      "| held     Waits until 10 Dec 2026: dispute on October.\n           hold   customers/northwind.yaml:6\n",
    );
    for (const mark of ["| ~ change", "| + new   ", "| - end   "]) expect(text).toContain(`\n${mark} Microsoft`);
    expect(text).toContain("\nNo changes · 3 held\n");
  });

  it("decision 22, 23: refused by a guardrail: which, and the fingerprint an approval names", () => {
    const customer = aCustomerPlan({
      status: "refused",
      because: aReason({ rule: "monthlyMoney.up", text: "The money goes up by 812.00 a month; the limit is 500.00." }),
      changes: [aChange()],
    });
    const refusals = [
      {
        guardrail: "monthlyMoney.up",
        limit: "500.00",
        value: "812.00",
        customers: ["contoso"],
        message: "Approve it, or raise the limit.",
      },
    ];
    const text = renderText(aPlan({ tenants: [aTenantPlan({ customers: [customer], refusals })], result: "blocked" }), {
      colour: false,
    });
    expect(text.split("\n")[0]).toBe("Nothing can be applied: guardrails refuse 1 change.");
    expect(text).toContain("! refused  The money goes up by 812.00 a month; the limit is 500.00.\n");
    expect(text).toContain("! ~ change Microsoft 365 Business Premium");
    expect(text).toContain("Refused by a guardrail: have it approved (see below), raise the limit, or take it out.\n");
    expect(text).toContain(
      "! refused  Approve it, or raise the limit.\n           monthlyMoney.up  812.00, limit 500.00 · refused for contoso\n",
    );
    expect(text).toContain("\nNothing to apply · 1 refused · 1 guardrail refused\n");
  });

  it("unknown is never absent: a customer that was not read makes the plan incomplete, above everything else", () => {
    const text = renderText(
      aPlanOf(
        [
          aCustomerPlan({
            status: "failed",
            because: aReason({ rule: "AUTOTASK_UNREAD", text: "Autotask did not answer." }),
          }),
        ],
        { result: "failed" },
      ),
      { colour: false },
    );
    expect(text.split("\n")[0]).toBe("This plan is not complete: 1 customer could not be planned; each says why.");
    expect(text).toContain("! stopped  Autotask did not answer.\n");
    expect(text).toContain("\nNothing planned · 1 customer not planned\n");
    expect(text).not.toMatch(/no changes/i);
  });

  it("a workspace with errors has no plan, and never says no changes", () => {
    const text = renderText(aPlan({ tenants: [], findings: [aFinding()], result: "failed" }), { colour: false });
    expect(text).toBe(
      [
        "This plan is not complete: see the errors below.",
        "",
        "Findings of the workspace: 1 error",
        "services.yaml:41:3  error  ZC-1  Nothing maps CFQ7TTC0LH16:000J.",
        "",
        "Nothing planned · 1 error",
        "",
        "Plan 8c41d0, config 3f9c2ab.",
        "",
      ].join("\n"),
    );
  });
});

describe("no changes is said plainly, with what stands below", () => {
  it("nothing at all", () => {
    const text = renderText(aPlanOf([aCustomerPlan({ asIsCount: 7 })], { result: "no-changes" }), { colour: false });
    expect(text.split("\n")[0]).toBe("No changes: apply has nothing to write today.");
    expect(text).toContain("\nNo changes · 7 as is\n");
  });

  it("held, later, blocked and by hand are counted, and do not make it a plan with changes", () => {
    const held = aCustomerPlan({
      key: "northwind",
      name: "Northwind",
      status: "held",
      changes: [aChange(), aChange()],
    });
    const waiting = aCustomerPlan({ later: [aLater()], blocked: [aBlocked()], manual: [aManualStep()] });
    const text = renderText(aPlanOf([held, waiting], { result: "blocked" }), { colour: false });
    expect(text.split("\n")[0]).toBe(
      "No changes: apply has nothing to write today. Below: 2 held, 1 later, 1 blocked and 1 by hand.",
    );
    expect(text).toContain("\nNo changes · 2 held · 1 later · 1 blocked · 1 by hand\n");
  });
});

describe("several contracts, customers and tenants", () => {
  it("each row stands under its contract, also one that is in no PSA yet; what belongs to none comes last", () => {
    const text = textOf({
      contracts: [
        aContractView({ key: "fabrikam-msp/contoso/cloud-2026", name: "cloud-2026" }),
        aContractView({ key: "fabrikam-msp/contoso/cloud-2027", name: "cloud-2027" }),
      ],
      changes: [
        aChange({ key: "fabrikam-msp/contoso/cloud-2027/a", title: "Of 2027" }),
        aChange({ key: "fabrikam-msp/contoso/cloud-2026/a", title: "Of 2026" }),
      ],
      blocked: [
        aBlocked({ key: "fabrikam-msp/contoso", title: "Unmapped" }),
        aBlocked({ key: "fabrikam-msp/contoso/cloud-2028/a", title: "Of 2028" }),
      ],
    });
    const places = [
      "Contract cloud-2026",
      "Of 2026",
      "Contract cloud-2027",
      "Of 2027",
      "Contract cloud-2028",
      "Of 2028",
      "On no contract",
      "Unmapped",
    ].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("the catalogue comes first, quiet customers are counted and named, each tenant has its head", () => {
    const quiet = ["Adatum", "Litware"].map((name) => aCustomerPlan({ key: name, name, asIsCount: 7 }));
    const loud = aCustomerPlan({ changes: [aChange()] });
    const off = aCustomerPlan({ key: "off", name: "Off BV", status: "disabled" });
    const plan = aPlan({
      tenants: [
        aTenantPlan({ services: [aServiceChange()], customers: [...quiet, loud, off] }),
        aTenantPlan({ tenant: "wingtip-msp", currency: "USD", timezone: "America/New_York", customers: quiet }),
      ],
    });
    const text = renderText(plan, { colour: false });
    const places = [
      "Tenant fabrikam-msp · 4 customers",
      "Catalogue · 1 service",
      "Contoso BV",
      "Tenant wingtip-msp",
    ].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(lineWith(text, "+ new      Visio Plan 2")).toMatch(/ 15\.40 +- {2}21 Nov 2026$/);
    expect(text).toContain("name: PC_CFQ7TTC0HD32:0002");
    expect(text).toContain("= as is    2 customers as they should be, 14 lines: Adatum, Litware\n");
    expect(text).toContain("= off      1 customer switched off: Off BV\n");
    expect(lineWith(text, "Tenant wingtip-msp")).toMatch(/New York$/);
    expect(text).toContain("read: Microsoft 03:12, Autotask 03:13\n");
  });

  it("many quiet customers are a count", () => {
    const quiet = Array.from({ length: 1200 }, (_, index) =>
      aCustomerPlan({ key: `c${index}`, name: `Customer ${index}`, asIsCount: 3 }),
    );
    const text = renderText(aPlanOf(quiet, { result: "no-changes" }), { colour: false });
    expect(text).toContain("= as is    1,200 customers as they should be, 3,600 lines\n");
    expect(text).not.toContain("Customer 1");
  });

  it("only what was asked for", () => {
    const plan = aPlanOf([
      aCustomerPlan({ changes: [aChange()] }),
      aCustomerPlan({ key: "northwind", name: "Northwind", changes: [aChange()] }),
    ]);
    const text = renderText(plan, { colour: false, only: { customer: "northwind" } });
    expect(text).toContain("Northwind");
    expect(text).not.toContain("Contoso BV");
    expect(text).toContain("\n1 change · guardrails passed\n");
  });

  it("the day of a read is said when it was not read today", () => {
    const reads = [
      { connection: "psa", system: "autotask", title: "Autotask", at: "2026-11-20T23:30:00Z", requests: 1 },
    ];
    // 23:30 UTC is 00:30 of the next day in Amsterdam.
    expect(renderText(aPlan({ tenants: [aTenantPlan({ reads })] }), { colour: false })).toContain(
      "read: Autotask 00:30\n",
    );
    expect(renderText(aPlan({ asOf: "2026-11-22", tenants: [aTenantPlan({ reads })] }), { colour: false })).toContain(
      "read: Autotask 21 Nov 00:30\n",
    );
  });
});

describe("nothing is cut", () => {
  it("long titles wrap in their column, and the money stays", () => {
    const title = "Teams Phone with a very long product title that does not fit in the column (NCE, annual)";
    const text = textOf({ changes: [aChange({ title, monthly: money("1234567.80", "1.00") })] });
    expect(lineWith(text, "~ change")).toMatch(/\+1,234,567\.80 {3}1 Nov 2026$/);
    expect(text.split("\n").filter((line) => line.length > 97)).toEqual([]);
    expect(text.replaceAll(/\s+/g, " ")).toContain("the column (NCE, annual)");
  });

  it("wide characters take two columns each, so the numbers stay below each other", () => {
    const text = textOf({
      name: "株式会社テイルスピン",
      changes: [
        aChange({ title: "マイクロソフト三六五ビジネスプレミアム・エディション" }),
        aChange({ key: "fabrikam-msp/contoso/m365/b" }),
      ],
    });
    const rows = text.split("\n").filter((line) => line.startsWith("~ change"));
    expect(rows.map(displayWidth)).toEqual([97, 97]);
    expect(displayWidth(lineWith(text, "株式会社"))).toBe(97);
  });

  it("long ids are broken at the edge, addresses are not", () => {
    const id = "x".repeat(200);
    const url = `https://psa.example/${"y".repeat(120)}`;
    const text = textOf({ contracts: [aContractView({ remoteId: id })], manual: [aManualStep({ url })] });
    expect(text).toContain(`              ${url}\n`);
    expect(text.split("\n").filter((line) => displayWidth(line) > 97)).toEqual([`              ${url}`]);
    expect(text.replaceAll(/\s+/g, "")).toContain(id);
  });

  it("decision 25: several steps are numbered; a credit is negative; each says how it is ticked off", () => {
    const credit = aManualStep({
      title: "Credit Contoso EUR 5.00 for 30 to 31 October",
      enter: [{ field: "Unit price", value: "-5.00" }],
      recognisedBy: "the next run looks for the credit on contract 4711",
      once: money("-5.00", "-4.10"),
    });
    const text = textOf({
      manual: [aManualStep(), credit],
      money: {
        currency: "EUR",
        now: money("936.00", "781.50"),
        after: money("936.00", "781.50"),
        later: [],
        onceByHand: money("-5.00", "-4.10"),
      },
    });
    expect(text).toContain("By hand: 2 steps\n");
    expect(text).toContain("[ ] 2  Credit Contoso EUR 5.00");
    expect(text).toContain("       Ticked the next run looks for the credit on contract 4711\n");
    expect(lineWith(text, "once, by hand")).toMatch(/ -5\.00 +-4\.10 +-0\.90$/);
    // Nothing moves a month, so the row after apply shows no difference.
    expect(lineWith(text, "after apply")).toMatch(/16\.5 %$/);
  });

  it("findings stand with their money and their way out, and what was left alone with its count", () => {
    const text = textOf({
      findings: [
        aFinding({
          severity: "warning",
          message: "Sold below cost.",
          money: { amount: "1234.5", currency: "EUR" },
          fix: "raise the price.",
        }),
      ],
      left: [
        {
          what: "lines on contract 5120",
          why: "added by hand",
          count: 1200,
          origin: { file: "customers/contoso.yaml", line: 9, column: 1 },
        },
      ],
    });
    expect(text).toContain(
      "Findings: 1 warning\nservices.yaml:41:3  warning  ZC-1  Sold below cost.\n    Money: EUR 1,234.50\n    Fix: raise the price.\n",
    );
    expect(text).toContain("Left alone\n  1,200  lines on contract 5120: added by hand (customers/contoso.yaml:9)\n");
  });

  it("unchanged lines that are counted but not listed are said", () => {
    expect(textOf({ changes: [aChange()], asIs: [anAsIs()], asIsCount: 13 })).toContain("= as is    12 more lines\n");
  });
});

describe("the money and the seats add up, or it is said", () => {
  it("an invoice that is not a calendar month is named by its days", () => {
    const text = textOf({
      money: {
        currency: "EUR",
        now: money("0.00", "0.00"),
        after: money("100.00", "100.00"),
        later: [],
        invoice: { from: "2026-11-15", to: "2026-12-14", price: "100.00", previous: "0.00" },
      },
      changes: [aChange()],
    });
    expect(text).toContain("  invoice from 15 Nov ");
    expect(lineWith(text, "invoice from 15 Nov")).toMatch(/the one before was 0\.00$/);
    // No price, no margin in per cent; equal price and cost are 0.0 %.
    expect(lineWith(text, "a month, now")).toMatch(/0\.00 +0\.00 +0\.00$/);
    expect(lineWith(text, "after apply")).toMatch(/ 0\.0 % +\+100\.00 price, 0 margin$/);
  });

  it("seats that are not accounted for are said", () => {
    const seats = { vendor: 58, billed: 47, blocked: 6, excluded: 2, ignored: 1 };
    const text = textOf({ seats, blocked: [aBlocked({ unitPrice: "4.10" })] });
    expect(text.replaceAll("\n", " ")).toContain(
      "Seats at Microsoft 58 ≠ 47 billed as they are after apply + 6 blocked (24.60 a month, as before) + 2 excluded + 1 ignored: 2 not accounted for",
    );
  });

  it("customers' money is added up for the tenant", () => {
    const of = (now: string, after: string) => ({
      currency: "EUR",
      now: money(now, "0"),
      after: money(after, "0"),
      later: [],
    });
    const customers = [
      aCustomerPlan({ changes: [aChange()], money: of("0.10", "0.30") }),
      aCustomerPlan({ key: "b", name: "B", money: of("0.20", "0.20") }),
    ];
    expect(renderText(aPlanOf(customers), { colour: false })).toContain(
      "All 2 customers with money known, EUR a month: 0.30 now, 0.50 after apply (+0.20)\n",
    );
  });

  it("requests beyond the hour's limit are said", () => {
    const api = [
      {
        connection: "psa",
        system: "autotask",
        predictedRequests: 900,
        minutes: 12,
        hourlyLimit: 10000,
        usedThisHour: 9500,
      },
    ];
    const plan = aPlan({ tenants: [aTenantPlan({ api, customers: [aCustomerPlan(), aCustomerPlan({ key: "b" })] })] });
    const text = renderText(plan, { colour: false });
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "! slow psa: 900 requests to come, and 9,500 of 10,000 an hour are used.",
    );
    expect(text).toContain("900 requests, 12 minutes");
  });
});

describe("text from outside does no harm", () => {
  it("terminal commands, invisible and reordering characters are shown as escapes, wherever they stand", () => {
    const evil = `Evil${esc}[2J\u202Egnp\u200B\nname`;
    const seen = "Evil\\u{1b}[2J\\u{202e}gnp\\u{200b}\\nname";
    const text = textOf({
      name: evil,
      changes: [aChange({ title: evil, reason: aReason({ text: evil }) })],
      blocked: [aBlocked({ title: evil, fix: evil })],
      manual: [aManualStep({ title: evil, enter: [{ field: evil, value: evil }] })],
      findings: [aFinding({ message: evil })],
    });
    expect(text).toContain(seen);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});
