/** The only way to send a mail. */
import { createTransport } from "nodemailer";
import type { MailServer } from "../core/audience.ts";
import { OutOfServiceError, ProviderError, UnknownOutcomeError } from "../errors.ts";
import { isLoopback } from "./http.ts";

export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Hex digits; the same mail sent again has the same, so that mail programs show it once. */
  readonly fingerprint: string;
  readonly at: Date;
}

export interface Login {
  readonly username: string;
  readonly password: string;
}

const TIMEOUT_MS = 60_000;
const SENDER = "Concordat";

interface Failure extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/**
 * Hands a mail to the server; resolves once the server has taken it. Always over TLS, except to this machine itself.
 *
 * @throws {ProviderError} `MAIL_REFUSED`, `MAIL_LOGIN`, {@link OutOfServiceError} `MAIL_UNREACHABLE`, `MAIL_TLS`: nothing was sent;
 *   {@link UnknownOutcomeError} `MAIL_LOST`: it may have been
 */
export async function sendMail(server: MailServer, login: Login | undefined, mail: Mail): Promise<void> {
  const { host, port } = server;
  const transport = createTransport({
    host,
    port,
    secure: server.tls === "from the start",
    requireTLS: server.tls === "by command" && !isLoopback(host),
    ...(login === undefined ? {} : { auth: { user: login.username, pass: login.password } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: { name: SENDER, address: server.from },
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      date: mail.at,
      messageId: `<${mail.fingerprint.slice(0, 40)}@${server.from.slice(server.from.lastIndexOf("@") + 1)}>`,
      // Holiday replies answer no machine (RFC 3834).
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
  } catch (cause) {
    throw explain(server, mail.to, cause);
  } finally {
    transport.close();
  }
}

function explain({ host, port }: MailServer, to: string, cause: unknown): ProviderError {
  const { code = "", command = "", response = "", responseCode, message } = cause as Failure;
  const facts = { host, port, code };
  const place = `${host}:${port}`;
  const said = response.replace(/\s+/g, " ").trim().slice(0, 300);
  if (code === "EAUTH") {
    const words = `the mail server ${place} refused the login${said === "" ? "" : ` (${said})`}; check username and password under notify.mail, and whether the account may send by SMTP`;
    return new ProviderError("MAIL_LOGIN", words, facts, { cause });
  }
  if (code === "ETLS" || /certificate|SSL|TLS/i.test(message)) {
    const words = `no safe connection to the mail server ${place} came about (${message.slice(0, 200)}); check server under notify.mail: smtps for TLS from the first byte, else STARTTLS`;
    return new OutOfServiceError("MAIL_TLS", words, facts, { cause });
  }
  if (responseCode !== undefined) {
    const words = `the mail server ${place} did not take the mail to ${to} (${said}); check the address, and whether the server lets ${command === "MAIL FROM" ? "this sender" : "you"} send to it`;
    return new ProviderError("MAIL_REFUSED", words, facts, { cause });
  }
  if (command === "CONN" || /^(?:ECONNREFUSED|ENOTFOUND|EDNS|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code)) {
    const words = `the mail server ${place} could not be reached (${message.slice(0, 200)}); check server under notify.mail, and that this machine may reach it`;
    return new OutOfServiceError("MAIL_UNREACHABLE", words, facts, { cause });
  }
  const words = `the answer of the mail server ${place} was lost (${message.slice(0, 200)}); the mail to ${to} may have been sent`;
  return new UnknownOutcomeError("MAIL_LOST", words, facts, { cause });
}
