/** A digest as plain text, for mail programs that show no HTML. Pure. */
import { forTerminal } from "../escape.ts";
import { wrap } from "../width.ts";
import { fitPage, moreIn, type Page, type Row, type Section } from "./page.ts";

const WIDTH = 72;
const INDENT = "  ";
const LONGEST = 60_000;

export function renderNotifyText(page: Page): string {
  return fitPage(page, whole, (text) => text.length <= LONGEST);
}

function whole(page: Page): string {
  const heads = page.parts.length > 1 ? page.parts.map(({ name }) => name) : [];
  const lines = [
    ...rulers(page.subject),
    "",
    ...page.parts.flatMap(({ sections }, index) => [
      ...(heads[index] === undefined ? [] : [forTerminal(heads[index]).toUpperCase(), ""]),
      ...sections.flatMap(linesOfSection),
    ]),
    ...(page.left === 0 ? [] : [`... and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}`, ""]),
    ...(page.link === undefined ? [] : [`The run: ${page.link}`, ""]),
    "-- ",
    ...wrap(page.footer, WIDTH),
  ];
  return `${lines.join("\n")}\n`;
}

function rulers(title: string): string[] {
  const lines = wrap(forTerminal(title), WIDTH);
  return [...lines, "=".repeat(Math.min(WIDTH, Math.max(...lines.map((line) => line.length))))];
}

function linesOfSection(section: Section): string[] {
  const more = moreIn(section);
  return [
    `${section.title} (${section.count})`,
    "-".repeat(`${section.title} (${section.count})`.length),
    ...section.rows.flatMap(linesOfRow),
    ...(more === "" ? [] : [`${INDENT}... ${more}`]),
    "",
  ];
}

function linesOfRow({ tag, title, who, text, fix, money, since, place }: Row): string[] {
  const head = [tag.toUpperCase(), who, title].filter((part) => part !== "").join(" | ");
  const facts = [money, since].filter((part) => part !== "").join(" | ");
  const indented = (words: string) => wrap(forTerminal(words), WIDTH - INDENT.length).map((line) => INDENT + line);
  return [
    ...wrap(forTerminal(head), WIDTH - INDENT.length).map((line, index) => (index === 0 ? "* " : INDENT) + line),
    ...(facts === "" ? [] : indented(facts)),
    ...(text === "" ? [] : indented(text)),
    ...(fix === "" ? [] : indented(`What to do: ${fix}`)),
    ...(place === "" ? [] : indented(`See ${place}`)),
    "",
  ];
}
