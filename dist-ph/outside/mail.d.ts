import type { MailServer } from "../core/audience.ts";
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
/**
 * Hands a mail to the server; resolves once the server has taken it. Always over TLS, except to this machine itself.
 *
 * @throws {ProviderError} `MAIL_REFUSED`, `MAIL_LOGIN`, {@link OutOfServiceError} `MAIL_UNREACHABLE`, `MAIL_TLS`: nothing was sent;
 *   {@link UnknownOutcomeError} `MAIL_LOST`: it may have been
 */
export declare function sendMail(server: MailServer, login: Login | undefined, mail: Mail): Promise<void>;
