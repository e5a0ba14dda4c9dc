import {
  isLoopback
} from "./chunk-PWJUCBFK.js";
import {
  head,
  openRepository
} from "./chunk-DUJATQ3J.js";
import {
  wait
} from "./chunk-J3HAOK67.js";
import {
  redact
} from "./chunk-MGQ447UL.js";
import {
  ConcordatError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/outside/actions.ts
import { error, notice, setOutput, summary, warning } from "@actions/core";
var SAY = { error, warning, notice };
function annotate({ level, title, message, file, line, column }) {
  SAY[level](redact(message), {
    title: redact(title),
    ...file === void 0 ? {} : { file },
    ...line === void 0 ? {} : { startLine: line },
    ...column === void 0 ? {} : { startColumn: column }
  });
}
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(String(value)));
}
async function addSummary(markdown) {
  await summary.addRaw(redact(markdown), true).write();
}

// src/outside/github.ts
import { Octokit } from "@octokit/core";

// src/outside/github-errors.ts
var MOST_WAITED_MS = 5 * 6e4;
var MOST_ATTEMPTS = 4;
var MINUTE = 6e4;
async function attempt({ what, right, send, find }, { now, wait: wait2 }) {
  let waited = 0;
  for (let sent = 1; ; sent += 1) {
    try {
      return await send();
    } catch (cause) {
      const failure = failureOf(cause);
      if (failure === void 0) throw cause;
      const pause = pauseOf(failure, sent, now());
      const isLost = failure.status >= 500;
      if (pause === void 0 && !isLost) throw refusal(what, right, failure, cause);
      const milliseconds = pause ?? 1e3 * 2 ** (sent - 1);
      if (sent >= MOST_ATTEMPTS || waited + milliseconds > MOST_WAITED_MS)
        throw pause === void 0 ? failed(what, failure, cause) : limited(what, milliseconds, cause);
      await wait2(milliseconds);
      waited += milliseconds;
      if (isLost && find !== void 0) {
        const found = await find();
        if (found !== void 0) return found;
      }
    }
  }
}
function whole({ data }) {
  if (typeof data === "object" && data !== null) return data;
  throw Object.assign(new Error("the answer was not whole"), { status: 502 });
}
function failureOf(error2) {
  if (!(error2 instanceof Error) || !("status" in error2) || typeof error2.status !== "number") return void 0;
  const response = "response" in error2 ? error2.response : void 0;
  return { status: error2.status, message: error2.message, headers: response?.headers ?? {} };
}
function pauseOf({ status, message, headers }, sent, now) {
  if (status !== 403 && status !== 429) return void 0;
  const retryAfter = Number(headers["retry-after"]);
  if (headers["retry-after"] !== void 0 && Number.isFinite(retryAfter)) return Math.max(0, retryAfter) * 1e3;
  if (String(headers["x-ratelimit-remaining"]) === "0")
    return Math.max(1e3, Number(headers["x-ratelimit-reset"]) * 1e3 - now.getTime());
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? MINUTE * 2 ** (sent - 1) : void 0;
}
function refusal(what, right, { status, message }, cause) {
  const facts = { what, status };
  const said = message.split(" - https://")[0] ?? message;
  if (status === 401)
    return new ConcordatError(
      "GITHUB_TOKEN",
      `${what}: GitHub does not know the token (401); pass the job's own, github.token`,
      facts,
      { cause }
    );
  if (status === 403)
    return new ConcordatError(
      "GITHUB_FORBIDDEN",
      `${what}: the token may not (403, ${said}); it needs the right "${right}"`,
      facts,
      { cause }
    );
  if (status === 404)
    return new ConcordatError(
      "GITHUB_NOT_FOUND",
      `${what}: not there, or the token may not see it (404); it needs the right "${right}"`,
      facts,
      { cause }
    );
  return new ConcordatError("GITHUB_REFUSED", `${what}: GitHub refused it (${status}, ${said})`, facts, { cause });
}
function limited(what, milliseconds, cause) {
  const minutes = Math.ceil(milliseconds / MINUTE);
  const message = `${what}: GitHub takes no more requests for ${minutes} ${minutes === 1 ? "minute" : "minutes"} (rate limit); run the job again after that`;
  return new ConcordatError("GITHUB_LIMITED", message, { what, milliseconds }, { cause });
}
function failed(what, { status, message }, cause) {
  const facts = { what, status };
  return new ConcordatError(
    "GITHUB_FAILED",
    `${what}: GitHub did not answer, ${MOST_ATTEMPTS} times (${message}); run the job again later`,
    facts,
    { cause }
  );
}

// src/outside/github.ts
var TIMEOUT_MS = 3e4;
var PAGE = 100;
var MOST_PAGES = 100;
var WORKFLOWS_OWN = "github-actions[bot]";
var BATCH = 50;
function commentOf({ id, user, body, html_url }) {
  return { id, author: user?.login ?? "", body: body ?? "", url: html_url };
}
function issueOf(said) {
  const { number, title, state } = said;
  const labels = said.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
  return { ...commentOf(said), number, title, state: state === "closed" ? "closed" : "open", labels };
}
function openGitHub(options) {
  const [owner = "", repo = ""] = options.repository.split("/");
  const url = URL.parse(options.apiUrl);
  if (url === null || !(url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)))
    throw new ConcordatError("GITHUB_URL", "GITHUB_API_URL is not an https address", {});
  const silent = { debug() {
  }, info() {
  }, warn() {
  }, error() {
  } };
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: `concordat/${options.version}`,
    log: silent,
    request: { log: silent }
  });
  const here = { owner, repo, headers: { "x-github-api-version": "2022-11-28" } };
  const inTime = () => ({ request: { signal: AbortSignal.timeout(TIMEOUT_MS) } });
  const ask = (what) => attempt(what, options);
  async function paged(read) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const found = await read(page);
      all.push(...found);
      if (found.length < PAGE) break;
    }
    return all;
  }
  const github = {
    async me() {
      const what = "who the token belongs to";
      const send = () => octokit.graphql("query { viewer { login } }", inTime());
      try {
        return (await ask({ what, right: "contents: read", send })).viewer.login;
      } catch {
        return WORKFLOWS_OWN;
      }
    },
    comments: (issue_number) => paged(async (page) => {
      const data = await ask({
        what: `comments of #${issue_number}`,
        right: "pull-requests: read",
        send: async () => whole(
          await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...here,
            ...inTime(),
            issue_number,
            per_page: PAGE,
            page
          })
        )
      });
      return data.map(commentOf);
    }),
    addComment: (issue_number, body, isIt) => ask({
      what: `a comment on #${issue_number}`,
      right: "pull-requests: write",
      send: async () => {
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
        return commentOf(whole(await octokit.request(route, { ...here, ...inTime(), issue_number, body })));
      },
      find: async () => (await github.comments(issue_number)).findLast(isIt)
    }),
    editComment: (comment_id, body) => ask({
      what: "the comment's new text",
      right: "pull-requests: write",
      send: async () => {
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
        return commentOf(whole(await octokit.request(route, { ...here, ...inTime(), comment_id, body })));
      }
    }),
    removeComment: (comment_id) => ask({
      what: "the removal of a comment that stands twice",
      right: "pull-requests: write",
      send: async () => {
        await octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...here,
          ...inTime(),
          comment_id
        });
      }
    }),
    async addCheck({ name, commit, externalId, conclusion, title, summary: summary2, detailsUrl, annotations }) {
      const right = "checks: write";
      const batches = Array.from(
        { length: Math.max(1, Math.ceil(annotations.length / BATCH)) },
        (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH)
      );
      const find = async () => {
        const data = await ask({
          what: "the check runs of the commit",
          right: "checks: read",
          send: async () => whole(
            await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
              ...here,
              ...inTime(),
              ref: commit,
              check_name: name,
              filter: "all",
              per_page: PAGE
            })
          )
        });
        return data.check_runs.find(({ external_id }) => external_id === externalId);
      };
      const made = await ask({
        what: `the check "${name}"`,
        right,
        send: async () => {
          return whole(
            await octokit.request("POST /repos/{owner}/{repo}/check-runs", {
              ...here,
              ...inTime(),
              name,
              head_sha: commit,
              external_id: externalId,
              status: "completed",
              conclusion,
              ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
              output: { title, summary: summary2, annotations: [...batches[0] ?? []] }
            })
          );
        },
        find
      });
      for (const [index, batch] of batches.entries()) {
        if (index === 0) continue;
        await ask({
          what: `annotations of the check "${name}"`,
          right,
          send: async () => {
            return whole(
              await octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
                ...here,
                ...inTime(),
                check_run_id: made.id,
                output: { title, summary: summary2, annotations: [...batch] }
              })
            );
          },
          // Each request adds its annotations to those before it.
          find: async () => {
            const found = await find();
            return (found?.output.annotations_count ?? 0) >= index * BATCH + batch.length ? found : void 0;
          }
        });
      }
      return { url: made.html_url ?? "" };
    },
    async headOf(pull_number) {
      const data = await ask({
        what: `the pull request #${pull_number}`,
        right: "pull-requests: read",
        send: async () => {
          const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
          return whole(await octokit.request(route, { ...here, ...inTime(), pull_number }));
        }
      });
      return data.head.sha;
    },
    async mergedPulls(commit_sha) {
      const data = await ask({
        what: "the pull request of the commit",
        right: "pull-requests: read",
        send: async () => whole(
          await octokit.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
            ...here,
            ...inTime(),
            commit_sha
          })
        )
      });
      return data.filter(({ merged_at }) => merged_at !== null).map(({ number }) => number);
    },
    issues: (labels) => paged(async (page) => {
      const data = await ask({
        what: `issues with the label ${labels}`,
        right: "issues: read",
        send: async () => whole(
          await octokit.request("GET /repos/{owner}/{repo}/issues", {
            ...here,
            ...inTime(),
            labels,
            state: "all",
            per_page: PAGE,
            page
          })
        )
      });
      return data.map((said) => ({ issue: issueOf(said), isPull: said.pull_request !== void 0 }));
    }).then((all) => all.filter(({ isPull }) => !isPull).map(({ issue }) => issue)),
    addIssue: ({ title, body, labels }, isIt) => ask({
      what: "an issue",
      right: "issues: write",
      send: async () => {
        const parts = { title, body, labels: [...labels] };
        return issueOf(
          whole(await octokit.request("POST /repos/{owner}/{repo}/issues", { ...here, ...inTime(), ...parts }))
        );
      },
      find: async () => (await github.issues(labels[0] ?? "")).find(isIt)
    }),
    editIssue: (issue_number, changes) => ask({
      what: `issue #${issue_number}`,
      right: "issues: write",
      send: async () => {
        const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
        return issueOf(whole(await octokit.request(route, { ...here, ...inTime(), issue_number, ...changes })));
      }
    })
  };
  return github;
}

// src/commands/github-post.ts
function openRepositoryOf(context, run) {
  const { token, apiUrl, repository } = run;
  if (token === void 0) return void 0;
  return openGitHub({ token, apiUrl, repository, version: context.version, now: context.now, wait });
}
async function keepComment(github, number, mark, body) {
  const me = await github.me();
  const isIt = (comment) => comment.author === me && comment.body.startsWith(mark);
  const ours = (await github.comments(number)).filter(isIt);
  const newest = ours.at(-1);
  for (const older of ours.slice(0, -1)) await unless("GITHUB_NOT_FOUND", github.removeComment(older.id));
  const kept = newest === void 0 || newest.body === body ? newest : await unless("GITHUB_NOT_FOUND", github.editComment(newest.id, body));
  return kept ?? github.addComment(number, body, isIt);
}
async function unless(code, work) {
  try {
    return await work;
  } catch (error2) {
    if (error2 instanceof ConcordatError && error2.code === code) return void 0;
    throw error2;
  }
}
async function postComment(github, pull, mark, body) {
  if (github === void 0) return { why: "No comment: the job was given no token." };
  try {
    return { url: (await keepComment(github, pull.number, mark, redact(body))).url };
  } catch (error2) {
    return { why: whyNot("comment", error2, pull) };
  }
}
async function postPlan(github, pull, mark, body) {
  try {
    const head2 = await github?.headOf(pull.number);
    if (head2 !== void 0 && head2 !== pull.commit)
      return {
        why: `The comment is left as it is: this plan is of ${pull.commit.slice(0, 7)}, the pull request is at ${head2.slice(0, 7)}; a newer push is planned by its own run.`
      };
  } catch (error2) {
    return { why: whyNot("comment", error2, pull) };
  }
  return postComment(github, pull, mark, body);
}
async function postCheck(github, run, name, check) {
  if (github === void 0) return { why: "No check: the job was given no token." };
  try {
    return await github.addCheck({
      ...check,
      name,
      title: redact(check.title),
      summary: redact(check.summary),
      annotations: check.annotations.map((each) => ({ ...each, message: redact(each.message) })),
      commit: run.commit,
      externalId: `${run.id} ${name}`,
      detailsUrl: run.url
    });
  } catch (error2) {
    return { why: whyNot("check", error2, run.pull) };
  }
}
function whyNot(what, error2, pull) {
  if (!(error2 instanceof ConcordatError)) throw error2;
  const isRight = error2.code === "GITHUB_FORBIDDEN" || error2.code === "GITHUB_NOT_FOUND";
  const why = isRight && pull?.isFork === true ? "a pull request from a fork gets a token that may only read" : redact(error2.message);
  return `No ${what}: ${why}. The job summary says everything.`;
}

// src/commands/github-run.ts
import { readFileSync, realpathSync } from "node:fs";
import { posix, relative, sep } from "node:path";
async function readRun(context) {
  const { env } = context;
  const [repository, run] = [env.GITHUB_REPOSITORY, env.GITHUB_RUN_ID];
  if (env.GITHUB_ACTIONS !== "true" || repository === void 0 || run === void 0)
    throw new UsageError(
      "NOT_IN_ACTIONS",
      "concordat github is for a GitHub workflow; elsewhere: concordat plan, concordat apply, concordat drift",
      {}
    );
  if (env.GITHUB_EVENT_NAME === "pull_request_target")
    throw new UsageError(
      "PULL_REQUEST_TARGET",
      "on: pull_request_target would lend this repository's secrets to the files of strangers, and a workspace's files may name commands to run; use on: pull_request",
      {}
    );
  const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
  const attempt2 = env.GITHUB_RUN_ATTEMPT ?? "1";
  const pull = pullOf(readEvent(env.GITHUB_EVENT_PATH));
  return {
    repository,
    serverUrl,
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    ...env.GITHUB_TOKEN === void 0 || env.GITHUB_TOKEN === "" ? {} : { token: env.GITHUB_TOKEN },
    url: `${serverUrl}/${repository}/actions/runs/${run}${attempt2 === "1" ? "" : `/attempts/${attempt2}`}`,
    id: `${run}.${attempt2}`,
    commit: pull?.commit ?? env.GITHUB_SHA ?? (await head(context.folder, env)).commit ?? "",
    ...pull === void 0 ? {} : { pull },
    folder: await folderInRepository(context),
    shard: env.CONCORDAT_SHARD ?? "",
    wants: {
      comment: env.CONCORDAT_COMMENT !== "false",
      check: env.CONCORDAT_CHECK !== "false",
      failOnBlocked: env.CONCORDAT_FAIL_ON_BLOCKED !== "false"
    }
  };
}
async function folderInRepository({ folder, env }) {
  const { top } = await openRepository(folder, env);
  return relative(realpathSync(top), realpathSync(folder)).split(sep).join(posix.sep);
}
function readEvent(path) {
  if (path === void 0) return void 0;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConcordatError(
      "EVENT_UNREADABLE",
      `the event's file ${path} (GITHUB_EVENT_PATH) is not readable: ${why}`,
      { path },
      { cause }
    );
  }
}
function pullOf(event) {
  const pull = at(event, "pull_request");
  const [number, commit] = [at(pull, "number"), at(at(pull, "head"), "sha")];
  if (typeof number !== "number" || typeof commit !== "string") return void 0;
  const [from, to] = [at(pull, "head"), at(pull, "base")].map((side) => at(at(side, "repo"), "full_name"));
  return { number, commit, isFork: typeof from !== "string" || from !== to };
}
function at(value, key) {
  return typeof value === "object" && value !== null ? value[key] : void 0;
}

export {
  annotate,
  setOutputs,
  addSummary,
  openRepositoryOf,
  keepComment,
  postComment,
  postPlan,
  postCheck,
  readRun
};
