/** The table by customer of a plan: all of it, or the first in sight and the others folded. Pure. */
import type { CustomerPlan, Plan, TenantPlan } from "../../core/plan.ts";
import { customerInWords, hasSomethingToSay, type Moves, movesOf, unitsOf } from "../tally.ts";
import { counted, dayInWords, differenceInWords, numberInWords } from "../words.ts";
import { bytesOf, someNames, takeFitting } from "./budget.ts";
import { type Block, blocksAsMarkdown } from "./customer.ts";
import { joined, type Markdown, md, tableRow } from "./tag.ts";

/** A customer's row: what happens to it, its units, its money both ways, and since when. */
function summaryRow(customer: CustomerPlan): Markdown {
  const { changes } = customer;
  const moves = movesOf(changes);
  const { up, down } = unitsOf(changes);
  const units = [...(up === 0 ? [] : [`+${numberInWords(up)}`]), ...(down === 0 ? [] : [numberInWords(down)])].join(
    " and ",
  );
  const first = changes.map((change) => change.effective).sort()[0];
  const amount = (money: Moves["up"]) => (moves.isPartial && money.eq(0) ? "not known" : differenceInWords(money));
  const amounts = changes.length === 0 ? ["", ""] : [amount(moves.up), amount(moves.down)];
  return tableRow([
    customer.name,
    customerInWords({ ...customer, asIsCount: 0 }).join(", "),
    units,
    ...amounts,
    first === undefined ? "" : dayInWords(first),
  ]);
}

function summaryHead(tenant: TenantPlan): Markdown {
  const { currency } = tenant;
  const head = tableRow(["Customer", "What", "Units", `${currency} a month, up`, `${currency} a month, down`, "From"]);
  return joined([head, md`| :-- | :-- | --: | --: | --: | --: |`], "\n");
}

function quietLine(customers: readonly CustomerPlan[]): Markdown[] {
  const quiet = customers.filter((customer) => !hasSomethingToSay(customer));
  const off = quiet.filter(({ status }) => status === "disabled").length;
  const parts = [
    ...(quiet.length > off ? [`${counted(quiet.length - off, "customer")} as they should be`] : []),
    ...(off > 0 ? [`${counted(off, "customer")} switched off`] : []),
  ];
  return parts.length === 0 ? [] : [md`${parts.join(" · ")}`];
}

export interface Tables {
  readonly blocks: readonly Block[];
  /** Rows that are left out. */
  readonly out: number;
  readonly bytes: number;
}

const isLoud = (tenant: TenantPlan) => tenant.customers.some(hasSomethingToSay);

/** The table of each tenant that has something to say; the other tenants are one sentence. */
export function tablesOf(plan: Plan, room: number, write: (tenant: TenantPlan, room: number) => Tables): Tables {
  const blocks: Block[] = [];
  let [out, bytes] = [0, 0];
  for (const tenant of plan.tenants.filter(isLoud)) {
    const title = plan.tenants.length > 1 ? [md`#### ${tenant.tenant}`] : [];
    const quiet = quietLine(tenant.customers);
    const around = bytesOf(blocksAsMarkdown([title, quiet])) + 4;
    const table = write(tenant, room - bytes - around);
    if (table.blocks.length > 0) blocks.push(title, ...table.blocks, quiet);
    out += table.out;
    bytes += table.bytes + (table.blocks.length > 0 ? around : 0);
  }
  const others = plan.tenants.filter((tenant) => !isLoud(tenant));
  const crowd = quietLine(others.flatMap(({ customers }) => customers));
  if (plan.tenants.length < 2 || others.length === 0) blocks.push(crowd);
  else blocks.push([md`${someNames(others.map(({ tenant }) => tenant))}: ${joined(crowd, "")}`]);
  return { blocks, out, bytes };
}

/** One table, in the plan's order. */
export function plainTable(tenant: TenantPlan, room: number): Tables {
  const head = summaryHead(tenant);
  const rows = takeFitting(tenant.customers.filter(hasSomethingToSay), summaryRow, room, bytesOf(head) + 4);
  return {
    blocks: rows.kept.length === 0 ? [] : [[head, ...rows.kept]],
    out: rows.out.length,
    bytes: rows.bytes,
  };
}

/** Customers that a long plan names at once; the others are folded. */
const FIRST = 20;

/** Of more customers than anybody reads at once: first who needs somebody, then by money; all but the first are folded. */
export function foldedTable(tenant: TenantPlan, room: number): Tables {
  const customers = byWeight(tenant.customers.filter(hasSomethingToSay));
  const head = summaryHead(tenant);
  const order = md`Who needs somebody comes first, then who gains or loses most a month.`;
  const first = takeFitting(customers.slice(0, FIRST), summaryRow, room, bytesOf(head) + bytesOf(order) + 6);
  const others = customers.slice(FIRST);
  const open = md`<details><summary><b>${counted(others.length, "more customer")}</b></summary>`;
  const close = md`</details>`;
  const around = bytesOf(open) + bytesOf(head) + bytesOf(close) + 8;
  const rest = takeFitting(others, summaryRow, room - first.bytes, around);
  return {
    blocks: [
      ...(first.kept.length === 0 ? [] : [[order], [head, ...first.kept]]),
      ...(rest.kept.length === 0 ? [] : [[open], [head, ...rest.kept], [close]]),
    ],
    out: first.out.length + rest.out.length,
    bytes: first.bytes + rest.bytes,
  };
}

/** Whoever cannot be planned, is refused or blocked comes first; then who gains or loses most a month. */
export function byWeight(customers: readonly CustomerPlan[]): readonly CustomerPlan[] {
  const weighed = customers.map((customer) => {
    const { status, blocked, findings, changes } = customer;
    const waits = blocked.length > 0 || findings.some(({ severity }) => severity === "error");
    const isOpen = waits || (status !== "planned" && status !== "held" && status !== "disabled");
    const { up, down } = movesOf(changes);
    return { customer, rank: isOpen ? 0 : 1, money: up.minus(down) };
  });
  return weighed.sort((a, b) => a.rank - b.rank || b.money.cmp(a.money)).map(({ customer }) => customer);
}
