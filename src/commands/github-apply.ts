/** `github apply`: applies, and tells the run's page, the lines of YAML and the pull request that was merged. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { RunReport } from "../apply/report.ts";
import { ConcordatError } from "../errors.ts";
import { addSummary, annotate, setOutputs } from "../outside/actions.ts";
import { redact } from "../outside/secrets.ts";
import { annotationsOf, annotationsOfStep } from "../render/github/annotations.ts";
import { annotationsOfRun } from "../render/github/annotations-run.ts";
import { markOf } from "../render/github/comment.ts";
import { renderRun, renderRunComment } from "../render/github/outcome.ts";
import { apply } from "./apply.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { keepComment, openRepositoryOf } from "./github-post.ts";
import { readRun, type WorkflowRun } from "./github-run.ts";

export async function githubApply(
  context: Context,
  { out, ...selection }: Selection & { readonly out?: string },
): Promise<number> {
  const run = await readRun(context);
  const scratch = out === undefined ? await mkdtemp(join(tmpdir(), "concordat-")) : undefined;
  const file = scratch === undefined ? resolve(context.folder, out ?? "") : join(scratch, "report.json");
  try {
    const ended = await apply(context, { ...selection, json: false, out: file }).catch((error: unknown) => error);
    // A report on every ending is apply's promise; without one, what ended it is told as it was thrown.
    const report = await readReport(file);
    if (report === undefined) throw ended;
    await tell(context, run, report, out === undefined ? "" : file);
    if (typeof ended !== "number") throw ended;
    return ended;
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  }
}
