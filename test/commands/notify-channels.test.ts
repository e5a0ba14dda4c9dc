import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { selfSigned } from "../support/certificates.ts";
import { startMail } from "../support/mail.ts";
import { aChange, aContractView, aCustomerPlan, aFinding, aPlanOf } from "../support/plans.ts";
import { TENANT } from "../support/workspace.ts";
import { aNotifyStand, aRun, BILLING, calmPlan, FROM, unmappedPlan } from "./notify-stand.ts";

describe("channels", () => {
  it("Slack gets blocks, Teams a card, each once", async () => {
    const stand = await aNotifyStand({
      shared: () => ({ audiences: [{ slack: { env: "HOOK" } }, { teams: { env: "HOOK" } }] }),
    });
    stand.env.GITHUB_SERVER_URL = "https://github.com";
    stand.env.GITHUB_REPOSITORY = "fabrikam/billing";
    stand.env.GITHUB_RUN_ID = "12";
    expect((await stand.notify(unmappedPlan())).code).toBe(0);
    await stand.notify(unmappedPlan());
    expect(stand.channel.messages).toMatchObject([
      { text: "fabrikam-msp: 1 unmapped (EUR 24.60)", blocks: [{ type: "header" }, {}, {}, {}, {}] },
      { type: "message", attachments: [{ content: { type: "AdaptiveCard", version: "1.4" } }] },
    ]);
    for (const message of stand.channel.messages)
      expect(JSON.stringify(message)).toContain("https://github.com/fabrikam/billing/actions/runs/12");
  });

  it("one audience's failure does not stop the others, exits 1, and is tried again by the next run", async () => {
    const stand = await aNotifyStand({
      shared: (server) => ({
        mail: { server, from: FROM },
        audiences: [{ slack: { env: "HOOK" } }, { mail: [BILLING] }],
      }),
    });
    stand.channel.answer = { status: 404, body: "no_service" };
    const { code, out, err } = await stand.notify(unmappedPlan());
    expect([code, stand.box.mails.length]).toEqual([1, 1]);
    expect(err).toMatch(
      /^WEBHOOK_REFUSED: slack HOOK: slack \(127\.0\.0\.1:\d+\) did not take the message: 404 no_service; the webhook was removed/,
    );
    expect(out).toContain("1 audience could not be told; the next run tries again");
    stand.channel.answer = { status: 200, body: "ok" };
    expect((await stand.notify(unmappedPlan())).code).toBe(0);
    expect([stand.box.mails.length, stand.channel.messages.length]).toEqual([1, 2]);
  });

  it("no message and no file shows the webhook's address", async () => {
    const stand = await aNotifyStand({ shared: () => ({ audiences: [{ slack: { env: "HOOK" } }] }) });
    await stand.channel.close();
    const { err, out } = await stand.notify(unmappedPlan());
    expect(err).toMatch(/WEBHOOK_UNREACHABLE.*127\.0\.0\.1:\d+.*ECONNREFUSED/);
    expect(err + out + (stand.audit(`notices/${TENANT}.json`) ?? "")).not.toContain("abcdefghijklmnop");
  });

  it.each([
    [
      "http://hooks.example.com/services/T/B/X",
      "WEBHOOK_URL: slack HOOK: the webhook of slack (hooks.example.com) is no https address",
    ],
    ["not an address", "WEBHOOK_URL: slack HOOK: the webhook of slack is no address"],
    [undefined, "SECRET_MISSING: slack HOOK: the environment variable HOOK is not set"],
  ])("a webhook %s is refused in words", async (address, words) => {
    const stand = await aNotifyStand({ shared: () => ({ audiences: [{ slack: { env: "HOOK" } }] }) });
    stand.env.HOOK = address;
    const { code, err } = await stand.notify(unmappedPlan());
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });

  it("Teams that answers 200 and says that it did not deliver has not been told", async () => {
    const stand = await aNotifyStand({ shared: () => ({ audiences: [{ teams: { env: "HOOK" } }] }) });
    stand.channel.answer = { status: 200, body: "Webhook message delivery failed with error: 429" };
    expect((await stand.notify(unmappedPlan())).code).toBe(1);
    stand.channel.answer = { status: 202, body: "" };
    expect((await stand.notify(unmappedPlan())).code).toBe(0);
  });
});

describe("mail servers", () => {
  const withLogin = (server: string) => () => ({
    mail: { server, username: { env: "SMTP_USER" }, password: { env: "SMTP_PASSWORD" }, from: FROM },
    audiences: [{ mail: [BILLING] }],
  });

  it.each([
    ["smtps, from the first byte", true, "smtps://"],
    ["STARTTLS", false, "smtp://"],
  ])("%s with a login; an untrusted certificate is refused", async (_name, secure, scheme) => {
    const seen: string[] = [];
    const box = await startMail({
      ...selfSigned,
      secure,
      onAuth: (auth, session, callback) => {
        seen.push(`${auth.username} ${auth.password} ${session.secure}`);
        callback(null, { user: "ok" });
      },
    });
    const stand = await aNotifyStand({ shared: withLogin(`${scheme}127.0.0.1:${box.port}`) });
    stand.env.SMTP_USER = "robot";
    stand.env.SMTP_PASSWORD = "open-sesame";
    const { code, err } = await stand.notify(unmappedPlan());
    expect([code, seen, box.mails.length]).toEqual([1, [], 0]);
    expect(err).toMatch(/^MAIL_TLS: .*certificate/);
    const child = await runAsProgram(stand.folder, { ...stand.env, NODE_EXTRA_CA_CERTS: stand.trust(selfSigned.cert) });
    expect(child.code, child.err).toBe(0);
    expect([seen, box.mails.length]).toEqual([["robot open-sesame true"], 1]);
    await box.close();
  });

  it("a refused login is said, with what to check, and without the password", async () => {
    const box = await startMail({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) =>
        callback(new Error("Authentication unsuccessful, open-sesame, SmtpClientAuthentication is disabled")),
    });
    const stand = await aNotifyStand({ shared: withLogin(`127.0.0.1:${box.port}`) });
    stand.env.SMTP_USER = "robot";
    stand.env.SMTP_PASSWORD = "open-sesame";
    const { code, err } = await stand.notify(unmappedPlan());
    expect(code).toBe(1);
    expect(err).toMatch(
      /^MAIL_LOGIN: mail billing@fabrikam\.example: the mail server 127\.0\.0\.1:\d+ refused the login \(535 .*SmtpClientAuthentication is disabled.*check username and password/,
    );
    expect(err).not.toContain("open-sesame");
    await box.close();
  });

  it("nothing is sent without TLS to a server that is not this machine itself", async () => {
    const box = await startMail();
    // By this address Linux reaches itself, and it is none of the names for that.
    const stand = await aNotifyStand({
      shared: () => ({ mail: { server: `0.0.0.0:${box.port}`, from: FROM }, audiences: [{ mail: [BILLING] }] }),
    });
    const { code, err } = await stand.notify(unmappedPlan());
    expect([code, err, box.mails]).toEqual([1, expect.stringContaining("MAIL_TLS"), []]);
    await box.close();
  });

  it("an address that the server does not take is named", async () => {
    const box = await startMail({
      onRcptTo: (_address, _session, callback) => callback(new Error("user unknown")),
    });
    const stand = await aNotifyStand({
      shared: () => ({ mail: { server: `127.0.0.1:${box.port}`, from: FROM }, audiences: [{ mail: [BILLING] }] }),
    });
    const { err } = await stand.notify(unmappedPlan());
    expect(err).toMatch(/^MAIL_REFUSED: .*did not take the mail to billing@fabrikam\.example \(550 user unknown\)/);
    await box.close();
  });

  it("a server that is not there is named", async () => {
    const box = await startMail();
    await box.close();
    const stand = await aNotifyStand({
      shared: () => ({ mail: { server: `127.0.0.1:${box.port}`, from: FROM }, audiences: [{ mail: [BILLING] }] }),
    });
    expect((await stand.notify(unmappedPlan())).err).toMatch(/^MAIL_UNREACHABLE: .*ECONNREFUSED/);
  });

  it("names made to break the head of a mail make no head of their own", async () => {
    const stand = await aNotifyStand();
    const name = "Contoso\r\nBcc: thief@evil.example\r\n\r\n<b>";
    const plan = unmappedPlan();
    const tenants = plan.tenants.map((tenant) => ({
      ...tenant,
      customers: tenant.customers.map((customer) => ({ ...customer, name })),
    }));
    await stand.notify({ ...plan, tenants });
    const [source = ""] = stand.box.sources;
    expect(source.split("\r\n\r\n")[0]).not.toMatch(/^Bcc/im);
    expect(stand.box.mails[0]?.bcc).toBeUndefined();
    expect(stand.box.mails[0]?.html).not.toContain("<b>");
  });
});

describe("who is told of what", () => {
  const failed = aRun({
    plan: unmappedPlan(),
    events: [{ kind: "failed", tenant: TENANT, customer: "contoso", change: aChange(), message: "no right" }],
  });

  it("an audience hears of its topics alone", async () => {
    const stand = await aNotifyStand({
      shared: (server) => ({ mail: { server, from: FROM }, audiences: [{ mail: [BILLING], about: ["errors"] }] }),
    });
    await stand.notify(failed);
    expect(stand.box.mails.map(({ subject }) => subject)).toEqual(["fabrikam-msp: 1 error"]);
  });

  it("a program's list hears of its errors and price changes (PR-8), by the tenant's own server", async () => {
    const stand = await aNotifyStand({
      shared: () => undefined,
      own: (server) => ({ mail: { server, from: FROM } }),
      workspace: { program: { notify: ["pricing@fabrikam.example"] } },
    });
    const change = aChange({
      fields: [{ path: "unitCost", before: "17.20", after: "18.00" }],
      monthly: { price: "0", cost: "20.00" },
    });
    const [tenant] = unmappedPlan().tenants;
    const customers = (tenant?.customers ?? []).map((customer) =>
      customer.key === "contoso" ? { ...customer, changes: [change] } : customer,
    );
    const plan = aPlanOf(customers);
    await stand.notify(plan);
    await stand.notify(plan);
    expect(stand.box.mails.map(({ to, subject }) => [to, subject])).toMatchObject([
      [{ text: "pricing@fabrikam.example" }, "fabrikam-msp: 1 price change"],
    ]);
    expect(stand.box.mails[0]?.text).toContain("cost +20.00 EUR a month");
  });

  it("a price change that was made is not told as resolved", async () => {
    const stand = await aNotifyStand();
    const change = aChange({ fields: [{ path: "unitPrice", before: "20.60", after: "21.60" }] });
    await stand.notify(aPlanOf([aCustomerPlan({ changes: [change] })]));
    await stand.notify(calmPlan());
    expect(stand.box.mails.length).toBe(1);
    expect(JSON.parse(stand.audit(`notices/${TENANT}.json`) ?? "")).toMatchObject({ notices: {} });
  });

  it("a program without any mail server is said, and exits 1", async () => {
    const stand = await aNotifyStand({ shared: () => undefined, workspace: { program: { notify: [BILLING] } } });
    const { code, err } = await stand.notify(failed);
    expect([code, err]).toEqual([1, expect.stringContaining("NO_MAIL_SERVER")]);
  });

  it("a contract's end is told at 60, 30, 14 and 7 days", async () => {
    const stand = await aNotifyStand();
    const on = async (asOf: string) => {
      stand.now = `${asOf}T06:00:00.000Z`;
      await stand.notify(aPlanOf([aCustomerPlan({ contracts: [aContractView({ endsOn: "2027-01-20" })] })], { asOf }));
      return stand.box.mails.length;
    };
    expect(await on("2026-11-20")).toBe(0);
    expect(await on("2026-11-21")).toBe(1);
    expect(await on("2026-12-20")).toBe(1);
    expect(await on("2026-12-21")).toBe(2);
    expect(await on("2027-01-06")).toBe(3);
    expect(await on("2027-01-13")).toBe(4);
    expect(await on("2027-01-21")).toBe(4);
    expect(stand.box.mails[3]?.subject).toBe("fabrikam-msp: 1 contract ending");
  });

  it("a run that ended before it had a plan is told to everyone", async () => {
    const stand = await aNotifyStand({
      shared: () => undefined,
      own: (server) => ({ mail: { server, from: FROM }, audiences: [{ mail: [BILLING] }] }),
    });
    const error = { code: "REMOTE_UNREACHABLE", message: "origin could not be reached" };
    const findings = [
      aFinding({
        rule: "BAD_VALUE",
        message: "a mistake of concordat.yaml",
        origin: { file: "concordat.yaml", line: 2, column: 1 },
      }),
    ];
    await stand.notify(aRun({ error, findings, exit: 1 }));
    await stand.notify(aRun({ error, findings, exit: 1 }));
    expect(stand.box.mails.map(({ subject }) => subject)).toEqual(["workspace: 2 errors"]);
    await stand.notify(aRun({ plan: calmPlan() }));
    expect(stand.box.mails[1]?.subject).toBe("workspace: 2 resolved");
  });
});

/** The program itself, as a process of its own. */
function runAsProgram(folder: string, env: Record<string, string | undefined>, started?: (pid: number) => void) {
  const cli = new URL("../../src/cli.ts", import.meta.url).pathname;
  const tsx = import.meta.resolve("tsx");
  return new Promise<{ code: number | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, ["--import", tsx, cli, "notify", "report.json"], { cwd: folder, env });
    if (child.pid !== undefined) started?.(child.pid);
    let err = "";
    child.stderr.on("data", (piece) => {
      err += String(piece);
    });
    child.on("close", (code) => resolve({ code, err }));
  });
}

describe("killed between sending and recording", () => {
  it("repeats one mail, as the same mail, and loses none", async () => {
    const stand = await aNotifyStand({
      shared: (server) => ({
        mail: { server, from: FROM },
        audiences: [{ mail: [BILLING] }, { slack: { env: "HOOK" } }],
      }),
    });
    stand.write("report.json", unmappedPlan());
    let pid = 0;
    stand.box.onMail = () => {
      process.kill(pid, "SIGKILL");
    };
    const killed = await runAsProgram(stand.folder, stand.env, (of) => {
      pid = of;
    });
    expect([killed.code, stand.box.mails.length, stand.channel.messages.length]).toEqual([null, 1, 0]);
    stand.box.onMail = () => undefined;
    await stand.notify(unmappedPlan());
    await stand.notify(unmappedPlan());
    expect([stand.box.mails.length, stand.channel.messages.length]).toEqual([2, 1]);
    expect(stand.box.mails[1]?.messageId).toBe(stand.box.mails[0]?.messageId);
  });
});

describe("reports that are none", () => {
  it.each([
    ["{", "REPORT_BROKEN: report.json is not JSON"],
    ["[]", "REPORT_BROKEN: report.json is no report: it holds no run and no plan"],
    ['{"kind":"run","formatVersion":2}', "REPORT_VERSION: report.json has report format 2"],
    ['{"kind":"run","formatVersion":1,"events":[{}],"findings":[],"stopped":[],"left":0}', "its events are not whole"],
    ['{"formatVersion":1}', "REPORT_BROKEN"],
  ])("%s", async (text, words) => {
    const stand = await aNotifyStand();
    const { err } = await stand.notify(text);
    expect(err).toContain(words);
    expect(stand.box.mails).toEqual([]);
  });

  it("a record that cannot be read ends it with what to do, and tells nobody", async () => {
    const stand = await aNotifyStand();
    await stand.notify(unmappedPlan());
    stand.playground.tamper(stand.bare, "concordat-audit", { [`notices/${TENANT}.json`]: "{" });
    expect((await stand.notify(calmPlan())).err).toMatch(
      /^NOTICES_BROKEN: .*is not JSON.*or remove it, and what stands is told once more/,
    );
    expect(stand.box.mails.length).toBe(1);
  });
});
