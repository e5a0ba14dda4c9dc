/** A mail server and a server for webhooks on this machine, which keep what they were handed. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface MailBox {
  readonly port: number;
  /** As a mail program reads them. */
  readonly mails: ParsedMail[];
  /** As they were sent. */
  readonly sources: string[];
  /** Called when a mail is whole, before its sender is told so. */
  onMail: () => void | Promise<void>;
  close(): Promise<void>;
}

/** Without a login and without TLS, unless `options` say so. */
export async function startMail(options: SMTPServerOptions = {}): Promise<MailBox> {
  const mails: ParsedMail[] = [];
  const sources: string[] = [];
  const server = new SMTPServer({
    authOptional: options.onAuth === undefined,
    disabledCommands: options.key === undefined ? ["STARTTLS"] : [],
    ...options,
    onData(stream, _session, callback) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", async () => {
        const source = Buffer.concat(pieces);
        sources.push(source.toString("utf8"));
        mails.push(await simpleParser(source));
        await box.onMail();
        callback();
      });
    },
  });
  // A client that hangs up in the middle is a test's doing.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const box: MailBox = {
    port: (server.server.address() as AddressInfo).port,
    mails,
    sources,
    onMail: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return box;
}

export interface Channel {
  readonly url: string;
  /** Bodies, taken apart. */
  readonly messages: unknown[];
  /** What is answered. */
  answer: { readonly status: number; readonly body: string };
  close(): Promise<void>;
}

export async function startChannel(): Promise<Channel> {
  const messages: unknown[] = [];
  const server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      messages.push(JSON.parse(Buffer.concat(pieces).toString("utf8")));
      response.writeHead(channel.answer.status, { "content-type": "text/plain" });
      response.end(channel.answer.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const channel: Channel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0001/B0001/abcdefghijklmnop`,
    messages,
    answer: { status: 200, body: "ok" },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return channel;
}
