/** The one comment that a pull request gets, for each workspace and shard: the plan, under a mark that finds it again. Pure. */
import type { Plan } from "../../core/plan.ts";
import { blocksAsMarkdown } from "../markdown/customer.ts";
import { linked, md } from "../markdown/tag.ts";
import { renderMarkdown } from "../markdown.ts";
import { MOST_COMMENT } from "./limits.ts";

export interface Place {
  /** The workspace's folder from the repository's top; empty where it is the top. */
  readonly folder: string;
  readonly shard: string;
}

/** First line of the comment, not shown: several workspaces or shards of a repository have a comment each. */
export function markOf(what: string, { folder, shard }: Place): string {
  const part = (text: string) => (text === "" ? "." : encodeURIComponent(text).replaceAll("-", "%2D"));
  return `<!-- concordat ${what} ${part(folder)} ${part(shard)} -->`;
}

export interface CommentFacts extends Place {
  /** The page of the run. */
  readonly url: string;
  /** The pull request's head. What a job checks out is its merge with the base, which nobody has seen. */
  readonly commit: string;
}

const FULL = "the job summary, and plan.json among the run's artifacts";

export function renderComment(plan: Plan, facts: CommentFacts): string {
  const mark = markOf("plan", facts);
  const where = [facts.folder, facts.shard].filter((part) => part !== "");
  const foot = blocksAsMarkdown([
    [
      md`<sub>${linked("Job summary and artifacts", facts.url)}${where.length === 0 ? "" : ` · ${where.join(", ")}`} · Of commit ${facts.commit.slice(0, 7)} · This comment follows the pull request: each push replaces it.</sub>`,
    ],
  ]).markdown;
  const limit = MOST_COMMENT - Buffer.byteLength(`${mark}\n\n${foot}\n`);
  return `${mark}\n${renderMarkdown(plan, { limit, full: FULL })}\n${foot}\n`;
}
