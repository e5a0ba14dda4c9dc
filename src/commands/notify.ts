/**
 * `notify`: tells people what a run left for them, each audience once a run, in one digest, and again only where something
 * is new, changed or resolved, or a reminder is due. A digest is sent, then recorded: a kill in between repeats one digest,
 * and loses none.
 */
import { readLedger, recordNotices, type Telling } from "../audit/notices.ts";
import { type AuditStore, openAudit } from "../audit/store.ts";
import { loadWorkspace } from "../config/index.ts";
import { compareWithLedger, type Digest, makeDigest, type NoticeLedger, type Part } from "../core/digest.ts";
import type { Notice } from "../core/notice.ts";
import { type Found, findNotices } from "../core/notices.ts";
import { groupBy } from "../core/observed-index.ts";
import { concernsOf, type Recipient, recipientsOf, remindAfterOf, topicsOf } from "../core/recipients.ts";
import type { Workspace } from "../core/workspace.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { redact } from "../outside/secrets.ts";
import { forJson, forTerminal, linesForTerminal } from "../render/escape.ts";
import { type PageFacts, pageOf } from "../render/notify/page.ts";
import { counted } from "../render/words.ts";
import { actorOf } from "./actor.ts";
import { type Context, EXIT, jobUrl } from "./context.ts";
import { deliver } from "./deliver.ts";
import { withoutSecrets } from "./outside.ts";
import { readReport, type SavedReport } from "./report-file.ts";

export interface NotifyOptions {
  readonly json: boolean;
  readonly file?: string;
}

/** What became of one audience. */
interface Outcome {
  readonly audience: string;
  readonly told: boolean;
  readonly subject?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

export async function notify(given: Context, options: NotifyOptions): Promise<number> {
  const context = withoutSecrets(given);
  if (options.file === undefined)
    throw new UsageError(
      "NO_REPORT",
      "name the report: concordat notify report.json (of: concordat apply --out report.json)",
    );
  const report = await readReport(context, options.file);
  const workspace = loadWorkspace(context.folder);
  const found = findNotices(report, workspace.tenants);
  const recipients = recipientsOf(workspace, found.tenants);
  if (recipients.length === 0) {
    context.talk(
      "Nobody is to be told: there is no notify in concordat.yaml, nor in a tenant.yaml that can be read.\n",
    );
    if (options.json) context.out(`${JSON.stringify({ digests: [] })}\n`);
    return EXIT.done;
  }
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}\n`);
  const places = await readPlaces(store, found, workspace);
  const outcomes: Outcome[] = [];
  for (const recipient of recipients) {
    const outcome = await tell(context, { recipient, report, workspace, found, places, store });
    outcomes.push(outcome);
    context.talk(sayOutcome(outcome));
  }
  if (options.json) context.out(`${forJson(JSON.stringify({ digests: outcomes }, null, 2))}\n`);
  else context.out(sayAll(outcomes));
  return outcomes.some(({ error }) => error !== undefined) ? EXIT.failed : EXIT.done;
}

interface Delivery {
  readonly recipient: Recipient;
  readonly report: SavedReport;
  readonly workspace: Workspace;
  readonly found: Found;
  readonly places: ReadonlyMap<string | undefined, Place>;
  readonly store: AuditStore;
}

/** One audience's failure is its own: it is said, and tried again by the next run, since nothing is recorded of it. */
async function tell(context: Context, given: Delivery): Promise<Outcome> {
  const { recipient, report, workspace, store } = given;
  const { name } = recipient;
  const now = context.now();
  const compared = compareAll(given, now);
  const parts = compared.filter(({ told }) => told).map(({ part }) => part);
  const digest = makeDigest(name, parts);
  let subject: string | undefined;
  try {
    if (parts.length > 0) {
      const page = pageOf(digest, factsOf(context, workspace, report, now));
      subject = page.subject;
      await deliver(context, recipient, page, digest.fingerprint);
    }
  } catch (error) {
    return { audience: name, told: false, error: failureOf(error) };
  }
  const outcome = { audience: name, told: parts.length > 0, ...(subject === undefined ? {} : { subject }) };
  try {
    await record(
      context,
      store,
      report,
      compared.flatMap((one) => tellingOf(name, one, now)),
      parts.length > 0 ? digest : undefined,
    );
    return outcome;
  } catch (error) {
    const { code, message } = failureOf(error);
    const repeated =
      parts.length > 0
        ? "it was told, which could not be recorded, so the next run tells it again"
        : "what is over could not be recorded";
    return { ...outcome, error: { code, message: `${repeated}: ${message}` } };
  }
}

function compareAll({ recipient, workspace, found, places }: Delivery, now: Date) {
  return [...recipient.interests].flatMap(([tenant, interests]) => {
    const place = places.get(tenant);
    if (place === undefined) return [];
    return [
      compareWithLedger({
        audience: recipient.name,
        tenant,
        notices: place.notices.filter((notice) => place.concerns(interests, notice)),
        present: place.present,
        about: topicsOf(interests),
        ledger: place.ledger,
        judge: found.judge,
        now,
        remindAfterDays: remindAfterOf(workspace, tenant),
      }),
    ];
  });
}

function tellingOf(
  audience: string,
  { told, part }: { readonly told: boolean; readonly part: Part },
  now: Date,
): Telling[] {
  if (!told && part.gone.length === 0) return [];
  return [{ audience, part, ...(told ? { told: { at: now.toISOString() } } : {}) }];
}

async function record(
  context: Context,
  store: AuditStore,
  { run }: SavedReport,
  tellings: readonly Telling[],
  digest: Digest | undefined,
): Promise<void> {
  if (tellings.length === 0) return;
  await recordNotices(store, tellings, {
    actor: await actorOf(context),
    ...(digest === undefined ? {} : { digest }),
    ...(run === undefined ? {} : { run }),
  });
}

/** What there is to be told of a tenant, or of the whole workspace, and what was told of it. */
interface Place {
  readonly ledger: NoticeLedger;
  readonly notices: readonly Notice[];
  readonly present: ReadonlySet<string>;
  readonly concerns: ReturnType<typeof concernsOf>;
}

async function readPlaces(
  store: AuditStore,
  found: Found,
  workspace: Workspace,
): Promise<ReadonlyMap<string | undefined, Place>> {
  const notices = groupBy(found.notices, ({ tenant = "" }) => tenant);
  const places = new Map<string | undefined, Place>();
  for (const name of [undefined, ...found.tenants]) {
    const own = notices.get(name ?? "") ?? [];
    places.set(name, {
      ledger: await readLedger(store, name),
      notices: own,
      present: new Set(own.map(({ id }) => id)),
      concerns: concernsOf(workspace.tenants.find((tenant) => tenant.name === name)),
    });
  }
  return places;
}

function factsOf(context: Context, workspace: Workspace, { plan }: SavedReport, now: Date): PageFacts {
  const tenants = [
    ...workspace.tenants,
    ...(plan?.tenants ?? []).map((tenant) => ({ ...tenant, name: tenant.tenant })),
  ];
  const link = linkOf(context);
  return {
    tenants: new Map(tenants.map(({ name, timezone, currency }) => [name, { timezone, currency }])),
    now: now.toISOString(),
    ...(link === undefined ? {} : { link }),
  };
}

const PLAIN_ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/-]*)?$/;

/** The page of this job, where its address is a plain one. */
function linkOf({ env }: Context): string | undefined {
  const url = jobUrl(env);
  return url !== undefined && PLAIN_ADDRESS.test(url) ? url : undefined;
}

function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof ConcordatError)) throw error;
  return { code: error.code, message: redact(error.message) };
}

function sayOutcome({ audience, error }: Outcome): string {
  return error === undefined ? "" : `${error.code}: ${linesForTerminal(`${audience}: ${error.message}`)}\n`;
}

function sayAll(outcomes: readonly Outcome[]): string {
  const told = outcomes.filter((outcome) => outcome.told);
  const lines = told.map(({ audience, subject = "" }) => `told ${forTerminal(audience)}  ${forTerminal(subject)}\n`);
  const failed = outcomes.filter((outcome) => !outcome.told && outcome.error !== undefined).length;
  const rest = outcomes.length - told.length - failed;
  const quiet = rest === 0 ? "" : `${counted(rest, "audience has", "audiences have")} nothing new to be told\n`;
  const again =
    failed === 0 ? "" : `${counted(failed, "audience", "audiences")} could not be told; the next run tries again\n`;
  return [...lines, quiet, again].join("");
}
