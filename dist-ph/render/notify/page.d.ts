/** A digest as a page of rows, the same for mail, Slack and Teams; each escapes the texts in its own way. Pure. */
import { type About } from "../../core/audience.ts";
import type { Digest } from "../../core/digest.ts";
export interface Row {
    readonly about: About;
    /** Topic in a word or two. */
    readonly tag: string;
    readonly title: string;
    /** Customers, empty where it is of none. */
    readonly who: string;
    readonly text: string;
    readonly fix: string;
    readonly money: string;
    /** `since 19 Nov 09:12`, or empty. */
    readonly since: string;
    readonly place: string;
}
export interface Section {
    readonly title: string;
    readonly kind: "new" | "changed" | "standing" | "resolved";
    /** How many rows there are, shown or not. */
    readonly count: number;
    readonly rows: readonly Row[];
}
export interface PagePart {
    /** The tenant's name, or words for the whole workspace. */
    readonly name: string;
    readonly sections: readonly Section[];
}
export interface Page {
    readonly subject: string;
    /** Whose digest it is. */
    readonly title: string;
    /** Counts by topic. */
    readonly tallies: readonly {
        readonly about: About;
        readonly words: string;
    }[];
    readonly parts: readonly PagePart[];
    /** Tenants that are left out for want of room. */
    readonly left: number;
    /** Page of the job that made the report. */
    readonly link?: string;
    readonly footer: string;
}
export interface PageFacts {
    /** The wall clock and the currency of each tenant. */
    readonly tenants: ReadonlyMap<string, {
        readonly timezone: string;
        readonly currency: string;
    }>;
    /** ISO instant. */
    readonly now: string;
    readonly link?: string;
}
export declare function pageOf(digest: Digest, facts: PageFacts): Page;
/** The same with at most so many rows a section, and so many tenants. */
export declare function cutPage(page: Page, rows: number, parts: number): Page;
/** The fullest rendering that fits: first with fewer rows a section, then with fewer tenants. */
export declare function fitPage<Rendered>(page: Page, render: (page: Page) => Rendered, fits: (rendered: Rendered) => boolean): Rendered;
/** `and 12 more`, where a section is cut. */
export declare function moreIn({ count, rows }: Section): string;
