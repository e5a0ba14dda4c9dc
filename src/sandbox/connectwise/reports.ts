/** System reports: rows without names, and the columns beside them (ConnectWise: /system/reports). */
import { billedQuantity, compute } from "./computed.ts";
import { numbersOf } from "./conditions.ts";
import { filterRows, type ListRequest, type Page, pageRows, readConditions } from "./list.ts";
import type { Column, Resolve } from "./predicate.ts";
import { noEndpoint, refuse, refuseCondition } from "./refusal.ts";
import { additionsOf, idOf, type Row, type State, tableOf } from "./store.ts";

interface ReportColumn extends Column<Row> {
  readonly name: string;
  readonly shown: "Numeric" | "Text" | "Date" | "Boolean";
  readonly identity: boolean;
}

const SHOWN = { dec: "Numeric", int: "Numeric", str: "Text", enum: "Text", dt: "Date", bool: "Boolean" } as const;

const ADDITIONS = "AgreementAdditions";
export const REPORTS: readonly string[] = [ADDITIONS];

/** Every agreement's additions in one list: what no other call of the API gives. */
function columnsOf(state: State): readonly ReportColumn[] {
  const column = (
    name: string,
    type: Column<Row>["type"],
    read: (row: Row) => unknown,
    identity = false,
  ): ReportColumn => ({ name, type, read, shown: SHOWN[type], identity });
  const value = (field: string) => (row: Row) => compute(state, "Addition", row, field);
  const day = (read: (row: Row) => unknown) => (row: Row) => {
    const own = read(row);
    return state.switches.reportDates === "local" && typeof own === "string" ? own.replace(/Z$/, "") : own;
  };
  const agreement = (row: Row): Row | undefined => tableOf(state, "Agreement").get(row.parent ?? 0);
  return [
    column("AGR_RecID", "int", (row) => row.parent),
    column("Addition_RecId", "int", (row) => row.id, true),
    column("Addition_Status", "str", value("agreementStatus")),
    column("Bill_Customer", "bool", (row) => value("billCustomer")(row) === "Billable"),
    column("Cancelled_Date", "dt", day(value("cancelledDate"))),
    column("Effective_Date", "dt", day(value("effectiveDate"))),
    column("Ext_Cost", "dec", value("extCost")),
    column("Ext_Price", "dec", value("extPrice")),
    column(
      "Last_Update",
      "dt",
      day((row) => row.info.lastUpdated),
    ),
    column("Last_Update_UTC", "dt", (row) => row.info.lastUpdated),
    column("Less_Included", "dec", value("lessIncluded")),
    column("Margin", "dec", value("margin")),
    column("Product_Description", "str", value("description")),
    column("Product_RecId", "int", (row) => idOf(row.values.product)),
    column("Purchase_Item_Flag", "bool", value("purchaseItemFlag")),
    column("QuantityToBill", "dec", billedQuantity),
    column("Sequence_Number", "dec", value("sequenceNumber")),
    column("Serial_Number", "str", value("serialNumber")),
    column("Taxable", "bool", value("taxableFlag")),
    column("Time_Zone", "str", () => "UTC"),
    column("Total_Quantity", "dec", value("quantity")),
    column("Unit_Cost", "dec", value("unitCost")),
    column("Unit_Price", "dec", value("unitPrice")),
    column("Updated_By", "str", (row) => row.info.updatedBy),
    column("AGR_Name", "str", (row) => agreement(row)?.values.name),
  ];
}

function requireReport(state: State, name: string): readonly ReportColumn[] {
  if (state.switches.report === "denied") {
    throw refuse(403, "Security", `You do not have permission to read the report ${name}.`);
  }
  if (name.toLowerCase() !== ADDITIONS.toLowerCase()) throw noEndpoint();
  return columnsOf(state);
}

const resolveIn =
  (columns: readonly ReportColumn[]): Resolve<Row> =>
  (name) =>
    columns.find((column) => column.name.toLowerCase() === name.toLowerCase());

function selectRows(state: State, resolve: Resolve<Row>, request: ListRequest): readonly Row[] {
  const condition = readConditions(request);
  const agreements = condition === undefined ? undefined : numbersOf(condition, "AGR_RecID");
  const rows =
    agreements === undefined
      ? tableOf(state, "Addition").sorted()
      : [...new Set(agreements)].flatMap((id) => additionsOf(state, id)).sort((a, b) => a.id - b.id);
  return filterRows(rows, condition, resolve, request);
}

function selectColumns(columns: readonly ReportColumn[], request: ListRequest): readonly ReportColumn[] {
  const text = request.query.get("columns");
  if (text === null || text.trim() === "") return columns;
  return text.split(",").flatMap((part) => {
    const found = columns.find(({ name }) => name.toLowerCase() === part.trim().toLowerCase());
    if (found !== undefined) return [found];
    if (request.switches.unknownFields === "refused") throw refuseCondition(`${part.trim()} is not a recognized name.`);
    return [];
  });
}

const describe = (columns: readonly ReportColumn[]) =>
  columns.map(({ name, shown, identity }) => ({
    [name]: { type: shown, isNullable: !identity, identityColumn: identity },
  }));

export function answerReport(
  state: State,
  name: string,
  request: ListRequest,
): { body: unknown; headers: Page<Row>["headers"] } {
  const columns = requireReport(state, name);
  const resolve = resolveIn(columns);
  const chosen = selectColumns(columns, request);
  const page = pageRows(selectRows(state, resolve, request), ({ id }) => id, resolve, request);
  const rowValues = page.rows.map((row) => chosen.map((column) => column.read(row) ?? null));
  return { body: { column_definitions: describe(chosen), row_values: rowValues }, headers: page.headers };
}

export function countReport(state: State, name: string, request: ListRequest): number {
  return selectRows(state, resolveIn(requireReport(state, name)), request).length;
}

export const describeReport = (state: State, name: string): unknown => describe(requireReport(state, name));
