/**
 * One customer's wish and what it is planned with, of which a test states only what matters to it. Today and Contoso as
 * in builders.ts: ten seats of Business Premium, as they should be, on contract 4711.
 */
import type { CustomerWish, DesiredContract } from "../../src/core/desired.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { Finding } from "../../src/core/model.ts";
import type { Observation } from "../../src/core/observed.ts";
import type { CustomerContext, TargetFacts } from "../../src/core/plan-customer.ts";
import {
  aBound,
  aCustomer,
  aDesiredLine,
  anObservation,
  anObservedLine,
  aService,
  aTarget,
  CONTRACT,
  SERVICE,
  seg,
  TODAY,
} from "./builders.ts";

export const TEN = seg("2026-07-01", 10, "24.00", "20.00");
/** Ten seats, fifteen from 10 November on. */
export const GROWN = aDesiredLine({ segments: [TEN, seg("2026-11-10", 15, "24.00", "20.00")] });

/** Visio: 3 units at 15.40, cost 12.80, as they should be. */
export const VISIO = aDesiredLine({
  key: `${CONTRACT}/visio-plan-2`,
  title: "Visio Plan 2",
  serviceKey: "fabrikam-msp/services/visio-plan-2",
  serviceId: "9002",
  existing: "8002",
  segments: [seg("2026-07-01", 3, "15.40", "12.80")],
});
export const VISIO_LINE = anObservedLine({
  id: "8002",
  service: "9002",
  segments: [seg("2026-07-01", 3, "15.40", "12.80")],
});

/** What a system refuses a price with. */
export const NO: Finding = {
  severity: "error",
  rule: "AT-1",
  message: "the unit price has more than 4 decimals",
  fix: "Round it.",
};

export function aWish(given: Partial<CustomerWish> = {}): CustomerWish {
  return {
    customer: aCustomer(),
    status: "planned",
    bound: [aBound()],
    contracts: [],
    ends: [],
    standings: [],
    laterContracts: [],
    lines: [aDesiredLine()],
    blocked: [],
    left: [],
    findings: [],
    seats: { vendor: 10, blocked: 0, excluded: 0, ignored: 0 },
    slots: {},
    ...given,
  };
}

/** Contract 4711's like, to be made: monthly from 1 November 2026 to 31 October 2027. */
export function aDesiredContract(given: Partial<DesiredContract> = {}): DesiredContract {
  return {
    kind: "contract",
    key: CONTRACT,
    customer: "contoso",
    title: "Cloud for Contoso BV",
    connection: "psa",
    marker: `concordat:${CONTRACT}`,
    account: "29683512",
    name: "Cloud for Contoso BV",
    startsOn: "2026-11-01",
    endsOn: "2027-10-31",
    months: 1,
    category: "12",
    backBilling: false,
    reason: { rule: "ZC-12", text: "Made by Concordat." },
    ...given,
  };
}

/** Business Premium (10 → 15 seats) and Visio (as it should be) on one contract. */
export function twoLines(given: Partial<CustomerWish> = {}): CustomerWish {
  return aWish({ bound: [aBound({ lines: [anObservedLine(), VISIO_LINE] })], lines: [GROWN, VISIO], ...given });
}

export function aCustomerContext(
  target: Partial<TargetFacts> = {},
  observation: Partial<Observation> = {},
  today = TODAY,
): CustomerContext {
  return {
    tenant: "fabrikam-msp",
    today,
    currency: "EUR",
    memory: noMemory,
    targets: new Map([["psa", aTarget(target)]]),
    observations: new Map([["psa", anObservation({ services: [aService()], ...observation })]]),
    newServices: new Map(),
    products: new Map(),
    billingCodes: new Map([[SERVICE, "Cloud subscriptions"]]),
  };
}
