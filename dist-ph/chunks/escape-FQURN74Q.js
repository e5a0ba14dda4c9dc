import {
  forJson,
  forMarkdown,
  forTerminal,
  forTerminalThroughout,
  linesForTerminal
} from "./chunk-MQEHHU24.js";
export {
  forJson,
  forMarkdown,
  forTerminal,
  forTerminalThroughout,
  linesForTerminal
};
