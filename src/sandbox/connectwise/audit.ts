/** The audit trail: who changed what, one entry a field (ConnectWise: /system/audittrail). */
import type { Entity } from "./fields.ts";
import { type AuditEntry, isReference, type Row, type State } from "./store.ts";

/** Who writes, and by which way. */
export interface Author {
  readonly identifier: string;
  readonly source: "API" | "Application";
}

/** Types that the trail takes, whether the sandbox keeps entries of them or not. */
export const AUDIT_TYPES: ReadonlySet<string> = new Set([
  ...[
    "Ticket",
    "Contact",
    "Company",
    "Opportunity",
    "Time",
    "Activity",
    "ProductCatalog",
    "ProjectTicket",
    "Purchasing",
  ],
  ...["Configuration", "Schedule", "Agreement", "AgreementAddition", "Project", "Invoice", "PurchaseOrder", "Expense"],
  ...["ProductItem", "Survey", "Member", "PurchaseOrderLineItem", "Site", "None"],
]);

export const trailOf = (state: State, type: string, id: number): readonly AuditEntry[] =>
  state.audit.get(`${type} ${id}`) ?? [];

function add(state: State, type: string, row: Row, author: Author, subType: string, texts: readonly string[]): void {
  const key = `${type} ${row.id}`;
  const entries = state.audit.get(key) ?? [];
  for (const text of texts) {
    entries.push({
      id: entries.length + 1,
      text,
      enteredDate: row.info.lastUpdated,
      enteredBy: author.identifier,
      auditType: type,
      auditSubType: subType,
      auditSource: author.source,
    });
  }
  state.audit.set(key, entries);
}

const say = (value: unknown): string =>
  value === undefined
    ? ""
    : isReference(value)
      ? String(value.id)
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);

/** Takes note of a record that was made (`before` absent), changed or deleted (`after` absent). */
export function recordChange(
  state: State,
  entity: Entity,
  before: Row | undefined,
  after: Row | undefined,
  author: Author,
): void {
  const type = entity.audited;
  const row = after ?? before;
  if (type === undefined || row === undefined) return;
  if (before === undefined || after === undefined) {
    const text = `${entity.name} has been ${before === undefined ? "created" : "deleted"}.`;
    add(state, type, row, author, "Record", [text]);
    return;
  }
  const texts = entity.fields
    .map(({ name }) => ({ name, from: say(before.values[name]), to: say(after.values[name]) }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${name} has been changed from "${from}" to "${to}".`);
  add(state, type, after, author, "Field", texts);
}
