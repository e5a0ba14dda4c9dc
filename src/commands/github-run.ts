/** The workflow run that a command is part of, as its variables and its event's file tell. */
import { readFileSync, realpathSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { ConcordatError, UsageError } from "../errors.ts";
import { head, openRepository } from "../outside/git.ts";
import type { Context } from "./context.ts";

export interface PullRequest {
  readonly number: number;
  /** The commit that is asked to be merged; the job itself works on its merge with the base. */
  readonly commit: string;
  /** It comes from another repository: the job gets no secrets and may write nothing. */
  readonly isFork: boolean;
}

export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly token?: string;
  /** Its page. */
  readonly url: string;
  /** Tells this run, attempt included, from every other. */
  readonly id: string;
  /** The commit that a check belongs to. */
  readonly commit: string;
  readonly pull?: PullRequest;
  /** The workspace's folder from the repository's top; empty where it is the top. */
  readonly folder: string;
  /** The name of this part of the workspace, where it is planned in shards. */
  readonly shard: string;
  readonly wants: { readonly comment: boolean; readonly check: boolean; readonly failOnBlocked: boolean };
}

/**
 * @throws {UsageError} `NOT_IN_ACTIONS` outside of a workflow, `PULL_REQUEST_TARGET` in one that would lend its secrets to
 *   strangers' files, `EVENT_UNREADABLE`
 */
export async function readRun(context: Context): Promise<WorkflowRun> {
  const { env } = context;
  const [repository, run] = [env.GITHUB_REPOSITORY, env.GITHUB_RUN_ID];
  if (env.GITHUB_ACTIONS !== "true" || repository === undefined || run === undefined)
    throw new UsageError(
      "NOT_IN_ACTIONS",
      "concordat github is for a GitHub workflow; elsewhere: concordat plan, concordat apply, concordat drift",
      {},
    );
  if (env.GITHUB_EVENT_NAME === "pull_request_target")
    throw new UsageError(
      "PULL_REQUEST_TARGET",
      "on: pull_request_target would lend this repository's secrets to the files of strangers, and a workspace's files may name commands to run; use on: pull_request",
      {},
    );
  const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
  const attempt = env.GITHUB_RUN_ATTEMPT ?? "1";
  const pull = pullOf(readEvent(env.GITHUB_EVENT_PATH));
  return {
    repository,
    serverUrl,
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    ...(env.GITHUB_TOKEN === undefined || env.GITHUB_TOKEN === "" ? {} : { token: env.GITHUB_TOKEN }),
    url: `${serverUrl}/${repository}/actions/runs/${run}${attempt === "1" ? "" : `/attempts/${attempt}`}`,
    id: `${run}.${attempt}`,
    commit: pull?.commit ?? env.GITHUB_SHA ?? (await head(context.folder, env)).commit ?? "",
    ...(pull === undefined ? {} : { pull }),
    folder: await folderInRepository(context),
    shard: env.CONCORDAT_SHARD ?? "",
    wants: {
      comment: env.CONCORDAT_COMMENT !== "false",
      check: env.CONCORDAT_CHECK !== "false",
      failOnBlocked: env.CONCORDAT_FAIL_ON_BLOCKED !== "false",
    },
  };
}

async function folderInRepository({ folder, env }: Context): Promise<string> {
  const { top } = await openRepository(folder, env);
  return relative(realpathSync(top), realpathSync(folder)).split(sep).join(posix.sep);
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConcordatError(
      "EVENT_UNREADABLE",
      `the event's file ${path} (GITHUB_EVENT_PATH) is not readable: ${why}`,
      { path },
      { cause },
    );
  }
}

/** Undefined where the event is no pull request's. https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
function pullOf(event: unknown): PullRequest | undefined {
  const pull = at(event, "pull_request");
  const [number, commit] = [at(pull, "number"), at(at(pull, "head"), "sha")];
  if (typeof number !== "number" || typeof commit !== "string") return undefined;
  const [from, to] = [at(pull, "head"), at(pull, "base")].map((side) => at(at(side, "repo"), "full_name"));
  // A fork that is gone has no repository.
  return { number, commit, isFork: typeof from !== "string" || from !== to };
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
