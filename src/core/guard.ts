/**
 * Guardrails: what one apply may do to a tenant (decisions 9, 22). They judge the plan, never the wording. What is limited
 * over the whole tenant is refused as a whole; what a customer does by itself is refused for that customer, and the
 * others go on. An approved change is left out of every sum; the rest must pass by itself (decision 23).
 */
import { guardMoney } from "./guard-money.ts";
import { guardMargin, guardServicePrices } from "./guard-prices.ts";
import { type Judged, largestOf, monthlyOf, refuse, type Scene } from "./guard-scene.ts";
import type { Day } from "./model.ts";
import { compare, shareOf } from "./money.ts";
import { groupBy } from "./observed-index.ts";
import type { Change, CustomerPlan } from "./plan.ts";
import type { GuardrailRefusal, VendorData } from "./plan-limits.ts";
import { at } from "./segments.ts";
import { ageOf } from "./vendor-data.ts";
import type { Tenant } from "./workspace.ts";

/** Shares are judged from this many managed lines up; units and money always (decision 22). */
const LINES_FOR_SHARES = 20;

export interface GuardInput {
  readonly tenant: Pick<Tenant, "name" | "currency" | "guardrails" | "customers" | "products">;
  readonly customers: readonly CustomerPlan[];
  /** Changes of the catalogue that these customers' changes bring. */
  readonly services: readonly Change[];
  readonly vendorData: readonly VendorData[];
  readonly today: Day;
}

export function guard(input: GuardInput): readonly GuardrailRefusal[] {
  const scene = sceneOf(input);
  return withThoseInNeed(scene, [
    ...guardChanges(scene),
    ...guardShare(scene),
    ...guardUnits(scene),
    ...guardMoney(scene),
    ...guardServicePrices(scene),
    ...guardEnds(scene),
    ...guardMargin(scene, input.today),
    ...guardVendorData(scene, input),
  ]);
}

/** A service that is not made takes along the customers that need it, whether their own changes are approved or not. */
function withThoseInNeed(scene: Scene, refusals: readonly GuardrailRefusal[]): readonly GuardrailRefusal[] {
  const made = scene.services.filter(({ action }) => action === "create");
  if (refusals.length === 0 || made.length === 0) return refusals;
  const idOf = new Map(made.map(({ fingerprint, id }) => [fingerprint, id]));
  const needs = scene.customers.flatMap(({ customer }) =>
    [...new Set(customer.changes.flatMap(({ dependsOn }) => dependsOn))].map((id) => ({ id, key: customer.key })),
  );
  const needing = groupBy(needs, ({ id }) => id);
  return refusals.map((refusal) => {
    const ids = (refusal.changes ?? []).map(({ fingerprint }) => idOf.get(fingerprint) ?? "");
    const customers = new Set([
      ...refusal.customers,
      ...ids.flatMap((id) => needing.get(id)?.map(({ key }) => key) ?? []),
    ]);
    return customers.size === refusal.customers.length ? refusal : { ...refusal, customers: [...customers] };
  });
}

function sceneOf({ tenant, customers, services }: GuardInput): Scene {
  const own = new Map(tenant.customers.map(({ key, guardrails }) => [key, guardrails]));
  const open = (changes: readonly Change[]) => changes.filter(({ approved }) => approved === undefined);
  const judged = customers
    .filter(({ status }) => status === "planned")
    .map((customer) => ({
      customer,
      open: open(customer.changes),
      limits: { ...tenant.guardrails, ...own.get(customer.key) },
    }));
  return {
    limits: tenant.guardrails,
    currency: tenant.currency,
    customers: judged,
    changing: judged.filter((each) => each.open.length > 0).map(({ customer }) => customer.key),
    services: open(services),
  };
}

const byMonth = ({ open }: Judged) => monthlyOf(open);

function guardChanges(scene: Scene): readonly GuardrailRefusal[] {
  const { limits, customers, changing, services } = scene;
  const changes = [...services, ...customers.flatMap(({ open }) => open)];
  if (limits.changes === undefined || changes.length <= limits.changes) return [];
  return [
    refuse({
      limits,
      guardrail: "changes",
      limit: String(limits.changes),
      value: String(changes.length),
      customers: changing,
      message: `${changes.length} ${changes.length === 1 ? "change" : "changes"} in one run; ${limits.changes} ${limits.changes === 1 ? "is" : "are"} allowed`,
      changes,
      largest: largestOf(customers, byMonth),
    }),
  ];
}

function guardShare({ limits, customers, changing }: Scene): readonly GuardrailRefusal[] {
  const changes = customers.flatMap(({ open }) => open.filter(({ kind }) => kind === "line"));
  const touched = new Set(changes.map(({ key }) => key)).size;
  const lines = customers.reduce((count, { customer }) => count + managedLines(customer), 0);
  const share = shareOf(String(touched), String(Math.max(lines, 1)));
  if (limits.shareOfLines === undefined || lines < LINES_FOR_SHARES || share === undefined) return [];
  if (compare(share, limits.shareOfLines) <= 0) return [];
  return [
    refuse({
      limits,
      guardrail: "shareOfLines",
      limit: `${limits.shareOfLines} %`,
      value: `${share} %`,
      customers: changing,
      message: `${touched} of ${lines} lines change (${share} %); ${limits.shareOfLines} % are allowed`,
      changes,
      largest: largestOf(customers, byMonth),
    }),
  ];
}

function guardUnits({ customers }: Scene): readonly GuardrailRefusal[] {
  return customers.flatMap(({ customer, open, limits }) => {
    const falls = unitsByLine(open).map(({ before, after }) => Math.max(0, before - after));
    const down = falls.reduce((units, fall) => units + fall, 0);
    if (limits.unitsDown === undefined || down === 0) return [];
    const standing = customer.asIs.reduce((units, line) => units + line.quantity, 0);
    const before = unitsByLine(customer.changes).reduce((units, move) => units + move.before, standing);
    const share = shareOf(String(down), String(Math.max(before, 1)));
    if (share === undefined || compare(share, limits.unitsDown) <= 0) return [];
    return [
      refuse({
        limits,
        guardrail: "unitsDown",
        limit: `${limits.unitsDown} %`,
        value: `${share} %`,
        customers: [customer.key],
        message: `${customer.name} would lose ${down} of ${before} units (${share} %); ${limits.unitsDown} % are allowed`,
        changes: open.filter(takesUnits),
      }),
    ];
  });
}

/** An end, and a contract that is made to end earlier. */
function isEnd({ action, flags }: Change): boolean {
  return action === "end" || flags.includes("destructive");
}

function guardEnds({ limits, customers, changing }: Scene): readonly GuardrailRefusal[] {
  const changes = customers.flatMap(({ open }) => open.filter(isEnd));
  const ends = new Set(changes.map(({ key }) => key)).size;
  if (limits.ends === undefined || ends <= limits.ends) return [];
  return [
    refuse({
      limits,
      guardrail: "ends",
      limit: String(limits.ends),
      value: String(ends),
      customers: changing,
      message: `${ends} ${ends === 1 ? "contract or line" : "contracts and lines"} would end in one run; ${limits.ends} ${limits.ends === 1 ? "is" : "are"} allowed`,
      changes,
      largest: largestOf(customers, ({ open }) => monthlyOf(open.filter(isEnd))),
    }),
  ];
}

/** Bills that are too old refuse whatever rests on them: the changes of the program's contracts and of its products. */
function guardVendorData(scene: Scene, { tenant, vendorData, today }: GuardInput): readonly GuardrailRefusal[] {
  const { limits, customers, services } = scene;
  const most = limits.vendorData?.maxAgeDays;
  if (most === undefined) return [];
  return vendorData.flatMap((data) => {
    const age = ageOf(data, today);
    if (age !== undefined && age <= most) return [];
    const contracts = new Set(
      tenant.customers.flatMap(({ key, contracts: declared }) =>
        declared
          .filter(({ programs }) => programs.includes(data.program))
          .map((contract) => `${tenant.name}/${key}/${contract.key}`),
      ),
    );
    const products = new Set(tenant.products.filter(({ program }) => program === data.program).map(({ key }) => key));
    const rests = ({ key }: Change) => contracts.has(key.split("/").slice(0, 3).join("/"));
    const concerned = customers.filter(({ open }) => open.some(rests));
    const changes = [
      ...services.filter(({ key }) => products.has(key.slice(key.lastIndexOf("/") + 1))),
      ...concerned.flatMap(({ open }) => open.filter(rests)),
    ];
    if (changes.length === 0) return [];
    const since =
      age === undefined
        ? `no invoice of ${data.title} (${data.program}) is here`
        : `the newest invoice of ${data.title} (${data.program}) answers for days up to ${data.to}, ${age} days ago`;
    return [
      refuse({
        limits,
        guardrail: "vendorData",
        limit: `${most} days`,
        value: age === undefined ? "none" : `${age} days`,
        customers: concerned.map(({ customer }) => customer.key),
        message: `${since}; ${most} days are allowed`,
        changes,
      }),
    ];
  });
}

/** Lines of a customer that we keep: as they are, changing, or waiting for a day or a person. */
function managedLines(customer: CustomerPlan): number {
  const waiting = [...customer.later, ...customer.manual].filter(({ key }) => !isContractKey(key));
  const changing = customer.changes.filter((change) => change.kind === "line");
  return customer.asIsCount + new Set([...waiting, ...changing].map(({ key }) => key)).size;
}

/** `tenant/customer/contract`: a contract that waits for its day is no line. */
function isContractKey(key: string): boolean {
  return key.split("/").length === 3;
}

interface Move {
  readonly before: number;
  readonly after: number;
}

function moveOf(change: Change): Move | undefined {
  if (change.kind !== "line" || change.target.kind !== "line") return undefined;
  const before = change.base.kind === "line" ? at(change.base.segments, change.effective).quantity : 0;
  return { before, after: at(change.target.segments, change.effective).quantity };
}

function takesUnits(change: Change): boolean {
  const move = moveOf(change);
  return move !== undefined && move.after < move.before;
}

/** Units of every changing line before its first change and after its last. */
function unitsByLine(changes: readonly Change[]): readonly Move[] {
  const lines = new Map<string, Move>();
  for (const change of changes) {
    const move = moveOf(change);
    if (move !== undefined)
      lines.set(change.key, { before: lines.get(change.key)?.before ?? move.before, after: move.after });
  }
  return [...lines.values()];
}
