/** ConnectWise PSA as a target: agreements, their additions and the product catalog, through the REST API 3.0. */
import { earlier, sayDay } from "../../core/day.ts";
import type { Day } from "../../core/model.ts";
import type { ProviderModule, TargetScope } from "../provider.ts";
import { apply, predict } from "./apply.ts";
import { openClient } from "./client.ts";
import { accept, type Grid, inLists, LIST, limits, periodAt, quote } from "./limits.ts";
import { cancelledDateOf } from "./mapping.ts";
import { checkAccess, observe, type Reading, whoMoved } from "./observe.ts";

const TITLE = "ConnectWise";

/** The screen of an agreement. The path is inferred from links that ConnectWise itself sends in mails. */
function agreementUrl(site: string, company: string, agreement: string): string {
  const host = site.replace("://api-", "://");
  const query = new URLSearchParams({ companyName: company, recordType: "AgreementFV", recid: agreement });
  return `${host}/v4_6_release/services/system_io/router/openrecord.rails?${query}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What observing takes where each answer fits on a page, and the server has the report of additions. */
function predictRead(scope: TargetScope, additions: Reading["additions"]): number {
  const { contracts, accounts, services } = scope;
  const lists = (count: number): number => Math.ceil(count / LIST);
  const named = [scope.serviceMarkers, scope.vendors, scope.billingCodes].map(
    (names) =>
      inLists(
        names.map((name) => `identifier=${quote(name)}`),
        500,
        " or ",
      ).length,
  );
  const asked =
    lists(accounts.length) + (scope.categories.length > 0 ? 1 : 0) + named.reduce((sum, one) => sum + one, 0);
  if (contracts.length === 0) return asked + lists(services.length);
  const byId = contracts.filter(({ id }) => id !== undefined).length;
  const companies = new Set(contracts.flatMap((one) => (one.id === undefined ? (one.account ?? []) : [])));
  const read = additions === "agreement" ? contracts.length : lists(contracts.length);
  // Billing cycles, and the catalog items of the additions, which are known afterwards.
  return asked + lists(byId) + lists(companies.size) + 1 + read + Math.max(1, lists(services.length));
}

/** The last day that a charge entered on this day is to bill: its whole period, so that proration leaves it whole. */
function sayChargeEnd(day: Day, grid: Grid | undefined, reading: Reading): string {
  if (grid === undefined) return `the last day of the billing period that holds ${sayDay(day)}`;
  return sayDay(cancelledDateOf(earlier(periodAt(grid, day).to, grid.endsOn), reading));
}

export const connectwise: ProviderModule = {
  system: "connectwise",
  role: "target",
  title: TITLE,
  async open(connection, outside) {
    const client = await openClient(connection, outside);
    const { additions, cancelledDate, proration, productType, agreementType } = connection.settings;
    const reading: Reading = {
      additions: additions === "report" || additions === "agreement" ? additions : "detect",
      cancelledDate: cancelledDate === "next-day" ? cancelledDate : "last-day",
      proration: proration === "whole-periods" ? proration : "by-days",
      known: { grids: new Map() },
      agreementType: textOf(agreementType),
      productType: textOf(productType),
      urlOf: (agreement) => agreementUrl(client.site(), client.company(), agreement),
    };
    return {
      title: TITLE,
      writing: { oneChangeADay: false, steps: "versions" },
      standing: "end",
      limits,
      check: () => checkAccess(client, reading),
      observe: (scope) => observe(client, scope, reading, outside.now),
      whoMoved: (changes) => whoMoved(client, changes, reading),
      accept,
      predict,
      predictRead: (scope) => predictRead(scope, reading.additions),
      enter: ({ contract, marker, service, day, price, cost }) => ({
        where: `ConnectWise, agreement ${contract}, Additions, New`,
        url: reading.urlOf(contract),
        fields: [
          { field: "Product", value: service ?? "the product of the line" },
          { field: "Serial Number", value: marker },
          { field: "Quantity", value: "1" },
          { field: "Unit Price", value: price },
          { field: "Unit Cost", value: cost },
          { field: "Effective Date", value: sayDay(day) },
          { field: "Cancelled Date", value: sayChargeEnd(day, reading.known.grids.get(contract), reading) },
        ],
        recognisedBy: `an addition on agreement ${contract} whose serial number is ${marker}`,
      }),
      apply: (change, live, ids) => apply(client, change, { live, ids, reading }),
    };
  },
};
