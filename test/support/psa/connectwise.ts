/** ConnectWise as the target of rule tests. */
import { versionMarker } from "../../../src/core/match.ts";
import { CONNECTWISE_SWITCHES } from "../../../src/sandbox/index.ts";
import { hands } from "./connectwise-hands.ts";
import { now } from "./connectwise-read.ts";
import { MEMBER, toSeed } from "./connectwise-seed.ts";
import { NoCounterpart, type Psa, type Setting } from "./psa.ts";

type Entry = Readonly<Record<string, unknown>>;

const RECORDS: Readonly<Record<string, string>> = {
  Agreement: "contract",
  Addition: "line",
  Report: "line",
  CatalogItem: "service",
  Company: "account",
  SubCategory: "billing code",
};
/** What the connection has to say where a switch is set so. */
const TOLD: Readonly<Record<string, Entry>> = { "cancelledDate next-day": { cancelledDate: "next-day" } };

const settings: readonly Setting[] = [
  { switches: {} },
  ...Object.entries(CONNECTWISE_SWITCHES).flatMap(([name, [, ...others]]) =>
    others.map((setting): Setting => {
      const psa = TOLD[`${name} ${setting}`];
      return { switches: { connectwise: { [name]: setting } }, ...(psa === undefined ? {} : { psa }) };
    }),
  ),
];

function noHour(): never {
  throw new NoCounterpart("ConnectWise counts requests by the minute, and they are waited for");
}

export const connectwise: Psa = {
  name: "connectwise",
  title: "ConnectWise",
  env: {
    CONNECTWISE_PUBLIC_KEY: MEMBER.publicKey,
    CONNECTWISE_PRIVATE_KEY: MEMBER.privateKey,
    CONNECTWISE_CLIENT_ID: "SANDBOX",
  },
  words: {
    credentials: {
      password: {
        variable: "CONNECTWISE_PRIVATE_KEY",
        value: "wrong",
        said: "ConnectWise refused the login (UserNotAuthenticated); check companyId, publicKey and privateKey",
      },
      user: { variable: "CONNECTWISE_PUBLIC_KEY", value: "nobody", said: "check companyId, publicKey and privateKey" },
      // The sandbox takes any client id but none.
      integration: { variable: "CONNECTWISE_CLIENT_ID", value: "", said: "CONNECTWISE_CLIENT_ID" },
    },
    checkSecret: "check companyId, publicKey and privateKey of the connection",
    linesDenied: ["the API member may not use finance/agreements/4711/additions", "give its security role the right"],
    pageOfContracts: "GET finance/agreements",
    writeDenied:
      /may not use finance\/agreements\/4702\/additions.* \(PATCH finance\/agreements\/4702\/additions\/8002.*give its security role the right/,
    readDenied: /may not use finance\/agreements\/4702\/additions/,
    nameTaken: (name) => `a catalog item "${name}" already`,
    noPeriods: "is billed Weekly, which is no whole number of months",
    charge: {
      where: "ConnectWise, agreement 4711, Additions, New",
      url: "recid=4711",
      recognisedBy: "an addition on agreement 4711 whose serial number is",
      marked: "Serial Number",
      // Of the whole of November: a part of it would be billed in part.
      fields: ({ price, cost }) => ({
        Product: "Business Premium",
        Quantity: "1",
        "Unit Price": price,
        "Unit Cost": cost,
        "Effective Date": "1 Nov 2026",
        "Cancelled Date": "30 Nov 2026",
      }),
    },
    redirected: "redirect to login.example (302); nothing was sent there, no credentials either",
  },
  settings,
  connection: (address) => ({
    system: "connectwise",
    url: `${address}/connectwise/`,
    companyId: "sandbox",
    publicKey: { env: "CONNECTWISE_PUBLIC_KEY" },
    privateKey: { env: "CONNECTWISE_PRIVATE_KEY" },
    clientId: { env: "CONNECTWISE_CLIENT_ID" },
  }),
  seed: (held) => ({ connectwise: toSeed(held) }),
  // 50 characters hold it together with the day.
  lineMarker: versionMarker,
  now,
  about: (entity, kind) => ({
    record: RECORDS[entity] ?? entity,
    writes: ["create", "update", "replace", "delete"].includes(kind),
  }),
  strikes: {
    // The version in force is ended first, and its successor made after it.
    "write of units": [{ entity: "Addition", kind: "update" }],
    // A version is made with its units.
    "setting of a new line's units": null,
    "making of a line": [{ entity: "Addition", kind: "create" }],
    "making of a contract": [{ entity: "Agreement", kind: "create" }],
    "page of contracts": [{ entity: "Agreement", kind: "list" }],
    "reading of a line": [{ entity: "Addition", kind: "list" }],
    "any reading of lines": [{ entity: "Addition", kind: "list" }, { entity: "Report" }],
    // Each request carries the keys.
    login: null,
  },
  // For what stands, for its versions, and for what came of it.
  readsOfALine: 3,
  broken: { status: 500, body: { code: "InternalError", message: "An unexpected error has occurred.", errors: null } },
  refusal: (words) => ({
    status: 400,
    body: { code: "InvalidObject", message: words, errors: [{ code: "Invalid", message: words }] },
  }),
  ...hands,
  limitAnHour: noHour,
  ask: noHour,
  suspended: noHour,
};
