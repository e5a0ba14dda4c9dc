/** `github apply`: applies, and tells the run's page, the lines of YAML and the pull request that was merged. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { RunReport } from "../apply/report.ts";
import { ConcordatError } from "../errors.ts";
import { addSummary, annotate, setOutputs } from "../outside/actions.ts";
import { redact } from "../outside/secrets.ts";
import { forTerminal } from "../render/escape.ts";
import { annotationsOfRun, annotationsOfStep } from "../render/github/annotations.ts";
import { markOf } from "../render/github/comment.ts";
import { renderRun, renderRunComment } from "../render/github/outcome.ts";
import { tallyOfPlan } from "../render/tally.ts";
import { apply } from "./apply.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { openRepositoryOf, postComment } from "./github-post.ts";
import { readRun, type WorkflowRun } from "./github-run.ts";

export async function githubApply(
  context: Context,
  { out, ...selection }: Selection & { readonly out?: string },
): Promise<number> {
  const run = await readRun(context);
  const scratch = await mkdtemp(join(tmpdir(), "concordat-"));
  const file = out === undefined ? join(scratch, "report.json") : resolve(context.folder, out);
  try {
    return await apply(context, { ...selection, json: false, out: file });
  } finally {
    // Whatever apply came to, or threw, its report says it.
    await tell(context, run, file, out === undefined ? "" : file).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      context.talk(
        `What was done is recorded; the page of this run could not be written: ${forTerminal(redact(why))}\n`,
      );
    });
    await rm(scratch, { recursive: true, force: true });
  }
}

const RESULTS: Readonly<Record<number, string>> = {
  [EXIT.failed]: "failed",
  [EXIT.config]: "failed",
  [EXIT.blocked]: "refused",
  [EXIT.partly]: "partly",
};

async function tell(context: Context, run: WorkflowRun, file: string, kept: string): Promise<void> {
  const report = await readReport(file);
  if (report === undefined) return;
  const made = report.events.filter(({ kind }) => kind === "applied" || kind === "settled").length;
  const tally = report.plan === undefined ? undefined : tallyOfPlan(report.plan);
  const places = { ...run, commits: `${run.serverUrl}/${run.repository}/commit` };
  for (const each of annotationsOfStep(annotationsOfRun(report, run.folder), "the job summary")) annotate(each);
  await addSummary(renderRun(report, places));
  setOutputs({
    "exit-code": report.exit,
    result: RESULTS[report.exit] ?? (made > 0 ? "done" : "nothing"),
    changes: made,
    blocked: (tally?.blocked ?? 0) + (tally?.refused ?? 0),
    digest: report.plan?.digest ?? "",
    "report-file": kept,
    "audit-commit": report.commit ?? "",
    "comment-url": await tellPullRequest(context, run, renderRunComment(report, places)),
  });
}

/** Where a push merged a pull request, its people read there what became of it. */
async function tellPullRequest(context: Context, run: WorkflowRun, body: string): Promise<string> {
  if (context.env.GITHUB_EVENT_NAME !== "push" || !run.wants.comment) return "";
  const github = openRepositoryOf(context, run);
  const say = (why: string) => annotate({ level: "notice", title: "Concordat apply", message: why });
  try {
    const [number] = (await github?.mergedPulls(run.commit)) ?? [];
    if (number === undefined) return "";
    const posted = await postComment(github, { number, commit: run.commit, isFork: false }, markOf("apply", run), body);
    if ("url" in posted) return posted.url;
    say(posted.why);
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    say(`No comment: ${redact(error.message)}. The job summary says everything.`);
  }
  return "";
}

/** Undefined where none was written: why is in the log. */
async function readReport(file: string): Promise<RunReport | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as RunReport;
  } catch {
    return undefined;
  }
}
