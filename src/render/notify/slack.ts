/** A digest as blocks of Slack: at most 50 blocks, at most 3,000 characters in a text. Pure. */
import type { About } from "../../core/audience.ts";
import { forTerminal } from "../escape.ts";
import { fitPage, moreIn, type Page, type Row, type Section } from "./page.ts";
import { cut } from "./words.ts";

// https://docs.slack.dev/reference/block-kit/blocks
const MOST_BLOCKS = 50;
const LONGEST_TEXT = 3_000;
const LONGEST_HEADER = 150;

const SIGNS: Readonly<Record<About, string>> = {
  errors: ":red_circle:",
  blocked: ":large_orange_circle:",
  unmapped: ":large_purple_circle:",
  "price-changes": ":large_blue_circle:",
  expiring: ":large_yellow_circle:",
};

export interface SlackMessage {
  /** Shown where blocks are not: in a notification. */
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
}

export function renderSlack(page: Page): SlackMessage {
  return fitPage(page, whole, ({ blocks }) => blocks.length <= MOST_BLOCKS);
}

/** Signs that look the same and format nothing. */
const HARMLESS: Readonly<Record<string, string>> = { "*": "\u2217", _: "\u02CD", "~": "\u223C", "`": "\u02CB" };

/** Slack's own three escapes keep mentions and links out; a sign of formatting inside a word means nothing there. */
function safe(text: string): string {
  return forTerminal(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => HARMLESS[found] ?? found)
    .replace(/:(?=[a-z0-9_+'-]+:)/gi, ":\u200B");
}

function whole(page: Page): SlackMessage {
  const paragraphs = page.parts.flatMap(({ name, sections }) => [
    ...(page.parts.length > 1 ? [`*${safe(name)}*`] : []),
    ...sections.flatMap(paragraphsOf),
  ]);
  if (page.left > 0) paragraphs.push(`_and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}_`);
  const tallies = page.tallies.map(({ about, words }) => `${SIGNS[about]} ${safe(words)}`).join("   ");
  const link = page.link === undefined ? [] : [section(`<${page.link}|Open the run>`)];
  return {
    text: cut(safe(page.subject), LONGEST_TEXT),
    blocks: [
      {
        type: "header",
        text: { type: "plain_text", text: cut(forTerminal(page.title), LONGEST_HEADER), emoji: false },
      },
      ...(tallies === "" ? [] : [{ type: "context", elements: [{ type: "mrkdwn", text: tallies, verbatim: true }] }]),
      ...pack(paragraphs).map(section),
      ...link,
      { type: "context", elements: [{ type: "mrkdwn", text: safe(page.footer), verbatim: true }] },
    ],
  };
}

function section(text: string): Readonly<Record<string, unknown>> {
  return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}

/** Paragraphs in as few texts as they fit into. */
function pack(paragraphs: readonly string[]): string[] {
  const texts: string[] = [];
  for (const paragraph of paragraphs) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + paragraph.length + 2 <= LONGEST_TEXT)
      texts[texts.length - 1] = `${last}\n\n${paragraph}`;
    else texts.push(cut(paragraph, LONGEST_TEXT));
  }
  return texts;
}

function paragraphsOf(part: Section): string[] {
  const more = moreIn(part);
  return [
    `*${part.title}* (${part.count})`,
    ...part.rows.map((row) => (part.kind === "resolved" ? resolvedIn(row) : paragraphOf(row))),
    ...(more === "" ? [] : [`_${more}_`]),
  ];
}

function paragraphOf({ about, tag, title, who, text, fix, money, since, place }: Row): string {
  const facts = [tag, money, since]
    .filter((part) => part !== "")
    .map(safe)
    .join(" · ");
  return [
    `${SIGNS[about]} *${safe(title)}*`,
    facts,
    safe(who),
    safe(text),
    fix === "" ? "" : `→ ${safe(fix)}`,
    place === "" ? "" : `\`${safe(place)}\``,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function resolvedIn({ title, who, since }: Row): string {
  const facts = [who, since]
    .filter((part) => part !== "")
    .map(safe)
    .join(" · ");
  return `:white_check_mark: ${safe(title)}${facts === "" ? "" : `\n${facts}`}`;
}
