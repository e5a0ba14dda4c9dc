/** ConnectWise under every setting of what its pages leave open, with the connection's setting that answers to it. */
import type { SandboxSeed } from "../../src/sandbox/server.ts";
import { openStand, type StandOptions } from "../providers/connectwise/stand.ts";
import { describeTarget, type Setting } from "./target.ts";

type Seed = NonNullable<SandboxSeed["connectwise"]>;

function seedOf(contracts: number, facts: object): Seed {
  const one = {
    name: "Cloud",
    company: 100,
    startDate: "2026-07-01",
    endDate: "2027-06-30",
    billingCycle: "Monthly",
    prorateFlag: true,
    invoicedThrough: "2026-10-01",
  };
  const addition = { id: 8001, product: 9001, quantity: 42, unitPrice: 20.6, unitCost: 18.37 };
  const many = Array.from({ length: contracts }, (_, index) => ({
    ...one,
    id: 500_000 + index,
    additions: [9001, 9002].map((product) => ({ product, quantity: 3 })),
  }));
  return {
    companies: [{ id: 100, identifier: "Contoso", name: "Contoso BV" }],
    subcategories: [{ id: 300, name: "Cloud subscriptions" }],
    catalog: [
      { id: 9001, identifier: "Business Premium", price: 19.9, cost: 17 },
      { id: 9002, identifier: "Exchange Online", price: 4.1, cost: 3.5 },
      { id: 9003, identifier: "Old", price: 1, cost: 1, inactiveFlag: true },
    ],
    agreements: [{ ...one, id: 4711, additions: [addition], ...facts }, ...many],
  };
}

interface Row extends StandOptions {
  /** Facts of the agreement that differ. */
  readonly facts?: object;
  /** Once the codebase was found, the company is moved to this one. */
  readonly moves?: string;
}

function row(name: string, { facts = {}, moves, ...options }: Row, more: Partial<Setting> = {}): Setting {
  const start = async (contracts = 0) => {
    const stand = await openStand(seedOf(contracts, facts), options);
    if (moves !== undefined) {
      await stand.target.check();
      await stand.control("POST", "connectwise/codebase", { codebase: moves });
    }
    return stand;
  };
  return { name, start, ...more };
}

const switched = (switches: Readonly<Record<string, string>>): Setting =>
  row(JSON.stringify(switches).replaceAll(/[{}"]/g, "").replaceAll(":", ": "), { switches });

/** Steps fall on the starts of periods only. */
const WHOLE_PERIODS: NonNullable<Setting["days"]> = {
  up: "2026-12-01",
  down: "2027-01-01",
  first: "2026-11-01",
  last: "2026-12-01",
  price: "2026-12-01",
  end: "2026-12-01",
  back: "2027-01-01",
  made: "2026-12-01",
  next: "2027-02-01",
  after: "2027-02-28",
  otherwise: "WHOLE_PERIODS",
  why: "without prorateFlag, or by proration: whole-periods, every period is billed whole for each addition that holds a day of it (decision 18)",
};

describeTarget({
  title: "ConnectWise",
  held: {
    account: "100",
    contract: "4711",
    line: "8001",
    service: "9001",
    spareService: "9002",
    inactiveService: "9003",
    billingCode: "300",
  },
  settings: [
    row("as its pages say", {}),
    row("additions: agreement", { settings: { additions: "agreement" } }),
    row("additions: report", { settings: { additions: "report" } }),
    switched({ report: "missing" }),
    switched({ report: "denied" }),
    row("additions: report, reportDates: local", {
      settings: { additions: "report" },
      switches: { reportDates: "local" },
    }),
    row("cancelledDate: next-day, told by the connection", {
      settings: { cancelledDate: "next-day" },
      switches: { cancelledDate: "next-day" },
    }),
    switched({ nextInvoiceDate: "period-end" }),
    switched({ nextInvoiceDate: "absent-until-first" }),
    switched({ plainDates: "day" }),
    switched({ dateFilters: "next-day-only" }),
    switched({ orConditions: "refused" }),
    switched({ unknownFields: "refused" }),
    switched({ lastPageLink: "empty" }),
    switched({ wrongLogin: "404" }),
    switched({ readOnly: "ignored", subPath: "refused", noErrors: "absent", isCloud: "boolean" }),
    switched({ endBesideNoEnd: "dropped" }),
    row("the company moves to another codebase, the fixed one is gone", { moves: "v2026_5/" }),
    row("the company moves to another codebase, the fixed one is routed", {
      moves: "v2026_5/",
      switches: { fixedCodebase: "routed" },
    }),
    row("invoicingCycle: ContractYear", { facts: { invoicingCycle: "ContractYear" } }),
    row("prorateFlag: off", { facts: { prorateFlag: false } }, { days: WHOLE_PERIODS }),
    ...(["starts-only", "whole-period"] as const).map((midPeriodProration) =>
      row(
        `midPeriodProration: ${midPeriodProration}, told by the connection`,
        { settings: { proration: "whole-periods" }, switches: { midPeriodProration } },
        { days: WHOLE_PERIODS },
      ),
    ),
    row(
      "prorateFlag: off, cancelledDate: next-day",
      {
        facts: { prorateFlag: false },
        settings: { cancelledDate: "next-day" },
        switches: { cancelledDate: "next-day" },
      },
      { days: WHOLE_PERIODS },
    ),
  ],
  ways: {
    oneChangeADay: { is: false, why: "the addition that begins on the day is changed in place" },
    status: { written: false, why: "its status follows from its end and from cancelling (decision 13)" },
    lostUnits: {
      units: 0,
      why: "the addition before ends first: until the next run the day bills nothing, and never twice",
    },
    serviceName: { most: 75, why: "CatalogItem.identifier has 75 characters" },
    refuses: [
      { day: "2026-06-30", units: 47, code: "CLOSED_DAY", why: "the day before the agreement" },
      { day: "2027-07-01", units: 47, code: "CLOSED_DAY", why: "the day after the agreement" },
      { day: "2026-11-12", units: -1, why: "less than no units: what becomes of them is not documented" },
    ],
    takes: [{ day: "2026-11-13", units: 42.5, why: "Addition.quantity is a double" }],
    badPages: [
      { what: "names an addition twice", body: [1, 2].map(() => anAddition(8001)) },
      { what: "is no list", body: { items: [] } },
      { what: "holds an addition without its product", body: [{ ...anAddition(8001), product: undefined }] },
      { what: "holds nothing but words", body: "maintenance" },
    ],
    crowd: {
      kinds: ["list", "report", "get"],
      requests: { Agreement: 11, Addition: 0, Report: 11, CatalogItem: 1, BillingCycle: 1 },
      why: "1,003 agreements by lists of 100; their additions by the report for 100 agreements at once, 200 rows each",
    },
  },
  writesUnits: { entity: "Addition", method: "POST" },
  makesService: { entity: "CatalogItem", kind: "create" },
  readsPage: { entity: "Addition", kind: "list" },
  crowded: {
    status: 429,
    body: { error: "ConnectWiseAPI", message: "Too many requests. Please try again in 30 seconds." },
  },
});

function anAddition(id: number): object {
  return {
    id,
    product: { id: 9001, identifier: "Business Premium" },
    quantity: 42,
    billCustomer: "Billable",
    effectiveDate: "2026-07-01T00:00:00Z",
  };
}
