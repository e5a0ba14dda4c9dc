// src/commands/context.ts
function tenantsIn({ tenant }) {
  return tenant?.split(",").map((name) => name.trim());
}
var EXIT = {
  done: 0,
  /** Our error, or the outside failed. */
  failed: 1,
  /** `plan --exit-code`: there are changes. */
  changes: 2,
  /** The user's files, arguments or git state. */
  config: 3,
  /** Blocked, or refused by a guardrail. */
  blocked: 4,
  /** Something failed or had moved after writing began. */
  partly: 5
};
function jobUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id,
  GITHUB_RUN_ATTEMPT: attempt,
  CI_JOB_URL: gitlab
}) {
  if (server === void 0 || repository === void 0 || id === void 0) return gitlab;
  return `${server}/${repository}/actions/runs/${id}${attempt === void 0 ? "" : `/attempts/${attempt}`}`;
}

export {
  tenantsIn,
  EXIT,
  jobUrl
};
