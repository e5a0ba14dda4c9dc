/** Partner Center as a source: what Microsoft billed, from the reconciliation files it lets partners download. */
import type { Day, Decimal } from "../../core/model.ts";
import type { Connection } from "../../core/workspace.ts";
import { ProviderError } from "../../errors.ts";
import type { Check, Outside, ProviderModule, Source } from "../provider.ts";
import { listFiles } from "./client.ts";
import { useOf } from "./limits.ts";
import { observeBilling } from "./observe.ts";

/** `settings` of a connection to this system; fits schema/systems/partner-center.schema.json. */
export interface PartnerCenterSettings {
  readonly files: string | readonly string[];
  readonly priceSheets?: string | readonly string[];
  /** Default: Commercial. */
  readonly segment?: string;
  readonly market?: string;
  readonly invoices?: readonly DeclaredInvoice[];
}

/** An invoice's total as the billing lead read it from the invoice (decision 10). */
export interface DeclaredInvoice {
  readonly id: string;
  readonly total: Decimal;
  readonly currency: string;
  /** What the invoice holds and the file does not: the lines plus this amount are the total. */
  readonly adjustment?: { readonly amount: Decimal; readonly reason: string };
  readonly period?: { readonly from: Day; readonly to: Day };
}

const title = "Microsoft";

/** The provider, by the name a connection gives in `system`. */
export const partnerCenter: ProviderModule = {
  system: "partner-center",
  role: "source",
  title,
  open: async (connection, outside) => openSource(connection, outside),
};

function openSource({ key, settings, folder }: Connection, { now, report }: Outside): Source {
  if (!isSettings(settings)) {
    throw new ProviderError("SETTINGS_INCOMPLETE", `connection ${key}: files is missing`, { connection: key });
  }
  return {
    title,
    check: () => checkFiles(settings, folder),
    observe: () => observeBilling(settings, folder, now().toISOString(), report),
  };
}

/** The schema has checked the rest. */
function isSettings(settings: object): settings is PartnerCenterSettings {
  return "files" in settings;
}

async function checkFiles({ files, priceSheets }: PartnerCenterSettings, folder: string): Promise<readonly Check[]> {
  const checks = [await checkPlace("reconciliation files", folder, files)];
  if (priceSheets !== undefined) checks.push(await checkPlace("price sheets", folder, priceSheets));
  return checks;
}

async function checkPlace(what: string, folder: string, entries: string | readonly string[]): Promise<Check> {
  const { files, missing } = await listFiles(folder, entries);
  const readable = files.filter((file) => useOf(file) === "csv").length;
  if (missing.length > 0) {
    return {
      what,
      ok: false,
      detail: `${missing.join(", ")} does not exist`,
      fix: "Correct the path on the connection.",
    };
  }
  const detail = `${readable} ${readable === 1 ? "CSV file" : "CSV files"} in ${[entries].flat().join(", ")}`;
  return readable > 0 ? { what, ok: true, detail } : { what, ok: false, detail, fix: `Download the ${what} into it.` };
}
