/** Sends a digest the way its audience is told: by mail, or into a channel of Slack or Teams. */
import type { Recipient } from "../core/recipients.ts";
import type { Page } from "../render/notify/page.ts";
import type { Context } from "./context.ts";
/** @throws {ConcordatError} of {@link sendMail}, {@link postToChannel} and {@link readSecret}; `NO_MAIL_SERVER` */
export declare function deliver(context: Context, { channel, folder, mail: server }: Recipient, page: Page, fingerprint: string): Promise<void>;
