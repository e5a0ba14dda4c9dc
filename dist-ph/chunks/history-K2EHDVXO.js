import {
  START,
  openAudit,
  pageFile,
  readState,
  readTrail,
  runFile,
  runOf,
  stateFile,
  trailFolder,
  verifyChain
} from "./chunk-DUJATQ3J.js";
import "./chunk-J3HAOK67.js";
import "./chunk-LT5JZP3V.js";
import {
  readWorkspace
} from "./chunk-QTK4FHKC.js";
import {
  EXIT,
  tenantsIn
} from "./chunk-7UPMKILO.js";
import {
  paintWith,
  renderFindings
} from "./chunk-DTSY5WOK.js";
import {
  wrap
} from "./chunk-BZ6C3EK6.js";
import "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import {
  forJson,
  forTerminal,
  forTerminalThroughout
} from "./chunk-MQEHHU24.js";
import "./chunk-MGQ447UL.js";
import "./chunk-3PCWHL66.js";
import "./chunk-E7OH3MJV.js";
import {
  sayDay
} from "./chunk-FPSXHBRJ.js";
import "./chunk-2OJCSNGY.js";

// src/audit/history.ts
async function readHistory(store, wanted) {
  const { tenant, ...filter } = wanted;
  const { entries, breaks } = await store.readEntries(tenant, filter);
  return { entries, findings: breaks.map(({ file, line, why }) => broken(file, line, why)) };
}
async function verifyHistory(store, tenant) {
  const state = await readState(store, tenant);
  const { runs } = await readTrail(store, tenant);
  const ordered = [...runs].sort((a, b) => firstSeq(a) - firstSeq(b) || (a.file < b.file ? -1 : 1));
  const findings = [];
  const gaps = [];
  let head = START;
  for (const reading of ordered) {
    findings.push(...checkPlace(tenant, reading));
    const entries = reading.entries.map(({ entry }) => entry);
    const first = entries[0];
    if (reading.breaks.length > 0) {
      findings.push(...reading.breaks.map(({ line, why }) => broken(reading.file, line, why)));
    } else if (first !== void 0) {
      const missing = first.seq > head.seq + 1;
      if (missing)
        gaps.push(
          broken(
            reading.file,
            1,
            `the entries ${head.seq + 1} to ${first.seq - 1} before it are missing: a run's file was removed`
          )
        );
      const found = verifyChain(entries, missing ? { seq: first.seq - 1, hash: first.previous } : head);
      if (found !== void 0)
        findings.push(broken(reading.file, reading.entries[found.line - 1]?.line ?? found.line, found.why));
    }
    const last = entries.at(-1);
    if (last !== void 0 && last.seq > head.seq) head = { seq: last.seq, hash: last.hash };
  }
  const expected = state.chain ?? { ...START, run: "" };
  if (expected.seq > head.seq)
    gaps.push(broken(stateFile(tenant), 1, endMissing(expected.run, expected.seq, head.seq)));
  else if (expected.seq < head.seq || expected.hash !== head.hash) {
    findings.push(
      broken(
        stateFile(tenant),
        1,
        `the trail ends with entry ${head.seq} of another content than the entry ${expected.seq} this file names`
      )
    );
  }
  const extra = await findExtra(store, tenant);
  const removed = await findRemoved(store, tenant, runs);
  const count = runs.reduce((sum, { entries }) => sum + entries.length, 0);
  return { runs: runs.length, entries: count, findings: [...findings, ...gaps, ...removed, ...extra] };
}
function firstSeq({ entries }) {
  return entries[0]?.entry.seq ?? Number.POSITIVE_INFINITY;
}
function endMissing(run, expected, found) {
  return `the trail should end with entry ${expected} of run ${run}, and ends with entry ${found}: entries were removed at its end`;
}
function checkPlace(tenant, { run, file, entries }) {
  const stray = entries.find(({ entry }) => entry.tenant !== tenant || entry.run !== run);
  if (stray !== void 0)
    return [
      broken(
        file,
        stray.line,
        `the entry belongs to run ${stray.entry.run} of ${stray.entry.tenant}: it was moved here`
      )
    ];
  const first = entries[0];
  if (first === void 0 || runFile(tenant, run, first.entry.at) === file) return [];
  return [
    broken(
      file,
      first.line,
      `the run started at ${first.entry.at}, so its file belongs in another month: it was moved here`
    )
  ];
}
async function findExtra(store, tenant) {
  const files = await store.list(trailFolder(tenant));
  const extra = files.filter((file) => file !== pageFile(tenant) && runOf(tenant, file) === void 0);
  return extra.map((file) => broken(file, 1, "the file does not belong to the trail: no run wrote it"));
}
async function findRemoved(store, tenant, runs) {
  const present = new Set(runs.map(({ file }) => file));
  const removed = await store.listRemoved(trailFolder(tenant));
  const gone = removed.filter(
    ({ path }, index) => !present.has(path) && removed.findIndex((other) => other.path === path) === index
  );
  return gone.flatMap(({ path, commit }) => {
    if (runOf(tenant, path) === void 0) return [];
    return [
      {
        ...broken(path, 1, `the run's file was removed by commit ${commit}`),
        fix: `put it back with: git checkout ${commit}~1 -- ${path}`
      }
    ];
  });
}
function broken(file, line, why) {
  return {
    severity: "error",
    rule: "AUDIT_BROKEN",
    message: why,
    fix: `find the commit that changed it with: git log -p -- ${file}`,
    origin: { file, line, column: 1 }
  };
}

// src/render/history.ts
var WORDS = {
  applied: "made",
  settled: "made",
  skipped: "already so",
  stale: "not made",
  failed: "failed",
  unknown: "answer lost",
  "manual-done": "done by hand",
  waived: "waived"
};
var FIELDS = {
  quantity: "units",
  unitPrice: "price",
  unitCost: "cost",
  startsOn: "from",
  endsOn: "to",
  name: "name"
};
function renderHistory(tenant, entries, options) {
  if (entries.length === 0) return `${forTerminal(tenant)}: nothing was ever applied to it here
`;
  const paint = paintWith(options.colour);
  const lines = [];
  let run = "";
  for (const entry of forTerminalThroughout(entries)) {
    if (entry.run !== run) {
      run = entry.run;
      if (lines.length > 0) lines.push("");
      const at = `${sayDay(entry.at.slice(0, 10))} ${entry.at.slice(11, 16)} UTC`;
      lines.push(paint("bold", `${forTerminal(tenant)}  ${at}  run ${run}  by ${entry.actor}`));
      lines.push(`  config ${entry.configCommit.slice(0, 7)}, plan ${entry.planDigest.slice(0, 6)}`);
    }
    if (entry.kind === "run-started") {
      const takenOver = entry.message?.split("; ").slice(1).join("; ") ?? "";
      if (takenOver !== "") lines.push(...wrap(takenOver, options.width - 6).map((line) => `  ${line}`));
      continue;
    }
    if (entry.kind === "run-finished") {
      lines.push(`  ${entry.message ?? "finished"}`);
      continue;
    }
    const where = [entry.customer, entry.contract, entry.line].filter((part) => part !== void 0).join(" / ");
    const fields = (entry.fields ?? []).map(
      (field) => `${FIELDS[field.path] ?? field.path} ${field.before === null || field.before === void 0 ? "" : `${String(field.before)} \u2192 `}${String(field.after)}`
    ).join(", ");
    const day = entry.effective === void 0 ? "" : ` from ${sayDay(entry.effective)}`;
    const id = entry.remoteId === void 0 ? "" : ` (${entry.system ?? ""} ${entry.remoteId})`;
    const text = `${WORDS[entry.kind] ?? entry.kind}  ${where === "" ? entry.ref ?? "" : where}: ${fields}${day}${id}`;
    lines.push(...wrap(text, options.width - 6).map((line, index) => index === 0 ? `  ${line}` : `      ${line}`));
    if (entry.message !== void 0 && entry.kind !== "skipped")
      lines.push(...wrap(entry.message, options.width - 6).map((line) => `      ${line}`));
  }
  return `${lines.join("\n")}
`;
}

// src/commands/history.ts
async function history(context, options) {
  const workspace = readWorkspace(context, options);
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}
`);
  const names = tenantsIn(options) ?? workspace.tenants.map((tenant) => tenant.name);
  const findings = [];
  const rows = [];
  for (const tenant of names) {
    const filter = {
      tenant,
      ...options.customer === void 0 ? {} : { customer: options.customer },
      ...options.contract === void 0 ? {} : { contract: options.contract },
      ...options.line === void 0 ? {} : { line: options.line }
    };
    if (options.verify) {
      const checked = await verifyHistory(store, tenant);
      findings.push(...checked.findings);
      if (options.json) rows.push({ tenant, ...checked });
      else if (checked.findings.length === 0)
        context.out(
          `${tenant}: ${checked.entries} entries in ${checked.runs} ${checked.runs === 1 ? "run" : "runs"}, the chain is whole
`
        );
      continue;
    }
    const read = await readHistory(store, filter);
    findings.push(...read.findings);
    if (options.json) rows.push(...read.entries.map(({ entry }) => entry));
    else
      context.out(
        renderHistory(
          tenant,
          read.entries.map(({ entry }) => entry),
          context
        )
      );
  }
  if (options.json) context.out(`${forJson(JSON.stringify(rows, null, 2))}
`);
  if (findings.length > 0 && !options.json)
    context.out(renderFindings(findings, { colour: context.colour, width: context.width }));
  return findings.length > 0 ? EXIT.failed : EXIT.done;
}
export {
  history
};
