/** `audit/<tenant>/README.md`: the latest runs as a page that people read on their git host. Pure. */
import type { AuditEntry } from "./entry.ts";
/** How many runs the page holds; older ones stay in the trail. */
export declare const PAGE_RUNS = 50;
/** @param entries of the latest runs, in any order */
export declare function renderPage(tenant: string, entries: readonly AuditEntry[]): string;
/** For example `3 applied, 1 failed`. */
export declare function countKinds(entries: readonly Pick<AuditEntry, "kind">[]): string;
/**
 * Text from outside as plain words in Markdown: no markup, HTML, table bar, link, mention or issue number comes to life, and no
 * control or direction character hides or reorders what stands beside it.
 */
export declare function escapeMarkdown(text: string): string;
