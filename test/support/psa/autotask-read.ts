/** What Autotask's sandbox holds, in the project's own words. */
import { monthsOf } from "./autotask-seed.ts";
import type { LineNow, Now, StepNow } from "./psa.ts";

type Row = Readonly<Record<string, unknown>>;

interface DumpedLine {
  readonly contractServiceID: number;
  readonly contractID: number;
  readonly basePrice: number;
  readonly baseCost: number;
  readonly effects: readonly {
    readonly on: string;
    readonly unitChange: number;
    readonly unitPrice?: number;
    readonly unitCost?: number;
    readonly adjustment: boolean;
  }[];
}

/** What Autotask's sandbox holds: rows by entity, and its lines with what was booked on them. */
export type Dump = Readonly<Record<string, readonly Row[]>> & { readonly lines: readonly DumpedLine[] };

export const dayOf = (value: unknown): string => String(value).slice(0, 10);
const idOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);
const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function stepsOf({ basePrice, baseCost, effects }: DumpedLine): readonly StepNow[] {
  let held = { units: 0, price: basePrice, cost: baseCost };
  return effects.map(({ on, unitChange, unitPrice = held.price, unitCost = held.cost }) => {
    held = { units: held.units + unitChange, price: unitPrice, cost: unitCost };
    return { on, ...held };
  });
}

export function now(dump: unknown): Now {
  const { lines: booked, ...tables } = (dump as { readonly autotask: Dump }).autotask;
  const rows = (name: string): readonly Row[] => tables[name] ?? [];
  const steps = new Map(booked.map((line) => [line.contractServiceID, stepsOf(line)]));
  return {
    contracts: rows("Contracts").map((row) => ({
      id: Number(row.id),
      account: Number(row.companyID),
      name: String(row.contractName),
      marker: textOrNull(row.contractNumber),
      startsOn: dayOf(row.startDate),
      endsOn: dayOf(row.endDate),
      months: monthsOf(row.contractPeriodType),
      active: row.status === 1,
      recurring: row.contractType === 7,
    })),
    lines: rows("ContractServices").map(
      (row): LineNow => ({
        id: Number(row.id),
        contract: Number(row.contractID),
        service: Number(row.serviceID),
        marker: textOrNull(row.internalDescription),
        steps: steps.get(Number(row.id)) ?? [],
      }),
    ),
    services: rows("Services").map((row) => ({
      id: Number(row.id),
      name: String(row.name),
      description: textOrNull(row.description),
      price: Number(row.unitPrice),
      cost: idOrNull(row.unitCost),
      code: idOrNull(row.billingCodeID),
      vendor: idOrNull(row.vendorCompanyID),
      months: monthsOf(row.periodType),
      active: row.isActive === true,
      marker: textOrNull(row.externalID),
    })),
    parts: rows("ContractServiceUnits").map((row) => ({
      line: Number(row.contractServiceID),
      from: dayOf(row.startDate),
      to: dayOf(row.endDate),
      price: Number(row.price),
      cost: Number(row.cost),
    })),
    posted: rows("BillingItems").map((row) => ({ from: dayOf(row.itemDate), price: Number(row.extendedPrice) })),
  };
}
