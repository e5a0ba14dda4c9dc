/**
 * The subscriptions sync: what every customer's contracts should hold, from what the vendor bills and what the YAML
 * declares. Pure: configuration, billing, observation and state in; wishes and findings out.
 */
import type { Billing } from "../../core/charges.ts";
import { sayDay } from "../../core/day.ts";
import type {
  BlockedLine,
  BoundContract,
  CustomerWish,
  DesiredContract,
  DesiredLine,
  DesiredService,
  TenantWish,
} from "../../core/desired.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding } from "../../core/model.ts";
import { add } from "../../core/money.ts";
import type { Observation } from "../../core/observed.ts";
import type { Later, Left } from "../../core/plan.ts";
import { at } from "../../core/segments.ts";
import type { Customer, Tenant } from "../../core/workspace.ts";
import { bindContract } from "./bind.ts";
import { catalogueOf } from "./catalogue.ts";
import type { LineContext, ProductUse } from "./draft.ts";
import { type Feed, feedsOf, isOff } from "./gather.ts";
import { linesOf } from "./lines.ts";
import { openPriceBook } from "./prices.ts";
import { contractsInCompetition, notBuilt, uncheckedStatements, unlinkedVendorCustomers } from "./rules.ts";

export interface DesireInput {
  readonly tenant: Tenant;
  readonly today: Day;
  /** By connection key. */
  readonly billings: ReadonlyMap<string, Billing>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly memory: Memory;
  /** Human titles by connection key: `Microsoft`, `Autotask`. */
  readonly titles: ReadonlyMap<string, string>;
  /** Plan only this customer; findings about unlinked vendor customers are still told. */
  readonly only?: string;
}

const NO_SEATS = { vendor: 0, blocked: 0, excluded: 0, ignored: 0 };

export function desire(input: DesireInput): TenantWish {
  const { tenant, billings } = input;
  const uses: ProductUse[] = [];
  const wishes = tenant.customers
    .filter((customer) => input.only === undefined || customer.key === input.only)
    .map((customer) => desireCustomer(customer, input, uses));
  const findings: Finding[] = [];
  for (const [connection, billing] of billings) {
    findings.push(
      ...billing.findings,
      ...uncheckedStatements(billing),
      ...unlinkedVendorCustomers(tenant, connection, billing),
    );
  }
  const books = new Map([...billings].map(([connection, billing]) => [connection, openPriceBook(billing.prices)]));
  const services: DesiredService[] = [];
  const problems = new Map<string, string>();
  for (const [connection, observation] of input.observations) {
    const mine = uses.filter((use) => use.feed.program.to === connection);
    const catalogue = catalogueOf(connection, mine, {
      tenant,
      today: input.today,
      observation,
      memory: input.memory,
      target: input.titles.get(connection) ?? connection,
      book: (source) => books.get(source) ?? openPriceBook([]),
    });
    services.push(...catalogue.services);
    findings.push(...catalogue.findings);
    for (const [key, problem] of catalogue.problems) problems.set(key, problem);
  }
  return { customers: wishes.map((wish) => withoutService(wish, problems, input.today)), services, findings };
}

/** Lines whose service cannot be had are blocked; nothing is written for them. */
function withoutService(wish: CustomerWish, problems: ReadonlyMap<string, string>, today: Day): CustomerWish {
  const stuck = wish.lines.filter((line) => problems.has(line.serviceKey));
  if (stuck.length === 0) return wish;
  const seats = stuck.reduce((units, line) => units + (line.usage ? 0 : at(line.segments, today).quantity), 0);
  return {
    ...wish,
    seats: { ...wish.seats, blocked: wish.seats.blocked + seats },
    lines: wish.lines.filter((line) => !problems.has(line.serviceKey)),
    blocked: [
      ...wish.blocked,
      ...stuck.map((line) => ({
        key: line.key,
        customer: line.customer,
        contract: line.contract,
        title: line.title,
        reason: {
          rule: "PR-12",
          text: `Its service cannot be used: ${problems.get(line.serviceKey) ?? ""}`,
          origin: line.origin,
        },
        fix: "See the finding on the product.",
      })),
    ],
  };
}

function desireCustomer(customer: Customer, input: DesireInput, uses: ProductUse[]): CustomerWish {
  const { tenant, today, billings } = input;
  const empty = {
    customer,
    bound: [],
    contracts: [],
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
  const refusals = [...notBuilt(tenant, customer), ...contractsInCompetition(customer)];
  if (refusals.length > 0)
    return {
      ...empty,
      status: "failed",
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

  const held = customer.hold !== undefined && today <= customer.hold.until;
  const wish = {
    ...empty,
    bound: [] as BoundContract[],
    contracts: [] as DesiredContract[],
    laterContracts: [] as Later[],
    lines: [] as DesiredLine[],
    blocked: [] as BlockedLine[],
    left: [] as Left[],
    findings: [] as Finding[],
    slots: {} as Record<string, string>,
  };
  const seats: { -readonly [Name in keyof CustomerWish["seats"]]: CustomerWish["seats"][Name] } = { ...NO_SEATS };
  for (const feed of feedsOf(tenant, customer, billings)) {
    const observation = input.observations.get(feed.program.to);
    if (observation === undefined) continue;
    const binding = bindContract(feed, {
      tenant,
      today,
      observation,
      memory: input.memory,
      target: input.titles.get(feed.program.to) ?? feed.program.to,
    });
    wish.findings.push(...binding.findings);
    Object.assign(wish.slots, binding.slots);
    if (binding.blocked !== undefined) wish.blocked.push({ ...binding.blocked, ...moneyOf(feed, today) });
    if (binding.later !== undefined) wish.laterContracts.push(binding.later);
    if (binding.desired !== undefined) wish.contracts.push(binding.desired);
    if (binding.bound === undefined) continue;
    wish.bound.push(binding.bound);
    const lines = linesOf(feed, binding.bound, {
      tenant,
      today,
      book: openPriceBook(feed.billing.prices),
      memory: input.memory,
      ...indexServices(observation),
      vendor: input.titles.get(feed.program.from) ?? feed.program.from,
    });
    wish.lines.push(...lines.lines);
    wish.blocked.push(...lines.blocked);
    wish.left.push(...lines.left);
    wish.findings.push(...lines.findings);
    uses.push(...lines.uses);
    for (const line of lines.lines) Object.assign(wish.slots, line.slots ?? {});
    seats.vendor += lines.seats.vendor;
    seats.blocked += lines.seats.blocked;
    seats.excluded += lines.seats.excluded;
    seats.ignored += lines.seats.ignored;
    if (lines.seats.waiting !== undefined) seats.waiting = (seats.waiting ?? 0) + lines.seats.waiting;
  }
  return {
    ...wish,
    seats,
    status: held ? "held" : "planned",
    ...(held && customer.hold !== undefined
      ? {
          because: {
            rule: "hold",
            text: `waits until ${sayDay(customer.hold.until)}: ${customer.hold.reason}`,
            origin: customer.hold.origin,
          },
        }
      : {}),
  };
}

type ServiceIndex = Pick<LineContext, "services" | "markedServices">;
const indexed = new WeakMap<Observation, ServiceIndex>();

function indexServices(observation: Observation): ServiceIndex {
  const known = indexed.get(observation);
  if (known !== undefined) return known;
  const built = {
    services: new Map(observation.services.map((service) => [service.id, service])),
    markedServices: new Map(
      observation.services.flatMap((service) =>
        service.marker === undefined ? [] : [[service.marker, service] as const],
      ),
    ),
  };
  indexed.set(observation, built);
  return built;
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

/** The money a blocked contract leaves unbilled: its newest invoice's charges. */
function moneyOf(feed: Feed, today: Day): Pick<BlockedLine, "money"> {
  const current = feed.charges.filter(
    (charge) => charge.kind === "recurring" && charge.from <= today && today <= charge.to,
  );
  const currency = current[0]?.currency;
  if (currency === undefined) return {};
  return { money: { amount: add(...current.map((charge) => charge.net)), currency } };
}
