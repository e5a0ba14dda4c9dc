/** `github plan`: the plan of a pull request, as its comment, a check, the run's page, and remarks at the lines of YAML. */
import { resolve } from "node:path";
import type { Plan } from "../core/plan.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { addSummary, annotate, setOutputs } from "../outside/actions.ts";
import { redact } from "../outside/secrets.ts";
import { type Annotation, annotationsOf, annotationsOfStep } from "../render/github/annotations.ts";
import { renderCheck } from "../render/github/check.ts";
import { markOf, renderComment } from "../render/github/comment.ts";
import { renderSummary } from "../render/github/summary.ts";
import { tallyOfPlan } from "../render/tally.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { openRepositoryOf, type Posted, postCheck, postPlan } from "./github-post.ts";
import { readRun, type WorkflowRun } from "./github-run.ts";
import { withoutSecrets } from "./outside.ts";
import { failedPlan, planAsText, savePlan, type WorkedOut, workOutPlan } from "./plan.ts";

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const NO_SECRETS = {
  fork: {
    why: "pull requests from forks get no secrets; a maintainer's branch plans it",
    fix: "A maintainer pushes the same commits to a branch of this repository, and opens the pull request from there.",
  },
  dependabot: {
    why: "pull requests of Dependabot get none of the secrets of Actions; a maintainer's branch plans it",
    fix: "A maintainer pushes the same commits to a branch, or the secret stands among those of Dependabot, too.",
  },
};

/** Empty where the run gets the repository's secrets. */
function noSecretsOf({ pull }: WorkflowRun, { env }: Context): Pick<Context, "noSecrets"> {
  if (pull?.isFork === true) return { noSecrets: NO_SECRETS.fork };
  return pull !== undefined && env.GITHUB_ACTOR === "dependabot[bot]" ? { noSecrets: NO_SECRETS.dependabot } : {};
}

export async function githubPlan(given: Context, options: Selection & { readonly out?: string }): Promise<number> {
  const run = await readRun(given);
  const context = withoutSecrets({ ...given, ...noSecretsOf(run, given) });
  const { made, exit } = await workOut(context, options);
  if (context.signal.aborted) {
    context.talk("Stopped on request; nothing was posted.\n");
    return EXIT.failed;
  }
  if (options.out !== undefined) await savePlan(context, made, options.out);
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
    "plan-file": options.out === undefined ? "" : resolve(context.folder, options.out),
    "comment-url": posted.comment,
  });
  // Changes are what a pull request is for; what is blocked fails it where it is to.
  if (exit === EXIT.changes || (exit === EXIT.blocked && !run.wants.failOnBlocked)) return EXIT.done;
  return exit;
}

/** Whatever ended the planning becomes a plan that says so, and with that a comment, a check and a summary. */
async function workOut(context: Context, options: Selection): Promise<{ readonly made: Plan; readonly exit: number }> {
  try {
    const found = await workOutPlan(context, options);
    return { made: found.made, exit: exitOf(found) };
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    const finding = { severity: "error" as const, rule: error.code, message: redact(error.message) };
    return {
      made: failedPlan(context, options, "", [finding]),
      exit: error instanceof UsageError ? EXIT.config : EXIT.failed,
    };
  }
}

/** As `plan --exit-code`, but that anything blocked or refused counts before changes: somebody has to act on it. */
function exitOf({ made, isReadable }: WorkedOut): number {
  if (!isReadable) return EXIT.config;
  const codes = { failed: EXIT.failed, blocked: EXIT.blocked, changes: EXIT.changes, "no-changes": EXIT.done };
  return codes[made.result];
}

async function post(
  context: Context,
  run: WorkflowRun,
  made: Plan,
  annotations: readonly Annotation[],
): Promise<{ readonly comment: string; readonly left: readonly { readonly why: string }[] }> {
  const github = openRepositoryOf(context, run);
  const posted: Posted[] = [];
  let comment = "";
  if (run.pull !== undefined && run.wants.comment) {
    const one = await postPlan(github, run.pull, markOf("plan", run), renderComment(made, run));
    if ("url" in one) comment = one.url;
    posted.push(one);
  }
  if (run.wants.check) {
    const name = ["Concordat plan", run.folder, run.shard].filter((part) => part !== "").join(", ");
    posted.push(await postCheck(github, run, name, renderCheck(made, annotations, run.wants)));
  }
  return { comment, left: posted.flatMap((one) => ("why" in one ? [one] : [])) };
}
