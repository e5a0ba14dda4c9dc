/** What ConnectWise refuses, in words: what was asked, what it says, and what to do. Pure. */
import { ProviderError } from "../../errors.ts";
import type { HttpAnswer } from "../provider.ts";
/** A page elsewhere would be sent the credentials; the same page again would never end. */
export declare function requireOwnPage(at: string, next: string, site: string, seen: Set<string>): void;
export declare function sayUnknownCompany(company: string, site: string): ProviderError;
export declare function sayCrowded(request: string, times: number, resumeAt?: string): ProviderError;
export declare function sayUnanswered(request: string, times: number, cause: ProviderError): ProviderError;
/** A refusal as an error. `sent`: the fields of a PATCH. */
export declare function sayRefused(request: string, answer: HttpAnswer, sent?: readonly string[]): ProviderError;
