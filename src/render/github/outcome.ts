/** What an apply came to, as the page of its run and as a short comment to the pull request that was merged. Pure. */
import type { RunReport } from "../../apply/report.ts";
import type { ApplyEvent } from "../../apply/run.ts";
import type { Change, Plan } from "../../core/plan.ts";
import { bytesOf, takeFitting } from "../markdown/budget.ts";
import { type Block, blocksAsMarkdown, findingAsItem } from "../markdown/customer.ts";
import { joined, linked, type Markdown, md, tableRow } from "../markdown/tag.ts";
import { renderMarkdown, upAndDown } from "../markdown.ts";
import { rowOfChange } from "../rows.ts";
import { movesOf, planInWords } from "../tally.ts";
import { counted, dayInWords, listed, numberInWords } from "../words.ts";
import { markOf, type Place } from "./comment.ts";
import { MOST_COMMENT, MOST_SUMMARY } from "./limits.ts";

export interface RunPlaces extends Place {
  /** The page of the run. */
  readonly url: string;
  /** The pages of the repository's commits, without the commit. */
  readonly commits: string;
}

/** Everything the run did and did not do; the plan that it was made from, folded, as far as it fits. */
export function renderRun(report: RunReport, places: RunPlaces): string {
  const top = blocksAsMarkdown([
    ...headOf(report, places),
    ...troublesOf(report, MOST_SUMMARY / 4),
    ...madeOf(report, MOST_SUMMARY / 4),
  ]);
  const limit = MOST_SUMMARY - bytesOf(top) - 200;
  const plan =
    report.plan === undefined
      ? ""
      : `\n<details><summary><b>The plan it was made from</b></summary>\n\n${renderMarkdown(report.plan, { limit, full: "report.json, among the run's artifacts" })}\n</details>\n`;
  return `${top.markdown}\n${plan}`;
}

/** The same in short, under a mark of its own: a job that runs again replaces it. */
export function renderRunComment(report: RunReport, places: RunPlaces): string {
  const mark = markOf("apply", places);
  const foot: Block = [
    md`<sub>${linked("Job summary", places.url)} · ${whereOf(places)}The next scheduled run looks again.</sub>`,
  ];
  const text = blocksAsMarkdown([
    ...headOf(report, places),
    ...troublesOf(report, MOST_COMMENT / 4),
    ...madeOf(report, MOST_COMMENT / 4),
    foot,
  ]);
  return `${mark}\n${text.markdown}\n`;
}

function whereOf({ folder, shard }: Place): string {
  return [folder, shard].flatMap((part) => (part === "" ? [] : [`${part} · `])).join("");
}

const MADE: ReadonlySet<ApplyEvent["kind"]> = new Set(["applied", "settled"]);
const isMade = ({ kind }: ApplyEvent) => MADE.has(kind);
const isTrouble = ({ kind }: ApplyEvent) => kind === "failed" || kind === "stale";

/** `12 made, EUR +103.00 a month`; where nothing was, why in two or three words. */
export function runInWords({ events, left, plan, error, barred, stopped }: RunReport): string {
  const made = events.filter(isMade);
  if (made.length > 0) return [`${numberInWords(made.length)} made`, ...moneyOf(made, plan)].join(", ");
  const isStopped = error !== undefined || barred.length + stopped.length + left > 0 || events.some(isTrouble);
  return isStopped ? "nothing was made" : "nothing to do";
}

/** What of the run waits for somebody, or for the next run: `1 failed · 2 left for the next run`. */
function waitingInWords({ events, left }: RunReport): readonly string[] {
  const count = (kind: ApplyEvent["kind"]) => events.filter((event) => event.kind === kind).length;
  const [failed, stale] = [count("failed"), count("stale")];
  return [
    ...(failed === 0 ? [] : [`${numberInWords(failed)} failed`]),
    ...(stale === 0 ? [] : [`${numberInWords(stale)} not made: the record had moved`]),
    ...(left === 0 ? [] : [`${numberInWords(left)} left for the next run`]),
  ];
}

function moneyOf(events: readonly ApplyEvent[], plan: Plan | undefined): readonly string[] {
  const currencyOf = new Map((plan?.tenants ?? []).map(({ tenant, currency }) => [tenant, currency]));
  const byCurrency = new Map<string, Change[]>();
  for (const { tenant, change } of events) {
    const currency = currencyOf.get(tenant);
    if (currency === undefined) continue;
    const changes = byCurrency.get(currency) ?? [];
    changes.push(change);
    byCurrency.set(currency, changes);
  }
  return [...byCurrency].map(([currency, changes]) => `${currency} ${upAndDown(movesOf(changes))} a month`);
}

function headOf(report: RunReport, places: RunPlaces): readonly Block[] {
  const { plan, run, commit } = report;
  const [tenant] = plan?.tenants ?? [];
  const named = plan?.tenants.length === 1 && tenant !== undefined ? ` for ${tenant.tenant}` : "";
  const recorded =
    commit === undefined
      ? "nothing to record"
      : md`recorded as ${linked(commit.slice(0, 7), `${places.commits}/${commit}`)}`;
  const waiting = waitingInWords(report);
  const below = plan === undefined ? [] : planInWords(plan).slice(1);
  return [
    [md`### Concordat apply${named}: ${runInWords(report)}`],
    waiting.length === 0 ? [] : [md`**${waiting.join(" · ")}**`],
    [joined([...(run === undefined ? [] : [md`Run ${run}`]), md`${recorded}`], " · ")],
    below.length === 0 ? [] : [md`<sub>Beside that, in the plan: ${below.join(" · ")}</sub>`],
  ];
}

/** Endings that are no mistake of anybody's, by their code. */
const ENDED: Readonly<Record<string, string>> = {
  NOT_MERGED: "Refused",
  SUPERSEDED: "Superseded",
  LEASE_HELD: "Busy",
  LEASE_LOST: "Stopped",
};

function endingAsItem({ code, message }: { readonly code: string; readonly message: string }): Markdown {
  const word = ENDED[code];
  return word === undefined ? md`- **Ended** ${code}: ${message}` : md`- **${word}:** ${message}`;
}

/** What needs somebody: why it ended, what failed or had moved, what systems took no more, what the files lack. */
function troublesOf({ error, barred, events, stopped, findings, plan }: RunReport, room: number): readonly Block[] {
  const names = namesIn(plan);
  const items: readonly (() => Markdown)[] = [
    ...[...(error === undefined ? [] : [error]), ...barred].map((ending) => () => endingAsItem(ending)),
    ...stopped.map(
      ({ connection, message, tenant }) =>
        () =>
          md`- **Stopped** at ${connection} of ${tenant}: ${message}`,
    ),
    ...events
      .filter(({ kind }) => kind === "failed" || kind === "stale")
      .map((event) => () => troubleAsItem(event, names)),
    ...[...findings, ...(plan?.findings ?? [])]
      .filter(({ severity }) => severity === "error")
      .map((finding) => () => findingAsItem(finding)),
  ];
  const taken = takeFitting(items, (write) => write(), room);
  const out =
    taken.out.length === 0 ? [] : [md`- and ${counted(taken.out.length, "more", "more")}, in the run's report`];
  return [[...taken.kept, ...out]];
}

function troubleAsItem(event: ApplyEvent, names: Names): Markdown {
  const { kind, change, message = "" } = event;
  const word = kind === "failed" ? "Failed" : "Not made";
  return md`- **${word}** ${[names(event), change.title].join(", ")}, from ${dayInWords(change.effective)}: ${message}`;
}

/** What a customer's event is told under: the name that people know, else the key. */
type Names = (event: ApplyEvent) => string;

function namesIn(plan: Plan | undefined): Names {
  const names = new Map(
    (plan?.tenants ?? []).flatMap(({ tenant, customers }) =>
      customers.map(({ key, name }) => [`${tenant}/${key}`, name]),
    ),
  );
  return ({ tenant, customer }) =>
    customer === undefined ? `${tenant}'s catalogue` : (names.get(`${tenant}/${customer}`) ?? customer);
}

/** What was made, as a table; folded where it is long. */
function madeOf({ events, plan }: RunReport, room: number): readonly Block[] {
  const made = events.filter((event) => isMade(event) || event.kind === "skipped");
  if (made.length === 0) return [];
  const names = namesIn(plan);
  const currencies = listed([...new Set((plan?.tenants ?? []).map(({ currency }) => currency))]);
  const taken = takeFitting(made, (event) => eventAsRow(event, names), room);
  const table: Block = [
    tableRow(["", "Customer", "What", "Units", "Unit price", `${currencies} a month`, "From", "Record"]),
    md`| :-- | :-- | :-- | --: | --: | --: | --: | :-- |`,
    ...taken.kept,
  ];
  const out: Block =
    taken.out.length === 0
      ? []
      : [md`and ${counted(taken.out.length, "more", "more")}, in report.json among the run's artifacts`];
  if (made.length <= 15) return [table, out];
  return [
    [md`<details><summary><b>Made</b>: ${counted(made.length, "change")}</summary>`],
    table,
    out,
    [md`</details>`],
  ];
}

function eventAsRow(event: ApplyEvent, names: Names): Markdown {
  const { kind, change, remoteId } = event;
  const { cells, title } = rowOfChange(change, "planned");
  const mark = kind === "skipped" ? "already so" : "✓ made";
  const id = remoteId ?? change.remoteId ?? "";
  return tableRow([mark, names(event), title, cells.units, cells.price, cells.amount, cells.from, id]);
}
