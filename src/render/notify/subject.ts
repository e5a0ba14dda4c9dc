/** The line that tells what a digest is about before it is opened. Pure. */
import { ABOUT } from "../../core/audience.ts";
import type { Digest } from "../../core/digest.ts";
import type { Notice } from "../../core/notice.ts";
import { forTerminal } from "../escape.ts";
import { counted } from "../words.ts";
import { cut, sumsOf, topicInWords } from "./words.ts";

/** A header's line is folded by mail programs; beyond this nobody reads it. */
const LONGEST = 160;

/** For example `fabrikam-msp: 2 errors, 1 unmapped (EUR 24.60)`. One line, whatever stands in the names. */
export function subjectOf({ parts }: Digest): string {
  const names = parts.map(({ tenant }) => tenant ?? "workspace");
  const who = names.length === 1 ? (names[0] ?? "") : counted(names.length, "tenant");
  const news = parts.flatMap(({ fresh, changed }) => [...fresh, ...changed]);
  const resolved = parts.flatMap((part) => part.resolved).length;
  const standing = parts.flatMap((part) => part.standing);
  const ends = resolved === 0 ? [] : [`${resolved} resolved`];
  const isReminder = parts.every(({ because }) => because === "reminder");
  const words = isReminder ? [`still ${tallied(standing).join(", ")}`] : [...tallied(news), ...ends];
  const line = forTerminal(`${who}: ${words.join(", ")}`);
  return cut(line, LONGEST);
}

function tallied(notices: readonly Notice[]): string[] {
  return ABOUT.flatMap((about) => {
    const own = notices.filter((notice) => notice.about === about);
    if (own.length === 0) return [];
    const money = about === "unmapped" || about === "blocked" ? sumsOf(own.flatMap(({ money: one }) => one ?? [])) : [];
    return [`${topicInWords(about, own.length)}${money.length === 0 ? "" : ` (${money.join(", ")})`}`];
  });
}
