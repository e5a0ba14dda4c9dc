/** The one open issue of a tenant: what drifted, under a mark that finds it again, and what became of it. Pure. */
import { type Drifted, driftedOf, type TenantDrift } from "../../core/drift.ts";
import { canonicalJson, sha256 } from "../../core/fingerprint.ts";
import { driftInWords } from "../drift.ts";
import { tenantAsMarkdown } from "../drift-markdown.ts";
import { forTerminal } from "../escape.ts";
import { blocksAsMarkdown } from "../markdown/customer.ts";
import { linked, type Markdown, md } from "../markdown/tag.ts";
import { counted, timeInWords } from "../words.ts";
import { MOST_COMMENT } from "./limits.ts";

const MOST_TITLE = 200;
/** So many records are remembered in the issue, to tell what became of each. */
const MOST_REMEMBERED = 100;
/** Characters of the issue that they may take, as they stand in its mark. */
const MOST_MEMORY = 16_384;

export const DRIFT_LABEL = "concordat-drift";

/** A record as the issue remembers it. */
export interface Remembered {
  readonly key: string;
  /** Absent where the records are so many, or their titles so long, that the key has to do. */
  readonly title?: string;
  /** The run that had written it last, when it drifted. */
  readonly run: string;
}

/** What an issue's text says of itself. */
export interface IssueState {
  /** Of what drifted: the same while the same records stand at the same values. */
  readonly digest: string;
  /** True where nothing was left of it, and it was closed for that; false where a person closed it. */
  readonly resolved: boolean;
  readonly remembered: readonly Remembered[];
}

/** First line of the issue up to its state, not shown. An issue is a tenant's, whichever shard finds it. */
export function markOfIssue(folder: string, tenant: string): string {
  return `<!-- concordat drift ${part(folder)} ${part(tenant)} `;
}

/** Neither a space nor two dashes, which would end the comment. */
function part(text: string): string {
  return text === "" ? "." : encodeURIComponent(text).replaceAll("-", "%2D");
}

export interface RenderedIssue {
  readonly title: string;
  readonly body: string;
  readonly digest: string;
}

/** Says nothing of the run that found it: the same drift gives the same text, which is then left as it is. */
export function renderIssue(tenant: TenantDrift, folder: string): RenderedIssue {
  const drifted = driftedOf(tenant);
  const digest = digestOf(drifted);
  const mark = `${markOfIssue(folder, tenant.tenant)}${digest} open ${memoryOf(drifted)} -->`;
  const intro = md`Since the last apply somebody changed what it had written. Declared is what the files and the vendor's bill say now; live is what stands. Who did it is named where the system's API tells.`;
  const foot = md`<sub>This issue follows what is found: its text is replaced where that changes, and it is closed once nothing is left. Closed by hand, it stays closed until something else drifts. In full: concordat drift.</sub>`;
  const room = MOST_COMMENT - Buffer.byteLength(`${mark}${intro.markdown}${foot.markdown}`) - 100;
  // Without a day beside them, times are told with theirs, and read the same tomorrow.
  const body = blocksAsMarkdown([[intro], [tenantAsMarkdown(tenant, "", room)], [foot]]).markdown;
  return { title: titleOf(tenant), body: `${mark}\n${body}\n`, digest };
}

function titleOf(tenant: TenantDrift): string {
  const parts = driftInWords({ ...tenant, orphaned: [], unread: [] });
  return [...forTerminal(`Drift in ${tenant.tenant}: ${parts.join(", ")}`)].slice(0, MOST_TITLE).join("");
}

function digestOf(drifted: readonly Drifted[]): string {
  const facts = drifted.map(({ key, fields }) => [
    key,
    fields.map(({ path, declared, live }) => [path, declared, live]),
  ]);
  return sha256(canonicalJson(facts)).slice(0, 16);
}

/** As many records as fit: with their titles where all of them do, else by their keys alone. */
function memoryOf(drifted: readonly Drifted[]): string {
  const byKey = new Map(drifted.map(({ key, title, applied }) => [key, { key, title, run: applied.run }]));
  const records = [...byKey.values()].slice(0, MOST_REMEMBERED);
  const titled = written(records);
  if (titled.length <= MOST_MEMORY) return titled;
  const kept = records.map(({ key, run }) => ({ key, run }));
  while (written(kept).length > MOST_MEMORY) kept.pop();
  return written(kept);
}

function written(records: readonly Remembered[]): string {
  return part(JSON.stringify(records));
}

/** The same text, marked as closed because nothing was left. */
export function asResolved(body: string): string {
  const end = body.indexOf("\n");
  const [mark, rest] = end === -1 ? [body, ""] : [body.slice(0, end), body.slice(end)];
  return mark.replace(/ open (\S*) -->/, " resolved $1 -->") + rest;
}

/** Reads the first line; what cannot be read, since somebody wrote into it, is taken for nothing known. */
export function readIssue(body: string): IssueState {
  const [, digest = "", state = "", data = ""] =
    /^<!-- concordat drift \S+ \S+ ([0-9a-f]*) (open|resolved) (\S*) -->/.exec(body) ?? [];
  return { digest, resolved: state === "resolved", remembered: parse(data) };
}

function parse(data: string): readonly Remembered[] {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(data));
    return Array.isArray(value) ? value.filter(isRemembered).slice(0, MOST_REMEMBERED) : [];
  } catch {
    return [];
  }
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== "object" || value === null) return false;
  const { key, title, run } = value as Readonly<Record<string, unknown>>;
  return typeof key === "string" && (title === undefined || typeof title === "string") && typeof run === "string";
}

/** Mark of the comment that says what resolved it. */
export function markOfResolution(digest: string): string {
  return `<!-- concordat drift-resolved ${digest} -->`;
}

export interface Resolution {
  readonly state: IssueState;
  readonly tenant: TenantDrift;
  /** What runs recorded by now, by key. */
  readonly lastApplied: Readonly<Record<string, { readonly run: string; readonly at: string }>>;
  /** The page of the run that found nothing left. */
  readonly url: string;
}

/** What became of each record: a later run wrote it, it left the files, or both sides agree again without one. */
export function renderResolution({ state, tenant, lastApplied, url }: Resolution): string {
  const orphaned = new Set(tenant.orphaned.map(({ key }) => key));
  const items = state.remembered.map(({ key, title, run }): Markdown => {
    const last = Object.hasOwn(lastApplied, key) ? lastApplied[key] : undefined;
    const where = key.split("/").slice(1).join("/");
    const what =
      orphaned.has(key) || last === undefined
        ? "it left the files; it stands as somebody made it"
        : last.run === run
          ? "put back by hand, or written into the files: no run had to write it"
          : `apply wrote it, ${timeInWords(last.at, tenant.timezone, "")}, run ${last.run}`;
    return title === undefined ? md`- **${where}**: ${what}` : md`- **${title}** (${where}): ${what}`;
  });
  const compared = counted(tenant.compared, "record");
  return `${markOfResolution(state.digest)}\n${
    blocksAsMarkdown([
      [
        md`**Resolved.** Nothing of ${tenant.tenant} is left that somebody changed: ${compared} compared, by ${linked("this run", url)}.`,
      ],
      items,
    ]).markdown
  }\n`;
}
