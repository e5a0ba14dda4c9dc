/** The journal of a run that was cut off, read strictly: what is no event of that run is dropped, and told. Pure. */
import { isTooDeep } from "./canonical.ts";
import { ENTRY_KINDS } from "./entry.ts";
import { isName } from "./paths.ts";
import type { RunEvent } from "./run.ts";
import { isChange, isInstant, isRecord } from "./state.ts";

export interface LeftBehind {
  /** Of the process that wrote it. */
  readonly pid: number | undefined;
  /** Whose leases it may hold. */
  readonly tenants: readonly string[];
  readonly events: readonly RunEvent[];
  /** What was dropped, with its place; one sentence each. */
  readonly notes: readonly string[];
}

/** @param path of the journal, for the notes */
export function parseJournal(text: string, path: string, run: string): LeftBehind {
  const notes: string[] = [];
  const rows = text.split("\n");
  const half = rows.pop();
  if (half !== undefined && half !== "")
    notes.push(`${path}:${rows.length + 1}: the last line was cut off and is dropped`);
  const [header, ...values] = rows.map(parseRow);
  if (rows.length > 0 && header === undefined) notes.push(`${path}:1: the line cannot be read and is dropped`);
  const events: RunEvent[] = [];
  let intended: RunEvent | undefined;
  for (const [index, value] of values.entries()) {
    const event = value?.intent ?? value;
    if (!isEvent(event, run)) notes.push(`${path}:${index + 2}: the line cannot be read and is dropped`);
    else if (value?.intent !== undefined) intended = event;
    else {
      events.push(event);
      intended = undefined;
    }
  }
  // The run ended between a write and its outcome: whether the write took effect is not known here.
  if (intended !== undefined) events.push(intended);
  const tenants = Array.isArray(header?.tenants) ? header.tenants.filter(isText).filter(isName) : [];
  return { pid: typeof header?.pid === "number" ? header.pid : undefined, tenants, events, notes };
}

function parseRow(row: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(row);
    return isRecord(value) && !isTooDeep(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTextIfThere = (value: unknown): boolean => value === undefined || isText(value);

function isEvent(value: unknown, run: string): value is RunEvent {
  if (!isRecord(value) || !isRecord(value.entry)) return false;
  const { entry, learned = [] } = value;
  return isEntry(entry) && entry.run === run && Array.isArray(learned) && learned.every(isLearned);
}

const NEEDED = ["actor", "configCommit", "planDigest"] as const;
const OPTIONAL = [
  ...(["customer", "contract", "line", "change", "action"] as const),
  ...(["system", "remoteId", "ref", "effective", "message"] as const),
];

/** What the trail, its page and its file's name are made of. */
function isEntry(entry: Record<string, unknown>): boolean {
  const { tenant, run, at, kind, fields = [], reason, money } = entry;
  const named = isText(tenant) && isName(tenant) && isText(run) && isName(run);
  const dated = isText(at) && /^\d{4}-\d{2}-/.test(at) && isInstant(at);
  const known = ENTRY_KINDS.some((one) => one === kind);
  const texts = NEEDED.every((name) => isText(entry[name])) && OPTIONAL.every((name) => isTextIfThere(entry[name]));
  const changes = Array.isArray(fields) && fields.every((field) => isRecord(field) && isText(field.path));
  const reasoned = reason === undefined || (isRecord(reason) && isText(reason.rule));
  const priced =
    money === undefined ||
    (isRecord(money) && isText(money.currency) && isTextIfThere(money.monthly) && isTextIfThere(money.once));
  return named && dated && known && texts && changes && reasoned && priced;
}

const LEARNED: Readonly<Record<string, (event: Record<string, unknown>) => boolean>> = {
  identified: ({ key, system, id }) => isText(key) && isText(system) && isText(id),
  applied: ({ key, fields }) => isText(key) && isRecord(fields),
  resolved: (event) => isText(event.key) && isText(event.what) && "value" in event,
  manual: ({ change, status, note }) =>
    isText(change) && ["open", "done", "waived"].some((one) => one === status) && isTextIfThere(note),
  unknown: ({ key, change }) => isText(key) && isChange(change),
  known: ({ key }) => isText(key),
  forgotten: ({ key }) => isText(key),
};

/** Whatever else it were would stand in the state, which then could not be read. */
function isLearned(event: unknown): boolean {
  if (!isRecord(event) || !isText(event.kind) || !Object.hasOwn(LEARNED, event.kind)) return false;
  return isInstant(event.at) && isText(event.run) && LEARNED[event.kind]?.(event) === true;
}
