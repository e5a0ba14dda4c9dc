/** Who asks: companyinfo, keys, client id, the version asked for, rights. */
import { timingSafeEqual } from "node:crypto";
import type { Entity } from "./fields.ts";
import { refuse } from "./refusal.ts";
import type { Member, State } from "./store.ts";

/** The version that is served where a request pins none. */
export const CURRENT_VERSION = "2026.4";

/** Discovery, without a login. ConnectWise answers null for a company that it does not know. */
export function describeCompany(state: State, company: string): unknown {
  if (company.toLowerCase() !== state.companyId.toLowerCase()) return null;
  return {
    CompanyName: state.companyId,
    Codebase: state.codebase,
    VersionCode: state.codebase.replace(/\/$/, ""),
    VersionNumber: `v${CURRENT_VERSION}.105333`,
    CompanyID: state.companyId,
    IsCloud: state.switches.isCloud === "text" ? "True" : true,
  };
}

const equal = (one: string, other: string): boolean =>
  Buffer.byteLength(one) === Buffer.byteLength(other) && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** `companyId+publicKey:privateKey`, in Basic's base64. */
export function authenticate(state: State, headers: Readonly<Record<string, string>>): Member {
  const encoded = /^Basic (\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
  const login = Buffer.from(encoded, "base64").toString("utf8");
  const member = state.members.find(({ publicKey, privateKey }) =>
    equal(`${state.companyId}+${publicKey}:${privateKey}`, login),
  );
  if (member === undefined) {
    if (state.switches.wrongLogin === "404") throw refuse(404, "ConnectWiseApi", "The endpoint does not exist.");
    throw refuse(401, "Unauthorized", "UserNotAuthenticated");
  }
  if ((headers.clientid ?? "").trim() === "") {
    throw refuse(403, "Security", "The clientId header is missing or not valid.");
  }
  return member;
}

/** The version that `Accept` pins. Older ones are served for twelve months, later ones not yet. */
export function readVersion(headers: Readonly<Record<string, string>>): string {
  const pinned = /application\/vnd\.connectwise\.com\+json\s*;\s*version=([^,;\s]+)/i.exec(headers.accept ?? "")?.[1];
  if (pinned === undefined) return CURRENT_VERSION;
  const order = (version: string): number => {
    const [year = 0, release = 0] = version.split(".").map(Number);
    return year * 100 + release;
  };
  if (!/^\d{4}\.\d{1,2}$/.test(pinned) || order(pinned) > order(CURRENT_VERSION)) {
    throw refuse(400, "ConnectWiseApi", `The version ${pinned} is not supported.`);
  }
  return pinned;
}

export function requireRight(member: Member, entity: Entity | "Report", writes: boolean): void {
  const name = entity === "Report" ? entity : entity.name;
  if (member.denied.includes(name) || (writes && member.readOnly.includes(name))) {
    throw refuse(403, "Security", `You do not have permission to ${writes ? "change" : "read"} ${name} records.`);
  }
}
