import type { Digest, NoticeLedger, Part } from "../core/digest.ts";
import type { AuditStore, Snapshot } from "./store.ts";
/** @throws {ConcordatError} `NOTICES_BROKEN`, `NOTICES_VERSION` */
export declare function readLedger(at: Pick<Snapshot, "read">, tenant: string | undefined): Promise<NoticeLedger>;
/** @param text undefined where the file does not exist: nobody was told anything yet */
export declare function parseLedger(text: string | undefined, tenant: string | undefined, file: string): NoticeLedger;
/** The file's text: keys in order, two spaces, a final newline. */
export declare function serialiseLedger(ledger: NoticeLedger, tenant: string | undefined): string;
/** What one audience was told, or what leaves its record without a word. */
export interface Telling {
    readonly audience: string;
    readonly part: Part;
    /** When; absent where it was not told. */
    readonly told?: {
        readonly at: string;
    };
}
/**
 * Commits what was told, worked out from the branch as it stands: what another run has told meanwhile stays.
 *
 * @throws {ConcordatError} as {@link AuditStore.commitRun}, {@link readLedger}
 */
export declare function recordNotices(store: AuditStore, tellings: readonly Telling[], facts: {
    readonly actor: string;
    readonly digest?: Digest;
    readonly run?: string;
}): Promise<void>;
