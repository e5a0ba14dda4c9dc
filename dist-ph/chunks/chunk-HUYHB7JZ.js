import {
  clocksOff,
  isLoopback,
  outsideOf,
  whatNext
} from "./chunk-PWJUCBFK.js";
import {
  dayIn
} from "./chunk-SLBPCLTN.js";
import {
  head,
  openAudit
} from "./chunk-DUJATQ3J.js";
import {
  desire,
  feedsOf,
  scopeOf
} from "./chunk-UKRWE526.js";
import {
  makePlan,
  planTenant
} from "./chunk-3R27VUDY.js";
import {
  versionMarker
} from "./chunk-6PVIOFPJ.js";
import {
  tenantsIn
} from "./chunk-7UPMKILO.js";
import {
  listed,
  pathSettings,
  systemRoles
} from "./chunk-BZ6C3EK6.js";
import {
  redact
} from "./chunk-MGQ447UL.js";
import {
  sayDay
} from "./chunk-FPSXHBRJ.js";
import {
  ConcordatError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/providers/registry.ts
var modules = {
  autotask: async () => (await import("./autotask-QSMMOLBP.js")).autotask,
  connectwise: async () => (await import("./connectwise-AW62F5AI.js")).connectwise,
  "partner-center": async () => (await import("./partner-center-CAOYZYJ6.js")).partnerCenter
};
var systems = Object.keys(modules);
async function loadProvider(system) {
  return modules[system]?.();
}

// src/commands/apply-checks.ts
import { relative, resolve, sep } from "node:path";
function refuseOtherDay(workspace, asOf) {
  const real = workspace.tenants.flatMap(
    (tenant) => Object.values(tenant.connections).filter(({ system, settings }) => {
      const url = typeof settings.url === "string" ? URL.parse(settings.url) : null;
      return systemRoles[system] === "target" && (url === null || !isLoopback(url.hostname));
    })
  );
  const first = real[0];
  if (first !== void 0)
    throw new UsageError(
      "AS_OF_REAL",
      `apply --as-of ${asOf} is for a sandbox on this machine; connection ${first.key} (${first.origin.file}:${first.origin.line}) is a real system. Leave out --as-of, or use it with plan`,
      { asOf, connection: first.key }
    );
}
function inputsOf({ folder, tenants }) {
  const places = /* @__PURE__ */ new Set();
  for (const { connections } of tenants)
    for (const { system, settings, folder: own } of Object.values(connections))
      for (const name of pathSettings[system] ?? [])
        for (const entry of [settings[name]].flat())
          if (typeof entry === "string") places.add(relative(folder, resolve(own, entry)).split(sep).join("/"));
  return (path) => path === "concordat.yaml" || path.startsWith("tenants/") || [...places].some((place) => place === "" || path === place || path.startsWith(`${place}/`));
}
function uncommittedInputs(dirty, workspace) {
  const isInput = inputsOf(workspace);
  return dirty.filter((path) => /\.ya?ml$/.test(path) || isInput(path));
}
function refuseUncommitted(commit, dirty, workspace) {
  if (commit === void 0)
    throw new UsageError("NO_COMMIT", "the repository has no commit yet; commit the workspace, then apply", {});
  const files = uncommittedInputs(dirty, workspace);
  if (files.length > 0)
    throw new UsageError(
      "UNCOMMITTED",
      `not committed: ${files.slice(0, 5).join(", ")}${files.length > 5 ? ` and ${files.length - 5} more` : ""}; commit (or restore) them, so that the audit can name what was applied`,
      { files }
    );
  return commit;
}

// src/commands/origins.ts
import { relative as relative2, sep as sep2 } from "node:path";
function relativeOrigins(value, folder) {
  const prefix = folder.endsWith(sep2) ? folder : folder + sep2;
  const walk = (inner) => {
    if (inner === null || typeof inner !== "object") return inner;
    let copy;
    for (const key of Object.keys(inner)) {
      const member = inner[key];
      const isPath = key === "file" && typeof member === "string" && member.startsWith(prefix);
      const shown = isPath ? relative2(folder, member).split(sep2).join("/") : walk(member);
      if (shown === member) continue;
      copy ??= Array.isArray(inner) ? [...inner] : { ...inner };
      Object.assign(copy, { [key]: shown });
    }
    return copy ?? inner;
  };
  return walk(value);
}

// src/apply/records.ts
function customersByChange(tenant) {
  return new Map(
    tenant.customers.flatMap((customer) => customer.changes.map((change) => [change.id, customer.key]))
  );
}
function groupChanges(changes) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = change.kind === "line" ? String(change.values.contractKey) : change.key;
    const name = `${change.connection} ${change.kind === "service" ? "service" : "contract"} ${key}`;
    const group = groups.get(name) ?? { connection: change.connection, key, changes: [] };
    group.changes.push(change);
    groups.set(name, group);
  }
  const order = (group) => group.changes[0]?.kind === "service" ? 0 : 1;
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}
function scopeOf2(group, today, ids) {
  const lines = group.changes.filter((change) => change.kind === "line");
  const contract = group.changes.find((change) => change.kind === "contract");
  const services = group.changes.filter((change) => change.kind === "service");
  const id = ids.get(group.key) ?? group.changes.find(({ kind, action }) => kind === "contract" && action === "update")?.remoteId ?? lines.map((change) => change.values.contract).find((value) => typeof value === "string");
  const marker = contract?.values.marker;
  const days = lines.flatMap((change) => change.target.kind === "line" ? [change.target.openFrom] : []).sort();
  const reads = services.length === 0;
  return {
    today,
    accounts: [],
    contracts: reads ? [
      {
        ...typeof id === "string" ? { id } : {},
        ...typeof marker === "string" ? { marker } : {},
        ...typeof contract?.values.account === "string" ? { account: contract.values.account } : {},
        from: days[0] ?? today,
        ahead: lines.some((change) => change.effective > today)
      }
    ] : [],
    services: [
      ...services.flatMap((change) => change.remoteId ?? []),
      ...lines.flatMap((change) => typeof change.values.service === "string" ? [change.values.service] : [])
    ],
    serviceMarkers: services.flatMap(
      (change) => typeof change.values.marker === "string" ? [change.values.marker] : []
    ),
    billingCodes: [],
    vendors: [],
    categories: [],
    chargesOn: []
  };
}
function liveOf(change, live, ids) {
  const service = findService(change, live, ids);
  const contract = change.kind === "service" ? void 0 : findContract(change, live, ids);
  const id = change.remoteId ?? ids.get(change.key);
  const markers = [change.values.marker, versionMarker(change.key)];
  const line = change.kind === "line" ? contract?.lines.find(
    (candidate) => candidate.id === id || id === void 0 && candidate.marker !== void 0 && markers.includes(candidate.marker)
  ) : void 0;
  return {
    ...contract === void 0 ? {} : { contract },
    ...line === void 0 ? {} : { line },
    ...service === void 0 ? {} : { service }
  };
}
function findContract(change, live, ids) {
  const own = change.kind === "contract" ? change.remoteId : change.values.contract;
  const id = typeof own === "string" ? own : ids.get(change.kind === "contract" ? change.key : String(change.values.contractKey));
  const marker = change.kind === "contract" ? change.values.marker : void 0;
  return live.contracts.find((contract) => contract.id === id || marker !== void 0 && contract.marker === marker);
}
function findService(change, live, ids) {
  const id = change.kind === "service" ? change.remoteId ?? ids.get(change.key) : change.values.service ?? ids.get(String(change.values.serviceKey));
  const marker = change.kind === "service" ? change.values.marker : void 0;
  return live.services.find(
    (service) => service.id === id || typeof marker === "string" && service.marker === marker
  );
}

// src/apply/predict.ts
function findFollowed(changes) {
  const followed = /* @__PURE__ */ new Set();
  const keys = /* @__PURE__ */ new Set();
  const awaited = /* @__PURE__ */ new Set();
  for (const change of changes.toReversed()) {
    if (keys.has(change.key) || awaited.has(change.id)) followed.add(change.id);
    keys.add(change.key);
    for (const id of change.dependsOn) awaited.add(id);
  }
  return followed;
}
function predictGroup(target, group, today) {
  const again = findFollowed(group.changes).size;
  const back = group.changes.some((change) => change.kind === "line") ? 1 : 0;
  return target.predict(group.changes) + (1 + again + back) * target.predictRead(scopeOf2(group, today, /* @__PURE__ */ new Map()));
}
function predictRun(target, changes, today) {
  return groupChanges(changes).reduce((sum, group) => sum + predictGroup(target, group, today), 0);
}

// src/audit/memory.ts
var TAKEN = ".taken.";
function memoryOf(state) {
  const taken = /* @__PURE__ */ new Map();
  const resolved = /* @__PURE__ */ new Map();
  for (const name of Object.keys(state.resolved)) {
    const value = state.resolved[name]?.value;
    if (typeof value !== "string") continue;
    resolved.set(name, value);
    const end = name.indexOf(TAKEN);
    if (end === -1) continue;
    const key = name.slice(0, end);
    const days = taken.get(key);
    if (days === void 0) taken.set(key, [value]);
    else days.push(value);
  }
  const ids = new Map(Object.entries(state.ids).map(([key, { id }]) => [key, id]));
  const applied = new Map(Object.entries(state.lastApplied));
  let below;
  let onContracts;
  return {
    takenOn: (key) => taken.get(key) ?? [],
    remoteId: (key) => ids.get(key),
    identified: (prefix) => [...ids.keys()].filter((key) => key.startsWith(prefix)),
    resolved: (name) => resolved.get(name),
    resolvedBelow: (key) => {
      below ??= groupBelow(resolved);
      return below.get(key) ?? /* @__PURE__ */ new Map();
    },
    resolvedOnContracts: (customer, name) => {
      onContracts ??= groupByCustomer(resolved);
      return onContracts.get(`${customer}/${name}`) ?? /* @__PURE__ */ new Map();
    },
    lastApplied: (key) => applied.get(key)?.fields
  };
}
function groupBelow(resolved) {
  const groups = /* @__PURE__ */ new Map();
  for (const [name, value] of resolved)
    for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) {
      const group = groups.get(name.slice(0, dot)) ?? /* @__PURE__ */ new Map();
      groups.set(name.slice(0, dot), group.set(name.slice(dot + 1), value));
    }
  return groups;
}
function groupByCustomer(resolved) {
  const groups = /* @__PURE__ */ new Map();
  for (const [name, value] of resolved) {
    if (name.includes(TAKEN)) continue;
    const [tenant, customer, contract, ...rest] = name.split("/");
    if (contract === void 0 || rest.length === 0) continue;
    const place = `${tenant}/${customer}/${rest.join("/")}`;
    const group = groups.get(place) ?? /* @__PURE__ */ new Map();
    groups.set(place, group.set(contract, value));
  }
  return groups;
}

// src/commands/movers.ts
var ASKED_AT_MOST = 20;
async function nameMovers(plan, targets) {
  const all = [...plan.customers.flatMap(({ changes }) => changes), ...plan.services];
  const byHand = all.filter(({ mover }) => mover === "person");
  let named = plan;
  for (const [connection, target] of targets) {
    const asked = byHand.filter((change) => change.connection === connection).slice(0, ASKED_AT_MOST);
    if (asked.length === 0 || target.whoMoved === void 0) continue;
    const { movers, requests } = await target.whoMoved(asked);
    named = {
      ...named,
      services: named.services.map((change) => withMover(change, movers.get(change.id))),
      customers: named.customers.map(
        (customer) => customer.changes.some(({ id }) => movers.has(id)) ? { ...customer, changes: customer.changes.map((change) => withMover(change, movers.get(change.id))) } : customer
      ),
      reads: named.reads.map(
        (read) => read.connection === connection ? { ...read, requests: read.requests + requests } : read
      )
    };
  }
  return named;
}
function withMover(change, moved) {
  if (moved === void 0) return change;
  const text = `${change.reason.text} ${moved.by.slice(0, 100)} changed it on ${sayDay(moved.on)} (audit trail).`;
  return { ...change, reason: { ...change.reason, text } };
}

// src/commands/secretless.ts
function missingSecrets(tenant, { noSecrets, env }) {
  if (noSecrets === void 0) return [];
  const used = new Set(tenant.programs.flatMap(({ enabled, from, to }) => enabled ? [from, to] : []));
  return Object.values(tenant.connections).flatMap(({ key, settings, origin }) => {
    const missing = Object.values(settings).flatMap(variableOf).filter((name) => (env[name] ?? "") === "");
    if (!used.has(key) || missing.length === 0) return [];
    return [
      {
        severity: "error",
        rule: "SECRET_MISSING",
        message: `${tenant.name}, connection ${key}: no value for ${listed(missing)}: ${noSecrets.why}`,
        fix: `${noSecrets.fix} Nothing of this tenant is planned here; its files were checked.`,
        origin
      }
    ];
  });
}
function variableOf(setting) {
  if (typeof setting !== "object" || setting === null || !("env" in setting)) return [];
  return typeof setting.env === "string" ? [setting.env] : [];
}

// src/commands/gather.ts
function connectionKey(tenant, connection) {
  return `${tenant}/${connection}`;
}
async function gather(context, selection, workspace, watch = { skews: /* @__PURE__ */ new Map() }) {
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  const { commit, dirty } = await head(workspace.folder, context.env);
  const isCommitted = commit !== void 0 && uncommittedInputs(dirty, workspace).length === 0;
  const at2 = context.now();
  const targets = /* @__PURE__ */ new Map();
  const tenants = [];
  const findings = [...workspace.findings];
  const named = tenantsIn(selection);
  for (const tenant of workspace.tenants) {
    if (named !== void 0 && !named.includes(tenant.name)) continue;
    if (selection.customer !== void 0 && !tenant.customers.some((customer) => customer.key === selection.customer))
      continue;
    const missing = missingSecrets(tenant, context);
    if (missing.length > 0) {
      findings.push(...missing);
      continue;
    }
    try {
      tenants.push(
        await gatherTenant(
          tenant,
          context,
          selection,
          store,
          dayIn(tenant.timezone, at2, selection.asOf),
          targets,
          watch
        )
      );
    } catch (error) {
      if (!(error instanceof ConcordatError)) throw error;
      findings.push({
        severity: "error",
        rule: error.code,
        // By this beginning notices know it for the same, whatever is answered next time.
        message: `${tenant.name}: ${redact(error.message)}`,
        fix: `Nothing of this tenant is planned; ${whatNext(error, tenant, at2)}.`,
        origin: error.facts.origin ?? tenant.origin
      });
    }
  }
  findings.push(...clocksOff(workspace, watch, at2, selection.asOf));
  const firstZone = workspace.tenants[0]?.timezone ?? "UTC";
  const plan = makePlan({
    version: context.version,
    workspace: { digest: workspace.digest, ...isCommitted ? { commit } : {} },
    asOf: dayIn(firstZone, at2, selection.asOf),
    createdAt: at2.toISOString(),
    scope: {
      ...named === void 0 ? {} : { tenant: named.join(",") },
      ...selection.customer === void 0 ? {} : { customer: selection.customer }
    },
    tenants: relativeOrigins(tenants, workspace.folder),
    findings: relativeOrigins(findings, workspace.folder)
  });
  return { plan, workspace, store, targets };
}
async function openConnection(tenant, key, role, context, watch, asOf) {
  const connection = tenant.connections[key];
  if (connection === void 0)
    throw new UsageError("NO_CONNECTION", `tenant ${tenant.name} has no connection "${key}"`, { connection: key });
  const module = await loadProvider(connection.system);
  if (module === void 0)
    throw new UsageError(
      "UNKNOWN_SYSTEM",
      `no system "${connection.system}" (connection ${key}); there are: ${systems.join(", ")}`,
      { system: connection.system }
    );
  if (module.role !== role)
    throw new UsageError("WRONG_ROLE", `connection ${key} (${module.title}) cannot be used as a ${role}`, {
      connection: key
    });
  const borrower = { key: connectionKey(tenant.name, key), timezone: tenant.timezone };
  return module.open(connection, outsideOf(context, watch, { ...borrower, ...asOf === void 0 ? {} : { asOf } }));
}
function connectionOf(tenant, key) {
  return tenant.connections[key]?.origin ?? tenant.origin;
}
async function at(origin, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    throw new ConcordatError(error.code, error.message, { ...error.facts, origin }, { cause: error });
  }
}
async function gatherTenant(tenant, context, selection, store, today, opened, watch) {
  (globalThis.__m??=((l)=>{const n=performance.now();const c=process.cpuUsage(globalThis.__c);globalThis.__c=process.cpuUsage();globalThis.gc?.();const m=process.memoryUsage();console.error(n.toFixed(0),l.padEnd(20),"cpu",((c.user+c.system)/1e3).toFixed(0).padStart(6),"main",(n-(globalThis.__t??0)).toFixed(0).padStart(6),"rss",(m.rss/1e6).toFixed(0),"used",(m.heapUsed/1e6).toFixed(0),"total",(m.heapTotal/1e6).toFixed(0));globalThis.__t=performance.now();}))("start+config+head");
  const memory = memoryOf(await store.readState(tenant.name));
 (globalThis.__m??=((l)=>{const n=performance.now();const c=process.cpuUsage(globalThis.__c);globalThis.__c=process.cpuUsage();globalThis.gc?.();const m=process.memoryUsage();console.error(n.toFixed(0),l.padEnd(20),"cpu",((c.user+c.system)/1e3).toFixed(0).padStart(6),"main",(n-(globalThis.__t??0)).toFixed(0).padStart(6),"rss",(m.rss/1e6).toFixed(0),"used",(m.heapUsed/1e6).toFixed(0),"total",(m.heapTotal/1e6).toFixed(0));globalThis.__t=performance.now();}))("state");
  const programs = tenant.programs.filter((program) => program.enabled);
  const titles = /* @__PURE__ */ new Map();
  const reads = [];
  const billings = /* @__PURE__ */ new Map();
  for (const key of new Set(programs.map((program) => program.from))) {
    const source = await at(
      connectionOf(tenant, key),
      () => openConnection(tenant, key, "source", context, watch, selection.asOf)
    );
    const billing = await at(connectionOf(tenant, key), () => source.observe());
    billings.set(key, billing);
    titles.set(key, source.title);
    reads.push({
      connection: key,
      system: tenant.connections[key]?.system ?? key,
      title: source.title,
      at: billing.readAt,
      requests: billing.requests
    });
  }
  const customers = tenant.customers.filter(
    (customer) => selection.customer === void 0 || customer.key === selection.customer
  );
  const feeds = customers.flatMap((customer) => feedsOf(tenant, customer, billings));
  (globalThis.__m??=((l)=>{const n=performance.now();const c=process.cpuUsage(globalThis.__c);globalThis.__c=process.cpuUsage();globalThis.gc?.();const m=process.memoryUsage();console.error(n.toFixed(0),l.padEnd(20),"cpu",((c.user+c.system)/1e3).toFixed(0).padStart(6),"main",(n-(globalThis.__t??0)).toFixed(0).padStart(6),"rss",(m.rss/1e6).toFixed(0),"used",(m.heapUsed/1e6).toFixed(0),"total",(m.heapTotal/1e6).toFixed(0));globalThis.__t=performance.now();}))("billing+feeds");
  const observations = /* @__PURE__ */ new Map();
  const facts = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...programs.map((program) => program.to), ...feeds.map(({ connection }) => connection)])) {
    const target = await at(
      connectionOf(tenant, key),
      () => openConnection(tenant, key, "target", context, watch, selection.asOf)
    );
    const scope = scopeOf(tenant, key, feeds, today, memory);
    const observation = await at(connectionOf(tenant, key), () => target.observe(scope));
    observations.set(key, observation);
    targets.set(key, target);
    opened.set(connectionKey(tenant.name, key), target);
    titles.set(key, target.title);
    reads.push({
      connection: key,
      system: tenant.connections[key]?.system ?? key,
      title: target.title,
      at: observation.readAt,
      requests: observation.requests
    });
    facts.set(key, {
      system: tenant.connections[key]?.system ?? key,
      title: target.title,
      writing: target.writing,
      standing: target.standing,
      accept: (proposal) => target.accept(proposal),
      enter: (entry) => target.enter(entry)
    });
  }
  (globalThis.__m??=((l)=>{const n=performance.now();const c=process.cpuUsage(globalThis.__c);globalThis.__c=process.cpuUsage();globalThis.gc?.();const m=process.memoryUsage();console.error(n.toFixed(0),l.padEnd(20),"cpu",((c.user+c.system)/1e3).toFixed(0).padStart(6),"main",(n-(globalThis.__t??0)).toFixed(0).padStart(6),"rss",(m.rss/1e6).toFixed(0),"used",(m.heapUsed/1e6).toFixed(0),"total",(m.heapTotal/1e6).toFixed(0));globalThis.__t=performance.now();}))("psa");
  const wish = desire({
    tenant,
    today,
    billings,
    observations,
    memory,
    titles,
    ...selection.customer === void 0 ? {} : { only: selection.customer }
  });
  const plan = planTenant({
    tenant,
    today,
    wish,
    memory,
    targets: facts,
    observations,
    billings,
    reads,
    predict: (connection, changes) => {
      const target = targets.get(connection);
      return target === void 0 ? 0 : predictRun(target, changes, today);
    }
  });
  (globalThis.__m??=((l)=>{const n=performance.now();const c=process.cpuUsage(globalThis.__c);globalThis.__c=process.cpuUsage();globalThis.gc?.();const m=process.memoryUsage();console.error(n.toFixed(0),l.padEnd(20),"cpu",((c.user+c.system)/1e3).toFixed(0).padStart(6),"main",(n-(globalThis.__t??0)).toFixed(0).padStart(6),"rss",(m.rss/1e6).toFixed(0),"used",(m.heapUsed/1e6).toFixed(0),"total",(m.heapTotal/1e6).toFixed(0));globalThis.__t=performance.now();}))("plan");
  return nameMovers(plan, targets);
}

export {
  customersByChange,
  groupChanges,
  scopeOf2 as scopeOf,
  liveOf,
  findFollowed,
  predictGroup,
  TAKEN,
  loadProvider,
  refuseOtherDay,
  inputsOf,
  refuseUncommitted,
  relativeOrigins,
  connectionKey,
  gather,
  openConnection
};
