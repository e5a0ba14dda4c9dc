/** What a plan leaves for people: mistakes, prices that move, what nothing maps, what waits, contracts that end. Pure. */
import { addDays, dayNumber } from "./day.ts";
import type { Day, Finding } from "./model.ts";
import { sameAmount } from "./money.ts";
import { lasting, type Notice, saying } from "./notice.ts";
import type { Blocked, Change, ContractView, CustomerPlan, FieldChange, Later, Plan, TenantPlan } from "./plan.ts";
import type { GuardrailRefusal } from "./plan-limits.ts";
import type { Tenant } from "./workspace.ts";

/** Days before a contract's end at which it is told, each time anew. */
const STAGES = [7, 14, 30, 60] as const;
const FIRST_STAGE = 60;

/** Rules by which nobody is billed for what the vendor bills, since nothing maps it (decision 21). */
const UNMAPPED: ReadonlySet<string> = new Set(["ZC-1", "decision 21"]);
/** A vendor's customer that no file links (decision 21), where it stands on no customer of ours. */
const UNLINKED = "ZC-3";
const BELOW_COST = "decision 9";

/** `tenant`: as the files have it now; absent where they do not have it or cannot be read. */
export function noticesOfTenant(plan: TenantPlan, asOf: Day, tenant: Tenant | undefined): Notice[] {
  const scene = sceneOf(plan, asOf, tenant);
  return [
    ...plan.findings.flatMap((finding) => noticesOfFinding(finding, plan.tenant, scene)),
    ...plan.refusals
      .filter(({ customers }) => customers.length === 0)
      .map((refusal) => refusedCatalogue(refusal, plan)),
    ...[...plan.services, ...(plan.withheld ?? [])].flatMap((change) => priceChange(change, undefined, scene)),
    ...plan.customers.flatMap((customer) => (customer.status === "disabled" ? [] : noticesOfCustomer(customer, scene))),
  ];
}

/** Contracts whose end has come: nothing is to be said of it any more, and it was not averted either. */
export function endedContracts({ tenants, asOf }: Plan): ReadonlySet<string> {
  const contracts = tenants.flatMap(({ customers }) => customers.flatMap((customer) => customer.contracts));
  return new Set(contracts.filter(({ endsOn }) => endsOn !== undefined && endsOn < asOf).map(idOfEnd));
}

interface PlanScene {
  readonly plan: TenantPlan;
  readonly asOf: Day;
  readonly names: ReadonlyMap<string, string>;
  /** Keys of contracts that another one follows, or that are declared to end. */
  readonly providedFor: ReadonlySet<string>;
  /** Keys of products that are billed by usage, whose amounts are another every month. */
  readonly usage: ReadonlySet<string>;
  readonly refusalsOf: ReadonlyMap<string, readonly string[]>;
}

function sceneOf(plan: TenantPlan, asOf: Day, tenant: Tenant | undefined): PlanScene {
  const refusalsOf = new Map<string, string[]>();
  for (const { guardrail, customers } of plan.refusals)
    for (const key of customers) refusalsOf.set(key, [...(refusalsOf.get(key) ?? []), guardrail]);
  const contracts = (tenant?.customers ?? []).flatMap(({ key, contracts: own }) =>
    own.map((contract) => ({ contract, place: `${plan.tenant}/${key}` })),
  );
  return {
    plan,
    asOf,
    names: new Map(plan.customers.map(({ key, name }) => [key, name])),
    providedFor: new Set(
      contracts.flatMap(({ contract, place }) => [
        ...(contract.follows === undefined ? [] : [`${place}/${contract.follows}`]),
        ...(contract.ended === undefined ? [] : [`${place}/${contract.key}`]),
      ]),
    ),
    usage: new Set((tenant?.products ?? []).filter(({ usage }) => usage).map(({ key }) => key)),
    refusalsOf,
  };
}

function noticesOfCustomer(customer: CustomerPlan, scene: PlanScene): Notice[] {
  return [
    ...statusOf(customer, scene),
    ...customer.findings.flatMap((finding) => noticesOfFinding(finding, scene.plan.tenant, scene, customer)),
    ...customer.blocked.map((blocked) => noticeOfBlocked(blocked, customer, scene)),
    ...[...customer.changes, ...customer.later].flatMap((item) => priceChange(item, customer, scene)),
    ...customer.contracts.flatMap((contract) => expiring(contract, customer, scene)),
  ];
}

function ofCustomer({ key, name }: CustomerPlan): Pick<Notice, "customer"> {
  return { customer: { key, name } };
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  refused: "Refused by a guardrail",
  failed: "Could not be read",
  unsupported: "Not planned",
};

const STATUS_FIXES: Readonly<Record<string, string>> = {
  refused: "Look at the plan: approve these changes in approvals/, or correct what causes them.",
  failed: "Mend what is named, and run again; until then nothing of this customer is written.",
  unsupported: "Take out what is named; until then nothing of this customer is written.",
};

/** What keeps all of a customer from being written. A hold and a freeze are wanted, and not told. */
function statusOf(customer: CustomerPlan, { plan, refusalsOf }: PlanScene): Notice[] {
  const { status, because, key } = customer;
  const title = STATUS_WORDS[status];
  if (title === undefined || because === undefined) return [];
  const fix = STATUS_FIXES[status];
  const why =
    status === "refused"
      ? [refusalsOf.get(key) ?? [], customer.changes.map(({ fingerprint }) => fingerprint).sort()]
      : [because.rule, lasting(because.text)];
  return [
    {
      id: `blocked:customer:${key}`,
      fingerprint: saying(status, ...why),
      about: "blocked",
      tenant: plan.tenant,
      ...ofCustomer(customer),
      title,
      text: because.text,
      ...(fix === undefined ? {} : { fix }),
      origin: because.origin ?? customer.origin,
    },
  ];
}

/** What a guardrail refuses of the catalogue alone. */
function refusedCatalogue(refusal: GuardrailRefusal, { tenant }: TenantPlan): Notice {
  const changes = (refusal.changes ?? []).map(({ record, fingerprint }) => [record, fingerprint]);
  return {
    id: `blocked:guardrail:${refusal.guardrail}`,
    fingerprint: saying(refusal.limit, changes),
    about: "blocked",
    tenant,
    title: "Refused by a guardrail",
    text: refusal.message,
    fix: "Look at the plan: approve these changes in approvals/, or correct what causes them.",
    ...(refusal.origin === undefined ? {} : { origin: refusal.origin }),
  };
}

function noticeOfBlocked(blocked: Blocked, customer: CustomerPlan, { plan }: PlanScene): Notice {
  const { key, title, reason, fix, money, quantity, unitPrice } = blocked;
  const about = UNMAPPED.has(reason.rule) ? "unmapped" : "blocked";
  return {
    id: `${about}:${key}:${saying(reason.rule, title, money?.currency).slice(0, 8)}`,
    fingerprint: saying(lasting(reason.text), money, quantity, unitPrice),
    about,
    tenant: plan.tenant,
    ...ofCustomer(customer),
    record: key,
    title,
    text: reason.text,
    fix,
    ...(money === undefined ? {} : { money }),
    ...(reason.origin === undefined ? {} : { origin: reason.origin }),
  };
}

/** A mistake, what nothing maps, or a sale below cost; other warnings and notes stand in the plan alone. */
export function noticesOfFinding(
  finding: Finding,
  tenant: string | undefined,
  scene?: Pick<PlanScene, "names">,
  of?: CustomerPlan,
): Notice[] {
  const { severity, rule, message, fix, money, origin, product } = finding;
  const key = of?.key ?? finding.customer;
  const isUnlinked = rule === UNLINKED && money !== undefined && key === undefined;
  const topic = UNMAPPED.has(rule) || isUnlinked ? "unmapped" : "errors";
  const about = severity === "error" ? topic : rule === BELOW_COST ? "price-changes" : undefined;
  if (about === undefined) return [];
  const place = origin === undefined || about !== "errors" ? "" : `${origin.file}:${origin.line}`;
  return [
    {
      id: `${about}:${rule}:${saying(key, product, place, isUnread(finding, tenant) ? "" : withoutBill(finding))}`,
      fingerprint: saying(money),
      about,
      ...(tenant === undefined ? {} : { tenant }),
      ...(key === undefined ? {} : { customer: { key, name: of?.name ?? scene?.names.get(key) ?? key } }),
      ...(product === undefined ? {} : { product }),
      title: message,
      text: "",
      ...(fix === undefined ? {} : { fix }),
      ...(money === undefined ? {} : { money }),
      ...(origin === undefined ? {} : { origin }),
    },
  ];
}

/**
 * Whether it tells of the whole tenant why it could not be read, which gather begins with the tenant's name. What a system
 * answers is other words every time, counters and requests; its code and the place of its connection stay.
 */
function isUnread({ rule, message, customer }: Finding, tenant: string | undefined): boolean {
  return customer === undefined && /^[A-Z][A-Z0-9_]*$/.test(rule) && message.startsWith(`${tenant}: `);
}

/** What a finding says but for its days, and for the money and the invoice, which are others every month. */
function withoutBill({ message, money }: Finding): string {
  const said = lasting(message);
  return money === undefined ? said : said.replaceAll(money.amount, "#").replace(/\binvoice \S+/g, "#");
}

/** A price or a cost that another one follows. An amount of usage is another every month, which is no price change. */
function priceChange(item: Change | Later, customer: CustomerPlan | undefined, { plan, usage }: PlanScene): Notice[] {
  const product = productIn(item.key);
  if (usage.has(product) || ("values" in item && item.values.usage === true)) return [];
  const moved = item.fields.filter(isAmountMoved);
  if (moved.length === 0) return [];
  const amounts = moved.map(({ path, before, after }) => [path, before, after]);
  return [
    {
      // Without its day: that of the catalogue is the day of the run.
      id: `price-changes:${item.key}:${saying(amounts).slice(0, 8)}`,
      fingerprint: saying(amounts),
      about: "price-changes",
      tenant: plan.tenant,
      ...(customer === undefined ? {} : ofCustomer(customer)),
      record: item.key,
      product,
      title: item.title,
      text: moved.map(inWords).join(", "),
      day: "day" in item ? item.day : item.effective,
      ...(item.monthly === undefined ? {} : { monthly: item.monthly }),
      ...(item.reason.origin === undefined ? {} : { origin: item.reason.origin }),
    },
  ];
}

/** The product's key at the end of a line's or a service's, without its vintage. */
function productIn(key: string): string {
  return (key.split("/").at(-1) ?? "").split("@")[0] ?? "";
}

function isAmountMoved({ path, before, after }: FieldChange): boolean {
  if (path !== "unitPrice" && path !== "unitCost") return false;
  if (before === null || after === null) return false;
  return !sameAmount(String(before), String(after));
}

function inWords({ path, before, after }: FieldChange): string {
  return `${path === "unitPrice" ? "price" : "cost"} ${String(before)} → ${String(after)}`;
}

function idOfEnd({ key }: ContractView): string {
  return `expiring:${key}`;
}

function expiring(contract: ContractView, customer: CustomerPlan, { plan, asOf, providedFor }: PlanScene): Notice[] {
  const { key, name, remoteId, remoteName, endsOn, isNew, stopped } = contract;
  // On a contract that was stopped nothing is billed by the vendor, so its end leaves nothing to anybody.
  if (endsOn === undefined || isNew || stopped !== undefined || providedFor.has(key)) return [];
  if (endsOn < asOf || endsOn > addDays(asOf, FIRST_STAGE)) return [];
  const days = dayNumber(endsOn) - dayNumber(asOf);
  const called = [remoteName, remoteId].filter((part) => part !== undefined).join(", ");
  return [
    {
      id: idOfEnd(contract),
      fingerprint: saying(
        endsOn,
        STAGES.find((stage) => days <= stage),
      ),
      about: "expiring",
      tenant: plan.tenant,
      ...ofCustomer(customer),
      record: key,
      title: `Contract ${name}${called === "" ? "" : ` (${called})`}`,
      text: "no other contract follows it, so that nobody is billed for it from the day after",
      fix: "Move its end in the PSA, or declare its successor (follows).",
      day: endsOn,
      origin: customer.origin,
    },
  ];
}
