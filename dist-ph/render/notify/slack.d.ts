import { type Page } from "./page.ts";
export interface SlackMessage {
    /** Shown where blocks are not: in a notification. */
    readonly text: string;
    readonly blocks: readonly Readonly<Record<string, unknown>>[];
}
export declare function renderSlack(page: Page): SlackMessage;
