/** ConnectWise, as chaos sees it. */
import { shortMarker, versionMarker } from "../../src/core/match.ts";
import type { Dice } from "../support/dice.ts";
import { connectwise as psa } from "../support/psa/connectwise.ts";
import { type Addition, addDays, chain, dayOf } from "../support/psa/connectwise-lines.ts";
import type { Dump } from "../support/psa/connectwise-read.ts";
import { MEMBER } from "../support/psa/connectwise-seed.ts";
import { TENANT } from "../support/workspace.ts";
import type { ChaosTarget, World } from "./target.ts";
import { buildWorld, type Dress } from "./world.ts";

type Row = Readonly<Record<string, unknown>>;

const SECRETS = {
  CONNECTWISE_PUBLIC_KEY: MEMBER.publicKey,
  CONNECTWISE_PRIVATE_KEY: MEMBER.privateKey,
  CONNECTWISE_CLIENT_ID: "4f6b9a02-61c7-4b1d-9a35-c0d2e8f7b316",
};

const ADDITIONS = "finance/agreements/{id}/additions";
const ADDITION = `${ADDITIONS}/{id}`;
const ENDPOINTS = [
  "POST procurement/catalog",
  "PATCH procurement/catalog/{id}",
  "POST finance/agreements",
  "PATCH finance/agreements/{id}",
  `POST ${ADDITIONS}`,
  `PATCH ${ADDITION}`,
];

const speak = (status: number, body: object, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify(body),
});
const refuse = (status: number, code: string, message: string) => speak(status, { code, message, errors: null });
const crowded = (seconds: number) => ({
  error: "ConnectWiseAPI",
  message: `Too many requests. Please try again in ${seconds} seconds.`,
});

/** What the control pages show besides records. */
const NO_TABLES = new Set(["today", "switches", "codebase"]);
/** When and by whom it was written, and ids that count up. */
const VOLATILE = new Set(["id", "_info"]);
const CHARGED = 100_000;

const keyOf = (marker: unknown): string => /concordat:(\S+)/.exec(String(marker))?.[1] ?? String(marker);
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of what stands there: of what was there its own id, of what was made our marker. */
interface Names {
  readonly product: ReadonlyMap<number, string>;
  readonly agreement: ReadonlyMap<number, string>;
}

function namesOf(dump: Dump, world: World): Names {
  return {
    product: new Map(dump.CatalogItem.map(({ id, identifier }) => [id, identifier])),
    agreement: new Map(dump.Agreement.map((row) => [row.id, contractKey(row, world)])),
  };
}

function contractKey(row: Dump["Agreement"][number], world: World): string {
  return world.contracts.get(row.id) ?? keyOf(row.internalNotes ?? row.id);
}

/** What names a line in its serial numbers; of one that stands there, our marker for its key. */
function lineNameOf(row: Pick<Addition, "id" | "serialNumber">, world: World): string {
  const marker = row.serialNumber?.replace(/@[\d-]+$/, "");
  const root = marker === undefined ? row.id : Number(/^concordat:#(\d+)$/.exec(marker)?.[1]);
  const key = world.lines.get(root);
  return key === undefined ? (marker ?? `line ${row.id}`) : versionMarker(key);
}

function withNames(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => withNames(item, names));
  if (!isRow(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => field !== "_info")
      .map(([field, member]) => {
        if (field === "agreementId") return [field, names.agreement.get(Number(member)) ?? member];
        if (isRow(member) && field in names) {
          const { id, ...rest } = member;
          return [field, { ...rest, id: names[field as keyof Names].get(Number(id)) ?? id }];
        }
        return [field, withNames(member, names)];
      }),
  );
}

/** A record without what tells only when it was written. One that was made has no id of its own. */
function essentials(row: Row, names: Names): Row {
  const named = withNames(row, names) as Row;
  return Object.fromEntries(
    Object.entries(named).filter(
      ([field, value]) => !VOLATILE.has(field) || (field === "id" && Number(value) < CHARGED),
    ),
  );
}

/** The path below the API's version, ids as `{id}`. */
const shapeOf = (path: string): string =>
  path
    .replace(/^.*\/apis\/3\.0\//i, "")
    .replace(/\?.*$/, "")
    .replace(/\d+/g, "{id}");

const idIn = (path: string): number => Number(/(\d+)(?:\?.*)?$/.exec(path)?.[1]);

/** How the site is set where its pages are silent, as the connection is told. */
function dress(dice: Dice, url: string): Dress {
  const threads = dice.pick([1, 2]);
  const { switches, psa: told } = dice.chance(0.6) ? { switches: {}, psa: {} } : dice.pick(psa.settings);
  return {
    psa: { threads, ...told, url: `${url}/connectwise/` },
    switches,
    // All runs of a world are made in one minute.
    seed: { connectwise: { requestsPerMinute: 1_000_000 } },
  };
}

/** The operations of a PATCH by their fields. */
const fieldsOf = (operations: unknown): Row =>
  Object.fromEntries((operations as { path: string; value: unknown }[]).map(({ path, value }) => [path, value]));

export const connectwise: ChaosTarget<Dump> = {
  name: "connectwise",
  endpoints: ENDPOINTS,
  secrets: SECRETS,
  endpointOf: ({ method, path }) => (method === "GET" ? undefined : `${method} ${shapeOf(path)}`),
  build: (dice, url) => buildWorld(dice, () => dress(dice, url)),
  refusals: {
    // This one says more than it should.
    refused: speak(400, {
      code: "InvalidObject",
      message: `object is invalid for ${MEMBER.publicKey}`,
      errors: [
        { code: "Invalid", message: `no value for ${MEMBER.privateKey}`, resource: "record", field: "customFields" },
      ],
    }),
    "too many requests": speak(429, crowded(2), { "retry-after": "2" }),
    "too many requests, no hour named": speak(429, crowded(2)),
    "too many requests for long": speak(429, crowded(300), { "retry-after": "300" }),
    unauthorized: refuse(401, "Unauthorized", "Invalid credentials."),
    "no rights": refuse(403, "Forbidden", "Insufficient security permissions."),
    "not found": refuse(404, "NotFound", "The record was not found."),
    "in use": refuse(409, "InUse", "The record is in use."),
  },
  quirks: { "false 200": { method: "PATCH", strike: { before: "unchanged" } } },
  read: async (stand) => (await stand.dump()) as unknown as Dump,
  essenceOf(dump, world) {
    const names = namesOf(dump, world);
    const tables = Object.entries(dump as unknown as Readonly<Record<string, readonly Row[]>>);
    return Object.fromEntries(
      tables
        .filter(([name]) => !NO_TABLES.has(name))
        .map(([name, rows]) => [name, rows.map((row) => JSON.stringify(essentials(row, names))).toSorted()]),
    );
  },
  describe({ method, path, body }, dump, world) {
    const names = namesOf(dump, world);
    const endpoint = `${method} ${shapeOf(path)}`;
    const sent = method === "PATCH" ? fieldsOf(JSON.parse(body)) : (JSON.parse(body) as Row);
    const text = `${endpoint} ${JSON.stringify(withNames(sent, names))}`;
    const written = (part: string, of = "") => ({ endpoint, text: `${text}${of}`, part });
    switch (endpoint) {
      case "POST procurement/catalog":
        return written(`${keyOf(sent.integrationXRef)} made`);
      case "POST finance/agreements":
        return written(`${keyOf(sent.internalNotes)} made`);
      case "PATCH procurement/catalog/{id}": {
        const row = dump.CatalogItem.find(({ id }) => id === idIn(path));
        const key = world.services.get(idIn(path)) ?? keyOf(row?.integrationXRef);
        return written(`${key} repriced`, ` of ${key}`);
      }
      case "PATCH finance/agreements/{id}": {
        const key = names.agreement.get(idIn(path)) ?? path;
        return written(`${key} ends`, ` of ${key}`);
      }
      case `POST ${ADDITIONS}`: {
        const line = lineNameOf({ id: 0, serialNumber: String(sent.serialNumber) }, world);
        return written(`${line} ${dayOf(String(sent.effectiveDate))}`);
      }
      case `PATCH ${ADDITION}`: {
        const row = dump.Addition.find(({ id }) => id === idIn(path));
        if (row === undefined) throw new Error(`${method} ${path} is of an addition that is not there`);
        const line = lineNameOf(row, world);
        const nextDay = world.facts.psa?.cancelledDate === "next-day";
        const day =
          sent.cancelledDate === undefined
            ? dayOf(row.effectiveDate)
            : addDays(dayOf(String(sent.cancelledDate)), nextDay ? 0 : 1);
        return written(`${line} ${day}`, ` of ${line} from ${dayOf(row.effectiveDate)}`);
      }
      default:
        throw new Error(`${endpoint} is not among the writes that chaos knows; add it`);
    }
  },
  idsOf(dump, world, keys) {
    const byName = new Map([
      ...dump.CatalogItem.map(
        ({ id, integrationXRef }) => [world.services.get(id) ?? String(integrationXRef), id] as const,
      ),
      ...dump.Agreement.map((row) => [world.contracts.get(row.id) ?? String(row.internalNotes), row.id] as const),
      ...chain(dump.Addition).map(({ id, marker }) => [world.lines.get(id) ?? String(marker), id] as const),
    ]);
    return new Map(
      keys.flatMap((key) => {
        const id = byName.get(key) ?? byName.get(shortMarker(key)) ?? byName.get(versionMarker(key));
        return id === undefined ? [] : [[key, String(id)] as const];
      }),
    );
  },
  partsOf({ ref = "", action, effective, contract, line }) {
    if (ref.startsWith(`${TENANT}/services/`))
      return [`${keyOf(shortMarker(ref))} ${action === "create" ? "made" : "repriced"}`];
    if (contract === undefined) return [];
    if (line === undefined) return [`${ref} ${action === "create" ? "made" : "ends"}`];
    return [`${versionMarker(ref)} ${effective}`];
  },
};
