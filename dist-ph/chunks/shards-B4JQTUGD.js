import {
  readPlanFile
} from "./chunk-EVQRFGCX.js";
import "./chunk-GC27DDDZ.js";
import "./chunk-SLBPCLTN.js";
import {
  openAudit
} from "./chunk-DUJATQ3J.js";
import {
  MOST_SHARDS,
  shardsOf
} from "./chunk-MWDRV7DA.js";
import "./chunk-J3HAOK67.js";
import "./chunk-3R27VUDY.js";
import "./chunk-6PVIOFPJ.js";
import "./chunk-LT5JZP3V.js";
import {
  readWorkspace
} from "./chunk-QTK4FHKC.js";
import {
  EXIT
} from "./chunk-7UPMKILO.js";
import {
  renderFindings
} from "./chunk-DTSY5WOK.js";
import {
  counted
} from "./chunk-BZ6C3EK6.js";
import "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import {
  forTerminal
} from "./chunk-MQEHHU24.js";
import "./chunk-MGQ447UL.js";
import "./chunk-3PCWHL66.js";
import "./chunk-QE7SUMQK.js";
import "./chunk-JI6ABTPW.js";
import "./chunk-CV2I5QFJ.js";
import "./chunk-E7OH3MJV.js";
import "./chunk-FPSXHBRJ.js";
import {
  ConcordatError
} from "./chunk-2OJCSNGY.js";

// src/render/shards.ts
var NAMES = 60;
function renderShards(shards2, { width }) {
  const tenants = shards2.reduce((sum, shard) => sum + shard.tenants.length, 0);
  const rows = shards2.map(({ shard, tenants: names, requests }) => {
    const list = names.join(",");
    const room = Math.max(NAMES, width - 30);
    const shown = list.length <= room ? list : `${list.slice(0, room)}\u2026 (${names.length})`;
    return `${String(shard).padStart(5)}  ${String(requests).padStart(8)}  ${shown}
`;
  });
  const head = `${counted(tenants, "tenant")} in ${counted(shards2.length, "group")}

`;
  return shards2.length === 0 ? "no tenants\n" : `${head}group  requests  tenants
${rows.join("")}`;
}

// src/commands/shards.ts
async function shards(context, options) {
  const workspace = readWorkspace(context, {});
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
    return EXIT.config;
  }
  const plan = options.file === void 0 ? void 0 : await readPlanFile(context, options.file, workspace);
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  const loads = [];
  for (const tenant of workspace.tenants) {
    const planned = plan === void 0 ? void 0 : predictedIn(plan, tenant.name);
    const known = planned === void 0 ? await recordsKnown(store, tenant.name, context) : 0;
    loads.push({ tenant: tenant.name, requests: planned ?? estimate(tenant, known) });
  }
  const groups = shardsOf(loads, options.max ?? MOST_SHARDS);
  const include = groups.map(({ shard, tenants, requests }) => ({ shard, tenants: tenants.join(","), requests }));
  context.out(options.json ? `${JSON.stringify({ include })}
` : renderShards(groups, context));
  return EXIT.done;
}
async function recordsKnown(store, tenant, context) {
  try {
    return Object.keys((await store.readState(tenant)).ids).length;
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    context.talk(`${forTerminal(`${tenant}: ${error.message}
Its size is estimated from its files alone.`)}
`);
    return 0;
  }
}
function predictedIn(plan, name) {
  const tenant = plan.tenants.find((candidate) => candidate.tenant === name);
  if (tenant === void 0) return void 0;
  const reads = tenant.reads.reduce((sum, { requests }) => sum + requests, 0);
  return reads + tenant.api.reduce((sum, { predictedRequests }) => sum + predictedRequests, 0);
}
var CONSTANT = 12;
var PAGE = 500;
var LISTS = 3;
function estimate(tenant, known) {
  const systems = new Set(tenant.programs.filter(({ enabled }) => enabled).map(({ to }) => to)).size;
  const contracts = tenant.customers.reduce((sum, customer) => sum + customer.contracts.length, 0);
  return systems * CONSTANT + LISTS * Math.ceil(Math.max(known, contracts) / PAGE);
}
export {
  shards
};
