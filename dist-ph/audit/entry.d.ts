import type { Day, Decimal, Origin } from "../core/model.ts";
import { type Json } from "./canonical.ts";
export declare const ENTRY_KINDS: readonly ["run-started", "applied", "skipped", "stale", "failed", "unknown", "settled", "manual-done", "waived", "run-finished"];
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
    readonly reason?: {
        readonly rule: string;
        readonly origin?: Origin;
    };
    /** What the change costs or brings, a month and once; signed. */
    readonly money?: {
        readonly monthly?: Decimal;
        readonly once?: Decimal;
        readonly currency: string;
    };
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
export declare const GENESIS: string;
export declare const START: ChainHead;
/** The entry at its place in the chain: after the entry with this hash. */
export declare function chain(previousHash: string, entry: AuditFacts & {
    readonly seq: number;
}): AuditEntry;
/** Entries for facts in their order, after the given head. */
export declare function chainAll(head: ChainHead, facts: readonly AuditFacts[]): AuditEntry[];
/** The facts of an entry, as they were before it was chained. */
export declare function factsOf(entry: AuditEntry): AuditFacts;
/** The first entry that does not follow from the one before it, or undefined where the chain holds. */
export declare function verifyChain(entries: readonly AuditEntry[], after?: ChainHead): Break | undefined;
/** A run's file. */
export declare function writeEntries(entries: readonly AuditEntry[]): string;
/** Reads a run's file strictly: what it does not understand is a break, and the other lines are still given. */
export declare function parseEntries(text: string): {
    readonly entries: readonly {
        entry: AuditEntry;
        line: number;
    }[];
    readonly breaks: readonly Break[];
};
