/** What a command lends the providers, and how far this machine's clock is off by what the systems' answers say. */
import type { Day, Finding } from "../core/model.ts";
import type { Tenant, Workspace } from "../core/workspace.ts";
import { type ConcordatError, OutOfServiceError } from "../errors.ts";
import { skewOf, wait } from "../outside/clock.ts";
import { openHttp } from "../outside/http.ts";
import { readSecret, redact } from "../outside/secrets.ts";
import { dayIn, judgeSkew } from "../outside/zones.ts";
import type { Outside } from "../providers/provider.ts";
import { placeOf, timeInWords } from "../render/words.ts";
import type { Context } from "./context.ts";

const REQUEST_TIMEOUT_MS = 300_000;
const MINUTE = 60_000;

/** What a command keeps an eye on while connections are read. */
export interface Watch {
  /** By `tenant/connection`: how far this machine's clock is ahead of the system's at most, in milliseconds. */
  readonly skews: Map<string, number>;
  /** True once nothing more is to be read. Absent: never. */
  readonly isStopped?: () => boolean;
}

export interface StopWatch {
  readonly watch: Watch;
  readonly isAsked: () => boolean;
  /** From now on what is under way is brought to its end. */
  beginWriting(): void;
}

/** While plans are made a stop is obeyed at the next request; while records are written, after the one under way. */
export function watchForStop(context: Context): StopWatch {
  let asked = false;
  let writing = false;
  context.signal.addEventListener("abort", () => {
    asked = true;
    const how = writing ? "after the request under way, and recording what was done" : "before anything is written";
    context.talk(`Stopping ${how}. Asked once more, it stops at once; the next run finds out what was made.\n`);
  });
  return {
    watch: { skews: new Map(), isStopped: () => asked && !writing },
    isAsked: () => asked,
    beginWriting: () => {
      writing = true;
    },
  };
}

/** The same, with every secret masked in what it prints: systems repeat them in their messages. */
export function withoutSecrets(context: Context): Context {
  return {
    ...context,
    out: (text) => context.out(redact(text)),
    talk: (text) => context.talk(redact(text)),
  };
}

/** Whose connection it is. */
export interface Borrower {
  /** `tenant/connection`. */
  readonly key: string;
  readonly timezone: string;
  /** Named by the user: then no clock decides what is due. */
  readonly asOf?: Day;
}

/**
 * The network, secrets and time for one connection. Its `send` also throws OutOfServiceError: `CLOCK_WRONG` before
 * anything is sent on a day that may be the wrong one, and `STOPPED`.
 */
export function outsideOf(context: Context, watch: Watch, borrower: Borrower): Outside {
  const send = openHttp({ timeoutMs: REQUEST_TIMEOUT_MS });
  const { key, timezone, asOf } = borrower;
  return {
    async send(request) {
      if (watch.isStopped?.() === true) throw new OutOfServiceError("STOPPED", "stopped on request", { key });
      const known = watch.skews.get(key) ?? 0;
      if (asOf === undefined && judgeSkew(known, timezone, context.now()) === "wrong") throw sayWrongClock(key, known);
      const answer = await send(request);
      const skew = skewOf(answer.headers, context.now());
      if (skew !== undefined && Math.abs(skew) >= Math.abs(known)) watch.skews.set(key, skew);
      return answer;
    },
    secret: (ref, folder) => readSecret(ref, context.env, folder),
    now: context.now,
    wait,
    report: (progress) => {
      if (context.interactive)
        context.talk(
          `\r${progress.what} ${progress.done}${progress.total === undefined ? "" : ` of ${progress.total}`}`.padEnd(
            context.width - 1,
          ),
        );
    },
  };
}

/** `7 minutes ahead of`, `13 hours behind`. */
export function skewInWords(skew: number): string {
  const minutes = Math.round(Math.abs(skew) / MINUTE);
  const [count, unit] = minutes < 120 ? [minutes, "minute"] : [Math.round(minutes / 60), "hour"];
  return `${count} ${unit}${count === 1 ? "" : "s"} ${skew > 0 ? "ahead of" : "behind"}`;
}

function sayWrongClock(key: string, skew: number): OutOfServiceError {
  const connection = key.slice(key.indexOf("/") + 1);
  const message = `this machine's clock is ${skewInWords(skew)} the one of ${connection}, so today may be another day than it says, and today decides what is billed; set the clock (time service, NTP) and run again`;
  return new OutOfServiceError("CLOCK_WRONG", message, { connection, skew });
}

/** What to do about an error that ended a tenant's reading: mend it, or wait where it says until when. */
export function whatNext({ facts }: ConcordatError, { timezone }: Tenant, at: Date): string {
  if (typeof facts.resumeAt !== "string") return "mend it and plan again";
  return `plan again from ${timeInWords(facts.resumeAt, timezone, dayIn(timezone, at))} (${placeOf(timezone)}) on`;
}

/** Clocks that differ by minutes: nothing is wrong yet, and one day it will be. */
export function clocksOff(workspace: Workspace, watch: Watch, at: Date, asOf?: Day): readonly Finding[] {
  return workspace.tenants.flatMap((tenant) =>
    Object.values(tenant.connections).flatMap((connection): readonly Finding[] => {
      const skew = watch.skews.get(`${tenant.name}/${connection.key}`) ?? 0;
      const judged = judgeSkew(skew, tenant.timezone, at);
      // A wrong one was told when it ended the reading.
      if (judged === "fine" || (judged === "wrong" && asOf === undefined)) return [];
      return [
        {
          severity: "warning",
          rule: "CLOCK_OFF",
          message: `this machine's clock is ${skewInWords(skew)} the one of ${connection.key} (${tenant.name})`,
          fix: "Set the clock (time service, NTP); where it may be another day by the other clock, nothing is planned or applied.",
          origin: connection.origin,
        },
      ];
    }),
  );
}

/** What a system says may repeat a secret. */
export function masked<Said extends { readonly message?: string }>(said: Said): Said {
  return said.message === undefined ? said : { ...said, message: redact(said.message) };
}
