import {
  driftInWords,
  driftedOf,
  findDrift,
  hasDrift,
  renderDrift,
  renderDriftMarkdown,
  tenantAsMarkdown
} from "./chunk-QEYZTHTP.js";
import {
  addSummary,
  annotate,
  keepComment,
  openRepositoryOf,
  readRun,
  setOutputs
} from "./chunk-WIOAD7IL.js";
import "./chunk-HUYHB7JZ.js";
import "./chunk-PWJUCBFK.js";
import "./chunk-SLBPCLTN.js";
import "./chunk-DUJATQ3J.js";
import "./chunk-J3HAOK67.js";
import {
  MOST_COMMENT,
  blocksAsMarkdown,
  linked,
  md
} from "./chunk-AQH63J2K.js";
import "./chunk-LNNEKWE3.js";
import "./chunk-UKRWE526.js";
import "./chunk-3R27VUDY.js";
import "./chunk-6PVIOFPJ.js";
import "./chunk-LT5JZP3V.js";
import "./chunk-QTK4FHKC.js";
import {
  EXIT
} from "./chunk-7UPMKILO.js";
import {
  renderFindings
} from "./chunk-DTSY5WOK.js";
import {
  counted,
  timeInWords
} from "./chunk-BZ6C3EK6.js";
import {
  canonicalJson,
  sha256
} from "./chunk-J3UCM6WL.js";
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

// src/render/github/issue.ts
var MOST_TITLE = 200;
var MOST_REMEMBERED = 100;
var MOST_MEMORY = 16384;
var DRIFT_LABEL = "concordat-drift";
function markOfIssue(folder, tenant) {
  return `<!-- concordat drift ${part(folder)} ${part(tenant)} `;
}
function part(text) {
  return text === "" ? "." : encodeURIComponent(text).replaceAll("-", "%2D");
}
function renderIssue(tenant, folder) {
  const drifted = driftedOf(tenant);
  const digest = digestOf(drifted);
  const mark = `${markOfIssue(folder, tenant.tenant)}${digest} open ${memoryOf(drifted)} -->`;
  const intro = md`Since the last apply somebody changed what it had written. Declared is what the files and the vendor's bill say now; live is what stands. Who did it is named where the system's API tells.`;
  const foot = md`<sub>This issue follows what is found: its text is replaced where that changes, and it is closed once nothing is left. Closed by hand, it stays closed until something else drifts. In full: concordat drift.</sub>`;
  const room = MOST_COMMENT - Buffer.byteLength(`${mark}${intro.markdown}${foot.markdown}`) - 100;
  const body = blocksAsMarkdown([[intro], [tenantAsMarkdown(tenant, "", room)], [foot]]).markdown;
  return { title: titleOf(tenant), body: `${mark}
${body}
`, digest };
}
function titleOf(tenant) {
  const parts = driftInWords({ ...tenant, orphaned: [], unread: [] });
  return [...forTerminal(`Drift in ${tenant.tenant}: ${parts.join(", ")}`)].slice(0, MOST_TITLE).join("");
}
function digestOf(drifted) {
  const facts = drifted.map(({ key, fields }) => [
    key,
    fields.map(({ path, declared, live }) => [path, declared, live])
  ]);
  return sha256(canonicalJson(facts)).slice(0, 16);
}
function memoryOf(drifted) {
  const byKey = new Map(drifted.map(({ key, title, applied }) => [key, { key, title, run: applied.run }]));
  const records = [...byKey.values()].slice(0, MOST_REMEMBERED);
  const titled = written(records);
  if (titled.length <= MOST_MEMORY) return titled;
  const kept = records.map(({ key, run }) => ({ key, run }));
  while (written(kept).length > MOST_MEMORY) kept.pop();
  return written(kept);
}
function written(records) {
  return part(JSON.stringify(records));
}
function asResolved(body) {
  const end = body.indexOf("\n");
  const [mark, rest] = end === -1 ? [body, ""] : [body.slice(0, end), body.slice(end)];
  return mark.replace(/ open (\S*) -->/, " resolved $1 -->") + rest;
}
function readIssue(body) {
  const [, digest = "", state = "", data = ""] = /^<!-- concordat drift \S+ \S+ ([0-9a-f]*) (open|resolved) (\S*) -->/.exec(body) ?? [];
  return { digest, resolved: state === "resolved", remembered: parse(data) };
}
function parse(data) {
  try {
    const value = JSON.parse(decodeURIComponent(data));
    return Array.isArray(value) ? value.filter(isRemembered).slice(0, MOST_REMEMBERED) : [];
  } catch {
    return [];
  }
}
function isRemembered(value) {
  if (typeof value !== "object" || value === null) return false;
  const { key, title, run } = value;
  return typeof key === "string" && (title === void 0 || typeof title === "string") && typeof run === "string";
}
function markOfResolution(digest) {
  return `<!-- concordat drift-resolved ${digest} -->`;
}
function renderResolution({ state, tenant, lastApplied, url }) {
  const orphaned = new Set(tenant.orphaned.map(({ key }) => key));
  const items = state.remembered.map(({ key, title, run }) => {
    const last = Object.hasOwn(lastApplied, key) ? lastApplied[key] : void 0;
    const where = key.split("/").slice(1).join("/");
    const what = orphaned.has(key) || last === void 0 ? "it left the files; it stands as somebody made it" : last.run === run ? "put back by hand, or written into the files: no run had to write it" : `apply wrote it, ${timeInWords(last.at, tenant.timezone, "")}, run ${last.run}`;
    return title === void 0 ? md`- **${where}**: ${what}` : md`- **${title}** (${where}): ${what}`;
  });
  const compared = counted(tenant.compared, "record");
  return `${markOfResolution(state.digest)}
${blocksAsMarkdown([
    [
      md`**Resolved.** Nothing of ${tenant.tenant} is left that somebody changed: ${compared} compared, by ${linked("this run", url)}.`
    ],
    items
  ]).markdown}
`;
}

// src/commands/github-drift.ts
var MOST_SUMMARY = 1048576 - 16384;
async function githubDrift(context, options) {
  const run = await readRun(context);
  const github = openRepositoryOf(context, run);
  if (github === void 0)
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
function resultOf({ tenants }) {
  if (tenants.some(hasDrift)) return "drift";
  return tenants.some(({ unread }) => unread.length > 0) ? "unknown" : "no-drift";
}
function tellOutputs(result, code, tenants) {
  setOutputs({
    result,
    "exit-code": code,
    changes: tenants.reduce((sum, tenant) => sum + driftedOf(tenant).length, 0),
    blocked: tenants.reduce((sum, { unread }) => sum + unread.reduce((all, { records }) => all + records, 0), 0)
  });
}
async function keepIssues({ github, run, report, ledgers }) {
  let failed = false;
  try {
    const me = await github.me();
    const ours = (await github.issues(DRIFT_LABEL)).filter(({ author }) => author === me);
    for (const tenant of report.tenants) {
      const mark = markOfIssue(run.folder, tenant.tenant);
      const issues = ours.filter(({ body }) => body.startsWith(mark));
      try {
        const said = hasDrift(tenant) ? await tell(github, tenant, run.folder, issues) : await close(github, tenant, { run, issues, ledger: ledgers.get(tenant.tenant) });
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
function sayFailure(title, error) {
  if (!(error instanceof ConcordatError)) throw error;
  annotate({
    level: "error",
    title,
    message: `The issue is not kept: ${redact(error.message)}. The job summary says everything.`
  });
}
async function tell(github, tenant, folder, issues) {
  const rendered = renderIssue(tenant, folder);
  const { digest } = rendered;
  const [title, body] = [redact(rendered.title), redact(rendered.body)];
  const [kept, ...others] = issues.filter(({ state }) => state === "open");
  for (const { number } of others) await github.editIssue(number, { state: "closed" });
  if (kept !== void 0) {
    if (kept.body === body && kept.title === title) return `As it was: ${kept.url}`;
    await github.editIssue(kept.number, { title, body });
    return `Told in ${kept.url}`;
  }
  const last = issues[0];
  const before = last === void 0 ? void 0 : readIssue(last.body);
  if (last !== void 0 && before?.resolved === false && before.digest === digest)
    return `The same as in ${last.url}, which was closed by hand: it stays closed until something else drifts.`;
  const mark = markOfIssue(folder, tenant.tenant);
  const isIt = (issue) => issue.state === "open" && issue.body.startsWith(mark);
  const made = await github.addIssue({ title, body, labels: [DRIFT_LABEL] }, isIt);
  if (!made.labels.includes(DRIFT_LABEL))
    return `Opened ${made.url}, but the token may not set labels: give it the label ${DRIFT_LABEL}, by which it is found again.`;
  return `Opened ${made.url}`;
}
async function close(github, tenant, { run, issues, ledger }) {
  const open = issues.filter(({ state }) => state === "open");
  const missed = tenant.unread.reduce((sum, { records }) => sum + records, 0);
  if (open.length > 0 && tenant.unread.length > 0)
    return `${open.map(({ url }) => url).join(", ")} stays open: ${counted(missed, "record")} could not be compared.`;
  for (const issue of open) {
    const state = readIssue(issue.body);
    const resolution = renderResolution({ state, tenant, lastApplied: ledger?.lastApplied ?? {}, url: run.url });
    await keepComment(github, issue.number, markOfResolution(state.digest), redact(resolution));
    await github.editIssue(issue.number, { state: "closed", body: asResolved(issue.body) });
  }
  if (tenant.unread.length > 0) return "";
  const last = issues[0];
  const over = last?.state === "closed" ? asResolved(last.body) : void 0;
  if (last !== void 0 && over !== void 0 && over !== last.body)
    await github.editIssue(last.number, { body: over });
  return open.length === 0 ? "" : `Closed ${open.map(({ url }) => url).join(", ")}`;
}
export {
  githubDrift
};
