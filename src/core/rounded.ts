/**
 * Unit amounts that a system tells by what they come to, rounded to the cent: 1 unit at 18.33 for 3 of 30 days stands as
 * 1.83, and so does one at 18.30. Pure.
 *
 * Law: an amount that is wanted is taken for the one that stands where the units, at it, come to the very cents that the
 * system bills for those days, half up, and where nothing else is billed by what stands: later days have amounts of their
 * own, or the contract has ended. So no invoice is other than it would be if the amount were written; and one that comes to
 * a cent more or less is written still.
 */
import { addDays } from "./day.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { multiply, prorate, sameAmount, subtract } from "./money.ts";
import type { ObservedLine, RoundedStretch } from "./observed.ts";
import { at, normalise } from "./segments.ts";

/** The line as it reads where `wanted` is what stands: on the days of its stretches that begin on `from` or later. */
export function readAsWanted(line: ObservedLine, wanted: Segments, from: Day): ObservedLine {
  const own = line.rounded?.filter((stretch) => stretch.from >= from) ?? [];
  if (own.length === 0) return line;
  const segments = own.reduce((read, stretch) => readStretch(read, stretch, wanted), line.segments);
  return segments === line.segments ? line : { ...line, segments };
}

function readStretch(read: Segments, stretch: RoundedStretch, wanted: Segments): Segments {
  const { from, to } = stretch;
  const [want, held] = [at(wanted, from), at(read, from)];
  const steps = ({ from: day }: Segment): boolean => day > from && (to === undefined || day <= to);
  if (want.quantity === 0 || want.quantity !== held.quantity || wanted.some(steps) || read.some(steps)) return read;
  const amounts = (["unitPrice", "unitCost"] as const).flatMap((field) => {
    const [next, now, billed] = [want[field], held[field], stretch[field]];
    const isSame = next === undefined || now === undefined || billed === undefined || sameAmount(next, now);
    return isSame || !comesTo(next, want.quantity, stretch, billed) ? [] : [[field, next] as const];
  });
  if (amounts.length === 0) return read;
  const after = to === undefined ? [] : [{ ...at(read, addDays(to, 1)), from: addDays(to, 1) }];
  return normalise([...read, { ...held, ...Object.fromEntries(amounts), from }, ...after]);
}

function comesTo(
  unit: Decimal,
  units: number,
  { days, daysInPeriod }: RoundedStretch,
  { amount, besides }: NonNullable<RoundedStretch["unitPrice"]>,
): boolean {
  return sameAmount(prorate(subtract(multiply(unit, units), besides), days, daysInPeriod), amount);
}
