/**
 * A digest as an adaptive card in the message of a Teams webhook, at most 28 kB. Texts stand in runs, in which Markdown
 * means nothing. Pure.
 */
import type { About } from "../../core/audience.ts";
import { forTerminal } from "../escape.ts";
import { fitPage, moreIn, type Page, type Row, type Section } from "./page.ts";

/** Bytes. https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using */
const LONGEST = 28_000;

const COLOURS: Readonly<Record<About, string>> = {
  errors: "attention",
  blocked: "warning",
  unmapped: "warning",
  "price-changes": "accent",
  expiring: "warning",
};

type Element = Readonly<Record<string, unknown>>;

export interface TeamsMessage {
  readonly type: "message";
  readonly attachments: readonly Element[];
}

export function renderTeams(page: Page): TeamsMessage {
  return fitPage(page, whole, (message) => Buffer.byteLength(JSON.stringify(message)) <= LONGEST);
}

/** `{{DATE(…)}}` would be worked out by the card. */
function safe(text: string): string {
  return forTerminal(text).replace(/\{(?=\{)/g, "{\u200B");
}

interface Look {
  readonly weight?: "bolder";
  readonly size?: "small" | "medium" | "large";
  readonly color?: string;
  readonly isSubtle?: true;
  readonly fontType?: "monospace";
}

function run(text: string, look: Look = {}): Element {
  return { type: "TextRun", text: safe(text), ...look };
}

function paragraph(runs: readonly Element[], spacing: "none" | "small" | "medium" | "large" = "none"): Element {
  return { type: "RichTextBlock", inlines: runs, spacing };
}

function whole(page: Page): TeamsMessage {
  const tallies = page.tallies.flatMap(({ about, words }, index) => [
    ...(index === 0 ? [] : [run(" · ", { isSubtle: true })]),
    run(words, { weight: "bolder", color: COLOURS[about] }),
  ]);
  const body = [
    paragraph([run("Concordat", { size: "small", isSubtle: true })]),
    paragraph([run(page.title, { weight: "bolder", size: "large" })]),
    ...(tallies.length === 0 ? [] : [paragraph(tallies, "small")]),
    ...page.parts.flatMap(({ name, sections }) => [
      ...(page.parts.length > 1 ? [paragraph([run(name, { weight: "bolder", size: "medium" })], "large")] : []),
      ...sections.flatMap(elementsOf),
    ]),
    ...(page.left === 0
      ? []
      : [
          paragraph(
            [run(`and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}`, { isSubtle: true })],
            "medium",
          ),
        ]),
    paragraph([run(page.footer, { size: "small", isSubtle: true })], "large"),
  ];
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    fallbackText: safe(page.subject),
    msteams: { width: "Full" },
    body,
    ...(page.link === undefined
      ? {}
      : { actions: [{ type: "Action.OpenUrl", title: "Open the run", url: page.link }] }),
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
  };
}

function elementsOf(section: Section): Element[] {
  const more = moreIn(section);
  return [
    paragraph([run(`${section.title} (${section.count})`, { weight: "bolder", isSubtle: true })], "large"),
    ...section.rows.map((row) => (section.kind === "resolved" ? resolvedElement(row) : rowElement(row))),
    ...(more === "" ? [] : [paragraph([run(more, { isSubtle: true })], "small")]),
  ];
}

function rowElement({ about, tag, title, who, text, fix, money, since, place }: Row): Element {
  const facts = [money, since].filter((part) => part !== "").join(" · ");
  return {
    type: "Container",
    spacing: "medium",
    items: [
      paragraph([
        run(tag, { size: "small", weight: "bolder", color: COLOURS[about] }),
        ...(facts === "" ? [] : [run(` · ${facts}`, { size: "small" })]),
      ]),
      paragraph([run(title, { weight: "bolder" })]),
      ...(who === "" ? [] : [paragraph([run(who)])]),
      ...(text === "" ? [] : [paragraph([run(text, { isSubtle: true })])]),
      ...(fix === "" ? [] : [paragraph([run(`→ ${fix}`)])]),
      ...(place === "" ? [] : [paragraph([run(place, { size: "small", isSubtle: true, fontType: "monospace" })])]),
    ],
  };
}

function resolvedElement({ title, who, since }: Row): Element {
  const facts = [who, since].filter((part) => part !== "").join(" · ");
  return paragraph(
    [
      run("✓ ", { color: "good", weight: "bolder" }),
      run(title),
      ...(facts === "" ? [] : [run(` · ${facts}`, { isSubtle: true })]),
    ],
    "small",
  );
}
