import {
  readWorkspace
} from "./chunk-QTK4FHKC.js";
import {
  EXIT
} from "./chunk-7UPMKILO.js";
import {
  renderFindings
} from "./chunk-DTSY5WOK.js";
import "./chunk-BZ6C3EK6.js";
import "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import {
  forJson
} from "./chunk-MQEHHU24.js";
import "./chunk-E7OH3MJV.js";
import "./chunk-FPSXHBRJ.js";
import "./chunk-2OJCSNGY.js";

// src/commands/validate.ts
async function validate(context, options) {
  const workspace = readWorkspace(context, options);
  const errors = workspace.findings.filter((finding) => finding.severity === "error").length;
  if (options.json) {
    context.out(`${forJson(JSON.stringify({ findings: workspace.findings, digest: workspace.digest }, null, 2))}
`);
  } else if (workspace.findings.length > 0) {
    context.out(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
  }
  if (errors > 0) return EXIT.config;
  if (!options.json) {
    const customers = workspace.tenants.reduce((count2, tenant) => count2 + tenant.customers.length, 0);
    context.out(
      `${count(workspace.tenants.length, "tenant")}, ${count(customers, "customer")}: the workspace is valid (config ${workspace.digest.slice(0, 7)})
`
    );
  }
  return EXIT.done;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
export {
  validate
};
