/** Autotask as the target of rule tests. */
import { AUTOTASK_SWITCHES } from "../../../src/sandbox/index.ts";
import { type Dump, dayOf, now } from "./autotask-read.ts";
import { toSeed, USER } from "./autotask-seed.ts";
import type { Psa, Reach, Setting } from "./psa.ts";

type Entry = Readonly<Record<string, unknown>>;

async function edit(reach: Reach, entity: string, id: number, set: Entry): Promise<void> {
  await reach.control("autotask/edit", { entity, id, set });
}

const RECORDS: Readonly<Record<string, string>> = {
  Contracts: "contract",
  ContractServices: "line",
  ContractServiceUnits: "line",
  ContractServiceAdjustments: "line",
  ContractCharges: "charge",
  Services: "service",
  Companies: "account",
  BillingCodes: "billing code",
};
const ENTITIES = { contract: "Contracts", line: "ContractServices", service: "Services" } as const;

const settings: readonly Setting[] = [
  { switches: {} },
  ...Object.entries(AUTOTASK_SWITCHES).flatMap(([name, [, ...others]]) =>
    others.map((setting): Setting => ({ switches: { [name]: setting } })),
  ),
  { switches: { midPeriodRow: "delta", rowAmount: "full" } },
  { switches: { earlierRowEnds: "effective-date", rowAmount: "full" } },
  { switches: { rowAmount: "full" }, psa: { rowAmounts: "full" } },
];

export const autotask: Psa = {
  name: "autotask",
  title: "Autotask",
  env: { AUTOTASK_USERNAME: USER.userName, AUTOTASK_SECRET: USER.secret, AUTOTASK_CODE: USER.integrationCode },
  words: {
    credentials: {
      password: {
        variable: "AUTOTASK_SECRET",
        value: "wrong",
        said: "Autotask refused the API user's password; check the connection's secret",
      },
      user: { variable: "AUTOTASK_USERNAME", value: "nobody@sandbox.example", said: "check the username" },
      integration: { variable: "AUTOTASK_CODE", value: "WRONG", said: "the integration code" },
    },
    checkSecret: "check the connection's secret",
    linesDenied: ["the API user may not use ContractServiceUnits", "give its security level the right"],
    pageOfContracts: "POST Contracts/query",
    writeDenied:
      /may not use Contracts \(POST Contracts\/4702\/ServiceAdjustments\).*give its security level the right/,
    readDenied: /may not use ContractServiceUnits/,
    nameTaken: (name) => `a service named "${name}" already`,
    noPeriods: "Time & Materials",
    charge: {
      where: "Autotask, contract 4711, Charges, New",
      url: "contractID=4711",
      recognisedBy: "a charge on contract 4711 whose name starts with",
      marked: "Name",
      fields: ({ price, cost }) => ({
        "Billing code": "Cloud subscriptions",
        Quantity: "1",
        "Unit price": price,
        "Unit cost": cost,
      }),
    },
    redirected: "redirect to login.example (302); nothing was sent there, no credentials either",
  },
  settings,
  connection: (address) => ({
    system: "autotask",
    url: `${address}/autotask/atservicesrest/`,
    username: { env: "AUTOTASK_USERNAME" },
    secret: { env: "AUTOTASK_SECRET" },
    integrationCode: { env: "AUTOTASK_CODE" },
  }),
  seed: (held) => ({ autotask: toSeed(held) }),
  lineMarker: (key) => `concordat:${key}`,
  now,
  about: (entity, kind) => ({
    record: RECORDS[entity] ?? entity,
    writes: ["create", "update", "replace", "delete"].includes(kind),
  }),
  strikes: {
    "write of units": [{ entity: "ContractServiceAdjustments", kind: "create" }],
    // A line is made without units, and its first adjustment sets them.
    "setting of a new line's units": [{ entity: "ContractServiceAdjustments", kind: "create" }],
    "making of a line": [{ entity: "ContractServices", kind: "create" }],
    "making of a contract": [{ entity: "Contracts", kind: "create" }],
    "page of contracts": [{ entity: "Contracts", kind: "query" }],
    "reading of a line": [{ entity: "ContractServiceUnits" }],
    "any reading of lines": [{ entity: "ContractServices" }, { entity: "ContractServiceUnits" }],
    login: [{ entity: "ThresholdInformation" }],
  },
  // Autotask says no with 500 and its reasons.
  readsOfALine: 2,
  broken: { status: 500, body: { errors: ["An unexpected error has occurred."] } },
  refusal: (words) => ({ status: 500, body: { errors: [words] } }),
  async post(reach, through) {
    await reach.control("autotask/approve-and-post", { through });
  },
  async edit(reach, kind, id, set) {
    const { endsOn, active, name, price, marker, description, vendor } = set as Entry;
    const given: Entry =
      kind === "contract"
        ? { endDate: endsOn, status: active === undefined ? undefined : active ? 1 : 0 }
        : {
            name,
            description,
            unitPrice: price,
            isActive: active,
            externalID: marker,
            vendorCompanyID: vendor,
          };
    const said = Object.entries(given).filter(([, value]) => value !== undefined);
    await edit(reach, ENTITIES[kind], id, Object.fromEntries(said));
  },
  async remove(reach, kind, id) {
    await reach.control("autotask/delete", { entity: ENTITIES[kind], id, cascade: true });
  },
  async adjust(reach, line, { day, more = 0, price, cost }) {
    await reach.control("autotask/adjust", {
      contractServiceID: line,
      effectiveDate: `${day}T00:00:00Z`,
      unitChange: more,
      ...(price === undefined ? {} : { adjustedUnitPrice: price }),
      ...(cost === undefined ? {} : { adjustedUnitCost: cost }),
    });
  },
  async enterCharge(reach, contract, { name, price, day, cost = 0 }) {
    const address = `${reach.url}/autotask/ATServicesRest/V1.0/Contracts/${contract}/Charges`;
    const headers = {
      UserName: USER.userName,
      Secret: USER.secret,
      ApiIntegrationCode: USER.integrationCode,
      "Content-Type": "application/json",
    };
    const body = JSON.stringify({
      contractID: contract,
      name,
      billingCodeID: 300,
      chargeType: 1,
      datePurchased: `${day}T00:00:00Z`,
      unitQuantity: 1,
      unitPrice: price,
      unitCost: cost,
    });
    const answer = await fetch(address, { method: "POST", headers, body });
    if (answer.status !== 200) throw new Error(`the charge: ${await answer.text()}`);
  },
  async forgetAmounts(reach, line, month, which) {
    const { autotask: held } = (await reach.control("dump")) as { readonly autotask: Dump };
    const rows = (held.ContractServiceUnits ?? []).filter(
      ({ contractServiceID, startDate }) => contractServiceID === line && dayOf(startDate).startsWith(month),
    );
    if (rows.length === 0) throw new Error(`line ${line} has no unit row in ${month}`);
    const set = Object.fromEntries(which.map((name) => [name, null]));
    for (const { id } of rows) await edit(reach, "ContractServiceUnits", Number(id), set);
  },
  async limitAnHour(reach, requests) {
    await reach.control("autotask/threshold", { externalRequestThreshold: requests });
  },
  async ask(url) {
    const headers = { UserName: USER.userName, Secret: USER.secret, ApiIntegrationCode: USER.integrationCode };
    await fetch(`${url}/autotask/atservicesrest/v1.0/ThresholdInformation`, { headers });
  },
  suspended: () => ({
    errors: ["The Autotask API is suspended: the threshold of 10000 requests in 60 minutes has been exceeded."],
  }),
};
