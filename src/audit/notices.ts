/** The ledger `notices/<tenant>.json`: which notices stand, and who was told of them, and when. Pure but for {@link recordNotices}. */
import { ABOUT } from "../core/audience.ts";
import type { Digest, NoticeLedger, Part } from "../core/digest.ts";
import { recordTold } from "../core/digest.ts";
import { ConcordatError } from "../errors.ts";
import type { CommitFile } from "../outside/git-objects.ts";
import { isTooDeep, sorted } from "./canonical.ts";
import { noticesFile } from "./paths.ts";
import { isInstant, isRecord } from "./state.ts";
import type { AuditStore, Snapshot } from "./store.ts";

const NOTHING: NoticeLedger = { notices: {}, audiences: {} };
const TOPICS: ReadonlySet<unknown> = new Set(ABOUT);

/** @throws {ConcordatError} `NOTICES_BROKEN`, `NOTICES_VERSION` */
export async function readLedger(at: Pick<Snapshot, "read">, tenant: string | undefined): Promise<NoticeLedger> {
  const file = noticesFile(tenant);
  return parseLedger(await at.read(file), tenant, file);
}

/** @param text undefined where the file does not exist: nobody was told anything yet */
export function parseLedger(text: string | undefined, tenant: string | undefined, file: string): NoticeLedger {
  if (text === undefined) return NOTHING;
  const broken = (why: string) => {
    const way =
      "restore it from an earlier commit of the audit branch, or remove it, and what stands is told once more";
    return new ConcordatError("NOTICES_BROKEN", `${file} ${why}, so who was told of what is not known; ${way}`, {
      file,
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken("is not JSON");
  }
  if (isTooDeep(value) || !isRecord(value)) throw broken("does not hold notices");
  if (value.formatVersion !== 1)
    throw new ConcordatError(
      "NOTICES_VERSION",
      `${file} has format version ${JSON.stringify(value.formatVersion) ?? "none"}, this program reads 1; run the concordat version that wrote it, or a newer one`,
      { file },
    );
  if (value.tenant !== tenant) throw broken(`belongs to ${JSON.stringify(value.tenant) ?? "the whole workspace"}`);
  const { notices, audiences } = value;
  if (!isRecord(notices) || !Object.values(notices).every(isKnown)) throw broken("is damaged at notices");
  if (!isRecord(audiences) || !Object.values(audiences).every(isTold)) throw broken("is damaged at audiences");
  return { notices, audiences } as unknown as NoticeLedger;
}

function isKnown(row: unknown): boolean {
  if (!isRecord(row) || !TOPICS.has(row.about) || typeof row.title !== "string" || !isInstant(row.since)) return false;
  return [row.customer, row.customerName].every((text) => text === undefined || typeof text === "string");
}

function isTold(row: unknown): boolean {
  if (!isRecord(row) || !isInstant(row.toldAt) || !isRecord(row.notices)) return false;
  return Object.values(row.notices).every((fingerprint) => typeof fingerprint === "string");
}

/** The file's text: keys in order, two spaces, a final newline. */
export function serialiseLedger(ledger: NoticeLedger, tenant: string | undefined): string {
  return `${JSON.stringify(sorted({ formatVersion: 1, tenant, ...ledger }), null, 2)}\n`;
}

/** What one audience was told, or what leaves its record without a word. */
export interface Telling {
  readonly audience: string;
  readonly part: Part;
  /** When; absent where it was not told. */
  readonly told?: { readonly at: string };
}

/**
 * Commits what was told, worked out from the branch as it stands: what another run has told meanwhile stays.
 *
 * @throws {ConcordatError} as {@link AuditStore.commitRun}, {@link readLedger}
 */
export async function recordNotices(
  store: AuditStore,
  tellings: readonly Telling[],
  facts: { readonly actor: string; readonly digest?: Digest; readonly run?: string },
): Promise<void> {
  const places = new Map<string | undefined, Telling[]>();
  for (const telling of tellings)
    places.set(telling.part.tenant, [...(places.get(telling.part.tenant) ?? []), telling]);
  const { digest } = facts;
  const who = [...places.keys()].map((tenant) => tenant ?? "the workspace").join(", ");
  await store.commitRun({
    files: async (current) => {
      const files: CommitFile[] = [];
      for (const [tenant, own] of places) {
        const before = await readLedger(current, tenant);
        let ledger = before;
        for (const { audience, part, told } of own) ledger = recordTold(ledger, audience, part, told);
        const content = serialiseLedger(ledger, tenant);
        if (content !== serialiseLedger(before, tenant)) files.push({ path: noticesFile(tenant), content });
      }
      return files;
    },
    message: digest === undefined ? `notices: ${who}, what is over` : `notices: ${who}, told ${digest.audience}`,
    trailers: {
      ...(facts.run === undefined ? {} : { Run: facts.run }),
      ...(digest === undefined ? {} : { Digest: digest.fingerprint }),
      Actor: facts.actor,
    },
  });
}
