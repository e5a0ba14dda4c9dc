import {
  actorOf,
  changedBetween,
  prefixOf,
  remoteDefault
} from "./chunk-ZT34BMC4.js";
import {
  readPlanFile
} from "./chunk-EVQRFGCX.js";
import {
  TAKEN,
  connectionKey,
  customersByChange,
  findFollowed,
  gather,
  groupChanges,
  inputsOf,
  liveOf,
  openConnection,
  predictGroup,
  refuseOtherDay,
  refuseUncommitted,
  relativeOrigins,
  scopeOf
} from "./chunk-HUYHB7JZ.js";
import {
  watchForStop,
  withoutSecrets
} from "./chunk-PWJUCBFK.js";
import {
  dayIn
} from "./chunk-SLBPCLTN.js";
import {
  ENTRY_KINDS,
  canonical as canonical2,
  chainAll,
  factsOf,
  fetchBranch,
  head,
  headOf,
  isAncestor,
  isChange,
  isInstant,
  isName,
  isRecord,
  isTooDeep,
  openAudit,
  openRepository,
  pageFile,
  parseEntries,
  readObjects,
  readRefs,
  readState,
  readTrail,
  recordAll,
  remoteTip,
  remotes,
  runFile,
  serialiseState,
  stateFile,
  writeEntries
} from "./chunk-DUJATQ3J.js";
import {
  chance
} from "./chunk-J3HAOK67.js";
import {
  renderText
} from "./chunk-SGRH3XFP.js";
import {
  sayStops
} from "./chunk-LNNEKWE3.js";
import {
  FORMER_END,
  STATUS,
  dueChanges
} from "./chunk-3R27VUDY.js";
import {
  explainFault,
  faultOf,
  writeWhole
} from "./chunk-LT5JZP3V.js";
import {
  readWorkspace
} from "./chunk-QTK4FHKC.js";
import {
  EXIT,
  jobUrl
} from "./chunk-7UPMKILO.js";
import {
  paintWith,
  renderFindings
} from "./chunk-DTSY5WOK.js";
import {
  placeOf,
  protectedBranchIn,
  timeInWords,
  wrap
} from "./chunk-BZ6C3EK6.js";
import {
  canonicalJson
} from "./chunk-J3UCM6WL.js";
import {
  forJson,
  forTerminal,
  linesForTerminal
} from "./chunk-MQEHHU24.js";
import {
  redact
} from "./chunk-MGQ447UL.js";
import {
  isRunning
} from "./chunk-3PCWHL66.js";
import {
  postedThrough
} from "./chunk-QE7SUMQK.js";
import {
  at,
  from,
  sameHolding,
  stepDays
} from "./chunk-JI6ABTPW.js";
import {
  canonical,
  isDecimal,
  isZero,
  sameAmount
} from "./chunk-CV2I5QFJ.js";
import {
  addDays,
  sayDay
} from "./chunk-FPSXHBRJ.js";
import {
  ConcordatError,
  OutOfServiceError,
  UnknownOutcomeError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/apply/decide.ts
function decide(change, live, after) {
  if (change.kind === "line") return decideLine(change, live, after);
  if (change.kind === "service") return decideService(change, live);
  const { contract } = live;
  if (change.action === "update") return decideContract(change, contract);
  if (contract !== void 0) return { verdict: "done", remoteId: contract.id };
  return { verdict: "write" };
}
function decideContract(change, contract) {
  if (contract === void 0)
    return { verdict: "stale", why: `contract ${change.remoteId ?? ""} (${change.title}) no longer exists` };
  const status = change.fields.find(({ path }) => path === STATUS);
  if (status === void 0) return decideEnd(change, contract);
  const stands = contract.active ? "active" : "inactive";
  return stands === status.after ? { verdict: "done", remoteId: contract.id } : { verdict: "write" };
}
function decideEnd(change, contract) {
  const field = change.fields.find(({ path }) => path === "endsOn");
  if (contract.endsOn === field?.after) return { verdict: "done", remoteId: contract.id };
  const posted = postedThrough(contract);
  if (posted !== void 0 && String(field?.after) < posted)
    return { verdict: "stale", why: `contract ${contract.id} was posted up to ${sayDay(posted)} meanwhile` };
  if (contract.endsOn === field?.before) {
    const { target } = change;
    const isStop = target.kind === "fields" && typeof target.fields[FORMER_END] === "string";
    const billing = isStop ? billsAfter(contract, String(field?.after)) : void 0;
    return billing === void 0 ? { verdict: "write" } : { verdict: "stale", why: billing };
  }
  const ended = `contract ${contract.id} ends on ${sayDay(contract.endsOn)} now`;
  return { verdict: "stale", why: `${ended}, and ended on ${sayDay(String(field?.before))} when it was planned` };
}
function billsAfter(contract, end) {
  if (contract.besides !== void 0) return `contract ${contract.id} bills an amount of its own by now`;
  const held = contract.lines.find(({ segments }) => from(segments, addDays(end, 1)).some(isBilled));
  return held === void 0 ? void 0 : `line ${held.id} of contract ${contract.id} bills units after ${sayDay(end)} now`;
}
function isBilled({ quantity, unitPrice, unitCost }) {
  return quantity > 0 && [unitPrice, unitCost].some((amount) => amount === void 0 || !isZero(amount));
}
function decideService(change, live) {
  const { service } = live;
  if (change.action === "create")
    return service === void 0 ? { verdict: "write" } : { verdict: "done", remoteId: service.id };
  if (service === void 0)
    return { verdict: "stale", why: `service ${change.remoteId ?? ""} (${change.title}) no longer exists` };
  const now = { unitPrice: service.unitPrice, unitCost: service.unitCost };
  const reads2 = change.fields.map((field) => ({ field, value: now[field.path] }));
  if (reads2.every(({ field, value }) => same(field.after, value))) return { verdict: "done", remoteId: service.id };
  const moved = reads2.filter(({ field, value }) => !same(field.before, value));
  if (moved.length === 0) return { verdict: "write" };
  return {
    verdict: "stale",
    why: moved.map(
      ({ field, value }) => `${word(field.path)} of service ${service.id} is ${show(value)} now, ${show(field.before)} when it was planned`
    ).join("; ")
  };
}
function decideLine(change, live, after) {
  const { line, contract } = live;
  if (change.target.kind !== "line")
    return { verdict: "stale", why: "the plan does not say what the line should hold" };
  if (line?.unclear !== void 0) return { verdict: "stale", why: line.unclear };
  const later = [change.target, ...after.filter((version) => version.kind === "line")];
  if (line !== void 0) {
    const reached = later.find((version) => reads(line, version));
    if (reached !== void 0) return { verdict: "done", remoteId: line.id };
  }
  if (contract !== void 0 && !contract.recurring)
    return { verdict: "stale", why: `contract ${contract.id} is no longer a recurring-service contract` };
  if (contract !== void 0 && !contract.active)
    return { verdict: "stale", why: `contract ${contract.id} is inactive now` };
  if (contract !== void 0 && (change.effective > contract.endsOn || change.effective < contract.startsOn))
    return { verdict: "stale", why: `contract ${contract.id} now runs ${contract.startsOn} to ${contract.endsOn}` };
  if (change.base.kind === "absent") {
    const interrupted = line !== void 0 && matches(line, [], change.target.openFrom);
    if (line !== void 0 && !interrupted)
      return { verdict: "stale", why: `line ${line.id} was made meanwhile and holds something else` };
    const posted = contract?.lines.flatMap((other) => other.postedThrough ?? []).sort().at(-1);
    if (posted !== void 0 && posted >= change.effective)
      return { verdict: "stale", why: `${posted} and before was posted meanwhile` };
    if (contract === void 0 && change.values.contract !== null)
      return { verdict: "stale", why: `contract ${String(change.values.contract)} no longer exists` };
    return { verdict: "write" };
  }
  if (line === void 0) return { verdict: "stale", why: `line ${change.remoteId ?? ""} no longer exists` };
  if (change.base.kind !== "line") return { verdict: "stale", why: "the plan does not say what the line held" };
  if (line.openFrom > change.effective)
    return { verdict: "stale", why: `${line.postedThrough ?? "the period"} and before was posted meanwhile` };
  if (reads(line, change.base)) return { verdict: "write" };
  const day = firstDifference(line, change.base) ?? change.effective;
  const held = at(line.segments, day);
  const planned = at(change.base.segments, day);
  return {
    verdict: "stale",
    why: `line ${line.id} holds ${held.quantity} units at ${held.unitPrice ?? "no price"} now from ${sayDay(day)}, and held ${planned.quantity} at ${planned.unitPrice ?? held.unitPrice ?? "no price"} when it was planned`
  };
}
function firstDifference(line, { segments, openFrom }) {
  return comparedDays(line, segments, openFrom).find((day) => !sameHolding(at(line.segments, day), at(segments, day)));
}
function reads(line, version) {
  return [version.segments, ...version.or ?? []].some((segments) => matches(line, segments, version.openFrom));
}
function matches(line, segments, from2) {
  return comparedDays(line, segments, from2).every((day) => sameHolding(at(line.segments, day), at(segments, day)));
}
function comparedDays(line, segments, from2) {
  return [from2, ...stepDays(line.segments, segments).filter((day) => day > from2 && day <= line.readThrough)];
}
function same(planned, live) {
  return typeof planned === "string" && isDecimal(planned) ? sameAmount(planned, live) : planned === (live ?? null);
}
function show(value) {
  return typeof value === "string" && isDecimal(value) ? canonical(value) : String(value ?? "nothing");
}
function word(path) {
  return { unitPrice: "the unit price", unitCost: "the unit cost" }[path] ?? path;
}

// src/apply/reasons.ts
var OUTCOME_UNKNOWN = "OUTCOME_UNKNOWN";
function notMade(change, { line }) {
  if (change.action !== "create" || line === void 0) return "read back: it was not made. The next run makes it";
  return `read back: line ${line.id} was made, but its ${String(change.values.quantity)} units were not set. The next run sets them`;
}
function codeOf(error) {
  return error instanceof ConcordatError ? { code: error.code } : {};
}
function unread(error) {
  return `${wordsOf(error)}. Nothing of it was written; the next run makes it`;
}
function wordsOf(error) {
  if (error instanceof ConcordatError) return error.message;
  throw error;
}
function madeOf(error) {
  const made = error instanceof ConcordatError ? error.facts.made : void 0;
  return typeof made === "string" ? made : void 0;
}
function waitsFor({ dependsOn }, notMade2, standing, { services, withheld = [], customers }) {
  const say = ({ title, action, kind }) => `it depends on ${title} (${action} ${kind})`;
  const failed = dependsOn.map((id) => notMade2.get(id)).find((one) => one !== void 0);
  if (failed !== void 0) return `${say(failed)}, which was not made. The next run makes both`;
  const missing = dependsOn.find((id) => !standing.has(id));
  if (missing === void 0) return void 0;
  const known = [...services, ...withheld, ...customers.flatMap(({ changes }) => changes)];
  const other = known.find(({ id }) => id === missing);
  if (other !== void 0) return `${say(other)}, which is not made now. Plan again`;
  return `it depends on a change (${missing}) that is not in this plan, so whether that was made is not known. Plan again`;
}

// src/apply/run.ts
async function* applyPlan(input) {
  for (const tenant of input.plan.tenants) {
    const customers = customersByChange(tenant);
    const run2 = new TenantRun(tenant, input, customers);
    for (const group of groupChanges(dueChanges(tenant))) {
      if (input.signal.aborted) return;
      yield* run2.group(group);
    }
  }
}
var TenantRun = class {
  #tenant;
  #input;
  #customers;
  #ids = /* @__PURE__ */ new Map();
  #notMade = /* @__PURE__ */ new Map();
  /** Changes that stand by now, made in this run or before it. */
  #standing = /* @__PURE__ */ new Set();
  /** Connections that take nothing more. */
  #stopped = /* @__PURE__ */ new Map();
  constructor(tenant, input, customers) {
    this.#tenant = tenant;
    this.#input = input;
    this.#customers = customers;
  }
  async *group(group) {
    if (this.#stopped.has(group.connection)) {
      for (const change of group.changes) this.#notMade.set(change.id, change);
      return;
    }
    yield* this.#walk(group);
    const error = this.#stopped.get(group.connection);
    if (error !== void 0) yield this.#stop(group.connection, error);
  }
  async *#walk(group) {
    const target = this.#input.targets.get(`${this.#tenant.tenant}/${group.connection}`);
    if (target === void 0) {
      for (const change of group.changes)
        yield this.#lost(change, "failed", `connection ${group.connection} is not open`);
      return;
    }
    let live;
    try {
      await target.ready?.(predictGroup(target, group, this.#input.today(this.#tenant)));
      live = await target.observe(this.#scope(group));
    } catch (error) {
      if (this.#isOver(group, error)) return;
      for (const change of group.changes) yield this.#lost(change, "failed", unread(error));
      return;
    }
    const written = [];
    const followed = findFollowed(group.changes);
    for (const [index, change] of group.changes.entries()) {
      if (this.#input.signal.aborted) return;
      const waits = waitsFor(change, this.#notMade, this.#standing, this.#tenant);
      if (waits !== void 0) {
        yield this.#lost(change, "stale", waits);
        continue;
      }
      const after = group.changes.slice(index + 1).filter((other) => other.key === change.key && other.kind === change.kind).map((other) => other.target);
      const own = this.#liveOf(change, live);
      const verdict = decide(change, own, after);
      if (verdict.verdict === "stale") {
        yield this.#lost(change, "stale", `${verdict.why}. Plan again`);
        continue;
      }
      if (verdict.verdict === "done") {
        this.#stands(change, verdict.remoteId);
        yield this.#event(change, "skipped", verdict.remoteId, "it is so already");
        continue;
      }
      const madeBy = this.#input.madeBy?.(this.#tenant.tenant, change, own.line?.id);
      if (madeBy !== void 0) {
        const why = `run ${madeBy} made it since this plan was made, and its record does not read so now`;
        yield this.#lost(change, "stale", `${why}. Plan again`);
        continue;
      }
      yield this.#event(change, "attempt");
      const event = await this.#write(change, target, group, live, after);
      yield event.first;
      if (event.settled !== void 0) yield event.settled;
      if (this.#stopped.has(group.connection)) return;
      if (this.#notMade.has(change.id)) continue;
      written.push(change);
      if (followed.has(change.id)) {
        try {
          live = await target.observe(this.#scope(group));
        } catch (error) {
          if (this.#isOver(group, error)) return;
          for (const other of group.changes.slice(index + 1)) yield this.#lost(other, "failed", unread(error));
          break;
        }
      }
    }
    yield* this.#readBack(group, written, target);
  }
  async #write(change, target, group, live, after) {
    try {
      const receipt = await target.apply(change, this.#liveOf(change, live), this.#ids);
      this.#stands(change, receipt.remoteId);
      return { first: this.#event(change, "applied", receipt.remoteId) };
    } catch (error) {
      this.#isOver(group, error);
      if (!(error instanceof UnknownOutcomeError))
        return { first: { ...this.#lost(change, "failed", wordsOf(error), madeOf(error)), ...codeOf(error) } };
      const first = this.#event(change, "unknown", void 0, error.message);
      return { first, settled: await this.#settle(change, target, group, after) };
    }
  }
  /** The answer was lost: the record itself says whether the change was made. */
  async #settle(change, target, group, after) {
    try {
      const live = await target.observe(this.#scope(group));
      const own = this.#liveOf(change, live);
      const verdict = decide(change, own, after);
      if (verdict.verdict === "done") {
        this.#stands(change, verdict.remoteId);
        return this.#event(change, "settled", verdict.remoteId, "read back: it was made");
      }
      const why = verdict.verdict === "stale" ? `${verdict.why}. The next run makes it` : notMade(change, own);
      const begun = change.action === "create" || verdict.verdict === "stale";
      return this.#lost(change, "failed", why, begun ? own.line?.id : void 0);
    } catch (error) {
      this.#isOver(group, error);
      const why = `whether it was made is not known (${wordsOf(error)}). The next run reads it and goes on from there`;
      return { ...this.#lost(change, "failed", why), code: OUTCOME_UNKNOWN };
    }
  }
  #stands({ key, id }, remoteId) {
    this.#ids.set(key, remoteId);
    this.#standing.add(id);
  }
  /** What the lines hold after the writes; a difference is told as a failure, for the next plan to mend. */
  async *#readBack(group, written, target) {
    const last = /* @__PURE__ */ new Map();
    for (const change of written) if (change.kind === "line") last.set(change.key, change);
    if (last.size === 0) return;
    let live;
    try {
      live = await target.observe(this.#scope(group));
    } catch (error) {
      if (this.#isOver(group, error)) return;
      const why = `it was written, but could not be read back: ${wordsOf(error)}. The next run reads it`;
      for (const change of last.values()) yield this.#lost(change, "failed", why);
      return;
    }
    for (const change of last.values()) {
      const { line } = this.#liveOf(change, live);
      if (line === void 0 || change.target.kind !== "line") {
        yield this.#lost(change, "failed", "it was written, but the line cannot be found again");
        continue;
      }
      if (!reads(line, change.target)) {
        const held = line.segments.filter((segment) => segment.from <= change.effective).at(-1);
        yield this.#lost(
          change,
          "failed",
          `it was written, but line ${line.id} holds ${held?.quantity ?? 0} units at ${held?.unitPrice ?? "no price"} when read back. Plan again`
        );
      }
    }
  }
  /** Takes note of a system that takes nothing more; false for every other error. */
  #isOver(group, error) {
    if (!(error instanceof OutOfServiceError)) return false;
    this.#stopped.set(group.connection, error);
    return true;
  }
  #stop(connection, { code, message, facts }) {
    const resumeAt = typeof facts.resumeAt === "string" ? { resumeAt: facts.resumeAt } : {};
    return { kind: "stopped", tenant: this.#tenant.tenant, connection, code, message, ...resumeAt };
  }
  #scope(group) {
    return scopeOf(group, this.#input.today(this.#tenant), this.#ids);
  }
  #liveOf(change, live) {
    return liveOf(change, live, this.#ids);
  }
  #event(change, kind, remoteId, message) {
    const customer = this.#customers.get(change.id);
    return {
      tenant: this.#tenant.tenant,
      ...customer === void 0 ? {} : { customer },
      change,
      kind,
      ...remoteId === void 0 ? {} : { remoteId },
      ...message === void 0 ? {} : { message }
    };
  }
  /** `remoteId`: of a record that was made, though it is not as planned yet. */
  #lost(change, kind, message, remoteId) {
    this.#notMade.set(change.id, change);
    return { ...this.#event(change, "skipped", remoteId, message), kind };
  }
};

// src/audit/journal.ts
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

// src/audit/left-behind.ts
function parseJournal(text, path, run2) {
  const notes = [];
  const rows = text.split("\n");
  const half = rows.pop();
  if (half !== void 0 && half !== "")
    notes.push(`${path}:${rows.length + 1}: the last line was cut off and is dropped`);
  const [header, ...values] = rows.map(parseRow);
  if (rows.length > 0 && header === void 0) notes.push(`${path}:1: the line cannot be read and is dropped`);
  const events = [];
  let intended;
  for (const [index, value] of values.entries()) {
    const event = value?.intent ?? value;
    if (!isEvent(event, run2)) notes.push(`${path}:${index + 2}: the line cannot be read and is dropped`);
    else if (value?.intent !== void 0) intended = event;
    else {
      events.push(event);
      intended = void 0;
    }
  }
  if (intended !== void 0) events.push(intended);
  const tenants = Array.isArray(header?.tenants) ? header.tenants.filter(isText).filter(isName) : [];
  return { pid: typeof header?.pid === "number" ? header.pid : void 0, tenants, events, notes };
}
function parseRow(row) {
  try {
    const value = JSON.parse(row);
    return isRecord(value) && !isTooDeep(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
var isText = (value) => typeof value === "string";
var isTextIfThere = (value) => value === void 0 || isText(value);
function isEvent(value, run2) {
  if (!isRecord(value) || !isRecord(value.entry)) return false;
  const { entry, learned = [] } = value;
  return isEntry(entry) && entry.run === run2 && Array.isArray(learned) && learned.every(isLearned);
}
var NEEDED = ["actor", "configCommit", "planDigest"];
var OPTIONAL = [
  ...["customer", "contract", "line", "change", "action"],
  ...["system", "remoteId", "ref", "effective", "message"]
];
function isEntry(entry) {
  const { tenant, run: run2, at: at2, kind, fields = [], reason, money: money2 } = entry;
  const named = isText(tenant) && isName(tenant) && isText(run2) && isName(run2);
  const dated = isText(at2) && /^\d{4}-\d{2}-/.test(at2) && isInstant(at2);
  const known = ENTRY_KINDS.some((one) => one === kind);
  const texts = NEEDED.every((name) => isText(entry[name])) && OPTIONAL.every((name) => isTextIfThere(entry[name]));
  const changes = Array.isArray(fields) && fields.every((field) => isRecord(field) && isText(field.path));
  const reasoned = reason === void 0 || isRecord(reason) && isText(reason.rule);
  const priced = money2 === void 0 || isRecord(money2) && isText(money2.currency) && isTextIfThere(money2.monthly) && isTextIfThere(money2.once);
  return named && dated && known && texts && changes && reasoned && priced;
}
var LEARNED = {
  identified: ({ key, system, id }) => isText(key) && isText(system) && isText(id),
  applied: ({ key, fields }) => isText(key) && isRecord(fields),
  resolved: (event) => isText(event.key) && isText(event.what) && "value" in event,
  manual: ({ change, status, note }) => isText(change) && ["open", "done", "waived"].some((one) => one === status) && isTextIfThere(note),
  unknown: ({ key, change }) => isText(key) && isChange(change),
  known: ({ key }) => isText(key),
  forgotten: ({ key }) => isText(key)
};
function isLearned(event) {
  if (!isRecord(event) || !isText(event.kind) || !Object.hasOwn(LEARNED, event.kind)) return false;
  return isInstant(event.at) && isText(event.run) && LEARNED[event.kind]?.(event) === true;
}

// src/audit/page.ts
var PAGE_RUNS = 50;
var PAGE_ROWS = 200;
var LONGEST_CELL = 200;
var FRAME = /* @__PURE__ */ new Set(["run-started", "run-finished"]);
function renderPage(tenant, entries) {
  const runs = /* @__PURE__ */ new Map();
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq))
    runs.set(entry.run, [...runs.get(entry.run) ?? [], entry]);
  const shown = [...runs.values()].reverse().slice(0, PAGE_RUNS);
  const head2 = [
    `# Audit of ${escapeMarkdown(tenant)}`,
    "",
    `Written by Concordat at each run; the latest ${PAGE_RUNS} runs are here, newest first. Do not edit: it is written anew.`,
    "The whole trail stands in the folders beside this page. `concordat history --verify` checks that nothing in it was changed.",
    ""
  ];
  return [...head2, ...shown.flatMap(renderRun)].join("\n");
}
function renderRun(entries) {
  const first = entries[0];
  if (first === void 0) return [];
  const rows = entries.filter(({ kind }) => !FRAME.has(kind));
  const notes = entries.flatMap(
    (entry) => FRAME.has(entry.kind) && entry.message !== void 0 ? [cell(entry.message), ""] : []
  );
  const by = `By ${cell(first.actor)} \xB7 run ${cell(first.run)} \xB7 configuration ${cell(first.configCommit.slice(0, 12))} \xB7 plan ${cell(first.planDigest.slice(0, 12))}`;
  const title = `## ${escapeMarkdown(first.at.slice(0, 16).replace("T", " "))} UTC: ${countKinds(rows)}`;
  if (rows.length === 0) return [title, "", by, "", ...notes];
  const table = rows.slice(0, PAGE_ROWS).map(
    (entry) => `| ${[entry.customer ?? "", what(entry), entry.effective ?? "", money(entry)].map(cell).join(" | ")} |`
  );
  const more = rows.length > PAGE_ROWS ? [`and ${rows.length - PAGE_ROWS} more in the run's file`, ""] : [];
  return [
    title,
    "",
    by,
    "",
    ...notes,
    "| customer | what | from day | money |",
    "| --- | --- | --- | --- |",
    ...table,
    "",
    ...more
  ];
}
function countKinds(entries) {
  const counts = /* @__PURE__ */ new Map();
  for (const { kind } of entries) if (!FRAME.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts.size === 0 ? "nothing to do" : [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}
function what(entry) {
  const place = [entry.contract, entry.line].filter((part) => part !== void 0).join(" / ");
  const fields = (entry.fields ?? []).map(({ path, before, after }) => `${path} ${show2(before)} \u2192 ${show2(after)}`).join(", ");
  const doing = [entry.kind, entry.action].filter((part) => part !== void 0).join(": ");
  return [place, doing, fields, entry.message].filter((part) => part !== void 0 && part !== "").join(" \xB7 ");
}
function show2(value) {
  if (value === void 0 || value === null) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function money({ money: money2 }) {
  if (money2 === void 0) return "";
  const parts = [
    money2.monthly === void 0 ? [] : [`${money2.monthly} ${money2.currency} a month`],
    money2.once === void 0 ? [] : [`${money2.once} ${money2.currency} once`]
  ];
  return parts.flat().join(", ");
}
function cell(text) {
  const letters = [...text];
  return escapeMarkdown(letters.length <= LONGEST_CELL ? text : `${letters.slice(0, LONGEST_CELL - 1).join("")}\u2026`);
}
function escapeMarkdown(text) {
  return text.replace(/(?:(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}])+/gu, " ").replace(
    /[&<>"'`|\\*_~{}[\]()!^$=]|(?<=:)\/|(?<=^\s*)[-+](?=[\s-]|$)|(?<=^\s*\d+)\.(?=\s|$)/gu,
    (character) => `&#${character.codePointAt(0)};`
  ).replace(/(?<!&)[@#]/g, (sign) => `${sign}<!-- -->`).replace(/\bwww\./gi, "www&#46;");
}

// src/audit/run.ts
async function recordRun(store, wanted) {
  const events = wanted.events.filter(({ entry }) => entry.tenant === wanted.tenant).map(maskSecrets);
  const first = events[0]?.entry;
  const counts = countKinds(events.map(({ entry }) => entry));
  return store.commitRun({
    files: (current) => buildRun(current, { ...wanted, events }),
    message: `audit: ${wanted.tenant}, run ${wanted.run}: ${counts}`,
    trailers: {
      Run: wanted.run,
      ...first === void 0 ? {} : { "Plan-Digest": first.planDigest, "Config-Commit": first.configCommit, Actor: first.actor }
    }
  });
}
async function recordRuns(store, wanted) {
  const [only, ...others] = wanted;
  if (only === void 0) return { pushed: store.pushed, tries: 0 };
  if (others.length === 0) return recordRun(store, only);
  const masked2 = wanted.map((record2) => ({
    ...record2,
    events: record2.events.filter(({ entry }) => entry.tenant === record2.tenant).map(maskSecrets)
  }));
  const first = masked2[0]?.events[0]?.entry;
  const counts = countKinds(masked2.flatMap(({ events }) => events.map(({ entry }) => entry)));
  return store.commitRun({
    files: async (current) => {
      const files = [];
      for (const record2 of masked2) files.push(...await buildRun(current, record2));
      return files;
    },
    message: `audit: ${masked2.map(({ tenant }) => tenant).join(", ")}, run ${only.run}: ${counts}`,
    trailers: {
      Run: only.run,
      ...first === void 0 ? {} : { "Plan-Digest": first.planDigest, "Config-Commit": first.configCommit, Actor: first.actor }
    }
  });
}
async function buildRun(current, wanted) {
  const { tenant, run: run2 } = wanted;
  const before = await readState(current, tenant);
  const { file, entries: present, rest } = await findRest(current, wanted, before);
  const added = rest.length > 0 && wanted.closing !== void 0 ? [...rest, maskSecrets(wanted.closing)] : rest;
  const entries = chainAll(
    headOf(before),
    added.map(({ entry }) => entry)
  );
  const state = letGo(learn(before, added, entries, run2), wanted);
  const ledger = state === before ? [] : [{ path: stateFile(tenant), content: serialiseState(state) }];
  if (entries.length === 0) return ledger;
  const { runs } = await readTrail(current, tenant, PAGE_RUNS);
  const known = runs.flatMap((reading) => reading.entries.map(({ entry }) => entry));
  return [
    { path: file, content: writeEntries([...present, ...entries]) },
    { path: pageFile(tenant), content: renderPage(tenant, [...known, ...entries]) },
    ...ledger
  ];
}
async function findRest(current, { tenant, run: run2, events }, state) {
  const first = events[0];
  if (first === void 0) return { file: "", entries: [], rest: [] };
  const file = runFile(tenant, run2, first.entry.at);
  const text = await current.read(file);
  if (text === void 0) return { file, entries: [], rest: events };
  const conflict = (why) => new ConcordatError("RUN_CONFLICT", `the run ${run2} of ${tenant} is already recorded in ${file}, and ${why}`, {
    tenant,
    run: run2,
    file
  });
  const { entries, breaks } = parseEntries(text);
  if (breaks.length > 0) throw conflict("that file is damaged; check it with: concordat history --verify");
  const present = entries.map(({ entry }) => entry);
  const shared = Math.min(present.length, events.length);
  for (const [index, entry] of present.slice(0, shared).entries()) {
    if (canonical2(factsOf(entry)) !== canonical2(events[index]?.entry))
      throw conflict("with other events; run identifiers must differ");
  }
  const rest = events.slice(shared);
  if (rest.length > 0 && state.chain?.run !== run2)
    throw conflict("another run was recorded since, so nothing can be added to it");
  return { file, entries: present, rest };
}
function learn(before, events, entries, run2) {
  const last = entries.at(-1);
  if (last === void 0) return before;
  const learned = recordAll(
    before,
    events.flatMap((event) => event.learned ?? [])
  );
  return { ...learned, chain: { run: run2, seq: last.seq, hash: last.hash } };
}
function letGo(state, { run: run2, release }) {
  if (release !== true || state.lease?.run !== run2) return state;
  const { lease: _lease, ...rest } = state;
  return rest;
}
function maskSecrets(event) {
  return maskValue(event);
}
function maskValue(value) {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map(maskValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, maskValue(member)]));
}

// src/audit/journal.ts
var STALE_MS = 24 * 60 * 60 * 1e3;
var SUFFIX = ".jsonl";
function folderOf(gitFolder) {
  return join(gitFolder, "concordat", "runs");
}
async function startJournal(gitFolder, run2, pid, tenants = []) {
  const folder = folderOf(gitFolder);
  const path = join(folder, `${run2}${SUFFIX}`);
  const events = [];
  let broken = false;
  const guard = async (work) => {
    try {
      return await work();
    } catch (error) {
      broken = true;
      throw journalFailed(path, "written", error);
    }
  };
  const handle = await guard(async () => {
    await mkdir(folder, { recursive: true });
    const opened = await open(path, "ax", 384);
    await opened.appendFile(`${canonical2({ formatVersion: 1, run: run2, pid, tenants: [...tenants] })}
`);
    await opened.sync();
    await syncFolder(folder);
    return opened;
  });
  return {
    path,
    run: run2,
    events,
    append: async (event) => {
      const masked2 = maskSecrets(event);
      events.push(masked2);
      if (broken) return;
      await guard(async () => {
        await handle.appendFile(`${canonical2(masked2)}
`);
        await handle.datasync();
      });
    },
    intend: (event) => guard(async () => {
      await handle.appendFile(`${canonical2({ intent: maskSecrets(event) })}
`);
      await handle.datasync();
    }),
    discard: () => guard(async () => {
      await handle.close();
      await rm(path, { force: true });
      await syncFolder(folder);
    }),
    close: () => guard(() => handle.close())
  };
}
function journalFailed(path, what2, cause) {
  const message = `the journal ${path} could not be ${what2}: ${explainFault(cause)}`;
  return new ConcordatError("JOURNAL_FAILED", message, { path }, { cause });
}
async function syncFolder(folder) {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function recoverJournals(store, recovery) {
  const folder = folderOf(recovery.gitFolder);
  const names = (await unlessGone(folder, () => readdir(folder)) ?? []).filter((name) => name.endsWith(SUFFIX)).sort();
  const recovered = [];
  for (const name of names) {
    const path = join(folder, name);
    const run2 = name.slice(0, -SUFFIX.length);
    const found = await unlessGone(
      path,
      async () => [await readFile(path, "utf8"), (await stat(path)).mtimeMs]
    );
    if (found === void 0) continue;
    const left = parseJournal(found[0], path, run2);
    const age = recovery.now.getTime() - found[1];
    const alive = recovery.isRunning ?? isRunning;
    if (left.pid !== void 0 && left.pid !== recovery.pid && age < STALE_MS && alive(left.pid)) {
      const note = `the run ${run2} is still at work here (process ${left.pid}); its journal is left to it`;
      recovered.push({ run: run2, tenants: [], events: 0, notes: [note] });
    } else recovered.push(await recoverRun(store, path, run2, left, recovery.now));
  }
  return recovered;
}
async function unlessGone(path, work) {
  try {
    return await work();
  } catch (error) {
    if (faultOf(error) === "ENOENT") return void 0;
    throw journalFailed(path, "read", error);
  }
}
async function recoverRun(store, path, run2, left, now) {
  const tenants = [.../* @__PURE__ */ new Set([...left.tenants, ...left.events.map(({ entry }) => entry.tenant)])];
  const found = { run: run2, tenants, events: left.events.length };
  try {
    for (const tenant of tenants) {
      const events = left.events.filter(({ entry }) => entry.tenant === tenant);
      await recordRun(store, { tenant, run: run2, events, ...closingOf(events, now), release: true });
    }
  } catch (error) {
    if (!(error instanceof ConcordatError) || error.code !== "RUN_CONFLICT") throw error;
    await rename(path, `${path}.conflict`).catch((cause) => {
      throw journalFailed(path, "removed", cause);
    });
    return { ...found, notes: [...left.notes, `${error.message}; its journal is kept as ${path}.conflict`] };
  }
  await rm(path, { force: true }).catch((cause) => {
    throw journalFailed(path, "removed", cause);
  });
  return { ...found, notes: left.notes };
}
function closingOf(events, now) {
  const last = events.at(-1)?.entry;
  if (last === void 0 || last.kind === "run-finished") return {};
  const { run: run2, tenant, actor, configCommit, planDigest } = last;
  const message = "the run was cut off; a later run recorded what it had done";
  return {
    closing: {
      entry: { run: run2, tenant, actor, configCommit, planDigest, kind: "run-finished", at: now.toISOString(), message }
    }
  };
}

// src/render/outcome.ts
var SIGNS = {
  attempt: "\u2026",
  applied: "\u2713",
  settled: "\u2713",
  skipped: "=",
  stale: "!",
  failed: "\u2717",
  unknown: "?"
};
var WORDS = {
  attempt: "being made",
  applied: "made",
  settled: "made",
  skipped: "already so",
  stale: "not made",
  failed: "failed",
  unknown: "answer lost"
};
function sayEvent(event, options) {
  const paint = paintWith(options.colour);
  const { change } = event;
  const who = event.customer === void 0 ? event.tenant : event.customer;
  const what2 = `${SIGNS[event.kind]} ${WORDS[event.kind]}  ${who}  ${change.title}: ${fieldsInWords(change.fields)}  ${sayDay(change.effective)}${event.remoteId === void 0 ? "" : `  (${change.system} ${event.remoteId})`}`;
  const colour = event.kind === "failed" ? "red" : event.kind === "stale" || event.kind === "unknown" ? "yellow" : "green";
  const lines = wrap(forTerminal(what2), options.width - 2).map((line, index) => index === 0 ? line : `  ${line}`);
  const notes = event.message === void 0 || event.kind === "skipped" ? [] : wrap(forTerminal(event.message), options.width - 4).map((line) => `    ${line}`);
  return `${paint(colour, (lines[0] ?? "").trimEnd())}
${[...lines.slice(1), ...notes].map((line) => `${line}
`).join("")}`;
}
function fieldsInWords(fields) {
  const words = {
    quantity: "units",
    unitPrice: "price",
    unitCost: "cost",
    startsOn: "from",
    endsOn: "to"
  };
  return fields.map(
    (field) => `${words[field.path] ?? field.path} ${field.before === null ? "" : `${field.before} \u2192 `}${field.after}`
  ).join(", ");
}
function sayOutcome(plan, events, place) {
  const count = (...kinds) => events.filter((event) => kinds.includes(event.kind)).length;
  if (place === void 0) return "Nothing to apply: every change is made, or waits for its day or a person.\n";
  const parts = [
    `${count("applied", "settled")} made`,
    ...count("skipped") > 0 ? [`${count("skipped")} already so`] : [],
    ...count("stale") > 0 ? [`${count("stale")} not made: the record had moved`] : [],
    ...count("failed") > 0 ? [`${count("failed")} failed`] : []
  ];
  const open2 = plan.tenants.flatMap((tenant) => tenant.customers).reduce((sum, customer) => sum + customer.manual.length, 0);
  const lines = [
    `${parts.join(" \xB7 ")}${open2 > 0 ? ` \xB7 ${open2} by hand (see the plan)` : ""}`,
    `Run ${place.run}, recorded on ${forTerminal(place.branch)}${place.commit === void 0 ? "" : ` as ${place.commit.slice(0, 7)}`}${place.pushed ? "" : " (in this clone only: it has no remote)"}`
  ];
  if (count("stale", "failed") > 0) lines.push("Plan again to see what is left: concordat plan");
  return `
${lines.join("\n")}
`;
}
function sayUnrecorded(events, { journal }) {
  const lines = events.map((event) => sayEvent(event, { colour: false, width: 200 }));
  if (lines.length === 0) return "";
  const head2 = journal === void 0 ? "What follows was done and could not be recorded; keep it. The next plan reads what the systems hold:" : `What follows was done and is not in the audit yet; ${forTerminal(journal)} holds it, and the next run here records it:`;
  return `${head2}
${lines.join("")}`;
}

// src/commands/ending.ts
function isBegun({ kind, remoteId, code }) {
  if (kind === "failed") return remoteId !== void 0 || code === OUTCOME_UNKNOWN;
  return kind === "applied" || kind === "settled";
}
function isMade({ kind }) {
  return kind === "applied" || kind === "settled";
}
function countLeft(tenants, events) {
  const ended = new Set(events.map(({ tenant, change }) => `${tenant} ${change.id}`));
  return tenants.reduce(
    (sum, tenant) => sum + dueChanges(tenant).filter(({ id }) => !ended.has(`${tenant.tenant} ${id}`)).length,
    0
  );
}
function whyEnded({ stops, left, broken, asked }) {
  const reasons = [
    ...broken === void 0 ? [] : [broken.message],
    ...stops.map(({ connection, message }) => `stopped at ${connection}: ${message}`),
    ...asked === true ? ["stopped on request"] : []
  ];
  return reasons.length === 0 ? void 0 : `${left} left; ${reasons.join("; ")}`;
}
function sayEnding(ending, { workspace, command, now, recorded }) {
  const { events, stops, left, broken, asked } = ending;
  const why = [
    ...broken === void 0 ? [] : [`${broken.message}. Nothing more was written${recorded ? ", and what was done is recorded" : ""}.`],
    ...stops.map((stop) => `Stopped at ${placeOfConnection(stop, workspace)}: ${stop.message}.`),
    ...asked === true && left > 0 ? ["Stopped on request: the request under way was finished."] : []
  ];
  if (why.length === 0) return "";
  const made = new Set(events.filter(isMade).map(({ change }) => change.id)).size;
  const failed = new Set(events.filter(({ kind }) => kind === "failed").map(({ change }) => change.id)).size;
  const count = `${made} made, ${failed === 0 ? "" : `${failed} failed, `}${left} of the changes are left for the next run.`;
  const when = stops.flatMap((stop) => resumeInWords(stop, workspace, now)).at(-1);
  const next = left + failed === 0 ? "" : ` ${when === void 0 ? "Go on with" : `Go on from ${when} with`}: ${command} (what is made is not made again).`;
  return `${why.join("\n")}
${count}${next}
`;
}
function placeOfConnection({ tenant, connection }, workspace) {
  const origin = workspace.tenants.find(({ name }) => name === tenant)?.connections[connection]?.origin;
  if (origin === void 0) return connection;
  const { file, line } = relativeOrigins(origin, workspace.folder);
  return `${connection} (${file}:${line})`;
}
function resumeInWords({ tenant, resumeAt }, workspace, now) {
  const timezone = workspace.tenants.find(({ name }) => name === tenant)?.timezone;
  if (resumeAt === void 0 || timezone === void 0) return [];
  return [`${timeInWords(resumeAt, timezone, dayIn(timezone, now))} (${placeOf(timezone)})`];
}
function sayObstacles(plan, { colour, width }) {
  const found = obstaclesOf(plan);
  return found.length === 0 ? "" : renderFindings(found, { colour, width });
}
function obstaclesOf(plan) {
  const isError = ({ severity }) => severity === "error";
  const inPlan = plan.tenants.flatMap((tenant) => [
    ...tenant.findings.filter(isError),
    ...tenant.customers.flatMap((customer) => [
      ...customer.findings.filter(isError),
      ...customer.status === "refused" || customer.status === "failed" ? whyStopped(customer) : [],
      ...customer.blocked.map(
        ({ reason, title, fix }) => ({
          ...asFinding(reason),
          fix,
          message: `${customer.name}, ${title}: ${reason.text}`
        })
      )
    ])
  ]);
  return [...plan.findings.filter(isError), ...inPlan];
}
function asFinding({ rule, text, origin }) {
  return { severity: "error", rule, message: text, ...origin === void 0 ? {} : { origin } };
}
function whyStopped({ because, name }) {
  return because === void 0 ? [] : [{ ...asFinding(because), message: `${name}: ${because.text}` }];
}
function exitCodeOfSome(plan, ending) {
  const code = exitCodeOf(plan, ending);
  if (code !== EXIT.done) return code;
  return ending.events.some(isBegun) ? EXIT.partly : EXIT.blocked;
}
function exitCodeOf(plan, { events, stops, left, broken, asked }) {
  const begun = events.some(isBegun);
  const ended = stops.length > 0 || left > 0 && (broken !== void 0 || asked === true);
  if (ended) return begun ? EXIT.partly : EXIT.failed;
  if (events.some(({ kind }) => kind === "failed" || kind === "stale")) return begun ? EXIT.partly : EXIT.blocked;
  if (plan.findings.some(({ severity }) => severity === "error")) return begun ? EXIT.partly : EXIT.failed;
  return plan.result === "blocked" || plan.result === "failed" ? EXIT.blocked : EXIT.done;
}

// src/audit/lease.ts
function decideLease(held, wish) {
  if (held !== void 0 && Date.parse(held.expiresAt) > wish.now.getTime() && !isEarlierAttempt(held.url, wish.url))
    return { granted: false, lease: held };
  return { granted: true, lease: leaseOf(wish) };
}
function leaseOf({ run: run2, owner, url, now, minutes }) {
  const expiresAt = new Date(now.getTime() + minutes * 6e4).toISOString();
  return { run: run2, owner, ...url === void 0 ? {} : { url }, takenAt: now.toISOString(), expiresAt };
}
var ATTEMPT = /^(.*)\/attempts\/(\d+)$/;
function isEarlierAttempt(held, mine) {
  const [, job, attempt] = ATTEMPT.exec(held ?? "") ?? [];
  const [, sameJob, later] = ATTEMPT.exec(mine ?? "") ?? [];
  return job !== void 0 && job === sameJob && Number(attempt) < Number(later);
}
async function takeLeases(store, tenants, wish) {
  const taken = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  const healed = /* @__PURE__ */ new Map();
  await store.commitRun({
    // Asked again on the new tip when another run was first.
    files: async (current) => {
      const files = [];
      for (const outcome of [taken, refused, healed]) outcome.clear();
      for (const tenant of tenants) {
        const state = await readState(current, tenant);
        const { granted, lease } = decideLease(state.lease, wish);
        (granted ? taken : refused).set(tenant, lease);
        if (!granted) continue;
        if (state.lease !== void 0) healed.set(tenant, state.lease);
        files.push({ path: stateFile(tenant), content: serialiseState({ ...state, lease }) });
      }
      return files;
    },
    message: `audit: ${tenants.join(", ")}, run ${wish.run} takes the lease`,
    trailers: { Run: wish.run }
  });
  return { taken, refused, healed };
}
async function renewLeases(store, mine, wish) {
  const lease = leaseOf(wish);
  let lost;
  await store.commitRun({
    files: async (current) => {
      const files = [];
      lost = void 0;
      for (const [tenant, { run: run2, expiresAt }] of mine) {
        const state = await readState(current, tenant);
        if (state.lease?.run !== run2 || state.lease.expiresAt !== expiresAt) {
          lost = { lost: tenant, held: state.lease };
          return [];
        }
        files.push({ path: stateFile(tenant), content: serialiseState({ ...state, lease }) });
      }
      return files;
    },
    message: `audit: ${[...mine.keys()].join(", ")}, run ${wish.run} holds the lease longer`,
    trailers: { Run: wish.run }
  });
  return lost ?? new Map([...mine.keys()].map((tenant) => [tenant, lease]));
}
function minute(instant) {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}
function leaseHeld(tenant, held) {
  const where = held.url === void 0 ? "" : ` (${held.url})`;
  const message = `another apply of ${tenant} is at work: ${held.owner}${where}, since ${minute(held.takenAt)}. Wait until it has ended; if it was cut off, run again after ${minute(held.expiresAt)}`;
  return new ConcordatError("LEASE_HELD", message, { tenant, ...held });
}

// src/commands/leases.ts
var MINUTE_MS = 6e4;
var SPARE_MINUTES = 15;
var LONGEST_WRITE_MS = 5 * MINUTE_MS;
async function holdLeases(context, store, tenants, { run: run2, actor }) {
  const url = jobUrl(context.env);
  const minutes = SPARE_MINUTES + tenants.reduce((sum, tenant) => sum + 2 * minutesOf(tenant), 0);
  const wish = () => ({ run: run2, owner: actor, now: context.now(), minutes, ...url === void 0 ? {} : { url } });
  const names = tenants.map(({ tenant }) => tenant);
  const { taken, refused, healed } = await takeLeases(store, names, wish());
  let mine = taken;
  const left = () => earliestEnd(mine) - context.now().getTime();
  return {
    refused: [...refused].map(([tenant, held]) => ({ tenant, error: leaseHeld(tenant, held) })),
    healed,
    async keep() {
      if (mine.size === 0 || left() > minutes * MINUTE_MS / 2) return;
      try {
        const renewed = await renewLeases(store, mine, wish());
        if ("lost" in renewed) throw leaseLost(lostTo(renewed.lost, renewed.held));
        mine = renewed;
      } catch (error) {
        if (!(error instanceof ConcordatError) || error.code === "LEASE_LOST") throw error;
        if (left() < LONGEST_WRITE_MS) throw leaseLost(error);
      }
    }
  };
}
function lostTo(tenant, held) {
  if (held !== void 0) return leaseHeld(tenant, held);
  const message = `the lease of ${tenant} expired, and another run took it and let it go since`;
  return new ConcordatError("LEASE_HELD", message, { tenant });
}
function leaseLost(cause) {
  const message = `this run can no longer be sure that it writes alone: ${cause.message}`;
  return new ConcordatError("LEASE_LOST", message, cause.facts, { cause });
}
function earliestEnd(leases) {
  return Math.min(...[...leases.values()].map(({ expiresAt }) => Date.parse(expiresAt)));
}
function minutesOf({ api }) {
  return Math.ceil(api.reduce((sum, { minutes }) => sum + minutes, 0));
}

// src/commands/protected.ts
var REMOTE = "origin";
async function refuseUnmerged(context, workspace, repository, commit) {
  const ci = isCi(context.env);
  if (workspace.apply.branch === void 0 && !ci) return;
  const remote = (await remotes(repository)).includes(REMOTE) ? REMOTE : void 0;
  if (remote === void 0 && workspace.apply.branch === void 0) return;
  const branch = remote === void 0 || !ci ? workspace.apply.branch : await protectedAt(repository, remote, workspace.folder);
  if (branch === void 0) throw withoutBranch(`${REMOTE} does not say which branch is its default`);
  const tip = remote === void 0 ? (await readRefs(repository, [`refs/heads/${branch}`]))[0] : await remoteTip(repository, remote, branch);
  const place = remote === void 0 ? "this clone" : remote;
  if (tip === void 0) throw withoutBranch(`${place} has no branch ${branch}`);
  if (tip === commit) return;
  if (remote !== void 0) await fetchBranch(repository, remote, branch);
  const merged = await isAncestor(repository, commit, tip);
  const short = commit.slice(0, 7);
  if (merged === void 0)
    throw new UsageError(
      "HISTORY_MISSING",
      `this clone holds too little history to tell whether ${short} is on ${branch}; fetch all of it (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0)`,
      { commit, branch }
    );
  if (!merged)
    throw new UsageError(
      "NOT_MERGED",
      `${short} is not on ${branch} of ${place}, and apply writes only what is: merge it first. To see what it would do: concordat plan`,
      { commit, branch, tip }
    );
  const range = { from: commit, to: tip, folder: workspace.folder };
  const newer = (await changedBetween(repository, range)).filter(inputsOf(workspace));
  if (newer.length > 0)
    throw new UsageError(
      "SUPERSEDED",
      `${branch} has moved on since ${short}: ${newer.slice(0, 5).join(", ")}${newer.length > 5 ? ` and ${newer.length - 5} more` : ""} changed up to ${tip.slice(0, 7)}. Nothing is written from the older one; apply from the newest commit`,
      { commit, branch, tip, files: newer }
    );
}
async function protectedAt(repository, remote, folder) {
  const standard = await remoteDefault(repository, remote);
  const tip = standard === void 0 ? void 0 : await remoteTip(repository, remote, standard);
  if (standard === void 0 || tip === void 0) return standard;
  await fetchBranch(repository, remote, standard);
  const [text] = await readObjects(repository, [`${tip}:${await prefixOf(repository, folder)}concordat.yaml`]);
  return (text === void 0 ? void 0 : protectedBranchIn(text.toString())) ?? standard;
}
function withoutBranch(why) {
  return new UsageError(
    "NO_PROTECTED_BRANCH",
    `${why}, so apply cannot tell what is merged; name the branch in concordat.yaml (apply: { branch: main }), and push it`,
    {}
  );
}
function isCi({ CI }) {
  return CI !== void 0 && CI !== "" && CI !== "0" && CI.toLowerCase() !== "false";
}

// src/audit/since.ts
function madeSince(state, createdAt) {
  return (change, live) => {
    const last = state.lastApplied[change.key];
    if (last !== void 0 && last.at > createdAt && !isBase(last, change.base)) return last.run;
    const own = change.action === "create" ? state.ids[change.key] : void 0;
    return own !== void 0 && own.at > createdAt && own.id !== live ? own.run : void 0;
  };
}
function isBase({ fields }, base) {
  if (base.kind === "line")
    return canonicalJson(fields) === canonicalJson({ openFrom: base.openFrom, segments: base.segments });
  return base.kind === "fields" && Object.entries(base.fields).every(([name, value]) => fields[name] === void 0 || fields[name] === value);
}

// src/commands/ready.ts
async function planNow(context, options, workspace, watch) {
  const ready = await gather(context, options, workspace, watch);
  if (!options.json && ready.plan.tenants.length > 0)
    context.out(renderText(ready.plan, { colour: context.colour, width: context.width }));
  return ready;
}
async function planFromFile(context, options, file, workspace, store, watch) {
  const plan = await readPlanFile(context, file, workspace, options.asOf);
  context.talk(sayStops(plan, context));
  if (options.tenant !== void 0 || options.customer !== void 0)
    throw new UsageError(
      "PLAN_HAS_SCOPE",
      "a plan file already says for whom it is; leave out --tenant and --customer",
      { file }
    );
  const targets = /* @__PURE__ */ new Map();
  for (const tenantPlan of plan.tenants) {
    const tenant = workspace.tenants.find((candidate) => candidate.name === tenantPlan.tenant);
    if (tenant === void 0)
      throw new UsageError(
        "PLAN_FOREIGN",
        `${file} plans for tenant ${tenantPlan.tenant}, which this workspace does not have`,
        { file }
      );
    for (const key of new Set(dueChanges(tenantPlan).map((change) => change.connection)))
      targets.set(
        connectionKey(tenant.name, key),
        await openConnection(tenant, key, "target", context, watch, options.asOf)
      );
  }
  const made = /* @__PURE__ */ new Map();
  for (const { tenant } of plan.tenants) made.set(tenant, madeSince(await store.readState(tenant), plan.createdAt));
  return { plan, store, targets, madeBy: (tenant, change, live) => made.get(tenant)?.(change, live) };
}

// src/commands/report.ts
import { resolve } from "node:path";
function startReport() {
  let known = {
    kind: "run",
    formatVersion: 1,
    findings: [],
    barred: [],
    events: [],
    stopped: [],
    left: 0
  };
  return {
    note(facts) {
      known = { ...known, ...facts };
    },
    fail(error) {
      const code = error instanceof ConcordatError ? error.code : "UNEXPECTED";
      const message = redact(error instanceof Error ? error.message : String(error));
      known = { ...known, error: { code, message } };
      return error instanceof UsageError || code === "NO_REPOSITORY" || code === "NO_REMOTE" ? EXIT.config : EXIT.failed;
    },
    async save(context, file, exit) {
      const report = { ...known, at: context.now().toISOString(), exit };
      try {
        await writeWhole(resolve(context.folder, file), `${forJson(JSON.stringify(report))}
`);
      } catch (cause) {
        context.talk(
          `REPORT_NOT_SAVED: the report of this run could not be written to ${forTerminal(file)}: ${explainFault(cause)}; a report that was there before is of another run
`
        );
      }
    }
  };
}

// src/commands/trail.ts
var CUT_OFF = "the run was cut off while this was written; the next plan shows whether it was made";
var SAME_DAY = "SAME_DAY";
function startEntry(tenant, facts, at2, cutOff) {
  const before = cutOff === void 0 ? "" : `; the run ${cutOff.run} of ${cutOff.owner}${cutOff.url === void 0 ? "" : ` (${cutOff.url})`} was cut off and recorded nothing: what it wrote is taken as it stands`;
  return {
    entry: {
      ...facts,
      at: at2.toISOString(),
      tenant: tenant.tenant,
      kind: "run-started",
      message: `${dueChanges(tenant).length} changes to make${before}`
    }
  };
}
function finishEntry(tenant, end, facts, now) {
  const mine = end.events.filter((event) => event.tenant === tenant.tenant);
  const count = (kinds) => mine.filter((event) => kinds.includes(event.kind)).length;
  const message = `${count(["applied", "settled"])} made, ${count(["skipped"])} already so, ${count(["stale"])} stale, ${count(["failed"])} failed${end.stopped === void 0 ? "" : `; ${end.stopped}`}`;
  const at2 = now.toISOString();
  return {
    entry: { ...facts, at: at2, tenant: tenant.tenant, kind: "run-finished", message },
    learned: resolvedFrom(end.settled, { at: at2, run: facts.run })
  };
}
function settledBy(customer, made) {
  const created = customer.changes.filter(({ kind, action }) => kind === "line" && action === "create");
  const waiting = new Set([...created, ...customer.blocked].map(({ key }) => key).filter((key) => key !== made));
  const settles = Object.entries(customer.settles ?? {});
  return Object.fromEntries(settles.filter(([name, value]) => !waiting.has(ownerOf(name, value))));
}
function ownerOf(name, value) {
  const key = name.slice(0, name.indexOf("."));
  return value.startsWith(`${key}@`) ? value : key;
}
function resolvedFrom(settled, when) {
  return Object.entries(settled).map(([name, value]) => {
    const dot = name.lastIndexOf(".");
    return { ...when, kind: "resolved", key: name.slice(0, dot), what: name.slice(dot + 1), value };
  });
}
function toRunEvent(event, plan, facts, now) {
  const { change } = event;
  const at2 = now.toISOString();
  const parts = change.kind === "service" ? [] : change.key.split("/");
  const tenant = plan.tenants.find((candidate) => candidate.tenant === event.tenant);
  const entry = {
    ...facts,
    at: at2,
    tenant: event.tenant,
    ...event.customer === void 0 ? {} : { customer: event.customer },
    ...parts[2] === void 0 ? {} : { contract: parts[2] },
    ...parts[3] === void 0 ? {} : { line: parts.slice(3).join("/") },
    kind: event.kind === "attempt" ? "unknown" : event.kind,
    change: change.id,
    action: change.action,
    system: change.system,
    ...event.remoteId === void 0 ? {} : { remoteId: event.remoteId },
    ref: change.key,
    effective: change.effective,
    fields: change.fields.map((field) => ({ path: field.path, before: field.before, after: field.after })),
    reason: {
      rule: change.reason.rule,
      ...change.reason.origin === void 0 ? {} : { origin: change.reason.origin }
    },
    ...change.monthly === void 0 ? {} : { money: { monthly: change.monthly.price, currency: tenant?.currency ?? "" } },
    ...messageOf(event)
  };
  return { entry, learned: learnedFrom(event, tenant, { at: at2, run: facts.run }) };
}
function messageOf({ kind, message, change: { approved } }) {
  if (kind === "attempt") return { message: CUT_OFF };
  const approval = approved === void 0 ? [] : [`approved by ${approved.by} on ${approved.on} (${approved.origin.file}:${approved.origin.line})`];
  const parts = [...message === void 0 ? [] : [message], ...approval];
  return parts.length === 0 ? {} : { message: parts.join("; ") };
}
function learnedFrom(event, tenant, when) {
  const { change } = event;
  if (event.kind === "attempt" || event.code === OUTCOME_UNKNOWN)
    return [{ ...when, kind: "unknown", key: change.key, change }];
  if (event.earlier !== void 0 && event.kind === "stale")
    return [{ ...when, kind: "known", key: change.key }, ...identifiedIn(event, when)];
  if (event.kind === "failed" && event.code === SAME_DAY && change.remoteId !== void 0)
    return [
      { ...when, kind: "identified", key: change.key, system: change.system, id: change.remoteId },
      takenDay(change.key, change.effective, when)
    ];
  if (event.kind === "failed") return identifiedIn(event, when);
  if (event.kind !== "applied" && event.kind !== "settled" && event.kind !== "skipped" || event.remoteId === void 0)
    return [];
  const customer = tenant?.customers.find((candidate) => candidate.key === event.customer);
  const all = customer === void 0 ? {} : settledBy(customer, change.key);
  const settled = event.earlier === void 0 ? all : Object.fromEntries(Object.entries(all).filter(([name, value]) => ownerOf(name, value) === change.key));
  const { target } = change;
  const updates = change.kind === "contract" && change.action === "update";
  const fields = target.kind === "line" ? { openFrom: target.openFrom, segments: target.segments.map((segment) => ({ ...segment })) } : target.kind === "fields" ? { ...target.fields, ...updates && "endsOn" in target.fields ? endOf(target.fields) : {} } : {};
  return [
    { ...when, kind: "identified", key: change.key, system: change.system, id: event.remoteId },
    { ...when, kind: "applied", key: change.key, fields },
    ...change.kind === "line" || updates ? [takenDay(change.key, change.effective, when)] : [],
    ...resolvedFrom(settled, when)
  ];
}
function endOf(fields) {
  return { [FORMER_END]: fields[FORMER_END] ?? null };
}
function identifiedIn({ change, remoteId }, when) {
  if (remoteId === void 0 || change.action !== "create") return [];
  return [{ ...when, kind: "identified", key: change.key, system: change.system, id: remoteId }];
}
function takenDay(key, day, when) {
  return { ...when, kind: "resolved", key: `${key}${TAKEN.slice(0, -1)}`, what: day, value: day };
}

// src/apply/earlier.ts
async function settleEarlier(given) {
  const { tenant, writes, targets, today, ids } = given;
  const runs = new Map(writes.map(({ change, run: run2 }) => [change, run2]));
  const events = [];
  for (const group of groupChanges([...runs.keys()])) {
    const target = targets.get(`${tenant}/${group.connection}`);
    if (target === void 0) continue;
    const scope = scopeOf(group, today, ids);
    let live;
    try {
      await target.ready?.(target.predictRead(scope));
      live = await target.observe(scope);
    } catch (error) {
      if (!(error instanceof ConcordatError)) throw error;
      continue;
    }
    for (const change of group.changes) {
      const own = liveOf(change, live, ids);
      const verdict = decide(change, own, []);
      const earlier = runs.get(change) ?? "";
      const customer = change.kind === "service" ? void 0 : change.key.split("/")[1];
      const remoteId = verdict.verdict === "done" ? verdict.remoteId : own.line?.id;
      events.push({
        tenant,
        ...customer === void 0 ? {} : { customer },
        change,
        kind: verdict.verdict === "done" ? "settled" : "stale",
        ...remoteId === void 0 ? {} : { remoteId },
        message: `run ${earlier} did not learn what came of it; read now: ${sayFound(verdict, change, own)}`,
        earlier
      });
    }
  }
  return events;
}
function sayFound(verdict, change, { line }) {
  if (verdict.verdict === "done") return "it was made";
  if (verdict.verdict === "stale") return verdict.why;
  if (change.action !== "create" || line === void 0) return "it was not made";
  return `line ${line.id} was made, but its ${String(change.values.quantity)} units were not set`;
}

// src/commands/unsettled.ts
async function readStates(plan, store) {
  const states = /* @__PURE__ */ new Map();
  for (const { tenant } of plan.tenants) states.set(tenant, await store.readState(tenant));
  return states;
}
function unsettled(plan, states) {
  const found = /* @__PURE__ */ new Map();
  for (const tenant of plan.tenants) {
    if (tenant.freeze !== void 0) continue;
    const resolved = states.get(tenant.tenant)?.resolved ?? {};
    const names = tenant.customers.filter((customer) => customer.status === "planned").flatMap((customer) => Object.entries(settledBy(customer))).filter(([name]) => resolved[name] === void 0);
    if (names.length > 0) found.set(tenant.tenant, Object.fromEntries(names));
  }
  return found;
}
async function readEarlier(plan, states, targets, today) {
  const events = [];
  for (const planned of plan.tenants) {
    const { tenant } = planned;
    const { unknown = {}, ids = {} } = states.get(tenant) ?? {};
    const customers = new Set(planned.customers.map(({ key }) => key));
    const writes = Object.values(unknown).filter(
      ({ change: { kind, key } }) => kind === "service" || customers.has(key.split("/")[1] ?? "")
    );
    const known = new Map(Object.entries(ids).map(([key, { id }]) => [key, id]));
    events.push(...await settleEarlier({ tenant, writes, targets, today: today(planned), ids: known }));
  }
  return events;
}

// src/commands/apply.ts
async function apply(given, options) {
  const context = withoutSecrets(given);
  const report = startReport();
  let exit = EXIT.failed;
  try {
    exit = await run(context, options, report);
  } catch (error) {
    exit = report.fail(error);
    throw error;
  } finally {
    if (options.out !== void 0) await report.save(context, options.out, exit);
  }
  return exit;
}
async function run(context, options, report) {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    report.note({ findings: workspace.findings });
    context.talk(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
    return EXIT.config;
  }
  const repository = await openRepository(workspace.folder, context.env);
  const { commit, dirty } = await head(workspace.folder, context.env);
  const configCommit = refuseUncommitted(commit, dirty, workspace);
  if (options.asOf !== void 0) refuseOtherDay(workspace, options.asOf);
  await refuseUnmerged(context, workspace, repository, configCommit);
  const recovering = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  for (const found of await recoverJournals(recovering, {
    gitFolder: repository.gitFolder,
    pid: context.pid,
    now: context.now()
  })) {
    if (found.events > 0)
      context.talk(
        `An earlier run (${forTerminal(found.run)}) was cut off; what it had done is recorded now (${found.events} events).
`
      );
    for (const note of found.notes) context.talk(`${forTerminal(note)}
`);
  }
  const stop = watchForStop(context);
  const ready = options.file === void 0 ? await planNow(context, options, workspace, stop.watch) : await planFromFile(context, options, options.file, workspace, recovering, stop.watch);
  const { plan, store, targets } = ready;
  report.note({ plan });
  const madeBy = ready.madeBy === void 0 ? {} : { madeBy: ready.madeBy };
  if (stop.isAsked()) {
    context.talk("Stopped on request; nothing was written.\n");
    return EXIT.failed;
  }
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}
`);
  if (plan.tenants.length === 0 && plan.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(plan.findings, { colour: context.colour, width: context.width }));
    return EXIT.failed;
  }
  const started = context.now();
  const today = (tenant) => dayIn(tenant.timezone, started, options.asOf);
  const states = await readStates(plan, store);
  const earlier = (await readEarlier(plan, states, targets, today)).map(masked);
  const settled = unsettled(plan, states);
  const wanting = plan.tenants.filter(
    (tenant) => dueChanges(tenant).length > 0 || settled.has(tenant.tenant) || earlier.some((event) => event.tenant === tenant.tenant)
  );
  const unseen = options.json || options.file !== void 0 ? sayObstacles(plan, context) : "";
  if (wanting.length === 0) {
    const code2 = exitCodeOf(plan, { events: [], stops: [], left: 0 });
    if (options.json) context.out(`${JSON.stringify({ run: null, events: [], stopped: [], left: 0 })}
`);
    else if (code2 === EXIT.done) context.out(sayOutcome(plan, [], void 0));
    context.talk(unseen);
    return code2;
  }
  const name = runName(started, context.pid);
  const facts = { run: name, actor: await actorOf(context), configCommit, planDigest: plan.digest };
  const names = wanting.map(({ tenant }) => tenant);
  const journal = await startJournal(repository.gitFolder, name, context.pid, names);
  let leases;
  try {
    leases = await holdLeases(context, store, wanting, facts);
  } catch (error) {
    await journal.discard();
    throw error;
  }
  const barred = new Set(leases.refused.map(({ tenant }) => tenant));
  for (const { error } of leases.refused) context.talk(`${error.code}: ${linesForTerminal(error.message)}.
`);
  const busy = wanting.filter(({ tenant }) => !barred.has(tenant));
  report.note({ run: name, barred: leases.refused.map(({ error: { code: code2, message } }) => ({ code: code2, message })) });
  if (busy.length === 0) {
    await journal.discard();
    if (options.json)
      context.out(`${JSON.stringify({ run: null, events: [], stopped: [], left: countLeft(wanting, []) })}
`);
    return EXIT.blocked;
  }
  const closed = earlier.filter(({ tenant }) => !barred.has(tenant));
  stop.beginWriting();
  const events = [];
  const stops = [];
  let broken;
  try {
    for (const tenant of busy)
      await journal.append(startEntry(tenant, facts, context.now(), leases.healed.get(tenant.tenant)));
    for (const event of closed) {
      await journal.append(toRunEvent(event, plan, facts, context.now()));
      if (!options.json) context.out(sayEvent(event, context));
    }
    const mine = { ...plan, tenants: plan.tenants.filter(({ tenant }) => !barred.has(tenant)) };
    for await (const said of applyPlan({ plan: mine, targets, today, signal: context.signal, ...madeBy })) {
      const event = masked(said);
      if (event.kind === "stopped") {
        stops.push(event);
        continue;
      }
      const entry = toRunEvent(event, plan, facts, context.now());
      if (event.kind === "attempt") {
        await leases.keep();
        await journal.intend(entry);
        continue;
      }
      events.push(event);
      await journal.append(entry);
      if (!options.json) context.out(sayEvent(event, context));
    }
  } catch (error) {
    if (!(error instanceof ConcordatError) || !ENDS_WRITING.has(error.code)) throw error;
    broken = error;
  }
  const ending = {
    events,
    stops,
    left: countLeft(wanting, events),
    ...broken === void 0 ? {} : { broken },
    ...context.signal.aborted ? { asked: true } : {}
  };
  report.note({ events: [...closed, ...events], stopped: stops, left: ending.left });
  const stopped = whyEnded(ending);
  for (const tenant of busy)
    await journal.append(
      finishEntry(
        tenant,
        { events, settled: settled.get(tenant.tenant) ?? {}, ...stopped === void 0 ? {} : { stopped } },
        facts,
        context.now()
      )
    );
  const command = `concordat apply${options.file === void 0 ? "" : ` ${options.file}`}`;
  const told = { workspace, command, now: context.now() };
  const code = barred.size === 0 ? exitCodeOf(plan, ending) : exitCodeOfSome(plan, ending);
  let receipt;
  try {
    receipt = await record(context, store, journal, { tenants: busy, ending });
  } catch (error) {
    context.talk(sayEnding(ending, { ...told, recorded: false }));
    if (!(error instanceof ConcordatError) || code !== EXIT.partly) throw error;
    report.fail(error);
    context.talk(`${error.code}: ${linesForTerminal(redact(error.message))}
`);
    return code;
  }
  const recorded = receipt.commit === void 0 ? {} : { commit: receipt.commit };
  report.note(recorded);
  if (options.json) {
    const { commit: at2 = null } = receipt;
    const all = [...closed, ...events];
    const said = { run: name, commit: at2, pushed: receipt.pushed, events: all, stopped: stops, left: ending.left };
    context.out(`${forJson(JSON.stringify(said, null, 2))}
`);
  } else
    context.out(sayOutcome(plan, events, { run: name, branch: store.branch, ...recorded, pushed: receipt.pushed }));
  context.talk(sayEnding(ending, { ...told, recorded: true }) + unseen);
  return code;
}
var ENDS_WRITING = /* @__PURE__ */ new Set(["JOURNAL_FAILED", "LEASE_LOST"]);
async function record(context, store, journal, { tenants, ending }) {
  const { events, run: run2 } = journal;
  let receipt;
  try {
    receipt = await recordRuns(
      store,
      tenants.map(({ tenant }) => ({ tenant, run: run2, events, release: true }))
    );
  } catch (error) {
    await journal.close().catch(() => void 0);
    context.talk(
      sayUnrecorded(ending.events, { journal: ending.broken?.code === "JOURNAL_FAILED" ? void 0 : journal.path })
    );
    throw error;
  }
  try {
    await journal.discard();
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    context.talk(`${forTerminal(error.message)}; it is recorded all the same, and the next run removes it
`);
  }
  return receipt;
}
function masked(said) {
  return said.message === void 0 ? said : { ...said, message: redact(said.message) };
}
function runName(at2, pid) {
  const drawn = Math.floor(chance() * 36 ** 5).toString(36).padStart(5, "0");
  return `${at2.toISOString().replace(/[-:]/g, "").replace(/\.\d+Z$/, "Z")}-${pid.toString(36)}-${drawn}`;
}

export {
  apply
};
