/** What ConnectWise's sandbox holds, in the project's own words. */
import {
  type Addition,
  addDays,
  type ChainedLine,
  chain,
  dayOf,
  type Priced,
  partsOf,
  toLineNow,
} from "./connectwise-lines.ts";
import { monthsOf } from "./connectwise-seed.ts";
import type { Now } from "./psa.ts";

interface Reference {
  readonly id: number;
  readonly name?: string;
}

export interface Dump {
  readonly Agreement: readonly {
    readonly id: number;
    readonly name: string;
    readonly company: Reference;
    readonly startDate: string;
    readonly endDate?: string;
    readonly billingCycle?: Reference;
    readonly agreementStatus: string;
    readonly internalNotes?: string;
  }[];
  readonly Addition: readonly Addition[];
  readonly CatalogItem: readonly {
    readonly id: number;
    readonly identifier: string;
    readonly description?: string;
    readonly price: number;
    readonly cost?: number;
    readonly subcategory?: Reference;
    readonly vendor?: Reference;
    readonly recurringBillCycle?: Reference;
    readonly inactiveFlag: boolean;
    readonly integrationXRef?: string;
  }[];
  readonly invoiced: readonly {
    readonly agreement: number;
    readonly first: string;
    readonly last: string;
    readonly lines: readonly {
      readonly addition: number;
      readonly first: string;
      readonly last: string;
      readonly amount: number;
      readonly costAmount: number;
    }[];
  }[];
}

export const dumpOf = (dump: unknown): Dump => (dump as { readonly connectwise: Dump }).connectwise;

function partsIn(dump: Dump, lines: readonly ChainedLine[], priced: Priced): Now["parts"] {
  const lineOf = new Map(
    lines.flatMap(({ id, versions }) => versions.map(({ addition }) => [addition.id, id] as const)),
  );
  const posted = dump.invoiced.flatMap((period) =>
    period.lines.map(({ addition, first, last, amount, costAmount }) => ({
      line: lineOf.get(addition) ?? addition,
      from: first,
      to: last,
      price: amount,
      cost: costAmount,
    })),
  );
  const open = dump.Agreement.flatMap((row) => {
    const last = dump.invoiced.filter(({ agreement }) => agreement === row.id).at(-1)?.last;
    const openFrom = last === undefined ? dayOf(row.startDate) : addDays(last, 1);
    const own = lines.filter(({ contract }) => contract === row.id);
    return partsOf({ ...row, months: monthsOf(row.billingCycle?.name) || 1 }, own, openFrom, priced);
  });
  return [...posted, ...open];
}

export function now(given: unknown): Now {
  const dump = dumpOf(given);
  const items = new Map(dump.CatalogItem.map((row) => [row.id, row]));
  const priced: Priced = ({ product, unitPrice, unitCost }) => ({
    price: unitPrice ?? items.get(product.id)?.price ?? 0,
    cost: unitCost ?? items.get(product.id)?.cost ?? 0,
  });
  const lines = chain(dump.Addition);
  return {
    contracts: dump.Agreement.map((row) => ({
      id: row.id,
      account: row.company.id,
      name: row.name,
      marker: /concordat:\S+/.exec(row.internalNotes ?? "")?.[0] ?? null,
      startsOn: dayOf(row.startDate),
      endsOn: dayOf(row.endDate ?? "9999-12-31"),
      months: monthsOf(row.billingCycle?.name),
      active: row.agreementStatus === "Active",
      recurring: monthsOf(row.billingCycle?.name) > 0,
    })),
    lines: lines.map((line) => toLineNow(line, priced)),
    services: dump.CatalogItem.map((row) => ({
      id: row.id,
      name: row.identifier,
      description: row.description ?? null,
      price: row.price,
      cost: row.cost ?? null,
      code: row.subcategory?.id ?? null,
      vendor: row.vendor?.id ?? null,
      months: monthsOf(row.recurringBillCycle?.name),
      active: !row.inactiveFlag,
      marker: row.integrationXRef ?? null,
    })),
    parts: partsIn(dump, lines, priced),
    posted: dump.invoiced.flatMap((period) =>
      period.lines.map(({ amount }) => ({ from: period.first, price: amount })),
    ),
  };
}
