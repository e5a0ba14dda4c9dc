/** Who is told of what a run left for people, as the files say. */
import type { Origin } from "./model.ts";
import type { SecretRef } from "./workspace.ts";
/** What a notice may be about, in the order in which people read it. */
export declare const ABOUT: readonly ["errors", "blocked", "unmapped", "price-changes", "expiring"];
export type About = (typeof ABOUT)[number];
/** Where mails are handed to. */
export interface MailServer {
    readonly host: string;
    readonly port: number;
    /** TLS with the first byte, or asked for by STARTTLS. */
    readonly tls: "from the start" | "by command";
    readonly login?: {
        readonly username: SecretRef;
        readonly password: SecretRef;
    };
    /** The sender's address. */
    readonly from: string;
    /** What secrets start from, absolute. */
    readonly folder: string;
    readonly origin: Origin;
}
export type Channel = {
    readonly kind: "mail";
    readonly address: string;
}
/** A webhook: who knows its URL may write to the channel. */
 | {
    readonly kind: "slack" | "teams";
    readonly url: SecretRef;
};
/** One way of telling people, and of what. */
export interface Audience {
    readonly channel: Channel;
    readonly about: readonly About[];
    /** What secrets start from, absolute. */
    readonly folder: string;
    readonly origin: Origin;
}
export interface NotifySettings {
    readonly mail?: MailServer;
    readonly audiences: readonly Audience[];
    /** After so many days what still stands is told once more. */
    readonly remindAfterDays?: number;
}
