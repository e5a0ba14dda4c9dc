/** Drift in words, whatever it is written on: a record's fields three ways, what to do about it, and what it comes to. */
import Big from "big.js";
import { type CustomerDrift, type Drifted, type DriftedField, driftedOf, type TenantDrift } from "../core/drift.ts";
import type { Orphaned, Unread } from "../core/drift-ledger.ts";
import type { Day } from "../core/model.ts";
import { STATUS } from "../core/standing.ts";
import { freezeInWords } from "./stops.ts";
import {
  counted,
  dayInWords,
  differenceInWords,
  fieldInWords,
  moneyInWords,
  numberInWords,
  placeInFile,
  priceInWords,
  timeInWords,
  valueInWords,
} from "./words.ts";

/** One field in the columns of a table. */
export interface DriftRow {
  readonly field: string;
  readonly declared: string;
  readonly applied: string;
  readonly live: string;
  /** Of the whole record, in its first row. */
  readonly amount: string;
  readonly from: string;
}

const NAMES: Readonly<Record<string, string>> = { quantity: "units" };

/** The field's name: `units`, `unit price`. */
function nameOf(path: string): string {
  return NAMES[path] ?? fieldInWords(path);
}

function amountInWords({ monthly, kind }: Drifted): string {
  if (monthly === undefined) return kind === "line" ? "not known" : "-";
  return differenceInWords(monthly.price);
}

export function rowsOfDrifted(drifted: Drifted): readonly DriftRow[] {
  return drifted.fields.map(({ path, declared, applied, live }, index) => ({
    field: nameOf(path),
    declared: valueInWords(path, declared),
    applied: valueInWords(path, applied),
    live: live === null && drifted.gone ? "deleted" : valueInWords(path, live),
    amount: index === 0 ? amountInWords(drifted) : "",
    from: index === 0 ? dayInWords(drifted.day) : "",
  }));
}

/** Why it is declared so and who moved it, what to do, and what only its cost tells. */
export function paragraphsOf(drifted: Drifted, customer: CustomerDrift | undefined, tenant: TenantDrift): string[] {
  const { price = "0", cost = "0" } = drifted.monthly ?? {};
  const costOnly = new Big(price).eq(0) && !new Big(cost).eq(0);
  return [
    drifted.reason.text,
    ...(costOnly ? [`Its cost differs by ${differenceInWords(cost)} ${tenant.currency} a month.`] : []),
    putBackInWords(drifted, customer, tenant),
    ...drifted.fields.flatMap((field) => keepInWords(field, drifted, customer)),
  ];
}

/** Where it is declared, and which run left it otherwise. */
export function footnotesOf({ reason, applied }: Drifted, tenant: TenantDrift, asOf: Day): readonly string[] {
  const place = reason.origin === undefined ? [] : [placeInFile(reason.origin)];
  return [
    reason.rule,
    ...place,
    `last applied ${timeInWords(applied.at, tenant.timezone, asOf)} by run ${applied.run}`,
  ];
}

function putBackInWords({ gone }: Drifted, customer: CustomerDrift | undefined, { freeze }: TenantDrift): string {
  const does = gone ? "makes it again" : "puts it back";
  if (freeze !== undefined) return `Apply ${does} after the freeze: ${freezeInWords(freeze)}`;
  const because = customer?.because === undefined ? "" : ` ${customer.because.text}`;
  if (customer?.status === "held") return `Apply ${does} once the hold is over.${because}`;
  if (customer?.status === "refused") return `A guardrail keeps apply from that: approve it in the plan.${because}`;
  return `Apply ${does}.`;
}

/** What to write into which file, should it stay as somebody made it. */
function keepInWords(
  { path, declared, live }: DriftedField,
  { kind, gone, day, reason }: Drifted,
  customer: CustomerDrift | undefined,
): string[] {
  const file = customer?.origin.file ?? (reason.origin === undefined ? "its file" : placeInFile(reason.origin));
  const line = `on the product's line in ${file}`;
  const amount = typeof live === "string" ? live : "";
  if (gone && kind === "line") return [`To leave it out: ${code("ignore: { reason: … }")} ${line}.`];
  if (path === "quantity") {
    const fewer = Number(declared) - Number(live);
    return fewer > 0
      ? [`To keep it: exclude ${counted(fewer, "more unit")} ${line}, with the reason.`]
      : [
          `To keep it: the vendor does not bill ${counted(-fewer, "more unit")}, so put ${fewer === -1 ? "it" : "them"} on a service that is not managed.`,
        ];
  }
  if (path === "unitPrice")
    return kind === "service"
      ? [`To keep it: ${code(`retail: { fixed: ${amount} }`)} on the product in ${file}.`]
      : [`To keep it: ${code(`prices: [{ from: ${day}, amount: ${amount} }]`)} ${line}.`];
  if (path === "endsOn") return [`To keep it: ${code(`endsOn: ${amount}`)} on the contract in ${file}.`];
  if (path === STATUS) return [`To keep it: ${code("status: never")} on the contract in ${file}.`];
  return [];
}

const JOINT = "\u00A0";

/** A piece of YAML stays on one line: a text ends no line in it. */
function code(yaml: string): string {
  return yaml.replaceAll(" ", JOINT);
}

/** `northwind/m365/premium (autotask 8101): the customer's file is gone. …`. */
export function orphanInWords(
  { key, left, system, remoteId, quantity, unitPrice, amount, at }: Orphaned,
  { currency, timezone }: TenantDrift,
  asOf: Day,
): string {
  const [, ...parts] = key.split("/");
  const price = unitPrice === undefined ? "" : ` × ${priceInWords(unitPrice)}`;
  const comes = amount === undefined ? "" : ` = ${moneyInWords(amount)} ${currency}`;
  const gone = {
    customer: "the customer's file is gone",
    contract: "the contract is not in the file",
    product: "the product is not in services.yaml",
  };
  return `${parts.join("/")} (${system} ${remoteId}): ${gone[left]}. Last applied ${timeInWords(at, timezone, asOf)} at ${numberInWords(quantity)}${price}${comes} a period; it bills on as it stands.`;
}

export const ORPHANS_WAY_OUT = "Put it back into the files, or end it in the system by hand.";

export function unreadInWords({ what, why, fix, origin, records }: Unread): string {
  const place = origin === undefined ? "" : ` (${placeInFile(origin)})`;
  const sentence = `${what}, ${counted(records, "record")}: ${why}${place}`;
  return fix === undefined ? sentence : `${sentence} Fix: ${fix}`;
}

/** `+72.00 and -10.00 EUR a month`, live beside declared; empty where nothing is known to differ. */
export function moneyOfDrift(tenant: TenantDrift): string {
  let [up, down, unknown] = [new Big(0), new Big(0), false];
  for (const { monthly, kind } of driftedOf(tenant)) {
    if (monthly === undefined) unknown ||= kind === "line";
    else if (new Big(monthly.price).gt(0)) up = up.plus(monthly.price);
    else down = down.plus(monthly.price);
  }
  const parts = [...(up.eq(0) ? [] : [differenceInWords(up)]), ...(down.eq(0) ? [] : [differenceInWords(down)])];
  const sums = parts.length === 0 ? "" : `${parts.join(" and ")} ${tenant.currency} a month`;
  return unknown ? `${sums}${sums === "" ? "money not known" : ", not all known"}` : sums;
}

/** What there is to say of a tenant, in parts: `2 records moved by hand`, `+72.00 EUR a month`, … */
export function driftInWords(tenant: TenantDrift): readonly string[] {
  const moved = driftedOf(tenant).length;
  const missed = tenant.unread.reduce((sum, { records }) => sum + records, 0);
  const money = moneyOfDrift(tenant);
  return [
    moved === 0
      ? noneInWords(tenant)
      : `${counted(new Set(driftedOf(tenant).map(({ key }) => key)).size, "record")} changed by hand`,
    ...(money === "" ? [] : [money]),
    ...(tenant.orphaned.length === 0 ? [] : [`${counted(tenant.orphaned.length, "line")} left the files`]),
    ...(tenant.unread.length === 0 ? [] : [missed === 0 ? "not read" : `${counted(missed, "record")} not compared`]),
  ];
}

function noneInWords({ compared, lastApply, unread }: TenantDrift): string {
  if (lastApply === undefined && unread.length === 0)
    return "Nothing was applied yet, so there is nothing to compare with";
  if (compared === 0) return "No drift is known";
  return `No drift: ${counted(compared, "record")} as the last apply left ${compared === 1 ? "it" : "them"}`;
}
