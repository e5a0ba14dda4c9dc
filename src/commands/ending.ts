/** How an apply ended: why before its last change, where to go on, and the exit code. */
import { OUTCOME_UNKNOWN } from "../apply/reasons.ts";
import type { ApplyEvent, Stop } from "../apply/run.ts";
import type { Finding } from "../core/model.ts";
import type { CustomerPlan, Plan, Reason, TenantPlan } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import type { Workspace } from "../core/workspace.ts";
import type { ConcordatError } from "../errors.ts";
import { dayIn } from "../outside/zones.ts";
import { renderFindings } from "../render/findings.ts";
import { placeOf, timeInWords } from "../render/words.ts";
import { type Context, EXIT } from "./context.ts";
import { relativeOrigins } from "./origins.ts";

export interface Ending {
  readonly events: readonly ApplyEvent[];
  /** Connections that took nothing more. */
  readonly stops: readonly Stop[];
  /** Due changes that were not come to. */
  readonly left: number;
  /** The journal could no longer be written. */
  readonly broken?: ConcordatError;
  /** Somebody asked for the end. */
  readonly asked?: true;
}

/** Whether something was written, or may have been: of a change that failed a part may stand, or nobody knows. */
function isBegun({ kind, remoteId, code }: ApplyEvent): boolean {
  if (kind === "failed") return remoteId !== undefined || code === OUTCOME_UNKNOWN;
  return kind === "applied" || kind === "settled";
}

function isMade({ kind }: ApplyEvent): boolean {
  return kind === "applied" || kind === "settled";
}

/** Due changes without an outcome. */
export function countLeft(tenants: readonly TenantPlan[], events: readonly ApplyEvent[]): number {
  const ended = new Set(events.map(({ tenant, change }) => `${tenant} ${change.id}`));
  return tenants.reduce(
    (sum, tenant) => sum + dueChanges(tenant).filter(({ id }) => !ended.has(`${tenant.tenant} ${id}`)).length,
    0,
  );
}

/** Why the run ended before its last change, for the trail; undefined where it did not. */
export function whyEnded({ stops, left, broken, asked }: Ending): string | undefined {
  const reasons = [
    ...(broken === undefined ? [] : [broken.message]),
    ...stops.map(({ connection, message }) => `stopped at ${connection}: ${message}`),
    ...(asked === true ? ["stopped on request"] : []),
  ];
  return reasons.length === 0 ? undefined : `${left} left; ${reasons.join("; ")}`;
}

export interface EndingFacts {
  readonly workspace: Workspace;
  /** What was called, to be called again. */
  readonly command: string;
  readonly now: Date;
  /** Whether what was done stands in the audit. */
  readonly recorded: boolean;
}

/** What a person should know of a run that ended before its last change; empty where it did not. */
export function sayEnding(ending: Ending, { workspace, command, now, recorded }: EndingFacts): string {
  const { events, stops, left, broken, asked } = ending;
  const why = [
    ...(broken === undefined
      ? []
      : [`${broken.message}. Nothing more was written${recorded ? ", and what was done is recorded" : ""}.`]),
    ...stops.map((stop) => `Stopped at ${placeOfConnection(stop, workspace)}: ${stop.message}.`),
    ...(asked === true && left > 0 ? ["Stopped on request: the request under way was finished."] : []),
  ];
  if (why.length === 0) return "";
  const made = new Set(events.filter(isMade).map(({ change }) => change.id)).size;
  const failed = new Set(events.filter(({ kind }) => kind === "failed").map(({ change }) => change.id)).size;
  const count = `${made} made, ${failed === 0 ? "" : `${failed} failed, `}${left} of the changes are left for the next run.`;
  const when = stops.flatMap((stop) => resumeInWords(stop, workspace, now)).at(-1);
  const next =
    left + failed === 0
      ? ""
      : ` ${when === undefined ? "Go on with" : `Go on from ${when} with`}: ${command} (what is made is not made again).`;
  return `${why.join("\n")}\n${count}${next}\n`;
}

/** `psa (tenants/fabrikam-msp/tenant.yaml:7)`. */
function placeOfConnection({ tenant, connection }: Stop, workspace: Workspace): string {
  const origin = workspace.tenants.find(({ name }) => name === tenant)?.connections[connection]?.origin;
  if (origin === undefined) return connection;
  const { file, line } = relativeOrigins(origin, workspace.folder);
  return `${connection} (${file}:${line})`;
}

/** `10:42 (Amsterdam)`, by the tenant's clock. */
function resumeInWords({ tenant, resumeAt }: Stop, workspace: Workspace, now: Date): string[] {
  const timezone = workspace.tenants.find(({ name }) => name === tenant)?.timezone;
  if (resumeAt === undefined || timezone === undefined) return [];
  return [`${timeInWords(resumeAt, timezone, dayIn(timezone, now))} (${placeOf(timezone)})`];
}

/** Everything that keeps a plan, or a part of it, from being applied, each with what to do; empty where nothing does. */
export function sayObstacles(plan: Plan, { colour, width }: Pick<Context, "colour" | "width">): string {
  const found = obstaclesOf(plan);
  return found.length === 0 ? "" : renderFindings(found, { colour, width });
}

function obstaclesOf(plan: Plan): readonly Finding[] {
  const isError = ({ severity }: Finding) => severity === "error";
  const inPlan = plan.tenants.flatMap((tenant) => [
    ...tenant.findings.filter(isError),
    ...tenant.customers.flatMap((customer): readonly Finding[] => [
      ...customer.findings.filter(isError),
      ...(customer.status === "refused" || customer.status === "failed" ? whyStopped(customer) : []),
      ...customer.blocked.map(
        ({ reason, title, fix }): Finding => ({
          ...asFinding(reason),
          fix,
          message: `${customer.name}, ${title}: ${reason.text}`,
        }),
      ),
    ]),
  ]);
  return [...plan.findings.filter(isError), ...inPlan];
}

function asFinding({ rule, text, origin }: Reason): Finding {
  return { severity: "error", rule, message: text, ...(origin === undefined ? {} : { origin }) };
}

function whyStopped({ because, name }: CustomerPlan): readonly Finding[] {
  return because === undefined ? [] : [{ ...asFinding(because), message: `${name}: ${because.text}` }];
}

/** As {@link exitCodeOf}, where another run kept some tenants to itself: they wait for a person or for the next run. */
export function exitCodeOfSome(plan: Plan, ending: Ending): number {
  const code = exitCodeOf(plan, ending);
  if (code !== EXIT.done) return code;
  return ending.events.some(isBegun) ? EXIT.partly : EXIT.blocked;
}

/**
 * 5 where something was written and something was not. Where nothing was: 1 if the run could not get on, 4 if a person has
 * to act on a refusal or on a record that moved.
 */
export function exitCodeOf(plan: Plan, { events, stops, left, broken, asked }: Ending): number {
  const begun = events.some(isBegun);
  const ended = stops.length > 0 || (left > 0 && (broken !== undefined || asked === true));
  if (ended) return begun ? EXIT.partly : EXIT.failed;
  if (events.some(({ kind }) => kind === "failed" || kind === "stale")) return begun ? EXIT.partly : EXIT.blocked;
  if (plan.findings.some(({ severity }) => severity === "error")) return begun ? EXIT.partly : EXIT.failed;
  return plan.result === "blocked" || plan.result === "failed" ? EXIT.blocked : EXIT.done;
}
