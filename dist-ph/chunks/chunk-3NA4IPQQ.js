import {
  renderMarkdown
} from "./chunk-OP56DUQN.js";
import {
  MOST_COMMENT,
  blocksAsMarkdown,
  linked,
  md
} from "./chunk-AQH63J2K.js";
import {
  refusedInWords
} from "./chunk-LNNEKWE3.js";
import {
  counted,
  moneyInWords
} from "./chunk-BZ6C3EK6.js";
import {
  forTerminal,
  linesForTerminal
} from "./chunk-MQEHHU24.js";

// src/render/github/annotations.ts
var SHOWN = 10;
var LEVELS = ["error", "warning", "notice"];
var LEVEL_OF = { error: "error", warning: "warning", note: "notice" };
function noteOf({ severity, rule, message, fix, money, origin, customer }, at) {
  const stake = money === void 0 ? "" : ` (${money.currency} ${moneyInWords(money.amount)})`;
  return {
    level: LEVEL_OF[severity],
    title: customer === void 0 || message.includes(customer) ? rule : `${rule}, ${customer}`,
    text: [message + stake, ...fix === void 0 ? [] : [`Fix: ${fix}`]],
    origin: origin ?? at
  };
}
function notesOf(plan) {
  return [...plan.findings.map((finding) => noteOf(finding)), ...plan.tenants.flatMap(notesOfTenant)];
}
function notesOfTenant({ refusals, findings, customers }) {
  return [
    ...refusals.map((refusal) => {
      const { guardrail, value, limit, message, origin } = refusal;
      const whom = `Not made: ${refusedInWords(refusal)}. An approval lifts it; the plan holds its file.`;
      return {
        level: "error",
        title: `Refused by ${guardrail}: ${value}, limit ${limit}`,
        text: [message, whom],
        origin
      };
    }),
    ...findings.map((finding) => noteOf(finding)),
    ...customers.flatMap(notesOfCustomer)
  ];
}
function notesOfCustomer({ status, because, name, blocked, findings, origin }) {
  const stopped = status === "failed" || status === "unsupported" ? because : void 0;
  const atReason = (reason) => reason.origin ?? origin;
  return [
    ...stopped === void 0 ? [] : [{ level: "error", title: `${name}: not planned`, text: [stopped.text], origin: atReason(stopped) }],
    ...findings.map((finding) => noteOf(finding, origin)),
    ...blocked.map(({ title, reason, fix, quantity, money }) => {
      const stake = money === void 0 ? [] : [`${money.currency} ${moneyInWords(money.amount)}`];
      const facts = [...quantity === void 0 ? [] : [counted(quantity, "unit")], ...stake];
      const text = facts.length === 0 ? reason.text : `${reason.text} (${facts.join(", ")})`;
      return {
        level: "error",
        title: `${name}: ${title} is blocked`,
        text: [text, `Fix: ${fix}`],
        origin: atReason(reason)
      };
    })
  ];
}
function annotationsOf(plan, folder) {
  return annotationsFrom(notesOf(plan), folder);
}
function annotationsOfRun(report, folder) {
  const { error, barred, stopped, events, findings, plan } = report;
  const failed = events.filter(({ kind }) => kind === "failed" || kind === "stale");
  const notes = [
    ...[...error === void 0 ? [] : [error], ...barred].map(
      ({ code, message }) => ({ level: "error", title: code, text: [message] })
    ),
    ...stopped.map(
      ({ code, message, connection }) => ({ level: "error", title: `${connection}: ${code}`, text: [message] })
    ),
    ...failed.map(
      ({ kind, change, customer, tenant, message = "" }) => ({
        level: "error",
        title: `${customer ?? tenant}: ${change.title} ${kind === "failed" ? "failed" : "was not made"}`,
        text: [message],
        origin: change.reason.origin
      })
    ),
    ...findings.map((finding) => noteOf(finding)),
    ...plan === void 0 ? [] : notesOf(plan)
  ];
  return annotationsFrom(notes, folder);
}
function annotationsFrom(notes, folder) {
  return LEVELS.flatMap((level) => notes.filter((note) => note.level === level)).map(
    ({ level, title, text, origin }) => ({
      level,
      title: forTerminal(title),
      message: linesForTerminal(text.map(forTerminal).join("\n")),
      ...origin === void 0 ? {} : placeOf(origin, folder)
    })
  );
}
function placeOf({ file, line, column }, folder) {
  if (file.startsWith("/") || file.startsWith("..")) return {};
  return { file: folder === "" ? file : `${folder}/${file}`, line, column };
}
function annotationsOfStep(all, full) {
  return LEVELS.flatMap((level) => {
    const those = all.filter((each) => each.level === level);
    if (those.length <= SHOWN) return those;
    const more = those.length - SHOWN + 1;
    const words = { error: "error", warning: "warning", notice: "note" }[level];
    return [
      ...those.slice(0, SHOWN - 1),
      { level, title: `${counted(more, `more ${words}`)}`, message: `All of them stand in ${full}.` }
    ];
  });
}

// src/render/github/comment.ts
function markOf(what, { folder, shard }) {
  const part = (text) => text === "" ? "." : encodeURIComponent(text).replaceAll("-", "%2D");
  return `<!-- concordat ${what} ${part(folder)} ${part(shard)} -->`;
}
var FULL = "the job summary, and plan.json among the run's artifacts";
function renderComment(plan, facts) {
  const mark = markOf("plan", facts);
  const where = [facts.folder, facts.shard].filter((part) => part !== "");
  const foot = blocksAsMarkdown([
    [
      md`<sub>${linked("Job summary and artifacts", facts.url)}${where.length === 0 ? "" : ` \xB7 ${where.join(", ")}`} · Of commit ${facts.commit.slice(0, 7)} · This comment follows the pull request: each push replaces it.</sub>`
    ]
  ]).markdown;
  const limit = MOST_COMMENT - Buffer.byteLength(`${mark}

${foot}
`);
  return `${mark}
${renderMarkdown(plan, { limit, full: FULL })}
${foot}
`;
}

export {
  annotationsOf,
  annotationsOfRun,
  annotationsOfStep,
  markOf,
  renderComment
};
