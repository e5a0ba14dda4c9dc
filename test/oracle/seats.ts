/**
 * How many seats are to be billed on each day, by a loop over days; and the lines of the vendor's invoices that tell it.
 * Imports nothing from the program: what both agree on, two ways of working it out agree on.
 */

/** From this day on so many seats; 0: cancelled. Days count from 0, the first of July 2026. */
export interface Event {
  readonly day: number;
  readonly quantity: number;
}

export interface History {
  readonly subscription: string;
  /** In order of day; the first is the purchase. */
  readonly events: readonly Event[];
}

export interface Rules {
  /** Seats that are not billed. */
  readonly excluded: number;
  readonly decreases: "now" | "next-period" | "term-end";
}

const DAYS_OF_MONTHS = [31, 31, 30, 31, 30, 31];

/** Days in all: July to December. */
export const DAYS = DAYS_OF_MONTHS.reduce((sum, days) => sum + days, 0);

interface Month {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

const MONTHS: readonly Month[] = DAYS_OF_MONTHS.map((days, index) => {
  const first = DAYS_OF_MONTHS.slice(0, index).reduce((sum, one) => sum + one, 0);
  return { number: 7 + index, first, last: first + days - 1 };
});

/** `0` → `2026-07-01`. */
export function dayName(day: number): string {
  const month = MONTHS.find(({ first, last }) => first <= day && day <= last);
  if (month === undefined) throw new Error(`day ${day} lies outside`);
  const two = (number: number) => String(number).padStart(2, "0");
  return `2026-${two(month.number)}-${two(day - month.first + 1)}`;
}

/** True on the first day of a month. */
export function isFirst(day: number): boolean {
  return MONTHS.some(({ first }) => first === day);
}

function seatsOn({ events }: History, day: number): number {
  let seats = 0;
  for (const event of events) if (event.day <= day) seats = event.quantity;
  return seats;
}

/** Seats to bill on each day. */
export function seatsByDay(histories: readonly History[], rules: Rules): readonly number[] {
  const result: number[] = [];
  let held = 0;
  for (let day = 0; day < DAYS; day += 1) {
    let bought = 0;
    for (const history of histories) bought += seatsOn(history, day);
    const wanted = Math.max(0, bought - rules.excluded);
    const mayFall = rules.decreases === "now" || (rules.decreases === "next-period" && isFirst(day));
    held = mayFall ? wanted : Math.max(held, wanted);
    result.push(held);
  }
  return result;
}

/** A line of an invoice: seats from a first to a last day, taken back where `back` is true. */
export interface InvoiceLine {
  readonly subscription: string;
  readonly month: number;
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly back: boolean;
  /** Cents of one seat for its days: 20.00 a month, by days, cut. */
  readonly cents: number;
}

/**
 * What the vendor invoices: at purchase the rest of the month, each month the seats of its first day, and at a change the
 * old number back and the new one for the rest of the month. After a cancellation nothing more.
 */
export function invoiceLines(histories: readonly History[]): readonly InvoiceLine[] {
  const lines: InvoiceLine[] = [];
  for (const history of histories)
    for (const { number, first, last } of MONTHS) {
      const { subscription } = history;
      let present = seatsOn(history, first);
      const line = (from: number, quantity: number, back: boolean) => {
        const cents = Math.floor((2000 * (last - from + 1)) / (last - first + 1));
        lines.push({ subscription, month: number, from, to: last, quantity, back, cents });
      };
      if (present > 0) line(first, present, false);
      for (let day = first + 1; day <= last; day += 1) {
        const next = seatsOn(history, day);
        if (next === present) continue;
        if (present > 0) line(day, present, true);
        if (next > 0) line(day, next, false);
        present = next;
      }
    }
  return lines;
}
