import {
  readSecret,
  redact,
  rememberSecret
} from "./chunk-MGQ447UL.js";
import "./chunk-3PCWHL66.js";
import "./chunk-2OJCSNGY.js";
export {
  readSecret,
  redact,
  rememberSecret
};
