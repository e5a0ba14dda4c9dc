/** Where the audit branch keeps what. Pure. */
import { UsageError } from "../errors.ts";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Whether a tenant's or a run's name can be a file's. */
export function isName(name: string): boolean {
  return NAME.test(name) && !name.includes("..");
}

/** @throws {UsageError} `BAD_NAME` for a tenant or run that cannot be a file's name */
function checked(what: string, name: string): string {
  if (isName(name)) return name;
  const message = `${what} "${name}" cannot be a file's name; use letters, digits, dots, dashes and underscores, at most 100`;
  throw new UsageError("BAD_NAME", message, { name });
}

/** The folder of a tenant's trail, with a final slash. */
export function trailFolder(tenant: string): string {
  return `audit/${checked("the tenant", tenant)}/`;
}

/** The file of one run; the month is that of its start, in UTC. */
export function runFile(tenant: string, run: string, startedAt: string): string {
  const [year = "", month = ""] = startedAt.split("-");
  return `${trailFolder(tenant)}${year}/${month}/${checked("the run", run)}.jsonl`;
}

/** The run a file of a tenant's trail belongs to; undefined for any other file. */
export function runOf(tenant: string, path: string): string | undefined {
  const folder = trailFolder(tenant);
  if (!path.startsWith(folder)) return undefined;
  return /^\d{4}\/\d{2}\/([A-Za-z0-9._-]+)\.jsonl$/.exec(path.slice(folder.length))?.[1];
}

/** The page that people read. */
export function pageFile(tenant: string): string {
  return `${trailFolder(tenant)}README.md`;
}

/** The folder of all ledgers, with a final slash. */
export const STATES = "state/";

/** The ledger of what was last applied. */
export function stateFile(tenant: string): string {
  return `${STATES}${checked("the tenant", tenant)}.json`;
}

/** The tenant whose ledger a file is; undefined for any other file. */
export function tenantOf(path: string): string | undefined {
  const name = path.startsWith(STATES) && path.endsWith(".json") ? path.slice(STATES.length, -".json".length) : "";
  return isName(name) ? name : undefined;
}

/** Who was told of what: of a tenant, or of the whole workspace. */
export function noticesFile(tenant: string | undefined): string {
  return tenant === undefined ? "notices.json" : `notices/${checked("the tenant", tenant)}.json`;
}
