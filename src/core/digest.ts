/** What one audience is told: what is new to it, what still stands, what is resolved. Pure. */
import type { About } from "./audience.ts";
import { canonicalJson, sha256 } from "./fingerprint.ts";
import type { Notice } from "./notice.ts";
import type { Found, Known } from "./notices.ts";

/** What one audience was told of a tenant. */
export interface Told {
  /** ISO instant of the last digest. */
  readonly toldAt: string;
  /** Fingerprints as told, by notice id. */
  readonly notices: Readonly<Record<string, string>>;
}

/** Which notices stand, and who was told of them; of a tenant, or of the whole workspace. */
export interface NoticeLedger {
  readonly notices: Readonly<Record<string, Known>>;
  /** By the audience's name. */
  readonly audiences: Readonly<Record<string, Told>>;
}

/** What an audience is told of one tenant, or of the whole workspace. */
export interface Part {
  readonly tenant?: string;
  /** Why it is told now. */
  readonly because: "news" | "reminder";
  readonly fresh: readonly Notice[];
  readonly changed: readonly Notice[];
  readonly standing: readonly (Notice & { readonly since: string })[];
  readonly resolved: readonly Known[];
  /** Everything that stands and is its concern, for the record. */
  readonly current: readonly Notice[];
  /** Ids that leave the record. */
  readonly gone: readonly string[];
  /** When it was told last; absent where it never was. */
  readonly toldAt?: string;
}

export interface Digest {
  /** The audience's name. */
  readonly audience: string;
  readonly parts: readonly Part[];
  /** The same for the same digest after the same digests: what is sent again carries it again. */
  readonly fingerprint: string;
}

const DAY_MS = 86_400_000;
/** Told at stages or once; what still stands of them is no reason to write. */
const NOT_REMINDED: ReadonlySet<About> = new Set(["price-changes", "expiring"]);

export interface Comparison {
  readonly audience: string;
  readonly tenant: string | undefined;
  /** Those of the tenant that are the audience's concern. */
  readonly notices: readonly Notice[];
  /** Ids of all that were found of the tenant. */
  readonly present: ReadonlySet<string>;
  readonly about: ReadonlySet<About>;
  readonly ledger: NoticeLedger;
  readonly judge: Found["judge"];
  readonly now: Date;
  readonly remindAfterDays: number;
}

/** What there is to tell; `told: false` where nothing is, and `gone` names what leaves the record without a word. */
export function compareWithLedger(input: Comparison): { readonly told: boolean; readonly part: Part } {
  const { audience, tenant, notices, ledger } = input;
  const before = Object.hasOwn(ledger.audiences, audience) ? ledger.audiences[audience] : undefined;
  const known = new Map(Object.entries(before?.notices ?? {}));
  const sinceOf = ({ id }: Notice) =>
    (Object.hasOwn(ledger.notices, id) ? ledger.notices[id]?.since : undefined) ?? input.now.toISOString();
  const fresh = notices.filter(({ id }) => !known.has(id));
  const changed = notices.filter(({ id, fingerprint }) => known.has(id) && known.get(id) !== fingerprint);
  const standing = notices
    .filter(({ id, fingerprint }) => known.get(id) === fingerprint)
    .map((notice) => ({ ...notice, since: sinceOf(notice) }));
  const concern = new Set(notices.map(({ id }) => id));
  const resolved: Known[] = [];
  const gone: string[] = [];
  for (const id of known.keys()) {
    if (concern.has(id)) continue;
    const stood = Object.hasOwn(ledger.notices, id) ? ledger.notices[id] : undefined;
    // Still there and no longer its concern, or never its concern by what it is told now.
    if (stood === undefined || input.present.has(id) || !input.about.has(stood.about)) gone.push(id);
    else {
      const verdict = input.judge(tenant, id, stood);
      if (verdict === "resolved") resolved.push(stood);
      if (verdict !== "unseen") gone.push(id);
    }
  }
  const isNews = fresh.length + changed.length + resolved.length > 0;
  const isDue =
    before !== undefined &&
    standing.some(({ about }) => !NOT_REMINDED.has(about)) &&
    input.now.getTime() - Date.parse(before.toldAt) >= input.remindAfterDays * DAY_MS;
  return {
    told: isNews || isDue,
    part: {
      ...(tenant === undefined ? {} : { tenant }),
      because: isNews ? "news" : "reminder",
      fresh,
      changed,
      standing,
      resolved,
      current: notices,
      gone,
      ...(before === undefined ? {} : { toldAt: before.toldAt }),
    },
  };
}

export function makeDigest(audience: string, parts: readonly Part[]): Digest {
  const said = parts.map(({ tenant, because, fresh, changed, standing, gone, toldAt }) => [
    tenant ?? null,
    because,
    toldAt ?? null,
    [fresh, changed, standing].map((list) => list.map(({ id, fingerprint }) => [id, fingerprint])),
    gone,
  ]);
  return { audience, parts, fingerprint: sha256(canonicalJson([audience, said])) };
}

/** The ledger once an audience was told a part; where it was not, only what is gone leaves it. */
export function recordTold(
  ledger: NoticeLedger,
  audience: string,
  part: Part,
  told: { readonly at: string } | undefined,
): NoticeLedger {
  const before = Object.hasOwn(ledger.audiences, audience) ? ledger.audiences[audience] : undefined;
  const kept = Object.entries(before?.notices ?? {}).filter(([id]) => !part.gone.includes(id));
  const added =
    told === undefined ? [] : part.current.map(({ id, fingerprint }): [string, string] => [id, fingerprint]);
  const toldAt = [told?.at, before?.toldAt]
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1);
  if (toldAt === undefined) return ledger;
  const audiences = {
    ...ledger.audiences,
    [audience]: { toldAt, notices: Object.fromEntries([...kept, ...added]) },
  };
  const standing = new Map(Object.entries(ledger.notices));
  if (told !== undefined)
    for (const notice of part.current) standing.set(notice.id, knownOf(notice, standing.get(notice.id), told.at));
  const named = new Set(Object.values(audiences).flatMap(({ notices }) => Object.keys(notices)));
  return { audiences, notices: Object.fromEntries([...standing].filter(([id]) => named.has(id))) };
}

const LONGEST_TITLE = 200;

function knownOf({ about, title, customer }: Notice, before: Known | undefined, at: string): Known {
  return {
    about,
    title: title.slice(0, LONGEST_TITLE),
    ...(customer === undefined ? {} : { customer: customer.key, customerName: customer.name.slice(0, LONGEST_TITLE) }),
    since: before?.since ?? at,
  };
}
