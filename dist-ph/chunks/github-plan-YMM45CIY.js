import {
  annotationsOf,
  annotationsOfStep,
  markOf,
  renderComment
} from "./chunk-3NA4IPQQ.js";
import {
  addSummary,
  annotate,
  openRepositoryOf,
  postCheck,
  postPlan,
  readRun,
  setOutputs
} from "./chunk-WIOAD7IL.js";
import {
  failedPlan,
  planAsText,
  savePlan,
  workOutPlan
} from "./chunk-EYDXABOJ.js";
import "./chunk-HUYHB7JZ.js";
import {
  withoutSecrets
} from "./chunk-PWJUCBFK.js";
import "./chunk-SLBPCLTN.js";
import "./chunk-DUJATQ3J.js";
import "./chunk-J3HAOK67.js";
import "./chunk-4JCUZHB6.js";
import {
  newsOf,
  renderMarkdown
} from "./chunk-OP56DUQN.js";
import "./chunk-SGRH3XFP.js";
import {
  MOST_SUMMARY,
  blocksAsMarkdown,
  md,
  tableRow
} from "./chunk-AQH63J2K.js";
import {
  tallyOfPlan
} from "./chunk-LNNEKWE3.js";
import "./chunk-UKRWE526.js";
import "./chunk-3R27VUDY.js";
import "./chunk-6PVIOFPJ.js";
import "./chunk-LT5JZP3V.js";
import "./chunk-QTK4FHKC.js";
import {
  EXIT
} from "./chunk-7UPMKILO.js";
import "./chunk-DTSY5WOK.js";
import {
  counted,
  numberInWords,
  placeOf,
  timeInWords
} from "./chunk-BZ6C3EK6.js";
import "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import {
  forTerminal
} from "./chunk-MQEHHU24.js";
import {
  redact
} from "./chunk-MGQ447UL.js";
import "./chunk-3PCWHL66.js";
import "./chunk-QE7SUMQK.js";
import "./chunk-JI6ABTPW.js";
import "./chunk-CV2I5QFJ.js";
import "./chunk-E7OH3MJV.js";
import "./chunk-FPSXHBRJ.js";
import {
  ConcordatError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/commands/github-plan.ts
import { resolve } from "node:path";

// src/render/github/check.ts
var MOST_SUMMARY2 = 65535;
var MOST_TITLE = 255;
var MOST_MESSAGE = 6e4;
var LEVELS = { error: "failure", warning: "warning", notice: "notice" };
function renderCheck(plan, annotations, { failOnBlocked }) {
  const bad = plan.result === "failed" || plan.result === "blocked" && failOnBlocked;
  const stands = annotations.length === 0 ? "" : `; ${counted(annotations.length, "remark")}`;
  return {
    conclusion: bad ? "failure" : plan.result === "blocked" ? "neutral" : "success",
    title: cut(forTerminal(newsOf(plan) + stands), MOST_TITLE),
    summary: renderMarkdown(plan, { limit: MOST_SUMMARY2, full: "the job summary" }),
    annotations: annotations.flatMap(
      ({ level, title, message, file, line }) => file === void 0 || line === void 0 ? [] : [
        {
          path: file,
          start_line: line,
          end_line: line,
          annotation_level: LEVELS[level],
          title: cut(title, MOST_TITLE),
          message: cut(message, MOST_MESSAGE)
        }
      ]
    )
  };
}
function cut(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/render/github/summary.ts
function renderSummary(plan) {
  const reads = readsOf(plan);
  const limit = MOST_SUMMARY - Buffer.byteLength(reads);
  return `${renderMarkdown(plan, { limit, full: "plan.json, among the run's artifacts" })}${reads}`;
}
function readsOf(plan) {
  const rows = plan.tenants.flatMap(
    ({ tenant, timezone, reads, api }) => reads.slice(0, 20).map(({ connection, title, at, requests }) => {
      const budget = api.find((each) => each.connection === connection);
      const apply = budget === void 0 || budget.predictedRequests === 0 ? "" : numberInWords(budget.predictedRequests);
      return tableRow([
        tenant,
        title,
        connection,
        `${timeInWords(at, timezone, plan.asOf)} (${placeOf(timezone)})`,
        numberInWords(requests),
        apply
      ]);
    })
  );
  if (rows.length === 0) return "";
  const shown = rows.slice(0, 200);
  return `
${blocksAsMarkdown([
    [md`#### What was read`],
    [
      tableRow(["Tenant", "System", "Connection", "Read at", "Requests", "Requests of apply"]),
      md`| :-- | :-- | :-- | :-- | --: | --: |`,
      ...shown
    ],
    rows.length > shown.length ? [md`and ${numberInWords(rows.length - shown.length)} more`] : []
  ]).markdown}
`;
}

// src/commands/github-plan.ts
var NO_SECRETS = {
  fork: {
    why: "pull requests from forks get no secrets; a maintainer's branch plans it",
    fix: "A maintainer pushes the same commits to a branch of this repository, and opens the pull request from there."
  },
  dependabot: {
    why: "pull requests of Dependabot get none of the secrets of Actions; a maintainer's branch plans it",
    fix: "A maintainer pushes the same commits to a branch, or the secret stands among those of Dependabot, too."
  }
};
function noSecretsOf({ pull }, { env }) {
  if (pull?.isFork === true) return { noSecrets: NO_SECRETS.fork };
  return pull !== void 0 && env.GITHUB_ACTOR === "dependabot[bot]" ? { noSecrets: NO_SECRETS.dependabot } : {};
}
async function githubPlan(given, options) {
  const run = await readRun(given);
  const context = withoutSecrets({ ...given, ...noSecretsOf(run, given) });
  const { made, exit } = await workOut(context, options);
  if (context.signal.aborted) {
    context.talk("Stopped on request; nothing was posted.\n");
    return EXIT.failed;
  }
  if (options.out !== void 0) await savePlan(context, made, options.out);
  context.out(planAsText(context, made));
  const annotations = annotationsOf(made, run.folder);
  for (const each of annotationsOfStep(annotations, "the job summary")) annotate(each);
  await addSummary(renderSummary(made));
  const posted = await post(context, run, made, annotations);
  for (const { why } of posted.left) annotate({ level: "notice", title: "Concordat plan", message: why });
  const { changes, blocked, refused } = tallyOfPlan(made);
  setOutputs({
    changes,
    blocked: blocked + refused,
    result: made.result,
    "exit-code": exit,
    digest: made.digest,
    "plan-file": options.out === void 0 ? "" : resolve(context.folder, options.out),
    "comment-url": posted.comment
  });
  if (exit === EXIT.changes || exit === EXIT.blocked && !run.wants.failOnBlocked) return EXIT.done;
  return exit;
}
async function workOut(context, options) {
  try {
    const found = await workOutPlan(context, options);
    return { made: found.made, exit: exitOf(found) };
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    const finding = { severity: "error", rule: error.code, message: redact(error.message) };
    return {
      made: failedPlan(context, options, "", [finding]),
      exit: error instanceof UsageError ? EXIT.config : EXIT.failed
    };
  }
}
function exitOf({ made, isReadable }) {
  if (!isReadable) return EXIT.config;
  const codes = { failed: EXIT.failed, blocked: EXIT.blocked, changes: EXIT.changes, "no-changes": EXIT.done };
  return codes[made.result];
}
async function post(context, run, made, annotations) {
  const github = openRepositoryOf(context, run);
  const posted = [];
  let comment = "";
  if (run.pull !== void 0 && run.wants.comment) {
    const one = await postPlan(github, run.pull, markOf("plan", run), renderComment(made, run));
    if ("url" in one) comment = one.url;
    posted.push(one);
  }
  if (run.wants.check) {
    const name = ["Concordat plan", run.folder, run.shard].filter((part) => part !== "").join(", ");
    posted.push(await postCheck(github, run, name, renderCheck(made, annotations, run.wants)));
  }
  return { comment, left: posted.flatMap((one) => "why" in one ? [one] : []) };
}
export {
  githubPlan
};
