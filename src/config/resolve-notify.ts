/** Who is told of what, from a checked file. */
import { ABOUT, type Audience, type MailServer, type NotifySettings } from "../core/audience.ts";
import type { SecretRef } from "../core/workspace.ts";
import type { Audience as AudienceEntry, MailServer as MailEntry, TenantFile } from "../generated/types.ts";
import { daysIn } from "./durations.ts";
import type { ParsedFile } from "./parse.ts";

const SMTPS_PORT = 465;
const SUBMISSION_PORT = 587;

/** `folder`: what secrets of this file start from, absolute. Undefined where the file says nothing of it. */
export function resolveNotify(file: ParsedFile, folder: string): NotifySettings | undefined {
  const entry = (file.value as Pick<TenantFile, "notify">).notify;
  if (entry === undefined) return undefined;
  const audiences = (entry.audiences ?? []).flatMap((audience, index): Audience[] => {
    const shared = {
      about: audience.about ?? ABOUT,
      folder,
      origin: file.originOf(["notify", "audiences", index]),
    };
    return channelsOf(audience).map((channel) => ({ ...shared, channel }));
  });
  return {
    ...(entry.mail === undefined ? {} : { mail: resolveMail(entry.mail, file, folder) }),
    audiences,
    ...(entry.remindAfter === undefined ? {} : { remindAfterDays: daysIn(entry.remindAfter) }),
  };
}

/** Each has one way of being told: the cross-file rules have seen to that. */
function channelsOf({ mail = [], slack, teams }: AudienceEntry): Audience["channel"][] {
  return [
    ...mail.map((address) => ({ kind: "mail" as const, address })),
    ...(slack === undefined ? [] : [{ kind: "slack" as const, url: slack as SecretRef }]),
    ...(teams === undefined ? [] : [{ kind: "teams" as const, url: teams as SecretRef }]),
  ];
}

function resolveMail({ server, username, password, from }: MailEntry, file: ParsedFile, folder: string): MailServer {
  const [, scheme, host = server, port] = /^(?:(smtps?):\/\/)?([^:]+)(?::(\d+))?$/.exec(server) ?? [];
  const isImplicit = scheme === "smtps" || (scheme === undefined && port === String(SMTPS_PORT));
  return {
    host,
    port: port === undefined ? (isImplicit ? SMTPS_PORT : SUBMISSION_PORT) : Number(port),
    tls: isImplicit ? "from the start" : "by command",
    ...(username === undefined || password === undefined
      ? {}
      : { login: { username: username as SecretRef, password: password as SecretRef } }),
    from,
    folder,
    origin: file.originOf(["notify", "mail"], "key"),
  };
}
