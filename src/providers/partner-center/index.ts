/** Partner Center as a source: what Microsoft billed, from the reconciliation files it lets partners download. */
import type { Day, Decimal } from "../../core/model.ts";
import type { Connection } from "../../core/workspace.ts";
import { ProviderError } from "../../errors.ts";
import type { Check, Outside, ProviderModule, Source } from "../provider.ts";
import { listFiles } from "./client.ts";
import { type Format, recogniseAll } from "./formats/recognise.ts";
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
  const checks = [await checkPlace("reconciliation files", folder, files, ["csv", "document", "lines"])];
  if (priceSheets !== undefined) checks.push(await checkPlace("price sheets", folder, priceSheets, ["csv"]));
  return checks;
}

const formatNames: Readonly<Record<Format, string>> = { csv: "CSV", document: "JSON", lines: "JSON lines" };

async function checkPlace(
  what: string,
  folder: string,
  entries: string | readonly string[],
  formats: readonly Format[],
): Promise<Check> {
  const places = await listFiles(folder, entries);
  const missing = places.filter(({ files }) => files === undefined).map(({ path }) => path);
  if (missing.length > 0) {
    return {
      what,
      ok: false,
      detail: `${missing.join(", ")} does not exist`,
      fix: "Correct the path on the connection.",
    };
  }
  const paths = [...new Set(places.flatMap(({ files }) => files ?? []))];
  const found = (await recogniseAll(paths)).flatMap((file) => (file && "format" in file ? file.format : []));
  const counts = formats.map((format) => ({ format, count: found.filter((one) => one === format).length }));
  const readable = counts.filter(({ count }) => count > 0);
  const said = (readable.length > 0 ? readable : counts.slice(0, 1)).map(
    ({ format, count }) => `${count} ${formatNames[format]} ${count === 1 ? "file" : "files"}`,
  );
  const detail = `${said.join(", ")} in ${[entries].flat().join(", ")}`;
  return readable.length > 0
    ? { what, ok: true, detail }
    : { what, ok: false, detail, fix: `Download the ${what} into it.` };
}
