/**
 * A digest as the HTML of a mail: tables and inline styles, since mail programs know little else; no images, no scripts,
 * nothing that is fetched. Colours hold in light and dark: programs that ask for dark get it by the style sheet, those
 * that turn colours round by themselves find contrast enough. Pure.
 */
import type { About } from "../../core/audience.ts";
import { forTerminal } from "../escape.ts";
import { fitPage, moreIn, type Page, type PagePart, type Row, type Section } from "./page.ts";

/** Bytes: longer mails are cut by Gmail at 102 kB. */
const LONGEST = 90_000;

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONO = "ui-monospace,SFMono-Regular,Menlo,Consolas,monospace";

/** Of a topic: its line and its words. */
const COLOURS: Readonly<Record<About, string>> = {
  errors: "#c92a2a",
  blocked: "#c2410c",
  unmapped: "#7c3aed",
  "price-changes": "#1d6fb8",
  expiring: "#8a6d00",
};
/** The same on a dark ground. */
const DARK_COLOURS: Readonly<Record<About, string>> = {
  errors: "#ff8787",
  blocked: "#ffa36b",
  unmapped: "#b79cff",
  "price-changes": "#74b9f2",
  expiring: "#e6c34a",
};
const RESOLVED = { light: "#2b8a3e", dark: "#7bd88f" };

const STYLE = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media(prefers-color-scheme:dark){",
  ".ground{background:#16181d!important}.card{background:#1f2229!important;border-color:#343945!important}",
  ".ink{color:#eceef2!important}.soft{color:#a9b0bd!important}.rule{border-color:#343945!important}",
  ".chip{background:#2a2e37!important}.go{background:#3b82c4!important;color:#fff!important}",
  ...Object.entries(DARK_COLOURS).map(
    ([about, colour]) => `.c-${about}{color:${colour}!important}.b-${about}{border-color:${colour}!important}`,
  ),
  `.c-ok{color:${RESOLVED.dark}!important}.b-ok{border-color:${RESOLVED.dark}!important}`,
  "}",
  "@media(max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}}",
].join("");

export function renderNotifyHtml(page: Page): string {
  return fitPage(page, whole, (html) => Buffer.byteLength(html) <= LONGEST);
}

/** Text that shows as written and means nothing as HTML; addresses in it are broken, so that no program makes a link of it. */
function safe(text: string): string {
  return forTerminal(text)
    .replace(/[&<>"'`]/g, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/:(?=\/\/)/g, ":&#8203;")
    .replace(/\b(www)(?=\.)/gi, "$1&#8203;")
    .replaceAll("@", "@&#8203;");
}

function whole(page: Page): string {
  const single = page.parts.length === 1 && page.left === 0;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${safe(page.subject)}</title><style>${STYLE}</style></head>
<body class="ground" style="margin:0;padding:0;background:#f3f4f6">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 8px">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #e2e5ea;border-radius:10px;font-family:${FONT}">
<tr><td class="pad" style="padding:26px 28px 10px">
<div class="soft" style="font-size:12px;line-height:16px;color:#667085;letter-spacing:.04em">Concordat</div>
<h1 class="ink" style="margin:2px 0 14px;font-size:22px;line-height:28px;font-weight:650;color:#16181d;word-break:break-word">${safe(page.title)}</h1>
${page.tallies.map(chip).join(" ")}
</td></tr>
${page.parts.map((part) => partOf(part, single)).join("\n")}
${page.left === 0 ? "" : note(`and ${page.left} more ${page.left === 1 ? "tenant" : "tenants"}`)}
${page.link === undefined ? "" : button(page.link)}
<tr><td class="pad rule soft" style="padding:16px 28px 22px;border-top:1px solid #e2e5ea;font-size:12px;line-height:18px;color:#667085">${safe(page.footer)}</td></tr>
</table></td></tr></table></body></html>
`;
}

function chip({ about, words }: Page["tallies"][number]): string {
  return `<span class="chip c-${about}" style="display:inline-block;margin:0 2px 6px 0;padding:3px 10px;border-radius:12px;background:#f0f2f5;color:${COLOURS[about]};font-size:13px;line-height:18px;font-weight:600">${safe(words)}</span>`;
}

function partOf({ name, sections }: PagePart, single: boolean): string {
  const head = single
    ? ""
    : `<tr><td class="pad rule" style="padding:20px 28px 0;border-top:1px solid #e2e5ea"><h2 class="ink" style="margin:0;font-size:18px;line-height:24px;font-weight:650;color:#16181d;word-break:break-word">${safe(name)}</h2></td></tr>`;
  return head + sections.map(sectionOf).join("\n");
}

function sectionOf(section: Section): string {
  const more = moreIn(section);
  return `<tr><td class="pad" style="padding:14px 28px 8px">
<div class="ink rule" style="font-size:14px;line-height:20px;font-weight:600;color:#16181d;padding-bottom:5px;margin-bottom:12px;border-bottom:1px solid #e2e5ea">${section.title} <span class="soft" style="font-weight:400;color:#667085">${section.count}</span></div>
${section.rows.map((row) => (section.kind === "resolved" ? resolvedRow(row) : rowOf(row))).join("\n")}
${more === "" ? "" : `<div class="soft" style="font-size:13px;line-height:18px;color:#667085;padding:0 0 8px 15px">${more}</div>`}
</td></tr>`;
}

function rowOf({ about, tag, title, who, text, fix, money, since, place }: Row): string {
  const facts = [tag, since]
    .filter((part) => part !== "")
    .map(safe)
    .join(" · ");
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px"><tr><td class="b-${about}" style="border-left:3px solid ${COLOURS[about]};padding:0 0 0 12px;word-break:break-word">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>
<td class="c-${about}" style="font-size:12px;line-height:17px;font-weight:600;color:${COLOURS[about]}">${facts}</td>
<td class="ink" align="right" style="font-size:14px;line-height:17px;font-weight:600;color:#16181d;white-space:nowrap;padding-left:12px">${safe(money)}</td></tr></table>
<div class="ink" style="font-size:15px;line-height:21px;font-weight:600;color:#16181d;padding-top:1px">${safe(title)}</div>
${line(who, "ink", "#16181d")}${line(text, "soft", "#475467")}${fix === "" ? "" : `<div class="ink" style="font-size:14px;line-height:20px;color:#16181d;padding-top:3px">&rarr; ${safe(fix)}</div>`}
${place === "" ? "" : `<div class="soft" style="font-family:${MONO};font-size:12px;line-height:18px;color:#667085;padding-top:2px">${safe(place)}</div>`}
</td></tr></table>`;
}

function resolvedRow({ title, who, since }: Row): string {
  const facts = [who, since]
    .filter((part) => part !== "")
    .map(safe)
    .join(" · ");
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 10px"><tr><td class="b-ok" style="border-left:3px solid ${RESOLVED.light};padding:0 0 0 12px;word-break:break-word">
<div class="ink" style="font-size:14px;line-height:20px;color:#16181d"><span class="c-ok" style="color:${RESOLVED.light};font-weight:600">&#10003;</span> ${safe(title)}</div>
<div class="soft" style="font-size:13px;line-height:18px;color:#667085">${facts}</div></td></tr></table>`;
}

function line(text: string, kind: "ink" | "soft", colour: string): string {
  if (text === "") return "";
  return `<div class="${kind}" style="font-size:14px;line-height:20px;color:${colour}">${safe(text)}</div>`;
}

function note(words: string): string {
  return `<tr><td class="pad soft" style="padding:4px 28px 14px;font-size:13px;line-height:18px;color:#667085">${safe(words)}</td></tr>`;
}

/** The address is the environment's own, and checked; it is escaped all the same. */
function button(url: string): string {
  return `<tr><td class="pad" style="padding:4px 28px 24px"><a class="go" href="${url.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)}" style="display:inline-block;padding:9px 18px;border-radius:6px;background:#1d6fb8;color:#ffffff;font-size:14px;line-height:20px;font-weight:600;text-decoration:none">Open the run</a></td></tr>`;
}
