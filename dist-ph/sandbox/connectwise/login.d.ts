import type { Entity } from "./fields.ts";
import type { Member, State } from "./store.ts";
/** The version that is served where a request pins none. */
export declare const CURRENT_VERSION = "2026.4";
/** Discovery, without a login. ConnectWise answers null for a company that it does not know. */
export declare function describeCompany(state: State, company: string): unknown;
/** `companyId+publicKey:privateKey`, in Basic's base64. */
export declare function authenticate(state: State, headers: Readonly<Record<string, string>>): Member;
/** The version that `Accept` pins. Older ones are served for twelve months, later ones not yet. */
export declare function readVersion(headers: Readonly<Record<string, string>>): string;
export declare function requireRight(member: Member, entity: Entity | "Report", writes: boolean): void;
