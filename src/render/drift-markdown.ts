/** Drift as Markdown: a headline, a table by customer and line, what to do, and what was not compared. */
import { type CustomerDrift, type Drifted, type DriftReport, hasDrift, type TenantDrift } from "../core/drift.ts";
import type { Day } from "../core/model.ts";
import {
  driftInWords,
  footnotesOf,
  ORPHANS_WAY_OUT,
  orphanInWords,
  paragraphsOf,
  rowsOfDrifted,
  unreadInWords,
} from "./drift.ts";
import { MOST_COMMENT } from "./github/limits.ts";
import { linkInWords, recordInWords } from "./heads.ts";
import { bytesOf, takeFitting } from "./markdown/budget.ts";
import { type Block, blocksAsMarkdown, findingAsItem } from "./markdown/customer.ts";
import { joined, linked, type Markdown, md, tableRow } from "./markdown/tag.ts";
import { counted, dayWithWeekday } from "./words.ts";

/** Kept free for the sentence that counts what was left out. */
const RESERVE = 500;

/** A customer's records in a table, one row a field; what is said of a record stands below its last row. */
function partOf(
  list: readonly Drifted[],
  customer: CustomerDrift | undefined,
  tenant: TenantDrift,
  asOf: Day,
): Markdown {
  const head =
    customer === undefined ? [md`#### Catalogue`] : [md`#### ${customer.name}`, md`${linkInWords(customer, tenant)}`];
  const rows = list.flatMap((drifted) =>
    rowsOfDrifted(drifted).map(({ field, declared, applied, live, amount, from }, index) =>
      tableRow([index === 0 ? md`**${drifted.title}**` : "", field, declared, applied, md`**${live}**`, amount, from]),
    ),
  );
  const notes = list.map((drifted) => {
    const contract = customer?.contracts.find(({ key }) => drifted.key === key || drifted.key.startsWith(`${key}/`));
    const place =
      contract === undefined || customer === undefined
        ? []
        : [md`contract ${contract.name}: ${linked(recordInWords(contract, customer, tenant), contract.url)}`];
    return joined(
      [
        md`- **${drifted.title}**${place.length === 0 ? md`` : md`, ${joined(place, "")}`}`,
        ...paragraphsOf(drifted, customer, tenant).map((paragraph) => md`${paragraph.replaceAll("\u00A0", " ")}`),
        md`<sub>${footnotesOf(drifted, tenant, asOf).join(" · ")}</sub>`,
      ],
      "<br>",
    );
  });
  return blocksAsMarkdown([
    ...head.map((line) => [line]),
    [
      tableRow(["", "", "Declared", "Last applied", "Live", `${tenant.currency} a month`, "From"]),
      md`| :-- | :-- | --: | --: | --: | --: | --: |`,
      ...rows,
    ],
    notes,
  ]);
}

/** A tenant's drift, cut at whole customers where there is more than fits. */
export function tenantAsMarkdown(tenant: TenantDrift, asOf: Day, room: number): Markdown {
  const head: Block[] = [[md`### ${tenant.tenant}: ${driftInWords(tenant).join(" · ")}`]];
  const tail: Block[] = [
    tenant.orphaned.length === 0
      ? []
      : [
          md`**Left the files.** ${ORPHANS_WAY_OUT}`,
          ...tenant.orphaned.slice(0, 20).map((one) => md`- ${orphanInWords(one, tenant, asOf)}`),
        ],
    tenant.orphaned.length <= 20 ? [] : [md`and ${tenant.orphaned.length - 20} more`],
    tenant.unread.length === 0
      ? []
      : [
          md`**Not compared.** That nothing is told of these does not mean that they stand.`,
          ...tenant.unread.slice(0, 20).map((one) => md`- ${unreadInWords(one)}`),
        ],
    tenant.unread.length <= 20 ? [] : [md`and ${tenant.unread.length - 20} more`],
  ];
  const parts = [
    ...(tenant.services.length === 0 ? [] : [() => partOf(tenant.services, undefined, tenant, asOf)]),
    ...tenant.customers.map((customer) => () => partOf(customer.drifted, customer, tenant, asOf)),
  ];
  const taken = bytesOf(blocksAsMarkdown([...head, ...tail])) + RESERVE;
  const { kept, out } = takeFitting(parts, (write) => write(), room - taken);
  const more =
    out.length === 0
      ? []
      : [md`**Left out for length:** ${counted(out.length, "customer")}. In full: concordat drift.`];
  return blocksAsMarkdown([...head, ...kept.map((part) => [part]), more, ...tail]);
}

/** The whole report as GitHub Markdown of `most` bytes at most. Everything from outside is escaped. */
export function renderDriftMarkdown(report: DriftReport, most = MOST_COMMENT): string {
  const findings = takeFitting(
    report.findings.filter(({ severity }) => severity === "error"),
    findingAsItem,
    most / 8,
  );
  const loud = report.tenants.filter((tenant) => hasDrift(tenant) || tenant.orphaned.length + tenant.unread.length > 0);
  const quiet = report.tenants.filter((tenant) => !loud.includes(tenant));
  const sentences = takeFitting(
    quiet,
    (tenant) => md`- ${tenant.tenant}: ${driftInWords(tenant).join(" · ")}`,
    most / 8,
  );
  const head = [
    md`<sub>Drift as of ${dayWithWeekday(report.asOf)}: what people changed in the PSA since the last apply</sub>`,
  ];
  let room = most - findings.bytes - sentences.bytes - 1_000;
  const blocks: Block[] = [];
  let out = 0;
  for (const tenant of loud) {
    const part = tenantAsMarkdown(tenant, report.asOf, room);
    if (bytesOf(part) > room) out += 1;
    else {
      blocks.push([part]);
      room -= bytesOf(part) + 2;
    }
  }
  const more = out + sentences.out.length;
  const rest = more === 0 ? [] : [md`**Left out for length:** ${counted(more, "tenant")}. In full: concordat drift.`];
  return `${blocksAsMarkdown([head, ...blocks, sentences.kept, findings.kept, rest]).markdown}\n`;
}
