/**
 * `github drift`: keeps one open issue a tenant of what people changed since the last apply.
 *
 * Drift that comes back opens a new issue: each has its own story, from who moved what to what resolved it. One that a
 * person closed stays closed while the same stands. Nothing is closed for what could not be read: unknown is never absent.
 */
import { type DriftReport, driftedOf, hasDrift, type TenantDrift } from "../core/drift.ts";
import type { Ledger } from "../core/drift-ledger.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { addSummary, annotate, setOutputs } from "../outside/actions.ts";
import type { GitHub, Issue } from "../outside/github-port.ts";
import { redact } from "../outside/secrets.ts";
import { renderDriftMarkdown } from "../render/drift-markdown.ts";
import { renderDrift } from "../render/drift-text.ts";
import { renderFindings } from "../render/findings.ts";
import {
  asResolved,
  DRIFT_LABEL,
  markOfIssue,
  markOfResolution,
  readIssue,
  renderIssue,
  renderResolution,
} from "../render/github/issue.ts";
import { counted } from "../render/words.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { findDrift } from "./drift.ts";
import { keepComment, openRepositoryOf } from "./github-post.ts";
import { readRun, type WorkflowRun } from "./github-run.ts";

/** A page of a run takes 1 MiB of a step. */
const MOST_SUMMARY = 1_048_576 - 16_384;

export async function githubDrift(context: Context, options: Selection): Promise<number> {
  const run = await readRun(context);
  const github = openRepositoryOf(context, run);
  if (github === undefined)
    throw new UsageError("NO_TOKEN", "github drift keeps issues and was given no token (GITHUB_TOKEN)", {});
  const found = await findDrift(context, options);
  const view = { colour: context.colour, width: context.width };
  if ("findings" in found) {
    context.talk(renderFindings(found.findings, view));
    tellOutputs("unknown", EXIT.config, []);
    return EXIT.config;
  }
  const { report, ledgers } = found;
  context.out(redact(renderDrift(report, view)));
  await addSummary(renderDriftMarkdown(report, MOST_SUMMARY));
  const failed = await keepIssues({ github, run, report, ledgers });
  const code = failed || report.findings.some(({ severity }) => severity === "error") ? EXIT.failed : EXIT.done;
  tellOutputs(resultOf(report), code, report.tenants);
  return code;
}

function resultOf({ tenants }: DriftReport): string {
  if (tenants.some(hasDrift)) return "drift";
  return tenants.some(({ unread }) => unread.length > 0) ? "unknown" : "no-drift";
}

function tellOutputs(result: string, code: number, tenants: readonly TenantDrift[]): void {
  setOutputs({
    result,
    "exit-code": code,
    changes: tenants.reduce((sum, tenant) => sum + driftedOf(tenant).length, 0),
    blocked: tenants.reduce((sum, { unread }) => sum + unread.reduce((all, { records }) => all + records, 0), 0),
  });
}

interface Kept {
  readonly github: GitHub;
  readonly run: WorkflowRun;
  readonly report: DriftReport;
  readonly ledgers: ReadonlyMap<string, Ledger>;
}

/** True where an issue could not be kept; the others are all the same. */
async function keepIssues({ github, run, report, ledgers }: Kept): Promise<boolean> {
  let failed = false;
  try {
    const me = await github.me();
    const ours = (await github.issues(DRIFT_LABEL)).filter(({ author }) => author === me);
    for (const tenant of report.tenants) {
      const mark = markOfIssue(run.folder, tenant.tenant);
      const issues = ours.filter(({ body }) => body.startsWith(mark));
      try {
        const said = hasDrift(tenant)
          ? await tell(github, tenant, run.folder, issues)
          : await close(github, tenant, { run, issues, ledger: ledgers.get(tenant.tenant) });
        if (said !== "") annotate({ level: "notice", title: `Drift in ${tenant.tenant}`, message: said });
      } catch (error) {
        failed = true;
        sayFailure(`Drift in ${tenant.tenant}`, error);
      }
    }
  } catch (error) {
    failed = true;
    sayFailure("Concordat drift", error);
  }
  return failed;
}

function sayFailure(title: string, error: unknown): void {
  if (!(error instanceof ConcordatError)) throw error;
  annotate({
    level: "error",
    title,
    message: `The issue is not kept: ${redact(error.message)}. The job summary says everything.`,
  });
}

/** Opens the tenant's issue, or gives it its new text. What is said of it is one sentence for the log. */
async function tell(github: GitHub, tenant: TenantDrift, folder: string, issues: readonly Issue[]): Promise<string> {
  const rendered = renderIssue(tenant, folder);
  const { digest } = rendered;
  const [title, body] = [redact(rendered.title), redact(rendered.body)];
  const [kept, ...others] = issues.filter(({ state }) => state === "open");
  // Two runs at once may have opened one each.
  for (const { number } of others) await github.editIssue(number, { state: "closed" });
  if (kept !== undefined) {
    if (kept.body === body && kept.title === title) return `As it was: ${kept.url}`;
    await github.editIssue(kept.number, { title, body });
    return `Told in ${kept.url}`;
  }
  const last = issues[0];
  const before = last === undefined ? undefined : readIssue(last.body);
  if (last !== undefined && before?.resolved === false && before.digest === digest)
    return `The same as in ${last.url}, which was closed by hand: it stays closed until something else drifts.`;
  const mark = markOfIssue(folder, tenant.tenant);
  const isIt = (issue: Issue) => issue.state === "open" && issue.body.startsWith(mark);
  const made = await github.addIssue({ title, body, labels: [DRIFT_LABEL] }, isIt);
  if (!made.labels.includes(DRIFT_LABEL))
    return `Opened ${made.url}, but the token may not set labels: give it the label ${DRIFT_LABEL}, by which it is found again.`;
  return `Opened ${made.url}`;
}

interface Closing {
  readonly run: WorkflowRun;
  readonly issues: readonly Issue[];
  readonly ledger: Ledger | undefined;
}

/** Closes what is open, with what resolved it, and notes that the newest closed one is over; unless something could not be compared. */
async function close(github: GitHub, tenant: TenantDrift, { run, issues, ledger }: Closing): Promise<string> {
  const open = issues.filter(({ state }) => state === "open");
  const missed = tenant.unread.reduce((sum, { records }) => sum + records, 0);
  if (open.length > 0 && tenant.unread.length > 0)
    return `${open.map(({ url }) => url).join(", ")} stays open: ${counted(missed, "record")} could not be compared.`;
  for (const issue of open) {
    const state = readIssue(issue.body);
    const resolution = renderResolution({ state, tenant, lastApplied: ledger?.lastApplied ?? {}, url: run.url });
    // Said before it is closed, so that a run that is cut off in between says it again, in the same comment.
    await keepComment(github, issue.number, markOfResolution(state.digest), redact(resolution));
    await github.editIssue(issue.number, { state: "closed", body: asResolved(issue.body) });
  }
  if (tenant.unread.length > 0) return "";
  // What a person closed is over, too: the same edit, made again, is told again.
  const last = issues[0];
  const over = last?.state === "closed" ? asResolved(last.body) : undefined;
  if (last !== undefined && over !== undefined && over !== last.body)
    await github.editIssue(last.number, { body: over });
  return open.length === 0 ? "" : `Closed ${open.map(({ url }) => url).join(", ")}`;
}
