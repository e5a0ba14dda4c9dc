/** Who is told of which tenant: audiences of concordat.yaml, of the tenant, and of its programs, each person once. Pure. */
import { type About, type Channel, type MailServer } from "./audience.ts";
import type { Notice } from "./notice.ts";
import type { Tenant, Workspace } from "./workspace.ts";
export interface Recipient {
    /** As the record names it: the way, and the address or where the webhook's URL is found. */
    readonly name: string;
    readonly channel: Channel;
    /** What the secret of the webhook starts from. */
    readonly folder: string;
    /** Absent: none is declared. */
    readonly mail?: MailServer;
    /** What it is told, by tenant; `undefined` is the whole workspace. */
    readonly interests: ReadonlyMap<string | undefined, readonly Interest[]>;
}
export interface Interest {
    readonly about: readonly About[];
    /** Only what may concern this program. */
    readonly program?: string;
}
/** `tenants`: names of those that a report is about. One address gets a mail from each mail server that it is reached by. */
export declare function recipientsOf(workspace: Workspace, tenants: readonly string[]): Recipient[];
/** Days after which what stands is told once more. */
export declare function remindAfterOf(workspace: Workspace, tenant: string | undefined): number;
/**
 * Tells whether a notice of a tenant is the concern of somebody with these interests.
 *
 * @param tenant as the files have it, where they can be read
 */
export declare function concernsOf(tenant: Tenant | undefined): (interests: readonly Interest[], notice: Notice) => boolean;
/** All topics that some interest names. */
export declare function topicsOf(interests: readonly Interest[]): ReadonlySet<About>;
