/**
 * GitHub's API on 127.0.0.1, as far as workflows use it. Every request it gets and every answer it gives is checked against
 * GitHub's own description; what is wrong there fails the test that caused it, when the server is closed.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { type Answered, ROUTES } from "./routes.ts";
import { answerProblems, type Called, requestProblems } from "./spec.ts";
import {
  type Caller,
  emptyRepository,
  type Pull,
  pullRecord,
  type Repository,
  type Rights,
  userRecord,
} from "./store.ts";

export interface Traffic {
  readonly method: string;
  readonly path: string;
  readonly by: string;
  readonly body: unknown;
  /** 0: the connection was cut. */
  readonly status: number;
}

export interface Fault {
  readonly method?: string;
  /** Of the path, without the query. */
  readonly path?: RegExp;
  /** How many requests it strikes; default 1. */
  readonly times?: number;
  /**
   * `secondary-limit`: 403 with `Retry-After`, or 429; `lost`: what was asked for is done, and the answer never comes;
   * `cut`: nothing is done, and no answer comes; a number: a status, nothing done.
   */
  readonly as: { readonly limit: 403 | 429; readonly retryAfter?: number } | "lost" | "cut" | number;
}

export interface PullFacts {
  readonly branch: string;
  readonly sha: string;
  readonly baseSha: string;
  readonly title?: string;
  /** Default: the repository itself; another is a fork. */
  readonly from?: string;
  readonly by?: string;
}

export interface GitHub {
  readonly url: string;
  readonly log: readonly Traffic[];
  /** What of the traffic is not as GitHub describes it. Emptied by a test that wants it so. */
  readonly problems: string[];
  repository(name?: string): Repository;
  /** A token that may do this, in every repository. Default: what a workflow of ours asks for. */
  token(rights?: Rights, login?: string): string;
  openPull(facts: PullFacts, name?: string): Pull;
  /** The event that a workflow run is started by. */
  pullEvent(pull: Pull, action: string, name?: string): Readonly<Record<string, unknown>>;
  fault(fault: Fault): void;
  /** Moves the time that records are dated with. */
  setTime(iso: string): void;
  close(): Promise<void>;
}

export const REPOSITORY = "fabrikam/contracts";
export const BOT = "github-actions[bot]";
const USUAL: Rights = { contents: "write", issues: "write", "pull-requests": "write", checks: "write" };
/** The token of a run for a pull request from a fork. */
export const FORK: Rights = { contents: "read", issues: "read", "pull-requests": "read", checks: "read" };

const open: GitHub[] = [];
afterEach(async () => {
  const servers = open.splice(0);
  await Promise.all(servers.map((server) => server.close()));
  const problems = servers.flatMap((server) => server.problems);
  if (problems.length > 0) throw new Error(`not as GitHub describes its API:\n${problems.join("\n")}`);
});

/** Starts it; closed after the test. */
export async function startGitHub(): Promise<GitHub> {
  const repositories = new Map<string, Repository>();
  const tokens = new Map<string, Caller>();
  const faults: { fault: Fault; left: number }[] = [];
  const log: Traffic[] = [];
  const problems: string[] = [];
  let time = "2026-11-22T09:00:00Z";
  let serial = 5000;
  const next = (): number => {
    serial += 1;
    return serial;
  };
  let url = "";
  const addresses = () => ({ api: url, web: "https://github.com" });
  const repositoryOf = (name: string): Repository => {
    const known = repositories.get(name);
    if (known !== undefined) return known;
    const made = emptyRepository(name);
    repositories.set(name, made);
    return made;
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const at = new URL(request.url ?? "/", url);
    const text = await textOf(request);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const caller = tokens.get(/^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "");
    const struck = faults.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === undefined || fault.method === method) &&
        (fault.path === undefined || fault.path.test(at.pathname)),
    );
    if (struck !== undefined) struck.left -= 1;
    const note = (status: number): void => {
      log.push({ method, path: `${at.pathname}${at.search}`, by: caller?.login ?? "nobody", body, status });
    };
    const say = (status: number, said: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      note(status);
      const sent = said === undefined ? "" : JSON.stringify(said);
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(sent);
    };
    const as = struck?.fault.as;
    if (as === "cut") {
      note(0);
      request.socket.destroy();
      return;
    }
    if (typeof as === "number") return say(as, { message: "Server Error" });
    if (typeof as === "object") {
      const wait = as.retryAfter === undefined ? {} : { "retry-after": String(as.retryAfter) };
      return say(as.limit, refusal("You have exceeded a secondary rate limit.", as.limit), wait);
    }
    if (request.headers["user-agent"] === undefined) return say(403, refusal("Request forbidden: no User-Agent.", 403));
    if (caller === undefined) return say(401, refusal("Bad credentials", 401));
    if (at.pathname === "/graphql") {
      const { query } = (body ?? {}) as { readonly query?: string };
      const asksWho = /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query ?? "");
      if (!asksWho) problems.push(`POST /graphql: this server does not know the query ${query}`);
      return say(200, asksWho ? { data: { viewer: { login: caller.login } } } : { errors: [{ message: "unknown" }] });
    }
    const route = find(method, at.pathname);
    if (route === undefined) {
      problems.push(`${method} ${at.pathname}: this server has no such operation`);
      return say(404, refusal("Not Found", 404));
    }
    const called: Called = { method, template: route.entry.template, query: at.searchParams, body };
    problems.push(...requestProblems(called));
    const given = perform();
    problems.push(...answerProblems(called, given.status, given.body));
    if (as === "lost") {
      note(0);
      request.socket.destroy();
      return;
    }
    say(given.status, given.body, given.headers);

    function perform(): Answered & { readonly headers?: Readonly<Record<string, string>> } {
      const asker = caller as Caller;
      const { entry, path } = route as NonNullable<typeof route>;
      const repository = repositories.get(`${path.owner}/${path.repo}`);
      if (repository === undefined) return { status: 404, body: refusal("Not Found", 404) };
      const level = method === "GET" ? ["read", "write"] : ["write"];
      // The right to pull requests reaches an issue only where it is one.
      const isPlain = repository.issues.some(({ number }) => number === Number(path.issue_number));
      const isPull = repository.pulls.some(({ number }) => number === Number(path.issue_number));
      const needs = isPlain && !isPull ? entry.needs.filter((right) => right === "issues") : entry.needs;
      if (!needs.some((right) => level.includes(asker.rights[right] ?? "")))
        return { status: 403, body: refusal("Resource not accessible by integration", 403) };
      const done = entry.run({
        repository,
        caller: asker,
        path,
        query: at.searchParams,
        body: (body ?? {}) as Readonly<Record<string, unknown>>,
        addresses: addresses(),
        now: time,
        next,
      });
      return done.list === undefined ? done : pageOf(done, at);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      problems.push(`the server itself: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  repositoryOf(REPOSITORY);

  const github: GitHub = {
    url,
    log,
    problems,
    repository: (name = REPOSITORY) => repositoryOf(name),
    token(rights = USUAL, login = BOT) {
      const token = `ghs_${String(next()).padStart(36, "0")}`;
      tokens.set(token, { login, rights });
      return token;
    },
    openPull({ branch, sha, baseSha, title = branch, from, by = "sanne" }, name = REPOSITORY) {
      const repository = repositoryOf(name);
      const number = 1 + Math.max(0, ...repository.issues.map((issue) => issue.number));
      const issue = { number, by, title, body: "", labels: [], state: "open" as const, reason: null };
      repository.issues.push({ ...issue, createdAt: time, updatedAt: time, closedAt: null });
      const pull: Pull = {
        number,
        by,
        title,
        from: from ?? name,
        branch,
        sha,
        base: "main",
        baseSha,
        merged: null,
        state: "open",
        createdAt: time,
      };
      repository.pulls.push(pull);
      return pull;
    },
    pullEvent(pull, action, name = REPOSITORY) {
      const record = pullRecord(pull, repositoryOf(name), addresses(), true);
      const { repo } = record.base as { readonly repo: unknown };
      return { action, number: pull.number, pull_request: record, repository: repo, sender: userRecord(pull.by) };
    },
    fault(fault) {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    setTime(iso) {
      time = iso;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => {
        server.close(() => done());
      });
    },
  };
  open.push(github);
  return github;
}

function refusal(message: string, status: number): Readonly<Record<string, string>> {
  return { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function find(method: string, pathname: string) {
  const parts = pathname.split("/");
  for (const entry of ROUTES) {
    const names = entry.template.split("/");
    if (entry.method !== method || names.length !== parts.length) continue;
    const path: Record<string, string> = {};
    const fits = names.every((name, index) => {
      const part = decodeURIComponent(parts[index] ?? "");
      if (!name.startsWith("{")) return name === part;
      path[name.slice(1, -1)] = part;
      return part !== "";
    });
    if (fits) return { entry, path };
  }
  return undefined;
}

/** One page of a list, with the `Link` to the next. */
function pageOf(done: Answered, at: URL): Answered & { readonly headers: Readonly<Record<string, string>> } {
  const list = done.list ?? [];
  const size = Math.min(Number(at.searchParams.get("per_page") ?? 30), 100);
  const page = Number(at.searchParams.get("page") ?? 1);
  const rows = list.slice((page - 1) * size, page * size);
  const body = done.within === undefined ? rows : { total_count: list.length, [done.within]: rows };
  if (page * size >= list.length) return { status: done.status, body, headers: {} };
  const following = new URL(at);
  following.searchParams.set("page", String(page + 1));
  return { status: done.status, body, headers: { link: `<${following.href}>; rel="next"` } };
}
