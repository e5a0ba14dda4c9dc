import { describe, expect, it } from "vitest";
import { edit, findingsOf, load, onlyTenant, tenantAt } from "../folder.ts";

const tenant = `${tenantAt}/tenant.yaml`;
const shared = (text: string) => edit("concordat.yaml", "audit:", `notify: ${text}\naudit:`);
const own = (text: string) => edit(tenant, "programs:", `notify: ${text}\nprograms:`);
const said = (text: string) => findingsOf(shared(text));
const server = "mail: { server: smtp.example.com, from: c@example.com }";

describe("who is told of what", () => {
  it("is read from concordat.yaml and from tenant.yaml, each address by itself, with its place", () => {
    const workspace = load({
      ...shared(
        "{ mail: { server: smtps://smtp.example.com, username: { env: U }, password: { file: /p }, from: c@example.com }, audiences: [{ mail: [a@example.com, b@example.com], about: [errors] }] }",
      ),
      ...own("{ audiences: [{ slack: { env: HOOK } }], remindAfter: 7 days }"),
    });
    expect(workspace.notify).toEqual({
      mail: {
        host: "smtp.example.com",
        port: 465,
        tls: "from the start",
        login: { username: { env: "U" }, password: { file: "/p" } },
        from: "c@example.com",
        folder: workspace.folder,
        origin: { file: "concordat.yaml", line: 2, column: 11 },
      },
      audiences: ["a@example.com", "b@example.com"].map((address) => ({
        channel: { kind: "mail", address },
        about: ["errors"],
        folder: workspace.folder,
        origin: { file: "concordat.yaml", line: 2, column: 134 },
      })),
    });
    expect(onlyTenant(workspace).notify).toEqual({
      audiences: [
        {
          channel: { kind: "slack", url: { env: "HOOK" } },
          about: ["errors", "blocked", "unmapped", "price-changes", "expiring"],
          folder: `${workspace.folder}/${tenantAt}`,
          origin: { file: tenant, line: 12, column: 23 },
        },
      ],
      remindAfterDays: 7,
    });
  });

  it.each([
    ["smtp.example.com", "smtp.example.com", 587, "by command"],
    ["smtp.example.com:465", "smtp.example.com", 465, "from the start"],
    ["smtp.example.com:2525", "smtp.example.com", 2525, "by command"],
    ["smtp://smtp.example.com:465", "smtp.example.com", 465, "by command"],
    ["smtps://smtp.example.com:9465", "smtp.example.com", 9465, "from the start"],
  ])("the mail server %s", (address, host, port, tls) => {
    const workspace = load(shared(`{ mail: { server: ${address}, from: c@example.com } }`));
    expect(workspace.notify?.mail).toMatchObject({ host, port, tls });
  });

  it("an audience has one way of being told", () => {
    expect(
      said(`{ ${server}, audiences: [{ about: [errors] }, { mail: [a@example.com], slack: { env: H } }] }`),
    ).toEqual([
      "concordat.yaml:2:80 NOTIFY the audience has no way of being told",
      "concordat.yaml:2:101 NOTIFY the audience has mail and slack",
    ]);
  });

  it("mails need a server, which a tenant may have from concordat.yaml", () => {
    const audiences = "audiences: [{ mail: [a@example.com] }]";
    expect(said(`{ ${audiences} }`)).toEqual(["concordat.yaml:2:25 NOTIFY there is no mail server to send this from"]);
    expect(findingsOf(own(`{ ${audiences} }`))).toEqual([
      "tenant.yaml:12:25 NOTIFY there is no mail server to send this from",
    ]);
    expect(findingsOf({ ...shared(`{ ${server} }`), ...own(`{ ${audiences} }`) })).toEqual([]);
  });

  it("a login is whole, and a port exists", () => {
    expect(said("{ mail: { server: smtp.example.com:70000, username: { env: U }, from: c@example.com } }")).toEqual([
      "concordat.yaml:2:27 BAD_VALUE there is no port 70000",
      "concordat.yaml:2:51 NOTIFY the mail server's login has no password",
    ]);
  });

  it("what is misspelt is told with what was meant", () => {
    expect(said(`{ ${server}, audiences: [{ mail: [a@example.com], about: [erors] }], remindAfter: daily }`)).toEqual([
      'concordat.yaml:2:113 BAD_VALUE entry 1 of about must be errors, price-changes, unmapped, blocked or expiring, not "erors"',
      expect.stringContaining("BAD_VALUE remindAfter must be a length such as 30 days"),
    ]);
  });

  it("a secret that is written out is refused, and not repeated", () => {
    const hook = "https://hooks.slack.com/services/T01/B01/topsecret";
    const messages = [
      ...said(`{ audiences: [{ slack: "${hook}" }] }`),
      ...said(`{ ${server}, audiences: [{ mail: ["${hook}"] }] }`),
      ...said("{ mail: { server: smtps://me:topsecret@smtp.example.com, from: c@example.com } }"),
    ];
    expect(messages).toEqual([
      expect.stringContaining("LITERAL_SECRET slack is written out"),
      expect.stringContaining("BAD_VALUE entry 1 of mail must be an e-mail address"),
      expect.stringContaining("BAD_VALUE server must be a mail server such as"),
    ]);
    expect(messages.join("\n")).not.toContain("topsecret");
  });
});
