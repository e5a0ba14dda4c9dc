import { type Page } from "./page.ts";
export declare function renderNotifyHtml(page: Page): string;
