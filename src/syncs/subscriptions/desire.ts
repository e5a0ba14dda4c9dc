/**
 * The subscriptions sync: what every customer's contracts should hold, from what the vendor bills and what the YAML
 * declares. Pure: configuration, billing, observation and state in; wishes and findings out.
 */
import type { Billing } from "../../core/charges.ts";
import type {
  BlockedLine,
  BoundContract,
  CatalogueWish,
  CustomerWish,
  DesiredContract,
  DesiredEnd,
  DesiredLine,
  DesiredService,
  DesiredStanding,
  LaterContract,
  TenantWish,
} from "../../core/desired.ts";
import { holdOn } from "../../core/freeze.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding } from "../../core/model.ts";
import { add } from "../../core/money.ts";
import type { Observation } from "../../core/observed.ts";
import { indexOf } from "../../core/observed-index.ts";
import type { Left } from "../../core/plan.ts";
import type { Customer, Tenant } from "../../core/workspace.ts";
import { bindContract } from "./bind.ts";
import type { Binding } from "./binding.ts";
import { catalogueOf, newerUse } from "./catalogue.ts";
import type { ProductUse } from "./draft.ts";
import { type Feed, feedsOf, isOff } from "./gather.ts";
import { handOn, type LateUsages, untaken, waitingFor, withLate } from "./late-usage.ts";
import { linesOf } from "./lines.ts";
import { openPriceBook } from "./prices.ts";
import { notBuilt, uncheckedStatements, unlinkedVendorCustomers } from "./rules.ts";
import { type Billed, standingOf } from "./standing.ts";
import { type Former, formerTenants } from "./unnamed.ts";
import { ownUsage, unbilledBy } from "./usage-periods.ts";

export interface DesireInput {
  readonly tenant: Tenant;
  readonly today: Day;
  /** By connection key. */
  readonly billings: ReadonlyMap<string, Billing>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly memory: Memory;
  /** What people call the systems, by connection key. */
  readonly titles: ReadonlyMap<string, string>;
  /** Plan only this customer; findings about unlinked vendor customers are still told. */
  readonly only?: string;
}

const NO_SEATS = { vendor: 0, blocked: 0, excluded: 0, ignored: 0 };

export function desire(input: DesireInput): TenantWish {
  const seen: Seen = { uses: new Map(), former: [] };
  return { customers: wishesOf(input, seen), catalogue: () => desireCatalogue(input, seen) };
}

/** What is found customer by customer and matters to the tenant. */
interface Seen {
  readonly uses: Map<string, ProductUse>;
  readonly former: Former[];
}

function* wishesOf(input: DesireInput, seen: Seen): Generator<CustomerWish> {
  for (const customer of input.tenant.customers)
    if (input.only === undefined || customer.key === input.only) yield desireCustomer(customer, input, seen);
}

/** Keeps the newest use of a product on one target. */
function keepNewest(uses: Map<string, ProductUse>, use: ProductUse): void {
  const key = `${use.feed.connection} ${use.product.key}`;
  uses.set(key, newerUse(uses.get(key), use));
}

function desireCatalogue(input: DesireInput, { uses, former }: Seen): CatalogueWish {
  const { tenant, billings } = input;
  const findings = [...billings].flatMap(([connection, billing]) => [
    ...billing.findings,
    ...uncheckedStatements(billing),
    ...unlinkedVendorCustomers(tenant, connection, billing),
  ]);
  findings.push(...formerTenants(tenant, former));
  const services: DesiredService[] = [];
  const problems = new Map<string, string>();
  for (const [connection, observation] of input.observations) {
    const mine = [...uses.values()].filter((use) => use.feed.connection === connection);
    const catalogue = catalogueOf(connection, mine, {
      tenant,
      today: input.today,
      observation,
      memory: input.memory,
      target: input.titles.get(connection) ?? connection,
      book: (source) => openPriceBook(billings.get(source)?.prices ?? []),
    });
    services.push(...catalogue.services);
    findings.push(...catalogue.findings);
    for (const [key, problem] of catalogue.problems) problems.set(key, problem);
  }
  return { services, findings, problems };
}

function desireCustomer(customer: Customer, input: DesireInput, { uses, former }: Seen): CustomerWish {
  const { tenant, today, billings } = input;
  const empty = {
    customer,
    bound: [],
    contracts: [],
    ends: [],
    standings: [],
    laterContracts: [],
    lines: [],
    blocked: [],
    left: [],
    findings: [],
    seats: NO_SEATS,
    slots: {},
  };
  if (isOff(tenant, customer))
    return {
      ...empty,
      status: "disabled",
      because: {
        rule: "PR-22",
        text: customer.enabled ? "Its program is switched off." : "Switched off in its file.",
        origin: customer.origin,
      },
    };
  const refusals = notBuilt(tenant, customer);
  if (refusals.length > 0)
    return {
      ...empty,
      status: "unsupported",
      findings: refusals,
      because: { rule: "NOT_BUILT", text: "It asks for something this version does not do.", origin: customer.origin },
    };
  const unread = unreadFor(customer, billings);
  if (unread !== undefined)
    return {
      ...empty,
      status: "failed",
      because: {
        rule: "UNREAD",
        text: `${unread} Unknown is never absent: nothing is planned for ${customer.name}.`,
        origin: customer.origin,
      },
    };

  const hold = holdOn(customer, today);
  const wish = {
    ...empty,
    bound: [] as BoundContract[],
    contracts: [] as DesiredContract[],
    ends: [] as DesiredEnd[],
    standings: [] as DesiredStanding[],
    laterContracts: [] as LaterContract[],
    lines: [] as DesiredLine[],
    blocked: [] as BlockedLine[],
    left: [] as Left[],
    findings: [] as Finding[],
    slots: {} as Record<string, string>,
  };
  /** What the state holds already needs no settling. */
  const settle = (slots: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(slots))
      if (input.memory.resolved(name) !== value) wish.slots[name] = value;
  };
  const seats: { -readonly [Name in keyof CustomerWish["seats"]]: CustomerWish["seats"][Name] } = { ...NO_SEATS };
  const bindings = new Map<string, Binding>();
  const late: LateUsages = new Map();
  const billed = new Map<string, { readonly bound: BoundContract; readonly by: Billed[] }>();
  for (const feed of inSuccession(feedsOf(tenant, customer, billings))) {
    const observation = input.observations.get(feed.connection);
    if (observation === undefined) continue;
    const binding = bindContract(feed, {
      tenant,
      today,
      observation,
      memory: input.memory,
      target: input.titles.get(feed.connection) ?? feed.connection,
      ...predecessorOf(feed, bindings),
    });
    bindings.set(feed.contract.key, binding);
    wish.findings.push(...binding.findings);
    settle(binding.slots);
    if (binding.formerly !== undefined) former.push({ feed, ...binding.formerly });
    if (binding.blocked !== undefined)
      for (const money of moneyOf(feed, today)) wish.blocked.push({ ...binding.blocked, ...money });
    if (binding.later !== undefined) {
      wish.laterContracts.push(binding.later);
      wish.findings.push(...waitingFor(feed, binding.later.day, late));
    }
    if (binding.desired !== undefined) wish.contracts.push(binding.desired);
    if (binding.end !== undefined) wish.ends.push(binding.end);
    if (binding.over !== undefined) {
      const own = withLate(ownUsage(feed, binding.over, input), late, today);
      handOn(feed, unbilledBy(own, input), late);
    }
    if (binding.bound === undefined) continue;
    wish.bound.push(binding.bound);
    const index = indexOf(observation);
    const vendor = input.titles.get(feed.program.from) ?? feed.program.from;
    const lines = linesOf(withLate(ownUsage(feed, binding.bound, input), late, today), binding.bound, {
      tenant,
      today,
      book: openPriceBook(feed.billing.prices),
      memory: input.memory,
      services: index.services,
      markedServices: index.markedServices,
      vendor,
    });
    const { bound, by } = billed.get(feed.key) ?? { bound: binding.bound, by: [] };
    billed.set(feed.key, { bound, by: [...by, { ...lines, feed, vendor }] });
    wish.lines.push(...lines.lines);
    wish.blocked.push(...lines.blocked);
    wish.left.push(...lines.left);
    wish.findings.push(...lines.findings);
    handOn(feed, lines.late, late);
    for (const use of lines.uses) keepNewest(uses, use);
    for (const line of lines.lines) settle(line.slots ?? {});
    // The contract has ended: what the vendor bills today is its successor's, or is told above as billed by nobody.
    if (binding.blocked !== undefined || binding.bound.endsOn < today) continue;
    seats.vendor += lines.seats.vendor;
    seats.blocked += lines.seats.blocked;
    seats.excluded += lines.seats.excluded;
    seats.ignored += lines.seats.ignored;
    if (lines.seats.waiting !== undefined) seats.waiting = (seats.waiting ?? 0) + lines.seats.waiting;
  }
  for (const { bound, by } of billed.values()) {
    const standing = standingOf(bound, by, today);
    if (standing !== undefined) wish.standings.push(standing);
  }
  wish.findings.push(...untaken(late));
  return {
    ...wish,
    seats,
    status: hold === undefined ? "planned" : "held",
    ...(hold === undefined ? {} : { because: hold }),
  };
}

function predecessorOf(feed: Feed, bindings: ReadonlyMap<string, Binding>): { readonly predecessor?: Binding } {
  const predecessor = bindings.get(feed.contract.follows ?? "");
  return predecessor === undefined ? {} : { predecessor };
}

/** Contracts after those they follow. The files have no circles (ZC-24). */
function inSuccession(feeds: readonly Feed[]): readonly Feed[] {
  const rank = (feed: Feed): number => {
    const before = feeds.find(({ contract }) => contract.key === feed.contract.follows);
    return before === undefined ? 0 : rank(before) + 1;
  };
  return feeds.some(({ contract }) => contract.follows !== undefined)
    ? feeds
        .map((feed) => ({ feed, rank: rank(feed) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ feed }) => feed)
    : feeds;
}

function unreadFor(customer: Customer, billings: ReadonlyMap<string, Billing>): string | undefined {
  for (const [connection, billing] of billings) {
    const ids = customer.vendors.filter((link) => link.from === connection).map((link) => link.id);
    if (ids.length === 0) continue;
    const unread = billing.unread.find((entry) => entry.customer === "*" || ids.includes(entry.customer));
    if (unread !== undefined) return unread.why.endsWith(".") ? unread.why : `${unread.why}.`;
  }
  return undefined;
}

/** The money a blocked contract leaves unbilled, by currency: what is charged for today. */
function moneyOf(feed: Feed, today: Day): readonly Pick<BlockedLine, "money">[] {
  const current = feed.charges.filter(
    (charge) => charge.kind === "recurring" && charge.from <= today && today <= charge.to,
  );
  if (current.length === 0) return [{}];
  return [...new Set(current.map((charge) => charge.currency))].map((currency) => {
    const own = current.filter((charge) => charge.currency === currency);
    return { money: { amount: add(...own.map((charge) => charge.net)), currency } };
  });
}
