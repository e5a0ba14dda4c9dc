/** The check run of a plan: its verdict in the list of checks, and everything in its way beside the files. Pure. */
import type { Plan } from "../../core/plan.ts";
import { forTerminal } from "../escape.ts";
import { newsOf, renderMarkdown } from "../markdown.ts";
import { counted } from "../words.ts";
import type { Annotation } from "./annotations.ts";

/** Characters that GitHub takes: https://docs.github.com/en/rest/checks/runs */
const MOST_SUMMARY = 65_535;
const MOST_TITLE = 255;
const MOST_MESSAGE = 60_000;

const LEVELS = { error: "failure", warning: "warning", notice: "notice" } as const;

export interface RenderedCheck {
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly {
    readonly path: string;
    readonly start_line: number;
    readonly end_line: number;
    readonly annotation_level: (typeof LEVELS)[keyof typeof LEVELS];
    readonly title: string;
    readonly message: string;
  }[];
}

/** @param failOnBlocked whether a plan of which a part is blocked or refused fails the check, or leaves it neutral */
export function renderCheck(
  plan: Plan,
  annotations: readonly Annotation[],
  { failOnBlocked }: { readonly failOnBlocked: boolean },
): RenderedCheck {
  const bad = plan.result === "failed" || (plan.result === "blocked" && failOnBlocked);
  const stands = annotations.length === 0 ? "" : `; ${counted(annotations.length, "remark")}`;
  return {
    conclusion: bad ? "failure" : plan.result === "blocked" ? "neutral" : "success",
    title: cut(forTerminal(newsOf(plan) + stands), MOST_TITLE),
    summary: renderMarkdown(plan, { limit: MOST_SUMMARY, full: "the job summary" }),
    annotations: annotations.flatMap(({ level, title, message, file, line }) =>
      file === undefined || line === undefined
        ? []
        : [
            {
              path: file,
              start_line: line,
              end_line: line,
              annotation_level: LEVELS[level],
              title: cut(title, MOST_TITLE),
              message: cut(message, MOST_MESSAGE),
            },
          ],
    ),
  };
}

/** Never through the middle of a character. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
