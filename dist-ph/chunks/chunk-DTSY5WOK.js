import {
  counted,
  displayWidth,
  moneyInWords,
  wrap,
  wrapIndented
} from "./chunk-BZ6C3EK6.js";
import {
  forTerminalThroughout
} from "./chunk-MQEHHU24.js";

// src/render/colour.ts
var codes = {
  bold: ["\x1B[1m", "\x1B[22m"],
  dim: ["\x1B[2m", "\x1B[22m"],
  red: ["\x1B[31m", "\x1B[39m"],
  green: ["\x1B[32m", "\x1B[39m"],
  yellow: ["\x1B[33m", "\x1B[39m"],
  blue: ["\x1B[34m", "\x1B[39m"],
  magenta: ["\x1B[35m", "\x1B[39m"],
  cyan: ["\x1B[36m", "\x1B[39m"]
};
function paintWith(colour) {
  if (!colour) return (_style, text) => text;
  return (style, text) => {
    const [open, close] = codes[style];
    return text === "" ? "" : open + text + close;
  };
}

// src/render/findings.ts
var indent = 4;
var styles = { error: "red", warning: "yellow", note: "cyan" };
function placeOfFinding(finding) {
  const { origin, customer } = finding;
  if (origin !== void 0) return [`${origin.file}:${origin.line}:${origin.column}`];
  return customer === void 0 ? [] : [customer];
}
function linesOfFinding(finding, width, paint) {
  const { severity, rule, message, money, fix } = finding;
  const lead = [...placeOfFinding(finding), severity, rule].join("  ");
  const [first = "", ...rest] = wrap(message, width - indent, width - displayWidth(lead) - 2);
  const head = [...placeOfFinding(finding), paint(styles[severity], severity), paint("bold", rule)].join("  ");
  return [
    first === "" ? head : `${head}  ${first}`,
    ...rest.map((line) => " ".repeat(indent) + line),
    ...money === void 0 ? [] : [`${" ".repeat(indent)}Money: ${money.currency} ${moneyInWords(money.amount)}`],
    ...fix === void 0 ? [] : wrapIndented(`Fix: ${fix}`, indent, width)
  ];
}
function linesOfFindings(findings, width, paint) {
  return findings.flatMap((finding) => linesOfFinding(finding, width, paint));
}
function countFindings(findings) {
  const count = (severity) => findings.filter((each) => each.severity === severity).length;
  return ["error", "warning", "note"].filter((severity) => count(severity) > 0).map((severity) => counted(count(severity), severity)).join(", ");
}
function renderFindings(findings, options) {
  const shown = forTerminalThroughout(findings);
  const lines = linesOfFindings(shown, options.width ?? 97, paintWith(options.colour));
  const count = countFindings(shown);
  return `${[...lines, ...count === "" ? ["No errors, no warnings"] : ["", count]].join("\n")}
`;
}

export {
  paintWith,
  linesOfFindings,
  countFindings,
  renderFindings
};
