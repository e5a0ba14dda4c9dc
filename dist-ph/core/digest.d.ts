/** What one audience is told: what is new to it, what still stands, what is resolved. Pure. */
import type { About } from "./audience.ts";
import type { Notice } from "./notice.ts";
import type { Found, Known } from "./notices.ts";
/** What one audience was told of a tenant. */
export interface Told {
    /** ISO instant of the last digest. */
    readonly toldAt: string;
    /** Fingerprints as told, by notice id. */
    readonly notices: Readonly<Record<string, string>>;
}
/** Which notices stand, and who was told of them; of a tenant, or of the whole workspace. */
export interface NoticeLedger {
    readonly notices: Readonly<Record<string, Known>>;
    /** By the audience's name. */
    readonly audiences: Readonly<Record<string, Told>>;
}
/** What an audience is told of one tenant, or of the whole workspace. */
export interface Part {
    readonly tenant?: string;
    /** Why it is told now. */
    readonly because: "news" | "reminder";
    readonly fresh: readonly Notice[];
    readonly changed: readonly Notice[];
    readonly standing: readonly (Notice & {
        readonly since: string;
    })[];
    readonly resolved: readonly Known[];
    /** Everything that stands and is its concern, for the record. */
    readonly current: readonly Notice[];
    /** Ids that leave the record. */
    readonly gone: readonly string[];
    /** When it was told last; absent where it never was. */
    readonly toldAt?: string;
}
export interface Digest {
    /** The audience's name. */
    readonly audience: string;
    readonly parts: readonly Part[];
    /** The same for the same digest after the same digests: what is sent again carries it again. */
    readonly fingerprint: string;
}
export interface Comparison {
    readonly audience: string;
    readonly tenant: string | undefined;
    /** Those of the tenant that are the audience's concern. */
    readonly notices: readonly Notice[];
    /** Ids of all that were found of the tenant. */
    readonly present: ReadonlySet<string>;
    readonly about: ReadonlySet<About>;
    readonly ledger: NoticeLedger;
    readonly judge: Found["judge"];
    readonly now: Date;
    readonly remindAfterDays: number;
}
/** What there is to tell; `told: false` where nothing is, and `gone` names what leaves the record without a word. */
export declare function compareWithLedger(input: Comparison): {
    readonly told: boolean;
    readonly part: Part;
};
export declare function makeDigest(audience: string, parts: readonly Part[]): Digest;
/** The ledger once an audience was told a part; where it was not, only what is gone leaves it. */
export declare function recordTold(ledger: NoticeLedger, audience: string, part: Part, told: {
    readonly at: string;
} | undefined): NoticeLedger;
