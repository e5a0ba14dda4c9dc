/**
 * Line items of JSON answers: of the v1 API's pages and of Microsoft Graph's exports. Names come in camelCase and in
 * PascalCase, numbers as numbers and as strings, and what is empty may be left out. Lines that are no bill, or that
 * name no product, are refused by name with their money.
 * https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
import Big from "big.js";
import { canonical, isDecimal, isZero } from "../../../core/money.ts";
import { columnKey, type Fault, type Memory, openItems, type ReconRow, type RowReader } from "../wire.ts";
import { isRecord, type JsonRecord, type Place, textOf } from "./json.ts";

export interface ItemReader {
  /** An item as a row; neither, where it is of a kind that {@link ItemReader.end} refuses. */
  read(item: unknown, place: Place): { readonly row?: ReconRow; readonly faults?: readonly Fault[] };
  /** What is refused of all that was read. */
  end(): readonly Fault[];
}

/** Why items of a kind are not read, and what to do. */
interface Refusal {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** Where an item's money stands. */
  readonly amount: string;
  readonly currency: string;
}

const byHand = "Remove the file from this place and bill these lines by hand: only new-commerce lines are read.";

const daily: Refusal = {
  what: "daily-rated usage",
  why: "they detail amounts that the invoice's billing lines already hold",
  fix: "Remove the file from this place and keep the invoice's billing lines (invoicelineitemtype=billinglineitems, or the reconciliation export).",
  amount: "billingpretaxtotal",
  currency: "billingcurrency",
};
const office: Refusal = {
  what: "licences of the older commerce (Office)",
  why: "they name an offer, not a product and SKU",
  fix: byHand,
  amount: "total",
  currency: "currency",
};
const azure: Refusal = {
  what: "usage of the older commerce (Azure)",
  why: "they name a resource, not a product and SKU",
  fix: byHand,
  amount: "posttaxtotal",
  currency: "currency",
};
const unbilled: Refusal = {
  what: "charges without an invoice number",
  why: "unbilled charges are an estimate, not a bill",
  fix: "Remove the file from this place, and download the invoice's lines once it is out.",
  amount: "subtotal",
  currency: "currency",
};

/** Refused items of one kind, added up. */
interface Refused {
  readonly place: Place;
  readonly sums: Map<string, Big>;
  count: number;
}

/** Items with the same names in the same order are read alike. */
interface Shape {
  readonly keys: readonly string[];
  readonly refusal: Refusal | undefined;
  readonly reader: RowReader<ReconRow> | readonly Fault[];
  readonly tellsTerm: boolean;
  /** The v1 API leaves totalForCustomer at 0 where no tax is known yet, in Microsoft's own samples too. */
  readonly mayLackTotal: boolean;
}

/** A file with more shapes than this is no export; they are forgotten and made again. */
const mostShapes = 500;

export function openItemReader(memory: Memory): ItemReader {
  const shapes = new Map<string, Shape>();
  const refused = new Map<Refusal, Refused>();
  let tellsTerm = false;
  let termless: Place | undefined;

  const shapeOf = (item: JsonRecord): Shape => {
    const names = Object.keys(item);
    const key = names.join("\u001f");
    const known = shapes.get(key);
    if (known) return known;
    if (shapes.size >= mostShapes) shapes.clear();
    const keys = names.map(columnKey);
    const shape: Shape = {
      keys,
      refusal: refusalOf(keys),
      reader: openItems({ line: 1, cells: names }, memory),
      tellsTerm: keys.includes("termandbillingcycle") || keys.includes("billingfrequency"),
      mayLackTotal: names.some((name) => name.toLowerCase() === "totalforcustomer"),
    };
    shapes.set(key, shape);
    return shape;
  };

  const refuse = (refusal: Refusal, { keys }: Shape, cells: readonly string[], place: Place): void => {
    const sum = refused.get(refusal) ?? { place, sums: new Map<string, Big>(), count: 0 };
    refused.set(refusal, sum);
    sum.count += 1;
    const [amount = "", currency = ""] = [refusal.amount, refusal.currency].map((key) => cells[keys.indexOf(key)]);
    if (isDecimal(amount)) sum.sums.set(currency, (sum.sums.get(currency) ?? new Big(0)).plus(amount));
  };

  return {
    read(item, place) {
      if (!isRecord(item)) return { faults: [notAnItem(place)] };
      const shape = shapeOf(item);
      const cells = Object.values(item).map(textOf);
      const invoice = cells[shape.keys.indexOf("invoicenumber")];
      const refusal = shape.refusal ?? (invoice === "" ? unbilled : undefined);
      if (refusal) {
        refuse(refusal, shape, cells, place);
        return {};
      }
      if (!("read" in shape.reader)) return { faults: shape.reader.map((fault) => ({ ...fault, ...place })) };
      const read = shape.reader.read({ ...place, cells });
      if (!("row" in read)) return read;
      tellsTerm ||= shape.tellsTerm;
      const { row } = read;
      if (!shape.tellsTerm && row.meter === "" && row.unitType === "") termless ??= place;
      const lacksTotal = shape.mayLackTotal && isZero(row.total);
      return { row: lacksTotal ? { ...row, total: canonical(new Big(row.subtotal).plus(row.tax)) } : row };
    },
    end() {
      const faults = [...refused].map(([refusal, sum]) => faultOf(refusal, sum));
      return termless && !tellsTerm ? [...faults, withoutTerms(termless)] : faults;
    },
  };
}

/** Which kind of line carries which names: https://learn.microsoft.com/partner-center/developer/invoice-resources */
function refusalOf(keys: readonly string[]): Refusal | undefined {
  const has = (...names: readonly string[]) => names.some((name) => keys.includes(name));
  if (has("usagedate", "billingpretaxtotal")) return daily;
  if (has("durableofferid", "syndicationpartnersubscriptionnumber")) return office;
  if (has("pretaxcharges", "posttaxtotal")) return azure;
  return has("subtotal") && has("chargetype") && !has("invoicenumber") ? unbilled : undefined;
}

function faultOf({ what, why, fix }: Refusal, { place, sums, count }: Refused): Fault {
  const [first, ...more] = [...sums].map(([currency, amount]) => ({ amount: canonical(amount), currency }));
  const said = [...(first ? [first] : []), ...more]
    .map(({ amount, currency }) => `${amount} ${currency}`)
    .join(" and ");
  const lines = `${count} ${count === 1 ? "line" : "lines"} of ${what}${said === "" ? "" : `, ${said}`}`;
  return {
    ...place,
    code: "NOT_A_BILL",
    message: `${lines}: ${why}`,
    fix,
    ...(first && more.length === 0 ? { money: first } : {}),
  };
}

function notAnItem(place: Place): Fault {
  const message = "a line item of an invoice is needed here, in braces";
  return { ...place, code: "FILE_UNREADABLE", message, fix: "Save Microsoft's answer as it is." };
}

/** Without term and billing frequency a licence looks like something billed once, and its seats would be lost. */
function withoutTerms(place: Place): Fault {
  return {
    ...place,
    code: "COLUMN_MISSING",
    message: "no line tells TermAndBillingCycle or BillingFrequency, so licences cannot be told from one-time charges",
    fix: "Export the invoice again with attributeSet full.",
  };
}
