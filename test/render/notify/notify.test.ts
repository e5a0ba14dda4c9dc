import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderNotifyHtml } from "../../../src/render/notify/html.ts";
import { type Page, pageOf } from "../../../src/render/notify/page.ts";
import { renderSlack } from "../../../src/render/notify/slack.ts";
import { renderTeams } from "../../../src/render/notify/teams.ts";
import { renderNotifyText } from "../../../src/render/notify/text.ts";
import { aDigest, aNotice, aPart, FACTS, mondayDigest } from "./sample.ts";

const golden = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url), "utf8");
const monday = () => pageOf(mondayDigest(), FACTS);

/** Every text that a reader of the message would see. */
function textsIn(value: unknown, key = "text"): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : textsIn(inner, key),
  );
}

describe("a digest reads like a colleague's mail", () => {
  it("the subject tells tenant, counts and money", () => {
    expect(monday().subject).toBe(
      "fabrikam-msp: 1 error, 1 blocked, 2 unmapped (EUR 1,836.60), 3 price changes, 1 contract ending, 2 resolved",
    );
  });

  it("as text, to the letter", () => {
    expect(renderNotifyText(monday())).toBe(golden("notify.txt"));
  });

  it("as HTML, to the letter: the page that was looked at in a browser, light and dark", () => {
    expect(renderNotifyHtml(monday())).toBe(golden("notify.html"));
  });

  it("one row stands for a price that moves for several customers, with the sum", () => {
    const [row] = monday().parts[0]?.sections[0]?.rows.filter(({ about }) => about === "price-changes") ?? [];
    expect(row).toMatchObject({
      title: "Microsoft 365 Business Premium",
      who: "Litware, Contoso BV and Wingtip Toys",
      text: "cost 17.20 → 18.00 from 1 Nov",
      money: "cost +38.40 EUR a month",
    });
  });

  it("a reminder and an end of all trouble say so in the subject", () => {
    const standing = { ...aNotice(), since: "2026-11-19T06:10:00.000Z" };
    const reminder = pageOf(aDigest(aPart({ because: "reminder", standing: [standing] })), FACTS);
    expect(reminder.subject).toBe("fabrikam-msp: still 1 unmapped (EUR 24.60)");
    const resolved = [{ about: "unmapped" as const, title: "Visio Plan 2", since: "2026-11-19T06:10:00.000Z" }];
    expect(pageOf(aDigest(aPart({ resolved })), FACTS).subject).toBe("fabrikam-msp: 1 resolved");
  });

  it("of several tenants the subject counts them, and each has its own head", () => {
    const page = pageOf(
      aDigest(aPart({ fresh: [aNotice()] }), aPart({ tenant: "tailspin-it", fresh: [aNotice()] })),
      FACTS,
    );
    expect(page.subject).toBe("2 tenants: 2 unmapped (EUR 49.20)");
    expect(renderNotifyText(page)).toMatch(/FABRIKAM-MSP[\s\S]+TAILSPIN-IT/);
  });

  it("currencies are never added", () => {
    const fresh = [aNotice(), aNotice({ id: "other", money: { amount: "10", currency: "GBP" } })];
    expect(pageOf(aDigest(aPart({ fresh })), FACTS).subject).toBe("fabrikam-msp: 2 unmapped (EUR 24.60, GBP 10.00)");
  });
});

/** What moves a cursor or turns a line round. */
const moving = (text: string) => ["\u001b", "\u202e", "\r"].filter((sign) => text.includes(sign));

describe("names made to break it do no harm", () => {
  const EVIL =
    "@all <!channel> <img src=x onerror=alert(1)> | ``` *b* [x](https://evil.example) {{DATE(1)}} \u001b[31m\u202e\r\nBcc: x@evil.example";
  const evil = (): Page =>
    pageOf(
      aDigest(
        aPart({
          tenant: EVIL,
          fresh: [
            aNotice({
              customer: { key: "x", name: EVIL },
              title: EVIL,
              text: EVIL,
              fix: EVIL,
              origin: { file: EVIL, line: 1, column: 1 },
            }),
          ],
          resolved: [{ about: "errors", title: EVIL, customerName: EVIL, since: "2026-11-19T06:10:00.000Z" }],
        }),
      ),
      FACTS,
    );

  it("in the HTML: no tag, no link, no control character of theirs", () => {
    const html = renderNotifyHtml(evil());
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag?.toLowerCase()));
    expect([...tags].sort()).toEqual(
      [
        "!doctype",
        "a",
        "body",
        "div",
        "h1",
        "head",
        "html",
        "meta",
        "span",
        "style",
        "table",
        "td",
        "title",
        "tr",
      ].sort(),
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([FACTS.link]);
    expect(moving(html)).toEqual([]);
    expect(html).not.toMatch(/https:\/\/evil|@evil/);
  });

  it("in the subject and the text: one line stays one line, and nothing moves the cursor", () => {
    const page = evil();
    expect([moving(page.subject), page.subject.includes("\n")]).toEqual([[], false]);
    expect(moving(renderNotifyText(page))).toEqual([]);
    expect(renderNotifyText(page)).not.toMatch(/^Bcc/m);
  });

  it("in Slack: no mention, no link, no format", () => {
    const message = renderSlack(evil());
    // The head is plain text, in which nothing is looked for.
    for (const text of textsIn(message.blocks.slice(1))) {
      expect(text.replaceAll(`<${FACTS.link}|Open the run>`, "")).not.toMatch(/[<>]|```/);
      expect(moving(text)).toEqual([]);
      expect(text).not.toMatch(/\*b\*/);
    }
    expect(JSON.stringify(message.blocks)).toContain("&lt;!channel&gt;");
  });

  it("in Teams: texts stand in runs, which read no Markdown, and nothing is worked out", () => {
    const message = renderTeams(evil());
    const json = JSON.stringify(message);
    expect(json).not.toContain('"TextBlock"');
    expect(json).not.toMatch(/\{\{DATE|\\u001b|\u202e/);
  });

  it("a link of the environment alone is a link", () => {
    expect(JSON.stringify(renderTeams(evil())).match(/"url":"[^"]*"/g)).toEqual([`"url":"${FACTS.link}"`]);
  });
});

describe("long digests are cut with counts", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aNotice({
        id: `u${at}`,
        title: `Product ${at}`,
        customer: { key: `c${at}`, name: `Customer ${"&".repeat(60)} ${at}` },
      }),
    );
  const page = pageOf(
    aDigest(
      aPart({ fresh: many(5000), standing: many(300).map((one) => ({ ...one, id: `s${one.id}`, since: FACTS.now })) }),
    ),
    FACTS,
  );
  const tenants = pageOf(
    aDigest(...Array.from({ length: 300 }, (_, at) => aPart({ tenant: `tenant-${at}`, fresh: many(3) }))),
    FACTS,
  );

  it.each([
    ["5,000 notices", page, "more"],
    ["300 tenants", tenants, "more tenants"],
  ])("%s fit into Slack: 50 blocks, 3,000 characters a text", (_name, long, words) => {
    const { blocks, text } = renderSlack(long);
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect([text, ...textsIn(blocks)].filter((one) => one.length > 3_000)).toEqual([]);
    expect(JSON.stringify(blocks).includes(words)).toBe(true);
  });

  it.each([
    ["5,000 notices", page, "more"],
    ["300 tenants", tenants, "more tenants"],
  ])("%s fit into Teams: 28 kB", (_name, long, words) => {
    const json = JSON.stringify(renderTeams(long));
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(28_000);
    expect(json.includes(words)).toBe(true);
  });

  it.each([
    ["5,000 notices", page, "more"],
    ["300 tenants", tenants, "more"],
  ])("%s make a mail that Gmail shows whole: under 102 kB", (_name, long, words) => {
    const html = renderNotifyHtml(long);
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
    expect(html.includes(words)).toBe(true);
    expect(renderNotifyText(long).length).toBeLessThanOrEqual(60_000);
  });

  it("what is cut is counted", () => {
    expect(renderNotifyText(page)).toMatch(/and 4,9\d\d more/);
  });
});
