/** Autotask, as chaos sees it. */

import type { Dice } from "../support/dice.ts";
import type { Dump } from "../support/run.ts";
import { TENANT } from "../support/workspace.ts";
import type { ChaosTarget, World } from "./target.ts";
import { buildWorld, type Dress } from "./world.ts";

type Row = Readonly<Record<string, unknown>>;

const SECRETS = {
  AUTOTASK_USERNAME: "api-7f3kq@robots.example",
  AUTOTASK_SECRET: "Sesam-Open-U-9xW2",
  AUTOTASK_CODE: "TRACK4ZZ81QD",
};
const USERS = [
  {
    userName: SECRETS.AUTOTASK_USERNAME,
    secret: SECRETS.AUTOTASK_SECRET,
    integrationCode: SECRETS.AUTOTASK_CODE,
  },
];

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const speak = (status: number, ...errors: readonly string[]) => ({
  status,
  headers: JSON_TYPE,
  body: JSON.stringify({ errors }),
});
const CROWDED = "The Autotask API thread threshold of 3 threads has been exceeded. (Itgenatr005)";

/** When something was written, and ids that count up. */
const VOLATILE = new Set(["id", "lastModifiedDateTime", "lastModifiedDate", "createDate", "lastActivityDate"]);
/** The catalogue's amounts as they stood when a line was made. A line of ours is billed by its adjustments alone. */
const AT_CREATION = new Set(["basePrice", "baseCost", "unitPrice", "unitCost", "internalCurrencyUnitPrice"]);
/** What the control pages show besides rows. */
const NO_TABLES = new Set(["today", "switches", "lines"]);

interface Names {
  readonly serviceID: ReadonlyMap<unknown, string>;
  readonly contractID: ReadonlyMap<unknown, string>;
  readonly contractServiceID: ReadonlyMap<unknown, string>;
}

/** Lines that stood there from the beginning. */
function seededLines(world: World): ReadonlySet<unknown> {
  const contracts = world.facts.held?.contracts ?? [];
  return new Set(contracts.flatMap(({ lines }) => lines.map(({ id }) => id)));
}

/** A name for each id: of what was there its own id, of what was made our marker. */
function namesOf(dump: Dump, world: World): Names {
  const seeded = seededLines(world);
  return {
    serviceID: new Map((dump.Services ?? []).map((row) => [row.id, String(row.name)])),
    contractID: new Map((dump.Contracts ?? []).map((row) => [row.id, `${row.contractName} ${row.contractNumber}`])),
    contractServiceID: new Map(
      (dump.ContractServices ?? []).map((row) => [
        row.id,
        seeded.has(row.id) ? `line ${row.id}` : String(row.internalDescription),
      ]),
    ),
  };
}

function withNames(row: object, names: Names): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([field]) => !VOLATILE.has(field))
      .map(([field, value]) => [field, names[field as keyof Names]?.get(value) ?? value]),
  );
}

/** A row of a line, its own or its effects', without the catalogue's amounts where the line is ours. */
function withoutCatalogue(row: Row, id: unknown, world: World): Row {
  if (seededLines(world).has(id)) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => !AT_CREATION.has(field)));
}

const inOrder = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

const keyOf = (marker: unknown): string => String(marker).replace(/^concordat:/, "");

/** The path below the API's version, ids as `{id}`. */
const shapeOf = (path: string): string =>
  path
    .replace(/^.*\/v1\.0\//i, "")
    .replace(/\?.*$/, "")
    .replace(/\d+/g, "{id}");

/** What Autotask does where its pages are silent, as the connection is told. */
function dress(dice: Dice, url: string): Dress {
  const threads = dice.pick([1, 2]);
  const [midPeriodRow, rowAmount] = dice.pick([
    ["total", "prorated"],
    ["total", "full"],
    ["delta", "prorated"],
  ] as const);
  return {
    psa: { threads, unitRows: midPeriodRow, rowAmounts: rowAmount, url: `${url}/autotask/atservicesrest/` },
    switches: {
      midPeriodRow,
      rowAmount,
      threadAnswer: dice.pick(["429", "500"] as const),
      missingItem: dice.pick(["null", "404"] as const),
      patchNull: dice.pick(["ignored", "clears"] as const),
    },
    seed: { autotask: { users: USERS } },
  };
}

export const autotask: ChaosTarget<Dump> = {
  name: "autotask",
  endpoints: [
    "POST Services",
    "PATCH Services",
    "POST Contracts",
    "PATCH Contracts",
    "POST Contracts/{id}/Services",
    "POST Contracts/{id}/ServiceAdjustments",
  ],
  secrets: SECRETS,
  endpointOf({ method, path }) {
    const shape = shapeOf(path);
    if (method === "GET" || /\/query(\/|$)/i.test(shape)) return undefined;
    return `${method} ${shape}`;
  },
  build: (dice, url) => buildWorld(dice, () => dress(dice, url)),
  refusals: {
    // Autotask says a refusal with 500 and its reasons; this one says more than it should.
    refused: speak(
      500,
      `An unexpected error has occurred for ${SECRETS.AUTOTASK_USERNAME} (${SECRETS.AUTOTASK_SECRET}).`,
    ),
    "thread limit": speak(429, CROWDED),
    "thread limit as 500": speak(500, CROWDED),
    "too many requests": { status: 429, headers: { "retry-after": "2" }, body: "" },
    "hourly limit": speak(
      500,
      "The Autotask API is suspended for this database: the threshold of 10000 requests in 60 minutes has been exceeded.",
    ),
    unauthorized: speak(401, "Unauthorized"),
  },
  read: (stand) => stand.dump(),
  essenceOf(dump, world) {
    const names = namesOf(dump, world);
    const rowOf = (table: string, row: Row) =>
      withNames(table === "ContractServices" ? withoutCatalogue(row, row.id, world) : row, names);
    const lines = dump.lines.map((line) => ({
      ...withNames(withoutCatalogue({ ...line }, line.contractServiceID, world), names),
      effects: line.effects.map((effect) => withNames(effect, names)),
    }));
    const rows: Readonly<Record<string, readonly Row[]>> = dump;
    const tables = Object.entries(rows).filter(([name]) => !NO_TABLES.has(name));
    return {
      ...Object.fromEntries(tables.map(([name, all]) => [name, inOrder(all.map((row) => rowOf(name, row)))])),
      lines: inOrder(lines),
    };
  },
  describe({ method, path, body }, dump, world) {
    const names = namesOf(dump, world);
    const endpoint = `${method} ${shapeOf(path)}`;
    const sent = JSON.parse(body) as Row;
    const text = `${endpoint} ${JSON.stringify(withNames(sent, names))}`;
    const made = (marker: unknown) => ({ endpoint, text, part: `${keyOf(marker)} made` });
    switch (endpoint) {
      case "POST Services":
        return made(sent.externalID);
      case "POST Contracts":
        return made(sent.contractNumber);
      case "POST Contracts/{id}/Services":
        return made(sent.internalDescription);
      case "PATCH Contracts":
        return { endpoint, text, part: `${world.contracts.get(Number(sent.id))} ends` };
      case "PATCH Services": {
        const row = (dump.Services ?? []).find(({ id }) => id === sent.id);
        const key = world.services.get(Number(sent.id)) ?? keyOf(row?.externalID);
        return { endpoint, text: `${text} of ${key}`, part: `${key} repriced` };
      }
      case "POST Contracts/{id}/ServiceAdjustments": {
        const row = (dump.ContractServices ?? []).find(({ id }) => id === sent.contractServiceID);
        const key = world.lines.get(Number(sent.contractServiceID)) ?? keyOf(row?.internalDescription);
        return { endpoint, text, part: `${key} ${String(sent.effectiveDate).slice(0, 10)}` };
      }
      default:
        throw new Error(`${endpoint} is not among the writes that chaos knows; add it`);
    }
  },
  idsOf(dump, world) {
    const rows = [
      ...(dump.Services ?? []).map((row) => [world.services.get(Number(row.id)) ?? keyOf(row.externalID), row.id]),
      ...(dump.Contracts ?? []).map((row) => [
        world.contracts.get(Number(row.id)) ?? keyOf(row.contractNumber),
        row.id,
      ]),
      ...(dump.ContractServices ?? []).map((row) => [
        world.lines.get(Number(row.id)) ?? keyOf(row.internalDescription),
        row.id,
      ]),
    ];
    return new Map(rows.map(([key, id]) => [String(key), String(id)]));
  },
  partsOf({ ref = "", action, effective, contract, line }) {
    if (ref.startsWith(`${TENANT}/services/`)) return [`${ref} ${action === "create" ? "made" : "repriced"}`];
    if (contract === undefined) return [];
    if (line === undefined) return [`${ref} ${action === "create" ? "made" : "ends"}`];
    return action === "create" ? [`${ref} made`, `${ref} ${effective}`] : [`${ref} ${effective}`];
  },
};
