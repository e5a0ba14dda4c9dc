import {
  loadProvider,
  openConnection,
  relativeOrigins
} from "./chunk-HUYHB7JZ.js";
import {
  skewInWords
} from "./chunk-PWJUCBFK.js";
import {
  judgeSkew
} from "./chunk-SLBPCLTN.js";
import "./chunk-DUJATQ3J.js";
import "./chunk-J3HAOK67.js";
import "./chunk-UKRWE526.js";
import "./chunk-3R27VUDY.js";
import "./chunk-6PVIOFPJ.js";
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
  padRight,
  wrap
} from "./chunk-BZ6C3EK6.js";
import "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import {
  forJson,
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

// src/render/checks.ts
function renderChecks(connections, options) {
  const paint = paintWith(options.colour);
  const lines = [];
  for (const { tenant, connection, system, place, checks } of connections) {
    const where = place === void 0 || checks.every(({ ok }) => ok) ? "" : ` ${place}`;
    lines.push(paint("bold", forTerminal(`${tenant} / ${connection} (${system})${where}`)));
    const column = Math.min(34, Math.max(...checks.map((check2) => check2.what.length), 4));
    for (const check2 of checks) {
      const texts = wrap(forTerminal(check2.detail), Math.max(20, options.width - column - 6));
      const sign = check2.ok ? paint("green", "\u2713") : paint("red", "\u2717");
      lines.push(`  ${sign} ${padRight(forTerminal(check2.what), column)}  ${texts[0] ?? ""}`);
      for (const text of texts.slice(1)) lines.push(`    ${" ".repeat(column)}  ${text}`);
      if (!check2.ok && check2.fix !== void 0)
        for (const text of wrap(forTerminal(check2.fix), Math.max(20, options.width - column - 6)))
          lines.push(`    ${" ".repeat(column)}  ${text}`);
    }
    lines.push("");
  }
  const failed = connections.flatMap((one) => one.checks).filter((check2) => !check2.ok).length;
  lines.push(failed === 0 ? "Every connection is ready." : `${failed} ${failed === 1 ? "check" : "checks"} failed.`);
  return `${lines.join("\n")}
`;
}

// src/commands/doctor.ts
async function doctor(context, options) {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
    if (workspace.tenants.length === 0) return EXIT.config;
  }
  const reports = [];
  const named = tenantsIn(options);
  for (const tenant of workspace.tenants) {
    if (named !== void 0 && !named.includes(tenant.name)) continue;
    for (const connection of Object.values(tenant.connections)) {
      const { file, line } = relativeOrigins(connection.origin, workspace.folder);
      reports.push({
        tenant: tenant.name,
        connection: connection.key,
        system: connection.system,
        place: `${file}:${line}`,
        checks: await check(context, tenant, connection.key, connection.system)
      });
    }
  }
  if (options.json) context.out(`${forJson(JSON.stringify(reports, null, 2))}
`);
  else context.out(renderChecks(reports, context));
  return reports.every((report) => report.checks.every((one) => one.ok)) ? EXIT.done : EXIT.failed;
}
async function check(context, tenant, key, system) {
  const watch = { skews: /* @__PURE__ */ new Map() };
  try {
    const module = await loadProvider(system);
    const opened = await openConnection(tenant, key, module?.role ?? "source", context, watch);
    return [...await opened.check(), ...checkClock(context, tenant.timezone, watch)];
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    return [{ what: "connection", ok: false, detail: redact(error.message) }];
  }
}
function checkClock(context, timezone, { skews }) {
  return [...skews.values()].map((skew) => {
    const ok = judgeSkew(skew, timezone, context.now()) === "fine";
    const detail = ok ? "as the system's" : `${skewInWords(skew)} the system's`;
    return { what: "clock", ok, detail, fix: "set the clock of this machine (time service, NTP)" };
  });
}
export {
  doctor
};
