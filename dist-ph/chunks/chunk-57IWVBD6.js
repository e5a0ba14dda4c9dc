import {
  at
} from "./chunk-JI6ABTPW.js";
import {
  canonical
} from "./chunk-CV2I5QFJ.js";
import {
  isDay
} from "./chunk-FPSXHBRJ.js";
import {
  ProviderError
} from "./chunk-2OJCSNGY.js";

// src/providers/changes.ts
function unplanned(change, why) {
  const facts = { change: change.id, key: change.key };
  return new ProviderError("CHANGE_INCOMPLETE", `${change.title}: ${why}; plan again`, facts);
}
function textOf(change, name) {
  const value = change.values[name];
  if (typeof value === "string" && value !== "") return value;
  throw unplanned(change, `the change does not say its ${name}`);
}
function textOrNull(change, name) {
  return change.values[name] === null || change.values[name] === void 0 ? null : textOf(change, name);
}
function numberOf(change, name, value) {
  if (value !== void 0 && /^\d+$/.test(value)) return Number(value);
  throw unplanned(change, `"${value ?? ""}" is no id of its system (${name})`);
}
function resolveId(change, name, ids) {
  const named = textOrNull(change, name);
  const found = (named === null ? void 0 : ids.get(named)) ?? named ?? ids.get(textOf(change, `${name}Key`));
  return String(numberOf(change, name, found));
}
function wantedOf(change) {
  if (change.target.kind === "line") return at(change.target.segments, change.effective);
  if (change.action === "end") return { from: change.effective, quantity: 0 };
  throw unplanned(change, "the change does not say what the line should hold");
}
function amountOf(value) {
  return Number(value);
}
function midnight(day) {
  return `${day}T00:00:00Z`;
}

// src/providers/answers.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function show(value) {
  if (value === void 0) return "missing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return `an object (${Object.keys(value).slice(0, 5).join(", ").slice(0, 80) || "empty"})`;
  return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value);
}
function toDecimal(value) {
  const written = String(value);
  const decimals = /^-?\d+(?:\.(\d{1,2}))?$/.exec(written)?.[1]?.length ?? (Number.isSafeInteger(value) ? 0 : void 0);
  if (decimals === void 0 || Object.is(value, -0)) return canonical(written);
  return decimals === 2 ? written : decimals === 1 ? `${written}0` : `${written}.00`;
}
var INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
function readersOf(title, leavesOut) {
  function misread(at2, path, value, expected) {
    const shown = show(value);
    const page = path === "the answer" && typeof value === "string" ? "a proxy or sign-in page answers in its place; " : "";
    const fix = `${page}check the connection's url and the network, then run again`;
    const message = `${title} ${at2}: ${path} is ${shown}, expected ${expected}; nothing is done on an answer that is not understood; ${fix}`;
    throw new ProviderError("BAD_ANSWER", message, { at: at2, path, value: shown });
  }
  const isEmpty = (raw, field) => raw[field] === null || leavesOut && raw[field] === void 0;
  const orNull = (read) => (raw, field, at2) => isEmpty(raw, field) ? null : read(raw, field, at2);
  function record(value, at2, path = "the answer") {
    return isRecord(value) ? value : misread(at2, path, value, "an object");
  }
  function list(raw, field, at2) {
    const value = raw[field];
    return Array.isArray(value) ? value : misread(at2, field, value, "a list");
  }
  function text(raw, field, at2) {
    const value = raw[field];
    return typeof value === "string" ? value : misread(at2, field, value, "text");
  }
  function integer(raw, field, at2) {
    const value = raw[field];
    return typeof value === "number" && Number.isSafeInteger(value) ? value : misread(at2, field, value, "a whole number");
  }
  function number(raw, field, at2) {
    const value = raw[field];
    return typeof value === "number" && Number.isFinite(value) ? value : misread(at2, field, value, "a number");
  }
  function flag(raw, field, at2) {
    const value = raw[field];
    return typeof value === "boolean" ? value : misread(at2, field, value, "true or false");
  }
  const amounts = /* @__PURE__ */ new Map();
  const days = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  function decimal(raw, field, at2) {
    const value = number(raw, field, at2);
    const known = amounts.get(value);
    if (known !== void 0) return known;
    const read = toDecimal(value);
    amounts.set(value, read);
    return read;
  }
  function day(raw, field, at2) {
    const value = raw[field];
    const known = days.get(value);
    if (known !== void 0) return known;
    const found = typeof value === "string" && INSTANT.test(value) ? value.slice(0, 10) : "";
    if (!isDay(found)) misread(at2, field, value, "a date");
    days.set(value, found);
    return found;
  }
  const id = (raw, field, at2) => String(integer(raw, field, at2));
  function owner(raw, field, at2) {
    const value = integer(raw, field, at2);
    const known = owners.get(value);
    if (known !== void 0) return known;
    const read = String(value);
    owners.set(value, read);
    return read;
  }
  return {
    misread,
    record,
    list,
    text,
    integer,
    number,
    flag,
    decimal,
    day,
    id,
    owner,
    textOrNull: orNull(text),
    integerOrNull: orNull(integer),
    numberOrNull: orNull(number),
    flagOrNull: orNull(flag),
    decimalOrNull: orNull(decimal),
    dayOrNull: orNull(day)
  };
}
function readRetryAfter(headers, now) {
  const text = headers["retry-after"]?.trim() ?? "";
  const ms = /^\d+$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now.getTime();
  return ms > 0 ? ms : void 0;
}

// src/providers/settings.ts
function isSecretRef(value) {
  return typeof value === "object" && value !== null && ("env" in value || "exec" in value || "file" in value);
}
async function readSecret(connection, outside, name) {
  const ref = connection.settings[name];
  if (isSecretRef(ref)) return outside.secret(ref, connection.folder);
  const message = `the connection ${connection.key} does not say where its ${name} is found`;
  throw new ProviderError("NO_CREDENTIALS", message, { setting: name });
}
function readShare(value) {
  return typeof value === "string" ? Number(value.replace("%", "").trim()) / 100 : 0.5;
}

export {
  unplanned,
  textOf,
  textOrNull,
  numberOf,
  resolveId,
  wantedOf,
  amountOf,
  midnight,
  isRecord,
  readersOf,
  readRetryAfter,
  readSecret,
  readShare
};
