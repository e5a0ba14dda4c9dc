import {
  actorOf
} from "./chunk-ZT34BMC4.js";
import {
  validatePlan
} from "./chunk-GC27DDDZ.js";
import {
  isLoopback,
  openHttp,
  withoutSecrets
} from "./chunk-PWJUCBFK.js";
import "./chunk-SLBPCLTN.js";
import {
  isInstant,
  isRecord,
  isTooDeep,
  noticesFile,
  openAudit,
  sorted
} from "./chunk-DUJATQ3J.js";
import "./chunk-J3HAOK67.js";
import {
  dueChanges
} from "./chunk-3R27VUDY.js";
import "./chunk-6PVIOFPJ.js";
import {
  faultOf
} from "./chunk-LT5JZP3V.js";
import {
  EXIT,
  jobUrl
} from "./chunk-7UPMKILO.js";
import {
  ABOUT,
  counted,
  dayInWords,
  differenceInWords,
  listed,
  loadWorkspace,
  moneyInWords,
  placeInFile,
  timeInWords,
  wrap
} from "./chunk-BZ6C3EK6.js";
import {
  canonicalJson,
  sha256
} from "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import {
  forJson,
  forTerminal,
  linesForTerminal
} from "./chunk-MQEHHU24.js";
import {
  readSecret,
  redact,
  rememberSecret
} from "./chunk-MGQ447UL.js";
import "./chunk-3PCWHL66.js";
import {
  groupBy
} from "./chunk-QE7SUMQK.js";
import "./chunk-JI6ABTPW.js";
import {
  sameAmount
} from "./chunk-CV2I5QFJ.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";
import {
  addDays,
  dayNumber
} from "./chunk-FPSXHBRJ.js";
import {
  ConcordatError,
  OutOfServiceError,
  ProviderError,
  UnknownOutcomeError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/core/digest.ts
var DAY_MS = 864e5;
var NOT_REMINDED = /* @__PURE__ */ new Set(["price-changes", "expiring"]);
function compareWithLedger(input) {
  const { audience, tenant, notices, ledger } = input;
  const before = Object.hasOwn(ledger.audiences, audience) ? ledger.audiences[audience] : void 0;
  const known = new Map(Object.entries(before?.notices ?? {}));
  const sinceOf = ({ id }) => (Object.hasOwn(ledger.notices, id) ? ledger.notices[id]?.since : void 0) ?? input.now.toISOString();
  const fresh = notices.filter(({ id }) => !known.has(id));
  const changed = notices.filter(({ id, fingerprint }) => known.has(id) && known.get(id) !== fingerprint);
  const standing = notices.filter(({ id, fingerprint }) => known.get(id) === fingerprint).map((notice) => ({ ...notice, since: sinceOf(notice) }));
  const concern = new Set(notices.map(({ id }) => id));
  const resolved = [];
  const gone = [];
  for (const id of known.keys()) {
    if (concern.has(id)) continue;
    const stood = Object.hasOwn(ledger.notices, id) ? ledger.notices[id] : void 0;
    if (stood === void 0 || input.present.has(id) || !input.about.has(stood.about)) gone.push(id);
    else {
      const verdict = input.judge(tenant, id, stood);
      if (verdict === "resolved") resolved.push(stood);
      if (verdict !== "unseen") gone.push(id);
    }
  }
  const isNews = fresh.length + changed.length + resolved.length > 0;
  const isDue = before !== void 0 && standing.some(({ about }) => !NOT_REMINDED.has(about)) && input.now.getTime() - Date.parse(before.toldAt) >= input.remindAfterDays * DAY_MS;
  return {
    told: isNews || isDue,
    part: {
      ...tenant === void 0 ? {} : { tenant },
      because: isNews ? "news" : "reminder",
      fresh,
      changed,
      standing,
      resolved,
      current: notices,
      gone,
      ...before === void 0 ? {} : { toldAt: before.toldAt }
    }
  };
}
function makeDigest(audience, parts) {
  const said = parts.map(({ tenant, because, fresh, changed, standing, gone, toldAt }) => [
    tenant ?? null,
    because,
    toldAt ?? null,
    [fresh, changed, standing].map((list) => list.map(({ id, fingerprint }) => [id, fingerprint])),
    gone
  ]);
  return { audience, parts, fingerprint: sha256(canonicalJson([audience, said])) };
}
function recordTold(ledger, audience, part, told) {
  const before = Object.hasOwn(ledger.audiences, audience) ? ledger.audiences[audience] : void 0;
  const kept = Object.entries(before?.notices ?? {}).filter(([id]) => !part.gone.includes(id));
  const added = told === void 0 ? [] : part.current.map(({ id, fingerprint }) => [id, fingerprint]);
  const toldAt = [told?.at, before?.toldAt].flatMap((at) => at ?? []).sort().at(-1);
  if (toldAt === void 0) return ledger;
  const audiences = {
    ...ledger.audiences,
    [audience]: { toldAt, notices: Object.fromEntries([...kept, ...added]) }
  };
  const standing = new Map(Object.entries(ledger.notices));
  if (told !== void 0)
    for (const notice of part.current) standing.set(notice.id, knownOf(notice, standing.get(notice.id), told.at));
  const named = new Set(Object.values(audiences).flatMap(({ notices }) => Object.keys(notices)));
  return { audiences, notices: Object.fromEntries([...standing].filter(([id]) => named.has(id))) };
}
var LONGEST_TITLE = 200;
function knownOf({ about, title, customer }, before, at) {
  return {
    about,
    title: title.slice(0, LONGEST_TITLE),
    ...customer === void 0 ? {} : { customer: customer.key, customerName: customer.name.slice(0, LONGEST_TITLE) },
    since: before?.since ?? at
  };
}

// src/audit/notices.ts
var NOTHING = { notices: {}, audiences: {} };
var TOPICS = new Set(ABOUT);
async function readLedger(at, tenant) {
  const file = noticesFile(tenant);
  return parseLedger(await at.read(file), tenant, file);
}
function parseLedger(text, tenant, file) {
  if (text === void 0) return NOTHING;
  const broken = (why) => {
    const way = "restore it from an earlier commit of the audit branch, or remove it, and what stands is told once more";
    return new ConcordatError("NOTICES_BROKEN", `${file} ${why}, so who was told of what is not known; ${way}`, {
      file
    });
  };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken("is not JSON");
  }
  if (isTooDeep(value) || !isRecord(value)) throw broken("does not hold notices");
  if (value.formatVersion !== 1)
    throw new ConcordatError(
      "NOTICES_VERSION",
      `${file} has format version ${JSON.stringify(value.formatVersion) ?? "none"}, this program reads 1; run the concordat version that wrote it, or a newer one`,
      { file }
    );
  if (value.tenant !== tenant) throw broken(`belongs to ${JSON.stringify(value.tenant) ?? "the whole workspace"}`);
  const { notices, audiences } = value;
  if (!isRecord(notices) || !Object.values(notices).every(isKnown)) throw broken("is damaged at notices");
  if (!isRecord(audiences) || !Object.values(audiences).every(isTold)) throw broken("is damaged at audiences");
  return { notices, audiences };
}
function isKnown(row) {
  if (!isRecord(row) || !TOPICS.has(row.about) || typeof row.title !== "string" || !isInstant(row.since)) return false;
  return [row.customer, row.customerName].every((text) => text === void 0 || typeof text === "string");
}
function isTold(row) {
  if (!isRecord(row) || !isInstant(row.toldAt) || !isRecord(row.notices)) return false;
  return Object.values(row.notices).every((fingerprint) => typeof fingerprint === "string");
}
function serialiseLedger(ledger, tenant) {
  return `${JSON.stringify(sorted({ formatVersion: 1, tenant, ...ledger }), null, 2)}
`;
}
async function recordNotices(store, tellings, facts) {
  const places = /* @__PURE__ */ new Map();
  for (const telling of tellings)
    places.set(telling.part.tenant, [...places.get(telling.part.tenant) ?? [], telling]);
  const { digest } = facts;
  const who = [...places.keys()].map((tenant) => tenant ?? "the workspace").join(", ");
  await store.commitRun({
    files: async (current) => {
      const files = [];
      for (const [tenant, own] of places) {
        const before = await readLedger(current, tenant);
        let ledger = before;
        for (const { audience, part, told } of own) ledger = recordTold(ledger, audience, part, told);
        const content = serialiseLedger(ledger, tenant);
        if (content !== serialiseLedger(before, tenant)) files.push({ path: noticesFile(tenant), content });
      }
      return files;
    },
    message: digest === void 0 ? `notices: ${who}, what is over` : `notices: ${who}, told ${digest.audience}`,
    trailers: {
      ...facts.run === void 0 ? {} : { Run: facts.run },
      ...digest === void 0 ? {} : { Digest: digest.fingerprint },
      Actor: facts.actor
    }
  });
}

// src/core/notice.ts
var MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
var MOVING = new RegExp(
  [
    "\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+Z?)?",
    "\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b",
    `\\b\\d{1,2}(?: to \\d{1,2})? (?:${MONTHS})\\b(?: \\d{4})?`,
    "\\b\\d+(?:\\.\\d+)? ?(?:ms|s|seconds?|minutes?|hours?|days?)\\b"
  ].join("|"),
  "g"
);
function lasting(message) {
  return message.replace(MOVING, "#");
}
function saying(...parts) {
  return sha256(canonicalJson(parts)).slice(0, 16);
}

// src/core/notices-plan.ts
var STAGES = [7, 14, 30, 60];
var FIRST_STAGE = 60;
var UNMAPPED = /* @__PURE__ */ new Set(["ZC-1", "decision 21"]);
var UNLINKED = "ZC-3";
var BELOW_COST = "decision 9";
function noticesOfTenant(plan, asOf, tenant) {
  const scene = sceneOf(plan, asOf, tenant);
  return [
    ...plan.findings.flatMap((finding) => noticesOfFinding(finding, plan.tenant, scene)),
    ...plan.refusals.filter(({ customers }) => customers.length === 0).map((refusal) => refusedCatalogue(refusal, plan)),
    ...[...plan.services, ...plan.withheld ?? []].flatMap((change) => priceChange(change, void 0, scene)),
    ...plan.customers.flatMap((customer) => customer.status === "disabled" ? [] : noticesOfCustomer(customer, scene))
  ];
}
function endedContracts({ tenants, asOf }) {
  const contracts = tenants.flatMap(({ customers }) => customers.flatMap((customer) => customer.contracts));
  return new Set(contracts.filter(({ endsOn }) => endsOn !== void 0 && endsOn < asOf).map(idOfEnd));
}
function sceneOf(plan, asOf, tenant) {
  const refusalsOf = /* @__PURE__ */ new Map();
  for (const { guardrail, customers } of plan.refusals)
    for (const key of customers) refusalsOf.set(key, [...refusalsOf.get(key) ?? [], guardrail]);
  const contracts = (tenant?.customers ?? []).flatMap(
    ({ key, contracts: own }) => own.map((contract) => ({ contract, place: `${plan.tenant}/${key}` }))
  );
  return {
    plan,
    asOf,
    names: new Map(plan.customers.map(({ key, name }) => [key, name])),
    providedFor: new Set(
      contracts.flatMap(({ contract, place }) => [
        ...contract.follows === void 0 ? [] : [`${place}/${contract.follows}`],
        ...contract.ended === void 0 ? [] : [`${place}/${contract.key}`]
      ])
    ),
    usage: new Set((tenant?.products ?? []).filter(({ usage }) => usage).map(({ key }) => key)),
    refusalsOf
  };
}
function noticesOfCustomer(customer, scene) {
  return [
    ...statusOf(customer, scene),
    ...customer.findings.flatMap((finding) => noticesOfFinding(finding, scene.plan.tenant, scene, customer)),
    ...customer.blocked.map((blocked) => noticeOfBlocked(blocked, customer, scene)),
    ...[...customer.changes, ...customer.later].flatMap((item) => priceChange(item, customer, scene)),
    ...customer.contracts.flatMap((contract) => expiring(contract, customer, scene))
  ];
}
function ofCustomer({ key, name }) {
  return { customer: { key, name } };
}
var STATUS_WORDS = {
  refused: "Refused by a guardrail",
  failed: "Could not be read",
  unsupported: "Not planned"
};
var STATUS_FIXES = {
  refused: "Look at the plan: approve these changes in approvals/, or correct what causes them.",
  failed: "Mend what is named, and run again; until then nothing of this customer is written.",
  unsupported: "Take out what is named; until then nothing of this customer is written."
};
function statusOf(customer, { plan, refusalsOf }) {
  const { status, because, key } = customer;
  const title = STATUS_WORDS[status];
  if (title === void 0 || because === void 0) return [];
  const fix = STATUS_FIXES[status];
  const why = status === "refused" ? [refusalsOf.get(key) ?? [], customer.changes.map(({ fingerprint }) => fingerprint).sort()] : [because.rule, lasting(because.text)];
  return [
    {
      id: `blocked:customer:${key}`,
      fingerprint: saying(status, ...why),
      about: "blocked",
      tenant: plan.tenant,
      ...ofCustomer(customer),
      title,
      text: because.text,
      ...fix === void 0 ? {} : { fix },
      origin: because.origin ?? customer.origin
    }
  ];
}
function refusedCatalogue(refusal, { tenant }) {
  const changes = (refusal.changes ?? []).map(({ record: record2, fingerprint }) => [record2, fingerprint]);
  return {
    id: `blocked:guardrail:${refusal.guardrail}`,
    fingerprint: saying(refusal.limit, changes),
    about: "blocked",
    tenant,
    title: "Refused by a guardrail",
    text: refusal.message,
    fix: "Look at the plan: approve these changes in approvals/, or correct what causes them.",
    ...refusal.origin === void 0 ? {} : { origin: refusal.origin }
  };
}
function noticeOfBlocked(blocked, customer, { plan }) {
  const { key, title, reason, fix, money, quantity, unitPrice } = blocked;
  const about = UNMAPPED.has(reason.rule) ? "unmapped" : "blocked";
  return {
    id: `${about}:${key}:${saying(reason.rule, title, money?.currency).slice(0, 8)}`,
    fingerprint: saying(lasting(reason.text), money, quantity, unitPrice),
    about,
    tenant: plan.tenant,
    ...ofCustomer(customer),
    record: key,
    title,
    text: reason.text,
    fix,
    ...money === void 0 ? {} : { money },
    ...reason.origin === void 0 ? {} : { origin: reason.origin }
  };
}
function noticesOfFinding(finding, tenant, scene, of) {
  const { severity, rule, message, fix, money, origin, product } = finding;
  const key = of?.key ?? finding.customer;
  const isUnlinked = rule === UNLINKED && money !== void 0 && key === void 0;
  const topic = UNMAPPED.has(rule) || isUnlinked ? "unmapped" : "errors";
  const about = severity === "error" ? topic : rule === BELOW_COST ? "price-changes" : void 0;
  if (about === void 0) return [];
  const place = origin === void 0 || about !== "errors" ? "" : `${origin.file}:${origin.line}`;
  return [
    {
      id: `${about}:${rule}:${saying(key, product, place, isUnread(finding, tenant) ? "" : withoutBill(finding))}`,
      fingerprint: saying(money),
      about,
      ...tenant === void 0 ? {} : { tenant },
      ...key === void 0 ? {} : { customer: { key, name: of?.name ?? scene?.names.get(key) ?? key } },
      ...product === void 0 ? {} : { product },
      title: message,
      text: "",
      ...fix === void 0 ? {} : { fix },
      ...money === void 0 ? {} : { money },
      ...origin === void 0 ? {} : { origin }
    }
  ];
}
function isUnread({ rule, message, customer }, tenant) {
  return customer === void 0 && /^[A-Z][A-Z0-9_]*$/.test(rule) && message.startsWith(`${tenant}: `);
}
function withoutBill({ message, money }) {
  const said = lasting(message);
  return money === void 0 ? said : said.replaceAll(money.amount, "#").replace(/\binvoice \S+/g, "#");
}
function priceChange(item, customer, { plan, usage }) {
  const product = productIn(item.key);
  if (usage.has(product) || "values" in item && item.values.usage === true) return [];
  const moved = item.fields.filter(isAmountMoved);
  if (moved.length === 0) return [];
  const amounts = moved.map(({ path, before, after }) => [path, before, after]);
  return [
    {
      // Without its day: that of the catalogue is the day of the run.
      id: `price-changes:${item.key}:${saying(amounts).slice(0, 8)}`,
      fingerprint: saying(amounts),
      about: "price-changes",
      tenant: plan.tenant,
      ...customer === void 0 ? {} : ofCustomer(customer),
      record: item.key,
      product,
      title: item.title,
      text: moved.map(inWords).join(", "),
      day: "day" in item ? item.day : item.effective,
      ...item.monthly === void 0 ? {} : { monthly: item.monthly },
      ...item.reason.origin === void 0 ? {} : { origin: item.reason.origin }
    }
  ];
}
function productIn(key) {
  return (key.split("/").at(-1) ?? "").split("@")[0] ?? "";
}
function isAmountMoved({ path, before, after }) {
  if (path !== "unitPrice" && path !== "unitCost") return false;
  if (before === null || after === null) return false;
  return !sameAmount(String(before), String(after));
}
function inWords({ path, before, after }) {
  return `${path === "unitPrice" ? "price" : "cost"} ${String(before)} \u2192 ${String(after)}`;
}
function idOfEnd({ key }) {
  return `expiring:${key}`;
}
function expiring(contract, customer, { plan, asOf, providedFor }) {
  const { key, name, remoteId, remoteName, endsOn, isNew, stopped } = contract;
  if (endsOn === void 0 || isNew || stopped !== void 0 || providedFor.has(key)) return [];
  if (endsOn < asOf || endsOn > addDays(asOf, FIRST_STAGE)) return [];
  const days = dayNumber(endsOn) - dayNumber(asOf);
  const called = [remoteName, remoteId].filter((part) => part !== void 0).join(", ");
  return [
    {
      id: idOfEnd(contract),
      fingerprint: saying(
        endsOn,
        STAGES.find((stage) => days <= stage)
      ),
      about: "expiring",
      tenant: plan.tenant,
      ...ofCustomer(customer),
      record: key,
      title: `Contract ${name}${called === "" ? "" : ` (${called})`}`,
      text: "no other contract follows it, so that nobody is billed for it from the day after",
      fix: "Move its end in the PSA, or declare its successor (follows).",
      day: endsOn,
      origin: customer.origin
    }
  ];
}

// src/core/notices-run.ts
var OUTCOME = "errors:run:";
var STOP = "errors:stop:";
var ENDED = "errors:ended";
function noticesOfRun(tenant, run2) {
  const names = new Map(tenant.customers.map(({ key, name }) => [key, name]));
  const stopped = run2.stopped.filter((stop) => stop.tenant === tenant.tenant);
  const lost = [...lastOutcomes(run2, tenant.tenant).values()].filter(isLost);
  return [
    ...lost.map((outcome) => noticeOfOutcome(outcome, names)),
    ...stopped.map(
      ({ connection, code, message }) => ({
        id: `${STOP}${connection}`,
        fingerprint: saying(code),
        about: "errors",
        tenant: tenant.tenant,
        title: `${connection} took nothing more`,
        text: message,
        fix: "Mend what is named; the next run goes on from there, and makes nothing twice."
      })
    ),
    ...run2.error === void 0 ? leftOver(tenant, run2) : [noticeOfEnd(run2.error, tenant.tenant)]
  ];
}
function noticeOfEnd({ code, message }, tenant) {
  return {
    id: ENDED,
    fingerprint: saying(code, lasting(message)),
    about: "errors",
    ...tenant === void 0 ? {} : { tenant },
    title: "The run ended early",
    text: message,
    fix: "Mend what is named; the next run goes on from there, and makes nothing twice."
  };
}
function leftOver(tenant, run2) {
  if (run2.left === 0 || run2.stopped.length > 0) return [];
  const outcomes = lastOutcomes(run2, tenant.tenant);
  const left = dueChanges(tenant).filter(({ id }) => !outcomes.has(id)).length;
  if (left === 0) return [];
  const message = `${left} of its changes ${left === 1 ? "was" : "were"} not come to`;
  return [{ ...noticeOfEnd({ code: "LEFT", message }, tenant.tenant), fingerprint: saying("LEFT") }];
}
function noticeOfOutcome({ kind, tenant, customer, change, message }, names) {
  const { key, title, reason } = change;
  const text = message ?? "";
  return {
    id: `${OUTCOME}${key}`,
    fingerprint: saying(kind, lasting(text)),
    about: "errors",
    tenant,
    ...customer === void 0 ? {} : { customer: { key: customer, name: names.get(customer) ?? customer } },
    record: key,
    title: `${title} ${kind === "stale" ? "had moved, and was left" : "could not be written"}`,
    text,
    fix: kind === "stale" ? "The next run plans it again." : "The next run tries again; if it fails again, mend what is named.",
    ...reason.origin === void 0 ? {} : { origin: reason.origin }
  };
}
function isLost({ kind }) {
  return kind === "failed" || kind === "stale";
}
function lastOutcomes({ events }, tenant) {
  return new Map(events.filter((event) => event.tenant === tenant).map((event) => [event.change.id, event]));
}
function unmade(plan, run2) {
  const keys = plan.tenants.flatMap((tenant) => {
    const outcomes = lastOutcomes(run2, tenant.tenant);
    const made = (change) => /^(?:applied|settled|skipped)$/.test(outcomes.get(change.id)?.kind ?? "");
    const changes = [
      ...tenant.services,
      ...tenant.withheld ?? [],
      ...tenant.customers.flatMap((customer) => customer.changes)
    ];
    return changes.filter((change) => !made(change)).map(({ key }) => key);
  });
  return new Set(keys);
}
function recordOfOutcome(id) {
  return id.startsWith(OUTCOME) ? id.slice(OUTCOME.length) : void 0;
}
function isOfRunAlone(id) {
  return id === ENDED || id.startsWith(STOP);
}

// src/core/notices.ts
var READ = /* @__PURE__ */ new Set(["planned", "held", "refused", "disabled"]);
function findNotices(report, tenants) {
  const { plan } = report;
  const notices = unique([
    ...(plan?.tenants ?? []).flatMap((tenant) => [
      ...noticesOfTenant(
        tenant,
        plan?.asOf ?? "",
        tenants.find(({ name }) => name === tenant.tenant)
      ),
      ...noticesOfRun(tenant, report)
    ]),
    ...noticesOfFiles(report),
    ...report.error !== void 0 && (plan?.tenants ?? []).length === 0 ? [noticeOfEnd(report.error)] : []
  ]);
  const named = [...plan?.tenants ?? [], ...notices].flatMap(({ tenant }) => tenant ?? []);
  return { notices, tenants: [...new Set(named)], judge: judgeBy(report, notices) };
}
function noticesOfFiles({ plan, findings }) {
  const wanted = plan?.scope.tenant?.split(",");
  return [...findings, ...plan?.findings ?? []].flatMap((finding) => {
    const tenant = tenantOf(finding);
    if (tenant !== void 0 && wanted !== void 0 && !wanted.includes(tenant)) return [];
    return noticesOfFinding(finding, tenant);
  });
}
function tenantOf({ origin }) {
  return /(?:^|\/)tenants\/([A-Za-z0-9][A-Za-z0-9._-]*)\//.exec(origin?.file ?? "")?.[1];
}
function unique(notices) {
  const kept = /* @__PURE__ */ new Map();
  for (const notice of notices) {
    const name = `${notice.tenant ?? ""} ${notice.id}`;
    if (!kept.has(name)) kept.set(name, notice);
  }
  return [...kept.values()];
}
function judgeBy(report, notices) {
  const { plan, isRun, error } = report;
  if (plan === void 0) return () => "unseen";
  const over = endedContracts(plan);
  const waiting = unmade(plan, report);
  const unreadable = new Set(notices.filter(({ id }) => id.startsWith("errors:")).map(({ tenant }) => tenant));
  const statuses = new Map(
    plan.tenants.map((tenant) => [tenant.tenant, new Map(tenant.customers.map(({ key, status }) => [key, status]))])
  );
  return (tenant, id, { about, customer }) => {
    if (over.has(id) || about === "price-changes") return "over";
    if (isOfRunAlone(id) && (!isRun || error !== void 0)) return "unseen";
    if (tenant === void 0) return "resolved";
    const customers = statuses.get(tenant);
    if (customers === void 0) return "unseen";
    const record2 = recordOfOutcome(id);
    if (record2 !== void 0 && waiting.has(record2)) return "unseen";
    if (customer === void 0) return plan.scope.customer === void 0 || isOfRunAlone(id) ? "resolved" : "unseen";
    const status = customers.get(customer);
    if (status !== void 0) return READ.has(status) ? "resolved" : "unseen";
    return plan.scope.customer === void 0 && !unreadable.has(tenant) ? "resolved" : "unseen";
  };
}

// src/core/recipients.ts
var OF_A_PROGRAM = ["errors", "price-changes"];
var DEFAULT_REMIND_DAYS = 3;
function recipientsOf(workspace, tenants) {
  const found = /* @__PURE__ */ new Map();
  const add = (wanted, place, mail) => {
    const { channel, folder, interest } = wanted;
    const name = nameOf(wanted);
    const server = channel.kind === "mail" ? mail : void 0;
    const key = canonicalJson([name, server?.host, server?.port, server?.from]);
    const recipient = found.get(key) ?? {
      name,
      channel,
      folder,
      ...server === void 0 ? {} : { mail: server },
      interests: /* @__PURE__ */ new Map()
    };
    found.set(key, recipient);
    recipient.interests.set(place, [...recipient.interests.get(place) ?? [], interest]);
  };
  const shared = (workspace.notify?.audiences ?? []).map(asWanted);
  const known = workspace.tenants.map((tenant) => ({ tenant, mail: tenant.notify?.mail ?? workspace.notify?.mail }));
  for (const name of tenants) {
    const own = known.find(({ tenant }) => tenant.name === name);
    const mail = own?.mail ?? workspace.notify?.mail;
    for (const wanted of [...shared, ...own === void 0 ? [] : wantedBy(own.tenant)]) add(wanted, name, mail);
  }
  const informed = /* @__PURE__ */ new Set();
  const everyone = [
    ...shared.map((wanted) => ({ wanted, mail: workspace.notify?.mail ?? known[0]?.mail })),
    ...known.flatMap(({ tenant, mail }) => wantedBy(tenant).map((wanted) => ({ wanted, mail })))
  ];
  for (const { wanted, mail } of everyone) {
    const told = `${nameOf(wanted)} ${canonicalJson(wanted.interest.about)}`;
    if (informed.has(told)) continue;
    informed.add(told);
    add(wanted, void 0, mail);
  }
  return [...found.values()];
}
function remindAfterOf(workspace, tenant) {
  const own = workspace.tenants.find(({ name }) => name === tenant)?.notify?.remindAfterDays;
  return own ?? workspace.notify?.remindAfterDays ?? DEFAULT_REMIND_DAYS;
}
function concernsOf(tenant) {
  const programsOf = tenant === void 0 ? () => void 0 : programsIn(tenant);
  return (interests, notice) => interests.some(({ about, program }) => {
    if (!about.includes(notice.about)) return false;
    if (program === void 0) return true;
    const programs = programsOf(notice);
    return programs === void 0 || programs.includes(program);
  });
}
function asWanted({ channel, folder, about }) {
  return { channel, folder, interest: { about } };
}
function wantedBy(tenant) {
  return [
    ...(tenant.notify?.audiences ?? []).map((audience) => ({ ...asWanted(audience), of: tenant.name })),
    ...tenant.programs.flatMap(
      ({ key, notify: notify2 }) => notify2.map((address) => ({
        channel: { kind: "mail", address },
        folder: "",
        interest: { about: OF_A_PROGRAM, program: key }
      }))
    )
  ];
}
function nameOf({ channel, of }) {
  if (channel.kind === "mail") return `mail ${channel.address.toLowerCase()}`;
  const owner = of === void 0 || "env" in channel.url ? "" : ` of ${of}`;
  return `${channel.kind} ${placeOf(channel.url)}${owner}`;
}
function placeOf(ref) {
  if ("env" in ref) return ref.env;
  return "file" in ref ? ref.file : ref.exec.join(" ");
}
function programsIn(tenant) {
  const sold = new Map(tenant.products.map(({ key, program }) => [key, [program]]));
  const billed = new Map(
    tenant.customers.flatMap(({ key, contracts }) => [
      [key, contracts.flatMap(({ programs }) => programs)],
      ...contracts.map((contract) => [`${key}/${contract.key}`, contract.programs])
    ])
  );
  return ({ record: record2, product, customer }) => {
    const [, owner = "", contract = ""] = record2?.split("/") ?? [];
    const key = customer?.key ?? owner;
    return sold.get(product ?? "") ?? billed.get(`${key}/${contract}`) ?? billed.get(key);
  };
}
function topicsOf(interests) {
  return new Set(ABOUT.filter((topic) => interests.some(({ about }) => about.includes(topic))));
}

// src/render/notify/words.ts
function topicInWords(about, count) {
  switch (about) {
    case "errors":
      return counted(count, "error");
    case "blocked":
      return counted(count, "blocked", "blocked");
    case "unmapped":
      return counted(count, "unmapped", "unmapped");
    case "price-changes":
      return counted(count, "price change");
    case "expiring":
      return counted(count, "contract ending", "contracts ending");
  }
}
function sumsOf(amounts) {
  const sums = /* @__PURE__ */ new Map();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? new big_default(0)).plus(amount));
  return [...sums].map(([currency, sum]) => `${currency} ${moneyInWords(sum)}`);
}
function total(amounts) {
  return amounts.reduce((sum, amount) => sum.plus(amount), new big_default(0));
}
function cut(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/render/notify/subject.ts
var LONGEST = 160;
function subjectOf({ parts }) {
  const names = parts.map(({ tenant }) => tenant ?? "workspace");
  const who = names.length === 1 ? names[0] ?? "" : counted(names.length, "tenant");
  const news = parts.flatMap(({ fresh, changed }) => [...fresh, ...changed]);
  const resolved = parts.flatMap((part) => part.resolved).length;
  const standing = parts.flatMap((part) => part.standing);
  const ends = resolved === 0 ? [] : [`${resolved} resolved`];
  const isReminder = parts.every(({ because }) => because === "reminder");
  const words = isReminder ? [`still ${tallied(standing).join(", ")}`] : [...tallied(news), ...ends];
  const line2 = forTerminal(`${who}: ${words.join(", ")}`);
  return cut(line2, LONGEST);
}
function tallied(notices) {
  return ABOUT.flatMap((about) => {
    const own = notices.filter((notice) => notice.about === about);
    if (own.length === 0) return [];
    const money = about === "unmapped" || about === "blocked" ? sumsOf(own.flatMap(({ money: one }) => one ?? [])) : [];
    return [`${topicInWords(about, own.length)}${money.length === 0 ? "" : ` (${money.join(", ")})`}`];
  });
}

// src/render/notify/page.ts
var TAGS = {
  errors: "Error",
  blocked: "Blocked",
  unmapped: "Unmapped",
  "price-changes": "Price change",
  expiring: "Ending"
};
var LONGEST_TEXT = 400;
var LONGEST_TITLE2 = 200;
var NAMES_SHOWN = 4;
var WORKSPACE = "The whole workspace";
function pageOf(digest, facts) {
  const parts = digest.parts.map((part) => partOf(part, facts));
  const [first, ...others] = parts;
  return {
    subject: subjectOf(digest),
    title: others.length === 0 ? first?.name ?? WORKSPACE : counted(parts.length, "tenant"),
    tallies: talliesOf(digest),
    parts,
    left: 0,
    ...facts.link === void 0 ? {} : { link: facts.link },
    footer: "What stands is told again after some days; what changes or is resolved, at once. Who is told of what stands under notify in concordat.yaml and in the tenant's tenant.yaml."
  };
}
function cutPage(page, rows, parts) {
  return {
    ...page,
    parts: page.parts.slice(0, parts).map((part) => ({
      ...part,
      sections: part.sections.map((section3) => ({ ...section3, rows: section3.rows.slice(0, rows) }))
    })),
    left: page.left + Math.max(0, page.parts.length - parts)
  };
}
var STEPS = [60, 40, 25, 15, 8, 4, 2, 1];
function fitPage(page, render, fits) {
  const most = page.parts.length;
  for (const rows of STEPS) {
    const rendered = render(cutPage(page, rows, most));
    if (fits(rendered)) return rendered;
  }
  for (let parts = Math.floor(most / 2); parts > 0; parts = Math.floor(parts / 2)) {
    const rendered = render(cutPage(page, 1, parts));
    if (fits(rendered)) return rendered;
  }
  return render(cutPage(page, 0, 0));
}
function moreIn({ count, rows }) {
  if (count <= rows.length) return "";
  return rows.length === 0 ? counted(count, "entry", "entries") : `and ${counted(count - rows.length, "more", "more")}`;
}
function partOf(part, facts) {
  const known = facts.tenants.get(part.tenant ?? "");
  const timezone = known?.timezone ?? "UTC";
  const since = (instant) => `since ${timeInWords(instant, timezone, facts.now.slice(0, 10))}`;
  const currency = known?.currency ?? "";
  const rowsOf = (notices) => groupRows(notices, currency, facts.now);
  const standing = groupRows(part.standing, currency, facts.now, since);
  const sections = [
    section("new", "New", rowsOf(part.fresh)),
    section("changed", "Changed", rowsOf(part.changed)),
    section("standing", part.because === "reminder" ? "Still waiting" : "Still open", standing),
    section(
      "resolved",
      "Resolved",
      part.resolved.map((known2) => resolvedRow(known2, (instant) => `stood ${since(instant)}`))
    )
  ];
  return { name: part.tenant ?? WORKSPACE, sections: sections.filter(({ count }) => count > 0) };
}
function section(kind, title, rows) {
  return { kind, title, count: rows.length, rows };
}
function resolvedRow({ about, title, customerName = "", since }, sayLasting) {
  return {
    about,
    tag: TAGS[about],
    title: cut(title, LONGEST_TITLE2),
    who: customerName,
    text: "",
    fix: "",
    money: "",
    since: sayLasting(since),
    place: ""
  };
}
function groupRows(notices, currency, now, sayLasting) {
  const groups = /* @__PURE__ */ new Map();
  for (const notice of notices) {
    const { about, title, text, fix, day, since } = notice;
    const key = JSON.stringify([about, title, text, fix, day, sayLasting === void 0 ? "" : since]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [notice]);
    else group.push(notice);
  }
  return inOrder([...groups.values()]).map((group) => rowOf(group, currency, now, sayLasting));
}
function rowOf(group, currency, now, sayLasting) {
  const [first] = group;
  const { about = "errors", title = "", text = "", fix = "", day, origin, since } = first ?? {};
  const names = [...new Set(group.flatMap(({ customer }) => customer?.name ?? []))];
  const dated = day === void 0 ? [] : [`${about === "expiring" ? "on" : "from"} ${dayInWords(day, now)}`];
  const words = about === "expiring" ? [`Ends ${dated.join("")}`, text].join("; ") : [text, ...dated].join(" ");
  return {
    about,
    tag: TAGS[about],
    title: cut(title, LONGEST_TITLE2),
    who: cut(namesInWords(names), LONGEST_TITLE2),
    text: cut(words.trim(), LONGEST_TEXT),
    fix: cut(fix, LONGEST_TEXT),
    money: moneyOfGroup(group, currency),
    since: since === void 0 || sayLasting === void 0 ? "" : sayLasting(since),
    place: origin === void 0 ? "" : cut(placeInFile(origin), LONGEST_TITLE2)
  };
}
function namesInWords(names) {
  if (names.length <= NAMES_SHOWN + 1) return listed(names);
  return `${names.slice(0, NAMES_SHOWN).join(", ")} and ${counted(names.length - NAMES_SHOWN, "more", "more")}`;
}
function moneyOfGroup(group, currency) {
  const price = total(group.map(({ monthly }) => monthly?.price ?? "0"));
  const cost = total(group.map(({ monthly }) => monthly?.cost ?? "0"));
  const parts = [
    ...price.eq(0) ? [] : [`${differenceInWords(price)} ${currency} a month`],
    ...price.eq(0) && !cost.eq(0) ? [`cost ${differenceInWords(cost)} ${currency} a month`] : []
  ];
  return [...parts, ...sumsOf(group.flatMap(({ money }) => money ?? []))].join(", ");
}
function inOrder(groups) {
  const weighed = groups.map((group) => ({
    group,
    topic: ABOUT.indexOf(group[0]?.about ?? "errors"),
    weight: total(group.map(({ money, monthly }) => money?.amount ?? monthly?.price ?? "0")).abs()
  }));
  return weighed.sort((a, b) => a.topic - b.topic || b.weight.cmp(a.weight) || b.group.length - a.group.length).map(({ group }) => group);
}
function talliesOf({ parts }) {
  const standing = parts.flatMap((part) => part.current);
  return ABOUT.flatMap((about) => {
    const count = standing.filter((notice) => notice.about === about).length;
    return count === 0 ? [] : [{ about, words: topicInWords(about, count) }];
  });
}

// src/outside/mail.ts
import { createTransport } from "nodemailer";
var TIMEOUT_MS = 6e4;
var SENDER = "Concordat";
async function sendMail(server, login, mail) {
  const { host, port } = server;
  const transport = createTransport({
    host,
    port,
    secure: server.tls === "from the start",
    requireTLS: server.tls === "by command" && !isLoopback(host),
    ...login === void 0 ? {} : { auth: { user: login.username, pass: login.password } },
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true
  });
  try {
    await transport.sendMail({
      from: { name: SENDER, address: server.from },
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      date: mail.at,
      messageId: `<${mail.fingerprint.slice(0, 40)}@${server.from.slice(server.from.lastIndexOf("@") + 1)}>`,
      // Holiday replies answer no machine (RFC 3834).
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" }
    });
  } catch (cause) {
    throw explain(server, mail.to, cause);
  } finally {
    transport.close();
  }
}
function explain({ host, port }, to, cause) {
  const { code = "", command = "", response = "", responseCode, message } = cause;
  const facts = { host, port, code };
  const place = `${host}:${port}`;
  const said = response.replace(/\s+/g, " ").trim().slice(0, 300);
  if (code === "EAUTH") {
    const words2 = `the mail server ${place} refused the login${said === "" ? "" : ` (${said})`}; check username and password under notify.mail, and whether the account may send by SMTP`;
    return new ProviderError("MAIL_LOGIN", words2, facts, { cause });
  }
  if (code === "ETLS" || /certificate|SSL|TLS/i.test(message)) {
    const words2 = `no safe connection to the mail server ${place} came about (${message.slice(0, 200)}); check server under notify.mail: smtps for TLS from the first byte, else STARTTLS`;
    return new OutOfServiceError("MAIL_TLS", words2, facts, { cause });
  }
  if (responseCode !== void 0) {
    const words2 = `the mail server ${place} did not take the mail to ${to} (${said}); check the address, and whether the server lets ${command === "MAIL FROM" ? "this sender" : "you"} send to it`;
    return new ProviderError("MAIL_REFUSED", words2, facts, { cause });
  }
  if (command === "CONN" || /^(?:ECONNREFUSED|ENOTFOUND|EDNS|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code)) {
    const words2 = `the mail server ${place} could not be reached (${message.slice(0, 200)}); check server under notify.mail, and that this machine may reach it`;
    return new OutOfServiceError("MAIL_UNREACHABLE", words2, facts, { cause });
  }
  const words = `the answer of the mail server ${place} was lost (${message.slice(0, 200)}); the mail to ${to} may have been sent`;
  return new UnknownOutcomeError("MAIL_LOST", words, facts, { cause });
}

// src/outside/webhook.ts
var TIMEOUT_MS2 = 6e4;
var LONGEST_SAID = 200;
var SHORTEST_SECRET = 16;
async function postToChannel(kind, address, message) {
  const url = URL.parse(address.trim());
  if (url === null) {
    const words2 = `the webhook of ${kind} is no address; copy it again from the channel's settings`;
    throw new ProviderError("WEBHOOK_URL", words2, { kind });
  }
  const { host } = url;
  for (const part of [url.href, url.pathname, url.search]) if (part.length >= SHORTEST_SECRET) rememberSecret(part);
  const send = openHttp({ timeoutMs: TIMEOUT_MS2 });
  let answer;
  try {
    answer = await send({ method: "POST", url: url.href, headers: {}, body: message });
  } catch (error) {
    throw explain2(kind, host, error);
  }
  const { status, body } = answer;
  const said = (typeof body === "string" ? body : JSON.stringify(body)).replace(/\s+/g, " ").trim();
  const isTaken = status >= 200 && status < 300 && !(kind === "teams" && /delivery failed|error/i.test(said));
  if (isTaken) return;
  const way = status === 429 ? "it takes no more for now; the next run tries again" : status === 404 || status === 410 || status === 403 ? "the webhook was removed or switched off: make a new one, and put its URL where the secret is found" : "the next run tries again; if it stays so, check the channel's webhook";
  const words = `${kind} (${host}) did not take the message: ${status}${said === "" ? "" : ` ${said.slice(0, LONGEST_SAID)}`}; ${way}`;
  throw new ProviderError("WEBHOOK_REFUSED", words, { kind, host, status });
}
function explain2(kind, host, cause) {
  if (!(cause instanceof ConcordatError)) throw cause;
  const { code, facts } = cause;
  const why = String(facts.code ?? facts.why ?? code);
  if (code === "INSECURE_URL") {
    const words2 = `the webhook of ${kind} (${host}) is no https address; copy it again from the channel's settings`;
    return new ProviderError("WEBHOOK_URL", words2, { kind, host }, { cause });
  }
  if (cause instanceof UnknownOutcomeError) {
    const words2 = `the answer of ${kind} (${host}) was lost (${why}); the message may have been posted`;
    return new UnknownOutcomeError("WEBHOOK_LOST", words2, { kind, host, why }, { cause });
  }
  const words = `${kind} (${host}) could not be reached (${why}), nothing was posted; check the webhook's address, and that this machine may reach it`;
  return new ProviderError("WEBHOOK_UNREACHABLE", words, { kind, host, why }, { cause });
}

// src/render/notify/html.ts
var LONGEST2 = 9e4;
var FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
var MONO = "ui-monospace,SFMono-Regular,Menlo,Consolas,monospace";
var COLOURS = {
  errors: "#c92a2a",
  blocked: "#c2410c",
  unmapped: "#7c3aed",
  "price-changes": "#1d6fb8",
  expiring: "#8a6d00"
};
var DARK_COLOURS = {
  errors: "#ff8787",
  blocked: "#ffa36b",
  unmapped: "#b79cff",
  "price-changes": "#74b9f2",
  expiring: "#e6c34a"
};
var RESOLVED = { light: "#2b8a3e", dark: "#7bd88f" };
var STYLE = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media(prefers-color-scheme:dark){",
  ".ground{background:#16181d!important}.card{background:#1f2229!important;border-color:#343945!important}",
  ".ink{color:#eceef2!important}.soft{color:#a9b0bd!important}.rule{border-color:#343945!important}",
  ".chip{background:#2a2e37!important}.go{background:#3b82c4!important;color:#fff!important}",
  ...Object.entries(DARK_COLOURS).map(
    ([about, colour]) => `.c-${about}{color:${colour}!important}.b-${about}{border-color:${colour}!important}`
  ),
  `.c-ok{color:${RESOLVED.dark}!important}.b-ok{border-color:${RESOLVED.dark}!important}`,
  "}",
  "@media(max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}}"
].join("");
function renderNotifyHtml(page) {
  return fitPage(page, whole, (html) => Buffer.byteLength(html) <= LONGEST2);
}
function safe(text) {
  return forTerminal(text).replace(/[&<>"'`]/g, (found) => `&#${found.charCodeAt(0)};`).replace(/:(?=\/\/)/g, ":&#8203;").replace(/\b(www)(?=\.)/gi, "$1&#8203;").replaceAll("@", "@&#8203;");
}
function whole(page) {
  const single = page.parts.length === 1 && page.left === 0;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${safe(page.subject)}</title><style>${STYLE}</style></head>
<body class="ground" style="margin:0;padding:0;background:#f3f4f6">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 8px">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #e2e5ea;border-radius:10px;font-family:${FONT}">
<tr><td class="pad" style="padding:26px 28px 10px">
<div class="soft" style="font-size:12px;line-height:16px;color:#667085;letter-spacing:.04em">Concordat</div>
<h1 class="ink" style="margin:2px 0 14px;font-size:22px;line-height:28px;font-weight:650;color:#16181d;word-break:break-word">${safe(page.title)}</h1>
${page.tallies.map(chip).join(" ")}
</td></tr>
${page.parts.map((part) => partOf2(part, single)).join("\n")}
${page.left === 0 ? "" : note(`and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}`)}
${page.link === void 0 ? "" : button(page.link)}
<tr><td class="pad rule soft" style="padding:16px 28px 22px;border-top:1px solid #e2e5ea;font-size:12px;line-height:18px;color:#667085">${safe(page.footer)}</td></tr>
</table></td></tr></table></body></html>
`;
}
function chip({ about, words }) {
  return `<span class="chip c-${about}" style="display:inline-block;margin:0 2px 6px 0;padding:3px 10px;border-radius:12px;background:#f0f2f5;color:${COLOURS[about]};font-size:13px;line-height:18px;font-weight:600">${safe(words)}</span>`;
}
function partOf2({ name, sections }, single) {
  const head = single ? "" : `<tr><td class="pad rule" style="padding:20px 28px 0;border-top:1px solid #e2e5ea"><h2 class="ink" style="margin:0;font-size:18px;line-height:24px;font-weight:650;color:#16181d;word-break:break-word">${safe(name)}</h2></td></tr>`;
  return head + sections.map(sectionOf).join("\n");
}
function sectionOf(section3) {
  const more = moreIn(section3);
  return `<tr><td class="pad" style="padding:14px 28px 8px">
<div class="ink rule" style="font-size:14px;line-height:20px;font-weight:600;color:#16181d;padding-bottom:5px;margin-bottom:12px;border-bottom:1px solid #e2e5ea">${section3.title} <span class="soft" style="font-weight:400;color:#667085">${section3.count}</span></div>
${section3.rows.map((row) => section3.kind === "resolved" ? resolvedRow2(row) : rowOf2(row)).join("\n")}
${more === "" ? "" : `<div class="soft" style="font-size:13px;line-height:18px;color:#667085;padding:0 0 8px 15px">${more}</div>`}
</td></tr>`;
}
function rowOf2({ about, tag, title, who, text, fix, money, since, place }) {
  const facts = [tag, since].filter((part) => part !== "").map(safe).join(" \xB7 ");
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px"><tr><td class="b-${about}" style="border-left:3px solid ${COLOURS[about]};padding:0 0 0 12px;word-break:break-word">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>
<td class="c-${about}" style="font-size:12px;line-height:17px;font-weight:600;color:${COLOURS[about]}">${facts}</td>
<td class="ink" align="right" style="font-size:14px;line-height:17px;font-weight:600;color:#16181d;white-space:nowrap;padding-left:12px">${safe(money)}</td></tr></table>
<div class="ink" style="font-size:15px;line-height:21px;font-weight:600;color:#16181d;padding-top:1px">${safe(title)}</div>
${line(who, "ink", "#16181d")}${line(text, "soft", "#475467")}${fix === "" ? "" : `<div class="ink" style="font-size:14px;line-height:20px;color:#16181d;padding-top:3px">&rarr; ${safe(fix)}</div>`}
${place === "" ? "" : `<div class="soft" style="font-family:${MONO};font-size:12px;line-height:18px;color:#667085;padding-top:2px">${safe(place)}</div>`}
</td></tr></table>`;
}
function resolvedRow2({ title, who, since }) {
  const facts = [who, since].filter((part) => part !== "").map(safe).join(" \xB7 ");
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 10px"><tr><td class="b-ok" style="border-left:3px solid ${RESOLVED.light};padding:0 0 0 12px;word-break:break-word">
<div class="ink" style="font-size:14px;line-height:20px;color:#16181d"><span class="c-ok" style="color:${RESOLVED.light};font-weight:600">&#10003;</span> ${safe(title)}</div>
<div class="soft" style="font-size:13px;line-height:18px;color:#667085">${facts}</div></td></tr></table>`;
}
function line(text, kind, colour) {
  if (text === "") return "";
  return `<div class="${kind}" style="font-size:14px;line-height:20px;color:${colour}">${safe(text)}</div>`;
}
function note(words) {
  return `<tr><td class="pad soft" style="padding:4px 28px 14px;font-size:13px;line-height:18px;color:#667085">${safe(words)}</td></tr>`;
}
function button(url) {
  return `<tr><td class="pad" style="padding:4px 28px 24px"><a class="go" href="${url.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)}" style="display:inline-block;padding:9px 18px;border-radius:6px;background:#1d6fb8;color:#ffffff;font-size:14px;line-height:20px;font-weight:600;text-decoration:none">Open the run</a></td></tr>`;
}

// src/render/notify/slack.ts
var MOST_BLOCKS = 50;
var LONGEST_TEXT2 = 3e3;
var LONGEST_HEADER = 150;
var SIGNS = {
  errors: ":red_circle:",
  blocked: ":large_orange_circle:",
  unmapped: ":large_purple_circle:",
  "price-changes": ":large_blue_circle:",
  expiring: ":large_yellow_circle:"
};
function renderSlack(page) {
  return fitPage(page, whole2, ({ blocks }) => blocks.length <= MOST_BLOCKS);
}
var HARMLESS = { "*": "\u2217", _: "\u02CD", "~": "\u223C", "`": "\u02CB" };
function safe2(text) {
  return forTerminal(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => HARMLESS[found] ?? found).replace(/:(?=[a-z0-9_+'-]+:)/gi, ":\u200B");
}
function whole2(page) {
  const paragraphs = page.parts.flatMap(({ name, sections }) => [
    ...page.parts.length > 1 ? [`*${safe2(name)}*`] : [],
    ...sections.flatMap(paragraphsOf)
  ]);
  if (page.left > 0) paragraphs.push(`_and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}_`);
  const tallies = page.tallies.map(({ about, words }) => `${SIGNS[about]} ${safe2(words)}`).join("   ");
  const link = page.link === void 0 ? [] : [section2(`<${page.link}|Open the run>`)];
  return {
    text: cut(safe2(page.subject), LONGEST_TEXT2),
    blocks: [
      {
        type: "header",
        text: { type: "plain_text", text: cut(forTerminal(page.title), LONGEST_HEADER), emoji: false }
      },
      ...tallies === "" ? [] : [{ type: "context", elements: [{ type: "mrkdwn", text: tallies, verbatim: true }] }],
      ...pack(paragraphs).map(section2),
      ...link,
      { type: "context", elements: [{ type: "mrkdwn", text: safe2(page.footer), verbatim: true }] }
    ]
  };
}
function section2(text) {
  return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}
function pack(paragraphs) {
  const texts = [];
  for (const paragraph2 of paragraphs) {
    const last = texts.at(-1);
    if (last !== void 0 && last.length + paragraph2.length + 2 <= LONGEST_TEXT2)
      texts[texts.length - 1] = `${last}

${paragraph2}`;
    else texts.push(cut(paragraph2, LONGEST_TEXT2));
  }
  return texts;
}
function paragraphsOf(part) {
  const more = moreIn(part);
  return [
    `*${part.title}* (${part.count})`,
    ...part.rows.map((row) => part.kind === "resolved" ? resolvedIn(row) : paragraphOf(row)),
    ...more === "" ? [] : [`_${more}_`]
  ];
}
function paragraphOf({ about, tag, title, who, text, fix, money, since, place }) {
  const facts = [tag, money, since].filter((part) => part !== "").map(safe2).join(" \xB7 ");
  return [
    `${SIGNS[about]} *${safe2(title)}*`,
    facts,
    safe2(who),
    safe2(text),
    fix === "" ? "" : `\u2192 ${safe2(fix)}`,
    place === "" ? "" : `\`${safe2(place)}\``
  ].filter((part) => part !== "").join("\n");
}
function resolvedIn({ title, who, since }) {
  const facts = [who, since].filter((part) => part !== "").map(safe2).join(" \xB7 ");
  return `:white_check_mark: ${safe2(title)}${facts === "" ? "" : `
${facts}`}`;
}

// src/render/notify/teams.ts
var LONGEST3 = 28e3;
var COLOURS2 = {
  errors: "attention",
  blocked: "warning",
  unmapped: "warning",
  "price-changes": "accent",
  expiring: "warning"
};
function renderTeams(page) {
  return fitPage(page, whole3, (message) => Buffer.byteLength(JSON.stringify(message)) <= LONGEST3);
}
function safe3(text) {
  return forTerminal(text).replace(/\{(?=\{)/g, "{\u200B");
}
function run(text, look = {}) {
  return { type: "TextRun", text: safe3(text), ...look };
}
function paragraph(runs, spacing = "none") {
  return { type: "RichTextBlock", inlines: runs, spacing };
}
function whole3(page) {
  const tallies = page.tallies.flatMap(({ about, words }, index) => [
    ...index === 0 ? [] : [run(" \xB7 ", { isSubtle: true })],
    run(words, { weight: "bolder", color: COLOURS2[about] })
  ]);
  const body = [
    paragraph([run("Concordat", { size: "small", isSubtle: true })]),
    paragraph([run(page.title, { weight: "bolder", size: "large" })]),
    ...tallies.length === 0 ? [] : [paragraph(tallies, "small")],
    ...page.parts.flatMap(({ name, sections }) => [
      ...page.parts.length > 1 ? [paragraph([run(name, { weight: "bolder", size: "medium" })], "large")] : [],
      ...sections.flatMap(elementsOf)
    ]),
    ...page.left === 0 ? [] : [
      paragraph(
        [run(`and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}`, { isSubtle: true })],
        "medium"
      )
    ],
    paragraph([run(page.footer, { size: "small", isSubtle: true })], "large")
  ];
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    fallbackText: safe3(page.subject),
    msteams: { width: "Full" },
    body,
    ...page.link === void 0 ? {} : { actions: [{ type: "Action.OpenUrl", title: "Open the run", url: page.link }] }
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }]
  };
}
function elementsOf(section3) {
  const more = moreIn(section3);
  return [
    paragraph([run(`${section3.title} (${section3.count})`, { weight: "bolder", isSubtle: true })], "large"),
    ...section3.rows.map((row) => section3.kind === "resolved" ? resolvedElement(row) : rowElement(row)),
    ...more === "" ? [] : [paragraph([run(more, { isSubtle: true })], "small")]
  ];
}
function rowElement({ about, tag, title, who, text, fix, money, since, place }) {
  const facts = [money, since].filter((part) => part !== "").join(" \xB7 ");
  return {
    type: "Container",
    spacing: "medium",
    items: [
      paragraph([
        run(tag, { size: "small", weight: "bolder", color: COLOURS2[about] }),
        ...facts === "" ? [] : [run(` \xB7 ${facts}`, { size: "small" })]
      ]),
      paragraph([run(title, { weight: "bolder" })]),
      ...who === "" ? [] : [paragraph([run(who)])],
      ...text === "" ? [] : [paragraph([run(text, { isSubtle: true })])],
      ...fix === "" ? [] : [paragraph([run(`\u2192 ${fix}`)])],
      ...place === "" ? [] : [paragraph([run(place, { size: "small", isSubtle: true, fontType: "monospace" })])]
    ]
  };
}
function resolvedElement({ title, who, since }) {
  const facts = [who, since].filter((part) => part !== "").join(" \xB7 ");
  return paragraph(
    [
      run("\u2713 ", { color: "good", weight: "bolder" }),
      run(title),
      ...facts === "" ? [] : [run(` \xB7 ${facts}`, { isSubtle: true })]
    ],
    "small"
  );
}

// src/render/notify/text.ts
var WIDTH = 72;
var INDENT = "  ";
var LONGEST4 = 6e4;
function renderNotifyText(page) {
  return fitPage(page, whole4, (text) => text.length <= LONGEST4);
}
function whole4(page) {
  const heads = page.parts.length > 1 ? page.parts.map(({ name }) => name) : [];
  const lines = [
    ...rulers(page.subject),
    "",
    ...page.parts.flatMap(({ sections }, index) => [
      ...heads[index] === void 0 ? [] : [forTerminal(heads[index]).toUpperCase(), ""],
      ...sections.flatMap(linesOfSection)
    ]),
    ...page.left === 0 ? [] : [`... and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}`, ""],
    ...page.link === void 0 ? [] : [`The run: ${page.link}`, ""],
    "-- ",
    ...wrap(page.footer, WIDTH)
  ];
  return `${lines.join("\n")}
`;
}
function rulers(title) {
  const lines = wrap(forTerminal(title), WIDTH);
  return [...lines, "=".repeat(Math.min(WIDTH, Math.max(...lines.map((line2) => line2.length))))];
}
function linesOfSection(section3) {
  const more = moreIn(section3);
  return [
    `${section3.title} (${section3.count})`,
    "-".repeat(`${section3.title} (${section3.count})`.length),
    ...section3.rows.flatMap(linesOfRow),
    ...more === "" ? [] : [`${INDENT}... ${more}`],
    ""
  ];
}
function linesOfRow({ tag, title, who, text, fix, money, since, place }) {
  const head = [tag.toUpperCase(), who, title].filter((part) => part !== "").join(" | ");
  const facts = [money, since].filter((part) => part !== "").join(" | ");
  const indented = (words) => wrap(forTerminal(words), WIDTH - INDENT.length).map((line2) => INDENT + line2);
  return [
    ...wrap(forTerminal(head), WIDTH - INDENT.length).map((line2, index) => (index === 0 ? "* " : INDENT) + line2),
    ...facts === "" ? [] : indented(facts),
    ...text === "" ? [] : indented(text),
    ...fix === "" ? [] : indented(`What to do: ${fix}`),
    ...place === "" ? [] : indented(`See ${place}`),
    ""
  ];
}

// src/commands/deliver.ts
async function deliver(context, { channel, folder, mail: server }, page, fingerprint) {
  if (channel.kind !== "mail") {
    const address = await readSecret(channel.url, context.env, folder);
    await postToChannel(channel.kind, address, channel.kind === "slack" ? renderSlack(page) : renderTeams(page));
    return;
  }
  if (server === void 0) {
    const way = "add notify: { mail: { server: smtp.example.com:587, from: concordat@example.com } } to concordat.yaml or tenant.yaml";
    throw new UsageError("NO_MAIL_SERVER", `there is no mail server to send this from; ${way}`, {
      to: channel.address
    });
  }
  let login;
  if (server.login !== void 0) {
    const read = (ref) => readSecret(ref, context.env, server.folder);
    login = { username: await read(server.login.username), password: await read(server.login.password) };
  }
  await sendMail(server, login, {
    to: channel.address,
    subject: page.subject,
    text: renderNotifyText(page),
    html: renderNotifyHtml(page),
    fingerprint,
    at: context.now()
  });
}

// src/commands/report-file.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var LONGEST_REPORT = 5e8;
var WAY = "make one with: concordat apply --out report.json, or concordat plan --out plan.json";
async function readReport(context, file) {
  const value = await parse(context, file);
  const broken = (why) => new UsageError("REPORT_BROKEN", `${file} is no report: ${why}; ${WAY}`, { file });
  if (!isGroup(value)) throw broken("it holds no run and no plan");
  const version = value.formatVersion;
  if (version !== 1) {
    const shown = JSON.stringify(version)?.slice(0, 40) ?? "none";
    const message = `${file} has report format ${shown}; this program reads 1. Notify with the version that wrote it`;
    throw new UsageError("REPORT_VERSION", message, { file, version: shown });
  }
  if (value.kind === "run") {
    if (value.plan !== void 0 && !validatePlan(value.plan)) throw broken("its plan is not whole");
    const lists = [value.findings, value.events, value.stopped];
    if (!lists.every((list) => Array.isArray(list) && list.every(isGroup))) throw broken("it is not whole");
    const { events, stopped } = value;
    if (!events.every((event) => isGroup(event.change) && isText(event.tenant) && isText(event.kind)))
      throw broken("its events are not whole");
    if (!stopped.every((stop) => [stop.tenant, stop.connection, stop.code, stop.message].every(isText)))
      throw broken("it is not whole at what was stopped");
    if (!value.findings.every((finding) => isText(finding.message) && isText(finding.rule)))
      throw broken("its findings are not whole");
    if (typeof value.left !== "number") throw broken("it does not say what is left");
    const { error } = value;
    if (error !== void 0 && !(isGroup(error) && isText(error.code) && isText(error.message)))
      throw broken("its error is not whole");
    return { ...value, isRun: true };
  }
  if (!validatePlan(value)) throw broken("it holds no run and no plan");
  return { isRun: false, plan: value, findings: [], events: [], stopped: [], left: 0 };
}
function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
  return typeof value === "string";
}
async function parse(context, file) {
  let text;
  try {
    const path = resolve(context.folder, file);
    text = (await stat(path)).size > LONGEST_REPORT ? "" : await readFile(path, "utf8");
  } catch (cause) {
    const message = `the report ${file} could not be read (${faultOf(cause) ?? "unknown reason"}); ${WAY}`;
    throw new UsageError("REPORT_UNREADABLE", message, { file }, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(
      "REPORT_BROKEN",
      `${file} is not JSON: it is cut short or is no report; ${WAY}`,
      { file },
      { cause }
    );
  }
}

// src/commands/notify.ts
async function notify(given, options) {
  const context = withoutSecrets(given);
  if (options.file === void 0)
    throw new UsageError(
      "NO_REPORT",
      "name the report: concordat notify report.json (of: concordat apply --out report.json)"
    );
  const report = await readReport(context, options.file);
  const workspace = loadWorkspace(context.folder);
  const found = findNotices(report, workspace.tenants);
  const recipients = recipientsOf(workspace, found.tenants);
  if (recipients.length === 0) {
    context.talk(
      "Nobody is to be told: there is no notify in concordat.yaml, nor in a tenant.yaml that can be read.\n"
    );
    if (options.json) context.out(`${JSON.stringify({ digests: [] })}
`);
    return EXIT.done;
  }
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}
`);
  const places = await readPlaces(store, found, workspace);
  const outcomes = [];
  for (const recipient of recipients) {
    const outcome = await tell(context, { recipient, report, workspace, found, places, store });
    outcomes.push(outcome);
    context.talk(sayOutcome(outcome));
  }
  if (options.json) context.out(`${forJson(JSON.stringify({ digests: outcomes }, null, 2))}
`);
  else context.out(sayAll(outcomes));
  return outcomes.some(({ error }) => error !== void 0) ? EXIT.failed : EXIT.done;
}
async function tell(context, given) {
  const { recipient, report, workspace, store } = given;
  const { name } = recipient;
  const now = context.now();
  const compared = compareAll(given, now);
  const parts = compared.filter(({ told }) => told).map(({ part }) => part);
  const digest = makeDigest(name, parts);
  let subject;
  try {
    if (parts.length > 0) {
      const page = pageOf(digest, factsOf(context, workspace, report, now));
      subject = page.subject;
      await deliver(context, recipient, page, digest.fingerprint);
    }
  } catch (error) {
    return { audience: name, told: false, error: failureOf(error) };
  }
  const outcome = { audience: name, told: parts.length > 0, ...subject === void 0 ? {} : { subject } };
  try {
    await record(
      context,
      store,
      report,
      compared.flatMap((one) => tellingOf(name, one, now)),
      parts.length > 0 ? digest : void 0
    );
    return outcome;
  } catch (error) {
    const { code, message } = failureOf(error);
    const repeated = parts.length > 0 ? "it was told, which could not be recorded, so the next run tells it again" : "what is over could not be recorded";
    return { ...outcome, error: { code, message: `${repeated}: ${message}` } };
  }
}
function compareAll({ recipient, workspace, found, places }, now) {
  return [...recipient.interests].flatMap(([tenant, interests]) => {
    const place = places.get(tenant);
    if (place === void 0) return [];
    return [
      compareWithLedger({
        audience: recipient.name,
        tenant,
        notices: place.notices.filter((notice) => place.concerns(interests, notice)),
        present: place.present,
        about: topicsOf(interests),
        ledger: place.ledger,
        judge: found.judge,
        now,
        remindAfterDays: remindAfterOf(workspace, tenant)
      })
    ];
  });
}
function tellingOf(audience, { told, part }, now) {
  if (!told && part.gone.length === 0) return [];
  return [{ audience, part, ...told ? { told: { at: now.toISOString() } } : {} }];
}
async function record(context, store, { run: run2 }, tellings, digest) {
  if (tellings.length === 0) return;
  await recordNotices(store, tellings, {
    actor: await actorOf(context),
    ...digest === void 0 ? {} : { digest },
    ...run2 === void 0 ? {} : { run: run2 }
  });
}
async function readPlaces(store, found, workspace) {
  const notices = groupBy(found.notices, ({ tenant = "" }) => tenant);
  const places = /* @__PURE__ */ new Map();
  for (const name of [void 0, ...found.tenants]) {
    const own = notices.get(name ?? "") ?? [];
    places.set(name, {
      ledger: await readLedger(store, name),
      notices: own,
      present: new Set(own.map(({ id }) => id)),
      concerns: concernsOf(workspace.tenants.find((tenant) => tenant.name === name))
    });
  }
  return places;
}
function factsOf(context, workspace, { plan }, now) {
  const tenants = [
    ...workspace.tenants,
    ...(plan?.tenants ?? []).map((tenant) => ({ ...tenant, name: tenant.tenant }))
  ];
  const link = linkOf(context);
  return {
    tenants: new Map(tenants.map(({ name, timezone, currency }) => [name, { timezone, currency }])),
    now: now.toISOString(),
    ...link === void 0 ? {} : { link }
  };
}
var PLAIN_ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/-]*)?$/;
function linkOf({ env }) {
  const url = jobUrl(env);
  return url !== void 0 && PLAIN_ADDRESS.test(url) ? url : void 0;
}
function failureOf(error) {
  if (!(error instanceof ConcordatError)) throw error;
  return { code: error.code, message: redact(error.message) };
}
function sayOutcome({ audience, error }) {
  return error === void 0 ? "" : `${error.code}: ${linesForTerminal(`${audience}: ${error.message}`)}
`;
}
function sayAll(outcomes) {
  const told = outcomes.filter((outcome) => outcome.told);
  const lines = told.map(({ audience, subject = "" }) => `told ${forTerminal(audience)}  ${forTerminal(subject)}
`);
  const failed = outcomes.filter((outcome) => !outcome.told && outcome.error !== void 0).length;
  const rest = outcomes.length - told.length - failed;
  const quiet = rest === 0 ? "" : `${counted(rest, "audience has", "audiences have")} nothing new to be told
`;
  const again = failed === 0 ? "" : `${counted(failed, "audience", "audiences")} could not be told; the next run tries again
`;
  return [...lines, quiet, again].join("");
}
export {
  notify
};
