/**
 * Stretches of a line that no later row tells more of: those that end within their period, or with the contract. Their
 * amounts are known by the cents of their rows alone (Autotask: ContractServiceUnits). Pure.
 *
 * Where rows hold totals, a stretch is one row, and comes to units × amount × its share of the period. Where they hold
 * changes, the row that begins with the stretch comes to what the whole period of it differs by from what the rows before it
 * bill, which is exact only where those are whole periods and come to what they were read as.
 */
import { daysInclusive } from "../../../core/day.ts";
import type { RoundedAmount, RoundedStretch } from "../../../core/observed.ts";
import type { Grid } from "../limits.ts";
import { toDecimal, toParts } from "./parts.ts";
import type { Evidence, Stretch } from "./unit-rows.ts";

type Read = Readonly<Record<"price" | "cost", readonly (number | undefined)[]>>;

export function findRounded(
  stretches: readonly Stretch[],
  read: Read,
  { units, amounts }: Evidence,
  grid: Grid,
): readonly RoundedStretch[] {
  return stretches.flatMap((one, index): readonly RoundedStretch[] => {
    const { from, to } = one;
    const [period, isLast] = [grid.periodOf(from), to === grid.end];
    if (one.units === 0 || !(isLast || (units !== "delta" && to < period.to))) return [];
    const before = stretches[index - 1];
    const [price, cost] = (["price", "cost"] as const).map((field) =>
      readRounded(one, field, before, read[field][index - 1]),
    );
    const isShare = !one.whole && (amounts === "prorated" || amounts === "unknown");
    return [
      {
        from,
        ...(isLast ? {} : { to }),
        days: isShare ? daysInclusive(from, to) : 1,
        daysInPeriod: isShare ? period.days : 1,
        ...(price === undefined ? {} : { unitPrice: price }),
        ...(cost === undefined ? {} : { unitCost: cost }),
      },
    ];
  });
}

function readRounded(
  { from, parts }: Stretch,
  field: "price" | "cost",
  before: Stretch | undefined,
  unitBefore: number | undefined,
): RoundedAmount | undefined {
  const [own, ...twice] = parts.filter(({ row }) => row.from === from);
  const others = parts.filter(({ row }) => row.from !== from);
  const amount = own?.row[field];
  if (amount === undefined || amount === null || twice.length > 0) return undefined;
  const besides = others.reduce((sum, { row }) => sum + toParts(row[field] ?? 0), 0);
  const isExact = others.every(({ scale }) => scale === 1) && besides === (before?.units ?? 0) * (unitBefore ?? 0);
  if (others.length > 0 && !isExact) return undefined;
  return { amount: toDecimal(toParts(amount)), besides: toDecimal(besides) };
}
