import {
  gather
} from "./chunk-HUYHB7JZ.js";
import {
  renderJson
} from "./chunk-4JCUZHB6.js";
import {
  renderMarkdown
} from "./chunk-OP56DUQN.js";
import {
  renderText
} from "./chunk-SGRH3XFP.js";
import {
  dueChanges,
  makePlan
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
  EXIT
} from "./chunk-7UPMKILO.js";
import {
  renderFindings
} from "./chunk-DTSY5WOK.js";
import {
  configInWords
} from "./chunk-BZ6C3EK6.js";
import {
  forTerminal
} from "./chunk-MQEHHU24.js";
import {
  ConcordatError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/commands/plan.ts
import { resolve } from "node:path";
async function plan(context, options) {
  const { made, isReadable } = await workOutPlan(context, options);
  if (options.out !== void 0) await savePlan(context, made, options.out);
  say(context, options, made);
  return isReadable ? exitCodeOf(made, options.exitCode) : EXIT.config;
}
async function workOutPlan(context, selection) {
  const workspace = readWorkspace(context, selection);
  if (workspace.findings.some((finding) => finding.severity === "error"))
    return { made: failedPlan(context, selection, workspace.digest, workspace.findings), isReadable: false };
  const watch = { skews: /* @__PURE__ */ new Map(), isStopped: () => context.signal.aborted };
  const { plan: made, store } = await gather(context, selection, workspace, watch);
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}
`);
  return { made, isReadable: true };
}
function failedPlan(context, options, digest, findings) {
  const at = context.now().toISOString();
  return makePlan({
    version: context.version,
    workspace: { digest },
    asOf: options.asOf ?? at.slice(0, 10),
    createdAt: at,
    scope: {},
    tenants: [],
    findings
  });
}
var USERS_FAULTS = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM"]);
async function savePlan(context, made, file) {
  try {
    await writeWhole(resolve(context.folder, file), renderJson(made));
  } catch (cause) {
    const message = `the plan could not be saved to ${file}: ${explainFault(cause)}; a plan that was there before is still there, and is not this one`;
    const Kind = USERS_FAULTS.has(faultOf(cause) ?? "") ? UsageError : ConcordatError;
    throw new Kind("PLAN_NOT_SAVED", message, { file }, { cause });
  }
}
function say(context, { format, out: saved }, made) {
  if (format === "json") context.out(renderJson(made));
  else if (format === "markdown") context.out(renderMarkdown(made));
  else context.out(planAsText(context, made, saved));
  if (saved !== void 0 && format !== "text" && made.tenants.length > 0) {
    const next = made.tenants.some((tenant) => dueChanges(tenant).length > 0) ? ` Next: concordat apply ${saved}` : "";
    context.talk(`Saved ${saved} (${made.digest.slice(0, 6)}, config ${configInWords(made.workspace)}).${next}
`);
  }
}
function planAsText({ colour, width }, made, saved) {
  if (made.tenants.length === 0) return renderFindings(made.findings, { colour, width });
  return renderText(made, { colour, width, ...saved === void 0 ? {} : { saved } });
}
function exitCodeOf(made, detailed) {
  if (made.result === "failed") return EXIT.failed;
  if (!detailed) return EXIT.done;
  if (made.tenants.some((tenant) => dueChanges(tenant).length > 0)) return EXIT.changes;
  return made.result === "blocked" ? EXIT.blocked : EXIT.done;
}

export {
  plan,
  workOutPlan,
  failedPlan,
  savePlan,
  planAsText
};
