/** Rules about freezes and approvals. */
import { errorAt, nearest, warningAt } from "../finding.ts";
import { child, dayOf, items, keyOriginOf, originOf, type Place, rootOf, textOf } from "../node.ts";
import { type CrossFileRule, type Draft, inEachTenant, type RuleFinding, type TenantDraft } from "./draft.ts";

const DAYS_IN_A_MONTH = 31;

function freezesOf(file: Place | undefined): Place[] {
  return items(child(file, "freeze"));
}

/** A freeze says its days in one way, and they are in order. */
export const freezesHaveTheirDays: CrossFileRule = (draft) => {
  const files = [draft.workspace, ...draft.tenants.map(({ tenant }) => tenant)];
  return files.flatMap((file) => (file === undefined ? [] : freezesOf(rootOf(file)).flatMap(judgeFreeze)));
};

function judgeFreeze(freeze: Place): RuleFinding[] {
  const [from, to, monthly] = ["from", "to", "monthly"].map((key) => child(freeze, key));
  const both = "write from and to as days, or monthly: { from: 28, to: 3 }";
  if (monthly !== undefined) {
    const surplus = from ?? to;
    return surplus === undefined
      ? []
      : [errorAt(keyOriginOf(surplus), "FREEZE", "a freeze is from a day to a day or monthly, not both", both)];
  }
  if (from === undefined || to === undefined)
    return [errorAt(originOf(freeze), "FREEZE", "a freeze needs its first and its last day", both)];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === undefined || last === undefined || first <= last) return [];
  return [
    errorAt(
      originOf(to),
      "FREEZE",
      `the freeze ends on ${last}, before it begins on ${first}`,
      "put the days in order; of a freeze that comes every month the days of the month are written: monthly: { from: 28, to: 3 }",
    ),
  ];
}

/** Between two freezes there is a day, else nothing could ever be applied. */
export const freezesLeaveADay: CrossFileRule = (draft: Draft) =>
  inEachTenant(({ tenant }) => {
    const frozen = new Set<number>();
    for (const file of [draft.workspace, tenant])
      for (const freeze of file === undefined ? [] : freezesOf(rootOf(file))) {
        for (const day of daysOf(child(freeze, "monthly"))) frozen.add(day);
        if (frozen.size === DAYS_IN_A_MONTH)
          return [
            errorAt(
              originOf(freeze),
              "FREEZE",
              "with this freeze every day of every month is frozen: nothing could ever be applied",
              "leave at least one day of the month",
            ),
          ];
      }
    return [];
  })(draft);

function daysOf(monthly: Place | undefined): number[] {
  const [from, to] = ["from", "to"].map((key) => child(monthly, key)?.value);
  const days = Array.from({ length: DAYS_IN_A_MONTH }, (_, index) => index + 1);
  const isDay = (value: unknown): value is number => days.some((day) => day === value);
  if (!isDay(from) || !isDay(to)) return [];
  return days.filter((day) => (from <= to ? from <= day && day <= to : from <= day || day <= to));
}

/** Decision 23: an approval that ends before it begins never holds. */
export const approvalsHoldForADay: CrossFileRule = inEachTenant(({ approvals }) =>
  approvals.flatMap((approval) => {
    const until = child(approval, "until");
    const [on, last] = [dayOf(child(approval, "on")), dayOf(until)];
    if (until === undefined || on === undefined || last === undefined || on <= last) return [];
    return [
      errorAt(
        originOf(until),
        "decision 23",
        `the approval of ${on} holds until ${last} only: it never holds`,
        "put the days in order",
      ),
    ];
  }),
);

/** Decision 23: an approval names a record of this tenant. One of a customer that has left is told, not refused. */
export const approvalsNameRecords: CrossFileRule = inEachTenant((tenant) =>
  tenant.approvals.flatMap((approval) =>
    items(child(approval, "changes")).flatMap((change) => {
      const record = child(change, "record");
      const [owner = "", name = ""] = textOf(record)?.split("/") ?? [];
      if (record === undefined || owner === "") return [];
      const known = namesIn(tenant, owner);
      const asked = owner === "services" ? name : owner;
      if (known === undefined || known.includes(asked)) return [];
      const near = nearest(asked, known);
      const what = owner === "services" ? "product" : "customer";
      return [
        warningAt(
          originOf(record),
          "decision 23",
          `this tenant has no ${what} "${asked}": nothing of it can be approved`,
          near === undefined ? "correct the record, or take it out" : `did you mean ${near}?`,
        ),
      ];
    }),
  ),
);

/** The products, or the customers; undefined where the file that would tell was not read. */
function namesIn(tenant: TenantDraft, owner: string): readonly string[] | undefined {
  if (owner !== "services") return tenant.customers.map(({ key }) => key);
  return tenant.servicesUnread ? undefined : [...tenant.products.keys()];
}
