import {
  apply
} from "./chunk-ZNQZSKVD.js";
import "./chunk-ZT34BMC4.js";
import "./chunk-EVQRFGCX.js";
import "./chunk-GC27DDDZ.js";
import {
  annotationsOfRun,
  annotationsOfStep,
  markOf
} from "./chunk-3NA4IPQQ.js";
import {
  addSummary,
  annotate,
  openRepositoryOf,
  postComment,
  readRun,
  setOutputs
} from "./chunk-WIOAD7IL.js";
import "./chunk-HUYHB7JZ.js";
import "./chunk-PWJUCBFK.js";
import "./chunk-SLBPCLTN.js";
import "./chunk-DUJATQ3J.js";
import "./chunk-J3HAOK67.js";
import {
  renderMarkdown,
  upAndDown
} from "./chunk-OP56DUQN.js";
import "./chunk-SGRH3XFP.js";
import {
  MOST_COMMENT,
  MOST_SUMMARY,
  blocksAsMarkdown,
  bytesOf,
  findingAsItem,
  joined,
  linked,
  md,
  tableRow,
  takeFitting
} from "./chunk-AQH63J2K.js";
import {
  movesOf,
  planInWords,
  rowOfChange,
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
  dayInWords,
  listed,
  numberInWords
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
  ConcordatError
} from "./chunk-2OJCSNGY.js";

// src/commands/github-apply.ts
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// src/render/github/outcome.ts
function renderRun(report, places) {
  const top = blocksAsMarkdown([
    ...headOf(report, places),
    ...troublesOf(report, MOST_SUMMARY / 4),
    ...madeOf(report, MOST_SUMMARY / 4)
  ]);
  const limit = MOST_SUMMARY - bytesOf(top) - 200;
  const plan = report.plan === void 0 ? "" : `
<details><summary><b>The plan it was made from</b></summary>

${renderMarkdown(report.plan, { limit, full: "report.json, among the run's artifacts" })}
</details>
`;
  return `${top.markdown}
${plan}`;
}
function renderRunComment(report, places) {
  const mark = markOf("apply", places);
  const foot = [
    md`<sub>${linked("Job summary", places.url)} · ${whereOf(places)}The next scheduled run looks again.</sub>`
  ];
  const text = blocksAsMarkdown([
    ...headOf(report, places),
    ...troublesOf(report, MOST_COMMENT / 4),
    ...madeOf(report, MOST_COMMENT / 4),
    foot
  ]);
  return `${mark}
${text.markdown}
`;
}
function whereOf({ folder, shard }) {
  return [folder, shard].flatMap((part) => part === "" ? [] : [`${part} \xB7 `]).join("");
}
var MADE = /* @__PURE__ */ new Set(["applied", "settled"]);
var isMade = ({ kind }) => MADE.has(kind);
var isTrouble = ({ kind }) => kind === "failed" || kind === "stale";
function runInWords({ events, left, plan, error, barred, stopped }) {
  const made = events.filter(isMade);
  if (made.length > 0) return [`${numberInWords(made.length)} made`, ...moneyOf(made, plan)].join(", ");
  const isStopped = error !== void 0 || barred.length + stopped.length + left > 0 || events.some(isTrouble);
  return isStopped ? "nothing was made" : "nothing to do";
}
function waitingInWords({ events, left }) {
  const count = (kind) => events.filter((event) => event.kind === kind).length;
  const [failed, stale] = [count("failed"), count("stale")];
  return [
    ...failed === 0 ? [] : [`${numberInWords(failed)} failed`],
    ...stale === 0 ? [] : [`${numberInWords(stale)} not made: the record had moved`],
    ...left === 0 ? [] : [`${numberInWords(left)} left for the next run`]
  ];
}
function moneyOf(events, plan) {
  const currencyOf = new Map((plan?.tenants ?? []).map(({ tenant, currency }) => [tenant, currency]));
  const byCurrency = /* @__PURE__ */ new Map();
  for (const { tenant, change } of events) {
    const currency = currencyOf.get(tenant);
    if (currency === void 0) continue;
    const changes = byCurrency.get(currency) ?? [];
    changes.push(change);
    byCurrency.set(currency, changes);
  }
  return [...byCurrency].map(([currency, changes]) => `${currency} ${upAndDown(movesOf(changes))} a month`);
}
function headOf(report, places) {
  const { plan, run, commit } = report;
  const [tenant] = plan?.tenants ?? [];
  const named = plan?.tenants.length === 1 && tenant !== void 0 ? ` for ${tenant.tenant}` : "";
  const recorded = commit === void 0 ? "nothing to record" : md`recorded as ${linked(commit.slice(0, 7), `${places.commits}/${commit}`)}`;
  const waiting = waitingInWords(report);
  const below = plan === void 0 ? [] : planInWords(plan).slice(1);
  return [
    [md`### Concordat apply${named}: ${runInWords(report)}`],
    waiting.length === 0 ? [] : [md`**${waiting.join(" \xB7 ")}**`],
    [joined([...run === void 0 ? [] : [md`Run ${run}`], md`${recorded}`], " \xB7 ")],
    below.length === 0 ? [] : [md`<sub>Beside that, in the plan: ${below.join(" \xB7 ")}</sub>`]
  ];
}
var ENDED = {
  NOT_MERGED: "Refused",
  SUPERSEDED: "Superseded",
  LEASE_HELD: "Busy",
  LEASE_LOST: "Stopped"
};
function endingAsItem({ code, message }) {
  const word = ENDED[code];
  return word === void 0 ? md`- **Ended** ${code}: ${message}` : md`- **${word}:** ${message}`;
}
function troublesOf({ error, barred, events, stopped, findings, plan }, room) {
  const names = namesIn(plan);
  const items = [
    ...[...error === void 0 ? [] : [error], ...barred].map((ending) => () => endingAsItem(ending)),
    ...stopped.map(
      ({ connection, message, tenant }) => () => md`- **Stopped** at ${connection} of ${tenant}: ${message}`
    ),
    ...events.filter(({ kind }) => kind === "failed" || kind === "stale").map((event) => () => troubleAsItem(event, names)),
    ...[...findings, ...plan?.findings ?? []].filter(({ severity }) => severity === "error").map((finding) => () => findingAsItem(finding))
  ];
  const taken = takeFitting(items, (write) => write(), room);
  const out = taken.out.length === 0 ? [] : [md`- and ${counted(taken.out.length, "more", "more")}, in the run's report`];
  return [[...taken.kept, ...out]];
}
function troubleAsItem(event, names) {
  const { kind, change, message = "" } = event;
  const word = kind === "failed" ? "Failed" : "Not made";
  return md`- **${word}** ${[names(event), change.title].join(", ")}, from ${dayInWords(change.effective)}: ${message}`;
}
function namesIn(plan) {
  const names = new Map(
    (plan?.tenants ?? []).flatMap(
      ({ tenant, customers }) => customers.map(({ key, name }) => [`${tenant}/${key}`, name])
    )
  );
  return ({ tenant, customer }) => customer === void 0 ? `${tenant}'s catalogue` : names.get(`${tenant}/${customer}`) ?? customer;
}
function madeOf({ events, plan }, room) {
  const made = events.filter((event) => isMade(event) || event.kind === "skipped");
  if (made.length === 0) return [];
  const names = namesIn(plan);
  const currencies = listed([...new Set((plan?.tenants ?? []).map(({ currency }) => currency))]);
  const taken = takeFitting(made, (event) => eventAsRow(event, names), room);
  const table = [
    tableRow(["", "Customer", "What", "Units", "Unit price", `${currencies} a month`, "From", "Record"]),
    md`| :-- | :-- | :-- | --: | --: | --: | --: | :-- |`,
    ...taken.kept
  ];
  const out = taken.out.length === 0 ? [] : [md`and ${counted(taken.out.length, "more", "more")}, in report.json among the run's artifacts`];
  if (made.length <= 15) return [table, out];
  return [
    [md`<details><summary><b>Made</b>: ${counted(made.length, "change")}</summary>`],
    table,
    out,
    [md`</details>`]
  ];
}
function eventAsRow(event, names) {
  const { kind, change, remoteId } = event;
  const { cells, title } = rowOfChange(change, "planned");
  const mark = kind === "skipped" ? "already so" : "\u2713 made";
  const id = remoteId ?? change.remoteId ?? "";
  return tableRow([mark, names(event), title, cells.units, cells.price, cells.amount, cells.from, id]);
}

// src/commands/github-apply.ts
async function githubApply(context, { out, ...selection }) {
  const run = await readRun(context);
  const scratch = await mkdtemp(join(tmpdir(), "concordat-"));
  const file = out === void 0 ? join(scratch, "report.json") : resolve(context.folder, out);
  try {
    return await apply(context, { ...selection, json: false, out: file });
  } finally {
    await tell(context, run, file, out === void 0 ? "" : file).catch((error) => {
      const why = error instanceof Error ? error.message : String(error);
      context.talk(
        `What was done is recorded; the page of this run could not be written: ${forTerminal(redact(why))}
`
      );
    });
    await rm(scratch, { recursive: true, force: true });
  }
}
var RESULTS = {
  [EXIT.failed]: "failed",
  [EXIT.config]: "failed",
  [EXIT.blocked]: "refused",
  [EXIT.partly]: "partly"
};
async function tell(context, run, file, kept) {
  const report = await readReport(file);
  if (report === void 0) return;
  const made = report.events.filter(({ kind }) => kind === "applied" || kind === "settled").length;
  const tally = report.plan === void 0 ? void 0 : tallyOfPlan(report.plan);
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
    "comment-url": await tellPullRequest(context, run, renderRunComment(report, places))
  });
}
async function tellPullRequest(context, run, body) {
  if (context.env.GITHUB_EVENT_NAME !== "push" || !run.wants.comment) return "";
  const github = openRepositoryOf(context, run);
  const say = (why) => annotate({ level: "notice", title: "Concordat apply", message: why });
  try {
    const [number] = await github?.mergedPulls(run.commit) ?? [];
    if (number === void 0) return "";
    const posted = await postComment(github, { number, commit: run.commit, isFork: false }, markOf("apply", run), body);
    if ("url" in posted) return posted.url;
    say(posted.why);
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    say(`No comment: ${redact(error.message)}. The job summary says everything.`);
  }
  return "";
}
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return void 0;
  }
}
export {
  githubApply
};
