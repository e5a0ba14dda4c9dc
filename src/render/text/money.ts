/** The money table in aligned columns. */
import type { CustomerMoney } from "../../core/plan.ts";
import { type MoneyCells, moneyRowsOf } from "../money.ts";
import { displayWidth, padLeft, padRight } from "../width.ts";
import type { Page } from "./page.ts";

/** Rows of label, price, cost, margin and its share, and what changed since the row above. Numbers are right-aligned. */
export function linesOfMoney(money: CustomerMoney, page: Page): string[] {
  const rows = moneyRowsOf(money);
  const widest = (least: number, cell: (row: MoneyCells) => string) =>
    Math.max(least, ...rows.map((row) => displayWidth(cell(row))));
  const label = widest(21, (row) => row.label);
  const [price, cost, margin] = [
    widest(9, (row) => row.price),
    widest(9, (row) => row.cost),
    widest(9, (row) => row.margin),
  ];
  const [up, more] = [0, 1].map((index) => widest(0, (row) => row.differences?.[index] ?? ""));
  const lay = (name: string, cells: readonly [string, string, string]) =>
    padRight(name, label + 2) +
    padLeft(cells[0], price + 2) +
    padLeft(cells[1], cost + 2) +
    padLeft(cells[2], margin + 2);
  const head = lay(money.currency, ["price", "cost", "margin"]);
  return [
    page.paint("dim", head),
    ...rows.flatMap((row) => {
      const numbers = lay(`  ${row.label}`, [row.price, row.cost, row.margin]) + padLeft(row.share, 9);
      const [price, margin] = row.differences ?? ["", ""];
      const remark =
        row.differences === undefined
          ? row.remark
          : `${padLeft(price, up ?? 0)} price, ${padLeft(margin, more ?? 0)} margin`;
      if (displayWidth(numbers) + 4 + displayWidth(remark) <= page.width) return [`${numbers}    ${remark}`.trimEnd()];
      return [numbers.trimEnd(), padLeft(remark, page.width)];
    }),
  ];
}
