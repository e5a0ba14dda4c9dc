/** ConnectWise PSA as a target: agreements, their additions and the product catalog, through the REST API 3.0. */
import { addDays, sayDay } from "../../core/day.ts";
import type { ProviderModule, TargetScope } from "../provider.ts";
import { apply, predict } from "./apply.ts";
import { openClient } from "./client.ts";
import { accept, limits, PAGE } from "./limits.ts";
import { checkAccess, observe, type Reading } from "./observe.ts";

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

/** Lists of at most 100 ids. */
const LISTED = 100;

/** What observing takes where each answer fits on a page: the report lists the additions of 100 agreements. */
function predictRead(scope: TargetScope): number {
  const { contracts, services, serviceMarkers, accounts, vendors, billingCodes, categories } = scope;
  const lists = (count: number): number => Math.ceil(count / LISTED);
  const named =
    lists(accounts.length) +
    [serviceMarkers, vendors, billingCodes, categories].filter((list) => list.length > 0).length;
  if (contracts.length === 0) return named + lists(services.length);
  const byId = contracts.filter(({ id }) => id !== undefined).length;
  const byMarker = contracts.filter(({ id, marker }) => id === undefined && marker !== undefined).length;
  // Billing cycles, the additions, and their catalog items.
  return (
    named +
    lists(byId) +
    lists(byMarker) +
    1 +
    Math.max(1, lists(contracts.length)) +
    Math.max(1, Math.ceil(services.length / PAGE))
  );
}

export const connectwise: ProviderModule = {
  system: "connectwise",
  role: "target",
  title: TITLE,
  async open(connection, outside) {
    const client = await openClient(connection, outside);
    const { additions, cancelledDate, productType, agreementType } = connection.settings;
    const reading: Reading = {
      additions: additions === "report" || additions === "agreement" ? additions : "detect",
      cancelledDate: cancelledDate === "next-day" ? cancelledDate : "last-day",
      known: {},
      urlOf: (agreement) => agreementUrl(client.site(), client.company(), agreement),
    };
    return {
      title: TITLE,
      writing: { oneChangeADay: false, steps: "versions" },
      limits,
      check: () => checkAccess(client, reading),
      observe: (scope) => observe(client, scope, reading, outside.now),
      accept,
      predict,
      predictRead,
      enter: ({ contract, marker, service, day, price, cost }) => ({
        where: `ConnectWise, agreement ${contract}, Additions, New`,
        url: reading.urlOf(contract),
        fields: [
          { field: "Product", value: service ?? "the product of the line" },
          { field: "Serial Number", value: marker },
          { field: "Quantity", value: "1" },
          { field: "Unit Price", value: price },
          { field: "Unit Cost", value: cost },
          // A one-time charge takes effect and is cancelled in one period.
          { field: "Effective Date", value: sayDay(day) },
          { field: "Cancelled Date", value: sayDay(reading.cancelledDate === "next-day" ? addDays(day, 1) : day) },
        ],
        recognisedBy: `an addition on agreement ${contract} whose serial number is ${marker}`,
      }),
      apply: (change, live, ids) =>
        apply(client, change, {
          live,
          ids,
          reading,
          productType: textOf(productType),
          agreementType: textOf(agreementType),
        }),
    };
  },
};
