import { describe, expect, it } from "vitest";
import { aBlocked, aChange, aCustomerPlan, aFinding, aPlanOf } from "../support/plans.ts";
import { TENANT } from "../support/workspace.ts";
import { aNotifyStand, aRun, BILLING, calmPlan, FROM, unmappedPlan } from "./notify-stand.ts";

const LEDGER = `notices/${TENANT}.json`;

describe("one digest a run and audience", () => {
  it("a mail arrives, once, and reads as both kinds of mail do", async () => {
    const stand = await aNotifyStand();
    const { code, out } = await stand.notify(unmappedPlan());
    expect(code).toBe(0);
    expect(out).toBe(`told mail ${BILLING}  fabrikam-msp: 1 unmapped (EUR 24.60)\n`);
    const [mail, ...others] = stand.box.mails;
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("fabrikam-msp: 1 unmapped (EUR 24.60)");
    expect([mail?.from?.text, mail?.to]).toMatchObject([`"Concordat" <${FROM}>`, { text: BILLING }]);
    expect(mail?.text).toContain("* UNMAPPED | Contoso BV | Exchange Online (Plan 1)");
    expect(mail?.html).toContain("Exchange Online (Plan 1)");
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("one mail tells all that a run left: two customers, two topics", async () => {
    const stand = await aNotifyStand();
    const failed = {
      kind: "failed" as const,
      tenant: TENANT,
      customer: "contoso",
      change: aChange(),
      message: "no right to write",
    };
    await stand.notify(aRun({ plan: unmappedPlan(), events: [failed], exit: 5 }));
    expect(stand.box.mails.map(({ subject }) => subject)).toEqual(["fabrikam-msp: 1 error, 1 unmapped (EUR 24.60)"]);
  });

  it("each address gets a mail of its own, and an address that is named twice gets one", async () => {
    const stand = await aNotifyStand({
      shared: (server) => ({
        mail: { server, from: FROM },
        audiences: [
          { mail: [BILLING, "lead@fabrikam.example"], about: ["unmapped"] },
          { mail: ["Billing@fabrikam.example"] },
        ],
      }),
      own: () => ({ audiences: [{ mail: [BILLING] }] }),
    });
    await stand.notify(unmappedPlan());
    expect(stand.box.mails.map(({ to }) => to)).toMatchObject([{ text: BILLING }, { text: "lead@fabrikam.example" }]);
  });

  it("nothing to say: nothing sent, nothing recorded", async () => {
    const stand = await aNotifyStand();
    const { code, out } = await stand.notify(calmPlan());
    expect([code, out]).toEqual([0, "1 audience has nothing new to be told\n"]);
    expect([stand.box.mails.length, stand.commits()]).toEqual([0, []]);
  });

  it("nobody to tell is said, and is no failure", async () => {
    const stand = await aNotifyStand({ shared: () => undefined });
    const { code, err } = await stand.notify(unmappedPlan());
    expect([code, err]).toEqual([0, expect.stringContaining("Nobody is to be told")]);
  });

  it("--json tells what became of each audience", async () => {
    const stand = await aNotifyStand();
    const { out } = await stand.notify(unmappedPlan(), { json: true });
    expect(JSON.parse(out)).toEqual({
      digests: [{ audience: `mail ${BILLING}`, told: true, subject: "fabrikam-msp: 1 unmapped (EUR 24.60)" }],
    });
  });
});

describe("no repeats while nothing changed", () => {
  it("hour after hour the same report is told once; after remindAfter it is told again (CW-14)", async () => {
    const stand = await aNotifyStand();
    for (const hour of ["06", "07", "08", "23"]) {
      stand.now = `2026-11-23T${hour}:00:00.000Z`;
      await stand.notify(unmappedPlan());
    }
    stand.now = "2026-11-26T05:59:00.000Z";
    await stand.notify(unmappedPlan());
    expect(stand.box.mails.length).toBe(1);
    expect(stand.commits()).toEqual([`notices: ${TENANT}, told mail ${BILLING}`]);
    stand.now = "2026-11-26T06:00:00.000Z";
    await stand.notify(unmappedPlan());
    expect(stand.box.mails.map(({ subject }) => subject)).toEqual([
      "fabrikam-msp: 1 unmapped (EUR 24.60)",
      "fabrikam-msp: still 1 unmapped (EUR 24.60)",
    ]);
    expect(stand.box.mails[1]?.text).toMatch(/Still waiting \(1\)[\s\S]*since 23 Nov 07:00/);
  });

  it("remindAfter of a tenant holds for it", async () => {
    const stand = await aNotifyStand({ own: () => ({ remindAfter: "1 day" }) });
    await stand.notify(unmappedPlan());
    stand.now = "2026-11-24T06:00:00.000Z";
    await stand.notify(unmappedPlan());
    expect(stand.box.mails.length).toBe(2);
  });

  it("resolved is told once", async () => {
    const stand = await aNotifyStand();
    await stand.notify(unmappedPlan());
    await stand.notify(calmPlan());
    await stand.notify(calmPlan());
    expect(stand.box.mails.map(({ subject }) => subject)).toEqual([
      "fabrikam-msp: 1 unmapped (EUR 24.60)",
      "fabrikam-msp: 1 resolved",
    ]);
    expect(JSON.parse(stand.audit(LEDGER) ?? "")).toMatchObject({ notices: {} });
  });

  it("what is new is told beside what still stands", async () => {
    const stand = await aNotifyStand();
    await stand.notify(unmappedPlan());
    const findings = [aFinding({ rule: "PR-6", message: "billing code Cloud is not there" })];
    const plan = unmappedPlan();
    await stand.notify({ ...plan, tenants: plan.tenants.map((tenant) => ({ ...tenant, findings })) });
    expect(stand.box.mails[1]?.subject).toBe("fabrikam-msp: 1 error");
    expect(stand.box.mails[1]?.text).toMatch(/New \(1\)[\s\S]*Cloud[\s\S]*Still open \(1\)[\s\S]*Exchange Online/);
  });
});

describe("sent, then recorded", () => {
  it("what could not be recorded is told again, as the same mail", async () => {
    const stand = await aNotifyStand();
    const bad = `${stand.bare}/hooks/pre-receive`;
    stand.playground.git(stand.bare, "config", "core.hooksPath", `${stand.bare}/hooks`);
    const { chmodSync, mkdirSync, rmSync, writeFileSync } = await import("node:fs");
    mkdirSync(`${stand.bare}/hooks`, { recursive: true });
    writeFileSync(bad, "#!/bin/sh\nexit 1\n");
    chmodSync(bad, 0o755);
    const { code, err } = await stand.notify(unmappedPlan());
    expect([code, err]).toEqual([1, expect.stringContaining("the next run tells it again")]);
    rmSync(bad);
    stand.now = "2026-11-23T07:00:00.000Z";
    expect((await stand.notify(unmappedPlan())).code).toBe(0);
    const ids = stand.box.mails.map(({ messageId }) => messageId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    await stand.notify(unmappedPlan());
    expect(stand.box.mails.length).toBe(2);
  });

  it("a later mail about the same is another mail, which no program folds into the first", async () => {
    const stand = await aNotifyStand();
    await stand.notify(unmappedPlan());
    await stand.notify(calmPlan());
    await stand.notify(unmappedPlan());
    expect(new Set(stand.box.mails.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it("two at once tell, and lose no record of it", async () => {
    const stand = await aNotifyStand({ shared: () => undefined });
    const stands = [stand, stand];
    stand.write(
      "concordat.yaml",
      `kind: workspace\nnotify:\n  mail: { server: "127.0.0.1:${stand.box.port}", from: ${FROM} }\n  audiences: [{ mail: [${BILLING}] }, { slack: { env: HOOK } }]\n`,
    );
    const codes = await Promise.all(stands.map((one) => one.notify(unmappedPlan()).then(({ code }) => code)));
    expect(codes).toEqual([0, 0]);
    const ledger = JSON.parse(stand.audit(LEDGER) ?? "") as { audiences: Record<string, unknown> };
    expect(Object.keys(ledger.audiences).sort()).toEqual([`mail ${BILLING}`, "slack HOOK"]);
    const before = stand.box.mails.length;
    await stand.notify(unmappedPlan());
    expect(stand.box.mails.length).toBe(before);
  });
});

describe("what a report has not seen, it does not resolve", () => {
  const ofContoso = { scope: { customer: "contoso" } };

  it("a run over one customer says nothing of the others", async () => {
    const stand = await aNotifyStand();
    const plan = unmappedPlan();
    const both = aPlanOf([
      ...(plan.tenants[0]?.customers ?? []).slice(0, 1),
      aCustomerPlan({
        key: "northwind",
        name: "Northwind Traders",
        blocked: [aBlocked({ key: "fabrikam-msp/northwind/m365/visio" })],
      }),
    ]);
    await stand.notify(both);
    await stand.notify(aPlanOf([aCustomerPlan()], ofContoso));
    expect(stand.box.mails[1]?.subject).toBe("fabrikam-msp: 1 resolved");
    expect(Object.keys((JSON.parse(stand.audit(LEDGER) ?? "") as { notices: object }).notices)).toEqual([
      expect.stringContaining("northwind"),
    ]);
  });

  it("a tenant that could not be read resolves nothing, and is told itself", async () => {
    const stand = await aNotifyStand();
    await stand.notify(unmappedPlan());
    const unread = aFinding({
      rule: "NOT_SENT",
      message: "fabrikam-msp: psa refuses connections",
      origin: { file: `tenants/${TENANT}/tenant.yaml`, line: 5, column: 3 },
    });
    await stand.notify(calmPlan({ tenants: [], findings: [unread], result: "failed" }));
    expect(stand.box.mails[1]?.subject).toBe("fabrikam-msp: 1 error");
    await stand.notify(unmappedPlan());
    expect(stand.box.mails[2]?.subject).toBe("fabrikam-msp: 1 resolved");
  });

  it("a customer that could not be read keeps what stood", async () => {
    const stand = await aNotifyStand();
    await stand.notify(unmappedPlan());
    const because = { rule: "UNREAD", text: "the price sheet could not be read" };
    await stand.notify(aPlanOf([aCustomerPlan({ status: "failed", because })]));
    expect(stand.box.mails[1]?.subject).toBe("fabrikam-msp: 1 blocked");
  });

  it("a shard says nothing of the tenants of another", async () => {
    const stand = await aNotifyStand();
    await stand.notify(unmappedPlan());
    const other = aFinding({
      message: "elsewhere",
      origin: { file: "tenants/tailspin-it/tenant.yaml", line: 1, column: 1 },
    });
    await stand.notify(calmPlan({ tenants: [], findings: [other], scope: { tenant: "adventure-works,wingtip" } }));
    expect(stand.box.mails.length).toBe(1);
  });

  it("a failed change stands until a report no longer plans it, though a plan alone has not tried", async () => {
    const stand = await aNotifyStand();
    const change = aChange();
    const plan = aPlanOf([aCustomerPlan({ changes: [change] })]);
    const event = { tenant: TENANT, customer: "contoso", change };
    await stand.notify(aRun({ plan, events: [{ ...event, kind: "failed", message: "no right" }] }));
    await stand.notify(plan);
    expect(stand.box.mails.length).toBe(1);
    await stand.notify(aRun({ plan, events: [{ ...event, kind: "applied" }] }));
    expect(stand.box.mails.map(({ subject }) => subject)).toEqual([
      "fabrikam-msp: 1 error",
      "fabrikam-msp: 1 resolved",
    ]);
  });
});
