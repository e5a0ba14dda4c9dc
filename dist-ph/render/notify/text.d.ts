import { type Page } from "./page.ts";
export declare function renderNotifyText(page: Page): string;
