/** A digest as a page of rows, the same for mail, Slack and Teams; each escapes the texts in its own way. Pure. */
import { ABOUT, type About } from "../../core/audience.ts";
import type { Digest, Part } from "../../core/digest.ts";
import type { Notice } from "../../core/notice.ts";
import type { Known } from "../../core/notices.ts";
import { counted, dayInWords, differenceInWords, listed, placeInFile, timeInWords } from "../words.ts";
import { subjectOf } from "./subject.ts";
import { cut, sumsOf, topicInWords, total } from "./words.ts";

export interface Row {
  readonly about: About;
  /** Topic in a word or two. */
  readonly tag: string;
  readonly title: string;
  /** Customers, empty where it is of none. */
  readonly who: string;
  readonly text: string;
  readonly fix: string;
  readonly money: string;
  /** `since 19 Nov 09:12`, or empty. */
  readonly since: string;
  readonly place: string;
}

export interface Section {
  readonly title: string;
  readonly kind: "new" | "changed" | "standing" | "resolved";
  /** How many rows there are, shown or not. */
  readonly count: number;
  readonly rows: readonly Row[];
}

export interface PagePart {
  /** The tenant's name, or words for the whole workspace. */
  readonly name: string;
  readonly sections: readonly Section[];
}

export interface Page {
  readonly subject: string;
  /** Whose digest it is. */
  readonly title: string;
  /** Counts by topic. */
  readonly tallies: readonly { readonly about: About; readonly words: string }[];
  readonly parts: readonly PagePart[];
  /** Tenants that are left out for want of room. */
  readonly left: number;
  /** Page of the job that made the report. */
  readonly link?: string;
  readonly footer: string;
}

export interface PageFacts {
  /** The wall clock and the currency of each tenant. */
  readonly tenants: ReadonlyMap<string, { readonly timezone: string; readonly currency: string }>;
  /** ISO instant. */
  readonly now: string;
  readonly link?: string;
}

const TAGS: Readonly<Record<About, string>> = {
  errors: "Error",
  blocked: "Blocked",
  unmapped: "Unmapped",
  "price-changes": "Price change",
  expiring: "Ending",
};

const LONGEST_TEXT = 400;
const LONGEST_TITLE = 200;
const NAMES_SHOWN = 4;
const WORKSPACE = "The whole workspace";

export function pageOf(digest: Digest, facts: PageFacts): Page {
  const parts = digest.parts.map((part) => partOf(part, facts));
  const [first, ...others] = parts;
  return {
    subject: subjectOf(digest),
    title: others.length === 0 ? (first?.name ?? WORKSPACE) : counted(parts.length, "tenant"),
    tallies: talliesOf(digest),
    parts,
    left: 0,
    ...(facts.link === undefined ? {} : { link: facts.link }),
    footer:
      "What stands is told again after some days; what changes or is resolved, at once. Who is told of what stands under notify in concordat.yaml and in the tenant's tenant.yaml.",
  };
}

/** The same with at most so many rows a section, and so many tenants. */
export function cutPage(page: Page, rows: number, parts: number): Page {
  return {
    ...page,
    parts: page.parts.slice(0, parts).map((part) => ({
      ...part,
      sections: part.sections.map((section) => ({ ...section, rows: section.rows.slice(0, rows) })),
    })),
    left: page.left + Math.max(0, page.parts.length - parts),
  };
}

const STEPS = [60, 40, 25, 15, 8, 4, 2, 1];

/** The fullest rendering that fits: first with fewer rows a section, then with fewer tenants. */
export function fitPage<Rendered>(
  page: Page,
  render: (page: Page) => Rendered,
  fits: (rendered: Rendered) => boolean,
): Rendered {
  const most = page.parts.length;
  for (const rows of STEPS) {
    const rendered = render(cutPage(page, rows, most));
    if (fits(rendered)) return rendered;
  }
  for (let parts = Math.floor(most / 2); parts > 0; parts = Math.floor(parts / 2)) {
    const rendered = render(cutPage(page, 1, parts));
    if (fits(rendered)) return rendered;
  }
  return render(cutPage(page, 0, 0));
}

/** `and 12 more`, where a section is cut. */
export function moreIn({ count, rows }: Section): string {
  if (count <= rows.length) return "";
  return rows.length === 0 ? counted(count, "entry", "entries") : `and ${counted(count - rows.length, "more", "more")}`;
}

function partOf(part: Part, facts: PageFacts): PagePart {
  const known = facts.tenants.get(part.tenant ?? "");
  const timezone = known?.timezone ?? "UTC";
  const since = (instant: string) => `since ${timeInWords(instant, timezone, facts.now.slice(0, 10))}`;
  const currency = known?.currency ?? "";
  const rowsOf = (notices: readonly Notice[]) => groupRows(notices, currency, facts.now);
  const standing = groupRows(part.standing, currency, facts.now, since);
  const sections: Section[] = [
    section("new", "New", rowsOf(part.fresh)),
    section("changed", "Changed", rowsOf(part.changed)),
    section("standing", part.because === "reminder" ? "Still waiting" : "Still open", standing),
    section(
      "resolved",
      "Resolved",
      part.resolved.map((known) => resolvedRow(known, (instant) => `stood ${since(instant)}`)),
    ),
  ];
  return { name: part.tenant ?? WORKSPACE, sections: sections.filter(({ count }) => count > 0) };
}

function section(kind: Section["kind"], title: string, rows: readonly Row[]): Section {
  return { kind, title, count: rows.length, rows };
}

function resolvedRow({ about, title, customerName = "", since }: Known, sayLasting: (instant: string) => string): Row {
  return {
    about,
    tag: TAGS[about],
    title: cut(title, LONGEST_TITLE),
    who: customerName,
    text: "",
    fix: "",
    money: "",
    since: sayLasting(since),
    place: "",
  };
}

type Standing = Notice & { readonly since?: string };

/** What says the same of several customers is one row. */
function groupRows(
  notices: readonly Standing[],
  currency: string,
  now: string,
  sayLasting?: (instant: string) => string,
): Row[] {
  const groups = new Map<string, Standing[]>();
  for (const notice of notices) {
    const { about, title, text, fix, day, since } = notice;
    const key = JSON.stringify([about, title, text, fix, day, sayLasting === undefined ? "" : since]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  return inOrder([...groups.values()]).map((group) => rowOf(group, currency, now, sayLasting));
}

function rowOf(
  group: readonly Standing[],
  currency: string,
  now: string,
  sayLasting?: (instant: string) => string,
): Row {
  const [first] = group;
  const { about = "errors", title = "", text = "", fix = "", day, origin, since } = first ?? {};
  const names = [...new Set(group.flatMap(({ customer }) => customer?.name ?? []))];
  const dated = day === undefined ? [] : [`${about === "expiring" ? "on" : "from"} ${dayInWords(day, now)}`];
  const words = about === "expiring" ? [`Ends ${dated.join("")}`, text].join("; ") : [text, ...dated].join(" ");
  return {
    about,
    tag: TAGS[about],
    title: cut(title, LONGEST_TITLE),
    who: cut(namesInWords(names), LONGEST_TITLE),
    text: cut(words.trim(), LONGEST_TEXT),
    fix: cut(fix, LONGEST_TEXT),
    money: moneyOfGroup(group, currency),
    since: since === undefined || sayLasting === undefined ? "" : sayLasting(since),
    place: origin === undefined ? "" : cut(placeInFile(origin), LONGEST_TITLE),
  };
}

function namesInWords(names: readonly string[]): string {
  if (names.length <= NAMES_SHOWN + 1) return listed(names);
  return `${names.slice(0, NAMES_SHOWN).join(", ")} and ${counted(names.length - NAMES_SHOWN, "more", "more")}`;
}

function moneyOfGroup(group: readonly Notice[], currency: string): string {
  const price = total(group.map(({ monthly }) => monthly?.price ?? "0"));
  const cost = total(group.map(({ monthly }) => monthly?.cost ?? "0"));
  const parts = [
    ...(price.eq(0) ? [] : [`${differenceInWords(price)} ${currency} a month`]),
    ...(price.eq(0) && !cost.eq(0) ? [`cost ${differenceInWords(cost)} ${currency} a month`] : []),
  ];
  return [...parts, ...sumsOf(group.flatMap(({ money }) => money ?? []))].join(", ");
}

/** By topic, then the largest money first, then what concerns most. */
function inOrder(groups: readonly (readonly Standing[])[]): (readonly Standing[])[] {
  const weighed = groups.map((group) => ({
    group,
    topic: ABOUT.indexOf(group[0]?.about ?? "errors"),
    weight: total(group.map(({ money, monthly }) => money?.amount ?? monthly?.price ?? "0")).abs(),
  }));
  return weighed
    .sort((a, b) => a.topic - b.topic || b.weight.cmp(a.weight) || b.group.length - a.group.length)
    .map(({ group }) => group);
}

function talliesOf({ parts }: Digest): Page["tallies"] {
  const standing = parts.flatMap((part) => part.current);
  return ABOUT.flatMap((about) => {
    const count = standing.filter((notice) => notice.about === about).length;
    return count === 0 ? [] : [{ about, words: topicInWords(about, count) }];
  });
}
