/** What a customer pays before and after, to the cent, and where the vendor's seats went. */
import Big from "big.js";
import { saySpan } from "../core/day.ts";
import type { Blocked, CustomerMoney, CustomerPlan, PriceAndCost, TenantPlan } from "../core/plan.ts";
import {
  dayInWords,
  differenceInWords,
  isWholeMonth,
  marginInWords,
  moneyInWords,
  monthBefore,
  monthOf,
  numberInWords,
} from "./words.ts";

interface MoneyRow {
  readonly label: string;
  readonly price: Big;
  readonly cost?: Big;
  /** The row it is compared with. */
  readonly since?: PriceAndCost;
  readonly showsShare: boolean;
  readonly remark?: string;
}

function rowOf(label: string, amounts: PriceAndCost, since?: PriceAndCost): MoneyRow {
  const row = { label, price: new Big(amounts.price), cost: new Big(amounts.cost), showsShare: true };
  return since === undefined ? row : { ...row, since };
}

function rowOfInvoice(invoice: NonNullable<CustomerMoney["invoice"]>): MoneyRow {
  const { from, to, price, previous } = invoice;
  const isMonth = isWholeMonth(from, to);
  const before = isMonth ? `${monthBefore(from)}'s was` : "the one before was";
  return {
    label: isMonth ? `${monthOf(from)}'s invoice` : `invoice from ${dayInWords(from, to)}`,
    price: new Big(price),
    showsShare: false,
    ...(previous === undefined ? {} : { remark: `${before} ${moneyInWords(previous)}` }),
  };
}

function amountsOf(money: CustomerMoney): MoneyRow[] {
  const { now, after, later, onceByHand, onceEarlier, invoice } = money;
  return [
    rowOf("a month, now", now),
    rowOf("a month, after apply", after, now),
    ...later.map(({ day, amounts }, index) =>
      rowOf(`a month, ${dayInWords(day)}`, amounts, later[index - 1]?.amounts ?? after),
    ),
    ...(onceByHand === undefined ? [] : [{ ...rowOf("once, by hand", onceByHand), showsShare: false }]),
    ...(onceEarlier === undefined
      ? []
      : [
          {
            ...rowOf(`once, ${saySpan(onceEarlier.from, onceEarlier.to, onceEarlier.to)}`, onceEarlier),
            showsShare: false,
          },
        ]),
    ...(invoice === undefined ? [] : [rowOfInvoice(invoice)]),
  ];
}

export interface MoneyCells {
  readonly label: string;
  readonly price: string;
  readonly cost: string;
  readonly margin: string;
  readonly share: string;
  /** Difference in price and in margin since the row it is compared with. */
  readonly differences: readonly [string, string] | undefined;
  readonly remark: string;
}

function cellsOf(row: MoneyRow): MoneyCells {
  const { label, price, cost, since, showsShare, remark = "" } = row;
  const up = since === undefined ? undefined : price.minus(since.price);
  const margin =
    since === undefined || cost === undefined ? undefined : price.minus(cost).minus(since.price).plus(since.cost);
  const isMoved = up !== undefined && margin !== undefined && !(up.eq(0) && margin.eq(0));
  return {
    label,
    price: moneyInWords(price),
    cost: cost === undefined ? "" : moneyInWords(cost),
    margin: cost === undefined ? "" : moneyInWords(price.minus(cost)),
    share: showsShare && cost !== undefined ? marginInWords(price, cost) : "",
    differences: isMoved ? [differenceInWords(up), differenceInWords(margin)] : undefined,
    remark,
  };
}

/** The rows of the money table: now, after apply, later days, once by hand and on earlier days, the invoice. */
export function moneyRowsOf(money: CustomerMoney): MoneyCells[] {
  return amountsOf(money).map(cellsOf);
}

/** `(24.60 a month, as before)` where every blocked line's units and price are known. */
function blockedMoney(blocked: readonly Blocked[]): string {
  const amounts = blocked.map(({ quantity, unitPrice }) =>
    quantity === undefined || unitPrice === undefined ? undefined : new Big(unitPrice).times(quantity),
  );
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0 || known.length < amounts.length) return "";
  return ` (${moneyInWords(known.reduce((sum, amount) => sum.plus(amount), new Big(0)))} a month, as before)`;
}

/** Seats at the vendor and where each of them went; what is not accounted for is said. */
export function seatsInWords(
  customer: CustomerPlan,
  tenant: TenantPlan,
): { text: string; isBalanced: boolean } | undefined {
  const { seats, vendors, blocked } = customer;
  if (seats === undefined) return undefined;
  const reads = tenant.reads.filter((read) => vendors.some(({ connection }) => connection === read.connection));
  const titles = [...new Set(reads.map((read) => read.title))];
  const vendor = titles.length === 0 ? "the vendor" : titles.join(" and ");
  const parts = [
    `${numberInWords(seats.billed)} billed as they are after apply`,
    ...(seats.blocked === 0 ? [] : [`${numberInWords(seats.blocked)} blocked${blockedMoney(blocked)}`]),
    ...(seats.excluded === 0 ? [] : [`${numberInWords(seats.excluded)} excluded`]),
    ...(seats.ignored === 0 ? [] : [`${numberInWords(seats.ignored)} ignored`]),
  ];
  const waiting = seats.waiting ?? 0;
  const apart = seats.vendor + waiting - seats.billed - seats.blocked - seats.excluded - seats.ignored;
  const isBalanced = apart === 0;
  const difference = `${numberInWords(Math.abs(apart))} ${apart > 0 ? "not accounted for" : "too many"}`;
  const sum = `${isBalanced ? "=" : "≠"} ${parts.join(" + ")}${waiting === 0 ? "" : ` − ${numberInWords(waiting)} that wait for their day`}${isBalanced ? "" : `: ${difference}`}`;
  return { text: `Seats at ${vendor} ${numberInWords(seats.vendor)} ${sum}`, isBalanced };
}
