/** Markdown that is safe by construction: whatever is put into the template is escaped unless it is Markdown already. */
import { forMarkdown } from "../escape.ts";

/** Markdown of ours, as opposed to text from outside. */
export interface Markdown {
  readonly markdown: string;
}

type Part = string | number | Markdown;

const written = (part: Part) => (typeof part === "object" ? part.markdown : forMarkdown(String(part)));

/** Markdown from a template of ours; texts in it are escaped. */
export function md(strings: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  return {
    markdown: strings
      .map((string, index) => string + (index < parts.length ? written(parts[index] ?? "") : ""))
      .join(""),
  };
}

export function joined(parts: readonly Part[], separator: string): Markdown {
  return { markdown: parts.map(written).join(separator) };
}

/** A row of a table. Escaped text holds no pipe and no line break, so it stays in its cell. */
export function tableRow(cells: readonly Part[]): Markdown {
  return { markdown: `| ${cells.map(written).join(" | ")} |` };
}

/** A text with a link to a record; the text alone where the address is not a plain web address. */
export function linked(text: string, url: string | undefined): Markdown {
  if (url === undefined || !/^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/?#=&+,;:-]*)?$/.test(url))
    return md`${text}`;
  return { markdown: `[${forMarkdown(text)}](${url})` };
}
