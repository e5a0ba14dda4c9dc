/**
 * One entry of the audit, and the chain that makes the trail tamper-evident: each entry holds the hash of the one before it,
 * over the whole trail of a tenant, from its first run on. Pure.
 */
import { createHash } from "node:crypto";
import type { Day, Decimal, Origin } from "../core/model.ts";
import { canonical, isTooDeep, type Json, MOST_LEVELS } from "./canonical.ts";

export const ENTRY_KINDS = [
  "run-started",
  "applied",
  "skipped",
  "stale",
  "failed",
  "unknown",
  "settled",
  "manual-done",
  "waived",
  "run-finished",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One field a change touches. An absent side: the field had, or has, no value. */
export interface FieldChange {
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** What happened, before it takes its place in the chain. */
export interface AuditFacts {
  readonly run: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly tenant: string;
  readonly customer?: string;
  readonly contract?: string;
  readonly line?: string;
  /** Who or what caused the run, for example `github:maria`. */
  readonly actor: string;
  readonly configCommit: string;
  readonly planDigest: string;
  readonly kind: EntryKind;
  /** The plan's change id. */
  readonly change?: string;
  readonly action?: string;
  readonly system?: string;
  readonly remoteId?: string;
  /** The key the YAML gives: `tenant/customer/contract/line`. */
  readonly ref?: string;
  readonly effective?: Day;
  readonly fields?: readonly FieldChange[];
  readonly reason?: { readonly rule: string; readonly origin?: Origin };
  /** What the change costs or brings, a month and once; signed. */
  readonly money?: { readonly monthly?: Decimal; readonly once?: Decimal; readonly currency: string };
  readonly message?: string;
}

export interface AuditEntry extends AuditFacts {
  readonly formatVersion: 1;
  /** Position in the tenant's trail, from 1, without a gap. */
  readonly seq: number;
  /** Hash of the entry before it; {@link GENESIS} for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** Where a trail stands: its last entry. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** Something wrong in a run's file. Lines count from 1. */
export interface Break {
  readonly line: number;
  readonly why: string;
}

/** What the first entry of a trail names as its previous hash. */
export const GENESIS = "0".repeat(64);
export const START: ChainHead = { seq: 0, hash: GENESIS };

function hashOf(entry: Omit<AuditEntry, "hash">): string {
  return createHash("sha256").update(canonical(entry)).digest("hex");
}

/** The entry at its place in the chain: after the entry with this hash. */
export function chain(previousHash: string, entry: AuditFacts & { readonly seq: number }): AuditEntry {
  const linked = { formatVersion: 1 as const, ...entry, previous: previousHash };
  return { ...linked, hash: hashOf(linked) };
}

/** Entries for facts in their order, after the given head. */
export function chainAll(head: ChainHead, facts: readonly AuditFacts[]): AuditEntry[] {
  let previous = head.hash;
  return facts.map((fact, index) => {
    const entry = chain(previous, { ...fact, seq: head.seq + index + 1 });
    previous = entry.hash;
    return entry;
  });
}

/** The facts of an entry, as they were before it was chained. */
export function factsOf(entry: AuditEntry): AuditFacts {
  const { formatVersion: _version, seq: _seq, previous: _previous, hash: _hash, ...facts } = entry;
  return facts;
}

/** The first entry that does not follow from the one before it, or undefined where the chain holds. */
export function verifyChain(entries: readonly AuditEntry[], after: ChainHead = START): Break | undefined {
  let { seq, hash } = after;
  for (const [index, entry] of entries.entries()) {
    const line = index + 1;
    const { hash: claimed, ...rest } = entry;
    if (hashOf(rest) !== claimed)
      return { line, why: `entry ${entry.seq} was altered: its content does not have the hash it names` };
    if (entry.seq !== seq + 1)
      return {
        line,
        why: `entry ${entry.seq} stands where entry ${seq + 1} belongs: entries were removed, added or moved`,
      };
    if (entry.previous !== hash)
      return { line, why: `entry ${entry.seq} does not follow the entry before it: one of them was replaced` };
    ({ seq, hash } = { seq: entry.seq, hash: claimed });
  }
  return undefined;
}

/** A run's file. */
export function writeEntries(entries: readonly AuditEntry[]): string {
  return entries.map((entry) => `${canonical(entry)}\n`).join("");
}

/** Reads a run's file strictly: what it does not understand is a break, and the other lines are still given. */
export function parseEntries(text: string): {
  readonly entries: readonly { entry: AuditEntry; line: number }[];
  readonly breaks: readonly Break[];
} {
  const entries: { entry: AuditEntry; line: number }[] = [];
  const breaks: Break[] = [];
  const rows = text.split("\n");
  if (rows.pop() !== "") breaks.push({ line: rows.length + 1, why: "the file is cut off: its last line has no end" });
  if (text === "") breaks.push({ line: 1, why: "the file is empty" });
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    const value = parseJson(row);
    const wrong = value === undefined ? "the line is not JSON" : wrongShape(value);
    if (wrong !== undefined) breaks.push({ line, why: wrong });
    else if (canonical(value) !== row)
      breaks.push({ line, why: "the line was edited: it is not written the way entries are" });
    else entries.push({ entry: value as unknown as AuditEntry, line });
  }
  return { entries, breaks };
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const TEXTS = ["run", "at", "tenant", "actor", "configCommit", "planDigest", "kind", "previous", "hash"] as const;

/** Why a value is not an entry, or undefined. What the hash covers needs no closer look. */
function wrongShape(value: Json): string | undefined {
  if (isTooDeep(value)) return `the line is nested more than ${MOST_LEVELS} levels deep, which no entry is`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "the line is not an entry";
  const entry = value as { readonly [key: string]: Json };
  if (entry.formatVersion !== 1) {
    return `the entry has format version ${canonical(entry.formatVersion)}, this program reads 1: use a newer concordat`;
  }
  for (const name of TEXTS) if (typeof entry[name] !== "string") return `the entry has no "${name}"`;
  if (!ENTRY_KINDS.some((kind) => kind === entry.kind)) return `the entry's kind ${canonical(entry.kind)} is not known`;
  return Number.isSafeInteger(entry.seq) ? undefined : 'the entry has no "seq"';
}
