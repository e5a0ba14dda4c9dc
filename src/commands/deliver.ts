/** Sends a digest the way its audience is told: by mail, or into a channel of Slack or Teams. */
import type { Recipient } from "../core/recipients.ts";
import { UsageError } from "../errors.ts";
import { type Login, sendMail } from "../outside/mail.ts";
import { readSecret } from "../outside/secrets.ts";
import { postToChannel } from "../outside/webhook.ts";
import { renderNotifyHtml } from "../render/notify/html.ts";
import type { Page } from "../render/notify/page.ts";
import { renderSlack } from "../render/notify/slack.ts";
import { renderTeams } from "../render/notify/teams.ts";
import { renderNotifyText } from "../render/notify/text.ts";
import type { Context } from "./context.ts";

/** @throws {ConcordatError} of {@link sendMail}, {@link postToChannel} and {@link readSecret}; `NO_MAIL_SERVER` */
export async function deliver(
  context: Context,
  { channel, folder, mail: server }: Recipient,
  page: Page,
  fingerprint: string,
): Promise<void> {
  if (channel.kind !== "mail") {
    const address = await readSecret(channel.url, context.env, folder);
    await postToChannel(channel.kind, address, channel.kind === "slack" ? renderSlack(page) : renderTeams(page));
    return;
  }
  if (server === undefined) {
    const way =
      "add notify: { mail: { server: smtp.example.com:587, from: concordat@example.com } } to concordat.yaml or tenant.yaml";
    throw new UsageError("NO_MAIL_SERVER", `there is no mail server to send this from; ${way}`, {
      to: channel.address,
    });
  }
  let login: Login | undefined;
  if (server.login !== undefined) {
    const read = (ref: typeof server.login.username) => readSecret(ref, context.env, server.folder);
    login = { username: await read(server.login.username), password: await read(server.login.password) };
  }
  await sendMail(server, login, {
    to: channel.address,
    subject: page.subject,
    text: renderNotifyText(page),
    html: renderNotifyHtml(page),
    fingerprint,
    at: context.now(),
  });
}
