import {
  forJson
} from "./chunk-MQEHHU24.js";

// src/render/json.ts
var keyOrder = [
  ...["formatVersion", "tool", "workspace", "asOf", "createdAt", "result", "digest", "scope", "commit"],
  ...[
    "id",
    "marker",
    "tenant",
    "customer",
    "product",
    "program",
    "record",
    "timezone",
    "connection",
    "system",
    "kind",
    "key",
    "name",
    "version"
  ],
  ...["by", "on", "until"],
  ...[
    "title",
    "account",
    "vendors",
    "domain",
    "status",
    "because",
    "action",
    "effective",
    "openFrom",
    "at",
    "requests"
  ],
  ...["guardrail", "limit", "value", "path", "before", "field"],
  ...["severity", "rule", "message", "text", "fix", "what", "why", "count", "file", "line", "column"],
  ...[
    "remoteId",
    "remoteName",
    "url",
    "period",
    "startsOn",
    "endsOn",
    "postedThrough",
    "stopped",
    "isNew",
    "day",
    "quantity"
  ],
  ...[
    "amount",
    "currency",
    "now",
    "after",
    "unknownCost",
    "from",
    "to",
    "price",
    "cost",
    "previous",
    "amounts",
    "onceByHand",
    "onceEarlier",
    "invoice"
  ],
  ...["unitCost", "unitPrice", "vendor", "billed", "blocked", "excluded", "ignored", "waiting"],
  ...[
    "where",
    "enter",
    "recognisedBy",
    "once",
    "fields",
    "values",
    "base",
    "target",
    "segments",
    "or",
    "reason",
    "origin",
    "mover"
  ],
  ...["monthly", "unknownPrice", "takesOver", "money", "seats", "flags", "dependsOn", "fingerprint", "approved"],
  ...["predictedRequests", "minutes", "hourlyLimit", "usedThisHour", "hourlyAllowed", "runs"],
  ...[
    "contracts",
    "changes",
    "later",
    "asIs",
    "asIsCount",
    "manual",
    "left",
    "reads",
    "vendorData",
    "freeze",
    "services",
    "withheld",
    "customers",
    "tenants"
  ],
  ...["findings", "settles", "refusals", "largest", "api"]
];
var rank = new Map(keyOrder.map((key, index) => [key, index]));
function byRankThenName(left, right) {
  const [first, second] = [rank.get(left) ?? rank.size, rank.get(right) ?? rank.size];
  if (first !== second) return first - second;
  return left < right ? -1 : 1;
}
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  const keys = Object.entries(value).sort(([left], [right]) => byRankThenName(left, right));
  return Object.fromEntries(keys.map(([key, inner]) => [key, inOrder(inner)]));
}
function renderJson(plan) {
  return `${forJson(JSON.stringify(inOrder(plan), null, 2))}
`;
}

export {
  renderJson
};
