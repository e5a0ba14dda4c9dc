import { type Page } from "./page.ts";
type Element = Readonly<Record<string, unknown>>;
export interface TeamsMessage {
    readonly type: "message";
    readonly attachments: readonly Element[];
}
export declare function renderTeams(page: Page): TeamsMessage;
export {};
