/** What Autotask refuses, in words, and how its refusals are told from answers that were lost. Pure. */
import { ProviderError } from "../../errors.ts";
import type { HttpAnswer } from "../provider.ts";
/** Whether credentials may be sent to an address that the directory of zones named: the vendor's, or the one configured. */
export declare function isTrusted(address: string, configured: string): boolean;
/** A page elsewhere would be sent the credentials; the same page again would never end. */
export declare function requireOwnPage(at: string, next: string, zoneUrl: string, seen: Set<string>): void;
/** Three requests were in flight already; the status varies, the text does not (Autotask: Thread Limiting). */
export declare function isCrowded(answer: HttpAnswer): boolean;
/** The hour's requests of the database are used up. */
export declare function isSuspended(answer: HttpAnswer): boolean;
/** True for a refusal: Autotask gives reasons with a 500 for what it does not do (Autotask: REST API Calls). */
export declare function isRefusal(answer: HttpAnswer): boolean;
/** The text for a locked user or an expired password is not documented; a hint is enough, the login is then tried. */
export declare function speaksOfLogin(said: string): boolean;
export declare function sayCrowded(request: string, times: number, resumeAt?: string): ProviderError;
export declare function saySuspended(request: string, answer: HttpAnswer, resumeAt: string): ProviderError;
/** `requests`: how many more were about to be sent, 0 where it is only known that there is no room. */
export declare function sayUsedUp(facts: {
    readonly used: number;
    readonly hourly: number;
    readonly share: number;
    readonly connection: string;
}, requests: number): ProviderError;
export declare function sayUnanswered(request: string, times: number, cause: ProviderError): ProviderError;
export declare function sayWrongLogin(reasons: readonly string[]): ProviderError;
/** A refusal as an error: what was asked, what Autotask says, and what to do. */
export declare function sayRefused(request: string, answer: HttpAnswer): ProviderError;
