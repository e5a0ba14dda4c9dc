/** What limits an apply: guardrails, freezes and approvals, from checked files. */
import type { Origin } from "../core/model.ts";
import type { Approval, BothWays, Customer, Freeze, Guardrails } from "../core/workspace.ts";
import type { ApprovalFile, GuardrailSettings, GuardrailsOfACustomer, TenantFile } from "../generated/types.ts";
import { daysIn, percentIn } from "./durations.ts";
import type { ParsedFile } from "./parse.ts";

/** The limits of each file over those of the files before it, limit by limit. */
export function resolveGuardrails(files: readonly ParsedFile[]): Guardrails {
  let limits: Guardrails = {};
  for (const file of files) limits = withLimitsOf(file, limits);
  return limits;
}

function withLimitsOf(file: ParsedFile, before: Guardrails): Guardrails {
  const entry = (file.value as Pick<TenantFile, "guardrails">).guardrails;
  if (entry === undefined) return before;
  const { changes, shareOfLines, unitsDown, monthlyMoney, onceMoney, servicePrices, minMargin, ends } = entry;
  return {
    ...before,
    ...(changes === undefined ? {} : { changes }),
    ...(shareOfLines === undefined ? {} : { shareOfLines: percentIn(shareOfLines) }),
    ...(unitsDown === undefined ? {} : { unitsDown: percentIn(unitsDown) }),
    ...(monthlyMoney === undefined ? {} : { monthlyMoney: { ...before.monthlyMoney, ...monthlyMoney } }),
    ...(onceMoney === undefined ? {} : { onceMoney: { ...before.onceMoney, ...onceMoney } }),
    ...(servicePrices === undefined
      ? {}
      : { servicePrices: { ...before.servicePrices, ...bothWaysIn(servicePrices) } }),
    ...(minMargin === undefined ? {} : { minMargin: percentIn(minMargin) }),
    ...(ends === undefined ? {} : { ends }),
    ...(entry.vendorData === undefined ? {} : { vendorData: { maxAgeDays: daysIn(entry.vendorData.maxAge) } }),
    places: { ...before.places, ...placesOf(entry, file) },
    origin: file.originOf(["guardrails"], "key"),
  };
}

export function resolveCustomerGuardrails(
  { unitsDown, minMargin }: GuardrailsOfACustomer,
  file: ParsedFile,
): NonNullable<Customer["guardrails"]> {
  return {
    ...(unitsDown === undefined ? {} : { unitsDown: percentIn(unitsDown) }),
    ...(minMargin === undefined ? {} : { minMargin: percentIn(minMargin) }),
    places: placesOf({ unitsDown, minMargin }, file),
  };
}

/** Where each limit stands, by its name: `monthlyMoney.up` as well as `unitsDown`. */
function placesOf(
  entry: { readonly [Name in keyof GuardrailSettings]?: GuardrailSettings[Name] | undefined },
  file: ParsedFile,
): Readonly<Record<string, Origin>> {
  const places = Object.entries(entry).flatMap(([name, value]): [string, Origin][] => {
    if (value === undefined) return [];
    if (typeof value !== "object") return [[name, file.originOf(["guardrails", name], "key")]];
    return [
      [name, file.originOf(["guardrails", name], "key")],
      ...Object.keys(value).map((way): [string, Origin] => [
        `${name}.${way}`,
        file.originOf(["guardrails", name, way], "key"),
      ]),
    ];
  });
  return Object.fromEntries(places);
}

function bothWaysIn({ up, down }: BothWays): BothWays {
  return {
    ...(up === undefined ? {} : { up: percentIn(up) }),
    ...(down === undefined ? {} : { down: percentIn(down) }),
  };
}

/** Each is either from a day to a day or monthly: the cross-file rules have seen to that. */
export function resolveFreezes(file: ParsedFile): Freeze[] {
  const entries = (file.value as Pick<TenantFile, "freeze">).freeze ?? [];
  return entries.flatMap(({ from, to, monthly, reason }, index): Freeze[] => {
    const origin = file.originOf(["freeze", index]);
    if (monthly !== undefined) return [{ monthly, reason, origin }];
    return from === undefined || to === undefined ? [] : [{ from, to, reason, origin }];
  });
}

export function resolveApproval(file: ParsedFile): Approval {
  const { by, reason, on, until, changes } = file.value as ApprovalFile;
  return {
    by,
    reason,
    on,
    ...(until === undefined ? {} : { until }),
    changes: changes.map(({ record, fingerprint }, index) => ({
      record,
      fingerprint,
      origin: file.originOf(["changes", index]),
    })),
    origin: file.originOf(["by"], "key"),
  };
}
