/** Autotask PSA as a target: recurring-service contracts, their services and the catalogue, through the REST API v1.0. */
import { sayDay } from "../../core/day.ts";
import type { ProviderModule, TargetScope } from "../provider.ts";
import { apply, predict } from "./apply.ts";
import { openClient } from "./client.ts";
import { accept, limits } from "./limits.ts";
import { checkAccess, observe, type Reading } from "./observe.ts";

const TITLE = "Autotask";

/** The page of a contract. The path is inferred: Autotask documents links to other records, but none to a contract. */
function contractUrl(webUrl: string, contract: string): string {
  return `${webUrl}contracts/views/contractView.asp?contractID=${encodeURIComponent(contract)}`;
}

function readRowSettings({ unitRows, rowAmounts }: Readonly<Record<string, unknown>>): Reading["rows"] {
  return {
    unitRows: unitRows === "total" || unitRows === "delta" ? unitRows : "detect",
    rowAmounts: rowAmounts === "prorated" || rowAmounts === "full" ? rowAmounts : "detect",
  };
}

/** One request for each kind of record that is asked for. */
function predictRead(scope: TargetScope): number {
  const { contracts, services, serviceMarkers, accounts, vendors, billingCodes, categories, chargesOn } = scope;
  const lists = [serviceMarkers, accounts, vendors, billingCodes, categories, chargesOn];
  const named = lists.filter((list) => list.length > 0).length;
  if (contracts.length === 0) return named + (services.length > 0 ? 1 : 0);
  const byId = contracts.some(({ id }) => id !== undefined);
  const byMarker = contracts.some(({ marker }) => marker !== undefined);
  const ahead = contracts.some((contract) => contract.ahead);
  // Lines, their unit rows and their services; rows of a later period where a line is read ahead.
  return named + Number(byId) + Number(byMarker) + 3 + Number(ahead);
}

export const autotask: ProviderModule = {
  system: "autotask",
  role: "target",
  title: TITLE,
  async open(connection, outside) {
    const client = await openClient(connection, outside);
    const { lineOfBusiness } = connection.settings;
    const businessLine = typeof lineOfBusiness === "string" ? lineOfBusiness : undefined;
    const urlOf = (contract: string): string | undefined => {
      const zone = client.zone();
      return zone === undefined ? undefined : contractUrl(zone.webUrl, contract);
    };
    const reading: Reading = { rows: readRowSettings(connection.settings), known: {}, urlOf };
    return {
      title: TITLE,
      writing: { oneChangeADay: true, steps: "differences" },
      standing: "status",
      limits,
      check: () => checkAccess(client),
      observe: (scope) => observe(client, scope, reading, outside.now),
      accept,
      predict,
      predictRead,
      ready: (requests) => client.ready(requests),
      enter: ({ contract, name, marker, billingCode, day, price, cost }) => {
        const url = urlOf(contract);
        return {
          where: `Autotask, contract ${contract}, Charges, New`,
          ...(url === undefined ? {} : { url }),
          fields: [
            { field: "Name", value: name },
            { field: "Billing code", value: billingCode },
            { field: "Purchase date", value: sayDay(day) },
            { field: "Quantity", value: "1" },
            { field: "Unit price", value: price },
            { field: "Unit cost", value: cost },
          ],
          recognisedBy: `a charge on contract ${contract} whose name starts with ${marker}`,
        };
      },
      apply: (change, live, ids) => apply(client, change, { live, ids, lineOfBusiness: businessLine }),
    };
  },
};
