import {
  startSandbox
} from "./chunks/chunk-LKMJ3ZBI.js";
import {
  renderJson
} from "./chunks/chunk-4JCUZHB6.js";
import {
  renderMarkdown
} from "./chunks/chunk-OP56DUQN.js";
import {
  renderText
} from "./chunks/chunk-SGRH3XFP.js";
import "./chunks/chunk-AQH63J2K.js";
import "./chunks/chunk-LNNEKWE3.js";
import {
  desire
} from "./chunks/chunk-UKRWE526.js";
import {
  dueChanges,
  makePlan,
  planTenant
} from "./chunks/chunk-3R27VUDY.js";
import "./chunks/chunk-6PVIOFPJ.js";
import "./chunks/chunk-DTSY5WOK.js";
import {
  loadWorkspace
} from "./chunks/chunk-BZ6C3EK6.js";
import "./chunks/chunk-J3UCM6WL.js";
import "./chunks/chunk-C32G3P3X.js";
import "./chunks/chunk-MQEHHU24.js";
import "./chunks/chunk-QE7SUMQK.js";
import "./chunks/chunk-JI6ABTPW.js";
import "./chunks/chunk-CV2I5QFJ.js";
import "./chunks/chunk-E7OH3MJV.js";
import "./chunks/chunk-FPSXHBRJ.js";
import {
  ConcordatError,
  ProviderError,
  UnknownOutcomeError,
  UsageError
} from "./chunks/chunk-2OJCSNGY.js";

// src/core/memory.ts
var noMemory = {
  remoteId: () => void 0,
  identified: () => [],
  takenOn: () => [],
  resolved: () => void 0,
  resolvedBelow: () => /* @__PURE__ */ new Map(),
  resolvedOnContracts: () => /* @__PURE__ */ new Map(),
  lastApplied: () => void 0
};
export {
  ConcordatError,
  ProviderError,
  UnknownOutcomeError,
  UsageError,
  desire,
  dueChanges,
  loadWorkspace,
  makePlan,
  noMemory,
  planTenant,
  renderJson,
  renderMarkdown,
  renderText,
  startSandbox
};
