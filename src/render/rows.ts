/** What a customer's plan shows in rows: one a change, later item, blocked or unchanged line, gathered by contract. */
import type {
  AsIs,
  Blocked,
  Change,
  ContractView,
  CustomerPlan,
  CustomerStatus,
  Later,
  Reason,
  TenantPlan,
} from "../core/plan.ts";
import { refusedServices } from "../core/plan-limits.ts";
import { type Cells, cellsOfChange, cellsOfLater, cellsOfStanding, otherFields, warningsOf } from "./cells.ts";
import type { Style } from "./colour.ts";
import { placeInFile } from "./words.ts";

export interface Row {
  /** Symbol and word, for example `~ change`. */
  readonly mark: string;
  readonly style: Style;
  readonly title: string;
  readonly cells: Cells;
  /** Fields that have no column of their own. */
  readonly fields: readonly string[];
  /** Why, and the way out. */
  readonly paragraphs: readonly string[];
  /** What the reason rests on; absent where nothing needs one. */
  readonly footnote?: Footnote;
}

export interface Footnote {
  /** Rule id. */
  readonly rule: string;
  /** `customers/contoso.yaml:12`, and what a reviewer should be warned of. */
  readonly parts: readonly string[];
}

/** The rows of one contract; without one, those that belong to none. */
export interface Section {
  readonly contract?: ContractView;
  /** The contract's key in the YAML, where no PSA holds it. */
  readonly name?: string;
  readonly rows: readonly Row[];
}

const marks: Readonly<Record<Change["action"], readonly [string, Style]>> = {
  create: ["+ new", "green"],
  update: ["~ change", "yellow"],
  end: ["- end", "red"],
};

/** What is not written now wears a bar before its own symbol. */
const bars: Partial<Readonly<Record<CustomerStatus, string>>> = { held: "| ", refused: "! " };

export function footnoteOf(reason: Reason, warnings: readonly string[] = []): Footnote {
  const place = reason.origin === undefined ? [] : [placeInFile(reason.origin)];
  return { rule: reason.rule, parts: [...place, ...warnings] };
}

function wayOut({ approved }: Change): string {
  return approved === undefined
    ? "Refused by a guardrail: have it approved (see below), raise the limit, or take it out."
    : "Approved. It waits for the other changes of this customer, which a guardrail refuses.";
}

/** Whether a change of the catalogue is written: a freeze holds it, a guardrail may refuse it. */
export function serviceStatus({ freeze, refusals }: TenantPlan): (change: Change) => CustomerStatus {
  const refused = refusedServices(refusals);
  return (change) => (freeze !== undefined ? "held" : refused.has(change.fingerprint) ? "refused" : "planned");
}

export function rowOfChange(change: Change, status: CustomerStatus): Row {
  const [mark, style] = marks[change.action];
  const approval = status === "refused" ? [wayOut(change)] : [];
  return {
    mark: (bars[status] ?? "") + mark,
    style: status === "held" ? "blue" : style,
    title: change.title,
    cells: cellsOfChange(change),
    fields: otherFields(change),
    paragraphs: [change.reason.text, ...approval],
    footnote: footnoteOf(change.reason, warningsOf(change)),
  };
}

function rowOfLater(later: Later, customer: CustomerPlan): Row {
  return {
    mark: "> later",
    style: "cyan",
    title: later.title,
    cells: cellsOfLater(later, customer),
    fields: otherFields(later),
    paragraphs: [later.reason.text],
    footnote: footnoteOf(later.reason),
  };
}

function rowOfBlocked(blocked: Blocked): Row {
  return {
    mark: "! blocked",
    style: "magenta",
    title: blocked.title,
    cells: cellsOfStanding(blocked),
    fields: [],
    paragraphs: [blocked.reason.text, `Fix: ${blocked.fix}`],
    footnote: footnoteOf(blocked.reason),
  };
}

function rowOfAsIs(asIs: AsIs): Row {
  return { mark: "= as is", style: "dim", title: asIs.title, cells: cellsOfStanding(asIs), fields: [], paragraphs: [] };
}

const belongsTo = (key: string, contract: ContractView) => key === contract.key || key.startsWith(`${contract.key}/`);

/** The contract's key in the YAML, of a record's key `tenant/customer/contract/line`; undefined of a customer's own. */
const contractNameOf = (key: string): string | undefined => key.split("/")[2];

/**
 * A customer's rows by contract, in the order of the plan. Contracts that stand in no PSA, because they are made later or
 * could not be found, come after those that do; what belongs to no contract comes last.
 */
export function sectionsOf(customer: CustomerPlan): Section[] {
  const rows: { key: string; row: Row }[] = [
    ...customer.changes.map((change) => ({ key: change.key, row: rowOfChange(change, customer.status) })),
    ...customer.later.map((later) => ({ key: later.key, row: rowOfLater(later, customer) })),
    ...customer.blocked.map((blocked) => ({ key: blocked.key, row: rowOfBlocked(blocked) })),
    ...customer.asIs.map((asIs) => ({ key: asIs.key, row: rowOfAsIs(asIs) })),
  ];
  const loose = rows.filter(({ key }) => !customer.contracts.some((contract) => belongsTo(key, contract)));
  return [
    ...customer.contracts.map((contract) => ({
      contract,
      rows: rows.filter(({ key }) => belongsTo(key, contract)).map(({ row }) => row),
    })),
    ...[...new Set(loose.map(({ key }) => contractNameOf(key)))]
      .sort((a, b) => Number(a === undefined) - Number(b === undefined))
      .map((name) => ({
        ...(name === undefined ? {} : { name }),
        rows: loose.filter(({ key }) => contractNameOf(key) === name).map(({ row }) => row),
      })),
  ];
}

/** How many unchanged lines are counted but not listed beside those that are. */
export function unlistedLines(customer: CustomerPlan): number {
  return customer.asIs.length === 0 ? 0 : customer.asIsCount - customer.asIs.length;
}
